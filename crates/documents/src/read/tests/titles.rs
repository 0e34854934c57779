//! What is a title, and what only stands above one.

use super::*;

/// The title of a document with these lines above its prose.
fn title(head: &str) -> Value {
    let case = case_of(&format!(
        "{head}\n\nThe bell-ringer Ana Vela was taken from her home on 2 March 2015. Nobody has seen her since that evening.\n\n\
         BACKGROUND INFORMATION\n\nWords about the country.\n\nRECOMMENDED ACTION: Please send letters:\n\n\
         - asking that she be released.\n\nAPPEALS TO:\n\nMinister of Justice\nCalle Mayor 4\nVerania\n"
    ));
    case["title"].clone()
}

#[test]
fn who_sends_a_document_is_no_title() {
    for head in [
        "OPEN CELLS NORTH\nLetters for scholars at risk\n\nNumber: UA 71/15     8 March 2015\n\nBell-ringer held without any trial",
        "Open Cells North\nMill Lane 5, Lumen * tel. 0-99 555 01 01\n\nUA 71/15\n8 March 2015\n\nBell-ringer held without any trial",
        "LETTERS MARCH 2015\n\nUA 71/15\n8 March 2015\n\nBell-ringer held without any trial",
        "L E T T E R S\n\nBell-ringer held without any trial\n\nUA 71/15     8 March 2015",
    ] {
        assert_eq!(title(head), "Bell-ringer held without any trial", "{head}");
    }
}

#[test]
fn a_country_with_a_colon_begins_a_title() {
    for head in [
        "ACT\n\nBolivia: Freedom for the bell-ringer of Villa\n\nUrgent Action: UA 71/15\nDate: 8 March 2015",
        "Open Cells\nUrgent appeal no. 3 - March 2015\nBolivia: Freedom for the bell-ringer of Villa\n\nDate: 8 March 2015\tUA: 71/15",
    ] {
        assert_eq!(title(head), "Bolivia: Freedom for the bell-ringer of Villa", "{head}");
    }
    let capitals = "OPEN CELLS - Urgent Actions\n\nUpdate of 8 March 2015\n\nCUBA: CLOCKMAKER MOVED TO A PRISON 700 KILOMETRES AWAY\n\nUA 67/15";
    assert_eq!(title(capitals), "CUBA: CLOCKMAKER MOVED TO A PRISON 700 KILOMETRES AWAY");
    assert_eq!(
        title("RUSSIA: Fear for safety / Threat of torture\n\nAna Vela (f), aged 53\n\nUA 48/15"),
        "Fear for safety / Threat of torture"
    );
    // In capitals with a country under it, a headline is no name of a country.
    assert_eq!(
        title("URGENT ACTION\nWREATH SENT TO THE OFFICE\nBOLIVIA\nUA: 71/15\tDate: 8 March 2015"),
        "WREATH SENT TO THE OFFICE"
    );
}

#[test]
fn good_news_stands_above_a_title() {
    let head = |words: &str| format!("URGENT ACTION\n{words}\n\nUA: 71/15 Index: AMR 18/7340/2015");
    assert_eq!(title(&head("GOOD NEWS\nBELL-RINGER ACQUITTED AND FREED")), "BELL-RINGER ACQUITTED AND FREED");
    assert_eq!(title(&head("GOOD NEWS: BELL-RINGER IS FREE")), "GOOD NEWS: BELL-RINGER IS FREE");
}

#[test]
fn beside_the_number_stands_no_place_and_no_file() {
    let head = "URGENT ACTION\n\nUA 142/15                Lumen, 29 May 2015\nAI Index: MDE 29/005/2015\n\nFEAR OF TORTURE / NO NEWS";
    assert_eq!(title(head), "FEAR OF TORTURE / NO NEWS");
    let file = "Urgent Action\n\nBell-ringer held without any trial\n\n  UA 61/15 Verania.pdf (115 KB)";
    assert_eq!(title(file), "Bell-ringer held without any trial");
    // The line that begins with the number has the concern, not the line of a list of messages.
    let listed = "Topic 3117    UA 159/95 Pakistan: Legal matters\nnews      4:02 PM Jul 1, 1995\n\nEXTERNAL     AI Index: ASA 33/14/95\n\
                  29 June 1995\n\nUA 159/95  Fear for safety / Death penalty\n\nPAKISTAN   Ana Vela (f), aged 40";
    assert_eq!(title(listed), "Fear for safety / Death penalty");
}

#[test]
fn neither_rules_nor_captions_nor_calls_are_titles() {
    for above in [
        "---------- begin forwarded text ----------",
        "Children by the fence, Verania, 2015 \u{a9} Open Cells",
        "Hello!",
        "TOLK - network against torture and the death penalty\n\nAppeal of the month - March 2015",
        "FINAL UPDATE",
    ] {
        let head = format!("{above}\n\nBell-ringer held without any trial\n\nUA 71/15     8 March 2015");
        assert_eq!(title(&head), "Bell-ringer held without any trial", "{above}");
    }
}

#[test]
fn a_concern_stands_after_the_colon_of_a_number_and_a_headline_has_commas() {
    let colon = "PUBLIC\n\nAMR 36/008/2005\n22 September 2005\n\nUA 245/05: ARBITRARY ARREST / PRISONER OF CONSCIENCE\n\nHAITI     Ana Vela (f)";
    assert_eq!(title(colon), "ARBITRARY ARREST / PRISONER OF CONSCIENCE");
    let commas = "URGENT ACTION\n\nUA 155/13\n4 September 2013\n\nLAOS: A PASTOR FREED, HIS FRIENDS IN A PRISON\n\nAna Vela\t62\tpastor";
    assert_eq!(title(commas), "LAOS: A PASTOR FREED, HIS FRIENDS IN A PRISON");
}
