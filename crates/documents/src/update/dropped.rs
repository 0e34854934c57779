//! What holds now and is not said any more: figures, when not to write, what is right after the deadline. A document that is silent
//! about something does not say that it is over, so somebody is asked.

use casework::UrgentAction;

use super::contradiction::{Contradiction, Offer};
use super::figures;
use super::people::key;
use crate::{Code, Finding};

/// What a further document drops without a word. After one that ends the appeals nobody writes: nothing of this is for anybody.
pub(super) fn dropped(old: &UrgentAction, new: &UrgentAction) -> Vec<Contradiction> {
    if new.kind.ends_appeals() {
        return Vec::new();
    }
    let mut found = dropped_figures(old, new);
    if !old.writer_safety.is_empty() && new.writer_safety.is_empty() {
        let asked = Contradiction::new(Finding::new(Code::SafetyDropped, None), "/case/writer_safety");
        found.push(asked.offering(Offer::Safety(old.writer_safety.clone())));
    }
    if let Some(rule) = old.after_deadline.filter(|_| new.after_deadline.is_none()) {
        let asked = Contradiction::new(Finding::new(Code::AfterDropped, None), "/case/after_deadline");
        found.push(asked.offering(Offer::After(rule)));
    }
    found
}

fn dropped_figures(old: &UrgentAction, new: &UrgentAction) -> Vec<Contradiction> {
    let pairs = figures::pairs(&old.figures, &new.figures);
    let gone = old.figures.iter().enumerate().filter(|(place, _)| !pairs.contains(&Some(*place)));
    let asked = gone.map(|(_, figure)| {
        let said = figures::in_words(figure, &old.language);
        let mut one = Contradiction::new(
            Finding::new(Code::FigureDropped, None).with("before", said.clone()),
            "/case/figures/0/value",
        );
        one.name = format!("{}:{}", one.name, key(&said));
        one.offering(Offer::Figure(Box::new(figure.clone())))
    });
    asked.collect()
}
