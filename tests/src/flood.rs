//! The flood: a handful of networks ask and write as fast as this machine can, and somebody writes meanwhile.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use crate::folder::Folder;
use crate::program::Running;
use crate::wire::Wire;

/// How many networks the flood comes from.
const NETWORKS: usize = 5;

/// How many connections it has.
const CONNECTIONS: usize = 200;

/// How long half of the connections wait for an answer before they break off and come again.
const IMPATIENT: Duration = Duration::from_millis(5);

/// How many letters the one who is honest says that they sent, before and during the flood.
const LETTERS: usize = 200;

/// What came of it.
#[derive(Debug, Default)]
pub struct Outcome {
    /// Requests of the flood that were answered as asked.
    pub served: usize,
    /// Requests of the flood that were sent away.
    pub sent_away: usize,
    /// Requests of the flood that did not wait for their answer.
    pub broken_off: usize,
    /// How long the flood lasted.
    pub lasted: Duration,
    /// Acts that were acknowledged, of the flood and of the one who is honest.
    pub acknowledged: usize,
    /// What the tally says of them. Must be the same.
    pub counted: usize,
    /// The 99th percentile of the time until the one who is honest was thanked, without the flood.
    pub quiet: Duration,
    /// The same in the flood.
    pub flooded: Duration,
    /// The memory of the server before the flood, in kibibytes.
    pub memory_before: u64,
    /// The memory after it.
    pub memory_after: u64,
}

impl Outcome {
    /// How many times longer it took in the flood.
    #[must_use]
    pub fn times_longer(&self) -> f64 {
        self.flooded.as_secs_f64() / self.quiet.as_secs_f64()
    }
}

/// Lets it flood.
///
/// # Panics
/// When the server does not start, or does not answer the one who is honest.
pub async fn run() -> Outcome {
    let folder = Folder::new();
    let data = folder.join("data");
    let server = Running::start_behind_a_proxy(&data, &folder.path().to_string_lossy(), std::process::Stdio::inherit());
    let after = server.greeting.split("case ").nth(1).expect("the sample's id is printed at first start");
    let id: String = after.chars().take_while(char::is_ascii_alphanumeric).collect();
    let mut outcome = Outcome { quiet: honest(&server.address, &id, 0).await, ..Outcome::default() };
    outcome.memory_before = server.memory();
    let begun = Instant::now();
    let (stop, tallies) = (Arc::new(AtomicBool::new(false)), Arc::new([const { AtomicUsize::new(0) }; 4]));
    let flood: Vec<_> = (0..CONNECTIONS)
        .map(|number| {
            let (stop, tallies) = (Arc::clone(&stop), Arc::clone(&tallies));
            tokio::spawn(junk(server.address.clone(), id.clone(), number, stop, tallies))
        })
        .collect();
    // The flood is at its height when the first of it have to wait.
    tokio::time::sleep(Duration::from_secs(3)).await;
    outcome.flooded = honest(&server.address, &id, 1).await;
    stop.store(true, Ordering::Relaxed);
    outcome.lasted = begun.elapsed();
    for task in flood {
        task.await.expect("a flood does not panic");
    }
    outcome.memory_after = server.memory();
    let [served, sent_away, said, broken_off] = tallies.each_ref().map(|number| number.load(Ordering::Relaxed));
    (outcome.served, outcome.sent_away, outcome.acknowledged) = (served, sent_away, said + 2 * LETTERS);
    outcome.broken_off = broken_off;
    let mut wire = Wire::to(&server.address).await.expect("the server listens");
    let (_, body) = wire.ask_as(&format!("/cases/{id}.json"), "", "").await.expect("the server answers");
    let data: serde_json::Value = serde_json::from_slice(body).expect("it is JSON");
    outcome.counted = data["tally"]["said_sent"].as_u64().and_then(|number| usize::try_from(number).ok()).unwrap_or(0);
    outcome
}

/// Somebody writes, one letter after the other, from a network of their own; gives the 99th percentile of the time it took.
async fn honest(address: &str, id: &str, round: usize) -> Duration {
    let mut wire = Wire::to(address).await.expect("the server listens");
    let mut times = Vec::with_capacity(LETTERS);
    for number in 0..LETTERS {
        let (begun, sent) = (Instant::now(), said(u64::MAX - round as u64, number as u64));
        let answer = wire.ask_as(&format!("/en/cases/{id}/sent"), "x-forwarded-for: 198.51.100.1\r\n", &sent).await;
        assert_eq!(answer.expect("the server answers").0, 303, "the one who is honest is thanked");
        times.push(begun.elapsed());
        // A person does not write faster.
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
    times.sort_unstable();
    times[LETTERS * 99 / 100]
}

async fn junk(address: String, id: String, number: usize, stop: Arc<AtomicBool>, tallies: Arc<[AtomicUsize; 4]>) {
    let from = format!("x-forwarded-for: 203.0.{}.{}\r\n", number % NETWORKS, number / NETWORKS + 1);
    let (case, letter, sent) =
        (format!("/en/cases/{id}"), format!("/en/cases/{id}/letter"), format!("/en/cases/{id}/sent"));
    let junk = format!("way=own&who={}&ask=x", "junk+".repeat(200));
    // Half of them wait for their turn. The others never do, and say nothing that counts: they could not know whether it did.
    let patient = (number / NETWORKS).is_multiple_of(2);
    let mut wire = None;
    for turn in 0.. {
        if stop.load(Ordering::Relaxed) {
            return;
        }
        let Ok(connected) = (match wire.take() {
            Some(wire) => Ok(wire),
            None => Wire::to(&address).await,
        }) else {
            continue;
        };
        let mut connected: Wire = connected;
        let (path, body) = match turn % if patient { 3 } else { 2 } {
            0 => (&case, String::new()),
            1 => (&letter, junk.clone()),
            _ => (&sent, said(number as u64, turn)),
        };
        // What breaks in the middle was not acknowledged; the connection is made anew.
        let asked = connected.ask_as(path, &from, &body);
        let status = match patient {
            true => asked.await.map(|(status, _)| status),
            false => match tokio::time::timeout(IMPATIENT, asked).await {
                Ok(answered) => answered.map(|(status, _)| status),
                Err(_) => {
                    tallies[3].fetch_add(1, Ordering::Relaxed);
                    continue;
                }
            },
        };
        let Ok(status) = status else { continue };
        let away = matches!(status, 429 | 503);
        tallies[usize::from(away)].fetch_add(1, Ordering::Relaxed);
        if status == 303 {
            tallies[2].fetch_add(1, Ordering::Relaxed);
        }
        wire = Some(connected);
    }
}

fn said(who: u64, number: u64) -> String {
    format!("key={:016x}{:016x}&channel=letter", who.wrapping_add(1), number)
}
