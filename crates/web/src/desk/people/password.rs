//! Passwords: hashed with Argon2id, a few at once, and with the same work for a name that nobody has.

use std::sync::LazyLock;
use std::time::Duration;

use argon2::password_hash::{PasswordHasher, PasswordVerifier};
use argon2::{Argon2, PasswordHash};
use store::Secret;
use tokio::sync::Semaphore;
use zeroize::Zeroizing;

use crate::world::random;
use crate::{Site, World};

/// The shortest password: with the codes beside it, a short sentence is enough.
pub(super) const SHORTEST: usize = 12;

/// The longest: what people can remember, and what is cheap to hash.
pub(super) const LONGEST: usize = 200;

/// How many are computed at once. Each takes 19 MiB and some milliseconds of one processor (the parameters that the
/// library has from OWASP's list), which a flood of attempts must not take from those who read and write.
const AT_ONCE: usize = 2;

/// How long an attempt waits for its turn.
const LONGEST_WAIT: Duration = Duration::from_secs(10);

/// The turns at computing.
pub(crate) struct Turns(Semaphore);

impl Default for Turns {
    fn default() -> Self {
        Self(Semaphore::new(AT_ONCE))
    }
}

/// Too many wait for their turn.
pub(super) struct Busy;

/// The hash that is tried for a name that nobody has.
static NOBODYS: LazyLock<Secret> = LazyLock::new(|| hash(b"", *b"a salt of nobody"));

impl Turns {
    async fn work<T: Send + 'static>(&self, work: impl FnOnce() -> T + Send + 'static) -> Result<T, Busy> {
        let turn = tokio::time::timeout(LONGEST_WAIT, self.0.acquire()).await;
        let _turn = turn.map_err(|_| Busy)?.map_err(|_| Busy)?;
        tokio::task::spawn_blocking(work).await.map_err(|_| Busy)
    }
}

/// Whether a password is long enough and not too long.
pub(super) fn fits(password: &str) -> bool {
    (SHORTEST..=LONGEST).contains(&password.chars().count())
}

/// Hashes a new password.
pub(super) async fn hashed(site: &Site, password: Zeroizing<String>) -> Result<Secret, Busy> {
    let salt = random::<16>(&*site.world as &dyn World);
    site.turns.work(move || hash(password.as_bytes(), salt)).await
}

/// Whether a password is the one with this hash; without a hash the same work is done, and it is not.
pub(super) async fn is(site: &Site, known: Option<&Secret>, password: Zeroizing<String>) -> Result<bool, Busy> {
    let (somebodys, known) = (known.is_some(), known.cloned());
    site.turns
        .work(move || {
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
