# Documentos que entran: lo que se dice cuando uno no puede aceptarse en este momento.

desk-unreadable-busy = En este momento se están leyendo otros documentos, tantos como este servidor puede leer a la vez. No se ha tomado nada del suyo. Por favor, envíelo de nuevo dentro de un minuto.
refused-stalled-title = Ha tardado demasiado
refused-stalled-text = Lo que enviaba su navegador no llegó a tiempo, así que no se ha tomado nada. Vuelva atrás, compruebe su conexión y envíelo de nuevo.
