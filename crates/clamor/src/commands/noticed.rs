//! What is noticed about a letter in somebody's own words, as notes beside the letter.

use std::io::Write;

use casework::{Appeal, UrgentAction};
use documents::own_words::{CaseWords, Covered, Ground, OwnWordsMarks, Remark, RemarkKind, marks};

use crate::World;

/// Says on standard error what is noticed about the words of a letter. The letter is written all the same.
pub(super) fn say(appeal: &Appeal, editions: &[&UrgentAction], world: &mut World) {
    let case = CaseWords::of(editions);
    let text = appeal.words.0.join("\n\n");
    let marks = marks(&Ground::new(&case), &text, appeal.language.tag(), &appeal.writer.name);
    for note in notes(&marks, &case, &text) {
        // Where nothing can be written, the letter is there all the same.
        let _ = writeln!(world.errors, "note: {note}");
    }
}

fn notes(marks: &OwnWordsMarks, case: &CaseWords, text: &str) -> Vec<String> {
    let demands = marks.demands.iter().zip(&case.demands).enumerate();
    let mut notes: Vec<String> = demands
        .map(|(place, (covered, texts))| {
            let says = match covered {
                Covered::Yes => "asked for",
                Covered::Partly => "asked for in part",
                Covered::No => "not asked for",
                Covered::Unknown => "cannot be told in this language",
            };
            let demand = texts.first().map_or("", |(_, text)| text.as_str());
            format!("demand {} is {says}: {demand}", place + 1)
        })
        .collect();
    notes.extend(marks.share.map(|percent| format!("{percent} in 100 words are the writer's own")));
    for remark in &marks.remarks {
        let note = note(remark, marks, case, text);
        if !notes.contains(&note) {
            notes.push(note);
        }
    }
    notes
}

fn note(remark: &Remark, marks: &OwnWordsMarks, case: &CaseWords, text: &str) -> String {
    let words: String = text.chars().skip(remark.from).take(remark.to - remark.from).collect();
    match remark.kind {
        RemarkKind::Length => format!("{} words are more than a page, which has about {}", marks.words, marks.page),
        RemarkKind::Tone => format!("\"{words}\" insults or threatens, and whoever is insulted stops reading"),
        RemarkKind::Promise => format!("\"{words}\" promises something; promise no money and no visit"),
        RemarkKind::OtherDemand => format!("\"{words}\" asks for something that this case does not ask"),
        RemarkKind::Name => {
            let name = remark.name.and_then(|place| case.names.get(place)).map_or("", String::as_str);
            format!("\"{words}\" is spelled otherwise; the name is {name}")
        }
        RemarkKind::Address => format!("\"{words}\" is an address or a number, better left out of the words"),
    }
}
