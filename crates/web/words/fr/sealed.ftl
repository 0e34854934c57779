# Ce qui est scellé : pour des personnes dont les clés sont ailleurs, si bien que ce serveur ne peut pas l’ouvrir.
# Ce qui est entre accolades est rempli : laissez-le. `count` choisit la forme du pluriel, `n` est le nombre tel qu’il s’imprime.

## Pour les personnes dont parle un cas

reach-link = Est-ce de vous ou de votre famille qu’il s’agit ?
reach-title = Est-ce de vous ou de votre famille qu’il s’agit ?
reach-lede = Vous pouvez faire changer ou retirer cette page. Vous n’avez pas à dire pourquoi, et vous n’avez rien à prouver pour qu’elle soit mise en pause.
reach-what = Ce qui peut être fait
reach-what-hold = La mettre en pause : en quelques instants la page ne montre plus rien, et aucune lettre ne part. C’est le plus rapide, et on peut revenir en arrière.
reach-what-stop = L’arrêter pour toujours. Les lettres déjà imprimées ou envoyées ne peuvent pas être rappelées.
reach-what-change = Changer ce qu’elle dit : un nom, un lieu, un fait.
reach-what-picture = Retirer la photographie. Elle est alors effacée ici.
reach-no-reason = Un consentement peut être repris à tout moment. Personne ne peut vous le reprocher.
reach-safer = Quel appareil et quelle connexion sont plus sûrs
reach-safer-device = Prenez un appareil où ne regarde personne qui pourrait vous nuire : ni celui du travail ou de l’école, ni un appareil qui a été entre les mains de la police, ni un appareil que quelqu’un d’autre a préparé pour vous.
reach-safer-line = Qui transporte votre connexion voit que vous visitez ce site, mais pas ce que vous y lisez ou écrivez. Le navigateur Tor cache cela aussi ; cette page y fonctionne sans scripts. Là où Tor attire l’attention, prenez la connexion d’une personne de confiance, dans un autre lieu.
reach-safer-history = Prenez une fenêtre privée, et fermez-la ensuite. Le navigateur n’en garde alors pas d’historique.
reach-safer-other = Une personne de confiance peut le faire pour vous : une avocate, un avocat, ou une organisation qui vous connaît.
reach-tell = Dites-le-nous ici
reach-tell-help =
    { $count ->
        [1] Ce que vous écrivez est scellé aussitôt : une seule personne désignée de ce bureau peut l’ouvrir, avec une clé qui n’est pas sur ce serveur. Rien d’autre n’est gardé que le jour : aucune adresse, aucun nom, sauf si vous l’écrivez.
       *[other] Ce que vous écrivez est scellé aussitôt : seules { $n } personnes désignées de ce bureau peuvent l’ouvrir, avec des clés qui ne sont pas sur ce serveur. Rien d’autre n’est gardé que le jour : aucune adresse, aucun nom, sauf si vous l’écrivez.
    }
reach-words = Ce qui doit être fait, et si et comment nous pouvons vous répondre
reach-words-help = Aucune réponse n’arrive sur cette page. Si vous en voulez une, dites comment nous pouvons vous joindre sans danger. Vous pouvez aussi ne pas le dire.
reach-send = Le sceller et le laisser ici
reach-office = Ou joignez directement le bureau
reach-office-here = Le bureau qui publie les cas ici :
reach-office-unnamed = Ce serveur ne nomme pas son bureau. Cherchez vous-même l’organisation qui a publié le cas, et demandez les personnes qui s’occupent des actions urgentes.
reach-taken = Vos mots sont scellés
reach-taken-text =
    { $count ->
        [1] Ils ont été pris, et le bureau voit que quelque chose attend. Une personne peut les ouvrir, sur une autre machine.
       *[other] Ils ont été pris, et le bureau voit que quelque chose attend. { $n } personnes peuvent les ouvrir, chacune sur une autre machine.
    }
reach-taken-until =
    { $count ->
        [1] Ils sont effacés après un jour au plus tard.
       *[other] Ils sont effacés après { $n } jours au plus tard.
    }
reach-taken-urgent = Il peut se passer un jour ou plus avant que quelqu’un les lise. Si c’est urgent, joignez aussi directement le bureau.
reach-taken-traces = Fermez maintenant cette fenêtre. Si d’autres utilisent cet appareil, effacez son historique d’aujourd’hui.
reach-not-kept = Vos mots n’ont pas été gardés
reach-empty = Écrivez ce qui doit être fait.
reach-too-long =
    { $count ->
        [1] Cela dépasse un caractère.
       *[other] Cela dépasse { $n } caractères. Raccourcissez, ou envoyez en deux parties.
    }
reach-promise = Ce que vous écrivez sur cette page est scellé. Pas de compte, pas de cookie, aucun programme d’autrui sur la page.
reach-full = Trop de messages attendent déjà pour ce cas. Joignez directement le bureau, comme il est dit plus bas.
reach-no-keys = Rien ne peut être scellé ici en ce moment. Joignez directement le bureau, comme il est dit plus bas.

## La page de ce qui est scellé d’un cas, au bureau

sealed-title = Scellé
sealed-about = Ce qui se trouve ici a été chiffré pour des personnes dont les clés ne sont pas sur ce serveur. Rien ici ne l’ouvre, et personne au bureau ne peut le lire sur ces pages.
sealed-no-keys = Personne n’est encore désigné qui puisse ouvrir ce qui est scellé. Les identités ne peuvent donc pas encore être gardées ici, et ne sont pas demandées.
sealed-no-keys-any-more = Plus personne n’est désigné qui puisse l’ouvrir. Ce que vous avez écrit n’a pas été gardé.
sealed-not-carried = Ce que vous aviez écrit pour être scellé ne se trouve dans aucune page et n’a pas été gardé. Écrivez-le de nouveau ensuite.
sealed-again = Ce que vous aviez écrit pour être scellé n’est pas montré de nouveau, et n’a pas été gardé. Écrivez-le encore une fois.
sealed-too-long =
    { $count ->
        [1] Cela dépasse un caractère.
       *[other] Cela dépasse { $n } caractères. Raccourcissez.
    }
sealed-group-words = Une personne concernée a écrit
sealed-words =
    { $count ->
        [1] 1 message scellé
       *[other] { $n } messages scellés
    }
sealed-words-help = Quelqu’un dont parle le cas, ou sa famille, a écrit. C’est peut-être urgent : dans le doute, mettez d’abord le cas en pause. Faites-le ouvrir par une personne qui a une clé, et effacez-le ici quand il a été lu.
sealed-next = Faites ouvrir ce qui est scellé par une personne qui a une clé. Dans le doute, mettez d’abord le cas en pause.
sealed-words-title = Messages
sealed-for-approvers = Qui approuve ou exploite peut prendre le fichier, pour la personne qui a la clé.
sealed-words-delete = Effacer tous les messages de ce cas
sealed-words-delete-understood = Ils ont été lus, ou n’ont pas à l’être. Rien ne les ramène.
sealed-not-understood = Cochez d’abord la case : rien ne les ramène.
sealed-nothing-deleted = Rien n’a été effacé.
sealed-sources = Qui a donné le consentement, et sources confidentielles
sealed-nothing = Rien n’est scellé ici.
sealed-deeds = Qui a fait quoi au bureau
sealed-deeds-help =
    { $count ->
        [1] Chaque fois qu’une personne qui a un compte fait quelque chose avec le cas, son nom est scellé. Il est effacé après un jour.
       *[other] Chaque fois qu’une personne qui a un compte fait quelque chose avec le cas, son nom est scellé. Il est effacé après { $n } jours.
    }
sealed-deeds-count =
    { $count ->
        [1] 1 acte
       *[other] { $n } actes
    }
sealed-kind-consent-giver = Qui a donné le consentement
sealed-kind-informant = Source confidentielle
sealed-kind-deed = Qui a fait quelque chose
sealed-kind-word = Message
sealed-take = Prendre le fichier
sealed-delete = Effacer
sealed-delete-help = Il est écrasé ici, et rien ne le ramène. Les fichiers que quelqu’un a pris restent où ils sont, les sauvegardes aussi.
sealed-delete-now = Effacer ce qui est scellé
sealed-informant = Sceller une source confidentielle
sealed-informant-help = Pour votre mémoire et celle de qui vous suivra : qui l’a dit, et comment joindre cette personne. Tout va dans le sceau ; au-dehors on voit seulement que ce cas a une source confidentielle, et le jour.
sealed-informant-about = De quoi cette personne est la source
sealed-informant-about-help = Un chiffre, une phrase, tout le cas : en une ligne.
sealed-informant-who = Qui c’est
sealed-who-help =
    { $count ->
        [1] Une personne peut l’ouvrir, sur une autre machine. Ce n’est jamais montré de nouveau ici.
       *[other] { $n } personnes peuvent l’ouvrir, chacune sur une autre machine. Ce n’est jamais montré de nouveau ici.
    }
sealed-seal = Sceller
sealed-about-empty = Dites en une ligne de quoi cette personne est la source.
sealed-about-long =
    { $count ->
        [1] Dites-le en un caractère.
       *[other] Dites-le en une ligne de { $n } caractères au plus.
    }
sealed-who-empty = Dites qui c’est.
sealed-not-kept = Rien n’a été scellé, car il manque quelque chose ou c’est trop long.
sealed-full = Il y a déjà autant de choses de cette sorte pour ce cas qu’il peut y en avoir. Effacez d’abord ce qui n’est plus utile.
sealed-open = Comment on l’ouvre
sealed-open-help = Sur une machine qui n’est pas ce serveur, avec le fichier de la clé ; avec l’outil courant age ou avec Clamor lui-même :
sealed-done-informant-title = La source est scellée
sealed-done-informant-text = Désormais elle ne s’ouvre qu’avec une clé qui n’est pas ici.
sealed-done-deleted-title = C’est effacé
sealed-done-deleted-text = Ce qui était scellé a été écrasé ici.
sealed-done-not-there-title = Il n’y avait rien à effacer
sealed-done-not-there-text = Ce qui devait être effacé n’est pas ici : cela a été effacé auparavant, ou n’est pas scellé pour ce cas. Regardez la liste ci-dessous.
sealed-done-words-deleted-title = Les messages sont effacés
sealed-done-words-deleted-text = Ils ont été écrasés ici.

## Le formulaire du consentement

sealed-consent-nobody = Aucun nom n’est enregistré ici de façon que ce serveur puisse le lire : seulement la qualité, ce qui peut être publié, et les jours. Qui a donné le consentement peut être scellé plus bas.
desk-consent-giver = Qui l’a donné, et comment joindre cette personne (facultatif, scellé)
sealed-giver-help =
    { $count ->
        [1] Scellé aussitôt : une personne peut l’ouvrir, sur une autre machine. Ce n’est jamais montré de nouveau ici. Laissez vide si vous n’en avez pas besoin.
       *[other] Scellé aussitôt : { $n } personnes peuvent l’ouvrir, chacune sur une autre machine. Ce n’est jamais montré de nouveau ici. Laissez vide si vous n’en avez pas besoin.
    }
desk-done-consent-sealed-title = La décision de consentement est consignée
desk-done-consent-sealed-text = Avec la qualité, ce qui peut être publié, et les jours. Qui l’a donné est scellé.

## Les clés

sealed-keys = Clés
sealed-keys-lede = Ici se trouve qui peut ouvrir ce qui est scellé : qui a donné le consentement, les sources confidentielles, qui a fait quoi au bureau, et ce que les personnes en danger vous écrivent.
sealed-keys-who = Qui peut l’ouvrir
sealed-keys-nobody = Personne encore. Rien n’est donc scellé, aucun formulaire ne demande d’identité, et les personnes en danger trouvent seulement comment joindre votre bureau.
sealed-keys-since = depuis le { $day }
sealed-keys-remove = Retirer { $name }
sealed-keys-remove-help = Désormais rien n’est scellé pour cette clé. Ce qui a été scellé avant reste comme c’était : qui a la clé et le fichier peut encore l’ouvrir. Si la clé est peut-être en de mauvaises mains, effacez aussi ce qui a été scellé pour elle.
sealed-keys-from-now = Désigner ou retirer quelqu’un change ce qui est scellé désormais. Ce qui a été scellé avant reste comme c’était : cela s’ouvre avec les clés qui se trouvaient ici ce jour-là, et avec aucune autre.
sealed-keys-add = Désigner quelqu’un
sealed-keys-full = Autant de personnes sont désignées qu’il peut y en avoir. Retirez-en une d’abord : un secret que beaucoup peuvent ouvrir n’en est pas un.
sealed-keys-make = Qui doit l’ouvrir fait une clé sur sa propre machine, jamais sur ce serveur :
sealed-keys-make-help = Le fichier reste chez cette personne, avec une copie en lieu sûr : sans lui, personne n’ouvre rien. Ici vient ce qui commence par age1. Deux personnes valent mieux qu’une, pour que quelqu’un puisse toujours ouvrir ce qui est urgent.
sealed-keys-name = Nom
sealed-keys-name-help = À son choix, un surnom suffit. Il est enregistré lisible.
sealed-keys-key = Clé publique
sealed-keys-key-help = Elle commence par age1.
sealed-keys-add-now = Désigner cette clé
sealed-keys-not-named = La clé n’a pas été désignée.
sealed-keys-wrong-name =
    { $count ->
        [1] Tapez un nom d’un caractère.
       *[other] Tapez un nom de { $n } caractères au plus.
    }
sealed-keys-wrong-key = Ce n’est pas une clé publique du genre age1… ; vérifiez qu’elle est entière.
sealed-keys-wrong-secret = C’est la moitié secrète d’une clé. Elle ne doit jamais venir sur ce serveur, et elle vient d’y passer. N’utilisez plus cette clé : faites-en une nouvelle, et désignez sa moitié publique.
sealed-keys-name-taken = Quelqu’un de ce nom s’y trouve déjà.
sealed-keys-key-taken = Cette clé s’y trouve déjà, sous un autre nom.
sealed-keys-done-named-title = La clé est désignée
sealed-keys-done-named-text = Désormais on scelle aussi pour elle.
sealed-keys-done-removed-title = La clé est retirée
sealed-keys-done-removed-text = Désormais rien n’est scellé pour elle. Ce qui a été scellé avant reste comme c’était.
