//! What the pages do without: scripts of their own, other people's servers, cookies.

use super::html::{is_elsewhere, tags};
use super::source::{Keep, running};
use super::tree::{self, Page, list};

/// Attributes by which a browser fetches something without being asked to.
const FETCHING: [&str; 8] = ["src", "srcset", "poster", "data", "background", "action", "formaction", "manifest"];

/// The one folder that may set a cookie.
const DESK: &str = "crates/web/src/desk";

/// Ways to leave something behind in a reader's browser.
const KEEPSAKES: [&str; 6] =
    ["set-cookie", "set_cookie", "document.cookie", "localstorage", "sessionstorage", "indexeddb"];

#[test]
fn pages_bring_their_scripts_along_as_files_and_have_none_inside() {
    let mut complaints = Vec::new();
    for page in templates() {
        for tag in tags(&page.text) {
            let inside = page.text[tag.end..].split("</script").next().unwrap_or_default();
            if tag.name == "script"
                && !(tag.value("src").is_some_and(|src| src.starts_with("/assets/")) && inside.trim().is_empty())
            {
                complaints.push(format!("{}: <script{}>", page.path, tag.rest));
            }
            let own = tag.attributes().into_iter().filter(|(name, _)| name.starts_with("on") || name == "style");
            complaints.extend(own.map(|(name, _)| format!("{}: <{} {name}=…>", page.path, tag.name)));
            let runs = tag.attributes().into_iter().filter(|(_, value)| value.trim_start().starts_with("javascript:"));
            complaints.extend(runs.map(|(name, _)| format!("{}: <{} {name}=javascript:…>", page.path, tag.name)));
        }
    }
    assert!(complaints.is_empty(), "the content security policy would refuse these:{}", list(&complaints));
}

#[test]
fn every_form_works_without_a_script() {
    let mut complaints = Vec::new();
    for page in templates() {
        for tag in tags(&page.text).into_iter().filter(|tag| tag.name == "form") {
            let form = page.text[tag.end..].split("</form").next().unwrap_or_default();
            let sends = tags(form).iter().any(|tag| match tag.name.as_str() {
                "button" => !matches!(tag.value("type").as_deref(), Some("button" | "reset")),
                "input" => matches!(tag.value("type").as_deref(), Some("submit" | "image")),
                _ => false,
            });
            if !sends && !form.contains("{% include") && !form.contains("{%- include") {
                complaints.push(format!("{}: <form{}> has no button that sends it", page.path, tag.rest));
            }
        }
    }
    assert!(complaints.is_empty(), "without a script nobody could send these:{}", list(&complaints));
}

#[test]
fn pages_ask_nothing_of_another_server() {
    let mut complaints = Vec::new();
    for page in templates() {
        for tag in tags(&page.text) {
            let fetched = tag.attributes().into_iter().filter(|(name, _)| {
                FETCHING.contains(&name.as_str()) || (name == "href" && !matches!(tag.name.as_str(), "a" | "area"))
            });
            let foreign = fetched.filter(|(_, value)| is_elsewhere(value));
            complaints.extend(foreign.map(|(name, value)| format!("{}: <{} {name}=\"{value}\">", page.path, tag.name)));
        }
    }
    for page in assets() {
        let small = page.text.to_lowercase();
        let called =
            ["http:", "https:", "url(//", "@import", "\"//", "'//"].into_iter().filter(|word| small.contains(word));
        complaints.extend(called.map(|word| format!("{}: {word}", page.path)));
    }
    assert!(complaints.is_empty(), "a reader's browser would tell somebody else:{}", list(&complaints));
}

/// The script that keeps what is typed on the device of whoever asked for it, and the one way in which it does. Outside the
/// desk its forms must ask.
const KEEPER: (&str, &str) = ("crates/web/assets/keep.js", "localstorage");

#[test]
fn readers_get_no_cookie_and_nothing_else_to_keep() {
    let mut complaints = Vec::new();
    let sources = running("crates", Keep::Words).into_iter().chain(templates()).chain(assets());
    for page in sources.filter(|page| !page.path.starts_with(DESK)) {
        for (line, number) in page.text.lines().zip(1..) {
            let small = line.to_lowercase();
            let kept = KEEPSAKES.iter().filter(|word| small.contains(*word) && (page.path.as_str(), **word) != KEEPER);
            complaints.extend(kept.map(|word| format!("{}:{number}: {word}", page.path)));
        }
    }
    assert!(complaints.is_empty(), "only {DESK} has a session:{}", list(&complaints));
}

#[test]
fn nothing_that_readers_type_is_kept_on_their_device_unless_they_ask() {
    let (mut complaints, mut keeping) = (Vec::new(), 0);
    for page in templates().into_iter().filter(|page| !page.path.starts_with("crates/web/templates/desk/")) {
        let forms = tags(&page.text).into_iter().filter(|tag| tag.name == "form");
        for tag in forms.filter(|tag| tag.value("data-keep").is_some()) {
            keeping += 1;
            if !tag.rest.contains("data-keep-asked") {
                complaints.push(format!("{}: <form{}>", page.path, tag.rest));
            }
        }
    }
    assert!(keeping > 0, "no form for readers keeps anything: look for another word");
    assert!(complaints.is_empty(), "only the desk keeps what is typed unasked:{}", list(&complaints));
}

fn templates() -> Vec<Page> {
    let pages = tree::texts_ending("crates/web/templates", ".html");
    assert!(!pages.is_empty(), "crates/web/templates is empty");
    pages
}

fn assets() -> Vec<Page> {
    tree::texts("crates/web/assets")
}
