//! The signs before items of lists: a bullet, or the number that Word would show.

use std::collections::HashMap;

use crate::read::flow::{Counting, written};
use crate::read::packed::Element;

/// A list has nine levels (ECMA-376, 17.9.6).
const LEVELS: usize = 9;

#[derive(Clone)]
struct Level {
    start: u32,
    format: String,
    text: String,
}

struct List {
    pattern: String,
    starts: HashMap<usize, u32>,
}

/// The lists of a document.
#[derive(Default)]
pub(super) struct Numbering {
    patterns: HashMap<String, HashMap<usize, Level>>,
    lists: HashMap<String, List>,
}

/// How far each list has come.
#[derive(Default)]
pub(super) struct Counters(HashMap<String, [Option<u32>; LEVELS]>);

impl Numbering {
    /// Reads the part.
    pub fn read(tree: &Element) -> Self {
        let mut numbering = Self::default();
        for element in tree.elements() {
            match element.name.as_str() {
                "abstractNum" => {
                    let levels = element.elements().filter(|level| level.name == "lvl").filter_map(level_of).collect();
                    numbering.patterns.insert(id(element, "abstractNumId"), levels);
                }
                "num" => {
                    let overrides = element.elements().filter(|child| child.name == "lvlOverride");
                    let starts = overrides.filter_map(|level| {
                        let start = level.value_of("startOverride")?.parse().ok()?;
                        Some((level.attribute("ilvl")?.parse().ok()?, start))
                    });
                    let pattern = element.value_of("abstractNumId").unwrap_or_default().to_owned();
                    numbering.lists.insert(id(element, "numId"), List { pattern, starts: starts.collect() });
                }
                _ => {}
            }
        }
        numbering
    }

    /// The sign before the next item of a list, with a blank after it; `None` where there is none.
    pub fn sign(&self, counters: &mut Counters, list_id: &str, level: usize) -> Option<String> {
        let list = self.lists.get(list_id)?;
        let levels = self.patterns.get(&list.pattern)?;
        let here = levels.get(&level).filter(|_| level < LEVELS)?;
        // Lists that share a pattern go on counting, unless one begins anew.
        let key = if list.starts.is_empty() { format!("pattern {}", list.pattern) } else { list_id.to_owned() };
        let counts = counters.0.entry(key).or_default();
        let start = |level: usize| list.starts.get(&level).copied().or(levels.get(&level).map(|level| level.start));
        counts[level] = Some(counts[level].map_or(start(level).unwrap_or(1), |count| count.saturating_add(1)));
        counts[level + 1..].fill(None);
        match here.format.as_str() {
            "bullet" => return Some("\u{2022} ".to_owned()),
            "none" => return None,
            _ => {}
        }
        let mut sign = here.text.clone();
        for (place, level) in levels.iter().filter(|(place, _)| **place < LEVELS) {
            let count = counts[*place].or(start(*place)).unwrap_or(1);
            sign = sign.replace(&format!("%{}", place + 1), &written(count, counting(&level.format)));
        }
        let sign = sign.trim();
        (!sign.is_empty()).then(|| format!("{sign} "))
    }
}

fn id(element: &Element, name: &str) -> String {
    element.attribute(name).unwrap_or_default().to_owned()
}

fn level_of(element: &Element) -> Option<(usize, Level)> {
    let level = Level {
        start: element.value_of("start").and_then(|start| start.parse().ok()).unwrap_or(1),
        format: element.value_of("numFmt").unwrap_or("decimal").to_owned(),
        text: element.value_of("lvlText").unwrap_or_default().to_owned(),
    };
    Some((element.attribute("ilvl")?.parse().ok()?, level))
}

fn counting(format: &str) -> Counting {
    match format {
        "lowerLetter" => Counting::LowerLetters,
        "upperLetter" => Counting::UpperLetters,
        "lowerRoman" => Counting::LowerRoman,
        "upperRoman" => Counting::UpperRoman,
        "decimalZero" => Counting::TwoDigits,
        _ => Counting::Digits,
    }
}
