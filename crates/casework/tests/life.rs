//! What can become of a case: every deed is tried in every state, and what happens is what the drawing in `docs/life.md` says.

use std::collections::BTreeSet;

use casework::{
    Audience, Case, CaseId, Consent, ConsentRole, Day, Deadline, Decision, Deed, DeskRole, Eyes, Fact, Imported, Kind,
    Language, Prepared, Refusal, Scope, StopReason, UrgentAction,
};

/// The deeds and days that the drawing knows, in its words.
const DEEDS: [&str; 9] = [
    "issue",
    "update",
    "update that ends appeals",
    "hold",
    "lift the hold",
    "close",
    "stop",
    "a new consent",
    "delete",
];

const ISSUED: Day = Day::constant(2031, 3, 3);
const TODAY: Day = Day::constant(2031, 3, 10);
const DEADLINE: Day = Day::constant(2031, 4, 14);
const AFTER_DEADLINE: Day = Day::constant(2031, 4, 15);
const CONSENT_ENDS: Day = Day::constant(2031, 6, 1);
const AFTER_CONSENT: Day = Day::constant(2031, 6, 2);
const FAR: Day = Day::constant(2032, 1, 1);

fn imported() -> Imported {
    Imported {
        media_type: "text/plain".into(),
        sha256: "00".repeat(32),
        text: "A gardener of Verania was taken.\n".into(),
        language: Language::english(),
        remarks: Vec::new(),
    }
}

fn consent(decided: Day, until: Day) -> Consent {
    Consent::same(ConsentRole::Family, &[Scope::Names, Scope::Facts], Audience::Public, decided, until)
}

fn action(kind: Kind, until: Day) -> UrgentAction {
    UrgentAction { kind, deadline: Some(Deadline::on(until)), ..UrgentAction::blank(Language::english()) }
}

fn done(case: Case, day: Day, deed: Deed) -> Case {
    case.after(&Fact { day, role: DeskRole::Approver, deed })
}

fn draft() -> Case {
    let imported = Fact {
        day: ISSUED,
        role: DeskRole::Editor,
        deed: Deed::Imported { document: imported(), case_file: String::new() },
    };
    let case = Case::from_facts(CaseId::from_random([7; 10]), &[imported]).expect("it begins with an import");
    done(case, ISSUED, Deed::ConsentDecided(consent(ISSUED, CONSENT_ENDS)))
}

fn live() -> Case {
    done(draft(), ISSUED, Deed::Issued { deadline: Deadline::on(DEADLINE), after: None })
}

/// Each state that a case can be in, with a day on which it is.
fn states() -> Vec<(&'static str, Case, Day)> {
    let held = done(live(), TODAY, Deed::Held);
    let closed = done(live(), TODAY, Deed::Closed);
    let stopped = done(live(), TODAY, Deed::Stopped(StopReason::Withheld));
    vec![
        ("draft", draft(), TODAY),
        ("live", live(), TODAY),
        ("expired", live(), AFTER_DEADLINE),
        ("held", held, TODAY),
        ("closed", closed, TODAY),
        ("ended", live(), AFTER_CONSENT),
        ("ended", done(live(), TODAY, Deed::ConsentDecided(consent(TODAY, TODAY))), TODAY.tomorrow().expect("a day")),
        ("stopped", stopped, TODAY),
    ]
}

/// The state that a case is in on a day, in the words of the drawing.
fn state(case: &Case, today: Day) -> &'static str {
    let taken = casework::take(case, None, today);
    let ended = case.shown_until().is_some_and(|last| last < today);
    match taken {
        Ok(()) => "live",
        Err(Refusal::NotIssued) => "draft",
        Err(Refusal::Held { .. }) => "held",
        Err(Refusal::Stopped { .. }) => "stopped",
        Err(_) if ended => "ended",
        Err(Refusal::Closed { .. }) => "closed",
        Err(Refusal::Expired { .. }) => "expired",
        Err(other) => panic!("no state: {other:?}"),
    }
}

/// The state after a deed; `None` where the rules refuse it, or where it changes nothing that the drawing shows.
fn after(case: &Case, deed: &str, today: Day) -> Option<&'static str> {
    let role = DeskRole::Approver;
    let update = |kind| -> Result<Decision, Refusal> {
        let prepared = Prepared { document: imported(), words: String::new(), settled: Vec::new() };
        let case = case.clone().after(&casework::prepare_update(case, prepared, role, today)?.fact);
        let until = today.checked_add(jiff::Span::new().days(20)).expect("a day");
        casework::issue(&case, &action(kind, until), &[], &[], Eyes::One, role, today)
    };
    let (new, far) = (action(Kind::New, FAR), consent(today, FAR));
    let decision = match deed {
        "issue" => casework::issue(case, &action(Kind::New, DEADLINE), &[], &[], Eyes::One, role, today),
        "update" => update(Kind::FurtherInformation { ordinal: None }),
        "update that ends appeals" => update(Kind::StopAction { ordinal: None }),
        "hold" => casework::hold(case, role, today),
        "lift the hold" => casework::lift_hold(case, &new, &[], role, today),
        "close" => casework::close(case, role, today),
        "stop" => casework::stop(case, StopReason::Withheld, role, today),
        // Only where the old one has ended: else nothing that the drawing shows changes.
        "a new consent" if state(case, today) == "ended" => casework::decide_consent(case, far, role, today),
        "a new consent" => return None,
        "delete" => return casework::delete(case, false, today).is_ok().then_some("deleted"),
        other => panic!("no deed: {other}"),
    };
    let fact = decision.ok()?.fact;
    let prepared = match &fact.deed {
        Deed::Updated { .. } => {
            let document = imported();
            done(
                case.clone(),
                today,
                Deed::UpdatePrepared(Prepared { document, words: String::new(), settled: Vec::new() }),
            )
        }
        _ => case.clone(),
    };
    Some(state(&prepared.after(&fact), today))
}

/// The arrows of the drawing: from, deed, to.
fn drawn(page: &str) -> BTreeSet<(String, String, String)> {
    let drawing = page.split("```mermaid").nth(1).and_then(|rest| rest.split("```").next()).expect("a drawing");
    let arrow = |line: &str| {
        let (from, rest) = line.trim().split_once(" --> ")?;
        let (to, deed) = rest.split_once(": ")?;
        Some((from.to_owned(), deed.to_owned(), to.to_owned()))
    };
    drawing.lines().filter_map(arrow).collect()
}

#[test]
fn the_drawing_shows_what_happens() {
    let mut happens = BTreeSet::new();
    for (name, case, today) in states() {
        assert_eq!(state(&case, today), name);
        for deed in DEEDS {
            if let Some(to) = after(&case, deed, today) {
                happens.insert((name.to_owned(), deed.to_owned(), to.to_owned()));
            }
        }
    }
    // What comes with the day: the same case, later.
    for (from, case, to, later) in [
        ("live", live(), "expired", AFTER_DEADLINE),
        ("expired", live(), "ended", AFTER_CONSENT),
        ("closed", done(live(), TODAY, Deed::Closed), "ended", AFTER_CONSENT),
    ] {
        assert_eq!(state(&case, later), to);
        let what = if to == "expired" { "the deadline passes" } else { "the consent ends" };
        happens.insert((from.to_owned(), what.to_owned(), to.to_owned()));
    }
    let short = done(live(), TODAY, Deed::ConsentDecided(consent(TODAY, TODAY)));
    let tomorrow = TODAY.tomorrow().expect("a day");
    assert_eq!(state(&short, tomorrow), "ended", "a consent can end before the deadline");
    happens.insert(("live".into(), "the consent ends".into(), "ended".into()));
    happens.insert(("[*]".into(), "import".into(), "draft".into()));

    let page = include_str!("../../../docs/life.md");
    let drawn = drawn(page);
    let missing: Vec<_> = happens.difference(&drawn).collect();
    let untrue: Vec<_> = drawn.difference(&happens).collect();
    assert!(missing.is_empty() && untrue.is_empty(), "not drawn: {missing:#?}; drawn and not so: {untrue:#?}");
}

#[test]
fn a_hold_keeps_that_a_case_is_closed() {
    let held = done(done(live(), TODAY, Deed::Closed), TODAY, Deed::Held);
    assert_eq!(state(&held, TODAY), "held");
    let lifted = done(held.clone(), TODAY, Deed::HoldLifted);
    assert_eq!(state(&lifted, TODAY), "closed", "nobody opened it");
    let prepared = Prepared { document: imported(), words: String::new(), settled: Vec::new() };
    let updated = done(held, TODAY, Deed::UpdatePrepared(prepared));
    let updated = done(updated, TODAY, Deed::Updated { deadline: Some(Deadline::on(DEADLINE)), after: None });
    assert_eq!(state(&updated, TODAY), "held", "a hold is lifted, not outrun");
    assert_eq!(state(&done(updated, TODAY, Deed::HoldLifted), TODAY), "live");
}
