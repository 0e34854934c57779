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
keep-wipe = Effacer ce qui est gardé sur cet appareil
keep-wiped = C’est effacé de cet appareil.
keep-taken = Le texte est de nouveau dans les champs. Il n’est pas encore enregistré.
keep-full = Ce navigateur ne garde rien sur l’appareil. Copiez les longs textes en lieu sûr avant de les envoyer.
keep-offline = Rien n’a été envoyé : cet appareil est hors ligne. Ce que vous avez écrit est toujours là. Appuyez de nouveau sur le bouton quand la connexion sera revenue.
keep-unreached = Rien n’a été envoyé : le serveur ne répond pas. Ce que vous avez écrit est toujours là. Appuyez de nouveau sur le bouton dans un moment.
keep-ended = Rien n’a été envoyé : votre session au bureau est terminée. Ce que vous avez écrit est toujours là. Ouvrez le bureau dans un autre onglet, entrez de nouveau, puis appuyez encore une fois sur le bouton.
keep-offer = Vous avez écrit ceci ici, et ce n’a pas été enregistré :
keep-offer-what = De quoi il s’agit
keep-offer-rest = Ces textes n’ont plus de champ libre. Copiez ce dont vous avez encore besoin :
keep-take = Le reprendre
keep-drop = Le jeter
keep-hint = Quelque chose que vous avez écrit sur cette page n’a pas été enregistré. Il vous est proposé dans son formulaire.

## Deux personnes sur un même brouillon

drafts-decide-values = Quelqu’un d’autre a modifié les mêmes champs pendant que vous travailliez. Rien n’est encore enregistré et rien n’est perdu : ci-dessous, chacun de ces champs montre les deux textes. Le vôtre est dans le champ. Décidez, puis enregistrez.
drafts-decide-case-file = Quelqu’un d’autre a modifié les mêmes endroits pendant que vous travailliez. Rien n’est encore enregistré et rien n’est perdu : ce qui diffère figure au-dessus du texte, qui contient le vôtre. Tout le reste est fusionné. Décidez, puis enregistrez.
drafts-decide-translation = Quelqu’un d’autre a ajouté une traduction dans cette langue pendant que vous travailliez. Rien n’est encore enregistré et rien n’est perdu : ce qui diffère figure au-dessus du texte, qui contient le vôtre. Décidez, puis ajoutez-la.
drafts-decide-deadline = Quelqu’un d’autre a fixé l’échéance au { $theirs } pendant que vous travailliez ; vous avez choisi le { $mine }. Rien n’a été changé. Décidez, puis fixez-la de nouveau si la vôtre est la bonne.
drafts-file-conflicts = Modifié par vous deux
drafts-whole-file = Tout le fichier
desk-wrong-ordinal-alone = Seule une information complémentaire porte un tel numéro : videz ce champ ou choisissez ce type.
desk-wrong-one-country = Un seul pays a sa place ici. La liste des pays du cas se trouve plus haut.
desk-wrong-zone-alone = Un fuseau horaire a besoin d’un dernier jour : indiquez-le ou videz ce champ.
drafts-yours = Ce que vous avez écrit, qui est maintenant dans le champ :
drafts-both-help = Souligné : ce que seul ce texte contient.
drafts-merged = Quelqu’un d’autre a modifié ce cas pendant que vous travailliez. Les deux sont enregistrés : ses changements et les vôtres.
drafts-merged-theirs = Modifié entre-temps par d’autres
drafts-merged-mine = Modifié par vous
drafts-item-field = { $item }, { $field }
drafts-decided = Décidé autrement dans la correction { $number }, { $day }.
drafts-take-back = Revenir à ce que dit le document

## Côte à côte

drafts-values = Valeurs
drafts-skip-to-values = Aller aux valeurs
drafts-skip-to-document = Aller au document
drafts-document-top = Au début du document
drafts-page = Page { $number }
drafts-line = Ligne

## Le tableau

drafts-board-show = Montrer
drafts-board-all = tout
drafts-group-today = Expire aujourd’hui
drafts-group-soon =
    { $count ->
        [one] Expire d’ici { $n } jour
       *[other] Expire d’ici { $n } jours
    }
drafts-group-held = Suspendus
drafts-group-errors = Erreurs à corriger
drafts-group-untranslated = Non traduits
drafts-group-drafts = Brouillons
drafts-group-rest = En ligne, rien à faire
drafts-group-over = Clos
drafts-group-none = Aucun cas ici.
drafts-untranslated = Sans traduction relue : { $languages }
drafts-board-more =
    { $count ->
        [one] En montrer { $n } de plus
       *[other] En montrer { $n } de plus
    }
