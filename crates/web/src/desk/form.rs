//! The form of a case's values, as its page shows it.

use std::collections::BTreeMap;

use casework::{Language, UrgentAction};
use documents::address::{Part, candidates, gender_of};
use documents::merge::{Marked, difference};

use super::address::{Proposal, proposals};
use super::findings::Remark;
use super::source::Source;
use super::values::{Control, Errors, GROUPS, Group, MOST_ITEMS, Shown, Spec, Typed};
use crate::Words;

/// The field for how a letter opens.
const SALUTATION: &str = "targets-salutation";

/// Everything that stands beside the fields.
pub(super) struct Beside<'a> {
    pub(super) words: &'a Words,
    /// What is in the fields.
    pub(super) typed: &'a Typed,
    /// What is wrong with it.
    pub(super) errors: &'a Errors,
    /// What is stored.
    pub(super) stored: &'a Typed,
    /// What reading the document gave.
    pub(super) read: &'a Typed,
    /// What somebody else saved in between and what was typed, where both changed a field.
    pub(super) conflicts: &'a BTreeMap<String, (String, String)>,
    /// The correction that made a field what it is: its number and its day, by the name of the field.
    pub(super) decided: &'a BTreeMap<String, (u64, String)>,
    /// The remarks about each field, by its name.
    pub(super) remarks: &'a BTreeMap<String, Vec<Remark>>,
    /// The document with its places.
    pub(super) source: &'a Source,
    /// The language of the document's words.
    pub(super) language: &'a str,
    /// What is stored, as values.
    pub(super) action: &'a UrgentAction,
}

/// A group of fields.
pub(super) struct GroupView {
    pub(super) id: String,
    pub(super) legend: String,
    pub(super) help: Option<String>,
    pub(super) parts: Vec<PartView>,
    /// That a list takes no more items here.
    pub(super) full: Option<String>,
}

/// Single fields, or one item of a list.
pub(super) struct PartView {
    /// The item that the fields belong to; `None` for single fields.
    pub(super) item: Option<ItemView>,
    pub(super) fields: Vec<FieldView>,
}

/// An item of a list.
pub(super) struct ItemView {
    pub(super) legend: String,
    /// The beginning of the names of its fields.
    pub(super) prefix: String,
    /// The key by which words refer to it; empty for the one to add.
    pub(super) key: String,
    /// How words refer to it.
    pub(super) reference: Option<String>,
    /// Whether it is there to add one.
    pub(super) is_new: bool,
    /// Whether it was ticked to be removed.
    pub(super) removed: bool,
    /// The name under which the script keeps that tick.
    pub(super) keep_as: String,
}

/// A field.
pub(super) struct FieldView {
    pub(super) name: String,
    /// The id of the field with all that stands beside it; the control's id is `i-` and this.
    pub(super) id: String,
    pub(super) label: String,
    pub(super) help: Option<String>,
    pub(super) control: &'static str,
    /// Whether it was ticked and saved: a tick that says that something was checked is not taken back.
    pub(super) is_settled: bool,
    pub(super) text: String,
    /// What codes in it stand for, in words.
    pub(super) meaning: Option<String>,
    pub(super) rows: usize,
    pub(super) language: Option<String>,
    pub(super) options: Vec<OptionView>,
    pub(super) wrong: Option<String>,
    /// The number of its place in the document.
    pub(super) place: Option<usize>,
    /// What reading gave, where that is something else; empty when the document does not say.
    pub(super) read: Option<String>,
    /// The correction in which it was decided otherwise than it was read.
    pub(super) decided: Option<String>,
    /// Both texts, where somebody else changed it as well.
    pub(super) saved: Option<BothTexts>,
    /// The name under which the script keeps what is typed: it stays when items of a list move.
    pub(super) keep_as: String,
    pub(super) remarks: Vec<Remark>,
    /// Words that it may take.
    pub(super) proposals: Vec<Proposal>,
    /// The ids of what describes the control, for those who hear the page.
    pub(super) described_by: String,
}

/// What somebody else saved and what was typed, with the words marked that only one of them has.
pub(super) struct BothTexts {
    pub(super) theirs: Vec<Marked>,
    pub(super) mine: Vec<Marked>,
}

impl BothTexts {
    pub(super) fn of(theirs: &str, mine: &str) -> Self {
        let (theirs, mine) = difference(theirs, mine);
        Self { theirs, mine }
    }
}

/// One of several choices.
pub(super) struct OptionView {
    pub(super) value: &'static str,
    pub(super) label: String,
    pub(super) chosen: bool,
}

/// The id of a field on the page.
pub(super) fn id_of(name: &str) -> String {
    format!("v-{}", name.replace('/', "-"))
}

impl Beside<'_> {
    /// All groups.
    pub(super) fn groups(&self) -> Vec<GroupView> {
        GROUPS.iter().map(|group| self.group(group)).collect()
    }

    /// The fields that are wrong, with their labels, in the order of the page.
    pub(super) fn wrong(groups: &[GroupView]) -> Vec<&FieldView> {
        let fields = groups.iter().flat_map(|group| &group.parts).flat_map(|part| &part.fields);
        fields.filter(|field| field.wrong.is_some() || field.saved.is_some()).collect()
    }

    fn group(&self, group: &Group) -> GroupView {
        let (mut parts, mut full) = (Vec::new(), None);
        for shown in group.shown(self.typed) {
            match shown {
                Shown::Fields(specs) => {
                    parts.push(PartView {
                        item: None,
                        fields: specs.iter().map(|spec| self.field("", "", *spec)).collect(),
                    });
                }
                Shown::List { name, specs, filled } => {
                    // One more is there to add to, while the form takes one.
                    let last = (filled + 1).min(MOST_ITEMS);
                    parts.extend((0..last).map(|place| self.item(name, &specs, place, place == filled)));
                    full = (filled >= MOST_ITEMS).then(|| self.words.count("desk-list-full", MOST_ITEMS as u64));
                }
            }
        }
        GroupView {
            id: format!("g-{}", group.name),
            legend: self.words.say(&format!("desk-group-{}", group.name)),
            help: self.if_said(&format!("desk-group-help-{}", group.name)),
            parts,
            full,
        }
    }

    fn item(&self, list: &str, specs: &[Spec], place: usize, is_new: bool) -> PartView {
        let prefix = format!("{list}/{place}/");
        let key = self.typed.get(&format!("{prefix}key")).to_owned();
        let legend = match is_new {
            true => self.words.say(&format!("desk-add-{list}")),
            false => self.words.fill(&format!("desk-item-{list}"), "number", place + 1),
        };
        let kind = match list {
            "people" => "person",
            "targets" => "target",
            "figures" => "figure",
            other => other,
        };
        let item = ItemView {
            legend,
            reference: (!key.is_empty()).then(|| format!("{{{kind}.{key}}}")),
            key,
            is_new,
            removed: !self.typed.get(&format!("{prefix}remove")).is_empty(),
            keep_as: self.keep_as(&prefix, "remove"),
            prefix: prefix.clone(),
        };
        let fields = specs.iter().map(|spec| self.field(list, &prefix, *spec)).collect();
        PartView { item: Some(item), fields }
    }

    fn field(&self, list: &str, prefix: &str, spec: Spec) -> FieldView {
        let name = format!("{prefix}{}", spec.name);
        let dash = if list.is_empty() { "" } else { "-" };
        let slug = format!("{list}{dash}{}", spec.name.replace(['/', '_'], "-"));
        let text = self.typed.get(&name).to_owned();
        let mut field = FieldView {
            id: id_of(&name),
            label: self.words.say(&format!("desk-field-{slug}")),
            help: self.if_said(&format!("desk-help-{slug}")),
            control: control_word(spec.control),
            is_settled: spec.control == Control::Check && !self.stored.get(&name).is_empty(),
            rows: rows(&text, spec.control),
            meaning: spec
                .control
                .names(&text, self.words)
                .map(|names| self.words.fill("desk-field-meaning", "names", names)),
            language: (spec.control == Control::Prose).then(|| self.language.to_owned()),
            options: self.options(&slug, spec.control, &text),
            wrong: self.errors.get(&name).map(|wrong| wrong.in_words(self.words)),
            place: self.source.number_of(&id_of(&name)),
            read: self.other(self.read, &name, spec, &slug),
            decided: self
                .decided
                .get(&name)
                .map(|(number, day)| self.words.fill2("drafts-decided", ("number", *number), ("day", day.as_str()))),
            saved: self.conflicts.get(&name).map(|(theirs, mine)| {
                let shown = |text: &str| self.in_words(text.to_owned(), spec, &slug);
                BothTexts::of(&shown(theirs), &shown(mine))
            }),
            keep_as: self.keep_as(prefix, spec.name),
            remarks: self.remarks.get(&name).cloned().unwrap_or_default(),
            proposals: if slug == SALUTATION { self.salutations(prefix, &name, &text) } else { Vec::new() },
            described_by: String::new(),
            text,
            name,
        };
        field.described_by = described_by(&field);
        field
    }

    /// The forms of address that there are for the target of an item, in the language of the letter.
    fn salutations(&self, prefix: &str, name: &str, text: &str) -> Vec<Proposal> {
        let key = self.typed.get(&format!("{prefix}key"));
        let target = self.action.targets.iter().find(|target| !key.is_empty() && target.key == key);
        let language: &Language = self.action.letter.as_ref().map_or(&self.action.language, |letter| &letter.language);
        let Some(target) = target else { return Vec::new() };
        let forms = candidates(target, self.action, language, gender_of(target, self.action));
        proposals(self.words, (name, Part::Salutation), text, forms, language)
    }

    /// What another filling of the form has in this field, where that is something else; in words for a choice.
    fn other(&self, other: &Typed, name: &str, spec: Spec, slug: &str) -> Option<String> {
        let text = self.typed.counterpart(other, name)?;
        let differs = text.trim() != self.typed.get(name).trim();
        differs.then(|| self.in_words(text, spec, slug))
    }

    /// The text of a field; words for a choice.
    fn in_words(&self, text: String, spec: Spec, slug: &str) -> String {
        match spec.control {
            Control::Choice(_) => self.choice(slug, &text),
            Control::Check if text.is_empty() => self.words.say("desk-no"),
            Control::Check => self.words.say("desk-yes"),
            _ => text,
        }
    }

    fn keep_as(&self, prefix: &str, name: &str) -> String {
        let Some((list, _)) = prefix.split_once('/') else { return name.to_owned() };
        format!("{list}/{}/{name}", self.typed.get(&format!("{prefix}key")))
    }

    fn options(&self, slug: &str, control: Control, text: &str) -> Vec<OptionView> {
        let Control::Choice(words) = control else { return Vec::new() };
        let option =
            |value: &&'static str| OptionView { value, label: self.choice(slug, value), chosen: *value == text };
        words.iter().map(option).collect()
    }

    fn choice(&self, slug: &str, value: &str) -> String {
        let value = if value.is_empty() { "none" } else { value };
        self.words.say(&format!("desk-choice-{slug}-{value}"))
    }

    /// The words under a key that not every field has.
    fn if_said(&self, key: &str) -> Option<String> {
        let said = self.words.say(key);
        (said != key).then_some(said)
    }
}

fn control_word(control: Control) -> &'static str {
    match control {
        Control::Line | Control::Countries | Control::Languages => "line",
        Control::Day => "day",
        Control::Choice(_) => "choice",
        Control::Check => "check",
        Control::Lines => "lines",
        Control::Prose => "prose",
    }
}

/// How many rows a text is shown in: all of a short one, and of a long one enough to work in.
fn rows(text: &str, control: Control) -> usize {
    let (width, least, most) = if control == Control::Prose { (70, 4, 22) } else { (50, 2, 8) };
    let rows: usize = text.lines().map(|line| 1 + line.chars().count() / width).sum();
    rows.clamp(least, most)
}

fn described_by(field: &FieldView) -> String {
    let id = &field.id;
    let parts = [
        (field.help.is_some(), "help"),
        (field.meaning.is_some(), "meaning"),
        (field.wrong.is_some(), "wrong"),
        (field.saved.is_some(), "saved"),
        (!field.remarks.is_empty(), "remarks"),
    ];
    let ids: Vec<String> = parts.iter().filter(|(there, _)| *there).map(|(_, part)| format!("{part}-{id}")).collect();
    ids.join(" ")
}
