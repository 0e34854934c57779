//! What a page of a copy has more than the page: that it is a copy, of which day, and where the living page is; and, because
//! files bring no headers along, the policy and the manners that the server says in its headers.

use askama::Template;
use casework::Day;

use super::NoMirror;
use crate::{Site, Words, headers};

#[derive(Template)]
#[template(path = "mirror/head.html")]
struct Head<'d> {
    policy: &'d str,
    living: Option<String>,
}

#[derive(Template)]
#[template(path = "mirror/line.html")]
struct Line<'d> {
    w: &'d Words,
    day: String,
    living: Option<String>,
}

#[derive(Template)]
#[template(path = "mirror/foot.html")]
struct Foot<'d> {
    w: &'d Words,
}

/// How pages are dressed for a copy.
pub(super) struct Dress<'d> {
    pub(super) site: &'d Site,
    /// The address of the living server.
    pub(super) living: Option<&'d str>,
    pub(super) day: Day,
}

/// After this stands what the head has more.
const HEAD: &str = "<meta charset=\"utf-8\">\n";

/// Before this, at the end of what stands on top, is the line that says that it is a copy.
const TOP: &str = "</header>\n<main id=\"main\"";

/// Between these stands what the server promises, which nobody can promise for whoever hosts a copy.
const PROMISE: (&str, &str) = ("<footer class=\"foot\">\n<p>", "</p>");

impl Dress<'_> {
    /// The page that stands in `file`, and at `path` on the living server, with all of it.
    pub(super) fn put_on(&self, html: &str, file: &str, path: &str) -> Result<String, NoMirror> {
        let odd = |lacks: &'static str| NoMirror::Odd { file: file.to_owned(), lacks };
        let tag = html.split("<html lang=\"").nth(1).and_then(|rest| rest.split('"').next());
        let words = tag.and_then(|tag| self.site.words_in(tag)).ok_or_else(|| odd("language"))?;
        let living = || self.living.map(|living| format!("{living}{path}"));
        let head = Head { policy: headers::copy_policy(), living: living() };
        let line = Line { w: words, day: words.day(&self.day), living: living() };

        let (before, after) = html.split_once(HEAD).ok_or_else(|| odd("head"))?;
        let (between, main) = after.split_once(TOP).ok_or_else(|| odd("top"))?;
        let (main, foot) = main.split_once(PROMISE.0).ok_or_else(|| odd("foot"))?;
        let (_, foot) = foot.split_once(PROMISE.1).ok_or_else(|| odd("promise"))?;
        let rendered = |text: askama::Result<String>| text.map_err(|_| odd("words"));
        let parts = [
            before,
            HEAD,
            &rendered(head.render())?,
            between,
            &rendered(line.render())?,
            TOP,
            main,
            PROMISE.0,
            &rendered(Foot { w: words }.render())?,
            PROMISE.1,
            foot,
        ];
        Ok(parts.concat())
    }
}
