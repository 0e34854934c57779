//! What the protections cost: the program as it is, against the same server without them, against the floor.

use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Instant;

use casework::CaseId;
use store::Store;
use stories::folder::Folder;
use stories::program::Running;
use stories::wire::Wire;

use crate::record::{in_file, in_store, key, many};

/// How many connections ask at once.
const CONNECTIONS: u64 = 64;

/// How many networks they come from: as many as there can be without any of them asking more than people do.
const NETWORKS: u64 = 1 << 16;

/// For how many turns acts are recorded before their order is forgotten.
const TURNS: usize = 4;

pub fn measure() {
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build();
    let runtime = runtime.expect("a runtime starts");
    let folder = Folder::new();
    let (data, copy) = (folder.join("data"), folder.join("copy"));
    let first = Running::start(&data);
    let after = first.greeting.split("case ").nth(1).expect("the sample's id is printed at first start");
    let id: String = after.chars().take_while(char::is_ascii_alphanumeric).collect();
    first.ask_to_stop();
    let copied = Command::new("cp").args(["-r", &data, &copy]).status();
    assert!(copied.is_ok_and(|copied| copied.success()), "the data can be copied");

    let on = Running::start_behind_a_proxy(&data, &folder.join(""), Stdio::null());
    let off = Off::start(Path::new(&copy));
    let sent = format!("/en/cases/{id}/sent");
    let act =
        |address: &str| runtime.block_on(ask(address, &sent, 303, |key: &str| format!("key={key}&channel=letter")));
    crate::turns::take_against(
        "SaidSent over HTTP, all protections on (ours) against off",
        "acts/s",
        "off",
        || act(&on.address),
        || act(&off.address),
    );
    crate::turns::take(
        "the same, on against the floor",
        "acts/s",
        || act(&on.address),
        || runtime.block_on(in_file(&folder, CONNECTIONS)),
    );
    let letter = format!("/en/cases/{id}/letter");
    let who = "I have fished in this river since I was a child. ".repeat(20).replace(' ', "+");
    let form =
        move |_: &str| format!("way=own&target=1&own_language=en&paper=a4&name=A.+B.&who={who}&ask=Let+them+go.");
    let write = |address: &str| runtime.block_on(ask(address, &letter, 200, form.clone()));
    crate::turns::take_against(
        "a letter in own words shown (HandedOver), on (ours) against off",
        "letters/s",
        "off",
        || write(&on.address),
        || write(&off.address),
    );
    drop((on, off));
    forgetting(&runtime, &folder, &id);
}

/// What it costs that the files forget in which order acts came: once a day, and once for each act that is stored.
fn forgetting(runtime: &tokio::runtime::Runtime, folder: &Folder, id: &str) {
    let id = CaseId::parse(id).expect("the sample's id");
    let store = Store::open(&folder.path().join("copy")).expect("the store opens");
    let begun = Instant::now();
    for _ in 0..TURNS {
        runtime.block_on(in_store(&store, &id, 512));
    }
    let recorded = begun.elapsed().as_secs_f64();
    let acts = store.tally(&id).expect("it is counted").said_sent;
    let begun = Instant::now();
    runtime.block_on(store.forget_order()).expect("it forgets");
    let forgotten = begun.elapsed().as_secs_f64();
    println!(
        "the order of {acts} acts is forgotten in {forgotten:.2} s, once a day ({TURNS} turns of recording took {recorded:.2} s)\n"
    );
}

/// Requests a second that are answered as they should be, each from a network of its own as a proxy would name it.
async fn ask(
    address: &str,
    path: &str,
    status: u16,
    form: impl Fn(&str) -> String + Clone + Send + Sync + 'static,
) -> f64 {
    static NEXT: AtomicU64 = AtomicU64::new(0);
    many(CONNECTIONS, |caller| {
        let (address, path, form) = (address.to_owned(), path.to_owned(), form.clone());
        let wire = Arc::new(tokio::sync::Mutex::new(None::<Wire>));
        move |number| {
            let (wire, address, path) = (Arc::clone(&wire), address.clone(), path.clone());
            let form = form(&key(caller, number).hex());
            async move {
                let mut held = wire.lock().await;
                if held.is_none() {
                    *held = Wire::to(&address).await.ok();
                }
                let wire = held.as_mut().expect("the server listens");
                let network = NEXT.fetch_add(1, Ordering::Relaxed) % NETWORKS;
                let headers = format!("origin: http://clamor\r\nx-forwarded-for: 2001:db8:{network:x}::1\r\n");
                let (answered, _) = wire.ask_as(&path, &headers, &form).await.expect("the server answers");
                assert_eq!(answered, status);
            }
        }
    })
    .await
}

/// The server without protections, in a process of its own.
struct Off {
    child: Child,
    address: String,
}

impl Off {
    fn start(data: &Path) -> Self {
        let here = std::env::current_exe().expect("the bench knows where it is");
        let program = here.with_file_name("unprotected");
        let started = Command::new(program).arg(data).stdin(Stdio::null()).stdout(Stdio::piped()).spawn();
        let mut child = started.expect("it stands beside the bench: cargo build --release -p benches");
        let output = child.stdout.take().expect("standard output is piped");
        let mut address = String::new();
        BufReader::new(output).read_line(&mut address).expect("it says where it listens");
        Self { child, address: address.trim().to_owned() }
    }
}

impl Drop for Off {
    fn drop(&mut self) {
        // It may be gone already; what counts is that it is.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
