//! Words divided at the ends of lines.

use crate::read::extract;

fn text_of(text: &str) -> String {
    match extract(text.as_bytes()) {
        Ok(extracted) => extracted.text,
        Err(unreadable) => panic!("{unreadable}"),
    }
}

#[test]
fn a_divided_word_is_whole() {
    let text = "Sie hat Lyrik und Jugendbücher aus dem Schwe-\ndischen und dem Deutschen übertragen und lebt in der Haupt-\nstadt.\n";
    let whole = "Sie hat Lyrik und Jugendbücher aus dem Schwedischen\nund dem Deutschen übertragen und lebt in der Hauptstadt.\n";
    assert_eq!(text_of(text), whole);
    let indented = "  - Er wurde von der Polizei ohne Haftbefehl fest-\n    genommen, als er aus dem Haus kam, und in ein Gefäng-\n    nis gebracht.\n";
    let whole = "  - Er wurde von der Polizei ohne Haftbefehl festgenommen,\n    als er aus dem Haus kam, und in ein Gefängnis\n    gebracht.\n";
    assert_eq!(text_of(indented), whole);
}

#[test]
fn a_hyphen_of_its_own_stays() {
    let kept = [
        (
            "The people of the valley have a right to self-\ngovernment, and they say so in each of the letters.",
            "self-government,\nand",
        ),
        (
            "They were charged under the law on anti-\nstate propaganda, which the court had not used before.",
            "anti-state\npropaganda,",
        ),
        (
            "Elle demande à la ministre si l'enquête sera peut-\nêtre ouverte avant la fin de l'année, et par qui.",
            "peut-être\nouverte",
        ),
        (
            "The soldiers came to the house where the lawyer Jean-\nPierre Malu and his sister have lived since spring.",
            "Jean-Pierre\nMalu",
        ),
        (
            "The pick-up was seen. Nobody knows who drove the pick-\nup that came to the house in the night of 3 May.",
            "the pick-up\nthat",
        ),
    ];
    for (text, whole) in kept {
        assert!(text_of(text).contains(whole), "{}", text_of(text));
    }
}

#[test]
fn a_hyphen_for_what_comes_later_is_left() {
    for text in [
        "Sie sprach auf einer Versammlung über die Menschen-\nund Bürgerrechte und wurde noch am selben Tag verhaftet.\n",
        "De politie hield hen aan bij de grens- \nen douanepost, en zij zijn sindsdien niet meer gezien daar.\n",
        "Ministry for the Interior, for Security and for Foreign-\n\nand other things.\n",
        "Name: Ana -\nand others who were with her in the house by the river.\n",
        "Ministry of Law-\nand Order\nRoad 5\n",
    ] {
        assert_eq!(text_of(text), text);
    }
}

#[test]
fn columns_are_left() {
    let text = "Minister of the Interior and of Justice       Ministry of Infor-\nmation and Culture                            Road 5\n";
    assert_eq!(text_of(text), text);
}
