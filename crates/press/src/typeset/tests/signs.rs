//! Which letters the glyphs of a line stand for.

use super::*;
use crate::typeset::marks::told_apart;

/// The letters of all glyphs of a line that runs from right to left, as one reads them.
fn read(words: &str, tag: &str) -> Vec<String> {
    let workshop = Workshop::new(Fonts::with([]));
    let appeal = specimens::appeal(tag, "", &[words], "", ("", ""));
    let composed = Composed::new(&appeal, "");
    let Ok(document) = document(&workshop, &composed, &A4, &A4.sheet().unwrap()) else { panic!("refused") };
    let mut drawn = Vec::new();
    told_apart(&document).pages().iter().for_each(|page| letters(&page.frame, &mut drawn));
    drawn.reverse();
    drawn
}

fn letters(frame: &Frame, drawn: &mut Vec<String>) {
    for (_, item) in frame.items() {
        match item {
            FrameItem::Group(group) => letters(&group.frame, drawn),
            FrameItem::Text(text) => {
                drawn.extend(text.glyphs.iter().map(|glyph| text.text[glyph.range()].to_owned()));
            }
            _ => {}
        }
    }
}

#[test]
fn each_letter_and_each_sign_is_said_once() {
    for (words, tag) in [("ومؤسِّسة معلّمة لم يُسمح قاضٍ وألّا سبباً", "ar"), ("دربارهٔ مطالعهٔ اسکلهٔ", "fa")]
    {
        let read = read(words, tag);
        assert!(read.concat().starts_with(words), "{}", read.concat());
        assert!(read.iter().all(|letters| letters.chars().count() <= 2), "{read:?}");
    }
}
