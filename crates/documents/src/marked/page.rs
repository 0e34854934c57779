//! `clamor read --html`: one file that shows a document, lit where its values and findings stand.
//!
//! The page works without scripts and asks nothing of anybody; what a document says is text in it, never markup. Each
//! value is a link to its row in the table, and each row a link back; findings stand at their place and in a list. A sign or
//! a number says what colour says too.

use std::fmt::Write;

use casework::Language;

use super::values::{ROOT, Row, rows};
use super::words::{Words, direction};
use super::{FindingPlace, MarkedText, Piece, ValuePlace};
use crate::json::to_json;
use crate::{Finding, Reading, Severity};

const STYLE: &str = include_str!("../../data/marked/page.css");

/// Nothing is loaded and nothing runs, whatever a document tries.
const POLICY: &str = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/// The page for a reading, in a reader's language; `file` is the name that the document is to have in it.
#[must_use]
pub fn page(reading: &Reading, file: &str, language: &Language) -> String {
    let words = Words::of(language);
    let source = source(reading);
    let rows = rows(&to_json(reading, file), &reading.provenance, &source);
    let title = escaped(&words.say("title").replace("{file}", file));
    let mut page = format!(
        "<!doctype html>\n<html lang=\"{}\" dir=\"{}\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <meta http-equiv=\"Content-Security-Policy\" content=\"{POLICY}\">\n<meta name=\"robots\" content=\"noindex\">\n\
         <title>{title}</title>\n<style>\n{STYLE}</style>\n</head>\n<body>\n<header>\n<h1>{title}</h1>\n<p>{}</p>\n</header>\n",
        words.tag,
        words.direction(),
        words.say("lede"),
    );
    contents(&mut page, &words);
    page += "<main>\n";
    document(&mut page, &words, reading, &source);
    values(&mut page, &words, &rows, reading.source.pages);
    findings(&mut page, &words, reading, language);
    page += "</main>\n</body>\n</html>\n";
    page
}

fn source(reading: &Reading) -> MarkedText {
    let places = reading.provenance.iter().filter_map(|(pointer, place)| {
        Some(ValuePlace { field: pointer.strip_prefix(ROOT)?.to_owned(), place: *place })
    });
    let findings = reading.findings.iter().zip(1..).filter_map(|(finding, number)| {
        finding.at.map(|place| FindingPlace { number, severity: finding.severity(), place })
    });
    MarkedText::marked(&reading.text, places.collect(), &findings.collect::<Vec<_>>())
}

fn contents(page: &mut String, words: &Words) {
    *page += "<nav>\n<ul>\n";
    for part in ["document", "values", "findings"] {
        // Writing to a string cannot fail, here and below.
        let _ = writeln!(page, "<li><a href=\"#{part}\">{}</a></li>", words.say(part));
    }
    *page += "</ul>\n</nav>\n";
}

fn document(page: &mut String, words: &Words, reading: &Reading, source: &MarkedText) {
    let language = &reading.action.language;
    let _ =
        writeln!(page, "<section aria-labelledby=\"document\">\n<h2 id=\"document\">{}</h2>", words.say("document"));
    let _ = writeln!(page, "<ol class=\"lines\" lang=\"{}\" dir=\"{}\">", escaped(language.tag()), direction(language));
    for line in &source.lines {
        let _ = write!(page, "<li value=\"{}\">", line.number);
        line.pieces.iter().for_each(|place| piece(page, words, place));
        *page += "</li>\n";
    }
    *page += "</ol>\n</section>\n";
}

fn piece(page: &mut String, words: &Words, piece: &Piece) {
    match piece {
        Piece::Text(text) => *page += &escaped(text),
        Piece::Value { number, field, first, text } => {
            let id = if *first { format!(" id=\"s-{number}\"") } else { String::new() };
            let _ = write!(page, "<a class=\"at\"{id} href=\"#v-{number}\" title=\"{}\">", escaped(field));
            if !text.is_empty() {
                let _ = write!(page, "<mark>{}</mark>", escaped(text));
            }
            let _ = write!(page, "<sup>{number}</sup></a>");
        }
        Piece::Finding { number, severity } => {
            let (class, label) = (severity.word(), words.say("finding").replace("{n}", &number.to_string()));
            let _ = write!(
                page,
                "<a class=\"at sign {class}\" id=\"f-{number}\" href=\"#finding-{number}\">\
                 <span class=\"hidden\">{label}: {}</span><span aria-hidden=\"true\">{}{number}</span></a>",
                words.severity(*severity),
                sign(*severity),
            );
        }
    }
}

fn values(page: &mut String, words: &Words, rows: &[Row], pages: u32) {
    let title = words.say("values");
    let _ = writeln!(page, "<section aria-labelledby=\"values\">\n<h2 id=\"values\">{title}</h2>");
    if rows.is_empty() {
        let _ = writeln!(page, "<p>{}</p>\n</section>", words.say("no_values"));
        return;
    }
    *page += "<div class=\"wide\" role=\"region\" aria-labelledby=\"values\" tabindex=\"0\">\n<table>\n<thead>\n<tr>";
    for name in ["number", "name", "read", "place"] {
        let _ = write!(page, "<th scope=\"col\">{}</th>", words.say(name));
    }
    *page += "</tr>\n</thead>\n<tbody>\n";
    rows.iter().for_each(|one| row(page, words, one, pages));
    *page += "</tbody>\n</table>\n</div>\n</section>\n";
}

fn row(page: &mut String, words: &Words, row: &Row, pages: u32) {
    let id = row.number.map_or_else(String::new, |number| format!(" id=\"v-{number}\""));
    let number = row.number.map_or_else(String::new, |number| number.to_string());
    let place = match (row.number, &row.place) {
        (Some(number), Some(place)) => {
            format!("<a href=\"#s-{number}\">{}</a>", words.place(place, pages))
        }
        _ => format!("<span class=\"dim\">{}</span>", words.say("nowhere")),
    };
    // A long name may be parted where it has a slash.
    let name = escaped(&row.name).replace('/', "/<wbr>");
    let read = escaped(&row.read);
    let _ = writeln!(
        page,
        "<tr{id}><td>{number}</td><td><code dir=\"ltr\">{name}</code></td><td dir=\"auto\">{read}</td><td>{place}</td></tr>"
    );
}

fn findings(page: &mut String, words: &Words, reading: &Reading, language: &Language) {
    let _ =
        writeln!(page, "<section aria-labelledby=\"findings\">\n<h2 id=\"findings\">{}</h2>", words.say("findings"));
    if reading.findings.is_empty() {
        let _ = writeln!(page, "<p>{}</p>\n</section>", words.say("none"));
        return;
    }
    *page += "<ol class=\"findings\">\n";
    for (finding, number) in reading.findings.iter().zip(1..) {
        one(page, words, finding, number, reading.source.pages, language);
    }
    *page += "</ol>\n</section>\n";
}

fn one(page: &mut String, words: &Words, finding: &Finding, number: usize, pages: u32, language: &Language) {
    let severity = finding.severity();
    let place = match &finding.at {
        Some(place) => format!("<a href=\"#f-{number}\">{}</a>", words.place(place, pages)),
        None => format!("<span class=\"dim\">{}</span>", words.say("whole")),
    };
    let _ = writeln!(
        page,
        "<li class=\"{}\" id=\"finding-{number}\">\n<strong><span aria-hidden=\"true\">{}{number}</span> {}</strong> \
         <code dir=\"ltr\">{}</code> {place}\n<p>{}.</p>\n<p>{} {}.</p>\n</li>",
        severity.word(),
        sign(severity),
        words.severity(severity),
        finding.code.name(),
        escaped(&finding.message(language)),
        words.say("what_to_do"),
        escaped(&finding.hint(language)),
    );
}

/// A sign for each severity, of a shape of its own.
const fn sign(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "\u{25a0}",
        Severity::Warning => "\u{25b2}",
        Severity::Note => "\u{25cf}",
    }
}

/// Text as HTML shows it. What would turn the direction of everything after it, and controls, are shown as a sign.
fn escaped(text: &str) -> String {
    let mut safe = String::with_capacity(text.len() + 16);
    for letter in text.chars() {
        match letter {
            '&' => safe += "&amp;",
            '<' => safe += "&lt;",
            '>' => safe += "&gt;",
            '"' => safe += "&quot;",
            '\'' => safe += "&#39;",
            '\t' | '\n' => safe.push(' '),
            '\u{202d}' | '\u{202e}' => safe.push('\u{fffd}'),
            letter if letter.is_control() => safe.push('\u{fffd}'),
            letter => safe.push(letter),
        }
    }
    safe
}

#[cfg(test)]
#[path = "tests.rs"]
mod tests;
