# Las palabras de una copia del sitio, como archivos en otro lugar o en una carpeta.

copy-is = Esto es una copia del { $day }.
copy-host = Puede que algo haya cambiado desde entonces. Lo que promete vale para la página original: quien aloja la copia puede ver quién la lee.
copy-living = A la página original
copy-foot = Esta copia no recoge nada: ni formularios, ni cookies para quien lee, ni programas en la página. Lo que anote de sus lectores quien la aloja, aquí nadie lo sabe.
copy-write = Dónde se escribe
copy-until = Después de ese día, por favor no escriba sin haber preguntado antes.
copy-write-living = En la página original su carta se convierte en un PDF o pasa a su programa de correo, y puede decir que la ha enviado.
copy-write-go = Escribir en la página original
copy-write-else = Si no puede llegar a ella, escriba a mano o con su propio programa, como se dice abajo. Una carta así no se cuenta. Llega igualmente.
copy-write-alone = Esta copia no recoge nada. Escriba a mano o con su propio programa, como se dice abajo. Una carta así no se cuenta. Llega igualmente.
copy-opening = A { $name }:
copy-own-ends = Empiécela y termínela como la carta modelo. Ponga la fecha arriba y fírmela como se dice más arriba.
copy-model-help = Lista para enviarse tal cual. Ponga la fecha arriba y fírmela como se dice más arriba.
copy-pdf = A { $name }, en PDF
