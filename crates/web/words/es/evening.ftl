# Encuentros para escribir cartas: el paquete impreso, la página para quien organiza, la cuenta en papel.

## El paquete impreso de un encuentro

evening-mark = Encuentro para escribir cartas
evening-title-of = Encuentro para escribir cartas: { $title }
evening-part-host = Para quien organiza
evening-part-case = El caso
evening-part-rules = Reglas
evening-part-demands = Lo que pedimos
evening-part-letters = Carta
evening-part-lined = Hoja rayada
evening-part-envelopes = Sobre
evening-part-labels = Etiquetas
evening-until = Se escribe hasta el { $day }. Eche las cartas con tiempo para que lleguen.
evening-to = Quién puede detenerlo
evening-background = Antecedentes
evening-easy = En palabras sencillas
evening-step-print = Imprima todo a tamaño real, por una cara. Los sobres y las etiquetas son las últimas páginas: cárguelos aparte.
evening-step-table = Ponga en la mesa el caso, las reglas y lo que pedimos, una hoja de cada para dos personas. Lean juntos el caso en voz alta.
evening-step-write = Reparta las hojas de carta; tipos distintos, por turno: { $kinds }. Cada persona añade palabras suyas a mano. Las hojas rayadas son para quien lo escribe todo.
evening-step-post = Corte el borde, doble, una carta en cada sobre. Échelas todas al correo, repartidas en dos o tres días si puede.
evening-step-count = Cuente cartas, personas e idiomas, sin nombres. Anote la cuenta; después tire esta hoja.
evening-post-title = Franqueo
evening-post-price = Una carta de hasta { $grams } g: { $price }. { $letters } cartas: { $total }.
evening-post-source = Fuente: { $source }. Vale hasta el { $day }.
evening-post-unknown = Pregunte en correos cuánto cuesta una carta a ese país.
evening-count-title = La cuenta
evening-count-day = Día
evening-count-letters = Cartas
evening-count-people = Personas
evening-count-languages = Idiomas
evening-count-total = Total
evening-count-names = Ni nombres, ni direcciones, ni lista de quién vino.
evening-count-here = Anote aquí la cuenta. Quien tenga esta dirección puede anotarla para este encuentro y corregirla; no guarda el nombre de nadie.
evening-count-nowhere = Dirección de la cuenta: ______________________________ Pregunte a quien le dio el material.
evening-rules-title = Reglas del encuentro
evening-not-title = No escriba con su propio nombre si
evening-rule-own = Añada palabras suyas. Unas frases que solo usted podría escribir pesan más que una página impresa entera.
evening-rule-hand = Escriba a mano lo que pueda, con claridad. Cualquier idioma vale; nadie corrige faltas.
evening-rule-keep = Pida lo que pide este caso, todo, y nada más.
evening-rule-polite = Sea amable, aunque sienta rabia. Ni insultos, ni amenazas, ni política de partidos.
evening-rule-not = No escriba nada que no esté en la hoja del caso: ni otros nombres, ni lugares, ni suposiciones. No prometa nada ni envíe dinero.
evening-rule-name = Firme a mano. Bastan el nombre y la ciudad; no ponga más de lo que quiera.
evening-rule-minors = Firme solo con su nombre de pila. No ponga apellidos, dirección ni teléfono: la escuela es la remitente.
evening-rule-under-18 = ¿Menor de 18 años? Firme solo con su nombre de pila; sin apellidos ni dirección.
evening-rule-envelope = Una carta, un sobre. Un paquete de cuarenta cartas se abre una vez; cuarenta sobres, cuarenta veces.
evening-rule-list = Nadie guarda una lista de quién vino. No haga fotos de personas ni de cartas sin preguntar.
evening-questions = Tres preguntas para sus propias palabras
evening-who-help = Una frase: «Soy enfermera».
evening-ask-help = Con sus propias palabras.
evening-demands-title = Lo que pedimos
evening-demands-help = Dígalo con sus palabras o cópielo. Si quiere, cópielo también en el idioma que leen.
evening-demands-reviewed = Todo esto lo leyeron y revisaron personas; ninguna máquina tradujo nada para esta página.
evening-date = Fecha
evening-signature = Firma y nombre
evening-town = Ciudad, país
evening-first-name = Nombre de pila
evening-tear = Corte este borde antes de doblar la carta. Sus palabras pueden responder:

## La página para quien organiza

evening-page-title = Organizar un encuentro para escribir cartas
evening-page-lede = Un PDF con todo lo que necesita una mesa: el caso en una página, las reglas, hojas distintas, sobres y una hoja para la cuenta. Sirve en papel, sin conexión.
evening-letters = Cuántas cartas
evening-letters-help = Hojas para escribir; dos por persona es un buen encuentro. Hasta { $most }.
evening-people = Cuántas personas
evening-paper = Papel
evening-covers = Sobres o etiquetas
evening-covers-none = nada: direcciones a mano
evening-covers-c6 = sobres C6 (162 × 114 mm)
evening-covers-c5 = sobres C5 (229 × 162 mm)
evening-covers-dl = sobres DL (220 × 110 mm)
evening-covers-no10 = sobres n.º 10 (9½ × 4⅛ in)
evening-covers-labels-3x8 = etiquetas, 24 en A4 (70 × 37 mm)
evening-covers-labels-2x7 = etiquetas, 14 en A4 (99,1 × 38,1 mm)
evening-covers-labels-3x10 = etiquetas, 30 en carta (1 × 2⅝ in)
evening-large = Letra grande (18 puntos), también en las hojas para escribir
evening-school = Escuela, si escriben menores
evening-school-help = Entonces las hojas piden solo el nombre de pila y la escuela es la remitente. El nombre se imprime y se olvida.
evening-from-help = Para el franqueo en la hoja de quien organiza. No se guarda.
evening-sender = Remitente para los sobres
evening-sender-help = Una línea por renglón; puede quedar vacío. Se imprime y se olvida. Con una escuela, la remitente es la escuela.
evening-make = Hacer el paquete (PDF)
evening-make-help = Llega mientras se hace; unos segundos, también para una escuela entera.
evening-link-help = La página para la cuenta de este encuentro está en la hoja de quien organiza. Guarde esa hoja, o este enlace:
evening-wrong = Algo no puede ser: mire los números, por favor, y si las etiquetas son de ese papel. Hasta { $most } cartas y { $people } personas.
evening-invite = Organice un encuentro: todo para imprimir, para una mesa o una escuela

## Cartas en papel

paper-title = Cartas en papel
paper-lede = Después de un encuentro: cuántas cartas, de cuántas personas, en qué idiomas. Sin nombres.
paper-case = Caso
paper-day = Qué día
paper-languages = En qué idiomas
paper-other = Otro idioma, por su código
paper-other-help = Por ejemplo portugués o tr; varios, separados por una coma.
paper-enter = Contarlas
paper-correct = Corregir
paper-correct-help = La corrección es una anotación nueva que nombra la antigua; nada se sobrescribe.
paper-done = Contado y guardado. Gracias.
paper-waits = Guardado. Es grande o tardío, así que otra persona tiene que mirarlo antes de que cuente.
paper-replaced = Esto ya se contó o se corrigió. Mire lo que figura ahora.
paper-same-person = Tiene que mirarlo otra persona: lo anotó usted.
paper-nothing = Diga cuántas cartas y de cuántas personas. Para retirar una cuenta, corríjala a 0 cartas de 0 personas.
paper-fewer = Menos cartas que personas: ¿es así? Si varias personas firmaron una carta, marque la casilla de abajo.
paper-fewer-sure = Sí, varias personas firmaron una carta
paper-too-many = Una anotación tiene como mucho { $most } cartas y personas.
paper-no-language = Elija los idiomas, como mucho { $most }. Otro se entiende por su nombre o por su etiqueta: turco, o tr.
paper-future = Ese día no ha llegado, o no es una fecha.
paper-early = Ese día todavía no se había pedido escribir por este caso.
paper-not-issued = Todavía no se ha pedido escribir por este caso.
paper-link-ended = Esta página tomaba cuentas hasta el { $day }. La mesa aún puede anotarlas.
paper-so-far = Anotado para este encuentro
paper-waiting = Esperan a una segunda persona
paper-waiting-none = Nada espera.
paper-board-waits =
    { $count ->
        [one] { $n } carta en papel espera a que alguien la mire
       *[other] { $n } cartas en papel esperan a que alguien las mire
    }
paper-board-next = Mire las cartas en papel que esperan y diga si cuentan.
paper-yes = Contarla
paper-no = No contarla
paper-entered = Lo anotado
paper-entry = { $letters } de { $people }, en { $languages }, el { $day }
paper-letters =
    { $count ->
        [one] { $n } carta
       *[other] { $n } cartas
    }
paper-people =
    { $count ->
        [one] { $n } persona
       *[other] { $n } personas
    }
paper-by = de { $people }, en { $languages }
paper-in = en { $languages }
paper-state-counted = cuenta
paper-state-waiting = espera
paper-state-declined = no cuenta
paper-state-replaced = corregida después
paper-by-link = desde la página de un encuentro
count-paper =
    { $count ->
        [one] carta en papel, contada a mano
       *[other] cartas en papel, contadas a mano
    }
counts-meaning-paper = En papel: las contó después quien organizó un encuentro; alguien de la mesa miró las cuentas grandes o tardías antes de que contaran.
