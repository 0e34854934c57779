use std::collections::{BTreeMap, BTreeSet};

use casework::Day;

use super::links::{check, file_of, rewritten, rewritten_feed};
use super::{List, Mirror, NoMirror};

fn files(all: &[(&str, &str)]) -> BTreeMap<String, Vec<u8>> {
    all.iter().map(|(file, text)| ((*file).to_owned(), text.as_bytes().to_vec())).collect()
}

#[test]
fn a_page_stands_in_a_folder_and_a_file_stands_for_itself() {
    for (path, file) in [
        ("/", "index.html"),
        ("/ar/", "ar/index.html"),
        ("/en/cases/0123456789abcdef", "en/cases/0123456789abcdef/index.html"),
        ("/cases/0123456789abcdef.json", "cases/0123456789abcdef.json"),
        ("/cases/0123456789abcdef/picture/small.jpg", "cases/0123456789abcdef/picture/small.jpg"),
        ("/feed.atom", "feed.atom"),
    ] {
        assert_eq!(file_of(path), file);
    }
}

#[test]
fn links_lead_from_file_to_file_and_the_rest_stays() {
    let from = "en/cases/x/index.html";
    let page = "<a href=\"/en/\">a</a><a href=\"/en/cases/x/write#safety\">b</a><a href=\"#c\">c</a>\
                <img src=\"/cases/x/picture/small.jpg?2\" srcset=\"/cases/x/picture/small.jpg?2 320w, /cases/x/picture/large.jpg?2 9w\">\
                <a href=\"https://example.org/\">d</a><a href=\"mailto:a@example.org\">e</a>";
    let wanted = "<a href=\"../../index.html\">a</a><a href=\"write/index.html#safety\">b</a><a href=\"#c\">c</a>\
                  <img src=\"../../../cases/x/picture/small.jpg?2\" srcset=\"../../../cases/x/picture/small.jpg?2 320w, ../../../cases/x/picture/large.jpg?2 9w\">\
                  <a href=\"https://example.org/\">d</a><a href=\"mailto:a@example.org\">e</a>";
    assert_eq!(rewritten(page, from), Ok(wanted.to_owned()));
    let odd = rewritten("<a href=\"write\">a</a>", from);
    assert_eq!(odd, Err(NoMirror::DeadLink { file: from.into(), to: "write".into() }));
    let feed = "{\"items\": [{\"url\": \"/en/cases/x\", \"content_html\": \"<a href=\\\"/en/cases/x\\\">a</a>\"}]}";
    let feed = rewritten_feed(feed, "en/feed.json").expect("it is a feed");
    assert!(feed.contains("\"url\": \"cases/x/index.html\"") && feed.contains("<a href=\\\"cases/x/index.html\\\">"));
}

#[test]
fn a_link_that_leads_nowhere_is_found() {
    let whole = [("index.html", "<a href=\"en/index.html#live\">a</a>"), ("en/index.html", "<h2 id=\"live\">b</h2>")];
    assert_eq!(check(&files(&whole)), Ok(()));
    for dead in ["en/real/index.html", "en/index.html#past", "../index.html", "#there"] {
        let page = format!("<a href=\"{dead}\">a</a>");
        let all = [("index.html", page.as_str()), whole[1]];
        assert_eq!(check(&files(&all)), Err(NoMirror::DeadLink { file: "index.html".into(), to: dead.into() }));
    }
}

#[test]
fn the_list_knows_its_files() {
    let mirror =
        Mirror { day: Day::constant(2026, 3, 2), cases: 0, files: files(&[("index.html", "a"), ("feed.atom", "b")]) };
    let list = List::read(&List::write(&mirror, None, Some("https://copy.example"))).expect("it is a list");
    assert_eq!(list.files["index.html"], super::fingerprint(b"a"));
    let found: BTreeSet<String> = ["index.html", "mirror.json", "notes.txt"].map(str::to_owned).into();
    assert_eq!(list.foreign(&found), ["notes.txt"]);
    for other in ["", "{}", "{\"clamor\": \"mirror\", \"schema\": 1}", "[1]"] {
        assert_eq!(List::read(other), None, "{other}");
    }
}
