# Seguir los casos: canales de noticias y calendarios.
