//! The one configuration file. Everything in it can be left out, and nothing in it is a secret.

mod lines;
mod look;
mod sense;

use std::fs;
use std::path::{Path, PathBuf};

use jiff::Timestamp;
use serde::Deserialize;

use crate::Failure;
use crate::arguments::{Arguments, Command, Data, Desk, Mirror, Sealed, Server};
use crate::flaw::Flaw;
use crate::journal::Form;

/// The file as `clamor config` prints it: every key, what it is for, and what holds without it.
pub(crate) const EXAMPLE: &str = include_str!("../data/clamor.toml");

/// What can stand in the file. What is left out has the value that the command line gives, else the usual one.
#[derive(Deserialize, Default)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(crate) struct Configuration {
    /// Address and port of the pages without encryption: for this machine, a proxy on it, or an onion service.
    listen: Option<String>,
    data: Option<PathBuf>,
    origin: Option<String>,
    onion: Option<String>,
    office: Option<String>,
    /// The folder with the files of the offices.
    offices: Option<PathBuf>,
    /// The folder with fonts for further scripts.
    fonts: Option<PathBuf>,
    zone: Option<String>,
    #[serde(default)]
    two_pairs_of_eyes: bool,
    log: Option<Form>,
    https: Option<Https>,
    #[serde(default)]
    backups: Backups,
}

/// Encryption by Clamor itself.
#[derive(Deserialize, Clone)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(crate) struct Https {
    /// Addresses and ports.
    #[serde(default = "usual_https")]
    pub(crate) listen: Vec<String>,
    /// Where whoever forgot the s is led to the pages.
    #[serde(default)]
    pub(crate) redirect: Vec<String>,
    /// A certificate with its chain, as a file in PEM.
    pub(crate) certificate: Option<PathBuf>,
    /// Its private key, as a file in PEM.
    pub(crate) key: Option<PathBuf>,
    /// Certificates from an authority that speaks ACME (RFC 8555).
    pub(crate) acme: Option<Acme>,
}

/// Certificates from an authority.
#[derive(Deserialize, Clone)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(crate) struct Acme {
    /// The address of its directory.
    #[serde(default = "usual_authority")]
    pub(crate) directory: String,
    /// A certificate in PEM that the authority's own server is trusted by, where it is one of one's own.
    pub(crate) trust: Option<PathBuf>,
    /// Where the authority writes to when something is wrong; it keeps it.
    pub(crate) mail: Option<String>,
    /// That its terms were read and are agreed to.
    #[serde(default)]
    pub(crate) terms_agreed: bool,
}

/// Where backups go, and who opens them.
#[derive(Deserialize, Default)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct Backups {
    folder: Option<PathBuf>,
    #[serde(default, rename = "for")]
    keys: Vec<String>,
    keep: Option<usize>,
}

fn usual_https() -> Vec<String> {
    vec!["[::]:443".to_owned()]
}

/// The authority that gives certificates to everybody, for nothing.
fn usual_authority() -> String {
    "https://acme-v02.api.letsencrypt.org/directory".to_owned()
}

impl Configuration {
    /// Reads a file.
    ///
    /// # Errors
    /// When it cannot be read, is no TOML, holds a key that there is not, or values that make no sense; with the lines.
    pub(crate) fn read(path: &Path) -> Result<Self, Failure> {
        Ok(Self::read_with_text(path)?.0)
    }

    fn read_with_text(path: &Path) -> Result<(Self, String), Failure> {
        let text = fs::read_to_string(path).map_err(|error| Failure::of_file("read", path, &error))?;
        let wrong = |what: &str| {
            Failure::new(format!("{} is not right:\n{}", path.display(), what.trim_end()))
                .hint("`clamor config` prints every key with what it is for")
        };
        let read: Self = toml::from_str(&text).map_err(|error| wrong(&error.to_string()))?;
        let nonsense = sense::nonsense(&read);
        if nonsense.is_empty() {
            return Ok((read, text));
        }
        let all: Vec<String> = nonsense.iter().map(|flaw| format!("{}: {}", placed(flaw, &text), flaw.help)).collect();
        Err(wrong(&all.join("\n")))
    }

    /// Reads a file, and looks at a moment whether what it names is there and as it should be. Each flaw comes with the line.
    ///
    /// # Errors
    /// As [`Configuration::read`].
    pub(crate) fn look(path: &Path, now: Timestamp) -> Result<Vec<Flaw>, Failure> {
        let (read, text) = Self::read_with_text(path)?;
        let flaws = look::look(&read, now).into_iter();
        Ok(flaws.map(|flaw| Flaw { what: placed(&flaw, &text), ..flaw }).collect())
    }

    /// Gives to what was typed what the file says and the command line left open.
    fn apply(self, arguments: &mut Arguments) {
        let Backups { folder, keys, keep } = self.backups;
        let mut server = None;
        match &mut arguments.command {
            None => server = Some(&mut arguments.server),
            Some(Command::All(production)) => {
                production.two_pairs_of_eyes |= self.two_pairs_of_eyes;
                production.https = self.https;
                fill(&mut production.log, self.log);
                server = Some(&mut production.server);
            }
            Some(Command::Mirror(Mirror { origin, office, offices, fonts, zone, .. })) => {
                fill(origin, self.origin.clone());
                fill(office, self.office.clone());
                fill(offices, self.offices.clone());
                fill(fonts, self.fonts.clone());
                fill(zone, self.zone.clone());
            }
            Some(Command::Offices(asked)) => fill(&mut asked.offices, self.offices.clone()),
            Some(Command::Holdings { office, .. }) => fill(office, self.office.clone()),
            Some(Command::Desk { what: Desk::Invite { origin, .. } }) => fill(origin, self.origin.clone()),
            Some(Command::Doctor { backups, offices, https, origin, .. }) => {
                fill(backups, folder);
                fill(offices, self.offices.clone());
                *https = self.https;
                *origin = self.origin.clone();
            }
            Some(Command::Backup(backup)) => {
                if backup.keys.is_empty() && !backup.plain {
                    backup.keys = keys;
                }
                backup.folder = folder;
                backup.keep = keep;
            }
            _ => {}
        }
        if let Some(Server { listen, origin, office, offices, fonts, zone, onion, .. }) = server {
            fill(listen, self.listen);
            fill(origin, self.origin);
            fill(office, self.office);
            fill(offices, self.offices);
            fill(fonts, self.fonts);
            fill(zone, self.zone.clone());
            fill(onion, self.onion);
        }
        if let Some(Data { folder, zone, .. }) = data_of(arguments) {
            fill(folder, self.data);
            fill(zone, self.zone);
        }
    }
}

/// What is wrong, behind the line of the file.
fn placed(flaw: &Flaw, text: &str) -> String {
    match lines::line_of(text, flaw.about) {
        Some(line) => format!("line {line}: {}", flaw.what),
        None => flaw.what.clone(),
    }
}

fn fill<T>(open: &mut Option<T>, value: Option<T>) {
    if open.is_none() {
        *open = value;
    }
}

/// The data folder that a command works on, as it was typed.
fn data_of(arguments: &mut Arguments) -> Option<&mut Data> {
    match &mut arguments.command {
        None => Some(&mut arguments.server.data),
        Some(Command::All(production)) => Some(&mut production.server.data),
        Some(Command::Backup(backup)) => Some(&mut backup.data),
        Some(Command::Restore(restore)) => Some(&mut restore.data),
        Some(Command::Mirror(mirror)) => Some(&mut mirror.data),
        Some(Command::Offices(offices)) => Some(&mut offices.data),
        Some(
            Command::Tally { data, .. }
            | Command::Hold { data, .. }
            | Command::Stop { data, .. }
            | Command::Delete { data, .. }
            | Command::Holdings { data, .. }
            | Command::Doctor { data, .. }
            | Command::Desk { what: Desk::Invite { data, .. } | Desk::People { data } | Desk::End { data, .. } }
            | Command::Sealed { what: Sealed::Keys { data } | Sealed::Export { data, .. } },
        ) => Some(data),
        _ => None,
    }
}

/// Reads the configuration file, where one was named, and fills in what the command line left open.
///
/// # Errors
/// As [`Configuration::read`].
pub(crate) fn fill_in(arguments: &mut Arguments) -> Result<(), Failure> {
    let named = data_of(arguments).and_then(|data| data.config.clone());
    let Some(path) = named else { return Ok(()) };
    let configuration = Configuration::read(&path)?;
    if arguments.command.is_none() && configuration.https.is_some() {
        return Err(Failure::new("`clamor` alone is for trying it, without encryption")
            .hint("`clamor all --config FILE` serves what the file says"));
    }
    configuration.apply(arguments);
    Ok(())
}
