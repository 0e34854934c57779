//! A port without encryption beside one with it: it leads on, and shows nothing itself.

use axum::Router;
use axum::http::header::{CACHE_CONTROL, CONNECTION, LOCATION};
use axum::http::{HeaderValue, StatusCode, Uri};
use axum::response::IntoResponse;

use crate::Site;

/// Leads every request to the same page at the address that people use. What was asked for went over the line readable by then;
/// the answer says so to nobody else, and nothing more is said in the open.
pub(crate) fn router(site: &Site) -> Router {
    let origin = site.settings.origin.clone().unwrap_or_default();
    Router::new().fallback(move |uri: Uri| {
        let path = uri.path_and_query().map_or("/", axum::http::uri::PathAndQuery::as_str);
        // A path that is no header cannot come here: it was read from one line.
        let there = HeaderValue::from_str(&format!("{origin}{path}"));
        let there = there.unwrap_or_else(|_| HeaderValue::from_static("/"));
        async move {
            let headers = [
                (LOCATION, there),
                (CACHE_CONTROL, HeaderValue::from_static("no-store")),
                (CONNECTION, HeaderValue::from_static("close")),
            ];
            (StatusCode::PERMANENT_REDIRECT, headers).into_response()
        }
    })
}
