# Plusieurs personnes sur un même brouillon : ce que d’autres ont changé, ce qui reste sur l’appareil, le tableau.

## Ce qui reste sur l’appareil

keep-line =
    { $count ->
        [one] Ce que vous écrivez ici reste sur cet appareil jusqu’à l’enregistrement, jusqu’à votre sortie du bureau ou pendant { $n } jour.
       *[other] Ce que vous écrivez ici reste sur cet appareil jusqu’à l’enregistrement, jusqu’à votre sortie du bureau ou pendant { $n } jours.
    }
keep-ask =
    { $count ->
        [one] Garder sur cet appareil ce que j’écris, { $n } jour au plus. Quiconque utilise cet appareil pourra le lire.
       *[other] Garder sur cet appareil ce que j’écris, { $n } jours au plus. Quiconque utilise cet appareil pourra le lire.
    }
keep-wipe = L’effacer de cet appareil
keep-wiped = C’est effacé de cet appareil.
keep-taken = Le texte est de nouveau dans les champs. Il n’est pas encore enregistré.
keep-full = Ce navigateur ne garde rien sur l’appareil. Copiez les longs textes en lieu sûr avant de les envoyer.
keep-offline = Rien n’a été envoyé : cet appareil est hors ligne. Ce que vous avez écrit est toujours là. Appuyez de nouveau sur le bouton quand la connexion sera revenue.
keep-unreached = Rien n’a été envoyé : le serveur ne répond pas. Ce que vous avez écrit est toujours là. Appuyez de nouveau sur le bouton dans un moment.
keep-ended = Rien n’a été envoyé : votre session au bureau est terminée. Ce que vous avez écrit est toujours là. Ouvrez le bureau dans un autre onglet, entrez de nouveau, puis appuyez encore une fois sur le bouton.
keep-offer = Vous avez écrit ceci ici, et ce n’a pas été enregistré :
keep-offer-what = De quoi il s’agit
keep-offer-rest = Ces textes n’ont plus de champ libre. Copiez ce dont vous avez encore besoin :
keep-take = Le reprendre
keep-drop = Le jeter
keep-hint = Quelque chose que vous avez écrit sur cette page n’a pas été enregistré. Il vous est proposé dans son formulaire.
