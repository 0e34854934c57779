//! `clamor letter FILE -o OUT.pdf`: one letter, or one postcard, typeset.

use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use casework::{Appeal, Language, ModelLetter, OwnWords, Target, UrgentAction};
use documents::address::{Courtesy, FormOfAddress, Status, forms_for, gender_among};
use documents::case_file::LARGEST_FILE;
use documents::{CaseFile, Translation};
use press::{Card, Layout, Paper, Window};

use crate::arguments::Letter;
use crate::{Failure, World, files, fonts};

mod along;

/// The longest text of one's own, in bytes: far above what two pages hold.
const LARGEST_WORDS: usize = 64 * 1024;

pub(crate) fn run(arguments: &Letter, world: &mut World) -> Result<ExitCode, Failure> {
    let text = files::read_text(&arguments.file, LARGEST_FILE, world)?;
    let case_file = super::parse_case_file(&arguments.file, &text)?.case_file;
    let (original, _) = case_file.resolved();
    let wanted = arguments.lang.as_ref().filter(|wanted| !wanted.is_same_language(&case_file.values.language));
    let translated = wanted.map(|language| edition_in(arguments, &case_file, language, world)).transpose()?;
    let translated = translated.flatten().map(|edition| edition.action);
    let appeal = appeal(arguments, &original, translated.as_ref(), world)?;
    let date = documents::dates::day_in_words(appeal.day, &appeal.language);
    let layout = layout(arguments)?;
    let is_card = match arguments.form.as_str() {
        "letter" => false,
        "postcard" => true,
        _ => return Err(Failure::new("there is no such form").hint("the forms are: letter, postcard")),
    };
    let extras = along::extras(arguments, &case_file, &appeal.language, world)?;
    let printed = fonts::print(arguments.fonts.as_deref(), |press| match is_card {
        true => press.postcard(&appeal, &date, Card::beside(layout.paper)),
        false => press.letter_with(&appeal, &date, &layout, &extras),
    })?;
    let letter = printed.map_err(|refusal| Failure::new(format!("cannot print the {}: {refusal}", arguments.form)))?;
    files::write(&arguments.output, &letter.pdf, world)?;
    if arguments.words.is_some() {
        let translations = translations_beside(&arguments.file, &case_file, world);
        let editions: Vec<&UrgentAction> = [&original].into_iter().chain(&translations).collect();
        super::noticed::say(&appeal, &editions, world);
    }
    if let Some(passed) = original.deadline.as_ref().filter(|deadline| deadline.is_passed(appeal.day)) {
        let advice = match original.after_deadline {
            Some(casework::AfterDeadline::Closed) => "please do not send it any more",
            _ => "ask the office before you send it",
        };
        // Where nothing can be written, the letter is there all the same.
        let _ = writeln!(world.errors, "note: the deadline passed on {}; {advice}", passed.day);
    }
    Ok(ExitCode::SUCCESS)
}

pub(crate) fn paper(word: &str) -> Result<Paper, Failure> {
    Paper::from_word(word).ok_or_else(|| Failure::new("there is no such paper").hint("the papers are: a4, letter"))
}

fn layout(arguments: &Letter) -> Result<Layout, Failure> {
    let paper = paper(&arguments.paper)?;
    let window = Window::from_word(&arguments.window).ok_or_else(|| {
        let known = Window::ALL.map(Window::word).join(", ");
        Failure::new("there is no such window").hint(format!("the windows are: {known}"))
    })?;
    Ok(Layout { paper, window })
}

fn appeal(
    arguments: &Letter,
    original: &UrgentAction,
    translated: Option<&UrgentAction>,
    world: &mut World,
) -> Result<Appeal, Failure> {
    let number = arguments.target;
    let choose = |action: &UrgentAction| number.checked_sub(1).and_then(|place| action.targets.get(place)).cloned();
    let written: Target = choose(original).ok_or_else(|| no_target(original.targets.len()))?;
    let target = translated.and_then(choose).unwrap_or_else(|| written.clone());
    let edition = translated.unwrap_or(original);
    let model = edition.letter.as_ref();
    let (language, words) = match &arguments.words {
        Some(file) => {
            let text = files::read_text(file, LARGEST_WORDS, world)?;
            (arguments.lang.clone().unwrap_or_else(|| original.language.clone()), own_words(&text))
        }
        None => from_model(arguments, model.ok_or_else(no_letter)?, world),
    };
    let courtesy = if edition.language.is_same_language(&language) { edition } else { original };
    let letter = courtesy.letter.as_ref();
    let opens = if std::ptr::eq(courtesy, edition) { target.salutation.clone() } else { written.salutation.clone() };
    let own = Courtesy {
        language: letter.map_or(&courtesy.language, |letter| &letter.language).clone(),
        salutation: opens,
        valediction: letter.and_then(|letter| letter.valediction.clone()),
    };
    let gender = gender_among([(&written, original), (&target, edition)]);
    let forms = forms_for(&written, original, &language, gender);
    let (courtesy, forms) = own.in_language(&language, forms);
    if let Some(forms) = forms {
        remark_on(&forms, &language, world);
    }
    Ok(Appeal {
        salutation: courtesy.salutation,
        salutation_language: Some(courtesy.language).filter(|tag| *tag != language),
        valediction: courtesy.valediction,
        language,
        target,
        words: OwnWords(words),
        writer: along::writer(arguments)?,
        day: arguments.today.day.unwrap_or_else(|| world.today()),
    })
}

/// Says what the words stand on with which a letter opens or closes.
fn remark_on(forms: &FormOfAddress, language: &Language, world: &mut World) {
    let stands = match forms.status() {
        Status::Sourced => "was found on a page",
        Status::ByAnalogy => "was written by analogy",
    };
    let reviewed = if forms.is_reviewed() { "reviewed" } else { "reviewed by nobody yet" };
    // Only a remark: the letter is printed all the same.
    let _ = writeln!(
        world.errors,
        "clamor: the case has no form of address in {language}; this one {stands} and is {reviewed}; see `clamor explain address {}`",
        language.primary()
    );
}

fn from_model(arguments: &Letter, model: &ModelLetter, world: &mut World) -> (Language, Vec<String>) {
    if let Some(wanted) = arguments.lang.as_ref().filter(|wanted| !wanted.is_same_language(&model.language)) {
        // Only a remark: the letter that there is, is printed.
        let _ = writeln!(
            world.errors,
            "clamor: no reviewed letter in {wanted} stands beside the case file; this one is in {}",
            model.language
        );
    }
    let plain = model.paragraphs.iter().map(|paragraph| documents::plain_text(paragraph)).collect();
    (model.language.clone(), plain)
}

/// The case in a language, and what of it stands in that language.
struct Edition {
    action: UrgentAction,
    /// Whether somebody reviewed these words, and they translate what the case file says now.
    is_reviewed: bool,
    has_demands: bool,
    has_letter: bool,
    /// How one opens and closes a letter to the target in this language; the case may fall back on the original's.
    opening: Option<String>,
    closing: Option<String>,
}

/// The edition in the wanted language: the case file itself, or `NAME.es.case.md` beside `NAME.case.md`.
fn edition_in(
    arguments: &Letter,
    case_file: &CaseFile,
    language: &Language,
    world: &mut World,
) -> Result<Option<Edition>, Failure> {
    let values = &case_file.values;
    let target = arguments.target.checked_sub(1).and_then(|place| values.targets.get(place));
    if language.is_same_language(&values.language) {
        return Ok(Some(Edition {
            action: case_file.resolved().0,
            is_reviewed: true,
            has_demands: !values.demands.is_empty(),
            has_letter: values.letter.is_some(),
            opening: target.and_then(|target| target.salutation.as_ref()).map(|salutation| salutation.0.clone()),
            closing: values.letter.as_ref().and_then(|letter| letter.valediction.clone()).map(|closing| closing.0),
        }));
    }
    let Some(file) = sibling(&arguments.file, language).filter(|file| file.exists()) else { return Ok(None) };
    let text = files::read_text(&file, LARGEST_FILE, world)?;
    let parsed = Translation::parse(&text).map_err(|wrong| super::malformed(&wrong, &file, &text))?;
    super::report(&parsed.check(case_file, &text), &file, &text, world)?;
    let translation = &parsed.translation;
    let is_of_target = |key: &str| target.is_some_and(|target| target.key == key);
    Ok(Some(Edition {
        action: case_file.in_translation(translation).0,
        is_reviewed: translation.reviewer.is_some() && translation.source_sha256 == case_file.words_sha256(),
        has_demands: !translation.demands.is_empty() && translation.demands.len() >= values.demands.len(),
        has_letter: !translation.letter.is_empty(),
        opening: translation
            .targets
            .iter()
            .find(|words| is_of_target(&words.key))
            .and_then(|words| words.salutation.clone()),
        closing: translation.valediction.clone(),
    }))
}

/// The case in every language of which a translation stands beside it and can be read, to see what words ask for and how
/// much of them is copied.
fn translations_beside(file: &Path, case_file: &CaseFile, world: &mut World) -> Vec<UrgentAction> {
    let files = Language::all().filter_map(|language| sibling(file, &language)).filter(|file| file.exists());
    let files: Vec<PathBuf> = files.collect();
    let read = |file: PathBuf| {
        let text = files::read_text(&file, LARGEST_FILE, world).ok()?;
        Some(case_file.in_translation(&Translation::parse(&text).ok()?.translation).0)
    };
    files.into_iter().filter_map(read).collect()
}

fn sibling(file: &Path, language: &Language) -> Option<PathBuf> {
    let name = file.file_name()?.to_str()?.strip_suffix(".case.md")?;
    Some(file.with_file_name(format!("{name}.{}.case.md", language.tag())))
}

fn own_words(text: &str) -> Vec<String> {
    let lines = text.replace("\r\n", "\n");
    lines.split("\n\n").map(|paragraph| paragraph.trim().to_owned()).filter(|paragraph| !paragraph.is_empty()).collect()
}

fn no_target(known: usize) -> Failure {
    Failure::new("the case file has no such target").hint(format!("it has {known}; --target counts from 1"))
}

fn no_letter() -> Failure {
    Failure::new("the case file has no letter").hint("add one under # letter, or give your own words with --words FILE")
}
