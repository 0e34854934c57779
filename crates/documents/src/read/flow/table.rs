//! Tables: a label with its value reads as "LABEL: value", other cells in their order.

use super::super::address::is_office_of_person;
use super::super::document::Document;
use super::super::lexicon::Label;
use super::Flow;
use super::label::{LONGEST_LABEL, is_label};

/// No more addresses stand side by side.
const MOST_COLUMNS: usize = 4;

/// An address takes at most so many rows of a table.
const MOST_ROWS: usize = 12;

/// Writes the rows of a table.
pub(in crate::read) fn write_rows(flow: &mut Flow, rows: Vec<Vec<Flow>>) {
    let rows = match by_column(rows) {
        Ok(columns) => return write_columns(flow, columns),
        Err(rows) => rows,
    };
    let mut rows = rows.into_iter().peekable();
    flow.gap();
    while let Some(row) = rows.next() {
        let labels: Vec<Option<Label>> = row.iter().map(|cell| is_label(cell.text())).collect();
        let is_head = row.len() > 1 && labels.iter().all(Option::is_some);
        let below = rows.next_if(|next| {
            is_head && next.len() == row.len() && next.iter().all(|cell| is_label(cell.text()).is_none())
        });
        match below {
            Some(values) => {
                for ((cell, label), value) in row.into_iter().zip(labels).zip(values) {
                    write_pair(flow, cell, label.unwrap_or(Label::Country), value);
                }
            }
            None => write_row(flow, row, &labels),
        }
    }
    flow.gap();
}

/// The cells of each column, where the first row has nothing but offices and those who get copies, each alone in its cell:
/// below each stand its holder, its address and the ways to reach it.
fn by_column(rows: Vec<Vec<Flow>>) -> Result<Vec<Vec<Flow>>, Vec<Vec<Flow>>> {
    let Some(heads) = rows.first() else { return Err(rows) };
    let count = heads.len();
    let is_line = |cell: &Flow| !cell.text().trim().contains('\n') && cell.text().len() <= LONGEST_LABEL;
    let offices = heads.iter().filter(|cell| is_line(cell) && is_office(cell.text())).count();
    let copies = heads.iter().filter(|cell| is_line(cell) && is_label(cell.text()) == Some(Label::Copies)).count();
    let are_columns = (2..=MOST_COLUMNS).contains(&count)
        && offices > 0
        && offices + copies == count
        && (2..=MOST_ROWS).contains(&rows.len())
        && rows.iter().all(|row| row.len() == count)
        // A second row of offices: each row is one of its own.
        && rows[1..].iter().all(|row| !row.iter().all(|cell| is_office(cell.text())));
    if !are_columns {
        return Err(rows);
    }
    let mut columns: Vec<Vec<Flow>> = (0..count).map(|_| Vec::new()).collect();
    for row in rows {
        columns.iter_mut().zip(row).for_each(|(column, cell)| column.push(cell));
    }
    Ok(columns)
}

fn write_columns(flow: &mut Flow, columns: Vec<Vec<Flow>>) {
    for column in columns {
        flow.gap();
        for cell in column {
            flow.line();
            flow.append(cell);
        }
    }
    flow.gap();
}

/// Whether a text is the office of a person, and nothing else.
fn is_office(text: &str) -> bool {
    let Ok(document) = Document::lay_out(text.trim().to_owned()) else { return false };
    let [line] = &document.lines[..] else { return false };
    is_office_of_person(&document, &line.words) && is_label(text).is_none()
}

fn write_row(flow: &mut Flow, row: Vec<Flow>, labels: &[Option<Label>]) {
    let is_alone = row.len() == 1;
    let mut plain: Vec<Flow> = Vec::new();
    let mut cells = row.into_iter().zip(labels.iter().copied()).peekable();
    while let Some((cell, label)) = cells.next() {
        let Some(label) = label else {
            plain.push(cell);
            continue;
        };
        // An empty cell between the two only keeps them apart.
        let mut value = None;
        while value.as_ref().is_none_or(Flow::is_empty) {
            let Some((next, _)) = cells.next_if(|(_, next)| next.is_none()) else { break };
            flow.take_remarks(value.replace(next).unwrap_or_else(Flow::new));
        }
        match value {
            Some(value) => {
                write_plain(flow, std::mem::take(&mut plain), false);
                write_pair(flow, cell, label, value);
            }
            None => plain.push(cell),
        }
    }
    write_plain(flow, plain, is_alone);
}

/// Cells without labels: short ones stand on one line, others below each other.
fn write_plain(flow: &mut Flow, cells: Vec<Flow>, is_alone: bool) {
    let (empty, cells): (Vec<Flow>, Vec<Flow>) = cells.into_iter().partition(Flow::is_empty);
    empty.into_iter().for_each(|cell| flow.take_remarks(cell));
    let is_line = |cell: &Flow| !cell.text().trim().contains('\n') && cell.text().len() <= LONGEST_LABEL;
    // An office beside its holder and address: the first line of one block.
    let is_block = |cell: &Flow| !cell.text().trim().contains("\n\n");
    let leads = cells.len() == 2 && is_line(&cells[0]) && is_block(&cells[1]);
    if !cells.iter().all(is_line) {
        for (place, cell) in cells.into_iter().enumerate() {
            if leads && place > 0 {
                flow.line()
            } else {
                flow.gap()
            }
            flow.append(cell);
        }
        flow.gap();
        return;
    }
    if cells.is_empty() {
        return if is_alone { flow.gap() } else { flow.line() };
    }
    flow.line();
    for (place, cell) in cells.into_iter().enumerate() {
        if place > 0 {
            flow.words("\t");
        }
        flow.append(cell);
    }
    flow.line();
}

/// A label with its value. One whose value is empty says nothing: left there, it would take what comes next.
fn write_pair(flow: &mut Flow, label: Flow, kind: Label, value: Flow) {
    let heads = matches!(
        kind,
        Label::Mark
            | Label::Summary
            | Label::Action
            | Label::Targets
            | Label::Letter
            | Label::Background
            | Label::Safety
            | Label::OwnLanguage
            | Label::AskOffice
            | Label::Closed
    );
    if value.is_empty() && !heads {
        flow.take_remarks(label);
        return flow.take_remarks(value);
    }
    flow.gap();
    flow.append(label);
    if heads {
        // The label is a heading, and the value what stands below it, with its own space.
        flow.gap();
        flow.append(value);
    } else {
        if !flow.text().ends_with(':') {
            flow.words(":");
        }
        let lines = !matches!(kind, Label::Email | Label::Phone | Label::Fax | Label::Social | Label::WebForm);
        let value = value.joined(if lines { "\n" } else { "; " });
        if value.text().contains('\n') {
            flow.line()
        } else {
            flow.words(" ")
        }
        flow.append(value);
    }
    flow.gap();
}
