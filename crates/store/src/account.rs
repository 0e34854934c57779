//! The people of the desk, as far as they are kept: what it takes to let them in again, and nothing more.
//!
//! What is absent: addresses of mail, times, when somebody was last there, who did which deed. An account that ends is
//! deleted, not marked.

use casework::{Day, DeskRole};
use zeroize::Zeroizing;

/// Names whoever is at the desk: an account, or a session that has none. Random, and never shown.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct PersonKey(pub [u8; 16]);

/// Bytes that let somebody in. They cannot be printed, and are overwritten in memory when they are dropped.
#[derive(Clone, PartialEq, Eq)]
pub struct Secret(Zeroizing<Vec<u8>>);

impl Secret {
    /// Takes bytes in.
    #[must_use]
    pub fn of(bytes: impl Into<Vec<u8>>) -> Self {
        Self(Zeroizing::new(bytes.into()))
    }

    /// The bytes.
    #[must_use]
    pub fn bytes(&self) -> &[u8] {
        &self.0
    }

    /// The bytes as text; empty where they are none.
    #[must_use]
    pub fn text(&self) -> &str {
        std::str::from_utf8(&self.0).unwrap_or_default()
    }
}

/// A password with the codes of an authenticator (RFC 6238): both are asked for.
#[derive(Clone, PartialEq, Eq)]
pub struct Password {
    /// The password's hash as a PHC string, which holds its own parameters and salt.
    pub hash: Secret,
    /// The secret that the authenticator shares.
    pub authenticator: Secret,
    /// The SHA-256 of each recovery code that was not used yet.
    pub recovery: Vec<[u8; 32]>,
}

/// Somebody who may come to the desk.
#[derive(Clone, PartialEq, Eq)]
pub struct Account {
    /// Its key.
    pub key: PersonKey,
    /// How often it was saved; a change holds only for the version that it saw.
    pub version: u32,
    /// How colleagues see it: a first name or a nickname is enough.
    pub name: String,
    /// What it may do.
    pub role: DeskRole,
    /// The day on which it was made.
    pub made: Day,
    /// The password, if it has one.
    pub password: Option<Password>,
    /// Passkeys, as the library for them writes them.
    pub passkeys: Vec<Secret>,
}

impl Account {
    /// The name as it is compared: nobody has to remember capitals, and two accounts never differ in them alone.
    #[must_use]
    pub fn sign_in_name(&self) -> String {
        sign_in_name(&self.name)
    }
}

/// A name as it is compared.
#[must_use]
pub fn sign_in_name(name: &str) -> String {
    name.trim().to_lowercase()
}

/// What became of an account that was to be saved.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Saved {
    /// It is stored.
    Done,
    /// It has another version than the one that was seen, or is gone; nothing was stored.
    Conflict,
    /// Another account has this name; nothing was stored.
    NameTaken,
}

/// A one-time link to the desk.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Invitation {
    /// The SHA-256 of its secret. The secret itself is nowhere.
    pub hash: [u8; 32],
    /// What whoever uses it may do.
    pub role: DeskRole,
    /// The last day on which it can be used.
    pub until: Day,
    /// Whether opening it is enough, as for the link that is printed to whoever tries Clamor.
    pub direct: bool,
}

/// Who asked for the approval of a case: kept from the question to the answer, and deleted then.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Asking {
    /// The version that the case had with the question: in any later one it is withdrawn.
    pub version: u32,
    /// Who asked.
    pub by: PersonKey,
}
