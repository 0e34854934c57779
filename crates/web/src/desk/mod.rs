//! The desk: where documents come in, are corrected, agreed to, issued, held and stopped.
//!
//! The only place with a session, and the only cookie. What one may do, one's role says; what is done is recorded with
//! role, deed and day, never with a name.

mod address;
mod asking;
mod at_desk;
mod board;
mod board_group;
mod case_page;
mod changes;
mod closing;
mod consent;
mod continues;
mod corrections;
mod deed;
mod delete;
mod easy;
mod entrance;
mod family;
mod files;
mod findings;
mod form;
mod forms;
mod holders;
pub mod invitation;
mod issue;
mod keys;
mod links;
mod look;
mod merging;
mod narrow;
mod new_case;
mod notice;
mod offices;
mod on_paper;
mod outcomes;
mod paper;
pub(crate) mod people;
mod picture;
mod pressure;
mod preview;
mod refusals;
mod sealed;
mod session;
mod source;
mod standing;
mod status;
mod sure;
mod translating;
mod translations;
mod update;
mod values;
mod withdrawing;

#[cfg(test)]
mod tests;

use std::convert::Infallible;

use axum::extract::DefaultBodyLimit;
use axum::handler::Handler;
use axum::response::Response;
use axum::routing::{MethodRouter, get, post};
use axum::{Extension, Router, middleware};
use casework::Duty;

use at_desk::Needs;
pub(crate) use board::Boards;
pub(crate) use issue::USUAL_DAYS;
pub(crate) use people::carried::CarryTurns;
pub(crate) use people::guesses::{FORGOTTEN_AFTER_HOURS, Guesses};
pub(crate) use people::passkey::{ANSWERED_WITHIN_MINUTES, Questions};
pub(crate) use people::turns::Turns;
pub(crate) use people::used::UsedCodes;
pub use sealed::file_name as sealed_file_name;
pub(crate) use session::{IDLE_HOURS, Sessions};

use crate::words::own_name;
use crate::{INTERFACE_LANGUAGES, Site, Words, body, headers};

/// The addresses below `/desk`, each with what it takes: the one table of who may do what. Which role may do it stands in
/// `casework`. The links, signing in and the files of the style are for whoever has no session.
pub(crate) fn routes(site: &Site) -> Router<Site> {
    use Duty::{
        Ask, Close, Consent, Correct, Delete, Hold, Holders, Import, Issue, Judge, Keys, Lift, People, See, SendBack,
        Stop, Translate, Update, Watch,
    };
    let needs = |duty, page| needs(site, duty, page);
    let looks = |page: MethodRouter<Site>| needs(See, page);
    let form = |duty, form: MethodRouter<Site>| needs(duty, form).merge(looks(get(case_page::back)));
    let further = |form: MethodRouter<Site>| needs(Update, form).merge(looks(get(update::back)));
    let own_page = |duty, form: MethodRouter<Site>| needs(duty, form).merge(looks(get(sealed::back)));
    let own = |duty, form: MethodRouter<Site>| needs(duty, form).merge(looks(get(people::page::back)));
    let of_offices = |duty, form: MethodRouter<Site>| needs(duty, form).merge(looks(get(offices::back)));
    Router::new()
        .route("/", looks(get(board::show)))
        .route("/enter/{token}", get(people::link::show).post(people::link::enter))
        .route("/sign-in", post(people::sign_in::sign_in).get(people::sign_in::back))
        .route("/leave", post(entrance::leave))
        .route("/here", looks(get(at_desk::here)))
        .route("/pressure", needs(Watch, get(pressure::show)))
        .route("/people", looks(get(people::page::show)))
        .route("/people/password", own(See, post(people::set_password)))
        .route("/people/passkey", own(See, post(people::add_passkey)))
        .route("/people/session", own(See, post(people::page::end_session)))
        .route("/people/invite", own(People, post(people::page::invite)))
        .route("/people/account", own(People, post(people::page::end_account)))
        .route("/keys", needs(Keys, get(keys::show).post(keys::name)))
        .route("/keys/remove", needs(Keys, get(keys::back).post(keys::remove)))
        .route("/new", needs(Import, get(new_case::show).post(new_case::create)))
        .route("/translating", looks(get(translating::list)))
        .route("/holders", needs(Holders, get(holders::list)))
        .route("/holders/{key}", needs(Holders, get(holders::office).post(holders::change)))
        .route("/paper", looks(get(on_paper::show)).merge(needs(Duty::CountPaper, post(on_paper::enter))))
        .route("/paper/answer", needs(Duty::CountPaper, post(on_paper::decide)))
        .route("/cases/{id}", looks(get(case_page::show)))
        .route("/cases/{id}/history", looks(get(people::history::show)))
        .route("/cases/{id}/values", form(Correct, post(corrections::values)))
        .route("/cases/{id}/case-file", form(Correct, post(corrections::case_file)))
        .route("/cases/{id}/deadline", form(Correct, post(corrections::deadline)))
        .route("/cases/{id}/consent", form(Consent, post(consent::record)))
        .route("/cases/{id}/translations", form(Translate, post(translations::add)))
        .route(
            "/cases/{id}/translating/{lang}",
            looks(get(translating::task)).merge(needs(Translate, post(translating::save))),
        )
        .route("/cases/{id}/translation", looks(get(translations::template)))
        .route("/cases/{id}/preview", looks(get(preview::show)))
        .route("/cases/{id}/continues", form(Update, post(continues::move_in)))
        .route("/cases/{id}/update", looks(get(update::show)).merge(needs(Update, post(update::put_in))))
        .route("/cases/{id}/update/values", further(post(update::values)))
        .route("/cases/{id}/update/case-file", further(post(update::case_file)))
        .route("/cases/{id}/update/deadline", further(post(update::deadline)))
        .route("/cases/{id}/update/settle", further(post(update::settle)))
        .route("/cases/{id}/update/drop", needs(Update, get(update::ask_drop).post(update::drop_it)))
        .route("/cases/{id}/update/preview", looks(get(update::preview)))
        .route("/cases/{id}/picture", looks(get(picture::show)).merge(needs(Correct, post(picture::save))))
        .route("/cases/{id}/picture/remove", form(Correct, post(picture::remove)))
        .route("/cases/{id}/picture/{size}", looks(get(picture::give)))
        .route("/cases/{id}/offices", looks(get(offices::show)).merge(needs(Duty::PutEdition, post(offices::put))))
        .route("/cases/{id}/offices/issue", of_offices(Duty::IssueEdition, post(offices::issue)))
        .route("/cases/{id}/offices/end", of_offices(Duty::IssueEdition, post(offices::end)))
        .route("/cases/{id}/sealed", looks(get(sealed::show)))
        .route("/cases/{id}/sealed/informant", own_page(Correct, post(sealed::informant)))
        .route("/cases/{id}/sealed/delete", own_page(Duty::TakeSealed, post(sealed::delete)))
        .route("/cases/{id}/sealed/words", own_page(Duty::TakeSealed, post(sealed::delete_words)))
        .route("/cases/{id}/sealed/{piece}", needs(Duty::TakeSealed, get(sealed::give)))
        .route("/cases/{id}/ask", form(Ask, post(issue::ask)))
        .route("/cases/{id}/send-back", form(SendBack, post(issue::send_back)))
        .route("/cases/{id}/issue", form(Issue, post(issue::issue)))
        .route("/cases/{id}/hold", form(Hold, post(standing::hold)))
        .route("/cases/{id}/release", form(Lift, post(standing::release)))
        .route("/cases/{id}/stop", form(Stop, post(standing::stop)))
        .route("/cases/{id}/narrow", form(Duty::Narrow, post(narrow::narrow)))
        .route("/cases/{id}/links", form(Duty::Links, post(links::give)))
        .route("/cases/{id}/links/revoke", form(Duty::Links, post(links::revoke)))
        .route("/cases/{id}/outcomes", looks(get(outcomes::show)).merge(needs(Judge, post(outcomes::judge))))
        .route(
            "/cases/{id}/outcomes/{number}/withdraw",
            needs(Judge, get(withdrawing::show).post(withdrawing::withdraw)),
        )
        .route("/cases/{id}/close", needs(Close, get(closing::show).post(closing::close)))
        .route("/cases/{id}/family", looks(get(family::show)))
        .route("/cases/{id}/keep", form(Correct, post(delete::keep)))
        .route("/cases/{id}/delete", needs(Delete, get(delete::show).post(delete::delete)))
        .route("/cases/{id}/{file}", looks(get(files::give)))
        .fallback(at_desk::nowhere.layer(Extension(Needs(See))))
        // A form without a session is carried along to the page where one signs in.
        .layer(middleware::from_fn_with_state(site.clone(), people::carried::keep))
        // Each form here has its own limit, with its own words: see `forms`.
        .layer(DefaultBodyLimit::disable())
        .layer(middleware::from_fn(body::hear_out))
        .layer(middleware::map_response(with_desk_style))
}

/// Addresses with what they take; `AtDesk` holds them to it.
fn needs(site: &Site, duty: Duty, page: MethodRouter<Site>) -> MethodRouter<Site> {
    let taken_in = middleware::from_fn_with_state((site.clone(), duty), at_desk::taken_in);
    page.layer::<_, Infallible>(taken_in).layer(Extension(Needs(duty)))
}

/// Stands in the menu of every page of the desk where the number of the translations that wait is put in as it is answered: no
/// page has to know of it. What people write is escaped and never is this.
pub(crate) const WAITING_SIGN: &str = "<!--waiting-->";

/// The languages of the interface that a page is not in: the tag and the language's own name.
pub(crate) fn languages(words: &Words) -> Vec<(&'static str, String)> {
    let others = INTERFACE_LANGUAGES.into_iter().filter(|tag| *tag != words.tag());
    others.map(|tag| (tag, own_name(tag))).collect()
}

/// The sign of a severity, which stands beside its word: nothing is said by a colour alone.
pub(crate) fn sign(severity: impl AsRef<str>) -> &'static str {
    match severity.as_ref() {
        "error" => "■",
        "warning" => "▲",
        _ => "●",
    }
}

/// Pages of the desk carry a second style.
async fn with_desk_style(mut response: Response) -> Response {
    response.headers_mut().insert("content-security-policy", headers::DESK_POLICY.clone());
    response
}
