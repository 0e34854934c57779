//! What is kept here and cannot be opened here: encrypted for people whose keys are elsewhere.

use crate::hex;

/// Something encrypted for the keys of named people, in the format of age. This server has no key that opens it, and what
/// was sealed stands in no other place.
#[derive(Clone, PartialEq, Eq)]
pub struct Sealed(Vec<u8>);

impl Sealed {
    /// Takes the bytes of the encrypted file.
    #[must_use]
    pub fn of(bytes: Vec<u8>) -> Self {
        Self(bytes)
    }

    /// The encrypted file.
    #[must_use]
    pub fn bytes(&self) -> &[u8] {
        &self.0
    }
}

/// What is sealed: all that stands outside beside the case and the day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum SealedKind {
    /// Who gave consent, and how to reach them.
    ConsentGiver,
    /// The confidential source behind something that the case says.
    Informant,
    /// Who did a deed at the desk.
    Staff,
    /// What a person at risk or their family wanted to tell.
    Word,
}

impl SealedKind {
    /// All of them.
    pub const ALL: [Self; 4] = [Self::ConsentGiver, Self::Informant, Self::Staff, Self::Word];

    /// The word used in data and in the names of files.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::ConsentGiver => "consent-giver",
            Self::Informant => "informant",
            Self::Staff => "deed",
            Self::Word => "word",
        }
    }

    /// Reads the word used in data.
    #[must_use]
    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.word() == word)
    }
}

/// The random number that names something sealed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SealedId(pub [u8; 16]);

impl SealedId {
    /// Thirty-two hexadecimal digits.
    #[must_use]
    pub fn hex(&self) -> String {
        hex::written(self.0)
    }

    /// Reads thirty-two hexadecimal digits.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        hex::read(text).map(Self)
    }
}

#[cfg(test)]
mod tests {
    use super::{SealedId, SealedKind};

    #[test]
    fn words_and_numbers_are_read_back() {
        for kind in SealedKind::ALL {
            assert_eq!(SealedKind::from_word(kind.word()), Some(kind));
        }
        let id = SealedId([0xa5; 16]);
        assert_eq!(SealedId::parse(&id.hex()), Some(id));
        assert_eq!([SealedKind::from_word("name")], [None]);
        assert_eq!([SealedId::parse("a5"), SealedId::parse(&"+".repeat(32))], [None; 2]);
    }
}
