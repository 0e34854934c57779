//! What style says: whether a paragraph stands apart, whether something is seen at all.

use std::collections::HashMap;

use scraper::node::Element;

/// The most rules of a page that are looked at; a site has thousands, of which none tells of its paragraphs.
const MOST_RULES: usize = 2000;

/// How deep layers stand in each other at most; sites have two.
const DEEPEST_RULES: usize = 4;

/// What a rule says of a block.
#[derive(Clone, Copy, Default)]
pub(super) struct Look {
    above: Option<bool>,
    below: Option<bool>,
    /// `display: none`.
    absent: Option<bool>,
    /// `visibility: hidden`.
    unseen: Option<bool>,
    pub new_page: bool,
}

/// The rules of a page, for elements, classes, and elements of a class: other selectors are not looked at.
#[derive(Default)]
pub(super) struct Looks(HashMap<String, Look>);

impl Looks {
    /// Adds the rules of a style element.
    pub fn read(&mut self, style: &str) {
        // Pages for very old programs have their rules in a comment.
        let style = without_comments(&style.replace("<!--", "").replace("-->", ""));
        self.take_rules(&style, 0);
    }

    fn take_rules(&mut self, style: &str, depth: usize) {
        // What stands in a layer gives way to what stands in none (CSS Cascade 5, section 6.4.2), so it comes first.
        for (_, says) in rules(style).filter(|(selectors, _)| depth < DEEPEST_RULES && is_layer(selectors)) {
            self.take_rules(says, depth + 1);
        }
        // What holds on some screens, on paper or for a font tells nothing of how the page is read.
        for (selectors, says) in rules(style).filter(|(selectors, _)| !selectors.starts_with('@')) {
            for selector in selectors.split(',').map(str::trim) {
                let is_simple = !selector.is_empty()
                    && selector.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"._-".contains(&byte));
                if is_simple && self.0.len() < MOST_RULES {
                    self.0.entry(selector.to_ascii_lowercase()).or_default().take(look_of(says));
                }
            }
        }
    }

    /// How an element looks: its kind, its classes, what it says itself.
    pub fn of(&self, element: &Element) -> Look {
        let mut look = Look::default();
        let name = element.name();
        let mut add = |selector: &str| {
            if let Some(rule) = self.0.get(selector) {
                look.take(*rule);
            }
        };
        add(name);
        for class in element.attr("class").unwrap_or_default().split_ascii_whitespace() {
            let class = class.to_ascii_lowercase();
            add(&format!(".{class}"));
            add(&format!("{name}.{class}"));
        }
        if let Some(style) = element.attr("style") {
            look.take(look_of(style));
        }
        look
    }
}

impl Look {
    fn take(&mut self, other: Self) {
        self.above = other.above.or(self.above);
        self.below = other.below.or(self.below);
        self.absent = other.absent.or(self.absent);
        self.unseen = other.unseen.or(self.unseen);
        self.new_page |= other.new_page;
    }

    /// Whether a reader of the page does not see it.
    pub fn is_hidden(&self) -> bool {
        self.absent == Some(true) || self.unseen == Some(true)
    }

    /// Whether there is space above a block that has some unless its style says otherwise, and below it.
    pub fn space(&self, usual: bool) -> (bool, bool) {
        // A program that takes the space from one side has none on the other side either.
        let other = |side: Option<bool>| side.filter(|has| !has);
        let above = self.above.or(other(self.below)).unwrap_or(usual);
        let below = self.below.or(other(self.above)).unwrap_or(usual);
        (above, below)
    }
}

/// A style without its comments (CSS Syntax 3, section 4.3.2).
fn without_comments(style: &str) -> String {
    let mut kept = String::with_capacity(style.len());
    let mut rest = style;
    while let Some((before, comment)) = rest.split_once("/*") {
        kept.push_str(before);
        rest = comment.split_once("*/").map_or("", |(_, after)| after);
    }
    kept.push_str(rest);
    kept
}

/// The rules of a style, one after the other: what each holds for, and what it says.
fn rules(style: &str) -> impl Iterator<Item = (&str, &str)> {
    let mut rest = style;
    std::iter::from_fn(move || {
        let (selectors, says, after) = next_rule(rest)?;
        rest = after;
        Some((selectors.trim(), says))
    })
}

/// Whether a rule only puts other rules into a layer. What else begins with `@` asks something of the screen or the browser.
fn is_layer(selectors: &str) -> bool {
    let name = selectors.split_ascii_whitespace().next().unwrap_or_default();
    name.eq_ignore_ascii_case("@layer")
}

/// The next rule: what it holds for, what it says, and what comes after it. A rule within another goes with it.
fn next_rule(style: &str) -> Option<(&str, &str, &str)> {
    let mut start = 0;
    let mut opened = None;
    let mut depth = 0_usize;
    let mut quote = None;
    let mut letters = style.bytes().enumerate();
    while let Some((at, letter)) = letters.next() {
        match (quote, letter) {
            (_, b'\\') => drop(letters.next()),
            // A quotation that was not closed ends with its line.
            (Some(open), letter) => quote = Some(open).filter(|open| letter != *open && letter != b'\n'),
            (None, b'"' | b'\'') => quote = Some(letter),
            // `@import "other.css";` has no rules; a sign that closes nothing is left out.
            (None, b';' | b'}') if depth == 0 => start = at + 1,
            (None, b'{') => {
                depth += 1;
                opened = opened.or(Some(at));
            }
            (None, b'}') => {
                depth -= 1;
                if let Some(opened) = opened.filter(|_| depth == 0) {
                    return Some((&style[start..opened], &style[opened + 1..at], &style[at + 1..]));
                }
            }
            _ => {}
        }
    }
    None
}

fn look_of(style: &str) -> Look {
    let mut look = Look::default();
    for declaration in style.split(';') {
        let Some((name, value)) = declaration.split_once(':') else { continue };
        let value = value.trim().to_ascii_lowercase();
        let parts: Vec<&str> = value.split_ascii_whitespace().collect();
        match name.trim().to_ascii_lowercase().as_str() {
            "margin" => {
                look.above = parts.first().map(|part| is_space(part));
                look.below = parts.get(2).or(parts.first()).map(|part| is_space(part));
            }
            "margin-top" => look.above = parts.first().map(|part| is_space(part)),
            "margin-bottom" => look.below = parts.first().map(|part| is_space(part)),
            "display" => look.absent = Some(value.starts_with("none")),
            "visibility" => look.unseen = Some(value.starts_with("hidden")),
            "page-break-before" | "break-before" => {
                look.new_page |= matches!(parts.first(), Some(&("always" | "page")))
            }
            _ => {}
        }
    }
    look
}

/// Whether a length is more than a trace: Word writes `.0001pt` for nothing.
fn is_space(length: &str) -> bool {
    let number: String = length.chars().take_while(|letter| letter.is_ascii_digit() || *letter == '.').collect();
    number.parse::<f64>().map_or(length == "auto", |number| number >= 0.03)
}
