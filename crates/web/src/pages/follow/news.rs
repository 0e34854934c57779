//! What there is to say of each case, whatever the form: what became of it first, then its words.

use casework::{CaseId, Day, Stage, Tombstone};
use documents::carry::Block;
use sha2::{Digest, Sha256};

use super::super::asked::Asked;
use super::super::became::{Line, everybody, news_title};
use super::super::case_view::{Tongue, countries, is_invented, marked, title};
use super::super::closed::Closed;
use super::super::facing::Facing;
use super::super::prose::Html;
use crate::{Site, Words};

/// For how many days after a case closed feeds and calendars still say so: a program that looks once in a season learns
/// that nobody shall write any more, and a feed does not become an archive.
const DAYS_SAID_AFTER_CLOSING: i32 = 90;

/// How many deeds a case had is deleted with it; what is said then is newer than whatever was said before.
const LAST_REVISION: u32 = 1_000_000;

/// More deeds than this on one case are not told apart by their moment.
const LAST_SECOND_OF_THE_HOUR: u32 = 3_599;

/// A case, as feeds and calendars tell of it.
pub(super) struct News {
    pub(super) id: CaseId,
    /// The part of an address that names it.
    pub(super) segment: String,
    pub(super) facing: Facing,
    /// What became of it, in the language of the interface; `None` while letters go.
    pub(super) closed: Option<Closed>,
    /// Its words, where they may be shown.
    pub(super) told: Option<Told>,
    /// The day of the latest news.
    pub(super) changed: Day,
    /// Grows with each deed after the case was issued.
    pub(super) revisions: u32,
    /// The day that a calendar shows: the deadline, or the day since when nothing may be sent.
    pub(super) day: Day,
}

/// The words of a case that may be shown.
pub(super) struct Told {
    pub(super) title: String,
    pub(super) tongue: Tongue,
    pub(super) countries: String,
    pub(super) summary: Vec<Html>,
    pub(super) issued: Option<Day>,
    /// That the people are invented, in a sentence of the interface, where they are.
    pub(super) sample: Option<String>,
    /// Until when letters go, or went, in a sentence of the interface.
    pub(super) until: String,
    /// What the newest document changed, a line each, after one that says on which day.
    pub(super) changed: Vec<String>,
    /// The title that says that something was judged, in a sentence of the interface.
    pub(super) judged: Option<String>,
    /// What became of the people, a line each.
    pub(super) became: Vec<String>,
}

impl News {
    /// What there is to say of a case; `None` for one that cannot be read.
    pub(super) fn of(asked: &Asked) -> Option<Self> {
        let deadline = asked.deadline()?;
        let told = if asked.facing.shows_content() { Some(told(asked)?) } else { None };
        let over = |last: Day| last.tomorrow().unwrap_or(last);
        let (day, since) = match asked.facing {
            Facing::Open => (deadline.day, asked.case.changed),
            Facing::Expired { on } => (deadline.day, over(on)),
            Facing::Superseded { on } | Facing::Closed { on } => (deadline.day, on),
            Facing::Ended { on } => (on, over(on)),
            Facing::Held { since } => (since, since),
            Facing::Stopped { on } | Facing::TakenBack { on } | Facing::Deleted { on } => (on, on),
        };
        Some(Self {
            id: asked.case.id.clone(),
            segment: asked.named.segment(),
            facing: asked.facing,
            closed: Closed::of(asked, asked.facing),
            told,
            changed: since.max(asked.case.changed),
            revisions: asked.case.revisions + u32::from(has_ended_by_itself(asked.facing)),
            day,
        })
    }

    /// What there is to say of a case that was deleted: that it is gone, under the name by which programs know it.
    pub(super) fn of_deleted(words: &Words, tombstone: &Tombstone) -> Self {
        let on = tombstone.on;
        Self {
            id: tombstone.id.clone(),
            segment: tombstone.id.to_string(),
            facing: Facing::Deleted { on },
            closed: Some(Closed::deleted(words, on)),
            told: None,
            changed: on,
            revisions: LAST_REVISION,
            day: on,
        }
    }

    /// When it changed, for the programs that look at nothing else (RFC 3339). The day is what is known; the seconds after
    /// midnight are no time but count the deeds since the case was issued, so that a second change on one day, a hold for
    /// instance, is newer than the first.
    pub(super) fn moment(&self) -> String {
        let count = self.revisions.min(LAST_SECOND_OF_THE_HOUR);
        format!("{}T00:{:02}:{:02}Z", self.changed, count / 60, count % 60)
    }

    /// Whether the title is a sentence of the interface, and not the case's own title.
    pub(super) fn has_own_title(&self) -> bool {
        self.closed.is_none() && self.told.as_ref().is_some_and(|told| told.judged.is_none())
    }

    /// What became of its people, or of it, then its name.
    pub(super) fn title(&self) -> String {
        if let Some(judged) = self.told.as_ref().and_then(|told| told.judged.as_ref()) {
            return judged.clone();
        }
        match (&self.closed, &self.told) {
            (Some(closed), Some(told)) => format!("{}: {}", closed.title, told.title),
            (Some(closed), None) => closed.title.clone(),
            (None, told) => told.as_ref().map(|told| told.title.clone()).unwrap_or_default(),
        }
    }

    /// A name for programs that is the same for ever, also when the server moves: a UUID (RFC 9562, version 8) made of the
    /// random id of the case.
    pub(super) fn uuid(&self) -> String {
        uuid(&format!("case {}", self.id))
    }
}

/// A UUID made of a text, always the same one.
pub(super) fn uuid(name: &str) -> String {
    let digest = Sha256::digest(format!("clamor {name}"));
    let mut bytes = [0_u8; 16];
    bytes.copy_from_slice(&digest[..16]);
    bytes[6] = bytes[6] & 0x0f | 0x80;
    bytes[8] = bytes[8] & 0x3f | 0x80;
    let hex: String = bytes.iter().map(|byte| format!("{byte:02x}")).collect();
    [&hex[..8], &hex[8..12], &hex[12..16], &hex[16..20], &hex[20..]].join("-")
}

/// A deadline that passes and a consent that ends are news without a deed.
fn has_ended_by_itself(facing: Facing) -> bool {
    matches!(facing, Facing::Expired { .. } | Facing::Ended { .. })
}

fn told(asked: &Asked) -> Option<Told> {
    let (words, ready) = (asked.words(), asked.ready().ok()?);
    let action = ready.edition(words.language());
    let until = asked.deadline()?.day;
    let issued = match (asked.case.chain.first(), &asked.case.original().stage) {
        (Some(first), _) => Some(first.issued),
        (None, Stage::Live { issued, .. }) => Some(*issued),
        (None, _) => None,
    };
    let title = title(words, action);
    let lines = Line::all(words, &asked.case, &everybody(&asked.case, &ready.file.values.people));
    Some(Told {
        judged: news_title(words, &ready, &title),
        changed: changed(asked),
        became: lines.iter().map(|line| line.plain(words)).collect(),
        title,
        tongue: Tongue::of(&action.language),
        countries: countries(words, action),
        summary: marked(&action.summary, Block::Summary, ready.waits_in(words.language())),
        issued,
        sample: is_invented(action).then(|| words.say("case-sample")),
        until: words.fill("until-day", "day", words.day(&until)),
    })
}

/// What the newest document changed.
fn changed(asked: &Asked) -> Vec<String> {
    let words = asked.words();
    let Some((day, changes)) = asked.latest_changes() else { return Vec::new() };
    let first = words.fill("changes-on", "day", words.day(&day));
    [first].into_iter().chain(changes.into_iter().map(|change| change.in_a_line(words))).collect()
}

/// Everything that a feed says: first what closed, the latest first; then what is open, what ends first first.
pub(super) fn all(site: &Site, language: &'static str) -> Vec<News> {
    let mut all: Vec<News> = Vec::new();
    for case in site.store.cases() {
        let Some(asked) = Asked::about(site, &case.id, language) else { continue };
        all.extend(News::of(&asked).filter(|news| news.facing == Facing::Open || is_recent(news.changed, asked.today)));
    }
    let (words, today) = (site.words_in(language).unwrap_or(site.default_words()), site.today());
    let deleted = site.store.tombstones().into_iter().filter(|stone| stone.was_issued && is_recent(stone.on, today));
    all.extend(deleted.map(|tombstone| News::of_deleted(words, &tombstone)));
    all.sort_by_cached_key(|news| match news.facing {
        Facing::Open => (true, days_before_the_end(news.day), news.id.clone()),
        _ => (false, -days_before_the_end(news.changed), news.id.clone()),
    });
    all
}

/// Days as a number, for sorting.
fn days_before_the_end(day: Day) -> i64 {
    // Days of one calendar always differ by a number of days.
    Day::ZERO.until(day).map_or(0, |span| i64::from(span.get_days()))
}

fn is_recent(on: Day, today: Day) -> bool {
    on.until(today).is_ok_and(|span| span.get_days() <= DAYS_SAID_AFTER_CLOSING)
}
