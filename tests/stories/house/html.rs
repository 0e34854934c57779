//! Templates, read as a browser reads the page.

/// Whether an address, or a list of them, names a server. `data:` and our own paths do not.
pub(super) fn is_elsewhere(value: &str) -> bool {
    if value.trim_start().starts_with("data:") {
        return false;
    }
    value.contains("://") || value.split([',', ' ']).any(|part| part.trim().starts_with("//"))
}

/// One tag of a template.
pub(super) struct Tag {
    pub(super) name: String,
    /// What stands after the name, up to the closing bracket.
    pub(super) rest: String,
    /// The byte after the tag.
    pub(super) end: usize,
}

impl Tag {
    /// The value of an attribute.
    pub(super) fn value(&self, wanted: &str) -> Option<String> {
        self.attributes().into_iter().find(|(name, _)| name == wanted).map(|(_, value)| value)
    }

    /// The attributes with their values; what the template fills in stays as it is written there.
    pub(super) fn attributes(&self) -> Vec<(String, String)> {
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
pub(super) fn tags(template: &str) -> Vec<Tag> {
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
