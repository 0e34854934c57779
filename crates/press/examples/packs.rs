//! Writes the pack of an invented evening into a folder, to be looked at: `cargo run -p press --example packs -- FOLDER`.

use std::path::Path;

use press::{Paper, Press};

#[path = "../tests/packs/mod.rs"]
mod packs;

fn main() -> std::io::Result<()> {
    let folder = std::env::args().nth(1).unwrap_or_else(|| ".".into());
    for (name, paper, large) in
        [("a4", Paper::A4, false), ("letter", Paper::UsLetter, false), ("large", Paper::A4, true)]
    {
        let mut bytes = Vec::new();
        let made = Press::new().pack(&packs::pack(8, paper, large), &mut |piece, _| {
            bytes.extend_from_slice(piece);
            true
        });
        made.map_err(std::io::Error::other)?;
        std::fs::write(Path::new(&folder).join(format!("pack-{name}.pdf")), bytes)?;
    }
    Ok(())
}
