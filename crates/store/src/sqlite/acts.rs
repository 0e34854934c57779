//! Acts: a group in one transaction, with the counts.

use std::collections::{BTreeMap, HashMap};

use casework::{Act, ActKey, ActKind, CaseId, OfficeCode};
use rusqlite::{Connection, OptionalExtension, Transaction, params};

use super::begin;
use super::names::RECORD_ACTS;
use super::trouble::{Told, explain};
use crate::wire::day_number;
use crate::{Recorded, StoreError};

const GATE: &str = "SELECT case_no, takes_until FROM gate WHERE id = ?1";
const OFFICE_GATE: &str = "SELECT takes_until FROM office_gate WHERE case_no = ?1 AND office = ?2";
const STORED: &str = "SELECT 1 FROM said_sent WHERE key = ?1";
const STORE: &str = "
    INSERT INTO said_sent (key, case_no, day, channel) VALUES (?1, ?2, ?3, ?4)
    ON CONFLICT (key) DO NOTHING";
const COUNT: &str = "
    INSERT INTO tally (case_no, kind, day, count) VALUES (?1, ?2, ?3, ?4)
    ON CONFLICT (case_no, kind, day) DO UPDATE SET count = count + excluded.count";

const COUNT_OF_OFFICE: &str = "
    INSERT INTO office_tally (case_no, office, kind, day, count) VALUES (?1, ?2, ?3, ?4, ?5)
    ON CONFLICT (case_no, office, kind, day) DO UPDATE SET count = count + excluded.count";

type Answers = Vec<Result<Recorded, StoreError>>;

/// Records a group in one transaction. Should one statement fail, nothing of the group is stored yet; then each act is
/// tried alone, so that one that cannot be stored does not cost the others theirs. Some failures (a full disk) end the
/// transaction by themselves: they are everybody's. So is a commit that fails: it might be stored, and an act without a
/// key must not be counted twice.
pub(super) fn record(connection: &mut Connection, acts: &[Act]) -> Result<Answers, StoreError> {
    let transaction = begin(connection, RECORD_ACTS)?;
    match together(&transaction, acts) {
        Ok(answers) => {
            transaction.commit().told(RECORD_ACTS)?;
            Ok(answers.into_iter().map(Ok).collect())
        }
        Err(error) if acts.len() == 1 || transaction.is_autocommit() => Err(explain(&error, RECORD_ACTS)),
        Err(_) => {
            transaction.rollback().told(RECORD_ACTS)?;
            Ok(acts.iter().map(|act| alone(connection, act)).collect())
        }
    }
}

fn alone(connection: &mut Connection, act: &Act) -> Result<Recorded, StoreError> {
    let mut answers = record(connection, std::slice::from_ref(act))?;
    // One act, one answer.
    answers.pop().unwrap_or(Err(StoreError::Stopped))
}

/// Stores in the order of the keys, not of arrival: the acts of a group lie together in the log, and neighbours in the
/// tree are touched once.
fn together(transaction: &Transaction<'_>, acts: &[Act]) -> rusqlite::Result<Vec<Recorded>> {
    let mut order: Vec<usize> = (0..acts.len()).collect();
    order.sort_by_key(|place| key_of(&acts[*place]));
    let mut answers = vec![Recorded::Unknown; acts.len()];
    let mut group = Group { transaction, gates: HashMap::new(), office_gates: HashMap::new(), counts: BTreeMap::new() };
    for place in order {
        answers[place] = group.take(&acts[place])?;
    }
    group.count()?;
    Ok(answers)
}

fn key_of(act: &Act) -> Option<ActKey> {
    match act.kind {
        ActKind::SaidSent { key, .. } => Some(key),
        _ => None,
    }
}

/// The number of a case, and the last day on which it takes acts.
type KnownGate = Option<(i64, Option<i64>)>;

/// What a group has in common: the gates it has asked for, and its counts, written once at the end.
struct Group<'a> {
    transaction: &'a Transaction<'a>,
    gates: HashMap<&'a CaseId, KnownGate>,
    office_gates: HashMap<(i64, &'a OfficeCode), Option<i64>>,
    counts: BTreeMap<(i64, Option<&'a OfficeCode>, &'static str, i64), i64>,
}

impl<'a> Group<'a> {
    fn take(&mut self, act: &'a Act) -> rusqlite::Result<Recorded> {
        let Some((case_no, takes_until)) = self.gate(&act.case)? else { return Ok(Recorded::Unknown) };
        let takes_until = match &act.office {
            Some(office) => self.office_gate(case_no, office)?,
            None => takes_until,
        };
        let day = day_number(act.day);
        let open = takes_until.is_some_and(|last| day <= last);
        match (&act.kind, open) {
            (ActKind::SaidSent { key, channel }, true) => {
                let mut store = self.transaction.prepare_cached(STORE)?;
                if store.execute(params![key.0, case_no, day, channel.word()])? == 0 {
                    return Ok(Recorded::Repeated);
                }
            }
            // Who repeats an act that is stored hears so, also after a hold.
            (ActKind::SaidSent { key, .. }, false) if is_stored(self.transaction, key)? => {
                return Ok(Recorded::Repeated);
            }
            (_, true) => {}
            (_, false) => return Ok(Recorded::Closed),
        }
        *self.counts.entry((case_no, act.office.as_ref(), kind_word(&act.kind), day)).or_default() += 1;
        Ok(Recorded::Counted)
    }

    fn gate(&mut self, id: &'a CaseId) -> rusqlite::Result<KnownGate> {
        if let Some(known) = self.gates.get(id) {
            return Ok(*known);
        }
        let mut ask = self.transaction.prepare_cached(GATE)?;
        let gate = ask.query_row([id.as_str()], |row| Ok((row.get(0)?, row.get(1)?))).optional()?;
        self.gates.insert(id, gate);
        Ok(gate)
    }

    /// The last day on which an office's edition takes acts; `None` where it has no edition, or none that takes any.
    fn office_gate(&mut self, case_no: i64, office: &'a OfficeCode) -> rusqlite::Result<Option<i64>> {
        if let Some(known) = self.office_gates.get(&(case_no, office)) {
            return Ok(*known);
        }
        let mut ask = self.transaction.prepare_cached(OFFICE_GATE)?;
        let until = ask.query_row(params![case_no, office.as_str()], |row| row.get(0)).optional()?;
        self.office_gates.insert((case_no, office), until);
        Ok(until)
    }

    fn count(self) -> rusqlite::Result<()> {
        let mut count = self.transaction.prepare_cached(COUNT)?;
        let mut of_office = self.transaction.prepare_cached(COUNT_OF_OFFICE)?;
        for ((case_no, office, kind, day), acts) in self.counts {
            count.execute(params![case_no, kind, day, acts])?;
            if let Some(office) = office {
                of_office.execute(params![case_no, office.as_str(), kind, day, acts])?;
            }
        }
        Ok(())
    }
}

pub(super) fn is_stored(connection: &Connection, key: &ActKey) -> rusqlite::Result<bool> {
    connection.prepare_cached(STORED)?.exists([key.0])
}

/// The word of a kind in the table of counts, the one of [`casework::Tally::entries`].
pub(super) fn kind_word(kind: &ActKind) -> &'static str {
    match kind {
        ActKind::Opened => "opened",
        ActKind::HandedOver => "handed_over",
        ActKind::Printed => "printed",
        ActKind::SaidSent { .. } => "said_sent",
    }
}
