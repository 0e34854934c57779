# Escribir en un teléfono sin impresora: letra grande para copiar a mano, postales, lo que queda en el dispositivo.

## La carta en letra grande, para copiarla a mano

hand-title = Copiarla a mano
hand-help = ¿No tiene impresora? La carta en letra grande, párrafo por párrafo, con una casilla para marcar cada uno.
hand-button = Verla en letra grande
hand-lede = Tome papel y bolígrafo. Marque cada parte cuando esté en el papel; así vuelve a encontrar por dónde iba.
hand-size = ¿De qué tamaño?
hand-size-1 = Grande
hand-size-2 = Más grande
hand-size-3 = Muy grande
hand-envelope = En el sobre
hand-envelope-help = En el centro, por delante, con el país al final y en mayúsculas. El sello va arriba a la derecha.
hand-envelope-done = El sobre está escrito
hand-paper = En el papel
hand-paper-help = Puede acortarla o cambiar palabras mientras escribe. La letra no tiene que ser bonita; basta con que se lea.
hand-done = La parte { $n } de { $all } está en el papel
hand-sign = Léala una vez más y fírmela si lleva su nombre.
to-the-letter = Volver a la carta

## Una postal

card-title = Enviar una postal
card-help = Sus palabras caben en una postal. No necesita sobre, y a menudo cuesta menos.
card-button = Hacer una postal
card-too-long =
    { $count ->
        [one] Para una postal sobra aproximadamente un carácter.
        [many] Para una postal sobran unos { $n } de caracteres. Acórtelo o envíelo como carta.
       *[other] Para una postal sobran unos { $n } caracteres. Acórtelo o envíelo como carta.
    }
card-hint =
    { $count ->
        [one] Un texto corto cabe también en una postal: un carácter, más o menos.
        [many] Un texto corto cabe también en una postal: hasta unos { $n } de caracteres.
       *[other] Un texto corto cabe también en una postal: hasta unos { $n } caracteres.
    }
card-lede = Dos caras para copiar a mano en cualquier postal, o para imprimir.
card-open = Una postal la puede leer cualquiera por el camino. No ponga en ella nada que solo deba ver la oficina; una carta va cerrada en su sobre.
card-size = ¿De qué tamaño?
card-size-a6 = A6 (148 × 105 mm)
card-size-4x6 = 4 × 6 pulgadas
card-words-side = La cara con sus palabras
card-address-side = La cara con la dirección
card-address-help = La dirección va en la mitad derecha. Deje la esquina superior derecha para el sello, y abajo una franja de 16 mm para las máquinas de correos.
card-stamp = Sello
card-print = Imprimirla
card-print-help = Un PDF de dos páginas, para las dos caras de una tarjeta. Imprima en tamaño real (100 %), en papel grueso.
refused-long-for-card-title = Es demasiado largo para una postal
refused-long-for-card-text =
    { $count ->
        [one] Sobra aproximadamente un carácter. Cierre esta ventana y acórtelo, o envíelo como carta.
        [many] Sobran unos { $n } de caracteres. Cierre esta ventana y acórtelo, o envíelo como carta.
       *[other] Sobran unos { $n } caracteres. Cierre esta ventana y acórtelo, o envíelo como carta.
    }
refused-tall-address-title = La dirección no cabe en una postal
refused-tall-address-text = Tiene demasiadas líneas para media tarjeta. Cierre esta ventana y envíe una carta en un sobre.

## Lo que queda en el dispositivo, solo si alguien lo pide

device-keep-ask = Guardar en este dispositivo lo que escribo, por si se pierde la página
device-keep-means =
    { $count ->
        [one] Queda entonces en este navegador, en este dispositivo, un día como máximo, y en ningún otro sitio. Quien pueda abrir este dispositivo puede encontrarlo. Deje la casilla vacía si el dispositivo no es suyo o si alguien puede registrarlo.
        [many] Queda entonces en este navegador, en este dispositivo, { $n } de días como máximo, y en ningún otro sitio. Quien pueda abrir este dispositivo puede encontrarlo. Deje la casilla vacía si el dispositivo no es suyo o si alguien puede registrarlo.
       *[other] Queda entonces en este navegador, en este dispositivo, { $n } días como máximo, y en ningún otro sitio. Quien pueda abrir este dispositivo puede encontrarlo. Deje la casilla vacía si el dispositivo no es suyo o si alguien puede registrarlo.
    }
device-keep-ends = Se borra cuando usted pulsa «Ya la he enviado», cuando quita la marca y, pasado ese tiempo, en cuanto se abre aquí otra vez una página para escribir. Si no va a volver en este dispositivo, bórrelo usted.
device-keep-wipe = Borrar lo guardado en este dispositivo
device-keep-wiped = En este dispositivo ya no queda nada de esto.
device-keep-full = Este navegador no guarda nada. Copie su texto en otro lugar antes de dejar la página.
device-keep-taken = Sus palabras están de nuevo en el formulario.
device-keep-offline = No hay conexión. No se ha enviado nada; sus palabras siguen aquí. Inténtelo de nuevo cuando la haya.
device-keep-found = En este dispositivo hay algo que usted escribió aquí y no ha enviado, del
device-keep-take = Ponerlo de nuevo en el formulario
device-keep-drop = Tirarlo
device-keep-rest = Esto no encontró sitio en el formulario:

## Gracias

thanks-until = Su carta llega a tiempo si sale antes del último día. No hace falta que haya llegado para entonces.
thanks-follow = Si quiere saber cómo sigue
thanks-follow-help = Nadie puede escribirle, porque aquí nadie sabe quién es usted. Pero su propio calendario, o un programa que lee canales de noticias, puede mirar aquí de vez en cuando. Para ello no deja ninguna dirección.
thanks-follow-day = El último día, para mi calendario
thanks-follow-all = Maneras de seguir los casos
thanks-threat = Si alguien le amenaza por haber escrito
thanks-threat-help = Ocurre pocas veces, y usted no está en ello a solas.
thanks-threat-link = Qué hacer entonces
thanks-more = Una carta más
