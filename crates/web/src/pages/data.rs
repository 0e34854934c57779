//! `/cases/{id}.json`: what a program may know of a case (schema 1; fields may be added).

use axum::http::header::{CACHE_CONTROL, CONTENT_TYPE};
use axum::http::{HeaderName, HeaderValue};
use axum::response::{IntoResponse, Response};
use casework::{Day, Tally, Tombstone};
use serde_json::{Value, json};

use super::asked::Asked;
use super::counts::remark;
use super::facing::Facing;
use crate::Site;
use crate::refuse::refuse;

/// The data of a case. One on hold or stopped says that and nothing else.
pub(super) fn answer(asked: &Asked) -> Response {
    let mut data = json!({ "schema": 1, "id": asked.case.id.as_str(), "stage": asked.facing.word() });
    if asked.facing.shows_content() {
        data["until"] = asked.case.deadline().map_or(Value::Null, |deadline| deadline.day.to_string().into());
        match asked.site.store.tally(&asked.case.id) {
            Ok(tally) => {
                data["tally"] = tally_of(asked.today, &tally);
                if let Some(padding) = asked.site.store.padding(&asked.case.id, &tally, asked.today).ok().flatten() {
                    let text = remark(asked.site.default_words(), padding);
                    let (days, beyond) = (padding.days, padding.beyond);
                    data["tally"]["remark"] =
                        json!({ "code": "may-be-padded", "days": days, "beyond": beyond, "text": text });
                }
            }
            Err(error) => return asked.refuse((&error).into()),
        }
    }
    if asked.facing == Facing::Open
        && let Ok(ready) = asked.ready()
    {
        let languages: Vec<&str> = ready.editions.iter().map(|(language, _)| language.tag()).collect();
        data["title"] = ready.original().title.clone().map_or(Value::Null, Value::String);
        data["languages"] = languages.into();
    }
    written(asked.facing, &data)
}

/// The data of a case that was deleted: that, and its counts, which were published and name nobody.
pub(super) fn of_tombstone(site: &Site, tombstone: &Tombstone) -> Response {
    let facing = Facing::Deleted { on: tombstone.on };
    let mut data = json!({ "schema": 1, "id": tombstone.id.as_str(), "stage": facing.word(), "until": null });
    data["deleted"] = tombstone.on.to_string().into();
    match site.store.tally(&tombstone.id) {
        Ok(tally) => data["tally"] = tally_of(site.today(), &tally),
        Err(error) => return refuse(site.default_words(), (&error).into()),
    }
    written(facing, &data)
}

fn written(facing: Facing, data: &Value) -> Response {
    let headers = [
        (CONTENT_TYPE, HeaderValue::from_static("application/json; charset=utf-8")),
        (CACHE_CONTROL, HeaderValue::from_static("no-cache")),
        (HeaderName::from_static("x-robots-tag"), HeaderValue::from_static("noindex")),
    ];
    (facing.status(), headers, format!("{data:#}\n")).into_response()
}

fn tally_of(today: Day, tally: &Tally) -> Value {
    let counts = tally.entries().into_iter().map(|(word, number)| (word.to_owned(), number.into()));
    let as_of = ("as_of".to_owned(), Tally::as_of(today).to_string().into());
    Value::Object(counts.chain([as_of]).collect())
}
