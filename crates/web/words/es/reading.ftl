# Leer con cuidado: palabras fáciles, fotografías, si un llamamiento es verdadero, qué hacer ante una amenaza, compartir, las cifras en un dibujo.
