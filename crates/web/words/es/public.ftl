# Las palabras de las páginas públicas, en español. Palabras sencillas, una idea por frase, trato de usted.
# Lo que está entre llaves se rellena solo: no lo cambie. `count` elige la forma del plural, `n` es el número tal como se
# imprime.

## Números: lo que separa los grupos de tres cifras, desde cuántas cifras, y lo que precede a los decimales.

number-group = { "\u202F" }
number-group-from = 5
number-decimal = ,

## Entre los elementos de una lista

list-comma = ,
list-last = { $some } y { $last }
list-last-other = { $some } e { $last }
list-last-other-before = i í hi hí

## El marco de cada página

site-name = Clamor
page-title = { $title } · Clamor
skip-to-content = Ir al contenido
language-choice = Idioma
foot-promise = Aquí no se guarda ninguna lista de quienes escriben. Con lo que usted teclea se hace su carta, y después se olvida. Sin registro, sin cookies para quien lee, sin programas ajenos en la página.
foot-software = Clamor es software libre, con la licencia AGPL-3.0-or-later.
to-the-cases = Todos los casos abiertos
to-the-case = Volver al caso

## La lista de los casos

list-title = Alguien necesita su carta
list-lede = Cada una de estas personas está en peligro ahora. Lea lo que ha pasado y escriba a quien puede ponerle fin, con sus propias palabras si puede. Se tarda unos diez minutos.
list-live = Casos abiertos
list-empty = Hoy no hay ningún caso abierto.
list-empty-hint = Eso no quiere decir que nadie esté en peligro. Vuelva a mirar dentro de unos días.
list-past = Cerrados hace poco
list-past-lede = Su plazo ya pasó. Por favor, no escriba por ellos sin haber leído antes su página.
list-past-until = hasta el { $day }
list-from = Solo salen cartas desde algunos países:
list-closed = Cerrados
list-closed-lede = Por estos casos ya no escribe nadie. Sus páginas dicen qué fue de las personas.
list-closed-on = cerrado el { $day }
list-promise-title = Lo que aquí no se hace nunca
list-promise = No se guarda ninguna lista de quién escribe por quién. No hace falta registrarse y quien lee no recibe cookies. Con lo que usted teclea se hace su carta, y después se olvida. Solo quedan números: cuántas cartas y en qué día.
write-for-case-named = Escribir una carta: { $title }

## Días

days-left =
    { $count ->
        [0] Hoy es el último día
        [one] Queda 1 día
       *[other] Quedan { $n } días
    }
until-day = Se piden cartas hasta el { $day }.
until-short = hasta el { $day }
since-day = desde el { $day }
person-age = edad: { $n }

## La página de un caso

case-untitled = Un caso sin título
case-sample = Ejemplo: las personas, los lugares y el país son inventados. Una carta no llegaría a nadie.
case-sample-tag = Ejemplo
case-preview = Vista previa, solo para la mesa: así verán el caso quienes lo lean.
case-other-language = Este caso no está traducido al español. Sus palabras se muestran en { $language }.
case-what-happened = Qué ha pasado
case-who =
    { $count ->
        [one] De quién se trata
       *[other] De quiénes se trata
    }
case-mentioned = También en peligro
case-ask = Qué pedir
case-ask-help = Pida esto y nada más: una petición que no corresponde aquí puede hacer daño.
case-at-a-glance = De un vistazo
case-until = Hasta cuándo
case-to-whom = A quién escribir
case-by-email = Por correo electrónico
case-by-phone = Por teléfono
case-by-fax = Por fax
case-by-social = En las redes sociales
case-by-form = Por un formulario en la web
case-unreachable = El documento no da ninguna dirección.
case-copies = Se puede enviar copia a
case-language = En qué idioma
case-reads = Prefieren leer en { $languages }.
case-own-language = También puede escribir en su propio idioma.
case-figures = Las cifras, y quién las da
case-figure-number = Número
case-figure-counts = Qué cuenta
case-figure-source = Quién lo dice
case-figure-as-of = Con fecha de
case-figure-no-source = no consta
case-figure-no-date = no consta
case-figure-parts = entre ellas
case-background = Antecedentes
case-previous = Documentos anteriores sobre esto
case-index = Documento { $index }
case-ua = Acción urgente { $number }
case-write = Escribir una carta
case-write-help = Unos diez minutos. Antes podrá leer cuándo es mejor no escribir.
case-write-here = Aquí estará el camino hacia la carta.

## La barra desde el día de la publicación hasta el último día

span-label = Desde el { $issued } hasta el { $until }. { $left }.
span-issued = Publicado
span-today = Hoy
span-until = Último día

## Cifras

qualifier-at-least = al menos { $number }
qualifier-almost = casi { $number }
qualifier-about = alrededor de { $number }
qualifier-over = más de { $number }
qualifier-up-to = hasta { $number }
qualifier-exactly = { $number }

## Recuentos

counts-title = Lo que se ha hecho hasta ahora
counts-as-of = Con fecha del { $day }.
counts-at-once = Aquí, a modo de prueba, los números cambian enseguida. En un servidor público cambian cuando termina el día.
counts-by-day = Los números cambian cuando termina el día, y, mientras se envían cartas, en { $step } al menos: así nadie puede saber por ellos cuándo escribió alguien.
counts-unread = En este momento no se pueden leer los recuentos. No se ha perdido nada de ellos.
count-opened =
    { $count ->
        [one] vez que se abrió la página para escribir
       *[other] veces que se abrió la página para escribir
    }
count-handed-over =
    { $count ->
        [one] carta hecha, para enviar por correo electrónico o copiar
       *[other] cartas hechas, para enviar por correo electrónico o copiar
    }
count-printed =
    { $count ->
        [one] carta abierta como PDF, para imprimir
       *[other] cartas abiertas como PDF, para imprimir
    }
count-said-sent =
    { $count ->
        [one] carta que, según se nos dice, va de camino
       *[other] cartas que, según se nos dice, van de camino
    }
counts-meaning = Qué significan estos números
counts-meaning-opened = Veces que se abrió: este servidor mostró la página para escribir. Una persona puede abrirla varias veces, y un programa también.
counts-meaning-handed-over = Cartas hechas: el servidor devolvió una carta terminada. Si salió o no, aquí nadie lo sabe.
counts-meaning-printed = Cartas como PDF: el servidor entregó una carta para imprimir. Si se imprimió o no, aquí nadie lo sabe.
counts-meaning-said-sent = Van de camino: alguien pulsó «Ya la he enviado». Se le cree; no se comprueba. Cada formulario cuenta una sola vez.
counts-meaning-never = Nunca se suman, porque una misma carta puede estar en varios de ellos. Ninguno dice quién fue.

## Casos que ahora no admiten nada

held-title = Este caso está en pausa
held-text = Está en pausa desde el { $day }, porque algo puede haber cambiado. Por ahora, le rogamos que no envíe nada.
held-advice = Si ya tiene una carta lista, guárdela y vuelva a mirar aquí dentro de unos días.
closed-typed = Lo que ha tecleado
closed-typed-help = Está solo en esta página y no se guarda en ninguna parte. Si quiere conservarlo, cópielo antes de irse.
stopped-title = Por favor, no escriba más
stopped-text = Este caso se cerró el { $day }. Le rogamos que no envíe más cartas por él, tampoco las que ya estén listas.
stopped-reason = La razón que se ha dado:
ended-title = Esta página está cerrada
ended-text = Lo que aquí se decía se podía mostrar hasta el { $day }. Le rogamos que no envíe más cartas.
expired-title = El plazo ya pasó
expired-text = Se pidieron cartas para este caso hasta el { $day }. Aquí ya no se hacen más.
superseded-title = Hay información más reciente
superseded-text = El { $day }, otro documento ocupó el lugar de este. Por favor, no escriba más por este.
after-ask-office = Si aun así quiere escribir, pregunte antes a la oficina de la organización en su país. La situación puede haber cambiado, y una carta tardía puede hacer daño.
after-closed = Por favor, no escriba más, ni por correo postal ni de otra forma.
after-unknown = Por favor, no escriba más, salvo que la organización que publicó este caso lo vuelva a pedir.

## Antes de escribir

write-title = Escribir una carta
write-for = Una carta: { $title }
safety-title = Primero: cuándo no escribir
safety-lede = Aquí nadie se lo pregunta, y usted no debe explicaciones a nadie. Por favor, no escriba si
safety-live = vive en { $country }, viene de allí o tiene su nacionalidad
safety-family = tiene allí familia o amistades que podrían pagar por ello
safety-travel = piensa viajar allí
safety-depend = su trabajo, sus estudios o su derecho a residir en algún lugar dependen de ese país
safety-instead = Puede ayudar de otro modo: pida a alguien que no corra peligro que escriba.
safety-minors = Si tiene menos de 18 años: ni nombre completo ni dirección de su casa. Bastan el nombre de pila, las iniciales o el nombre de su escuela.
sign-title = Cómo firmar
sign-either = Nombre completo, iniciales o ningún nombre: como prefiera.
sign-minors-still = Si no ha cumplido 18 años, esto no vale para usted: ni nombre completo ni dirección. Bastan el nombre de pila, las iniciales o el nombre de su escuela.
sign-careful = Donde el caso mismo le pida más cuidado, haga lo que dice.
safety-theirs = El propio caso dice, en { $language }:
safety-lists = Quien recibe una carta puede guardarla. Ha ocurrido que una autoridad hiciera una lista de quienes le escribieron.
that-country = ese país
privacy-title = Qué sale de su dispositivo, y qué no
privacy-typed = Nada de lo que teclea se guarda. Llega a este servidor, que hace con ello su carta, se la devuelve y lo olvida. No se escribe en ningún archivo ni registro.
privacy-counted = Solo quedan números: que se abrió esta página, que se hizo o se imprimió una carta, o que alguien dice que la envió, por día y por caso.
privacy-sent = Usted imprime la carta o la envía con su propio programa de correo. Lo que contiene lo pueden leer entonces quienes la llevan y quienes la reciben, y un correo electrónico les muestra además su dirección.

## Escribir

details-title = Quién la recibe y cómo termina
details-help = El nombre y el lugar se pueden dejar en blanco.
details-help-full = La oficina de su país pide su nombre completo al pie de la carta.
details-help-initials = La oficina de su país pide iniciales y localidad.
target-label = ¿Quién debe recibirla?
target-goes = La carta va dirigida a { $name }.
target-local = La carta modelo se escribió para { $name }. Para otras personas de esta lista, léala antes o escriba con sus palabras.
name-label = Su nombre
name-help = Como prefiera: completo, con iniciales o nada. Aparece al pie de la carta y en ningún otro sitio.
name-help-full = Su nombre completo. Aparece al pie de la carta y en ningún otro sitio.
name-help-initials = Iniciales, no su nombre completo. Aparecen al pie de la carta y en ningún otro sitio.
place-label = Su ciudad o su país
place-help = Solo si quiere. Ni calle ni número.
place-help-full = Solo si quiere. Sin calle ni número.
place-help-initials = La localidad. Sin calle ni número.
paper-label = Papel
paper-a4 = A4
paper-letter = Carta (EE. UU.)
ways-title = Dos maneras de escribir
ways-help = Las dos son buenas. Es más probable que se lean sus propias palabras; la carta modelo está lista ya y pide lo que hay que pedir.
own-title = Con sus propias palabras
own-help = Tres preguntas, una o dos frases para cada una. Escriba con cortesía, aunque sienta indignación. Con una página basta.
own-who = ¿Quién es usted?
own-who-help = Como se lo diría a alguien que no le conoce: «Trabajo en un hospital», «Tengo dos hijas». Omita lo que prefiera guardarse.
own-why =
    { $count ->
        [one] ¿Por qué escribe por esta persona?
       *[other] ¿Por qué escribe por estas personas?
    }
own-why-help = Al leer lo que ha pasado, ¿qué fue lo que más le conmovió?
own-ask = ¿Qué pide?
own-ask-help = Empieza con lo que este caso pide. Dígalo con sus palabras, no quite nada y no añada otras peticiones.
own-ask-theirs = Están en { $language }. Dígalas con sus propias palabras.
own-ask-theirs-model = Están en { $language }. Dígalas con sus propias palabras, o tome la carta modelo, que está en: { $models }.
own-demands = ¿Lo ha pedido todo?
own-language = El idioma de sus palabras
own-language-reads = El que prefieren
own-language-others = Otros idiomas
own-language-help = Prefieren leer en { $languages }. También puede escribir en su propio idioma.
own-language-only = Prefieren leer en { $languages }.
own-language-stays = Ahora la página está en { $page }. Su carta sigue marcada como texto en { $language }, tal como la escribió; elija otro idioma si no es así.
own-submit = Hacer mi carta
model-title = La carta modelo
model-help = Lista para enviarla tal como está. Todavía podrá cambiarla al enviarla por correo electrónico o al copiarla.
model-language = ¿En qué idioma?
model-in = En { $language }
model-in-theirs = En { $language }, el idioma que prefieren
model-read = { $label }: la carta
model-submit = Tomar esta carta
model-not-here = La carta todavía no está traducida al español. Puede enviarla en el idioma en que está aquí, o escribir con sus propias palabras.
model-none = Este caso no tiene carta modelo. Bastan tres frases suyas.

## Lo que falta en el formulario

errors-title =
    { $count ->
        [one] Falta algo, o algo es demasiado largo
       *[other] Faltan { $n } cosas, o son demasiado largas
    }
errors-kept = Lo que ha tecleado sigue aquí.
errors-missing = Todavía falta: { $fields }
errors-long = Demasiado largo: { $fields }
try-again = Intentarlo otra vez
error-who-empty = Escriba una frase sobre quién es usted o por qué escribe, o tome la carta modelo.
error-ask-empty = Diga qué pide. Lo que pide este caso está en la lista de abajo.
error-too-long =
    { $count ->
        [one] Aquí cabe como mucho un carácter.
       *[other] Aquí caben como mucho { $n } caracteres. Por favor, acórtelo.
    }

## La carta

letter-title = Su carta
letter-lede = No se guarda en ninguna parte. Cuando cierre esta página, habrá desaparecido; llévesela, pues, de una de estas maneras.
letter-back = Para cambiar algo, use el botón que está debajo de la carta, no «Atrás»: su navegador puede haber olvidado sus palabras.
letter-sheet = La carta
letter-change = Cambiar algo
letter-change-or-again = Cambiar algo, o escribir también a otra persona
letter-language-of-salutation = Nadie ha revisado un tratamiento en el idioma de sus palabras; por eso la carta empieza y termina en { $language }.
address-sourced = El comienzo y el final de la carta vienen de nuestra lista abierta de tratamientos; todavía no los ha revisado nadie que hable el idioma. Fuente: { $page }, consultada el { $day }.
address-by-analogy = El comienzo y el final de la carta vienen de nuestra lista abierta de tratamientos. Se escribieron por analogía con otros cargos, y todavía no los ha revisado nadie que hable el idioma.
out-title = Llévesela
print-title = Imprimirla
print-help = Un PDF en una ventana nueva, listo para firmar, doblar y echar al correo.
print-button = Abrir el PDF
mail-title = Enviarla por correo electrónico
mail-help = Se abre su propio programa de correo, con la carta dentro. Allí todavía puede cambiarla.
mail-button = Abrir mi programa de correo
mail-subject-label = Asunto:
mail-none = No se conoce ningún correo electrónico de esta oficina. Use otra vía.
mail-too-long = La carta es demasiado larga para un enlace de correo: { $n } caracteres en la forma que necesitan los enlaces, y muchos programas cortan a partir de { $most }. En el borrador de abajo cabe entera.
copy-title = Copiarla
copy-help = Selecciónelo todo y péguelo en un mensaje o en un documento.
copy-label = La carta entera como texto
copy-button = Copiar el texto
copy-done = Copiado
post-title = Echarla al correo
post-print = Imprímala, léala una vez más y fírmela si lleva su nombre.
post-one = Una sola carta en cada sobre.
post-envelope = Escriba esto en el sobre, con el país al final y en mayúsculas:
post-stamp = Ponga el franqueo de una carta a { $country }, por avión donde se pueda elegir.
post-stamp-abroad = Ponga el franqueo que exige el camino hasta allí, por avión donde se pueda elegir.
post-sender = Usted decide si pone su dirección en el sobre. Algunos correos la piden.
post-none = No se conoce ninguna dirección postal de esta oficina.
sent-title = ¿Ya la ha enviado?
sent-help = Entonces dígalo y se contará: una carta más, con su día. No se guarda nada sobre usted.
sent-help-call = Entonces dígalo y se contará: una llamada más, con su día. No se guarda nada sobre usted.
sent-help-message = Entonces dígalo y se contará: un mensaje más, con su día. No se guarda nada sobre usted.
sent-how = ¿Cómo la ha enviado?
sent-letter = Por correo postal
sent-email = Por correo electrónico
sent-social-post = En una red social
sent-fax = Por fax
sent-phone = Por teléfono
sent-button = Ya la he enviado

## Gracias

thanks-title = Gracias
thanks-counted = Su carta está contada.
thanks-counted-phone = Su llamada está contada.
thanks-counted-fax = Su fax está contado.
thanks-counted-social-post = Su mensaje está contado.
thanks-count =
    { $count ->
        [one] Por este caso va de camino, según se nos dice, una carta.
       *[other] Por este caso van de camino, según se nos dice, { $n } cartas.
    }
thanks-next = Qué pasa ahora
thanks-post = El correo tarda días o semanas. La mayoría de las oficinas no contestan. Eso no quiere decir que nadie haya abierto el sobre.
thanks-email = La mayoría de las oficinas no contestan un correo electrónico. Eso no quiere decir que nadie lo haya leído.
thanks-phone = Probablemente quien contestó lo haya anotado. Puede volver a llamar otro día.
thanks-fax = La mayoría de las oficinas no contestan un fax. Aun así, está sobre una mesa.
thanks-social-post = Ahora todo el mundo puede verlo. Puede borrarlo cuando quiera.
thanks-news = Cuando algo cambie, lo dirá la página del caso. Nadie puede avisarle, porque aquí nadie sabe quién es usted: si quiere saberlo, guarde la dirección de la página.
thanks-reply = Si le llega una respuesta, muéstresela a la oficina de la organización en su país. Las respuestas enseñan a escribir la siguiente carta.
thanks-share = Muestre el caso a alguien que también escribiría.

## Cuando algo se rechaza

refused-not-found-title = Esta página no existe
refused-not-found-text = Quizá falte una letra en la dirección. Todos los casos abiertos están en la primera página.
refused-wrong-method-title = Así no funciona
refused-wrong-method-text = Esta dirección no admite lo que se le ha enviado. Por favor, empiece de nuevo en la primera página.
refused-too-large-title = Es demasiado de una vez
refused-too-large-text =
    { $count ->
        [one] Como mucho se admite un kibibyte (KiB) de una vez. No se ha guardado nada.
       *[other] Como mucho se admiten { $n } kibibytes (KiB) de una vez. No se ha guardado nada. Vuelva atrás: la mayoría de los navegadores conserva lo que tecleó, y una carta de una página ocupa mucho menos.
    }
refused-bad-form-title = Ese formulario no se puede leer
refused-bad-form-text = Algo en él falta o está dañado. No se ha guardado nada. Vuelva atrás e inténtelo otra vez: la mayoría de los navegadores conserva lo que tecleó.
refused-wrong-origin-title = Eso venía de otro sitio
refused-wrong-origin-text = Una página ajena intentó enviar un formulario a esta. No se ha admitido nada. Si era usted quien lo quería, hágalo aquí, por favor.
refused-no-session-title = No está en la mesa
refused-no-session-text = Su tiempo en la mesa ha terminado o no había empezado. Un enlace nuevo del servidor le abrirá otra vez.
refused-unprintable-title = Esta carta no se puede imprimir
refused-unprintable-text = Tiene letras o signos que ningún tipo de letra de este servidor puede imprimir. Cierre esta ventana y copie el texto, o cambie esos signos.
refused-many-pages-title = Esta carta es demasiado larga
refused-many-pages-text =
    { $count ->
        [one] Aquí se imprime como mucho una página. Cierre esta ventana y acórtela; una página es lo que más se lee.
       *[other] Aquí se imprimen como mucho { $n } páginas. Cierre esta ventana y acórtela; una página es lo que más se lee.
    }
refused-busy-title = Demasiada gente a la vez
refused-busy-text = Ahora mismo está escribiendo muchísima gente. De esto no se ha admitido ni contado nada. Inténtelo otra vez dentro de unos segundos, por favor.
refused-flood-title = Llega muchísimo desde su red
refused-flood-text = Desde la red que usa se está pidiendo ahora mucho más de lo que pide la gente. De esto no se ha admitido ni contado nada. Vuelva atrás, espere unos segundos e inténtelo otra vez, por favor.
refused-unstored-title = Ahora mismo no se puede guardar nada
refused-unstored-text = El disco de este servidor está lleno o averiado, y quien lo cuida tiene que ocuparse de ello. No es seguro que el último paso se haya contado; repetirlo no hace daño: que una carta se envió se cuenta una sola vez por formulario. Inténtelo otra vez dentro de unos minutos, por favor.
refused-broken-title = Aquí hay algo roto
refused-broken-text = La culpa es nuestra. No es seguro que el último paso se haya contado; repetirlo no hace daño: que una carta se envió se cuenta una sola vez por formulario.
since-day-held = en detención desde el { $day }
list-lede-calm = Estas son las personas por las que escribimos. Algunas ya están libres y aún se les debe algo; otras están en peligro. Lea lo que ha pasado y escriba a quien puede cambiarlo, con sus propias palabras si puede. Se tarda unos diez minutos.
