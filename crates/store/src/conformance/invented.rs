//! Invented cases for whoever tries an engine out: nobody and nothing in them exists.

use casework::{
    Act, ActKey, ActKind, Audience, CaseId, Channel, Consent, ConsentRole, Day, Deadline, Deed, DeskRole, Fact, Grant,
    Imported, Language, OfficeCode, OfficeEdition, OfficeStage, PaperBatch, PaperBy, PaperEntry, PaperState, Picture,
    Rendition, Scope, Sealed, SealedId, SealedKind,
};

use crate::{Account, Invitation, Keyholder, Outside, PaperPut, Password, PersonKey, SealedPiece, Secret};

/// The day on which everything in here is done.
#[must_use]
pub fn today() -> Day {
    Day::constant(2031, 3, 3)
}

/// The last day on which an invented live case takes acts.
#[must_use]
pub fn last_day() -> Day {
    Day::constant(2031, 4, 14)
}

/// The id of the invented case with a number.
#[must_use]
pub fn id(number: u64) -> CaseId {
    let mut bytes = [7; 10];
    bytes[2..].copy_from_slice(&mixed(number).to_be_bytes());
    CaseId::from_random(bytes)
}

/// A key; keys of different numbers are spread as random ones are, since a store must not count on any order.
#[must_use]
pub fn key(number: u64) -> ActKey {
    let bits = u128::from(mixed(number)) << 64 | u128::from(mixed(!number));
    ActKey(bits.to_be_bytes())
}

/// "I have sent it", today, with the key of a number.
#[must_use]
pub fn said_sent(case: &CaseId, number: u64) -> Act {
    act(case, ActKind::SaidSent { key: key(number), channel: Channel::ALL[number as usize % Channel::ALL.len()] })
}

/// An entry of letters on paper, made today at the desk, with the key of a number.
#[must_use]
pub fn paper(case: &CaseId, number: u64, letters: u64) -> PaperPut {
    let languages = ["en", "es"].into_iter().filter_map(Language::from_tag).collect();
    let entry = PaperEntry {
        key: key(number),
        case: case.clone(),
        batch: PaperBatch { letters, people: 8, languages, day: today() },
        entered: today(),
        by: PaperBy::Desk,
        corrects: None,
        state: PaperState::Counted(today()),
    };
    PaperPut { entry, by: None, most_of_day: 1_000 }
}

/// An act of today.
#[must_use]
pub fn act(case: &CaseId, kind: ActKind) -> Act {
    Act { case: case.clone(), office: None, kind, day: today() }
}

/// A fact of today, by the desk.
#[must_use]
pub fn fact(deed: Deed) -> Fact {
    Fact { day: today(), role: DeskRole::Desk, deed }
}

/// A document was put in.
#[must_use]
pub fn imported() -> Fact {
    let document = Imported {
        media_type: "text/plain".into(),
        sha256: "00".repeat(32),
        text: "URGENT ACTION\nA gardener of Verania was taken from \u{201c}La Alameda\u{201d}.\n".into(),
        language: Language::english(),
        remarks: vec![casework::FormRemark { code: "tracked-changes".into(), start: 0, end: 6 }],
    };
    fact(Deed::Imported { document, case_file: "+++\nclamor = 1\n+++\n# summary\n".into() })
}

/// Consent was decided: it holds as long as the deadline.
#[must_use]
pub fn consented() -> Fact {
    let scopes = [Scope::Names, Scope::Facts];
    let consent = Consent::same(ConsentRole::Family, &scopes, Audience::Public, today(), last_day());
    fact(Deed::ConsentDecided(consent))
}

/// The case was issued.
#[must_use]
pub fn issued() -> Fact {
    fact(Deed::Issued { deadline: Deadline::on(last_day()), after: None })
}

/// An office took the case up for its own country, until two weeks after everybody else's last day.
#[must_use]
pub fn office_edition(office: &OfficeCode) -> [Fact; 2] {
    let edition = OfficeEdition {
        office: office.clone(),
        language: Language::english(),
        targets: Vec::new(),
        copies_to: Vec::new(),
        notes: Vec::new(),
        deadline: Some(Deadline::on(office_last_day())),
        extends: None,
        channels: Vec::new(),
        sensitive: false,
        stage: OfficeStage::Drafted,
    };
    [fact(Deed::EditionPut(edition)), fact(Deed::EditionIssued { office: office.clone() })]
}

/// The last day on which the edition of such an office takes acts.
#[must_use]
pub fn office_last_day() -> Day {
    Day::constant(2031, 4, 28)
}

/// Consent was decided: it covers photographs too.
#[must_use]
pub fn photographs_agreed() -> Fact {
    let mut fact = consented();
    if let Deed::ConsentDecided(consent) = &mut fact.deed {
        consent.grants.push(Grant { scope: Scope::Photographs, audience: Audience::Public, until: last_day() });
    }
    fact
}

/// A photograph of nobody: its bytes are no picture, and an engine does not look at them.
#[must_use]
pub fn picture(number: u8) -> Picture {
    let rendition = |width: u32| Rendition {
        width,
        height: width / 2,
        jpeg: [b"A photograph of a lighthouse. ", &[number; 4000][..]].concat(),
    };
    Picture {
        large: rendition(1200),
        small: rendition(480),
        credit: "Sello de la Bah\u{ed}a".into(),
        descriptions: vec![(Language::english(), format!("A lighthouse at {number} o\u{2019}clock."))],
    }
}

/// The facts that make a live case.
#[must_use]
pub fn live() -> [Fact; 3] {
    [imported(), consented(), issued()]
}

/// A one-time link for an editor.
#[must_use]
pub fn invitation(number: u8, until: Day) -> Invitation {
    Invitation { hash: [number; 32], role: DeskRole::Editor, until, direct: number.is_multiple_of(2) }
}

/// Somebody at the desk, with a password, a recovery code and a passkey.
#[must_use]
pub fn account(number: u8) -> Account {
    let password = Password {
        hash: Secret::of("$argon2id$invented"),
        authenticator: Secret::of([number; 20]),
        recovery: vec![[number; 32], [9; 32]],
    };
    Account {
        key: PersonKey([number; 16]),
        version: 1,
        name: format!("Person {number}"),
        role: DeskRole::Approver,
        made: today(),
        password: Some(password),
        passkeys: vec![Secret::of("{\"cred\":1}")],
    }
}

/// Somebody who may open what is sealed.
#[must_use]
pub fn keyholder(number: u8) -> Keyholder {
    Keyholder { name: format!("Keyholder {number}"), key: format!("age1invented{number}"), since: today() }
}

/// Something sealed of a case, today: its bytes are no encryption of anything, and an engine does not look at them.
#[must_use]
pub fn sealed(case: &CaseId, kind: SealedKind, number: u8) -> SealedPiece {
    let outside = Outside { id: SealedId([number; 16]), case: case.clone(), kind, day: today() };
    SealedPiece { outside, sealed: Sealed::of([b"What nobody opens. ", &[number; 3000][..]].concat()) }
}

/// Numbers that look random (`SplitMix64`): the same ones each time.
fn mixed(number: u64) -> u64 {
    let number = number.wrapping_add(1).wrapping_mul(0x9e37_79b9_7f4a_7c15);
    let number = (number ^ (number >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    let number = (number ^ (number >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    number ^ (number >> 31)
}
