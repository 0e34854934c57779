//! GLOSSARY.md and the types say the same.

use super::tree::{self, list};
use super::types;

/// One paragraph of GLOSSARY.md: ``**`Word`** (mark). What it means.``
pub(super) struct Entry {
    pub(super) word: String,
    mark: Option<String>,
    says: String,
}

impl Entry {
    pub(super) fn is_personal(&self) -> bool {
        self.mark.as_deref() == Some("personal")
    }

    fn has_no_type_yet(&self) -> bool {
        self.mark.as_deref() == Some("no type yet")
    }
}

/// Every paragraph of GLOSSARY.md that defines a word.
pub(super) fn entries() -> Vec<Entry> {
    let page = tree::text("GLOSSARY.md");
    page.split("\n\n").map(str::trim).filter_map(entry).collect()
}

fn entry(paragraph: &str) -> Option<Entry> {
    let (word, rest) = paragraph.strip_prefix("**`")?.split_once("`**")?;
    let mark = rest.strip_prefix(" (").and_then(|rest| rest.split_once(')')).map(|(mark, _)| mark.to_owned());
    Some(Entry { word: word.to_owned(), mark, says: rest.to_owned() })
}

#[test]
fn every_public_type_of_casework_has_its_paragraph() {
    let words: Vec<String> = entries().into_iter().map(|entry| entry.word).collect();
    let public = types::all().into_iter().filter(|declared| declared.room == "casework" && declared.public);
    let missing: Vec<String> = public
        .filter(|declared| !words.contains(&declared.name))
        .map(|declared| declared.at + ": " + &declared.name)
        .collect();
    assert!(missing.is_empty(), "GLOSSARY.md does not explain:{}", list(&missing));
}

#[test]
fn every_word_of_the_glossary_is_a_type_or_says_that_it_is_none_yet() {
    let public: Vec<String> =
        types::all().into_iter().filter(|declared| declared.public).map(|declared| declared.name).collect();
    let mut complaints = Vec::new();
    for entry in entries() {
        match (public.contains(&entry.word), entry.has_no_type_yet()) {
            (false, false) => complaints.push(format!("{}: no public type has this name", entry.word)),
            (true, true) => complaints.push(format!("{}: has a type by now", entry.word)),
            _ => {}
        }
    }
    assert!(complaints.is_empty(), "GLOSSARY.md and the types differ:{}", list(&complaints));
}

#[test]
fn one_word_has_one_paragraph_and_known_marks() {
    let all = entries();
    let mut complaints = Vec::new();
    for (place, entry) in all.iter().enumerate() {
        if all[..place].iter().any(|earlier| earlier.word == entry.word) {
            complaints.push(format!("{} stands there twice", entry.word));
        }
        if entry.mark.as_deref().is_some_and(|mark| !["personal", "no type yet"].contains(&mark)) {
            complaints.push(format!("{}: the marks are (personal) and (no type yet)", entry.word));
        }
        if entry.says.split_whitespace().count() < 6 {
            complaints.push(format!("{} is hardly explained", entry.word));
        }
    }
    assert!(all.len() > 40, "GLOSSARY.md has {} words; is it read rightly?", all.len());
    assert!(complaints.is_empty(), "GLOSSARY.md:{}", list(&complaints));
}
