use jiff::civil::date;

use super::{Arrival, Cost, Plan, Risk, Situation};
use crate::office::tests::{country, office};
use crate::{
    AfterDeadline, Channel, Day, Deadline, Embassy, Office, PostFiles, PostTable, Postage, Price, Suspension, Target,
};

fn table() -> PostTable {
    let files = PostFiles {
        zones: "name\tcountries\n",
        postage: "from\tto\tgrams\tprice\tcurrency\tsince\tvalid_until\tsource\n\
                  DE\t*\t20\t1.00\tXTS\t2031-01-01\t2031-03-31\tthe list\n",
        transit: "from\tto\tmin_days\tmax_days\tvalid_until\tsource\n\
                  DE\t*\t5\t12\t2031-12-31\tthe list\n*\t*\t7\t-\t2031-12-31\teverybody\n",
        suspensions: "from\tto\tsince\tvalid_until\tsource\nIE\tQV\t2031-02-01\t2031-03-31\tthe list\n",
    };
    PostTable::parse(&files).0
}

fn target() -> Target {
    Target {
        address: vec!["Palacio de la Ribera".into(), "Puerto Claro, Verania".into()],
        country: Some(country("QV")),
        phones: vec!["+999 1".into()],
        ..Target::default()
    }
}

struct Case {
    target: Target,
    deadline: Option<Deadline>,
    table: PostTable,
}

fn case(until: Day) -> Case {
    Case { target: target(), deadline: Some(Deadline::on(until)), table: table() }
}

impl Case {
    fn on(&self, today: Day, from: Option<&str>) -> Situation<'_> {
        Situation {
            target: &self.target,
            today,
            deadline: self.deadline.as_ref(),
            after: Some(AfterDeadline::AskOffice),
            from: from.map(country),
            office: None,
            channels: &[],
            table: &self.table,
        }
    }
}

fn arrival(situation: &Situation, channel: Channel) -> &'static str {
    Plan::of(situation).way(channel).map_or("", |way| way.arrival.word())
}

#[test]
fn a_letter_is_in_time_perhaps_late_or_too_late_by_what_the_post_says() {
    let case = case(date(2031, 3, 31));
    let on = |day, from| arrival(&case.on(date(2031, 3, day), from), Channel::Letter);
    assert_eq!(on(19, Some("DE")), "in-time");
    assert_eq!(on(20, Some("DE")), "may-be-late");
    assert_eq!(on(26, Some("DE")), "may-be-late");
    assert_eq!(on(27, Some("DE")), "too-late");
    assert_eq!(on(3, None), "in-time");
    assert_eq!(on(4, None), "may-be-late");
    assert_eq!(on(25, None), "too-late", "fewer than seven days");
    let late = Plan::of(&case.on(date(2031, 3, 25), None));
    let last = late.way(Channel::Letter).map(|way| way.arrival.clone());
    assert!(last == Some(Arrival::TooLate { last: date(2031, 3, 24) }));
}

#[test]
fn what_arrives_surely_stands_first_and_what_has_no_address_last() {
    let case = case(date(2031, 3, 31));
    let order = |day| {
        let plan = Plan::of(&case.on(date(2031, 3, day), Some("DE")));
        plan.ways.iter().map(|way| (way.channel.word(), way.arrival.word())).collect::<Vec<_>>()
    };
    let none = [("email", "no-address"), ("fax", "no-address"), ("social-post", "no-address")];
    assert_eq!(order(1)[..2], [("letter", "in-time"), ("phone", "at-once")]);
    assert_eq!(order(1)[2..], none);
    assert_eq!(order(27)[..2], [("phone", "at-once"), ("letter", "too-late")]);
    let unvouched = Plan::of(&case.on(date(2031, 3, 1), None));
    let first = unvouched.ways.iter().map(|way| (way.channel.word(), way.arrival.word())).take(2).collect::<Vec<_>>();
    assert_eq!(first, [("phone", "at-once"), ("letter", "in-time")], "nobody vouches for a longest time");
}

#[test]
fn a_post_that_carries_nothing_there_is_said_and_a_doubtful_stop_is_a_risk() {
    let case = case(date(2031, 5, 31));
    let plan = |day| Plan::of(&case.on(day, Some("IE")));
    let way = |day| plan(day).way(Channel::Letter).cloned();
    assert!(way(date(2031, 3, 1)).is_some_and(|way| matches!(way.arrival, Arrival::Suspended(_))));
    let doubtful = way(date(2031, 4, 1));
    assert!(doubtful.is_some_and(|way| way.arrival.is_offered()
        && way.risks.iter().any(|risk| matches!(risk, Risk::StopDoubtful(stop) if stop.is_stale))));
    assert!(way(date(2031, 1, 1)).is_some_and(|way| way.risks == [Risk::Lost]));
}

#[test]
fn the_stamp_has_its_price_until_its_last_day() {
    let case = case(date(2031, 12, 31));
    let cost = |day, from| Plan::of(&case.on(day, from)).way(Channel::Letter).map(|way| way.cost.clone());
    let known = cost(date(2031, 3, 31), Some("DE"));
    assert!(matches!(known, Some(Cost::Stamp(Price::Known(postage))) if postage.price == "1.00"));
    let ended = cost(date(2031, 4, 1), Some("DE"));
    assert!(
        matches!(ended, Some(Cost::Stamp(Price::Ended(last))) if last.valid_until == date(2031, 3, 31) && last.price == "1.00")
    );
    assert!(cost(date(2031, 3, 1), Some("IE")) == Some(Cost::Stamp(Price::Unknown)));
    assert!(cost(date(2031, 3, 1), None) == Some(Cost::Stamp(Price::Unknown)));
}

fn irish() -> Office {
    let mut office = office("ie", "IE", &["en"], AfterDeadline::Closed);
    office.post_days = Some(10);
    office.postage = vec![Postage {
        to: None,
        grams: 20,
        price: "2.60".into(),
        currency: "XTS".into(),
        source: None,
        valid_until: date(2031, 12, 31),
    }];
    office.embassies = vec![Embassy {
        of: country("QV"),
        name: "Embassy of Verania".into(),
        address: Vec::new(),
        emails: vec!["dublin@embassy.example".into()],
        phones: Vec::new(),
        source: None,
        valid_until: date(2031, 3, 15),
    }];
    office
}

#[test]
fn the_file_of_the_office_goes_before_the_table_for_its_own_country_alone() {
    let case = case(date(2031, 3, 31));
    let office = irish();
    let plan = |day, from: Option<&str>| Plan::of(&Situation { office: Some(&office), ..case.on(day, from) });
    let price = |plan: &Plan| match plan.way(Channel::Letter).map(|way| way.cost.clone()) {
        Some(Cost::Stamp(Price::Known(postage))) => postage.price,
        _ => String::new(),
    };
    let here = plan(date(2031, 1, 20), None);
    assert_eq!(price(&here), "2.60");
    assert!(here.embassy.is_some());
    let there = plan(date(2031, 1, 20), Some("DE"));
    assert_eq!(price(&there), "1.00");
    assert!(there.embassy.is_none(), "the embassy in Dublin is none for writers in Germany");
    assert!(plan(date(2031, 3, 16), None).embassy.is_none(), "nobody vouches for it any more");
    let over = Situation { table: &PostTable::default(), ..case.on(date(2031, 3, 22), None) };
    assert_eq!(arrival(&Situation { office: Some(&office), ..over }, Channel::Letter), "over");
    let mut stopped = irish();
    stopped.postal_suspension = vec![Suspension { country: country("QV"), since: date(2031, 1, 1), source: None }];
    let empty = PostTable::default();
    let situation = Situation { table: &empty, office: Some(&stopped), ..case.on(date(2031, 1, 20), None) };
    assert_eq!(arrival(&situation, Channel::Letter), "suspended");
}

#[test]
fn ways_that_the_office_does_not_use_are_not_offered() {
    let case = case(date(2031, 3, 31));
    let situation = Situation { channels: &[Channel::Letter], ..case.on(date(2031, 1, 20), None) };
    assert_eq!(arrival(&situation, Channel::Phone), "unused");
    assert_eq!(arrival(&situation, Channel::Letter), "in-time");
    assert_eq!(arrival(&situation, Channel::Fax), "no-address");
}

#[test]
fn after_the_deadline_the_rule_of_the_office_holds_else_that_of_the_document() {
    let case = case(date(2031, 3, 31));
    let last_day = Plan::of(&case.on(date(2031, 3, 31), None));
    assert!(last_day.after.is_none() && last_day.days_left == Some(0));
    let passed = Plan::of(&case.on(date(2031, 4, 1), None));
    assert_eq!(passed.after.and_then(|after| after.rule), Some(AfterDeadline::AskOffice));
    assert!(passed.ways.iter().all(|way| !way.arrival.is_offered()) && passed.days_left.is_none());
    let office = irish();
    let situation = Situation { office: Some(&office), ..case.on(date(2031, 4, 1), None) };
    assert_eq!(Plan::of(&situation).after.and_then(|after| after.rule), Some(AfterDeadline::Closed));
}

#[test]
fn an_office_vouches_for_its_time_where_no_post_does() {
    let case = case(date(2031, 3, 31));
    let mut office = office("pe", "PE", &["es"], AfterDeadline::AskOffice);
    let by_post = |office: &Office| {
        let plan = Situation { office: Some(office), ..case.on(date(2031, 3, 15), None) };
        Plan::of(&plan).way(Channel::Letter).map(|way| way.arrival.clone())
    };
    assert!(by_post(&office) == Some(Arrival::MayBeLate { min: Some(7), max: None }));
    office.post_days = Some(10);
    assert!(by_post(&office) == Some(Arrival::InTime { min: Some(7), max: Some(10) }));
    office.post_days = Some(20);
    assert!(matches!(by_post(&office), Some(Arrival::Over { .. })));
}
