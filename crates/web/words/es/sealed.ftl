# Lo que se sella: para personas cuyas claves están en otra parte, de modo que este servidor no puede abrirlo.
# Lo que está entre llaves se rellena: déjelo. `count` elige la forma del plural, `n` es el número como se imprime.

## Para las personas de las que trata un caso

reach-link = ¿Trata esto de usted o de su familia?
reach-title = ¿Trata esto de usted o de su familia?
reach-lede = Puede pedir que esta página se cambie o se retire. No tiene que decir por qué, y no tiene que demostrar nada para que se ponga en pausa.
reach-what = Qué se puede hacer
reach-what-hold = Ponerlo en pausa: en unos instantes la página ya no muestra nada y no sale ninguna carta. Es lo más rápido, y se puede deshacer.
reach-what-stop = Cerrarlo para siempre. Las cartas que ya se imprimieron o enviaron no se pueden recuperar.
reach-what-change = Cambiar lo que dice: un nombre, un lugar, un hecho.
reach-what-picture = Quitar la fotografía. Entonces se borra aquí.
reach-no-reason = El consentimiento se puede retirar en cualquier momento. Nadie puede reprochárselo.
reach-safer = Qué dispositivo y qué conexión son más seguros
reach-safer-device = Use un dispositivo en el que no mire nadie que pueda hacerle daño: ni uno del trabajo o de la escuela, ni uno que haya estado en manos de la policía, ni uno que otra persona le haya preparado.
reach-safer-line = Quien transporta su conexión ve que usted visita este sitio, aunque no lo que lee o escribe aquí. El navegador Tor oculta también eso; esta página funciona en él sin guiones. Donde Tor llame la atención, use la conexión de alguien de confianza, en otro lugar.
reach-safer-history = Use una ventana privada y ciérrela después. Así el navegador no guarda historial.
reach-safer-other = Alguien de confianza puede hacerlo por usted: una abogada, un abogado o una organización que le conozca.
reach-tell = Díganoslo aquí
reach-tell-help =
    { $count ->
        [one] Lo que escriba se sella enseguida: solo una persona designada de esta oficina puede abrirlo, con una clave que no está en este servidor. No se guarda nada más que el día: ninguna dirección y ningún nombre, salvo que usted lo escriba.
       *[other] Lo que escriba se sella enseguida: solo { $n } personas designadas de esta oficina pueden abrirlo, con claves que no están en este servidor. No se guarda nada más que el día: ninguna dirección y ningún nombre, salvo que usted lo escriba.
    }
reach-words = Qué debe hacerse, y si podemos responderle y cómo
reach-words-help = A esta página no llega ninguna respuesta. Si quiere una, diga cómo podemos localizarle sin peligro. También puede no decirlo.
reach-send = Sellarlo y dejarlo aquí
reach-office = O diríjase directamente a la oficina
reach-office-here = La oficina que publica los casos aquí:
reach-office-unnamed = Este servidor no nombra a su oficina. Busque usted la organización que publicó el caso y pregunte por quienes se ocupan de las acciones urgentes.
reach-taken = Sus palabras están selladas
reach-taken-text =
    { $count ->
        [one] Se han recibido, y la oficina ve que algo espera. Una persona puede abrirlas, en otra máquina.
       *[other] Se han recibido, y la oficina ve que algo espera. { $n } personas pueden abrirlas, cada una en otra máquina.
    }
reach-taken-until =
    { $count ->
        [one] Se borran al cabo de un día como muy tarde.
       *[other] Se borran a los { $n } días como muy tarde.
    }
reach-taken-urgent = Puede pasar un día o más hasta que alguien las lea. Si es urgente, diríjase también directamente a la oficina.
reach-taken-traces = Ahora cierre esta ventana. Si otras personas usan este dispositivo, borre su historial de hoy.
reach-not-kept = Sus palabras no se guardaron
reach-empty = Escriba qué debe hacerse.
reach-too-long =
    { $count ->
        [one] Tiene más de un carácter.
       *[other] Tiene más de { $n } caracteres. Acórtelo o envíelo en dos partes.
    }
reach-promise = Lo que escriba en esta página se sella. Sin cuenta, sin cookie, sin programas ajenos en la página.
reach-full = Ya espera demasiado para este caso. Diríjase directamente a la oficina, como se dice abajo.
reach-no-keys = En este momento no se puede sellar nada aquí. Diríjase directamente a la oficina, como se dice abajo.

## La página de lo sellado de un caso, en la mesa

sealed-title = Sellado
sealed-about = Lo que hay aquí se cifró para personas cuyas claves no están en este servidor. Nada de aquí lo abre, y nadie de la mesa puede leerlo en estas páginas.
sealed-no-keys = Todavía no se ha designado a nadie que pueda abrir lo sellado. Por eso aún no se pueden guardar identidades aquí, y no se preguntan.
sealed-no-keys-any-more = Ya no hay nadie designado que pueda abrirlo. Lo que escribió no se guardó.
sealed-not-carried = Lo que había escrito para sellarlo no está en ninguna página y no se guardó. Escríbalo de nuevo después.
sealed-again = Lo que había escrito para sellarlo no se vuelve a mostrar y no se guardó. Escríbalo otra vez.
sealed-too-long =
    { $count ->
        [one] Tiene más de un carácter.
       *[other] Tiene más de { $n } caracteres. Acórtelo.
    }
sealed-group-words = Ha escrito alguien de quien trata el caso
sealed-words =
    { $count ->
        [one] 1 mensaje sellado
       *[other] { $n } mensajes sellados
    }
sealed-words-help = Ha escrito alguien de quien trata el caso, o su familia. Puede ser urgente: en caso de duda, ponga primero el caso en pausa. Haga que alguien con una clave lo abra, y bórrelo aquí cuando se haya leído.
sealed-next = Haga que alguien con una clave abra lo sellado. En caso de duda, ponga primero el caso en pausa.
sealed-words-title = Mensajes
sealed-for-approvers = Quienes aprueban y quienes operan pueden sacar el archivo, para quien tenga la clave.
sealed-words-delete = Borrar todos los mensajes de este caso
sealed-words-delete-understood = Se han leído, o no hace falta. Nada los recupera.
sealed-not-understood = Marque primero la casilla: nada los recupera.
sealed-nothing-deleted = No se borró nada.
sealed-sources = Quién dio el consentimiento, y fuentes confidenciales
sealed-nothing = Aquí no hay nada sellado.
sealed-deeds = Quién hizo qué en la mesa
sealed-deeds-help =
    { $count ->
        [one] Cada vez que alguien con cuenta hace algo con el caso, se sella su nombre. Se borra al cabo de un día.
       *[other] Cada vez que alguien con cuenta hace algo con el caso, se sella su nombre. Se borra al cabo de { $n } días.
    }
sealed-deeds-count =
    { $count ->
        [one] 1 acto
       *[other] { $n } actos
    }
sealed-kind-consent-giver = Quién dio el consentimiento
sealed-kind-informant = Fuente confidencial
sealed-kind-deed = Quién hizo algo
sealed-kind-word = Mensaje
sealed-take = Sacar el archivo
sealed-delete = Borrar
sealed-delete-help = Se sobrescribe aquí, y nada lo recupera. Los archivos que alguien sacó siguen donde están, y también las copias de seguridad.
sealed-delete-now = Borrar lo sellado
sealed-informant = Sellar una fuente confidencial
sealed-informant-help = Para su propia memoria y la de quien le siga: quién lo dijo y cómo se le puede localizar. Todo va dentro del sello; fuera solo consta que este caso tiene una fuente confidencial, y el día.
sealed-informant-about = De qué es fuente
sealed-informant-about-help = Una cifra, una frase, el caso entero: en una línea.
sealed-informant-who = Quién es
sealed-who-help =
    { $count ->
        [one] Una persona puede abrirlo, en otra máquina. Aquí no se vuelve a mostrar nunca.
       *[other] { $n } personas pueden abrirlo, cada una en otra máquina. Aquí no se vuelve a mostrar nunca.
    }
sealed-seal = Sellarlo
sealed-about-empty = Diga en una línea de qué es fuente.
sealed-about-long =
    { $count ->
        [one] Dígalo en un carácter.
       *[other] Dígalo en una línea de { $n } caracteres como máximo.
    }
sealed-who-empty = Diga quién es.
sealed-not-kept = No se selló porque falta algo o es demasiado largo.
sealed-full = De este tipo ya se guarda para este caso todo lo que se puede. Borre primero lo que ya no haga falta.
sealed-open = Cómo se abre
sealed-open-help = En una máquina que no sea este servidor, con el archivo de la clave; con la herramienta habitual age o con el propio Clamor:
sealed-done-informant-title = La fuente está sellada
sealed-done-informant-text = Desde ahora solo se abre con una clave que no está aquí.
sealed-done-deleted-title = Está borrado
sealed-done-deleted-text = Lo sellado se sobrescribió aquí.
sealed-done-not-there-title = No había nada que borrar
sealed-done-not-there-text = Lo que se quería borrar no está aquí: ya se borró antes, o no está sellado para este caso. Mire la lista de abajo.
sealed-done-words-deleted-title = Los mensajes están borrados
sealed-done-words-deleted-text = Se sobrescribieron aquí.

## El formulario del consentimiento

sealed-consent-nobody = Aquí no se guarda el nombre de nadie de forma que este servidor pueda leerlo: solo el papel, lo que se puede publicar y los días. Abajo se puede sellar quién dio el consentimiento.
desk-consent-giver = Quién lo dio y cómo localizarle (opcional, sellado)
sealed-giver-help =
    { $count ->
        [one] Se sella enseguida: una persona puede abrirlo, en otra máquina. Aquí no se vuelve a mostrar nunca. Déjelo vacío si no lo necesita.
       *[other] Se sella enseguida: { $n } personas pueden abrirlo, cada una en otra máquina. Aquí no se vuelve a mostrar nunca. Déjelo vacío si no lo necesita.
    }
desk-done-consent-sealed-title = La decisión sobre el consentimiento está registrada
desk-done-consent-sealed-text = Con el papel, lo que se puede publicar y los días. Quién lo dio está sellado.

## Las claves

sealed-keys = Claves
sealed-keys-lede = Aquí consta quién puede abrir lo sellado: quién dio el consentimiento, las fuentes confidenciales, quién hizo qué en la mesa y lo que les escriben las personas en peligro.
sealed-keys-who = Quién puede abrirlo
sealed-keys-nobody = Todavía nadie. Por eso no se sella nada, ningún formulario pregunta por identidades, y las personas en peligro solo encuentran cómo dirigirse a su oficina.
sealed-keys-since = desde el { $day }
sealed-keys-remove = Quitar a { $name }
sealed-keys-remove-help = Desde ahora no se sella nada para esta clave. Lo que se selló antes sigue como estaba: quien tenga la clave y el archivo todavía puede abrirlo. Si la clave puede estar en malas manos, borre también lo que se selló para ella.
sealed-keys-from-now = Designar o quitar a alguien cambia lo que se sella desde ahora. Lo que se selló antes sigue como estaba: se abre con las claves que constaban aquí en su día, y con ninguna otra.
sealed-keys-add = Designar a alguien
sealed-keys-full = Ya hay tantas personas designadas como puede haber. Quite primero a una: un secreto que pueden abrir muchas no lo es.
sealed-keys-make = Quien vaya a abrirlo hace una clave en una máquina propia, nunca en este servidor:
sealed-keys-make-help = El archivo se queda con esa persona, con una copia en lugar seguro: sin él nadie abre nada. Aquí viene lo que empieza por age1. Dos personas son mejor que una, para que siempre haya alguien que abra lo urgente.
sealed-keys-name = Nombre
sealed-keys-name-help = El que elija; basta un apodo. Se guarda legible.
sealed-keys-key = Clave pública
sealed-keys-key-help = Empieza por age1.
sealed-keys-add-now = Designar esta clave
sealed-keys-not-named = La clave no se designó.
sealed-keys-wrong-name =
    { $count ->
        [one] Escriba un nombre de un carácter.
       *[other] Escriba un nombre de { $n } caracteres como máximo.
    }
sealed-keys-wrong-key = Esto no es una clave pública del tipo age1…; compruebe que está entera.
sealed-keys-wrong-secret = Esta es la mitad secreta de una clave. Nunca debe llegar a este servidor, y ahora ha pasado por él. No use más esa clave: haga una nueva y designe su mitad pública.
sealed-keys-name-taken = Ya consta alguien con este nombre.
sealed-keys-key-taken = Esta clave ya consta con otro nombre.
sealed-keys-done-named-title = La clave está designada
sealed-keys-done-named-text = Desde ahora también se sella para ella.
sealed-keys-done-removed-title = La clave está quitada
sealed-keys-done-removed-text = Desde ahora no se sella nada para ella. Lo que se selló antes sigue como estaba.
