//! What two sequences have in common.

/// The most comparisons that are made: two letters of two thousand words each. What is longer is taken as changed from its
/// first to its last difference.
const MOST_COMPARISONS: usize = 4_000_000;

/// The places of a longest common subsequence, in order: pairs of a place in the one and a place in the other.
pub(crate) fn common<T: PartialEq>(one: &[T], other: &[T]) -> Vec<(usize, usize)> {
    let begin = one.iter().zip(other).take_while(|(one, other)| one == other).count();
    let (rest_one, rest_other) = (&one[begin..], &other[begin..]);
    let end = rest_one.iter().rev().zip(rest_other.iter().rev()).take_while(|(one, other)| one == other).count();
    let (inner_one, inner_other) = (&rest_one[..rest_one.len() - end], &rest_other[..rest_other.len() - end]);
    let mut pairs: Vec<(usize, usize)> = (0..begin).map(|place| (place, place)).collect();
    pairs.extend(inner(inner_one, inner_other).into_iter().map(|(one, other)| (one + begin, other + begin)));
    pairs.extend((0..end).rev().map(|back| (one.len() - 1 - back, other.len() - 1 - back)));
    pairs
}

fn inner<T: PartialEq>(one: &[T], other: &[T]) -> Vec<(usize, usize)> {
    let (rows, columns) = (one.len(), other.len());
    if rows == 0 || columns == 0 || rows.saturating_mul(columns) > MOST_COMPARISONS {
        return Vec::new();
    }
    // The length of what is common from each pair of places on.
    let mut lengths = vec![0_u32; (rows + 1) * (columns + 1)];
    let at = |row: usize, column: usize| row * (columns + 1) + column;
    for row in (0..rows).rev() {
        for column in (0..columns).rev() {
            lengths[at(row, column)] = if one[row] == other[column] {
                lengths[at(row + 1, column + 1)] + 1
            } else {
                lengths[at(row + 1, column)].max(lengths[at(row, column + 1)])
            };
        }
    }
    let (mut row, mut column, mut pairs) = (0, 0, Vec::new());
    while row < rows && column < columns {
        if one[row] == other[column] {
            pairs.push((row, column));
            (row, column) = (row + 1, column + 1);
        } else if lengths[at(row + 1, column)] >= lengths[at(row, column + 1)] {
            row += 1;
        } else {
            column += 1;
        }
    }
    pairs
}
