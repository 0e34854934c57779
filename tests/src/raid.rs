//! The raid: supporters with words that nobody else has act in every way that there is, with errors, nonsense and crashes in
//! between; then everything that a raid could carry away is searched for those words, in every form in which they might lie
//! there.
//!
//! All words of all supporters begin alike, and so do their addresses, so that looking for the beginning finds every one.

pub mod search;

use std::fs::{self, File};
use std::io::{Read, Seek, SeekFrom, Write};
use std::path::Path;
use std::process::{Command, Stdio};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use crate::client::encode;
use crate::folder::Folder;
use crate::program::{self, Running};
use crate::wire::Wire;
use search::{count, search};

/// How every word of a supporter begins.
pub const WORD: &str = "Qz7xKv";

/// How every address of a supporter begins (RFC 3849: for examples). Each sits in a network of its own.
pub const NETWORK: &str = "2001:db8:";
/// The same in bytes.
pub const NETWORK_BYTES: [u8; 4] = [0x20, 0x01, 0x0d, 0xb8];

/// How many supporters act at once.
const AT_ONCE: usize = 8;

/// A little more than an hour, in seconds: what is known of networks is thrown away after an hour at most.
const AN_HOUR: u64 = 61 * 60;

/// How many readers come by in that hour, and how long they really take: what runs by itself looks at the clock every few
/// seconds.
const READERS: u32 = 120;
const BETWEEN_READERS: Duration = Duration::from_millis(120);

/// What was found.
#[derive(Debug, Default)]
pub struct Outcome {
    /// Requests that were answered.
    pub answered: usize,
    /// "I have sent it" that were acknowledged.
    pub said_sent: usize,
    /// What the tally says of them.
    pub counted: usize,
    /// The files that were searched, and their bytes.
    pub files: usize,
    /// How many bytes they have.
    pub bytes: u64,
    /// How many compressed streams were opened in them, and searched.
    pub streams: usize,
    /// Where something was found on the disk, and in which form. Must be empty.
    pub on_disk: Vec<String>,
    /// How many words were found in the memory of the running program, of how many that went through it; `None` where this
    /// machine does not let one look.
    pub in_memory: Option<usize>,
    /// The same an hour later by the program's own clock, in which others read; and how many addresses.
    pub an_hour_later: Option<(usize, usize)>,
}

/// Lets supporters act, kills the server twice in between, and searches.
///
/// # Panics
/// When the server does not start or answers what it should not.
pub async fn run(supporters: usize) -> Outcome {
    let folder = Folder::new();
    let places = ["data", "scratch", "out"].map(|name| folder.path().join(name));
    for place in &places[1..] {
        fs::create_dir_all(place).expect("a folder can be made");
    }
    let [data, scratch, out] = places.each_ref().map(|place| place.to_string_lossy().into_owned());
    let mut outcome = Outcome::default();
    let mut case = None;
    for third in 0..3 {
        let log = File::create(format!("{out}/log-{third}")).expect("a file can be made");
        // The last one has a clock that can be moved on.
        let (server, clock) = match third {
            2 => Running::start_clocked(&data, &scratch, log.into()),
            _ => (Running::start_behind_a_proxy(&data, &scratch, log.into()), None),
        };
        let id: String = case.get_or_insert_with(|| sample_in(&server.greeting)).clone();
        let some = supporters * third / 3..supporters * (third + 1) / 3;
        let (answered, said) = act(&server.address, &id, some).await;
        outcome.answered += answered;
        outcome.said_sent += said;
        if let Some(mut clock) = clock {
            commands(&data, &out, &id);
            outcome.counted = counted(&out);
            outcome.in_memory = in_memory(server.id()).map(|(words, _)| words);
            writeln!(clock, "{AN_HOUR}").expect("the clock can be moved");
            read(&server.address, &id).await;
            outcome.an_hour_later = in_memory(server.id());
        }
        server.kill();
    }
    // One more start and a clean end: what a crash left in the log is brought in.
    let server = Running::start_behind_a_proxy(&data, &scratch, Stdio::null());
    server.ask_to_stop();
    for place in [data, scratch, out] {
        search(Path::new(&place), &mut outcome);
    }
    outcome
}

fn sample_in(greeting: &str) -> String {
    let after = greeting.split("case ").nth(1).expect("the sample's id is printed at first start");
    after.chars().take_while(char::is_ascii_alphanumeric).collect()
}

/// A word of a supporter: which one it is, and whose.
fn word(kind: &str, number: usize) -> String {
    format!("{WORD}{kind}{number:05}")
}

async fn act(address: &str, id: &str, supporters: std::ops::Range<usize>) -> (usize, usize) {
    let next = Arc::new(AtomicUsize::new(supporters.start));
    let mut all = Vec::new();
    for _ in 0..AT_ONCE {
        let (next, address, id) = (Arc::clone(&next), address.to_owned(), id.to_owned());
        all.push(tokio::spawn(async move {
            let (mut answered, mut said) = (0, 0);
            loop {
                let number = next.fetch_add(1, Ordering::Relaxed);
                if number >= supporters.end {
                    return (answered, said);
                }
                let (more, sent) = one(&address, &id, number).await;
                answered += more;
                said += sent;
            }
        }));
    }
    let (mut answered, mut said) = (0, 0);
    for task in all {
        let (more, sent) = task.await.expect("a supporter does not panic");
        answered += more;
        said += sent;
    }
    (answered, said)
}

/// One supporter, from the case to "I have sent it", with whatever goes wrong on the way.
async fn one(address: &str, id: &str, number: usize) -> (usize, usize) {
    let mut wire = Wire::to(address).await.expect("the server listens");
    let headers = format!(
        "user-agent: {}\r\nreferer: https://elsewhere.example/{}\r\ncookie: {}={}\r\naccept-language: {}, en\r\n\
         x-forwarded-for: {NETWORK}{number:x}::{number:x}\r\norigin: http://clamor\r\n",
        word("agent", number),
        word("referrer", number),
        word("cookie", number),
        word("value", number),
        word("language", number),
    );
    let own = |ask: &str| {
        let fields = ["name", "place", "who", "why"].map(|name| format!("{name}={}", encode(&word(name, number))));
        format!("way=own&target=1&own_language=en&paper=a4&{}&ask={}", fields.join("&"), encode(ask))
    };
    let letter = own(&word("ask", number));
    let key = format!("{:032x}", u128::from(number as u64) << 64 | 0x5eed_5eed);
    let mut steps = vec![
        (format!("/en/cases/{id}?from={}", word("query", number)), String::new()),
        (format!("/en/cases/{}", word("path", number)), String::new()),
        (format!("/en/cases/{id}/write"), String::new()),
        (format!("/en/cases/{id}/letter"), letter.clone()),
    ];
    if number.is_multiple_of(5) {
        steps.push((format!("/es/cases/{id}/letter"), own("")));
        steps.push((format!("/ar/cases/{id}/by-hand"), letter.clone()));
    }
    if number.is_multiple_of(40) {
        steps.push((format!("/en/cases/{id}/letter.pdf"), letter.clone()));
        steps.push((format!("/en/cases/{id}/postcard.pdf"), letter.clone()));
        steps.push((
            "/desk/sign-in".into(),
            format!("name={}&password={}", word("name", number), word("secret", number)),
        ));
        steps.push((
            format!("/en/cases/{id}/sent"),
            format!("key={}&channel={}", word("key", number), word("way", number)),
        ));
        nonsense(address, id, number).await;
    }
    let mut answered = 0;
    for (path, body) in &steps {
        let (status, _) = wire.ask_as(path, &headers, body).await.expect("the server answers");
        assert!(
            matches!(status, 200 | 303 | 403 | 404 | 413 | 422),
            "{status} for {}",
            path.split('?').next().unwrap_or("")
        );
        answered += 1;
    }
    let sent = format!("key={key}&channel=letter&name={}", encode(&word("stray", number)));
    let (status, _) = wire.ask_as(&format!("/en/cases/{id}/sent"), &headers, &sent).await.expect("the server answers");
    assert_eq!(status, 303, "it is acknowledged");
    (answered + 1, 1)
}

/// What is too long, what is no request, and what breaks off in the middle.
async fn nonsense(address: &str, id: &str, number: usize) {
    if let Ok(mut wire) = Wire::to(address).await {
        // The server may close the connection before it has everything.
        let _ = wire.ask_as(&format!("/en/cases/{id}/letter"), "", &word("long", number).repeat(30_000)).await;
    }
    let half = format!(
        "POST /en/cases/x/letter HTTP/1.1\r\nhost: {}\r\ncontent-length: 900\r\n\r\nwho={}",
        word("host", number),
        word("half", number)
    );
    for bytes in [format!("{} / {}\r\n\r\n", word("method", number), word("version", number)), half] {
        if let Ok(mut wire) = Wire::to(address).await {
            let answer = wire.send(bytes.as_bytes());
            // It is refused, or it waits for the rest, which never comes.
            let _ = tokio::time::timeout(std::time::Duration::from_millis(20), answer).await;
        }
    }
}

/// Everything that an operator can ask for goes into files, which are searched too.
fn commands(data: &str, out: &str, id: &str) {
    let backup = format!("{out}/backup");
    let all: [&[&str]; 6] = [
        &["tally", id],
        &["holdings"],
        &["doctor"],
        &["desk", "people"],
        &["backup", "--plain", "-o", &backup],
        &["desk", "invite", "Somebody"],
    ];
    for (place, command) in all.iter().enumerate() {
        let file = File::create(format!("{out}/command-{place}")).expect("a file can be made");
        let errors = file.try_clone().expect("a file has a second handle");
        let status =
            Command::new(program::path()).args(*command).args(["--data", data]).stdout(file).stderr(errors).status();
        assert!(status.is_ok_and(|status| status.code().is_some_and(|code| code < 2)), "{command:?}");
    }
}

/// What the tally says of "said sent".
fn counted(out: &str) -> usize {
    let text = fs::read_to_string(format!("{out}/command-0")).expect("the tally was printed");
    text.lines().last().and_then(|line| line.split_whitespace().last()?.parse().ok()).unwrap_or_default()
}

/// An hour goes by in which others read, with nothing of their own.
async fn read(address: &str, id: &str) {
    for reader in 0..READERS {
        let mut wire = Wire::to(address).await.expect("the server listens");
        for path in [format!("/en/cases/{id}"), format!("/es/cases/{id}/write"), "/fr/".into()] {
            let (status, _) = wire.ask_as(&path, "", "").await.expect("the server answers");
            assert_eq!(status, 200, "reader {reader}");
        }
        tokio::time::sleep(BETWEEN_READERS).await;
    }
}

/// How many words, and how many addresses, stand in the memory of a process.
fn in_memory(process: u32) -> Option<(usize, usize)> {
    let mut found = (0, 0);
    memory(process, |bytes| {
        found.0 += count(bytes, WORD.as_bytes());
        found.1 += count(bytes, NETWORK.as_bytes());
    })?;
    Some(found)
}

/// Shows all the memory that a process may write to, piece by piece; `None` where one may not look: only who has all rights on the
/// machine can.
pub fn memory(process: u32, mut look: impl FnMut(&[u8])) -> Option<()> {
    let maps = fs::read_to_string(format!("/proc/{process}/maps")).ok()?;
    let mut memory = File::open(format!("/proc/{process}/mem")).ok()?;
    for line in maps.lines().filter(|line| line.contains(" rw") && !line.contains("[v")) {
        let (start, end) = line.split_whitespace().next()?.split_once('-')?;
        let (start, end) = (u64::from_str_radix(start, 16).ok()?, u64::from_str_radix(end, 16).ok()?);
        let mut bytes = vec![0; usize::try_from(end - start).ok()?];
        memory.seek(SeekFrom::Start(start)).ok()?;
        if memory.read_exact(&mut bytes).is_ok() {
            look(&bytes);
        }
    }
    Some(())
}
