//! The page, from documents that are made up.

use casework::{Day, Language};

use super::*;

const TWIN: &str = include_str!("../../../../tests/documents/twin.txt");

fn read(text: &str) -> Reading {
    let today: Day = "2026-03-02".parse().expect("a day");
    crate::read(text.as_bytes(), today).unwrap_or_else(|wrong| panic!("it can be read: {wrong}"))
}

fn all_after<'p>(page: &'p str, mark: &str) -> Vec<&'p str> {
    page.split(mark).skip(1).filter_map(|rest| rest.split('"').next()).collect()
}

#[test]
fn every_link_leads_somewhere_and_every_value_has_its_row_and_its_place() {
    for tag in ["en", "es", "fr", "ar", "ja"] {
        let reading = read(TWIN);
        let language = Language::from_tag(tag).expect("a language");
        let page = page(&reading, "twin.txt", &language);
        let ids = all_after(&page, " id=\"");
        let mut single = ids.clone();
        single.sort_unstable();
        single.dedup();
        assert_eq!(single.len(), ids.len(), "an id stands for one place");
        for link in all_after(&page, "href=\"#") {
            assert!(ids.contains(&link), "{tag}: nothing has the id {link}");
        }
        let places: Vec<_> = ids.iter().filter_map(|id| id.strip_prefix("s-")).collect();
        assert!(places.len() > 15, "{}", places.len());
        for number in places {
            assert!(ids.contains(&format!("v-{number}").as_str()), "{tag}: {number} has no row");
            assert!(page.contains(&format!("href=\"#s-{number}\"")), "{tag}: {number} has no way back");
        }
        for finding in 1..=reading.findings.len() {
            assert!(ids.contains(&format!("finding-{finding}").as_str()), "{tag}");
        }
        let direction = if tag == "ar" { "<html lang=\"ar\" dir=\"rtl\">" } else { "dir=\"ltr\">" };
        assert!(page.contains(direction), "{tag}");
        assert!(!page.contains("<script") && !page.contains("http-equiv=\"refresh") && !page.contains("src="));
    }
}

#[test]
fn values_and_findings_show_what_was_read() {
    let reading = read(TWIN);
    let page = page(&reading, "twin.txt", &Language::english());
    for finding in &reading.findings {
        assert!(page.contains(finding.code.name()) && page.contains(&escaped(&finding.hint(&Language::english()))));
    }
    for target in &reading.action.targets {
        let office = target.office.as_deref().or(target.name.as_deref()).unwrap_or_default();
        assert!(page.contains(&escaped(office)));
    }
    let text: String = reading.text.lines().filter(|line| line.len() > 3).take(1).collect();
    assert!(page.contains(&escaped(text.trim())), "the document is there");
}

#[test]
fn what_a_document_says_is_text() {
    let sly = TWIN.replacen("UNTIL: ", "UNTIL: \u{202e}<script src=//x.example>\" onclick='x' ", 1);
    let page = page(&read(&sly), "<b>\u{1b}[31m\".txt", &Language::english());
    assert!(!page.contains("<script") && !page.contains("<b>") && !page.contains(['\u{1b}', '\u{202e}']));
    assert!(page.contains("&lt;script src=//x.example&gt;&quot; onclick=&#39;x&#39;"));
}

#[test]
fn the_page_is_the_same_each_time() {
    let once = page(&read(TWIN), "twin.txt", &Language::english());
    assert!(once == page(&read(TWIN), "twin.txt", &Language::english()));
}
