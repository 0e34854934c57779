//! What changed, value by value.

use casework::{
    AfterDeadline, AsOf, CopyTo, Figure, FigurePart, Language, Mentioned, Pronouns, Qualifier, UrgentAction,
};

use super::{country, day, demand, first, minister, person, second, words};
use crate::update::{Changed, ValueForm, differences};

/// Each difference on one line: what, whose, before, after, where.
fn lines(old: &UrgentAction, new: &UrgentAction) -> Vec<String> {
    let or = |value: &Option<String>| value.clone().unwrap_or_else(|| "-".to_owned());
    let line = |one: crate::update::Difference| {
        let about = one.about.as_ref().map(|about| format!(" of {about}")).unwrap_or_default();
        format!("{}{about}: {} > {} @{}", one.what.word(), or(&one.before), or(&one.after), or(&one.pointer))
    };
    differences(old, new).into_iter().map(line).collect()
}

/// Only the change that is made.
fn changed(change: impl FnOnce(&mut UrgentAction)) -> Vec<String> {
    let mut new = first();
    change(&mut new);
    lines(&first(), &new)
}

#[test]
fn the_same_document_has_no_differences() {
    assert_eq!(changed(|_| {}), Vec::<String>::new());
}

#[test]
fn every_further_document_changes_its_head() {
    let expected = [
        "until: 2031-03-31 > 2031-04-21 @/case/until",
        "kind: new > further-information @/case/kind",
        "index: AMR 99/4170/2031 > AMR 99/5620/2031 @/case/index",
        "issued: 2031-02-17 > 2031-03-10 @/case/issued",
    ];
    assert_eq!(lines(&first(), &second()), expected);
}

#[test]
fn people_are_known_by_their_names_and_other_names() {
    let found = changed(|new| {
        new.people[0].name = "ANA  VÉLA".to_owned();
        new.people[1].name = "Kartal".to_owned();
        new.people[1].aliases = vec!["Luis Ibarra".to_owned()];
    });
    let expected = [
        "person of ANA  VÉLA: Ana Vela > ANA  VÉLA @/case/people/0/name",
        "person of Kartal: Luis Ibarra > Kartal @/case/people/1/name",
        "person-aliases of Kartal: - > Luis Ibarra @/case/people/1/aliases",
    ];
    assert_eq!(found, expected);
}

#[test]
fn a_name_that_gains_words_is_the_same_unless_two_could_be_meant() {
    let found = changed(|new| new.people[0].name = "Ana María Vela".to_owned());
    assert_eq!(found, ["person of Ana María Vela: Ana Vela > Ana María Vela @/case/people/0/name"]);
    let mut old = first();
    old.people = vec![person("Ana Vela"), person("Ana Soto")];
    let mut new = old.clone();
    new.people = vec![person("Ana Vela Soto")];
    let expected = [
        "person of Ana Vela Soto: - > Ana Vela Soto @/case/people/0",
        "person of Ana Vela: Ana Vela > - @-",
        "person of Ana Soto: Ana Soto > - @-",
    ];
    assert_eq!(lines(&old, &new), expected);
}

#[test]
fn what_is_said_of_a_person() {
    let found = changed(|new| {
        new.people.reverse();
        let ana = &mut new.people[1];
        ana.status = Some("released".to_owned());
        ana.age = Some(41);
        ana.since = Some(day("2031-02-05"));
        ana.occupation = Some("teacher".to_owned());
        ana.pronouns = Some(Pronouns("she/her".to_owned()));
        new.others = Some(12);
    });
    let expected = [
        "person-status of Ana Vela: - > released @/case/people/1/status",
        "person-since of Ana Vela: - > 2031-02-05 @/case/people/1/since",
        "person-age of Ana Vela: - > 41 @/case/people/1/age",
        "person-occupation of Ana Vela: - > teacher @/case/people/1/occupation",
        "pronouns of Ana Vela: - > she/her @/case/people/1/pronouns",
        "others: - > 12 @/case/others",
    ];
    assert_eq!(found, expected);
}

#[test]
fn who_was_mentioned_and_is_presented_now_is_not_lost() {
    let mut old = first();
    let mention = |name: &str| Mentioned { key: String::new(), name: name.to_owned(), since: None };
    old.mentioned = vec![mention("Rosa Olmedo"), mention("Marta Cid")];
    let mut new = old.clone();
    new.mentioned = vec![mention("Pablo Rey")];
    new.people.push(person("Rosa Olmedo"));
    let expected = [
        "person of Rosa Olmedo: - > Rosa Olmedo @/case/people/2",
        "mentioned of Pablo Rey: - > Pablo Rey @/case/mentioned/0/name",
        "mentioned of Marta Cid: Marta Cid > - @-",
    ];
    assert_eq!(lines(&old, &new), expected);
}

#[test]
fn another_holder_of_an_office_is_no_other_target() {
    let found = changed(|new| new.targets = vec![minister("Jorge Lema")]);
    assert_eq!(found, ["target-name of Minister of the Interior: Elena Sarmiento > Jorge Lema @/case/targets/0/name"]);
}

#[test]
fn a_target_is_known_by_its_name_and_address_too() {
    let found = changed(|new| {
        new.targets[0].office = Some("Minister of Justice".to_owned());
        new.targets[0].address[0] = "Calle Nueva 2,".to_owned();
        new.targets[0].emails = vec!["justicia@interior.example".to_owned()];
    });
    let expected = [
        "target-office of Minister of Justice: Minister of the Interior > Minister of Justice @/case/targets/0/office",
        "target-address of Minister of Justice: Plaza Mayor 1,\nPuerto Claro, Verania > Calle Nueva 2,\nPuerto Claro, Verania @/case/targets/0/address",
        "target-contact of Minister of Justice: despacho@interior.example > justicia@interior.example @/case/targets/0/emails",
    ];
    assert_eq!(found, expected);
    let found = changed(|new| {
        new.targets[0].office = Some("Secretary of State".to_owned());
        new.targets[0].name = None;
        new.targets[0].emails.clear();
    });
    assert!(found.iter().all(|line| !line.starts_with("target of")), "the address is the same: {found:?}");
}

#[test]
fn a_target_more_and_one_less() {
    let found = changed(|new| {
        new.targets[0] = casework::Target {
            name: Some("Iris Falk".to_owned()),
            office: Some("Director of the Northern Prison".to_owned()),
            ..casework::Target::default()
        };
        new.copies_to = vec![CopyTo("The embassy".to_owned())];
    });
    let expected = [
        "target of Director of the Northern Prison: - > Iris Falk, Director of the Northern Prison @/case/targets/0",
        "target of Minister of the Interior: Elena Sarmiento, Minister of the Interior > - @-",
        "copy: - > The embassy @/case/copies_to/0",
    ];
    assert_eq!(found, expected);
}

#[test]
fn demands_are_sets_of_sentences() {
    let found = changed(|new| {
        new.demands = vec![demand("Give them a doctor!  Release ANA VELA and Luis Ibarra immediately.")];
    });
    assert_eq!(found, Vec::<String>::new(), "another order, other blanks and capitals are no change");
    let found = changed(|new| new.demands[0] = demand("Investigate who took them."));
    let expected = [
        "demand: - > Investigate who took them. @/case/demands/0/text",
        "demand: Release Ana Vela and Luis Ibarra immediately. > - @-",
    ];
    assert_eq!(found, expected);
}

#[test]
fn prose_is_compared_sentence_by_sentence() {
    let found = changed(|new| {
        new.summary = words(
            "They are held in the Southern Prison. Ana Vela and Luis Ibarra were taken from a bus on 5 February 2031. A judge saw them.",
        );
        new.background = words("The river is long.");
        new.writer_safety = words("Do not write from Verania.");
        new.letter.iter_mut().for_each(|letter| letter.paragraphs = words("I write about two keepers of the river."));
    });
    let expected = [
        "letter: Please act. > - @-",
        "summary: They are held in the Northern Prison. > They are held in the Southern Prison. @/case/summary",
        "summary: - > A judge saw them. @/case/summary",
        "background: - > The river is long. @/case/background/0",
        "safety: - > Do not write from Verania. @/case/writer_safety/0",
    ];
    assert_eq!(found, expected);
}

fn figure(value: f64, counts: &str) -> Figure {
    Figure {
        key: String::new(),
        value,
        qualifier: Qualifier::AtLeast,
        counts: Some(counts.to_owned()),
        as_of: None,
        source: None,
        parts: Vec::new(),
    }
}

#[test]
fn figures_are_known_by_what_they_count() {
    let mut old = first();
    old.figures = vec![figure(868.0, "people held"), figure(12.0, "women")];
    let mut new = old.clone();
    new.figures = vec![figure(3.0, "children"), figure(901.0, "People held")];
    new.figures[1].as_of = Some(AsOf::Day(day("2031-03-01")));
    new.figures[1].parts = vec![FigurePart { value: 89.0, counts: "women".to_owned() }];
    let expected = [
        "figure of children: - > at least 3 children @/case/figures/0",
        "figure of People held: at least 868 people held > at least 901 People held (89 women; 1 March 2031) @/case/figures/1",
        "figure of women: at least 12 women > - @-",
    ];
    assert_eq!(lines(&old, &new), expected);
}

#[test]
fn the_head_is_compared_by_its_values() {
    let found = changed(|new| {
        new.countries.extend(country("PE"));
        new.preferred_languages = vec![Language::english()];
        new.own_language = true;
        new.after_deadline = Some(AfterDeadline::AskOffice);
        new.identifier = Some("QVE 310217.1".to_owned());
        new.title = Some("Two keepers in prison".to_owned());
        new.ua = None;
    });
    let expected = [
        "after-deadline: - > ask-office @/case/after_deadline",
        "title: Free the river keepers > Two keepers in prison @/case/title",
        "ua: 60/31 > - @-",
        "identifier: - > QVE 310217.1 @/case/identifier",
        "countries: QV > PE,QV @/case/countries",
        "preferred-languages: - > en @/case/preferred_languages",
        "own-language: false > true @/case/own_language",
    ];
    assert_eq!(found, expected);
}

#[test]
fn what_changed_is_a_stable_word_and_says_how_it_is_written() {
    let mut words: Vec<&str> = Changed::ALL.iter().map(|one| one.word()).collect();
    words.sort_unstable();
    words.dedup();
    assert_eq!(words.len(), Changed::ALL.len());
    assert_eq!((Changed::Until.form(), Changed::Countries.form()), (ValueForm::Day, ValueForm::Countries));
}
