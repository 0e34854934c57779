//! Documents in the frames of national offices: number and index below the prose, fields whose label nobody knows, what
//! readers are told to do.

use serde_json::json;

use super::*;

/// A document of the form since 2017 with some words below its background.
fn with_tail(tail: &str) -> Value {
    case_of(&format!(
        "URGENT ACTION\n\nBEEKEEPER HELD AFTER COUNTING HIVES\n\nAna Vela has been held since 3 May 2022. Nobody has seen her \
         since then.\n\nTAKE ACTION: WRITE AN APPEAL IN YOUR OWN WORDS OR USE THIS MODEL LETTER\n\nMinister of Justice\n\
         Calle Mayor 4\nVerania\n\nDear Minister,\n\nI urge you to release Ana Vela at once.\n\nYours sincerely,\n\n\
         ADDITIONAL INFORMATION\n\nThe hives of the valley have been dying since the spring of that year.\n\n{tail}\n"
    ))
}

#[test]
fn number_and_index_below_the_prose() {
    for foot in [
        "Second UA: 51/22 Index: AFR 32/5571/2022 Kenya Date: 6 May 2022",
        "Second UA: 51/22\nIndex: AFR 32/5571/2022\nKenya\n6 May 2022",
    ] {
        let case = with_tail(foot);
        assert_eq!(case["ua"], "51/22", "{foot}");
        assert_eq!(case["index"], "AFR 32/5571/2022", "{foot}");
        assert_eq!(case["issued"], "2022-05-06", "{foot}");
        assert_eq!(case["ordinal"], 2, "{foot}");
        assert_eq!(case["title"], "BEEKEEPER HELD AFTER COUNTING HIVES", "{foot}");
        assert_eq!(case["background"].as_array().map(Vec::len), Some(1), "{foot}");
    }
}

#[test]
fn fields_whose_label_nobody_knows() {
    let url = "https://www.lampgate.example/en/documents/afr32/5402/2022/en/";
    let case = with_tail(&format!("PAPERS THAT CAME BEFORE: {url}\n\nABOUT: Ana Vela (she/her)"));
    assert_eq!(case["previous"][0]["as_written"], url);
    assert_eq!(case["previous"][0]["index"], "AFR 32/5402/2022");
    assert_eq!(case["people"][0]["pronouns"], "she/her");
    let case = with_tail("READ MORE: https://www.lampgate.example/en/news/12/");
    assert_eq!(case["previous"], json!([]));
}

#[test]
fn what_stands_below_a_link_is_no_reference() {
    let case = with_tail(
        "LINK TO PREVIOUS UA: N/A\nPeople who have relatives in the country should think of them before they write.",
    );
    assert_eq!(case["previous"], json!([]));
    assert_eq!(case["kind"], "new");
}

#[test]
fn a_name_that_is_wrapped_after_its_label() {
    let case = with_tail("NAME AND PREFERRED PRONOUN: Luis Prado (he/him), Ana\nVela (she/her)");
    let names: Vec<_> = case["people"].as_array().into_iter().flatten().map(|person| person["name"].clone()).collect();
    assert_eq!(names, [json!("Luis Prado"), json!("Ana Vela")]);
}

#[test]
fn a_label_that_goes_on_beyond_its_words() {
    let case = with_tail("NAME AND PREFERRED PRONOUN OF PERSON: Ana Vela (she/her)");
    assert_eq!(case["people"][0]["name"], "Ana Vela");
}

#[test]
fn a_day_over_two_lines_and_labels_that_ask() {
    for words in [
        "PLEASE TAKE ACTION AS SOON AS POSSIBLE UNTIL: 1\nJuly 2022\nPlease check with the office before you write after the deadline.",
        "PLEASE TAKE ACTION AS SOON AS POSSIBLE UNTIL: 1 July\n2022\nPlease check with the office before you write after the deadline.",
        "PREFERRED LANGUAGE TO ADDRESS TARGET: English\n• ACT NOW AND NO LATER THAN: 1 July 2022\n• Thank you.",
    ] {
        assert_eq!(with_tail(words)["until"], "2022-07-01", "{words}");
    }
}

#[test]
fn what_the_writer_does_is_not_asked() {
    let case = case_of(
        "URGENT ACTION\n\nTWO WRITERS HELD\n\nAna Vela has been held since 3 May 2022. Nobody has seen her since then.\n\n\
         TAKE ACTION:\n\n1. Write a letter in your own words to the minister listed below.\n2. Let us know the letters that you sent.\n\n\
         APPEALS TO:\n\nMinister of Justice\nCalle Mayor 4\nVerania\n\nSAMPLE LETTER\n\nDear Minister,\n\n\
         I urge you to release Ana Vela at once.\n\nYours sincerely,\n",
    );
    assert_eq!(case["demands"][0]["text"], "I urge you to release Ana Vela at once.");
    assert_eq!(case["demands"].as_array().map(Vec::len), Some(1));
}

#[test]
fn good_news_above_the_headline() {
    let head = |lines: &str| {
        let text = format!(
            "URGENT ACTION\n{lines}\n\nAna Vela was acquitted on 3 May 2022 and is at home with her family again.\n\nADDITIONAL INFORMATION\n\nThe hives of the valley have been dying since then.\n"
        );
        case_of(&text)["title"].clone()
    };
    assert_eq!(head("GOOD NEWS\nBEEKEEPER ACQUITTED AND FREE"), "BEEKEEPER ACQUITTED AND FREE");
    assert_eq!(head("GOOD NEWS: BEEKEEPER IS FREE"), "GOOD NEWS: BEEKEEPER IS FREE");
}

#[test]
fn numbers_of_targets_on_lines_of_their_own() {
    for mark in ['/', ')', '.'] {
        let text = format!(
            "URGENT ACTION\n\nTWO WRITERS HELD\n\nAna Vela has been held since 3 May 2022. Nobody has seen her since then.\n\n\
             APPEALS TO:\n\n1{mark}\nMinister of Justice\nMr Luis Prado\nCalle Mayor 4\nVerania\n\n\
             2{mark}\nAttorney General\nCalle Menor 5\nVerania\n"
        );
        let case = case_of(&text);
        let offices: Vec<_> =
            case["targets"].as_array().into_iter().flatten().map(|target| target["office"].clone()).collect();
        assert_eq!(offices, [json!("Minister of Justice"), json!("Attorney General")], "{mark}");
        assert_eq!(case["targets"][0]["name"], "Mr Luis Prado", "{mark}");
    }
}
