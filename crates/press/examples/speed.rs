//! x
#![allow(clippy::allow_attributes)]
#[path = "../tests/specimens/mod.rs"]

mod specimens;
use press::*;
fn rss() -> String { std::fs::read_to_string("/proc/self/status").unwrap().lines().find(|l| l.starts_with("VmRSS")).unwrap().to_owned() }
fn main() {
    let t = std::time::Instant::now();
    let press = Press::new();
    println!("new {:?} {}", t.elapsed(), rss());
    let layout = Layout { paper: Paper::A4, window: Window::None };
    let n: u32 = std::env::args().nth(1).and_then(|n| n.parse().ok()).unwrap_or(500);
    for name in ["en", "es", "ar"] {
    let t = std::time::Instant::now();
    let mut times = vec![];
    for i in 0..n {
        let mut a = match name { "en" => specimens::english(), "es" => specimens::spanish(), _ => specimens::arabic() };
        a.words.0[0] = format!("Letter {i}. {}", a.words.0[0]);
        let t = std::time::Instant::now();
        press.letter(&a, "23 November 2026", &layout).map(|_| ()).unwrap();
        times.push(t.elapsed());
    }
    times.sort();
    println!("{name} {:.1}/s p50 {:?} p99 {:?} {}", n as f64 / t.elapsed().as_secs_f64(), times[times.len()/2], times[times.len()*99/100], rss());
    }
}
