//! Words, sentences and paragraphs of a text, in the form in which they are compared. `own-words.js` does the same.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

use super::tables::COMMON;

/// A word of a text.
pub(super) struct Token {
    /// In small letters without diacritics.
    pub word: String,
    /// Where it begins, in characters.
    pub from: usize,
    /// Where it ends, in characters.
    pub to: usize,
    /// Whether it begins with a capital letter.
    pub is_capital: bool,
    /// Whether a comma, a colon or the like stands before it.
    pub after_comma: bool,
    /// The number of its sentence within the text.
    pub sentence: usize,
}

/// What is known of a sentence beside its words.
#[derive(Clone, Copy, Default)]
pub(super) struct Sentence {
    /// Where its words begin among the tokens.
    pub from: usize,
    /// Where they end.
    pub to: usize,
    /// Whether it is an entry of a list, or stands below a line that ends in a colon.
    pub is_entry: bool,
}

/// A text taken apart.
pub(super) struct Text {
    /// Its words.
    pub tokens: Vec<Token>,
    /// Its sentences.
    pub sentences: Vec<Sentence>,
}

/// Marks that end a sentence.
const ENDS: [char; 10] = ['.', '!', '?', '…', '؟', '۔', '。', '！', '？', '\u{2029}'];

/// Marks at which a clause ends.
const COMMAS: [char; 15] = [',', ';', ':', '،', '؛', '(', ')', '–', '\u{2014}', '、', '，', '；', '：', '«', '"'];

/// Marks with which an entry of a list begins.
const BULLETS: [char; 5] = ['-', '*', '•', '–', '·'];

impl Text {
    /// Takes a text apart.
    pub(super) fn new(text: &str) -> Self {
        let characters: Vec<char> = text.chars().collect();
        let mut taken = Taken::default();
        let mut at = 0;
        while at < characters.len() {
            let from = at;
            if is_of_word(characters[at]) {
                at += 1;
                if !is_alone(characters[from]) {
                    at += characters[at..].iter().take_while(|one| is_of_word(**one) && !is_alone(**one)).count();
                }
                taken.word(&characters, from, at);
            } else {
                at += 1;
            }
        }
        taken.text
    }

    /// The words of a sentence.
    pub(super) fn of(&self, sentence: &Sentence) -> &[Token] {
        &self.tokens[sentence.from..sentence.to]
    }
}

/// A text while it is taken apart.
struct Taken {
    text: Text,
    /// Where the last word ended.
    end: usize,
}

impl Default for Taken {
    fn default() -> Self {
        Self { text: Text { tokens: Vec::new(), sentences: Vec::new() }, end: 0 }
    }
}

impl Taken {
    fn word(&mut self, characters: &[char], from: usize, to: usize) {
        let word = fold(characters[from..to].iter().copied());
        if word.is_empty() {
            return;
        }
        let between = &characters[self.end..from];
        let is_first = self.text.tokens.is_empty();
        let lines = between.iter().filter(|one| **one == '\n').count();
        let entry = lines > 0 && is_entry(between, &word);
        if is_first || lines > 1 || entry || (ends_a_sentence(between) && !self.is_abbreviated(between)) {
            let place = self.text.tokens.len();
            self.text.sentences.push(Sentence { from: place, to: place, is_entry: entry });
        }
        self.text.tokens.push(Token {
            is_capital: characters[from].is_uppercase(),
            after_comma: between.iter().any(|one| COMMAS.contains(one)),
            sentence: self.text.sentences.len() - 1,
            word,
            from,
            to,
        });
        if let Some(sentence) = self.text.sentences.last_mut() {
            sentence.to = self.text.tokens.len();
        }
        self.end = to;
    }
}

impl Taken {
    /// Whether the full stop before the next word belongs to an initial or an abbreviation.
    fn is_abbreviated(&self, between: &[char]) -> bool {
        let Some(last) = self.text.tokens.last() else { return false };
        let is_short = last.to == last.from + 1 && !last.word.bytes().all(|byte| byte.is_ascii_digit());
        let is_stop = between.iter().all(|one| *one == '.' || one.is_whitespace());
        is_stop && (is_short && last.is_capital || COMMON.abbreviations.contains(&last.word))
    }
}

/// Whether what stands between two words ends a sentence: a mark with something else than a letter behind it.
fn ends_a_sentence(between: &[char]) -> bool {
    let is_last = |place: usize| between.get(place + 1).is_some_and(|next| !ENDS.contains(next));
    between
        .iter()
        .enumerate()
        .any(|(place, one)| ENDS.contains(one) && (is_last(place) || matches!(one, '。' | '！' | '？')))
}

/// Whether a new line begins an entry of a list: with a bullet or a number, or below a colon.
fn is_entry(between: &[char], word: &str) -> bool {
    let line = between.iter().rposition(|one| *one == '\n').unwrap_or_default();
    let bullet = between[line..].iter().any(|one| BULLETS.contains(one));
    let number = word.len() < 3 && word.bytes().all(|byte| byte.is_ascii_digit());
    bullet || number || between.iter().take_while(|one| **one != '\n').any(|one| *one == ':')
}

fn is_of_word(one: char) -> bool {
    one.is_alphanumeric() || (!one.is_ascii() && is_combining_mark(one))
}

/// Writing without spaces: each sign counts as a word.
fn is_alone(one: char) -> bool {
    matches!(one, '\u{3040}'..='\u{30ff}' | '\u{3400}'..='\u{9fff}' | '\u{20000}'..='\u{3ffff}')
}

/// Small letters without diacritics, and the letters that the table takes for one.
pub(super) fn fold(word: impl Iterator<Item = char>) -> String {
    let small = word.nfkd().filter(|one| !is_combining_mark(*one)).flat_map(char::to_lowercase);
    let mut folded = String::new();
    for one in small {
        match COMMON.fold.get(&one) {
            Some(other) => folded.push_str(other),
            None => folded.push(one),
        }
    }
    folded
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(text: &str) -> String {
        let taken = Text::new(text);
        let sentences = taken.sentences.iter().map(|sentence| {
            let words: Vec<&str> = taken.of(sentence).iter().map(|token| token.word.as_str()).collect();
            words.join(" ")
        });
        sentences.collect::<Vec<_>>().join(" / ")
    }

    #[test]
    fn a_text_is_taken_apart_into_words_and_sentences() {
        assert_eq!(words("Señor Ministro: ¿dónde está İnés? L'été."), "senor ministro donde esta ines / l ete");
        assert_eq!(words("1.000 of 3.5 people"), "1 000 of 3 5 people");
        assert_eq!(
            words("I ask you to\nrelease her:\n- now\n- at once\n\nThanks"),
            "i ask you to release her / now / at once / thanks"
        );
        assert_eq!(words("释放她。谢谢"), "释 放 她 / 谢 谢");
        assert_eq!(words("أَطالبُ بالإفراج"), "اطالب بالافراج");
    }

    #[test]
    fn places_are_counted_in_characters() {
        let taken = Text::new("é é, Éa");
        let last = &taken.tokens[2];
        assert_eq!((last.from, last.to, last.is_capital, last.after_comma), (5, 7, true, true));
    }
}
