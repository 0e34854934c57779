//! Reading the counts.

use casework::{CaseId, Day, OfficeCode, Tally};
use rusqlite::{Connection, Rows};

use super::names::READ_TALLY;
use super::trouble::{Told, damaged};
use crate::wire::{day_number, day_of};
use crate::{DaysAsked, StoreError};

const OF_CASE: &str = "
    SELECT case_no, kind, sum(count) FROM tally JOIN gate USING (case_no) WHERE id = ?1 AND day <= ?2
    GROUP BY kind";
const BY_DAY: &str = "
    SELECT case_no, kind, count, day FROM tally JOIN gate USING (case_no)
    WHERE id = ?1 AND day BETWEEN ?2 AND ?3 ORDER BY day";
const OF_ALL: &str = "
    SELECT gate.case_no, kind, sum(count), id FROM gate
    LEFT JOIN tally ON tally.case_no = gate.case_no AND day <= ?1
    WHERE gate.case_no NOT IN (SELECT case_no FROM tombstone WHERE was_issued = 0)
    GROUP BY id, kind ORDER BY id";

const BY_OFFICE: &str = "
    SELECT case_no, kind, sum(count), office FROM office_tally JOIN gate USING (case_no)
    WHERE id = ?1 AND day <= ?2 GROUP BY office, kind ORDER BY office";

pub(super) fn of_case(connection: &Connection, id: &CaseId, until: Day) -> Result<Tally, StoreError> {
    let mut statement = connection.prepare_cached(OF_CASE).told(READ_TALLY)?;
    let mut rows = statement.query((id.as_str(), day_number(until))).told(READ_TALLY)?;
    let mut tally = Tally::default();
    while let Some(row) = rows.next().told(READ_TALLY)? {
        add(&mut tally, row)?;
    }
    Ok(tally)
}

pub(super) fn of_all(connection: &Connection, until: Day) -> Result<Vec<(CaseId, Tally)>, StoreError> {
    let mut statement = connection.prepare_cached(OF_ALL).told(READ_TALLY)?;
    gathered(statement.query([day_number(until)]).told(READ_TALLY)?)
}

/// The days of a span on which anything was counted. There are at most as many as the span has.
pub(super) fn by_day(connection: &Connection, id: &CaseId, days: &DaysAsked) -> Result<Vec<(Day, Tally)>, StoreError> {
    let mut statement = connection.prepare_cached(BY_DAY).told(READ_TALLY)?;
    let span = (id.as_str(), day_number(days.first()), day_number(days.last()));
    let mut rows = statement.query(span).told(READ_TALLY)?;
    let mut all: Vec<(Day, Tally)> = Vec::new();
    while let Some(row) = rows.next().told(READ_TALLY)? {
        let number: i64 = row.get(3).told(READ_TALLY)?;
        let no_day = || damaged("tally", row.get(0).unwrap_or_default(), "the day is none");
        let day = day_of(number).ok_or_else(no_day)?;
        if all.last().is_none_or(|(known, _)| *known != day) {
            all.push((day, Tally::default()));
        }
        if let Some((_, tally)) = all.last_mut() {
            add(tally, row)?;
        }
    }
    Ok(all)
}

/// The parts of a case's counts that came through the editions of offices, in the order of their codes.
pub(super) fn by_office(
    connection: &Connection,
    id: &CaseId,
    until: Day,
) -> Result<Vec<(OfficeCode, Tally)>, StoreError> {
    let mut statement = connection.prepare_cached(BY_OFFICE).told(READ_TALLY)?;
    let mut rows = statement.query((id.as_str(), day_number(until))).told(READ_TALLY)?;
    let mut all: Vec<(OfficeCode, Tally)> = Vec::new();
    while let Some(row) = rows.next().told(READ_TALLY)? {
        let code: String = row.get(3).told(READ_TALLY)?;
        if all.last().is_none_or(|(known, _)| known.as_str() != code) {
            let case_no = row.get(0).unwrap_or_default();
            let office = OfficeCode::parse(&code);
            all.push((office.ok_or_else(|| damaged("office_tally", case_no, "the office is none"))?, Tally::default()));
        }
        if let Some((_, tally)) = all.last_mut() {
            add(tally, row)?;
        }
    }
    Ok(all)
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
