//! Which interface language a reader prefers (`Accept-Language`, RFC 9110, 12.5.4).

use axum::http::{HeaderMap, header::ACCEPT_LANGUAGE};

/// The first of `known` that suits the reader best; the first of all where none does.
pub(crate) fn language<'k>(headers: &HeaderMap, known: &[&'k str]) -> &'k str {
    asked(headers, known).unwrap_or(known[0])
}

/// The same, and nothing where none does.
pub(crate) fn asked<'k>(headers: &HeaderMap, known: &[&'k str]) -> Option<&'k str> {
    let wanted = headers.get(ACCEPT_LANGUAGE).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let mut best = (None, 0.0_f32);
    for range in wanted.split(',') {
        let mut parts = range.split(';');
        let tag = parts.next().unwrap_or_default().trim();
        let primary = tag.split('-').next().unwrap_or_default().to_ascii_lowercase();
        let weight = parts.find_map(|part| part.trim().strip_prefix("q=")).map_or(Ok(1.0), str::parse).unwrap_or(0.0);
        if let Some(tag) = known.iter().find(|tag| **tag == primary)
            && weight > best.1
        {
            best = (Some(*tag), weight);
        }
    }
    best.0
}
