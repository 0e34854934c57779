//! What a server says while it runs: fixed words and figures.
//!
//! An event has no field that could hold what somebody typed, where somebody is, or what a document says: only numbers, days and
//! codes that stand in this file. There is no time in a line either; the system's journal knows when it got it.

use std::fmt::Write as _;
use std::io::Write;
use std::sync::{Arc, Mutex, PoisonError};

use casework::Day;
use clap::ValueEnum;
use serde::Deserialize;
use store::StoreError;

/// In which form it is said.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(crate) enum Form {
    /// Sentences
    #[default]
    Text,
    /// One JSON object a line: level, event, and its figures
    Json,
}

/// What happened.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Event {
    /// The port is open.
    Started {
        /// How many cases there are.
        cases: u64,
        /// The form of the database: how many migrations it has.
        schema: u64,
        /// The port.
        port: u16,
    },
    /// It has stopped, and what was acknowledged is stored.
    Stopped,
    /// What had reached its end was deleted.
    Swept {
        /// How much.
        ended: u64,
    },
    /// Things could not be stored.
    StoringFailed {
        /// Why the last one could not.
        why: Trouble,
        /// How many since the last line about it.
        times: u64,
    },
    /// Things can be stored again.
    StoringRecovered,
    /// People were told that too much is at work, in the last minute.
    Shed {
        /// How many requests.
        requests: u64,
    },
    /// A flood was told to come back later, in the last minute.
    Flood {
        /// How many requests.
        requests: u64,
    },
    /// The clock jumped; what deletes does not believe it for an hour.
    ClockJumped {
        /// How many hours forward, or back where it is below zero.
        hours: i64,
        /// The day that it says now.
        to: Day,
    },
}

/// Why something could not be stored.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Trouble {
    /// The disk is full.
    DiskFull,
    /// Another program holds the database.
    Locked,
    /// The folder cannot be used any more.
    Folder,
    /// The store has stopped.
    Stopped,
    /// Something of the data is damaged.
    Damaged,
    /// Anything else of the disk or the database.
    Failed,
}

impl From<&StoreError> for Trouble {
    fn from(error: &StoreError) -> Self {
        match error {
            StoreError::DiskFull { .. } => Self::DiskFull,
            StoreError::Locked { .. } => Self::Locked,
            StoreError::Folder { .. } => Self::Folder,
            StoreError::Stopped => Self::Stopped,
            StoreError::Damaged { .. } | StoreError::DamagedFile { .. } => Self::Damaged,
            _ => Self::Failed,
        }
    }
}

impl Trouble {
    /// Its code, and what it says.
    fn words(self) -> (&'static str, &'static str) {
        match self {
            Self::DiskFull => ("disk-full", "the disk is full"),
            Self::Locked => ("locked", "another program holds the database"),
            Self::Folder => ("folder", "the data folder cannot be used"),
            Self::Stopped => ("stopped", "the store has stopped"),
            Self::Damaged => ("damaged", "something of the data is damaged"),
            Self::Failed => ("failed", "the disk or the database is out of order"),
        }
    }
}

/// What stands in a line beside its event.
enum Figure {
    Code(&'static str),
    Number(i64),
    Day(Day),
}

impl Event {
    /// Its code.
    pub(crate) fn code(self) -> &'static str {
        match self {
            Self::Started { .. } => "started",
            Self::Stopped => "stopped",
            Self::Swept { .. } => "swept",
            Self::StoringFailed { .. } => "storing-failed",
            Self::StoringRecovered => "storing-recovered",
            Self::Shed { .. } => "shed",
            Self::Flood { .. } => "flood",
            Self::ClockJumped { .. } => "clock-jumped",
        }
    }

    /// How grave it is: `info`, `warning` where somebody should look, `error` where people are sent away.
    fn level(self) -> &'static str {
        match self {
            Self::StoringFailed { .. } => "error",
            Self::Shed { .. } | Self::Flood { .. } | Self::ClockJumped { .. } => "warning",
            _ => "info",
        }
    }

    fn figures(self) -> Vec<(&'static str, Figure)> {
        let number = |number: u64| Figure::Number(i64::try_from(number).unwrap_or(i64::MAX));
        match self {
            Self::Started { cases, schema, port } => vec![
                ("version", Figure::Code(env!("CARGO_PKG_VERSION"))),
                ("cases", number(cases)),
                ("schema", number(schema)),
                ("port", number(port.into())),
            ],
            Self::Stopped | Self::StoringRecovered => Vec::new(),
            Self::Swept { ended } => vec![("ended", number(ended))],
            Self::StoringFailed { why, times } => vec![("why", Figure::Code(why.words().0)), ("times", number(times))],
            Self::Shed { requests } | Self::Flood { requests } => vec![("requests", number(requests))],
            Self::ClockJumped { hours, to } => vec![("hours", Figure::Number(hours)), ("to", Figure::Day(to))],
        }
    }

    /// The sentence, without where it is served: that stands in front of it.
    fn sentence(self) -> String {
        use crate::commands::many;
        match self {
            Self::Started { cases, .. } => {
                format!("Clamor {} serves {}", env!("CARGO_PKG_VERSION"), many(cases, "case"))
            }
            Self::Stopped => "Stopped; everything that was acknowledged is stored.".into(),
            Self::Swept { ended } => format!("Deleted what had reached its end: {}.", many(ended, "row")),
            Self::StoringFailed { why, times } => {
                let times = many(times, "time");
                format!("Nothing can be stored: {} ({times}). Nobody is thanked for what is not stored.", why.words().1)
            }
            Self::StoringRecovered => "Things can be stored again.".into(),
            Self::Shed { requests } => {
                format!("{} came at a moment when too much was at work, in the last minute.", many(requests, "request"))
            }
            Self::Flood { requests } => {
                format!("{} of a flood were told to come back later, in the last minute.", many(requests, "request"))
            }
            Self::ClockJumped { hours, to } => {
                let way = if hours < 0 { "back" } else { "forward" };
                let hours = many(hours.unsigned_abs(), "hour");
                format!("The clock jumped {way} by {hours}, to {to}. For an hour nothing is deleted by it.")
            }
        }
    }

    /// The line, as one JSON object. Nothing in it has to be escaped: codes are letters and hyphens, the rest is figures.
    fn json(self) -> String {
        let mut line = format!("{{\"level\":\"{}\",\"event\":\"{}\"", self.level(), self.code());
        for (name, figure) in self.figures() {
            // Writing to memory does not fail.
            let _ = match figure {
                Figure::Code(code) => write!(line, ",\"{name}\":\"{code}\""),
                Figure::Number(number) => write!(line, ",\"{name}\":{number}"),
                Figure::Day(day) => write!(line, ",\"{name}\":\"{day}\""),
            };
        }
        line + "}"
    }
}

/// Where it is said. Cheap to clone; all clones are one journal.
#[derive(Clone)]
pub(crate) struct Journal {
    form: Form,
    out: Arc<Mutex<Box<dyn Write + Send>>>,
}

impl Journal {
    /// A journal that goes somewhere.
    pub(crate) fn new(form: Form, out: Box<dyn Write + Send>) -> Self {
        Self { form, out: Arc::new(Mutex::new(out)) }
    }

    /// Says what happened.
    pub(crate) fn say(&self, event: Event) {
        self.line(&match self.form {
            Form::Text => event.sentence(),
            Form::Json => event.json(),
        });
    }

    /// Says that the port is open, and to people also at which address.
    pub(crate) fn started(&self, event: Event, address: &str) {
        match self.form {
            Form::Text => self.line(&format!("{} at {address}/", event.sentence())),
            Form::Json => self.line(&event.json()),
        }
    }

    fn line(&self, line: &str) {
        let mut out = self.out.lock().unwrap_or_else(PoisonError::into_inner);
        // Whoever started it may not listen any more; the pages are served all the same.
        let _ = writeln!(out, "{line}").and_then(|()| out.flush());
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_event_is_a_json_object_of_figures_and_a_sentence() {
        let to = Day::constant(2027, 3, 2);
        for event in [
            Event::Started { cases: 1, schema: 3, port: 8080 },
            Event::Stopped,
            Event::Swept { ended: 2 },
            Event::StoringFailed { why: Trouble::DiskFull, times: 7 },
            Event::StoringRecovered,
            Event::Shed { requests: 1 },
            Event::Flood { requests: 300 },
            Event::ClockJumped { hours: -48, to },
        ] {
            let json = event.json();
            assert!(json.starts_with("{\"level\":\"") && json.ends_with('}'), "{json}");
            assert!(json.contains(&format!("\"event\":\"{}\"", event.code())), "{json}");
            assert!(!json.contains(' ') && json.matches('"').count().is_multiple_of(2), "{json}");
            assert!(!event.sentence().is_empty());
        }
        let failed = Event::StoringFailed { why: Trouble::DiskFull, times: 7 }.json();
        assert_eq!(failed, "{\"level\":\"error\",\"event\":\"storing-failed\",\"why\":\"disk-full\",\"times\":7}");
    }
}
