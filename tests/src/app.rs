//! The whole program inside the test: commands with captured output, and a server with a mock clock and seeded dice.

use std::io::Write;
use std::sync::mpsc::{Receiver, Sender, channel};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread::JoinHandle;
use std::time::Duration;

use jiff::{SignedDuration, Timestamp, ToSpan};
use tokio::sync::oneshot;

use crate::client::Client;
use crate::folder::Folder;

/// How long a server may take to say that it is ready: far more than it needs, so that only a broken one is caught.
const READY_WITHIN: Duration = Duration::from_secs(60);

/// A clock that a story sets, and dice that fall the same in each run.
pub struct MockWorld {
    now: Mutex<Timestamp>,
    /// By how much the clock jumped, so that time which did not pass is not counted.
    jumped: Mutex<SignedDuration>,
    dice: Mutex<u64>,
}

impl MockWorld {
    /// A world on a day, at noon in UTC.
    #[must_use]
    pub fn on(day: &str) -> Arc<Self> {
        let (now, jumped) = (Mutex::new(noon(day)), Mutex::default());
        Arc::new(Self { now, jumped, dice: Mutex::new(0x9e37_79b9_7f4a_7c15) })
    }

    /// The clock says another day from now on, though no time passed.
    pub fn jump_to(&self, day: &str) {
        let mut now = self.now.lock().unwrap_or_else(PoisonError::into_inner);
        let mut jumped = self.jumped.lock().unwrap_or_else(PoisonError::into_inner);
        *jumped += noon(day).duration_since(*now);
        *now = noon(day);
    }

    /// Goes to noon of another day.
    pub fn go_to(&self, day: &str) {
        *self.now.lock().unwrap_or_else(PoisonError::into_inner) = noon(day);
    }

    /// Lets time pass.
    pub fn wait(&self, seconds: i64) {
        let mut now = self.now.lock().unwrap_or_else(PoisonError::into_inner);
        *now = now.saturating_add(seconds.seconds()).expect("a story stays within the calendar");
    }
}

fn noon(day: &str) -> Timestamp {
    format!("{day}T12:00:00Z").parse().expect("a story's day is written 2026-01-31")
}

impl web::World for MockWorld {
    fn now(&self) -> Timestamp {
        *self.now.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn steady(&self) -> Duration {
        let jumped = *self.jumped.lock().unwrap_or_else(PoisonError::into_inner);
        let passed = self.now().duration_since(Timestamp::UNIX_EPOCH) - jumped;
        Duration::try_from(passed).unwrap_or_default()
    }

    fn fill_random(&self, bytes: &mut [u8]) {
        let mut dice = self.dice.lock().unwrap_or_else(PoisonError::into_inner);
        for byte in bytes {
            // Xorshift (Marsaglia 2003): good enough to be different each time, and the same in each run.
            *dice ^= *dice << 13;
            *dice ^= *dice >> 7;
            *dice ^= *dice << 17;
            *byte = dice.to_be_bytes()[0];
        }
    }
}

/// What a command answered.
pub struct Answer {
    /// 0, 1 or 2.
    pub code: u8,
    /// What it printed.
    pub output: Vec<u8>,
    /// What it said on standard error.
    pub errors: String,
}

impl Answer {
    /// What it printed, as text.
    #[must_use]
    pub fn text(&self) -> String {
        String::from_utf8_lossy(&self.output).into_owned()
    }

    /// What it printed, as one JSON value a line.
    #[must_use]
    pub fn json(&self) -> Vec<serde_json::Value> {
        self.text().lines().map(|line| serde_json::from_str(line).expect("each line is a JSON value")).collect()
    }
}

/// Runs one command on a day, with nothing on standard input.
#[must_use]
pub fn run(day: &str, arguments: &[&str]) -> Answer {
    run_with(day, arguments, b"")
}

/// Runs one command on a day, with standard input.
#[must_use]
pub fn run_with(day: &str, arguments: &[&str], input: &[u8]) -> Answer {
    let (output, errors) = (Captured::default(), Captured::default());
    let world = clamor::World {
        nature: MockWorld::on(day),
        intake: Arc::new(Fenced),
        input: Box::new(std::io::Cursor::new(input.to_vec())),
        output: Box::new(output.clone()),
        errors: Box::new(errors.clone()),
        is_watched: false,
        stop: Box::pin(std::future::pending()),
    };
    let code = clamor::run(with_name(arguments), world);
    Answer { code: number(code), output: output.bytes(), errors: String::from_utf8_lossy(&errors.bytes()).into_owned() }
}

/// Runs one command whose reader has closed the pipe already, as `head` does when it has seen enough.
#[must_use]
pub fn run_into_a_closed_pipe(day: &str, arguments: &[&str]) -> Answer {
    let errors = Captured::default();
    let world = clamor::World {
        nature: MockWorld::on(day),
        intake: Arc::new(Fenced),
        input: Box::new(std::io::empty()),
        output: Box::new(ClosedPipe),
        errors: Box::new(errors.clone()),
        is_watched: false,
        stop: Box::pin(std::future::pending()),
    };
    let code = clamor::run(with_name(arguments), world);
    Answer { code: number(code), output: Vec::new(), errors: String::from_utf8_lossy(&errors.bytes()).into_owned() }
}

/// What nobody reads any more.
struct ClosedPipe;

impl Write for ClosedPipe {
    fn write(&mut self, _: &[u8]) -> std::io::Result<usize> {
        Err(std::io::ErrorKind::BrokenPipe.into())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Err(std::io::ErrorKind::BrokenPipe.into())
    }
}

/// Documents are taken apart as the program does it: behind the fence, with the real program as the child, which is found
/// when it is first needed.
struct Fenced;

impl web::Intake for Fenced {
    fn extract(&self, bytes: &[u8]) -> Result<documents::read::Extracted, documents::Unreadable> {
        // Text needs no child, and so no program.
        let text = documents::read::extract_text(bytes);
        text.unwrap_or_else(|| clamor::Fence::of_program(crate::program::path()).extract(bytes))
    }

    fn picture(&self, bytes: &[u8]) -> Result<(casework::Rendition, casework::Rendition), web::picture::NoPicture> {
        clamor::Fence::of_program(crate::program::path()).picture(bytes)
    }
}

fn with_name(arguments: &[&str]) -> Vec<std::ffi::OsString> {
    std::iter::once("clamor").chain(arguments.iter().copied()).map(Into::into).collect()
}

/// The number behind an exit code; the standard library does not give it out.
fn number(code: std::process::ExitCode) -> u8 {
    (0..=u8::MAX).find(|number| std::process::ExitCode::from(*number) == code).unwrap_or(u8::MAX)
}

#[derive(Clone, Default)]
struct Captured(Arc<Mutex<Vec<u8>>>);

impl Captured {
    fn bytes(&self) -> Vec<u8> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }
}

impl Write for Captured {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

/// A running server.
pub struct App {
    /// Its clock and dice.
    pub world: Arc<MockWorld>,
    /// Its data.
    pub folder: Arc<Folder>,
    /// What it printed when it started.
    pub greeting: String,
    address: String,
    printed: Mutex<Receiver<String>>,
    stop: Option<oneshot::Sender<()>>,
    thread: Option<JoinHandle<u8>>,
}

impl App {
    /// `clamor` for the first time, on a day: with the sample.
    #[must_use]
    pub fn start(day: &str) -> Self {
        Self::start_in(Arc::new(Folder::new()), &MockWorld::on(day), &[])
    }

    /// `clamor all`, as it is for everybody, with the sample as its case.
    #[must_use]
    pub fn for_everybody(day: &str) -> Self {
        Self::for_everybody_at("127.0.0.1:0", day)
    }

    /// The same, listening elsewhere.
    #[must_use]
    pub fn for_everybody_at(listen: &str, day: &str) -> Self {
        let tried = Self::start_at(listen, Arc::new(Folder::new()), &MockWorld::on(day), Arc::new(Fenced), &[]);
        let (world, folder, greeting) = (Arc::clone(&tried.world), Arc::clone(&tried.folder), tried.greeting.clone());
        assert_eq!(tried.stop(), 0, "it stops");
        let mut app = Self::start_at(listen, folder, &world, Arc::new(Fenced), &["all"]);
        // The first start printed which case the sample is.
        app.greeting = greeting + &app.greeting;
        app
    }

    /// `clamor` with these first arguments, on data that may be there already.
    #[must_use]
    pub fn start_in(folder: Arc<Folder>, world: &Arc<MockWorld>, first: &[&str]) -> Self {
        Self::start_with(folder, world, Arc::new(Fenced), first)
    }

    /// The same, listening elsewhere.
    #[must_use]
    pub fn start_in_at(listen: &str, folder: Arc<Folder>, world: &Arc<MockWorld>, first: &[&str]) -> Self {
        Self::start_at(listen, folder, world, Arc::new(Fenced), first)
    }

    /// The same, with something else that takes documents apart.
    #[must_use]
    pub fn start_with(
        folder: Arc<Folder>,
        world: &Arc<MockWorld>,
        intake: Arc<dyn web::Intake>,
        first: &[&str],
    ) -> Self {
        Self::start_at("127.0.0.1:0", folder, world, intake, first)
    }

    fn start_at(
        listen: &str,
        folder: Arc<Folder>,
        world: &Arc<MockWorld>,
        intake: Arc<dyn web::Intake>,
        first: &[&str],
    ) -> Self {
        let (lines, printed) = channel();
        let (stop, stopped) = oneshot::channel();
        let door = clamor::World {
            nature: Arc::clone(world) as Arc<dyn web::World>,
            intake,
            input: Box::new(std::io::empty()),
            output: Box::new(Lines { lines: lines.clone(), rest: Vec::new() }),
            errors: Box::new(Lines { lines, rest: Vec::new() }),
            is_watched: false,
            stop: Box::pin(async { drop(stopped.await) }),
        };
        let data = folder.join("data");
        let arguments = [first, &["--listen", listen, "--data", &data]].concat();
        let arguments = with_name(&arguments);
        let thread = std::thread::spawn(move || number(clamor::run(arguments, door)));
        let greeting = greeting(&printed);
        // Behind a proxy it prints the address that people use.
        let address = if listen.ends_with(":0") { address_in(&greeting) } else { format!("http://{listen}") };
        let (world, printed) = (Arc::clone(world), Mutex::new(printed));
        Self { world, folder, greeting, address, printed, stop: Some(stop), thread: Some(thread) }
    }

    /// Where it listens: `http://127.0.0.1:PORT`.
    #[must_use]
    pub fn address(&self) -> &str {
        &self.address
    }

    /// Somebody who only reads and writes.
    #[must_use]
    pub fn supporter(&self) -> Client {
        Client::new(&self.address)
    }

    /// Somebody at the desk, by the one-time link that was printed.
    #[must_use]
    pub fn desk(&self) -> Client {
        let link = self.desk_link();
        let mut client = Client::new(&self.address);
        let answer = client.get(link.trim_start_matches(&self.address));
        assert_eq!(answer.status, 303, "the desk link lets one in: {}", answer.text());
        client
    }

    /// The one-time link that was printed.
    #[must_use]
    pub fn desk_link(&self) -> String {
        let found = self.greeting.split_whitespace().find(|word| word.contains("/desk/enter/"));
        found.expect("the desk link is printed").to_owned()
    }

    /// The id of the sample case, as printed at first start.
    #[must_use]
    pub fn sample(&self) -> String {
        let after = self.greeting.split("case ").nth(1).expect("the sample's id is printed at first start");
        after.chars().take_while(char::is_ascii_alphanumeric).collect()
    }

    /// What it has printed since the last look, line by line.
    #[must_use]
    pub fn printed(&self) -> Vec<String> {
        self.printed.lock().unwrap_or_else(PoisonError::into_inner).try_iter().collect()
    }

    /// Runs a command on this server's data.
    #[must_use]
    pub fn command(&self, arguments: &[&str]) -> Answer {
        let data = self.folder.join("data");
        let arguments = [arguments, &["--data", &data]].concat();
        let day = web::World::now(self.world.as_ref()).to_zoned_datetime(jiff::tz::TimeZone::UTC).date();
        run(&day.to_string(), &arguments)
    }

    /// Stops the server as Ctrl-C does, and gives its exit code.
    pub fn stop(mut self) -> u8 {
        self.end()
    }

    fn end(&mut self) -> u8 {
        if let Some(stop) = self.stop.take() {
            let _ = stop.send(());
        }
        self.thread.take().map_or(0, |thread| thread.join().expect("the server does not panic"))
    }
}

impl Drop for App {
    fn drop(&mut self) {
        if !std::thread::panicking() {
            self.end();
        }
    }
}

fn greeting(printed: &Receiver<String>) -> String {
    let mut text = String::new();
    loop {
        let line = printed.recv_timeout(READY_WITHIN);
        let Ok(line) = line else { panic!("the server did not start; it said:\n{text}") };
        text += &line;
        text.push('\n');
        if ["Ctrl-C stops", " serves ", "\"event\":\"started\""].iter().any(|ready| line.contains(ready)) {
            return text;
        }
    }
}

fn address_in(greeting: &str) -> String {
    if let Some((_, port)) = greeting.split_once("\"port\":") {
        return format!("http://127.0.0.1:{}", port.trim_end_matches(['}', '\n']));
    }
    let found = greeting.split_whitespace().find(|word| word.starts_with("http://"));
    found.expect("the address is printed").trim_end_matches('/').to_owned()
}

/// Sends each whole line to whoever waits for it.
struct Lines {
    lines: Sender<String>,
    rest: Vec<u8>,
}

impl Write for Lines {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.rest.extend_from_slice(bytes);
        while let Some(end) = self.rest.iter().position(|byte| *byte == b'\n') {
            let line: Vec<u8> = self.rest.drain(..=end).collect();
            let _ = self.lines.send(String::from_utf8_lossy(&line).trim_end().to_owned());
        }
        Ok(bytes.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}
