//! A flood slows the flood, and not the people.
//!
//! How much comes from which network is known for some minutes, in memory alone, under a hash with a key that is thrown
//! away: no address is kept, and after the key is gone nobody can find out whose number it was. Who asks for more than people
//! do waits, a little and then longer; who does not stop is told to come back later. Nobody solves a puzzle: a form may bring the
//! proof that its device worked a moment instead of waiting ([`proof`]).

mod figures;
mod proof;
#[cfg(test)]
mod tests;

use std::collections::HashMap;
use std::collections::hash_map::Entry;
use std::net::{IpAddr, Ipv6Addr, SocketAddr};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Mutex, MutexGuard, PoisonError, RwLock};
use std::time::Duration;

use axum::body::{Body, Bytes};
use axum::extract::{Request, State};
use axum::http::header::{CACHE_CONTROL, CONTENT_TYPE, HOST, RETRY_AFTER};
use axum::http::{HeaderValue, Method, Uri};
use axum::middleware::Next;
use axum::response::Response;
use jiff::{SignedDuration, Timestamp};
use serde_json::json;
use sha2::{Digest, Sha256};

pub(crate) use figures::Figures;
use figures::Since;
use proof::{Nonce, Question};

use crate::refuse::{Why, refused_page};
use crate::world::random;
use crate::{INTERFACE_LANGUAGES, Site, Words, World, respond};

/// For how long a key is used. Longer, and the numbers could be tried against all addresses for longer; shorter, and a flood
/// would begin anew more often.
pub(crate) const KEY_MINUTES: u64 = 60;

/// A request of a network makes its next one due so much later: a hundred in a second, which is a village behind one address
/// and no flood.
const APART: SignedDuration = SignedDuration::from_millis(10);

/// The same while the server has much to do.
const APART_IN_A_CROWD: SignedDuration = SignedDuration::from_millis(40);

/// So many requests at work at once are a crowd: a few times what the processors of a small server do at one moment.
const CROWD: usize = 64;

/// How far a network may be ahead before it waits: some pages and what stands beside them, asked for at once, are no flood.
const FREE: SignedDuration = SignedDuration::from_secs(2);

/// The longest wait; who would have to wait longer is told to come back later. People wait so long for a page on a bad line.
const LONGEST_WAIT: SignedDuration = SignedDuration::from_secs(5);

/// How many wait at most: each holds a connection and some kilobytes.
const MOST_WAITING: usize = 1024;

/// How many connections one network may have open at once: a village behind one address, each with two.
const MOST_CONNECTIONS_OF_ONE: usize = 512;

/// How many networks are known at most, some megabytes. A flood from more than this is one that no number of networks tells
/// apart from people; then all are forgotten at once.
const MOST_NETWORKS: usize = 65_536;

/// So many requests at work at once, and no proof goes before its turn any more: then everybody waits, also whoever has many
/// processors to work with.
const MOST_BEFORE_THEIR_TURN: usize = 4 * CROWD;

/// How many answers that were taken are remembered at most, half a megabyte: two hundred and fifty forms a second. With more,
/// forms wait.
const MOST_ANSWERS: usize = 16_384;

/// Where a device asks what there is to work on.
pub(crate) const PACE: &str = "/pace";

/// The forms that may bring a proof, by how their address ends: those that count.
const FORMS: [&str; 6] = ["letter", "letter.pdf", "by-hand", "postcard", "postcard.pdf", "sent"];

/// After how many seconds to come back, for programs that heed it.
const COME_BACK_AFTER: &str = "10";

/// What is to be done with a request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Turn {
    /// It is its turn now.
    Now,
    /// It is its turn after this.
    After(Duration),
    /// It may come back later.
    Later,
}

/// How much comes from where.
#[derive(Default)]
pub(crate) struct Pressure {
    /// The connections that are open, by the number that their network had when they began.
    open: Mutex<HashMap<u64, usize>>,
    /// The page that sends a flood away, by language: made once, since a flood asks for it.
    pages: RwLock<HashMap<&'static str, Bytes>>,
    known: Mutex<Known>,
    /// How many requests are at work.
    working: AtomicUsize,
    /// How many wait for their turn.
    waiting: AtomicUsize,
    /// What happened since the start.
    since: Since,
}

#[derive(Default)]
struct Known {
    key: Option<([u8; 32], Timestamp)>,
    /// When the next request of each network is due.
    due: HashMap<u64, Timestamp>,
    /// The answers that were taken, each until its question ends.
    answers: HashMap<Nonce, Timestamp>,
}

/// Who sits at the other end of a connection. It lives as long as the request does, and nothing prints it.
#[derive(Clone, Copy)]
pub(crate) struct Peer(pub(crate) IpAddr);

/// An open connection: the number of its network, where that is counted.
pub(crate) struct Open(Option<u64>);

/// Counts for as long as it lives.
pub(crate) struct Counted<'p>(&'p AtomicUsize);

impl Drop for Counted<'_> {
    fn drop(&mut self) {
        self.0.fetch_sub(1, Ordering::Relaxed);
    }
}

impl Pressure {
    /// Whether it is the turn of a request from an address.
    pub(crate) fn turn(&self, from: IpAddr, world: &dyn World) -> Turn {
        let now = world.now();
        let apart = if self.working.load(Ordering::Relaxed) < CROWD { APART } else { APART_IN_A_CROWD };
        let mut known = self.lock();
        let network = known.network(from, now, world);
        if known.due.len() >= MOST_NETWORKS {
            known.forget(now);
        }
        let due = known.due.get(&network).copied().unwrap_or(now).max(now);
        let wait = due.duration_since(now) - FREE;
        // What is refused does not count: a flood that goes on does not push its own turn away for ever.
        if wait > LONGEST_WAIT || (wait.is_positive() && self.waiting.load(Ordering::Relaxed) >= MOST_WAITING) {
            return Turn::Later;
        }
        known.due.insert(network, due.saturating_add(apart).unwrap_or(due));
        Duration::try_from(wait).ok().filter(|wait| !wait.is_zero()).map_or(Turn::Now, Turn::After)
    }

    /// A connection is open; `None` where its network has too many.
    pub(crate) fn open(&self, from: IpAddr, world: &dyn World) -> Option<Open> {
        // On this machine sits the proxy, through which all come.
        if from.to_canonical().is_loopback() {
            return Some(Open(None));
        }
        let network = self.lock().network(from, world.now(), world);
        let mut open = self.open.lock().unwrap_or_else(PoisonError::into_inner);
        let count = open.entry(network).or_default();
        if *count >= MOST_CONNECTIONS_OF_ONE {
            self.since.refused();
            return None;
        }
        *count += 1;
        Some(Open(Some(network)))
    }

    /// It is closed.
    pub(crate) fn close(&self, open: Open) {
        let Open(Some(network)) = open else { return };
        let mut open = self.open.lock().unwrap_or_else(PoisonError::into_inner);
        if let Entry::Occupied(mut count) = open.entry(network) {
            *count.get_mut() -= 1;
            if *count.get() == 0 {
                count.remove();
            }
        }
    }

    /// A request is at work.
    pub(crate) fn working(&self) -> Counted<'_> {
        self.working.fetch_add(1, Ordering::Relaxed);
        Counted(&self.working)
    }

    /// A request waits for its turn.
    pub(crate) fn waiting(&self) -> Counted<'_> {
        self.waiting.fetch_add(1, Ordering::Relaxed);
        Counted(&self.waiting)
    }

    /// How much comes in, in numbers.
    pub(crate) fn figures(&self) -> Figures {
        self.since.figures(self.working.load(Ordering::Relaxed), self.waiting.load(Ordering::Relaxed))
    }

    /// What a device may work on for a case, as it is told: nothing while the network of an address need not wait.
    fn question(&self, from: Option<IpAddr>, case: &str, world: &dyn World) -> String {
        let now = world.now();
        let mut known = self.lock();
        let due = from.map(|from| known.network(from, now, world)).and_then(|network| known.due.get(&network));
        let waits = due.is_some_and(|due| due.duration_since(now) > FREE);
        let Some((key, _)) = known.key.filter(|_| waits) else { return json!({ "bits": 0 }).to_string() };
        drop(known);
        let crowds = (self.working.load(Ordering::Relaxed) + self.waiting.load(Ordering::Relaxed)) / CROWD;
        let bits = proof::bits(crowds);
        let question = Question::new(Nonce::from_be_bytes(random(world)), bits, now);
        let seal = question.seal(&key, case).iter().fold(String::new(), |text, byte| text + &format!("{byte:02x}"));
        json!({ "bits": bits, "question": question.text(), "seal": seal }).to_string()
    }

    /// Whether a form brings a proof that is worth its turn. It is worth one.
    fn takes(&self, form: &Uri, now: Timestamp) -> bool {
        let Some((case, proof)) = case_of_form(form).zip(asked_with(form, "proof")) else { return false };
        let key = self.lock().key.map(|(key, _)| key);
        let Some(nonce) = key.and_then(|key| proof::answered(proof, &key, case, now)) else { return false };
        if self.working.load(Ordering::Relaxed) >= MOST_BEFORE_THEIR_TURN {
            return false;
        }
        let mut known = self.lock();
        if known.answers.len() >= MOST_ANSWERS {
            known.answers.retain(|_, until| *until > now);
        }
        known.answers.len() < MOST_ANSWERS && known.answers.insert(nonce, proof::remembered_until(now)).is_none()
    }

    /// How many were told that too much is at work, and how many of a flood to come back later, since the start.
    pub(crate) fn turned_away(&self) -> (u64, u64) {
        let figures = self.figures();
        (figures.full, figures.sent_away)
    }

    /// Throws the key and its numbers away when its time is over.
    pub(crate) fn sweep(&self, now: Timestamp) {
        let mut known = self.lock();
        if known.is_over(now) {
            *known = Known::default();
        }
        known.due.retain(|_, due| *due > now);
        known.answers.retain(|_, until| *until > now);
    }

    fn lock(&self) -> MutexGuard<'_, Known> {
        // Nothing under this lock can stop halfway through a change.
        self.known.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Known {
    fn is_over(&self, now: Timestamp) -> bool {
        let longest = SignedDuration::from_mins(KEY_MINUTES as i64);
        self.key.is_some_and(|(_, since)| now.duration_since(since) >= longest || now < since)
    }

    /// The number of the network of an address, under the key of the hour.
    fn network(&mut self, from: IpAddr, now: Timestamp, world: &dyn World) -> u64 {
        if self.is_over(now) {
            *self = Self::default();
        }
        let (key, _) = *self.key.get_or_insert_with(|| (random(world), now));
        number(&key, from)
    }

    /// Makes room: first by forgetting who may come now anyway.
    fn forget(&mut self, now: Timestamp) {
        self.due.retain(|_, due| *due > now);
        if self.due.len() >= MOST_NETWORKS {
            self.due.clear();
        }
    }
}

/// A number for the network of an address: 256 addresses of the old kind, one site of the new one. It means nothing without the
/// key.
fn number(key: &[u8; 32], from: IpAddr) -> u64 {
    let mut hash = Sha256::new_with_prefix(key);
    match from.to_canonical() {
        IpAddr::V4(address) => hash.update(&address.octets()[..3]),
        IpAddr::V6(address) => hash.update(&address.octets()[..6]),
    }
    let digest = hash.finalize();
    digest[..8].iter().fold(0, |number, byte| number << 8 | u64::from(*byte))
}

/// Lets each request wait for its turn, or sends it away.
pub(crate) async fn in_turn(State(site): State<Site>, request: Request, next: Next) -> Response {
    if let Some(from) = asker(&request, &site) {
        let turn = site.pressure.turn(from, &*site.world);
        // While nothing presses, nothing else is looked at.
        if turn != Turn::Now {
            let meanwhile = meanwhile(&site, from, turn, &request);
            match meanwhile {
                Meanwhile::Goes => {}
                Meanwhile::Waits(wait) => {
                    let _waiting = site.pressure.waiting();
                    tokio::time::sleep(wait).await;
                }
                Meanwhile::Answered(response) => return response,
            }
        }
    }
    let _working = site.pressure.working();
    let response = next.run(request).await;
    if response.extensions().get() == Some(&Why::Busy) {
        site.pressure.since.full();
    }
    response
}

/// What becomes of a request that is ahead of its turn.
enum Meanwhile {
    /// It goes at once: its device has worked.
    Goes,
    /// It waits.
    Waits(Duration),
    /// It is answered here.
    Answered(Response),
}

fn meanwhile(site: &Site, from: IpAddr, turn: Turn, request: &Request) -> Meanwhile {
    let pressure = &site.pressure;
    // Asking what to work on costs no more than being sent away, and who has to wait for it could as well just wait.
    if request.uri().path() == PACE {
        return Meanwhile::Answered(as_pace(site, Some(from), request.uri()));
    }
    if request.method() == Method::POST && pressure.takes(request.uri(), site.world.now()) {
        pressure.since.proof();
        return Meanwhile::Goes;
    }
    match turn {
        Turn::Now => Meanwhile::Goes,
        Turn::After(wait) => {
            pressure.since.waited();
            Meanwhile::Waits(wait)
        }
        Turn::Later => Meanwhile::Answered(pressure.send_away(site.negotiated(request.headers()))),
    }
}

/// `/pace?case={id}`: what there is to work on before a form is sent; for people, who need not wait, nothing.
pub(crate) async fn pace(State(site): State<Site>, request: Request) -> Response {
    as_pace(&site, asker(&request, &site), request.uri())
}

fn as_pace(site: &Site, from: Option<IpAddr>, address: &Uri) -> Response {
    let case = asked_with(address, "case").unwrap_or_default();
    let mut response = Response::new(Body::from(site.pressure.question(from, case, &*site.world)));
    let headers = response.headers_mut();
    headers.insert(CONTENT_TYPE, HeaderValue::from_static("application/json; charset=utf-8"));
    headers.insert(CACHE_CONTROL, HeaderValue::from_static("no-store"));
    response
}

/// The case of the address of a form that may bring a proof: `/{lang}/cases/{id}/{form}`.
fn case_of_form(address: &Uri) -> Option<&str> {
    let mut parts = address.path().split('/').skip(2);
    let (cases, id, form) = (parts.next()?, parts.next()?, parts.next()?);
    (cases == "cases" && FORMS.contains(&form) && parts.next().is_none()).then_some(id)
}

/// What an address says under a name after its question mark. Only what needs no decoding is asked for so.
fn asked_with<'a>(address: &'a Uri, name: &str) -> Option<&'a str> {
    let pairs = address.query()?.split('&').filter_map(|pair| pair.split_once('='));
    pairs.into_iter().find_map(|(known, value)| (known == name).then_some(value))
}

/// Whether a request comes from a program on this machine, and not through a proxy on it.
pub(crate) fn is_of_this_machine(request: &Request) -> bool {
    let peer = request.extensions().get::<Peer>();
    let through = ["x-forwarded-for", "forwarded", "via", "x-real-ip"]
        .into_iter()
        .any(|name| request.headers().contains_key(name));
    // What comes through an onion service comes from this machine, too, and says the name of that.
    let host = request.headers().get(HOST).and_then(|host| host.to_str().ok()).unwrap_or_default();
    let is_meant = host.parse::<SocketAddr>().is_ok_and(|host| host.ip().is_loopback())
        || host.split(':').next() == Some("localhost");
    is_meant && peer.is_some_and(|Peer(peer)| peer.to_canonical().is_loopback()) && !through
}

/// All who come through the onion service are one network: nothing tells them apart. A flood through it slows the onion service,
/// and nobody who comes another way. It is an address that nobody has (RFC 6666: for what is discarded).
const ONION: IpAddr = IpAddr::V6(Ipv6Addr::new(0x100, 0, 0, 0, 0, 0, 0, 1));

/// From which address a request comes, where that tells people apart: through a proxy on this machine, what the proxy says.
fn asker(request: &Request, site: &Site) -> Option<IpAddr> {
    let Peer(peer) = *request.extensions().get::<Peer>()?;
    if !peer.to_canonical().is_loopback() {
        return Some(peer);
    }
    let is_named = || request.headers().contains_key("x-forwarded-for");
    let host = || request.headers().get(HOST).map(HeaderValue::as_bytes);
    if site.onion_host().is_some_and(|onion| host() == Some(onion.as_bytes())) && !is_named() {
        return Some(ONION);
    }
    // What the nearest proxy added stands last; what stands before may be anything.
    let named =
        request.headers().get_all("x-forwarded-for").iter().next_back().filter(|_| site.settings.behind_proxy)?;
    address_in(named.to_str().ok()?.rsplit(',').next()?.trim())
}

/// Whoever is not told apart by an address is one network: programs on this machine, and a proxy that names nobody.
const HERE: IpAddr = IpAddr::V6(Ipv6Addr::LOCALHOST);

/// The number of the network that a request comes from, as long as the key of the hour lasts.
pub(crate) fn network(site: &Site, request: &Request) -> u64 {
    let from = asker(request, site).unwrap_or(HERE);
    site.pressure.lock().network(from, site.world.now(), &*site.world)
}

/// An address as proxies name it: alone, with a port, or in brackets.
fn address_in(text: &str) -> Option<IpAddr> {
    let bare = text.trim_start_matches('[').trim_end_matches(']');
    bare.parse().ok().or_else(|| text.parse::<SocketAddr>().ok().map(|address| address.ip()))
}

impl Pressure {
    fn send_away(&self, words: &Words) -> Response {
        self.since.sent_away();
        let known = self.pages.read().unwrap_or_else(PoisonError::into_inner).get(words.tag()).cloned();
        let page = known.unwrap_or_else(|| self.page_in(words));
        let mut response = Response::new(Body::from(page));
        *response.status_mut() = Why::Flood.status();
        let headers = response.headers_mut();
        headers.insert(CONTENT_TYPE, respond::HTML);
        headers.insert(CACHE_CONTROL, HeaderValue::from_static("no-store"));
        headers.insert(RETRY_AFTER, HeaderValue::from_static(COME_BACK_AFTER));
        response
    }

    fn page_in(&self, words: &Words) -> Bytes {
        let page = Bytes::from(refused_page(words, Why::Flood));
        if let Some(tag) = INTERFACE_LANGUAGES.into_iter().find(|tag| *tag == words.tag()) {
            self.pages.write().unwrap_or_else(PoisonError::into_inner).insert(tag, page.clone());
        }
        page
    }
}
