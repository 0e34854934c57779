//! Somebody keeps a copy of the pages, for the days on which the server is away: on another host, in a folder, on a stick.

mod browser;
mod folder;
mod links;

use std::collections::BTreeMap;
use std::path::Path;

use stories::app::{Answer, App};

pub(super) const DAY: &str = "2026-03-02";
pub(super) const LIVING: &str = "https://act.example";
const LANGUAGES: [&str; 4] = ["en", "es", "fr", "ar"];

/// The person of the sample, as the pages name them.
pub(super) const PERSON: &str = "Marta Olmedo";

/// Makes a copy of a server's pages.
pub(super) fn mirror(app: &App, name: &str, more: &[&str]) -> Answer {
    let folder = app.folder.join(name);
    app.command(&[&["mirror", "-o", &folder], more].concat())
}

/// The same, which must succeed, with a way back to the living server; the files, by their paths.
pub(super) fn mirrored(app: &App, name: &str) -> BTreeMap<String, Vec<u8>> {
    let made = mirror(app, name, &["--origin", LIVING]);
    assert_eq!(made.code, 0, "{}", made.errors);
    files(Path::new(&app.folder.join(name)))
}

/// All files below a folder, by their paths.
pub(crate) fn files(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let mut found = BTreeMap::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(next) = folders.pop() {
        for entry in std::fs::read_dir(&next).expect("the folder is there") {
            let path = entry.expect("it can be read").path();
            if path.is_dir() {
                folders.push(path);
            } else {
                let name = path.strip_prefix(folder).expect("it lies below").to_string_lossy().into_owned();
                found.insert(name, std::fs::read(&path).expect("it can be read"));
            }
        }
    }
    found
}

pub(super) fn text(files: &BTreeMap<String, Vec<u8>>, name: &str) -> String {
    let known = || files.keys().cloned().collect::<Vec<_>>().join("\n");
    let bytes = files.get(name).unwrap_or_else(|| panic!("{name} is not among\n{}", known()));
    String::from_utf8_lossy(bytes).into_owned()
}

/// Text as readers see it: without tags, white space folded.
pub(super) fn seen(html: &str) -> String {
    let page = stories::client::Page { status: 200, headers: BTreeMap::new(), body: html.as_bytes().to_vec() };
    page.seen()
}

/// A page of a case without the line that invites to an evening: a copy has no press.
fn without_evening(page: &str) -> String {
    let link = page.find("/evening\"").expect("the living page invites to an evening");
    let (from, to) = (page[..link].rfind("<p"), page[link..].find("</p>"));
    let (from, to) = from.zip(to).expect("the line is a paragraph");
    format!("{}{}", &page[..from], &page[link + to..])
}

#[test]
fn a_copy_has_every_public_page_as_people_see_it() {
    let app = App::for_everybody(DAY);
    let (case, mut reader) = (app.sample(), app.supporter());
    let files = mirrored(&app, "copy");
    for language in LANGUAGES {
        for rest in ["/", "/real", "/threatened", "/outcomes", "/holdings", "/follow"] {
            let there = seen_main(&reader.get(&format!("/{language}{rest}")).text());
            let file = format!("{language}{}/index.html", rest.trim_end_matches('/'));
            // The addresses of feeds are those of the server that one asks.
            if rest != "/follow" {
                assert_eq!(seen_main(&text(&files, &file)), there, "{file}");
            }
        }
        let living = seen_main(&without_evening(&reader.get(&format!("/{language}/cases/{case}")).text()));
        let copy = seen_main(&text(&files, &format!("{language}/cases/{case}/index.html")));
        assert_eq!(copy.replace(LIVING, ""), living.replace(app.address(), ""), "{language}");
        for rest in ["real/index.html", "card/index.html", "write/index.html"] {
            assert!(seen(&text(&files, &format!("{language}/cases/{case}/{rest}"))).len() > 300, "{language} {rest}");
        }
        for file in ["feed.atom", "feed.json", "deadlines.ics"] {
            assert!(text(&files, &format!("{language}/{file}")).contains(&case), "{language}/{file}");
        }
    }
    assert_eq!(seen(&text(&files, "index.html")), seen(&text(&files, "en/index.html")));
    assert!(seen(&text(&files, &format!("cases/{case}/index.html"))).contains(PERSON));
    let data: serde_json::Value = serde_json::from_slice(&files[&format!("cases/{case}.json")]).expect("it is JSON");
    assert_eq!(data["stage"], "live");
    let nothing = |name: &&String| {
        ["desk", "health", "metrics", "assets", "robots"].iter().any(|word| name.split('/').any(|part| part == *word))
    };
    assert_eq!(files.keys().find(nothing), None);
}

/// What stands in the main part of a page.
fn seen_main(html: &str) -> String {
    let main = html.split_once("<main").and_then(|(_, rest)| rest.split_once("</main>")).expect("a main part").0;
    seen(&format!("<body{main}"))
}

#[test]
fn nothing_in_a_copy_needs_a_server_and_every_page_says_that_it_is_one() {
    let app = App::for_everybody(DAY);
    let files = mirrored(&app, "copy");
    let pages: Vec<&String> = files.keys().filter(|name| name.ends_with(".html")).collect();
    assert!(pages.len() > 35, "{pages:?}");
    for name in pages {
        let page = text(&files, name);
        for word in ["<form", "<button", "<script", "<iframe", "formaction", "data-keep", "/desk", "127.0.0.1"] {
            assert!(!page.contains(word), "{name} has {word}");
        }
        let policy = "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'sha256-";
        assert!(page.contains(policy), "{name} has no policy");
        assert!(page.contains("<p class=\"mirrored\">"), "{name} does not say that it is a copy");
        let path = format!("/{}", name.trim_end_matches("index.html").trim_end_matches('/'));
        let slash = if path.len() == 3 { "/" } else { "" };
        assert!(page.contains(&format!("<link rel=\"canonical\" href=\"{LIVING}{path}{slash}\">")), "{name}");
        assert!(!seen(&page).contains("copy-"), "{name}: a key shows");
    }
    let list = seen(&text(&files, "en/index.html"));
    assert!(list.contains("This is a copy of 2 March 2026."), "{list}");
}

#[test]
fn making_a_copy_counts_nothing() {
    let app = App::for_everybody(DAY);
    let counted = |app: &App| app.command(&["tally"]).text();
    for _ in 0..6 {
        app.supporter().get(&format!("/en/cases/{}/write", app.sample()));
    }
    let before = counted(&app);
    assert!(before.contains(" 6 "), "{before}");
    let page = |files: BTreeMap<String, Vec<u8>>| seen(&text(&files, &format!("en/cases/{}/index.html", app.sample())));
    assert!(
        page(mirrored(&app, "copy")).contains("openings of the writing page 0"),
        "counts move when a day has ended"
    );
    assert_eq!(counted(&app), before);
    app.world.go_to("2026-03-03");
    assert!(page(mirrored(&app, "copy")).contains("openings of the writing page 6"));
}

#[test]
fn without_the_server_one_can_still_write_by_hand() {
    let app = App::for_everybody(DAY);
    let case = app.sample();
    let made = mirror(&app, "alone", &[]);
    assert!(made.code == 0 && made.text().contains("leads to no living page"), "{}{}", made.text(), made.errors);
    let files = files(Path::new(&app.folder.join("alone")));
    for (language, advice, alone) in [
        ("en", "First: when not to write", "This copy takes nothing in."),
        ("es", "Primero: cuándo no escribir", "Esta copia no recoge nada."),
        ("fr", "quand ne pas écrire", "Cette copie ne recueille rien."),
        ("ar", "أولًا: متى لا نكتب", "لا تأخذ هذه النسخة شيئًا."),
    ] {
        let page = text(&files, &format!("{language}/cases/{case}/write/index.html"));
        let seen = seen(&page);
        for words in [advice, alone, "VERANIA", "Dear Minister,"] {
            assert!(seen.contains(words), "{language}: {words} is not in {seen}");
        }
        assert!(page.contains("id=\"safety\"") && page.contains("class=\"letter\""), "{language}");
        assert!(!page.contains("rel=\"canonical\""));
    }
    let english = text(&files, &format!("en/cases/{case}/write/index.html"));
    let letters: Vec<&String> = files.keys().filter(|name| name.ends_with(".pdf")).collect();
    assert!(!letters.is_empty() && letters.iter().all(|name| files[*name].starts_with(b"%PDF-1.7")), "{letters:?}");
    for name in letters {
        assert!(english.contains(&format!("/{name}\"")), "the page leads to {name}");
    }
    // Where the copy will stand is then the address that people pass on.
    assert_eq!(mirror(&app, "at", &["--at", "https://copy.example/clamor/"]).code, 0);
    let card = std::fs::read_to_string(app.folder.join(&format!("at/en/cases/{case}/card/index.html")));
    assert!(card.is_ok_and(|card| card.contains(&format!("https://copy.example/clamor/cases/{case}"))));
}

#[test]
fn what_is_stopped_or_held_leaves_the_copy() {
    let app = App::for_everybody(DAY);
    let case = app.sample();
    let before = mirrored(&app, "copy");
    let named = |files: &BTreeMap<String, Vec<u8>>| {
        let names = |bytes: &[u8]| bytes.windows(PERSON.len()).any(|here| here == PERSON.as_bytes());
        files.iter().filter(|(_, bytes)| names(bytes)).map(|(name, _)| name.clone()).collect::<Vec<_>>()
    };
    assert!(named(&before).len() > 8, "{:?}", named(&before));
    assert_eq!(app.command(&["hold", &case]).code, 0);
    let held = mirrored(&app, "copy");
    assert_eq!(named(&held), Vec::<String>::new());
    assert!(seen(&text(&held, &format!("en/cases/{case}/write/index.html"))).contains("This case is on hold"));
    assert_eq!(app.command(&["stop", &case]).code, 0);
    let stopped = mirrored(&app, "copy");
    assert_eq!(named(&stopped), Vec::<String>::new());
    for rest in ["", "write/", "card/", "real/"] {
        let page = seen(&text(&stopped, &format!("es/cases/{case}/{rest}index.html")));
        assert!(page.contains("no escriba más"), "an address once given answers for ever: {page}");
    }
    assert!(!stopped.keys().any(|name| name.ends_with(".pdf")), "its letters are gone");
    let data: serde_json::Value = serde_json::from_slice(&stopped[&format!("cases/{case}.json")]).expect("it is JSON");
    assert_eq!(data["stage"], "stopped");
    let beside = std::fs::read_dir(app.folder.path()).expect("the folder is there").filter_map(Result::ok);
    let names: Vec<String> = beside.map(|entry| entry.file_name().to_string_lossy().into_owned()).collect();
    assert!(names.iter().all(|name| !name.contains(".mirror-")), "nothing of it is left beside: {names:?}");
}

#[test]
fn what_has_expired_stands_in_the_copy_as_on_the_server() {
    let app = App::for_everybody(DAY);
    let case = app.sample();
    app.world.go_to("2026-04-20");
    let files = mirrored(&app, "copy");
    let page = text(&files, &format!("en/cases/{case}/index.html"));
    assert!(seen(&page).contains("The deadline has passed") && !page.contains("write/index.html"), "{}", seen(&page));
    assert!(seen(&page).contains("This is a copy of 20 April 2026"));
    assert!(seen(&text(&files, &format!("fr/cases/{case}/write/index.html"))).len() > 100);
}
