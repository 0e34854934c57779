//! How a letter of somebody under age is signed: no full name, no home address, the school or group as its sender.

use crate::Writer;

/// What stands under and above the letter of a minor: a first name or initials, and the school or group that sends it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MinorRefusal {
    /// The name has more than a first name or initials.
    FullName,
    /// No school or group was named that sends it.
    GroupMissing,
}

/// The writer of a minor's letter, and its return address: the name, where there is one, is a first name or initials, and the
/// place is the group's.
///
/// # Errors
/// [`MinorRefusal`]: nothing is cut off a name, because nobody knows which part of it people are called by.
pub fn sign_as_minor(name: &str, group: &str) -> Result<Writer, MinorRefusal> {
    let (name, group) = (name.trim(), group.trim());
    if group.is_empty() {
        return Err(MinorRefusal::GroupMissing);
    }
    let parts: Vec<&str> = name.split_whitespace().collect();
    if parts.len() > 1 && !parts.iter().all(|part| is_initial(part)) {
        return Err(MinorRefusal::FullName);
    }
    Ok(Writer { name: name.to_owned(), place: group.to_owned() })
}

/// `M`, `M.`, `A.B.`: single letters, each with a full stop or none.
fn is_initial(part: &str) -> bool {
    let letters = part.split(['.', '-']).filter(|letter| !letter.is_empty());
    letters.clone().count() > 0 && letters.into_iter().all(|letter| letter.chars().count() == 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_first_name_or_initials_with_the_group_and_nothing_else() {
        let signed =
            |name| sign_as_minor(name, "School 12, Leeds").map(|writer| (writer.name.clone(), writer.place.clone()));
        for name in ["Mia", "M. L.", "M.L.", "M L", "J.-P. R.", "李", ""] {
            assert!(signed(name) == Ok((name.to_owned(), "School 12, Leeds".to_owned())), "{name}");
        }
        for name in ["Mia Lindqvist", "M. Lindqvist", "Mia L."] {
            assert!(signed(name) == Err(MinorRefusal::FullName), "{name}");
        }
        assert!(sign_as_minor("Mia", " ").err() == Some(MinorRefusal::GroupMissing));
    }
}
