//! The document as it looks: its mark, title, headings, addresses, paragraphs and letter, page by page.
//!
//! What a line is follows from the values that were read from it; the text itself stays letter by letter, except that a
//! link stands as its words and the address that it leads to.

use documents::Provenance;
use documents::marked::{Line, Piece};

use super::source::Source;

/// The longest line that can be a heading.
const LONGEST_HEADING: usize = 90;

/// How many lines may stand between a salutation and the letter that it opens.
const SALUTATION_BEFORE: usize = 4;

/// What a run of lines is.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    /// What stands above the title: the name of the series, a number.
    Mark,
    Title,
    Heading,
    Address,
    Letter,
    Prose,
}

impl Kind {
    /// The class of the run on the page.
    pub(super) fn class(self) -> &'static str {
        match self {
            Self::Mark => "mark",
            Self::Title => "title",
            Self::Heading => "heading",
            Self::Address => "address",
            Self::Letter => "letter",
            Self::Prose => "prose",
        }
    }
}

/// Lines that belong together.
pub(super) struct Block {
    pub(super) kind: Kind,
    /// The page that begins here.
    pub(super) page: Option<usize>,
    pub(super) lines: Vec<PaperLine>,
}

/// A line and what stands in it.
pub(super) struct PaperLine {
    pub(super) number: usize,
    pub(super) bits: Vec<Bit>,
}

/// A piece of a line.
pub(super) enum Bit {
    /// Text, or the place of a value or finding.
    Piece(Piece),
    /// Where the words before it lead to.
    LeadsTo(String),
}

impl Bit {
    /// Whether the address may be followed from here.
    pub(super) fn may_be_followed(href: &str) -> bool {
        ["https://", "http://", "mailto:"].iter().any(|begin| href.to_ascii_lowercase().starts_with(begin))
    }
}

/// The document of a text with its marks.
pub(super) fn blocks(text: &str, source: Source, places: &Provenance) -> Vec<Block> {
    let kinds = Kinds::of(text, places);
    let mut blocks: Vec<Block> = Vec::new();
    let (mut last, mut page) = (0, 1);
    for line in source.lines {
        let (number, kind) = (line.number, kinds.of_line(&line));
        let begins = kinds.page_of(number);
        let turned = (begins != page).then_some(begins);
        page = begins;
        let goes_on = blocks.last().is_some_and(|block| block.kind == kind) && number == last + 1 && turned.is_none();
        // The letter is one sheet, whatever empty lines it has.
        let same_letter = kind == Kind::Letter && blocks.last().is_some_and(|block| block.kind == kind);
        let line = PaperLine { number, bits: bits(line) };
        match blocks.last_mut().filter(|_| goes_on || (same_letter && turned.is_none())) {
            Some(block) => block.lines.push(line),
            None => blocks.push(Block { kind, page: turned, lines: vec![line] }),
        }
        last = number;
    }
    blocks
}

/// What the lines of a text are, by their numbers.
struct Kinds {
    title: Option<(usize, usize)>,
    letter: Option<(usize, usize)>,
    addresses: Vec<(usize, usize)>,
    /// The first line of each page.
    pages: Vec<usize>,
}

impl Kinds {
    fn of(text: &str, places: &Provenance) -> Self {
        let starts: Vec<usize> = std::iter::once(0).chain(text.match_indices('\n').map(|(at, _)| at + 1)).collect();
        let line_at = |at: usize| starts.partition_point(|start| *start <= at);
        let lines = |name: &str| {
            let found = places.iter().filter(|(pointer, _)| pointer.starts_with(name));
            let ranges = found.map(|(_, place)| (line_at(place.span.start), line_at(place.span.end.max(1) - 1)));
            ranges.collect::<Vec<_>>()
        };
        let around = |ranges: Vec<(usize, usize)>| {
            let first = ranges.iter().map(|(first, _)| *first).min()?;
            Some((first, ranges.iter().map(|(_, last)| *last).max()?))
        };
        let mut letter = around(lines("/case/letter/paragraphs"));
        if let Some((first, last)) = &mut letter {
            let close = around(lines("/case/letter/valediction")).map_or(*last, |(_, close)| close);
            *last = close.max(*last);
            let opens = |line: &usize| line <= first && *first - *line <= SALUTATION_BEFORE;
            let salutations = places.iter().filter(|(pointer, _)| pointer.ends_with("/salutation"));
            let opening = salutations.map(|(_, place)| line_at(place.span.start)).filter(opens).min();
            *first = opening.unwrap_or(*first);
        }
        let pages = text.match_indices('\x0c').map(|(at, _)| line_at(at + 1)).collect();
        Self { title: around(lines("/case/title")), letter, addresses: lines("/case/targets/"), pages }
    }

    fn page_of(&self, line: usize) -> usize {
        1 + self.pages.iter().filter(|first| **first <= line).count()
    }

    fn of_line(&self, line: &Line) -> Kind {
        let number = line.number;
        let within = |range: &(usize, usize)| (range.0..=range.1).contains(&number);
        if self.title.as_ref().is_some_and(within) {
            Kind::Title
        } else if self.title.is_some_and(|(first, _)| number < first) {
            Kind::Mark
        } else if self.letter.as_ref().is_some_and(within) {
            Kind::Letter
        } else if self.addresses.iter().any(within) {
            Kind::Address
        } else if is_heading(&text_of(&line.pieces)) {
            Kind::Heading
        } else {
            Kind::Prose
        }
    }
}

/// A short line in capitals, as documents of the field head their parts.
fn is_heading(text: &str) -> bool {
    let text = text.trim();
    let short = text.chars().nth(LONGEST_HEADING).is_none();
    let letters = || text.chars().filter(|letter| letter.is_alphabetic());
    short
        && letters().count() > 3
        && letters().all(|letter| !letter.is_lowercase())
        && letters().any(char::is_uppercase)
}

fn text_of(pieces: &[Piece]) -> String {
    let texts = pieces.iter().map(|piece| match piece {
        Piece::Text(text) | Piece::Value { text, .. } => text.as_str(),
        Piece::Finding { .. } => "",
    });
    texts.collect()
}

/// The pieces of a line, links as words and address.
fn bits(line: Line) -> Vec<Bit> {
    let links = links(&text_of(&line.pieces));
    let mut bits = Vec::new();
    let mut at = 0;
    for piece in line.pieces {
        match piece {
            Piece::Text(text) => {
                let end = at + text.len();
                let mut from = at;
                for (cut_from, cut_to, href) in &links {
                    if *cut_from < from || *cut_to > end {
                        continue;
                    }
                    bits.push(Bit::Piece(Piece::Text(text[from - at..cut_from - at].to_owned())));
                    bits.extend(href.clone().map(Bit::LeadsTo));
                    from = *cut_to;
                }
                bits.push(Bit::Piece(Piece::Text(text[from - at..].to_owned())));
                at = end;
            }
            Piece::Value { ref text, .. } => {
                at += text.len();
                bits.push(Bit::Piece(piece));
            }
            Piece::Finding { .. } => bits.push(Bit::Piece(piece)),
        }
    }
    bits
}

/// What is cut out of a line's text for its links `[words](address)`: the bracket that opens, and what follows the words,
/// with the address that takes its place.
fn links(text: &str) -> Vec<(usize, usize, Option<String>)> {
    let mut cuts = Vec::new();
    let mut from = 0;
    while let Some(middle) = text[from..].find("](").map(|at| from + at) {
        let close = text[middle..].find(')').map(|at| middle + at);
        let open = text[from..middle].rfind('[').map(|at| from + at);
        if let (Some(open), Some(close)) = (open, close) {
            cuts.push((open, open + 1, None));
            cuts.push((middle, close + 1, Some(text[middle + 2..close].to_owned())));
            from = close + 1;
        } else {
            from = middle + 2;
        }
    }
    cuts
}

#[cfg(test)]
mod tests {
    use documents::Place;
    use documents::{Provenance, Span};

    use super::*;

    const TEXT: &str = "URGENT ACTION\nTWO HELD\n\nTWO HELD\nThey are [held](https://a.example/x) here.\n\nMinister\nCalle 1\n\
        \nDear Minister,\nFree them.\n\nYours,\n\x0cBACKGROUND\nMore.\n";

    fn drawn() -> Vec<String> {
        let mut places = Provenance::new();
        let mut put = |pointer: &str, words: &str| {
            let start = TEXT.find(words).expect("the words stand in the text");
            places.insert(pointer.to_owned(), Place::of(Span { start, end: start + words.len() }, TEXT));
        };
        put("/case/title", "TWO HELD");
        put("/case/targets/0/office", "Minister");
        put("/case/targets/0/address/0", "Calle 1");
        put("/case/targets/0/salutation", "Dear Minister,");
        put("/case/letter/paragraphs/0", "Free them.");
        put("/case/letter/valediction", "Yours,");
        let source = Source::marked(TEXT, Vec::new(), &[]);
        let line = |line: &PaperLine| {
            let bit = |bit: &Bit| match bit {
                Bit::Piece(Piece::Text(text)) => text.clone(),
                Bit::Piece(_) => String::new(),
                Bit::LeadsTo(href) => format!("<{href}>"),
            };
            line.bits.iter().map(bit).collect::<String>()
        };
        let block = |block: &Block| {
            let page = block.page.map(|page| format!("page {page} ")).unwrap_or_default();
            format!("{page}{}: {}", block.kind.class(), block.lines.iter().map(line).collect::<Vec<_>>().join(" / "))
        };
        blocks(TEXT, source, &places).iter().map(block).collect()
    }

    #[test]
    fn a_document_shows_its_parts_and_its_pages() {
        assert_eq!(
            drawn(),
            [
                "mark: URGENT ACTION",
                "title: TWO HELD",
                "heading: TWO HELD",
                "prose: They are held<https://a.example/x> here.",
                "address: Minister / Calle 1",
                "letter: Dear Minister, / Free them. / Yours,",
                "page 2 heading: BACKGROUND",
                "prose: More.",
            ]
        );
    }

    #[test]
    fn what_only_looks_like_a_link_stays() {
        assert!(links("a ](b").is_empty() && links("](x)").is_empty() && links("[a] (b)").is_empty());
        assert!(!Bit::may_be_followed("javascript:alert(1)") && Bit::may_be_followed("HTTPS://a.example"));
    }
}
