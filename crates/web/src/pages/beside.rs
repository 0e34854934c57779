//! The language that the target reads best, beside the writer's words: the demands or the letter of the case's reviewed
//! edition in it, on the page of the letter and on the printed sheet. Words that wait for a translator are not offered.

use casework::{Appeal, Language, UrgentAction};
use documents::carry::Block;
use press::{Beside, Place};

use super::case_view::Tongue;
use super::typed::Typed;
use crate::ready::{ReadyCase, letter_waits};
use crate::{Site, Words};

/// What the page offers in one language.
pub(super) struct BesideOffer {
    pub(super) tongue: Tongue,
    /// That these words can go along, with the language by its name.
    pub(super) title: String,
    pub(super) choices: Vec<Choice>,
    pub(super) opening: Option<String>,
    pub(super) demands: Vec<String>,
    pub(super) closing: Option<String>,
}

/// One choice of what goes along.
pub(super) struct Choice {
    /// `demands-es` or `letter-es`: the word in the form.
    pub(super) value: String,
    pub(super) says: String,
    pub(super) is_chosen: bool,
}

/// What of the case stands in a language that the target reads.
struct Theirs {
    language: Language,
    opening: Option<String>,
    closing: Option<String>,
    demands: Vec<String>,
    letter: Vec<String>,
}

/// The part of the form's word for the demands, and the one for the whole letter.
const DEMANDS: &str = "demands";
const LETTER: &str = "letter";

impl BesideOffer {
    /// One for each language that the target reads best, other than that of the words.
    pub(super) fn all(words: &Words, ready: &ReadyCase, typed: &Typed, appeal: &Appeal) -> Vec<Self> {
        let offers = theirs(ready, typed, appeal).into_iter();
        offers.map(|theirs| Self::of(words, typed, theirs)).collect()
    }

    fn of(words: &Words, typed: &Typed, theirs: Theirs) -> Self {
        let name = words.language_name(&theirs.language);
        let choice = |form: &str, key: &str| {
            let value = format!("{form}-{}", theirs.language.tag());
            Choice { is_chosen: typed.beside == value, value, says: words.fill(key, "language", &name) }
        };
        let demands = (!theirs.demands.is_empty()).then(|| choice(DEMANDS, "beside-demands"));
        let letter = (!theirs.letter.is_empty()).then(|| choice(LETTER, "beside-letter"));
        Self {
            tongue: Tongue::of(&theirs.language),
            title: words.fill("beside-title", "language", &name),
            choices: demands.into_iter().chain(letter).collect(),
            opening: theirs.opening,
            demands: theirs.demands,
            closing: theirs.closing,
        }
    }
}

/// What was chosen to be printed along; `None` where nothing was, or where it is not there any more.
pub(super) fn chosen(site: &Site, ready: &ReadyCase, typed: &Typed, appeal: &Appeal) -> Option<Beside> {
    let (form, tag) = typed.beside.split_once('-')?;
    let theirs = theirs(ready, typed, appeal).into_iter().find(|theirs| theirs.language.tag() == tag)?;
    let (paragraphs, place, heading) = match form {
        DEMANDS => (theirs.demands, Place::Facing, "beside-heading-demands"),
        LETTER => (theirs.letter, Place::Sheet, "beside-heading-letter"),
        _ => return None,
    };
    // Said in their language, where there are words in it: the sheet may come apart from the letter.
    let remark = site.words_in(theirs.language.primary()).map(|words| words.say(heading));
    let (language, opening, closing) = (theirs.language, theirs.opening, theirs.closing);
    (!paragraphs.is_empty()).then_some(Beside { language, remark, opening, paragraphs, closing, place })
}

fn theirs(ready: &ReadyCase, typed: &Typed, appeal: &Appeal) -> Vec<Theirs> {
    let wanted = ready.original().preferred_languages.iter();
    let wanted = wanted.filter(|language| !language.is_same_language(&appeal.language));
    let all = wanted.filter_map(|language| in_language(ready, language, typed.target()));
    all.filter(|theirs| !theirs.demands.is_empty() || !theirs.letter.is_empty()).collect()
}

/// What an edition says in its own language: where a translation has no words, the original's stand in it, and these are not
/// what the target reads.
fn in_language(ready: &ReadyCase, language: &Language, target: usize) -> Option<Theirs> {
    let (original, edition) = (ready.original(), ready.edition_in(language)?);
    let is_original = std::ptr::eq(original, edition);
    let waits = ready.waits_in(language);
    let demands_wait = waits.is_some_and(|waits| waits.carried.waiting.iter().any(|one| one.block == Block::Demands));
    let letter_waits = waits.is_some_and(|waits| letter_waits(&waits.carried));
    let opens = |action: &UrgentAction| {
        action.targets.get(target).and_then(|target| target.salutation.as_ref()).map(|salutation| salutation.0.clone())
    };
    let closes = |action: &UrgentAction| {
        action.letter.as_ref().and_then(|letter| letter.valediction.as_ref()).map(|valediction| valediction.0.clone())
    };
    let differs = |said: Option<String>, of_original: Option<String>| {
        said.filter(|said| is_original || Some(said) != of_original.as_ref())
    };
    let asks = |action: &UrgentAction| action.demands.iter().map(|demand| demand.text.clone()).collect::<Vec<_>>();
    let demands = Some(asks(edition)).filter(|texts| !demands_wait && (is_original || *texts != asks(original)));
    let letter = edition.letter.as_ref().filter(|letter| !letter_waits && letter.language.is_same_language(language));
    let plain = |texts: &[String]| texts.iter().map(|text| documents::plain_text(text)).collect::<Vec<_>>();
    Some(Theirs {
        language: edition.language.clone(),
        opening: differs(opens(edition), opens(original)).filter(|_| !letter_waits),
        closing: differs(closes(edition), closes(original)).filter(|_| !letter_waits),
        demands: plain(&demands.unwrap_or_default()),
        letter: letter.map(|letter| plain(&letter.paragraphs)).unwrap_or_default(),
    })
}
