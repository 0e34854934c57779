# Qué guarda este servidor.

holdings = Qué guarda este servidor
holdings-lede = Este servidor no guarda ninguna lista de quién escribió por quién. Quien escribe no tiene aquí cuenta, ni cookie, ni nombre, dirección o texto guardados.
holdings-lede-others = Quien transporta la conexión, el correo o la carta ve lo que pasa por sus manos, y también quien la recibe. Las personas nombradas en los casos sí están guardadas, en texto legible. Quien trabaja en la mesa y eligió volver con una cuenta está guardado con el nombre que eligió; lo que hizo no se guarda con él. Quién dio el consentimiento, quién es una fuente confidencial, quién hizo qué en la mesa y lo que cuentan las personas en peligro está sellado, si es que se guarda: este servidor no puede abrirlo.
holdings-lede-version = Desde aquí no se envía nada, y nadie puede dejar una dirección para recibir noticias. Si eso llega, esta página lo dirá antes de que el programa lo haga.
holdings-table = Todo lo que se guarda
holdings-rows =
    { $count ->
        [one] 1 fila ahora.
       *[other] { $n } filas ahora.
    }
holdings-what = Qué
holdings-why = Para qué
holdings-where = Dónde
holdings-names = A quién nombra
holdings-lasts = Cuánto tiempo
holdings-opens = Quién puede abrirlo
holdings-dies = Cómo termina

## Where it is

holdings-where-database = en la base de datos: { $tables }
holdings-where-folder = en la carpeta { $name }, junto a la base de datos
holdings-where-beside = en la carpeta de datos, junto a la base de datos: clamor.db.before-N
holdings-where-memory = solo en la memoria del programa mientras funciona
holdings-where-device = en un dispositivo, no en este servidor
holdings-where-outside = fuera de este programa

## Whom it names

holdings-names-nobody = A nadie.
holdings-names-people = A las personas en riesgo y a las demás que nombra el documento.
holdings-names-pictured = A quien se pueda reconocer y a quien la mesa nombre al lado.
holdings-names-desk = A las personas de la mesa, con el nombre que eligieron. Es la lista más peligrosa de este servidor: que sea corta, y mejor con apodos.
holdings-names-key = A nadie por su nombre; una clave que solo se puede comparar con la lista de cuentas.
holdings-names-writer = A quien escribe, en ese momento.
holdings-names-sealed = A nadie que este servidor pueda nombrar; a quién nombra está dentro del sello.
holdings-names-keyholders = A las personas que pueden abrir lo sellado, con el nombre que eligieron: mejor apodos.

## How long

holdings-lasts-case =
    { $count ->
        [one] Hasta que alguien lo borre, en la mesa o con `clamor delete`; al cerrarlo, su contenido desaparece enseguida de las páginas. Un borrador que nunca se publicó se va solo cuando nadie lo ha tocado en un día.
       *[other] Hasta que alguien lo borre, en la mesa o con `clamor delete`; al cerrarlo, su contenido desaparece enseguida de las páginas. Un borrador que nunca se publicó se va solo cuando nadie lo ha tocado en { $n } días.
    }
holdings-lasts-after-acts =
    { $count ->
        [one] Hasta un día después del último en que el caso podía recibir alguna: su plazo, o el día en que se cerró. Con el caso, si este se borra antes.
       *[other] Hasta { $n } días después del último en que el caso podía recibir alguna: su plazo, o el día en que se cerró. Con el caso, si este se borra antes.
    }
holdings-lasts-counts = Mientras exista la carpeta de datos, también después de borrar el caso: se publicaron. Las de un borrador se van con él.
holdings-lasts-installation = Mientras exista la carpeta de datos.
holdings-lasts-shown = Hasta que se quite, el consentimiento ya no la abarque o el caso se cierre.
holdings-lasts-account = Hasta que termine la cuenta.
holdings-lasts-deleted = Hasta que la mesa lo borre.
holdings-lasts-days =
    { $count ->
        [one] Un día como máximo, o hasta que la mesa lo borre.
       *[other] { $n } días como máximo, o hasta que la mesa lo borre.
    }
holdings-lasts-removed = Hasta que alguien que opera lo quite.
holdings-lasts-next-deed = Hasta el siguiente acto con el caso, o hasta que termine la cuenta.
holdings-lasts-link =
    { $count ->
        [one] Hasta que se use, o hasta que termine el día siguiente al que se hizo.
       *[other] Hasta que se use, o hasta que terminen los { $n } días siguientes al que se hizo.
    }
holdings-lasts-update =
    { $count ->
        [one] Hasta que se borre algo que ella aún mostraría, o hasta que termine el día siguiente a la actualización.
       *[other] Hasta que se borre algo que ella aún mostraría, o hasta que terminen los { $n } días siguientes a la actualización.
    }
holdings-lasts-idle =
    { $count ->
        [one] Hasta que no llegue nada de ese navegador durante una hora, alguien salga o el servidor se detenga.
       *[other] Hasta que no llegue nada de ese navegador durante { $n } horas, alguien salga o el servidor se detenga.
    }
holdings-lasts-hours =
    { $count ->
        [one] Una hora como máximo, o hasta que el servidor se detenga.
       *[other] { $n } horas como máximo, o hasta que el servidor se detenga.
    }
holdings-lasts-minutes =
    { $count ->
        [one] Un minuto como máximo, o hasta que el servidor se detenga.
       *[other] { $n } minutos como máximo, o hasta que el servidor se detenga.
    }
holdings-lasts-answered = Hasta que alguien responda, o termine la cuenta.
holdings-lasts-changed = Hasta que cambie o se borre, o el servidor se detenga.
holdings-lasts-request = Lo que tarda la respuesta. Lo que se libera se sobrescribe enseguida, también las copias que hacen la red, el formulario y la composición.
holdings-lasts-device =
    { $count ->
        [one] Hasta que se borre; lo que tiene más de un día se va cuando se vuelve a abrir allí una página así.
       *[other] Hasta que se borre; lo que tiene más de { $n } días se va cuando se vuelve a abrir allí una página así.
    }
holdings-lasts-journal = Lo que lo guarde el registro del sistema.

## Who can open it

holdings-opens-all = Todo el mundo.
holdings-opens-issued = Lo publicado, todo el mundo. Todo, quien pueda leer la carpeta o una copia de seguridad.
holdings-opens-folder = Quien pueda leer la carpeta o una copia de seguridad.
holdings-opens-data-folder = Quien pueda leer la carpeta de datos. Las copias de seguridad no la contienen.
holdings-opens-operators = Los operadores ven nombres, funciones y días. Quien pueda leer la carpeta ve las filas; el resumen de una contraseña se puede probar contra conjeturas, y el secreto del autenticador da sus códigos.
holdings-opens-keys = Quien tenga una de las claves para las que se selló. No están en este servidor.
holdings-opens-nobody = Nadie: un resumen no abre nada.
holdings-opens-machine = Quien tenga todos los derechos sobre la máquina en marcha.
holdings-opens-device = Quien use ese navegador.
holdings-opens-operator = Quien lleva el servidor.

## How it ends

holdings-dies-folder = Con la carpeta y sus copias de seguridad.
holdings-dies-overwritten = Se borra y se sobrescribe con ceros en el archivo.
holdings-dies-memory = Se olvida.
holdings-dies-wiped = Se sobrescribe en la memoria, en lo que está en manos del programa.
holdings-dies-device = Con un botón de la página, al salir, o por su edad.
holdings-dies-journal = Como se le haya dicho al sistema.

## Each thing

holdings-cases = Los casos
holdings-cases-what = Cada documento como llegó (su texto, un resumen de sus bytes, sin metadatos), el expediente con sus valores y palabras, cada corrección, las traducciones; de cada acto, su día y la función en que se hizo. También los borradores que nunca se publicaron.
holdings-cases-why = De ahí salen la página, las cartas y la cadena, y lo publicado tiene que poder mostrarse después.
holdings-consent = Las decisiones de consentimiento
holdings-consent-what = En qué papel se decidió, qué se puede publicar, el día y el último día. Ningún campo que este servidor pueda leer recoge el nombre de quien lo dio.
holdings-consent-why = Ningún caso se publica sin una, y cuando termina el caso no recibe nada más.
holdings-photographs = Fotografías
holdings-photographs-what = Del caso que tenga una, la fotografía en dos tamaños, de quién es y qué se ve en ella. Nada más del archivo que llegó: ni lugar, ni hora, ni aparato.
holdings-photographs-why = La página del caso, cuando las personas que salen lo quieren.
holdings-counts = Las cuentas
holdings-counts-what = Un número por caso, tipo y día: páginas de escritura abiertas, formularios entregados, cartas impresas, dichas enviadas. Lo mismo otra vez para la edición de cada oficina, por su código. Y cuántas filas de «La he enviado» se borraron, para que la cuenta se pueda seguir comprobando.
holdings-counts-why = Las cuentas de las páginas. Allí cambian cuando termina el día, y por pasos, para que nadie pueda saber por ellas en qué momento escribió alguien; la mesa y quien lleva el servidor las ven enseguida.
holdings-said-sent = «La he enviado»
holdings-said-sent-what = Una fila por cada una: una clave al azar de 128 bits, el caso, el día, el medio. Sin hora ni número de fila. Una vez al día las filas se ponen en el orden de sus claves.
holdings-said-sent-why = Un formulario que llega dos veces cuenta una, y la cuenta se comprueba con las filas.
holdings-paper = Cartas en papel
holdings-paper-what = Una fila por cada encuentro contado: una clave al azar, el caso, el día, cuántas cartas de cuántas personas, en qué idiomas, el día en que se anotó, el resumen del enlace de ese encuentro y qué anotación corrige; y si cuenta. Ni nombre, ni lugar, ni escuela. Además, un secreto de este servidor con el que se hacen y se comprueban los enlaces de las veladas.
holdings-paper-why = Para que también se cuenten las cartas escritas a mano, y una corrección muestre qué corrigió. Las páginas muestran la suma, cuando termina el día.
holdings-paper-waiting = Quién anotó lo que espera
holdings-paper-waiting-what = En una anotación grande o tardía: la clave de la cuenta que la hizo.
holdings-paper-waiting-why = Tiene que mirarla otra persona. Ninguna página lo muestra.
holdings-accounts = Las personas de la mesa
holdings-accounts-what = Una clave al azar, el nombre que ven sus colegas, la función, el día en que se hizo; el resumen de una contraseña (Argon2id), el secreto del autenticador, resúmenes de códigos de recuperación, claves públicas de llaves de acceso. Ni dirección, ni teléfono, ni hora.
holdings-accounts-why = Para dejarlas entrar de nuevo, y a nadie más; y para que un operador pueda terminar una cuenta.
holdings-keyholders = Las claves que abren lo sellado
holdings-keyholders-what = Por cada persona que puede abrirlo, un nombre, una clave pública, el día. Ninguna clave que abra algo.
holdings-keyholders-why = Sin ellas no se puede sellar nada.
holdings-sealed = Quién dio el consentimiento y las fuentes confidenciales, sellados
holdings-sealed-what = Un número al azar, el caso, cuál de las dos cosas es, el día; el resto cifrado (age) y rellenado hasta múltiplos de 1.024 bytes, para que su longitud no diga nada. Solo donde se designó a alguien que pueda abrirlo y la mesa lo escribió.
holdings-sealed-why = Para que la oficina pueda volver a preguntar y responder de lo que dice, sin una lista que alguien pueda llevarse.
holdings-sealed-words = Lo que cuentan las personas en peligro y sus familias, sellado
holdings-sealed-words-what = Lo mismo, para lo que alguien escribe en la página «¿Trata esto de usted o de su familia?». Ninguna dirección, ninguna hora.
holdings-sealed-words-why = Para que lleguen a quien pueda pararlo.
holdings-sealed-deeds = Quién hizo qué en la mesa, sellado
holdings-sealed-deeds-what = Lo mismo, para el nombre de quien hizo algo con un caso, si tiene cuenta.
holdings-sealed-deeds-why = Para que una oficina pueda averiguar qué salió mal, y nadie más.
holdings-asking = Quién pidió una aprobación
holdings-asking-what = Donde la oficina quiere dos pares de ojos: la clave de la cuenta que la pidió.
holdings-asking-why = No puede aprobar la misma persona. Ninguna página lo muestra.
holdings-tombstones = Lo que queda de los casos borrados
holdings-tombstones-what = El identificador que el caso tenía en sus direcciones (en su fila de la tabla gate, que queda para eso, vacía de todo lo demás), el día en que se borró, si todo el mundo podía saber de él. Ni por qué ni quién lo hizo.
holdings-tombstones-why = Sus direcciones dicen para siempre que se borró, y ningún otro caso recibe su identificador.
holdings-links = Enlaces de un solo uso a la mesa
holdings-links-what = El resumen del secreto del enlace, su función, su último día.
holdings-links-why = Deja entrar a una persona una vez.
holdings-installation = Lo que recuerda la instalación
holdings-installation-what = El identificador de su caso de ejemplo, que alguna vez se invitó a alguien a la mesa, en qué dirección se sirvió por última vez; si algo se borró desde que el archivo se escribió de nuevo.
holdings-installation-why = Para seguir donde estaba después de un reinicio.
holdings-before = La copia de antes de una actualización
holdings-before-what = Después de una actualización que cambia la forma de la base de datos: todo lo que había en ella hasta entonces, pero ni lo que se había borrado ni el orden en que llegaron los actos.
holdings-before-why = Para poder volver al programa anterior si el nuevo no sirve.
holdings-sessions = Sesiones de la mesa
holdings-sessions-what = El resumen de la clave de un navegador, de quién es, su función, cuándo empezó y cuándo se vio por última vez, su idioma; mientras alguien prepara cómo volver, el secreto nuevo.
holdings-sessions-why = Para que quien entró siga dentro.
holdings-attempts = Intentos de entrar
holdings-attempts-what = Un resumen del nombre que se probó, cuántas veces, hasta cuándo esperar; el último código que usó cada cuenta, sin su hora.
holdings-attempts-why = Para que nadie adivine mucho tiempo y un código sirva una vez.
holdings-questions = Preguntas a llaves de acceso
holdings-questions-what = Una pregunta al azar al aparato de quien entra.
holdings-questions-why = La respuesta solo vale para esta pregunta.
holdings-pressure = Cuánto llega de dónde
holdings-pressure-what = Por cada red que acaba de preguntar, un número bajo un resumen con la clave de la hora, que después se tira; durante un minuto, el número aleatorio de cada formulario cuyo dispositivo trabajó en vez de esperar. Ninguna dirección.
holdings-pressure-why = Para que una avalancha se frene a sí misma y no a la gente.
holdings-certificates = El certificado de este servidor
holdings-certificates-what = Donde Clamor mismo lo obtiene: el certificado, su clave y la clave de la cuenta en la autoridad que lo dio.
holdings-certificates-why = Sin ellos la línea no está cifrada, y cada arranque pediría uno nuevo.

holdings-pages = Páginas preparadas
holdings-pages-what = Páginas y casos leídos, como los ve todo el mundo; borradores que mira la mesa.
holdings-pages-why = Para servirlas enseguida.
holdings-typed = Lo que escribe quien apoya
holdings-typed-what = Las palabras y el nombre, mientras la carta se compone, se muestra o se imprime. Nada de eso se escribe en el disco; la memoria del programa de composición se vacía después de cada carta.
holdings-typed-why = Sin eso no hay carta.
holdings-kept = Lo que quien apoya guarda en su dispositivo
holdings-kept-what = Lo que escribió, en su propio navegador, si marca la casilla que lo dice.
holdings-kept-why = Una pestaña que se cierra no pierde nada.
holdings-desk-kept = Lo que la mesa guarda en sus dispositivos
holdings-desk-kept-what = Lo que se escribió en un formulario de la mesa y aún no se guardó, en su propio navegador.
holdings-desk-kept-why = Una línea que se corta no pierde nada.
holdings-journal = Lo que imprime el programa
holdings-journal-what = Su versión, cuántos casos sirve y dónde, que se detuvo, qué falló, cuántas filas se borraron y cuántas peticiones se rechazaron; solo en la terminal, el enlace de una invitación y los nombres de las cuentas por los que se preguntó. Ninguna petición, ninguna dirección, nada que alguien haya escrito.
holdings-journal-why = Para que quien lo lleva sepa cómo está.

## A seizure

holdings-seizure = Qué da una incautación
holdings-seized = Qué se llevan
holdings-yields = Qué da
holdings-yields-not = Qué no da
holdings-seized-disk = El disco de una máquina apagada
holdings-seized-disk-yields = Todos los casos que no se borraron, también los borradores, con las personas nombradas en ellos; las personas de la mesa con los nombres que eligieron; quién pidió una aprobación aún abierta; las decisiones de consentimiento por papel; las cuentas por día; claves, casos, días y medios de «La he enviado»; que hay algo sellado para un caso, de qué tipo y de qué día, y los nombres de quienes pueden abrirlo. Con memoria de intercambio, quizá trozos de lo que se estaba escribiendo. Si el disco está cifrado, nada sin su clave.
holdings-seized-disk-not = Quién escribió, qué, desde dónde, a qué hora; quién hizo qué en la mesa y cuándo estuvo alguien allí; lo sellado, sin una de sus claves.
holdings-seized-backup = Una copia de seguridad
holdings-seized-backup-yields = Si se hizo para una clave: nada sin ella. Si no, lo mismo que el disco, a su día; dos copias muestran qué filas llegaron entre ellas.
holdings-seized-backup-not = Lo mismo.
holdings-seized-running = La máquina en marcha
holdings-seized-running-yields = Lo mismo, y desde entonces todo lo que pase por ella: cada carta y cada cosa sellada mientras se escribe, cada sesión de la mesa. De la memoria: las cartas que se escriben en ese momento.
holdings-seized-running-not = Lo que se escribió antes y ya se sobrescribió.
holdings-seized-proxy = El proxy o el alojamiento, visto desde dentro
holdings-seized-proxy-yields = Direcciones de quienes leen, cuándo vinieron, cuánto enviaron; con la clave del certificado, todo lo que leyeron y escribieron. Si lleva registro, también del pasado.
holdings-seized-proxy-not = Lo que no registró.
holdings-seized-line = La línea, vista desde fuera
holdings-seized-line-yields = Que una dirección habla con este servidor, cuándo y cuánto, más o menos. Las páginas y las cartas vienen en escalones de unos kilobytes, de modo que un caso se parece a otros; lo que se envía aquí y las fotografías, no.
holdings-seized-line-not = Lo que se lee y se escribe.
holdings-seized-device = El dispositivo de quien apoya
holdings-seized-device-yields = Lo que tiene: el historial del navegador, la carta como archivo, el correo en la carpeta de enviados.
holdings-seized-device-not = Quién más escribió.
holdings-seized-recipient = Quien recibe, el correo postal, el proveedor de correo
holdings-seized-recipient-yields = La carta, con el nombre y la dirección que quien escribió puso en ella.
holdings-seized-recipient-not = Quién imprimió sin enviar.
holdings-order = Una orden de empezar a recoger es peor que una incautación: un programa cambiado o un proxy que registra lo ve todo desde ese día. Nada dentro de un programa puede impedirlo. Lo que sí puede es no tener nada del pasado.
holdings-matters = Si esto le importa: las páginas funcionan en Tor Browser sin scripts; la carta se puede imprimir y firmar con iniciales; y la página dice antes de escribir cuándo es mejor no hacerlo.
holdings-onion = Hay también un servicio cebolla, que oculta a todos en el camino quién viene aquí: { $address }

## Deletion, and who is responsible

holdings-deletion = Qué hace borrar
holdings-deletion-what = Un caso que se borra se va entero, de una vez: sus documentos, correcciones, decisiones, traducciones, fotografía y filas. Lo que la base de datos borra se sobrescribe con ceros en el archivo; después el archivo entero se escribe de nuevo, para que no quede ninguna copia entre otras filas, y el diario se vacía. Eso ocurre enseguida cuando se borra un caso, y si no, cuando no ha pasado nada durante unos segundos y cuando el servidor se detiene. Cada hora se mira si algo ha llegado a su fin. Las copias de seguridad hechas antes todavía tienen lo borrado: basta con conservar cada una 30 días. Lo que un archivo devuelve al disco queda allí hasta que se vuelve a usar, y los discos que mueven bloques por su cuenta conservan copias viejas a las que ningún programa llega; allí solo borra de verdad un disco cifrado cuya clave se destruye.
holdings-law = Para juristas y responsables de protección de datos
holdings-law-controller = Sobre estos datos decide quien lleva este servidor. De sí dice: { $office }.
holdings-law-controller-unnamed = Sobre estos datos decide quien lleva este servidor. No ha dicho aquí quién es.
holdings-law-supporters = De quienes apoyan no se guarda nada, así que no hay nada a lo que dar acceso, que corregir, que llevar a otra parte o que entregar. Que alguien haya escrito es una opinión política en el sentido del artículo 9 del Reglamento General de Protección de Datos; no guardarlo es la medida.
holdings-law-people = Las personas nombradas en los casos se guardan sobre la base de su consentimiento, o del de quienes pueden decidir por ellas; lo que se anota es un papel y unos días; quién lo dio está sellado, si se guarda. Un consentimiento retirado cierra la página enseguida.
holdings-law-transfer = No se transmite nada: al leer una página no se pregunta nada a terceros, y este servidor no envía nada por su cuenta; solo donde obtiene su propio certificado se lo pide a la autoridad, con su propio nombre.
holdings-not-yet = Lo que aún no es cierto
holdings-not-yet-encrypted = Lo guardado no lo cifra este programa: use un disco cifrado.
