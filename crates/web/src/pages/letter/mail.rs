//! One's own mail: a link while it fits, else a draft as a file, the services on the web that take so much, and the text to
//! copy. Whether anything opened, the page cannot know; it asks.

use std::sync::LazyLock;

use casework::{ActKey, Appeal, Day, Embassy, UrgentAction};
use documents::{LONGEST_MAIL_LINK, MailDraft};
use serde::Deserialize;

use super::super::asked::Asked;
use super::super::case_view::title;
use super::super::share::people;
use super::super::typed::Typed;
use crate::ready::ReadyCase;

#[derive(Deserialize)]
struct File {
    service: Vec<Service>,
}

/// A mail service on the web, as the file has it.
#[derive(Deserialize)]
struct Service {
    name: String,
    compose: String,
    longest: usize,
    until: toml::value::Datetime,
}

static SERVICES: LazyLock<Vec<Service>> = LazyLock::new(|| {
    // The file is compiled in, and the test below reads it.
    toml::from_str::<File>(include_str!("../../../data/webmail.toml")).map(|file| file.service).unwrap_or_default()
});

/// A subject to choose.
pub(super) struct Subject {
    pub(super) number: usize,
    pub(super) text: String,
    pub(super) is_chosen: bool,
}

/// What goes into the writer's own mail.
pub(super) struct Mail {
    pub(super) to: Vec<String>,
    pub(super) cc: Vec<String>,
    pub(super) subject: String,
    pub(super) subjects: Vec<Subject>,
    /// The name of the embassy that gets a copy.
    pub(super) embassy: Option<String>,
    /// The link, where programs take it whole.
    pub(super) link: Option<String>,
    /// What is said about it.
    pub(super) says: String,
    /// Services on the web that take the letter: the words of a link, and the link.
    pub(super) services: Vec<(String, String)>,
}

impl Mail {
    pub(super) fn of(asked: &Asked, typed: &Typed, appeal: &Appeal, text: &str, about: &UrgentAction) -> Self {
        let embassy = embassy(asked, typed, appeal);
        let subjects = subjects(asked, typed, appeal, about);
        let chosen = subjects.iter().find(|subject| subject.is_chosen).map(|subject| subject.text.clone());
        let mut mail = Self {
            to: appeal.target.emails.clone(),
            cc: embassy.as_ref().map(|embassy| embassy.emails.clone()).unwrap_or_default(),
            subject: chosen.unwrap_or_default(),
            subjects,
            embassy: embassy.filter(|embassy| !embassy.emails.is_empty()).map(|embassy| embassy.name),
            link: None,
            says: asked.words().say("mail-none"),
            services: Vec::new(),
        };
        if !mail.to.is_empty() {
            mail.ways_out(asked, text);
        }
        mail
    }

    /// Looks what fits.
    fn ways_out(&mut self, asked: &Asked, text: &str) {
        let words = asked.words();
        let draft = self.draft(text);
        let link = draft.link();
        let services = services(&draft, asked.today).into_iter();
        let services = services.map(|(name, link)| (words.fill("mail-service", "name", name), link)).collect();
        let (n, most) = (words.number(link.len() as u64), words.number(LONGEST_MAIL_LINK as u64));
        let fits = link.len() <= LONGEST_MAIL_LINK;
        self.says =
            if fits { words.say("mail-help") } else { words.fill_all("mail-too-long", &[("n", &n), ("most", &most)]) };
        self.link = fits.then_some(link);
        self.services = services;
    }

    /// The same as something that is to be sent.
    pub(super) fn draft<'d>(&'d self, body: &'d str) -> MailDraft<'d> {
        MailDraft { to: &self.to, cc: &self.cc, subject: &self.subject, body }
    }
}

/// The services that take the letter whole, as far as somebody still vouches for their link.
fn services(draft: &MailDraft, today: Day) -> Vec<(&'static str, String)> {
    let holds = |service: &&Service| service.until.to_string().parse::<Day>().is_ok_and(|until| today <= until);
    let link = |service: &'static Service| (service, draft.on_the_web(&service.compose));
    let fit = SERVICES.iter().filter(holds).map(link).filter(|(service, link)| link.len() <= service.longest);
    fit.map(|(service, link)| (service.name.as_str(), link)).collect()
}

/// The embassy of the target's country where the writer lives.
fn embassy(asked: &Asked, typed: &Typed, appeal: &Appeal) -> Option<Embassy> {
    super::super::post::plan(asked, &appeal.target, typed.from()).embassy.cloned()
}

/// The subject that a letter has, also where it goes another way.
pub(in crate::pages) fn subject(asked: &Asked, ready: &ReadyCase, typed: &Typed, appeal: &Appeal) -> String {
    let about = ready.edition_in(&appeal.language).unwrap_or(ready.original());
    let chosen = subjects(asked, typed, appeal, about).into_iter().find(|subject| subject.is_chosen);
    chosen.map(|subject| subject.text).unwrap_or_default()
}

/// Sensible subjects in the language of the letter: the title, and sentences that name whom it is about. Which one stands there
/// is chance, by the key of the form, so that a thousand letters are not sorted out by one subject; the writer may choose.
fn subjects(asked: &Asked, typed: &Typed, appeal: &Appeal, about: &UrgentAction) -> Vec<Subject> {
    let of_letter = asked.site.words_in(appeal.language.primary());
    let mut texts = vec![title(of_letter.unwrap_or(asked.words()), about)];
    if let Some(words) = of_letter {
        let names = people(words, about);
        let named = ["subject-about", "subject-concern", "subject-ask"];
        texts.extend(
            named.into_iter().filter(|_| !names.is_empty()).map(|key| words.fill(key, "names", names.as_str())),
        );
    }
    let wanted = typed.subject.parse::<usize>().ok().filter(|number| (1..=texts.len()).contains(number));
    let by_chance = ActKey::parse(&typed.key).map_or(0, |key| usize::from(key.0[0]));
    let chosen = wanted.unwrap_or(by_chance % texts.len() + 1);
    let numbered = texts.into_iter().zip(1..);
    numbered.map(|(text, number)| Subject { number, text, is_chosen: number == chosen }).collect()
}

#[cfg(test)]
mod tests {
    use documents::MailDraft;

    use super::{File, SERVICES, services};

    #[test]
    fn every_service_is_whole_and_its_link_goes_nowhere_else() {
        let read = toml::from_str::<File>(include_str!("../../../data/webmail.toml"));
        assert!(read.is_ok(), "{:?}", read.err());
        for service in SERVICES.iter() {
            assert!(service.compose.starts_with("https://"), "{}", service.name);
            for part in ["{to}", "{subject}", "{body}"] {
                assert_eq!(service.compose.matches(part).count(), 1, "{}: {part}", service.name);
            }
        }
        let source = include_str!("../../../data/webmail.toml");
        assert_eq!(source.matches("\nsource = ").count(), SERVICES.len(), "each says where it was read");
    }

    #[test]
    fn a_service_that_would_cut_the_letter_is_not_offered() {
        let to = vec!["a@b.example".to_owned()];
        let names = |length: usize, day: &str| {
            let body = "x".repeat(length);
            let draft = MailDraft { to: &to, cc: &[], subject: "Y", body: &body };
            let fit = services(&draft, day.parse().expect("a day"));
            assert!(fit.iter().all(|(_, link)| link.contains("a%40b.example") && link.contains(&body)));
            fit.into_iter().map(|(name, _)| name).collect::<Vec<_>>()
        };
        assert_eq!(names(100, "2026-12-01"), ["Gmail", "Outlook", "Yahoo Mail"]);
        assert_eq!(names(1700, "2026-12-01"), ["Outlook", "Yahoo Mail"]);
        assert!(names(2000, "2026-12-01").is_empty());
        assert!(names(100, "2099-01-01").is_empty(), "nobody vouches for the links any more");
    }
}
