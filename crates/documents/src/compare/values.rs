//! What is compared as a value: identifiers, days, countries, addresses, and how many there are of a thing.

use std::collections::BTreeSet;

use casework::{Country, IndexNumber, Language, Target, UaNumber};

use super::version::{digits, tight};
use super::{Disagreement, Said, Topic, Version};

/// The most values of one kind that are looked for in the words of the other version: each costs a search of the whole text.
const MOST: usize = 100;

/// The fewest digits of a telephone number.
const PHONE_DIGITS: usize = 5;

/// All differences of values.
pub(super) fn differences(first: &Version, second: &Version) -> Vec<Disagreement> {
    let mut found = head(first, second);
    found.extend(addresses(first, second));
    found.extend(counts(first, second));
    found
}

/// A value, the name of its field, and its form in data.
type Held = (&'static str, Option<String>);

fn head(first: &Version, second: &Version) -> Vec<Disagreement> {
    let of = |version: &Version| -> [(Topic, Held); 6] {
        let action = &version.action;
        let countries: BTreeSet<&str> = action.countries.iter().map(Country::code).collect();
        let languages: BTreeSet<&str> = action.preferred_languages.iter().map(Language::primary).collect();
        let list = |set: BTreeSet<&str>| (!set.is_empty()).then(|| set.into_iter().collect::<Vec<_>>().join(" "));
        [
            (Topic::Identifier, ("ua", action.ua.as_ref().map(UaNumber::to_string))),
            (Topic::Identifier, ("index", action.index.as_ref().map(IndexNumber::to_string))),
            (Topic::Issued, ("issued", action.issued.map(|day| day.to_string()))),
            (Topic::Deadline, ("until", action.deadline.as_ref().map(|deadline| deadline.day.to_string()))),
            (Topic::Country, ("countries", list(countries))),
            (Topic::Language, ("preferred_languages", list(languages))),
        ]
    };
    let mut found = Vec::new();
    if first.action.kind.word() != second.action.kind.word() {
        let said = |version: &Version| Some(version.said_by("kind", version.action.kind.word()));
        found.push(Disagreement { fact: Topic::Kind, about: None, first: said(first), second: said(second) });
    }
    for ((fact, (field, one)), (_, (_, other))) in of(first).into_iter().zip(of(second)) {
        // What reading found in one version alone is a difference where the other one does not say it anywhere.
        let is_day = matches!(fact, Topic::Issued | Topic::Deadline);
        let is_missing = match (&one, &other) {
            (Some(one), Some(other)) => one != other,
            (Some(value), None) => is_day && !says(second, first, field, value),
            (None, Some(value)) => is_day && !says(first, second, field, value),
            (None, None) => false,
        };
        let is_missing =
            is_missing || fact == Topic::Identifier && identifier_is_missing(first, second, field, &one, &other);
        if is_missing {
            let said =
                |version: &Version, value: Option<String>| value.map(|value| version.said_by(place_of(field), value));
            let about = (fact == Topic::Identifier).then(|| field.to_owned());
            found.push(Disagreement { fact, about, first: said(first, one), second: said(second, other) });
        }
    }
    found.extend(previous(first, second));
    found
}

/// The pointer at which a field has its place; lists have it at their first item.
fn place_of(field: &'static str) -> &'static str {
    match field {
        "countries" => "countries/0",
        "preferred_languages" => "preferred_languages/0",
        field => field,
    }
}

/// Whether a version says a day that reading found in the other one: as a date anywhere, or in the same words.
fn says(version: &Version, other: &Version, field: &str, value: &str) -> bool {
    let is_day = version.seen.dates.iter().any(|date| {
        let parts = date.year.zip(date.day).map(|(year, day)| format!("{year:04}-{:02}-{day:02}", date.month));
        parts.as_deref() == Some(value)
    });
    // Without month names nothing can be said of its dates.
    is_day || !version.is_known() || has_words(version, &other.said_by(field, value))
}

fn identifier_is_missing(
    first: &Version,
    second: &Version,
    field: &str,
    one: &Option<String>,
    other: &Option<String>,
) -> bool {
    match (one, other) {
        (Some(value), None) => !has_words(second, &first.said_by(field, value.as_str())),
        (None, Some(value)) => !has_words(first, &second.said_by(field, value.as_str())),
        _ => false,
    }
}

/// Whether the same words stand in a version, blanks and letter case apart.
fn has_words(version: &Version, said: &Said) -> bool {
    let wanted = tight(&said.words);
    !wanted.is_empty() && (version.tight.contains(&wanted) || version.tight.contains(&tight(&said.value)))
}

/// Documents that one version names before it, and the other one does not.
fn previous(first: &Version, second: &Version) -> Vec<Disagreement> {
    let of = |version: &Version| -> Vec<(String, String)> {
        let previous = version.action.previous.iter().enumerate();
        let named = previous.filter_map(|(place, one)| {
            let name =
                one.index.as_ref().map(IndexNumber::to_string).or_else(|| one.ua.as_ref().map(UaNumber::to_string))?;
            Some((format!("previous/{place}"), name))
        });
        named.collect()
    };
    between(first, second, Topic::Identifier, (of(first), of(second)), |name| name.to_owned(), has_words)
}

/// How a list of a target is taken.
type Get = fn(&Target) -> &Vec<String>;

/// A value with its pointer.
type Placed = (String, String);

/// Addresses of all targets.
fn addresses(first: &Version, second: &Version) -> Vec<Disagreement> {
    let of = |version: &Version, field: &'static str, get: Get| -> Vec<Placed> {
        let targets = version.action.targets.iter().enumerate();
        let all = targets.flat_map(|(target, one)| {
            let values = get(one).iter().enumerate();
            values.map(move |(place, value)| (format!("targets/{target}/{field}/{place}"), value.clone()))
        });
        all.collect()
    };
    let lists: [(Topic, &'static str, Get); 5] = [
        (Topic::Email, "emails", |target| &target.emails),
        (Topic::Phone, "phones", |target| &target.phones),
        (Topic::Phone, "faxes", |target| &target.faxes),
        (Topic::Web, "socials", |target| &target.socials),
        (Topic::Web, "web_forms", |target| &target.web_forms),
    ];
    let mut found = Vec::new();
    for (fact, field, get) in lists {
        let both = (of(first, field, get), of(second, field, get));
        let normal: fn(&str) -> String = if fact == Topic::Phone { digits } else { tight };
        let stands = |version: &Version, said: &Said| match fact {
            Topic::Phone => {
                let wanted = digits(&said.value);
                wanted.len() < PHONE_DIGITS || version.digits.contains(&wanted)
            }
            _ => has_words(version, said),
        };
        found.extend(between(first, second, fact, both, normal, stands));
    }
    found.extend(postal(first, second));
    found
}

/// Numbers of postal addresses: streets and towns may be translated, house numbers and postcodes are not.
fn postal(first: &Version, second: &Version) -> Vec<Disagreement> {
    let of = |version: &Version| -> Vec<(String, String)> {
        let targets = version.action.targets.iter().enumerate();
        let lines = targets.flat_map(|(target, one)| {
            let lines = one.address.iter().enumerate();
            lines.map(move |(place, line)| (format!("targets/{target}/address/{place}"), line.clone()))
        });
        lines.filter(|(_, line)| line.contains(|letter: char| letter.is_ascii_digit())).collect()
    };
    let numbers = |text: &str| -> BTreeSet<String> {
        let runs = text.split(|letter: char| !letter.is_ascii_digit()).filter(|run| !run.is_empty());
        runs.map(str::to_owned).collect()
    };
    let (left, right) = (of(first), of(second));
    let (all_first, all_second) = (numbers(&first.text), numbers(&second.text));
    let own =
        |lines: &[(String, String)]| -> BTreeSet<String> { lines.iter().flat_map(|(_, line)| numbers(line)).collect() };
    let (own_first, own_second) = (own(&left), own(&right));
    let open =
        |lines: Vec<(String, String)>, text: &BTreeSet<String>, own: &BTreeSet<String>| -> Vec<(String, String)> {
            let is_open =
                |line: &str| numbers(line).iter().any(|number| !text.contains(number) && !own.contains(number));
            lines.into_iter().filter(|(_, line)| is_open(line)).collect()
        };
    let both = (open(left, &all_second, &own_second), open(right, &all_first, &own_first));
    between(first, second, Topic::Address, both, str::to_owned, |_, _| false)
}

/// The values of two lists that only one of them has, in pairs as long as there are any on both sides. Each value comes with
/// its pointer; `normal` makes of it what is compared, and `stands` says whether a version has it in its words after all.
fn between(
    first: &Version,
    second: &Version,
    fact: Topic,
    (left, right): (Vec<Placed>, Vec<Placed>),
    normal: impl Fn(&str) -> String,
    stands: impl Fn(&Version, &Said) -> bool,
) -> Vec<Disagreement> {
    let keys =
        |list: &[(String, String)]| -> BTreeSet<String> { list.iter().map(|(_, value)| normal(value)).collect() };
    let (known_left, known_right) = (keys(&left), keys(&right));
    let only = |list: Vec<(String, String)>, known: &BTreeSet<String>, own: &Version, other: &Version| -> Vec<Said> {
        let open = list.into_iter().filter(|(_, value)| !known.contains(&normal(value)));
        open.take(MOST)
            .map(|(pointer, value)| own.said_by(&pointer, value))
            .filter(|said| !stands(other, said))
            .collect()
    };
    let mut left = only(left, &known_right, first, second).into_iter();
    let mut right = only(right, &known_left, second, first).into_iter();
    let mut found = Vec::new();
    loop {
        let (one, other) = (left.next(), right.next());
        if one.is_none() && other.is_none() {
            return found;
        }
        found.push(Disagreement { fact, about: None, first: one, second: other });
    }
}

/// How many there are of a thing, where both versions have any.
fn counts(first: &Version, second: &Version) -> Vec<Disagreement> {
    let of = |version: &Version| {
        let action = &version.action;
        let letter = action.letter.as_ref().map_or(0, |letter| letter.paragraphs.len());
        // Demands that were inferred from sentences depend on how well reading knows a language.
        let demands = if action.demands.iter().any(|demand| demand.inferred) { 0 } else { action.demands.len() };
        [
            ("targets", action.targets.len()),
            ("demands", demands),
            ("letter paragraphs", letter),
            ("background paragraphs", action.background.len()),
        ]
    };
    let both = of(first).into_iter().zip(of(second));
    both.filter_map(|((what, one), (_, other))| counted(what, one, other)).collect()
}

/// A difference in how many there are; none where one version has none at all, which reading may have missed.
pub(super) fn counted(what: &str, one: usize, other: usize) -> Option<Disagreement> {
    let said = |count: usize| Some(Said { value: count.to_string(), words: count.to_string(), at: None });
    let differs = one != other && one > 0 && other > 0;
    differs.then(|| Disagreement {
        fact: Topic::Count,
        about: Some(what.to_owned()),
        first: said(one),
        second: said(other),
    })
}
