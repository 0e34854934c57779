//! What differs by language: words that are written together, numbers in words, dates, and which language it is.

use serde_json::json;

use super::*;
use crate::read::document::Document;
use crate::read::lexicon::LEXICONS;
use crate::read::numbers::number_at;
use crate::read::when::dates_in;

/// Sentences that tell a language.
const FRENCH: &str = "Elle est dans une prison de la ville et ils ont été arrêtés par la police.";
const TURKISH: &str = "Bu kişi ve diğerleri için bir dava daha açıldı ancak olay çok sonra oldu.";
const ARABIC: &str = "وقد كان هذا في المدينة التي لم تكن من قبل على هذه الحال بعد ذلك.";
const GERMAN: &str = "Er ist mit den anderen in der Stadt und wurde nicht von der Polizei gesehen.";

fn laid_out(text: &str) -> Document {
    match Document::lay_out(text.to_owned()) {
        Ok(document) => document,
        Err(unreadable) => panic!("{unreadable}"),
    }
}

/// The words of a text after a sentence that tells its language.
fn words(sentence: &str, text: &str) -> Vec<String> {
    let document = laid_out(&format!("{sentence}\n{text}"));
    document.lines[1].words.clone().map(|at| document.folded(at).to_owned()).collect()
}

fn language(tag: &str) -> casework::Language {
    casework::Language::from_tag(tag).unwrap_or_else(casework::Language::english)
}

/// The number with which a text in a language begins.
fn number(tag: &str, text: &str) -> Option<f64> {
    let document = laid_out(text);
    number_at(&document, 0, document.words().len(), LEXICONS.of(&language(tag))).map(|number| number.value)
}

/// The first day in a text in a language.
fn day(tag: &str, text: &str) -> Option<String> {
    let document = laid_out(text);
    let lexicon = LEXICONS.of(&language(tag));
    dates_in(&document, 0..document.words().len(), lexicon).first()?.whole().map(|day| day.to_string())
}

#[test]
fn what_an_apostrophe_parts() {
    assert_eq!(words(FRENCH, "l'avocate d’Ana Vela"), ["l", "avocate", "d", "ana", "vela"]);
    assert_eq!(words(FRENCH, "COMPLÉMENT D'INFORMATION"), ["complement", "d", "information"]);
    assert_eq!(words(FRENCH, "Ana D'Angelo aujourd'hui"), ["ana", "d'angelo", "aujourd'hui"]);
    assert_eq!(words(TURKISH, "Ana Vela'nın 22 Eylül'de"), ["ana", "vela", "'", "nin", "22", "eylul", "'", "de"]);
    assert_eq!(words(TURKISH, "2009'DAN"), ["2009", "'", "dan"]);
    // Only where the language has such endings.
    assert_eq!(words(GERMAN, "Sana'a"), ["sana'a"]);
}

#[test]
fn what_arabic_writes_together() {
    assert_eq!(words(ARABIC, "أنس الوادي وأنس الوادي"), ["انس", "الوادي", "و", "انس", "الوادي"]);
    // A word of its own is not parted.
    assert_eq!(words(ARABIC, "وليد وزير"), ["وليد", "وزير"]);
    let id = |folded: &str| LEXICONS.id_of(folded, &[]);
    assert_ne!(id("صحفيين"), 0);
    assert_eq!(id("والصحفيين"), id("صحفيين"));
    assert_eq!(id("للسجناء"), id("سجناء"));
}

#[test]
fn long_words_are_known_by_their_end() {
    let german = [LEXICONS.of(&language("de"))];
    assert_eq!(LEXICONS.id_of("oberstaatsanwalt", &german), LEXICONS.id_of("oberstaatsanwalt", &[]));
    assert_eq!(LEXICONS.id_of("bezirksstaatsanwalt", &german), LEXICONS.id("staatsanwalt"));
    assert_eq!(LEXICONS.id_of("bezirksstaatsanwalt", &[]), 0);
}

#[test]
fn numbers_in_words() {
    for (tag, text, value) in [
        ("de", "einundzwanzig Menschen", 21.0),
        ("de", "zweihundertfünfundvierzig Menschen", 245.0),
        ("de", "dreitausend Menschen", 3000.0),
        ("nl", "eenentwintig mensen", 21.0),
        ("nl", "tweeëntwintig mensen", 22.0),
        ("it", "ventuno persone", 21.0),
        ("it", "centotrentadue persone", 132.0),
        ("it", "tremila persone", 3000.0),
        ("sv", "tjugoen personer", 21.0),
        ("sv", "etthundrafem personer", 105.0),
        ("fr", "vingt et un hommes", 21.0),
        ("fr", "quatre-vingt-dix-sept hommes", 97.0),
        ("fr", "soixante-quinze hommes", 75.0),
        ("pt", "trinta e cinco pessoas", 35.0),
        ("tr", "otuz iki kişi", 32.0),
        ("tr", "iki yüz elli kişi", 250.0),
        ("pl", "dwadzieścia jeden osób", 21.0),
        ("pl", "dwa tysiące osób", 2000.0),
        ("ar", "خمسة عشر شخصا", 15.0),
        ("ar", "ثلاثة آلاف شخص", 3000.0),
        ("ar", "٢٥ شخصا", 25.0),
    ] {
        assert_eq!(number(tag, text), Some(value), "{text}");
    }
    let arabic = laid_out(&format!("{ARABIC}\nخمسة وعشرون شخصا"));
    let at = arabic.lines[1].words.start;
    let found = number_at(&arabic, at, arabic.words().len(), LEXICONS.of(&language("ar")));
    assert_eq!(found.map(|number| number.value), Some(25.0));
    // A word that only begins like a number is none.
    assert_eq!(number("de", "Einhorn"), None);
    assert_eq!(number("it", "sessantina"), None);
    assert_eq!(number("de", &"ein".repeat(10_000)), None);
}

#[test]
fn dates() {
    for (tag, text, expected) in [
        ("ar", "30 يوليو/ تموز 2012", "2012-07-30"),
        ("ar", "١٢ آذار ٢٠٠٩", "2009-03-12"),
        ("ar", "7 كانون الأول 2020", "2020-12-07"),
        ("pl", "22 luty 2008", "2008-02-22"),
        ("pl", "28 kwietnia 2014", "2014-04-28"),
        ("tr", "12 Kasım 2018'den", "2018-11-12"),
        ("fr", "1er octobre 2015", "2015-10-01"),
        ("de", "9. März 2005", "2005-03-09"),
        ("pt", "5 de agosto de 2015", "2015-08-05"),
        ("sv", "den 3 februari 2023", "2023-02-03"),
    ] {
        assert_eq!(day(tag, text).as_deref(), Some(expected), "{text}");
    }
}

#[test]
fn qualifiers_after_the_number() {
    let text = format!("ACİL EYLEM\n\nBAŞLIK BURADA\n\nEK BİLGİ\n\n{TURKISH} O gün 60'tan fazla işçi yaralandı.\n");
    let figures = case_of(&text)["figures"].clone();
    assert_eq!(figures[0]["value"], 60.0);
    assert_eq!(figures[0]["qualifier"], "over");
    assert_eq!(figures[0]["counts"], "işçi");
    let text = text.replace("O gün 60'tan fazla", "Ana Evi Derneği'ne göre 31 Ağustos 2008 itibarıyla en az 27");
    let figures = case_of(&text)["figures"].clone();
    assert_eq!(figures[0]["source"], "Ana Evi Derneği");
    assert_eq!(figures[0]["as_of"], "2008-08-31");
}

#[test]
fn the_language_is_that_of_the_frame() {
    let letter = "Dear Minister,\n\nI am writing to you about the people who were taken from their homes and have not been seen.\n\n\
                  Yours sincerely,";
    let text = format!(
        "BLIXTAKTION\n\nEN RUBRIK MED STORA BOKSTÄVER\n\nHon greps av polisen och är inte fri.\n\nSkriv till:\n\nMinister of Justice\n\
         1 Green Street\n\n{letter}\n\nBAKGRUND\n\nDet har inte varit så förut och ingen vet om det är över.\n"
    );
    let case = case_of(&text);
    assert_eq!(case["language"], "sv");
    assert_eq!(case["letter"]["language"], "en");
}

#[test]
fn an_opening_can_be_a_whole_salutation() {
    for (label, salutation) in [("Salutation", "Excellency"), ("Aanhef", "Excellentie"), ("Anrede", "Exzellenz")] {
        let text = format!(
            "URGENT ACTION\n\nA TITLE\n\nAPPEALS TO:\nGovernor\nBP 9, Matamba\nFax: +99 5 550\n{label}: {salutation}\n\nCOPIES TO:\nOpen Room\n"
        );
        assert_eq!(case_of(&text)["targets"][0]["salutation"], salutation, "{label}");
    }
}

#[test]
fn the_name_of_a_source_ends() {
    let text = "PILNA AKCJA\n\nTYTUŁ\n\nDODATKOWE INFORMACJE\n\nOna nie jest w domu. Według inicjatywy Zielony Brzeg w ostatnim roku zatrzymano \
                co najmniej dwadzieścia trzy osoby.\n";
    let figures = case_of(text)["figures"].clone();
    assert_eq!(figures[0]["value"], 23.0);
    assert_eq!(figures[0]["source"], "Zielony Brzeg");
}

#[test]
fn a_second_language_may_stand_after_a_wish() {
    for asked in ["in Spanish if possible, or in English:", "in Spanish if at all possible, otherwise in English:"] {
        let case = case_of(&format!(
            "URGENT ACTION\n\nTWO WRITERS HELD\n\nAna Vela and her brother were taken from their home on 2 May 1991.\n\n\
             RECOMMENDED ACTION: Please send telegrams and airmail letters, {asked}\n\n- asking that they be released.\n\n\
             APPEALS TO:\n\nMinister of Justice\nCalle Mayor 4\nVerania\n"
        ));
        assert_eq!(case["preferred_languages"], json!(["es", "en"]), "{asked}");
    }
}
