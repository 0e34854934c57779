# Les mots d’une copie du site, sous forme de fichiers chez un autre hébergeur ou dans un dossier.

copy-is = Ceci est une copie du { $day }.
copy-host = Quelque chose a pu changer depuis. Ce qui est promis ici vaut pour la page d’origine : qui héberge la copie peut voir qui la lit.
copy-living = Vers la page d’origine
copy-foot = Cette copie ne recueille rien : ni formulaire, ni cookie pour les lecteurs, ni programme sur la page. Ce que son hébergeur note sur eux, personne ici ne le sait.
copy-write = Où écrire
copy-until = Après ce jour, merci de ne pas écrire sans avoir demandé d’abord.
copy-write-living = Sur la page d’origine, votre lettre devient un PDF ou passe dans votre logiciel de courrier, et vous pouvez dire que vous l’avez envoyée.
copy-write-go = Écrire sur la page d’origine
copy-write-else = Si vous ne pouvez pas l’atteindre, écrivez à la main ou avec votre propre logiciel, comme indiqué ci-dessous. Une telle lettre n’est pas comptée. Elle arrive tout de même.
copy-write-alone = Cette copie ne recueille rien. Écrivez à la main ou avec votre propre logiciel, comme indiqué ci-dessous. Une telle lettre n’est pas comptée. Elle arrive tout de même.
copy-opening = À { $name } :
copy-own-ends = Commencez-la et terminez-la comme la lettre modèle. Mettez la date en haut, et signez-la comme il est dit plus haut.
copy-model-help = Prête à être envoyée telle quelle. Mettez la date en haut, et signez-la comme il est dit plus haut.
copy-pdf = À { $name }, en PDF
