//! The editions of offices: whose deadline holds, and what their own country asks for before one is published.

use casework::{
    Audience, Case, CaseId, Consent, ConsentRole, Day, Deadline, Deed, DeskRole, Fact, Imported, Language, OfficeCode,
    OfficeEdition, OfficeStage, OwnCountry, Refusal, Scope, issue_edition, take,
};

const TODAY: Day = Day::constant(2031, 3, 3);
const LAST: Day = Day::constant(2031, 4, 14);

fn done(case: Case, deed: Deed) -> Case {
    case.after(&Fact { day: TODAY, role: DeskRole::Approver, deed })
}

fn live() -> Case {
    let document = Imported {
        media_type: "text/plain".into(),
        sha256: "00".repeat(32),
        text: String::new(),
        language: Language::english(),
        remarks: Vec::new(),
    };
    let imported = Deed::Imported { document, case_file: String::new() };
    let begin = Fact { day: TODAY, role: DeskRole::Editor, deed: imported };
    let case = Case::from_facts(CaseId::from_random([7; 10]), &[begin]).expect("it begins with an import");
    let until = Day::constant(2032, 1, 1);
    let consent = Consent::same(ConsentRole::Family, &[Scope::Names], Audience::Public, TODAY, until);
    let case = done(case, Deed::ConsentDecided(consent));
    done(case, Deed::Issued { deadline: Deadline::on(LAST), after: None })
}

fn office() -> OfficeCode {
    OfficeCode::parse("qv").expect("a code")
}

fn edition(until: Option<Day>) -> OfficeEdition {
    OfficeEdition {
        office: office(),
        language: Language::english(),
        targets: Vec::new(),
        copies_to: Vec::new(),
        notes: Vec::new(),
        deadline: until.map(Deadline::on),
        extends: None,
        channels: Vec::new(),
        sensitive: false,
        stage: OfficeStage::Drafted,
    }
}

/// Until when letters go from the country of the office, set to a day, once the deadline of the case has moved to another.
fn until(own: Day, moved: Day) -> (Option<Day>, Option<Day>) {
    let case = done(live(), Deed::EditionPut(edition(Some(own))));
    let case = done(case, Deed::EditionIssued { office: office() });
    let case = done(case, Deed::Corrected { case_file: String::new(), deadline: Some(Deadline::on(moved)) });
    let gate = case.gate().offices.first().map(|(_, until)| *until);
    (case.deadline_for(Some(&office())).map(|deadline| deadline.day), gate)
}

#[test]
fn an_extension_is_never_a_shortening_and_a_shortening_never_an_extension() {
    let day = |month, day| Day::constant(2031, month, day);
    let holds = |own, moved, all: Day| assert_eq!(until(own, moved), (Some(all), Some(all)), "{own} beside {moved}");
    holds(day(5, 1), day(4, 14), day(5, 1));
    holds(day(5, 1), day(6, 10), day(6, 10));
    holds(day(5, 1), day(3, 20), day(5, 1));
    holds(day(4, 1), day(6, 10), day(4, 1));
    holds(day(4, 1), day(3, 20), day(3, 20));
    holds(LAST, day(6, 10), day(6, 10));
}

#[test]
fn what_an_office_sets_after_the_move_is_taken_as_it_is() {
    let case = done(live(), Deed::EditionPut(edition(Some(Day::constant(2031, 5, 1)))));
    let moved = Deadline::on(Day::constant(2031, 6, 10));
    let case = done(case, Deed::Corrected { case_file: String::new(), deadline: Some(moved.clone()) });
    assert!(case.offices[0].is_overtaken(&moved));
    let case = done(case, Deed::EditionPut(edition(Some(Day::constant(2031, 5, 1)))));
    assert!(!case.offices[0].is_overtaken(&moved), "now it is meant to be shorter");
    let case = done(case, Deed::EditionIssued { office: office() });
    assert!(take(&case, Some(&office()), Day::constant(2031, 5, 1)).is_ok());
    assert!(take(&case, Some(&office()), Day::constant(2031, 5, 2)).is_err());
}

#[test]
fn an_edition_for_the_own_country_is_published_by_whoever_has_seen_the_rule() {
    let case = done(live(), Deed::EditionPut(edition(None)));
    let issued = |rule, confirmed| {
        issue_edition(&case, &office(), false, rule, confirmed, DeskRole::Approver, TODAY).map(|_| ()).err()
    };
    for rule in [OwnCountry::On, OwnCountry::AskOffice] {
        assert_eq!(issued(rule, None), Some(Refusal::OwnCountry { rule }));
        assert_eq!(issued(rule, Some(rule)), None);
    }
    let other = issued(OwnCountry::On, Some(OwnCountry::AskOffice));
    assert_eq!(other, Some(Refusal::OwnCountry { rule: OwnCountry::On }), "another rule was confirmed");
    assert_eq!(issued(OwnCountry::Off, None), None);
}
