### Qué fue de las personas.

## De la lista fija

outcomes-kind-released = Puesta en libertad
outcomes-kind-released-under-measures = Libertad con medidas, como arresto domiciliario o presentaciones periódicas
outcomes-kind-transferred = Traslado a otro lugar
outcomes-kind-charged = Presentación de cargos
outcomes-kind-charges-dropped = Cargos retirados o absolución
outcomes-kind-sentenced = Condena
outcomes-kind-sentence-changed = Cambio de la condena
outcomes-kind-medical-care = Atención médica
outcomes-kind-contact = Contacto con la familia o con su defensa
outcomes-kind-reappeared = Reaparición
outcomes-kind-exiled = Exilio o salida forzada del país
outcomes-kind-safe = A salvo: la amenaza ha terminado
outcomes-kind-died = Fallecimiento
outcomes-kind-none-known = No se conoce ningún cambio
outcomes-certainty-confirmed = Lo confirma alguien que lo vio.
outcomes-certainty-reported = Lo dicen varias fuentes que no se copian entre sí.
outcomes-certainty-unconfirmed = Lo dice una sola fuente, sin confirmar.
outcomes-attribution-cannot-be-determined = Si las cartas influyeron, nadie puede saberlo.
outcomes-attribution-said-to-have-contributed = Alguien cercano al caso dice que las cartas ayudaron.
outcomes-attribution-not-contributed = No hay señal de que las cartas influyeran.

## Para quien lee

outcomes-title = Qué fue de estas personas
outcomes-all = Todas las personas de este caso
outcomes-others = Las demás personas
outcomes-unnamed = Una persona cuyo nombre no se muestra
outcomes-source-is = Fuente:
outcomes-source-withheld = no se muestra, porque nombra a alguien
outcomes-as-of = A fecha de { $day }
outcomes-nobody-judged = Nadie ha dicho aún qué fue de las personas.
outcomes-still-open =
    { $count ->
        [one] De { $n } persona más no se ha dicho nada todavía.
       *[other] De { $n } personas más no se ha dicho nada todavía.
    }
outcomes-news = Qué fue de las personas: { $title }
outcomes-news-of = Qué fue de { $name }: { $title }
outcomes-page = Qué fue de las personas
outcomes-page-lede = Aquí están todos los casos que se publicaron, no solo los que acabaron bien.
outcomes-page-cases =
    { $count ->
        [one] Se publicó { $n } caso.
       *[other] Se publicaron { $n } casos.
    }
outcomes-page-hidden =
    { $count ->
        [one] De ellos, { $n } fue borrado, detenido o no se muestra ahora. Cuenta, y no se dice nada más de él.
       *[other] De ellos, { $n } fueron borrados, detenidos o no se muestran ahora. Cuentan, y no se dice nada más de ellos.
    }
outcomes-page-people =
    { $count ->
        [one] Los casos que se muestran aquí tratan de { $n } persona o grupo. Se cuenta una sola vez, por lo último que se estableció.
       *[other] Los casos que se muestran aquí tratan de { $n } personas o grupos. Cada cual se cuenta una sola vez, por lo último que se estableció.
    }
outcomes-page-unjudged = Nadie lo ha establecido
outcomes-page-as-of = A fecha de { $day }.
outcomes-page-empty = Todavía no se ha publicado ningún caso.
outcomes-page-cannot = Nadie puede decir qué cambiaron las cartas. Se libera a alguien, o no, por muchas razones, y quienes deciden no las cuentan. Por eso esta página cuenta qué fue de las personas, y no se atribuye nada.
outcomes-page-picture = Cuántas personas, según lo que fue de ellas
outcomes-page-kind = Qué fue de ellas
outcomes-page-number = Personas o grupos
outcomes-page-sum = Total
outcomes-page-told = Caso por caso
outcomes-page-told-none = Todavía no se ha establecido nada.
outcomes-page-link = Qué fue de las personas en todos los casos

## Para la mesa

outcomes-desk-lede = Lo que se establece aquí aparece enseguida en la página pública, en los canales y en los datos. Lo que se establece después sustituye a lo anterior.
outcomes-desk-back = Volver al caso
outcomes-desk-so-far = Establecido hasta ahora
outcomes-desk-nothing = Todavía no se ha establecido nada.
outcomes-desk-judge = Establecer qué fue de alguien
outcomes-desk-save = Publicarlo
outcomes-desk-not-issued = Este caso nunca se publicó. Qué fue de las personas se establece después de publicarlo.
outcomes-desk-no-health = El consentimiento no incluye la salud. Aquí no se debe hablar de ella.
outcomes-desk-whom = De quién
outcomes-desk-whom-wrong = Elija de quién se trata.
outcomes-desk-choose = Elija
outcomes-desk-kind = Qué fue de la persona
outcomes-desk-kind-wrong = Elija qué fue de la persona.
outcomes-desk-source = Fuente
outcomes-desk-source-help = Tal como puede leerla el público, por ejemplo «su abogada» o «el registro del tribunal». Nunca el nombre de alguien que pueda correr peligro.
outcomes-desk-source-long =
    { $count ->
        [one] Es demasiado largo: { $n } carácter como máximo.
       *[other] Es demasiado largo: { $n } caracteres como máximo.
    }
outcomes-desk-as-of = A fecha de
outcomes-desk-as-of-help = El día para el que se sabe.
outcomes-desk-as-of-future = Este día aún no ha llegado.
outcomes-desk-certainty = Con qué certeza
outcomes-desk-certainty-wrong = Elija con qué certeza se sabe.
outcomes-desk-attribution = Qué tuvieron que ver las cartas
outcomes-desk-attribution-wrong = Elija qué tuvieron que ver las cartas.
outcomes-desk-by = Lo estableció
outcomes-desk-replaced = sustituido
outcomes-desk-judged = Ya está publicado.
outcomes-desk-closed-done = El caso está cerrado. Ya no se pide a nadie que escriba.
outcomes-close-title = Cerrar el caso
outcomes-close-help = A partir de entonces no se pide a nadie que escriba y no se acepta ninguna carta. La página queda, con lo que fue de las personas encima del relato. Un documento nuevo puede abrir el caso otra vez.
outcomes-close-first =
    { $count ->
        [one] Nadie ha establecido aún qué fue de { $n } persona. Es mejor hacerlo antes.
       *[other] Nadie ha establecido aún qué fue de { $n } personas. Es mejor hacerlo antes.
    }
outcomes-close-understood = Entiendo que nadie escribirá ya por este caso.
outcomes-close-wrong = Marque esta casilla para cerrar el caso.
outcomes-close-held = El caso está en pausa. Levante la pausa y ciérrelo después.
outcomes-close-closed = El caso está cerrado desde el { $day }.
outcomes-close-approver = Cerrar un caso corresponde a quienes aprueban.
outcomes-close-now = Cerrar el caso

## Para una familia

family-title = Una página para la familia
family-what-was-done = Qué se hizo por { $name }
family-help = Una página para imprimir y entregar, en el idioma de esta interfaz. Algunas familias quieren saber cuántas personas escribieron; otras prefieren no saberlo: elija antes de imprimir.
family-numbers = Cifras
family-with = Con cifras
family-without = Sin cifras
family-for = Para quién
family-for-all = Para todas las personas de este caso
family-show = Mostrarla así
family-print = El menú del navegador imprime esta página sin la barra de arriba y sin este formulario.
family-asked = El { $day } empezamos a pedir que se escribiera.
family-to-whom = Pedimos que se escribiera a:
family-until-ahead = Se pide que se escriba hasta el { $day }.
family-until-past = Se pidió que se escribiera hasta el { $day }.
family-since-closed = Desde el { $day } ya no se pide a nadie que escriba.
family-held = Desde el { $day }, de momento no se pide a nadie que escriba.
family-not-issued = Este caso nunca se publicó, así que no se pidió a nadie que escribiera.
family-letters =
    { $count ->
        [0] Nadie nos ha dicho todavía que enviara una carta.
        [one] Nos dijeron que se envió { $n } carta.
       *[other] Nos dijeron que se enviaron { $n } cartas.
    }
family-letters-are = Es la cuenta hasta el { $day }. Cada vez, alguien pulsó «Ya la he enviado». Lo creemos y no lo comprobamos. No están las cartas de las que nadie nos dijo nada, y puede que algunas de las contadas no llegaran.
family-letters-unread = En este momento no se puede leer cuántas cartas se enviaron.
family-offices = Algunas llegaron a través de oficinas de estos países o regiones:
family-became = Lo que se sabe
family-nobody-knows = Si las cartas cambiaron algo, nadie puede saberlo. Nadie de quienes escribieron figura en ninguna lista.
person-as-of = a fecha de { $day }
outcomes-close-until = Tal como está, se piden cartas hasta el { $day }.
outcomes-desk-withdrawn = retirado el { $day }
outcomes-desk-withdrawn-done = Se retiró. Las páginas y los datos siguen sin ello.
outcomes-withdraw = Retirar
outcomes-withdraw-title = ¿Retirar esto?
outcomes-withdraw-lede = Desaparece de la página pública, de las cuentas, de los datos y de los canales; vuelve a valer lo anterior. El equipo lo conserva en su registro, y la historia dice qué día se retiró algo. Para corregirlo, establezca después lo que es cierto.
outcomes-withdraw-now = Retirarlo
outcomes-close-sure = ¿Cerrar el caso?
outcomes-desk-older = Según el documento más nuevo, esta persona está en riesgo desde el { $day }, y lo que usted juzga es anterior. ¿Sigue valiendo?
outcomes-desk-still = Sí, dejarlo constar. Junto al nombre nadie lo ve.
