//! Every link of a copy is followed by a second reader of pages.

use std::collections::BTreeMap;
use std::path::{Component, Path};

use stories::app::App;

use super::{DAY, files, mirror, mirrored, text};

/// The values of all attributes that lead somewhere: of tags alone, whatever their order.
fn leading(html: &str) -> Vec<String> {
    let mut found = Vec::new();
    let body = html.replace("</style>", "<style>").split("<style>").step_by(2).collect::<String>();
    for tag in body.split('<').skip(1).filter_map(|rest| rest.split('>').next()) {
        let mut parts = tag.split('"');
        while let (Some(name), Some(value)) = (parts.next(), parts.next()) {
            let name = name.trim().trim_end_matches('=').rsplit(' ').next().unwrap_or_default().to_owned();
            match name.as_str() {
                "href" | "src" | "action" | "formaction" | "poster" | "data" => found.push(value.to_owned()),
                "srcset" => found
                    .extend(value.split(',').map(|one| one.trim().split(' ').next().unwrap_or_default().to_owned())),
                _ => {}
            }
        }
    }
    found
}

/// The links of a copy that lead nowhere.
fn dead(files: &BTreeMap<String, Vec<u8>>) -> (Vec<String>, usize) {
    let (mut dead, mut followed) = (Vec::new(), 0);
    for name in files.keys().filter(|name| name.ends_with(".html") || name.ends_with(".atom")) {
        for link in leading(&text(files, name)) {
            if ["https:", "mailto:", "tel:", "sms:", "data:"].iter().any(|scheme| link.starts_with(scheme)) {
                continue;
            }
            followed += 1;
            let (way, place) = link.split_once('#').unwrap_or((&link, ""));
            let way = way.split('?').next().unwrap_or_default();
            let target = if way.is_empty() { name.clone() } else { reached(name, way) };
            let marked = || text(files, &target).contains(&format!("id=\"{place}\""));
            if way.starts_with('/') || !files.contains_key(&target) || !(place.is_empty() || marked()) {
                dead.push(format!("{name}: {link}"));
            }
        }
    }
    (dead, followed)
}

fn reached(from: &str, way: &str) -> String {
    let mut path = Path::new(from).parent().unwrap_or(Path::new("")).to_path_buf();
    for part in Path::new(way).components() {
        match part {
            Component::ParentDir => assert!(path.pop(), "{from}: {way} leaves the copy"),
            part => path.push(part),
        }
    }
    path.to_string_lossy().into_owned()
}

#[test]
fn every_link_inside_a_copy_leads_somewhere() {
    let app = App::start(DAY);
    let case = app.sample();
    for (name, more) in [("origin", ["--origin", "https://act.example"].as_slice()), ("alone", &[])] {
        assert_eq!(mirror(&app, name, more).code, 0);
        let files = files(Path::new(&app.folder.join(name)));
        let (dead, followed) = dead(&files);
        assert!(dead.is_empty(), "{name}: {}", dead.join("\n"));
        assert!(followed > 400, "{name}: only {followed} links were followed");
        // A reader of pages that finds nothing would find no dead link either.
        let mut less = files.clone();
        less.remove(&format!("es/cases/{case}/write/index.html"));
        assert!(self::dead(&less).0.iter().any(|link| link.starts_with("es/index.html: ")));
    }
}

#[test]
fn the_photograph_comes_along_and_leaves_with_its_consent() {
    let app = App::start(DAY);
    let (mut desk, case) = (app.desk(), app.sample());
    let agree = |desk: &mut stories::client::Client, more: &[(&str, &str)]| {
        let version = desk.get(&format!("/desk/cases/{case}")).field("version").expect("the page carries the version");
        let fields = [("version", version.as_str()), ("role", "family"), ("decided", DAY), ("until", "2026-12-31")];
        let fields = [&fields, [("scope", "names"), ("scope", "facts")].as_slice(), more].concat();
        assert_eq!(desk.post(&format!("/desk/cases/{case}/consent"), &fields).status, 303);
    };
    agree(&mut desk, &[("scope", "photographs")]);
    let words = [("description-en", "A river."), ("description-es", "Un río."), ("credit", "drawn for the tests")];
    let river = include_bytes!("../../pictures/river.jpg");
    assert_eq!(desk.post_file(&format!("/desk/cases/{case}/picture"), &words, "file", river).status, 303);
    let with = mirrored(&app, "copy");
    for size in ["small", "large"] {
        let file = format!("cases/{case}/picture/{size}.jpg");
        assert!(with[&file] == app.supporter().get(&format!("/{file}")).body, "{file}");
    }
    assert!(text(&with, &format!("ar/cases/{case}/index.html")).contains("../../../cases/"));
    assert!(dead(&with).0.is_empty());
    agree(&mut desk, &[]);
    let without = mirrored(&app, "copy");
    assert!(!without.keys().any(|name| name.ends_with(".jpg")), "it is gone");
    assert!(dead(&without).0.is_empty());
}
