//! Facts as they are stored: a day, two words, and the rest as JSON.
//!
//! The JSON is made and read by hand, so that no type with people's words in it gets a `Serialize`. Fields may be added;
//! one that is unknown is passed over, one that is missing is damage.

use casework::{
    AfterDeadline, Audience, Consent, ConsentRole, Day, Deadline, Deed, DeskRole, Fact, FormRemark, Imported, Language,
    Picture, Scope, StopReason,
};
use serde_json::{Value, json};

/// What is wrong with a stored fact. Never what stands in it.
pub(crate) type Broken = String;

/// The rest of a deed as JSON.
pub(crate) fn body(deed: &Deed) -> String {
    let value = match deed {
        Deed::Imported { document, case_file } => json!({
            "media_type": document.media_type, "sha256": document.sha256, "text": document.text,
            "language": document.language.tag(), "case_file": case_file,
            "remarks": document.remarks.iter().map(|one| json!([one.code, one.start, one.end])).collect::<Vec<_>>(),
        }),
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
        Deed::ApprovalAsked
        | Deed::SentBack
        | Deed::PictureGiven
        | Deed::Kept
        | Deed::PictureTakenAway
        | Deed::Held
        | Deed::HoldLifted
        | Deed::Stopped(StopReason::Withheld) => json!({}),
        Deed::Stopped(StopReason::Stated(reason)) => json!({ "reason": reason }),
    };
    value.to_string()
}

fn deadline_value(deadline: &Deadline) -> Value {
    json!({ "day": deadline.day.to_string(), "zone": deadline.zone })
}

fn consent_value(consent: &Consent) -> Value {
    let scope: Vec<&str> = consent.scope.iter().map(|scope| scope.word()).collect();
    json!({
        "role": consent.role.word(), "scope": scope, "audience": consent.audience.word(),
        "decided": consent.decided.to_string(), "until": consent.until.to_string(),
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
    Ok(match deed {
        "imported" => Deed::Imported { document: imported(body)?, case_file: text(body, "case_file")? },
        "corrected" => {
            Deed::Corrected { case_file: text(body, "case_file")?, deadline: optional(body, "deadline", deadline)? }
        }
        "consent-decided" => Deed::ConsentDecided(consent(body)?),
        "translation-added" => {
            Deed::TranslationAdded { language: language(body)?, translation: text(body, "translation")? }
        }
        "issued" => Deed::Issued {
            deadline: deadline(&body["deadline"])?,
            after: optional(body, "after", |word| known(word, "after", AfterDeadline::from_word))?,
        },
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

fn consent(body: &Value) -> Result<Consent, Broken> {
    let scope = body["scope"].as_array().ok_or("scope is missing")?;
    Ok(Consent {
        role: known(&body["role"], "role", ConsentRole::from_word)?,
        scope: scope.iter().map(|word| known(word, "scope", Scope::from_word)).collect::<Result<_, _>>()?,
        audience: known(&body["audience"], "audience", Audience::from_word)?,
        decided: iso_day(body, "decided")?,
        until: iso_day(body, "until")?,
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
    let pair = |pair: &Value| Ok((known(&pair[0], "language", Language::from_tag)?, string(&pair[1], "description")?));
    let described = value["descriptions"].as_array().ok_or("descriptions are missing")?;
    Ok((text(&value, "credit")?, described.iter().map(pair).collect::<Result<_, Broken>>()?))
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
