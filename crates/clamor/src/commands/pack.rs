//! `clamor pack FILE -o OUT.pdf`: all that a group's evening needs, as one PDF, without a network.

use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use casework::{ActKey, Language, UrgentAction};
use documents::case_file::LARGEST_FILE;
use documents::{CaseFile, Translation};
use press::PressRefusal;
use web::evening::{self, Covers, Evening, MOST_LETTERS, MOST_PEOPLE, Told};
use web::{INTERFACE_LANGUAGES, Words};

use crate::arguments::Pack;
use crate::{Failure, World, files, fonts};

/// After how many sheets somebody who watches hears how far it is.
const TOLD_EVERY: usize = 250;

pub(crate) fn run(arguments: &Pack, world: &mut World) -> Result<ExitCode, Failure> {
    let text = files::read_text(&arguments.file, LARGEST_FILE, world)?;
    let case_file = super::parse_case_file(&arguments.file, &text)?.case_file;
    let editions = editions(arguments, &case_file, world)?;
    let all: Vec<&UrgentAction> = editions.iter().collect();
    let words = words(&arguments.lang)?;
    let told = Told::of(&all, &arguments.lang).ok_or_else(|| Failure::new("the case file has no words"))?;
    told_apart(&told, &arguments.lang, world);
    let evening = evening(arguments, &told, world)?;
    let pack = evening::pack(&words, &told, &evening);
    let sheets: usize = pack.parts.iter().map(|part| part.copies).sum();
    let press = fonts::press(None)?;
    let pages = files::write_as_it_comes(
        &arguments.output,
        world,
        |takes| press.pack(&pack, takes).map_err(|refusal| refused(&refusal)),
        |world, done| told_so_far(world, done, sheets),
    )?;
    let _ = writeln!(world.errors, "{pages} pages; the same sheets again: --key {}", ActKey(evening.key).hex());
    Ok(ExitCode::SUCCESS)
}

fn refused(refusal: &PressRefusal) -> Failure {
    Failure::new(format!("cannot print the pack: {refusal}"))
}

fn told_so_far(world: &mut World, done: usize, sheets: usize) {
    if world.is_watched && done > 0 && done.is_multiple_of(TOLD_EVERY) {
        // Only for whoever watches.
        let _ = writeln!(world.errors, "{done} of {sheets} sheets");
    }
}

fn words(language: &Language) -> Result<Words, Failure> {
    let found = Words::all().into_iter().find(|words| words.language().is_same_language(language));
    found.ok_or_else(|| {
        Failure::new(format!("packs do not speak {language} yet"))
            .hint(format!("they speak {}", INTERFACE_LANGUAGES.join(", ")))
    })
}

/// Says where the words of the letters are in another language than that of the host.
fn told_apart(told: &Told<'_>, language: &Language, world: &mut World) {
    if !told.edition.language.is_same_language(language) {
        let other = &told.edition.language;
        // Only a remark: the pack is made.
        let _ = writeln!(
            world.errors,
            "note: no reviewed translation into {language} stands beside the case file; the case stands there in {other}"
        );
    }
}

/// The original, and its translations: those that were named, and those beside the case file.
fn editions(arguments: &Pack, case_file: &CaseFile, world: &mut World) -> Result<Vec<UrgentAction>, Failure> {
    let (original, _) = case_file.resolved();
    let mut tags: Vec<String> = original.preferred_languages.iter().map(|language| language.tag().to_owned()).collect();
    tags.push(arguments.lang.tag().to_owned());
    tags.dedup();
    let beside = tags.iter().filter_map(|tag| sibling(&arguments.file, tag)).filter(|file| file.exists());
    let files: Vec<PathBuf> = arguments.translations.iter().cloned().chain(beside).collect();
    let mut editions = vec![original];
    for file in files {
        let text = files::read_text(&file, LARGEST_FILE, world)?;
        let parsed = Translation::parse(&text).map_err(|wrong| super::malformed(&wrong, &file, &text))?;
        super::report(&parsed.check(case_file, &text), &file, &text, world)?;
        editions.push(case_file.in_translation(&parsed.translation).0);
    }
    Ok(editions)
}

fn sibling(file: &Path, tag: &str) -> Option<PathBuf> {
    let name = file.file_name()?.to_str()?.strip_suffix(".case.md")?;
    Some(file.with_file_name(format!("{name}.{tag}.case.md")))
}

fn evening(arguments: &Pack, told: &Told<'_>, world: &World) -> Result<Evening, Failure> {
    let Pack { letters, people, .. } = *arguments;
    if letters == 0 || letters > MOST_LETTERS || people == 0 || people > MOST_PEOPLE {
        return Err(Failure::new("so many letters or people are no evening")
            .hint(format!("a pack is for 1 to {MOST_LETTERS} letters and 1 to {MOST_PEOPLE} people")));
    }
    let covers = Covers::from_word(&arguments.envelopes).ok_or_else(|| {
        Failure::new("there are no such envelopes or labels").hint(format!("there are: {}", Covers::words().join(", ")))
    })?;
    let key = key(arguments.key.as_deref(), world)?;
    let today = arguments.today.day.unwrap_or_else(|| world.today());
    let address = arguments.page.as_deref().map(|page| format!("{}/evening/{}", page.trim_end_matches('/'), key.hex()));
    Ok(Evening {
        letters,
        people,
        paper: super::letter::paper(&arguments.paper)?,
        covers,
        large_print: arguments.large_print,
        school: arguments.minors.clone(),
        sender: arguments.sender.clone(),
        key: key.0,
        count_at: address,
        postage: arguments.from.and_then(|from| evening::postage_of(told, from, today)),
        today,
    })
}

fn key(typed: Option<&str>, world: &World) -> Result<ActKey, Failure> {
    let Some(typed) = typed else {
        let mut bytes = [0; 16];
        world.nature.fill_random(&mut bytes);
        return Ok(ActKey(bytes));
    };
    ActKey::parse(typed)
        .ok_or_else(|| Failure::new("that is no key of an evening").hint("it has 32 digits from 0 to f"))
}
