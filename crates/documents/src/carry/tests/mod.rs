//! A translation goes on where the original says the same, and only there.

use std::collections::BTreeMap;

use super::{Block, Carried, Gap, Waiting, carry, fill, parts};
use crate::{CaseFile, Code, Translation};

mod keeping;
mod prose;
mod values;

/// The front matter of a case of two people and a figure.
const FRONT: &str = r#"clamor = 1
title = "FREE THE RIVER KEEPERS"
language = "en"
until = 2031-03-31
[letter]
valediction = "Yours sincerely,"
[[target]]
key = "t1"
name = "Elena Sarmiento"
office = "Minister of the Interior"
salutation = "Dear Minister,"
[[person]]
key = "p1"
name = "Inés Carvallo"
pronouns = "she/her"
occupation = "teacher"
status = "detained"
[[person]]
key = "p2"
name = "Bruno Tasi"
[[figure]]
key = "f1"
value = 12
counts = "people held"
parts = [{ value = 5, counts = "women" }]
[[figure]]
key = "f2"
value = 40
counts = "families"
"#;

const WORDS: &str = "# summary

{person.p1} is held in Puerto Claro. {figure.f1} people are held there. Nobody may visit them.

Rain fell on the river.

# letter

Please release {person.p1} at once. She did nothing wrong.

# background

{figure.f2} families live there.
";

const SPANISH_FRONT: &str = r#"clamor = 1
language = "es"
reviewer = "I. M."
title = "LIBERTAD PARA LAS GUARDIANAS DEL RÍO"
valediction = "Atentamente,"
[[target]]
key = "t1"
office = "Ministra del Interior"
salutation = "Señora Ministra:"
[[person]]
key = "p1"
pronouns = "ella"
occupation = "maestra"
status = "detenida"
[[figure]]
key = "f1"
counts = "personas detenidas"
parts = ["mujeres"]
[[figure]]
key = "f2"
counts = "familias"
"#;

const SPANISH_WORDS: &str = "# summary

{person.p1} está detenida en Puerto Claro. Allí hay {figure.f1} personas detenidas. Nadie puede visitarlas.

Llovió sobre el río.

# letter

Ponga en libertad a {person.p1} de inmediato. No hizo nada malo.

# background

Allí viven {figure.f2} familias.
";

fn file(front: &str, words: &str) -> CaseFile {
    let text = format!("+++\n{front}+++\n\n{words}");
    CaseFile::parse(&text).unwrap_or_else(|_| unreachable!("a case file: {text}")).case_file
}

fn old() -> CaseFile {
    file(FRONT, WORDS)
}

fn translation_of(file: &CaseFile, front: &str, words: &str) -> Translation {
    let text = format!("+++\ntranslates = \"{}\"\n{front}+++\n\n{words}", file.words_sha256());
    let parsed = Translation::parse(&text).unwrap_or_else(|_| unreachable!("a translation: {text}"));
    parsed.translation
}

fn spanish() -> Translation {
    translation_of(&old(), SPANISH_FRONT, SPANISH_WORDS)
}

/// The case with some words changed.
fn changed(changes: &[(&str, &str)]) -> CaseFile {
    let mut text = format!("+++\n{FRONT}+++\n\n{WORDS}");
    for (from, to) in changes {
        assert!(text.contains(from), "{from}");
        text = text.replacen(from, to, 1);
    }
    CaseFile::parse(&text).unwrap_or_else(|_| unreachable!("a case file: {text}")).case_file
}

fn carried(changes: &[(&str, &str)]) -> Carried {
    carry(&old(), &spanish(), &changed(changes))
}

fn ids(carried: &Carried) -> Vec<&str> {
    carried.gaps.iter().map(|gap| gap.id.as_str()).collect()
}

fn waiting(block: Block, paragraph: usize) -> Waiting {
    Waiting { block, paragraph }
}

fn filled(words: &[(&str, &str)]) -> BTreeMap<String, String> {
    words.iter().map(|(id, words)| ((*id).to_owned(), (*words).to_owned())).collect()
}

/// A gap as words: before, before in translation, now.
fn said(gap: &Gap) -> [&str; 3] {
    [gap.before.as_deref().unwrap_or("-"), gap.before_translated.as_deref().unwrap_or("-"), &gap.now]
}
