//! Letters on paper, counted by hand: after a group's evening somebody says how many there were.
//!
//! An entry holds numbers, languages and days, and nobody's name. It is never changed: a correction is a new entry that names
//! the one in whose place it stands.

use std::collections::BTreeSet;

use crate::{ActKey, Case, CaseId, Day, Language, Stage, in_whole_steps_of};

/// The most letters that one person may count alone. A class of thirty that writes to six recipients stays below; above it a
/// digit too many would be seen by everybody, so somebody else looks first.
pub const MOST_ALONE: u64 = 200;

/// After so many days an evening is counted by two people: whoever remembers an evening a month later guesses.
pub const LATE_AFTER_DAYS: u64 = 30;

/// The most letters that links of evenings may count for one case on one day before somebody at the desk looks. Such a link asks
/// for no account, so somebody could make many; this many are ten full evenings.
pub const MOST_UNSEEN_OF_A_DAY: u64 = 400;

/// The most letters of one entry, and the most people: several may sign one letter. The largest public evenings of the field bring some ten thousand together.
pub const MOST_LETTERS: u64 = 100_000;

/// The most languages of one entry: more than one room writes in.
pub const MOST_LANGUAGES: usize = 12;

/// For how many days after the deadline the link of an evening takes a count: letters of the last evening are posted, counted
/// and entered within a few weeks.
pub const LINK_DAYS: u64 = 42;

/// What was written on one day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PaperBatch {
    /// How many letters.
    pub letters: u64,
    /// By how many people.
    pub people: u64,
    /// In which languages, each once.
    pub languages: Vec<Language>,
    /// On which day.
    pub day: Day,
}

impl PaperBatch {
    /// Whether it says that there was no evening: a correction to it takes a count back.
    #[must_use]
    pub const fn is_nothing(&self) -> bool {
        self.letters == 0 && self.people == 0
    }

    /// Whether fewer letters than people are said. That can be, where several sign one; it is asked first.
    #[must_use]
    pub const fn has_fewer_letters(&self) -> bool {
        self.letters > 0 && self.letters < self.people
    }
}

/// Who says so.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PaperBy {
    /// Somebody at the desk.
    Desk,
    /// Whoever has the link of an evening: the SHA-256 of its key, so that what is stored opens nothing.
    Evening([u8; 32]),
}

/// Where an entry stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PaperState {
    /// Somebody else has to look first.
    Waiting,
    /// It counts, since a day.
    Counted(Day),
    /// It does not count: whoever looked said no, on a day.
    Declined(Day),
}

/// One entry, as it is kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PaperEntry {
    /// The random key of its form: a form that comes twice is one entry.
    pub key: ActKey,
    /// Which case.
    pub case: CaseId,
    /// What was written.
    pub batch: PaperBatch,
    /// On which day it was entered.
    pub entered: Day,
    /// Who says so.
    pub by: PaperBy,
    /// The entry in whose place it stands, once it counts.
    pub corrects: Option<ActKey>,
    /// Where it stands.
    pub state: PaperState,
}

/// Why an entry needs somebody else.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PaperDoubt {
    /// More letters than one person counts alone: [`MOST_ALONE`].
    Large,
    /// The evening is more than [`LATE_AFTER_DAYS`] ago.
    Late,
}

/// Why an entry is not taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PaperRefusal {
    /// Nobody was asked to write yet.
    NotIssued,
    /// No letters, or nobody who wrote them.
    Nothing,
    /// Fewer letters than people, and nobody has said yet that this is right.
    FewerLetters,
    /// More letters, or more people, than one entry may have.
    TooMany,
    /// No language, or more than one entry may have.
    Languages,
    /// The day has not come.
    InFuture,
    /// On that day nobody had been asked to write.
    BeforeIssue,
    /// The link of the evening has ended.
    LinkEnded {
        /// Its last day.
        on: Day,
    },
}

/// Judges an entry: whether it may be kept, and whether it needs somebody else before it counts. A correction may say that
/// there was nothing: it takes back what it names.
///
/// # Errors
/// Why it is not taken.
pub fn count_paper(
    case: &Case,
    batch: &PaperBatch,
    corrects: Option<ActKey>,
    by: PaperBy,
    today: Day,
) -> Result<Option<PaperDoubt>, PaperRefusal> {
    let issued = may_count(case, by, today)?;
    match batch {
        back if corrects.is_some() && back.is_nothing() => Ok(None),
        PaperBatch { letters: 0, .. } | PaperBatch { people: 0, .. } => Err(PaperRefusal::Nothing),
        PaperBatch { letters, people, .. } if *letters.max(people) > MOST_LETTERS => Err(PaperRefusal::TooMany),
        PaperBatch { languages, .. } if languages.is_empty() || languages.len() > MOST_LANGUAGES => {
            Err(PaperRefusal::Languages)
        }
        PaperBatch { day, .. } if *day > today => Err(PaperRefusal::InFuture),
        PaperBatch { day, .. } if *day < issued => Err(PaperRefusal::BeforeIssue),
        PaperBatch { letters, .. } if *letters > MOST_ALONE => Ok(Some(PaperDoubt::Large)),
        PaperBatch { day, .. } if later(*day, LATE_AFTER_DAYS) < today => Ok(Some(PaperDoubt::Late)),
        _ => Ok(None),
    }
}

/// Whether somebody may enter or take back anything on a day; the day since which letters go.
fn may_count(case: &Case, by: PaperBy, today: Day) -> Result<Day, PaperRefusal> {
    let Some(issued) = first_issued(case) else { return Err(PaperRefusal::NotIssued) };
    match (by, evening_ends(case)) {
        (PaperBy::Evening(_), Some(on)) if today > on => Err(PaperRefusal::LinkEnded { on }),
        _ => Ok(issued),
    }
}

/// The last day on which links of evenings for a case take a count; `None` while it has no deadline.
#[must_use]
pub fn evening_ends(case: &Case) -> Option<Day> {
    let last = match &case.original().stage {
        Stage::Live { deadline, .. } => Some(deadline.day),
        Stage::Expired { on } | Stage::Superseded { on } => Some(*on),
        Stage::Drafted => None,
    };
    last.map(|last| later(last, LINK_DAYS))
}

fn first_issued(case: &Case) -> Option<Day> {
    case.history.iter().find(|past| past.deed == "issued").map(|past| past.day)
}

fn later(day: Day, days: u64) -> Day {
    day.saturating_add(jiff::Span::new().days(i64::try_from(days).unwrap_or(0)))
}

/// Letters on paper, as they are counted up to a day.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct PaperCount {
    /// How many letters.
    pub letters: u64,
    /// How many people wrote, evening by evening: whoever came twice is counted twice.
    pub people: u64,
    /// In which languages, in the order of their tags.
    pub languages: Vec<Language>,
    /// How many evenings or batches these are.
    pub batches: u64,
}

impl PaperCount {
    /// What entries come to on a day. Of those that stand in each other's place, the last one that counts by then is taken.
    #[must_use]
    pub fn of(entries: &[PaperEntry], until: Day) -> Self {
        let counts = |entry: &&PaperEntry| matches!(entry.state, PaperState::Counted(on) if on <= until);
        let replaced = replaced(entries, until);
        let standing = entries.iter().filter(counts).filter(|entry| !replaced.contains(&entry.key));
        let standing = standing.filter(|entry| !entry.batch.is_nothing());
        let mut count = Self::default();
        let mut languages = BTreeSet::new();
        for PaperEntry { batch, .. } in standing {
            count.letters += batch.letters;
            count.people += batch.people;
            count.batches += 1;
            languages.extend(batch.languages.iter().map(|language| language.tag().to_owned()));
        }
        count.languages = languages.iter().filter_map(|tag| Language::from_tag(tag)).collect();
        count
    }

    /// As readers see it while letters go: in whole steps, and what is less than one not at all. See [`crate::STEP`].
    #[must_use]
    pub fn in_whole_steps(self) -> Self {
        let (letters, people) = (in_whole_steps_of(self.letters), in_whole_steps_of(self.people));
        if letters == 0 { Self::default() } else { Self { letters, people, ..self } }
    }
}

/// The entries in whose place a later one stands that counts.
fn replaced(entries: &[PaperEntry], until: Day) -> BTreeSet<ActKey> {
    let find = |key: &ActKey| entries.iter().find(|entry| entry.key == *key);
    let mut replaced = BTreeSet::new();
    for entry in entries.iter().filter(|entry| matches!(entry.state, PaperState::Counted(on) if on <= until)) {
        let mut before = entry.corrects;
        // A chain is as long as the entries at most; one that bites its tail ends too.
        while let Some(key) = before.filter(|key| replaced.insert(*key)) {
            before = find(&key).and_then(|entry| entry.corrects);
        }
    }
    replaced
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Deadline, Deed, DeskRole, Fact, Imported};

    const ISSUED: Day = Day::constant(2031, 3, 3);
    const LAST: Day = Day::constant(2031, 4, 14);

    fn live() -> Case {
        let language = Language::english();
        let document = Imported {
            media_type: "text/plain".into(),
            sha256: "00".repeat(32),
            text: "A gardener of Verania was taken.\n".into(),
            language,
            remarks: Vec::new(),
        };
        let fact = |deed| Fact { day: ISSUED, role: DeskRole::Editor, deed };
        let facts = [
            fact(Deed::Imported { document, case_file: String::new() }),
            fact(Deed::Issued { deadline: Deadline::on(LAST), after: None }),
        ];
        Case::from_facts(CaseId::from_random([7; 10]), &facts).expect("it begins with an import")
    }

    fn batch(letters: u64, people: u64, day: Day) -> PaperBatch {
        PaperBatch { letters, people, languages: vec![Language::english()], day }
    }

    fn judged(batch: &PaperBatch, by: PaperBy, today: Day) -> Result<Option<PaperDoubt>, PaperRefusal> {
        count_paper(&live(), batch, None, by, today)
    }

    #[test]
    fn an_evening_counts_and_what_is_large_or_late_needs_somebody_else() {
        let at = |days| later(ISSUED, days);
        let desk = |letters, today| judged(&batch(letters, 8, ISSUED), PaperBy::Desk, today);
        assert_eq!(desk(41, ISSUED), Ok(None));
        assert_eq!(desk(MOST_ALONE, at(LATE_AFTER_DAYS)), Ok(None));
        assert_eq!(desk(MOST_ALONE + 1, ISSUED), Ok(Some(PaperDoubt::Large)));
        assert_eq!(desk(41, at(LATE_AFTER_DAYS + 1)), Ok(Some(PaperDoubt::Late)));
    }

    #[test]
    fn what_cannot_be_is_not_taken() {
        let refused = |batch: PaperBatch| judged(&batch, PaperBy::Desk, ISSUED).err();
        assert_eq!(refused(batch(0, 1, ISSUED)), Some(PaperRefusal::Nothing));
        assert_eq!(refused(batch(1, 0, ISSUED)), Some(PaperRefusal::Nothing));
        assert_eq!(refused(batch(7, MOST_LETTERS + 1, ISSUED)), Some(PaperRefusal::TooMany));
        assert_eq!(refused(batch(1, 30, ISSUED)), None, "a class may sign one letter");
        assert_eq!(refused(batch(MOST_LETTERS + 1, 8, ISSUED)), Some(PaperRefusal::TooMany));
        assert_eq!(refused(batch(7, 7, later(ISSUED, 1))), Some(PaperRefusal::InFuture));
        let silent = PaperBatch { languages: Vec::new(), ..batch(7, 7, ISSUED) };
        assert_eq!(refused(silent), Some(PaperRefusal::Languages));
        let early = batch(7, 7, Day::constant(2031, 3, 2));
        assert_eq!(refused(early), Some(PaperRefusal::BeforeIssue));
    }

    #[test]
    fn the_link_of_an_evening_ends_and_the_desk_goes_on() {
        let (link, end) = (PaperBy::Evening([1; 32]), later(LAST, LINK_DAYS));
        let batch = batch(41, 8, LAST);
        assert_eq!(judged(&batch, link, end), Ok(Some(PaperDoubt::Late)));
        let after = later(end, 1);
        assert_eq!(judged(&batch, link, after), Err(PaperRefusal::LinkEnded { on: end }));
        assert_eq!(judged(&batch, PaperBy::Desk, after), Ok(Some(PaperDoubt::Late)));
    }

    fn entry(number: u8, letters: u64, corrects: Option<u8>, state: PaperState) -> PaperEntry {
        PaperEntry {
            key: ActKey([number; 16]),
            case: CaseId::from_random([7; 10]),
            batch: batch(letters, 5, ISSUED),
            entered: ISSUED,
            by: PaperBy::Desk,
            corrects: corrects.map(|number| ActKey([number; 16])),
            state,
        }
    }

    #[test]
    fn a_correction_stands_in_the_place_of_what_it_names_once_it_counts() {
        use PaperState::{Counted, Declined, Waiting};
        let letters = |entries: &[PaperEntry]| PaperCount::of(entries, LAST).letters;
        let first = entry(1, 41, None, Counted(ISSUED));
        let other = entry(9, 7, None, Counted(ISSUED));
        assert_eq!(letters(&[first.clone(), other.clone()]), 48);
        assert_eq!(letters(&[entry(2, 14, Some(1), Counted(ISSUED)), first.clone(), other.clone()]), 21);
        assert_eq!(letters(&[first.clone(), entry(2, 14, Some(1), Waiting)]), 41);
        let chain = [first.clone(), entry(2, 400, Some(1), Declined(ISSUED)), entry(3, 40, Some(2), Counted(LAST))];
        assert_eq!(letters(&chain), 40);
        assert_eq!(PaperCount::of(&chain, ISSUED).letters, 41, "on the day before, the first one still stood");
        assert_eq!(letters(&[entry(1, 1, Some(2), Counted(LAST)), entry(2, 1, Some(1), Counted(LAST))]), 0);
    }

    #[test]
    fn a_count_is_taken_back_by_a_correction_to_nothing() {
        let first = entry(1, 41, None, PaperState::Counted(ISSUED));
        let mut back = entry(2, 0, Some(1), PaperState::Counted(ISSUED));
        back.batch.people = 0;
        assert!(back.batch.is_nothing() && !back.batch.has_fewer_letters());
        let taken = |corrects| count_paper(&live(), &back.batch, corrects, PaperBy::Desk, ISSUED);
        assert_eq!(taken(back.corrects), Ok(None));
        assert_eq!(taken(None), Err(PaperRefusal::Nothing), "only what was counted is taken back");
        assert_eq!(PaperCount::of(&[first, back], LAST), PaperCount::default());
        assert!(batch(12, 50, ISSUED).has_fewer_letters() && !batch(50, 50, ISSUED).has_fewer_letters());
    }

    #[test]
    fn readers_see_whole_steps() {
        let count = PaperCount { letters: 41, people: 8, languages: vec![Language::english()], batches: 1 };
        let shown = count.in_whole_steps();
        assert_eq!((shown.letters, shown.people), (40, 5));
        let few = PaperCount { letters: 4, people: 4, languages: vec![Language::english()], batches: 1 };
        assert_eq!(few.in_whole_steps(), PaperCount::default());
    }
}
