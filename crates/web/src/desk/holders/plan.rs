//! What a change of holder makes of a case: its file, its translations, what offices added, and what people still have to look at.

use std::collections::BTreeMap;
use std::sync::Arc;

use casework::{
    Case, Day, HolderChange, Language, OfficeCode, OfficeEdition, OfficeStage, Salutation, Target, Valediction,
};
use documents::carry::fill;
use documents::{CaseFile, Translation};

use super::Office;
use super::said::What;
use crate::Words;
use crate::ready::{Now, ReadyCase, translation_now};
use crate::withheld::is_withdrawn;

/// What is said of an office, by what it is, its language and the words until now.
pub(super) type Said = BTreeMap<(What, String, String), String>;

/// What was typed of a change.
#[derive(Clone)]
pub(super) struct Wanted {
    pub(super) to: Option<String>,
    pub(super) since: Day,
    pub(super) said: Said,
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
    pub(super) offices: Vec<(OfficeCode, Vec<Target>)>,
    pub(super) lines: Vec<Line>,
    /// What does not change by itself.
    pub(super) remarks: Vec<String>,
    /// Whether the words of the case need the name that goes.
    pub(super) breaks: bool,
}

/// Whether a case writes to an office itself: the key of the target.
pub(super) fn target_of(ready: &ReadyCase, office: &Office) -> Option<String> {
    let action = &ready.file.values;
    let is_it = |target: &&Target| Office::of(target, action).as_ref() == Some(office);
    action.targets.iter().find(is_it).map(|target| target.key.clone())
}

/// The editions of offices that add this office as a target, and are not ended.
fn editions_of<'r>(ready: &'r ReadyCase, office: &'r Office) -> impl Iterator<Item = &'r OfficeEdition> {
    let is_it = |target: &Target| Office::of(target, &ready.file.values).as_ref() == Some(office);
    let goes_on = |edition: &&OfficeEdition| !matches!(edition.stage, OfficeStage::Ended { .. });
    ready.case.offices.iter().filter(goes_on).filter(move |edition| edition.targets.iter().any(is_it))
}

/// Whether the letter of a case is written to a target: to the first, it closes for that one.
fn is_written_to(ready: &ReadyCase, key: &str) -> bool {
    ready.file.values.targets.first().is_some_and(|target| target.key == key)
}

/// What is said of an office in a case, with its language: how letters open and close and how the office is called, in the original, in each
/// translation, and by offices that add it.
pub(super) fn said_in(ready: &ReadyCase, office: &Office) -> Vec<(What, Language, String)> {
    let file = &ready.file;
    let mut said = Vec::new();
    let mut add = |language: &Language, opens: Option<&String>, closes: Option<&String>, called: Option<&String>| {
        said.extend(opens.map(|words| (What::Salutation, language.clone(), words.clone())));
        said.extend(closes.map(|words| (What::Closing, language.clone(), words.clone())));
        said.extend(called.map(|words| (What::Office, language.clone(), words.clone())));
    };
    if let Some(key) = target_of(ready, office) {
        let closes = is_written_to(ready, &key);
        let own = file.values.targets.iter().find(|target| target.key == key);
        own.into_iter().for_each(|target| {
            let opens = target.salutation.as_ref().map(|words| &words.0);
            let closing =
                file.values.letter.as_ref().and_then(|letter| letter.valediction.as_ref()).map(|words| &words.0);
            add(&file.values.language, opens, closing.filter(|_| closes), target.office.as_ref());
        });
        for edition in told(ready) {
            let Some(now) = translation_now(file, &ready.case.original().words, edition) else { continue };
            let words = now.translation().targets.iter().find(|target| target.key == key);
            let closing = now.translation().valediction.as_ref().filter(|_| closes);
            let opens = words.and_then(|words| words.salutation.as_ref());
            add(&edition.language, opens, closing, words.and_then(|words| words.office.as_ref()));
        }
    }
    for edition in editions_of(ready, office) {
        let theirs = edition.targets.iter().filter(|target| Office::of(target, &file.values).as_ref() == Some(office));
        theirs.for_each(|target| {
            add(&edition.language, target.salutation.as_ref().map(|words| &words.0), None, target.office.as_ref());
        });
    }
    said
}

/// The translations whose words were not taken back: a change of holder brings none of them again.
fn told(ready: &ReadyCase) -> impl Iterator<Item = &casework::Edition> {
    ready.case.editions[1..].iter().filter(|edition| !is_withdrawn(&ready.case, &edition.language))
}

/// What becomes of a case; `None` for one that does not write to the office.
pub(super) fn plan(words: &Words, ready: &ReadyCase, office: &Office, wanted: &Wanted) -> Option<CasePlan> {
    let key = target_of(ready, office);
    let offices: Vec<(OfficeCode, Vec<Target>)> = editions_of(ready, office)
        .map(|edition| (edition.office.clone(), theirs(ready, office, edition, wanted)))
        .collect();
    let added = || editions_of(ready, office).flat_map(|edition| &edition.targets);
    let is_it = |target: &&Target| Office::of(target, &ready.file.values).as_ref() == Some(office);
    let own = ready.file.values.targets.iter().find(|target| Some(&target.key) == key.as_ref());
    let target = own.or_else(|| added().find(is_it))?;
    let change = HolderChange {
        target: target.key.clone(),
        office: target.office.clone(),
        from: target.name.clone(),
        to: wanted.to.clone(),
        since: wanted.since,
    };
    let mut file = ready.file.clone();
    if let Some(key) = &key {
        file.values.targets.iter_mut().filter(|target| target.key == *key).for_each(|target| {
            follow(target, &ready.file.values.language, wanted);
        });
        if let Some(closing) = file.values.letter.as_mut().and_then(|letter| letter.valediction.as_mut())
            && is_written_to(ready, key)
        {
            *closing = Valediction(now(What::Closing, &ready.file.values.language, &closing.0, wanted));
        }
    }
    let translations = if key.is_some() { translations(ready, &file, &change.target, wanted) } else { Vec::new() };
    Some(CasePlan {
        case: Arc::clone(&ready.case),
        case_file: file.write(),
        translations,
        offices,
        lines: lines(words, ready, office, wanted, change.from.as_deref()),
        remarks: remarks(words, ready, change.from.as_deref()),
        breaks: file.resolved().1.len() > ready.file.resolved().1.len(),
        change,
    })
}

/// A target with its new holder.
fn follow(target: &mut Target, language: &Language, wanted: &Wanted) {
    target.name.clone_from(&wanted.to);
    if let Some(salutation) = &mut target.salutation {
        *salutation = Salutation(now(What::Salutation, language, &salutation.0, wanted));
    }
    if let Some(office) = &mut target.office {
        *office = now(What::Office, language, office, wanted);
    }
}

/// The targets that an office added, with the new holder.
fn theirs(ready: &ReadyCase, office: &Office, edition: &OfficeEdition, wanted: &Wanted) -> Vec<Target> {
    let mut targets = edition.targets.clone();
    let is_it = |target: &&mut Target| Office::of(target, &ready.file.values).as_ref() == Some(office);
    targets.iter_mut().filter(is_it).for_each(|target| follow(target, &edition.language, wanted));
    targets
}

/// The translations with the words for the new holder.
fn translations(ready: &ReadyCase, file: &CaseFile, key: &str, wanted: &Wanted) -> Vec<(Language, String)> {
    let old = &ready.file;
    let follows = |edition: &casework::Edition| {
        let now = translation_now(old, &ready.case.original().words, edition)?;
        Some((edition.language.clone(), translated(now, edition, file, key, wanted)))
    };
    told(ready).filter_map(follows).collect()
}

fn now(what: What, language: &Language, before: &str, wanted: &Wanted) -> String {
    let key = (what, language.tag().to_owned(), before.to_owned());
    wanted.said.get(&key).cloned().unwrap_or_else(|| before.to_owned())
}

/// What changes in a case, line by line.
fn lines(words: &Words, ready: &ReadyCase, office: &Office, wanted: &Wanted, from: Option<&str>) -> Vec<Line> {
    let nobody = || words.say("holders-nobody");
    let name = Line {
        what: words.say("holders-line-name"),
        before: from.map_or_else(nobody, str::to_owned),
        now: wanted.to.clone().unwrap_or_else(nobody),
    };
    let line = |(what, language, before): (What, Language, String)| Line {
        what: words.fill(what.line_key(), "language", words.language_name(&language)),
        now: now(what, &language, &before, wanted),
        before,
    };
    let mut seen: Vec<(What, Language, String)> = Vec::new();
    for said in said_in(ready, office) {
        if !seen.contains(&said) {
            seen.push(said);
        }
    }
    std::iter::once(name).chain(seen.into_iter().map(line)).collect()
}

/// A translation with the words for the new holder. What waited for a translator goes on waiting.
fn translated(now_holds: Now, edition: &casework::Edition, file: &CaseFile, key: &str, wanted: &Wanted) -> String {
    let target = now_holds.translation().targets.iter().find(|target| target.key == key);
    let follows = |what, words: Option<&String>| words.map(|words| now(what, &edition.language, words, wanted));
    let opens = follows(What::Salutation, target.and_then(|target| target.salutation.as_ref()));
    let is_first = file.values.targets.first().is_some_and(|target| target.key == key);
    let closes = follows(What::Closing, now_holds.translation().valediction.as_ref().filter(|_| is_first));
    let called = follows(What::Office, target.and_then(|target| target.office.as_ref()));
    let waits = matches!(&now_holds, Now::Carried(carried) if !carried.gaps.is_empty());
    if waits {
        let old = CaseFile::parse(&edition.of).map(|parsed| parsed.case_file);
        let translation = Translation::parse(&edition.words).map(|parsed| parsed.translation);
        if let (Ok(old), Ok(mut translation)) = (old, translation) {
            let carried = documents::carry::carry(&old, &translation, file);
            let said = [("salutation", opens), ("office", called.clone())];
            let of_target = said.into_iter().filter_map(|(what, words)| Some((format!("target/{key}/{what}"), words?)));
            let filled = of_target.chain(closes.clone().map(|words| ("valediction".to_owned(), words)));
            let reviewer = translation.reviewer.take();
            let mut kept = fill(file, &carried, &filled.collect(), reviewer).to_keep(file);
            put(&mut kept, key, None, called);
            kept.valediction = closes.or(kept.valediction.take());
            return kept.write();
        }
    }
    let mut translation = now_holds.translation().clone();
    put(&mut translation, key, opens, called);
    translation.valediction = closes.or(translation.valediction.take());
    translation.source_sha256 = file.words_sha256();
    translation.write()
}

/// Puts words for a target into a translation that has some for it.
fn put(translation: &mut Translation, key: &str, opens: Option<String>, called: Option<String>) {
    let Some(target) = translation.targets.iter_mut().find(|target| target.key == key) else { return };
    target.salutation = opens.or(target.salutation.take());
    target.office = called.or(target.office.take());
}

/// What still names the old holder and does not change by itself.
fn remarks(words: &Words, ready: &ReadyCase, from: Option<&str>) -> Vec<String> {
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
    if ready.case.prepared.as_ref().is_some_and(|prepared| prepared.words.contains(from)) {
        remarks.push(words.say("holders-still-prepared"));
    }
    remarks
}
