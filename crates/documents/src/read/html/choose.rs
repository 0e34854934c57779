//! Which part of a page is the document: the smallest that has its labels, else the one that the page says is its main part.

use std::collections::HashSet;

use scraper::{ElementRef, Html};

use super::body::Page;
use super::looks::Looks;
use crate::read::document::Document;
use crate::read::flow::Flow;
use crate::read::labels::label_at;
use crate::read::lexicon::Label;
use crate::read::region::letters;
use crate::read::{LARGEST_FIELD, Unreadable};

/// So many parts of a page are looked at beside its whole body: pages with more articles list them, and are none.
const MOST_PARTS: usize = 12;

/// So much text is looked at in all, in bytes, beside what the last part has: a page has some kilobytes.
const MOST_TEXT: usize = 4 * 1024 * 1024;

/// A main part with less text, in bytes, is not the document where the rest of the page says more.
const LEAST_TEXT: usize = 200;

struct Candidate {
    flow: Flow,
    labels: usize,
}

/// The text of the part that is the document.
pub(super) fn document_of(html: &Html) -> Result<Flow, Unreadable> {
    let root = html.root_element();
    let mut looks = Looks::default();
    let styles = root.descendent_elements().filter(|element| element.value().name() == "style");
    styles.for_each(|style| looks.read(&style.text().collect::<String>()));
    let body = root.child_elements().find(|element| is_named(*element, &["body", "frameset"])).unwrap_or(root);
    let names = body.descendent_elements().flat_map(|element| [element.attr("id"), element.attr("name")]);
    let places: HashSet<String> = names.flatten().map(str::to_owned).collect();
    let mut best = candidate(&looks, &places, body)?;
    let whole = best.flow.text().len();
    let parts = body
        .descendent_elements()
        .filter(|element| is_named(*element, &["main", "article"]) || element.value().attr("role") == Some("main"));
    // From the outer to the inner ones: an inner one takes over where it has all that the outer one has.
    let mut looked_at = whole;
    for part in parts.take(MOST_PARTS) {
        if looked_at > MOST_TEXT {
            break;
        }
        let candidate = candidate(&looks, &places, part)?;
        looked_at += candidate.flow.text().len();
        let is_smaller = candidate.flow.text().len() < best.flow.text().len();
        let says_enough = best.labels > 0 || candidate.flow.text().len() >= LEAST_TEXT.min(whole);
        let is_main = best.labels > 0 || best.flow.text().len() == whole || candidate.flow.text().len() * 2 > whole;
        if candidate.labels >= best.labels && is_smaller && says_enough && is_main {
            best = candidate;
        }
    }
    Ok(best.flow)
}

fn is_named(element: ElementRef<'_>, names: &[&str]) -> bool {
    names.contains(&element.value().name())
}

fn candidate(looks: &Looks, places: &HashSet<String>, node: ElementRef<'_>) -> Result<Candidate, Unreadable> {
    let mut page = Page::new(looks, places);
    let flow = page.whole(node)?;
    let labels = count_labels(flow.text());
    Ok(Candidate { flow, labels })
}

/// How many labels a text has that no menu has.
pub(super) fn count_labels(text: &str) -> usize {
    // Only lines are laid out that can hold a label, so that a line without end is not this step's error.
    let lines: Vec<&str> = text.lines().filter(|line| line.len() < LARGEST_FIELD).collect();
    let Ok(document) = Document::lay_out(lines.join("\n")) else { return 0 };
    let labels = (0..document.lines.len()).filter_map(|line| label_at(&document, line));
    labels.filter(|labelled| is_strong(labelled.label)).count()
}

/// Whether a text has a letter: words that open one, and others that close it.
pub(super) fn holds_letter(text: &str) -> bool {
    let lines: Vec<&str> = text.lines().filter(|line| line.len() < LARGEST_FIELD).collect();
    Document::lay_out(lines.join("\n")).is_ok_and(|document| !letters(&document).is_empty())
}

/// An address that stands under its heading has at least so many lines.
const ADDRESS_LINES: usize = 4;

/// Whether a text has the heading above those one writes to, with the block of an address right under it.
pub(super) fn leads_to_address(text: &str) -> bool {
    let lines: Vec<&str> = text.lines().filter(|line| line.len() < LARGEST_FIELD).collect();
    let Ok(document) = Document::lay_out(lines.join("\n")) else { return false };
    let is_heading = |line: &usize| {
        label_at(&document, *line).is_some_and(|found| found.label == Label::Targets && found.last_line == *line)
    };
    let block = |line: usize| document.lines[line + 1..].iter().skip(1).take_while(|next| !next.gap).count() + 1;
    (0..document.lines.len()).filter(is_heading).any(|line| block(line) >= ADDRESS_LINES)
}

fn is_strong(label: Label) -> bool {
    matches!(
        label,
        Label::Mark
            | Label::Index
            | Label::Issued
            | Label::Targets
            | Label::Letter
            | Label::Background
            | Label::Languages
            | Label::Deadline
            | Label::People
            | Label::Previous
            | Label::OwnLanguage
            | Label::AskOffice
            | Label::Closed
            | Label::Copies
            | Label::Salutation
            | Label::Action
    )
}
