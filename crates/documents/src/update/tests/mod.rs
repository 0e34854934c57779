//! Invented cases, in the country that stands for none.

mod asked;
mod changes;
mod found;
mod refused;

use casework::{
    Country, Day, Deadline, Demand, IndexNumber, Kind, Language, ModelLetter, PersonAtRisk, Previous, Salutation,
    Target, UaNumber, UrgentAction,
};

fn day(text: &str) -> Day {
    text.parse().unwrap_or(Day::ZERO)
}

fn country(code: &str) -> Vec<Country> {
    Country::from_code(code).into_iter().collect()
}

fn person(name: &str) -> PersonAtRisk {
    PersonAtRisk { name: name.to_owned(), ..PersonAtRisk::default() }
}

fn with_status(name: &str, status: &str) -> PersonAtRisk {
    PersonAtRisk { status: Some(status.to_owned()), ..person(name) }
}

fn demand(text: &str) -> Demand {
    Demand { text: text.to_owned(), inferred: true }
}

fn words(text: &str) -> Vec<String> {
    vec![text.to_owned()]
}

fn minister(name: &str) -> Target {
    Target {
        name: Some(name.to_owned()),
        office: Some("Minister of the Interior".to_owned()),
        address: vec!["Plaza Mayor 1,".to_owned(), "Puerto Claro, Verania".to_owned()],
        emails: vec!["despacho@interior.example".to_owned()],
        salutation: Some(Salutation("Dear Minister,".to_owned())),
        ..Target::default()
    }
}

fn previous(index: Option<&str>, ua: Option<&str>) -> Previous {
    let as_written = index.or(ua).unwrap_or_default().to_owned();
    Previous { index: index.and_then(IndexNumber::parse), ua: ua.and_then(UaNumber::parse), as_written }
}

/// The first document of a case of two people.
fn first() -> UrgentAction {
    let mut action = UrgentAction::blank(Language::english());
    action.title = Some("Free the river keepers".to_owned());
    action.ua = UaNumber::parse("60/31");
    action.index = IndexNumber::parse("AMR 99/4170/2031");
    action.issued = Some(day("2031-02-17"));
    action.countries = country("QV");
    action.summary = words(
        "Ana Vela and Luis Ibarra were taken from a bus on 5 February 2031. They are held in the Northern Prison.",
    );
    action.targets = vec![minister("Elena Sarmiento")];
    action.demands = vec![demand("Release Ana Vela and Luis Ibarra immediately."), demand("Give them a doctor.")];
    action.letter = Some(ModelLetter {
        language: Language::english(),
        paragraphs: words("I write about two keepers of the river. Please act."),
        valediction: None,
    });
    action.deadline = Some(Deadline::on(day("2031-03-31")));
    action.people = vec![person("Ana Vela"), person("Luis Ibarra")];
    action
}

/// The further information on it, which changes nothing but what each does.
fn second() -> UrgentAction {
    let mut action = first();
    action.kind = Kind::FurtherInformation { ordinal: Some(1) };
    action.index = IndexNumber::parse("AMR 99/5620/2031");
    action.issued = Some(day("2031-03-10"));
    action.deadline = Some(Deadline::on(day("2031-04-21")));
    action.previous = vec![previous(Some("AMR 99/4170/2031"), None)];
    action
}
