# Ce qu’on remarque dans une lettre écrite avec ses propres mots, pendant qu’on l’écrit et avant qu’elle parte.
# Ce qui est entre accolades est rempli : gardez-le. Le programme de la page d’écriture remplit les mêmes phrases ; elles n’ont pas de pluriel.

noticed-title = Ce que nous avons remarqué
noticed-free = Rien de cela n’empêche votre lettre de partir.
noticed-live = Observé sur votre appareil pendant que vous écrivez. Rien de cela n’empêche votre lettre de partir.
noticed-asked = Demandé : { $n } sur { $all }.
noticed-yes = demandé
noticed-partly = demandé en partie
noticed-no = pas encore demandé
noticed-unknown = nous ne pouvons pas le dire dans cette langue
noticed-share-copied = Mots à vous : { $n } sur 100. Le reste est la lettre modèle, qui peut partir telle quelle.
noticed-share-mixed = Mots à vous : { $n } sur 100.
noticed-share-own = Mots à vous : { $n } sur 100. On vous y entend.
noticed-notes = Remarques : { $n }.
noticed-length = C’est plus d’une page. Jusqu’à { $n } mots environ, on lit jusqu’au bout.
noticed-tone = « { $words } » : qui se sent insulté ou menacé cesse de lire.
noticed-promise = « { $words } » : ne promettez ni argent ni visite, s’il vous plaît, et ne parlez qu’en votre nom.
noticed-other-demand = « { $words } » : ce cas ne demande pas cela. Une autre demande peut nuire à celle qui compte.
noticed-name = « { $words } » : le nom est { $name }.
noticed-address = « { $words } » : mieux vaut ne mettre ni adresse ni numéro dans le texte. Nom et ville figurent sous la lettre, si vous le voulez.
