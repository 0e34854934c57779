//! Two pairs of eyes: one asks, another approves.

use super::{act, before, colleague, guest, office, ready_case, version};

const TWO: &[&str] = &["--two-pairs-of-eyes"];

#[test]
fn one_asks_and_another_approves() {
    let app = office(TWO);
    let (mut editor, _) = colleague(&app, "Ines", "editor");
    let (mut approver, _) = colleague(&app, "Tomás", "approver");
    let case = ready_case(&mut editor);
    let page = editor.get(&case);
    assert!(page.seen().contains("takes two people") && page.text().contains("/ask\""), "{}", page.seen());
    assert!(!page.text().contains("/issue\""), "an editor does not issue");
    assert!(!approver.get(&case).text().contains("/issue\""), "and nobody before it was asked for");
    let early = act(&mut approver, &case, "issue");
    assert!(early.status == 409 && early.seen().contains("First somebody asks"), "{}", early.seen());

    assert_eq!(act(&mut editor, &case, "ask").status, 303);
    let again = act(&mut editor, &case, "ask");
    assert!(again.status == 409 && again.seen().contains("already"), "{}", again.seen());
    assert!(editor.get(&case).seen().contains("2 March 2026"), "it says since when");
    let page = approver.get(&case);
    assert!(page.text().contains("/issue\"") && page.text().contains("/send-back\""));
    let issued = act(&mut approver, &case, "issue");
    assert_eq!(issued.status, 303, "{}", issued.seen());
    let history = editor.get(&format!("{case}/history")).seen();
    assert!(
        history.contains("Approval was asked for editor") && history.contains("It was issued approver"),
        "{history}"
    );
    assert!(!history.contains("Ines") && !history.contains("Tomás"), "never who");
}

#[test]
fn the_same_person_cannot_approve_in_another_session_either() {
    let app = office(TWO);
    let (mut approver, known) = colleague(&app, "Tomás", "approver");
    let (mut second, _) = colleague(&app, "Ada", "approver");
    let case = ready_case(&mut approver);
    assert_eq!(act(&mut approver, &case, "ask").status, 303);
    let refused = act(&mut approver, &case, "issue");
    assert!(refused.status == 409 && refused.seen().contains("Somebody else must approve"), "{}", refused.seen());
    app.world.wait(60);
    let mut elsewhere = app.supporter();
    assert_eq!(super::sign_in(&app, &mut elsewhere, &known).status, 303);
    assert_eq!(act(&mut elsewhere, &case, "issue").status, 409);
    assert_eq!(act(&mut second, &case, "issue").status, 303);
}

#[test]
fn a_change_withdraws_the_request_and_it_can_be_sent_back() {
    let app = office(TWO);
    let (mut editor, _) = colleague(&app, "Ines", "editor");
    let mut approver = guest(&app, "approver");
    let case = ready_case(&mut editor);
    assert_eq!(act(&mut editor, &case, "ask").status, 303);
    let seen = version(&mut editor, &case);
    let corrected = editor.post(&format!("{case}/deadline"), &[("version", &seen), ("until", "2026-04-14")]);
    assert_eq!(corrected.status, 303);
    let late = act(&mut approver, &case, "issue");
    assert!(late.status == 409 && late.seen().contains("First somebody asks"), "{}", late.seen());
    assert_eq!(act(&mut editor, &case, "ask").status, 303);
    assert_eq!(approver.post(&format!("{case}/send-back"), &[]).status, 303);
    assert_eq!(approver.post(&format!("{case}/send-back"), &[]).status, 409);
    assert_eq!(act(&mut approver, &case, "issue").status, 409);
    assert_eq!(act(&mut editor, &case, "ask").status, 303);
    assert_eq!(act(&mut approver, &case, "issue").status, 303, "somebody without an account is somebody else too");
}

#[test]
fn who_asked_is_on_the_disk_only_until_the_answer() {
    let app = office(TWO);
    let (mut editor, _) = colleague(&app, "Ines", "editor");
    let mut approver = guest(&app, "approver");
    let case = ready_case(&mut editor);
    let asking = || {
        let database = rusqlite::Connection::open(app.folder.join("data") + "/clamor.db").unwrap();
        database.query_row("SELECT count(*) FROM asking", [], |row| row.get::<_, i64>(0)).unwrap()
    };
    assert_eq!(asking(), 0);
    act(&mut editor, &case, "ask");
    assert_eq!(asking(), 1);
    act(&mut approver, &case, "issue");
    assert_eq!(asking(), 0);
}

#[test]
fn without_the_rule_one_approver_issues() {
    let app = office(&[]);
    let mut approver = guest(&app, "approver");
    let case = ready_case(&mut approver);
    assert!(!approver.get(&case).text().contains("/ask\""));
    assert_eq!(act(&mut approver, &case, "issue").status, 303);
}

#[test]
fn who_asked_is_forgotten_with_the_account() {
    let app = office(TWO);
    let (mut editor, _) = colleague(&app, "Ines", "editor");
    let mut operator = guest(&app, "operator");
    let case = ready_case(&mut editor);
    assert_eq!(act(&mut editor, &case, "ask").status, 303);
    let page = operator.get("/desk/people").text();
    let account = page.split("name=\"account\" value=\"").nth(1).map(|rest| before(rest, "\"")).expect("an account");
    assert_eq!(operator.post("/desk/people/account", &[("account", account.as_str())]).status, 303);
    let database = rusqlite::Connection::open(app.folder.join("data") + "/clamor.db").unwrap();
    let asking: i64 = database.query_row("SELECT count(*) FROM asking", [], |row| row.get(0)).unwrap();
    assert_eq!(asking, 0);
}

#[test]
fn an_editor_puts_nothing_on_a_public_page() {
    let app = office(&[]);
    let mut approver = guest(&app, "approver");
    let mut editor = guest(&app, "editor");
    let case = ready_case(&mut approver);
    let template = editor.get(&format!("{case}/translation.es.case.md")).text();
    let words = template.replacen("FREE THE PEOPLE", "LIBERTAD PARA LA GENTE", 1);
    assert_eq!(act(&mut approver, &case, "issue").status, 303);
    let seen = version(&mut editor, &case);
    let fields = [("version", seen.as_str()), ("pasted", words.as_str())];
    let refused = editor.post_file(&format!("{case}/translations"), &fields, "file", b"");
    assert!(refused.status == 409 && refused.seen().contains("on hold"), "{}", refused.seen());
    assert!(
        refused.form("/translations").is_empty()
            || refused.text().contains("language = &quot;es&quot;")
            || refused.text().contains("language = &#34;es&#34;"),
        "what was pasted is still there"
    );
    let longer = [
        ("version", seen.as_str()),
        ("role", "family"),
        ("scope", "names"),
        ("scope", "facts"),
        ("decided", super::DAY),
        ("until", "2026-12-31"),
    ];
    let refused = editor.post(&format!("{case}/consent"), &longer);
    assert!(refused.status >= 400 && refused.seen().contains("on hold"), "{} {}", refused.status, refused.seen());
    let shorter: Vec<_> = longer[..5].iter().copied().chain([("until", "2026-05-01")]).collect();
    assert_eq!(editor.post(&format!("{case}/consent"), &shorter).status, 303, "taking back needs nobody else");
    assert_eq!(editor.post(&format!("{case}/hold"), &[]).status, 303);
    let seen = version(&mut editor, &case);
    let longer: Vec<_> = [("version", seen.as_str())].into_iter().chain(longer[1..].iter().copied()).collect();
    assert_eq!(editor.post(&format!("{case}/consent"), &longer).status, 303, "on hold it is prepared");
}
