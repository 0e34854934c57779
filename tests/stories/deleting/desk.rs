//! Deletion at the desk: who may, what the page says, what has to be typed.

use super::super::people::{act, colleague, guest, office, ready_case};
use super::{TITLE, canary_case, id_of};

#[test]
fn the_page_says_what_goes_and_what_stays_and_wants_the_title_or_the_id() {
    let app = office(&[]);
    let mut desk = guest(&app, "approver");
    let case = canary_case(&mut desk);
    assert_eq!(desk.post(&format!("{case}/stop"), &[("how", "withheld"), ("understood", "yes")]).status, 303);
    let link = format!("href=\"{case}/delete\"");
    assert!(desk.get(&case).text().contains(&link), "the page of the case leads there");
    let page = desk.get(&format!("{case}/delete"));
    for sentence in
        ["What goes", "What stays", "the history: 7 deeds", "Its addresses say for ever", "Backups that were made"]
    {
        assert!(page.seen().contains(sentence), "{sentence}: {}", page.seen());
    }
    for typed in ["", "FREE", "0123456789abcdef"] {
        let wrong = desk.post(&format!("{case}/delete"), &[("named", typed)]);
        assert_eq!(wrong.status, 422);
        let text = wrong.text();
        for part in ["href=\"#named\"", "id=\"named-wrong\"", "aria-invalid=\"true\"", "Not done:"] {
            assert!(text.contains(part), "{part}: {text}");
        }
        assert!(text.contains(&format!("value=\"{typed}\"")), "what was typed is still there");
    }
    let small = format!("  {} ", TITLE.to_lowercase().replace(' ', "  "));
    let deleted = desk.post(&format!("{case}/delete"), &[("named", &small)]);
    assert_eq!((deleted.status, deleted.header("location")), (303, case.as_str()), "{}", deleted.seen());
    let gone = desk.get(&case);
    assert!(gone.status == 410 && gone.seen().contains("This case was deleted"), "{}", gone.seen());
    assert!(!gone.text().contains("ZZTITLEZZ"));
    for language in ["es", "fr", "ar"] {
        let page = desk.get(&format!("{case}?lang={language}"));
        assert!(page.status == 410 && !page.seen().contains("refused-"), "{}", page.seen());
    }
}

#[test]
fn only_who_may_stop_may_delete_also_with_two_pairs_of_eyes() {
    let app = office(&["--two-pairs-of-eyes"]);
    let mut operator = guest(&app, "operator");
    let draft = ready_case(&mut operator);
    for role in ["reader", "editor"] {
        let mut client = guest(&app, role);
        assert!(!client.get(&draft).text().contains(&format!("{draft}/delete")), "{role} is offered it");
        assert_eq!(client.get(&format!("{draft}/delete")).status, 403);
        let refused = client.post(&format!("{draft}/delete"), &[("named", id_of(&draft))]);
        assert!(refused.status == 403 && refused.seen().contains("“approver”"), "{role}: {}", refused.seen());
    }
    // Somebody has asked for approval: the question goes with the case.
    let (mut editor, _) = colleague(&app, "Tinta", "editor");
    assert_eq!(act(&mut editor, &draft, "ask").status, 303);
    assert_eq!(super::rows(&app, "asking"), "1 row now.");
    let (mut approver, _) = colleague(&app, "Sello", "approver");
    let deleted = approver.post(&format!("{draft}/delete"), &[("named", id_of(&draft))]);
    assert_eq!(deleted.status, 303, "{}", deleted.seen());
    assert_eq!(super::rows(&app, "asking"), "0 rows now.");
    assert_eq!(editor.get(&draft).status, 410);
}
