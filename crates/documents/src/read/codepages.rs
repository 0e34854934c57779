//! Encodings of one byte a letter, and the few of more, by the numbers that Windows and DOS know them under.

use std::borrow::Cow;

use encoding_rs::{
    BIG5, EUC_KR, Encoding, GBK, ISO_8859_2, ISO_8859_6, KOI8_R, KOI8_U, MACINTOSH, SHIFT_JIS, UTF_8, WINDOWS_874,
    WINDOWS_1250, WINDOWS_1251, WINDOWS_1252, WINDOWS_1253, WINDOWS_1254, WINDOWS_1255, WINDOWS_1256, WINDOWS_1257,
    WINDOWS_1258, X_MAC_CYRILLIC,
};

/// An encoding of text.
#[derive(Clone, Copy)]
pub(super) enum Codepage {
    /// One that the web knows.
    Known(&'static Encoding),
    /// One of DOS: the letters of its upper half.
    Dos(&'static str),
}

/// The upper half of the code page of the first PCs.
const DOS_437: &str = "ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u{a0}";

/// The upper half of the code page of DOS in western Europe.
const DOS_850: &str = "ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u{ad}±‗¾¶§÷¸°¨·¹³²■\u{a0}";

/// The upper half of the code page of DOS in central Europe.
const DOS_852: &str = "ÇüéâäůćçłëŐőîŹÄĆÉĹĺôöĽľŚśÖÜŤťŁ×čáíóúĄąŽžĘę¬źČş«»░▒▓│┤ÁÂĚŞ╣║╗╝Żż┐└┴┬├─┼Ăă╚╔╩╦╠═╬¤đĐĎËďŇÍÎě┘┌█▄ŢŮ▀ÓßÔŃńňŠšŔÚŕŰýÝţ´\u{ad}˝˛ˇ˘§÷¸°¨˙űŘř■\u{a0}";

/// The upper half of the code page of DOS in Turkey. What it leaves free is the sign for what cannot be shown.
const DOS_857: &str = "ÇüéâäàåçêëèïîıÄÅÉæÆôöòûùİÖÜø£ØŞşáíóúñÑĞğ¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ºªÊËÈ\u{fffd}ÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµ\u{fffd}×ÚÛÙìÿ¯´\u{ad}±\u{fffd}¾¶§÷¸°¨·¹³²■\u{a0}";

impl Codepage {
    /// What western Windows writes.
    pub const WESTERN: Self = Self::Known(WINDOWS_1252);

    /// The encoding of a number (`1252`, `850`); `None` for numbers that are not known.
    pub fn of_number(number: i32) -> Option<Self> {
        Some(Self::Known(match number {
            437 => return Some(Self::Dos(DOS_437)),
            850 | 858 => return Some(Self::Dos(DOS_850)),
            852 => return Some(Self::Dos(DOS_852)),
            857 => return Some(Self::Dos(DOS_857)),
            874 => WINDOWS_874,
            932 => SHIFT_JIS,
            936 => GBK,
            949 => EUC_KR,
            950 => BIG5,
            1250 => WINDOWS_1250,
            1251 => WINDOWS_1251,
            1252 | 28591 => WINDOWS_1252,
            1253 => WINDOWS_1253,
            1254 | 28599 => WINDOWS_1254,
            1255 => WINDOWS_1255,
            1256 => WINDOWS_1256,
            1257 => WINDOWS_1257,
            1258 => WINDOWS_1258,
            10000 => MACINTOSH,
            10007 => X_MAC_CYRILLIC,
            20866 => KOI8_R,
            21866 => KOI8_U,
            28592 => ISO_8859_2,
            28596 => ISO_8859_6,
            65001 => UTF_8,
            _ => return None,
        }))
    }

    /// The encoding of a set of letters, by the number that fonts of Windows have for it; `None` for that of the document.
    pub fn of_charset(charset: i32) -> Option<Self> {
        Self::of_number(match charset {
            77 => 10000,
            128 => 932,
            129 => 949,
            134 => 936,
            136 => 950,
            161 => 1253,
            162 => 1254,
            163 => 1258,
            177 => 1255,
            178 => 1256,
            186 => 1257,
            204 => 1251,
            222 => 874,
            238 => 1250,
            254 => 437,
            255 => 850,
            _ => return None,
        })
    }

    /// The encoding of a name (`iso-8859-1`, `cp850`, `ibm437`); `None` for names that are not known.
    pub fn of_label(label: &str) -> Option<Self> {
        let label = label.trim();
        if let Some(encoding) = Encoding::for_label(label.as_bytes()) {
            return Some(Self::Known(encoding));
        }
        let small = label.to_ascii_lowercase();
        let digits =
            small.strip_prefix("cp").or_else(|| small.strip_prefix("ibm")).or_else(|| small.strip_prefix("dos-"));
        Self::of_number(digits?.trim_start_matches(['-', '_']).parse().ok()?)
    }

    /// The text of bytes; what is no letter is the sign for what cannot be shown.
    pub fn decode<'a>(&self, bytes: &'a [u8]) -> Cow<'a, str> {
        match self {
            Self::Known(encoding) => encoding.decode_without_bom_handling(bytes).0,
            Self::Dos(upper) => {
                let upper: Vec<char> = upper.chars().collect();
                let letter = |byte: &u8| match byte.checked_sub(128) {
                    None => char::from(*byte),
                    Some(place) => upper.get(usize::from(place)).copied().unwrap_or('\u{fffd}'),
                };
                Cow::Owned(bytes.iter().map(letter).collect())
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_page_of_dos_has_its_letters() {
        for upper in [DOS_437, DOS_850, DOS_852, DOS_857] {
            assert_eq!(upper.chars().count(), 128);
        }
        let western = Codepage::of_label("IBM850").expect("it is known");
        assert_eq!(western.decode(b"Garc\xa1a \x94\x81\xa4"), "García öüñ");
        let first = Codepage::of_number(437).expect("it is known");
        assert_eq!(first.decode(b"\xa8Qui\x82n?"), "¿Quién?");
        let central = Codepage::of_number(852).expect("it is known");
        assert_eq!(central.decode(b"\x9d\xa2d\xab \xbe\xa2\xe4\x86"), "Łódź żóńć");
        let turkish = Codepage::of_number(857).expect("it is known");
        assert_eq!(turkish.decode(b"\x98\x9f\xa7\x8d"), "İşğı");
    }

    #[test]
    fn names_and_numbers_of_other_pages_are_known() {
        let of = |label: &str| Codepage::of_label(label).map(|page| page.decode(b"\xe9").into_owned());
        assert_eq!(of("iso-8859-1").as_deref(), Some("é"));
        assert_eq!(of("x-no-such"), None);
        assert_eq!(Codepage::of_charset(178).map(|page| page.decode(b"\xc8").into_owned()).as_deref(), Some("ب"));
        assert_eq!(Codepage::of_charset(0).map(|page| page.decode(b"a").into_owned()), None);
    }
}
