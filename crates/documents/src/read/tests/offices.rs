//! Forms in which offices print the same things: targets side by side, copies in several paragraphs, people with titles.

use serde_json::json;

use super::*;

/// A document of the early form: what stands in its head, and under "APPEALS TO:".
fn early(head: &str, prose: &str, targets: &str) -> Value {
    case_of(&format!(
        "EXTERNAL            AI Index: AMR 53/12/94\n\n3 May 1994\n\nUA 12/94     Fear of torture\n\n{head}\n\n{prose}\n\nBACKGROUND INFORMATION\n\nThe strike began in March and has spread to the towns of the coast.\n\nRECOMMENDED ACTION: Please send faxes in English:\n\n- asking for her release.\n\nAPPEALS TO:\n\n{targets}\n"
    ))
}

const HEAD: &str = "VENEZUELA   Ana Vela (f), aged 22, student";
const PROSE: &str =
    "Ana Vela was arrested on 2 May 1994 at the gate of the harbour, and her family has not been told why.";
const TARGET: &str = "Minister of Justice\nMr Luis Prado\nMinistry of Justice\n4 Lagoon Road\nVenezuela\nFax: +99 5 555 0120\nSalutation: Dear Minister";

fn people(head: &str, prose: &str) -> Value {
    early(head, prose, TARGET)
}

#[test]
fn the_office_of_a_numbered_target_stands_apart() {
    for (first, second) in [("1)", "2)"), ("1.", "2."), ("(1)", "(2)")] {
        let block = format!(
            "{first} Commander of the Region\n\nGeneral Luis Prado\nKomando Wilayah\nJl. Benteng 1\nIndonesia\n\nFaxes: +99 5 555 0120\n\n[Salutation: Dear General]\n\n{second} Chairman of the Commission\n\nKomisi Nasional\nJl. Raya 59\nIndonesia\n\n[Salutation: Dear Chairman]"
        );
        let case = early(HEAD, PROSE, &block);
        let targets = &case["targets"];
        assert_eq!(targets.as_array().map(Vec::len), Some(2), "{first}");
        assert_eq!(targets[0]["name"], "General Luis Prado");
        assert_eq!(targets[0]["faxes"], json!(["+99 5 555 0120"]));
        assert_eq!(targets[0]["salutation"], "Dear General");
        assert_eq!(targets[1]["name"], Value::Null);
        assert_eq!(targets[1]["address"], json!(["Komisi Nasional", "Jl. Raya 59", "Indonesia"]));
        assert_eq!(targets[1]["salutation"], "Dear Chairman");
    }
}

#[test]
fn targets_side_by_side() {
    let two = "Minister of Interior             Attorney General\nMr Luis Prado                    Ms Olga Brandt\nMinistry of Interior             Palace of Justice\nPO Box 55, Manama                PO Box 56, Manama\nBahrain                          Bahrain\nFax: +99 5 555 0120              Fax: +99 5 555 0121\nSalutation: Your Excellency      Salutation: Dear Madam";
    let case = early(HEAD, PROSE, two);
    let targets = &case["targets"];
    assert_eq!(targets.as_array().map(Vec::len), Some(2));
    assert_eq!(targets[0]["office"], "Minister of Interior");
    assert_eq!(targets[0]["name"], "Mr Luis Prado");
    assert_eq!(targets[1]["name"], "Ms Olga Brandt");
    assert_eq!(targets[1]["faxes"], json!(["+99 5 555 0121"]));
    assert_eq!(targets[1]["salutation"], "Dear Madam");
    let with_copies = "Minister of Interior             And copies to:\nMr Luis Prado                    Ombudsman\nMinistry of Interior             Ms Olga Brandt\nPO Box 55, Manama                PO Box 56, Manama\nBahrain                          Bahrain\nSalutation: Your Excellency";
    let case = early(HEAD, PROSE, with_copies);
    assert_eq!(case["targets"].as_array().map(Vec::len), Some(1));
    assert_eq!(case["targets"][0]["address"], json!(["Ministry of Interior", "PO Box 55, Manama", "Bahrain"]));
}

#[test]
fn labels_in_a_column_are_no_columns_of_addresses() {
    let block = "Minister of Justice\nMr Luis Prado\nMinistry of Justice\n4 Lagoon Road\nFax:          +99 5 555 0120\nE-mail:       office@justice.example\nTelephone:    +99 5 555 0121\nSalutation:   Dear Minister";
    let case = early(HEAD, PROSE, block);
    let targets = &case["targets"];
    assert_eq!(targets[0]["faxes"], json!(["+99 5 555 0120"]));
    assert_eq!(targets[0]["phones"], json!(["+99 5 555 0121"]));
    assert_eq!(targets[0]["emails"], json!(["office@justice.example"]));
    assert_eq!(targets[0]["salutation"], "Dear Minister");
}

#[test]
fn offices_with_a_colon_above_their_holders() {
    let block = "Minister of Justice:\nMr Luis Prado\nMinistry of Justice\nVenezuela\nSalutation: Dear Minister\n\nWarden general of the southern islands:\nMs Olga Brandt\n4 Lagoon Road\nVenezuela\nSalutation: Dear Madam";
    let case = early(HEAD, PROSE, block);
    assert_eq!(case["targets"][1]["office"], "Warden general of the southern islands");
    assert_eq!(case["targets"][1]["name"], "Ms Olga Brandt");
    assert_eq!(case["targets"][1]["salutation"], "Dear Madam");
}

#[test]
fn two_numbers_with_a_slash() {
    for (value, expected) in [
        ("+99 81 555 20 / 555 21", json!(["+99 81 555 20", "555 21"])),
        ("+99 81 555 2000 / +99 81 555 2001", json!(["+99 81 555 2000", "+99 81 555 2001"])),
        ("+99 81 555 2000/01", json!(["+99 81 555 2000/01"])),
        ("+99 81 555 2000 ext. 21", json!(["+99 81 555 2000 ext. 21"])),
    ] {
        let case = early(HEAD, PROSE, &format!("Minister of Justice\n4 Lagoon Road\nVenezuela\nTelephone: {value}"));
        assert_eq!(case["targets"][0]["phones"], expected, "{value}");
    }
}

#[test]
fn copies_in_several_paragraphs() {
    let ends =
        "PLEASE SEND APPEALS IMMEDIATELY. Check with your section office, if sending appeals after 14 June 1994.";
    let diplomats = "diplomatic representatives of Venezuela accredited to your country";
    for label in ["COPIES TO:", "COPIES OF YOUR APPEALS TO:", "Please send copies to:"] {
        let block = format!(
            "{TARGET}\n\n{label}\n\nHarbour Union\nPO Box 55\nPort Amber, Venezuela\n\nThe Coast Weekly\n9 Quay Street\nPort Amber, Venezuela\n\nand to the {diplomats}.\n\n{ends}"
        );
        let case = early(HEAD, PROSE, &block);
        let expected = json!([
            "Harbour Union PO Box 55 Port Amber, Venezuela",
            "The Coast Weekly 9 Quay Street Port Amber, Venezuela",
            diplomats
        ]);
        assert_eq!(case["copies_to"], expected, "{label}");
        assert_eq!(case["targets"].as_array().map(Vec::len), Some(1), "{label}");
    }
    for label in ["COPIES TO", "COPIES TO:", "Copies to the", "Please send copies to"] {
        let case = early(HEAD, PROSE, &format!("{TARGET}\n\n{label} {diplomats}.\n\n{ends}"));
        assert_eq!(case["copies_to"], json!([diplomats]), "{label}");
    }
}

#[test]
fn the_address_of_the_sender_gets_no_copy() {
    let block = format!(
        "{TARGET}\n\nCOPIES TO:\nHarbour Union, PO Box 55, Port Amber, Venezuela\n\nUrgent Action Network\nPO Box 5550\nCottonwood, CO 80555"
    );
    let case = early(HEAD, PROSE, &block);
    assert_eq!(case["copies_to"], json!(["Harbour Union, PO Box 55, Port Amber, Venezuela"]));
}

#[test]
fn people_with_titles_and_relations() {
    let head = "VENEZUELA   Ana Vela, docker\n            Fr Luis Prado, priest\n            Sister Olga Brandt (f), aged 58, nurse\n            Mario Sol, her husband, clerk\n            their two children\n            and three others";
    let prose = "Ana Vela, Father Luis Prado, Sister Olga Brandt and Mario Sol were arrested on 2 May 1994.";
    let case = people(head, prose);
    let names: Vec<&Value> = case["people"].as_array().into_iter().flatten().map(|person| &person["name"]).collect();
    assert_eq!(names, ["Ana Vela", "Fr Luis Prado", "Sister Olga Brandt", "Mario Sol"]);
    assert_eq!(case["others"], 5);
    assert_eq!(case["people"][3]["occupation"], "clerk");
    assert_eq!(case["title"], "Fear of torture");
}

#[test]
fn relatives_with_a_name_and_without() {
    let head = "VENEZUELA   Ana Vela (f), physician\n            their infant son\n            Luis Prado, her brother\n            Mario Sol (m), clerk";
    let case = people(head, "Ana Vela, her brother Luis and Mario Sol were arrested on 2 May 1994 in the harbour.");
    let names: Vec<&Value> = case["people"].as_array().into_iter().flatten().map(|person| &person["name"]).collect();
    assert_eq!(names, ["Ana Vela", "Luis Prado", "Mario Sol"]);
    assert_eq!(case["people"][0]["occupation"], "physician");
}

#[test]
fn ranks_with_a_bracket() {
    for name in ["Air Vice Marshal (Retd) Luis Prado", "Brigadier (ret.) Luis Prado", "General Luis Prado"] {
        let case =
            early(HEAD, PROSE, &format!("Minister for Home Affairs\n{name}\nMinistry of Home Affairs\nVenezuela"));
        assert_eq!(case["targets"][0]["name"], name);
        assert_eq!(case["targets"][0]["address"], json!(["Ministry of Home Affairs", "Venezuela"]), "{name}");
    }
}

#[test]
fn a_line_that_names_nobody_between_people() {
    let head = "VENEZUELA   Ana Vela (f), aged 33, reporter\n            Other members of the station\nNew name:   Luis Prado (m), engineer";
    let case = people(head, "Ana Vela and Luis Prado were arrested on 2 May 1994 at the gate of the harbour.");
    assert_eq!(case["people"][1]["name"], "Luis Prado");
    assert_eq!(case["summary"], "Ana Vela and Luis Prado were arrested on 2 May 1994 at the gate of the harbour.");
}

#[test]
fn since_when_the_people_of_the_head_are_held() {
    for prose in [
        "The people named above were detained on 2 May 1994 at the gate of the harbour.",
        "Ana Vela was released on 6 July from the house where she had been held since 2 May 1994.",
    ] {
        assert_eq!(people(HEAD, prose)["people"][0]["since"], "1994-05-02", "{prose}");
    }
    for prose in [
        "In the night of 2 May 1994 shots were fired at the hall while a meeting of the union was being held there.",
        "Their lawyer said in the harbour that her brother was arrested on 2 May 1994 at the gate.",
    ] {
        assert_eq!(people(HEAD, prose)["people"][0]["since"], Value::Null, "{prose}");
    }
}

#[test]
fn a_headline_in_capitals_that_begins_with_a_people() {
    for title in ["BAHRAINI PARAMEDIC HELD IN SOLITARY CONFINEMENT", "TURKEY: LAWYER AT RISK OF TORTURE"] {
        let case = case_of(&format!(
            "UA: 61/12 Index: MDE 11/014/2012 Bahrain     Date: 28 February 2012\n\nURGENT ACTION\n{title}\n\nParamedic Ana Vela was arrested on 19 February 2012 at a gate of the harbour. She is at risk of torture.\n\nPlease write immediately in English:\n- Calling for her release.\n\nADDITIONAL INFORMATION\nDoctors have been dismissed since the protests in March of that year.\n\nName: Ana Vela\nGender m/f: f\n"
        ));
        assert_eq!(case["title"], title);
        assert_eq!(case["people"].as_array().map(Vec::len), Some(1), "{title}");
        assert_eq!(case["people"][0]["sex"], "f", "{title}");
    }
}

#[test]
fn what_is_asked_without_bullets() {
    for (first, second, third) in [
        (
            "Calling for her immediate and unconditional release;",
            "Urging an inquiry into how she was beaten;",
            "Asking that she be seen by a doctor.",
        ),
        (
            "calling for her immediate and unconditional release;",
            "urging an inquiry into how she\nwas beaten;",
            "asking that she be seen by a doctor.",
        ),
    ] {
        let case = case_of(&format!(
            "UA: 61/12 Index: MDE 11/014/2012 Bahrain     Date: 28 February 2012\n\nURGENT ACTION\n\nPARAMEDIC HELD\n\nParamedic Ana Vela was arrested on 19 February 2012 at a gate of the harbour.\n\nYou can do this at once in Arabic, English or your own language:\n{first}\n{second}\n{third}\n\nPLEASE SEND APPEALS BEFORE 10 APRIL 2012 TO:\n\n{TARGET}\n"
        ));
        let demands: Vec<String> = case["demands"]
            .as_array()
            .into_iter()
            .flatten()
            .map(|demand| demand["text"].as_str().unwrap_or_default().to_owned())
            .collect();
        let expected = [first, &second.replace('\n', " "), third];
        assert_eq!(demands, expected);
        assert_eq!(case["summary"], "Paramedic Ana Vela was arrested on 19 February 2012 at a gate of the harbour.");
    }
}

#[test]
fn several_numbers_with_their_people() {
    let case = case_of(
        "EXTERNAL            AI Index: AFR 54/07/95\n\n21 February 1995\n\nFurther information on UA 402/94 (AFR 54/41/94, 8 November 1994), UA\n418/94 (AFR 54/44/94, 24 November 1994) and\nUA 19/95 (AFR 54/02/95, 13 January 1995)\n\nDetention without charge\n\nSUDAN\n\nUA 402/94:  Ana Vela, pharmacist\nUA 418/94:  Dr Luis Prado, vet\nUA 19/95:   Olga Brandt (f), teacher (released)\n\nAna Vela and Luis Prado were seen in the prison in January, and Olga Brandt was released on 2 February.\n\nBACKGROUND INFORMATION\n\nThe arrests are connected with a strike.\n",
    );
    assert_eq!(case["title"], "Detention without charge");
    assert_eq!(case["previous"].as_array().map(Vec::len), Some(3));
    assert_eq!(case["previous"][1]["ua"], "418/94");
    assert_eq!(case["people"][1]["name"], "Dr Luis Prado");
}
