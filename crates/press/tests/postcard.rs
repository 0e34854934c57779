//! Postcards: two sides, nothing where the post needs room, and a clear no to what is too long.

use press::{Card, Press, PressRefusal};

mod specimens;

use specimens::appeal;

const DATED: &str = "23 November 2026";

fn short() -> casework::Appeal {
    let words = ["I keep bees, and I read what happened at the market.", "Please say where they are held."];
    appeal("en", "Dear Minister,", &words, "Yours sincerely,", ("H. L.", "Leeds"))
}

#[test]
fn a_card_has_two_sides_of_its_size() {
    let press = Press::new();
    // Points of 1/72 inch.
    for (card, media_box) in [(Card::A6, "[0 0 419.52756 297.6378]"), (Card::Us4x6, "[0 0 432 288]")] {
        let printed = press.postcard(&short(), DATED, card).unwrap();
        assert_eq!(printed.pages, 2);
        let text = String::from_utf8_lossy(&printed.pdf);
        assert_eq!(text.matches(&format!("/MediaBox{media_box}")).count(), 2, "{card:?}");
        for part in ["<pdfuaid:part>1</pdfuaid:part>", "/MarkInfo<</Marked true", "/StructTreeRoot", "/Lang(en)"] {
            assert!(text.contains(part), "{part}");
        }
        assert!(!text.contains("/Author"));
    }
}

#[test]
fn the_same_card_is_the_same_bytes() {
    let print = || Press::new().postcard(&short(), DATED, Card::A6).map(|card| card.pdf).unwrap();
    assert!(print() == print());
}

#[test]
fn what_fits_by_hand_fits_in_type() {
    let press = Press::new();
    for (tag, word) in [("en", "bees "), ("es", "abejas "), ("ar", "نحل "), ("he", "דבורה "), ("de", "WWWWWW ")]
    {
        for card in Card::ALL {
            let fits = |count: usize| {
                let words = word.repeat(count);
                let letter = appeal(tag, "A,", &[&words], "B,", ("C", "D"));
                card.check(&letter).is_ok().then_some(letter)
            };
            let longest = (1..400).map_while(fits).last().unwrap();
            let printed = press.postcard(&longest, DATED, card).map(|card| card.pages);
            assert!(printed == Ok(2), "{tag} {card:?}");
        }
    }
}

#[test]
fn every_script_in_the_program_prints() {
    let press = Press::new();
    for (name, mut letter, dated) in specimens::all() {
        let first: String = letter.words.0[0].chars().take(200).collect();
        letter.words.0.clear();
        letter.words.0.push(first);
        let pages = press.postcard(&letter, dated, Card::A6).map(|card| card.pages);
        assert!(pages == Ok(2), "{name}");
    }
}

#[test]
fn what_does_not_fit_says_by_how_much() {
    let over = |count: usize| {
        let letter = appeal("en", "Sir,", &[&"nine char ".repeat(count)], "Yours,", ("", ""));
        match Press::new().postcard(&letter, DATED, Card::A6) {
            Err(PressRefusal::TooLongForCard { over }) => over,
            _ => 0,
        }
    };
    assert_eq!((over(20), over(45)), (0, 55));
    assert!(over(400) > 3_000);
    let told = PressRefusal::TooLongForCard { over: 55 }.to_string();
    assert!(told.contains("55 characters"), "{told}");
}

#[test]
fn a_card_that_no_font_can_print_is_refused() {
    let letter = appeal("en", "Sir,", &["尊敬"], "", ("", ""));
    let refused = Press::new().postcard(&letter, DATED, Card::A6).err();
    assert!(matches!(refused, Some(PressRefusal::MissingGlyphs { .. })));
}

#[test]
fn words_of_cards_go_both_ways() {
    assert!(Card::ALL.into_iter().all(|card| Card::from_word(card.word()) == Some(card)));
    assert!(Card::from_word("a5").is_none());
}
