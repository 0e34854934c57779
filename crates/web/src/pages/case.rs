//! The page of a case.

use askama::Template;
use axum::extract::{Path, State};
use axum::http::HeaderMap;
use axum::response::Response;
use casework::{Case, Day, Deadline, OfficeStage, Stage};

use super::asked::{Asked, spoken};
use super::bar::Until;
use super::became::Became;
use super::cache::{Kept, Key, Moment, Sheet};
use super::case_view::CaseView;
use super::closed::{self, Closed};
use super::counted::Counted;
use super::counts::Counts;
use super::data;
use super::days::Days;
use super::facing::Facing;
use super::follow;
use super::frame::Frame;
use super::in_country::InCountry;
use super::named::Named;
use super::photograph::Photograph;
use super::qr::Qr;
use super::share::Share;
use super::tombstone;
use crate::changes::Change;
use crate::ready::ReadyCase;
use crate::refuse::{Why, refuse};
use crate::respond::Rendered;
use crate::{INTERFACE_LANGUAGES, Site, Words, respond};

/// How many changes the page of a case shows by themselves: what somebody who comes back takes in at a glance.
const CHANGES_SHOWN: usize = 5;

#[derive(Template)]
#[template(path = "pages/case.html")]
struct CasePage<'w> {
    w: &'w Words,
    frame: Frame,
    case: CaseView,
    until: Option<Until>,
    /// Whether nobody is to write any more: nothing that is for writers is shown.
    is_over: bool,
    /// Why no letters go, where none do.
    closed: Option<Closed>,
    /// What became of the people, as far as it was judged.
    became: Option<Became>,
    /// Whose edition it is, and what offices say.
    country: InCountry,
    /// What the newest document changed, where it is not the first.
    latest: Option<Latest>,
    /// The address of the whole story, once there is one.
    story: Option<String>,
    /// The address of the writing page, while letters go.
    write: Option<String>,
    /// The address of the page for hosts of an evening, while letters go.
    evening: Option<String>,
    /// The way back to the desk, when it looks at the page before it is issued.
    preview: Option<String>,
    counts: Option<Counts>,
    /// The counts by day.
    days: Option<Days>,
    photograph: Option<Photograph>,
    /// How it is passed on, while letters go.
    share: Option<Share>,
    /// The calendar with the last day of the office whose edition it is: the others have those of the cases.
    calendar: Option<String>,
    /// Whether it is for those alone who were given a link.
    by_link: bool,
    /// The code of its address, for the printed page.
    qr: Option<Qr>,
    /// The address of the page that says whether this is real.
    real: Option<String>,
    /// The address at which whoever it is about reaches somebody who can stop it.
    reach: Option<String>,
}

impl CasePage<'_> {
    fn page_title(&self) -> &str {
        &self.case.title
    }
}

/// `/cases/{id}`: to the language of the reader; `/cases/{id}.json`: the data; `/cases/{id}.ics`: the deadline.
pub(crate) async fn in_readers_language(
    State(site): State<Site>,
    Path(name): Path<String>,
    headers: HeaderMap,
) -> Response {
    let words = site.negotiated(&headers);
    let (id, form) = name.split_once('.').map_or((name.as_str(), None), |(id, form)| (id, Some(form)));
    let language = spoken(words.tag()).unwrap_or(INTERFACE_LANGUAGES[0]);
    let named = Named::parse(id);
    if form == Some("json")
        && let Some(asked) = named.as_ref().and_then(|named| Asked::in_any_language(&site, named, language))
    {
        return data::answer(&asked);
    }
    match (named.as_ref().and_then(|named| Asked::named(&site, named, language)), form) {
        (Some(asked), None) => respond::see_other_by_language(&asked.in_usual_language(&headers).address("")),
        (Some(asked), Some("ics")) => respond::by_language(follow::deadline_of(&asked, &headers)),
        (Some(_), Some(_)) => refuse(words, Why::NotFound),
        (None, form) => {
            let id = named.as_ref().map(|named| &named.id);
            tombstone::or_nothing_in_form(&site, id, form, language, &headers)
        }
    }
}

/// `/{lang}/cases/{id}`; `/{lang}/cases/{id}.ics`: the deadline.
pub(crate) async fn show(
    State(site): State<Site>,
    Path((tag, id)): Path<(String, String)>,
    headers: HeaderMap,
) -> Response {
    let Some(language) = spoken(&tag) else { return refuse(site.negotiated(&headers), Why::NotFound) };
    let words = site.words_in(language).unwrap_or(site.default_words());
    if let Some(named) = id.strip_suffix(".ics").and_then(Named::parse) {
        return match Asked::named(&site, &named, language) {
            Some(asked) => follow::deadline_of(&asked, &headers),
            None => tombstone::or_nothing_in_form(&site, Some(&named.id), Some("ics"), language, &headers),
        };
    }
    let Some(named) = Named::parse(&id) else { return refuse(words, Why::NotFound) };
    let (moment, key) = (Moment::of(&site), Key { sheet: Sheet::Page, case: Some(named.clone()), language });
    if let Some(kept) = site.pages.get(&key, &moment) {
        return kept.answer(&headers);
    }
    let Some(asked) = Asked::named(&site, &named, language) else {
        return tombstone::or_nothing(&site, Some(&named.id), words);
    };
    if asked.is_elsewhere(Some(&named)) {
        return respond::see_other(&asked.address(""));
    }
    // Asked before it is rendered: a page that is made at midnight is made anew.
    let until = site.day_ends_for(&asked.case, asked.named.office.as_ref());
    match html(&asked) {
        Ok(html) => {
            let kept = Kept::new(Rendered::new(html), moment, until).with_status(asked.facing.status());
            let kept = if site.settings.counts_at_once { kept.counting() } else { kept };
            site.pages.keep(key, kept).answer(&headers)
        }
        Err(why) => asked.refuse(why),
    }
}

/// What the newest document changed.
struct Latest {
    title: String,
    /// The most important changes.
    changes: Vec<Change>,
    /// That there are more, where there are.
    more: Option<String>,
    /// The address of the document before.
    before: String,
}

impl Latest {
    fn of(asked: &Asked) -> Option<Self> {
        let (words, number) = (asked.words(), asked.case.chain.len());
        let (day, mut changes) = asked.latest_changes()?;
        changes.truncate(CHANGES_SHOWN);
        // The page that the link leads to lists all of them, also those that are not shown here at all.
        let more = asked.all_changes().saturating_sub(changes.len());
        Some(Self {
            title: words.fill("changes-on", "day", words.day(&day)),
            changes,
            more: (more > 0).then(|| words.count("changes-more", more as u64)),
            before: asked.address(&format!("/documents/{number}")),
        })
    }
}

/// Whether more happened to a case than that it was issued.
fn has_story(case: &Case) -> bool {
    let offices = case.offices.iter().any(|edition| edition.stage != OfficeStage::Drafted);
    let judged = !case.outcomes.is_empty() || case.closed_on().is_some();
    !case.chain.is_empty() || judged || !case.holders.is_empty() || offices
}

fn html(asked: &Asked) -> Result<String, Why> {
    if !asked.facing.shows_content() {
        return Ok(closed::html(asked, asked.facing));
    }
    let (words, ready) = (asked.words(), asked.ready()?);
    let closed = Closed::of(asked, asked.facing);
    let issued = match &asked.case.original().stage {
        Stage::Live { issued, .. } => Some(*issued),
        _ => None,
    };
    // A case that is closed asks for nothing until any day.
    let is_closed = matches!(asked.facing, Facing::Closed { .. });
    let until = asked.deadline().filter(|_| !is_closed);
    let until = until.map(|deadline| Until::new(words, deadline, issued, asked.today));
    // Counts that cannot be read are no reason to withhold the page: it says that they are missing.
    let counted = Counted::published(&asked.site, &asked.case).ok();
    // What is passed on asks for letters, so it is only for cases that take some.
    let share = (asked.facing == Facing::Open).then(|| Share::of(asked)).flatten();
    let page = CasePage {
        w: words,
        frame: Frame::at(words, &asked.place("")),
        case: if is_closed { CaseView::new(words, &ready).of_a_closed_case() } else { CaseView::new(words, &ready) },
        until,
        is_over: is_closed,
        write: closed.is_none().then(|| asked.address("/write")),
        evening: evening(asked),
        closed,
        became: Became::of(words, &ready, asked.facing),
        country: InCountry::of(asked, &ready, counted.as_ref()),
        latest: Latest::of(asked),
        story: has_story(&asked.case).then(|| asked.address("/story")),
        preview: None,
        days: counted.as_ref().and_then(|counted| Days::of(&asked.case, words, issued, counted)),
        counts: counted.map(|counted| Counts::new(words, &counted, asked.site.settings.counts_at_once)),
        photograph: Photograph::of(asked, words),
        qr: share.as_ref().and_then(|share| Qr::of(&share.address)),
        calendar: asked.edition().map(|_| asked.address(".ics")),
        by_link: !asked.case.is_public(),
        share,
        real: Some(asked.address("/real")),
        reach: Some(asked.address("/reach")),
    };
    page.render().map_err(|_| Why::Broken)
}

/// The page for hosts: a copy has no press.
fn evening(asked: &Asked) -> Option<String> {
    let is_offered = asked.facing == Facing::Open && !asked.site.settings.is_copy;
    is_offered.then(|| asked.address("/evening"))
}

/// The page as readers will see it, for the desk: with a banner that says so and leads back, and
/// without ways to write.
#[must_use]
pub(crate) fn preview(
    words: &Words,
    ready: &ReadyCase,
    today: Day,
    photograph: Option<Photograph>,
    back: String,
) -> String {
    let deadline: Option<&Deadline> = ready.original().deadline.as_ref();
    let page = CasePage {
        w: words,
        frame: Frame { others: Vec::new(), carrying: None, sample: false },
        case: CaseView::new(words, ready),
        until: deadline.map(|deadline| Until::new(words, deadline, Some(today), today)),
        closed: None,
        is_over: false,
        became: None,
        country: InCountry::default(),
        latest: None,
        story: None,
        write: None,
        evening: None,
        preview: Some(back),
        counts: None,
        days: None,
        photograph,
        share: None,
        calendar: None,
        by_link: false,
        qr: None,
        real: None,
        reach: None,
    };
    page.render().unwrap_or_default()
}
