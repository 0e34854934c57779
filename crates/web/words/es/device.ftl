# Escribir en un teléfono sin impresora: letra grande para copiar a mano, postales, lo que queda en el dispositivo.
