//! A postcard typeset: two pages, the words and the address.

use typst::foundations::Bytes;
use typst_layout::PagedDocument;

use super::{ADDRESS_TOO_TALL, Forget, export};
use crate::compose::Composed;
use crate::postcard::{AddressField, Card, MARGIN};
use crate::spacing::general;
use crate::world::{Template, Workshop};
use crate::{Letter, PressRefusal};

/// The sizes of type for one side, in points, largest first: the largest that fits is taken, so that few words stand large.
/// Below 9 points the letters of our faces become hard to read on a card.
const SIZES: [f64; 6] = [14.0, 13.0, 12.0, 11.0, 10.0, 9.0];

/// The words on one side, the address on the other.
const SIDES: usize = 2;

/// Typesets a postcard.
pub(crate) fn typeset_card(workshop: &Workshop, composed: &Composed, card: Card) -> Result<Letter, PressRefusal> {
    // Made first and so dropped last, on every way out: what the typesetter remembers goes when the card is done.
    let _forget = Forget;
    for size in SIZES {
        let document = sides(workshop, composed, card, size)?;
        if document.pages().len() <= SIDES {
            return Ok(Letter { pdf: export(&document)?, pages: document.pages().len() });
        }
    }
    Err(PressRefusal::TooLongForCard { over: card.letters() })
}

fn sides(workshop: &Workshop, composed: &Composed, card: Card, size: f64) -> Result<PagedDocument, PressRefusal> {
    let (setting, fonts) = (composed.setting(), workshop.fonts());
    let (card_width, card_height) = card.size();
    let AddressField { left, top, width, height } = card.address_field();
    let data = composed.to_json(|json| {
        json.key("faces").texts(fonts.faces(setting)).key("other-faces").texts(fonts.faces(general()));
        json.key("leading").plain(setting.leading).key("hyphens").text(setting.hyphens).key("size").plain(size);
        json.key("card").object(|card| {
            card.key("width").plain(card_width).key("height").plain(card_height).key("margin").plain(MARGIN);
        });
        json.key("field").object(|field| {
            field.key("left").plain(left).key("top").plain(top);
            field.key("width").plain(width).key("height").plain(height);
        });
    });
    typst::compile::<PagedDocument>(&workshop.with(Template::Card, Bytes::new(data))).output.map_err(|errors| {
        // Nothing else of an error is passed on: it may quote the words.
        if errors.iter().any(|error| error.message.contains(ADDRESS_TOO_TALL)) {
            return PressRefusal::AddressTooTallForCard;
        }
        PressRefusal::NotTypeset { stage: "sides" }
    })
}
