//! The text of an object with other numbers in it.

/// An object's text in which each reference (`12 0 R`) has the number that `number` gives, and each key of the tree of tags is
/// counted from `first`.
pub(super) fn rewritten(text: &[u8], first: usize, mut number: impl FnMut(i32) -> u32) -> Vec<u8> {
    let mut out = Vec::with_capacity(text.len() + 16);
    let (mut at, mut is_key) = (0, false);
    while at < text.len() {
        let rest = &text[at..];
        let length = match rest[0] {
            b'(' => string(rest),
            b'<' if rest.get(1) == Some(&b'<') => 2,
            b'<' => rest.iter().position(|byte| *byte == b'>').map_or(rest.len(), |end| end + 1),
            b'/' => 1 + rest[1..].iter().take_while(|byte| is_regular(**byte)).count(),
            byte if is_regular(byte) => rest.iter().take_while(|byte| is_regular(**byte)).count(),
            _ => 1,
        };
        let token = &rest[..length];
        let old = whole(token);
        at += match (old, old.and_then(|_| reference(rest))) {
            (Some(old), Some(used)) => {
                out.extend_from_slice(format!("{} 0 R", number(old)).as_bytes());
                used
            }
            (Some(key), None) if is_key => {
                out.extend_from_slice((first + usize::try_from(key).unwrap_or(0)).to_string().as_bytes());
                length
            }
            _ => {
                out.extend_from_slice(token);
                length
            }
        };
        is_key = matches!(token, b"/StructParents" | b"/StructParent") || (is_key && token == b" ");
    }
    out
}

/// How long a string in parentheses is.
fn string(text: &[u8]) -> usize {
    let (mut depth, mut escaped) = (0_usize, false);
    for (place, byte) in text.iter().enumerate() {
        match byte {
            _ if escaped => escaped = false,
            b'\\' => escaped = true,
            b'(' => depth += 1,
            b')' if depth == 1 => return place + 1,
            b')' => depth -= 1,
            _ => {}
        }
    }
    text.len()
}

/// How long a reference is that begins here: two whole numbers and an R.
fn reference(text: &[u8]) -> Option<usize> {
    let digits = |text: &[u8]| text.iter().take_while(|byte| byte.is_ascii_digit()).count();
    let blanks = |text: &[u8]| text.iter().take_while(|byte| byte.is_ascii_whitespace()).count();
    let first = digits(text);
    let begins = first + blanks(&text[first..]);
    let second = digits(&text[begins..]);
    if begins == first || second == 0 {
        return None;
    }
    let at = begins + second;
    let space = blanks(&text[at..]);
    let end = at + space;
    let ends = text.get(end) == Some(&b'R') && text.get(end + 1).is_none_or(|byte| !is_regular(*byte));
    (space > 0 && ends).then_some(end + 1)
}

fn whole(token: &[u8]) -> Option<i32> {
    token.iter().all(u8::is_ascii_digit).then(|| std::str::from_utf8(token).ok()?.parse().ok()).flatten()
}

/// What is neither white space nor a delimiter (ISO 32000-1, 7.2.2).
fn is_regular(byte: u8) -> bool {
    !byte.is_ascii_whitespace() && byte != 0 && !b"()<>[]{}/%".contains(&byte)
}

/// A text as a string of a PDF: UTF-16 with its mark, in hexadecimal digits.
pub(super) fn text(words: &str) -> String {
    let units: String = words.encode_utf16().map(|unit| format!("{unit:04X}")).collect();
    format!("<FEFF{units}>")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shifted(text: &str) -> String {
        String::from_utf8(rewritten(text.as_bytes(), 40, |old| old.unsigned_abs() + 100)).unwrap()
    }

    #[test]
    fn references_move_and_nothing_else_does() {
        assert_eq!(shifted("<</K[3 0 R 4 0 R]/Pg 7 0 R>>"), "<</K[103 0 R 104 0 R]/Pg 107 0 R>>");
        assert_eq!(shifted("[0 0 595 841.5]"), "[0 0 595 841.5]");
        assert_eq!(shifted("(a 1 0 R \\) b) 1 0 R <31 30> /F1 2 0 Rx"), "(a 1 0 R \\) b) 101 0 R <31 30> /F1 2 0 Rx");
        assert_eq!(shifted("[8 9 10 0 R]"), "[8 9 110 0 R]");
    }

    #[test]
    fn keys_of_the_tree_are_counted_on() {
        assert_eq!(shifted("<</StructParents 2/Rotate 0>>"), "<</StructParents 42/Rotate 0>>");
        assert_eq!(shifted("<</StructParent 0/A 1>>"), "<</StructParent 40/A 1>>");
    }
}
