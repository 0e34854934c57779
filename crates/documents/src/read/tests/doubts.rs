//! Where a value would be doubtful: notes among targets, cut salutations, bounds, crowds, names of things, days without a year.

use serde_json::json;

use super::*;

/// The targets of some lines under "APPEALS TO:".
fn targets(block: &str) -> Value {
    case_of(&format!(
        "URGENT ACTION\n\nA TITLE IN CAPITALS\n\nRECOMMENDED ACTION: Please send faxes in English:\n\n- asking for her release.\n\nAPPEALS TO:{block}\n"
    ))["targets"]
        .clone()
}

/// A document of the early form with the lines of its people and some prose.
fn early(people: &str, prose: &str) -> Value {
    case_of(&format!(
        "EXTERNAL    AI Index: EUR 44/83/92\n\nUA 60/92    Fear of torture    2 September 1992\n\n{people}\n\n{prose}\n\nRECOMMENDED ACTION: Please send letters in English:\n- asking where they are.\n"
    ))
}

#[test]
fn a_note_in_brackets_takes_no_target() {
    for block in [
        "     (If the fax numbers are engaged or switched off,\n                please keep trying)\nMinister of Justice\nLake Road 4\nVerania\nFax: +99 5 555 0120\nSalutation: Dear Minister\n\nGovernor of Orland\nHill Road 9\nVerania\nSalutation: Dear Governor",
        "\n\n(Please keep trying when the line of the office is engaged.)\nMinister of Justice\nLake Road 4\nVerania\nFax: +99 5 555 0120\nSalutation: Dear Minister\n\nGovernor of Orland\nHill Road 9\nVerania\nSalutation: Dear Governor",
    ] {
        let targets = targets(block);
        assert_eq!(targets[0]["office"], "Minister of Justice", "{block}");
        assert_eq!(targets[0]["address"], json!(["Lake Road 4", "Verania"]), "{block}");
        assert_eq!(targets[1]["office"], "Governor of Orland", "{block}");
    }
}

#[test]
fn prose_within_a_target_ends_at_the_next_field() {
    let targets = targets(
        "\n\nMinister of Justice\nLake Road 4\nVerania\nFax: +99 5 555 0120\nWhen somebody lifts the receiver, tell them that you would like to send a fax to the minister.\nSalutation: Dear Minister\n\nGovernor of Orland\nHill Road 9\nVerania\nFax: +99 5 555 0121",
    );
    assert_eq!(targets[0]["salutation"], "Dear Minister");
    assert_eq!(targets[1]["office"], "Governor of Orland");
}

#[test]
fn a_banner_at_the_end_is_of_the_sender() {
    let targets = targets(
        "\n\nMinister of Justice\nLake Road 4\nVerania\nFax: +99 5 555 0120\n\n+ The Open Window, International Secretariat, 55 Quay Road, Northam   +\n+ Voice: +99 71 555 0140   E-mail: ua@window.example                  +",
    );
    assert_eq!(targets.as_array().map(Vec::len), Some(1));
    assert_eq!(targets[0]["emails"], json!([]));
}

#[test]
fn an_office_goes_on_in_the_salutation() {
    let targets = targets(
        "\n\nDirecteur général de la Sûreté\nBoulevard des Oliviers\nVerania\nFax: +99 5 555 0120\nSalutation: Monsieur le Directeur\nGénéral",
    );
    assert_eq!(targets[0]["salutation"], "Monsieur le Directeur Général");
    assert_eq!(targets.as_array().map(Vec::len), Some(1));
}

#[test]
fn an_officer_with_a_note_is_a_name() {
    let targets = targets(
        "\n\nLt.-Gen. (Retd) Tariq Mahmood Sipra\nMinister of Defence\nMinistry of Defence\nVerania\nSalutation: Dear Minister",
    );
    assert_eq!(targets[0]["name"], "Lt.-Gen. (Retd) Tariq Mahmood Sipra");
    assert_eq!(targets[0]["office"], "Minister of Defence");
}

#[test]
fn copies_of_different_forms_under_each_other() {
    let case = case_of(
        "URGENT ACTION\n\nA TITLE IN CAPITALS\n\nRECOMMENDED ACTION: Please send faxes in English:\n\n- asking for her release.\n\nAPPEALS TO:\n\nMinister of Justice\nLake Road 4\nVerania\n\nCOPIES TO:\nPeople of the River\nPO Box 155\nPort Amber\nThe Daily Crier, 9 Lake Road, Zone 4, Port Amber\n",
    );
    let wanted =
        json!(["People of the River PO Box 155 Port Amber", "The Daily Crier, 9 Lake Road, Zone 4, Port Amber"]);
    assert_eq!(case["copies_to"], wanted);
}

#[test]
fn a_bound_is_no_number_of_others() {
    let prose = "They are held at the police station, which nobody may enter. Ana Vela and Eva Sol wrote a letter.";
    for (line, others) in
        [("and five others", json!(5)), ("and at least five others", Value::Null), ("and about five others", json!(5))]
    {
        let case = early(&format!("TURKEY    Ana Vela, aged 22\n          Eva Sol (f)\n          {line}"), prose);
        assert_eq!(case["others"], others, "{line}");
    }
}

#[test]
fn a_crowd_is_nobodys_occupation() {
    let prose = "They are held at the police station, which nobody may enter. Ana Vela and Eva Sol wrote a letter.";
    let case = early(
        "TURKEY    Ana Vela, aged 22\n          Eva Sol (f), weaver\n          and the other members of the River and Valley Committee",
        prose,
    );
    assert_eq!(case["people"][1]["occupation"], "weaver");
    assert_eq!(case["people"].as_array().map(Vec::len), Some(2));
}

#[test]
fn a_loose_bracket_is_none_of_an_occupation() {
    let prose = "They are held at the police station, which nobody may enter. Ana Vela and Eva Sol wrote a letter.";
    let case = early("TURKEY    Ana Vela (f), aged 22, kiosk owner )\n          Eva Sol (f), aged 23", prose);
    assert_eq!(case["people"][0]["occupation"], "kiosk owner");
}

#[test]
fn a_line_of_people_is_no_title() {
    let case = case_of(
        "PÚBLICO\nÍndice AI: AMR 23/034/2006\n\nMás información sobre AU 178/06 (AMR 23/026/2006, de 27 de junio de 2006)\n\nTemor por la seguridad / Secuestro\n\nCOLOMBIA\nLuis Prado (hombre), maestro\n\nNuevo nombre:\nAna Vela (mujer), gobernadora\n\nAna Vela tuvo que marcharse de la región el 20 de julio, después de recibir varias llamadas anónimas.\n",
    );
    assert_eq!(case["title"], "Temor por la seguridad / Secuestro");
}

#[test]
fn who_sends_an_alert_is_nobody_at_risk() {
    let case = case_of(
        "URGENT ALERT                                    Crescent Legal Watch\n2 September 2009\n\nTwo bakers held for an unread sermon\n\n1. Summary\n\nThe Crescent Legal Watch has learnt that Luis Prado and Ana Vela, bakers, have been held without charge since 8 August 2009.\n",
    );
    let people = case["people"].to_string() + &case["mentioned"].to_string();
    assert!(!people.contains("Crescent"), "{people}");
}

#[test]
fn a_lead_to_an_address_is_none_of_the_summary() {
    let case = case_of(
        "URGENT ACTION\n\nA TITLE IN CAPITALS\n\nAna Vela was taken from her home in Puerto Sereno on 3 May 2003 by two armed men.\n\nPlease use the following details, as the number was printed with a wrong code:\n\nMr Luis Prado\nMinister of Justice\nLake Road 4\nVerania\nFax: +99 5 555 0120\nSalutation: Dear Minister\n",
    );
    assert_eq!(case["summary"], "Ana Vela was taken from her home in Puerto Sereno on 3 May 2003 by two armed men.");
}

#[test]
fn since_a_day_without_a_year() {
    for (prose, since) in [
        ("Ana Vela was arrested at her home on 27 August by two officers.", json!("1992-08-27")),
        ("Ana Vela was arrested at her home on 27 October by two officers.", json!("1991-10-27")),
        ("Ana Vela was arrested at her home in the night from 17 to 18 August 1992 by two officers.", Value::Null),
        ("On 27 August Ana Vela filed a complaint about the disappearance of her son.", Value::Null),
        ("On 27 August Ana Vela collapsed in her cell and was taken to the prison clinic.", Value::Null),
    ] {
        let case = early("TURKEY    Ana Vela (f), aged 22", prose);
        assert_eq!(case["people"][0]["since"], since, "{prose}");
    }
}

#[test]
fn a_night_between_two_days() {
    let case = case_of(
        "ESTERNO    AI Index: MDE 30/18/95\n\nAU 60/95    Timore di tortura    2 ottobre 1995\n\nTUNISIA    Ana Vela (f), 22 anni\n\nAna Vela è stata arrestata nella notte fra il 18 e il 19 settembre 1995 da agenti in borghese.\n",
    );
    assert_eq!(case["people"][0]["since"], Value::Null);
}

#[test]
fn two_who_were_taken_with_another() {
    let case = early(
        "TURKEY    Luis Prado (m)\n          Ana Vela (f)\n          Eva Sol (f)",
        "The body of Luis Prado, who was abducted on 19 August 1992 in the valley, was found near the river. Nothing is known of Ana Vela and Eva Sol, who were abducted with him.",
    );
    for place in 0..3 {
        assert_eq!(case["people"][place]["since"], "1992-08-19", "{place}");
    }
}

#[test]
fn units_a_few_words_after_a_number() {
    for prose in [
        "According to the union, they waited four and a half months for an answer.",
        "According to the union, two parked cars were burnt.",
    ] {
        let case = case_of(&with_background(prose));
        assert_eq!(case["figures"], json!([]), "{prose}");
    }
}

#[test]
fn a_holder_beside_the_office_above_the_address() {
    for (line, name, first) in [
        ("Prosecutor General: Counsellor Tarek Abdel Wahed", json!("Counsellor Tarek Abdel Wahed"), "Palace Road 5"),
        ("Prosecutor General: Mr Luis Prado", json!("Mr Luis Prado"), "Palace Road 5"),
        ("Prosecutor General: Ministry of Justice", Value::Null, "Ministry of Justice"),
    ] {
        let targets = targets(&format!("\n\n{line}\nPalace Road 5\nVerania\nSalutation: Dear Counsellor"));
        assert_eq!(targets[0]["office"], "Prosecutor General", "{line}");
        assert_eq!(targets[0]["name"], name, "{line}");
        assert_eq!(targets[0]["address"][0], first, "{line}");
    }
}

#[test]
fn a_title_and_no_name_is_no_line_of_an_address() {
    let targets =
        targets("\n\nMinister of Defence\nColonel q. r. Luis Prado\nHill Road 9\nVerania\nSalutation: Dear Minister");
    assert_eq!(targets[0]["address"], json!(["Hill Road 9", "Verania"]));
}

#[test]
fn a_relative_on_a_line_of_the_head() {
    let prose = "They are held at the police station, which nobody may enter. Ana Vela and Luis Prado wrote a letter.";
    let case = early("TURKEY    Ana Vela (f), aged 22\n          Her brother Luis Prado (m), aged 19, student", prose);
    assert_eq!(case["people"][1]["name"], "Luis Prado");
    assert_eq!(case["people"][1]["age"], 19);
    let case = early("TURKEY    Ana Vela (f), aged 22, weaver\n          her brother Luis Prado (m)", prose);
    assert_eq!(case["people"][0]["occupation"], "weaver");
    assert_eq!(case["people"][1]["name"], "Luis Prado");
}

#[test]
fn a_crowd_is_no_title() {
    let case = case_of(
        "BLIXTAKTION                                                   UA 77/98\nIndex: AFR 59/04/98                                           12 mars 1998\n\nUGANDA          Okello Odongo (m), 47 år\n                Rose Akello (k), 30 år, sjuksköterska\n                samt ytterligare minst tio bybor\n\nOro för säkerhet / Försvinnande\n\nOkello Odongo och Rose Akello fördes bort av soldater den 6 mars från stationen i Aywee. Ingen har sett dem sedan dess.\n\nSISTA SKRIVDAG: 23 april 1998\n",
    );
    assert_eq!(case["title"], "Oro för säkerhet / Försvinnande");
    assert_eq!(case["others"], Value::Null);
    assert_eq!(case["deadline"]["until"].as_str().or(case["until"].as_str()), Some("1998-04-23"));
}
