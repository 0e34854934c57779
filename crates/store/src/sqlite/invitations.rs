//! One-time desk links: only hashes, and only until they are used.

use casework::{Day, DeskRole};
use rusqlite::{Connection, OptionalExtension, Row, params};

use super::begin;
use super::names::{PUT_INVITATION, READ_INVITATION, SWEEP_ENDED, USE_INVITATION};
use super::trouble::{Told, damaged};
use crate::wire::{day_number, day_of};
use crate::{Invitation, InvitationHash, StoreError};

const PUT: &str = "
    INSERT INTO invitation (hash, until, role, direct) VALUES (?1, ?2, ?3, ?4)
    ON CONFLICT (hash) DO UPDATE SET until = excluded.until, role = excluded.role, direct = excluded.direct";
const LOOK: &str = "SELECT until, role, direct FROM invitation WHERE hash = ?1 AND until >= ?2";
const USE: &str = "DELETE FROM invitation WHERE hash = ?1";
const SWEEP: &str = "DELETE FROM invitation WHERE until < ?1";

pub(super) fn put(connection: &Connection, invitation: &Invitation) -> Result<(), StoreError> {
    let Invitation { hash, role, until, direct } = invitation;
    connection.execute(PUT, params![hash, day_number(*until), role.word(), direct]).told(PUT_INVITATION)?;
    Ok(())
}

/// The link as it is now, if it opens today.
pub(super) fn look(
    connection: &Connection,
    hash: &InvitationHash,
    today: Day,
) -> Result<Option<Invitation>, StoreError> {
    let read = |row: &Row<'_>| Ok((row.get::<_, i64>(0)?, row.get::<_, String>(1)?, row.get::<_, bool>(2)?));
    let found = connection.query_row(LOOK, params![hash, day_number(today)], read).optional().told(READ_INVITATION)?;
    let Some((until, role, direct)) = found else { return Ok(None) };
    let wrong = |what: &'static str| damaged("invitation", 0, what);
    let role = DeskRole::given(&role).ok_or_else(|| wrong("the role is unknown"))?;
    let until = day_of(until).ok_or_else(|| wrong("the day is none"))?;
    Ok(Some(Invitation { hash: *hash, role, until, direct }))
}

/// Deletes the links that have ended.
pub(super) fn sweep(connection: &Connection, today: Day) -> Result<u64, StoreError> {
    connection.execute(SWEEP, [day_number(today)]).map(|number| number as u64).told(SWEEP_ENDED)
}

/// Uses a link up, and deletes those that have ended.
pub(super) fn take(
    connection: &mut Connection,
    hash: &InvitationHash,
    today: Day,
) -> Result<Option<Invitation>, StoreError> {
    let tx = USE_INVITATION;
    let transaction = begin(connection, tx)?;
    let found = look(&transaction, hash, today)?;
    transaction.execute(USE, [hash]).told(tx)?;
    transaction.execute(SWEEP, [day_number(today)]).told(tx)?;
    transaction.commit().told(tx)?;
    Ok(found)
}
