//! Easy words beside words that changed: nobody is told in easy words what holds no more, or loses them, without a warning.

use casework::UrgentAction;

/// The key of what is to be said of the easy words of a case whose words changed: that they are gone, or that they were written for
/// the words before. `None` where they were looked at too, or where the case never had any.
pub(super) fn warning(before: &UrgentAction, now: &UrgentAction) -> Option<&'static str> {
    if before.easy.is_empty() {
        return None;
    }
    let says = |action: &UrgentAction| {
        let letter = action.letter.as_ref().map(|letter| letter.paragraphs.clone());
        let asked: Vec<String> = action.demands.iter().map(|demand| demand.text.clone()).collect();
        (action.summary.clone(), letter, asked)
    };
    match (now.easy.is_empty(), now.easy == before.easy && says(now) != says(before)) {
        (true, _) => Some("easy-warning-gone"),
        (false, true) => Some("easy-warning-older"),
        (false, false) => None,
    }
}

#[cfg(test)]
mod tests {
    use casework::{Language, UrgentAction};

    use super::warning;

    fn action(summary: &str, easy: &str) -> UrgentAction {
        let easy = Some(easy.to_owned()).filter(|easy| !easy.is_empty()).into_iter().collect();
        let summary = vec![summary.to_owned()];
        UrgentAction { summary, easy, ..UrgentAction::blank(Language::english()) }
    }

    #[test]
    fn easy_words_that_go_or_stay_behind_are_warned_of() {
        let before = action("She is held.", "She is in prison.");
        assert_eq!(warning(&before, &action("She is free.", "")), Some("easy-warning-gone"));
        assert_eq!(warning(&before, &action("She is free.", "She is in prison.")), Some("easy-warning-older"));
        assert_eq!(warning(&before, &action("She is free.", "She is at home.")), None);
        assert_eq!(warning(&before, &before), None);
        assert_eq!(warning(&action("She is held.", ""), &action("She is free.", "")), None);
    }
}
