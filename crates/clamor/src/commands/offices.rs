//! `clamor offices [FOLDER]`: the offices, what holds for their writers, and what nobody vouches for any more.

use std::io::Write;
use std::process::ExitCode;

use casework::{Day, Language, Office};

use super::{many, report, say};
use crate::arguments::Offices;
use crate::{Failure, World, offices};

/// The heads of the columns.
const HEADS: [&str; 6] = ["OFFICE", "COUNTRY", "LANGUAGES", "AFTER", "POST STOPS", "VALID UNTIL"];

pub(crate) fn run(arguments: &Offices, world: &mut World) -> Result<ExitCode, Failure> {
    let Some(folder) = arguments.offices.as_deref() else {
        return Err(Failure::new("nobody said where the files of the offices are")
            .hint("name the folder, or a configuration file that has the key offices (--config FILE)"));
    };
    let today = arguments.today.day.unwrap_or_else(|| arguments.data.today(world));
    let (mut good, mut code) = (Vec::new(), 0);
    let mut warnings = 0;
    for file in offices::look(folder)? {
        match file.read {
            Ok(parsed) => {
                let findings = parsed.check(today);
                if !findings.is_empty() {
                    report(&findings, &file.path, &file.text, world)?;
                }
                warnings += findings.len() as u64;
                good.push(parsed.office);
            }
            Err(failure) => {
                // One bad file never stops the rest; where nothing can be written, the exit code still tells.
                let _ = writeln!(world.errors, "clamor: {failure}");
                code = 1;
            }
        }
    }
    say(world, table(&good, today).trim_end())?;
    say(world, &format!("\n{}, {}.", many(good.len() as u64, "office"), many(warnings, "warning")))?;
    Ok(ExitCode::from(code))
}

/// A line for each office, and below it a line for each country to which its post carries nothing.
fn table(offices: &[Office], today: Day) -> String {
    let rows: Vec<[String; 6]> = offices.iter().map(|office| row(office, today)).collect();
    let width = |column: usize| {
        let cells = rows.iter().map(|row| row[column].chars().count());
        cells.chain([HEADS[column].len()]).max().unwrap_or_default()
    };
    let widths: Vec<usize> = (0..HEADS.len()).map(width).collect();
    let line = |cells: &[String; 6]| {
        let padded = cells.iter().zip(&widths).map(|(cell, width)| format!("{cell:width$}"));
        padded.collect::<Vec<_>>().join("  ").trim_end().to_owned() + "\n"
    };
    let mut text = line(&HEADS.map(str::to_owned));
    for (office, row) in offices.iter().zip(&rows) {
        text += &line(row);
        for stop in office.postal_suspension.iter().filter(|stop| stop.since <= today) {
            let country = stop.country.name(&Language::english());
            text += &format!("{:width$}  no post to {country} since {}\n", "", stop.since, width = widths[0]);
        }
    }
    text
}

fn row(office: &Office, today: Day) -> [String; 6] {
    let tags: Vec<&str> = office.languages.iter().map(Language::tag).collect();
    let post = office.post_days.map_or("-".to_owned(), |days| format!("{} before", many(days.into(), "day")));
    let passed = if office.is_stale(today) { " (passed)" } else { "" };
    [
        office.code.to_string(),
        office.country.name(&Language::english()).to_owned(),
        tags.join(", "),
        office.after_deadline.word().to_owned(),
        post,
        format!("{}{passed}", office.valid_until),
    ]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_says_what_has_passed_and_where_no_post_goes() {
        let mut all: Vec<Office> = offices::samples().iter().cloned().collect();
        let today = Day::constant(2031, 3, 1);
        for office in all.iter_mut().filter(|office| office.code.as_str() == "ie") {
            office.valid_until = Day::constant(2031, 2, 28);
        }
        let table = table(&all, today);
        let line = |begin: &str| table.lines().find(|line| line.starts_with(begin)).unwrap_or_default().to_owned();
        assert!(line("ie ").ends_with("2031-02-28 (passed)"), "{table}");
        assert!(line("qv ").contains("Verania  es, en") && line("qv ").contains("7 days before"), "{table}");
        assert!(table.contains("no post to Verania since 2024-01-01"), "{table}");
        assert!(!line("be ").contains("passed"), "{table}");
    }
}
