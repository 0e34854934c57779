//! What the desk does with the case: forms, as a browser sends them.

use stories::app::App;
use stories::client::{Client, Page};

use super::cast::translated;
use crate::people::guest;

/// Somebody at the desk, with the case before them. Months pass between two deeds, so each time somebody comes in anew.
pub(super) struct Desk {
    pub(super) client: Client,
    /// The address of the case at the desk.
    pub(super) case: String,
}

/// Puts the first document in and gives the id of its case.
pub(super) fn put_in(app: &App, document: &str) -> String {
    let answer = guest(app, "approver").post_file("/desk/new", &[("pasted", "")], "file", document.as_bytes());
    assert_eq!(answer.status, 303, "{}", answer.seen());
    let address = answer.header("location").split(['?', '#']).next().unwrap_or_default();
    address.rsplit('/').next().unwrap_or_default().to_owned()
}

/// Holds that a form was taken: its answer leads on, and says what was done.
#[track_caller]
fn taken(answer: &Page, done: &str) {
    let location = answer.header("location");
    assert!(answer.status == 303 && location.contains(done), "{} {location}: {}", answer.status, answer.seen());
}

impl Desk {
    /// Somebody who has just come in.
    pub(super) fn of(app: &App, id: &str) -> Self {
        Self { client: guest(app, "approver"), case: format!("/desk/cases/{id}") }
    }

    /// The version of the case that a page of it shows.
    fn version(&mut self, below: &str) -> String {
        let page = self.client.get(&format!("{}{below}", self.case));
        page.field("version").unwrap_or_else(|| panic!("{below} carries no version: {}", page.seen()))
    }

    /// Sends a form of the case, with the version that the page of the case shows.
    pub(super) fn act(&mut self, verb: &str, fields: &[(&str, &str)]) -> Page {
        let version = self.version("");
        let fields = [&[("version", version.as_str())], fields].concat();
        self.client.post(&format!("{}/{verb}", self.case), &fields)
    }

    pub(super) fn agree(&mut self, decided: &str, until: &str, review: &str) {
        let fields = [
            ("role", "family"),
            ("scope", "names"),
            ("scope", "facts"),
            ("audience", "public"),
            ("decided", decided),
            ("until", until),
            ("review", review),
        ];
        taken(&self.act("consent", &fields), "done=consent");
    }

    /// Asks to issue what a page shows: the case, or its further document.
    pub(super) fn try_issue(&mut self, below: &str) -> Page {
        let version = self.version(below);
        self.client.post(&format!("{}/issue", self.case), &[("version", &version)])
    }

    pub(super) fn issue(&mut self) {
        taken(&self.try_issue(""), "done=issued");
    }

    pub(super) fn issue_further(&mut self) {
        self.look_at_what_is_asked();
        taken(&self.try_issue("/update"), "done=updated");
    }

    /// Fetches the template of a translation, fills it, and gives it back.
    pub(super) fn translate(&mut self, language: &str) {
        let template = self.client.get(&format!("{}/translation.{language}.case.md", self.case));
        let text = translated(&template.text(), language).replacen("+++\n", "+++\nreviewer = \"R.\"\n", 1);
        let version = self.version("");
        let fields = [("version", version.as_str()), ("pasted", "")];
        let address = format!("{}/translations", self.case);
        taken(&self.client.post_file(&address, &fields, "file", text.as_bytes()), "done=translation");
    }

    /// Does the task of a translator: the sentences that wait, each with its words. Gives how many there were.
    pub(super) fn translate_what_changed(&mut self, language: &str) -> usize {
        let address = format!("{}/translating/{language}", self.case);
        let page = self.client.get(&address);
        assert_eq!(page.status, 200, "{}", page.seen());
        let words = |now: &str| {
            let words = translated(now, language);
            let is_whole = ["the", "of", "have", "Dear"].iter().all(|word| !words.split(' ').any(|said| said == *word));
            assert!(is_whole && words != now, "nobody translated into {language}: {now}: {words}");
            words
        };
        let waiting = waiting(&page.text());
        let version = page.field("version").expect("the task carries the version");
        let mut fields = vec![("version", version.as_str()), ("reviewer", "R.")];
        let typed: Vec<(&str, String)> = waiting.iter().map(|(name, now)| (name.as_str(), words(now))).collect();
        fields.extend(typed.iter().map(|(name, words)| (*name, words.as_str())));
        taken(&self.client.post(&address, &fields), "done=whole");
        waiting.len()
    }

    /// Puts a further document in.
    pub(super) fn put_further(&mut self, document: &str) {
        let address = format!("{}/update", self.case);
        let answer = self.client.post_file(&address, &[("pasted", "")], "file", document.as_bytes());
        taken(&answer, "done=update");
    }

    /// Corrects a value of the further document.
    pub(super) fn correct_further(&mut self, name: &str, value: &str) {
        let address = format!("{}/update", self.case);
        let mut fields = self.client.get(&address).form("/update/values");
        let field = fields.iter_mut().find(|(known, _)| known == name);
        field.unwrap_or_else(|| panic!("there is no field {name}")).1 = value.to_owned();
        let fields: Vec<(&str, &str)> = fields.iter().map(|(name, text)| (name.as_str(), text.as_str())).collect();
        let answer = self.client.post(&format!("{address}/values"), &fields);
        assert_eq!(answer.status, 303, "{}", answer.seen());
    }

    /// Decides that a contradiction is one no more: the new document is right.
    pub(super) fn settle(&mut self, name: &str) {
        let version = self.version("/update");
        let fields = [("version", version.as_str()), ("settled", name)];
        taken(&self.client.post(&format!("{}/update/settle", self.case), &fields), "done=settled");
    }

    /// Confirms the demands that were taken out of the words, and declines what only a sentence tells of somebody.
    pub(super) fn look_at_what_is_asked(&mut self) {
        let shown = self.client.get(&format!("{}/update", self.case)).text();
        let all = |begin: &str| -> Vec<String> {
            let found = shown.split(begin).skip(1).filter_map(|rest| rest.split('"').next());
            found.map(str::to_owned).collect()
        };
        let version = self.version("/update");
        let mut fields = vec![("version".to_owned(), version)];
        fields.extend(all("name=\"take\" value=\"").into_iter().map(|name| ("take".to_owned(), name)));
        let told = all("value=\"settled status-in-words:").into_iter();
        fields.extend(
            told.zip(1..).map(|(name, at)| (format!("choice/{at}"), format!("settled status-in-words:{name}"))),
        );
        let settled =
            shown.split("<input").filter(|input| input.contains("name=\"settled\"") && input.contains(" checked"));
        let names = settled.filter_map(|input| input.split("value=\"").nth(1)?.split('"').next());
        fields.extend(names.map(|name| ("settled".to_owned(), name.to_owned())));
        let fields: Vec<(&str, &str)> = fields.iter().map(|(name, text)| (name.as_str(), text.as_str())).collect();
        if fields.len() > 1 {
            taken(&self.client.post(&format!("{}/update/settle", self.case), &fields), "done=settled");
        }
    }

    pub(super) fn take_name_back(&mut self, name: &str) {
        taken(&self.act("narrow", &[("what", "name"), ("name", name), ("understood", "yes")]), "done=narrowed-name");
    }

    pub(super) fn hold(&mut self) {
        assert_eq!(self.client.post(&format!("{}/hold", self.case), &[]).status, 303);
    }

    pub(super) fn lift(&mut self) {
        assert_eq!(self.act("release", &[]).status, 303);
    }

    /// Judges what became of somebody, by the name that the desk sees.
    pub(super) fn judge(&mut self, name: &str, kind: &str, as_of: &str) {
        let page = self.client.get(&format!("{}/outcomes", self.case)).text();
        let option = page.split("<option value=\"").find(|option| option.contains(&format!(">{name}<")));
        let key = option.and_then(|option| option.split('"').next());
        let fields = [
            ("person", key.unwrap_or_else(|| panic!("{name} is none of those whom the case is about"))),
            ("kind", kind),
            ("source", "the register of the court"),
            ("as_of", as_of),
            ("certainty", "reported"),
            ("attribution", "cannot-be-determined"),
        ];
        taken(&self.act("outcomes", &fields), "done=judged");
    }

    /// The form of an office's edition, with some of its fields filled in otherwise.
    pub(super) fn put_edition(&mut self, office: &str, changes: &[(&str, &str)]) -> Page {
        let page = self.client.get(&format!("{}/offices?office={office}", self.case));
        let mut fields = page.form("/offices");
        assert!(fields.iter().any(|(name, _)| name == "language"), "{office} has a form: {}", page.seen());
        for (name, value) in changes {
            match fields.iter_mut().find(|(known, _)| known == name) {
                Some((_, text)) => *text = (*value).to_owned(),
                None => fields.push(((*name).to_owned(), (*value).to_owned())),
            }
        }
        let fields: Vec<(&str, &str)> = fields.iter().map(|(name, text)| (name.as_str(), text.as_str())).collect();
        self.client.post(&format!("{}/offices", self.case), &fields)
    }

    pub(super) fn edition(&mut self, office: &str, changes: &[(&str, &str)]) {
        taken(&self.put_edition(office, changes), "done=saved");
    }

    pub(super) fn try_publish(&mut self, office: &str) -> Page {
        let version = self.version(&format!("/offices?office={office}"));
        // The office of the case's own country publishes only when somebody says that they know its rule.
        let page = self.client.get(&format!("{}/offices?office={office}", self.case)).text();
        let rule = page.split("name=\"own_country\" value=\"").nth(1).and_then(|rest| rest.split('"').next());
        let mut fields = vec![("version", version.as_str()), ("office", office)];
        fields.extend(rule.map(|rule| ("own_country", rule)));
        self.client.post(&format!("{}/offices/issue", self.case), &fields)
    }

    pub(super) fn publish(&mut self, office: &str) {
        taken(&self.try_publish(office), "done=published");
    }

    /// Somebody else holds an office, in every case that writes to it.
    pub(super) fn change_holder(&mut self, from: &str, to: &str, since: &str, openings: &[(&str, &str)]) {
        let list = self.client.get("/desk/holders").text();
        let row = list.split("href=\"").find(|row| row.starts_with("/desk/holders/") && row.contains(from));
        let address = row.and_then(|row| row.split('"').next());
        let address = address.unwrap_or_else(|| panic!("{from} holds no office: {list}")).to_owned();
        let end = address.rsplit('/').next().unwrap_or_default().to_owned();
        let looked = self.client.post(&address, &[("to", to), ("since", since)]);
        assert_eq!(looked.status, 200, "{}", looked.seen());
        let mut fields = looked.form(&end);
        for (language, opening) in openings {
            let number = fields.iter().find(|(name, tag)| name.starts_with("language/") && tag == language);
            let number = number.unwrap_or_else(|| panic!("{language} is asked for: {}", looked.seen())).0.clone();
            let name = number.replace("language/", "salutation/");
            fields.iter_mut().filter(|(known, _)| *known == name).for_each(|(_, text)| (*opening).clone_into(text));
        }
        fields.retain(|(name, _)| name != "do");
        fields.push(("do".to_owned(), "change".to_owned()));
        let fields: Vec<(&str, &str)> = fields.iter().map(|(name, text)| (name.as_str(), text.as_str())).collect();
        let changed = self.client.post(&address, &fields);
        let words = changed.seen();
        assert!(changed.status == 200 && words.contains(to), "{words}");
    }
}

/// The sentences of a translator's task: the field of each, and the sentence as it is now, with its references.
fn waiting(page: &str) -> Vec<(String, String)> {
    let sentence = |section: &str| {
        let now = section.split("-now\"").nth(1)?.split_once('>')?.1.split("</p>").next()?;
        let name = section.split("name=\"gap/").nth(1)?.split('"').next()?;
        Some((format!("gap/{name}"), without_tags(now)))
    };
    page.split("<section class=\"card\"").skip(1).filter_map(sentence).collect()
}

/// A sentence without its markup; of a value the reference stays, and what it stands for goes.
fn without_tags(html: &str) -> String {
    let mut text = String::new();
    for (number, piece) in html.split("<bdi class=\"uncopied\">").enumerate() {
        text += if number == 0 { piece } else { piece.split_once("</bdi> ").map_or(piece, |(_, rest)| rest) };
    }
    let parts = text.split('<').enumerate();
    let words =
        parts.map(|(number, part)| if number == 0 { part } else { part.split_once('>').map_or("", |(_, rest)| rest) });
    words.collect::<String>().replace("&#39;", "'").replace("&#x27;", "'").trim().to_owned()
}
