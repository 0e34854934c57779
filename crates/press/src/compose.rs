//! The letter as texts that can be printed, in their order and with their languages.

use casework::{Appeal, Day, Language};
use unicode_script::{Script, UnicodeScript};
use zeroize::Zeroizing;

use crate::clean::{self, Wiped};
use crate::json::Json;
use crate::spacing::{Setting, setting};
use crate::typeset::MOST_PAGES;
use crate::{Beside, Extras, Link, Place, PressRefusal};

/// The longest letter that is tried, in characters: more than the most pages hold. What is longer is refused before the
/// typesetter sees it, so that a megabyte in a field costs nothing.
const LONGEST_LETTER: usize = MOST_PAGES * CHARACTERS_OF_A_PAGE + 4_000;

/// About as many characters as a full page holds; only for the estimate in a refusal.
const CHARACTERS_OF_A_PAGE: usize = 3_600;

/// What a line counts at least, however short it is: a letter of empty lines is long too.
const CHARACTERS_OF_A_LINE: usize = 75;

/// The least part of the width that a column has: 62 mm, some forty letters.
const NARROWEST_SHARE: f64 = 0.42;

/// The texts of a letter, cleaned. Everything in it is overwritten when it is dropped.
pub(crate) struct Composed {
    language: Language,
    courtesy: Language,
    title: Wiped,
    day: Day,
    dated: Wiped,
    address: Vec<Wiped>,
    salutation: Vec<Wiped>,
    paragraphs: Vec<Vec<Wiped>>,
    valediction: Vec<Wiped>,
    signature: Vec<Wiped>,
    sender: Option<Wiped>,
    beside: Option<Aside>,
    link: Option<Foot>,
}

/// The words in the language that the reader reads best.
struct Aside {
    language: Language,
    remark: Vec<Wiped>,
    opening: Vec<Wiped>,
    paragraphs: Vec<Vec<Wiped>>,
    closing: Vec<Wiped>,
    place: Place,
}

/// The address of the case, with its code.
struct Foot {
    picture: String,
    shown: Wiped,
    says: Wiped,
}

/// What parts the lines of a return address that stand on one line.
const BETWEEN: &str = " · ";

impl Composed {
    /// The texts of an appeal. `dated` is the day in words.
    pub(crate) fn new(appeal: &Appeal, dated: &str) -> Self {
        let setting = setting(&appeal.language);
        let line = |text: &str| clean::line(text, setting);
        let lines = |text: &str| clean::paragraphs(text, setting).into_iter().flatten().collect::<Vec<_>>();
        let address: Vec<Wiped> =
            appeal.target.envelope(&appeal.language).iter().flat_map(|text| lines(text)).collect();
        let dated = line(dated);
        let title = title(address.first(), &dated, appeal.day);
        Self {
            courtesy: appeal.salutation_language.clone().unwrap_or_else(|| appeal.language.clone()),
            language: appeal.language.clone(),
            title,
            day: appeal.day,
            dated,
            address,
            salutation: appeal.salutation.as_ref().map(|salutation| lines(&salutation.0)).unwrap_or_default(),
            paragraphs: appeal.words.0.iter().flat_map(|text| clean::paragraphs(text, setting)).collect(),
            valediction: appeal.valediction.as_ref().map(|valediction| lines(&valediction.0)).unwrap_or_default(),
            signature: [&appeal.writer.name, &appeal.writer.place].into_iter().flat_map(|text| lines(text)).collect(),
            sender: None,
            beside: None,
            link: None,
        }
    }

    /// The texts of an appeal with what it brings along.
    pub(crate) fn with(appeal: &Appeal, dated: &str, extras: &Extras) -> Result<Self, PressRefusal> {
        let setting = setting(&appeal.language);
        let sender: Vec<Wiped> = extras.return_address.iter().map(|text| clean::line(text, setting)).collect();
        let sender: Vec<&str> = sender.iter().map(|line| line.as_str()).filter(|line| !line.is_empty()).collect();
        let link = extras.link.as_ref().map(|link| Foot::of(link, setting)).transpose()?;
        Ok(Self {
            sender: (!sender.is_empty()).then(|| Zeroizing::new(sender.join(BETWEEN))),
            beside: extras.beside.as_ref().map(Aside::of),
            link,
            ..Self::new(appeal, dated)
        })
    }

    /// Whether the other language is to face the words, and whether there is one.
    pub(crate) fn place_beside(&self) -> Option<Place> {
        self.beside.as_ref().map(|beside| beside.place)
    }

    /// How letters in the other language are set.
    pub(crate) fn setting_beside(&self) -> Option<&'static Setting> {
        self.beside.as_ref().map(|beside| setting(&beside.language))
    }

    /// Which part of the width the words take where another language faces them: as their lengths are, within what still
    /// gives both readable lines.
    pub(crate) fn share(&self) -> f64 {
        let length =
            |texts: &[Vec<Wiped>]| texts.iter().flatten().map(|text| text.chars().count() as f64).sum::<f64>().max(1.0);
        let own = length(&self.paragraphs);
        let theirs = self.beside.as_ref().map_or(own, |beside| length(&beside.paragraphs));
        (own / (own + theirs)).clamp(NARROWEST_SHARE, 1.0 - NARROWEST_SHARE)
    }

    /// Every text that is printed.
    pub(crate) fn texts(&self) -> impl Iterator<Item = &str> {
        let blocks = [&self.address, &self.salutation, &self.valediction, &self.signature].into_iter();
        let own = blocks.chain(&self.paragraphs).flatten().chain([&self.dated]).chain(&self.sender);
        let beside = self.beside.iter().flat_map(Aside::texts);
        let link = self.link.iter().map(|link| &link.shown);
        own.chain(beside).chain(link).map(|text| text.as_str())
    }

    /// How long the letter is, in characters; a short line counts as a whole one.
    pub(crate) fn length(&self) -> usize {
        self.texts().map(|text| text.chars().count().max(CHARACTERS_OF_A_LINE)).sum()
    }

    /// Refuses what is much too long before any work is done on it.
    pub(crate) fn check_length(&self) -> Result<(), PressRefusal> {
        let length = self.length();
        if length <= LONGEST_LETTER {
            return Ok(());
        }
        Err(PressRefusal::TooLong { pages: length.div_ceil(CHARACTERS_OF_A_PAGE), limit: MOST_PAGES })
    }

    /// How letters in the language of the words are set.
    pub(crate) fn setting(&self) -> &'static Setting {
        setting(&self.language)
    }

    /// The texts as data for the template, and what `more` adds to them.
    pub(crate) fn to_json(&self, more: impl FnOnce(&mut Json)) -> Zeroizing<Vec<u8>> {
        // Twice the texts, should every sign be escaped; the rest is for names of members, numbers and typefaces.
        let room: usize = self.texts().map(|text| 2 * text.len() + 64).sum::<usize>() + 2 * self.title.len() + 4_096;
        let room = room + self.link.as_ref().map_or(0, |link| 2 * (link.picture.len() + link.says.len()));
        let mut json = Json::with_room(room);
        json.object(|letter| {
            letter.key("title").text(&self.title);
            letter.key("day").list(|day| {
                day.plain(self.day.year()).plain(self.day.month()).plain(self.day.day());
            });
            letter.key("words");
            part(letter, &[], &self.language);
            letter.key("dated");
            part(letter, std::slice::from_ref(&self.dated), &self.language);
            letter.key("address");
            part(letter, &self.address, &self.courtesy);
            letter.key("salutation");
            part(letter, &self.salutation, &self.courtesy);
            letter.key("paragraphs").list(|list| {
                self.paragraphs.iter().for_each(|lines| part(list, lines, &self.language));
            });
            letter.key("valediction");
            part(letter, &self.valediction, &self.courtesy);
            letter.key("signature");
            part(letter, &self.signature, &self.language);
            quotes(letter, self.setting());
            letter.key("sender");
            part(letter, self.sender.as_slice(), &self.language);
            letter.key("beside");
            match &self.beside {
                Some(beside) => beside.write(letter),
                None => drop(letter.plain("null")),
            }
            letter.key("link");
            match &self.link {
                Some(link) => link.write(letter),
                None => drop(letter.plain("null")),
            }
            more(letter);
        });
        json.into_bytes()
    }
}

impl Aside {
    fn of(beside: &Beside) -> Self {
        let setting = setting(&beside.language);
        let lines = |text: &Option<String>| {
            let text = text.as_deref().unwrap_or_default();
            clean::paragraphs(text, setting).into_iter().flatten().collect::<Vec<_>>()
        };
        Self {
            language: beside.language.clone(),
            remark: lines(&beside.remark),
            opening: lines(&beside.opening),
            paragraphs: beside.paragraphs.iter().flat_map(|text| clean::paragraphs(text, setting)).collect(),
            closing: lines(&beside.closing),
            place: beside.place,
        }
    }

    fn texts(&self) -> impl Iterator<Item = &Wiped> {
        [&self.remark, &self.opening, &self.closing].into_iter().chain(&self.paragraphs).flatten()
    }

    fn write(&self, json: &mut Json) {
        json.object(|beside| {
            beside.key("rtl").plain(self.language.is_right_to_left());
            for (name, lines) in [("remark", &self.remark), ("opening", &self.opening), ("closing", &self.closing)] {
                beside.key(name);
                part(beside, lines, &self.language);
            }
            beside.key("paragraphs").list(|list| {
                self.paragraphs.iter().for_each(|lines| part(list, lines, &self.language));
            });
        });
    }
}

impl Foot {
    fn of(link: &Link, setting: &Setting) -> Result<Self, PressRefusal> {
        Ok(Self {
            picture: link.picture()?,
            // Copied out, it has to be the address and nothing else: no places to break.
            shown: Zeroizing::new(clean::line(&link.shown, setting).replace('\u{200B}', "")),
            says: clean::line(&link.says, setting),
        })
    }

    fn write(&self, json: &mut Json) {
        json.object(|link| {
            link.key("picture").text(&self.picture).key("shown").text(&self.shown).key("says").text(&self.says);
        });
    }
}

/// A document must have a title (PDF/UA-1, 7.1). It names whom the letter goes to and the day, and nobody else. Its spaces
/// are plain ones, because no line breaks in it.
fn title(first: Option<&Wiped>, dated: &str, day: Day) -> Wiped {
    let (to, iso) = (first.map_or("", |line| line.as_str()), day.to_string());
    let when = if dated.is_empty() { iso.as_str() } else { dated };
    let mut title = Zeroizing::new(String::with_capacity(to.len() + when.len() + 2));
    title.push_str(to);
    if !to.is_empty() {
        title.push_str(", ");
    }
    title.push_str(when);
    Zeroizing::new(title.replace('\u{A0}', " "))
}

/// The quotation marks of a language: those around a quotation, and those around one within it.
pub(crate) fn quotes(json: &mut Json, setting: &Setting) {
    json.key("quotes").object(|quotes| {
        quotes.key("double").texts(setting.double).key("single").texts(setting.single);
    });
}

/// Lines with the language and the direction they are set in.
fn part(json: &mut Json, lines: &[Wiped], language: &Language) {
    let region = language.tag().split('-').skip(1).find(|subtag| subtag.len() == 2);
    let right_to_left = runs_right_to_left(lines.iter().map(|line| line.as_str()), language);
    json.object(|part| {
        part.key("lines").texts(lines.iter().map(|line| line.as_str()));
        part.key("lang").text(language.primary()).key("rtl").plain(right_to_left).key("region");
        match region {
            Some(region) => part.text(region),
            None => part.plain("null"),
        };
    });
}

/// The direction that most letters have; that of the language where there are none. A Latin address in an Arabic letter
/// runs as it is written, and so do own words in another language than the page was in.
pub(crate) fn runs_right_to_left<'a>(lines: impl Iterator<Item = &'a str>, language: &Language) -> bool {
    let (mut right_to_left, mut left_to_right) = (0_usize, 0_usize);
    for letter in lines.flat_map(str::chars) {
        match letter.script() {
            Script::Arabic
            | Script::Hebrew
            | Script::Syriac
            | Script::Thaana
            | Script::Nko
            | Script::Adlam
            | Script::Hanifi_Rohingya
            | Script::Mandaic
            | Script::Samaritan => right_to_left += 1,
            Script::Common | Script::Inherited | Script::Unknown => {}
            _ => left_to_right += 1,
        }
    }
    match right_to_left.cmp(&left_to_right) {
        std::cmp::Ordering::Greater => true,
        std::cmp::Ordering::Less => false,
        std::cmp::Ordering::Equal => language.is_right_to_left(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_letters_decide_the_direction_and_else_the_language() {
        let is = |text: &str, tag: &str| runs_right_to_left([text].into_iter(), &Language::from_tag(tag).unwrap());
        assert!(is("معالي الوزير Vidal", "ar"));
        assert!(!is("Avenida Mayor 10", "ar"));
        assert!(is("1012", "ar"));
        assert!(!is("1012", "es"));
        assert!(is("שלום", "en"));
    }
}
