//! What a site wraps around a document: menus, share buttons, banners about cookies, other articles.

use scraper::node::Element;
use scraper::{ElementRef, Node};

use super::looks::Looks;
use super::masked;

/// Elements whose content is no text of the page.
const SILENT: [&str; 27] = [
    "script",
    "style",
    "noscript",
    "template",
    "head",
    "title",
    "iframe",
    "object",
    "embed",
    "svg",
    "math",
    "canvas",
    "audio",
    "video",
    "picture",
    "img",
    "map",
    "select",
    "datalist",
    "input",
    "button",
    "progress",
    "meter",
    "figcaption",
    "dialog",
    "menu",
    "nav",
];

/// Roles of what is no document (WAI-ARIA 1.2).
const ROLES: [&str; 11] = [
    "navigation",
    "banner",
    "contentinfo",
    "search",
    "complementary",
    "dialog",
    "alertdialog",
    "menu",
    "menubar",
    "toolbar",
    "tooltip",
];

/// Words in classes and identifiers of what is wrapped around.
const WORDS: [&str; 40] = [
    "share",
    "sharing",
    "sharethis",
    "addthis",
    "addtoany",
    "social",
    "socials",
    "cookie",
    "cookies",
    "consent",
    "gdpr",
    "breadcrumb",
    "breadcrumbs",
    "newsletter",
    "signup",
    "related",
    "recommended",
    "sidebar",
    "menu",
    "navbar",
    "navigation",
    "nav",
    "skip",
    "skiplink",
    "pagination",
    "pager",
    "comments",
    "advert",
    "adverts",
    "promo",
    "popup",
    "modal",
    "donate",
    "teaser",
    "teasers",
    "offcanvas",
    "footer",
    "follow",
    "masthead",
    "topbar",
];

/// Classes of words for screen readers alone: a page would say them twice.
const SPOKEN: [&str; 4] = ["sr-only", "visually-hidden", "screen-reader-text", "element-invisible"];

/// Whether an element is never part of the text.
pub(super) fn is_silent(element: &Element, looks: &Looks) -> bool {
    let has = |name: &str| element.attr(name).is_some();
    SILENT.contains(&element.name())
        || has("hidden")
        || element.attr("aria-hidden") == Some("true")
        || element.classes().any(|class| SPOKEN.contains(&class))
        || looks.of(element).is_hidden()
}

/// Whether an element looks as if the site had put it around the document; it can be that the document is in it all the
/// same.
pub(super) fn is_wrapping(node: ElementRef<'_>) -> bool {
    let element = node.value();
    let name = element.name();
    if matches!(name, "html" | "body" | "main" | "article" | "a" | "span" | "p" | "td" | "th" | "tr" | "table") {
        return name == "td" && links_only(node).is_some();
    }
    let inside = |names: &[&str]| {
        let mut outer = node.ancestors().filter_map(|node| node.value().as_element());
        outer.any(|outer| names.contains(&outer.name()))
    };
    matches!(name, "aside" | "form")
        || matches!(name, "header" | "footer") && !inside(&["article", "main"])
        || element.attr("role").is_some_and(|role| ROLES.contains(&role))
        || has_word(element)
        || matches!(name, "ul" | "ol" | "div")
            && match links_only(node) {
                Some(Links::Menu) => !inside(&["article", "main"]),
                Some(Links::Dead) => true,
                None => false,
            }
}

fn has_word(element: &Element) -> bool {
    let mut names = [element.attr("class"), element.attr("id")].into_iter().flatten();
    let is_word = |word: &str| WORDS.iter().any(|known| known.eq_ignore_ascii_case(word));
    names.any(|names| names.split(|letter: char| !letter.is_ascii_alphanumeric()).any(is_word))
}

/// A list of so many links and nothing else is a menu.
const MENU: usize = 4;

/// At most so many nodes are looked at: menus are short.
const MENU_NODES: usize = 400;

/// Whether a link is an e-mail address or a telephone number: a list of those is how to reach somebody.
fn leads_to_somebody(link: &Element) -> bool {
    let href = link.attr("href").unwrap_or_default().trim().to_ascii_lowercase();
    let is_address = |rest: &str| rest.split('?').next().is_some_and(|address| address.contains('@'));
    href.strip_prefix("mailto:").is_some_and(is_address)
        || href.starts_with("tel:")
        || link.attr("data-cfemail").is_some()
        || masked::link(&href).is_some()
}

/// What an element holds that holds nothing but links.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Links {
    /// A menu.
    Menu,
    /// Links that lead nowhere: buttons to share or print.
    Dead,
}

/// Whether there are only links in an element, with signs between them, and enough of them to be no part of a text.
fn links_only(node: ElementRef<'_>) -> Option<Links> {
    let (mut links, mut dead) = (0, 0);
    for (place, inner) in node.descendants().enumerate() {
        if place > MENU_NODES {
            return None;
        }
        match inner.value() {
            Node::Element(element) if element.name() == "a" && leads_to_somebody(element) => return None,
            Node::Element(element) if element.name() == "a" => {
                links += 1;
                dead += usize::from(leads_nowhere(element));
            }
            Node::Text(text) if text.contains(char::is_alphanumeric) => {
                let mut outer = inner.ancestors().take_while(|outer| outer.id() != node.id());
                if !outer.any(|outer| outer.value().as_element().is_some_and(|outer| outer.name() == "a")) {
                    return None;
                }
            }
            _ => {}
        }
    }
    match (links > 1 && links == dead, links >= MENU) {
        (true, _) => Some(Links::Dead),
        (false, true) => Some(Links::Menu),
        _ => None,
    }
}

fn leads_nowhere(link: &Element) -> bool {
    let href = link.attr("href").unwrap_or_default().trim();
    href.is_empty() || href == "#" || href.starts_with("javascript:")
}
