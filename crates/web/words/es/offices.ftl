### Offices and their editions, deadlines of countries, holders of offices.

## En las páginas de un caso

until-zone = El último día termina a medianoche, hora local ({ $place }).
offices-of = De { $office }
offices-said-in = En { $language }:
offices-ask = Para preguntar a esta oficina:
offices-source = Fuente: { $source }.
offices-stale = Nadie ha confirmado desde el { $day } lo que se dice aquí de esta oficina. Pregúntele antes de fiarse.
offices-until = Desde { $country } salen cartas hasta el { $day }.
offices-everybody = Este caso como lo lee todo el mundo
offices-live-in =
    { $count ->
        [one] ¿Vive en este país? Su oficina tiene una página propia para este caso:
       *[other] ¿Vive en uno de estos países? Su oficina tiene una página propia para este caso:
    }
offices-live-in-many = ¿Hay una página para su país? Algunas oficinas tienen una, con su idioma, sus reglas y su plazo.
offices-in-country = En su país
offices-editions =
    { $count ->
        [one] Una oficina pide cartas desde su propio país
       *[other] { $n } oficinas piden cartas desde sus propios países
    }
offices-editions-help = Si la suya está entre ellas, lea el caso allí: con su idioma, sus direcciones, sus reglas y su plazo. Aquí nadie pregunta dónde está usted.
offices-after-title = Lo que dice la oficina de su país después del plazo
offices-after-ask = Si aun así quiere escribir, pregunte antes a esta oficina. Una carta tardía puede hacer daño.
offices-after-closed = Esta oficina pide que nadie escriba más.
offices-after-still = Lo que todavía puede hacer:
offices-after-share = Cuente a otras personas lo que pasó aquí: la página se queda, y también lo que fue de las personas.
offices-after-follow = Siga las noticias por el canal o el calendario. Si se vuelven a pedir cartas, lo dirán.
offices-after-other = Escriba por otra persona: hay otros casos abiertos.
offices-counts = Cuentas por oficina
offices-counts-help = Lo que llegó por las páginas de cada oficina, en pasos enteros de { $step }, para que no se reconozca a pocas personas. Es parte de las cuentas de arriba.
offices-office = Oficina

## Reglas para quien escribe

offices-own-on = Si vive en { $country }, no escriba usted sobre este caso: trata de su propio país.
offices-own-ask = Si vive en { $country }, pregunte a la oficina antes de escribir: este caso trata de su propio país.
offices-minors = Si no ha cumplido 18 años, no firme con su nombre completo.
offices-name-it = Diga en su carta que escribe con { $office }.
offices-name-it-not = No nombre a la organización en su carta.
offices-sign-full = Firme con su nombre completo: es posible que el correo de aquí no lleve una carta sin él. Si prefiere no hacerlo, pida a otra persona que escriba.
offices-sign-initials = Firme con iniciales y localidad, no con su nombre completo.

## Correo postal

post-late = El correo es lento. Una carta enviada después del { $day } probablemente no llegue antes del plazo. Otra vía es más segura.
post-until = La oficina de su país pide cartas por correo hasta el { $day }. Después es más seguro otro camino.
post-over = La oficina de su país pedía cartas por correo hasta el { $day }. Una que se envíe ahora llegaría tarde.
post-unused = La oficina de su país pide que no use el correo postal para este caso.
post-suspended = El correo no lleva cartas a { $country } desde el { $day }.
post-costs = Una carta de { $from } a { $country } cuesta { $price }.
post-fax = La hoja se puede enviar por fax o leer por teléfono.
no-post-title = Por correo postal no
no-post-instead = Todas las demás vías están en la página de su carta.

## En la mesa

offices-title = Oficinas
offices-lede = Lo que las oficinas añaden a este caso para sus países: idioma, destinatarios, copias, notas, plazo y vías. La pausa y la parada valen para todas a la vez.
offices-not-issued = Las oficinas pueden añadir sus ediciones cuando el caso está publicado.
offices-none = Aquí no se conoce ninguna oficina. Quien lleva el servidor indica en la configuración la carpeta con sus archivos.
offices-all = Todas juntas
offices-state = Edición
offices-state-none = ninguna
offices-state-drafted = preparada
offices-state-live = publicada el { $day }
offices-state-ended = terminada el { $day }
offices-stale-tag = sin confirmar
offices-stale-desk = Nadie responde desde el { $day } de lo que dice el archivo de esta oficina. Haga que se confirme antes de publicar.
offices-stale-embassy = Nadie responde desde el { $day } de la dirección de la embajada.
offices-locked = Lo que dice el caso
offices-locked-help = Es igual en todas las ediciones. Un nombre, una cifra o una fecha se corrigen en el caso mismo.
offices-locked-countries = País
offices-locked-people = Personas
offices-language = Idioma
offices-language-help = Uno de los idiomas que tiene el caso. Quien llega sin idioma lee en este.
offices-targets = Destinatarios de esta oficina
offices-targets-help = Van después de los destinatarios del caso. Lo vacío se omite. El saludo va en el idioma de arriba.
offices-target = Destinatario { $number }
offices-target-name = Nombre
offices-target-office = Cargo que ocupa
offices-target-salutation = Cómo empieza la carta
offices-target-address = Dirección, una línea por renglón
offices-target-emails = Direcciones de correo electrónico, una por línea
offices-target-phones = Teléfonos, uno por línea
offices-target-faxes = Números de fax, uno por línea
offices-target-socials = Nombres en redes sociales, uno por línea
offices-target-web-forms = Formularios en la red, direcciones enteras, una por línea
offices-copies = Quién recibe copia
offices-copies-help = Una línea para cada uno. La embajada se propone según el archivo de la oficina.
offices-notes = Notas para quien escribe
offices-notes-help = En el idioma de arriba. Una línea vacía empieza otro párrafo.
offices-own-deadline = Plazo de esta oficina
offices-own-deadline-help = Vacío: el del caso. Un día posterior vale solo en este país.
offices-until-longer = Aquí las cartas siguen después del plazo del caso, el { $day }.
offices-until-shorter = Aquí las cartas terminan antes del plazo del caso, el { $day }.
offices-until-overtaken = El día de esta oficina, { $own }, se puso para alargar el plazo. Un documento posterior llevó el plazo del caso al { $day }, y aquí vale también.
offices-channels = Vías que se pide usar a quien escribe
offices-channel-letter = Correo postal
offices-channel-email = Correo electrónico y formularios
offices-channel-social-post = Redes sociales
offices-channel-fax = Fax
offices-channel-phone = Teléfono
offices-sensitive = Esta edición es delicada: quien la guarda no la publica
offices-save = Guardar
offices-publish = Publicar esta edición
offices-publish-help = Desde entonces su página está en la lista «En su país».
offices-publish-own-on = Este caso trata de { $country }, y la regla de esta oficina es que nadie escriba allí sobre su propio país. Las cartas enviadas desde allí pueden poner en peligro a quien escribe.
offices-publish-own-ask-office = Este caso trata de { $country }, y la regla de esta oficina es que se le pregunte antes de que alguien escriba allí sobre su propio país.
offices-confirm-own-on = Conozco la regla y decido, con permiso para publicar, que esta edición se publique de todos modos.
offices-confirm-own-ask-office = Se preguntó a la oficina y está de acuerdo.
offices-approver = Lo hace alguien que puede publicar.
offices-end = Terminar esta edición
offices-end-help = Quien llegue a su dirección lee el caso como todo el mundo.
offices-another = Usted guardó por última vez esta edición delicada. La publica otra persona.
offices-put-again = Se hizo algo con el caso desde que se guardó esta edición delicada. Guárdela de nuevo; después la publica otra persona.
offices-changed = Alguien cambió esta edición después de que se mostrara la página. No se guardó nada. Lo que escribió sigue aquí: compárelo antes de guardar otra vez.
offices-done-saved = La edición está guardada.
offices-done-published = La edición está publicada.
offices-done-ended = La edición ha terminado.
offices-wrong-language = Elija uno de los idiomas del caso.
offices-wrong-email = { $text } no es una dirección de correo electrónico.
offices-wrong-name = Diga quién es: un nombre o un cargo.
offices-wrong-channels = Elija al menos una vía. Para pedir todas, márquelas todas.
offices-wrong-web = { $text } no es la dirección de un formulario: empieza por https://.
offices-found = { $message }: { $hint }.
offices-wrong-long = Como máximo { $lines } líneas, y { $n } caracteres en cada una.
desk-propose-deadline = Poner el { $day }
desk-propose-deadline-help =
    { $count ->
        [one] { $n } día desde hoy.
       *[other] { $n } días desde hoy, como la mayoría de los casos.
    }
