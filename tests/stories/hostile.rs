//! Files made to do harm are bounded, refused with a reason, and the server goes on as if nothing had been.

use std::io::{Read, Write};
use std::net::TcpStream;
use std::process::{Command, Stdio};
use std::sync::Arc;
use std::sync::mpsc::{RecvTimeoutError, channel};
use std::time::{Duration, Instant};

use stories::app::{App, MockWorld, run};
use stories::client::Client;
use stories::folder::Folder;
use stories::hostile::{all, body, docx};
use stories::program::{self, Running};
use stories::watched::{Watch, children, status};

const DAY: &str = "2026-03-02";

/// How long one file may take: what the fence allows, and a little for a machine that is busy with the other tests.
const LONGEST: Duration = Duration::from_secs(25);

/// The most memory of a child, in kibibytes: its whole address space.
const MOST_MEMORY: u64 = 512 * 1024;

/// How much a server may grow, in kibibytes, while others do their worst.
const MOST_GROWTH: u64 = 200 * 1024;

#[test]
fn hostile_files_on_the_command_line_are_read_or_refused_in_time() {
    let folder = Folder::new();
    // Building the program is no part of what is measured.
    let _ = program::path();
    for file in all() {
        let path = folder.write("hostile", &file.bytes);
        let begun = Instant::now();
        let answer = run(DAY, &["read", "--json", &path]);
        let took = begun.elapsed();
        println!("{}: exit {} after {took:?}: {}", file.name, answer.code, answer.errors.lines().next().unwrap_or(""));
        assert!(took < LONGEST, "{}: {took:?}", file.name);
        if answer.code == 2 {
            assert!(
                answer.output.is_empty() && answer.errors.contains("cannot read"),
                "{}: {}",
                file.name,
                answer.errors
            );
        } else {
            assert_eq!(answer.json().len(), 1, "{}", file.name);
        }
        assert!(!answer.text().contains("root:"), "{}: a file of this machine came in", file.name);
        assert!(!answer.errors.contains("defect"), "{}: {}", file.name, answer.errors);
    }
    for escaped in ["/tmp/clamor-escaped", "/tmp/clamor-fence"] {
        assert!(!std::path::Path::new(escaped).exists(), "{escaped}");
    }
    assert_eq!(std::fs::read_dir(folder.path()).expect("the folder is there").count(), 1, "nothing was left beside it");
}

#[test]
fn hostile_uploads_leave_the_server_as_it_was() {
    let (folder, scratch) = (Folder::new(), Folder::new());
    let server = Running::start_with_scratch(&folder.join("data"), &scratch.join(""));
    let address = format!("http://{}", server.address);
    let link = server.greeting.split_whitespace().find(|word| word.contains("/desk/enter/")).expect("a desk link");
    let mut desk = Client::new(&address);
    assert_eq!(desk.get(link.trim_start_matches(&address)).status, 303);
    let (cases, memory) = (desk.get("/desk").seen(), status(server.id(), "VmHWM").expect("it runs"));
    let files = listed(&folder);
    let watch = Watch::children_of(server.id());
    let reader = Reader::of(&address);
    for file in all() {
        let begun = Instant::now();
        let answer = desk.post_file("/desk/new", &[("pasted", "")], "file", &file.bytes);
        let took = begun.elapsed();
        println!("{}: {} after {took:?}", file.name, answer.status);
        assert!(took < LONGEST, "{}: {took:?}", file.name);
        if answer.status == 303 {
            // It had text after all: the desk sees it as it sees any other document, and nothing of this machine in it.
            let case = desk.get(answer.header("location").split('?').next().unwrap_or_default());
            assert!(case.status == 200 && !case.text().contains("root:"), "{}", file.name);
            continue;
        }
        assert!(matches!(answer.status, 413 | 422), "{}: {}", file.name, answer.status);
        assert!(answer.seen().contains("This cannot be read"), "{}: {}", file.name, answer.seen());
    }
    let slowest = reader.end();
    let (count, most) = watch.end();
    let grown = status(server.id(), "VmHWM").expect("it still runs") - memory;
    println!(
        "{count} children seen, at most {most} KiB; the server grew by {grown} KiB; a page took at most {slowest:?}"
    );
    assert!(count > 0 && most > 0, "no child was seen, so nothing was measured");
    assert!(most <= MOST_MEMORY, "a child used {most} KiB");
    assert!(grown < MOST_GROWTH, "the server grew by {grown} KiB");
    assert!(slowest < Duration::from_secs(10), "a page took {slowest:?} meanwhile");
    assert!(children(server.id()).is_empty(), "a process was left behind");
    assert_eq!(listed(&folder), files, "the data folder holds the same files");
    assert_eq!(std::fs::read_dir(scratch.path()).expect("it is there").count(), 0, "a temporary file was left");
    assert!(desk.get("/desk").status == 200 && !cases.is_empty());
}

/// Somebody who reads the first page, again and again.
struct Reader {
    stop: std::sync::mpsc::Sender<()>,
    thread: std::thread::JoinHandle<Duration>,
}

impl Reader {
    fn of(address: &str) -> Self {
        let (stop, stopped) = channel();
        let mut reader = Client::new(address);
        let thread = std::thread::spawn(move || {
            let mut slowest = Duration::ZERO;
            while stopped.recv_timeout(Duration::from_millis(50)) == Err(RecvTimeoutError::Timeout) {
                let begun = Instant::now();
                assert_eq!(reader.get("/en/").status, 200);
                slowest = slowest.max(begun.elapsed());
            }
            slowest
        });
        Self { stop, thread }
    }

    /// How long the slowest page took.
    fn end(self) -> Duration {
        self.stop.send(()).expect("they still read");
        self.thread.join().expect("every page was served")
    }
}

fn listed(folder: &Folder) -> Vec<String> {
    let files = std::fs::read_dir(folder.path().join("data")).expect("the data are there").flatten();
    let mut names: Vec<String> = files.map(|file| file.file_name().to_string_lossy().into_owned()).collect();
    names.sort();
    names
}

/// The child as it waits for its document: what the kernel says it may do. Files that were open before it began (a shell may
/// leave some to all that it starts) are closed to it by the filter, which the fence's own tests show.
#[test]
fn the_child_that_reads_has_nothing_and_may_nothing() {
    let child = Command::new(program::path())
        .arg("extract")
        .env_clear()
        .current_dir("/")
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn();
    let mut child = child.expect("the program starts");
    let begun = Instant::now();
    while status(child.id(), "Seccomp") != Some(2) {
        assert!(begun.elapsed() < Duration::from_secs(20), "the filter is not closed");
        std::thread::yield_now();
    }
    assert_eq!(status(child.id(), "NoNewPrivs"), Some(1));
    let limits = std::fs::read_to_string(format!("/proc/{}/limits", child.id())).expect("it has limits");
    let limit = |name: &str| {
        let line = limits.lines().find_map(|line| line.strip_prefix(name)).expect("the limit is there");
        let words: Vec<&str> = line.split_whitespace().collect();
        assert_eq!(words[0], words[1], "{name}: what is set cannot be raised again");
        words[0].to_owned()
    };
    assert_eq!(limit("Max address space"), (512 * 1024 * 1024).to_string());
    assert_eq!(limit("Max cpu time"), "10");
    assert_eq!(limit("Max open files"), "3");
    for nothing in ["Max file size", "Max processes", "Max core file size"] {
        assert_eq!(limit(nothing), "0", "{nothing}");
    }
    let environment = std::fs::read(format!("/proc/{}/environ", child.id())).expect("its environment can be looked at");
    assert!(environment.is_empty());
    let mut input = child.stdin.take().expect("a pipe");
    input.write_all(b"%PDF-1.7\nnot really").expect("it listens");
    drop(input);
    let output = child.wait_with_output().expect("it ends");
    assert!(output.status.success() && output.stdout.starts_with(b"filtered\n"), "{:?}", output.stdout);
}

/// A hanging child is ended, the desk hears why, and everybody else is served meanwhile.
#[test]
fn while_a_child_hangs_the_pages_are_served_and_then_it_is_gone() {
    let folder = Arc::new(Folder::new());
    let script = folder.write("hangs", "#!/bin/sh\nexec sleep 600\n");
    make_executable(&script);
    let intake = Arc::new(clamor::Fence::of_program(script.as_ref()));
    let app = App::start_with(Arc::clone(&folder), &MockWorld::on(DAY), intake, &[]);
    let mut desk = app.desk();
    let reader = Reader::of(app.address());
    let begun = Instant::now();
    let answer = desk.post_file("/desk/new", &[("pasted", "typed beside it")], "file", b"%PDF-1.7\n");
    let took = begun.elapsed();
    assert_eq!(answer.status, 422);
    assert!(answer.seen().contains("more time or memory"), "{}", answer.seen());
    assert!(answer.text().contains("typed beside it"), "what was typed is kept");
    assert!(took > Duration::from_secs(10) && took < LONGEST, "{took:?}");
    let slowest = reader.end();
    assert!(slowest < Duration::from_secs(10), "{slowest:?}");
    let asleep = |id: &u32| std::fs::read_to_string(format!("/proc/{id}/cmdline")).unwrap_or_default().contains("600");
    assert!(!children(std::process::id()).iter().any(asleep), "the child is gone");
}

fn make_executable(path: &str) {
    use std::os::unix::fs::PermissionsExt;
    std::fs::set_permissions(path, std::fs::Permissions::from_mode(0o755)).expect("its mode can be set");
}

#[test]
fn two_hundred_megabytes_and_an_upload_that_stalls_get_their_answer() {
    let app = App::start(DAY);
    let mut desk = app.desk();
    let head = |length: usize| {
        let cookies: Vec<String> = desk.cookies().iter().map(|(name, value)| format!("{name}={value}")).collect();
        let host = app.address().trim_start_matches("http://");
        format!(
            "POST /desk/new HTTP/1.1\r\nhost: {host}\r\norigin: {}\r\ncookie: {}\r\nconnection: close\r\n\
             content-type: multipart/form-data; boundary=story\r\ncontent-length: {length}\r\n\r\n\
             --story\r\ncontent-disposition: form-data; name=\"file\"; filename=\"x\"\r\n\r\n",
            app.address(),
            cookies.join("; ")
        )
    };
    let open = || TcpStream::connect(app.address().trim_start_matches("http://")).expect("it listens");
    let answer = |stream: &mut TcpStream| {
        let mut bytes = Vec::new();
        stream.set_read_timeout(Some(Duration::from_secs(60))).expect("a limit of the test");
        stream.read_to_end(&mut bytes).expect("it answers and closes");
        String::from_utf8_lossy(&bytes).into_owned()
    };
    let mut stalled = open();
    stalled.write_all(head(1 << 20).as_bytes()).expect("it listens");
    let mut huge = open();
    huge.write_all(head(200 << 20).as_bytes()).expect("it listens");
    let piece = vec![b'a'; 1 << 20];
    // It may stop listening before all has come; what it answers is what counts.
    let _ = (0..200).try_for_each(|_| huge.write_all(&piece));
    assert!(answer(&mut huge).starts_with("HTTP/1.1 413"));
    assert_eq!(app.supporter().get("/en/").status, 200);
    let begun = Instant::now();
    let said = answer(&mut stalled);
    assert!(said.starts_with("HTTP/1.1 408") && said.contains("did not arrive in time"), "{said}");
    assert!(begun.elapsed() < Duration::from_secs(45), "{:?}", begun.elapsed());
    assert_eq!(desk.get("/desk").status, 200);
}

#[test]
fn what_is_no_document_at_all_never_becomes_a_case() {
    let app = App::start(DAY);
    let mut desk = app.desk();
    for bytes in
        [&b"\x7fELF\x02\x01\x01\0\0\0\0\0"[..], b"\x89PNG\r\n\x1a\n\0\0\0\0", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1\0\0"]
    {
        let answer = desk.post_file("/desk/new", &[("pasted", "")], "file", bytes);
        assert_eq!(answer.status, 422, "{}", answer.seen());
    }
    let empty = desk.post_file("/desk/new", &[("pasted", "")], "file", &docx(&body("")));
    assert_eq!(empty.status, 422, "{}", empty.seen());
}
