//! Two people in one draft, one of them off line in the middle: nothing is lost, nothing is overwritten unseen.

use std::collections::BTreeMap;

use stories::app::App;
use stories::client::{Client, Page};

const DAY: &str = "2026-03-02";
const TWIN: &str = include_str!("../documents/twin.txt");

/// How many steps the two take; with the clock that a story moves, each is ten seconds, so that this is ten minutes.
const STEPS: u64 = 60;

/// Dice that fall the same in each run (xorshift, Marsaglia 2003).
struct Dice(u64);

impl Dice {
    fn throw(&mut self, sides: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 % sides as u64).expect("a small number")
    }
}

/// The fields that the two write in: words, so that every text can be one of a kind.
const FIELDS: [&str; 8] = [
    "title",
    "summary",
    "letter/paragraphs",
    "background",
    "writer_safety",
    "targets/0/office",
    "people/0/pronouns",
    "letter/valediction",
];

/// Somebody at the desk, with the page that stands open before them.
struct Editor {
    name: &'static str,
    client: Client,
    /// What the page held when it was loaded.
    seen: BTreeMap<String, String>,
    /// What the fields hold now.
    fields: Vec<(String, String)>,
}

impl Editor {
    fn new(name: &'static str, client: Client) -> Self {
        Self { name, client, seen: BTreeMap::new(), fields: Vec::new() }
    }

    fn open(&mut self, case: &str) {
        let page = self.client.get(case);
        self.fields = page.form("/values");
        self.seen = self.fields.iter().cloned().collect();
        assert!(self.seen.contains_key("version"), "{}", page.seen());
    }

    fn get(&self, name: &str) -> String {
        self.fields.iter().find(|(known, _)| known == name).map(|(_, text)| text.clone()).unwrap_or_default()
    }

    fn type_into(&mut self, name: &str, text: &str) {
        match self.fields.iter_mut().find(|(known, _)| known == name) {
            Some((_, old)) => text.clone_into(old),
            None => self.fields.push((name.to_owned(), text.to_owned())),
        }
    }

    fn send(&mut self, case: &str) -> Page {
        let fields: Vec<(&str, &str)> = self.fields.iter().map(|(name, text)| (name.as_str(), text.as_str())).collect();
        self.client.post(&format!("{case}/values"), &fields)
    }
}

/// What stands in the case now, by field.
fn stored(client: &mut Client, case: &str) -> BTreeMap<String, String> {
    client.get(case).form("/values").into_iter().collect()
}

fn put_in(desk: &mut Client) -> String {
    let answer = desk.post_file("/desk/new", &[("pasted", "")], "file", TWIN.as_bytes());
    assert_eq!(answer.status, 303, "{}", answer.seen());
    answer.header("location").split(['?', '#']).next().unwrap_or_default().to_owned()
}

/// A second person at the desk.
fn another(app: &App) -> Client {
    let answer = app.command(&["desk", "invite", "BEA"]);
    let text = answer.text();
    let link = text.split_whitespace().find(|word| word.contains("/desk/enter/")).expect("a link is printed");
    let mut client = app.supporter();
    let path = link.find("/desk/enter/").map_or("", |at| &link[at..]);
    assert_eq!(client.post(path, &[]).status, 303, "the link lets one in");
    client
}

/// What was decided, and what the one who decided had in view.
struct Fates {
    /// Texts that somebody saw, in the field or in a conflict, and put something else in their place.
    decided: Vec<String>,
    conflicts: usize,
    merges: usize,
}

/// Sends what an editor typed until it is saved. Each conflict is decided by chance, with both texts in view.
fn save(editor: &mut Editor, case: &str, dice: &mut Dice, fates: &mut Fates) {
    let before = stored(&mut editor.client, case);
    let mut in_view: Vec<String> = editor.seen.values().cloned().collect();
    let mut answer = editor.send(case);
    let mut rounds = 0;
    while answer.status == 409 {
        rounds += 1;
        assert!(rounds < 4, "{} never gets through: {}", editor.name, answer.seen());
        assert!(stored(&mut editor.client, case) == before, "nothing is committed before it is decided");
        fates.conflicts += 1;
        let text = answer.seen();
        editor.fields = answer.form("/values");
        for name in FIELDS {
            let (mine, theirs) = (editor.get(name), before.get(name).cloned().unwrap_or_default());
            let shown = answer.text().contains(&format!("id=\"saved-v-{}\"", name.replace('/', "-")));
            if !shown {
                continue;
            }
            for side in [&mine, &theirs] {
                assert!(text.contains(&folded(side)), "{}: {name} shows both texts: {side}", editor.name);
                in_view.push(side.clone());
                fates.decided.push(side.clone());
            }
            match dice.throw(3) {
                0 => editor.type_into(name, &theirs),
                1 => editor.type_into(name, &format!("{mine} {theirs}")),
                _ => {}
            }
        }
        answer = editor.send(case);
    }
    assert_eq!(answer.status, 303, "{}: {}", editor.name, answer.seen());
    if answer.header("location").contains("done=merged") {
        fates.merges += 1;
        let notice = editor.client.get(answer.header("location").trim_end_matches("#notice"));
        assert!(notice.seen().contains("Somebody else changed this case while you worked"), "{}", notice.seen());
    }
    let after = stored(&mut editor.client, case);
    for name in FIELDS {
        let (was, is) = (before.get(name).cloned().unwrap_or_default(), after.get(name).cloned().unwrap_or_default());
        assert!(was == is || in_view.contains(&was), "{} overwrote {name} unseen: {was:?}", editor.name);
        assert_eq!(is.trim(), editor_or(&was, editor, name).trim(), "{}: {name}", editor.name);
        if was != is {
            fates.decided.push(was);
        }
    }
}

/// What a field is to hold after a save: what the editor has in it if that was typed, else what stood there.
fn editor_or(was: &str, editor: &Editor, name: &str) -> String {
    let typed = editor.get(name);
    if editor.seen.get(name).is_some_and(|seen| *seen == typed) { was.to_owned() } else { typed }
}

fn folded(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn two_people_write_for_ten_minutes_and_one_of_them_is_off_line_in_the_middle() {
    let (mut merges, mut conflicts) = (0, 0);
    for seed in [7, 2_026, 31_337, 1_989, 5, 424_242] {
        let app = App::start(DAY);
        let mut desk = app.desk();
        let case = put_in(&mut desk);
        let mut editors = [Editor::new("Ana", desk), Editor::new("Bea", another(&app))];
        editors.iter_mut().for_each(|editor| editor.open(&case));
        let mut dice = Dice(seed);
        let mut fates = Fates { decided: Vec::new(), conflicts: 0, merges: 0 };
        let mut typed: Vec<String> = Vec::new();
        for step in 0..STEPS {
            app.world.wait(10);
            let who = dice.throw(2);
            let off_line = who == 1 && (STEPS / 3..STEPS * 2 / 3).contains(&step);
            let editor = &mut editors[who];
            if dice.throw(2) == 0 {
                let name = FIELDS[dice.throw(FIELDS.len())];
                let text = format!("{} wrote this in step {step}", editor.name);
                fates.decided.push(editor.get(name));
                editor.type_into(name, &text);
                typed.push(text);
            }
            if !off_line && dice.throw(3) == 0 {
                save(editor, &case, &mut dice, &mut fates);
                editor.open(&case);
            }
        }
        for editor in &mut editors {
            save(editor, &case, &mut dice, &mut fates);
        }
        let file = editors[0].client.get(&format!("{case}/case.case.md")).text();
        for text in &typed {
            let decided = fates.decided.iter().any(|seen| seen.contains(text));
            assert!(file.contains(text) || decided, "seed {seed}: {text:?} was lost");
        }
        println!("seed {seed}: {} texts, {} merges, {} conflicts", typed.len(), fates.merges, fates.conflicts);
        merges += fates.merges;
        conflicts += fates.conflicts;
    }
    assert!(merges > 5 && conflicts > 5, "the dice play both");
}

#[test]
fn people_who_are_added_and_taken_out_meet_nobody_elses_changes_unseen() {
    let app = App::start(DAY);
    let mut desk = app.desk();
    let case = put_in(&mut desk);
    let (mut ana, mut bea) = (Editor::new("Ana", desk), Editor::new("Bea", another(&app)));
    ana.open(&case);
    bea.open(&case);
    ana.type_into("people/9/name", "Cleo Ruda");
    bea.type_into("people/9/name", "Dario Sauce");
    assert_eq!(ana.send(&case).status, 303);
    assert_eq!(bea.send(&case).status, 303, "two people added two people");
    let page = ana.client.get(&case);
    assert!(page.text().contains("Cleo Ruda") && page.text().contains("Dario Sauce"));

    ana.open(&case);
    bea.open(&case);
    ana.type_into("people/0/pronouns", "she/they");
    bea.type_into("people/0/remove", "yes");
    assert_eq!(ana.send(&case).status, 303);
    let answer = bea.send(&case);
    assert_eq!(answer.status, 409, "Ana changed the person whom Bea takes out");
    assert!(answer.seen().contains("she/they"), "and Bea sees it: {}", answer.seen());
    bea.fields = answer.form("/values");
    assert_eq!(bea.get("people/0/remove"), "yes", "what Bea ticked is still ticked");
    bea.fields.retain(|(name, _)| name != "people/0/remove");
    bea.type_into("people/0/pronouns", "she/they");
    assert_eq!(bea.send(&case).status, 303);
    assert!(bea.client.get(&case).text().contains("she/they"), "she decided to keep her");
}

#[test]
fn what_comes_back_to_be_put_right_is_still_merged() {
    let app = App::start(DAY);
    let mut desk = app.desk();
    let case = put_in(&mut desk);
    let (mut ana, mut bea) = (Editor::new("Ana", desk), Editor::new("Bea", another(&app)));
    ana.open(&case);
    bea.open(&case);
    ana.type_into("title", "The title by Ana");
    assert_eq!(ana.send(&case).status, 303);
    bea.type_into("issued", "not a day");
    let answer = bea.send(&case);
    assert_eq!(answer.status, 422, "{}", answer.seen());
    bea.fields = answer.form("/values");
    bea.type_into("issued", "2026-02-27");
    assert_eq!(bea.send(&case).status, 303);
    let now = stored(&mut bea.client, &case);
    assert_eq!((now["title"].as_str(), now["issued"].as_str()), ("The title by Ana", "2026-02-27"));
}

fn file_form(client: &mut Client, case: &str) -> (String, String) {
    let fields: BTreeMap<_, _> = client.get(case).form("/case-file").into_iter().collect();
    (fields["version"].clone(), fields["case_file"].clone())
}

#[test]
fn the_case_file_as_text_is_merged_by_value_and_by_paragraph() {
    let app = App::start(DAY);
    let mut ana = app.desk();
    let case = put_in(&mut ana);
    let mut bea = another(&app);
    let address = format!("{case}/case-file");
    let (version, text) = file_form(&mut ana, &case);
    let letter = text.split("# letter").nth(1).and_then(|rest| rest.trim().lines().next()).expect("a letter");
    let theirs = text.replace("# background\n", "# background\n\nA paragraph by Ana.\n");
    let mine = text.replace(letter, &format!("A paragraph by Bea.\n\n{letter}"));
    assert_eq!(ana.post(&address, &[("version", &version), ("case_file", &theirs)]).status, 303);
    assert_eq!(bea.post(&address, &[("version", &version), ("case_file", &mine)]).status, 303);
    let (now, both) = file_form(&mut ana, &case);
    assert!(both.contains("A paragraph by Ana.") && both.contains("A paragraph by Bea."), "{both}");

    let (by_ana, by_bea) = (both.replace("by Ana.", "by Ana, again."), both.replace("by Ana.", "by Ana, says Bea."));
    assert_eq!(ana.post(&address, &[("version", &now), ("case_file", &by_ana)]).status, 303);
    let answer = bea.post(&address, &[("version", &now), ("case_file", &by_bea)]);
    assert_eq!(answer.status, 409);
    assert!(
        answer.seen().contains("by Ana, again.") && answer.seen().contains("by Ana, says Bea."),
        "{}",
        answer.seen()
    );
    let fields: BTreeMap<_, _> = answer.form("/case-file").into_iter().collect();
    assert!(fields["case_file"].contains("by Ana, says Bea."), "hers stands in the field");
    let decided = [("version", fields["version"].as_str()), ("case_file", fields["case_file"].as_str())];
    assert_eq!(bea.post(&address, &decided).status, 303, "she saw both and decided");

    let broken = bea.post(&address, &[("version", &now), ("case_file", "no case file, but hours of work")]);
    assert_eq!(broken.status, 409);
    assert!(broken.text().contains("hours of work") && broken.text().contains("by Ana, says Bea."), "both are shown");
}

#[test]
fn a_translation_takes_nobody_elses_place_unseen() {
    let app = App::start(DAY);
    let mut ana = app.desk();
    let case = put_in(&mut ana);
    let mut bea = another(&app);
    let template = ana.get(&format!("{case}/translation.es.case.md")).text();
    let version = ana.get(&case).form("/translations").into_iter().find(|(name, _)| name == "version");
    let version = version.expect("the form carries the version").1;
    let by = |name: &str| template.replace("# summary\n\n", &format!("# summary\n\nDice {name}.\n\n"));
    let add = |client: &mut Client, version: &str, text: &str| {
        client.post_file(
            &format!("{case}/translations"),
            &[("version", version), ("pasted", "")],
            "file",
            text.as_bytes(),
        )
    };
    assert_eq!(add(&mut ana, &version, &by("Ana")).status, 303);
    let answer = add(&mut bea, &version, &by("Bea"));
    assert_eq!(answer.status, 409, "{}", answer.seen());
    assert!(answer.seen().contains("Dice Ana.") && answer.seen().contains("Dice Bea."));
    assert!(ana.get(&format!("{case}/translation.es.case.md")).text().contains("Dice Ana."), "nothing was overwritten");
    let now: BTreeMap<_, _> = answer.form("/translations").into_iter().collect();
    assert!(now["pasted"].contains("Dice Bea."), "hers stands in the field");
    assert_eq!(add(&mut bea, &now["version"], &by("Ana y Bea")).status, 303, "she saw both and decided");
}

#[test]
fn what_was_read_stands_beside_what_was_decided_and_can_be_taken_back() {
    let app = App::start(DAY);
    let mut ana = Editor::new("Ana", app.desk());
    let case = put_in(&mut ana.client);
    ana.open(&case);
    let read = ana.get("targets/0/office");
    ana.type_into("targets/0/office", "Ministry of Invented Affairs");
    assert_eq!(ana.send(&case).status, 303);
    let page = ana.client.get(&case);
    assert!(page.seen().contains("Decided otherwise in correction 1, 2 March 2026."), "{}", page.seen());
    ana.open(&case);
    ana.type_into("title", "A title typed at the same time");
    ana.type_into("take-back", "targets/0/office");
    assert_eq!(ana.send(&case).status, 303);
    ana.open(&case);
    assert_eq!(ana.get("targets/0/office"), read);
    assert_eq!(ana.get("title"), "A title typed at the same time", "what else was typed is saved with it");
}
