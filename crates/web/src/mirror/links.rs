//! From addresses to files. In a copy every link leads from file to file (`../real/index.html`), because that is what works
//! everywhere: on any host, below any path, and from a folder without a host.

use std::collections::BTreeMap;

use serde_json::Value;

use super::NoMirror;

/// The attributes that lead somewhere. Everything that pages say about themselves is in double quotes, and a quote in a text
/// is written as an entity, so that these can stand nowhere else.
const LEADING: [&str; 5] = [" href=\"", " src=\"", " srcset=\"", " action=\"", " formaction=\""];

/// What the names of files end in that stand for themselves; everything else is a page, in a folder of its own.
const FORMS: [&str; 5] = ["atom", "json", "ics", "jpg", "pdf"];

/// The file in which what stands at a path is found.
pub(super) fn file_of(path: &str) -> String {
    let path = path.trim_start_matches('/');
    let last = path.rsplit('/').next().unwrap_or_default();
    match last.rsplit_once('.') {
        _ if last.is_empty() => format!("{path}index.html"),
        Some((_, form)) if FORMS.contains(&form) => path.to_owned(),
        _ => format!("{path}/index.html"),
    }
}

/// The way from one file to another.
fn way(from: &str, to: &str) -> String {
    let (from, to): (Vec<&str>, Vec<&str>) = (from.split('/').collect(), to.split('/').collect());
    let folders = from.len().min(to.len()) - 1;
    let shared = (0..folders).take_while(|place| from[*place] == to[*place]).count();
    let up = std::iter::repeat_n("..", from.len() - 1 - shared);
    up.chain(to[shared..].iter().copied()).collect::<Vec<_>>().join("/")
}

/// A link of a file, written anew; `None` for one that stays as it is, because it leads elsewhere or to its own page.
fn anew(link: &str, file: &str) -> Result<Option<String>, NoMirror> {
    if link.starts_with('/') && !link.starts_with("//") {
        let end = link.find(['?', '#']).unwrap_or(link.len());
        return Ok(Some(way(file, &file_of(&link[..end])) + &link[end..]));
    }
    if link.starts_with('#') || leads_elsewhere(link) {
        return Ok(None);
    }
    Err(NoMirror::DeadLink { file: file.to_owned(), to: link.to_owned() })
}

/// Whether a link begins with a scheme (RFC 3986, 3.1).
fn leads_elsewhere(link: &str) -> bool {
    let scheme = link.split_once(':').map_or("", |(scheme, _)| scheme);
    !scheme.is_empty() && scheme.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"+-.".contains(&byte))
}

/// Each attribute that leads somewhere: where its value begins and ends, and whether it holds several.
fn leading(text: &str) -> Vec<(usize, usize, bool)> {
    let mut found: Vec<(usize, usize, bool)> = Vec::new();
    for attribute in LEADING {
        for (at, _) in text.match_indices(attribute) {
            let begin = at + attribute.len();
            let end = text[begin..].find('"').map_or(text.len(), |length| begin + length);
            found.push((begin, end, attribute == " srcset=\""));
        }
    }
    found.sort_unstable();
    found
}

/// A page or an Atom feed with its links written anew.
pub(super) fn rewritten(text: &str, file: &str) -> Result<String, NoMirror> {
    let mut whole = String::with_capacity(text.len());
    let mut done = 0;
    for (begin, end, several) in leading(text) {
        whole += &text[done..begin];
        let value = &text[begin..end];
        let new = if several { several_anew(value, file)? } else { anew(value, file)?.unwrap_or(value.to_owned()) };
        whole += &new;
        done = end;
    }
    whole += &text[done..];
    Ok(whole)
}

/// The files of one picture, each with its width.
fn several_anew(value: &str, file: &str) -> Result<String, NoMirror> {
    let one = |candidate: &str| {
        let (link, width) = candidate.split_once(' ').unwrap_or((candidate, ""));
        Ok(format!("{} {width}", anew(link, file)?.as_deref().unwrap_or(link)))
    };
    let all: Result<Vec<String>, NoMirror> = value.split(", ").map(one).collect();
    Ok(all?.join(", "))
}

/// A JSON feed with its links written anew.
pub(super) fn rewritten_feed(text: &str, file: &str) -> Result<String, NoMirror> {
    let odd = || NoMirror::Odd { file: file.to_owned(), lacks: "items" };
    let mut feed: Value = serde_json::from_str(text).map_err(|_| odd())?;
    for item in feed["items"].as_array_mut().ok_or_else(odd)? {
        if let Some(new) = item["url"].as_str().map(|url| anew(url, file)).transpose()?.flatten() {
            item["url"] = new.into();
        }
        if let Some(html) = item["content_html"].as_str() {
            item["content_html"] = rewritten(html, file)?.into();
        }
    }
    Ok(format!("{feed:#}\n"))
}

/// Follows every link of every page and feed inside the copy.
pub(super) fn check(files: &BTreeMap<String, Vec<u8>>) -> Result<(), NoMirror> {
    let texts = files.iter().filter(|(file, _)| file.ends_with(".html") || file.ends_with(".atom"));
    for (file, bytes) in texts {
        let text = String::from_utf8_lossy(bytes);
        for (begin, end, several) in leading(&text) {
            let candidates = text[begin..end].split(", ").map(|one| one.split(' ').next().unwrap_or_default());
            let links: Vec<&str> = if several { candidates.collect() } else { vec![&text[begin..end]] };
            let dead = links.into_iter().find(|link| !leads_elsewhere(link) && !is_there(files, file, link));
            if let Some(link) = dead {
                return Err(NoMirror::DeadLink { file: file.clone(), to: link.to_owned() });
            }
        }
    }
    Ok(())
}

/// Whether a link from file to file leads to one, and to a place that there is in it.
fn is_there(files: &BTreeMap<String, Vec<u8>>, from: &str, link: &str) -> bool {
    let (link, place) = link.split_once('#').unwrap_or((link, ""));
    let path = link.split('?').next().unwrap_or_default();
    let target = if path.is_empty() { Some(from.to_owned()) } else { reached(from, path) };
    let Some(bytes) = target.and_then(|target| files.get(&target)) else { return false };
    let mark = format!(" id=\"{place}\"");
    place.is_empty() || bytes.windows(mark.len()).any(|here| here == mark.as_bytes())
}

/// The file that a way leads to; `None` for one that leaves the copy.
fn reached(from: &str, way: &str) -> Option<String> {
    let mut parts: Vec<&str> = from.split('/').collect();
    parts.pop();
    for part in way.split('/') {
        if part == ".." {
            parts.pop()?;
        } else {
            parts.push(part);
        }
    }
    Some(parts.join("/"))
}
