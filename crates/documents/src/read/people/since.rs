//! Since when the people are held or missing: "Ana Vela was arrested on 2 July 2021", "They have been held since then".

mod known;
mod tells;

use std::ops::Range;

use casework::Day;

use crate::Span;
use crate::read::document::Document;
use crate::read::draft::Draft;
use crate::read::lexicon::Role;
use crate::read::numbers::number_at;
use crate::read::prose::{Prose, Where};
use crate::read::when::{When, dates_in};
use crate::read::words::Shape;
use known::Known;
use tells::Part;

/// A sentence about people named before says so in its first words: "They", "Both men", "Was arrested".
const SUBJECT_WORDS: usize = 4;

/// What is said of them begins among so many: "The people named above were".
const VERB_WORDS: usize = 5;

/// The pronoun that is about them stands among so many first words.
const PRONOUN_WORDS: usize = 8;

/// "According to those who were there,": words before the subject, at most so many.
const LEAD_WORDS: usize = 10;

/// "since then" means a day that stands in the same sentence, or at most so many before it.
const THEN_SENTENCES: usize = 2;

/// A day that stands in the background alone is of this year or of so many before.
const RECENT_YEARS: i32 = 1;

/// From the beginning of a name to that of the one after its "and" are at most so many words.
const JOINED_NAMES: usize = 8;

/// Between a name and "and his mother", and between a verb and "with her", stand at most so many words.
const NEAR: usize = 3;

/// Between the two days of a night stand at most so many words of at most so many letters: "e il", "und dem", "to the".
const JOINTS: usize = 3;
const SHORT_JOINT: usize = 3;

/// The day that a sentence named.
#[derive(Clone, Copy)]
struct Told {
    day: (Day, Span),
    /// Whether the sentence told something else of it.
    is_other: bool,
    /// Whether the sentence began with it: it tells what happened on that day.
    opens: bool,
    /// How many sentences ago.
    age: usize,
}

struct Reader<'a> {
    document: &'a Document,
    prose: &'a Prose,
    known: Known,
    days: Vec<Option<(Day, Span)>>,
    /// How many more the list has, without names.
    others: usize,
    /// Whom the sentence before named.
    before: Vec<usize>,
    told: Option<Told>,
    /// Whether only those count whom the passage names: what is told in the background is of many.
    only_named: bool,
    /// The day of issue.
    issued: Option<Day>,
}

/// Gives the people of the list the day since when they are held or missing, where the document's sentences say so.
pub(in crate::read) fn take(draft: &mut Draft<'_>, prose: &Prose) {
    let document = draft.document;
    let names = draft.action.people.iter().map(|person| crate::read::fold::fold(&person.name));
    let known = Known::of(names);
    if known.names.is_empty() {
        return;
    }
    let issued = draft.action.issued;
    let days = vec![None; known.names.len()];
    let others = draft.action.others.and_then(|others| usize::try_from(others).ok()).unwrap_or_default();
    let mut reader =
        Reader { document, prose, known, days, others, before: Vec::new(), told: None, only_named: false, issued };
    for wanted in [Where::Summary, Where::Letter, Where::Background] {
        reader.begin(wanted);
        let mut at = None;
        for (passage, sentence) in prose.sentences().filter(|(passage, _)| passage.place == wanted) {
            if wanted == Where::Background && at.replace(passage.span.start) != Some(passage.span.start) {
                reader.begin(wanted);
            }
            reader.read(&Part { document, lexicon: passage.lexicon, words: sentence.clone() });
        }
    }
    for (place, day) in reader.days.into_iter().enumerate() {
        if let (Some((day, span)), None) = (day, draft.action.people[place].since) {
            draft.action.people[place].since = Some(day);
            draft.stands(format!("people/{place}/since"), span);
        }
    }
}

impl Reader<'_> {
    fn begin(&mut self, place: Where) {
        self.told = None;
        self.only_named = place == Where::Background;
        if self.only_named {
            self.before.clear();
        }
    }

    /// Whether a day can be the one of this case: what the background tells is often of years before.
    fn is_recent(&self, day: Day) -> bool {
        let Some(issued) = self.issued.filter(|_| self.only_named) else { return !self.only_named };
        day <= issued && i32::from(issued.year()) - i32::from(day.year()) <= RECENT_YEARS
    }

    /// "On 30 September they came to the hostel": a day without a year is the last such day before that of issue.
    fn complete(&self, date: &mut When) {
        let (Some(issued), Some(month), Some(day)) = (self.issued.filter(|_| !self.only_named), date.month, date.day)
        else {
            return;
        };
        if date.year.is_none() {
            let in_year = |year| Day::new(year, month, day).ok().filter(|day| *day <= issued).map(|_| year);
            date.year = in_year(issued.year()).or_else(|| in_year(issued.year() - 1));
        }
    }

    fn read(&mut self, sentence: &Part<'_>) {
        let document = self.document;
        let named = self.known.named(document, sentence.words.clone());
        let mut dates = dates_in(document, sentence.words.clone(), sentence.lexicon);
        dates.iter_mut().for_each(|date| self.complete(date));
        let found = self.dated(sentence, &dates, &named);
        let is_since = !found.is_empty();
        for (people, day) in found {
            people.into_iter().for_each(|person| _ = self.days[person].get_or_insert(day));
        }
        self.with_others(sentence, &named);
        self.note(sentence, &dates, is_since);
        self.then(sentence, &named);
        if !named.is_empty() {
            self.before = named.iter().map(|(person, _)| *person).collect();
        }
    }

    /// The days of a sentence since when somebody is held, each with the people whom it is about.
    fn dated(&self, sentence: &Part<'_>, dates: &[When], named: &[(usize, usize)]) -> Vec<(Vec<usize>, (Day, Span))> {
        let mut found: Vec<(Vec<usize>, (Day, Span))> = Vec::new();
        let mut from = sentence.words.start;
        for (place, date) in dates.iter().enumerate() {
            let until = dates.get(place + 1).map_or(sentence.words.end, |next| next.words.start);
            let part = self.apart(part(sentence, from..until, date), date, named);
            from = date.words.end;
            let with = part.after(Role::WithThem).filter(|after| *after <= date.words.start || named.is_empty());
            let day = date.whole().filter(|day| self.is_recent(*day) && !is_of_two(self.document, date));
            // "Ana was arrested on 26 June 2015 at work, and Luis on 27 June 2015".
            let goes_on = || place == found.len() && place > 0 && self.is_elliptic(&part, date, named);
            let Some(day) = day.filter(|_| part.tells_since(date, with.is_some()) || goes_on()) else { continue };
            let mut people = self.people_of(sentence, &part, date, named);
            if !people.is_empty() && with.is_some() || self.is_joined_subject(sentence, &part, named) {
                self.before.iter().for_each(|person| add(&mut people, *person));
            }
            if people.is_empty() && with.is_some() {
                people.clone_from(&self.before);
            }
            if !people.is_empty() {
                found.push((people, (day, self.document.span(&date.words))));
            }
        }
        found
    }

    /// "Ana is free, while Luis has been held since 3 May": where names stand on both sides of the word, a date is of its own.
    fn apart<'b>(&self, part: Part<'b>, date: &When, named: &[(usize, usize)]) -> Part<'b> {
        let has_name = |words: Range<usize>| named.iter().any(|(_, at)| words.contains(at));
        let Some(at) = part.words.clone().find(|at| part.is(*at, Role::Contrast)) else { return part };
        let (before, after) = (part.words.start..at, at..part.words.end);
        if !has_name(before.clone()) || !has_name(after.clone()) {
            return part;
        }
        Part { words: if date.words.start < at { before } else { after }, ..part }
    }

    /// Whether a part says no more than "and", a name and a day: of what was told before.
    fn is_elliptic(&self, part: &Part<'_>, date: &When, named: &[(usize, usize)]) -> bool {
        // "e" is "and" and, with an accent, "is".
        let is = |at, role| part.is(at, role) && (role == Role::Connector || !part.is(at, Role::Connector));
        let has = |role| (part.words.start..date.words.start).any(|at| is(at, role));
        let names = named.iter().any(|(_, at)| (part.words.start..date.words.start).contains(at));
        let not = [Role::SinceVerb, Role::SinceOther, Role::SinceNot, Role::Being];
        names && has(Role::Connector) && !not.iter().any(|role| has(*role))
    }

    /// Whom a date of a sentence is about.
    fn people_of(&self, sentence: &Part<'_>, part: &Part<'_>, date: &When, named: &[(usize, usize)]) -> Vec<usize> {
        let within = |range: Range<usize>| -> Vec<usize> {
            named.iter().filter(|(_, at)| range.contains(at)).map(|(person, _)| *person).collect()
        };
        let mut people = within(part.words.start..date.words.start);
        // "He was last seen on 2 April, when they took him and his cousin, Luis Prado": he and the other.
        let first = sentence.words.start;
        let is_he = people.is_empty()
            && sentence.is_pronoun(first)
            && !is_all_of(sentence, self.days.len(), self.others)
            && !sentence.is(first, Role::Kin)
            && !self.before.is_empty();
        let start = first + 1;
        if is_he && (start..sentence.words.end.min(start + NEAR)).any(|at| sentence.is(at, Role::Being)) {
            people.clone_from(&self.before);
            within(date.words.end..part.words.end).into_iter().for_each(|person| add(&mut people, person));
        }
        if people.is_empty() {
            people = within(date.words.end..part.words.end);
        }
        // "Ana was released on 6 July from the place where she had been held since 27 February 2004".
        if people.is_empty() && part.words.clone().any(|at| part.is_pronoun(at)) {
            people = within(sentence.words.start..date.words.start);
        }
        if people.len() == 1 && self.days.len() == 2 && has_relative(sentence, date, named) {
            return vec![0, 1];
        }
        if people.is_empty() && named.is_empty() {
            return self.meant(sentence, date.words.start);
        }
        people
    }

    /// Of whom a sentence that names nobody of the list tells, as its first words say; nobody where it can be somebody else.
    fn meant(&self, sentence: &Part<'_>, until: usize) -> Vec<usize> {
        let count = self.days.len();
        if is_all_of(sentence, count, self.others) {
            return (0..count).collect();
        }
        match () {
            () if !is_about_them(self.prose, sentence, until) => Vec::new(),
            () if self.before.is_empty() && self.only_named => Vec::new(),
            () if self.before.is_empty() => (0..count).collect(),
            () => self.before.clone(),
        }
    }

    /// "She was arrested on 5 May together with Luis Prado": the pronoun at the beginning means who was named before.
    fn is_joined_subject(&self, sentence: &Part<'_>, part: &Part<'_>, named: &[(usize, usize)]) -> bool {
        let first = named.iter().find(|(_, at)| part.words.contains(at)).map(|(_, at)| *at);
        first.is_some_and(|at| {
            let with = sentence.lexicon.before(self.document, sentence.words.start, at, Role::Together);
            with.is_some() && sentence.is_pronoun(sentence.words.start)
        })
    }

    /// "Her clerk, Luis Prado, who had been arrested with her, is free": since when she is held is also since when he was.
    fn with_others(&mut self, sentence: &Part<'_>, named: &[(usize, usize)]) {
        let verb_before = |at: usize| {
            (at.saturating_sub(NEAR).max(sentence.words.start)..at).any(|at| sentence.is(at, Role::SinceVerb))
        };
        let with = sentence.words.clone().find(|at| sentence.is(*at, Role::WithThem) && verb_before(*at));
        let Some(with) = with else { return };
        let day = self.before.first().and_then(|person| self.days[*person]);
        let Some(day) = day else { return };
        let mut until = None;
        for (person, at) in named.iter().rev().filter(|(_, at)| *at < with) {
            // "Ana Vela and Luis Prado, who had been arrested with her": both.
            let is_joined = |until: usize| {
                until - at <= JOINED_NAMES
                    && (*at..until).any(|at| sentence.is(at, Role::Connector))
                    && !(*at..until).any(|at| sentence.document.mark(at) == ',')
            };
            if !until.is_none_or(is_joined) {
                break;
            }
            self.days[*person].get_or_insert(day);
            until = Some(*at);
        }
    }

    /// Notes the last day of a sentence, for those after it.
    fn note(&mut self, sentence: &Part<'_>, dates: &[When], is_since: bool) {
        self.told = self.told.map(|told| Told { age: told.age + 1, ..told }).filter(|told| told.age <= THEN_SENTENCES);
        if let Some((date, day)) = dates.iter().rev().find_map(|date| Some((date, date.whole()?))) {
            let day = (day, self.document.span(&date.words));
            let opens = dates.len() == 1 && date.words.start <= after_lead(sentence) + SUBJECT_WORDS;
            self.told = Some(Told { day, is_other: !is_since && sentence.tells_other(), opens, age: 0 });
        }
    }

    /// "Nobody has seen them since then", "He was taken away that night".
    fn then(&mut self, sentence: &Part<'_>, named: &[(usize, usize)]) {
        let goes_on = |told: &Told| told.opens && told.age == 1 && !self.only_named && sentence.goes_on();
        let Some(told) = self.told.filter(|told| sentence.tells_then(told.is_other) || goes_on(told)) else { return };
        let mut people: Vec<usize> = named.iter().map(|(person, _)| *person).collect();
        if people.is_empty() {
            people = self.meant(sentence, sentence.words.end);
        }
        people.into_iter().for_each(|person| _ = self.days[person].get_or_insert(told.day));
    }
}

fn add(people: &mut Vec<usize>, person: usize) {
    if !people.contains(&person) {
        people.push(person);
    }
}

/// "in the night from 17 to 18 October", "fra il 18 e il 19 settembre": which of the two days it was cannot be told.
fn is_of_two(document: &Document, date: &When) -> bool {
    let at = date.words.start;
    let is_short = |place: &usize| {
        document.words()[*place].shape == Shape::Small && document.folded(*place).chars().count() <= SHORT_JOINT
    };
    let joints = (at.saturating_sub(JOINTS)..at).rev().take_while(is_short).count();
    let is_first = |number: usize| {
        document.words()[number].shape == Shape::Number
            && document.folded(number).parse::<u8>().is_ok_and(|day| day <= 31)
    };
    if joints > 1 && at.checked_sub(joints + 1).is_some_and(is_first) {
        return true;
    }
    let is_small = |back: usize| at >= back && document.words()[at - back].shape == Shape::Small;
    let is_day = |back: usize| at >= back && document.words()[at - back].shape == Shape::Number;
    let has_stop = |back: usize| at >= back && document.mark(at - back) == '.';
    is_small(1) && (is_day(2) || has_stop(2) && is_day(3) || is_small(2) && has_stop(3) && is_day(4))
}

/// The part between semicolons in which a date stands.
fn part<'a>(sentence: &Part<'a>, words: Range<usize>, date: &When) -> Part<'a> {
    let is_end = |place: &usize| sentence.document.mark(*place) == ';';
    let start = (words.start..date.words.start).rev().find(is_end).map_or(words.start, |place| place + 1);
    let end = (date.words.end..words.end).find(is_end).unwrap_or(words.end);
    Part { words: start..end, ..*sentence }
}

/// "Luis Prado and his mother were detained on": a name, and a relative without one.
fn has_relative(sentence: &Part<'_>, date: &When, named: &[(usize, usize)]) -> bool {
    let document = sentence.document;
    let Some(name) = named.first().map(|(_, at)| *at).filter(|at| *at < date.words.start) else { return false };
    let end = date.words.start.min(name + 2 * NEAR);
    (name..end).any(|at| {
        let length = sentence.lexicon.at(document, at, end, Role::Connector);
        length.is_some_and(|length| sentence.is(at + length, Role::Kin))
    })
}

/// "Both men", "All three", "The two brothers": the whole list, by its number, or by that with those who are not named.
fn is_all_of(sentence: &Part<'_>, count: usize, others: usize) -> bool {
    let start = after_lead(sentence);
    let end = sentence.words.end.min(start + SUBJECT_WORDS);
    if count == 2 && sentence.is(start, Role::Both) || sentence.is(start, Role::AllOfThem) {
        return true;
    }
    // Counts of people are far below what a float holds exactly.
    #[expect(clippy::cast_precision_loss, reason = "a count of people")]
    let wanted = (count + others) as f64;
    let is_led = sentence.is(start, Role::Article) || sentence.is_pronoun(start);
    let number = (start..end).find_map(|at| number_at(sentence.document, at, end, sentence.lexicon));
    let is_led = is_led || others > 0;
    count + others > 2 && is_led && number.is_some_and(|number| (number.value - wanted).abs() < f64::EPSILON)
}

/// The word with which a sentence begins after "According to ...,".
fn after_lead(sentence: &Part<'_>) -> usize {
    let words = &sentence.words;
    if !sentence.is(words.start, Role::SourceLead) {
        return words.start;
    }
    let is_comma = |at: &usize| matches!(sentence.document.mark(*at), ',' | '،');
    let comma = (words.start..words.end.min(words.start + LEAD_WORDS)).find(is_comma);
    comma.map_or(words.start, |comma| comma + 1)
}

/// Whether a sentence that names nobody of the list is about them all the same: its first words say so, and nobody else is
/// named in it before a place.
fn is_about_them(prose: &Prose, sentence: &Part<'_>, until: usize) -> bool {
    let document = sentence.document;
    let (start, last) = (after_lead(sentence), sentence.words.end);
    let names = &prose.names.all;
    let first = names.partition_point(|name| name.words.start < sentence.words.start);
    let has_name = names[first..].iter().take_while(|name| name.words.end <= last).any(|name| {
        name.words.start < until && prose.names.is_person(document, name) && !is_led(sentence, name.run_start)
    });
    let end = last.min(start + SUBJECT_WORDS);
    let opens = until < end
        || (start..end).any(|at| sentence.is_pronoun(at))
        || (start..last.min(start + VERB_WORDS))
            .any(|at| sentence.is(at, Role::Being) || sentence.is(at, Role::SinceVerb));
    let of_others = |until: usize| (start..until).any(|at| sentence.is(at, Role::Kin));
    // "According to those who saw it, they were taken on": the pronoun comes later, and nobody's relatives before it.
    let later = last.min(start + PRONOUN_WORDS);
    let pronoun = (start..later).find(|at| sentence.is_pronoun(*at) && !sentence.is(*at, Role::Kin));
    !has_name && (opens && !of_others(end) || pronoun.is_some_and(|at| !of_others(at)))
}

/// "in Puerto Claro", "the Foro Claro": what stands after such a word is no person.
fn is_led(sentence: &Part<'_>, start: usize) -> bool {
    let led = |role| sentence.lexicon.before(sentence.document, sentence.words.start, start, role).is_some();
    led(Role::PlaceBefore) || led(Role::Article)
}
