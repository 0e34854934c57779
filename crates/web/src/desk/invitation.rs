//! Links that let somebody in, once.

use casework::{Day, DeskRole};
use sha2::{Digest, Sha256};
use store::{Invitation, Store, StoreError};

use super::session::hex;
use crate::World;
use crate::world::random;

/// For how many days after the day of its making a link holds: whoever gets it in the evening may use it the next
/// morning, and one that was forgotten in a message is soon worth nothing.
pub const DAYS_AFTER_TODAY: i64 = 1;

/// How many hexadecimal digits the secret of a link has: 128 random bits cannot be guessed.
const TOKEN_DIGITS: usize = 32;

/// Makes a link that lets somebody in once, today or tomorrow, and gives its path (`/desk/enter/TOKEN`). Only the hash
/// of the secret is stored, so that a copy of the data opens nothing.
///
/// # Errors
/// When the store does not take it; then the link is worth nothing.
pub async fn invite(store: &Store, world: &dyn World, today: Day, role: DeskRole) -> Result<String, StoreError> {
    make(store, world, today, role, false).await
}

/// Makes the link for whoever tries Clamor: opening it is enough, and everything may be done.
///
/// # Errors
/// When the store does not take it; then the link is worth nothing.
pub async fn to_try(store: &Store, world: &dyn World, today: Day) -> Result<String, StoreError> {
    make(store, world, today, DeskRole::Operator, true).await
}

/// The role for somebody who is invited without one: the first of all can let others in, everybody later edits.
///
/// # Errors
/// What the store met.
pub async fn usual_role(store: &Store, world: &dyn World) -> Result<DeskRole, StoreError> {
    let first = store.is_first_invitation(&hex(&random::<8>(world))).await?;
    Ok(if first { DeskRole::Operator } else { DeskRole::Editor })
}

async fn make(
    store: &Store,
    world: &dyn World,
    today: Day,
    role: DeskRole,
    direct: bool,
) -> Result<String, StoreError> {
    let token = hex(&random::<{ TOKEN_DIGITS / 2 }>(world));
    let until = today.saturating_add(jiff::Span::new().days(DAYS_AFTER_TODAY));
    // `of_token` answers for every token that is made here.
    let hash = of_token(&token).unwrap_or_default();
    store.put_invitation(Invitation { hash, role, until, direct }).await?;
    Ok(format!("/desk/enter/{token}"))
}

/// The hash of a link's secret; `None` for what cannot be one.
pub(super) fn of_token(token: &str) -> Option<[u8; 32]> {
    let right_form = token.len() == TOKEN_DIGITS && token.bytes().all(|byte| byte.is_ascii_hexdigit());
    right_form.then(|| Sha256::digest(token.as_bytes()).into())
}
