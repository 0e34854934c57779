//! A desk for several people: let in by links, coming back by password and code, each with a role; two pairs of eyes.

mod eyes;
mod roles;
mod sessions;
mod signing_in;

use std::sync::Arc;

use stories::app::{App, MockWorld};
use stories::authenticator::code;
use stories::client::{Client, Page};
use stories::folder::Folder;

pub(crate) const DAY: &str = "2026-03-02";
pub(crate) const TWIN: &str = include_str!("../documents/twin.txt");
pub(crate) const PASSWORD: &str = "a short sentence is good";

/// A server in production, with nobody at the desk yet.
pub(crate) fn office(options: &[&str]) -> App {
    let first = [&["all"], options].concat();
    App::start_in(Arc::new(Folder::new()), &MockWorld::on(DAY), &first)
}

/// The path of the link that `clamor desk invite` prints.
pub(crate) fn link(app: &App, name: &str, role: Option<&str>) -> String {
    let role: Vec<&str> = role.into_iter().flat_map(|role| ["--role", role]).collect();
    let answer = app.command(&[&["desk", "invite", name], role.as_slice()].concat());
    assert_eq!(answer.code, 0, "{}", answer.errors);
    let text = answer.text();
    let at = text.find("/desk/enter/").expect("the link is printed");
    text[at..].trim().to_owned()
}

/// Somebody who used a link of the command line, for this time only.
pub(crate) fn guest(app: &App, role: &str) -> Client {
    let path = link(app, "guest", Some(role));
    let mut guest = app.supporter();
    let answer = guest.post(&path, &[]);
    assert_eq!(answer.status, 303, "{}", answer.seen());
    guest
}

/// What one needs to come back.
pub(crate) struct Known {
    pub(crate) name: String,
    pub(crate) secret: String,
    pub(crate) recovery: Vec<String>,
}

/// Sets up a password and an authenticator for whoever is in.
pub(crate) fn set_up(app: &App, client: &mut Client, name: &str) -> Known {
    let secret = secret_on(&client.get("/desk/people"));
    let now = web::World::now(app.world.as_ref()).as_second();
    let fields = [("name", name), ("password", PASSWORD), ("code", &code(&secret, now))];
    let page = client.post("/desk/people/password", &fields);
    assert_eq!(page.status, 200, "{}", page.seen());
    let recovery = page.text().split("<li><code>").skip(1).map(|rest| before(rest, "</code>")).collect();
    Known { name: name.to_owned(), secret, recovery }
}

/// Somebody with an account, who is in.
pub(crate) fn colleague(app: &App, name: &str, role: &str) -> (Client, Known) {
    let mut client = guest(app, role);
    let known = set_up(app, &mut client, name);
    (client, known)
}

/// The secret that the page shows for the authenticator.
pub(crate) fn secret_on(page: &Page) -> String {
    let text = page.text();
    let rest = text.split("type this secret").nth(1).and_then(|rest| rest.split("<code translate=\"no\">").nth(1));
    before(rest.expect("the secret stands as text"), "</code>").replace(' ', "")
}

pub(crate) fn sign_in(app: &App, client: &mut Client, known: &Known) -> Page {
    let now = web::World::now(app.world.as_ref()).as_second();
    attempt(client, &known.name, PASSWORD, &code(&known.secret, now))
}

pub(crate) fn attempt(client: &mut Client, name: &str, password: &str, code: &str) -> Page {
    client.post("/desk/sign-in", &[("name", name), ("password", password), ("code", code)])
}

pub(crate) fn before(text: &str, end: &str) -> String {
    text.split(end).next().unwrap_or_default().to_owned()
}

/// Puts the twin in with everything that issuing needs, and gives the address of its case.
pub(crate) fn ready_case(desk: &mut Client) -> String {
    let answer = desk.post_file("/desk/new", &[("pasted", "")], "file", TWIN.as_bytes());
    assert_eq!(answer.status, 303, "{}", answer.seen());
    let case = answer.header("location").split(['?', '#']).next().unwrap_or_default().to_owned();
    let seen = version(desk, &case);
    let dated = desk.post(&format!("{case}/deadline"), &[("version", &seen), ("until", "2026-04-13")]);
    assert_eq!(dated.status, 303, "{}", dated.seen());
    let fields =
        [("role", "family"), ("scope", "names"), ("scope", "facts"), ("decided", DAY), ("until", "2026-06-30")];
    assert_eq!(desk.post(&format!("{case}/consent"), &fields).status, 303);
    case
}

pub(crate) fn version(desk: &mut Client, case: &str) -> String {
    desk.get(case).field("version").expect("the page carries the version of the case")
}

/// Sends the form of a case that says which version was seen.
pub(crate) fn act(desk: &mut Client, case: &str, what: &str) -> Page {
    let seen = version(desk, case);
    desk.post(&format!("{case}/{what}"), &[("version", &seen)])
}
