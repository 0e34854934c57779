//! The fields: one line for each value of a case.

use casework::{
    AfterDeadline, AsOf, CopyTo, Country, Deadline, Demand, Figure, FigurePart, IndexNumber, Kind, Language, Mentioned,
    ModelLetter, PersonAtRisk, Previous, Pronouns, Qualifier, Salutation, Sex, Target, UaNumber, UrgentAction,
    Valediction,
};
use jiff::tz::TimeZone;

use super::field::Control::{Check, Choice, Countries, Day, Languages, Line, Lines, Prose};
use super::field::{
    Field, Wrong, country, day, language, lines, named, optional, paragraphs, parsed, quoted, several, shown,
};

const KINDS: &[&str] = &["new", "further-information", "stop-action", "final"];
const AFTERWARDS: &[&str] = &["", "ask-office", "closed"];
const SEXES: &[&str] = &["", "f", "m"];
const QUALIFIERS: &[&str] = &["exactly", "at-least", "almost", "about", "over", "up-to"];

/// What the document is.
pub(super) const DOCUMENT: &[Field<UrgentAction>] = &[
    Field::new("title", Line, |a| a.title.clone().unwrap_or_default(), |a, t| keep(&mut a.title, optional(t))),
    Field::new(
        "kind",
        Choice(KINDS),
        |a| a.kind.word().into(),
        |a, t| {
            let kind = Kind::from_word(t, a.kind.ordinal()).ok_or(Wrong::Missing)?;
            keep(&mut a.kind, kind)
        },
    ),
    Field::new(
        "ordinal",
        Line,
        |a| shown(a.kind.ordinal().as_ref()),
        |a, t| {
            let typed = parsed(t, "ordinal", |text| text.parse().ok().filter(|ordinal| (1..=999).contains(ordinal)))?;
            match &mut a.kind {
                Kind::FurtherInformation { ordinal } | Kind::StopAction { ordinal } | Kind::Final { ordinal } => {
                    keep(ordinal, typed)
                }
                // What was typed is never dropped without a word.
                _ if typed.is_some() => Err(Wrong::Form("ordinal-alone")),
                _ => Ok(()),
            }
        },
    ),
    Field::new("ua", Line, |a| shown(a.ua.as_ref()), |a, t| keep(&mut a.ua, parsed(t, "ua", UaNumber::parse)?)),
    Field::new(
        "index",
        Line,
        |a| shown(a.index.as_ref()),
        |a, t| keep(&mut a.index, parsed(t, "index", IndexNumber::parse)?),
    ),
    Field::new(
        "identifier",
        Line,
        |a| a.identifier.clone().unwrap_or_default(),
        |a, t| keep(&mut a.identifier, optional(t)),
    ),
    Field::new("issued", Day, |a| shown(a.issued.as_ref()), |a, t| keep(&mut a.issued, day(t)?)),
    Field::new(
        "countries",
        Countries,
        |a| joined(a.countries.iter().map(Country::code)),
        |a, t| keep(&mut a.countries, several(t, "country", country)?),
    ),
    Field::new(
        "language",
        Languages,
        |a| a.language.tag().into(),
        |a, t| keep(&mut a.language, named(t, "language", language)?.ok_or(Wrong::Missing)?),
    ),
    Field::new(
        "previous",
        Lines,
        |a| joined_lines(a.previous.iter().map(|p| p.as_written.as_str())),
        |a, t| {
            let known = std::mem::take(&mut a.previous);
            keep(&mut a.previous, lines(t).into_iter().map(|line| previous(line, &known)).collect())
        },
    ),
];

/// Whom one writes to.
pub(super) const TARGET: &[Field<Target>] = &[
    Field::new("name", Line, |t| t.name.clone().unwrap_or_default(), |v, t| keep(&mut v.name, optional(t))),
    Field::new("office", Line, |t| t.office.clone().unwrap_or_default(), |v, t| keep(&mut v.office, optional(t))),
    Field::new("address", Lines, |t| t.address.join("\n"), |v, t| keep(&mut v.address, lines(t))),
    Field::new(
        "country",
        Countries,
        |t| t.country.map(|c| c.code().to_owned()).unwrap_or_default(),
        |v, t| match several(t, "country", country) {
            Ok(countries) if countries.len() > 1 => Err(Wrong::Form("one-country")),
            countries => keep(&mut v.country, countries?.pop()),
        },
    ),
    Field::new(
        "salutation",
        Line,
        |t| shown(t.salutation.as_ref().map(|s| &s.0)),
        |v, t| keep(&mut v.salutation, optional(t).map(Salutation)),
    ),
    Field::new("emails", Lines, |t| t.emails.join("\n"), |v, t| keep(&mut v.emails, emails(t)?)),
    Field::new("phones", Lines, |t| t.phones.join("\n"), |v, t| keep(&mut v.phones, lines(t))),
    Field::new("faxes", Lines, |t| t.faxes.join("\n"), |v, t| keep(&mut v.faxes, lines(t))),
    Field::new("socials", Lines, |t| t.socials.join("\n"), |v, t| keep(&mut v.socials, lines(t))),
    Field::new("web_forms", Lines, |t| t.web_forms.join("\n"), |v, t| keep(&mut v.web_forms, web_addresses(t)?)),
];

/// Whom one informs.
pub(super) const COPIES: &[Field<UrgentAction>] = &[Field::new(
    "copies_to",
    Lines,
    |a| joined_lines(a.copies_to.iter().map(|c| c.0.as_str())),
    |a, t| keep(&mut a.copies_to, lines(t).into_iter().map(CopyTo).collect()),
)];

/// Who is at risk.
pub(super) const PERSON: &[Field<PersonAtRisk>] = &[
    Field::new("name", Line, |p| p.name.clone(), |v, t| keep(&mut v.name, optional(t).ok_or(Wrong::Missing)?)),
    Field::new("aliases", Lines, |p| p.aliases.join("\n"), |v, t| keep(&mut v.aliases, lines(t))),
    Field::new(
        "pronouns",
        Line,
        |p| shown(p.pronouns.as_ref().map(|p| &p.0)),
        |v, t| keep(&mut v.pronouns, optional(t).map(Pronouns)),
    ),
    Field::new(
        "sex",
        Choice(SEXES),
        |p| p.sex.map_or("", Sex::word).into(),
        |v, t| keep(&mut v.sex, Sex::from_word(t)),
    ),
    Field::new("age", Line, |p| shown(p.age.as_ref()), |v, t| keep(&mut v.age, parsed(t, "age", age)?)),
    Field::new("occupation", Line, |p| shown(p.occupation.as_ref()), |v, t| keep(&mut v.occupation, optional(t))),
    Field::new("status", Line, |p| shown(p.status.as_ref()), |v, t| keep(&mut v.status, optional(t))),
    Field::new("since", Day, |p| shown(p.since.as_ref()), |v, t| keep(&mut v.since, day(t)?)),
];

/// Who else is named.
pub(super) const MENTIONED: &[Field<Mentioned>] = &[
    Field::new("name", Line, |m| m.name.clone(), |v, t| keep(&mut v.name, optional(t).ok_or(Wrong::Missing)?)),
    Field::new("since", Day, |m| shown(m.since.as_ref()), |v, t| keep(&mut v.since, day(t)?)),
];

/// How many more there are without a name.
pub(super) const OTHERS: &[Field<UrgentAction>] = &[Field::new(
    "others",
    Line,
    |a| shown(a.others.as_ref()),
    |a, t| keep(&mut a.others, parsed(t, "others", |text| text.parse::<u32>().ok().filter(|count| *count > 0))?),
)];

/// Until when, and what then.
pub(super) const DEADLINE: &[Field<UrgentAction>] = &[
    Field::new(
        "until",
        Day,
        |a| shown(a.deadline.as_ref().map(|d| &d.day)),
        |a, t| {
            let zone = a.deadline.take().and_then(|deadline| deadline.zone);
            keep(&mut a.deadline, day(t)?.map(|day| Deadline { day, zone }))
        },
    ),
    Field::new(
        "zone",
        Line,
        |a| shown(a.deadline.as_ref().and_then(|d| d.zone.as_ref())),
        |a, t| {
            let zone = parsed(t, "zone", |name| TimeZone::get(name).ok().map(|_| name.to_owned()))?;
            match &mut a.deadline {
                Some(deadline) => keep(&mut deadline.zone, zone),
                None if zone.is_some() => Err(Wrong::Form("zone-alone")),
                None => Ok(()),
            }
        },
    ),
    Field::new(
        "after_deadline",
        Choice(AFTERWARDS),
        |a| a.after_deadline.map_or("", AfterDeadline::word).into(),
        |a, t| keep(&mut a.after_deadline, AfterDeadline::from_word(t)),
    ),
];

/// What the target reads.
pub(super) const LANGUAGES: &[Field<UrgentAction>] = &[
    Field::new(
        "preferred_languages",
        Languages,
        |a| joined(a.preferred_languages.iter().map(Language::tag)),
        |a, t| keep(&mut a.preferred_languages, several(t, "languages", language)?),
    ),
    Field::new("own_language", Check, |a| yes(a.own_language), |a, t| keep(&mut a.own_language, !t.is_empty())),
];

/// The figures.
pub(super) const FIGURE: &[Field<Figure>] = &[
    Field::new(
        "qualifier",
        Choice(QUALIFIERS),
        |f| f.qualifier.word().into(),
        |v, t| keep(&mut v.qualifier, Qualifier::from_word(t).unwrap_or(Qualifier::Exactly)),
    ),
    Field::new(
        "value",
        Line,
        |f| f.value.to_string(),
        |v, t| keep(&mut v.value, parsed(t, "number", number)?.ok_or(Wrong::Missing)?),
    ),
    Field::new("counts", Line, |f| shown(f.counts.as_ref()), |v, t| keep(&mut v.counts, optional(t))),
    Field::new(
        "as_of",
        Line,
        |f| f.as_of.map(AsOf::iso).unwrap_or_default(),
        |v, t| keep(&mut v.as_of, parsed(t, "as-of", AsOf::from_iso)?),
    ),
    Field::new("source", Line, |f| shown(f.source.as_ref()), |v, t| keep(&mut v.source, optional(t))),
    Field::new(
        "parts",
        Lines,
        |f| joined_lines(f.parts.iter().map(|p| format!("{} {}", p.value, p.counts))),
        |v, t| keep(&mut v.parts, lines(t).iter().map(|line| part(line)).collect::<Result<_, _>>()?),
    ),
];

/// The words.
pub(super) const WORDS: &[Field<UrgentAction>] = &[
    Field::new("summary", Prose, |a| a.summary.join("\n\n"), |a, t| keep(&mut a.summary, paragraphs(t))),
    Field::new(
        "letter/paragraphs",
        Prose,
        |a| letter(a, |l| l.paragraphs.join("\n\n")),
        |a, t| keep(&mut letter_of(a).paragraphs, paragraphs(t)),
    ),
    Field::new(
        "letter/valediction",
        Line,
        |a| letter(a, |l| shown(l.valediction.as_ref().map(|v| &v.0))),
        |a, t| keep(&mut letter_of(a).valediction, optional(t).map(Valediction)),
    ),
    Field::new(
        "letter/language",
        Languages,
        |a| letter(a, |l| l.language.tag().into()),
        |a, t| {
            let tag = named(t, "language", language)?.unwrap_or_else(|| a.language.clone());
            keep(&mut letter_of(a).language, tag)
        },
    ),
    Field::new(
        "demands",
        Prose,
        |a| joined_paragraphs(a.demands.iter().map(|d| d.text.as_str())),
        |a, t| {
            let known = std::mem::take(&mut a.demands);
            keep(&mut a.demands, paragraphs(t).into_iter().map(|text| demand(text, &known)).collect())
        },
    ),
    Field::new(
        "confirmed",
        Check,
        |a| yes(a.demands.iter().all(|demand| !demand.inferred)),
        |a, t| {
            a.demands.iter_mut().filter(|_| !t.is_empty()).for_each(|demand| demand.inferred = false);
            Ok(())
        },
    ),
    Field::new("background", Prose, |a| a.background.join("\n\n"), |a, t| keep(&mut a.background, paragraphs(t))),
    Field::new(
        "writer_safety",
        Prose,
        |a| a.writer_safety.join("\n\n"),
        |a, t| keep(&mut a.writer_safety, paragraphs(t)),
    ),
    Field::new("easy", Prose, |a| a.easy.join("\n\n"), |a, t| keep(&mut a.easy, paragraphs(t))),
];

fn keep<V>(place: &mut V, value: V) -> Result<(), Wrong> {
    *place = value;
    Ok(())
}

fn yes(yes: bool) -> String {
    if yes { "yes".into() } else { String::new() }
}

fn joined<'v>(values: impl Iterator<Item = &'v str>) -> String {
    values.collect::<Vec<_>>().join(", ")
}

fn joined_lines(values: impl Iterator<Item = impl Into<String>>) -> String {
    values.map(Into::into).collect::<Vec<String>>().join("\n")
}

fn joined_paragraphs<'v>(values: impl Iterator<Item = &'v str>) -> String {
    values.collect::<Vec<_>>().join("\n\n")
}

fn number(typed: &str) -> Option<f64> {
    let plain: String = typed.chars().filter(|letter| !letter.is_whitespace()).collect();
    plain.parse().ok().filter(|number: &f64| number.is_finite() && *number >= 0.0)
}

/// An age in whole years. The oldest person known reached 122.
fn age(typed: &str) -> Option<u16> {
    typed.parse().ok().filter(|age| *age <= 130)
}

/// `89 women`: a number, then what it counts.
fn part(line: &str) -> Result<FigurePart, Wrong> {
    let wrong = || Wrong::Unknown("part", quoted(line));
    let (value, counts) = line.split_once(char::is_whitespace).ok_or_else(wrong)?;
    Ok(FigurePart { value: number(value).ok_or_else(wrong)?, counts: counts.trim().to_owned() })
}

fn emails(typed: &str) -> Result<Vec<String>, Wrong> {
    let right = |line: &str| {
        let (name, host) = line.split_once('@')?;
        let whole = !name.is_empty() && host.contains('.') && !line.contains(char::is_whitespace);
        whole.then(|| line.to_owned())
    };
    several(&typed.replace('\n', ","), "email", right)
}

fn web_addresses(typed: &str) -> Result<Vec<String>, Wrong> {
    let right = |line: &String| line.starts_with("https://") || line.starts_with("http://");
    let lines = lines(typed);
    match lines.iter().find(|line| !right(line)) {
        Some(wrong) => Err(Wrong::Unknown("web-address", quoted(wrong))),
        None => Ok(lines),
    }
}

/// A reference that was there keeps what reading made of it.
fn previous(line: String, known: &[Previous]) -> Previous {
    known.iter().find(|previous| previous.as_written == line).cloned().unwrap_or_else(|| Previous {
        index: IndexNumber::parse(&line),
        ua: UaNumber::parse(&line),
        as_written: line,
    })
}

/// A demand that was inferred stays so until it is confirmed; one that was typed is confirmed by that.
fn demand(text: String, known: &[Demand]) -> Demand {
    let inferred = known.iter().any(|demand| demand.text == text && demand.inferred);
    Demand { text, inferred }
}

fn letter(action: &UrgentAction, get: fn(&ModelLetter) -> String) -> String {
    action.letter.as_ref().map(get).unwrap_or_default()
}

fn letter_of(action: &mut UrgentAction) -> &mut ModelLetter {
    let language = action.language.clone();
    action.letter.get_or_insert_with(|| ModelLetter { language, paragraphs: Vec::new(), valediction: None })
}
