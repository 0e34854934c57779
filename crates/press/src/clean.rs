//! What a writer typed, made fit to print: nothing hidden stays in it, and everything that can be seen stays.

use unicode_normalization::UnicodeNormalization;
use unicode_script::{Script, UnicodeScript};
use zeroize::Zeroizing;

use crate::spacing::Setting;

/// Text that is overwritten when it is dropped.
pub(crate) type Wiped = Zeroizing<String>;

/// The longest run of letters without a place to break: as many of the widest letters as fit a line.
const LONGEST_RUN: usize = 36;

/// How many bytes a character of UTF-8 may become here: composing lengthens by at most three (Unicode Standard Annex 15,
/// table of maximum expansion), and a no-break space takes three where a space took one.
const EXPANSION: usize = 3;

const NO_BREAK_SPACE: char = '\u{A0}';
const NARROW_SPACE: char = '\u{202F}';
const ZERO_WIDTH_SPACE: char = '\u{200B}';

/// The paragraphs of a text, each as its lines. An empty line parts paragraphs.
pub(crate) fn paragraphs(text: &str, setting: &Setting) -> Vec<Vec<Wiped>> {
    let mut paragraphs = vec![Vec::new()];
    for raw in text.lines().flat_map(|line| line.split(is_line_end)) {
        let clean = line(raw, setting);
        match paragraphs.last_mut() {
            Some(last) if !clean.is_empty() => last.push(clean),
            _ => paragraphs.push(Vec::new()),
        }
    }
    paragraphs.retain(|lines| !lines.is_empty());
    paragraphs
}

/// A part of a line: as [`line()`], with the blanks at its ends, which part it from the words beside it.
pub(crate) fn run(text: &str, setting: &Setting) -> Wiped {
    let blank = |is_there: bool| if is_there { " " } else { "" };
    let inner = line(text, setting);
    let is_blank = inner.is_empty();
    let (before, after) = (text.starts_with(char::is_whitespace), text.ends_with(char::is_whitespace) && !is_blank);
    Zeroizing::new([blank(before), inner.as_str(), blank(after)].concat())
}

/// One line, without anything that steers a printer or a reader's eye: no control character, no override or unpaired
/// embedding of direction, no hidden tag; composed (NFC), white space single, long runs breakable.
pub(crate) fn line(text: &str, setting: &Setting) -> Wiped {
    let mut letters: Zeroizing<Vec<char>> = Zeroizing::new(Vec::with_capacity(text.len() * EXPANSION));
    letters.extend(text.chars().filter_map(visible).nfc());
    drop_unpaired(&mut letters);
    figures_of_the_language(&mut letters, setting);
    let mut line = Zeroizing::new(String::with_capacity(letters.len() * 2 * EXPANSION + 4));
    let mut run = 0;
    for letter in letters.iter().copied() {
        if letter == ' ' && (line.is_empty() || line.ends_with(' ')) {
            continue;
        }
        let letter = keep_together(&mut line, letter, setting);
        run = if breaks(letter) { 0 } else { run + 1 };
        if run > LONGEST_RUN && letter.script() != Script::Inherited {
            line.push(ZERO_WIDTH_SPACE);
            run = 1;
        }
        line.push(letter);
    }
    let end = line.trim_end_matches(' ').len();
    line.truncate(end);
    line
}

/// Figures that stand beside letters of the language's script become those of the language (Persian: ۱۴۰۵), whichever
/// the keyboard gave. The letter before them decides, else the one behind; in a Latin address they stay.
fn figures_of_the_language(letters: &mut [char], setting: &Setting) {
    let Some(script) = setting.digits.chars().next().map(|_| Script::Arabic) else { return };
    let mut last = letters.iter().map(char::script).find(|script| !is_of_none(*script));
    for letter in letters {
        if !is_of_none(letter.script()) {
            last = Some(letter.script());
        } else if last == Some(script)
            && let Some(figure) = value(*letter).and_then(|value| setting.digits.chars().nth(value))
        {
            *letter = figure;
        }
    }
}

fn is_of_none(script: Script) -> bool {
    matches!(script, Script::Common | Script::Inherited | Script::Unknown)
}

/// The value of a figure of the keyboards in question: those of Latin, of Arabic and of Persian.
fn value(figure: char) -> Option<usize> {
    let of = |zero: char| u32::from(figure).checked_sub(u32::from(zero)).filter(|value| *value < 10);
    let value = of('0').or_else(|| of('\u{660}')).or_else(|| of('\u{6F0}'))?;
    usize::try_from(value).ok()
}

/// Puts no-break spaces where the writer typed a space and the line must not break: a narrow one where the language wants
/// it, and one between a number of at most two digits and the word that it counts or dates ("3 May").
fn keep_together(line: &mut Wiped, letter: char, setting: &Setting) -> char {
    if setting.before.contains(letter) && line.ends_with(' ') {
        line.pop();
        line.push(NARROW_SPACE);
    }
    match letter {
        ' ' if line.ends_with(|last| setting.after.contains(last)) => NARROW_SPACE,
        ' ' if ends_with_small_number(line) || ends_with_tie(line, setting) => NO_BREAK_SPACE,
        _ => letter,
    }
}

fn ends_with_small_number(line: &str) -> bool {
    let digits = line.bytes().rev().take_while(u8::is_ascii_digit).count();
    let before = line[..line.len() - digits].chars().next_back();
    matches!(digits, 1 | 2) && before.is_none_or(|letter| letter.is_whitespace() || letter == '(')
}

/// Whether the last word is one of those of one letter that stay with the next.
fn ends_with_tie(line: &str, setting: &Setting) -> bool {
    let mut last = line.chars().rev();
    let is_tie = last.next().is_some_and(|letter| letter.to_lowercase().any(|small| setting.ties.contains(small)));
    is_tie && last.next().is_none_or(|before| before.is_whitespace() || before == '(')
}

fn is_line_end(letter: char) -> bool {
    matches!(letter, '\n' | '\r' | '\u{B}' | '\u{C}' | '\u{85}' | '\u{2028}' | '\u{2029}')
}

/// A character as it is printed; `None` for what must not be there.
fn visible(letter: char) -> Option<char> {
    match letter {
        '\u{A0}' | '\u{2007}' | NARROW_SPACE => Some(letter),
        _ if letter.is_whitespace() => Some(' '),
        _ if letter.is_control() => None,
        // Overrides of direction make a text read otherwise than it is stored.
        '\u{202D}' | '\u{202E}' => None,
        // Invisible operators, deprecated formatting, byte order marks, annotations, placeholders of objects, tags.
        '\u{2061}'..='\u{2065}' | '\u{206A}'..='\u{206F}' | '\u{FEFF}' => None,
        '\u{FFF0}'..='\u{FFFC}' | '\u{E0000}'..='\u{E0FFF}' => None,
        _ if is_noncharacter(letter) => None,
        _ => Some(letter),
    }
}

/// Unicode keeps these for the use inside programs.
fn is_noncharacter(letter: char) -> bool {
    matches!(letter, '\u{FDD0}'..='\u{FDEF}') || u32::from(letter) & 0xFFFE == 0xFFFE
}

/// Takes out embeddings and isolates of direction that are not closed, and what closes nothing (Unicode Standard Annex 9,
/// rules X1 to X8): left in, they would turn what follows.
fn drop_unpaired(letters: &mut Vec<char>) {
    // One pass, whatever stands in the text: a megabyte of opened embeddings costs no more than a megabyte of letters.
    let mut kept = vec![true; letters.len()];
    let mut open: Vec<(usize, bool)> = Vec::new();
    let mut isolates = 0_usize;
    for (place, letter) in letters.iter().enumerate() {
        match letter {
            '\u{202A}' | '\u{202B}' => open.push((place, false)),
            '\u{2066}'..='\u{2068}' => {
                open.push((place, true));
                isolates += 1;
            }
            '\u{202C}' if open.last().is_some_and(|(_, isolate)| !isolate) => drop(open.pop()),
            '\u{2069}' if isolates > 0 => {
                // The end of an isolate closes the embeddings within; those were never closed themselves.
                while let Some((inner, false)) = open.pop() {
                    kept[inner] = false;
                }
                isolates -= 1;
            }
            '\u{202C}' | '\u{2069}' => kept[place] = false,
            _ => {}
        }
    }
    for (place, _) in open {
        kept[place] = false;
    }
    let mut kept = kept.into_iter();
    letters.retain(|_| kept.next().unwrap_or(true));
}

/// Whether a line may break at a character anyway: at white space, and within scripts that are written without it.
fn breaks(letter: char) -> bool {
    letter == ' '
        || letter == ZERO_WIDTH_SPACE
        || matches!(
            letter.script(),
            Script::Han
                | Script::Hiragana
                | Script::Katakana
                | Script::Hangul
                | Script::Bopomofo
                | Script::Thai
                | Script::Lao
                | Script::Khmer
                | Script::Myanmar
        )
}

#[cfg(test)]
mod tests {
    use casework::Language;

    use super::*;
    use crate::spacing::setting;

    fn cleaned(text: &str) -> String {
        line(text, setting(&Language::english())).to_string()
    }

    #[test]
    fn what_steers_is_gone_and_what_is_seen_stays() {
        assert_eq!(cleaned("a\0b\u{7}c\u{1b}[31m"), "abc[31m");
        assert_eq!(cleaned("\u{FEFF}one \t two\u{3000}three "), "one two three");
        assert_eq!(cleaned("e\u{301}t\u{E9}"), "été");
        assert_eq!(cleaned("user\u{E0041}\u{E007F}s"), "users");
        assert_eq!(cleaned("10\u{A0}km"), "10\u{A0}km");
    }

    #[test]
    fn direction_marks_stay_in_pairs_only() {
        assert_eq!(cleaned("a\u{202E}b\u{202C}c"), "abc");
        assert_eq!(cleaned("a\u{2067}b\u{2069}c"), "a\u{2067}b\u{2069}c");
        assert_eq!(cleaned("a\u{2067}\u{202B}b\u{2069}c\u{2066}"), "a\u{2067}b\u{2069}c");
        assert_eq!(cleaned("\u{202C}a\u{202B}b\u{202C}\u{2069}"), "a\u{202B}b\u{202C}");
        assert_eq!(cleaned("שלום\u{200F}!"), "שלום\u{200F}!");
    }

    #[test]
    fn a_run_without_spaces_can_break() {
        let long = cleaned(&"w".repeat(100));
        assert_eq!(long.split(ZERO_WIDTH_SPACE).map(str::len).collect::<Vec<_>>(), [36, 36, 28]);
        let chinese = "文".repeat(100);
        assert_eq!(cleaned(&chinese), chinese);
    }

    #[test]
    fn french_signs_keep_their_space() {
        let french = setting(&Language::from_tag("fr").unwrap());
        assert_eq!(line("Pourquoi ? « Oui »", french).as_str(), "Pourquoi\u{202F}? «\u{202F}Oui\u{202F}»");
        assert_eq!(line("Pourquoi?", french).as_str(), "Pourquoi?");
    }

    #[test]
    fn small_numbers_stay_with_their_word() {
        assert_eq!(
            cleaned("on 3 May 2026 (9 people) of 212 or B12 x"),
            "on 3\u{A0}May 2026 (9\u{A0}people) of 212 or B12 x"
        );
    }

    #[test]
    fn lines_and_paragraphs_are_told_apart() {
        let english = setting(&Language::english());
        let shape = |text| paragraphs(text, english).iter().map(Vec::len).collect::<Vec<_>>();
        assert_eq!(shape("one\ntwo"), [2]);
        assert_eq!(shape("one\r\ntwo\r\n\r\nthree\r\n"), [2, 1]);
        assert_eq!(shape("\n\n"), Vec::<usize>::new());
        assert_eq!(shape("one\u{2029}two"), [2]);
    }
}
