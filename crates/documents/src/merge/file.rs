//! Case files and translations in three versions, merged value by value and paragraph by paragraph.

use std::collections::BTreeMap;

use super::paragraphs;
use super::{Conflict, Texts, three_way};

/// The line before and after the values.
const FENCE: &str = "+++";

/// What merging files gives.
pub struct MergedFile {
    /// The file; where there is a conflict, as I have it.
    pub text: String,
    /// The names of what only the others changed: `title`, `person/p1/name`, `# letter`.
    pub theirs: Vec<String>,
    /// The names of what only I changed.
    pub mine: Vec<String>,
    /// What is to be decided.
    pub conflicts: Vec<Conflict>,
}

/// Merges files that stand in their canonical form, as `write` gives it; `None` for one that does not, or that holds what
/// cannot be taken apart without loss. Whoever calls parses what comes out: values that are each right may be wrong
/// together.
#[must_use]
pub fn files(base: &str, theirs: &str, mine: &str) -> Option<MergedFile> {
    let (base, theirs, mine) = (File::of(base)?, File::of(theirs)?, File::of(mine)?);
    let mut merged = three_way(&base.texts, &theirs.texts, &mine.texts);
    let mut conflicts = Vec::new();
    for conflict in std::mem::take(&mut merged.conflicts) {
        match (base.texts.get(&conflict.name), &conflict.theirs, &conflict.mine) {
            (Some(was), Some(they), Some(me)) if conflict.name.starts_with('#') => {
                let apart = apart(&conflict.name);
                let prose = paragraphs::merge(&split(was, apart), &split(they, apart), &split(me, apart));
                merged.texts.insert(conflict.name.clone(), prose.merged.join(apart));
                if prose.conflicts.is_empty() {
                    merged.mine.push(conflict.name.clone());
                    merged.theirs.push(conflict.name.clone());
                }
                let text = |run: &[&str]| (!run.is_empty()).then(|| run.join(apart));
                let name = &conflict.name;
                let one = |(they, me): &(Vec<&str>, Vec<&str>)| Conflict {
                    name: name.clone(),
                    theirs: text(they),
                    mine: text(me),
                };
                conflicts.extend(prose.conflicts.iter().map(one));
            }
            _ => conflicts.push(conflict),
        }
    }
    let text = written(&theirs, &mine, &merged.texts);
    Some(MergedFile { text, theirs: merged.theirs, mine: merged.mine, conflicts })
}

fn split<'t>(text: &'t str, apart: &str) -> Vec<&'t str> {
    text.split(apart).collect()
}

/// What stands between two paragraphs under a heading; demands are a list.
fn apart(heading: &str) -> &'static str {
    if heading == "# demands" { "\n" } else { "\n\n" }
}

/// A file, taken apart.
#[derive(Default)]
struct File {
    /// The tables of the values and the headings of the words, in order: their first line, and what their names begin with.
    blocks: Vec<(String, String)>,
    /// Values as the lines that they are; words as what stands below their heading.
    texts: Texts,
    /// The names in the order of the file, by the block that they stand in.
    order: BTreeMap<String, Vec<String>>,
}

impl File {
    /// `None` for a text that does not come out again as it went in.
    fn of(text: &str) -> Option<Self> {
        let mut file = Self::default();
        let after_fence = text.strip_prefix(FENCE).map_or(text, |rest| rest.trim_start_matches('\n'));
        let (values, words) = after_fence.split_once(&format!("\n{FENCE}\n")).unwrap_or(("", after_fence));
        file.values(values);
        file.words(words);
        (written(&file, &file, &file.texts) == text).then_some(file)
    }

    fn block(&mut self, line: &str, name: &str) {
        self.blocks.push((line.to_owned(), name.to_owned()));
    }

    fn text(&mut self, block: &str, name: String, text: &str) {
        self.order.entry(block.to_owned()).or_default().push(name.clone());
        self.texts.insert(name, text.to_owned());
    }

    fn values(&mut self, text: &str) {
        let mut counts: BTreeMap<String, usize> = BTreeMap::new();
        // The item of each kind of table that tables below it belong to.
        let mut items: BTreeMap<String, String> = BTreeMap::new();
        for table in tables(text) {
            let header = table.first().filter(|line| line.starts_with('[')).copied().unwrap_or_default();
            let lines = if header.is_empty() { &table[..] } else { &table[1..] };
            let path = header.trim_matches(['[', ']']);
            let name = if header.starts_with("[[") {
                let (parent, kind) = path.split_once('.').unwrap_or(("", path));
                let within = items.get(parent).cloned().unwrap_or_default();
                let count = counts.entry(format!("{within}{path}")).or_default();
                *count += 1;
                let key = lines.iter().find_map(|line| line.strip_prefix("key = ")).map(|key| key.trim_matches('"'));
                let own = key.map_or_else(|| format!("{}", *count - 1), str::to_owned);
                if within.is_empty() { format!("{kind}/{own}") } else { format!("{within}/{kind}.{own}") }
            } else {
                path.to_owned()
            };
            if header.starts_with("[[") && !path.contains('.') {
                items.insert(path.to_owned(), name.clone());
            }
            self.block(header, &name);
            for entry in entries(lines) {
                let key = entry.split(" = ").next().unwrap_or_default();
                let whole = if name.is_empty() { key.to_owned() } else { format!("{name}/{key}") };
                self.text(&name, whole, &entry);
            }
        }
    }

    fn words(&mut self, text: &str) {
        let mut heading = String::from("#");
        let mut below = String::new();
        let flush = |file: &mut Self, heading: &str, below: &str| {
            if heading != "#" || !below.trim().is_empty() {
                file.block(if heading == "#" { "" } else { heading }, heading);
                file.text(heading, heading.to_owned(), below.trim_matches('\n'));
            }
        };
        for line in text.split_inclusive('\n') {
            if line.starts_with("# ") {
                flush(self, &heading, &below);
                (heading, below) = (line.trim_end().to_owned(), String::new());
            } else {
                below.push_str(line);
            }
        }
        flush(self, &heading, &below);
    }
}

/// The tables of the values, each with its lines; the first is that of the values without a table.
fn tables(text: &str) -> Vec<Vec<&str>> {
    let mut tables = vec![Vec::new()];
    for line in text.lines() {
        if line.starts_with('[') && line.ends_with(']') {
            tables.push(Vec::new());
        }
        if let Some(table) = tables.last_mut().filter(|_| !line.is_empty()) {
            table.push(line);
        }
    }
    tables
}

/// Lines that begin with a key, each with those that go on from it.
fn entries(lines: &[&str]) -> Vec<String> {
    let mut entries: Vec<String> = Vec::new();
    for line in lines {
        let begins = line.split_once(" = ").is_some_and(|(key, _)| !key.contains(char::is_whitespace));
        match entries.last_mut().filter(|_| !begins) {
            Some(entry) => entry.extend(["\n", line]),
            None => entries.push((*line).to_owned()),
        }
    }
    entries
}

/// The file of these texts: in the order of theirs, with what only mine has after what it follows there.
fn written(theirs: &File, mine: &File, texts: &Texts) -> String {
    let mut blocks = theirs.blocks.clone();
    for (place, block) in mine.blocks.iter().enumerate() {
        if !blocks.iter().any(|(_, name)| *name == block.1) {
            let before = mine.blocks[..place].iter().rev();
            let at = before.filter_map(|(_, name)| blocks.iter().position(|(_, known)| known == name)).next();
            blocks.insert(at.map_or(0, |at| at + 1), block.clone());
        }
    }
    let (values, words): (Vec<_>, Vec<_>) = blocks.iter().partition(|(_, name)| !name.starts_with('#'));
    let mut text = format!("{FENCE}\n");
    for (header, name) in values {
        let lines = names_in(theirs, mine, name).filter_map(|name| texts.get(name)).collect::<Vec<_>>();
        if lines.is_empty() {
            continue;
        }
        if !header.is_empty() {
            text.extend(["\n", header, "\n"]);
        }
        lines.iter().for_each(|line| text.extend([line.as_str(), "\n"]));
    }
    text.extend([FENCE, "\n"]);
    for (header, name) in words {
        if let Some(below) = texts.get(name) {
            text.extend(["\n", header, if header.is_empty() { "" } else { "\n\n" }, below, "\n"]);
        }
    }
    text
}

/// The names in a block: theirs, then those that only mine has.
fn names_in<'f>(theirs: &'f File, mine: &'f File, block: &str) -> impl Iterator<Item = &'f String> {
    let known = theirs.order.get(block).map_or([].as_slice(), Vec::as_slice);
    let more = mine.order.get(block).map_or([].as_slice(), Vec::as_slice);
    known.iter().chain(more.iter().filter(move |name| !known.contains(name)))
}
