//! What the pages about the project say is so: links lead somewhere, commands exist, tests that are named exist.

use super::source::{Keep, everything};
use super::tree::{self, Page, list};

#[test]
fn links_between_the_pages_lead_somewhere() {
    let mut complaints = Vec::new();
    for page in book() {
        for target in links(&page.text).into_iter().filter(|target| !target.contains(':')) {
            let (path, heading) = target.split_once('#').unwrap_or((&target, ""));
            let file = if path.is_empty() { page.path.clone() } else { beside(&page.path, path) };
            if !tree::has(&file) {
                complaints.push(format!("{}: {target}", page.path));
            } else if !heading.is_empty() && !headings(&tree::text(&file)).iter().any(|known| known == heading) {
                complaints.push(format!("{}: {target} (no such heading)", page.path));
            }
        }
    }
    assert!(complaints.is_empty(), "broken links:{}", list(&complaints));
}

#[test]
fn every_page_of_the_book_stands_in_its_table() {
    let table: Vec<String> =
        links(&tree::text("docs/README.md")).iter().map(|target| beside("docs/README.md", target)).collect();
    let pages = book().into_iter().filter(|page| page.path.starts_with("docs/") && page.path != "docs/README.md");
    let missing: Vec<String> = pages.map(|page| page.path).filter(|path| !table.contains(path)).collect();
    assert!(missing.is_empty(), "docs/README.md does not lead to:{}", list(&missing));
}

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
                if !commands.contains(&name) && !(to_come.contains(&name) && said) {
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

#[test]
fn tests_that_the_pages_name_exist() {
    let sources: Vec<Page> =
        ["crates", "tests", "benches"].into_iter().flat_map(|part| everything(part, Keep::Code)).collect();
    let exists = |name: &str| sources.iter().any(|page| page.text.contains(&format!("fn {name}(")));
    let mut named = 0;
    let mut complaints = Vec::new();
    for page in book() {
        for code in code_pieces(&page.text) {
            let name = code.rsplit("::").next().unwrap_or_default();
            let sentence = name.matches('_').count() >= 3
                && name.chars().all(|letter| letter.is_ascii_lowercase() || letter == '_');
            if sentence {
                named += 1;
                if !exists(name) {
                    complaints.push(format!("{}: {code}", page.path));
                }
            }
        }
    }
    assert!(named > 10, "the pages name {named} tests; are they read rightly?");
    assert!(complaints.is_empty(), "no such tests:{}", list(&complaints));
}

#[test]
fn every_room_stands_on_the_map() {
    let map = tree::text("ARCHITECTURE.md");
    let missing: Vec<String> =
        super::rooms::rooms().into_iter().filter(|room| !map.contains(&format!("`crates/{room}`"))).collect();
    assert!(missing.is_empty(), "ARCHITECTURE.md does not say what these are for:{}", list(&missing));
}

/// The pages for people: all Markdown except case files, which are documents themselves, and what tests feed on.
fn book() -> Vec<Page> {
    let mut pages = tree::texts_ending("", ".md");
    pages.retain(|page| {
        !page.path.ends_with(".case.md") && !page.path.starts_with("tests/") && !page.path.starts_with("samples/")
    });
    pages
}

/// Where a link leads, from the page on which it stands.
fn beside(page: &str, target: &str) -> String {
    let mut steps: Vec<&str> = page.split('/').collect();
    steps.pop();
    for step in target.split('/') {
        match step {
            "." | "" => {}
            ".." => drop(steps.pop()),
            name => steps.push(name),
        }
    }
    steps.join("/")
}

/// The targets of the links of a page, those in code left out.
fn links(page: &str) -> Vec<String> {
    let prose = without_code(page);
    let ends = prose.match_indices("](");
    ends.filter_map(|(at, mark)| prose[at + mark.len()..].split([')', ' ', '\n']).next()).map(str::to_owned).collect()
}

/// The headings of a page, as the ends of links name them.
fn headings(page: &str) -> Vec<String> {
    let lines = page.lines().filter(|line| line.starts_with('#'));
    lines
        .map(|line| {
            let words = line.trim_start_matches('#').trim().to_lowercase();
            let kept = words.chars().filter(|letter| letter.is_alphanumeric() || " -_".contains(*letter));
            kept.map(|letter| if letter == ' ' { '-' } else { letter }).collect()
        })
        .collect()
}

/// The lines of fenced code, and what stands between backticks.
fn code_pieces(page: &str) -> Vec<String> {
    let mut pieces = Vec::new();
    let mut fenced = false;
    for line in page.lines() {
        if line.trim_start().starts_with("```") {
            fenced = !fenced;
        } else if fenced {
            pieces.push(line.trim().to_owned());
        } else {
            pieces.extend(line.split('`').skip(1).step_by(2).map(str::to_owned));
        }
    }
    pieces
}

fn without_code(page: &str) -> String {
    let mut prose = String::new();
    let mut fenced = false;
    for line in page.lines() {
        if line.trim_start().starts_with("```") {
            fenced = !fenced;
        } else if !fenced {
            prose.extend(line.split('`').step_by(2));
            prose.push('\n');
        }
    }
    prose
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
    let code = tree::text("crates/clamor/src/arguments.rs");
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
