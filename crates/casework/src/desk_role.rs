//! Who may do what at the desk: one table, of roles against duties.

/// In which role a deed was done; never who.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum DeskRole {
    /// Somebody at the desk, from before there were roles. Facts keep the word; nobody gets it any more.
    Desk,
    /// Clamor itself, when it makes the sample case.
    Sample,
    /// Somebody who sees everything at the desk and changes nothing.
    Reader,
    /// Somebody who imports, corrects, records consent, translates, asks for approval, and holds.
    Editor,
    /// Somebody who also issues, sends back, lifts holds, stops and deletes.
    Approver,
    /// Somebody who also lets people in and out; or who runs the server, at its command line.
    Operator,
}

/// Something that one needs a role for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Duty {
    /// Look at everything of the desk, and at one's own sessions.
    See,
    /// Put a document in.
    Import,
    /// Correct values and words.
    Correct,
    /// Record a consent decision.
    Consent,
    /// Add a translation.
    Translate,
    /// Ask somebody else to approve.
    Ask,
    /// Put a case on hold.
    Hold,
    /// Issue, or approve and issue.
    Issue,
    /// Send back what somebody asked to approve.
    SendBack,
    /// Lift a hold.
    Lift,
    /// Stop for ever.
    Stop,
    /// Delete a case with all that belongs to it.
    Delete,
    /// Take what is sealed, to open it elsewhere, and delete it.
    TakeSealed,
    /// Put in a further document, correct it, decide a contradiction.
    Update,
    /// Prepare an office's edition.
    PutEdition,
    /// Judge what became of people.
    Judge,
    /// Take a part back: a name, a language, the eyes of everybody.
    Narrow,
    /// Publish or end an office's edition.
    IssueEdition,
    /// Give and revoke links to a case that is not for everybody.
    Links,
    /// Count letters on paper.
    CountPaper,
    /// Record that somebody else holds an office, in every case.
    Holders,
    /// Close a case that is over.
    Close,
    /// Look at how much comes in, and whether counts look padded.
    Watch,
    /// Invite people, end their sessions and their accounts.
    People,
    /// Name the people who may open what is sealed.
    Keys,
}

impl Duty {
    /// All of them.
    pub const ALL: [Self; 25] = [
        Self::See,
        Self::Import,
        Self::Correct,
        Self::Consent,
        Self::Translate,
        Self::Ask,
        Self::Hold,
        Self::Issue,
        Self::SendBack,
        Self::Lift,
        Self::Stop,
        Self::Delete,
        Self::TakeSealed,
        Self::Update,
        Self::PutEdition,
        Self::Judge,
        Self::Narrow,
        Self::IssueEdition,
        Self::Links,
        Self::CountPaper,
        Self::Holders,
        Self::Close,
        Self::Watch,
        Self::People,
        Self::Keys,
    ];

    /// The least role that it takes. A hold takes less than lifting one: whoever sees a danger must be able to stop the
    /// letters at once.
    #[must_use]
    pub fn least(self) -> DeskRole {
        match self {
            Self::See => DeskRole::Reader,
            Self::Import
            | Self::Correct
            | Self::Consent
            | Self::Translate
            | Self::Ask
            | Self::Hold
            | Self::Update
            | Self::PutEdition
            | Self::Judge
            | Self::CountPaper
            | Self::Narrow => DeskRole::Editor,
            Self::Issue
            | Self::SendBack
            | Self::Lift
            | Self::Stop
            | Self::Delete
            | Self::TakeSealed
            | Self::Watch
            | Self::IssueEdition
            | Self::Links
            | Self::Holders
            | Self::Close => DeskRole::Approver,
            Self::People | Self::Keys => DeskRole::Operator,
        }
    }
}

impl DeskRole {
    /// The roles that somebody can be given, the least first: each may do what those before it may.
    pub const GIVEN: [Self; 4] = [Self::Reader, Self::Editor, Self::Approver, Self::Operator];

    /// Whether the role may do it.
    #[must_use]
    pub fn may(self, duty: Duty) -> bool {
        Self::GIVEN.contains(&self) && self >= duty.least()
    }

    /// The word used in data.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Desk => "desk",
            Self::Sample => "sample",
            Self::Reader => "reader",
            Self::Editor => "editor",
            Self::Approver => "approver",
            Self::Operator => "operator",
        }
    }

    /// Reads the word used in data.
    #[must_use]
    pub fn from_word(word: &str) -> Option<Self> {
        let all = [Self::Desk, Self::Sample].into_iter().chain(Self::GIVEN);
        all.into_iter().find(|role| role.word() == word)
    }

    /// Reads the word of a role that somebody can be given.
    #[must_use]
    pub fn given(word: &str) -> Option<Self> {
        Self::GIVEN.into_iter().find(|role| role.word() == word)
    }
}

#[cfg(test)]
mod tests {
    use super::{DeskRole, Duty};

    #[test]
    fn each_role_may_do_what_the_ones_before_it_may() {
        let counts = DeskRole::GIVEN.map(|role| Duty::ALL.into_iter().filter(|duty| role.may(*duty)).count());
        assert_eq!(counts, [1, 12, 23, 25]);
        for duty in Duty::ALL {
            let may = DeskRole::GIVEN.map(|role| role.may(duty));
            assert!(may.is_sorted(), "{duty:?}");
        }
    }

    #[test]
    fn words_of_the_past_are_read_and_may_do_nothing() {
        for word in ["desk", "sample", "reader", "editor", "approver", "operator"] {
            assert_eq!(DeskRole::from_word(word).map(DeskRole::word), Some(word));
        }
        for role in [DeskRole::Desk, DeskRole::Sample] {
            assert!(Duty::ALL.into_iter().all(|duty| !role.may(duty)) && DeskRole::given(role.word()).is_none());
        }
    }
}
