//! Words that say what a document is within its chain, before its title or alone above it.

use super::*;

/// A document of the form of 2017 with some lines above its prose.
fn case(head: &str) -> Value {
    case_of(&format!(
        "URGENT ACTION\n\n{head}\n\nAna Vela, who measures what a tannery lets into the river, was taken again from her home on \
         25 November 2026. Nobody says where she is.\n\nTAKE ACTION: WRITE AN APPEAL IN YOUR OWN WORDS OR USE THIS MODEL \
         LETTER\n\nMinister of the Interior\n\nPlaza de los Tilos 4,\nPuerto Salvo, Verania\nEmail: despacho@interior.example\n\n\
         Dear Minister,\n\nI ask you to say where Ana Vela is held.\n\nYours sincerely,\n\nADDITIONAL INFORMATION\n\nAna Vela, a \
         teacher, began to keep a record of the river in 2021.\n\nPLEASE TAKE ACTION AS SOON AS POSSIBLE UNTIL: 10 January 2027\n"
    ))
}

/// Asserts that the title is read without the words before it, and what these say; and that the prose is in its part, and a day
/// below the title is read.
fn says(head: &str, title: &str, kind: &str, ordinal: Option<u16>) {
    let case = case(&format!("{head}\n\nDate: 27 November 2026"));
    assert_eq!(case["title"], title, "{head}");
    assert_eq!(case["kind"], kind, "{head}");
    assert_eq!(case["ordinal"], ordinal.map_or(Value::Null, Value::from), "{head}");
    assert_eq!(case["issued"], "2026-11-27", "{head}");
    assert!(case["summary"].as_str().is_some_and(|words| words.starts_with("Ana Vela, who measures")), "{head}");
    assert!(case["background"][0].as_str().is_some_and(|words| words.starts_with("Ana Vela, a teacher")), "{head}");
}

const FURTHER: &str = "further-information";

#[test]
fn the_words_before_a_title_say_what_the_document_is() {
    for (before, title) in [
        ("FURTHER INFORMATION: ", "BELL-RINGER TAKEN AGAIN"),
        ("Further information: ", "Bell-ringer taken again"),
        ("FURTHER INFORMATION – ", "BELL-RINGER TAKEN AGAIN"),
        ("Update: ", "Bell-ringer taken again"),
        ("UPDATE | ", "BELL-RINGER TAKEN AGAIN"),
        ("Follow-up: ", "Bell-ringer taken again"),
        ("MÁS INFORMACIÓN: ", "CAMPANERA DETENIDA OTRA VEZ"),
        ("Más información: ", "Campanera detenida otra vez"),
        ("Información complementaria: ", "Campanera detenida otra vez"),
        ("Actualización: ", "Campanera detenida otra vez"),
        ("Informations complémentaires : ", "La sonneuse de nouveau enlevée"),
        ("COMPLÉMENT D’INFORMATION : ", "LA SONNEUSE DE NOUVEAU ENLEVÉE"),
        ("Mise à jour : ", "La sonneuse de nouveau enlevée"),
        ("متابعة: ", "اعتقال قارعة الجرس من جديد"),
        ("تحديث: ", "اعتقال قارعة الجرس من جديد"),
        ("معلومات إضافية: ", "اعتقال قارعة الجرس من جديد"),
        ("Weitere Informationen: ", "Glöcknerin wieder festgenommen"),
        ("AGGIORNAMENTO: ", "CAMPANARA ARRESTATA DI NUOVO"),
        ("Atualização: ", "Sineira detida outra vez"),
        ("Aanvullende informatie: ", "Klokkenluidster weer opgepakt"),
        ("Dalsze informacje: ", "Dzwonniczka znowu zatrzymana"),
        ("Uppdatering: ", "Klockringare gripen igen"),
        ("EK BİLGİ: ", "ÇANCI YENİDEN GÖZALTINDA"),
    ] {
        says(&format!("{before}{title}"), title, FURTHER, None);
        let alone = before.trim().trim_end_matches(['|', '–']);
        says(&format!("{alone}\n\n{title}"), title, FURTHER, None);
    }
}

#[test]
fn they_may_count_the_update_or_end_the_action() {
    for (before, ordinal) in
        [("SECOND UPDATE: ", 2), ("Update no. 3: ", 3), ("Deuxième mise à jour : ", 2), ("Update 4 – ", 4)]
    {
        says(&format!("{before}Bell-ringer taken again"), "Bell-ringer taken again", FURTHER, Some(ordinal));
    }
    for (before, kind) in [
        ("STOP ACTION: ", "stop-action"),
        ("Stop action – ", "stop-action"),
        ("FIN DE LA ACCIÓN: ", "stop-action"),
        ("Arrêt de l'action : ", "stop-action"),
        ("Final update: ", "final"),
        ("Dernière mise à jour : ", "final"),
    ] {
        says(&format!("{before}Bell-ringer is at home"), "Bell-ringer is at home", kind, None);
    }
}

#[test]
fn a_day_may_stand_between_them() {
    let case = case("FURTHER INFORMATION\n\nDate: 27 November 2026\n\nBELL-RINGER TAKEN AGAIN");
    assert_eq!(
        (&case["kind"], &case["title"], &case["issued"]),
        (&FURTHER.into(), &"BELL-RINGER TAKEN AGAIN".into(), &"2026-11-27".into())
    );
}

#[test]
fn a_title_may_go_on_below_them_and_a_document_may_begin_with_them() {
    let wrapped = case("FURTHER INFORMATION: BELL-RINGER TAKEN AGAIN\nFROM HER HOME IN PUERTO SALVO");
    assert_eq!(wrapped["title"], "BELL-RINGER TAKEN AGAIN FROM HER HOME IN PUERTO SALVO");
    let first = case_of(
        "Further information: Bell-ringer taken again\n\nDate: 27 November 2026\n\nAna Vela was taken again from her home on 25 \
         November 2026, and nobody says where she is.\n\nBACKGROUND INFORMATION\n\nWords about the country.\n",
    );
    assert_eq!(first["title"], "Bell-ringer taken again");
    assert_eq!((&first["kind"], &first["issued"]), (&FURTHER.into(), &"2026-11-27".into()));
}

#[test]
fn after_a_dash_a_few_words_are_who_sends_the_document() {
    let case = case("NEW INFORMATION - THE WATCH\n\nBELL-RINGER HELD WITHOUT TRIAL");
    assert_eq!(case["title"], "BELL-RINGER HELD WITHOUT TRIAL");
}

#[test]
fn the_heading_of_a_background_and_where_to_ask_are_no_such_words() {
    for (below, kind) in [
        (
            "FURTHER INFORMATION\n\nAna Vela, a teacher, began to keep a record of the river in 2021, and was taken for it.",
            "new",
        ),
        ("Further information: press@cells.example", "new"),
        ("More information: www.cells.example/vela", "new"),
        ("Further information: Press office of Open Cells", "new"),
    ] {
        let case = case(&format!("BELL-RINGER HELD WITHOUT TRIAL\n\n{below}"));
        assert_eq!(case["title"], "BELL-RINGER HELD WITHOUT TRIAL", "{below}");
        assert_eq!(case["kind"], kind, "{below}");
    }
}
