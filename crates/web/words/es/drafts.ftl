# Varias personas en un mismo borrador: lo que cambiaron otras, lo que queda en el dispositivo, el tablero.

## Lo que queda en el dispositivo

keep-line =
    { $count ->
        [one] Lo que usted escribe aquí queda en este dispositivo hasta que se guarde, hasta que salga de la mesa o durante un día.
       *[other] Lo que usted escribe aquí queda en este dispositivo hasta que se guarde, hasta que salga de la mesa o durante { $n } días.
    }
keep-ask =
    { $count ->
        [one] Conservar en este dispositivo lo que escribo, un día como máximo. Quien use este dispositivo podrá leerlo.
       *[other] Conservar en este dispositivo lo que escribo, { $n } días como máximo. Quien use este dispositivo podrá leerlo.
    }
keep-wipe = Borrarlo de este dispositivo
keep-wiped = Está borrado de este dispositivo.
keep-taken = Está de nuevo en los campos. Todavía no está guardado.
keep-full = Este navegador no conserva nada en el dispositivo. Copie los textos largos en un lugar seguro antes de enviarlos.
keep-offline = No se envió: este dispositivo está sin conexión. Lo que escribió sigue aquí. Pulse el botón otra vez cuando haya conexión.
keep-unreached = No se envió: el servidor no responde. Lo que escribió sigue aquí. Pulse el botón otra vez dentro de un rato.
keep-ended = No se envió: su sesión en la mesa ha terminado. Lo que escribió sigue aquí. Abra la mesa en otra pestaña, entre de nuevo y pulse el botón otra vez.
keep-offer = Usted escribió esto aquí y no se guardó:
keep-offer-what = Qué es
keep-offer-rest = Estos textos ya no tienen un campo libre. Copie lo que todavía necesite:
keep-take = Recuperarlo
keep-drop = Desecharlo
keep-hint = Algo que usted escribió antes en esta página no se guardó. Se le ofrece en su formulario.
