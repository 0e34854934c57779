//! Promises about what is kept besides cases and acts, and about resting.

use casework::{Day, DeskRole};

use super::{Kept, Make, Promise, answered, expect, invented, make_case};
use crate::{Invitation, Mark, StoreError};

pub(super) const PROMISES: &[Promise] = &[
    ("the first note stands", first_note_stands),
    ("resting loses nothing", resting),
    ("forgetting the order loses nothing", forgetting),
    ("sweeping deletes what has ended and nothing else", sweeping),
    ("a copy is whole and holds nothing that was deleted", copying),
];

fn first_note_stands(make: Make<'_>, place: &str) -> Kept {
    let (engine, other) = (make(place), make(place));
    expect(answered(engine.note("sample"))?.is_none(), "there is a note that nobody wrote")?;
    expect(answered(engine.note_once("sample", "one"))? == "one", "a note does not stand")?;
    expect(answered(other.note_once("sample", "two"))? == "one", "a second note took the place of the first")?;
    drop((engine, other));
    let engine = make(place);
    expect(answered(engine.note("sample"))?.as_deref() == Some("one"), "a note is gone after a new start")?;
    expect(answered(engine.note("other"))?.is_none(), "a note stands under another name")
}

fn resting(make: Make<'_>, place: &str) -> Kept {
    let engine = make(place);
    let id = invented::id(1);
    make_case(&*engine, &id, &invented::live())?;
    for number in 0..20 {
        answered(engine.record(&[invented::said_sent(&id, number)]))?;
        answered(engine.rest())?;
    }
    drop(engine);
    let engine = make(place);
    answered(engine.rest())?;
    expect(answered(engine.changes_since(Mark::default()))?.facts.len() == 3, "facts are gone")?;
    expect(answered(engine.tally(&id, Day::MAX))?.said_sent == 20, "counts are gone")?;
    expect((0..20).all(|number| engine.is_stored(&invented::key(number)) == Ok(true)), "acts are gone")
}

fn sweeping(make: Make<'_>, place: &str) -> Kept {
    let engine = make(place);
    let link = |number: u8, until: &str| Invitation {
        hash: [number; 32],
        role: DeskRole::Editor,
        until: until.parse().unwrap_or(Day::MIN),
        direct: false,
    };
    for invitation in [link(1, "2026-03-01"), link(2, "2026-03-02"), link(3, "2026-03-03")] {
        answered(engine.put_invitation(&invitation))?;
    }
    let today = link(0, "2026-03-02").until;
    expect(answered(engine.sweep(today))? == 1, "it does not say how much it deleted")?;
    let rows = answered(engine.held())?.into_iter().find(|held| held.table == "invitation").map(|held| held.rows);
    expect(rows.is_none_or(|rows| rows == 2), "what has ended is still held")?;
    expect(answered(engine.invitation(&[2; 32], today))?.is_some(), "a link was deleted on its last day")?;
    expect(answered(engine.sweep(today))? == 0, "it deletes twice")
}

fn copying(make: Make<'_>, place: &str) -> Kept {
    let engine = make(place);
    let id = invented::id(1);
    make_case(&*engine, &id, &invented::live())?;
    answered(engine.record(&[invented::said_sent(&id, 1)]))?;
    let file = std::env::temp_dir().join(format!("clamor-copy-{}-{}", std::process::id(), invented::id(77)));
    let _ = std::fs::remove_file(&file);
    answered(engine.copy_to(&file))?;
    let twice = engine.copy_to(&file);
    let length = std::fs::metadata(&file).map(|metadata| metadata.len()).unwrap_or_default();
    let _ = std::fs::remove_file(&file);
    expect(length > 0, "the copy is empty")?;
    expect(matches!(twice, Err(StoreError::CopyNotWritten { .. })), "a copy takes the place of another file")?;
    expect(engine.copy_to(std::path::Path::new("/nowhere/at/all")).is_err(), "a copy goes nowhere without a word")
}

fn forgetting(make: Make<'_>, place: &str) -> Kept {
    /// More than one step, for an engine that takes some thousand at a time.
    const ACTS: u64 = 9000;
    let engine = make(place);
    let id = invented::id(1);
    make_case(&*engine, &id, &invented::live())?;
    let acts: Vec<_> = (0..ACTS).map(|number| invented::said_sent(&id, number)).collect();
    answered(engine.record(&acts))?;
    let mut after = None;
    for step in 0.. {
        after = answered(engine.forget_order(after))?;
        // Acts come in between.
        answered(engine.record(&[invented::said_sent(&id, ACTS + step)]))?;
        if after.is_none() {
            let audit = answered(engine.audit())?;
            expect(audit.differences.is_empty() && audit.acts == ACTS + step + 1, "what is stored is not what came")?;
            break;
        }
        expect(step < ACTS, "it does not come to an end")?;
    }
    let all = (0..ACTS).all(|number| engine.is_stored(&invented::key(number)) == Ok(true));
    expect(all, "acts are gone")?;
    expect(answered(engine.record(&acts[..1]))? == [Ok(crate::Recorded::Repeated)], "an act counts again")
}
