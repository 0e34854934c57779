//! What control words mean.

/// What a group is for.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Destination {
    /// Words of the text.
    Text,
    /// The table of fonts.
    Fonts,
    /// Nothing that is read: pictures, styles, information about the document.
    Nothing,
    /// What a shape is made of: of it only the box with words is read.
    Shape,
    /// The instruction of a field.
    Instruction,
    /// The two forms of a text: without Unicode, and with it.
    Both,
}

/// What a control word does that begins a group.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Begins {
    Destination(Destination),
    Header { first: bool },
    Footer { first: bool },
    Note,
    Box,
    Shape,
    ItemSign,
    Field,
    Result,
    Object,
    Unicode,
}

/// What a control word begins; `None` for one that begins nothing.
pub(super) fn begins(word: &str) -> Option<Begins> {
    Some(match word {
        "fonttbl" => Begins::Destination(Destination::Fonts),
        "header" | "headerr" => Begins::Header { first: false },
        "headerf" => Begins::Header { first: true },
        "footer" | "footerr" => Begins::Footer { first: false },
        "footerf" => Begins::Footer { first: true },
        "footnote" => Begins::Note,
        "shptxt" | "dptxbxtext" => Begins::Box,
        "shpinst" | "do" => Begins::Shape,
        "pntext" | "listtext" => Begins::ItemSign,
        "field" => Begins::Field,
        "fldinst" => Begins::Destination(Destination::Instruction),
        "fldrslt" => Begins::Result,
        "object" => Begins::Object,
        "upr" => Begins::Destination(Destination::Both),
        "ud" => Begins::Unicode,
        "colortbl" | "stylesheet" | "info" | "pict" | "footerl" | "headerl" | "listtable" | "listoverridetable"
        | "filetbl" | "revtbl" | "rsidtbl" | "nonshppict" | "shprslt" | "annotation" | "xe" | "tc" | "tcn" | "rxe"
        | "txe" | "sp" | "ftnsep" | "ftnsepc" | "ftncn" | "aftnsep" | "aftnsepc" | "aftncn" | "pn" | "template"
        | "fontemb" | "datafield" | "formfield" | "keycode" | "private" | "comment" => {
            Begins::Destination(Destination::Nothing)
        }
        _ => return None,
    })
}

/// The letter that a control word stands for.
pub(super) fn letter(word: &str) -> Option<char> {
    Some(match word {
        "emdash" => '\u{2014}',
        "endash" => '\u{2013}',
        "lquote" => '\u{2018}',
        "rquote" => '\u{2019}',
        "ldblquote" => '\u{201c}',
        "rdblquote" => '\u{201d}',
        "bullet" => '\u{2022}',
        "tab" => '\t',
        "emspace" | "enspace" | "qmspace" => ' ',
        _ => return None,
    })
}
