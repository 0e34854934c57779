//! What is written on: the text itself, a cell of a table, a note, a box.

use crate::Code;
use crate::read::flow::{Block, Flow, is_seen, write_rows};

/// How a paragraph stands, as far as it matters here: space in twentieths of a point.
#[derive(Clone, Copy, Default)]
pub(super) struct Look {
    pub before: i32,
    pub after: i32,
    pub first_line: i32,
    pub new_page: bool,
    pub in_table: bool,
}

/// A flow with its open paragraph.
struct Page {
    flow: Flow,
    block: Option<Block>,
    /// The space after the paragraph before.
    after: i32,
}

impl Page {
    fn new() -> Self {
        Self { flow: Flow::new(), block: None, after: 0 }
    }

    fn open(&mut self, look: &Look) {
        if self.block.is_none() {
            let is_apart = [self.after, look.before, look.first_line].into_iter().any(|space| is_seen(Some(space)));
            self.block = Some(self.flow.open(is_apart));
            if look.new_page {
                self.flow.page();
            }
        }
    }

    fn close(&mut self, look: &Look) {
        self.open(look);
        if let Some(block) = self.block.take() {
            self.flow.close(&block, false);
        }
        self.after = look.after;
    }
}

/// Something that is written on, with the table that is open in it.
pub(super) struct Sheet {
    page: Page,
    cell: Option<Page>,
    /// Boxes beside the open paragraph: they are read after it.
    beside: Vec<Flow>,
    cells: Vec<Flow>,
    rows: Vec<Vec<Flow>>,
}

impl Sheet {
    pub fn new() -> Self {
        Self { page: Page::new(), cell: None, beside: Vec::new(), cells: Vec::new(), rows: Vec::new() }
    }

    /// The flow that words go to.
    pub fn flow(&mut self, look: &Look) -> &mut Flow {
        let page = self.page(look);
        page.open(look);
        &mut page.flow
    }

    /// Where the next words will stand, and whether that is in a cell.
    pub fn place(&mut self, look: &Look) -> (usize, bool) {
        (self.flow(look).place(), look.in_table)
    }

    /// Ends a paragraph.
    pub fn end_paragraph(&mut self, look: &Look) {
        self.page(look).close(look);
        for words in std::mem::take(&mut self.beside) {
            self.put_apart(words, look);
        }
    }

    /// Words that stand beside the open paragraph.
    pub fn put_beside(&mut self, words: Flow) {
        self.beside.push(words);
    }

    /// A page ends somewhere in the open paragraph.
    pub fn page_around(&mut self, look: &Look) {
        let page = self.page(look);
        page.open(look);
        if let Some(block) = &page.block {
            page.flow.page_around(block);
        }
    }

    /// A page or a section ends.
    pub fn end_page(&mut self, look: &Look) {
        let page = self.page(look);
        if page.block.is_some() {
            page.close(look);
        }
        page.flow.page();
    }

    /// A remark about what is not there.
    pub fn remark(&mut self, code: Code, look: &Look) {
        self.page(look).flow.remark_here(code);
    }

    /// Words that stand apart, of a box for instance.
    pub fn put_apart(&mut self, words: Flow, look: &Look) {
        let page = self.page(look);
        page.flow.gap();
        page.flow.append(words);
        page.flow.gap();
    }

    /// A cell ends. Where no row was begun, it is a space.
    pub fn end_cell(&mut self, look: &Look) {
        if !look.in_table && self.cell.is_none() {
            return self.flow(look).words("\t");
        }
        let mut cell = self.cell.take().unwrap_or_else(Page::new);
        if cell.block.is_some() {
            cell.close(look);
        }
        self.cells.push(cell.flow);
    }

    /// A row ends.
    pub fn end_row(&mut self) {
        if let Some(cell) = self.cell.take().filter(|cell| !cell.flow.is_empty()) {
            self.cells.push(cell.flow);
        }
        if !self.cells.is_empty() {
            self.rows.push(std::mem::take(&mut self.cells));
        }
    }

    /// All that was written.
    pub fn finish(mut self) -> Flow {
        for words in std::mem::take(&mut self.beside) {
            self.put_apart(words, &Look::default());
        }
        self.end_table();
        self.page.flow
    }

    fn end_table(&mut self) {
        self.end_row();
        if !self.rows.is_empty() {
            write_rows(&mut self.page.flow, std::mem::take(&mut self.rows));
            self.page.after = 0;
        }
    }

    fn page(&mut self, look: &Look) -> &mut Page {
        if look.in_table {
            return self.cell.get_or_insert_with(Page::new);
        }
        if self.cell.is_some() || !self.cells.is_empty() || !self.rows.is_empty() {
            self.end_table();
        }
        &mut self.page
    }
}
