//! Styles: how much space is around a paragraph, whether its words are hidden, whether it is an item of a list.

use std::collections::HashMap;

use crate::read::packed::Element;

/// The longest chain of styles that are based on each other; Word takes eleven.
const LONGEST_CHAIN: usize = 16;

/// What "automatic" space is, in twentieths of a point: that of paragraphs on the web.
const AUTOMATIC: i32 = 280;

/// How a paragraph or run looks, as far as it matters here.
#[derive(Clone, Default)]
pub(super) struct Look {
    pub before: Option<i32>,
    pub after: Option<i32>,
    /// No space between paragraphs of one style.
    pub contextual: Option<bool>,
    pub first_line: Option<i32>,
    pub new_page: Option<bool>,
    pub hidden: Option<bool>,
    /// The list and the level of an item.
    pub number: (Option<String>, Option<usize>),
}

#[derive(Default)]
struct Style {
    based_on: Option<String>,
    look: Look,
}

/// All styles of a document.
#[derive(Default)]
pub(super) struct Styles {
    defaults: Look,
    all: HashMap<String, Style>,
    paragraph: Option<String>,
}

impl Styles {
    /// Reads the part.
    pub fn read(tree: &Element) -> Self {
        let mut styles = Self::default();
        if let Some(defaults) = tree.child("docDefaults") {
            let paragraph = defaults.child("pPrDefault").and_then(|defaults| defaults.child("pPr"));
            styles.defaults = paragraph.map(Look::of_paragraph).unwrap_or_default();
        }
        for element in tree.elements().filter(|element| element.name == "style") {
            let Some(id) = element.attribute("styleId") else { continue };
            let mut look = element.child("pPr").map(Look::of_paragraph).unwrap_or_default();
            look.hidden = element.child("rPr").and_then(|run| run.says("vanish"));
            let is_default = matches!(element.attribute("default"), Some("1" | "true" | "on"));
            if is_default && element.attribute("type") == Some("paragraph") {
                styles.paragraph = Some(id.to_owned());
            }
            let based_on = element.value_of("basedOn").map(str::to_owned);
            styles.all.insert(id.to_owned(), Style { based_on, look });
        }
        styles
    }

    /// How a paragraph looks: the defaults, the table around it, its style, and what it says itself.
    pub fn paragraph(&self, properties: Option<&Element>, table: Option<&Look>) -> Look {
        let mut look = self.defaults.clone();
        if let Some(table) = table {
            look.take(table);
        }
        let style = properties.and_then(|properties| properties.value_of("pStyle")).or(self.paragraph.as_deref());
        look.take(&self.style(style));
        if let Some(properties) = properties {
            look.take(&Look::of_paragraph(properties));
        }
        look
    }

    /// What a style says, with those that it is based on.
    pub fn style(&self, id: Option<&str>) -> Look {
        let mut chain = Vec::new();
        let mut next = id;
        while let Some(style) = next.and_then(|id| self.all.get(id)).filter(|_| chain.len() < LONGEST_CHAIN) {
            chain.push(style);
            next = style.based_on.as_deref();
        }
        let mut look = Look::default();
        chain.iter().rev().for_each(|style| look.take(&style.look));
        look
    }
}

impl Look {
    fn of_paragraph(properties: &Element) -> Self {
        let number = |element: Option<&Element>, name: &str| element?.attribute(name)?.parse::<i32>().ok();
        let spacing = properties.child("spacing");
        let space = |name: &str, automatic: &str, lines: &str| {
            let says = |name: &str| spacing.and_then(|spacing| spacing.attribute(name));
            if matches!(says(automatic), Some("1" | "true" | "on")) {
                return Some(AUTOMATIC);
            }
            // Hundredths of a line, each some 2.4 twentieths of a point.
            let in_lines = number(spacing, lines).filter(|lines| *lines > 0).map(|lines| lines.saturating_mul(2));
            in_lines.or_else(|| number(spacing, name))
        };
        let list = properties.child("numPr");
        let level = list.and_then(|list| list.value_of("ilvl")).and_then(|level| level.parse().ok());
        Self {
            before: space("before", "beforeAutospacing", "beforeLines"),
            after: space("after", "afterAutospacing", "afterLines"),
            contextual: properties.says("contextualSpacing"),
            first_line: number(properties.child("ind"), "firstLine"),
            new_page: properties.says("pageBreakBefore"),
            hidden: None,
            number: (list.and_then(|list| list.value_of("numId")).map(str::to_owned), level),
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
        over(&mut self.new_page, &other.new_page);
        over(&mut self.hidden, &other.hidden);
        over(&mut self.number.0, &other.number.0);
        over(&mut self.number.1, &other.number.1);
    }
}
