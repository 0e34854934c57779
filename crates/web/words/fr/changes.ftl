### What changed between two documents of a case: values, each with what it was and what it is.

change-person = Personne
change-person-aliases = Autres noms
change-person-status = Ce qu’elle est devenue
change-person-since = Depuis quand
change-person-age = Âge
change-person-sex = Sexe selon la marque
change-person-occupation = Profession
change-pronouns = Comment parler d’elle
change-others = Combien d’autres
change-mentioned = Aussi nommés
change-target = À qui l’on écrit
change-target-name = Qui occupe la fonction
change-target-office = Fonction
change-target-address = Adresse
change-target-contact = Autres moyens de la joindre
change-salutation = Début de la lettre
change-demand = Ce qui est demandé
change-until = Jusqu’à quand
change-after-deadline = Après la date limite
change-figure = Chiffre
change-kind = Sorte de document
change-title = Titre
change-ua = Numéro de l’action
change-index = Index
change-identifier = Code
change-issued = Date du document
change-countries = Pays
change-preferred-languages = Langues lues
change-own-language = Langue propre
change-copy = Copie à
change-letter = Dans la lettre
change-summary = Ce qui s’est passé
change-background = Contexte
change-safety = Quand ne pas écrire
change-easy = En mots simples

changes-title = Ce qui a changé
changes-on = Ce qui a changé le { $day }
changes-before = avant
changes-now = maintenant
changes-new = nouveau
changes-gone = plus maintenant
changes-none = Rien que l’on remarque n’a changé.
changes-more =
    { $count ->
        [0] Aucun autre changement
        [one] Un autre changement
       *[other] { $n } autres changements
    }

change-term-new = premier document
change-term-further-information = informations complémentaires
change-term-stop-action = arrêt
change-term-final = dernier document
change-term-ask-office = demander au bureau de son pays
change-term-closed = plus personne n’écrit
change-term-true = oui
change-term-false = non
change-term-f = f
change-term-m = m

## Documents antérieurs, et l'histoire d'un cas

earlier-place = Document { $number } sur { $all }
earlier-issued = Publié le { $day }.
earlier-superseded = Un document plus récent vaut depuis le { $day }.
earlier-do-not-write = Merci de ne pas écrire à partir de celui-ci. Il reste ici pour que chacun voie ce qui a été dit, et quand.
earlier-newest = Ce qui vaut maintenant
earlier-said = Ce que disait ce document
earlier-to-whom = À qui l’on écrivait
earlier-documents = Les documents de ce cas
earlier-before = Le document précédent
earlier-after = Le document suivant
earlier-link = Le document précédent
story-link = Toute l’histoire
story-title = L’histoire : { $title }
story-heading = L’histoire de ce cas
story-issued = Le cas a été publié
story-updated = Un nouveau document
story-change = { $what } : { $now } (avant : { $before })
story-new = { $what } : { $now }
story-gone = { $what } : { $before } (plus maintenant)
story-outcome = { $who } : { $what }
story-holder = { $office } : { $now } à la place de { $before }
story-nobody = personne de nommé
story-office = Un bureau l’a repris dans son pays ({ $country })
story-deadline = On demande des lettres jusqu’à ce jour
story-reopened = Le cas a été rouvert : des lettres sont demandées
story-withdrawn = Ce qui avait été dit le { $day } du sort des personnes a été retiré
changes-not-named = ce document ne parle pas de { $name }
story-closed = Le cas a été clos
