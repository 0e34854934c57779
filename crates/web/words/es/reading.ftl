# Leer con cuidado: palabras fáciles, fotografías, si un llamamiento es verdadero, qué hacer ante amenazas, compartir, las cuentas por día.

## La página de un caso

easy-title = En palabras fáciles
photograph-credit = Fotografía: { $credit }
sheet-title = Así empieza la carta
sheet-help = Envíela tal como está o dígalo con sus propias palabras.
foot-real = ¿Es verdadero este llamamiento?
foot-threatened = ¿Y si alguien me amenaza por haber escrito?
print-address = Esta página, siempre en su último estado:

## Compartir

share-title = Compartir
share-help = Estos enlaces abren programas de su propio dispositivo. Nada sale de él antes de que usted lo envíe. Quien transporta su mensaje puede ver que lo envió.
share-mail = Por correo electrónico
share-with = Con { $name }
share-address = La dirección, para cualquier otro medio
share-address-help = No cambia nunca. Márquela y cópiela.
share-card = Una tarjeta para imprimir o enseñar
share-text = Alguien necesita cartas ahora: { $title }. Léalo y, si puede, escriba también.
share-locale = es_ES

pass-title = Una tarjeta para compartir
pass-lede = Imprima esta página o enséñela en su pantalla.
pass-call = Alguien necesita su carta
pass-scan = Apunte una cámara al cuadrado o escriba la dirección:

## Las cuentas por día

days-title = Cartas que, según se dice, están en camino, por día
days-said = Del { $from } al { $to }. El máximo en un día: { $most }.
days-none = Del { $from } al { $to } nadie dijo haber enviado una carta.
days-most =
    { $count ->
        [one] La barra más alta es una carta.
       *[other] La barra más alta son { $n } cartas.
    }
days-table = Todos los números, día por día
days-day = Día
days-before = Antes
days-opened = Aperturas
days-handed-over = Cartas hechas
days-printed = PDF
days-said-sent = Dichas enviadas

## ¿Es verdadero este llamamiento?

real-title = ¿Es verdadero este llamamiento?
real-lede = Hace bien en preguntar. Ha habido llamamientos falsos, hechos para saber quién ayuda o para sacar dinero. Así puede distinguirlos.
real-check = Lo que puede comprobar
real-address = Su dirección
real-address-help = No cambia nunca. Mire la línea de arriba de su navegador: debe empezar exactamente así.
real-index = Número del documento
real-ua = Número de la acción urgente
real-issued = Publicado aquí el
real-until = Se piden cartas hasta el
real-office = Quién lo publica
real-fingerprint = Huella del documento
real-fingerprint-help = El SHA-256 del archivo que llegó. Si alguien le da el documento como archivo, su huella debería ser la misma. La oficina puede compararla con la suya.
real-ask = Pregunte a la oficina
real-ask-here = Pregunte a la oficina que lo publica y diga el número del documento:
real-ask-anywhere = Busque usted mismo el teléfono o la dirección de la organización: en una carta antigua, en una guía, en su propia página web. No los tome del mensaje que le trajo aquí. Pregunte después por este llamamiento y diga su número.
real-false = Cómo es un llamamiento falso
real-false-money = Pide dinero, el número de una tarjeta o un regalo.
real-false-password = Pide una contraseña o un código que usted recibió.
real-false-install = Quiere que instale algo o que abra un archivo adjunto.
real-false-person = Pregunta quién es usted, dónde vive o quién más escribió.
real-false-hurry = Le amenaza o no le deja tiempo para preguntar a nadie.
real-false-address = Su dirección es casi la misma que esta, pero no del todo.
real-never = Lo que este servidor nunca pide a quien escribe
real-never-text = Ni cuenta, ni contraseña, ni correo electrónico, ni teléfono, ni dinero, ni instalar nada. La carta pide un nombre y un lugar solo si usted quiere ponerlos al pie.
real-doubt = Si tiene dudas, no escriba. Una carta que llega un día después todavía puede ayudar.

## ¿Y si alguien me amenaza?

threatened-title = ¿Y si alguien me amenaza por haber escrito?
threatened-lede = Ocurre pocas veces. Si ocurre, usted no ha hecho nada malo, y no tiene que resolverlo a solas.
threatened-danger = Si está en peligro en este momento
threatened-danger-text = Vaya a un lugar donde haya otras personas y llame al número de emergencias del país donde está. Si quienes le amenazan trabajan para el Estado de ese país, llame a personas de confianza o a uno de los números de abajo.
threatened-first = Primero
threatened-keep = Guarde el mensaje: no lo borre. Haga una foto de la pantalla en la que se vean el remitente, el día y la hora. Guarde una carta con su sobre.
threatened-answer = No responda, no pulse nada de lo que contiene y no pague.
threatened-note = Anote lo que pasó: cuándo, dónde, quién, con qué palabras, quién lo vio.
threatened-block = Bloquee al remitente solo después de haberlo guardado todo.
threatened-tell = A quién decírselo
threatened-tell-close = A alguien cercano, hoy mismo. Dígale dónde va a estar.
threatened-tell-office = A la oficina de la organización que publicó el caso. Tiene que saberlo, también por la persona por la que usted escribió. Busque usted mismo su número.
threatened-tell-office-here = A la oficina que publica los casos aquí. Tiene que saberlo, también por la persona por la que usted escribió:
threatened-tell-police = A la policía, si donde vive eso es seguro para usted. Si no lo sabe, pregunte antes a una abogada, a un abogado o a la oficina.
threatened-help = Personas cuyo trabajo es este
threatened-help-lede = No forman parte de este servidor. Lo que les cuente, lo sabrán; pregúnteles cómo lo protegen. Si alguien puede mirar en su teléfono o en su correo, use el dispositivo de una persona de confianza.
help-for-defenders = Para personas en riesgo por defender los derechos de otras, a cualquier hora.
help-for-accounts = Para teléfonos, correos y cuentas en los que alguien puede haber entrado.
help-languages = Responden en: { $languages }.
threatened-protect = Proteja sus cuentas
threatened-protect-password = Ponga a su correo una contraseña nueva y larga que no use en ningún otro sitio.
threatened-protect-second = Active el segundo paso al iniciar sesión.
threatened-protect-sessions = Mire en los ajustes qué dispositivos tienen la sesión abierta y cierre los que no conozca.
threatened-protect-update = Deje que su teléfono instale sus actualizaciones.
threatened-protect-public = Quite su dirección y su teléfono de donde todo el mundo puede verlos.
threatened-hold = Lo que este servidor sabe de usted
threatened-hold-text = Nada que diga quién escribió. No guarda ningún nombre, ninguna dirección, ningún texto de una carta ni ninguna lista; por eso nadie puede llevárselos de aquí. Lo que usted envió pueden leerlo quienes lo transportaron y quienes lo recibieron.
threatened-more = No tiene que volver a escribir. Ya ha ayudado.

## En la mesa: palabras fáciles y fotografías

desk-field-easy = En palabras fáciles
desk-help-easy = Lo mismo para quien lee con dificultad: frases cortas, una idea en cada una, sin palabras extranjeras ni números que no hagan falta. Puede quedar vacío.
desk-picture = Fotografía
desk-picture-lede = Una fotografía nunca hace falta. Ponga una solo si quienes salen en ella, o quienes hablan por ellos, quieren que todo el mundo la vea.
desk-picture-forbidden = El consentimiento registrado no incluye fotografías; por eso no se puede poner ninguna.
desk-picture-to-consent = A la decisión sobre el consentimiento
desk-picture-here = La fotografía de este caso
desk-picture-none = Este caso no tiene fotografía.
desk-picture-give = Poner una fotografía
desk-picture-change = Poner otra o cambiar las palabras
desk-picture-file = Archivo
desk-picture-file-help =
    { $count ->
        [one] JPEG, PNG o WebP, de un mebibyte (MiB) como máximo. El lugar, la hora, el aparato y todo lo demás que el archivo dice junto a la imagen se deja fuera. Lo que se ve en ella queda: caras, letreros, matrículas.
       *[other] JPEG, PNG o WebP, de { $n } mebibytes (MiB) como máximo. El lugar, la hora, el aparato y todo lo demás que el archivo dice junto a la imagen se deja fuera. Lo que se ve en ella queda: caras, letreros, matrículas.
    }
desk-picture-file-kept = Sin archivo la fotografía queda y solo cambian las palabras.
desk-picture-file-again = Elija de nuevo su archivo.
desk-picture-description = Lo que se ve, en { $language }
desk-picture-description-help = Para quien no la ve: quién, dónde, qué, en una o dos frases. Nada que la fotografía no muestre.
desk-picture-credit = De quién es la fotografía
desk-picture-credit-help = Como quiera ser nombrado, o “particular”. Ningún nombre que no deba saberse.
desk-picture-save = Guardar la fotografía
desk-picture-remove = Quitar la fotografía
desk-picture-remove-help = Se borra enseguida, aquí y en las páginas. Las copias que hizo la gente quedan con ella.
desk-picture-saved = La fotografía está guardada. La página del caso la muestra mientras el consentimiento lo permita.
desk-picture-removed = La fotografía se ha quitado y borrado.
desk-picture-wrong-missing = Elija un archivo.
desk-picture-wrong-too-large = El archivo es demasiado grande.
desk-picture-wrong-unknown = No es JPEG, PNG ni WebP. Guárdelo como JPEG y póngalo otra vez.
desk-picture-wrong-too-many-pixels = La imagen tiene demasiados píxeles. Hágala más pequeña y póngala otra vez.
desk-picture-wrong-damaged = El archivo no se puede leer. Quizá se cortó por el camino; póngalo otra vez.
desk-picture-wrong-long = Aquí caben como máximo { $most } caracteres.
desk-picture-wrong-again = Elija de nuevo su archivo: lo que escribió trata de esa fotografía, y una página no puede guardar un archivo.
desk-refusal-photographs-not-agreed = El consentimiento registrado no incluye fotografías.
desk-refusal-not-described = Diga también en { $language } lo que se ve.
desk-refusal-credit-missing = Diga de quién es la fotografía.
desk-refusal-no-picture = No hay fotografía.
desk-refusal-picture-changed = Otra persona puso o quitó la fotografía mientras usted trabajaba. Lo que escribió sigue aquí: mire lo que hay ahora y vuelva a guardar.
