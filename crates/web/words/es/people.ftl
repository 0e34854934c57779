# Las personas de la mesa: invitaciones, formas de entrar, funciones, sesiones.
