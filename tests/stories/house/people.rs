//! A person is a type that cannot be printed.

use super::glossary::{Entry, entries};
use super::source::{Keep, is_whole_word, line_of, running};
use super::tree::list;
use super::types::{self, Declared};

/// Traits by which a value ends up in a log line, in an error or in a file without anybody having meant it.
const PRINTING: [&str; 4] = ["Debug", "Display", "Serialize", "ToString"];

/// Types of casework that hold text and yet name and quote nobody, with the reason.
const NAMES_NOBODY: [(&str, &str); 9] = [
    ("FormRemark", "the code of a finding"),
    ("CaseId", "random letters"),
    ("Language", "the tag of a language"),
    ("Deadline", "the name of a time zone"),
    ("UaNumber", "the capitals of a series"),
    ("IndexNumber", "the capitals of a region"),
    ("Refusal", "the codes of findings"),
    ("Past", "the word of a deed"),
    ("OfficeCode", "a short code such as that of a country"),
];

#[test]
fn what_names_people_cannot_be_printed() {
    let personal = personal();
    let mut complaints = Vec::new();
    for declared in types::all().iter().filter(|declared| personal.contains(&declared.name)) {
        let printed = declared.derives.iter().filter(|word| PRINTING.contains(&word.as_str()));
        complaints.extend(printed.map(|word| format!("{}: {} derives {word}", declared.at, declared.name)));
    }
    for page in running("crates", Keep::Code) {
        for (at, implemented) in implementations(&page.text) {
            if let Some((name, word)) = prints(&implemented, &personal) {
                complaints.push(format!("{}:{}: {word} for {name}", page.path, line_of(&page.text, at)));
            }
        }
    }
    assert!(complaints.is_empty(), "marked (personal) in GLOSSARY.md, and printable:{}", list(&complaints));
}

#[test]
fn every_word_of_casework_that_holds_text_is_marked_or_has_a_reason() {
    let personal = personal();
    let mut complaints = Vec::new();
    for declared in of_casework() {
        let holds_text = types::names_in(&declared.body).any(|word| word == "String" || word == "str");
        let excused = NAMES_NOBODY.iter().any(|(name, _)| *name == declared.name);
        if holds_text && !excused && !personal.contains(&declared.name) {
            complaints.push(format!("{}: {}", declared.at, declared.name));
        }
        if excused && !holds_text {
            complaints.push(format!("{}: {} holds no text any more", declared.at, declared.name));
        }
    }
    assert!(complaints.is_empty(), "mark them (personal) in GLOSSARY.md, or say why not:{}", list(&complaints));
}

#[test]
fn what_holds_something_personal_is_personal() {
    let declared = of_casework();
    let mut personal = personal();
    // Words of other rooms cannot stand in casework, but may be those of its variants.
    personal.retain(|word| declared.iter().any(|known| known.name == *word));
    let mut complaints = Vec::new();
    for declared in declared.iter().filter(|declared| !personal.contains(&declared.name)) {
        let inner = types::names_in(&declared.body).find(|word| personal.iter().any(|name| name == word));
        complaints.extend(inner.map(|word| format!("{}: {} holds {word}", declared.at, declared.name)));
    }
    assert!(complaints.is_empty(), "mark them (personal) in GLOSSARY.md too:{}", list(&complaints));
}

#[test]
fn a_defect_does_not_print_what_it_stumbled_over() {
    // The message of a panic about a piece of text quotes the text; only its place may be printed.
    let main = super::source::without_comments(&super::tree::text("crates/clamor/src/main.rs"), Keep::Code);
    assert!(main.contains("keep_panics_quiet()"), "main.rs does not replace what the language does with a panic");
    let mut complaints = Vec::new();
    for page in running("crates", Keep::Words) {
        let hooks = page.text.contains("set_hook");
        let told =
            ["payload", "to_string", "{panic}", ":?}"].into_iter().filter(|word| hooks && page.text.contains(word));
        complaints.extend(told.map(|word| format!("{}: {word}", page.path)));
    }
    assert!(complaints.is_empty(), "what is said about a defect may quote people:{}", list(&complaints));
}

fn personal() -> Vec<String> {
    let marked: Vec<String> = entries().into_iter().filter(Entry::is_personal).map(|entry| entry.word).collect();
    assert!(marked.len() > 10, "GLOSSARY.md marks almost nothing as personal; is it read rightly?");
    marked
}

fn of_casework() -> Vec<Declared> {
    types::all().into_iter().filter(|declared| declared.room == "casework" && declared.public).collect()
}

/// Every `impl … for …`, up to its body.
fn implementations(code: &str) -> Vec<(usize, String)> {
    let places = code.match_indices("impl").filter(|(at, word)| is_whole_word(code, *at, word));
    places.filter_map(|(at, _)| code[at..].split('{').next().map(|head| (at, head.to_owned()))).collect()
}

fn prints(implementation: &str, personal: &[String]) -> Option<(String, &'static str)> {
    let (what, whom) = implementation.rsplit_once(" for ")?;
    let word = PRINTING.into_iter().find(|word| types::names_in(what).any(|name| name == *word))?;
    let whole = whom.split(" where ").next().unwrap_or_default();
    let name = types::names_in(whole).find(|name| personal.iter().any(|known| known == name))?;
    Some((name.to_owned(), word))
}
