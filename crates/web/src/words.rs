//! The words of the interface, from `words/<language>/*.ftl` (Project Fluent), which a volunteer can edit.

#[cfg(test)]
mod tests;

use casework::{AsOf, Country, Day, Language};
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// The languages of the interface, as in addresses. The first one stands in for a language that is not among them.
pub const INTERFACE_LANGUAGES: [&str; 4] = ["en", "es", "fr", "ar"];

/// The files of one language.
macro_rules! files {
    ($tag:literal) => {
        (
            $tag,
            [
                include_str!(concat!("../words/", $tag, "/public.ftl")),
                include_str!(concat!("../words/", $tag, "/desk.ftl")),
                include_str!(concat!("../words/", $tag, "/values.ftl")),
                include_str!(concat!("../words/", $tag, "/people.ftl")),
                include_str!(concat!("../words/", $tag, "/sealed.ftl")),
                include_str!(concat!("../words/", $tag, "/drafts.ftl")),
                include_str!(concat!("../words/", $tag, "/reading.ftl")),
                include_str!(concat!("../words/", $tag, "/device.ftl")),
                include_str!(concat!("../words/", $tag, "/follow.ftl")),
                include_str!(concat!("../words/", $tag, "/intake.ftl")),
                include_str!(concat!("../words/", $tag, "/holdings.ftl")),
                include_str!(concat!("../words/", $tag, "/ends.ftl")),
                include_str!(concat!("../words/", $tag, "/mirror.ftl")),
                include_str!(concat!("../words/", $tag, "/pressure.ftl")),
                include_str!(concat!("../words/", $tag, "/life.ftl")),
                include_str!(concat!("../words/", $tag, "/changes.ftl")),
                include_str!(concat!("../words/", $tag, "/updates.ftl")),
                include_str!(concat!("../words/", $tag, "/consent.ftl")),
                include_str!(concat!("../words/", $tag, "/outcomes.ftl")),
                include_str!(concat!("../words/", $tag, "/offices.ftl")),
                include_str!(concat!("../words/", $tag, "/translating.ftl")),
                include_str!(concat!("../words/", $tag, "/evening.ftl")),
                include_str!(concat!("../words/", $tag, "/channels.ftl")),
                include_str!(concat!("../words/", $tag, "/noticed.ftl")),
            ],
        )
    };
}

const SOURCES: [(&str, [&str; 24]); 4] = [files!("en"), files!("es"), files!("fr"), files!("ar")];

/// The words of the interface in one language.
pub struct Words {
    language: Language,
    bundle: FluentBundle<FluentResource>,
}

impl Words {
    /// The words of every interface language, in the order of [`INTERFACE_LANGUAGES`].
    #[must_use]
    pub fn all() -> Vec<Self> {
        SOURCES.iter().map(|(tag, sources)| Self::from_sources(tag, sources)).collect()
    }

    fn from_sources(tag: &str, sources: &[&str]) -> Self {
        let language = Language::from_tag(tag).unwrap_or_else(Language::english);
        let mut bundle = FluentBundle::new_concurrent(tag.parse().into_iter().collect());
        // Marks around what is filled in would end up in page titles and in letters that people copy.
        bundle.set_use_isolating(false);
        for source in sources {
            // What parses is taken; a broken entry shows as its key, and the test of the words fails on it.
            let resource = FluentResource::try_new((*source).to_owned()).unwrap_or_else(|(resource, _)| resource);
            bundle.add_resource_overriding(resource);
        }
        Self { language, bundle }
    }

    /// The language.
    #[must_use]
    pub fn language(&self) -> &Language {
        &self.language
    }

    /// The tag of the language, as in addresses and in `lang`.
    #[must_use]
    pub fn tag(&self) -> &str {
        self.language.tag()
    }

    /// `ltr` or `rtl`.
    #[must_use]
    pub fn dir(&self) -> &'static str {
        if self.language.is_right_to_left() { "rtl" } else { "ltr" }
    }

    /// The words under a key; the key itself where there are none (a test fails on that).
    #[must_use]
    pub fn say(&self, key: &str) -> String {
        self.format(key, None)
    }

    /// The words under a key, with one value filled in.
    #[must_use]
    pub fn fill<'v>(&self, key: &str, name: &'v str, value: impl Into<FluentValue<'v>>) -> String {
        let mut args = FluentArgs::new();
        args.set(name, value);
        self.format(key, Some(&args))
    }

    /// The words under a key, with two values filled in.
    #[must_use]
    pub fn fill2<'v>(
        &self,
        key: &str,
        first: (&'v str, impl Into<FluentValue<'v>>),
        second: (&'v str, impl Into<FluentValue<'v>>),
    ) -> String {
        let mut args = FluentArgs::new();
        args.set(first.0, first.1);
        args.set(second.0, second.1);
        self.format(key, Some(&args))
    }

    /// The words under a key, with several texts filled in.
    #[must_use]
    pub fn fill_all(&self, key: &str, values: &[(&str, &str)]) -> String {
        let mut args = FluentArgs::new();
        for (name, value) in values {
            args.set(*name, *value);
        }
        self.format(key, Some(&args))
    }

    /// The words under a key for a number: `{ $n }` is the number as the language prints it, `{ $count }` chooses the
    /// plural form.
    #[must_use]
    pub fn count(&self, key: &str, number: u64) -> String {
        let mut args = FluentArgs::new();
        // Counts are far below 2^53, where a float is exact.
        args.set("count", number as f64);
        args.set("n", self.number(number));
        self.format(key, Some(&args))
    }

    /// A whole number as the language prints it: `12,345`, `12 345`.
    #[must_use]
    pub fn number(&self, number: u64) -> String {
        let digits = number.to_string();
        let from: usize = self.say("number-group-from").parse().unwrap_or(4);
        if digits.len() < from {
            return digits;
        }
        let separator = self.say("number-group");
        let head = digits.len() % 3;
        let (first, rest) = digits.split_at(head);
        let groups = rest.as_bytes().chunks(3).map(|group| String::from_utf8_lossy(group).into_owned());
        let parts: Vec<String> = (!first.is_empty()).then(|| first.to_owned()).into_iter().chain(groups).collect();
        parts.join(&separator)
    }

    /// A figure's number as the language prints it; a fraction keeps its digits.
    #[must_use]
    pub fn figure(&self, value: f64) -> String {
        if value.fract() == 0.0 && (0.0..9e15).contains(&value) {
            // Whole and in range, checked on the line above.
            self.number(value as u64)
        } else {
            value.to_string().replace('.', &self.say("number-decimal"))
        }
    }

    /// What stands between two items of a list, with its space: a comma, in Arabic an Arabic one.
    #[must_use]
    pub fn comma(&self) -> String {
        self.say("list-comma") + " "
    }

    /// Several things in a sentence: "A, B and C".
    #[must_use]
    pub fn list(&self, items: &[impl AsRef<str>]) -> String {
        let all: Vec<&str> = items.iter().map(AsRef::as_ref).collect();
        let Some((last, some)) = all.split_last().filter(|(_, some)| !some.is_empty()) else { return all.concat() };
        // Languages join differently before some sounds; the words say before which.
        let begins = last.to_lowercase();
        let is_other = self.say("list-last-other-before").split_whitespace().any(|sound| begins.starts_with(sound));
        let key = if is_other { "list-last-other" } else { "list-last" };
        self.fill_all(key, &[("some", &some.join(&self.comma())), ("last", last)])
    }

    /// A day in words.
    #[must_use]
    pub fn day(&self, day: &Day) -> String {
        documents::dates::day_in_words(*day, &self.language)
    }

    /// A day or a month in words.
    #[must_use]
    pub fn as_of(&self, as_of: &AsOf) -> String {
        documents::dates::as_of_in_words(*as_of, &self.language)
    }

    /// The name of a language.
    #[must_use]
    pub fn language_name(&self, language: &Language) -> String {
        language.name(&self.language)
    }

    /// The name of a country.
    #[must_use]
    pub fn country(&self, country: &Country) -> &'static str {
        country.name(&self.language)
    }

    fn format(&self, key: &str, args: Option<&FluentArgs<'_>>) -> String {
        let Some(pattern) = self.bundle.get_message(key).and_then(|message| message.value()) else {
            return key.to_owned();
        };
        self.bundle.format_pattern(pattern, args, &mut Vec::new()).into_owned()
    }
}

/// The name of a language in itself, as it stands alone: some languages write it small within a sentence.
pub(crate) fn own_name(tag: &str) -> String {
    let name = Language::from_tag(tag).map(|language| language.own_name()).unwrap_or_default();
    let mut letters = name.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}

/// As what a name is sorted in a list: capitals and marks above letters count for nothing, so that "Émirats" stands among the
/// names with E, and an alif with a hamza among those with an alif. It is no order of any language, but one in which people find
/// a name.
pub(crate) fn sorted_as(name: &str) -> String {
    name.nfd().filter(|letter| !is_combining_mark(*letter)).flat_map(char::to_lowercase).collect()
}
