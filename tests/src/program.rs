//! The real program, as a process of its own.

use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdin, Command, Stdio};
use std::sync::OnceLock;

/// The program as `cargo build --release` makes it; built once, when it is first asked for.
///
/// # Panics
/// When it cannot be built.
#[must_use]
pub fn path() -> &'static Path {
    static PATH: OnceLock<PathBuf> = OnceLock::new();
    PATH.get_or_init(|| {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
        let build = ["build", "--release", "--locked", "--package", "clamor"];
        let status = Command::new("cargo").args(build).current_dir(&root).stdin(Stdio::null()).status();
        assert!(status.is_ok_and(|status| status.success()), "cargo builds the program");
        let here = std::env::current_exe().expect("a test knows where it is");
        // target/release/deps/stories-… and target/release/lost-acks both have target/release above them.
        let release = here.ancestors().find(|folder| folder.join("clamor").is_file() && folder.ends_with("release"));
        release.expect("the program stands in target/release").join("clamor")
    })
}

/// The program with a clock that can be moved on. Tests have it built beside them; who runs the raid by hand has it built here.
///
/// # Panics
/// When it cannot be built.
fn clocked() -> PathBuf {
    let program = path().with_file_name("clocked");
    if !program.is_file() {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
        let build = ["build", "--release", "--locked", "--package", "stories", "--bin", "clocked"];
        let status = Command::new("cargo").args(build).current_dir(&root).stdin(Stdio::null()).status();
        assert!(status.is_ok_and(|status| status.success()), "cargo builds it");
    }
    program
}

/// A server process on a port of its own.
pub struct Running {
    child: Child,
    /// `127.0.0.1:PORT`.
    pub address: String,
    /// What it printed when it started.
    pub greeting: String,
}

impl Running {
    /// Starts `clamor` on data that may be there already.
    ///
    /// # Panics
    /// When it does not start; what it said is in the message.
    #[must_use]
    pub fn start(data: &str) -> Self {
        Self::start_with_scratch(data, &std::env::temp_dir().to_string_lossy())
    }

    /// The same, with a folder of its own for temporary files.
    ///
    /// # Panics
    /// When it does not start; what it said is in the message.
    #[must_use]
    pub fn start_with_scratch(data: &str, scratch: &str) -> Self {
        Self::start_as("127.0.0.1:0", data, scratch, &[], Stdio::inherit())
    }

    /// As behind a proxy, which people know by another address: on a port that is free now, with somewhere for what it says on
    /// standard error.
    ///
    /// # Panics
    /// When it does not start; what it said is in the message.
    #[must_use]
    pub fn start_behind_a_proxy(data: &str, scratch: &str, errors: Stdio) -> Self {
        Self::start_as(&free(), data, scratch, &["--origin", "https://act.example"], errors)
    }

    /// The same with a clock that can be moved on: so many seconds, one line each.
    ///
    /// # Panics
    /// When it does not start; what it said is in the message.
    #[must_use]
    pub fn start_clocked(data: &str, scratch: &str, errors: Stdio) -> (Self, Option<ChildStdin>) {
        let mut command = Command::new(clocked());
        command.stdin(Stdio::piped());
        let mut server = Self::started(command, &free(), data, scratch, &["--origin", "https://act.example"], errors);
        let clock = server.child.stdin.take();
        (server, clock)
    }

    /// As in production, with the one configuration file.
    ///
    /// # Panics
    /// When it does not start; what it said is in the message.
    #[must_use]
    pub fn start_configured(file: &str, errors: Stdio) -> Self {
        let scratch = std::env::temp_dir();
        let mut command = Command::new(path());
        command.stdin(Stdio::null());
        Self::start_saying(command, &["all", "--config", file], " serves ", &scratch.to_string_lossy(), errors)
    }

    fn start_as(listen: &str, data: &str, scratch: &str, more: &[&str], errors: Stdio) -> Self {
        let mut command = Command::new(path());
        command.stdin(Stdio::null());
        Self::started(command, listen, data, scratch, more, errors)
    }

    fn started(command: Command, listen: &str, data: &str, scratch: &str, more: &[&str], errors: Stdio) -> Self {
        let arguments = [&["--listen", listen, "--data", data], more].concat();
        let mut running = Self::start_saying(command, &arguments, "Ctrl-C stops", scratch, errors);
        if running.address.is_empty() {
            running.address = listen.to_owned();
        }
        running
    }

    /// Starts it, and waits for the line that says that it is ready.
    fn start_saying(mut command: Command, arguments: &[&str], ready: &str, scratch: &str, errors: Stdio) -> Self {
        let mut child = command
            .args(arguments)
            .env("TMPDIR", scratch)
            .stdout(Stdio::piped())
            .stderr(errors)
            .spawn()
            .expect("the program starts");
        let output = child.stdout.take().expect("standard output is piped");
        let mut greeting = String::new();
        for line in BufReader::new(output).lines() {
            let line = line.expect("what it prints is text");
            greeting += &line;
            greeting.push('\n');
            if line.contains(ready) {
                break;
            }
        }
        assert!(greeting.contains(ready), "the program did not start; it said:\n{greeting}");
        let said = greeting.split_whitespace().find_map(|word| word.strip_prefix("http://"));
        let address = said.and_then(|said| said.split('/').next()).unwrap_or_default().to_owned();
        Self { child, address, greeting }
    }

    /// The process id.
    #[must_use]
    pub fn id(&self) -> u32 {
        self.child.id()
    }

    /// The memory that it has, in kibibytes.
    #[must_use]
    pub fn memory(&self) -> u64 {
        let status = std::fs::read_to_string(format!("/proc/{}/status", self.id())).unwrap_or_default();
        let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:"));
        line.and_then(|line| line.split_whitespace().next()?.parse().ok()).unwrap_or_default()
    }

    /// Asks it to end, as Ctrl-C does, and waits until it has.
    ///
    /// # Panics
    /// When it does not end cleanly.
    pub fn ask_to_stop(self) {
        let asked = Command::new("kill").args(["-INT", &self.id().to_string()]).status();
        assert!(asked.is_ok_and(|status| status.success()), "it can be asked");
        assert_eq!(self.wait(), Some(0), "it ends cleanly");
    }

    /// Ends it at once, as `kill -9` does.
    pub fn kill(mut self) {
        self.end();
    }

    /// Waits until it ends by itself, and gives its exit code.
    ///
    /// # Panics
    /// When it is still there after half a minute.
    #[must_use]
    pub fn wait(mut self) -> Option<i32> {
        for _ in 0..600 {
            if let Ok(Some(status)) = self.child.try_wait() {
                return status.code();
            }
            std::thread::sleep(std::time::Duration::from_millis(50));
        }
        panic!("the program did not stop")
    }

    fn end(&mut self) {
        // It may be gone already; what counts is that it is.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// An address on which nobody listens now.
fn free() -> String {
    let free = std::net::TcpListener::bind("127.0.0.1:0").and_then(|listener| listener.local_addr());
    free.expect("a port is free").to_string()
}

impl Drop for Running {
    fn drop(&mut self) {
        self.end();
    }
}
