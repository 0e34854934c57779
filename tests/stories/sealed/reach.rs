//! A person at risk, or their family, reaches somebody who can stop it.

use std::sync::Arc;
use std::time::{Duration, Instant};

use stories::app::{App, MockWorld};
use stories::folder::Folder;

use super::{DAY, Key, exported, holds, kind, rows, stored};

const WORDS: &str = "My brother Unmistakable is not safe. Please stop at once.\nNo telephone, he is watched.";

/// How long the sweeper may take to begin.
const NOTICED_WITHIN: Duration = Duration::from_secs(40);

fn office_of(folder: &Arc<Folder>, day: &str) -> App {
    App::start_in(Arc::clone(folder), &MockWorld::on(day), &["--office", "Rivers Council, +999 1 234"])
}

#[test]
fn a_family_reaches_the_desk_and_nobody_reads_it_on_the_way() {
    let (folder, elsewhere) = (Arc::new(Folder::new()), Folder::new());
    let app = office_of(&folder, DAY);
    let (mut desk, case) = (app.desk(), app.sample());
    let key = Key::new(&elsewhere, "sealed.key");
    key.name(&mut desk, "Ada");
    let reach = format!("/en/cases/{case}/reach");
    let mut sister = app.supporter();
    for page in [format!("/en/cases/{case}"), format!("/en/cases/{case}/write")] {
        assert!(sister.get(&page).text().contains(&format!("href=\"{reach}\"")), "{page}");
    }
    let page = sister.get(&reach);
    assert!(page.seen().contains("Put it on hold") && page.seen().contains("Rivers Council, +999 1 234"));
    assert!(!page.text().contains("<script"), "it works without");
    let told = sister.post(&reach, &[("words", WORDS)]);
    assert_eq!(told.status, 200, "{}", told.seen());
    assert!(told.seen().contains("Your words are sealed") && told.seen().contains("after 180 days at the latest"));
    assert!(told.header("set-cookie").is_empty() && told.header("cache-control") == "no-store");
    assert!(!told.text().contains("Unmistakable"));
    assert!(!holds(&stored(&folder), b"Unmistakable") && !holds(&stored(&folder), b"he is watched"));

    let board = desk.get("/desk");
    assert!(board.seen().contains("Somebody it is about has written (1)"), "{}", board.seen());
    assert!(board.seen().contains("1 sealed message"), "{}", board.seen());
    assert!(desk.get(&format!("/desk/cases/{case}")).seen().contains("1 sealed message"));
    let files = exported(&app, &case, &elsewhere.join("out"));
    assert_eq!(files.iter().map(|file| kind(file)).collect::<Vec<_>>(), ["word"]);
    let inside = key.open(&files[0]);
    assert!(inside.contains(WORDS) && !inside.contains("127.0.0.1") && !inside.contains("12:00"), "{inside}");

    let sealed = format!("/desk/cases/{case}/sealed");
    assert_eq!(desk.post(&format!("{sealed}/words"), &[]).status, 422, "not without a tick");
    assert_eq!(desk.post(&format!("{sealed}/words"), &[("understood", "yes")]).status, 303);
    assert!(!desk.get("/desk").seen().contains("sealed message") && rows(&app) == "0 rows now.");
    let bytes = std::fs::read(&files[0]).expect("the file is there");
    assert_eq!(app.stop(), 0);
    assert!(!holds(&stored(&folder), &bytes[bytes.len() - 64..]), "what is deleted is overwritten");
}

#[test]
fn it_works_in_every_language_and_whatever_became_of_the_case() {
    let app = App::start(DAY);
    let (mut desk, case, elsewhere) = (app.desk(), app.sample(), Folder::new());
    Key::new(&elsewhere, "sealed.key").name(&mut desk, "Ada");
    let asked = |app: &App, told: usize| {
        for language in ["en", "es", "fr", "ar"] {
            let reach = format!("/{language}/cases/{case}/reach");
            let page = app.supporter().get(&reach);
            assert!(page.status == 200 && page.field("words").is_none(), "nothing stands in the field");
            assert!(page.text().contains("name=\"words\"") && !page.seen().contains("reach-"), "{}", page.seen());
            assert_eq!(app.supporter().post(&reach, &[("words", "x")]).status, 200, "{language}");
        }
        assert_eq!(rows(app), format!("{} rows now.", 4 * told));
    };
    asked(&app, 1);
    desk.post(&format!("/desk/cases/{case}/hold"), &[]);
    let held = app.supporter().get(&format!("/en/cases/{case}"));
    assert!(held.text().contains("/reach\""), "the page of a case on hold leads there");
    asked(&app, 2);
    let stop = [("how", "withheld"), ("understood", "yes")];
    assert_eq!(desk.post(&format!("/desk/cases/{case}/stop"), &stop).status, 303);
    asked(&app, 3);
    assert!(desk.get("/desk").seen().contains("12 sealed messages"), "also for a case that is over");
    let draft = desk.post_file("/desk/new", &[("pasted", "")], "file", crate::people::TWIN.as_bytes());
    let id = draft.header("location").split(['/', '?']).nth(3).expect("it has an address").to_owned();
    assert_eq!(app.supporter().get(&format!("/en/cases/{id}/reach")).status, 404, "nobody knows of a draft");
    assert_eq!(app.supporter().post(&format!("/en/cases/{id}/reach"), &[("words", "x")]).status, 404);
}

#[test]
fn what_is_wrong_comes_back_with_what_was_typed() {
    let app = App::start(DAY);
    let (mut desk, case, elsewhere) = (app.desk(), app.sample(), Folder::new());
    Key::new(&elsewhere, "sealed.key").name(&mut desk, "Ada");
    let reach = format!("/en/cases/{case}/reach");
    let long = "long ".repeat(900);
    let page = app.supporter().post(&reach, &[("words", &long)]);
    assert!(page.status == 422 && page.seen().contains("longer than 4,000 characters"), "{}", page.seen());
    assert!(page.text().contains("<a href=\"#words\">") && page.text().contains("long long"), "nothing is lost");
    let page = app.supporter().post(&reach, &[("words", " \n ")]);
    assert!(page.status == 422 && page.seen().contains("Write what should be done"), "{}", page.seen());
    assert_eq!(app.supporter().post_from(&reach, &[("words", "x")], "https://elsewhere.example").status, 403);
    assert_eq!(rows(&app), "0 rows now.");
}

#[test]
fn without_keys_there_is_the_office_and_no_field() {
    let folder = Arc::new(Folder::new());
    let app = office_of(&folder, DAY);
    let reach = format!("/en/cases/{}/reach", app.sample());
    let page = app.supporter().get(&reach);
    assert!(page.seen().contains("Rivers Council") && !page.text().contains("<form"), "{}", page.seen());
    let page = app.supporter().post(&reach, &[("words", WORDS)]);
    assert!(page.status == 503 && page.seen().contains("Nothing can be sealed here"), "{}", page.seen());
    assert!(!holds(&stored(&folder), b"Unmistakable") && rows(&app) == "0 rows now.");
}

#[test]
fn only_so_many_words_wait_and_then_the_page_says_where_to_go() {
    let folder = Arc::new(Folder::new());
    let app = office_of(&folder, DAY);
    let (mut desk, case, elsewhere) = (app.desk(), app.sample(), Folder::new());
    Key::new(&elsewhere, "sealed.key").name(&mut desk, "Ada");
    let (reach, mut sender) = (format!("/en/cases/{case}/reach"), app.supporter());
    for number in 0..200 {
        assert_eq!(sender.post(&reach, &[("words", "x")]).status, 200, "{number}");
    }
    let page = sender.post(&reach, &[("words", WORDS)]);
    assert!(page.status == 503 && page.seen().contains("Too much is waiting"), "{}", page.seen());
    assert!(page.seen().contains("Rivers Council") && page.seen().contains("My brother"), "{}", page.seen());
    assert_eq!(rows(&app), "200 rows now.");
    desk.post(&format!("/desk/cases/{case}/sealed/words"), &[("understood", "yes")]);
    assert_eq!(sender.post(&reach, &[("words", WORDS)]).status, 200, "there is room again");
}

#[test]
fn words_end_by_themselves_after_their_days() {
    let (folder, elsewhere) = (Arc::new(Folder::new()), Folder::new());
    let app = office_of(&folder, DAY);
    let (mut desk, case) = (app.desk(), app.sample());
    Key::new(&elsewhere, "sealed.key").name(&mut desk, "Ada");
    assert_eq!(app.supporter().post(&format!("/en/cases/{case}/reach"), &[("words", WORDS)]).status, 200);
    let source = [("sealed-about", "the figure"), ("sealed-who", "a nurse")];
    assert_eq!(desk.post(&format!("/desk/cases/{case}/sealed/informant"), &source).status, 303);
    assert_eq!((rows(&app).as_str(), app.stop()), ("2 rows now.", 0));
    // The hundred and eightieth day after it.
    let app = office_of(&folder, "2026-08-29");
    let begun = Instant::now();
    while rows(&app) != "1 row now." {
        assert!(begun.elapsed() < NOTICED_WITHIN, "they are still there: {}", rows(&app));
        std::thread::sleep(Duration::from_millis(100));
    }
    assert!(exported(&app, &case, &elsewhere.join("out")).iter().all(|file| kind(file) == "informant"));
}
