//! PDF documents written by hand, so that each can be wrong in its own way.

use std::io::Write;

/// A PDF document in the making.
#[derive(Default)]
pub struct Pages {
    objects: Vec<Vec<u8>>,
}

impl Pages {
    /// The objects that every document here has: catalog (1), page tree (2), and the font Helvetica (3).
    pub fn new(kids: &str, count: usize) -> Self {
        let mut pages = Self::default();
        pages.add("<< /Type /Catalog /Pages 2 0 R >>");
        pages.add(&format!("<< /Type /Pages /Kids [{kids}] /Count {count} /MediaBox [0 0 595 842] >>"));
        pages.add("<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>");
        pages
    }

    /// One page with this content: page (4), content (5).
    pub fn one(content: &str) -> Self {
        let mut pages = Self::new("4 0 R", 1);
        pages.add("<< /Type /Page /Parent 2 0 R /Contents 5 0 R /Resources << /Font << /F 3 0 R >> >> >>");
        pages.stream("", content.as_bytes());
        pages
    }

    /// Adds an object.
    pub fn add(&mut self, object: &str) -> &mut Self {
        self.objects.push(object.as_bytes().to_vec());
        self
    }

    /// Puts another object in the place of one.
    pub fn replace(&mut self, number: usize, object: &str) -> &mut Self {
        self.objects[number - 1] = object.as_bytes().to_vec();
        self
    }

    /// Adds a stream with these entries.
    pub fn stream(&mut self, entries: &str, data: &[u8]) -> &mut Self {
        let mut object = format!("<< {entries} /Length {} >>\nstream\n", data.len()).into_bytes();
        object.extend_from_slice(data);
        object.extend_from_slice(b"\nendstream");
        self.objects.push(object);
        self
    }

    /// The bytes of the file.
    pub fn bytes(&self) -> Vec<u8> {
        let mut file = b"%PDF-1.7\n".to_vec();
        let mut places = Vec::new();
        for (number, object) in (1..).zip(&self.objects) {
            places.push(file.len());
            // Writing to memory cannot fail.
            let _ = writeln!(file, "{number} 0 obj");
            file.extend_from_slice(object);
            file.extend_from_slice(b"\nendobj\n");
        }
        let start = file.len();
        let _ = write!(file, "xref\n0 {}\n0000000000 65535 f \n", places.len() + 1);
        for place in &places {
            let _ = writeln!(file, "{place:010} 00000 n ");
        }
        let _ = write!(file, "trailer\n<< /Size {} /Root 1 0 R >>\nstartxref\n{start}\n%%EOF\n", places.len() + 1);
        file
    }
}

/// Lines of text at the left edge of a page, from its top, one below the other.
pub fn lines(lines: &[&str]) -> String {
    lines.iter().enumerate().map(|(number, line)| at(72, 780 - 14 * number, line)).collect()
}

/// A line of text at a place, in eleven points.
pub fn at(x: usize, y: usize, line: &str) -> String {
    format!("BT /F 11 Tf 1 0 0 1 {x} {y} Tm ({line}) Tj ET\n")
}
