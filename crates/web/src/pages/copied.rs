//! What a copy of the site has of a case beside the pages that everybody gets: the writing page without a form, and the
//! model letters as PDF, without date, name and place. Nothing of it is counted, because nobody has opened anything.

use askama::Template;
use axum::http::StatusCode;
use casework::{Case, CaseId, Day, Language, Stage, Target};
use documents::carry::Block;
use press::{Layout, Paper, Window};

use super::asked::Asked;
use super::case_view::{Tongue, demands, is_invented, languages, marked, short_name, title};
use super::closed;
use super::compose::{self, Model, models};
use super::facing::Facing;
use super::frame::Frame;
use super::in_office::InOffice;
use super::letter::at_the_press;
use super::named::Named;
use super::prose::{Html, all_linked, linked};
use super::signing::Signing;
use super::typed::{Typed, Way};
use super::writing::safety_theirs;
use crate::ready::ReadyCase;
use crate::refuse::Why;
use crate::{INTERFACE_LANGUAGES, Site, Words};

/// A case of which readers may know, as a copy takes it along.
pub(crate) struct CopiedCase(Asked);

/// A model letter to one target, typeset.
pub(crate) struct CopiedLetter {
    /// Where it stands in the copy.
    pub(crate) path: String,
    pub(crate) pdf: Vec<u8>,
    language: Language,
    target: usize,
}

/// Somebody to write to, with all that goes on an envelope or into a program.
struct Addressee {
    envelope: Vec<String>,
    channels: Vec<(String, Vec<String>)>,
    reachable: bool,
}

/// A model letter as the page shows it: it opens differently for each target.
struct Letter {
    tongue: Tongue,
    label: String,
    /// Whom it greets, where there are several, and how.
    openings: Vec<(Option<String>, String)>,
    paragraphs: Vec<Html>,
    valediction: Option<String>,
    /// The PDFs: what a link says, and where it leads.
    pdfs: Vec<(String, String)>,
}

#[derive(Template)]
#[template(path = "pages/copied.html")]
struct CopiedPage<'w> {
    w: &'w Words,
    frame: Frame,
    title: String,
    tongue: Tongue,
    back: String,
    /// The writing page of the living server, where readers can reach it.
    living: Option<String>,
    until: Option<String>,
    /// Who should not write, and how the others sign.
    signing: Signing,
    safety: Vec<Html>,
    safety_theirs: Option<String>,
    /// The office whose edition it is, with what holds for its writers.
    office: Option<InOffice>,
    addressees: Vec<Addressee>,
    copies: Vec<Html>,
    why: String,
    reads: Option<String>,
    demands: Vec<Html>,
    letters: Vec<Letter>,
}

impl CopiedPage<'_> {
    fn page_title(&self) -> String {
        self.w.fill("write-for", "title", self.title.as_str())
    }
}

impl CopiedCase {
    /// All of them.
    pub(crate) fn all(site: &Site) -> Vec<Self> {
        let cases = site.store.cases();
        let cases: Vec<_> = cases.into_iter().filter(|case| case.is_public()).collect();
        let asked = |named: &Named| Asked::in_any_language(site, named, INTERFACE_LANGUAGES[0]).map(Self);
        cases.iter().flat_map(|case| Self::editions(case)).filter_map(|named| asked(&named)).collect()
    }

    /// A case, and then the editions that offices have published of it.
    fn editions(case: &Case) -> Vec<Named> {
        let plain = Named::plain(&case.id);
        let live = case.offices.iter().filter(|edition| case.edition_of(&edition.office).is_some());
        let offices: Vec<Named> = live.map(|edition| plain.at_office(Some(edition.office.clone()))).collect();
        [plain].into_iter().chain(offices).collect()
    }

    pub(crate) fn id(&self) -> &CaseId {
        &self.0.case.id
    }

    /// The part of an address that names it.
    pub(crate) fn segment(&self) -> String {
        self.0.named.segment()
    }

    /// Whether it is the edition of an office, and no case of its own.
    pub(crate) fn is_of_office(&self) -> bool {
        self.0.named.office.is_some()
    }

    /// Whether letters go.
    pub(crate) fn is_open(&self) -> bool {
        self.0.facing == Facing::Open
    }

    /// Whether readers see a photograph.
    /// The numbers of the documents whose place a later one has taken.
    pub(crate) fn earlier(&self) -> impl Iterator<Item = usize> {
        1..=self.0.case.chain.len()
    }

    pub(crate) fn is_pictured(&self) -> bool {
        let shown = self.0.facing.shows_content() && self.0.case.picture_on(self.0.today).is_some();
        shown && self.0.site.store.picture(self.id()).is_ok_and(|picture| picture.is_some())
    }

    /// The model letters, to each target in each language; none where no letters go. One that cannot be printed is left out:
    /// its words stand on the page.
    pub(crate) async fn letters(&self) -> Vec<CopiedLetter> {
        let mut letters = Vec::new();
        let Some(ready) = self.0.ready().ok().filter(|_| self.is_open()) else { return letters };
        for model in models(&ready) {
            for target in 0..model.action.targets.len() {
                letters.extend(self.letter(&ready, &model, target).await);
            }
        }
        letters
    }

    async fn letter(&self, ready: &ReadyCase, model: &Model<'_>, target: usize) -> Option<CopiedLetter> {
        let language = &model.letter.language;
        let mut typed = Typed::default();
        Way::Model.word().clone_into(&mut typed.way);
        language.tag().clone_into(&mut typed.language);
        typed.target = (target + 1).to_string();
        let appeal = compose::appeal(ready, &typed, Way::Model, language, self.issued()).ok()?;
        let layout = Layout { paper: Paper::A4, window: Window::None };
        // Without a date: nobody knows when somebody takes it from a copy.
        let pdf = at_the_press(&self.0, move |press| press.letter(&appeal, "", &layout)).await.ok()?;
        let path = format!("/cases/{}/letter-{}-{}.pdf", self.segment(), target + 1, language.tag());
        Some(CopiedLetter { path, pdf, language: language.clone(), target })
    }

    /// The day of issue stands in the file, so that it is the same file on each day.
    fn issued(&self) -> Day {
        match &self.0.case.original().stage {
            Stage::Live { issued, .. } => *issued,
            _ => self.0.today,
        }
    }

    /// The page at the address of the writing page: everything that it takes to write by hand, or why nobody shall write.
    pub(crate) fn writing(
        &self,
        tag: &str,
        letters: &[CopiedLetter],
        living: Option<String>,
    ) -> Result<String, StatusCode> {
        let language = super::spoken(tag).unwrap_or(INTERFACE_LANGUAGES[0]);
        let broken = StatusCode::INTERNAL_SERVER_ERROR;
        let asked = Asked::named(&self.0.site, &self.0.named, language).ok_or(StatusCode::NOT_FOUND)?;
        if asked.facing != Facing::Open {
            return Ok(closed::html(&asked, asked.facing));
        }
        let ready = asked.ready().map_err(|_: Why| broken)?;
        view(&asked, &ready, letters, living).render().map_err(|_| broken)
    }
}

fn view<'a>(asked: &'a Asked, ready: &ReadyCase, letters: &[CopiedLetter], living: Option<String>) -> CopiedPage<'a> {
    let words = asked.words();
    let (action, waits) = (ready.edition(words.language()), ready.waits_in(words.language()));
    let frame = Frame::at(words, &asked.place("/write"));
    CopiedPage {
        w: words,
        frame: frame.of_sample(is_invented(action)),
        title: title(words, action),
        tongue: Tongue::of(&action.language),
        back: asked.address(""),
        living,
        until: asked.deadline().map(|deadline| words.fill("until-day", "day", words.day(&deadline.day))),
        signing: Signing::of(asked, action),
        safety: marked(&action.writer_safety, Block::WriterSafety, waits),
        safety_theirs: safety_theirs(words, action),
        office: InOffice::of(asked, action),
        addressees: action.targets.iter().map(|target| addressee(words, target)).collect(),
        copies: action.copies_to.iter().map(|copy| linked(&copy.0)).collect(),
        why: words.count("own-why", action.people.len().max(1) as u64),
        reads: languages(words, action).map(|names| {
            let key = if action.own_language { "own-language-help" } else { "own-language-only" };
            words.fill(key, "languages", names)
        }),
        demands: demands(action, waits),
        letters: models(ready).iter().map(|model| letter(words, model, letters)).collect(),
    }
}

fn addressee(words: &Words, target: &Target) -> Addressee {
    let all = [
        ("case-by-email", &target.emails),
        ("case-by-phone", &target.phones),
        ("case-by-fax", &target.faxes),
        ("case-by-social", &target.socials),
        ("case-by-form", &target.web_forms),
    ];
    let known = all.into_iter().filter(|(_, addresses)| !addresses.is_empty());
    Addressee {
        envelope: target.envelope(words.language()),
        channels: known.map(|(key, addresses)| (words.say(key), addresses.clone())).collect(),
        reachable: target.is_reachable(),
    }
}

fn letter(words: &Words, model: &Model<'_>, letters: &[CopiedLetter]) -> Letter {
    let (letter, targets) = (model.letter, &model.action.targets);
    let several = targets.len() > 1;
    let greeted = |target: &Target| {
        let name = several.then(|| words.fill("copy-opening", "name", short_name(target)));
        target.salutation.as_ref().map(|salutation| (name, salutation.0.clone()))
    };
    let pdf = |made: &CopiedLetter| {
        let to = targets.get(made.target).map(short_name).unwrap_or_default();
        (words.fill("copy-pdf", "name", to), made.path.clone())
    };
    let key = if model.is_theirs { "model-in-theirs" } else { "model-in" };
    Letter {
        tongue: Tongue::of(&letter.language),
        label: words.fill(key, "language", words.language_name(&letter.language)),
        openings: targets.iter().filter_map(greeted).collect(),
        paragraphs: all_linked(&letter.paragraphs),
        valediction: letter.valediction.as_ref().map(|valediction| valediction.0.clone()),
        pdfs: letters.iter().filter(|made| made.language == letter.language).map(pdf).collect(),
    }
}
