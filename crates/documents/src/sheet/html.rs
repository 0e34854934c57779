//! The sheet as one web page: style inside, no script, nothing fetched. It prints well.

use std::fmt::Write;

use super::pieces::{Piece, escaped, label_and_value, pieces};
use super::{Block, BlockKind, Sheet};

const STYLE: &str = include_str!("../../data/sheet/sheet.css");

impl Sheet {
    /// The sheet as an HTML document.
    #[must_use]
    pub fn html(&self) -> String {
        let title = self.title.as_deref().or_else(|| self.blocks.first().map(|block| block.text.as_str()));
        let mut page = format!(
            "<!DOCTYPE html>\n<html {}>\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" \
             content=\"width=device-width, initial-scale=1\">\n<title>{}</title>\n<style>\n{STYLE}</style>\n</head>\n\
             <body>\n<main>\n",
            language(&self.language),
            escaped(title.unwrap_or_default())
        );
        let mut in_letter = false;
        for block in &self.blocks {
            let is_letter = is_letter(block.kind);
            if is_letter != in_letter {
                page.push_str(if is_letter { "<div class=\"letter\">\n" } else { "</div>\n" });
            }
            in_letter = is_letter;
            self.write(&mut page, block);
        }
        page.push_str(if in_letter { "</div>\n" } else { "" });
        page.push_str("</main>\n</body>\n</html>\n");
        page
    }

    fn write(&self, page: &mut String, block: &Block) {
        // A page has one heading of the first rank: the title, or the mark where there is none.
        let (name, class) = match block.kind {
            BlockKind::Title => ("h1", ""),
            BlockKind::Mark if self.title.is_none() => ("h1", "mark"),
            BlockKind::Mark => ("p", "mark"),
            BlockKind::Heading => ("h2", ""),
            BlockKind::Facts => ("p", "facts"),
            BlockKind::Target => ("p", "target"),
            BlockKind::Address => ("p", "address"),
            BlockKind::Labelled => ("p", "labelled"),
            BlockKind::Paragraph | BlockKind::Salutation | BlockKind::Letter | BlockKind::Valediction => ("p", ""),
        };
        page.push('<');
        page.push_str(name);
        if !class.is_empty() {
            // Writing to a string cannot fail.
            let _ = write!(page, " class=\"{class}\"");
        }
        if !block.language.is_same_language(&self.language) {
            let _ = write!(page, " {}", language(&block.language));
        }
        page.push('>');
        let has_labels = matches!(block.kind, BlockKind::Facts | BlockKind::Address | BlockKind::Labelled);
        for (place, line) in block.text.split('\n').enumerate() {
            page.push_str(if place > 0 { "<br>\n" } else { "" });
            let (label, value) = if has_labels { label_and_value(line) } else { ("", line) };
            if !label.is_empty() {
                let _ = write!(page, "<b>{}</b>", escaped(label));
            }
            pieces(value).iter().for_each(|piece| write_piece(page, piece));
        }
        let _ = writeln!(page, "</{name}>");
    }
}

fn is_letter(kind: BlockKind) -> bool {
    matches!(kind, BlockKind::Salutation | BlockKind::Letter | BlockKind::Valediction)
}

fn language(language: &casework::Language) -> String {
    let direction = if language.is_right_to_left() { "rtl" } else { "ltr" };
    format!("lang=\"{}\" dir=\"{direction}\"", escaped(language.tag()))
}

fn write_piece(page: &mut String, piece: &Piece<'_>) {
    // Writing to a string cannot fail.
    let _ = match piece {
        Piece::Words(words) => write!(page, "{}", escaped(words)),
        Piece::Link { words, address } => {
            write!(page, "<a href=\"{}\">{}</a>", escaped(address), escaped(words))
        }
    };
}
