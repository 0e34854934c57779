//! What can be typed after `clamor`.

use std::path::{Path, PathBuf};

use casework::{Day, DeskRole, Language};
use clap::{Args, Parser, Subcommand, ValueEnum};
use documents::read::MOST_DOCUMENTS;

use crate::World;
use crate::configuration::Https;
use crate::journal::Form;

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
    /// Explain the code of a finding, or what reading knows of a language
    Explain {
        /// The code, as `clamor read` prints it; or the word labels
        code: String,
        /// After the word labels: the language (fr); without it, the languages are listed
        #[arg(value_name = "LANG", value_parser = language)]
        of: Option<Language>,
        /// The language of the explanation
        #[arg(long, default_value = "en", value_parser = language)]
        lang: Language,
    },
    /// Write a case file as a document again
    Sheet(Sheet),
    /// Typeset one letter
    Letter(Letter),
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

#[derive(Subcommand)]
pub(crate) enum Desk {
    /// Print a link to the desk that works once, today or tomorrow
    Invite {
        /// For whom, for your own record: Clamor keeps no name
        name: String,
        /// What they may do: reader, editor, approver or operator; the first one ever is operator, later ones editor
        #[arg(long, value_name = "ROLE", value_parser = role)]
        role: Option<DeskRole>,
        /// The address that people use, for the link; else the one at which these data were served last
        #[arg(long, value_name = "ADDRESS")]
        origin: Option<String>,
        #[command(flatten)]
        data: Data,
    },
    /// List who may come to the desk
    People {
        #[command(flatten)]
        data: Data,
    },
    /// End an account: it is deleted, and its sessions are over within a second
    End {
        /// The name at the desk
        name: String,
        #[command(flatten)]
        data: Data,
    },
}

#[derive(Subcommand)]
pub(crate) enum Sealed {
    /// List for whom things are sealed from now on
    Keys {
        #[command(flatten)]
        data: Data,
    },
    /// Write what is sealed as files, CASE/DAY-KIND-ID.age: nothing is opened
    Export {
        /// The case; all cases without it
        case: Option<String>,
        /// The folder to write into
        #[arg(short, long, value_name = "FOLDER")]
        output: PathBuf,
        #[command(flatten)]
        data: Data,
    },
    /// Print what is inside; to be used on another machine than the server
    Open {
        /// The sealed files
        #[arg(required = true, value_name = "FILE")]
        files: Vec<PathBuf>,
        /// The file with the key
        #[arg(long, value_name = "KEYFILE")]
        key: PathBuf,
    },
}

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
pub(crate) struct Backup {
    /// The key that may open it (age1...); several may be named
    #[arg(long = "for", value_name = "KEY")]
    pub(crate) keys: Vec<String>,
    /// Leave it readable for everybody who has the file
    #[arg(long, conflicts_with = "keys")]
    pub(crate) plain: bool,
    /// Where to write it; a file that is there already is left alone. Without it, in the folder of the configuration file, by the
    /// day
    #[arg(short, long, value_name = "FILE")]
    pub(crate) output: Option<PathBuf>,
    /// The folder that the configuration file names.
    #[arg(skip)]
    pub(crate) folder: Option<PathBuf>,
    /// How many backups are kept in that folder.
    #[arg(skip)]
    pub(crate) keep: Option<usize>,
    #[command(flatten)]
    pub(crate) data: Data,
}

#[derive(Args)]
pub(crate) struct Restore {
    /// The backup
    #[arg(value_name = "FILE")]
    pub(crate) file: PathBuf,
    /// The file with the key, where it is encrypted
    #[arg(long, value_name = "FILE")]
    pub(crate) key: Option<PathBuf>,
    /// Only try it: everything is read and counted, and nothing is left
    #[arg(long)]
    pub(crate) rehearse: bool,
    /// Leave live cases live: since the backup none was held, stopped or deleted, and no consent was taken back
    #[arg(long, conflicts_with = "rehearse")]
    pub(crate) as_it_was: bool,
    #[command(flatten)]
    pub(crate) data: Data,
}

#[derive(Args)]
pub(crate) struct Mirror {
    /// The folder of the copy: a new one, an empty one, or that of an earlier copy
    #[arg(short, long, value_name = "FOLDER")]
    pub(crate) output: PathBuf,
    /// The address of the living server; pages of the copy lead to it (<https://act.example.org>)
    #[arg(long, value_name = "URL")]
    pub(crate) origin: Option<String>,
    /// The address at which the copy will stand; without --origin, it is the one that people pass on
    #[arg(long, value_name = "URL")]
    pub(crate) at: Option<String>,
    /// Who issues the cases and how to ask them, as the pages shall say it
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
    #[command(flatten)]
    pub(crate) data: Data,
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
pub(crate) struct Read {
    /// The documents, or folders with all that is below them; - is standard input. Of several documents each gets a line
    #[arg(required = true, value_name = "FILE")]
    pub(crate) files: Vec<PathBuf>,
    /// One object a line for each document instead of case files
    #[arg(long, conflicts_with_all = ["text", "html", "out"])]
    pub(crate) json: bool,
    /// Let --out take the place of case files that are there already and say something else
    #[arg(long, requires = "out")]
    pub(crate) overwrite: bool,
    /// The extracted text that offsets refer to instead of a case file
    #[arg(long, conflicts_with_all = ["html", "out"])]
    pub(crate) text: bool,
    /// The folder to write NAME.case.md into
    #[arg(long, value_name = "DIR")]
    pub(crate) out: Option<PathBuf>,
    /// The document with its values and findings marked, as one web page, instead of a case file
    #[arg(long, conflicts_with = "out")]
    pub(crate) html: bool,
    /// The language of that page
    #[arg(long, value_name = "LANG", default_value = "en", value_parser = language, requires = "html")]
    pub(crate) lang: Language,
    /// Which document of one file that holds several, as a digest does; 1 is the first
    #[arg(long, value_name = "NUMBER", default_value_t = 1, value_parser = clap::value_parser!(u8).range(1..=i64::from(MOST_DOCUMENTS)))]
    pub(crate) document: u8,
    #[command(flatten)]
    pub(crate) today: Today,
}

#[derive(Args)]
pub(crate) struct Compare {
    /// The first version: a document or a case file; - is standard input
    #[arg(value_name = "A")]
    pub(crate) first: PathBuf,
    /// The second version
    #[arg(value_name = "B")]
    pub(crate) second: PathBuf,
    /// One object on one line instead of words
    #[arg(long)]
    pub(crate) json: bool,
}

#[derive(Args)]
pub(crate) struct Today {
    /// The day to judge by, as 2026-01-31; today in UTC without it
    #[arg(long = "today", value_name = "DATE", value_parser = day)]
    pub(crate) day: Option<Day>,
}

#[derive(Args)]
pub(crate) struct Check {
    /// The case files; - is standard input
    #[arg(required = true, value_name = "FILE")]
    pub(crate) files: Vec<PathBuf>,
    /// What the case file is to be good for
    #[arg(long = "for", value_name = "PURPOSE")]
    pub(crate) purpose: Option<PurposeArgument>,
    #[command(flatten)]
    pub(crate) today: Today,
}

#[derive(Clone, Copy, ValueEnum)]
pub(crate) enum PurposeArgument {
    /// Whether it could be issued
    Issue,
}

#[derive(Args)]
pub(crate) struct Sheet {
    /// The case file; - is standard input
    #[arg(value_name = "FILE")]
    pub(crate) file: PathBuf,
    /// The form: pdf, docx, html or txt
    #[arg(long, value_name = "FORM")]
    pub(crate) to: String,
    /// The paper of a PDF: a4 or letter
    #[arg(long, value_name = "PAPER", default_value = "a4")]
    pub(crate) paper: String,
    /// A folder with fonts for further scripts, instead of those that packages have put on this machine
    #[arg(long, value_name = "DIR")]
    pub(crate) fonts: Option<PathBuf>,
    /// Where to write; - is standard output
    #[arg(short, long, value_name = "OUT", default_value = "-")]
    pub(crate) output: PathBuf,
}

#[derive(Args)]
pub(crate) struct Letter {
    /// The case file; - is standard input
    #[arg(value_name = "FILE")]
    pub(crate) file: PathBuf,
    /// Which target, from 1
    #[arg(long, value_name = "N", default_value_t = 1)]
    pub(crate) target: usize,
    /// The language of the words; a reviewed translation is looked for beside the case file (NAME.es.case.md)
    #[arg(long, value_name = "LANG", value_parser = language)]
    pub(crate) lang: Option<Language>,
    /// Name and town under the letter, as you choose: "Name, Town", initials, or nothing
    #[arg(long, value_name = "NAME, TOWN")]
    pub(crate) from: Option<String>,
    /// Your own words, as a text file, instead of the model letter; - is standard input
    #[arg(long, value_name = "FILE")]
    pub(crate) words: Option<PathBuf>,
    /// What it becomes: letter or postcard
    #[arg(long = "as", value_name = "FORM", default_value = "letter")]
    pub(crate) form: String,
    /// a4 or letter; a postcard is then A6 or 4 x 6 inches
    #[arg(long, value_name = "PAPER", default_value = "a4")]
    pub(crate) paper: String,
    /// The window of the envelope: none, din5008-a, din5008-b, dl, us-10, swiss-left or swiss-right
    #[arg(long, value_name = "WINDOW", default_value = "none")]
    pub(crate) window: String,
    /// The language that the reader reads best, beside the words: from the case file, or from its translation beside it
    /// (NAME.es.case.md)
    #[arg(long, value_name = "LANG", value_parser = language)]
    pub(crate) beside: Option<Language>,
    /// What of the case stands in it: its demands, facing the words where both fit a page, or its whole letter on a second
    /// sheet
    #[arg(long, value_name = "FORM", default_value = "demands", requires = "beside")]
    pub(crate) beside_form: String,
    /// Your return address, small, if you want one: lines parted by ;
    #[arg(long, value_name = "LINES")]
    pub(crate) return_address: Option<String>,
    /// Somebody under age writes: no full name, no home address, --group as the sender
    #[arg(long)]
    pub(crate) minor: bool,
    /// The school or group that sends the letter of a minor
    #[arg(long, value_name = "NAME, TOWN", requires = "minor")]
    pub(crate) group: Option<String>,
    /// The address of the case, printed at the foot with a code that telephones read
    #[arg(long, value_name = "URL")]
    pub(crate) code: Option<String>,
    /// A folder with fonts for further scripts, instead of those that packages have put on this machine
    #[arg(long, value_name = "DIR")]
    pub(crate) fonts: Option<PathBuf>,
    /// Where to write the PDF; - is standard output
    #[arg(short, long, value_name = "OUT.pdf")]
    pub(crate) output: PathBuf,
    #[command(flatten)]
    pub(crate) today: Today,
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
