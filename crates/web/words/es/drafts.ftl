# Varias personas en un mismo borrador: lo que cambiaron otras, lo que queda en el dispositivo, el tablero.
