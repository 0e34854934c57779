//! The deeds of a case's life as JSON: further documents, outcomes, what is taken back, offices.

use casework::{
    Attribution, Certainty, Channel, CopyTo, Country, Deed, HolderChange, Narrowing, OfficeCode, OfficeEdition,
    OfficeStage, Outcome, OutcomeKind, Prepared, Salutation, Target,
};
use serde_json::{Value, json};

use super::{
    Broken, after, deadline, deadline_value, imported, imported_value, iso_day, known, known_list, language, optional,
    optional_text, string, text, texts,
};

/// The rest of a deed; `None` for the deeds that stand in the other file.
pub(super) fn body(deed: &Deed) -> Option<Value> {
    Some(match deed {
        Deed::UpdatePrepared(prepared) => {
            let mut value = imported_value(&prepared.document, &prepared.words);
            value["settled"] = json!(prepared.settled);
            value
        }
        Deed::Updated { deadline, after } => json!({
            "deadline": deadline.as_ref().map(deadline_value), "after": after.map(casework::AfterDeadline::word),
        }),
        Deed::OutcomeJudged(outcome) => json!({
            "person": outcome.person, "kind": outcome.kind.word(), "source": outcome.source,
            "as_of": outcome.as_of.to_string(), "certainty": outcome.certainty.word(),
            "attribution": outcome.attribution.word(),
        }),
        Deed::OutcomeWithdrawn { number } => json!({ "number": number }),
        Deed::Narrowed(narrowing) => match narrowing {
            Narrowing::Name(name) => json!({ "what": narrowing.word(), "name": name }),
            Narrowing::Language(language) => json!({ "what": narrowing.word(), "language": language.tag() }),
            Narrowing::Public => json!({ "what": narrowing.word() }),
        },
        Deed::LinkGiven { hash } | Deed::LinkRevoked { hash } => json!({ "hash": hex(hash) }),
        Deed::EditionPut(edition) => edition_value(edition),
        Deed::EditionIssued { office } | Deed::EditionEnded { office } => json!({ "office": office.as_str() }),
        Deed::HolderChanged { change, case_file, translations, offices } => json!({
            "target": change.target, "called": change.office, "from": change.from, "to": change.to, "since": change.since.to_string(),
            "case_file": case_file,
            "translations": translations.iter().map(|(known, words)| json!([known.tag(), words])).collect::<Vec<_>>(),
            "offices": offices.iter().map(office_targets).collect::<Vec<_>>(),
        }),
        Deed::UpdateDropped | Deed::Closed => json!({}),
        _ => return None,
    })
}

fn office_targets((office, targets): &(OfficeCode, Vec<Target>)) -> Value {
    json!({ "office": office.as_str(), "targets": targets.iter().map(target_value).collect::<Vec<_>>() })
}

fn targets_of(value: &Value) -> Result<(OfficeCode, Vec<Target>), Broken> {
    let targets = value["targets"].as_array().into_iter().flatten().map(target).collect::<Result<_, Broken>>()?;
    Ok((office(value)?, targets))
}

fn edition_value(edition: &OfficeEdition) -> Value {
    json!({
        "office": edition.office.as_str(), "language": edition.language.tag(),
        "targets": edition.targets.iter().map(target_value).collect::<Vec<_>>(),
        "copies_to": edition.copies_to.iter().map(|copy| &copy.0).collect::<Vec<_>>(),
        "notes": edition.notes, "deadline": edition.deadline.as_ref().map(deadline_value),
        "channels": edition.channels.iter().map(|channel| channel.word()).collect::<Vec<_>>(),
        "sensitive": edition.sensitive,
    })
}

fn target_value(target: &Target) -> Value {
    json!({
        "key": target.key, "name": target.name, "office": target.office, "address": target.address,
        "country": target.country.map(|country| country.code().to_owned()), "emails": target.emails, "phones": target.phones,
        "faxes": target.faxes, "socials": target.socials, "web_forms": target.web_forms,
        "salutation": target.salutation.as_ref().map(|words| &words.0),
    })
}

/// The deed of a row; `None` for a word that stands in the other file, or nowhere.
pub(super) fn deed(word: &str, body: &Value) -> Result<Option<Deed>, Broken> {
    Ok(Some(match word {
        "update-prepared" => {
            let (document, words, settled) = (imported(body)?, text(body, "case_file")?, texts(body, "settled")?);
            Deed::UpdatePrepared(Prepared { document, words, settled })
        }
        "update-dropped" => Deed::UpdateDropped,
        "updated" => Deed::Updated { deadline: optional(body, "deadline", deadline)?, after: after(body)? },
        "closed" => Deed::Closed,
        "outcome-judged" => Deed::OutcomeJudged(Outcome {
            person: optional_text(body, "person")?,
            kind: known(&body["kind"], "kind", OutcomeKind::from_word)?,
            source: text(body, "source")?,
            as_of: iso_day(body, "as_of")?,
            certainty: known(&body["certainty"], "certainty", Certainty::from_word)?,
            attribution: known(&body["attribution"], "attribution", Attribution::from_word)?,
        }),
        "outcome-withdrawn" => {
            let number = body["number"].as_u64().and_then(|number| usize::try_from(number).ok());
            Deed::OutcomeWithdrawn { number: number.ok_or("the number of the judgement is missing")? }
        }
        "narrowed" => Deed::Narrowed(match text(body, "what")?.as_str() {
            "name" => Narrowing::Name(text(body, "name")?),
            "language" => Narrowing::Language(language(body)?),
            "public" => Narrowing::Public,
            _ => return Err("what is narrowed is unknown".into()),
        }),
        "link-given" => Deed::LinkGiven { hash: hash(body)? },
        "link-revoked" => Deed::LinkRevoked { hash: hash(body)? },
        "edition-put" => Deed::EditionPut(edition(body)?),
        "edition-issued" => Deed::EditionIssued { office: office(body)? },
        "edition-ended" => Deed::EditionEnded { office: office(body)? },
        "holder-changed" => Deed::HolderChanged {
            change: HolderChange {
                target: text(body, "target")?,
                office: optional_text(body, "called")?,
                from: optional_text(body, "from")?,
                to: optional_text(body, "to")?,
                since: iso_day(body, "since")?,
            },
            case_file: text(body, "case_file")?,
            translations: super::pairs(body, "translations")?,
            // Facts from before offices' targets followed have none.
            offices: body["offices"].as_array().into_iter().flatten().map(targets_of).collect::<Result<_, Broken>>()?,
        },
        _ => return Ok(None),
    }))
}

fn edition(body: &Value) -> Result<OfficeEdition, Broken> {
    let targets = body["targets"].as_array().into_iter().flatten().map(target).collect::<Result<_, Broken>>()?;
    Ok(OfficeEdition {
        office: office(body)?,
        language: language(body)?,
        targets,
        copies_to: texts(body, "copies_to")?.into_iter().map(CopyTo).collect(),
        notes: texts(body, "notes")?,
        deadline: optional(body, "deadline", deadline)?,
        extends: None,
        channels: known_list(body, "channels", Channel::from_word)?,
        sensitive: body["sensitive"].as_bool().ok_or("sensitive is missing")?,
        stage: OfficeStage::Drafted,
    })
}

fn target(value: &Value) -> Result<Target, Broken> {
    Ok(Target {
        key: text(value, "key")?,
        name: optional_text(value, "name")?,
        office: optional_text(value, "office")?,
        address: texts(value, "address")?,
        country: optional(value, "country", |code| known(code, "country", Country::from_code))?,
        emails: texts(value, "emails")?,
        phones: texts(value, "phones")?,
        faxes: texts(value, "faxes")?,
        socials: texts(value, "socials")?,
        web_forms: texts(value, "web_forms")?,
        salutation: optional(value, "salutation", |words| string(words, "salutation"))?.map(Salutation),
    })
}

fn office(body: &Value) -> Result<OfficeCode, Broken> {
    known(&body["office"], "office", OfficeCode::parse)
}

fn hex(hash: &[u8; 32]) -> String {
    use std::fmt::Write as _;
    hash.iter().fold(String::with_capacity(64), |mut text, byte| {
        // Writing into a string cannot fail.
        let _ = write!(text, "{byte:02x}");
        text
    })
}

fn hash(body: &Value) -> Result<[u8; 32], Broken> {
    known(&body["hash"], "hash", |text| {
        let mut hash = [0; 32];
        if text.len() != 64 || !text.is_ascii() {
            return None;
        }
        for (place, byte) in hash.iter_mut().enumerate() {
            *byte = u8::from_str_radix(&text[2 * place..2 * place + 2], 16).ok()?;
        }
        Some(hash)
    })
}
