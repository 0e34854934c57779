//! How offices and networks ask their readers to write, until when, and what else they tell them: forms without the usual
//! headings.

use serde_json::json;

use super::*;

/// A letter of the month around the words that ask, without any heading before them.
fn month(mark: &str, rest: &str) -> Value {
    case_of(&format!(
        "{mark}\n\nBOTANIST HELD FOR A MAP OF WELLS\n\nThe botanist Ana Vela has been held in Puerto Claro since 3 May 2021. \
         She had drawn a map of the wells that dried up.\n\n{rest}"
    ))
}

const ADDRESS: &str = "Minister of Justice\nJuan Rivas\nMinistry of Justice\nCalle 1\nPuerto Claro\nPeru\nEmail: office@justice.example\n";

#[test]
fn words_that_ask_lead_to_the_targets() {
    let leads = [
        "Write politely in Spanish or English to:",
        "Send your letter (in Spanish or English) to:",
        "Please write in Spanish or English, in your own words, to:",
        "Schreiben Sie auf Spanisch oder Englisch an:",
        "Invia la lettera (in spagnolo o inglese) a:",
        "Skriv på spanska eller engelska till:",
    ];
    for lead in leads {
        let case = month("LETTER OF THE MONTH", &format!("{lead}\n\n{ADDRESS}"));
        assert_eq!(case["targets"][0]["name"], "Juan Rivas", "{lead}");
        assert_eq!(case["targets"][0]["emails"], json!(["office@justice.example"]), "{lead}");
        assert_eq!(case["preferred_languages"], json!(["es", "en"]), "{lead}");
        assert!(!case["summary"].as_str().unwrap_or_default().contains("Rivas"), "{lead}");
    }
}

#[test]
fn the_last_day_after_a_label_that_no_file_has() {
    let labels = [
        "PLEASE POST YOUR CARD BEFORE: 31 August 2021",
        "PLEASE BE SO KIND AS TO TAKE ACTION QUICKLY AND IN ANY CASE\nBEFORE: 31 August 2021",
        "Escriban sus cartas con calma pero antes del: 31 de agosto de 2021",
        "Die Aktion für Ana Vela läuft bis: 31. August 2021",
        "Ultimo giorno per spedire la lettera: 31 agosto 2021",
        "OSTATNI DZIEŃ WYSYŁANIA LISTÓW: 31 sierpnia 2021",
        "Sista dag att posta brevet: 31 augusti 2021",
    ];
    for label in labels {
        let case = month("URGENT ACTION", &format!("WRITE TO\n\n{ADDRESS}\n{label}\n"));
        assert_eq!(case["until"], "2021-08-31", "{label}");
    }
    let trial =
        month("URGENT ACTION", &format!("WRITE TO\n\n{ADDRESS}\nHer lawyer wrote before. Trial: 31 August 2021\n"));
    assert_eq!(trial["until"], Value::Null);
}

#[test]
fn the_last_day_in_a_sentence_that_asks_to_send() {
    let sentences = [
        "An airmail stamp is 2 euro. Please post by 18 June 2021.",
        "Skriv senast den 18 juni 2021.",
        "Envoyez la lettre avant le 18 juin 2021.",
        "Schrijf beleefd, vóór 18 juni 2021.",
        "Schicken Sie Ihren Brief bis zum 18. Juni 2021 ab.",
        "Spedisci la lettera entro il 18 giugno 2021.",
    ];
    for sentence in sentences {
        let case = month("URGENT ACTION", &format!("WRITE TO\n\n{ADDRESS}\n{sentence}\n"));
        assert_eq!(case["until"], "2021-06-18", "{sentence}");
    }
}

#[test]
fn what_is_said_to_readers_is_no_prose_of_the_case() {
    let asides = [
        "Postage: 1,30 euro (letter up to 20 g)",
        "Affranchissement : CHF 2.50 (jusqu’à 20 g)",
        "Let us know if you get an answer.",
        "Hai ricevuto una risposta? Mandaci una foto.",
        "Vill du ha ett sms när nästa brev kommer? Skicka BREV till 72 999.",
        "Lassen Sie uns wissen, wenn Sie eine Antwort bekommen.",
        "Suscríbase a nuestras noticias.",
    ];
    for aside in asides {
        let case = month(
            "URGENT ACTION",
            &format!("{aside}\n\nBACKGROUND\n\nThe wells have been dry since 2017.\n\n{aside}\n"),
        );
        assert!(!case["summary"].as_str().unwrap_or_default().contains(aside), "{aside}");
        assert_eq!(case["background"], json!(["The wells have been dry since 2017."]), "{aside}");
    }
}

#[test]
fn a_heading_that_asks_for_own_words_is_no_aside() {
    let case = month(
        "AZIONE URGENTE",
        &format!(
            "SCRIVI UN APPELLO CON PAROLE TUE O COPIA QUESTO\n\n{ADDRESS}\nDear Minister,\n\nI am worried about Ana Vela, who has been held for weeks. I urge you to release her at once.\n\nYours sincerely,\n"
        ),
    );
    assert_eq!(case["targets"][0]["name"], "Juan Rivas");
    assert_eq!(case["letter"]["valediction"], "Yours sincerely,");
}

#[test]
fn languages_after_any_label_that_names_them() {
    for label in [
        "LANGUAGE OF THE LETTERS TO THIS AUTHORITY",
        "IDIOMA PREFERENCIAL PARA SE DIRIGIR À AUTORIDADE",
        "Język listów",
    ] {
        let case = month(
            "URGENT ACTION",
            &format!(
                "WRITE TO\n\n{ADDRESS}\nBACKGROUND\n\nThe wells have been dry since 2017.\n\n{label}: Spanish, English\n"
            ),
        );
        assert_eq!(case["preferred_languages"], json!(["es", "en"]), "{label}");
    }
    let capitals = month(
        "URGENT ACTION",
        &format!(
            "PLEASE WRITE A SHORT LETTER, IN ENGLISH OR SPANISH:\n\n- asking for her release;\n- asking for a doctor.\n\nWRITE TO\n\n{ADDRESS}"
        ),
    );
    assert_eq!(capitals["preferred_languages"], json!(["en", "es"]));
}

#[test]
fn notes_for_the_safety_of_writers_stay_whole() {
    let note = "Are you planning to travel to the country? Then write without your surname.";
    let case = month("URGENT ACTION", &format!("WRITE TO\n\n{ADDRESS}\n{note}\n"));
    assert_eq!(case["writer_safety"], json!([note]));
}

#[test]
fn what_the_writer_does_is_no_demand() {
    let letter = "SAMPLE LETTER\n\nDear Minister,\n\nI am worried about Ana Vela, who has been held for weeks. I urge you to release her at once.\n\nYours sincerely,\n";
    let case = month(
        "URGENT ACTION",
        &format!(
            "TAKE ACTION\n\n1. Please write a letter in your own words.\n2. Tell us what you did: report your actions.\n\nCONTACT INFORMATION\n\n{ADDRESS}\n{letter}"
        ),
    );
    assert_eq!(case["demands"], json!([{"text": "I urge you to release her at once.", "inferred": true}]));
    let nobody = month(
        "URGENT ACTION",
        &format!(
            "WRITE TO\n\n{ADDRESS}\nDear Minister,\n\nNobody must go to prison for a map of wells in our time. I urge you to release her at once.\n\nYours sincerely,\n"
        ),
    );
    assert_eq!(nobody["demands"], json!([{"text": "I urge you to release her at once.", "inferred": true}]));
}

#[test]
fn a_bracket_with_the_salutation_goes_on() {
    let address = ADDRESS.replace("Email:", "(Salutation: Dear Minister / Estimado\nseñor Ministro)\nEmail:");
    let case = month("URGENT ACTION", &format!("WRITE TO\n\n{address}"));
    assert_eq!(case["targets"][0]["salutation"], "Dear Minister / Estimado señor Ministro");
    assert_eq!(case["targets"][0]["emails"], json!(["office@justice.example"]));
}

#[test]
fn an_office_with_its_holder_above_a_blank_line_is_the_target() {
    let address = "Minister of Justice Juan Rivas\n\nMinistry of Justice\nCalle 1\nPuerto Claro, Peru\nEmail: office@justice.example\n";
    let case = month(
        "URGENT ACTION",
        &format!(
            "TAKE ACTION\n\n{address}\nDear Minister,\n\nI am worried about Ana Vela, who has been held for weeks. I urge you to release her at once.\n\nYours sincerely,\n"
        ),
    );
    assert_eq!(case["targets"][0]["name"], "Juan Rivas");
    assert_eq!(case["targets"][0]["address"], json!(["Ministry of Justice", "Calle 1", "Puerto Claro, Peru"]));
}

#[test]
fn an_address_of_mail_after_an_office() {
    for joint in [", ", " - ", "; "] {
        let case = month("URGENT ACTION", &format!("WRITE TO\n\nMinister of Justice{joint}office@justice.example\n"));
        assert_eq!(case["targets"][0]["office"], "Minister of Justice", "{joint}");
        assert_eq!(case["targets"][0]["emails"], json!(["office@justice.example"]), "{joint}");
    }
}

#[test]
fn a_lead_in_above_the_heading_of_the_summary_is_none_of_it() {
    let case = case_of(
        "URGENT APPEAL - THE WATCH\n\nKEN 004 / 0322 / OBS 018.1\n\nKenya\n\nThe Watch has received new information and requests \
         your urgent intervention in the following situation.\n\nNew information:\n\nAna Vela has been held in Puerto Claro since \
         3 May 2021, because she had drawn a map of the wells.\n\nBackground information:\n\nThe wells have been dry since 2017.\n",
    );
    assert_eq!(
        case["summary"],
        "Ana Vela has been held in Puerto Claro since 3 May 2021, because she had drawn a map of the wells."
    );
}

#[test]
fn one_after_a_preposition_counts_nothing() {
    let text = "URGENT ACTION\n\nDICHTERIN IN HAFT\n\nHINTERGRUND\n\nAm 31. Mai 2021 trug die Dichterin nach Angaben der \
                Freien Zeile ein Gedicht über einen Staudamm vor, und mindestens 9 Autoren saßen in Haft.\n";
    let figures = case_of(text)["figures"].clone();
    assert_eq!(figures.as_array().map(Vec::len), Some(1), "{figures}");
}

#[test]
fn an_update_of_the_one_number_of_another_network() {
    let case = case_of(
        "LETTERS FOR WRITERS - Rapid Action Network\n\nUpdate #2 on RAN 14/20\n\n11 December 2020\n\nPOET MOVED TO A CLINIC\n\nThe \
         poet Ana Vela has been held in Puerto Claro since 3 May 2020, because she had read a poem at a market.\n",
    );
    assert_eq!(case["ordinal"], 2);
    assert_eq!(case["previous"][0]["as_written"], "RAN 14/20");
}

#[test]
fn pronouns_that_several_people_share() {
    let shared = [
        ("NAME AND PREFERRED PRONOUN: Ana Vela and Eva Prado (both she/her)", "she/her"),
        ("PRÉNOM, NOM ET PRONOM À UTILISER : Ana Vela et Eva Prado (toutes deux elle)", "elle"),
        ("NAME UND PRONOMEN: Ana Vela und Eva Prado (beide sie)", "sie"),
    ];
    for (line, pronouns) in shared {
        let text = format!("BACKGROUND\n\nAna Vela and Eva Prado drew a map of the wells.\n\n{line}\n");
        let case = month("URGENT ACTION", &text);
        assert_eq!(case["people"][0]["pronouns"], pronouns, "{line}");
        assert_eq!(case["people"][1]["pronouns"], pronouns, "{line}");
    }
}

#[test]
fn a_letter_with_a_list_keeps_its_first_words() {
    let read = object_of(
        "URGENT ACTION\n\nTWO TEACHERS HELD\n\nAna Vela and Iker Prado are held in a school.\n\nMODEL LETTER\n\n\
         I am writing to you about Ana Vela and Iker Prado, who are held because they asked for a paper.\n\nI ask you:\n\n\
         - to release them at once;\n- to let doctors see them.\n\nYours respectfully,\n\nBACKGROUND INFORMATION\n\nThe school has no roof.\n",
    );
    let letter = &read["case"]["letter"];
    assert!(letter["paragraphs"][0].as_str().is_some_and(|words| words.starts_with("I am writing")), "{letter}");
    assert_eq!(letter["paragraphs"][1], "I ask you:");
    assert_eq!(letter["valediction"], "Yours respectfully,");
    assert!(
        read["case"]["demands"].as_array().is_some_and(|demands| demands.iter().all(|one| one["inferred"] == true))
    );
}

#[test]
fn an_item_ends_before_the_letter_does() {
    let read = object_of(
        "URGENT ACTION\n\nTWO TEACHERS HELD\n\nAna Vela is held.\n\nRECOMMENDED ACTION: Please write in English:\n\
         - asking for her release;\n- asking that doctors see her.\nYours faithfully,\n",
    );
    assert_eq!(read["case"]["demands"][1]["text"], "asking that doctors see her.");
}

#[test]
fn a_letter_begins_under_the_last_labelled_salutation() {
    let read = object_of(
        "URGENT ACTION\n\nTWO TEACHERS HELD\n\nAna Vela is held.\n\nTAKE ACTION: WRITE AN APPEAL IN YOUR OWN WORDS OR USE THIS MODEL \
         LETTER\n\nMinister of Justice\n1 Court Street, Verania\nSalutation: Dear Minister,\n\nOmbudsman\n2 Court Street, Verania\n\
         Salutation: Dear Ombudsman,\n\nI am writing to you about Ana Vela, who is held because she asked for a paper.\n\nI ask you:\n\n\
         • to release her at once;\n\n• to let doctors see her.\n\nYours respectfully,\n",
    );
    let letter = &read["case"]["letter"];
    assert!(letter["paragraphs"][0].as_str().is_some_and(|words| words.starts_with("I am writing")), "{letter}");
    assert_eq!(read["case"]["targets"].as_array().map(Vec::len), Some(2));
}
