### La vie d'un cas après sa publication : refus, actes, état.

closed-title = Ce cas est clos
closed-text = Depuis le { $day }, il n’est plus demandé d’écrire.
desk-status-closed = Clos
desk-status-closed-detail = Plus personne n’écrit depuis le { $day }. La page reste.
desk-next-closed = Dire ce que les personnes sont devenues, autant qu’on le sache. Un nouveau document le rouvrirait.
desk-refusal-closed = Le cas est clos depuis le { $day }.
desk-refusal-no-update = Aucun nouveau document n’est en préparation.
desk-refusal-contradicts =
    { $count ->
        [0] Dans le nouveau document, plus rien n’est à décider.
        [one] Dans le nouveau document, un point est d’abord à décider. Le corriger, ou décider ce qui est juste.
       *[other] Dans le nouveau document, { $n } points sont d’abord à décider. Les corriger, ou décider ce qui est juste.
    }
desk-refusal-nobody-of-that-name = Ce cas n’a personne de ce nom.
desk-refusal-source-missing = Dire de qui on le tient, tel que le public peut le lire.
desk-refusal-taken-back = Cela a déjà été retiré.
desk-refusal-is-public = Tout le monde peut lire ce cas : personne n’a besoin d’un lien.
desk-refusal-link-unknown = Ce lien n’existe pas, ou il a été révoqué.
desk-refusal-edition-unknown = Ce bureau n’a pas d’édition de ce cas.
desk-refusal-own-country-on = Le cas concerne le propre pays du bureau, et sa règle est que personne n’y écrive à ce sujet. Qui peut publier et le fait malgré tout le dit dans la case près du bouton.
desk-refusal-own-country-ask-office = Le cas concerne le propre pays du bureau, et sa règle est qu’on l’interroge d’abord. Dites dans la case près du bouton que c’est fait.
desk-refusal-end-edition-first = Une édition sensible qui est publiée est d’abord terminée, puis modifiée.
desk-refusal-same-holder = La même personne occupait déjà la fonction.
people-deed-update-prepared = Un nouveau document a été versé ou corrigé
people-deed-update-dropped = Le nouveau document a été abandonné
people-deed-updated = Le nouveau document a été publié
people-deed-closed = Le cas a été clos
people-deed-outcome-judged = Ce que des personnes sont devenues a été établi
people-deed-narrowed = Une partie a été retirée
people-deed-link-given = Un lien a été donné
people-deed-link-revoked = Un lien a été révoqué
people-deed-edition-put = Un bureau a préparé son édition : { $language }
people-deed-edition-issued = L’édition d’un bureau a été publiée
people-deed-edition-ended = L’édition d’un bureau a pris fin
people-deed-holder-changed = Une autre personne occupe une fonction
people-deed-holder-changed-from = { $deed } : { $to } à la place de { $from }
desk-refusal-outcome-unknown = Ce jugement n’existe pas, ou il a déjà été retiré.
people-deed-outcome-withdrawn = Ce qui avait été établi sur des personnes a été retiré
