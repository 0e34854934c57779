### Offices and their editions, deadlines of countries, holders of offices.

## Sur les pages d’un cas

until-zone = Le dernier jour se termine à minuit, heure locale ({ $place }).
offices-of = De la part de { $office }
offices-said-in = En { $language } :
offices-ask = Pour interroger ce bureau :
offices-source = Source : { $source }.
offices-stale = Personne n’a confirmé depuis le { $day } ce qui est dit ici de ce bureau. Interrogez-le avant de vous y fier.
offices-until = Depuis ce pays ({ $country }), les lettres partent jusqu’au { $day }.
offices-everybody = Ce cas tel que tout le monde le lit
offices-live-in =
    { $count ->
        [0] Aucun bureau n’a de page pour ce cas :
        [one] Vivez-vous dans ce pays ? Son bureau a sa propre page pour ce cas :
       *[other] Vivez-vous dans l’un de ces pays ? Son bureau a sa propre page pour ce cas :
    }
offices-live-in-many = Y a-t-il une page pour votre pays ? Certains bureaux en ont une, avec leur langue, leurs règles et leur date limite.
offices-in-country = Dans votre pays
offices-editions =
    { $count ->
        [0] Aucun bureau ne demande de lettres depuis son propre pays
        [one] { $n } bureau demande des lettres depuis son propre pays
       *[other] { $n } bureaux demandent des lettres depuis leur propre pays
    }
offices-editions-help = Si le vôtre est parmi eux, lisez le cas là-bas : avec sa langue, ses adresses, ses règles et sa date limite. Personne ici ne demande où vous êtes.
offices-after-title = Ce que dit le bureau de votre pays après la date limite
offices-after-ask = Si vous souhaitez tout de même écrire, demandez d’abord à ce bureau. Une lettre tardive peut faire du tort.
offices-after-closed = Ce bureau demande que plus personne n’écrive.
offices-after-still = Ce que vous pouvez encore faire :
offices-after-share = Racontez à d’autres ce qui s’est passé ici : la page reste, ainsi que ce que les personnes sont devenues.
offices-after-follow = Suivez les nouvelles par le flux ou le calendrier. Si des lettres sont demandées à nouveau, ils le diront.
offices-after-other = Écrivez pour quelqu’un d’autre : d’autres cas sont ouverts.
offices-counts = Comptes par bureau
offices-counts-help = Ce qui est venu par les pages de chaque bureau, par pas entiers de { $step }, pour que peu de personnes ne soient pas reconnues. C’est une partie des comptes ci-dessus.
offices-office = Bureau

## Règles pour qui écrit

offices-own-on = Si vous vivez dans ce pays ({ $country }), n’écrivez pas vous-même sur ce cas : il concerne votre propre pays.
offices-own-ask = Si vous vivez dans ce pays ({ $country }), demandez au bureau avant d’écrire : ce cas concerne votre propre pays.
offices-minors = Si vous avez moins de 18 ans, ne signez pas de votre nom complet.
offices-name-it = Dites dans votre lettre que vous écrivez avec { $office }.
offices-name-it-not = Ne nommez pas l’organisation dans votre lettre.
offices-sign-full = Signez de votre nom complet : la poste d’ici risque de ne pas porter une lettre sans nom. Si vous préférez ne pas le faire, demandez à quelqu’un d’autre d’écrire.
offices-sign-initials = Signez de vos initiales et de votre ville, pas de votre nom complet.

## La poste

post-late = La poste est lente. Une lettre envoyée après le { $day } n’arrivera sans doute pas avant la date limite. Une autre voie est plus sûre.
post-until = Le bureau de votre pays demande des lettres par la poste jusqu’au { $day }. Après, une autre voie est plus sûre.
post-over = Le bureau de votre pays demandait des lettres par la poste jusqu’au { $day }. Une lettre envoyée maintenant arriverait trop tard.
post-unused = Le bureau de votre pays vous demande de ne pas utiliser la poste pour ce cas.
post-suspended = La poste ne porte plus de lettres vers ce pays ({ $country }) depuis le { $day }.
post-costs = Une lettre coûte { $price } (départ : { $from } ; arrivée : { $country }).
post-fax = La feuille peut être envoyée par fax, ou lue au téléphone.
no-post-title = Pas par la poste
no-post-instead = Toutes les autres voies sont sur la page de votre lettre.

## Au bureau de travail

offices-title = Bureaux
offices-lede = Ce que les bureaux ajoutent à ce cas pour leur pays : langue, destinataires, copies, notes, date limite et voies. La suspension et l’arrêt agissent sur tous à la fois.
offices-not-issued = Les bureaux peuvent ajouter leurs éditions une fois le cas publié.
offices-none = Aucun bureau n’est connu ici. Qui fait tourner le serveur indique dans la configuration le dossier de leurs fichiers.
offices-all = Tous ensemble
offices-state = Édition
offices-state-none = aucune
offices-state-drafted = préparée
offices-state-live = publiée le { $day }
offices-state-ended = terminée le { $day }
offices-stale-tag = non confirmé
offices-stale-desk = Personne ne répond depuis le { $day } de ce que dit le fichier de ce bureau. Faites-le confirmer avant de publier.
offices-stale-embassy = Personne ne répond depuis le { $day } de l’adresse de l’ambassade.
offices-locked = Ce que dit le cas
offices-locked-help = C’est le même dans chaque édition. Un nom, un chiffre ou une date se corrigent dans le cas lui-même.
offices-locked-countries = Pays
offices-locked-people = Personnes
offices-language = Langue
offices-language-help = Une des langues du cas. Qui arrive sans langue lit celle-ci.
offices-targets = Destinataires de ce bureau
offices-targets-help = Ils viennent après les destinataires du cas. Ce qui est vide est laissé de côté. La formule d’appel est dans la langue ci-dessus.
offices-target = Destinataire { $number }
offices-target-name = Nom
offices-target-office = Fonction
offices-target-salutation = Comment la lettre commence
offices-target-address = Adresse, une ligne par ligne
offices-target-emails = Adresses électroniques, une par ligne
offices-target-phones = Numéros de téléphone, un par ligne
offices-target-faxes = Numéros de fax, un par ligne
offices-target-socials = Noms sur les réseaux sociaux, un par ligne
offices-target-web-forms = Formulaires en ligne, adresses entières, une par ligne
offices-copies = Qui reçoit une copie
offices-copies-help = Une ligne pour chacun. L’ambassade est proposée d’après le fichier du bureau.
offices-notes = Notes à qui écrit
offices-notes-help = Dans la langue ci-dessus. Une ligne vide commence un autre paragraphe.
offices-own-deadline = Date limite de ce bureau
offices-own-deadline-help = Vide : celle du cas. Un jour plus tardif vaut dans ce pays seulement.
offices-until-longer = Ici, les lettres continuent après la date limite du cas, le { $day }.
offices-until-shorter = Ici, les lettres s’arrêtent avant la date limite du cas, le { $day }.
offices-until-overtaken = Le jour de ce bureau, le { $own }, devait prolonger la date limite. Un document plus récent a porté celle du cas au { $day } : elle vaut ici aussi.
offices-channels = Voies que l’on demande d’utiliser à qui écrit
offices-channel-letter = Poste
offices-channel-email = Courrier électronique et formulaires
offices-channel-social-post = Réseaux sociaux
offices-channel-fax = Fax
offices-channel-phone = Téléphone
offices-sensitive = Cette édition est sensible : qui l’enregistre ne la publie pas
offices-save = Enregistrer
offices-publish = Publier cette édition
offices-publish-help = Dès lors sa page est dans la liste « Dans votre pays ».
offices-publish-own-on = Ce cas concerne ce pays ({ $country }), et la règle de ce bureau est que personne n’y écrive sur son propre pays. Des lettres envoyées de là peuvent mettre en danger qui les écrit.
offices-publish-own-ask-office = Ce cas concerne ce pays ({ $country }), et la règle de ce bureau est qu’on l’interroge avant que quelqu’un y écrive sur son propre pays.
offices-confirm-own-on = Je connais la règle et décide, avec le droit de publier, que cette édition est publiée malgré tout.
offices-confirm-own-ask-office = Le bureau a été interrogé, et il est d’accord.
offices-approver = Quelqu’un qui peut publier le fait.
offices-end = Terminer cette édition
offices-end-help = Qui vient à son adresse lit le cas comme tout le monde.
offices-another = Vous avez enregistré cette édition sensible en dernier. Quelqu’un d’autre la publie.
offices-put-again = Quelque chose a été fait avec le cas depuis que cette édition sensible a été enregistrée. Enregistrez-la à nouveau ; ensuite quelqu’un d’autre la publie.
offices-changed = Quelqu’un a changé cette édition après l’affichage de la page. Rien n’a été enregistré. Ce que vous avez tapé est toujours là : comparez avant d’enregistrer à nouveau.
offices-done-saved = L’édition est enregistrée.
offices-done-published = L’édition est publiée.
offices-done-ended = L’édition est terminée.
offices-wrong-language = Choisissez une des langues du cas.
offices-wrong-email = { $text } n’est pas une adresse électronique.
offices-wrong-name = Dites qui c’est : un nom ou une fonction.
offices-wrong-channels = Choisissez au moins une voie. Pour les demander toutes, cochez-les toutes.
offices-wrong-web = { $text } n’est pas l’adresse d’un formulaire : elle commence par https://.
offices-found = { $message } : { $hint }.
offices-wrong-long = Au plus { $lines } lignes, et { $n } caractères dans chacune.
desk-propose-deadline = Mettre le { $day }
desk-propose-deadline-help =
    { $count ->
        [one] { $n } jour à partir d’aujourd’hui.
       *[other] { $n } jours à partir d’aujourd’hui, comme la plupart des cas.
    }
