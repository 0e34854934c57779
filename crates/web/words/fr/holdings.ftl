# Ce que ce serveur conserve.

holdings = Ce que ce serveur conserve
holdings-lede = Ce serveur ne conserve aucune liste de qui a écrit pour qui. Qui écrit n’a ici ni compte, ni cookie, ni nom, adresse ou texte enregistrés.
holdings-lede-others = Qui transporte la connexion, le courriel ou la lettre voit ce qui passe par ses mains, et qui la reçoit aussi. Les personnes nommées dans les cas sont conservées, en texte lisible. Qui travaille au bureau et a choisi de revenir par un compte est conservé sous le nom choisi ; ce que cette personne a fait n’est pas conservé avec ce nom. Qui a donné le consentement, qui est une source confidentielle, qui a fait quoi au bureau et ce que disent les personnes en danger est scellé, si cela est gardé : ce serveur ne peut pas l’ouvrir.
holdings-lede-version = Rien n’est envoyé d’ici, et personne ne peut laisser une adresse pour recevoir des nouvelles. Si cela vient, cette page le dira avant que le programme ne le fasse.
holdings-table = Tout ce qui est conservé
holdings-rows =
    { $count ->
        [one] { $n } ligne maintenant.
       *[other] { $n } lignes maintenant.
    }
holdings-what = Quoi
holdings-why = Pourquoi
holdings-where = Où
holdings-names = Qui cela nomme
holdings-lasts = Combien de temps
holdings-opens = Qui peut l’ouvrir
holdings-dies = Comment cela finit

## Where it is

holdings-where-database = dans la base de données : { $tables }
holdings-where-folder = dans le dossier { $name }, à côté de la base de données
holdings-where-beside = dans le dossier des données, à côté de la base : clamor.db.before-N
holdings-where-memory = dans la mémoire du programme en marche seulement
holdings-where-device = sur un appareil, pas sur ce serveur
holdings-where-outside = hors de ce programme

## Whom it names

holdings-names-nobody = Personne.
holdings-names-people = Les personnes en danger et les autres que nomme le document.
holdings-names-pictured = Qui peut être reconnu, et qui le bureau nomme à côté.
holdings-names-desk = Les personnes du bureau, par le nom qu’elles ont choisi. C’est la liste la plus dangereuse ici : qu’elle soit courte, et plutôt avec des surnoms.
holdings-names-key = Personne par son nom ; une clé qui ne peut être comparée qu’à la liste des comptes.
holdings-names-writer = Qui écrit, à cet instant.
holdings-names-sealed = Personne que ce serveur puisse nommer ; qui est nommé se trouve dans le sceau.
holdings-names-keyholders = Les personnes qui peuvent ouvrir ce qui est scellé, sous le nom choisi : préférez des surnoms.

## How long

holdings-lasts-case =
    { $count ->
        [1] Jusqu’à ce que quelqu’un l’efface, au bureau ou avec `clamor delete` ; le clore retire aussitôt son contenu des pages. Un brouillon jamais publié part de lui-même quand personne n’y a touché pendant un jour.
       *[other] Jusqu’à ce que quelqu’un l’efface, au bureau ou avec `clamor delete` ; le clore retire aussitôt son contenu des pages. Un brouillon jamais publié part de lui-même quand personne n’y a touché pendant { $n } jours.
    }
holdings-lasts-after-acts =
    { $count ->
        [1] Jusqu’à un jour après le dernier où le cas pouvait en recevoir : son échéance, ou le jour où il a été clos. Avec le cas, s’il est effacé avant.
       *[other] Jusqu’à { $n } jours après le dernier où le cas pouvait en recevoir : son échéance, ou le jour où il a été clos. Avec le cas, s’il est effacé avant.
    }
holdings-lasts-counts = Aussi longtemps que le dossier de données, aussi après l’effacement du cas : ils ont été publiés. Ceux d’un brouillon partent avec lui.
holdings-lasts-installation = Aussi longtemps que le dossier de données.
holdings-lasts-shown = Jusqu’à ce qu’elle soit retirée, que le consentement ne la couvre plus ou que le cas soit clos.
holdings-lasts-account = Jusqu’à la fin du compte.
holdings-lasts-deleted = Jusqu’à ce que le bureau l’efface.
holdings-lasts-days =
    { $count ->
        [1] Un jour au plus, ou jusqu’à ce que le bureau l’efface.
       *[other] { $n } jours au plus, ou jusqu’à ce que le bureau l’efface.
    }
holdings-lasts-removed = Jusqu’à ce qu’une personne qui exploite le serveur la retire.
holdings-lasts-next-deed = Jusqu’à l’acte suivant sur le cas, ou la fin du compte.
holdings-lasts-link =
    { $count ->
        [one] Jusqu’à ce qu’il serve, ou jusqu’à la fin du jour suivant celui où il a été fait ({ $n } jour).
       *[other] Jusqu’à ce qu’il serve, ou jusqu’à la fin des { $n } jours qui suivent celui où il a été fait.
    }
holdings-lasts-update =
    { $count ->
        [one] Jusqu’à ce que soit effacé quelque chose qu’elle montrerait encore, ou jusqu’à la fin du jour suivant la mise à jour ({ $n } jour).
       *[other] Jusqu’à ce que soit effacé quelque chose qu’elle montrerait encore, ou jusqu’à la fin des { $n } jours qui suivent la mise à jour.
    }
holdings-lasts-idle =
    { $count ->
        [one] Jusqu’à ce que rien ne vienne de ce navigateur pendant { $n } heure, qu’on quitte ou que le serveur s’arrête.
       *[other] Jusqu’à ce que rien ne vienne de ce navigateur pendant { $n } heures, qu’on quitte ou que le serveur s’arrête.
    }
holdings-lasts-hours =
    { $count ->
        [one] { $n } heure au plus, ou jusqu’à l’arrêt du serveur.
       *[other] { $n } heures au plus, ou jusqu’à l’arrêt du serveur.
    }
holdings-lasts-minutes =
    { $count ->
        [one] { $n } minute au plus, ou jusqu’à l’arrêt du serveur.
       *[other] { $n } minutes au plus, ou jusqu’à l’arrêt du serveur.
    }
holdings-lasts-answered = Jusqu’à ce que quelqu’un y réponde, ou la fin du compte.
holdings-lasts-changed = Jusqu’à un changement ou un effacement, ou l’arrêt du serveur.
holdings-lasts-request = Le temps de la réponse. Ce qui est libéré est écrasé aussitôt, aussi les copies que font le réseau, le formulaire et la composition.
holdings-lasts-device =
    { $count ->
        [one] Jusqu’à l’effacement ; ce qui a plus de { $n } jour s’en va quand une telle page y est de nouveau ouverte.
       *[other] Jusqu’à l’effacement ; ce qui a plus de { $n } jours s’en va quand une telle page y est de nouveau ouverte.
    }
holdings-lasts-journal = Aussi longtemps que le journal du système le garde.

## Who can open it

holdings-opens-all = Tout le monde.
holdings-opens-issued = Ce qui est publié, tout le monde. Le tout, qui peut lire le dossier ou une sauvegarde.
holdings-opens-folder = Qui peut lire le dossier ou une sauvegarde.
holdings-opens-data-folder = Qui peut lire le dossier de données. Les sauvegardes ne le contiennent pas.
holdings-opens-operators = Les exploitants voient noms, rôles et jours. Qui peut lire le dossier voit les lignes ; le condensé d’un mot de passe peut être essayé contre des suppositions, et le secret de l’authentificateur donne ses codes.
holdings-opens-keys = Qui a une des clés pour lesquelles cela a été scellé. Elles ne sont pas sur ce serveur.
holdings-opens-nobody = Personne : un condensé n’ouvre rien.
holdings-opens-machine = Qui a tous les droits sur la machine en marche.
holdings-opens-device = Qui utilise ce navigateur.
holdings-opens-operator = Qui fait fonctionner le serveur.

## How it ends

holdings-dies-folder = Avec le dossier et ses sauvegardes.
holdings-dies-overwritten = Effacé, et écrasé par des zéros dans le fichier.
holdings-dies-memory = Oublié.
holdings-dies-wiped = Écrasé dans la mémoire, pour ce qui est entre les mains du programme.
holdings-dies-device = Par un bouton de la page, en quittant, ou par son âge.
holdings-dies-journal = Comme on l’a dit au système.

## Each thing

holdings-cases = Les cas
holdings-cases-what = Chaque document tel qu’il est arrivé (son texte, un condensé de ses octets, sans métadonnées), le dossier de cas avec ses valeurs et ses mots, chaque correction, les traductions ; de chaque acte, son jour et le rôle dans lequel il a été fait. Les brouillons jamais publiés en sont.
holdings-cases-why = La page, les lettres et la chaîne en sont faites, et ce qui a été publié doit pouvoir être montré plus tard.
holdings-consent = Les décisions de consentement
holdings-consent-what = En quelle qualité on a décidé, ce qui peut être publié, le jour et le dernier jour. Aucun champ que ce serveur pourrait lire ne prend le nom de qui l’a donné.
holdings-consent-why = Aucun cas n’est publié sans elle, et un cas ne reçoit plus rien après sa fin.
holdings-photographs = Photographies
holdings-photographs-what = Pour un cas qui en a une, la photographie en deux tailles, de qui elle est, ce qu’on y voit. Rien d’autre du fichier arrivé : ni lieu, ni heure, ni appareil.
holdings-photographs-why = La page du cas, quand les personnes qui y figurent le veulent.
holdings-counts = Les comptes
holdings-counts-what = Pour chaque cas, genre et jour un nombre : pages d’écriture ouvertes, formulaires remis, lettres imprimées, dites envoyées. De même pour l’édition de chaque bureau, par son code. Et combien de lignes de « Je l’ai envoyée » ont été effacées, pour que le compte puisse encore être vérifié.
holdings-counts-why = Les comptes sur les pages. Ils y changent quand la journée est finie, et par paliers, pour que personne ne puisse en déduire à quel moment quelqu’un a écrit ; le bureau et qui fait tourner le serveur les voient aussitôt.
holdings-said-sent = « Je l’ai envoyée »
holdings-said-sent-what = Une ligne pour chacune : une clé au hasard de 128 bits, le cas, le jour, la voie. Ni heure, ni numéro de ligne. Une fois par jour les lignes sont mises dans l’ordre de leurs clés.
holdings-said-sent-why = Un formulaire qui vient deux fois compte une fois, et le compte est vérifié sur les lignes.
holdings-paper = Lettres sur papier
holdings-paper-what = Une ligne pour chaque soirée comptée : une clé au hasard, le cas, le jour, combien de lettres de combien de personnes, en quelles langues, le jour de la saisie, le condensé du lien de cette soirée et la saisie qu’elle corrige ; et si elle compte. Ni nom, ni lieu, ni école. En outre, un secret de ce serveur, avec lequel les liens des soirées sont faits et vérifiés.
holdings-paper-why = Pour que les lettres écrites à la main soient comptées aussi, et qu’une correction montre ce qu’elle a corrigé. Les pages montrent la somme, quand la journée est finie.
holdings-paper-waiting = Qui a saisi ce qui attend
holdings-paper-waiting-what = Pour une saisie grande ou tardive : la clé du compte qui l’a faite.
holdings-paper-waiting-why = Quelqu’un d’autre doit la regarder. Aucune page ne le montre.
holdings-accounts = Les personnes du bureau
holdings-accounts-what = Une clé au hasard, le nom que voient les collègues, le rôle, le jour où il a été fait ; le condensé d’un mot de passe (Argon2id), le secret de l’authentificateur, des condensés de codes de secours, les clés publiques de clés d’accès. Ni adresse, ni téléphone, ni heure.
holdings-accounts-why = Pour les laisser revenir, et personne d’autre ; et pour qu’un exploitant puisse mettre fin à un compte.
holdings-keyholders = Les clés qui ouvrent ce qui est scellé
holdings-keyholders-what = Pour chaque personne qui peut l’ouvrir, un nom, une clé publique, le jour. Aucune clé qui ouvre quoi que ce soit.
holdings-keyholders-why = Sans elles, rien ne peut être scellé.
holdings-sealed = Qui a donné le consentement, et les sources confidentielles, scellés
holdings-sealed-what = Un numéro tiré au sort, le cas, laquelle des deux choses c’est, le jour ; le reste chiffré (age) et rempli jusqu’à des multiples de 1 024 octets, pour que sa longueur ne dise rien. Seulement là où quelqu’un est désigné qui peut l’ouvrir, et où le bureau l’a écrit.
holdings-sealed-why = Pour que le bureau puisse redemander, et répondre de ce qu’il dit, sans une liste que quelqu’un pourrait prendre.
holdings-sealed-words = Ce que disent les personnes en danger et leurs familles, scellé
holdings-sealed-words-what = La même chose, pour ce que quelqu’un écrit sur la page « Est-ce de vous ou de votre famille qu’il s’agit ? ». Aucune adresse, aucune heure.
holdings-sealed-words-why = Pour qu’elles joignent quelqu’un qui peut l’arrêter.
holdings-sealed-deeds = Qui a fait quoi au bureau, scellé
holdings-sealed-deeds-what = La même chose, pour le nom de qui a fait quelque chose avec un cas, si cette personne a un compte.
holdings-sealed-deeds-why = Pour qu’un bureau puisse comprendre ce qui s’est mal passé, et personne d’autre.
holdings-asking = Qui a demandé une approbation
holdings-asking-what = Là où l’office veut deux paires d’yeux : la clé du compte qui a demandé.
holdings-asking-why = La même personne ne doit pas approuver. Aucune page ne le montre.
holdings-tombstones = Ce qui reste des cas effacés
holdings-tombstones-what = L’identifiant que le cas avait dans ses adresses (dans sa ligne de la table gate, qui reste pour cela, vidée de tout autre contenu), le jour où il a été effacé, si tout le monde pouvait en avoir connaissance. Ni pourquoi, ni qui l’a fait.
holdings-tombstones-why = Ses adresses disent pour toujours qu’il a été effacé, et aucun autre cas ne reçoit son identifiant.
holdings-links = Liens à usage unique vers le bureau
holdings-links-what = Le condensé du secret d’un lien, son rôle, son dernier jour.
holdings-links-why = Il laisse entrer une personne une fois.
holdings-installation = Ce dont l’installation se souvient
holdings-installation-what = L’identifiant de son cas d’exemple, que quelqu’un a été invité au bureau une fois, à quelle adresse elle a été servie en dernier ; si quelque chose a été effacé depuis que le fichier a été récrit.
holdings-installation-why = Pour qu’un redémarrage continue où l’on en était.
holdings-before = La copie d’avant une mise à jour
holdings-before-what = Après une mise à jour qui change la forme de la base : tout ce qui s’y trouvait jusque-là, mais ni ce qui avait été effacé, ni l’ordre dans lequel les actes étaient arrivés.
holdings-before-why = Pour pouvoir revenir au programme d’avant, si le nouveau ne convient pas.
holdings-sessions = Sessions du bureau
holdings-sessions-what = Le condensé de la clé d’un navigateur, à qui elle est, son rôle, quand elle a commencé et a été vue en dernier, sa langue ; pendant que quelqu’un prépare comment revenir, le nouveau secret.
holdings-sessions-why = Pour que qui est entré reste entré.
holdings-attempts = Essais d’entrer
holdings-attempts-what = Un condensé du nom essayé, combien de fois, jusqu’à quand attendre ; le dernier code que chaque compte a utilisé, sans son heure.
holdings-attempts-why = Pour que personne ne devine longtemps, et qu’un code serve une fois.
holdings-questions = Questions aux clés d’accès
holdings-questions-what = Une question au hasard à l’appareil de qui entre.
holdings-questions-why = La réponse ne vaut que pour cette question.
holdings-pressure = Combien vient d’où
holdings-pressure-what = Pour chaque réseau qui vient de demander, un nombre sous un condensé avec une clé de l’heure, jetée ensuite ; pendant une minute, le nombre aléatoire de chaque formulaire dont l’appareil a travaillé au lieu d’attendre. Aucune adresse.
holdings-pressure-why = Pour qu’un flot se freine lui-même, et non les gens.
holdings-certificates = Le certificat de ce serveur
holdings-certificates-what = Là où Clamor se le procure lui-même : le certificat, sa clé et la clé du compte auprès de l’autorité qui l’a donné.
holdings-certificates-why = Sans eux la ligne n’est pas chiffrée, et chaque démarrage en demanderait un nouveau.

holdings-pages = Pages préparées
holdings-pages-what = Pages et cas lus, comme tout le monde les voit ; brouillons que regarde le bureau.
holdings-pages-why = Pour les servir aussitôt.
holdings-typed = Ce que tape qui soutient
holdings-typed-what = Les mots et le nom, pendant que la lettre est composée, montrée ou mise en page. Rien n’en est écrit sur le disque ; la mémoire de la mise en page est vidée après chaque lettre.
holdings-typed-why = Sans cela, pas de lettre.
holdings-kept = Ce que qui soutient garde sur son appareil
holdings-kept-what = Ce qui a été tapé, dans son propre navigateur, si la case qui le dit est cochée.
holdings-kept-why = Un onglet qui se ferme ne perd rien.
holdings-desk-kept = Ce que le bureau garde sur ses appareils
holdings-desk-kept-what = Ce qui a été tapé dans un formulaire du bureau et pas encore enregistré, dans son propre navigateur.
holdings-desk-kept-why = Une ligne qui tombe ne perd rien.
holdings-journal = Ce que le programme imprime
holdings-journal-what = Sa version, combien de cas il sert et où, qu’il s’est arrêté, ce qui n’a pas marché, combien de lignes ont été effacées et de requêtes renvoyées ; au terminal seul, le lien d’une invitation et les noms de comptes demandés. Aucune requête, aucune adresse, rien que quelqu’un ait tapé.
holdings-journal-why = Pour que l’exploitant sache comment il va.

## A seizure

holdings-seizure = Ce que donne une saisie
holdings-seized = Ce qui est pris
holdings-yields = Ce que cela donne
holdings-yields-not = Ce que cela ne donne pas
holdings-seized-disk = Le disque d’une machine éteinte
holdings-seized-disk-yields = Tous les cas qui n’ont pas été effacés, brouillons compris, avec les personnes qui y sont nommées ; les personnes du bureau par les noms choisis ; qui a demandé une approbation encore ouverte ; les décisions de consentement par qualité ; les comptes par jour ; clés, cas, jours et voies de « Je l’ai envoyée » ; que quelque chose est scellé pour un cas, de quelle sorte et de quel jour, et les noms de qui peut l’ouvrir. Avec un fichier d’échange, peut-être des morceaux de ce qu’on tapait. Si le disque est chiffré, rien sans sa clé.
holdings-seized-disk-not = Qui a écrit, quoi, d’où, à quelle heure ; qui a fait quoi au bureau, et quand quelqu’un y était ; ce qui est scellé, sans une de ses clés.
holdings-seized-backup = Une sauvegarde
holdings-seized-backup-yields = Si elle a été faite pour une clé : rien sans cette clé. Sinon la même chose que le disque, à son jour ; deux sauvegardes montrent quelles lignes sont venues entre elles.
holdings-seized-backup-not = La même chose.
holdings-seized-running = La machine en marche
holdings-seized-running-yields = La même chose, et dès lors tout ce qui y passe : chaque lettre et chaque chose scellée pendant qu’on la tape, chaque session du bureau. De la mémoire : les lettres qui s’écrivent à cet instant.
holdings-seized-running-not = Ce qui a été écrit avant et a été écrasé depuis.
holdings-seized-proxy = Le mandataire ou l’hébergeur, vu de l’intérieur
holdings-seized-proxy-yields = Les adresses de qui lit, quand on est venu, combien a été envoyé ; avec la clé du certificat, tout ce qui a été lu et tapé. S’il tient un journal, aussi du passé.
holdings-seized-proxy-not = Ce qu’il n’a pas noté.
holdings-seized-line = La ligne, vue du dehors
holdings-seized-line-yields = Qu’une adresse parle à ce serveur, quand et à peu près combien. Les pages et les lettres viennent par paliers de quelques kilooctets, si bien qu’un cas ressemble à d’autres ; ce qui est envoyé ici et les photographies, non.
holdings-seized-line-not = Ce qui est lu et tapé.
holdings-seized-device = L’appareil de qui soutient
holdings-seized-device-yields = Ce qui s’y trouve : l’historique du navigateur, la lettre comme fichier, le courriel parmi les envoyés.
holdings-seized-device-not = Qui d’autre a écrit.
holdings-seized-recipient = Le destinataire, la poste, le fournisseur de courriel
holdings-seized-recipient-yields = La lettre, avec le nom et l’adresse que la personne y a mis.
holdings-seized-recipient-not = Qui a imprimé sans envoyer.
holdings-order = Un ordre de commencer à collecter est pire qu’une saisie : un programme changé ou un mandataire qui note voit tout dès ce jour. Rien dans un programme ne peut l’exclure. Ce qu’il peut, c’est n’avoir rien du passé.
holdings-matters = Si cela compte pour vous : les pages marchent dans Tor Browser sans scripts ; la lettre peut être imprimée et signée d’initiales ; et la page dit avant d’écrire quand il vaut mieux ne pas le faire.
holdings-onion = Il y a aussi un service oignon, qui cache à tous en chemin qui vient ici : { $address }

## Deletion, and who is responsible

holdings-deletion = Ce que fait l’effacement
holdings-deletion-what = Un cas que l’on efface part en entier, d’un coup : ses documents, corrections, décisions, traductions, photographie et lignes. Ce que la base de données efface est écrasé par des zéros dans le fichier ; ensuite le fichier entier est récrit, pour qu’aucune copie ne reste entre d’autres lignes, et le journal est vidé. Cela se fait aussitôt quand un cas est effacé, et sinon quand rien ne s’est passé pendant quelques secondes et quand le serveur s’arrête. Chaque heure, on regarde si quelque chose est arrivé à sa fin. Les sauvegardes faites avant ont encore ce qui a été effacé : il suffit d’en garder une 30 jours. Ce qu’un fichier rend au disque y reste jusqu’à ce que la place resserve, et les disques qui déplacent eux-mêmes des blocs gardent d’anciennes copies qu’aucun programme n’atteint ; seul un disque chiffré dont la clé est détruite y efface vraiment.
holdings-law = Pour juristes et délégués à la protection des données
holdings-law-controller = De ces données décide qui fait fonctionner ce serveur, et qui dit de soi : { $office }.
holdings-law-controller-unnamed = De ces données décide qui fait fonctionner ce serveur. Il n’est pas dit ici qui c’est.
holdings-law-supporters = De qui soutient, rien n’est enregistré : il n’y a donc rien à quoi donner accès, à corriger, à emporter ou à remettre. Que quelqu’un ait écrit est une opinion politique au sens de l’article 9 du Règlement général sur la protection des données ; ne pas le conserver est la mesure.
holdings-law-people = Les personnes nommées dans les cas sont conservées sur la base de leur consentement, ou de celui de qui peut décider pour elles ; ce qui en est noté est une qualité et des jours ; qui l’a donné est scellé, si cela est gardé. Un consentement retiré ferme la page aussitôt.
holdings-law-transfer = Rien n’est transmis : à la lecture d’une page on ne demande rien à des tiers, et ce serveur n’envoie rien de lui-même ; là seulement où il se procure son propre certificat, il le demande à l’autorité, avec son propre nom.
holdings-not-yet = Ce qui n’est pas encore vrai
holdings-not-yet-encrypted = Ce qui est enregistré n’est pas chiffré par ce programme : prenez un disque chiffré.
