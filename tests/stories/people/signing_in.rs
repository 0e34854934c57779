//! Links, passwords, codes, and the limits on guessing.

use std::io::{Read, Write};
use std::net::TcpStream;
use std::process::Stdio;

use stories::authenticator::code;
use stories::folder::Folder;
use stories::program::Running;

use super::super::pressure::behind_a_proxy;
use super::{PASSWORD, attempt, colleague, guest, link, office, secret_on, set_up, sign_in};

/// How many networks flood the page to sign in, and how many attempts each makes at once: more than are waited for, and fewer
/// than a network may ask for without waiting.
const NETWORKS: usize = 4;
const ATTEMPTS: usize = 50;

#[test]
fn a_link_says_what_it_is_and_is_used_up_by_its_button() {
    let app = office(&[]);
    let path = link(&app, "Ines", Some("editor"));
    for _ in 0..3 {
        let page = app.supporter().get(&path);
        assert!(page.status == 200 && page.seen().contains("Your role there: editor"), "looking uses nothing up");
        assert!(page.headers.keys().all(|name| name != "set-cookie"));
    }
    let mut first = app.supporter();
    let entered = first.post(&path, &[]);
    assert!(entered.status == 303 && entered.header("location").starts_with("/desk/people"));
    let page = first.get("/desk/people?done=welcome");
    assert!(page.seen().contains("How will you come back?") && page.seen().contains("Only this time"));
    assert_eq!(app.supporter().post(&path, &[]).status, 403, "it works once");
    assert_eq!(app.supporter().get(&path).status, 403);
    assert_eq!(first.get("/desk").status, 200, "who goes on without choosing is in for this time");
    let people = app.command(&["desk", "people"]);
    assert!(people.text().contains("Nobody has an account"), "{}", people.text());
}

#[test]
fn a_password_and_a_code_let_one_in_again() {
    let app = office(&[]);
    let (mut client, known) = colleague(&app, "Ines", "approver");
    assert_eq!(known.recovery.len(), 8);
    assert!(client.get("/desk/people").seen().contains("Ines"));
    assert_eq!(client.post("/desk/leave", &[]).status, 200);
    assert_eq!(client.get("/desk").status, 403);
    let mut again = app.supporter();
    app.world.wait(60);
    let entered = sign_in(&app, &mut again, &known);
    assert!(entered.status == 303 && entered.header("location") == "/desk", "{}", entered.seen());
    assert_eq!(again.get("/desk").status, 200);
    let listed = app.command(&["desk", "people"]).text();
    assert!(listed.contains("Ines: approver, since 2026-03-02, by password"), "{listed}");
}

#[test]
fn a_language_that_is_chosen_before_signing_in_is_that_of_the_session() {
    let app = office(&[]);
    let (_, known) = colleague(&app, "Ines", "editor");
    app.world.wait(60);
    let mut client = app.supporter();
    let page = client.get("/desk?lang=es");
    assert!(page.status == 403 && page.text().contains("<html lang=\"es\""), "{}", page.seen());
    assert_eq!(page.field("lang").as_deref(), Some("es"), "the form keeps it");
    let wrong = client.post("/desk/sign-in", &[("lang", "es"), ("name", "Ines"), ("password", "x"), ("code", "0")]);
    assert!(wrong.status == 403 && wrong.text().contains("<html lang=\"es\""), "{}", wrong.seen());
    let code = code(&known.secret, web::World::now(app.world.as_ref()).as_second());
    let fields = [
        ("lang", "es"),
        ("name", "Ines"),
        ("password", PASSWORD),
        ("code", &code),
        ("carried-to", "/desk/cases/0000000000000000/values"),
        ("carried:title", "Typed words"),
    ];
    let resumed = client.post("/desk/sign-in", &fields);
    assert!(resumed.status == 200 && resumed.text().contains("<html lang=\"es\""), "{}", resumed.seen());
    assert!(resumed.text().contains("value=\"Typed words\""), "{}", resumed.text());
    assert!(client.get("/desk").text().contains("<html lang=\"es\""), "the session speaks it");
}

#[test]
fn a_code_works_once_and_only_around_its_time() {
    let app = office(&[]);
    let (_, known) = colleague(&app, "Ines", "editor");
    let now = || web::World::now(app.world.as_ref()).as_second();
    let replayed = attempt(&mut app.supporter(), "Ines", PASSWORD, &code(&known.secret, now()));
    assert_eq!(replayed.status, 403, "the code that confirmed the set-up is used");
    app.world.wait(60);
    assert_eq!(attempt(&mut app.supporter(), "ines", PASSWORD, &code(&known.secret, now())).status, 303);
    assert_eq!(attempt(&mut app.supporter(), "Ines", PASSWORD, &code(&known.secret, now())).status, 403);
    app.world.wait(600);
    for (drift, status) in [(-60, 403), (60, 403), (30, 303)] {
        let page = attempt(&mut app.supporter(), "Ines", PASSWORD, &code(&known.secret, now() + drift));
        assert_eq!(page.status, status, "{drift}");
    }
}

#[test]
fn a_recovery_code_works_once() {
    let app = office(&[]);
    let (_, known) = colleague(&app, "Ines", "editor");
    let spare = known.recovery[3].to_lowercase();
    assert_eq!(attempt(&mut app.supporter(), "Ines", PASSWORD, &spare).status, 303);
    assert_eq!(attempt(&mut app.supporter(), "Ines", PASSWORD, &spare).status, 403);
    assert_eq!(attempt(&mut app.supporter(), "Ines", PASSWORD, &known.recovery[0]).status, 303);
}

#[test]
fn wrong_and_unknown_get_the_same_answer_and_guessing_is_slowed() {
    let app = office(&[]);
    let (_, known) = colleague(&app, "Ines", "editor");
    // Pages end at a step of their length: how many blanks that takes goes by the name that was typed.
    let strip = |page: stories::client::Page, name: &str| page.text().replace(name, "NAME").trim_end().to_owned();
    let mut answers = Vec::new();
    for name in ["Ines", "Nobody"] {
        let tries: Vec<(u16, String)> = (0..6)
            .map(|_| {
                let page = attempt(&mut app.supporter(), name, "not the right one", "123456");
                (page.status, strip(page, name))
            })
            .collect();
        assert_eq!(tries.iter().map(|(status, _)| *status).collect::<Vec<_>>(), [403, 403, 403, 403, 429, 429]);
        answers.push(tries);
    }
    assert!(answers[0] == answers[1], "nobody learns which names there are");
    let waiting = sign_in(&app, &mut app.supporter(), &known);
    assert!(waiting.status == 429 && waiting.seen().contains("Wait"), "{}", waiting.seen());
    app.world.wait(60);
    assert_eq!(sign_in(&app, &mut app.supporter(), &known).status, 303, "the wait ends");
}

#[test]
fn what_is_wrong_in_the_set_up_is_said_beside_the_field() {
    let app = office(&[]);
    let mut client = guest(&app, "editor");
    let secret = secret_on(&client.get("/desk/people"));
    let now = web::World::now(app.world.as_ref()).as_second();
    let right = code(&secret, now);
    let wrong = [
        ("", PASSWORD, right.as_str(), "Write a name"),
        ("Ines", "short", right.as_str(), "at least 12"),
        ("Ines", PASSWORD, "000000", "The code is not right"),
        ("long name as a password", "long name as a password", right.as_str(), "not be your name"),
    ];
    for (name, password, code, says) in wrong {
        let fields = [("name", name), ("password", password), ("code", code)];
        let page = client.post("/desk/people/password", &fields);
        assert!(page.status == 422 && page.seen().contains(says), "{says}: {}", page.seen());
        assert_eq!(secret_on(&page), secret, "the secret stays the same until it is confirmed");
    }
    set_up(&app, &mut client, "Ines");
    let mut other = guest(&app, "editor");
    let secret = secret_on(&other.get("/desk/people"));
    let fields = [("name", "INES"), ("password", PASSWORD), ("code", &code(&secret, now))];
    let page = other.post("/desk/people/password", &fields);
    assert!(page.status == 422 && page.seen().contains("has this name already"), "{}", page.seen());
    let passkey = other.post("/desk/people/passkey", &[("name", "Ada"), ("credential", "")]);
    assert!(passkey.status == 422 && passkey.seen().contains("No passkey was made"));
}

#[test]
fn an_open_browser_is_not_enough_to_add_a_passkey_beside_a_password() {
    let app = office(&[]);
    let (mut client, _) = colleague(&app, "Ines", "editor");
    for current in ["", "not the password at all"] {
        let page = client.post("/desk/people/passkey", &[("current", current), ("credential", "{}")]);
        assert!(page.status == 422 && page.seen().contains("Your password now is not right"), "{}", page.seen());
    }
    let page = client.post("/desk/people/passkey", &[("current", PASSWORD), ("credential", "{}")]);
    assert!(page.status == 422 && page.seen().contains("No passkey was made"), "{}", page.seen());
}

#[test]
fn a_new_password_needs_the_old_one_and_ends_the_other_sessions() {
    let app = office(&[]);
    let (mut client, known) = colleague(&app, "Ines", "editor");
    app.world.wait(60);
    let mut other = app.supporter();
    assert_eq!(sign_in(&app, &mut other, &known).status, 303);
    let secret = secret_on(&client.get("/desk/people"));
    assert_ne!(secret, known.secret, "a new authenticator");
    let now = web::World::now(app.world.as_ref()).as_second();
    let change = |client: &mut stories::client::Client, current: &str| {
        let fields = [("current", current), ("password", "another short sentence"), ("code", &code(&secret, now))];
        client.post("/desk/people/password", &fields)
    };
    let refused = change(&mut client, "a guess at the old one");
    assert!(refused.status == 422 && refused.seen().contains("Your password now is not right"), "{}", refused.seen());
    assert_eq!(other.get("/desk").status, 200);
    assert_eq!(change(&mut client, PASSWORD).status, 200);
    assert_eq!(client.get("/desk").status, 200, "this session goes on");
    assert_eq!(other.get("/desk").status, 403, "the others are over");
    assert_eq!(attempt(&mut app.supporter(), "Ines", PASSWORD, &known.recovery[0]).status, 403);
}

#[test]
fn nothing_that_opens_the_desk_is_on_the_disk_in_the_clear() {
    let app = office(&[]);
    let (_, known) = colleague(&app, "Ines", "editor");
    let path = link(&app, "Ada", Some("editor"));
    let token = path.rsplit('/').next().unwrap_or_default().to_owned();
    let database = std::fs::read(app.folder.join("data") + "/clamor.db").unwrap();
    let log = std::fs::read(app.folder.join("data") + "/clamor.db-wal").unwrap_or_default();
    let holds = |text: &str| {
        [&database, &log].iter().any(|bytes| bytes.windows(text.len()).any(|part| part == text.as_bytes()))
    };
    assert!(holds("$argon2id$v=19$m=19456,t=2,p=1$"), "the hash is that of Argon2id, with its parameters");
    for secret in [PASSWORD, &token, &known.recovery[0], &known.recovery[0].replace(' ', "")] {
        assert!(!holds(secret), "{secret}");
    }
}

/// One attempt of a flood, with a name of its own, for which nobody waits yet.
fn floods(address: &str, network: usize, number: usize) -> TcpStream {
    let body = format!("name=Name+{network}+{number}&password=not+the+right+one&code=123456");
    let mut stream = TcpStream::connect(address).expect("the server listens");
    let head = format!(
        "POST /desk/sign-in HTTP/1.1\r\nhost: {address}\r\nx-forwarded-for: 203.0.{network}.{number}\r\n\
         content-type: application/x-www-form-urlencoded\r\ncontent-length: {}\r\nconnection: close\r\n\r\n",
        body.len()
    );
    stream.write_all((head + &body).as_bytes()).expect("it is sent");
    stream
}

fn status(mut stream: TcpStream) -> String {
    let mut answer = String::new();
    stream.read_to_string(&mut answer).expect("the server answers");
    answer.split(' ').nth(1).unwrap_or_default().to_owned()
}

#[test]
fn a_flood_of_attempts_from_a_handful_of_networks_keeps_nobody_else_out() {
    let app = behind_a_proxy();
    let (_, known) = colleague(&app, "Ines", "editor");
    app.world.wait(60);
    let address = app.address().trim_start_matches("http://");
    let flood: Vec<TcpStream> = (0..NETWORKS)
        .flat_map(|network| (0..ATTEMPTS).map(move |number| (network, number)))
        .map(|(network, number)| floods(address, network, number))
        .collect();
    let code = code(&known.secret, web::World::now(app.world.as_ref()).as_second());
    let fields = [("name", "Ines"), ("password", PASSWORD), ("code", &code)];
    let entered = app.supporter().post_with("/desk/sign-in", &fields, &[("x-forwarded-for", "198.51.100.1")]);
    assert_eq!(entered.status, 303, "whoever comes from elsewhere is in: {}", entered.seen());
    let answers: Vec<String> = flood.into_iter().map(status).collect();
    let of = |wanted: &str| answers.iter().filter(|status| *status == wanted).count();
    println!("{} judged, {} told that too many wait", of("403"), of("503"));
    assert_eq!(of("403") + of("503"), NETWORKS * ATTEMPTS, "{answers:?}");
    assert!(of("403") > 0 && of("503") > of("403"), "of the flood a bounded number waits: {answers:?}");
}

/// What a flood of attempts may leave behind in memory, in kibibytes: less than what two attempts take while they are judged
/// (19 MiB each), though many threads judged some.
const LEFT_BY_A_FLOOD: u64 = 32 * 1024;

#[test]
fn a_flood_of_attempts_leaves_no_memory_taken() {
    let folder = Folder::new();
    let scratch = std::env::temp_dir().to_string_lossy().into_owned();
    let server = Running::start_behind_a_proxy(&folder.join("data"), &scratch, Stdio::inherit());
    let once = |network| (0..4).map(|number| floods(&server.address, network, number)).collect::<Vec<_>>();
    let judged = |flood: Vec<TcpStream>| flood.into_iter().map(status).filter(|status| status == "403").count();
    assert_eq!(judged(once(0)), 4);
    let before = server.memory();
    for round in 1..8 {
        let flood = (0..NETWORKS).flat_map(|network| once(round * NETWORKS + network)).collect();
        assert!(judged(flood) > NETWORKS);
    }
    let after = server.memory();
    println!("{before} kB before, {after} kB after");
    assert!(after < before + LEFT_BY_A_FLOOD, "{before} kB, and after a flood {after} kB");
}
