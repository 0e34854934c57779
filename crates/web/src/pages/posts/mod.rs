//! A post for each network: what is asked, to whom, and where more stands, within what fits there. The links are plain; nothing
//! is asked of a network unless somebody taps one.

mod networks;

use askama::Template;
use axum::body::Bytes;
use axum::http::StatusCode;
use axum::response::Response;
use casework::{Audience, Channel, Scope, UrgentAction};
use documents::withhold::{placeholder, withhold};

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
    view(asked, &chosen).render().map_err(|_| Why::Broken.into())
}

fn view<'a>(asked: &'a Asked, chosen: &'a Chosen) -> PostsPage<'a> {
    let words = asked.words();
    let without_names = !may_name(asked);
    let action = chosen.ready.edition(words.language());
    let server = networks::server(&chosen.typed.server);
    PostsPage {
        w: words,
        frame: Frame::at(words, &asked.place("/posts")).carrying(Carrying::default()).of_sample(is_invented(action)),
        who: short_name(&chosen.target),
        tongue: Tongue::of(&action.language),
        here: asked.address("/posts"),
        posts: posts(asked, chosen, &sentences(words, action, without_names), server.as_deref()),
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

/// What can be said in a post, the best first: what is asked, sentence by sentence, then the title.
fn sentences(words: &Words, action: &UrgentAction, without_names: bool) -> Vec<String> {
    let demands = action.demands.iter().map(|demand| documents::plain_text(&demand.text));
    let mut carrier = UrgentAction::blank(action.language.clone());
    carrier.background = demands.chain([title(words, action)]).filter(|text| !text.is_empty()).collect();
    if without_names {
        let people = action.people.iter().map(|person| person.name.clone());
        let names: Vec<String> = people.chain(action.mentioned.iter().map(|other| other.name.clone())).collect();
        withhold(&mut carrier, &names, placeholder(&action.language));
    }
    carrier.background
}

/// A post on each network: those on which the target has a name first.
fn posts(asked: &Asked, chosen: &Chosen, sentences: &[String], server: Option<&str>) -> Vec<Post> {
    let address = short_address(asked);
    let words = asked.words();
    let with_handle = networks::on(asked.today).map(|network| (network, network.handle(&chosen.target.socials)));
    let mut all: Vec<(&'static Network, Option<String>)> = with_handle.collect();
    all.sort_by_key(|(_, handle)| handle.is_none());
    let post = |((network, handle), place): ((&'static Network, Option<String>), usize)| {
        let text = composed(network, handle.as_deref(), sentences, address.as_deref());
        let (n, most) = (network.weigh(&text, address.as_deref()), network.most);
        let counts = [("n", &*words.number(n as u64)), ("most", &*words.number(most as u64))];
        Post {
            network: &network.name,
            place,
            counts: words.fill_all("posts-counts", &counts),
            link: network.link(&text, server),
            open: words.fill("posts-open", "name", network.name.as_str()),
            needs_server: network.needs_server(),
            text,
        }
    };
    all.into_iter().zip(1..).map(post).collect()
}

/// The post: the name of the target, the first sentence that fits whole, and the address. Where none fits, the shortest is cut
/// between two words.
fn composed(network: &Network, handle: Option<&str>, sentences: &[String], address: Option<&str>) -> String {
    let whole = |sentence: &str| {
        let parts = [handle, Some(sentence), address];
        parts.into_iter().flatten().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" ")
    };
    let fits = |sentence: &str| network.weigh(&whole(sentence), address) <= network.most;
    if let Some(sentence) = sentences.iter().find(|sentence| fits(sentence)) {
        return whole(sentence);
    }
    let shortest = sentences.iter().min_by_key(|sentence| sentence.len()).map_or("", String::as_str);
    let ends = shortest.match_indices(char::is_whitespace).map(|(end, _)| end).collect::<Vec<_>>();
    let cut = ends.into_iter().rev().map(|end| format!("{}…", &shortest[..end])).find(|cut| fits(cut));
    whole(&cut.unwrap_or_default())
}
