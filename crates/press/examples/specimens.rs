//! Prints one letter of each kind into a folder, to be looked at: `cargo run --release -p press --example specimens -- DIR`.
//! Further arguments are font files, for the scripts that are not in the program.

#![expect(clippy::disallowed_methods, reason = "an example is a little program of its own, and times itself")]

use std::path::PathBuf;

use press::{Layout, Paper, Press, Window};

#[path = "../tests/specimens/mod.rs"]
mod specimens;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut arguments = std::env::args_os().skip(1).map(PathBuf::from);
    let folder = arguments.next().ok_or("say which folder the letters go to")?;
    let fonts: Vec<Vec<u8>> = arguments.map(std::fs::read).collect::<Result<_, _>>()?;
    let press = Press::with_fonts(fonts);
    std::fs::create_dir_all(&folder)?;
    for (name, appeal, dated, paper, window) in letters() {
        let letter = press.letter(&appeal, dated, &Layout { paper, window })?;
        std::fs::write(folder.join(name).with_extension("pdf"), letter.pdf)?;
    }
    Ok(())
}

type Specimen = (&'static str, casework::Appeal, &'static str, Paper, Window);

fn letters() -> Vec<Specimen> {
    use specimens::{arabic, english, french, german, greek, hebrew, long, russian, spanish};
    let english_day = "23 November 2026";
    vec![
        ("english-a4", english(), english_day, Paper::A4, Window::None),
        ("english-letter", english(), english_day, Paper::UsLetter, Window::None),
        ("english-din5008-a", english(), english_day, Paper::A4, Window::Din5008A),
        ("english-din5008-b", english(), english_day, Paper::A4, Window::Din5008B),
        ("spanish-letter", spanish(), "23 de noviembre de 2026", Paper::UsLetter, Window::None),
        ("arabic-a4", arabic(), "23 نوفمبر 2026", Paper::A4, Window::None),
        ("arabic-din5008-b", arabic(), "23 نوفمبر 2026", Paper::A4, Window::Din5008B),
        ("hebrew-a4", hebrew(), "23 בנובמבר 2026", Paper::A4, Window::None),
        ("russian-a4", russian(), "23 ноября 2026", Paper::A4, Window::None),
        ("greek-a4", greek(), "23 Νοεμβρίου 2026", Paper::A4, Window::None),
        ("french-a4", french(), "23 novembre 2026", Paper::A4, Window::None),
        ("german-din5008-b", german(), "23. November 2026", Paper::A4, Window::Din5008B),
        ("long-a4", long(), english_day, Paper::A4, Window::None),
    ]
}
