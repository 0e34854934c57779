//! What is noticed about a letter in somebody's own words: said on the page of the letter before it goes, and on the writing page
//! while it is written. Nothing here keeps anybody from anything.

use documents::own_words::{Covered, OwnWordsMarks, Remark, RemarkKind, Share, marks};

use super::case_view::demands;
use super::prose::Html;
use super::typed::{Typed, Way};
use crate::Words;
use crate::ready::ReadyCase;

/// A demand, and whether the letter asks for it.
pub(super) struct Demanded {
    pub(super) state: &'static str,
    pub(super) says: String,
    pub(super) text: Html,
}

/// What was noticed, in words.
pub(super) struct Noticed {
    pub(super) demands: Vec<Demanded>,
    pub(super) asked: String,
    /// How many of a hundred words are the writer's own, and what is said about it.
    pub(super) share: Option<(usize, String)>,
    pub(super) notes: Vec<String>,
}

impl Noticed {
    /// What is noticed about a letter; `None` for the model letter, about which there is nothing to say.
    pub(super) fn of(
        words: &Words,
        ready: &ReadyCase,
        typed: &Typed,
        paragraphs: &[String],
        language: &str,
    ) -> Option<Self> {
        if typed.way() != Some(Way::Own) {
            return None;
        }
        let text = zeroize::Zeroizing::new(paragraphs.join("\n\n"));
        let marks = marks(ready.ground(), &text, language, &typed.name);
        let edition = ready.edition(words.language());
        let shown = demands(edition, ready.waits_in(words.language())).into_iter().zip(&marks.demands);
        let demand = |(text, covered): (Html, &Covered)| Demanded {
            state: covered.word(),
            says: words.say(&format!("noticed-{}", covered.word())),
            text,
        };
        Some(Self {
            demands: shown.map(demand).collect(),
            asked: asked(words, &marks),
            share: marks.share.map(|percent| (percent, share(words, percent))),
            notes: notes(words, ready, &marks, &text),
        })
    }
}

fn asked(words: &Words, marks: &OwnWordsMarks) -> String {
    let yes = marks.demands.iter().filter(|covered| **covered == Covered::Yes).count();
    let (n, all) = (words.number(yes as u64), words.number(marks.demands.len() as u64));
    words.fill_all("noticed-asked", &[("n", &n), ("all", &all)])
}

fn share(words: &Words, percent: usize) -> String {
    let n = words.number(percent as u64);
    words.fill_all(&format!("noticed-share-{}", Share::of(percent).word()), &[("n", &n)])
}

/// The remarks, each once.
fn notes(words: &Words, ready: &ReadyCase, marks: &OwnWordsMarks, text: &str) -> Vec<String> {
    let mut notes: Vec<String> = Vec::new();
    for remark in &marks.remarks {
        let note = note(words, ready, marks, remark, text);
        if !notes.contains(&note) {
            notes.push(note);
        }
    }
    notes
}

fn note(words: &Words, ready: &ReadyCase, marks: &OwnWordsMarks, remark: &Remark, text: &str) -> String {
    let key = format!("noticed-{}", remark.kind.word());
    if remark.kind == RemarkKind::Length {
        return words.fill_all(&key, &[("n", &words.number(marks.page as u64))]);
    }
    let quoted: String = text.chars().skip(remark.from).take(remark.to - remark.from).collect();
    let name = remark.name.and_then(|place| ready.case_words().names.get(place)).map_or("", String::as_str);
    words.fill_all(&key, &[("words", &apart(&quoted)), ("name", &apart(name))])
}

/// Words that may run in the other direction than the sentence around them (Unicode isolates).
fn apart(words: &str) -> String {
    format!("\u{2068}{words}\u{2069}")
}

/// What the writing page gives its script: words with gaps, and the case.
pub(super) struct LiveMarks {
    pub(super) case: String,
    pub(super) language: String,
    pub(super) spoken: String,
    pub(super) asked: String,
    pub(super) shares: [(&'static str, String); 3],
    pub(super) notes: Vec<(&'static str, String)>,
    pub(super) states: [(&'static str, String); 4],
    pub(super) counted: String,
}

impl LiveMarks {
    /// The words of a language, for a case.
    pub(super) fn of(words: &Words, ready: &ReadyCase) -> Self {
        let gap = |key: &str, names: &[&str]| {
            let gaps: Vec<(&str, String)> = names.iter().map(|name| (*name, format!("{{{name}}}"))).collect();
            words.fill_all(key, &gaps.iter().map(|(name, gap)| (*name, gap.as_str())).collect::<Vec<_>>())
        };
        let share = |share: Share| (share.word(), gap(&format!("noticed-share-{}", share.word()), &["n"]));
        let note = |kind: RemarkKind| (kind.word(), gap(&format!("noticed-{}", kind.word()), &["words", "name", "n"]));
        let state = |covered: Covered| (covered.word(), words.say(&format!("noticed-{}", covered.word())));
        Self {
            case: ready.case_words().to_json(),
            language: words.tag().to_owned(),
            spoken: documents::own_words::languages().collect::<Vec<_>>().join(" "),
            asked: gap("noticed-asked", &["n", "all"]),
            shares: [Share::Copied, Share::Mixed, Share::Own].map(share),
            notes: RemarkKind::ALL.map(note).into(),
            states: [Covered::Yes, Covered::Partly, Covered::No, Covered::Unknown].map(state),
            counted: gap("noticed-notes", &["n"]),
        }
    }
}
