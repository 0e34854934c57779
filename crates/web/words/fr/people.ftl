# Les personnes du bureau : invitations, façons d'entrer, rôles, sessions.
# Ce qui est entre accolades est rempli : gardez-le. `count` choisit la forme du pluriel, `n` est le nombre tel qu'imprimé.

## Rôles

people-role-desk = le bureau
people-role-sample = Clamor lui-même, pour l’exemple
people-role-reader = lecture
people-role-editor = rédaction
people-role-approver = approbation
people-role-operator = exploitation
people-about-reader = Voit tout au bureau et ne change rien.
people-about-editor = Ajoute des documents, corrige, note le consentement, traduit, demande l’approbation, suspend.
people-about-approver = Fait ce que fait la rédaction ; en plus, publie, renvoie, lève les suspensions, clôt les cas, les efface et prend ce qui est scellé.
people-about-operator = Fait tout ; en plus, invite des personnes, met fin à leurs sessions et à leurs comptes, et désigne les clés qui ouvrent ce qui est scellé.
people-limits-reader = Avec le rôle de lecture, vous voyez tout et ne changez rien. La rédaction peut corriger et suspendre.
people-limits-editor = Avec le rôle de rédaction, vous ne pouvez ni publier, ni lever une suspension, ni clore un cas. C’est le rôle d’approbation.
people-needs-approver = Publier revient aux personnes qui ont le rôle d’approbation.
refused-role-title = Votre rôle ne le permet pas
refused-role-text = Il faut pour cela au moins le rôle « { $role } ». Adressez-vous à la personne qui exploite ce bureau.

## Entrer

people-sign-in = Entrer au bureau
people-not-in = Vous n’êtes pas entré
people-name = Votre nom au bureau
people-password = Mot de passe
people-code = Code
people-code-help = Les six chiffres que votre authentificateur affiche maintenant, ou l’un de vos codes de secours.
people-or = Ou sans mot de passe :
people-passkey-use = Utiliser une clé d’accès
people-passkey-failed = Cela n’a pas marché. Réessayez, ou prenez l’autre façon.
people-passkey-unknown = Cette clé d’accès n’est pas connue ici, ou la réponse a trop tardé. Réessayez, ou utilisez votre mot de passe.
people-sign-in-wrong = Le nom, le mot de passe ou le code n’est pas juste. Un code ne sert qu’une fois : attendez le suivant.
people-link-used = Ce lien n’ouvre plus le bureau. Il sert une seule fois, jusqu’au lendemain du jour où il a été fait : il a déjà servi, ou son temps est passé, ou une partie s’est perdue à la copie. Si c’est vous qui l’avez utilisé, entrez ici avec ce que vous avez choisi alors. Sinon, demandez un nouveau lien, comme il est dit plus bas ; et si vous ne l’avez jamais utilisé, prévenez la personne qui exploite le bureau : quelqu’un d’autre l’a peut-être fait.
people-sign-in-busy = Trop de personnes entrent en ce moment. Réessayez dans un instant.
people-wait-seconds =
    { $count ->
        [one] Trop de tentatives. Attendez { $n } seconde, puis réessayez.
       *[other] Trop de tentatives. Attendez { $n } secondes, puis réessayez.
    }
people-wait-minutes =
    { $count ->
        [one] Trop de tentatives. Attendez { $n } minute, puis réessayez.
       *[other] Trop de tentatives. Attendez { $n } minutes, puis réessayez.
    }
people-no-account = Si vous ne pouvez pas entrer
people-no-account-text = La personne qui exploite le bureau peut vous faire un nouveau lien.

## Un formulaire arrivé sans session

people-carried = Votre session est terminée, et rien n’est perdu.
people-carried-text = Ce que vous avez écrit est gardé dans cette page. Entrez ici, et cela continue.
people-carried-file = Le fichier que vous aviez choisi n’a pas pu être gardé. Choisissez-le de nouveau ensuite.
people-again-help = Ou ouvrez un nouveau lien dans un autre onglet, puis continuez ici.
people-again = Je suis de nouveau au bureau : continuer
people-resume = Vous êtes de nouveau au bureau
people-resume-text = Ce que vous avez écrit est toujours là. Ce n’est pas encore envoyé.
people-resume-send = Envoyer maintenant
people-resume-drop = Ne pas envoyer

## Invitations

people-invited = Vous êtes invité au bureau
people-invited-text = Ce lien ouvre le bureau de { $server }. Votre rôle : { $role }.
people-invited-once = Il sert une fois, jusqu’au { $day }.
people-invited-open = Ouvrir le bureau
people-invited-not = Si vous n’attendiez pas ce lien, fermez la page et prévenez la personne qui vous l’a donné.
people-invite = Inviter quelqu’un
people-invite-help = Le lien sert une fois, aujourd’hui ou demain. Donnez-le par une voie de confiance : la première personne qui l’a peut entrer.
people-invite-role = Rôle
people-invite-make = Faire un lien
people-link = Un lien pour une personne, rôle : { $role }
people-link-help = Il n’est affiché que cette fois. Il sert une fois, aujourd’hui ou demain.

## Soi-même, et comment on revient

people = Personnes
people-you = Vous
people-your-role = Votre rôle : { $role }.
people-your-ways = Vous entrez avec : { $ways }.
people-only-this-time = Vous êtes ici pour cette fois seulement. Quand cette session finira, il vous faudra un nouveau lien.
people-two-pairs = Dans cette section, il faut deux personnes pour publier un cas : l’une demande, l’autre approuve.
people-come-back = Comment reviendrez-vous ?
people-come-back-help = Choisissez une façon. Aucune adresse électronique n’est demandée, et ce que chacun fait n’est pas gardé sous son nom.
people-come-back-again = Comment vous revenez
people-come-back-change = Mettre un nouveau mot de passe ou ajouter une clé d’accès
people-name-help = Un prénom ou un surnom suffit. Vos collègues le voient, et vous entrez avec lui.
people-way-password = mot de passe et code
people-way-passkeys =
    { $count ->
        [one] { $n } clé d’accès
       *[other] { $n } clés d’accès
    }
people-passkey = Avec une clé d’accès
people-passkey-help = Votre appareil garde une clé et demande votre doigt, votre visage ou votre code. Il n’y a rien à retenir, ni rien qu’on puisse donner par erreur.
people-passkey-make = Faire une clé d’accès
people-way-password-title = Avec un mot de passe et un code
people-password-help = Au moins 12 caractères. Une courte phrase convient bien.
people-new-password = Nouveau mot de passe
people-current = Votre mot de passe actuel
people-authenticator = Ajoutez ceci à un authentificateur sur votre téléphone. Il affiche ensuite un nouveau code toutes les 30 secondes.
people-picture = Image pour l’appareil photo d’un authentificateur ; le même secret figure à côté en texte
people-secret = Sans appareil photo, tapez ce secret dans l’authentificateur :
people-confirm-code = Code qu’il affiche maintenant
people-confirm-code-help = Six chiffres. Ainsi nous savons que cela marche.
people-save-password = Enregistrer
people-ends-others = Cela met fin à vos sessions sur d’autres appareils. Les anciens codes et codes de secours ne servent plus.
people-once = Seulement cette fois
people-once-help = Rien n’est alors gardé sur vous. Il vous faudra un nouveau lien la prochaine fois.
people-once-go = Aller au bureau
people-not-saved = Ceci n’a pas été enregistré
people-wrong-name = Écrivez un nom de 40 caractères au plus.
people-wrong-taken = Quelqu’un porte déjà ce nom à ce bureau. Choisissez-en un autre.
people-wrong-many = Ce bureau a autant de comptes qu’il peut en avoir. Mettez fin à un compte qui ne sert pas.
people-wrong-password = Le mot de passe doit avoir de 12 à 200 caractères et ne pas être votre nom.
people-wrong-current = Votre mot de passe actuel n’est pas juste.
people-wrong-code = Le code n’est pas juste. Vérifiez l’horloge de votre téléphone, et tapez le code qu’il affiche maintenant.
people-wrong-passkey = Aucune clé d’accès n’a été faite. Réessayez, ou prenez un mot de passe.
people-recovery = Vos codes de secours
people-recovery-text = Notez-les et gardez-les loin de votre téléphone. Chacun vous laisse entrer une fois, à la place d’un code.
people-recovery-once = Ils ne sont affichés que cette fois. Personne ne peut les retrouver plus tard.
people-recovery-kept = Je les ai gardés

## Sessions

people-sessions = Vos sessions
people-sessions-help = Une session finit après douze heures sans rien faire, et quand le serveur redémarre.
people-this-session = celle-ci
people-began-day = commencée dans les dernières 24 heures
people-began-week = commencée cette semaine
people-began-earlier = commencée plus tôt
people-end-session = Mettre fin à cette session
people-without-account = sans compte ({ $role })
people-everybody = Toutes les personnes du bureau
people-nobody = Personne n’a encore de compte.
people-self = vous
people-account-line = depuis le { $day } ; entre avec : { $ways }
people-end-account = Mettre fin au compte de { $name }
people-end-account-help = Le compte est effacé, et toutes ses sessions finissent aussitôt. Ce qui a été fait avec lui reste dans les cas, par rôle et par jour. Pour laisser la personne revenir, faites un nouveau lien. Avec un compte d’exploitation prennent fin tous les liens qui laissent encore entrer quelqu’un, car personne ne sait qui les a faits : faites-en de nouveaux.
people-other-sessions = Sessions d’autres personnes
people-done-welcome = Bienvenue
people-done-welcome-text = Vous êtes entré. Choisissez ci-dessous comment vous reviendrez la prochaine fois.
people-done-passkey = La clé d’accès est enregistrée
people-done-passkey-text = La prochaine fois, choisissez « Utiliser une clé d’accès » en entrant avec cet appareil.
people-done-session-ended = La session est terminée
people-done-session-ended-text = La personne qui utilise ce navigateur devra entrer de nouveau.
people-done-account-ended = Le compte a pris fin
people-done-account-ended-text = Il est effacé, et ses sessions sont terminées.

## Deux paires d'yeux

people-group-approval = En attente d’approbation
people-ask = Demander l’approbation
people-ask-help = Une autre personne, avec le rôle d’approbation, regarde alors le cas et le publie. Un changement entre-temps retire la demande.
people-asked-on = L’approbation a été demandée le { $day }.
people-asked-oneself = C’est vous qui l’avez demandée : quelqu’un d’autre doit approuver.
people-approve = Approuver et publier
people-send-back = Renvoyer
people-send-back-help = Le cas redevient un brouillon. Dites à votre façon ce qu’il faut changer.
people-next-approval = Une personne avec le rôle d’approbation le regarde, puis le publie ou le renvoie.
people-refusal-not-asked = Dans cette section, il faut deux personnes pour publier un cas. D’abord quelqu’un demande l’approbation du cas tel qu’il est.
people-refusal-asked = L’approbation a déjà été demandée le { $day }.
people-refusal-same = Vous avez demandé cette approbation vous-même. Quelqu’un d’autre doit approuver.
desk-done-asked-title = L’approbation est demandée
desk-done-asked-text = Une autre personne avec le rôle d’approbation peut maintenant publier le cas. S’il change, demandez de nouveau.
desk-done-sent-back-title = Le cas a été renvoyé
desk-done-sent-back-text = C’est de nouveau un brouillon. Dites à qui y travaille ce qu’il faut changer.

## L'histoire d'un cas

people-history = Ce qui a été fait avec ce cas
people-history-back = Retour au cas
people-history-help = Chaque acte avec son jour et le rôle dans lequel il a été fait, le plus récent d’abord. Qui l’a fait n’est pas gardé.
people-history-day = Jour
people-history-deed = Acte
people-history-role = Rôle
people-deed-imported = Un document a été ajouté
people-deed-corrected = Des valeurs ou des mots ont été corrigés
people-deed-consent-decided = Une décision de consentement a été notée
people-deed-translation-added = Une traduction a été ajoutée : { $language }
people-deed-approval-asked = L’approbation a été demandée
people-deed-sent-back = Il a été renvoyé
people-deed-issued = Il a été publié
people-deed-held = Il a été suspendu
people-deed-hold-lifted = La suspension a été levée
people-deed-stopped = Il a été clos
people-deed-picture-given = Une photographie a été ajoutée
people-deed-picture-taken-away = La photographie a été retirée
