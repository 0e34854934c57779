//! How the sheets of one evening differ: which of the case's own, reviewed paragraphs and demands stand on a sheet, and in which
//! order. No word is made by a machine.

use std::collections::HashSet;

/// The most different sheets of one pack: at a table of thirty nobody sits beside the same words, and each costs typesetting.
pub const MOST_VARIANTS: usize = 24;

/// How many demands stand on one sheet: what fits beside words of one's own, in two languages.
pub const DEMANDS_OF_A_SHEET: usize = 3;

/// What stands on a sheet.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct SheetPlan {
    /// Which of the paragraphs that may open a letter, by their places, in order: one or two.
    pub openings: Vec<usize>,
    /// Which of the demands, by their places, in the order in which they stand.
    pub demands: Vec<usize>,
    /// Whether the lines for one's own words come before the paragraph.
    pub own_words_first: bool,
}

/// Different sheets, at most `most` and at most [`MOST_VARIANTS`]: the same for the same seed. At least one, and fewer than asked
/// where a case has too few words for more.
#[must_use]
pub fn vary(seed: &[u8; 16], openings: usize, demands: usize, most: usize) -> Vec<SheetPlan> {
    let mut chance = Chance::new(seed);
    let most = most.clamp(1, MOST_VARIANTS);
    let (mut plans, mut known) = (Vec::new(), HashSet::new());
    // Each try is as cheap as a handful of numbers; a case with few words runs out of new ones long before.
    for number in 0..most * 40 {
        if plans.len() == most {
            break;
        }
        let plan = plan(&mut chance, openings, demands, number);
        if known.insert(plan.clone()) {
            plans.push(plan);
        }
    }
    plans
}

fn plan(chance: &mut Chance, openings: usize, demands: usize, number: usize) -> SheetPlan {
    // Each paragraph opens equally many sheets.
    let first = (openings > 0).then(|| number % openings);
    let second =
        (openings > 1 && chance.below(2) == 0).then(|| chance.below(openings)).filter(|other| Some(*other) != first);
    let mut order: Vec<usize> = (0..demands).collect();
    for place in (1..order.len()).rev() {
        order.swap(place, chance.below(place + 1));
    }
    order.truncate(DEMANDS_OF_A_SHEET);
    let mut chosen: Vec<usize> = first.into_iter().chain(second).collect();
    chosen.sort_unstable();
    SheetPlan { openings: chosen, demands: order, own_words_first: chance.below(2) == 1 }
}

/// Numbers that look random and are the same for the same seed (Steele, Lea and Flood: SplitMix, 2014). Nothing secret is made
/// of them.
struct Chance(u64);

impl Chance {
    fn new(seed: &[u8; 16]) -> Self {
        let halves =
            seed.chunks_exact(8).map(|half| half.iter().fold(0_u64, |number, byte| number << 8 | u64::from(*byte)));
        Self(halves.fold(0, |number, half| number.rotate_left(29) ^ half))
    }

    /// A number below another one; zero for zero.
    fn below(&mut self, end: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut mixed = self.0;
        mixed = (mixed ^ mixed >> 30).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        mixed = (mixed ^ mixed >> 27).wrapping_mul(0x94D0_49BB_1331_11EB);
        mixed ^= mixed >> 31;
        // The remainder leans a little to small numbers, which no reader of letters can notice.
        (mixed % (end.max(1) as u64)) as usize
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_seed_gives_the_same_sheets_and_another_one_others() {
        let (one, other) = ([7; 16], [8; 16]);
        assert_eq!(vary(&one, 4, 3, 12), vary(&one, 4, 3, 12));
        assert_ne!(vary(&one, 4, 3, 12), vary(&other, 4, 3, 12));
    }

    #[test]
    fn no_two_sheets_are_alike_and_each_asks() {
        let plans = vary(&[3; 16], 4, 5, 24);
        assert_eq!(plans.len(), MOST_VARIANTS);
        assert_eq!(plans.iter().collect::<HashSet<_>>().len(), plans.len());
        for plan in &plans {
            assert_eq!(plan.demands.len(), DEMANDS_OF_A_SHEET);
            assert!((1..=2).contains(&plan.openings.len()) && plan.openings.iter().all(|place| *place < 4));
            assert_eq!(plan.demands.iter().collect::<HashSet<_>>().len(), plan.demands.len());
        }
        let opened = |place: usize| plans.iter().filter(|plan| plan.openings.contains(&place)).count();
        assert!((0..4).all(|place| opened(place) >= 4), "each paragraph opens its share");
    }

    #[test]
    fn four_paragraphs_and_two_demands_are_enough_for_all_kinds() {
        for seed in 0..40 {
            assert_eq!(vary(&[seed; 16], 4, 2, 40).len(), MOST_VARIANTS, "seed {seed}");
        }
    }

    #[test]
    fn a_case_of_few_words_gives_few_sheets() {
        assert_eq!(vary(&[1; 16], 0, 0, 40).len(), 2);
        assert!(vary(&[1; 16], 1, 1, 40).len() <= 2);
        assert_eq!(vary(&[1; 16], 4, 2, 1).len(), 1);
    }
}
