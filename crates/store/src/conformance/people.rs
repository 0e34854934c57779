//! Promises about the people of the desk: links, accounts, who asked for an approval.

use casework::DeskRole;

use super::{Kept, Make, Promise, add_fact, answered, expect, invented, make_case};
use crate::{Account, Committed, Proposal, Saved};

pub(super) const PROMISES: &[Promise] = &[
    ("a one-time link opens once", link_opens_once),
    ("looking at a link does not use it up", looking_at_a_link),
    ("a link ends with its day", link_ends),
    ("an account comes back as it was saved", account_comes_back),
    ("an account changes only against what was seen", account_changes),
    ("a name is one account", one_name),
    ("an account that ends is gone", account_ends),
    ("who asked is kept until the case goes on", who_asked),
];

fn link_opens_once(make: Make<'_>, place: &str) -> Kept {
    let (engine, other) = (make(place), make(place));
    let today = invented::today();
    let (first, second) = (invented::invitation(1, today), invented::invitation(2, invented::last_day()));
    answered(engine.put_invitation(&first))?;
    answered(engine.put_invitation(&second))?;
    expect(answered(engine.use_invitation(&[3; 32], today))?.is_none(), "a link that was never made opens")?;
    let opened = answered(other.use_invitation(&first.hash, today))?;
    expect(opened == Some(first), "a link does not open on its last day as it was made")?;
    expect(answered(engine.use_invitation(&first.hash, today))?.is_none(), "a link opens twice")?;
    drop((engine, other));
    let engine = make(place);
    expect(answered(engine.use_invitation(&first.hash, today))?.is_none(), "a used link opens after a new start")?;
    let opened = answered(engine.use_invitation(&second.hash, today))?;
    expect(opened == Some(second), "a link does not open after a new start")
}

fn looking_at_a_link(make: Make<'_>, place: &str) -> Kept {
    let engine = make(place);
    let today = invented::today();
    let link = invented::invitation(1, today);
    answered(engine.put_invitation(&link))?;
    for _ in 0..2 {
        expect(answered(engine.invitation(&link.hash, today))? == Some(link), "a link is not shown as it was made")?;
    }
    expect(answered(engine.invitation(&link.hash, invented::last_day()))?.is_none(), "a link that ended is shown")?;
    expect(answered(engine.use_invitation(&link.hash, today))?.is_some(), "looking used it up")?;
    expect(answered(engine.invitation(&link.hash, today))?.is_none(), "a used link is shown")
}

fn link_ends(make: Make<'_>, place: &str) -> Kept {
    let engine = make(place);
    let (today, last) = (invented::today(), invented::last_day());
    answered(engine.put_invitation(&invented::invitation(1, today)))?;
    answered(engine.put_invitation(&invented::invitation(2, today)))?;
    expect(answered(engine.use_invitation(&[1; 32], last))?.is_none(), "a link opens after its last day")?;
    // It was deleted, not only refused: a clock that is set back does not open it again.
    expect(answered(engine.use_invitation(&[2; 32], today))?.is_none(), "a link that has ended was not deleted")
}

fn account_comes_back(make: Make<'_>, place: &str) -> Kept {
    let (engine, other) = (make(place), make(place));
    expect(answered(engine.accounts())?.is_empty(), "there is somebody whom nobody made")?;
    let mut plain = invented::account(2);
    plain.password = None;
    for account in [invented::account(1), plain] {
        expect(answered(engine.save_account(&account))? == Saved::Done, "a new account was not taken")?;
        expect(answered(other.account(&account.key))? == Some(account), "an account comes back differently")?;
    }
    drop((engine, other));
    let engine = make(place);
    let names: Vec<String> = answered(engine.accounts())?.into_iter().map(|account| account.name).collect();
    expect(names == ["Person 1", "Person 2"], "accounts are gone after a new start")
}

fn account_changes(make: Make<'_>, place: &str) -> Kept {
    let (engine, other) = (make(place), make(place));
    let first = invented::account(1);
    answered(engine.save_account(&first))?;
    expect(answered(engine.save_account(&first))? == Saved::Conflict, "an account was made twice")?;
    let mut next = first.clone();
    next.version = 2;
    next.role = DeskRole::Reader;
    expect(answered(engine.save_account(&next))? == Saved::Done, "a change was not taken")?;
    // Two sign in with one code at the same moment: both saw the first version.
    expect(answered(other.save_account(&next))? == Saved::Conflict, "a change against an old version was taken")?;
    expect(answered(engine.account(&first.key))? == Some(next), "the change did not stand")
}

fn one_name(make: Make<'_>, place: &str) -> Kept {
    let engine = make(place);
    answered(engine.save_account(&invented::account(1)))?;
    let mut other = invented::account(2);
    other.name = " PERSON 1".into();
    expect(answered(engine.save_account(&other))? == Saved::NameTaken, "two accounts have one name")?;
    expect(answered(engine.accounts())?.len() == 1, "it was stored all the same")
}

fn account_ends(make: Make<'_>, place: &str) -> Kept {
    let (engine, other) = (make(place), make(place));
    let account = invented::account(1);
    answered(engine.save_account(&account))?;
    expect(answered(other.end_account(&account.key))?, "an account does not end")?;
    expect(answered(engine.account(&account.key))?.is_none(), "it is still there")?;
    let (today, link) = (invented::today(), invented::invitation(1, invented::last_day()));
    for (role, account) in [(DeskRole::Editor, invented::account(2)), (DeskRole::Operator, invented::account(3))] {
        answered(engine.put_invitation(&link))?;
        answered(engine.save_account(&Account { role, ..account.clone() }))?;
        expect(answered(other.end_account(&account.key))?, "an account does not end")?;
        let opens = answered(engine.invitation(&link.hash, today))?.is_some();
        expect(opens == (role == DeskRole::Editor), "links outlive the operator, or end with an editor")?;
    }
    expect(!answered(engine.end_account(&account.key))?, "it ends twice")?;
    let mut late = account;
    late.version = 2;
    expect(answered(engine.save_account(&late))? == Saved::Conflict, "saving brings it back")
}

fn who_asked(make: Make<'_>, place: &str) -> Kept {
    let (engine, other) = (make(place), make(place));
    let id = invented::id(1);
    let [imported, consented, issued] = invented::live();
    let case = make_case(&*engine, &id, &[imported, consented])?;
    expect(answered(engine.asking(&id))?.is_none(), "somebody asked, and nobody did")?;
    let asked = invented::fact(casework::Deed::ApprovalAsked);
    let next = case.after(&asked);
    let by = invented::account(7).key;
    let proposal = Proposal { asked_by: Some(by), ..Proposal::making("ask", &next, &asked) };
    expect(answered(engine.commit(&proposal))? == Committed::Done, "the question was not taken")?;
    let open = answered(other.asking(&id))?;
    expect(open.is_some_and(|asking| asking.by == by && asking.version == 3), "who asked is not known")?;
    expect(answered(engine.commit(&proposal))? == Committed::Conflict, "the question was taken twice")?;
    expect(answered(engine.asking(&id))?.is_some(), "a refused fact took the question back")?;
    let next = add_fact(&*engine, next, &issued)?;
    expect(next.version == 4 && answered(other.asking(&id))?.is_none(), "who asked is kept after the answer")
}
