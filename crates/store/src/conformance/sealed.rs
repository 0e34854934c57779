//! Promises about what is sealed, and for whom.

use casework::{Deed, SealedKind};

use super::{Kept, Make, Promise, answered, expect, invented, make_case};
use crate::{Committed, DEEDS_LAST_DAYS, Engine, Named, Proposal, Put, SealedPiece, WORDS_LAST_DAYS};

pub(super) const PROMISES: &[Promise] = &[
    ("who may open what is sealed is named once", keyholders),
    ("what is sealed comes back as it was and only with its case", comes_back),
    ("what is sealed is bounded for each case and kind", bounded),
    ("what is sealed with a fact is stored with it or not at all", with_its_fact),
    ("what is sealed is deleted one by one and by case", deleted),
    ("what is sealed ends after its days and not before", ends),
];

fn keyholders(make: Make<'_>, place: &str) -> Kept {
    let (engine, other) = (make(place), make(place));
    expect(answered(engine.keyholders())?.is_empty(), "there is somebody whom nobody named")?;
    for number in [2, 1] {
        let named = answered(engine.name_keyholder(&invented::keyholder(number)))?;
        expect(named == Named::Done, "a new key was not taken")?;
    }
    let mut same_name = invented::keyholder(3);
    same_name.name = invented::keyholder(1).name;
    expect(answered(engine.name_keyholder(&same_name))? == Named::NameTaken, "a name has two keys")?;
    let mut same_key = invented::keyholder(3);
    same_key.key = invented::keyholder(1).key;
    expect(answered(engine.name_keyholder(&same_key))? == Named::KeyTaken, "a key has two names")?;
    let all = [invented::keyholder(1), invented::keyholder(2)];
    expect(answered(other.keyholders())? == all, "the keys come back differently")?;
    expect(answered(other.remove_keyholder(&all[0].name))?, "a name cannot be taken away")?;
    expect(!answered(engine.remove_keyholder(&all[0].name))?, "a name is taken away twice")?;
    drop((engine, other));
    expect(answered(make(place).keyholders())? == all[1..], "the keys are others after a new start")
}

fn put(engine: &dyn Engine, piece: &SealedPiece) -> Kept {
    expect(answered(engine.put_sealed(piece, 100))? == Put::Done, "something sealed was not taken")
}

fn comes_back(make: Make<'_>, place: &str) -> Kept {
    let (engine, other) = (make(place), make(place));
    let (id, another) = (invented::id(1), invented::id(2));
    let piece = invented::sealed(&id, SealedKind::Word, 1);
    expect(answered(engine.put_sealed(&piece, 100))? == Put::Unknown, "it is kept for a case that is not there")?;
    make_case(&*engine, &id, &invented::live())?;
    make_case(&*engine, &another, &invented::live())?;
    put(&*engine, &piece)?;
    expect(answered(other.sealed(&id, &piece.outside.id))?.as_ref() == Some(&piece), "it comes back differently")?;
    expect(answered(other.sealed(&another, &piece.outside.id))?.is_none(), "another case has it too")?;
    drop((engine, other));
    let engine = make(place);
    let listed = [piece.outside.clone()];
    expect(answered(engine.sealed_list(Some(&id)))? == listed, "it is not listed")?;
    expect(answered(engine.sealed_list(None))? == listed, "it is not listed among all")?;
    expect(answered(engine.sealed_list(Some(&another)))?.is_empty(), "it is listed for another case")
}

fn bounded(make: Make<'_>, place: &str) -> Kept {
    let (engine, other) = (make(place), make(place));
    let id = invented::id(1);
    make_case(&*engine, &id, &invented::live())?;
    let word = |number: u8| invented::sealed(&id, SealedKind::Word, number);
    for number in 0..3 {
        expect(answered(engine.put_sealed(&word(number), 3))? == Put::Done, "there was room")?;
    }
    expect(answered(other.put_sealed(&word(3), 3))? == Put::Full, "more is kept than may be")?;
    let informant = invented::sealed(&id, SealedKind::Informant, 4);
    expect(answered(engine.put_sealed(&informant, 3))? == Put::Done, "one kind takes the room of another")?;
    expect(answered(engine.delete_sealed(&id, &word(0).outside.id))?, "it cannot be deleted")?;
    expect(answered(engine.put_sealed(&word(3), 3))? == Put::Done, "there is room again")
}

fn with_its_fact(make: Make<'_>, place: &str) -> Kept {
    let engine = make(place);
    let id = invented::id(1);
    let case = make_case(&*engine, &id, &invented::live())?;
    let fact = invented::fact(Deed::Held);
    let next = case.after(&fact);
    let sealed = [invented::sealed(&id, SealedKind::Staff, 1), invented::sealed(&id, SealedKind::ConsentGiver, 2)];
    let proposal = Proposal { sealed: &sealed, ..Proposal::making("hold", &next, &fact) };
    expect(answered(engine.commit(&proposal))? == Committed::Done, "the fact was not taken")?;
    expect(answered(engine.sealed_list(Some(&id)))?.len() == 2, "what was sealed with it is not there")?;
    let late = [invented::sealed(&id, SealedKind::Staff, 3)];
    let refused = Proposal { sealed: &late, ..Proposal::making("hold", &next, &fact) };
    expect(answered(engine.commit(&refused))? == Committed::Conflict, "the fact was taken twice")?;
    expect(answered(engine.sealed_list(Some(&id)))?.len() == 2, "it is there without its fact")
}

fn deleted(make: Make<'_>, place: &str) -> Kept {
    let engine = make(place);
    let (id, another) = (invented::id(1), invented::id(2));
    for case in [&id, &another] {
        make_case(&*engine, case, &invented::live())?;
    }
    for (number, kind) in (0..).zip(SealedKind::ALL) {
        put(&*engine, &invented::sealed(&id, kind, number))?;
    }
    put(&*engine, &invented::sealed(&another, SealedKind::Word, 9))?;
    let first = invented::sealed(&id, SealedKind::ConsentGiver, 0).outside.id;
    expect(!answered(engine.delete_sealed(&another, &first))?, "it is deleted by way of another case")?;
    expect(answered(engine.delete_sealed(&id, &first))?, "it is not deleted")?;
    expect(!answered(engine.delete_sealed(&id, &first))?, "it is deleted twice")?;
    expect(answered(engine.wipe_sealed(&id, Some(SealedKind::Word)))? == 1, "all of a kind are not deleted")?;
    expect(answered(engine.wipe_sealed(&id, None))? == 2, "all of a case are not deleted")?;
    expect(answered(engine.sealed_list(None))?.len() == 1, "another case lost what was sealed")
}

fn ends(make: Make<'_>, place: &str) -> Kept {
    let engine = make(place);
    let id = invented::id(1);
    make_case(&*engine, &id, &invented::live())?;
    for (number, kind) in (0..).zip(SealedKind::ALL) {
        put(&*engine, &invented::sealed(&id, kind, number))?;
    }
    let kinds = |engine: &dyn Engine| {
        let listed = answered(engine.sealed_list(Some(&id)))?;
        Ok::<_, String>(listed.iter().map(|outside| outside.kind).collect::<Vec<_>>())
    };
    let after = |days: u64| invented::today().saturating_add(std::time::Duration::from_secs(days * 24 * 3600));
    expect(answered(engine.sweep(after(WORDS_LAST_DAYS - 1)))? == 0, "something ends before its days are over")?;
    expect(answered(engine.sweep(after(WORDS_LAST_DAYS)))? == 1, "words are kept for longer than promised")?;
    expect(!kinds(&*engine)?.contains(&SealedKind::Word), "something else was deleted")?;
    expect(answered(engine.sweep(after(DEEDS_LAST_DAYS)))? == 1, "deeds are kept for longer than promised")?;
    let kept = [SealedKind::ConsentGiver, SealedKind::Informant];
    expect(kinds(&*engine)? == kept, "what has no days was deleted, or something that has is left")
}
