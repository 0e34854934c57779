//! Names that were taken back: they stand nowhere in a document any more.
//!
//! Where it is in doubt whether a word is the name, it is hidden: hiding too much is the safe side. Only what a letter needs
//! to arrive stays as it is: a target's name, office, address and salutation. So do the whole names of others.

mod fit;
mod names;

#[cfg(test)]
mod tests;

use std::sync::LazyLock;

use casework::{Language, Link, PersonAtRisk, UrgentAction};

use names::Names;

static TABLE: LazyLock<Vec<Row>> = LazyLock::new(|| {
    let lines = include_str!("../../data/withheld.tsv").lines().filter(|line| !line.starts_with('#')).skip(1);
    lines
        .filter_map(|line| {
            let mut cells = line.split('\t');
            let (language, words) = (cells.next()?, cells.next()?);
            let list = |cell: &'static str| cell.split(' ').filter(|part| !part.is_empty()).collect();
            let (prefixes, endings) = (list(cells.next()?), list(cells.next()?));
            let misfits = list(cells.next().unwrap_or_default());
            let sentence = cells.next().filter(|sentence| !sentence.is_empty());
            Some(Row { language, words, prefixes, endings, misfits, sentence })
        })
        .collect()
});

/// What stands for a name in one language, and what is written together with names in it.
struct Row {
    language: &'static str,
    words: &'static str,
    prefixes: Vec<&'static str>,
    endings: Vec<&'static str>,
    /// Words behind which it does not fit, folded.
    misfits: Vec<&'static str>,
    /// What stands for a whole sentence in which it does not fit.
    sentence: Option<&'static str>,
}

impl Row {
    fn of(language: &Language) -> Option<&'static Self> {
        TABLE.iter().find(|row| row.language == language.primary())
    }
}

/// What stands for a name in a language ("a person whose name is withheld"); in English where the table has no words.
/// The data are in `data/withheld.tsv`.
#[must_use]
pub fn placeholder(language: &Language) -> &'static str {
    Row::of(language).or(TABLE.first()).map_or("", |row| row.words)
}

/// Hides names in a document: the person's name becomes the placeholder, with a number where more than one name is hidden,
/// in the order of `names`; aliases, pronouns, sex, age and occupation go; in all words the whole name, the person's other
/// names, and each part of three letters or more becomes the placeholder, whatever its case and accents. A sentence
/// into which the placeholder does not fit ("her sister Ana", "Ana's son") is left out as a whole, and words that say so stand there;
/// in a letter nothing does. An address of a link that holds a part becomes `#`. The key of a person and a target's own values stay: [`left`] tells of them.
pub fn withhold(action: &mut UrgentAction, names: &[String], placeholder: &str) {
    let known = Names::of(action, names, placeholder);
    if known.is_empty() {
        return;
    }
    for person in &mut action.people {
        match known.number(&person.name) {
            Some(number) => hide(person, known.placeholder(number)),
            None => {
                let words = [&mut person.occupation, &mut person.status];
                words.into_iter().flatten().chain(&mut person.aliases).for_each(|words| known.hide(words));
            }
        }
    }
    for person in &mut action.mentioned {
        if let Some(number) = known.number(&person.name) {
            person.name = known.placeholder(number);
        }
    }
    fit::leave_out(action, &known);
    each(action, &mut |words| known.hide(words));
    for link in &mut action.links {
        known.hide(&mut link.text);
        if known.is_in_address(&link.href) {
            "#".clone_into(&mut link.href);
        }
    }
}

/// Whether anything of these names is still found in a document: in its words, its links, the values of people, the key
/// of a person; and the whole name in a target's values, which [`withhold`] does not change.
#[must_use]
pub fn left(action: &UrgentAction, names: &[String]) -> bool {
    let known = Names::of(action, names, "");
    let mut is_left = action.links.iter().any(|link: &Link| known.is_in(&link.text) || known.is_in_address(&link.href));
    each(&mut action.clone(), &mut |words| is_left |= known.is_in(words));
    let named = |person: &PersonAtRisk| {
        let words = [&person.occupation, &person.status].into_iter().flatten().chain(&person.aliases);
        known.number(&person.name).is_some()
            || known.is_in_address(&person.key)
            || words.into_iter().any(|words| known.is_in(words))
    };
    is_left |= action.people.iter().any(named);
    is_left |=
        action.mentioned.iter().any(|person| known.number(&person.name).is_some() || known.is_in_address(&person.key));
    let targets = action.targets.iter().flat_map(|target| {
        let salutation = target.salutation.as_ref().map(|words| &words.0);
        target.name.iter().chain(&target.office).chain(&target.address).chain(salutation)
    });
    let copies = action.copies_to.iter().map(|copy| &copy.0);
    is_left || targets.chain(copies).any(|words| known.is_whole_in(words))
}

fn hide(person: &mut PersonAtRisk, name: String) {
    person.name = name;
    person.aliases.clear();
    (person.pronouns, person.sex, person.age, person.occupation) = (None, None, None, None);
}

/// Calls `change` with all words of a document that are no target's and no person's own.
fn each(action: &mut UrgentAction, change: &mut impl FnMut(&mut String)) {
    action.title.iter_mut().for_each(&mut *change);
    let letter = action.letter.iter_mut().flat_map(|letter| &mut letter.paragraphs);
    let prose = [&mut action.summary, &mut action.background, &mut action.writer_safety, &mut action.easy];
    prose.into_iter().flatten().chain(letter).for_each(&mut *change);
    action.demands.iter_mut().for_each(|demand| change(&mut demand.text));
    action.previous.iter_mut().for_each(|previous| change(&mut previous.as_written));
    for figure in &mut action.figures {
        figure.counts.iter_mut().chain(&mut figure.source).for_each(&mut *change);
        figure.parts.iter_mut().for_each(|part| change(&mut part.counts));
    }
    let statuses = action.people.iter_mut().filter_map(|person| person.status.as_mut());
    statuses.for_each(change);
}
