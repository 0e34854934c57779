//! Forms of other networks and of national offices: what leads to a part without a label, lists, one-line targets, copies.

use serde_json::json;

use super::*;

/// An appeal of a network: what stands below its background.
fn appeal(below: &str) -> Value {
    case_of(&format!(
        "OPEN CELLS - URGENT APPEALS PROGRAMME\n\nCase: NPL-045-2011\n19 May 2011\n\nNEPAL: Two weavers taken from a bus\n\nMs. Sita Gurungmal was taken from a bus near Kalopani on 12 May 2011, and nobody has seen her since.\n\nBackground\n\nThe looms of the valley have stood still since the spring, and the traders have left for the plain.\n\n{below}\n"
    ))
}

#[test]
fn a_list_under_words_without_a_colon() {
    for lead in ["Send telegrams or faxes in English", "The Open Cells network urges the authorities to:"] {
        let case = appeal(&format!("{lead}\n\n* find her without delay;\n* punish those who took her.\n"));
        assert_eq!(case["demands"][0]["text"], "find her without delay;", "{lead}");
        assert_eq!(case["background"].as_array().map(Vec::len), Some(1), "{lead}");
    }
}

#[test]
fn steps_for_the_writer_are_no_demands() {
    let steps =
        "What to do\n\n1. Write your letter by hand.\n2. Put your name under it.\n3. Send it before 30 June 2011.";
    assert_eq!(appeal(steps)["demands"], json!([]));
}

#[test]
fn news_above_the_prose() {
    for (label, language) in [("Nouvelles informations :", "fr"), ("New information:", "en")] {
        let text = format!(
            "APPEL URGENT\n\nTCHAD\n\n{label}\n\nM. Abakar Djiddi, puisatier, est toujours détenu sans mandat à la brigade de Doumrou depuis le 27 octobre 1998.\n\nContexte\n\nDepuis le début de l'année, au moins 26 villageois ont été arrêtés pour le même motif.\n"
        );
        let case = case_of(&text);
        let summary = case["summary"].as_str().unwrap_or_default();
        assert!(summary.starts_with("M. Abakar Djiddi"), "{label} {language}");
    }
}

#[test]
fn prose_under_a_heading_that_nobody_knows() {
    let below = "Please write to:\n\nMinister of Justice\nMr Luis Prado\n4 Lagoon Road\nNepal\nFax: +99 5 555 0120\n";
    let text = |heading: &str| {
        case_of(&format!(
            "URGENT APPEAL\n\nNEPAL: Two weavers taken from a bus\n\nMs. Sita Gurungmal was taken from a bus near Kalopani on 12 May 2011.\n\nThe morning of the market\n\nThe bus was stopped at a barrier of logs, and the men read out two names from a slip of paper.\n\n{heading}{below}"
        ))
    };
    let alone = text("");
    assert_eq!(alone["background"].as_array().map(Vec::len), Some(1));
    let with = text("Background\n\nThe looms of the valley have stood still since the spring of that year.\n\n");
    assert!(with["summary"].as_str().unwrap_or_default().contains("slip of paper"));
    assert_eq!(with["background"].as_array().map(Vec::len), Some(1));
}

#[test]
fn offices_and_holders_that_share_a_line() {
    let case = appeal(
        "Appeals to:\n\nMinister of Justice: Mr Luis Prado, Ministry of Justice, 4 Lagoon Road, Kathmandu, Nepal\nFax: +99 5 555 0120\n\nProsecutor General: District Court, Kalopani, Nepal\nFax: +99 5 555 0121\n\nMINISTER OF THE INTERIOR\nMr Gopal Adhikari, 9 Palace Road, Kathmandu, Nepal\nFax: +99 5 555 0122",
    );
    let targets = &case["targets"];
    assert_eq!(targets[0]["office"], "Minister of Justice");
    assert_eq!(targets[0]["name"], "Mr Luis Prado");
    assert_eq!(targets[0]["address"], json!(["Ministry of Justice, 4 Lagoon Road, Kathmandu, Nepal"]));
    assert_eq!(targets[1]["office"], "Prosecutor General");
    assert_eq!(targets[1]["name"], Value::Null);
    assert_eq!(targets[1]["address"], json!(["District Court, Kalopani, Nepal"]));
    assert_eq!(targets[2]["name"], "Mr Gopal Adhikari");
    assert_eq!(targets[2]["address"], json!(["9 Palace Road, Kathmandu, Nepal"]));
}

#[test]
fn targets_on_lines_that_a_text_file_wraps() {
    let case = appeal(
        "Addresses:\n\nPresident of the Republic, H.E. Rogelia Quintos Amparo, Palace of the\nAcacias, 99 River Road, Kathmandu. Fax: +99 5 555 0120\nMinister of Justice, Mr Luis Prado, Ministry of Justice, 4 Lagoon Road,\nKathmandu. Fax: +99 5 555 0121\nSuperintendent of Police, Kalopani, Nepal",
    );
    let targets = &case["targets"];
    assert_eq!(targets.as_array().map(Vec::len), Some(3));
    assert_eq!(targets[0]["address"], json!(["Palace of the Acacias, 99 River Road, Kathmandu"]));
    assert_eq!(targets[1]["name"], "Mr Luis Prado");
    assert_eq!(targets[2]["office"], "Superintendent of Police");
}

#[test]
fn notes_in_brackets_go_on_below() {
    let case = appeal(
        "Appeals to:\n\nMinister of Justice\nMr Luis Prado\n4 Lagoon Road\nNepal\nFax: +99 5 555 0120 (if a voice answers please say: \"I would like to send\na fax, please\")\nMr Minister\n\nDirector of the Prison\nMs Olga Brandt\n5 Lagoon Road\nNepal\nFax: +99 5 555 0121",
    );
    assert_eq!(case["targets"].as_array().map(Vec::len), Some(2));
    assert_eq!(case["targets"][0]["salutation"], "Mr Minister");
    assert_eq!(case["targets"][0]["faxes"], json!(["+99 5 555 0120"]));
    assert_eq!(case["targets"][1]["office"], "Director of the Prison");
}

#[test]
fn columns_with_numbers_and_tabs() {
    let numbered = "1.  Minister of Interior             2.  Attorney General\n    Mr Luis Prado                        Ms Olga Brandt\n    PO Box 55, Manama                    PO Box 56, Manama\n    Bahrain                              Bahrain\n    Salutation: Your Excellency:         Salutation: Dear Madam:";
    let tabs = "Minister of Interior\t\tAttorney General\nMr Luis Prado\t\tMs Olga Brandt\nPO Box 55, Manama\t\tPO Box 56, Manama\nBahrain\t\tBahrain\nSalutation: Your Excellency:\t\tSalutation: Dear Madam:";
    for columns in [numbered, tabs] {
        let case = appeal(&format!("Appeals to:\n\n{columns}\n"));
        let targets = &case["targets"];
        assert_eq!(targets.as_array().map(Vec::len), Some(2), "{columns}");
        assert_eq!(targets[0]["name"], "Mr Luis Prado");
        assert_eq!(targets[1]["office"], "Attorney General");
        assert_eq!(targets[1]["salutation"], "Dear Madam:");
    }
}

#[test]
fn copies_in_lists_sentences_and_running_text() {
    let target = "Appeals to:\n\nMinister of Justice\nMr Luis Prado\n4 Lagoon Road\nNepal\nFax: +99 5 555 0120\n\n";
    let all = json!(["Embassy of Nepal, 4 Lake Road, London", "Loom Council, Kathmandu, Nepal"]);
    let list = "Copies to:\n\n- Embassy of Nepal, 4 Lake Road, London\n- Loom Council, Kathmandu, Nepal";
    let text = "Copies to: Embassy of Nepal, 4 Lake Road, London; Loom Council, Kathmandu, Nepal";
    for copies in [list, text] {
        assert_eq!(appeal(&format!("{target}{copies}"))["copies_to"], all, "{copies}");
    }
    let sentence = "And, if you have a second stamp, a copy to: Embassy of Nepal, 4 Lake Road, London";
    let case = appeal(&format!("{target}{sentence}"));
    assert_eq!(case["copies_to"], json!(["Embassy of Nepal, 4 Lake Road, London"]));
    assert_eq!(case["targets"].as_array().map(Vec::len), Some(1));
}

#[test]
fn days_and_places_that_are_no_title_and_no_issue() {
    let case = case_of(
        "AZIONE URGENTE\n\nAU 77/09              Roma, 4 maggio 2009\n\nTimore per la sicurezza\n\nIRAN   Ana Vela (f), 33 anni\n\nAna Vela ha ricevuto minacce di morte dopo avere denunciato l'abbattimento di una foresta.\n",
    );
    assert_eq!(case["title"], "Timore per la sicurezza");
    assert_eq!(case["issued"], "2009-05-04");
    let facts = case_of(
        "URGENT APPEAL\n\nGeographer on trial\n\nName: Yusuf Hatamov\nDetained since: June 11, 2021\n\nYusuf Hatamov is standing trial behind closed doors for a public lecture on glaciers.\n",
    );
    assert_eq!(facts["issued"], Value::Null);
}

#[test]
fn facts_above_a_letter_are_none_of_its_words() {
    let case = appeal(
        "SAMPLE LETTER\n\nDear Sir,\n\nRe: The weavers of Kalopani\n\nName of victim: Ms. Sita Gurungmal\nDate of incident: 12 May 2011\n\nI am writing to voice my deep concern over the fate of Ms. Sita Gurungmal.\n\nYours sincerely,\n",
    );
    assert_eq!(
        case["letter"]["paragraphs"],
        json!(["I am writing to voice my deep concern over the fate of Ms. Sita Gurungmal."])
    );
}

#[test]
fn pages_are_called_what_they_ask_and_have_addresses_beside() {
    let page = "<html><body><h3>Write a letter</h3><h1>Last blockade of the weavers under threat</h1><p>On 8 March 2010 police told the weavers of Kalopani that their blockade will be removed by force.</p><p>In your letter you could ask the minister to:</p><ul><li>promise that no force will be used</li><li>halt the dam at once</li></ul><aside><h3>Addresses</h3><p>Minister of Law<br>Mr Rezaul Haque<br>9 Palace Road<br>Kathmandu<br>Nepal</p></aside></body></html>";
    let case = case_of(page);
    assert_eq!(case["title"], "Last blockade of the weavers under threat");
    assert!(case["summary"].as_str().unwrap_or_default().starts_with("On 8 March 2010"));
    assert_eq!(case["targets"][0]["office"], "Minister of Law");
}

#[test]
fn the_last_day_above_an_official_needs_no_colon() {
    let case = appeal(
        "SEND YOUR APPEALS BY 12 JUNE 2011 TO\n\nMinister of Justice\nMr Luis Prado\n4 Lagoon Road\nNepal\nFax: +99 5 555 0120\nDear Minister",
    );
    assert_eq!(case["until"], "2011-06-12");
    assert_eq!(case["targets"][0]["office"], "Minister of Justice");
    assert_eq!(case["targets"][0]["salutation"], "Dear Minister");
}

#[test]
fn headlines_after_a_country() {
    for title in ["Bahrain: Astronom nach Vortrag verhaftet", "Indonesien: Palmölfirma rodet Wald der Tinggi"] {
        let case = case_of(&format!(
            "Netzwerk der Leuchttürme\nAktion für Verfolgte\n\n{title}\n\nDie Behörden haben am 3. März 2017 nach einem öffentlichen Vortrag zwei Menschen festgenommen.\n\nBitte schreiben Sie an:\n\nInnenminister\nLuis Prado\nP.O. Box 999\nManama\nFax: 00973 555 0199\n"
        ));
        assert_eq!(case["title"], title);
    }
}
