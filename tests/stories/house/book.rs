//! What the pages about the project say is so: links lead somewhere, commands exist, tests that are named exist.

use super::markdown::{code_pieces, headings, links};
use super::source::{Keep, everything};
use super::tree::{self, Page, list};

#[test]
fn links_between_the_pages_lead_somewhere() {
    let mut complaints = Vec::new();
    for page in book() {
        for target in links(&page.text).into_iter().filter(|target| !target.contains(':')) {
            let (path, heading) = target.split_once('#').unwrap_or((&target, ""));
            let file = if path.is_empty() { page.path.clone() } else { beside(&page.path, path) };
            if !tree::has(&file) {
                complaints.push(format!("{}: {target}", page.path));
            } else if !heading.is_empty() && !headings(&tree::text(&file)).iter().any(|known| known == heading) {
                complaints.push(format!("{}: {target} (no such heading)", page.path));
            }
        }
    }
    assert!(complaints.is_empty(), "broken links:{}", list(&complaints));
}

#[test]
fn every_page_of_the_book_stands_in_its_table() {
    let table: Vec<String> =
        links(&tree::text("docs/README.md")).iter().map(|target| beside("docs/README.md", target)).collect();
    let pages = book().into_iter().filter(|page| page.path.starts_with("docs/") && page.path != "docs/README.md");
    let missing: Vec<String> = pages.map(|page| page.path).filter(|path| !table.contains(path)).collect();
    assert!(missing.is_empty(), "docs/README.md does not lead to:{}", list(&missing));
}

#[test]
fn tests_that_the_pages_name_exist() {
    let sources: Vec<Page> =
        ["crates", "tests", "benches"].into_iter().flat_map(|part| everything(part, Keep::Code)).collect();
    let exists = |name: &str| sources.iter().any(|page| page.text.contains(&format!("fn {name}(")));
    let mut named = 0;
    let mut complaints = Vec::new();
    for page in book() {
        for code in code_pieces(&page.text) {
            let name = code.rsplit("::").next().unwrap_or_default();
            let sentence = name.matches('_').count() >= 3
                && name.chars().all(|letter| letter.is_ascii_lowercase() || letter == '_');
            if sentence {
                named += 1;
                if !exists(name) {
                    complaints.push(format!("{}: {code}", page.path));
                }
            }
        }
    }
    assert!(named > 10, "the pages name {named} tests; are they read rightly?");
    assert!(complaints.is_empty(), "no such tests:{}", list(&complaints));
}

#[test]
fn every_room_stands_on_the_map() {
    let map = tree::text("ARCHITECTURE.md");
    let missing: Vec<String> =
        super::rooms::rooms().into_iter().filter(|room| !map.contains(&format!("`crates/{room}`"))).collect();
    assert!(missing.is_empty(), "ARCHITECTURE.md does not say what these are for:{}", list(&missing));
}

/// The pages for people: all Markdown except case files, which are documents themselves, and what tests feed on.
pub(super) fn book() -> Vec<Page> {
    let mut pages = tree::texts_ending("", ".md");
    pages.retain(|page| {
        !page.path.ends_with(".case.md") && !page.path.starts_with("tests/") && !page.path.starts_with("samples/")
    });
    pages
}

/// Where a link leads, from the page on which it stands.
fn beside(page: &str, target: &str) -> String {
    let mut steps: Vec<&str> = page.split('/').collect();
    steps.pop();
    for step in target.split('/') {
        match step {
            "." | "" => {}
            ".." => drop(steps.pop()),
            name => steps.push(name),
        }
    }
    steps.join("/")
}
