//! Promises about deletion: a case goes whole and does not come back; what was counted stays countable.

use casework::{Act, ActKind, Case, CaseId, Day, Deed, Tally, Tombstone};

use super::{Kept, Make, Promise, add_fact, answered, expect, invented, make_case};
use crate::{Committed, Deletion, Engine, Mark, Proposal, Recorded, Removed};

pub(super) const PROMISES: &[Promise] = &[
    ("a case is deleted whole and its counts stay", goes_whole),
    ("a draft leaves no counts and no name in lists", draft),
    ("a deletion holds only for the version that was seen", version_seen),
    ("what is deleted does not come back", stays_gone),
    ("another process learns of a deletion", learned),
    ("rows are let go and their counts stay", rows),
    ("a case that changed keeps its rows", rows_kept),
];

fn tombstone(id: &CaseId, was_issued: bool) -> Tombstone {
    Tombstone { id: id.clone(), on: invented::last_day(), was_issued }
}

fn delete(engine: &dyn Engine, case: &Case) -> Result<Option<Removed>, String> {
    let tombstone = tombstone(&case.id, case.was_issued());
    answered(engine.delete_case(&Deletion { tx: "delete", tombstone: &tombstone, seen: case.version }))
}

/// A live case with a photograph and acts of two kinds.
fn full(engine: &dyn Engine, number: u64) -> Result<Case, String> {
    let [imported, _, issued] = invented::live();
    let case = make_case(engine, &invented::id(number), &[imported, invented::photographs_agreed(), issued])?;
    let fact = invented::fact(Deed::PictureGiven);
    let (next, picture) = (case.after(&fact), invented::picture(7));
    answered(engine.commit(&Proposal::making("give", &next, &fact).with_picture(&picture)))?;
    let acts = [
        invented::act(&next.id, ActKind::Opened),
        invented::said_sent(&next.id, 10 * number),
        invented::said_sent(&next.id, 10 * number + 1),
    ];
    answered(engine.record(&acts))?;
    Ok(next)
}

fn agrees(engine: &dyn Engine, acts: u64, let_go: u64) -> Kept {
    let audit = answered(engine.audit())?;
    expect(audit.differences.is_empty(), "what is stored and what was let go is not what is counted")?;
    expect((audit.acts, audit.let_go) == (acts, let_go), &format!("{} are stored, {} let go", audit.acts, audit.let_go))
}

fn goes_whole(make: Make<'_>, place: &str) -> Kept {
    let engine = make(place);
    let (case, other) = (full(&*engine, 1)?, full(&*engine, 2)?);
    let counted = Tally { opened: 1, said_sent: 2, ..Tally::default() };
    let removed = delete(&*engine, &case)?;
    expect(removed == Some(Removed { facts: 4, pictures: 1, rows: 2 }), "it does not say how much it deleted")?;
    for (who, engine) in [("the one who deleted", engine), ("a later start", make(place))] {
        expect(answered(engine.history(&case.id))?.is_empty(), &format!("{who} finds facts"))?;
        expect(answered(engine.picture(&case.id))?.is_none(), &format!("{who} finds the photograph"))?;
        expect(!answered(engine.is_stored(&invented::key(10)))?, &format!("{who} finds an act"))?;
        expect(answered(engine.tally(&case.id, Day::MAX))? == counted, &format!("{who} counts otherwise"))?;
        expect(
            answered(engine.tallies(Day::MAX))?.contains(&(case.id.clone(), counted)),
            &format!("{who} lists no counts"),
        )?;
        agrees(&*engine, 2, 2)?;
        expect(answered(engine.history(&other.id))?.len() == 4, &format!("{who} misses facts of another case"))?;
        expect(answered(engine.picture(&other.id))?.is_some(), &format!("{who} misses another photograph"))?;
        answered(engine.rest())?;
    }
    Ok(())
}

fn draft(make: Make<'_>, place: &str) -> Kept {
    let engine = make(place);
    let case = make_case(&*engine, &invented::id(1), &[invented::imported()])?;
    delete(&*engine, &case)?.ok_or("it was not deleted")?;
    expect(answered(engine.tallies(Day::MAX))?.is_empty(), "a draft that is gone is listed")?;
    let known = answered(engine.changes_since(Mark::default()))?.tombstones;
    expect(known == [tombstone(&case.id, false)], "nobody knows that it is gone")
}

fn version_seen(make: Make<'_>, place: &str) -> Kept {
    let engine = make(place);
    let case = full(&*engine, 1)?;
    let newer = add_fact(&*engine, case.clone(), &invented::fact(Deed::Held))?;
    expect(delete(&*engine, &case)?.is_none(), "a case was deleted that changed meanwhile")?;
    expect(answered(engine.history(&case.id))?.len() == 5, "it lost facts")?;
    expect(answered(engine.picture(&case.id))?.is_some(), "it lost its photograph")?;
    expect(answered(engine.changes_since(Mark::default()))?.tombstones.is_empty(), "it has a tombstone")?;
    expect(delete(&*engine, &newer)?.is_some(), "the newest version is not deleted")?;
    expect(delete(&*engine, &newer)?.is_none(), "it is deleted twice")?;
    let nobody = Case { id: invented::id(3), ..newer };
    expect(delete(&*engine, &nobody)?.is_none(), "a case that is not there is deleted")
}

fn stays_gone(make: Make<'_>, place: &str) -> Kept {
    let engine = make(place);
    let case = full(&*engine, 1)?;
    delete(&*engine, &case)?;
    for seen in [case.clone(), Case { version: 1, ..case.clone() }] {
        let fact = invented::fact(Deed::Held);
        let next = seen.after(&fact);
        let late = answered(engine.commit(&Proposal::making("late", &next, &fact)))?;
        expect(late == Committed::Conflict, "a fact came to a case that is deleted")?;
    }
    let first = invented::imported();
    let again = Case::from_facts(case.id.clone(), std::slice::from_ref(&first)).ok_or("the first fact is an import")?;
    let taken = answered(engine.commit(&Proposal::making("again", &again, &first)))?;
    expect(taken == Committed::Conflict, "another case got the id of one that is deleted")?;
    let acts: Vec<Act> = vec![
        invented::act(&case.id, ActKind::Printed),
        invented::said_sent(&case.id, 10),
        invented::said_sent(&case.id, 99),
    ];
    let answers = answered(engine.record(&acts))?;
    expect(answers.iter().all(|answer| *answer == Ok(Recorded::Closed)), "a case that is deleted takes acts")?;
    agrees(&*engine, 0, 2)
}

fn learned(make: Make<'_>, place: &str) -> Kept {
    let (engine, other) = (make(place), make(place));
    let (one, two) = (full(&*engine, 1)?, full(&*engine, 2)?);
    let before = answered(other.changes_since(Mark::default()))?;
    expect(before.facts.len() == 8 && before.tombstones.is_empty(), "there is more than was made")?;
    delete(&*engine, &two)?;
    let after = answered(other.changes_since(before.mark))?;
    expect(after.facts.is_empty() && after.tombstones == [tombstone(&two.id, true)], "a deletion is not seen")?;
    delete(&*engine, &one)?;
    let last = answered(other.changes_since(after.mark))?;
    expect(last.tombstones == [tombstone(&one.id, true)], "a second deletion is not seen alone")?;
    let none = answered(other.changes_since(last.mark))?;
    expect(none.tombstones.is_empty() && none.mark == last.mark, "there are deletions after the last one")?;
    drop((engine, other));
    let all = answered(make(place).changes_since(Mark::default()))?;
    let order: Vec<_> = all.tombstones.iter().map(|stone| &stone.id).collect();
    expect(all.facts.is_empty() && order == [&two.id, &one.id], "a later start does not know them in their order")
}

fn rows(make: Make<'_>, place: &str) -> Kept {
    /// More than one step.
    const ACTS: u64 = 5000;
    let engine = make(place);
    let [case, other] = [1, 2].map(|number| make_case(&*engine, &invented::id(number), &invented::live()));
    let (case, other) = (case?, other?);
    let acts: Vec<Act> = (0..ACTS).map(|number| invented::said_sent(&case.id, number)).collect();
    answered(engine.record(&acts))?;
    answered(engine.record(&[invented::said_sent(&other.id, ACTS)]))?;
    let (mut gone, mut after) = (0, None);
    for _ in 0..ACTS {
        let step = answered(engine.let_go(&case.id, case.version, after))?;
        (gone, after) = (gone + step.rows, step.next);
        agrees(&*engine, ACTS + 1 - gone, gone)?;
        if after.is_none() {
            break;
        }
    }
    expect(gone == ACTS && after.is_none(), &format!("{gone} of {ACTS} rows went"))?;
    expect(answered(engine.let_go(&case.id, case.version, None))?.rows == 0, "rows go twice")?;
    expect(answered(engine.tally(&case.id, Day::MAX))?.said_sent == ACTS, "counts went along")?;
    expect(answered(engine.is_stored(&invented::key(ACTS)))?, "another case lost a row")?;
    // The case gets a new deadline and takes acts again, on the same day even.
    answered(engine.record(&[invented::said_sent(&case.id, ACTS + 1)]))?;
    agrees(&*engine, 2, ACTS)?;
    expect(answered(engine.let_go(&case.id, case.version, None))?.rows == 1, "later rows do not go")?;
    answered(engine.rest())?;
    agrees(&*make(place), 1, ACTS + 1)?;
    delete(&*engine, &case)?;
    agrees(&*engine, 1, ACTS + 1)
}

fn rows_kept(make: Make<'_>, place: &str) -> Kept {
    let engine = make(place);
    let case = full(&*engine, 1)?;
    for seen in [case.version - 1, case.version + 1] {
        expect(answered(engine.let_go(&case.id, seen, None))?.rows == 0, "rows went of a case that changed")?;
    }
    expect(answered(engine.let_go(&invented::id(9), 1, None))?.rows == 0, "rows went of no case")?;
    agrees(&*engine, 2, 0)
}
