//! Made-up documents, from a number: the same number makes the same document. All names are invented.

pub mod pdf;

use casework::{
    AfterDeadline, AsOf, CopyTo, Country, Day, Deadline, Demand, Figure, FigurePart, IndexNumber, Kind, Language, Link,
    Mentioned, ModelLetter, PersonAtRisk, Previous, Pronouns, Qualifier, Salutation, Sex, Target, UaNumber,
    UrgentAction, Valediction,
};

/// A small generator (SplitMix64), so that a failing document can be made again from its number.
pub struct Chance(u64);

impl Chance {
    pub fn new(seed: u64) -> Self {
        Self(seed)
    }

    pub fn below(&mut self, limit: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        usize::try_from((mixed ^ (mixed >> 31)) % limit as u64).unwrap_or(0)
    }

    fn maybe<T>(&mut self, make: impl FnOnce(&mut Self) -> T) -> Option<T> {
        (self.below(3) > 0).then(|| make(self))
    }

    fn some<T>(&mut self, most: usize, mut make: impl FnMut(&mut Self) -> T) -> Vec<T> {
        (0..self.below(most + 1)).map(|_| make(self)).collect()
    }

    fn pick<'a, T: ?Sized>(&mut self, from: &[&'a T]) -> &'a T {
        from[self.below(from.len())]
    }
}

const NAMES: [&str; 9] = [
    "Inés Carvallo",
    "Marta Olmedo",
    "O’Neil \"el Grande\"",
    "Luz",
    "Ana_María *Sol*",
    "李华",
    "Jean-Paul d’Arc",
    "[Name withheld]",
    "Ľuboš {X}",
];

/// Pieces of prose, ordinary ones and those that Markdown, TOML or references could trip over.
const PIECES: [&str; 34] = [
    "was taken",
    "from a bus.",
    "At least",
    "at least",
    "868",
    "people",
    "—",
    "“quoted”",
    "it's",
    "*",
    "_",
    "a_b_c",
    "**",
    "`",
    "<b>",
    "&amp;",
    "&",
    "\\",
    "\\{",
    "{",
    "}",
    "{person.p1}",
    "[",
    "]",
    "[x]",
    "!",
    "#",
    "1.",
    "-",
    "+",
    ">",
    "~~~",
    "(",
    "خبر",
];

fn prose(chance: &mut Chance, names: &[String], links: &mut Vec<Link>) -> String {
    let mut words: Vec<String> = Vec::new();
    for _ in 0..=chance.below(12) {
        match chance.below(8) {
            0 if !names.is_empty() => words.push(names[chance.below(names.len())].clone()),
            1 => {
                let text = chance.pick(&["a law", "2,000 people", "Inés Carvallo", "the record"]);
                let href = chance.pick(&["#", "https://x.example/a_(b)?c=1", "", "https://x.example/*"]);
                links.push(Link { text: text.to_owned(), href: href.to_owned() });
                words.push(format!("[{text}]({href})"));
            }
            _ => words.push(chance.pick(&PIECES).to_owned()),
        }
    }
    words.join(" ")
}

fn plain(chance: &mut Chance) -> String {
    chance
        .pick(&["Ministry of the Interior", "the \"Council\"", "a\\b", "people", "Consejo de los Ríos", "#1, +2"])
        .to_owned()
}

fn day(chance: &mut Chance) -> Day {
    let year = 2020 + i16::try_from(chance.below(20)).unwrap_or(0);
    let month = 1 + i8::try_from(chance.below(12)).unwrap_or(0);
    Day::new(year, month, 1 + i8::try_from(chance.below(28)).unwrap_or(0)).unwrap_or(Day::ZERO)
}

fn language(chance: &mut Chance) -> Language {
    Language::from_tag(chance.pick(&["en", "es", "pt-BR", "ar"])).unwrap_or_else(Language::english)
}

fn number(chance: &mut Chance) -> f64 {
    let values = [0.0, 5.0, 89.0, 868.0, 1200.0, 7_900_000.0, 3.5, 12_345_678.0];
    values[chance.below(values.len())]
}

fn target(chance: &mut Chance, place: usize) -> Target {
    Target {
        key: format!("t{}", place + 1),
        name: chance.maybe(|chance| chance.pick(&NAMES).to_owned()),
        office: chance.maybe(plain),
        address: chance.some(3, plain),
        country: chance.maybe(|_| Country::from_code("QV")).flatten(),
        emails: chance.some(2, |_| "despacho@interior.example".to_owned()),
        phones: chance.some(1, |_| "+999 (1) 22".to_owned()),
        faxes: Vec::new(),
        socials: chance.some(1, |_| "@interior".to_owned()),
        web_forms: chance.some(1, |_| "https://interior.example/form".to_owned()),
        salutation: chance.maybe(|chance| Salutation(format!("Dear {},", chance.pick(&NAMES)))),
    }
}

fn figure_of(chance: &mut Chance, place: usize) -> Figure {
    let all =
        [Qualifier::AtLeast, Qualifier::Almost, Qualifier::About, Qualifier::Over, Qualifier::UpTo, Qualifier::Exactly];
    Figure {
        key: format!("f{}", place + 1),
        value: number(chance),
        qualifier: all[chance.below(all.len())],
        counts: chance.maybe(plain),
        as_of: chance.maybe(|chance| {
            let day = day(chance);
            if chance.below(2) == 0 { AsOf::Day(day) } else { AsOf::Month(day.year(), day.month()) }
        }),
        source: chance.maybe(plain),
        parts: chance.some(3, |chance| FigurePart { value: number(chance), counts: plain(chance) }),
    }
}

/// A whole document.
pub fn action(chance: &mut Chance) -> UrgentAction {
    let mut action = UrgentAction::blank(language(chance));
    let ordinal = chance.maybe(|chance| 1 + u16::try_from(chance.below(9)).unwrap_or(0));
    let kinds =
        [Kind::New, Kind::FurtherInformation { ordinal }, Kind::StopAction { ordinal }, Kind::Final { ordinal }];
    action.kind = kinds[chance.below(4)];
    action.ua = chance.maybe(|_| UaNumber::parse("EX 60/16")).flatten();
    action.identifier = chance.maybe(|_| "NPL 140305.1".to_owned());
    action.index = chance.maybe(|_| IndexNumber::parse("AMR 99/1234/2031")).flatten();
    action.issued = chance.maybe(day);
    action.countries = chance.some(1, |_| Country::from_code("QV")).into_iter().flatten().collect();
    action.preferred_languages = chance.some(2, language);
    action.own_language = chance.below(2) == 0;
    let zone = chance.maybe(|_| "America/Lima".to_owned());
    action.deadline = chance.maybe(|chance| Deadline { day: day(chance), zone });
    action.after_deadline = chance.maybe(|_| AfterDeadline::AskOffice);
    action.copies_to = chance.some(2, |chance| CopyTo(plain(chance)));
    let places: Vec<usize> = (0..chance.below(3)).collect();
    action.targets = places.iter().map(|place| target(chance, *place)).collect();
    action.figures = (0..chance.below(4)).map(|place| figure_of(chance, place)).collect();
    for place in 0..chance.below(3) {
        let name = chance.pick(&NAMES).to_owned();
        let pronouns = chance.maybe(|_| Pronouns("she/her".into()));
        action.people.push(PersonAtRisk {
            key: format!("p{}", place + 1),
            name,
            aliases: chance.some(2, plain),
            pronouns,
            sex: chance.maybe(|chance| if chance.below(2) == 0 { Sex::Female } else { Sex::Male }),
            age: chance.maybe(|_| 34),
            occupation: chance.maybe(plain),
            status: chance.maybe(plain),
            since: chance.maybe(day),
        });
    }
    for place in 0..chance.below(3) {
        let name = chance.pick(&NAMES).to_owned();
        action.mentioned.push(Mentioned { key: format!("m{}", place + 1), name, since: chance.maybe(day) });
    }
    action.others = chance.maybe(|_| 150);
    action.previous = chance.some(2, |chance| Previous {
        index: chance.maybe(|_| IndexNumber::parse("AMR 99/1000/2030")).flatten(),
        ua: None,
        as_written: plain(chance),
    });
    words(&mut action, chance);
    action
}

fn words(action: &mut UrgentAction, chance: &mut Chance) {
    let names: Vec<String> = action.people.iter().map(|person| person.name.clone()).collect();
    let mut links = Vec::new();
    action.title = chance.maybe(|chance| prose(chance, &names, &mut Vec::new()));
    action.summary = chance.some(2, |chance| prose(chance, &names, &mut links));
    let own = chance.maybe(|_| Language::english());
    if let Some(letter) = own {
        let paragraphs = chance.some(4, |chance| prose(chance, &names, &mut links));
        let valediction = chance.maybe(|_| Valediction("Yours sincerely,".into()));
        action.letter = Some(ModelLetter { language: letter, paragraphs, valediction });
    }
    action.background = chance.some(3, |chance| prose(chance, &names, &mut links));
    action.writer_safety = chance.some(1, |chance| prose(chance, &names, &mut links));
    action.easy = chance.some(1, |chance| prose(chance, &names, &mut links));
    let demand =
        |chance: &mut Chance| Demand { text: prose(chance, &names, &mut Vec::new()), inferred: chance.below(2) == 0 };
    action.demands = chance.some(3, demand);
    action.links = links;
}

/// Adds a person at risk.
pub fn person(action: &mut UrgentAction, name: &str) {
    let key = format!("p{}", action.people.len() + 1);
    action.people.push(PersonAtRisk { key, name: name.into(), ..PersonAtRisk::default() });
}

/// Adds a figure without date and source.
pub fn figure(action: &mut UrgentAction, value: f64, qualifier: Qualifier, counts: &str) {
    let key = format!("f{}", action.figures.len() + 1);
    let counts = Some(counts.to_owned());
    action.figures.push(Figure { key, value, qualifier, counts, as_of: None, source: None, parts: Vec::new() });
}
