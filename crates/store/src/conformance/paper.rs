//! Promises about letters on paper.

use casework::{PaperBy, PaperCount, PaperEntry, PaperState, Tombstone};

use super::{Kept, Make, Promise, answered, expect, invented, make_case};
use crate::{Deletion, Engine, PaperDecided, PaperKept, PaperPut, PersonKey};

pub(super) const PROMISES: &[Promise] = &[
    ("an entry on paper comes back as it was and counts once", comes_back),
    ("an entry on paper is corrected once and stays", corrected),
    ("an entry on paper that waits is answered by somebody else", answered_by_another),
    ("the link of an evening counts once and what links count is bounded", links),
    ("entries on paper stay as long as the counts of their case", deleted),
];

const ONE: PersonKey = PersonKey([1; 16]);
const OTHER: PersonKey = PersonKey([2; 16]);

fn put(engine: &dyn Engine, put: &PaperPut, otherwise: PaperKept, why: &str) -> Kept {
    expect(answered(engine.put_paper(put))? == otherwise, why)
}

fn letters(engine: &dyn Engine, number: u64) -> Result<u64, String> {
    Ok(PaperCount::of(&answered(engine.paper(&invented::id(number)))?, invented::today()).letters)
}

fn correcting(number: u64, letters: u64, old: u64) -> PaperPut {
    let put = invented::paper(&invented::id(1), number, letters);
    PaperPut { entry: PaperEntry { corrects: Some(invented::key(old)), ..put.entry }, ..put }
}

fn waiting(number: u64, by: Option<PersonKey>) -> PaperPut {
    let put = invented::paper(&invented::id(1), number, 900);
    PaperPut { entry: PaperEntry { state: PaperState::Waiting, ..put.entry }, by, ..put }
}

fn of_link(number: u64, letters: u64, link: u8) -> PaperPut {
    let put = invented::paper(&invented::id(1), number, letters);
    PaperPut { entry: PaperEntry { by: PaperBy::Evening([link; 32]), ..put.entry }, ..put }
}

fn comes_back(make: Make<'_>, place: &str) -> Kept {
    let (engine, other) = (make(place), make(place));
    let (id, entry) = (invented::id(1), invented::paper(&invented::id(1), 1, 41));
    put(&*engine, &entry, PaperKept::Unknown, "it is kept for a case that is not there")?;
    make_case(&*engine, &id, &invented::live())?;
    make_case(&*engine, &invented::id(2), &invented::live())?;
    put(&*engine, &entry, PaperKept::Counted, "it was not taken")?;
    put(&*other, &entry, PaperKept::Repeated, "a form that came twice is two entries")?;
    drop((engine, other));
    let engine = make(place);
    expect(answered(engine.paper(&id))? == [entry.entry], "it comes back differently")?;
    expect(letters(&*engine, 1)? == 41 && letters(&*engine, 2)? == 0, "it is counted elsewhere")
}

fn corrected(make: Make<'_>, place: &str) -> Kept {
    let engine = make(place);
    make_case(&*engine, &invented::id(1), &invented::live())?;
    put(&*engine, &invented::paper(&invented::id(1), 1, 41), PaperKept::Counted, "it was not taken")?;
    put(&*engine, &correcting(2, 14, 9), PaperKept::Replaced, "it corrects what is not there")?;
    put(&*engine, &correcting(2, 14, 1), PaperKept::Counted, "a correction was not taken")?;
    put(&*engine, &correcting(3, 15, 1), PaperKept::Replaced, "an entry is corrected twice")?;
    put(&*engine, &correcting(3, 15, 2), PaperKept::Counted, "a correction cannot be corrected")?;
    expect(answered(engine.paper(&invented::id(1)))?.len() == 3, "an entry is gone")?;
    expect(letters(&*engine, 1)? == 15, "the last one does not count")?;
    let mut back = correcting(4, 0, 3);
    (back.entry.batch.people, back.entry.batch.languages) = (0, Vec::new());
    put(&*engine, &back, PaperKept::Counted, "a count cannot be taken back")?;
    let kept = answered(engine.paper(&invented::id(1)))?;
    expect(kept.contains(&back.entry), "what takes a count back comes back differently")?;
    expect(letters(&*engine, 1)? == 0, "what was taken back counts")
}

fn answered_by_another(make: Make<'_>, place: &str) -> Kept {
    let (engine, id) = (make(place), invented::id(1));
    make_case(&*engine, &id, &invented::live())?;
    let decide =
        |number, by, counts| answered(engine.decide_paper(&id, invented::key(number), by, counts, invented::today()));
    for (number, by) in [(1, Some(ONE)), (2, Some(ONE)), (3, None)] {
        put(&*engine, &waiting(number, by), PaperKept::Waiting, "it does not wait")?;
    }
    expect(letters(&*engine, 1)? == 0, "it counts while it waits")?;
    expect(decide(1, ONE, true)? == PaperDecided::SamePerson, "whoever entered it answers it")?;
    expect(decide(1, OTHER, true)? == PaperDecided::Done, "somebody else cannot answer")?;
    expect(decide(1, OTHER, true)? == PaperDecided::NotWaiting, "it is answered twice")?;
    expect(decide(2, OTHER, false)? == PaperDecided::Done, "it cannot be declined")?;
    expect(decide(3, ONE, true)? == PaperDecided::Done, "what a link entered cannot be answered")?;
    expect(letters(&*engine, 1)? == 1_800, "what was answered with yes does not count, or what was not does")?;
    let states: Vec<_> = answered(engine.paper(&id))?.into_iter().map(|entry| entry.state).collect();
    let said_no = states.iter().filter(|state| **state == PaperState::Declined(invented::today())).count();
    expect(said_no == 1 && states.len() == 3, "a no is not kept")
}

fn links(make: Make<'_>, place: &str) -> Kept {
    let (engine, id) = (make(place), invented::id(1));
    make_case(&*engine, &id, &invented::live())?;
    put(&*engine, &of_link(1, 600, 1), PaperKept::Counted, "it was not taken")?;
    put(&*engine, &of_link(2, 7, 1), PaperKept::Replaced, "a link counts twice")?;
    put(&*engine, &of_link(3, 600, 2), PaperKept::Waiting, "links count without a bound")?;
    put(&*engine, &of_link(4, 400, 3), PaperKept::Counted, "there was room for it")?;
    let foreign = of_link(5, 7, 9);
    let foreign = PaperPut { entry: PaperEntry { corrects: Some(invented::key(1)), ..foreign.entry }, ..foreign };
    put(&*engine, &foreign, PaperKept::Replaced, "a link corrects what another one counted")?;
    put(&*engine, &correcting(6, 60, 1), PaperKept::Counted, "the desk cannot correct a link")?;
    expect(letters(&*engine, 1)? == 460, "the sum is another one")
}

fn deleted(make: Make<'_>, place: &str) -> Kept {
    let (engine, id) = (make(place), invented::id(1));
    let case = make_case(&*engine, &id, &invented::live())?;
    put(&*engine, &invented::paper(&id, 1, 41), PaperKept::Counted, "it was not taken")?;
    put(&*engine, &waiting(2, Some(ONE)), PaperKept::Waiting, "it does not wait")?;
    let tombstone = Tombstone { id: id.clone(), on: invented::today(), was_issued: true };
    let gone = engine.delete_case(&Deletion { tx: "delete", tombstone: &tombstone, seen: case.version });
    expect(answered(gone)?.is_some(), "it cannot be deleted")?;
    expect(letters(&*engine, 1)? == 41, "the count of a case that was issued is gone")?;
    put(&*engine, &invented::paper(&id, 3, 5), PaperKept::Unknown, "a deleted case takes entries")?;
    let late = engine.decide_paper(&id, invented::key(2), OTHER, true, invented::today());
    expect(answered(late)? == PaperDecided::NotWaiting, "something of a deleted case waits")
}
