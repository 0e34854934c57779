//! Figures for a program that watches the server, in the text form of Prometheus. Only for programs on this machine: what comes
//! through the proxy does not find them. There is nothing of anybody in them, and acts are in them when their day has ended
//! everywhere: whoever keeps figures keeps when they moved.

use std::fmt::Write;
use std::time::Duration;

use axum::body::Body;
use axum::extract::{Request, State};
use axum::http::HeaderValue;
use axum::http::header::{CACHE_CONTROL, CONTENT_TYPE};
use axum::response::Response;
use casework::{Day, Tally};
use jiff::tz::Offset;

use crate::Site;
use crate::pressure::is_of_this_machine;
use crate::refuse::{Why, refuse};
use crate::site::Inside;

/// `/metrics`.
pub(crate) async fn show(State(site): State<Site>, request: Request) -> Response {
    if !is_of_this_machine(&request) {
        return refuse(site.negotiated(request.headers()), Why::NotFound);
    }
    let mut response = Response::new(Body::from(text(&site)));
    let headers = response.headers_mut();
    headers.insert(CONTENT_TYPE, HeaderValue::from_static("text/plain; version=0.0.4; charset=utf-8"));
    headers.insert(CACHE_CONTROL, HeaderValue::from_static("no-store"));
    response
}

fn text(site: &Inside) -> String {
    let mut text = String::new();
    let mut add = |name: &str, kind: &str, help: &str, values: &[(String, u64)]| {
        // Writing to memory does not fail.
        let _ = writeln!(text, "# HELP {name} {help}\n# TYPE {name} {kind}");
        for (labels, value) in values {
            let _ = writeln!(text, "{name}{labels} {value}");
        }
    };
    let one = |value: u64| vec![(String::new(), value)];
    let cases = site.store.cases();
    let open = cases.iter().filter(|case| casework::take(case, None, site.today_for(case, None)).is_ok()).count();
    add("clamor_healthy", "gauge", "1 while acts are taken and stored", &one(u64::from(site.store.health().is_ok())));
    add("clamor_cases", "gauge", "Cases, drafts too", &one(cases.len() as u64));
    add("clamor_cases_open", "gauge", "Cases for which letters go", &one(open as u64));
    if let Ok(tallies) = site.store.tallies_until(last_day(site)) {
        let all = tallies.into_iter().fold(Tally::default(), |sum, (_, tally)| sum.plus(tally));
        let kinds = all.entries().into_iter().map(|(kind, count)| (format!("{{kind=\"{kind}\"}}"), count));
        add(
            "clamor_acts_total",
            "counter",
            "Acts by kind, of days that have ended; they do not add up to people",
            &kinds.collect::<Vec<_>>(),
        );
    }
    let now = site.pressure.figures();
    add("clamor_requests_working", "gauge", "Requests at work", &one(now.working));
    add("clamor_requests_waiting", "gauge", "Requests that wait for their turn", &one(now.waiting));
    add("clamor_requests_waited_total", "counter", "Requests that waited for their turn", &one(now.waited));
    add("clamor_requests_sent_away_total", "counter", "Requests told to come back later", &one(now.sent_away));
    add("clamor_requests_full_total", "counter", "Requests refused because too much waited to be done", &one(now.full));
    // In public each of them is an act, in the moment in which it came.
    if site.settings.counts_at_once {
        add("clamor_proofs_total", "counter", "Forms whose device worked instead of waiting", &one(now.proofs));
    }
    add(
        "clamor_connections_refused_total",
        "counter",
        "Connections refused to a network with too many",
        &one(now.refused),
    );
    if let Some(certificate) = &site.settings.certificate {
        let (left, failed) = (certificate.seconds_left(site.world.now()), u64::from(certificate.was_not_renewed()));
        add("clamor_certificate_seconds", "gauge", "Until the certificate ends; 0 without one or after it", &one(left));
        add("clamor_certificate_failed", "gauge", "1 while the last try to get or read a new one failed", &one(failed));
    }
    text
}

/// The last day of which acts are shown. Where the day of a case ends, it may be another day than here; behind all others are
/// the clocks of ships twelve hours west of UTC.
fn last_day(site: &Inside) -> Day {
    if site.settings.counts_at_once {
        return Day::MAX;
    }
    let west = site.world.now().to_zoned_datetime(Offset::constant(-12).to_time_zone());
    west.date().saturating_sub(Duration::from_secs(24 * 3600))
}
