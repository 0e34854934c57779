//! What style says: whether a paragraph stands apart, whether something is seen at all.

use std::collections::HashMap;

use scraper::node::Element;

/// The most rules of a page that are looked at; a site has thousands, of which none tells of its paragraphs.
const MOST_RULES: usize = 2000;

/// What a rule says of a block.
#[derive(Clone, Copy, Default)]
pub(super) struct Look {
    above: Option<bool>,
    below: Option<bool>,
    pub hidden: bool,
    pub new_page: bool,
}

/// The rules of a page, for elements, classes, and elements of a class: other selectors are not looked at.
#[derive(Default)]
pub(super) struct Looks(HashMap<String, Look>);

impl Looks {
    /// Adds the rules of a style element.
    pub fn read(&mut self, style: &str) {
        // Pages for very old programs have their rules in a comment.
        for rule in style.replace("<!--", "").split('}') {
            let Some((selectors, says)) = rule.rsplit_once('{') else { continue };
            let selectors = selectors.rsplit(['>', ';']).next().unwrap_or_default();
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
        self.hidden |= other.hidden;
        self.new_page |= other.new_page;
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
            "display" => look.hidden |= value.starts_with("none"),
            "visibility" => look.hidden |= value.starts_with("hidden"),
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
