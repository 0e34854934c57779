//! The numbers of items, as word processors write them.

/// The largest number that is written in letters or Roman numerals; above it they are written in digits.
const LARGEST_LETTERED: u32 = 100;

/// How the items of a list are counted.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(in crate::read) enum Counting {
    Digits,
    TwoDigits,
    LowerLetters,
    UpperLetters,
    LowerRoman,
    UpperRoman,
}

/// A number as it stands before an item.
pub(in crate::read) fn written(count: u32, counting: Counting) -> String {
    if count == 0 || count > LARGEST_LETTERED {
        return count.to_string();
    }
    match counting {
        Counting::Digits => count.to_string(),
        Counting::TwoDigits => format!("{count:02}"),
        Counting::LowerLetters => lettered(count),
        Counting::UpperLetters => lettered(count).to_uppercase(),
        Counting::LowerRoman => roman(count),
        Counting::UpperRoman => roman(count).to_uppercase(),
    }
}

/// a, b, …, z, aa, bb: word processors double the letter.
fn lettered(count: u32) -> String {
    let letter = char::from(b'a' + u8::try_from((count - 1) % 26).unwrap_or(0));
    std::iter::repeat_n(letter, ((count - 1) / 26 + 1) as usize).collect()
}

fn roman(mut count: u32) -> String {
    let signs = [(100, "c"), (90, "xc"), (50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i")];
    let mut roman = String::new();
    for (value, sign) in signs {
        while count >= value {
            roman.push_str(sign);
            count -= value;
        }
    }
    roman
}
