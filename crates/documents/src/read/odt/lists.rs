//! The signs before items of lists: a bullet, or the number that an office program would show.

use std::collections::HashMap;

use crate::read::flow::{Counting, written};
use crate::read::packed::Element;

/// A list has ten levels (OpenDocument 1.3, 19.880).
const LEVELS: usize = 10;

enum Level {
    Bullet,
    Number { counting: Option<Counting>, before: String, after: String, start: u32, shown: usize },
}

/// How the items of a list are marked, by level.
pub(super) struct ListStyle(HashMap<usize, Level>);

/// How far the lists of each style have come.
#[derive(Default)]
pub(super) struct Counters(HashMap<String, [Option<u32>; LEVELS]>);

impl ListStyle {
    /// Reads a style of lists.
    pub fn read(style: &Element) -> Self {
        let mut levels = HashMap::new();
        for element in style.elements() {
            let level = match element.name.as_str() {
                "list-level-style-number" => numbered(element),
                "list-level-style-bullet" | "list-level-style-image" => Level::Bullet,
                _ => continue,
            };
            if let Some(place) = number(element, "level").filter(|place| (1..=LEVELS).contains(&(*place as usize))) {
                levels.insert(place as usize - 1, level);
            }
        }
        Self(levels)
    }

    fn start(&self, level: usize) -> u32 {
        match self.0.get(&level) {
            Some(Level::Number { start, .. }) => *start,
            _ => 1,
        }
    }
}

impl Counters {
    /// A list of a style begins anew.
    pub fn begin(&mut self, style: &str) {
        self.0.remove(style);
    }

    /// The sign before the next item, with a blank after it; `None` where there is none. An item can say its own number.
    pub fn sign(&mut self, name: &str, style: &ListStyle, level: usize, own: Option<u32>) -> Option<String> {
        if level >= LEVELS {
            return None;
        }
        let counts = self.0.entry(name.to_owned()).or_default();
        let next = counts[level].map_or(style.start(level), |count| count.saturating_add(1));
        counts[level] = Some(own.unwrap_or(next));
        counts[level + 1..].fill(None);
        let Level::Number { counting, before, after, shown, .. } = style.0.get(&level)? else {
            return Some("\u{2022} ".to_owned());
        };
        (*counting)?;
        let from = level + 1 - (*shown).clamp(1, level + 1);
        let numbers: Vec<String> = (from..=level)
            .filter_map(|place| {
                let Some(Level::Number { counting: Some(counting), .. }) = style.0.get(&place) else { return None };
                Some(written(counts[place].unwrap_or_else(|| style.start(place)), *counting))
            })
            .collect();
        let sign = format!("{before}{}{after}", numbers.join("."));
        let sign = sign.trim();
        (!sign.is_empty()).then(|| format!("{sign} "))
    }
}

fn numbered(element: &Element) -> Level {
    let said = |name: &str| element.attribute(name).unwrap_or_default().to_owned();
    let counting = match element.attribute("num-format") {
        None | Some("") => None,
        Some("a") => Some(Counting::LowerLetters),
        Some("A") => Some(Counting::UpperLetters),
        Some("i") => Some(Counting::LowerRoman),
        Some("I") => Some(Counting::UpperRoman),
        Some(_) => Some(Counting::Digits),
    };
    Level::Number {
        counting,
        before: said("num-prefix"),
        after: said("num-suffix"),
        start: number(element, "start-value").unwrap_or(1),
        shown: number(element, "display-levels").unwrap_or(1) as usize,
    }
}

/// A whole number that an attribute says.
pub(super) fn number(element: &Element, name: &str) -> Option<u32> {
    element.attribute(name)?.parse().ok()
}
