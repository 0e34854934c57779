//! What a change of holder makes of a case: its file, its translations, and what people still have to look at.

use std::collections::BTreeMap;
use std::sync::Arc;

use casework::{Case, Day, HolderChange, Language, Salutation, UrgentAction};
use documents::carry::fill;
use documents::{CaseFile, Translation};

use super::Office;
use crate::Words;
use crate::ready::{Now, ReadyCase, translation_now};

/// How letters open, by language and by the words with which they opened until now.
pub(super) type Salutations = BTreeMap<(String, String), String>;

/// What was typed of a change.
#[derive(Clone)]
pub(super) struct Wanted {
    pub(super) to: Option<String>,
    pub(super) since: Day,
    pub(super) salutations: Salutations,
}

/// A line of what changes.
pub(super) struct Line {
    pub(super) what: String,
    pub(super) before: String,
    pub(super) now: String,
}

/// What becomes of a case.
pub(super) struct CasePlan {
    pub(super) case: Arc<Case>,
    pub(super) change: HolderChange,
    pub(super) case_file: String,
    pub(super) translations: Vec<(Language, String)>,
    pub(super) lines: Vec<Line>,
    /// What does not change by itself.
    pub(super) remarks: Vec<String>,
    /// Whether the words of the case need the name that goes.
    pub(super) breaks: bool,
}

/// Whether a case writes to an office: the key of the target.
pub(super) fn target_of(ready: &ReadyCase, office: &Office) -> Option<String> {
    let action = &ready.file.values;
    let is_it = |target: &&casework::Target| Office::of(target, action).as_ref() == Some(office);
    action.targets.iter().find(is_it).map(|target| target.key.clone())
}

/// The ways in which letters to an office open in a case, with their languages: in the original and in each translation.
pub(super) fn salutations_in(ready: &ReadyCase, key: &str) -> Vec<(Language, String)> {
    let file = &ready.file;
    let own = salutation(&file.values, key).map(|words| (file.values.language.clone(), words));
    let translated = ready.case.editions[1..].iter().filter_map(|edition| {
        let now = translation_now(file, &ready.case.original().words, edition)?;
        Some((edition.language.clone(), translated_salutation(now.translation(), key)?))
    });
    own.into_iter().chain(translated).collect()
}

/// How a letter opens for a new holder: the old words with the old name replaced where they hold it, in full or by its last
/// word; else the old words.
pub(super) fn proposed(salutation: &str, from: Option<&str>, to: Option<&str>) -> String {
    let (Some(from), Some(to)) = (from, to) else { return salutation.to_owned() };
    if salutation.contains(from) {
        return salutation.replace(from, to);
    }
    match (last_word(from), last_word(to)) {
        (Some(old), Some(new)) if names(salutation, from) => salutation.replace(old, new),
        _ => salutation.to_owned(),
    }
}

/// Whether words name somebody: in full, or by the last word of the name.
pub(super) fn names(text: &str, name: &str) -> bool {
    let is_part = |word: &str| text.split(|letter: char| !letter.is_alphanumeric()).any(|other| other == word);
    text.contains(name) || last_word(name).is_some_and(is_part)
}

fn last_word(name: &str) -> Option<&str> {
    name.split_whitespace().last()
}

fn salutation(action: &UrgentAction, key: &str) -> Option<String> {
    let target = action.targets.iter().find(|target| target.key == key)?;
    target.salutation.as_ref().map(|words| words.0.clone())
}

fn translated_salutation(translation: &Translation, key: &str) -> Option<String> {
    translation.targets.iter().find(|target| target.key == key)?.salutation.clone()
}

/// What becomes of a case; `None` for one that does not write to the office.
pub(super) fn plan(words: &Words, ready: &ReadyCase, office: &Office, wanted: &Wanted) -> Option<CasePlan> {
    let key = target_of(ready, office)?;
    let old = &ready.file;
    let mut file = old.clone();
    let target = file.values.targets.iter_mut().find(|target| target.key == key)?;
    let from = std::mem::replace(&mut target.name, wanted.to.clone());
    let mut lines = vec![Line {
        what: words.say("holders-line-name"),
        before: from.clone().unwrap_or_else(|| words.say("holders-nobody")),
        now: wanted.to.clone().unwrap_or_else(|| words.say("holders-nobody")),
    }];
    let language = old.values.language.clone();
    if let Some(before) = target.salutation.as_ref().map(|words| words.0.clone()) {
        let now = opening(&language, &before, wanted);
        target.salutation = Some(Salutation(now.clone()));
        lines.push(line(words, &language, before, now));
    }
    let mut translations = Vec::new();
    for edition in &ready.case.editions[1..] {
        let Some(now) = translation_now(old, &ready.case.original().words, edition) else { continue };
        let opens = translated_salutation(now.translation(), &key);
        let opens = opens.map(|before| (opening(&edition.language, &before, wanted), before));
        if let Some((now, before)) = &opens {
            lines.push(line(words, &edition.language, before.clone(), now.clone()));
        }
        let text = translated(now, edition, &file, &key, opens.map(|(now, _)| now));
        translations.push((edition.language.clone(), text));
    }
    let breaks = file.resolved().1.len() > old.resolved().1.len();
    let remarks = remarks(words, ready, office, from.as_deref());
    let change = HolderChange { target: key, from, to: wanted.to.clone(), since: wanted.since };
    let case = Arc::clone(&ready.case);
    Some(CasePlan { case, change, case_file: file.write(), translations, lines, remarks, breaks })
}

fn opening(language: &Language, before: &str, wanted: &Wanted) -> String {
    let key = (language.tag().to_owned(), before.to_owned());
    wanted.salutations.get(&key).cloned().unwrap_or_else(|| before.to_owned())
}

fn line(words: &Words, language: &Language, before: String, now: String) -> Line {
    let what = words.fill("holders-line-salutation", "language", words.language_name(language));
    Line { what, before, now }
}

/// A translation with the new opening. What waited for a translator goes on waiting.
fn translated(now: Now, edition: &casework::Edition, file: &CaseFile, key: &str, opens: Option<String>) -> String {
    let waits = matches!(&now, Now::Carried(carried) if !carried.gaps.is_empty());
    if waits {
        let old = CaseFile::parse(&edition.of).map(|parsed| parsed.case_file);
        let translation = Translation::parse(&edition.words).map(|parsed| parsed.translation);
        if let (Ok(old), Ok(translation)) = (old, translation) {
            let carried = documents::carry::carry(&old, &translation, file);
            let filled = opens.map(|opens| (format!("target/{key}/salutation"), opens)).into_iter().collect();
            return fill(file, &carried, &filled, translation.reviewer).to_keep(file).write();
        }
    }
    let mut translation = now.translation().clone();
    let target = translation.targets.iter_mut().find(|target| target.key == key);
    if let (Some(target), Some(opens)) = (target, opens) {
        target.salutation = Some(opens);
    }
    translation.source_sha256 = file.words_sha256();
    translation.write()
}

/// What still names the old holder and does not change by itself.
fn remarks(words: &Words, ready: &ReadyCase, office: &Office, from: Option<&str>) -> Vec<String> {
    let Some(from) = from else { return Vec::new() };
    let mut remarks = Vec::new();
    let values = &ready.file.values;
    let letter = values.letter.as_ref().map(|letter| letter.paragraphs.as_slice()).unwrap_or_default();
    let demands: Vec<String> = values.demands.iter().map(|demand| demand.text.clone()).collect();
    let title: Vec<String> = values.title.iter().cloned().collect();
    let blocks: [(&str, &[String]); 7] = [
        ("title", &title),
        ("summary", &values.summary),
        ("letter", letter),
        ("background", &values.background),
        ("demands", &demands),
        ("writer-safety", &values.writer_safety),
        ("easy", &values.easy),
    ];
    for (block, paragraphs) in blocks {
        if paragraphs.iter().any(|paragraph| paragraph.contains(from)) {
            remarks.push(words.fill("holders-still-in", "place", words.say(&format!("translating-in-{block}"))));
        }
    }
    for edition in &ready.case.offices {
        let is_theirs = |target: &casework::Target| Office::of(target, values).as_ref() == Some(office);
        if edition.targets.iter().any(is_theirs) {
            remarks.push(words.fill("holders-still-office", "office", edition.office.as_str()));
        }
    }
    if ready.case.prepared.as_ref().is_some_and(|prepared| prepared.words.contains(from)) {
        remarks.push(words.say("holders-still-prepared"));
    }
    remarks
}

#[cfg(test)]
mod tests {
    use super::{names, proposed};

    #[test]
    fn a_salutation_follows_by_name_and_stays_where_it_names_nobody() {
        let (from, to) = (Some("Elena Sarmiento"), Some("Jorge Paz"));
        for (before, now) in [
            ("Dear Elena Sarmiento,", "Dear Jorge Paz,"),
            ("Dear Minister Sarmiento,", "Dear Minister Paz,"),
            ("Dear Minister,", "Dear Minister,"),
            ("Dear Sarmientos,", "Dear Sarmientos,"),
        ] {
            assert_eq!(proposed(before, from, to), now);
        }
        assert_eq!(proposed("Dear Minister Sarmiento,", from, None), "Dear Minister Sarmiento,");
        assert!(names("Señora Sarmiento:", "Elena Sarmiento") && !names("Señora Ministra:", "Elena Sarmiento"));
    }
}
