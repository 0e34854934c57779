//! Notes at the foot of pages, put at the end of the text.

use super::Flow;
use crate::Code;

/// The notes that are written so far.
#[derive(Default)]
pub(in crate::read) struct Notes(usize);

impl Notes {
    /// Writes the next note, with its number; one without words has none.
    pub fn write(&mut self, flow: &mut Flow, words: Flow) {
        if words.is_empty() {
            return;
        }
        self.0 += 1;
        flow.gap();
        flow.words(&format!("{}. ", self.0));
        let from = flow.place();
        flow.append(words);
        if self.0 == 1 {
            flow.remark(Code::NotesMoved, from);
        }
    }
}
