//! `/cases/{id}.json`: what a program may know of a case (schema 1; fields may be added).

use axum::http::header::{CACHE_CONTROL, CONTENT_TYPE};
use axum::http::{HeaderName, HeaderValue};
use axum::response::{IntoResponse, Response};
use casework::{Case, Judged, Language, OfficeCode, PaperCount, STEP, Stage, Tally, Tombstone};
use serde_json::{Value, json};

use super::asked::Asked;
use super::became::{Whom, current, everybody, shown_source};
use super::counted::Counted;
use super::counts::remark;
use super::facing::Facing;
use crate::Site;
use crate::refuse::refuse;

/// The data of a case. One on hold or stopped says that and nothing else.
pub(super) fn answer(asked: &Asked) -> Response {
    let mut data = json!({ "schema": 1, "id": asked.case.id.as_str(), "stage": asked.facing.word() });
    if asked.facing.shows_content() {
        data["until"] = asked.deadline().map_or(Value::Null, |deadline| deadline.day.to_string().into());
        match Counted::published(&asked.site, &asked.case) {
            Ok(counted) => {
                data["tally"] = tally_of(&asked.site, &counted);
                data["paper"] = paper(&counted);
                data["counts"] = moves(&asked.site);
                data["offices"] = offices(&asked.site, &counted);
            }
            Err(error) => return asked.refuse((&error).into()),
        }
        data["outcomes"] = outcomes(asked);
        data["documents"] = documents(&asked.case);
    }
    if asked.facing == Facing::Open
        && let Ok(ready) = asked.ready()
    {
        let told: Vec<_> = ready.told().collect();
        let languages: Vec<&str> = told.iter().map(|(language, _)| language.tag()).collect();
        let title = told.first().and_then(|(_, action)| action.title.clone());
        data["title"] = title.map_or(Value::Null, Value::String);
        data["languages"] = languages.into();
    }
    written(asked.facing, &data)
}

/// The data of a case that was deleted: that, and its counts, which were published and name nobody.
pub(super) fn of_tombstone(site: &Site, tombstone: &Tombstone) -> Response {
    let facing = Facing::Deleted { on: tombstone.on };
    let mut data = json!({ "schema": 1, "id": tombstone.id.as_str(), "stage": facing.word(), "until": null });
    data["deleted"] = tombstone.on.to_string().into();
    match Counted::of_deleted(site, &tombstone.id, tombstone.on) {
        Ok(counted) => {
            data["tally"] = tally_of(site, &counted);
            data["paper"] = paper(&counted);
            data["counts"] = moves(site);
        }
        Err(error) => return refuse(site.default_words(), (&error).into()),
    }
    written(facing, &data)
}

/// The documents of the case, the first one first, each with the day of its issue and the one since when a later one holds.
fn documents(case: &Case) -> Value {
    let earlier = case
        .chain
        .iter()
        .map(|earlier| json!({ "issued": earlier.issued.to_string(), "superseded": earlier.superseded.to_string() }));
    let issued = match &case.original().stage {
        Stage::Live { issued, .. } => json!({ "issued": issued.to_string(), "superseded": null }),
        _ => return earlier.collect(),
    };
    earlier.chain([issued]).collect()
}

/// What became of people, the newest first. `person` is the key within the case file, null for everybody; `name` is null too
/// where it may not be shown.
fn outcomes(asked: &Asked) -> Value {
    let Ok(ready) = asked.ready() else { return json!([]) };
    let one = |(whom, judged): (Whom<'_>, &Judged)| {
        let outcome = &judged.outcome;
        let name = if let Whom::One(name) = whom { name } else { None };
        json!({
            "person": outcome.person,
            "name": name,
            "kind": outcome.kind.word(),
            "as_of": outcome.as_of.to_string(),
            "certainty": outcome.certainty.word(),
            "source": shown_source(&asked.case, judged),
            "attribution": outcome.attribution.word(),
            "judged": judged.day.to_string(),
        })
    };
    current(&asked.case, &everybody(&asked.case, &ready.file.values.people)).into_iter().map(one).collect()
}

fn written(facing: Facing, data: &Value) -> Response {
    let headers = [
        (CONTENT_TYPE, HeaderValue::from_static("application/json; charset=utf-8")),
        (CACHE_CONTROL, HeaderValue::from_static("no-cache")),
        (HeaderName::from_static("x-robots-tag"), HeaderValue::from_static("noindex")),
    ];
    (facing.status(), headers, format!("{data:#}\n")).into_response()
}

/// The counts, and the day they hold for.
fn tally_of(site: &Site, counted: &Counted) -> Value {
    let mut tally: Value =
        counted.tally.entries().into_iter().map(|(word, number)| (word.to_owned(), number)).collect();
    tally["as_of"] = counted.as_of.to_string().into();
    if let Some(padding) = counted.padding {
        let text = remark(site.default_words(), padding);
        tally["remark"] =
            json!({ "code": "may-be-padded", "days": padding.days, "beyond": padding.beyond, "text": text });
    }
    tally
}

/// Letters on paper: how many, by how many people, evening by evening, and in which languages.
fn paper(counted: &Counted) -> Value {
    let PaperCount { letters, people, languages, .. } = &counted.paper;
    let tags: Vec<&str> = languages.iter().map(Language::tag).collect();
    json!({ "letters": letters, "people": people, "languages": tags, "as_of": counted.as_of.to_string() })
}

/// What came through the editions of offices.
fn offices(site: &Site, counted: &Counted) -> Value {
    let one = |(office, tally): &(OfficeCode, Tally)| {
        let shown = site.settings.offices.by_code(office).map(|office| office.country.code());
        let tally: Value = tally.entries().into_iter().map(|(word, number)| (word.to_owned(), number)).collect();
        json!({ "office": office.as_str(), "country": shown, "tally": tally })
    };
    counted.offices.iter().map(one).collect()
}

/// When counts move: at once, or by day and in steps of a least number.
fn moves(site: &Site) -> Value {
    if site.settings.counts_at_once { json!({ "move": "at-once" }) } else { json!({ "move": "by-day", "step": STEP }) }
}
