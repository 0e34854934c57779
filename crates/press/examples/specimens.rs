//! Prints letters and postcards of each kind into a folder, to be looked at: `cargo run --release -p press --example specimens -- DIR`.
//! Further arguments are font files, for the scripts that are not in the program.

use std::path::PathBuf;

use press::{Beside, Card, Extras, Layout, Link, Paper, Place, Press, PressRefusal, Window};

#[path = "../tests/specimens/mod.rs"]
mod specimens;

#[path = "../tests/specimens/chinese.rs"]
mod chinese;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut arguments = std::env::args_os().skip(1).map(PathBuf::from);
    let folder = arguments.next().ok_or("say which folder the letters go to")?;
    let fonts: Vec<Vec<u8>> = arguments.map(std::fs::read).collect::<Result<_, _>>()?;
    let press = Press::with_fonts(fonts);
    std::fs::create_dir_all(&folder)?;
    let mut all = specimens::all();
    all.push(("chinese", chinese::letter(), "2026年11月23日"));
    for (name, mut appeal, dated) in all {
        for (paper, window) in Paper::ALL.into_iter().flat_map(|paper| Window::ALL.map(|window| (paper, window))) {
            let letter = match press.letter_with(&appeal, dated, &Layout { paper, window }, &extras(None)) {
                Err(PressRefusal::WindowNeedsA4 { .. }) => continue,
                letter => letter?,
            };
            let file = format!("{name}-{}-{}.pdf", paper.word(), window.word());
            std::fs::write(folder.join(file), letter.pdf)?;
        }
        for place in Place::ALL {
            let layout = Layout { paper: Paper::A4, window: Window::None };
            let letter = press.letter_with(&appeal, dated, &layout, &extras(Some(place)))?;
            std::fs::write(folder.join(format!("{name}-beside-{}.pdf", place.word())), letter.pdf)?;
        }
        // What stands on a card is short.
        let first: String = appeal.words.0[0].chars().take(200).collect();
        appeal.words.0.clear();
        appeal.words.0.push(first);
        for card in Card::ALL {
            let file = format!("{name}-card-{}.pdf", card.word());
            std::fs::write(folder.join(file), press.postcard(&appeal, dated, card)?.pdf)?;
        }
    }
    Ok(())
}

/// What a letter brings along: a return address, the address of the case, and demands in another language.
fn extras(place: Option<Place>) -> Extras {
    let spanish = specimens::spanish();
    Extras {
        return_address: vec!["Apartado 9".into(), "Leeds".into()],
        beside: place.map(|place| Beside {
            language: spanish.language.clone(),
            remark: Some("Traducción sin revisar".into()),
            opening: spanish.salutation.as_ref().map(|salutation| salutation.0.clone()),
            paragraphs: spanish.words.0.iter().skip(4).cloned().collect(),
            closing: spanish.valediction.as_ref().map(|valediction| valediction.0.clone()),
            place,
        }),
        link: Some(Link {
            address: "https://act.example/cases/0123456789abcdef".into(),
            shown: "act.example/cases/0123456789abcdef".into(),
            says: "Code of the address act.example/cases/0123456789abcdef".into(),
        }),
    }
}
