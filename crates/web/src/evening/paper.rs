//! The form for a count on paper, which the page of an evening and the desk share: what was typed, what it says, why it is not
//! taken.

use casework::{
    ActKey, Case, CaseId, Day, Language, MOST_LANGUAGES, MOST_LETTERS, PaperBatch, PaperBy, PaperDoubt, PaperEntry,
    PaperRefusal, PaperState, count_paper,
};
use store::{PaperKept, PaperPut, PersonKey};

use crate::Words;
use crate::ready::ReadyCase;

/// Languages that the form offers beside those of the case: those in which most evenings of the field write.
const OFFERED: [&str; 8] = ["en", "es", "fr", "de", "it", "nl", "pt", "ar"];

/// The fields of the form, as they were typed. They hold numbers, tags and a day, and nobody's name.
#[derive(Clone, Default)]
pub(crate) struct PaperForm {
    /// The random key of the form.
    pub(crate) key: String,
    pub(crate) letters: String,
    pub(crate) people: String,
    /// The tags that were ticked.
    pub(crate) ticked: Vec<String>,
    /// Further languages by name or tag, parted by commas or blanks.
    pub(crate) other: String,
    pub(crate) day: String,
    /// The key of the entry that it corrects.
    pub(crate) corrects: String,
    /// Whether fewer letters than people are right: `yes`.
    pub(crate) sure: String,
}

/// A language to tick.
pub(crate) struct Tick {
    pub(crate) tag: String,
    pub(crate) name: String,
    pub(crate) ticked: bool,
}

impl PaperForm {
    /// Reads the fields of a form.
    pub(crate) fn of(fields: &[(String, String)]) -> Self {
        let get =
            |name: &str| fields.iter().find(|(known, _)| known == name).map_or("", |(_, text)| text.trim()).to_owned();
        let ticked = fields.iter().filter(|(name, _)| name == "language").map(|(_, tag)| tag.trim().to_owned());
        Self {
            key: get("key"),
            letters: get("letters"),
            people: get("people"),
            ticked: ticked.take(MOST_LANGUAGES + 1).collect(),
            other: get("other"),
            day: get("day"),
            corrects: get("corrects"),
            sure: get("sure"),
        }
    }

    /// A form to be filled in, with its random key.
    pub(crate) fn blank(key: ActKey, today: Day) -> Self {
        Self { key: key.hex(), day: today.to_string(), ..Self::default() }
    }

    /// A form that corrects an entry, with what stands there.
    pub(crate) fn correcting(key: ActKey, entry: &PaperEntry) -> Self {
        let PaperBatch { letters, people, languages, day } = &entry.batch;
        Self {
            key: key.hex(),
            letters: letters.to_string(),
            people: people.to_string(),
            ticked: languages.iter().map(|language| language.tag().to_owned()).collect(),
            other: String::new(),
            day: day.to_string(),
            corrects: entry.key.hex(),
            sure: String::new(),
        }
    }

    /// The languages to tick: those of the case, then the usual ones, then whatever was ticked.
    pub(crate) fn ticks(&self, words: &Words, ready: Option<&ReadyCase>) -> Vec<Tick> {
        let of_case =
            ready.into_iter().flat_map(|ready| ready.editions.iter().map(|(language, _)| language.tag().to_owned()));
        let mut tags: Vec<String> = Vec::new();
        for tag in of_case.chain(OFFERED.map(str::to_owned)).chain(self.ticked.iter().cloned()) {
            if !tags.contains(&tag) {
                tags.push(tag);
            }
        }
        let tick = |tag: String| {
            let language = Language::from_tag(&tag)?;
            Some(Tick { name: words.language_name(&language), ticked: self.ticked.contains(&tag), tag })
        };
        tags.into_iter().filter_map(tick).collect()
    }

    /// Whether the page asks if several people signed one letter.
    pub(crate) fn asks_whether_fewer(&self) -> bool {
        self.batch().is_ok_and(|batch| batch.has_fewer_letters())
    }

    /// What was typed, as a batch. What is no number is not nothing: a slip of the finger takes no count back.
    fn batch(&self) -> Result<PaperBatch, PaperRefusal> {
        let number = |text: &str| text.parse().map_err(|_| PaperRefusal::Nothing);
        let day = self.day.parse().map_err(|_| PaperRefusal::InFuture)?;
        let mut languages: Vec<Language> = Vec::new();
        let ticked = self.ticked.iter().map(|tag| Language::from_tag(tag).ok_or(PaperRefusal::Languages));
        for language in ticked.collect::<Result<Vec<_>, _>>()?.into_iter().chain(typed(&self.other)?) {
            if !languages.contains(&language) {
                languages.push(language);
            }
        }
        let (letters, people) = (number(&self.letters)?, number(&self.people)?);
        Ok(PaperBatch { letters, people, languages, day })
    }

    /// The entry that is to be kept, as its rule judges it.
    pub(crate) fn judged(
        &self,
        case: &Case,
        by: PaperBy,
        who: Option<PersonKey>,
        today: Day,
    ) -> Result<PaperPut, PaperRefusal> {
        let batch = self.batch()?;
        let corrects = ActKey::parse(&self.corrects);
        let doubt = count_paper(case, &batch, corrects, by, today)?;
        if batch.has_fewer_letters() && self.sure != "yes" {
            return Err(PaperRefusal::FewerLetters);
        }
        // A form without a key of its own would be a new entry each time it comes.
        let key = ActKey::parse(&self.key).ok_or(PaperRefusal::Nothing)?;
        let waits = matches!(doubt, Some(PaperDoubt::Large | PaperDoubt::Late));
        let entry = PaperEntry {
            key,
            case: case.id.clone(),
            batch,
            entered: today,
            by,
            corrects,
            state: if waits { PaperState::Waiting } else { PaperState::Counted(today) },
        };
        Ok(PaperPut { entry, by: who, most_of_day: casework::MOST_UNSEEN_OF_A_DAY })
    }
}

/// Languages as somebody types them, by name or tag, with commas or blanks between.
fn typed(text: &str) -> Result<Vec<Language>, PaperRefusal> {
    let one = |words: &str| Language::from_tag(words).or_else(|| Language::named(words));
    let mut all = Vec::new();
    for piece in text.split([',', ';', '،', '؛']).map(str::trim).filter(|piece| !piece.is_empty()) {
        match one(piece) {
            // A name may have several words.
            Some(language) => all.push(language),
            None => {
                let each: Option<Vec<Language>> = piece.split_whitespace().map(one).collect();
                all.extend(each.ok_or(PaperRefusal::Languages)?);
            }
        }
    }
    Ok(all)
}

/// What became of an entry, for the page.
pub(crate) fn says(words: &Words, kept: PaperKept) -> String {
    words.say(match kept {
        PaperKept::Counted | PaperKept::Repeated => "paper-done",
        PaperKept::Waiting => "paper-waits",
        PaperKept::Replaced | PaperKept::Unknown => "paper-replaced",
    })
}

/// Why an entry is not taken.
pub(crate) fn refused(words: &Words, refusal: PaperRefusal) -> String {
    match refusal {
        PaperRefusal::NotIssued => words.say("paper-not-issued"),
        PaperRefusal::FewerLetters => words.say("paper-fewer"),
        PaperRefusal::Nothing => words.say("paper-nothing"),
        PaperRefusal::TooMany => words.fill("paper-too-many", "most", words.number(MOST_LETTERS)),
        PaperRefusal::Languages => words.fill("paper-no-language", "most", words.number(MOST_LANGUAGES as u64)),
        PaperRefusal::InFuture => words.say("paper-future"),
        PaperRefusal::BeforeIssue => words.say("paper-early"),
        PaperRefusal::LinkEnded { on } => words.fill("paper-link-ended", "day", words.day(&on)),
    }
}

/// An entry, as a page shows it.
pub(crate) struct EntryLine {
    pub(crate) case: CaseId,
    pub(crate) key: String,
    /// "41 letters by 8 people, in English and Spanish, on 3 March 2031".
    pub(crate) says: String,
    pub(crate) state: String,
    pub(crate) by_link: bool,
    pub(crate) waits: bool,
    /// Whether a later entry stands in its place.
    pub(crate) replaced: bool,
}

impl EntryLine {
    /// The entries of a case, the newest first.
    pub(crate) fn all(words: &Words, entries: &[PaperEntry]) -> Vec<Self> {
        let is_replaced = |key: &ActKey| entries.iter().any(|later| later.corrects == Some(*key));
        entries.iter().rev().map(|entry| Self::new(words, entry, is_replaced(&entry.key))).collect()
    }

    fn new(words: &Words, entry: &PaperEntry, replaced: bool) -> Self {
        let PaperBatch { letters, people, languages, day } = &entry.batch;
        let names: Vec<String> = languages.iter().map(|language| words.language_name(language)).collect();
        let (letters, people) = (words.count("paper-letters", *letters), words.count("paper-people", *people));
        let (languages, day) = (names.join(&words.comma()), words.day(day));
        let values = [("letters", &*letters), ("people", &*people), ("languages", &*languages), ("day", &*day)];
        let state = match entry.state {
            PaperState::Waiting => "paper-state-waiting",
            PaperState::Declined(_) => "paper-state-declined",
            PaperState::Counted(_) if replaced => "paper-state-replaced",
            PaperState::Counted(_) => "paper-state-counted",
        };
        Self {
            case: entry.case.clone(),
            key: entry.key.hex(),
            says: words.fill_all("paper-entry", &values),
            state: words.say(state),
            by_link: matches!(entry.by, PaperBy::Evening(_)),
            waits: entry.state == PaperState::Waiting,
            replaced,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::typed;

    #[test]
    fn languages_are_understood_by_name_and_by_tag() {
        let tags = |text: &str| {
            let found = typed(text).ok()?;
            Some(found.iter().map(|language| language.tag().to_owned()).collect::<Vec<_>>().join(" "))
        };
        assert_eq!(tags("Turkish").as_deref(), Some("tr"));
        assert_eq!(tags("Turkish, pt").as_deref(), Some("tr pt"));
        assert_eq!(tags("pt tr").as_deref(), Some("pt tr"));
        assert_eq!(tags(""), Some(String::new()));
        assert!(tags("Verandish").is_none());
    }
}
