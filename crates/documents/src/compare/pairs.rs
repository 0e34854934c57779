//! Which of what is left on one side answers to what is left on the other: what stands at about the same place.

/// A version in another language is longer or shorter as a whole, and its sentences have another order: two things farther
/// apart than this part of the text do not answer to each other.
const NEAR: f64 = 0.12;

/// Pairs up what is left, nearest first within the order of the first side; each is in one pair at most. `fits` says which
/// may be paired. At the end come those that are alone.
pub(super) fn pairs<T>(
    first: Vec<(f64, T)>,
    second: Vec<(f64, T)>,
    fits: impl Fn(&T, &T) -> bool,
) -> Vec<(Option<T>, Option<T>)> {
    let mut second: Vec<Option<(f64, T)>> = second.into_iter().map(Some).collect();
    let mut found = Vec::new();
    for (position, one) in first {
        let near = |other: &(f64, T)| (other.0 - position).abs();
        let candidates = second.iter().enumerate().filter_map(|(place, other)| Some((place, other.as_ref()?)));
        let nearest = candidates
            .filter(|(_, other)| near(other) <= NEAR && fits(&one, &other.1))
            .min_by(|(_, one), (_, other)| near(one).total_cmp(&near(other)))
            .map(|(place, _)| place);
        let answer = nearest.and_then(|place| second.get_mut(place)?.take()).map(|(_, answer)| answer);
        found.push((Some(one), answer));
    }
    found.extend(second.into_iter().flatten().map(|(_, alone)| (None, Some(alone))));
    found
}
