# Las palabras para las avalanchas y los recuentos que parecen inflados. Qué significan los signos está al comienzo de public.ftl.

## Recuentos que parecen inflados

padding-days =
    { $count ->
        [one] Un día se dijeron enviadas más cartas de las que explican las páginas abiertas y las cartas hechas aquí.
       *[other] En { $n } días se dijeron enviadas más cartas de las que explican las páginas abiertas y las cartas hechas aquí.
    }
padding-beyond =
    { $count ->
        [one] Es una carta de más.
       *[other] Son { $n } cartas de más.
    }
padding-may-be = Puede que el recuento esté inflado.
padding-meaning = Cuando se dicen enviadas muchas más cartas de las que explican las páginas de aquí, se dice junto a los números. No acusa a nadie: tras recuperar una copia de seguridad puede ocurrir por sí solo.

## Mientras un formulario calcula en vez de esperar

pace-moment = Un momento: ahora escribe mucha gente. Su dispositivo trabaja unos segundos para que su carta no tenga que esperar.

## La mesa: cuánto llega

pressure-title = Cuánto llega
pressure-lede = Avalanchas y recuentos inflados, en números. No se guarda ninguna dirección ni ninguna red; por eso aquí no aparece ninguna.
pressure-since = Desde que se inició el servidor
pressure-what = Qué
pressure-number = Cuántas
pressure-waited = Peticiones que esperaron su turno
pressure-sent-away = Peticiones a las que se pidió volver más tarde
pressure-full = Peticiones rechazadas porque demasiado esperaba a ser guardado
pressure-proofs = Formularios cuyo dispositivo trabajó en vez de esperar
pressure-connections = Conexiones rechazadas porque su red tenía demasiadas
pressure-working = Peticiones que se atienden ahora mismo
pressure-waiting = Peticiones que esperan ahora mismo
pressure-help = Solo espera una red que pide más de lo que pide la gente, y solo se despide a la que no para. Lo que se rechazó no se contó; lo que se confirmó está guardado. Al reiniciar, estos números empiezan de nuevo.
pressure-cases = Por caso, las últimas seis semanas
pressure-none = En las últimas seis semanas no se ha contado nada.
pressure-more =
    { $count ->
        [one] Otro caso tiene recuentos.
       *[other] Otros { $n } casos tienen recuentos.
    }
