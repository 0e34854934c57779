//! The known keys of a case file, and the values that they hold.

use casework::{
    AfterDeadline, AsOf, Audience, Consent, ConsentRole, CopyTo, Country, Deadline, Figure, FigurePart, Grant,
    IndexNumber, Kind, Language, Mentioned, ModelLetter, PersonAtRisk, Previous, Pronouns, Qualifier, Salutation,
    Scope, Sex, Target, UaNumber, UrgentAction, Valediction,
};
use toml::de::DeValue;

use super::front::{self, Fields, Front};

/// Which demands were inferred by reading and wait for the desk.
#[derive(Clone, PartialEq, Eq)]
pub(super) enum Inferred {
    /// All or none.
    All(bool),
    /// Those with these numbers, from 1.
    Some(Vec<usize>),
}

impl Inferred {
    /// Whether the demand with this number, from 0, was inferred.
    pub fn has(&self, place: usize) -> bool {
        match self {
            Self::All(all) => *all,
            Self::Some(numbers) => numbers.contains(&(place + 1)),
        }
    }
}

/// What stands between the two lines `+++`, words under headings apart.
pub(super) struct FrontValues {
    pub action: UrgentAction,
    pub consent: Option<Consent>,
    pub inferred: Inferred,
}

/// Reads all values; what is malformed is among the problems of `front`.
pub(super) fn read(root: &mut Fields<'_>, front: &mut Front<'_>) -> FrontValues {
    root.has("clamor");
    let language = root.read(front, "language", "language", Language::from_tag);
    if language.is_none() && !root.has("language") {
        root.refuse(front, "language", "present");
    }
    let mut action = UrgentAction::blank(language.unwrap_or_else(Language::english));
    let ordinal = root.value(front, "ordinal", "ordinal", front::ordinal);
    action.kind = root.read(front, "kind", "kind", |word| Kind::from_word(word, ordinal)).unwrap_or(Kind::New);
    action.title = root.text(front, "title");
    action.ua = root.read(front, "ua", "ua", UaNumber::parse);
    action.index = root.read(front, "index", "index", IndexNumber::parse);
    action.identifier = root.text(front, "identifier");
    action.issued = root.value(front, "issued", "date", front::day);
    action.countries = root.list(front, "countries", "country-list", Country::from_code);
    action.preferred_languages = root.list(front, "preferred_languages", "language-list", Language::from_tag);
    action.own_language = root.value(front, "own_language", "bool", DeValue::as_bool).unwrap_or(false);
    action.deadline = deadline(root, front);
    action.after_deadline = root.read(front, "after_deadline", "after-deadline", AfterDeadline::from_word);
    action.copies_to = root.texts(front, "copies_to").into_iter().map(CopyTo).collect();
    let inferred = root.value(front, "demands_inferred", "demands-inferred", demands_inferred);
    action.letter = letter(root, front, &action.language);
    let consent = consent(root, front);
    action.targets = targets(root, front);
    action.people = people(root, front);
    action.others = root.value(front, "others", "number", front::whole);
    action.mentioned = mentioned(root, front);
    action.figures = figures(root, front);
    action.previous = previous(root, front);
    FrontValues { action, consent, inferred: inferred.unwrap_or(Inferred::All(false)) }
}

fn demands_inferred(value: &DeValue<'_>) -> Option<Inferred> {
    if let Some(all) = value.as_bool() {
        return Some(Inferred::All(all));
    }
    let numbers = value.as_array()?.iter().map(|entry| front::ordinal(entry.get_ref()).map(usize::from));
    numbers.collect::<Option<_>>().map(Inferred::Some)
}

fn deadline(root: &mut Fields<'_>, front: &mut Front<'_>) -> Option<Deadline> {
    let day = root.value(front, "until", "date", front::day);
    // The zones are those that are compiled in: the file means the same on every machine.
    let is_zone = |name: &str| jiff::tz::TimeZoneDatabase::bundled().get(name).is_ok().then(|| name.to_owned());
    let zone = root.read(front, "zone", "zone", is_zone);
    if day.is_none() && zone.is_some() {
        root.refuse(front, "zone", "zone");
    }
    Some(Deadline { day: day?, zone })
}

fn letter(root: &mut Fields<'_>, front: &mut Front<'_>, language: &Language) -> Option<ModelLetter> {
    let mut fields = root.table(front, "letter", "letter")?;
    let own = fields.read(front, "language", "language", Language::from_tag);
    let valediction = fields.text(front, "valediction").map(Valediction);
    fields.keep_rest(front, "letter");
    Some(ModelLetter { language: own.unwrap_or_else(|| language.clone()), paragraphs: Vec::new(), valediction })
}

fn consent(root: &mut Fields<'_>, front: &mut Front<'_>) -> Option<Consent> {
    let mut fields = root.table(front, "consent", "consent")?;
    front.provenance.insert("/case/consent".into(), fields.place(front));
    let role = fields.read(front, "role", "role", ConsentRole::from_word);
    let scope = fields.list(front, "scope", "scope-list", Scope::from_word);
    let audience = fields.read(front, "audience", "audience", Audience::from_word).unwrap_or(Audience::Public);
    let decided = fields.value(front, "decided", "date", front::day);
    let until = fields.value(front, "until", "date", front::day);
    let grants = fields.list(front, "grants", "grant-list", granted);
    let review = fields.value(front, "review", "date", front::day);
    let needed = if grants.is_empty() { ["role", "decided", "until"].as_slice() } else { &["role", "decided"] };
    for key in needed {
        if !fields.has(key) {
            fields.refuse(front, key, "present");
        }
    }
    fields.keep_rest(front, "consent");
    let (role, decided) = (role?, decided?);
    if grants.is_empty() {
        return Some(Consent { review, ..Consent::same(role, &scope, audience, decided, until?) });
    }
    Some(Consent { role, decided, grants, review })
}

/// One thing that was agreed to by itself: `names public 2031-06-01`.
fn granted(text: &str) -> Option<Grant> {
    let mut words = text.split_whitespace();
    let (scope, audience, until) = (words.next()?, words.next()?, words.next()?);
    let grant =
        Grant { scope: Scope::from_word(scope)?, audience: Audience::from_word(audience)?, until: until.parse().ok()? };
    words.next().is_none().then_some(grant)
}

fn targets(root: &mut Fields<'_>, front: &mut Front<'_>) -> Vec<Target> {
    let mut targets = Vec::new();
    for (mut fields, key) in keyed(root.tables(front, "target", "targets"), "t", front) {
        targets.push(Target {
            name: fields.text(front, "name"),
            office: fields.text(front, "office"),
            address: fields.texts(front, "address"),
            country: fields.read(front, "country", "country", Country::from_code),
            emails: fields.texts(front, "emails"),
            phones: fields.texts(front, "phones"),
            faxes: fields.texts(front, "faxes"),
            socials: fields.texts(front, "socials"),
            web_forms: fields.texts(front, "web_forms"),
            salutation: fields.text(front, "salutation").map(Salutation),
            key: key.clone(),
        });
        fields.keep_rest(front, &format!("target.{key}"));
    }
    targets
}

fn people(root: &mut Fields<'_>, front: &mut Front<'_>) -> Vec<PersonAtRisk> {
    let mut people = Vec::new();
    for (mut fields, key) in keyed(root.tables(front, "person", "people"), "p", front) {
        let pronouns = fields.text(front, "pronouns").map(Pronouns);
        let person = PersonAtRisk {
            key: key.clone(),
            name: String::new(),
            aliases: fields.texts(front, "aliases"),
            pronouns,
            sex: fields.read(front, "sex", "sex", Sex::from_word),
            age: fields.value(front, "age", "number", |value| front::whole(value)?.try_into().ok()),
            occupation: fields.text(front, "occupation"),
            status: fields.text(front, "status"),
            since: fields.value(front, "since", "date", front::day),
        };
        if let Some(name) = required(&mut fields, front, "name") {
            people.push(PersonAtRisk { name, ..person });
        }
        fields.keep_rest(front, &format!("person.{key}"));
    }
    people
}

fn mentioned(root: &mut Fields<'_>, front: &mut Front<'_>) -> Vec<Mentioned> {
    let mut mentioned = Vec::new();
    for (mut fields, key) in keyed(root.tables(front, "mentioned", "mentioned"), "m", front) {
        let since = fields.value(front, "since", "date", front::day);
        if let Some(name) = required(&mut fields, front, "name") {
            mentioned.push(Mentioned { key: key.clone(), name, since });
        }
        fields.keep_rest(front, &format!("mentioned.{key}"));
    }
    mentioned
}

fn figures(root: &mut Fields<'_>, front: &mut Front<'_>) -> Vec<Figure> {
    let mut figures = Vec::new();
    for (mut fields, key) in keyed(root.tables(front, "figure", "figures"), "f", front) {
        let value = fields.value(front, "value", "number", front::number);
        if !fields.has("value") {
            fields.refuse(front, "value", "present");
        }
        let qualifier = fields.read(front, "qualifier", "qualifier", Qualifier::from_word);
        let figure = Figure {
            value: value.unwrap_or_default(),
            qualifier: qualifier.unwrap_or(Qualifier::Exactly),
            counts: fields.text(front, "counts"),
            as_of: fields.value(front, "as_of", "as-of", as_of),
            source: fields.text(front, "source"),
            parts: parts(&mut fields, front, &key),
            key,
        };
        fields.keep_rest(front, &format!("figure.{}", figure.key));
        figures.push(figure);
    }
    figures
}

fn parts(figure: &mut Fields<'_>, front: &mut Front<'_>, key: &str) -> Vec<FigurePart> {
    let mut parts = Vec::new();
    for (place, mut fields) in figure.tables(front, "parts", "parts").into_iter().enumerate() {
        let value = fields.value(front, "value", "number", front::number);
        if !fields.has("value") {
            fields.refuse(front, "value", "present");
        }
        let counts = fields.text(front, "counts").unwrap_or_default();
        parts.push(FigurePart { value: value.unwrap_or_default(), counts });
        fields.keep_rest(front, &format!("figure.{key}.parts.{place}"));
    }
    parts
}

fn as_of(value: &DeValue<'_>) -> Option<AsOf> {
    front::day(value).map(AsOf::Day).or_else(|| AsOf::from_iso(value.as_str()?))
}

fn previous(root: &mut Fields<'_>, front: &mut Front<'_>) -> Vec<Previous> {
    let mut previous = Vec::new();
    for (place, mut fields) in root.tables(front, "previous", "previous").into_iter().enumerate() {
        let index = fields.read(front, "index", "index", IndexNumber::parse);
        let ua = fields.read(front, "ua", "ua", UaNumber::parse);
        let named = index.as_ref().map(ToString::to_string).or_else(|| ua.as_ref().map(ToString::to_string));
        match fields.text(front, "as_written").or(named) {
            Some(as_written) => previous.push(Previous { index, ua, as_written }),
            None => fields.refuse(front, "as_written", "present"),
        }
        fields.keep_rest(front, &format!("previous.{place}"));
    }
    previous
}

fn required(fields: &mut Fields<'_>, front: &mut Front<'_>, key: &'static str) -> Option<String> {
    let words = fields.text(front, key);
    if words.is_none() {
        fields.refuse(front, key, "present");
    }
    words
}

/// The tables of a kind with their keys. One without gets the first free of `t1`, `t2` ...; one that has another's is a
/// problem.
pub(super) fn keyed<'a>(tables: Vec<Fields<'a>>, letter: &str, front: &mut Front<'_>) -> Vec<(Fields<'a>, String)> {
    let mut keyed: Vec<(Fields<'a>, Option<String>)> = Vec::with_capacity(tables.len());
    let mut taken = std::collections::HashSet::new();
    for mut fields in tables {
        let key = fields.key(front);
        if let Some(key) = &key
            && !taken.insert(key.clone())
        {
            fields.refuse(front, "key", "unique-key");
        }
        keyed.push((fields, key));
    }
    let mut free = (1_usize..).map(|number| format!("{letter}{number}")).filter(|key| !taken.contains(key));
    // The row of free keys never ends, so there is always a next one.
    let mut key = |given: Option<String>| given.or_else(|| free.next()).unwrap_or_default();
    keyed.into_iter().map(|(fields, given)| (fields, key(given))).collect()
}
