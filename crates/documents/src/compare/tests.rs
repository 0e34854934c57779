//! Two versions of invented documents, with and without differences.

use casework::Day;

use super::{Comparison, Disagreement, NotCompared, Topic, Version, compare};
use crate::{CaseFile, Translation, read};

fn version(text: &str) -> Version {
    let reading = match read(text.as_bytes(), Day::constant(2031, 1, 1)) {
        Ok(reading) => reading,
        Err(unreadable) => panic!("{unreadable}"),
    };
    Version::of_reading(&reading).unwrap_or_else(|unreadable| panic!("{unreadable}"))
}

fn compared(first: &str, second: &str) -> Comparison {
    compare(&version(first), &version(second))
}

/// Each difference on one line: what, about whom, both values.
fn lines(comparison: &Comparison) -> Vec<String> {
    let value = |said: &Option<super::Said>| said.as_ref().map_or("-".to_owned(), |said| said.value.clone());
    let line = |one: &Disagreement| {
        let about = one.about.as_ref().map(|about| format!(" {about}")).unwrap_or_default();
        format!("{}{about}: {} | {}", one.fact.word(), value(&one.first), value(&one.second))
    };
    comparison.differences.iter().map(line).collect()
}

const ENGLISH: &str = "URGENT ACTION

UP TO 200 WEAVERS FACE EVICTION

On 12 March 2030 police took the weavers' leaders Hanna Quivar and Tomás Wendel from the market of Puerto Lino. A court \
sentenced Quivar to five and Wendel to three and a half years in prison on 4 May 2030. We call on the Minister of Justice to \
release both of them at once.

TAKE ACTION: WRITE AN APPEAL IN YOUR OWN WORDS OR USE THIS MODEL LETTER

Minister of Justice Ramón Ibarrola

Ministerio de Justicia,
Calle de los Tilos 14,
Puerto Lino 2040, Verania
Email: despacho@justicia.example
Fax: +999 5 550 1200

Dear Minister,

I write to you about Hanna Quivar and Tomás Wendel, detained since 12 March 2030. They are held in a cell with 22 others, \
and at least 868 families wait for word of their looms.

I urge you to release Hanna Quivar and Tomás Wendel.

Yours sincerely,

ADDITIONAL INFORMATION

According to the Council of Weavers, as of 9 May 2030, at least 868 people have lost their looms, including 89 women. The \
trial took nine days.

PREFERRED LANGUAGE TO ADDRESS TARGET: Spanish

PLEASE TAKE ACTION AS SOON AS POSSIBLE UNTIL: 21 July 2030

NAME AND PREFERRED PRONOUN: Hanna Quivar (she/her), Tomás Wendel (he/him)
";

const SPANISH: &str = "ACCIÓN URGENTE

HASTA 200 TEJEDORES ANTE UN DESALOJO

El 12 de marzo de 2030 la policía se llevó del mercado de Puerto Lino a quienes dirigen a los tejedores, Hanna Quivar y Tomas \
Wendel. El 4 de mayo de 2030 un tribunal condenó a Quivar a cinco años de prisión y a Wendel a tres años y medio. Pedimos al \
ministro de Justicia que los libere de inmediato.

ACTÚA: REDACTA TU PROPIO LLAMAMIENTO O UTILIZA ESTA CARTA MODELO

Ministro de Justicia Ramón Ibarrola

Ministerio de Justicia,
Calle de los Tilos 14,
Puerto Lino 2040, Verania
Correo-e: despacho@justicia.example
Fax: +999 5 550 1200

Señor Ministro:

Le escribo por Hanna Quivar y Tomás Wendel, detenidos desde el 12 de marzo de 2030. Están en una celda con otras 22 personas, \
y no menos de 868 familias esperan noticias de sus telares.

Le pido que ponga en libertad a Hanna Quivar y Tomás Wendel.

Atentamente,

INFORMACIÓN COMPLEMENTARIA

Según el Consejo de Tejedores, al 9 de mayo de 2030, al menos 868 personas habían perdido sus telares, entre ellas 89 \
mujeres. El juicio duró nueve días.

IDIOMA PREFERIDO PARA DIRIGIRSE AL DESTINATARIO: español

ACTÚEN LO ANTES POSIBLE HASTA EL: 21 de julio de 2030

NOMBRE Y PRONOMBRE PREFERIDO: Hanna Quivar (ella), Tomás Wendel (él)
";

/// The Spanish version with one thing said otherwise.
fn changed(from: &str, to: &str) -> Vec<String> {
    assert!(SPANISH.contains(from), "{from}");
    lines(&compared(ENGLISH, &SPANISH.replace(from, to)))
}

#[test]
fn two_versions_that_say_the_same_have_no_difference() {
    let comparison = compared(ENGLISH, SPANISH);
    assert_eq!(lines(&comparison), Vec::<String>::new());
    assert!(comparison.not_compared.is_empty());
    assert!(compared(SPANISH, ENGLISH).differences.is_empty());
    assert!(compared(ENGLISH, ENGLISH).differences.is_empty());
}

#[test]
fn sentences_that_changed_places_are_found_for_each_person() {
    let swapped = changed(
        "a Quivar a cinco años de prisión y a Wendel a tres años y medio",
        "a Quivar a tres años y medio de prisión y a Wendel a cinco años",
    );
    let expected = ["term Hanna Quivar: 5 years | 3.5 years", "term Tomás Wendel: 3.5 years | 5 years"];
    assert_eq!(swapped, expected);
}

#[test]
fn both_places_are_told() {
    let second = SPANISH.replace("21 de julio", "22 de julio");
    let comparison = compared(ENGLISH, &second);
    assert_eq!(lines(&comparison), ["deadline: 2030-07-21 | 2030-07-22"]);
    let difference = &comparison.differences[0];
    let line_of = |text: &str, words: &str| text.lines().position(|line| line.contains(words)).map(|line| line + 1);
    for (said, text, words) in
        [(&difference.first, ENGLISH, "21 July 2030"), (&difference.second, second.as_str(), "22 de julio de 2030")]
    {
        let said = said.as_ref().expect("both say a day");
        assert_eq!(said.words, words);
        assert_eq!(said.at.map(|at| at.line as usize), line_of(text, words));
    }
}

#[test]
fn up_to_is_not_more_than() {
    assert_eq!(changed("HASTA 200", "MÁS DE 200"), ["qualifier: up-to 200 | over 200"]);
    assert_eq!(changed("HASTA 200", "CASI 200"), ["qualifier: up-to 200 | almost 200"]);
    // "At least" often becomes "more than".
    assert_eq!(changed("al menos 868", "más de 868"), Vec::<String>::new());
}

#[test]
fn numbers_dates_and_addresses_that_differ_are_found() {
    let cases: [(&str, &str, &str); 11] = [
        ("HASTA 200", "HASTA 300", "number: 200 | 300"),
        ("nueve días", "ocho días", "number: 9 days | 8 days"),
        ("nueve días", "nueve semanas", "number: 9 days | 9 weeks"),
        ("otras 22 personas", "otras 32 personas", "number: 22 | 32"),
        ("89 mujeres", "98 mujeres", "number: 89 | 98"),
        ("El 4 de mayo de 2030", "El 5 de mayo de 2030", "date: 2030-05-04 | 2030-05-05"),
        ("despacho@", "despachos@", "email: despacho@justicia.example | despachos@justicia.example"),
        ("550 1200", "550 1201", "phone: +999 5 550 1200 | +999 5 550 1201"),
        ("Tilos 14", "Tilos 41", "address: Calle de los Tilos 14, | Calle de los Tilos 41,"),
        ("entre ellas 89 mujeres", "entre ellas mujeres", "number: 89 | -"),
        ("Ramón Ibarrola", "Ramón Ibarrolo", "name: Ramón Ibarrola | Ramón Ibarrolo"),
    ];
    for (from, to, expected) in cases {
        assert_eq!(changed(from, to), [expected], "{to}");
    }
}

#[test]
fn a_name_may_be_written_in_another_way_but_not_be_another() {
    let same = |from: &str, to: &str| compared(&ENGLISH.replace("Wendel", from), &SPANISH.replace("Wendel", to));
    for (from, to) in [("Khodorov", "Jodorov"), ("Mohammed", "Mohamed"), ("Yusuf", "Yousouf"), ("Çelik", "Celik")] {
        let found = lines(&same(from, to));
        assert_eq!(found.is_empty(), from != "Khodorov", "{from} {to}: {found:?}");
    }
    let other = lines(&same("Wendel", "Wandelino"));
    assert_eq!(other, ["name: Tomás Wendel | Tomás Wandelino"]);
    let missing = lines(&compared(ENGLISH, &SPANISH.replace("Tomás Wendel", "su hermano").replace("Wendel", "él")));
    assert!(missing.iter().any(|line| line == "name: Tomás Wendel | -"), "{missing:?}");
}

#[test]
fn what_reading_did_not_find_but_stands_there_is_no_difference() {
    // Without its label the deadline is a date among others.
    assert_eq!(changed("ACTÚEN LO ANTES POSIBLE HASTA EL: 21", "Luego, hasta el 21"), Vec::<String>::new());
}

#[test]
fn a_language_without_a_file_and_another_script_are_said_and_not_guessed_at() {
    let unknown = "Tämä on kirje joka koskee kahta ihmistä nimeltä Hanna Quivar ja Tomás Wendel.\n";
    let comparison = compared(ENGLISH, unknown);
    assert!(comparison.not_compared.contains(&NotCompared::Words));
    assert!(comparison.differences.iter().all(|one| one.fact != Topic::Date), "{:?}", lines(&comparison));
    let arabic = compared(ENGLISH, "تحرك عاجل\n\nهذا نداء من أجل شخصين في السجن منذ 12 يوما.\n");
    assert!(arabic.not_compared.contains(&NotCompared::Names));
    assert!(arabic.differences.iter().all(|one| one.fact != Topic::Name), "{:?}", lines(&arabic));
}

#[test]
fn a_case_file_is_compared_with_its_translation_and_with_its_document() {
    let sample = include_str!("../../../../samples/sample.txt");
    let reading =
        read(sample.as_bytes(), Day::constant(2024, 2, 1)).unwrap_or_else(|unreadable| panic!("{unreadable}"));
    let text = CaseFile::from_reading(&reading.action).write();
    let Ok(parsed) = CaseFile::parse(&text) else { panic!("it is a case file") };
    let Ok(translation) = Translation::parse(include_str!("../../../../samples/sample.es.case.md")) else {
        panic!("it is a translation")
    };
    let of_file =
        |result: Result<Version, crate::Unreadable>| result.unwrap_or_else(|unreadable| panic!("{unreadable}"));
    let original = of_file(Version::of_case_file(&parsed.case_file, &parsed.provenance));
    let translated =
        of_file(Version::of_translation(&parsed.case_file, &translation.translation, &translation.provenance));
    assert_eq!(lines(&compare(&original, &translated)), Vec::<String>::new());
    assert_eq!(lines(&compare(&of_file(Version::of_reading(&reading)), &original)), Vec::<String>::new());
}

#[test]
fn what_is_large_and_hostile_takes_no_long_time() {
    let many =
        format!("{}\n\nCourt sentenced Ana Vela to {} years.\n", "7 8 9 years and ".repeat(3_000), "9 ".repeat(3_000));
    let other = format!("{}\n\nEl tribunal.\n", "1 2 3 años y ".repeat(3_000));
    assert!(compared(&many, &other).differences.len() <= super::MOST_DIFFERENCES);
}

/// A short document with this sentence as its summary; the names at its end tell whom it is about.
fn short(sentence: &str) -> String {
    format!(
        "URGENT ACTION\n\nTWO WEAVERS SENTENCED\n\n{sentence}\n\nADDITIONAL INFORMATION\n\nNothing more is known.\n\n\
         NAME AND PREFERRED PRONOUN: Hanna Quivar (she/her), Tomás Wendel (he/him)\n"
    )
}

#[test]
fn sentences_are_compared_in_every_language_that_reading_knows() {
    let english = short("The court sentenced Quivar to five years in prison and Wendel to three and a half.");
    let others = [
        ("Le tribunal a condamné Quivar à {} ans de prison et Wendel à {} ans, pour les tracts.", ["cinq", "3,5"]),
        (
            "Le tribunal a condamné Quivar à {} et Wendel à {} dans la ville pour les tracts.",
            ["cinq ans", "trois ans et demi"],
        ),
        (
            "Das Gericht hat Quivar zu {} und Wendel zu {} Jahren Haft verurteilt, die sie nicht verdient.",
            ["fünf", "dreieinhalb"],
        ),
        (
            "Domstolen dömde Quivar till {} års fängelse och Wendel till {} års fängelse, och det är inte rätt.",
            ["fem", "tre och ett halvt"],
        ),
        (
            "Il tribunale ha condannato Quivar a {} e Wendel a {} di carcere, anche per i volantini che non sono di loro.",
            ["cinque anni", "tre anni e mezzo"],
        ),
    ];
    for (pattern, [five, less]) in others {
        let said = |one: &str, other: &str| short(&pattern.replacen("{}", one, 1).replacen("{}", other, 1));
        assert_eq!(lines(&compared(&english, &said(five, less))), Vec::<String>::new(), "{pattern}");
        let swapped = lines(&compared(&english, &said(less, five)));
        assert_eq!(
            swapped,
            ["term Hanna Quivar: 5 years | 3.5 years", "term Tomás Wendel: 3.5 years | 5 years"],
            "{pattern}"
        );
    }
}

#[test]
fn a_headline_that_says_up_to_is_not_one_that_says_more_than() {
    let english = short("Up to 200 weavers who work in the market of the town are to be evicted.");
    let french = |words: &str| {
        short(&format!("{words} 200 personnes qui travaillent dans le marché de la ville sont menacées."))
    };
    assert_eq!(lines(&compared(&english, &french("Plus de"))), ["qualifier: up-to 200 | over 200"]);
    assert_eq!(lines(&compared(&english, &french("Jusqu’à"))), Vec::<String>::new());
}
