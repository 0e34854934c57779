//! The keys: named by operators, checked, removed; who may take and delete what is sealed.

use stories::app::{App, run};
use stories::folder::Folder;

use super::{DAY, Key, consent, exported, holds, rows, stored};
use crate::people::{guest, office, ready_case, version};

#[test]
fn a_key_is_checked_and_its_secret_half_is_refused() {
    let app = App::start(DAY);
    let (mut desk, elsewhere) = (app.desk(), Folder::new());
    let key = Key::new(&elsewhere, "sealed.key");
    let secret = std::fs::read_to_string(&key.file).expect("the key is there");
    let secret = secret.lines().last().expect("it has a line").to_owned();
    let page = desk.post("/desk/keys", &[("name", "Ada"), ("key", &secret)]);
    assert!(page.status == 422 && page.seen().contains("the secret half of a key"), "{}", page.seen());
    assert!(!page.text().contains("AGE-SECRET"), "it is not shown again");
    let page = desk.post("/desk/keys", &[("name", "Ada"), ("key", &key.public[..60])]);
    assert!(page.status == 422 && page.seen().contains("no public key of the kind age1"), "{}", page.seen());
    assert!(page.text().contains("<a href=\"#keyholder-key\">") && page.text().contains("value=\"Ada\""));
    let page = desk.post("/desk/keys", &[("name", " "), ("key", &key.public)]);
    assert!(page.status == 422 && page.seen().contains("at most 40 characters"), "{}", page.seen());
    key.name(&mut desk, "Ada");
    let page = desk.post("/desk/keys", &[("name", "Ada"), ("key", &Key::new(&elsewhere, "b.key").public)]);
    assert!(page.status == 422 && page.seen().contains("of this name stands there"), "{}", page.seen());
    let page = desk.post("/desk/keys", &[("name", "Bea"), ("key", &key.public)]);
    assert!(page.status == 422 && page.seen().contains("under another name"), "{}", page.seen());
    let listed = app.command(&["sealed", "keys"]).text();
    assert_eq!(listed.trim(), format!("Ada: {} since {DAY}", key.public));
    // A secret half is not carried to the page where one signs in, either.
    let page = app.supporter().post("/desk/keys", &[("name", "Ada"), ("key", &secret)]);
    assert!(page.status == 403 && !page.text().contains("AGE-SECRET"));
    assert!(!holds(&stored(&app.folder), b"AGE-SECRET"));
}

#[test]
fn removing_a_key_changes_what_comes_and_not_what_was() {
    let app = App::start(DAY);
    let (mut desk, case, elsewhere) = (app.desk(), app.sample(), Folder::new());
    let (first, second) = (Key::new(&elsewhere, "first.key"), Key::new(&elsewhere, "second.key"));
    first.name(&mut desk, "Ada");
    second.name(&mut desk, "Bea");
    let address = format!("/desk/cases/{case}");
    let seal = |desk: &mut stories::client::Client, giver: &str| {
        let seen = version(desk, &address);
        assert_eq!(desk.post(&format!("{address}/consent"), &consent(giver, &seen)).status, 303);
    };
    seal(&mut desk, "for both");
    let removed = desk.post("/desk/keys/remove", &[("keyholder", "Ada")]);
    assert_eq!(removed.status, 303, "{}", removed.seen());
    let page = desk.get(removed.header("location"));
    assert!(page.seen().contains("What was sealed before stays as it was"), "{}", page.seen());
    seal(&mut desk, "for one");
    let files = exported(&app, &case, &elsewhere.join("out"));
    let opened = |key: &Key| {
        let all: Vec<String> = files.iter().map(|file| file.to_string_lossy().into_owned()).collect();
        let mut arguments = vec!["sealed", "open"];
        arguments.extend(all.iter().map(String::as_str));
        arguments.extend(["--key", &key.file]);
        let answer = run(DAY, &arguments);
        (answer.code, ["for both", "for one"].map(|words| answer.text().contains(words)), answer.errors)
    };
    let (code, found, _) = opened(&second);
    assert_eq!((code, found), (0, [true, true]));
    let (code, found, errors) = opened(&first);
    assert_eq!((code, found), (2, [true, false]), "what opens is shown all the same");
    assert!(errors.contains("it was sealed for other keys"), "{errors}");
    assert_eq!(desk.post("/desk/keys/remove", &[("keyholder", "Ada")]).status, 404);
    let damaged = elsewhere.write("cut.age", &std::fs::read(&files[0]).expect("it is there")[..300]);
    let answer = run(DAY, &["sealed", "open", &damaged, "--key", &second.file]);
    assert!(answer.code == 2 && answer.errors.contains("damaged, cut off"), "{}", answer.errors);
    let answer = run(DAY, &["sealed", "open", &damaged, "--key", &damaged]);
    assert!(answer.code == 2 && answer.errors.contains("holds no key"), "{}", answer.errors);
}

#[test]
fn approvers_take_and_delete_what_is_sealed_and_nobody_else() {
    let (app, elsewhere) = (office(&[]), Folder::new());
    let mut operator = guest(&app, "operator");
    Key::new(&elsewhere, "sealed.key").name(&mut operator, "Ada");
    let case = ready_case(&mut operator);
    let source = [("sealed-about", "the figure"), ("sealed-who", "a nurse")];
    let mut editor = guest(&app, "editor");
    assert_eq!(editor.post(&format!("{case}/sealed/informant"), &source).status, 303, "editors seal");
    let page = guest(&app, "approver").get(&format!("{case}/sealed"));
    let piece = page.field("piece").expect("approvers see it");
    for role in ["reader", "editor"] {
        let mut client = guest(&app, role);
        let page = client.get(&format!("{case}/sealed"));
        assert!(page.status == 200 && !page.text().contains(&piece), "{role}: {}", page.seen());
        assert_eq!(client.get(&format!("{case}/sealed/{piece}.age")).status, 403, "{role}");
        assert_eq!(client.post(&format!("{case}/sealed/delete"), &[("piece", &piece)]).status, 403, "{role}");
        assert_eq!(client.get("/desk/keys").status, 403, "{role}");
    }
    assert_eq!(guest(&app, "reader").post(&format!("{case}/sealed/informant"), &source).status, 403);
    let mut approver = guest(&app, "approver");
    assert_eq!(approver.get("/desk/keys").status, 403);
    let file = approver.get(&format!("{case}/sealed/{piece}.age"));
    assert!(file.status == 200 && file.body.starts_with(b"age-encryption.org/v1\n"));
    assert_eq!((file.header("content-type"), file.header("cache-control")), ("application/octet-stream", "no-store"));
    assert!(file.header("content-disposition").contains(&format!("{DAY}-informant-{piece}.age")));
    let part = &file.body[file.body.len() - 64..];
    assert!(holds(&stored(&app.folder), part), "what is looked for is there");
    let other = ready_case(&mut operator);
    assert_eq!(approver.get(&format!("{other}/sealed/{piece}.age")).status, 404, "it belongs to its case");
    let mut delete = |case: &str, piece: &str| {
        let answer = approver.post(&format!("{case}/sealed/delete"), &[("piece", piece)]);
        assert_eq!(answer.status, 303, "{}", answer.seen());
        approver.get(answer.header("location")).seen()
    };
    let of_another = delete(&other, &piece);
    assert!(
        of_another.contains("There was nothing to delete") && !of_another.contains("It is deleted"),
        "{of_another}"
    );
    assert_eq!(rows(&app), "1 row now.", "nothing was");
    assert!(delete(&case, &piece).contains("It is deleted"));
    assert!(delete(&case, &piece).contains("There was nothing to delete"), "not twice");
    assert_eq!((approver.get(&format!("{case}/sealed/{piece}.age")).status, rows(&app).as_str()), (404, "0 rows now."));
    let folder = std::sync::Arc::clone(&app.folder);
    assert_eq!(app.stop(), 0);
    assert!(!holds(&stored(&folder), part), "not even what nobody opens is left");
}
