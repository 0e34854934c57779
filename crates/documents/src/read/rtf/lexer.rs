//! Bytes to pieces: groups, control words, letters.

/// A piece of the text.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Token<'a> {
    Open,
    Close,
    /// A control word with its number: `\pard`, `\u8217`.
    Word(&'a str, Option<i32>),
    /// A control that is one sign: `\~`, `\*`.
    Sign(u8),
    /// A letter by its code: `\'e9`.
    Code(u8),
    /// Letters as they stand, without line ends.
    Letters(&'a [u8]),
}

/// The longest control word; what is longer is none (the specification allows 32 letters).
const LONGEST_WORD: usize = 32;

/// Takes the bytes apart.
pub(super) struct Lexer<'a> {
    bytes: &'a [u8],
    at: usize,
}

impl<'a> Lexer<'a> {
    pub fn new(bytes: &'a [u8]) -> Self {
        Self { bytes, at: 0 }
    }

    /// Passes over bytes that are no text.
    pub fn pass(&mut self, count: usize) {
        self.at = self.at.saturating_add(count).min(self.bytes.len());
    }

    fn control(&mut self) -> Option<Token<'a>> {
        let first = *self.bytes.get(self.at)?;
        if first == b'\'' {
            let code = self.bytes.get(self.at + 1..self.at + 3).and_then(|digits| std::str::from_utf8(digits).ok());
            self.at += 1;
            return match code.and_then(|digits| u8::from_str_radix(digits, 16).ok()) {
                Some(code) => {
                    self.at += 2;
                    Some(Token::Code(code))
                }
                None => Some(Token::Sign(b'\'')),
            };
        }
        if !first.is_ascii_alphabetic() {
            self.at += 1;
            return Some(Token::Sign(first));
        }
        let letters = self.bytes[self.at..].iter().take(LONGEST_WORD).take_while(|byte| byte.is_ascii_alphabetic());
        let end = self.at + letters.count();
        let word = std::str::from_utf8(&self.bytes[self.at..end]).ok()?;
        self.at = end;
        let number = self.number();
        if self.bytes.get(self.at) == Some(&b' ') {
            self.at += 1;
        }
        Some(Token::Word(word, number))
    }

    fn number(&mut self) -> Option<i32> {
        let rest = &self.bytes[self.at..];
        let sign = usize::from(rest.first() == Some(&b'-'));
        let digits = rest[sign..].iter().take(10).take_while(|byte| byte.is_ascii_digit()).count();
        if digits == 0 {
            return None;
        }
        self.at += sign + digits;
        let number = std::str::from_utf8(&rest[..sign + digits]).ok()?;
        // A number beyond all others means nothing: it is as if there was none.
        number.parse().ok()
    }
}

impl<'a> Iterator for Lexer<'a> {
    type Item = Token<'a>;

    fn next(&mut self) -> Option<Token<'a>> {
        loop {
            let byte = *self.bytes.get(self.at)?;
            match byte {
                b'\r' | b'\n' | b'\0' => self.at += 1,
                b'{' | b'}' => {
                    self.at += 1;
                    return Some(if byte == b'{' { Token::Open } else { Token::Close });
                }
                b'\\' => {
                    self.at += 1;
                    return self.control();
                }
                _ => {
                    let is_letter = |byte: &&u8| !matches!(byte, b'{' | b'}' | b'\\' | b'\r' | b'\n' | b'\0');
                    let end = self.at + self.bytes[self.at..].iter().take_while(is_letter).count();
                    let letters = &self.bytes[self.at..end];
                    self.at = end;
                    return Some(Token::Letters(letters));
                }
            }
        }
    }
}
