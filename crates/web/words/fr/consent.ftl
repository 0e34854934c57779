### Le consentement qui vit, ce qui est retiré, les cas qui ne sont pas pour tout le monde.

## Ce que voient ceux qui lisent

taken-back-title = Les textes dans cette langue ont été retirés
taken-back-text = Depuis le { $day }, rien de ce cas n’est montré dans cette langue.
taken-back-advice = Si le cas existe encore dans d’autres langues, vous les trouvez en haut de cette page.
by-link = Cette page est réservée à ceux qui en ont reçu le lien. Elle n’est dans aucune liste. Merci de ne pas la transmettre.

## Le formulaire

desk-due = Consentement : { $what }
desk-consent-to-public = tout le monde
desk-consent-to-closed = seulement ceux à qui un lien est donné : ni liste, ni flux, ni recherche, ni copie
desk-consent-audience-wrong = Choisissez si tout le monde peut lire la page, ou seulement ceux à qui un lien est donné.
desk-consent-names-help = Avec les noms, la page montre aussi l’âge et le métier, si le document les donne.
desk-consent-own = Certaines choses valent moins longtemps, ou plus
desk-consent-own-help = Laissez un champ vide là où le dernier jour ci-dessus vaut.
desk-consent-own-until = Dernier jour : { $what }
desk-consent-own-without = Cela ne fait pas partie de ce qui peut être publié. Choisissez-le plus haut, ou videz ce champ.
desk-consent-further = Presse, collecte de fonds, réseaux : refusés sauf accord ici
desk-consent-further-help = Ce qui a été accepté pour cette page ne l’a pas été pour autre chose. Chaque nouvel usage est demandé de nouveau, et c’est une nouvelle décision.
desk-consent-press = Peut être donné à la presse
desk-consent-press-until = Dernier jour pour la presse
desk-consent-fundraising = Peut servir à demander de l’argent
desk-consent-fundraising-until = Dernier jour pour la collecte de fonds
desk-consent-networks = Peut être répété dans des messages sur les réseaux sociaux
desk-consent-networks-until = Dernier jour pour les messages sur les réseaux
desk-consent-further-nothing = Il y a un dernier jour, mais rien qui puisse servir jusque-là. Choisissez quelque chose, ou videz le jour.
desk-consent-review = À réexaminer avant le
desk-consent-review-help = Le jour avant lequel quelqu’un vérifie si le cas ne nuit toujours pas. Un rappel paraît ici et au tableau. Sans date, personne n’est prévenu.

## Ce qui est enregistré

desk-audience-public = tout le monde
desk-audience-closed = ceux qui ont un lien
desk-audience-press = la presse
desk-audience-fundraising = la collecte de fonds
desk-audience-networks = les messages sur les réseaux sociaux
desk-consent-table = Ce qui a été accepté
desk-consent-what = Quoi
desk-consent-whom = Pour qui, ou pour quoi
desk-consent-when = Dernier jour
desk-consent-has-ended = a pris fin
desk-consent-refused = Non accepté, donc refusé : { $what }.
desk-consent-reviewed = Quelqu’un vérifie avant le { $day } si le cas ne nuit toujours pas.

## Une partie est retirée

narrow-title = Retirer une partie
narrow-help = Quand la personne ou la famille retire une chose et non le tout. L’effet est immédiat, même pendant qu’on lit, et personne ne peut l’annuler ici.
narrow-open = Choisir ce qui est retiré
narrow-what = Qu’est-ce qui est retiré ?
narrow-name = Un nom
narrow-which-name = Quel nom
narrow-name-help = Il disparaît de chaque page, lettre, flux et fichier, dans toutes les langues, et aussi des documents à venir. Les lettres continuent sans lui.
narrow-language = Les textes dans une langue
narrow-which-language = Quelle langue
narrow-language-help = Ses pages disent que les textes ont été retirés. La traduction et la lettre type dans cette langue disparaissent ; les autres langues continuent.
narrow-public = Tout le monde : désormais seulement ceux à qui un lien est donné
narrow-public-help = Le cas quitte aussitôt la liste, les flux, le calendrier et les copies. Son ancienne adresse répond comme s’il n’avait jamais existé.
narrow-photograph = Une photographie se retire sur sa propre page
narrow-cannot = Ce qui ne peut pas être rappelé : les lettres imprimées ou envoyées, les messages partis, les copies des pages faites par d’autres, et ce dont on se souvient. Prévenez ceux qui ont de telles copies.
narrow-understood = Je comprends que l’effet est immédiat et définitif, et ce qui ne peut pas être rappelé.
narrow-do = Retirer
narrow-no-name = Choisissez le nom.
narrow-no-language = Choisissez la langue.
narrow-not-chosen = Choisissez ce qui est retiré.
narrow-not-understood = Cochez que vous comprenez ce que cela fait.
narrow-not-done = Rien n’a été retiré, car il manque quelque chose dans le formulaire. Ce que vous avez choisi est toujours là.
narrow-taken-name = Retiré : le nom { $name }
narrow-taken-language = Retirés : les textes en { $language }
narrow-taken-public = Depuis le { $day }, le cas est pour ceux qui ont un lien
narrow-left = Le nom { $name } a été retiré, et quelque chose en reste : dans une clé du fichier du cas, ou dans le nom ou l’adresse d’une autorité. Regardez-y et corrigez.
desk-done-narrowed-name-title = Le nom est retiré
desk-done-narrowed-name-text = Il n’est plus sur aucune page, ni dans aucune lettre, aucun flux, aucun fichier. Relisez la page : les mots qui désignent la personne sans son nom y sont encore. Ce qui a été imprimé, envoyé ou copié ailleurs ne peut pas être rappelé : prévenez ceux qui l’ont.
desk-done-narrowed-language-title = Les textes dans cette langue sont retirés
desk-done-narrowed-language-text = Leurs pages le disent, et la lettre dans cette langue a disparu. Ce qui a été imprimé, envoyé ou copié ailleurs ne peut pas être rappelé : prévenez ceux qui l’ont.
desk-done-narrowed-public-title = Le cas n’est plus que pour ceux qui ont un lien
desk-done-narrowed-public-text = Il a quitté chaque liste, flux, calendrier et copie faite ici. Donnez un lien à qui doit encore le lire. Ce qui a été imprimé, envoyé ou copié ailleurs ne peut pas être rappelé : prévenez ceux qui l’ont.

## Liens

links-title = Liens
links-help = Ce cas n’est pas pour tout le monde : qui a un lien le lit et peut écrire. Donnez à chaque personne ou groupe son propre lien, pour pouvoir en révoquer un sans les autres.
links-not-needed = Tout le monde peut maintenant lire ce cas. Les liens donnés auparavant ne sont plus nécessaires.
links-given = Le lien
links-given-help = Copiez-le maintenant. Il n’est montré que cette fois et n’est gardé nulle part ; seul est gardé ce qu’il faut pour le reconnaître. Remettez-le par une voie sûre.
links-none = Aucun lien n’a encore été donné : personne hors du bureau ne peut lire le cas.
links-give = Donner un lien
links-revoke = Révoquer
links-revoke-named = Révoquer le lien { $number }
links-open = Lien { $number }, donné le { $day } : ouvre le cas.
links-revoked = Lien { $number }, donné le { $day } : révoqué.
links-given-title = Voici le lien
links-given-text = Il est ci-dessous, cette seule fois. Qui l’a peut lire le cas jusqu’à ce que vous le révoquiez.
desk-done-link-revoked-title = Le lien est révoqué
desk-done-link-revoked-text = Il n’ouvre plus rien. Les pages déjà ouvertes restent à l’écran, et aucune lettre n’en part.

## What is held

holdings-case-links = Les liens vers les cas qui ne sont pas pour tout le monde
holdings-case-links-what = De chaque lien le hachage de son secret, le jour et la qualité en laquelle il a été donné, s’il a été révoqué. Ni le lien, ni à qui il a été donné.
holdings-case-links-why = Par le hachage le serveur reconnaît un lien que quelqu’un apporte ; personne ne peut refaire le lien à partir de lui.
