//! Entries of letters on paper.

use casework::{ActKey, CaseId, Day, Language, PaperBatch, PaperBy, PaperEntry, PaperState};
use rusqlite::{Connection, OptionalExtension, Row, Transaction, named_params, params};

use super::begin;
use super::names::{DECIDE_PAPER, PUT_PAPER, READ_PAPER};
use super::trouble::{Told, damaged};
use crate::wire::{day_number, day_of};
use crate::{PaperDecided, PaperKept, PaperPut, PersonKey, StoreError};

const CASE: &str = "
    SELECT case_no FROM gate WHERE id = ?1 AND case_no NOT IN (SELECT case_no FROM tombstone)";
const IS_STORED: &str = "SELECT 1 FROM paper WHERE key = ?1";

/// Whether the entry that is corrected is there, of the same case, from the same link or corrected at the desk, and not corrected yet.
const MAY_CORRECT: &str = "
    SELECT 1 FROM paper WHERE key = ?1 AND case_no = ?2 AND (?3 IS NULL OR link = ?3)
      AND NOT EXISTS (SELECT 1 FROM paper AS later WHERE later.corrects = ?1)";
const LINK_IS_USED: &str = "SELECT 1 FROM paper WHERE link = ?1 AND corrects IS NULL";

/// What links counted on a day with nobody looking.
const UNSEEN: &str = "
    SELECT coalesce(sum(letters), 0) FROM paper JOIN paper_decided USING (key)
    WHERE paper.case_no = ?1 AND entered = ?2 AND link IS NOT NULL AND counts = 1 AND paper_decided.day = entered";

const PUT: &str = "
    INSERT INTO paper (key, case_no, day, letters, people, languages, entered, link, corrects)
    VALUES (:key, :case_no, :day, :letters, :people, :languages, :entered, :link, :corrects)";
const DECIDE: &str = "INSERT INTO paper_decided (key, case_no, day, counts) VALUES (?1, ?2, ?3, ?4)";
const WAIT: &str = "INSERT INTO paper_waiting (key, case_no, by_key) VALUES (?1, ?2, ?3)";
const WAITS: &str =
    "SELECT paper_waiting.case_no, by_key FROM paper_waiting JOIN gate USING (case_no) WHERE key = ?1 AND id = ?2";
const ANSWERED: &str = "DELETE FROM paper_waiting WHERE key = ?1";

const OF_CASE: &str = "
    SELECT paper.key, paper.day, letters, people, languages, entered, link, corrects, paper_decided.day, counts
    FROM paper JOIN gate USING (case_no) LEFT JOIN paper_decided ON paper_decided.key = paper.key
    WHERE id = ?1 ORDER BY paper.day, entered, paper.key";

pub(super) fn put(connection: &mut Connection, put: &PaperPut) -> Result<PaperKept, StoreError> {
    let transaction = begin(connection, PUT_PAPER)?;
    let kept = keep(&transaction, put).told(PUT_PAPER)?;
    transaction.commit().told(PUT_PAPER)?;
    Ok(kept)
}

fn keep(transaction: &Transaction<'_>, put: &PaperPut) -> rusqlite::Result<PaperKept> {
    let PaperEntry { key, case, corrects, .. } = &put.entry;
    let Some(case_no) = transaction.query_row(CASE, [case.as_str()], |row| row.get(0)).optional()? else {
        return Ok(PaperKept::Unknown);
    };
    if transaction.prepare_cached(IS_STORED)?.exists([key.0])? {
        return Ok(PaperKept::Repeated);
    }
    let link = link_of(&put.entry);
    let may = match (corrects, link) {
        (Some(old), _) => transaction.prepare_cached(MAY_CORRECT)?.exists(params![old.0, case_no, link])?,
        (None, Some(link)) => !transaction.prepare_cached(LINK_IS_USED)?.exists([link])?,
        (None, None) => true,
    };
    if !may {
        return Ok(PaperKept::Replaced);
    }
    write(transaction, put, case_no)
}

fn write(transaction: &Transaction<'_>, put: &PaperPut, case_no: i64) -> rusqlite::Result<PaperKept> {
    let PaperEntry { key, batch, entered, corrects, state, .. } = &put.entry;
    let tags: Vec<&str> = batch.languages.iter().map(Language::tag).collect();
    let (link, day) = (link_of(&put.entry), day_number(*entered));
    let unseen: i64 = transaction.query_row(UNSEEN, params![case_no, day], |row| row.get(0))?;
    let is_too_much = link.is_some() && number(batch.letters).saturating_add(unseen) > number(put.most_of_day);
    transaction.execute(
        PUT,
        named_params! {
            ":key": key.0, ":case_no": case_no, ":day": day_number(batch.day), ":letters": number(batch.letters),
            ":people": number(batch.people), ":languages": tags.join(" "), ":entered": day, ":link": link,
            ":corrects": corrects.map(|key| key.0),
        },
    )?;
    match state {
        PaperState::Counted(on) if !is_too_much => {
            transaction.execute(DECIDE, params![key.0, case_no, day_number(*on), 1])?;
            Ok(PaperKept::Counted)
        }
        _ => {
            transaction.execute(WAIT, params![key.0, case_no, put.by.map(|person| person.0)])?;
            Ok(PaperKept::Waiting)
        }
    }
}

fn link_of(entry: &PaperEntry) -> Option<[u8; 32]> {
    match entry.by {
        PaperBy::Evening(link) => Some(link),
        PaperBy::Desk => None,
    }
}

/// The rules bound every number far below this.
fn number(count: u64) -> i64 {
    i64::try_from(count).unwrap_or(i64::MAX)
}

pub(super) fn decide(
    connection: &mut Connection,
    case: &CaseId,
    key: ActKey,
    by: PersonKey,
    counts: bool,
    day: Day,
) -> Result<PaperDecided, StoreError> {
    let transaction = begin(connection, DECIDE_PAPER)?;
    let read = |row: &Row<'_>| Ok((row.get::<_, i64>(0)?, row.get::<_, Option<[u8; 16]>>(1)?));
    let waits = transaction.query_row(WAITS, params![key.0, case.as_str()], read).optional().told(DECIDE_PAPER)?;
    let Some((case_no, entered_by)) = waits else { return Ok(PaperDecided::NotWaiting) };
    if entered_by == Some(by.0) {
        return Ok(PaperDecided::SamePerson);
    }
    transaction.execute(DECIDE, params![key.0, case_no, day_number(day), counts]).told(DECIDE_PAPER)?;
    transaction.execute(ANSWERED, [key.0]).told(DECIDE_PAPER)?;
    super::deletion::owe(&transaction).told(DECIDE_PAPER)?;
    transaction.commit().told(DECIDE_PAPER)?;
    Ok(PaperDecided::Done)
}

pub(super) fn of_case(connection: &Connection, case: &CaseId) -> Result<Vec<PaperEntry>, StoreError> {
    let mut statement = connection.prepare_cached(OF_CASE).told(READ_PAPER)?;
    let mut rows = statement.query([case.as_str()]).told(READ_PAPER)?;
    let mut all = Vec::new();
    while let Some(row) = rows.next().told(READ_PAPER)? {
        // The table has no row numbers: damage is told without one.
        all.push(entry(row, case).map_err(|what| damaged("paper", 0, what))?);
    }
    Ok(all)
}

fn entry(row: &Row<'_>, case: &CaseId) -> Result<PaperEntry, String> {
    let wrong = |_: rusqlite::Error| "a column has the wrong type".to_owned();
    let day = |column: usize| day_of(row.get(column).map_err(wrong)?).ok_or_else(|| "a day is none".to_owned());
    let count = |column: usize| {
        u64::try_from(row.get::<_, i64>(column).map_err(wrong)?).map_err(|_| "a count is negative".to_owned())
    };
    let tags: String = row.get(4).map_err(wrong)?;
    let languages: Option<Vec<Language>> = tags.split_whitespace().map(Language::from_tag).collect();
    let state = match row.get::<_, Option<bool>>(9).map_err(wrong)? {
        None => PaperState::Waiting,
        Some(true) => PaperState::Counted(day(8)?),
        Some(false) => PaperState::Declined(day(8)?),
    };
    Ok(PaperEntry {
        key: ActKey(row.get(0).map_err(wrong)?),
        case: case.clone(),
        batch: PaperBatch {
            letters: count(2)?,
            people: count(3)?,
            languages: languages.ok_or("a language is none")?,
            day: day(1)?,
        },
        entered: day(5)?,
        by: row.get::<_, Option<[u8; 32]>>(6).map_err(wrong)?.map_or(PaperBy::Desk, PaperBy::Evening),
        corrects: row.get::<_, Option<[u8; 16]>>(7).map_err(wrong)?.map(ActKey),
        state,
    })
}
