//! Prints letters and postcards of each kind into a folder, to be looked at: `cargo run --release -p press --example specimens -- DIR`.
//! Further arguments are font files, for the scripts that are not in the program.

use std::path::PathBuf;

use press::{Card, Layout, Paper, Press, Window};

#[path = "../tests/specimens/mod.rs"]
mod specimens;

const LAYOUTS: [(Paper, Window); 4] = [
    (Paper::A4, Window::None),
    (Paper::UsLetter, Window::None),
    (Paper::A4, Window::Din5008A),
    (Paper::A4, Window::Din5008B),
];

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut arguments = std::env::args_os().skip(1).map(PathBuf::from);
    let folder = arguments.next().ok_or("say which folder the letters go to")?;
    let fonts: Vec<Vec<u8>> = arguments.map(std::fs::read).collect::<Result<_, _>>()?;
    let press = Press::with_fonts(fonts);
    std::fs::create_dir_all(&folder)?;
    for (name, mut appeal, dated) in specimens::all() {
        for (paper, window) in LAYOUTS {
            let letter = press.letter(&appeal, dated, &Layout { paper, window })?;
            let file = format!("{name}-{}-{}.pdf", paper.word(), window.word());
            std::fs::write(folder.join(file), letter.pdf)?;
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
