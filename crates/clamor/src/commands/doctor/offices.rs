//! Whether the files of the offices are right, and whether somebody still vouches for what they say.

use std::path::Path;

use casework::{Day, Office};

use super::Found::{self, Bad, Good, Poor};
use crate::Failure;
use crate::commands::{many, printable};
use crate::offices::{self, OfficeFile};

/// So many days before a last day somebody is told: an office needs a few weeks to answer.
const SOON_DAYS: i32 = 30;

/// What to do where a day has passed or is near.
const CONFIRM: &str = "have the office confirm it, and set valid_until anew: docs/offices.md says what that promises";

/// A line for each thing that is wrong, else one for all offices; nothing where no folder is named.
pub(super) fn all(folder: Option<&Path>, today: Day) -> Vec<Found> {
    let Some(folder) = folder else { return Vec::new() };
    let files = match offices::look(folder) {
        Ok(files) => files,
        Err(failure) => return vec![unread(&failure)],
    };
    let (mut found, mut good) = (Vec::new(), Vec::new());
    for OfficeFile { path, read, .. } in files {
        match read {
            Ok(parsed) => {
                let remarks = parsed.check(today).len() as u64;
                let words = remarks.saturating_sub(documents::offices::stale(&parsed.office, today).len() as u64);
                found.extend(days(&parsed.office, today));
                if words > 0 {
                    let what = format!("{}: {}", printable(&path.to_string_lossy()), many(words, "remark"));
                    found.push(Poor(what, "`clamor offices DIR` says which"));
                }
                good.push(parsed.office);
            }
            Err(failure) => found.push(unread(&failure)),
        }
    }
    let first = good.iter().flat_map(until).map(|(_, until)| until).min();
    if let Some(first) = first.filter(|_| found.is_empty()) {
        let count = many(good.len() as u64, "office");
        found.push(Good(format!("{count}, for which somebody vouches until {first} or longer")));
    }
    if good.is_empty() && found.is_empty() {
        let what = format!("there is no office in {}", folder.display());
        found.push(Poor(what, "name the folder that has their files (CODE.toml), or none"));
    }
    found
}

/// Only the first line: the rest is what `clamor offices` is for.
fn unread(failure: &Failure) -> Found {
    let what = failure.to_string();
    Bad(what.lines().next().unwrap_or_default().to_owned(), "`clamor offices DIR` says what is wrong, and where")
}

/// What has a last day: the office as a whole, its prices and embassies.
fn until(office: &Office) -> Vec<(&'static str, Day)> {
    let whole = [("what is said of it", office.valid_until)];
    let prices = office.postage.iter().map(|price| ("a price of its post", price.valid_until));
    let embassies = office.embassies.iter().map(|embassy| ("the address of an embassy", embassy.valid_until));
    whole.into_iter().chain(prices).chain(embassies).collect()
}

/// What nobody vouches for any more, or soon will not.
fn days(office: &Office, today: Day) -> Vec<Found> {
    let near = today.saturating_add(jiff::Span::new().days(SOON_DAYS));
    let said = |(what, until): (&str, Day)| {
        let says = if until < today { "nobody vouches any more since" } else { "somebody vouches only until" };
        let what = format!("office {}: for {what} {says} {until}", office.code);
        (until <= near).then_some(Poor(what, CONFIRM))
    };
    until(office).into_iter().filter_map(said).collect()
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;

    const RIGHT: &str = "clamor_office = 1\nname = \"Rivers Council\"\ncountry = \"QV\"\nlanguages = [\"en\"]\n\
         after_deadline = \"closed\"\nvalid_until = 2031-06-30\n";

    fn said(folder: &Path, today: Day) -> Vec<String> {
        let line = |found: Found| match found {
            Good(what) => format!("good {what}"),
            Poor(what, _) => format!("poor {what}"),
            Bad(what, _) => format!("BAD {what}"),
            Found::Flawed(_) => String::new(),
        };
        all(Some(folder), today).into_iter().map(line).collect()
    }

    #[test]
    fn files_and_days_of_offices_are_looked_at() {
        let folder = std::env::temp_dir().join(format!("clamor-doctor-{}", std::process::id()));
        fs::create_dir_all(&folder).expect("a folder can be made");
        let today = Day::constant(2031, 3, 1);
        assert!(said(&folder, today)[0].starts_with("poor there is no office"));
        fs::write(folder.join("qv.toml"), RIGHT).expect("a file can be written");
        assert_eq!(said(&folder, today), ["good 1 office, for which somebody vouches until 2031-06-30 or longer"]);
        let near = said(&folder, Day::constant(2031, 6, 1));
        assert_eq!(near, ["poor office qv: for what is said of it somebody vouches only until 2031-06-30"]);
        let late = said(&folder, Day::constant(2031, 7, 1));
        assert_eq!(late, ["poor office qv: for what is said of it nobody vouches any more since 2031-06-30"]);
        fs::write(folder.join("xx.toml"), "clamor_office = 1\n").expect("a file can be written");
        let wrong = said(&folder, today);
        assert!(wrong.len() == 1 && wrong[0].starts_with("BAD cannot read ") && wrong[0].contains("xx.toml"));
        fs::remove_dir_all(&folder).expect("it can be taken away");
        assert!(said(&folder, today)[0].starts_with("BAD "));
        assert!(all(None, today).is_empty());
    }
}
