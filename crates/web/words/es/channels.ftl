### The ways out: what takes how long, mail, telephone, fax, networks.

## Las vías, por orden

plan-title = Las vías, primero la más segura
plan-left =
    { $count ->
        [0] Hoy es el último día.
        [one] Queda un día.
       *[other] Quedan { $n } días.
    }
plan-from = Escribo desde
plan-from-help = Como quiera: solo sirve para mostrar plazos y precios. No se guarda.
plan-from-none = sin decir
plan-show = Mostrar plazos y precios
plan-from-there = Dice que escribe desde { $country }. Quien vive allí es mejor que no escriba: una carta muestra quién la envió. Pida a alguien que esté a salvo que escriba en su lugar.
plan-days =
    { $count ->
        [one] un día
       *[other] { $n } días
    }
plan-days-range = de { $min } a { $days }
plan-days-most = hasta { $days }
plan-days-least = { $days } o más
plan-in-time = A tiempo: tarda { $days }.
plan-in-time-unknown = A tiempo, hasta donde se sabe.
plan-in-time-least = Probablemente a tiempo, pero nadie responde de ello: tarda { $days }.
plan-may-be-late = Quizá tarde: tarda { $days }, y el plazo acaba en { $left }.
plan-may-be-late-open = Quizá tarde: tarda { $days }, nadie dice cuánto como mucho, y el plazo acaba en { $left }.
plan-may-be-late-unknown = Quizá tarde: nadie dice cuánto tarda el correo, y el plazo acaba en { $left }.
plan-too-late = Probablemente demasiado tarde: tendría que haber salido antes del { $day }.
plan-at-once-email = Llega al instante.
plan-at-once-fax = Llega al instante.
plan-at-once-phone = En cuanto alguien conteste.
plan-at-once-social-post = Todo el mundo lo ve al instante.
plan-no-address-email = No se conoce ninguna dirección de correo electrónico.
plan-no-address-fax = No se conoce ningún número de fax.
plan-no-address-phone = No se conoce ningún número de teléfono.
plan-no-address-social-post = No se conoce ningún nombre en una red.
plan-no-address-letter = No se conoce ninguna dirección postal.
plan-unused = La oficina de su país pide que no se use esta vía en este caso.
plan-closed = El plazo ha pasado.
plan-stamp = El sello cuesta { $price }.
plan-stamp-ended = Hasta el { $day } el sello costaba { $price }; ahora puede costar más.
plan-stamp-unknown = Aquí no se sabe cuánto cuesta el sello.
plan-own-line = La llamada la paga usted.
risk-lost = Una carta sin certificar puede perderse sin que nadie se entere.
risk-stop-doubtful = El { $day } el correo no llevaba cartas a { $country }; aquí nadie sabe si vuelve a llevarlas. Pregunte en la oficina de correos.
risk-mailbox-full = El buzón puede estar lleno.
risk-sorted-out = Las cartas iguales se filtran; sus propias palabras ayudan.
risk-public = Muestra a todo el mundo que lo escribió usted, y nadie sabe por cuánto tiempo.
risk-line-taken = El aparato puede estar apagado o la línea ocupada.
risk-nobody-answers = Puede que nadie conteste, o nadie que hable su idioma.
post-may-be-late = El correo es lento. Esta carta puede llegar después del plazo: envíela hoy, o use además otra vía.
post-costs-ended = Hasta el { $day } costaba { $price }; ahora puede costar más.

## El propio correo

mail-opened = ¿Se ha abierto su programa de correo?
mail-opened-yes = Sí: envíela allí y después
mail-opened-say = diga que está enviada.
mail-opened-no = No: no se ha perdido nada. Use una de estas vías.
mail-draft-help = Un borrador como archivo, que los programas de correo abren con la carta entera:
mail-draft = Descargar el borrador (.eml)
mail-services-help = Su correo en la web. El enlace lleva la carta a esa empresa, y solo cuando usted lo pulsa:
mail-service = Escribir en { $name }
mail-copy-help = O copie el texto de más abajo en un mensaje nuevo.
mail-to = Para
mail-cc = Copia para
mail-subject-other = Otro asunto
mail-subject-help = El correo que tiene siempre el mismo asunto se filtra con facilidad. Elija el que suene a usted.
mail-subject-take = Usar este asunto
copy-short = El estado más reciente del caso, para compartir:
subject-about = Sobre { $names }
subject-concern = Me preocupa la situación de { $names }
subject-ask = Una petición a usted: { $names }

## Por teléfono

phone-help = Qué decir, en su idioma y en el de ellos, y cuándo hay alguien.
phone-button = Mostrar qué decir
phone-page = Por teléfono
phone-lede = Bastan dos minutos. Hable con cortesía, sea breve y deje que lo anoten.
phone-who = Pregunte por
phone-what = Lo que puede decir
phone-theirs = Primero en { $language }, para leer en voz alta; debajo, para usted, en { $yours }.
phone-in = Lo que no está traducido figura en { $language }.
phone-part-ask = Para que le pasen
phone-part-about = Por qué llama
phone-part-demand = Qué pide
phone-part-thanks = Al final
phone-say-ask = Buenos días. ¿Podría hablar con { $who }, por favor, o con alguien de la misma oficina?
phone-say-about = Llamo por { $names }.
phone-say-thanks = Por favor, anótelo y transmítalo. Muchas gracias.
phone-there = Allí es { $weekday }, { $time }.
phone-is-open = A esta hora las oficinas suelen estar abiertas.
phone-opens-day = Las oficinas suelen volver a abrir el { $weekday } a las { $time }.
phone-opens-hours =
    { $count ->
        [one] Las oficinas suelen abrir dentro de una hora, más o menos.
       *[other] Las oficinas suelen abrir dentro de unas { $n } horas.
    }
phone-opens-minutes =
    { $count ->
        [one] Las oficinas suelen abrir dentro de un minuto.
       *[other] Las oficinas suelen abrir dentro de { $n } minutos.
    }
phone-usual = Horario habitual allí: de { $opens } a { $closes }, según la hora de este lugar: { $zone }. Cerrado: { $rest }. Esta oficina puede tener otro.
phone-tip-name = No hace falta que diga quién es. Puede que vean su número.
phone-tip-nobody = Si contesta una máquina, diga lo mismo. Si nadie quiere hablar con usted, también eso es una respuesta: pruebe otro día.
phone-tip-costs = Antes, pregunte cuánto cuesta llamar a ese país.
weekday-1 = lunes
weekday-2 = martes
weekday-3 = miércoles
weekday-4 = jueves
weekday-5 = viernes
weekday-6 = sábado
weekday-7 = domingo

## Por fax

fax-help = La carta con una portada, para imprimirla y enviarla por fax.
fax-button = Mostrar la página para el fax
fax-page = Por fax
fax-lede = Imprima esta página y envíela por fax. Una copistería o una oficina de correos quizá lo haga por usted.
fax-from = De
fax-number = Número de fax
fax-pages = Páginas
fax-pages-help = Una vez impresa, escriba aquí a mano cuántas páginas tiene, con esta.

## En las redes

posts-help = Un mensaje con lo que se pide, lo bastante corto para cada red.
posts-button = Mostrar los mensajes
posts-page = Un mensaje en una red social
posts-lede = Cada uno cabe en su red y dice lo que se pide. Nada llega a una red si usted no pulsa un enlace.
posts-to = Para
posts-without-names = Nadie ha aceptado que los nombres se repitan en las redes. Estos mensajes no los llevan; por favor, no los añada.
posts-safety = Lo que publica muestra quién es usted, a todo el mundo y por mucho tiempo. Si eso pudiera perjudicarle, use otra vía.
posts-text = El mensaje
posts-edit = Puede cambiarlo. El enlace llevará sus palabras cuando pulse «Crear de nuevo los enlaces».
posts-anew = Crear de nuevo los enlaces
posts-too-long = Es demasiado largo para { $name }: { $n } caracteres, y caben { $most }. Acórtelo y cree de nuevo los enlaces.
posts-language = ¿En qué idioma?
posts-language-theirs = { $language }, el que mejor leen
posts-language-take = Mostrarlos en este idioma
posts-counts = { $n } de { $most } caracteres, como los cuenta esta red
posts-open = Abrir { $name }
posts-server = Su servidor
posts-server-help = Por ejemplo, social.example; también vale su nombre allí, como en @nombre@social.example. Va en el enlace y no se guarda en ninguna parte.
posts-server-wrong = Esto no es el nombre de un servidor. Tiene la forma social.example o @nombre@social.example.
posts-server-take = Crear el enlace

# The language that the target reads best, beside the letter
beside-label = El idioma de quien la lee
beside-nothing = Solo mi carta
beside-demands = Las peticiones en { $language }, junto a mis palabras
beside-letter = La carta entera del caso en { $language }, en una segunda hoja
beside-help = Quien la lea verá en su propio idioma lo que se pide. Estas palabras las tradujeron y revisaron personas del caso. Lo que no cabe junto a sus palabras va en una hoja aparte, con una línea que dice qué es.
beside-title = Lo que se pide, en { $language }
beside-heading-demands = Lo que pide la carta
beside-heading-letter = Una carta en su idioma
