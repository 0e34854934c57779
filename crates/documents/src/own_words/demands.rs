//! Which demands a text asks for.

use std::collections::BTreeSet;

use super::Covered;
use super::asked::Asked;
use super::case::Ground;
use super::spoken::Spoken;
use super::tables::{COMMON, SMALL_WORDS, Table, table};
use super::text::{Text, Token};

/// A shorter word says nothing by itself, in characters.
const SHORTEST: usize = 4;

/// Of ten words of a demand, so many in what is asked make it asked for, where no concept of it is known.
const ENOUGH: usize = 6;

/// And so many do where concepts of it are known, and others are not there.
const NEARLY_ALL: usize = 8;

/// And so many make it asked for in part.
const SOME: usize = 3;

/// By demand, whether a text asks for it.
pub(super) fn covered(ground: &Ground, text: &Text, spoken: &Spoken, asked: &Asked) -> Vec<Covered> {
    let is_known = text.tokens.is_empty() || spoken.main_with_table().is_some();
    let demand = |(demand, needed): (&Vec<Text>, &Vec<&'static str>)| {
        let has = needed.iter().filter(|concept| is_asked(ground, asked, concept)).count();
        let (of, in_words) = common(ground, demand, text, spoken, asked);
        let share = (in_words * 10).checked_div(of).unwrap_or(0);
        if needed.is_empty() {
            return by_words(share, is_known);
        }
        if has > 0 && has * 3 >= needed.len() * 2 || share >= NEARLY_ALL {
            Covered::Yes
        } else if has > 0 {
            Covered::Partly
        } else if is_known {
            Covered::No
        } else {
            Covered::Unknown
        }
    };
    ground.demands.iter().zip(&ground.needed).map(demand).collect()
}

/// Whether a concept that a demand needs is asked for, or one that is as good in this case.
fn is_asked(ground: &Ground, asked: &Asked, concept: &str) -> bool {
    let is_needed = |other: &str| ground.needed.iter().flatten().any(|needed| *needed == other);
    let alike = COMMON.alike.get(concept).into_iter().flatten().filter(|other| !is_needed(other));
    let asks_for = |name: &str| asked.asks_for(name, ground.denied.contains(name));
    asks_for(concept) || alike.into_iter().any(|other| asks_for(other))
}

fn by_words(share: usize, is_known: bool) -> Covered {
    match share {
        ENOUGH.. => Covered::Yes,
        SOME.. => Covered::Partly,
        _ if is_known => Covered::No,
        _ => Covered::Unknown,
    }
}

/// Of how many telling words of a demand how many stand in what a text asks, in the language in which most do.
fn common(ground: &Ground, demand: &[Text], text: &Text, spoken: &Spoken, asked: &Asked) -> (usize, usize) {
    let mut best = (0, 0);
    for one in demand {
        let language = Spoken::new(one, "").main_with_table();
        let table = language.and_then(table);
        let wanted = telling(ground, one.tokens.iter(), table, language);
        // A language without a table has no words that ask: all that is said may ask.
        let said = |(place, token): (usize, &'_ Token)| {
            (asked.in_asking[place] || spoken.table(token.sentence).is_none()).then_some(place)
        };
        let said = text.tokens.iter().enumerate().filter_map(said).map(|place| &text.tokens[place]);
        let said = telling(ground, said, table, language);
        let both = wanted.intersection(&said).count();
        if both * best.0.max(1) > best.1 * wanted.len() || best.0 == 0 {
            best = (wanted.len(), both);
        }
    }
    best
}

/// The telling words: no small words, no names, without their endings.
fn telling<'t>(
    ground: &Ground,
    tokens: impl Iterator<Item = &'t Token>,
    table: Option<&Table>,
    language: Option<&str>,
) -> BTreeSet<&'t str> {
    let small = SMALL_WORDS.iter().find(|(known, _)| Some(*known) == language).map(|(_, words)| words);
    let is_telling = |token: &&Token| {
        let is_small = small.is_some_and(|words| words.contains(token.word.as_str()));
        !is_small && token.word.chars().count() >= SHORTEST && !ground.name_words.contains(&token.word)
    };
    tokens.filter(is_telling).map(|token| table.map_or(token.word.as_str(), |table| table.stem(&token.word))).collect()
}
