### Further documents: what changed, contradictions, earlier documents, the story of a case.

# En la mesa: un documento que continúa un caso.
update-put-in = Añadir un documento nuevo
update-put-in-help = Lo que ha pasado desde entonces, otro plazo, el final: se lee y se compara, y nadie lo ve hasta que se publique.
update-put-in-lede = Aporte el documento que continúa este caso. Clamor lo lee, muestra qué cambia dato por dato y pregunta por lo que no puede ser cierto. La página del caso queda como está hasta que usted lo publique.
update-another = Para este caso ya se está preparando otro documento nuevo. Publíquelo o descártelo primero.
update-meanwhile = Otra persona acaba de hacer algo con este caso. No se ha añadido nada. Lo que pegó sigue aquí: envíelo de nuevo.
update-back = Volver al caso
update-prepared = Se está preparando un documento nuevo
update-prepared-text = Nadie fuera de la mesa lo ve hasta que se publique.
update-of = Documento nuevo de
update-of-text = Nadie fuera de la mesa lo ve hasta que se publique; entonces todas las páginas dirán lo que dice.
update-ends = Una vez publicado, ya no se pide a nadie que escriba.

# Un borrador que parece continuar casos.
update-continues = Esto parece continuar un caso
update-continues-text = ¿Es un documento nuevo de un caso que ya está aquí? Entonces añádalo allí: quienes leen conservan una sola dirección y una sola cuenta. Si no lo es, siga más abajo: queda como caso propio.
update-continues-which = Casos que parece continuar
update-sure-certain = Seguro
update-sure-likely = Probable
update-sure-possible = Posible
update-why-previous-index = nombra el índice de un documento de este caso
update-why-previous-number = nombra el número de este caso
update-why-own-number = tiene el número de este caso
update-why-own-index = tiene el índice de un documento de este caso
update-why-identifier = tiene el código de este caso en otra red
update-why-shared-previous = ambos nombran el mismo documento anterior
update-why-all-names = todas sus personas están en este caso
update-why-some-names = algunas de sus personas están en este caso
update-why-target-and-country = el mismo destinatario en el mismo país
update-why-country = el mismo país
update-look = Ver ese caso
update-move = Añadirlo allí
update-move-help = Pasa a ser el documento nuevo de cada caso marcado, con todas sus correcciones, y este borrador se borra.
update-holds-more = Este borrador tiene más que su documento: una decisión de consentimiento, una traducción, una fotografía o algo sellado, que se perdería. Añada el documento en la página de ese caso.
update-none-chosen = Marque el caso que este documento continúa.

# Qué cambia y qué no puede ser cierto.
update-changes = Qué cambia
update-changes-help = Dato por dato: lo que vale ahora y lo que valdrá una vez publicado.
update-no-changes = No cambia ningún dato.
update-new = Nuevo
update-gone = Ya no está
update-changed = Cambia
update-to-field = Ir a su campo
update-contradictions = Por decidir antes de publicar
update-open =
    { $count ->
        [one] Hay una cosa por decidir. No se puede publicar antes.
       *[other] Hay { $n } cosas por decidir. No se puede publicar antes.
    }
update-all-settled = Todo está decidido.
update-to-decide = Por decidir
update-settled = Decidido
update-it-is-so = Es así: el documento nuevo tiene razón
update-correct = Corregirlo: { $field }
update-settle = Guardar lo decidido
update-issue = Publicar el documento nuevo
update-issue-help = Desde este momento todas las páginas, canales y cartas dicen lo que dice. Lo que ya se imprimió o envió no se puede recuperar.
update-drop-title = ¿Descartar el documento nuevo?
update-drop = Descartar el documento nuevo
desk-done-update-title = Se ha leído el documento nuevo
desk-done-update-text = Mire qué cambia, decida lo que se pregunta y corrija lo que se haya leído mal. Después publíquelo.
desk-done-settled-title = Lo decidido está guardado
desk-done-settled-text = Si se corrige un dato del que trata, la pregunta se abre de nuevo.
desk-done-dropped-title = El documento nuevo se ha descartado
desk-done-dropped-text = El caso está como estaba.
desk-done-updated-title = El documento nuevo está publicado
desk-done-updated-text = Todas las páginas dicen ya lo que dice. Las traducciones conservan lo que sigue valiendo; el resto espera a quien traduzca.

# Un formulario que se abrió antes de que algo cambiara.
since-title = Algo ha cambiado desde que abrió esta página
since-newer = Hay información más reciente sobre este caso.
since-gone = Ya no se escribe a { $names }.
since-added = Ahora se escribe a { $names }.
since-asks-replaced = Lo que se pide es ahora distinto. El campo tiene las peticiones nuevas.
since-asks-kept = Lo que se pide es ahora distinto. Sus palabras están como las escribió: compárelas, por favor, con las peticiones nuevas.
since-until = Se escribe hasta el { $day }.
since-again = Todo lo que escribió sigue aquí y no se ha enviado nada. Mírelo una vez más, por favor, y continúe.
since-read = Leer lo nuevo
since-sent = Desde que empezó esta carta, el caso ha cambiado. Su carta cuenta de todos modos. Lea lo nuevo y, si puede, escriba otra vez.
since-name-gone = Se retiró un nombre y ya no se usa. Si está en sus palabras, por favor quítelo.
update-take-status = Ponerlo junto al nombre:
update-keep-status = Conservarlo junto al nombre:
update-leave-out = Dejarlo fuera
update-drop-status = Ya no es cierto
update-confirm-demands = Las hemos mirado: esto es lo que se pide
update-next-until = En el documento nuevo: hasta el { $day }
update-reopens = Este caso está cerrado desde el { $day }. Publicar un documento nuevo lo abre otra vez: se vuelve a pedir a la gente que escriba.
update-letter-waits = La carta en este idioma espera a quien traduzca en cuanto esto se publique; hasta entonces se recibe el texto original: { $language }.
update-words-wait = Algunas frases en este idioma esperan a quien traduzca en cuanto esto se publique: { $language }.
update-drop-lede = Se retira, con sus correcciones y con lo que se decidió sobre él, y nadie lo recupera. El caso queda como está, y el público no nota nada.
sure-not = Dejarlo como está
update-keep = Conservarlo:
update-keep-person = Conservar entre las personas:
update-keep-figure = Conservar esta cifra
update-person-safe = En libertad o ya fuera de peligro: conservar a la persona y decirlo
update-is-further = Es una información complementaria: corregir la clase
update-take-back = Retirar enseguida lo que se juzgó:
update-still-judged = Sigue valiendo: dejarlo constar
update-kept = Conservado, porque el documento no habla de ello
update-kept-help = Se sabía de antes. Si ya no vale, vacíe el campo.
desk-next-update = Espera un documento nuevo: decidir lo que se pregunta, mirar la vista previa y publicarlo.
desk-next-update-issue = Todo está decidido. Mire la vista previa y publíquelo.
desk-next-judge = Se dice que alguien está libre: júzguelo en «Qué fue de las personas».
