//! Letters in nine languages, by invented people: each keeps the rules of the tags, and gives back every word in its order,
//! to our own reader and to another one.

use std::process::Command;

use casework::Appeal;
use stories::app::run;
use stories::folder::Folder;
use stories::tags::broken_rules;

#[path = "../../crates/press/tests/specimens/mod.rs"]
mod specimens;

#[path = "../../crates/press/tests/specimens/chinese.rs"]
mod chinese;

const DAY: &str = "2026-11-23";
const TWIN: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/documents/twin.txt");

/// The languages that are asked for, and those that are there besides.
const ASKED_FOR: [&str; 9] = ["es", "fr", "de", "pl", "tr", "ru", "ar", "fa", "zh"];

fn letters() -> Vec<(String, Appeal)> {
    let all = specimens::all().into_iter().map(|(_, appeal, _)| appeal).chain([chinese::letter()]);
    let letters: Vec<(String, Appeal)> = all.map(|appeal| (appeal.language.tag().to_owned(), appeal)).collect();
    assert!(ASKED_FOR.into_iter().all(|tag| letters.iter().any(|(known, _)| known == tag)));
    letters
}

/// The letters and figures of a text, in their order: without spaces, marks of quotation, and the hyphens of divided words;
/// the figures of Persian as those that were typed.
fn letters_of(text: &str) -> String {
    let figure = |letter: char| match letter {
        '\u{6F0}'..='\u{6F9}' => char::from_digit(u32::from(letter) - 0x6F0, 10).unwrap_or(letter),
        _ => letter,
    };
    // Signs of vowels stand above letters, and whoever goes by places may tell them before or after.
    let is_sign = |letter: &char| matches!(letter, '\u{64B}'..='\u{652}');
    let letters: Vec<char> =
        text.chars().map(figure).filter(|letter| letter.is_alphanumeric() && !is_sign(letter)).collect();
    // Lam and alef lie over each other: who goes by their places may tell them in either order.
    let lam_and_alef = |letter: &char| matches!(letter, 'ل' | 'ا' | 'أ' | 'إ' | 'آ');
    let mut parts: Vec<Vec<char>> =
        letters.chunk_by(|one, other| lam_and_alef(one) && lam_and_alef(other)).map(<[char]>::to_vec).collect();
    parts.iter_mut().for_each(|part| part.sort_unstable());
    parts.concat().into_iter().collect()
}

/// The words of a letter, each with its letters only.
fn words_of(text: &str) -> Vec<String> {
    text.split_whitespace().map(letters_of).filter(|word| !word.is_empty()).collect()
}

#[test]
fn letters_in_nine_languages_keep_the_rules_and_give_back_every_word_in_order() {
    let folder = Folder::new();
    let case_file = folder.write("action.case.md", run(DAY, &["read", TWIN]).output);
    for (tag, appeal) in letters() {
        let words = folder.write("words.txt", appeal.words.0.join("\n\n"));
        let pdf = folder.join(&format!("{tag}.pdf"));
        let from = format!("{}, {}", appeal.writer.name, appeal.writer.place);
        let asked =
            ["letter", &case_file, "--today", DAY, "--lang", &tag, "--words", &words, "--from", &from, "-o", &pdf];
        let answer = run(DAY, &asked);
        assert_eq!(answer.code, 0, "{tag}: {} (./test installs the fonts of fonts-noto-cjk)", answer.errors);
        let bytes = std::fs::read(&pdf).expect("the letter is there");
        assert_eq!(broken_rules(&bytes), Vec::<String>::new(), "{tag}");
        gives_back(&run(DAY, &["read", "--text", &pdf]).text(), &appeal, &format!("{tag}, ours"));
        // Where a line runs from right to left, the other one gives words in the order in which they were drawn.
        if !appeal.language.is_right_to_left() {
            gives_back(&poppler(&pdf), &appeal, &format!("{tag}, poppler"));
        }
    }
}

/// Each letter of the words in its order, and each word whole, but for those that were divided at the end of a line.
fn gives_back(text: &str, appeal: &Appeal, who: &str) {
    let (all, there) = (letters_of(text), words_of(text));
    for paragraph in &appeal.words.0 {
        assert!(all.contains(&letters_of(paragraph)), "{who}: {paragraph}\n{text}");
        let divided = words_of(paragraph).into_iter().filter(|word| !there.contains(word)).count();
        assert!(divided <= 4, "{who}: {divided} words are not whole\n{text}");
    }
}

/// What another reader takes out.
fn poppler(pdf: &str) -> String {
    let output = Command::new("pdftotext").args(["-raw", pdf, "-"]).output().expect("./test installs poppler-utils");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    // Where the direction turns, it says so with signs that are not seen.
    String::from_utf8_lossy(&output.stdout).replace(['\u{202A}', '\u{202B}', '\u{202C}'], "")
}
