//! Paragraphs and sentences.

use super::*;

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
