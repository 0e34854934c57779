//! The words of a case file: CommonMark without HTML or images, in paragraphs and lists.
//!
//! A paragraph has two forms. Its *source* is what stands in the file, lines joined by a space; references and Markdown
//! are in it. Its *plain* form is what pages and letters show: text without marks, links as `[text](address)`.

use std::ops::Range;

use pulldown_cmark::{CodeBlockKind, Event, Options, Parser, Tag, TagEnd};

/// The signs that can mean something in CommonMark wherever they stand; `{` opens a reference.
const MARKS: &[char] = &['\\', '*', '_', '[', ']', '<', '>', '&', '#', '~', '`', '!', '|', '{'];

/// The longest address of a link, in characters: what browsers agree to open. With it, looking for links in hostile text
/// takes time in proportion to its length.
const LONGEST_ADDRESS: usize = 2_048;

/// A block of code that is set in by four blanks.
const INDENTED: Tag<'_> = Tag::CodeBlock(CodeBlockKind::Indented);

/// One paragraph or list item, where it stands in the text that was split.
pub(crate) struct Block {
    /// Its source, on one line.
    pub source: String,
    /// Where it stands.
    pub range: Range<usize>,
    /// What is wrong with its form, if anything is.
    pub oddity: Option<Oddity>,
}

/// What the words of a case file cannot hold.
#[derive(Clone, PartialEq, Eq)]
pub(crate) enum Oddity {
    /// HTML or an image, where it stands.
    Forbidden(Range<usize>),
    /// Another kind of block: a quotation, code, a further heading.
    Unsupported,
}

/// A heading of the first level and the blocks below it; without heading what stands before the first.
pub(crate) struct Section {
    /// The words of the heading.
    pub heading: Option<String>,
    /// Where the heading stands; empty where there is none.
    pub range: Range<usize>,
    /// What stands below it.
    pub blocks: Vec<Block>,
}

/// Runs of spaces, tabs and line ends as one space; no-break spaces stay.
pub(crate) fn one_line(text: &str) -> String {
    let is_space = |letter: char| letter.is_ascii_whitespace();
    text.split(is_space).filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ")
}

/// Splits the words of a case file at its headings of the first level.
pub(crate) fn sections(body: &str) -> Vec<Section> {
    let mut sections = vec![Section { heading: None, range: 0..0, blocks: Vec::new() }];
    let mut walk = Parser::new_ext(body, Options::empty()).into_offset_iter();
    let mut definitions: Vec<Range<usize>> =
        walk.reference_definitions().iter().map(|(_, definition)| definition.span.clone()).collect();
    definitions.sort_by_key(|range| range.start);
    let mut definitions = definitions.into_iter().peekable();
    while let Some((event, range)) = walk.next() {
        while let Some(definition) = definitions.next_if(|definition| definition.start < range.start) {
            push(&mut sections, body, definition, Some(Oddity::Unsupported));
        }
        match event {
            Event::Start(Tag::Heading { level: pulldown_cmark::HeadingLevel::H1, .. }) => {
                let heading = plain(&body[range.clone()]);
                skip(&mut walk);
                sections.push(Section { heading: Some(heading), range, blocks: Vec::new() });
            }
            Event::Start(Tag::Paragraph) => {
                let oddity = skip(&mut walk);
                push(&mut sections, body, range, oddity);
            }
            Event::Start(Tag::List(_)) => items(&mut walk, &mut sections, body),
            Event::Start(Tag::HtmlBlock) => {
                skip(&mut walk);
                push(&mut sections, body, range.clone(), Some(Oddity::Forbidden(range)));
            }
            Event::Start(tag) => {
                let oddity = skip(&mut walk).unwrap_or(Oddity::Unsupported);
                push(&mut sections, body, range.clone(), Some(oddity));
                // Without the space that it is set in by, a line of code would be a heading or an item.
                let block = sections.last_mut().and_then(|section| section.blocks.last_mut());
                if let Some(block) = block.filter(|block| tag == INDENTED && block.range.start >= range.start) {
                    block.source = source_of(&block.source);
                }
            }
            Event::Rule => push(&mut sections, body, range, Some(Oddity::Unsupported)),
            _ => {}
        }
    }
    for definition in definitions {
        push(&mut sections, body, definition, Some(Oddity::Unsupported));
    }
    sections.retain(|section| section.heading.is_some() || !section.blocks.is_empty());
    sections
}

/// Each item of a list becomes a block of its own, with its mark.
fn items<'a>(walk: &mut impl Iterator<Item = (Event<'a>, Range<usize>)>, sections: &mut [Section], body: &str) {
    while let Some((event, range)) = walk.next() {
        match event {
            Event::Start(_) => {
                let oddity = skip(walk);
                push(sections, body, range, oddity);
            }
            _ => return,
        }
    }
}

fn push(sections: &mut [Section], body: &str, range: Range<usize>, oddity: Option<Oddity>) {
    let words = &body[range.clone()];
    let start = range.start + words.len() - words.trim_start().len();
    let range = start..start + words.trim().len();
    let mut source = one_line(words);
    if oddity.is_some() && swallows(&source) {
        source = escaped_words(&source);
    }
    if let (false, Some(section)) = (source.is_empty(), sections.last_mut()) {
        section.blocks.push(Block { source, range, oddity });
    }
}

/// Whether a block that was left open, code or a comment for instance, would take what follows it with it when it is written
/// before something else.
fn swallows(source: &str) -> bool {
    let followed = format!("{source}\n\n# x\n");
    let is_heading = |event: &Event<'_>| matches!(event, Event::Start(Tag::Heading { .. }));
    let last =
        Parser::new_ext(&followed, Options::empty()).into_offset_iter().filter(|(event, _)| is_heading(event)).last();
    last.is_none_or(|(_, range)| range.start <= source.len())
}

/// Leaves the element that has just begun, and tells of the first thing in it that words cannot hold.
fn skip<'a>(walk: &mut impl Iterator<Item = (Event<'a>, Range<usize>)>) -> Option<Oddity> {
    let mut depth = 1_usize;
    let mut oddity = None;
    for (event, range) in walk {
        match event {
            Event::Html(_) | Event::InlineHtml(_) | Event::Start(Tag::Image { .. }) => {
                oddity.get_or_insert(Oddity::Forbidden(range));
            }
            _ => {}
        }
        match event {
            Event::Start(_) => depth += 1,
            Event::End(_) => depth -= 1,
            _ => {}
        }
        if depth == 0 {
            break;
        }
    }
    oddity
}

/// The plain form of a source: marks gone, links as `[text](address)`, HTML as it is written.
pub(crate) fn plain(source: &str) -> String {
    let mut text = String::with_capacity(source.len());
    let mut links: Vec<String> = Vec::new();
    let mut lists: Vec<Option<u64>> = Vec::new();
    for event in Parser::new_ext(source, Options::empty()) {
        match event {
            Event::Text(words) | Event::Code(words) | Event::Html(words) | Event::InlineHtml(words) => {
                text.push_str(&words);
            }
            Event::SoftBreak | Event::HardBreak => text.push(' '),
            Event::Start(Tag::Link { dest_url, .. }) => {
                links.push(dest_url.into_string());
                text.push('[');
            }
            Event::End(TagEnd::Link) => text.extend(["](", &links.pop().unwrap_or_default(), ")"]),
            Event::Start(Tag::List(first)) => lists.push(first),
            Event::End(TagEnd::List(_)) => drop(lists.pop()),
            Event::Start(Tag::Item) => mark_item(&mut text, lists.last_mut()),
            _ => {}
        }
    }
    one_line(&text)
}

fn mark_item(text: &mut String, list: Option<&mut Option<u64>>) {
    if !text.is_empty() {
        text.push(' ');
    }
    match list {
        Some(Some(number)) => {
            text.push_str(&format!("{number}. "));
            *number += 1;
        }
        _ => text.push_str("- "),
    }
}

/// A source whose plain form is `text`. Only what would be taken for a mark is escaped.
pub(crate) fn source_of(text: &str) -> String {
    let text = one_line(text);
    let light = text.replace('{', "\\{");
    // After a backslash of the text, one more would escape it and not the brace.
    if !text.contains('\\') && plain(&light) == text {
        return light;
    }
    let marks_escaped = escaped(&text, |letter| MARKS.contains(&letter));
    if plain(&marks_escaped) == text { marks_escaped } else { escaped(&text, |letter| letter.is_ascii_punctuation()) }
}

/// Text with a backslash before every sign that could be a mark; its links stay links.
fn escaped(text: &str, is_mark: fn(char) -> bool) -> String {
    let mut source = String::with_capacity(text.len() + 16);
    let mut at = 0;
    for link in links_in(text) {
        source.push_str(&escape(&text[at..link.whole.start], is_mark));
        let words = escape(&text[link.text], is_mark);
        source.extend(["[", &words, "](", &escape(&text[link.address], |letter| MARKS.contains(&letter)), ")"]);
        at = link.whole.end;
    }
    source.push_str(&escape(&text[at..], is_mark));
    source
}

/// Words in which nothing is a mark, for the middle of a source.
pub(crate) fn escaped_words(text: &str) -> String {
    escape(text, |letter| MARKS.contains(&letter))
}

fn escape(text: &str, is_mark: fn(char) -> bool) -> String {
    let mut source = String::with_capacity(text.len() + 8);
    for letter in text.chars() {
        if is_mark(letter) {
            source.push('\\');
        }
        source.push(letter);
    }
    source
}

/// A link in plain text, by its ranges.
pub(crate) struct FoundLink {
    /// From the bracket to the parenthesis.
    pub whole: Range<usize>,
    /// The words.
    pub text: Range<usize>,
    /// The address.
    pub address: Range<usize>,
}

/// The links in plain text: `[text](address)`, brackets in pairs within the text, parentheses in pairs within the
/// address, and no space in it.
pub(crate) fn links_in(text: &str) -> Vec<FoundLink> {
    let mut links = Vec::new();
    let mut open: Vec<usize> = Vec::new();
    let mut at = 0;
    while let Some(found) = text[at..].find(['[', ']']) {
        let place = at + found;
        at = place + 1;
        if text[place..].starts_with('[') {
            open.push(place);
            continue;
        }
        let Some(start) = open.pop() else { continue };
        if let Some(length) = text[at..].strip_prefix('(').and_then(address_length) {
            let address = at + 1..at + 1 + length;
            at = address.end + 1;
            // The outermost bracket before an address is the link: what is inside it belongs to its words.
            open.clear();
            links.push(FoundLink { whole: start..at, text: start + 1..place, address });
        }
    }
    links
}

fn address_length(rest: &str) -> Option<usize> {
    let mut depth = 0_usize;
    for (place, letter) in rest.char_indices().take(LONGEST_ADDRESS) {
        match letter {
            '(' => depth += 1,
            ')' if depth == 0 => return Some(place),
            ')' => depth -= 1,
            ' ' | '<' | '>' => return None,
            _ => {}
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn plain_text_survives_its_source() {
        let texts = [
            "Plain words.",
            "5 * 3 * 2 and a_b_c and snake_case_word",
            "*not emphasis*",
            "# no heading",
            "1. an item",
            "- an item",
            "+ no item",
            "> no quotation",
            "--- no rule",
            "---",
            "===",
            "a \\ b \\* c",
            "<b>no tag</b> & &amp; &lt;",
            "![no image](x)",
            "{no reference}",
            "see [the law](https://gazette.example/a_(b)?x=1&amp=2) and [2,000 people](#)",
            "\"[c]rimes against humanity\" (...)",
            "[c]: no definition",
            "`code` and ~~~",
            "``` fence",
            "a [b [c](#) d",
            "[a [b] c](#)",
            "no-break\u{a0}space",
            "1) no item",
            "01. no item",
            "- - a",
            "- 1) a",
        ];
        for text in texts {
            let source = source_of(text);
            assert_eq!(plain(&source), text, "source: {source}");
        }
    }

    #[test]
    fn ordinary_words_are_not_escaped() {
        for text in ["At least 868 people (see below) are held!", "[a law](https://gazette.example/1)", "Art. 5_2"] {
            assert_eq!(source_of(text), text);
        }
    }

    #[test]
    fn words_are_split_into_paragraphs_and_items() {
        let body = "# summary\n\nOne\nparagraph.\n\n- first\n- second\n  line\n\n1. a\n2. b\n\n# Letter\n\n> quoted\n";
        let found = sections(body);
        let names: Vec<_> = found.iter().map(|section| section.heading.clone().unwrap_or_default()).collect();
        assert_eq!(names, ["summary", "Letter"]);
        let sources: Vec<_> = found[0].blocks.iter().map(|block| block.source.as_str()).collect();
        assert_eq!(sources, ["One paragraph.", "- first", "- second line", "1. a", "2. b"]);
        assert_eq!(&body[found[0].blocks[0].range.clone()], "One\nparagraph.");
        assert!(found[1].blocks[0].oddity == Some(Oddity::Unsupported));
    }

    #[test]
    fn html_and_images_are_found_where_they_stand() {
        for (body, wanted) in [("a <b>c</b>", "<b>"), ("x ![y](z.png)", "![y](z.png)"), ("<p>a</p>", "<p>a</p>")] {
            let found = sections(body);
            let Some(Oddity::Forbidden(range)) = &found[0].blocks[0].oddity else { panic!("{body}") };
            assert_eq!(&body[range.clone()], wanted);
        }
    }

    #[test]
    fn a_definition_is_not_lost() {
        let found = sections("# summary\n\nWords.\n\n[a]: https://x.example\n");
        assert_eq!(found[0].blocks.len(), 2);
        assert_eq!(found[0].blocks[1].source, "[a]: https://x.example");
    }
}
