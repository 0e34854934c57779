//! What is typed after the commands that make a copy of the data or of the pages, or bring one back.

use std::path::PathBuf;

use clap::Args;

use super::{Data, zone};

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
