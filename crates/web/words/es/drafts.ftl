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
keep-wipe = Borrar lo guardado en este dispositivo
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

## Dos personas en un mismo borrador

drafts-decide-values = Otra persona cambió los mismos campos mientras usted trabajaba. Todavía no se guardó nada y nada se ha perdido: abajo, cada uno de esos campos muestra los dos textos. El suyo está en el campo. Decida y luego guarde.
drafts-decide-case-file = Otra persona cambió los mismos lugares mientras usted trabajaba. Todavía no se guardó nada y nada se ha perdido: lo que difiere está encima del texto, que tiene lo suyo. Lo demás está combinado. Decida y luego guarde.
drafts-decide-translation = Otra persona añadió una traducción a este idioma mientras usted trabajaba. Todavía no se guardó nada y nada se ha perdido: lo que difiere está encima del texto, que tiene lo suyo. Decida y luego añádala.
drafts-decide-deadline = Otra persona fijó el plazo en { $theirs } mientras usted trabajaba; usted eligió { $mine }. No se cambió nada. Decida y fíjelo de nuevo si el suyo es el correcto.
drafts-file-conflicts = Cambiado por las dos personas
drafts-whole-file = Todo el archivo
desk-wrong-ordinal-alone = Solo una información adicional lleva ese número: vacíe este campo o elija ese tipo.
desk-wrong-one-country = Aquí va un solo país. La lista de países del caso está más arriba.
desk-wrong-zone-alone = Un huso horario necesita un último día: indíquelo o vacíe este campo.
drafts-yours = Lo que usted escribió, que ahora está en el campo:
drafts-both-help = Subrayado: lo que solo tiene este texto.
drafts-merged = Otra persona cambió este caso mientras usted trabajaba. Se guardaron los dos: sus cambios y los de usted.
drafts-merged-theirs = Cambiado entretanto por otras personas
drafts-merged-mine = Cambiado por usted
drafts-item-field = { $item }, { $field }
drafts-decided = Se decidió otra cosa en la corrección { $number }, { $day }.
drafts-take-back = Volver a lo que dice el documento

## Lado a lado

drafts-values = Valores
drafts-skip-to-values = Saltar a los valores
drafts-skip-to-document = Saltar al documento
drafts-document-top = Al principio del documento
drafts-page = Página { $number }
drafts-line = Línea

## El tablero

drafts-board-show = Mostrar
drafts-board-all = todos
drafts-group-today = Vence hoy
drafts-group-soon =
    { $count ->
        [one] Vence en un día
       *[other] Vence en { $n } días o menos
    }
drafts-group-held = En pausa
drafts-group-errors = Errores pendientes
drafts-group-untranslated = Sin traducir
drafts-group-drafts = Borradores
drafts-group-rest = Activos, nada que hacer
drafts-group-over = Cerrados
drafts-group-none = Ningún caso aquí.
drafts-untranslated = Sin traducción revisada: { $languages }
drafts-board-more =
    { $count ->
        [one] Mostrar uno más
       *[other] Mostrar { $n } más
    }
