//! What whoever reads and writes sees: the list, the case, the writing page, the letter, the thanks.
//!
//! Nothing that is typed here is stored, logged, put into an address or kept longer than the answer takes. There is no
//! cookie, and nothing joins one request to another.

mod address;
mod again;
mod asked;
pub(crate) mod assets;
pub(crate) mod bar;
pub(crate) mod became;
mod beside;
pub(crate) mod by_hand;
mod cache;
pub(crate) mod card;
pub(crate) mod case;
pub(crate) mod case_view;
pub(crate) mod cases;
mod chosen;
mod closed;
mod compose;
mod copied;
pub(crate) mod counted;
pub(crate) mod counts;
mod data;
pub(crate) mod days;
pub(crate) mod earlier;
pub(crate) mod evening;
mod facing;
pub(crate) mod fax;
pub(crate) mod follow;
mod frame;
mod happened;
mod help;
mod in_country;
mod in_office;
pub(crate) mod letter;
pub(crate) mod named;
mod noticed;
pub(crate) mod outcomes;
pub(crate) mod phone;
pub(crate) mod photograph;
mod post;
pub(crate) mod postcard;
pub(crate) mod posts;
mod prose;
pub(crate) mod qr;
pub(crate) mod reach;
pub(crate) mod real;
pub(crate) mod sent;
mod share;
mod signing;
mod since;
pub(crate) mod story;
pub(crate) mod threatened;
mod tombstone;
mod typed;
pub(crate) mod writing;

#[cfg(test)]
mod tests;

use axum::extract::State;
use axum::http::header::CACHE_CONTROL;
use axum::http::{HeaderValue, StatusCode};
use axum::response::{IntoResponse, Response};
use store::StoreError;

use crate::Site;

pub(crate) use asked::spoken;
pub(crate) use cache::PageCache;
pub(crate) use copied::CopiedCase;
pub(crate) use frame::Frame;

/// How many bytes a form needs at most for one character: four in UTF-8, each of which is sent as three.
const BYTES_FOR_A_CHARACTER: usize = 4 * 3;

/// What a form has beside the words: the names of its fields, the choices, the boxes that are ticked.
const FORM_FRAME: usize = 16 * 1024;

/// The largest form that people send, in bytes: all its fields full, in any script. In the scripts of most people a good
/// deal more comes through, so that the page can come back and say beside the field what is too long. What is larger is
/// refused before it is read, so that no request costs much memory.
pub(crate) const LARGEST_FORM: usize = compose::LONGEST_WORDS * BYTES_FOR_A_CHARACTER + FORM_FRAME;

/// For whoever looks after the server: whether letters can be counted, and whether browsers come as far as that.
pub(crate) async fn health(State(site): State<Site>) -> Response {
    let (status, word) = match site.store.health() {
        Ok(()) if site.certificate_has_ended() => {
            (StatusCode::SERVICE_UNAVAILABLE, "the certificate has ended: browsers refuse it")
        }
        Ok(()) => (StatusCode::OK, "ok"),
        Err(StoreError::DiskFull { .. }) => {
            (StatusCode::SERVICE_UNAVAILABLE, "the disk is full: nothing can be stored")
        }
        Err(StoreError::Stopped) => (StatusCode::SERVICE_UNAVAILABLE, "the store has stopped"),
        Err(_) => (StatusCode::SERVICE_UNAVAILABLE, "the disk or the database is out of order"),
    };
    (status, [(CACHE_CONTROL, HeaderValue::from_static("no-store"))], word).into_response()
}
