//! The data set, row by row, and invented offices.

use casework::{Country, Language};

use super::load::FILES;
use super::*;

fn language(tag: &str) -> Language {
    Language::from_tag(tag).unwrap_or_else(|| panic!("{tag}"))
}

fn country(code: &str) -> Option<Country> {
    Some(Country::from_code(code).unwrap_or_else(|| panic!("{code}")))
}

fn salutation(kind: &str, code: &str, tag: &str, gender: Option<Gender>) -> String {
    let forms = forms_of_address(kind, country(code), &language(tag), gender, None);
    forms.unwrap_or_else(|| panic!("{kind} {code} {tag}")).salutation.words
}

#[test]
fn every_row_can_be_read() {
    if let Err(wrong) = Tables::read(&FILES) {
        let lines: Vec<String> = wrong.iter().map(ToString::to_string).collect();
        panic!("{}", lines.join("\n"));
    }
}

#[test]
fn every_kind_has_both_ends_of_a_letter_in_every_language() {
    for tongue in tables().languages() {
        for kind in &tables().kinds {
            for gender in [None, Some(Gender::Man), Some(Gender::Woman)] {
                let forms = forms_of_address(kind.name, None, tongue, gender, None);
                let forms = forms.unwrap_or_else(|| panic!("{} in {tongue} for {gender:?}", kind.name));
                for words in [&forms.salutation.words, &forms.valediction.words] {
                    assert!(words.ends_with([',', ':', '!', '.', '،']), "{} in {tongue}: {words}", kind.name);
                    assert!(!words.contains(['{', '}']), "{} in {tongue}: {words}", kind.name);
                }
            }
        }
    }
}

#[test]
fn words_stand_in_the_writing_of_their_language_and_kinds_have_broader_ones() {
    for (tongue, rows) in &tables().forms {
        for row in rows {
            let odd = row.words.contains("  ") || row.words.contains('\u{2014}');
            assert!(!odd, "{tongue}: {}", row.words);
        }
    }
    for kind in &tables().kinds {
        assert!(kind.broader.is_empty() || tables().kind(kind.broader).is_some(), "{}", kind.name);
    }
}

#[test]
fn every_source_is_used_and_has_an_address() {
    for (place, source) in tables().sources.iter().enumerate() {
        assert!(source.address.starts_with("http"), "{}", source.id);
        let mut rows = tables().forms.iter().flat_map(|(_, rows)| rows);
        assert!(rows.any(|row| row.sources.contains(&place)), "no row stands on {}", source.id);
    }
}

#[test]
fn words_differ_by_country_not_only_by_language() {
    let man = Some(Gender::Man);
    for (kind, code, tag, words) in [
        ("head-of-state", "QV", "es", "Excelencia:"),
        ("head-of-state", "CL", "es", "Excelentísimo señor Presidente de la República:"),
        ("head-of-state", "MX", "es", "C. Presidente:"),
        ("minister", "ES", "es-MX", "Señor Ministro:"),
        ("minister", "QV", "fr", "Monsieur le Ministre,"),
        ("minister", "CH", "fr", "Monsieur le Conseiller fédéral,"),
        ("minister", "JO", "ar", "معالي الوزير،"),
        ("minister", "EG", "ar", "السيد الوزير،"),
        ("governor", "US", "en", "Dear Governor:"),
        ("governor", "QV", "en", "Dear Governor,"),
        ("minister", "QV", "ru", "Уважаемый господин Министр!"),
        ("minister", "QV", "tr", "Sayın Bakan,"),
        ("head-of-state", "BR", "pt", "Excelentíssimo Senhor Presidente da República,"),
    ] {
        assert_eq!(salutation(kind, code, tag, man), words, "{kind} {code} {tag}");
    }
}

#[test]
fn where_the_gender_is_not_known_both_forms_stand_or_a_neutral_one() {
    assert_eq!(salutation("minister", "QV", "fr", None), "Madame la Ministre, Monsieur le Ministre,");
    assert_eq!(salutation("minister", "QV", "fr", Some(Gender::Woman)), "Madame la Ministre,");
    assert_eq!(salutation("ambassador", "QV", "es", None), "Excelencia:");
    assert_eq!(salutation("official", "QV", "en", None), "Dear Sir or Madam,");
}

#[test]
fn a_closing_repeats_the_salutation_and_a_name_stands_where_there_is_one() {
    let french = language("fr");
    let forms = forms_of_address("judge", None, &french, Some(Gender::Woman), None);
    let close = forms.map(|forms| forms.valediction.words).unwrap_or_default();
    assert_eq!(close, "Je vous prie d’agréer, Madame la Juge, l’expression de ma haute considération.");
    let english = Language::english();
    let forms = forms_of_address("official", None, &english, None, Some("Elena Sarmiento"));
    assert_eq!(forms.map(|forms| forms.salutation.words).unwrap_or_default(), "Dear Elena Sarmiento,");
    let forms = forms_of_address("minister", country("GB"), &english, None, Some("Elena Sarmiento"));
    let envelope = forms.and_then(|forms| forms.envelope).map(|form| form.words).unwrap_or_default();
    assert_eq!(envelope, "The Rt Hon Elena Sarmiento");
}

#[test]
fn a_form_says_what_it_stands_on() {
    let forms = forms_of_address("minister", None, &language("es"), Some(Gender::Man), None);
    let forms = forms.unwrap_or_else(|| panic!("a minister"));
    assert_eq!((forms.status(), forms.is_reviewed()), (Status::Sourced, false));
    assert!(!forms.salutation.sources().is_empty());
    let forms = forms_of_address("governor", None, &language("es"), None, None);
    assert_eq!(forms.map(|forms| forms.status()), Some(Status::ByAnalogy));
    assert!(forms_of_address("minister", None, &language("sv"), None, None).is_none());
    assert!(forms_of_address("astronaut", None, &language("es"), None, None).is_none());
}

#[test]
fn the_kind_is_found_in_the_words_of_an_office() {
    let woman = Some(Gender::Woman);
    for (office, tag, kind) in [
        ("President of the Republic of Verania", "en", Some(("head-of-state", None))),
        ("President of the Supreme Court", "en", Some(("court-president", None))),
        ("President of the National Assembly of Verania", "en", Some(("assembly-president", None))),
        ("Minister of Justice and Attorney General", "en", Some(("minister", None))),
        ("The Attorney-General", "en", Some(("attorney-general", None))),
        ("Director-General of Police", "en", Some(("police-chief", None))),
        ("Governor of Lindal Prison", "en", Some(("prison-director", None))),
        ("Secretary General of the United Nations", "en", Some(("un-official", None))),
        ("Deputy Minister of the Interior", "en", None),
        ("Ministry of Justice", "en", None),
        ("Keeper of the Lighthouse", "en", None),
        ("Fiscal General de la República", "es", Some(("attorney-general", None))),
        ("MINISTRA DE JUSTICIA", "es", Some(("minister", woman))),
        ("Presidenta del Tribunal Supremo de Justicia", "es", Some(("court-president", woman))),
        ("Director de la cárcel de Lindal", "es", Some(("prison-director", None))),
        ("Ministre de la Justice, Garde des Sceaux", "fr", Some(("minister", None))),
        ("Procureure générale", "fr", Some(("attorney-general", woman))),
        ("Procurador-Geral da República", "pt", Some(("attorney-general", None))),
        ("وزيرة العدل", "ar", Some(("minister", woman))),
        ("النائب العام", "ar", Some(("attorney-general", None))),
        ("Adalet Bakanı", "tr", Some(("minister", None))),
        ("Начальник ИК-7", "ru", Some(("prison-director", None))),
        ("Ministra de Justicia", "de", Some(("minister", woman))),
    ] {
        assert_eq!(kind_of(office, &language(tag)), kind, "{office}");
    }
}

#[test]
fn a_gender_is_shown_by_words_and_never_by_a_first_name() {
    for (texts, gender) in [
        (vec!["Elena Sarmiento"], None),
        (vec!["Mr Jorge Paz"], Some(Gender::Man)),
        (vec!["Jorge Paz", "Señora Ministra:"], Some(Gender::Woman)),
        (vec!["Madame la Juge,"], Some(Gender::Woman)),
        (vec!["Dear Sir or Madam,"], None),
        (vec!["السيدة الوزيرة،"], Some(Gender::Woman)),
        (vec!["Dear Minister,"], None),
    ] {
        assert_eq!(gender_shown(texts.clone()), gender, "{texts:?}");
    }
}

#[test]
fn the_target_of_a_case_is_addressed_by_office_country_and_what_its_words_show() {
    let verania = casework::Target {
        name: Some("Elena Sarmiento".into()),
        office: Some("Minister of Justice".into()),
        ..casework::Target::default()
    };
    let mut action = UrgentAction::blank(Language::english());
    let words = |target: &Target, action: &UrgentAction, tag| {
        let forms = forms_for(target, action, &language(tag), gender_of(target, action));
        forms.map(|forms| forms.salutation.words).unwrap_or_default()
    };
    assert_eq!(
        words(&verania, &action, "fr"),
        "Madame la Ministre, Monsieur le Ministre,",
        "a first name says nothing"
    );
    let offered: Vec<String> =
        candidates(&verania, &action, &language("fr"), None).into_iter().map(|forms| forms.salutation.words).collect();
    assert_eq!(offered, ["Madame la Ministre,", "Monsieur le Ministre,", "Madame la Ministre, Monsieur le Ministre,"]);
    let shown = Target { salutation: Some(casework::Salutation("Dear Madam,".into())), ..verania.clone() };
    assert_eq!(words(&shown, &action, "fr"), "Madame la Ministre,");
    assert_eq!(gender_of(&shown, &action), Some(Gender::Woman));
    assert_eq!(candidates(&shown, &action, &language("fr"), Some(Gender::Woman)).len(), 1);
    assert_eq!(gender_among([(&verania, &action), (&shown, &action)]), Some(Gender::Woman));
    let other = Target { salutation: Some(casework::Salutation("Señor Ministro:".into())), ..verania.clone() };
    assert_eq!(gender_among([(&shown, &action), (&other, &action)]), None, "who is right, nobody knows");
    action.countries = country("EG").into_iter().collect();
    assert_eq!(words(&shown, &action, "ar"), "السيدة الوزيرة،");
    let jordan = Target { country: country("JO"), ..shown.clone() };
    assert_eq!(words(&jordan, &action, "ar"), "معالي الوزيرة،", "the country of the address comes first");
    let unknown = Target { office: Some("Keeper of the Lighthouse".into()), ..verania };
    assert!(
        forms_for(&unknown, &action, &language("fr"), None).is_none()
            && candidates(&unknown, &action, &language("fr"), None).is_empty()
    );
}

/// The files of a small data set with these forms and these words of offices.
fn read<'a>(forms: &'a [(&'a str, &'a str)], offices: &'a [(&'a str, &'a str)]) -> Result<Tables<'a>, Vec<Wrong>> {
    let kinds = "kind\tbroader\tmeaning\nkeeper\t\tkeeper of a lighthouse\n";
    let sources = "id\ttitle\taddress\tseen\nbook\tA book\thttps://book.example\t2025-01-02\n";
    Tables::read(&Files { kinds, sources, honorifics: "word\tgender\n", forms, offices })
}

const HEAD: &str = "# Invented.\nkind\tcountry\tgender\tpart\twords\tsource\treviewed\tnote\n";

#[test]
fn what_is_wrong_is_told_with_file_and_line() {
    for (row, why) in [
        ("keeper\t*\tany\tsalutation\tDear Keeper,\t\tunreviewed", "neither a source"),
        ("keeper\t*\tany\tsalutation\tDear Keeper,\tbook\t", "who reviewed it"),
        ("keeper\t*\tany\tsalutation\tDear Keeper,\tpamphlet\tunreviewed", "no `pamphlet`"),
        ("keeper\tQQ\tany\tsalutation\tDear Keeper,\tbook\tunreviewed", "`QQ` is no country"),
        ("keeper\t*\tboth\tsalutation\tDear Keeper,\tbook\tunreviewed", "none of man, woman, any"),
        ("keeper\t*\tany\tgreeting\tDear Keeper,\tbook\tunreviewed", "`greeting` is no part"),
        ("baker\t*\tany\tsalutation\tDear Baker,\tbook\tunreviewed", "no `baker`"),
        ("keeper\t*\tany\tsalutation\t\tbook\tunreviewed", "no words"),
        ("keeper\t*\tany\tsalutation\tDear {town},\tbook\tunreviewed", "something else"),
        ("keeper\t*\tany\tsalutation\tDear,\tbook\tunreviewed\ta\tb", "9 cells"),
    ] {
        let text = format!("{HEAD}{row}\n");
        let wrong = read(&[("en.tsv", &text)], &[]).err().unwrap_or_default();
        let told = wrong.first().map(ToString::to_string).unwrap_or_default();
        assert!(told.starts_with("data/address/forms/en.tsv:3: ") && told.contains(why), "{row}: {told}");
    }
    let twice = format!("{HEAD}{0}\n{0}\n", "keeper\t*\tany\tsalutation\tDear Keeper,\tbook\tunreviewed");
    let wrong = read(&[("en.tsv", &twice)], &[]).err().unwrap_or_default();
    assert_eq!(wrong.iter().map(|wrong| wrong.line).collect::<Vec<_>>(), [4]);
    let offices = [("en.tsv", "words\tkind\tgender\nkeeper *\tkeeper\n")];
    assert!(read(&[], &offices).is_err(), "a gap at the end covers anything");
}

#[test]
fn a_reviewer_and_a_source_are_kept() {
    let text = format!("{HEAD}keeper\tQV\twoman\tsalutation\tDear Keeper,\tbook\tA. Reader, 2025-02-03\tOften.\n");
    let forms = [("en.tsv", text.as_str())];
    let tables = read(&forms, &[]).unwrap_or_else(|wrong| panic!("{wrong:?}"));
    let rows = tables.forms_in(&language("en-GB")).unwrap_or_default();
    assert_eq!(rows[0].reviewed, Some("A. Reader, 2025-02-03"));
    assert_eq!((rows[0].sources.as_slice(), rows[0].note), ([0].as_slice(), Some("Often.")));
}
