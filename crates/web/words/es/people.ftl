# Las personas de la mesa: invitaciones, maneras de entrar, funciones, sesiones.
# Lo que está entre llaves se rellena: consérvelo. `count` elige la forma del plural, `n` es el número tal como se imprime.

## Funciones

people-role-desk = la mesa
people-role-sample = Clamor mismo, para la muestra
people-role-reader = lectura
people-role-editor = edición
people-role-approver = aprobación
people-role-operator = operación
people-about-reader = Ve todo en la mesa y no cambia nada.
people-about-editor = Introduce documentos, corrige, anota el consentimiento, traduce, pide aprobación, suspende.
people-about-approver = Hace lo mismo que edición; además publica, devuelve, quita pausas, cierra casos para siempre, los borra y saca lo sellado.
people-about-operator = Hace todo; además invita a personas, cierra sus sesiones y cuentas, y designa las claves que abren lo sellado.
people-limits-reader = Con la función de lectura usted ve todo y no cambia nada. Quienes editan pueden corregir y suspender.
people-limits-editor = Con la función de edición usted no puede publicar, quitar una pausa ni cerrar un caso. Eso corresponde a quienes aprueban.
people-needs-approver = Publicar corresponde a quienes tienen la función de aprobación.
refused-role-title = Esto no corresponde a su función
refused-role-text = Para esto hace falta al menos la función «{ $role }». Pídalo a quien opera esta mesa.

## Entrar

people-sign-in = Entrar en la mesa
people-not-in = Usted no ha entrado
people-name = Su nombre en la mesa
people-password = Contraseña
people-code = Código
people-code-help = Las seis cifras que su autenticador muestra ahora, o uno de sus códigos de recuperación.
people-or = O sin contraseña:
people-passkey-use = Usar una llave de acceso
people-passkey-failed = No funcionó. Inténtelo de nuevo o use la otra manera.
people-passkey-unknown = Esta llave de acceso no se conoce aquí, o la respuesta tardó demasiado. Inténtelo de nuevo o use su contraseña.
people-sign-in-wrong = El nombre, la contraseña o el código no es correcto. Un código sirve una sola vez: espere al siguiente.
people-link-used = Este enlace ya no abre la mesa. Sirve una sola vez, hasta el día siguiente a su creación: ya se usó, o su plazo terminó, o se perdió una parte al copiarlo. Si fue usted quien lo usó, entre aquí con lo que eligió entonces. Si no, pida un enlace nuevo, como se dice más abajo; y si usted nunca lo usó, avise a quien opera la mesa, pues quizá lo hizo otra persona.
people-sign-in-busy = En este momento entran demasiadas personas a la vez. Inténtelo dentro de poco.
people-wait-seconds =
    { $count ->
        [one] Se ha intentado demasiadas veces. Espere un segundo e inténtelo de nuevo.
       *[other] Se ha intentado demasiadas veces. Espere { $n } segundos e inténtelo de nuevo.
    }
people-wait-minutes =
    { $count ->
        [one] Se ha intentado demasiadas veces. Espere un minuto e inténtelo de nuevo.
       *[other] Se ha intentado demasiadas veces. Espere { $n } minutos e inténtelo de nuevo.
    }
people-no-account = Si usted no puede entrar
people-no-account-text = Quien opera la mesa puede hacerle un enlace nuevo.

## Un formulario que llegó sin sesión

people-carried = Su sesión ha terminado y no se ha perdido nada.
people-carried-text = Lo que usted escribió se conserva en esta página. Entre aquí y seguirá adelante.
people-carried-file = El archivo que había elegido no se pudo conservar. Elíjalo de nuevo después.
people-again-help = O abra un enlace nuevo en otra pestaña y después siga aquí.
people-again = Ya he entrado de nuevo: seguir
people-resume = Usted ha entrado de nuevo
people-resume-text = Lo que escribió sigue aquí. Todavía no se ha enviado.
people-resume-send = Enviarlo ahora
people-resume-drop = No enviarlo

## Invitaciones

people-invited = Está usted invitado a la mesa
people-invited-text = Este enlace abre la mesa de { $server }. Su función allí: { $role }.
people-invited-once = Sirve una vez, hasta el { $day }.
people-invited-open = Abrir la mesa
people-invited-not = Si no esperaba este enlace, cierre la página y avise a quien se lo dio.
people-invite = Invitar a alguien
people-invite-help = El enlace sirve una vez, hoy o mañana. Entréguelo por una vía en la que confíe: entra quien lo use primero.
people-invite-role = Función
people-invite-make = Hacer un enlace
people-link = Un enlace para una persona, función: { $role }
people-link-help = Se muestra solo esta vez. Sirve una vez, hoy o mañana.

## Una misma, y cómo se vuelve

people = Personas
people-you = Usted
people-your-role = Su función: { $role }.
people-your-ways = Usted entra con: { $ways }.
people-only-this-time = Usted está aquí solo por esta vez. Cuando termine esta sesión, necesitará un enlace nuevo.
people-two-pairs = En esta oficina hacen falta dos personas para publicar un caso: una pide, otra aprueba.
people-come-back = ¿Cómo volverá usted?
people-come-back-help = Elija una manera. No se pide correo electrónico, y de nadie se guarda por su nombre lo que hizo.
people-come-back-again = Cómo vuelve usted
people-come-back-change = Poner una contraseña nueva o añadir una llave de acceso
people-name-help = Basta un nombre de pila o un apodo. Lo ven sus colegas y con él entra usted.
people-way-password = contraseña y código
people-way-passkeys =
    { $count ->
        [one] una llave de acceso
       *[other] { $n } llaves de acceso
    }
people-passkey = Con una llave de acceso
people-passkey-help = Su dispositivo guarda una llave y pide su dedo, su cara o su PIN. No hay nada que recordar ni nada que se pueda entregar por error.
people-passkey-make = Hacer una llave de acceso
people-way-password-title = Con contraseña y código
people-password-help = Al menos 12 caracteres. Una frase corta es buena.
people-new-password = Contraseña nueva
people-current = Su contraseña de ahora
people-authenticator = Añada esto a un autenticador en su teléfono. Después muestra un código nuevo cada 30 segundos.
people-picture = Imagen para la cámara de un autenticador; el mismo secreto está al lado como texto
people-secret = Sin cámara, escriba este secreto en el autenticador:
people-confirm-code = Código que muestra ahora
people-confirm-code-help = Seis cifras. Así sabemos que funciona.
people-save-password = Guardar
people-ends-others = Esto cierra sus sesiones en otros dispositivos. Los códigos y códigos de recuperación anteriores dejan de servir.
people-once = Solo esta vez
people-once-help = Entonces no se guarda nada sobre usted. La próxima vez necesitará un enlace nuevo.
people-once-go = Ir a la mesa
people-not-saved = Esto no se guardó
people-wrong-name = Escriba un nombre de 40 caracteres como máximo.
people-wrong-taken = Alguien en esta mesa ya tiene este nombre. Elija otro.
people-wrong-many = Esta mesa tiene tantas cuentas como puede tener. Cierre una que no se use.
people-wrong-password = La contraseña debe tener entre 12 y 200 caracteres y no ser su nombre.
people-wrong-current = Su contraseña de ahora no es correcta.
people-wrong-code = El código no es correcto. Compruebe el reloj de su teléfono y escriba el código que muestra ahora.
people-wrong-passkey = No se hizo ninguna llave de acceso. Inténtelo de nuevo o use una contraseña.
people-recovery = Sus códigos de recuperación
people-recovery-text = Anótelos y guárdelos lejos de su teléfono. Cada uno le deja entrar una vez, en lugar de un código.
people-recovery-once = Se muestran solo esta vez. Nadie puede consultarlos después.
people-recovery-kept = Los he guardado

## Sesiones

people-sessions = Sus sesiones
people-sessions-help = Una sesión termina tras doce horas sin ningún paso, y cuando se reinicia el servidor.
people-this-session = esta
people-began-day = empezó en las últimas 24 horas
people-began-week = empezó esta semana
people-began-earlier = empezó antes
people-end-session = Cerrar esta sesión
people-without-account = sin cuenta ({ $role })
people-everybody = Todas las personas de la mesa
people-nobody = Nadie tiene cuenta todavía.
people-self = usted
people-account-line = desde el { $day }; entra con: { $ways }
people-end-account = Cerrar la cuenta de { $name }
people-end-account-help = La cuenta se borra y todas sus sesiones terminan enseguida. Lo que se hizo con ella queda en los casos, por función y día. Para dejar entrar de nuevo a la persona, haga un enlace nuevo. Con una cuenta de operación se anulan todos los enlaces que aún dejan entrar, porque no se sabe quién los hizo: haga otros nuevos.
people-other-sessions = Sesiones de otras personas
people-done-welcome = Le damos la bienvenida
people-done-welcome-text = Ya está dentro. Elija abajo cómo volverá la próxima vez.
people-done-passkey = La llave de acceso está guardada
people-done-passkey-text = La próxima vez, elija «Usar una llave de acceso» al entrar con este dispositivo.
people-done-session-ended = La sesión ha terminado
people-done-session-ended-text = Quien use ese navegador tendrá que entrar de nuevo.
people-done-account-ended = La cuenta está cerrada
people-done-account-ended-text = Se ha borrado y sus sesiones han terminado.

## Cuatro ojos

people-group-approval = Esperan aprobación
people-ask = Pedir aprobación
people-ask-help = Otra persona, con la función de aprobación, mira entonces el caso y lo publica. Un cambio entretanto retira la petición.
people-asked-on = Se pidió aprobación el { $day }.
people-asked-oneself = La pidió usted: debe aprobar otra persona.
people-approve = Aprobar y publicar
people-send-back = Devolver
people-send-back-help = El caso vuelve a ser un borrador. Diga a su manera qué hay que cambiar.
people-next-approval = Alguien con la función de aprobación lo mira y después lo publica o lo devuelve.
people-refusal-not-asked = En esta oficina hacen falta dos personas para publicar un caso. Primero alguien pide aprobación del caso tal como está.
people-refusal-asked = Ya se pidió aprobación el { $day }.
people-refusal-same = Usted pidió esta aprobación. Debe aprobar otra persona.
desk-done-asked-title = Se ha pedido aprobación
desk-done-asked-text = Otra persona con la función de aprobación puede publicar ahora el caso. Si se cambia, pídala de nuevo.
desk-done-sent-back-title = El caso se devolvió
desk-done-sent-back-text = Vuelve a ser un borrador. Diga a quien trabaja en él qué hay que cambiar.

## La historia de un caso

people-history = Qué se hizo con este caso
people-history-back = Volver al caso
people-history-help = Cada acto con su día y la función en que se hizo, lo más reciente primero. No se guarda quién lo hizo.
people-history-day = Día
people-history-deed = Acto
people-history-role = Función
people-deed-imported = Se introdujo un documento
people-deed-corrected = Se corrigieron valores o palabras
people-deed-consent-decided = Se anotó una decisión de consentimiento
people-deed-translation-added = Se añadió una traducción: { $language }
people-deed-approval-asked = Se pidió aprobación
people-deed-sent-back = Se devolvió
people-deed-issued = Se publicó
people-deed-held = Se puso en pausa
people-deed-hold-lifted = Se quitó la pausa
people-deed-stopped = Se cerró para siempre
people-deed-picture-given = Se añadió una fotografía
people-deed-picture-taken-away = Se retiró la fotografía
