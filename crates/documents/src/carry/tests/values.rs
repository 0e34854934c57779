//! The words of values, and the keys by which they are known.

use super::*;

#[test]
fn keys_that_name_others_are_followed() {
    let (first, second) = ("key = \"p1\"", "key = \"p2\"");
    let new = changed(&[
        (first, "key = \"x\""),
        (second, "key = \"p1\""),
        ("key = \"x\"", "key = \"p2\""),
        ("key = \"f1\"", "key = \"y\""),
        ("key = \"f2\"", "key = \"f1\""),
        ("key = \"y\"", "key = \"f2\""),
        ("{person.p1} is held", "{person.p2} is held"),
        ("{figure.f1} people", "{figure.f2} people"),
        ("release {person.p1}", "release {person.p2}"),
        ("{figure.f2} families", "{figure.f1} families"),
    ]);
    let carried = carry(&old(), &spanish(), &new);
    assert!(carried.gaps.is_empty(), "{:?}", ids(&carried));
    assert_eq!(carried.translation.letter[0], "Ponga en libertad a {person.p2} de inmediato. No hizo nada malo.");
    let words = carried.translation.people.iter().find(|person| person.key == "p2");
    assert!(words.is_some_and(|words| words.status.as_deref() == Some("detenida")));
    let (action, _) = new.in_translation(&carried.translation);
    assert!(action.summary[0].starts_with("Inés Carvallo está detenida"), "the words go with the person");
    assert!(action.figures.iter().any(|figure| figure.counts.as_deref() == Some("familias") && figure.value == 40.0));
}

#[test]
fn a_key_under_which_somebody_else_stands_carries_no_sentence() {
    let carried = carried(&[("Inés Carvallo", "Marek Odol"), ("she/her", "he/him")]);
    assert!(ids(&carried).contains(&"letter/0/0"), "she is not he: {:?}", ids(&carried));
    assert!(ids(&carried).contains(&"summary/0/0"));
    assert!(carried.translation.people.is_empty(), "no words of hers for him");
}

#[test]
fn a_corrected_spelling_is_no_new_person() {
    let carried = carried(&[("Inés Carvallo", "Ines Carvalho")]);
    assert!(carried.gaps.is_empty(), "{:?}", ids(&carried));
}

#[test]
fn people_are_known_by_an_alias() {
    let carried = carried(&[("name = \"Inés Carvallo\"", "name = \"Luz\"\naliases = [\"Inés Carvallo\"]")]);
    assert!(carried.gaps.is_empty(), "{:?}", ids(&carried));
}

#[test]
fn words_of_values_go_where_their_own_words_changed() {
    let new = changed(&[("status = \"detained\"", "status = \"released\""), ("\"women\"", "\"girls\"")]);
    let carried = carry(&old(), &spanish(), &new);
    assert_eq!(ids(&carried), ["person/p1/status", "figure/f1/part/0"]);
    assert_eq!(said(&carried.gaps[0]), ["detained", "detenida", "released"]);
    assert!(carried.waiting.is_empty(), "no paragraph waits");
    let words = filled(&[("person/p1/status", "liberada"), ("figure/f1/part/0", "niñas")]);
    let whole = fill(&new, &carried, &words, None).translation;
    assert!(whole.people[0].status.as_deref() == Some("liberada") && whole.figures[0].parts == ["niñas"]);
    assert_eq!(whole.people[0].occupation.as_deref(), Some("maestra"));
}

#[test]
fn another_holder_has_the_office_and_another_salutation() {
    let carried = carried(&[("Elena Sarmiento", "Jorge Paz")]);
    assert_eq!(ids(&carried), ["target/t1/salutation"]);
    assert_eq!(said(&carried.gaps[0]), ["Dear Minister,", "Señora Ministra:", "Dear Minister,"]);
    assert_eq!(carried.translation.targets[0].office.as_deref(), Some("Ministra del Interior"));
    assert!(carried.translation.targets[0].salutation.is_none(), "the original's stands until it is confirmed");
}

#[test]
fn another_target_under_the_old_key_gets_no_words_of_the_old_one() {
    let new = changed(&[("Elena Sarmiento", "Jorge Paz"), ("Minister of the Interior", "Attorney General")]);
    let carried = carry(&old(), &spanish(), &new);
    assert!(carried.translation.targets.is_empty());
    assert_eq!(ids(&carried), ["target/t1/office", "target/t1/salutation"]);
    assert_eq!(said(&carried.gaps[0]), ["-", "-", "Attorney General"]);
}

#[test]
fn unknown_keys_follow_their_value() {
    let front = SPANISH_FRONT.replace("office = \"Ministra", "note = \"mine\"\noffice = \"Ministra");
    let translation = translation_of(&old(), &front, SPANISH_WORDS);
    let new = changed(&[("key = \"t1\"", "key = \"interior\"")]);
    let written = carry(&old(), &translation, &new).translation.write();
    assert!(written.contains("note = \"mine\""), "{written}");
}
