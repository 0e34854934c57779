//! After a stop was acknowledged no letter is let go: clients write while the desk stops the case, by its page or by a command
//! beside the server, and in half of the trials the server is killed around that moment and started again.

use std::path::Path;
use std::process::{Command, Stdio};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

use crate::client::Client;
use crate::program::{self, Running};
use crate::wire::Wire;

/// How many people write at once: enough that some letter is under way at any moment.
const WRITERS: usize = 6;

/// How long writers go on after the stop: longer than the second within which it is to hold everywhere.
const GO_ON: Duration = Duration::from_millis(250);

/// What is to be done.
pub struct Plan {
    /// How many trials.
    pub trials: usize,
    /// Where the dice start.
    pub seed: u64,
}

/// What came of it.
#[derive(Debug, Default)]
pub struct Outcome {
    /// How many trials were made.
    pub trials: usize,
    /// Stops by the desk's page, and by a command beside the server.
    pub by_page: usize,
    /// The same by a command.
    pub by_command: usize,
    /// In how many the server was killed around the stop.
    pub kills: usize,
    /// In how many the stop was acknowledged before the kill, or after the server was started again.
    pub acknowledged: usize,
    /// Letters and writing pages that were let go in all.
    pub let_go: usize,
    /// Of those, asked for before the acknowledgement and answered after it: they were under way.
    pub under_way: usize,
    /// How long after the acknowledgement the last of those was answered, in microseconds.
    pub last_under_way: u128,
    /// Let go though asked for after the acknowledgement: must be 0.
    pub after: usize,
    /// Cases that were open again after an acknowledged stop and a new start: must be 0.
    pub forgotten: usize,
}

impl Outcome {
    /// Whether a stop stops.
    #[must_use]
    pub fn is_true(&self) -> bool {
        self.after == 0 && self.forgotten == 0
    }
}

/// One answer that let a letter or a writing page go.
struct LetGo {
    asked: Instant,
    answered: Instant,
}

type Seen = Arc<Mutex<Vec<LetGo>>>;

/// Carries the plan out in a folder, and tells about each trial as it goes.
///
/// # Panics
/// When a server does not start.
pub async fn run(plan: &Plan, folder: &Path, mut tell: impl FnMut(&Outcome)) -> Outcome {
    let mut outcome = Outcome::default();
    let mut dice = plan.seed | 1;
    for number in 0..plan.trials {
        let data = folder.join(format!("trial-{number}"));
        trial(&data, number, &mut dice, &mut outcome).await;
        let _ = std::fs::remove_dir_all(&data);
        outcome.trials += 1;
        tell(&outcome);
    }
    outcome
}

async fn trial(data: &Path, number: usize, dice: &mut u64, outcome: &mut Outcome) {
    let data = data.to_string_lossy().into_owned();
    let server = Running::start(&data);
    let case = between(&server.greeting, "case ", |letter: char| letter.is_ascii_alphanumeric());
    let link = between(&server.greeting, "/desk/enter/", |letter: char| !letter.is_whitespace());
    let address = server.address.clone();
    let (by_page, kills) = (number.is_multiple_of(2), (number / 2).is_multiple_of(2));
    let desk = tokio::task::spawn_blocking({
        let address = format!("http://{address}");
        move || {
            let mut desk = Client::new(&address);
            desk.post(&format!("/desk/enter/{link}"), &[]);
            desk
        }
    });
    let desk = desk.await.expect("somebody comes to the desk");
    let seen = Seen::default();
    let mut writers = tokio::task::JoinSet::new();
    for _ in 0..WRITERS {
        writers.spawn(write(address.clone(), case.clone(), Arc::clone(&seen)));
    }
    wait(dice, 40_000).await;
    let stopping = tokio::task::spawn_blocking({
        let (case, data) = (case.clone(), data.clone());
        move || if by_page { by_the_page(desk, &case) } else { by_a_command(&case, &data) }
    });
    let mut acknowledged = None;
    let mut killed = None;
    if kills {
        // From before the stop can have reached the disk until after it has been acknowledged.
        wait(dice, if by_page { 12_000 } else { 60_000 }).await;
        tokio::task::spawn_blocking(move || server.kill()).await.expect("the kill is carried out");
        acknowledged = stopping.await.expect("the stop is tried");
        let again = Running::start(&data);
        for _ in 0..WRITERS {
            writers.spawn(write(again.address.clone(), case.clone(), Arc::clone(&seen)));
        }
        tokio::time::sleep(GO_ON).await;
        outcome.kills += 1;
        killed = Some(again);
    } else {
        acknowledged = stopping.await.expect("the stop is tried").or(acknowledged);
        tokio::time::sleep(GO_ON).await;
        killed = killed.or(Some(server));
    }
    let last = killed.expect("a server runs");
    if acknowledged.is_some() && stage(&last.address, &case).await != "stopped" {
        outcome.forgotten += 1;
    }
    tokio::task::spawn_blocking(move || last.kill()).await.expect("the kill is carried out");
    while writers.join_next().await.is_some() {}
    outcome.by_page += usize::from(by_page);
    outcome.by_command += usize::from(!by_page);
    judge(&seen, acknowledged, outcome);
}

fn judge(seen: &Seen, acknowledged: Option<Instant>, outcome: &mut Outcome) {
    let seen = seen.lock().unwrap_or_else(PoisonError::into_inner);
    outcome.let_go += seen.len();
    let Some(moment) = acknowledged else { return };
    outcome.acknowledged += 1;
    outcome.after += seen.iter().filter(|one| one.asked > moment).count();
    for one in seen.iter().filter(|one| one.asked <= moment && one.answered > moment) {
        outcome.under_way += 1;
        outcome.last_under_way = outcome.last_under_way.max((one.answered - moment).as_micros());
    }
}

/// Somebody who writes one letter after the other, by pages that are open already, until nobody answers.
async fn write(address: String, case: String, seen: Seen) {
    let Ok(mut wire) = Wire::to(&address).await else { return };
    let form = "way=model&target=1&language=en&name=&place=&paper=a4";
    for place in 0_usize.. {
        let (path, body) = match place % 4 {
            0 => (format!("/en/cases/{case}/write"), ""),
            1 => (format!("/en/cases/{case}/letter.pdf"), form),
            _ => (format!("/en/cases/{case}/letter"), form),
        };
        let asked = Instant::now();
        let Ok(status) = wire.ask(&path, body).await else { return };
        if status == 200 {
            seen.lock().unwrap_or_else(PoisonError::into_inner).push(LetGo { asked, answered: Instant::now() });
        }
    }
}

/// When the desk's page acknowledged the stop.
fn by_the_page(mut desk: Client, case: &str) -> Option<Instant> {
    let form = [("how", "withheld"), ("understood", "yes")];
    let answer = desk.try_post(&format!("/desk/cases/{case}/stop"), &form)?;
    (answer.status == 303).then(Instant::now)
}

/// When the command acknowledged the stop.
fn by_a_command(case: &str, data: &str) -> Option<Instant> {
    let mut command = Command::new(program::path());
    let status = command.args(["stop", case, "--data", data]).stdout(Stdio::null()).stderr(Stdio::null()).status();
    status.is_ok_and(|status| status.success()).then(Instant::now)
}

async fn stage(address: &str, case: &str) -> String {
    let Ok(mut wire) = Wire::to(address).await else { return String::new() };
    let Ok((_, body)) = wire.ask_as(&format!("/cases/{case}.json"), "", "").await else { return String::new() };
    let page: serde_json::Value = serde_json::from_slice(body).unwrap_or_default();
    page["stage"].as_str().unwrap_or_default().to_owned()
}

/// Waits for a moment that the dice choose, at most so many microseconds.
async fn wait(dice: &mut u64, most: u64) {
    // Xorshift (Marsaglia 2003).
    *dice ^= *dice << 13;
    *dice ^= *dice >> 7;
    *dice ^= *dice << 17;
    tokio::time::sleep(Duration::from_micros(*dice % most)).await;
}

fn between(text: &str, before: &str, goes_on: impl Fn(char) -> bool) -> String {
    let after = text.split(before).nth(1).expect("it is printed at the first start");
    after.chars().take_while(|letter| goes_on(*letter)).collect()
}
