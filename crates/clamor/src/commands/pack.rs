//! `clamor pack FILE -o OUT.pdf`: all that a group's evening needs, as one PDF, without a network.

use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use casework::{ActKey, AfterDeadline, Day, Language, UrgentAction};
use documents::case_file::LARGEST_FILE;
use documents::{CaseFile, Translation};
use press::PressRefusal;
use web::evening::{self, Covers, Evening, Late, MOST_LETTERS, MOST_PEOPLE, Told};
use web::{INTERFACE_LANGUAGES, Words};

use crate::arguments::Pack;
use crate::{Failure, World, files, fonts};

/// After how many sheets somebody who watches hears how far it is.
const TOLD_EVERY: usize = 250;

pub(crate) fn run(arguments: &Pack, world: &mut World) -> Result<ExitCode, Failure> {
    let text = files::read_text(&arguments.file, LARGEST_FILE, world)?;
    let case_file = super::parse_case_file(&arguments.file, &text)?.case_file;
    let today = arguments.today.day.unwrap_or_else(|| world.today());
    still_open(&case_file.resolved().0, today)?;
    let editions = editions(arguments, &case_file, world)?;
    let all: Vec<&UrgentAction> = editions.iter().collect();
    let words = words(&arguments.lang)?;
    let told = Told::of(&all, &arguments.lang).ok_or_else(|| Failure::new("the case file has no words"))?;
    told_apart(&told, &arguments.lang, world);
    let evening = evening(arguments, &told, today, world)?;
    remarks(arguments, &told, &evening, world);
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
        let why = if parsed.translation.source_sha256 != case_file.words_sha256() {
            "it translates older words of the case"
        } else if parsed.translation.reviewer.is_none() {
            "nobody has reviewed it"
        } else {
            ""
        };
        if !why.is_empty() {
            // What is printed says that people reviewed all of it.
            let _ = writeln!(world.errors, "note: {} is left out: {why}", file.display());
            continue;
        }
        editions.push(case_file.in_translation(&parsed.translation).0);
    }
    Ok(editions)
}

fn sibling(file: &Path, tag: &str) -> Option<PathBuf> {
    let name = file.file_name()?.to_str()?.strip_suffix(".case.md")?;
    Some(file.with_file_name(format!("{name}.{tag}.case.md")))
}

/// Nothing is made for letters that go no more.
fn still_open(action: &UrgentAction, today: Day) -> Result<(), Failure> {
    let Some(passed) = action.deadline.as_ref().filter(|deadline| deadline.is_passed(today)) else { return Ok(()) };
    let rule = match action.after_deadline {
        Some(AfterDeadline::Closed) => "by its rule nobody is to write any more",
        _ => "ask your office whether letters still go",
    };
    Err(Failure::new(format!("letters went until {}; {rule}", passed.day))
        .hint("with its consent give the day for which the pack is: --today DATE, not after that day"))
}

/// What a host should know before the evening: post that comes too late, and lines that stand nowhere.
fn remarks(arguments: &Pack, told: &Told<'_>, evening: &Evening, world: &mut World) {
    let mut notes = Vec::new();
    notes.extend(evening::post_is_late(told, arguments.from, evening.today).map(|late| match late {
        Late::Surely => "letters by post come too late for the deadline; write by another way: clamor plan FILE",
        Late::Perhaps => "letters by post may come too late for the deadline; post them at once: clamor plan FILE",
        Late::Stopped => "the post carries no letters there now: clamor plan FILE",
    }));
    if !evening.sender.is_empty() && !matches!(evening.covers, Covers::Envelopes(_)) {
        notes.push("the lines of --sender stand on envelopes only; none are printed");
    } else if !evening.sender.is_empty() && evening.school.is_some() {
        notes.push("with --minors the school is the sender; the lines of --sender are not printed");
    }
    if evening.count_at.is_none() {
        notes.push("without --page the host's sheet has a line for the address of the count, to be filled in by hand");
    }
    for note in notes {
        // Only a remark: the pack is made.
        let _ = writeln!(world.errors, "note: {note}");
    }
}

fn evening(arguments: &Pack, told: &Told<'_>, today: Day, world: &World) -> Result<Evening, Failure> {
    let Pack { letters, people, .. } = *arguments;
    if letters == 0 || letters > MOST_LETTERS || people == 0 || people > MOST_PEOPLE {
        return Err(Failure::new("so many letters or people are no evening")
            .hint(format!("a pack is for 1 to {MOST_LETTERS} letters and 1 to {MOST_PEOPLE} people")));
    }
    let covers = Covers::from_word(&arguments.envelopes).ok_or_else(|| {
        Failure::new("there are no such envelopes or labels").hint(format!("there are: {}", Covers::words().join(", ")))
    })?;
    let key = key(arguments.key.as_deref(), world)?;
    let paper = super::letter::paper(&arguments.paper)?;
    if !covers.fit(paper) {
        return Err(Failure::new(format!("{} is no sheet of the paper {}", arguments.envelopes, arguments.paper))
            .hint(format!("for {} there are: {}", arguments.paper, Covers::labels_for(paper).join(", "))));
    }
    if arguments.minors.as_deref().is_some_and(|school| school.trim().is_empty()) {
        return Err(Failure::new("--minors has no name of a school")
            .hint("the school is the sender on each envelope: --minors \"NAME OF THE SCHOOL\""));
    }
    let address =
        arguments.page.as_deref().map(|page| format!("{}/evening/{}", page.trim_end_matches('/'), key.in_groups()));
    Ok(Evening {
        letters,
        people,
        paper,
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
    ActKey::typed(typed)
        .ok_or_else(|| Failure::new("that is no key of an evening").hint("it has 32 digits from 0 to f"))
}
