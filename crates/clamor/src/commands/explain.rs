//! `clamor explain CODE`.

use std::process::ExitCode;

use casework::Language;
use documents::Code;

use super::{printable, say};
use crate::{Failure, World};

pub(crate) fn run(name: &str, language: &Language, world: &mut World) -> Result<ExitCode, Failure> {
    let code = Code::from_name(name).ok_or_else(|| unknown(name))?;
    let explanation = documents::explain(code, language);
    let text = format!(
        "{}[{name}]: {}\n\n{}\n\n{}",
        code.severity().word(),
        explanation.title,
        explanation.text.trim(),
        explanation.example.trim()
    );
    say(world, &text)?;
    Ok(ExitCode::SUCCESS)
}

fn unknown(name: &str) -> Failure {
    let codes: Vec<&str> = Code::ALL.iter().map(|code| code.name()).collect();
    Failure::new(format!("there is no finding with the code {}", printable(name)))
        .hint(format!("the codes are: {}", codes.join(", ")))
}
