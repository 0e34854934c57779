//! Many phrases looked for in one pass over a text.

use aho_corasick::AhoCorasick;

/// Lists of phrases, each phrase with the number of its list.
pub(super) struct Phrases {
    automaton: AhoCorasick,
    phrases: Vec<(String, usize)>,
    lists: usize,
}

impl Phrases {
    /// Takes the lists in their order. They are compiled in and short.
    pub fn new(lists: impl IntoIterator<Item = Vec<String>>) -> Self {
        let lists: Vec<Vec<String>> = lists.into_iter().collect();
        let count = lists.len();
        let phrases: Vec<(String, usize)> =
            lists.into_iter().enumerate().flat_map(|(list, all)| all.into_iter().map(move |one| (one, list))).collect();
        let automaton = AhoCorasick::new(phrases.iter().map(|(phrase, _)| phrase)).expect("a few hundred phrases fit");
        Self { automaton, phrases, lists: count }
    }

    /// Which lists have a phrase that is in a text, where `fits` says of its first and last byte that it counts.
    pub fn lists_in(&self, text: &str, fits: impl Fn(usize, usize) -> bool) -> Vec<bool> {
        let mut found = vec![false; self.lists];
        for one in self.automaton.find_overlapping_iter(text).filter(|one| fits(one.start(), one.end())) {
            found[self.phrases[one.pattern().as_usize()].1] = true;
        }
        found
    }

    /// Of each phrase that is in a text, where `fits` says that it counts: the byte where it stands first.
    pub fn first_of_each(&self, text: &str, fits: impl Fn(usize, usize) -> bool) -> Vec<(usize, &str)> {
        let mut found: Vec<(usize, usize)> = Vec::new();
        for one in self.automaton.find_overlapping_iter(text).filter(|one| fits(one.start(), one.end())) {
            let phrase = one.pattern().as_usize();
            if !found.iter().any(|(_, known)| *known == phrase) {
                found.push((one.start(), phrase));
            }
        }
        found.into_iter().map(|(start, phrase)| (start, self.phrases[phrase].0.as_str())).collect()
    }

    /// The first phrase of a list that is in a text, where `fits` says that it counts, and the byte where it begins.
    pub fn first_of(&self, list: usize, text: &str, fits: impl Fn(usize, usize) -> bool) -> Option<(usize, &str)> {
        let in_list = |phrase: usize| self.phrases[phrase].1 == list;
        let mut found = self.automaton.find_overlapping_iter(text).filter(|one| fits(one.start(), one.end()));
        let one = found.find(|one| in_list(one.pattern().as_usize()))?;
        Some((one.start(), self.phrases[one.pattern().as_usize()].0.as_str()))
    }

    /// All phrases.
    #[cfg(test)]
    pub fn all(&self) -> impl Iterator<Item = &str> {
        self.phrases.iter().map(|(phrase, _)| phrase.as_str())
    }
}
