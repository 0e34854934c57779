//! Whether what stands in the file makes sense: each value by itself, and beside the others. Nothing of the machine is asked.

use std::net::SocketAddr;

use super::{Acme, Configuration, Https};
use crate::flaw::Flaw;

/// How the name of an onion service is written (version 3): so many letters and digits of base 32.
const ONION_LETTERS: usize = 56;

/// What makes no sense in the file; all of it, so that it is mended at once.
pub(super) fn nonsense(configuration: &Configuration) -> Vec<Flaw> {
    let mut flaws = Vec::new();
    let mut add = |flaw: Option<Flaw>| flaws.extend(flaw);
    add(configuration.zone.as_deref().and_then(zone));
    add(configuration.origin.as_deref().and_then(origin));
    add(configuration.onion.as_deref().and_then(onion));
    add(configuration.listen.as_deref().and_then(|listen| address("listen", listen)));
    add((configuration.backups.keep == Some(0))
        .then(|| Flaw::bad("backups.keep", "keep = 0 would keep no backup", "leave it out to keep all")));
    if let Some(encryption) = &configuration.https {
        flaws.extend(https(encryption, configuration.origin.as_deref()));
        flaws.extend(twice(encryption, configuration.listen.as_deref()));
    }
    flaws
}

fn zone(zone: &str) -> Option<Flaw> {
    jiff::tz::TimeZone::get(zone)
        .is_err()
        .then(|| Flaw::bad("zone", format!("zone = {zone:?} is no IANA time zone"), "one is written Europe/Madrid"))
}

fn origin(origin: &str) -> Option<Flaw> {
    let is_site = site("https", origin).or(site("http", origin)).is_some();
    (!is_site).then(|| {
        let what = format!("origin = {origin:?} is no address of a site");
        Flaw::bad("origin", what, "one is written https://act.example.org, with nothing after the name or the port")
    })
}

fn onion(onion: &str) -> Option<Flaw> {
    let is_onion = site("http", onion).is_some_and(|name| name.ends_with(".onion"));
    (!is_onion).then(|| {
        let what = format!("onion = {onion:?} is no address of an onion service");
        Flaw::bad("onion", what, "one is written http://….onion")
    })
}

/// What an onion service that is there cannot have as a name.
pub(super) fn doubtful_onion(onion: &str) -> Option<Flaw> {
    let name = site("http", onion)?.strip_suffix(".onion")?;
    let is_base32 = |name: &str| name.bytes().all(|byte| matches!(byte, b'a'..=b'z' | b'2'..=b'7'));
    let last = name.rsplit('.').next().unwrap_or_default();
    (last.len() != ONION_LETTERS || !is_base32(last)).then(|| {
        let what =
            format!("onion = {onion:?} is no name that an onion service has ({ONION_LETTERS} letters and digits)");
        Flaw::poor("onion", what, "take the name from the file hostname in the folder of the service")
    })
}

/// The host and port of an address that has nothing else.
fn site<'a>(scheme: &str, address: &'a str) -> Option<&'a str> {
    let rest = address.strip_prefix(scheme)?.strip_prefix("://")?;
    let rest = rest.strip_suffix('/').unwrap_or(rest);
    let (host, port) = match rest.rsplit_once(':') {
        Some((host, port)) if !port.ends_with(']') => (host, Some(port)),
        _ => (rest, None),
    };
    let is_port = port.is_none_or(|port| port.parse::<u16>().is_ok_and(|port| port > 0));
    (is_host(host) && is_port).then_some(rest)
}

/// Whether this can be the name of a machine, or its number.
fn is_host(host: &str) -> bool {
    if let Some(number) = host.strip_prefix('[').and_then(|rest| rest.strip_suffix(']')) {
        return number.parse::<std::net::Ipv6Addr>().is_ok();
    }
    let is_part =
        |part: &str| !part.is_empty() && part.chars().all(|sign| sign.is_alphanumeric() || "-_".contains(sign));
    host.strip_suffix('.').unwrap_or(host).split('.').all(is_part)
}

/// An address and port to listen on.
fn address(about: &'static str, at: &str) -> Option<Flaw> {
    let is_named = || {
        let named = at.rsplit_once(':');
        named.is_some_and(|(host, port)| is_host(host) && !host.is_empty() && port.parse::<u16>().is_ok())
    };
    let is_address = at.parse::<SocketAddr>().is_ok() || is_named();
    (!is_address).then(|| {
        let what = format!("{at:?} is no address and port to listen on");
        Flaw::bad(about, what, "one is written 127.0.0.1:8080, or [::]:443 for all addresses of this machine")
    })
}

fn https(https: &Https, origin: Option<&str>) -> Vec<Flaw> {
    let mut flaws: Vec<Flaw> = Vec::new();
    if !origin.is_some_and(|origin| origin.starts_with("https://")) {
        let what = "with [https], origin has to say the name";
        flaws.push(Flaw::bad("origin", what, "write origin = \"https://act.example.org\" above all tables"));
    }
    flaws.extend(https.listen.iter().filter_map(|at| address("https.listen", at)));
    flaws.extend(https.redirect.iter().filter_map(|at| address("https.redirect", at)));
    if https.listen.is_empty() {
        flaws.push(Flaw::bad(
            "https.listen",
            "[https] listens nowhere",
            "leave listen out, or name an address and port",
        ));
    }
    let way = match (&https.certificate, &https.key, &https.acme) {
        (Some(_), Some(_), None) => None,
        (None, None, Some(acme)) => {
            flaws.extend(authority(acme));
            None
        }
        (None, None, None) => {
            Some(("https", "[https] needs a certificate and its key as files, or [https.acme]", "name one of the two"))
        }
        (_, _, Some(_)) => {
            Some(("https.acme", "[https] has a certificate of files and [https.acme] too", "leave one of them out"))
        }
        _ => Some(("https", "[https] needs both, certificate and key", "name the other one too")),
    };
    flaws.extend(way.map(|(about, what, help)| Flaw::bad(about, what, help)));
    flaws
}

fn authority(acme: &Acme) -> Vec<Flaw> {
    let mut flaws = Vec::new();
    if !acme.terms_agreed {
        let help = "read the terms of the authority first, it is asked in your name";
        flaws.push(Flaw::bad("https.acme.terms-agreed", "[https.acme] needs terms-agreed = true", help));
    }
    let host = acme.directory.strip_prefix("https://").map(|rest| rest.split('/').next().unwrap_or_default());
    if host.is_none_or(|host| site("https", &format!("https://{host}")).is_none()) {
        let what = format!("directory = {:?} is no address of an authority", acme.directory);
        flaws.push(Flaw::bad(
            "https.acme.directory",
            what,
            "it begins with https://; without the line it is Let's Encrypt",
        ));
    }
    if let Some(mail) = acme.mail.as_deref().filter(|mail| !is_mail(mail)) {
        let what = format!("mail = {mail:?} is no address of mail");
        flaws.push(Flaw::bad("https.acme.mail", what, "one is written ops@example.org; it may be left out"));
    }
    flaws
}

fn is_mail(mail: &str) -> bool {
    let parts = mail.split_once('@');
    parts.is_some_and(|(who, host)| !who.is_empty() && is_host(host) && !mail.contains([' ', ',', ':', '<', '>']))
}

/// One port cannot be opened for two things.
fn twice(https: &Https, listen: Option<&str>) -> Option<Flaw> {
    let plain = listen.unwrap_or(crate::arguments::USUAL);
    let all: Vec<&str> =
        std::iter::once(plain).chain(https.listen.iter().chain(&https.redirect).map(String::as_str)).collect();
    let port_of = |at: &&str| at.parse::<SocketAddr>().ok().filter(|at| at.port() != 0);
    let (index, same) = all.iter().enumerate().find(|(index, at)| {
        port_of(at).is_some_and(|port| all[..*index].iter().any(|before| port_of(before) == Some(port)))
    })?;
    let about = if index <= https.listen.len() { "https.listen" } else { "https.redirect" };
    Some(Flaw::bad(about, format!("{same} is named for two things"), "one port has one purpose: choose another"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_of_sites_have_a_host_and_perhaps_a_port_and_nothing_else() {
        for right in [
            "https://act.example",
            "https://act.example:8443/",
            "http://127.0.0.1:80",
            "https://[::1]:443",
            "http://[::1]",
        ] {
            assert_eq!(origin(right), None, "{right}");
        }
        for wrong in [
            "act.example",
            "https://",
            "https://act.example/a",
            "https://act example",
            "https://a@b",
            "ftp://a",
            "https://act.example:0",
            "https://act.example:https",
            "https://act..example",
            "https://[::g]",
            "https://a?b",
        ] {
            assert!(origin(wrong).is_some(), "{wrong}");
        }
    }

    #[test]
    fn what_is_listened_on_has_a_port() {
        for right in ["127.0.0.1:8080", "[::]:443", "localhost:80", "0.0.0.0:0"] {
            assert_eq!(address("listen", right), None, "{right}");
        }
        for wrong in ["127.0.0.1", ":8080", "8080", "127.0.0.1:99999", "::1:80:", "[::]:"] {
            assert!(address("listen", wrong).is_some(), "{wrong}");
        }
    }
}
