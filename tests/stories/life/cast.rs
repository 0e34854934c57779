//! The invented case: its documents, its people, its words in Spanish and Arabic.

use std::fs;

use casework::{Day, Language};

/// The languages in which everything is looked at; the last one is written from right to left.
pub(super) const LANGUAGES: [&str; 3] = ["en", "es", "ar"];

/// The documents of the case, in their order.
pub(super) const NEW: &str = include_str!("../../documents/life/1-new.txt");
pub(super) const UPDATE: &str = include_str!("../../documents/life/2-update.txt");
pub(super) const CONTRADICTION: &str = include_str!("../../documents/life/3-contradiction.txt");
pub(super) const RELEASES: &str = include_str!("../../documents/life/4-releases.txt");
pub(super) const FINAL: &str = include_str!("../../documents/life/5-final.txt");

/// The five people, in the order of the first document.
pub(super) const ALBA: &str = "Alba Serrín";
pub(super) const TOMAS: &str = "Tomás Ubriel";
pub(super) const NOOR: &str = "Noor Haddar";
pub(super) const VITO: &str = "Vito Calanza";
pub(super) const MARGA: &str = "Marga Ollín";
/// The same name as the last document spells it.
pub(super) const MARGA_AGAIN: &str = "Marga Ollin";
pub(super) const FIVE: [&str; 5] = [ALBA, TOMAS, NOOR, VITO, MARGA];
/// Those whose names stay when one has been taken back.
pub(super) const FOUR: [&str; 4] = [ALBA, TOMAS, NOOR, VITO];

/// Whom one writes to, one after the other.
pub(super) const MINISTER: &str = "Octavio Brenes";
pub(super) const ATTORNEY: &str = "Clara Vientos";
pub(super) const SUCCESSOR: &str = "Ramiro Olmos";

/// The titles of the documents, in each language.
pub(super) const TITLES: [[&str; 3]; 5] = [
    [
        "FIVE FERRY WORKERS HELD AT LOST LANTERN",
        "CINCO TRABAJADORES DE LOS TRANSBORDADORES DETENIDOS EN FAROL PERDIDO",
        "احتجاز خمسة من عمال العبّارات في الفانوس الضائع",
    ],
    [
        "FERRY WORKERS MOVED TO THE MAINLAND",
        "TRASLADAN A TIERRA FIRME A LOS TRABAJADORES DE LOS TRANSBORDADORES",
        "نقل عمال العبّارات إلى البر",
    ],
    [
        "FERRY WORKERS STILL WITHOUT A LAWYER",
        "LOS TRABAJADORES DE LOS TRANSBORDADORES SIGUEN SIN ABOGADO",
        "عمال العبّارات ما زالوا بلا محام",
    ],
    [
        "TWO FERRY WORKERS FREE, THREE STILL HELD",
        "DOS TRABAJADORES LIBRES, TRES AÚN EN PRISIÓN",
        "اثنان من عمال العبّارات حرّان، وثلاثة في السجن",
    ],
    ["THE LAST FERRY WORKERS ARE OUT OF PRISON"; 3],
];

/// How letters to each target open, in each language.
pub(super) const TO_MINISTER: [&str; 3] = ["Dear Minister Brenes,", "Señor ministro Brenes:", "السيد الوزير برينيس،"];
pub(super) const TO_ATTORNEY: [&str; 3] =
    ["Dear Attorney General Vientos,", "Señora fiscal general Vientos:", "السيدة النائبة العامة بيينتوس،"];
pub(super) const TO_SUCCESSOR: [&str; 3] =
    ["Dear Attorney General Olmos,", "Señor fiscal general Olmos:", "السيد النائب العام أولموس،"];

/// What the translators of the case write, a sentence of the original and its translation, in a language.
fn memory(language: &str) -> Vec<(&'static str, &'static str)> {
    let text = match language {
        "es" => include_str!("../../documents/life/es.words.txt"),
        "ar" => include_str!("../../documents/life/ar.words.txt"),
        other => panic!("nobody translates into {other}"),
    };
    text.trim().split("\n\n").map(|pair| pair.split_once('\n').expect("a sentence and its translation")).collect()
}

/// A text with every sentence translated that the translators know: the longest ones first, so that no word inside of one is
/// taken for itself.
pub(super) fn translated(text: &str, language: &str) -> String {
    let mut memory = memory(language);
    memory.sort_by_key(|(source, _)| std::cmp::Reverse(source.len()));
    memory.iter().fold(text.to_owned(), |text, (source, words)| text.replace(source, words))
}

/// A day in the words of a language.
pub(super) fn in_words(day: &str, language: &str) -> String {
    let day: Day = day.parse().expect("a story's day is written 2026-01-31");
    documents::dates::day_in_words(day, &Language::from_tag(language).expect("a language"))
}

/// A sentence of the interface, up to the first place that is filled in.
pub(super) fn said(language: &str, key: &str) -> String {
    let folder = format!("{}/../crates/web/words/{language}", env!("CARGO_MANIFEST_DIR"));
    let files = fs::read_dir(folder).expect("the words of the interface").filter_map(Result::ok);
    let texts = files.map(|file| fs::read_to_string(file.path()).expect("they can be read"));
    let line = texts.collect::<String>();
    let line = line.lines().find_map(|line| line.strip_prefix(key)?.strip_prefix(" = "));
    let line = line.unwrap_or_else(|| panic!("{key} has no words in {language}"));
    line.split('{').next().unwrap_or_default().trim().to_owned()
}
