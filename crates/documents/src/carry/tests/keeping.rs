//! What is put away half filled, what was never translated, and what a gap says.

use super::*;

#[test]
fn blank_words_fill_nothing() {
    let new = changed(&[("Rain fell on the river.", "Snow fell on the river.")]);
    let carried = carry(&old(), &spanish(), &new);
    let same = fill(&new, &carried, &filled(&[("summary/1", "  \n ")]), None);
    assert_eq!(ids(&same), ids(&carried));
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

#[test]
fn a_half_translated_paragraph_says_which_sentences_wait() {
    let new = changed(&[("Nobody may visit them.", "A doctor saw {person.p1} then."), ("value = 12", "value = 31")]);
    let carried = carry(&old(), &spanish(), &new);
    let half = carried.half(waiting(Block::Summary, 0), &new);
    let said: Vec<(&str, bool)> = half.iter().map(|one| (one.text.as_str(), one.is_original)).collect();
    assert_eq!(
        said,
        [
            ("Inés Carvallo está detenida en Puerto Claro.", false),
            ("Allí hay 31 personas detenidas.", false),
            ("A doctor saw Inés Carvallo then.", true)
        ]
    );
    assert!(carried.half(waiting(Block::Summary, 1), &new).is_empty(), "nothing of it waits");
    let whole = changed(&[("Rain fell on the river.", "Snow fell on the river.")]);
    let waits = carry(&old(), &spanish(), &whole);
    assert!(waits.half(waiting(Block::Summary, 1), &whole).is_empty(), "nothing of it is translated");
}
