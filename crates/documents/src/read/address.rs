//! Name, office and address of a target, from the plain lines of its block.

use std::ops::Range;

use casework::Country;

use super::contact::{emails_in, web_addresses_in};
use super::document::Document;
use super::head::{
    Head, Known, has_office, head_of, in_any, is_known_name, is_name_after_title, is_shaped_as_name, looks_like_name,
    without_end, without_title,
};
use super::headline::date_in_any;
use super::holders::{held_beside, held_third, led_by_office};
use super::lexicon::{LEXICONS, Role};
use super::rows::is_prose;
use super::words::Shape;

/// An address on one line has at least so many commas.
const ONE_LINE_COMMAS: usize = 2;

/// A word with so few letters tells nothing where it stands twice.
const SHORT_WORD: usize = 3;

/// A word before a full stop with fewer letters may be an abbreviation.
const PART_LETTERS: usize = 6;

/// An address that was wrapped takes at most so many lines.
const WRAPPED_LINES: usize = 3;

/// A block has at least so many lines where the second is a name that nothing else shows: office, name, and two of the
/// address.
const BLOCK_WITH_NAME: usize = 4;

/// The most lines of an address; public documents have up to eight. What is longer was not an address.
const LONGEST_ADDRESS: usize = 12;

/// A label has at most so many words.
const LABEL_WORDS: usize = 3;

/// So many digits in the value of a label that nobody knows are a telephone number.
const PHONE_DIGITS: usize = 6;

/// What the plain lines of a block say.
#[derive(Default)]
pub(super) struct Parts {
    pub name: Option<Range<usize>>,
    pub office: Option<Range<usize>>,
    pub address: Vec<Range<usize>>,
    /// Lines that are none of an address.
    pub left_out: Vec<Range<usize>>,
}

impl Parts {
    /// Whether they say whom one writes to, or where, nothing at all.
    pub(super) fn is_empty(&self) -> bool {
        self.name.is_none() && self.office.is_none() && self.address.is_empty()
    }
}

/// Tells name, office and address apart.
pub(super) fn parts(known: &Known<'_>, plain: &[Range<usize>]) -> Parts {
    let document = known.document;
    // "His Excellency" alone on the line above the name.
    let is_title = |words: &Range<usize>| {
        in_any(document, words.start, words.end, Role::Honorific)
            .is_some_and(|length| length == without_end(document, words.clone()).len() && !has_office(document, words))
    };
    let titles = plain.iter().take_while(|words| is_title(words)).count();
    let plain = if titles < plain.len() { &plain[titles..] } else { plain };
    let led = led_by_office(known, plain);
    let is_field = |words: &&Range<usize>| led.is_none() && is_unknown_field(document, words);
    let fields = plain.iter().take_while(is_field).count();
    let (unknown, plain) = plain.split_at(fields);
    let told = led.or_else(|| one_line(known, plain)).or_else(|| held_beside(known, plain));
    let mut parts = told.unwrap_or_else(|| several_lines(known, plain));
    let (kept, left_out) = parts.address.drain(..).partition(|words| is_address(document, words));
    (parts.address, parts.left_out) = (kept, left_out);
    parts.left_out.extend_from_slice(unknown);
    if parts.address.len() > LONGEST_ADDRESS {
        parts.left_out.append(&mut parts.address);
    }
    parts
}

/// "Attorney General Ana Vela, Office of the Attorney General, 4 Lake Road, Port Amber, Egypt": all on one line, or wrapped.
fn one_line(known: &Known<'_>, plain: &[Range<usize>]) -> Option<Parts> {
    let document = known.document;
    let (first, last) = (plain.first()?, plain.last()?);
    if commas(document, &without_end(document, first.clone())).count() < ONE_LINE_COMMAS || plain.len() > WRAPPED_LINES
    {
        return None;
    }
    let mut whole = without_end(document, first.start..last.end);
    whole.end -= usize::from(whole.len() > 1 && document.mark(whole.end - 1) == '.');
    let cuts: Vec<usize> =
        whole.clone().filter(|at| document.mark(*at) == ',' || ends_part(document, *at, &whole)).collect();
    let (one, two) = (whole.start..*cuts.first()?, cuts[0] + 1..*cuts.get(1)?);
    let (mut parts, rest) = match head_of(known, one.clone()) {
        Head::Both { name, office } => {
            (Parts { name: Some(name), office: Some(office), ..Parts::default() }, cuts[0] + 1)
        }
        Head::Name(name) if is_office(document, &two) => {
            (Parts { name: Some(name), office: Some(two), ..Parts::default() }, cuts[1] + 1)
        }
        _ if looks_like_name(document, &one) && is_office(document, &two) => {
            (Parts { name: Some(one), office: Some(two), ..Parts::default() }, cuts[1] + 1)
        }
        Head::Office(_) if held_third(document, &cuts).is_some_and(|_| cuts.len() > ONE_LINE_COMMAS) => {
            let name = held_third(document, &cuts);
            (Parts { name, office: Some(whole.start..cuts[1]), ..Parts::default() }, cuts[2] + 1)
        }
        // "Chief of Police, Director General Luis Prado, 4 Lake Road"
        Head::Office(_)
            if is_head(known, &one)
                && cuts.len() > 1
                && (is_titled(document, &two) || matches!(head_of(known, two.clone()), Head::Both { .. }))
                && !is_thing(document, &two) =>
        {
            (Parts { name: Some(two), office: Some(one), ..Parts::default() }, cuts[1] + 1)
        }
        // Between an office and an address of several parts: "Governor, Ana Vela, Government House, Verania".
        Head::Office(_)
            if is_head(known, &one)
                && cuts.len() > ONE_LINE_COMMAS
                && looks_like_name(document, &two)
                && !is_thing(document, &two) =>
        {
            (Parts { name: Some(two), office: Some(one), ..Parts::default() }, cuts[1] + 1)
        }
        Head::Office(_) if matches!(head_of(known, two.clone()), Head::Name(_)) => {
            (Parts { name: Some(two), office: Some(one), ..Parts::default() }, cuts[1] + 1)
        }
        Head::Name(name) => (Parts { name: Some(name), ..Parts::default() }, cuts[0] + 1),
        Head::Office(_) | Head::Unclear => (Parts { office: Some(one), ..Parts::default() }, cuts[0] + 1),
    };
    if rest < whole.end {
        parts.address.push(rest..whole.end);
    }
    Some(parts)
}

/// "President of the Republic. Government House": a full stop after a long word, with a capital or a number after it.
fn ends_part(document: &Document, at: usize, whole: &Range<usize>) -> bool {
    let next = document.words().get(at + 1).filter(|_| at + 1 < whole.end);
    document.mark(at) == '.'
        && at > whole.start
        && document.folded(at - 1).chars().count() >= PART_LETTERS
        && next.is_some_and(|next| next.spaced && matches!(next.shape, Shape::Capital | Shape::Number))
}

/// A target on one line up to its first comma; a line with fewer commas whole.
pub(super) fn first_part(document: &Document, words: &Range<usize>) -> Range<usize> {
    let mut commas = commas(document, words);
    let first = commas.next().filter(|_| commas.next().is_some());
    words.start..first.unwrap_or(words.end)
}

pub(super) fn commas<'d>(document: &'d Document, words: &Range<usize>) -> impl Iterator<Item = usize> + use<'d> {
    let words = words.clone();
    words.filter(|at| document.mark(*at) == ',')
}

/// One line each for office, name and the lines of the address; office or name first.
fn several_lines(known: &Known<'_>, plain: &[Range<usize>]) -> Parts {
    let document = known.document;
    let Some(first) = plain.first() else { return Parts::default() };
    let bare = |words: &Range<usize>| without_end(document, words.clone());
    let second = plain.get(1);
    let rest = |from: usize| plain.get(from..).unwrap_or_default().to_vec();
    let parts = |name, office, from| Parts { name, office, address: rest(from), left_out: Vec::new() };
    let name_of = |words: &Range<usize>| match head_of(known, words.clone()) {
        Head::Name(name) => Some(name),
        _ => is_name_below(document, plain).then(|| bare(words)),
    };
    // "President" above "President Ana Vela".
    if let Some(second) = second
        && let Head::Both { name, office } = head_of(known, second.clone())
        && is_same(document, &bare(first), &office)
    {
        return parts(Some(name), Some(bare(first)), 2);
    }
    // "President of the Republic" above "Señor Presidente Luis Prado": the office in another language, as an address of honour.
    if let Some(second) = second
        && is_head(known, first)
        && document.mark(second.end - 1) != ','
        && in_any(document, second.start, second.end, Role::Honorific).is_some()
        && matches!(head_of(known, second.clone()), Head::Both { .. })
        && matches!(head_of(known, first.clone()), Head::Office(_))
    {
        return parts(Some(bare(second)), Some(bare(first)), 2);
    }
    // "Minister of Justice, Worship and Prisons" above "Mr Luis Prado", "Brigadier Sunday Okoro" above his office.
    if let Some(second) = second {
        if is_head(known, first) && is_titled(document, second) && !has_office(document, second) {
            return parts(Some(bare(second)), Some(bare(first)), 2);
        }
        if is_head(known, second) && is_titled(document, first) {
            return parts(Some(bare(first)), Some(bare(second)), 2);
        }
    }
    // "Director of Public Prosecutions" above "Justice Ana Vela": an office of one word before a name is a title there.
    if let Some(second) = second.filter(|second| is_head(known, first) && is_ranked(known, second)) {
        return parts(Some(bare(second)), Some(bare(first)), 2);
    }
    match head_of(known, first.clone()) {
        Head::Both { name, .. } if !is_known_name(known, &name) && repeats(document, &name, &plain[1..]) => {
            parts(None, Some(bare(first)), 1)
        }
        Head::Both { name, office } => parts(Some(name), Some(office), 1),
        Head::Name(name) => match second.filter(|second| is_office_below(known, second, plain.len())) {
            Some(second) => parts(Some(name), Some(bare(second)), 2),
            None => parts(Some(name), None, 1),
        },
        Head::Unclear
            if (looks_like_name(document, first) || is_shaped_as_name(document, first))
                && second.is_some_and(|second| is_head(known, second)) =>
        {
            match second {
                Some(second) => parts(Some(bare(first)), Some(bare(second)), 2),
                None => parts(None, Some(bare(first)), 1),
            }
        }
        Head::Office(_) | Head::Unclear => match (second.and_then(name_of), name_below_institution(known, plain)) {
            (Some(name), _) => parts(Some(name), Some(bare(first)), 2),
            (None, Some(name)) => {
                let address = second.cloned().into_iter().chain(rest(3)).collect();
                Parts { name: Some(name), office: Some(bare(first)), address, left_out: Vec::new() }
            }
            (None, None) => parts(None, Some(bare(first)), 1),
        },
    }
}

/// Whether a long word of what looks like a name stands in the lines of the address, too: "Juez Segundo de Garantías" above
/// "Juzgado Segundo de Garantías".
fn repeats(document: &Document, name: &Range<usize>, lines: &[Range<usize>]) -> bool {
    let is_long = |at: &usize| document.folded(*at).chars().count() > SHORT_WORD;
    let is_in =
        |at: usize| lines.iter().any(|line| line.clone().any(|other| document.folded(other) == document.folded(at)));
    name.clone().filter(is_long).any(is_in)
}

/// Whether a line is titles and a name of two words or more, whatever else its words mean: "Chief Dr Ambrose Vela".
pub(super) fn is_titled(document: &Document, words: &Range<usize>) -> bool {
    let length = |at: usize, role| in_any(document, at, words.end, role).unwrap_or(0);
    let mut at = words.start;
    while at < words.end {
        let title = length(at, Role::Honorific);
        // An office of one word before a title is one itself.
        let is_office = title == 0 && length(at, Role::Office) == 1;
        // "Chief Dr", "Mr Justice"
        let is_chief = is_office && (length(at + 1, Role::Honorific) > 0 || at > words.start);
        match title + usize::from(is_chief) {
            0 if at > words.start && document.mark(at) == '.' => at += 1,
            // "Son Excellence le général"
            0 if at > words.start
                && length(at, Role::Article) > 0
                && length(at + length(at, Role::Article), Role::Honorific) > 0 =>
            {
                at += length(at, Role::Article);
            }
            0 => break,
            length => at += length,
        }
    }
    // "Lt.-Gen. (Retd) Luis Prado"
    let at = if document.mark(at) == '(' { without_title(document, words.clone()).start.max(at) } else { at };
    at > words.start && is_name_after_title(document, &without_end(document, at..words.end))
}

/// Whether a line is an office of one word and a name of two words or more, and nothing else: "Judge Luis Prado".
fn is_ranked(known: &Known<'_>, words: &Range<usize>) -> bool {
    let document = known.document;
    let name = words.start + 1..without_end(document, words.clone()).end;
    in_any(document, words.start, words.end, Role::Office) == Some(1)
        && document.mark(words.end - 1) != ','
        && !is_institution(document, words)
        && !is_thing(document, &name)
        && country_of(document, words).is_none()
        && is_name_after_title(document, &name)
}

/// The holder on the third line, with a title, where an institution stands between the office
/// and them: "Director", "National Protection Unit", "Dra. Ana Vela".
fn name_below_institution(known: &Known<'_>, plain: &[Range<usize>]) -> Option<Range<usize>> {
    let [_, second, third, ..] = plain else { return None };
    let document = known.document;
    let is_between =
        is_thing(document, second) && !has_digits(document, second) && document.mark(second.end - 1) != ',';
    let has_title = in_any(document, third.start, third.end, Role::Honorific).is_some();
    match head_of(known, third.clone()) {
        Head::Name(name) if has_title && is_between && document.mark(third.end - 1) != ',' => Some(name),
        _ => None,
    }
}

/// Whether words are the same, letter case and accents aside.
pub(super) fn is_same(document: &Document, one: &Range<usize>, other: &Range<usize>) -> bool {
    one.len() == other.len()
        && one.clone().zip(other.clone()).all(|(one, other)| document.folded(one) == document.folded(other))
}

/// Whether the line under a name is the office: it has a word of a person's one, or it stands above an address and has no
/// word of an address itself.
fn is_office_below(known: &Known<'_>, words: &Range<usize>, lines: usize) -> bool {
    let document = known.document;
    let first_part = words.start..commas(document, words).next().unwrap_or(words.end);
    let is_place = has_digits(document, words)
        || is_thing(document, &first_part)
        || is_office(document, &first_part)
        || country_of(document, words).is_some();
    let leads = first_part.end < without_end(document, words.clone()).end && lines > 2 || lines >= BLOCK_WITH_NAME;
    is_head(known, words) || leads && !is_place
}

/// Whether a line is an office and no institution of an address: its first word of an office is one of a person.
pub(super) fn is_head(known: &Known<'_>, words: &Range<usize>) -> bool {
    is_office_of_person(known.document, words)
}

/// The same, of words of any document.
pub(super) fn is_office_of_person(document: &Document, words: &Range<usize>) -> bool {
    let length = |at: usize, role| in_any(document, at, words.end, role).unwrap_or(0);
    let office = words.clone().find(|at| length(*at, Role::Office) > 0);
    let is_person = office
        .is_some_and(|at| length(at, Role::WholeOffice) > 0 || length(at, Role::Office) > length(at, Role::NotPerson));
    is_person && !has_digits(document, words)
}

/// Whether the second line of a block is the name of the holder: it looks like a name, and the lines below it are those of
/// an address of their own.
fn is_name_below(document: &Document, plain: &[Range<usize>]) -> bool {
    let [first, second, below @ ..] = plain else { return false };
    let is_clear = looks_like_name(document, second) && !is_thing(document, second);
    // "Chief Minister", "Mian Tariq Lali", "Chief Minister's Secretariat": a word of a name may be one of a street elsewhere.
    let is_shaped = second.len() > 2
        && is_shaped_as_name(document, second)
        && below.first().is_some_and(|line| repeats(document, first, std::slice::from_ref(line)))
        && plain.len() >= BLOCK_WITH_NAME;
    if document.mark(second.end - 1) == ',' || !is_clear && !is_shaped {
        return false;
    }
    // An institution repeats words of the lines around it; a person's name does not.
    let long = |at: usize| document.folded(at).chars().count() > 3;
    let repeats = |words: &Range<usize>| {
        second.clone().any(|at| long(at) && words.clone().any(|other| document.folded(other) == document.folded(at)))
    };
    if repeats(first) || below.iter().any(repeats) {
        return false;
    }
    let is_certain =
        |words: &Range<usize>| has_digits(document, words) || is_office(document, words) || is_thing(document, words);
    below.first().is_some_and(is_certain) || plain.len() >= BLOCK_WITH_NAME
}

/// Whether a word of an institution, a building or a street is among these.
pub(super) fn is_thing(document: &Document, words: &Range<usize>) -> bool {
    words.clone().any(|at| {
        in_any(document, at, words.end, Role::NotPerson).is_some()
            || LEXICONS.common.is(document, at, words.end, Role::Institution)
    })
}

/// Whether a line names an institution first: "Ministry of Education".
pub(super) fn is_institution(document: &Document, words: &Range<usize>) -> bool {
    let length = |role| in_any(document, words.start, words.end, role).unwrap_or(0);
    let is_word = LEXICONS.common.at(document, words.start, words.end, Role::Institution).unwrap_or(0);
    length(Role::NotPerson).max(is_word) >= length(Role::Office).max(1)
}

/// Whether words name an office.
pub(super) fn is_office(document: &Document, words: &Range<usize>) -> bool {
    has_office(document, words)
}

/// Whether a line has a digit.
pub(super) fn has_digits(document: &Document, words: &Range<usize>) -> bool {
    !words.is_empty() && document.raw(document.span(words)).bytes().any(|byte| byte.is_ascii_digit())
}

/// A label that nobody knows, with its value: neither name nor office.
fn is_unknown_field(document: &Document, words: &Range<usize>) -> bool {
    let colon = (words.start..words.end.min(words.start + LABEL_WORDS + 1)).find(|at| document.mark(*at) == ':');
    colon.is_some_and(|colon| colon + 1 < words.end)
}

/// Whether a line is a channel with a label that nobody knows: "Website: www.justice.example".
pub(super) fn is_channel(document: &Document, words: &Range<usize>) -> bool {
    is_unknown_field(document, words) && !is_address(document, words)
}

/// Whether a line may stand in an address: no prose, no channel, no label with a value that is none of an address.
fn is_address(document: &Document, words: &Range<usize>) -> bool {
    let span = document.span(words);
    if is_prose(document, words)
        || is_day(document, words)
        || !emails_in(document, span).is_empty()
        || !web_addresses_in(document, span).is_empty()
    {
        return false;
    }
    let colon = words.clone().find(|at| document.mark(*at) == ':').filter(|colon| colon + 1 < words.end);
    let digits = |at: usize| document.folded(at).bytes().filter(u8::is_ascii_digit).count();
    colon.is_none_or(|colon| (colon + 1..words.end).map(digits).sum::<usize>() < PHONE_DIGITS)
}

/// "17 January 2022" between an address and its salutation is the day of the letter.
fn is_day(document: &Document, words: &Range<usize>) -> bool {
    date_in_any(document, words.start, words.end)
        .is_some_and(|day| day.words.end == words.end && day.day.is_some() && day.year.is_some())
}

/// The country that the last line of an address names, alone or after its last comma.
pub(super) fn country_of(document: &Document, words: &Range<usize>) -> Option<Country> {
    let words = without_end(document, words.clone());
    let end = words.end - usize::from(words.len() > 1 && document.mark(words.end - 1) == '.');
    let last = (words.start..end).rev().find(|at| document.mark(*at) == ',').map_or(words.start, |comma| comma + 1);
    let named = |start: usize| LEXICONS.country_at(document, start, end).filter(|(_, length)| start + length == end);
    named(words.start).or_else(|| named(last)).map(|(country, _)| country)
}
