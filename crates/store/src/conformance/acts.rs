//! Promises about acts and counts.

use casework::{Act, ActKind, CaseId, Channel, Day, Deed, Fact, OfficeCode, StopReason, Tally};

use super::{Kept, Make, Promise, add_fact, answered, expect, invented, make_case};
use crate::{DaysAsked, Engine, Recorded};

pub(super) const PROMISES: &[Promise] = &[
    ("every kind of act is counted as what it is", every_kind),
    ("an act with a key counts once", counts_once),
    ("a case takes acts from its issue until its last day", until_the_last_day),
    ("a hold by another process closes at once", hold_closes),
    ("answers come in the order of the acts", in_order),
    ("two processes count together", together),
    ("what is stored is what is counted", audited),
    ("the counts by day add up to the counts", by_day),
    ("an office's edition takes acts until its own last day", offices),
];

fn record(engine: &dyn Engine, acts: &[Act]) -> Result<Vec<Recorded>, String> {
    let answers = answered(engine.record(acts))?;
    expect(answers.len() == acts.len(), "there is not one answer for each act")?;
    answers.into_iter().map(answered).collect()
}

fn expect_each(engine: &dyn Engine, acts: &[Act], wanted: Recorded, when: &str) -> Kept {
    for act in acts {
        let got = record(engine, std::slice::from_ref(act))?;
        expect(got == [wanted], &format!("{when}: {:?} is {got:?}, not {wanted:?}", act.kind))?;
    }
    Ok(())
}

fn one_of_each(case: &CaseId, number: u64) -> [Act; 4] {
    let kinds = [ActKind::Opened, ActKind::HandedOver, ActKind::Printed].map(|kind| invented::act(case, kind));
    let [opened, handed_over, printed] = kinds;
    [opened, handed_over, printed, invented::said_sent(case, number)]
}

fn every_kind(make: Make<'_>, place: &str) -> Kept {
    let engine = make(place);
    let (id, quiet) = (invented::id(1), invented::id(2));
    make_case(&*engine, &id, &invented::live())?;
    make_case(&*engine, &quiet, &invented::live())?;
    let [opened, handed_over, printed, _] = one_of_each(&id, 0);
    let acts = [
        vec![opened; 4],
        vec![handed_over; 3],
        vec![printed; 2],
        (0..5).map(|number| invented::said_sent(&id, number)).collect(),
    ]
    .concat();
    expect(record(&*engine, &acts)? == vec![Recorded::Counted; 14], "not all were counted")?;
    let wanted = Tally { opened: 4, handed_over: 3, printed: 2, said_sent: 5 };
    let mut all = [(id.clone(), wanted), (quiet.clone(), Tally::default())];
    all.sort_by(|(one, _), (other, _)| one.cmp(other));
    expect(answered(engine.tally(&id, Day::MAX))? == wanted, "the counts are others")?;
    expect(answered(engine.tally(&quiet, Day::MAX))? == Tally::default(), "a case without acts has counts")?;
    expect(
        answered(engine.tally(&invented::id(3), Day::MAX))? == Tally::default(),
        "a case that is not there has counts",
    )?;
    expect(answered(make(place).tally(&id, Day::MAX))? == wanted, "another process reads other counts")?;
    expect(answered(engine.tallies(Day::MAX))? == all, "the counts of all cases are others")
}

fn counts_once(make: Make<'_>, place: &str) -> Kept {
    use Recorded::{Counted, Repeated};
    let engine = make(place);
    let id = invented::id(1);
    make_case(&*engine, &id, &invented::live())?;
    let act = invented::said_sent(&id, 1);
    let other = invented::said_sent(&id, 2);
    let group = [act.clone(), other, act.clone(), act.clone()];
    expect(
        record(&*engine, &group)? == [Counted, Counted, Repeated, Repeated],
        "within a group it does not count once",
    )?;
    expect_each(&*engine, std::slice::from_ref(&act), Repeated, "in a later group")?;
    let ActKind::SaidSent { key, .. } = act.kind else { return Err("it has no key".into()) };
    let changed = ActKind::SaidSent { key, channel: Channel::Phone };
    let later = Act { day: invented::last_day(), ..invented::act(&id, changed) };
    expect_each(&*engine, &[later], Repeated, "with another day and channel")?;
    expect_each(&*make(place), std::slice::from_ref(&act), Repeated, "in another process")?;
    drop(engine);
    let engine = make(place);
    expect_each(&*engine, &[act], Repeated, "after a new start")?;
    expect(answered(engine.tally(&id, Day::MAX))?.said_sent == 2, "two acts are not counted as two")?;
    expect(answered(engine.is_stored(&key))?, "the act is not stored")?;
    expect(!answered(engine.is_stored(&invented::key(99)))?, "an act that never came is stored")
}

fn offices(make: Make<'_>, place: &str) -> Kept {
    let engine = make(place);
    let id = invented::id(1);
    let codes = ["ve-fr", "ch"].map(OfficeCode::parse);
    let [Some(office), Some(stranger)] = codes else { return Err("the codes are none".into()) };
    let through = |office: &OfficeCode, day, number| Act {
        day,
        office: Some(office.clone()),
        ..invented::said_sent(&id, number)
    };
    let mut case = make_case(&*engine, &id, &long_agreed())?;
    expect_each(&*engine, &[through(&office, invented::today(), 1)], Recorded::Closed, "without an edition")?;
    let [put, issued] = invented::office_edition(&office);
    case = add_fact(&*engine, case, &put)?;
    expect_each(&*engine, &[through(&office, invented::today(), 1)], Recorded::Closed, "in a draft")?;
    case = add_fact(&*engine, case, &issued)?;
    let (last, own_last) = (invented::last_day(), invented::office_last_day());
    let after = own_last.tomorrow().unwrap_or(own_last);
    expect_each(&*engine, &[through(&office, last, 1)], Recorded::Counted, "on everybody's last day")?;
    expect_each(&*engine, &[through(&office, own_last, 2)], Recorded::Counted, "on its own last day")?;
    expect_each(&*engine, &[through(&office, after, 3)], Recorded::Closed, "after its last day")?;
    expect_each(&*engine, &[through(&stranger, last, 4)], Recorded::Closed, "for another office")?;
    let everybody = Act { day: own_last, ..invented::said_sent(&id, 5) };
    expect_each(&*engine, &[everybody], Recorded::Closed, "for everybody after their last day")?;
    let opened = Act { office: Some(office.clone()), ..invented::act(&id, ActKind::Opened) };
    expect_each(&*engine, &[opened, invented::act(&id, ActKind::Opened)], Recorded::Counted, "opened")?;
    let all = Tally { opened: 2, said_sent: 2, ..Tally::default() };
    let part = Tally { opened: 1, ..all };
    expect(answered(make(place).tally(&id, Day::MAX))? == all, "the counts are others")?;
    let parts = answered(make(place).tally_by_office(&id, Day::MAX))?;
    expect(parts == [(office.clone(), part)], "the office's part of the counts is another")?;
    let audit = answered(engine.audit())?;
    expect(audit.differences.is_empty() && audit.acts == 2, "what is stored is not what is counted")?;
    let held = invented::fact(Deed::Held);
    add_fact(&*engine, case, &held)?;
    expect_each(&*engine, &[through(&office, last, 6)], Recorded::Closed, "while it is held")
}

/// An invented live case whose consent holds for the extension of an office.
fn long_agreed() -> Vec<Fact> {
    let mut facts = invented::live();
    for fact in &mut facts {
        if let Deed::ConsentDecided(consent) = &mut fact.deed {
            consent.grants.iter_mut().for_each(|grant| grant.until = invented::office_last_day());
        }
    }
    facts.to_vec()
}

fn until_the_last_day(make: Make<'_>, place: &str) -> Kept {
    let engine = make(place);
    let id = invented::id(1);
    let on = |day: Day, number: u64| one_of_each(&id, number).map(|act| Act { day, ..act });
    expect_each(&*engine, &on(invented::today(), 1), Recorded::Unknown, "before the case is there")?;
    let case = make_case(&*engine, &id, &[invented::imported(), invented::consented()])?;
    expect_each(&*engine, &on(invented::today(), 1), Recorded::Closed, "before it is issued")?;
    let case = add_fact(&*engine, case, &invented::issued())?;
    let last = invented::last_day();
    let after = last.tomorrow().map_err(|error| error.to_string())?;
    expect_each(&*engine, &on(invented::today(), 1), Recorded::Counted, "on the day of issue")?;
    expect_each(&*engine, &on(last, 2), Recorded::Counted, "on the last day")?;
    expect_each(&*engine, &on(after, 3), Recorded::Closed, "on the day after the last")?;
    add_fact(&*engine, case, &invented::fact(Deed::Stopped(StopReason::Withheld)))?;
    expect_each(&*engine, &on(invented::today(), 4), Recorded::Closed, "after the stop")?;
    let wanted = Tally { opened: 2, handed_over: 2, printed: 2, said_sent: 2 };
    expect(answered(engine.tally(&id, Day::MAX))? == wanted, "what was not taken was counted")
}

fn hold_closes(make: Make<'_>, place: &str) -> Kept {
    let (engine, other) = (make(place), make(place));
    let id = invented::id(1);
    let case = make_case(&*engine, &id, &invented::live())?;
    let sent = [invented::said_sent(&id, 1)];
    expect_each(&*engine, &sent, Recorded::Counted, "before the hold")?;
    let case = add_fact(&*other, case, &invented::fact(Deed::Held))?;
    expect_each(&*engine, &one_of_each(&id, 2), Recorded::Closed, "after the hold")?;
    expect_each(&*engine, &sent, Recorded::Repeated, "what was stored before the hold")?;
    add_fact(&*other, case, &invented::fact(Deed::HoldLifted))?;
    expect_each(&*engine, &one_of_each(&id, 2), Recorded::Counted, "after the hold was lifted")?;
    expect(answered(engine.tally(&id, Day::MAX))?.said_sent == 2, "an act during the hold was counted")
}

fn in_order(make: Make<'_>, place: &str) -> Kept {
    use Recorded::{Closed, Counted, Repeated, Unknown};
    let engine = make(place);
    let (live, drafted, none) = (invented::id(1), invented::id(2), invented::id(3));
    make_case(&*engine, &live, &invented::live())?;
    make_case(&*engine, &drafted, &[invented::imported()])?;
    let group = [
        invented::said_sent(&live, 5),
        invented::said_sent(&none, 4),
        invented::act(&live, ActKind::Opened),
        invented::said_sent(&drafted, 3),
        invented::said_sent(&live, 2),
        invented::said_sent(&live, 5),
        invented::act(&drafted, ActKind::Printed),
        invented::act(&none, ActKind::HandedOver),
    ];
    let wanted = [Counted, Unknown, Counted, Closed, Counted, Repeated, Closed, Unknown];
    let got = record(&*engine, &group)?;
    expect(got == wanted, &format!("a mixed group got {got:?}, not {wanted:?}"))?;
    expect(record(&*engine, &[])?.is_empty(), "an empty group has answers")
}

/// How many acts each of two processes records, some of them the same.
const MANY: u64 = 600;

fn together(make: Make<'_>, place: &str) -> Kept {
    let engines = [make(place), make(place)];
    let id = invented::id(1);
    make_case(&*engines[0], &id, &invented::live())?;
    // The first writes 0 to 599, the second 300 to 899: three hundred are the same.
    let counted: Vec<Result<u64, String>> = std::thread::scope(|scope| {
        let id = &id;
        let [one, other] = &engines;
        let writers = [
            scope.spawn(move || record_range(&**one, id, 0)),
            scope.spawn(move || record_range(&**other, id, MANY / 2)),
        ];
        writers.map(|writer| writer.join().unwrap_or(Err("a writer panicked".into()))).into()
    });
    let counted = counted.into_iter().sum::<Result<u64, String>>()?;
    let wanted = MANY + MANY / 2;
    let tally = answered(engines[0].tally(&id, Day::MAX))?.said_sent;
    expect(counted == wanted && tally == wanted, &format!("{counted} acknowledged, {tally} counted, {wanted} came"))
}

fn record_range(engine: &dyn Engine, id: &CaseId, from: u64) -> Result<u64, String> {
    let acts: Vec<Act> = (from..from + MANY).map(|number| invented::said_sent(id, number)).collect();
    let mut counted = 0;
    for group in acts.chunks(7) {
        counted += record(engine, group)?.iter().map(|answer| u64::from(*answer == Recorded::Counted)).sum::<u64>();
    }
    Ok(counted)
}

fn audited(make: Make<'_>, place: &str) -> Kept {
    let engine = make(place);
    let ids = [invented::id(1), invented::id(2)];
    for id in &ids {
        make_case(&*engine, id, &invented::live())?;
    }
    let acts: Vec<Act> =
        (0..50).map(|number| invented::said_sent(&ids[(number % 2) as usize], number / 2 * 3)).collect();
    record(&*engine, &acts)?;
    let audit = answered(engine.audit())?;
    expect(audit.differences.is_empty(), "what is stored is not what is counted")?;
    expect(audit.acts == 25, &format!("{} of 25 acts are stored", audit.acts))
}

fn by_day(make: Make<'_>, place: &str) -> Kept {
    let engine = make(place);
    let id = invented::id(1);
    make_case(&*engine, &id, &invented::live())?;
    let (first, last) = (invented::today(), invented::last_day());
    let middle = Day::constant(2031, 3, 20);
    let said = |number, day| Act { day, ..invented::said_sent(&id, number) };
    let opened = Act { day: middle, ..invented::act(&id, ActKind::Opened) };
    record(&*engine, &[said(1, first), said(2, middle), said(3, middle), opened, said(4, last)])?;
    let asked = |from, to| answered(engine.tally_by_day(&id, &DaysAsked::from_to(from, to)));
    let day = |opened, said_sent| Tally { opened, said_sent, ..Tally::default() };
    let all = asked(first, last)?;
    expect(all == [(first, day(0, 1)), (middle, day(1, 2)), (last, day(0, 1))], "the days are others")?;
    let sum = all.iter().fold(Tally::default(), |sum, (_, tally)| sum.plus(*tally));
    expect(sum == answered(engine.tally(&id, Day::MAX))?, "they do not add up to the counts")?;
    let until = |last| answered(engine.tally(&id, last));
    expect(until(middle)? == day(1, 3), "what came up to a day is not counted, or what came later is")?;
    expect(until(Day::constant(2031, 1, 1))? == Tally::default(), "there are counts from before the first act")?;
    expect(answered(engine.tallies(middle))? == [(id.clone(), day(1, 3))], "all up to a day are others")?;
    expect(asked(middle, middle)?.len() == 1, "a day of its own is not found")?;
    expect(asked(last, first)?.is_empty(), "a span that ends before it begins has days")?;
    let far = Day::constant(2033, 1, 1);
    expect(asked(first, far)?.is_empty(), "more days than a year come back")?;
    let other = answered(engine.tally_by_day(&invented::id(2), &DaysAsked::from_to(first, last)))?;
    expect(other.is_empty(), "a case that is not there has days")
}
