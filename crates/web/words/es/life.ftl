### La vida de un caso después de publicado: negativas, actos, estado.

closed-title = Este caso está cerrado
closed-text = Desde el { $day } ya no se pide a nadie que escriba.
desk-status-closed = Cerrado
desk-status-closed-detail = Nadie escribe ya desde el { $day }. La página queda.
desk-next-closed = Decir qué fue de las personas, hasta donde se sepa. Un documento nuevo lo abriría otra vez.
desk-refusal-closed = El caso está cerrado desde el { $day }.
desk-refusal-no-update = No se está preparando ningún documento nuevo.
desk-refusal-contradicts =
    { $count ->
        [one] En el documento nuevo hay una cosa por decidir antes. Corríjala o decida qué es lo cierto.
       *[other] En el documento nuevo hay { $n } cosas por decidir antes. Corríjalas o decida qué es lo cierto.
    }
desk-refusal-nobody-of-that-name = Este caso no tiene a nadie con ese nombre.
desk-refusal-source-missing = Diga por quién se sabe, tal como puede leerlo el público.
desk-refusal-taken-back = Ya se retiró.
desk-refusal-is-public = Cualquiera puede leer este caso: nadie necesita un enlace.
desk-refusal-link-unknown = Ese enlace no existe o fue revocado.
desk-refusal-edition-unknown = Esta oficina no tiene edición del caso.
desk-refusal-own-country-on = El caso trata del propio país de la oficina, y su regla es que nadie escriba allí sobre él. Quien puede publicar y lo hace de todos modos lo dice en la casilla junto al botón.
desk-refusal-own-country-ask-office = El caso trata del propio país de la oficina, y su regla es que se le pregunte antes. Diga en la casilla junto al botón que se hizo.
desk-refusal-end-edition-first = Una edición delicada que está publicada se termina antes de cambiarla.
desk-refusal-same-holder = La misma persona ocupaba ya el cargo.
people-deed-update-prepared = Se puso o se corrigió un documento nuevo
people-deed-update-dropped = Se descartó el documento nuevo
people-deed-updated = Se publicó el documento nuevo
people-deed-closed = Se cerró el caso
people-deed-outcome-judged = Se estableció qué fue de las personas
people-deed-narrowed = Se retiró una parte
people-deed-link-given = Se dio un enlace
people-deed-link-revoked = Se revocó un enlace
people-deed-edition-put = Una oficina preparó su edición: { $language }
people-deed-edition-issued = Se publicó la edición de una oficina
people-deed-edition-ended = Terminó la edición de una oficina
people-deed-holder-changed = Otra persona ocupa un cargo
people-deed-holder-changed-from = { $deed }: { $to } en lugar de { $from }
desk-refusal-outcome-unknown = No existe, o ya se retiró.
people-deed-outcome-withdrawn = Se retiró lo que se había establecido sobre las personas
