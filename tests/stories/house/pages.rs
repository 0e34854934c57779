//! What the pages do without: scripts of their own, other people's servers, cookies.

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

#[test]
fn readers_get_no_cookie_and_nothing_else_to_keep() {
    let mut complaints = Vec::new();
    let sources = running("crates", Keep::Words).into_iter().chain(templates()).chain(assets());
    for page in sources.filter(|page| !page.path.starts_with(DESK)) {
        for (line, number) in page.text.lines().zip(1..) {
            let small = line.to_lowercase();
            let kept = KEEPSAKES.iter().filter(|word| small.contains(*word));
            complaints.extend(kept.map(|word| format!("{}:{number}: {word}", page.path)));
        }
    }
    assert!(complaints.is_empty(), "only {DESK} has a session:{}", list(&complaints));
}

#[test]
fn the_interface_says_the_same_things_in_every_language() {
    let languages = tree::folders("crates/web/words");
    assert!(languages.len() >= 2, "the interface speaks {languages:?}");
    let mut complaints = Vec::new();
    let (first, others) = languages.split_first().unwrap_or_else(|| unreachable!("there are at least two"));
    let wanted = messages(first);
    assert!(wanted.len() > 20, "crates/web/words/{first} has {} messages; is it read rightly?", wanted.len());
    for other in others {
        let spoken = messages(other);
        let only = |some: &[Message], rest: &[Message], tag: &str| -> Vec<String> {
            let missing = some.iter().filter(|message| !rest.contains(message));
            missing.map(|message| format!("{tag}/{}: {} {:?}", message.file, message.key, message.values)).collect()
        };
        complaints.extend(only(&wanted, &spoken, first));
        complaints.extend(only(&spoken, &wanted, other));
    }
    assert!(complaints.is_empty(), "these keys, with these values, stand in one language only:{}", list(&complaints));
}

fn templates() -> Vec<Page> {
    let pages = tree::texts_ending("crates/web/templates", ".html");
    assert!(!pages.is_empty(), "crates/web/templates is empty");
    pages
}

fn assets() -> Vec<Page> {
    tree::texts("crates/web/assets")
}

/// Whether an address, or a list of them, names a server. `data:` and our own paths do not.
fn is_elsewhere(value: &str) -> bool {
    if value.trim_start().starts_with("data:") {
        return false;
    }
    value.contains("://") || value.split([',', ' ']).any(|part| part.trim().starts_with("//"))
}

/// A key of the interface's words, with the values that its words take in.
#[derive(PartialEq, Eq)]
struct Message {
    file: String,
    key: String,
    values: Vec<String>,
}

fn messages(language: &str) -> Vec<Message> {
    let mut all = Vec::new();
    for page in tree::texts_ending(&format!("crates/web/words/{language}"), ".ftl") {
        let file = page.path.rsplit('/').next().unwrap_or_default().to_owned();
        for line in page.text.lines() {
            let starts = line.starts_with(|letter: char| letter.is_ascii_alphabetic() || letter == '-');
            if let (true, Some((key, _))) = (starts, line.split_once('=')) {
                all.push(Message { file: file.clone(), key: key.trim().to_owned(), values: Vec::new() });
            }
            if let Some(message) = all.last_mut().filter(|message| message.file == file && !line.starts_with('#')) {
                let values = line.match_indices('$').map(|(at, _)| word_after(&line[at + 1..]));
                message.values.extend(values);
                message.values.sort();
                message.values.dedup();
            }
        }
    }
    all
}

fn word_after(text: &str) -> String {
    text.chars().take_while(|letter| letter.is_alphanumeric() || *letter == '-' || *letter == '_').collect()
}

/// One tag of a template.
struct Tag {
    name: String,
    rest: String,
    end: usize,
}

impl Tag {
    fn value(&self, wanted: &str) -> Option<String> {
        self.attributes().into_iter().find(|(name, _)| name == wanted).map(|(_, value)| value)
    }

    /// The attributes with their values; what the template fills in stays as it is written there.
    fn attributes(&self) -> Vec<(String, String)> {
        let mut found = Vec::new();
        let mut rest = self.rest.as_str();
        while let Some(start) = rest.find(|letter: char| letter.is_ascii_alphabetic()) {
            rest = &rest[start..];
            let end = rest
                .find(|letter: char| !(letter.is_ascii_alphanumeric() || "-:_".contains(letter)))
                .unwrap_or(rest.len());
            let name = rest[..end].to_lowercase();
            rest = rest[end..].trim_start();
            let mut value = "";
            if let Some(after) = rest.strip_prefix('=') {
                let after = after.trim_start();
                let quote = after.chars().next().filter(|letter| *letter == '"' || *letter == '\'');
                let body = quote.map_or(after, |_| &after[1..]);
                let stop = body.find(|letter: char| quote.map_or(letter.is_whitespace(), |quote| letter == quote));
                value = &body[..stop.unwrap_or(body.len())];
                rest = &body[stop.map_or(body.len(), |stop| (stop + 1).min(body.len()))..];
            }
            found.push((name, value.to_owned()));
        }
        found
    }
}

/// The opening tags of a template. What askama fills in (`{{ … }}`) and decides (`{% … %}`) is blanked first, so that
/// its quotes and angle brackets are not taken for those of the page.
fn tags(template: &str) -> Vec<Tag> {
    let page = without_fillings(template);
    let mut found = Vec::new();
    for (at, _) in page.match_indices('<') {
        let name: String = page[at + 1..].chars().take_while(char::is_ascii_alphanumeric).collect();
        if name.is_empty() {
            continue;
        }
        let begin = at + 1 + name.len();
        let end = page[begin..].find('>').map_or(page.len(), |place| begin + place);
        found.push(Tag {
            name: name.to_lowercase(),
            rest: page[begin..end].to_owned(),
            end: (end + 1).min(page.len()),
        });
    }
    found
}

/// The template with each byte of its fillings replaced by a space, a tilde at the front: all places stay where they are.
fn without_fillings(template: &str) -> String {
    let mut page = template.to_owned();
    for (open, close) in [("{{", "}}"), ("{%", "%}"), ("{#", "#}")] {
        let mut from = 0;
        while let Some(start) = page[from..].find(open).map(|place| from + place) {
            let end = page[start..].find(close).map_or(page.len(), |place| start + place + close.len());
            let blank = "~".repeat(end - start);
            page.replace_range(start..end, &blank);
            from = end;
        }
    }
    page
}

#[test]
fn tags_and_attributes_are_read_as_a_browser_reads_them() {
    let page = "<a href=\"{{ x(\"y>z\") }}\" {% if b %}hidden{% endif %}><IMG src='//b' onload=c><p>";
    let found = tags(page);
    let names: Vec<&str> = found.iter().map(|tag| tag.name.as_str()).collect();
    assert_eq!(names, ["a", "img", "p"]);
    assert!(is_elsewhere(&found[1].value("src").unwrap_or_default()));
    assert_eq!(found[1].value("onload").as_deref(), Some("c"));
    assert!(found[0].value("hidden").is_some());
}
