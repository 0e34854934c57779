//! A site whose store is empty, and a browser that keeps the desk's cookie.

use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, AtomicU64, Ordering};

use axum::Router;
use axum::body::{Body, to_bytes};
use axum::http::{HeaderMap, Method, Request, StatusCode};
use jiff::Timestamp;
use store::Store;
use tower::Service;

use crate::sealing::tests::Turned;
use crate::{Intake, Settings, Site, World, invitation, router};

/// The day on which the stories begin: the twin's deadline has not passed then.
pub(super) const TODAY: &str = "2026-03-02";

static FOLDERS: AtomicU64 = AtomicU64::new(0);

/// A clock that stands still until told otherwise, and dice that count.
struct Clock {
    now: AtomicI64,
    thrown: AtomicU64,
}

impl World for Clock {
    fn now(&self) -> Timestamp {
        Timestamp::from_second(self.now.load(Ordering::Relaxed)).expect("the tests stay within time")
    }

    fn fill_random(&self, bytes: &mut [u8]) {
        let thrown = self.thrown.fetch_add(1, Ordering::Relaxed).to_le_bytes();
        bytes.iter_mut().zip(thrown.iter().cycle()).for_each(|(byte, throw)| *byte = *throw);
    }
}

/// Readers in this process, without a fence: what the tests give them is ours.
pub(crate) struct InProcess;

impl Intake for InProcess {
    fn extract(&self, bytes: &[u8]) -> Result<documents::read::Extracted, documents::Unreadable> {
        documents::read::extract(bytes)
    }
}

/// The desk, and the browser at it.
pub(super) struct House {
    router: Router,
    pub(super) site: Site,
    clock: Arc<Clock>,
    folder: PathBuf,
    pub(super) cookie: String,
    pub(super) language: &'static str,
}

impl Drop for House {
    fn drop(&mut self) {
        // What is left in the folder of temporary files is swept by the system.
        let _ = std::fs::remove_dir_all(&self.folder);
    }
}

/// An answer.
pub(super) struct Answer {
    pub(super) status: StatusCode,
    headers: HeaderMap,
    pub(super) text: String,
}

impl Answer {
    pub(super) fn header(&self, name: &str) -> &str {
        self.headers.get(name).and_then(|value| value.to_str().ok()).unwrap_or_default()
    }

    /// The value of an input, as the page fills it.
    pub(super) fn value_of(&self, name: &str) -> String {
        let begin = format!("name=\"{name}\"");
        let rest = self.text.split(&begin).nth(1).unwrap_or_else(|| panic!("no field {name}"));
        let value = rest.split('>').next().and_then(|tag| tag.split("value=\"").nth(1)).unwrap_or_default();
        unescaped(value.split('"').next().unwrap_or_default())
    }

    /// All fields of the form of values, as a browser would send them back unchanged.
    pub(super) fn values(&self) -> Vec<(String, String)> {
        let form =
            self.text.split_once("/values\"").map(|(_, form)| form).and_then(|rest| rest.split("</form>").next());
        fields(form.expect("the page has the form of values"))
    }
}

/// The fields of a form.
fn fields(form: &str) -> Vec<(String, String)> {
    let mut fields = Vec::new();
    for (at, _) in form.match_indices("name=\"") {
        let tag = form[..at].rfind('<').map_or("", |start| &form[start..]);
        let rest = tag.split_once('>').map_or("", |(_, rest)| rest);
        let head = tag.split('>').next().unwrap_or_default();
        let name = form[at + 6..].split('"').next().unwrap_or_default();
        let value = head.split("value=\"").nth(1).and_then(|value| value.split('"').next());
        let text = if head.starts_with("<textarea") {
            let text = rest.split("</textarea>").next().unwrap_or_default();
            text.strip_prefix('\n').unwrap_or(text)
        } else if head.starts_with("<select") {
            let options = rest.split("</select>").next().unwrap_or_default();
            let chosen = options.split("<option").find(|option| option.contains(" selected"));
            chosen.and_then(|option| option.split('"').nth(1)).unwrap_or_default()
        } else if head.starts_with("<button") || (head.contains("checkbox") && !head.contains(" checked")) {
            continue;
        } else {
            value.unwrap_or_default()
        };
        fields.push((name.to_owned(), unescaped(text)));
    }
    fields
}

fn unescaped(text: &str) -> String {
    let pairs = [
        ("&lt;", "<"),
        ("&gt;", ">"),
        ("&quot;", "\""),
        ("&#34;", "\""),
        ("&#39;", "'"),
        ("&#60;", "<"),
        ("&#62;", ">"),
        ("&#38;", "&"),
        ("&amp;", "&"),
    ];
    pairs.into_iter().fold(text.to_owned(), |text, (from, to)| text.replace(from, to))
}

impl House {
    pub(super) fn new() -> Self {
        Self::with(Settings::default())
    }

    pub(super) fn with(settings: Settings) -> Self {
        Self::with_intake(Arc::new(InProcess), settings)
    }

    pub(super) fn with_intake(intake: Arc<dyn Intake>, settings: Settings) -> Self {
        let number = FOLDERS.fetch_add(1, Ordering::Relaxed);
        let folder = std::env::temp_dir().join(format!("clamor-desk-{}-{number}", std::process::id()));
        let store = Store::open(&folder).expect("a store can be made");
        let noon = format!("{TODAY}T12:00:00Z").parse::<Timestamp>().expect("a timestamp");
        let clock = Arc::new(Clock { now: AtomicI64::new(noon.as_second()), thrown: AtomicU64::new(7) });
        let world: Arc<dyn World> = Arc::<Clock>::clone(&clock);
        let site = Site::new(store, Arc::new(press::Press::new()), world, intake, Arc::new(Turned), settings);
        Self { router: router(site.clone()), site, clock, folder, cookie: String::new(), language: "en" }
    }

    /// A house in which the browser is at the desk already.
    pub(super) async fn entered() -> Self {
        Self::new().at_the_desk().await
    }

    /// The same house, with the browser at the desk.
    pub(super) async fn at_the_desk(self) -> Self {
        let mut house = self;
        let link = house.link().await;
        house.enter(&link).await;
        house
    }

    pub(super) fn wait_minutes(&self, minutes: i64) {
        self.clock.now.fetch_add(minutes * 60, Ordering::Relaxed);
    }

    pub(super) fn wait_hours(&self, hours: i64) {
        self.wait_minutes(hours * 60);
    }

    /// A one-time link.
    pub(super) async fn link(&self) -> String {
        let invited = invitation::to_try(&self.site.store, &*self.clock, self.site.today()).await;
        invited.expect("the store takes it")
    }

    /// Follows a link and keeps the cookie.
    pub(super) async fn enter(&mut self, link: &str) -> Answer {
        let answer = self.get(link).await;
        let cookie = answer.header("set-cookie").split(';').next().unwrap_or_default();
        cookie.clone_into(&mut self.cookie);
        answer
    }

    /// Somebody else enters, with a role.
    pub(super) async fn enter_as(&mut self, role: casework::DeskRole) {
        let invited = invitation::invite(&self.site.store, &*self.clock, self.site.today(), role).await;
        let link = invited.expect("the store takes it");
        let entered = self.post(&link, &[]).await;
        entered.header("set-cookie").split(';').next().unwrap_or_default().clone_into(&mut self.cookie);
    }

    pub(super) async fn get(&self, path: &str) -> Answer {
        self.ask(Method::GET, path, &[], Vec::new()).await
    }

    pub(super) async fn post(&self, path: &str, fields: &[(&str, &str)]) -> Answer {
        let body = serde_html_form::to_string(fields).expect("pairs can be encoded");
        self.ask(Method::POST, path, &[("content-type", "application/x-www-form-urlencoded")], body.into()).await
    }

    pub(super) async fn post_all(&self, path: &str, fields: &[(String, String)]) -> Answer {
        let fields: Vec<(&str, &str)> = fields.iter().map(|(name, text)| (name.as_str(), text.as_str())).collect();
        self.post(path, &fields).await
    }

    /// Sends a form with a file, as browsers do.
    pub(super) async fn upload(&self, path: &str, pasted: &str, file: &[u8]) -> Answer {
        let part = |name: &str| format!("--edge\r\ncontent-disposition: form-data; name=\"{name}\"");
        let mut body = format!(
            "{}\r\n\r\n{pasted}\r\n{}; filename=\"document.txt\"\r\ncontent-type: text/plain\r\n\r\n",
            part("pasted"),
            part("file")
        )
        .into_bytes();
        body.extend_from_slice(file);
        body.extend_from_slice(b"\r\n--edge--\r\n");
        self.ask(Method::POST, path, &[("content-type", "multipart/form-data; boundary=edge")], body).await
    }

    /// Pastes a text into a form that says which version of a case it shows.
    pub(super) async fn upload_at(&self, page: &str, path: &str, pasted: &str) -> Answer {
        let version = self.get(page).await.value_of("version");
        let part = |name: &str, text: &str| {
            format!("--edge\r\ncontent-disposition: form-data; name=\"{name}\"\r\n\r\n{text}\r\n")
        };
        let body = format!("{}{}--edge--\r\n", part("version", &version), part("pasted", pasted));
        self.ask(Method::POST, path, &[("content-type", "multipart/form-data; boundary=edge")], body.into()).await
    }

    /// Puts a document in; gives the address of its case.
    pub(super) async fn import(&self, text: &str) -> String {
        let answer = self.upload("/desk/new", text, b"").await;
        assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.text);
        answer.header("location").split('?').next().unwrap_or_default().to_owned()
    }

    pub(super) async fn ask(&self, method: Method, path: &str, headers: &[(&str, &str)], body: Vec<u8>) -> Answer {
        let mut request = Request::builder().method(method).uri(path);
        request = request.header("accept-language", self.language).header("cookie", &self.cookie);
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        let request = request.body(Body::from(body)).expect("the request is rightly made");
        let response = self.router.clone().call(request).await.expect("the routes always answer");
        let (parts, body) = response.into_parts();
        let body = to_bytes(body, usize::MAX).await.expect("the body is in memory");
        Answer { status: parts.status, headers: parts.headers, text: String::from_utf8_lossy(&body).into_owned() }
    }
}

/// The invented twin of a real document.
pub(super) const TWIN: &str = include_str!("../../../../../tests/documents/twin.txt");
