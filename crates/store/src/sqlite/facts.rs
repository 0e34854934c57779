//! Facts: read on from a mark, and committed against the version that was seen.

use casework::{CaseId, Fact};
use rusqlite::{Connection, Transaction, named_params};

use super::begin;
use super::names::READ_FACTS;
use super::pictures;
use super::sealed;
use super::trouble::{Told, damaged};
use crate::wire::{self, day_number};
use crate::{Change, Changes, Committed, Mark, Proposal, StoreError};

/// The largest fact that is stored, in bytes of JSON. A document of the field has some ten thousand; reading refuses long
/// before this, which is what keeps one deed from filling the memory of every process that reads it.
pub(super) const LARGEST_FACT: usize = 16 * 1024 * 1024;

const SINCE: &str = "
    SELECT seq, id, fact.version, day, role, deed, body
    FROM fact JOIN gate USING (case_no)
    WHERE seq > :mark ORDER BY seq";

const OF_CASE: &str = "
    SELECT seq, id, fact.version, day, role, deed, body
    FROM fact JOIN gate USING (case_no)
    WHERE id = :id ORDER BY fact.version";

const NEW_CASE: &str = "
    INSERT INTO gate (id, version, takes_until) VALUES (:id, 1, :takes_until)
    ON CONFLICT (id) DO NOTHING";

const NEXT_VERSION: &str = "
    UPDATE gate SET version = version + 1, takes_until = :takes_until
    WHERE id = :id AND version = :seen AND case_no NOT IN (SELECT case_no FROM tombstone)";

const NEW_FACT: &str = "
    INSERT INTO fact (case_no, version, day, role, deed, body)
    SELECT case_no, version, :day, :role, :deed, :body FROM gate WHERE id = :id";

const SHUT_OFFICES: &str = "DELETE FROM office_gate WHERE case_no = (SELECT case_no FROM gate WHERE id = :id)";

const OPEN_OFFICE: &str = "
    INSERT INTO office_gate (case_no, office, takes_until)
    SELECT case_no, :office, :takes_until FROM gate WHERE id = :id";

pub(super) fn since(connection: &Connection, mark: Mark) -> Result<Changes, StoreError> {
    let mut statement = connection.prepare_cached(SINCE).told(READ_FACTS)?;
    // Marks come from `seq`, so they fit; one that did not would be beyond every fact.
    let mark_number = i64::try_from(mark.facts).unwrap_or(i64::MAX);
    let mut rows = statement.query(named_params! { ":mark": mark_number }).told(READ_FACTS)?;
    let (tombstones, last) = super::deletion::since(connection, mark.tombstones)?;
    let mut changes = Changes { facts: Vec::new(), tombstones, mark: Mark { tombstones: last, ..mark } };
    while let Some(row) = rows.next().told(READ_FACTS)? {
        let seq: i64 = row.get("seq").told(READ_FACTS)?;
        changes.facts.push(change(row, seq)?);
        changes.mark.facts = u64::try_from(seq).unwrap_or(mark.facts);
    }
    Ok(changes)
}

/// The facts of one case, in order.
pub(super) fn of_case(connection: &Connection, id: &CaseId) -> Result<Vec<Fact>, StoreError> {
    let mut statement = connection.prepare_cached(OF_CASE).told(READ_FACTS)?;
    let mut rows = statement.query(named_params! { ":id": id.as_str() }).told(READ_FACTS)?;
    let mut facts = Vec::new();
    while let Some(row) = rows.next().told(READ_FACTS)? {
        facts.push(change(row, row.get("seq").told(READ_FACTS)?)?.fact);
    }
    Ok(facts)
}

fn change(row: &rusqlite::Row<'_>, seq: i64) -> Result<Change, StoreError> {
    // A value of the wrong type is damage. The driver's error would name the type only, but not the row.
    let text = |column: &'static str| {
        let value = row.get_ref(column).ok().and_then(|value| value.as_str().ok());
        value.ok_or_else(|| damaged("fact", seq, format!("{column} is no text")))
    };
    let number = |column: &'static str| {
        row.get::<_, i64>(column).map_err(|_| damaged("fact", seq, format!("{column} is no number")))
    };
    let id = CaseId::parse(text("id")?).ok_or_else(|| damaged("fact", seq, "the id of its case is none"))?;
    let version = u32::try_from(number("version")?).map_err(|_| damaged("fact", seq, "the version is out of range"))?;
    let fact = wire::fact(number("day")?, text("role")?, text("deed")?, text("body")?);
    Ok(Change { id, version, fact: fact.map_err(|what| damaged("fact", seq, what))? })
}

pub(super) fn commit(connection: &mut Connection, proposal: &Proposal<'_>) -> Result<Committed, StoreError> {
    let body = wire::body(&proposal.fact.deed);
    if body.len() > LARGEST_FACT {
        return Err(StoreError::TooLarge { bytes: body.len(), most: LARGEST_FACT });
    }
    let transaction = begin(connection, proposal.tx)?;
    if !write(&transaction, proposal, &body).told(proposal.tx)? {
        return Ok(Committed::Conflict);
    }
    transaction.commit().told(proposal.tx)?;
    Ok(Committed::Done)
}

/// False when the case has another version than the one that was seen.
fn write(transaction: &Transaction<'_>, proposal: &Proposal<'_>, body: &str) -> rusqlite::Result<bool> {
    let (id, takes_until) = (proposal.id.as_str(), proposal.gate.takes_until.map(day_number));
    let moved = if proposal.seen == 0 {
        transaction.execute(NEW_CASE, named_params! { ":id": id, ":takes_until": takes_until })?
    } else {
        let seen = proposal.seen;
        transaction.execute(NEXT_VERSION, named_params! { ":id": id, ":seen": seen, ":takes_until": takes_until })?
    };
    if moved == 0 {
        return Ok(false);
    }
    let (day, role, deed) = (day_number(proposal.fact.day), proposal.fact.role.word(), proposal.fact.deed.word());
    transaction
        .execute(NEW_FACT, named_params! { ":id": id, ":day": day, ":role": role, ":deed": deed, ":body": body })?;
    open_offices(transaction, proposal)?;
    super::accounts::note_asking(transaction, proposal)?;
    pictures::change(transaction, proposal.id, proposal.picture)?;
    sealed::put_along(transaction, proposal)?;
    Ok(true)
}

/// The gates of offices as they follow from the facts, in place of those that were.
fn open_offices(transaction: &Transaction<'_>, proposal: &Proposal<'_>) -> rusqlite::Result<()> {
    let id = proposal.id.as_str();
    if proposal.seen > 0 {
        transaction.prepare_cached(SHUT_OFFICES)?.execute(named_params! { ":id": id })?;
    }
    for (office, until) in &proposal.gate.offices {
        let (office, until) = (office.as_str(), day_number(*until));
        let about = named_params! { ":id": id, ":office": office, ":takes_until": until };
        transaction.prepare_cached(OPEN_OFFICE)?.execute(about)?;
    }
    Ok(())
}
