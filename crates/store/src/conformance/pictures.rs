//! Promises about photographs: they come and go with their facts.

use casework::{Case, CaseId, Deed, StopReason};

use super::{Kept, Make, Promise, add_fact, answered, expect, invented, make_case};
use crate::{Committed, Engine, Proposal};

pub(super) const PROMISES: &[Promise] = &[
    ("a photograph comes back as it was", comes_back),
    ("a photograph whose fact was not taken is not there", not_without_its_fact),
    ("a photograph goes with the fact that ends it", goes),
];

fn given(engine: &dyn Engine, id: &CaseId, number: u8) -> Result<Case, String> {
    let facts = [invented::imported(), invented::photographs_agreed()];
    let case = make_case(engine, id, &facts)?;
    put(engine, case, number)
}

/// Gives the case a photograph.
fn put(engine: &dyn Engine, case: Case, number: u8) -> Result<Case, String> {
    let fact = invented::fact(Deed::PictureGiven);
    let (next, picture) = (case.after(&fact), invented::picture(number));
    let committed = answered(engine.commit(&Proposal::making("give", &next, &fact).with_picture(&picture)))?;
    expect(committed == Committed::Done, "a photograph was not taken")?;
    Ok(next)
}

fn has(engine: &dyn Engine, id: &CaseId, number: Option<u8>, who: &str) -> Kept {
    let expected = number.map(invented::picture);
    expect(answered(engine.picture(id))? == expected, &format!("{who} finds another photograph than was given"))
}

fn comes_back(make: Make<'_>, place: &str) -> Kept {
    let engine = make(place);
    let (id, other) = (invented::id(1), invented::id(2));
    has(&*engine, &id, None, "who asks about an unknown case")?;
    let case = given(&*engine, &id, 7)?;
    given(&*engine, &other, 9)?;
    has(&*engine, &id, Some(7), "the one who wrote")?;
    put(&*engine, case, 8)?;
    has(&*make(place), &id, Some(8), "another process")?;
    drop(engine);
    has(&*make(place), &id, Some(8), "a later start")?;
    has(&*make(place), &other, Some(9), "another case")
}

fn not_without_its_fact(make: Make<'_>, place: &str) -> Kept {
    let engine = make(place);
    let id = invented::id(1);
    let stale = make_case(&*engine, &id, &[invented::imported(), invented::photographs_agreed()])?;
    put(&*engine, stale.clone(), 7)?;
    let fact = invented::fact(Deed::PictureGiven);
    let (next, late) = (stale.after(&fact), invented::picture(8));
    let committed = answered(engine.commit(&Proposal::making("late", &next, &fact).with_picture(&late)))?;
    expect(committed == Committed::Conflict, "two photographs were taken for one version")?;
    has(&*engine, &id, Some(7), "the one who was first")
}

fn goes(make: Make<'_>, place: &str) -> Kept {
    let ends = [
        Deed::PictureTakenAway,
        Deed::Stopped(StopReason::Withheld),
        // A consent that does not speak of photographs.
        invented::consented().deed,
    ];
    let engine = make(place);
    for (number, end) in (1..).zip(ends) {
        let (id, other) = (invented::id(number), invented::id(100 + number));
        let case = given(&*engine, &id, 7)?;
        given(&*engine, &other, 9)?;
        let case = add_fact(&*engine, case, &invented::photographs_agreed())?;
        has(&*engine, &id, Some(7), "who asks after another fact")?;
        let word = end.word();
        add_fact(&*engine, case, &invented::fact(end))?;
        has(&*engine, &id, None, word)?;
        has(&*engine, &other, Some(9), "another case")?;
    }
    Ok(())
}
