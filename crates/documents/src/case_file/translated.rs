//! A case in a translation: the values of the one, the words of the other.

use casework::{Language, Pronouns, Salutation, UrgentAction, Valediction};

use super::reference::{references_in, says_nothing};
use super::words::{self, resolved_source};
use super::{CaseFile, Translation};
use crate::carry::{Block, Waiting};
use crate::{Code, Finding};

/// The shortest words, in characters, that count as not translated when they are the original's: a name or a short
/// heading may well be the same in two languages.
pub(crate) const SHORTEST_UNTRANSLATED: usize = 40;

/// Findings, each with the pointer to what it is about.
type Remarks = Vec<(String, Finding)>;

/// A piece of prose in original and translation.
struct Piece<'a> {
    /// The term for it in `data/findings`.
    what: &'static str,
    pointer: &'static str,
    original: &'a [String],
    translated: &'a [String],
}

/// The document in the translation, and what is to be said about it.
pub(super) fn document(file: &CaseFile, translation: &Translation) -> (UrgentAction, Remarks) {
    let values = &file.values;
    let mut remarks = Vec::new();
    let language = &translation.language;
    let about = |code| (String::from("/case/translates"), Finding::new(code, None).with("language", language.tag()));
    let sha256 = file.words_sha256();
    if translation.source_sha256 != sha256 {
        let (pointer, finding) = about(Code::TranslationOutdated);
        remarks.push((pointer, finding.with("sha256", sha256)));
    }
    if translation.reviewer.is_none() {
        remarks.push(about(Code::TranslationUnreviewed));
    }
    let mut action = values.clone();
    action.language = language.clone();
    let mut words = Words { values, language, remarks: &mut remarks };
    action.title = words.title(translation);
    let letter = values.letter.as_ref();
    let original = |paragraphs: &'static str, what, original, translated| Piece {
        what,
        pointer: paragraphs,
        original,
        translated,
    };
    action.summary = words.prose(&original("/case/summary", "summary", &values.summary, &translation.summary));
    action.background =
        words.prose(&original("/case/background", "background", &values.background, &translation.background));
    let safety = original("/case/writer_safety", "safety", &values.writer_safety, &translation.writer_safety);
    action.writer_safety = words.prose(&safety);
    let easy = original("/case/easy", "easy", &values.easy, &translation.easy);
    action.easy = words.own_prose(&easy);
    let asked: Vec<String> = values.demands.iter().map(|demand| demand.text.clone()).collect();
    let demands = words.prose(&original("/case/demands", "demands", &asked, &translation.demands));
    let paragraphs = letter.map_or([].as_slice(), |letter| &letter.paragraphs);
    let paragraphs = words.prose(&original("/case/letter/paragraphs", "letter", paragraphs, &translation.letter));
    put_demands(&mut action, demands);
    if let Some(letter) = &mut action.letter {
        letter.paragraphs = paragraphs;
        if !translation.letter.is_empty() {
            letter.language = language.clone();
        }
    }
    short_words(&mut action, translation, &mut remarks);
    action.links = links(file, translation);
    (action, remarks)
}

/// The paragraphs that the document in a translation shows in the words of the original: those of blocks that nobody translated,
/// and those that were left as they are.
pub(super) fn untranslated(file: &CaseFile, translation: &Translation) -> Vec<Waiting> {
    let values = &file.values;
    let asked: Vec<String> = values.demands.iter().map(|demand| demand.text.clone()).collect();
    let blocks: [(Block, &[String], &[String]); 5] = [
        (Block::Title, values.title.as_slice(), translation.title.as_slice()),
        (Block::Summary, &values.summary, &translation.summary),
        (Block::Background, &values.background, &translation.background),
        (Block::Demands, &asked, &translation.demands),
        (Block::WriterSafety, &values.writer_safety, &translation.writer_safety),
    ];
    let in_block = |(block, original, translated): (Block, &[String], &[String])| -> Vec<Waiting> {
        let is_none = translated.is_empty();
        let shown = if is_none { original } else { translated };
        let waits = |source: &String| is_none || (is_long(source) && original.contains(source));
        let shown = shown.iter().filter(|source| !says_nothing(source)).enumerate();
        let waiting = shown.filter(|(_, source)| waits(source));
        waiting.map(|(paragraph, _)| Waiting { block, paragraph }).collect()
    };
    blocks.into_iter().flat_map(in_block).collect()
}

/// Whether words that are the original's count as not translated.
fn is_long(source: &str) -> bool {
    source.chars().count() >= SHORTEST_UNTRANSLATED
}

/// Demands keep whether they were inferred as long as there are as many of them.
fn put_demands(action: &mut UrgentAction, texts: Vec<String>) {
    let same = texts.len() == action.demands.len();
    let inferred = |place: usize| if same { action.demands[place].inferred } else { false };
    let demand = |(place, text)| casework::Demand { inferred: inferred(place), text };
    action.demands = texts.into_iter().enumerate().map(demand).collect();
}

struct Words<'a> {
    values: &'a UrgentAction,
    language: &'a Language,
    remarks: &'a mut Remarks,
}

impl Words<'_> {
    fn title(&mut self, translation: &Translation) -> Option<String> {
        let original = self.values.title.as_slice();
        let piece = Piece { what: "title", pointer: "/case/title", original, translated: translation.title.as_slice() };
        self.prose(&piece).into_iter().next()
    }

    /// The translation's words where it has any, else the original's in the original's language.
    fn prose(&mut self, piece: &Piece<'_>) -> Vec<String> {
        let translated = !piece.translated.is_empty();
        let (sources, language) =
            if translated { (piece.translated, self.language) } else { (piece.original, &self.values.language) };
        if !translated && !piece.original.is_empty() {
            self.remark(
                piece.pointer.to_owned(),
                Finding::new(Code::TranslationIncomplete, None).with("what", piece.what),
            );
        }
        if translated {
            self.compare(piece);
        }
        let mut texts = Vec::with_capacity(sources.len());
        for (place, source) in sources.iter().enumerate() {
            // A paragraph that waits for its translation is wholly the original's, its days and numbers too.
            let waits = translated && !says_nothing(source) && piece.original.contains(source);
            let language = if waits { &self.values.language } else { language };
            let (text, missing) = resolved_source(source, self.values, language);
            for reference in missing {
                let finding = Finding::new(Code::ReferenceUnknown, None).with("reference", reference);
                self.remark(pointer(piece, place), finding);
            }
            texts.push(text);
        }
        texts.retain(|text| !text.is_empty());
        texts
    }

    /// The translation's words, or none: easy words in a language that one hardly reads are not easy.
    fn own_prose(&mut self, piece: &Piece<'_>) -> Vec<String> {
        let texts = self.prose(piece);
        if piece.translated.is_empty() { Vec::new() } else { texts }
    }

    /// Remarks on words that are still the original's, and on references that were lost on the way.
    fn compare(&mut self, piece: &Piece<'_>) {
        for (place, source) in piece.translated.iter().enumerate() {
            if is_long(source) && piece.original.contains(source) {
                let finding = Finding::new(Code::TranslationIncomplete, None).with("what", piece.what);
                self.remark(pointer(piece, place), finding);
            }
        }
        let mut said = Vec::new();
        for source in piece.original {
            for range in references_in(source) {
                let reference = &source[range];
                let there = piece.translated.iter().any(|words| refers(words, reference));
                if !there && !said.contains(&reference) {
                    said.push(reference);
                    let finding = Finding::new(Code::TranslationReferenceMissing, None);
                    let finding = finding.with("reference", reference).with("what", piece.what);
                    self.remark(pointer(piece, 0), finding);
                }
            }
        }
    }

    fn remark(&mut self, pointer: String, finding: Finding) {
        self.remarks.push((pointer, finding));
    }
}

/// Whether words refer to the value of a reference; a number may stand with its qualifier or without.
fn refers(words: &str, reference: &str) -> bool {
    let value = |reference: &str| reference.trim_end_matches('}').trim_end_matches(".value").to_lowercase();
    references_in(words).into_iter().any(|range| value(&words[range]) == value(reference))
}

fn pointer(piece: &Piece<'_>, place: usize) -> String {
    match piece.what {
        "title" | "summary" => piece.pointer.to_owned(),
        "demands" => format!("{}/{place}/text", piece.pointer),
        _ => format!("{}/{place}", piece.pointer),
    }
}

/// Valediction, salutations, offices, pronouns, occupations, what has become of people, and what figures count. A salutation that is not translated stays the
/// document's own; a key that the case file does not have is remarked.
fn short_words(action: &mut UrgentAction, translation: &Translation, remarks: &mut Remarks) {
    if let (Some(letter), Some(valediction)) = (&mut action.letter, &translation.valediction) {
        letter.valediction = Some(Valediction(valediction.clone()));
    }
    let unknown = |table: &str, pointer: &str, place: usize, key: &str| {
        let finding = Finding::new(Code::ValueUnknown, None).with("key", format!("{table}.{key}"));
        (format!("/case/{pointer}/{place}"), finding)
    };
    for (place, words) in translation.targets.iter().enumerate() {
        match action.targets.iter_mut().find(|target| target.key == words.key) {
            Some(target) => {
                target.office = words.office.clone().or_else(|| target.office.take());
                target.salutation = words.salutation.clone().map(Salutation).or_else(|| target.salutation.take());
            }
            None => remarks.push(unknown("target", "targets", place, &words.key)),
        }
    }
    for (place, words) in translation.people.iter().enumerate() {
        match action.people.iter_mut().find(|person| person.key == words.key) {
            Some(person) => {
                person.pronouns = words.pronouns.clone().map(Pronouns).or_else(|| person.pronouns.take());
                person.occupation = words.occupation.clone().or_else(|| person.occupation.take());
                person.status = words.status.clone().or_else(|| person.status.take());
            }
            None => remarks.push(unknown("person", "people", place, &words.key)),
        }
    }
    for (place, words) in translation.figures.iter().enumerate() {
        match action.figures.iter_mut().find(|figure| figure.key == words.key) {
            Some(figure) => {
                figure.counts = words.counts.clone().or_else(|| figure.counts.take());
                for (part, counts) in figure.parts.iter_mut().zip(&words.parts) {
                    part.counts.clone_from(counts);
                }
            }
            None => remarks.push(unknown("figure", "figures", place, &words.key)),
        }
    }
}

/// The links of the words that are shown.
fn links(file: &CaseFile, translation: &Translation) -> Vec<casework::Link> {
    let mut shown = file.values.clone();
    let take = |own: &mut Vec<String>, translated: &[String]| {
        if !translated.is_empty() {
            *own = translated.to_vec();
        }
    };
    take(&mut shown.summary, &translation.summary);
    if let Some(letter) = &mut shown.letter {
        take(&mut letter.paragraphs, &translation.letter);
    }
    take(&mut shown.background, &translation.background);
    take(&mut shown.writer_safety, &translation.writer_safety);
    shown.easy.clone_from(&translation.easy);
    shown.language = translation.language.clone();
    words::links(&shown)
}
