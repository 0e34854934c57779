//! A flood on a clock that the tests set.

use std::net::IpAddr;
use std::sync::atomic::{AtomicI64, Ordering};

use axum::http::Uri;
use jiff::Timestamp;

use super::{KEY_MINUTES, MOST_NETWORKS, Pressure, Turn, proof};
use crate::World;

#[derive(Default)]
struct Clock(AtomicI64, AtomicI64);

impl World for Clock {
    fn now(&self) -> Timestamp {
        Timestamp::from_millisecond(self.0.load(Ordering::Relaxed)).expect("the tests stay within time")
    }

    fn fill_random(&self, bytes: &mut [u8]) {
        bytes.fill(u8::try_from(self.1.fetch_add(1, Ordering::Relaxed)).unwrap_or(0));
    }
}

#[test]
fn addresses_are_read_as_proxies_write_them() {
    for text in ["203.0.113.7", "203.0.113.7:443"] {
        assert_eq!(super::address_in(text), Some(ip("203.0.113.7")), "{text}");
    }
    for text in ["2001:db8::7", "[2001:db8::7]", "[2001:db8::7]:443"] {
        assert_eq!(super::address_in(text), Some(ip("2001:db8::7")), "{text}");
    }
    assert_eq!(super::address_in("unknown"), None);
}

fn ip(text: &str) -> IpAddr {
    text.parse().expect("the tests write addresses rightly")
}

#[test]
fn a_flood_waits_and_is_then_sent_away_and_nobody_else_notices() {
    let (pressure, clock) = (Pressure::default(), Clock::default());
    let turns: Vec<Turn> = (0..2_000).map(|_| pressure.turn(ip("203.0.113.7"), &clock)).collect();
    let now = turns.iter().take_while(|turn| **turn == Turn::Now).count();
    let after = turns[now..].iter().take_while(|turn| matches!(turn, Turn::After(_))).count();
    assert_eq!((now, after), (201, 500), "a hundred in a second, two seconds ahead, five to wait");
    assert!(turns[now + after..].iter().all(|turn| *turn == Turn::Later));
    assert_eq!(pressure.turn(ip("203.0.113.200"), &clock), Turn::Later, "its network is the same");
    assert_eq!(pressure.turn(ip("::ffff:203.0.113.8"), &clock), Turn::Later, "however it is written");
    assert_eq!(pressure.turn(ip("203.0.114.7"), &clock), Turn::Now);
    assert_eq!(pressure.turn(ip("2001:db8:1::1"), &clock), Turn::Now);
    clock.0.store(7_000, Ordering::Relaxed);
    assert_eq!(pressure.turn(ip("203.0.113.7"), &clock), Turn::Now, "whoever stops comes in again");
}

#[test]
fn connections_of_one_network_are_bounded_and_nothing_is_left_of_them() {
    let (pressure, clock) = (Pressure::default(), Clock::default());
    let open: Vec<_> = (0..600).map_while(|_| pressure.open(ip("203.0.113.7"), &clock)).collect();
    assert_eq!(open.len(), super::MOST_CONNECTIONS_OF_ONE);
    assert!(pressure.open(ip("203.0.114.7"), &clock).is_some() && pressure.open(ip("127.0.0.1"), &clock).is_some());
    open.into_iter().for_each(|one| pressure.close(one));
    assert_eq!(pressure.open.lock().unwrap().len(), 1, "the other network's alone");
    assert!(pressure.open(ip("203.0.113.7"), &clock).is_some());
}

#[test]
fn in_a_crowd_it_waits_sooner() {
    let (pressure, clock) = (Pressure::default(), Clock::default());
    let crowd: Vec<_> = (0..100).map(|_| pressure.working()).collect();
    let now = (0..2_000).take_while(|_| pressure.turn(ip("203.0.113.7"), &clock) == Turn::Now).count();
    assert_eq!(now, 51);
    drop(crowd);
    assert_eq!(pressure.working.load(Ordering::Relaxed), 0);
}

#[test]
fn whose_device_worked_does_not_wait_and_an_answer_is_worth_one_request() {
    let (pressure, clock) = (Pressure::default(), Clock::default());
    let flood = ip("203.0.113.7");
    assert_eq!(pressure.question(Some(flood), "one", &clock), "{\"bits\":0}", "nothing presses");
    while pressure.turn(flood, &clock) != Turn::Later {}
    assert_eq!(pressure.question(Some(ip("203.0.114.7")), "one", &clock), "{\"bits\":0}", "nothing presses there");
    assert_eq!(pressure.question(None, "one", &clock), "{\"bits\":0}");
    let asked: serde_json::Value =
        serde_json::from_str(&pressure.question(Some(flood), "one", &clock)).expect("it is JSON");
    let text = |name: &str| asked[name].as_str().expect("it is text").to_owned();
    let seal: Vec<u8> = (0..32).map(|at| u8::from_str_radix(&text("seal")[2 * at..][..2], 16).unwrap()).collect();
    let tried = proof::work(&seal.try_into().unwrap(), 13);
    let form = |rest: &str| format!("/en/cases/{rest}").parse::<Uri>().unwrap();
    let proof = format!("proof={}-{tried:x}", text("question"));
    let now = clock.now();
    for nowhere in ["one/write", "one/sent/x", "two/sent"] {
        assert!(!pressure.takes(&form(&format!("{nowhere}?{proof}")), now), "{nowhere}");
    }
    assert!(!pressure.takes(&form("one/sent"), now));
    let crowd: Vec<_> = (0..super::MOST_BEFORE_THEIR_TURN).map(|_| pressure.working()).collect();
    assert!(!pressure.takes(&form(&format!("one/sent?{proof}")), now), "with so many at work all wait");
    drop(crowd);
    assert!(pressure.takes(&form(&format!("one/sent?{proof}")), now));
    assert!(!pressure.takes(&form(&format!("one/letter?{proof}")), now), "it is used");
    clock.0.store(i64::try_from(KEY_MINUTES).unwrap_or(0) * 60_000, Ordering::Relaxed);
    pressure.sweep(clock.now());
    assert!(pressure.lock().answers.is_empty(), "nothing of the hour is left");
}

#[test]
fn the_key_is_thrown_away_and_the_memory_is_bounded() {
    let (pressure, clock) = (Pressure::default(), Clock::default());
    while pressure.turn(ip("203.0.113.7"), &clock) != Turn::Later {}
    let key = pressure.lock().key;
    clock.0.store(i64::try_from(KEY_MINUTES).unwrap_or(0) * 60_000, Ordering::Relaxed);
    pressure.sweep(clock.now());
    assert!(pressure.lock().key.is_none() && pressure.lock().due.is_empty(), "nothing of the hour is left");
    assert_eq!(pressure.turn(ip("203.0.113.7"), &clock), Turn::Now);
    assert!(pressure.lock().key != key, "the next hour has another key");
    for number in 0..2 * MOST_NETWORKS as u32 {
        pressure.turn(IpAddr::from((number << 8).to_be_bytes()), &clock);
    }
    assert!(pressure.lock().due.len() <= MOST_NETWORKS);
}
