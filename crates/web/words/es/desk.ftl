# Las palabras de la mesa, en español. Quien las lee decide sobre personas en peligro, a menudo con prisa: hay que decir
# qué hace cada cosa, qué no se puede deshacer y qué viene después.
# Lo que está entre llaves se rellena: no se quita. `count` elige el plural, `n` es el número tal como se escribe.

## El marco de cada página

desk-name = Mesa de Clamor
desk-nav = La mesa
desk-own-nav = Idioma y salida
desk-board = Todos los casos
desk-new = Nuevo caso
desk-public-pages = Páginas públicas
desk-leave = Salir
desk-yes = sí
desk-no = no
desk-nothing = (nada)

## Entrar y salir

desk-outside-how = Quien administra el servidor crea allí un enlace con esta orden y se lo da a usted:
desk-outside-name = SU-NOMBRE
desk-outside-once = El enlace sirve una sola vez, el día en que se crea y el siguiente. El nombre es para las notas de quien lo crea; no se guarda nada de él.
desk-entered = Ha entrado
desk-entered-text = El enlace ha servido y no volverá a servir. Este navegador sigue en la mesa hasta que usted salga o pasen doce horas sin ningún paso.
desk-entered-go = Ir a la mesa
desk-left = Ha salido de la mesa
desk-left-text = Este navegador ya no puede entrar. Para volver, pida un enlace nuevo.

## El tablero

desk-no-open-cases = No hay ningún caso abierto. Empiece uno con el documento que tiene.
desk-untitled = Caso sin título
desk-count-error =
    { $count ->
        [one] 1 error
       *[other] { $n } errores
    }
desk-count-warning =
    { $count ->
        [one] 1 aviso
       *[other] { $n } avisos
    }
desk-count-note =
    { $count ->
        [one] 1 nota
       *[other] { $n } notas
    }
desk-tally-opened =
    { $count ->
        [one] 1 apertura
       *[other] { $n } aperturas
    }
desk-tally-handed-over =
    { $count ->
        [one] 1 carta hecha
       *[other] { $n } cartas hechas
    }
desk-tally-printed =
    { $count ->
        [one] 1 PDF
       *[other] { $n } PDF
    }
desk-tally-said-sent =
    { $count ->
        [one] 1 que dicen enviada
       *[other] { $n } que dicen enviadas
    }

## En qué estado está un caso

desk-status-draft = Borrador
desk-status-draft-detail = Solo la mesa puede verlo.
desk-status-live = Abierto
desk-status-live-detail = Es público y se escriben cartas.
desk-status-held = En pausa
desk-status-held-detail = En pausa desde el { $day }: la página pide que se espere y no se aceptan cartas.
desk-status-consent-ended = El consentimiento ha terminado
desk-status-consent-ended-detail = El consentimiento terminó el { $day }: la página no muestra nada del caso y no se aceptan cartas.
desk-status-expired = Plazo vencido
desk-status-expired-detail = El plazo era hasta el { $day }. No se aceptan cartas.
desk-status-superseded = Sustituido
desk-status-superseded-detail = Un documento posterior ocupó su lugar el { $day }.
desk-status-stopped = Cerrado
desk-status-stopped-detail = Cerrado el { $day }, para siempre. La dirección sigue respondiendo y pide que no se escriba.
desk-no-deadline = sin plazo
desk-deadline-passed = el plazo ha vencido
desk-days-left =
    { $count ->
        [0] hoy es el último día
        [1] mañana es el último día
       *[other] quedan { $n } días
    }
desk-next = Siguiente paso:
desk-twin = Este documento se leyó más de una vez. También es el documento de este caso:
desk-next-deadline = Ponga un plazo nuevo.
desk-next-deadline-first = Ponga un plazo.
desk-next-errors =
    { $count ->
        [one] Corrija un error.
       *[other] Corrija { $n } errores.
    }
desk-next-consent = Registre la decisión sobre el consentimiento.
desk-next-consent-more = El consentimiento registrado no basta para esta página. Pregunte de nuevo y registre la decisión, o quite lo que no abarca.
desk-next-issue = Mire la página como la verá la gente y publíquela.
desk-next-live = No hay nada que hacer. Si algo cambia para las personas, póngalo primero en pausa.
desk-next-held = Corríjalo y quite la pausa, o ciérrelo para siempre.
desk-next-held-deadline = Ponga un plazo nuevo antes de quitar la pausa, o ciérrelo para siempre.
desk-next-consent-ended = Pregunte si siguen de acuerdo y regístrelo, o cierre el caso.
desk-next-expired = Nada. Para seguir, póngalo en pausa, ponga un plazo nuevo y quite la pausa.
desk-next-nothing = Nada.

## Un caso nuevo

desk-new-lede = Dé el documento que tiene: un documento de Word (.docx), un texto de OpenDocument (.odt), un texto enriquecido (.rtf), un correo (.eml), un PDF, una página web guardada o texto. Clamor lo lee, muestra cada dato junto a su lugar y dice qué falta. Nadie fuera de la mesa ve nada hasta que usted lo publique.
desk-paste = Pegue el documento
desk-paste-help = Entero, del título al final. También sirve un expediente (case file).
desk-file = O elija un archivo
desk-file-help =
    { $count ->
        [one] Cualquiera de estos, o un expediente, de 1 MiB como máximo. Si elige un archivo, no se usa lo pegado.
       *[other] Cualquiera de estos, o un expediente, de { $n } MiB como máximo. Si elige un archivo, no se usa lo pegado.
    }
desk-read = Leerlo
desk-unreadable = Esto no se puede leer
desk-unsaved = No se pudo guardar
desk-wrong-prefix = No se hizo:
desk-unreadable-empty = Está vacío. Pegue el texto del documento o elija un archivo.
desk-unreadable-binary = Este documento no se puede leer. Abra el archivo en el programa con que se hizo y guárdelo como .docx o como texto sin formato (UTF-8), o copie el texto y péguelo aquí.
desk-unreadable-too-large =
    { $count ->
        [one] Es demasiado grande: se acepta 1 MiB como máximo. Dé el texto de un solo documento, sin imágenes.
       *[other] Es demasiado grande: se aceptan { $n } MiB como máximo. Dé el texto de un solo documento, sin imágenes.
    }
desk-unreadable-encrypted = El archivo está protegido. Ábralo con su contraseña, guárdelo sin ella y dé ese archivo.
desk-unreadable-old-word = Es un documento de Word anterior a 2007 (.doc). Ábralo en un procesador de textos, guárdelo como .docx o PDF y dé ese archivo.
desk-unreadable-damaged = El archivo está dañado o incompleto. Ábralo en el programa con que se hizo y guárdelo otra vez, o pegue aquí su texto.
desk-unreadable-gave-up = Leerlo llevó más tiempo o memoria de lo que puede necesitar un documento de pocas páginas. Guárdelo como texto y dé ese archivo, o pegue aquí su texto.
desk-unreadable-no-text-layer =
    { $count ->
        [one] Este PDF tiene una página sin texto, solo una imagen. Dé el documento con que se hizo, o reconozca antes su texto: lo hace el programa de un escáner.
       *[other] Este PDF tiene { $n } páginas sin texto, solo imágenes. Dé el documento con que se hizo, o reconozca antes su texto: lo hace el programa de un escáner.
    }
desk-unreadable-swollen =
    { $count ->
        [one] Descomprimido ocuparía más de 1 MiB, más de lo que se acepta. Dé un solo documento de pocas páginas.
       *[other] Descomprimido ocuparía más de { $n } MiB, más de lo que se acepta. Dé un solo documento de pocas páginas.
    }
desk-unreadable-field-too-large = El párrafo que empieza en la línea { $line } es demasiado largo: se aceptan { $kibibytes } KiB como máximo. Dé el texto de un solo documento, con sus saltos de línea.
desk-unreadable-too-many = Hay un exceso de { $what }: se aceptan { $limit } como máximo. Dé el texto de un solo documento.
desk-unreadable-case-file = Esto empieza como un expediente, pero no está completo.
desk-unreadable-translation = Esto es la traducción de un expediente. Abra el caso al que pertenece y añádala allí.
desk-many-targets = personas destinatarias
desk-many-people = personas
desk-many-mentioned = personas mencionadas
desk-many-copies = copias
desk-many-figures = cifras
desk-many-demands = peticiones
desk-many-links = enlaces
desk-many-paragraphs = párrafos
desk-many-lines = líneas
desk-many-previous = documentos anteriores

## La página de un caso

desk-sections = Partes de esta página
desk-live-page = Ver su página pública
desk-hold = Poner en pausa
desk-hold-named = Poner en pausa: { $title }
desk-hold-help = Enseguida, sin preguntas. Las cartas se paran y la página pide que se espere.
desk-release = Quitar la pausa
desk-release-named = Quitar la pausa: { $title }
desk-release-help = La página y las cartas vuelven tal como están ahora.
desk-findings = Observaciones
desk-no-findings = No se encontró nada.
desk-findings-help = Los errores se corrigen antes de publicar el caso. Los avisos y las notas nunca lo impiden.
desk-findings-list = Todas las observaciones, primero las más graves
desk-severity-error = Error
desk-severity-warning = Aviso
desk-severity-note = Nota
desk-go-to = Ir a: { $place }

## El documento

desk-document = El documento tal como llegó
desk-document-help = Se queda como está. Un número marca dónde se leyó un dato; el mismo número está junto al dato.
desk-in-document = Lugar { $number } en el documento
desk-finding-number = Observación { $number }
desk-read-findings = Encontrado al leer
desk-read-findings-help = Sobre el documento tal como llegó. Lo que sigue abierto después de sus correcciones está en «Observaciones».
desk-show-place = Ver el lugar

## El expediente como texto

desk-case-file = Editar el expediente como texto
desk-case-file-help = Para quien conoce el formato: todos los datos y las palabras en un solo texto. Se comprueba antes de guardarlo.
desk-case-file-download = Descargar el expediente
desk-case-file-label = El expediente
desk-case-file-save = Guardar el expediente
desk-case-file-wrong = Este expediente no se guardó porque no está completo. Lo que falla está encima del texto.
desk-case-file-differs = Otra persona guardó el expediente mientras usted trabajaba. Su texto está abajo, sin cambios. Si lo guarda ahora, ocupa el lugar del otro.
desk-case-file-theirs = Solo en el expediente tal como está guardado ahora:
desk-case-file-yours = Solo en su texto:

## Alguien fue más rápido

desk-changed-case-file = Otra persona cambió este caso mientras usted trabajaba. No se sobrescribió nada, y su texto sigue aquí.
desk-changed-meanwhile = Otra persona cambió este caso después de que usted abriera la página. No se hizo nada. Este es el caso tal como está ahora: mírelo y decida de nuevo.
desk-failed-busy = En este momento se está guardando demasiado y no se guardó nada. Lo que escribió sigue aquí: guarde de nuevo dentro de poco.
desk-failed-broken = El servidor no pudo guardar y no se cambió nada. Lo que escribió sigue aquí: guarde de nuevo y, si no sirve, avise a quien administra el servidor.
desk-list-full =
    { $count ->
        [one] Este formulario admite un elemento. Los demás van en el archivo del caso, como texto.
       *[other] Este formulario admite { $n } elementos. Los demás van en el archivo del caso, como texto.
    }

## Consentimiento

desk-consent-title = Consentimiento
desk-consent-none = No hay ninguna decisión registrada sobre el consentimiento. Sin ella, el caso no se puede publicar.
desk-consent-recorded = Decidió: { $role }. Se puede publicar: { $scopes }.
desk-consent-recorded-days = Decidido el { $decided }, vale hasta el { $until }.
desk-consent-help = Lo que aceptaron las personas en peligro, su familia, su representante legal o una organización en la que confían. Una decisión posterior ocupa el lugar de la anterior. Cuando termina, la página no muestra nada del caso y no se aceptan cartas.
desk-consent-nobody = Aquí no se pregunta ni se guarda el nombre de nadie: solo el papel, lo que se puede publicar y los días.
desk-consent-changed = Otra persona registró una decisión de consentimiento después de que usted abriera esta página. No se sobrescribió nada. Está arriba: véala y, si la suya es posterior, regístrela otra vez.
desk-consent-incomplete = La decisión no se registró porque le falta algo. Lo que eligió sigue ahí.
desk-consent-role = Quién decidió
desk-consent-role-wrong = Elija en qué papel se decidió.
desk-role-person = la persona en peligro
desk-role-family = la familia
desk-role-lawyer = representante legal
desk-role-organisation = una organización en la que confían
desk-consent-scope = Qué se puede publicar
desk-consent-scope-wrong = Elija al menos una cosa que se pueda publicar.
desk-scope-names = nombres
desk-scope-facts = lo que ocurrió
desk-scope-health = estado de salud
desk-scope-family = nombres de familiares
desk-scope-photographs = fotografías
desk-consent-audience = Ante quién:
desk-consent-decided = Día de la decisión
desk-consent-until = Último día en que vale
desk-consent-until-help = Al menos hasta el final del plazo.
desk-consent-record = Registrar esta decisión

## Traducciones

desk-translations = Traducciones
desk-translations-help = Una traducción es un archivo que solo tiene palabras. Los nombres, los números y las fechas se quedan en el expediente, para que ninguna traducción pueda cambiarlos. En un caso abierto, la traducción es pública en cuanto se añade.
desk-original = el original
desk-preview = Vista previa
desk-translation-download = Descargar la traducción
desk-translation-get = Obtener un archivo para traducir
desk-translation-get-help = Contiene las palabras del caso, listas para reemplazarlas.
desk-translation-into = Un archivo para traducir al { $language }
desk-translation-other = Otro idioma
desk-translation-template = Obtener el archivo
desk-translation-add = Añadir una traducción
desk-translation-file = Elija el archivo de la traducción
desk-translation-paste = O péguelo
desk-translation-save = Añadir la traducción
desk-translation-wrong = La traducción no se añadió. Lo que falla está abajo, encima del texto.
desk-translation-untouched = Son todavía las palabras del original: en el archivo no hay nada traducido. No se añadió nada.

## Publicar

desk-issue = Publicar
desk-issued-title = En qué estado está
desk-preview-first = Mire primero la página como la verá la gente.
desk-preview-in = Vista previa en { $language }
desk-missing = Antes de poder publicarlo
desk-put-right = Corregirlo
desk-nothing-missing = No falta nada. Se puede publicar.
desk-new-deadline = Plazo nuevo
desk-new-deadline-help = El último día en que pueden salir cartas. Se guarda como corrección; el documento se queda como llegó.
desk-set-deadline = Guardar el plazo nuevo
desk-issue-now = Publicar este caso
desk-issue-help = La página se hace pública y la gente puede escribir desde ese momento. Una pausa lo interrumpe enseguida; lo que ya se imprimió o se envió no se puede retirar.

## Cerrar para siempre

desk-stop-title = Cerrar para siempre
desk-stop = Cerrar este caso para siempre
desk-stop-help = Cuando las personas están a salvo, o lo piden, o escribir se ha vuelto peligroso. La página pide entonces que no se escriba y no muestra nada más del caso. No se puede deshacer. Lo que ya se imprimió o se envió no se puede retirar. Si tiene dudas, ponga el caso en pausa.
desk-stop-reason = El motivo
desk-stop-stated = Puede leerlo todo el mundo
desk-stop-withheld = No se dice
desk-stop-words = El motivo, en sus palabras
desk-stop-words-help = Solo si puede leerlo todo el mundo. Queda en la página para siempre: no nombre a nadie que no haya aceptado.
desk-stop-understood = Sé que esto no se puede deshacer
desk-stop-not-done = El caso no se cerró. Lo que eligió y escribió sigue ahí.
desk-stop-not-understood = Marque la casilla que dice que esto no se puede deshacer.
desk-stop-no-reason = Escriba el motivo o elija que no se dice.
desk-stop-long-reason = El motivo es demasiado largo: caben 2000 caracteres como máximo.
desk-stop-not-chosen = Elija si todo el mundo puede leer el motivo.

## Qué se hizo

desk-not-done = Esto no se hizo
desk-done-imported-title = El documento se leyó
desk-done-imported-text = Compare los datos con el documento, corrija los errores, registre la decisión sobre el consentimiento. Después mire la página y publíquela.
desk-done-imported-before-title = Este documento ya estaba aquí
desk-done-imported-before-text = No se creó nada nuevo. Este es el caso que se creó antes con el mismo formulario; lo que se hizo con él desde entonces sigue ahí.
desk-done-corrected-title = Guardado
desk-done-corrected-text = Las correcciones están guardadas y el caso se comprobó de nuevo. El documento se queda como llegó.
desk-done-unchanged-title = No se cambió nada
desk-done-unchanged-text = Lo que envió es lo que ya estaba guardado.
desk-done-consent-title = La decisión sobre el consentimiento está registrada
desk-done-consent-text = Con el papel, lo que se puede publicar y los días. No se guardó el nombre de nadie.
desk-done-translation-title = La traducción se añadió
desk-done-translation-text = Mire la vista previa. Lo que se encontró en ella está con las traducciones.
desk-done-issued-title = El caso está publicado
desk-done-issued-text = Su página ya es pública y la gente puede escribir. Si algo cambia para las personas, póngalo primero en pausa y pregunte después.
desk-done-held-title = El caso está en pausa
desk-done-held-text = Su página pide que se espere, y no se hacen ni se cuentan cartas. Lo que ya se imprimió o se envió no se puede retirar. Ahora corríjalo y quite la pausa, o ciérrelo para siempre.
desk-done-released-title = Se quitó la pausa
desk-done-released-text = La página y las cartas han vuelto.
desk-done-released-late-title = La pausa ha terminado
desk-done-released-late-text = Su plazo ya pasó, así que no se admiten cartas: la página lo dice, y qué hacer. Para continuar, póngalo otra vez en pausa y fije un plazo nuevo.
desk-done-stopped-title = El caso está cerrado
desk-done-stopped-text = Su página pide que no se escriba y no muestra nada más. Su dirección responde así para siempre. Lo que ya se imprimió o se envió no se puede retirar: si es peligroso, avise a los grupos que conozca.
desk-done-deadline-title = El plazo nuevo está guardado
desk-done-deadline-text = Compruebe si el consentimiento vale hasta entonces.

## Qué rechazan las reglas

desk-refusal-not-issued = El caso todavía no está publicado.
desk-refusal-already-issued = El caso ya está publicado.
desk-refusal-hold-first = El caso es público. Póngalo en pausa antes de corregirlo, para que nadie copie una página a medio corregir.
desk-refusal-deadline-missing = No hay plazo. Ponga uno.
desk-refusal-deadline-passed = El plazo era hasta el { $day }. Ponga uno nuevo.
desk-refusal-consent-missing = No hay ninguna decisión registrada sobre el consentimiento.
desk-refusal-consent-ends-first = El consentimiento termina el { $day }, antes que el plazo. Pregunte si vale más tiempo o ponga un plazo anterior.
desk-refusal-consent-too-narrow = El consentimiento no abarca esto: { $missing }. La página lo publicaría. Pregunte si están de acuerdo y regístrelo, o quítelo del caso.
desk-refusal-consent-dates-wrong = Los días de la decisión no pueden ser correctos: no puede decidirse después de hoy ni terminar antes de decidirse.
desk-refusal-findings-open =
    { $count ->
        [one] Queda abierta una observación de gravedad «error».
       *[other] Quedan abiertas { $n } observaciones de gravedad «error».
    }
desk-refusal-held = El caso está en pausa desde el { $day }.
desk-refusal-not-held = El caso no está en pausa.
desk-refusal-stopped = El caso se cerró el { $day }, para siempre.
desk-refusal-expired = El plazo venció el { $day }.
desk-refusal-consent-ended = El consentimiento terminó el { $day }.
desk-refusal-superseded = Un documento posterior ocupó el lugar de este el { $day }.
desk-refusal-translation-into-original = Esta traducción está en el idioma del original.
