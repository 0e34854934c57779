//! Figures: who says so, as of when, and whether they hold together.

use casework::{Figure, Qualifier};

use super::Checked;
use crate::fold::fold;
use crate::numbers::{figure_in_words, number_in_words};
use crate::{Code, Finding, Place};

/// After this many days a figure is called old: counts of people who are held are renewed weekly or monthly, and half a
/// year is longer than any urgent action runs.
const STALE_AFTER_DAYS: i32 = 180;

pub(super) fn check(checked: &Checked<'_>, findings: &mut Vec<Finding>) {
    let figures = &checked.action.figures;
    for (number, figure) in figures.iter().enumerate() {
        let place = checked.at(&format!("/case/figures/{number}/value"));
        one(checked, figure, place, findings);
        for other in &figures[..number] {
            if contradict(figure, other) {
                let counts = figure.counts.as_deref().unwrap_or_default();
                let finding = Finding::new(Code::FiguresDiffer, place).with("figure", words(checked, figure));
                findings.push(finding.with("other", words(checked, other)).with("counts", counts));
            }
        }
    }
}

fn one(checked: &Checked<'_>, figure: &Figure, place: Option<Place>, findings: &mut Vec<Finding>) {
    let say = |code| Finding::new(code, place).with("figure", words(checked, figure));
    match figure.as_of {
        None => findings.push(say(Code::FigureUndated)),
        Some(as_of) => {
            // Two days of one calendar always differ by a number of days.
            let days = as_of.last_day().until(checked.today).map_or(0, |span| span.get_days());
            if days > STALE_AFTER_DAYS {
                findings.push(say(Code::FigureStale).with("as_of", as_of.iso()).with("days", days.to_string()));
            }
        }
    }
    if figure.source.is_none() {
        findings.push(say(Code::FigureUnsourced));
    }
    // Parts may overlap (women, teenagers), so only a part that alone is more than the whole is surely wrong.
    for part in figure.parts.iter().filter(|part| part.value > figure.value) {
        let number = number_in_words(part.value, &checked.action.language);
        findings.push(say(Code::PartsExceedWhole).with("part", number).with("counts", &part.counts));
    }
}

/// Two exact numbers for the same count on the same day cannot both be right. "Almost 900" and "at least 894" can.
fn contradict(a: &Figure, b: &Figure) -> bool {
    let exact = a.qualifier == Qualifier::Exactly && b.qualifier == Qualifier::Exactly;
    let same = match (&a.counts, &b.counts) {
        (Some(a), Some(b)) => fold(a) == fold(b),
        _ => false,
    };
    exact && same && a.as_of.is_some() && a.as_of == b.as_of && a.value.to_bits() != b.value.to_bits()
}

fn words(checked: &Checked<'_>, figure: &Figure) -> String {
    figure_in_words(figure, &checked.action.language)
}
