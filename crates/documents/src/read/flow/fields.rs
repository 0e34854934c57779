//! Fields: links, page numbers, and others, whose results stand as they were last shown.

/// A field that is open.
pub(in crate::read) struct Field {
    instruction: String,
    /// Where its result begins; `None` while its instruction is read.
    result: Option<usize>,
}

impl Field {
    pub fn new() -> Self {
        Self { instruction: String::new(), result: None }
    }

    /// Adds to the instruction.
    pub fn instruct(&mut self, words: &str) {
        if self.result.is_none() {
            self.instruction.push_str(words);
        }
    }

    /// Its result begins here.
    pub fn begin_result(&mut self, place: usize) {
        self.result = Some(place);
    }

    /// Whether what comes now is not seen: an instruction, or the number of a page.
    pub fn is_mute(&self) -> bool {
        self.result.is_none() || matches!(kind(&self.instruction).as_str(), "PAGE" | "NUMPAGES" | "SECTIONPAGES")
    }

    /// Where its link begins, and leads.
    pub fn link(&self) -> Option<(usize, String)> {
        Some((self.result?, address_of_field(&self.instruction)?))
    }
}

fn kind(instruction: &str) -> String {
    instruction.split_whitespace().next().unwrap_or_default().to_uppercase()
}

/// Where `HYPERLINK "address" \l "place"` leads; `None` within the document.
pub(in crate::read) fn address_of_field(instruction: &str) -> Option<String> {
    if kind(instruction) != "HYPERLINK" {
        return None;
    }
    let rest = instruction.trim_start().get("HYPERLINK".len()..)?.trim_start();
    if let Some(quoted) = rest.strip_prefix('"') {
        return Some(quoted.split('"').next().unwrap_or_default().to_owned());
    }
    let word = rest.split_whitespace().next()?;
    (!word.starts_with('\\')).then(|| word.to_owned())
}
