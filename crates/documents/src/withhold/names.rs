//! Where names stand in words.

use std::collections::HashMap;
use std::ops::Range;

use casework::UrgentAction;
use unicode_normalization::char::is_combining_mark;

use super::TABLE;
use crate::case_file::{links_in, references_in};
use crate::read::fold::{fold, fold_into};

/// A shorter part of a name, in letters, is hidden only within the whole name: it is too often a word of its own.
const SHORTEST_PART: usize = 3;

/// From so many letters on, a word that begins with a part of a name and goes on for a few letters is the name with an
/// ending: "Kowalskiego".
const SHORTEST_STEM: usize = 5;

/// So many letters an ending has at most.
const LONGEST_ENDING: usize = 3;

/// What joins an ending or an article to a name.
const APOSTROPHES: [char; 3] = ['\'', '’', 'ʼ'];

/// The names that are hidden, as they are looked for. It names people, so it has no `Debug`.
pub(super) struct Names {
    /// What stands for each.
    placeholders: Vec<String>,
    /// The whole names, folded, with the number of the placeholder.
    whole: Vec<(Vec<String>, usize)>,
    /// The names of others and the offices of targets, folded: where one stands as a whole, it stays.
    others: Vec<Vec<String>>,
    /// The parts, folded, with the number of the placeholder.
    parts: HashMap<String, usize>,
    /// The names as they are compared with a person's.
    folded: Vec<String>,
}

/// A word: where it stands, and its folded form.
struct Token {
    range: Range<usize>,
    folded: String,
}

impl Names {
    /// The names, with the other names of the same people in the document.
    pub fn of(action: &UrgentAction, names: &[String], placeholder: &str) -> Self {
        let mut known = Self {
            placeholders: Vec::new(),
            whole: Vec::new(),
            others: Vec::new(),
            parts: HashMap::new(),
            folded: names.iter().map(|name| fold(name)).collect(),
        };
        for (number, name) in names.iter().enumerate() {
            let numbered =
                if names.len() > 1 { format!("{placeholder} {}", number + 1) } else { placeholder.to_owned() };
            known.placeholders.push(numbered);
            known.add(name, number);
            let folded = fold(name);
            let same = action.people.iter().filter(|person| fold(&person.name) == folded);
            same.flat_map(|person| &person.aliases).for_each(|alias| known.add(alias, number));
        }
        let people = action.people.iter().filter(|person| known.number(&person.name).is_none());
        let people = people.flat_map(|person| [&person.name].into_iter().chain(&person.aliases));
        let mentioned = action.mentioned.iter().map(|person| &person.name);
        let targets = action.targets.iter().flat_map(|target| target.name.iter().chain(&target.office));
        let others = people.chain(mentioned.filter(|name| known.number(name).is_none())).chain(targets);
        known.others = others.map(|name| words_of(name)).filter(|words| words.len() > 1).collect();
        known.others.retain(|words| !known.whole.iter().any(|(whole, _)| whole == words));
        known
    }

    fn add(&mut self, name: &str, number: usize) {
        let words = words_of(name);
        if words.is_empty() {
            return;
        }
        self.whole.push((words, number));
        for token in tokens(name) {
            let first = name[token.range.clone()].chars().next();
            let is_name = first.is_some_and(|first| !first.is_lowercase() && first.is_alphabetic());
            if is_name && token.folded.chars().count() >= SHORTEST_PART {
                // An article that belongs to the name is left out where the name is called: "al-Haddad", "Haddad".
                let articles = TABLE.iter().flat_map(|row| &row.prefixes).filter(|prefix| prefix.chars().count() > 1);
                let bare = articles.filter_map(|article| token.folded.strip_prefix(article));
                for bare in bare.filter(|bare| bare.chars().count() >= SHORTEST_PART) {
                    self.parts.entry(bare.to_owned()).or_insert(number);
                }
                self.parts.entry(token.folded).or_insert(number);
            }
        }
    }

    /// Whether there is nothing to hide.
    pub fn is_empty(&self) -> bool {
        self.whole.is_empty()
    }

    /// Which name a person's is.
    pub fn number(&self, name: &str) -> Option<usize> {
        let name = fold(name);
        self.folded.iter().position(|known| *known == name && !name.is_empty())
    }

    /// What stands for a name.
    pub fn placeholder(&self, number: usize) -> String {
        self.placeholders.get(number).cloned().unwrap_or_default()
    }

    /// Puts placeholders for the names in words, and `#` for addresses of links that hold a part.
    pub fn hide(&self, words: &mut String) {
        let mut text = String::with_capacity(words.len());
        let mut at = 0;
        for link in links_in(words) {
            self.hide_plain(words, at..link.text.start, &mut text);
            self.hide_plain(words, link.text.clone(), &mut text);
            text.push_str(&words[link.text.end..link.address.start]);
            let address = &words[link.address.clone()];
            text.push_str(if self.is_in_address(address) { "#" } else { address });
            at = link.address.end;
        }
        self.hide_plain(words, at..words.len(), &mut text);
        *words = text;
    }

    /// Whether the words for a name make a sentence where names stand in this one: each name stands alone, without an ending or a
    /// prefix, behind no word of `misfits`, and no other part of a name or title stands beside it.
    pub fn fits(&self, sentence: &str, misfits: &[&str]) -> bool {
        let mut plain = sentence.to_owned();
        links_in(sentence).iter().rev().for_each(|link| plain.replace_range(link.address.clone(), "#"));
        let all = tokens(&plain);
        self.found(&plain).into_iter().all(|(span, _)| {
            let here = all.iter().filter(|token| span.contains(&token.range.start));
            let before = all.iter().rposition(|token| token.range.end <= span.start);
            let after = all.iter().find(|token| token.range.start >= span.end);
            let follows = |token: &Token| plain[span.end..token.range.start].trim().is_empty();
            let is_joined =
                plain[..span.start].ends_with(APOSTROPHES) || plain[..span.start].ends_with(['@', '#', '/']);
            let leads = |place: usize| {
                let (token, between) = (&all[place], &plain[all[place].range.end..span.start]);
                let is_beside = between.chars().all(|letter| letter.is_whitespace() || letter == '.');
                let is_title = place > 0 && is_capital(&plain[token.range.clone()]);
                is_beside && (misfits.contains(&token.folded.as_str()) || is_title)
            };
            let is_bare = here.into_iter().all(|token| self.is_name_alone(&plain, token));
            let is_followed = after.is_some_and(|token| follows(token) && is_capital(&plain[token.range.clone()]));
            is_bare && !is_joined && !is_followed && !before.is_some_and(leads)
        })
    }

    /// Whether a word is a part of a name as it is, or the first letter of one: "A." and not the ending of "Ana's".
    fn is_name_alone(&self, words: &str, token: &Token) -> bool {
        let is_initial = words[token.range.clone()].chars().count() == 1;
        let is_ending = words[..token.range.start].ends_with(APOSTROPHES);
        (is_initial && !is_ending) || self.whole.iter().any(|(name, _)| name.contains(&token.folded))
    }

    /// Whether words hold a name, a part of one, or an address with one.
    pub fn is_in(&self, words: &str) -> bool {
        let links = links_in(words);
        let in_address = links.iter().any(|link| self.is_in_address(&words[link.address.clone()]));
        let mut plain = words.to_owned();
        links.iter().rev().for_each(|link| plain.replace_range(link.address.clone(), "#"));
        in_address || !self.found(&plain).is_empty()
    }

    /// Whether words hold a whole name.
    pub fn is_whole_in(&self, words: &str) -> bool {
        let tokens = tokens(words);
        (0..tokens.len()).any(|at| self.whole.iter().any(|(name, _)| stands_at(name, &tokens[at..])))
    }

    /// Whether an address holds a part of a name, or a whole name written together.
    pub fn is_in_address(&self, address: &str) -> bool {
        self.in_address(address).is_some()
    }

    fn in_address(&self, address: &str) -> Option<usize> {
        let address = fold(&unescaped(address));
        let wholes = self.whole.iter().map(|(words, number)| (words.concat(), *number));
        let wholes = wholes.filter(|(whole, _)| whole.chars().count() >= SHORTEST_PART);
        let mut wanted = wholes.chain(self.parts.iter().map(|(part, number)| (part.clone(), *number)));
        wanted.find(|(part, _)| address.contains(part.as_str())).map(|(_, number)| number)
    }

    fn hide_plain(&self, words: &str, range: Range<usize>, text: &mut String) {
        let plain = &words[range];
        let mut at = 0;
        for (found, number) in self.found(plain) {
            text.push_str(&plain[at..found.start]);
            let name = self.placeholder(number);
            text.push_str(&fitting(&name, &plain[found.clone()], text));
            at = found.end;
        }
        text.push_str(&plain[at..]);
    }

    /// Where names stand in words without links, in order.
    fn found(&self, words: &str) -> Vec<(Range<usize>, usize)> {
        let references = references_in(words);
        let is_reference = |at: usize| references.iter().any(|range| range.contains(&at));
        let mut tokens = tokens(words);
        tokens.retain(|token| !is_reference(token.range.start));
        let marks = self.marked(words, &tokens);
        let mut spans: Vec<(Range<usize>, usize)> = Vec::new();
        for (token, mark) in tokens.iter().zip(marks) {
            let Some(number) = mark else { continue };
            match spans.last_mut() {
                Some((last, _)) if is_joint(&words[last.end..token.range.start]) => last.end = token.range.end,
                _ => spans.push((token.range.clone(), number)),
            }
        }
        for (span, _) in &mut spans {
            span.start = start_of_word(words, span.start);
            span.end = end_of_word(words, span.end);
        }
        spans.extend(self.in_tags(words, &is_reference));
        spans.sort_by_key(|(span, _)| (span.start, span.end));
        let mut merged: Vec<(Range<usize>, usize)> = Vec::new();
        for (span, number) in spans {
            match merged.last_mut() {
                Some((last, _)) if span.start < last.end => last.end = last.end.max(span.end),
                _ => merged.push((span, number)),
            }
        }
        merged
    }

    /// For each word the number of the name that it belongs to.
    fn marked(&self, words: &str, tokens: &[Token]) -> Vec<Option<usize>> {
        let mut marks = vec![None; tokens.len()];
        let mut at = 0;
        while at < tokens.len() {
            let rest = &tokens[at..];
            let whole = self.whole.iter().filter(|(name, _)| stands_at(name, rest)).max_by_key(|(name, _)| name.len());
            let other = self.others.iter().filter(|name| stands_at(name, rest)).map(Vec::len).max();
            match (whole, other) {
                (Some((name, number)), other) if other.is_none_or(|other| other < name.len()) => {
                    marks[at..at + name.len()].fill(Some(*number));
                    at += name.len();
                }
                (_, Some(length)) => at += length,
                _ => {
                    marks[at] = self.part(&tokens[at].folded);
                    at += 1;
                }
            }
        }
        // "A. Vela", "Ana M. Vela": a letter beside a name tells half of it.
        for at in (0..tokens.len().saturating_sub(1)).rev() {
            let initial = &words[tokens[at].range.clone()];
            let is_initial = initial.chars().all(char::is_uppercase) && initial.chars().count() == 1;
            if marks[at].is_none() && is_initial && is_joint(&words[tokens[at].range.end..tokens[at + 1].range.start]) {
                marks[at] = marks[at + 1];
            }
        }
        marks
    }

    /// The name that a word is a part of: as it is, or with what its language writes together with it.
    fn part(&self, word: &str) -> Option<usize> {
        let exact = |word: &str| self.parts.get(word).copied();
        let prefixes = TABLE.iter().flat_map(|row| &row.prefixes).filter_map(|prefix| word.strip_prefix(prefix));
        let endings = TABLE.iter().flat_map(|row| &row.endings).filter_map(|ending| word.strip_suffix(ending));
        exact(word).or_else(|| prefixes.chain(endings).find_map(exact)).or_else(|| self.stem(word))
    }

    fn stem(&self, word: &str) -> Option<usize> {
        let cuts: Vec<usize> = word.char_indices().map(|(at, _)| at).collect();
        let longest = cuts.len().checked_sub(LONGEST_ENDING)?.max(SHORTEST_STEM);
        let stems = (longest..cuts.len()).filter_map(|length| self.parts.get(&word[..cuts[length]]));
        stems.copied().next()
    }

    /// Addresses, names on networks and tags ("#FreeAna") that hold a part of a name.
    fn in_tags(&self, words: &str, is_reference: &impl Fn(usize) -> bool) -> Vec<(Range<usize>, usize)> {
        let mut found = Vec::new();
        let mut at = 0;
        for run in words.split_inclusive(char::is_whitespace) {
            let start = at;
            at += run.len();
            let run = run.trim_end();
            let is_tag = run.contains("://") || run.contains(['@', '#']) || run.contains("www.");
            if is_tag
                && !is_reference(start)
                && let Some(number) = self.in_address(run)
            {
                // What ends the sentence is no part of it.
                let end = run
                    .trim_end_matches(['.', ',', ';', ':', '!', '?', ')', ']', '"', '”', '»', '،', '؛', '؟', '。'])
                    .len();
                let begin = run.len() - run.trim_start_matches(['(', '[', '"', '“', '«', '\\']).len();
                found.push((start + begin.min(end)..start + end, number));
            }
        }
        found
    }
}

/// The placeholder as it fits where a name stood: in capitals among capitals, with a capital where a sentence begins.
fn fitting(name: &str, written: &str, before: &str) -> String {
    let letters = written.chars().filter(|letter| letter.is_alphabetic());
    if letters.clone().count() > 1 && letters.clone().all(char::is_uppercase) {
        return name.to_uppercase();
    }
    let begins = before.trim_end().chars().next_back().is_none_or(|last| matches!(last, '.' | '!' | '?' | '…' | '؟'));
    let mut rest = name.chars();
    match rest.next() {
        Some(first) if begins => first.to_uppercase().chain(rest).collect(),
        _ => name.to_owned(),
    }
}

/// Whether a word begins with a capital and goes on in small letters.
fn is_capital(word: &str) -> bool {
    let mut letters = word.chars();
    letters.next().is_some_and(char::is_uppercase) && letters.any(char::is_lowercase)
}

fn stands_at(name: &[String], tokens: &[Token]) -> bool {
    name.len() <= tokens.len() && name.iter().zip(tokens).all(|(word, token)| *word == token.folded)
}

/// Whether what stands between two words of one name joins them.
fn is_joint(between: &str) -> bool {
    between
        .chars()
        .all(|letter| letter.is_whitespace() || matches!(letter, '.' | '-' | '‑' | '\'' | '’' | 'ʼ' | '·' | '*' | '_'))
}

/// What joins an ending or another part to a word.
fn is_hyphen(letter: char) -> bool {
    matches!(letter, '-' | '‑' | '‐')
}

fn is_of_word(letter: char) -> bool {
    letter.is_alphanumeric() || is_combining_mark(letter)
}

/// Where what is joined to a word ends: "Vela's", "Vela-nın".
fn end_of_word(words: &str, end: usize) -> usize {
    let mut end = end;
    loop {
        let mut letters = words[end..].chars();
        let joint = letters.next().filter(|letter| is_hyphen(*letter) || matches!(letter, '\'' | '’' | 'ʼ'));
        let (Some(joint), true) = (joint, letters.next().is_some_and(is_of_word)) else { return end };
        end += joint.len_utf8();
        end += words[end..].chars().take_while(|letter| is_of_word(*letter)).map(char::len_utf8).sum::<usize>();
    }
}

/// Where the words that a hyphen joins to a word begin.
fn start_of_word(words: &str, start: usize) -> usize {
    let mut start = start;
    loop {
        let before = &words[..start];
        let Some(rest) = before.strip_suffix(is_hyphen) else { return start };
        let word = rest.trim_end_matches(is_of_word);
        if word.len() == rest.len() {
            return start;
        }
        start = word.len();
    }
}

fn words_of(name: &str) -> Vec<String> {
    tokens(name).into_iter().map(|token| token.folded).collect()
}

/// The words of a text: letters and digits that stand together. In scripts that write no blanks between words, each
/// character is one.
fn tokens(text: &str) -> Vec<Token> {
    let mut tokens: Vec<Token> = Vec::new();
    for (at, letter) in text.char_indices() {
        let end = at + letter.len_utf8();
        // A tatweel lengthens a word; what folds to nothing belongs to the word that it stands in.
        let is_alone = is_ideograph(letter);
        let goes_on = tokens.last().is_some_and(|last| {
            let before = text[..last.range.end].chars().next_back();
            last.range.end == at && !is_alone && !before.is_some_and(is_ideograph)
        });
        if !is_of_word(letter) {
            continue;
        }
        if !goes_on {
            tokens.push(Token { range: at..at, folded: String::new() });
        }
        if let Some(last) = tokens.last_mut() {
            last.range.end = end;
            fold_into(&mut last.folded, letter);
        }
    }
    tokens.retain(|token| !token.folded.is_empty());
    tokens
}

/// Chinese characters, Japanese syllables, Thai, Lao, Burmese and Khmer: scripts without blanks between words.
fn is_ideograph(letter: char) -> bool {
    matches!(letter, '\u{e00}'..='\u{eff}' | '\u{1000}'..='\u{109f}' | '\u{1780}'..='\u{17ff}' | '\u{3040}'..='\u{30ff}'
        | '\u{3400}'..='\u{4dbf}' | '\u{4e00}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' | '\u{20000}'..='\u{3ffff}')
}

/// An address with its percent signs resolved (RFC 3986, 2.1).
fn unescaped(address: &str) -> String {
    let mut bytes = Vec::with_capacity(address.len());
    let mut rest = address.as_bytes();
    while let Some((first, after)) = rest.split_first() {
        let digits = after.get(..2).and_then(|digits| std::str::from_utf8(digits).ok());
        match digits.and_then(|digits| u8::from_str_radix(digits, 16).ok()).filter(|_| *first == b'%') {
            Some(byte) => {
                bytes.push(byte);
                rest = &after[2..];
            }
            None => {
                bytes.push(*first);
                rest = after;
            }
        }
    }
    String::from_utf8_lossy(&bytes).into_owned()
}
