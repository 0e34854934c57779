# Mots du bureau : les formulaires des valeurs d'un cas et ce qui ne va pas dans ce qui a été tapé. desk.ftl dit comment ces fichiers s'écrivent.

## Les valeurs

desk-values = Document et valeurs
desk-values-help = Ce qui a été lu, et ce que vous décidez. Ce qui est entre accolades, comme {"{person.p1}"}, renvoie à une valeur : corrigez la valeur, et le texte suit.
desk-no-more-corrections = Le cas est clos. On ne peut plus rien y corriger.
desk-save = Enregistrer les valeurs
desk-remove = Retirer : { $what }
desk-read-as = Le document dit :
desk-read-nothing = Le document ne le dit pas.
desk-saved-meanwhile = Enregistré entre-temps par quelqu’un d’autre :
desk-differs =
    { $count ->
        [0] Aucun champ ne diffère de ce qui a été enregistré entre-temps
        [one] Un champ diffère de ce qui a été enregistré entre-temps
       *[other] { $n } champs diffèrent de ce qui a été enregistré entre-temps
    }
desk-group-document = Le document
desk-group-targets = À qui écrire
desk-group-people = Qui est en danger
desk-group-help-people = Comme ces personnes demandent qu’on les nomme. Un nom n’est jamais coupé en morceaux.
desk-group-deadline = Jusqu’à quand
desk-group-languages = Dans quelle langue
desk-group-figures = Chiffres
desk-group-help-figures = Un chiffre dit ce qu’il compte, qui le donne, et pour quel jour il vaut.
desk-group-words = Textes
desk-group-help-words = Une ligne vide sépare les paragraphes. Le Markdown est compris : liens en [texte](adresse), mises en relief, listes. Un signe à prendre tel quel se fait précéder d’une barre oblique inverse.
desk-item-targets = Destinataire { $number }
desk-item-people = Personne { $number }
desk-item-mentioned = Également mentionné { $number }
desk-item-figures = Chiffre { $number }
desk-add-targets = Ajouter un destinataire
desk-add-people = Ajouter une personne
desk-add-mentioned = Ajouter quelqu’un de mentionné
desk-add-figures = Ajouter un chiffre

desk-field-title = Titre
desk-field-kind = Sorte
desk-choice-kind-new = Nouveau : le premier document d’un cas
desk-choice-kind-further-information = Informations complémentaires
desk-choice-kind-stop-action = Arrêt de l’action
desk-choice-kind-final = Dernier : ce qu’il est advenu du cas
desk-field-ordinal = De quelle mise à jour il s’agit
desk-help-ordinal = Seulement pour des informations complémentaires, quand le document le dit : 2 pour la deuxième mise à jour.
desk-field-ua = Numéro de l’action
desk-help-ua = Par exemple 60/16.
desk-field-index = Index
desk-help-index = Par exemple EUR 44/1234/2025.
desk-field-identifier = Code d’un autre réseau
desk-help-identifier = Par exemple NPL 140305.1, si un autre réseau suit le cas sous son propre code.
desk-field-issued = Date du document
desk-field-countries = Pays
desk-help-countries = Noms ou codes à deux lettres, séparés par des virgules.
desk-field-meaning = C’est-à-dire : { $names }.
desk-field-language = Langue du document
desk-help-language = Son nom, ou son code, par exemple es.
desk-field-previous = Documents précédents
desk-help-previous = Un par ligne.
desk-field-targets-name = Nom
desk-help-targets-name = À laisser vide quand la lettre va à la fonction.
desk-field-targets-office = Fonction
desk-field-targets-address = Adresse postale
desk-help-targets-address = Ligne par ligne, sans nom ni fonction. Le pays en dernier.
desk-field-targets-country = Pays de l’adresse
desk-field-targets-salutation = Formule d’appel
desk-help-targets-salutation = Comment la lettre commence, avec sa virgule.
desk-field-targets-emails = Adresses électroniques
desk-help-targets-emails = Une par ligne.
desk-field-targets-phones = Numéros de téléphone
desk-field-targets-faxes = Numéros de télécopie
desk-field-targets-socials = Noms sur les réseaux sociaux
desk-field-targets-web-forms = Formulaires en ligne
desk-help-targets-web-forms = Adresses entières, une par ligne.
desk-field-copies-to = Copies à
desk-help-copies-to = Une par ligne.
desk-field-people-name = Nom
desk-field-people-aliases = Autres noms
desk-help-people-aliases = Un par ligne.
desk-field-people-pronouns = Pronoms
desk-field-people-sex = Sexe, si le document l’indique
desk-choice-people-sex-none = le document ne le dit pas
desk-choice-people-sex-f = femme
desk-choice-people-sex-m = homme
desk-field-people-age = Âge en années
desk-field-people-occupation = Profession
desk-field-people-status = Ce que la personne est devenue
desk-field-people-since = En danger depuis le
desk-field-others = Combien d’autres, sans nom
desk-help-others = Seulement si le document le dit.
desk-field-mentioned-name = Nom
desk-field-mentioned-since = Depuis le
desk-field-until = Dernier jour pour les lettres
desk-field-zone = Fuseau horaire où ce jour se termine
desk-help-zone = Par exemple America/Bogota. Vide : le fuseau de ce serveur.
desk-field-after-deadline = Après la date limite
desk-choice-after-deadline-none = le document ne le dit pas
desk-choice-after-deadline-ask-office = on demande d’abord au bureau de son pays
desk-choice-after-deadline-closed = plus personne ne doit écrire
desk-field-preferred-languages = Langues que le destinataire lit le mieux
desk-help-preferred-languages = Noms ou codes, séparés par des virgules.
desk-field-own-language = On peut aussi écrire dans sa propre langue
desk-field-figures-qualifier = Comment entendre le nombre
desk-choice-figures-qualifier-exactly = exactement
desk-choice-figures-qualifier-at-least = au moins
desk-choice-figures-qualifier-almost = près de
desk-choice-figures-qualifier-about = environ
desk-choice-figures-qualifier-over = plus de
desk-choice-figures-qualifier-up-to = jusqu’à
desk-field-figures-value = Nombre
desk-help-figures-value = Des chiffres seulement : 7900000. Un point devant les décimales.
desk-field-figures-counts = Ce qu’il compte
desk-field-figures-as-of = À la date du
desk-help-figures-as-of = Un jour, comme 2025-05-09, ou un mois, comme 2025-05.
desk-field-figures-source = Qui le dit
desk-field-figures-parts = Dont
desk-help-figures-parts = Un par ligne, le nombre d’abord : 89 femmes.
desk-field-summary = Ce qui s’est passé
desk-field-letter-paragraphs = Lettre type
desk-help-letter-paragraphs = Sans formule d’appel ni formule finale.
desk-field-letter-valediction = Formule finale
desk-help-letter-valediction = Avec sa virgule.
desk-field-letter-language = Langue de la lettre
desk-help-letter-language = Son nom ou son code.
desk-field-demands = Demandes
desk-help-demands = Ce que la lettre demande, une demande par paragraphe. Rien d’autre ne doit être demandé.
desk-field-confirmed = Voilà les demandes : j’ai vérifié celles qui ont été tirées du texte
desk-field-background = Contexte
desk-field-writer-safety = Quand ne pas écrire
desk-help-writer-safety = Ce qu’il faut savoir avant d’écrire, pour sa propre sécurité.

## Ce qui ne va pas dans ce qui a été tapé

desk-errors-title =
    { $count ->
        [0] Aucun champ n’est à revoir
        [one] Un champ est à revoir
       *[other] { $n } champs sont à revoir
    }
desk-wrong-missing = Il faut mettre quelque chose ici.
desk-wrong-too-long =
    { $count ->
        [0] Trop long : aucun caractère ne tient ici.
        [one] Trop long : un caractère au plus tient ici.
       *[other] Trop long : { $n } caractères au plus tiennent ici.
    }
desk-wrong-day = Ce n’est pas un jour. Écrivez-le comme 2025-11-30.
desk-no-day = Ce jour manque. Choisissez-en un.
desk-wrong-as-of = Ce n’est ni un jour ni un mois. Écrivez-le comme 2025-05-09 ou 2025-05.
desk-wrong-ordinal = Écrivez un nombre de 1 à 999.
desk-wrong-age = Ce n’est pas un âge. Écrivez un nombre entier d’années, 130 au plus.
desk-wrong-others = Ce n’est pas un nombre de personnes. Écrivez un nombre entier à partir de 1.
desk-wrong-number = Ce n’est pas un nombre. N’écrivez que des chiffres, avec un point devant les décimales.
desk-wrong-ua = Ce n’est pas le numéro d’une action. Écrivez-le comme 60/16.
desk-wrong-index = Ce n’est pas un index. Écrivez-le comme EUR 44/1234/2025.
desk-wrong-zone = Ce fuseau horaire n’est pas connu. Écrivez-le comme America/Bogota, ou laissez vide.
desk-wrong-country = « { $typed } » n’est pas un pays connu ici. Écrivez son nom ou son code à deux lettres.
desk-wrong-language = « { $typed } » n’est pas une langue connue ici. Écrivez son nom ou son code.
desk-wrong-languages = « { $typed } » n’est pas une langue connue ici. Écrivez des noms ou des codes, séparés par des virgules.
desk-wrong-email = « { $typed } » n’est pas une adresse électronique.
desk-wrong-web-address = « { $typed } » n’est pas une adresse du web. Elle commence par https:// ou http://.
desk-wrong-part = « { $typed } » n’a pas de nombre devant. Écrivez : 89 femmes.
desk-wrong-not-kept = Tout ne resterait pas comme vous l’avez tapé. Un signe au début d’un paragraphe peut annoncer un titre ou une liste : mettez une barre oblique inverse devant.
desk-wrong-deadline = La nouvelle date limite doit être aujourd’hui ou plus tard. Rien n’a été changé.

## Formules de politesse

address-propose = Formules de la liste ouverte
address-take = Employer celle-ci :
address-reviewed-sourced = vérifiée ; source : { $page }
address-unreviewed-sourced = non vérifiée ; source : { $page }
address-reviewed-by-analogy = vérifiée ; par analogie avec d’autres fonctions
address-unreviewed-by-analogy = non vérifiée ; par analogie avec d’autres fonctions
