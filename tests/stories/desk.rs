//! The desk: a document comes in, is corrected, agreed to, issued, held, stopped.

use stories::app::App;
use stories::client::{Client, Page};

const DAY: &str = "2026-03-02";
const TWIN: &str = include_str!("../documents/twin.txt");

/// Puts the twin in, and gives the address of its case at the desk.
fn put_in(desk: &mut Client) -> String {
    let answer = desk.post_file("/desk/new", &[("pasted", "")], "file", TWIN.as_bytes());
    assert_eq!(answer.status, 303, "{}", answer.seen());
    answer.header("location").split(['?', '#']).next().unwrap_or_default().to_owned()
}

fn version(desk: &mut Client, case: &str) -> String {
    desk.get(case).field("version").expect("the page carries the version of the case")
}

fn set_deadline(desk: &mut Client, case: &str, day: &str) -> Page {
    let version = version(desk, case);
    desk.post(&format!("{case}/deadline"), &[("version", &version), ("until", day)])
}

fn agree(desk: &mut Client, case: &str, until: &str) -> Page {
    agree_to(desk, case, &["names", "facts"], until)
}

fn issue(desk: &mut Client, case: &str) -> Page {
    let version = version(desk, case);
    desk.post(&format!("{case}/issue"), &[("version", &version)])
}

#[test]
fn the_link_works_once_and_without_a_session_there_is_no_desk() {
    let app = App::start(DAY);
    assert_eq!(app.supporter().get("/desk").status, 403);
    let mut desk = app.desk();
    assert_eq!(desk.get("/desk").status, 200);
    let link = app.desk_link();
    let link = link.trim_start_matches(app.address()).to_owned();
    let used = app.supporter().get(&link);
    assert_eq!(used.status, 403, "it worked once");
    assert!(
        used.seen().contains("it was used already") && used.seen().contains("clamor desk invite"),
        "{}",
        used.seen()
    );
    assert!(!used.seen().contains("Your time at the desk is over"), "no session is over: {}", used.seen());
    assert!(app.supporter().get("/desk").seen().contains("Your time at the desk is over"));
    for (language, words) in [("es", "ya se usó"), ("fr", "il a déjà servi"), ("ar", "استُعمل من قبل")] {
        let page = app.supporter().get(&format!("{link}?lang={language}"));
        assert!(page.seen().contains(words), "{}", page.seen());
    }
    assert!(matches!(desk.post("/desk/leave", &[]).status, 200 | 303));
    assert_eq!(desk.get("/desk").status, 403, "the session is over");
}

#[test]
fn a_document_becomes_a_live_page_only_with_a_deadline_and_a_consent_decision() {
    let app = App::start(DAY);
    let mut desk = app.desk();
    let case = put_in(&mut desk);
    let id = case.rsplit('/').next().unwrap_or_default().to_owned();
    let page = desk.get(&case);
    assert_eq!(page.status, 200);
    assert!(
        page.text().contains("deadline-passed") || page.seen().contains("deadline"),
        "findings stand beside the text"
    );
    assert!(page.text().contains("<mark") || page.text().contains("id=\"s1"), "values are marked in the text");
    assert_eq!(app.supporter().get(&format!("/en/cases/{id}")).status, 404, "a draft is nobody's to see");

    let early = issue(&mut desk, &case);
    assert_ne!(early.status, 303, "a passed deadline cannot be issued");
    assert_eq!(set_deadline(&mut desk, &case, "2026-04-13").status, 303);
    let early = issue(&mut desk, &case);
    assert_ne!(early.status, 303, "nor a case without a consent decision");
    assert_eq!(agree(&mut desk, &case, "2026-06-30").status, 303);
    assert_eq!(desk.get(&format!("{case}/preview?lang=en")).status, 200);
    let issued = issue(&mut desk, &case);
    assert_eq!(issued.status, 303, "{}", issued.seen());
    let live = app.supporter().get(&format!("/en/cases/{id}"));
    assert_eq!(live.status, 200);
    assert!(live.seen().contains("13 April 2026"), "{}", live.seen());
    assert!(app.supporter().get("/en/").text().contains(&id), "it is listed");
}

#[test]
fn a_consent_that_ends_before_the_deadline_does_not_do() {
    let app = App::start(DAY);
    let mut desk = app.desk();
    let case = put_in(&mut desk);
    set_deadline(&mut desk, &case, "2026-04-13");
    assert_eq!(agree(&mut desk, &case, "2026-03-20").status, 303);
    assert_ne!(issue(&mut desk, &case).status, 303);
}

#[test]
fn hold_is_one_tap_and_stop_is_for_ever() {
    let app = App::start(DAY);
    let mut desk = app.desk();
    let case = format!("/desk/cases/{}", app.sample());
    let public = format!("/en/cases/{}", app.sample());
    assert_eq!(desk.post(&format!("{case}/hold"), &[]).status, 303);
    assert_eq!(app.supporter().get(&format!("{public}/write")).status, 409, "at once");
    assert_eq!(desk.post(&format!("{case}/release"), &[]).status, 303);
    assert_eq!(app.supporter().get(&format!("{public}/write")).status, 200);
    let unsure = desk.post(&format!("{case}/stop"), &[("how", "withheld"), ("reason", "")]);
    assert_ne!(unsure.status, 303, "a stop is a decision");
    let fields = [("how", "withheld"), ("reason", ""), ("understood", "yes")];
    assert_eq!(desk.post(&format!("{case}/stop"), &fields).status, 303);
    assert_eq!(app.supporter().get(&public).status, 410);
    assert_ne!(desk.post(&format!("{case}/release"), &[]).status, 303, "nothing lifts a stop");
}

#[test]
fn two_people_in_one_draft_never_overwrite_each_other() {
    let app = App::start(DAY);
    let mut desk = app.desk();
    let case = put_in(&mut desk);
    let seen = version(&mut desk, &case);
    let first = desk.post(&format!("{case}/deadline"), &[("version", &seen), ("until", "2026-04-13")]);
    assert_eq!(first.status, 303);
    let second = desk.post(&format!("{case}/deadline"), &[("version", &seen), ("until", "2026-05-01")]);
    assert_eq!(second.status, 409, "{}", second.seen());
    assert!(desk.get(&case).text().contains("2026-04-13"), "what the first one saved stands");
}

#[test]
fn what_is_no_document_comes_back_with_a_sentence() {
    let app = App::start(DAY);
    let mut desk = app.desk();
    let cases: [(&[u8], &str); 4] = [
        (b"", "nothing in it"),
        (b"\x89PNG\r\n\x1a\n\0\0\0\0\0\0\0\0", "text"),
        (&[b'a'; 1 << 20], "64 kib"),
        (&[b'a'; 9 << 20], "8"),
    ];
    for (bytes, says) in cases {
        let answer = desk.post_file("/desk/new", &[("pasted", "")], "file", bytes);
        assert!((400..500).contains(&answer.status), "{says}: {}", answer.status);
        assert!(answer.seen().to_lowercase().contains(says), "{says}: {}", answer.seen());
    }
    assert_eq!(desk.get("/desk").status, 200, "everything is as it was");
}

#[test]
fn the_desk_speaks_spanish_too() {
    let app = App::start(DAY);
    let mut desk = app.desk();
    let page = desk.get("/desk?lang=es");
    let page = if page.status == 303 { desk.get(page.header("location")) } else { page };
    assert!(page.text().contains("<html lang=\"es\""), "{}", &page.text()[..200]);
}

/// Records what may be published, and gives the answer.
fn agree_to(desk: &mut Client, case: &str, scopes: &[&str], until: &str) -> Page {
    let version = version(desk, case);
    let mut fields = vec![("version", version.as_str()), ("role", "family"), ("decided", DAY), ("until", until)];
    fields.extend(scopes.iter().map(|scope| ("scope", *scope)));
    desk.post(&format!("{case}/consent"), &fields)
}

#[test]
fn nothing_is_published_that_the_consent_does_not_cover() {
    let app = App::start(DAY);
    let mut desk = app.desk();
    let case = put_in(&mut desk);
    let id = case.rsplit('/').next().unwrap_or_default().to_owned();
    assert_eq!(set_deadline(&mut desk, &case, "2026-04-20").status, 303);
    for scopes in [&["photographs"][..], &["facts"], &["names"]] {
        assert_eq!(agree_to(&mut desk, &case, scopes, "2026-05-20").status, 303);
        let answer = issue(&mut desk, &case);
        assert_eq!(answer.status, 409, "issued with a consent that covers {scopes:?}");
        assert!(answer.seen().contains("The consent does not cover this"), "{}", answer.seen());
        assert_eq!(app.supporter().get(&format!("/en/cases/{id}")).status, 404);
    }
    assert_eq!(agree(&mut desk, &case, "2026-05-20").status, 303);
    assert_eq!(issue(&mut desk, &case).status, 303);
    assert_eq!(app.supporter().get(&format!("/en/cases/{id}")).status, 200);
    // A later decision takes the names back: the page shows nothing from that moment on, and takes nothing.
    assert_eq!(agree_to(&mut desk, &case, &["facts"], "2026-05-20").status, 303);
    let gone = app.supporter().get(&format!("/en/cases/{id}"));
    assert_eq!(gone.status, 410);
    assert!(!gone.seen().contains("Lucía Marén") && gone.seen().contains("This page is closed"));
    assert_eq!(app.supporter().get(&format!("/en/cases/{id}/write")).status, 410);
    // Held, it cannot come back either; with the names agreed to again, it does.
    assert_eq!(desk.post(&format!("{case}/hold"), &[]).status, 303);
    assert_eq!(desk.post(&format!("{case}/release"), &[]).status, 409);
    assert_eq!(agree(&mut desk, &case, "2026-05-20").status, 303);
    assert_eq!(desk.post(&format!("{case}/release"), &[]).status, 303);
    assert_eq!(app.supporter().get(&format!("/en/cases/{id}")).status, 200);
}

#[test]
fn a_live_case_cannot_be_typed_into_and_one_that_is_over_has_no_days_left() {
    let app = App::start(DAY);
    let mut desk = app.desk();
    let case = put_in(&mut desk);
    let all = "<fieldset class=\"all\"";
    assert!(desk.get(&case).text().contains(&format!("{all}>")), "a draft can be corrected");
    assert_eq!(set_deadline(&mut desk, &case, "2026-04-20").status, 303);
    assert_eq!(agree(&mut desk, &case, "2026-05-20").status, 303);
    assert_eq!(issue(&mut desk, &case).status, 303);
    let live = desk.get(&case);
    assert!(live.text().contains(&format!("{all} disabled>")) && live.text().contains("form=\"hold-form\""));
    assert!(live.seen().contains("days left"));
    app.world.go_to("2026-04-21");
    // The session of weeks ago is over; a new link lets one in.
    let invited = app.command(&["desk", "invite", "Ada", "--role", "approver"]).text();
    let link = invited.split_whitespace().find(|word| word.contains("/desk/enter/")).expect("the link is printed");
    let mut desk = app.supporter();
    assert_eq!(desk.post(&link[link.find("/desk").expect("a path")..], &[]).status, 303);
    let over = desk.get(&case);
    assert!(over.seen().contains("Deadline passed") && !over.seen().contains("days left"));
    // Lifting a hold after the deadline does not promise that letters are back.
    assert_eq!(desk.post(&format!("{case}/hold"), &[]).status, 303);
    let lifted = desk.post(&format!("{case}/release"), &[]);
    assert!(lifted.header("location").contains("done=released-late"), "{}", lifted.header("location"));
}

/// A live case, and the address of its page.
fn live(desk: &mut Client, scopes: &[&str]) -> (String, String) {
    let case = put_in(desk);
    assert_eq!(set_deadline(desk, &case, "2026-04-20").status, 303);
    assert_eq!(agree_to(desk, &case, scopes, "2026-05-20").status, 303);
    assert_eq!(issue(desk, &case).status, 303);
    let page = case.replace("/desk/", "/en/");
    (case, page)
}

#[test]
fn what_is_taken_back_from_the_consent_closes_the_page() {
    let app = App::start(DAY);
    let mut desk = app.desk();
    let (case, page) = live(&mut desk, &["names", "facts", "health"]);
    assert_eq!(agree_to(&mut desk, &case, &["names", "facts"], "2026-05-20").status, 303);
    let gone = app.supporter().get(&page);
    assert_eq!(gone.status, 410, "what it says of somebody's health may stand in any of its words");
    // Somebody looks through it: held and lifted, it is agreed to as it is.
    assert_eq!(desk.post(&format!("{case}/hold"), &[]).status, 303);
    assert_eq!(desk.post(&format!("{case}/release"), &[]).status, 303);
    assert_eq!(app.supporter().get(&page).status, 200);
}

#[test]
fn a_hold_is_not_lifted_over_an_open_error() {
    let app = App::start(DAY);
    let mut desk = app.desk();
    let (case, page) = live(&mut desk, &["names", "facts"]);
    assert_eq!(desk.post(&format!("{case}/hold"), &[]).status, 303);
    let mut form = desk.get(&case).form("/values");
    for (name, text) in &mut form {
        if name == "background" {
            *text = "[INSERT BACKGROUND]".to_owned();
        }
    }
    let fields: Vec<(&str, &str)> = form.iter().map(|(name, text)| (name.as_str(), text.as_str())).collect();
    let saved = desk.post(&format!("{case}/values"), &fields);
    assert_eq!(saved.status, 303, "{}", saved.seen());
    let refused = desk.post(&format!("{case}/release"), &[]);
    assert_eq!(refused.status, 409, "{}", refused.header("location"));
    assert!(refused.seen().contains("One finding of severity “error” is open"), "{}", refused.seen());
    assert_ne!(app.supporter().get(&format!("{page}/write")).status, 200, "it is still on hold");
}

#[test]
fn a_consent_decision_is_never_written_over_unseen() {
    let app = App::start(DAY);
    let mut desk = app.desk();
    let case = put_in(&mut desk);
    assert_eq!(agree(&mut desk, &case, "2026-05-20").status, 303);
    let stale = version(&mut desk, &case);
    assert_eq!(agree_to(&mut desk, &case, &["facts"], "2026-05-20").status, 303);
    let all = [("version", stale.as_str()), ("role", "family"), ("decided", DAY), ("until", "2026-05-20")];
    // Without a scope the form comes back; it still says which version it was filled in over.
    let nothing = desk.post(&format!("{case}/consent"), &all);
    assert!(nothing.status == 409 && nothing.seen().contains("Somebody else recorded"), "{}", nothing.seen());
    let fresh = version(&mut desk, &case);
    let empty = [("version", fresh.as_str()), ("role", "family"), ("decided", DAY), ("until", "2026-05-20")];
    let incomplete = desk.post(&format!("{case}/consent"), &empty);
    assert_eq!(incomplete.status, 422);
    assert!(incomplete.form("/consent").contains(&("version".to_owned(), fresh.clone())), "its version stays");
    let unsaid: Vec<_> = all[1..].iter().copied().chain([("scope", "names")]).collect();
    assert_eq!(desk.post(&format!("{case}/consent"), &unsaid).status, 409, "nor by a form that says no version");
}

#[test]
fn one_form_that_comes_back_makes_no_other_form_old() {
    let app = App::start(DAY);
    let mut desk = app.desk();
    let case = put_in(&mut desk);
    let stale = version(&mut desk, &case);
    assert_eq!(set_deadline(&mut desk, &case, "2026-04-20").status, 303);
    let fields = [("version", stale.as_str()), ("pasted", "+++\nno translation\n")];
    let wrong = desk.post_file(&format!("{case}/translations"), &fields, "file", b"");
    assert_eq!(wrong.status, 422, "{}", wrong.seen());
    let says = |form: &str| {
        let fields = wrong.form(form);
        fields.into_iter().find(|(name, _)| name == "version").map(|(_, version)| version)
    };
    assert_eq!(
        says("/translations").as_deref(),
        Some(stale.as_str()),
        "what was typed is merged with what was done since"
    );
    let newest = version(&mut desk, &case);
    for form in ["/values", "/case-file", "/consent", "/issue"] {
        assert_eq!(says(form).as_deref(), Some(newest.as_str()), "{form} shows the case as it is");
    }
}

#[test]
fn a_form_that_is_sent_twice_makes_one_case() {
    let app = App::start(DAY);
    let mut desk = app.desk();
    let id = desk.get("/desk/new").field("id").expect("the form has the id of the case to be");
    let send = |desk: &mut Client, document: &[u8]| {
        let answer = desk.post_file("/desk/new", &[("id", id.as_str()), ("pasted", "")], "file", document);
        assert_eq!(answer.status, 303, "{}", answer.seen());
        let address = answer.header("location").to_owned();
        let said = desk.get(&address).seen();
        (address.split(['?', '#']).next().unwrap_or_default().to_owned(), said)
    };
    let (first, said) = send(&mut desk, TWIN.as_bytes());
    assert!(said.contains("The document was read"), "{said}");
    let (second, said) = send(&mut desk, TWIN.as_bytes());
    assert_eq!(second, first);
    assert!(said.contains("This document was here already") && !said.contains("The document was read"), "{said}");
    let other = TWIN.replace("Puerto Sereno", "Puerto Claro");
    let (third, said) = send(&mut desk, other.as_bytes());
    assert_ne!(third, first, "another document in a form of before is another case");
    assert!(said.contains("The document was read"), "{said}");
}

/// What the twin has, whose letter is in English and whose target reads Spanish.
const WRONG_LANGUAGE: &str = "the letter is in English; the target reads Spanish";

#[test]
fn a_reviewed_letter_in_the_language_of_the_target_answers_the_warning() {
    let app = App::start(DAY);
    let mut desk = app.desk();
    let case = put_in(&mut desk);
    let warned = |desk: &mut Client| {
        let page = desk.get(&case).seen();
        // Further down stands what reading found in the document as it came in; that stays.
        page.split("Found while reading").next().is_some_and(|open| open.contains(WRONG_LANGUAGE))
    };
    assert!(warned(&mut desk), "what is open");
    let template = desk.get(&format!("{case}/translation.es.case.md")).text();
    let (head, letter) = template.split_once("# letter\n\n").expect("the template has the letter");
    let end = letter.find("\n# ").unwrap_or(letter.len());
    let translated: Vec<String> =
        letter[..end].trim().split("\n\n").map(|words| format!("En español: {words}")).collect();
    let translated = format!("{head}# letter\n\n{}\n{}", translated.join("\n\n"), &letter[end..]);
    let reviewed = translated.replacen("+++\n", "+++\nreviewer = \"R.\"\n", 1);
    let half = reviewed.replacen("En español: ", "", 1);
    let add = |desk: &mut Client, text: &str| {
        let version = desk.get(&case).form("/translations").into_iter().find(|(name, _)| name == "version");
        let version = version.expect("the form carries the version").1;
        let fields = [("version", version.as_str()), ("pasted", "")];
        let answer = desk.post_file(&format!("{case}/translations"), &fields, "file", text.as_bytes());
        assert_eq!(answer.status, 303, "{}", answer.seen());
    };
    add(&mut desk, &translated);
    assert!(warned(&mut desk), "nobody reviewed it");
    add(&mut desk, &half);
    assert!(warned(&mut desk), "a paragraph is not translated");
    add(&mut desk, &reviewed);
    assert!(!warned(&mut desk), "it is answered");
}

#[test]
fn what_the_form_cannot_take_is_said() {
    let app = App::start(DAY);
    let mut desk = app.desk();
    let case = put_in(&mut desk);
    let mut form = desk.get(&case).form("/values");
    for (name, text) in &mut form {
        if name == "targets/0/country" {
            *text = "VE, CO".to_owned();
        }
    }
    let fields: Vec<(&str, &str)> = form.iter().map(|(name, text)| (name.as_str(), text.as_str())).collect();
    let refused = desk.post(&format!("{case}/values"), &fields);
    assert_eq!(refused.status, 422, "a target is in one country: none is dropped without a word");
    assert!(refused.text().contains("VE, CO"), "what was typed is still there");
    assert!(refused.seen().contains("One country belongs here"), "{}", refused.seen());
    assert!(!refused.text().contains("href=\"?lang="), "no link leads away from what was typed");
    assert!(desk.get(&case).text().contains("href=\"?lang=es\""));
    // Demands that somebody checked are checked: the tick is not offered to be taken back.
    let mut form = desk.get(&case).form("/values");
    form.retain(|(name, _)| name != "confirmed");
    form.push(("confirmed".to_owned(), "yes".to_owned()));
    let fields: Vec<(&str, &str)> = form.iter().map(|(name, text)| (name.as_str(), text.as_str())).collect();
    assert_eq!(desk.post(&format!("{case}/values"), &fields).status, 303);
    let page = desk.get(&case);
    assert!(page.form("/values").contains(&("confirmed".to_owned(), "yes".to_owned())));
    assert!(!page.text().contains("id=\"i-v-confirmed\""), "the box is gone");
}
