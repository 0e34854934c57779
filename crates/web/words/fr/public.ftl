# Les mots des pages publiques, en français. Des mots simples, une idée par phrase, vouvoiement.
# Ce qui est entre accolades se remplit tout seul : n'y touchez pas. `count` choisit la forme du pluriel, `n` est le nombre
# tel qu'il s'imprime.

## Les nombres : ce qui sépare les groupes de trois chiffres, à partir de combien de chiffres, et ce qui précède les décimales.

number-group = { "\u202F" }
number-group-from = 4
number-decimal = ,

## Entre les éléments d’une liste

list-comma = ,
list-last = { $some } et { $last }
list-last-other = { $some } et { $last }
list-last-other-before = -

## Le cadre de chaque page

site-name = Clamor
page-title = { $title } · Clamor
skip-to-content = Aller au contenu
language-choice = Langue
foot-promise = Ici, aucune liste de celles et ceux qui écrivent. Ce que vous tapez devient votre lettre, puis est oublié. Pas de compte, pas de cookie pour qui lit, aucun programme d’autrui sur la page.
foot-software = Clamor est un logiciel libre, sous licence AGPL-3.0-or-later.
to-the-cases = Tous les cas ouverts
to-the-case = Retour au cas

## La liste des cas

list-title = Quelqu’un a besoin de votre lettre
list-lede = Chacune de ces personnes est en danger en ce moment. Lisez ce qui s’est passé, puis écrivez à qui peut y mettre fin, avec vos propres mots si vous le pouvez. Cela prend une dizaine de minutes.
list-live = Cas ouverts
list-empty = Aucun cas n’est ouvert aujourd’hui.
list-empty-hint = Cela ne veut pas dire que personne n’est en danger. Revenez voir dans quelques jours.
list-past = Fermés récemment
list-past-lede = Leur date limite est passée. Merci de ne pas écrire pour ces cas avant d’avoir lu leur page.
list-past-until = jusqu’au { $day }
list-from = Des lettres ne partent que de certains pays :
list-closed = Clos
list-closed-lede = Plus personne n’écrit pour ces cas. Leurs pages disent ce que les personnes sont devenues.
list-closed-on = clos le { $day }
list-promise-title = Ce qui ne se fait jamais ici
list-promise = On ne tient aucune liste de qui écrit pour qui. On ne demande pas de compte et l’on ne donne pas de cookie à qui lit. Ce que vous tapez devient votre lettre, puis est oublié. Il ne reste que des nombres : combien, et quel jour.
write-for-case-named = Écrire une lettre : { $title }

## Les jours

days-left =
    { $count ->
        [0] C’est aujourd’hui le dernier jour
        [one] Encore 1 jour
       *[other] Encore { $n } jours
    }
until-day = Des lettres sont demandées jusqu’au { $day }.
until-short = jusqu’au { $day }
since-day = depuis le { $day }
person-age = âge : { $n }

## La page d'un cas

case-untitled = Un cas sans titre
case-sample = Exemple : les personnes, le lieu et le pays sont inventés. Une lettre n’arriverait chez personne.
case-sample-tag = Exemple
case-preview = Aperçu, pour le bureau seulement : le cas tel qu’on le lira.
case-other-language = Les textes de ce cas n’ont pas été traduits en français. Ils sont donnés dans leur langue : { $language }.
case-what-happened = Ce qui s’est passé
case-who =
    { $count ->
        [one] De qui il s’agit
       *[other] Qui sont ces personnes
    }
case-mentioned = Également en danger
case-ask = Ce qu’il faut demander
case-ask-help = Demandez cela et rien d’autre : une demande qui n’a pas sa place ici peut faire du tort.
case-at-a-glance = En bref
case-until = Jusqu’à quand
case-to-whom = À qui écrire
case-by-email = Par courriel
case-by-phone = Par téléphone
case-by-fax = Par télécopie
case-by-social = Sur les réseaux sociaux
case-by-form = Par un formulaire en ligne
case-unreachable = Le document ne donne aucune adresse.
case-copies = Une copie peut aller à
case-language = Dans quelle langue
case-reads = Langues que cette personne lit le mieux : { $languages }.
case-own-language = Votre propre langue convient aussi.
case-figures = Les chiffres, et qui les donne
case-figure-number = Nombre
case-figure-counts = Ce qu’il compte
case-figure-source = Qui le dit
case-figure-as-of = À la date du
case-figure-no-source = non précisé
case-figure-no-date = non précisé
case-figure-parts = dont
case-background = Contexte
case-previous = Documents précédents sur ce cas
case-index = Document { $index }
case-ua = Action urgente { $number }
case-write = Écrire une lettre
case-write-help = Une dizaine de minutes. Vous lirez d’abord quand il vaut mieux ne pas écrire.
case-write-here = Ici se trouvera le chemin vers la lettre.

## La barre, du jour de parution à la date limite

span-label = Du { $issued } au { $until }. { $left }.
span-issued = Parution
span-today = Aujourd’hui
span-until = Dernier jour

## Les chiffres

qualifier-at-least = au moins { $number }
qualifier-almost = près de { $number }
qualifier-about = environ { $number }
qualifier-over = plus de { $number }
qualifier-up-to = jusqu’à { $number }
qualifier-exactly = { $number }

## Les comptes

counts-title = Ce qui a été fait jusqu’ici
counts-as-of = À la date du { $day }.
counts-at-once = Ici, pour essayer, les nombres changent aussitôt. Sur un serveur public, ils changent quand la journée est finie.
counts-by-day = Les nombres changent quand la journée est finie, et, tant que des lettres partent, d’au moins { $step } : ainsi personne ne peut en déduire quand quelqu’un a écrit.
counts-unread = Les comptes ne peuvent pas être lus en ce moment. Rien n’en est perdu.
count-opened =
    { $count ->
        [one] ouverture de la page d’écriture
       *[other] ouvertures de la page d’écriture
    }
count-handed-over =
    { $count ->
        [one] lettre faite, pour le courriel ou à copier
       *[other] lettres faites, pour le courriel ou à copier
    }
count-printed =
    { $count ->
        [one] lettre ouverte en PDF, à imprimer
       *[other] lettres ouvertes en PDF, à imprimer
    }
count-said-sent =
    { $count ->
        [one] lettre déclarée envoyée
       *[other] lettres déclarées envoyées
    }
counts-meaning = Ce que veulent dire ces nombres
counts-meaning-opened = Ouvertures : ce serveur a montré la page d’écriture. Une même personne peut l’ouvrir plusieurs fois, un programme aussi.
counts-meaning-handed-over = Lettres faites : le serveur a répondu par une lettre achevée. Est-elle partie ? Personne ici ne le sait.
counts-meaning-printed = Lettres en PDF : le serveur a remis une lettre à imprimer. A-t-elle été imprimée ? Personne ici ne le sait.
counts-meaning-said-sent = Déclarées envoyées : quelqu’un a appuyé sur « Je l’ai envoyée ». On le croit, on ne le vérifie pas ; un formulaire compte une seule fois.
counts-meaning-never = Ces nombres ne sont jamais additionnés, car une même lettre peut figurer dans plusieurs d’entre eux. Aucun ne dit qui c’était.

## Les cas qui ne prennent rien en ce moment

held-title = Ce cas est suspendu
held-text = Il est en pause depuis le { $day }, parce que quelque chose a peut-être changé. Pour le moment, merci de ne rien envoyer.
held-advice = Si votre lettre est prête, gardez-la, et revenez voir ici dans quelques jours.
closed-typed = Ce que vous avez tapé
closed-typed-help = Cela ne se trouve que sur cette page et n’est gardé nulle part. Pour le garder, copiez-le avant de partir.
stopped-title = Merci de ne plus écrire
stopped-text = Ce cas a été clos le { $day }. Merci de ne plus envoyer de lettres, pas même celles qui sont prêtes.
stopped-reason = La raison donnée :
ended-title = Cette page est fermée
ended-text = Ce qui se trouvait ici pouvait être montré jusqu’au { $day }. Merci de ne plus envoyer de lettres pour ce cas.
expired-title = La date limite est passée
expired-text = Des lettres étaient demandées pour ce cas jusqu’au { $day }. On n’en prend plus ici.
superseded-title = Il y a des informations plus récentes
superseded-text = Un autre document a pris la place de celui-ci le { $day }. Merci de ne plus écrire à partir de celui-ci.
after-ask-office = Si vous souhaitez tout de même écrire, demandez d’abord au bureau de l’organisation dans votre pays. La situation a peut-être changé, et une lettre tardive peut faire du tort.
after-closed = Merci de ne plus écrire, ni par la poste ni autrement.
after-unknown = Merci de ne plus écrire, à moins que l’organisation qui a publié ce document ne le demande à nouveau.

## Avant d'écrire

write-title = Écrire une lettre
write-for = Une lettre : { $title }
safety-title = D’abord : quand ne pas écrire
safety-lede = Personne ici ne vous pose la question, et vous ne devez d’explication à personne. Merci de ne pas écrire si
safety-live = vous vivez dans ce pays ({ $country }), en venez ou en avez la nationalité
safety-family = vous y avez de la famille, ou des proches à qui on pourrait le faire payer
safety-travel = vous avez l’intention de vous y rendre
safety-depend = votre travail, vos études ou votre droit de séjour quelque part dépendent de ce pays
safety-instead = Vous pouvez aider quand même : demandez à quelqu’un qui est en sécurité d’écrire.
safety-minors = Si vous avez moins de 18 ans : pas de nom complet, pas d’adresse personnelle. Un prénom, des initiales ou le nom de votre école suffisent.
sign-title = Comment signer
sign-either = Votre nom entier, des initiales ou aucun nom : comme vous voulez.
sign-minors-still = Si vous avez moins de 18 ans, cela ne vaut pas pour vous : ni nom entier, ni adresse. Un prénom, des initiales ou le nom de votre école suffisent.
sign-careful = Là où le cas lui-même vous demande plus de prudence, faites ce qu’il dit.
safety-theirs = Le cas lui-même dit, dans sa langue ({ $language }) :
safety-lists = Qui reçoit une lettre peut la garder. Il est arrivé qu’une autorité dresse la liste des personnes qui avaient écrit.
that-country = le pays en question
privacy-title = Ce qui quitte votre appareil, et ce qui ne le quitte pas
privacy-typed = Rien de ce que vous tapez n’est enregistré. Le texte va à ce serveur, qui en fait votre lettre, vous la rend et l’oublie. Il n’est écrit dans aucun fichier ni aucun journal.
privacy-counted = Il ne reste que des nombres : que cette page a été ouverte, qu’une lettre a été faite ou imprimée, que quelqu’un dit l’avoir envoyée, pour chaque jour et chaque cas.
privacy-sent = Vous imprimez la lettre, ou vous l’envoyez avec votre propre programme de courriel. Ce qu’elle contient peut alors être lu par qui la transporte et par qui la reçoit, et un courriel leur montre votre adresse électronique.

## L'écriture

details-title = Qui la reçoit, et comment elle se termine
details-help = Vous pouvez laisser le nom et le lieu vides.
details-help-full = Le bureau de votre pays demande votre nom complet au bas de la lettre.
details-help-initials = Le bureau de votre pays demande vos initiales et votre ville.
target-label = Qui doit la recevoir ?
target-goes = La lettre est adressée à { $name }.
target-local = La lettre modèle a été écrite pour { $name }. Pour les autres de cette liste, lisez-la d’abord, ou écrivez avec vos propres mots.
name-label = Votre nom
name-help = Comme vous voulez : en entier, des initiales, ou rien. Il figure au bas de la lettre et nulle part ailleurs.
name-help-full = Votre nom complet. Il figure au bas de la lettre et nulle part ailleurs.
name-help-initials = Des initiales, pas votre nom complet. Elles figurent au bas de la lettre et nulle part ailleurs.
place-label = Votre ville ou votre pays
place-help = Seulement si vous le souhaitez. Ni rue ni numéro.
place-help-full = Seulement si vous voulez. Ni rue, ni numéro.
place-help-initials = La ville. Ni rue, ni numéro.
paper-label = Papier
paper-a4 = A4
paper-letter = US Letter
ways-title = Deux façons d’écrire
ways-help = Les deux sont bonnes. Vos propres mots ont plus de chances d’être lus ; la lettre type est prête et demande ce qu’il faut.
own-title = Avec vos propres mots
own-help = Trois questions, une phrase ou deux pour chacune. Restez courtois, même dans la colère. Une page suffit largement.
own-who = Qui êtes-vous ?
own-who-help = Comme vous le diriez à une personne inconnue : « Je suis infirmière », « J’ai deux enfants ». Laissez de côté ce que vous préférez garder pour vous.
own-why =
    { $count ->
        [one] Pourquoi écrivez-vous pour cette personne ?
       *[other] Pourquoi écrivez-vous pour ces personnes ?
    }
own-why-help = Qu’est-ce qui vous a touché en lisant ce qui s’est passé ?
own-ask = Que demandez-vous ?
own-ask-help = Le texte commence par ce que ce cas demande. Dites-le avec vos mots, gardez-en tout, et n’ajoutez pas d’autre demande.
own-ask-theirs = Elles sont en { $language }. Dites-les avec vos propres mots.
own-ask-theirs-model = Elles sont en { $language }. Dites-les avec vos propres mots, ou prenez la lettre type, qui existe en : { $models }.
own-demands = Avez-vous tout demandé ?
own-language = La langue de votre texte
own-language-reads = Les mieux lues par le destinataire
own-language-others = Autres langues
own-language-help = Langues que cette personne lit le mieux : { $languages }. Votre propre langue convient aussi.
own-language-only = Langues que cette personne lit le mieux : { $languages }.
own-language-stays = La page est maintenant en { $page }. Votre lettre reste marquée comme un texte en { $language }, comme vous l’avez écrite ; choisissez une autre langue si ce n’est pas le cas.
own-submit = Faire ma lettre
model-title = La lettre type
model-help = Prête à partir telle quelle. Vous pourrez encore la changer en l’envoyant par courriel ou en la copiant.
model-language = Dans quelle langue ?
model-in = En { $language }
model-in-theirs = En { $language }, langue que cette personne lit le mieux
model-read = { $label } : la lettre
model-submit = Prendre cette lettre
model-not-here = La lettre n’a pas encore été traduite en français. Vous pouvez l’envoyer dans la langue où elle est ici, ou écrire avec vos propres mots.
model-none = Ce cas n’a pas de lettre type. Trois phrases de votre plume suffisent.

## Ce qui manque dans le formulaire

errors-title =
    { $count ->
        [0] Rien ne manque
        [one] Quelque chose manque ou est trop long
       *[other] { $n } choses manquent ou sont trop longues
    }
errors-kept = Ce que vous avez tapé est toujours là.
errors-missing = Il manque encore : { $fields }
errors-long = Trop long : { $fields }
try-again = Réessayer
error-who-empty = Écrivez une phrase pour dire qui vous êtes ou pourquoi vous écrivez, ou prenez la lettre type.
error-ask-empty = Dites ce que vous demandez. Ce que ce cas demande figure plus bas.
error-too-long =
    { $count ->
        [0] Aucun caractère ne tient ici.
        [one] Un caractère au plus tient ici.
       *[other] { $n } caractères au plus tiennent ici. Merci de raccourcir.
    }

## La lettre

letter-title = Votre lettre
letter-lede = Elle n’est gardée nulle part. Quand vous fermerez cette page, elle aura disparu ; emportez-la donc de l’une de ces façons.
letter-back = Pour changer quelque chose, utilisez le bouton sous la lettre, et non « Retour » : votre navigateur peut avoir oublié vos mots.
letter-sheet = La lettre
letter-change = Changer quelque chose
letter-change-or-again = Changer quelque chose, ou écrire aussi à quelqu’un d’autre
letter-language-of-salutation = Personne n’a vérifié de formule de politesse dans la langue de votre texte ; le début et la fin de la lettre sont donc dans cette langue : { $language }.
address-sourced = Le début et la fin de la lettre viennent de notre liste ouverte de formules de politesse ; personne qui parle la langue ne les a encore vérifiés. Source : { $page }, consultée le { $day }.
address-by-analogy = Le début et la fin de la lettre viennent de notre liste ouverte de formules de politesse. Ils ont été écrits par analogie avec d’autres fonctions, et personne qui parle la langue ne les a encore vérifiés.
out-title = Emportez-la
print-title = L’imprimer
print-help = Un PDF dans une nouvelle fenêtre, prêt à être signé, plié et posté.
print-button = Ouvrir le PDF
mail-title = L’envoyer par courriel
mail-help = Votre propre programme de courriel s’ouvre, avec la lettre. Vous pouvez encore l’y changer.
mail-button = Ouvrir mon programme de courriel
mail-subject-label = Objet :
mail-none = On ne connaît aucune adresse électronique pour ce bureau. Prenez un autre moyen.
mail-too-long = La lettre est trop longue pour un lien de courriel : { $n } caractères sous la forme que demandent les liens, alors que beaucoup de programmes coupent après { $most }. Le brouillon ci-dessous la contient tout entière.
copy-title = La copier
copy-help = Sélectionnez tout, et mettez-le dans un message ou un document.
copy-label = Toute la lettre, en texte
copy-button = Copier le texte
copy-done = Copié
post-title = La poster
post-print = Imprimez-la, relisez-la une fois, et signez-la si votre nom y figure.
post-one = Une seule lettre par enveloppe.
post-envelope = Écrivez ceci sur l’enveloppe, le pays en dernier et en capitales :
post-stamp = Affranchissez pour une lettre vers ce pays : { $country }, par avion si vous avez le choix.
post-stamp-abroad = Affranchissez selon le trajet, par avion si vous avez le choix.
post-sender = Mettre votre adresse sur l’enveloppe ou non, c’est votre choix. Certaines postes la demandent.
post-none = On ne connaît aucune adresse postale pour ce bureau.
sent-title = L’avez-vous envoyée ?
sent-help = Alors dites-le, et elle est comptée : une lettre de plus, avec son jour. Rien de vous n’est gardé avec.
sent-help-call = Alors dites-le, et il est compté : un appel de plus, avec son jour. Rien de vous n’est gardé avec.
sent-help-message = Alors dites-le, et il est compté : un message de plus, avec son jour. Rien de vous n’est gardé avec.
sent-how = Comment est-elle partie ?
sent-letter = Par la poste
sent-email = Par courriel
sent-social-post = Sur un réseau social
sent-fax = Par télécopie
sent-phone = Par téléphone
sent-button = Je l’ai envoyée

## Merci

thanks-title = Merci
thanks-counted = Votre lettre est comptée.
thanks-counted-phone = Votre appel est compté.
thanks-counted-fax = Votre télécopie est comptée.
thanks-counted-social-post = Votre message est compté.
thanks-count =
    { $count ->
        [0] Pour ce cas, aucune lettre n’est encore déclarée envoyée.
        [one] Pour ce cas, une lettre est déclarée envoyée.
       *[other] Pour ce cas, { $n } lettres sont déclarées envoyées.
    }
thanks-next = Et maintenant
thanks-post = La poste prend des jours ou des semaines. La plupart des bureaux ne répondent pas. Cela ne veut pas dire que personne n’a ouvert l’enveloppe.
thanks-email = La plupart des bureaux ne répondent pas à un courriel. Cela ne veut pas dire que personne ne l’a lu.
thanks-phone = La personne qui a répondu l’a probablement noté. Vous pouvez rappeler un autre jour.
thanks-fax = La plupart des bureaux ne répondent pas à une télécopie. Elle est tout de même sur un bureau.
thanks-social-post = Maintenant, tout le monde peut le voir. Vous pouvez l’effacer quand vous voulez.
thanks-news = Quand quelque chose change, la page du cas le dit. Personne ne peut vous écrire, car personne ici ne sait qui vous êtes : gardez l’adresse de la page si vous voulez savoir.
thanks-reply = Si une réponse vous parvient, montrez-la au bureau de l’organisation dans votre pays. Les réponses apprennent comment écrire la lettre suivante.
thanks-share = Montrez ce cas à quelqu’un qui écrirait aussi.

## Quand quelque chose est refusé

refused-not-found-title = Cette page n’existe pas
refused-not-found-text = Il manque peut-être une lettre à l’adresse. Tous les cas ouverts sont sur la première page.
refused-wrong-method-title = Cela ne marche pas ici
refused-wrong-method-text = Cette adresse ne prend pas ce qui lui a été envoyé. Merci de recommencer à la première page.
refused-too-large-title = C’est trop à la fois
refused-too-large-text =
    { $count ->
        [0] On ne prend rien ici. Rien n’a été enregistré.
        [one] On prend au plus un kibioctet (Kio) à la fois. Rien n’a été enregistré.
       *[other] On prend au plus { $n } kibioctets (Kio) à la fois. Rien n’a été enregistré. Revenez en arrière : la plupart des navigateurs gardent ce que vous avez tapé, et une lettre d’une page est bien en dessous.
    }
refused-bad-form-title = Ce formulaire ne peut pas être lu
refused-bad-form-text = Quelque chose y manque ou y est abîmé. Rien n’a été enregistré. Revenez en arrière et réessayez : la plupart des navigateurs gardent ce que vous avez tapé.
refused-wrong-origin-title = Cela venait d’un autre site
refused-wrong-origin-text = Une page d’ailleurs a essayé d’envoyer un formulaire à celle-ci. Rien n’a été pris. Si c’est bien ce que vous vouliez, faites-le ici.
refused-busy-title = Trop de monde à la fois
refused-busy-text = Beaucoup de personnes écrivent en ce moment. Rien de ceci n’a été pris ni compté. Merci de réessayer dans quelques secondes.
refused-flood-title = Énormément vient de votre réseau
refused-flood-text = Depuis le réseau que vous utilisez, il est demandé en ce moment bien plus que ce que des gens demandent. Rien de ceci n’a été pris ni compté. Revenez en arrière, attendez quelques secondes et réessayez, s’il vous plaît.
refused-unstored-title = Rien ne peut être enregistré en ce moment
refused-unstored-text = Le disque de ce serveur est plein ou en panne, et la personne qui s’en occupe doit y remédier. Il n’est pas certain que la dernière étape ait été comptée ; la répéter ne fait aucun mal : qu’une lettre a été envoyée se compte une seule fois par formulaire. Merci de réessayer dans quelques minutes.
refused-broken-title = Quelque chose est cassé ici
refused-broken-text = La faute est de notre côté. Il n’est pas certain que la dernière étape ait été comptée ; la répéter ne fait aucun mal : qu’une lettre a été envoyée se compte une seule fois par formulaire.
refused-no-session-title = Vous n’êtes pas au bureau
refused-no-session-text = Votre temps au bureau est terminé, ou n’avait pas commencé. Un nouveau lien du serveur vous y fait entrer de nouveau.
refused-unprintable-title = Cette lettre ne peut pas être imprimée
refused-unprintable-text = Elle contient des lettres ou des signes qu’aucune police de ce serveur ne peut imprimer. Fermez cette fenêtre et copiez plutôt le texte, ou changez ces signes.
refused-many-pages-title = Cette lettre est trop longue
refused-many-pages-text =
    { $count ->
        [0] On n’imprime aucune page ici. Fermez cette fenêtre et copiez plutôt le texte.
        [one] On imprime ici une page au plus. Fermez cette fenêtre et raccourcissez-la ; une page, c’est ce qui se lit.
       *[other] On imprime ici { $n } pages au plus. Fermez cette fenêtre et raccourcissez-la ; une page, c’est ce qui se lit.
    }
since-day-held = en détention depuis le { $day }
list-lede-calm = Voici les personnes pour qui nous écrivons. Certaines sont libres et quelque chose leur est encore dû ; d’autres sont en danger. Lisez ce qui s’est passé, puis écrivez à qui peut y changer quelque chose, avec vos propres mots si vous le pouvez. Cela prend une dizaine de minutes.
