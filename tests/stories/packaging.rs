//! An operator installs Clamor: as a Debian package, by the unit, from a container file.

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::Arc;

use stories::app::{App, MockWorld, run};
use stories::folder::Folder;
use stories::program::{self, Running};

const DAY: &str = "2026-03-02";
const ROOT: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/..");

const UNIT: &str = include_str!("../../packaging/clamor.service");
const CONTAINER: &str = include_str!("../../packaging/Containerfile");
const RUNNING: &str = include_str!("../../docs/running.md");

/// A program of the system, which must do what it is asked.
fn asked(program: &str, arguments: &[&str]) -> String {
    // Packed fast and loosely: what is in it is the same.
    let packed = [("DPKG_DEB_COMPRESSOR_TYPE", "gzip"), ("DPKG_DEB_COMPRESSOR_LEVEL", "1")];
    let day = ("SOURCE_DATE_EPOCH", "1764201600");
    let answer = Command::new(program).args(arguments).envs(packed).envs([day]).output();
    let answer = answer.unwrap_or_else(|error| panic!("{program}: {error} (./test installs what is missing)"));
    let errors = String::from_utf8_lossy(&answer.stderr);
    assert!(answer.status.success(), "{program} {arguments:?}: {errors}");
    String::from_utf8_lossy(&answer.stdout).into_owned()
}

/// A package of the program, in a folder. Each time it is made from nothing.
fn package(folder: &str) -> PathBuf {
    let made = asked(&format!("{ROOT}/packaging/deb"), &[&program::path().to_string_lossy(), folder]);
    PathBuf::from(made.trim())
}

#[test]
fn a_debian_package_holds_what_it_should_and_its_program_runs() {
    let folder = Folder::new();
    let deb = package(&folder.join("one"));
    let name = deb.file_name().expect("a name").to_string_lossy().into_owned();
    assert!(name.starts_with(concat!("clamor_", env!("CARGO_PKG_VERSION"), "_")), "{name}");
    let deb = deb.to_string_lossy().into_owned();
    let fields = asked("dpkg-deb", &["--field", &deb]);
    for field in ["Package: clamor\n", "Depends: passwd, libc6 (>= 2.", "Description: urgent actions"] {
        assert!(fields.contains(field), "{field}: {fields}");
    }
    let contents = asked("dpkg-deb", &["--contents", &deb]);
    for (rights, path) in [
        ("-rwxr-xr-x root/root", "./usr/bin/clamor"),
        ("-rw-r--r-- root/root", "./usr/lib/systemd/system/clamor.service"),
        ("-rw-r--r-- root/root", "./usr/lib/sysusers.d/clamor.conf"),
        ("-rw-r--r-- root/root", "./usr/lib/tmpfiles.d/clamor.conf"),
        ("-rw-r--r-- root/root", "./etc/clamor/clamor.toml"),
        ("-rw-r--r-- root/root", "./usr/share/doc/clamor/copyright"),
    ] {
        let line = contents.lines().find(|line| line.ends_with(&format!(" {path}")));
        assert!(line.is_some_and(|line| line.starts_with(rights)), "{path}: {contents}");
    }
    let elsewhere = contents
        .lines()
        .filter_map(|line| line.split(" ./").nth(1))
        .find(|path| !path.is_empty() && !["usr/", "etc/"].iter().any(|top| path.starts_with(top)));
    assert_eq!(elsewhere, None, "nothing lies elsewhere: the data folder is made, not shipped");

    let (files, scripts) = (folder.join("files"), folder.join("scripts"));
    asked("dpkg-deb", &["-x", &deb, &files]);
    asked("dpkg-deb", &["-e", &deb, &scripts]);
    assert_eq!(fs::read_to_string(format!("{scripts}/conffiles")).ok().as_deref(), Some("/etc/clamor/clamor.toml\n"));
    for script in ["postinst", "prerm", "postrm"] {
        let path = format!("{scripts}/{script}");
        asked("sh", &["-n", &path]);
        assert_eq!(fs::metadata(&path).expect("it is there").permissions().mode() & 0o777, 0o755, "{script}");
        let text = fs::read_to_string(&path).expect("it is text");
        let mut done = text.lines().filter(|line| !line.trim_start().starts_with("echo "));
        assert!(done.all(|line| !line.contains("rm ")), "{script} deletes nothing");
    }
    let sums = fs::read_to_string(format!("{scripts}/md5sums")).expect("it is text");
    fs::write(format!("{files}/sums"), &sums).expect("it can be written");
    let whole = Command::new("md5sum").args(["--check", "--quiet", "sums"]).current_dir(&files).status();
    assert!(whole.is_ok_and(|status| status.success()), "{sums}");
    let version = asked(&format!("{files}/usr/bin/clamor"), &["--version"]);
    assert_eq!(version.trim(), concat!("clamor ", env!("CARGO_PKG_VERSION")));
    let holdings = asked(&format!("{files}/usr/bin/clamor"), &["holdings", "--data", &folder.join("none")]);
    assert_eq!(
        holdings,
        fs::read_to_string(format!("{files}/usr/share/doc/clamor/docs/holdings.md")).unwrap_or_default()
    );
    every_link_leads_to_a_file(Path::new(&files).join("usr/share/doc/clamor").as_path());
    let manual = asked("gzip", &["-dc", &format!("{files}/usr/share/man/man1/clamor.1.gz")]);
    assert_eq!(manual, run(DAY, &["manual"]).text());
}

/// All pages of a folder, with those in the folders below it.
fn pages(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).expect("it is a folder").filter_map(Result::ok) {
        match entry.path() {
            below if below.is_dir() => pages(&below, found),
            page if page.extension().is_some_and(|ending| ending == "md") => found.push(page),
            _ => {}
        }
    }
}

/// A page that was packed leads only to what was packed with it, or to the web.
fn every_link_leads_to_a_file(book: &Path) {
    let mut all = Vec::new();
    pages(book, &mut all);
    assert!(all.len() > 40, "the book is there: {all:?}");
    for page in all {
        let text = fs::read_to_string(&page).expect("it is text");
        let links = text.split("](").skip(1).filter_map(|rest| rest.split([')', '#']).next());
        let dead = links.filter(|link| !link.is_empty() && !link.contains([':', ' ']) && *link != "address");
        let mut dead = dead.filter(|link| !page.with_file_name("").join(link).exists());
        assert_eq!(dead.next(), None, "{}", page.display());
    }
}

#[test]
fn the_page_of_the_manual_says_what_the_help_says() {
    let (manual, help) = (run(DAY, &["manual"]).text(), run(DAY, &["--help"]).text());
    assert!(manual.starts_with(".TH CLAMOR 1 ") && !help.contains("manual"), "{manual}");
    let named =
        help.split("Commands:").nth(1).and_then(|rest| rest.split("\n\n").next()).expect("it lists the commands");
    for command in named.lines().filter_map(|line| line.split_whitespace().next()).filter(|name| *name != "help") {
        assert!(manual.contains(&format!("\n.SS clamor {command}\n")), "{command}: {manual}");
    }
    for part in
        [".SS clamor desk invite\n", "\\fB\\-\\-data\\fR \\fIDIR\\fR\n", "Stop a case for ever\n", ".SH EXIT STATUS\n"]
    {
        assert!(manual.contains(part), "{part}: {manual}");
    }
}

#[test]
fn whoever_purges_is_told_what_of_people_stays_and_where() {
    let folder = Folder::new();
    let script = fs::read_to_string(format!("{ROOT}/packaging/debian/postrm")).expect("it is text");
    let places = ["/var/lib/clamor", "/var/backups/clamor", "/srv/clamor", "/etc/clamor"];
    // In a folder of the story instead of on this machine.
    let script = places.into_iter().fold(script, |script, place| script.replace(place, &folder.join(&place[1..])));
    let script = folder.write("postrm", script);
    let nothing = asked("sh", &[&script, "purge"]);
    assert!(
        places.iter().all(|place| !nothing.contains(&place[1..])) && nothing.contains("userdel clamor"),
        "{nothing}"
    );
    for place in &places[..3] {
        fs::create_dir_all(folder.join(&place[1..])).expect("a folder can be made");
    }
    let said = asked("sh", &[&script, "purge"]);
    for place in places {
        assert_eq!(said.contains(&folder.join(&place[1..])), place != "/etc/clamor", "{place}: {said}");
    }
    let removal = said.lines().find(|line| line.contains("rm -r")).expect("it says how they go");
    assert!(places[..3].iter().all(|place| removal.contains(&folder.join(&place[1..]))), "{removal}");
    assert!(places[..3].iter().all(|place| Path::new(&folder.join(&place[1..])).is_dir()), "nothing is deleted");
    assert_eq!(asked("sh", &[&script, "upgrade"]), "");
}

#[test]
fn the_same_program_gives_the_same_package() {
    let folder = Folder::new();
    let (one, other) = (package(&folder.join("one")), package(&folder.join("other")));
    assert!(fs::read(one).expect("it is there") == fs::read(other).expect("it is there"));
    let nothing = Command::new(format!("{ROOT}/packaging/deb")).output().expect("it runs");
    assert!(!nothing.status.success() && String::from_utf8_lossy(&nothing.stderr).contains("usage: packaging/deb"));
}

#[test]
fn the_unit_of_the_book_is_the_unit_of_the_package() {
    assert!(
        RUNNING.contains(&format!("```ini\n{UNIT}```\n")),
        "docs/running.md shows another unit than packaging/clamor.service"
    );
    let accounts = fs::read_to_string(Path::new(ROOT).join("packaging/lib/sysusers.d/clamor.conf")).unwrap_or_default();
    assert!(accounts.contains("/var/lib/clamor") && UNIT.contains("StateDirectory=clamor\n"));
}

/// The arguments after the program in a line.
fn words(line: &str) -> Vec<String> {
    line.split_whitespace().map(|word| word.trim_matches(['"', ',']).to_owned()).collect()
}

/// Starts a server with arguments as an operator has them, but for the port and the folder.
fn starts(arguments: &[String]) {
    let (mut kept, mut left) = (Vec::new(), arguments.iter());
    while let Some(word) = left.next() {
        match word.as_str() {
            "--listen" | "--data" => drop(left.next()),
            _ => kept.push(word.as_str()),
        }
    }
    let app = App::start_in(Arc::new(Folder::new()), &MockWorld::on(DAY), &kept);
    assert_eq!(Some(app.greeting.contains(" serves 0 cases at ")), Some(true), "{}", app.greeting);
    assert_eq!(app.stop(), 0);
}

#[test]
fn the_program_takes_what_the_unit_and_the_container_tell_it() {
    let line = UNIT.lines().find_map(|line| line.strip_prefix("ExecStart=clamor ")).expect("it starts the program");
    assert_eq!(words(line), ["all", "--config", "/etc/clamor/clamor.toml"]);
    let folder = Folder::new();
    let deb = package(&folder.join("package"));
    asked("dpkg-deb", &["-x", &deb.to_string_lossy(), &folder.join("files")]);
    let file = folder.join("files/etc/clamor/clamor.toml");
    let shipped = fs::read_to_string(&file).expect("it is text");
    assert!(shipped.contains("\ndata = \"/var/lib/clamor\"\n"), "{shipped}");
    assert_eq!(run(DAY, &["config", &file]).code, 0);
    starts(&words(&format!("all --config {file}")));

    let command = CONTAINER.lines().find_map(|line| line.strip_prefix("CMD [")).expect("it starts the program");
    let command = words(command.trim_end_matches(']'));
    assert_eq!(command, ["all", "--listen", "127.0.0.1:8080", "--data", "/data"]);
    starts(&command);
    for copied in CONTAINER.lines().filter_map(|line| line.strip_prefix("COPY ")).filter(|line| !line.starts_with("--"))
    {
        let sources: Vec<&str> = copied.split(' ').collect();
        let missing = sources[..sources.len() - 1].iter().find(|source| !Path::new(ROOT).join(source).exists());
        assert_eq!(missing, None);
    }
    for line in ["USER 65532:65532", "VOLUME /data", "ENTRYPOINT [\"/usr/bin/clamor\"]"] {
        assert!(CONTAINER.lines().any(|said| said == line), "{line}");
    }
}

#[test]
fn the_program_needs_no_folder_but_its_own() {
    // As in a container whose root cannot be written: nothing is made beside the data, and nothing in the home or the folder of
    // temporary files.
    let folder = Folder::new();
    let scratch = folder.join("scratch");
    fs::create_dir(&scratch).expect("a folder can be made");
    let server = Running::start_with_scratch(&folder.join("data"), &scratch);
    server.ask_to_stop();
    assert_eq!(fs::read_dir(&scratch).expect("it is there").count(), 0);
    assert_eq!(fs::read_dir(folder.path()).expect("it is there").count(), 2, "the data and the scratch");
    let unknown = run(DAY, &["all", "--no-such-option"]);
    assert_eq!(unknown.code, 2, "an option that does not exist is told");
}
