//! A pack for an invented evening, for an invented case of Verania.

use casework::Language;
use press::{
    EnvelopeSize, LabelSheet, Pack, PackBlock, PackEnvelope, PackLetter, PackPart, PackSheet, PackText, Paper,
};

fn language(tag: &str) -> Language {
    Language::from_tag(tag).unwrap()
}

fn text(tag: &str, words: &str) -> PackText {
    PackText { text: words.into(), language: language(tag) }
}

fn en(words: &str) -> PackText {
    text("en", words)
}

fn es(words: &str) -> PackText {
    text("es", words)
}

fn part(label: &str, sheets: Vec<PackSheet>, copies: usize) -> PackPart {
    PackPart { label: format!("{label} "), foot: en(label), sheets, copies }
}

fn address() -> Vec<PackText> {
    ["Rafael Quintana", "Ministro del Interior", "Calle Inventada 14", "Puerto Alcor 1012", "VERANIA"].map(es).into()
}

/// A sheet to write on; each number has its own words.
pub fn letter(number: usize) -> PackLetter {
    let openings = [
        "I am writing to you about Marta Olmedo and Inés Caraballo, both detained on 9 January 2024. They were on their way \
         home from the river Salvo with forty bottles of water for the laboratory of the university.",
        "Marta Olmedo has asthma and needs her medicine every day. Her sister has taken it to three police stations, and \
         none of them would accept it.",
    ];
    PackLetter {
        language: language("en"),
        address: address(),
        dated: en("Date"),
        salutation: Some(en("Dear Minister,")),
        opening: vec![en(openings[number % 2])],
        own_words_first: number % 3 == 1,
        demands: vec![
            en(
                "I ask you to say publicly where they are held, and to let them see their families, a lawyer and a doctor.",
            ),
            en(
                "I ask you to release them, unless a judge charges them with a recognisable offence in a public hearing.",
            ),
        ],
        theirs: vec![
            es(
                "Le pido que diga públicamente dónde están, y que les permita ver a sus familias, a un abogado y a un médico.",
            ),
            es(
                "Le pido que las ponga en libertad, salvo que un juez las acuse de un delito reconocible en una audiencia pública.",
            ),
        ],
        valediction: Some(en("Yours sincerely,")),
        signature: vec![en("Signature and name"), en("Town, country")],
        sender: None,
        hints: vec![
            en("Who are you? One sentence: “I am a nurse.”"),
            en("Why do you write about them? What made you stop when you read what happened?"),
            en("What do you ask for? In your own words."),
        ],
        tear: en("Tear this edge off before you fold the letter. Your own words can answer:"),
    }
}

/// Pages to read: each kind of block once.
pub fn page() -> Vec<PackBlock> {
    vec![
        PackBlock::Mark(en("Letter evening · Verania")),
        PackBlock::Title(en("TWO WATER DEFENDERS HELD WITHOUT CONTACT")),
        PackBlock::Boxed(vec![en("Letters go until 20 December 2026. Post them so that they arrive by then.")]),
        PackBlock::Paragraph(en(
            "Marta Olmedo and Inés Caraballo, who measure what a tannery lets into the river Salvo, were taken off a bus by \
             men of the Interior Guard on 9 January 2024.",
        )),
        PackBlock::Heading(en("Steps")),
        PackBlock::List { items: vec![en("Print everything."), en("Write by hand what you can.")], numbered: true },
        PackBlock::List { items: vec![en("you live there"), en("you plan to travel there")], numbered: false },
        PackBlock::Table {
            heads: vec![en("English"), en("Spanish")],
            rows: vec![vec![Some(en("Release them.")), Some(es("Póngalas en libertad."))], vec![None, None]],
        },
        PackBlock::Code {
            side: 3,
            path: "M0 0h1v1h-1zM2 1h1v1h-1z".into(),
            address: "https://clamor.example/en/cases/0123456789abcdef/evening/00".into(),
            says: en("Enter the count here."),
        },
        PackBlock::Quiet(en("Nothing was translated by a machine.")),
        PackBlock::NewPage,
        PackBlock::Title(en("A second page")),
    ]
}

/// A whole pack with so many letters.
pub fn pack(letters: usize, paper: Paper, large_print: bool) -> Pack {
    let envelope = |size: &str| {
        let size = EnvelopeSize::from_word(size).unwrap();
        PackSheet::Envelope(PackEnvelope { size, address: address(), sender: vec![en("School of the Lime Trees")] })
    };
    let labels = |word: &str| PackSheet::Labels {
        sheet: LabelSheet::from_word(word).unwrap(),
        addresses: vec![address(), vec![es("Fiscal General"), es("VERANIA")]],
    };
    let lined = PackLetter {
        opening: Vec::new(),
        demands: Vec::new(),
        theirs: Vec::new(),
        own_words_first: false,
        ..letter(0)
    };
    let sheets = (0..letters.min(6)).map(|number| PackSheet::Letter(letter(number))).collect();
    Pack {
        language: language("en"),
        title: "Letter evening: Two water defenders".into(),
        day: jiff::civil::date(2026, 11, 28),
        paper,
        large_print,
        parts: vec![
            part("The case", vec![PackSheet::Read { blocks: page(), one_page: false }], 1),
            part("Letter", sheets, letters),
            part("Lined", vec![PackSheet::Letter(lined)], 2),
            part("Envelope", EnvelopeSize::words().into_iter().map(envelope).collect(), 4),
            part("Labels", LabelSheet::words().into_iter().map(labels).collect(), 3),
        ],
    }
}
