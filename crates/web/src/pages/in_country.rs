//! "In your country": which offices have an edition of a case, and what each office says once letters go no more. Nobody is asked
//! where they are, and nothing is guessed: readers find theirs in a list.

use casework::{AfterDeadline, Office, OfficeTopic, Tally};

use super::asked::Asked;
use super::counted::Counted;
use super::facing::Facing;
use super::in_office::{Contact, InOffice, Theirs, theirs};
use crate::Words;
use crate::ready::ReadyCase;
use crate::words::sorted_as;
use crate::zones::place;

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

/// The most countries that stand in the line at the top: one line of a wide screen.
const MOST_IN_A_LINE: usize = 6;

/// "Do you live there?": the way to the editions of offices, for the top of the page.
#[derive(Default)]
pub(crate) struct LiveIn {
    /// The country and the address of each; none where they are too many for a line.
    pub(crate) links: Vec<(String, String)>,
    /// Whether there are so many that a link to the list is enough.
    pub(crate) many: bool,
}

impl LiveIn {
    fn of(editions: &[OfficeLink]) -> Self {
        let many = editions.len() > MOST_IN_A_LINE;
        // A country that has several offices is named with each.
        let is_alone = |link: &OfficeLink| editions.iter().filter(|other| other.country == link.country).count() == 1;
        let name = |link: &OfficeLink| if is_alone(link) { link.country.clone() } else { link.name.clone() };
        let shown = editions.iter().filter(|_| !many);
        Self { links: shown.map(|link| (name(link), link.href.clone())).collect(), many }
    }

    /// The question before the links.
    pub(crate) fn asks(&self, words: &Words) -> String {
        words.count("offices-live-in", self.links.len() as u64)
    }
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
    /// The same in a line at the top of the page that everybody reads.
    pub(crate) live_in: LiveIn,
    pub(crate) after: Vec<AfterLine>,
    /// By whose clock the last day ends, in words, where it is not that of the server.
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
        let editions = editions(asked);
        Self {
            until: office.as_ref().and_then(|_| own_deadline(asked)),
            everybody: office.as_ref().map(|_| format!("/{}/cases/{everybody}", words.tag())),
            office,
            live_in: LiveIn::of(&editions),
            editions,
            after: if is_over { all.iter().map(|office| after(asked, office)).collect() } else { Vec::new() },
            zone: zone(asked),
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

/// By whose clock the last day ends, where that is not the server's: that of the office's country, where it is the office's
/// zone.
fn zone(asked: &Asked) -> Option<String> {
    let zone = asked.site.other_zone(&asked.case, asked.named.office.as_ref())?;
    let office = asked.office().filter(|office| office.zone.as_deref() == Some(zone));
    let words = asked.words();
    Some(office.map_or_else(|| place(words, zone), |office| words.country(&office.country).to_owned()))
}

/// The office's own deadline, where it has one that no later document has overtaken.
fn own_deadline(asked: &Asked) -> Option<String> {
    let (words, country) = (asked.words(), asked.office()?.country);
    let (of_case, own) = (asked.case.deadline()?, asked.edition()?);
    let own = own.deadline.as_ref().filter(|_| !own.is_overtaken(of_case))?;
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
    all.sort_by_cached_key(|link| (sorted_as(&link.country), sorted_as(&link.name)));
    all
}

/// What an office says once letters go no more, in words.
pub(super) fn after(asked: &Asked, office: &Office) -> AfterLine {
    let words = asked.words();
    let rule = match office.after_deadline {
        AfterDeadline::AskOffice => "offices-after-ask",
        AfterDeadline::Closed => "offices-after-closed",
    };
    AfterLine {
        country: words.country(&office.country).to_owned(),
        name: office.name.clone(),
        contact: Some(Contact::of(office)),
        rule: words.say(rule),
        said: theirs(asked, office, OfficeTopic::AfterDeadline),
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
