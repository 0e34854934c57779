//! Whether what is stored, with what was let go, is what is counted.

use casework::CaseId;
use rusqlite::{Connection, Row};

use super::file;
use super::names::AUDIT;
use super::trouble::{Told, damaged};
use crate::wire::day_of;
use crate::{Audit, Difference, StoreError};

const STORED: &str = "SELECT (SELECT count(*) FROM said_sent), (SELECT coalesce(sum(rows), 0) FROM let_go)";

/// Every case and day on either side, where the sides differ.
const DIFFERENCES: &str = "
    WITH here AS (SELECT case_no, day, count(*) AS acts FROM said_sent GROUP BY case_no, day),
         once AS (SELECT case_no, day, acts FROM here UNION ALL SELECT case_no, day, rows FROM let_go),
         stored AS (SELECT case_no, day, sum(acts) AS acts FROM once GROUP BY case_no, day),
         counted AS (SELECT case_no, day, count AS acts FROM tally WHERE kind = 'said_sent')
    SELECT case_no, id, day, coalesce(stored.acts, 0), coalesce(counted.acts, 0)
    FROM stored FULL JOIN counted USING (case_no, day) LEFT JOIN gate USING (case_no)
    WHERE stored.acts IS NOT counted.acts
    ORDER BY case_no, day";

pub(super) fn all(connection: &Connection) -> Result<Audit, StoreError> {
    if let Err(what) = file::look_through(connection, "integrity_check") {
        return Err(StoreError::DamagedFile { path: connection.path().unwrap_or_default().to_owned(), what });
    }
    let read = |row: &Row<'_>| Ok((row.get::<_, i64>(0)?, row.get::<_, i64>(1)?));
    let (acts, let_go) = connection.query_row(STORED, [], read).told(AUDIT)?;
    let mut statement = connection.prepare(DIFFERENCES).told(AUDIT)?;
    let mut rows = statement.query([]).told(AUDIT)?;
    let mut differences = Vec::new();
    while let Some(row) = rows.next().told(AUDIT)? {
        differences.push(difference(row)?);
    }
    Ok(Audit { acts: acts.unsigned_abs(), let_go: let_go.unsigned_abs(), differences })
}

fn difference(row: &Row<'_>) -> Result<Difference, StoreError> {
    let number = |column: usize| row.get::<_, i64>(column).told(AUDIT);
    let case_no = number(0)?;
    let id: Option<String> = row.get(1).told(AUDIT)?;
    let case = id.as_deref().and_then(CaseId::parse).ok_or_else(|| damaged("tally", case_no, "it has no case"))?;
    let day = day_of(number(2)?).ok_or_else(|| damaged("tally", case_no, "the day is none"))?;
    Ok(Difference { case, day, stored: number(3)?.unsigned_abs(), counted: number(4)?.unsigned_abs() })
}
