//! Documents in: bytes become values, each with its place, and remarks.
//!
//! Reading finds, it does not fail: what a document does not say is absent, and what is odd makes a finding. Only what is no
//! text, or is larger than its limit, is refused. What varies by language stands in `data/reading/`; `en.toml` there
//! says what its lists are for.
//!
//! The way of a document: [`mod@extract`] makes text of bytes, whatever their form ([`docx`], [`odt`], [`rtf`] and [`html`] write a [`flow`]); [`document`] lays the text out in lines and words; [`outline`] takes
//! it apart by labels and headings; [`header`], [`top`], [`letter`], [`target`], [`people`] and [`closing`] read the fields;
//! [`prose`] is read for [`demands`], [`mentioned`] people and [`figures`]; [`countries`] comes last, as it draws on all.

mod address;
pub mod answer;
mod asides;
mod chain;
mod chrome;
mod closing;
mod codepages;
mod codes;
mod columns;
mod concern;
mod contact;
mod copies;
mod countries;
mod counts;
mod deadline;
mod decode;
mod demands;
mod divided;
mod document;
mod docx;
mod draft;
mod extract;
mod figures;
mod flow;
pub(crate) mod fold;
mod furniture;
mod guess;
mod head;
mod header;
mod headline;
mod holders;
mod html;
mod identifiers;
mod items;
mod joints;
mod known;
mod labels;
mod language;
mod languages;
mod letter;
mod lexicon;
mod limits;
mod links;
mod mail;
mod mentioned;
mod names;
mod numbers;
mod odt;
mod opening;
mod outline;
mod packed;
mod pages;
mod paragraphs;
mod pdf;
mod people;
mod prose;
mod region;
mod remarks;
mod rows;
mod rtf;
mod safety;
mod salutation;
pub(crate) mod scan;
mod sender;
pub(crate) mod sentences;
mod several;
mod sources;
mod spaced;
mod target;
mod top;
mod unfold;
mod unreadable;
mod when;
mod words;

#[cfg(test)]
mod tests;

use std::collections::HashSet;

use casework::{Day, Language, Link, UrgentAction};
use sha2::{Digest, Sha256};

use crate::check::{Purpose, check};
use crate::{Code, Finding, Place, Provenance, Span};

use document::Document;
use draft::{Draft, check_count};
use lexicon::{LEXICONS, Label};
use outline::{Outline, Part};
use prose::{Prose, Where};

pub use countries::country_of_index;
pub use extract::{Extracted, extract, extract_text};
pub use known::{KnownLanguage, KnownPhrase, known_languages};
pub use limits::{
    LARGEST_DOCUMENT, LARGEST_FIELD, MOST_ADDRESSES, MOST_FINDINGS, MOST_PARAGRAPHS, MOST_PEOPLE, MOST_REMARKS,
    MOST_TARGETS,
};
pub use several::{MOST_DOCUMENTS, next_document};
pub use unreadable::{Form, Unreadable};

/// What a document is as a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SourceInfo {
    /// The media type (RFC 6838): `text/plain`, `application/pdf` and so on.
    pub media_type: String,
    /// SHA-256 of the bytes as they came, 64 hexadecimal digits.
    pub sha256: String,
    /// The number of pages, parted by form feeds.
    pub pages: u32,
}

/// What reading a document gave.
///
/// It names people, so it has no `Debug`.
#[derive(Clone, PartialEq)]
pub struct Reading {
    /// The file.
    pub source: SourceInfo,
    /// The text that offsets refer to: UTF-8 with `\n` as the only line end, without byte order mark.
    pub text: String,
    /// The values.
    pub action: UrgentAction,
    /// Where each value stands, by JSON Pointer into the object of [`crate::json::to_json`].
    pub provenance: Provenance,
    /// Remarks, by place.
    pub findings: Vec<Finding>,
    /// Those of them that are about the form of the file, and not in its text: [`Extracted::remarks`].
    pub form_remarks: Vec<(Code, Span)>,
    /// Days that the document gives in a way that can be read as two, so that the value is missing: the pointers below
    /// `/case/`, and where the days stand.
    pub undecided: Vec<(&'static str, Place)>,
}

/// Reads a document; `today` is for the checks that date.
///
/// # Errors
///
/// [`Unreadable`] for what is empty, no text, or larger than a limit.
pub fn read(bytes: &[u8], today: Day) -> Result<Reading, Unreadable> {
    read_extracted(extract(bytes)?, sha256(bytes), today)
}

/// Reads a document whose text was extracted before, by [`extract()`]; `sha256` is that of the bytes as they came.
///
/// # Errors
///
/// [`Unreadable`] for what has a line, a paragraph or a list beyond a limit.
pub fn read_extracted(extracted: Extracted, sha256: String, today: Day) -> Result<Reading, Unreadable> {
    let Extracted { form, text, remarks } = extracted;
    let document = Document::lay_out(text)?;
    let (action, provenance, mut findings, undecided) = {
        let mut draft = Draft::new(&document);
        let next = several::said_by_form(&remarks);
        fill(&mut draft, next)?;
        let within = |span: &Span| document.text.get(span.start..span.end).is_some();
        // Where the third begins matters to whoever reads the second.
        let is_later = |code: &Code, span: &Span| *code == Code::SeveralDocuments && Some(span.start) != next;
        let of_this = remarks.iter().filter(|(code, span)| within(span) && !is_later(code, span));
        of_this.for_each(|(code, span)| draft.remark(*code, *span));
        let undecided = draft.undecided.iter().map(|(pointer, span)| (*pointer, document.place(*span))).collect();
        (draft.action, draft.provenance, draft.findings, undecided)
    };
    findings.extend(check(&action, &provenance, today, Purpose::Read));
    let source = SourceInfo { media_type: form.media_type().to_owned(), sha256, pages: document.pages() };
    let findings = crate::finding::in_order(findings);
    Ok(Reading { source, text: document.text, action, provenance, findings, form_remarks: remarks, undecided })
}

/// Reads a text that was extracted before, whatever the form of the file was: never as another form, though it may begin
/// like one. Nothing of it is trusted again that [`extract()`] would look into. `remarks` are those of its form, which were
/// kept beside it.
///
/// # Errors
///
/// [`Unreadable`] for what has a line, a paragraph or a list beyond a limit.
pub fn read_text(text: &str, remarks: Vec<(Code, Span)>, today: Day) -> Result<Reading, Unreadable> {
    let extracted = Extracted { form: Form::Text, text: text.to_owned(), remarks };
    read_extracted(extracted, sha256(text.as_bytes()), today)
}

/// Whether a line that stands in an address is a label of the form ("Fax", "Phone +999 5 550 1200"): reading did not see what
/// it belongs to, and no envelope should carry it.
pub(crate) fn is_label_in_address(line: &str) -> bool {
    let folded = fold::fold(line);
    let (first, rest) = folded.split_once([':', ' ']).unwrap_or((&folded, ""));
    let rest = rest.trim_start_matches([':', ' ']);
    let has = |labels: &[Label]| labels.iter().any(|label| LEXICONS.has_label(first, *label));
    let ways = [Label::Email, Label::Phone, Label::Fax, Label::WebForm];
    match rest {
        "" => has(&ways) || has(&[Label::Address, Label::Salutation]),
        rest => {
            has(&ways) && (rest.contains('@') || rest.starts_with(|sign: char| sign == '+' || sign.is_ascii_digit()))
        }
    }
}

/// SHA-256 of some bytes, 64 hexadecimal digits.
#[must_use]
pub fn sha256(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect()
}

/// Reads all fields, in the order in which they need each other. `next` is where the form of the file says that another
/// document begins.
fn fill(draft: &mut Draft<'_>, next: Option<usize>) -> Result<(), Unreadable> {
    let document = draft.document;
    let outline = Outline::of(document, next);
    document.note_paragraphs(outline.parts_paragraphs(document));
    let mut header = header::read_header(draft, &outline);
    let top = top::find(document, &outline, &header);
    header.country = top.country.or(header.country);
    let letter = letter::find(document, &outline)?;
    let mut background: Vec<Span> = paragraphs::paragraphs(document, &outline.slices(Part::Background))
        .into_iter()
        .filter(|span| !remarks::is_leftover(document, *span))
        .filter(|span| header.foot.is_none_or(|foot| document.lines[foot].start != span.start))
        .collect();
    // A heading with nothing under it is that of a site: "Newsletter".
    while background.len() > 1 && background.last().is_some_and(|last| outline::is_bare_heading(document, *last)) {
        background.pop();
    }

    let language = take_language(draft, &outline, &top, &background);
    let mut prose = Prose::default();
    prose.add(document, Where::Summary, &top.summary, &language);
    prose.add(document, Where::Letter, &letter.paragraphs, letter.language.as_ref().unwrap_or(&language));
    prose.add(document, Where::Background, &background, &language);
    prose.names.settle(document);

    top::take(draft, &top)?;
    let known = head::Known {
        document,
        names: &prose.names,
        salutations: letter.salutation_names(document),
        addressed: letter.addressed(document),
    };
    letter.take(draft, &known)?;
    take_background(draft, &background)?;
    copies::take(draft, &outline)?;
    safety::take(draft, &outline)?;
    languages::take(draft, &outline, &letter.paragraphs);
    deadline::take(draft, &outline, &letter.paragraphs);
    people::take(draft, &outline)?;
    chain::take_previous(draft, &outline, &header)?;
    chain::take_kind(draft, &outline, &header, &top);

    let asking = demands::asking(document, &prose);
    demands::take(draft, &outline, &asking)?;
    figures::take(draft, &prose)?;
    let not = not_at_risk(draft, &known);
    people::named::take(draft, &prose, &not)?;
    people::take_status(draft, &outline);
    people::aliases::take(draft, &prose)?;
    people::since::take(draft, &prose);
    mentioned::take(draft, &prose, &asking, &not)?;
    take_links(draft)?;
    let people = outline
        .fields(Label::People)
        .chain(outline.fields(Label::Named))
        .filter_map(|field| header::whole(document, field));
    let titles: Vec<_> = top.title.iter().map(|title| document.words_in(*title)).chain(people).collect();
    let head = if outline.first.is_some() { Part::Head } else { Part::Preamble };
    let head: Vec<_> = outline.slices(head).iter().map(|slice| document.lines[slice.line].words.clone()).collect();
    countries::take(draft, &header, &prose, [&titles, &head]);
    if let Some(line) = outline.next.filter(|_| next.is_none()) {
        let line = &document.lines[line];
        draft.remark(Code::SeveralDocuments, Span { start: line.start, end: line.end });
    }
    let prose_start = outline.marks.first().map_or(0, |mark| mark.words.start);
    remarks::take(draft, &outline, prose_start);
    closing::remark_dates(draft);
    Ok(())
}

/// The language of the document: the one that the small words of its prose tell, its letter left aside, as that may be in
/// another; else that of most labels, else the one that all its words tell.
fn take_language(draft: &mut Draft<'_>, outline: &Outline, top: &top::Top, background: &[Span]) -> Language {
    let document = draft.document;
    let all = document.words_in(Span { start: 0, end: document.text.len() });
    let prose: Vec<_> = top.summary.iter().chain(background).map(|span| document.words_in(*span)).collect();
    let told = language::language_of_all(document, &prose);
    let by_labels = || outline.language().map(|place| LEXICONS.all[place].language.clone());
    let found = told.or_else(by_labels).or_else(|| language::language_of(document, all));
    let Some(language) = found else { return language::unknown() };
    let mark = outline.marks.first().map(|mark| document.span(&mark.words));
    let first_line = document.lines.first().map(|line| Span { start: line.start, end: line.end });
    if let Some(span) = mark.or(top.summary.first().copied()).or(first_line) {
        draft.stands("language", span);
    }
    draft.action.language = language.clone();
    language
}

/// Names that are not of people at risk: targets, and who says a figure.
fn not_at_risk(draft: &Draft<'_>, known: &head::Known<'_>) -> HashSet<String> {
    let document = draft.document;
    let targets = draft.action.targets.iter().filter_map(|target| target.name.as_deref());
    let sources = draft.action.figures.iter().filter_map(|figure| figure.source.as_deref());
    let mut names: HashSet<String> = targets.chain(sources).map(|name| fold::fold(name) + " ").collect();
    names.extend(known.salutations.iter().map(|words| names::key(document, words)));
    names.extend(sender_names(document));
    names
}

/// The sender's name in the first line has at most so many words.
const SENDER_WORDS: usize = 5;

/// The names that a first line could hold that says who sends the document and what: "Open Cells - Urgent Appeals Programme".
fn sender_names(document: &Document) -> Vec<String> {
    if document.lines.is_empty() || !labels::has_mark(document, 0) {
        return Vec::new();
    }
    let words = document.lines[0].words.clone();
    let ends = |start: usize| (start + 2)..=words.end.min(start + SENDER_WORDS);
    let runs = words.clone().flat_map(|start| ends(start).map(move |end| start..end));
    runs.map(|run| names::key(document, &run)).collect()
}

fn take_background(draft: &mut Draft<'_>, spans: &[Span]) -> Result<(), Unreadable> {
    check_count("paragraphs", spans.len(), MOST_PARAGRAPHS)?;
    for (place, span) in spans.iter().enumerate() {
        let paragraph = draft.prose(format!("background/{place}"), *span)?;
        draft.action.background.push(paragraph);
    }
    Ok(())
}

fn take_links(draft: &mut Draft<'_>) -> Result<(), Unreadable> {
    let document = draft.document;
    check_count("links", document.links.len(), MOST_REMARKS)?;
    for (place, link) in document.links.iter().enumerate() {
        let text = draft.value(format!("links/{place}/text"), link.text);
        draft.stands(format!("links/{place}/href"), link.href);
        let href = document.raw(link.href).to_owned();
        draft.action.links.push(Link { text, href });
    }
    Ok(())
}
