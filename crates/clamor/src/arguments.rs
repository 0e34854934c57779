//! What can be typed after `clamor`.

mod desk;
mod kept;
mod pack;
mod papers;
mod planning;
mod reading;

use std::path::{Path, PathBuf};

use casework::{Day, DeskRole, Language};
use clap::{Args, Parser, Subcommand};

use crate::World;
use crate::configuration::Https;
use crate::journal::Form;

pub(crate) use desk::{Desk, Sealed};
pub(crate) use kept::{Backup, Mirror, Restore};
pub(crate) use pack::Pack;
pub(crate) use papers::{Letter, Sheet};
pub(crate) use planning::PlanArguments;
pub(crate) use reading::{Check, Compare, PurposeArgument, Read};

/// Urgent actions: from the document to the letter and the count.
///
/// Without a command: try it. Data in ./clamor-data, a sample case with invented people, pages on
/// <http://127.0.0.1:8080>, and a one-time link to the desk.
#[derive(Parser)]
#[command(name = "clamor", version, args_conflicts_with_subcommands = true)]
pub(crate) struct Arguments {
    #[command(subcommand)]
    pub(crate) command: Option<Command>,
    #[command(flatten)]
    pub(crate) server: Server,
}

#[derive(Subcommand)]
pub(crate) enum Command {
    /// Serve the pages and do what runs by itself (production: no sample)
    All(Production),
    /// Read documents, or folders of them: case files on standard output, findings on standard error
    Read(Read),
    /// Compare two language versions of one document: which facts differ
    Compare(Compare),
    /// Check case files
    Check(Check),
    /// List the offices of a folder with what holds for their writers, and say whether their files are right
    Offices(Offices),
    /// Explain the code of a finding, what reading knows of a language, or how officials are addressed
    Explain {
        /// The code, as `clamor read` prints it; or the word labels, or address
        code: String,
        /// After the word labels or address: the language (fr); without it, the languages are listed
        #[arg(value_name = "LANG", value_parser = language)]
        of: Option<Language>,
        /// After the word address and a language: the country of the offices (CL)
        #[arg(value_name = "COUNTRY")]
        country: Option<String>,
        /// The language of the explanation
        #[arg(long, default_value = "en", value_parser = language)]
        lang: Language,
    },
    /// Write a case file as a document again
    Sheet(Sheet),
    /// Typeset one letter
    Letter(Letter),
    /// Typeset all that a group's evening needs: the case, the rules, letter sheets, envelopes, the count
    Pack(Pack),
    /// Say which ways can still reach the target, how long each takes, what it costs and how it fails
    Plan(PlanArguments),
    /// Print the counts of one case, or of all
    Tally {
        /// The case; all cases without it
        case: Option<String>,
        #[command(flatten)]
        data: Data,
    },
    /// Put a case on hold: nothing goes out until the desk lifts it
    Hold {
        /// The case
        case: String,
        #[command(flatten)]
        data: Data,
    },
    /// Stop a case for ever
    Stop {
        /// The case
        case: String,
        /// The reason that everybody may read; without it, it is withheld
        #[arg(long)]
        reason: Option<String>,
        #[command(flatten)]
        data: Data,
    },
    /// Delete a case with all that belongs to it; its addresses then answer that it was deleted
    Delete {
        /// The case
        case: String,
        /// Even if letters go for it now; without this, such a case is stopped first
        #[arg(long)]
        live: bool,
        #[command(flatten)]
        data: Data,
    },
    /// Say what this server holds, why, for how long, who can open it and how it ends
    Holdings {
        /// The language: en, es, fr or ar
        #[arg(long, default_value = "en", value_parser = language)]
        lang: Language,
        /// Who runs the server, as the page says it
        #[arg(long, value_name = "TEXT")]
        office: Option<String>,
        #[command(flatten)]
        data: Data,
    },
    /// Look whether everything is as it should be: disk, rights, clock, data, memory, limits
    Doctor {
        /// The folder in which backups are kept
        #[arg(long, value_name = "DIR")]
        backups: Option<PathBuf>,
        /// The folder with the files of the offices, CODE.toml each
        #[arg(long, value_name = "DIR")]
        offices: Option<PathBuf>,
        #[arg(skip)]
        https: Option<Https>,
        #[arg(skip)]
        origin: Option<String>,
        #[command(flatten)]
        data: Data,
    },
    /// Write all data into one file, encrypted for a key; beside a running server too
    Backup(Backup),
    /// Make a data folder of a backup again, or rehearse it
    Restore(Restore),
    /// Print the configuration file with every key, or say whether one is right
    Config {
        /// A file to look at
        #[arg(value_name = "FILE")]
        file: Option<PathBuf>,
    },
    /// Write a copy of all public pages as files that any host can serve; beside a running server too
    Mirror(Mirror),
    /// Make a key for backups and for what is sealed: the file opens them, and belongs elsewhere than this server
    Key {
        /// Where to write it
        #[arg(value_name = "FILE")]
        file: PathBuf,
    },
    /// Let people in to the desk, see who may come, end an account
    Desk {
        #[command(subcommand)]
        what: Desk,
    },
    /// What is sealed: for whom, the files to take away, and what is inside on another machine
    Sealed {
        #[command(subcommand)]
        what: Sealed,
    },
    /// Print the page of the manual, for packages
    #[command(hide = true)]
    Manual,
    /// Commands that are still to come are refused by name
    #[command(external_subcommand)]
    Later(Vec<String>),
}

/// Where a server listens that was told nothing else.
pub(crate) const USUAL: &str = "127.0.0.1:8080";

#[derive(Args, Clone)]
pub(crate) struct Production {
    #[command(flatten)]
    pub(crate) server: Server,
    /// Issuing takes two people: one asks, another one with the role approver approves
    #[arg(long)]
    pub(crate) two_pairs_of_eyes: bool,
    /// Encryption by Clamor itself: what the configuration file says.
    #[arg(skip)]
    pub(crate) https: Option<Https>,
    /// How it says what happens
    #[arg(long, value_name = "FORM", value_enum)]
    pub(crate) log: Option<Form>,
}

#[derive(Args, Clone)]
pub(crate) struct Server {
    /// The address and port to listen on [default: 127.0.0.1:8080]
    #[arg(long, value_name = "ADDR")]
    pub(crate) listen: Option<String>,
    #[command(flatten)]
    pub(crate) data: Data,
    /// The address that people use, where a proxy stands in front (<https://act.example.org>)
    #[arg(long, value_name = "URL")]
    pub(crate) origin: Option<String>,
    /// Who issues the cases and how to ask them, as the pages shall say it ("Rivers Council, +999 1 234")
    #[arg(long, value_name = "TEXT")]
    pub(crate) office: Option<String>,
    /// The folder with the files of the offices, CODE.toml each
    #[arg(long, value_name = "DIR")]
    pub(crate) offices: Option<PathBuf>,
    /// The folder with fonts for further scripts, instead of those that packages have put on this machine
    #[arg(long, value_name = "DIR")]
    pub(crate) fonts: Option<PathBuf>,
    /// The IANA time zone in which days end (Europe/Madrid); UTC without it
    #[arg(long, value_name = "ZONE", value_parser = zone)]
    pub(crate) zone: Option<String>,
    /// The address of an onion service that leads to the port (<http://….onion>)
    #[arg(long, value_name = "URL")]
    pub(crate) onion: Option<String>,
}

impl Server {
    /// The address and port to listen on.
    pub(crate) fn listen(&self) -> &str {
        self.listen.as_deref().unwrap_or(USUAL)
    }
}

#[derive(Args)]
pub(crate) struct Offices {
    /// The folder with their files; without it, the one that the configuration file names
    #[arg(value_name = "FOLDER")]
    pub(crate) offices: Option<PathBuf>,
    #[command(flatten)]
    pub(crate) today: Today,
    #[command(flatten)]
    pub(crate) data: Data,
}

#[derive(Args, Clone)]
pub(crate) struct Data {
    /// The folder with the data [default: clamor-data]
    #[arg(long = "data", value_name = "DIR")]
    pub(crate) folder: Option<PathBuf>,
    /// The configuration file; `clamor config` prints one
    #[arg(long, value_name = "FILE")]
    pub(crate) config: Option<PathBuf>,
    /// The zone in which days end, as the configuration file says it.
    #[arg(skip)]
    pub(crate) zone: Option<String>,
}

impl Data {
    /// The folder with the data.
    pub(crate) fn folder(&self) -> &Path {
        self.folder.as_deref().unwrap_or(Path::new("clamor-data"))
    }

    /// Today in the zone of the configuration file, else in UTC.
    pub(crate) fn today(&self, world: &World) -> Day {
        world.today_in(self.zone.as_deref())
    }

    /// The name of that zone.
    pub(crate) fn zone(&self) -> &str {
        self.zone.as_deref().unwrap_or("UTC")
    }
}

#[derive(Args)]
pub(crate) struct Today {
    /// The day to judge by, as 2026-01-31; today in UTC without it
    #[arg(long = "today", value_name = "DATE", value_parser = day)]
    pub(crate) day: Option<Day>,
}

fn day(text: &str) -> Result<Day, String> {
    text.parse().map_err(|_| "a day is written 2026-01-31".to_owned())
}

fn language(tag: &str) -> Result<Language, String> {
    Language::from_tag(tag).ok_or_else(|| "a language is written as its tag: en, es, pt-BR".to_owned())
}

fn role(word: &str) -> Result<DeskRole, String> {
    DeskRole::given(word).ok_or_else(|| "a role is reader, editor, approver or operator".to_owned())
}

fn zone(name: &str) -> Result<String, String> {
    jiff::tz::TimeZone::get(name).map(|_| name.to_owned()).map_err(|_| "no such IANA time zone".to_owned())
}
