//! One-time desk links: only hashes, and only until they are used.

use casework::Day;
use rusqlite::{Connection, params};

use super::begin;
use super::names::{PUT_INVITATION, USE_INVITATION};
use super::trouble::Told;
use crate::wire::day_number;
use crate::{InvitationHash, StoreError};

const PUT: &str = "
    INSERT INTO invitation (hash, until) VALUES (?1, ?2)
    ON CONFLICT (hash) DO UPDATE SET until = excluded.until";
const USE: &str = "DELETE FROM invitation WHERE hash = ?1 AND until >= ?2";
const SWEEP: &str = "DELETE FROM invitation WHERE until < ?1";

pub(super) fn put(connection: &Connection, hash: &InvitationHash, until: Day) -> Result<(), StoreError> {
    connection.execute(PUT, params![hash, day_number(until)]).told(PUT_INVITATION)?;
    Ok(())
}

/// Uses a link up, and deletes those that have ended.
pub(super) fn take(connection: &mut Connection, hash: &InvitationHash, today: Day) -> Result<bool, StoreError> {
    let (tx, today) = (USE_INVITATION, day_number(today));
    let transaction = begin(connection, tx)?;
    let used = transaction.execute(USE, params![hash, today]).told(tx)?;
    transaction.execute(SWEEP, [today]).told(tx)?;
    transaction.commit().told(tx)?;
    Ok(used == 1)
}
