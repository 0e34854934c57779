### Ce que les personnes sont devenues.

## De la liste fixe

outcomes-kind-released = Remise en liberté
outcomes-kind-released-under-measures = Liberté sous mesures, comme l’assignation à résidence ou le contrôle judiciaire
outcomes-kind-transferred = Transfert vers un autre lieu
outcomes-kind-charged = Inculpation
outcomes-kind-charges-dropped = Abandon des poursuites ou acquittement
outcomes-kind-sentenced = Condamnation
outcomes-kind-sentence-changed = Modification de la peine
outcomes-kind-medical-care = Soins médicaux
outcomes-kind-contact = Contact avec la famille ou la défense
outcomes-kind-reappeared = Réapparition
outcomes-kind-exiled = Exil ou départ forcé du pays
outcomes-kind-safe = En sécurité : la menace a pris fin
outcomes-kind-died = Décès
outcomes-kind-none-known = Aucun changement connu
outcomes-certainty-confirmed = Confirmé par quelqu’un qui l’a vu.
outcomes-certainty-reported = Rapporté par plusieurs sources qui ne se copient pas.
outcomes-certainty-unconfirmed = Dit par une seule source, sans confirmation.
outcomes-attribution-cannot-be-determined = Si les lettres y ont eu une part, personne ne peut le savoir.
outcomes-attribution-said-to-have-contributed = Quelqu’un de proche du cas dit que les lettres ont aidé.
outcomes-attribution-not-contributed = Rien n’indique que les lettres y aient eu une part.

## Pour qui lit

outcomes-title = Ce que ces personnes sont devenues
outcomes-all = Toutes les personnes de ce cas
outcomes-others = Les autres personnes
outcomes-unnamed = Une personne dont le nom n’est pas montré
outcomes-source-is = Source :
outcomes-source-withheld = non montrée, car elle nomme quelqu’un
outcomes-as-of = À la date du { $day }
outcomes-nobody-judged = Personne n’a encore dit ce que ces personnes sont devenues.
outcomes-still-open =
    { $count ->
        [one] De { $n } autre personne, rien n’a encore été dit.
       *[other] De { $n } autres personnes, rien n’a encore été dit.
    }
outcomes-news = Ce que les personnes sont devenues : { $title }
outcomes-news-of = Des nouvelles de { $name } : { $title }
outcomes-page = Ce que les personnes sont devenues
outcomes-page-lede = Voici tous les cas qui ont été publiés, et pas seulement ceux qui ont bien fini.
outcomes-page-cases =
    { $count ->
        [one] Cas publiés : { $n }.
       *[other] { $n } cas ont été publiés.
    }
outcomes-page-hidden =
    { $count ->
        [one] Parmi eux, { $n } a été effacé, arrêté ou n’est pas montré en ce moment. Il compte, et rien d’autre n’en est dit.
       *[other] Parmi eux, { $n } ont été effacés, arrêtés ou ne sont pas montrés en ce moment. Ils comptent, et rien d’autre n’en est dit.
    }
outcomes-page-people =
    { $count ->
        [one] Personnes ou groupes que les cas montrés ici concernent : { $n }. Chacun est compté une fois, d’après ce qui a été établi en dernier.
       *[other] Les cas montrés ici concernent { $n } personnes ou groupes. Chacun est compté une fois, d’après ce qui a été établi en dernier.
    }
outcomes-page-unjudged = Personne ne l’a établi
outcomes-page-as-of = À la date du { $day }.
outcomes-page-empty = Aucun cas n’a encore été publié.
outcomes-page-cannot = Personne ne peut dire ce que les lettres ont changé. On libère quelqu’un, ou non, pour bien des raisons, et qui décide ne les donne pas. Cette page compte donc ce que les personnes sont devenues, et ne s’attribue rien.
outcomes-page-picture = Combien de personnes, selon ce qu’elles sont devenues
outcomes-page-kind = Ce qu’elles sont devenues
outcomes-page-number = Personnes ou groupes
outcomes-page-sum = Total
outcomes-page-told = Cas par cas
outcomes-page-told-none = Rien n’a encore été établi.
outcomes-page-link = Ce que les personnes sont devenues, tous cas confondus

## Pour le bureau

outcomes-desk-lede = Ce qui est établi ici paraît aussitôt sur la page publique, dans les flux et dans les données. Ce qui est établi plus tard prend la place de ce qui précède.
outcomes-desk-back = Retour au cas
outcomes-desk-so-far = Établi jusqu’ici
outcomes-desk-nothing = Rien n’a encore été établi.
outcomes-desk-judge = Établir ce que quelqu’un est devenu
outcomes-desk-save = Le publier
outcomes-desk-not-issued = Ce cas n’a jamais été publié. Ce que les personnes sont devenues s’établit après.
outcomes-desk-no-health = Le consentement ne couvre pas la santé. Merci de ne pas en parler ici.
outcomes-desk-whom = De qui
outcomes-desk-whom-wrong = Choisir de qui il s’agit.
outcomes-desk-choose = Choisir
outcomes-desk-kind = Ce que la personne est devenue
outcomes-desk-kind-wrong = Choisir ce que la personne est devenue.
outcomes-desk-source = Source
outcomes-desk-source-help = Telle que le public peut la lire, par exemple « son avocate » ou « le registre du tribunal ». Jamais le nom de quelqu’un qui pourrait en souffrir.
outcomes-desk-source-long =
    { $count ->
        [one] C’est trop long : { $n } caractère au plus.
       *[other] C’est trop long : { $n } caractères au plus.
    }
outcomes-desk-as-of = À la date du
outcomes-desk-as-of-help = Le jour pour lequel on le sait.
outcomes-desk-as-of-future = Ce jour n’est pas encore venu.
outcomes-desk-certainty = Avec quelle certitude
outcomes-desk-certainty-wrong = Choisir avec quelle certitude on le sait.
outcomes-desk-attribution = Ce que les lettres y ont fait
outcomes-desk-attribution-wrong = Choisir ce que les lettres y ont fait.
outcomes-desk-by = Établi par
outcomes-desk-replaced = remplacé
outcomes-desk-judged = C’est publié.
outcomes-desk-closed-done = Le cas est clos. Il n’est plus demandé d’écrire.
outcomes-close-title = Clore le cas
outcomes-close-help = Dès lors, il n’est plus demandé d’écrire et aucune lettre n’est prise. La page reste, avec ce que les personnes sont devenues au-dessus du récit. Un nouveau document peut rouvrir le cas.
outcomes-close-first =
    { $count ->
        [one] Personnes dont nul n’a encore établi ce qu’elles sont devenues : { $n }. Mieux vaut le faire d’abord.
       *[other] Nul n’a encore établi ce que { $n } personnes sont devenues. Mieux vaut le faire d’abord.
    }
outcomes-close-understood = Je comprends que plus personne n’écrira pour ce cas.
outcomes-close-wrong = Cocher cette case pour clore le cas.
outcomes-close-held = Le cas est suspendu. Lever la suspension, puis le clore.
outcomes-close-closed = Le cas est clos depuis le { $day }.
outcomes-close-approver = Clore un cas revient à qui approuve.
outcomes-close-now = Clore le cas

## Pour une famille

family-title = Une page pour la famille
family-what-was-done = Ce qui a été fait pour { $name }
family-help = Une page à imprimer et à remettre, dans la langue de cette interface. Certaines familles veulent savoir combien de personnes ont écrit, d’autres préfèrent l’ignorer : choisir avant d’imprimer.
family-numbers = Nombres
family-with = Avec les nombres
family-without = Sans les nombres
family-for = Pour qui
family-for-all = Pour toutes les personnes de ce cas
family-show = La montrer ainsi
family-print = Le menu du navigateur imprime cette page sans la barre du haut et sans ce formulaire.
family-asked = Le { $day }, nous avons commencé à demander d’écrire.
family-to-whom = Nous avons demandé d’écrire à :
family-until-ahead = Il est demandé d’écrire jusqu’au { $day }.
family-until-past = Il a été demandé d’écrire jusqu’au { $day }.
family-since-closed = Depuis le { $day }, il n’est plus demandé d’écrire.
family-held = Depuis le { $day }, il n’est pour le moment plus demandé d’écrire.
family-not-issued = Ce cas n’a jamais été publié : il n’a donc été demandé à personne d’écrire.
family-letters =
    { $count ->
        [0] Personne ne nous a encore dit avoir envoyé une lettre.
        [one] On nous a dit que { $n } lettre a été envoyée.
       *[other] On nous a dit que { $n } lettres ont été envoyées.
    }
family-letters-are = C’est le compte jusqu’au { $day }. Chaque fois, quelqu’un a appuyé sur « Je l’ai envoyée ». Nous le croyons sans le vérifier. Les lettres dont personne ne nous a parlé n’y sont pas, et certaines de celles qui y sont ne sont peut-être pas arrivées.
family-letters-unread = Le nombre de lettres envoyées ne peut pas être lu en ce moment.
family-offices = Certaines sont passées par des bureaux de ces pays ou régions :
family-became = Ce que l’on sait
family-nobody-knows = Si les lettres ont changé quelque chose, personne ne peut le savoir. Aucune des personnes qui ont écrit ne figure sur une liste.
person-as-of = à la date du { $day }
outcomes-close-until = En l’état, des lettres sont demandées jusqu’au { $day }.
outcomes-desk-withdrawn = retiré le { $day }
outcomes-desk-withdrawn-done = C’est retiré. Les pages et les données continuent sans cela.
outcomes-withdraw = Retirer
outcomes-withdraw-title = Retirer ce qui a été établi ?
outcomes-withdraw-lede = Cela disparaît de la page publique, des comptes, des données et des fils ; ce qui avait été établi auparavant vaut de nouveau. L’équipe en garde trace, et l’histoire dit quel jour quelque chose a été retiré. Pour le corriger, établissez ensuite ce qui est vrai.
outcomes-withdraw-now = Le retirer
outcomes-close-sure = Clore le cas ?
outcomes-desk-older = D’après le document le plus récent, cette personne est en danger depuis le { $day }, et ce que vous jugez est plus ancien. Cela vaut-il toujours ?
outcomes-desk-still = Oui, le laisser inscrit. À côté du nom, personne ne le voit.
