//! Pages that are rendered when a case, its day or its counts change, not when they are read.

use std::collections::HashMap;
use std::sync::atomic::{AtomicI64, Ordering};
use std::sync::{Arc, PoisonError, RwLock};

use axum::body::Body;
use axum::http::{HeaderMap, Response, StatusCode};
use jiff::Timestamp;

use super::named::Named;
use crate::Site;
use crate::respond::Rendered;

/// How many pages are kept. A page takes about 40 kB; an organisation has some hundred cases in a few languages.
const MOST_PAGES: usize = 2048;

/// How long changed counts may wait before a page shows them, in milliseconds: with many letters a second, a page would
/// otherwise be rendered for each of them.
const COUNTS_MAY_WAIT: i64 = 1000;

/// What is kept about a case, or about all of them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub(super) enum Sheet {
    /// The page of the case; the list.
    Page,
    /// The writing page as it begins, before anybody typed anything.
    Writing,
    /// The page of all outcomes.
    Outcomes,
    /// The Atom feed.
    Atom,
    /// The JSON feed.
    JsonFeed,
    /// The calendar.
    Calendar,
}

/// Which page: what it is, the case (`None` is all of them), and the language of the interface.
#[derive(Clone, PartialEq, Eq, Hash)]
pub(super) struct Key {
    pub(super) sheet: Sheet,
    pub(super) case: Option<Named>,
    pub(super) language: &'static str,
}

/// What the world was like at a moment.
#[derive(Clone, Copy)]
pub(super) struct Moment {
    generation: u64,
    tally_generation: u64,
    now: Timestamp,
}

impl Moment {
    /// Looks before anything is read, so that a change in between makes a page old, not wrong.
    pub(super) fn of(site: &Site) -> Self {
        Self {
            generation: site.store.generation(),
            tally_generation: site.store.tally_generation(),
            now: site.world.now(),
        }
    }
}

/// A page, and for how long it is true.
pub(super) struct Kept {
    page: Rendered,
    status: StatusCode,
    moment: Moment,
    /// When the first of the days that it shows ends.
    until: Timestamp,
    /// From when on changed counts are worth a new page, in milliseconds of the Unix epoch. Whoever finds that moment
    /// past moves it on and renders; the others get the old page meanwhile.
    recount: AtomicI64,
}

impl Kept {
    /// A page that changed counts make no older: it shows none, or those of days that have ended.
    pub(super) fn new(page: Rendered, moment: Moment, until: Timestamp) -> Self {
        Self { page, status: StatusCode::OK, moment, until, recount: AtomicI64::new(i64::MAX) }
    }

    /// The same for one that shows counts as they are now.
    pub(super) fn counting(self) -> Self {
        let recount = AtomicI64::new(self.moment.now.as_millisecond() + COUNTS_MAY_WAIT);
        Self { recount, ..self }
    }

    /// The same with another status.
    pub(super) fn with_status(self, status: StatusCode) -> Self {
        Self { status, ..self }
    }

    /// The answer to a reader.
    pub(super) fn answer(&self, request: &HeaderMap) -> Response<Body> {
        self.page.answer(request, self.status)
    }

    /// The answer to a reader whose browser shall keep nothing of it.
    pub(super) fn answer_unkept(&self, request: &HeaderMap) -> Response<Body> {
        self.page.answer_unkept(request, self.status)
    }

    fn is_true_at(&self, moment: &Moment) -> bool {
        let same_day = (self.moment.now..self.until).contains(&moment.now);
        moment.generation == self.moment.generation && same_day && !self.wants_counts(moment)
    }

    fn wants_counts(&self, moment: &Moment) -> bool {
        if moment.tally_generation == self.moment.tally_generation {
            return false;
        }
        let (now, due) = (moment.now.as_millisecond(), self.recount.load(Ordering::Relaxed));
        let next = now + COUNTS_MAY_WAIT;
        // A moment that lies further ahead than it can was set by a clock that was wrong.
        (now >= due || due > next)
            && self.recount.compare_exchange(due, next, Ordering::Relaxed, Ordering::Relaxed).is_ok()
    }
}

/// The pages that are kept. A hit costs two atomic loads, a look at the clock and a read lock.
#[derive(Default)]
pub(crate) struct PageCache(RwLock<HashMap<Key, Arc<Kept>>>);

impl PageCache {
    /// The page, if it is still true.
    pub(super) fn get(&self, key: &Key, moment: &Moment) -> Option<Arc<Kept>> {
        // A poisoned lock still holds a usable map: nothing in here can stop halfway through a change.
        let kept = self.0.read().unwrap_or_else(PoisonError::into_inner).get(key).cloned();
        kept.filter(|kept| kept.is_true_at(moment))
    }

    /// Drops what is not true any more: a page that nobody asks for again must not stay because of that.
    pub(crate) fn forget_before(&self, generation: u64) {
        let mut pages = self.0.write().unwrap_or_else(PoisonError::into_inner);
        pages.retain(|_, kept| kept.moment.generation == generation);
    }

    /// Keeps a page. When there are too many, all are dropped: that is rare, and the next reader of each renders it.
    ///
    /// A page that was asked for with the secret of a link is not kept: every link in it has that secret.
    pub(super) fn keep(&self, key: Key, kept: Kept) -> Arc<Kept> {
        let kept = Arc::new(kept);
        if key.case.as_ref().is_some_and(Named::has_key) {
            return kept;
        }
        let mut pages = self.0.write().unwrap_or_else(PoisonError::into_inner);
        if pages.len() >= MOST_PAGES {
            pages.clear();
        }
        pages.insert(key, Arc::clone(&kept));
        kept
    }
}
