//! Promises about what is kept besides cases and acts, and about resting.

use super::{Kept, Make, Promise, answered, expect, invented, make_case};
use crate::Mark;

pub(super) const PROMISES: &[Promise] = &[
    ("the first note stands", first_note_stands),
    ("resting loses nothing", resting),
    ("forgetting the order loses nothing", forgetting),
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
    expect(answered(engine.tally(&id))?.said_sent == 20, "counts are gone")?;
    expect((0..20).all(|number| engine.is_stored(&invented::key(number)) == Ok(true)), "acts are gone")
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
