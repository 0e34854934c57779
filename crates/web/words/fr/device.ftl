# Écrire sur un téléphone sans imprimante : grands caractères à recopier, cartes postales, ce qui reste sur l’appareil.

## La lettre en grands caractères, à recopier à la main

hand-title = La recopier à la main
hand-help = Pas d’imprimante ? La lettre en grands caractères, paragraphe après paragraphe, avec une case à cocher pour chacun.
hand-button = L’afficher en grands caractères
hand-lede = Prenez du papier et un stylo. Cochez chaque partie dès qu’elle est sur le papier, pour retrouver où vous en êtes.
hand-size = Quelle taille ?
hand-size-1 = Grande
hand-size-2 = Plus grande
hand-size-3 = Très grande
hand-envelope = Sur l’enveloppe
hand-envelope-help = Au milieu du recto, avec le pays en dernier et en capitales. Le timbre va en haut à droite.
hand-envelope-done = L’enveloppe est écrite
hand-paper = Sur le papier
hand-paper-help = Vous pouvez raccourcir ou changer des mots en écrivant. L’écriture n’a pas besoin d’être belle ; il suffit qu’on puisse la lire.
hand-done = La partie { $n } sur { $all } est sur le papier
hand-sign = Relisez-la une fois, et signez-la si votre nom y figure.
to-the-letter = Revenir à la lettre

## Une carte postale

card-title = Envoyer une carte postale
card-help = Vos mots tiennent sur une carte postale. Elle n’a pas besoin d’enveloppe et coûte souvent moins cher.
card-button = En faire une carte postale
card-too-long =
    { $count ->
        [one] Pour une carte postale, il y a environ { $n } caractère de trop. Raccourcissez, ou envoyez une lettre.
        [many] Pour une carte postale, il y a environ { $n } de caractères de trop. Raccourcissez, ou envoyez une lettre.
       *[other] Pour une carte postale, il y a environ { $n } caractères de trop. Raccourcissez, ou envoyez une lettre.
    }
card-hint =
    { $count ->
        [one] Un texte court tient aussi sur une carte postale : environ { $n } caractère.
        [many] Un texte court tient aussi sur une carte postale : jusqu’à environ { $n } de caractères.
       *[other] Un texte court tient aussi sur une carte postale : jusqu’à environ { $n } caractères.
    }
card-lede = Deux faces à recopier à la main sur n’importe quelle carte postale, ou à imprimer.
card-open = Tout le monde peut lire une carte postale en chemin. N’y mettez rien que seul le bureau devrait voir ; une lettre est fermée dans son enveloppe.
card-size = Quel format ?
card-size-a6 = A6 (148 × 105 mm)
card-size-4x6 = 4 × 6 pouces
card-words-side = La face avec vos mots
card-address-side = La face avec l’adresse
card-address-help = L’adresse va dans la moitié droite. Laissez le coin en haut à droite pour le timbre, et en bas une bande de 16 mm pour les machines de la poste.
card-stamp = Timbre
card-print = L’imprimer
card-print-help = Un PDF de deux pages, pour les deux faces d’une carte. Imprimez en taille réelle (100 %), sur du papier épais.
refused-long-for-card-title = C’est trop long pour une carte postale
refused-long-for-card-text =
    { $count ->
        [one] Il y a environ { $n } caractère de trop. Fermez cette fenêtre et raccourcissez, ou envoyez une lettre.
        [many] Il y a environ { $n } de caractères de trop. Fermez cette fenêtre et raccourcissez, ou envoyez une lettre.
       *[other] Il y a environ { $n } caractères de trop. Fermez cette fenêtre et raccourcissez, ou envoyez une lettre.
    }
refused-tall-address-title = L’adresse ne tient pas sur une carte postale
refused-tall-address-text = Elle a trop de lignes pour une moitié de carte. Fermez cette fenêtre et envoyez une lettre sous enveloppe.

## Gardé sur l’appareil, seulement si on le demande

device-keep-ask = Garder sur cet appareil ce que j’écris, au cas où la page serait perdue
device-keep-means =
    { $count ->
        [one] Cela reste alors dans ce navigateur, sur cet appareil, { $n } jour au plus, et nulle part ailleurs. Qui peut ouvrir cet appareil peut le trouver. Laissez la case vide si l’appareil n’est pas à vous, ou si quelqu’un peut le fouiller.
        [many] Cela reste alors dans ce navigateur, sur cet appareil, { $n } de jours au plus, et nulle part ailleurs. Qui peut ouvrir cet appareil peut le trouver. Laissez la case vide si l’appareil n’est pas à vous, ou si quelqu’un peut le fouiller.
       *[other] Cela reste alors dans ce navigateur, sur cet appareil, { $n } jours au plus, et nulle part ailleurs. Qui peut ouvrir cet appareil peut le trouver. Laissez la case vide si l’appareil n’est pas à vous, ou si quelqu’un peut le fouiller.
    }
device-keep-ends = C’est effacé quand vous appuyez sur « Je l’ai envoyée », quand vous retirez la coche et, ce délai passé, dès qu’une page d’écriture est de nouveau ouverte ici. Si vous ne revenez pas sur cet appareil, effacez-le vous-même.
device-keep-wipe = Effacer ce qui est gardé sur cet appareil
device-keep-wiped = Il n’en reste plus rien sur cet appareil.
device-keep-full = Ce navigateur ne garde rien. Copiez votre texte ailleurs avant de quitter la page.
device-keep-taken = Vos mots sont de retour dans le formulaire.
device-keep-offline = Il n’y a pas de connexion. Rien n’a été envoyé ; vos mots sont toujours ici. Réessayez quand vous serez en ligne.
device-keep-found = Sur cet appareil se trouve un texte que vous avez écrit ici et pas envoyé, du
device-keep-take = Le remettre dans le formulaire
device-keep-drop = Le jeter
device-keep-rest = Ceci n’a pas trouvé de place dans le formulaire :

## Merci

thanks-until = Votre lettre est à temps si elle part avant le dernier jour. Elle n’a pas besoin d’être arrivée à cette date.
thanks-follow = Si vous voulez savoir la suite
thanks-follow-help = Personne ne peut vous écrire, car personne ici ne sait qui vous êtes. Mais votre propre agenda, ou un programme qui lit les flux, peut regarder ici de temps en temps. Vous ne laissez aucune adresse pour cela.
thanks-follow-day = Le dernier jour, pour mon agenda
thanks-follow-all = Façons de suivre les cas
thanks-threat = Si quelqu’un vous menace parce que vous avez écrit
thanks-threat-help = C’est rare, et vous n’avez pas à y faire face dans la solitude.
thanks-threat-link = Que faire dans ce cas
thanks-more = Une lettre de plus
