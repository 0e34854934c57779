//! The calendar of deadlines (iCalendar, RFC 5545): an all-day event on the last day of each case, without alarms.
//!
//! A case that nobody may write for any more keeps its event under the same name, cancelled and without content, so that
//! what stands in people's calendars is taken back.

use casework::Day;

use super::super::facing::Facing;
use super::Place;
use super::news::News;
use super::plain::body;

/// The longest line, in bytes, without its end (RFC 5545, 3.1).
const LONGEST_LINE: usize = 75;

/// How often a program may ask again: a hold should be seen on the same day, and a server should not be asked for nothing.
const ASK_AGAIN_AFTER: &str = "PT6H";

/// The calendar.
pub(super) fn write(place: &Place<'_>, all: &[News]) -> String {
    let words = place.words;
    let mut calendar = Calendar::default();
    calendar.line("BEGIN", "VCALENDAR");
    calendar.line("VERSION", "2.0");
    calendar.line("PRODID", "-//Clamor//Deadlines//EN");
    calendar.line("CALSCALE", "GREGORIAN");
    // The name in the words of the standard (RFC 7986, 5.1), and in those that most programs read.
    let name = words.fill("page-title", "title", words.say("calendar-name"));
    calendar.text(&format!("NAME;LANGUAGE={}", words.tag()), &name);
    calendar.text("X-WR-CALNAME", &name);
    calendar.line("REFRESH-INTERVAL;VALUE=DURATION", ASK_AGAIN_AFTER);
    calendar.line("X-PUBLISHED-TTL", ASK_AGAIN_AFTER);
    all.iter().for_each(|news| event(&mut calendar, place, news));
    calendar.line("END", "VCALENDAR");
    calendar.0
}

fn event(calendar: &mut Calendar, place: &Place<'_>, news: &News) {
    let words = place.words;
    calendar.line("BEGIN", "VEVENT");
    calendar.line("UID", &news.uuid());
    // Days, not hours: the format wants an hour, so it is the first one of the day.
    calendar.line("DTSTAMP", &format!("{}T000000Z", digits(news.changed)));
    calendar.line("SEQUENCE", &news.revisions.to_string());
    calendar.line("DTSTART;VALUE=DATE", &digits(news.day));
    if let Ok(next) = news.day.tomorrow() {
        calendar.line("DTEND;VALUE=DATE", &digits(next));
    }
    calendar.line("STATUS", if stands(news.facing) { "CONFIRMED" } else { "CANCELLED" });
    // It takes nobody's day.
    calendar.line("TRANSP", "TRANSPARENT");
    // The sentence is in the language of the interface, whatever language the title in it has.
    let summary = match (&news.closed, &news.told) {
        (None, Some(told)) => words.fill("calendar-last-day", "title", told.title.as_str()),
        _ => news.title(),
    };
    calendar.text(&format!("SUMMARY;LANGUAGE={}", words.tag()), &summary);
    let address = place.whole(&place.case(news));
    let mut description = body(words, news);
    description.extend(address.clone());
    calendar.text(&format!("DESCRIPTION;LANGUAGE={}", words.tag()), &description.join("\n\n"));
    if let Some(address) = address {
        calendar.line("URL", &address);
    }
    calendar.line("END", "VEVENT");
}

/// Whether the day was, or is, the last one; else it is taken back.
fn stands(facing: Facing) -> bool {
    matches!(facing, Facing::Open | Facing::Expired { .. })
}

fn digits(day: Day) -> String {
    day.to_string().replace('-', "")
}

/// Lines as the format wants them.
#[derive(Default)]
struct Calendar(String);

impl Calendar {
    /// A line whose value needs no escape.
    fn line(&mut self, name: &str, value: &str) {
        let line: String = format!("{name}:{value}").chars().filter(|letter| !letter.is_control()).collect();
        let mut length = 0;
        for letter in line.chars() {
            if length + letter.len_utf8() > LONGEST_LINE {
                self.0.push_str("\r\n ");
                length = 1;
            }
            self.0.push(letter);
            length += letter.len_utf8();
        }
        self.0.push_str("\r\n");
    }

    /// A line of text (RFC 5545, 3.3.11).
    fn text(&mut self, name: &str, text: &str) {
        let escaped = text.replace('\\', "\\\\").replace(';', "\\;").replace(',', "\\,");
        self.line(name, &escaped.replace("\r\n", "\n").replace('\n', "\\n"));
    }
}

#[cfg(test)]
mod tests {
    use super::{Calendar, LONGEST_LINE};

    #[test]
    fn long_lines_are_folded_between_letters() {
        let mut calendar = Calendar::default();
        calendar.text("SUMMARY", &"ñandú, жук; \\ 文字\n".repeat(20));
        assert!(calendar.0.ends_with("\r\n"));
        let lines: Vec<&str> = calendar.0.trim_end().split("\r\n").collect();
        assert!(lines.len() > 5 && lines.iter().all(|line| line.len() <= LONGEST_LINE));
        assert!(lines[1..].iter().all(|line| line.starts_with(' ')));
        let whole: String = calendar.0.replace("\r\n ", "");
        assert_eq!(whole, format!("SUMMARY:{}\r\n", "ñandú\\, жук\\; \\\\ 文字\\n".repeat(20)));
    }
}
