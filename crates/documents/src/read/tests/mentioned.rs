//! Who is mentioned as at risk, and what is asked.

use super::*;

fn mentioned(prose: &str) -> Vec<(String, Option<String>)> {
    let case = case_of(&with_letter(prose));
    let all = case["mentioned"].as_array().cloned().unwrap_or_default();
    let text = |value: &Value| value.as_str().map(str::to_owned);
    all.iter().map(|one| (text(&one["name"]).unwrap_or_default(), text(&one["since"]))).collect()
}

fn person(name: &str, since: &str) -> (String, Option<String>) {
    (name.to_owned(), (!since.is_empty()).then(|| since.to_owned()))
}

#[test]
fn people_with_a_day_since_when() {
    for (prose, wanted) in [
        ("I think of Ana Vela, detained since 2 July 2021.", vec![person("Ana Vela", "2021-07-02")]),
        (
            "I think of Ana Vela, who has been held in Puerto Sereno since 2 July 2021.",
            vec![person("Ana Vela", "2021-07-02")],
        ),
        ("Ana Vela was arrested on Friday 2 July 2021.", vec![person("Ana Vela", "2021-07-02")]),
        (
            "On 2 July 2021, police arrested Ana Vela and Luis Prado.",
            vec![person("Ana Vela", "2021-07-02"), person("Luis Prado", "2021-07-02")],
        ),
        (
            "Ana Vela and Luis Prado, detained since 2 July 2021, are ill.",
            vec![person("Ana Vela", "2021-07-02"), person("Luis Prado", "2021-07-02")],
        ),
        (
            "Ana Vela, detained since 2 July 2021; Luis Prado, missing since 3 July 2021.",
            vec![person("Ana Vela", "2021-07-02"), person("Luis Prado", "2021-07-03")],
        ),
        ("The student Juan A. Prado, held since 2 July 2021, is ill.", vec![person("Juan A. Prado", "2021-07-02")]),
        ("Ana Vela's brother is free; she is not.", vec![]),
        ("Ana Vela was released on 2 July 2021.", vec![]),
        ("Ana Vela was released from prison on 2 July 2021.", vec![]),
        ("Ana Vela wrote about it on 2 July 2021.", vec![]),
        ("Ana Vela has been held since 2 July.", vec![]),
    ] {
        assert_eq!(mentioned(prose), wanted, "{prose}");
    }
}

#[test]
fn people_for_whom_the_letter_asks() {
    for (prose, wanted) in [
        (
            "I urge you to free Ana Vela, Luis de la Prada and Eva Sol-Marín.",
            vec![person("Ana Vela", ""), person("Luis de la Prada", ""), person("Eva Sol-Marín", "")],
        ),
        ("We call on Ana Vela to free Luis Prado.", vec![person("Luis Prado", "")]),
        ("I urge President Ana Vela to free Luis Prado.", vec![person("Luis Prado", "")]),
        ("I ask you to respect the Convention of Puerto Sereno and to let the Casa Abierta work.", vec![]),
        ("I ask you to close the prison La Tenaza in Valle Hondo.", vec![]),
        ("I ask you to let the International Committee see Ana Vela's cell.", vec![person("Ana Vela", "")]),
        ("Luis Prado was threatened. You must stop this.", vec![]),
    ] {
        assert_eq!(mentioned(prose), wanted, "{prose}");
    }
}

#[test]
fn demands() {
    let demands = |prose: &str| -> Vec<String> {
        let case = case_of(&with_letter(prose));
        let all = case["demands"].as_array().cloned().unwrap_or_default();
        assert!(all.iter().all(|one| one["inferred"] == true));
        all.iter().filter_map(|one| one["text"].as_str().map(str::to_owned)).collect()
    };
    assert_eq!(
        demands("We call for her release. Dr. Vela must see her lawyer. We note the rain."),
        ["We call for her release.", "Dr. Vela must see her lawyer."]
    );
    assert_eq!(
        demands("I therefore strongly urge you to free her. I urge you to free her now."),
        ["I therefore strongly urge you to free her."]
    );
    assert_eq!(demands("I urge you to free her. A judge must be free to judge."), ["I urge you to free her."]);
    assert_eq!(
        demands("I urge you to free her. She had left the tablets, which she must take every day."),
        ["I urge you to free her."]
    );
    assert_eq!(
        demands("Please see to it that she is freed. Please see the map."),
        ["Please see to it that she is freed."]
    );
    assert_eq!(demands("They called for help. We insist on reminding you of the law."), [""; 0]);
    assert_eq!(demands("I ask you:\n- to free her;\n- to pay her."), ["to free her;", "to pay her."]);
}

#[test]
fn the_demands_of_summary_and_letter() {
    let letter = with_letter("I urge you to release Ana Vela immediately and unconditionally, and to protect her.");
    let asked = |sentence: &str| -> Vec<String> {
        let text = letter.replace("TAKE ACTION", &format!("A TITLE\n\nAna Vela is held. {sentence}\n\nTAKE ACTION"));
        let all = case_of(&text)["demands"].as_array().cloned().unwrap_or_default();
        all.iter().filter_map(|one| one["text"].as_str()?.split(' ').next().map(str::to_owned)).collect()
    };
    // What we ask is asked in the letter; what must be is said beside it.
    assert_eq!(asked("We urge the minister to release her immediately and unconditionally."), ["I"]);
    assert_eq!(asked("The authorities must release her immediately and unconditionally."), ["The", "I"]);
}

#[test]
fn the_items_of_a_list_are_what_is_asked() {
    let asked = |list: &str| -> Vec<String> {
        let text = format!(
            "EXTERNAL    AI Index: EUR 44/83/92\n\nUA 60/92    Fear of torture    2 September 1992\n\nTURKEY: Ana Vela, aged 22\n\nAna Vela is held. I urge nobody.\n\n{list}\n\nAPPEALS TO:\n\n1) Minister of Justice\n   Calle 1, Puerto Claro\n"
        );
        let case = case_of(&text);
        let all = case["demands"].as_array().cloned().unwrap_or_default();
        assert!(all.iter().all(|one| one["inferred"] == false), "{list}");
        all.iter().filter_map(|one| one["text"].as_str().map(str::to_owned)).collect()
    };
    let wanted = ["urging that she be freed;", "asking to be told where she is held and why."];
    let intro = "RECOMMENDED ACTION: Please send telegrams in English or in your own language:";
    for (first, second) in [
        ("-", "-"),
        ("--", "--"),
        ("–", "–"),
        ("•", "•"),
        ("*", "*"),
        ("1.", "2."),
        ("a)", "b)"),
        ("(i)", "(ii)"),
        ("i.", "ii."),
    ] {
        let list = format!(
            "{intro}\n\n{first} urging that she be freed;\n{second} asking to be told where she is held\n  and why."
        );
        assert_eq!(asked(&list), wanted, "{first}");
    }
    assert_eq!(
        asked(
            "Please write immediately in English or your own language:\n\n• urging that she be freed;\n\n• asking to be told where she is held and why."
        ),
        wanted
    );
    assert_eq!(
        asked(&format!("{intro}\nurging that she be freed;\nasking to be told where she is held and why.")),
        wanted
    );
    assert_eq!(
        asked("The network urges the authorities to:\n\n1. free her at once;\n2. give her a doctor."),
        ["free her at once;", "give her a doctor."]
    );
}
