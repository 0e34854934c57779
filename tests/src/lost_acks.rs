//! Acknowledged = stored = counted: clients take part while the server is killed at random moments, again and again, and
//! what they were told is compared with what is on disk and with what the tally says.
//!
//! Every "I have sent it" has a key, so those are compared one by one. For the other counts: what was acknowledged must
//! be counted, and at most what was under way at a kill may be counted beyond it.

use std::collections::HashSet;
use std::path::Path;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

use casework::ActKey;

use crate::program::Running;
use crate::wire::Wire;

/// What is to be done.
pub struct Plan {
    /// How many clients take part at once, round by round.
    pub clients: Vec<usize>,
    /// How many times the server is killed.
    pub kills: usize,
    /// How many acknowledgements there are to be at least; rounds after the last kill go on until then.
    pub acknowledgements: usize,
    /// How long a round lasts at most before the kill, in milliseconds.
    pub longest_round: u64,
    /// Where the dice start.
    pub seed: u64,
}

/// What came of it.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Outcome {
    /// How many times the server was killed.
    pub kills: usize,
    /// Acts that were acknowledged, of all kinds.
    pub acknowledged: usize,
    /// "I have sent it" that were acknowledged.
    pub said_sent: usize,
    /// Acts that were under way at a kill, so that their client never heard.
    pub unheard: usize,
    /// Acknowledged and not on disk: must be 0.
    pub lost: usize,
    /// On disk and never sent: must be 0.
    pub invented: usize,
    /// On disk, less what the tally says: must be 0.
    pub miscounted: i64,
    /// Other counts that are below what was acknowledged, or above what was asked for: must be 0.
    pub out_of_bounds: usize,
}

impl Outcome {
    /// Whether everything that was acknowledged is stored and counted, and nothing else is.
    #[must_use]
    pub fn is_true(&self) -> bool {
        self.lost == 0 && self.invented == 0 && self.miscounted == 0 && self.out_of_bounds == 0
    }
}

/// What the clients know.
#[derive(Default)]
struct Known {
    acknowledged: HashSet<ActKey>,
    unheard: HashSet<ActKey>,
    others: [Bounds; 3],
}

/// A count without keys: what was acknowledged, and what was asked for.
#[derive(Default, Clone, Copy)]
struct Bounds {
    acknowledged: usize,
    asked: usize,
}

/// Carries the plan out on a data folder, and tells about each round as it goes.
///
/// # Panics
/// When the server does not start or answers what it should not.
pub async fn run(plan: &Plan, data: &Path, mut tell: impl FnMut(&Outcome)) -> Outcome {
    let known = Arc::new(Mutex::new(Known::default()));
    let mut outcome = Outcome::default();
    let mut dice = Dice(plan.seed | 1);
    let data_text = data.to_string_lossy().into_owned();
    let mut case = None;
    let mut round = 0;
    while outcome.kills < plan.kills || outcome.acknowledged < plan.acknowledgements {
        let server = Running::start(&data_text);
        let id: String = case.get_or_insert_with(|| sample_in(&server.greeting)).clone();
        say_again(&server.address, &id, &known).await;
        let clients = plan.clients[round % plan.clients.len()];
        let lasts = Duration::from_millis(dice.below(plan.longest_round) + 5);
        hammer(server, &id, clients, lasts, &known, &mut dice).await;
        outcome.kills += 1;
        round += 1;
        count(&known, &mut outcome);
        tell(&outcome);
    }
    let server = Running::start(&data_text);
    let id = case.expect("there was at least one round");
    say_again(&server.address, &id, &known).await;
    count(&known, &mut outcome);
    compare(&server, &id, data, &known, &mut outcome);
    outcome
}

/// What was not heard is said again, with the same key: it must count once.
async fn say_again(address: &str, id: &str, known: &Mutex<Known>) {
    let again: Vec<ActKey> = lock(known).unheard.drain().collect();
    let mut wire = Wire::to(address).await.expect("the server listens");
    for key in again {
        let status = wire.ask(&format!("/en/cases/{id}/sent"), &sent(key)).await.expect("a quiet server answers");
        assert_eq!(status, 303, "an act said again is acknowledged");
        lock(known).acknowledged.insert(key);
    }
}

async fn hammer(
    server: Running,
    id: &str,
    clients: usize,
    lasts: Duration,
    known: &Arc<Mutex<Known>>,
    dice: &mut Dice,
) {
    let until = Instant::now() + lasts;
    let mut tasks = tokio::task::JoinSet::new();
    for _ in 0..clients {
        let (address, id, known, dice) = (server.address.clone(), id.to_owned(), Arc::clone(known), dice.split());
        tasks.spawn(take_part(address, id, known, dice));
    }
    tokio::time::sleep_until(until.into()).await;
    tokio::task::spawn_blocking(move || server.kill()).await.expect("the kill is carried out");
    // The clients see their connections break and end.
    while tasks.join_next().await.is_some() {}
}

/// One client: mostly "I have sent it", now and then the other acts, until the connection breaks.
async fn take_part(address: String, id: String, known: Arc<Mutex<Known>>, mut dice: Dice) {
    let Ok(mut wire) = Wire::to(&address).await else { return };
    loop {
        let heard = match dice.below(64) {
            0 => other(&mut wire, 0, &format!("/en/cases/{id}/write"), "", &known).await,
            1 => other(&mut wire, 1, &format!("/en/cases/{id}/letter"), LETTER, &known).await,
            2 if dice.below(8) == 0 => other(&mut wire, 2, &format!("/en/cases/{id}/letter.pdf"), LETTER, &known).await,
            _ => say_sent(&mut wire, &id, dice.key(), &known).await,
        };
        if !heard {
            return;
        }
    }
}

/// The form of the model letter.
const LETTER: &str = "way=model&target=1&language=en&name=&place=&paper=a4";

fn sent(key: ActKey) -> String {
    format!("key={}&channel=letter", key.hex())
}

async fn say_sent(wire: &mut Wire, id: &str, key: ActKey, known: &Mutex<Known>) -> bool {
    lock(known).unheard.insert(key);
    match wire.ask(&format!("/en/cases/{id}/sent"), &sent(key)).await {
        Ok(303) => {
            let mut known = lock(known);
            known.unheard.remove(&key);
            known.acknowledged.insert(key);
            true
        }
        // Shed: the server says that it took nothing. The key is said again later, like one that was not heard.
        Ok(503) => true,
        Ok(status) => panic!("\"I have sent it\" was answered with {status}"),
        Err(_) => false,
    }
}

async fn other(wire: &mut Wire, kind: usize, path: &str, body: &str, known: &Mutex<Known>) -> bool {
    lock(known).others[kind].asked += 1;
    match wire.ask(path, body).await {
        Ok(200) => {
            lock(known).others[kind].acknowledged += 1;
            true
        }
        Ok(503) => true,
        Ok(status) => panic!("{path} was answered with {status}"),
        Err(_) => false,
    }
}

fn count(known: &Mutex<Known>, outcome: &mut Outcome) {
    let known = lock(known);
    outcome.said_sent = known.acknowledged.len();
    outcome.unheard =
        known.unheard.len() + known.others.iter().map(|bounds| bounds.asked - bounds.acknowledged).sum::<usize>();
    outcome.acknowledged =
        known.acknowledged.len() + known.others.iter().map(|bounds| bounds.acknowledged).sum::<usize>();
}

fn compare(server: &Running, id: &str, data: &Path, known: &Mutex<Known>, outcome: &mut Outcome) {
    let known = lock(known);
    let stored = stored(data);
    outcome.lost = known.acknowledged.difference(&stored).count();
    outcome.invented = stored.difference(&known.acknowledged).count();
    let page = crate::client::Client::new(&format!("http://{}", server.address)).get(&format!("/cases/{id}.json"));
    let page: serde_json::Value = serde_json::from_slice(&page.body).expect("the counts are JSON");
    let tally = |name: &str| page["tally"][name].as_u64().expect("each count is a number");
    outcome.miscounted =
        i64::try_from(stored.len()).unwrap_or(i64::MAX) - i64::try_from(tally("said_sent")).unwrap_or(0);
    let counted = ["opened", "handed_over", "printed"].map(tally);
    let wrong = known.others.iter().zip(counted).filter(|(bounds, counted)| {
        let range = bounds.acknowledged as u64..=bounds.asked as u64;
        !range.contains(counted)
    });
    outcome.out_of_bounds = wrong.count();
}

/// The keys on disk.
fn stored(data: &Path) -> HashSet<ActKey> {
    let database = rusqlite::Connection::open(data.join("clamor.db")).expect("the database opens");
    let mut rows = database.prepare("SELECT key FROM said_sent").expect("the table is there");
    let keys = rows.query_map([], |row| row.get::<_, [u8; 16]>(0)).expect("the table can be read");
    keys.map(|key| ActKey(key.expect("a key has sixteen bytes"))).collect()
}

fn sample_in(greeting: &str) -> String {
    let after = greeting.split("case ").nth(1).expect("the sample's id is printed at first start");
    after.chars().take_while(char::is_ascii_alphanumeric).collect()
}

fn lock(known: &Mutex<Known>) -> std::sync::MutexGuard<'_, Known> {
    known.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Seeded dice: xorshift (Marsaglia 2003).
struct Dice(u64);

impl Dice {
    fn next(&mut self) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0
    }

    fn below(&mut self, limit: u64) -> u64 {
        self.next() % limit.max(1)
    }

    fn split(&mut self) -> Self {
        Self(self.next() | 1)
    }

    fn key(&mut self) -> ActKey {
        let mut key = [0; 16];
        key[..8].copy_from_slice(&self.next().to_be_bytes());
        key[8..].copy_from_slice(&self.next().to_be_bytes());
        ActKey(key)
    }
}
