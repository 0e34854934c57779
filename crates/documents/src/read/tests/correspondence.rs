//! Letters and addresses where nothing leads to them, copies without a label, and what writers are told to take care of.

use serde_json::json;

use super::*;

const CASE: &str = "URGENT ACTION\n\nLAWYER HELD IN VERANIA\n\nLawyer Ana Roldán was arrested on 3 May 2024 at her office in Port Amber. Nobody has seen her since.\n\n";

const LETTER: &str = "Your Excellency,\n\nI am writing about lawyer Ana Roldán, who was arrested on 3 May 2024 in Port Amber.\n\nI urge you to release her immediately and unconditionally.\n\nYours sincerely,\n\n";

/// A document with what stands below its summary.
fn below(rest: &str) -> Value {
    case_of(&format!("{CASE}{rest}"))
}

/// A document of the early form, with some lines under "APPEALS TO:".
fn early(block: &str) -> Value {
    below(&format!(
        "RECOMMENDED ACTION: Please send faxes in English:\n\n- asking for her release.\n\nAPPEALS TO:\n\n{block}\n"
    ))
}

#[test]
fn a_letter_goes_to_its_valediction() {
    let case = below(
        "TAKE ACTION\n\nMinister of Justice\nLagoon Road 4\nVerania\n\nDear Minister,\n\nPlease let me use my own words: I shall not write after 5 June 2024 on this.\n\nI urge you to release lawyer Ana Roldán.\n\nYours sincerely,\n",
    );
    assert_eq!(case["letter"]["paragraphs"].as_array().map(Vec::len), Some(2));
    assert_eq!(case["letter"]["valediction"], "Yours sincerely,");
    assert_eq!(case["until"], Value::Null);
}

#[test]
fn a_letter_without_a_heading_and_the_address_below_it() {
    let address = "Chairman of the Council\nLuis Prado\nCouncil House, Lagoon Road 4\n99 Port Amber\nVerania\n";
    for lead in ["Polite letter to:\n", ""] {
        let fax = if lead.is_empty() { "Fax: +99 5 555 0120\n" } else { "" };
        let case = below(&format!("{LETTER}{lead}{address}{fax}"));
        assert_eq!(case["targets"][0]["office"], "Chairman of the Council", "{lead}");
        assert_eq!(case["targets"][0]["name"], "Luis Prado", "{lead}");
        assert_eq!(case["targets"][0]["salutation"], "Your Excellency,", "{lead}");
        assert_eq!(case["letter"]["paragraphs"].as_array().map(Vec::len), Some(2), "{lead}");
    }
}

#[test]
fn the_address_of_an_official_above_the_letter() {
    let case = below(&format!(
        "Minister of Justice\nLuis Prado\nLagoon Road 4\n99 Port Amber\nEmail: office@justice.example\n\n{LETTER}"
    ));
    assert_eq!(case["targets"][0]["name"], "Luis Prado");
    let case = below("Open Cells Verania\nLagoon Road 4\n99 Port Amber\nEmail: office@cells.example\n");
    assert_eq!(case["targets"], json!([]), "who sends the document is no target");
}

#[test]
fn a_letter_with_its_addresses_above_it() {
    let case = case_of(
        "OPEN CELLS\n\n20 May 2015\n\nMr. Luis Prado\nMinister of Justice\nLagoon Road 4\nVerania\nFax: +99 5 555 0120\n\nDear Minister,\n\nRe: Detention of lawyer Ana Roldán in Port Amber\n\nOpen Cells writes about lawyer Ana Roldán, who was arrested on 6 May 2015.\n\nWe urge you to release her at once.\n\nYours truly,\n",
    );
    assert_eq!(case["targets"][0]["name"], "Mr. Luis Prado");
    assert_eq!(case["letter"]["paragraphs"].as_array().map(Vec::len), Some(2), "the subject is no paragraph");
}

#[test]
fn a_valediction_to_its_end() {
    let case = below(
        "TAKE ACTION\n\nMinistre de la Justice\nRue du Lac 4\nVerania\n\nMonsieur le Ministre,\n\nJe vous demande de libérer Ana Roldán immédiatement et sans condition.\n\nVeuillez agréer, Monsieur le Ministre, l'expression de ma haute\nconsidération.\n",
    );
    let valediction = "Veuillez agréer, Monsieur le Ministre, l'expression de ma haute considération.";
    assert_eq!(case["letter"]["valediction"], valediction);
}

#[test]
fn targets_and_last_day_above_all_else() {
    let case = case_of(
        "SCHRIJFACTIE\n\nSchrijf vóór 14 maart 2022 naar:\n\nProcureur-Generaal\nDe heer Luis Prado\nMeerweg 4, Port Amber, Verania\nE-mail: parket@justitie.example\nAanhef: Excellentie\n\nUA 8/22 Mali 19 januari 2022 AFR 37/5122/2022\n\nAdvocate vastgehouden\n\nAdvocate Ana Roldán zit sinds 3 januari 2022 vast in Port Amber omdat zij een vakbond verdedigde.\n\nAchtergrond\n\nIn Verania zitten zeker 12 advocaten vast.\n",
    );
    assert_eq!(case["until"], "2022-03-14");
    assert_eq!(case["targets"][0]["name"], "De heer Luis Prado");
    assert_eq!(case["title"], "Advocate vastgehouden");
}

#[test]
fn diplomats_without_a_label_get_copies() {
    for (words, found) in [
        ("and, if possible, to diplomatic representatives of Peru accredited to your\ncountry", true),
        ("AND TO: diplomatic representatives of Peru accredited to your country", true),
        (
            "Please also send copies of your letters to diplomatic representatives of Peru accredited to your country.",
            true,
        ),
        ("Also send copies to diplomatic representatives accredited to your country.", false),
    ] {
        let case = early(&format!("Minister of Justice\nLagoon Road 4\nVerania\nFax: +99 5 555 0120\n\n{words}\n"));
        let expected =
            if found { json!(["diplomatic representatives of Peru accredited to your country"]) } else { json!([]) };
        assert_eq!(case["copies_to"], expected, "{words}");
        assert_eq!(case["targets"].as_array().map(Vec::len), Some(1), "{words}");
    }
}

#[test]
fn one_address_over_several_lines_gets_one_copy() {
    let target = "Minister of Justice\nLagoon Road 4\nVerania\nFax: +99 5 555 0120\n\n";
    for (copies, expected) in [
        (
            "COPIES TO:\nChairman, Commission of Rights\nLuis Prado\n27 Lagoon Road\nVerania\nEmail: chair@rights.example",
            json!(["Chairman, Commission of Rights Luis Prado 27 Lagoon Road Verania Email: chair@rights.example"]),
        ),
        (
            "COPIES TO:\nOmbudsman, PO Box 5, Port Amber, Email:\noffice@ombudsman.example",
            json!(["Ombudsman, PO Box 5, Port Amber, Email: office@ombudsman.example"]),
        ),
        (
            "And copies to:\nThe Editor, Amber Mail, PO Box 5, Port Amber, Verania\nThe Bishop of Port Amber, PO Box 6, Port Amber, Verania",
            json!([
                "The Editor, Amber Mail, PO Box 5, Port Amber, Verania",
                "The Bishop of Port Amber, PO Box 6, Port Amber, Verania"
            ]),
        ),
        (
            "En kopieën naar: Ambassade van Verania, Meerweg 4, Den Haag",
            json!(["Ambassade van Verania, Meerweg 4, Den Haag"]),
        ),
    ] {
        assert_eq!(early(&format!("{target}{copies}\n"))["copies_to"], expected, "{copies}");
    }
}

#[test]
fn who_sends_the_document_is_no_target() {
    let case = early(
        "Minister of Justice\nLagoon Road 4\nVerania\nFax: +99 5 555 0120\nSalutation: Dear Minister\n\nCOPIES TO:\nOmbudsman, PO Box 5, Port Amber, Verania\n\nPLEASE SEND APPEALS BEFORE 5 June 2024.\n\nUrgent Action Network, Open Cells\nTel. 55 5550 0133 / ua@cells.example",
    );
    assert_eq!(case["targets"].as_array().map(Vec::len), Some(1));
}

#[test]
fn ranks_and_titles_before_a_name() {
    for (block, name, office) in [
        ("Ministro del Interior\nGral. Hernán Prado\nPlaza 3\nVerania", "Gral. Hernán Prado", "Ministro del Interior"),
        (
            "Director de la Policía\nComisionado Julio Prado\nCuartel 3\nVerania",
            "Comisionado Julio Prado",
            "Director de la Policía",
        ),
        (
            "Head of the Judiciary\nAyatollah Hossein Rad\nc/o Embassy\nLagoon Road 4",
            "Ayatollah Hossein Rad",
            "Head of the Judiciary",
        ),
        ("Directora\nUnidad Nacional de Protección\nDra. Marcela Prado\nCarrera 63", "Dra. Marcela Prado", "Directora"),
        (
            "1. Tariq Mehmood\nInspector General of Police\nPolice Lines\nVerania",
            "Tariq Mehmood",
            "Inspector General of Police",
        ),
        (
            "Minister of Justice, Worship and Prisons\nMr Luis Prado\nLagoon Road 4\nVerania",
            "Mr Luis Prado",
            "Minister of Justice, Worship and Prisons",
        ),
        (
            "Brigadier Sunday Okoro\nMilitary Administrator\nLagoon Road 4\nVerania",
            "Brigadier Sunday Okoro",
            "Military Administrator",
        ),
        (
            "Chief Dr Ambrose Vela\nAttorney-General\nLagoon Road 4\nVerania",
            "Chief Dr Ambrose Vela",
            "Attorney-General",
        ),
        ("Minister of Justice\nMr Luis wa Prado\nLagoon Road 4\nVerania", "Mr Luis wa Prado", "Minister of Justice"),
        (
            "Commander of the Fifth Brigade Colonel Isaac Prado\nBrigade House\nVerania",
            "Colonel Isaac Prado",
            "Commander of the Fifth Brigade",
        ),
        (
            "Honorable Mr. Justice Farooq Prado\nChief Justice of Verania\nLagoon Road 4",
            "Honorable Mr. Justice Farooq Prado",
            "Chief Justice of Verania",
        ),
        ("Director General Luis Prado\nNational Police\nLagoon Road 4\nVerania", "Luis Prado", "Director General"),
    ] {
        let case = early(&format!("{block}\nFax: +99 5 555 0120\nSalutation: Dear Director"));
        assert_eq!(case["targets"][0]["name"], name, "{block}");
        assert_eq!(case["targets"][0]["office"], office, "{block}");
    }
    let case = early("Comisionado Nacional\nPlaza 3\nVerania\nFax: +99 5 555 0120");
    assert_eq!(case["targets"][0]["name"], Value::Null, "a rank before no name is an office");
    let case = early("Juez Segundo de Garantías\nJuzgado Segundo de Garantías\nCalle 5\nVerania\nFax: +99 5 555 0120");
    assert_eq!(case["targets"][0]["office"], "Juez Segundo de Garantías", "its words stand in the address, too");
}

#[test]
fn a_street_after_a_title_is_no_name() {
    let case = early("Chief of Police\nPadre Gomez Street\n99 Port Amber\nVerania\nFax: +99 5 555 0120");
    assert_eq!(case["targets"][0]["name"], Value::Null);
    assert_eq!(case["targets"][0]["address"][0], "Padre Gomez Street");
}

#[test]
fn copies_whose_label_ends_a_line() {
    let target = "Minister of Justice\nLagoon Road 4\nVerania\nSalutation: Dear Minister,";
    let copy = "Mr Luis Prado, president, Commission of Rights, PO Box 5, Port Amber, Verania";
    let case = early(&format!("{target} Copies to:\n{copy}\n"));
    assert_eq!(case["copies_to"], json!([copy]));
    assert_eq!(case["targets"][0]["salutation"], "Dear Minister,");
    assert_eq!(case["targets"].as_array().map(Vec::len), Some(1));
}

#[test]
fn titles_as_salutations_and_places_with_a_word_of_postage() {
    let case = early(
        "Ministro da Justiça\nRua do Lago 4\nPorto Amargo, Verania\nTítulo: Senhor Ministro\nFax: +99 5 555 0120",
    );
    assert_eq!(case["targets"][0]["salutation"], "Senhor Ministro");
    assert_eq!(case["targets"][0]["address"], json!(["Rua do Lago 4", "Porto Amargo, Verania"]));
    let case = early("- Ministra, Sra. Ana Vela, Rua do Lago 4,\n  Porto Amargo, Verania. Fax: +99 5 555 0120");
    assert_eq!(case["targets"][0]["address"], json!(["Rua do Lago 4, Porto Amargo, Verania"]));
}

#[test]
fn a_target_of_a_list_that_was_wrapped() {
    let case = early(
        "- Luis Prado, Director of Prosecutions, Lagoon House, Port Amber,\n  Verania. Email: info@law.example\n- Ana Vela, Chief Justice, Supreme Court Building, Port Amber, Verania. Fax:\n  +99 5 555 0128. Email: cj@courts.example",
    );
    assert_eq!(case["targets"][0]["address"], json!(["Lagoon House, Port Amber, Verania"]));
    assert_eq!(case["targets"][1]["name"], "Ana Vela");
    assert_eq!(case["targets"][1]["address"], json!(["Supreme Court Building, Port Amber, Verania"]));
    assert_eq!(case["targets"][1]["faxes"], json!(["+99 5 555 0128"]));
}

#[test]
fn an_embassy_after_c_o_is_no_prose() {
    let case =
        early("Président de la République\nLuis Prado\nc/o Ambassade de la République arabe d'Égypte\nLagoon Road 4");
    assert_eq!(
        case["targets"][0]["address"],
        json!(["c/o Ambassade de la République arabe d'Égypte", "Lagoon Road 4"])
    );
}

#[test]
fn what_writers_are_told_to_take_care_of() {
    let note = "If you have relatives in Verania, sign with your initials only.";
    let safety = |rest: &str| below(rest)["writer_safety"].clone();
    let letter = format!("SAMPLE LETTER\n\n{LETTER}");
    assert_eq!(safety(&format!("{letter}{note}\n")), json!([note]), "below the letter");
    assert_eq!(safety(&format!("{letter}BE CAREFUL\n\n{note}\n\nPostage: 84 cents\n")), json!([note]), "no price");
    let background = "ADDITIONAL INFORMATION\n\nAt least 12 lawyers have been held since January.\n\n";
    assert_eq!(safety(&format!("{letter}{background}{note}\n")), json!([note]), "in the background");
    let languages = format!("{letter}Language: Arabic, English\nPostage: 84 cents\n{note}\n");
    assert_eq!(safety(&languages), json!([note]), "under the languages");
    assert_eq!(below(&languages)["preferred_languages"], json!(["ar", "en"]));
}

#[test]
fn a_salutation_over_two_lines_of_a_column_is_none() {
    let case = early(
        "1) Chief of Police                    Dear Chief\n   Lagoon Road 4\n   Verania\n\n2) Provincial Commissioner            Dear Provincial\n   PO Box 5                           Commissioner\n   Verania",
    );
    assert_eq!(case["targets"][0]["salutation"], "Dear Chief");
    assert_eq!(case["targets"][1]["salutation"], Value::Null);
    assert_eq!(case["targets"][1]["address"], json!(["PO Box 5", "Verania"]));
}

#[test]
fn an_office_on_one_line_ends_at_a_full_stop_too() {
    let case = early(
        "Mr Luis Prado, President of the Republic. Government House, 6 Lagoon Road, Port Amber. Fax: +99 5 555 0120",
    );
    assert_eq!(case["targets"][0]["office"], "President of the Republic");
    assert_eq!(case["targets"][0]["address"], json!(["Government House, 6 Lagoon Road, Port Amber"]));
}

#[test]
fn the_words_of_a_salutation_begin_no_target() {
    let case = early(
        "1) Minister of Justice\n   Lagoon Road 4\n   Verania\n\n2) Chief of Police\n   Lagoon Road 6\n   Verania\n\nSalutation for 1) Your\nExcellency; for 2) Dear Chief.",
    );
    assert_eq!(case["targets"].as_array().map(Vec::len), Some(2));
}

#[test]
fn the_head_of_a_memorandum_names_no_target() {
    let case = case_of(
        "URGENT ACTION\n\nTo:    all members of the network\nFrom:  Open Cells Verania\nDate:  11 May 2001\n\nUA 97/01       Fear of torture\n\nMiner Luis Prado was released on 9 May 2001. He had been held since 17 April in Port Amber.\n\nNo further action is requested. Thank you to all who wrote.\n",
    );
    assert_eq!(case["targets"], json!([]));
    assert_eq!(case["ua"], "97/01");
}

#[test]
fn a_short_sentence_with_the_best_language() {
    let address = "APPEALS TO:\n\nMinister of Justice\nLagoon Road 4\nVerania\nFax: +99 5 555 0120\n\n";
    let case = below(&format!("{address}Please ask us if you are late. English is best.\n"));
    assert_eq!(case["preferred_languages"], json!(["en"]));
}

#[test]
fn languages_in_polish() {
    let case = below("Prosimy o wysłanie apeli w języku khmerskim, angielskim lub własnym:\n\n- o uwolnienie.\n");
    assert_eq!(case["preferred_languages"], json!(["km", "en"]));
}
