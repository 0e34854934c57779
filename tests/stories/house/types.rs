//! The types of the project, as its sources declare them.

use super::source::{self, Keep};

/// One `struct`, `enum`, `trait` or `type`.
pub(super) struct Declared {
    pub(super) name: String,
    /// Whether other rooms may see it: plain `pub`.
    pub(super) public: bool,
    /// Where it stands: `crates/casework/src/case.rs:12`.
    pub(super) at: String,
    /// The room it stands in.
    pub(super) room: String,
    /// The words of its `derive` attributes.
    pub(super) derives: Vec<String>,
    /// What it is made of, as written.
    pub(super) body: String,
}

/// Every type that the running code of the rooms declares.
pub(super) fn all() -> Vec<Declared> {
    let pages = source::running("crates", Keep::Code);
    pages
        .iter()
        .flat_map(|page| ["struct", "enum", "trait", "type"].into_iter().flat_map(|word| of_page(page, word)))
        .collect()
}

/// The words of a piece of code that could be names.
pub(super) fn names_in(code: &str) -> impl Iterator<Item = &str> {
    code.split(|letter: char| !(letter.is_alphanumeric() || letter == '_')).filter(|word| !word.is_empty())
}

fn of_page(page: &super::tree::Page, word: &str) -> Vec<Declared> {
    let code = &page.text;
    let places = code.match_indices(word).filter(|(at, _)| source::is_whole_word(code, *at, word));
    places.filter_map(|(at, _)| declared(page, code, at, at + word.len())).collect()
}

fn declared(page: &super::tree::Page, code: &str, at: usize, after: usize) -> Option<Declared> {
    let line_start = code[..at].rfind('\n').map_or(0, |place| place + 1);
    let before = code[line_start..at].trim();
    // Indented ones are inside of functions and traits, which is nobody's business, or inside of a macro, and then public.
    let indented = code[line_start..].starts_with([' ', '\t']);
    if !(before == "pub" || !indented && (before.is_empty() || before.starts_with("pub("))) {
        return None;
    }
    let rest = &code[after..];
    let name: String =
        rest.trim_start().chars().take_while(|letter| letter.is_alphanumeric() || *letter == '_').collect();
    let open = after + rest.find(['{', '(', ';', '='])?;
    let end = if code[open..].starts_with(['{', '(']) {
        source::closing(code, open)
    } else {
        open + code[open..].find(';')?
    };
    Some(Declared {
        name,
        public: before == "pub",
        at: format!("{}:{}", page.path, source::line_of(code, at)),
        room: page.path.split('/').nth(1).unwrap_or_default().to_owned(),
        derives: derives(&code[..line_start]),
        body: code[open..end].to_owned(),
    })
}

/// The derived traits in the attributes directly above.
fn derives(above: &str) -> Vec<String> {
    let mut found = Vec::new();
    for line in above.trim_end().lines().rev() {
        let line = line.trim();
        if !line.is_empty() && !line.starts_with("#[") && !line.ends_with(")]") {
            break;
        }
        if line.contains("derive") {
            found.extend(names_in(line).map(str::to_owned));
        }
    }
    found
}
