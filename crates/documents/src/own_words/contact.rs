//! Addresses, telephone numbers and electronic mail in the words.

use super::case::Ground;
use super::spoken::Spoken;
use super::tables::{COMMON, Table};
use super::text::{Text, Token};
use super::{Remark, RemarkKind};

/// A number with fewer digits is none of a telephone, and one with more none either (E.164 ends at 15).
const PHONE_DIGITS: std::ops::RangeInclusive<usize> = 7..=15;

/// Without a word for telephones before it, a number without + or 0 has so many digits.
const BARE_DIGITS: usize = 9;

/// So many words may stand between a street and its number, or between a number and the word for a telephone.
const WITHIN: usize = 4;

/// The remarks on addresses that are not those of the case.
pub(super) fn remarks(ground: &Ground, text: &str, taken: &Text, spoken: &Spoken) -> Vec<Remark> {
    let characters: Vec<char> = text.chars().collect();
    let mut places = mails(&characters);
    places.extend(phones(&characters, taken, spoken));
    places.extend(streets(ground, taken, spoken));
    let is_theirs = |(from, to): &(usize, usize)| {
        let words = Text::new(&characters[*from..*to].iter().collect::<String>());
        ground.addresses.iter().any(|line| is_within(&words.tokens, &line.tokens))
    };
    places.retain(|place| !is_theirs(place));
    let remark = |(from, to)| Remark { kind: RemarkKind::Address, from, to, name: None };
    places.into_iter().map(remark).collect()
}

fn is_within(words: &[Token], line: &[Token]) -> bool {
    let same = |window: &[Token]| window.iter().zip(words).all(|(a, b)| a.word == b.word);
    !words.is_empty() && line.windows(words.len()).any(same)
}

/// Electronic addresses: an at sign between letters, with a full stop behind it.
fn mails(characters: &[char]) -> Vec<(usize, usize)> {
    let is_of_mail = |one: &char| one.is_alphanumeric() || matches!(one, '.' | '-' | '_' | '+');
    let mut found = Vec::new();
    for at in (0..characters.len()).filter(|at| characters[*at] == '@') {
        let before = characters[..at].iter().rev().take_while(|one| is_of_mail(one)).count();
        let mut behind = characters[at + 1..].iter().take_while(|one| is_of_mail(one)).count();
        while behind > 0 && !characters[at + behind].is_alphanumeric() {
            behind -= 1;
        }
        if before > 0 && characters[at + 1..at + 1 + behind].contains(&'.') {
            found.push((at - before, at + 1 + behind));
        }
    }
    found
}

/// Telephone numbers: digits with what stands between them.
fn phones(characters: &[char], taken: &Text, spoken: &Spoken) -> Vec<(usize, usize)> {
    let is_digit = |one: &char| one.is_numeric();
    let is_of_phone = |one: &char| one.is_numeric() || matches!(one, ' ' | '\u{a0}' | '(' | ')' | '-' | '/' | '.');
    let mut found = Vec::new();
    let mut at = 0;
    while at < characters.len() {
        if !is_digit(&characters[at]) && characters[at] != '+' {
            at += 1;
            continue;
        }
        let mut to = at + 1 + characters[at + 1..].iter().take_while(|one| is_of_phone(one)).count();
        while to > at + 1 && !is_digit(&characters[to - 1]) {
            to -= 1;
        }
        let begins_word = at > 0 && characters[at - 1].is_alphanumeric();
        if !begins_word && is_phone(&characters[at..to], is_after_a_word_for_it(at, taken, spoken)) {
            found.push((at, to));
        }
        at = to;
    }
    found
}

fn is_phone(number: &[char], has_word: bool) -> bool {
    let groups: Vec<String> = number
        .split(|one| !one.is_numeric())
        .filter(|group| !group.is_empty())
        .map(|group| super::text::fold(group.iter().copied()))
        .collect();
    let digits = groups.iter().map(|group| group.chars().count()).sum();
    if !PHONE_DIGITS.contains(&digits) {
        return false;
    }
    let is_year = |group: &String| group.len() == 4 && (group.starts_with("19") || group.starts_with("20"));
    let is_date = groups.len() <= 3 && groups.iter().any(is_year) && !has_word;
    // 1.000.000 and 1 000 000 are sums.
    let is_sum = groups.len() > 1
        && groups[0].len() < 4
        && groups[1..].iter().all(|group| group.len() == 3)
        && !groups[0].starts_with('0');
    let is_marked = number[0] == '+' || groups[0].starts_with('0');
    if number[0] == '+' || has_word {
        return true;
    }
    !is_date && !is_sum && (is_marked || digits >= BARE_DIGITS)
}

fn is_after_a_word_for_it(at: usize, taken: &Text, spoken: &Spoken) -> bool {
    let before = taken.tokens.iter().rposition(|token| token.to <= at);
    let Some(last) = before else { return false };
    let Some(table) = spoken.table(taken.tokens[last].sentence) else { return false };
    (last.saturating_sub(WITHIN - 1)..=last).any(|place| table.phones.begins_at(&taken.tokens, place, table).is_some())
}

/// Streets with their number.
fn streets(ground: &Ground, taken: &Text, spoken: &Spoken) -> Vec<(usize, usize)> {
    let mut found = Vec::new();
    for (place, sentence) in taken.sentences.iter().enumerate() {
        let Some(table) = spoken.table(place) else { continue };
        let words = taken.of(sentence);
        for street in 0..words.len() {
            if table.streets.begins_at(words, street, table).is_none()
                || (table.streets_capital && !words[street].is_capital)
            {
                continue;
            }
            if let Some(number) = number_of(words, street, table) {
                let (from, to) = (street.min(number), street.max(number));
                found.push((words[from].from, words[to].to));
            }
        }
    }
    found.retain(|(from, to)| !is_of_the_case(ground, taken, *from, *to));
    found.dedup_by(|next, before| next.0 < before.1);
    found
}

/// Whether all words of a street are words of the addresses of the case.
fn is_of_the_case(ground: &Ground, taken: &Text, from: usize, to: usize) -> bool {
    let mut words = taken.tokens.iter().filter(|token| token.from >= from && token.to <= to);
    words.all(|token| ground.addresses.iter().any(|line| line.tokens.iter().any(|known| known.word == token.word)))
}

/// Where the number of a street stands.
fn number_of(words: &[Token], street: usize, table: &Table) -> Option<usize> {
    let joins = |token: &Token| token.is_capital || COMMON.in_streets.contains(&token.word) || !is_cased(&token.word);
    let mut behind = (street + 1..words.len()).take(WITHIN);
    let after = behind.find(|place| is_number(words, *place, table) || !joins(&words[*place]));
    let mut before = (0..street).rev().take(WITHIN);
    let ahead = before.find(|place| is_number(words, *place, table) || !joins(&words[*place]));
    [after, ahead].into_iter().flatten().find(|place| is_number(words, *place, table))
}

/// Whether a word is written with letters that have capitals.
fn is_cased(word: &str) -> bool {
    word.chars().next().is_some_and(|first| first.is_lowercase())
}

/// Whether a word can be the number of a house: no year, and no day of a month.
fn is_number(words: &[Token], place: usize, table: &Table) -> bool {
    let word = &words[place].word;
    let digits = word.bytes().take_while(u8::is_ascii_digit).count();
    let is_short = (1..=4).contains(&digits) && word.len() <= digits + 1;
    let is_year = digits == 4 && (word.starts_with("19") || word.starts_with("20"));
    let near_month = [place + 1, place + 2, place.wrapping_sub(1)];
    let is_day = near_month.into_iter().any(|near| table.months.begins_at(words, near, table).is_some());
    is_short && !is_year && !is_day
}
