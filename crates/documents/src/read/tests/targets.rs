//! Targets, salutations, copies and languages in the forms of all generations.

use serde_json::json;

use super::*;

/// A document of the early form, with some lines under "APPEALS TO:".
fn early(block: &str) -> Value {
    case_of(&format!(
        "URGENT ACTION\n\nA TITLE IN CAPITALS\n\nRECOMMENDED ACTION: Please send faxes in English:\n\n- asking for her release.\n\nAPPEALS TO:\n\n{block}\n"
    ))
}

#[test]
fn numbered_targets_with_their_salutations_beside_them() {
    let case = early(
        "1) Council of Mercy Dear Members\n   Ministry of Justice\n   Lagoon Road\n   Verania\n   Telegrams: Mercy Council,\n   Lagoon Road, Verania\n\n2) Commander, River Battalion No. 5                 Dear Sir\n   Batallón Fluvial No. 5\n   Verania\n   Telexes: 99 44561 INPRE VE\n   Faxes: +99 57 555 0120",
    );
    let targets = &case["targets"];
    assert_eq!(targets[0]["office"], "Council of Mercy");
    assert_eq!(targets[0]["salutation"], "Dear Members");
    assert_eq!(targets[0]["address"], json!(["Ministry of Justice", "Lagoon Road", "Verania"]));
    assert_eq!(targets[1]["office"], "Commander, River Battalion No. 5");
    assert_eq!(targets[1]["salutation"], "Dear Sir");
    assert_eq!(targets[1]["faxes"], json!(["+99 57 555 0120"]));
    assert_eq!(targets.as_array().map(Vec::len), Some(2));
}

#[test]
fn numbers_alone_above_their_targets() {
    for (one, two) in [("1)", "2)"), ("1.", "2."), ("1/", "2/"), ("a)", "b)"), ("(1)", "(2)")] {
        let case = early(&format!(
            "{one}\nMinister of Justice\nLic. Ana Roldán\nLagoon Road 4\nVerania\nFax: +99 5 555 0120\n\n{two}\nAttorney General\nLic. Rosa Mejicano\nLagoon Road 9\nVerania\nFax: +99 5 555 0121"
        ));
        let targets = &case["targets"];
        assert_eq!(targets[0]["office"], "Minister of Justice", "{one}");
        assert_eq!(targets[0]["address"], json!(["Lagoon Road 4", "Verania"]), "{one}");
        assert_eq!(targets[1]["office"], "Attorney General", "{two}");
        assert_eq!(targets[1]["name"], "Lic. Rosa Mejicano", "{two}");
        assert_eq!(targets.as_array().map(Vec::len), Some(2));
    }
}

#[test]
fn a_name_under_the_office_and_an_institution_under_it() {
    for (block, name, first) in [
        ("Governor of Orland\nAna Roldán\nGovernment House\nVerania", json!("Ana Roldán"), "Government House"),
        ("Chief of Police\nEmniyet Müdürlüğü\nKarsova\nTurkey", Value::Null, "Emniyet Müdürlüğü"),
        ("President of the High Court\nGaoji Renmin Fayuan\nGaoling Shi\nChina", Value::Null, "Gaoji Renmin Fayuan"),
        (
            "Attorney General\nRolando Ruiz Mejicano\nMinisterio Público\nVerania",
            json!("Rolando Ruiz Mejicano"),
            "Ministerio Público",
        ),
        (
            "Prosecutor of the Republic\npr. Pobedy 1, Verkhny Alkhun\nVerania",
            Value::Null,
            "pr. Pobedy 1, Verkhny Alkhun",
        ),
    ] {
        let case = early(&format!("{block}\nFax: +99 5 555 0120\nSalutation: Your Excellency"));
        assert_eq!(case["targets"][0]["name"], name, "{block}");
        assert_eq!(case["targets"][0]["address"][0], first, "{block}");
        assert_eq!(case["targets"][0]["salutation"], "Your Excellency", "{block}");
    }
}

#[test]
fn the_office_of_the_salutation_is_no_name() {
    let case = early("Chief District Officer\nDistrict Office\nVerania\nSalutation: Dear Chief District Officer");
    assert_eq!(case["targets"][0]["office"], "Chief District Officer");
    assert_eq!(case["targets"][0]["name"], Value::Null);
}

#[test]
fn a_style_stands_above_the_name() {
    let case =
        early("His Excellency\nRahim Danesh\nHead of the Judiciary\nArg Square\nVerania\nSalutation: Your Excellency");
    assert_eq!(case["targets"][0]["name"], "Rahim Danesh");
    assert_eq!(case["targets"][0]["office"], "Head of the Judiciary");
    assert_eq!(case["targets"][0]["address"], json!(["Arg Square", "Verania"]));
}

#[test]
fn notes_are_no_part_of_a_number() {
    let case = early(
        "Minister of Justice\n4 Lake Road\nVerania\nFax: +99 5 555 0120 (if someone answers, say: \"fax, please\")\nIf voice answers please say: \"fax\"\nTel/Fax: (00 99) 375 - 555 0122\nPhone: +99 5 555 0140 ext. 12\nTel 020 5550 0166 | e-mail desk@justice.example",
    );
    let target = &case["targets"][0];
    assert_eq!(target["faxes"], json!(["+99 5 555 0120", "(00 99) 375 - 555 0122"]));
    assert_eq!(target["phones"], json!(["(00 99) 375 - 555 0122", "+99 5 555 0140 ext. 12", "020 5550 0166"]));
    assert_eq!(target["emails"], json!(["desk@justice.example"]));
    assert_eq!(target["address"], json!(["4 Lake Road", "Verania"]));
}

#[test]
fn a_target_on_one_line() {
    let case = early(
        "Attorney General Ana Roldán, Office of the Attorney General, 4 Lake Road, Port Amber, Egypt, Email: ag@justice.example, Twitter: @AgAmber\n\nAmbassador Celina Paz, Embassy of Honduras, 9900 Terrace NW, Verania, Phone: 202 555 0142 | Fax: 202 555 0188, Salutation: Dear Ambassador",
    );
    let targets = &case["targets"];
    assert_eq!((&targets[0]["name"], &targets[0]["office"]), (&json!("Ana Roldán"), &json!("Attorney General")));
    assert_eq!(targets[0]["address"], json!(["Office of the Attorney General, 4 Lake Road, Port Amber, Egypt"]));
    assert_eq!(targets[0]["socials"], json!(["@AgAmber"]));
    assert_eq!((&targets[1]["name"], &targets[1]["office"]), (&json!("Celina Paz"), &json!("Ambassador")));
    assert_eq!(targets[1]["phones"], json!(["202 555 0142"]));
    assert_eq!(targets[1]["faxes"], json!(["202 555 0188"]));
    assert_eq!(targets[1]["salutation"], "Dear Ambassador");
}

#[test]
fn targets_in_a_list_that_was_wrapped() {
    let case = early(
        ". Chief of the Army Staff, Dambar Jung Rayamani, Army Headquarters,\nBhadragol, Nepal. Fax: +99 1 555 0142\n. National Rights Commission, Harihar Chowk, Pulbari, Nepal. E-mail:\ncomplaints@nrc.example",
    );
    let targets = &case["targets"];
    assert_eq!(targets[0]["name"], "Dambar Jung Rayamani");
    assert_eq!(targets[0]["address"], json!(["Army Headquarters, Bhadragol, Nepal"]));
    assert_eq!(targets[1]["office"], "National Rights Commission");
    assert_eq!(targets[1]["emails"], json!(["complaints@nrc.example"]));
}

#[test]
fn what_follows_the_targets_is_none() {
    let case = early(
        "Minister of Justice\n4 Lake Road\nVerania\nFax: +99 5 555 0120\n\nAppeals must arrive before the ship sails at the end of the week.\n\nUrgent Letters Programme\nHarbour Street 9\n10999 Verania\nPhone: +99 5 555 0199",
    );
    assert_eq!(case["targets"].as_array().map(Vec::len), Some(1));
    assert_eq!(case["targets"][0]["address"], json!(["4 Lake Road", "Verania"]));
    assert_eq!(case["targets"][0]["phones"], json!([]));
}

#[test]
fn a_label_that_nobody_knows_is_no_line_of_an_address() {
    let case = early("Minister of Justice\n4 Lake Road\nVerania\nPagers: +99 5 555 0120\nFax: +99 5 555 0121");
    assert_eq!(case["targets"][0]["address"], json!(["4 Lake Road", "Verania"]));
    assert_eq!(case["targets"][0]["faxes"], json!(["+99 5 555 0121"]));
}

#[test]
fn a_masked_address_is_none() {
    let case = early(
        "Minister of Justice\n4 Lake Road\nVerania\nEmail: [email protected] (In the subject line: FAO Ana Roldán)",
    );
    assert_eq!(case["targets"][0]["emails"], json!([]));
    assert_eq!(case["targets"][0]["address"], json!(["4 Lake Road", "Verania"]));
}

#[test]
fn one_salutation_for_all_or_one_for_each() {
    let blocks = "Minister of Justice\n4 Lake Road\nVerania\n\nDistrict Collector\n5 Lake Road\nVerania";
    let case = early(&format!("{blocks}\n\nSalutation: Dear Minister, or Dear Collector,"));
    for place in [0, 1] {
        assert_eq!(case["targets"][place]["salutation"], "Dear Minister, or Dear Collector,");
    }
    let case = early(&format!("{blocks}\n\nDear Minister\n\nDear Collector"));
    assert_eq!(case["targets"][0]["salutation"], "Dear Minister");
    assert_eq!(case["targets"][1]["salutation"], "Dear Collector");
}

#[test]
fn demands_are_no_letter_and_no_target() {
    let case = early("Minister of Justice\n4 Lake Road\nVerania");
    assert_eq!(case["letter"], Value::Null);
    assert_eq!(case["targets"].as_array().map(Vec::len), Some(1));
}

#[test]
fn copies_line_by_line() {
    let copies =
        |lines: &str| early(&format!("Minister of Justice\nVerania\n\nCOPIES TO:\n{lines}"))["copies_to"].clone();
    assert_eq!(
        copies("The Editor, Daily Lantern, Nepal\nDiplomatic representatives of Nepal accredited to your\ncountry."),
        json!(["The Editor, Daily Lantern, Nepal", "Diplomatic representatives of Nepal accredited to your country"])
    );
    assert_eq!(
        copies(
            "Commission for Rights, Lake Road, Nepal\nand to diplomatic representatives of Nepal accredited to your country"
        ),
        json!([
            "Commission for Rights, Lake Road, Nepal",
            "diplomatic representatives of Nepal accredited to your country"
        ])
    );
    assert_eq!(
        copies("Ambassador Ana Vela\nEmbassy of Nepal\n99 Poplar Place\nFax: +99 5 555 0120"),
        json!(["Ambassador Ana Vela Embassy of Nepal 99 Poplar Place Fax: +99 5 555 0120"])
    );
    assert_eq!(
        copies("Embassy of Nepal, 99 Poplar Place,\nVerania 20099"),
        json!(["Embassy of Nepal, 99 Poplar Place, Verania 20099"])
    );
    assert_eq!(
        copies("The Dean, College Road, Nepal The ambassador of Nepal in your country\nPostage: 84 cents"),
        json!(["The Dean, College Road, Nepal", "The ambassador of Nepal in your country"])
    );
    assert_eq!(copies("MOCAM, Casa Campesina, Agua\nMansa"), json!(["MOCAM, Casa Campesina, Agua Mansa"]));
    assert_eq!(copies("diplomatic representatives accredited to your country."), json!([]));
}

fn languages(line: &str) -> (Value, Value) {
    let case = case_of(&format!("URGENT ACTION\n\nA TITLE IN CAPITALS\n\nTAKE ACTION\n\n{line}\n"));
    (case["preferred_languages"].clone(), case["own_language"].clone())
}

#[test]
fn languages_in_the_words_that_ask() {
    for (line, wanted, own) in [
        ("Please send telegrams/faxes in\nArabic, French or English:", json!(["ar", "fr", "en"]), false),
        ("Please write immediately in Persian, English or your own language:", json!(["fa", "en"]), true),
        ("Letters and faxes are urgently requested, in Chinese or English:", json!(["zh", "en"]), false),
        ("Escriban inmediatamente, en español o en su propio idioma:", json!(["es"]), true),
        ("Please write to the authorities in Nepal.", json!([]), false),
        ("She was questioned in English and signed a paper in Kurdish.", json!([]), false),
    ] {
        assert_eq!(languages(line), (wanted, json!(own)), "{line}");
    }
}

#[test]
fn a_language_in_the_letter_is_none_to_write_in() {
    let case = case_of(&with_letter("Please write to her in Kurdish, as she reads nothing else."));
    assert_eq!(case["preferred_languages"], json!([]));
}

#[test]
fn a_rule_parts_the_targets_from_who_sent_the_document() {
    let case = early(
        "Minister of Justice\n4 Lake Road\nVerania\n\n----\nOpen Letters Commission, PO Box 999, Verania\nTel 020 5550 0166",
    );
    assert_eq!(case["targets"].as_array().map(Vec::len), Some(1));
}

#[test]
fn a_list_of_one_line_targets_with_their_titles() {
    let case = early(
        "· H.E. Recep Vela, Prime Minister, Lake Road, 06573 Verania, Turkey, Fax: + 90 312 555 0101\n· Permanent Mission of Turkey, Ch. du Lac 28b, 1211 Geneva, Switzerland. Tel: +41 22 555 0103; Email: mission@turkey.example",
    );
    let targets = &case["targets"];
    assert_eq!(targets[0]["name"], "H.E. Recep Vela");
    assert_eq!(targets[0]["office"], "Prime Minister");
    assert_eq!(targets[0]["address"], json!(["Lake Road, 06573 Verania, Turkey"]));
    assert_eq!(targets[1]["name"], Value::Null);
    assert_eq!(targets[1]["phones"], json!(["+41 22 555 0103"]));
}

#[test]
fn an_office_that_nobody_knows_under_a_name_with_a_title() {
    let case = early("Dr Abdel Testan\nRapporteur, Advisory Council\nPO Box 302, Verania\nSalutation: Dear Dr Abdel");
    assert_eq!(case["targets"][0]["office"], "Rapporteur, Advisory Council");
    assert_eq!(case["targets"][0]["address"], json!(["PO Box 302, Verania"]));
}

#[test]
fn targets_under_a_heading_that_nobody_knows() {
    let case = case_of(
        "URGENT ACTION\n\nA TITLE IN CAPITALS\n\nAna Vela has been held since 2 May 2011.\n\nTHE POST GOES HERE BEFORE 3 MAY 2011:\n\nMinister of Justice\nLuis Prado\n4 Lake Road\nVerania\nFax: +99 5 555 0120\n",
    );
    assert_eq!(case["targets"][0]["name"], "Luis Prado");
    assert_eq!(case["targets"][0]["office"], "Minister of Justice");
}

#[test]
fn a_letter_tells_its_language_by_how_it_closes() {
    let text = with_letter("Liberte Ana.").replace("Yours sincerely,", "Com os melhores cumprimentos,");
    assert_eq!(case_of(&text)["letter"]["language"], "pt");
}

#[test]
fn many_lines_are_read_in_time() {
    let names = "Ana Vela ".repeat(5_000);
    let lines = format!("{names}\n").repeat(5);
    early(&format!("Minister of Justice\n{lines}"));
    early(&format!("Minister of Justice\nVerania\n\nCOPIES TO:\n{}", "Lake Road\n".repeat(20_000)));
}

#[test]
fn styles_before_offices_and_brackets_around_salutations() {
    let case = early(
        "1. President:\nPresident Burhan Testi\nOffice of the President\nVerania\n[Salutation: Dear President]\n\n2. His Majesty King Salman bin Vela\nRoyal Court\nVerania\n(Salutation: Your Majesty)",
    );
    let targets = &case["targets"];
    assert_eq!((&targets[0]["office"], &targets[0]["name"]), (&json!("President"), &json!("Burhan Testi")));
    assert_eq!(targets[0]["salutation"], "Dear President");
    assert_eq!((&targets[1]["office"], &targets[1]["name"]), (&json!("King"), &json!("Salman bin Vela")));
    assert_eq!(targets[1]["salutation"], "Your Majesty");
}

#[test]
fn lines_that_stand_apart_are_one_target() {
    let case = early(
        "Minister of Justice\nAna Roldán\n\nGovernment House\n\n4 Lake Road\n\nPort Amber, Egypt\n\nFax: +99 5 555 0120\nSalutation: Dear Minister\n\nDistrict Collector\n5 Lake Road\nSalutation: Dear Collector",
    );
    assert_eq!(case["targets"][0]["address"], json!(["Government House", "4 Lake Road", "Port Amber, Egypt"]));
    assert_eq!(case["targets"][0]["name"], "Ana Roldán");
    assert_eq!(case["targets"][1]["office"], "District Collector");
    assert_eq!(case["targets"].as_array().map(Vec::len), Some(2));
}

#[test]
fn a_sentence_in_the_summary_leads_to_a_target() {
    let case = case_of(
        "URGENT ACTION\n\nA TITLE IN CAPITALS\n\nAna Vela has been held since 2 May 2011 for a song.\n\nPlease write in good English or in Spanish to:\nPrime Minister Luis Prado\n16 Lake Street\nVerania\n(Salutation: Your Excellency)\nFax: 00 84 - 24 555 0101\n",
    );
    assert_eq!(case["targets"][0]["name"], "Luis Prado");
    assert_eq!(case["targets"][0]["office"], "Prime Minister");
    assert_eq!(case["targets"][0]["salutation"], "Your Excellency");
}

#[test]
fn a_name_after_the_small_words_of_an_office() {
    for (line, name) in [
        ("Procuratrice speciale per le persone scomparse Noemi Arteaga", json!("Noemi Arteaga")),
        ("Presidente del Tribunal Superior", Value::Null),
        ("Governor of Puerto Amargo", Value::Null),
        ("Prosecutor for Agua Mansa", Value::Null),
    ] {
        let case = early(&format!("{line}\n4 Lake Road\nVerania\nFax: +99 5 555 0120"));
        assert_eq!(case["targets"][0]["name"], name, "{line}");
    }
}

#[test]
fn who_sent_the_document_is_no_target() {
    let case = case_of(
        "URGENT ACTION\n\nTEACHER RELEASED\n\nAna Vela was released on 3 November 2014.\n\nNo further action is requested. Thank you to all who sent appeals.\n\nFor more information, please contact:\nDirector Luis Prado\nOpen Letters\n1 Lake Street, Verania\nTel: +44 20 555 0101\n",
    );
    assert_eq!(case["targets"], json!([]));
}
