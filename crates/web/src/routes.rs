//! The sitemap: every address, grouped by who comes.

use axum::Router;
use axum::body::Body;
use axum::extract::{Request, State};
use axum::http::HeaderValue;
use axum::http::header::{CONTENT_TYPE, STRICT_TRANSPORT_SECURITY};
use axum::http::uri::PathAndQuery;
use axum::middleware::{self, Next};
use axum::response::Response;
use axum::routing::{get, post};
use tower_http::catch_panic::CatchPanicLayer;
use tower_http::csrf::CsrfLayer;

use crate::body::take;
use crate::refuse::{Why, refuse};
use crate::{Settings, Site, desk, headers, holdings, keyed, metrics, pages, pressure, respond};

/// All addresses of a site, behind what protects those who come.
pub fn router(site: Site) -> Router {
    let (site_for_refusals, site_for_defects) = (site.clone(), site.clone());
    let (site_for_turns, site_for_lines) = (site.clone(), site.clone());
    let settings = site.settings.clone();
    addresses(&site)
        .layer(middleware::from_fn_with_state(site_for_refusals, plain_refusals))
        .layer(forms_of(&settings))
        .layer(middleware::from_fn_with_state(site, own_words_for_foreign_origins))
        .layer(CatchPanicLayer::custom(move |_| refuse(site_for_defects.default_words(), Why::Broken)))
        .layer(middleware::from_fn_with_state(site_for_turns, pressure::in_turn))
        .layer(middleware::map_response_with_state(site_for_lines, encrypted_from_now_on))
        .layer(middleware::map_response(protect))
}

/// Takes forms from our own pages alone. They come from the address that people use or from the onion service, whatever a proxy
/// in between makes of `Host`; where neither is known, from the address that was asked.
fn forms_of(settings: &Settings) -> CsrfLayer {
    let ours = [&settings.origin, &settings.onion].into_iter().flatten().map(|address| as_browsers_say_it(address));
    ours.fold(CsrfLayer::new(), |layer, address| layer.clone().add_trusted_origin(address).unwrap_or(layer))
}

/// An address as browsers write it into `Origin`: in small letters, and without the port that goes without saying.
fn as_browsers_say_it(address: &str) -> String {
    let address = address.trim_end_matches('/').to_ascii_lowercase();
    let usual = if address.starts_with("https://") { ":443" } else { ":80" };
    address.strip_suffix(usual).map_or_else(|| address.clone(), str::to_owned)
}

/// The addresses with nothing in front of them. Only for measuring what the protections cost: no program serves this, and a
/// house rule holds it.
pub fn unprotected_router(site: &Site) -> Router {
    addresses(site)
}

fn addresses(site: &Site) -> Router {
    // Whoever reads and writes.
    let people = Router::new()
        .route("/", get(pages::cases::front))
        .route("/{lang}", get(pages::cases::without_slash))
        .route("/{lang}/", get(pages::cases::list))
        .route("/{lang}/real", get(pages::real::general))
        .route("/{lang}/threatened", get(pages::threatened::show))
        .route("/{lang}/outcomes", get(pages::outcomes::show))
        .route("/{lang}/holdings", get(holdings::show))
        .route("/holdings", get(holdings::in_readers_language))
        .route("/feed.atom", get(pages::follow::in_readers_language))
        .route("/feed.json", get(pages::follow::in_readers_language))
        .route("/deadlines.ics", get(pages::follow::in_readers_language))
        .route("/{lang}/feed.atom", get(pages::follow::atom))
        .route("/{lang}/feed.json", get(pages::follow::json))
        .route("/{lang}/deadlines.ics", get(pages::follow::deadlines))
        .route("/{lang}/follow", get(pages::follow::page))
        .route("/cases/{id}", get(pages::case::in_readers_language))
        .route("/cases/{id}/picture/{size}", get(pages::photograph::give))
        .route("/{lang}/cases/{id}", get(pages::case::show))
        .route("/{lang}/cases/{id}/documents/{number}", get(pages::earlier::show))
        .route("/{lang}/cases/{id}/story", get(pages::story::show))
        .route("/{lang}/cases/{id}/real", get(pages::real::show))
        .route("/{lang}/cases/{id}/reach", get(pages::reach::show).post(pages::reach::tell))
        .route("/{lang}/cases/{id}/card", get(pages::card::show))
        .route("/{lang}/cases/{id}/evening", get(pages::evening::show))
        .route("/{lang}/cases/{id}/evening.pdf", post(pages::evening::print))
        .route("/{lang}/cases/{id}/evening/{key}", get(pages::evening::show_count).post(pages::evening::enter))
        .route("/{lang}/cases/{id}/write", get(pages::writing::show))
        .route("/{lang}/cases/{id}/by-hand", post(pages::by_hand::show))
        .route("/{lang}/cases/{id}/postcard", post(pages::postcard::show))
        .route("/{lang}/cases/{id}/postcard.pdf", post(pages::postcard::print))
        .route("/{lang}/cases/{id}/letter", post(pages::letter::show))
        .route("/{lang}/cases/{id}/letter.pdf", post(pages::letter::print))
        .route("/{lang}/cases/{id}/letter.eml", post(pages::letter::draft))
        .route("/{lang}/cases/{id}/phone", get(pages::phone::open).post(pages::phone::show))
        .route("/{lang}/cases/{id}/fax", post(pages::fax::show))
        .route("/{lang}/cases/{id}/posts", get(pages::posts::open).post(pages::posts::show))
        .route("/{lang}/cases/{id}/sent", get(pages::sent::thanks).post(pages::sent::record))
        .layer(middleware::from_fn_with_state(site.clone(), bounded))
        .layer(middleware::from_fn_with_state(site.clone(), onion_is_named))
        .layer(middleware::from_fn(keyed::closed_to_others));

    // Machines that look after the server, and browsers that ask for what stands beside the pages.
    let beside = Router::new()
        .route("/health", get(pages::health))
        .route("/metrics", get(metrics::show))
        .route(pressure::PACE, get(pressure::pace))
        .route("/assets/copy.js", get(pages::assets::copy_script))
        .route("/assets/passkey.js", get(pages::assets::passkey_script))
        .route("/assets/keep.js", get(pages::assets::keep_script))
        .route("/assets/pace.js", get(pages::assets::pace_script))
        .route("/assets/pace-worker.js", get(pages::assets::pace_worker))
        .route("/assets/own-words.js", get(pages::assets::own_words_worker))
        .route("/assets/own-words-page.js", get(pages::assets::own_words_page))
        .route("/assets/own-words/{name}", get(pages::assets::own_words_table))
        .route("/assets/sides.js", get(pages::assets::sides_script))
        .route("/assets/pairs.css", get(pages::assets::pairs_style))
        .route("/robots.txt", get(pages::assets::robots));

    people
        .merge(beside)
        .nest("/desk", desk::routes(site))
        .route("/desk/", get(|| async { respond::see_other("/desk") }))
        .fallback(not_found)
        .method_not_allowed_fallback(wrong_method)
        .with_state(site.clone())
}

/// A form over the limit is answered with a page: its rest is taken in and dropped, so that a browser reads the answer.
async fn bounded(State(site): State<Site>, request: Request, next: Next) -> Response {
    let (parts, body) = request.into_parts();
    match take(body, pages::LARGEST_FORM).await {
        Ok(bytes) => next.run(Request::from_parts(parts, Body::from(bytes))).await,
        Err(why) => refuse(site.negotiated(&parts.headers), Why::of_body(why, pages::LARGEST_FORM)),
    }
}

/// Browsers that can reach an onion service are told the address of the same page there.
async fn onion_is_named(State(site): State<Site>, request: Request, next: Next) -> Response {
    let Some(onion) = &site.settings.onion else { return next.run(request).await };
    let path = request.uri().path_and_query().map_or("/", PathAndQuery::as_str);
    let there = HeaderValue::from_str(&format!("{onion}{path}"));
    let mut response = next.run(request).await;
    let is_page = response.headers().get(CONTENT_TYPE) == Some(&respond::HTML);
    if let (true, Ok(there)) = (is_page, there) {
        response.headers_mut().insert("onion-location", there);
    }
    response
}

async fn not_found(State(site): State<Site>, request: Request) -> Response {
    // An address of ours begins with the language of its page.
    let tag = request.uri().path().split('/').nth(1).unwrap_or_default();
    refuse(site.words_in(tag).unwrap_or(site.negotiated(request.headers())), Why::NotFound)
}

async fn wrong_method(State(site): State<Site>, request: Request) -> Response {
    refuse(site.negotiated(request.headers()), Why::WrongMethod)
}

/// Where people come over an encrypted line, their browsers are told never to come over another.
async fn encrypted_from_now_on(State(site): State<Site>, mut response: Response) -> Response {
    if site.settings.origin.as_deref().is_some_and(|origin| origin.starts_with("https://")) {
        response.headers_mut().insert(STRICT_TRANSPORT_SECURITY, headers::ENCRYPTED_FROM_NOW_ON);
    }
    response
}

async fn protect(mut response: Response) -> Response {
    for (name, value) in headers::protective() {
        // The desk brings a policy of its own, with a second style.
        response.headers_mut().entry(name).or_insert(value);
    }
    response
}

/// Refusals of the framework (a body over the limit, a form that is none) get a page as ours do.
async fn plain_refusals(State(site): State<Site>, request: Request, next: Next) -> Response {
    let headers = request.headers().clone();
    let response = next.run(request).await;
    let why = match response.status().as_u16() {
        _ if response.headers().contains_key(axum::http::header::CACHE_CONTROL) => return response,
        413 => Why::TooLarge { kibibytes: pages::LARGEST_FORM / 1024 },
        400 | 415 | 422 => Why::BadForm,
        _ => return response,
    };
    refuse(site.negotiated(&headers), why)
}

/// The layer below answers a cross-site request with a bare 403; people get a page.
async fn own_words_for_foreign_origins(State(site): State<Site>, request: Request, next: Next) -> Response {
    let headers = request.headers().clone();
    let response = next.run(request).await;
    if response.status() == 403 && !response.headers().contains_key(axum::http::header::CACHE_CONTROL) {
        return refuse(site.negotiated(&headers), Why::WrongOrigin);
    }
    response
}
