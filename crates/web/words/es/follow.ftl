# Seguir los casos: canales de noticias y calendarios.

follow-title = Seguir los casos sin dejar una dirección
follow-lede = Su propio calendario, o un programa que lee canales de noticias, mira aquí de vez en cuando y le muestra lo nuevo. Sin cuenta y sin correo electrónico.
follow-calendar = Calendario de los últimos días
follow-calendar-help = Cada caso abierto es una anotación de todo el día en el último día para escribir, sin alarma. En un teléfono suele bastar con tocar la dirección; si no, cópiela en su calendario, donde ofrezca suscribirse a un calendario por su dirección.
follow-feed = Canal de noticias (Atom)
follow-feed-help = Para programas que leen canales: copie esta dirección en el suyo.
follow-json-help = Lo mismo como canal JSON:
follow-feed-about = Los casos abiertos, y qué fue de los que se cerraron hace poco. Primero, aquellos por los que ya no se debe escribir.
follow-says = Qué dicen
follow-says-closed = Cuando un caso está en pausa o cerrado, eso va primero, y no se muestra nada más de él. En su calendario la anotación queda anulada.
follow-says-days = Contienen días, no horas, y ningún recuento.
follow-says-address = La dirección de un caso es siempre la misma y dice siempre en qué estado está.
follow-knows = Qué aprende de ello este servidor
follow-knows-what = Que un programa pidió la lista. De eso no se anota nada. La empresa que hace su calendario o su lector puede ver qué direcciones sigue usted; si eso pudiera perjudicarle, mire mejor la página misma.
follow-line = Seguir:
follow-what = Qué es esto
follow-to-the-page = A la página del caso
calendar-name = Últimos días para escribir
calendar-last-day = Último día para una carta: { $title }
calendar-before = La carta tiene que salir antes de que acabe este día. Mire la página antes de escribir: dice si todavía se envían cartas.
