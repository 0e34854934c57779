### What changed between two documents of a case: values, each with what it was and what it is.

change-person = Persona
change-person-aliases = Otros nombres
change-person-status = Qué ha sido de ella
change-person-since = Desde cuándo
change-person-age = Edad
change-person-sex = Sexo según la marca
change-person-occupation = Ocupación
change-pronouns = Cómo se habla de ella
change-others = Cuántas personas más
change-mentioned = También se nombra
change-target = A quién se escribe
change-target-name = Quién ocupa el cargo
change-target-office = Cargo
change-target-address = Dirección
change-target-contact = Otras vías
change-salutation = Cómo empieza la carta
change-demand = Qué se pide
change-until = Hasta cuándo
change-after-deadline = Después del plazo
change-figure = Cifra
change-kind = Clase de documento
change-title = Título
change-ua = Número de la acción
change-index = Índice
change-identifier = Código
change-issued = Fecha del documento
change-countries = País
change-preferred-languages = Idiomas que lee
change-own-language = Idioma propio
change-copy = Copia a
change-letter = En la carta
change-summary = Qué ocurrió
change-background = Contexto
change-safety = Cuándo no escribir
change-easy = En palabras fáciles

changes-title = Qué ha cambiado
changes-on = Qué cambió el { $day }
changes-before = antes
changes-now = ahora
changes-new = nuevo
changes-gone = ya no
changes-none = No cambió nada que el lector note.
changes-more =
    { $count ->
        [one] Un cambio más
       *[other] { $n } cambios más
    }

change-term-new = primer documento
change-term-further-information = información adicional
change-term-stop-action = alto
change-term-final = último documento
change-term-ask-office = preguntar a la oficina de su país
change-term-closed = nadie escribe ya
change-term-true = sí
change-term-false = no
change-term-f = f
change-term-m = m

## Documentos anteriores y la historia de un caso

earlier-place = Documento { $number } de { $all }
earlier-issued = Publicado el { $day }.
earlier-superseded = Desde el { $day } vale un documento posterior.
earlier-do-not-write = Por favor, no escriba por este. Queda aquí para que todos vean qué se dijo y cuándo.
earlier-newest = Lo que vale ahora
earlier-said = Lo que decía este documento
earlier-to-whom = A quién se escribía
earlier-documents = Los documentos de este caso
earlier-before = El documento anterior
earlier-after = El documento siguiente
earlier-link = El documento anterior
story-link = Toda la historia
story-title = La historia: { $title }
story-heading = La historia de este caso
story-issued = Se publicó el caso
story-updated = Un documento nuevo
story-change = { $what }: { $now } (antes: { $before })
story-new = { $what }: { $now }
story-gone = { $what }: { $before } (ya no)
story-outcome = { $who }: { $what }
story-holder = { $office }: { $now } en lugar de { $before }
story-nobody = nadie nombrado
story-office = Una oficina lo asumió en su país ({ $country })
story-deadline = Se piden cartas hasta este día
story-reopened = El caso se abrió otra vez: se piden cartas
story-withdrawn = Se retiró lo que se dijo el { $day } sobre qué fue de las personas
changes-not-named = este documento no habla de { $name }
story-closed = El caso se cerró
