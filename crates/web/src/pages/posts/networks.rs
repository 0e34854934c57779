//! Social networks: how long a post may be there, how it is counted, and the link that opens one. The data are in
//! `data/networks.toml`, which a volunteer can edit.

use std::sync::LazyLock;

use casework::Day;
use serde::Deserialize;

use crate::pages::share::encoded;

#[derive(Deserialize)]
struct File {
    network: Vec<Network>,
}

/// A network, as the file has it.
#[derive(Deserialize)]
pub(super) struct Network {
    pub(super) name: String,
    labels: Vec<String>,
    hosts: Vec<String>,
    /// How long a post may be.
    pub(super) most: usize,
    /// How much an address counts; 0: as long as it is.
    link: usize,
    /// Whether letters beyond the first alphabets count twice.
    heavy: bool,
    compose: String,
    until: toml::value::Datetime,
}

static NETWORKS: LazyLock<Vec<Network>> = LazyLock::new(|| {
    // The file is compiled in, and the test below reads it.
    toml::from_str::<File>(include_str!("../../../data/networks.toml")).map(|file| file.network).unwrap_or_default()
});

/// Those whose entry still holds on a day.
pub(super) fn on(today: Day) -> impl Iterator<Item = &'static Network> {
    let holds = move |network: &&Network| network.until.to_string().parse::<Day>().is_ok_and(|until| today <= until);
    NETWORKS.iter().filter(holds)
}

impl Network {
    /// Whether people have servers of their own there, and have to say which.
    pub(super) fn needs_server(&self) -> bool {
        self.compose.contains("{server}")
    }

    /// How much a text counts, with an address in it where there is one: never less than what the network counts.
    pub(super) fn weigh(&self, text: &str, address: Option<&str>) -> usize {
        let weight = |letter: char| if self.heavy && !is_light(letter) { 2 } else { 1 };
        let weight_of = |text: &str| text.chars().map(weight).sum::<usize>();
        match address.filter(|_| self.link > 0) {
            Some(address) if text.contains(address) => weight_of(text) - weight_of(address) + self.link,
            _ => weight_of(text),
        }
    }

    /// The link that opens a post with a text; `None` where a server is needed and none was named.
    pub(super) fn link(&self, text: &str, server: Option<&str>) -> Option<String> {
        let server = match (self.needs_server(), server) {
            (true, None) => return None,
            (_, server) => server.unwrap_or_default(),
        };
        Some(self.compose.replace("{server}", server).replace("{text}", &encoded(text)))
    }

    /// The name of somebody on this network, as it is written there, out of what a document has.
    pub(super) fn handle(&self, socials: &[String]) -> Option<String> {
        socials.iter().find_map(|social| self.handle_in(social.trim()))
    }

    fn handle_in(&self, social: &str) -> Option<String> {
        if let Some((label, rest)) = social.split_once(':').filter(|(_, rest)| !rest.starts_with("//")) {
            let is_ours = self.labels.iter().any(|known| *known == label.trim().to_lowercase());
            return is_ours.then(|| with_at(rest.trim())).flatten();
        }
        let bare = social.strip_prefix("https://").or(social.strip_prefix("http://")).unwrap_or(social);
        if let Some((host, path)) = bare.split_once('/') {
            let host = host.strip_prefix("www.").unwrap_or(host);
            let name = path.trim_end_matches('/').rsplit('/').next().unwrap_or_default();
            if self.hosts.iter().any(|known| known == host) {
                return with_at(name);
            }
            let is_own_server = self.needs_server() && path.starts_with('@') && !is_known_host(host);
            return is_own_server.then(|| format!("{name}@{host}"));
        }
        let name = social.strip_prefix('@')?;
        let is_ours = match (name.contains('@'), name.contains('.')) {
            (true, _) => self.needs_server(),
            (false, true) => self.hosts.iter().any(|host| host.starts_with("bsky")),
            // A bare name in a document is one on the network whose label it stands under.
            (false, false) => self.heavy,
        };
        is_ours.then(|| social.to_owned())
    }
}

fn with_at(name: &str) -> Option<String> {
    let name = name.trim_start_matches('@');
    let is_name = !name.is_empty() && name.chars().all(|sign| is_in_name(sign) || sign == '@');
    is_name.then(|| format!("@{name}"))
}

/// Whether names on networks have such a sign.
fn is_in_name(sign: char) -> bool {
    sign.is_alphanumeric() || "._-".contains(sign)
}

fn is_known_host(host: &str) -> bool {
    NETWORKS.iter().any(|network| network.hosts.iter().any(|known| known == host))
}

/// Letters that count once where others count twice: the ranges of the open configuration of that network.
fn is_light(letter: char) -> bool {
    matches!(u32::from(letter), 0..=0x10FF | 0x2000..=0x200D | 0x2010..=0x201F | 0x2032..=0x2037)
}

/// The longest name of a server (RFC 1035, 2.3.4).
const LONGEST_SERVER: usize = 253;

/// The longest part of one.
const LONGEST_LABEL: usize = 63;

/// The name of a server out of what somebody typed: also `https://server/`, `https://server/@name` and `@name@server`. `None` for what is no name: an
/// address of a machine by numbers, a port, a path.
pub(super) fn server(typed: &str) -> Option<String> {
    let small = typed.trim().to_ascii_lowercase();
    let bare = small.strip_prefix("https://").unwrap_or(&small);
    let bare = bare.trim_end_matches('/');
    // A page of somebody ends with their name, a name with its server.
    let of_page = bare.split_once("/@").filter(|(_, name)| !name.is_empty() && name.chars().all(is_in_name));
    let bare = of_page.map_or_else(|| bare.rsplit('@').next().unwrap_or(bare), |(host, _)| host);
    let labels: Vec<&str> = bare.split('.').collect();
    let is_label = |label: &&str| {
        let signs = label.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-');
        signs && !label.is_empty() && label.len() <= LONGEST_LABEL && !label.starts_with('-') && !label.ends_with('-')
    };
    let has_letters = labels.last().is_some_and(|last| last.bytes().any(|byte| byte.is_ascii_lowercase()));
    let is_name = labels.len() > 1 && labels.iter().all(is_label) && has_letters && bare.len() <= LONGEST_SERVER;
    is_name.then(|| bare.to_owned())
}

#[cfg(test)]
mod tests {
    use super::{File, NETWORKS, Network, server};

    fn network(name: &str) -> &'static Network {
        NETWORKS.iter().find(|network| network.name == name).expect("it is in the file")
    }

    #[test]
    fn every_network_is_whole() {
        let read = toml::from_str::<File>(include_str!("../../../data/networks.toml"));
        assert!(read.is_ok(), "{:?}", read.err());
        for network in NETWORKS.iter() {
            assert!(network.compose.starts_with("https://") && network.compose.contains("{text}"), "{}", network.name);
            assert!(network.most > network.link, "{}", network.name);
        }
        let source = include_str!("../../../data/networks.toml");
        assert_eq!(source.matches("\nsource = ").count(), NETWORKS.len(), "each says where it was read");
    }

    #[test]
    fn addresses_and_heavy_letters_count_as_the_network_counts_them() {
        let address = "https://act.example/cases/0123456789abcdef";
        let text = format!("Free them {address}");
        assert_eq!(network("X").weigh(&text, Some(address)), 33);
        assert_eq!(network("Mastodon").weigh(&text, Some(address)), 33);
        assert_eq!(network("Bluesky").weigh(&text, Some(address)), text.chars().count());
        assert_eq!(network("X").weigh("自由", None), 4);
        assert_eq!(network("Mastodon").weigh("自由", None), 2);
        assert_eq!(network("X").weigh("الحرية لهما", None), 11);
    }

    #[test]
    fn a_name_is_found_on_its_network_and_on_no_other() {
        let found = |social: &str| {
            let all =
                NETWORKS.iter().filter_map(|network| Some((network.name.as_str(), network.handle(&[social.into()])?)));
            all.collect::<Vec<_>>()
        };
        let one = |network: &'static str, handle: &str| vec![(network, handle.to_owned())];
        assert_eq!(found("@minister"), one("X", "@minister"));
        assert_eq!(found("X: @minister"), one("X", "@minister"));
        assert_eq!(found("https://twitter.com/minister/"), one("X", "@minister"));
        assert_eq!(found("@justice.example"), one("Bluesky", "@justice.example"));
        assert_eq!(found("Bluesky: justice.example"), one("Bluesky", "@justice.example"));
        assert_eq!(found("@minister@social.example"), one("Mastodon", "@minister@social.example"));
        assert_eq!(found("https://social.example/@minister"), one("Mastodon", "@minister@social.example"));
        assert_eq!(found("Facebook: The Ministry"), []);
    }

    #[test]
    fn a_server_is_a_name_and_nothing_else() {
        for (typed, expected) in [
            ("social.example", Some("social.example")),
            (" https://Social.Example/ ", Some("social.example")),
            ("@me@social.example", Some("social.example")),
            ("https://social.example/@me", Some("social.example")),
            ("social.example/@me/1", None),
            ("social.example/@me?x=y", None),
            ("xn--bcher-kva.example", Some("xn--bcher-kva.example")),
            ("", None),
            ("localhost", None),
            ("127.0.0.1", None),
            ("social.example:8080", None),
            ("social.example/evil?x=", None),
            ("javascript:alert(1)", None),
            ("-a.example", None),
            ("a..example", None),
            ("social.example#x", None),
        ] {
            assert_eq!(server(typed).as_deref(), expected, "{typed}");
        }
    }

    #[test]
    fn a_link_needs_its_server_where_people_have_their_own() {
        assert_eq!(network("Mastodon").link("a b", None), None);
        let link = network("Mastodon").link("a b & c", Some("social.example"));
        assert_eq!(link.as_deref(), Some("https://social.example/share?text=a%20b%20%26%20c"));
        assert!(network("X").link("a", None).is_some_and(|link| link.ends_with("?text=a")));
    }
}
