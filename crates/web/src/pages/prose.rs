//! Prose with links (`[text](address)`) as HTML. This is the one place where words of a document become markup.

/// The longest address that is looked for, in characters: browsers and servers take hardly more, and a document full of
/// open brackets does not cost time that grows with its square.
const LONGEST_ADDRESS: usize = 4096;

use super::case_view::Tongue;

/// HTML that is safe to put into a page as it stands.
#[derive(Clone, PartialEq, Eq)]
pub(crate) struct Html(String);

impl Html {
    /// The markup.
    pub(crate) fn markup(&self) -> &str {
        &self.0
    }

    /// Sentences as one paragraph.
    pub(super) fn joined(sentences: impl Iterator<Item = Self>) -> Self {
        Self(sentences.map(|sentence| sentence.0).collect::<Vec<_>>().join(" "))
    }

    /// The same, marked as words of another language than those around it.
    pub(super) fn spoken_in(self, tongue: &Tongue) -> Self {
        let mut html = String::from("<span lang=\"");
        escape(&tongue.tag, &mut html);
        html.push_str(&format!("\" dir=\"{}\">{}</span>", tongue.dir, self.0));
        Self(html)
    }
}

/// A paragraph as HTML: everything is escaped; links to `http` and `https` addresses become links that tell the other
/// side nothing about this page; links that lead nowhere, or elsewhere (`javascript:`, `mailto:`), stay as their text.
pub(crate) fn linked(prose: &str) -> Html {
    let mut html = String::with_capacity(prose.len() + 64);
    let mut rest = prose;
    while let Some((before, text, address, after)) = next_link(rest) {
        escape(before, &mut html);
        push_link(if text.trim().is_empty() { address } else { text }, address, &mut html);
        rest = after;
    }
    escape(rest, &mut html);
    Html(html)
}

/// A text that is a link, if its address is one of the web.
pub(crate) fn link(text: &str, address: &str) -> Html {
    let mut html = String::new();
    push_link(text, address.trim(), &mut html);
    Html(html)
}

fn push_link(text: &str, address: &str, html: &mut String) {
    if !leads_to_the_web(address) {
        return escape(text, html);
    }
    html.push_str("<a rel=\"noreferrer\" href=\"");
    escape(address, html);
    html.push_str("\">");
    escape(text, html);
    html.push_str("</a>");
}

/// Paragraphs as HTML.
pub(crate) fn all_linked(paragraphs: &[String]) -> Vec<Html> {
    paragraphs.iter().map(|paragraph| linked(paragraph)).collect()
}

/// What stands before the first link, its text, its address, what stands after it.
fn next_link(prose: &str) -> Option<(&str, &str, &str, &str)> {
    let mut from = 0;
    loop {
        let middle = from + prose[from..].find("](")?;
        let address = &prose[middle + 2..];
        if let (Some(open), Some(close)) = (opening(&prose[from..middle]), closing(address)) {
            let open = from + open;
            return Some((&prose[..open], &prose[open + 1..middle], address[..close].trim(), &address[close + 1..]));
        }
        // Brackets that are no link: the next ones may be one.
        from = middle + 2;
    }
}

/// Where the last bracket opens that is not closed; those within a text come in pairs.
fn opening(text: &str) -> Option<usize> {
    let mut depth = 0_usize;
    for (place, letter) in text.char_indices().rev() {
        match letter {
            ']' => depth += 1,
            '[' if depth == 0 => return Some(place),
            '[' => depth -= 1,
            _ => {}
        }
    }
    None
}

/// Where the bracket closes; brackets within the address come in pairs.
fn closing(address: &str) -> Option<usize> {
    let mut depth = 0_usize;
    for (place, letter) in address.char_indices().take(LONGEST_ADDRESS) {
        match letter {
            '(' => depth += 1,
            ')' if depth == 0 => return Some(place),
            ')' => depth -= 1,
            letter if letter.is_whitespace() => return None,
            _ => {}
        }
    }
    None
}

fn leads_to_the_web(address: &str) -> bool {
    let small = address.to_ascii_lowercase();
    let known = ["https://", "http://"].iter().any(|scheme| small.len() > scheme.len() && small.starts_with(scheme));
    known && !address.contains(char::is_whitespace)
}

fn escape(text: &str, html: &mut String) {
    for letter in text.chars() {
        match letter {
            '&' => html.push_str("&amp;"),
            '<' => html.push_str("&lt;"),
            '>' => html.push_str("&gt;"),
            '"' => html.push_str("&quot;"),
            '\'' => html.push_str("&#39;"),
            // Feeds are XML, which has no such letters (XML 1.0, 2.2): one of them would break the whole feed.
            '\u{fffe}' | '\u{ffff}' => {}
            letter => html.push(letter),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::linked;

    #[track_caller]
    fn gives(prose: &str, html: &str) {
        assert_eq!(linked(prose).markup(), html);
    }

    #[test]
    fn links_to_the_web_become_links() {
        gives(
            "See [the law](https://law.example/a?b=1&c=2) and [more](HTTP://x.example/y_(z)).",
            "See <a rel=\"noreferrer\" href=\"https://law.example/a?b=1&amp;c=2\">the law</a> and \
             <a rel=\"noreferrer\" href=\"HTTP://x.example/y_(z)\">more</a>.",
        );
    }

    #[test]
    fn links_that_lead_nowhere_or_elsewhere_stay_text() {
        gives("An [empty one](#), a [blank one]() here", "An empty one, a blank one here");
        gives("[press](javascript:alert(1)) [data](data:text/html,x) [post](mailto:a@b.example)", "press data post");
        gives("[half](https://)", "half");
    }

    #[test]
    fn everything_is_escaped() {
        gives("<b> & \"q\" 'a'", "&lt;b&gt; &amp; &quot;q&quot; &#39;a&#39;");
        gives(
            "[<i>](https://x.example/\"onclick=\"y)",
            "<a rel=\"noreferrer\" href=\"https://x.example/&quot;onclick=&quot;y\">&lt;i&gt;</a>",
        );
    }

    #[test]
    fn brackets_that_are_no_link_stay_as_they_are() {
        gives("[sic] said (so) and ](x) [open](never", "[sic] said (so) and ](x) [open](never");
        gives("](x) then [a](https://a.example)", "](x) then <a rel=\"noreferrer\" href=\"https://a.example\">a</a>");
        gives("[a](two words) b", "[a](two words) b");
        gives("[a](b c) [d](https://d.example)", "[a](b c) <a rel=\"noreferrer\" href=\"https://d.example\">d</a>");
        gives("", "");
    }

    #[test]
    fn a_link_without_text_shows_its_address() {
        gives("[ ](https://a.example)", "<a rel=\"noreferrer\" href=\"https://a.example\">https://a.example</a>");
    }

    #[test]
    fn brackets_within_come_in_pairs() {
        gives("[a [b] c](https://a.example)", "<a rel=\"noreferrer\" href=\"https://a.example\">a [b] c</a>");
    }

    #[test]
    fn a_text_that_holds_a_link_is_inside_the_innermost_brackets() {
        gives("[x [a](https://a.example)", "[x <a rel=\"noreferrer\" href=\"https://a.example\">a</a>");
    }
}
