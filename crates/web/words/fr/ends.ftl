# Comment les choses finissent : un cas que l’on efface, un brouillon qui part de lui-même.

## For readers

deleted-title = Ce cas n’est plus conservé ici
deleted-text = Il a été effacé le { $day }. Il n’en reste rien ici. Merci de ne plus envoyer de lettres pour lui, pas même celles qui sont prêtes.

## For the desk: a case that was deleted

refused-deleted-title = Ce cas a été effacé
refused-deleted-text = Il a été effacé le { $day } et il n’en reste rien ici : ni document, ni correction, ni photographie. Si des personnes connaissaient son adresse, elle dit que le cas a été effacé, et rien d’autre.

## The page that deletes

ends-title = Effacer ce cas
ends-delete = Effacer ce cas
ends-delete-named = Effacer : { $title }
ends-delete-now = L’effacer pour toujours
ends-back = Retour au cas
ends-lede = Effacer retire le cas entier des fichiers de ce serveur. Personne ne peut le faire revenir, vous non plus. Pour seulement demander de ne plus écrire, il suffit de le clore.
ends-goes = Ce qui part
ends-goes-facts =
    { $count ->
        [1] Le document tel qu’il est arrivé, ses valeurs et ses mots, la décision de consentement et l’historique : 1 acte.
       *[other] Les documents tels qu’ils sont arrivés, leurs valeurs et leurs mots, chaque correction, les décisions de consentement et l’historique : { $n } actes.
    }
ends-goes-translations =
    { $count ->
        [1] Sa traduction.
       *[other] Ses { $n } traductions.
    }
ends-goes-photograph = Sa photographie.
ends-goes-rows = Les lignes de « Je l’ai envoyée ».
ends-goes-words =
    { $count ->
        [1] Un message scellé de quelqu’un que le cas concerne : a-t-il été lu ?
       *[other] { $n } messages scellés de personnes que le cas concerne : ont-ils été lus ?
    }
ends-goes-sealed =
    { $count ->
        [1] Une chose scellée : qui a donné son consentement, une source ou qui a fait quelque chose au bureau.
       *[other] { $n } choses scellées : qui a donné son consentement, des sources, qui a fait quoi au bureau.
    }
ends-stays = Ce qui reste
ends-stays-issued = Son identifiant, le jour de l’effacement et ses décomptes, qui ont été publiés et ne nomment personne. Ses adresses disent pour toujours qu’il a été effacé, et rien d’autre de lui.
ends-stays-draft = Son identifiant et le jour de l’effacement, que seul le bureau peut demander. Il n’a jamais été public : pour tous les autres, c’est comme s’il n’avait jamais existé.
ends-stays-backups = Les sauvegardes faites avant l’ont encore, jusqu’à ce que la personne qui tient le serveur les efface.
ends-stays-devices =
    { $count ->
        [1] Ce que quelqu’un du bureau a tapé sans l’enregistrer reste dans son navigateur un jour au plus.
       *[other] Ce que quelqu’un du bureau a tapé sans l’enregistrer reste dans son navigateur { $n } jours au plus.
    }
ends-stays-elsewhere = Ce qui a été imprimé, envoyé ou copié ne peut pas être rappelé.
ends-named = Pour confirmer, tapez le titre du cas ou son identifiant
ends-named-help = Copié ou tapé, comme vous voulez :
ends-named-wrong = Ce n’est ni le titre ni l’identifiant.
ends-not-done = Le cas n’a pas été effacé
ends-refusal-live = Des lettres partent pour ce cas. Il faut d’abord le clore, pour que les gens apprennent qu’il ne faut plus écrire.
ends-refusal-not-yet = Il part de lui-même le { $day }.

## Drafts that go by themselves, and cases that are long over

ends-board-goes = Ce brouillon sera effacé le { $day }, sauf si quelqu’un y enregistre quelque chose ou le garde.
ends-board-over = Terminé depuis le { $day }. Est-il encore utile ?
ends-keep = Le garder
ends-keep-named = Garder : { $title }
ends-keep-help = Un brouillon auquel personne ne touche pendant six mois est effacé. Gardé, il a de nouveau ce temps. Si son approbation avait été demandée, il faut la demander de nouveau.
desk-done-kept-title = Le brouillon reste
desk-done-kept-text = Il a de nouveau tout son temps, à partir d’aujourd’hui.
people-deed-kept = Il a été gardé
