//! Files of invented offices, right and wrong.

use casework::{
    AfterDeadline, Country, Day, Language, NameOrganisation, OfficeCode, OfficeTopic, OwnCountry, SignatureRule,
};

use super::{ParsedOffice, stale};
use crate::{Code, Finding, Severity};

const WHOLE: &str = r#"clamor_office = 1
name = "Rivers Council, Verania"
country = "QV"
languages = ["es", "en"]
zone = "America/Lima"
after_deadline = "ask-office"
post_days = 7
source = "the office, by letter"
valid_until = 2031-06-30

[contact]
lines = ["Calle del Puente 12", "Puerto Salvo"]
email = "acciones@rivers.example"
web = "https://rivers.example/"

[rules]
own_country = "on"
ties_warning = true
minors_without_full_name = true
name_organisation = "no"
signature = "initials"

[[words]]
language = "es"
after_deadline = """
Pregunte antes
de escribir."""
ties = "Si tiene familia allí, no firme."

[[words]]
language = "en"
after_deadline = "Ask before you write."
ties = "If you have family there, do not sign."

[[suspension]]
country = "PE"
since = 2031-02-01

[[postage]]
to = "other"
grams = 20
price = 2.50
currency = "XTS"
valid_until = 2031-03-31

[[embassy]]
of = "PE"
name = "Embassy of Peru"
address = ["Calle Larga 3"]
emails = ["embassy@peru.example"]
phones = ["+999 1 234"]
valid_until = 2031-04-30
"#;

fn parsed(text: &str) -> ParsedOffice {
    match ParsedOffice::parse(OfficeCode::parse("qv").expect("a code"), text) {
        Ok(parsed) => parsed,
        Err(wrong) => panic!("{}", lines(&wrong.findings).join("\n")),
    }
}

fn refused(text: &str) -> Vec<Finding> {
    match ParsedOffice::parse(OfficeCode::parse("qv").expect("a code"), text) {
        Ok(_) => panic!("it was read"),
        Err(wrong) => wrong.findings,
    }
}

/// Each finding on one line: where, which, what.
fn lines(findings: &[Finding]) -> Vec<String> {
    let line = |finding: &Finding| finding.at.map_or(0, |at| at.line);
    let english = Language::english();
    findings.iter().map(|one| format!("{} {}: {}", line(one), one.code.name(), one.message(&english))).collect()
}

fn day(text: &str) -> Day {
    text.parse().expect("a day")
}

#[test]
fn a_whole_file_is_read() {
    let read = parsed(WHOLE);
    let office = &read.office;
    assert_eq!((office.code.as_str(), office.name.as_str()), ("qv", "Rivers Council, Verania"));
    assert_eq!(Some(office.country), Country::from_code("QV"));
    assert_eq!(office.languages.iter().map(Language::tag).collect::<Vec<_>>(), ["es", "en"]);
    assert_eq!((office.after_deadline, office.post_days), (AfterDeadline::AskOffice, Some(7)));
    assert_eq!(office.contact.lines, ["Calle del Puente 12", "Puerto Salvo"]);
    assert_eq!(office.rules.own_country, OwnCountry::On);
    assert_eq!(office.rules.name_organisation, NameOrganisation::No);
    assert_eq!(office.rules.signature, SignatureRule::Initials);
    assert!(office.rules.ties_warning && office.rules.minors_without_full_name);
    let spanish = Language::from_tag("es-PE").expect("a tag");
    let words = office.words(OfficeTopic::AfterDeadline, &spanish).map(|words| words.text.as_str());
    assert_eq!(words, Some("Pregunte antes de escribir."));
    let peru = Country::from_code("PE").expect("a country");
    assert!(office.suspended(peru, day("2031-02-01")).is_some());
    assert!(office.embassy_of(peru).is_some_and(|embassy| embassy.emails == ["embassy@peru.example"]));
    let price = office.postage_to(peru, 20, day("2031-03-01")).map(|price| (price.price.as_str(), price.to));
    assert_eq!(price, Some(("2.50", None)), "the last zero of a price is kept");
    assert_eq!(lines(&read.check(day("2031-03-01"))), Vec::<String>::new());
}

#[test]
fn everything_that_is_wrong_is_said_at_once_with_its_line() {
    let text = WHOLE
        .replace("country = \"QV\"", "country = \"XX\"")
        .replace("post_days = 7", "post_days = 700")
        .replace("own_country = \"on\"", "own_country = \"perhaps\"")
        .replace("name = \"Embassy of Peru\"\n", "")
        .replace("price = 2.50", "price = -2");
    let expected = [
        "3 value-malformed: `country` needs a country code of two capital letters, such as \"PE\"",
        "7 value-malformed: `post_days` needs a whole number of days from 0 to 366",
        "17 value-malformed: `rules.own_country` needs \"on\", \"off\" or \"ask-office\"",
        "42 value-malformed: `postage.0.price` needs a price with a point, such as 2.50",
        "46 value-malformed: `embassy.0.name` needs a value: this key must be there",
    ];
    let found = lines(&refused(&text));
    assert_eq!(found, expected);
}

#[test]
fn what_must_be_there_is_asked_for_also_where_it_is_empty() {
    let found = lines(&refused("clamor_office = 1\nname = \"\"\nlanguages = []\n"));
    for key in ["name", "country", "languages", "after_deadline", "valid_until"] {
        let line = format!("`{key}` needs a value: this key must be there");
        assert!(found.iter().any(|one| one.ends_with(&line)), "{line}\n{found:#?}");
    }
    assert_eq!(found.len(), 5, "{found:#?}");
}

#[test]
fn a_file_of_another_kind_or_version_is_refused() {
    for (text, problem) in [
        ("clamor = 1\n", "office-malformed: the file cannot be read as that of an office: the first key must be"),
        ("clamor_office = 2\n", "the first key must be `clamor_office = 1`"),
        (
            "clamor_office = 1\nname = Rivers\n",
            "2 office-malformed: the file cannot be read as that of an office: a value",
        ),
        ("clamor_office = 1\nname = \"A\"\nname = \"B\"\n", "3 office-malformed"),
        (&"#".repeat(super::LARGEST_OFFICE_FILE + 1), "it is larger than 1 MiB"),
    ] {
        let found = lines(&refused(text));
        assert!(found.len() == 1 && found[0].contains(problem), "{problem}: {found:?}");
    }
}

#[test]
fn what_becomes_a_link_is_an_address_and_nothing_else() {
    for (from, to) in [
        ("https://rivers.example/", "javascript:alert(1)"),
        ("https://rivers.example/", "https://rivers.example/ onclick"),
        ("acciones@rivers.example", "acciones@rivers.example?bcc=x@spy.example"),
        ("acciones@rivers.example", "acciones"),
        ("embassy@peru.example", "embassy@peru.example,x@spy.example"),
    ] {
        let found = refused(&WHOLE.replace(from, to));
        assert!(found.len() == 1 && found[0].code == Code::ValueMalformed, "{to}: {:?}", lines(&found));
    }
}

#[test]
fn one_language_has_its_words_once() {
    let found = lines(&refused(&WHOLE.replace("language = \"en\"", "language = \"es\"")));
    assert!(found.len() == 1 && found[0].contains("a language that no other [[words]] has"), "{found:?}");
}

#[test]
fn a_key_with_a_slip_is_a_warning_and_the_file_is_read() {
    let text = WHOLE.replace("zone =", "zones =").replace("signature =", "signatur =");
    let read = parsed(&text);
    assert!(read.office.zone.is_none());
    let found = lines(&read.check(day("2031-03-01")));
    assert_eq!(found.len(), 2, "{found:?}");
    assert!(found[0].starts_with("5 value-unknown: the key `zones`"), "{found:?}");
    assert!(found[1].starts_with("21 value-unknown: the key `rules.signatur`"), "{found:?}");
}

#[test]
fn what_nobody_vouches_for_any_more_is_a_warning_with_its_line() {
    let read = parsed(WHOLE);
    let places = |today: &str| {
        let found = read.check(day(today));
        assert!(found.iter().all(|one| one.code == Code::OfficeStale && one.severity() == Severity::Warning));
        found.iter().filter_map(|one| Some(one.at?.line)).collect::<Vec<_>>()
    };
    assert_eq!(places("2031-03-31"), Vec::<u32>::new(), "the last day counts");
    assert_eq!(places("2031-04-01"), [44]);
    assert_eq!(places("2031-05-01"), [44, 52]);
    assert_eq!(places("2031-07-01"), [9, 44, 52]);
    let desk = lines(&stale(&read.office, day("2031-07-01")));
    assert_eq!(desk.len(), 3);
    assert!(desk[0].contains("office qv: what the file says holds until 30 June 2031"), "{desk:?}");
}

#[test]
fn a_language_of_the_office_that_lacks_a_topic_is_a_warning() {
    let read = parsed(&WHOLE.replace("ties = \"If you have family there, do not sign.\"\n", ""));
    let found = lines(&read.check(day("2031-03-01")));
    assert_eq!(
        found,
        [
            "0 office-words-missing: the office issues in English and says nothing in it about ties to the country and travel"
        ]
    );
}

#[test]
fn the_samples_are_right() {
    for (code, text) in [
        ("be", include_str!("../../../../samples/offices/be.toml")),
        ("ie", include_str!("../../../../samples/offices/ie.toml")),
        ("jo", include_str!("../../../../samples/offices/jo.toml")),
        ("qv", include_str!("../../../../samples/offices/qv.toml")),
    ] {
        let found = parsed(text).check(day("2031-03-01"));
        assert!(found.is_empty(), "{code}: {:?}", lines(&found));
    }
}

#[test]
fn the_example_of_the_book_is_right() {
    let page = include_str!("../../../../docs/offices.md");
    let example = page.split("```toml\n").nth(1).and_then(|rest| rest.split("```").next()).unwrap_or_default();
    let read = parsed(example);
    assert_eq!(lines(&read.check(day("2031-03-03"))), Vec::<String>::new());
    assert!(read.office.embassies.len() == 1 && read.office.postage.len() == 1 && read.office.words.len() == 8);
}
