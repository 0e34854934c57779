//! What somebody typed into the form of an office's edition.

use casework::{
    Case, Channel, CopyTo, Country, Day, Deadline, Embassy, Language, Office, OfficeEdition, OfficeStage, Salutation,
    Target, UrgentAction,
};

use documents::check::check_target;
use documents::{Finding, Severity};

use super::super::case_page::iso;
use super::super::forms::Fields;
use crate::Words;

/// How many targets an office adds at most: more than that are another case.
pub(super) const TARGETS: usize = 3;

/// The longest line, in characters: what fits on an envelope or into a list, and long names of offices do.
const LONGEST_LINE: usize = 200;

/// The most lines of one field: an address has fewer, and nobody is written to at more places.
const MOST_LINES: usize = 10;

/// The longest notes of an office, in characters: one page beside the form of those who write.
const LONGEST_NOTES: usize = 3_000;

/// A target as it is typed: lists with one entry a line.
#[derive(Clone, Default, PartialEq, Eq)]
pub(super) struct TypedTarget {
    name: String,
    office: String,
    salutation: String,
    address: String,
    emails: String,
    phones: String,
    faxes: String,
    socials: String,
    web_forms: String,
}

impl TypedTarget {
    /// The fields of one line, each with the end of the name of its control.
    pub(super) fn lines(&self) -> [(&'static str, &String); 3] {
        [("name", &self.name), ("office", &self.office), ("salutation", &self.salutation)]
    }

    /// The fields of several lines.
    pub(super) fn lists(&self) -> [(&'static str, &String); 6] {
        [
            ("address", &self.address),
            ("emails", &self.emails),
            ("phones", &self.phones),
            ("faxes", &self.faxes),
            ("socials", &self.socials),
            ("web-forms", &self.web_forms),
        ]
    }

    fn of(target: &Target) -> Self {
        Self {
            name: target.name.clone().unwrap_or_default(),
            office: target.office.clone().unwrap_or_default(),
            salutation: target.salutation.as_ref().map(|salutation| salutation.0.clone()).unwrap_or_default(),
            address: target.address.join("\n"),
            emails: target.emails.join("\n"),
            phones: target.phones.join("\n"),
            faxes: target.faxes.join("\n"),
            socials: target.socials.join("\n"),
            web_forms: target.web_forms.join("\n"),
        }
    }

    fn typed(fields: &Fields, number: usize) -> Self {
        let line = |name: &str| fields.get(&format!("target-{number}-{name}")).to_owned();
        let text = |name: &str| fields.text(&format!("target-{number}-{name}")).trim().to_owned();
        Self {
            name: line("name"),
            office: line("office"),
            salutation: line("salutation"),
            address: text("address"),
            emails: text("emails"),
            phones: text("phones"),
            faxes: text("faxes"),
            socials: text("socials"),
            web_forms: text("web-forms"),
        }
    }

    fn is_empty(&self) -> bool {
        *self == Self::default()
    }

    fn target(&self, key: String, office: &Office) -> Target {
        let some = |text: &str| (!text.is_empty()).then(|| text.to_owned());
        let address = lines(&self.address);
        Target {
            key,
            name: some(&self.name),
            office: some(&self.office),
            country: Target::country_of(&address).or((!address.is_empty()).then_some(office.country)),
            address,
            emails: lines(&self.emails),
            phones: lines(&self.phones),
            faxes: lines(&self.faxes),
            socials: lines(&self.socials),
            web_forms: lines(&self.web_forms),
            salutation: some(&self.salutation).map(Salutation),
        }
    }

    /// What is found in it as in the targets of the case: the field, how much it weighs, and what to do.
    fn found(&self, words: &Words, office: &Office) -> Vec<(String, Severity, String)> {
        let language = words.language();
        let in_words = |(field, finding): (&str, Finding)| {
            let says = [("message", finding.message(language)), ("hint", finding.hint(language))];
            let says = says.each_ref().map(|(name, text)| (*name, text.as_str()));
            (field.replace('_', "-"), finding.severity(), words.fill_all("offices-found", &says))
        };
        check_target(&self.target(String::new(), office), language).into_iter().map(in_words).collect()
    }
}

/// The form.
#[derive(Clone)]
pub(super) struct Typed {
    pub(super) language: String,
    pub(super) targets: Vec<TypedTarget>,
    pub(super) copies: String,
    pub(super) notes: String,
    pub(super) until: String,
    pub(super) channels: Vec<&'static str>,
    pub(super) sensitive: bool,
}

/// What is wrong with a field: the id of its control, and what to do.
pub(super) struct Flaw {
    pub(super) control: String,
    pub(super) says: String,
}

impl Typed {
    /// What stands in the form at first: what the office added before, else what is likely.
    pub(super) fn at_first(case: &Case, action: &UrgentAction, office: &Office) -> Self {
        let known = case.offices.iter().find(|edition| edition.office == office.code);
        let mut typed =
            known.map_or_else(|| Self::proposed(case, action, office), |known| Self::of_edition(case, known));
        typed.targets.resize(TARGETS.max(typed.targets.len()), TypedTarget::default());
        typed
    }

    fn proposed(case: &Case, action: &UrgentAction, office: &Office) -> Self {
        let has = |language: &&Language| case.editions.iter().any(|known| known.language.is_same_language(language));
        let language = office.languages.iter().find(has).unwrap_or(&case.original().language);
        let embassies: Vec<String> = embassies(action, office).into_iter().map(in_a_line).collect();
        Self {
            language: language.tag().to_owned(),
            targets: Vec::new(),
            copies: embassies.join("\n"),
            notes: String::new(),
            until: String::new(),
            channels: Channel::ALL.map(Channel::word).into(),
            sensitive: false,
        }
    }

    fn of_edition(case: &Case, edition: &OfficeEdition) -> Self {
        // A day that a later document has overtaken is not set anew by whoever saves something else.
        let is_overtaken = case.deadline().is_some_and(|deadline| edition.is_overtaken(deadline));
        let own = edition.deadline.as_ref().filter(|_| !is_overtaken);
        let copies: Vec<&str> = edition.copies_to.iter().map(|copy| copy.0.as_str()).collect();
        let all = Channel::ALL.map(Channel::word).into();
        let some = || edition.channels.iter().map(|channel| channel.word()).collect();
        Self {
            language: edition.language.tag().to_owned(),
            targets: edition.targets.iter().map(TypedTarget::of).collect(),
            copies: copies.join("\n"),
            notes: edition.notes.join("\n\n"),
            until: own.map(|deadline| iso(deadline.day)).unwrap_or_default(),
            channels: if edition.channels.is_empty() { all } else { some() },
            sensitive: edition.sensitive,
        }
    }

    pub(super) fn of(fields: &Fields) -> Self {
        let ticked = |channel: &Channel| fields.all("channel").any(|word| word == channel.word());
        Self {
            language: fields.get("language").to_owned(),
            targets: (1..=TARGETS).map(|number| TypedTarget::typed(fields, number)).collect(),
            copies: fields.text("copies").trim().to_owned(),
            notes: fields.text("notes").trim().to_owned(),
            until: fields.get("until").to_owned(),
            channels: Channel::ALL.into_iter().filter(ticked).map(Channel::word).collect(),
            sensitive: !fields.get("sensitive").is_empty(),
        }
    }

    /// The edition, or all that is wrong.
    pub(super) fn edition(&self, words: &Words, case: &Case, office: &Office) -> Result<OfficeEdition, Vec<Flaw>> {
        let mut flaws = Vec::new();
        let mut add = |control: String, says: String| flaws.push(Flaw { control, says });
        let language = case.editions.iter().map(|known| &known.language).find(|known| known.tag() == self.language);
        if language.is_none() {
            add("edition-language".to_owned(), words.say("offices-wrong-language"));
        }
        for (number, typed) in (1..).zip(&self.targets) {
            for (name, says) in wrong_in(words, typed, office) {
                add(format!("target-{number}-{name}"), says);
            }
        }
        if is_long(&self.copies) {
            add("edition-copies".to_owned(), too_long(words));
        }
        if self.notes.chars().nth(LONGEST_NOTES).is_some() {
            add("edition-notes".to_owned(), words.count("error-too-long", LONGEST_NOTES as u64));
        }
        let until: Result<Option<Day>, _> = if self.until.is_empty() { Ok(None) } else { self.until.parse().map(Some) };
        if until.is_err() {
            add("edition-until".to_owned(), words.say("desk-wrong-day"));
        }
        if self.channels.is_empty() {
            add("edition-channels".to_owned(), words.say("offices-wrong-channels"));
        }
        match (language, until) {
            (Some(language), Ok(until)) if flaws.is_empty() => Ok(self.made(language, until, office)),
            _ => Err(flaws),
        }
    }

    /// What is remarkable about the targets, and does not keep them from being saved.
    pub(super) fn remarks(&self, words: &Words, office: &Office) -> Vec<String> {
        let typed = self.targets.iter().filter(|typed| !typed.is_empty());
        let found = typed.flat_map(|typed| typed.found(words, office));
        found.filter(|(_, severity, _)| *severity != Severity::Error).map(|(_, _, says)| says).collect()
    }

    fn made(&self, language: &Language, until: Option<Day>, office: &Office) -> OfficeEdition {
        let targets = self.targets.iter().filter(|typed| !typed.is_empty());
        let target = |(number, typed): (usize, &TypedTarget)| typed.target(format!("{}-{number}", office.code), office);
        let chosen = |channel: &Channel| self.channels.contains(&channel.word());
        let channels: Vec<Channel> = Channel::ALL.into_iter().filter(chosen).collect();
        OfficeEdition {
            office: office.code.clone(),
            language: language.clone(),
            targets: (1..).zip(targets).map(target).collect(),
            copies_to: lines(&self.copies).into_iter().map(CopyTo).collect(),
            notes: paragraphs(&self.notes),
            deadline: until.map(|day| Deadline { day, zone: office.zone.clone() }),
            extends: None,
            // To name all of them is to name none.
            channels: if channels.len() == Channel::ALL.len() { Vec::new() } else { channels },
            sensitive: self.sensitive,
            stage: OfficeStage::Drafted,
        }
    }
}

/// What is wrong with a target: the fields, and what to do.
fn wrong_in(words: &Words, typed: &TypedTarget, office: &Office) -> Vec<(String, String)> {
    if typed.is_empty() {
        return Vec::new();
    }
    let (heads, lists) = (typed.lines(), typed.lists());
    let long = heads.into_iter().chain(lists).filter(|(_, text)| is_long(text));
    let mut wrong: Vec<(String, String)> = long.map(|(name, _)| (name.to_owned(), too_long(words))).collect();
    let found = typed.found(words, office).into_iter().filter(|(_, severity, _)| *severity == Severity::Error);
    wrong.extend(found.map(|(field, _, says)| (field, says)));
    let is_wrong = |field: &str| wrong.iter().any(|(known, _)| known == field);
    let odd = |field: &str, text: &str, right: fn(&str) -> bool| {
        lines(text).into_iter().find(|line| !right(line)).filter(|_| !is_wrong(field))
    };
    let (email, form) = (odd("emails", &typed.emails, is_email), odd("web-forms", &typed.web_forms, is_web));
    wrong.extend(email.map(|email| ("emails".to_owned(), words.fill("offices-wrong-email", "text", email))));
    wrong.extend(form.map(|form| ("web-forms".to_owned(), words.fill("offices-wrong-web", "text", form))));
    if typed.name.is_empty() && typed.office.is_empty() {
        wrong.push(("name".to_owned(), words.say("offices-wrong-name")));
    }
    wrong
}

/// Whether a form on the web is there: it becomes a link, so that a script must not pass for one.
fn is_web(text: &str) -> bool {
    text.starts_with("https://") || text.starts_with("http://")
}

fn is_long(text: &str) -> bool {
    let lines = lines(text);
    lines.len() > MOST_LINES || lines.iter().any(|line| line.chars().nth(LONGEST_LINE).is_some())
}

fn too_long(words: &Words) -> String {
    let (lines, letters) = (words.number(MOST_LINES as u64), words.number(LONGEST_LINE as u64));
    words.fill_all("offices-wrong-long", &[("lines", &lines), ("n", &letters)])
}

/// Whether mail can be sent there, as far as can be seen.
fn is_email(text: &str) -> bool {
    let parts = text.split_once('@');
    let odd = |letter: char| letter.is_whitespace() || letter.is_control() || "<>,;\"?&".contains(letter);
    parts.is_some_and(|(name, host)| {
        !name.is_empty() && host.contains('.') && !text.contains(odd) && !host.contains('@')
    })
}

/// The lines of a text, without those that are empty and without what cannot be seen.
fn lines(text: &str) -> Vec<String> {
    let visible = |line: &str| line.chars().filter(|letter| !letter.is_control()).collect::<String>().trim().to_owned();
    text.lines().map(visible).filter(|line| !line.is_empty()).collect()
}

fn paragraphs(text: &str) -> Vec<String> {
    let one = |paragraph: &str| lines(paragraph).join(" ");
    text.split("\n\n").map(one).filter(|paragraph| !paragraph.is_empty()).collect()
}

/// The embassies in the country of an office that stand for the countries of a case.
pub(super) fn embassies<'o>(action: &UrgentAction, office: &'o Office) -> Vec<&'o Embassy> {
    let of = |country: &Country| office.embassy_of(*country);
    action.countries.iter().filter_map(of).collect()
}

/// An embassy as a line of those who get a copy.
fn in_a_line(embassy: &Embassy) -> String {
    let parts = [std::slice::from_ref(&embassy.name), &embassy.address, &embassy.emails];
    parts.concat().join(", ")
}

#[cfg(test)]
mod tests {
    use super::{is_email, is_long, lines, paragraphs};

    #[test]
    fn texts_become_lists() {
        assert_eq!(lines(" A street 1 \r\n\n Puerto Claro\u{7} "), ["A street 1", "Puerto Claro"]);
        assert_eq!(paragraphs("One\nline.\n\n\n\nTwo."), ["One line.", "Two."]);
        assert!(is_long(&"x".repeat(201)) && is_long(&"x\n".repeat(11)) && !is_long(&"x\n".repeat(10)));
    }

    #[test]
    fn an_address_of_mail_is_one() {
        assert!(is_email("office@embassy.example"));
        for wrong in
            ["office", "@embassy.example", "a@b", "a@b.example?cc=c@d.example", "a@b@c.example", "a b@c.example"]
        {
            assert!(!is_email(wrong), "{wrong}");
        }
    }
}
