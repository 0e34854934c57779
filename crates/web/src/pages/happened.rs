//! What happened to a case, in the order in which it happened: the points of its story.

use casework::{Day, HolderChange, Judged, Language, OfficeStage, Past, UrgentAction};

use super::asked::Asked;
use super::became::{Whom, everybody, kind_in_words, shown_name, shown_source};
use crate::Words;
use crate::changes::{self, isolated};
use crate::ready::ReadyCase;

/// What happened, from the first document on.
pub(super) struct Event {
    pub(super) day: Day,
    /// The kind, as a class of the style: `document`, `people`, `target`, `office`, `end`.
    pub(super) kind: &'static str,
    pub(super) said: String,
    /// What it brought, a line each.
    pub(super) details: Vec<String>,
    /// Where it can be read.
    pub(super) href: Option<String>,
    /// Its place among the deeds of the case: what happened on one day stands in that order.
    order: usize,
}

/// All that readers can know of, the earliest first, and the deadline that lies ahead or passed.
pub(super) fn happened(asked: &Asked, (ready, plain): (&ReadyCase, &ReadyCase)) -> Vec<Event> {
    let mut told =
        Told { asked, ready, plain, events: Vec::new(), documents: 0, judged: 0, holders: 0, is_closed: false };
    for (order, past) in asked.case.history.iter().enumerate() {
        told.tell(order, past);
    }
    told.offices();
    if let (None, Some(deadline)) = (asked.case.closed_on(), asked.deadline()) {
        told.add(deadline.day, usize::MAX, "end", asked.words().say("story-deadline"));
    }
    told.events.sort_by_key(|event| (event.day, event.order));
    told.events
}

/// The story as far as it was told.
struct Told<'a> {
    asked: &'a Asked,
    ready: &'a ReadyCase,
    /// The case as everybody has it: its documents are compared with that.
    plain: &'a ReadyCase,
    events: Vec<Event>,
    /// How many documents were issued, how many judgements were made, how often an office had another holder.
    documents: usize,
    judged: usize,
    holders: usize,
    is_closed: bool,
}

impl Told<'_> {
    fn words(&self) -> &Words {
        self.asked.words()
    }

    fn add(&mut self, day: Day, order: usize, kind: &'static str, said: String) -> Option<&mut Event> {
        self.events.push(Event { day, kind, said, details: Vec::new(), href: None, order });
        self.events.last_mut()
    }

    /// One deed, where readers notice it.
    fn tell(&mut self, order: usize, past: &Past) {
        match past.deed {
            "issued" => self.issued(order, past.day),
            "updated" => self.updated(order, past.day),
            "closed" => self.closed(order, past.day),
            "outcome-judged" => {
                let judged = self.asked.case.outcomes.get(self.judged);
                self.judged += 1;
                judged.into_iter().for_each(|judged| self.judged(order, judged));
            }
            "holder-changed" => {
                let change = self.asked.case.holders.get(self.holders);
                self.holders += 1;
                change.into_iter().for_each(|change| self.holder(order, change));
            }
            _ => {}
        }
    }

    fn issued(&mut self, order: usize, day: Day) {
        self.documents = 1;
        let (said, href) = (self.words().say("story-issued"), self.address_of(1));
        self.add(day, order, "document", said).into_iter().for_each(|event| event.href = Some(href.clone()));
    }

    /// A further document: what it changed, and whether it ended the case or opened it again.
    fn updated(&mut self, order: usize, day: Day) {
        let number = self.documents;
        self.documents += 1;
        let (details, ends) = self.changes(number);
        let (said, href) = (self.words().say("story-updated"), self.address_of(self.documents));
        if let Some(event) = self.add(day, order, "document", said) {
            (event.details, event.href) = (details, Some(href));
        }
        if ends {
            self.closed(order, day);
        } else if std::mem::take(&mut self.is_closed) {
            let said = self.words().say("story-reopened");
            self.add(day, order, "document", said);
        }
    }

    fn closed(&mut self, order: usize, day: Day) {
        self.is_closed = true;
        let said = self.words().say("story-closed");
        self.add(day, order, "end", said);
    }

    /// What the document after the one with a number changed, and whether it ended the appeals.
    fn changes(&self, number: usize) -> (Vec<String>, bool) {
        let (words, language) = (self.words(), self.words().language());
        let next = self.plain.earlier(number + 1);
        let later = next.as_ref().map_or_else(|| self.plain.side(language), |next| next.side(language));
        let changes = self.plain.earlier(number).map(|document| {
            let changes = changes::for_readers(words, document.side(language), later).into_iter();
            changes.filter(|change| !self.asked.is_foreign(change)).map(|change| change.in_a_line(words)).collect()
        });
        (changes.unwrap_or_default(), later.original.kind.ends_appeals())
    }

    /// Where a document can be read: the newest is the case itself.
    fn address_of(&self, number: usize) -> String {
        let is_newest = number > self.asked.case.chain.len();
        self.asked.address(&if is_newest { String::new() } else { format!("/documents/{number}") })
    }

    /// What became of somebody. What was withdrawn is told by its day alone.
    fn judged(&mut self, order: usize, judged: &Judged) {
        let (words, case) = (self.asked.words(), &self.asked.case);
        if let Some(withdrawn) = judged.withdrawn {
            let said = words.fill("story-withdrawn", "day", words.day(&judged.day));
            let is_it = |past: &Past| past.deed == "outcome-withdrawn" && past.day == withdrawn;
            let order = case.history.iter().rposition(is_it).unwrap_or(order);
            self.add(withdrawn, order, "people", said);
            return;
        }
        let people = &everybody(case, &self.ready.file.values.people);
        let who = match judged.outcome.person.as_deref() {
            Some(key) => isolated(&Whom::One(shown_name(case, people, key)).in_words(words)),
            None => words.say("outcomes-all"),
        };
        let said = words.fill2("story-outcome", ("who", who), ("what", kind_in_words(words, judged.outcome.kind)));
        let details: Vec<String> = shown_source(case, judged).map(str::to_owned).into_iter().collect();
        self.add(judged.outcome.as_of, order, "people", said)
            .into_iter()
            .for_each(|event| event.details.clone_from(&details));
    }

    fn holder(&mut self, order: usize, change: &HolderChange) {
        let words = self.asked.words();
        let office = office_of(self.ready, words.language(), change).unwrap_or_default();
        let named = |name: &Option<String>| name.as_deref().map_or_else(|| words.say("story-nobody"), isolated);
        let (office, before, now) = (isolated(&office), named(&change.from), named(&change.to));
        let said = words.fill_all("story-holder", &[("office", &office), ("before", &before), ("now", &now)]);
        self.add(change.since, order, "target", said);
    }

    /// The offices that have published an edition. Their deeds do not say which: the last one of that day tells the order.
    fn offices(&mut self) {
        let case = &self.asked.case;
        for edition in &case.offices {
            let OfficeStage::Live { issued } = &edition.stage else { continue };
            let is_it = |past: &Past| past.deed == "edition-issued" && past.day == *issued;
            let order = case.history.iter().rposition(is_it).unwrap_or(usize::MAX);
            let words = self.asked.words();
            let office = self.asked.site.settings.offices.by_code(&edition.office);
            let country = office.map(|office| words.country(&office.country).to_owned());
            let place = country.unwrap_or_else(|| isolated(&edition.office.to_string()));
            let said = words.fill("story-office", "country", place);
            self.add(*issued, order, "office", said);
        }
    }
}

/// The office whose holder changed, as the newest document says it that has it: in a later one its key may stand for another
/// office, or for none.
fn office_of(ready: &ReadyCase, language: &Language, change: &HolderChange) -> Option<String> {
    let named = |action: &UrgentAction| {
        let is_it = |name: &Option<String>| *name == change.to || *name == change.from;
        let target = action.targets.iter().find(|target| target.key == change.target && is_it(&target.name));
        target.and_then(|target| target.office.clone())
    };
    let added = || {
        let mut targets = ready.case.offices.iter().flat_map(|edition| &edition.targets);
        targets.find(|target| target.key == change.target)?.office.clone()
    };
    let mut earlier = (1..=ready.case.chain.len()).rev().filter_map(|number| ready.earlier(number));
    named(ready.edition(language))
        .or_else(|| earlier.find_map(|document| named(document.edition(language))))
        .or_else(added)
}
