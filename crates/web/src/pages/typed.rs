//! What somebody typed into the writing form. It lives as long as the request does and is then wiped; it cannot be
//! printed.

use casework::Country;
use serde::Deserialize;
use zeroize::{Zeroize, ZeroizeOnDrop, Zeroizing};

/// The two ways to write.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Way {
    /// In one's own words.
    Own,
    /// With the letter that the document supplies.
    Model,
}

impl Way {
    /// The way of a word in the form.
    fn named(word: &str) -> Option<Self> {
        [Self::Own, Self::Model].into_iter().find(|way| way.word() == word)
    }

    /// Its word in the form.
    pub(super) fn word(self) -> &'static str {
        match self {
            Self::Own => "own",
            Self::Model => "model",
        }
    }
}

/// The writing form as it came in, its texts tidied up. What is missing is empty.
#[derive(Default, Deserialize, Zeroize, ZeroizeOnDrop)]
pub(super) struct Typed {
    /// `own` or `model`: the button that was pressed.
    #[serde(default)]
    pub(super) way: String,
    /// Which target, from 1.
    #[serde(default)]
    pub(super) target: String,
    /// The language of the model letter.
    #[serde(default)]
    pub(super) language: String,
    /// The language of one's own words.
    #[serde(default)]
    pub(super) own_language: String,
    #[serde(default)]
    pub(super) name: String,
    #[serde(default)]
    pub(super) place: String,
    /// `a4` or `letter`.
    #[serde(default)]
    pub(super) paper: String,
    #[serde(default)]
    pub(super) who: String,
    #[serde(default)]
    pub(super) why: String,
    #[serde(default)]
    pub(super) ask: String,
    /// Not empty: back to the form, with all that was typed.
    #[serde(default)]
    pub(super) edit: String,
    /// The key of "I have sent it" that this letter was shown with before, so that it stays one letter.
    #[serde(default)]
    pub(super) key: String,
    /// Not empty: the page that this comes from has counted the letter already.
    #[serde(default)]
    pub(super) counted: String,
    /// How large the letters to copy by hand are: `1`, `2` or `3`.
    #[serde(default)]
    pub(super) size: String,
    /// The parts that are on the paper already, as their boxes are ticked.
    #[serde(default)]
    pub(super) done: Vec<String>,
    /// `a6` or `4x6`.
    #[serde(default)]
    pub(super) card: String,
    /// The version of the case for which the form was made.
    #[serde(default)]
    pub(super) version: String,
    /// The country from which somebody writes, by its code; only for times and prices.
    #[serde(default)]
    pub(super) from: String,
    /// Which of the subjects, from 1.
    #[serde(default)]
    pub(super) subject: String,
    /// What of the case goes along in a language that the target reads best: `demands-es`, `letter-es`.
    #[serde(default)]
    pub(super) beside: String,
    /// The name of one's own server of a network that has many.
    #[serde(default)]
    pub(super) server: String,
}

impl Typed {
    /// Reads a form as browsers send it. `None` for what is none.
    pub(super) fn read(form: &[u8]) -> Option<Self> {
        let mut typed: Self = serde_html_form::from_bytes(form).ok()?;
        for line in [&mut typed.name, &mut typed.place, &mut typed.server] {
            replace(line, tidy_line(line));
        }
        for text in [&mut typed.who, &mut typed.why, &mut typed.ask] {
            replace(text, tidy(text));
        }
        Some(typed)
    }

    /// The way that was chosen.
    pub(super) fn way(&self) -> Option<Way> {
        Way::named(&self.way)
    }

    /// Which target, from 0; the first one where none was named.
    pub(super) fn target(&self) -> usize {
        self.target.parse::<usize>().unwrap_or(1).saturating_sub(1)
    }

    /// The country from which somebody writes, where it is one.
    pub(super) fn from(&self) -> Option<Country> {
        Country::from_code(&self.from)
    }

    /// All of it, as the fields of a form that brings it back; what is empty is left out.
    pub(super) fn fields(&self) -> Vec<(&'static str, &str)> {
        let single = [
            ("way", &self.way),
            ("target", &self.target),
            ("language", &self.language),
            ("own_language", &self.own_language),
            ("name", &self.name),
            ("place", &self.place),
            ("paper", &self.paper),
            ("who", &self.who),
            ("why", &self.why),
            ("ask", &self.ask),
            ("edit", &self.edit),
            ("key", &self.key),
            ("counted", &self.counted),
            ("size", &self.size),
            ("card", &self.card),
            ("version", &self.version),
            ("beside", &self.beside),
            ("from", &self.from),
            ("subject", &self.subject),
            ("server", &self.server),
        ];
        let done = self.done.iter().map(|part| ("done", part));
        let filled = single.into_iter().chain(done).filter(|(_, text)| !text.is_empty());
        filled.map(|(name, text)| (name, text.as_str())).collect()
    }

    /// The text of the letter that somebody typed, paragraphs parted by empty lines; `None` where they typed no word of one,
    /// as with the model letter.
    pub(super) fn own_text(&self) -> Option<Zeroizing<String>> {
        if self.who.is_empty() && self.why.is_empty() && self.way() != Some(Way::Own) {
            return None;
        }
        let signed = [self.name.as_str(), self.place.as_str()];
        let signed = Zeroizing::new(signed.into_iter().filter(|line| !line.is_empty()).collect::<Vec<_>>().join("\n"));
        let parts = [self.who.as_str(), self.why.as_str(), self.ask.as_str(), signed.as_str()];
        let text = parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join("\n\n");
        (!text.is_empty()).then(|| Zeroizing::new(text))
    }

    /// The way by which a form was judged that comes back with its errors in another language: `edit` says it then.
    pub(super) fn judged(&self) -> Option<Way> {
        Way::named(&self.edit)
    }

    /// Whether the form is wanted back, to change something.
    pub(super) fn wants_the_form(&self) -> bool {
        !self.edit.is_empty()
    }
}

fn replace(place: &mut String, tidied: String) {
    let mut old = std::mem::replace(place, tidied);
    old.zeroize();
}

/// Without control characters; lines end as in Unix, hold no blanks at their ends, and at most one empty line parts
/// paragraphs.
fn tidy(text: &str) -> String {
    let lines = text.replace("\r\n", "\n").replace('\r', "\n");
    let mut tidied = String::with_capacity(lines.len());
    let mut empty = 0;
    for line in lines.lines().map(visible) {
        let line = line.trim_end();
        empty = if line.is_empty() { empty + 1 } else { 0 };
        if empty < 2 {
            tidied.push_str(line);
            tidied.push('\n');
        }
    }
    tidied.trim().to_owned()
}

/// The same for a field of one line.
fn tidy_line(text: &str) -> String {
    visible(text).split_whitespace().collect::<Vec<_>>().join(" ")
}

fn visible(text: &str) -> String {
    text.chars().map(|letter| if letter == '\t' { ' ' } else { letter }).filter(|letter| !letter.is_control()).collect()
}

#[cfg(test)]
mod tests {
    use super::{Typed, Way};

    #[test]
    fn a_form_is_read_and_tidied() {
        let form =
            b"way=own&who=I+am%0D%0Aa+nurse.++%0D%0A%0D%0A%0D%0A%0D%0AHere.%00%1b[31m&name=+A.%0AB.+&target=2&x=y";
        let typed = Typed::read(form).expect("it is a form");
        assert!(typed.way() == Some(Way::Own));
        assert!(typed.who == "I am\na nurse.\n\nHere.[31m");
        assert!(typed.name == "A.B.");
        assert!(typed.target() == 1 && typed.ask.is_empty() && !typed.wants_the_form());
    }

    #[test]
    fn all_of_it_comes_back_out_of_its_fields() {
        let form = "way=own&target=2&language=en&own_language=es&name=A.&place=B.&paper=a4&who=I&why=They%0Aare&ask=Free\
                    &edit=1&key=00&counted=1&size=2&card=a6&version=4&from=IE&subject=2&server=s.example&done=0&done=3";
        let typed = Typed::read(form.as_bytes()).expect("it is a form");
        let fields = typed.fields();
        assert_eq!(fields.len(), 21);
        let again = serde_html_form::to_string(&fields).expect("pairs can be encoded");
        assert!(again == form, "every field of the form is among them");
    }

    #[test]
    fn nonsense_is_no_way_and_the_first_target() {
        let typed = Typed::read(b"way=shout&target=minus").expect("it is a form");
        assert!(typed.way().is_none() && typed.target() == 0);
        assert!(Typed::read(b"target=0").is_some_and(|typed| typed.target() == 0));
    }
}
