//! Prints the page `docs/findings.md`: `cargo run -p documents --example findings_page > docs/findings.md`.

use std::io::Write;

fn main() -> std::io::Result<()> {
    std::io::stdout().write_all(documents::findings_page().as_bytes())
}
