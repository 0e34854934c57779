//! Forms met in public copies of documents: text layers without blank lines, pages of sites, mails of networks.

use serde_json::json;

use super::*;

fn names(case: &Value) -> Vec<&str> {
    case["people"].as_array().into_iter().flatten().filter_map(|person| person["name"].as_str()).collect()
}

#[test]
fn a_head_without_blank_lines_ends_where_the_lines_are_full() {
    let case = case_of(
        "EXTERNAL     AI Index: EUR 44/19/96\nEXTRA 15/96     Fear of torture     2 February 1996\n\
         TURKEY Ana Vela (f), aged 17\nLuis Prado, aged 14\n\
         At 7am on 1 February 1996 Ana Vela and Luis Prado were taken from their home in\n\
         Karsova by members of the security forces. Their detention was witnessed by a\n\
         neighbour. Where they are is not known.\n\nBACKGROUND INFORMATION\n\nWords of it.\n",
    );
    assert_eq!(names(&case), ["Ana Vela", "Luis Prado"]);
    assert_eq!(case["summary"].as_str().map(|text| text.starts_with("At 7am on 1 February")), Some(true));
}

#[test]
fn names_alone_stand_among_people_with_ages() {
    let case = case_of(
        "EXTERNAL     AI Index: EUR 44/19/96\n\nUA 15/96     \"Disappearance\"     2 February 1996\n\n\
         TURKEY     Ana VELA\n           Hakki PRADO\n           Luis ARCOS, aged 23\n           Rosa Kartal\n\n\
         The people named above were taken from their homes in Karsova, and have not been seen since.\n",
    );
    assert_eq!(names(&case), ["Ana VELA", "Hakki PRADO", "Luis ARCOS", "Rosa Kartal"]);
}

#[test]
fn the_race_of_a_person_is_no_occupation() {
    let case = case_of(
        "URGENT ACTION APPEAL\n\n6 July 2006\n\nUA 19/06 Death penalty\n\nUSA (Ohio)\n\nLuis Prado (m), white, aged 49\n\n\
         Luis Prado is scheduled to be executed in Ohio on 12 July 2006. He has given up his appeals.\n",
    );
    assert_eq!(case["people"][0]["age"], 49);
    assert_eq!(case["people"][0]["occupation"], Value::Null);
}

#[test]
fn a_follow_up_is_no_first_document() {
    let case = case_of(
        "URGENT ACTION APPEAL\n\n27 September 2010\n\nFollow-up on UA 52/10 (10 March 2010) - Fear for safety\n\n\
         MEXICO Luis Prado (m)\n\nLuis Prado, a teacher, had his house broken into on 24 September, and was threatened.\n",
    );
    assert_eq!(case["kind"], "further-information");
    assert_eq!(case["previous"][0]["ua"], "52/10");
}

#[test]
fn a_code_below_the_words_that_say_it_is_news_is_the_document_s_own() {
    let case = case_of(
        "Nouvelles informations\n\nTUN 001 / 0517 / OBS 052.1\n\nHarcèlement /\n\nActes d'intimidation\n\n\
         Description de la situation :\n\nL'Observatoire a été informé des actes d'intimidation contre Ana Vela, avocate.\n",
    );
    assert_eq!(case["identifier"], "TUN 001 / 0517 / OBS 052.1");
    assert_eq!(case["kind"], "further-information");
    assert_eq!(case["previous"], json!([]));
    assert_eq!(case["title"], "Harcèlement / Actes d'intimidation");
}

#[test]
fn the_last_day_stands_among_the_instructions_of_a_page() {
    let case = case_of(
        "Urgent Action\n\nMay 12, 2023\n\nTEN MEN HELD (Nepal: UA 103.22)\n\n\
         At least ten men are held in Nepal in connection with the protests, and nothing was heard of them since.\n\n  \
         1. Please take action as-soon-as possible. This Urgent Action expires on June 1 2023.\n  \
         2. Write a letter in your own words or using the sample below as a guide.\n  \
         3. Click here to let us know the actions you took.\n\n\
         Ambassador Ana Vela\nPermanent Mission\n622 Long Road\nVerania\nEmail: mission@verania.example\n\
         Salutation: Dear Ambassador\n\nSAMPLE LETTER\n\nDear Ambassador Vela,\n\nI urge you to release them.\n\nSincerely,\n",
    );
    assert_eq!(case["until"], "2023-06-01");
    assert_eq!(case["summary"].as_str().map(|text| text.ends_with("of them since.")), Some(true));
    assert_eq!(case["demands"][0]["text"], "I urge you to release them.");
    assert_eq!(case["targets"][0]["name"], "Ana Vela");
}

#[test]
fn the_day_of_a_letter_is_no_line_of_the_address() {
    let case = case_of(
        "Write a letter for the people of the lake\n\nHow you can help\n\nPlease write to the Prime Minister.\n\n\
         Prime Minister of Verania\nSouth House\n4 Lake Road\nVerania 110 001\n\nJanuary 17, 2022\n\nYour Excellency\n",
    );
    for line in case["targets"][0]["address"].as_array().into_iter().flatten() {
        assert_ne!(line, "January 17, 2022");
    }
}

#[test]
fn lines_of_a_site_are_none_of_the_summary() {
    for site in [
        "View report in English",
        "Choose a language to view report",
        "Dans quelle langue voulez-vous lire le rapport ?",
    ] {
        let case = case_of(&format!(
            "UA 113/93 - Nepal: fear of torture\n\nIndex number: ASA 31/020/1993\n\n\
             There are fears that Ana Vela, a teacher, may be tortured by the police who hold her in Karsova.\n\n{site}\n"
        ));
        assert_eq!(case["summary"].as_str().map(|text| text.ends_with("in Karsova.")), Some(true), "{site}");
    }
}

#[test]
fn the_last_day_to_send_is_no_day_of_issue() {
    let case = case_of(
        "Appels urgents\n\nSignez la lettre et envoyez-la à :\n\nMinistre de la Justice\n4 rue du Lac\nVerania\n\n\
         Port : Fr. 2.00          Délai d'envoi: 15 décembre 2019 !\n",
    );
    assert_eq!(case["issued"], Value::Null);
}

#[test]
fn a_town_that_ends_like_a_country_is_none() {
    let case = case_of(
        "ACTION URGENTE\n\nDEUX AVOCATS DÉTENUS\n\nDeux avocats ont été arrêtés dans la ville de San Salvador par la police, \
         et leur famille n'a pas pu les voir.\n",
    );
    assert_eq!(case["countries"], json!([]));
}

#[test]
fn the_line_with_the_day_is_the_document_s_own() {
    let case = case_of(
        "UA 481/90 - Turkey: fear of torture: Ana Vela, Luis Prado\n\nIndex number: EUR 44/175/1990\n\n\
         EXTERNAL (for general distribution)     AI Index: EUR 44/175/90\nUA 481/90     Fear of Torture     27 November 1990\n\n\
         TURKEY: Ana Vela, aged 17\n\nAna Vela was taken from her home in Karsova by the police, and has not been seen since.\n",
    );
    assert_eq!(case["title"], "Fear of Torture");
    assert_eq!(case["issued"], "1990-11-27");
}
