//! Documents of national offices: who sends them, what they call their parts, targets in tables and columns.

use serde_json::json;

use super::*;

/// A document of the early form, with some lines in place of its targets.
fn early(block: &str) -> Value {
    case_of(&format!(
        "URGENT ACTION\n\nA TITLE IN CAPITALS\n\nRECOMMENDED ACTION: Please send faxes in English:\n\n- asking for her release.\n\n\
         APPEALS TO:\n\n{block}\n"
    ))
}

/// A document with some lines above its summary, and some below its background.
fn framed(head: &str, tail: &str) -> Value {
    case_of(&format!(
        "{head}\n\nAna Vela was arrested at the harbour of Port Amber on 3 May 2012. Nobody has seen her in the weeks since.\n\n\
         BACKGROUND INFORMATION\n\nThe harbour has been closed to the fishers of the town since the spring of that year.\n\n{tail}\n"
    ))
}

#[test]
fn judges_are_holders_below_their_offices() {
    for holder in ["Judge Luis Prado", "Justice Ana Vela"] {
        let case = early(&format!(
            "Director of Public Prosecutions\n{holder}\nLagoon Road 4\nVerania\nFax: +99 5 555 0120\nSalutation: Dear Director"
        ));
        assert_eq!(case["targets"][0]["name"], holder);
        assert_eq!(case["targets"][0]["address"], json!(["Lagoon Road 4", "Verania"]));
    }
    let case = early("Chief of Police\nEmbassy Kampala Uganda\nFax: +99 5 555 0120");
    assert_eq!(case["targets"][0]["name"], Value::Null);
}

#[test]
fn a_title_with_a_full_stop_before_a_name() {
    let case = early(
        "Ministre de la Justice et des Droits humains M. Luis Prado-Sol\nBP 5555, Brazzaville\nFax : +242 555 01 18",
    );
    assert_eq!(case["targets"][0]["name"], "M. Luis Prado-Sol");
    assert_eq!(case["targets"][0]["office"], "Ministre de la Justice et des Droits humains");
}

#[test]
fn pages_of_pages_between_targets() {
    let case = early(
        "Minister of Justice\nLagoon Road 4\nVerania\nSalutation: Dear Minister\n\n                    page 1 of 2\n\
         UA 178/03                    page 2 of 2\n\nChief of Police\nLagoon Road 9\nVerania\nSalutation: Dear Chief",
    );
    assert_eq!(case["targets"][1]["office"], "Chief of Police");
    assert_eq!(case["targets"].as_array().map(Vec::len), Some(2));
}

#[test]
fn a_channel_of_any_target_is_given_to_none() {
    let case = early(
        "1) Minister of Justice\nLagoon Road 4\nVerania\n\n2) Ambassador of Verania\nLime Avenue 5\nBrussels\nFax: 02 555 01 27\n\n\
         Email: office@justice.example\n\nDear Minister, Dear Ambassador,",
    );
    assert_eq!(case["targets"][0]["emails"], json!([]));
    assert_eq!(case["targets"][1]["emails"], json!([]));
}

#[test]
fn a_second_column_below_the_salutation() {
    let case = case_of(
        "URGENT ACTION\n\nTAKE ACTION\n\nChief Justice\nLuis Prado\nJudiciary\nVerania\nEmail: chief@judges.example\n\n\
         Dear Chief Justice,\n\nActing Minister of Justice\nAna Vela\nMinistry of Justice\nVerania\nEmail: office@justice.example\n\n\
         I am writing to you about Eva Sol, who has been held for a month without a lawyer.\n\nYours sincerely,\n",
    );
    assert_eq!(case["targets"][1]["office"], "Acting Minister of Justice");
    assert_eq!(case["targets"][1]["emails"], json!(["office@justice.example"]));
    assert_eq!(case["letter"]["paragraphs"].as_array().map(Vec::len), Some(1));
}

#[test]
fn postcodes_that_a_line_break_parts() {
    for copy in [
        "Embassy of Verania, Lime Avenue 9/3, 1099\nWien, Fax 01/555 01 77",
        "Embassy of Verania, 99 Maple Street, Ottawa (Ontario) K9Z\n9Z9, office@embassy.example",
    ] {
        let case = early(&format!("Minister of Justice\nVerania\nFax: +99 5 555 0120\n\nCOPIES TO: {copy}"));
        assert_eq!(case["copies_to"], json!([copy.replace('\n', " ")]));
    }
    let case = early(
        "Minister of Justice\nVerania\nFax: +99 5 555 0120\n\nCOPIES TO:\nName Address 1 Address 2 Fax Fax number Salutation",
    );
    assert_eq!(case["copies_to"], json!([]));
}

#[test]
fn terms_stand_above_what_they_mean() {
    let case = case_of(
        "<html><body><h1>URGENT ACTION</h1><h2>Librarian sentenced to lashes</h2><p>Ana Vela was arrested on 3 May 2012 at the library of \
         Port Amber. Nobody has seen her since.</p><h3>Appeals to</h3><dl><dt>Minister of Justice</dt><dd>Luis Prado<br>Lagoon Road \
         4<br>Verania<br>Email: office@justice.example</dd><dt>Chief of Police</dt><dd>Eva Sol<br>Lagoon Road 9<br>Verania<br>Fax: +99 5 \
         555 0120</dd></dl></body></html>",
    );
    assert_eq!(case["targets"][0]["office"], "Minister of Justice");
    assert_eq!(case["targets"][0]["name"], "Luis Prado");
    assert_eq!(case["targets"][1]["name"], "Eva Sol");
    assert_eq!(case["targets"][1]["emails"], json!([]));
}

#[test]
fn who_sends_a_document_is_no_title() {
    let title = "Incommunicado detention / Fear of torture";
    let case = framed(&format!("FREE WORDS - FRENCH SECTION\n\nUA 219/01   AI Index: AFR 57/006/01\n\n{title}"), "");
    assert_eq!(case["title"], title);
    let case = framed("UA 219/01   AI Index: AFR 57/006/01\n\nSection 12 used against a poet of the harbour", "");
    assert_eq!(case["title"], "Section 12 used against a poet of the harbour");
    let case = framed(
        "Fishers threatened for naming a spill\n\nUA: 171/12 Index: AMR 46/012/2012\n\nWhom do we defend?\n- Ana Vela (f), 33, fisher",
        "",
    );
    assert_eq!(case["title"], "Fishers threatened for naming a spill");
    let case = framed(
        "PUBLIC   AI Index: ASA 26/027/2013\n\nLAOS: A PASTOR RELEASED, THE OTHERS STILL HELD\n\nLuis Prado\t62 years\tpastor\n",
        "",
    );
    assert_eq!(case["title"], "LAOS: A PASTOR RELEASED, THE OTHERS STILL HELD");
    assert_eq!(case["people"][0]["age"], 62);
    assert_eq!(case["people"][0]["occupation"], "pastor");
}

#[test]
fn prose_under_a_country_names_nobody() {
    let case = case_of(
        "URGENT ACTION | UA 76.24 | 5 September 2024\n\nA POEM ON THE WALL, AND THREE YEARS FOR IT\n\nKazakhstan\n\nOn 19 August 2024, Ana \
         Vela, aged 71, was sentenced to three years in prison at Port Amber. She has been held since that day.\n\nTAKE ACTION\n",
    );
    let names: Vec<_> = case["people"].as_array().into_iter().flatten().map(|person| person["name"].clone()).collect();
    assert!(names.iter().all(|name| name == "Ana Vela"), "{names:?}");
}

#[test]
fn fields_of_one_person() {
    let case =
        framed("UA 92/16   AI Index: AFR 24/002/2016\n\nName: Ana Vela\nAge: 36 years\nOccupation: cartoonist", "");
    assert_eq!(case["people"][0]["age"], 36);
    assert_eq!(case["people"][0]["occupation"], "cartoonist");
}

#[test]
fn what_a_sender_adds_is_no_background() {
    for tail in [
        "Free Words, PO Box 5550, 1099 Port Amber. Unsubscribe",
        "=== IMPORTANT ===",
        "This newsletter appears every fortnight. Write to us if you would like it.",
    ] {
        let case = framed("UA 92/16   AI Index: AFR 24/002/2016", tail);
        assert_eq!(case["background"].as_array().map(Vec::len), Some(1), "{tail}");
    }
}

#[test]
fn last_days_in_other_words() {
    for (tail, until) in [
        ("The last day to write is 5 June 2012.", "2012-06-05"),
        ("BY WHEN: 5 June 2012", "2012-06-05"),
        ("PLEASE TAKE ACTION AS SOON AS POSSIBLE AND    5 June 2012\nBEFORE:", "2012-06-05"),
    ] {
        let case = framed("UA 92/12   AI Index: AFR 24/002/2012", tail);
        assert_eq!(case["until"], until, "{tail}");
    }
    let case = framed(
        "UA 92/12   AI Index: AFR 24/002/2012",
        "Please write at once. Contact the office (tel.\n020-5550100) if you wish to write after 16 August 2012.",
    );
    assert_eq!(case["until"], "2012-08-16");
    assert_eq!(case["after_deadline"], "ask-office");
}

#[test]
fn the_last_update_is_no_stop() {
    let case = framed(
        "UA 92/16   AI Index: AFR 24/002/2016\n\nFinal update: a cartoonist is free",
        "No further action is required. Please stop sending appeals. Thank you to all who wrote.",
    );
    assert_eq!(case["kind"], "final");
}

#[test]
fn articles_names_and_shared_units_are_no_figures() {
    for prose in [
        "According to the Two Rivers Forum the trial was not open to anybody.",
        "They were sentenced to seven and four years in prison.",
        "According to a person who left the prison, she sleeps on the floor.",
    ] {
        assert_eq!(case_of(&with_background(prose))["figures"], json!([]), "{prose}");
    }
}

#[test]
fn indexes_of_the_first_weeks_of_2015() {
    let case = framed("UA 9/15   Index: MDE 11/012/2015", "");
    assert_eq!(case["index"], "MDE 11/012/2015");
    let case = framed("UA 9/16   Index: MDE 11/3012/2016", "");
    assert_eq!(case["index"], "MDE 11/3012/2016");
}
