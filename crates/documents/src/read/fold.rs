//! Text made comparable: letter case, accents, kinds of quotes, dashes, ligatures make no difference.

use unicode_normalization::char::{decompose_compatible, is_combining_mark};

/// Whether a character is not seen and says nothing: soft hyphen, zero-width space, word joiner, byte order mark.
pub(super) fn is_invisible(letter: char) -> bool {
    matches!(letter, '\u{ad}' | '\u{200b}' | '\u{2060}' | '\u{feff}')
}

/// The letters of a ligature that is one character (Unicode, U+FB00 to U+FB06); `None` for all others.
pub(super) fn ligature(letter: char) -> Option<&'static str> {
    Some(match letter {
        '\u{fb00}' => "ff",
        '\u{fb01}' => "fi",
        '\u{fb02}' => "fl",
        '\u{fb03}' => "ffi",
        '\u{fb04}' => "ffl",
        '\u{fb05}' | '\u{fb06}' => "st",
        _ => return None,
    })
}

/// Adds the folded form of a character; nothing for what is left out.
pub(crate) fn fold_into(folded: &mut String, letter: char) {
    if letter.is_ascii() {
        folded.push(letter.to_ascii_lowercase());
        return;
    }
    if is_invisible(letter) {
        return;
    }
    decompose_compatible(letter, |part| {
        if is_combining_mark(part) {
            return;
        }
        match part {
            '‘' | '’' | '‚' | '‛' | '`' | '´' | 'ʼ' | 'ʻ' | '′' => folded.push('\''),
            '“' | '”' | '„' | '‟' | '«' | '»' | '″' => folded.push('"'),
            '‐' | '‑' | '‒' | '–' | '—' | '―' | '−' => folded.push('-'),
            '،' | '٬' => folded.push(','),
            '؛' => folded.push(';'),
            '؟' => folded.push('?'),
            '٫' => folded.push('.'),
            'ـ' => {}
            '٠'..='٩' => folded.push(digit(part, '٠')),
            '۰'..='۹' => folded.push(digit(part, '۰')),
            'ß' | 'ẞ' => folded.push_str("ss"),
            'æ' | 'Æ' => folded.push_str("ae"),
            'œ' | 'Œ' => folded.push_str("oe"),
            'ø' | 'Ø' => folded.push('o'),
            'ł' | 'Ł' => folded.push('l'),
            'đ' | 'Đ' | 'ð' | 'Ð' => folded.push('d'),
            'ı' => folded.push('i'),
            other => folded.extend(other.to_lowercase().filter(|small| !is_combining_mark(*small))),
        }
    });
}

/// Whether a character is a digit, of the Latin or the Arabic kinds.
pub(super) fn is_digit(letter: char) -> bool {
    matches!(letter, '0'..='9' | '٠'..='٩' | '۰'..='۹')
}

/// The Latin digit of another kind of which `zero` is the first.
fn digit(letter: char, zero: char) -> char {
    char::from_digit(u32::from(letter).saturating_sub(u32::from(zero)), 10).unwrap_or(letter)
}

/// The folded form of a text, with single spaces.
pub(crate) fn fold(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    for word in text.split_whitespace() {
        if !folded.is_empty() {
            folded.push(' ');
        }
        word.chars().for_each(|letter| fold_into(&mut folded, letter));
    }
    folded
}
