//! A translation goes on where the original says the same, and only there.

use std::collections::BTreeMap;

use super::{Block, Carried, Gap, Waiting, carry, fill, parts};
use crate::{CaseFile, Code, Translation};

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

#[test]
fn words_that_did_not_change_are_carried_as_they_are() {
    let carried = carried(&[("value = 12", "value = 31"), ("until = 2031-03-31", "until = 2031-05-01")]);
    assert!(carried.gaps.is_empty() && carried.waiting.is_empty(), "{:?}", ids(&carried));
    assert!(carried.translation == spanish(), "a changed figure or day is a value, and no words");
    let new = changed(&[("value = 12", "value = 31")]);
    let (action, findings) = new.in_translation(&carried.translation);
    assert!(action.summary[0].contains("Allí hay 31 personas detenidas."), "the values are the new file's");
    assert!(findings.iter().all(|finding| finding.code != Code::TranslationOutdated));
}

#[test]
fn only_the_sentence_that_changed_is_a_gap() {
    let new = changed(&[("Nobody may visit them.", "A doctor visited them.")]);
    let carried = carry(&old(), &spanish(), &new);
    assert_eq!(ids(&carried), ["summary/0/2"]);
    assert_eq!(said(&carried.gaps[0]), ["Nobody may visit them.", "Nadie puede visitarlas.", "A doctor visited them."]);
    assert_eq!(carried.waiting, [waiting(Block::Summary, 0)]);
    assert!(carried.translation.summary[0] == new.values.summary[0], "a paragraph that waits is wholly the original's");
    assert_eq!(carried.translation.summary[1], "Llovió sobre el río.");
    assert!(carried.translation.source_sha256 == old().words_sha256(), "it is of the old words until it is whole");
    let (_, findings) = new.in_translation(&carried.translation);
    assert!(findings.iter().any(|finding| finding.code == Code::TranslationOutdated));
}

#[test]
fn a_paragraph_that_waits_says_its_days_in_the_originals_language() {
    let until = "Nobody may visit them until {date.until} and nobody knows why.";
    let new = changed(&[("Nobody may visit them.", until)]);
    let carried = carry(&old(), &spanish(), &new);
    let (action, _) = new.in_translation(&carried.translation);
    assert!(action.summary[0].contains("31 March 2031"), "never half and half");
}

#[test]
fn filled_sentences_complete_the_paragraph() {
    let new = changed(&[("Nobody may visit them.", "A doctor came. {person.p2} came too.")]);
    let carried = carry(&old(), &spanish(), &new);
    assert_eq!(ids(&carried), ["summary/0/2", "summary/0/3"]);
    let half =
        fill(&new, &carried, &filled(&[("summary/0/2", "Vino un médico."), ("unknown", "x")]), Some("T.".into()));
    assert_eq!(ids(&half), ["summary/0/3"]);
    assert!(half.waiting == [waiting(Block::Summary, 0)] && half.translation.summary[0] == new.values.summary[0]);
    assert!(half.translation.source_sha256 == old().words_sha256());
    let whole = fill(&new, &half, &filled(&[("summary/0/3", " También vino\n{person.p2}. ")]), Some("T.".into()));
    assert!(whole.gaps.is_empty() && whole.waiting.is_empty());
    assert_eq!(
        whole.translation.summary[0],
        "{person.p1} está detenida en Puerto Claro. Allí hay {figure.f1} personas detenidas. Vino un médico. También vino {person.p2}."
    );
    assert_eq!(whole.translation.source_sha256, new.words_sha256());
    assert_eq!(whole.translation.reviewer.as_deref(), Some("T."));
    let (_, findings) = new.in_translation(&whole.translation);
    assert!(findings.is_empty(), "{:?}", findings.iter().map(|finding| finding.code.name()).collect::<Vec<_>>());
}

#[test]
fn blank_words_fill_nothing() {
    let new = changed(&[("Rain fell on the river.", "Snow fell on the river.")]);
    let carried = carry(&old(), &spanish(), &new);
    let same = fill(&new, &carried, &filled(&[("summary/1", "  \n ")]), None);
    assert_eq!(ids(&same), ids(&carried));
}

#[test]
fn keys_that_name_others_are_followed() {
    let (first, second) = ("key = \"p1\"", "key = \"p2\"");
    let new = changed(&[
        (first, "key = \"x\""),
        (second, "key = \"p1\""),
        ("key = \"x\"", "key = \"p2\""),
        ("key = \"f1\"", "key = \"y\""),
        ("key = \"f2\"", "key = \"f1\""),
        ("key = \"y\"", "key = \"f2\""),
        ("{person.p1} is held", "{person.p2} is held"),
        ("{figure.f1} people", "{figure.f2} people"),
        ("release {person.p1}", "release {person.p2}"),
        ("{figure.f2} families", "{figure.f1} families"),
    ]);
    let carried = carry(&old(), &spanish(), &new);
    assert!(carried.gaps.is_empty(), "{:?}", ids(&carried));
    assert_eq!(carried.translation.letter[0], "Ponga en libertad a {person.p2} de inmediato. No hizo nada malo.");
    let words = carried.translation.people.iter().find(|person| person.key == "p2");
    assert!(words.is_some_and(|words| words.status.as_deref() == Some("detenida")));
    let (action, _) = new.in_translation(&carried.translation);
    assert!(action.summary[0].starts_with("Inés Carvallo está detenida"), "the words go with the person");
    assert!(action.figures.iter().any(|figure| figure.counts.as_deref() == Some("familias") && figure.value == 40.0));
}

#[test]
fn a_key_under_which_somebody_else_stands_carries_no_sentence() {
    let carried = carried(&[("Inés Carvallo", "Marek Odol"), ("she/her", "he/him")]);
    assert!(ids(&carried).contains(&"letter/0/0"), "she is not he: {:?}", ids(&carried));
    assert!(ids(&carried).contains(&"summary/0/0"));
    assert!(carried.translation.people.is_empty(), "no words of hers for him");
}

#[test]
fn a_corrected_spelling_is_no_new_person() {
    let carried = carried(&[("Inés Carvallo", "Ines Carvalho")]);
    assert!(carried.gaps.is_empty(), "{:?}", ids(&carried));
}

#[test]
fn people_are_known_by_an_alias() {
    let carried = carried(&[("name = \"Inés Carvallo\"", "name = \"Luz\"\naliases = [\"Inés Carvallo\"]")]);
    assert!(carried.gaps.is_empty(), "{:?}", ids(&carried));
}

#[test]
fn words_of_values_go_where_their_own_words_changed() {
    let new = changed(&[("status = \"detained\"", "status = \"released\""), ("\"women\"", "\"girls\"")]);
    let carried = carry(&old(), &spanish(), &new);
    assert_eq!(ids(&carried), ["person/p1/status", "figure/f1/part/0"]);
    assert_eq!(said(&carried.gaps[0]), ["detained", "detenida", "released"]);
    assert!(carried.waiting.is_empty(), "no paragraph waits");
    let words = filled(&[("person/p1/status", "liberada"), ("figure/f1/part/0", "niñas")]);
    let whole = fill(&new, &carried, &words, None).translation;
    assert!(whole.people[0].status.as_deref() == Some("liberada") && whole.figures[0].parts == ["niñas"]);
    assert_eq!(whole.people[0].occupation.as_deref(), Some("maestra"));
}

#[test]
fn another_holder_has_the_office_and_another_salutation() {
    let carried = carried(&[("Elena Sarmiento", "Jorge Paz")]);
    assert_eq!(ids(&carried), ["target/t1/salutation"]);
    assert_eq!(said(&carried.gaps[0]), ["Dear Minister,", "Señora Ministra:", "Dear Minister,"]);
    assert_eq!(carried.translation.targets[0].office.as_deref(), Some("Ministra del Interior"));
    assert!(carried.translation.targets[0].salutation.is_none(), "the original's stands until it is confirmed");
}

#[test]
fn another_target_under_the_old_key_gets_no_words_of_the_old_one() {
    let new = changed(&[("Elena Sarmiento", "Jorge Paz"), ("Minister of the Interior", "Attorney General")]);
    let carried = carry(&old(), &spanish(), &new);
    assert!(carried.translation.targets.is_empty());
    assert_eq!(ids(&carried), ["target/t1/office", "target/t1/salutation"]);
    assert_eq!(said(&carried.gaps[0]), ["-", "-", "Attorney General"]);
}

#[test]
fn paragraphs_that_moved_keep_their_translation() {
    let rain = "Rain fell on the river.";
    let moved = format!("# summary\n\n{rain}\n\nA wholly new thing happened today.\n");
    let carried = carried(&[(rain, "An end without rain."), ("# summary\n", &moved)]);
    assert_eq!(ids(&carried), ["summary/1", "summary/3"]);
    assert!(carried.translation.summary[0] == "Llovió sobre el río.");
    assert!(carried.translation.summary[2].starts_with("{person.p1} está detenida"));
    assert_eq!(carried.waiting, [waiting(Block::Summary, 1), waiting(Block::Summary, 3)]);
}

#[test]
fn a_paragraph_with_other_sentences_than_its_translation_is_a_gap_as_a_whole() {
    let words = SPANISH_WORDS.replace("de inmediato. No hizo", "de inmediato, pues no hizo");
    let translation = translation_of(&old(), SPANISH_FRONT, &words);
    let new = changed(&[("She did nothing wrong.", "She did no wrong.")]);
    let carried = carry(&old(), &translation, &new);
    assert_eq!(ids(&carried), ["letter/0"]);
    let before = "Ponga en libertad a {person.p1} de inmediato, pues no hizo nada malo.";
    assert_eq!(carried.gaps[0].before_translated.as_deref(), Some(before));
    assert!(carried.translation.letter.is_empty(), "nothing of the letter is translated: the original's stands");
    assert_eq!(carried.waiting, [waiting(Block::Letter, 0)]);
    let (action, _) = new.in_translation(&carried.translation);
    assert!(action.letter.is_some_and(|letter| letter.language.tag() == "en"));
}

#[test]
fn a_sentence_that_says_the_same_without_the_reference_stays() {
    let carried = carried(&[("{person.p1} is held in", "Inés Carvallo is held in")]);
    assert!(carried.gaps.is_empty(), "{:?}", ids(&carried));
    assert!(carried.translation.summary[0].starts_with("{person.p1} está detenida"));
}

#[test]
fn a_number_in_plain_words_is_not_carried_as_another_number() {
    let carried = carried(&[("{figure.f1} people", "12 people"), ("value = 12", "value = 31")]);
    assert_eq!(ids(&carried), ["summary/0/1"], "the translation would say 31");
}

#[test]
fn a_reference_that_is_gone_takes_its_sentence_along() {
    let figure = "[[figure]]\nkey = \"f2\"\nvalue = 40\ncounts = \"families\"\n";
    let carried = carried(&[(figure, ""), ("{figure.f2} families live there.", "Families live there.")]);
    assert_eq!(ids(&carried), ["background/0"]);
}

#[test]
fn a_translation_with_fewer_paragraphs_goes_on_only_as_a_whole() {
    let words = SPANISH_WORDS.replace("\n\nLlovió sobre el río.", "");
    let translation = translation_of(&old(), SPANISH_FRONT, &words);
    let same = carry(&old(), &translation, &changed(&[("value = 12", "value = 31")]));
    assert!(same.gaps.is_empty() && same.translation.summary == translation.summary);
    let carried = carry(&old(), &translation, &changed(&[("Rain fell", "Snow fell")]));
    assert_eq!(ids(&carried), ["summary/0", "summary/1"], "nobody knows which paragraph is which");
    assert_eq!(carried.waiting, [waiting(Block::Summary, 0), waiting(Block::Summary, 1)]);
}

#[test]
fn an_empty_translation_is_all_gaps() {
    let mut empty = translation_of(&old(), "clamor = 1\nlanguage = \"es\"\n", "");
    empty.source_sha256 = String::new();
    let carried = carry(&old(), &empty, &old());
    let wanted = ["title", "summary/0", "summary/1", "letter/0", "background/0", "valediction", "target/t1/office"];
    assert_eq!(ids(&carried)[..wanted.len()], wanted);
    assert_eq!(carried.waiting.len(), 5);
    assert!(carried.translation.summary.is_empty() && carried.translation.targets.is_empty());
}

#[test]
fn words_that_were_never_translated_are_gaps() {
    let mut template = Translation::template(&old(), spanish().language);
    template.source_sha256 = String::new();
    let carried = carry(&old(), &template, &old());
    assert_eq!(ids(&carried)[..2], ["title", "summary/0"]);
    assert!(
        carried
            .gaps
            .iter()
            .all(|gap| gap.before_translated.is_none() || gap.id.contains("/p1/") || !gap.id.starts_with("summary"))
    );
}

#[test]
fn a_demand_that_repeats_the_letter_is_translated_once() {
    let demand = "# background\n";
    let with = |text: &str| format!("# demands\n\n- {text}\n\n{demand}");
    let new = changed(&[
        ("She did nothing wrong.", "Please let doctors visit her."),
        (demand, &with("Please release {person.p1} at once.\n- Please let doctors visit her.")),
    ]);
    let carried = carry(&old(), &spanish(), &new);
    assert_eq!(ids(&carried), ["letter/0/1"]);
    assert_eq!(carried.waiting, [waiting(Block::Letter, 0), waiting(Block::Demands, 1)]);
    assert_eq!(carried.translation.demands[0], "Ponga en libertad a {person.p1} de inmediato.");
    let whole = fill(&new, &carried, &filled(&[("letter/0/1", "Permita que la vean médicos.")]), None);
    assert_eq!(whole.translation.demands[1], "Permita que la vean médicos.");
    assert!(whole.gaps.is_empty());
}

#[test]
fn easy_words_are_there_as_a_whole_or_not_at_all() {
    let easy = "# easy\n\nShe is in prison.\n\nWe are sad.\n";
    let before = file(FRONT, &format!("{WORDS}\n{easy}"));
    assert_eq!(before.values.easy.len(), 2);
    let words = format!("{SPANISH_WORDS}\n# easy\n\nElla está en la cárcel.\n\nEstamos tristes.\n");
    let translation = translation_of(&before, SPANISH_FRONT, &words);
    let after = file(FRONT, &format!("{WORDS}\n{}", easy.replace("sad", "glad")));
    let carried = carry(&before, &translation, &after);
    assert_eq!(ids(&carried), ["easy/1"]);
    assert!(carried.translation.easy.is_empty() && carried.waiting.is_empty());
    let whole = fill(&after, &carried, &filled(&[("easy/1", "Estamos alegres.")]), None);
    assert_eq!(whole.translation.easy, ["Ella está en la cárcel.", "Estamos alegres."]);
}

#[test]
fn languages_of_other_scripts_are_carried_by_sentence() {
    let new = changed(&[("Nobody may visit them.", "A doctor visited them.")]);
    for (tag, words, whole) in [
        (
            "ar",
            "{person.p1} محتجزة في بويرتو كلارو. هناك {figure.f1} شخصا. هل يزورهم أحد؟",
            "{person.p1} محتجزة في بويرتو كلارو. هناك {figure.f1} شخصا. زارهم طبيب.",
        ),
        (
            "zh",
            "{person.p1}被关押在克拉罗港。那里有{figure.f1}人。没有人可以探望他们。",
            "{person.p1}被关押在克拉罗港。那里有{figure.f1}人。医生来过。",
        ),
    ] {
        let front = format!("clamor = 1\nlanguage = \"{tag}\"\n");
        let translation = translation_of(&old(), &front, &format!("# summary\n\n{words}\n\n{}\n", whole));
        let carried = carry(&old(), &translation, &new);
        assert_eq!(
            carried.gaps.iter().filter(|gap| gap.id.starts_with("summary")).map(|gap| &*gap.id).collect::<Vec<_>>(),
            ["summary/0/2"],
            "{tag}"
        );
        let sentence = if tag == "ar" { "زارهم طبيب." } else { "医生来过。" };
        let filled = fill(&new, &carried, &filled(&[("summary/0/2", sentence)]), None);
        assert_eq!(filled.translation.summary[0], whole, "{tag}");
    }
}

#[test]
fn unknown_keys_follow_their_value() {
    let front = SPANISH_FRONT.replace("office = \"Ministra", "note = \"mine\"\noffice = \"Ministra");
    let translation = translation_of(&old(), &front, SPANISH_WORDS);
    let new = changed(&[("key = \"t1\"", "key = \"interior\"")]);
    let written = carry(&old(), &translation, &new).translation.write();
    assert!(written.contains("note = \"mine\""), "{written}");
}

#[test]
fn odd_files_carry_without_harm() {
    let bare = file("clamor = 1\nlanguage = \"en\"\n", "");
    for (from, to) in [(old(), bare.clone()), (bare.clone(), old()), (bare.clone(), bare.clone())] {
        let carried = carry(&from, &spanish(), &to);
        let words: BTreeMap<String, String> = carried.gaps.iter().map(|gap| (gap.id.clone(), "x".to_owned())).collect();
        let whole = fill(&to, &carried, &words, None);
        assert!(whole.gaps.is_empty() && whole.waiting.is_empty());
        assert_eq!(whole.translation.source_sha256, to.words_sha256());
    }
    let odd = changed(&[("Rain fell on the river.", "1. \\{ {person. {} {x.y.z} [a. B](c d. E{figure.f9}")]);
    assert!(!carry(&old(), &spanish(), &odd).gaps.is_empty());
    assert!(!carry(&odd, &spanish(), &old()).gaps.is_empty());
}

#[test]
fn what_is_put_away_half_filled_has_the_same_gaps_and_loses_no_sentence() {
    let new = changed(&[
        ("Nobody may visit them.", "A doctor came. {person.p2} came too."),
        ("Please release {person.p1} at once.", "Please free {person.p1} today."),
    ]);
    let carried = carry(&old(), &spanish(), &new);
    assert_eq!(ids(&carried), ["summary/0/2", "summary/0/3", "letter/0/0"]);
    let half = fill(&new, &carried, &filled(&[("summary/0/2", "Vino un médico.")]), Some("T.".into()));
    let kept = half.to_keep(&new);
    assert_eq!(
        kept.summary[0],
        "{person.p1} está detenida en Puerto Claro. Allí hay {figure.f1} personas detenidas. Vino un médico. {person.p2} came too."
    );
    let text = kept.write();
    let read = Translation::parse(&text).map(|read| read.translation);
    let again = read.map(|read| carry(&new, &read, &new));
    let Ok(again) = again else { unreachable!("what is written is read") };
    assert_eq!(ids(&again), ["summary/0/3", "letter/0/0"]);
    assert_eq!(again.waiting, half.waiting);
    assert!(again.translation.summary[0] == new.values.summary[0], "a page never mixes within a paragraph");
    let words = filled(&[("summary/0/3", "{person.p2} vino también."), ("letter/0/0", "Libere hoy a {person.p1}.")]);
    let whole = fill(&new, &again, &words, None);
    assert!(whole.gaps.is_empty() && whole.waiting.is_empty());
    assert!(whole.translation.summary[0].ends_with("Vino un médico. {person.p2} vino también."));
    assert_eq!(whole.translation.letter[0], "Libere hoy a {person.p1}. No hizo nada malo.");
}

#[test]
fn a_gap_says_which_values_were_lost_or_changed() {
    let new = changed(&[("Nobody may visit them.", "{Figure.f2} saw {person.p2} today.")]);
    let carried = carry(&old(), &spanish(), &new);
    let gap = &carried.gaps[0];
    assert!(gap.missing_in("Hoy {figure.f2} vieron a {person.p2}.").is_empty());
    assert_eq!(gap.missing_in("Hoy vieron a {person.p1}."), ["{Figure.f2}", "{person.p2}"]);
    assert_eq!(gap.foreign_in("Hoy vieron a {person.p1}."), ["{person.p1}"]);
    let parts = parts(&gap.now, &new.values);
    let said: Vec<_> = parts.iter().map(|part| (part.text.as_str(), part.value.as_deref())).collect();
    let name = new.values.people[1].name.as_str();
    assert_eq!(said[0].0, "{Figure.f2}");
    assert!(said[0].1.is_some_and(|words| words.starts_with("40")));
    assert_eq!(said[1..], [(" saw ", None), ("{person.p2}", Some(name)), (" today.", None)]);
}
