//! Styles: how much space is around a paragraph, whether words are hidden, how items of lists are counted.

use std::collections::HashMap;

use super::lists::ListStyle;
use crate::read::packed::Element;

/// The longest chain of styles that are based on each other; office programs take some ten.
const LONGEST_CHAIN: usize = 16;

/// How a paragraph looks, as far as it matters here. Space is in twentieths of a point.
#[derive(Clone, Default)]
pub(super) struct Look {
    pub before: Option<i32>,
    pub after: Option<i32>,
    /// No space between paragraphs of one style.
    pub contextual: Option<bool>,
    pub first_line: Option<i32>,
    /// A page or a column begins before it.
    pub breaks: Option<Break>,
    /// A page ends after it.
    pub page_after: Option<bool>,
    pub hidden: Option<bool>,
    /// The pages that begin with it.
    pub master_page: Option<String>,
}

/// What begins with a paragraph.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Break {
    Nothing,
    Column,
    Page,
}

struct Style {
    based_on: Option<String>,
    look: Look,
}

/// The styles that a part of a document goes by.
pub(super) struct Styles {
    default: Look,
    /// By family and name: the families name their styles apart.
    all: HashMap<(String, String), Style>,
    lists: HashMap<String, ListStyle>,
}

impl Styles {
    /// Reads the styles that are common and those that belong to a part: later ones stand over earlier ones.
    pub fn read(parts: [Option<&Element>; 2]) -> Self {
        let mut styles = Self { default: Look::default(), all: HashMap::new(), lists: HashMap::new() };
        for element in parts.into_iter().flatten().flat_map(Element::elements) {
            let said = |name: &str| element.attribute(name).unwrap_or_default().to_owned();
            match element.name.as_str() {
                "default-style" if element.attribute("family") == Some("paragraph") => {
                    styles.default = Look::of(element)
                }
                "style" => {
                    let based_on = element.attribute("parent-style-name").map(str::to_owned);
                    styles.all.insert((said("family"), said("name")), Style { based_on, look: Look::of(element) });
                }
                "list-style" => drop(styles.lists.insert(said("name"), ListStyle::read(element))),
                _ => {}
            }
        }
        styles
    }

    /// How a paragraph of a style looks.
    pub fn of_paragraph(&self, name: Option<&str>) -> Look {
        let mut look = self.default.clone();
        look.take(&self.of("paragraph", name));
        look
    }

    /// Whether a style of a family hides what it is for.
    pub fn hides(&self, family: &str, name: Option<&str>) -> Option<bool> {
        self.of(family, name).hidden
    }

    /// How items of a style of lists are counted.
    pub fn list(&self, name: &str) -> Option<&ListStyle> {
        self.lists.get(name)
    }

    fn of(&self, family: &str, name: Option<&str>) -> Look {
        let mut chain = Vec::new();
        let mut next = name.map(str::to_owned);
        while let Some(style) = next.and_then(|name| self.all.get(&(family.to_owned(), name))) {
            chain.push(style);
            if chain.len() == LONGEST_CHAIN {
                break;
            }
            next = style.based_on.clone();
        }
        let mut look = Look::default();
        chain.iter().rev().for_each(|style| look.take(&style.look));
        // The pages belong to the style itself, not to those that are based on it.
        look.master_page = chain.first().and_then(|style| style.look.master_page.clone());
        look
    }
}

impl Look {
    fn of(style: &Element) -> Self {
        let paragraph = style.child("paragraph-properties");
        let says = |name: &str| paragraph.and_then(|properties| properties.attribute(name));
        let text = style.child("text-properties").and_then(|properties| properties.attribute("display"));
        let section = style.child("section-properties").and_then(|properties| properties.attribute("display"));
        Self {
            before: says("margin-top").and_then(length),
            after: says("margin-bottom").and_then(length),
            contextual: says("contextual-spacing").map(|said| said == "true"),
            first_line: says("text-indent").and_then(length),
            breaks: says("break-before").map(|said| match said {
                "page" => Break::Page,
                "column" => Break::Column,
                _ => Break::Nothing,
            }),
            page_after: says("break-after").map(|said| said == "page"),
            hidden: text.or(section).map(|said| said == "none"),
            master_page: style.attribute("master-page-name").filter(|name| !name.is_empty()).map(str::to_owned),
        }
    }

    /// Takes what another says over what was said before.
    fn take(&mut self, other: &Self) {
        fn over<T: Clone>(one: &mut Option<T>, other: &Option<T>) {
            if other.is_some() {
                one.clone_from(other);
            }
        }
        over(&mut self.before, &other.before);
        over(&mut self.after, &other.after);
        over(&mut self.contextual, &other.contextual);
        over(&mut self.first_line, &other.first_line);
        over(&mut self.breaks, &other.breaks);
        over(&mut self.page_after, &other.page_after);
        over(&mut self.hidden, &other.hidden);
        over(&mut self.master_page, &other.master_page);
    }
}

/// A length with its unit, in twentieths of a point; `None` for shares of something else (`100%`).
pub(super) fn length(said: &str) -> Option<i32> {
    let said = said.trim();
    let end = said.find(|letter: char| letter.is_ascii_alphabetic() || letter == '%')?;
    let amount: f64 = said.get(..end)?.parse().ok()?;
    let points = match said.get(end..)? {
        "in" => 72.0,
        "cm" => 72.0 / 2.54,
        "mm" => 7.2 / 2.54,
        "pt" => 1.0,
        "pc" => 12.0,
        "px" => 0.75,
        _ => return None,
    };
    // Rounded and within what a page can have: the cast cannot lose anything that matters.
    Some((amount * points * 20.0).round().clamp(-100_000.0, 100_000.0) as i32)
}
