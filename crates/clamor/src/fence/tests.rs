//! The fence, with children that are made up.

use std::fs::File;
use std::io::{ErrorKind, Read, Write};
use std::net::{TcpListener, TcpStream, UdpSocket};
use std::os::unix::net::UnixStream;
use std::process::Command;
use std::time::{Duration, Instant};

use documents::Unreadable;
use web::Intake;

use super::{Fence, filter, outside};

/// Long enough for a shell to start on a machine that is busy, short enough to wait for.
const SHORT: Duration = Duration::from_millis(1500);

fn shell(script: &str) -> Command {
    let mut command = Command::new("/bin/sh");
    command.args(["-c", script]).env_clear();
    command
}

fn ask(script: &str, bytes: &[u8]) -> Option<Vec<u8>> {
    outside::ask(shell(script), bytes, SHORT)
}

/// The processes whose parent this one is.
fn children() -> usize {
    let here = std::process::id().to_string();
    let tasks = std::fs::read_dir("/proc").expect("the kernel shows its processes");
    let is_child = |folder: &std::fs::DirEntry| {
        let about = std::fs::read_to_string(folder.path().join("stat")).unwrap_or_default();
        about.rsplit_once(") ").and_then(|(_, rest)| rest.split(' ').nth(1)).is_some_and(|parent| parent == here)
    };
    tasks.flatten().filter(is_child).count()
}

#[test]
fn behind_the_filter_nothing_can_be_opened_reached_or_started() {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
    let address = listener.local_addr().expect("an address");
    let (mut open, mut null) =
        (File::open("/etc/passwd").expect("a file"), File::create("/dev/null").expect("a device"));
    // The filter holds for the thread that closes it: the rest of the tests goes on as before.
    let refused = std::thread::spawn(move || {
        if !filter::close() {
            return Vec::new();
        }
        let memory: Vec<u8> = vec![7; 3 << 20];
        vec![
            ("connect", TcpStream::connect(address).err().map(|error| error.kind())),
            ("listen", TcpListener::bind("127.0.0.1:0").err().map(|error| error.kind())),
            ("datagram", UdpSocket::bind("127.0.0.1:0").err().map(|error| error.kind())),
            ("local", UnixStream::connect("/tmp/none").err().map(|error| error.kind())),
            ("read a file", File::open("/etc/passwd").err().map(|error| error.kind())),
            ("write a file", File::create("/tmp/clamor-fence").err().map(|error| error.kind())),
            ("remove", std::fs::remove_file("/tmp/clamor-fence").err().map(|error| error.kind())),
            ("read what is open", open.read(&mut [0; 8]).err().map(|error| error.kind())),
            ("write to what is open", null.write(b"x").err().map(|error| error.kind())),
            ("look", std::fs::read_dir("/").err().map(|error| error.kind())),
            ("thread", std::thread::Builder::new().spawn(|| ()).err().map(|error| error.kind())),
            ("memory is there", (memory.len() == 3 << 20).then_some(ErrorKind::PermissionDenied)),
        ]
    });
    let refused = refused.join().expect("being refused is no reason to die");
    assert!(!refused.is_empty() || cfg!(not(target_os = "linux")), "there is no filter");
    for (what, answer) in refused {
        assert_eq!(answer, Some(ErrorKind::PermissionDenied), "{what}");
    }
}

#[test]
fn a_child_that_hangs_is_ended_and_leaves_nothing() {
    let begun = Instant::now();
    let scripts = ["exec sleep 600", "cat > /dev/null; exec sleep 600", "echo filtered; exec sleep 600"];
    for script in scripts {
        assert!(ask(script, &vec![b'x'; 1 << 20]).is_none(), "{script}");
    }
    assert!(begun.elapsed() < SHORT * 4, "it took {:?}", begun.elapsed());
    assert_eq!(children(), 0, "a process was left behind");
}

#[test]
fn a_child_that_talks_without_end_is_not_heard() {
    assert!(outside::ask(shell("exec cat /dev/zero"), b"", Duration::from_secs(20)).is_none());
}

#[test]
fn a_child_that_dies_or_talks_nonsense_has_given_up() {
    let folder = std::env::temp_dir().join(format!("clamor-fence-{}", std::process::id()));
    std::fs::create_dir_all(&folder).expect("a folder");
    let scripts = [
        "exit 0",
        "kill -SEGV $$",
        "echo hello",
        "echo filtered",
        "echo empty",
        "printf 'filtered\\ntext docx 900 0\\nshort'",
        "printf 'filtered\\ntext docx 3 1\\nlink-empty 5 9\\nabc'",
    ];
    for (place, script) in scripts.into_iter().enumerate() {
        let fence = Fence::of_program(&program(&folder, place, script));
        let said = fence.extract(b"%PDF-1.7\n");
        assert!(said.err() == Some(Unreadable::GaveUp), "{script}");
    }
    let honest = Fence::of_program(&program(&folder, 90, "printf 'filtered\\nno-text-layer 4\\n'"));
    assert!(honest.extract(b"%PDF-1.7\n").err() == Some(Unreadable::NoTextLayer { pages: 4 }));
    assert!(honest.weakness().is_none());
    let limited = Fence::of_program(&program(&folder, 91, "printf 'limited\\nempty\\n'"));
    assert!(limited.weakness().is_some_and(|says| says.contains("limits of memory")));
    let missing = Fence::of_program(&folder.join("no-such-program"));
    assert!(missing.extract(b"%PDF-1.7\n").err() == Some(Unreadable::GaveUp));
    assert!(missing.weakness().is_some_and(|says| says.contains("does not start")));
    assert!(missing.extract(b"plain text\n").is_ok(), "text needs no child");
    std::fs::remove_dir_all(&folder).expect("the folder goes");
}

/// A program of this script.
fn program(folder: &std::path::Path, place: usize, script: &str) -> std::path::PathBuf {
    use std::os::unix::fs::OpenOptionsExt;
    let path = folder.join(format!("child-{place}"));
    let mut file = File::options().write(true).create(true).truncate(true).mode(0o755).open(&path).expect("a file");
    file.write_all(format!("#!/bin/sh\n{script}\n").as_bytes()).expect("it can be written");
    path
}

#[test]
fn a_child_gets_nothing_of_what_this_process_has() {
    let folder = std::env::temp_dir().join(format!("clamor-fence-open-{}", std::process::id()));
    std::fs::create_dir_all(&folder).expect("a folder");
    let secret = folder.join("secret");
    let open = File::create(&secret).expect("a file");
    let tells = program(&folder, 0, "echo \"$1\"; pwd; export -p; for file in /proc/$$/fd/*; do readlink $file; done");
    let said = outside::ask(outside::child(&tells, super::INSIDE), b"", SHORT * 4).expect("it answers");
    let said = String::from_utf8_lossy(&said).into_owned();
    let mut lines = said.lines();
    assert_eq!((lines.next(), lines.next()), (Some("extract"), Some("/")), "{said}");
    assert!(!said.contains("CARGO") && !said.contains("HOME") && !said.contains("secret\n"), "{said}");
    assert!(said.contains("pipe:") && said.contains("/dev/null"), "{said}");
    drop(open);
    std::fs::remove_dir_all(&folder).expect("the folder goes");
}
