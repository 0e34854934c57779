//! A case page served, against the same bytes from a bare handler.

use std::time::{Duration, Instant};

use axum::Router;
use axum::body::Bytes;
use axum::routing::get;
use stories::app::App;
use stories::wire::Wire;

/// How long one turn lasts.
const TURN: Duration = Duration::from_millis(1500);

/// How many connections ask at once.
const CONNECTIONS: usize = 64;

pub fn measure() {
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build();
    let runtime = runtime.expect("a runtime starts");
    let app = App::start("2026-03-02");
    let path = format!("/en/cases/{}", app.sample());
    let page = app.supporter().get_with(&path, &[("accept-encoding", "identity")]);
    let bytes = Bytes::from(page.body.clone());
    println!("case page: {} bytes plain", bytes.len());
    let floor = runtime.block_on(bare(bytes, path.clone()));
    let ours = app.address().trim_start_matches("http://").to_owned();
    crate::turns::take(
        "case page, 64 connections",
        "pages/s",
        || runtime.block_on(ask(&ours, &path)),
        || runtime.block_on(ask(&floor, &path)),
    );
    let write = format!("{path}/write");
    crate::turns::take(
        "writing page (an Opened is stored durably)",
        "pages/s",
        || runtime.block_on(ask(&ours, &write)),
        || runtime.block_on(ask(&floor, &path)),
    );
}

/// A server that knows nothing but the bytes.
async fn bare(bytes: Bytes, path: String) -> String {
    let answer = move || async move { ([("content-type", "text/html; charset=utf-8")], bytes.clone()) };
    let router = Router::new().route(&path, get(answer));
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.expect("a port is free");
    let address = listener.local_addr().expect("it has an address").to_string();
    tokio::spawn(async move { axum::serve(listener, router).await });
    address
}

/// Pages a second, over all connections.
async fn ask(address: &str, path: &str) -> f64 {
    let begun = Instant::now();
    let mut tasks = tokio::task::JoinSet::new();
    for _ in 0..CONNECTIONS {
        let (address, path) = (address.to_owned(), path.to_owned());
        tasks.spawn(async move {
            let mut wire = Wire::to(&address).await.expect("the server listens");
            let mut answered = 0_u64;
            while begun.elapsed() < TURN {
                assert_eq!(wire.ask(&path, "").await.expect("the server answers"), 200);
                answered += 1;
            }
            answered
        });
    }
    let mut answered = 0;
    while let Some(count) = tasks.join_next().await {
        answered += count.expect("a client does not panic");
    }
    answered as f64 / begun.elapsed().as_secs_f64()
}
