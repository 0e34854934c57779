//! Reads a rich text, piece by piece.

use super::DAMAGED;
use super::controls::{Begins, Destination, begins, letter};
use super::fonts::Fonts;
use super::lexer::{Lexer, Token};
use super::sheet::{Look, Sheet};
use crate::Code;
use crate::read::Unreadable;
use crate::read::flow::{Field, Flow, Notes, is_beside, symbol_of};

/// The most groups that lie in each other; word processors make some thirty.
const DEEPEST: usize = 400;

/// The most notes, boxes and fields that are open in each other.
const MOST_OPEN: usize = 32;

/// What a group inherits from the one around it.
#[derive(Clone)]
struct State {
    destination: Destination,
    /// So many letters after a Unicode letter say the same for programs that know no Unicode.
    repeats: usize,
    hidden: bool,
    deleted: bool,
    font: i32,
    /// Whether the letters that come are those of a script that runs to the right: others have a font of their own.
    rightward: bool,
    look: Look,
    /// What ends with the group.
    ends: Option<Ends>,
}

/// What ends with a group.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Ends {
    Header { first: bool },
    Footer { first: bool },
    Note,
    Box,
    ItemSign,
    Field,
    Result,
}

/// What reads.
pub(super) struct Reader {
    fonts: Fonts,
    state: State,
    outer: Vec<State>,
    /// The innermost is the last one.
    sheets: Vec<Sheet>,
    fields: Vec<(Field, bool)>,
    notes: Vec<Flow>,
    headers: [Option<Flow>; 2],
    footers: [Option<Flow>; 2],
    has_first_page: bool,
    told_changes: bool,
    /// Where the shape begins that is read, in twentieths of a point from the edge of its paragraph.
    shape_left: i32,
    /// Letters of one encoding that are not written yet.
    letters: Vec<u8>,
    /// The first half of a letter beyond the first 65,536.
    half: Option<u16>,
    /// So many letters are still to be passed over.
    pass: usize,
    /// The next control word begins a group that programs may pass over.
    may_pass: bool,
    begun: bool,
}

impl Reader {
    pub fn new() -> Self {
        let state = State {
            destination: Destination::Text,
            repeats: 1,
            hidden: false,
            deleted: false,
            font: 0,
            rightward: true,
            look: Look::default(),
            ends: None,
        };
        Self {
            fonts: Fonts::new(),
            state,
            outer: Vec::new(),
            sheets: vec![Sheet::new()],
            fields: Vec::new(),
            notes: Vec::new(),
            headers: [None, None],
            footers: [None, None],
            has_first_page: false,
            told_changes: false,
            shape_left: 0,
            letters: Vec::new(),
            half: None,
            pass: 0,
            may_pass: false,
            begun: false,
        }
    }

    /// The text with its notes at the end and header and footer of its first page above it.
    pub fn read(mut self, bytes: &[u8]) -> Result<Flow, Unreadable> {
        let mut lexer = Lexer::new(bytes);
        while let Some(token) = lexer.next() {
            match token {
                Token::Open => self.open()?,
                Token::Close => {
                    self.close();
                    if self.outer.is_empty() {
                        return Ok(self.finish());
                    }
                }
                Token::Word("bin", count) => lexer.pass(usize::try_from(count.unwrap_or(0)).unwrap_or(0)),
                Token::Word(word, number) => self.word(word, number),
                Token::Sign(sign) => self.sign(sign),
                Token::Code(code) => self.bytes(&[code]),
                Token::Letters(letters) => self.bytes(letters),
            }
        }
        // The last group was not closed: something is missing.
        Err(DAMAGED)
    }

    fn finish(mut self) -> Flow {
        let mut flow = self.sheets.drain(..).next().map(Sheet::finish).unwrap_or_else(Flow::new);
        let mut written = Notes::default();
        self.notes.drain(..).for_each(|note| written.write(&mut flow, note));
        let has_first = self.has_first_page;
        let shown = |[usual, first]: [Option<Flow>; 2]| if has_first { first } else { usual };
        let flow = match shown(self.headers) {
            Some(header) => flow.below_header(header),
            None => flow,
        };
        match shown(self.footers) {
            Some(footer) => flow.above_footer(footer),
            None => flow,
        }
    }

    fn open(&mut self) -> Result<(), Unreadable> {
        self.flush();
        if self.outer.len() >= DEEPEST {
            return Err(Unreadable::TooMany { what: "groups in each other", limit: DEEPEST });
        }
        self.pass = 0;
        let inner = State { ends: None, ..self.state.clone() };
        self.outer.push(std::mem::replace(&mut self.state, inner));
        if self.state.destination == Destination::Both {
            self.state.destination = Destination::Nothing;
        }
        (self.may_pass, self.begun) = (false, true);
        Ok(())
    }

    fn close(&mut self) {
        self.flush();
        self.pass = 0;
        let Some(outer) = self.outer.pop() else { return };
        let inner = std::mem::replace(&mut self.state, outer);
        if let Some(ends) = inner.ends {
            self.end(ends, &inner.look);
        }
        self.begun = false;
    }

    fn end(&mut self, ends: Ends, look: &Look) {
        match ends {
            Ends::Field => drop(self.fields.pop()),
            Ends::Result => self.end_result(look),
            Ends::Header { .. } | Ends::Footer { .. } | Ends::Note | Ends::Box | Ends::ItemSign => {
                let Some(words) = (self.sheets.len() > 1).then(|| self.sheets.pop()).flatten().map(Sheet::finish)
                else {
                    return;
                };
                self.put(ends, words);
            }
        }
    }

    fn put(&mut self, ends: Ends, words: Flow) {
        let look = self.state.look;
        match ends {
            Ends::Header { first } => {
                self.headers[usize::from(first)].get_or_insert(words);
            }
            Ends::Footer { first } => {
                self.footers[usize::from(first)].get_or_insert(words);
            }
            Ends::Note => self.notes.push(words),
            Ends::Box => {
                if let Some(sheet) = self.sheets.last_mut() {
                    if is_beside(self.shape_left) { sheet.put_beside(words) } else { sheet.put_apart(words, &look) }
                }
            }
            Ends::ItemSign => {
                let sign = words.text().trim();
                let sign = if sign == "\u{b7}" { "\u{2022}" } else { sign };
                if !sign.is_empty() {
                    self.write(&format!("{sign} "));
                }
            }
            Ends::Field | Ends::Result => {}
        }
    }

    fn end_result(&mut self, look: &Look) {
        let Some((field, in_cell)) = self.fields.last() else { return };
        let link = field.link().filter(|_| *in_cell == look.in_table);
        if let (Some((from, address)), Some(sheet)) = (link, self.sheets.last_mut()) {
            sheet.flow(look).link(from, &address);
        }
    }

    fn word(&mut self, word: &str, number: Option<i32>) {
        self.flush();
        let (may_pass, begun) = (std::mem::take(&mut self.may_pass), std::mem::take(&mut self.begun));
        if let Some(letter) = letter(word) {
            if self.pass > 0 {
                self.pass -= 1;
            } else {
                self.write(letter.encode_utf8(&mut [0; 4]));
            }
            return;
        }
        self.pass = 0;
        if let Some(begins) = begins(word) {
            return self.begin(begins);
        }
        if may_pass && begun {
            self.state.destination = Destination::Nothing;
            return;
        }
        match self.state.destination {
            Destination::Fonts => self.fonts.define(word, number),
            Destination::Text => self.format(word, number),
            Destination::Shape if word == "shpleft" => self.shape_left = number.unwrap_or(0),
            Destination::Nothing | Destination::Both | Destination::Shape => {}
            Destination::Instruction => {
                if word == "u" {
                    self.unicode(number);
                }
            }
        }
    }

    fn begin(&mut self, begins: Begins) {
        let is_read = matches!(self.state.destination, Destination::Text | Destination::Both);
        match begins {
            Begins::Unicode => self.state.destination = self.text_of_outer(),
            Begins::Box if self.state.destination == Destination::Shape => self.begin_sheet(Ends::Box),
            Begins::Destination(Destination::Nothing) => self.state.destination = Destination::Nothing,
            _ if !is_read => {}
            Begins::Destination(destination) => self.state.destination = destination,
            Begins::Header { first } => self.begin_sheet(Ends::Header { first }),
            Begins::Footer { first } => self.begin_sheet(Ends::Footer { first }),
            Begins::Note => self.begin_sheet(Ends::Note),
            Begins::Box => self.begin_sheet(Ends::Box),
            Begins::ItemSign => self.begin_sheet(Ends::ItemSign),
            Begins::Shape => (self.state.destination, self.shape_left) = (Destination::Shape, 0),
            Begins::Field if self.fields.len() < MOST_OPEN => {
                self.fields.push((Field::new(), false));
                self.state.ends = Some(Ends::Field);
            }
            Begins::Result => self.begin_result(),
            Begins::Object => {
                self.state.destination = Destination::Nothing;
                let look = self.state.look;
                if let Some(sheet) = self.sheets.last_mut() {
                    sheet.remark(Code::PartNotRead, &look);
                }
            }
            Begins::Field => {}
        }
    }

    /// What the Unicode form of a text is, where both forms stand: as the text around.
    fn text_of_outer(&self) -> Destination {
        let is_both = self.outer.iter().rev().take(2).any(|outer| outer.destination == Destination::Both);
        if is_both { Destination::Text } else { self.state.destination }
    }

    fn begin_sheet(&mut self, ends: Ends) {
        if self.sheets.len() > MOST_OPEN {
            self.state.destination = Destination::Nothing;
            return;
        }
        self.sheets.push(Sheet::new());
        self.state.destination = Destination::Text;
        self.state.look = Look::default();
        self.state.ends = Some(ends);
    }

    fn begin_result(&mut self) {
        let look = self.state.look;
        let (Some((field, in_cell)), Some(sheet)) = (self.fields.last_mut(), self.sheets.last_mut()) else { return };
        let (place, cell) = sheet.place(&look);
        field.begin_result(place);
        *in_cell = cell;
        if field.is_mute() {
            self.state.destination = Destination::Nothing;
        } else {
            self.state.ends = Some(Ends::Result);
        }
    }

    /// A word about letters, paragraphs, tables or the document.
    fn format(&mut self, word: &str, number: Option<i32>) {
        let on = number != Some(0);
        let amount = number.unwrap_or(0);
        match word {
            "u" => self.unicode(number),
            "uc" => self.state.repeats = usize::try_from(amount).unwrap_or(1).min(16),
            "ansicpg" => self.fonts.encode(amount),
            "mac" => self.fonts.encode(10_000),
            "pc" => self.fonts.encode(437),
            "pca" => self.fonts.encode(850),
            "deff" => (self.fonts.default, self.state.font) = (amount, amount),
            "rtlch" | "ltrch" => self.state.rightward = word == "ltrch",
            "f" if self.state.rightward => self.state.font = amount,
            "af" if !self.state.rightward => self.state.font = amount,
            "plain" => (self.state.hidden, self.state.deleted, self.state.font) = (false, false, self.fonts.default),
            "v" => self.state.hidden = on,
            "deleted" => self.state.deleted = on,
            "revised" if on => self.tell_changes(),
            "titlepg" => self.has_first_page = true,
            "pard" => self.state.look = Look::default(),
            "sb" => self.state.look.before = amount,
            "sa" => self.state.look.after = amount,
            "fi" => self.state.look.first_line = amount,
            "pagebb" => self.state.look.new_page = on,
            "intbl" => self.state.look.in_table = on,
            _ => self.structure(word),
        }
    }

    fn structure(&mut self, word: &str) {
        let look = self.state.look;
        let Some(sheet) = self.sheets.last_mut() else { return };
        match word {
            "par" => sheet.end_paragraph(&look),
            "line" | "lbr" => sheet.flow(&look).break_line(),
            "cell" => sheet.end_cell(&look),
            "row" => sheet.end_row(),
            "nestcell" | "nestrow" | "column" => sheet.flow(&look).gap(),
            "page" | "sect" => sheet.end_page(&look),
            "softpage" => sheet.page_around(&look),
            _ => {}
        }
    }

    fn sign(&mut self, sign: u8) {
        self.flush();
        if self.pass > 0 {
            self.pass -= 1;
            return;
        }
        match sign {
            b'*' => self.may_pass = true,
            b'~' => self.write("\u{a0}"),
            b'_' => self.write("-"),
            b'\\' | b'{' | b'}' => self.bytes(&[sign]),
            b'\n' | b'\r' if self.state.destination == Destination::Text => self.structure("par"),
            b'\t' => self.write("\t"),
            // Where a word may be divided, an entry of an index, and others: nothing is seen.
            _ => {}
        }
    }

    fn unicode(&mut self, number: Option<i32>) {
        let Some(unit) = number.and_then(|number| u16::try_from(number.rem_euclid(65_536)).ok()) else { return };
        self.pass = self.state.repeats;
        let units = self.half.take().into_iter().chain([unit]);
        match char::decode_utf16(units).last() {
            Some(Ok(letter)) if ('\u{f000}'..='\u{f0ff}').contains(&letter) => {
                let seen = symbol_of("", u32::from(letter)).map(String::from).unwrap_or_default();
                self.write(&seen);
            }
            Some(Ok(letter)) => self.write(letter.encode_utf8(&mut [0; 4])),
            _ => self.half = Some(unit),
        }
    }

    fn bytes(&mut self, bytes: &[u8]) {
        (self.may_pass, self.begun) = (false, false);
        let passed = self.pass.min(bytes.len());
        self.pass -= passed;
        if matches!(self.state.destination, Destination::Text | Destination::Instruction) {
            self.letters.extend_from_slice(&bytes[passed..]);
        }
    }

    /// Writes the letters that were kept until their encoding could change.
    fn flush(&mut self) {
        if self.letters.is_empty() {
            return;
        }
        let letters = std::mem::take(&mut self.letters);
        if self.fonts.is_of_signs(self.state.font) && self.state.destination == Destination::Text {
            let signs: String = letters.iter().filter_map(|code| symbol_of("Symbol", u32::from(*code))).collect();
            return self.write(&signs);
        }
        let words = self.fonts.codepage(self.state.font).decode(&letters);
        self.write(&words);
    }

    fn write(&mut self, words: &str) {
        let look = self.state.look;
        match self.state.destination {
            Destination::Text => {}
            Destination::Instruction => {
                if let Some((field, _)) = self.fields.last_mut() {
                    field.instruct(words);
                }
                return;
            }
            _ => return,
        }
        if self.state.deleted {
            return self.tell_changes();
        }
        let Some(sheet) = self.sheets.last_mut() else { return };
        if !self.state.hidden {
            sheet.flow(&look).words(words);
        } else if !words.trim().is_empty() {
            sheet.remark(Code::HiddenText, &look);
        }
    }

    /// What was changed is told once.
    fn tell_changes(&mut self) {
        let look = self.state.look;
        if let Some(sheet) = self.sheets.last_mut()
            && !std::mem::replace(&mut self.told_changes, true)
        {
            sheet.remark(Code::TrackedChanges, &look);
        }
    }
}
