//! A photograph: given at the desk with consent, described, stripped of everything beside it, and gone when it must go.

use stories::app::App;
use stories::client::{Client, Page};

const DAY: &str = "2026-03-02";
const RIVER: &[u8] = include_bytes!("../pictures/river.jpg");

/// What the file holds beside the picture.
const BESIDE: [&str; 7] = ["Exif", "GPS-OF", "PREVIEW-OF", "XMP-CREATOR", "ICC-OF-CAMERA", "COMMENT-FROM", "TRAILING"];

/// The consent decision: names and facts, and photographs or not.
fn agree(desk: &mut Client, case: &str, photographs: bool) -> Page {
    let version = desk.get(&format!("/desk/cases/{case}")).field("version").expect("the page carries the version");
    let mut fields = vec![("version", version.as_str()), ("role", "family"), ("decided", DAY), ("until", "2026-12-31")];
    fields.extend([("scope", "names"), ("scope", "facts")]);
    fields.extend(photographs.then_some(("scope", "photographs")));
    desk.post(&format!("/desk/cases/{case}/consent"), &fields)
}

fn give(desk: &mut Client, case: &str, file: &[u8]) -> Page {
    let fields = [
        ("description-en", "A river under hills; one small house on the bank."),
        ("description-es", "Un río al pie de unas colinas; una casa pequeña en la orilla."),
        ("credit", "drawn for the tests"),
    ];
    desk.post_file(&format!("/desk/cases/{case}/picture"), &fields, "file", file)
}

fn holds(bytes: &[u8], wanted: &[u8]) -> bool {
    bytes.windows(wanted.len()).any(|found| found == wanted)
}

/// What the data folder holds, all files one after another.
fn stored(app: &App) -> Vec<u8> {
    let files = std::fs::read_dir(app.folder.join("data")).expect("the data folder is there");
    files.filter_map(|file| std::fs::read(file.ok()?.path()).ok()).flatten().collect()
}

#[test]
fn without_consent_to_photographs_there_is_none() {
    let app = App::start(DAY);
    let (mut desk, case) = (app.desk(), app.sample());
    assert_eq!(agree(&mut desk, &case, false).status, 303);
    let page = desk.get(&format!("/desk/cases/{case}/picture"));
    assert!(page.seen().contains("does not cover photographs") && page.field("credit").is_none(), "{}", page.seen());
    let refused = give(&mut desk, &case, RIVER);
    assert_eq!(refused.status, 409);
    assert!(refused.seen().contains("does not cover photographs"), "{}", refused.seen());
    assert!(!app.supporter().get(&format!("/en/cases/{case}")).text().contains("<img"));
}

#[test]
fn only_the_picture_itself_is_shown_and_stored() {
    assert!(BESIDE.iter().all(|words| holds(RIVER, words.as_bytes())), "what is looked for is in the file");
    let app = App::start(DAY);
    let (mut desk, case) = (app.desk(), app.sample());
    agree(&mut desk, &case, true);
    let given = give(&mut desk, &case, RIVER);
    assert_eq!(given.status, 303, "{}", given.seen());
    let page = app.supporter().get(&format!("/es/cases/{case}")).text();
    assert!(page.contains("alt=\"Un río al pie de unas colinas; una casa pequeña en la orilla.\""), "{page}");
    assert!(page.contains("Fotografía: drawn for the tests") && page.contains("width=\"1200\" height=\"800\""));
    for size in ["large", "small"] {
        let file = app.supporter().get(&format!("/cases/{case}/picture/{size}.jpg"));
        assert_eq!((file.status, file.header("content-type")), (200, "image/jpeg"));
        let left: Vec<_> = BESIDE.iter().filter(|words| holds(&file.body, words.as_bytes())).collect();
        assert!(left.is_empty(), "{size}: {left:?} went on");
        assert!(file.body.ends_with(&[0xff, 0xd9]), "nothing follows the picture");
    }
    let stored = stored(&app);
    let left: Vec<_> = BESIDE.iter().filter(|words| holds(&stored, words.as_bytes())).collect();
    assert!(left.is_empty(), "{left:?} is stored");
}

#[test]
fn it_is_described_in_every_language_of_the_case_and_has_a_credit() {
    let app = App::start(DAY);
    let (mut desk, case) = (app.desk(), app.sample());
    agree(&mut desk, &case, true);
    let path = format!("/desk/cases/{case}/picture");
    let english = ("description-en", "A river under hills.");
    let undescribed = desk.post_file(&path, &[english, ("credit", "R. F.")], "file", RIVER);
    assert_eq!(undescribed.status, 422);
    assert!(undescribed.seen().contains("Spanish"), "{}", undescribed.seen());
    assert!(undescribed.text().contains("A river under hills."), "what was typed is still there");
    let nothing = desk.post_file(&path, &[("description-en", ""), ("description-es", ""), ("credit", "")], "file", b"");
    for control in ["picture-description-en", "picture-description-es", "picture-credit", "picture-file"] {
        let (link, wrong) = (format!("<a href=\"#{control}\">"), format!("id=\"{control}-wrong\""));
        assert!(nothing.text().contains(&link) && nothing.text().contains(&wrong), "{control}: {}", nothing.text());
    }
    let both = [english, ("description-es", "Un río."), ("credit", " ")];
    assert!(desk.post_file(&path, &both, "file", RIVER).seen().contains("whose photograph"));
    for (file, says) in [(b"%PDF-1.7".as_slice(), "no JPEG"), (&RIVER[..4000], "cannot be read")] {
        let refused = give(&mut desk, &case, file);
        assert_eq!(refused.status, 422);
        assert!(refused.seen().contains(says), "{}", refused.seen());
    }
    assert_eq!(app.supporter().get(&format!("/cases/{case}/picture/large.jpg")).status, 404, "nothing was half done");
}

#[test]
fn it_is_gone_at_once_when_consent_ends_it_is_taken_away_or_the_case_is_stopped() {
    let app = App::start(DAY);
    let (mut desk, case) = (app.desk(), app.sample());
    let file = format!("/cases/{case}/picture/small.jpg");
    let status = |app: &App| app.supporter().get(&file).status;
    agree(&mut desk, &case, true);
    give(&mut desk, &case, RIVER);
    assert_eq!(status(&app), 200);
    desk.post(&format!("/desk/cases/{case}/hold"), &[]);
    assert_eq!(status(&app), 404, "on hold nothing is shown");
    desk.post(&format!("/desk/cases/{case}/release"), &[]);
    assert_eq!(status(&app), 200);
    agree(&mut desk, &case, false);
    assert_eq!(status(&app), 404, "the consent does not cover it any more");
    agree(&mut desk, &case, true);
    assert_eq!(status(&app), 404, "and it does not come back by itself");
    give(&mut desk, &case, RIVER);
    let picture = app.supporter().get(&file).body;
    let taken = desk.post(&format!("/desk/cases/{case}/picture/remove"), &[]);
    assert_eq!((taken.status, status(&app)), (303, 404));
    give(&mut desk, &case, RIVER);
    assert!(holds(&stored(&app), &picture[picture.len() / 2..][..200]), "it is stored while it is shown");
    let stopped = app.command(&["stop", &case]);
    assert_eq!(stopped.code, 0, "{}", stopped.errors);
    let (world, folder) = (app.world.clone(), app.folder.clone());
    app.stop();
    let app = App::start_in(folder, &world, &[]);
    assert_eq!(status(&app), 404);
    assert!(!holds(&stored(&app), &picture[picture.len() / 2..][..200]), "a stopped case keeps no photograph");
}

#[test]
fn words_for_one_photograph_never_come_to_stand_beside_another() {
    let app = App::start(DAY);
    let (mut desk, case) = (app.desk(), app.sample());
    agree(&mut desk, &case, true);
    assert_eq!(give(&mut desk, &case, RIVER).status, 303);
    let path = format!("/desk/cases/{case}/picture");
    let form = |page: &Page| {
        let found = page.form("/picture").into_iter().filter(|(name, _)| name == "seen" || name == "wants-file");
        found.collect::<Vec<(String, String)>>()
    };
    let stale = form(&desk.get(&path));
    // Somebody else gives another one meanwhile.
    let newest = form(&desk.get(&path));
    let words = [
        ("description-en", "A bridge over the river."),
        ("description-es", "Un puente sobre el río."),
        ("credit", "drawn by somebody else"),
    ];
    let with = |hidden: &[(String, String)]| -> Vec<(String, String)> {
        let words = words.iter().map(|(name, text)| ((*name).to_owned(), (*text).to_owned()));
        hidden.iter().cloned().chain(words).collect()
    };
    let send = |desk: &mut Client, fields: &[(String, String)], file: &[u8]| {
        let fields: Vec<(&str, &str)> = fields.iter().map(|(name, text)| (name.as_str(), text.as_str())).collect();
        desk.post_file(&path, &fields, "file", file)
    };
    assert_eq!(send(&mut desk, &with(&newest), RIVER).status, 303);
    let refused = send(&mut desk, &with(&stale), RIVER);
    assert_eq!(refused.status, 409, "{}", refused.seen());
    assert!(refused.text().contains("Un puente sobre el río."), "what was typed is still there");
    let again = form(&refused);
    assert!(again.iter().any(|(name, _)| name == "wants-file"), "the file has to be chosen again: {again:?}");
    let without = send(&mut desk, &with(&again), b"");
    assert!(without.status == 422 && without.seen().contains("Choose your file again"), "{}", without.seen());
    assert_eq!(send(&mut desk, &with(&form(&without)), RIVER).status, 303);
}

#[test]
fn a_file_that_is_too_large_takes_no_words_along() {
    let app = App::start(DAY);
    let (mut desk, case) = (app.desk(), app.sample());
    agree(&mut desk, &case, true);
    let large = vec![0xff; 18 * 1024 * 1024];
    let refused = give(&mut desk, &case, &large);
    assert_eq!(refused.status, 422);
    assert!(refused.seen().contains("The file is too large"), "{}", refused.seen());
    assert!(refused.text().contains("Un río al pie de unas colinas"), "what was typed is still there");
    // Nor does a session that ended meanwhile.
    let mut outside = app.supporter();
    let carried = give(&mut outside, &case, &large);
    assert!(carried.text().contains("Un río al pie de unas colinas"), "{}", carried.seen());
}

#[test]
fn at_the_desk_no_browser_keeps_it() {
    let app = App::start(DAY);
    let (mut desk, case) = (app.desk(), app.sample());
    agree(&mut desk, &case, true);
    assert_eq!(give(&mut desk, &case, RIVER).status, 303);
    let file = desk.get(&format!("/desk/cases/{case}/picture/large.jpg"));
    assert_eq!((file.status, file.header("cache-control"), file.header("etag")), (200, "no-store", ""));
}
