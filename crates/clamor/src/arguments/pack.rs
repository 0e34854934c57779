//! What can be typed after `clamor pack`.

use std::path::PathBuf;

use casework::{Country, Language};
use clap::Args;

use super::{Today, language};

#[derive(Args)]
pub(crate) struct Pack {
    /// The case file; - is standard input
    #[arg(value_name = "FILE")]
    pub(crate) file: PathBuf,
    /// How many letters
    #[arg(long, value_name = "N", default_value_t = 40)]
    pub(crate) letters: usize,
    /// How many people
    #[arg(long, value_name = "N", default_value_t = 8)]
    pub(crate) people: usize,
    /// a4 or letter
    #[arg(long, value_name = "PAPER", default_value = "a4")]
    pub(crate) paper: String,
    /// The language of whoever hosts: en, es, fr, ar; reviewed translations are looked for beside the case file
    #[arg(long, value_name = "LANG", value_parser = language, default_value = "en")]
    pub(crate) lang: Language,
    /// Further files with reviewed translations
    #[arg(long, value_name = "FILE", num_args = 1..)]
    pub(crate) translations: Vec<PathBuf>,
    /// The country from which the letters go, by its two letters (DE): for the postage
    #[arg(long, value_name = "COUNTRY", value_parser = country)]
    pub(crate) from: Option<Country>,
    /// What the letters go into: none, c6, c5, dl, no10, labels-3x8, labels-2x7, labels-3x10
    #[arg(long, value_name = "KIND", default_value = "none")]
    pub(crate) envelopes: String,
    /// Lines of a return address for the envelopes; once for each line
    #[arg(long, value_name = "LINE")]
    pub(crate) sender: Vec<String>,
    /// Set what people read in large type (18 points)
    #[arg(long)]
    pub(crate) large_print: bool,
    /// For a class: first names alone, no addresses, and this school as the sender
    #[arg(long, value_name = "SCHOOL")]
    pub(crate) minors: Option<String>,
    /// The address of the case on a server of Clamor; then the host's sheet has a link for the count
    #[arg(long, value_name = "URL", requires = "key")]
    pub(crate) page: Option<String>,
    /// The key of an evening, 32 hexadecimal digits: the same key gives the same sheets
    #[arg(long, value_name = "KEY")]
    pub(crate) key: Option<String>,
    /// Where to write the PDF; - is standard output
    #[arg(short, long, value_name = "OUT.pdf")]
    pub(crate) output: PathBuf,
    #[command(flatten)]
    pub(crate) today: Today,
}

fn country(code: &str) -> Result<Country, String> {
    Country::from_code(code).ok_or_else(|| "a country is written as its two letters: DE, FR, US".to_owned())
}
