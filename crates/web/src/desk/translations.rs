//! Translations: files with words only, for which a template is given out.

use axum::extract::rejection::QueryRejection;
use axum::extract::{Query, Request};
use axum::http::StatusCode;
use axum::response::Response;
use casework::{Case, Language};
use documents::case_file::LARGEST_FILE;
use documents::merge::MergedFile;
use documents::{CaseFile, Code, Finding, Severity, Translation};
use serde::Deserialize;

use super::at_desk::AtCase;
use super::case_page::Answer;
use super::deed::Outcome;
use super::findings::{Remark, remark};
use super::forms::{NoUpload, Upload};
use super::look::Look;
use super::merging::done_address;
use super::notice::{Field, Notice};
use crate::ready::{Now, translation_now};
use crate::refuse::Why;
use crate::{INTERFACE_LANGUAGES, Words, kept, respond};

/// An edition in the list.
pub(super) struct EditionView {
    pub(super) language: String,
    /// Whether it is the one that the others translate.
    pub(super) is_original: bool,
    pub(super) file: String,
    pub(super) preview: Option<String>,
    /// What of it waits for a translator, and the address of that task.
    pub(super) waits: Option<(String, String)>,
    pub(super) remarks: Vec<Remark>,
}

/// The section of the page.
pub(super) struct TranslationsView {
    pub(super) editions: Vec<EditionView>,
    /// Templates for the languages that are most likely wanted: name and address.
    pub(super) templates: Vec<(String, String)>,
    /// What was pasted and could not be added.
    pub(super) pasted: String,
    pub(super) remarks: Vec<Remark>,
}

impl TranslationsView {
    pub(super) fn new(words: &Words, case: &Case, look: &Look, given: Option<(String, Vec<Remark>)>) -> Self {
        let address = format!("/desk/cases/{}", case.id);
        let preview = |language: &Language| {
            let tag = INTERFACE_LANGUAGES.into_iter().find(|tag| *tag == language.primary())?;
            Some(format!("{address}/preview?lang={tag}"))
        };
        let original = EditionView {
            language: words.language_name(&look.action.language),
            is_original: true,
            file: format!("{address}/case.case.md"),
            preview: preview(&look.action.language),
            waits: None,
            remarks: Vec::new(),
        };
        let translated = |edition: &casework::Edition| EditionView {
            language: words.language_name(&edition.language),
            is_original: false,
            file: format!("{address}/translation.{}.case.md", edition.language),
            preview: preview(&edition.language),
            waits: waiting(words, case, look, edition, &address),
            remarks: remarks_of_stored(words, &edition.words, &look.case_file),
        };
        let editions: Vec<_> = std::iter::once(original).chain(case.editions.iter().skip(1).map(translated)).collect();
        let template =
            |language: Language| (words.language_name(&language), format!("{address}/translation.{language}.case.md"));
        let (pasted, remarks) = given.unwrap_or_default();
        Self { editions, templates: wanted(case, look).into_iter().map(template).collect(), pasted, remarks }
    }
}

/// How much of a translation waits, and the address of the task.
fn waiting(
    words: &Words,
    case: &Case,
    look: &Look,
    edition: &casework::Edition,
    address: &str,
) -> Option<(String, String)> {
    let now = translation_now(&look.case_file, &case.original().words, edition)?;
    let Now::Carried(carried) = now else { return None };
    let count = carried.gaps.len() as u64;
    let task = format!("{address}/translating/{}", edition.language);
    (count > 0).then(|| (words.count("translating-waits", count), task))
}

/// The languages into which a translation is most likely wanted: those that the target reads, and those of the pages.
fn wanted(case: &Case, look: &Look) -> Vec<Language> {
    let pages = INTERFACE_LANGUAGES.into_iter().filter_map(Language::from_tag);
    let mut wanted: Vec<Language> = Vec::new();
    for language in look.action.preferred_languages.iter().cloned().chain(pages) {
        let known = case.editions.iter().map(|edition| &edition.language).chain(&wanted);
        if !known.into_iter().any(|known| known.is_same_language(&language)) {
            wanted.push(language);
        }
    }
    wanted
}

/// What is to be said about a translation of a case file.
fn findings_of(text: &str, case_file: &CaseFile) -> Vec<Finding> {
    match Translation::parse(text) {
        Ok(parsed) => parsed.check(case_file, text),
        Err(malformed) => malformed.findings,
    }
}

/// Remarks that say the same are said once, with how often: a paragraph is no better put right for being named six times.
fn each_once(words: &Words, remarks: impl Iterator<Item = Remark>) -> Vec<Remark> {
    let mut all: Vec<(Remark, u64)> = Vec::new();
    for remark in remarks {
        match all.iter_mut().find(|(known, _)| known.severity == remark.severity && known.message == remark.message) {
            Some((_, times)) => *times += 1,
            None => all.push((remark, 1)),
        }
    }
    let counted = |(remark, times): (Remark, u64)| match times {
        1 => remark,
        times => Remark { message: format!("{} (× {})", remark.message, words.number(times)), ..remark },
    };
    all.into_iter().map(counted).collect()
}

/// What is to be said about a translation that the case has. That its words are older than the case is said by what waits:
/// sentence by sentence, not by the hash that a file names.
fn remarks_of_stored(words: &Words, text: &str, case_file: &CaseFile) -> Vec<Remark> {
    let stays = |finding: &&Finding| finding.code != Code::TranslationOutdated;
    each_once(words, findings_of(text, case_file).iter().filter(stays).map(|finding| remark(words, finding, None)))
}

/// Adds a translation, or puts it in the place of the one in its language.
pub(super) async fn add(at: AtCase, request: Request) -> Response {
    let words = at.desk.words();
    let upload = match Upload::read(request, LARGEST_FILE).await {
        Ok(upload) => upload,
        Err(NoUpload::BadForm) => return at.desk.refuse(Why::BadForm),
        Err(NoUpload::Stalled) => return at.desk.refuse(Why::Stalled),
        Err(NoUpload::TooLarge) => return at.desk.refuse(Why::TooLarge { kibibytes: LARGEST_FILE / 1024 }),
    };
    let text = String::from_utf8_lossy(upload.bytes()).into_owned();
    let Some(look) = Look::at(&at) else { return at.desk.refuse(Why::Broken) };
    let found = findings_of(&text, &look.case_file);
    let remarks = each_once(words, found.iter().map(|finding| remark(words, finding, None)));
    let wrong = remarks.iter().any(|remark| remark.severity == Severity::Error);
    let Some(translation) = Translation::parse(&text).ok().filter(|_| !wrong) else {
        return at.translation_again(upload.version, text, remarks, "desk-translation-wrong");
    };
    // On the page it would pass for a translation, and the notice that there is none would go.
    if translation.translation.is_untouched(&look.case_file) {
        return at.translation_again(upload.version, text, Vec::new(), "desk-translation-untouched");
    }
    let merged = match at.merged_translation(upload.version, &translation.translation) {
        Ok(merged) => merged,
        Err(page) => return page,
    };
    let text = match merged {
        Some(merged) if !merged.conflicts.is_empty() => return at.translation_conflicts(merged),
        Some(merged) => merged.text,
        None => translation.translation.write(),
    };
    at.commit_translation(translation.translation.language, text, &upload).await
}

/// What follows the question mark.
#[derive(Deserialize)]
pub(super) struct Asked {
    #[serde(default)]
    lang: String,
}

/// `/desk/cases/{id}/translation?lang=fr`: to the template in that language, named or as a tag.
pub(super) async fn template(at: AtCase, asked: Result<Query<Asked>, QueryRejection>) -> Response {
    let typed = asked.map(|Query(asked)| asked.lang).unwrap_or_default();
    match Language::named(&typed).or_else(|| Language::from_tag(typed.trim())) {
        Some(language) => respond::see_other(&format!("{}/translation.{language}.case.md", at.address())),
        None => {
            let words = at.desk.words();
            let field =
                Field { id: "translation-lang".into(), label: words.say("desk-translation-other"), wrong: None };
            let notice = Notice::wrong(words, words.fill("desk-wrong-language", "typed", typed)).at(vec![field]);
            at.answer(StatusCode::UNPROCESSABLE_ENTITY, Answer { notice: Some(notice), ..Answer::default() })
        }
    }
}

impl AtCase {
    /// Commits a translation on top of the version that it was merged with.
    async fn commit_translation(self, language: Language, text: String, upload: &Upload) -> Response {
        let today = self.today();
        let rule = |case: &Case| casework::add_translation(case, language.clone(), text.clone(), self.desk.role, today);
        match self.decide("desk-translation", Some(self.case.version), rule).await {
            Ok(Outcome::Done) => respond::see_other(&done_address(&self, "translation", kept::token(&upload.kept))),
            Ok(Outcome::Refused(refusal)) => {
                let notice = Some(Notice::refused(self.desk.words(), &refusal));
                let (translation, seen) = (Some((text, Vec::new())), Some(upload.version));
                self.answer(StatusCode::CONFLICT, Answer { notice, translation, seen, ..Answer::default() })
            }
            Ok(Outcome::ChangedMeanwhile(case)) => {
                let at = self.with(case);
                let notice = Some(Notice::wrong(at.desk.words(), at.desk.words().say("desk-changed-meanwhile")));
                let (translation, seen) = (Some((text, Vec::new())), Some(upload.version));
                let answer = Answer { notice, translation, seen, ..Answer::default() };
                at.answer(StatusCode::CONFLICT, answer)
            }
            Ok(Outcome::Failed(why)) => {
                let (translation, seen) = (Some((text, Vec::new())), Some(upload.version));
                self.failed(why, Answer { translation, seen, ..Answer::default() })
            }
            Err(page) => page,
        }
    }

    fn translation_conflicts(&self, merged: MergedFile) -> Response {
        let notice = Some(Notice::wrong(self.desk.words(), self.desk.words().say("drafts-decide-translation")));
        let translation = Some((merged.text, Vec::new()));
        let answer = Answer { notice, translation, translation_conflicts: merged.conflicts, ..Answer::default() };
        self.answer(StatusCode::CONFLICT, answer)
    }

    fn translation_again(&self, seen: u32, text: String, remarks: Vec<Remark>, key: &str) -> Response {
        let words = self.desk.words();
        let field = Field { id: "translation-pasted".into(), label: words.say("desk-translation-paste"), wrong: None };
        let notice = Notice::wrong(words, words.say(key)).at(vec![field]);
        let translation = Some((text, remarks));
        let answer = Answer { notice: Some(notice), translation, seen: Some(seen), ..Answer::default() };
        self.answer(StatusCode::UNPROCESSABLE_ENTITY, answer)
    }
}
