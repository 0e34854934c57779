### Lo que hay que traducir, y quién ocupa un cargo.

translating-newer = Algunas de estas palabras son más nuevas que su traducción; se muestran en { $language }.
translating-partly = Algunas de estas palabras no están traducidas; se muestran en { $language }.

translating-title = Por traducir
translating-lede = Lo que cambió en un caso y aún no está traducido. Mientras tanto, sus páginas lo dicen y muestran las cifras, los nombres y las fechas tal como son ahora.
translating-none = Nada espera a quien traduce.
translating-none-here = Nada de esta traducción está pendiente.
translating-new-language = Para un idioma nuevo, la página del caso ofrece una plantilla.
translating-no-edition = Nadie ha traducido todavía este caso a este idioma. Tome la plantilla, complétela y añádala en la página del caso.
translating-waits =
    { $count ->
        [one] Una frase por traducir
       *[other] { $n } frases por traducir
    }
translating-waits-in = { $language }: { $waits }
translating-waits-still = Hay traducciones de este caso que esperan:
translating-required = obligatorio
translating-hold-first = Este caso es público, y aquí otra persona ve primero lo que usted escribe. Póngalo en pausa y guarde; después, quien aprueba levanta la pausa.
translating-easy-waits = Las palabras fáciles de esta traducción vuelven a mostrarse cuando están traducidas todas. Hasta entonces se omiten.
easy-warning-gone = El documento anterior tiene palabras fáciles y este no: ya no se muestran. Si lo que dicen sigue siendo cierto, escríbalas de nuevo en «En palabras fáciles».
easy-warning-older = Las palabras fáciles se escribieron para el texto anterior. Por favor, compruebe si lo que dicen sigue siendo cierto.
translating-into = Traducir a: { $language }
translating-task-lede = Aquí están solo las frases que cambiaron. Complete lo que pueda; lo demás espera.
translating-sentence = { $number }. { $place }
translating-in-title = Título
translating-in-summary = Qué ocurrió
translating-in-letter = Carta
translating-in-background = Contexto
translating-in-demands = Qué se pide
translating-in-writer-safety = Cuándo no escribir
translating-in-easy = En palabras fáciles
translating-in-valediction = Cómo termina la carta
translating-in-office = Un cargo
translating-in-salutation = Cómo empieza la carta
translating-in-pronouns = Pronombres de una persona
translating-in-occupation = A qué se dedica una persona
translating-in-status = Qué fue de una persona
translating-in-counts = Qué cuenta una cifra
translating-in-part = Qué cuenta una parte de una cifra
translating-before = Antes
translating-before-translated = Cómo se tradujo
translating-before-none = No se tradujo.
translating-now = Ahora
translating-field = Traducción
translating-values = Los nombres, las cifras y las fechas se completan solos. Copie estos signos, con sus llaves, donde correspondan en su frase:
translating-missing = Esto falta en su frase y tiene que estar tal cual: { $values }
translating-foreign = Esto no está en la frase que traduce: { $values }
translating-doubled = Esto se leería dos veces; copie solo el signo entre llaves: { $values }
translating-reviewer = Revisado por
translating-reviewer-help = Una función o unas iniciales, nunca un nombre completo.
translating-reviewer-wrong = Diga quién lo revisó: una función o unas iniciales, como máximo { $n } caracteres.
translating-save = Guardar la traducción
translating-save-help = Lo que deje vacío espera. En un caso público, lo que guarde es público de inmediato.
translating-nothing = No se completó nada. Traduzca al menos una frase.
translating-unwritable = Una frase parece un título o una lista. Empiécela con una palabra, no con un signo como # o -.
translating-changed = Otra persona cambió este caso después de que usted abriera la página. No se guardó nada. Estas son las frases tal como son ahora; mírelas y vuelva a guardar.
translating-left = Lo que escribió y ya no tiene lugar:
translating-saved = Las frases se guardaron
translating-saved-text = Lo demás espera abajo.
translating-whole = La traducción está completa
translating-whole-text = Ya nada de ella está pendiente.

holders-title = Titulares de cargos
holders-lede = Cuando otra persona asume un cargo, cámbielo aquí una sola vez: todos los casos que escriben a ese cargo lo siguen.
holders-none = Ningún caso emitido nombra un cargo.
holders-nobody = Nadie conocido
holders-no-country = Sin país
holders-cases =
    { $count ->
        [one] Un caso
       *[other] { $n } casos
    }
holders-now-held = Los casos nombran a: { $name }
holders-who = Quién lo ocupa ahora
holders-to = Nombre de la persona titular
holders-to-help = Déjelo vacío si no se conoce a nadie: las cartas van entonces al cargo.
holders-since = Desde
holders-since-wrong = Diga desde qué día. No puede estar en el futuro.
holders-look = Mostrar qué cambiará
holders-look-help = Todavía no cambia nada.
holders-salutations = Cómo empiezan las cartas
holders-salutations-help = Mire cada una: otra persona puede requerir otras palabras.
holders-salutation = En { $language }
holders-salutation-wrong = Diga cómo empieza la carta, en una línea.
holders-closings = Cómo terminan las cartas
holders-closings-help = Algunas despedidas repiten el saludo. Mire cada una.
holders-closing-wrong = Diga cómo termina la carta, en una línea.
holders-line-closing = Cómo termina la carta, en { $language }
holders-names-old = Esto todavía nombra a la persona anterior.
holders-will =
    { $count ->
        [one] Cambiará un caso
       *[other] Cambiarán { $n } casos
    }
holders-line-name = Quién ocupa el cargo
holders-line-salutation = Cómo empieza la carta, en { $language }
holders-line-office = Cómo se llama el cargo, en { $language }
holders-offices = Cómo se llama el cargo
holders-offices-help = En muchas lenguas un cargo se llama de otro modo para una mujer que para un hombre. Revise cada uno.
holders-office-wrong = Diga cómo se llama el cargo, en una línea.
holders-earlier = Titulares anteriores
holders-until = hasta el { $day }
holders-stays = queda como está
holders-still-in = Aquí se nombra todavía a la persona anterior, y esto queda como está: { $place }
holders-still-prepared = Un documento adicional en preparación todavía nombra a la persona anterior.
holders-change = Cambiarlo en estos casos
holders-change-help = Las páginas y las cartas lo siguen de inmediato. La persona anterior queda registrada, con el día.
holders-breaks = Las palabras de este caso se refieren a la persona titular por su nombre. Corríjalas primero.
holders-changed-meanwhile = Otra persona cambió este caso en el mismo momento. Mírelo e inténtelo de nuevo.
holders-gone = Este caso ya no está.
holders-done = Cambiado: { $office }
holders-changed =
    { $count ->
        [0] No se cambió ningún caso
        [one] Se cambió un caso
       *[other] Se cambiaron { $n } casos
    }
holders-not-changed =
    { $count ->
        [one] Un caso no se cambió
       *[other] { $n } casos no se cambiaron
    }
