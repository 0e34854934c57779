//! The pages that people read: for whoever hosts, the case, the rules, what is asked.

use casework::Postage;
use press::{PackBlock, PackText};

use super::letters::{address, hints};
use super::{Evening, Told, addressed, code, own, told_in};
use crate::Words;
use crate::pages::case_view::{countries, title};
use crate::pages::writing::live_there;

/// How many lines for strokes the sheet for the count has, above that of the total: an evening, and what is written a day later.
const LINES_OF_THE_COUNT: usize = 2;

/// The longest background, in bytes, that stands on the page with the case beside a summary of the usual length.
const LONGEST_BACKGROUND: usize = 2_600;

/// The case on one page.
pub(super) fn case(words: &Words, told: &Told<'_>) -> Vec<PackBlock> {
    let edition = told.edition;
    let language = &edition.language;
    let mark = [words.say("evening-mark"), countries(words, edition)].join(" · ");
    let mut blocks =
        vec![PackBlock::Mark(own(words, &mark)), PackBlock::Title(told_in(language, &title(words, edition)))];
    blocks.extend(deadline(words, told).map(|line| PackBlock::Boxed(vec![line])));
    blocks.extend(edition.summary.iter().map(|one| PackBlock::Paragraph(told_in(language, one))));
    blocks.push(PackBlock::Heading(own(words, &words.say("evening-to"))));
    for target in addressed(told) {
        let lines: Vec<String> = address(told, target).into_iter().map(|line| line.text).collect();
        blocks.push(PackBlock::Paragraph(PackText { text: lines.join(", "), language: language.clone() }));
    }
    let length: usize = edition.background.iter().map(String::len).sum();
    if (1..=LONGEST_BACKGROUND).contains(&length) {
        blocks.push(PackBlock::Heading(own(words, &words.say("evening-background"))));
        blocks.extend(edition.background.iter().map(|one| PackBlock::Paragraph(told_in(language, one))));
    }
    if !edition.easy.is_empty() {
        blocks.push(PackBlock::Heading(own(words, &words.say("evening-easy"))));
        let easy = edition.easy.iter().map(|one| documents::plain_text(one)).collect::<Vec<_>>().join(" ");
        blocks.push(PackBlock::Paragraph(PackText { text: easy, language: language.clone() }));
    }
    blocks
}

fn deadline(words: &Words, told: &Told<'_>) -> Option<PackText> {
    let deadline = told.edition.deadline.as_ref()?;
    Some(own(words, &words.fill("evening-until", "day", words.day(&deadline.day))))
}

/// The rules for the evening.
pub(super) fn rules(words: &Words, told: &Told<'_>, evening: &Evening) -> Vec<PackBlock> {
    let mut keys =
        vec!["evening-rule-own", "evening-rule-hand", "evening-rule-keep", "evening-rule-polite", "evening-rule-not"];
    keys.push(if evening.school.is_some() { "evening-rule-minors" } else { "evening-rule-name" });
    if evening.school.is_none() {
        keys.push("evening-rule-under-18");
    }
    keys.extend(["evening-rule-envelope", "evening-rule-list"]);
    let mut items: Vec<PackText> = keys.into_iter().map(|key| own(words, &words.say(key))).collect();
    items.extend(deadline(words, told));
    let safety = told.edition.writer_safety.iter().map(|one| told_in(&told.edition.language, one));
    let when: Vec<PackText> =
        ["safety-family", "safety-travel", "safety-depend"].iter().map(|key| own(words, &words.say(key))).collect();
    let when = [own(words, &live_there(words, told.edition))].into_iter().chain(when).collect();
    vec![
        PackBlock::Title(own(words, &words.say("evening-rules-title"))),
        PackBlock::List { items, numbered: true },
        PackBlock::Heading(own(words, &words.say("evening-not-title"))),
        PackBlock::List { items: when, numbered: false },
        PackBlock::Boxed([own(words, &words.say("safety-instead"))].into_iter().chain(safety).collect()),
        PackBlock::Heading(own(words, &words.say("evening-questions"))),
        PackBlock::List { items: hints(words, told), numbered: false },
    ]
}

/// What is asked, in the language of whoever reads and in that of whoever gets it.
pub(super) fn demands(words: &Words, told: &Told<'_>) -> Vec<PackBlock> {
    let edition = told.edition;
    let language = &edition.language;
    let mut blocks = vec![
        PackBlock::Title(own(words, &words.say("evening-demands-title"))),
        PackBlock::Paragraph(own(words, &words.say("evening-demands-help"))),
    ];
    let own_ones: Vec<PackText> = edition.demands.iter().map(|demand| told_in(language, &demand.text)).collect();
    let Some(theirs) = told.theirs else {
        blocks.push(PackBlock::List { items: own_ones, numbered: false });
        return blocks;
    };
    let other: Vec<PackText> = theirs.demands.iter().map(|demand| told_in(&theirs.language, &demand.text)).collect();
    let heads = vec![own(words, &words.language_name(language)), own(words, &words.language_name(&theirs.language))];
    let courtesies = courtesies(told);
    if own_ones.len() == other.len() {
        let rows = own_ones.into_iter().zip(other).chain(courtesies).map(|(one, other)| vec![Some(one), Some(other)]);
        blocks.push(PackBlock::Table { heads, rows: rows.collect() });
    } else {
        // They were not translated one by one: both stand whole.
        for (head, items) in heads.into_iter().zip([own_ones, other]) {
            blocks.push(PackBlock::Heading(head));
            blocks.push(PackBlock::List { items, numbered: false });
        }
    }
    blocks.push(PackBlock::Quiet(own(words, &words.say("evening-demands-reviewed"))));
    blocks
}

/// How the letter opens and closes, in both languages, where both are known.
fn courtesies(told: &Told<'_>) -> Vec<(PackText, PackText)> {
    let Some(theirs) = told.theirs else { return Vec::new() };
    let (one, other) = (&told.edition.language, &theirs.language);
    let both = told.edition.targets.iter().zip(&theirs.targets);
    let opens = both.filter_map(|(own, theirs)| {
        let (own, theirs) = (own.salutation.as_ref()?, theirs.salutation.as_ref()?);
        Some((told_in(one, &own.0), told_in(other, &theirs.0)))
    });
    let closing =
        |action: &casework::UrgentAction| action.letter.as_ref().and_then(|letter| letter.valediction.clone());
    let closes = closing(told.edition).zip(closing(theirs));
    opens.chain(closes.map(|(own, theirs)| (told_in(one, &own.0), told_in(other, &theirs.0)))).collect()
}

/// The sheet for whoever hosts: what to print and do, what the post costs, and the count.
pub(super) fn host(words: &Words, told: &Told<'_>, evening: &Evening) -> Vec<PackBlock> {
    let step = |key: &str| own(words, &words.say(key));
    let kinds = words.number(super::kinds(told, evening) as u64);
    let steps = vec![
        step("evening-step-print"),
        step("evening-step-table"),
        own(words, &words.fill("evening-step-write", "kinds", kinds)),
        step("evening-step-post"),
        step("evening-step-count"),
    ];
    let mut blocks = vec![
        PackBlock::Mark(own(words, &words.say("evening-mark"))),
        PackBlock::Title(told_in(&told.edition.language, &title(words, told.edition))),
    ];
    blocks.extend(deadline(words, told).map(|line| PackBlock::Boxed(vec![line])));
    blocks.push(PackBlock::List { items: steps, numbered: true });
    blocks.push(PackBlock::Heading(own(words, &words.say("evening-post-title"))));
    blocks.extend(postage(words, evening));
    blocks.push(PackBlock::Heading(own(words, &words.say("evening-count-title"))));
    let heads = ["evening-count-day", "evening-count-letters", "evening-count-people", "evening-count-languages"];
    let mut rows = vec![vec![None; heads.len()]; LINES_OF_THE_COUNT];
    rows.push(vec![Some(own(words, &words.say("evening-count-total"))), None, None, None]);
    blocks.push(PackBlock::Table { heads: heads.iter().map(|key| own(words, &words.say(key))).collect(), rows });
    blocks.push(PackBlock::Quiet(own(words, &words.say("evening-count-names"))));
    match &evening.count_at {
        Some(address) => blocks.extend(code(address, own(words, &words.say("evening-count-here")))),
        None => blocks.push(PackBlock::Paragraph(own(words, &words.say("evening-count-nowhere")))),
    }
    blocks
}

/// What the letters cost together.
fn postage(words: &Words, evening: &Evening) -> Vec<PackBlock> {
    let Some(postage) = &evening.postage else {
        return vec![PackBlock::Paragraph(own(words, &words.say("evening-post-unknown")))];
    };
    let Postage { grams, price, currency, source, valid_until, .. } = postage;
    let money = |price: &str| format!("{} {currency}", price.replace('.', &words.say("number-decimal")));
    let total = times(price, evening.letters).map_or_else(String::new, |total| money(&total));
    let letters = words.number(evening.letters as u64);
    let values = [("grams", grams.to_string()), ("price", money(price)), ("letters", letters), ("total", total)];
    let values: Vec<(&str, &str)> = values.iter().map(|(name, value)| (*name, value.as_str())).collect();
    let mut blocks = vec![PackBlock::Paragraph(own(words, &words.fill_all("evening-post-price", &values)))];
    let until = words.fill2(
        "evening-post-source",
        ("source", source.clone().unwrap_or_default()),
        ("day", words.day(valid_until)),
    );
    blocks.push(PackBlock::Quiet(own(words, &until)));
    blocks
}

/// A price times a number, as exactly as it is written; `None` for what is no price.
pub(super) fn times(price: &str, number: usize) -> Option<String> {
    let (whole, cents) = price.split_once('.').unwrap_or((price, ""));
    let digits = cents.len();
    let all: u64 = format!("{whole}{cents}").parse().ok()?;
    let total = all.checked_mul(u64::try_from(number).ok()?)?.to_string();
    if digits == 0 {
        return Some(total);
    }
    let total = format!("{total:0>width$}", width = digits + 1);
    let (whole, cents) = total.split_at(total.len() - digits);
    Some(format!("{whole}.{cents}"))
}
