# Lo que se observa en una carta con palabras propias, mientras se escribe y antes de que salga.
# Lo que está entre llaves se rellena: consérvelo. El programa de la página de escribir rellena las mismas frases; no tienen plural.

noticed-title = Lo que hemos observado
noticed-free = Nada de esto impide que su carta salga.
noticed-live = Se mira en su dispositivo mientras escribe. Nada de esto impide que su carta salga.
noticed-asked = Pedido: { $n } de { $all }.
noticed-yes = pedido
noticed-partly = pedido en parte
noticed-no = aún no pedido
noticed-unknown = en esta lengua no podemos saberlo
noticed-share-copied = Palabras propias: { $n } de cada 100. El resto es la carta modelo, que puede salir tal cual.
noticed-share-mixed = Palabras propias: { $n } de cada 100.
noticed-share-own = Palabras propias: { $n } de cada 100. Se le oye a usted.
noticed-notes = Observaciones: { $n }.
noticed-length = Es más de una página. Hasta unas { $n } palabras se leen enteras.
noticed-tone = «{ $words }»: quien se siente insultado o amenazado deja de leer.
noticed-promise = «{ $words }»: no prometa dinero ni visitas, por favor, y hable solo por usted.
noticed-other-demand = «{ $words }»: este caso no pide eso. Otra petición puede perjudicar la que importa.
noticed-name = «{ $words }»: el nombre es { $name }.
noticed-address = «{ $words }»: es mejor no poner direcciones ni números en el texto. Nombre y ciudad van al pie de la carta, si quiere.
