//! What was typed over an earlier version of a case, merged with what others made of the case since.

use std::collections::BTreeMap;

use axum::response::Response;
use casework::{Day, Deed, Fact};
use documents::merge::{MergedFile, Texts, files, three_way};
use documents::{CaseFile, Translation};

use super::address;
use super::at_desk::{AtCase, Part};
use super::forms::Fields;
use super::look::Look;
use super::notice::Notice;
use super::values::{Errors, MergedFields, Typed};
use crate::kept;

/// Why fields could not be merged.
pub(super) enum Unmerged {
    /// Something typed is no value.
    Wrong(Errors),
    /// The page that says no.
    Page(Response),
}

/// What a form says about where to go when it is done.
pub(super) struct Done {
    /// The sign by which the script on the device knows that this form was taken.
    pub(super) kept: Option<String>,
    /// The field that is to have again what was read.
    pub(super) take_back: Option<String>,
    /// The field that is to have a form of address, and its words.
    pub(super) address: Option<(String, String)>,
}

impl Done {
    pub(super) fn of(fields: &Fields) -> Self {
        let some = |text: &str| (!text.is_empty()).then(|| text.to_owned());
        let address = address::taken(fields.get("address")).filter(|(field, _)| field.ends_with("/salutation"));
        Self {
            kept: kept::token(fields.get("kept")).map(str::to_owned),
            take_back: some(fields.get("take-back")),
            address: address.map(|(field, words)| (field.to_owned(), words.to_owned())),
        }
    }

    /// Where to go after a correction of the version `seen` was committed on top of `version`.
    pub(super) fn address(&self, at: &AtCase, seen: u32, version: u32) -> String {
        let deed = if seen == version { "corrected".into() } else { format!("merged&seen={seen}&to={}", version + 1) };
        done_address(at, &deed, self.kept.as_deref())
    }

    /// Where to go where nothing was left to correct.
    pub(super) fn unchanged(&self, at: &AtCase) -> String {
        done_address(at, "unchanged", self.kept.as_deref())
    }
}

/// The page of a case after a deed.
pub(super) fn done_address(at: &AtCase, deed: &str, kept: Option<&str>) -> String {
    let kept = kept.map(|token| format!("&kept={token}")).unwrap_or_default();
    format!("{}?done={deed}{kept}#notice", at.page())
}

impl AtCase {
    /// The case file as it was in a version; `None` for a version that the case never had.
    ///
    /// # Errors
    /// The page that says no: the facts cannot be read.
    pub(super) fn at_version(&self, version: u32) -> Result<Option<CaseFile>, Response> {
        let words = self.words_at(version)?;
        Ok(words.and_then(|words| CaseFile::parse(&words).ok()).map(|parsed| parsed.case_file))
    }

    fn words_at(&self, version: u32) -> Result<Option<String>, Response> {
        if version == self.case.version {
            return Ok(Some(self.words().to_owned()));
        }
        let then = self.desk.site.store.case_at(&self.case.id, version);
        let then = then.map_err(|error| self.desk.refuse((&error).into()))?;
        Ok(then.and_then(|case| match self.part {
            Part::Own => Some(case.original().words.clone()),
            Part::Further => case.prepared.map(|further| further.words),
        }))
    }

    /// What was typed into the form of the version `seen`, merged with the case as it is now.
    pub(super) fn merged(&self, seen: u32, typed: &Typed, look: &Look) -> Result<MergedFields, Unmerged> {
        let untouched = || MergedFields { typed: typed.clone(), conflicts: BTreeMap::new() };
        if seen == self.case.version {
            return Ok(untouched());
        }
        let known = self.at_version(seen).map_err(Unmerged::Page)?;
        // Without a version that both began with, everything that differs is to be decided.
        let begun = known.as_ref().map_or(&look.case_file.values, |file| &file.values);
        let mine = Typed::of(&typed.apply(begun).map_err(Unmerged::Wrong)?);
        let (base, theirs) = (Typed::of(begun), &look.typed);
        let base_texts = if known.is_some() { base.keyed(None) } else { Texts::new() };
        let merged = three_way(&base_texts, &theirs.keyed(None), &mine.keyed(Some(&base)));
        Ok(Typed::of_merged(&merged.texts, &merged.conflicts, &base, theirs, &mine))
    }

    /// A case file as text over the version `seen`, merged with the case as it is now; `None` where it cannot be taken
    /// apart, so that somebody has to look at both.
    pub(super) fn merged_file(&self, seen: u32, text: &str) -> Result<Option<MergedFile>, Response> {
        let whole =
            || MergedFile { text: text.to_owned(), theirs: Vec::new(), mine: Vec::new(), conflicts: Vec::new() };
        if seen == self.case.version {
            return Ok(Some(whole()));
        }
        let Some(base) = self.words_at(seen)? else { return Ok(None) };
        let Ok(mine) = CaseFile::parse(text) else { return Ok(None) };
        let merged = files(&base, self.words(), &mine.case_file.write());
        Ok(merged.filter(|merged| CaseFile::parse(&merged.text).is_ok()))
    }

    /// A translation over the version `seen`, merged with the one in its language that somebody else added since. `None`
    /// where nobody did.
    pub(super) fn merged_translation(&self, seen: u32, mine: &Translation) -> Result<Option<MergedFile>, Response> {
        let in_language = |case: &casework::Case| {
            let found = case.editions.iter().skip(1).find(|edition| edition.language == mine.language);
            found.map(|edition| edition.words.clone())
        };
        let Some(theirs) = in_language(&self.case) else { return Ok(None) };
        let then = self.desk.site.store.case_at(&self.case.id, seen);
        let then = then.map_err(|error| self.desk.refuse((&error).into()))?;
        let base = then.as_ref().and_then(in_language);
        if base.as_ref() == Some(&theirs) {
            return Ok(None);
        }
        let written = mine.write();
        // Two whole files can merge into one that is none; then both are shown.
        let merged = files(base.as_deref().unwrap_or("+++\n+++\n"), &theirs, &written)
            .filter(|merged| Translation::parse(&merged.text).is_ok());
        Ok(Some(merged.unwrap_or(MergedFile {
            text: written.clone(),
            theirs: Vec::new(),
            mine: Vec::new(),
            conflicts: both(theirs, written),
        })))
    }

    /// What the page says after a merge: what others had changed, and what this form changed.
    pub(super) fn merged_notice(&self, seen: u32, to: u32) -> Option<Notice> {
        let file = |version| self.at_version(version).ok().flatten().map(|file| Typed::of(&file.values));
        let (before, theirs, both) = (file(seen)?, file(to.checked_sub(1)?)?, file(to)?);
        let words = self.desk.words();
        let mut notice = Notice::of_deed(words, "corrected")?;
        notice.text = words.say("drafts-merged");
        notice.lists = vec![
            (words.say("drafts-merged-theirs"), before.labels_of_changes(&theirs, words)),
            (words.say("drafts-merged-mine"), theirs.labels_of_changes(&both, words)),
        ];
        notice.lists.retain(|(_, labels)| !labels.is_empty());
        Some(notice)
    }
}

impl AtCase {
    /// The correction in which each field that differs from what was read became what it is now, with its day.
    pub(super) fn decided(&self, look: &Look) -> BTreeMap<String, (u64, String)> {
        let names = look.typed.keyed_names();
        let differs = |name: &&String| {
            let read = look.typed.counterpart(&look.read, name);
            read.is_none_or(|read| read.trim() != look.typed.get(name).trim())
        };
        let mut asked: BTreeMap<&String, &String> = names.iter().filter(|(name, _)| differs(name)).collect();
        // What cannot be read now leaves the page without this line; `clamor doctor` says what is wrong.
        let facts =
            if asked.is_empty() { Vec::new() } else { self.desk.site.store.history(&self.case.id).unwrap_or_default() };
        let corrections = corrections(&facts, self.part);
        let now = look.typed.keyed(None);
        let mut decided = BTreeMap::new();
        for (number, (text, day)) in corrections.iter().enumerate().rev() {
            let then = CaseFile::parse(text)
                .map_or_else(|_| Texts::new(), |file| Typed::of(&file.case_file.values).keyed(None));
            asked.retain(|_, keyed| then.get(*keyed) == now.get(*keyed));
            for name in asked.keys() {
                decided.insert((*name).clone(), (number as u64, self.desk.words().day(day)));
            }
            if asked.is_empty() {
                break;
            }
        }
        // The first is the import, in which nothing was decided.
        decided.retain(|_, (number, _)| *number > 0);
        decided
    }
}

/// Case files, each with its day.
type Dated<'a> = Vec<(&'a str, Day)>;

/// The case files of a document, from what reading gave to what it says now, each with its day.
fn corrections(facts: &[Fact], part: Part) -> Dated<'_> {
    let (mut own, mut further): (Dated<'_>, Dated<'_>) = (Vec::new(), Vec::new());
    let mut read_from = None;
    for fact in facts {
        match &fact.deed {
            Deed::Imported { case_file, .. } => own = vec![(case_file, fact.day)],
            Deed::Corrected { case_file, .. } | Deed::HolderChanged { case_file, .. } => {
                own.push((case_file, fact.day))
            }
            Deed::UpdatePrepared(prepared) => {
                if read_from != Some(&prepared.document.sha256) {
                    further.clear();
                    read_from = Some(&prepared.document.sha256);
                }
                further.push((&prepared.words, fact.day));
            }
            Deed::UpdateDropped => further.clear(),
            Deed::Updated { .. } => own = std::mem::take(&mut further),
            _ => {}
        }
    }
    match part {
        Part::Own => own,
        Part::Further => further,
    }
}

/// Two texts that cannot be taken apart, as a whole.
fn both(theirs: String, mine: String) -> Vec<documents::merge::Conflict> {
    vec![documents::merge::Conflict { name: String::new(), theirs: Some(theirs), mine: Some(mine) }]
}
