//! The glyphs of a page: which letters, where, how large.

use hayro_interpret::font::Glyph as Drawn;
use hayro_interpret::hayro_cmap::BfString;
use hayro_interpret::{
    BlendMode, ClipPath, Context, Device, GlyphDrawMode, Image, InterpreterCache, InterpreterSettings, Paint,
    PathDrawMode, SoftMask, TransformExt, interpret_page,
};
use hayro_syntax::Pdf;
use hayro_syntax::page::Page;
use kurbo::{Affine, BezPath, Point, Rect, Shape};
use unicode_normalization::UnicodeNormalization;

use super::bounds::Budget;
use super::marked::{Marked, marked};

/// What stands for a glyph of which nobody knows the letter.
pub(super) const UNKNOWN: &str = "\u{fffd}";

/// A glyph is taken to be so wide, in em, where its font does not say.
const UNKNOWN_WIDTH: f64 = 0.5;

/// Glyphs drawn twice to look bold, or with a shadow, stand no further apart than this, in em.
const SAME_PLACE: f64 = 0.12;

/// The most glyphs that one replacement text stands for: a ligature, a cluster, a hyphen. A longer one describes.
const LONGEST_REPLACED: usize = 16;

/// The most painted areas that are remembered to tell white letters on a dark ground from hidden ones.
const MOST_GROUNDS: usize = 1000;

/// A glyph. Lengths are in points from the upper left corner of the page; lines of text run along `x` once `turn` quarter
/// turns are taken back.
#[derive(Clone)]
pub(super) struct Glyph {
    pub text: String,
    pub x: f64,
    pub end: f64,
    pub y: f64,
    pub size: f64,
    /// In which direction the line runs, in quarter turns.
    pub turn: u8,
    /// Which marked content of its page it belongs to.
    pub mark: Option<i32>,
    /// Whether the document says that it only dresses the page.
    pub artifact: bool,
    pub sight: Sight,
    /// The number of the address that it leads to.
    pub link: Option<usize>,
    /// The number of the run of words that it is in, where the document tells: [`super::structure::Belonging::run`].
    pub run: Option<usize>,
}

/// Whether a reader of the page sees a glyph.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Sight {
    Seen,
    /// Not drawn at all (text rendering mode 3 of ISO 32000, section 9.3.6): how the words of a scan are laid under it.
    Undrawn,
    /// Drawn so that nobody sees it, in white on white.
    Lost,
}

/// The glyphs of a page.
pub(super) struct Glyphs {
    /// In the order in which they are drawn.
    pub all: Vec<Glyph>,
    /// Whether words that nobody sees were left out.
    pub left_out: bool,
}

/// The glyphs of a page. Hidden ones are there only where it has no others, and the words under a scan where they are more
/// than those that were stamped on it.
pub(super) fn of<'a>(page: &Page<'a>, pdf: &'a Pdf, cache: &InterpreterCache<'a>, budget: &mut Budget) -> Glyphs {
    let transform = page.initial_transform(true).to_kurbo();
    let (width, height) = page.render_dimensions();
    let paper = Rect::new(0.0, 0.0, f64::from(width), f64::from(height));
    let settings = InterpreterSettings { render_annotations: false, ..InterpreterSettings::default() };
    let mut context = Context::new(transform, paper, cache, pdf.xref(), settings);
    let mut eye = Eye {
        glyphs: Vec::new(),
        open: Vec::new(),
        marked: marked(page),
        met: 0,
        replaced: Vec::new(),
        grounds: Vec::new(),
        paper,
        budget,
    };
    interpret_page(page, &mut context, &mut eye);
    let mut all = eye.with_replacements();
    let count = |sight: Sight| all.iter().filter(|glyph| glyph.sight == sight && !glyph.text.trim().is_empty()).count();
    let (seen, undrawn, lost) = (count(Sight::Seen), count(Sight::Undrawn), count(Sight::Lost));
    if seen == 0 {
        return Glyphs { all, left_out: false };
    }
    let is_scan = undrawn > seen;
    all.retain(|glyph| glyph.sight == Sight::Seen || is_scan && glyph.sight == Sight::Undrawn);
    Glyphs { all, left_out: lost > 0 || undrawn > 0 && !is_scan }
}

/// Marked content that is open.
struct Open {
    mark: Option<i32>,
    artifact: bool,
    replacement: Option<usize>,
}

/// What looks at a page while it is drawn.
struct Eye<'b> {
    glyphs: Vec<Glyph>,
    open: Vec<Open>,
    marked: Vec<Marked>,
    met: usize,
    replaced: Vec<Replaced>,
    grounds: Vec<Rect>,
    paper: Rect,
    budget: &'b mut Budget,
}

/// Glyphs that a text stands for.
struct Replaced {
    text: String,
    glyphs: std::ops::Range<usize>,
}

impl Eye<'_> {
    fn open(&mut self, mark: Option<i32>, artifact: bool) {
        // The list was made ahead of drawing; where it does not agree with what is drawn, it is not used.
        let known = self.marked.get(self.met).filter(|known| known.mark == mark).cloned();
        self.met += 1;
        if known.is_none() {
            self.marked.clear();
        }
        let outer = self.open.last();
        let replacement = match known.and_then(|known| known.replacement) {
            Some(text) => {
                self.replaced.push(Replaced { text, glyphs: self.glyphs.len()..self.glyphs.len() });
                Some(self.replaced.len() - 1)
            }
            None => outer.and_then(|outer| outer.replacement),
        };
        let mark = mark.or_else(|| outer.and_then(|outer| outer.mark));
        let artifact = artifact || outer.is_some_and(|outer| outer.artifact);
        self.open.push(Open { mark, artifact, replacement });
    }

    fn take(&mut self, text: String, at: Affine, width: f64, sight: Sight) {
        let (from, to, above) = (at * Point::ZERO, at * Point::new(width, 0.0), at * Point::new(0.0, 1000.0));
        let (along, size) = (to - from, (above - from).hypot());
        let Some(turn) = quarter(along.x, along.y, width) else { return };
        let is_seen = self.paper.inflate(1.0, 1.0).contains(from) && size.is_finite() && size > 0.5;
        if !is_seen {
            return;
        }
        let turned = |point: Point| match turn {
            0 => (point.x, point.y),
            1 => (point.y, -point.x),
            2 => (-point.x, -point.y),
            _ => (-point.y, point.x),
        };
        let ((x, y), (end, _)) = (turned(from), turned(to));
        let is_again = self.glyphs.last().is_some_and(|last: &Glyph| {
            last.text == text && (last.x - x).hypot(last.y - y) < SAME_PLACE * size && !text.trim().is_empty()
        });
        if is_again {
            return;
        }
        let open = self.open.last();
        if let Some(number) = open.and_then(|open| open.replacement) {
            self.replaced[number].glyphs.end = self.glyphs.len() + 1;
        }
        let (mark, artifact) = (open.and_then(|open| open.mark), open.is_some_and(|open| open.artifact));
        let (x, end) = (x.min(end), x.max(end));
        self.glyphs.push(Glyph { text, x, end, y, size, turn, mark, artifact, sight, link: None, run: None });
    }

    /// Whether paint shows: white does on a ground that is not.
    fn shows(&self, paint: &Paint<'_>, at: Point) -> bool {
        is_coloured(paint) || self.grounds.iter().any(|ground| ground.contains(at))
    }

    /// The glyphs, with the texts that stand for some of them.
    fn with_replacements(self) -> Vec<Glyph> {
        let mut glyphs = self.glyphs;
        let mut gone = vec![false; glyphs.len()];
        for Replaced { text, glyphs: range } in self.replaced {
            if range.is_empty() || range.len() > LONGEST_REPLACED {
                continue;
            }
            let ends = glyphs[range.clone()].iter().map(|glyph| (glyph.x, glyph.end));
            let (x, end) = ends.fold((f64::MAX, f64::MIN), |all, one| (all.0.min(one.0), all.1.max(one.1)));
            gone[range.clone()].fill(true);
            let first = &mut glyphs[range.start];
            (first.text, first.x, first.end) = (cleaned(&text), x, end);
            gone[range.start] = false;
        }
        let mut gone = gone.into_iter();
        glyphs.retain(|_| !gone.next().unwrap_or(false));
        glyphs
    }
}

/// In which quarter a line runs; none for what stands aslant, as a watermark does.
fn quarter(x: f64, y: f64, width: f64) -> Option<u8> {
    const ASLANT: f64 = 0.05;
    if width == 0.0 || !x.is_finite() || !y.is_finite() {
        return Some(0).filter(|_| x.is_finite() && y.is_finite());
    }
    let length = x.hypot(y);
    match (x / length, y / length) {
        (right, down) if down.abs() < ASLANT => Some(if right > 0.0 { 0 } else { 2 }),
        (right, down) if right.abs() < ASLANT => Some(if down > 0.0 { 1 } else { 3 }),
        _ => None,
    }
}

fn is_coloured(paint: &Paint<'_>) -> bool {
    const WHITE: u8 = 250;
    match paint {
        Paint::Color(color) => {
            let [red, green, blue, opacity] = color.to_rgba().to_rgba8();
            opacity > 0 && [red, green, blue].iter().any(|part| *part < WHITE)
        }
        Paint::Pattern(_) => true,
    }
}

/// The letters of a glyph.
fn letters(drawn: &Drawn<'_>) -> String {
    match drawn.as_unicode() {
        Some(BfString::Char(letter)) => cleaned(letter.encode_utf8(&mut [0; 4])),
        Some(BfString::String(text)) => cleaned(&text),
        None => UNKNOWN.to_owned(),
    }
}

/// Letters as they are written: ligatures, and the forms that Arabic letters take, as the letters that they are.
fn cleaned(text: &str) -> String {
    let letter = |letter: char| match letter {
        // A blank at which a line does not end tells how lines were made; it is written as any other.
        '\u{2007}' | '\u{202f}' => '\u{a0}',
        '\t' | '\n' | '\r' => ' ',
        '\u{f0b7}' => '•',
        '\u{f0a7}' => '▪',
        letter => letter,
    };
    // What only says where a line may break is no letter.
    let is_letter = |letter: &char| !letter.is_control() && !matches!(letter, '\u{200b}' | '\u{2060}' | '\u{feff}');
    let text: String = text.chars().map(letter).filter(is_letter).collect();
    let is_form = |letter: char| matches!(letter, '\u{fb00}'..='\u{fdff}' | '\u{fe70}'..='\u{fefc}');
    if text.contains(is_form) { text.nfkc().collect() } else { text }
}

impl<'a> Device<'a> for Eye<'_> {
    fn set_soft_mask(&mut self, _: Option<SoftMask<'a>>) {
        self.budget.step();
    }

    fn set_blend_mode(&mut self, _: BlendMode) {}

    fn draw_path(&mut self, path: &BezPath, transform: Affine, paint: &Paint<'a>, mode: &PathDrawMode) {
        self.budget.step();
        if matches!(mode, PathDrawMode::Fill(_)) && is_coloured(paint) && self.grounds.len() < MOST_GROUNDS {
            self.grounds.push((transform * path.bounding_box().to_path(0.1)).bounding_box());
        }
    }

    fn push_clip_path(&mut self, _: &ClipPath) {
        self.budget.step();
    }

    fn push_transparency_group(&mut self, _: f32, _: Option<SoftMask<'a>>, _: BlendMode) {
        self.budget.step();
    }

    fn draw_glyph(
        &mut self,
        glyph: &Drawn<'a>,
        transform: Affine,
        glyph_transform: Affine,
        paint: &Paint<'a>,
        mode: &GlyphDrawMode,
    ) {
        self.budget.glyph();
        let at = transform * glyph_transform;
        let width = match glyph {
            Drawn::Outline(outline) => outline.advance_width().map(f64::from),
            Drawn::Type3(_) => None,
        };
        let sight = match mode {
            GlyphDrawMode::Invisible => Sight::Undrawn,
            _ if self.shows(paint, at * Point::ZERO) => Sight::Seen,
            _ => Sight::Lost,
        };
        let text = letters(glyph);
        if !text.is_empty() {
            self.take(text, at, width.unwrap_or(UNKNOWN_WIDTH * 1000.0), sight);
        }
    }

    fn draw_image(&mut self, _: Image<'a, '_>, transform: Affine) {
        self.budget.step();
        if self.grounds.len() < MOST_GROUNDS {
            self.grounds.push((transform * Rect::new(0.0, 0.0, 1.0, 1.0).to_path(0.1)).bounding_box());
        }
    }

    fn pop_clip_path(&mut self) {}

    fn pop_transparency_group(&mut self) {}

    fn begin_marked_content(&mut self, tag: &[u8], mark: Option<i32>) {
        self.budget.step();
        self.open(mark, tag == b"Artifact");
    }

    fn end_marked_content(&mut self) {
        self.open.pop();
    }
}
