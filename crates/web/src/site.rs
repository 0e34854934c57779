//! What every handler shares.

use std::collections::HashMap;
use std::sync::{Arc, RwLock};
use std::time::Duration;

use casework::{Case, Day, OfficeCode, OfficeDirectory};
use jiff::tz::TimeZone;
use jiff::{Timestamp, ZonedDateTime};
use press::{LaidOut, Press};
use store::Store;
use tokio::sync::{OwnedSemaphorePermit, Semaphore};

use crate::desk::{Boards, CarryTurns, Guesses, Questions, Sessions, Turns, UsedCodes};
use crate::intake::IntakeTurns;
use crate::pages::PageCache;
use crate::pressure::Pressure;
use crate::ready::ReadyCases;
use crate::{Certificate, INTERFACE_LANGUAGES, Intake, Sealer, Words, World};

/// What the door decides about the pages.
#[derive(Clone, Default)]
pub struct Settings {
    /// The address that people use, without a slash at the end (`https://act.example.org`); where it begins with
    /// `https`, the desk's cookie is sent over TLS only.
    pub origin: Option<String>,
    /// The IANA zone in which a day ends where the document's office has none; UTC when empty.
    pub zone: Option<String>,
    /// The address of an onion service that leads here, without a slash at the end (`http://….onion`).
    pub onion: Option<String>,
    /// Whether a proxy on this machine names the address of whoever asks (`X-Forwarded-For`), so that floods are slowed and
    /// not everybody who comes through it.
    pub behind_proxy: bool,
    /// Whether issuing takes two people: one asks, another approves.
    pub two_pairs_of_eyes: bool,
    /// Whether the pages are for a copy as files, where nothing can be told.
    pub is_copy: bool,
    /// Whether counts move at once, so that whoever tries it sees what happens. Where people write, they move when a day has
    /// ended: else they would tell at what moment.
    pub counts_at_once: bool,
    /// Who issues the cases, and how to ask them, as people shall read it.
    pub office: Option<String>,
    /// The offices, with what holds for their writers; none where the door names no folder.
    pub offices: Arc<OfficeDirectory>,
    /// What is known of the certificate, where Clamor itself encrypts.
    pub certificate: Option<Arc<Certificate>>,
}

/// How long a letter waits for its turn at the press before the reader is asked to come back: longer than a queue of a
/// hundred letters takes, shorter than browsers wait.
const LONGEST_WAIT_FOR_THE_PRESS: Duration = Duration::from_secs(20);

/// What every handler shares. Cheap to clone: one reference.
#[derive(Clone)]
pub struct Site(Arc<Inside>);

/// The fields behind [`Site`].
pub struct Inside {
    pub(crate) store: Store,
    pub(crate) press: Arc<Press>,
    /// Model letters that were laid out, without a word of a writer.
    pub(crate) laid_out: LaidOut,
    pub(crate) world: Arc<dyn World>,
    pub(crate) intake: Arc<dyn Intake>,
    pub(crate) intake_turns: IntakeTurns,
    /// Encrypts for people whose keys are elsewhere.
    pub(crate) sealer: Arc<dyn Sealer>,
    pub(crate) settings: Settings,
    pub(crate) words: Vec<Words>,
    pub(crate) ready: ReadyCases,
    pub(crate) pages: PageCache,
    pub(crate) sessions: Sessions,
    /// What was tried by whoever wants to come in.
    pub(crate) guesses: Guesses,
    pub(crate) used_codes: UsedCodes,
    /// Questions to devices with passkeys.
    pub(crate) questions: Questions,
    /// Turns at computing hashes of passwords.
    pub(crate) turns: Turns,
    pub(crate) boards: Boards,
    /// Turns at taking in forms of people who are not signed in.
    pub(crate) carry_turns: CarryTurns,
    /// How much comes from where.
    pub(crate) pressure: Pressure,
    zones: RwLock<HashMap<String, TimeZone>>,
    /// As many letters are set at once as there are processors: more would be no faster, and each takes memory.
    press_turns: Arc<Semaphore>,
}

impl std::ops::Deref for Site {
    type Target = Inside;

    fn deref(&self) -> &Inside {
        &self.0
    }
}

impl Site {
    /// A site over a store.
    #[must_use]
    pub fn new(
        store: Store,
        press: Arc<Press>,
        world: Arc<dyn World>,
        intake: Arc<dyn Intake>,
        sealer: Arc<dyn Sealer>,
        settings: Settings,
    ) -> Self {
        Self(Arc::new(Inside {
            store,
            press,
            laid_out: LaidOut::default(),
            world,
            intake,
            intake_turns: IntakeTurns::default(),
            sealer,
            settings,
            words: Words::all(),
            ready: ReadyCases::default(),
            pages: PageCache::default(),
            sessions: Sessions::default(),
            guesses: Guesses::default(),
            used_codes: UsedCodes::default(),
            questions: Questions::default(),
            turns: Turns::default(),
            boards: Boards::default(),
            carry_turns: CarryTurns::default(),
            pressure: Pressure::default(),
            zones: RwLock::default(),
            press_turns: Arc::new(Semaphore::new(std::thread::available_parallelism().map_or(1, usize::from))),
        }))
    }
}

impl Inside {
    /// The name by which browsers ask the onion service, where there is one.
    pub(crate) fn onion_host(&self) -> Option<&str> {
        self.settings.onion.as_deref()?.split("://").nth(1)
    }

    /// The words of an interface language; `None` for a language that the interface does not speak.
    pub(crate) fn words_in(&self, tag: &str) -> Option<&Words> {
        self.words.iter().find(|words| words.tag() == tag)
    }

    /// The words of the language that stands in for unknown ones.
    pub(crate) fn default_words(&self) -> &Words {
        // There is one for each interface language, and at least one interface language.
        &self.words[0]
    }

    /// The words for a reader who asked for these languages.
    pub(crate) fn negotiated(&self, headers: &axum::http::HeaderMap) -> &Words {
        let tag = crate::negotiate::language(headers, &INTERFACE_LANGUAGES);
        self.words_in(tag).unwrap_or(self.default_words())
    }

    /// Today where the server is set to be.
    #[must_use]
    pub fn today(&self) -> Day {
        self.today_in(self.settings.zone.as_deref())
    }

    /// The day that it is at a moment where the server is set to be.
    #[must_use]
    pub fn today_at(&self, now: Timestamp) -> Day {
        let zone = self.settings.zone.as_deref().map_or(TimeZone::UTC, |name| self.zone(name));
        now.to_zoned_datetime(zone).date()
    }

    /// Today where the deadline of a case ends.
    pub(crate) fn today_for(&self, case: &Case, office: Option<&OfficeCode>) -> Day {
        self.today_in(self.zone_for(case, office))
    }

    /// When today ends where the server is set to be.
    pub(crate) fn day_ends(&self) -> Timestamp {
        self.day_ends_in(self.settings.zone.as_deref())
    }

    /// When today ends where the deadline of a case ends.
    pub(crate) fn day_ends_for(&self, case: &Case, office: Option<&OfficeCode>) -> Timestamp {
        self.day_ends_in(self.zone_for(case, office))
    }

    /// The zone in which the deadline of a case ends: that of the deadline, else that of the office whose edition it is, else
    /// the one to which the server is set.
    fn zone_for<'a>(&'a self, case: &'a Case, office: Option<&OfficeCode>) -> Option<&'a str> {
        let of_deadline = || case.deadline_for(office)?.zone.as_deref();
        let of_office = || self.settings.offices.by_code(office?)?.zone.as_deref();
        of_deadline().or_else(of_office).or(self.settings.zone.as_deref())
    }

    /// The zone in which the deadline of a case ends, where it is another than that to which the server is set.
    pub(crate) fn other_zone<'a>(&'a self, case: &'a Case, office: Option<&OfficeCode>) -> Option<&'a str> {
        let zone = self.zone_for(case, office)?;
        (zone != self.settings.zone.as_deref().unwrap_or("UTC")).then_some(zone)
    }

    /// Whether browsers refuse the encrypted pages, because the time of the certificate is over.
    pub(crate) fn certificate_has_ended(&self) -> bool {
        self.settings.certificate.as_ref().is_some_and(|certificate| certificate.has_ended(self.world.now()))
    }

    /// A turn at the press; `None` when too many wait for one.
    pub(crate) async fn press_turn(&self) -> Option<OwnedSemaphorePermit> {
        tokio::time::timeout(LONGEST_WAIT_FOR_THE_PRESS, Arc::clone(&self.press_turns).acquire_owned()).await.ok()?.ok()
    }

    /// Forgets what is kept in memory of cases as they are no more: pages that are not true, and whatever was worked out of a
    /// case that was deleted. To be called when the store has changed.
    pub fn forget(&self) {
        self.pages.forget_before(self.store.generation());
        self.laid_out.forget_before(self.store.generation());
        self.ready.keep_only(|id| self.store.case(id).is_some());
        self.boards.keep_only(|id| self.store.case(id).is_some());
    }

    /// How many requests were told that too much is at work, and how many of a flood to come back later, since the start.
    #[must_use]
    pub fn turned_away(&self) -> (u64, u64) {
        self.pressure.turned_away()
    }

    /// Forgets what in memory has reached its end at a moment. To be called every few minutes.
    pub fn sweep(&self, now: Timestamp) {
        // What was made of a case in the very moment of its deletion.
        self.forget();
        self.sessions.sweep(now);
        self.guesses.sweep(now);
        self.questions.sweep(now);
        self.pressure.sweep(now);
    }

    /// No letter gets a turn at the press any more.
    #[cfg(test)]
    pub(crate) fn close_the_press(&self) {
        self.press_turns.close();
    }

    fn today_in(&self, zone: Option<&str>) -> Day {
        self.now_in(zone).date()
    }

    fn day_ends_in(&self, zone: Option<&str>) -> Timestamp {
        let now = self.now_in(zone);
        let tomorrow = now.tomorrow().and_then(|tomorrow| tomorrow.start_of_day());
        // At the end of time no day follows; then nothing is kept for longer than the moment.
        tomorrow.map_or(now.timestamp(), |tomorrow| tomorrow.timestamp())
    }

    fn now_in(&self, zone: Option<&str>) -> ZonedDateTime {
        let zone = zone.map_or(TimeZone::UTC, |name| self.zone(name));
        self.world.now().to_zoned_datetime(zone)
    }

    fn zone(&self, name: &str) -> TimeZone {
        // A poisoned lock still holds a usable map: nothing in here can stop halfway through a change.
        if let Some(zone) = self.zones.read().unwrap_or_else(std::sync::PoisonError::into_inner).get(name) {
            return zone.clone();
        }
        let zone = TimeZone::get(name).unwrap_or(TimeZone::UTC);
        let mut zones = self.zones.write().unwrap_or_else(std::sync::PoisonError::into_inner);
        zones.insert(name.to_owned(), zone.clone());
        zone
    }
}
