//! A sentence to translate, as its page shows it.

use casework::UrgentAction;
use documents::carry::{Gap, SentencePart, parts};
use documents::merge::{Marked, difference};

use crate::Words;

/// The beginning of the name of a sentence's field; what follows is the id of its gap.
pub(super) const FIELD: &str = "gap/";

/// A piece of a sentence: words, or a value that stays as it is.
pub(super) struct Bit {
    pub(super) text: String,
    /// What the reference stands for.
    pub(super) value: Option<String>,
    pub(super) is_reference: bool,
    /// Whether only this one of the two sentences has it.
    pub(super) only_here: bool,
}

/// A sentence with what stands beside it.
pub(super) struct SentenceView {
    /// The name of its field.
    pub(super) name: String,
    /// The id of its field on the page.
    pub(super) id: String,
    /// Where it stands: "Summary".
    pub(super) place: String,
    pub(super) before: Vec<Bit>,
    pub(super) before_translated: Option<String>,
    pub(super) now: Vec<Bit>,
    /// The values that stay: the reference, and what it stands for.
    pub(super) values: Vec<SentencePart>,
    pub(super) typed: String,
    pub(super) rows: usize,
    pub(super) wrong: Option<String>,
    /// The ids of what describes the field, for those who hear the page.
    pub(super) described_by: String,
}

impl SentenceView {
    pub(super) fn new(words: &Words, number: usize, gap: &Gap, values: &UrgentAction, typed: &str) -> Self {
        let (before, now) = match &gap.before {
            Some(before) => difference(before, &gap.now),
            None => (Vec::new(), vec![Marked { text: gap.now.clone(), only_here: false }]),
        };
        let id = format!("gap-{}", gap.id.replace('/', "-"));
        let mut references: Vec<SentencePart> = Vec::new();
        for part in parts(&gap.now, values).into_iter().filter(|part| part.is_reference) {
            if !references.iter().any(|known| known.text == part.text) {
                references.push(part);
            }
        }
        let wrong = wrong(words, gap, typed, values);
        let help = if references.is_empty() { "" } else { &format!(" {id}-values") };
        let described = if wrong.is_some() { format!("{id}-now{help} {id}-wrong") } else { format!("{id}-now{help}") };
        Self {
            name: format!("{FIELD}{}", gap.id),
            place: words.fill2(
                "translating-sentence",
                ("number", words.number(number as u64)),
                ("place", words.say(&format!("translating-in-{}", place(&gap.id)))),
            ),
            // What the values were then is not known any more; the reference alone is shown.
            before: bits(&before, None),
            before_translated: gap.before_translated.clone(),
            now: bits(&now, Some(values)),
            values: references,
            rows: 2 + gap.now.chars().count() / 60,
            typed: typed.to_owned(),
            wrong,
            described_by: described,
            id,
        }
    }
}

/// What is wrong with a translated sentence; a blank one waits and is not wrong.
fn wrong(words: &Words, gap: &Gap, typed: &str, values: &UrgentAction) -> Option<String> {
    if typed.trim().is_empty() {
        return None;
    }
    let (missing, foreign) = (gap.missing_in(typed), gap.foreign_in(typed));
    let said =
        |key: &str, list: Vec<String>| (!list.is_empty()).then(|| words.fill(key, "values", list.join(&words.comma())));
    let doubled = said("translating-doubled", doubled(gap, typed, values));
    let all = [said("translating-missing", missing), said("translating-foreign", foreign), doubled];
    let all: Vec<String> = all.into_iter().flatten().collect();
    (!all.is_empty()).then(|| all.join(" "))
}

/// The values that stand in words right before their own sign, as the page shows both: they would be read twice.
fn doubled(gap: &Gap, typed: &str, values: &UrgentAction) -> Vec<String> {
    let tidy = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
    let (typed, now) = (tidy(typed), tidy(&gap.now));
    let references = parts(&gap.now, values).into_iter().filter(|part| part.is_reference);
    let shown = references.filter_map(|part| Some(format!("{} {}", part.value?, part.text)));
    let mut all: Vec<String> = shown.filter(|both| typed.contains(both) && !now.contains(both)).collect();
    all.dedup();
    all
}

/// The word for the place of a gap: `summary` of `summary/1/2`, `salutation` of `target/t1/salutation`.
fn place(id: &str) -> String {
    let mut steps = id.split('/');
    let first = steps.next().unwrap_or_default();
    let word = if ["target", "person", "figure"].contains(&first) { steps.nth(1).unwrap_or_default() } else { first };
    word.replace('_', "-")
}

fn bits(marked: &[Marked], values: Option<&UrgentAction>) -> Vec<Bit> {
    let blank = UrgentAction::blank(casework::Language::english());
    let shown = |piece: &Marked| {
        let bit = |part: SentencePart| Bit {
            text: part.text,
            value: part.value,
            is_reference: part.is_reference,
            only_here: piece.only_here,
        };
        parts(&piece.text, values.unwrap_or(&blank)).into_iter().map(bit).collect::<Vec<_>>()
    };
    marked.iter().flat_map(shown).collect()
}
