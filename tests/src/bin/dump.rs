//! A database as text, to keep the data of a version for the tests of later ones:
//! `cargo run --release -p stories --bin dump -- FOLDER > tests/upgrades/schema-N.sql`.

fn main() -> std::process::ExitCode {
    let Some(folder) = std::env::args().nth(1) else {
        println!("usage: dump FOLDER");
        return std::process::ExitCode::from(2);
    };
    print!("{}", stories::dump::as_text(&std::path::Path::new(&folder).join("clamor.db")));
    std::process::ExitCode::SUCCESS
}
