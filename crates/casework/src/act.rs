//! What supporters do, as far as it is counted: that it happened, to which case, on which day.

use crate::{CaseId, Day, OfficeCode, hex};

/// How an appeal leaves.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Channel {
    /// On paper, by post.
    Letter,
    /// By electronic mail.
    Email,
    /// A post on a social network.
    SocialPost,
    /// By fax.
    Fax,
    /// By telephone.
    Phone,
}

impl Channel {
    /// All channels.
    pub const ALL: [Self; 5] = [Self::Letter, Self::Email, Self::SocialPost, Self::Fax, Self::Phone];

    /// The word used in data: `letter`, `email`, `social-post`, `fax`, `phone`.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Letter => "letter",
            Self::Email => "email",
            Self::SocialPost => "social-post",
            Self::Fax => "fax",
            Self::Phone => "phone",
        }
    }

    /// Reads the word used in data.
    #[must_use]
    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|channel| channel.word() == word)
    }
}

/// The random key of one "I have sent it", or of one entry of letters on paper: a form that comes twice is one act.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ActKey(pub [u8; 16]);

impl ActKey {
    /// Thirty-two hexadecimal digits.
    #[must_use]
    pub fn hex(&self) -> String {
        hex::written(self.0)
    }

    /// The digits in groups of four, as people read them off paper.
    #[must_use]
    pub fn in_groups(&self) -> String {
        let group = |pair: &[u8]| pair.iter().map(|byte| format!("{byte:02x}")).collect::<String>();
        self.0.chunks(2).map(group).collect::<Vec<_>>().join("-")
    }

    /// Reads thirty-two hexadecimal digits as somebody types them: with hyphens or blanks between, small or capital.
    #[must_use]
    pub fn typed(text: &str) -> Option<Self> {
        let digits: String = text.chars().filter(|sign| *sign != '-' && !sign.is_whitespace()).collect();
        Self::parse(&digits)
    }

    /// Reads thirty-two hexadecimal digits.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        hex::read(text).map(Self)
    }
}

/// What happened.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ActKind {
    /// A writing page was served.
    Opened,
    /// A form was answered with a mail link, a draft or a copy.
    HandedOver,
    /// A letter was served as PDF.
    Printed,
    /// A supporter says that the appeal is on its way.
    SaidSent {
        /// The form's random key.
        key: ActKey,
        /// How it left.
        channel: Channel,
    },
}

/// One countable act. It says nothing about who did it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Act {
    /// Which case.
    pub case: CaseId,
    /// The office in whose edition it happened, if it was in one.
    pub office: Option<OfficeCode>,
    /// What happened.
    pub kind: ActKind,
    /// On which day.
    pub day: Day,
}
