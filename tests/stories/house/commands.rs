//! Commands and options that the pages name are those that the program has.

use super::book::book;
use super::markdown::code_pieces;
use super::tree::{self, list};

#[test]
fn commands_that_the_pages_name_exist_or_are_said_to_come() {
    let commands = commands();
    assert!(commands.len() > 5, "found the commands {commands:?}; is arguments.rs read rightly?");
    let to_come = to_come();
    let mut complaints = Vec::new();
    for page in book() {
        for paragraph in page.text.split("\n\n") {
            for name in code_pieces(paragraph).iter().flat_map(|code| commands_in(code)) {
                let said =
                    ["to come", "not exist yet", "not there yet", "later"].iter().any(|word| paragraph.contains(word));
                if !(commands.contains(&name) || to_come.contains(&name) && said) {
                    complaints.push(format!("{}: clamor {name}", page.path));
                }
            }
        }
    }
    assert!(
        complaints.is_empty(),
        "no such commands, and the paragraph does not say that they are to come:{}",
        list(&complaints)
    );
}

#[test]
fn options_that_the_pages_name_exist() {
    let options = options();
    assert!(options.len() > 8, "found the options {options:?}; is arguments.rs read rightly?");
    let mut complaints = Vec::new();
    for page in book() {
        for code in code_pieces(&page.text) {
            let named = call(&code).into_iter().filter_map(|word| word.trim_start_matches('[').strip_prefix("--"));
            let names =
                named.map(|word| word.split(|letter: char| !(letter.is_alphanumeric() || letter == '-')).next());
            let unknown = names.flatten().filter(|name| !name.is_empty() && !options.iter().any(|known| known == name));
            complaints.extend(unknown.map(|name| format!("{}: --{name} in `{code}`", page.path)));
        }
    }
    assert!(complaints.is_empty(), "no such options:{}", list(&complaints));
}

/// The words after the program, where a piece of code calls it: `clamor all`, `sudo -u clamor clamor tally`.
fn call(code: &str) -> Vec<&str> {
    let words: Vec<&str> = code.split_whitespace().collect();
    let program = |place: &usize| {
        let called = matches!(words[*place], "clamor" | "./clamor" | "target/release/clamor" | "/usr/local/bin/clamor");
        // After `-u` it is the name of an account.
        called && !(*place > 0 && words[*place - 1] == "-u")
    };
    let at = (0..words.len()).find(program);
    at.map(|place| words[place + 1..].to_vec()).unwrap_or_default()
}

/// The command that a piece of code calls: `all`; of `hold/stop` both.
fn commands_in(code: &str) -> Vec<String> {
    let name = call(code).first().copied().unwrap_or_default();
    let plain = name.starts_with(|letter: char| letter.is_ascii_lowercase())
        && name.chars().all(|letter| letter.is_ascii_lowercase() || letter == '/');
    if plain { name.split('/').map(str::to_owned).collect() } else { Vec::new() }
}

/// The commands of `crates/clamor/src/arguments.rs`: the variants of its one list of commands.
fn commands() -> Vec<String> {
    let code = tree::text("crates/clamor/src/arguments.rs");
    let list = code.split("enum Command {").nth(1).and_then(|rest| rest.split("\n}").next()).unwrap_or_default();
    let variants =
        list.lines().filter_map(|line| line.strip_prefix("    ")).filter(|line| line.starts_with(char::is_uppercase));
    let names = variants.map(|line| line.split(['(', ' ', ',', '{']).next().unwrap_or_default().to_lowercase());
    names.filter(|name| name != "later").chain(["help".to_owned()]).collect()
}

/// The commands that are refused by name, because they are to come.
fn to_come() -> Vec<String> {
    let code = tree::text("crates/clamor/src/commands/mod.rs");
    let list = code.split("const TO_COME").nth(1).and_then(|rest| rest.split("];").next()).unwrap_or_default();
    let names = list.lines().filter_map(|line| line.trim().strip_prefix("(\""));
    names.filter_map(|line| line.split('"').next()).map(str::to_owned).collect()
}

/// The options: the words after `long =`, and the names of the fields that have a plain `long`.
fn options() -> Vec<String> {
    let more = tree::texts("crates/clamor/src/arguments").into_iter().map(|page| page.text);
    let code: String = more.chain([tree::text("crates/clamor/src/arguments.rs")]).collect();
    let mut found = vec!["help".to_owned(), "version".to_owned()];
    for (at, _) in code.match_indices("long") {
        let rest = &code[at + 4..];
        if let Some(named) = rest.strip_prefix(" = \"") {
            found.extend(named.split('"').next().map(str::to_owned));
        } else if rest.starts_with([',', ')']) {
            let field =
                rest.lines().skip(1).find(|line| line.contains(": ") && !line.trim_start().starts_with(['#', '/']));
            let name = field.and_then(|line| line.split(':').next()).and_then(|line| line.split_whitespace().last());
            found.extend(name.map(|name| name.replace('_', "-")));
        }
    }
    found
}
