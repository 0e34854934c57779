//! What a letter brings along: the reader's language beside the words, who sends it, the address of the case.

use casework::{Language, MinorRefusal, Writer, sign_as_minor};
use documents::CaseFile;
use press::{Beside, Extras, Link, Phrases, Place};

use super::{Edition, edition_in};
use crate::arguments::Letter;
use crate::{Failure, World};

/// The longest address for a code: what stands beside it in one line, and what a telephone still reads in 15 mm.
const LONGEST_ADDRESS: usize = 80;

/// What the arguments ask for.
///
/// # Errors
/// What of it cannot be had, and what to do.
pub(super) fn extras(
    arguments: &Letter,
    case_file: &CaseFile,
    language: &Language,
    world: &mut World,
) -> Result<Extras, Failure> {
    let asks = arguments.beside.is_some() || arguments.code.is_some() || arguments.return_address.is_some();
    if asks && arguments.form != "letter" {
        return Err(Failure::new("only a letter has another language beside it, a return address or a code")
            .hint("leave out --beside, --return-address and --code, or --as"));
    }
    Ok(Extras {
        return_address: return_address(arguments)?,
        beside: arguments.beside.as_ref().map(|wanted| beside(arguments, case_file, wanted, world)).transpose()?,
        link: arguments.code.as_deref().map(|address| link(address, language)).transpose()?,
    })
}

/// Who signs. The letter of a minor has a first name or initials, and the group as its place.
///
/// # Errors
/// When the letter of a minor would say more.
pub(super) fn writer(arguments: &Letter) -> Result<Writer, Failure> {
    let from = arguments.from.as_deref().unwrap_or_default();
    if !arguments.minor {
        return Ok(named(from));
    }
    let group = arguments.group.as_deref().unwrap_or_default();
    sign_as_minor(from, group).map_err(|refusal| match refusal {
        MinorRefusal::FullName => Failure::new("the letter of a minor has no full name and no place of their own")
            .hint("--from takes a first name or initials: \"Mia\", \"M. L.\""),
        MinorRefusal::GroupMissing => Failure::new("the letter of a minor needs a school or group that sends it")
            .hint("--group \"School 12, Leeds\""),
    })
}

/// "Name, Town": the part after the last comma is the town.
fn named(from: &str) -> Writer {
    let (name, place) = from.rsplit_once(',').unwrap_or((from, ""));
    Writer { name: name.trim().to_owned(), place: place.trim().to_owned() }
}

/// The lines of a return address. For a minor it is the group's.
fn return_address(arguments: &Letter) -> Result<Vec<String>, Failure> {
    match &arguments.return_address {
        Some(_) if arguments.minor => {
            Err(Failure::new("the letter of a minor has no return address of its own").hint("it has that of --group"))
        }
        Some(lines) => Ok(lines.split(';').map(|line| line.trim().to_owned()).collect()),
        None if arguments.minor => Ok(arguments.group.iter().cloned().collect()),
        None => Ok(Vec::new()),
    }
}

/// The words of the case in the reader's language.
fn beside(arguments: &Letter, case_file: &CaseFile, wanted: &Language, world: &mut World) -> Result<Beside, Failure> {
    let missing = |what: &str| Failure::new(format!("the case has no {what} in {wanted} to stand beside the letter"));
    let Some(Edition { action, is_reviewed, has_demands, has_letter, opening, closing }) =
        edition_in(arguments, case_file, wanted, world)?
    else {
        return Err(missing("words")
            .hint(format!("put its reviewed translation beside the case file, as NAME.{}.case.md", wanted.tag())));
    };
    let whole = match arguments.beside_form.as_str() {
        "demands" => false,
        "letter" => true,
        _ => return Err(Failure::new("there is no such form beside a letter").hint("the forms are: demands, letter")),
    };
    let paragraphs = match (whole, &action.letter) {
        (true, Some(letter)) if has_letter => {
            letter.paragraphs.iter().map(|text| documents::plain_text(text)).collect()
        }
        (true, _) => return Err(missing("letter").hint("--beside-form demands prints its demands")),
        (false, _) if has_demands => action.demands.iter().map(|demand| documents::plain_text(&demand.text)).collect(),
        (false, _) => return Err(missing("demands").hint("--beside-form letter prints its letter")),
    };
    let phrases = Phrases::of(wanted);
    let remark = phrases.filter(|_| !is_reviewed).map(|phrases| phrases.unreviewed.to_owned());
    if !is_reviewed && remark.is_none() {
        return Err(missing("reviewed words").hint("have the translation reviewed (its key reviewer says by whom)"));
    }
    Ok(Beside {
        language: wanted.clone(),
        remark,
        opening,
        paragraphs,
        closing,
        place: if whole { Place::Sheet } else { Place::Facing },
    })
}

fn link(address: &str, language: &Language) -> Result<Link, Failure> {
    let shown = address.strip_prefix("https://").or_else(|| address.strip_prefix("http://"));
    let shown = shown.map(|shown| shown.trim_end_matches('/')).filter(|shown| !shown.is_empty());
    let Some(shown) = shown.filter(|_| address.len() <= LONGEST_ADDRESS && !address.contains(char::is_whitespace))
    else {
        return Err(Failure::new("that is no address for a code").hint(format!(
            "--code takes the address of the case, https://..., of at most {LONGEST_ADDRESS} characters"
        )));
    };
    let phrases = Phrases::of(language).or_else(|| Phrases::of(&Language::english()));
    let says = phrases.map_or_else(|| shown.to_owned(), |phrases| phrases.code(shown));
    Ok(Link { address: address.to_owned(), shown: shown.to_owned(), says })
}
