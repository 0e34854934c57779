# Cómo terminan las cosas: un caso que se borra, un borrador que se va solo.

## For readers

deleted-title = Este caso ya no se guarda aquí
deleted-text = Se borró el { $day }. Aquí no queda nada de él. Le rogamos que no envíe más cartas por él, tampoco las que ya estén listas.

## For the desk: a case that was deleted

refused-deleted-title = Este caso se borró
refused-deleted-text = Se borró el { $day } y aquí no queda nada de él: ni documento, ni correcciones, ni fotografía. Si alguien conocía su dirección, esta dice que el caso se borró, y nada más.

## The page that deletes

ends-title = Borrar este caso
ends-delete = Borrar este caso
ends-delete-named = Borrar: { $title }
ends-delete-now = Borrarlo para siempre
ends-back = Volver al caso
ends-lede = Borrar quita el caso entero de los archivos de este servidor. Nadie puede recuperarlo, tampoco usted. Si solo quiere pedir que no se escriba más, ciérrelo.
ends-goes = Lo que se va
ends-goes-facts =
    { $count ->
        [one] El documento como llegó, sus valores y palabras, la decisión de consentimiento y el historial: 1 acto.
       *[other] Los documentos como llegaron, sus valores y palabras, cada corrección, las decisiones de consentimiento y el historial: { $n } actos.
    }
ends-goes-translations =
    { $count ->
        [one] Su traducción.
       *[other] Sus { $n } traducciones.
    }
ends-goes-photograph = Su fotografía.
ends-goes-rows = Las filas de «La he enviado».
ends-goes-words =
    { $count ->
        [one] Un mensaje sellado de alguien de quien trata el caso: ¿se ha leído?
       *[other] { $n } mensajes sellados de personas de quienes trata el caso: ¿se han leído?
    }
ends-goes-sealed =
    { $count ->
        [one] Una cosa sellada: quién dio su consentimiento, una fuente o quién hizo algo en la mesa.
       *[other] { $n } cosas selladas: quién dio su consentimiento, fuentes, quién hizo qué en la mesa.
    }
ends-stays = Lo que queda
ends-stays-issued = Su identificador, el día en que se borró y sus cuentas, que se publicaron y no nombran a nadie. Sus direcciones dicen para siempre que se borró, y nada más de él.
ends-stays-draft = Su identificador y el día en que se borró, que solo puede consultar la mesa. Nunca fue público: para todos los demás es como si nunca hubiera existido.
ends-stays-backups = Las copias de seguridad hechas antes todavía lo tienen, hasta que quien lleva el servidor las borre.
ends-stays-devices =
    { $count ->
        [one] Lo que alguien de la mesa escribió y no guardó queda en su navegador un día como máximo.
       *[other] Lo que alguien de la mesa escribió y no guardó queda en su navegador { $n } días como máximo.
    }
ends-stays-elsewhere = Lo que se imprimió, se envió o se copió no se puede recuperar.
ends-named = Para confirmar, escriba el título del caso o su identificador
ends-named-help = Copiado o escrito, como prefiera:
ends-named-wrong = Esto no es ni el título ni el identificador.
ends-not-done = El caso no se borró
ends-refusal-live = Se están enviando cartas por este caso. Ciérrelo primero, para que la gente sepa que no debe escribir más.
ends-refusal-not-yet = Se va solo el { $day }.

## Drafts that go by themselves, and cases that are long over

ends-board-goes = Este borrador se borra el { $day }, salvo que alguien guarde algo en él o lo conserve.
ends-board-over = Terminado desde el { $day }. ¿Todavía hace falta?
ends-keep = Conservarlo
ends-keep-named = Conservar: { $title }
ends-keep-help = Un borrador que nadie toca en medio año se borra. Si se conserva, tiene otra vez ese tiempo. Si se había pedido su aprobación, hay que pedirla de nuevo.
desk-done-kept-title = El borrador se queda
desk-done-kept-text = Tiene otra vez todo su tiempo, desde hoy.
people-deed-kept = Se conservó
