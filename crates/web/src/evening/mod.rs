//! What stands in the pack for a group's evening: the case, the rules, what is asked, sheets to write on, envelopes, the count. Its
//! words are those of the interface and of the case's own, reviewed editions.

pub(crate) mod key;
mod letters;
pub(crate) mod paper;
mod reading;
#[cfg(test)]
mod tests;

use casework::{
    Arrival, Channel, Country, Day, Language, Plan, PostTable, Postage, Situation, Target, UrgentAction, vary,
};
use press::{EnvelopeSize, LabelSheet, Pack, PackEnvelope, PackPart, PackSheet, PackText, Paper};

use crate::Words;
use crate::pages::qr::Qr;

/// How many people share one sheet with the case, the rules and the demands: two who sit beside each other.
const PEOPLE_OF_A_SHEET: usize = 2;

/// One lined sheet without printed words for so many letters, for whoever writes all by hand.
const LETTERS_OF_A_LINED_SHEET: usize = 4;

/// The most letters of one pack.
pub const MOST_LETTERS: usize = 10_000;

/// The most people of one evening: more than a hall holds.
pub const MOST_PEOPLE: usize = 2_000;

/// What the letters go into.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Covers {
    /// Nothing is printed: people write the address by hand.
    None,
    /// An envelope for each letter.
    Envelopes(EnvelopeSize),
    /// Labels.
    Labels(LabelSheet),
}

impl Covers {
    /// Reads the word used in data: `none`, or one of [`EnvelopeSize::words`] or [`LabelSheet::words`].
    #[must_use]
    pub fn from_word(word: &str) -> Option<Self> {
        match word {
            "none" => Some(Self::None),
            _ => EnvelopeSize::from_word(word)
                .map(Self::Envelopes)
                .or_else(|| LabelSheet::from_word(word).map(Self::Labels)),
        }
    }

    /// Whether they are printed on this paper: labels come as sheets of one size.
    #[must_use]
    pub fn fit(self, paper: Paper) -> bool {
        if let Self::Labels(sheet) = self { sheet.paper() == Some(paper) } else { true }
    }

    /// The words of the labels that are printed on a paper.
    #[must_use]
    pub fn labels_for(paper: Paper) -> Vec<&'static str> {
        let fits = |word: &&str| LabelSheet::from_word(word).and_then(LabelSheet::paper) == Some(paper);
        LabelSheet::words().into_iter().filter(fits).collect()
    }

    /// All words.
    #[must_use]
    pub fn words() -> Vec<&'static str> {
        ["none"].into_iter().chain(EnvelopeSize::words()).chain(LabelSheet::words()).collect()
    }
}

/// What a host asks for. It may hold the name of a school, so it cannot be printed.
#[derive(Clone)]
pub struct Evening {
    /// How many letters.
    pub letters: usize,
    /// How many people.
    pub people: usize,
    /// On which paper.
    pub paper: Paper,
    /// What the letters go into.
    pub covers: Covers,
    /// Whether what people read is set in large type.
    pub large_print: bool,
    /// The school that sends, where minors write: no full names, no addresses of theirs.
    pub school: Option<String>,
    /// The lines of a return address for the envelopes; may be empty.
    pub sender: Vec<String>,
    /// The key of the evening: the same key gives the same sheets.
    pub key: [u8; 16],
    /// Where the count is entered afterwards, where there is such a page.
    pub count_at: Option<String>,
    /// What a letter costs, where that is known.
    pub postage: Option<Postage>,
    /// The day.
    pub today: Day,
}

/// The case of an evening: its words in the language of whoever hosts, and those for whoever gets the letters.
pub struct Told<'c> {
    /// The words that people read and write with.
    pub edition: &'c UrgentAction,
    /// The reviewed words in a language that the target reads, where that is another one.
    pub theirs: Option<&'c UrgentAction>,
}

impl<'c> Told<'c> {
    /// Out of all editions of a case, the original first: the one in the language of the words, else the original; and the one
    /// in the first language that the target prefers.
    #[must_use]
    pub fn of(editions: &[&'c UrgentAction], language: &Language) -> Option<Self> {
        let find = |wanted: &Language| editions.iter().copied().find(|known| known.language.is_same_language(wanted));
        let edition = find(language).or_else(|| editions.first().copied())?;
        let theirs = edition.preferred_languages.iter().find_map(find);
        let theirs = theirs.filter(|theirs| !theirs.language.is_same_language(&edition.language));
        Some(Self { edition, theirs })
    }
}

/// What one letter costs from a country to whom the letters go, by the price files; `None` where that is not known.
#[must_use]
pub fn postage_of(told: &Told<'_>, from: Country, today: Day) -> Option<Postage> {
    let to = addressed(told)
        .into_iter()
        .find_map(|target| target.country.or_else(|| Target::country_of(&target.address)))?;
    casework::postage(from, to, casework::LETTER_GRAMS, today)
}

/// Why letters of an evening do not come in time by post.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Late {
    /// Perhaps not before the deadline.
    Perhaps,
    /// Not before the deadline, as far as anybody can tell.
    Surely,
    /// The post carries no letters there, or the office asks not to write by post.
    Stopped,
}

/// Whether letters that are posted today come too late for everybody to whom they go, by the planner; `None` where some come
/// in time, and where no address is known.
#[must_use]
pub fn post_is_late(told: &Told<'_>, from: Option<Country>, today: Day) -> Option<Late> {
    let late = |target: &Target| {
        let situation = Situation {
            target,
            today,
            deadline: told.edition.deadline.as_ref(),
            after: told.edition.after_deadline,
            from,
            office: None,
            channels: &[],
            table: PostTable::general(),
        };
        match Plan::of(&situation).way(Channel::Letter)?.arrival {
            Arrival::MayBeLate { .. } => Some(Late::Perhaps),
            Arrival::TooLate { .. } | Arrival::Over { .. } => Some(Late::Surely),
            Arrival::Suspended(_) | Arrival::Unused => Some(Late::Stopped),
            _ => None,
        }
    };
    let all: Option<Vec<Late>> = addressed(told).into_iter().map(late).collect();
    all?.into_iter().next()
}

/// The pack.
#[must_use]
pub fn pack(words: &Words, told: &Told<'_>, evening: &Evening) -> Pack {
    let readers = evening.people.div_ceil(PEOPLE_OF_A_SHEET).max(1);
    let read = |key: &str, blocks, one_page, copies| PackPart {
        label: format!("{} ", words.say(key)),
        foot: own(words, &words.say(key)),
        sheets: vec![PackSheet::Read { blocks, one_page }],
        copies,
    };
    let mut parts = vec![
        read("evening-part-host", reading::host(words, told, evening), false, 1),
        read("evening-part-case", reading::case(words, told), true, readers),
        read("evening-part-rules", reading::rules(words, told, evening), true, readers),
        read("evening-part-demands", reading::demands(words, told), true, readers),
    ];
    parts.extend(writing(words, told, evening));
    parts.extend(covers(words, told, evening));
    let title = words.fill("evening-title-of", "title", crate::pages::case_view::title(words, told.edition));
    Pack {
        language: words.language().clone(),
        title,
        day: evening.today,
        paper: evening.paper,
        large_print: evening.large_print,
        parts,
    }
}

/// How many kinds of letter sheets a pack has.
fn kinds(told: &Told<'_>, evening: &Evening) -> usize {
    let parts = letters::Parts::of(told);
    vary(&evening.key, parts.openings.len(), parts.demands.len(), evening.letters).len()
}

/// Whom letters go to by post: those with an address, else all.
fn addressed<'t>(told: &Told<'t>) -> Vec<&'t Target> {
    let all = &told.edition.targets;
    let with: Vec<&Target> = all.iter().filter(|target| !target.address.is_empty()).collect();
    if with.is_empty() { all.iter().collect() } else { with }
}

fn part(words: &Words, key: &str, sheets: Vec<PackSheet>, copies: usize) -> PackPart {
    PackPart { label: format!("{} ", words.say(key)), foot: own(words, &words.say(key)), sheets, copies }
}

/// The sheets to write on: those that differ, and lined ones.
fn writing(words: &Words, told: &Told<'_>, evening: &Evening) -> Vec<PackPart> {
    let (targets, parts) = (addressed(told), letters::Parts::of(told));
    let plans = vary(&evening.key, parts.openings.len(), parts.demands.len(), evening.letters);
    let sheet = |number: usize, target: &&Target| {
        let plan = plans.get(number / targets.len() % plans.len().max(1));
        PackSheet::Letter(Box::new(letters::sheet(words, told, target, plan.map(|plan| (plan, &parts)), evening)))
    };
    let pairs = plans.len() * targets.len();
    let varied = (0..pairs).zip(targets.iter().cycle()).map(|(number, target)| sheet(number, target)).collect();
    let lined =
        targets.iter().map(|target| PackSheet::Letter(Box::new(letters::sheet(words, told, target, None, evening))));
    vec![
        part(words, "evening-part-letters", varied, evening.letters),
        part(words, "evening-part-lined", lined.collect(), evening.letters.div_ceil(LETTERS_OF_A_LINED_SHEET)),
    ]
}

/// The envelopes or labels; none where nothing is printed, and none without an address.
fn covers(words: &Words, told: &Told<'_>, evening: &Evening) -> Option<PackPart> {
    let targets: Vec<&Target> = addressed(told).into_iter().filter(|target| !target.address.is_empty()).collect();
    if targets.is_empty() {
        return None;
    }
    let address = |target: &&Target| letters::address(told, target);
    match evening.covers {
        Covers::None => None,
        Covers::Envelopes(size) => {
            let sender = sender(words, evening);
            let one =
                |target| PackSheet::Envelope(PackEnvelope { size, address: address(target), sender: sender.clone() });
            Some(part(words, "evening-part-envelopes", targets.iter().map(one).collect(), evening.letters))
        }
        Covers::Labels(sheet) => {
            let addresses = targets.iter().map(address).collect();
            let sheets = vec![PackSheet::Labels { sheet, addresses }];
            Some(part(words, "evening-part-labels", sheets, evening.letters.div_ceil(sheet.labels())))
        }
    }
}

/// Who sends: the school where minors write, else the lines that the host gave.
fn sender(words: &Words, evening: &Evening) -> Vec<PackText> {
    match &evening.school {
        Some(school) => vec![own(words, school)],
        None => evening.sender.iter().map(|line| own(words, line)).collect(),
    }
}

/// Words in the language of the interface.
fn own(words: &Words, text: &str) -> PackText {
    PackText { text: text.to_owned(), language: words.language().clone() }
}

/// Words of a case, in their language, without the marks of links.
fn told_in(language: &Language, text: &str) -> PackText {
    PackText { text: documents::plain_text(text), language: language.clone() }
}

/// The code of an address, as the press draws it.
fn code(address: &str, says: PackText) -> Option<press::PackBlock> {
    let code = Qr::of(address)?;
    Some(press::PackBlock::Code { side: code.side, path: code.path, address: address.to_owned(), says })
}
