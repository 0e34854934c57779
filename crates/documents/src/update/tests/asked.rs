//! What may be so, and is asked about.

use casework::{AfterDeadline, AsOf, Deadline, Figure, FigurePart, Kind, Language, Qualifier, UrgentAction};

use super::{day, demand, first, person, second, with_status, words};
use crate::update::{Contradiction, Offer, contradictions};

const TODAY: &str = "2031-03-12";

/// What is asked after a change of both documents.
fn between(before: impl FnOnce(&mut UrgentAction), after: impl FnOnce(&mut UrgentAction)) -> Vec<Contradiction> {
    let (mut old, mut new) = (first(), second());
    before(&mut old);
    after(&mut new);
    contradictions(&old, &new, day(TODAY))
}

fn names(found: &[Contradiction]) -> Vec<&str> {
    found.iter().map(|one| one.name.as_str()).collect()
}

fn after(change: impl FnOnce(&mut UrgentAction)) -> Vec<String> {
    between(|_| {}, change).into_iter().map(|one| one.name).collect()
}

/// What is proposed as the status of each person, by their places.
fn proposed(found: &[Contradiction]) -> Vec<(usize, &str)> {
    let status = |one: &'_ Contradiction| matches!(one.offer, Some(Offer::Status { .. }));
    let all = found.iter().filter(|one| status(one));
    let pair = |one: &'_ Contradiction| match &one.offer {
        Some(Offer::Status { person, .. }) => *person,
        _ => 0,
    };
    all.map(|one| (pair(one), words_of(one))).collect()
}

fn words_of(one: &Contradiction) -> &str {
    match &one.offer {
        Some(Offer::Status { status, .. }) => status,
        _ => "",
    }
}

#[test]
fn whoever_is_missing_is_asked_for() {
    assert_eq!(after(|new| new.people.truncate(1)), ["person-missing:luis ibarra"]);
    let longer = after(|new| new.people[0].name = "Ana María Vela".to_owned());
    assert_eq!(longer, Vec::<String>::new(), "a longer name is the same person");
}

#[test]
fn a_status_that_would_be_dropped_is_kept_with_one_tick() {
    let found = between(|old| old.people[1] = with_status("Luis Ibarra", "released"), |_| {});
    assert_eq!((names(&found), proposed(&found)), (vec!["status-dropped:luis ibarra"], vec![(1, "released")]));
    let mut new = second();
    found[0].offer.as_ref().expect("it can be kept").apply(&mut new);
    assert_eq!(new.people[1].status.as_deref(), Some("released"));
    let said = between(
        |old| old.people[1] = with_status("Luis Ibarra", "held"),
        |new| new.people[1] = with_status("Luis Ibarra", "moved"),
    );
    assert_eq!(names(&said), Vec::<&str>::new(), "another one is a change like others");
}

#[test]
fn a_status_that_only_a_sentence_tells_is_proposed() {
    let told = |text: &str| between(|_| {}, |new| new.background = words(text));
    let found = told("On Monday Ana Vela was released on 3 March 2031, her lawyer says.");
    assert_eq!(names(&found), ["status-in-words:ana vela"]);
    assert_eq!(proposed(&found), [(0, "released on 3 March 2031")]);
    let both = told("Ana Vela and Luis Ibarra were released on bail.");
    assert_eq!(proposed(&both), [(0, "released on bail"), (1, "released on bail")]);
    let last = told("Luis Ibarra saw that Ana Vela was released.");
    assert_eq!(proposed(&last), [(0, "released")]);
    for plain_no in [
        "Ana Vela was not released.",
        "If Ana Vela was released, nobody told us.",
        "Ana Vela must be released.",
        "A neighbour was released.",
        "Otto Brandt was released.",
    ] {
        assert_eq!(names(&told(plain_no)), Vec::<&str>::new(), "{plain_no}");
    }
    let said = between(
        |_| {},
        |new| {
            new.people[0] = with_status("Ana Vela", "free since March");
            new.background = words("Ana Vela was released.");
        },
    );
    assert_eq!(names(&said), Vec::<&str>::new(), "it stands beside the name");
    let known = |action: &mut UrgentAction| action.background = words("Ana Vela was released in 2019.");
    assert_eq!(names(&between(known, known)), Vec::<&str>::new(), "what was said before is no news");
}

#[test]
fn a_sentence_is_read_in_other_languages_too() {
    let of = |tag: &str, text: &str| {
        let found = between(
            |_| {},
            |new| {
                new.language = Language::from_tag(tag).unwrap_or_else(Language::english);
                new.background = words(text);
            },
        );
        proposed(&found).first().map(|(person, status)| (*person, (*status).to_owned()))
    };
    let cases = [
        ("es", "Ana Vela fue puesta en libertad el 3 de mayo.", "en libertad el 3 de mayo"),
        ("fr", "Ana Vela a été libérée le 3 mai.", "libérée le 3 mai"),
        ("de", "Ana Vela wurde am 3. Mai freigelassen.", "freigelassen"),
        ("it", "Ana Vela è stata rilasciata.", "rilasciata"),
        ("nl", "Ana Vela is op 3 mei vrijgelaten.", "vrijgelaten"),
        ("pl", "Ana Vela została uwolniona.", "uwolniona"),
        ("pt", "Ana Vela foi libertada.", "libertada"),
        ("sv", "Ana Vela har frigivits.", "frigivits"),
        ("tr", "Ana Vela dün serbest bırakıldı.", "serbest bırakıldı"),
    ];
    for (tag, text, status) in cases {
        assert_eq!(of(tag, text), Some((0, status.to_owned())), "{tag}");
    }
    let arabic = between(
        |_| {},
        |new| {
            new.language = Language::from_tag("ar").unwrap_or_else(Language::english);
            new.people[0] = person("آنا فيلا");
            new.background = words("أُفرج عن آنا فيلا في 3 مايو 2031.");
        },
    );
    assert_eq!(proposed(&arabic), [(0, "تم الإفراج")]);
}

#[test]
fn days_that_go_back_or_change() {
    assert_eq!(after(|new| new.deadline = Some(Deadline::on(day("2031-03-30")))), ["until-earlier"]);
    let stop = |new: &mut UrgentAction| {
        new.kind = Kind::StopAction { ordinal: Some(1) };
        new.deadline = Some(Deadline::on(day(TODAY)));
    };
    assert_eq!(after(stop), Vec::<String>::new(), "a stop ends when it comes");
    let since = |days: [&str; 2]| {
        let found =
            between(|old| old.people[0].since = days[0].parse().ok(), |new| new.people[0].since = days[1].parse().ok());
        found.into_iter().map(|one| one.name).collect::<Vec<_>>()
    };
    assert_eq!(since(["2031-02-05", "2031-02-15"]), ["since-changed:ana vela"]);
    assert_eq!(since(["", "2031-02-15"]), Vec::<String>::new(), "what is new contradicts nothing");
}

fn figure(value: f64, counts: &str, as_of: Option<&str>, women: Option<f64>) -> Figure {
    let part = |value| FigurePart { value, counts: "women".to_owned() };
    Figure {
        key: String::new(),
        value,
        qualifier: Qualifier::AtLeast,
        counts: Some(counts.to_owned()),
        as_of: as_of.and_then(AsOf::from_iso),
        source: None,
        parts: women.map(part).into_iter().collect(),
    }
}

#[test]
fn figures_that_only_grow_do_not_fall_and_their_parts_go_with_them() {
    let figures = |old: Figure, new: Figure| {
        let found = between(|action| action.figures = vec![old], |action| action.figures = vec![new]);
        found.into_iter().map(|one| one.name).collect::<Vec<_>>()
    };
    let none = Vec::<String>::new();
    let killed = |value, day| figure(value, "people killed", Some(day), None);
    assert_eq!(figures(killed(868.0, "2031-02-01"), killed(686.0, "2031-03-01")), ["figure-fell:people killed"]);
    assert_eq!(figures(killed(868.0, "2031-02-01"), killed(901.0, "2031-03-01")), none);
    let held = |value, day| figure(value, "people held", Some(day), None);
    assert_eq!(figures(held(868.0, "2031-02-01"), held(686.0, "2031-03-01")), none, "people are let go");
    assert_eq!(figures(held(868.0, "2031-02"), held(686.0, "2031-02")), ["figure-fell:people held"], "the same month");
    let women = |value, women| figure(value, "people held", None, Some(women));
    assert_eq!(figures(women(901.0, 89.0), women(940.0, 75.0)), ["figure-parts-differ:people held"]);
    assert_eq!(figures(women(901.0, 89.0), women(901.0, 98.0)), ["figure-parts-differ:people held"]);
    assert_eq!(figures(women(901.0, 89.0), women(940.0, 98.0)), none);
}

#[test]
fn what_is_not_said_any_more_is_asked_about_and_kept_with_one_tick() {
    let told = |action: &mut UrgentAction| {
        action.writer_safety = words("Do not write from within Verania.");
        action.after_deadline = Some(AfterDeadline::AskOffice);
        action.figures = vec![figure(29.0, "people treated", None, None)];
    };
    let found = between(told, |_| {});
    assert_eq!(names(&found), ["figure-dropped:at least 29 people treated", "safety-dropped", "after-dropped"]);
    let mut new = second();
    found.iter().filter_map(|one| one.offer.as_ref()).for_each(|offer| offer.apply(&mut new));
    let mut old = first();
    told(&mut old);
    assert!(new.writer_safety == old.writer_safety && new.figures == old.figures);
    assert_eq!((new.after_deadline, names(&contradictions(&old, &new, day(TODAY)))), (old.after_deadline, vec![]));
    let stop = |new: &mut UrgentAction| (new.kind, new.deadline) = (Kind::StopAction { ordinal: Some(1) }, None);
    assert_eq!(names(&between(told, stop)), Vec::<&str>::new(), "nobody writes after a stop");
    assert_eq!(names(&between(told, told)), Vec::<&str>::new(), "it is still said");
    let fewer =
        |value| move |action: &mut UrgentAction| action.figures = vec![figure(value, "people treated", None, None)];
    assert_eq!(
        names(&between(fewer(36.0), fewer(29.0))),
        ["figure-fell:people treated"],
        "who was treated was treated"
    );
}

#[test]
fn whoever_is_missing_is_kept_and_a_new_kind_is_corrected_with_one_tick() {
    let found = between(
        |_| {},
        |new| {
            new.people.truncate(1);
            new.kind = Kind::New;
        },
    );
    let mut new = second();
    new.people.truncate(1);
    new.kind = Kind::New;
    found.iter().filter_map(|one| one.offer.as_ref()).for_each(|offer| offer.apply(&mut new));
    assert!(new.people.len() == 2 && new.people[1] == first().people[1]);
    assert_eq!(new.kind, Kind::FurtherInformation { ordinal: None });
}

#[test]
fn demands_that_nobody_listed_are_confirmed_together() {
    let found = between(|_| {}, |new| new.demands.push(demand("Investigate who took them.")));
    assert_eq!(names(&found), ["demands-inferred"]);
    let mut new = second();
    new.demands.push(demand("Investigate who took them."));
    found[0].offer.as_ref().expect("they can be confirmed").apply(&mut new);
    assert!(new.demands.iter().all(|demand| !demand.inferred));
    assert_eq!(names(&contradictions(&first(), &new, day(TODAY))), Vec::<&str>::new());
    assert_eq!(after(|new| new.demands.truncate(1)), Vec::<String>::new(), "one less is no new one");
}
