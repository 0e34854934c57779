//! A case file as text becomes values.

use casework::{Demand, Language, ModelLetter};
use unicode_normalization::UnicodeNormalization;

use super::file::{self, Wanted};
use super::front::{Fields, Front};
use super::prose::{Block, Oddity, Section, sections};
use super::values::{self, FrontValues, Inferred};
use super::{CaseFile, Malformed, Parsed, words};
use crate::finding::in_order;
use crate::{Code, Finding};

/// The longest piece of the document that a finding quotes, in characters.
const LONGEST_QUOTE: usize = 60;

/// The headings of the words.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Heading {
    Summary,
    Letter,
    Background,
    Demands,
    Safety,
    Easy,
}

impl Heading {
    /// All, in the order in which they are written.
    pub const ALL: [Self; 6] = [Self::Summary, Self::Letter, Self::Background, Self::Demands, Self::Safety, Self::Easy];

    /// The heading as it stands in the file, in every language.
    pub fn name(self) -> &'static str {
        match self {
            Self::Summary => "summary",
            Self::Letter => "letter",
            Self::Background => "background",
            Self::Demands => "demands",
            Self::Safety => "safety",
            Self::Easy => "easy",
        }
    }

    /// Where its paragraphs stand in `read --json`.
    fn pointer(self, place: usize) -> String {
        match self {
            Self::Summary => "/case/summary".into(),
            Self::Letter => format!("/case/letter/paragraphs/{place}"),
            Self::Background => format!("/case/background/{place}"),
            Self::Demands => format!("/case/demands/{place}/text"),
            Self::Safety => format!("/case/writer_safety/{place}"),
            Self::Easy => format!("/case/easy/{place}"),
        }
    }

    fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|heading| heading.name() == name.to_lowercase())
    }
}

/// The words of a file by heading, and what stands under other headings.
pub(super) struct Body {
    sources: [Vec<String>; Heading::ALL.len()],
    pub unknown: Vec<(String, String)>,
}

impl Body {
    /// Takes the sources under a heading.
    pub fn take(&mut self, heading: Heading) -> Vec<String> {
        std::mem::take(&mut self.sources[heading as usize])
    }
}

pub(super) fn case_file(text: &str) -> Result<Parsed, Malformed> {
    let split = file::split(text)?;
    let tables = file::tables(text, &split, Wanted::CaseFile)?;
    let mut front = Front::new(text, split.front.start);
    let mut root = Fields::root(&tables.spanned, &tables.plain);
    let values = values::read(&mut root, &mut front);
    root.keep_rest(&mut front, "");
    let mut body = body(text, split.body, &mut front);
    if !front.problems.is_empty() {
        return Err(Malformed { findings: in_order(front.problems) });
    }
    let FrontValues { mut action, consent, inferred } = values;
    fill(&mut action, &mut body, &inferred);
    let links = words::links(&action);
    words::place_links(&action, text, &mut front.provenance);
    action.links = links;
    let case_file = CaseFile { values: action, consent, unknown: front.unknown, unknown_sections: body.unknown };
    Ok(Parsed { case_file, provenance: front.provenance, findings: in_order(front.findings) })
}

fn fill(action: &mut casework::UrgentAction, body: &mut Body, inferred: &Inferred) {
    action.summary = body.take(Heading::Summary);
    action.background = body.take(Heading::Background);
    action.writer_safety = body.take(Heading::Safety);
    action.easy = body.take(Heading::Easy);
    let demands = body.take(Heading::Demands).into_iter().enumerate();
    action.demands = demands.map(|(place, text)| Demand { inferred: inferred.has(place), text }).collect();
    let paragraphs = body.take(Heading::Letter);
    if !paragraphs.is_empty() {
        let language: Language = action.language.clone();
        let blank = || ModelLetter { language, paragraphs: Vec::new(), valediction: None };
        action.letter.get_or_insert_with(blank).paragraphs = paragraphs;
    }
}

/// The same words, each letter in its place, with blanks for control characters: what nobody sees neither is a word nor hides
/// a mark from whoever reads the file as Markdown.
fn without_controls(text: &str) -> String {
    let mut words = String::with_capacity(text.len());
    let mut letters = text.chars().peekable();
    while let Some(letter) = letters.next() {
        match letter {
            '\n' | '\t' => words.push(letter),
            // A line can end in the way of old machines.
            '\r' => words.push(if letters.peek() == Some(&'\n') { ' ' } else { '\n' }),
            control if control.is_control() => words.extend(std::iter::repeat_n(' ', control.len_utf8())),
            letter => words.push(letter),
        }
    }
    words
}

/// Reads the words under their headings. A heading that occurs twice goes on where it was left.
pub(super) fn body(text: &str, range: std::ops::Range<usize>, front: &mut Front<'_>) -> Body {
    let start = range.start;
    let words = &without_controls(&text[range]);
    let found = sections(words);
    let mut body = Body { sources: Default::default(), unknown: Vec::new() };
    let mut ends = found.iter().skip(1).map(|section| section.range.start).collect::<Vec<_>>();
    ends.push(words.len());
    for (section, end) in found.iter().zip(ends) {
        match section.heading.as_deref().and_then(Heading::named) {
            Some(heading) => known(section, heading, start, text, front, &mut body),
            None => {
                let line = words[section.range.clone()].trim();
                let below = without_empty_lines(&words[section.range.end..end]);
                let shown =
                    section.heading.as_deref().unwrap_or_else(|| below.lines().next().unwrap_or_default().trim());
                let first = if line.is_empty() { section.blocks.first().map(|block| &block.range) } else { None };
                let at = first.unwrap_or(&section.range);
                let at = front.place(start + at.start..start + at.start + words[at.clone()].trim_end().len());
                front.findings.push(Finding::new(Code::HeadingUnknown, Some(at)).with("text", quote(shown)));
                body.unknown.push((tidy(line), tidy(below)));
            }
        }
    }
    body
}

fn known(section: &Section, heading: Heading, start: usize, text: &str, front: &mut Front<'_>, body: &mut Body) {
    for block in &section.blocks {
        let sources = &mut body.sources[heading as usize];
        let at = front.place(start + block.range.start..start + block.range.end);
        let pointer = heading.pointer(sources.len());
        if let Some(earlier) = front.provenance.get_mut(&pointer) {
            // All paragraphs of a summary are one value.
            earlier.span.end = at.span.end;
        } else {
            front.provenance.insert(pointer, at);
        }
        let source: String = block.source.nfc().collect();
        sources.push(if heading == Heading::Demands { without_mark(&source).to_owned() } else { source });
        front.findings.extend(oddity(block, start, text, front));
    }
}

fn oddity(block: &Block, start: usize, text: &str, front: &Front<'_>) -> Option<Finding> {
    let (code, range) = match &block.oddity {
        Some(Oddity::Forbidden(range)) => (Code::MarkupForbidden, range),
        Some(Oddity::Unsupported) => (Code::MarkupUnsupported, &block.range),
        None => return None,
    };
    let range = start + range.start..start + range.end;
    let words = quote(&text[range.clone()]);
    Some(Finding::new(code, Some(front.place(range))).with("text", words))
}

/// A list item without its mark.
fn without_mark(source: &str) -> &str {
    let Some((mark, rest)) = source.split_once(' ') else { return source };
    let number = mark.strip_suffix(['.', ')']);
    let numbered = number.is_some_and(|digits| !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit()));
    if matches!(mark, "-" | "*" | "+") || numbered { rest } else { source }
}

/// The first words of something, on one line.
pub(super) fn quote(text: &str) -> String {
    let line = super::prose::one_line(text);
    match line.char_indices().nth(LONGEST_QUOTE) {
        Some((end, _)) => format!("{}…", line[..end].trim_end()),
        None => line,
    }
}

/// Without the empty lines before the first one with words, which keeps the blanks that it is set in by: with four of them it is
/// no heading.
fn without_empty_lines(text: &str) -> &str {
    let text = text.trim_end();
    let words = text.len() - text.trim_start().len();
    &text[text[..words].rfind('\n').map_or(0, |end| end + 1)..]
}

fn tidy(text: &str) -> String {
    let lines: Vec<&str> = text.lines().map(str::trim_end).collect();
    // A stop of the tabulator is four blanks wide (CommonMark, section 2.2).
    lines.join("\n").replace('\t', "    ").nfc().collect()
}
