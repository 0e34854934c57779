//! Which ways can still carry a letter to its target, how long each takes, what it costs, and how it fails.
//!
//! What varies is data: the table of posts, the hours of offices, the files of offices. Nothing is sent or looked up here.

mod letter;

use crate::{
    AfterDeadline, Channel, Country, Day, Deadline, Embassy, Office, PostStop, PostTable, Price, Suspension, Target,
};

/// Everything on which a plan depends.
#[derive(Clone, Copy)]
pub struct Situation<'a> {
    /// Whom one writes to.
    pub target: &'a Target,
    /// Today, where the deadline ends.
    pub today: Day,
    /// Until when letters go.
    pub deadline: Option<&'a Deadline>,
    /// What the document says for the time afterwards.
    pub after: Option<AfterDeadline>,
    /// The country from which somebody writes; `None` where nobody said.
    pub from: Option<Country>,
    /// The office whose writers they are: that of the edition, else that of the country from which they write.
    pub office: Option<&'a Office>,
    /// The ways that the edition asks its writers to use; empty: all.
    pub channels: &'a [Channel],
    /// What posts carry.
    pub table: &'a PostTable,
}

/// Whether what leaves today arrives.
#[derive(Clone, PartialEq, Eq)]
pub enum Arrival {
    /// At once, or as soon as somebody answers.
    AtOnce,
    /// In time, by the longest time that somebody vouches for; where nobody does, by any time that posts give.
    InTime {
        /// The shortest time in days of the calendar.
        min: Option<u16>,
        /// The longest.
        max: Option<u16>,
    },
    /// Perhaps not before the deadline.
    MayBeLate {
        /// The shortest time in days of the calendar.
        min: Option<u16>,
        /// The longest.
        max: Option<u16>,
    },
    /// Not before the deadline, as far as anybody can tell.
    TooLate {
        /// The last day on which it would have arrived in time.
        last: Day,
    },
    /// The office offers this way no more for this deadline.
    Over {
        /// The last day on which it did.
        last: Day,
    },
    /// The post carries no letters there.
    Suspended(Suspension),
    /// No address of this kind is known.
    NoAddress,
    /// The office asks its writers to use other ways.
    Unused,
    /// Letters go no more: the deadline has passed.
    Closed,
}

impl Arrival {
    /// Whether the way is offered.
    #[must_use]
    pub fn is_offered(&self) -> bool {
        matches!(self, Self::AtOnce | Self::InTime { .. } | Self::MayBeLate { .. } | Self::TooLate { .. })
    }

    /// The word used in data: `at-once`, `in-time`, `may-be-late`, `too-late`, `over`, `suspended`, `no-address`, `unused`,
    /// `closed`.
    #[must_use]
    pub fn word(&self) -> &'static str {
        match self {
            Self::AtOnce => "at-once",
            Self::InTime { .. } => "in-time",
            Self::MayBeLate { .. } => "may-be-late",
            Self::TooLate { .. } => "too-late",
            Self::Over { .. } => "over",
            Self::Suspended(_) => "suspended",
            Self::NoAddress => "no-address",
            Self::Unused => "unused",
            Self::Closed => "closed",
        }
    }

    /// What arrives surely stands first, what cannot arrive last.
    fn rank(&self) -> u8 {
        match self {
            Self::AtOnce | Self::InTime { max: Some(_), .. } => 0,
            // Nobody vouches for it.
            Self::InTime { max: None, .. } => 1,
            Self::MayBeLate { .. } => 2,
            Self::TooLate { .. } => 3,
            Self::Over { .. } | Self::Suspended(_) => 4,
            Self::Unused => 5,
            Self::NoAddress | Self::Closed => 6,
        }
    }
}

/// What a way costs whoever takes it.
#[derive(Clone, PartialEq, Eq)]
pub enum Cost {
    /// A stamp.
    Stamp(Price),
    /// Nothing beside what one's line costs anyway.
    Nothing,
    /// What the writer's own telephone line costs to that country.
    OwnLine,
}

/// How a way fails although everything was done right.
#[derive(Clone, PartialEq, Eq)]
pub enum Risk {
    /// A letter without a number gets lost, and nobody hears of it.
    Lost,
    /// The letter was suspended for that country, and nobody vouches any more that it still is.
    StopDoubtful(PostStop),
    /// The mailbox is full.
    MailboxFull,
    /// What reads like a thousand others is sorted out.
    SortedOut,
    /// Everybody can read it, also those from whom the writer would rather hide.
    Public,
    /// The machine is off, or the line is taken.
    LineTaken,
    /// Nobody answers, or nobody who speaks the language.
    NobodyAnswers,
}

impl Risk {
    /// The word used in data.
    #[must_use]
    pub fn word(&self) -> &'static str {
        match self {
            Self::Lost => "lost",
            Self::StopDoubtful(_) => "stop-doubtful",
            Self::MailboxFull => "mailbox-full",
            Self::SortedOut => "sorted-out",
            Self::Public => "public",
            Self::LineTaken => "line-taken",
            Self::NobodyAnswers => "nobody-answers",
        }
    }
}

/// One way to the target.
#[derive(Clone, PartialEq, Eq)]
pub struct PlannedWay {
    /// Which.
    pub channel: Channel,
    /// Whether what leaves today arrives.
    pub arrival: Arrival,
    /// What it costs.
    pub cost: Cost,
    /// How it fails.
    pub risks: Vec<Risk>,
}

/// What holds once letters go no more.
#[derive(Clone, Copy)]
pub struct AfterPlan<'a> {
    /// The last day on which letters went.
    pub deadline: Day,
    /// The rule: that of the office, else that of the document.
    pub rule: Option<AfterDeadline>,
    /// The office that is asked, where one is known.
    pub office: Option<&'a Office>,
}

/// All ways to a target, those first that arrive surely.
#[derive(Clone)]
pub struct Plan<'a> {
    /// The ways.
    pub ways: Vec<PlannedWay>,
    /// How many days are left, today not counted; `None` without a deadline and after it.
    pub days_left: Option<i32>,
    /// What holds instead, once the deadline has passed.
    pub after: Option<AfterPlan<'a>>,
    /// The embassy of the target's country where the writer lives, to which a copy can go.
    pub embassy: Option<&'a Embassy>,
}

/// The order of ways that arrive equally surely: paper is heeded most, and what everybody can read stands last.
const ORDER: [Channel; 5] = [Channel::Letter, Channel::Email, Channel::Fax, Channel::Phone, Channel::SocialPost];

impl<'a> Plan<'a> {
    /// The plan for a situation.
    #[must_use]
    pub fn of(situation: &Situation<'a>) -> Self {
        let passed = situation.deadline.filter(|deadline| deadline.is_passed(situation.today));
        let mut ways: Vec<PlannedWay> = ORDER.into_iter().map(|channel| way(situation, channel)).collect();
        if passed.is_some() {
            let known = ways.iter_mut().filter(|way| way.arrival != Arrival::NoAddress);
            known.for_each(|way| way.arrival = Arrival::Closed);
        }
        ways.sort_by_key(|way| way.arrival.rank());
        let days_left = situation.deadline.filter(|_| passed.is_none());
        Self {
            ways,
            days_left: days_left.map(|deadline| deadline.days_left(situation.today)),
            after: passed.map(|deadline| after(situation, deadline.day)),
            embassy: embassy(situation),
        }
    }

    /// The way by a channel.
    #[must_use]
    pub fn way(&self, channel: Channel) -> Option<&PlannedWay> {
        self.ways.iter().find(|way| way.channel == channel)
    }
}

impl Situation<'_> {
    /// The country in which the target is reached by post.
    #[must_use]
    pub fn to(&self) -> Option<Country> {
        self.target.country.or(Target::country_of(&self.target.address))
    }

    /// The country from which the letter goes: the one that was said, else that of the office.
    #[must_use]
    pub fn home(&self) -> Option<Country> {
        self.from.or(self.office.map(|office| office.country))
    }

    /// The office, where it speaks for writers of the country from which the letter goes.
    fn own_office(&self) -> Option<&Office> {
        self.office.filter(|office| self.home() == Some(office.country))
    }

    fn uses(&self, channel: Channel) -> bool {
        self.channels.is_empty() || self.channels.contains(&channel)
    }
}

fn way(situation: &Situation, channel: Channel) -> PlannedWay {
    if channel == Channel::Letter {
        return letter::way(situation);
    }
    let target = situation.target;
    let (is_known, cost, risks) = match channel {
        Channel::Email => {
            let known = !target.emails.is_empty() || !target.web_forms.is_empty();
            (known, Cost::Nothing, vec![Risk::MailboxFull, Risk::SortedOut])
        }
        Channel::Fax => (!target.faxes.is_empty(), Cost::OwnLine, vec![Risk::LineTaken]),
        Channel::Phone => (!target.phones.is_empty(), Cost::OwnLine, vec![Risk::NobodyAnswers]),
        Channel::SocialPost | Channel::Letter => (!target.socials.is_empty(), Cost::Nothing, vec![Risk::Public]),
    };
    let arrival = match (is_known, situation.uses(channel)) {
        (false, _) => Arrival::NoAddress,
        (true, false) => Arrival::Unused,
        (true, true) => Arrival::AtOnce,
    };
    PlannedWay { channel, arrival, cost, risks }
}

fn after<'a>(situation: &Situation<'a>, deadline: Day) -> AfterPlan<'a> {
    let rule = situation.office.map(|office| office.after_deadline).or(situation.after);
    AfterPlan { deadline, rule, office: situation.office }
}

/// The embassy of the target's country, from the file of the office; one for which nobody vouches any more is none.
fn embassy<'a>(situation: &Situation<'a>) -> Option<&'a Embassy> {
    let home = situation.home();
    let office = situation.office.filter(|office| home == Some(office.country))?;
    office.embassy_of(situation.to()?).filter(|embassy| embassy.valid_until >= situation.today)
}

#[cfg(test)]
mod tests;
