//! The one way into the desk: a link that opens it once, made on the server itself.

use casework::Day;
use sha2::{Digest, Sha256};
use store::{Store, StoreError};

use super::session::hex;
use crate::World;
use crate::world::random;

/// For how many days after the day of its making a link holds: whoever gets it in the evening may use it the next
/// morning, and one that was forgotten in a message is soon worth nothing.
pub const DAYS_AFTER_TODAY: i64 = 1;

/// How many hexadecimal digits the secret of a link has: 128 random bits cannot be guessed.
const TOKEN_DIGITS: usize = 32;

/// Makes a link that opens the desk once, today or tomorrow, and gives its path (`/desk/enter/TOKEN`). Only the hash of
/// the secret is stored, so that a copy of the data opens nothing.
///
/// # Errors
/// When the store does not take it; then the link is worth nothing.
pub async fn invite(store: &Store, world: &dyn World, today: Day) -> Result<String, StoreError> {
    let token = hex(&random::<{ TOKEN_DIGITS / 2 }>(world));
    let until = today.saturating_add(jiff::Span::new().days(DAYS_AFTER_TODAY));
    store.put_invitation(hash(&token), until).await?;
    Ok(format!("/desk/enter/{token}"))
}

/// Whether a secret opens the desk today. It does so once: this uses it up.
pub(super) async fn redeem(store: &Store, token: &str, today: Day) -> Result<bool, StoreError> {
    let right_form = token.len() == TOKEN_DIGITS && token.bytes().all(|byte| byte.is_ascii_hexdigit());
    Ok(right_form && store.use_invitation(hash(token), today).await?)
}

fn hash(token: &str) -> [u8; 32] {
    Sha256::digest(token.as_bytes()).into()
}
