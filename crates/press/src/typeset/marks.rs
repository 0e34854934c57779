//! Which letters a glyph stands for, where signs stand above or below a letter.
//!
//! The typesetter says of the letter and of each sign on it that they stand for all of them together, and writes them apart
//! where a sign stands higher or lower: whoever copies or reads aloud then gets letters twice. Here each glyph gets its own.

use std::borrow::Cow;

use typst::ecow::{EcoString, EcoVec};
use typst::layout::{Frame, FrameItem};
use typst::model::Document;
use typst::text::Glyph;
use typst_layout::PagedDocument;
use unicode_normalization::char::is_combining_mark;

/// The same pages, each glyph with the letters that it stands for. Pages without such signs are left as they are.
pub(super) fn told_apart(document: &PagedDocument) -> Cow<'_, PagedDocument> {
    if !document.pages().iter().any(|page| has_signs(&page.frame)) {
        return Cow::Borrowed(document);
    }
    let mut pages: EcoVec<_> = document.pages().iter().cloned().collect();
    for page in pages.make_mut() {
        told_apart_in(&mut page.frame);
    }
    Cow::Owned(PagedDocument::new(pages, document.info().clone()))
}

fn has_signs(frame: &Frame) -> bool {
    frame.items().any(|(_, item)| match item {
        FrameItem::Group(group) => has_signs(&group.frame),
        FrameItem::Text(text) => text.text.chars().any(is_combining_mark),
        _ => false,
    })
}

/// A glyph on a line: its item and place in it, its letters, and whether it moves on.
struct Placed {
    item: usize,
    glyph: usize,
    /// Its place among all glyphs.
    order: usize,
    letters: EcoString,
    moves_on: bool,
}

fn told_apart_in(frame: &mut Frame) {
    let placed = signed(frame);
    let mut ranges: Vec<(usize, usize, std::ops::Range<usize>)> = Vec::new();
    for cluster in placed.chunk_by(|one, other| one.letters == other.letters && other.order == one.order + 1) {
        ranges.extend(ranges_in(cluster).into_iter().flatten());
    }
    let mut number = 0;
    frame.retain(|item| {
        match item {
            FrameItem::Group(group) => told_apart_in(&mut group.frame),
            FrameItem::Text(text) => {
                for (_, glyph, range) in ranges.iter().filter(|(item, ..)| *item == number) {
                    if let Some(glyph) = text.glyphs.get_mut(*glyph) {
                        narrow(glyph, range);
                    }
                }
                number += 1;
            }
            _ => {}
        }
        true
    });
}

/// Takes a part of the letters that a glyph stands for.
fn narrow(glyph: &mut Glyph, part: &std::ops::Range<usize>) {
    let start = usize::from(glyph.range.start);
    let (Ok(from), Ok(to)) = (u16::try_from(start + part.start), u16::try_from(start + part.end)) else { return };
    glyph.range = from..to;
}

/// The glyphs of a frame that stand for a letter with signs, in the order in which they are drawn.
fn signed(frame: &Frame) -> Vec<Placed> {
    let texts = frame.items().filter_map(|(_, item)| if let FrameItem::Text(text) = item { Some(text) } else { None });
    let (mut placed, mut order) = (Vec::new(), 0);
    for (item, text) in texts.enumerate() {
        for (place, glyph) in text.glyphs.iter().enumerate() {
            order += 1;
            let Some(letters) = text.text.get(glyph.range()) else { continue };
            if letters.chars().nth(1).is_some_and(is_combining_mark) {
                let moves_on = glyph.x_advance.get() > 0.0;
                placed.push(Placed { item, glyph: place, order, letters: letters.into(), moves_on });
            }
        }
    }
    placed
}

/// The part of the letters that each glyph of a cluster stands for; `None` where it cannot be told.
fn ranges_in(cluster: &[Placed]) -> Option<Vec<(usize, usize, std::ops::Range<usize>)>> {
    let base = cluster.iter().position(|glyph| glyph.moves_on)?;
    let letters = &cluster[0].letters;
    let starts: Vec<usize> = letters.char_indices().skip(1).map(|(at, _)| at).collect();
    let first = *starts.first()?;
    let ends = starts.iter().skip(1).copied().chain([letters.len()]);
    let rest: Vec<std::ops::Range<usize>> = starts.iter().zip(ends).map(|(from, to)| *from..to).collect();
    let glyphs = cluster.len() - 1;
    // Several letters with the same signs in a row, or signs that share a glyph with the letter.
    if glyphs == 0 || cluster.iter().filter(|glyph| glyph.moves_on).count() > 1 {
        return None;
    }
    // From right to left the signs are drawn first, the last one before the others.
    let mut others: Vec<&Placed> = cluster[..base].iter().rev().collect();
    others.extend(&cluster[base + 1..]);
    let rest = match glyphs {
        // One glyph for all that follows the letter.
        1 => rest.into_iter().reduce(|one, other| one.start..other.end).into_iter().collect(),
        _ if glyphs == rest.len() => rest,
        _ => return None,
    };
    let letter = (cluster[base].item, cluster[base].glyph, 0..first);
    Some(others.iter().zip(rest).map(|(glyph, part)| (glyph.item, glyph.glyph, part)).chain([letter]).collect())
}
