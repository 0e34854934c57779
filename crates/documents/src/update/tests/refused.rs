//! What cannot both be true. What is only asked about has tests of its own, in `asked`.

use casework::{Deadline, IndexNumber, Kind, Language, UrgentAction};

use super::{country, day, demand, first, person, second, with_status, words};
use crate::update::{Contradiction, contradictions};
use crate::{Code, Severity};

const TODAY: &str = "2031-03-12";

fn names(old: &UrgentAction, new: &UrgentAction) -> Vec<String> {
    let found = contradictions(old, new, day(TODAY));
    for one in &found {
        assert!(one.finding.severity() == Severity::Error, "{}", one.name);
        let values: Vec<&str> = one.finding.values.iter().map(|(name, _)| *name).collect();
        for name in one.finding.code.values() {
            assert!(values.contains(name), "{} lacks {name}", one.name);
        }
        assert!(one.pointer.as_deref().is_some_and(|pointer| pointer.starts_with("/case/")));
    }
    let is_only_asked = |one: &Contradiction| ASKED.contains(&one.finding.code);
    found.into_iter().filter(|one| !is_only_asked(one)).map(|one| one.name).collect()
}

/// What may be so.
const ASKED: [Code; 4] = [Code::DemandsInferred, Code::PersonMissing, Code::StatusDropped, Code::SafetyDropped];

/// The contradictions of the second document after a change of it.
fn after(change: impl FnOnce(&mut UrgentAction)) -> Vec<String> {
    let mut new = second();
    change(&mut new);
    names(&first(), &new)
}

#[test]
fn an_ordinary_further_document_contradicts_nothing() {
    assert_eq!(after(|_| {}), Vec::<String>::new());
    let moved = after(|new| new.countries.extend(country("PE")));
    assert_eq!(moved, Vec::<String>::new(), "one country more is no other country");
}

#[test]
fn days_that_cannot_be() {
    assert_eq!(after(|new| new.issued = Some(day("2031-01-10"))), ["issued-before-previous"]);
    assert_eq!(after(|new| new.issued = Some(day("2031-03-13"))), ["issued-in-future"]);
    assert_eq!(after(|new| new.issued = Some(day(TODAY))), Vec::<String>::new());
    assert_eq!(after(|new| new.deadline = Some(Deadline::on(day("2031-03-09")))), ["until-before-issued"]);
}

#[test]
fn a_stop_has_no_deadline_ahead() {
    let stop = |until: &str| {
        after(|new| {
            new.kind = Kind::StopAction { ordinal: Some(1) };
            new.deadline = Some(Deadline::on(day(until)));
        })
    };
    assert_eq!(stop("2031-04-21"), ["stop-with-deadline"]);
    assert_eq!(stop(TODAY), Vec::<String>::new());
}

#[test]
fn the_index_is_of_the_case_and_of_one_document() {
    // ASA 21 stands for Indonesia.
    assert_eq!(after(|new| new.index = IndexNumber::parse("ASA 21/5620/2031")), ["index-of-another-country"]);
    assert_eq!(after(|new| new.index = first().index), ["index-taken"]);
    assert_eq!(after(|new| new.index = None), Vec::<String>::new());
}

#[test]
fn the_countries_are_those_of_the_case() {
    assert_eq!(after(|new| new.countries = country("PE")), ["countries-changed"]);
    assert_eq!(after(|new| new.countries.clear()), Vec::<String>::new());
}

#[test]
fn updates_are_counted_upwards() {
    let mut third = second();
    third.index = None;
    third.issued = Some(day("2031-03-11"));
    assert_eq!(names(&second(), &third), ["ordinal-not-later"]);
    third.kind = Kind::Final { ordinal: Some(2) };
    third.deadline = None;
    assert_eq!(names(&second(), &third), Vec::<String>::new());
}

#[test]
fn a_case_has_one_first_document() {
    assert_eq!(after(|new| new.kind = Kind::New), ["new-for-a-case"]);
}

#[test]
fn nobody_is_free_and_held_at_once() {
    let free = after(|new| new.people[0] = with_status("Ana Vela", "released on bail"));
    assert_eq!(free, ["freed-and-detained:ana vela"], "the demand still names her");
    let rest = after(|new| {
        new.people[0] = with_status("Ana Vela", "released on bail");
        new.demands = vec![demand("Release Luis Ibarra immediately."), demand("Drop the charges against Ana Vela.")];
    });
    assert_eq!(rest, Vec::<String>::new(), "he is still to be released, and she is not");
    let told = after(|new| {
        new.people[0] = with_status("Ana Vela", "released");
        new.demands.clear();
        new.summary = words("Ana Vela is still held in the Northern Prison.");
    });
    assert_eq!(told, ["freed-and-detained:ana vela"]);
}

#[test]
fn a_sentence_that_names_nobody_is_about_all() {
    let all = |one: &str, other: &str| {
        after(|new| {
            new.people = vec![with_status("Ana Vela", one), with_status("Luis Ibarra", other)];
            new.demands = vec![demand("The authorities must release them.")];
        })
    };
    assert_eq!(all("released", "freed"), ["freed-and-detained:ana vela", "freed-and-detained:luis ibarra"]);
    assert_eq!(all("released", "still held"), Vec::<String>::new(), "they are the others");
}

#[test]
fn what_happened_once_is_no_contradiction() {
    let found = after(|new| {
        new.people = vec![with_status("Ana Vela", "released")];
        new.demands = vec![demand("Investigate the threats.")];
        new.summary = words("Ana Vela was detained on 5 February 2031. She was released on 9 March.");
    });
    assert_eq!(found, Vec::<String>::new());
}

#[test]
fn nobody_asks_for_the_release_of_the_dead() {
    let found = after(|new| new.people[0] = with_status("Ana Vela", "died in prison"));
    assert_eq!(found, ["died-and-release-asked:ana vela"]);
    let mut old = first();
    old.people[0] = with_status("Ana Vela", "found dead");
    let mut new = second();
    new.people[0] = with_status("Ana Vela", "still held");
    assert_eq!(names(&old, &new), ["died-and-lives:ana vela"]);
}

#[test]
fn it_is_found_in_other_languages_too() {
    let of = |tag: &str, status: &str, asks: &str| {
        after(|new| {
            new.language = Language::from_tag(tag).unwrap_or_else(Language::english);
            new.people = vec![with_status("Ana Vela", status)];
            new.demands = vec![demand(asks)];
            new.summary.clear();
        })
    };
    let cases = [
        ("es", "puesta en libertad", "Pedimos la libertad inmediata e incondicional de Ana Vela."),
        ("fr", "libérée", "Nous demandons de libérer Ana Vela immédiatement."),
        ("de", "freigelassen", "Wir fordern Sie auf, Ana Vela unverzüglich freizulassen."),
        ("it", "rilasciata", "Chiediamo il rilascio immediato di Ana Vela."),
        ("nl", "vrijgelaten", "Wij vragen u Ana Vela onmiddellijk vrij te laten."),
        ("pl", "uwolniona", "Wzywamy do natychmiastowego uwolnienia Ana Vela."),
        ("pt", "libertada", "Pedimos a libertação imediata de Ana Vela."),
        ("sv", "frigiven", "Vi ber er att omedelbart frige Ana Vela."),
        ("tr", "serbest bırakıldı", "Ana Vela derhal serbest bırakılmalıdır."),
    ];
    for (tag, status, asks) in cases {
        assert_eq!(of(tag, status, asks), ["freed-and-detained:ana vela"], "{tag}");
    }
    let arabic = after(|new| {
        new.language = Language::from_tag("ar").unwrap_or_else(Language::english);
        new.people = vec![with_status("آنا فيلا", "أفرج عنها")];
        new.demands = vec![demand("ندعوكم إلى الإفراج عن آنا فيلا.")];
        new.summary.clear();
    });
    assert_eq!(arabic.len(), 1);
}

#[test]
fn who_shares_a_name_is_told_apart_by_the_rest() {
    let found = after(|new| {
        new.people = vec![with_status("Ana Vela", "released"), person("Rosa Vela")];
        new.demands = vec![demand("Immediately release Rosa Vela.")];
    });
    assert_eq!(found, Vec::<String>::new());
}

#[test]
fn small_words_of_a_name_name_nobody_and_short_names_do() {
    let small = after(|new| {
        new.people = vec![with_status("Ana del Soto", "released"), person("Luis Ibarra")];
        new.demands = vec![demand("Immediately release the mayor del Puerto.")];
    });
    assert_eq!(small, Vec::<String>::new());
    let short = after(|new| {
        new.people = vec![with_status("Li Wu", "released"), person("Luis Ibarra")];
        new.demands = vec![demand("Immediately release Li Wu.")];
    });
    assert_eq!(short, ["freed-and-detained:li wu"]);
}
