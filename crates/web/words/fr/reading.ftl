# Lire avec soin : mots simples, photographies, si un appel est vrai, que faire en cas de menace, partager, les chiffres par jour.

## La page d’une affaire

easy-title = En mots simples
photograph-credit = Photographie : { $credit }
sheet-title = Ainsi commence la lettre
sheet-help = Envoyez-la telle quelle, ou dites-le avec vos propres mots.
foot-real = Cet appel est-il vrai ?
foot-threatened = Et si quelqu’un me menace parce que j’ai écrit ?
print-address = Cette page, toujours dans son dernier état :

## Faire passer

share-title = Faire passer
share-help = Ces liens ouvrent des programmes de votre propre appareil. Rien ne le quitte avant que vous l’envoyiez. Ceux qui transportent votre message peuvent voir que vous l’avez envoyé.
share-mail = Par courriel
share-with = Avec { $name }
share-address = L’adresse, pour tout autre moyen
share-address-help = Elle ne change jamais. Sélectionnez-la et copiez-la.
share-card = Une carte à imprimer ou à montrer
share-text = Quelqu’un a besoin de lettres maintenant : { $title }. Lisez, et écrivez aussi si vous le pouvez.
share-locale = fr_FR

pass-title = Une carte à faire passer
pass-lede = Imprimez cette page, ou montrez-la sur votre écran.
pass-call = Quelqu’un a besoin de votre lettre
pass-scan = Visez le carré avec un appareil photo, ou tapez l’adresse :

## Les chiffres par jour

days-title = Lettres dites en route, par jour
days-said = Du { $from } au { $to }. Le plus en un jour : { $most }.
days-none = Du { $from } au { $to }, personne n’a dit avoir envoyé une lettre.
days-most =
    { $count ->
        [0] Aucune barre : pas de lettre ces jours-là.
        [one] La barre la plus haute est une lettre.
       *[other] La barre la plus haute représente { $n } lettres.
    }
days-table = Tous les chiffres, jour par jour
days-day = Jour
days-before = Avant
days-opened = Ouvertures
days-handed-over = Lettres faites
days-printed = PDF
days-said-sent = Dites envoyées

## Cet appel est-il vrai ?

real-title = Cet appel est-il vrai ?
real-lede = Vous avez raison de poser la question. Il y a eu de faux appels, faits pour savoir qui aide, ou pour prendre de l’argent. Voici comment les reconnaître.
real-check = Ce que vous pouvez vérifier
real-address = Son adresse
real-address-help = Elle ne change jamais. Regardez la ligne en haut de votre navigateur : elle doit commencer exactement ainsi.
real-index = Numéro du document
real-ua = Numéro de l’action urgente
real-issued = Publié ici le
real-until = Des lettres sont demandées jusqu’au
real-office = Qui le publie
real-fingerprint = Empreinte du document
real-fingerprint-help = Le SHA-256 du fichier qui est arrivé. Si quelqu’un vous donne le document comme fichier, son empreinte devrait être la même. Le bureau peut la comparer avec la sienne.
real-ask = Demandez au bureau
real-ask-here = Demandez au bureau qui le publie, en donnant le numéro du document :
real-ask-anywhere = Cherchez vous-même le numéro de téléphone ou l’adresse de l’organisation : dans une ancienne lettre, dans un annuaire, sur son propre site. Ne les prenez pas dans le message qui vous a conduit ici. Demandez ensuite ce qu’il en est de cet appel, en donnant son numéro.
real-false = À quoi ressemble un faux appel
real-false-money = Il demande de l’argent, un numéro de carte ou un cadeau.
real-false-password = Il demande un mot de passe ou un code que vous avez reçu.
real-false-install = Il veut que vous installiez quelque chose ou que vous ouvriez une pièce jointe.
real-false-person = Il demande qui vous êtes, où vous habitez, ou qui d’autre a écrit.
real-false-hurry = Il vous menace, ou ne vous laisse le temps de demander à personne.
real-false-address = Son adresse est presque celle-ci, mais pas tout à fait.
real-never = Ce que ce serveur ne demande jamais à ceux qui écrivent
real-never-text = Ni compte, ni mot de passe, ni adresse électronique, ni numéro de téléphone, ni argent, ni rien à installer. La lettre ne demande un nom et un lieu que si vous voulez les mettre en bas.
real-doubt = Si vous avez un doute, n’écrivez pas. Une lettre qui arrive un jour plus tard peut encore aider.

## Et si quelqu’un me menace ?

threatened-title = Et si quelqu’un me menace parce que j’ai écrit ?
threatened-lede = Cela arrive rarement. Si cela arrive, vous n’avez rien fait de mal, et vous n’avez pas à y faire face seul ou seule.
threatened-danger = Si vous êtes en danger en ce moment
threatened-danger-text = Allez là où il y a d’autres personnes, et appelez le numéro d’urgence du pays où vous êtes. Si ceux qui vous menacent travaillent pour l’État de ce pays, appelez des personnes de confiance, ou l’un des numéros ci-dessous.
threatened-first = D’abord
threatened-keep = Gardez le message : ne l’effacez pas. Prenez une photo de l’écran où l’on voit l’expéditeur, le jour et l’heure. Gardez une lettre avec son enveloppe.
threatened-answer = Ne répondez pas, ne touchez à aucun lien, et ne payez pas.
threatened-note = Notez ce qui s’est passé : quand, où, qui, avec quels mots, qui l’a vu.
threatened-block = Ne bloquez l’expéditeur qu’après avoir tout gardé.
threatened-tell = À qui le dire
threatened-tell-close = À une personne proche, aujourd’hui. Dites-lui où vous serez.
threatened-tell-office = Au bureau de l’organisation qui a publié l’affaire. Il doit le savoir, aussi pour la personne pour qui vous avez écrit. Cherchez vous-même son numéro.
threatened-tell-office-here = Au bureau qui publie les affaires ici. Il doit le savoir, aussi pour la personne pour qui vous avez écrit :
threatened-tell-police = À la police, si cela est sûr pour vous là où vous vivez. Si vous ne le savez pas, demandez d’abord à une avocate, à un avocat ou au bureau.
threatened-help = Des gens dont c’est le travail
threatened-help-lede = Ils ne font pas partie de ce serveur. Ce que vous leur dites, ils le savent ; demandez-leur comment ils le protègent. Si quelqu’un peut regarder dans votre téléphone ou votre boîte de courriel, prenez l’appareil d’une personne de confiance.
help-for-defenders = Pour les personnes en danger parce qu’elles défendent les droits des autres, à toute heure.
help-for-accounts = Pour les téléphones, les boîtes de courriel et les comptes où quelqu’un est peut-être entré.
help-languages = Langues des réponses : { $languages }.
threatened-protect = Protégez vos comptes
threatened-protect-password = Donnez à votre boîte de courriel un nouveau mot de passe, long, que vous n’utilisez nulle part ailleurs.
threatened-protect-second = Activez la deuxième étape à la connexion.
threatened-protect-sessions = Regardez dans les réglages quels appareils sont connectés, et déconnectez ceux que vous ne connaissez pas.
threatened-protect-update = Laissez votre téléphone installer ses mises à jour.
threatened-protect-public = Retirez votre adresse et votre numéro de téléphone de ce que tout le monde peut voir.
threatened-hold = Ce que ce serveur sait de vous
threatened-hold-text = Rien qui dise qui a écrit. Il ne garde aucun nom, aucune adresse, aucun texte de lettre et aucune liste ; personne ne peut donc en prendre ici. Ce que vous avez envoyé peut être lu par ceux qui l’ont transporté et par ceux qui l’ont reçu.
threatened-more = Vous n’avez pas à écrire de nouveau. Vous avez déjà aidé.

## À la rédaction : mots simples et photographies

desk-field-easy = En mots simples
desk-help-easy = La même chose pour les personnes qui lisent avec difficulté : des phrases courtes, une idée dans chacune, pas de mots étrangers, pas de chiffres inutiles. Peut rester vide.
desk-picture = Photographie
desk-picture-lede = Une photographie n’est jamais nécessaire. N’en mettez une que si les personnes qu’on y voit, ou celles qui parlent pour elles, veulent que tout le monde la voie.
desk-picture-forbidden = Le consentement enregistré ne comprend pas les photographies ; on ne peut donc pas en mettre.
desk-picture-to-consent = À la décision sur le consentement
desk-picture-here = La photographie de cette affaire
desk-picture-none = Cette affaire n’a pas de photographie.
desk-picture-give = Mettre une photographie
desk-picture-change = En mettre une autre, ou changer les mots
desk-picture-file = Fichier
desk-picture-file-help =
    { $count ->
        [one] JPEG, PNG ou WebP, { $n } mébioctet (Mio) au plus. Le lieu, l’heure, l’appareil et tout ce que le fichier dit à côté de l’image est laissé de côté. Ce que l’on y voit reste : visages, panneaux, plaques.
       *[other] JPEG, PNG ou WebP, { $n } mébioctets (Mio) au plus. Le lieu, l’heure, l’appareil et tout ce que le fichier dit à côté de l’image est laissé de côté. Ce que l’on y voit reste : visages, panneaux, plaques.
    }
desk-picture-file-kept = Sans fichier, la photographie reste et seuls les mots changent.
desk-picture-file-again = Choisissez de nouveau votre fichier.
desk-picture-description = Ce que l’on voit, en { $language }
desk-picture-description-help = Pour les personnes qui ne la voient pas : qui, où, quoi, en une ou deux phrases. Rien que la photographie ne montre pas.
desk-picture-credit = De qui est la photographie
desk-picture-credit-help = Comme la personne veut être nommée, ou « privé ». Aucun nom qui ne doit pas être connu.
desk-picture-save = Enregistrer la photographie
desk-picture-remove = Retirer la photographie
desk-picture-remove-help = Elle est effacée aussitôt, ici et sur les pages. Les copies faites par d’autres leur restent.
desk-picture-saved = La photographie est enregistrée. La page de l’affaire la montre tant que le consentement le permet.
desk-picture-removed = La photographie est retirée et effacée.
desk-picture-wrong-missing = Choisissez un fichier.
desk-picture-wrong-too-large = Le fichier est trop grand.
desk-picture-wrong-unknown = Ce n’est ni JPEG, ni PNG, ni WebP. Enregistrez-le en JPEG et donnez-le de nouveau.
desk-picture-wrong-too-many-pixels = L’image a trop de pixels. Réduisez-la et donnez-la de nouveau.
desk-picture-wrong-damaged = Le fichier ne peut pas être lu. Il a peut-être été coupé en route ; donnez-le de nouveau.
desk-picture-wrong-long = Il y a place ici pour { $most } caractères au plus.
desk-picture-wrong-again = Choisissez de nouveau votre fichier : ce que vous avez écrit concerne cette photographie, et une page ne peut pas garder de fichier.
desk-refusal-photographs-not-agreed = Le consentement enregistré ne comprend pas les photographies.
desk-refusal-not-described = Dites aussi en { $language } ce que l’on voit.
desk-refusal-credit-missing = Dites de qui est la photographie.
desk-refusal-no-picture = Il n’y a pas de photographie.
desk-refusal-picture-changed = Quelqu’un d’autre a donné ou retiré la photographie pendant que vous travailliez. Ce que vous avez écrit est toujours là : regardez ce qui s’y trouve maintenant, puis enregistrez de nouveau.
