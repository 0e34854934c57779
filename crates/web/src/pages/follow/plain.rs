//! The words of a case as plain text.

use super::news::News;
use crate::Words;

/// What an event says, paragraph by paragraph: what became of the case; else until when letters go, and where.
pub(super) fn body(words: &Words, news: &News) -> Vec<String> {
    let mut body: Vec<String> = news.told.iter().filter_map(|told| told.sample.clone()).collect();
    if let Some(closed) = &news.closed {
        body.push(closed.text.clone());
        body.extend(closed.advice.clone());
        body.extend(closed.reason.as_ref().map(|reason| format!("{} {reason}", words.say("stopped-reason"))));
    } else if let Some(told) = &news.told {
        body.push(told.until.clone());
        body.push(words.say("calendar-before"));
    }
    body.extend(news.told.iter().flat_map(|told| told.became.iter().chain(&told.changed).cloned()));
    if let Some(told) = news.told.as_ref().filter(|told| !told.countries.is_empty()) {
        body.push(told.countries.clone());
    }
    body
}
