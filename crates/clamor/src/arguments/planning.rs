//! What is typed after `clamor plan`.

use std::path::PathBuf;

use casework::Country;
use clap::Args;

use super::Today;

#[derive(Args)]
pub(crate) struct PlanArguments {
    /// The case file; - is standard input
    #[arg(value_name = "FILE")]
    pub(crate) file: PathBuf,
    /// The country from which somebody writes, as two letters: DE
    #[arg(long, value_name = "COUNTRY", value_parser = country)]
    pub(crate) from: Option<Country>,
    /// Which target, from 1
    #[arg(long, value_name = "N", default_value_t = 1)]
    pub(crate) target: usize,
    /// The folder with the files of the offices
    #[arg(long, value_name = "DIR")]
    pub(crate) offices: Option<PathBuf>,
    /// One JSON object instead of a table
    #[arg(long)]
    pub(crate) json: bool,
    #[command(flatten)]
    pub(crate) today: Today,
}

fn country(code: &str) -> Result<Country, String> {
    Country::from_code(&code.to_uppercase()).ok_or_else(|| "a country is written as two letters, such as DE".to_owned())
}
