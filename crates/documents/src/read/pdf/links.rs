//! Links: the areas of a page that lead to an address, and the words in them.

use hayro_interpret::{RectExt, TransformExt};
use hayro_syntax::object::{Array, Dict, Name, Rect as Area, String as Bytes};
use hayro_syntax::page::Page;
use kurbo::{Rect, Shape};

use super::glyphs::Glyph;
use super::marked::words;
use crate::read::flow::LONGEST_ADDRESS;

/// The most links of a page that are looked at.
const MOST_LINKS: usize = 2000;

/// An area may be drawn a little smaller than its words, in points.
const SLACK: f64 = 1.0;

/// The addresses that a document leads to, each once.
#[derive(Default)]
pub(super) struct Addresses(Vec<String>);

impl Addresses {
    fn number(&mut self, address: String) -> usize {
        // A document has a few dozen.
        self.0.iter().position(|known| *known == address).unwrap_or_else(|| {
            self.0.push(address);
            self.0.len() - 1
        })
    }

    /// The address with a number that came from here.
    pub fn get(&self, number: usize) -> &str {
        self.0.get(number).map_or("", String::as_str)
    }
}

/// Marks the glyphs that lie in links.
pub(super) fn mark(page: &Page<'_>, glyphs: &mut [Glyph], addresses: &mut Addresses) {
    let Some(notes) = page.raw().get::<Array<'_>>(b"Annots") else { return };
    let transform = page.initial_transform(true).to_kurbo();
    for note in notes.iter::<Dict<'_>>().take(MOST_LINKS) {
        let Some(address) = address(&note) else { continue };
        let number = addresses.number(address);
        let areas: Vec<Rect> =
            areas(&note).into_iter().map(|area| (transform * area.to_path(0.1)).bounding_box()).collect();
        for glyph in glyphs.iter_mut().filter(|glyph| glyph.turn == 0) {
            let (x, y) = ((glyph.x + glyph.end) / 2.0, glyph.y - glyph.size * 0.25);
            if areas.iter().any(|area| area.inflate(SLACK, SLACK).contains((x, y))) {
                glyph.link = Some(number);
            }
        }
    }
}

/// The address that a note on the page leads to: of the kinds of deeds that a note can ask for, only this one is read.
fn address(note: &Dict<'_>) -> Option<String> {
    let is_link = note.get::<Name<'_>>(b"Subtype").is_some_and(|kind| kind.as_ref() == b"Link");
    let deed = note.get::<Dict<'_>>(b"A").filter(|_| is_link)?;
    deed.get::<Name<'_>>(b"S").filter(|kind| kind.as_ref() == b"URI")?;
    let address = deed.get::<Bytes<'_>>(b"URI")?;
    // Addresses are ASCII by the standard; programs write UTF-8 where they are not.
    let written = String::from_utf8(address.as_bytes().to_vec()).unwrap_or_else(|_| words(address.as_bytes()));
    Some(written.trim().to_owned())
        .filter(|address| address.len() <= LONGEST_ADDRESS && !address.contains(char::is_control))
}

/// The areas of a link: one for each line that it runs over where the document says so, else the one around all.
fn areas(note: &Dict<'_>) -> Vec<Rect> {
    let corners: Vec<f64> = note
        .get::<Array<'_>>(b"QuadPoints")
        .map(|points| points.iter::<f32>().map(f64::from).collect())
        .unwrap_or_default();
    let quads = corners.chunks_exact(8).map(|quad| {
        let mut points = quad.chunks_exact(2).map(|pair| kurbo::Point::new(pair[0], pair[1]));
        let first = points.next().unwrap_or_default();
        points.fold(Rect::from_points(first, first), |area, point| area.union_pt(point))
    });
    let quads: Vec<Rect> = quads.filter(|area| area.area() > 0.0).collect();
    if quads.is_empty() { note.get::<Area>(b"Rect").map(|area| area.to_kurbo()).into_iter().collect() } else { quads }
}
