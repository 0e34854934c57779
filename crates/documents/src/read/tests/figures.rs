//! What is a figure and what is not.

use super::*;

/// A figure's value, qualifier, what it counts, as of when, and source.
type Seen = (f64, String, Option<String>, Option<String>, Option<String>);

fn figures(prose: &str) -> Vec<Seen> {
    let case = case_of(&with_background(prose));
    let text = |value: &Value| value.as_str().map(str::to_owned);
    let all = case["figures"].as_array().cloned().unwrap_or_default();
    all.iter()
        .map(|one| {
            let value = one["value"].as_f64().unwrap_or_default();
            (
                value,
                text(&one["qualifier"]).unwrap_or_default(),
                text(&one["counts"]),
                text(&one["as_of"]),
                text(&one["source"]),
            )
        })
        .collect()
}

fn one(prose: &str) -> (f64, String, Option<String>) {
    let found = figures(prose);
    assert_eq!(found.len(), 1, "{prose}: {found:?}");
    let (value, qualifier, counts, ..) = found[0].clone();
    (value, qualifier, counts)
}

#[test]
fn qualifiers_and_numbers() {
    let people = || Some("people".to_owned());
    for (prose, value, qualifier) in [
        ("At least 868 people are held.", 868.0, "at-least"),
        ("Almost 900 people are held.", 900.0, "almost"),
        ("Around 900 people are held.", 900.0, "about"),
        ("Over 2,000 people were held.", 2000.0, "over"),
        ("More than 2 000 people were held.", 2000.0, "over"),
        ("Up to 150 people were held.", 150.0, "up-to"),
        ("Some 150 people were held.", 150.0, "about"),
        ("At least another 40 people were held.", 40.0, "at-least"),
        ("Guards beat 312 people.", 312.0, "exactly"),
        ("More than two hundred and six people fled.", 206.0, "over"),
        ("At least a thousand two hundred people fled.", 1200.0, "at-least"),
        ("At least a hundred and forty-six people fled.", 146.0, "at-least"),
        ("At least twenty-five hundred people fled.", 2500.0, "at-least"),
        ("At least twenty-five people fled.", 25.0, "at-least"),
        ("Nearly 1.2 million people fled.", 1_200_000.0, "almost"),
        ("Five people were detained.", 5.0, "exactly"),
        ("About a hundred people stood there.", 100.0, "about"),
    ] {
        assert_eq!(one(prose), (value, qualifier.to_owned(), people()), "{prose}");
    }
    assert_eq!(one("By May 2025, [7.9 million](#) had left."), (7_900_000.0, "exactly".to_owned(), None));
    assert_eq!(one("Five teenagers remain detained.").2.as_deref(), Some("teenagers"));
    assert_eq!(
        one("Over [2,000 people arbitrarily detained](#) for nothing.").2.as_deref(),
        Some("people arbitrarily detained")
    );
}

#[test]
fn what_is_no_figure() {
    for prose in [
        "On 12 October 2024 they came.",
        "Since 2014 people have fled.",
        "She was sentenced to 12 years in prison.",
        "Ana Vela, aged 22, and a 19-year-old were held for 30 days.",
        "Article 57 and Law 1015 and Resolution 60/16 say so.",
        "They live at Calle Mayor 104, in ward 12.",
        "The fine is $2,000, or 40 euros, or 5 per cent, or 12% of it.",
        "Two men in plain clothes came at 4:30.",
        "Camp 14 lies 100 km from there.",
        "Between 200 and 300 people sang.",
        "One of them was free.",
        "The 2024 election was lost.",
        "The 28th of May 2024 was a Tuesday.",
        "Call 555 0101 or 0199.",
    ] {
        assert!(figures(prose).is_empty(), "{prose}: {:?}", figures(prose));
    }
}

#[test]
fn dates_and_sources() {
    let (_, _, _, as_of, source) =
        figures("According to the local network [Casa Abierta](#), as of 7 June 2025, at least 868 people are held.")
            [0]
        .clone();
    assert_eq!((as_of.as_deref(), source.as_deref()), (Some("2025-06-07"), Some("Casa Abierta")));
    for (prose, wanted) in [
        ("At least 12 people were held, according to Casa Abierta.", "Casa Abierta"),
        (
            "According to the Office for the Rights of the Coast (ORC), 12 people were held.",
            "Office for the Rights of the Coast (ORC)",
        ),
        ("The network Casa Abierta has documented 12 cases of torture.", "Casa Abierta"),
        ("According to local media, 12 people were held.", "local media"),
    ] {
        assert_eq!(figures(prose)[0].4.as_deref(), Some(wanted), "{prose}");
    }
    for (prose, wanted) in [
        ("As of 7 June 2025, 12 people were held.", Some("2025-06-07")),
        ("By April 2025, some 12 people were held.", Some("2025-04")),
        ("On 7 June 2025, 12 people were held.", Some("2025-06-07")),
        ("In 2025, 12 people were held.", None),
        ("As of 9 May, 12 people were held.", None),
        ("After the vote of 7 June 2025 over 12 people were held.", None),
        ("Since 7 June 2025 some 12 people have been held.", None),
    ] {
        assert_eq!(figures(prose)[0].3.as_deref(), wanted, "{prose}");
    }
}

#[test]
fn parts() {
    let parts = |prose: &str| -> Vec<(f64, String)> {
        let case = case_of(&with_background(prose));
        assert_eq!(case["figures"].as_array().map(Vec::len), Some(1), "{prose}");
        let all = case["figures"][0]["parts"].as_array().cloned().unwrap_or_default();
        all.iter()
            .map(|one| {
                (one["value"].as_f64().unwrap_or_default(), one["counts"].as_str().unwrap_or_default().to_owned())
            })
            .collect()
    };
    let some = |list: &[(f64, &str)]| -> Vec<(f64, String)> {
        list.iter().map(|(value, counts)| (*value, (*counts).to_owned())).collect()
    };
    assert_eq!(
        parts("Some 868 people are held, including 64 women, five teenagers, and 48 whose fate is unknown."),
        some(&[(64.0, "women"), (5.0, "teenagers"), (48.0, "whose fate is unknown")])
    );
    assert_eq!(parts("Some 868 people (64 women and 804 men) are held."), some(&[(64.0, "women"), (804.0, "men")]));
    assert_eq!(parts("Some 868 people are held, 64 of them women."), some(&[(64.0, "women")]));
    assert_eq!(parts("Some 868 people are held, of whom 64 are women."), some(&[(64.0, "women")]));
    assert_eq!(parts("Some 868 people are held, including at least 64 women aged 20."), some(&[(64.0, "women")]));
    assert_eq!(parts("Some 868 people are held, many of them for words."), []);
}

#[test]
fn spanish() {
    let text = SPANISH.replace("al menos 26 personas", "casi 1.2 millones de personas");
    assert_eq!(case_of(&text)["figures"][0]["value"], 1_200_000);
    let text = SPANISH.replace("al menos 26 personas", "más de dos mil trescientas personas");
    assert_eq!(case_of(&text)["figures"][0]["value"], 2300);
}

#[test]
fn what_names_people_again_or_tells_a_day_counts_nobody() {
    assert!(figures("Ana Vela and Luis Prado, two bakers, have been held since May.").is_empty());
    assert!(figures("A law of 2021 punishes what the judges said.").is_empty());
    assert_eq!(one("Nearly 31 sailors were arrested.").2.as_deref(), Some("sailors"));
}
