//! Which addresses a copy has: from the sitemap and the cases, never by following what a page says.

use crate::pages::CopiedCase;
use crate::{INTERFACE_LANGUAGES, Site};

/// What is the same in every language, or goes by the language of the reader; a copy has the first language there.
const WITHOUT_LANGUAGE: [&str; 5] = ["/", "/holdings", "/feed.atom", "/feed.json", "/deadlines.ics"];

/// What each language has once.
const IN_EACH_LANGUAGE: [&str; 9] =
    ["/", "/real", "/threatened", "/outcomes", "/holdings", "/follow", "/feed.atom", "/feed.json", "/deadlines.ics"];

/// What each case has in each language, beside the writing page.
const OF_EACH_CASE: [&str; 5] = ["", ".ics", "/real", "/reach", "/story"];

/// The addresses that are asked of the router. None of them counts, and none takes a form. Neither the desk is among them nor
/// what machines ask for that look after the server.
pub(super) fn asked(site: &Site, cases: &[CopiedCase]) -> Vec<String> {
    let mut all: Vec<String> = WITHOUT_LANGUAGE.map(str::to_owned).into();
    for language in INTERFACE_LANGUAGES {
        all.extend(IN_EACH_LANGUAGE.map(|rest| format!("/{language}{rest}")));
    }
    for case in cases {
        let id = case.segment();
        all.extend(["", ".json", ".ics"].map(|form| format!("/cases/{id}{form}")));
        if case.is_pictured() {
            all.extend(["small", "large"].map(|size| format!("/cases/{id}/picture/{size}.jpg")));
        }
        for language in INTERFACE_LANGUAGES {
            all.extend(OF_EACH_CASE.map(|rest| format!("/{language}/cases/{id}{rest}")));
            all.extend(case.earlier().map(|number| format!("/{language}/cases/{id}/documents/{number}")));
            // A card is passed on with an address; where there is none, there is no card.
            if site.settings.origin.is_some() || !case.is_open() {
                all.push(format!("/{language}/cases/{id}/card"));
            }
        }
    }
    all
}
