//! How many acts are stored durably in a second, against the floor: a bare file to which groups are appended and flushed.
//!
//! `cargo run --release -p store --example append -- FOLDER [SECONDS [CALLERS...]]`: FOLDER is made on the disk to measure
//! and is left to be looked at. The rows with many acts stored beforehand show what the size of the table costs.
#![expect(clippy::print_stdout, reason = "this program prints its measurements")]

use std::error::Error;
use std::fs::File;
use std::future::Future;
use std::io::Write;
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant};

use casework::{ActKey, CaseId, Decision};
use store::conformance::invented;
use store::{Recorded, Store};
use tokio::sync::{mpsc, oneshot};

type Outcome<T> = Result<T, Box<dyn Error + Send + Sync>>;

#[tokio::main(flavor = "multi_thread", worker_threads = 2)]
async fn main() -> Outcome<()> {
    let mut arguments = std::env::args().skip(1);
    let folder = arguments.next().ok_or("name a folder")?;
    let folder = Path::new(&folder);
    let span = Duration::from_secs(arguments.next().map_or(Ok(5), |seconds| seconds.parse())?);
    let callers: Vec<usize> = arguments.map(|number| number.parse()).collect::<Result<_, _>>()?;
    let callers = if callers.is_empty() { vec![1, 64, 512] } else { callers };
    std::fs::create_dir_all(folder)?;

    let store = Store::open(&folder.join("store"))?;
    let id = live_case(&store).await?;
    let numbers = Arc::new(AtomicU64::new(store.audit()?.acts));
    println!("{:>8} {:>9} {:>12} {:>9} {:>9} {:>9}", "callers", "what", "durable/s", "p50 us", "p99 us", "max us");
    for callers in callers {
        let floor = Floor::start(&folder.join("floor"))?;
        let numbers_of_floor = Arc::new(AtomicU64::new(0));
        let bare = run(callers, span, numbers_of_floor, move |number| floor.clone().append(invented::key(number)));
        report(callers, "floor", bare.await?, span);
        let acts = run(callers, span, Arc::clone(&numbers), {
            let (store, id) = (store.clone(), id.clone());
            move |number| record(store.clone(), id.clone(), number)
        });
        report(callers, "store", acts.await?, span);
    }
    let audit = store.audit()?;
    println!("stored {} counted {} differences {}", audit.acts, store.tally(&id)?.said_sent, audit.differences.len());
    store.close().await;
    Ok(())
}

async fn record(store: Store, id: CaseId, number: u64) -> Outcome<()> {
    match store.record(invented::said_sent(&id, number)).await? {
        Recorded::Counted => Ok(()),
        _ => Err("an act was not counted".into()),
    }
}

async fn live_case(store: &Store) -> Outcome<CaseId> {
    let id = invented::id(1);
    if store.case(&id).is_none() {
        let [imported, rest @ ..] = invented::live();
        store.create("import", id.clone(), Decision { fact: imported }).await?;
        for fact in rest {
            store.decide("live", &id, |_| Ok(Decision { fact: fact.clone() })).await?;
        }
    }
    Ok(id)
}

/// Lets callers do one thing after another for a while; answers how long each took, in nanoseconds, sorted.
async fn run<F>(
    callers: usize,
    span: Duration,
    numbers: Arc<AtomicU64>,
    act: impl Fn(u64) -> F + Clone + Send + 'static,
) -> Outcome<Vec<u64>>
where
    F: Future<Output = Outcome<()>> + Send,
{
    let start = Instant::now();
    let tasks: Vec<_> = (0..callers)
        .map(|_| {
            let (act, numbers) = (act.clone(), Arc::clone(&numbers));
            tokio::spawn(async move {
                let mut times = Vec::new();
                while start.elapsed() < span {
                    let begin = Instant::now();
                    act(numbers.fetch_add(1, Ordering::Relaxed)).await?;
                    times.push(u64::try_from(begin.elapsed().as_nanos())?);
                }
                Outcome::Ok(times)
            })
        })
        .collect();
    let mut all = Vec::new();
    for task in tasks {
        all.append(&mut task.await??);
    }
    all.sort_unstable();
    Ok(all)
}

fn report(callers: usize, what: &str, times: Vec<u64>, span: Duration) {
    let at = |share: f64| times[((times.len() - 1) as f64 * share) as usize] / 1000;
    let rate = times.len() as f64 / span.as_secs_f64();
    println!("{callers:>8} {what:>9} {rate:>12.0} {:>9} {:>9} {:>9}", at(0.5), at(0.99), at(1.0));
}

/// A thread that appends what waits, flushes once, and answers: what no store can beat on this disk.
#[derive(Clone)]
struct Floor(mpsc::Sender<([u8; 32], oneshot::Sender<()>)>);

impl Floor {
    fn start(path: &Path) -> Outcome<Self> {
        let mut file = File::create(path)?;
        let (sender, mut waiting) = mpsc::channel::<([u8; 32], oneshot::Sender<()>)>(4096);
        std::thread::spawn(move || {
            let mut group = Vec::new();
            while waiting.blocking_recv_many(&mut group, 512) > 0 {
                let bytes: Vec<u8> = group.iter().flat_map(|(record, _)| *record).collect();
                if file.write_all(&bytes).and_then(|()| file.sync_data()).is_err() {
                    return;
                }
                for (_, answer) in group.drain(..) {
                    let _ = answer.send(());
                }
            }
        });
        Ok(Self(sender))
    }

    async fn append(self, key: ActKey) -> Outcome<()> {
        let mut record = [0; 32];
        record[..16].copy_from_slice(&key.0);
        let (answer, done) = oneshot::channel();
        self.0.send((record, answer)).await?;
        Ok(done.await?)
    }
}
