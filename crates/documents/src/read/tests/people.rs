//! The people of a head and of name lines: one or several to a line, in columns, under labels, in several languages.

use super::*;

/// The people of a document in the early form, each in one line: name, sex, age, occupation, status, other names.
fn people(head: &str) -> Vec<String> {
    let text = format!(
        "EXTERNAL    AI Index: EUR 44/83/92\n\nUA 60/92    Fear of torture    2 September 1992\n\n{head}\n\nThey are held at the police station, which nobody may enter. A man who passed by saw them there. Ana Vela and Luis de la Prada, Eva Sol and Juan Prado wrote a letter.\n\nRECOMMENDED ACTION: Please send letters in English:\n- asking where they are;\n- urging that they be freed.\n"
    );
    summary_of(&case_of(&text))
}

fn summary_of(case: &Value) -> Vec<String> {
    let text = |value: &Value| value.as_str().unwrap_or("-").to_owned();
    let all = case["people"].as_array().cloned().unwrap_or_default();
    let mut lines: Vec<String> = all
        .iter()
        .map(|one| {
            let age = one["age"].as_u64().map_or("-".to_owned(), |age| age.to_string());
            let aliases: Vec<String> = one["aliases"].as_array().into_iter().flatten().map(text).collect();
            let (name, sex, occupation, status) =
                (text(&one["name"]), text(&one["sex"]), text(&one["occupation"]), text(&one["status"]));
            format!("{name}|{sex}|{age}|{occupation}|{status}|{}", aliases.join("+"))
        })
        .collect();
    if let Some(others) = case["others"].as_u64() {
        lines.push(format!("others {others}"));
    }
    lines
}

#[test]
fn lines_of_a_head() {
    for (head, wanted) in [
        ("TURKEY: Ana Vela, aged 22, student", vec!["Ana Vela|-|22|student|-|"]),
        ("NEPAL Ana Vela (f), aged 22, hotel staff", vec!["Ana Vela|f|22|hotel staff|-|"]),
        (
            "NEPAL   Ana Vela (f)\n        Luis de la Prada (m), aged 41",
            vec!["Ana Vela|f|-|-|-|", "Luis de la Prada|m|41|-|-|"],
        ),
        ("SYRIA:Ana Vela, typesetter", vec!["Ana Vela|-|-|typesetter|-|"]),
        (
            "TURKEY:  Ana Vela    Luis de la Prada\n         Eva Sol Juan Prado",
            vec!["Ana Vela|-|-|-|-|", "Luis de la Prada|-|-|-|-|", "Eva Sol|-|-|-|-|", "Juan Prado|-|-|-|-|"],
        ),
        (
            "TURKEY:  Ana Vela, Luis de la Prada and Eva Sol",
            vec!["Ana Vela|-|-|-|-|", "Luis de la Prada|-|-|-|-|", "Eva Sol|-|-|-|-|"],
        ),
        (
            "IRAN:  Ana Vela (released)\n       Eva Sol - note corrected name",
            vec!["Ana Vela|-|-|-|released|", "Eva Sol|-|-|-|-|"],
        ),
        (
            "NEPAL   Released:\n        Ana Vela (f), aged 19\n\n        New names:\n        Eva Sol (f), aged 23 (name previously unknown,\n        age given as 28)",
            vec!["Ana Vela|f|19|-|Released|", "Eva Sol|f|23|-|-|"],
        ),
        (
            "KINGDOM OF  Ana Vela, teacher, aged 38\nNEPAL       Eva Sol (f), teacher, aged 29",
            vec!["Ana Vela|-|38|teacher|-|", "Eva Sol|f|29|teacher|-|"],
        ),
        (
            "COLOMBIA  Ana Vela (female), peasant leader\n          and 13 others whose names are not known",
            vec!["Ana Vela|f|-|peasant leader|-|", "others 13"],
        ),
        ("COLOMBIA  Ana Vela and five people whose names are not known", vec!["Ana Vela|-|-|-|-|", "others 5"]),
        ("TURKEY:  Ana Vela (m), known as “Kartal”, aged 30", vec!["Ana Vela|m|30|-|-|Kartal"]),
        ("TURKEY:  Dımışkı Ağca (Dimiski Agca) (m)", vec!["Dımışkı Ağca|m|-|-|-|Dimiski Agca"]),
        (
            "HONDURAS Residents of Barra Honda (names withheld at their request)",
            vec!["Residents of Barra Honda|-|-|-|-|"],
        ),
        ("CHINA:  Ana Vela (m, 44), his brother Eva Sol (m)", vec!["Ana Vela|m|44|-|-|", "Eva Sol|m|-|-|-|"]),
        (
            "UA 60/92:  Ana Vela (f)\nUA 61/92:  Eva Sol (f), student",
            vec!["Ana Vela|f|-|-|-|", "Eva Sol|f|-|student|-|"],
        ),
        (
            "NEPAL\nAna Vela (f), aged 22\nEva Sol (f), 16 years old, pupil",
            vec!["Ana Vela|f|22|-|-|", "Eva Sol|f|16|pupil|-|"],
        ),
        (
            "TURKEY: Ana Vela, aged 22, student, and her brother Luis de la Prada, aged 19",
            vec!["Ana Vela|-|22|student|-|", "Luis de la Prada|-|19|-|-|"],
        ),
        ("TURKEY: Ana Vela (f) and her son, aged 4", vec!["Ana Vela|f|-|-|-|"]),
        ("TURKEY: Ana Vela (f), teacher\n        and other members of the union", vec!["Ana Vela|f|-|teacher|-|"]),
        (
            "TURKEY: Ana Vela (f), journalist and women's rights activist",
            vec!["Ana Vela|f|-|journalist and women's rights activist|-|"],
        ),
        ("INDONESIA/EAST TIMOR   Ana Vela (f), 25", vec!["Ana Vela|f|25|-|-|"]),
        ("MYANMAR   Ko Min alias Min Ko (m), student", vec!["Ko Min|m|-|student|-|Min Ko"]),
        ("TURKEY: Ana Vela, 22-year-old student", vec!["Ana Vela|-|22|student|-|"]),
        ("MEXICO   Ana Vela, executed on 3 May 1992", vec!["Ana Vela|-|-|-|executed on 3 May 1992|"]),
    ] {
        assert_eq!(people(head), wanted, "{head}");
    }
}

#[test]
fn what_names_nobody() {
    for head in
        ["TURKEY: Preventive Death Penalty Action", "NEPAL: Fear for safety", "NIGERIA", "MEXICO: Student released"]
    {
        assert!(people(head).is_empty(), "{head}: {:?}", people(head));
    }
}

#[test]
fn marks_of_the_sex_differ_by_language() {
    let spanish = |head: &str| {
        let text = format!(
            "PÚBLICO\n\nAU 60/06 (Índice: AMR 53/011/2006)\n\n{head}\n\nLos dos siguen recibiendo amenazas de muerte en el pueblo, y la policía no ha hecho nada por ellos hasta ahora.\n\nACCIONES RECOMENDADAS: Escriban en español:\n- pidiendo que se les proteja.\n"
        );
        let case = case_of(&text);
        assert_eq!(case["language"], "es");
        summary_of(&case)
    };
    assert_eq!(
        spanish("VENEZUELA: Ana Vela (m), abogada\nLuis Prado (h), de 52 años, sindicalista"),
        ["Ana Vela|f|-|abogada|-|", "Luis Prado|m|52|sindicalista|-|"]
    );
    assert_eq!(
        spanish("VENEZUELA: Ana Vela (f), abogada\nLuis Prado (m), de 52 años"),
        ["Ana Vela|f|-|abogada|-|", "Luis Prado|m|52|-|-|"]
    );
}

#[test]
fn lines_with_a_label() {
    let after = |lines: &str| {
        let text = format!(
            "UA: 53/12 Index: MDE 11/011/2012 Bahrain Date: 17 February 2012\n\nURGENT ACTION\n\nTWO ARE HELD\n\nAna Vela and Luis Prado are held at the police station, and nobody has seen them.\n\nADDITIONAL INFORMATION\n\nThe police station has been there for years.\n\n{lines}\n\nUA: 53/12 Index: MDE 11/011/2012 Issue Date: 17 February 2012\n"
        );
        summary_of(&case_of(&text))
    };
    assert_eq!(after("Name: Ana Vela, Luis Prado\nGender m/f: f, m"), ["Ana Vela|f|-|-|-|", "Luis Prado|m|-|-|-|"]);
    assert_eq!(
        after("Name: Ana Vela (f), Luis Prado (m)\nGender m/f: both"),
        ["Ana Vela|f|-|-|-|", "Luis Prado|m|-|-|-|"]
    );
    assert_eq!(
        after("Names: Ana Vela (f, released) and Luis Prado (m)"),
        ["Ana Vela|f|-|-|released|", "Luis Prado|m|-|-|-|"]
    );
    assert_eq!(after("Name: Community of Khara Talav"), ["Community of Khara Talav|-|-|-|-|"]);
    assert_eq!(after("Name: Ana Vela and 9 others\nGender m/f: all male"), ["Ana Vela|m|-|-|-|", "others 9"]);
    assert_eq!(after("Names: Ana Vela, Eva Sol\nGender m/f: f"), ["Ana Vela|f|-|-|-|", "Eva Sol|f|-|-|-|"]);
    assert_eq!(after("Name: Luis Prado\nMale"), ["Luis Prado|m|-|-|-|"]);
    assert_eq!(
        after("Names: Ana Vela, Luis Prado\nGender: women and men"),
        ["Ana Vela|-|-|-|-|", "Luis Prado|-|-|-|-|"]
    );
}

#[test]
fn lines_of_a_form() {
    let people = |lines: &str| -> Vec<String> {
        let text = format!(
            "URGENT ACTION\n\nTHEY ARE HELD\n\nAna Vela and Luis Prado are held.\n\nNAME AND PREFERRED PRONOUN: {lines}\n"
        );
        let case = case_of(&text);
        let word = |value: &Value| value.as_str().unwrap_or("-").to_owned();
        let all = case["people"].as_array().cloned().unwrap_or_default();
        all.iter().map(|one| format!("{}|{}", word(&one["name"]), word(&one["pronouns"]))).collect()
    };
    let wanted = ["Ana Vela|she/her", "Luis Prado|he/him"];
    for lines in [
        "Ana Vela (she/her), Luis Prado (he/him)",
        "\n1. Ana Vela (she/her)\n2. Luis Prado (he/him)",
        "Ana Vela: she/her, Luis Prado: he/him",
        "Ana Vela (she/her) & Luis Prado (he/him)",
        "Ana Vela she/her, Luis Prado he/him",
    ] {
        assert_eq!(people(lines), wanted, "{lines}");
    }
}

#[test]
fn an_address_names_nobody() {
    let text = "URGENT ACTION\n\nA TITLE\n\nAna Vela is held.\n\nWRITE:\n\nMinister of Justice\nPalace of Justice, Rua Clara, 22\nVerania\n\nDear Minister,\n\nI urge you to free her.\n\nYours sincerely,\n\nNAME AND PREFERRED PRONOUN: Ana Vela (she/her)\n";
    assert_eq!(summary_of(&case_of(text)), ["Ana Vela|-|-|-|-|"]);
}

#[test]
fn people_that_nothing_lists() {
    let people = |summary: &str| {
        let text = format!(
            "SCHOLARS' CIRCLE\n\nA BOTANIST IS HELD\n\n{summary}\n\nTAKE ACTION\n\nPlease write to the minister:\n- asking him to release Prof. Vela;\n- asking for a doctor.\n\nBACKGROUND INFORMATION\n\nAna Vela wrote a book about tulips.\n"
        );
        summary_of(&case_of(&text))
    };
    assert_eq!(
        people("We are concerned about Prof. Ana Vela, who works in Puerto Claro."),
        ["Prof. Ana Vela|-|-|-|-|"]
    );
    assert_eq!(people("The police took Ana Vela (f), aged 44, a botanist."), ["Ana Vela|f|44|-|-|"]);
}

#[test]
fn people_of_the_prose_have_the_day_since_when() {
    let since = |prose: &str| {
        let text = format!(
            "URGENT ACTION\n\nTHEY ARE HELD\n\n{prose}\n\nNAME AND PREFERRED PRONOUN: Ana Vela (she/her), Luis Prado (he/him)\n"
        );
        let case = case_of(&text);
        let day = |at: usize| case["people"][at]["since"].as_str().unwrap_or("-").to_owned();
        (day(0), day(1))
    };
    let days = |one: &str, other: &str| (one.to_owned(), other.to_owned());
    let day = "2021-07-02";
    for (prose, wanted) in [
        ("Ana Vela and Luis Prado were arrested by men in plain clothes on 2 July 2021.", days(day, day)),
        ("Ana Vela and Luis Prado are students. They were taken from a lodge on 2 July 2021.", days(day, day)),
        (
            "Ana Vela was arrested on 2 July 2021. Luis Prado has been missing since 5 July 2021.",
            days(day, "2021-07-05"),
        ),
        ("On 2 July 2021, police arrested Ana Vela at her home in the harbour.", days(day, "-")),
        ("Ana Vela is to be hanged in the prison of Puerto Claro on 2 July 2021.", days("-", "-")),
        ("Ana Vela was released from prison on 2 July 2021.", days("-", "-")),
        ("Ana Vela has been on hunger strike in prison since 2 July 2021.", days("-", "-")),
        ("Ana Vela was sentenced on 2 July 2021 after she was arrested.", days("-", "-")),
        ("Ana Vela is ill. Her lawyer was arrested on 2 July 2021.", days("-", "-")),
        ("Ana Vela is ill. Both were taken from a lodge on 2 July 2021.", days(day, day)),
        ("Ana Vela has not been seen since she left the hospital on 2 July 2021.", days(day, "-")),
        ("Ana Vela has been held in a camp since 2 July 2021, accused of espionage.", days(day, "-")),
        ("Armed men came to the house of Ana Vela on 2 July 2021. She has been missing since.", days(day, "-")),
        ("Ana Vela was arrested on 2 July 2021. Luis Prado was arrested with her.", days(day, day)),
        ("Ana Vela was arrested on 2 July 2021. Luis Prado was detained that evening.", days(day, day)),
        ("Ana Vela is ill. Her aunt, who was arrested with her on 2 July 2021, is free.", days(day, "-")),
        ("Ana Vela and her brother were detained on 2 July 2021.", days(day, day)),
        ("Ana Vela was taken from her cell on 2 July 2021.", days("-", "-")),
        ("On 2 July 2021 police arrested the alleged perpetrators of the attack on Ana Vela.", days("-", "-")),
        ("Ana Vela was previously arrested on 2 July 2021.", days("-", "-")),
        ("Luis Prado was convicted on 2 July 2021 and taken back to prison.", days("-", "-")),
        ("Ana Vela was sentenced on 2 July 2021. She has been in prison since then.", days("-", "-")),
    ] {
        assert_eq!(since(prose), wanted, "{prose}");
    }
}

#[test]
fn what_has_become_of_all_stands_below_them() {
    assert_eq!(
        people("NEPAL   Ana Vela (f)\n        Luis de la Prada (m), cook\n        (all released)"),
        ["Ana Vela|f|-|-|released|", "Luis de la Prada|m|-|cook|released|"]
    );
}

#[test]
fn age_and_occupation_are_fields_too() {
    let text = "WRITE FOR A PRISONER\n\nName: Ana Vela\nAge: 52\nOccupation: pharmacist\n\nAna Vela was arrested on 8 October 1987 in her pharmacy in Puerto Claro. She has never been tried, and nobody has told her why.\n";
    assert_eq!(summary_of(&case_of(text)), ["Ana Vela|-|52|pharmacist|-|"]);
}
