//! Merging: what goes together by itself, what is a conflict, and that nothing is ever lost unseen.

use super::common::common;
use super::{Merged, Texts, difference, files, three_way};

fn texts(pairs: &[(&str, &str)]) -> Texts {
    pairs.iter().map(|(name, text)| ((*name).to_owned(), (*text).to_owned())).collect()
}

fn conflicts(merged: &Merged) -> Vec<&str> {
    merged.conflicts.iter().map(|conflict| conflict.name.as_str()).collect()
}

#[test]
fn what_only_one_side_changed_is_taken() {
    let base = texts(&[("title", "A"), ("until", "1"), ("ua", "x")]);
    let theirs = texts(&[("title", "B"), ("until", "1"), ("ua", "x")]);
    let mine = texts(&[("title", "A"), ("until", "2")]);
    let merged = three_way(&base, &theirs, &mine);
    assert!(merged.texts == texts(&[("title", "B"), ("until", "2")]), "each change is there, and so is the removal");
    assert_eq!((merged.theirs, merged.mine), (vec!["title".to_owned()], vec!["ua".to_owned(), "until".to_owned()]));
    assert!(merged.conflicts.is_empty());
}

#[test]
fn the_same_change_is_no_conflict_and_a_different_one_is() {
    let base = texts(&[("title", "A"), ("until", "1")]);
    let theirs = texts(&[("title", "B"), ("until", "2")]);
    let mine = texts(&[("title", "B"), ("until", "3")]);
    let merged = three_way(&base, &theirs, &mine);
    assert_eq!(conflicts(&merged), ["until"]);
    assert!(merged.texts == texts(&[("title", "B"), ("until", "3")]), "mine stands until somebody decides");
}

#[test]
fn what_belongs_to_somebody_else_by_now_is_not_mixed() {
    let base = texts(&[("people/p1/name", "Ana"), ("people/p1/pronouns", "she")]);
    let theirs = texts(&[("people/p1/name", "Cleo"), ("people/p1/pronouns", "she")]);
    let mine = texts(&[("people/p1/name", "Ana"), ("people/p1/pronouns", "they")]);
    assert_eq!(conflicts(&three_way(&base, &theirs, &mine)), ["people/p1/name", "people/p1/pronouns"]);
}

#[test]
fn an_item_that_one_takes_away_and_the_other_changes_is_a_conflict() {
    let base = texts(&[("people/p1/name", "Ana"), ("people/p1/pronouns", "she")]);
    let changed = texts(&[("people/p1/name", "Ana"), ("people/p1/pronouns", "they")]);
    let gone = Texts::new();
    let kept = three_way(&base, &gone, &changed);
    assert_eq!(conflicts(&kept), ["people/p1/pronouns"]);
    assert!(kept.texts == changed, "it stays whole");
    let removed = three_way(&base, &changed, &gone);
    assert_eq!(conflicts(&removed), ["people/p1/pronouns"]);
    assert!(removed.texts.is_empty());
    assert!(three_way(&base, &base, &gone).texts.is_empty(), "what nobody else touched goes");
}

#[test]
fn without_a_common_beginning_everything_that_differs_is_a_conflict() {
    let merged = three_way(&Texts::new(), &texts(&[("title", "A")]), &texts(&[("title", "B")]));
    assert_eq!(conflicts(&merged), ["title"]);
}

#[test]
fn words_are_marked_that_only_one_text_has() {
    let (one, other) = difference("taken from her house", "taken from a bus, her house");
    let drawn = |pieces: &[super::Marked]| {
        pieces.iter().map(|p| if p.only_here { format!("[{}]", p.text) } else { p.text.clone() }).collect::<String>()
    };
    assert_eq!((drawn(&one), drawn(&other)), ("taken from her house".into(), "taken from [a bus, ]her house".into()));
    let (long, short) = ("a ".repeat(4_000), "b ".repeat(4_000));
    let (one, _) = difference(&long, &short);
    assert!(one.len() == 1 && one[0].text == long, "what is too long to compare is marked as a whole");
}

#[test]
fn what_is_common_keeps_its_order() {
    assert_eq!(common(&[1, 2, 3, 4], &[0, 1, 3, 9, 4]), [(0, 1), (2, 2), (3, 4)]);
    assert_eq!(common::<u8>(&[], &[1]), []);
    assert_eq!(common(&[1, 1], &[1, 1, 1]), [(0, 0), (1, 1)]);
}

const FILE: &str = "+++\nclamor = 1\ntitle = \"A\"\nlanguage = \"en\"\n\n[[person]]\nkey = \"p1\"\nname = \"Ana\"\n\n\
    [[figure]]\nkey = \"f1\"\nvalue = 3\n\n[[figure.parts]]\nvalue = 1\ncounts = \"women\"\n+++\n\n# summary\n\nOne.\n\nTwo.\n\n\
    Three.\n\n# demands\n\n- Free them.\n- Say where.\n";

#[test]
fn files_are_merged_by_value_and_by_paragraph() {
    let theirs = FILE.replace("Three.", "Three, and more.").replace("\"A\"", "\"B\"");
    let new = "name = \"Ana\"\n\n[[person]]\nkey = \"p2\"\nname = \"Bea\"\n";
    let mine =
        FILE.replace("One.", "First.\n\nOne.").replace("name = \"Ana\"\n", new).replace("Free them", "Free both");
    let Some(merged) = files(FILE, &theirs, &mine) else { panic!("these are files") };
    assert!(merged.conflicts.is_empty());
    for text in ["title = \"B\"", "Three, and more.", "First.\n\nOne.", "key = \"p2\"\nname = \"Bea\"", "- Free both."]
    {
        assert!(merged.text.contains(text), "{text} is in\n{}", merged.text);
    }
    assert!(
        merged.text.find("Ana") < merged.text.find("Bea") && merged.text.find("Bea") < merged.text.find("[[figure]]")
    );
}

#[test]
fn a_paragraph_that_both_changed_is_shown_and_the_others_are_merged() {
    let theirs = FILE.replace("Two.", "Two by them.").replace("Three.", "Three.\n\nFour.");
    let mine = FILE.replace("Two.", "Two by me.");
    let Some(merged) = files(FILE, &theirs, &mine) else { panic!("these are files") };
    let shown: Vec<_> =
        merged.conflicts.iter().map(|c| (c.name.as_str(), c.theirs.as_deref(), c.mine.as_deref())).collect();
    assert_eq!(shown, [("# summary", Some("Two by them."), Some("Two by me."))]);
    assert!(merged.text.contains("One.\n\nTwo by me.\n\nThree.\n\nFour."), "{}", merged.text);
}

#[test]
fn what_is_no_file_is_not_taken_apart() {
    assert!(files(FILE, FILE, "words").is_none());
    let odd = FILE.replace("title = \"A\"", "title = \"\"\"\na\n\nb\"\"\"");
    assert!(files(FILE, FILE, &odd).is_none(), "an empty line inside a value would be lost");
}

/// Dice that fall the same in each run (xorshift, Marsaglia 2003).
struct Dice(u64);

impl Dice {
    fn throw(&mut self, sides: u64) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0 % sides
    }
}

/// Changes a few texts, takes items away and adds new ones; every new text is one of a kind.
fn edited(base: &Texts, dice: &mut Dice, by: &str) -> Texts {
    let mut side = base.clone();
    for change in 0..dice.throw(5) {
        let names: Vec<String> = side.keys().cloned().collect();
        let Some(name) = names.get(dice.throw(names.len().max(1) as u64) as usize) else { continue };
        match dice.throw(5) {
            0 => {
                side.retain(|known, _| super::item_of(known).is_none() || super::item_of(known) != super::item_of(name))
            }
            1 => drop(side.remove(name)),
            2 => drop(side.insert(format!("people/{by}{change}/name"), format!("{by} {}", dice.throw(1_000_000)))),
            _ => drop(side.insert(name.clone(), format!("{by} {}", dice.throw(1_000_000)))),
        }
    }
    side
}

#[test]
fn nothing_that_either_side_wrote_is_lost_unseen() {
    let mut dice = Dice(20_311_117);
    let mut base = texts(&[("title", "t"), ("until", "d"), ("letter/paragraphs", "l")]);
    for key in ["p1", "p2", "p3"] {
        for field in ["name", "pronouns", "since"] {
            base.insert(format!("people/{key}/{field}"), format!("{key} {field}"));
        }
    }
    let mut decided = 0;
    for _ in 0..5_000 {
        let (theirs, mine) = (edited(&base, &mut dice, "they"), edited(&base, &mut dice, "me"));
        let merged = three_way(&base, &theirs, &mine);
        for (side, is_mine) in [(&theirs, false), (&mine, true)] {
            for (name, text) in side.iter().filter(|(name, text)| base.get(*name) != Some(text)) {
                let shown = merged.conflicts.iter().filter(|conflict| conflict.name == *name);
                let mut shown = shown.map(|conflict| if is_mine { &conflict.mine } else { &conflict.theirs });
                let stands = merged.texts.get(name) == Some(text);
                assert!(stands || shown.any(|shown| shown.as_ref() == Some(text)), "{name} was lost");
            }
        }
        let both_kept =
            base.iter().filter(|(name, text)| theirs.get(*name) == Some(text) && mine.get(*name) == Some(text));
        assert!(both_kept.into_iter().all(|(name, text)| merged.texts.get(name) == Some(text)), "untouched texts stay");
        decided += merged.conflicts.len();
    }
    assert!(decided > 500, "there were conflicts");
}

#[test]
fn no_paragraph_that_either_side_wrote_is_lost_unseen() {
    let mut dice = Dice(4_242);
    let paragraphs = |dice: &mut Dice, by: &str| {
        let mut all: Vec<String> = (0..6).map(|number| format!("Paragraph {number}.")).collect();
        for _ in 0..dice.throw(4) {
            let at = dice.throw(all.len() as u64) as usize;
            let new = format!("By {by}: {}.", dice.throw(1_000_000));
            match dice.throw(3) {
                0 => all.insert(at, new),
                1 if all.len() > 1 => drop(all.remove(at)),
                _ => all[at] = new,
            }
        }
        all
    };
    let file = |all: &[String]| format!("+++\nclamor = 1\n+++\n\n# letter\n\n{}\n", all.join("\n\n"));
    let base: Vec<String> = (0..6).map(|number| format!("Paragraph {number}.")).collect();
    for _ in 0..1_500 {
        let (theirs, mine) = (paragraphs(&mut dice, "them"), paragraphs(&mut dice, "me"));
        let Some(merged) = files(&file(&base), &file(&theirs), &file(&mine)) else { panic!("these are files") };
        let shown: String = merged.conflicts.iter().flat_map(|c| [&c.theirs, &c.mine]).flatten().cloned().collect();
        for paragraph in theirs.iter().chain(&mine).filter(|paragraph| paragraph.starts_with("By")) {
            assert!(merged.text.contains(paragraph) || shown.contains(paragraph), "{paragraph} was lost");
        }
    }
}
