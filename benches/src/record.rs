//! "I have sent it", stored durably before it is acknowledged, against a bare append that commits in groups.

use std::fs::File;
use std::io::Write;
use std::sync::Arc;
use std::sync::mpsc;
use std::time::{Duration, Instant};

use casework::{Act, ActKey, ActKind, CaseId, Channel};
use store::{Recorded, Store};
use stories::app::App;
use stories::folder::Folder;
use stories::wire::Wire;
use tokio::sync::oneshot;

/// How long one turn lasts.
const TURN: Duration = Duration::from_millis(1500);

pub fn measure() {
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build();
    let runtime = runtime.expect("a runtime starts");
    let app = App::start("2026-03-02");
    let id = CaseId::parse(&app.sample()).expect("the sample's id");
    let store = Store::open(&app.folder.path().join("data")).expect("the store opens");
    let floor_folder = Folder::new();
    for callers in [1, 64, 512] {
        crate::turns::take(
            &format!("SaidSent in the store, {callers} callers"),
            "acts/s",
            || runtime.block_on(in_store(&store, &id, callers)),
            || runtime.block_on(in_file(&floor_folder, callers)),
        );
    }
    let address = app.address().trim_start_matches("http://").to_owned();
    let path = format!("/en/cases/{}/sent", app.sample());
    crate::turns::take(
        "SaidSent over HTTP, 64 connections",
        "acts/s",
        || runtime.block_on(over_http(&address, &path)),
        || runtime.block_on(in_file(&floor_folder, 64)),
    );
}

pub(crate) async fn in_store(store: &Store, id: &CaseId, callers: u64) -> f64 {
    many(callers, |caller| {
        let (store, id) = (store.clone(), id.clone());
        move |number| {
            let (store, id) = (store.clone(), id.clone());
            async move {
                let kind = ActKind::SaidSent { key: key(caller, number), channel: Channel::Letter };
                let day = jiff::civil::date(2026, 3, 2);
                let recorded = store.record(Act { case: id, office: None, kind, day }).await;
                assert!(matches!(recorded, Ok(Recorded::Counted)));
            }
        }
    })
    .await
}

/// The least that durable work needs: one thread appends what is waiting, syncs once, and answers all.
pub(crate) async fn in_file(folder: &Folder, callers: u64) -> f64 {
    let file = File::create(folder.path().join("floor")).expect("a file can be made");
    let (sender, waiting) = mpsc::sync_channel::<([u8; 32], oneshot::Sender<()>)>(4096);
    let thread = std::thread::spawn(move || append(file, &waiting));
    let sender = Arc::new(sender);
    let rate = many(callers, |caller| {
        let sender = Arc::clone(&sender);
        move |number| {
            let sender = Arc::clone(&sender);
            async move {
                let (done, heard) = oneshot::channel();
                let mut record = [0; 32];
                record[..16].copy_from_slice(&key(caller, number).0);
                sender.send((record, done)).expect("the floor takes it");
                heard.await.expect("the floor answers");
            }
        }
    })
    .await;
    drop(sender);
    thread.join().expect("the floor does not panic");
    rate
}

fn append(mut file: File, waiting: &mpsc::Receiver<([u8; 32], oneshot::Sender<()>)>) {
    while let Ok(first) = waiting.recv() {
        let group: Vec<_> = std::iter::once(first).chain(waiting.try_iter()).collect();
        let bytes: Vec<u8> = group.iter().flat_map(|(record, _)| *record).collect();
        file.write_all(&bytes).and_then(|()| file.sync_data()).expect("the disk takes it");
        for (_, done) in group {
            let _ = done.send(());
        }
    }
}

async fn over_http(address: &str, path: &str) -> f64 {
    many(64, |caller| {
        let (address, path) = (address.to_owned(), path.to_owned());
        // One connection a caller; its acts follow each other.
        let wire = Arc::new(tokio::sync::Mutex::new(None::<Wire>));
        move |number| {
            let (wire, address, path) = (Arc::clone(&wire), address.clone(), path.clone());
            async move {
                let mut held = wire.lock().await;
                if held.is_none() {
                    *held = Wire::to(&address).await.ok();
                }
                let wire = held.as_mut().expect("the server listens");
                let form = format!("key={}&channel=letter", key(caller, number).hex());
                assert_eq!(wire.ask(&path, &form).await.expect("the server answers"), 303);
            }
        }
    })
    .await
}

/// A key that no other act of the run has.
pub(crate) fn key(caller: u64, number: u64) -> ActKey {
    static RUN: std::sync::atomic::AtomicU64 = std::sync::atomic::AtomicU64::new(0);
    let unique = RUN.fetch_add(1, std::sync::atomic::Ordering::Relaxed);
    let mixed = (unique ^ caller << 40 ^ number << 20).wrapping_mul(0x9e37_79b9_7f4a_7c15);
    let mut bytes = [0; 16];
    bytes[..8].copy_from_slice(&mixed.to_be_bytes());
    bytes[8..].copy_from_slice(&unique.to_be_bytes());
    ActKey(bytes)
}

/// Acts a second, with this many callers that each wait for their answer.
pub(crate) async fn many<F, A>(callers: u64, make: impl Fn(u64) -> A) -> f64
where
    A: Fn(u64) -> F + Send + 'static,
    F: Future<Output = ()> + Send + 'static,
{
    let begun = Instant::now();
    let mut tasks = tokio::task::JoinSet::new();
    for caller in 0..callers {
        let act = make(caller);
        tasks.spawn(async move {
            let mut number = 0;
            while begun.elapsed() < TURN {
                act(number).await;
                number += 1;
            }
            number
        });
    }
    let mut done = 0;
    while let Some(number) = tasks.join_next().await {
        done += number.expect("a caller does not panic");
    }
    done as f64 / begun.elapsed().as_secs_f64()
}
