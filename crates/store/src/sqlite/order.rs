//! Acts written anew in the order of their keys, so that the pages no longer show in which order they came.
//!
//! The table has no row numbers, but inside a page SQLite puts each new row below the one before it. Whoever has the file
//! and a list of who was online when could guess from that order. So rows are taken out and put back, sorted, some
//! thousand at a time: acts that come in meanwhile wait for one such step.

use casework::ActKey;
use rusqlite::{Connection, Row, named_params, params};

use super::begin;
use super::names::FORGET_ORDER;
use super::trouble::Told;
use crate::StoreError;

/// How many rows one step rewrites: it takes about as long as a few groups of acts.
const STEP: usize = 4096;

const SOME: &str = "
    SELECT key, case_no, day, channel FROM said_sent
    WHERE :after IS NULL OR key > :after ORDER BY key LIMIT :step";
const TAKE_OUT: &str = "DELETE FROM said_sent WHERE key BETWEEN ?1 AND ?2";
const PUT_BACK: &str = "INSERT INTO said_sent (key, case_no, day, channel) VALUES (?1, ?2, ?3, ?4)";

struct Stored {
    key: [u8; 16],
    case_no: i64,
    day: i64,
    channel: String,
}

impl Stored {
    fn of(row: &Row<'_>) -> rusqlite::Result<Self> {
        Ok(Self { key: row.get(0)?, case_no: row.get(1)?, day: row.get(2)?, channel: row.get(3)? })
    }
}

/// One step, from the key after `after`; answers where the next one goes on, or `None` when all is done.
pub(super) fn forget(connection: &mut Connection, after: Option<ActKey>) -> Result<Option<ActKey>, StoreError> {
    let transaction = begin(connection, FORGET_ORDER)?;
    let last = rewrite(&transaction, after).told(FORGET_ORDER)?;
    transaction.commit().told(FORGET_ORDER)?;
    Ok(last)
}

fn rewrite(transaction: &Connection, after: Option<ActKey>) -> rusqlite::Result<Option<ActKey>> {
    let mut some = transaction.prepare_cached(SOME)?;
    let wanted = named_params! { ":after": after.map(|key| key.0), ":step": STEP as i64 };
    let rows: Vec<Stored> = some.query_map(wanted, Stored::of)?.collect::<Result<_, _>>()?;
    let (Some(first), Some(last)) = (rows.first(), rows.last()) else { return Ok(None) };
    transaction.prepare_cached(TAKE_OUT)?.execute(params![first.key, last.key])?;
    let mut put_back = transaction.prepare_cached(PUT_BACK)?;
    for row in &rows {
        put_back.execute(params![row.key, row.case_no, row.day, row.channel])?;
    }
    Ok((rows.len() == STEP).then_some(ActKey(last.key)))
}
