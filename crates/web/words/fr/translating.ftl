### Ce qui est à traduire, et qui occupe une fonction.

translating-newer = Certains de ces mots sont plus récents que leur traduction ; ils sont affichés dans la langue suivante : { $language }.
translating-partly = Certains de ces mots n’ont pas été traduits ; ils sont affichés en { $language }.

translating-title = À traduire
translating-lede = Ce qui a changé dans un cas et n’est pas encore traduit. D’ici là, ses pages le disent et montrent les chiffres, les noms et les dates tels qu’ils sont maintenant.
translating-none = Rien n’attend de traduction.
translating-none-here = Rien n’est en attente dans cette traduction.
translating-new-language = Pour une nouvelle langue, la page du cas fournit un modèle.
translating-no-edition = Personne n’a encore traduit ce cas dans cette langue. Prenez le modèle, remplissez-le et ajoutez-le sur la page du cas.
translating-waits =
    { $count ->
        [one] { $n } phrase à traduire
       *[other] { $n } phrases à traduire
    }
translating-waits-in = { $language } : { $waits }
translating-waits-still = Des traductions de ce cas attendent :
translating-required = obligatoire
translating-hold-first = Ce cas est public, et ici quelqu’un d’autre lit d’abord ce que vous écrivez. Suspendez-le, enregistrez, puis une personne qui approuve lève la suspension.
translating-easy-waits = Les mots simples de cette traduction réapparaissent quand ils sont tous traduits. D’ici là, ils sont laissés de côté.
easy-warning-gone = Le document précédent a des mots simples et celui-ci n’en a pas : ils ne sont plus montrés. Si ce qu’ils disent reste vrai, écrivez-les de nouveau sous « En mots simples ».
easy-warning-older = Les mots simples ont été écrits pour le texte précédent. Veuillez vérifier si ce qu’ils disent reste vrai.
translating-into = Langue de la traduction : { $language }
translating-task-lede = Voici seulement les phrases qui ont changé. Remplissez ce que vous pouvez ; le reste attend.
translating-sentence = { $number }. { $place }
translating-in-title = Titre
translating-in-summary = Ce qui s’est passé
translating-in-letter = Lettre
translating-in-background = Contexte
translating-in-demands = Ce qui est demandé
translating-in-writer-safety = Quand ne pas écrire
translating-in-easy = En mots simples
translating-in-valediction = La fin de la lettre
translating-in-office = Une fonction
translating-in-salutation = Le début de la lettre
translating-in-pronouns = Les pronoms d’une personne
translating-in-occupation = Ce que fait une personne
translating-in-status = Ce qu’une personne est devenue
translating-in-counts = Ce que compte un chiffre
translating-in-part = Ce que compte une partie d’un chiffre
translating-before = Avant
translating-before-translated = Comment c’était traduit
translating-before-none = Ce n’était pas traduit.
translating-now = Maintenant
translating-field = Traduction
translating-values = Les noms, les chiffres et les dates se remplissent d’eux-mêmes. Recopiez ces signes, avec leurs accolades, à leur place dans votre phrase :
translating-missing = Ceci manque dans votre phrase et doit y figurer tel quel : { $values }
translating-foreign = Ceci ne figure pas dans la phrase que vous traduisez : { $values }
translating-doubled = Ceci se lirait deux fois ; copiez seulement le signe entre accolades : { $values }
translating-reviewer = Relu par
translating-reviewer-help = Un rôle ou des initiales, jamais un nom complet.
translating-reviewer-wrong = Indiquez qui a relu : un rôle ou des initiales, { $n } caractères au plus.
translating-save = Enregistrer la traduction
translating-save-help = Ce que vous laissez vide attend. Dans un cas public, ce que vous enregistrez est public aussitôt.
translating-nothing = Rien n’a été rempli. Traduisez au moins une phrase.
translating-unwritable = Une phrase ressemble à un titre ou à une liste. Commencez-la par un mot, pas par un signe comme # ou -.
translating-changed = Quelqu’un d’autre a modifié ce cas après que vous avez ouvert la page. Rien n’a été enregistré. Voici les phrases telles qu’elles sont maintenant ; regardez-les, puis enregistrez de nouveau.
translating-left = Ce que vous avez écrit et qui n’a plus de place :
translating-saved = Les phrases sont enregistrées
translating-saved-text = Le reste attend ci-dessous.
translating-whole = La traduction est complète
translating-whole-text = Plus rien n’y est en attente.

holders-title = Titulaires de fonctions
holders-lede = Quand une autre personne prend une fonction, changez-le ici une seule fois : tous les cas qui écrivent à cette fonction suivent.
holders-none = Aucun cas publié ne nomme de fonction.
holders-nobody = Personne de connu
holders-no-country = Sans pays
holders-cases =
    { $count ->
        [one] { $n } cas
       *[other] { $n } cas
    }
holders-now-held = Les cas nomment : { $name }
holders-who = Qui l’occupe maintenant
holders-to = Nom de la personne titulaire
holders-to-help = Laissez vide si personne n’est connu : les lettres vont alors à la fonction.
holders-since = Depuis
holders-since-wrong = Indiquez depuis quel jour. Il ne peut pas être à venir.
holders-look = Montrer ce qui va changer
holders-look-help = Rien ne change encore.
holders-salutations = Comment les lettres commencent
holders-salutations-help = Regardez chacune : une autre personne peut demander d’autres mots.
holders-salutation = Langue : { $language }
holders-salutation-wrong = Indiquez comment la lettre commence, en une ligne.
holders-closings = Comment les lettres se terminent
holders-closings-help = Certaines formules reprennent l’appel du début. Regardez chacune.
holders-closing-wrong = Dites comment la lettre se termine, en une ligne.
holders-line-closing = Comment la lettre se termine, en { $language }
holders-names-old = Ceci nomme encore l’ancienne personne.
holders-will =
    { $count ->
        [one] { $n } cas va changer
       *[other] { $n } cas vont changer
    }
holders-line-name = Qui occupe la fonction
holders-line-salutation = Le début de la lettre, langue : { $language }
holders-line-office = Le nom de la fonction, langue : { $language }
holders-offices = Comment s’appelle la fonction
holders-offices-help = Dans beaucoup de langues, une fonction porte un autre nom pour une femme que pour un homme. Vérifiez chacun.
holders-office-wrong = Dites comment s’appelle la fonction, sur une ligne.
holders-earlier = Titulaires précédents
holders-until = jusqu’au { $day }
holders-stays = reste tel quel
holders-still-in = L’ancienne personne est encore nommée ici, et cela reste tel quel : { $place }
holders-still-prepared = Un autre document en préparation nomme encore l’ancienne personne.
holders-change = Changer dans ces cas
holders-change-help = Les pages et les lettres suivent aussitôt. L’ancienne personne reste consignée, avec le jour.
holders-breaks = Les mots de ce cas désignent la personne titulaire par son nom. Corrigez-les d’abord.
holders-changed-meanwhile = Quelqu’un d’autre a modifié ce cas au même moment. Regardez-le et réessayez.
holders-gone = Ce cas n’est plus là.
holders-done = Changé : { $office }
holders-changed =
    { $count ->
        [0] Aucun cas n’a été changé
        [one] { $n } cas a été changé
       *[other] { $n } cas ont été changés
    }
holders-not-changed =
    { $count ->
        [one] { $n } cas n’a pas été changé
       *[other] { $n } cas n’ont pas été changés
    }
