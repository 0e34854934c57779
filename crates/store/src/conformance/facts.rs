//! Promises about facts.

use casework::{
    AfterDeadline, Attribution, Audience, Case, Certainty, Channel, Consent, ConsentRole, CopyTo, Country, Day,
    Deadline, Deed, DeskRole, Fact, Grant, HolderChange, Language, Narrowing, OfficeCode, OfficeEdition, OfficeStage,
    Outcome, OutcomeKind, Prepared, Salutation, Scope, StopReason, Target,
};

use super::{Kept, Make, Promise, add_fact, answered, expect, invented, make_case};
use crate::{Change, Committed, Engine, Mark, PictureChange, Proposal};

pub(super) const PROMISES: &[Promise] = &[
    ("facts come back as they were", come_back),
    ("the history of a case is its own facts alone", history),
    ("a fact is taken only against the version that was seen", version_seen),
    ("what changed since a mark is what came after it", since_a_mark),
    ("of two processes that propose at once one wins", one_wins),
];

/// One fact of every kind, with all that may be in it.
fn of_every_kind() -> Vec<Fact> {
    let day = invented::last_day();
    let mut consent = Consent::same(ConsentRole::Lawyer, &Scope::ALL, Audience::Public, invented::today(), day);
    consent.grants.push(Grant { scope: Scope::Facts, audience: Audience::Press, until: invented::today() });
    consent.review = Some(day);
    let zoned = Deadline { day, zone: Some("America/Caracas".into()) };
    let odd = "Line\r\n\ttab \"quoted\" \\ \u{0} \u{200f}\u{0634}\u{1f9e1} o\u{301}".to_owned();
    let deeds = [
        Deed::Corrected { case_file: odd.clone(), deadline: None },
        Deed::Corrected { case_file: String::new(), deadline: Some(Deadline::on(day)) },
        Deed::ConsentDecided(Consent { grants: Vec::new(), review: None, ..consent.clone() }),
        Deed::ConsentDecided(consent),
        Deed::TranslationAdded {
            language: Language::from_tag("pt-BR").unwrap_or(Language::english()),
            translation: odd,
        },
        Deed::Issued { deadline: zoned.clone(), after: Some(AfterDeadline::Closed) },
        Deed::Issued { deadline: zoned, after: None },
        Deed::ApprovalAsked,
        Deed::SentBack,
        Deed::PictureGiven,
        Deed::PictureTakenAway,
        Deed::Kept,
        Deed::Held,
        Deed::HoldLifted,
        Deed::Stopped(StopReason::Stated(String::new())),
        Deed::Stopped(StopReason::Stated("\u{00bf}Por qu\u{00e9}?".into())),
        Deed::Stopped(StopReason::Withheld),
    ];
    let deeds = deeds.into_iter().chain(of_its_life(day));
    let roles = [DeskRole::Desk, DeskRole::Sample].into_iter().chain(DeskRole::GIVEN);
    let facts = deeds.zip(roles.cycle());
    let facts = facts.map(|(deed, role)| Fact { role, ..invented::fact(deed) });
    [invented::imported()].into_iter().chain(facts).collect()
}

/// The deeds of a case's life after it was issued.
fn of_its_life(day: Day) -> Vec<Deed> {
    let Some(office) = OfficeCode::parse("ve-fr") else { return Vec::new() };
    let Deed::Imported { document, .. } = invented::imported().deed else { return Vec::new() };
    let prepared = Prepared { document, words: "\u{0634}\n".into(), settled: vec!["freed-and-detained:p1".into()] };
    let target = Target {
        key: "t2".into(),
        name: Some("A. \"B.\"".into()),
        address: vec!["1 Harbour Street,".into(), String::new()],
        country: Country::from_code("VE"),
        emails: vec!["office@verania.example".into()],
        salutation: Some(Salutation("Dear Minister,".into())),
        ..Target::default()
    };
    let edition = OfficeEdition {
        office: office.clone(),
        language: Language::english(),
        targets: vec![target.clone(), Target::default()],
        copies_to: vec![CopyTo("Embassy of Verania".into())],
        notes: vec!["Post is slow.".into()],
        deadline: Some(Deadline { day, zone: Some("Europe/Paris".into()) }),
        extends: None,
        channels: vec![Channel::Letter, Channel::Phone],
        sensitive: true,
        stage: OfficeStage::Drafted,
    };
    let outcome = |person: Option<&str>, kind| Outcome {
        person: person.map(str::to_owned),
        kind,
        source: "her lawyer".into(),
        as_of: day,
        certainty: Certainty::Reported,
        attribution: Attribution::default(),
    };
    let called = Some("Minister of Harbours".into());
    let change = HolderChange { target: "t1".into(), office: called, from: Some("A. B.".into()), to: None, since: day };
    let translations = vec![(Language::english(), "words".to_owned())];
    let judged = OutcomeKind::ALL.map(|kind| Deed::OutcomeJudged(outcome(Some("p1"), kind)));
    let deeds = [
        Deed::UpdatePrepared(prepared),
        Deed::UpdateDropped,
        Deed::Updated { deadline: Some(Deadline::on(day)), after: Some(AfterDeadline::AskOffice) },
        Deed::Updated { deadline: None, after: None },
        Deed::OutcomeJudged(outcome(None, OutcomeKind::NoneKnown)),
        Deed::Narrowed(Narrowing::Name("Ana \u{0644}".into())),
        Deed::Narrowed(Narrowing::Language(Language::english())),
        Deed::OutcomeWithdrawn { number: 7 },
        Deed::Narrowed(Narrowing::Public),
        Deed::LinkGiven { hash: [0xa7; 32] },
        Deed::LinkRevoked { hash: [0xa7; 32] },
        Deed::EditionPut(edition),
        Deed::EditionIssued { office: office.clone() },
        Deed::EditionEnded { office: office.clone() },
        Deed::HolderChanged { change, case_file: String::new(), translations, offices: vec![(office, vec![target])] },
        Deed::Closed,
    ];
    deeds.into_iter().chain(judged).collect()
}

fn come_back(make: Make<'_>, place: &str) -> Kept {
    let facts = of_every_kind();
    let engine = make(place);
    let id = invented::id(1);
    make_case(&*engine, &id, &facts)?;
    same(&answered(engine.changes_since(Mark::default()))?.facts, &facts, "the one who wrote")?;
    same(&answered(make(place).changes_since(Mark::default()))?.facts, &facts, "another process")?;
    drop(engine);
    same(&answered(make(place).changes_since(Mark::default()))?.facts, &facts, "a later start")
}

fn same(changes: &[Change], facts: &[Fact], reader: &str) -> Kept {
    expect(changes.len() == facts.len(), &format!("{reader} reads {} of {} facts", changes.len(), facts.len()))?;
    for (change, (fact, version)) in changes.iter().zip(facts.iter().zip(1..)) {
        expect(change.version == version, &format!("{reader} reads version {} for {version}", change.version))?;
        expect(change.id == invented::id(1), &format!("{reader} reads another case"))?;
        let deed = fact.deed.word();
        expect(change.fact == *fact, &format!("{reader} reads another fact than was committed: {deed}, {version}"))?;
    }
    Ok(())
}

fn history(make: Make<'_>, place: &str) -> Kept {
    let (engine, facts) = (make(place), of_every_kind());
    make_case(&*engine, &invented::id(2), &invented::live())?;
    make_case(&*engine, &invented::id(1), &facts)?;
    let history = answered(engine.history(&invented::id(1)))?;
    expect(history == facts, "the history of a case is not what was committed to it")?;
    expect(answered(engine.history(&invented::id(3)))?.is_empty(), "a case that is not there has a history")
}

fn version_seen(make: Make<'_>, place: &str) -> Kept {
    let engine = make(place);
    let id = invented::id(1);
    let case = make_case(&*engine, &id, &invented::live())?;
    let held = invented::fact(Deed::Held);
    for seen in [0, 1, 2, 4, u32::MAX] {
        let proposal = Proposal {
            tx: "hold",
            id: &id,
            seen,
            fact: &held,
            gate: case.gate(),
            picture: PictureChange::Keep,
            asked_by: None,
            sealed: &[],
        };
        let committed = answered(engine.commit(&proposal))?;
        expect(committed == Committed::Conflict, &format!("a fact against version {seen} of 3 was taken"))?;
    }
    let proposal = Proposal {
        tx: "hold",
        id: &invented::id(2),
        seen: 3,
        fact: &held,
        gate: case.gate(),
        picture: PictureChange::Keep,
        asked_by: None,
        sealed: &[],
    };
    expect(answered(engine.commit(&proposal))? == Committed::Conflict, "a fact of a case that is not there was taken")?;
    let facts = answered(engine.changes_since(Mark::default()))?.facts.len();
    expect(facts == 3, "a fact that conflicted was stored")
}

fn since_a_mark(make: Make<'_>, place: &str) -> Kept {
    let (engine, other) = (make(place), make(place));
    let before = answered(engine.changes_since(Mark::default()))?;
    expect(before.facts.is_empty(), "an empty place has facts")?;
    let one = make_case(&*engine, &invented::id(1), &invented::live())?;
    let first = answered(other.changes_since(before.mark))?;
    expect(first.facts.len() == 3, "another process does not see three new facts")?;
    make_case(&*other, &invented::id(2), &[invented::imported()])?;
    add_fact(&*engine, one, &invented::fact(Deed::Held))?;
    let second = answered(engine.changes_since(first.mark))?;
    let seen: Vec<_> = second.facts.iter().map(|change| (&change.id, change.version)).collect();
    expect(seen == [(&invented::id(2), 1), (&invented::id(1), 4)], "new facts of both processes are not in order")?;
    let last = answered(engine.changes_since(second.mark))?;
    expect(last.facts.is_empty() && last.mark == second.mark, "there are facts after the last one")
}

/// How many facts each of two processes wants to add.
const RACE: u32 = 20;

fn one_wins(make: Make<'_>, place: &str) -> Kept {
    let engines = [make(place), make(place)];
    let case = make_case(&*engines[0], &invented::id(1), &[invented::imported()])?;
    let wins: Vec<Result<u32, String>> = std::thread::scope(|scope| {
        let racers = engines.each_ref().map(|engine| scope.spawn(|| race(&**engine, case.clone())));
        racers.map(|racer| racer.join().unwrap_or(Err("a racer panicked".into()))).into()
    });
    let wins = wins.into_iter().sum::<Result<u32, String>>()?;
    let facts = answered(engines[0].changes_since(Mark::default()))?.facts;
    let versions: Vec<u32> = facts.iter().map(|change| change.version).collect();
    expect(versions == (1..=1 + wins).collect::<Vec<_>>(), "the versions have a gap, or one was given twice")?;
    expect(wins >= RACE, "for some version neither of the two won")
}

/// Proposes the next version until [`RACE`] versions are there; answers how often it won.
fn race(engine: &dyn Engine, mut case: Case) -> Result<u32, String> {
    let mut wins = 0;
    let fact = invented::consented();
    while case.version <= RACE {
        case = case.after(&fact);
        let committed = answered(engine.commit(&Proposal::making("race", &case, &fact)))?;
        wins += u32::from(committed == Committed::Done);
    }
    Ok(wins)
}
