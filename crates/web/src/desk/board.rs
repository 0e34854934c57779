//! The board: every case, the most urgent group first, with what to do next.
//!
//! What has to be worked out from a case (its findings, its translations) is worked out once for each version and day.

use std::collections::HashMap;
use std::sync::{Arc, PoisonError, RwLock};

use askama::Template;
use axum::extract::Query;
use axum::extract::rejection::QueryRejection;
use axum::http::StatusCode;
use axum::response::Response;
use casework::{Case, CaseId, Day, Deadline, DeskRole, Language, PaperState, SealedKind, Tally, UrgentAction};
use documents::{CaseFile, Finding, Translation};
use serde::Deserialize;
use store::StoreError;

use super::at_desk::AtDesk;
use super::board_group::BoardGroup;
use super::consent::due;
use super::delete::End;
use super::findings::Counts;
use super::look::{open_findings, title};
use super::people::limits_in_words;
use super::status::{Can, Status, next_of_life, next_step, time_left};
use crate::pages::bar::Until;
use crate::pages::counts::remark;
use crate::ready::{ReadyCase, Waits};
use crate::refuse::Why;
use crate::{INTERFACE_LANGUAGES, Site, Words};

/// How many cases of a group the whole board shows: what is further down waits behind a link, so that the page stays one
/// that loads on a telephone.
const MOST_IN_A_GROUP: usize = 30;

/// A case on the board.
pub(super) struct Row {
    pub(super) address: String,
    pub(super) title: String,
    pub(super) language: String,
    pub(super) countries: String,
    pub(super) status: String,
    pub(super) class: &'static str,
    pub(super) is_over: bool,
    pub(super) until: Option<String>,
    pub(super) time_left: Option<String>,
    /// The days that are left, as a line.
    pub(super) line: Option<Until>,
    pub(super) findings: Vec<(&'static str, String)>,
    /// The languages of the pages without a reviewed translation.
    pub(super) untranslated: Option<String>,
    /// The translations of which something waits: how much, in words, and the address of the task.
    pub(super) waits: Vec<(String, String)>,
    /// What supporters did, once the case is issued.
    pub(super) tally: Vec<String>,
    /// Whether a further document is being prepared.
    pub(super) prepared: bool,
    /// How many words of people whom the case is about wait, if any.
    pub(super) words: Option<String>,
    /// How many letters on paper wait to be looked at, if any.
    pub(super) paper: Option<String>,
    /// The page where they are looked at.
    pub(super) paper_page: String,
    /// What is said where those counts look padded.
    pub(super) padded: Option<String>,
    /// What the clock brought to its consent, in sentences.
    pub(super) due: Vec<String>,
    pub(super) next: String,
    pub(super) can: Can,
    /// How it ends.
    pub(super) end: End,
}

/// What is known of a case before it is put into words.
struct Standing {
    case: Arc<Case>,
    group: BoardGroup,
    facts: Arc<Facts>,
    status: Status,
    deadline: Option<Deadline>,
    today: Day,
    /// How many words of people whom it is about wait.
    words: u64,
    /// Less is more urgent.
    days: i32,
}

/// What has to be worked out from a version of a case on a day.
struct Facts {
    version: u32,
    today: Day,
    counts: Counts,
    untranslated: Vec<&'static str>,
    /// What the clock brought to its consent.
    due: Vec<Finding>,
}

/// What was worked out, by case.
#[derive(Default)]
pub(crate) struct Boards(RwLock<HashMap<CaseId, Arc<Facts>>>);

impl Boards {
    /// Keeps what is known of the cases that are there, and drops the rest.
    pub(crate) fn keep_only(&self, is_here: impl Fn(&CaseId) -> bool) {
        self.0.write().unwrap_or_else(PoisonError::into_inner).retain(|id, _| is_here(id));
    }

    fn of(&self, case: &Case, today: Day) -> Arc<Facts> {
        // A poisoned lock still holds a whole map: nothing in here can stop halfway through a change.
        let known = self.0.read().unwrap_or_else(PoisonError::into_inner).get(&case.id).cloned();
        if let Some(facts) = known.filter(|facts| facts.version == case.version && facts.today == today) {
            return facts;
        }
        let counts = counts(case, today);
        let due = due::findings(case, today);
        let facts = Arc::new(Facts { version: case.version, today, counts, untranslated: untranslated(case), due });
        self.0.write().unwrap_or_else(PoisonError::into_inner).insert(case.id.clone(), Arc::clone(&facts));
        facts
    }
}

/// The cases of a group.
pub(super) struct GroupOfRows {
    pub(super) word: &'static str,
    pub(super) title: String,
    pub(super) rows: Vec<Row>,
    /// How many more there are than are shown, in words.
    pub(super) more: Option<String>,
}

/// A link that shows one group, or all of them.
pub(super) struct ShowLink {
    pub(super) address: String,
    pub(super) label: String,
    pub(super) count: String,
    pub(super) is_here: bool,
}

#[derive(Template)]
#[template(path = "desk/board.html")]
pub(super) struct Board<'w> {
    pub(super) w: &'w Words,
    pub(super) role: DeskRole,
    /// What this role may not do.
    pub(super) limits: Option<String>,
    pub(super) shows: Vec<ShowLink>,
    pub(super) groups: Vec<GroupOfRows>,
    pub(super) is_empty: bool,
}

/// What follows the question mark.
#[derive(Default, Deserialize)]
pub(super) struct Asked {
    /// The one group to show.
    #[serde(default)]
    show: String,
}

/// `/desk`.
pub(super) async fn show(desk: AtDesk, asked: Result<Query<Asked>, QueryRejection>) -> Response {
    let asked = asked.map(|Query(asked)| asked).unwrap_or_default();
    let (site, words) = (&desk.site, desk.words());
    // What is not worked out yet is, away from the threads that answer others.
    let cold = site.clone();
    let warm =
        move || cold.store.cases().iter().for_each(|case| drop(cold.boards.of(case, cold.today_for(case, None))));
    if tokio::task::spawn_blocking(warm).await.is_err() {
        return desk.refuse(Why::Broken);
    }
    let waiting = match waiting_words(site) {
        Ok(waiting) => waiting,
        Err(error) => return desk.refuse((&error).into()),
    };
    let mut all: Vec<Standing> = site.store.cases().into_iter().map(|case| standing(site, case, &waiting)).collect();
    all.sort_by_key(|standing| (standing.group, standing.days));
    let only = BoardGroup::from_word(&asked.show);
    let shows = show_links(words, &all, only);
    let tallies = tallies(site);
    let shown = BoardGroup::ALL.into_iter().filter(|group| only.is_none_or(|only| only == *group));
    let groups = shown.filter_map(|group| {
        let members: Vec<_> = all.iter().filter(|standing| standing.group == group).collect();
        let most = if only.is_some() { members.len() } else { MOST_IN_A_GROUP };
        let more = members.len().saturating_sub(most);
        (!members.is_empty()).then(|| GroupOfRows {
            word: group.word(),
            title: group.in_words(words),
            rows: members.iter().take(most).map(|standing| row(site, words, desk.role, standing, &tallies)).collect(),
            more: (more > 0).then(|| words.count("drafts-board-more", more as u64)),
        })
    });
    let groups = groups.collect();
    desk.page(
        StatusCode::OK,
        &Board {
            w: words,
            role: desk.role,
            limits: limits_in_words(words, desk.role),
            shows,
            groups,
            is_empty: all.is_empty(),
        },
    )
}

/// A link for all cases and one for each group that has some.
fn show_links(words: &Words, all: &[Standing], only: Option<BoardGroup>) -> Vec<ShowLink> {
    let link = |group: Option<BoardGroup>| {
        let count = all.iter().filter(|standing| group.is_none_or(|group| standing.group == group)).count();
        let some = count > 0 || group == only;
        some.then(|| ShowLink {
            address: group.map_or_else(|| "/desk".into(), |group| format!("/desk?show={}", group.word())),
            label: group.map_or_else(|| words.say("drafts-board-all"), |group| group.in_words(words)),
            count: words.number(count as u64),
            is_here: group == only,
        })
    };
    std::iter::once(None).chain(BoardGroup::ALL.into_iter().map(Some)).filter_map(link).collect()
}

fn standing(site: &Site, case: Arc<Case>, waiting: &HashMap<CaseId, u64>) -> Standing {
    let today = site.today_for(&case, None);
    let status = Status::of(&case, today);
    let ready = site.ready.get(&case);
    let in_file = || ready.as_ref().and_then(|ready| ready.original().deadline.clone());
    let deadline = case.deadline().cloned().or_else(in_file);
    let facts = site.boards.of(&case, today);
    let untranslated = !facts.untranslated.is_empty();
    let words = waiting.get(&case.id).copied().unwrap_or(0);
    let group = BoardGroup::of(&case, status, deadline.as_ref(), facts.counts, untranslated, words, today);
    // A draft that goes by itself stands first in its group: nobody shall miss it below a link.
    let goes = case.goes_soon(today).map(|_| i32::MIN);
    let days = goes.unwrap_or_else(|| urgency(status, deadline.as_ref(), today));
    Standing { case, group, facts, status, deadline, today, words, days }
}

fn row(site: &Site, words: &Words, role: DeskRole, standing: &Standing, tallies: &HashMap<CaseId, Tally>) -> Row {
    let Standing { case, status, deadline, today, facts, .. } = standing;
    let (deadline, counts) = (deadline.as_ref(), facts.counts);
    let ready = site.ready.get(case);
    // Where the words of the original were taken back, those of a translation say what it is about.
    let action = ready.as_ref().map(|ready| ready.told().next().map_or(ready.original(), |(_, action)| action));
    let countries =
        action.map(|action| action.countries.iter().map(|country| words.country(country)).collect::<Vec<_>>());
    let publishes = action.map(UrgentAction::publishes).unwrap_or_default();
    let issued = match case.original().stage {
        casework::Stage::Live { issued, .. } if !status.is_over() => Some(issued),
        _ => None,
    };
    let missing = facts.untranslated.iter().copied().filter(|_| case.was_issued() && !status.is_over());
    let paper = paper_waits(site, case);
    Row {
        address: format!("/desk/cases/{}", case.id),
        title: action.map_or_else(|| words.say("desk-untitled"), |action| title(words, action)),
        language: action.map_or(&case.original().language, |action| &action.language).tag().to_owned(),
        countries: countries.unwrap_or_default().join(" · "),
        status: status.word(words),
        class: status.class(),
        is_over: status.is_over(),
        until: deadline.filter(|_| !status.is_over()).map(|deadline| words.day(&deadline.day)),
        time_left: time_left(words, *status, deadline, *today),
        line: issued.and_then(|issued| Some(Until::new(words, deadline?, Some(issued), *today))),
        findings: counts.in_words(words),
        untranslated: in_languages(words, missing),
        waits: ready.as_deref().map(|ready| waits(words, ready)).filter(|_| !status.is_over()).unwrap_or_default(),
        tally: tally(words, case, tallies),
        prepared: case.prepared.is_some(),
        words: (standing.words > 0).then(|| words.count("sealed-words", standing.words)),
        paper: (paper > 0).then(|| words.count("paper-board-waits", paper)),
        paper_page: format!("/desk/paper?case={}#waiting", case.id),
        padded: padded(site, words, case, tallies, *today),
        due: facts
            .due
            .iter()
            .map(|finding| words.fill("desk-due", "what", finding.message(words.language())))
            .collect(),
        next: match standing.words {
            0 if paper > 0 => words.say("paper-board-next"),
            0 => action
                .and_then(|action| next_of_life(words, case, *status, action))
                .unwrap_or_else(|| next_step(words, case, *status, counts, deadline, &publishes, *today)),
            _ => words.say("sealed-next"),
        },
        can: Can::of(case).only(role),
        end: End::of(words, case, role, *today),
    }
}

/// The open findings of a case, counted.
fn counts(case: &Case, today: Day) -> Counts {
    let text = &case.original().words;
    let Ok(mut parsed) = CaseFile::parse(text) else { return Counts::default() };
    Counts::of(&open_findings(&mut parsed, text, today, case))
}

/// What of each translation waits.
pub(super) fn waits(words: &Words, ready: &ReadyCase) -> Vec<(String, String)> {
    let said = |waits: &Waits| {
        let count = words.count("translating-waits", waits.carried.gaps.len() as u64);
        let said =
            words.fill2("translating-waits-in", ("language", words.language_name(&waits.language)), ("waits", count));
        (said, format!("/desk/cases/{}/translating/{}", ready.case.id, waits.language))
    };
    ready.waits.iter().map(said).collect()
}

/// The languages of the pages in which nobody has reviewed a translation, in words; `None` for a case that needs none.
pub(super) fn untranslated_in_words(words: &Words, case: &Case, today: Day) -> Option<String> {
    let is_wanted = case.was_issued() && !Status::of(case, today).is_over();
    let languages = untranslated(case).into_iter().filter(|_| is_wanted);
    in_languages(words, languages)
}

/// "Not translated" with the languages; `None` where there are none.
fn in_languages(words: &Words, tags: impl Iterator<Item = &'static str>) -> Option<String> {
    let names = tags.filter_map(|tag| Some(words.language_name(&Language::from_tag(tag)?)));
    let names: Vec<String> = names.collect();
    (!names.is_empty()).then(|| words.fill("drafts-untranslated", "languages", names.join(&words.comma())))
}

/// The languages of the pages in which nobody has reviewed a translation. One whose words were taken back waits for none.
fn untranslated(case: &Case) -> Vec<&'static str> {
    let has = |tag: &&str| {
        let Some(language) = Language::from_tag(tag) else { return true };
        if case.withdrawn.iter().any(|withdrawn| withdrawn.is_same_language(&language)) {
            return true;
        }
        let mut editions = case.editions.iter().enumerate();
        let found = editions.find(|(_, edition)| edition.language.is_same_language(&language));
        found.is_some_and(|(place, edition)| {
            place == 0 || Translation::parse(&edition.words).is_ok_and(|parsed| parsed.translation.reviewer.is_some())
        })
    };
    INTERFACE_LANGUAGES.into_iter().filter(|tag| !has(tag)).collect()
}

/// How many words of the people whom each case is about wait.
fn waiting_words(site: &Site) -> Result<HashMap<CaseId, u64>, StoreError> {
    let mut waiting = HashMap::new();
    for outside in site.store.sealed_list(None)?.into_iter().filter(|outside| outside.kind == SealedKind::Word) {
        *waiting.entry(outside.case).or_default() += 1;
    }
    Ok(waiting)
}

/// How many letters on paper of a case wait for somebody at the desk. Entries that cannot be read are named by the page of the
/// letters on paper.
fn paper_waits(site: &Site, case: &Case) -> u64 {
    let entries = site.store.paper(&case.id).ok().filter(|_| case.was_issued()).unwrap_or_default();
    let waiting = entries.iter().filter(|entry| entry.state == PaperState::Waiting);
    waiting.map(|entry| entry.batch.letters).sum()
}

/// The counts of all cases, read at once.
fn tallies(site: &Site) -> HashMap<CaseId, Tally> {
    // Counts that cannot be read are left out here; the page of the case and `clamor doctor` say what is wrong.
    site.store.tallies().unwrap_or_default().into_iter().collect()
}

fn tally(words: &Words, case: &Case, tallies: &HashMap<CaseId, Tally>) -> Vec<String> {
    let entries = tallies.get(&case.id).filter(|_| case.was_issued()).into_iter().flat_map(Tally::entries);
    entries.map(|(word, count)| words.count(&format!("desk-tally-{}", word.replace('_', "-")), count)).collect()
}

fn padded(site: &Site, words: &Words, case: &Case, tallies: &HashMap<CaseId, Tally>, today: Day) -> Option<String> {
    let padding = site.store.padding(&case.id, tallies.get(&case.id)?, today).ok()??;
    Some(remark(words, padding))
}

/// A case without a deadline, or with one that has passed, is as urgent as one that ends today: nobody knows.
fn urgency(status: Status, deadline: Option<&Deadline>, today: Day) -> i32 {
    let days = deadline.map_or(0, |deadline| deadline.days_left(today));
    if status.is_over() { -days } else { days.max(0) }
}
