//! A case as its facts make it.

use std::fmt;

use crate::{AfterDeadline, Consent, Day, Deadline, Deed, Fact, Imported, Language, Past, Scope, StopReason};

/// The name of a case in addresses: sixteen letters and digits made from eighty random bits, never from a name.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct CaseId(String);

/// Digits and letters without those that are easily mistaken for each other (Crockford's base 32).
const ALPHABET: &[u8; 32] = b"0123456789abcdefghjkmnpqrstvwxyz";

impl CaseId {
    /// How many characters an id has.
    pub const LENGTH: usize = 16;

    /// Makes an id from ten random bytes.
    #[must_use]
    pub fn from_random(bytes: [u8; 10]) -> Self {
        let number = bytes.iter().fold(0_u128, |number, byte| number << 8 | u128::from(*byte));
        let letter = |place: usize| char::from(ALPHABET[(number >> (75 - 5 * place)) as usize & 31]);
        Self((0..Self::LENGTH).map(letter).collect())
    }

    /// Reads an id; `None` for what cannot be one.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        (text.len() == Self::LENGTH && text.bytes().all(|byte| ALPHABET.contains(&byte))).then(|| Self(text.to_owned()))
    }

    /// The sixteen characters.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for CaseId {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

/// Where an edition stands in its life. Hold and stop belong to the case and act on all its editions.
///
/// ```text
/// Drafted --issue--> Live --the deadline passes--> Expired
///                      \--a further document-----> Superseded
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Stage {
    /// Nobody but the desk sees it.
    Drafted,
    /// It is published and letters go.
    Live {
        /// The day of issue.
        issued: Day,
        /// Until when letters go.
        deadline: Deadline,
    },
    /// The deadline has passed.
    Expired {
        /// The last day on which letters went.
        on: Day,
    },
    /// A further document took its place.
    Superseded {
        /// The day of that.
        on: Day,
    },
}

impl Stage {
    /// The stage as it is on a day: what is live expires by itself when its deadline has passed.
    #[must_use]
    pub fn on(self, today: Day) -> Self {
        match self {
            Self::Live { deadline, .. } if deadline.is_passed(today) => Self::Expired { on: deadline.day },
            other => other,
        }
    }

    /// The word used in data: `drafted`, `live`, `expired`, `superseded`.
    #[must_use]
    pub fn word(&self) -> &'static str {
        match self {
            Self::Drafted => "drafted",
            Self::Live { .. } => "live",
            Self::Expired { .. } => "expired",
            Self::Superseded { .. } => "superseded",
        }
    }
}

/// One urgent action as it is issued in one language: its words, and where it stands.
#[derive(Clone, PartialEq)]
pub struct Edition {
    /// The language of its words.
    pub language: Language,
    /// Where it stands.
    pub stage: Stage,
    /// The case file of the original; the translation file of a translation.
    pub words: String,
}

/// Whether letters of a case may go at all.
#[derive(Clone, PartialEq, Eq)]
pub enum Standing {
    /// They may.
    Open,
    /// Not until the desk lifts the hold.
    Held {
        /// Since when.
        since: Day,
    },
    /// Never again.
    Stopped {
        /// Since when.
        on: Day,
        /// Why.
        reason: StopReason,
    },
}

/// Whether a case takes acts, as one value that a store can keep beside its counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Gate {
    /// The last day on which acts are taken; `None`: none are.
    pub takes_until: Option<Day>,
}

/// A situation of one or more people at risk, as its facts make it.
#[derive(Clone, PartialEq)]
pub struct Case {
    /// Its name in addresses.
    pub id: CaseId,
    /// How many facts made it; a decision holds only for the version that it saw.
    pub version: u32,
    /// The document that came in.
    pub document: Imported,
    /// The latest consent decision.
    pub consent: Option<Consent>,
    /// Whether letters may go at all.
    pub standing: Standing,
    /// What was agreed to when its page was issued or shown again. Whether the words speak of health or of the family, only
    /// people can tell: when any of it is taken back, the page is not shown until somebody has looked and lifts a hold.
    pub published: Vec<Scope>,
    /// What holds after the deadline.
    pub after_deadline: Option<AfterDeadline>,
    /// The day of its latest fact.
    pub changed: Day,
    /// How many facts came after it was issued: those who follow it learn by that which news is newer.
    pub revisions: u32,
    /// The original first, then its translations.
    pub editions: Vec<Edition>,
    /// Since when it waits for somebody's approval; only the case as it was asked about does.
    pub awaits_approval: Option<Day>,
    /// What was done to it, the first deed first.
    pub history: Vec<Past>,
    /// The version of the case with which its photograph was given; `None` when it has none. The photograph itself is
    /// no fact, because facts are deleted with the whole case alone.
    pub pictured: Option<u32>,
}

impl Case {
    /// The case that these facts make. `None`: the first fact is not an import, so there is no case.
    #[must_use]
    pub fn from_facts(id: CaseId, facts: &[Fact]) -> Option<Self> {
        let (first, rest) = facts.split_first()?;
        let Deed::Imported { document, case_file } = &first.deed else { return None };
        let original = Edition { language: document.language.clone(), stage: Stage::Drafted, words: case_file.clone() };
        let mut case = Self {
            id,
            version: 1,
            document: document.clone(),
            consent: None,
            standing: Standing::Open,
            published: Vec::new(),
            after_deadline: None,
            changed: first.day,
            revisions: 0,
            editions: vec![original],
            awaits_approval: None,
            history: vec![first.past()],
            pictured: None,
        };
        for fact in rest {
            case = case.after(fact);
        }
        Some(case)
    }

    /// The case after one more fact.
    #[must_use]
    pub fn after(mut self, fact: &Fact) -> Self {
        self.version += 1;
        self.history.push(fact.past());
        // Whatever is done decides the request or withdraws it: nobody approves what they were not asked about.
        self.awaits_approval = None;
        self.changed = fact.day;
        self.revisions += u32::from(self.was_issued());
        match &fact.deed {
            Deed::Imported { document, case_file } => {
                self.document = document.clone();
                self.editions[0].words.clone_from(case_file);
            }
            Deed::Corrected { case_file, deadline } => {
                self.editions[0].words.clone_from(case_file);
                for edition in &mut self.editions {
                    if let (Stage::Live { deadline: old, .. }, Some(new)) = (&mut edition.stage, deadline) {
                        old.clone_from(new);
                    }
                }
            }
            Deed::ConsentDecided(consent) => {
                self.pictured = self.pictured.filter(|_| consent.scope.contains(&Scope::Photographs));
                self.consent = Some(consent.clone());
            }
            Deed::TranslationAdded { language, translation } => {
                self.editions.retain(|edition| edition.language != *language);
                let stage = self.editions[0].stage.clone();
                let words = translation.clone();
                self.editions.push(Edition { language: language.clone(), stage, words });
            }
            Deed::ApprovalAsked => self.awaits_approval = Some(fact.day),
            Deed::SentBack | Deed::Kept => {}
            Deed::Issued { deadline, after } => {
                self.after_deadline = *after;
                self.published = self.agreed();
                for edition in &mut self.editions {
                    edition.stage = Stage::Live { issued: fact.day, deadline: deadline.clone() };
                }
            }
            Deed::Held => self.standing = Standing::Held { since: fact.day },
            Deed::PictureGiven => self.pictured = Some(self.version),
            Deed::PictureTakenAway => self.pictured = None,
            Deed::HoldLifted => {
                self.standing = Standing::Open;
                self.published = self.agreed();
            }
            Deed::Stopped(reason) => {
                self.pictured = None;
                self.standing = Standing::Stopped { on: fact.day, reason: reason.clone() };
            }
        }
        self
    }

    /// The edition that was issued first, from which the others are translated.
    #[must_use]
    pub fn original(&self) -> &Edition {
        // `from_facts` always makes one, and none is ever taken away.
        &self.editions[0]
    }

    /// The edition in a language, else the original.
    #[must_use]
    pub fn edition_in(&self, language: &Language) -> &Edition {
        self.editions.iter().find(|edition| edition.language.is_same_language(language)).unwrap_or(self.original())
    }

    /// The deadline, once the case was issued.
    #[must_use]
    pub fn deadline(&self) -> Option<&Deadline> {
        match &self.original().stage {
            Stage::Live { deadline, .. } => Some(deadline),
            _ => None,
        }
    }

    /// The number of its photograph, where it has one and the consent lets it be shown on this day.
    #[must_use]
    pub fn picture_on(&self, today: Day) -> Option<u32> {
        let agreed = self.consent.as_ref().is_some_and(|consent| consent.covers_photographs(today));
        self.pictured.filter(|_| agreed)
    }

    /// Whether it was ever published: its address then answers for ever.
    #[must_use]
    pub fn was_issued(&self) -> bool {
        self.original().stage != Stage::Drafted
    }

    /// What the words of a page may say by the consent. Photographs stand beside them, and go by themselves.
    fn agreed(&self) -> Vec<Scope> {
        let scope = self.consent.iter().flat_map(|consent| &consent.scope).copied();
        scope.filter(|scope| *scope != Scope::Photographs).collect()
    }

    /// The last day on which the page may be shown: that of the consent, or the day before a later decision that takes
    /// back what the page shows. `None` without a consent.
    #[must_use]
    pub fn shown_until(&self) -> Option<Day> {
        let consent = self.consent.as_ref()?;
        if consent.missing(&self.published).is_empty() {
            return Some(consent.until);
        }
        // At the beginning of time no day comes before; then that day itself is the last one.
        Some(consent.decided.yesterday().unwrap_or(consent.decided).min(consent.until))
    }

    /// Until when the case takes acts: neither after its deadline nor after its consent, and not while held or stopped.
    #[must_use]
    pub fn gate(&self) -> Gate {
        let open = self.standing == Standing::Open;
        let takes_until = match (&self.original().stage, self.shown_until()) {
            (Stage::Live { deadline, .. }, Some(shown)) if open => Some(deadline.day.min(shown)),
            _ => None,
        };
        Gate { takes_until }
    }
}
