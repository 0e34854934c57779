//! `clamor plan FILE --from DE`: which ways can still reach the target, how long each takes, what it costs and how it fails.

use std::process::ExitCode;

use casework::{
    AfterDeadline, AfterPlan, Arrival, Cost, Language, OfficeDirectory, Plan, PlannedWay, PostTable, Price, Risk,
    Situation,
};
use documents::case_file::LARGEST_FILE;
use serde_json::{Value, json};

use super::say;
use crate::arguments::PlanArguments;
use crate::{Failure, World, files, offices};

/// The heads of the columns.
const HEADS: [&str; 5] = ["WAY", "ARRIVES", "TAKES", "COSTS", "CAN FAIL"];

pub(crate) fn run(arguments: &PlanArguments, world: &mut World) -> Result<ExitCode, Failure> {
    let text = files::read_text(&arguments.file, LARGEST_FILE, world)?;
    let (action, _) = super::parse_case_file(&arguments.file, &text)?.case_file.resolved();
    let target = arguments.target.checked_sub(1).and_then(|place| action.targets.get(place)).ok_or_else(|| {
        Failure::new("the case file has no such target")
            .hint(format!("it has {}; --target counts from 1", action.targets.len()))
    })?;
    let directory = match &arguments.offices {
        Some(folder) => offices::directory(folder)?,
        None => OfficeDirectory::default(),
    };
    let situation = Situation {
        target,
        today: arguments.today.day.unwrap_or_else(|| world.today()),
        deadline: action.deadline.as_ref(),
        after: action.after_deadline,
        from: arguments.from,
        office: arguments.from.and_then(|from| directory.office_for(from, &action.language)),
        channels: &[],
        table: PostTable::general(),
    };
    let plan = Plan::of(&situation);
    if arguments.json {
        say(world, &as_json(&plan, &situation).to_string())?;
    } else {
        say(world, as_text(&plan, &situation).trim_end())?;
    }
    Ok(ExitCode::SUCCESS)
}

/// A line for each way, below it what is to be known besides.
fn as_text(plan: &Plan, situation: &Situation) -> String {
    let rows: Vec<[String; 5]> = plan.ways.iter().map(row).collect();
    let width = |column: usize| {
        let cells = rows.iter().map(|row| row[column].chars().count());
        cells.chain([HEADS[column].len()]).max().unwrap_or_default()
    };
    let widths: Vec<usize> = (0..HEADS.len()).map(width).collect();
    let line = |cells: &[String; 5]| {
        let padded = cells.iter().zip(&widths).map(|(cell, width)| format!("{cell:width$}"));
        padded.collect::<Vec<_>>().join("  ").trim_end().to_owned() + "\n"
    };
    let mut text = line(&HEADS.map(str::to_owned));
    text.extend(rows.iter().map(line));
    text += "\n";
    text.extend(remarks(plan, situation).into_iter().map(|remark| remark + "\n"));
    text
}

fn row(way: &PlannedWay) -> [String; 5] {
    let offered = way.arrival.is_offered();
    let risks: Vec<&str> = way.risks.iter().filter(|_| offered).map(risk).collect();
    [
        way.channel.word().to_owned(),
        arrives(&way.arrival),
        takes(&way.arrival),
        if offered { costs(&way.cost) } else { "-".to_owned() },
        if risks.is_empty() { "-".to_owned() } else { risks.join("; ") },
    ]
}

fn arrives(arrival: &Arrival) -> String {
    match arrival {
        Arrival::AtOnce => "at once".to_owned(),
        Arrival::InTime { max: None, .. } => "probably in time".to_owned(),
        Arrival::InTime { .. } => "in time".to_owned(),
        Arrival::MayBeLate { .. } => "perhaps late".to_owned(),
        Arrival::TooLate { last } => format!("too late (until {last})"),
        Arrival::Over { last } => format!("no: the office asked until {last}"),
        Arrival::Suspended(stop) => format!("no: nothing is carried since {}", stop.since),
        Arrival::NoAddress => "no: no address is known".to_owned(),
        Arrival::Unused => "no: the office asks not to".to_owned(),
        Arrival::Closed => "no: the deadline has passed".to_owned(),
    }
}

fn takes(arrival: &Arrival) -> String {
    match arrival {
        Arrival::InTime { min, max } | Arrival::MayBeLate { min, max } => match (min, max) {
            (Some(min), Some(max)) => format!("{min}-{max} days"),
            (None, Some(max)) => format!("up to {max} days"),
            (Some(min), None) => format!("{min} days or more"),
            (None, None) => "not known".to_owned(),
        },
        Arrival::AtOnce => "minutes".to_owned(),
        _ => "-".to_owned(),
    }
}

fn costs(cost: &Cost) -> String {
    match cost {
        Cost::Stamp(Price::Known(price)) => format!("{} {}", price.price, price.currency),
        Cost::Stamp(Price::Ended(last)) => format!("not known since {}", last.valid_until),
        Cost::Stamp(Price::Unknown) => "not known".to_owned(),
        Cost::Nothing => "nothing".to_owned(),
        Cost::OwnLine => "a call".to_owned(),
    }
}

fn risk(risk: &Risk) -> &'static str {
    match risk {
        Risk::Lost => "gets lost",
        Risk::StopDoubtful(_) => "may not be carried",
        Risk::MailboxFull => "mailbox full",
        Risk::SortedOut => "sorted out as one of many",
        Risk::Public => "public",
        Risk::LineTaken => "line taken",
        Risk::NobodyAnswers => "nobody answers",
    }
}

/// What is to be known beside the table.
fn remarks(plan: &Plan, situation: &Situation) -> Vec<String> {
    let mut remarks = Vec::new();
    remarks.extend(plan.after.map(|after| what_holds(&after)));
    remarks.extend(situation.deadline.zip(plan.days_left).map(|(deadline, left)| {
        format!("Letters go until {}: {} left.", deadline.day, super::many(u64::try_from(left).unwrap_or(0), "day"))
    }));
    if situation.from.is_none() {
        remarks.push("Say from where with --from DE: times, prices and stops go by it.".to_owned());
    }
    remarks.extend(sources(plan, situation).into_iter().map(|source| format!("Source: {}", super::printable(&source))));
    remarks.extend(plan.embassy.map(|embassy| {
        let reached = embassy.emails.join(", ");
        format!("Copy to: {} {}", super::printable(&embassy.name), super::printable(&reached)).trim_end().to_owned()
    }));
    remarks
}

/// What happens once the deadline has passed.
fn what_holds(after: &AfterPlan) -> String {
    let rule = match after.rule {
        Some(AfterDeadline::Closed) => "please send nothing any more",
        Some(AfterDeadline::AskOffice) => "ask the office before you write",
        None => "the document says nothing for the time afterwards; ask the office",
    };
    let office = after.office.map(|office| format!(" ({})", super::printable(&office.name))).unwrap_or_default();
    format!("The deadline passed on {}: {rule}{office}.", after.deadline)
}

/// Who says what stands in the line of the letter.
fn sources(plan: &Plan, situation: &Situation) -> Vec<String> {
    let letter = plan.way(casework::Channel::Letter).filter(|way| way.arrival != Arrival::NoAddress);
    let Some(letter) = letter.filter(|_| plan.after.is_none()) else { return Vec::new() };
    let mut sources = Vec::new();
    match &letter.arrival {
        Arrival::Suspended(stop) => sources.extend(stop.source.clone()),
        _ => {
            let transit = situation.to().and_then(|to| situation.table.transit(situation.home(), to, situation.today));
            sources.extend(transit.map(|transit| transit.source.clone()));
        }
    }
    if let Cost::Stamp(Price::Known(price)) = &letter.cost {
        sources.extend(price.source.clone());
    }
    for risk in &letter.risks {
        if let Risk::StopDoubtful(stop) = risk {
            sources.extend(stop.stop.source.clone());
        }
    }
    sources
}

fn as_json(plan: &Plan, situation: &Situation) -> Value {
    let english = Language::english();
    let ways: Vec<Value> = plan.ways.iter().map(way_as_json).collect();
    let after = plan.after.map(|after| {
        json!({
            "deadline": after.deadline.to_string(),
            "rule": after.rule.map(AfterDeadline::word),
            "office": after.office.map(|office| office.name.clone()),
        })
    });
    json!({
        "schema": 1,
        "today": situation.today.to_string(),
        "from": situation.home().map(|country| country.code().to_owned()),
        "to": situation.to().map(|country| country.code().to_owned()),
        "to_name": situation.to().map(|country| country.name(&english)),
        "days_left": plan.days_left,
        "ways": ways,
        "after": after,
        "copy_to": plan.embassy.map(|embassy| json!({ "name": embassy.name, "emails": embassy.emails })),
        "sources": sources(plan, situation),
    })
}

fn way_as_json(way: &PlannedWay) -> Value {
    let (min, max) = match &way.arrival {
        Arrival::InTime { min, max } | Arrival::MayBeLate { min, max } => (*min, *max),
        _ => (None, None),
    };
    let last = match &way.arrival {
        Arrival::TooLate { last } | Arrival::Over { last } => Some(last.to_string()),
        _ => None,
    };
    let (price, currency, ended) = match &way.cost {
        _ if !way.arrival.is_offered() => (None, None, None),
        Cost::Stamp(Price::Known(price)) => (Some(&price.price), Some(&price.currency), None),
        Cost::Stamp(Price::Ended(last)) => (None, None, Some(last.valid_until.to_string())),
        _ => (None, None, None),
    };
    json!({
        "channel": way.channel.word(),
        "arrival": way.arrival.word(),
        "offered": way.arrival.is_offered(),
        "min_days": min,
        "max_days": max,
        "last": last,
        "price": price,
        "currency": currency,
        "price_known_until": ended,
        "risks": way.risks.iter().map(Risk::word).collect::<Vec<_>>(),
    })
}

#[cfg(test)]
mod tests {
    use casework::{Channel, Country, Day, Deadline, Target};

    use super::*;

    fn target() -> Target {
        Target {
            address: vec!["Palacio, Puerto Claro".into()],
            country: Country::from_code("QV"),
            phones: vec!["+999 1".into()],
            ..Target::default()
        }
    }

    fn shown(today: Day, from: Option<&str>) -> (String, Value) {
        let (target, deadline) = (target(), Deadline::on(Day::constant(2026, 5, 31)));
        let situation = Situation {
            target: &target,
            today,
            deadline: Some(&deadline),
            after: Some(AfterDeadline::AskOffice),
            from: from.and_then(Country::from_code),
            office: None,
            channels: &[],
            table: PostTable::general(),
        };
        let plan = Plan::of(&situation);
        (as_text(&plan, &situation), as_json(&plan, &situation))
    }

    #[test]
    fn columns_stand_below_their_heads_and_the_price_has_its_source() {
        let (text, json) = shown(Day::constant(2026, 4, 1), Some("DE"));
        let lines: Vec<&str> = text.lines().collect();
        assert!(lines[2].starts_with("letter       probably in time"), "nobody vouches for a longest time: {text}");
        let column = lines[0].find("COSTS").unwrap_or_default();
        assert!(lines[2][column..].starts_with("1.25 EUR"), "{text}");
        assert!(text.contains("email        no: no address is known"), "{text}");
        assert!(text.contains("Source: Deutsche Post"), "{text}");
        assert_eq!((&json["ways"][1]["channel"], &json["ways"][1]["price"]), (&"letter".into(), &"1.25".into()));
        assert_eq!(json["days_left"], 60);
    }

    #[test]
    fn after_the_deadline_it_says_what_holds() {
        let (text, json) = shown(Day::constant(2026, 6, 1), Some("DE"));
        assert!(text.contains("The deadline passed on 2026-05-31: ask the office before you write."), "{text}");
        assert_eq!(json["after"]["rule"], "ask-office");
        assert_eq!(json["ways"].as_array().map(Vec::len), Some(Channel::ALL.len()));
        assert!(!text.contains("Source"), "{text}");
    }
}
