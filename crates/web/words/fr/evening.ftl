# Soirées d’écriture : le dossier imprimé, la page pour les hôtes, le compte sur papier.

## Le dossier imprimé d’une soirée

evening-mark = Soirée d’écriture
evening-title-of = Soirée d’écriture : { $title }
evening-part-host = Pour l’hôte
evening-part-case = Le cas
evening-part-rules = Règles
evening-part-demands = Ce que nous demandons
evening-part-letters = Lettre
evening-part-lined = Feuille lignée
evening-part-envelopes = Enveloppe
evening-part-labels = Étiquettes
evening-until = On écrit jusqu’au { $day }. Postez les lettres assez tôt pour qu’elles arrivent d’ici là.
evening-to = Qui peut y mettre fin
evening-background = Contexte
evening-easy = En mots simples
evening-step-print = Imprimez tout en taille réelle, sur une face. Les enveloppes et les étiquettes sont les dernières pages : chargez-les à part.
evening-step-table = Posez sur la table le cas, les règles et ce que nous demandons, une feuille de chaque pour deux. Lisez ensemble le cas à voix haute.
evening-step-write = Distribuez les feuilles de lettre ; modèles différents, à tour de rôle : { $kinds }. Chacun ajoute ses propres mots à la main. Les feuilles lignées sont pour qui écrit tout.
evening-step-post = Détachez le bord, pliez, une lettre par enveloppe. Postez-les toutes, sur deux ou trois jours si possible.
evening-step-count = Comptez lettres, personnes et langues, sans noms. Saisissez le compte ; jetez ensuite cette feuille.
evening-post-title = Affranchissement
evening-post-price = Une lettre jusqu’à { $grams } g : { $price }. { $letters } lettres : { $total }.
evening-post-source = Source : { $source }. Valable jusqu’au { $day }.
evening-post-unknown = Demandez à la poste le prix d’une lettre vers ce pays.
evening-count-title = Le compte
evening-count-day = Jour
evening-count-letters = Lettres
evening-count-people = Personnes
evening-count-languages = Langues
evening-count-total = Total
evening-count-names = Ni noms, ni adresses, ni liste de qui était là.
evening-count-here = Saisissez le compte ici. Qui a cette adresse peut le saisir pour cette soirée et le corriger ; elle ne contient le nom de personne.
evening-count-nowhere = Adresse du compte : ______________________________ Demandez-la à qui vous a donné le dossier.
evening-rules-title = Règles de la soirée
evening-not-title = N’écrivez pas sous votre propre nom si
evening-rule-own = Ajoutez vos propres mots. Quelques phrases que vous seul pouviez écrire pèsent plus qu’une page imprimée.
evening-rule-hand = Écrivez à la main ce que vous pouvez, lisiblement. Toute langue convient ; personne ne note les fautes.
evening-rule-keep = Demandez ce que ce cas demande, tout, et rien d’autre.
evening-rule-polite = Restez poli, même en colère. Ni insulte, ni menace, ni politique de parti.
evening-rule-not = N’écrivez rien qui ne soit sur la feuille du cas : ni autres noms, ni lieux, ni suppositions. Ne promettez rien, n’envoyez pas d’argent.
evening-rule-name = Signez à la main. Nom et ville suffisent ; n’en donnez pas plus que vous ne voulez.
evening-rule-minors = Signez de votre seul prénom. N’écrivez ni nom de famille, ni adresse, ni téléphone : l’école est l’expéditeur.
evening-rule-under-18 = Moins de 18 ans ? Signez de votre seul prénom, sans nom de famille ni adresse.
evening-rule-envelope = Une lettre, une enveloppe. Un colis de quarante lettres s’ouvre une fois ; quarante enveloppes, quarante fois.
evening-rule-list = Personne ne tient la liste des présents. Ne photographiez ni les gens ni les lettres sans demander.
evening-questions = Trois questions pour vos propres mots
evening-who-help = Une phrase : « Je suis infirmière. »
evening-ask-help = Avec vos propres mots.
evening-demands-title = Ce que nous demandons
evening-demands-help = Dites-le avec vos mots, ou recopiez. Si vous voulez, recopiez-le aussi dans la langue qu’ils lisent.
evening-demands-reviewed = Tout ceci a été lu et revu par des personnes ; aucune machine n’a traduit pour cette page.
evening-date = Date
evening-signature = Signature et nom
evening-town = Ville, pays
evening-first-name = Prénom
evening-tear = Détachez ce bord avant de plier la lettre. Vos mots peuvent répondre :

## La page pour les hôtes

evening-page-title = Organiser une soirée d’écriture
evening-page-lede = Un PDF avec tout ce qu’il faut sur une table : le cas sur une page, les règles, des feuilles différentes, des enveloppes et une feuille pour le compte. Il suffit du papier, sans réseau.
evening-letters = Combien de lettres
evening-letters-help = Des feuilles pour écrire ; deux par personne font une bonne soirée. Jusqu’à { $most }.
evening-people = Combien de personnes
evening-paper = Papier
evening-covers = Enveloppes ou étiquettes
evening-covers-none = rien : adresses à la main
evening-covers-c6 = enveloppes C6 (162 × 114 mm)
evening-covers-c5 = enveloppes C5 (229 × 162 mm)
evening-covers-dl = enveloppes DL (220 × 110 mm)
evening-covers-no10 = enveloppes no 10 (9½ × 4⅛ in)
evening-covers-labels-3x8 = étiquettes, 24 sur A4 (70 × 37 mm)
evening-covers-labels-2x7 = étiquettes, 14 sur A4 (99,1 × 38,1 mm)
evening-covers-labels-3x10 = étiquettes, 30 sur US Letter (1 × 2⅝ in)
evening-large = Gros caractères (18 points), aussi sur les feuilles à écrire
evening-school = École, si des mineurs écrivent
evening-school-help = Les feuilles ne demandent alors que le prénom, et l’école est l’expéditeur. Le nom est imprimé et oublié.
evening-from-help = Pour le port, sur la feuille de l’hôte. Ce n’est pas conservé.
evening-sender = Adresse de l’expéditeur pour les enveloppes
evening-sender-help = Une ligne par ligne ; peut rester vide. Elle est imprimée et oubliée. Avec une école, c’est l’école qui envoie.
evening-make = Faire le dossier (PDF)
evening-make-help = Il arrive à mesure qu’il se fait ; quelques secondes, même pour une école entière.
evening-link-help = La page pour le compte de cette soirée figure sur la feuille de l’hôte. Gardez cette feuille, ou ce lien :
evening-wrong = Quelque chose ne va pas : vérifiez les nombres, et si les étiquettes vont avec ce papier. Jusqu’à { $most } lettres et { $people } personnes.
evening-invite = Organisez une soirée : tout à imprimer, pour une table ou une école

## Lettres sur papier

paper-title = Lettres sur papier
paper-lede = Après une soirée : combien de lettres, de combien de personnes, en quelles langues. Sans noms.
paper-case = Cas
paper-day = Quel jour
paper-languages = En quelles langues
paper-other = Une autre langue, par son code
paper-other-help = Par exemple portugais ou tr ; plusieurs, séparées par une virgule.
paper-enter = Les compter
paper-correct = Corriger
paper-correct-help = La correction est une nouvelle saisie qui nomme l’ancienne ; rien n’est écrasé.
paper-done = Compté et enregistré. Merci.
paper-waits = Enregistré. C’est grand ou tardif : quelqu’un d’autre doit regarder avant que cela compte.
paper-replaced = Cela a déjà été compté ou corrigé. Voyez ce qui figure maintenant.
paper-same-person = Quelqu’un d’autre doit le regarder : c’est vous qui l’avez saisi.
paper-nothing = Indiquez combien de lettres, et de combien de personnes. Pour retirer un compte, corrigez-le en 0 lettre de 0 personne.
paper-fewer = Moins de lettres que de personnes : est-ce exact ? Si plusieurs ont signé une même lettre, cochez la case ci-dessous.
paper-fewer-sure = Oui, plusieurs personnes ont signé une lettre
paper-too-many = Une saisie compte au plus { $most } lettres et personnes.
paper-no-language = Choisissez les langues, { $most } au plus. Une autre se comprend par son nom ou par son code : turc, ou tr.
paper-future = Ce jour n’est pas encore venu, ou n’en est pas un.
paper-early = Ce jour-là, personne n’avait encore été appelé à écrire pour ce cas.
paper-not-issued = Personne n’a encore été appelé à écrire pour ce cas.
paper-link-ended = Cette page prenait des comptes jusqu’au { $day }. Le bureau peut encore les saisir.
paper-so-far = Saisi pour cette soirée
paper-waiting = En attente d’une deuxième personne
paper-waiting-none = Rien n’attend.
paper-board-waits =
    { $count ->
        [0] { $n } lettre sur papier attend d’être regardée
        [one] { $n } lettre sur papier attend d’être regardée
       *[other] { $n } lettres sur papier attendent d’être regardées
    }
paper-board-next = Regardez les lettres sur papier qui attendent, puis dites si elles comptent.
paper-yes = La compter
paper-no = Ne pas la compter
paper-entered = Ce qui a été saisi
paper-entry = { $letters } de { $people }, en { $languages }, le { $day }
paper-letters =
    { $count ->
        [0] { $n } lettre
        [one] { $n } lettre
       *[other] { $n } lettres
    }
paper-people =
    { $count ->
        [0] { $n } personne
        [one] { $n } personne
       *[other] { $n } personnes
    }
paper-by = de { $people }, en { $languages }
paper-in = en { $languages }
paper-state-counted = compte
paper-state-waiting = attend
paper-state-declined = ne compte pas
paper-state-replaced = corrigée ensuite
paper-by-link = depuis la page d’une soirée
count-paper =
    { $count ->
        [0] lettre sur papier, comptée à la main
        [one] lettre sur papier, comptée à la main
       *[other] lettres sur papier, comptées à la main
    }
counts-meaning-paper = Sur papier : l’hôte d’une soirée les a comptées ensuite ; quelqu’un du bureau a regardé les comptes grands ou tardifs avant qu’ils ne comptent.
