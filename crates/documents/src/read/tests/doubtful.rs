//! What only looks like a value: days of events, words that somebody said, words of another language.

use serde_json::json;

use super::*;

#[test]
fn a_day_before_that_of_issue_is_no_last_day() {
    let case = case_of(
        "URGENT APPEAL\n\nDate: 1 October 2009\n\nBRICK WORKER DEAD\n\nThe brick worker Ana Vela was beaten to death in the lock-up.\n\nBACKGROUND\n\n\
         Workers there are bound to the owners of the kilns by payments that pass on.\n\nName of victim: Ana Vela\nDate of the incident: 21 September 2009\n",
    );
    assert_eq!(case["until"], json!(null));
    assert_eq!(case["issued"], "2009-10-01");
}

#[test]
fn what_somebody_said_asks_nothing() {
    let case = case_of(
        "URGENT ACTION\n\nBLOGGER FREE\n\nThe court quashed the sentence of Ana Vela, and she is at home again with her parents.\n\n\
         She told us: “They asked who wrote all that. I said, I have no idea, but please leave the sack here.”\n\nADDITIONAL INFORMATION\n\nShe had filmed a canal.\n",
    );
    assert_eq!(case["demands"], json!([]));
}

#[test]
fn the_first_words_of_a_letter_close_nothing() {
    let case = case_of(
        "URGENT ACTION\n\nBUCHHÄNDLERIN IN HAFT\n\nDie Buchhändlerin Ana Vela ist seit dem 11. Mai 2021 in Untersuchungshaft.\n\nWERDET AKTIV\n\n\
         Generalstaatsanwalt\nJan Bartos\nHauptstraße 4\nVerania\n\nSehr geehrter Herr Generalstaatsanwalt,\n\n\
         mit großer Sorge habe ich vom Schicksal der Buchhändlerin Ana Vela erfahren.\n\nIch fordere Sie auf, sie freizulassen.\n\nHochachtungsvoll\n",
    );
    assert_eq!(case["letter"]["valediction"], "Hochachtungsvoll");
    assert_eq!(
        case["letter"]["paragraphs"][0],
        "mit großer Sorge habe ich vom Schicksal der Buchhändlerin Ana Vela erfahren."
    );
}

#[test]
fn a_letter_without_a_salutation_has_its_first_words() {
    let case = case_of(
        "URGENT ACTION\n\nBÄUERIN IN HAFT\n\nDie Bäuerin Ana Vela sitzt seit dem 12. Februar 2024 in Untersuchungshaft.\n\nMusterbrief\n\n\
         Mit Besorgnis habe ich erfahren, dass Ana Rosalba Vela Mamani, Bäuerin aus Tola Pampa, seit dem 12. Februar 2024 in Haft ist.\n\n\
         Ich bitte Sie, sie freizulassen.\n\nHochachtungsvoll\n",
    );
    assert_eq!(case["letter"]["paragraphs"].as_array().map(Vec::len), Some(2));
}

#[test]
fn a_heading_with_the_word_for_age_of_another_language() {
    let case = case_of(
        "AÇÃO URGENTE\n\nATIVISTA TRANSFERIDA\n\nA ativista Ana Vela foi transferida sem aviso para longe da família e está doente.\n\n\
         AGE: ESCREVE UM APELO POR PALAVRAS TUAS OU USA ESTA CARTA\n\nMinistro do Interior\nDr. João Prado\nMinistério do Interior\nLargo das Acácias, n.º 9\nLuanda, Angola\n\
         Correio eletrónico: gabinete@interior.example\n\nSenhor Ministro,\n\nEscrevo-lhe porque Ana Vela está doente e longe da família.\n\nPeço que a liberte.\n\nAtenciosamente,\n",
    );
    assert_eq!(case["targets"][0]["office"], "Ministro do Interior");
    assert_eq!(case["targets"][0]["emails"], json!(["gabinete@interior.example"]));
    assert_eq!(case["summary"], "A ativista Ana Vela foi transferida sem aviso para longe da família e está doente.");
}

#[test]
fn the_own_language_of_somebody_told_of_is_not_the_writers() {
    let case = case_of(
        "URGENT ACTION\n\nLEHRERIN IN HAFT\n\nDie Lehrerin Ana Vela ist in Haft, weil sie Kinder in ihrer Sprache unterrichtet hat.\n\nHINTERGRUND\n\nDie Schule ist geschlossen.\n",
    );
    assert_eq!(case["own_language"], json!(false));
}

#[test]
fn lines_of_a_page_that_were_not_wrapped_are_each_one_who_gets_a_copy() {
    let prose = "Elle a été arrêtée devant le palais de justice, où elle venait de plaider pour des journaliers expulsés de leurs terres. ".repeat(3);
    let case = case_of(&format!(
        "ACTION URGENTE\n\nAVOCATE DISPARUE\n\n{prose}\n\nAPPELS À :\n\nMinistre de la Justice\nBoulevard du Port 4\nVerania\n\n\
         Copie à :\nAmbassade du Burundi, square des Tilleuls 46, 1999 Bruxelles\nConseil national du travail, BP 998, Bujumbura, Burundi\n\nCOMPLÉMENT D’INFORMATION\n\n{prose}\n"
    ));
    assert_eq!(case["copies_to"].as_array().map(Vec::len), Some(2), "{}", case["copies_to"]);
}

#[test]
fn what_a_document_follows_stands_below_its_prose() {
    let case = case_of(
        "AU: 274/11    Índice: MDE 24/017/2012    Siria    Fecha: 8 de febrero de 2012\n\nINGENIERA EN LIBERTAD\n\n\
         La ingeniera Ana Vela quedó en libertad el 29 de enero de 2012 y se encuentra en su casa.\n\n\
         Más información (actualización final) sobre AU 274/11 (MDE 24/044/2011, de\n13 de septiembre de 2011)\n\n\
         Esta acción ha finalizado. Muchas gracias a todas las personas que enviaron llamamientos.\n",
    );
    assert_eq!(case["previous"][0]["index"], "MDE 24/044/2011");
    assert_eq!(
        case["summary"],
        "La ingeniera Ana Vela quedó en libertad el 29 de enero de 2012 y se encuentra en su casa."
    );
}

#[test]
fn lists_whose_lines_were_joined() {
    let case = case_of(
        "URGENT APPEAL\n\nWRITERS HELD\n\nAna Vela and Luis Prado were taken from their homes in Puerto Sereno.\n\nACTION REQUESTED\n\n\
         Please write to the authorities urging them to:\n\ni. Guarantee the safety of Ana Vela;\n\nii. Disclose where Luis Prado is held; iii.Order that both be released;\n\niv. Ensure respect for human rights.\n",
    );
    let demands: Vec<&str> =
        case["demands"].as_array().into_iter().flatten().filter_map(|demand| demand["text"].as_str()).collect();
    assert_eq!(
        demands,
        [
            "Guarantee the safety of Ana Vela;",
            "Disclose where Luis Prado is held;",
            "Order that both be released;",
            "Ensure respect for human rights."
        ]
    );
}

#[test]
fn a_last_day_alone_on_its_line() {
    for line in ["(entro il 5 luglio 2021)", "Entro il 5 luglio 2021"] {
        let case = case_of(&format!(
            "AZIONE URGENTE\n\nVIGNETTISTA IN CARCERE\n\nLa vignettista Ana Vela è in carcere dal 30 aprile 2021 nella città di Verania.\n\n\
             Per favore, scrivi alle autorità\n{line}\n\nProcuratore generale\nMario Prado\nVia Nuova 7\nVerania\nFax: 06 555 0188\n"
        ));
        assert_eq!(case["until"], "2021-07-05", "{line}");
    }
}

#[test]
fn what_has_become_of_the_one_person() {
    for (label, status) in [("Status of scholar", "held without charge"), ("Status", "Charged and detained")] {
        let case = case_of(&format!(
            "URGENT APPEAL\n\n{label}: {status}\n\nHYDROLOGIST DETAINED\n\nThe scholar Ana Vela was taken from her office by officers who showed no warrant.\n\n\
             BACKGROUND\n\nShe has published on lakes.\n\nName and pronoun: Ana Vela (she/her)\n"
        ));
        assert_eq!(case["people"][0]["status"], status, "{label}");
    }
}

#[test]
fn a_case_that_somebody_closed_closes_no_document() {
    for (mark, told) in [
        (
            "URGENT ACTION",
            "In May the prosecutor declared the case closed, although nobody had been questioned. Her mother has appealed.",
        ),
        (
            "ACTION URGENTE",
            "En mai, le procureur a déclaré l'affaire classée sans suite. Sa mère a fait appel de cette décision.",
        ),
        (
            "ACCIÓN URGENTE",
            "Fue detenida sin indicar el motivo. El fiscal dio el caso cerrado en mayo. Su madre ha recurrido ante el juez.",
        ),
        (
            "AZIONE URGENTE",
            "Il procuratore ha dichiarato il caso chiuso a maggio. La madre ha fatto ricorso contro questa decisione.",
        ),
        (
            "URGENT ACTION",
            "She and the other villagers have signed statements that were not read to them. She has family there.",
        ),
        ("ACCIÓN URGENTE", "Padece de asma. En la celda, que comparte con otras detenidas, no hay ventana ni luz."),
    ] {
        let case = case_of(&format!(
            "{mark}\n\nTWO WRITERS HELD\n\nAna Vela was taken from her home in Puerto Sereno on 3 May 2012 by men in uniform.\n\n{told}\n\nBACKGROUND\n\nShe writes.\n"
        ));
        assert_eq!(case["kind"], "new", "{told}");
        assert!(case["summary"].as_str().is_some_and(|summary| summary.ends_with(told)), "{told}: {}", case["summary"]);
    }
}

#[test]
fn an_association_is_nobody_at_risk() {
    let case = case_of(
        "APPEL URGENT\n\nENLÈVEMENT\n\nLa trésorière de l'association Ubuntu Imisozi a été enlevée le 5 avril 2016. L'association Ubuntu Imisozi demande sa libération.\n\nCONTEXTE\n\nL'association Ubuntu Imisozi a été suspendue.\n",
    );
    assert_eq!(case["people"], json!([]));
}

#[test]
fn the_day_of_another_document_is_not_that_of_issue() {
    let case = case_of(
        "NETWORK FOR HOUSING\n\n19 May 2003\n\nSTOP ACTION\n\nCase HR/ARM/03-08 (issued 13 May 2003)\n\nHEAD OF UNION FREE\n\nAna Vela, head of a union, is at home again and in good health.\n",
    );
    assert_eq!(case["issued"], "2003-05-19");
}
