# Documents reçus : ce qui est dit quand l’un d’eux ne peut pas être pris en ce moment.

desk-unreadable-busy = D’autres documents sont en cours de lecture, autant que ce serveur peut en lire à la fois. Rien du vôtre n’a été pris. Veuillez l’envoyer de nouveau dans une minute.
refused-stalled-title = Cela a pris trop de temps
refused-stalled-text = Ce que votre navigateur envoyait n’est pas arrivé à temps : rien n’en a été pris. Revenez en arrière, vérifiez votre connexion et envoyez-le de nouveau.
