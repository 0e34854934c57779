//! `clamor explain CODE`, `clamor explain labels LANG`: what reading knows, and `clamor explain address LANG COUNTRY`: how
//! officials are addressed.

use std::fmt::Write;
use std::process::ExitCode;

use casework::Language;
use documents::Code;
use documents::read::known_languages;

use super::{address, printable, say};
use crate::{Failure, World};

/// The word that asks for what reading knows of a language. It is no code.
const LABELS: &str = "labels";

/// The word that asks for forms of address.
const ADDRESS: &str = "address";

pub(crate) fn run(
    name: &str,
    of: Option<&Language>,
    country: Option<&str>,
    language: &Language,
    world: &mut World,
) -> Result<ExitCode, Failure> {
    match (name, of) {
        (ADDRESS, None) => say(world, address::languages().trim_end())?,
        (ADDRESS, Some(of)) => say(world, address::table(of, country)?.trim_end())?,
        (LABELS, None) => say(world, languages().trim_end())?,
        (LABELS, Some(of)) if country.is_none() => say(world, labels(of)?.trim_end())?,
        (_, Some(of)) => {
            let (name, tag) = (printable(name), of.tag());
            if country.is_some() {
                return Err(Failure::new(format!("`clamor explain {name}` takes no country"))
                    .hint("`clamor explain address LANG COUNTRY` does"));
            }
            return Err(Failure::new(format!("`clamor explain {name}` takes no language after it"))
                .hint(format!("`clamor explain {name} --lang {tag}` explains in it")));
        }
        (code, None) => explain(code, language, world)?,
    }
    Ok(ExitCode::SUCCESS)
}

/// The languages that reading knows, and how much of each.
fn languages() -> String {
    let english = Language::english();
    let mut text =
        String::from("Reading knows these languages; `clamor explain labels LANG` lists what it looks for in one.\n\n");
    for known in known_languages() {
        let phrases: Vec<_> = known.labels.iter().flat_map(|(_, phrases)| phrases).collect();
        let unseen = phrases.iter().filter(|phrase| phrase.is_unseen).count();
        let by_analogy = if unseen > 0 { format!(", {unseen} of them by analogy") } else { String::new() };
        // Writing to a string cannot fail, here and below.
        let _ = writeln!(
            text,
            "{:4}{}: {} labels{by_analogy}",
            known.language.tag(),
            known.language.name(&english),
            phrases.len()
        );
    }
    text
}

/// What reading looks for in one language.
fn labels(language: &Language) -> Result<String, Failure> {
    let all = known_languages();
    let Some(known) = all.iter().find(|known| known.language.is_same_language(language)) else {
        let tags: Vec<&str> = all.iter().map(|known| known.language.tag()).collect();
        return Err(Failure::new(format!("reading has no labels for {}", language.tag()))
            .hint(format!("it knows: {}; data/reading/ takes another language", tags.join(", "))));
    };
    let mut text = format!("{}\n", known.language.name(&Language::english()));
    for (kind, phrases) in &known.labels {
        let _ = writeln!(text, "\n{kind}");
        for phrase in phrases {
            let _ = writeln!(text, "  {}{}", phrase.text, if phrase.is_unseen { MARK } else { "" });
        }
    }
    let _ = writeln!(text, "\nmonths");
    for (name, month) in &known.months {
        let _ = writeln!(text, "  {month:>2} {name}");
    }
    if !known.ordinals.is_empty() {
        let _ = writeln!(text, "\nordinals");
    }
    for (name, ordinal) in &known.ordinals {
        let _ = writeln!(text, "  {ordinal:>2} {name}");
    }
    if known.labels.iter().flat_map(|(_, phrases)| phrases).any(|phrase| phrase.is_unseen) {
        let _ =
            writeln!(text, "\n{}: nobody has seen it in a real document yet; it was written by analogy.", MARK.trim());
    }
    Ok(text)
}

/// Beside a label that was written by analogy.
const MARK: &str = " (unseen)";

fn explain(name: &str, language: &Language, world: &mut World) -> Result<(), Failure> {
    let code = Code::from_name(name).ok_or_else(|| unknown(name))?;
    let explanation = documents::explain(code, language);
    let text = format!(
        "{}[{name}]: {}\n\n{}\n\n{}",
        code.severity().word(),
        explanation.title,
        explanation.text.trim(),
        explanation.example.trim()
    );
    say(world, &text)
}

fn unknown(name: &str) -> Failure {
    let codes: Vec<&str> = Code::ALL.iter().map(|code| code.name()).collect();
    Failure::new(format!("there is no finding with the code {}", printable(name)))
        .hint(format!("the codes are: {}", codes.join(", ")))
}
