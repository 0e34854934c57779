//! The form of an office's edition: what stands in it, and what is remarkable about the office beside it.

use casework::{Case, Channel, Office, OfficeEdition, OwnCountry, UrgentAction};

use super::super::at_desk::AtCase;
use super::edition_of;
use super::typed::{Typed, TypedTarget, embassies};
use crate::Words;

/// One of several choices.
pub(super) struct Choice {
    pub(super) value: String,
    pub(super) label: String,
    pub(super) chosen: bool,
}

/// A field of a target.
pub(super) struct TargetField {
    /// The id of its control, and its name.
    pub(super) control: String,
    pub(super) label: String,
    pub(super) value: String,
}

/// A target's fields: those of one line, and those of several.
pub(super) struct TargetRow {
    pub(super) legend: String,
    pub(super) lines: Vec<TargetField>,
    pub(super) lists: Vec<TargetField>,
}

impl TargetRow {
    fn of(words: &Words, number: usize, typed: &TypedTarget) -> Self {
        let field = |(name, value): (&str, &String)| TargetField {
            control: format!("target-{number}-{name}"),
            label: words.say(&format!("offices-target-{name}")),
            value: value.clone(),
        };
        Self {
            legend: words.fill("offices-target", "number", words.number(number as u64)),
            lines: typed.lines().map(field).into(),
            lists: typed.lists().map(field).into(),
        }
    }
}

/// What whoever publishes has to say where the case is about the office's own country.
pub(super) struct OwnCountryForm {
    /// The rule, as the form sends it.
    pub(super) rule: &'static str,
    pub(super) warns: String,
    pub(super) confirms: String,
}

impl OwnCountryForm {
    fn of(words: &Words, action: &UrgentAction, office: &Office) -> Option<Self> {
        let rule = Some(office.own_country_rule(&action.countries)).filter(|rule| *rule != OwnCountry::Off)?;
        let country = words.country(&office.country);
        Some(Self {
            rule: rule.word(),
            warns: words.fill(&format!("offices-publish-own-{}", rule.word()), "country", country),
            confirms: words.say(&format!("offices-confirm-own-{}", rule.word())),
        })
    }
}

/// The edition of the office that was chosen.
pub(super) struct EditionForm {
    pub(super) code: String,
    pub(super) name: String,
    /// What is said about the office's data, that nobody vouches for them any more, and about its targets.
    pub(super) warnings: Vec<String>,
    /// What has to be said before it is published.
    pub(super) own: Option<OwnCountryForm>,
    pub(super) languages: Vec<Choice>,
    pub(super) targets: Vec<TargetRow>,
    pub(super) copies: String,
    pub(super) notes: String,
    pub(super) until: String,
    /// What the deadline does beside that of the case.
    pub(super) until_says: Option<String>,
    pub(super) channels: Vec<Choice>,
    pub(super) sensitive: bool,
    /// Whether there is something to publish, and to end.
    pub(super) is_drafted: bool,
    pub(super) is_live: bool,
    /// Why somebody else publishes it.
    pub(super) another: Option<String>,
    pub(super) page: Option<String>,
}

impl AtCase {
    /// The form for an office, as it was typed or as it is at first.
    pub(super) fn edition_form(&self, action: &UrgentAction, office: &Office, typed: Option<Typed>) -> EditionForm {
        let (words, case) = (self.desk.words(), &self.case);
        let typed = typed.unwrap_or_else(|| Typed::at_first(case, action, office));
        let edition = edition_of(case, &office.code);
        let language = |edition: &casework::Edition| Choice {
            value: edition.language.tag().to_owned(),
            label: words.language_name(&edition.language),
            chosen: edition.language.tag() == typed.language,
        };
        let channel = |channel: Channel| Choice {
            value: channel.word().to_owned(),
            label: words.say(&format!("offices-channel-{}", channel.word())),
            chosen: typed.channels.contains(&channel.word()),
        };
        let is = |stage: &str| edition.is_some_and(|edition| edition.stage.word() == stage);
        EditionForm {
            code: office.code.to_string(),
            name: office.name.clone(),
            warnings: self.warnings(action, office).into_iter().chain(typed.remarks(words, office)).collect(),
            own: OwnCountryForm::of(words, action, office),
            languages: case.editions.iter().map(language).collect(),
            targets: (1..).zip(&typed.targets).map(|(number, typed)| TargetRow::of(words, number, typed)).collect(),
            copies: typed.copies,
            notes: typed.notes,
            until_says: until_says(words, case, edition),
            until: typed.until,
            channels: Channel::ALL.map(channel).into(),
            sensitive: typed.sensitive,
            is_drafted: is("drafted"),
            is_live: is("live"),
            another: self.another(edition),
            page: is("live").then(|| format!("/{}/cases/{}@{}", words.tag(), case.id, office.code)),
        }
    }

    /// What nobody vouches for any more.
    fn warnings(&self, action: &UrgentAction, office: &Office) -> Vec<String> {
        let (words, today) = (self.desk.words(), self.today());
        let stale = office.is_stale(today);
        let stale = stale.then(|| words.fill("offices-stale-desk", "day", words.day(&office.valid_until)));
        let old = embassies(action, office).into_iter().filter(|embassy| embassy.valid_until < today);
        let old = old.map(|embassy| words.fill("offices-stale-embassy", "day", words.day(&embassy.valid_until)));
        stale.into_iter().chain(old).collect()
    }

    /// Why whoever looks does not publish a sensitive edition.
    fn another(&self, edition: Option<&OfficeEdition>) -> Option<String> {
        edition.filter(|edition| edition.sensitive)?;
        let asking = self.desk.site.store.asking(&self.case.id).ok().flatten();
        let key = match asking.filter(|asking| asking.version == self.case.version) {
            Some(asking) if asking.by == self.desk.who => "offices-another",
            Some(_) => return None,
            None => "offices-put-again",
        };
        Some(self.desk.words().say(key))
    }
}

/// What an office's own deadline does beside that of the case. One that a later document has overtaken is not in force.
fn until_says(words: &Words, case: &Case, edition: Option<&OfficeEdition>) -> Option<String> {
    let (all, edition) = (case.deadline()?, edition?);
    let own = edition.deadline.as_ref()?;
    if edition.is_overtaken(all) {
        let days = [("own", words.day(&own.day)), ("day", words.day(&all.day))];
        return Some(
            words.fill_all("offices-until-overtaken", &days.each_ref().map(|(name, day)| (*name, day.as_str()))),
        );
    }
    let key = match own.day.cmp(&all.day) {
        std::cmp::Ordering::Greater => "offices-until-longer",
        std::cmp::Ordering::Less => "offices-until-shorter",
        std::cmp::Ordering::Equal => return None,
    };
    Some(words.fill(key, "day", words.day(&all.day)))
}
