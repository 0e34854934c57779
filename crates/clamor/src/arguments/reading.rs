//! What is typed after the commands that read documents and look at case files.

use std::path::PathBuf;

use casework::Language;
use clap::{Args, ValueEnum};
use documents::read::MOST_DOCUMENTS;

use super::{Today, language};

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
