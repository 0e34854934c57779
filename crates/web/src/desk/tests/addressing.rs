//! Forms of address that the desk is offered for a salutation.

use super::house::House;

const CASE: &str = r#"+++
clamor = 1
title = "FREE THE RIVER KEEPERS"
language = "es"
countries = ["QV"]
until = 2026-04-10

[[target]]
key = "t1"
name = "Elena Sarmiento"
office = "Ministro del Interior"
address = ["Paseo del Faro 7", "Puerto Claro"]

[[person]]
key = "p1"
name = "Inés Carvallo"
+++

# summary

{person.p1} está detenida en Puerto Claro.

# letter

Ponga en libertad a {person.p1} de inmediato.
"#;

#[tokio::test]
async fn a_salutation_is_offered_and_taken_with_one_press() {
    let mut house = House::entered().await;
    let case = house.import(CASE).await;
    for language in crate::INTERFACE_LANGUAGES {
        house.language = language;
        let page = house.get(&case).await.text;
        assert!(page.contains("<bdi lang=\"es\" dir=\"ltr\">Señora Ministra:</bdi>"), "{language}: {page}");
        assert!(!page.contains(">address-"), "{language}: {page}");
    }
    house.language = "en";
    let page = house.get(&case).await;
    for words in ["Señor Ministro:", "Señora Ministra / Señor Ministro:"] {
        assert!(page.text.contains(&format!("value=\"targets/0/salutation={words}\"")), "{words}: {}", page.text);
    }
    assert!(page.text.contains("not reviewed; source: Tratamientos oficiales en Chile"), "{}", page.text);
    let mut fields = page.values();
    fields.push(("address".into(), "targets/0/salutation=Señora Ministra:".into()));
    house.post_all(&format!("{case}/values"), &fields).await;
    let after = house.get(&case).await;
    let opens = after.values().into_iter().find(|(name, _)| name == "targets/0/salutation").map(|(_, text)| text);
    assert_eq!(opens.as_deref(), Some("Señora Ministra:"));
    assert!(!after.text.contains("name=\"address\""), "the words show who is addressed, and nothing is left to offer");
}

#[tokio::test]
async fn a_button_for_a_salutation_fills_no_other_field() {
    let house = House::entered().await;
    let case = house.import(CASE).await;
    let mut fields = house.get(&case).await.values();
    fields.push(("address".into(), "title=Something else".into()));
    house.post_all(&format!("{case}/values"), &fields).await;
    assert!(!house.get(&case).await.text.contains("Something else"));
}
