# Les mots du bureau, en français. Qui les lit décide de personnes en danger, souvent dans l'urgence : dites ce que fait une
# chose, ce qu'elle ne peut pas défaire, et ce qui vient ensuite.
# Ce qui est entre accolades se remplit tout seul : n'y touchez pas. `count` choisit la forme du pluriel, `n` est le nombre
# tel qu'il s'imprime.

## Le cadre de chaque page

desk-name = Bureau Clamor
desk-nav = Le bureau
desk-own-nav = Langue et sortie
desk-board = Tous les cas
desk-new = Nouveau cas
desk-public-pages = Pages publiques
desk-leave = Quitter
desk-yes = oui
desk-no = non
desk-nothing = (rien)

## Entrer et sortir

desk-outside-how = La personne qui tient le serveur y fait un lien avec cette commande, et vous le donne :
desk-outside-name = VOTRE-NOM
desk-outside-once = Le lien sert une seule fois, le jour où il est fait ou le lendemain. Le nom sert à ses propres notes ; rien n’en est enregistré.
desk-entered = Vous êtes au bureau
desk-entered-text = Le lien a servi, et il ne servira plus. Ce navigateur reste au bureau jusqu’à ce que vous partiez, ou jusqu’à douze heures sans rien faire.
desk-entered-go = Aller au bureau
desk-left = Vous avez quitté le bureau
desk-left-text = Ce navigateur ne peut plus y entrer. Pour revenir, demandez un nouveau lien.

## Le tableau

desk-no-open-cases = Aucun cas n’est ouvert. Commencez-en un avec le document que vous avez.
desk-untitled = Un cas sans titre
desk-count-error =
    { $count ->
        [one] { $n } erreur
       *[other] { $n } erreurs
    }
desk-count-warning =
    { $count ->
        [one] { $n } avertissement
       *[other] { $n } avertissements
    }
desk-count-note =
    { $count ->
        [one] { $n } remarque
       *[other] { $n } remarques
    }
desk-tally-opened =
    { $count ->
        [one] { $n } ouverture
       *[other] { $n } ouvertures
    }
desk-tally-handed-over =
    { $count ->
        [one] { $n } lettre faite
       *[other] { $n } lettres faites
    }
desk-tally-printed =
    { $count ->
        [one] { $n } PDF
       *[other] { $n } PDF
    }
desk-tally-said-sent =
    { $count ->
        [one] { $n } déclarée envoyée
       *[other] { $n } déclarées envoyées
    }

## Où en est un cas

desk-status-draft = Brouillon
desk-status-draft-detail = Seul le bureau le voit.
desk-status-live = En cours
desk-status-live-detail = Il est public, et des lettres partent.
desk-status-held = Suspendu
desk-status-held-detail = Suspendu depuis le { $day } : la page demande d’attendre, et aucune lettre n’est prise.
desk-status-consent-ended = Consentement échu
desk-status-consent-ended-detail = Le consentement a pris fin le { $day } : la page ne montre rien du cas, et aucune lettre n’est prise.
desk-status-expired = Date limite passée
desk-status-expired-detail = La date limite était le { $day }. Aucune lettre n’est prise.
desk-status-superseded = Remplacé
desk-status-superseded-detail = Un autre document a pris sa place le { $day }.
desk-status-stopped = Clos
desk-status-stopped-detail = Clos le { $day }, pour toujours. L’adresse répond encore, et demande de ne pas écrire.
desk-no-deadline = pas de date limite
desk-deadline-passed = la date limite est passée
desk-days-left =
    { $count ->
        [0] c’est aujourd’hui le dernier jour
        [1] demain est le dernier jour
       *[other] encore { $n } jours
    }
desk-next = Ensuite :
desk-twin = Ce document a été lu plus d’une fois. C’est aussi le document de ce cas :
desk-next-deadline = Fixer une nouvelle date limite.
desk-next-deadline-first = Fixer une date limite.
desk-next-errors =
    { $count ->
        [0] Aucune erreur à corriger.
        [one] Corriger une erreur.
       *[other] Corriger { $n } erreurs.
    }
desk-next-consent = Consigner la décision de consentement.
desk-next-consent-more = Le consentement consigné ne suffit pas pour cette page. Demandez de nouveau et consignez la décision, ou retirez ce qu’elle ne couvre pas.
desk-next-issue = Regarder la page comme on la verra, puis la publier.
desk-next-live = Rien à faire. Si quelque chose change pour les personnes, suspendez d’abord.
desk-next-held = Le corriger et lever la suspension, ou le clore.
desk-next-held-deadline = Fixer une nouvelle date limite avant de lever la suspension, ou le clore.
desk-next-consent-ended = Demander si l’accord tient toujours, et le consigner ; ou clore le cas.
desk-next-expired = Rien. Pour continuer, suspendre, fixer une nouvelle date limite, et lever la suspension.
desk-next-nothing = Rien.

## Un nouveau cas

desk-new-lede = Donnez le document que vous avez. Clamor le lit, montre chaque valeur à côté de l’endroit où elle se trouve, et dit ce qui manque. Personne hors du bureau n’en voit quoi que ce soit avant que vous le publiiez.
desk-paste = Coller le document
desk-paste-help = En entier, du titre à la fin. Un dossier de cas convient aussi.
desk-file = Ou choisir un fichier
desk-file-help =
    { $count ->
        [one] Un document ou un dossier de cas, { $n } Mio au plus. Quand un fichier est choisi, ce qui est collé ne sert pas.
       *[other] Un document ou un dossier de cas, { $n } Mio au plus. Quand un fichier est choisi, ce qui est collé ne sert pas.
    }
desk-read = Le lire
desk-unreadable = Ceci ne peut pas être lu
desk-unsaved = N’a pas pu être enregistré
desk-wrong-prefix = Pas fait :
desk-unreadable-empty = Il n’y a rien dedans. Collez le texte du document, ou choisissez un fichier.
desk-unreadable-binary = Ce n’est pas un document que l’on sache lire. Ouvrez le fichier dans le programme qui l’a fait et enregistrez-le en texte brut (UTF-8), ou copiez le texte et collez-le ici.
desk-unreadable-too-large =
    { $count ->
        [one] C’est trop grand : on prend { $n } Mio au plus. Donnez un seul document, sans images.
       *[other] C’est trop grand : on prend { $n } Mio au plus. Donnez un seul document, sans images.
    }
desk-unreadable-encrypted = Le fichier est verrouillé. Ouvrez-le avec son mot de passe, enregistrez-le sans, et donnez ce fichier-là.
desk-unreadable-old-word = C’est un document Word d’avant 2007 (.doc). Ouvrez-le dans un traitement de texte, enregistrez-le en .docx ou en PDF, et donnez ce fichier-là.
desk-unreadable-damaged = Le fichier est abîmé ou incomplet. Ouvrez-le dans le programme qui l’a fait et enregistrez-le de nouveau, ou collez son texte ici.
desk-unreadable-gave-up = La lecture a demandé plus de temps ou de mémoire que ne peut en demander un document de quelques pages. Enregistrez-le en texte et donnez ce fichier-là, ou collez son texte ici.
desk-unreadable-no-text-layer =
    { $count ->
        [0] Ce PDF n’a aucune page. Donnez le document dont il vient.
        [one] Ce PDF a une page et aucun texte, seulement une image. Donnez le document dont il vient, ou faites d’abord reconnaître son texte : le programme d’un scanner sait le faire.
       *[other] Ce PDF a { $n } pages et aucun texte, seulement des images. Donnez le document dont il vient, ou faites d’abord reconnaître son texte : le programme d’un scanner sait le faire.
    }
desk-unreadable-swollen =
    { $count ->
        [one] Décompressé, il dépasserait { $n } Mio, plus que ce que l’on prend. Donnez un seul document de quelques pages.
       *[other] Décompressé, il dépasserait { $n } Mio, plus que ce que l’on prend. Donnez un seul document de quelques pages.
    }
desk-unreadable-field-too-large = Le paragraphe qui commence à la ligne { $line } est trop long : on prend { $kibibytes } Kio au plus. Donnez le texte d’un seul document, avec ses retours à la ligne.
desk-unreadable-too-many = Il y a trop d’éléments ({ $what }) : on en prend { $limit } au plus. Donnez le texte d’un seul document.
desk-unreadable-case-file = Ceci commence comme un dossier de cas, mais n’en est pas un entier.
desk-unreadable-translation = C’est la traduction d’un dossier de cas. Ouvrez le cas auquel elle appartient, et ajoutez-la là.
desk-many-targets = destinataires
desk-many-people = personnes
desk-many-mentioned = personnes mentionnées
desk-many-copies = copies
desk-many-figures = chiffres
desk-many-demands = demandes
desk-many-links = liens
desk-many-paragraphs = paragraphes
desk-many-lines = lignes
desk-many-previous = documents précédents

## La page d'un cas

desk-sections = Parties de cette page
desk-live-page = Voir sa page publique
desk-hold = Suspendre
desk-hold-named = Suspendre : { $title }
desk-hold-help = Tout de suite, sans question. Les lettres s’arrêtent, et la page demande d’attendre.
desk-release = Lever la suspension
desk-release-named = Lever la suspension : { $title }
desk-release-help = La page et les lettres reviennent telles qu’elles sont maintenant.
desk-findings = Constats
desk-no-findings = Rien n’a été trouvé.
desk-findings-help = Les erreurs doivent être corrigées avant la publication. Les avertissements et les remarques ne l’empêchent jamais.
desk-findings-list = Tous les constats, les plus graves d’abord
desk-severity-error = Erreur
desk-severity-warning = Avertissement
desk-severity-note = Remarque
desk-go-to = Aller à : { $place }

## Le document

desk-document = Le document tel qu’il est arrivé
desk-document-help = Il reste comme il est. Un numéro marque l’endroit où une valeur a été lue ; le même numéro se trouve à côté de la valeur.
desk-in-document = Endroit { $number } dans le document
desk-finding-number = Constat { $number }
desk-read-findings = Trouvé à la lecture
desk-read-findings-help = Sur le document tel qu’il est arrivé. Ce qui reste ouvert après vos corrections se trouve sous « Constats ».
desk-show-place = Montrer l’endroit

## Le dossier de cas en texte

desk-case-file = Modifier le dossier de cas en texte
desk-case-file-help = Pour qui connaît le format : toutes les valeurs et tous les textes en un seul. Il est vérifié avant d’être enregistré.
desk-case-file-download = Télécharger le dossier de cas
desk-case-file-label = Le dossier de cas
desk-case-file-save = Enregistrer le dossier de cas
desk-case-file-wrong = Ce dossier de cas n’a pas été enregistré, car il n’est pas entier. Ce qui ne va pas se trouve au-dessus du texte.
desk-case-file-differs = Quelqu’un d’autre a enregistré le dossier de cas pendant que vous travailliez. Votre texte est plus bas, inchangé. Si vous l’enregistrez maintenant, il prend la place du sien.
desk-case-file-theirs = Seulement dans le dossier tel qu’il est enregistré maintenant :
desk-case-file-yours = Seulement dans votre texte :

## Quelqu'un a été plus rapide

desk-changed-case-file = Quelqu’un d’autre a changé ce cas pendant que vous travailliez. Rien n’a été écrasé, et votre texte est toujours là.
desk-changed-meanwhile = Quelqu’un d’autre a changé ce cas après que vous avez ouvert la page. Rien n’a été fait. Voici le cas tel qu’il est maintenant : regardez-le, puis décidez de nouveau.
desk-failed-busy = Trop de choses s’enregistrent en ce moment, et rien n’a été enregistré. Ce que vous avez écrit est toujours ici : enregistrez de nouveau dans un instant.
desk-failed-broken = Le serveur n’a pas pu enregistrer, et rien n’a été changé. Ce que vous avez écrit est toujours ici : enregistrez de nouveau et, si cela n’aide pas, prévenez la personne qui gère le serveur.
desk-list-full =
    { $count ->
        [one] Ce formulaire prend { $n } élément. Les autres vont dans le fichier du cas, en texte.
       *[other] Ce formulaire prend { $n } éléments. Les autres vont dans le fichier du cas, en texte.
    }

## Consentement

desk-consent-title = Consentement
desk-consent-none = Aucune décision de consentement n’est consignée. Sans elle, le cas ne peut pas être publié.
desk-consent-recorded = Décidé par : { $role }. Peut être publié : { $scopes }.
desk-consent-recorded-days = Décidé le { $decided }, valable jusqu’au { $until }.
desk-consent-help = Ce que les personnes en danger, leur famille, leur avocat ou une organisation de confiance ont accepté. Une décision plus récente remplace la précédente. Quand elle a pris fin, la page ne montre rien du cas, et aucune lettre n’est prise.
desk-consent-nobody = Aucun nom n’est demandé ni enregistré ici : seulement la qualité de qui a décidé, ce qui peut être publié, et les jours.
desk-consent-changed = Quelqu’un d’autre a consigné une décision de consentement après que vous avez ouvert cette page. Rien n’a été écrasé. Elle se trouve plus haut : regardez-la, puis consignez de nouveau la vôtre si elle est plus récente.
desk-consent-incomplete = La décision de consentement n’a pas été consignée, car il y manque quelque chose. Ce que vous avez choisi est toujours là.
desk-consent-role = Qui a décidé
desk-consent-role-wrong = Choisissez en quelle qualité cela a été décidé.
desk-role-person = la personne en danger
desk-role-family = la famille
desk-role-lawyer = l’avocat ou l’avocate
desk-role-organisation = une organisation de confiance
desk-consent-scope = Ce qui peut être publié
desk-consent-scope-wrong = Choisissez au moins une chose qui peut être publiée.
desk-scope-names = les noms
desk-scope-facts = ce qui s’est passé
desk-scope-health = l’état de santé
desk-scope-family = les noms de la famille
desk-scope-photographs = des photographies
desk-consent-audience = Pour qui :
desk-consent-decided = Jour de la décision
desk-consent-until = Dernier jour de validité
desk-consent-until-help = Au moins jusqu’à la date limite.
desk-consent-record = Consigner cette décision

## Traductions

desk-translations = Traductions
desk-translations-help = Une traduction est un fichier qui ne contient que des textes. Les noms, les nombres et les dates restent dans le dossier de cas, si bien qu’aucune traduction ne peut les changer. Sur un cas en cours, une traduction est publique dès qu’elle est ajoutée.
desk-original = l’original
desk-preview = Aperçu
desk-translation-download = Télécharger la traduction
desk-translation-get = Obtenir un fichier à traduire
desk-translation-get-help = Il contient les textes du cas, prêts à être remplacés.
desk-translation-into = Un fichier à traduire vers cette langue : { $language }
desk-translation-other = Une autre langue
desk-translation-template = Obtenir le fichier
desk-translation-add = Ajouter une traduction
desk-translation-file = Choisir le fichier de traduction
desk-translation-paste = Ou le coller
desk-translation-save = Ajouter la traduction
desk-translation-wrong = La traduction n’a pas été ajoutée. Ce qui ne va pas se trouve plus bas, au-dessus du texte.
desk-translation-untouched = Ce sont encore les mots de l’original : rien n’est traduit dans ce fichier. Rien n’a été ajouté.

## Publier

desk-issue = Publier
desk-issued-title = Où en est le cas
desk-preview-first = Regardez d’abord la page comme on la verra.
desk-preview-in = Aperçu, langue : { $language }
desk-missing = Avant que ceci puisse être publié
desk-put-right = Corriger
desk-nothing-missing = Rien ne manque. Le cas peut être publié.
desk-new-deadline = Nouvelle date limite
desk-new-deadline-help = Le dernier jour où des lettres peuvent partir. Elle est enregistrée comme une correction ; le document reste tel qu’il est arrivé.
desk-set-deadline = Enregistrer la nouvelle date limite
desk-issue-now = Publier ce cas
desk-issue-help = À partir de cet instant, la page est publique et l’on peut écrire. Une suspension interrompt tout aussitôt ; ce qui aura déjà été imprimé ou envoyé ne pourra pas être rappelé.

## Clore

desk-stop-title = Clore pour toujours
desk-stop = Clore ce cas pour toujours
desk-stop-help = Quand les personnes sont en sécurité, le demandent, ou quand écrire est devenu dangereux. La page demande alors de ne pas écrire, et ne montre rien d’autre du cas. Cela ne peut pas être défait. Ce qui a déjà été imprimé ou envoyé ne peut pas être rappelé. En cas de doute, suspendez le cas.
desk-stop-reason = La raison
desk-stop-stated = Tout le monde peut la lire
desk-stop-withheld = Elle n’est pas donnée
desk-stop-words = La raison, avec vos mots
desk-stop-words-help = Seulement si tout le monde peut la lire. Elle reste sur la page pour toujours : n’y nommez personne qui ne l’ait pas accepté.
desk-stop-understood = Je sais que cela ne peut pas être défait
desk-stop-not-done = Le cas n’a pas été clos. Ce que vous avez choisi et écrit est toujours là.
desk-stop-not-understood = Cochez la case qui dit que cela ne peut pas être défait.
desk-stop-no-reason = Écrivez la raison, ou choisissez de ne pas la donner.
desk-stop-long-reason = La raison est trop longue : 2 000 caractères au plus.
desk-stop-not-chosen = Choisissez si tout le monde peut lire la raison.

## Ce qui a été fait

desk-not-done = Cela n’a pas été fait
desk-done-imported-title = Le document a été lu
desk-done-imported-text = Comparez les valeurs avec le document, corrigez les erreurs, consignez la décision de consentement. Regardez ensuite la page et publiez-la.
desk-done-imported-before-title = Ce document était déjà là
desk-done-imported-before-text = Rien de nouveau n’a été fait. Voici le cas qui a été fait auparavant du même formulaire ; ce qui en a été fait depuis est toujours là.
desk-done-corrected-title = Enregistré
desk-done-corrected-text = Les corrections sont enregistrées, et le cas a été vérifié de nouveau. Le document reste tel qu’il est arrivé.
desk-done-unchanged-title = Rien n’a été changé
desk-done-unchanged-text = Ce que vous avez envoyé est ce qui était déjà enregistré.
desk-done-consent-title = La décision de consentement est consignée
desk-done-consent-text = Avec la qualité de qui a décidé, ce qui peut être publié, et les jours. Aucun nom n’a été enregistré.
desk-done-translation-title = La traduction a été ajoutée
desk-done-translation-text = Regardez son aperçu. Ce qui a été trouvé à son sujet se trouve avec les traductions.
desk-done-issued-title = Le cas est publié
desk-done-issued-text = Sa page est désormais publique, et l’on peut écrire. Si quelque chose change pour les personnes, suspendez d’abord et demandez ensuite.
desk-done-held-title = Le cas est suspendu
desk-done-held-text = Sa page demande d’attendre, et aucune lettre n’est faite ni comptée. Ce qui a déjà été imprimé ou envoyé ne peut pas être rappelé. Corrigez-le et levez la suspension, ou mettez-y fin.
desk-done-released-title = La suspension est levée
desk-done-released-text = La page et les lettres sont de retour.
desk-done-released-late-title = La suspension est levée
desk-done-released-late-text = Sa date limite est passée, aucune lettre n’est donc prise : la page le dit, et dit que faire. Pour continuer, suspendez de nouveau et fixez une nouvelle date limite.
desk-done-stopped-title = Le cas est clos
desk-done-stopped-text = Sa page demande de ne pas écrire, et ne montre rien d’autre. Son adresse répondra ainsi pour toujours. Ce qui a déjà été imprimé ou envoyé ne peut pas être rappelé : si c’est dangereux, dites-le aux groupes que vous connaissez.
desk-done-deadline-title = La nouvelle date limite est enregistrée
desk-done-deadline-text = Vérifiez que le consentement vaut aussi longtemps.

## Ce que les règles refusent

desk-refusal-not-issued = Le cas n’est pas encore publié.
desk-refusal-already-issued = Le cas est déjà publié.
desk-refusal-hold-first = Le cas est public. Suspendez-le avant de le corriger, pour que personne ne copie une page à moitié corrigée.
desk-refusal-deadline-missing = Il n’y a pas de date limite. Fixez-en une.
desk-refusal-deadline-passed = La date limite était le { $day }. Fixez-en une nouvelle.
desk-refusal-consent-missing = Aucune décision de consentement n’est consignée.
desk-refusal-consent-ends-first = Le consentement prend fin le { $day }, avant la date limite. Demandez s’il vaut plus longtemps, ou fixez une date limite plus proche.
desk-refusal-consent-too-narrow = Le consentement ne couvre pas ceci : { $missing }. La page le publierait. Demandez l’accord et consignez-le, ou retirez-le du cas.
desk-refusal-consent-dates-wrong = Les jours de la décision de consentement ne peuvent pas être justes : elle ne peut pas être prise après aujourd’hui, ni prendre fin avant d’avoir été prise.
desk-refusal-findings-open =
    { $count ->
        [0] Aucun constat de gravité « erreur » n’est ouvert.
        [one] Un constat de gravité « erreur » est ouvert.
       *[other] { $n } constats de gravité « erreur » sont ouverts.
    }
desk-refusal-held = Le cas est suspendu depuis le { $day }.
desk-refusal-not-held = Le cas n’est pas suspendu.
desk-refusal-stopped = Le cas a été clos le { $day }, pour toujours.
desk-refusal-expired = La date limite est passée le { $day }.
desk-refusal-consent-ended = Le consentement a pris fin le { $day }.
desk-refusal-superseded = Un autre document a pris la place de celui-ci le { $day }.
desk-refusal-translation-into-original = Cette traduction est dans la langue de l’original.
