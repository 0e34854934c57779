//! A post for each network: what is asked, to whom, and where more stands, within what fits there. The links are plain; nothing
//! is asked of a network unless somebody taps one.

mod form;
mod networks;

use askama::Template;
use axum::body::Bytes;
use axum::http::StatusCode;
use axum::response::Response;
use casework::{Audience, Channel, Scope, UrgentAction};
use documents::withhold::{placeholder, withhold};

use self::form::{PostsForm, Speech};
use self::networks::Network;
use super::asked::Asked;
use super::case_view::{Tongue, is_invented, short_name, title};
use super::chosen::{Chosen, alone};
use super::frame::{Carrying, Frame};
use super::letter::{Instead, Went, answer, short_address};
use super::typed::Typed;
use crate::refuse::Why;
use crate::{Words, respond};

/// A post on one network.
struct Post {
    network: &'static str,
    /// Its place on the page.
    place: usize,
    text: String,
    /// How much of what fits it takes, in words.
    counts: String,
    /// That it is too long now.
    too_long: Option<String>,
    link: Option<String>,
    /// What the link says.
    open: String,
    needs_server: bool,
}

#[derive(Template)]
#[template(path = "pages/posts.html")]
struct PostsPage<'a> {
    w: &'a Words,
    frame: Frame,
    typed: &'a Typed,
    who: String,
    tongue: Tongue,
    here: String,
    posts: Vec<Post>,
    /// The languages in which they can be, where there are several.
    speeches: Vec<Speech>,
    /// Whether what was typed is no name of a server.
    wrong_server: bool,
    /// Whether names are left out.
    without_names: bool,
    letter: Option<String>,
    fields: Vec<(&'static str, &'a str)>,
    write: String,
    sent: String,
    back: String,
    key: &'a str,
    went: Vec<Went>,
}

impl PostsPage<'_> {
    fn page_title(&self) -> String {
        self.w.say("posts-page")
    }
}

/// `GET /{lang}/cases/{id}/posts`: for the first target, without a letter.
pub(crate) async fn open(asked: Asked) -> Response {
    show(asked, Bytes::new()).await
}

/// `POST /{lang}/cases/{id}/posts`. The name of a server is taken into the links of the answer and forgotten.
pub(crate) async fn show(asked: Asked, form: Bytes) -> Response {
    match shown(&asked, &form) {
        Ok(html) => respond::page(StatusCode::OK, html),
        Err(instead) => answer(&asked, "/posts", &instead),
    }
}

fn shown(asked: &Asked, form: &[u8]) -> Result<String, Instead> {
    if !asked.case.is_public() {
        // Who may read such a case, the desk decides: a post would tell everybody.
        return Err(Why::NotFound.into());
    }
    let chosen = Chosen::read(asked, form)?;
    let form = PostsForm::read(form).ok_or(Why::BadForm)?;
    view(asked, &chosen, &form).render().map_err(|_| Why::Broken.into())
}

fn view<'a>(asked: &'a Asked, chosen: &'a Chosen, form: &PostsForm) -> PostsPage<'a> {
    let words = asked.words();
    let without_names = !may_name(asked);
    let speeches = form::speeches(words, &chosen.ready, form);
    let spoken = form::spoken(&speeches).and_then(|language| chosen.ready.edition_in(language));
    let action = spoken.unwrap_or(chosen.ready.edition(words.language()));
    // A title that is made up here is made in the language of the post, where the interface speaks it.
    let theirs = asked.site.words_in(action.language.primary()).unwrap_or(words);
    let server = networks::server(&chosen.typed.server);
    PostsPage {
        w: words,
        frame: Frame::at(words, &asked.place("/posts")).carrying(Carrying::default()).of_sample(is_invented(action)),
        who: short_name(&chosen.target),
        tongue: Tongue::of(&action.language),
        here: asked.address("/posts"),
        posts: posts(asked, chosen, &said(theirs, action, without_names), form),
        speeches,
        wrong_server: server.is_none() && !chosen.typed.server.is_empty(),
        without_names,
        letter: chosen.has_letter().then(|| asked.address("/letter")),
        fields: chosen.typed.fields().into_iter().filter(|(name, _)| *name != "server").collect(),
        write: asked.address("/write"),
        sent: asked.address("/sent"),
        back: asked.address(""),
        key: &chosen.typed.key,
        went: alone(words, Channel::SocialPost),
        typed: &chosen.typed,
    }
}

/// Whether it was agreed that names are repeated on networks.
fn may_name(asked: &Asked) -> bool {
    let consent = asked.case.consent.as_ref();
    consent.is_some_and(|consent| consent.covers(Scope::Names, Audience::Networks, asked.today))
}

/// What can be said in a post: what is asked, one after the other, and the title.
struct Said {
    demands: Vec<String>,
    title: String,
}

/// What can be said, without names where nobody agreed to them.
fn said(words: &Words, action: &UrgentAction, without_names: bool) -> Said {
    let demands = action.demands.iter().map(|demand| documents::plain_text(&demand.text));
    let mut carrier = UrgentAction::blank(action.language.clone());
    carrier.background = demands.chain([title(words, action)]).collect();
    if without_names {
        let people = action.people.iter();
        let people = people.flat_map(|person| [&person.name].into_iter().chain(&person.aliases).cloned());
        let names: Vec<String> = people.chain(action.mentioned.iter().map(|other| other.name.clone())).collect();
        withhold(&mut carrier, &names, placeholder(&action.language));
    }
    let title = carrier.background.pop().unwrap_or_default();
    Said { demands: carrier.background, title }
}

/// A post on each network: those on which the target has a name first; as somebody changed them, where they did.
fn posts(asked: &Asked, chosen: &Chosen, said: &Said, form: &PostsForm) -> Vec<Post> {
    let (address, server) = (short_address(asked), networks::server(&chosen.typed.server));
    let with_handle = networks::on(asked.today).map(|network| (network, network.handle(&chosen.target.socials)));
    let mut all: Vec<(&'static Network, Option<String>)> = with_handle.collect();
    all.sort_by_key(|(_, handle)| handle.is_none());
    let post = |(place, (network, handle)): (usize, (&'static Network, Option<String>))| {
        let anew = || composed(network, handle.as_deref(), said, address.as_deref());
        let text = form.changed(place).map_or_else(anew, str::to_owned);
        Post::of(asked.words(), network, place + 1, text, (address.as_deref(), server.as_deref()))
    };
    all.into_iter().enumerate().map(post).collect()
}

impl Post {
    /// The post with a text, and its link where it fits.
    fn of(
        words: &Words,
        network: &'static Network,
        place: usize,
        text: String,
        (address, server): (Option<&str>, Option<&str>),
    ) -> Self {
        let weight = network.weigh(&text, address);
        let (n, most) = (words.number(weight as u64), words.number(network.most as u64));
        let too_long = [("name", network.name.as_str()), ("n", &n), ("most", &most)];
        let fits = weight <= network.most;
        Self {
            network: &network.name,
            place,
            counts: words.fill_all("posts-counts", &[("n", &n), ("most", &most)]),
            too_long: (!fits).then(|| words.fill_all("posts-too-long", &too_long)),
            link: network.link(&text, server).filter(|_| fits),
            open: words.fill("posts-open", "name", network.name.as_str()),
            needs_server: network.needs_server(),
            text,
        }
    }
}

/// The post: the name of the target, all that is asked and fits whole, else the title, and the address. Where none fits, the
/// shortest is cut between two words.
fn composed(network: &Network, handle: Option<&str>, said: &Said, address: Option<&str>) -> String {
    let whole = |sentence: &str| {
        let parts = [handle, Some(sentence), address];
        parts.into_iter().flatten().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" ")
    };
    let fits = |sentence: &str| network.weigh(&whole(sentence), address) <= network.most;
    let more = |said: String, demand: &String| {
        let longer = if said.is_empty() { demand.clone() } else { format!("{said} {demand}") };
        if fits(&longer) { longer } else { said }
    };
    let asked = said.demands.iter().fold(String::new(), more);
    if !asked.is_empty() {
        return whole(&asked);
    }
    if !said.title.is_empty() && fits(&said.title) {
        return whole(&said.title);
    }
    let all = said.demands.iter().chain([&said.title]).filter(|text| !text.is_empty());
    let shortest = all.min_by_key(|sentence| sentence.len()).map_or("", String::as_str);
    let ends = shortest.match_indices(char::is_whitespace).map(|(end, _)| end).collect::<Vec<_>>();
    let cut = ends.into_iter().rev().map(|end| format!("{}…", &shortest[..end])).find(|cut| fits(cut));
    whole(&cut.unwrap_or_default())
}
