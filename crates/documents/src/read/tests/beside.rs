//! Targets side by side, salutations in brackets and apart, notes over two lines.

use serde_json::json;

use super::*;
use crate::read::extract;

/// A document of the early form, with some lines under "APPEALS TO:".
fn early(block: &str) -> Value {
    case_of(&format!(
        "URGENT ACTION\n\nA TITLE IN CAPITALS\n\nRECOMMENDED ACTION: Please send faxes in English:\n\n- asking for her release.\n\nAPPEALS TO:\n\n{block}\n"
    ))
}

/// The text as reading sees it.
fn text_of(text: &str) -> String {
    extract(text.as_bytes()).map_or_else(|unreadable| panic!("{unreadable}"), |extracted| extracted.text)
}

#[test]
fn addresses_side_by_side_are_read_one_after_the_other() {
    let blanks = "1.  Chief of Naval Staff                2.  Governor of the Islands
    Admiral Ramon Kusnadi                   Mr Hendrik Pareira
    Naval Headquarters                      Governor's Office
    55 Canary Road                          1 Harbour Road
    VERANIA                                 VERANIA
    Fax: +99 62 555 0144                    Email: gov@islands.example
    Salutation: Dear Admiral                Salutation: Dear Governor";
    let tabs = "Chief of Naval Staff\tGovernor of the Islands\tCopies to:
Admiral Ramon Kusnadi\tMr Hendrik Pareira\tThe Island Star
Naval Headquarters\tGovernor's Office\tPO Box 5
55 Canary Road\t1 Harbour Road\tTanjung, VERANIA
VERANIA\tVERANIA
Fax: +99 62 555 0144\tEmail: gov@islands.example
Salutation: Dear Admiral\tSalutation: Dear
\tGovernor";
    for block in [blanks, tabs] {
        let case = early(block);
        let targets = &case["targets"];
        assert_eq!(targets.as_array().map(Vec::len), Some(2), "{block}");
        assert_eq!(targets[0]["office"], "Chief of Naval Staff");
        assert_eq!(targets[0]["name"], "Admiral Ramon Kusnadi");
        assert_eq!(targets[0]["address"], json!(["Naval Headquarters", "55 Canary Road", "VERANIA"]));
        assert_eq!(targets[0]["faxes"], json!(["+99 62 555 0144"]));
        assert_eq!(targets[0]["salutation"], "Dear Admiral");
        assert_eq!(targets[1]["office"], "Governor of the Islands");
        assert_eq!(targets[1]["address"], json!(["Governor's Office", "1 Harbour Road", "VERANIA"]));
        assert_eq!(targets[1]["emails"], json!(["gov@islands.example"]));
        assert_eq!(targets[1]["salutation"], "Dear Governor", "{block}");
    }
    assert_eq!(early(tabs)["copies_to"], json!(["The Island Star PO Box 5 Tanjung, VERANIA"]));
}

#[test]
fn ways_to_reach_somebody_beside_an_address_belong_to_it() {
    let case = early(
        "Minister of Justice             Fax: +99 5 555 0120\nMr Luis Prado                   Email: m@justice.example\n4 Lake Road, Verania            Salutation: Dear Minister",
    );
    assert_eq!(case["targets"].as_array().map(Vec::len), Some(1));
    assert_eq!(case["targets"][0]["name"], "Mr Luis Prado");
    assert_eq!(case["targets"][0]["emails"], json!(["m@justice.example"]));
    assert_eq!(case["targets"][0]["salutation"], "Dear Minister");
}

#[test]
fn what_stands_apart_and_is_no_address_stays_where_it_is() {
    for text in [
        // People with their marks, labels with their values, the head of a document.
        "Ana Vela         (f)      aged 22\nLuis Prado       (m)      aged 30\nInés del Soto    (f)      aged 41\n",
        "Fax:             +99 5 555 0120\nEmail:           m@justice.example\nSalutation:      Dear Minister\n",
        "PUBLIC           AI Index: AMR 99/012/2003\nUA 15/03         Fear of torture\nVERANIA          Ana Vela (f)\n",
        "1.   asking for her release;\n2.   asking for a fair trial;\n3.   asking for a doctor.\n",
        "é\té\n\té\té\té\té\n\t\t\t\n",
    ] {
        assert_eq!(text_of(text), text);
    }
}

#[test]
fn salutations_in_brackets() {
    for (block, said) in [
        (
            "Mr Luis Prado            (Dear President)\nPresident of the Republic\n4 Lake Road\nVerania",
            "Dear President",
        ),
        (
            "President of the Republic\nMr Luis Prado\n4 Lake Road\nVerania\n[Dear President]\nFax: +99 5 555 0120",
            "Dear President",
        ),
        ("President of the Republic\nMr Luis Prado\n4 Lake Road\nVerania\n(Your Excellency)", "Your Excellency"),
    ] {
        let case = early(block);
        assert_eq!(case["targets"][0]["name"], "Mr Luis Prado", "{block}");
        assert_eq!(case["targets"][0]["office"], "President of the Republic", "{block}");
        assert_eq!(case["targets"][0]["address"], json!(["4 Lake Road", "Verania"]), "{block}");
        assert_eq!(case["targets"][0]["salutation"], said, "{block}");
    }
    let case = early("President of the Republic\n(Mr Luis Prado)\n4 Lake Road\nVerania\nFax: +99 5 555 0120");
    assert_eq!(case["targets"][0]["salutation"], Value::Null);
}

#[test]
fn one_salutation_for_several() {
    let targets = "Minister of Justice\n4 Lake Road\nVerania\nFax: +99 5 555 0120\n\nMinister of the Interior\n5 Lake Road\nVerania\nFax: +99 5 555 0121";
    for said in ["Salutation (both): Dear Minister", "(Salutation for both letters: Dear Minister)"] {
        let case = early(&format!("{targets}\n\n{said}"));
        assert_eq!(case["targets"].as_array().map(Vec::len), Some(2), "{said}");
        assert_eq!(case["targets"][0]["salutation"], "Dear Minister", "{said}");
        assert_eq!(case["targets"][1]["salutation"], "Dear Minister", "{said}");
    }
}

#[test]
fn what_goes_on_on_the_next_line() {
    let case = early(
        "1/ Minister of Justice\n4 Lake Road\nVerania\nFax: +99 5 555 0120 (if a voice answers, say \"fax,\nplease\")\nSalutation: Your\nExcellency\n\n2/ General Procurator\nLuis Prado\n5 Lake Road\nVerania\nTelex: 5599\nPRESID KD\nFax: +99 5 555 0121\n     +99 5 555 0122\nSalutation: Monsieur le Ministre\n/ Dear Minister",
    );
    let targets = &case["targets"];
    assert_eq!(targets.as_array().map(Vec::len), Some(2));
    assert_eq!(targets[0]["faxes"], json!(["+99 5 555 0120"]));
    assert_eq!(targets[0]["salutation"], "Your Excellency");
    assert_eq!(targets[1]["office"], "General Procurator");
    assert_eq!(targets[1]["name"], "Luis Prado");
    assert_eq!(targets[1]["faxes"], json!(["+99 5 555 0121", "+99 5 555 0122"]));
    assert_eq!(targets[1]["salutation"], "Monsieur le Ministre / Dear Minister");
}

#[test]
fn copies_parted_by_marks_and_ended_by_other_fields() {
    let copies = |block: &str| {
        early(&format!("Minister of Justice\n4 Lake Road\nVerania\nFax: +99 5 555 0120\n\n{block}"))["copies_to"]
            .clone()
    };
    assert_eq!(
        copies(
            "COPIES TO: Embassy of Verania, 9 Hill Road, Port Amber, fax 08-555\n014 30; Union of Port Workers, union@port.example"
        ),
        json!([
            "Embassy of Verania, 9 Hill Road, Port Amber, fax 08-555 014 30",
            "Union of Port Workers, union@port.example"
        ])
    );
    assert_eq!(
        copies(
            "Also send copies to diplomatic representatives of Peru accredited to your\ncountry. Please check with your section office if sending appeals after the above\ndate."
        ),
        json!(["diplomatic representatives of Peru accredited to your country"])
    );
    assert_eq!(
        copies("COPIES TO:\nEmbassy of Peru, 9 Hill Road, Port Amber\nPostage (airmail): 84 cents"),
        json!(["Embassy of Peru, 9 Hill Road, Port Amber"])
    );
    assert_eq!(copies("CC: union@port.example\nSubject: Ana Vela"), json!(["union@port.example"]));
}

#[test]
fn an_address_as_a_heading_leads_to_the_target() {
    let text = "URGENT ACTION\n\nA TITLE IN CAPITALS\n\nAna Vela was taken away on 3 May 2003 and nobody has seen her since that day.\n\nADDRESS\n\nMinister of Justice\nMr Luis Prado\n4 Lake Road\nVerania\n";
    assert_eq!(case_of(text)["targets"][0]["name"], "Mr Luis Prado");
}

#[test]
fn many_lines_side_by_side_take_no_time() {
    for line in ["a:   b:x\n", "a   b:c\n", "Fax: 1\té\n", "1.   2.   Email: é\n"] {
        let text = line.repeat(5_000);
        assert!(extract(text.as_bytes()).is_ok());
    }
}

#[test]
fn holders_after_a_colon_and_titles_that_are_said() {
    let case = early(
        "Minister of Justice: Luis Prado, Ministry of Justice, 4 Lake Road, Verania\nFax: +99 5 555 0120\nSalutation: Dear Minister / Estimado\nSeñor Ministro\n\nMayor: Buenos Prados, Verania\nFax: +99 5 555 0121",
    );
    assert_eq!(case["targets"].as_array().map(Vec::len), Some(2));
    assert_eq!(case["targets"][0]["name"], "Luis Prado");
    assert_eq!(case["targets"][0]["office"], "Minister of Justice");
    assert_eq!(case["targets"][0]["salutation"], "Dear Minister / Estimado Señor Ministro");
    assert_eq!(case["targets"][1]["name"], Value::Null);
}
