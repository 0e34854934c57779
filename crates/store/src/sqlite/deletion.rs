//! Deleting: a whole case, and rows of "I have sent it" whose time has come.

use casework::{ActKey, CaseId, Day, Tombstone};
use rusqlite::{Connection, OptionalExtension, Row, Transaction, named_params, params};

use super::begin;
use super::names::{LET_ROWS_GO, READ_TOMBSTONES};
use super::trouble::{Told, damaged};
use crate::wire::{day_number, day_of};
use crate::{Deletion, LetGo, Removed, StoreError};

/// Sets the tombstone, if the case has the version that was seen and none yet.
const BURY: &str = "
    INSERT INTO tombstone (case_no, day, was_issued)
    SELECT case_no, :day, :was_issued FROM gate
    WHERE id = :id AND version = :seen AND case_no NOT IN (SELECT case_no FROM tombstone)
    RETURNING case_no";

/// The acts that were counted stay countable.
const NOTE_ROWS: &str = "
    INSERT INTO let_go (case_no, day, rows)
    SELECT case_no, day, count(*) FROM said_sent WHERE case_no = ?1 GROUP BY case_no, day
    ON CONFLICT (case_no, day) DO UPDATE SET rows = rows + excluded.rows";

const FACTS: &str = "DELETE FROM fact WHERE case_no = ?1";
const PICTURE: &str = "DELETE FROM picture WHERE case_no = ?1";
const ROWS: &str = "DELETE FROM said_sent WHERE case_no = ?1";

/// What else a case has, a line for each table that has a column `case_no`.
const REST: [&str; 4] = [
    "DELETE FROM asking WHERE case_no = ?1",
    "DELETE FROM sealed WHERE case_no = ?1",
    "DELETE FROM office_gate WHERE case_no = ?1",
    "DELETE FROM paper_waiting WHERE case_no = ?1",
];

/// Counts of a case that nobody ever saw are nobody's.
const COUNTS: [&str; 5] = [
    "DELETE FROM tally WHERE case_no = ?1",
    "DELETE FROM let_go WHERE case_no = ?1",
    "DELETE FROM office_tally WHERE case_no = ?1",
    "DELETE FROM paper_decided WHERE case_no = ?1",
    "DELETE FROM paper WHERE case_no = ?1",
];

/// What stays of the gate is the id, and that it is shut.
const SHUT: &str = "UPDATE gate SET version = 1, takes_until = NULL WHERE case_no = ?1";

const OWE: &str = "INSERT INTO rewrite (one, owed) VALUES (1, 1) ON CONFLICT (one) DO UPDATE SET owed = owed + 1";
const OWED: &str = "SELECT owed FROM rewrite";
const PAID: &str = "DELETE FROM rewrite WHERE owed = ?1";

const SINCE: &str =
    "SELECT seq, id, day, was_issued FROM tombstone JOIN gate USING (case_no) WHERE seq > ?1 ORDER BY seq";

/// How many rows of "I have sent it" one step looks at, as in `order.rs`.
const STEP: usize = 4096;

const CASE: &str = "
    SELECT case_no FROM gate
    WHERE id = ?1 AND version = ?2 AND case_no NOT IN (SELECT case_no FROM tombstone)";

/// Whether there are rows to let go, without looking through all of them.
const HAS_ROWS: &str = "
    SELECT (SELECT coalesce(sum(count), 0) FROM tally WHERE case_no = ?1 AND kind = 'said_sent')
         > (SELECT coalesce(sum(rows), 0) FROM let_go WHERE case_no = ?1)";

const SOME: &str = "
    SELECT key, case_no, day FROM said_sent
    WHERE :after IS NULL OR key > :after ORDER BY key LIMIT :step";
const ROW: &str = "DELETE FROM said_sent WHERE key = ?1";
const NOTE_ROW: &str = "
    INSERT INTO let_go (case_no, day, rows) VALUES (?1, ?2, 1)
    ON CONFLICT (case_no, day) DO UPDATE SET rows = rows + 1";

/// Deletes a case with all that belongs to it, in one transaction; `None` when it has another version than the one that was
/// seen, or is deleted already.
pub(super) fn delete(connection: &mut Connection, deletion: &Deletion<'_>) -> Result<Option<Removed>, StoreError> {
    let transaction = begin(connection, deletion.tx)?;
    let removed = remove(&transaction, deletion).told(deletion.tx)?;
    transaction.commit().told(deletion.tx)?;
    Ok(removed)
}

fn remove(transaction: &Transaction<'_>, deletion: &Deletion<'_>) -> rusqlite::Result<Option<Removed>> {
    let Tombstone { id, on, was_issued } = deletion.tombstone;
    let about = named_params! {
        ":id": id.as_str(), ":seen": deletion.seen, ":day": day_number(*on), ":was_issued": was_issued,
    };
    // The tombstone first: without it the database lets no fact go.
    let buried = transaction.query_row(BURY, about, |row| row.get::<_, i64>(0)).optional()?;
    let Some(case_no) = buried else { return Ok(None) };
    let of_case = |statement: &str| transaction.execute(statement, [case_no]).map(|rows| rows as u64);
    of_case(NOTE_ROWS)?;
    let removed = Removed { facts: of_case(FACTS)?, pictures: of_case(PICTURE)?, rows: of_case(ROWS)? };
    for statement in REST {
        of_case(statement)?;
    }
    for statement in COUNTS.into_iter().filter(|_| !was_issued) {
        of_case(statement)?;
    }
    of_case(SHUT)?;
    owe(transaction)?;
    Ok(Some(removed))
}

/// Something was deleted: the file is to be written anew when nothing waits.
pub(super) fn owe(transaction: &Transaction<'_>) -> rusqlite::Result<()> {
    transaction.prepare_cached(OWE)?.execute([]).map(drop)
}

/// What is owed, if the file is to be written anew.
pub(super) fn owed(connection: &Connection) -> rusqlite::Result<Option<i64>> {
    connection.query_row(OWED, [], |row| row.get(0)).optional()
}

/// The file was written anew. What was deleted meanwhile is still owed.
pub(super) fn paid(connection: &Connection, owed: i64) -> rusqlite::Result<()> {
    connection.execute(PAID, [owed]).map(drop)
}

/// The tombstones that came after one, and the number of the last.
pub(super) fn since(connection: &Connection, seq: u64) -> Result<(Vec<Tombstone>, u64), StoreError> {
    let mut statement = connection.prepare_cached(SINCE).told(READ_TOMBSTONES)?;
    // Marks come from `seq`, so they fit.
    let mut rows = statement.query([i64::try_from(seq).unwrap_or(i64::MAX)]).told(READ_TOMBSTONES)?;
    let (mut all, mut last) = (Vec::new(), seq);
    while let Some(row) = rows.next().told(READ_TOMBSTONES)? {
        let (number, tombstone) = tombstone(row)?;
        last = u64::try_from(number).unwrap_or(last);
        all.push(tombstone);
    }
    Ok((all, last))
}

fn tombstone(row: &Row<'_>) -> Result<(i64, Tombstone), StoreError> {
    let number: i64 = row.get(0).told(READ_TOMBSTONES)?;
    let damage = |what: &str| damaged("tombstone", number, what);
    let id: String = row.get(1).map_err(|_| damage("the id of its case is no text"))?;
    let id = CaseId::parse(&id).ok_or_else(|| damage("the id of its case is none"))?;
    let day: i64 = row.get(2).map_err(|_| damage("the day is no number"))?;
    let on: Day = day_of(day).ok_or_else(|| damage("the day is none"))?;
    let was_issued = row.get(3).map_err(|_| damage("whether it was issued is not said"))?;
    Ok((number, Tombstone { id, on, was_issued }))
}

/// One step in letting the rows of a case go, from the key after `after` or from the first. A case that changed meanwhile
/// keeps its rows: it may take acts again.
pub(super) fn let_go(
    connection: &mut Connection,
    id: &CaseId,
    seen: u32,
    after: Option<ActKey>,
) -> Result<LetGo, StoreError> {
    let transaction = begin(connection, LET_ROWS_GO)?;
    let done = step(&transaction, id, seen, after).told(LET_ROWS_GO)?;
    transaction.commit().told(LET_ROWS_GO)?;
    Ok(done)
}

fn step(transaction: &Transaction<'_>, id: &CaseId, seen: u32, after: Option<ActKey>) -> rusqlite::Result<LetGo> {
    let nothing = LetGo { rows: 0, next: None };
    let case_no = transaction.query_row(CASE, params![id.as_str(), seen], |row| row.get::<_, i64>(0)).optional()?;
    let Some(case_no) = case_no else { return Ok(nothing) };
    if after.is_none() && !transaction.query_row(HAS_ROWS, [case_no], |row| row.get(0))? {
        return Ok(nothing);
    }
    let mut some = transaction.prepare_cached(SOME)?;
    let wanted = named_params! { ":after": after.map(|key| key.0), ":step": STEP as i64 };
    let read = |row: &Row<'_>| Ok((row.get::<_, [u8; 16]>(0)?, row.get::<_, i64>(1)?, row.get::<_, i64>(2)?));
    let rows: Vec<_> = some.query_map(wanted, read)?.collect::<Result<_, _>>()?;
    let (mut row, mut note) = (transaction.prepare_cached(ROW)?, transaction.prepare_cached(NOTE_ROW)?);
    let mut gone = 0;
    for (key, _, day) in rows.iter().filter(|(_, of, _)| *of == case_no) {
        row.execute([key])?;
        note.execute(params![case_no, day])?;
        gone += 1;
    }
    if gone > 0 {
        owe(transaction)?;
    }
    let last = rows.last().filter(|_| rows.len() == STEP);
    Ok(LetGo { rows: gone, next: last.map(|(key, ..)| ActKey(*key)) })
}
