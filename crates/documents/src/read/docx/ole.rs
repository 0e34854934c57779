//! The container of older office programs: a Word document before 2007, or a newer one that is locked.

use crate::read::{Form, Unreadable};

/// How such a container begins (MS-CFB, 2.2).
pub(super) const BEGINNING: &[u8] = b"\xd0\xcf\x11\xe0";

/// What the names of streams say.
const STREAMS: [(&str, &str); 4] = [
    ("Workbook", "a spreadsheet of the older kind (XLS)"),
    ("PowerPoint Document", "a presentation of the older kind (PPT)"),
    ("__substg1.0_", "a saved mail message (MSG)"),
    ("VisioDocument", "a drawing (VSD)"),
];

/// Why such a file is refused.
pub(super) fn refusal(bytes: &[u8]) -> Unreadable {
    let has = |name: &str| {
        let wide: Vec<u8> = name.encode_utf16().flat_map(u16::to_le_bytes).collect();
        bytes.windows(wide.len()).any(|window| window == wide)
    };
    if has("EncryptedPackage") {
        return Unreadable::Encrypted { form: Form::Docx };
    }
    if has("WordDocument") {
        return Unreadable::OldWord;
    }
    let other = STREAMS.iter().find(|(name, _)| has(name));
    other.map_or(Unreadable::OldWord, |(_, seems)| Unreadable::Binary { seems: Some(seems) })
}
