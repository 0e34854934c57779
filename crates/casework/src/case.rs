//! A case as its facts make it.

use std::fmt;

use crate::{
    AfterDeadline, Audience, CaseLink, Consent, Day, Deadline, Deed, Earlier, Fact, HolderChange, Imported, Judged,
    Language, OfficeCode, OfficeEdition, OfficeStage, Past, Prepared, Scope, StopReason,
};

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
    /// The case file that a translation was made of; for the original nothing.
    pub of: String,
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
        /// Since when the case is closed, if it is: lifting the hold does not open it again.
        closed: Option<Day>,
    },
    /// No more: a document said so, or the desk closed the case. The page stays, with what became of the people.
    Closed {
        /// Since when.
        on: Day,
    },
    /// Never again, and nothing of it is shown.
    Stopped {
        /// Since when.
        on: Day,
        /// Why.
        reason: StopReason,
    },
}

/// Whether a case takes acts, as one value that a store can keep beside its counts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Gate {
    /// The last day on which acts are taken; `None`: none are.
    pub takes_until: Option<Day>,
    /// The same for the editions of offices that take any.
    pub offices: Vec<(OfficeCode, Day)>,
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
    /// The day of its latest fact; once it was issued, of the latest one that readers can notice.
    pub changed: Day,
    /// How many such facts came after it was issued: those who follow it learn by that which news is newer.
    pub revisions: u32,
    /// The original first, then its translations.
    pub editions: Vec<Edition>,
    /// The documents whose place a later one has taken, the first one first.
    pub chain: Vec<Earlier>,
    /// A further document that is being prepared.
    pub prepared: Option<Prepared>,
    /// Names that were taken back: they stand on no page.
    pub withheld: Vec<String>,
    /// Languages whose words were taken back.
    pub withdrawn: Vec<Language>,
    /// Since when it is for those alone who were given a link, though the consent once said everybody.
    pub closed_to_public: Option<Day>,
    /// The links that were given, also those that were revoked.
    pub links: Vec<CaseLink>,
    /// What became of the people, as it was judged; the latest last, also what was withdrawn.
    pub outcomes: Vec<Judged>,
    /// The editions of offices for their own countries.
    pub offices: Vec<OfficeEdition>,
    /// Who held the offices of its targets before, and since when somebody else does.
    pub holders: Vec<HolderChange>,
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
        let original = Edition {
            language: document.language.clone(),
            stage: Stage::Drafted,
            words: case_file.clone(),
            of: String::new(),
        };
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
            chain: Vec::new(),
            prepared: None,
            withheld: Vec::new(),
            withdrawn: Vec::new(),
            closed_to_public: None,
            links: Vec::new(),
            outcomes: Vec::new(),
            offices: Vec::new(),
            holders: Vec::new(),
            awaits_approval: None,
            history: vec![first.past()],
            pictured: None,
        };
        for fact in rest {
            case = case.after(fact);
        }
        Some(case)
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

    /// Whether everybody may know of it; else it stands in no list, and only whoever was given a link reads it.
    #[must_use]
    pub fn is_public(&self) -> bool {
        let audience = self.consent.as_ref().map(Consent::audience);
        self.closed_to_public.is_none() && audience == Some(Audience::Public)
    }

    /// Whether a secret with this SHA-256 opens it.
    #[must_use]
    pub fn is_opened_by(&self, hash: &[u8; 32]) -> bool {
        self.links.iter().any(|link| link.is_open && link.hash == *hash)
    }

    /// The edition of an office, where it has published one.
    #[must_use]
    pub fn edition_of(&self, office: &OfficeCode) -> Option<&OfficeEdition> {
        let is_live = |edition: &&OfficeEdition| matches!(edition.stage, OfficeStage::Live { .. });
        self.offices.iter().filter(is_live).find(|edition| edition.office == *office)
    }

    /// What became of a person, as it was judged last; `None` where nobody judged it.
    #[must_use]
    pub fn outcome_of(&self, person: &str) -> Option<&Judged> {
        let is_theirs = |judged: &&Judged| judged.outcome.person.as_deref().is_none_or(|known| known == person);
        self.judged().rev().find(is_theirs)
    }

    /// What was judged and not withdrawn, the latest last.
    pub fn judged(&self) -> impl DoubleEndedIterator<Item = &Judged> {
        self.outcomes.iter().filter(|judged| judged.withdrawn.is_none())
    }

    /// What the words of a page may say by the consent. Photographs stand beside them, and go by themselves.
    pub(crate) fn agreed(&self) -> Vec<Scope> {
        let agreed = self.consent.iter().flat_map(|consent| consent.scopes(consent.audience()));
        agreed.filter(|scope| *scope != Scope::Photographs).collect()
    }

    /// The last day on which the page may be shown: that of the consent, or the day before a later decision that takes
    /// back what the page shows. `None` without a consent.
    #[must_use]
    pub fn shown_until(&self) -> Option<Day> {
        let consent = self.consent.as_ref()?;
        if let Some(last) = consent.holds_for(&self.published) {
            return Some(last);
        }
        // At the beginning of time no day comes before; then that day itself is the last one.
        let before = consent.decided.yesterday().unwrap_or(consent.decided);
        Some(consent.ends().map_or(before, |ends| ends.min(before)))
    }

    /// The deadline for the writers of an office's country, or for all.
    #[must_use]
    pub fn deadline_for(&self, office: Option<&OfficeCode>) -> Option<&Deadline> {
        let edition = office.and_then(|office| self.edition_of(office));
        self.deadline().map(|deadline| edition.map_or(deadline, |edition| edition.deadline_beside(deadline)))
    }

    /// Until when the case takes acts: neither after its deadline nor after its consent, and not while held, closed or
    /// stopped. An office's own deadline holds for its own country.
    #[must_use]
    pub fn gate(&self) -> Gate {
        let closed = Gate { takes_until: None, offices: Vec::new() };
        let (Standing::Open, Some(deadline), Some(shown)) = (&self.standing, self.deadline(), self.shown_until())
        else {
            return closed;
        };
        let live = self.offices.iter().filter(|edition| matches!(edition.stage, OfficeStage::Live { .. }));
        let until = |edition: &OfficeEdition| edition.deadline_beside(deadline).day.min(shown);
        let offices = live.map(|edition| (edition.office.clone(), until(edition))).collect();
        Gate { takes_until: Some(deadline.day.min(shown)), offices }
    }
}
