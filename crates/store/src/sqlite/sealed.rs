//! What is sealed, and the keys that it is sealed for.

use casework::{CaseId, Day, Sealed, SealedId, SealedKind};
use rusqlite::{Connection, OptionalExtension, Row, ToSql, Transaction, named_params, params};

use super::begin;
use super::deletion::owe;
use super::names::{
    DELETE_SEALED, NAME_KEYHOLDER, PUT_SEALED, READ_KEYHOLDERS, READ_SEALED, REMOVE_KEYHOLDER, SWEEP_ENDED, WIPE_SEALED,
};
use super::trouble::{Told, damaged};
use crate::wire::{day_number, day_of};
use crate::{DEEDS_LAST_DAYS, Keyholder, Named, Outside, Proposal, Put, SealedPiece, StoreError, WORDS_LAST_DAYS};

const KEYHOLDERS: &str = "SELECT name, key, since FROM keyholder ORDER BY name";
const NAME_IS_THERE: &str = "SELECT 1 FROM keyholder WHERE name = ?1";
const NAME: &str = "INSERT INTO keyholder (name, key, since) VALUES (?1, ?2, ?3) ON CONFLICT DO NOTHING";
const REMOVE: &str = "DELETE FROM keyholder WHERE name = ?1";

const PUT: &str = "
    INSERT INTO sealed (id, case_no, kind, day, ciphertext)
    SELECT :id, case_no, :kind, :day, :ciphertext FROM gate
    WHERE gate.id = :case AND NOT EXISTS (SELECT 1 FROM tombstone WHERE tombstone.case_no = gate.case_no)
      AND (SELECT count(*) FROM sealed WHERE sealed.case_no = gate.case_no AND kind = :kind) < :most";
const CASE_IS_THERE: &str = "
    SELECT 1 FROM gate WHERE id = ?1 AND NOT EXISTS (SELECT 1 FROM tombstone WHERE tombstone.case_no = gate.case_no)";

const LIST_ALL: &str = "
    SELECT sealed.id, gate.id, kind, day FROM sealed JOIN gate USING (case_no)
    ORDER BY gate.id, kind, day, sealed.id";
const LIST_OF_CASE: &str = "
    SELECT sealed.id, gate.id, kind, day FROM sealed JOIN gate USING (case_no)
    WHERE gate.id = ?1 ORDER BY kind, day, sealed.id";
const ONE: &str = "
    SELECT sealed.id, gate.id, kind, day, ciphertext FROM sealed JOIN gate USING (case_no)
    WHERE gate.id = ?1 AND sealed.id = ?2";
const DELETE: &str = "DELETE FROM sealed WHERE id = ?2 AND case_no = (SELECT case_no FROM gate WHERE id = ?1)";
const WIPE: &str = "
    DELETE FROM sealed WHERE case_no = (SELECT case_no FROM gate WHERE id = ?1) AND (?2 IS NULL OR kind = ?2)";
const SWEEP: &str = "DELETE FROM sealed WHERE kind = ?1 AND day <= ?2";

pub(super) fn keyholders(connection: &Connection) -> Result<Vec<Keyholder>, StoreError> {
    let mut statement = connection.prepare_cached(KEYHOLDERS).told(READ_KEYHOLDERS)?;
    let mut rows = statement.query([]).told(READ_KEYHOLDERS)?;
    let mut all = Vec::new();
    while let Some(row) = rows.next().told(READ_KEYHOLDERS)? {
        let since = day_of(row.get(2).told(READ_KEYHOLDERS)?);
        let since = since.ok_or_else(|| damaged("keyholder", 0, "the day is none"))?;
        all.push(Keyholder { name: row.get(0).told(READ_KEYHOLDERS)?, key: row.get(1).told(READ_KEYHOLDERS)?, since });
    }
    Ok(all)
}

pub(super) fn name(connection: &mut Connection, keyholder: &Keyholder) -> Result<Named, StoreError> {
    let transaction = begin(connection, NAME_KEYHOLDER)?;
    let Keyholder { name, key, since } = keyholder;
    let taken = transaction.query_row(NAME_IS_THERE, [name], |_| Ok(())).optional().told(NAME_KEYHOLDER)?;
    if taken.is_some() {
        return Ok(Named::NameTaken);
    }
    if transaction.execute(NAME, params![name, key, day_number(*since)]).told(NAME_KEYHOLDER)? == 0 {
        return Ok(Named::KeyTaken);
    }
    transaction.commit().told(NAME_KEYHOLDER)?;
    Ok(Named::Done)
}

pub(super) fn remove(connection: &Connection, name: &str) -> Result<bool, StoreError> {
    Ok(connection.execute(REMOVE, [name]).told(REMOVE_KEYHOLDER)? == 1)
}

/// Keeps a piece, if there is room for it.
pub(super) fn put(connection: &mut Connection, piece: &SealedPiece, most: u64) -> Result<Put, StoreError> {
    let transaction = begin(connection, PUT_SEALED)?;
    // The bounds are small; one that did not fit would be none.
    let most = i64::try_from(most).unwrap_or(i64::MAX);
    if insert(&transaction, piece, most).told(PUT_SEALED)? {
        transaction.commit().told(PUT_SEALED)?;
        return Ok(Put::Done);
    }
    let case = piece.outside.case.as_str();
    let known = transaction.query_row(CASE_IS_THERE, [case], |_| Ok(())).optional().told(PUT_SEALED)?;
    Ok(if known.is_some() { Put::Full } else { Put::Unknown })
}

/// Keeps what is sealed with a fact, in its transaction.
pub(super) fn put_along(transaction: &Transaction<'_>, proposal: &Proposal<'_>) -> rusqlite::Result<()> {
    for piece in proposal.sealed {
        insert(transaction, piece, i64::MAX)?;
    }
    Ok(())
}

fn insert(transaction: &Transaction<'_>, piece: &SealedPiece, most: i64) -> rusqlite::Result<bool> {
    let Outside { id, case, kind, day } = &piece.outside;
    let values = named_params! {
        ":id": id.0, ":case": case.as_str(), ":kind": kind.word(), ":day": day_number(*day),
        ":ciphertext": piece.sealed.bytes(), ":most": most,
    };
    Ok(transaction.prepare_cached(PUT)?.execute(values)? == 1)
}

pub(super) fn list(connection: &Connection, case: Option<&CaseId>) -> Result<Vec<Outside>, StoreError> {
    let query = if case.is_some() { LIST_OF_CASE } else { LIST_ALL };
    let mut statement = connection.prepare_cached(query).told(READ_SEALED)?;
    let mut rows = statement.query(rusqlite::params_from_iter(case.map(CaseId::as_str))).told(READ_SEALED)?;
    let mut all = Vec::new();
    while let Some(row) = rows.next().told(READ_SEALED)? {
        all.push(outside(row)?);
    }
    Ok(all)
}

pub(super) fn one(connection: &Connection, case: &CaseId, id: &SealedId) -> Result<Option<SealedPiece>, StoreError> {
    let mut statement = connection.prepare_cached(ONE).told(READ_SEALED)?;
    let mut rows = statement.query(params![case.as_str(), id.0]).told(READ_SEALED)?;
    let Some(row) = rows.next().told(READ_SEALED)? else { return Ok(None) };
    let bytes: Vec<u8> = row.get(4).told(READ_SEALED)?;
    Ok(Some(SealedPiece { outside: outside(row)?, sealed: Sealed::of(bytes) }))
}

fn outside(row: &Row<'_>) -> Result<Outside, StoreError> {
    // The table has no row numbers: damage is told without one.
    let damage = |what: &'static str| damaged("sealed", 0, what);
    let case: String = row.get(1).told(READ_SEALED)?;
    let kind: String = row.get(2).told(READ_SEALED)?;
    Ok(Outside {
        id: SealedId(row.get(0).told(READ_SEALED)?),
        case: CaseId::parse(&case).ok_or_else(|| damage("the id of its case is none"))?,
        kind: SealedKind::from_word(&kind).ok_or_else(|| damage("the kind is unknown"))?,
        day: day_of(row.get(3).told(READ_SEALED)?).ok_or_else(|| damage("the day is none"))?,
    })
}

pub(super) fn delete(connection: &mut Connection, case: &CaseId, id: &SealedId) -> Result<bool, StoreError> {
    Ok(remove_rows(connection, DELETE_SEALED, &[(DELETE, params![case.as_str(), id.0])])? == 1)
}

pub(super) fn wipe(connection: &mut Connection, case: &CaseId, kind: Option<SealedKind>) -> Result<u64, StoreError> {
    remove_rows(connection, WIPE_SEALED, &[(WIPE, params![case.as_str(), kind.map(SealedKind::word)])])
}

/// Deletes rows, in one transaction that has the file written anew afterwards where there were any.
fn remove_rows(
    connection: &mut Connection,
    tx: &'static str,
    statements: &[(&str, &[&dyn ToSql])],
) -> Result<u64, StoreError> {
    let transaction = begin(connection, tx)?;
    let mut removed = 0;
    for (statement, about) in statements {
        removed += transaction.execute(statement, *about).told(tx)? as u64;
    }
    if removed > 0 {
        owe(&transaction).told(tx)?;
    }
    transaction.commit().told(tx)?;
    Ok(removed)
}

/// Deletes what has been kept for as long as was promised.
pub(super) fn sweep(connection: &mut Connection, today: Day) -> Result<u64, StoreError> {
    let mut swept = 0;
    for (kind, days) in [(SealedKind::Word, WORDS_LAST_DAYS), (SealedKind::Staff, DEEDS_LAST_DAYS)] {
        let last = today.saturating_sub(std::time::Duration::from_secs(days * 24 * 3600));
        swept += remove_rows(connection, SWEEP_ENDED, &[(SWEEP, params![kind.word(), day_number(last)])])?;
    }
    Ok(swept)
}
