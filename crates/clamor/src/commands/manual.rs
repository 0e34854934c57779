//! `clamor manual`: the page of the manual (`man clamor`), made of the same table as `clamor --help`, so that it says what the
//! program takes. The packages make it; nobody has to type it.

use std::fmt::Write;
use std::process::ExitCode;

use clap::{Arg, Command, CommandFactory};

use super::say;
use crate::arguments::Arguments;
use crate::{Failure, World};

/// What an exit code says.
const EXIT_CODES: [(&str, &str); 4] = [
    ("0", "It was done."),
    ("1", "A finding is an error, something is bad, or a rule said no."),
    ("2", "It could not be done."),
    ("141", "Whoever read what was printed has closed the pipe."),
];

/// Prints the page.
pub(crate) fn run(world: &mut World) -> Result<ExitCode, Failure> {
    let mut command = Arguments::command();
    command.build();
    say(world, page(&command).trim_end())?;
    Ok(ExitCode::SUCCESS)
}

fn page(command: &Command) -> String {
    let version = command.get_version().unwrap_or_default();
    let mut page = format!(".TH CLAMOR 1 \"\" \"Clamor {}\"\n.SH NAME\nclamor \\- ", escaped(version));
    let mut add = |part: &str| {
        page += part;
        page += "\n";
    };
    add(&about(command));
    add(&format!(".SH SYNOPSIS\n{}", usage(command)));
    add(&format!(".SH DESCRIPTION\n{}", long_about(command)));
    add(&format!(".SH OPTIONS\n{}", arguments(command)));
    add(&format!(".SH COMMANDS\n{}", commands(command)));
    add(".SH EXIT STATUS");
    for (code, meaning) in EXIT_CODES {
        add(&format!(".TP\n.B {code}\n{}", escaped(meaning)));
    }
    add(
        ".SH FILES\n.TP\n.I /etc/clamor/clamor.toml\nThe configuration, where the package was installed; \\fBclamor config\\fR prints it with every key.",
    );
    add(".SH SEE ALSO\nThe book of Clamor, in \\fI/usr/share/doc/clamor\\fR.");
    page
}

/// The commands below one, each with what it takes; and those below them.
fn commands(above: &Command) -> String {
    let mut text = String::new();
    for command in above.get_subcommands().filter(|command| !command.is_hide_set() && command.get_name() != "help") {
        // Writing to memory does not fail.
        let _ =
            write!(text, ".SS {}\n{}\n.PP\n{}\n{}", name(command), usage(command), about(command), arguments(command));
        text += &commands(command);
    }
    text
}

/// The name of a command with those above it.
fn name(command: &Command) -> String {
    escaped(command.get_bin_name().unwrap_or(command.get_name()))
}

fn usage(command: &Command) -> String {
    let usage = command.clone().render_usage().to_string();
    let lines = usage.trim_start_matches("Usage:").lines().map(|line| escaped(line.trim()));
    lines.collect::<Vec<_>>().join("\n.br\n")
}

fn about(command: &Command) -> String {
    let about = command.get_about().map(ToString::to_string).unwrap_or_default();
    escaped(about.trim_end_matches('.'))
}

fn long_about(command: &Command) -> String {
    let about = command.get_long_about().or(command.get_about()).map(ToString::to_string).unwrap_or_default();
    about.split("\n\n").map(escaped).collect::<Vec<_>>().join("\n.PP\n")
}

fn arguments(command: &Command) -> String {
    let shown = command.get_arguments().filter(|argument| !argument.is_hide_set());
    shown.map(argument).collect()
}

fn argument(argument: &Arg) -> String {
    let values = argument.get_value_names().unwrap_or_default().iter();
    let values = match argument.get_action().takes_values() {
        true => values.map(|name| format!(" \\fI{}\\fR", escaped(name))).collect(),
        false => String::new(),
    };
    let short = argument.get_short().map(|short| format!("\\fB\\-{short}\\fR"));
    let long = argument.get_long().map(|long| format!("\\fB\\-\\-{}\\fR", escaped(long)));
    let names: Vec<String> = short.into_iter().chain(long).collect();
    let help = argument.get_help().map(ToString::to_string).unwrap_or_default();
    format!(
        ".TP\n{}{}\n{}\n",
        names.join(", "),
        if names.is_empty() { values.trim_start() } else { &values },
        escaped(&help)
    )
}

/// Text as the manual takes it: no line of it is a command, and a hyphen is one that can be copied.
fn escaped(text: &str) -> String {
    let text = text.replace('\\', "\\e").replace('-', "\\-");
    let lines =
        text.lines().map(|line| if line.starts_with(['.', '\'']) { format!("\\&{line}") } else { line.to_owned() });
    lines.collect::<Vec<_>>().join("\n")
}
