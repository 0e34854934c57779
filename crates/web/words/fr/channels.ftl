### The ways out: what takes how long, mail, telephone, fax, networks.

## Les moyens, dans l’ordre

plan-title = Les moyens, le plus sûr d’abord
plan-left =
    { $count ->
        [0] C’est aujourd’hui le dernier jour.
        [one] Il reste un jour.
       *[other] Il reste { $n } jours.
    }
plan-from = J’écris depuis
plan-from-help = Comme vous voulez : seulement pour montrer les délais et les prix. Rien n’en est gardé.
plan-from-none = non précisé
plan-show = Montrer les délais et les prix
plan-from-there = Vous dites écrire depuis ce pays : { $country }. Il vaut mieux que les personnes qui y vivent n’écrivent pas : une lettre montre qui l’a envoyée. Demandez plutôt à quelqu’un qui est en sécurité d’écrire.
plan-days =
    { $count ->
        [0] 0 jour
        [one] un jour
       *[other] { $n } jours
    }
plan-days-range = de { $min } à { $days }
plan-days-most = jusqu’à { $days }
plan-days-least = { $days } ou plus
plan-in-time = À temps : il faut compter { $days }.
plan-in-time-unknown = À temps, autant qu’on puisse le dire.
plan-may-be-late = Peut-être en retard : il faut compter { $days }, et il reste { $left }.
plan-may-be-late-open = Peut-être en retard : il faut compter { $days }, personne ne dit combien au plus, et il reste { $left }.
plan-may-be-late-unknown = Peut-être en retard : personne ne dit combien de temps met la poste, et il reste { $left }.
plan-too-late = Sans doute trop tard : il aurait fallu partir au plus tard le { $day }.
plan-in-time-least = Probablement à temps, mais personne n’en répond : il faut compter { $days }.
plan-at-once-email = Arrive tout de suite.
plan-at-once-fax = Arrive tout de suite.
plan-at-once-phone = Dès que quelqu’un répond.
plan-at-once-social-post = Tout le monde le voit tout de suite.
plan-no-address-email = On ne connaît aucune adresse électronique.
plan-no-address-fax = On ne connaît aucun numéro de télécopie.
plan-no-address-phone = On ne connaît aucun numéro de téléphone.
plan-no-address-social-post = On ne connaît aucun nom sur un réseau.
plan-no-address-letter = On ne connaît aucune adresse postale.
plan-unused = Le bureau de votre pays demande de ne pas s’en servir pour ce cas.
plan-closed = La date limite est passée.
plan-stamp = Le timbre coûte { $price }.
plan-stamp-ended = Jusqu’au { $day }, le timbre coûtait { $price } ; il peut coûter plus maintenant.
plan-stamp-unknown = On ne sait pas ici ce que coûte le timbre.
plan-own-line = L’appel est à vos frais.
risk-lost = Une lettre sans suivi peut se perdre sans que personne l’apprenne.
risk-stop-doubtful = Le { $day }, la poste ne portait pas de lettres vers { $country } ; si elle en porte de nouveau, personne ici ne le sait. Demandez au guichet.
risk-mailbox-full = La boîte peut être pleine.
risk-sorted-out = Les lettres toutes pareilles sont écartées ; vos propres mots aident.
risk-public = Tout le monde voit que cela vient de vous, et nul ne sait pour combien de temps.
risk-line-taken = L’appareil peut être éteint, ou la ligne occupée.
risk-nobody-answers = Peut-être que personne ne répond, ou personne qui parle votre langue.
post-may-be-late = La poste est lente. Cette lettre peut arriver après la date limite : envoyez-la aujourd’hui, ou prenez aussi un autre moyen.
post-costs-ended = Jusqu’au { $day }, il coûtait { $price } ; il peut coûter plus maintenant.

## Son propre courriel

mail-opened = Votre programme de courriel s’est-il ouvert ?
mail-opened-yes = Oui : envoyez-la de là, puis
mail-opened-say = dites qu’elle est envoyée.
mail-opened-no = Non : rien n’est perdu. Prenez plutôt l’un de ces moyens.
mail-draft-help = Un brouillon sous forme de fichier, que les programmes de courriel ouvrent avec toute la lettre :
mail-draft = Prendre le brouillon (.eml)
mail-services-help = Votre messagerie sur le web. Le lien porte la lettre à cette entreprise, et seulement quand vous le touchez :
mail-service = Écrire dans { $name }
mail-copy-help = Ou copiez le texte plus bas dans un nouveau message.
mail-to = À
mail-cc = Copie à
mail-subject-other = Un autre objet
mail-subject-help = Des courriels qui ont tous le même objet sont vite écartés. Prenez celui qui vous ressemble.
mail-subject-take = Prendre cet objet
copy-short = L’état le plus récent du cas, à faire passer :
subject-about = Au sujet de { $names }
subject-concern = Je m’inquiète pour { $names }
subject-ask = Une demande que je vous adresse : { $names }

## Par téléphone

phone-help = Que dire, dans leur langue et dans la vôtre, et quand il y a quelqu’un.
phone-button = Montrer que dire
phone-page = Par téléphone
phone-lede = Deux minutes suffisent. Parlez poliment et brièvement, et laissez-leur le temps de noter.
phone-who = Demandez
phone-what = Ce que vous pouvez dire
phone-theirs = D’abord en { $language }, à lire à voix haute ; au-dessous, pour vous, en { $yours }.
phone-in = Ce qui n’est pas traduit figure en { $language }.
phone-part-ask = Pour qu’on vous passe quelqu’un
phone-part-about = Pourquoi vous appelez
phone-part-demand = Ce que vous demandez
phone-part-thanks = Pour finir
phone-say-ask = Bonjour. Pourrais-je parler à { $who }, s’il vous plaît, ou à quelqu’un du même bureau ?
phone-say-about = J’appelle au sujet de { $names }.
phone-say-thanks = Je vous prie de le noter et de le transmettre. Merci.
phone-there = Là-bas, nous sommes { $weekday }, il est { $time }.
phone-is-open = À cette heure, les bureaux sont d’ordinaire ouverts.
phone-opens-day = Les bureaux rouvrent d’ordinaire { $weekday } à { $time }.
phone-opens-hours =
    { $count ->
        [0] Les bureaux ouvrent d’ordinaire dans moins d’une heure.
        [one] Les bureaux ouvrent d’ordinaire dans une heure environ.
       *[other] Les bureaux ouvrent d’ordinaire dans { $n } heures environ.
    }
phone-opens-minutes =
    { $count ->
        [0] Les bureaux ouvrent d’ordinaire à l’instant.
        [one] Les bureaux ouvrent d’ordinaire dans une minute.
       *[other] Les bureaux ouvrent d’ordinaire dans { $n } minutes.
    }
phone-usual = Heures habituelles là-bas : de { $opens } à { $closes }, à l’heure de ce lieu : { $zone }. Fermé : { $rest }. Ce bureau peut en avoir d’autres.
phone-tip-name = Vous n’avez pas à dire qui vous êtes. Votre numéro peut s’afficher chez eux.
phone-tip-nobody = Si une machine répond, dites la même chose. Si personne ne veut vous parler, c’est aussi une réponse : essayez un autre jour.
phone-tip-costs = Renseignez-vous d’abord sur le prix d’un appel vers ce pays.
weekday-1 = lundi
weekday-2 = mardi
weekday-3 = mercredi
weekday-4 = jeudi
weekday-5 = vendredi
weekday-6 = samedi
weekday-7 = dimanche

## Par télécopie

fax-help = La lettre avec une page de garde, à imprimer et à télécopier.
fax-button = Montrer la page à télécopier
fax-page = Par télécopie
fax-lede = Imprimez cette page, et télécopiez-la. Une boutique de photocopies ou un bureau de poste peut le faire pour vous.
fax-from = De
fax-number = Numéro de télécopie
fax-pages = Pages
fax-pages-help = Une fois la page imprimée, écrivez ici à la main combien de pages il y a, avec celle-ci.

## Sur les réseaux

posts-help = Un message qui dit ce qui est demandé, assez court pour chaque réseau.
posts-button = Montrer les messages
posts-page = Un message sur un réseau
posts-lede = Chacun tient sur son réseau et dit ce qui est demandé. Rien ne va à un réseau tant que vous ne touchez pas un lien.
posts-to = À
posts-without-names = Personne n’a accepté que des noms soient répétés sur les réseaux. Ces messages n’en ont pas ; n’en ajoutez pas, s’il vous plaît.
posts-safety = Ce que vous publiez montre qui vous êtes, à tout le monde et pour longtemps. Si cela peut vous nuire, prenez un autre moyen.
posts-text = Le message
posts-edit = Vous pouvez le changer. Le lien porte vos mots une fois que vous appuyez sur « Refaire les liens ».
posts-anew = Refaire les liens
posts-too-long = C’est trop long pour { $name } : { $n } caractères, où { $most } tiennent. Raccourcissez et refaites les liens.
posts-language = Dans quelle langue ?
posts-language-theirs = { $language }, qu’ils lisent le mieux
posts-language-take = Les montrer dans cette langue
posts-counts = { $n } caractères sur { $most }, comme ce réseau les compte
posts-open = Ouvrir { $name }
posts-server = Votre serveur
posts-server-help = Par exemple social.example ; votre nom là-bas, comme @nom@social.example, convient aussi. Il va dans le lien et n’est gardé nulle part.
posts-server-wrong = Ce n’est pas le nom d’un serveur. Il a la forme social.example ou @nom@social.example.
posts-server-take = Faire le lien

# The language that the target reads best, beside the letter
beside-label = La langue de la personne qui lit
beside-nothing = Ma lettre seulement
beside-demands = Les demandes en { $language }, à côté de mes mots
beside-letter = La lettre entière du cas en { $language }, sur une seconde feuille
beside-help = La personne qui lit voit dans sa langue ce qui est demandé. Ces mots ont été traduits et relus par des personnes chargées du cas. Ce qui ne tient pas à côté de vos mots va sur une feuille à part, avec une ligne qui dit ce que c’est.
beside-title = Ce qui est demandé, en { $language }
beside-heading-demands = Ce que demande la lettre
beside-heading-letter = Une lettre dans votre langue
