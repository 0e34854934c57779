//! Numbers: who says them, for which day, and whether they can all be right.

use std::collections::BTreeMap;

use casework::{AsOf, Figure, Language, Qualifier};

use super::Checked;
use crate::numbers::{figure_in_words, number_in_words};
use crate::{Code, Finding};

/// After how many days a figure should be asked for again. Most actions run for six weeks and hardly any for more than
/// twelve; a count of half a year ago is older than any letter that quotes it should be.
const STALE_DAYS: i32 = 183;

/// How far "almost" and its like reach to either side of the number. Two such numbers contradict each other only when
/// they are further apart than any reader would allow.
const ALMOST: f64 = 0.25;

pub(super) fn check(checked: &Checked<'_>, findings: &mut Vec<Finding>) {
    let figures = &checked.action.figures;
    let language = &checked.action.language;
    let mut by_count: BTreeMap<(String, Option<AsOf>), Vec<&Figure>> = BTreeMap::new();
    for (place, figure) in figures.iter().enumerate() {
        let pointer = format!("/case/figures/{place}");
        let at = checked.provenance.get(&format!("{pointer}/value")).copied().or_else(|| checked.at(&pointer));
        let about = |code| Finding::new(code, at).with("figure", figure_in_words(figure, language));
        match figure.as_of {
            None => findings.push(about(Code::FigureUndated)),
            Some(as_of) => {
                let days = -casework::Deadline::on(as_of.last_day()).days_left(checked.today);
                if days > STALE_DAYS {
                    findings.push(about(Code::FigureStale).with("as_of", as_of.iso()).with("days", days.to_string()));
                }
            }
        }
        if figure.source.is_none() {
            findings.push(about(Code::FigureUnsourced));
        }
        parts(checked, figure, &pointer, language, findings);
        let Some(counts) = &figure.counts else { continue };
        let alike = by_count.entry((counts.to_lowercase(), figure.as_of)).or_default();
        if let Some(other) = alike.iter().find(|other| contradict(other, figure)) {
            let finding = about(Code::FiguresDiffer).with("other", figure_in_words(other, language));
            findings.push(finding.with("counts", counts));
        }
        alike.push(figure);
    }
}

/// A part that is more than the whole can never be right: who counts 89 women counts at least 89 people. Parts may overlap,
/// so their sum proves nothing.
fn parts(checked: &Checked<'_>, figure: &Figure, pointer: &str, language: &Language, findings: &mut Vec<Finding>) {
    let most = range(figure).1.unwrap_or(figure.value);
    for (place, part) in figure.parts.iter().enumerate().filter(|(_, part)| part.value > most) {
        let at = checked.at(&format!("{pointer}/parts/{place}")).or_else(|| checked.at(pointer));
        let finding = Finding::new(Code::PartsExceedWhole, at).with("figure", figure_in_words(figure, language));
        findings.push(finding.with("part", number_in_words(part.value, language)).with("counts", &part.counts));
    }
}

/// The numbers that a figure allows: from, to; `None` is without limit.
fn range(figure: &Figure) -> (f64, Option<f64>) {
    let value = figure.value;
    match figure.qualifier {
        Qualifier::Exactly => (value, Some(value)),
        Qualifier::AtLeast | Qualifier::Over => (value, None),
        Qualifier::UpTo => (0.0, Some(value)),
        Qualifier::Almost | Qualifier::About => (value * (1.0 - ALMOST), Some(value * (1.0 + ALMOST))),
    }
}

/// Two figures that count the same for the same day contradict each other when no number satisfies both, unless two sources
/// say them.
fn contradict(a: &Figure, b: &Figure) -> bool {
    let sources_differ = a.source.is_some() && b.source.is_some() && a.source != b.source;
    let ((a_from, a_to), (b_from, b_to)) = (range(a), range(b));
    let apart = a_to.is_some_and(|to| to < b_from) || b_to.is_some_and(|to| to < a_from);
    !sources_differ && apart
}
