//! Text inside XML, and the words of a case as XHTML.

use std::fmt::Write;

use super::news::News;
use crate::Words;

/// Text as XML takes it: its five signs escaped, and without the control characters that XML 1.0 cannot hold.
pub(super) fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            '\'' => escaped.push_str("&#39;"),
            '\t' | '\n' => escaped.push(letter),
            '\u{FFFE}' | '\u{FFFF}' => {}
            _ if letter.is_control() => {}
            _ => escaped.push(letter),
        }
    }
    escaped
}

/// What an entry says: what became of the case first; then until when letters go, and what happened; then the way there.
pub(super) fn body(words: &Words, news: &News, href: &str) -> String {
    let mut body = String::new();
    // Writing to memory does not fail.
    if let Some(sample) = news.told.as_ref().and_then(|told| told.sample.as_ref()) {
        let _ = write!(body, "<p>{}</p>", escape(sample));
    }
    if let Some(closed) = &news.closed {
        let _ = write!(body, "<p>{}</p>", escape(&closed.text));
        if let Some(advice) = &closed.advice {
            let _ = write!(body, "<p>{}</p>", escape(advice));
        }
        if let Some(reason) = &closed.reason {
            let _ = write!(body, "<p>{} {}</p>", escape(&words.say("stopped-reason")), escape(reason));
        }
    } else if let Some(told) = &news.told {
        let _ = write!(body, "<p>{}</p>", escape(&told.until));
    }
    if let Some(told) = &news.told {
        for line in told.became.iter().chain(&told.changed) {
            let _ = write!(body, "<p>{}</p>", escape(line));
        }
        if !told.countries.is_empty() {
            let _ = write!(body, "<p>{}</p>", escape(&told.countries));
        }
        let _ = write!(body, "<div lang=\"{}\" dir=\"{}\">", escape(&told.tongue.tag), told.tongue.dir);
        for paragraph in &told.summary {
            let _ = write!(body, "<p>{}</p>", paragraph.markup());
        }
        body.push_str("</div>");
    }
    let _ = write!(body, "<p><a href=\"{}\">{}</a></p>", escape(href), escape(&words.say("follow-to-the-page")));
    body
}
