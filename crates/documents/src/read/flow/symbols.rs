//! Signs from the fonts of symbols, as the letters that they look like.

/// The letter for a sign, by its code in hexadecimal digits; `None` for one that says nothing.
pub(in crate::read) fn symbol(font: &str, code: &str) -> Option<char> {
    symbol_of(font, u32::from_str_radix(code, 16).ok()?)
}

/// The letter for a sign, by its code.
pub(in crate::read) fn symbol_of(font: &str, code: u32) -> Option<char> {
    let is_symbol_font = ["Wingdings", "Symbol", "Webdings"].iter().any(|name| font.starts_with(name));
    // The fonts of symbols have their signs in the private area (ECMA-376, 17.3.3.30).
    let place = if (0xf000..=0xf0ff).contains(&code) { code - 0xf000 } else { code };
    if !is_symbol_font && place == code {
        return char::from_u32(code).filter(|letter| !letter.is_control());
    }
    match place {
        0xb7 | 0xa7 | 0x6c | 0x6e | 0x76 | 0xd8 | 0xa8 | 0x9f => Some('\u{2022}'),
        0xe0 | 0xae | 0xe8 => Some('\u{2192}'),
        0x2d if font == "Symbol" => Some('-'),
        0xfc | 0xfe => Some('\u{2713}'),
        0x20 => Some(' '),
        _ => None,
    }
}
