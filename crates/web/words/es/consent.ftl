### Consentimiento que vive, lo que se retira, casos que no son para todo el mundo.

## Lo que ven quienes leen

taken-back-title = Las palabras en este idioma se han retirado
taken-back-text = Desde el { $day } no se muestra nada de este caso en este idioma.
taken-back-advice = Si el caso sigue en otros idiomas, los encontrará arriba en esta página.
by-link = Esta página es solo para quienes recibieron su enlace. No está en ninguna lista. Por favor, no la comparta.

## El formulario

desk-due = Consentimiento: { $what }
desk-consent-to-public = todo el mundo
desk-consent-to-closed = solo quienes reciban un enlace: sin lista, sin canal, sin búsqueda, sin copia
desk-consent-audience-wrong = Elija si puede leer la página todo el mundo o solo quienes reciban un enlace.
desk-consent-names-help = Con los nombres, la página muestra también la edad y la ocupación, si el documento las trae.
desk-consent-own = Algunas cosas valen menos tiempo, o más
desk-consent-own-help = Deje vacío el campo donde valga el último día de arriba.
desk-consent-own-until = Último día: { $what }
desk-consent-own-without = Esto no está entre lo que se puede publicar. Elíjalo arriba o vacíe este campo.
desk-consent-further = Prensa, recaudación de fondos, redes: rechazadas salvo acuerdo aquí
desk-consent-further-help = Lo que se acordó para esta página no se acordó para nada más. Cada nuevo uso se vuelve a preguntar y es una nueva decisión.
desk-consent-press = Se puede dar a la prensa
desk-consent-press-until = Último día para la prensa
desk-consent-fundraising = Se puede usar para pedir dinero
desk-consent-fundraising-until = Último día para recaudar fondos
desk-consent-networks = Se puede repetir en mensajes en las redes sociales
desk-consent-networks-until = Último día para los mensajes en las redes
desk-consent-further-nothing = Hay un último día, pero nada que se pueda usar hasta entonces. Elija algo o vacíe el día.
desk-consent-review = Volver a mirar antes del
desk-consent-review-help = El día antes del cual alguien comprueba si el caso sigue sin causar daño. Se recuerda aquí y en el tablero. Sin fecha, no se recuerda a nadie.

## Lo que está registrado

desk-audience-public = todo el mundo
desk-audience-closed = quienes tienen un enlace
desk-audience-press = la prensa
desk-audience-fundraising = la recaudación de fondos
desk-audience-networks = los mensajes en las redes sociales
desk-consent-table = Lo que se acordó
desk-consent-what = Qué
desk-consent-whom = Ante quién, o para qué
desk-consent-when = Último día
desk-consent-has-ended = ha terminado
desk-consent-refused = No se acordó y por eso se rechaza: { $what }.
desk-consent-reviewed = Alguien comprueba antes del { $day } si sigue sin causar daño.

## Se retira una parte

narrow-title = Retirar una parte
narrow-help = Cuando la persona o la familia retira algo y no todo. Tiene efecto al instante, también mientras se lee, y aquí nadie puede deshacerlo.
narrow-open = Elegir qué se retira
narrow-what = ¿Qué se retira?
narrow-name = Un nombre
narrow-which-name = Qué nombre
narrow-name-help = Desaparece de cada página, carta, canal y archivo, en todos los idiomas, también de los documentos que vengan después. Las cartas siguen sin él.
narrow-language = Las palabras en un idioma
narrow-which-language = Qué idioma
narrow-language-help = Sus páginas dicen que las palabras se retiraron. La traducción y la carta modelo en ese idioma desaparecen; los demás idiomas siguen.
narrow-public = Todo el mundo: desde ahora solo quienes reciban un enlace
narrow-public-help = El caso sale al instante de la lista, los canales, el calendario y las copias. Su antigua dirección responde como si nunca hubiera existido.
narrow-photograph = Una fotografía se quita en su propia página
narrow-cannot = Lo que no se puede recuperar: cartas impresas o enviadas, mensajes mandados, copias de las páginas que hicieron otros y lo que la gente recuerda. Avise a quien tenga esas copias.
narrow-understood = Entiendo que tiene efecto al instante y no se puede deshacer, y lo que no se puede recuperar.
narrow-do = Retirarlo
narrow-no-name = Elija el nombre.
narrow-no-language = Elija el idioma.
narrow-not-chosen = Elija qué se retira.
narrow-not-understood = Marque que entiende lo que esto hace.
narrow-not-done = No se retiró nada, porque falta algo en el formulario. Lo que eligió sigue ahí.
narrow-taken-name = Retirado: el nombre { $name }
narrow-taken-language = Retiradas: las palabras en { $language }
narrow-taken-public = Desde el { $day } el caso es para quienes tienen un enlace
narrow-left = Se retiró el nombre { $name } y algo de él sigue en pie: en una clave del archivo del caso, o en el nombre o la dirección de una autoridad. Mire allí y corríjalo.
desk-done-narrowed-name-title = El nombre se ha retirado
desk-done-narrowed-name-text = Ya no está en ninguna página, carta, canal ni archivo. Lea la página otra vez: las palabras que señalan a la persona sin su nombre siguen ahí. Lo que se imprimió, envió o copió en otro lugar no se puede recuperar: avise a quien lo tenga.
desk-done-narrowed-language-title = Las palabras en este idioma se han retirado
desk-done-narrowed-language-text = Sus páginas lo dicen y la carta en ese idioma ya no está. Lo que se imprimió, envió o copió en otro lugar no se puede recuperar: avise a quien lo tenga.
desk-done-narrowed-public-title = El caso es ahora solo para quienes tienen un enlace
desk-done-narrowed-public-text = Salió de cada lista, canal, calendario y copia que se hace aquí. Dé un enlace a quien deba seguir leyéndolo. Lo que se imprimió, envió o copió en otro lugar no se puede recuperar: avise a quien lo tenga.

## Enlaces

links-title = Enlaces
links-help = Este caso no es para todo el mundo: quien tiene un enlace lo lee y puede escribir. Dé a cada persona o grupo su propio enlace, para poder revocar uno sin los demás.
links-not-needed = Ahora todo el mundo puede leer este caso. Los enlaces dados antes ya no hacen falta.
links-given = El enlace
links-given-help = Cópielo ahora. Se muestra solo esta vez y no se guarda en ningún sitio; solo se guarda lo necesario para reconocerlo. Entréguelo por una vía de confianza.
links-none = Aún no se ha dado ningún enlace: nadie fuera de la mesa puede leer el caso.
links-give = Dar un enlace
links-revoke = Revocar
links-revoke-named = Revocar el enlace { $number }
links-open = Enlace { $number }, dado el { $day }: abre el caso.
links-revoked = Enlace { $number }, dado el { $day }: revocado.
links-given-title = Aquí está el enlace
links-given-text = Está abajo, solo esta vez. Quien lo tenga puede leer el caso hasta que usted lo revoque.
desk-done-link-revoked-title = El enlace está revocado
desk-done-link-revoked-text = Ya no abre nada. Las páginas que alguien tenga abiertas siguen en su pantalla, y de ellas no sale ninguna carta.

## What is held

holdings-case-links = Enlaces a casos que no son para todo el mundo
holdings-case-links-what = De cada enlace el hash de su secreto, el día y el papel en que se dio, si fue revocado. Ni el enlace ni a quién se dio.
holdings-case-links-why = Por el hash el servidor reconoce el enlace que alguien trae; nadie puede hacer el enlace a partir de él.
