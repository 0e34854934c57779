//! Sessions: one's own, other people's, those that end while somebody types.

use std::sync::Arc;

use stories::app::App;
use stories::client::{Client, Page};

use super::{TWIN, colleague, guest, office, ready_case, sign_in, version};

/// Ends the session in the list of a page that a mark stands with, or the first.
fn end_session(client: &mut Client, whose: &str) -> Page {
    let page = client.get("/desk/people").text();
    let row = page.split("<li>").find(|row| row.contains(whose) && row.contains("name=\"session\""));
    let handle = row.and_then(|row| row.split("value=\"").nth(1)).map(|rest| super::before(rest, "\""));
    client.post("/desk/people/session", &[("session", &handle.expect("the session is listed"))])
}

#[test]
fn everybody_sees_and_ends_their_own_sessions_and_an_operator_anybodys() {
    let app = office(&[]);
    let (mut ines, known) = colleague(&app, "Ines", "editor");
    let (mut boss, _) = colleague(&app, "Ada", "operator");
    app.world.wait(60);
    let mut telephone = app.supporter();
    assert_eq!(sign_in(&app, &mut telephone, &known).status, 303);
    let page = ines.get("/desk/people");
    assert_eq!(page.text().matches("name=\"session\"").count(), 2, "her two, and not the operator's");
    assert!(page.seen().contains("this one") && !page.seen().contains("Everybody at the desk"));

    // The newest stands first: that is the telephone.
    assert_eq!(end_session(&mut ines, "Ines").status, 303);
    assert_eq!(telephone.get("/desk").status, 403);
    assert_eq!(ines.get("/desk").status, 200);

    let handle = boss.get("/desk/people").field("session").expect("a session");
    ines.post("/desk/people/session", &[("session", &handle)]);
    assert_eq!(boss.get("/desk").status, 200, "nobody ends an operator's session but an operator");
    assert_eq!(end_session(&mut boss, "Ines").status, 303);
    assert_eq!(ines.get("/desk").status, 403);
}

#[test]
fn an_account_that_ends_is_out_at_once_also_from_another_process() {
    let app = office(&[]);
    let (mut ines, known) = colleague(&app, "Ines", "editor");
    let (mut tomas, _) = colleague(&app, "Tomás", "approver");
    let mut boss = guest(&app, "operator");
    assert_eq!(ines.get("/desk").status, 200);
    let ended = app.command(&["desk", "end", "INES"]);
    assert!(ended.code == 0 && ended.text().contains("Ines is deleted"), "{}{}", ended.text(), ended.errors);
    assert_eq!(ines.get("/desk").status, 403, "the next request is refused");
    app.world.wait(60);
    assert_eq!(sign_in(&app, &mut app.supporter(), &known).status, 403);
    let unknown = app.command(&["desk", "end", "Ines"]);
    assert!(unknown.code == 2 && unknown.errors.contains("clamor desk people"), "{}", unknown.errors);

    let account = boss.get("/desk/people").field("account").expect("the account is listed");
    assert_eq!(boss.post("/desk/people/account", &[("account", &account)]).status, 303);
    assert_eq!(tomas.get("/desk").status, 403);
    assert!(app.command(&["desk", "people"]).text().contains("Nobody"));
}

#[test]
fn a_restart_ends_sessions_and_keeps_accounts() {
    let app = office(&[]);
    let (mut ines, known) = colleague(&app, "Ines", "editor");
    let (folder, world) = (Arc::clone(&app.folder), Arc::clone(&app.world));
    assert_eq!(ines.get("/desk").status, 200);
    assert_eq!(app.stop(), 0);
    world.wait(60);
    let app = App::start_in(folder, &world, &["all"]);
    let cookie = ines.cookies().iter().map(|(name, value)| format!("{name}={value}")).collect::<Vec<_>>().join("; ");
    assert_eq!(app.supporter().get_with("/desk", &[("cookie", &cookie)]).status, 403);
    let mut again = app.supporter();
    assert_eq!(sign_in(&app, &mut again, &known).status, 303);
    assert_eq!(again.get("/desk").status, 200);
}

#[test]
fn an_invitation_from_the_desk_works() {
    let app = office(&[]);
    let (mut boss, _) = colleague(&app, "Ada", "operator");
    let page = boss.post("/desk/people/invite", &[("role", "approver")]);
    assert_eq!(page.status, 200);
    let text = page.text();
    let at = text.find("/desk/enter/").expect("the link is shown");
    let path = super::before(&text[at..], "<");
    let mut new = app.supporter();
    assert!(new.get(&path).seen().contains("Your role there: approver"));
    assert_eq!(new.post(&path, &[]).status, 303);
    assert!(!boss.get("/desk/people").text().contains("/desk/enter/"), "it was shown once");
}

/// All hidden fields of the form that begins with an address.
fn hidden(page: &Page, action: &str) -> Vec<(String, String)> {
    let text = page.text();
    let form = text.split(&format!("action=\"{action}\"")).nth(1).expect("the form is there");
    let form = super::before(form, "</form>");
    let fields = form.split("<input type=\"hidden\"").skip(1).map(|tag| {
        let part = |name: &str| super::before(tag.split(&format!("{name}=\"")).nth(1).unwrap_or_default(), "\"");
        (unescape(&part("name")), unescape(&part("value")))
    });
    fields.collect()
}

fn unescape(text: &str) -> String {
    let pairs =
        [("&#60;", "<"), ("&#62;", ">"), ("&#34;", "\""), ("&#39;", "'"), ("&lt;", "<"), ("&gt;", ">"), ("&#38;", "&")];
    pairs.into_iter().fold(text.to_owned(), |text, (from, to)| text.replace(from, to))
}

fn send(client: &mut Client, path: &str, fields: &[(String, String)]) -> Page {
    let fields: Vec<(&str, &str)> = fields.iter().map(|(name, text)| (name.as_str(), text.as_str())).collect();
    client.post(path, &fields)
}

#[test]
fn what_was_typed_when_a_session_ended_comes_back_to_be_sent() {
    let app = office(&[]);
    let (mut ines, known) = colleague(&app, "Ines", "editor");
    let case = ready_case(&mut ines);
    let seen = version(&mut ines, &case);
    let file = ines.get(&format!("{case}/case.case.md")).text();
    let typed =
        file.replacen("# background\n", "# background\n\nTwo lines <b>&amp; \"quotes\"</b>\nstay as typed.\n", 1);
    app.world.wait(13 * 3600);
    let lost = ines.post(&format!("{case}/case-file"), &[("version", &seen), ("case_file", &typed)]);
    assert!(lost.status == 403 && lost.seen().contains("nothing is lost"), "{}", lost.seen());

    let mut fields = hidden(&lost, "/desk/sign-in");
    let mut wrong = fields.clone();
    wrong.extend([("name", "Ines"), ("password", "wrong"), ("code", "1")].map(|(a, b)| (a.to_owned(), b.to_owned())));
    let refused = send(&mut ines, "/desk/sign-in", &wrong);
    assert_eq!((refused.status, hidden(&refused, "/desk/sign-in")), (403, fields.clone()), "it is carried on");

    let now = web::World::now(app.world.as_ref()).as_second();
    let code = stories::authenticator::code(&known.secret, now);
    let more = [("name", "Ines"), ("password", super::PASSWORD), ("code", &code)];
    fields.extend(more.map(|(name, text)| (name.to_owned(), text.to_owned())));
    let resumed = send(&mut ines, "/desk/sign-in", &fields);
    assert!(resumed.status == 200 && resumed.seen().contains("has not been sent yet"), "{}", resumed.seen());
    let action = format!("{case}/case-file");
    let sent = send(&mut ines, &action, &hidden(&resumed, &action));
    assert_eq!(sent.status, 303, "{}", sent.seen());
    let now = ines.get(&format!("{case}/case.case.md")).text();
    assert!(now.contains("stay as typed"), "{now}");
}

#[test]
fn the_form_of_all_values_and_a_pasted_document_are_carried_too() {
    let app = office(&[]);
    let mut guest_there = guest(&app, "editor");
    let case = ready_case(&mut guest_there);
    let title = "y".repeat(200_000);
    let fields: Vec<(String, String)> = (0..400)
        .map(|number| (format!("people/{number}/name"), format!("Person {number}\r\nin two lines")))
        .chain([("title".into(), title), ("version".into(), "3".into())])
        .collect();
    let mut gone = app.supporter();
    let lost = send(&mut gone, &format!("{case}/values"), &fields);
    assert_eq!(lost.status, 403);
    // The same browser gets in by a new link in another tab, and goes on with the page that it has.
    let path = super::link(&app, "again", Some("editor"));
    let mut carried = hidden(&lost, "/desk/sign-in");
    let again = send(&mut gone, "/desk/sign-in", &[carried.clone(), vec![("again".into(), "yes".into())]].concat());
    assert_eq!(again.status, 403, "not before one is in");
    assert_eq!(gone.post(&path, &[]).status, 303);
    carried.push(("again".into(), "yes".into()));
    let resumed = send(&mut gone, "/desk/sign-in", &carried);
    assert_eq!(resumed.status, 200);
    assert_eq!(hidden(&resumed, &format!("{case}/values")), fields);

    let mut gone = app.supporter();
    let lost = gone.post_file("/desk/new", &[("pasted", TWIN)], "file", b"a file");
    assert!(lost.seen().contains("Choose it again"), "{}", lost.seen());
    let carried = hidden(&lost, "/desk/sign-in");
    assert!(carried.iter().any(|(name, text)| name == "carried:pasted" && text.contains("URGENT")));
    let elsewhere = [("carried-to", "//elsewhere.example/desk/"), ("again", "yes")];
    assert!(guest_there.post("/desk/sign-in", &elsewhere).header("location") == "/desk");
}

#[test]
fn a_form_that_is_too_large_to_be_carried_is_refused_with_the_limit() {
    let app = office(&[]);
    let huge = "a".repeat(4 * 1024 * 1024 + 1);
    let page = app.supporter().post("/desk/cases/0000000000000000/values", &[("title", &huge)]);
    assert!(page.status == 413 && page.seen().contains("4,096"), "{}", page.status);
}
