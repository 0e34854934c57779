//! What was taken back is found nowhere, and the letter still arrives.

use casework::{
    Demand, Figure, Language, Link, Mentioned, ModelLetter, PersonAtRisk, Pronouns, Qualifier, Salutation, Sex, Target,
};

use super::*;

const HIDDEN: &str = "a person whose name is withheld";

fn language(tag: &str) -> Language {
    Language::from_tag(tag).unwrap_or_else(|| unreachable!("{tag} is a language"))
}

fn person(name: &str) -> PersonAtRisk {
    PersonAtRisk { key: "p1".into(), name: name.into(), ..PersonAtRisk::default() }
}

/// A document about one person, with these words as its background.
fn document(name: &str, words: &str) -> UrgentAction {
    let mut action = UrgentAction::blank(Language::english());
    action.people = vec![person(name)];
    action.background = vec![words.into()];
    action
}

/// The words after a name was hidden in them, as a title: it is no sentence, and is never left out.
fn hidden(name: &str, words: &str) -> String {
    let mut action = document(name, "x");
    action.title = Some(words.into());
    let names = [name.to_owned()];
    withhold(&mut action, &names, HIDDEN);
    let shown = action.title.clone().unwrap_or_default();
    assert!(!left(&action, &names), "{shown}");
    shown
}

/// The words with `X` for the placeholder.
fn marked(name: &str, words: &str) -> String {
    hidden(name, words)
        .replace(HIDDEN, "X")
        .replace("A person whose name is withheld", "X")
        .replace(&HIDDEN.to_uppercase(), "XX")
}

#[test]
fn the_whole_name_and_its_parts_are_hidden() {
    for (words, wanted) in [
        ("They hold Ana Pérez de la Vela in town.", "They hold X in town."),
        ("Ana was seen. Later Pérez fell ill.", "X was seen. Later X fell ill."),
        ("FREE ANA PEREZ NOW", "FREE XX NOW"),
        ("We met Ana Perez.", "We met X."),
        ("the house of pérez", "the house of X"),
        ("Vela's son, Vela’s sister and Vela-nın evi", "X son, X sister and X evi"),
        ("A. Pérez and Ana M. Pérez", "X and X"),
        ("Banana, de la Cruz, vel", "Banana, de la Cruz, vel"),
        ("the Ana-Pérez committee, ex-Vela", "the X committee, X"),
        ("l'Ana Pérez", "l'X"),
        ("Pérezem, Pérezowi", "X, X"),
        ("*Ana* **Pérez**", "*X**"),
    ] {
        assert_eq!(marked("Ana Pérez de la Vela", words), wanted, "{words}");
    }
}

#[test]
fn a_placeholder_fits_its_sentence() {
    assert_eq!(
        hidden("Ana Pérez", "Ana is held. Ana is ill."),
        "A person whose name is withheld is held. A person whose name is withheld is ill."
    );
}

#[test]
fn scripts_without_capitals_are_searched_too() {
    assert_eq!(
        marked("لينا الحداد", "اعتقلت لينا الحداد أمس. ولينا بخير، وبيت الحدّاد مغلق."),
        "اعتقلت X أمس. X بخير، وبيت X مغلق."
    );
    assert_eq!(marked("لينا الحداد", "عائلة حداد"), "عائلة X");
    assert_eq!(marked("王小明", "警察逮捕了王小明。"), "警察逮捕了X。");
    assert_eq!(marked("ליאור כהן", "ליאור נעצר."), "X נעצר.");
}

#[test]
fn links_lose_the_name_in_words_and_address() {
    assert_eq!(
        marked("Ana Pérez", "See [a film about Ana](https://a.example/film) and [this](https://a.example/p%C3%A9rez)."),
        "See [a film about X](https://a.example/film) and [this](#)."
    );
    assert_eq!(marked("Ana Pérez", "Read https://a.example/free-ana, #FreePerez and @ana_p."), "Read X, X and X.");
    let mut action = document("Ana Pérez", "x");
    let link = |text: &str, href: &str| Link { text: text.into(), href: href.into() };
    action.links = vec![
        link("Ana", "https://a.example/1"),
        link("law", "https://a.example/perez"),
        link("law", "https://a.example/2"),
    ];
    withhold(&mut action, &["Ana Pérez".into()], HIDDEN);
    let hrefs: Vec<&str> = action.links.iter().map(|link| link.href.as_str()).collect();
    assert_eq!(hrefs, ["https://a.example/1", "#", "https://a.example/2"]);
    assert!(action.links[0].text.ends_with("whose name is withheld"));
}

#[test]
fn what_could_tell_who_it_is_goes_with_the_name() {
    let mut action = document("Ana Pérez", "Lucero sang. Bruno Tasi wept.");
    action.people[0] = PersonAtRisk {
        aliases: vec!["Lucero del Sur".into()],
        pronouns: Some(Pronouns("she/her".into())),
        sex: Some(Sex::Female),
        age: Some(31),
        occupation: Some("singer".into()),
        status: Some("released".into()),
        ..person("Ana Pérez")
    };
    action.people.push(PersonAtRisk { occupation: Some("brother of Ana Pérez".into()), ..person("Bruno Tasi") });
    let names = ["ana perez".to_owned()];
    assert!(left(&action, &names));
    withhold(&mut action, &names, HIDDEN);
    let wanted = PersonAtRisk { status: Some("released".into()), ..person(HIDDEN) };
    assert!(action.people[0] == wanted);
    assert!(
        action.people[1].name == "Bruno Tasi"
            && action.people[1].occupation.as_deref() == Some("brother of a person whose name is withheld")
    );
    assert_eq!(action.background[0], "A person whose name is withheld sang. Bruno Tasi wept.");
    assert!(!left(&action, &names));
}

#[test]
fn every_kind_of_words_is_searched() {
    let words = || "with Ana".to_owned();
    let mut action = document("Ana Pérez", "with Ana");
    action.title = Some(words());
    action.summary = vec![words()];
    action.writer_safety = vec![words()];
    action.easy = vec![words()];
    action.demands = vec![Demand { text: words(), inferred: false }];
    action.letter = Some(ModelLetter { language: Language::english(), paragraphs: vec![words()], valediction: None });
    action.figures = vec![Figure {
        key: "f1".into(),
        value: 2.0,
        qualifier: Qualifier::Exactly,
        counts: Some(words()),
        as_of: None,
        source: Some(words()),
        parts: Vec::new(),
    }];
    action.mentioned = vec![Mentioned { key: "m1".into(), name: "Ana Pérez".into(), since: None }];
    withhold(&mut action, &["Ana Pérez".into()], HIDDEN);
    let mut seen = 0;
    each(&mut action.clone(), &mut |words| {
        assert_eq!(*words, format!("with {HIDDEN}"));
        seen += 1;
    });
    assert_eq!(seen, 9);
    assert_eq!(action.mentioned[0].name, HIDDEN);
}

#[test]
fn targets_and_the_whole_names_of_others_stay() {
    let mut action = document("Ana Pérez", "Elena Pérez holds Ana Pérez, and Pérez is ill. Luis Pérez waits.");
    action.people.push(person("Luis Pérez"));
    let target = Target {
        key: "t1".into(),
        name: Some("Elena Pérez".into()),
        office: Some("Governor of Santa Ana".into()),
        address: vec!["Calle Ana Pérez 3".into()],
        salutation: Some(Salutation("Dear Elena Pérez,".into())),
        ..Target::default()
    };
    action.targets = vec![target.clone()];
    let names = ["Ana Pérez".to_owned()];
    withhold(&mut action, &names, "X");
    assert!(action.targets[0] == target);
    assert_eq!(action.background[0], "Elena Pérez holds X, and X is ill. Luis Pérez waits.");
    assert!(left(&action, &names), "the whole name stands in the address: the desk is told");
    action.targets[0].address.clear();
    assert!(!left(&action, &names));
}

#[test]
fn several_names_are_numbered() {
    let mut action = document("Ana Pérez", "Ana Pérez and Bruno Tasi are held; Tasi is ill.");
    action.people.push(person("Bruno Tasi"));
    withhold(&mut action, &["Ana Pérez".into(), "Bruno Tasi".into()], "nobody");
    assert_eq!(action.background[0], "Nobody 1 and nobody 2 are held; nobody 2 is ill.");
    assert!(action.people[0].name == "nobody 1" && action.people[1].name == "nobody 2");
}

#[test]
fn references_stay_references() {
    assert_eq!(marked("Ana Pérez", "{person.ana} is held. Ana is ill."), "{person.ana} is held. X is ill.");
}

#[test]
fn names_that_are_no_names_hide_nothing() {
    for names in [vec![], vec![String::new()], vec![" - ".to_owned()]] {
        let mut action = document("Ana Pérez", "Ana is held.");
        withhold(&mut action, &names, HIDDEN);
        assert_eq!(action.background[0], "Ana is held.");
        assert!(!left(&action, &names));
    }
}

#[test]
fn every_language_has_its_words() {
    let tags = ["en", "es", "fr", "ar", "de", "pt", "it", "nl", "tr", "pl", "sv"];
    let words: Vec<&str> = tags.into_iter().map(|tag| placeholder(&language(tag))).collect();
    assert!(words.iter().all(|words| !words.is_empty()) && TABLE.len() == tags.len());
    assert!((1..words.len()).all(|at| !words[..at].contains(&words[at])), "each its own");
    assert_eq!(placeholder(&language("pt-BR")), placeholder(&language("pt")));
    assert_eq!(placeholder(&language("sw")), HIDDEN);
}

/// A document in a language about one person, with these words as its summary, after the name was taken out.
fn left_out(tag: &str, words: &str, name: &str) -> String {
    let mut action = UrgentAction::blank(language(tag));
    action.people = vec![person(name)];
    action.summary = vec![words.into()];
    withhold(&mut action, &[name.to_owned()], placeholder(&language(tag)));
    assert!(!left(&action, &[name.to_owned()]), "{}", action.summary[0]);
    let row = Row::of(&language(tag)).unwrap_or_else(|| unreachable!("a row"));
    let shown = action.summary.remove(0).replace(row.sentence.unwrap_or_default(), "…");
    shown.replace(row.words, "X").replace("A person whose name is withheld", "X")
}

#[test]
fn a_sentence_into_which_the_words_do_not_fit_is_left_out() {
    for (tag, words, wanted) in [
        ("en", "They met her sister Ana. Ana Vela is held. It rained.", "… X is held. It rained."),
        ("en", "Vela's son wept. The Ana case. Rain fell.", "… Rain fell."),
        ("en", "It rained. We saw Luz Vela there.", "It rained. …"),
        ("en", "Her sister, Ana Vela, is held by A. Ruiz.", "Her sister, X, is held by A. Ruiz."),
        ("es", "Vieron a su hermana Ana. Detuvieron a Ana Vela.", "… Detuvieron a X."),
        ("fr", "La famille d’Ana attend. Ils ont arrêté Ana Vela.", "… Ils ont arrêté X."),
    ] {
        assert_eq!(left_out(tag, words, "Ana Vela"), wanted, "{words}");
    }
    let arabic = "رأينا شقيقته لينا. اعتقلت لينا الحداد أمس.";
    assert_eq!(left_out("ar", arabic, "لينا الحداد"), "… اعتقلت X أمس.");
}

#[test]
fn a_letter_loses_such_a_sentence_and_never_all_of_them() {
    let letter = |paragraphs: &[&str]| ModelLetter {
        language: language("en"),
        paragraphs: paragraphs.iter().map(|text| (*text).to_owned()).collect(),
        valediction: None,
    };
    let after = |paragraphs: &[&str]| {
        let mut action = document("Ana Vela", "x");
        action.letter = Some(letter(paragraphs));
        withhold(&mut action, &["Ana Vela".into()], HIDDEN);
        action.letter.map(|letter| letter.paragraphs).unwrap_or_default()
    };
    let shorter = after(&["Release Ana Vela. Her sister Ana waits.", "Their daughter Ana is ill."]);
    assert_eq!(shorter, ["Release a person whose name is withheld."]);
    assert!(after(&["Their daughter Ana is ill."])[0].contains(HIDDEN));
}
