//! The people of the desk: how they are let in, how they come back, what each may end.

pub(super) mod carried;
mod code;
mod coming_back;
pub(crate) mod guesses;
pub(super) mod history;
pub(super) mod link;
pub(super) mod outside;
pub(super) mod page;
pub(super) mod passkey;
pub(crate) mod password;
pub(super) mod sign_in;
pub(crate) mod turns;
pub(crate) mod used;

pub(super) use coming_back::{add_passkey, set_password};

use casework::DeskRole;

use crate::Words;

/// The longest name of an account: a nickname, not a life.
pub(crate) const LONGEST_NAME: usize = 40;

/// The word for a role.
pub(crate) fn role_in_words(words: &Words, role: DeskRole) -> String {
    words.say(&format!("people-role-{}", role.word()))
}

/// What somebody with this role may not do, in a sentence; nothing for those who may do everything with a case.
pub(super) fn limits_in_words(words: &Words, role: DeskRole) -> Option<String> {
    let limited = matches!(role, DeskRole::Reader | DeskRole::Editor);
    limited.then(|| words.say(&format!("people-limits-{}", role.word())))
}

/// A name as it is kept: without space around it, on one line; `None` for what is none.
pub(super) fn name_of(typed: &str) -> Option<String> {
    let name = typed.trim();
    let fits = !name.is_empty() && name.chars().count() <= LONGEST_NAME && !name.chars().any(char::is_control);
    fits.then(|| name.to_owned())
}
