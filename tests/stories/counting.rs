//! What is counted: typed, as of a day, each act once.

use stories::app::App;

const DAY: &str = "2026-03-02";

fn tally(app: &App) -> serde_json::Value {
    let page = app.supporter().get(&format!("/cases/{}.json", app.sample()));
    assert_eq!(page.status, 200);
    assert_eq!(page.header("content-type").split(';').next(), Some("application/json"));
    serde_json::from_slice(&page.body).expect("it is JSON")
}

#[test]
fn each_act_is_counted_under_its_own_name() {
    let app = App::start(DAY);
    let base = format!("/en/cases/{}", app.sample());
    let model = [("way", "model"), ("target", "1"), ("language", "en"), ("paper", "a4"), ("name", ""), ("place", "")];
    let mut supporter = app.supporter();
    let fresh = tally(&app);
    assert_eq!(fresh["schema"], 1);
    assert_eq!(fresh["id"], app.sample());
    assert_eq!(fresh["stage"], "live");
    assert_eq!(fresh["until"], "2026-04-13");
    assert_eq!(
        fresh["tally"],
        serde_json::json!({"opened": 0, "handed_over": 0, "printed": 0, "said_sent": 0, "as_of": DAY})
    );
    supporter.get(&format!("{base}/write"));
    supporter.get(&format!("{base}/write"));
    let letter = supporter.post(&format!("{base}/letter"), &model);
    supporter.post(&format!("{base}/letter.pdf"), &model);
    let key = letter.field("key").expect("the form has its random key");
    let sent = [("key", key.as_str()), ("channel", "letter")];
    for _ in 0..3 {
        let answer = supporter.post(&format!("{base}/sent"), &sent);
        assert_eq!(answer.status, 303, "a repeat is answered like the first time");
        assert_eq!(supporter.get(answer.header("location")).status, 200);
    }
    assert_eq!(
        tally(&app)["tally"],
        serde_json::json!({"opened": 2, "handed_over": 1, "printed": 1, "said_sent": 1, "as_of": DAY})
    );
    let command = app.command(&["tally", &app.sample()]);
    let row =
        command.text().lines().last().unwrap_or_default().split_whitespace().map(str::to_owned).collect::<Vec<_>>();
    assert_eq!(row, [app.sample().as_str(), "2", "1", "1", "1"], "{}", command.text());
    app.world.wait(2);
    let page = app.supporter().get(&base).seen();
    assert!(page.contains("2 March 2026"), "the page says as of when: {page}");
}

#[test]
fn a_key_or_a_channel_that_is_none_is_refused_and_not_counted() {
    let app = App::start(DAY);
    let path = format!("/en/cases/{}/sent", app.sample());
    let key = "00112233445566778899aabbccddeeff";
    for form in [
        vec![],
        vec![("key", "12"), ("channel", "letter")],
        vec![("key", key), ("channel", "pigeon")],
        vec![("channel", "letter")],
    ] {
        let answer = app.supporter().post(&path, &form);
        assert!(matches!(answer.status, 400 | 422), "{form:?}: {}", answer.status);
    }
    assert_eq!(tally(&app)["tally"]["said_sent"], 0);
}

#[test]
fn asking_for_the_head_of_a_page_counts_nothing() {
    let app = App::start(DAY);
    app.supporter().head(&format!("/en/cases/{}/write", app.sample()));
    assert_eq!(tally(&app)["tally"]["opened"], 0);
}

#[test]
fn a_held_case_says_only_that_it_is_held() {
    let app = App::start(DAY);
    assert_eq!(app.command(&["hold", &app.sample()]).code, 0);
    for _ in 0..100 {
        let now = tally(&app);
        if now["stage"] == "held" {
            assert!(now.get("title").is_none_or(serde_json::Value::is_null), "{now}");
            return;
        }
        std::thread::sleep(std::time::Duration::from_millis(50));
    }
    panic!("the hold is seen within a second");
}

#[test]
fn counts_of_what_is_not_there_are_refused() {
    let app = App::start(DAY);
    assert_eq!(app.command(&["tally", "0000000000000000"]).code, 2);
    assert_eq!(app.command(&["tally", "not an id"]).code, 2);
    assert_eq!(app.command(&["hold", "0000000000000000"]).code, 2);
}
