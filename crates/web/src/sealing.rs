//! What is sealed as soon as it comes in: for people whose keys are elsewhere, so that nobody opens it here.

use casework::{CaseId, Day, Sealed, SealedId, SealedKind};
use store::{Outside, SealedPiece, StoreError};
use zeroize::{Zeroize, Zeroizing};

use crate::Site;
use crate::world::random;

/// What is inside is filled up to a multiple of this, in bytes: then the length of what is sealed tells a name from a long
/// story, and nothing finer.
const BLOCK: usize = 1024;

/// The longest text that is sealed, in characters: two pages. It is named to whoever types more.
pub(crate) const LONGEST_TEXT: usize = 4000;

/// The same, for pages.
pub(crate) fn longest() -> u64 {
    LONGEST_TEXT as u64
}

/// How many things of one kind a case keeps at most that come from forms: far more than a case has of them, and few enough
/// that whoever sends them to do harm fills some megabytes.
pub(crate) const MOST_OF_A_KIND: u64 = 200;

/// Encrypts for named keys, given by the door; the pages know nothing of how.
pub trait Sealer: Send + Sync + 'static {
    /// Whether a text is a public key that something can be sealed for.
    fn is_key(&self, text: &str) -> bool;

    /// Whether a text is, or holds, the half of a key that opens: it must never come here.
    fn is_secret(&self, text: &str) -> bool;

    /// Encrypts for all of the keys: each of them opens it alone. `None` where one of them is none.
    fn seal(&self, keys: &[String], plain: &[u8]) -> Option<Sealed>;
}

/// A text on its way into a seal. It is wiped when it is dropped.
struct Plain(Zeroizing<Vec<u8>>);

impl Plain {
    /// Lines that say what it is, then the text, filled up. The room for all of it is taken at once, so that no copy of a part
    /// is left behind in memory.
    fn of(lines: &[(&str, &str)], text: &str) -> Self {
        let size: usize = lines.iter().map(|(label, value)| label.len() + value.len() + 3).sum();
        let whole = (size + text.len() + 2).next_multiple_of(BLOCK);
        let mut bytes = Zeroizing::new(Vec::with_capacity(whole));
        for (label, value) in lines {
            for part in [label, ": ", value, "\n"] {
                bytes.extend_from_slice(part.as_bytes());
            }
        }
        for part in ["\n", text] {
            bytes.extend_from_slice(part.as_bytes());
        }
        bytes.resize(whole - 1, b' ');
        bytes.push(b'\n');
        Self(bytes)
    }
}

/// Takes a typed text out of a form, so that the form has none of it any more: without space around it, with the line ends
/// that it had.
pub(crate) fn taken(field: &mut String) -> Zeroizing<String> {
    let text = Zeroizing::new(field.replace("\r\n", "\n").trim().to_owned());
    field.zeroize();
    text
}

impl Site {
    /// The keys for which things are sealed now; none where nobody was named.
    pub(crate) fn keys(&self) -> Result<Vec<String>, StoreError> {
        Ok(self.store.keyholders()?.into_iter().map(|keyholder| keyholder.key).collect())
    }

    /// Seals a text about a case; `None` where that cannot be done.
    pub(crate) fn seal(
        &self,
        keys: &[String],
        (case, kind, day): (&CaseId, SealedKind, Day),
        lines: &[(&str, &str)],
        text: &str,
    ) -> Option<SealedPiece> {
        let shown = day.to_string();
        let first = [("Sealed by Clamor", kind.word()), ("case", case.as_str()), ("day", &shown)];
        let plain = Plain::of(&[&first, lines].concat(), text);
        let sealed = if keys.is_empty() { None } else { self.sealer.seal(keys, &plain.0) }?;
        let outside = Outside { id: SealedId(random(&*self.world)), case: case.clone(), kind, day };
        Some(SealedPiece { outside, sealed })
    }
}

#[cfg(test)]
pub(crate) mod tests {
    use casework::Sealed;

    use super::{BLOCK, Plain, Sealer, taken};

    /// Seals nothing: it turns the bits over, so that a test finds a text where it should not be.
    pub(crate) struct Turned;

    impl Sealer for Turned {
        fn is_key(&self, text: &str) -> bool {
            text.starts_with("age1")
        }

        fn is_secret(&self, text: &str) -> bool {
            text.starts_with("AGE-SECRET-KEY-")
        }

        fn seal(&self, keys: &[String], plain: &[u8]) -> Option<Sealed> {
            keys.iter().all(|key| self.is_key(key)).then(|| Sealed::of(plain.iter().map(|byte| !byte).collect()))
        }
    }

    #[test]
    fn the_length_says_nothing_and_the_text_is_whole() {
        for (length, blocks) in [(0, 1), (1, 1), (BLOCK - 13, 1), (BLOCK - 12, 1), (BLOCK - 11, 2), (5 * BLOCK, 6)] {
            let text = "x".repeat(length);
            let plain = Plain::of(&[("name", "Ana")], &text);
            assert_eq!(plain.0.len(), blocks * BLOCK, "{length}");
            assert!(plain.0.starts_with(format!("name: Ana\n\n{text}").as_bytes()) && plain.0.ends_with(b"\n"));
            assert_eq!(plain.0.capacity(), blocks * BLOCK, "it was not moved while it grew");
        }
    }

    #[test]
    fn what_is_taken_out_of_a_form_is_not_in_it_any_more() {
        let mut field = String::from("  Ana\r\nLópez \n");
        assert!(*taken(&mut field) == "Ana\nLópez" && field.is_empty());
    }
}
