//! What became of people, in all cases that were published: with the denominator, so that nobody is shown good news alone.

use std::collections::BTreeMap;

use askama::Template;
use axum::extract::{Path, State};
use axum::http::HeaderMap;
use axum::response::Response;
use casework::{Day, OutcomeKind};
use documents::carry::Block;

use super::asked::{Asked, spoken};
use super::became::{Line, everybody, holding, kind_in_words};
use super::cache::{Kept, Key, Moment, Sheet};
use super::case_view::{Tongue, countries, is_invented, title, tongue_of};
use super::frame::Frame;
use crate::refuse::{Why, refuse};
use crate::respond::Rendered;
use crate::{Site, Words};

/// How wide the longest bar is, in the units of the picture.
const WIDTH: u64 = 100;

/// A case of whose people something was judged.
struct Told {
    title: String,
    tongue: Tongue,
    countries: String,
    invented: bool,
    href: String,
    lines: Vec<Line>,
    /// The day of the latest judgement.
    day: Day,
}

/// One way in which things went, and for how many people.
struct Row {
    label: String,
    number: String,
    /// The width of its bar; 0 for nobody.
    bar: u64,
}

/// What is counted. Whoever is in `people` is in `kinds` or in `unjudged`, and once.
#[derive(Default)]
struct Sums {
    /// Cases that were published.
    cases: u64,
    /// Those of them of which nothing may be shown.
    hidden: u64,
    people: u64,
    kinds: BTreeMap<OutcomeKind, u64>,
    unjudged: u64,
}

#[derive(Template)]
#[template(path = "pages/outcomes.html")]
struct OutcomesPage<'w> {
    w: &'w Words,
    frame: Frame,
    sums: Sums,
    as_of: String,
    rows: Vec<Row>,
    sum: String,
    told: Vec<Told>,
}

impl OutcomesPage<'_> {
    fn page_title(&self) -> String {
        self.w.say("outcomes-page")
    }
}

/// `/{lang}/outcomes`.
pub(crate) async fn show(State(site): State<Site>, Path(tag): Path<String>, headers: HeaderMap) -> Response {
    let Some(language) = spoken(&tag) else { return refuse(site.negotiated(&headers), Why::NotFound) };
    let (moment, key) = (Moment::of(&site), Key { sheet: Sheet::Outcomes, case: None, language });
    if let Some(kept) = site.pages.get(&key, &moment) {
        return kept.answer(&headers);
    }
    let cases = site.store.cases();
    let days_end = cases.iter().map(|case| site.day_ends_for(case, None)).chain([site.day_ends()]).min();
    let kept = Kept::new(Rendered::new(html(&site, language)), moment, days_end.unwrap_or_default());
    site.pages.keep(key, kept).answer(&headers)
}

fn html(site: &Site, language: &'static str) -> String {
    let words = site.words_in(language).unwrap_or(site.default_words());
    let (sums, told) = looked_through(site, language);
    let page = OutcomesPage {
        w: words,
        frame: Frame::at(words, "/outcomes").of_sample(told.iter().any(|told| told.invented)),
        as_of: words.fill("outcomes-page-as-of", "day", words.day(&site.today())),
        rows: rows(words, &sums),
        sum: words.number(sums.people),
        sums,
        told,
    };
    page.render().unwrap_or_default()
}

/// Counts what became of everybody, and tells it case by case, what was judged last first.
fn looked_through(site: &Site, language: &'static str) -> (Sums, Vec<Told>) {
    let (mut sums, mut told) = (Sums::default(), Vec::new());
    for case in site.store.cases().into_iter().filter(|case| case.was_issued()) {
        match Asked::about(site, &case.id, language) {
            Some(asked) if asked.facing.shows_content() => told.extend(sums.counted(&asked)),
            Some(_) => sums.add_hidden(),
            // Whoever has a link reads it still: for everybody else it was published, and is not shown any more.
            None if case.closed_to_public.is_some() => sums.add_hidden(),
            None => {}
        }
    }
    site.store.tombstones().iter().filter(|stone| stone.was_issued).for_each(|_| sums.add_hidden());
    told.sort_by(|one, other| other.day.cmp(&one.day).then_with(|| one.href.cmp(&other.href)));
    (sums, told)
}

impl Sums {
    fn add_hidden(&mut self) {
        self.cases += 1;
        self.hidden += 1;
    }

    /// Counts a case; tells it, where something was judged.
    fn counted(&mut self, asked: &Asked) -> Option<Told> {
        let Ok(ready) = asked.ready() else {
            self.add_hidden();
            return None;
        };
        let (words, case) = (asked.words(), &asked.case);
        let people = &everybody(case, &ready.file.values.people);
        self.cases += 1;
        // A case that names nobody is about somebody all the same.
        let unnamed = people.is_empty().then(|| case.outcome_of(""));
        for judged in people.iter().map(|person| holding(case, person)).chain(unnamed) {
            self.people += 1;
            match judged {
                Some(judged) => *self.kinds.entry(judged.outcome.kind).or_default() += 1,
                None => self.unjudged += 1,
            }
        }
        let action = ready.edition(words.language());
        Some(Told {
            title: title(words, action),
            tongue: tongue_of(Block::Title, action, ready.waits_in(words.language())),
            countries: countries(words, action),
            invented: is_invented(action),
            href: asked.address(""),
            lines: Line::all(words, case, people),
            day: case.judged().next_back()?.day,
        })
    }
}

/// A row for each way in which things can go, also for those in which nothing went, and one for what nobody judged.
fn rows(words: &Words, sums: &Sums) -> Vec<Row> {
    let of = |kind: OutcomeKind| (kind_in_words(words, kind), sums.kinds.get(&kind).copied().unwrap_or(0));
    let mut counted: Vec<(String, u64)> = OutcomeKind::ALL.into_iter().map(of).collect();
    counted.push((words.say("outcomes-page-unjudged"), sums.unjudged));
    let most = counted.iter().map(|(_, number)| *number).max().unwrap_or(0);
    let row = |(label, number): (String, u64)| {
        let bar = (number * WIDTH).checked_div(most).unwrap_or(0);
        // At least a sign, so that one person beside a thousand is seen.
        Row { label, number: words.number(number), bar: if number == 0 { 0 } else { bar.max(1) } }
    };
    counted.into_iter().map(row).collect()
}
