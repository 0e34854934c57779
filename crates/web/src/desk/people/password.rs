//! Passwords: hashed with Argon2id, in turns, and with the same work for a name that nobody has.

use std::sync::LazyLock;

use argon2::password_hash::{PasswordHasher, PasswordVerifier};
use argon2::{Argon2, PasswordHash};
use store::Secret;
use zeroize::Zeroizing;

use super::turns::{Turn, Undone};
use crate::World;
use crate::world::random;

/// The shortest password: with the codes beside it, a short sentence is enough.
pub(super) const SHORTEST: usize = 12;

/// The longest: what people can remember, and what is cheap to hash.
pub(super) const LONGEST: usize = 200;

/// The hash that is tried for a name that nobody has.
static NOBODYS: LazyLock<Secret> = LazyLock::new(|| hash(b"", *b"a salt of nobody"));

/// Whether a password is long enough and not too long.
pub(super) fn fits(password: &str) -> bool {
    (SHORTEST..=LONGEST).contains(&password.chars().count())
}

/// Hashes a new password.
pub(super) async fn hashed(turn: Turn, world: &dyn World, password: Zeroizing<String>) -> Result<Secret, Undone> {
    let salt = random::<16>(world);
    turn.work(move || hash(password.as_bytes(), salt)).await
}

/// Whether a password is the one with this hash; without a hash the same work is done, and it is not.
pub(super) async fn is(turn: Turn, known: Option<&Secret>, password: Zeroizing<String>) -> Result<bool, Undone> {
    let (somebodys, known) = (known.is_some(), known.cloned());
    turn.work(move || {
        let known = known.unwrap_or_else(|| NOBODYS.clone());
        let parsed = PasswordHash::new(known.text());
        let right = parsed.is_ok_and(|hash| Argon2::default().verify_password(password.as_bytes(), &hash).is_ok());
        right && somebodys
    })
    .await
}

fn hash(password: &[u8], salt: [u8; 16]) -> Secret {
    // It fails for a salt or a password of the wrong length only, and these are right; an empty hash opens nothing.
    let hash = Argon2::default().hash_password_with_salt(password, &salt);
    hash.map_or_else(|_| Secret::of(""), |hash| Secret::of(hash.to_string()))
}
