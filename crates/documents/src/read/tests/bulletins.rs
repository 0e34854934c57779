//! Forms of the bulletins of 1990 to 2009: marks of items, what is asked in prose, copies in running text, salutations in a list.

use super::*;

/// A bulletin around its action, its targets and what stands below them.
fn bulletin(action: &str, targets: &str, below: &str) -> Value {
    case_of(&format!(
        "PUBLIC                                   AI Index: AFR 59/011/2005\n\
         28 April 2005\n\n\
         UA 104/05      Incommunicado detention/fear of torture\n\n\
         UGANDA         Moses Ladwar (m), aged 26, taxi rider\n\n\
         Moses Ladwar is believed to be held by officers in an unmarked house in\n\
         Kampala. He was arrested on 20 April 2005 at a petrol station in the\n\
         northern town of Anyim, and may be at risk of torture by his guards.\n\n\
         RECOMMENDED ACTION\n\n{action}\n\nAPPEALS TO:\n\n{targets}\n\n{below}\n"
    ))
}

const LIST: &str = "Please send appeals, in English or your own language:\n- asking where Moses Ladwar is held;\n\
                    - urging that he be released.";
const TARGET: &str =
    "Minister of the Interior\nMinistry of the Interior\nPO Box 5553\nKampala, Uganda\nSalutation: Dear Minister";

fn demands(case: &Value) -> Vec<&str> {
    case["demands"].as_array().into_iter().flatten().filter_map(|demand| demand["text"].as_str()).collect()
}

#[test]
fn items_with_other_marks() {
    for (one, two) in
        [("[1] ", "[2] "), ("1 ", "2 "), ("1° ", "2° "), ("1º ", "2º "), ("1.- ", "2.- "), ("I - ", "II - ")]
    {
        let action = format!(
            "Please send appeals in English or your own language:\n\n\
             {one}asking where Moses Ladwar is held;\n{two}urging that he be released."
        );
        let case = bulletin(&action, TARGET, "");
        assert_eq!(demands(&case), ["asking where Moses Ladwar is held;", "urging that he be released."], "{one}");
    }
}

#[test]
fn what_is_asked_in_prose() {
    let action = "Please send faxes and express letters in English to the addresses below. Urge the authorities to\n\
                  release Moses Ladwar. Your appeals should ask for an inquiry into his arrest.";
    let case = bulletin(action, TARGET, "");
    assert_eq!(
        demands(&case),
        ["Urge the authorities to release Moses Ladwar.", "Your appeals should ask for an inquiry into his arrest."]
    );
}

#[test]
fn copies_in_running_text() {
    let below = "COPIES TO: The Harbour Times, PO Box 5529, Kampala, Uganda; Union of\n\
                 Riders, Plot 55, Kampala, Uganda, and to diplomatic representatives of\n\
                 Uganda accredited to your country.";
    let expected = serde_json::json!([
        "The Harbour Times, PO Box 5529, Kampala, Uganda",
        "Union of Riders, Plot 55, Kampala, Uganda",
        "diplomatic representatives of Uganda accredited to your country"
    ]);
    assert_eq!(bulletin(LIST, TARGET, below)["copies_to"], expected);
}

#[test]
fn copies_in_columns() {
    let below = "COPIES TO:\n\n\
                 Mr A. Okumu MP                   The Editor\n\
                 Committee of Riders              The Lagoon Times\n\
                 7 Mosque Lane                    PO Box 5550\n\
                 Anyim                            Kampala\n";
    let expected = serde_json::json!([
        "Mr A. Okumu MP Committee of Riders 7 Mosque Lane Anyim",
        "The Editor The Lagoon Times PO Box 5550 Kampala"
    ]);
    assert_eq!(bulletin(LIST, TARGET, below)["copies_to"], expected);
}

#[test]
fn salutations_in_a_list() {
    let two = "1. Minister of the Interior\n   PO Box 5553\n   Kampala, Uganda\n\n\
               2. Governor of Anyim\n   PO Box 5554\n   Anyim, Uganda\n\n";
    for list in
        ["Salutations: (1) Dear Minister, (2) Dear Governor", "Salutations:\n  Dear Minister,\n  Dear Governor,"]
    {
        let case = bulletin(LIST, &format!("{two}{list}"), "");
        let said =
            |target: usize| case["targets"][target]["salutation"].as_str().map(|said| said.trim_end_matches(','));
        assert_eq!((said(0), said(1)), (Some("Dear Minister"), Some("Dear Governor")), "{list}");
        assert_eq!(case["targets"].as_array().map(Vec::len), Some(2), "{list}");
    }
}

#[test]
fn heads_of_columns_are_no_target() {
    let targets = "Name/Office                          Salutation\n\n\
                   General Tom Okello                   Dear General\n\
                   Chief of Police\nPO Box 5553\nKampala, Uganda";
    let case = bulletin(LIST, targets, "");
    assert_eq!(case["targets"].as_array().map(Vec::len), Some(1));
    assert_eq!(case["targets"][0]["office"], "Chief of Police");
    assert_eq!(case["targets"][0]["salutation"], "Dear General");
}

#[test]
fn a_concern_after_a_colon() {
    let title = |line: &str| {
        case_of(&format!(
            "PUBLIC\nAFR 59/011/2005\n28 April 2005\n\n{line}\n\nUGANDA    Moses Ladwar (m), taxi rider\n\n\
             Taxi rider Moses Ladwar was arrested on 20 April 2005 in the town of Anyim, and has not been seen since.\n"
        ))["title"]
            .clone()
    };
    assert_eq!(title("UA 104/05: Fear of torture"), "Fear of torture");
    assert_eq!(title("UA 104/05 : UNFAIR TRIAL / TORTURE"), "UNFAIR TRIAL / TORTURE");
    assert_eq!(title("UA 104/05: Moses Ladwar"), Value::Null);
}
