//! Rust sources with what does not run taken away: comments, words in quotes, test modules. Lines keep their numbers.

use super::tree::{self, Page};

/// What is left of a source.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Keep {
    /// Code and the words in quotes.
    Words,
    /// Code alone.
    Code,
}

/// The Rust files below a folder, without their tests: neither `#[cfg(test)]` modules nor the files of such modules.
pub(super) fn running(below: &str, keep: Keep) -> Vec<Page> {
    let files = tree::texts_ending(below, ".rs");
    let tests: Vec<String> = files.iter().flat_map(test_files).collect();
    let runs =
        |path: &str| !tests.iter().any(|test| path == format!("{test}.rs") || path.starts_with(&format!("{test}/")));
    let kept = files.into_iter().filter(|page| runs(&page.path));
    kept.map(|page| Page { text: without_test_modules(&page.text, keep), path: page.path }).collect()
}

/// All Rust files below a folder, tests included, without comments.
pub(super) fn everything(below: &str, keep: Keep) -> Vec<Page> {
    let files = tree::texts_ending(below, ".rs").into_iter();
    files.map(|page| Page { text: without_comments(&page.text, keep), path: page.path }).collect()
}

/// A source without its comments; with [`Keep::Code`] also without what stands in quotes. Newlines stay.
pub(super) fn without_comments(source: &str, keep: Keep) -> String {
    let letters: Vec<char> = source.chars().collect();
    let mut kept = String::with_capacity(source.len());
    let mut at = 0;
    while at < letters.len() {
        let (length, what) = token(&letters, at);
        let piece: String = letters[at..at + length].iter().collect();
        match what {
            Token::Comment => kept.extend(piece.chars().filter(|letter| *letter == '\n')),
            Token::Quoted if keep == Keep::Code => {
                kept.push('"');
                kept.extend(piece.chars().filter(|letter| *letter == '\n'));
                kept.push('"');
            }
            Token::Quoted | Token::Code => kept.push_str(&piece),
        }
        at += length;
    }
    kept
}

/// The number, from 1, of the line in which a byte stands.
pub(super) fn line_of(text: &str, byte: usize) -> usize {
    text[..byte].matches('\n').count() + 1
}

/// The byte after the bracket that closes the one at `open`.
pub(super) fn closing(code: &str, open: usize) -> usize {
    let mut depth = 0_usize;
    for (place, letter) in code[open..].char_indices() {
        match letter {
            '{' | '(' | '[' => depth += 1,
            '}' | ')' | ']' => {
                depth -= 1;
                if depth == 0 {
                    return open + place + letter.len_utf8();
                }
            }
            _ => {}
        }
    }
    code.len()
}

/// Whether `word` stands in `code` as a word of its own at this byte.
pub(super) fn is_whole_word(code: &str, at: usize, word: &str) -> bool {
    let part_of_name = |letter: char| letter.is_alphanumeric() || letter == '_';
    let goes_on_before = word.starts_with(part_of_name) && code[..at].ends_with(part_of_name);
    let goes_on_after = word.ends_with(part_of_name) && code[at + word.len()..].starts_with(part_of_name);
    !goes_on_before && !goes_on_after
}

/// The lines in which a word stands as a word of its own.
pub(super) fn lines_with(code: &str, word: &str) -> Vec<usize> {
    let places = code.match_indices(word).filter(|(at, _)| is_whole_word(code, *at, word));
    places.map(|(at, _)| line_of(code, at)).collect()
}

enum Token {
    Comment,
    Quoted,
    Code,
}

/// How many letters the next piece has, and what it is.
fn token(letters: &[char], at: usize) -> (usize, Token) {
    let next = |offset: usize| letters.get(at + offset).copied().unwrap_or_default();
    match (next(0), next(1)) {
        ('/', '/') => (letters[at..].iter().take_while(|letter| **letter != '\n').count(), Token::Comment),
        ('/', '*') => (block_comment(letters, at), Token::Comment),
        ('"', _) => (quoted(letters, at), Token::Quoted),
        ('r', '"' | '#') if starts_word(letters, at) => {
            raw(letters, at).map_or((1, Token::Code), |length| (length, Token::Quoted))
        }
        ('\'', '\\') => {
            let rest = letters[at + 3..].iter().take_while(|letter| **letter != '\'').count();
            (rest + 4, Token::Quoted)
        }
        ('\'', _) if next(2) == '\'' => (3, Token::Quoted),
        _ => (1, Token::Code),
    }
}

/// `r` and `br` begin a raw string only where a word begins.
fn starts_word(letters: &[char], at: usize) -> bool {
    let before = letters[..at].iter().rev().find(|letter| **letter != 'b' && **letter != 'c');
    before.is_none_or(|letter| !(letter.is_alphanumeric() || *letter == '_'))
}

fn block_comment(letters: &[char], at: usize) -> usize {
    let (mut depth, mut place) = (0_usize, at);
    while place < letters.len() {
        match (letters[place], letters.get(place + 1)) {
            ('/', Some('*')) => (depth, place) = (depth + 1, place + 1),
            ('*', Some('/')) => (depth, place) = (depth - 1, place + 1),
            _ => {}
        }
        place += 1;
        if depth == 0 {
            break;
        }
    }
    place - at
}

fn quoted(letters: &[char], at: usize) -> usize {
    let mut place = at + 1;
    while place < letters.len() && letters[place] != '"' {
        place += if letters[place] == '\\' { 2 } else { 1 };
    }
    (place + 1).min(letters.len()) - at
}

fn raw(letters: &[char], at: usize) -> Option<usize> {
    let hashes = letters[at + 1..].iter().take_while(|letter| **letter == '#').count();
    let begin = at + 1 + hashes;
    if letters.get(begin) != Some(&'"') {
        return None;
    }
    let ends = |place: &usize| {
        letters[*place] == '"'
            && letters[place + 1..].iter().take(hashes).filter(|letter| **letter == '#').count() == hashes
    };
    let end = (begin + 1..letters.len()).find(ends)?;
    Some(end + 1 + hashes - at)
}

/// A source without its test modules. Quotes are blanked while brackets are counted, and put back afterwards.
fn without_test_modules(source: &str, keep: Keep) -> String {
    let code = without_comments(source, Keep::Code);
    let whole = without_comments(source, keep);
    let mut lines: Vec<Option<&str>> = whole.lines().map(Some).collect();
    for (at, mark) in code.match_indices("#[cfg(test)]") {
        let after = at + mark.len();
        let Some(open) = code[after..].find(['{', ';']).map(|place| after + place) else { continue };
        let end = if code[open..].starts_with('{') { closing(&code, open) } else { open + 1 };
        for line in lines.iter_mut().take(line_of(&code, end)).skip(line_of(&code, at) - 1) {
            *line = None;
        }
    }
    lines.iter().map(|line| format!("{}\n", line.unwrap_or_default())).collect()
}

/// The paths, without their ends, of the files that a source declares as test modules.
fn test_files(page: &Page) -> Vec<String> {
    let code = without_comments(&page.text, Keep::Code);
    let stem = page.path.trim_end_matches(".rs");
    let (folder, name) = stem.rsplit_once('/').unwrap_or(("", stem));
    let home = if matches!(name, "lib" | "main" | "mod") { folder.to_owned() } else { stem.to_owned() };
    let declared = code.match_indices("#[cfg(test)]").filter_map(|(at, mark)| {
        let rest = code[at + mark.len()..].trim_start();
        let rest = rest.strip_prefix("pub(crate) ").unwrap_or(rest).strip_prefix("mod ")?;
        let end = rest.find([';', '{'])?;
        rest[end..].starts_with(';').then(|| format!("{home}/{}", rest[..end].trim()))
    });
    declared.collect()
}

#[test]
fn comments_quotes_and_test_modules_are_told_from_code() {
    let source = "fn a<'x>(b: &'x str) { c('\"', '\\'', \"// no\\\" comment\"); } // std::fs /* */\n/* /* d */ e */ let r = r#\"f \"g\" h\"#;\n#[cfg(test)]\nmod tests {\n  fn i() { j('}') }\n}\nfn k() {}\n";
    let code = without_comments(source, Keep::Code);
    assert_eq!(code.lines().next(), Some("fn a<'x>(b: &'x str) { c(\"\", \"\", \"\"); } "));
    assert_eq!(code.lines().nth(1), Some(" let r = \"\";"));
    let words = without_comments(source, Keep::Words);
    assert!(words.contains("// no\\\" comment") && words.contains("f \"g\" h") && !words.contains("std::fs"));
    let running = without_test_modules(source, Keep::Words);
    assert!(running.contains("fn k()") && !running.contains("fn i()"));
    assert_eq!(line_of(&running, running.find("fn k").unwrap_or_default()), 7);
}
