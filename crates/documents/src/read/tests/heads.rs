//! The lines above the prose and the sentences at the end, in the forms of all generations.

use serde_json::json;

use super::*;

/// A document of the early forms around a head.
fn early(head: &str) -> Value {
    case_of(&format!(
        "{head}\n\nAna Vela and her brother were taken from their home on 2 March 1995. Nobody has seen them since.\n\n\
         BACKGROUND INFORMATION\n\nWords about the country.\n"
    ))
}

#[test]
fn number_concern_and_day_stand_on_one_line() {
    for line in [
        "UA 29/95 Fear of torture/Legal concern 14 March 1995",
        "UA 29/95\tFear of torture/Legal concern\t14 March 1995",
        "UA 29/95Fear of torture/Legal concern14 March 1995",
        "UA 029/1995      Fear of torture/Legal concern      14 March 1995",
    ] {
        let case = early(&format!("EXTERNAL     AI Index: MDE 24/05/95\n\n{line}\n\nSYRIA:  Ana Vela (f), aged 22"));
        let wanted = json!({ "kind": "new", "ua": "29/95", "title": "Fear of torture/Legal concern", "issued": "1995-03-14",
            "index": "MDE 24/005/1995", "countries": ["SY"] });
        assert_values(&case, &wanted, line);
        assert_eq!(case["summary"].as_str().map(|text| text.starts_with("Ana Vela and her")), Some(true), "{line}");
    }
}

#[test]
fn series_of_numbers_in_the_forms_in_which_they_are_printed() {
    for (printed, number) in [
        ("UA 7/91", "7/91"),
        ("EXTRA 71/92", "EX 71/92"),
        ("UA-081/2013", "81/13"),
        ("UA: 60.22", "60/22"),
        ("UA44/22", "44/22"),
        ("AU 299/06", "299/06"),
        ("MA 12/99", "MA 12/99"),
        ("13/98 UA", "13/98"),
    ] {
        let case = early(&format!("PUBLIC     AI Index: MDE 24/005/2005\n{printed}\n14 March 2005"));
        assert_eq!(case["ua"], number, "{printed}");
    }
}

#[test]
fn the_documents_before_stand_in_brackets() {
    let case = early(
        "EXTERNAL     AI Index: ASA 17/20/91\n\nFurther information on UA 414/90 (ASA 17/51/90, 10 October 1990) and follow-ups \
         (ASA 17/55/90, 26\nOctober; ASA 17/60/90, 3 December); UA 07/91 (ASA\n17/02/91, 8 January 1991) - Death penalty\n\n\
         22 February 1991\n\nCHINA: Ana Vela",
    );
    let wanted = json!({ "kind": "further-information", "ua": "414/90", "index": "ASA 17/020/1991",
        "issued": "1991-02-22", "title": "Death penalty", "countries": ["CN"] });
    assert_values(&case, &wanted, "further information");
    let previous = case["previous"].as_array().cloned().unwrap_or_default();
    let named: Vec<_> = previous.iter().map(|one| (one["ua"].as_str(), one["index"].as_str())).collect();
    let wanted = [
        (Some("414/90"), Some("ASA 17/051/1990")),
        (None, Some("ASA 17/055/1990")),
        (None, Some("ASA 17/060/1990")),
        (Some("7/91"), Some("ASA 17/002/1991")),
    ];
    assert_eq!(named, wanted);
}

#[test]
fn another_case_in_the_prose_is_no_document_before() {
    let case = case_of(
        "PUBLIC     AI Index: MDE 24/030/2007\n3 April 2007\n\nUA 80/07     Fear of torture\n\nSYRIA     Ana Vela (f)\n\n\
         Ana Vela was arrested with a student (see UA 41/06, MDE 24/019/2006, 17 February 2006, and follow-ups.).\n\n\
         BACKGROUND INFORMATION\n\nWords of it.\n",
    );
    assert_values(
        &case,
        &json!({ "kind": "new", "ua": "80/07", "index": "MDE 24/030/2007", "previous": [] }),
        "reference",
    );
}

#[test]
fn a_country_stands_on_one_line_or_two() {
    for (people, code) in [
        ("NEPAL     Ana Vela (f), aged 22", "NP"),
        ("TUNISIAAna Vela", "TN"),
        ("KINGDOM OF     Ana Vela, teacher\nNEPAL          Luis Prado (m)", "NP"),
        ("DEMOCRATIC REPUBLIC     Ana Vela, teacher\nOF THE CONGO     Luis Prado (m)", "CD"),
        ("PEOPLE'S REPUBLIC OF CHINA:\nAna Vela (f)", "CN"),
    ] {
        let case = early(&format!("EXTERNAL     AI Index: POL 10/05/95\n\nUA 29/95     Fear of torture\n\n{people}"));
        assert_eq!(case["countries"], json!([code]), "{people}");
        assert_eq!(case["title"], "Fear of torture", "{people}");
    }
}

#[test]
fn one_line_of_header_has_number_index_country_and_day() {
    for line in [
        "UA: 53/12 Index: MDE 11/011/2012 Bahrain Date: 17 February 2012",
        "UA: 53/12Index: MDE 11/011/2012BahrainDate: 17 February 2012",
        "UA 53/12 – Index: MDE 11/011/2012 – Bahrain – 17 February 2012",
    ] {
        let case = case_of(&format!(
            "{line}\n\nURGENT ACTION\n\nTWO WRITERS HELD\n\nAna Vela and her brother were taken from their home.\n\n\
             ADDITIONAL INFORMATION\n\nWords of it.\n"
        ));
        let wanted = json!({ "ua": "53/12", "index": "MDE 11/011/2012", "issued": "2012-02-17", "countries": ["BH"],
            "title": "TWO WRITERS HELD" });
        assert_values(&case, &wanted, line);
    }
}

#[test]
fn a_number_in_brackets_stands_after_the_title() {
    let case = case_of(
        "June 20, 2022\n\nFREE THE POET AND HIS BROTHER (Saudi Arabia: UA 60.22)\n\nOn May 3, 2022, the poet Luis Prado was \
         sentenced to nine years in prison.\n\nSAMPLE LETTER\n\nYour Majesty,\n\nI urge you to release him.\n\nSincerely,\n\n\
         This action ended on August 15, 2022.\n",
    );
    let wanted = json!({ "title": "FREE THE POET AND HIS BROTHER", "ua": "60/22", "issued": "2022-06-20",
        "until": "2022-08-15", "countries": ["SA"] });
    assert_values(&case, &wanted, "brackets");
}

#[test]
fn codes_of_other_networks_count_their_updates() {
    for (code, kind, ordinal) in [
        ("EGY 005 / 1117 / OBS 114.2", "further-information", json!(2)),
        ("EGY 005 / 1117 / OBS 114", "new", Value::Null),
        ("Case SDN 031202.1", "further-information", json!(1)),
        ("Urgent Appeal Case: UP-010-2006", "new", Value::Null),
    ] {
        let case = early(&format!("URGENT APPEAL - THE WATCH\n\n{code}\nArbitrary detention\nEgypt\n15 April 2009"));
        let printed = code.rsplit(": ").next().unwrap_or_default().trim_start_matches("Case ");
        let wanted = json!({ "identifier": printed, "kind": kind, "ordinal": ordinal, "title": "Arbitrary detention",
            "issued": "2009-04-15", "countries": ["EG"], "ua": Value::Null });
        assert_values(&case, &wanted, code);
    }
}

#[test]
fn the_last_day_stands_in_a_field_or_in_a_sentence() {
    let (day, ask, closed) = (json!("2003-07-24"), json!("ask-office"), json!("closed"));
    for (words, rule) in [
        (
            "Check with the International Secretariat, or your section office, if sending appeals after\n24 July 2003.",
            &ask,
        ),
        ("PLEASE SEND APPEALS BEFORE 24 JULY 2003. Please check with your section after the above date.", &ask),
        ("Bitte schreiben Sie sofort, und schicken Sie nach dem 24. Juli 2003 keine Appelle mehr.", &closed),
        ("APRÈS LE 24 JUILLET 2003, VÉRIFIEZ AUPRÈS DE VOTRE SECTION S'IL FAUT ENCORE INTERVENIR. MERCI.", &ask),
        ("This Urgent Action expires on July 24, 2003.", &Value::Null),
    ] {
        let case = ending(words);
        assert_eq!(case["until"], day, "{words}");
        assert_eq!(&case["after_deadline"], rule, "{words}");
    }
}

#[test]
fn a_day_that_an_execution_is_set_for_is_no_last_day() {
    let case = ending("The execution is set for 9 March 1993.");
    assert_eq!(case["until"], Value::Null);
}

#[test]
fn a_last_day_in_two_readings_is_none() {
    let object = object_of(
        "URGENT ACTION\n\nA TITLE\n\nWords of it.\n\nPLEASE TAKE ACTION AS SOON AS POSSIBLE UNTIL: 05/06/2023\n",
    );
    assert_eq!(object["case"]["until"], Value::Null);
    let codes: Vec<_> = object["findings"].as_array().into_iter().flatten().map(|one| one["code"].clone()).collect();
    assert!(codes.contains(&json!("date-ambiguous")));
}

#[test]
fn numbers_in_an_index_are_no_day() {
    let object = object_of("EXTERNAL     AI Index: MDE 12/04/91\n6 February 1991\n\nUA 12/91     Fear of torture\n");
    assert_values(&object["case"], &json!({ "issued": "1991-02-06", "index": "MDE 12/004/1991" }), "index");
    let codes: Vec<_> = object["findings"].as_array().into_iter().flatten().map(|one| one["code"].clone()).collect();
    assert!(!codes.contains(&json!("date-ambiguous")));
}

#[test]
fn thanks_and_closing_sentences_are_none_of_the_summary() {
    let case = case_of(
        "URGENT ACTION\n\nTEACHER RELEASED\n\nFurther information on UA: 205/14 Index: ASA 31/009/2014 Nepal Date: 5 November 2014\n\n\
         The teacher Ana Vela was released on bail on 3 November 2014.\n\nNo further action is requested from the UA network. \
         Thank you to all who\nsent appeals.\n\nThis is the second update of UA 205/14. Further information: \
         http://www.example.org/library/info/ASA31/006/2014/en\n",
    );
    let wanted = json!({ "kind": "final", "ordinal": 2, "ua": "205/14", "countries": ["NP"],
        "summary": "The teacher Ana Vela was released on bail on 3 November 2014." });
    assert_values(&case, &wanted, "closing");
    assert_eq!(case["previous"][0]["index"], "ASA 31/006/2014");
    assert_eq!(case["previous"][0]["ua"], "205/14");
}

#[test]
fn a_digest_gives_its_first_document_and_says_where_the_next_begins() {
    let one = |number: &str, index: &str| {
        format!(
            "EXTERNAL     AI Index: {index}\n\nUA {number}     Fear of torture     14 March 1995\n\nSYRIA     Ana Vela (f)\n\n\
             Ana Vela was taken from her home on 2 March 1995.\n\nBACKGROUND INFORMATION\n\nWords about the country.\n\n"
        )
    };
    let object = object_of(&(one("29/95", "MDE 24/05/95") + &one("30/95", "MDE 24/06/95")));
    assert_values(&object["case"], &json!({ "ua": "29/95", "background": ["Words about the country."] }), "digest");
    let codes: Vec<_> = object["findings"].as_array().into_iter().flatten().map(|one| one["code"].clone()).collect();
    assert!(codes.contains(&json!("several-documents")));
}

#[test]
fn menus_of_a_site_are_no_words_of_the_document() {
    let case = case_of(
        "Home > Act > Letters\n[Share](#) [Print](#)\n\nURGENT ACTION\n\nTWO WRITERS HELD\n\nAna Vela and her brother were taken \
         from their home.\n\nADDITIONAL INFORMATION\n\nWords of it.\n\nShare | Print | PDF\nOpen Cells, 5 Street\n",
    );
    assert_values(&case, &json!({ "title": "TWO WRITERS HELD", "background": ["Words of it."] }), "menus");
}

#[test]
fn a_page_header_does_not_part_a_paragraph() {
    let case = early("EXTERNAL     AI Index: MDE 24/05/95\n\nUA 29/95     Fear of torture")["summary"].clone();
    assert!(case.is_string());
    let text = "EXTERNAL     AI Index: MDE 24/05/95\n\nUA 29/95     Fear of torture\n\nThe launch had left the village at first \
                light, with Ana Vela and\n\nUA 29/95                         Page 2\n\nLuis Prado on board. Nobody has seen them \
                since.\n\nBACKGROUND INFORMATION\n\nWords of it.\n";
    let summary = case_of(text)["summary"].clone();
    let wanted = "The launch had left the village at first light, with Ana Vela and Luis Prado on board. Nobody has seen them since.";
    assert_eq!(summary, wanted);
}

#[test]
fn the_language_is_that_of_the_prose() {
    let case = case_of(
        "URGENT ACTION\n\nZWEI DICHTER IN HAFT\n\nDer Dichter Luis Prado und seine Schwester sind seit dem 2. März 2020 in Haft, \
         weil sie ein Gedicht gelesen haben.\n\nSAMPLE LETTER\n\nDear Minister,\n\nI urge you to release them at once.\n\n\
         Yours sincerely,\n",
    );
    assert_eq!(case["language"], "de");
}

#[test]
fn a_final_update_names_the_documents_before_it_over_several_lines() {
    let case = case_of(
        "PUBLIC     AI Index: AMR 25/017/2006\n           6 June 2006\n\n\
         FINAL UPDATE on UA 203/05 (AMR 25/028/2005, 29 July\n2005) and its updates (AMR 25/033/2005, 12 September\n\
         2005; AMR 25/002/2006, 20 January 2006)\n\nPrisoner of conscience/Health concern\n\nCUBA     Ana Vela (f), aged 51\n\n\
         Ana Vela was released on 30 May 2006, when she had served half of her sentence. She has gone home.\n\n\
         \"They showed me the letters,\" she told the office. She wishes to say thank you to all of you.\n\n\
         The office will go on following her case.\n\nNo further action is requested. Many thanks to all who sent appeals.\n",
    );
    let indexes: Vec<_> = case["previous"].as_array().into_iter().flatten().map(|one| one["index"].clone()).collect();
    assert_eq!(indexes, ["AMR 25/028/2005", "AMR 25/033/2005", "AMR 25/002/2006"]);
    let wanted =
        json!({ "kind": "final", "ua": "203/05", "ordinal": null, "title": "Prisoner of conscience/Health concern" });
    assert_values(&case, &wanted, "final");
    let summary = case["summary"].as_str().unwrap_or_default();
    assert!(summary.contains("the letters") && summary.ends_with("following her case."), "{summary}");
}

#[test]
fn days_of_earlier_updates_are_no_count_and_a_post_office_box_is_no_deadline() {
    let case = case_of(
        "October 12, 2006\n\nFINAL UPDATE: UA 224/06 - Prisoners of conscience\n(issued August 18, 2006; update September 14, 2006)\n\n\
         VERANIA     Ana Vela (f)\n\nAna Vela was acquitted by the High Court on October 4. She was set free that evening.\n\n\
         No further action is requested.\n\nOpen Cells - PO Box 5512, Lumen CO 80999\nPhone 999 555 0170     Fax 999 555 0171\n",
    );
    let wanted = json!({ "kind": "final", "ua": "224/06", "ordinal": null, "after_deadline": null });
    assert_values(&case, &wanted, "final");
}

#[test]
fn a_short_sentence_names_the_last_day() {
    for words in [
        "Please write in Spanish. Deadline: 13 December 2024. Ask us if you want to write later.",
        "Deadline unchanged: 13 December 2024. After this date please do not write any more.",
    ] {
        assert_eq!(ending(words)["until"], "2024-12-13", "{words}");
    }
}
