//! What was typed into the form, and the decision that it makes.

use std::collections::BTreeMap;

use casework::{Audience, Consent, ConsentRole, Day, Deadline, Grant, Scope};

use super::super::case_page::iso;
use super::super::forms::Fields;
use super::GIVER;
use crate::Words;

/// The uses beside the page, each agreed to by itself: what was agreed to for a page was not agreed to for them.
pub(in crate::desk) const FURTHER: [Audience; 3] = [Audience::Press, Audience::Fundraising, Audience::Networks];

/// The field of the own last day of each thing, and its control.
const OWN_DAYS: [(Scope, &str, &str); 5] = [
    (Scope::Names, "until-names", "consent-until-names"),
    (Scope::Facts, "until-facts", "consent-until-facts"),
    (Scope::Health, "until-health", "consent-until-health"),
    (Scope::Family, "until-family", "consent-until-family"),
    (Scope::Photographs, "until-photographs", "consent-until-photographs"),
];

/// The field of the last day of each use beside the page, its control, and the first control of what is agreed to.
const FURTHER_DAYS: [(Audience, &str, &str, &str); 3] = [
    (Audience::Press, "press-until", "consent-press-until", "consent-press-first"),
    (Audience::Fundraising, "fundraising-until", "consent-fundraising-until", "consent-fundraising-first"),
    (Audience::Networks, "networks-until", "consent-networks-until", "consent-networks-first"),
];

/// In how many days somebody looks again whether a case still does no harm, where nobody says another day: a season. The rule is
/// ours; guards, courts and families change within one.
const REVIEWED_AFTER_DAYS: i32 = 90;

/// What was typed.
#[derive(Clone, Default)]
pub(in crate::desk) struct Typed {
    pub(super) role: String,
    pub(super) scope: Vec<String>,
    /// `public` or `closed`; empty stands for the first.
    pub(super) audience: String,
    pub(super) decided: String,
    pub(super) until: String,
    /// The own last days of what is agreed to, by the word of the scope.
    pub(super) own: BTreeMap<&'static str, String>,
    /// What may be used beside the page, and until when, by the word of the audience.
    pub(super) further: BTreeMap<&'static str, (Vec<String>, String)>,
    pub(super) review: String,
    /// Whether somebody typed who gave it. What they typed is not here.
    pub(super) has_giver: bool,
    /// The fields that are wrong, if it is shown because of them.
    pub(super) wrong: Vec<Wrong>,
}

/// A field that is wrong, and the key of what is wrong with it.
#[derive(Clone, Copy)]
pub(in crate::desk) struct Wrong {
    pub(super) field: &'static str,
    pub(super) what: &'static str,
    /// The id of the control that puts it right.
    pub(super) control: &'static str,
}

impl Wrong {
    fn at(field: &'static str, what: &'static str, control: &'static str) -> Self {
        Self { field, what, control }
    }

    /// What the field is called.
    pub(super) fn label(&self, words: &Words) -> String {
        let own = self.field.strip_prefix("until-").and_then(Scope::from_word);
        match own {
            Some(scope) => {
                words.fill("desk-consent-own-until", "what", words.say(&format!("desk-scope-{}", scope.word())))
            }
            None => words.say(&format!("desk-consent-{}", self.field)),
        }
    }
}

/// What is wrong with a day that cannot be read.
fn no_day(typed: &str) -> &'static str {
    if typed.is_empty() { "desk-no-day" } else { "desk-wrong-day" }
}

impl Typed {
    pub(super) fn of(fields: &Fields) -> Self {
        let own = |(scope, field, _): (Scope, &str, &str)| (scope.word(), fields.get(field).to_owned());
        let further = |(audience, field, ..): (Audience, &str, &str, &str)| {
            let scopes = fields.all(audience.word()).map(str::to_owned).collect();
            (audience.word(), (scopes, fields.get(field).to_owned()))
        };
        Self {
            role: fields.get("role").to_owned(),
            scope: fields.all("scope").map(str::to_owned).collect(),
            audience: fields.get("audience").to_owned(),
            decided: fields.get("decided").to_owned(),
            until: fields.get("until").to_owned(),
            own: OWN_DAYS.into_iter().map(own).collect(),
            further: FURTHER_DAYS.into_iter().map(further).collect(),
            review: fields.get("review").to_owned(),
            has_giver: !fields.get(GIVER).is_empty(),
            wrong: Vec::new(),
        }
    }

    /// Whether something is agreed to.
    pub(super) fn agrees(&self, scope: Scope) -> bool {
        self.scope.iter().any(|word| word == scope.word())
    }

    /// The key of what is wrong with a field.
    pub(super) fn what_is_wrong(&self, field: &str) -> Option<&'static str> {
        self.wrong.iter().find(|wrong| wrong.field == field).map(|wrong| wrong.what)
    }

    /// Whether the page is for those with a link.
    pub(super) fn is_closed(&self) -> bool {
        self.audience == Audience::Closed.word()
    }

    /// The decision, or the fields that are wrong.
    pub(super) fn consent(&self) -> Result<Consent, Vec<Wrong>> {
        let role = ConsentRole::from_word(&self.role);
        let (decided, until) = (self.decided.parse().ok(), self.until.parse().ok());
        let missing = [
            (role.is_none(), "role", "desk-consent-role-wrong", "consent-role-first"),
            (
                !Scope::ALL.into_iter().any(|scope| self.agrees(scope)),
                "scope",
                "desk-consent-scope-wrong",
                "consent-scope-first",
            ),
            (self.audience().is_none(), "audience", "desk-consent-audience-wrong", "consent-audience-first"),
            (decided.is_none(), "decided", no_day(&self.decided), "consent-decided"),
            (until.is_none(), "until", no_day(&self.until), "consent-until"),
        ];
        let mut wrong: Vec<Wrong> = missing
            .into_iter()
            .filter(|(missing, ..)| *missing)
            .map(|(_, field, what, control)| Wrong::at(field, what, control))
            .collect();
        let mut grants = until.map(|until| self.page_grants(until, &mut wrong)).unwrap_or_default();
        grants.extend(self.further_grants(&mut wrong));
        let review = self.review_day(&mut wrong);
        match (role, decided) {
            (Some(role), Some(decided)) if wrong.is_empty() => Ok(Consent { role, decided, grants, review }),
            _ => Err(wrong),
        }
    }

    fn audience(&self) -> Option<Audience> {
        match self.audience.as_str() {
            "" => Some(Audience::Public),
            word => Audience::from_word(word).filter(|audience| !FURTHER.contains(audience)),
        }
    }

    /// What the page may show: each thing until its own day, or until the common one.
    fn page_grants(&self, until: Day, wrong: &mut Vec<Wrong>) -> Vec<Grant> {
        let audience = self.audience().unwrap_or(Audience::Closed);
        let mut grants = Vec::new();
        for (scope, field, control) in OWN_DAYS {
            let own = self.own.get(scope.word()).map_or("", String::as_str);
            match (self.agrees(scope), own) {
                (true, "") => grants.push(Grant { scope, audience, until }),
                (true, own) => match own.parse() {
                    Ok(until) => grants.push(Grant { scope, audience, until }),
                    Err(_) => wrong.push(Wrong::at(field, "desk-wrong-day", control)),
                },
                (false, "") => {}
                (false, _) => wrong.push(Wrong::at(field, "desk-consent-own-without", control)),
            }
        }
        grants
    }

    /// What may be used beside the page.
    fn further_grants(&self, wrong: &mut Vec<Wrong>) -> Vec<Grant> {
        let mut grants = Vec::new();
        for (audience, field, control, first) in FURTHER_DAYS {
            let Some((typed, until)) = self.further.get(audience.word()) else { continue };
            let scopes: Vec<Scope> = typed.iter().filter_map(|word| Scope::from_word(word)).collect();
            match (scopes.is_empty(), until.parse()) {
                (true, _) if until.is_empty() => {}
                (true, _) => wrong.push(Wrong::at(audience.word(), "desk-consent-further-nothing", first)),
                (false, Ok(until)) => grants.extend(scopes.into_iter().map(|scope| Grant { scope, audience, until })),
                (false, Err(_)) => wrong.push(Wrong::at(field, no_day(until), control)),
            }
        }
        grants
    }

    fn review_day(&self, wrong: &mut Vec<Wrong>) -> Option<Day> {
        let review = self.review.parse().ok();
        if review.is_none() && !self.review.is_empty() {
            wrong.push(Wrong::at("review", "desk-wrong-day", "consent-review"));
        }
        review
    }

    /// What stands in the form at first: the decision that is recorded or that the case file brought; without one, the days
    /// that are most likely. What was agreed to, and in which role, is never guessed.
    pub(super) fn suggested(known: Option<&Consent>, deadline: Option<&Deadline>, today: Day) -> Self {
        match known {
            Some(consent) => Self::recorded(consent),
            None => Self {
                decided: iso(today),
                until: deadline
                    .filter(|deadline| !deadline.is_passed(today))
                    .map(|deadline| iso(deadline.day))
                    .unwrap_or_default(),
                review: proposed_review(deadline, today).map(iso).unwrap_or_default(),
                ..Self::default()
            },
        }
    }

    fn recorded(consent: &Consent) -> Self {
        let (audience, ends) = (consent.audience(), consent.ends());
        let own = |scope: Scope| {
            let until = consent.until(scope, audience).filter(|until| Some(*until) != ends);
            (scope.word(), until.map(iso).unwrap_or_default())
        };
        let further = |other: Audience| {
            let grants = || consent.grants.iter().filter(move |grant| grant.audience == other);
            let scopes = grants().map(|grant| grant.scope.word().to_owned()).collect();
            (other.word(), (scopes, grants().map(|grant| grant.until).min().map(iso).unwrap_or_default()))
        };
        Self {
            role: consent.role.word().to_owned(),
            scope: consent.scopes(audience).map(|scope| scope.word().to_owned()).collect(),
            audience: audience.word().to_owned(),
            decided: iso(consent.decided),
            until: ends.map(iso).unwrap_or_default(),
            own: Scope::ALL.into_iter().map(own).collect(),
            further: FURTHER.into_iter().map(further).collect(),
            review: consent.review.map(iso).unwrap_or_default(),
            has_giver: false,
            wrong: Vec::new(),
        }
    }
}

/// The day of the review that is proposed: with the deadline, if that comes sooner than the usual day.
fn proposed_review(deadline: Option<&Deadline>, today: Day) -> Option<Day> {
    let usual = today.checked_add(jiff::Span::new().days(REVIEWED_AFTER_DAYS)).ok()?;
    let ahead = deadline.filter(|deadline| !deadline.is_passed(today)).map(|deadline| deadline.day);
    Some(ahead.map_or(usual, |deadline| deadline.min(usual)))
}

#[cfg(test)]
mod tests {
    use casework::{Audience, Deadline, Scope};

    use super::{Fields, Typed, proposed_review};

    fn typed(more: &[(&str, &str)]) -> Typed {
        let usual = [
            ("role", "family"),
            ("scope", "names"),
            ("scope", "facts"),
            ("decided", "2026-03-02"),
            ("until", "2026-06-01"),
        ];
        let pairs = usual.iter().chain(more).map(|(name, text)| ((*name).to_owned(), (*text).to_owned()));
        Typed::of(&Fields(pairs.collect()))
    }

    fn wrong(more: &[(&str, &str)]) -> Vec<(&'static str, &'static str)> {
        let wrong = typed(more).consent().err().unwrap_or_default();
        wrong.into_iter().map(|wrong| (wrong.field, wrong.what)).collect()
    }

    #[test]
    fn what_is_not_chosen_is_refused() {
        let Ok(consent) = typed(&[]).consent() else { panic!("it is whole") };
        assert_eq!(consent.audience(), Audience::Public);
        assert!(consent.review.is_none() && consent.grants.len() == 2);
        for audience in [Audience::Press, Audience::Fundraising] {
            assert_eq!(consent.scopes(audience).count(), 0);
        }
    }

    #[test]
    fn each_thing_and_each_use_has_its_own_day() {
        let more = [
            ("until-names", "2026-04-01"),
            ("audience", "closed"),
            ("press", "facts"),
            ("press-until", "2026-03-20"),
            ("review", "2026-05-01"),
        ];
        let Ok(consent) = typed(&more).consent() else { panic!("it is whole") };
        let until = |scope, audience| consent.until(scope, audience).map(|day| day.to_string()).unwrap_or_default();
        assert_eq!(until(Scope::Names, Audience::Closed), "2026-04-01");
        assert_eq!(until(Scope::Facts, Audience::Closed), "2026-06-01");
        assert_eq!(until(Scope::Facts, Audience::Press), "2026-03-20");
        assert_eq!(
            (until(Scope::Names, Audience::Public), until(Scope::Names, Audience::Press)),
            (String::new(), String::new())
        );
        assert_eq!(consent.review.map(|day| day.to_string()).as_deref(), Some("2026-05-01"));
        let Ok(again) = Typed::recorded(&consent).consent() else { panic!("the form brings it back") };
        assert!(again == consent);
    }

    #[test]
    fn what_cannot_be_meant_comes_back_with_its_place() {
        let field = |field, what| vec![(field, what)];
        assert_eq!(wrong(&[("until-health", "2026-04-01")]), field("until-health", "desk-consent-own-without"));
        assert_eq!(wrong(&[("until-names", "soon")]), field("until-names", "desk-wrong-day"));
        assert_eq!(wrong(&[("press", "facts")]), field("press-until", "desk-no-day"));
        assert_eq!(wrong(&[("fundraising-until", "2026-04-01")]), field("fundraising", "desk-consent-further-nothing"));
        assert_eq!(wrong(&[("review", "spring")]), field("review", "desk-wrong-day"));
        assert_eq!(wrong(&[("audience", "press")]), field("audience", "desk-consent-audience-wrong"));
    }

    #[test]
    fn a_review_is_proposed_in_a_season_or_with_the_deadline() {
        let today = jiff::civil::date(2026, 3, 2);
        let with = |day: &str| Deadline::on(day.parse().expect("a day"));
        let proposed = |deadline: Option<&Deadline>| {
            proposed_review(deadline, today).map(|day| day.to_string()).unwrap_or_default()
        };
        assert_eq!(proposed(None), "2026-05-31");
        assert_eq!(proposed(Some(&with("2026-04-13"))), "2026-04-13");
        assert_eq!(proposed(Some(&with("2026-12-01"))), "2026-05-31");
        assert_eq!(proposed(Some(&with("2026-02-01"))), "2026-05-31", "that has passed");
    }
}
