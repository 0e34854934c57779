//! What is typed after the commands that make something to print.

use std::path::PathBuf;

use casework::Language;
use clap::Args;

use super::{Today, language};

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
    /// What of the case stands in it: demands (facing the words where both fit a page) or letter (all of it, on a second
    /// sheet)
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
