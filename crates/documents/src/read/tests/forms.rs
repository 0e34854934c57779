//! Heads, endings and headings in the less common forms: wrapped references, numbers without a series, other networks' codes,
//! what holds after the last day, letters and backgrounds without a heading that is known.

use serde_json::json;

use super::*;

/// A document of the early forms around a head.
fn under(head: &str) -> Value {
    case_of(&format!(
        "{head}\n\nAna Vela and her brother were taken from their home on 2 March 1995. Nobody has seen them since.\n\n\
         BACKGROUND INFORMATION\n\nThe bakers of the town have been on strike since the spring of that year.\n"
    ))
}

#[test]
fn references_that_are_wrapped() {
    let case = under(
        "EXTERNAL     AI Index: AFR 44/19/93\n17 September 1993\n\nSecond further information on UA 33/93 (AFR 44/11/93, 8 July \
         1993) and\nfollow-up (AFR 44/15/93, 5 August 1993)  - Health concern\n\nNIGERIA:  Ana Vela",
    );
    let wanted = json!({ "ua": "33/93", "title": "Health concern", "ordinal": 2, "kind": "further-information" });
    assert_values(&case, &wanted, "wrapped");
    assert_eq!(case["previous"][1]["as_written"], "follow-up (AFR 44/15/93, 5 August 1993)");
}

#[test]
fn numbers_in_the_series_of_every_language_and_without_one() {
    for (head, number) in [
        ("UA-Nr: 023/2020     Index: EUR 55/1842/2020     20. Februar 2020", json!("23/20")),
        ("PILNA AKCJA\nTrzecia PA: 12/23 Indeks: EUR 46/6983/2023 Data: 7 lipca 2023", json!("12/23")),
        ("ACİL EYLEM\nBirinci AE: 47/24    İndeks: EUR 44/8006/2024    Tarih: 6 Mayıs 2024", json!("47/24")),
        ("URGENT ACTION\n- Angola\n- 155/15\n- AFR 12/2081/2015\n- 22 July 2015", json!("155/15")),
        ("URGENT ACTION\nAFR 12/2081/2015 | 103.16 | 22 July 2015", json!(null)),
        ("URGENT ACTION\nAFR 12/2081/2015 | 1/2 | 22 July 2015", json!(null)),
    ] {
        assert_eq!(under(head)["ua"], number, "{head}");
    }
    let case = under("June 1 2022\n\nTeacher Acquitted; Brother Still Held (Bahrain: 60.22)");
    assert_values(&case, &json!({ "ua": "60/22", "title": "Teacher Acquitted; Brother Still Held" }), "brackets");
}

#[test]
fn updates_that_say_which_one_they_are() {
    for (head, ordinal) in [
        ("UA 12/15 - Aggiornamento n. 2 - 4 maggio 2015", json!(2)),
        ("Eilaktion 12/15 (2. Folgeaktion)\n4. Mai 2015", json!(2)),
        ("Ação Urgente 12/15 - 2.ª atualização\n4 de maio de 2015", json!(2)),
        ("Acil Eylem 12/15 hakkında üçüncü güncelleme   4 Mayıs 2015", json!(3)),
        ("Aktualizacja nr 2 do PA 12/15\n4 maja 2015 r.", json!(2)),
        ("BLIXTAKTION - UPPDATERING 3\nUA 12/15\n4 maj 2015", json!(3)),
        ("Further information on UA 12/15     4 May 2015", json!(null)),
        ("Vervolg op UA 12/15, 4 mei 2015", json!(null)),
    ] {
        let case = under(head);
        let wanted =
            json!({ "kind": "further-information", "ordinal": ordinal, "ua": "12/15", "issued": "2015-05-04" });
        assert_values(&case, &wanted, head);
    }
}

#[test]
fn codes_with_a_title_and_the_earlier_documents_of_a_case() {
    let case = under(
        "[RE: UP-118-2006: SRI LANKA: Young man dies in custody]\nUP-131-2006: SRI LANKA: Witness threatened\n3 July 2006",
    );
    assert_eq!(case["title"], "SRI LANKA: Witness threatened");
    assert_eq!(case["previous"][0]["as_written"], "UP-118-2006");
    let network = case_of(
        "URGENT APPEAL\n\nTGO 003 / 0519 / OBS 041.2\nArbitrary detention\nTogo\n12 June 2019\n\nAna Vela was arrested on 14 May \
         2019 (see TGO 003 / 0519 / OBS 041.1, 22 May 2019) and has been held since then.\n",
    );
    assert_eq!(network["previous"][0]["as_written"], "TGO 003 / 0519 / OBS 041.1, 22 May 2019");
}

#[test]
fn who_sends_a_document_is_not_its_title() {
    let case = case_of(
        "SCHOLARS' LANTERN NETWORK\nA project of the open library\n\n18 January 2022\n\nBotanist sentenced for her field notes\n\n\
         The Scholars' Lantern Network is concerned about Ana Vela, who was arrested on 6 October 2021.\n\nTAKE ACTION\n\n\
         Please write:\n\n- asking for her release;\n- asking for a doctor.\n",
    );
    assert_eq!(case["title"], "Botanist sentenced for her field notes");
}

#[test]
fn a_headline_right_under_the_country_names_nobody() {
    for (head, title) in [
        ("UA 12/15, 4 May 2015\nGabon\nSTRIKE OF BAKERS", "STRIKE OF BAKERS"),
        ("UA 12/15, 4 May 2015\nGABON:  BAKERS CHARGED WITH TREASON", "BAKERS CHARGED WITH TREASON"),
    ] {
        assert_eq!(under(head)["title"], title, "{head}");
    }
    assert_eq!(under("UA 12/15, 4 May 2015\nGabon\nAna Vela Orive")["title"], Value::Null);
}

#[test]
fn what_holds_after_the_last_day() {
    for (words, rule) in [
        (
            "Please write before 15 March 2022, and contact us if you wish to write after that date.",
            json!("ask-office"),
        ),
        (
            "Letters should arrive before 15 May 2019. If you want to write after this date, give us a ring first.",
            json!("ask-office"),
        ),
        ("If you would like to write after 12 June, please let us know first.", json!("ask-office")),
        ("Do you want to write after this date? Ask us first.", json!("ask-office")),
        ("Please do not send letters after the closing date unless the office has told you to.", json!("ask-office")),
        ("Please do not write after 12 June 2015.", json!("closed")),
        ("Appeals are not needed after this date.", json!("closed")),
        ("Non inviare appelli dopo la scadenza senza aver consultato la Rete.", json!("ask-office")),
        ("12 Haziran 2015'ten sonra lütfen mektup göndermeyin.", json!("closed")),
        ("After 3 May nobody asked for the brothers.", json!(null)),
    ] {
        assert_eq!(ending(words)["after_deadline"], rule, "{words}");
    }
}

#[test]
fn a_letter_and_a_background_without_a_heading_that_is_known() {
    let case = case_of(
        "STANDING PEOPLES\nAct now! Urgent email\n\nGive the guardian of the river back his post\n\n4 May 2016\n\n\
         Ana Vela was removed from her post in April after she had stopped three boats on the river.\n\n\
         Dear Minister,\n\nThe people of the river cannot speak for themselves in the capital, and you are their voice.\n\n\
         I urge you to give Ana Vela her post back.\n\nYours sincerely,\n\nSend it to:\n\nMinister of Rivers\nCalle Mayor 4\n\
         Verania\nEmail: rivers@verania.example\n\nWhat hardly anybody knows\n\n\
         In the last century the rubber brought epidemics to the river, and whole villages were lost within a few years.\n\n\
         Tell us of any answer: letters@standingpeoples.example\n",
    );
    assert_eq!(case["letter"]["paragraphs"].as_array().map(Vec::len), Some(2));
    assert_eq!(case["background"].as_array().map(Vec::len), Some(1));
    assert_eq!(case["title"], "Give the guardian of the river back his post");
}

#[test]
fn what_is_no_part_of_the_background() {
    for foot in [
        "Newsletter",
        "Share: [Facebook](#) [Twitter](#)",
        "Share: Facebook Twitter E-mail",
        "A letter to Belgium costs 1 stamp.",
        "Stamps: two of the highest rate.",
        "Questions: campaigns@lantern.example",
    ] {
        let text = with_background(&format!("The wells of the valley have been dry for years.\n\n{foot}"));
        assert_eq!(case_of(&text)["background"], json!(["The wells of the valley have been dry for years."]), "{foot}");
    }
}

#[test]
fn words_of_links_and_words_that_are_divided() {
    let case = case_of(&with_background("The [report](https://desk.example/a_(b)) names [nine](#) wells."));
    assert_eq!(case["background"], json!(["The [report](https://desk.example/a_(b)) names [nine](#) wells."]));
    let divided = "Der See ist seit Jahren trocken, und wer darüber spricht, wird ver-\nhaftet. Der Verlag zog das Buch zurück, nach-\n\
                   dem er vorgeladen worden war. Die Ein-\nund Ausfuhr ruht.";
    let words = "Der See ist seit Jahren trocken, und wer darüber spricht, wird verhaftet. Der Verlag zog das Buch zurück, nachdem \
                 er vorgeladen worden war. Die Ein- und Ausfuhr ruht.";
    assert_eq!(case_of(&with_background(divided))["background"], json!([words]));
    let own = "To everybody in the valley she sells well-\nknown books in a town that is well-known, and many well-\nknown writers came to the shop in spring.";
    assert!(case_of(&with_background(own))["background"].to_string().contains("sells well-known books"));
}

#[test]
fn labels_with_a_note_in_brackets() {
    let case = case_of(
        "FECHA DE PUBLICACIÓN: 27 de septiembre de 2017\n\nTIPO Y NÚMERO DE ACCIÓN URGENTE: SEGUNDA AU 143/17\n\n\
         RESUMEN DE LA ACCIÓN URGENTE (60 PALABRAS):\nAna Vela fue herida el 16 de septiembre en el puesto de control.\n\n\
         INFORMACIÓN COMPLEMENTARIA (400 PALABRAS Y ENLACES):\nLa reserva es administrada por las comunidades.\n",
    );
    assert_eq!(case["summary"], "Ana Vela fue herida el 16 de septiembre en el puesto de control.");
    assert_eq!(case["background"], json!(["La reserva es administrada por las comunidades."]));
}
