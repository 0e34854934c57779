//! Name and office of a target, on one line or two, in either order. What cannot be told apart stays an office.

use std::ops::Range;

use super::document::Document;
use super::lexicon::{LEXICONS, Role};
use super::names::{Names, capitals, key};
use super::words::Shape;

/// Name and office together have at most so many words; a longer line is left as it stands.
const MOST_HEAD_WORDS: usize = 40;

/// A name has at most so many words and marks; the longest in public documents have seven words, some of them initials.
const MOST_NAME_WORDS: usize = 16;

/// After a title, what is in brackets has at most so many words and marks: "(Retd.)".
const NOTE_WORDS: usize = 4;

/// A particle that no list has ("wa") has at most so many letters.
const SHORT_PARTICLE: usize = 4;

/// A name with a word of a thing in it has at most so many words.
const MOST_SHAPED_WORDS: usize = 5;

/// After a title, a word of so few letters is part of a name, though some language has such a word for a thing ("Rad").
const SHORT_THING: usize = 3;

/// The first letters of several words are so many; with fewer they are a short name ("NG").
const ABBREVIATION: std::ops::RangeInclusive<usize> = 3..=6;

/// A name in a script without capitals has so many words: with fewer or more, nothing tells it from a place.
const FEWEST_UNCASED: usize = 2;
const MOST_UNCASED: usize = 5;

/// What is known of names when a target is read.
pub(super) struct Known<'a> {
    pub document: &'a Document,
    /// The names in the prose.
    pub names: &'a Names,
    /// The name in each salutation: the words after "Dear Mr".
    pub salutations: Vec<Range<usize>>,
    /// What each salutation says after "Dear": an office, where the letter names nobody.
    pub addressed: Vec<Range<usize>>,
}

/// What a line above an address says.
#[derive(Clone, PartialEq, Eq)]
pub(super) enum Head {
    Both {
        name: Range<usize>,
        office: Range<usize>,
    },
    Name(Range<usize>),
    Office(Range<usize>),
    /// Neither an office nor a name that is known.
    Unclear,
}

/// What a line says, as the first one above an address.
pub(super) fn head_of(known: &Known<'_>, words: Range<usize>) -> Head {
    let document = known.document;
    let words = without_style(document, without_end(document, words));
    if words.is_empty() || words.len() > MOST_HEAD_WORDS {
        return Head::Unclear;
    }
    let split = split_at_mark(document, &words)
        .or_else(|| split_after_addressed(known, &words))
        .or_else(|| split_at_name(document, &words, known))
        .or_else(|| split_after_office(document, &words))
        .or_else(|| split_after_small(document, &words))
        .or_else(|| split_at_title(document, &words));
    if let Some((name, office)) = split {
        return Head::Both { name, office };
    }
    if is_known_name(known, &words) || is_titled_name(document, &words) {
        return Head::Name(words);
    }
    if has_office(document, &words) { Head::Office(words) } else { Head::Unclear }
}

/// "His Majesty King Salman", "H.E. President Vela": the style before an office is none of it.
fn without_style(document: &Document, words: Range<usize>) -> Range<usize> {
    let length = |at: usize, role| in_any(document, at, words.end, role).unwrap_or(0);
    let title = length(words.start, Role::Honorific);
    let title = title + usize::from(title > 0 && document.mark(words.start + title) == '.');
    let is_style = title > 0 && length(words.start, Role::Office) == 0 && words.start + title < words.end;
    if is_style && length(words.start + title, Role::Office) > 0 { words.start + title..words.end } else { words }
}

/// A mark at the end of the line is none of the name.
pub(super) fn without_end(document: &Document, words: Range<usize>) -> Range<usize> {
    let mut end = words.end;
    while end > words.start && matches!(document.mark(end - 1), ',' | ';' | ':' | '-') {
        end -= 1;
    }
    words.start..end
}

/// Whether a word of an office is among these.
pub(super) fn has_office(document: &Document, words: &Range<usize>) -> bool {
    words.clone().any(|at| in_any(document, at, words.end, Role::Office).is_some())
}

/// Whether the words could be those of a name: at least two with capitals, none small but those of names; in a script
/// without capitals two to five words, none of them of a thing.
pub(super) fn looks_like_name(document: &Document, words: &Range<usize>) -> bool {
    let bare = without_title(document, words.clone());
    let is_title = in_any(document, bare.start, bare.end, Role::Honorific) == Some(bare.len());
    if bare.len() > MOST_NAME_WORDS || is_title {
        return false;
    }
    let initials = bare.clone().filter(|at| document.words()[*at].shape == Shape::Initial).count();
    let joined =
        bare.clone().filter(|at| document.words()[*at].shape == Shape::Small && is_joined_capital(document, *at));
    let large = capitals(document, &bare) + joined.count();
    if large == 0 && initials == 0 {
        return looks_like_uncased_name(document, &bare);
    }
    (large >= 2 || large == 1 && initials > 0)
        && !LEXICONS.common.is(document, bare.start, bare.end, Role::ThingStart)
        && bare.clone().all(|at| may_be_in_name(document, at, &bare) && !is_abbreviation(document, at))
        && is_no_thing(document, &bare)
}

/// Whether a word is made of the first letters of others: "PRM" in "Comando Distrital da PRM". No name has no vowel.
fn is_abbreviation(document: &Document, at: usize) -> bool {
    let folded = document.folded(at);
    document.words()[at].shape == Shape::Capitals
        && ABBREVIATION.contains(&folded.len())
        && folded.bytes().all(|letter| letter.is_ascii_lowercase() && !b"aeiouy".contains(&letter))
}

/// Whether words are a name where a title stands before them: two or more with capitals, and only short words between them
/// ("Tshibangu wa Mulumba"); none is one of an office.
pub(super) fn is_name_after_title(document: &Document, words: &Range<usize>) -> bool {
    let is_short = |at: usize| {
        let word = &document.words()[at];
        at > words.start
            && at + 1 < words.end
            && word.shape == Shape::Small
            && document.folded(at).chars().count() <= SHORT_PARTICLE
            && LEXICONS.languages_of(word.id) == 0
    };
    (2..=MOST_NAME_WORDS).contains(&words.len())
        && capitals(document, words) >= 2
        && words.clone().all(|at| may_be_in_name(document, at, words) || is_short(at))
        && !has_office(document, words)
        && (capitals(document, words) > 2 || !is_street(document, words))
}

/// "Padre Gomez Street": the last word is one of a street or a building.
fn is_street(document: &Document, words: &Range<usize>) -> bool {
    let last = words.end - 1;
    document.folded(last).chars().count() > SHORT_THING && is_thing_at(document, last, words.end)
}

/// Whether words have the shape of a name, though one of them is a word of a street or a building in some language ("Tariq",
/// "Hall"): what stands under them must show that they are one.
pub(super) fn is_shaped_as_name(document: &Document, words: &Range<usize>) -> bool {
    let bare = without_title(document, without_end(document, words.clone()));
    (2..=MOST_SHAPED_WORDS).contains(&bare.len())
        && capitals(document, &bare) >= 2
        && bare.clone().all(|at| may_be_in_name(document, at, &bare))
        && !LEXICONS.common.is(document, bare.start, bare.end, Role::ThingStart)
        && bare.clone().all(|at| {
            in_any(document, at, bare.end, Role::NotPerson).is_none()
                && in_any(document, at, bare.end, Role::Office).is_none()
        })
}

fn looks_like_uncased_name(document: &Document, words: &Range<usize>) -> bool {
    let is_uncased = |at: usize| document.words()[at].shape == Shape::Other && !has_digit(document, at);
    (FEWEST_UNCASED..=MOST_UNCASED).contains(&words.len())
        && words.clone().all(is_uncased)
        && is_no_thing(document, words)
        && LEXICONS.country_at(document, words.start, words.end).is_none()
}

/// The second word of "de la".
fn in_particle(document: &Document, at: usize, end: usize) -> bool {
    LEXICONS.common.at(document, at - 1, end, Role::Particle).is_some_and(|length| length > 1)
}

/// How many words a phrase with a role takes in any language; the most.
pub(super) fn in_any(document: &Document, at: usize, end: usize, role: Role) -> Option<usize> {
    LEXICONS.longest_at(document, at, end, role)
}

/// "Mr Vela", "H.E. Ana Vela": a title, and after it nothing but words of a name.
fn is_titled_name(document: &Document, words: &Range<usize>) -> bool {
    let length = |role| in_any(document, words.start, words.end, role).unwrap_or(0);
    let begins = (1..words.len()).contains(&length(Role::Honorific));
    let bare = without_title(document, words.clone());
    // "Comisionado" is a rank before a name, and an office: there the name must have two words.
    if length(Role::Office) >= length(Role::Honorific) && !looks_like_name(document, &bare) {
        return false;
    }
    let uncased = |at: usize| document.words()[at].shape == Shape::Other && !has_digit(document, at);
    let is_word = |at: usize| document.folded(at).chars().count() > SHORT_THING;
    let is_person = bare.clone().filter(|at| is_word(*at)).all(|at| !is_thing_at(document, at, bare.end));
    begins && bare.clone().all(|at| may_be_in_name(document, at, &bare) || uncased(at)) && is_person
}

/// "al-Rakkabi": small at its beginning, with a capital after a hyphen.
fn is_joined_capital(document: &Document, at: usize) -> bool {
    let word = &document.words()[at];
    word.has_hyphen && document.raw(document.span(&(at..at + 1))).contains(char::is_uppercase)
}

fn has_digit(document: &Document, at: usize) -> bool {
    document.folded(at).bytes().any(|byte| byte.is_ascii_digit())
}

fn is_no_thing(document: &Document, words: &Range<usize>) -> bool {
    words.clone().all(|at| !is_thing_at(document, at, words.end))
}

/// Whether a word of a thing or an office begins here.
fn is_thing_at(document: &Document, at: usize, end: usize) -> bool {
    in_any(document, at, end, Role::NotPerson).is_some()
        || in_any(document, at, end, Role::Office).is_some()
        || LEXICONS.common.is(document, at, end, Role::Institution)
}

/// Whether a word can stand in a name: one with a capital, a particle, the marks of initials and of lost letters.
fn may_be_in_name(document: &Document, at: usize, name: &Range<usize>) -> bool {
    match document.words()[at].shape {
        Shape::Capital | Shape::Capitals | Shape::Initial => true,
        Shape::Mark => matches!(document.mark(at), '.' | '_' | '\''),
        Shape::Small => {
            is_joined_capital(document, at)
                || LEXICONS.common.is(document, at, name.end, Role::Particle)
                || at > name.start && (in_particle(document, at, name.end) || document.mark(at - 1) == '_')
        }
        Shape::Other | Shape::Number => false,
    }
}

/// The words after "Mr" or "H.E.".
pub(super) fn without_title(document: &Document, words: Range<usize>) -> Range<usize> {
    let mut start = words.start;
    while let Some(length) =
        in_any(document, start, words.end, Role::Honorific).filter(|length| start + length < words.end)
    {
        start += length;
        start += usize::from(document.mark(start) == '.' && start + 1 < words.end);
        // "Son Excellence le général"
        let article = in_any(document, start, words.end, Role::Article).unwrap_or(0);
        let is_between = article > 0 && in_any(document, start + article, words.end, Role::Honorific).is_some();
        start += if is_between { article } else { 0 };
        // "Air Marshal (Retd) Luis Prado"
        let close = (start + 2..words.end.min(start + NOTE_WORDS)).find(|at| document.mark(*at) == ')');
        start = close.filter(|_| document.mark(start) == '(').map_or(start, |close| (close + 1).min(words.end - 1));
    }
    start..words.end
}

pub(super) fn is_known_name(known: &Known<'_>, words: &Range<usize>) -> bool {
    let document = known.document;
    let bare = without_title(document, words.clone());
    let here = key(document, &bare);
    // A surname may be a word of a street in another language: the salutation shows that it is none.
    let is_shaped = || looks_like_name(document, &bare) || is_shaped_as_name(document, &bare);
    let in_salutation = known.salutations.iter().any(|name| {
        let said = key(document, name);
        said == here || (here.ends_with(&format!(" {said}")) || here.starts_with(&said)) && is_shaped()
    });
    in_salutation || known.names.has(&here) && looks_like_name(document, &bare)
}

type Split = (Range<usize>, Range<usize>);

/// "Ana Vela, Minister of Justice", "Minister of Justice - Ana Vela".
fn split_at_mark(document: &Document, words: &Range<usize>) -> Option<Split> {
    for at in words.clone().filter(|at| matches!(document.mark(*at), ',' | '-' | '(')) {
        let (first, second) = (words.start..at, without_end(document, at + 1..words.end));
        if first.is_empty() || second.is_empty() {
            continue;
        }
        if looks_like_name(document, &first) && has_office(document, &second) {
            return Some((first, second));
        }
        if looks_like_name(document, &second) && has_office(document, &first) {
            return Some((second, first));
        }
    }
    None
}

/// The name of the salutation, or the longest one of the prose, at the end or beginning of the line.
fn split_at_name(document: &Document, words: &Range<usize>, known: &Known<'_>) -> Option<Split> {
    // From the longest possible name to the shortest, so that a name is never cut.
    for length in (1..words.len()).rev() {
        let ends = [
            (words.end - length..words.end, words.start..words.end - length),
            (words.start..words.start + length, words.start + length..words.end),
        ];
        for (name, office) in ends {
            let office = office_alone(document, office);
            if office.is_empty()
                || is_joined(document, &name, words)
                || !is_name_of(document, &name, known)
                || !has_office(document, &office)
                || has_office(document, &name)
            {
                continue;
            }
            return Some((name, office));
        }
    }
    None
}

/// "Prosecutor for Agua Mansa", "Commission on Missing Persons": a small word joins what stands before to what looks like a
/// name.
fn is_joined(document: &Document, name: &Range<usize>, line: &Range<usize>) -> bool {
    let Some(before) = name.start.checked_sub(1).filter(|before| line.contains(before)) else { return false };
    let word = &document.words()[before];
    word.shape == Shape::Small && LEXICONS.languages_of(word.id) != 0
}

fn is_name_of(document: &Document, words: &Range<usize>, known: &Known<'_>) -> bool {
    let starts_small = document.words()[words.start].shape == Shape::Small;
    if starts_small || document.words()[words.end - 1].shape == Shape::Mark {
        return false;
    }
    let here = key(document, words);
    let said = |name: &Range<usize>| capitals(document, name) >= 2 && key(document, name) == here;
    known.salutations.iter().any(said) || capitals(document, words) >= 2 && known.names.has(&here)
}

/// "Chief Prosecutor Ana Vela", where the letter begins "Dear Chief Prosecutor": the office ends where the salutation's does.
fn split_after_addressed(known: &Known<'_>, words: &Range<usize>) -> Option<Split> {
    let document = known.document;
    let length = known.addressed.iter().map(Range::len).zip(&known.addressed).find_map(|(length, said)| {
        let begins = length > 0
            && length < words.len()
            && said.clone().zip(words.clone()).all(|(one, other)| document.folded(one) == document.folded(other));
        (begins && is_only_office(document, said)).then_some(length)
    })?;
    // "Director General Luis Prado", whom the letter calls "Director".
    let whole = in_any(document, words.start, words.end, Role::WholeOffice).filter(|whole| *whole < words.len());
    let length = length.max(whole.unwrap_or(0));
    let name = words.start + length..words.end;
    may_follow_office(document, &name).then(|| (without_title(document, name), words.start..words.start + length))
}

/// Whether words are those of an office, and none may be a name: "King Salman" is no office.
fn is_only_office(document: &Document, words: &Range<usize>) -> bool {
    let roles = [Role::Office, Role::NotPerson, Role::Honorific];
    let fits = |at: usize| {
        document.words()[at].shape == Shape::Small
            || roles.iter().any(|role| in_any(document, at, words.end, *role).is_some())
    };
    has_office(document, words) && words.clone().all(fits)
}

/// Whether the words after an office are a name, and do not go on with it ("VORSITZENDE DES RATES").
fn may_follow_office(document: &Document, name: &Range<usize>) -> bool {
    let first = &document.words()[name.start];
    let is_small = first.shape == Shape::Small && !is_joined_capital(document, name.start);
    !is_small && LEXICONS.languages_of(first.id) == 0 && looks_like_name(document, name)
}

/// "President of the Republic Ana Vela": an office that is whole, and a name after it; or a name and the office after it.
fn split_after_office(document: &Document, words: &Range<usize>) -> Option<Split> {
    if let Some(length) = in_any(document, words.start, words.end, Role::WholeOffice) {
        let name = words.start + length..words.end;
        if !name.is_empty() && may_follow_office(document, &name) {
            return Some((without_title(document, name), words.start..words.start + length));
        }
    }
    let office = words.clone().find(|at| in_any(document, *at, words.end, Role::Office).is_some())?;
    let name = words.start..office;
    // Where the office comes last ("Karsova Belediye Başkanı"), what stands before it may be its place.
    let goes_on = in_any(document, office, words.end, Role::Office).is_some_and(|length| office + length < words.end);
    (goes_on && looks_like_name(document, &name)).then_some((name, office..words.end))
}

/// "Procuratrice speciale per le persone scomparse Ana Vela": a name after a small word that leads to nothing, as "of"
/// does, and is no word of a place.
fn split_after_small(document: &Document, words: &Range<usize>) -> Option<Split> {
    in_any(document, words.start, words.end, Role::Office)?;
    let leads = |at: usize| {
        let word = &document.words()[at];
        LEXICONS.languages_of(word.id) != 0
            || LEXICONS.common.is(document, at, words.end, Role::Particle)
            || super::address::is_thing(document, &(at..at + 1))
    };
    let begins = |at: &usize| {
        let before = at - 1;
        document.words()[before].shape == Shape::Small
            && !leads(before)
            && may_follow_office(document, &(*at..words.end))
    };
    let name = (words.start + 2..words.end).find(begins)?;
    Some((name..words.end, words.start..name))
}

/// "Commander of the Fifth Brigade Colonel Isaac Otieno": a title within the line, which is part of no office, and a name
/// after it.
fn split_at_title(document: &Document, words: &Range<usize>) -> Option<Split> {
    let length = |at: usize, role| in_any(document, at, words.end, role).unwrap_or(0);
    let begins = |at: &usize| {
        let title = length(*at, Role::Honorific);
        let is_in_office = || (words.start..*at).any(|from| from + length(from, Role::Office) > *at);
        let before = &document.words()[*at - 1];
        let are_capital =
            [before, &document.words()[*at]].iter().all(|word| matches!(word.shape, Shape::Capital | Shape::Capitals));
        // "... des Droits humains M. Luis Prado"
        let is_short = document.words()[*at].shape != Shape::Small && document.mark(*at + title) == '.';
        title > 0
            && length(*at, Role::Office) == 0
            && (are_capital || is_short && *at + title < words.end)
            && !is_in_office()
            && is_name_after_title(document, &without_title(document, *at..words.end))
    };
    let at = (words.start + 1..words.end).find(begins)?;
    let office = words.start..at;
    has_office(document, &office).then_some((at..words.end, office))
}

/// An office without "Mr" before the name, and without the mark between them.
fn office_alone(document: &Document, words: Range<usize>) -> Range<usize> {
    let mut words = without_end(document, words);
    let titled = |words: &Range<usize>| {
        let earliest = words.end.saturating_sub(3).max(words.start);
        (earliest..words.end).find(|at| {
            let length = in_any(document, *at, words.end, Role::Honorific).unwrap_or(0);
            length > 0 && at + length == words.end && in_any(document, *at, words.end, Role::Office).is_none()
        })
    };
    if let Some(title) = titled(&words) {
        words.end = title;
    }
    while words.start < words.end && matches!(document.mark(words.start), ',' | '-') {
        words.start += 1;
    }
    words
}
