//! A small site with invented cases, and somebody who asks it for pages.

use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, AtomicU64, Ordering};

use axum::Router;
use axum::body::{Body, to_bytes};
use axum::http::{HeaderMap, Method, Request, StatusCode};
use casework::{
    AfterDeadline, AsOf, Audience, CaseId, Consent, ConsentRole, Country, Day, Deadline, Decision, Deed, Demand,
    DeskRole, Fact, Figure, FigurePart, Imported, Language, Mentioned, ModelLetter, PersonAtRisk, Previous, Pronouns,
    Qualifier, Salutation, Target, UrgentAction, Valediction,
};
use jiff::Timestamp;
use store::faulty::{Faults, Faulty};
use store::{Sqlite, Store, Verdict};
use tower::Service;

use crate::sealing::tests::Turned;
use crate::{Settings, Site, World, router};

/// The day on which the stories begin.
pub(in crate::pages) const TODAY: &str = "2026-03-02";

static FOLDERS: AtomicU64 = AtomicU64::new(0);

pub(in crate::pages) fn day(text: &str) -> Day {
    text.parse().expect("the tests write days rightly")
}

/// A clock that stands still until told otherwise, and dice that count.
pub(in crate::pages) struct Clock {
    now: AtomicI64,
    thrown: AtomicU64,
}

impl Clock {
    pub(in crate::pages) fn wait(&self, milliseconds: i64) {
        self.now.fetch_add(milliseconds, Ordering::Relaxed);
    }

    /// Goes to a moment, in the form of RFC 3339.
    pub(in crate::pages) fn go_to(&self, moment: &str) {
        let moment: Timestamp = moment.parse().expect("the tests write moments rightly");
        self.now.store(moment.as_millisecond(), Ordering::Relaxed);
    }
}

impl World for Clock {
    fn now(&self) -> Timestamp {
        Timestamp::from_millisecond(self.now.load(Ordering::Relaxed)).expect("the tests stay within time")
    }

    fn fill_random(&self, bytes: &mut [u8]) {
        let thrown = self.thrown.fetch_add(1, Ordering::Relaxed).to_le_bytes();
        bytes.iter_mut().zip(thrown.iter().cycle()).for_each(|(byte, throw)| *byte = *throw);
    }
}

/// The site.
pub(in crate::pages) struct House {
    router: Router,
    pub(in crate::pages) site: Site,
    pub(in crate::pages) clock: Arc<Clock>,
    /// What is to go wrong in the store.
    pub(in crate::pages) faults: Faults,
    folder: PathBuf,
}

/// Nobody brings documents to the public pages.
struct InProcess;

impl crate::Intake for InProcess {
    fn extract(&self, bytes: &[u8]) -> Result<documents::read::Extracted, documents::Unreadable> {
        documents::read::extract(bytes)
    }
}

impl Drop for House {
    fn drop(&mut self) {
        // What is left in the folder of temporary files is swept by the system.
        let _ = std::fs::remove_dir_all(&self.folder);
    }
}

/// An answer.
pub(in crate::pages) struct Answer {
    pub(in crate::pages) status: StatusCode,
    pub(in crate::pages) headers: HeaderMap,
    pub(in crate::pages) body: Vec<u8>,
}

impl Answer {
    pub(in crate::pages) fn text(&self) -> String {
        String::from_utf8_lossy(&self.body).into_owned()
    }

    pub(in crate::pages) fn header(&self, name: &str) -> &str {
        self.headers.get(name).and_then(|value| value.to_str().ok()).unwrap_or_default()
    }
}

impl House {
    pub(in crate::pages) fn new() -> Self {
        Self::with(Settings { counts_at_once: true, ..Settings::default() })
    }

    /// A site for everybody, where counts move when a day has ended.
    pub(in crate::pages) fn for_everybody() -> Self {
        Self::with(Settings::default())
    }

    /// A site that was told at which address people find it, and so can pass cases on.
    pub(in crate::pages) fn known() -> Self {
        Self::with(Settings { origin: Some("https://act.example".into()), counts_at_once: true, ..Settings::default() })
    }

    /// The same site as it is opened for a copy of its pages.
    pub(in crate::pages) fn of_a_copy() -> Self {
        let settings = Settings { origin: Some("https://act.example".into()), is_copy: true, ..Settings::default() };
        Self::with(Settings { counts_at_once: true, ..settings })
    }

    pub(in crate::pages) fn with(settings: Settings) -> Self {
        let number = FOLDERS.fetch_add(1, Ordering::Relaxed);
        let folder = std::env::temp_dir().join(format!("clamor-web-{}-{number}", std::process::id()));
        std::fs::create_dir_all(&folder).expect("a folder can be made");
        let (engine, faults) = Faulty::over(Sqlite::open(&folder).expect("an engine can be made"));
        let store = Store::over(engine).expect("a store can be made");
        let noon = format!("{TODAY}T12:00:00Z").parse::<Timestamp>().expect("a timestamp");
        let clock = Arc::new(Clock { now: AtomicI64::new(noon.as_millisecond()), thrown: AtomicU64::new(7) });
        let world: Arc<dyn World> = Arc::<Clock>::clone(&clock);
        let site =
            Site::new(store, Arc::new(press::Press::new()), world, Arc::new(InProcess), Arc::new(Turned), settings);
        Self { router: router(site.clone()), site, clock, faults, folder }
    }

    /// Puts a document in; gives the id of its case.
    pub(in crate::pages) async fn draft(&self, action: &UrgentAction) -> String {
        let id = CaseId::from_random(crate::world::random(&*self.clock));
        let document = Imported {
            media_type: "text/plain".into(),
            sha256: String::new(),
            text: String::new(),
            language: action.language.clone(),
            remarks: Vec::new(),
        };
        let case_file = documents::CaseFile::from_reading(action).write();
        let first = fact(Deed::Imported { document, case_file });
        self.site.store.create("test", id.clone(), first).await.expect("it is stored");
        id.to_string()
    }

    /// Issues a case with a deadline and consent until a day; gives its id.
    pub(in crate::pages) async fn issue(&self, action: &UrgentAction, until: &str, consent: &str) -> String {
        let name = self.draft(action).await;
        let (id, deadline) = (id(&name), Deadline::on(day(until)));
        let scopes = [casework::Scope::Facts, casework::Scope::Names];
        let consent = Consent::same(ConsentRole::Family, &scopes, Audience::Public, day(TODAY), day(consent));
        self.deed(&id, Deed::ConsentDecided(consent)).await;
        self.deed(&id, Deed::Issued { deadline, after: Some(AfterDeadline::AskOffice) }).await;
        name
    }

    /// Does a deed, whatever the rules say.
    pub(in crate::pages) async fn deed(&self, id: &CaseId, deed: Deed) {
        let verdict = self.site.store.decide("test", id, |_| Ok(fact(deed.clone()))).await;
        assert!(matches!(verdict, Ok(Verdict::Done(_))), "the deed is done");
    }

    pub(in crate::pages) async fn get(&self, path: &str) -> Answer {
        self.ask(Method::GET, path, &[], "").await
    }

    pub(in crate::pages) async fn post(&self, path: &str, form: &str) -> Answer {
        self.ask(Method::POST, path, &[("content-type", "application/x-www-form-urlencoded")], form).await
    }

    pub(in crate::pages) async fn ask(
        &self,
        method: Method,
        path: &str,
        headers: &[(&str, &str)],
        body: &str,
    ) -> Answer {
        let mut request = Request::builder().method(method).uri(path);
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        let request = request.body(Body::from(body.to_owned())).expect("the request is rightly made");
        let mut router = self.router.clone();
        let response = router.call(request).await.expect("the routes always answer");
        let (parts, body) = response.into_parts();
        let body = to_bytes(body, usize::MAX).await.expect("the body is in memory").to_vec();
        Answer { status: parts.status, headers: parts.headers, body }
    }
}

fn fact(deed: Deed) -> Decision {
    Decision { fact: Fact { day: day(TODAY), role: DeskRole::Desk, deed } }
}

/// The id as a value.
pub(in crate::pages) fn id(text: &str) -> CaseId {
    CaseId::parse(text).expect("it is an id")
}

/// A document in which everything occurs; its people and its country are invented.
pub(in crate::pages) fn document(language: &str) -> UrgentAction {
    let language = Language::from_tag(language).expect("a language");
    let verania = Country::from_code("QV");
    let person = |key: &str, name: &str, pronouns: Option<&str>| PersonAtRisk {
        key: key.into(),
        name: name.into(),
        pronouns: pronouns.map(|words| Pronouns(words.into())),
        age: Some(34),
        occupation: Some("beekeeper".into()),
        since: Some(day("2026-01-09")),
        ..PersonAtRisk::default()
    };
    let target = Target {
        key: "t1".into(),
        name: Some("Nadia Ferro".into()),
        office: Some("Minister of Justice".into()),
        address: vec!["Calle del Faro 1,".into(), "Puerto Salvo, Verania".into()],
        country: verania,
        emails: vec!["office@justice.example".into()],
        salutation: Some(Salutation("Dear Minister,".into())),
        ..Target::default()
    };
    let second = Target {
        key: "t2".into(),
        office: Some("Prosecutor General".into()),
        phones: vec!["+99 1 234".into()],
        faxes: vec!["+99 1 235".into()],
        socials: vec!["@prosecutor".into()],
        web_forms: vec!["https://prosecutor.example/form".into()],
        ..Target::default()
    };
    UrgentAction {
        title: Some("Two beekeepers held at a secret place".into()),
        countries: verania.into_iter().collect(),
        summary: vec![
            "Two beekeepers were taken from the market on 9 January. <b>See</b> [the list](https://list.example/?a&b)."
                .into(),
        ],
        targets: vec![target, second],
        copies_to: vec![casework::CopyTo("The embassy of Verania in your country".into())],
        letter: Some(ModelLetter {
            language: language.clone(),
            paragraphs: vec!["I write about two beekeepers.".into(), "I ask you to say where they are.".into()],
            valediction: Some(Valediction("Yours sincerely,".into())),
        }),
        demands: vec![Demand { text: "Say where they are held.".into(), inferred: false }],
        background: vec!["The market has been watched since [autumn](#).".into()],
        preferred_languages: Language::from_tag("es").into_iter().collect(),
        own_language: true,
        people: vec![person("p1", "Olmo Rivas", Some("he/him")), person("p2", "Petra Sanz", None)],
        mentioned: vec![Mentioned { key: "m1".into(), name: "Quino Tal".into(), since: Some(day("2025-11-30")) }],
        previous: vec![Previous { index: None, ua: None, as_written: "https://org.example/first".into() }],
        figures: vec![Figure {
            key: "f1".into(),
            value: 1234.0,
            qualifier: Qualifier::AtLeast,
            counts: Some("people held".into()),
            as_of: AsOf::from_iso("2026-01"),
            source: Some("Register of Verania".into()),
            parts: vec![FigurePart { value: 31.0, counts: "women".into() }],
        }],
        writer_safety: vec!["Do not name the market.".into()],
        easy: vec!["Olmo and Petra keep bees.".into(), "Now they are in prison.".into()],
        ..UrgentAction::blank(language)
    }
}
