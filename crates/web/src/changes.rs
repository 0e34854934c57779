//! What changed between two documents of a case, in words: for readers and for the desk.

use casework::{Country, Day, Figure, FigurePart, Language, UrgentAction};
use documents::update::{Changed, Difference, ValueForm, changed_figures, differences};

use crate::Words;
use crate::ready::ReadyCase;

/// Kinds of changes that readers need not see each by itself: numbers of the document, and sentences of long texts.
const FOR_THE_DESK: [Changed; 10] = [
    Changed::Kind,
    Changed::Ua,
    Changed::Index,
    Changed::Identifier,
    Changed::Issued,
    Changed::Letter,
    Changed::Summary,
    Changed::Background,
    Changed::Easy,
    Changed::PersonSex,
];

/// One change, ready for a page.
pub(crate) struct Change {
    /// What changed: "Who holds the office".
    pub(crate) what: String,
    /// Whose it is.
    pub(crate) about: Option<String>,
    pub(crate) before: Option<String>,
    pub(crate) after: Option<String>,
    /// Whether it is the last day on which letters are taken.
    pub(crate) is_deadline: bool,
    /// The language of the values as a tag, where it is not that of the page.
    pub(crate) language: Option<String>,
    /// That the new document does not speak of somebody: not that anything about them is over.
    pub(crate) silent: Option<String>,
}

impl Change {
    /// The change as a line of text: "Until when: 1 May 2031 (before: 14 April 2031)".
    pub(crate) fn in_a_line(self, words: &Words) -> String {
        if let Some(silent) = self.silent {
            return silent;
        }
        let what = match self.about {
            Some(about) => format!("{}{}{}", self.what, words.comma(), isolated(&about)),
            None => self.what,
        };
        match (self.before.as_deref().map(isolated), self.after.as_deref().map(isolated)) {
            (Some(before), Some(after)) => {
                words.fill_all("story-change", &[("what", &what), ("before", &before), ("now", &after)])
            }
            (None, Some(after)) => words.fill_all("story-new", &[("what", &what), ("now", &after)]),
            (Some(before), None) => words.fill_all("story-gone", &[("what", &what), ("before", &before)]),
            (None, None) => what,
        }
    }
}

/// A text that stands in a line of another language, between marks that isolate it: a name in Latin letters, or a full stop
/// behind it, does not jump to another place among words that run from right to left.
pub(crate) fn isolated(text: &str) -> String {
    format!("\u{2068}{text}\u{2069}")
}

/// A document of a case as it is compared: in the language in which it came, and in that of the page.
#[derive(Clone, Copy)]
pub(crate) struct Side<'a> {
    pub(crate) original: &'a UrgentAction,
    /// Its words in the language of the page, where it has some.
    pub(crate) own: Option<&'a UrgentAction>,
    /// Whether the words of the original may be shown: they may not where that language was taken back.
    pub(crate) is_told: bool,
}

/// What the newest document of a case changed for its readers, and on which day; `None` for a case with one document. `ready` is
/// the case as everybody has it: what an office adds of its own is no news of the case.
pub(crate) fn latest(words: &Words, ready: &ReadyCase) -> Option<(Day, Vec<Change>)> {
    let (document, facts) = (ready.earlier(ready.case.chain.len())?, ready.case.chain.last()?);
    let language = words.language();
    Some((facts.superseded, for_readers(words, document.side(language), ready.side(language))))
}

/// Everything that changed, the most important first.
pub(crate) fn all(words: &Words, old: Side<'_>, new: Side<'_>) -> Vec<Change> {
    let mut shown = of_the_case(words, old, new);
    shown.retain(|told| !is_only_a_kind(&told.difference));
    shown.iter().map(|told| told.in_words(words)).collect()
}

/// Whether a sentence of the summary says no more than what kind of document it is, which is listed by itself.
fn is_only_a_kind(difference: &Difference) -> bool {
    let said = |text: &String| documents::plain_text(text).trim_end_matches(['.', ':']).trim().to_lowercase();
    let is_kind = |text: &String| {
        let terms = ["further-information", "stop-action", "final"].map(|term| format!("change-term-{term}"));
        Words::all().iter().any(|words| terms.iter().any(|term| words.say(term).to_lowercase() == said(text)))
    };
    difference.what == Changed::Summary && difference.before.iter().chain(&difference.after).all(is_kind)
}

/// What changed for those who read and write.
pub(crate) fn for_readers(words: &Words, old: Side<'_>, new: Side<'_>) -> Vec<Change> {
    let mut shown = of_the_case(words, old, new);
    shown.retain(|told| !FOR_THE_DESK.contains(&told.difference.what));
    // Who, to whom and until when come first; demands are sentences, and often several.
    shown.sort_by_key(|told| told.difference.what == Changed::Demand);
    shown.iter().map(|told| told.in_words(words)).collect()
}

/// A difference, and the language in which its values stand.
struct ToldIn {
    difference: Difference,
    language: Language,
}

impl ToldIn {
    fn in_words(&self, words: &Words) -> Change {
        let is_foreign =
            self.difference.what.form() == ValueForm::Words && !self.language.is_same_language(words.language());
        let language = is_foreign.then(|| self.language.tag().to_owned());
        Change { language, ..in_words(words, &self.difference) }
    }
}

/// The differences of two documents as they are told. What a document does not say of safety is never told as over: a danger
/// does not end because nobody speaks of it.
fn told_differences(words: &Words, old: &UrgentAction, new: &UrgentAction) -> Vec<Difference> {
    let mut found = differences(old, new);
    figures_in_words(words, &mut found, old, new);
    found.retain(|difference| difference.what != Changed::Safety || difference.after.is_some());
    found
}

/// What changed in the case itself: that is what changed in the original. A translation that came or was finished changes
/// nothing; its words are shown where both documents have theirs for what changed.
fn of_the_case(words: &Words, old: Side<'_>, new: Side<'_>) -> Vec<ToldIn> {
    let whole = told_differences(words, old.original, new.original);
    let own = old.own.zip(new.own).map(|(old, new)| (told_differences(words, old, new), &new.language));
    let is_shown = |difference: &Difference| difference.what.form() != ValueForm::Words || (old.is_told && new.is_told);
    let told = whole.iter().filter_map(|difference| {
        let here = own.as_ref().and_then(|(own, language)| Some((in_own(difference, &whole, own)?, *language)));
        match here {
            Some((own, language)) => Some(ToldIn { difference: own.clone(), language: language.clone() }),
            None if is_shown(difference) => {
                Some(ToldIn { difference: difference.clone(), language: new.original.language.clone() })
            }
            None => None,
        }
    });
    told.collect()
}

/// The same difference in the words of a translation; `None` where the translations differ in other places than the originals,
/// or where one of the two values still stands in the words of the original.
fn in_own<'a>(difference: &Difference, whole: &[Difference], own: &'a [Difference]) -> Option<&'a Difference> {
    let is_of_kind = |other: &&Difference| other.what == difference.what;
    let places = |all: &[Difference]| -> Vec<(Option<String>, bool, bool)> {
        let of_kind = all.iter().filter(is_of_kind);
        of_kind.map(|one| (one.pointer.clone(), one.before.is_some(), one.after.is_some())).collect()
    };
    if places(whole) != places(own) {
        return None;
    }
    let place = whole.iter().filter(is_of_kind).position(|one| one == difference)?;
    let own = own.iter().filter(is_of_kind).nth(place)?;
    let waits = |theirs: &Option<String>, here: &Option<String>| theirs.is_some() && theirs == here;
    let is_mixed = waits(&difference.before, &own.before) != waits(&difference.after, &own.after)
        && own.before.is_some()
        && own.after.is_some();
    (!is_mixed).then_some(own)
}

/// Writes figures as the table of figures writes them, in the words of the page.
fn figures_in_words(words: &Words, found: &mut [Difference], old: &UrgentAction, new: &UrgentAction) {
    let own = found.iter_mut().filter(|difference| difference.what == Changed::Figure);
    for (difference, (before, after)) in own.zip(changed_figures(old, new)) {
        difference.before = before.map(|figure| figure_in_words(words, figure));
        difference.after = after.map(|figure| figure_in_words(words, figure));
    }
}

fn figure_in_words(words: &Words, figure: &Figure) -> String {
    let number = words.fill(&format!("qualifier-{}", figure.qualifier.word()), "number", words.figure(figure.value));
    let counted = figure.counts.as_ref().map(|counts| format!(" {}", isolated(counts))).unwrap_or_default();
    let part = |part: &FigurePart| format!("{} {}", words.figure(part.value), isolated(&part.counts));
    let parts = figure.parts.iter().map(part);
    let as_of = figure.as_of.as_ref().map(|as_of| words.as_of(as_of));
    let source = figure.source.as_deref().map(isolated);
    let rest: Vec<String> = parts.chain(as_of).chain(source).collect();
    let rest = if rest.is_empty() { String::new() } else { format!(" ({})", rest.join(&words.comma())) };
    format!("{number}{counted}{rest}")
}

/// One difference, with its values as readers see them.
pub(crate) fn in_words(words: &Words, difference: &Difference) -> Change {
    let form = difference.what.form();
    let value = |value: &Option<String>| value.as_deref().map(|text| shown(words, form, text));
    Change {
        what: words.say(&format!("change-{}", difference.what.word())),
        about: difference.about.clone(),
        before: value(&difference.before),
        after: value(&difference.after),
        is_deadline: difference.what == Changed::Until,
        language: None,
        silent: silent(words, difference),
    }
}

/// That a document does not speak of somebody whom the one before it names.
fn silent(words: &Words, difference: &Difference) -> Option<String> {
    let is_gone = matches!(difference.what, Changed::Person | Changed::Mentioned) && difference.after.is_none();
    let name = difference.before.as_deref().filter(|_| is_gone)?;
    Some(words.fill("changes-not-named", "name", isolated(name)))
}

/// What is right after the deadline, as a value that changed.
pub(crate) fn shown_rule(words: &Words, rule: casework::AfterDeadline) -> String {
    shown(words, ValueForm::Term, rule.word())
}

/// A value as readers see it. What cannot be read stays as it is written.
fn shown(words: &Words, form: ValueForm, text: &str) -> String {
    let each = |name: &dyn Fn(&str) -> Option<String>| {
        let all = text.split(',').map(|part| name(part.trim()).unwrap_or_else(|| part.trim().to_owned()));
        all.collect::<Vec<_>>().join(&words.comma())
    };
    match form {
        ValueForm::Words => documents::plain_text(text),
        ValueForm::Day => text.parse::<Day>().map_or_else(|_| text.to_owned(), |day| words.day(&day)),
        ValueForm::Countries => {
            each(&|code| Country::from_code(code).map(|country| words.country(&country).to_owned()))
        }
        ValueForm::Languages => each(&|tag| Language::from_tag(tag).map(|language| words.language_name(&language))),
        ValueForm::Term => words.say(&format!("change-term-{text}")),
    }
}

#[cfg(test)]
mod tests {
    use casework::{Deadline, Figure, Kind, Language, PersonAtRisk, Qualifier, Target, UrgentAction};
    use documents::update::Changed;

    use super::{Side, all, for_readers};
    use crate::Words;

    fn document() -> UrgentAction {
        let person = PersonAtRisk { key: "p1".into(), name: "Ana Vela".into(), ..PersonAtRisk::default() };
        let target = Target {
            key: "t1".into(),
            name: Some("Tom Orta".into()),
            office: Some("Governor of Puerto Claro".into()),
            address: vec!["1 Harbour Street".into(), "Puerto Claro".into()],
            ..Target::default()
        };
        UrgentAction {
            people: vec![person],
            targets: vec![target],
            deadline: Some(Deadline::on(casework::Day::constant(2031, 4, 14))),
            ..UrgentAction::blank(Language::english())
        }
    }

    /// A document that has words in its own language alone.
    fn alone(action: &UrgentAction) -> Side<'_> {
        Side { original: action, own: None, is_told: true }
    }

    /// A document with a translation.
    fn with<'a>(original: &'a UrgentAction, own: &'a UrgentAction) -> Side<'a> {
        Side { original, own: Some(own), is_told: true }
    }

    fn safe(tag: &str, safety: &[&str]) -> UrgentAction {
        let language = Language::from_tag(tag).unwrap_or_else(Language::english);
        let writer_safety = safety.iter().map(|text| (*text).to_owned()).collect();
        UrgentAction { language: language.clone(), writer_safety, ..UrgentAction::blank(language) }
    }

    #[test]
    fn a_translation_is_no_change_of_the_case() {
        let words = &Words::all()[1];
        let (en, es) = (safe("en", &["Do not name the market."]), safe("es", &["No nombre el mercado."]));
        assert!(all(words, with(&en, &en), with(&en, &es)).is_empty(), "what was translated is told as news");
        assert!(all(words, alone(&en), with(&en, &es)).is_empty());
        assert!(all(words, with(&en, &es), alone(&en)).is_empty(), "what waits again is told as news");
        let later = safe("en", &["Write to nobody on the coast today."]);
        let later_es = safe("es", &["Hoy no escriba a nadie en la costa."]);
        let values = |old, new| -> Vec<_> {
            let told = all(words, old, new).into_iter();
            told.map(|change| (change.before, change.after, change.language)).collect()
        };
        let text = |text: &str| Some(text.to_owned());
        assert!(
            values(with(&en, &es), with(&later, &later_es))
                == [(None, text("Hoy no escriba a nadie en la costa."), None)],
            "each language is compared with itself"
        );
        let theirs = [(None, text("Write to nobody on the coast today."), text("en"))];
        assert!(values(alone(&en), with(&later, &later_es)) == theirs, "the originals say what changed");
        let hidden = Side { is_told: false, ..alone(&en) };
        assert!(values(hidden, Side { is_told: false, ..alone(&later) }).is_empty(), "words taken back are told");
    }

    #[test]
    fn half_a_translation_is_not_compared_with_the_original() {
        let words = &Words::all()[2];
        let spoken = |tag: &str, words: &str| {
            let mut action = document();
            action.language = Language::from_tag(tag).unwrap_or_else(Language::english);
            action.people[0].pronouns = Some(casework::Pronouns(words.into()));
            action
        };
        let (old, new) = (spoken("en", "she/her"), spoken("en", "they/them"));
        let half = spoken("fr", "she/her");
        let told = all(words, with(&old, &half), with(&new, &spoken("fr", "iel")));
        assert!(told.iter().any(|change| change.after.as_deref() == Some("they/them")), "two languages in one change");
        assert!(!told.iter().any(|change| change.after.as_deref() == Some("iel")));
        assert!(all(words, with(&old, &half), with(&old, &spoken("fr", "elle"))).is_empty());
    }

    #[test]
    fn in_a_line_each_value_is_isolated() {
        let (old, mut new) = (document(), document());
        new.people[0].status = Some("released".into());
        new.targets[0].name = Some("Eva Luna".into());
        let words = &Words::all()[3];
        let lines: Vec<String> =
            for_readers(words, alone(&old), alone(&new)).into_iter().map(|change| change.in_a_line(words)).collect();
        for value in ["Ana Vela", "released", "Tom Orta", "Eva Luna", "Governor of Puerto Claro"] {
            let isolated = format!("\u{2068}{value}\u{2069}");
            assert!(lines.iter().any(|line| line.contains(&isolated)), "{value} may jump");
        }
    }

    #[test]
    fn what_changed_is_said_in_each_language_with_values_as_readers_see_them() {
        let old = document();
        let mut new = document();
        new.kind = Kind::FurtherInformation { ordinal: Some(1) };
        new.people[0].status = Some("released".into());
        new.targets[0].name = Some("Eva Luna".into());
        new.deadline = Some(Deadline::on(casework::Day::constant(2031, 5, 1)));
        let words = &Words::all()[0];
        let said: Vec<_> = for_readers(words, alone(&old), alone(&new))
            .into_iter()
            .map(|change| (change.what, change.before.unwrap_or_default(), change.after.unwrap_or_default()))
            .collect();
        let wanted = [
            ("What has become of them", "", "released"),
            ("Who holds the office", "Tom Orta", "Eva Luna"),
            ("Until when", "14 April 2031", "1 May 2031"),
        ];
        let wanted: Vec<_> = wanted.map(|(what, before, after)| (what.into(), before.into(), after.into())).to_vec();
        assert!(said == wanted, "{:?}", said.iter().map(|(what, ..)| what).collect::<Vec<_>>());
        assert!(all(words, alone(&old), alone(&new)).len() > said.len(), "the desk sees the kind of the document too");
        for words in Words::all() {
            for changed in Changed::ALL {
                let key = format!("change-{}", changed.word());
                assert_ne!(words.say(&key), key);
            }
        }
    }

    #[test]
    fn silence_is_told_as_silence_and_figures_in_the_words_of_the_page() {
        let (mut old, mut new) = (document(), document());
        let figure = |value| Figure {
            key: "f1".into(),
            value,
            qualifier: Qualifier::AtLeast,
            counts: Some("people".into()),
            as_of: None,
            source: None,
            parts: Vec::new(),
        };
        (old.figures, new.figures) = (vec![figure(29.0)], vec![figure(36.0)]);
        old.writer_safety = vec!["Do not write from within Verania.".into()];
        new.summary = vec!["Further information.".into()];
        new.people.clear();
        let arabic = &Words::all()[3];
        let lines: Vec<String> =
            all(arabic, alone(&old), alone(&new)).into_iter().map(|change| change.in_a_line(arabic)).collect();
        let name = "\u{2068}Ana Vela\u{2069}";
        assert!(lines.contains(&arabic.fill("changes-not-named", "name", name)), "who is not named is not gone");
        assert!(lines.iter().all(|line| !line.contains("at least")), "the words of the page say how a figure is meant");
        assert!(lines.iter().all(|line| !line.contains("Verania") && !line.contains("Further information")));
        assert_eq!(lines.len(), 2, "the person and the figure");
    }
}
