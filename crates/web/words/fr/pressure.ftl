# Les mots pour les flots et les comptes qui semblent gonflés. Le sens des signes est donné en tête de public.ftl.

## Des comptes qui semblent gonflés

padding-days =
    { $count ->
        [0] Aucun jour ne compte de lettres de trop.
        [one] Un jour, plus de lettres ont été déclarées envoyées que n’en expliquent les pages ouvertes et les lettres faites ici.
       *[other] Sur { $n } jours, plus de lettres ont été déclarées envoyées que n’en expliquent les pages ouvertes et les lettres faites ici.
    }
padding-beyond =
    { $count ->
        [0] Aucune lettre n’est de trop.
        [one] Cela fait une lettre de trop.
       *[other] Cela fait { $n } lettres de trop.
    }
padding-may-be = Le compte est peut-être gonflé.
padding-meaning = Quand bien plus de lettres sont déclarées envoyées que n’en expliquent les pages d’ici, c’est dit à côté des nombres. Cela n’accuse personne : après le retour d’une sauvegarde, cela peut arriver tout seul.

## Pendant qu’un formulaire calcule au lieu d’attendre

pace-moment = Un instant : beaucoup de gens écrivent en ce moment. Votre appareil travaille quelques secondes pour que votre lettre n’ait pas à attendre.

## Le bureau : ce qui arrive

pressure-title = Ce qui arrive
pressure-lede = Flots et comptes gonflés, en nombres. Aucune adresse ni aucun réseau n’est gardé ; il n’y en a donc pas ici.
pressure-since = Depuis le démarrage du serveur
pressure-what = Quoi
pressure-number = Combien
pressure-waited = Demandes qui ont attendu leur tour
pressure-sent-away = Demandes priées de revenir plus tard
pressure-full = Demandes refusées parce que trop de choses attendaient d’être enregistrées
pressure-proofs = Formulaires dont l’appareil a travaillé au lieu d’attendre
pressure-connections = Connexions refusées parce que leur réseau en avait trop
pressure-working = Demandes traitées en ce moment
pressure-waiting = Demandes qui attendent en ce moment
pressure-help = Seul attend un réseau qui demande plus que ne demandent des gens, et seul est renvoyé celui qui ne s’arrête pas. Ce qui a été refusé n’a pas été compté ; ce qui a été confirmé est enregistré. Un redémarrage remet ces nombres à zéro.
pressure-cases = Par cas, les six dernières semaines
pressure-none = Rien n’a été compté ces six dernières semaines.
pressure-more =
    { $count ->
        [0] Aucun autre cas n’a de comptes.
        [one] Un autre cas a des comptes.
       *[other] { $n } autres cas ont des comptes.
    }
