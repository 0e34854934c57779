# Suivre les cas : flux et agendas.

follow-title = Suivre sans laisser d’adresse
follow-lede = Votre propre agenda, ou un programme qui lit les flux, regarde ici de temps en temps et vous montre ce qui est nouveau. Sans compte et sans adresse électronique.
follow-calendar = Agenda des derniers jours
follow-calendar-help = Chaque cas ouvert est une entrée d’une journée entière au dernier jour pour écrire, sans alarme. Sur un téléphone, il suffit souvent de toucher l’adresse ; sinon, copiez-la dans votre agenda, là où il propose de s’abonner à un agenda par son adresse.
follow-feed = Flux de nouvelles (Atom)
follow-feed-help = Pour les programmes qui lisent les flux : copiez cette adresse dans le vôtre.
follow-json-help = La même chose en flux JSON :
follow-feed-about = Les cas ouverts, et ce que sont devenus ceux qui ont été fermés depuis peu. Ceux pour lesquels il ne faut plus écrire viennent en premier.
follow-says = Ce qu’ils disent
follow-says-closed = Quand un cas est suspendu ou clos, cela vient en premier, et rien d’autre n’en est montré. Dans votre agenda, l’entrée est annulée.
follow-says-days = Ils contiennent des jours, pas d’heures, et aucun décompte.
follow-says-address = L’adresse d’un cas reste toujours la même et dit toujours où il en est.
follow-knows = Ce que ce serveur en apprend
follow-knows-what = Qu’un programme a demandé la liste. Rien de cela n’est noté. L’entreprise qui fait votre agenda ou votre lecteur de flux peut voir quelles adresses vous suivez ; si cela pouvait vous nuire, regardez plutôt la page elle-même.
follow-line = Suivre :
follow-what = Ce que c’est
follow-to-the-page = Vers la page du cas
calendar-name = Derniers jours pour écrire
calendar-last-day = Dernier jour pour une lettre : { $title }
calendar-before = La lettre doit partir avant la fin de ce jour. Regardez la page avant d’écrire : elle dit si l’on envoie encore des lettres.
