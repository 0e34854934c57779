//! Facts as they are stored: a day, two words, and the rest as JSON.
//!
//! The JSON is made and read by hand, so that no type with people's words in it gets a `Serialize`. Fields may be added;
//! one that is unknown is passed over, one that is missing is damage.

use casework::{
    AfterDeadline, Audience, Consent, ConsentRole, Day, Deadline, Deed, DeskRole, Fact, FormRemark, Grant, Imported,
    Language, Picture, Scope, StopReason,
};
use serde_json::{Value, json};

mod life;

/// What is wrong with a stored fact. Never what stands in it.
pub(crate) type Broken = String;

/// The rest of a deed as JSON.
pub(crate) fn body(deed: &Deed) -> String {
    if let Some(value) = life::body(deed) {
        return value.to_string();
    }
    let value = match deed {
        Deed::Imported { document, case_file } => imported_value(document, case_file),
        Deed::Corrected { case_file, deadline } => {
            json!({ "case_file": case_file, "deadline": deadline.as_ref().map(deadline_value) })
        }
        Deed::ConsentDecided(consent) => consent_value(consent),
        Deed::TranslationAdded { language, translation } => {
            json!({ "language": language.tag(), "translation": translation })
        }
        Deed::Issued { deadline, after } => {
            json!({ "deadline": deadline_value(deadline), "after": after.map(AfterDeadline::word) })
        }
        Deed::Stopped(StopReason::Stated(reason)) => json!({ "reason": reason }),
        // All others say everything with their word.
        _ => json!({}),
    };
    value.to_string()
}

fn imported_value(document: &Imported, case_file: &str) -> Value {
    json!({
        "media_type": document.media_type, "sha256": document.sha256, "text": document.text,
        "language": document.language.tag(), "case_file": case_file,
        "remarks": document.remarks.iter().map(|one| json!([one.code, one.start, one.end])).collect::<Vec<_>>(),
    })
}

fn deadline_value(deadline: &Deadline) -> Value {
    json!({ "day": deadline.day.to_string(), "zone": deadline.zone })
}

fn consent_value(consent: &Consent) -> Value {
    let grant = |grant: &Grant| json!([grant.scope.word(), grant.audience.word(), grant.until.to_string()]);
    json!({
        "role": consent.role.word(), "decided": consent.decided.to_string(),
        "grants": consent.grants.iter().map(grant).collect::<Vec<_>>(),
        "review": consent.review.map(|day| day.to_string()),
    })
}

/// The fact of a row.
pub(crate) fn fact(day: i64, role: &str, deed: &str, body: &str) -> Result<Fact, Broken> {
    // The error of the parser may quote what it read, so it is not passed on.
    let body: Value = serde_json::from_str(body).map_err(|error| format!("no JSON, column {}", error.column()))?;
    let day = day_of(day).ok_or("the day is none")?;
    let role = DeskRole::from_word(role).ok_or("the role is unknown")?;
    Ok(Fact { day, role, deed: deed_of(deed, &body)? })
}

fn deed_of(deed: &str, body: &Value) -> Result<Deed, Broken> {
    if let Some(deed) = life::deed(deed, body)? {
        return Ok(deed);
    }
    Ok(match deed {
        "imported" => Deed::Imported { document: imported(body)?, case_file: text(body, "case_file")? },
        "corrected" => {
            Deed::Corrected { case_file: text(body, "case_file")?, deadline: optional(body, "deadline", deadline)? }
        }
        "consent-decided" => Deed::ConsentDecided(consent(body)?),
        "translation-added" => {
            Deed::TranslationAdded { language: language(body)?, translation: text(body, "translation")? }
        }
        "issued" => Deed::Issued { deadline: deadline(&body["deadline"])?, after: after(body)? },
        "approval-asked" => Deed::ApprovalAsked,
        "sent-back" => Deed::SentBack,
        "picture-given" => Deed::PictureGiven,
        "picture-taken-away" => Deed::PictureTakenAway,
        "kept" => Deed::Kept,
        "held" => Deed::Held,
        "hold-lifted" => Deed::HoldLifted,
        "stopped" => Deed::Stopped(match optional(body, "reason", |reason| string(reason, "reason"))? {
            Some(reason) => StopReason::Stated(reason),
            None => StopReason::Withheld,
        }),
        _ => return Err("the deed is unknown".into()),
    })
}

fn imported(body: &Value) -> Result<Imported, Broken> {
    let language = language(body)?;
    let (media_type, sha256) = (text(body, "media_type")?, text(body, "sha256")?);
    // Documents that came in before there were remarks have none.
    let remarks = body["remarks"].as_array().into_iter().flatten().map(form_remark).collect::<Result<_, _>>()?;
    Ok(Imported { media_type, sha256, text: text(body, "text")?, language, remarks })
}

fn form_remark(value: &Value) -> Result<FormRemark, Broken> {
    let place = |at: usize| value[at].as_u64().and_then(|at| usize::try_from(at).ok()).ok_or("a remark has no place");
    Ok(FormRemark { code: string(&value[0], "remark")?, start: place(1)?, end: place(2)? })
}

fn after(body: &Value) -> Result<Option<AfterDeadline>, Broken> {
    optional(body, "after", |word| known(word, "after", AfterDeadline::from_word))
}

fn consent(body: &Value) -> Result<Consent, Broken> {
    let role = known(&body["role"], "role", ConsentRole::from_word)?;
    let decided = iso_day(body, "decided")?;
    let Some(grants) = body["grants"].as_array() else {
        // Before each thing was agreed to by itself, all had one audience and one last day.
        let scopes: Vec<Scope> = known_list(body, "scope", Scope::from_word)?;
        let audience = known(&body["audience"], "audience", Audience::from_word)?;
        return Ok(Consent::same(role, &scopes, audience, decided, iso_day(body, "until")?));
    };
    let grants = grants.iter().map(grant).collect::<Result<_, _>>()?;
    let review = optional(body, "review", |day| known(day, "review", |day| day.parse().ok()))?;
    Ok(Consent { role, decided, grants, review })
}

fn grant(value: &Value) -> Result<Grant, Broken> {
    Ok(Grant {
        scope: known(&value[0], "scope", Scope::from_word)?,
        audience: known(&value[1], "audience", Audience::from_word)?,
        until: known(&value[2], "until", |day| day.parse().ok())?,
    })
}

fn deadline(value: &Value) -> Result<Deadline, Broken> {
    Ok(Deadline { day: iso_day(value, "day")?, zone: optional(value, "zone", |zone| string(zone, "zone"))? })
}

fn language(body: &Value) -> Result<Language, Broken> {
    known(&body["language"], "language", Language::from_tag)
}

fn iso_day(body: &Value, name: &str) -> Result<Day, Broken> {
    known(&body[name], name, |day| day.parse().ok())
}

fn text(body: &Value, name: &str) -> Result<String, Broken> {
    string(&body[name], name)
}

fn string(value: &Value, name: &str) -> Result<String, Broken> {
    value.as_str().map(str::to_owned).ok_or_else(|| format!("{name} is missing or no text"))
}

fn known<T>(value: &Value, name: &str, read: impl Fn(&str) -> Option<T>) -> Result<T, Broken> {
    value.as_str().and_then(read).ok_or_else(|| format!("{name} is missing or unknown"))
}

fn optional_text(body: &Value, name: &str) -> Result<Option<String>, Broken> {
    optional(body, name, |value| string(value, name))
}

/// A list of texts; one that is missing is damage.
fn texts(body: &Value, name: &str) -> Result<Vec<String>, Broken> {
    let list = body[name].as_array().ok_or_else(|| format!("{name} is missing"))?;
    list.iter().map(|value| string(value, name)).collect()
}

/// A list of known words.
fn known_list<T>(body: &Value, name: &str, read: impl Fn(&str) -> Option<T>) -> Result<Vec<T>, Broken> {
    let list = body[name].as_array().ok_or_else(|| format!("{name} is missing"))?;
    list.iter().map(|word| known(word, name, &read)).collect()
}

/// A list of languages, each with words.
fn pairs(body: &Value, name: &str) -> Result<Vec<(Language, String)>, Broken> {
    let pair = |pair: &Value| Ok((known(&pair[0], name, Language::from_tag)?, string(&pair[1], name)?));
    body[name].as_array().ok_or_else(|| format!("{name} are missing"))?.iter().map(pair).collect()
}

fn optional<T>(body: &Value, name: &str, read: impl Fn(&Value) -> Result<T, Broken>) -> Result<Option<T>, Broken> {
    match &body[name] {
        Value::Null => Ok(None),
        value => read(value).map(Some),
    }
}

/// What stands beside a photograph, as JSON: whose it is, and what can be seen on it by language.
pub(crate) fn picture_words(picture: &Picture) -> String {
    let described = picture.descriptions.iter().map(|(language, words)| json!([language.tag(), words]));
    json!({ "credit": picture.credit, "descriptions": described.collect::<Vec<_>>() }).to_string()
}

/// What stands beside a photograph, from JSON.
pub(crate) fn picture_of_words(words: &str) -> Result<(String, Vec<(Language, String)>), Broken> {
    let value: Value = serde_json::from_str(words).map_err(|error| format!("no JSON, column {}", error.column()))?;
    Ok((text(&value, "credit")?, pairs(&value, "descriptions")?))
}

/// A day as a number that sorts and that people can read: 20261123.
pub(crate) fn day_number(day: Day) -> i64 {
    i64::from(day.year()) * 10_000 + i64::from(day.month()) * 100 + i64::from(day.day())
}

/// The day of such a number.
pub(crate) fn day_of(number: i64) -> Option<Day> {
    let (year, rest) = (number.div_euclid(10_000), number.rem_euclid(10_000));
    let (month, day) = (i8::try_from(rest / 100).ok()?, i8::try_from(rest % 100).ok()?);
    Day::new(i16::try_from(year).ok()?, month, day).ok()
}
