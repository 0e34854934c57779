//! Reading the counts.

use casework::{CaseId, Tally};
use rusqlite::{Connection, Rows};

use super::names::READ_TALLY;
use super::trouble::{Told, damaged};
use crate::StoreError;

const OF_CASE: &str = "
    SELECT case_no, kind, sum(count) FROM tally JOIN gate USING (case_no) WHERE id = ?1 GROUP BY kind";
const OF_ALL: &str = "
    SELECT case_no, kind, sum(count), id FROM gate LEFT JOIN tally USING (case_no) GROUP BY id, kind ORDER BY id";

pub(super) fn of_case(connection: &Connection, id: &CaseId) -> Result<Tally, StoreError> {
    let mut statement = connection.prepare_cached(OF_CASE).told(READ_TALLY)?;
    let mut rows = statement.query([id.as_str()]).told(READ_TALLY)?;
    let mut tally = Tally::default();
    while let Some(row) = rows.next().told(READ_TALLY)? {
        add(&mut tally, row)?;
    }
    Ok(tally)
}

pub(super) fn of_all(connection: &Connection) -> Result<Vec<(CaseId, Tally)>, StoreError> {
    let mut statement = connection.prepare_cached(OF_ALL).told(READ_TALLY)?;
    gathered(statement.query([]).told(READ_TALLY)?)
}

fn gathered(mut rows: Rows<'_>) -> Result<Vec<(CaseId, Tally)>, StoreError> {
    let mut all: Vec<(CaseId, Tally)> = Vec::new();
    while let Some(row) = rows.next().told(READ_TALLY)? {
        let id: String = row.get(3).told(READ_TALLY)?;
        if all.last().is_none_or(|(known, _)| known.as_str() != id) {
            let case_no = row.get(0).unwrap_or_default();
            let id = CaseId::parse(&id).ok_or_else(|| damaged("gate", case_no, "the id is none"))?;
            all.push((id, Tally::default()));
        }
        if let Some((_, tally)) = all.last_mut() {
            add(tally, row)?;
        }
    }
    Ok(all)
}

/// Adds a row of kind and sum; a case without counts has one row without a kind.
fn add(tally: &mut Tally, row: &rusqlite::Row<'_>) -> Result<(), StoreError> {
    let Some(kind) = row.get::<_, Option<String>>(1).told(READ_TALLY)? else { return Ok(()) };
    let damage = |what: &str| damaged("tally", row.get(0).unwrap_or_default(), what);
    let sum: i64 = row.get(2).map_err(|_| damage("a count is no number"))?;
    let sum = u64::try_from(sum).map_err(|_| damage("a count is negative"))?;
    match kind.as_str() {
        "opened" => tally.opened += sum,
        "handed_over" => tally.handed_over += sum,
        "printed" => tally.printed += sum,
        "said_sent" => tally.said_sent += sum,
        _ => return Err(damage("the kind is unknown")),
    }
    Ok(())
}
