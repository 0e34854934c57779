### Further documents: what changed, contradictions, earlier documents, the story of a case.

# Au bureau : un document qui continue un cas.
update-put-in = Verser un nouveau document
update-put-in-help = Ce qui s’est passé depuis, une autre échéance, la fin : il est lu et comparé, et personne ne le voit avant sa publication.
update-put-in-lede = Donnez le document qui continue ce cas. Clamor le lit, montre ce qu’il change, valeur par valeur, et demande ce qu’il en est de ce qui ne peut pas être vrai. La page du cas reste telle quelle jusqu’à la publication.
update-another = Un autre nouveau document est en préparation pour ce cas. Publiez-le ou abandonnez-le d’abord.
update-meanwhile = Quelqu’un d’autre vient de modifier ce cas. Rien n’a été versé. Ce que vous avez collé est toujours là : envoyez-le de nouveau.
update-back = Retour au cas
update-prepared = Un nouveau document est en préparation
update-prepared-text = Personne hors du bureau ne le voit avant sa publication.
update-of = Nouveau document du cas
update-of-text = Personne hors du bureau ne le voit avant sa publication ; alors toutes les pages diront ce qu’il dit.
update-ends = Une fois publié, plus personne n’est invité à écrire.

# Un brouillon qui semble continuer des cas.
update-continues = Ceci semble continuer un cas
update-continues-text = Est-ce un nouveau document d’un cas qui est déjà ici ? Alors versez-le là : le public garde une seule adresse et un seul compte. Sinon, continuez plus bas : il reste un cas à part.
update-continues-which = Cas qu’il semble continuer
update-sure-certain = Certain
update-sure-likely = Probable
update-sure-possible = Possible
update-why-previous-index = il nomme l’index d’un document de ce cas
update-why-previous-number = il nomme le numéro de ce cas
update-why-own-number = il porte le numéro de ce cas
update-why-own-index = il porte l’index d’un document de ce cas
update-why-identifier = il porte le code de ce cas dans un autre réseau
update-why-shared-previous = tous deux nomment le même document antérieur
update-why-all-names = toutes ses personnes sont dans ce cas
update-why-some-names = certaines de ses personnes sont dans ce cas
update-why-target-and-country = le même destinataire dans le même pays
update-why-country = le même pays
update-look = Voir ce cas
update-move = Le verser là
update-move-help = Il devient le nouveau document de chaque cas coché, avec toutes vos corrections, et ce brouillon est supprimé.
update-holds-more = Ce brouillon contient plus que son document : une décision de consentement, une traduction, une photographie ou quelque chose de scellé, qui serait perdu. Versez plutôt le document sur la page de ce cas.
update-none-chosen = Cochez le cas que ce document continue.

# Ce qui change, et ce qui ne peut pas être vrai.
update-changes = Ce qui change
update-changes-help = Valeur par valeur : ce qui vaut maintenant, et ce qui vaudra une fois le document publié.
update-no-changes = Il ne change aucune valeur.
update-new = Nouveau
update-gone = Disparu
update-changed = Changé
update-to-field = Vers son champ
update-contradictions = À décider avant de publier
update-open =
    { $count ->
        [0] Plus rien n’est à décider.
        [one] Un point est à décider. Le document ne peut pas être publié avant.
       *[other] { $n } points sont à décider. Le document ne peut pas être publié avant.
    }
update-all-settled = Tout est décidé.
update-to-decide = À décider
update-settled = Décidé
update-it-is-so = C’est ainsi : le nouveau document dit vrai
update-correct = Corriger : { $field }
update-settle = Enregistrer ce qui est décidé
update-issue = Publier le nouveau document
update-issue-help = Dès cet instant, toutes les pages, tous les flux et toutes les lettres disent ce qu’il dit. Ce qui est déjà imprimé ou envoyé ne peut être rappelé.
update-drop-title = Abandonner le nouveau document ?
update-drop = Abandonner le nouveau document
desk-done-update-title = Le nouveau document a été lu
desk-done-update-text = Voyez ce qu’il change, décidez de ce qui est demandé, corrigez ce qui a été mal lu. Puis publiez-le.
desk-done-settled-title = Ce qui est décidé est enregistré
desk-done-settled-text = Corriger une valeur en cause rouvre la question.
desk-done-dropped-title = Le nouveau document a été abandonné
desk-done-dropped-text = Le cas est comme avant.
desk-done-updated-title = Le nouveau document est publié
desk-done-updated-text = Toutes les pages disent maintenant ce qu’il dit. Les traductions gardent ce qui vaut encore ; le reste attend d’être traduit.

# Un formulaire ouvert avant un changement.
since-title = Quelque chose a changé depuis que vous avez ouvert cette page
since-newer = Il y a des informations plus récentes sur ce cas.
since-gone = On n’écrit plus à { $names }.
since-added = On écrit maintenant à { $names }.
since-asks-replaced = Ce qui est demandé a changé. Le champ contient les nouvelles demandes.
since-asks-kept = Ce qui est demandé a changé. Vos propres mots sont tels que vous les avez écrits : comparez-les aux nouvelles demandes.
since-until = On écrit jusqu’au { $day }.
since-again = Tout ce que vous avez écrit est toujours là, et rien n’a été envoyé. Relisez encore une fois, puis continuez.
since-read = Lire ce qui est nouveau
since-sent = Depuis que vous avez commencé cette lettre, le cas a changé. Votre lettre compte quand même. Lisez ce qui est nouveau et, si vous le pouvez, écrivez de nouveau.
since-name-gone = Un nom a été retiré et n’est plus employé. S’il figure dans vos mots, merci de l’enlever.
update-take-status = Le mettre à côté du nom :
update-keep-status = Le garder à côté du nom :
update-leave-out = Le laisser de côté
update-drop-status = Cela ne vaut plus
update-confirm-demands = Nous les avons regardées : c’est bien ce qui est demandé
update-next-until = Dans le nouveau document : jusqu’au { $day }
update-reopens = Ce cas est clos depuis le { $day }. Publier un nouveau document le rouvre : il est de nouveau demandé d’écrire.
update-letter-waits = La lettre dans cette langue attend d’être traduite dès que ceci est publié ; d’ici là, c’est le texte original qui est donné : { $language }.
update-words-wait = Quelques phrases dans cette langue attendent d’être traduites dès que ceci est publié : { $language }.
update-drop-lede = Il est retiré, avec ses corrections et ce qui a été décidé à son sujet, et personne ne le récupère. Le cas reste tel quel, et le public ne remarque rien.
sure-not = Laisser tel quel
update-keep = Le garder :
update-keep-person = Garder parmi les personnes :
update-keep-figure = Garder ce chiffre
update-person-safe = Libre ou hors de danger : garder la personne, et le dire
update-is-further = C’est une information complémentaire : corriger son type
update-take-back = Retirer tout de suite ce qui a été jugé :
update-still-judged = Cela vaut toujours : le laisser inscrit
update-kept = Gardé, car le document n’en parle pas
update-kept-help = C’était connu. Si cela ne vaut plus, videz le champ.
desk-next-update = Un nouveau document attend : décider ce qui est demandé, regarder l’aperçu, et le publier.
desk-next-update-issue = Tout est décidé. Regardez l’aperçu, puis publiez-le.
desk-next-judge = Quelqu’un est dit libre : jugez-le sous « Ce que les personnes sont devenues ».
