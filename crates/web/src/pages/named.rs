//! How an address names a case: `ID`, `ID@OFFICE` for the edition of an office, `ID~KEY` for a case that is not for everybody.

use std::fmt::Write as _;

use casework::{Case, CaseId, OfficeCode};
use sha2::{Digest, Sha256};

/// How many random bytes the secret of a link has: nobody guesses them.
pub(crate) const KEY_BYTES: usize = 16;

/// A case as an address names it. It may hold the secret of a link, so it cannot be printed.
#[derive(Clone, PartialEq, Eq, Hash)]
pub(crate) struct Named {
    pub(crate) id: CaseId,
    /// The office whose edition is asked for.
    pub(crate) office: Option<OfficeCode>,
    key: Option<String>,
}

impl Named {
    /// Reads the part of an address that names a case; `None` for what names none.
    pub(crate) fn parse(segment: &str) -> Option<Self> {
        let (rest, key) = match segment.split_once('~') {
            Some((rest, key)) => (rest, Some(key)),
            None => (segment, None),
        };
        let (id, office) = match rest.split_once('@') {
            Some((id, office)) => (id, Some(OfficeCode::parse(office)?)),
            None => (rest, None),
        };
        let fits = |key: &str| key.len() == 2 * KEY_BYTES && key.bytes().all(|byte| byte.is_ascii_hexdigit());
        if key.is_some_and(|key| !fits(key)) {
            return None;
        }
        Some(Self { id: CaseId::parse(id)?, office, key: key.map(str::to_owned) })
    }

    /// A case for everybody, without an office.
    pub(crate) fn plain(id: &CaseId) -> Self {
        Self { id: id.clone(), office: None, key: None }
    }

    /// A case for those with a link, with the secret of one.
    pub(crate) fn keyed(id: &CaseId, key: &str) -> Self {
        Self { id: id.clone(), office: None, key: Some(key.to_owned()) }
    }

    /// The part of an address that names it.
    pub(crate) fn segment(&self) -> String {
        let mut segment = self.id.to_string();
        // Writing into a string cannot fail.
        if let Some(office) = &self.office {
            let _ = write!(segment, "@{office}");
        }
        if let Some(key) = &self.key {
            let _ = write!(segment, "~{key}");
        }
        segment
    }

    /// Whether the address has the secret of a link in it.
    pub(super) fn has_key(&self) -> bool {
        self.key.is_some()
    }

    /// Whether whoever asks so may know of the case. For a case that is for everybody a key is of no use, and does no harm.
    pub(crate) fn opens(&self, case: &Case) -> bool {
        case.is_public() || self.key.as_deref().is_some_and(|key| case.is_opened_by(&hash(key)))
    }

    /// The same case in the edition of another office, or in none.
    pub(crate) fn at_office(&self, office: Option<OfficeCode>) -> Self {
        Self { office, ..self.clone() }
    }
}

/// What is kept of the secret of a link.
pub(crate) fn hash(key: &str) -> [u8; 32] {
    Sha256::digest(format!("clamor link {key}")).into()
}

#[cfg(test)]
mod tests {
    use super::Named;

    #[test]
    fn an_address_names_a_case_an_office_and_a_key() {
        let (id, key) = ("0123456789abcdef", "00112233445566778899aabbccddeeff");
        for segment in [id.to_owned(), format!("{id}@ch-fr"), format!("{id}~{key}"), format!("{id}@ch~{key}")] {
            assert_eq!(Named::parse(&segment).map(|named| named.segment()), Some(segment));
        }
        for segment in
            ["", "@ch", "0123456789abcdef@", "0123456789abcdef@CH", "0123456789abcdef~", "0123456789abcdef~0"]
        {
            assert!(Named::parse(segment).is_none(), "{segment}");
        }
    }
}
