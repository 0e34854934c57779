//! The table of roles and duties, tried at the door: each role asks for everything.

use casework::{DeskRole, Duty};
use stories::client::Client;

use super::{act, guest, link, office, ready_case};

/// Sends the form of a duty about a case; false when the role may not.
fn may(client: &mut Client, duty: Duty, case: &str) -> bool {
    let page = match duty {
        Duty::See => client.get(case),
        Duty::Import => client.post_file("/desk/new", &[("pasted", "")], "file", b"."),
        Duty::Correct => {
            let forms = ["values", "case-file", "deadline", "picture/remove", "keep"];
            let mut answers = forms.map(|form| act(client, case, form).status != 403).to_vec();
            answers.push(client.post_file(&format!("{case}/picture"), &[], "file", b".").status != 403);
            assert!(answers.iter().all(|answer| *answer == answers[0]), "{answers:?}");
            return answers[0];
        }
        Duty::Consent => client.post(&format!("{case}/consent"), &[("role", "family")]),
        Duty::Translate => client.post_file(&format!("{case}/translations"), &[("pasted", "")], "file", b"."),
        Duty::Ask => act(client, case, "ask"),
        Duty::Hold => client.post(&format!("{case}/hold"), &[]),
        Duty::Issue => act(client, case, "issue"),
        Duty::SendBack => client.post(&format!("{case}/send-back"), &[]),
        Duty::Lift => client.post(&format!("{case}/release"), &[]),
        Duty::Stop => client.post(&format!("{case}/stop"), &[("how", "withheld")]),
        Duty::TakeSealed => {
            let taken = client.get(&format!("{case}/sealed/00.age")).status != 403;
            let forms =
                ["delete", "words"].map(|form| client.post(&format!("{case}/sealed/{form}"), &[]).status != 403);
            assert!(forms.iter().all(|form| *form == taken), "{forms:?}");
            return taken;
        }
        Duty::Keys => {
            let seen = client.get("/desk/keys").status != 403;
            let named = client.post("/desk/keys", &[]).status != 403;
            let removed = client.post("/desk/keys/remove", &[("keyholder", "nobody")]).status != 403;
            assert!(seen == named && named == removed);
            return seen;
        }
        Duty::Delete => {
            let page = client.get(&format!("{case}/delete")).status != 403;
            let form = client.post(&format!("{case}/delete"), &[("named", "another")]).status != 403;
            assert_eq!(page, form);
            return page;
        }
        Duty::Update => client.post_file(&format!("{case}/update"), &[("pasted", "")], "file", b"."),
        Duty::PutEdition => client.post(&format!("{case}/offices"), &[("office", "xv")]),
        Duty::Judge => client.post(&format!("{case}/outcomes"), &[("kind", "released")]),
        Duty::Close => client.post(&format!("{case}/close"), &[]),
        Duty::Narrow => client.post(&format!("{case}/narrow"), &[("what", "nothing")]),
        Duty::IssueEdition => {
            let forms = ["issue", "end"]
                .map(|form| client.post(&format!("{case}/offices/{form}"), &[("office", "xv")]).status != 403);
            assert!(forms[0] == forms[1], "{forms:?}");
            return forms[0];
        }
        Duty::Links => {
            let forms = ["links", "links/revoke"].map(|form| client.post(&format!("{case}/{form}"), &[]).status != 403);
            assert!(forms[0] == forms[1], "{forms:?}");
            return forms[0];
        }
        Duty::CountPaper => client.post("/desk/paper/answer", &[("case", ""), ("key", ""), ("answer", "yes")]),
        Duty::Holders => client.post("/desk/holders/nobody", &[("to", "")]),
        Duty::Watch => client.get("/desk/pressure"),
        Duty::People => {
            let invited = client.post("/desk/people/invite", &[("role", "reader")]).status != 403;
            let ended = client.post("/desk/people/account", &[("account", "00")]).status != 403;
            assert_eq!(invited, ended);
            return invited;
        }
    };
    page.status != 403
}

#[test]
fn each_role_may_do_what_the_table_says_and_nothing_else() {
    let app = office(&[]);
    let mut operator = guest(&app, "operator");
    for role in DeskRole::GIVEN {
        let mut client = guest(&app, role.word());
        for duty in Duty::ALL {
            let case = ready_case(&mut operator);
            assert_eq!(may(&mut client, duty, &case), role.may(duty), "{} {duty:?}", role.word());
        }
    }
}

#[test]
fn what_one_may_not_do_is_not_offered_and_said_in_a_line() {
    let app = office(&[]);
    let mut operator = guest(&app, "operator");
    let (draft, live) = (ready_case(&mut operator), ready_case(&mut operator));
    assert_eq!(act(&mut operator, &live, "issue").status, 303);
    let offered = |client: &mut Client, case: &str| {
        let page = client.get(case);
        let all = ["values", "case-file", "consent", "translations", "issue", "hold", "release", "stop"];
        let buttons = all.into_iter().filter(|what| {
            let form = page.text().split(&format!("action=\"{case}/{what}\"")).nth(1).map(str::to_owned);
            // Buttons of a script send nothing, and one that belongs to another form is that form's.
            let others = ["<button type=\"button\"", "<button class=\"danger\" form="];
            let form = form.map(|form| others.iter().fold(form.to_owned(), |form, other| form.replace(other, "")));
            form.is_some_and(|form| form.split("</form>").next().is_some_and(|form| form.contains("<button")))
        });
        (buttons.map(str::to_owned).collect::<Vec<_>>(), page.seen())
    };
    let mut reader = guest(&app, "reader");
    let (buttons, seen) = offered(&mut reader, &draft);
    assert!(buttons.is_empty() && seen.contains("As a reader you see everything and change nothing"), "{buttons:?}");
    assert!(!reader.get("/desk").text().contains("href=\"/desk/new\""));
    assert_eq!(reader.get(&format!("{draft}/history")).status, 200, "readers see the history");
    let refused = reader.post(&format!("{live}/hold"), &[]);
    assert!(refused.status == 403 && refused.seen().contains("“editor”"), "{}", refused.seen());

    let mut editor = guest(&app, "editor");
    let (buttons, seen) = offered(&mut editor, &draft);
    assert_eq!(buttons, ["values", "case-file", "consent", "translations"]);
    assert!(seen.contains("Issuing is for approvers"));
    let (buttons, seen) = offered(&mut editor, &live);
    assert_eq!(buttons, ["consent", "translations", "hold"]);
    assert!(seen.contains("you cannot issue, lift a hold or stop"));
    let (buttons, _) = offered(&mut guest(&app, "approver"), &live);
    assert_eq!(buttons, ["consent", "translations", "hold", "stop"]);
}

#[test]
fn the_first_ever_is_an_operator_and_later_ones_edit() {
    let app = office(&[]);
    let role_of = |path: &str| app.supporter().get(path).seen();
    let first = link(&app, "first", None);
    assert!(role_of(&first).contains("Your role there: operator"));
    assert!(role_of(&link(&app, "second", None)).contains("Your role there: editor"));
    assert!(role_of(&link(&app, "third", Some("reader"))).contains("Your role there: reader"));
    let wrong = app.command(&["desk", "invite", "fourth", "--role", "boss"]);
    assert!(wrong.code == 2 && wrong.errors.contains("reader, editor, approver or operator"), "{}", wrong.errors);
}

#[test]
fn facts_keep_the_role_and_not_the_person() {
    let app = office(&[]);
    let (mut editor, _) = super::colleague(&app, "Unmistakable", "editor");
    ready_case(&mut editor);
    let database = rusqlite::Connection::open(app.folder.join("data") + "/clamor.db").unwrap();
    let roles: Vec<String> = {
        let mut statement = database.prepare("SELECT DISTINCT role FROM fact").unwrap();
        let rows = statement.query_map([], |row| row.get(0)).unwrap();
        rows.map(Result::unwrap).collect()
    };
    assert_eq!(roles, ["editor"]);
    let named: i64 = database
        .query_row(
            "SELECT count(*) FROM fact WHERE body LIKE '%Unmistakable%' OR role LIKE '%Unmistakable%'",
            [],
            |row| row.get(0),
        )
        .unwrap();
    assert_eq!(named, 0);
}
