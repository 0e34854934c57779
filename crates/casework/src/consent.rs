//! What the person, the family or the lawyer agreed to: each thing to each audience, until a day. Who gave it is never part of it.

use crate::Day;

/// In which role consent was decided; never who.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ConsentRole {
    /// The person at risk.
    Person,
    /// Their family.
    Family,
    /// Their lawyer.
    Lawyer,
    /// An organisation that they trust with it.
    Organisation,
}

impl ConsentRole {
    /// All roles, in the order in which forms show them.
    pub const ALL: [Self; 4] = [Self::Person, Self::Family, Self::Lawyer, Self::Organisation];

    /// The word used in data: `person`, `family`, `lawyer`, `organisation`.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Person => "person",
            Self::Family => "family",
            Self::Lawyer => "lawyer",
            Self::Organisation => "organisation",
        }
    }

    /// Reads the word used in data.
    #[must_use]
    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|role| role.word() == word)
    }
}

/// What may be published.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Scope {
    /// The names of the people at risk.
    Names,
    /// What happened to them.
    Facts,
    /// Their state of health.
    Health,
    /// The names of family members.
    Family,
    /// Photographs.
    Photographs,
}

impl Scope {
    /// All, in the order in which forms show them.
    pub const ALL: [Self; 5] = [Self::Names, Self::Facts, Self::Health, Self::Family, Self::Photographs];

    /// The word used in data: `names`, `facts`, `health`, `family`, `photographs`.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Names => "names",
            Self::Facts => "facts",
            Self::Health => "health",
            Self::Family => "family",
            Self::Photographs => "photographs",
        }
    }

    /// Reads the word used in data.
    #[must_use]
    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|scope| scope.word() == word)
    }
}

/// To whom it may be shown, or what else it may be used for. Each is agreed to by itself: what was agreed to for a page that
/// everybody reads was not agreed to for a fundraising letter.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Audience {
    /// Everybody.
    Public,
    /// Those who were given a link: the case stands in no list, no feed and no search.
    Closed,
    /// The press, on request.
    Press,
    /// Letters and pages that ask for money.
    Fundraising,
    /// Posts on social networks, which writers make of what the page says.
    Networks,
}

impl Audience {
    /// All, in the order in which forms show them.
    pub const ALL: [Self; 5] = [Self::Public, Self::Closed, Self::Press, Self::Fundraising, Self::Networks];

    /// The word used in data: `public`, `closed`, `press`, `fundraising`, `networks`.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Public => "public",
            Self::Closed => "closed",
            Self::Press => "press",
            Self::Fundraising => "fundraising",
            Self::Networks => "networks",
        }
    }

    /// Reads the word used in data.
    #[must_use]
    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|audience| audience.word() == word)
    }
}

/// One thing that may be shown, to whom, until when.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Grant {
    /// What.
    pub scope: Scope,
    /// To whom.
    pub audience: Audience,
    /// The last day on which it holds.
    pub until: Day,
}

/// A decision about what may be named, to which audience, until when. No case is issued without one. What is not granted is
/// refused: press and fundraising too.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Consent {
    /// In which role it was decided.
    pub role: ConsentRole,
    /// The day of the decision.
    pub decided: Day,
    /// What was agreed to.
    pub grants: Vec<Grant>,
    /// The day by which somebody looks again whether it still does no harm, where one was set.
    pub review: Option<Day>,
}

impl Consent {
    /// A decision that holds for all of these until one day.
    #[must_use]
    pub fn same(role: ConsentRole, scopes: &[Scope], audience: Audience, decided: Day, until: Day) -> Self {
        let grants = scopes.iter().map(|scope| Grant { scope: *scope, audience, until }).collect();
        Self { role, decided, grants, review: None }
    }

    /// To whom the page of the case may be shown: to everybody, where what happened may be told to everybody; else to those
    /// who were given a link.
    #[must_use]
    pub fn audience(&self) -> Audience {
        let is_public = self.grants.iter().any(|grant| grant.audience == Audience::Public);
        if is_public { Audience::Public } else { Audience::Closed }
    }

    /// What was agreed to for an audience. Whatever everybody may read, those with a link may read too.
    pub fn scopes(&self, audience: Audience) -> impl Iterator<Item = Scope> {
        let mut scopes: Vec<Scope> =
            self.grants.iter().filter(|grant| reaches(grant.audience, audience)).map(|grant| grant.scope).collect();
        scopes.sort_unstable();
        scopes.dedup();
        scopes.into_iter()
    }

    /// Until when one thing may be shown to an audience; `None` where that was not agreed to.
    #[must_use]
    pub fn until(&self, scope: Scope, audience: Audience) -> Option<Day> {
        let fits = |grant: &&Grant| grant.scope == scope && reaches(grant.audience, audience);
        self.grants.iter().filter(fits).map(|grant| grant.until).max()
    }

    /// The last day on which all of this may stand on the page of the case; with nothing, the last day of anything.
    /// `None` where something of it was not agreed to.
    #[must_use]
    pub fn holds_for(&self, published: &[Scope]) -> Option<Day> {
        let audience = self.audience();
        if published.is_empty() {
            return self.ends();
        }
        let days = published.iter().map(|scope| self.until(*scope, audience));
        days.collect::<Option<Vec<Day>>>()?.into_iter().min()
    }

    /// The last day of anything that the page of the case may show.
    #[must_use]
    pub fn ends(&self) -> Option<Day> {
        let audience = self.audience();
        self.grants.iter().filter(|grant| reaches(grant.audience, audience)).map(|grant| grant.until).max()
    }

    /// What of this was not agreed to for the page of the case.
    #[must_use]
    pub fn missing(&self, published: &[Scope]) -> Vec<Scope> {
        let audience = self.audience();
        published.iter().copied().filter(|scope| self.until(*scope, audience).is_none()).collect()
    }

    /// Whether one thing may be shown to an audience on a day.
    #[must_use]
    pub fn covers(&self, scope: Scope, audience: Audience, today: Day) -> bool {
        self.until(scope, audience).is_some_and(|until| today <= until)
    }

    /// The first day on which something that was agreed to has ended, among what is shown on the page or used elsewhere.
    #[must_use]
    pub fn first_end(&self) -> Option<Grant> {
        self.grants.iter().copied().min_by_key(|grant| grant.until)
    }

    /// Whether a decision can be meant: there is something in it, and nothing ends before the decision, which does not lie ahead.
    #[must_use]
    pub fn is_possible(&self, today: Day) -> bool {
        let ends_early = self.grants.iter().any(|grant| grant.until < self.decided);
        let review_is_late = self.review.is_some_and(|review| review < self.decided);
        self.decided <= today && !self.grants.is_empty() && !ends_early && !review_is_late
    }
}

/// Whether what was agreed to for one audience holds for another.
fn reaches(granted: Audience, asked: Audience) -> bool {
    granted == asked || (granted, asked) == (Audience::Public, Audience::Closed)
}

#[cfg(test)]
mod tests {
    use super::{Audience, Consent, ConsentRole, Grant, Scope};
    use crate::Day;

    const DECIDED: Day = Day::constant(2031, 3, 3);
    const SOON: Day = Day::constant(2031, 4, 1);
    const LATE: Day = Day::constant(2031, 9, 1);

    #[test]
    fn each_thing_holds_for_its_audience_until_its_own_day() {
        let mut consent =
            Consent::same(ConsentRole::Family, &[Scope::Facts, Scope::Names], Audience::Public, DECIDED, LATE);
        consent.grants[1].until = SOON;
        assert_eq!(consent.holds_for(&[Scope::Facts]), Some(LATE));
        assert_eq!(consent.holds_for(&[Scope::Facts, Scope::Names]), Some(SOON));
        assert_eq!(consent.holds_for(&[Scope::Health]), None);
        assert_eq!(consent.missing(&[Scope::Health, Scope::Names]), [Scope::Health]);
        assert_eq!(
            consent.until(Scope::Names, Audience::Closed),
            Some(SOON),
            "whoever has a link may read what all may"
        );
        for other in [Audience::Press, Audience::Fundraising, Audience::Networks] {
            assert_eq!(consent.until(Scope::Names, other), None, "not agreed to is refused");
        }
        consent.grants.push(Grant { scope: Scope::Facts, audience: Audience::Press, until: SOON });
        assert!(
            consent.covers(Scope::Facts, Audience::Press, SOON) && !consent.covers(Scope::Facts, Audience::Press, LATE)
        );
    }

    #[test]
    fn a_case_for_those_with_a_link_is_not_for_everybody() {
        let consent = Consent::same(ConsentRole::Person, &[Scope::Facts], Audience::Closed, DECIDED, LATE);
        assert_eq!(consent.audience(), Audience::Closed);
        assert_eq!(consent.until(Scope::Facts, Audience::Public), None);
        assert_eq!(consent.holds_for(&[Scope::Facts]), Some(LATE));
    }

    #[test]
    fn what_cannot_be_meant_is_known() {
        let consent = Consent::same(ConsentRole::Person, &[Scope::Facts], Audience::Public, DECIDED, SOON);
        assert!(consent.is_possible(DECIDED) && !consent.is_possible(DECIDED.yesterday().unwrap_or(DECIDED)));
        let empty = Consent { grants: Vec::new(), ..consent.clone() };
        let late = Consent { review: Some(Day::constant(2030, 1, 1)), ..consent };
        assert!(!empty.is_possible(DECIDED) && !late.is_possible(DECIDED));
    }

    /// The page of the book, whose words are those of the program.
    const PAGE: &str = include_str!("../../../docs/consent.md");

    /// The words in the first column of the table below a heading.
    fn words_below(heading: &str) -> Vec<&'static str> {
        let part = PAGE.split(&format!("\n## {heading}\n")).nth(1).unwrap_or_default();
        let part = part.split("\n## ").next().unwrap_or_default();
        part.lines().filter_map(|line| line.strip_prefix("| `")?.split_once('`').map(|(word, _)| word)).collect()
    }

    #[test]
    fn the_book_has_the_words_of_the_program() {
        assert_eq!(words_below("What"), Scope::ALL.map(Scope::word));
        assert_eq!(words_below("To whom, or for what"), Audience::ALL.map(Audience::word));
    }

    #[test]
    fn the_drawing_has_them_too_and_no_other() {
        let drawing = PAGE.split("```").nth(1).unwrap_or_default();
        let boxes = |column: usize| -> Vec<&str> {
            let cells = drawing.lines().filter_map(|line| line.split('|').nth(column)?.split_whitespace().next());
            cells.filter(|word| word.bytes().all(|byte| byte.is_ascii_lowercase())).collect()
        };
        assert_eq!(boxes(1), Scope::ALL.map(Scope::word));
        let audiences: Vec<&str> = boxes(5).into_iter().filter(|word| *word != "by").collect();
        assert_eq!(audiences, Audience::ALL.map(Audience::word));
        for role in ConsentRole::ALL {
            assert!(drawing.lines().any(|line| line.contains("decided on") && line.contains(role.word())), "{role:?}");
        }
    }
}
