//! Values become the text of a case file, in one form.

use casework::{AsOf, Consent, Day, Figure, Grant, Previous, Target, UrgentAction};
use toml::Value;
use unicode_normalization::UnicodeNormalization;

use super::CaseFile;
use super::file::{FENCE, VERSION};
use super::front::Unknown;
use super::parse::Heading;

/// The whole numbers that a float holds exactly.
const EXACT_WHOLE: f64 = 9_007_199_254_740_992.0;

/// A table that is filled in the order in which it is written, without what is absent.
#[derive(Default)]
pub(super) struct Filling(toml::Table);

impl Filling {
    /// Words; empty ones are left out.
    pub fn text(&mut self, key: &str, words: Option<&str>) {
        if let Some(words) = words.filter(|words| !words.is_empty()) {
            self.0.insert(key.into(), Value::String(words.into()));
        }
    }

    /// A list of words; an empty list is left out.
    pub fn texts<'a>(&mut self, key: &str, words: impl IntoIterator<Item = &'a str>) {
        let list: Vec<Value> = words.into_iter().map(|words| Value::String(words.into())).collect();
        if !list.is_empty() {
            self.0.insert(key.into(), Value::Array(list));
        }
    }

    /// A day.
    pub fn day(&mut self, key: &str, day: Option<Day>) {
        // A day in ISO 8601 is a TOML date, except before the year 0, which no case has.
        if let Some(moment) = day.and_then(|day| day.to_string().parse().ok()) {
            self.0.insert(key.into(), Value::Datetime(moment));
        }
    }

    /// Any value.
    pub fn value(&mut self, key: &str, value: impl Into<Value>) {
        self.0.insert(key.into(), value.into());
    }

    /// Tables of one kind; none are left out.
    pub fn tables(&mut self, key: &str, tables: Vec<toml::Table>) {
        if !tables.is_empty() {
            self.0.insert(key.into(), Value::Array(tables.into_iter().map(Value::Table).collect()));
        }
    }

    /// The table, with the unknown keys that belong to it.
    pub fn with(mut self, unknown: &Unknown, name: &str) -> toml::Table {
        for (key, value) in unknown.get(name).into_iter().flatten() {
            // A known key wins: it was set since the unknown one was read.
            self.0.entry(key).or_insert_with(|| value.clone());
        }
        self.0
    }
}

pub(super) fn case_file(file: &CaseFile) -> String {
    let mut top = Filling::default();
    top.value("clamor", VERSION);
    heads(&mut top, &file.values);
    inferred(&mut top, &file.values);
    if let Some(letter) = &file.values.letter {
        let mut table = Filling::default();
        table.text("language", Some(letter.language.tag()));
        table.text("valediction", letter.valediction.as_ref().map(|words| words.0.as_str()));
        top.value("letter", table.with(&file.unknown, "letter"));
    }
    if let Some(consent) = &file.consent {
        top.value("consent", consented(consent).with(&file.unknown, "consent"));
    }
    let unknown = &file.unknown;
    top.tables("target", file.values.targets.iter().map(|target| targeted(target, unknown)).collect());
    people(&mut top, &file.values, unknown);
    top.tables("figure", file.values.figures.iter().map(|figure| counted(figure, unknown)).collect());
    let previous = file.values.previous.iter().enumerate();
    top.tables("previous", previous.map(|(place, previous)| came_before(previous, place, unknown)).collect());
    let letter = file.values.letter.as_ref().map_or([].as_slice(), |letter| &letter.paragraphs);
    let demands: Vec<String> = file.values.demands.iter().map(|demand| format!("- {}", demand.text)).collect();
    let values = &file.values;
    let words = [&values.summary, letter, &values.background, &demands, &values.writer_safety, &values.easy];
    text(&top.with(unknown, ""), words, &file.unknown_sections)
}

/// The whole file: values, words by heading in the order of [`Heading::ALL`], and what stands under other headings.
pub(super) fn text(
    values: &toml::Table,
    words: [&[String]; Heading::ALL.len()],
    unknown: &[(String, String)],
) -> String {
    // A table of strings, numbers, dates, lists and tables can always be written.
    let front = toml::to_string(values).unwrap_or_default();
    let mut text = format!("{FENCE}\n{}\n{FENCE}\n", front.trim_end());
    for (line, below) in unknown.iter().filter(|(line, _)| line.is_empty()) {
        text.extend(["\n", line, below, "\n"]);
    }
    for (heading, paragraphs) in Heading::ALL.into_iter().zip(words) {
        if paragraphs.is_empty() {
            continue;
        }
        text.extend(["\n# ", heading.name(), "\n\n"]);
        let apart = if heading == Heading::Demands { "\n" } else { "\n\n" };
        text.push_str(&paragraphs.join(apart));
        text.push('\n');
    }
    for (line, below) in unknown.iter().filter(|(line, _)| !line.is_empty()) {
        text.extend(["\n", line, "\n"]);
        if !below.is_empty() {
            text.extend(["\n", below, "\n"]);
        }
    }
    text.nfc().collect()
}

fn heads(top: &mut Filling, values: &UrgentAction) {
    top.text("kind", Some(values.kind.word()));
    if let Some(ordinal) = values.kind.ordinal() {
        top.value("ordinal", i64::from(ordinal));
    }
    top.text("title", values.title.as_deref());
    top.text("language", Some(values.language.tag()));
    top.text("ua", values.ua.as_ref().map(ToString::to_string).as_deref());
    top.text("index", values.index.as_ref().map(ToString::to_string).as_deref());
    top.text("identifier", values.identifier.as_deref());
    top.day("issued", values.issued);
    top.texts("countries", values.countries.iter().map(casework::Country::code));
    top.texts("preferred_languages", values.preferred_languages.iter().map(casework::Language::tag));
    if values.own_language {
        top.value("own_language", true);
    }
    top.day("until", values.deadline.as_ref().map(|deadline| deadline.day));
    top.text("zone", values.deadline.as_ref().and_then(|deadline| deadline.zone.as_deref()));
    top.text("after_deadline", values.after_deadline.map(casework::AfterDeadline::word));
    if let Some(others) = values.others {
        top.value("others", i64::from(others));
    }
    top.texts("copies_to", values.copies_to.iter().map(|copy| copy.0.as_str()));
}

fn inferred(top: &mut Filling, values: &UrgentAction) {
    let numbers: Vec<i64> = (1..).zip(&values.demands).filter(|(_, demand)| demand.inferred).map(|(n, _)| n).collect();
    if numbers.is_empty() {
        return;
    }
    if numbers.len() == values.demands.len() {
        top.value("demands_inferred", true);
    } else {
        top.value("demands_inferred", numbers.into_iter().map(Value::Integer).collect::<Vec<_>>());
    }
}

fn consented(consent: &Consent) -> Filling {
    let mut table = Filling::default();
    table.text("role", Some(consent.role.word()));
    let first = consent.grants.first();
    let same =
        |grant: &Grant| first.is_some_and(|first| (first.audience, first.until) == (grant.audience, grant.until));
    match first {
        Some(first) if consent.grants.iter().all(same) => {
            table.texts("scope", consent.grants.iter().map(|grant| grant.scope.word()));
            table.text("audience", Some(first.audience.word()));
            table.day("decided", Some(consent.decided));
            table.day("until", Some(first.until));
        }
        _ => {
            let written = |grant: &Grant| format!("{} {} {}", grant.scope.word(), grant.audience.word(), grant.until);
            let grants: Vec<String> = consent.grants.iter().map(written).collect();
            table.day("decided", Some(consent.decided));
            table.texts("grants", grants.iter().map(String::as_str));
        }
    }
    table.day("review", consent.review);
    table
}

fn targeted(target: &Target, unknown: &Unknown) -> toml::Table {
    let mut table = Filling::default();
    table.text("key", Some(&target.key));
    table.text("name", target.name.as_deref());
    table.text("office", target.office.as_deref());
    table.texts("address", target.address.iter().map(String::as_str));
    table.text("country", target.country.as_ref().map(casework::Country::code));
    let lists = [
        ("emails", &target.emails),
        ("phones", &target.phones),
        ("faxes", &target.faxes),
        ("socials", &target.socials),
        ("web_forms", &target.web_forms),
    ];
    for (key, list) in lists {
        table.texts(key, list.iter().map(String::as_str));
    }
    table.text("salutation", target.salutation.as_ref().map(|words| words.0.as_str()));
    table.with(unknown, &format!("target.{}", target.key))
}

fn people(top: &mut Filling, values: &UrgentAction, unknown: &Unknown) {
    let named = |key: &str, name: &str| {
        let mut table = Filling::default();
        table.text("key", Some(key));
        table.text("name", Some(name));
        table
    };
    let at_risk = values.people.iter().map(|one| {
        let mut table = named(&one.key, &one.name);
        table.texts("aliases", one.aliases.iter().map(String::as_str));
        table.text("pronouns", one.pronouns.as_ref().map(|words| words.0.as_str()));
        table.text("sex", one.sex.map(casework::Sex::word));
        if let Some(age) = one.age {
            table.value("age", i64::from(age));
        }
        table.text("occupation", one.occupation.as_deref());
        table.text("status", one.status.as_deref());
        table.day("since", one.since);
        table.with(unknown, &format!("person.{}", one.key))
    });
    top.tables("person", at_risk.collect());
    let mentioned = values.mentioned.iter().map(|one| {
        let mut table = named(&one.key, &one.name);
        table.day("since", one.since);
        table.with(unknown, &format!("mentioned.{}", one.key))
    });
    top.tables("mentioned", mentioned.collect());
}

fn counted(figure: &Figure, unknown: &Unknown) -> toml::Table {
    let mut table = Filling::default();
    table.text("key", Some(&figure.key));
    table.value("value", number(figure.value));
    table.text("qualifier", Some(figure.qualifier.word()));
    table.text("counts", figure.counts.as_deref());
    match figure.as_of {
        Some(AsOf::Day(day)) => table.day("as_of", Some(day)),
        Some(month @ AsOf::Month(..)) => table.text("as_of", Some(&month.iso())),
        None => {}
    }
    table.text("source", figure.source.as_deref());
    let parts = figure.parts.iter().enumerate().map(|(place, part)| {
        let mut table = Filling::default();
        table.value("value", number(part.value));
        table.text("counts", Some(&part.counts));
        table.with(unknown, &format!("figure.{}.parts.{place}", figure.key))
    });
    table.tables("parts", parts.collect());
    table.with(unknown, &format!("figure.{}", figure.key))
}

fn number(value: f64) -> Value {
    if value.fract() == 0.0 && value.abs() < EXACT_WHOLE {
        // A whole number below 2^53 is the same number as an integer.
        return Value::Integer(value as i64);
    }
    Value::Float(value)
}

fn came_before(previous: &Previous, place: usize, unknown: &Unknown) -> toml::Table {
    let mut table = Filling::default();
    table.text("index", previous.index.as_ref().map(ToString::to_string).as_deref());
    table.text("ua", previous.ua.as_ref().map(ToString::to_string).as_deref());
    table.text("as_written", Some(&previous.as_written));
    table.with(unknown, &format!("previous.{place}"))
}
