//! In which encoding a text is that does not say it: told by the small words and the letters of languages.

use std::collections::{HashMap, HashSet};
use std::sync::LazyLock;

use super::codepages::Codepage;
use super::fold::fold;
use super::lexicon::LEXICONS;

/// Encodings that texts of the family came in, by their numbers, the more usual ones first: what fits as well as an earlier
/// one is not taken.
const CANDIDATES: [i32; 13] = [1252, 1254, 1250, 28592, 1256, 28596, 10000, 850, 437, 852, 857, 1251, 20866];

/// So many bytes tell the encoding, taken from the lines that have other letters than a to z.
const SAMPLE: usize = 32 * 1024;

/// What a letter of the language counts for, and one of no language that is known here.
const LETTER: i64 = 2;
const STRANGE: i64 = -3;

/// Signs of texts beside letters, wherever they stand but within words.
const SIGNS: &str = "“”„‘’‚«»‹›–—…•·°§ªº©®™€£¡¿½¼¾\u{a0}\u{ad}";

/// Signs that stand alone between blanks. In other encodings they are letters, and few letters are a word.
const ALONE: &str = "–—•«»";

/// What a sign that stands alone counts for: more than a letter.
const STANDS_ALONE: i64 = 3;

/// Signs of quotation, which stand at the edge of words, and count like signs that stand alone.
const QUOTES: &str = "“”„‘’«»";

/// Signs that stand within words.
const WITHIN: &str = "’‘·\u{ad}";

static LETTERS: LazyLock<HashMap<char, u32>> = LazyLock::new(|| {
    let mut letters = HashMap::new();
    let lines = include_str!("../../data/reading/letters.tsv").lines().filter(|line| !line.starts_with('#')).skip(1);
    let languages = LEXICONS.function_languages();
    for (tag, own) in lines.filter_map(|line| line.split_once('\t')) {
        let Some(place) = languages.iter().position(|language| language.tag() == tag) else { continue };
        own.chars().for_each(|letter| *letters.entry(letter).or_default() |= 1 << place);
    }
    letters
});

/// The encoding of a text that is not UTF-8.
pub(super) fn encoding_of(bytes: &[u8]) -> Codepage {
    let sample = sample(bytes);
    let pages = CANDIDATES.iter().filter_map(|number| Codepage::of_number(*number));
    let scored = pages.map(|page| (score(&page.decode(&sample)), page));
    scored.reduce(|best, next| if next.0 > best.0 { next } else { best }).map_or(Codepage::WESTERN, |(_, page)| page)
}

/// The lines with other letters than a to z, as many as are needed.
fn sample(bytes: &[u8]) -> Vec<u8> {
    let mut sample = Vec::new();
    for line in bytes.split(|byte| matches!(byte, b'\n' | b'\r')).filter(|line| !line.is_ascii()) {
        if sample.len() > SAMPLE {
            break;
        }
        sample.extend_from_slice(&line[..line.len().min(SAMPLE)]);
        sample.push(b'\n');
    }
    sample
}

/// How well a text fits the language that it fits best.
fn score(text: &str) -> i64 {
    let mut fits = [0_i64; 32];
    let mut all = 0;
    let mut words = HashSet::new();
    for word in text.split(|letter: char| letter.is_whitespace() || letter.is_ascii_punctuation()) {
        all += take_letters(word, &mut fits);
        words.insert(word);
    }
    for word in words.iter().filter(|word| word.len() < 24) {
        let set = LEXICONS.languages_of(LEXICONS.id(&fold(word)));
        (0..32).filter(|place| set & 1 << place != 0).for_each(|place| fits[place] += 1);
    }
    fits.iter().max().copied().unwrap_or(0) + all
}

/// What the letters of a word say for each language, and for or against all of them.
fn take_letters(word: &str, fits: &mut [i64; 32]) -> i64 {
    let letters: Vec<char> = word.chars().collect();
    let is_latin = letters.iter().any(char::is_ascii_alphabetic);
    if let [only] = letters[..]
        && ALONE.contains(only)
    {
        return STANDS_ALONE;
    }
    let mut all = 0;
    for (place, letter) in letters.iter().enumerate().filter(|(_, letter)| !letter.is_ascii()) {
        let before = place.checked_sub(1).and_then(|place| letters.get(place));
        let is_after_letter = before.is_some_and(|letter| letter.is_alphabetic());
        let is_within = is_after_letter && letters.get(place + 1).is_some_and(|letter| letter.is_alphabetic());
        match LETTERS.get(letter) {
            Some(set) => {
                (0..32).filter(|place| set & 1 << place != 0).for_each(|place| fits[place] += LETTER);
                let is_of_latin = ('\u{c0}'..'\u{250}').contains(letter);
                // A word is in one script, and its capitals stand at its beginning or everywhere.
                all += if is_latin && !is_of_latin { 2 * STRANGE } else { 0 };
                all += if letter.is_uppercase() && before.is_some_and(|letter| letter.is_lowercase()) {
                    STRANGE
                } else {
                    0
                };
            }
            None if letter.is_alphabetic() && !SIGNS.contains(*letter) => all += STRANGE,
            None if is_within && *letter == '’' => all += LETTER,
            None if !is_within && QUOTES.contains(*letter) => all += STANDS_ALONE,
            None if is_within && !WITHIN.contains(*letter) => all += STRANGE,
            None if is_after_letter && matches!(letter, '¡' | '¿') => all += STRANGE,
            None if !SIGNS.contains(*letter) => all += STRANGE,
            None => {}
        }
    }
    all
}

#[cfg(test)]
mod tests {
    use super::super::decode::decode;
    use encoding_rs::{
        Encoding, ISO_8859_2, KOI8_R, MACINTOSH, WINDOWS_1250, WINDOWS_1252, WINDOWS_1254, WINDOWS_1256,
    };

    /// The words of a language, written in an encoding, are read as they were.
    fn comes_back(words: &str, encoding: &'static Encoding) {
        let (bytes, _, is_lossy) = encoding.encode(words);
        assert!(!is_lossy, "{words}");
        let read = decode(&bytes).map(|decoded| (decoded.text, decoded.is_guessed)).ok();
        assert_eq!(read, Some((words.to_owned(), true)), "{}", encoding.name());
    }

    #[test]
    fn each_language_is_read_in_its_old_encodings() {
        let spanish = "Añadió el señor García que la acción no había terminado. ¿Quién lo hará?";
        let french = "Les détenus ont été frappés à coups de bâton. L'été dernier, ça n'a pas suffi.";
        let german = "Die Behörden müssen für die Übergriffe büßen, sagte sie – und schwieg.";
        let portuguese = "Não há informação sobre a situação dos três irmãos no sertão.";
        for words in [spanish, french, german, portuguese] {
            comes_back(words, WINDOWS_1252);
            comes_back(words, MACINTOSH);
        }
        let polish = "Został on pobity przez policję i nie może się bronić. Żąda się zwolnienia więźnia.";
        comes_back(polish, WINDOWS_1250);
        comes_back(polish, ISO_8859_2);
        comes_back("İşkence görmüş olmasından endişe ediliyor. Başsavcılık için çağrı", WINDOWS_1254);
        comes_back("التحرك العاجل من أجل الطبيب الذي اعتقل في المدينة", WINDOWS_1256);
        comes_back("Он был задержан на улице и не вышел из тюрьмы", KOI8_R);
    }

    #[test]
    fn names_of_another_language_in_an_english_text() {
        comes_back("Further information on Müslüm Tokgöz – he is held with Neslişah Okaner in Karasuçay", WINDOWS_1254);
        comes_back("The lawyer José Núñez – who is held – has been “beaten” in the café", WINDOWS_1252);
    }

    #[test]
    fn ligatures_are_their_letters() {
        assert_eq!(
            decode("of\u{fb01}ce, \u{fb04}".as_bytes()).map(|decoded| decoded.text).ok(),
            Some("office, ffl".into())
        );
    }

    #[test]
    fn what_mail_programs_left_is_undone() {
        let read = |bytes: &[u8]| decode(bytes).map(|decoded| (decoded.text, decoded.is_guessed)).ok();
        assert_eq!(
            read(b"=D6zg=FCr Tekba=FE was h=\neld for 3 =3D days"),
            Some(("Özgür Tekbaş was held for 3 = days".into(), true))
        );
        assert_eq!(read(b"Garc=C3=ADa y Mu=C3=B1oz"), Some(("García y Muñoz".into(), true)));
        assert_eq!(read("FÃ©lix NÃºÃ±ez, â€œElâ€\u{9d}".as_bytes()), Some(("Félix Núñez, “El”".into(), true)));
        // A code in an address of the web, and a letter that is meant, stay.
        for plain in ["see http://x.example/?a=D6b=FCc=E9d", "x=AB and y=CD", "São Ângelo, Âncora", "Félix"] {
            assert_eq!(read(plain.as_bytes()), Some((plain.into(), false)));
        }
    }
}
