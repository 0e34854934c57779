# Palabras del escritorio: los formularios de los datos de un caso y qué falla en lo escrito. desk.ftl dice cómo se escriben estos archivos.

## Los datos

desk-values = Documento y datos
desk-values-help = Lo que se leyó y lo que usted decide. Lo que está entre llaves, como {"{person.p1}"}, remite a un dato: corrija el dato y las palabras lo siguen.
desk-no-more-corrections = El caso está cerrado. Ya no se puede corregir nada.
desk-save = Guardar los datos
desk-remove = Quitar: { $what }
desk-read-as = El documento dice:
desk-read-nothing = El documento no dice esto.
desk-saved-meanwhile = Guardado entretanto por otra persona:
desk-differs =
    { $count ->
        [one] Un campo difiere de lo que se guardó entretanto
       *[other] { $n } campos difieren de lo que se guardó entretanto
    }
desk-group-document = El documento
desk-group-targets = A quién se escribe
desk-group-people = Quién está en peligro
desk-group-help-people = Con el nombre que piden. Un nombre nunca se divide.
desk-group-deadline = Hasta cuándo
desk-group-languages = En qué idioma
desk-group-figures = Cifras
desk-group-help-figures = Una cifra dice qué cuenta, quién lo dice y para qué día vale.
desk-group-words = Palabras
desk-group-help-words = Una línea vacía separa los párrafos. Se puede usar Markdown: enlaces como [texto](dirección), énfasis, listas. Un signo que se quiere tal cual lleva delante una barra inversa.
desk-item-targets = Destinatario { $number }
desk-item-people = Persona { $number }
desk-item-mentioned = También mencionada { $number }
desk-item-figures = Cifra { $number }
desk-add-targets = Añadir un destinatario
desk-add-people = Añadir una persona
desk-add-mentioned = Añadir a alguien que se menciona
desk-add-figures = Añadir una cifra

desk-field-title = Título
desk-field-kind = Tipo
desk-choice-kind-new = Nuevo: el primer documento de un caso
desk-choice-kind-further-information = Información complementaria
desk-choice-kind-stop-action = Fin de la acción
desk-choice-kind-final = Final: qué fue del caso
desk-field-ordinal = Qué actualización es
desk-help-ordinal = Solo para información complementaria, si el documento lo dice: 2 para la segunda.
desk-field-ua = Número de la cadena
desk-help-ua = Como 60/16.
desk-field-index = Índice
desk-help-index = Como EUR 44/1234/2025.
desk-field-identifier = Código de otra red
desk-help-identifier = Como NPL 140305.1, si otra red tiene el caso con un código propio.
desk-field-issued = Día del documento
desk-field-countries = Países
desk-help-countries = Nombres o códigos de dos letras, separados por comas.
desk-field-meaning = Es decir: { $names }.
desk-field-language = Idioma del documento
desk-help-language = Su nombre o su código, como es.
desk-field-previous = Documentos anteriores
desk-help-previous = Uno en cada línea.
desk-field-targets-name = Nombre
desk-help-targets-name = Déjelo vacío si la carta va dirigida al cargo.
desk-field-targets-office = Cargo
desk-field-targets-address = Dirección postal
desk-help-targets-address = Línea por línea, sin nombre ni cargo. El país al final.
desk-field-targets-country = País de la dirección
desk-field-targets-salutation = Saludo
desk-help-targets-salutation = Cómo empieza la carta, con su signo de puntuación.
desk-field-targets-emails = Direcciones de correo electrónico
desk-help-targets-emails = Una en cada línea.
desk-field-targets-phones = Números de teléfono
desk-field-targets-faxes = Números de fax
desk-field-targets-socials = Nombres en redes sociales
desk-field-targets-web-forms = Formularios web
desk-help-targets-web-forms = Direcciones completas, una en cada línea.
desk-field-copies-to = Copias a
desk-help-copies-to = Una en cada línea.
desk-field-people-name = Nombre
desk-field-people-aliases = Otros nombres
desk-help-people-aliases = Uno en cada línea.
desk-field-people-pronouns = Pronombres
desk-field-people-sex = Sexo, si el documento lo indica
desk-choice-people-sex-none = el documento no lo dice
desk-choice-people-sex-f = mujer
desk-choice-people-sex-m = hombre
desk-field-people-age = Edad en años
desk-field-people-occupation = Ocupación
desk-field-people-status = Qué ha sido de la persona
desk-field-people-since = En peligro desde
desk-field-others = Cuántas personas más, sin nombre
desk-help-others = Solo si el documento lo dice.
desk-field-mentioned-name = Nombre
desk-field-mentioned-since = Desde
desk-field-until = Último día para las cartas
desk-field-zone = Zona horaria en la que acaba ese día
desk-help-zone = Como America/Bogota. Vacío: la zona de este servidor.
desk-field-after-deadline = Después del plazo
desk-choice-after-deadline-none = el documento no lo dice
desk-choice-after-deadline-ask-office = antes se pregunta a la oficina del propio país
desk-choice-after-deadline-closed = ya nadie debe escribir
desk-field-preferred-languages = Idiomas que mejor lee el destinatario
desk-help-preferred-languages = Nombres o códigos, separados por comas.
desk-field-own-language = También se puede escribir en la propia lengua
desk-field-figures-qualifier = Cómo se entiende el número
desk-choice-figures-qualifier-exactly = exactamente
desk-choice-figures-qualifier-at-least = al menos
desk-choice-figures-qualifier-almost = casi
desk-choice-figures-qualifier-about = alrededor de
desk-choice-figures-qualifier-over = más de
desk-choice-figures-qualifier-up-to = hasta
desk-field-figures-value = Número
desk-help-figures-value = Solo cifras: 7900000. Un punto delante de los decimales.
desk-field-figures-counts = Qué cuenta
desk-field-figures-as-of = A fecha de
desk-help-figures-as-of = Un día como 2025-05-09 o un mes como 2025-05.
desk-field-figures-source = Quién lo dice
desk-field-figures-parts = Partes
desk-help-figures-parts = Una en cada línea, primero el número: 89 mujeres.
desk-field-summary = Qué ocurrió
desk-field-letter-paragraphs = Carta modelo
desk-help-letter-paragraphs = Sin saludo ni despedida.
desk-field-letter-valediction = Despedida de la carta
desk-help-letter-valediction = Con su coma.
desk-field-letter-language = Idioma de la carta
desk-help-letter-language = Su nombre o su código.
desk-field-demands = Peticiones
desk-help-demands = Lo que pide la carta, una en cada párrafo. No debe pedirse nada más.
desk-field-confirmed = Estas son las peticiones: he comprobado las que se leyeron en el texto
desk-field-background = Contexto
desk-field-writer-safety = Cuándo no escribir
desk-help-writer-safety = Lo que hay que saber antes de escribir, por la propia seguridad.

## Qué falla en lo escrito

desk-errors-title =
    { $count ->
        [one] Hay que revisar un campo
       *[other] Hay que revisar { $n } campos
    }
desk-wrong-missing = Aquí tiene que haber algo.
desk-wrong-too-long =
    { $count ->
        [one] Demasiado largo: aquí cabe un carácter como máximo.
       *[other] Demasiado largo: aquí caben { $n } caracteres como máximo.
    }
desk-wrong-day = Esto no es un día. Escríbalo como 2025-11-30.
desk-no-day = Falta este día. Elija uno.
desk-wrong-as-of = Esto no es ni un día ni un mes. Escríbalo como 2025-05-09 o 2025-05.
desk-wrong-ordinal = Escriba un número del 1 al 999.
desk-wrong-age = Esto no es una edad. Escriba un número entero de años, 130 como máximo.
desk-wrong-others = Esto no es un número de personas. Escriba un número entero, de 1 en adelante.
desk-wrong-number = Esto no es un número. Escriba solo cifras, con un punto delante de los decimales.
desk-wrong-ua = Esto no es el número de una cadena. Escríbalo como 60/16.
desk-wrong-index = Esto no es un índice. Escríbalo como EUR 44/1234/2025.
desk-wrong-zone = Esta zona horaria no se conoce. Escríbala como America/Bogota o déjela vacía.
desk-wrong-country = «{ $typed }» no es un país que se conozca aquí. Escriba su nombre o su código de dos letras.
desk-wrong-language = «{ $typed }» no es un idioma que se conozca aquí. Escriba su nombre o su código.
desk-wrong-languages = «{ $typed }» no es un idioma que se conozca aquí. Escriba nombres o códigos, separados por comas.
desk-wrong-email = «{ $typed }» no es una dirección de correo electrónico.
desk-wrong-web-address = «{ $typed }» no es una dirección web. Empieza por https:// o http://.
desk-wrong-part = «{ $typed }» no lleva un número delante. Escríbalo así: 89 mujeres.
desk-wrong-not-kept = No todo esto quedaría como lo ha escrito. Un signo al principio de un párrafo puede significar un título o una lista: ponga delante una barra inversa.
desk-wrong-deadline = El plazo nuevo tiene que ser hoy o más tarde. No se cambió nada.

## Tratamientos

address-propose = Tratamientos de la lista abierta
address-take = Usar este:
address-reviewed-sourced = revisado; fuente: { $page }
address-unreviewed-sourced = sin revisar; fuente: { $page }
address-reviewed-by-analogy = revisado; por analogía con otros cargos
address-unreviewed-by-analogy = sin revisar; por analogía con otros cargos
