//! Fields in the forms that they are met in.

use super::*;

fn target(block: &str, salutation: &str) -> Value {
    let text = format!(
        "URGENT ACTION\n\nA TITLE\n\nTAKE ACTION\n\n{block}\n\n{salutation}\n\nI am writing to you about Inés del Soto, whom I do not know.\n\nYours sincerely,\n"
    );
    case_of(&text)["targets"].clone()
}

#[test]
fn name_and_office_stand_in_either_order_on_one_line_or_two() {
    let blocks = [
        "Minister of Justice Ana Roldán\nCalle Mayor 4\nVerania",
        "Minister of Justice\nAna Roldán\nCalle Mayor 4\nVerania",
        "Ana Roldán\nMinister of Justice\nCalle Mayor 4\nVerania",
        "Ana Roldán, Minister of Justice\nCalle Mayor 4\nVerania",
        "Minister of Justice, Ana Roldán,\nCalle Mayor 4\nVerania",
        "Ana Roldán, Minister of Justice\n\nCalle Mayor 4\nVerania",
        "Minister of Justice Ana Roldán\n\nCalle Mayor 4\n\nVerania",
        "Minister of Justice – Ana Roldán\nCalle Mayor 4\nVerania",
        "Ana Roldán (Minister of Justice)\nCalle Mayor 4\nVerania",
    ];
    for salutation in ["Dear Ms Ana Roldán,", "Dear Minister,", "Your Excellency,"] {
        for block in blocks {
            let found = target(block, salutation);
            assert_eq!(found[0]["name"], "Ana Roldán", "{block} / {salutation}");
            assert!(
                found[0]["office"].as_str().is_some_and(|office| office.starts_with("Minister of Justice")),
                "{block}"
            );
            assert_eq!(found[0]["address"], serde_json::json!(["Calle Mayor 4", "Verania"]), "{block} / {salutation}");
            assert_eq!(found[0]["salutation"], salutation);
        }
    }
}

#[test]
fn what_cannot_be_told_apart_stays_an_office() {
    let found = target("Casa de Gobierno\nCalle Mayor 4\nVerania", "Dear Sir or Madam,");
    assert_eq!(found[0]["office"], "Casa de Gobierno");
    assert_eq!(found[0]["name"], Value::Null);
}

#[test]
fn a_name_known_only_from_the_prose_splits_the_line() {
    let text = with_letter("I am sure that Ana Roldán reads this.")
        .replace("Minister of Justice", "Superintendent of Prisons Ana Roldan");
    let found = case_of(&text)["targets"].clone();
    assert_eq!(found[0]["name"], "Ana Roldan");
    assert_eq!(found[0]["office"], "Superintendent of Prisons");
}

#[test]
fn several_targets_without_numbers() {
    let found = target(
        "Minister of Justice\nAna Roldán\nCalle Mayor 4, Verania\nEmail: a@justicia.example\n\nMs Pilar Conde\nAttorney General\nCalle Menor 9\nVerania\nTel: +00 1 22 33 44",
        "Dear Minister, dear Attorney General,",
    );
    assert_eq!(found.as_array().map(Vec::len), Some(2));
    assert_eq!(found[0]["emails"], serde_json::json!(["a@justicia.example"]));
    assert_eq!(found[1]["name"], "Ms Pilar Conde");
    assert_eq!(found[1]["phones"], serde_json::json!(["+00 1 22 33 44"]));
    assert_eq!(found[1]["salutation"], "Dear Minister, dear Attorney General,");
}

#[test]
fn fields_of_a_target() {
    let found = target(
        "Minister of Justice\nCalle Mayor 4\nVerania\nEmail:\na@b.example or c@d.example\nTel: +00 1 555 01 01; +00 1 555 01 02 Fax: +00 1 555 03\nTwitter: @justicia\nhttps://justicia.example/form",
        "Dear Minister,",
    );
    assert_eq!(found[0]["emails"], serde_json::json!(["a@b.example", "c@d.example"]));
    assert_eq!(found[0]["phones"], serde_json::json!(["+00 1 555 01 01", "+00 1 555 01 02"]));
    assert_eq!(found[0]["faxes"], serde_json::json!(["+00 1 555 03"]));
    assert_eq!(found[0]["socials"], serde_json::json!(["@justicia"]));
    assert_eq!(found[0]["web_forms"], serde_json::json!(["https://justicia.example/form"]));
    assert_eq!(found[0]["address"], serde_json::json!(["Calle Mayor 4", "Verania"]));
}

#[test]
fn a_masked_address_is_no_address() {
    let text = with_letter("I am writing to you.").replace("Calle 1", "Calle 1\nEmail: [email protected]");
    let object = object_of(&text);
    assert_eq!(object["case"]["targets"][0]["emails"], serde_json::json!([]));
    assert!(object["findings"].as_array().is_some_and(|all| all.iter().any(|one| one["code"] == "masked-address")));
}

#[test]
fn people_and_their_pronouns() {
    let people =
        |line: &str| case_of(&format!("URGENT ACTION\n\nNAME AND PREFERRED PRONOUN: {line}\n"))["people"].clone();
    let pairs = |line: &str| -> Vec<(String, Option<String>)> {
        let text = |value: &Value| value.as_str().map(str::to_owned);
        let all = people(line);
        all.as_array()
            .into_iter()
            .flatten()
            .map(|one| (text(&one["name"]).unwrap_or_default(), text(&one["pronouns"])))
            .collect()
    };
    let both =
        vec![("Ana Vela".to_owned(), Some("she/her".to_owned())), ("Luis Prado".to_owned(), Some("he/him".to_owned()))];
    for line in [
        "Ana Vela (she/her), Luis Prado (he/him)",
        "Ana Vela (she/her) and Luis Prado (he/him)",
        "Ana Vela (she/her); Luis Prado (he/him)",
        "Ana Vela (she/her)\nLuis Prado (he/him)",
        "\n• Ana Vela (she/her)\n• Luis Prado (he/him)",
        "Ana Vela, she/her; Luis Prado, he/him",
        "Ana Vela - she/her; Luis Prado - he/him",
    ] {
        assert_eq!(pairs(line), both, "{line}");
    }
    assert_eq!(pairs("Ana Vela, Luis de la Prada and Eva Sol").len(), 3);
    assert_eq!(
        pairs("River defenders of the north, and their families"),
        [("River defenders of the north, and their families".to_owned(), None)]
    );
    assert_eq!(pairs("Kim (xe/xem)"), [("Kim".to_owned(), Some("xe/xem".to_owned()))]);
    assert_eq!(pairs("Members of Aula Libre (the union)"), [("Members of Aula Libre (the union)".to_owned(), None)]);
    assert!(pairs("n/a").is_empty());
}

#[test]
fn deadlines() {
    let until = |line: &str| case_of(&format!("URGENT ACTION\n\n{line}\n"))["until"].clone();
    for line in [
        "PLEASE TAKE ACTION AS SOON AS POSSIBLE UNTIL: 21 November 2031",
        "PLEASE TAKE ACTION AS SOON AS POSSIBLE UNTIL 21 November 2031",
        "Please take action as soon as possible until: Friday, 21 November 2031.",
        "PLEASE SEND APPEALS BEFORE 21 NOVEMBER 2031",
        "DEADLINE: November 21, 2031",
        "DEADLINE: November 21st, 2031",
        "DEADLINE: 21st of November 2031",
        "DEADLINE: 21 Nov. 2031",
        "DEADLINE: 2031-11-21",
        "DEADLINE: 21/11/2031",
        "ACTÚA LO ANTES POSIBLE HASTA EL: 21 de noviembre de 2031",
    ] {
        assert_eq!(until(line), "2031-11-21", "{line}");
    }
    for line in
        ["DEADLINE: 21 November", "DEADLINE: 10/11/2031", "DEADLINE: soon", "DEADLINE: 31 February 2031", "DEADLINE:"]
    {
        assert_eq!(until(line), Value::Null, "{line}");
    }
}

#[test]
fn references_to_documents_before() {
    let previous = |line: &str| object_of(&format!("URGENT ACTION\n\nLINK TO PREVIOUS UA: {line}\n"));
    let index = |line: &str| previous(line)["case"]["previous"][0]["index"].clone();
    assert_eq!(index("https://www.example.org/en/documents/amr99/0412/2025/en/"), "AMR 99/0412/2025");
    assert_eq!(index("[the last one](https://www.example.org/en/documents/amr99/0412/2025/en/)"), "AMR 99/0412/2025");
    assert_eq!(index("AMR 99/0412/2025"), "AMR 99/0412/2025");
    assert_eq!(previous("UA 31/25 (AMR 99/0412/2025)")["case"]["previous"][0]["ua"], "31/25");
    assert_eq!(previous("https://www.example.org/x")["case"]["kind"], "further-information");
    for nothing in ["n/a", "N/A", "none", "-", ""] {
        assert_eq!(previous(nothing)["case"]["previous"], serde_json::json!([]), "{nothing}");
        assert_eq!(previous(nothing)["case"]["kind"], "new", "{nothing}");
    }
    let codes = |line: &str| previous(line)["findings"].to_string();
    assert!(codes("see the last one").contains("reference-malformed"));
    assert!(codes("www.example.org/amr99/x412/2025").contains("reference-malformed"));
    assert!(!codes("www.example.org/amr99/0412/2025").contains("reference-malformed"));
}

#[test]
fn kinds() {
    let of = |line: &str| case_of(&format!("{line}\n\nURGENT ACTION\n\nA TITLE IN CAPITALS\n"));
    for (line, kind, ordinal) in [
        ("First UA: 31/25 Index: AMR 99/0377/2025 Verania Date: 6 June 2025", "new", Value::Null),
        ("Third UA: 31/25 Index: AMR 99/0377/2025 Verania Date: 6 June 2025", "further-information", 3.into()),
        ("Further information on UA: 31/25 Index: AMR 99/0377/2025 Verania", "further-information", Value::Null),
        ("UA: 31/25 Index: AMR 99/0377/2025 Verania Date: 6 June 2025", "new", Value::Null),
    ] {
        let case = of(line);
        assert_eq!((&case["kind"], &case["ordinal"]), (&Value::from(kind), &ordinal), "{line}");
        assert_eq!((&case["ua"], &case["index"]), (&Value::from("31/25"), &Value::from("AMR 99/0377/2025")), "{line}");
    }
    let closing = case_of(
        "URGENT ACTION\n\nPOET FREED\n\nSalma Orive is free. No further action is requested. Many thanks to all who wrote.\n",
    );
    assert_eq!(closing["kind"], "final");
    let sentence =
        "This is the third update of UA 31/25. Further information: www.example.org/en/documents/amr99/0377/2025/en/";
    let update =
        case_of(&format!("URGENT ACTION\n\nA TITLE\n\nADDITIONAL INFORMATION\n\nWords of it.\n\n{sentence}\n"));
    assert_eq!((&update["kind"], &update["ordinal"]), (&Value::from("further-information"), &3.into()));
    assert_eq!(update["previous"][0]["index"], "AMR 99/0377/2025");
}

#[test]
fn a_document_that_says_little_leaves_the_rest_absent() {
    let case = case_of("Words of somebody about nothing in particular.\n");
    for key in ["title", "ua", "index", "issued", "summary", "letter", "until", "after_deadline", "ordinal"] {
        assert_eq!(case[key], Value::Null, "{key}");
    }
    for key in ["targets", "people", "mentioned", "previous", "figures", "links", "demands", "countries", "background"]
    {
        assert_eq!(case[key], serde_json::json!([]), "{key}");
    }
    assert_eq!(case["language"], Value::Null);
}

#[test]
fn a_french_text_is_not_taken_for_english() {
    let case = case_of(
        "URGENT ACTION\n\nTAKE ACTION\n\nMinistre\nRue 5\nVerania\n\nMonsieur le Ministre,\n\nJe vous écris pour les pêcheurs qui sont dans la prison de la ville et que personne ne peut voir depuis des mois, sans les avocats qu'ils ont choisis pour eux.\n\nRespectueusement,\n",
    );
    assert_eq!(case["letter"]["language"], "fr");
}
