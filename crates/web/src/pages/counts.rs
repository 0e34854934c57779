//! The counts of a case as its page shows them: each with what it counts, all with the day they hold for and when they move.

use casework::{Padding, PaperCount, STEP};

use super::counted::Counted;
use crate::Words;

/// One count, and what it counts.
pub(super) struct Count {
    pub(super) number: String,
    pub(super) counts: String,
    /// What exactly it says, and what it does not.
    pub(super) means: String,
}

/// The counts of a case.
pub(super) struct Counts {
    pub(super) all: Vec<Count>,
    /// Letters on paper, and by how many people in which languages they were written; `None` while there are none.
    pub(super) paper: Option<(Count, String)>,
    pub(super) as_of: String,
    /// When they move, and why not at once.
    pub(super) moves: String,
    /// What is said where the counts look padded.
    pub(super) remark: Option<String>,
}

impl Counts {
    pub(super) fn new(words: &Words, counted: &Counted, at_once: bool) -> Self {
        let all = counted.tally.entries().into_iter().map(|(word, number)| Count {
            number: words.number(number),
            counts: words.count(&format!("count-{}", word.replace('_', "-")), number),
            means: words.say(&format!("counts-meaning-{}", word.replace('_', "-"))),
        });
        Self {
            all: all.collect(),
            paper: paper(words, &counted.paper),
            as_of: words.fill("counts-as-of", "day", words.day(&counted.as_of)),
            moves: moves(words, at_once),
            remark: counted.padding.map(|padding| remark(words, padding)),
        }
    }
}

/// Letters on paper.
fn paper(words: &Words, paper: &PaperCount) -> Option<(Count, String)> {
    let count = Count {
        number: words.number(paper.letters),
        counts: words.count("count-paper", paper.letters),
        means: words.say("counts-meaning-paper"),
    };
    (paper.letters > 0).then(|| (count, by_whom(words, paper)))
}

/// By how many people, in which languages; nothing where fewer people are known than are shown.
fn by_whom(words: &Words, paper: &PaperCount) -> String {
    let languages: Vec<String> = paper.languages.iter().map(|language| words.language_name(language)).collect();
    let languages = languages.join(&words.comma());
    if paper.people == 0 {
        return words.fill("paper-in", "languages", languages);
    }
    words.fill2("paper-by", ("people", words.count("paper-people", paper.people)), ("languages", languages))
}

/// When counts move.
pub(super) fn moves(words: &Words, at_once: bool) -> String {
    match at_once {
        true => words.say("counts-at-once"),
        false => words.fill("counts-by-day", "step", words.number(STEP)),
    }
}

/// What is said where counts look padded. It accuses nobody.
pub(crate) fn remark(words: &Words, padding: Padding) -> String {
    let (days, beyond) = (words.count("padding-days", padding.days), words.count("padding-beyond", padding.beyond));
    format!("{days} {beyond} {}", words.say("padding-may-be"))
}
