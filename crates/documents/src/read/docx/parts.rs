//! The parts beside the text: what each relation leads to, styles, numbering, notes.

use std::collections::HashMap;

use super::numbering::Numbering;
use super::styles::Styles;
use crate::read::Unreadable;
use crate::read::packed::Element;
use crate::read::packed::Package;

/// Where the text usually is.
const MAIN: &str = "word/document.xml";

/// A relation to another part, or to an address outside.
struct Relation {
    kind: String,
    target: String,
    outside: bool,
}

/// The relations of one part, by their identifiers.
#[derive(Default)]
pub(super) struct Relations {
    all: HashMap<String, Relation>,
    folder: String,
}

/// All that the text refers to.
pub(super) struct Parts {
    /// The name of the part with the text.
    pub main: String,
    pub relations: Relations,
    pub styles: Styles,
    pub numbering: Numbering,
    pub footnotes: Option<Notes>,
    pub endnotes: Option<Notes>,
}

/// The notes of one kind, with the relations that their links go by.
pub(super) struct Notes {
    pub tree: Element,
    pub relations: Relations,
}

impl Notes {
    fn load(package: &mut Package<'_>, name: Option<String>) -> Result<Option<Self>, Unreadable> {
        let Some(name) = name else { return Ok(None) };
        let Some(tree) = package.tree(&name)? else { return Ok(None) };
        Ok(Some(Self { tree, relations: Relations::of(package, &name)? }))
    }
}

impl Parts {
    /// Finds and loads them; only the text itself must be there.
    pub fn load(package: &mut Package<'_>) -> Result<Self, Unreadable> {
        let outer = Relations::of(package, "")?;
        let main = outer.part("officeDocument").unwrap_or_else(|| MAIN.to_owned());
        let relations = Relations::of(package, &main)?;
        let mut load = |kind: &str| match relations.part(kind) {
            Some(name) => package.tree(&name),
            None => Ok(None),
        };
        let styles = load("styles")?.map(|tree| Styles::read(&tree)).unwrap_or_default();
        let numbering = load("numbering")?.map(|tree| Numbering::read(&tree)).unwrap_or_default();
        let footnotes = Notes::load(package, relations.part("footnotes"))?;
        let endnotes = Notes::load(package, relations.part("endnotes"))?;
        Ok(Self { main, relations, styles, numbering, footnotes, endnotes })
    }
}

impl Relations {
    /// The relations of a part; those of the archive itself for an empty name.
    pub fn of(package: &mut Package<'_>, part: &str) -> Result<Self, Unreadable> {
        let (folder, file) = part.rsplit_once('/').unwrap_or(("", part));
        let name = if folder.is_empty() { format!("_rels/{file}.rels") } else { format!("{folder}/_rels/{file}.rels") };
        let mut relations = Self { all: HashMap::new(), folder: folder.to_owned() };
        let Some(tree) = package.tree(&name)? else { return Ok(relations) };
        for element in tree.elements().filter(|element| element.name == "Relationship") {
            let attribute = |name| element.attribute(name).unwrap_or_default().to_owned();
            let kind = attribute("Type").rsplit('/').next().unwrap_or_default().to_owned();
            let outside = element.attribute("TargetMode") == Some("External");
            relations.all.insert(attribute("Id"), Relation { kind, target: attribute("Target"), outside });
        }
        Ok(relations)
    }

    /// The part that the first relation of a kind leads to, by its name in the archive.
    pub fn part(&self, kind: &str) -> Option<String> {
        let all = self.all.iter().filter(|(_, relation)| relation.kind == kind && !relation.outside);
        let (_, relation) = all.min_by_key(|(id, _)| id.as_str())?;
        Some(self.inside(&relation.target))
    }

    /// The part that a relation leads to.
    pub fn part_of(&self, id: &str) -> Option<String> {
        self.all.get(id).filter(|relation| !relation.outside).map(|relation| self.inside(&relation.target))
    }

    /// The address outside that a link leads to.
    pub fn address(&self, id: &str) -> Option<&str> {
        self.all.get(id).filter(|relation| relation.outside).map(|relation| relation.target.as_str())
    }

    /// A name in the archive. It is only ever looked up there: one that climbs out of it finds nothing.
    fn inside(&self, target: &str) -> String {
        if let Some(absolute) = target.strip_prefix('/') {
            return absolute.to_owned();
        }
        let mut steps: Vec<&str> = self.folder.split('/').filter(|step| !step.is_empty()).collect();
        for step in target.split('/') {
            match step {
                "." | "" => {}
                ".." => drop(steps.pop()),
                step => steps.push(step),
            }
        }
        steps.join("/")
    }
}
