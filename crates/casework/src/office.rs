//! An office: who issues cases for a country, in which languages, and under which rules.
//!
//! Rules contradict each other from office to office: to name the organisation or not, initials or the full name, letters
//! about one's own country or not. They are therefore data that each office keeps in a file of its own, with its source
//! and the day until which somebody vouches for it; nothing of it is decided here.

use jiff::ToSpan;

use crate::{AfterDeadline, Country, Day, Language, OfficeCode};

/// How an office is asked, as everybody may read it.
#[derive(Clone, PartialEq, Eq, Default)]
pub struct OfficeContact {
    /// The lines of the postal address or whatever else says how to ask, as written.
    pub lines: Vec<String>,
    /// An electronic mail address of the office, not of a person.
    pub email: Option<String>,
    /// The address of its site, with `https://`.
    pub web: Option<String>,
}

/// What an office says in words of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum OfficeTopic {
    /// What to do once the deadline has passed.
    AfterDeadline,
    /// Who should rather not write, or not under the own name: ties to the country, a journey there.
    Ties,
    /// How people who are not of age write.
    Minors,
    /// In which language to write.
    LetterLanguage,
}

impl OfficeTopic {
    /// All, in the order in which a file has them.
    pub const ALL: [Self; 4] = [Self::AfterDeadline, Self::Ties, Self::Minors, Self::LetterLanguage];

    /// The word used in data: `after_deadline`, `ties`, `minors`, `letter_language`.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::AfterDeadline => "after_deadline",
            Self::Ties => "ties",
            Self::Minors => "minors",
            Self::LetterLanguage => "letter_language",
        }
    }
}

/// What an office says about one topic in one language.
#[derive(Clone, PartialEq, Eq)]
pub struct OfficeWords {
    /// About what.
    pub topic: OfficeTopic,
    /// In which language.
    pub language: Language,
    /// The sentences, as one paragraph.
    pub text: String,
}

/// Whether people write about cases in the country in which they live. The field calls the rule "work on own country".
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub enum OwnCountry {
    /// The rule holds: they do not write about their own country.
    On,
    /// There is no such rule.
    #[default]
    Off,
    /// They ask the office first.
    AskOffice,
}

impl OwnCountry {
    /// The word used in data: `on`, `off`, `ask-office`.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::On => "on",
            Self::Off => "off",
            Self::AskOffice => "ask-office",
        }
    }

    /// Reads the word used in data.
    #[must_use]
    pub fn from_word(word: &str) -> Option<Self> {
        [Self::On, Self::Off, Self::AskOffice].into_iter().find(|rule| rule.word() == word)
    }
}

/// Whether letters name the organisation. Some offices ask for it, others advise against it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub enum NameOrganisation {
    /// Letters say whom they come through.
    Yes,
    /// Letters do not name it.
    No,
    /// Each case says it.
    #[default]
    CaseDecides,
}

impl NameOrganisation {
    /// The word used in data: `yes`, `no`, `case-decides`.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Yes => "yes",
            Self::No => "no",
            Self::CaseDecides => "case-decides",
        }
    }

    /// Reads the word used in data.
    #[must_use]
    pub fn from_word(word: &str) -> Option<Self> {
        [Self::Yes, Self::No, Self::CaseDecides].into_iter().find(|rule| rule.word() == word)
    }
}

/// How letters are signed. Some posts do not carry a letter whose sender is initials alone; some offices advise initials.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub enum SignatureRule {
    /// With the full name.
    Full,
    /// With initials and town.
    Initials,
    /// As the writer likes.
    #[default]
    Either,
}

impl SignatureRule {
    /// The word used in data: `full`, `initials`, `either`.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Full => "full",
            Self::Initials => "initials",
            Self::Either => "either",
        }
    }

    /// Reads the word used in data.
    #[must_use]
    pub fn from_word(word: &str) -> Option<Self> {
        [Self::Full, Self::Initials, Self::Either].into_iter().find(|rule| rule.word() == word)
    }
}

/// A country to which the office's post carries no letters.
#[derive(Clone, PartialEq, Eq)]
pub struct Suspension {
    /// The country.
    pub country: Country,
    /// The first day on which nothing is carried.
    pub since: Day,
    /// Who says so.
    pub source: Option<String>,
}

/// What one letter costs.
#[derive(Clone, PartialEq, Eq)]
pub struct Postage {
    /// Where it goes; `None`: to every country that has no line of its own ("other" in data).
    pub to: Option<Country>,
    /// The heaviest letter for which the price holds, in grams.
    pub grams: u16,
    /// The price as a decimal number with a point, as written (`2.50`).
    pub price: String,
    /// The currency by ISO 4217 (`EUR`).
    pub currency: String,
    /// Who says so.
    pub source: Option<String>,
    /// The last day on which somebody vouches for it.
    pub valid_until: Day,
}

/// An embassy in the country of the office, to which copies or letters can go.
#[derive(Clone, PartialEq, Eq)]
pub struct Embassy {
    /// The country that it stands for.
    pub of: Country,
    /// Its name, as an envelope has it.
    pub name: String,
    /// The lines of its postal address, without the name.
    pub address: Vec<String>,
    /// Electronic mail addresses.
    pub emails: Vec<String>,
    /// Telephone numbers, as written.
    pub phones: Vec<String>,
    /// Who says so.
    pub source: Option<String>,
    /// The last day on which somebody vouches for it.
    pub valid_until: Day,
}

/// The rules of an office for its writers.
#[derive(Clone, PartialEq, Eq, Default)]
pub struct OfficeRules {
    /// Whether they write about their own country.
    pub own_country: OwnCountry,
    /// Whether people with ties to the country, or who travel there, are warned before they write.
    pub ties_warning: bool,
    /// Whether those who are not of age sign without their full name (Italy: they cannot sign with name and surname).
    pub minors_without_full_name: bool,
    /// Whether letters name the organisation.
    pub name_organisation: NameOrganisation,
    /// How letters are signed.
    pub signature: SignatureRule,
}

/// An office: who issues cases for one country, and what holds for its writers.
#[derive(Clone, PartialEq, Eq)]
pub struct Office {
    /// Its name in addresses and data; the name of its file.
    pub code: OfficeCode,
    /// Its name for people.
    pub name: String,
    /// The country for whose writers it speaks.
    pub country: Country,
    /// The languages in which it issues, the usual one first; at least one.
    pub languages: Vec<Language>,
    /// The IANA zone in which its days end (`Europe/Madrid`).
    pub zone: Option<String>,
    /// How to ask it.
    pub contact: OfficeContact,
    /// What its writers do after the deadline.
    pub after_deadline: AfterDeadline,
    /// How many days before the deadline post from its country stops. Airmail outlives a deadline: one office of the field
    /// prints only where at least 7 days are left, another takes up only what has two months. `None`: post goes to the end.
    pub post_days: Option<u16>,
    /// Its rules.
    pub rules: OfficeRules,
    /// What it says in its own words, by topic and language.
    pub words: Vec<OfficeWords>,
    /// Countries to which no letters are carried.
    pub postal_suspension: Vec<Suspension>,
    /// What letters cost.
    pub postage: Vec<Postage>,
    /// Embassies in its country.
    pub embassies: Vec<Embassy>,
    /// Who says all this.
    pub source: Option<String>,
    /// The last day on which somebody vouches for it.
    pub valid_until: Day,
}

impl Office {
    /// What the office says about a topic, with the language in which it says it: the one asked for where it has that, else
    /// the same language of another region, else the first of its own languages that has it, else any.
    #[must_use]
    pub fn words(&self, topic: OfficeTopic, language: &Language) -> Option<&OfficeWords> {
        let about = || self.words.iter().filter(move |words| words.topic == topic);
        about()
            .find(|words| words.language == *language)
            .or_else(|| about().find(|words| words.language.is_same_language(language)))
            .or_else(|| self.languages.iter().find_map(|own| about().find(|words| words.language == *own)))
            .or_else(|| about().next())
    }

    /// The last day on which post is offered for a deadline: so many days before it that a letter arrives in time. `None`
    /// where post goes until the deadline itself.
    #[must_use]
    pub fn post_stops(&self, deadline: Day) -> Option<Day> {
        self.post_days.map(|days| deadline.saturating_sub(i32::from(days).days()))
    }

    /// The embassy that a country has in the country of the office.
    #[must_use]
    pub fn embassy_of(&self, country: Country) -> Option<&Embassy> {
        self.embassies.iter().find(|embassy| embassy.of == country)
    }

    /// Why no letter is carried to a country on a day; `None` where the post carries it.
    #[must_use]
    pub fn suspended(&self, country: Country, today: Day) -> Option<&Suspension> {
        self.postal_suspension.iter().find(|stop| stop.country == country && stop.since <= today)
    }

    /// What a letter of some grams costs to a country: of the prices for that country, else of those for all others, the
    /// one for the lightest letter that it still is. A price whose day has passed is no price.
    #[must_use]
    pub fn postage_to(&self, country: Country, grams: u16, today: Day) -> Option<&Postage> {
        let of = |to: Option<Country>| {
            let fits = |price: &&Postage| price.to == to && price.grams >= grams && price.valid_until >= today;
            self.postage.iter().filter(fits).min_by_key(|price| price.grams)
        };
        of(Some(country)).or_else(|| of(None))
    }

    /// Whether the day has passed until which somebody vouches for the office as a whole.
    #[must_use]
    pub fn is_stale(&self, today: Day) -> bool {
        self.valid_until < today
    }

    /// Whether people whom it speaks for may write about a case in some countries; the answer is the rule where one of the
    /// countries is its own, and `Off` for all others.
    #[must_use]
    pub fn own_country_rule(&self, countries: &[Country]) -> OwnCountry {
        if countries.contains(&self.country) { self.rules.own_country } else { OwnCountry::Off }
    }
}

#[cfg(test)]
pub(crate) mod tests {
    use jiff::civil::date;

    use super::*;

    pub(crate) fn language(tag: &str) -> Language {
        Language::from_tag(tag).expect("a tag")
    }

    pub(crate) fn country(code: &str) -> Country {
        Country::from_code(code).expect("a country")
    }

    pub(crate) fn office(code: &str, at: &str, languages: &[&str], rule: AfterDeadline) -> Office {
        let words = languages.iter().map(|tag| OfficeWords {
            topic: OfficeTopic::AfterDeadline,
            language: language(tag),
            text: format!("{code} {tag}"),
        });
        Office {
            code: OfficeCode::parse(code).expect("a code"),
            name: format!("Rivers Council, {code}"),
            country: country(at),
            languages: languages.iter().map(|tag| language(tag)).collect(),
            zone: None,
            contact: OfficeContact::default(),
            after_deadline: rule,
            post_days: None,
            rules: OfficeRules::default(),
            words: words.collect(),
            postal_suspension: Vec::new(),
            postage: Vec::new(),
            embassies: Vec::new(),
            source: None,
            valid_until: date(2031, 6, 30),
        }
    }

    #[test]
    fn post_stops_so_many_days_before_the_deadline() {
        let mut office = office("qv", "QV", &["es"], AfterDeadline::AskOffice);
        assert_eq!(office.post_stops(date(2031, 3, 31)), None);
        office.post_days = Some(7);
        assert_eq!(office.post_stops(date(2031, 3, 31)), Some(date(2031, 3, 24)));
        office.post_days = Some(0);
        assert_eq!(office.post_stops(date(2031, 3, 31)), Some(date(2031, 3, 31)));
    }

    #[test]
    fn what_somebody_vouches_for_ends_after_its_last_day() {
        let office = office("qv", "QV", &["es"], AfterDeadline::AskOffice);
        assert!(!office.is_stale(date(2031, 6, 30)));
        assert!(office.is_stale(date(2031, 7, 1)));
    }

    #[test]
    fn a_suspension_begins_on_its_day() {
        let mut office = office("qv", "QV", &["es"], AfterDeadline::AskOffice);
        let since = date(2031, 2, 1);
        office.postal_suspension = vec![Suspension { country: country("PE"), since, source: None }];
        assert!(office.suspended(country("PE"), date(2031, 1, 31)).is_none());
        assert!(office.suspended(country("PE"), since).is_some());
        assert!(office.suspended(country("BO"), since).is_none());
    }

    #[test]
    fn the_price_is_that_of_the_country_and_the_weight_and_holds() {
        let mut office = office("qv", "QV", &["es"], AfterDeadline::AskOffice);
        let price = |to: Option<&str>, grams: u16, price: &str| Postage {
            to: to.map(country),
            grams,
            price: price.into(),
            currency: "XTS".into(),
            source: None,
            valid_until: date(2031, 6, 30),
        };
        office.postage = vec![price(None, 50, "3.00"), price(None, 20, "2.00"), price(Some("PE"), 20, "1.50")];
        let today = date(2031, 3, 1);
        let costs =
            |at: &str, grams, today| office.postage_to(country(at), grams, today).map(|found| found.price.as_str());
        assert_eq!(costs("PE", 10, today), Some("1.50"));
        assert_eq!(costs("PE", 40, today), Some("3.00"), "the country has no price for it, all others have");
        assert_eq!(costs("BO", 20, today), Some("2.00"));
        assert_eq!(costs("BO", 60, today), None);
        assert_eq!(costs("BO", 20, date(2031, 7, 1)), None);
    }

    #[test]
    fn the_rule_of_the_own_country_asks_whose_country_it_is() {
        let mut office = office("qv", "QV", &["es"], AfterDeadline::AskOffice);
        office.rules.own_country = OwnCountry::On;
        assert_eq!(office.own_country_rule(&[country("PE"), country("QV")]), OwnCountry::On);
        assert_eq!(office.own_country_rule(&[country("PE")]), OwnCountry::Off);
    }

    #[test]
    fn the_words_of_data_are_read_back() {
        for rule in [OwnCountry::On, OwnCountry::Off, OwnCountry::AskOffice] {
            assert_eq!(OwnCountry::from_word(rule.word()), Some(rule));
        }
        for rule in [NameOrganisation::Yes, NameOrganisation::No, NameOrganisation::CaseDecides] {
            assert_eq!(NameOrganisation::from_word(rule.word()), Some(rule));
        }
        for rule in [SignatureRule::Full, SignatureRule::Initials, SignatureRule::Either] {
            assert_eq!(SignatureRule::from_word(rule.word()), Some(rule));
        }
        assert!(OwnCountry::from_word("maybe").is_none());
    }
}
