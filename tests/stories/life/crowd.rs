//! A thousand people who have the writing page open while a further document is issued.

use stories::app::App;
use stories::client::{Client, Page};

use super::cast::{ATTORNEY, LANGUAGES, MINISTER, said};
use super::paper::{pdf_text, seen_on};

/// How many there are.
const PEOPLE: usize = 1000;
/// How many browsers they share in the test.
const BROWSERS: usize = 8;

/// What somebody does with what they typed.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Way {
    /// Makes the letter before, and says after that it is on its way.
    SentBefore,
    Shown,
    Printed,
    ByHand,
    Postcard,
}

impl Way {
    fn of(number: usize) -> Self {
        match number % 20 {
            0..6 => Self::SentBefore,
            6..12 => Self::Shown,
            12 => Self::Printed,
            13..17 => Self::ByHand,
            _ => Self::Postcard,
        }
    }

    fn address(self) -> &'static str {
        match self {
            Self::SentBefore | Self::Shown => "letter",
            Self::Printed => "letter.pdf",
            Self::ByHand => "by-hand",
            Self::Postcard => "postcard",
        }
    }
}

/// One of them.
struct Person {
    number: usize,
    way: Way,
    language: &'static str,
    /// The fields of the form that they have open, filled in.
    fields: Vec<(String, String)>,
}

/// Everybody who has a form open.
pub(super) struct Crowd {
    people: Vec<Person>,
}

/// How many acts there must be by now: opened, handed over, printed, said sent.
pub(super) type Counts = [usize; 4];

fn is(way: Way) -> usize {
    (0..PEOPLE).filter(|number| Way::of(*number) == way).count()
}

impl Person {
    /// Opens the writing page and fills it in, without sending it.
    fn opens(number: usize, client: &mut Client, id: &str) -> Self {
        let (way, language) = (Way::of(number), LANGUAGES[number % LANGUAGES.len()]);
        let page = client.get(&format!("/{language}/cases/{id}/write"));
        assert_eq!(page.status, 200, "{number}: {}", page.seen());
        let theirs = page.form("/letter");
        let of_form = |name: &str| {
            let field = theirs.iter().find(|(known, _)| known == name);
            field.map(|(_, text)| text.clone()).unwrap_or_default()
        };
        // Some ask what the case asks, as the field has it; some ask in their own words.
        let ask = if number.is_multiple_of(2) { of_form("ask") } else { format!("Let them go home, I ask, {number}.") };
        let short = matches!(way, Way::Postcard);
        let fields = [
            ("version", of_form("version")),
            ("way", "own".to_owned()),
            ("target", "1".to_owned()),
            ("own_language", "en".to_owned()),
            ("paper", "a4".to_owned()),
            ("name", String::new()),
            ("place", String::new()),
            ("who", format!("I bake bread, and my number is {number}.")),
            ("why", format!("Bread must cross the river, {number}.")),
            ("ask", if short { format!("Let them go, {number}.") } else { ask }),
        ];
        let fields = fields.into_iter().map(|(name, text)| (name.to_owned(), text)).collect();
        let mut person = Self { number, way, language, fields };
        if way == Way::SentBefore {
            let letter = person.sends(client, id, "letter");
            assert!(letter.status == 200 && letter.seen().contains(MINISTER), "{number}: {}", letter.seen());
            let key = letter.field("key").expect("a letter has its key");
            let version = letter.field("version").expect("a letter says for which version it is");
            person.fields = vec![("key".to_owned(), key), ("version".to_owned(), version)];
            person.fields.push(("channel".to_owned(), "letter".to_owned()));
        }
        person
    }

    fn sends(&self, client: &mut Client, id: &str, rest: &str) -> Page {
        let fields: Vec<(&str, &str)> = self.fields.iter().map(|(name, text)| (name.as_str(), text.as_str())).collect();
        client.post(&format!("/{}/cases/{id}/{rest}", self.language), &fields)
    }

    /// Sends what they typed once a newer document holds: no letter goes before they are told, and nothing of it is lost.
    fn goes_on(&mut self, client: &mut Client, id: &str) {
        if self.way == Way::SentBefore {
            let thanks = self.sends(client, id, "sent");
            let leads = thanks.header("location");
            assert!(thanks.status == 303 && leads.contains("changed=1"), "{}: {leads} {}", self.number, thanks.seen());
            return;
        }
        let told = self.sends(client, id, self.way.address());
        self.is_told(&told);
        let now = told.form("/letter");
        for name in ["version", "ask"] {
            let field = now.iter().find(|(known, _)| known == name).expect("the form has it").1.clone();
            self.fields.iter_mut().filter(|(known, _)| known == name).for_each(|(_, text)| field.clone_into(text));
        }
        let letter = self.sends(client, id, self.way.address());
        self.is_to_the_new_one(&letter);
    }

    fn is_told(&self, page: &Page) {
        let (seen, number) = (page.seen(), self.number);
        let is_page = page.header("content-type").starts_with("text/html");
        assert!(page.status == 409 && is_page, "{number}: no letter goes: {} {seen}", page.status);
        for words in [said(self.language, "since-title"), ATTORNEY.to_owned()] {
            assert!(seen.contains(&words), "{number} is not told {words}: {seen}");
        }
        let kept = page.form("/letter");
        for (name, text) in self.fields.iter().filter(|(name, _)| ["who", "why"].contains(&name.as_str())) {
            assert!(kept.contains(&(name.clone(), text.clone())), "{number} lost what was typed as {name}: {seen}");
        }
        let (_, own) = self.fields.iter().find(|(name, _)| name == "ask").expect("they ask something");
        if own.ends_with(&format!("{number}.")) {
            assert!(
                kept.iter().any(|(name, text)| name == "ask" && text == own),
                "{number} lost what they ask: {seen}"
            );
        }
        assert!(
            !page.text().contains("id=\"text\" readonly") && !page.text().contains("mailto:"),
            "{number}: no letter"
        );
    }

    fn is_to_the_new_one(&self, letter: &Page) {
        let number = self.number;
        assert_eq!(letter.status, 200, "{number}: {}", letter.seen());
        let text = if self.way == Way::Printed { pdf_text(&letter.body) } else { letter.seen() };
        assert!(seen_on(&text, ATTORNEY) && !seen_on(&text, MINISTER), "{number} writes to somebody else: {text}");
        assert!(seen_on(&text, &format!("my number is {number}.")), "{number}: their own words: {text}");
    }
}

impl Crowd {
    /// Everybody opens the page.
    pub(super) fn opens(app: &App, id: &str) -> Self {
        let mut people: Vec<Person> = Vec::new();
        std::thread::scope(|scope| {
            let open = |browser: usize| {
                let mut client = app.supporter();
                let mine = (0..PEOPLE).filter(|number| number % BROWSERS == browser);
                mine.map(|number| {
                    // A second for each, so that nobody is taken for a flood.
                    app.world.wait(1);
                    Person::opens(number, &mut client, id)
                })
                .collect::<Vec<Person>>()
            };
            let threads: Vec<_> = (0..BROWSERS).map(|browser| scope.spawn(move || open(browser))).collect();
            people = threads.into_iter().flat_map(|thread| thread.join().expect("everybody opens it")).collect();
        });
        Self { people }
    }

    /// What is counted while they have it open.
    pub(super) fn counts_before() -> Counts {
        [PEOPLE, is(Way::SentBefore), 0, 0]
    }

    /// Everybody sends what they have open.
    pub(super) fn goes_on(&mut self, app: &App, id: &str) {
        let share = self.people.len().div_ceil(BROWSERS);
        std::thread::scope(|scope| {
            for people in self.people.chunks_mut(share) {
                scope.spawn(move || {
                    let mut client = app.supporter();
                    for person in people {
                        app.world.wait(2);
                        person.goes_on(&mut client, id);
                    }
                });
            }
        });
    }

    /// What is counted once they have: each letter once, and no page that told them of what is new.
    pub(super) fn counts_after() -> Counts {
        let handed_over = [Way::SentBefore, Way::Shown, Way::ByHand, Way::Postcard].map(is).iter().sum();
        [PEOPLE, handed_over, is(Way::Printed), is(Way::SentBefore)]
    }
}

/// What the command counts.
pub(super) fn counts(app: &App, id: &str) -> Counts {
    let answer = app.command(&["tally", id]);
    assert_eq!(answer.code, 0, "{}", answer.errors);
    let text = answer.text();
    let row = text.lines().find(|line| line.starts_with(id)).unwrap_or_else(|| panic!("no row: {text}"));
    let numbers: Vec<usize> = row.split_whitespace().skip(1).filter_map(|number| number.parse().ok()).collect();
    numbers.try_into().unwrap_or_else(|_| panic!("four counts: {row}"))
}
