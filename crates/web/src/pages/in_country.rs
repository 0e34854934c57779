//! "In your country": which offices have an edition of a case, and what each office says once letters go no more. Nobody is asked
//! where they are, and nothing is guessed: readers find theirs in a list.

use casework::{AfterDeadline, Office, OfficeTopic, Tally};

use super::asked::Asked;
use super::counted::Counted;
use super::facing::Facing;
use super::in_office::{Contact, InOffice, Theirs, theirs};
use crate::Words;
use crate::ready::ReadyCase;

/// An office that has an edition, as a link.
pub(crate) struct OfficeLink {
    pub(crate) country: String,
    pub(crate) name: String,
    pub(crate) href: String,
    /// Until when letters go from there.
    pub(crate) until: String,
    /// Whether its edition is the page.
    pub(crate) is_here: bool,
}

/// What an office says once letters go no more.
pub(crate) struct AfterLine {
    pub(crate) country: String,
    pub(crate) name: String,
    pub(crate) contact: Option<Contact>,
    /// Its rule, in the language of the page.
    pub(crate) rule: String,
    /// The same in its own words.
    pub(crate) said: Option<Theirs>,
}

/// What came through one office.
pub(crate) struct OfficeCount {
    pub(crate) name: String,
    /// Kind by kind, in the order of the counts.
    pub(crate) counts: Vec<String>,
}

/// All that the page of a case says about offices.
#[derive(Default)]
pub(crate) struct InCountry {
    /// The office whose edition the page is.
    pub(crate) office: Option<InOffice>,
    /// Until when letters go in its country, in a sentence, where that is not what holds elsewhere.
    pub(crate) until: Option<String>,
    /// The page as everybody reads it.
    pub(crate) everybody: Option<String>,
    pub(crate) editions: Vec<OfficeLink>,
    pub(crate) after: Vec<AfterLine>,
    /// In which zone the last day ends, where it is not that of the server.
    pub(crate) zone: Option<String>,
    pub(crate) counts: Vec<OfficeCount>,
}

impl InCountry {
    pub(super) fn of(asked: &Asked, ready: &ReadyCase, counted: Option<&Counted>) -> Self {
        let words = asked.words();
        let office = InOffice::of(asked, ready.edition(words.language()));
        let is_over = matches!(asked.facing, Facing::Expired { .. });
        let all = &asked.site.settings.offices;
        let everybody = asked.named.at_office(None).segment();
        Self {
            until: office.as_ref().and_then(|_| own_deadline(asked)),
            everybody: office.as_ref().map(|_| format!("/{}/cases/{everybody}", words.tag())),
            office,
            editions: editions(asked),
            after: if is_over { all.iter().map(|office| after(words, office)).collect() } else { Vec::new() },
            zone: asked.site.other_zone(&asked.case, asked.named.office.as_ref()).map(str::to_owned),
            counts: counted.map(|counted| counts(asked, counted)).unwrap_or_default(),
        }
    }

    /// How many offices ask for letters, in words.
    pub(crate) fn how_many(&self, words: &Words) -> String {
        words.count("offices-editions", self.editions.len() as u64)
    }

    /// Whether there is a list to look into.
    pub(crate) fn has_list(&self) -> bool {
        !self.editions.is_empty() || !self.after.is_empty()
    }
}

/// The office's own deadline, where it has one.
fn own_deadline(asked: &Asked) -> Option<String> {
    let (words, country) = (asked.words(), asked.office()?.country);
    let own = asked.edition()?.deadline.as_ref()?;
    let says = [("country", words.country(&country)), ("day", &words.day(&own.day))];
    Some(words.fill_all("offices-until", &says))
}

/// The editions of offices, by the name of their country.
fn editions(asked: &Asked) -> Vec<OfficeLink> {
    let (words, case) = (asked.words(), &asked.case);
    let link = |edition: &casework::OfficeEdition| {
        let edition = case.edition_of(&edition.office)?;
        let office = asked.site.settings.offices.by_code(&edition.office)?;
        let until = case.deadline_for(Some(&edition.office))?;
        let segment = asked.named.at_office(Some(edition.office.clone())).segment();
        Some(OfficeLink {
            country: words.country(&office.country).to_owned(),
            name: office.name.clone(),
            href: format!("/{}/cases/{segment}", words.tag()),
            until: words.fill("until-short", "day", words.day(&until.day)),
            is_here: asked.named.office.as_ref() == Some(&edition.office),
        })
    };
    let mut all: Vec<OfficeLink> = case.offices.iter().filter_map(link).collect();
    all.sort_by(|one, other| (&one.country, &one.name).cmp(&(&other.country, &other.name)));
    all
}

/// What an office says once letters go no more, in words.
pub(super) fn after(words: &Words, office: &Office) -> AfterLine {
    let rule = match office.after_deadline {
        AfterDeadline::AskOffice => "offices-after-ask",
        AfterDeadline::Closed => "offices-after-closed",
    };
    AfterLine {
        country: words.country(&office.country).to_owned(),
        name: office.name.clone(),
        contact: Some(Contact::of(office)),
        rule: words.say(rule),
        said: theirs(office, OfficeTopic::AfterDeadline, words),
    }
}

/// What came through each office of which enough did.
fn counts(asked: &Asked, counted: &Counted) -> Vec<OfficeCount> {
    let words = asked.words();
    let shown = counted.offices.iter().filter(|(_, tally)| *tally != Tally::default());
    let row = |(code, tally): &(casework::OfficeCode, Tally)| {
        let office = asked.site.settings.offices.by_code(code);
        OfficeCount {
            name: office.map_or_else(|| code.to_string(), |office| office.name.clone()),
            counts: tally.entries().into_iter().map(|(_, number)| words.number(number)).collect(),
        }
    };
    shown.map(row).collect()
}
