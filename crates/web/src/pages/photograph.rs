//! The photograph of a case: what its page says of it, and the files.

use axum::body::Body;
use axum::extract::{Path, State};
use axum::http::header::{CACHE_CONTROL, CONTENT_TYPE, ETAG, IF_NONE_MATCH};
use axum::http::{HeaderMap, HeaderName, HeaderValue, StatusCode};
use axum::response::{IntoResponse, Response};
use casework::{Case, Language, Picture};

use super::asked::Asked;
use super::case_view::Tongue;
use super::named::Named;
use super::tombstone;
use crate::refuse::{Why, refuse};
use crate::withheld::in_text;
use crate::{INTERFACE_LANGUAGES, Site, Words};

/// What the page of a case says of its photograph. The file itself is fetched by whoever scrolls there.
pub(crate) struct Photograph {
    pub(crate) large: String,
    pub(crate) small: String,
    pub(crate) width: u32,
    pub(crate) height: u32,
    pub(crate) small_width: u32,
    pub(crate) description: String,
    pub(crate) tongue: Tongue,
    pub(crate) credit: String,
}

impl Photograph {
    /// The photograph of a case, where it has one that may be shown. One that cannot be read is left out: the words of
    /// the case do not need it.
    pub(super) fn of(asked: &Asked, words: &Words) -> Option<Self> {
        let number = asked.case.picture_on(asked.today)?;
        let picture = asked.site.store.picture(&asked.case.id).ok()??;
        let shown = Self::at(&asked.place("/picture"), number, &picture, words)?;
        let described = Language::from_tag(&shown.tongue.tag).unwrap_or_else(Language::english);
        let description = in_text(&asked.case, &described, &shown.description);
        let credit = in_text(&asked.case, &described, &shown.credit);
        Some(Self { description, credit, ..shown })
    }

    /// A photograph whose files are below an address. Its number is in their names, so that another one is another file.
    pub(crate) fn at(address: &str, number: u32, picture: &Picture, words: &Words) -> Option<Self> {
        let (language, description) = picture.description(words.language())?;
        Some(Self {
            large: format!("{address}/large.jpg?{number}"),
            small: format!("{address}/small.jpg?{number}"),
            width: picture.large.width,
            height: picture.large.height,
            small_width: picture.small.width,
            description: description.to_owned(),
            tongue: Tongue::of(language),
            credit: picture.credit.clone(),
        })
    }
}

/// `/cases/{id}/picture/{size}.jpg`: only while readers may see the case, and only as long as consent covers it.
pub(crate) async fn give(
    State(site): State<Site>,
    Path((id, name)): Path<(String, String)>,
    headers: HeaderMap,
) -> Response {
    let named = Named::parse(&id);
    let nowhere = || tombstone::or_nothing(&site, named.as_ref().map(|named| &named.id), site.negotiated(&headers));
    let asked = named.as_ref().and_then(|named| Asked::in_any_language(&site, named, INTERFACE_LANGUAGES[0]));
    let Some(asked) = asked.filter(|asked| asked.facing.shows_content()) else { return nowhere() };
    if asked.case.picture_on(asked.today).is_none() {
        return nowhere();
    }
    file(&site, &asked.case, &name, &headers).unwrap_or_else(|why| refuse(site.negotiated(&headers), why))
}

/// The file of a photograph, for whoever may see it.
pub(crate) fn file(site: &Site, case: &Case, name: &str, headers: &HeaderMap) -> Result<Response, Why> {
    if !matches!(name, "large.jpg" | "small.jpg") {
        return Err(Why::NotFound);
    }
    let tag = format!("\"{}-{name}\"", case.pictured.unwrap_or_default());
    let tag = HeaderValue::from_str(&tag).map_err(|_| Why::Broken)?;
    let fixed = [
        (ETAG, tag.clone()),
        // A browser asks again each time, so that a hold, a stop or a withdrawn consent is heard at once.
        (CACHE_CONTROL, HeaderValue::from_static("private, no-cache")),
        (HeaderName::from_static("x-robots-tag"), HeaderValue::from_static("noindex, noimageindex")),
    ];
    if headers.get(IF_NONE_MATCH).is_some_and(|seen| *seen == tag) {
        return Ok((StatusCode::NOT_MODIFIED, fixed).into_response());
    }
    let picture = site.store.picture(&case.id).map_err(|error| Why::from(&error))?.ok_or(Why::NotFound)?;
    let rendition = if name == "large.jpg" { picture.large } else { picture.small };
    let kind = (CONTENT_TYPE, HeaderValue::from_static("image/jpeg"));
    Ok((fixed, [kind], Body::from(rendition.jpeg)).into_response())
}
