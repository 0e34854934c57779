//! HTTPS by Clamor itself: with certificates of files and of an authority, looked at by another program than its own.

use std::fs::{self, File};
use std::os::unix::fs::PermissionsExt;
use std::process::{Child, Command, Stdio};
use std::sync::Arc;
use std::time::{Duration, Instant};

use stories::app::{App, MockWorld, run};
use stories::certificate::{certificate, certificate_from};
use stories::folder::Folder;
use stories::program::Running;

/// How long a certificate may take from the question to the page: the authority of the test asks at once, and a new file is
/// looked for every few seconds.
const CERTIFIED_WITHIN: Duration = Duration::from_secs(60);

const HOST: &str = "act.example";

#[test]
fn the_pages_are_encrypted_with_a_certificate_of_files_that_is_read_again_when_it_changes() {
    let folder = Folder::new();
    let first = certificate(&folder, HOST);
    let [https, plain, lead] = free_ports();
    let file = folder.write(
        "clamor.toml",
        format!(
            "data = \"{data}\"\nlisten = \"127.0.0.1:{plain}\"\norigin = \"https://{HOST}:{https}\"\n\
             onion = \"http://clamor.onion\"\n[https]\nlisten = [\"127.0.0.1:{https}\"]\n\
             redirect = [\"127.0.0.1:{lead}\"]\ncertificate = \"{chain}\"\nkey = \"{key}\"\n",
            data = folder.join("data"),
            chain = folder.join("chain.pem"),
            key = folder.join("key.pem"),
        ),
    );
    let errors = folder.join("errors.txt");
    let server = Running::start_configured(&file, File::create(&errors).expect("a file can be made").into());
    let page = get(&first, https, "/en/");
    assert!(page.starts_with("HTTP/1.1 200"), "{page}");
    assert!(header(&page, "strict-transport-security").starts_with("max-age="), "{page}");
    assert_eq!(header(&page, "onion-location"), "http://clamor.onion/en/");
    let asset = get(&first, https, "/health");
    assert!(asset.starts_with("HTTP/1.1 200") && header(&asset, "onion-location").is_empty(), "{asset}");
    let desk = get(&first, https, "/desk");
    assert!(header(&desk, "onion-location").is_empty(), "the desk is not at the onion service: {desk}");
    assert!(get(&first, https, "/en/holdings").contains("http://clamor.onion"), "the page says it");
    let led = curl(&["-i", &format!("http://127.0.0.1:{lead}/en/holdings?a=b")]);
    assert!(led.starts_with("HTTP/1.1 308"), "{led}");
    assert_eq!(header(&led, "location"), format!("https://{HOST}:{https}/en/holdings?a=b"));
    let old = curl(&[
        "--tls-max",
        "1.1",
        "--cacert",
        &first,
        "--connect-to",
        &to(https),
        &format!("https://{HOST}:{https}/"),
    ]);
    assert!(old.is_empty(), "nothing older than TLS 1.2 is spoken: {old}");
    // Somebody who never says how to encrypt, and somebody who speaks without, keep nobody waiting.
    let silent = std::net::TcpStream::connect(("127.0.0.1", https)).expect("the port is open");
    let wrong = curl(&[&format!("http://127.0.0.1:{https}/")]);
    assert!(wrong.is_empty(), "{wrong}");
    assert!(get(&first, https, "/en/").starts_with("HTTP/1.1 200"));
    drop(silent);

    let second = certificate(&folder, HOST);
    let begun = Instant::now();
    while !get(&second, https, "/en/").starts_with("HTTP/1.1 200") {
        assert!(begun.elapsed() < CERTIFIED_WITHIN, "the new certificate is not shown");
        std::thread::sleep(Duration::from_millis(200));
    }
    folder.write("key.pem", "no key");
    let begun = Instant::now();
    while !fs::read_to_string(&errors).is_ok_and(|said| said.contains("the old one goes on")) {
        assert!(begun.elapsed() < CERTIFIED_WITHIN, "nobody said that the key is wrong");
        std::thread::sleep(Duration::from_millis(200));
    }
    assert!(get(&second, https, "/en/").starts_with("HTTP/1.1 200"), "the old one goes on");
    server.ask_to_stop();

    let today = "2026-03-02";
    let wrong = run(today, &["all", "--config", &file]);
    assert!(wrong.code == 2 && wrong.errors.contains("key.pem") && wrong.errors.contains("PEM"), "{}", wrong.errors);
    let doctor = run(today, &["doctor", "--config", &file]);
    assert!(doctor.text().contains("good  the certificate holds until"), "{}", doctor.text());
    let late = run("4095-12-28", &["doctor", "--config", &file]);
    assert!(late.text().contains("poor  the certificate holds until 4096-01-01"), "{}", late.text());
    let gone = run("4096-02-01", &["doctor", "--config", &file]);
    assert!(gone.code == 1 && gone.text().contains("BAD   the certificate ended on 4096-01-01"), "{}", gone.text());
}

#[test]
fn what_is_wrong_with_a_certificate_or_its_key_is_told_before_the_start_and_at_it() {
    let folder = Folder::new();
    let [https, plain] = free_ports();
    let root = certificate(&folder, HOST);
    let other_key = fs::read(folder.join("key.pem")).expect("it is there");
    let settings = |origin: &str| {
        let (chain, key, data) = (folder.join("chain.pem"), folder.join("key.pem"), folder.join("data"));
        folder.write(
            "clamor.toml",
            format!(
                "data = \"{data}\"\nlisten = \"127.0.0.1:{plain}\"\norigin = \"https://{origin}\"\n[https]\n\
                 listen = [\"127.0.0.1:{https}\"]\ncertificate = \"{chain}\"\nkey = \"{key}\"\n"
            ),
        )
    };
    let says = |day: &str, file: &str, mark: &str, line: &str, what: &str| {
        let config = run(day, &["config", file]);
        assert_eq!(config.code, u8::from(mark == "BAD "), "{}", config.text());
        assert!(config.text().contains(&format!("{mark}  {line}: ")), "{}", config.text());
        assert!(config.text().contains(what), "{what}: {}", config.text());
        let doctor = run(day, &["doctor", "--config", file]);
        let said = doctor.text().lines().any(|said| said.starts_with(mark) && said.contains(what));
        assert!(said, "{what}: {}", doctor.text());
    };
    let file = settings(HOST);
    let good = run("2026-03-02", &["config", &file]);
    assert!(good.code == 0 && good.text().lines().count() == 1, "nothing is said of what is right: {}", good.text());

    // For another name: the readers' browsers would refuse it. The server starts and says so, since nothing else is served by it.
    let file = settings("other.example");
    says(
        "2026-03-02",
        &file,
        "BAD ",
        "line 6",
        "is a certificate for act.example, and people come by the name other.example",
    );
    let errors = folder.join("errors.txt");
    let server = Running::start_configured(&file, File::create(&errors).expect("a file can be made").into());
    assert!(curl(&["-i", &format!("http://127.0.0.1:{plain}/health")]).starts_with("HTTP/1.1 200"));
    let said = fs::read_to_string(&errors).unwrap_or_default();
    assert!(said.contains("people come by the name other.example") && said.contains("help: "), "{said}");
    server.ask_to_stop();

    // A key that others can read.
    let file = settings(HOST);
    set_mode(&folder.join("key.pem"), 0o644);
    says("2026-03-02", &file, "poor", "line 7", "is open to others on this machine than its owner (mode 0644)");
    set_mode(&folder.join("key.pem"), 0o600);

    // Too late, and too early.
    certificate_from(&folder, HOST, (2026, 3, 1), (2026, 4, 1));
    says("2026-04-02", &file, "BAD ", "line 6", "the certificate ended on 2026-04-01");
    says("2026-03-28", &file, "poor", "line 6", "the certificate holds until 2026-04-01");
    says("2026-02-27", &file, "BAD ", "line 6", "the certificate begins on 2026-03-01");

    // A key of another certificate, and none.
    folder.write("key.pem", other_key);
    set_mode(&folder.join("key.pem"), 0o600);
    says("2026-03-02", &file, "BAD ", "line 7", "is not the key of");
    let refused = run("2026-03-02", &["all", "--config", &file]);
    assert!(refused.code == 2 && refused.errors.contains("is not the key of") && refused.errors.contains("help:"));
    fs::remove_file(folder.join("key.pem")).expect("it is there");
    says("2026-03-02", &file, "BAD ", "line 7", "cannot read");
    drop(root);
}

#[test]
fn a_certificate_that_has_ended_is_seen_by_whoever_watches_the_server() {
    let folder = Folder::new();
    let [https, plain] = free_ports();
    certificate_from(&folder, HOST, (2026, 3, 1), (2026, 4, 1));
    let (chain, key) = (folder.join("chain.pem"), folder.join("key.pem"));
    let file = folder.write(
        "clamor.toml",
        format!(
            "origin = \"https://{HOST}\"\n[https]\nlisten = [\"127.0.0.1:{https}\"]\ncertificate = \"{chain}\"\n\
             key = \"{key}\"\n"
        ),
    );
    let world = MockWorld::on("2026-03-31");
    let address = format!("127.0.0.1:{plain}");
    let app = App::start_in_at(&address, Arc::new(Folder::new()), &world, &["all", "--config", &file]);
    let figures = app.supporter().get("/metrics").text();
    assert_eq!(figure(&figures, "clamor_certificate_seconds"), 12 * 3600, "{figures}");
    assert_eq!(figure(&figures, "clamor_certificate_failed"), 0, "{figures}");
    assert_eq!(app.supporter().get("/health").status, 200, "readers do not suffer from a certificate that holds");
    world.go_to("2026-04-01");
    let figures = app.supporter().get("/metrics").text();
    assert_eq!(figure(&figures, "clamor_certificate_seconds"), 0, "{figures}");
    let health = app.supporter().get("/health");
    assert!(health.status == 503 && health.text().contains("certificate"), "{}", health.text());
}

fn set_mode(file: &str, mode: u32) {
    fs::set_permissions(file, fs::Permissions::from_mode(mode)).expect("a file of the story can be changed");
}

/// A figure of `/metrics`.
fn figure(figures: &str, name: &str) -> u64 {
    let line = figures.lines().find_map(|line| line.strip_prefix(name)?.strip_prefix(' '));
    line.and_then(|value| value.parse().ok()).unwrap_or_else(|| panic!("{name} is not there: {figures}"))
}

#[test]
fn a_certificate_is_fetched_from_an_authority_and_kept_for_the_next_start() {
    let folder = Folder::new();
    let trust = certificate(&folder, "localhost");
    let [https, plain, directory, management, names, unused] = free_ports();
    let settings = folder.write(
        "authority.json",
        format!(
            r#"{{"pebble": {{"listenAddress": "127.0.0.1:{directory}", "managementListenAddress": "127.0.0.1:{management}",
                "certificate": "{chain}", "privateKey": "{key}", "httpPort": {names}, "tlsPort": {https},
                "ocspResponderURL": "", "externalAccountBindingRequired": false}}}}"#,
            chain = folder.join("chain.pem"),
            key = folder.join("key.pem"),
        ),
    );
    // All names are this machine's, as far as this authority is told.
    let names_of =
        format!("-dns01 127.0.0.1:{names} -defaultIPv4 127.0.0.1 -defaultIPv6= -management 127.0.0.1:{unused}");
    let _names = Beside::start("pebble-challtestsrv", &format!("{names_of} -http01= -https01= -tlsalpn01="));
    let authority = Beside::start("pebble", &format!("-config {settings} -dnsserver 127.0.0.1:{names}"));
    let file = folder.write(
        "clamor.toml",
        format!(
            "data = \"{data}\"\nlisten = \"127.0.0.1:{plain}\"\norigin = \"https://{HOST}:{https}\"\n\
             [https]\nlisten = [\"127.0.0.1:{https}\"]\n\
             [https.acme]\ndirectory = \"https://localhost:{directory}/dir\"\ntrust = \"{trust}\"\nterms-agreed = true\n",
            data = folder.join("data"),
        ),
    );
    let errors = folder.join("errors.txt");
    let start = || Running::start_configured(&file, File::create(&errors).expect("a file can be made").into());
    let root = folder.join("root.pem");
    let begun = Instant::now();
    // The authority is there before it is asked.
    while !fs::read_to_string(&root).is_ok_and(|root| root.contains("CERTIFICATE")) {
        assert!(begun.elapsed() < CERTIFIED_WITHIN, "the authority does not start");
        let roots = curl(&["--cacert", &trust, &format!("https://localhost:{management}/roots/0")]);
        fs::write(&root, roots).expect("a file can be written");
    }
    let directory = format!("https://localhost:{directory}/dir");
    while !curl(&["--cacert", &trust, &directory]).contains("newOrder") {
        assert!(begun.elapsed() < CERTIFIED_WITHIN, "the authority does not answer");
    }
    let server = start();
    let begun = Instant::now();
    loop {
        assert!(begun.elapsed() < CERTIFIED_WITHIN, "no certificate: {:?}", fs::read_to_string(&errors));
        if get(&root, https, "/en/").starts_with("HTTP/1.1 200") {
            break;
        }
        std::thread::sleep(Duration::from_millis(200));
    }
    let said = fs::read_to_string(&errors).unwrap_or_default();
    assert!(!said.contains("no new certificate"), "a refused number begins no new order: {said}");
    let figures = curl(&[&format!("http://127.0.0.1:{plain}/metrics")]);
    assert!(figure(&figures, "clamor_certificate_seconds") > 0, "{figures}");
    let doctor = run("2026-03-02", &["doctor", "--config", &file]);
    // It is of the day on which this runs, which is later than that of the story.
    assert!(doctor.text().contains("the certificate begins on "), "{}", doctor.text());
    server.ask_to_stop();
    // The authority is gone; what it gave is still there.
    drop(authority);
    let server = start();
    let begun = Instant::now();
    while !get(&root, https, "/en/").starts_with("HTTP/1.1 200") {
        assert!(begun.elapsed() < CERTIFIED_WITHIN, "{:?}", fs::read_to_string(&errors));
        std::thread::sleep(Duration::from_millis(200));
    }
    server.ask_to_stop();
}

#[test]
fn an_authority_that_is_not_there_keeps_nobody_from_the_pages_without_encryption() {
    let folder = Folder::new();
    let [https, plain, nobody] = free_ports();
    let file = folder.write(
        "clamor.toml",
        format!(
            "data = \"{data}\"\nlisten = \"127.0.0.1:{plain}\"\norigin = \"https://{HOST}\"\n\
             [https]\nlisten = [\"127.0.0.1:{https}\"]\n\
             [https.acme]\ndirectory = \"https://localhost:{nobody}/dir\"\nterms-agreed = true\n",
            data = folder.join("data"),
        ),
    );
    let errors = folder.join("errors.txt");
    let server = Running::start_configured(&file, File::create(&errors).expect("a file can be made").into());
    let begun = Instant::now();
    while !fs::read_to_string(&errors).is_ok_and(|said| said.contains("no new certificate for act.example yet")) {
        assert!(begun.elapsed() < CERTIFIED_WITHIN, "nobody said that there is no certificate");
        std::thread::sleep(Duration::from_millis(100));
    }
    assert!(curl(&["-i", &format!("http://127.0.0.1:{plain}/en/")]).starts_with("HTTP/1.1 200"));
    let figures = curl(&[&format!("http://127.0.0.1:{plain}/metrics")]);
    assert_eq!(figure(&figures, "clamor_certificate_failed"), 1, "{figures}");
    assert_eq!(figure(&figures, "clamor_certificate_seconds"), 0, "{figures}");
    assert!(curl(&["-i", &format!("http://127.0.0.1:{plain}/health")]).starts_with("HTTP/1.1 200"), "acts are taken");
    let doctor = run("2026-03-02", &["doctor", "--config", &file]);
    assert!(doctor.code == 1 && doctor.text().contains("BAD   there is no certificate"), "{}", doctor.text());
    server.ask_to_stop();
}

/// A program that runs beside a story.
struct Beside(Child);

impl Beside {
    fn start(program: &str, arguments: &str) -> Self {
        let mut command = Command::new(program);
        // The authority of the test asks at once, and refuses every fourth number: the request is sent again with another.
        command.args(arguments.split_whitespace()).env("PEBBLE_VA_NOSLEEP", "1").env("PEBBLE_WFE_NONCEREJECT", "25");
        let started = command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null()).spawn();
        Self(
            started.unwrap_or_else(|error| {
                panic!("{program} ({error}): install the Debian package pebble, or run ./test")
            }),
        )
    }
}

impl Drop for Beside {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// Ports that nobody uses now.
fn free_ports<const COUNT: usize>() -> [u16; COUNT] {
    let free = [(); COUNT].map(|()| std::net::TcpListener::bind("127.0.0.1:0").expect("a port is free"));
    free.map(|listener| listener.local_addr().expect("it has an address").port())
}

/// A page by its name, at a port of this machine, trusting one root; empty where the line could not be encrypted.
fn get(root: &str, port: u16, path: &str) -> String {
    curl(&["-i", "--cacert", root, "--connect-to", &to(port), &format!("https://{HOST}:{port}{path}")])
}

fn to(port: u16) -> String {
    format!("{HOST}:{port}:127.0.0.1:{port}")
}

fn curl(arguments: &[&str]) -> String {
    let mut command = Command::new("curl");
    command.args(["--silent", "--noproxy", "*", "--max-time", "20"]).args(arguments);
    let output = command.output().unwrap_or_else(|error| panic!("curl ({error}): install the Debian package curl"));
    String::from_utf8_lossy(&output.stdout).into_owned()
}

fn header<'p>(page: &'p str, name: &str) -> &'p str {
    let head = page.split("\r\n\r\n").next().unwrap_or_default();
    let line = head.lines().find(|line| line.to_ascii_lowercase().starts_with(&format!("{name}:")));
    line.and_then(|line| line.split_once(':')).map_or("", |(_, value)| value.trim())
}
