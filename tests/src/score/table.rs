//! The tables of the scorer, in Markdown.

use std::fmt::{Display, Write};

use super::Counts;

/// A share in per cent, with the interval in which the true one lies in nineteen of twenty cases (Wilson).
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Interval {
    /// The share itself; `None` of nothing.
    pub share: Option<f64>,
    /// From here.
    pub low: f64,
    /// To here.
    pub high: f64,
}

/// The deviations within which nineteen of twenty lie.
const DEVIATIONS: f64 = 1.96;

impl Interval {
    /// The share of `some` in `all`.
    #[must_use]
    pub fn of(some: u64, all: u64) -> Self {
        if all == 0 {
            return Self { share: None, low: 0.0, high: 100.0 };
        }
        #[expect(clippy::cast_precision_loss, reason = "counts of values are small")]
        let (some, all) = (some as f64, all as f64);
        let (share, square) = (some / all, DEVIATIONS * DEVIATIONS);
        let centre = share + square / (2.0 * all);
        let spread = DEVIATIONS * (share * (1.0 - share) / all + square / (4.0 * all * all)).sqrt();
        let bound = |value: f64| 100.0 * value / (1.0 + square / all);
        Self {
            share: Some(100.0 * share),
            low: bound(centre - spread).max(0.0),
            high: bound(centre + spread).min(100.0),
        }
    }
}

impl Display for Interval {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self.share {
            Some(share) => write!(formatter, "{share:.1} ({:.1}–{:.1})", self.low, self.high),
            None => formatter.write_str("–"),
        }
    }
}

/// A table with a row for each name.
#[must_use]
pub fn table<K: Display>(what: &str, rows: impl IntoIterator<Item = (K, Counts)>) -> String {
    let mut text = format!(
        "| {what} | values | exact, % | absent, said | absent, not said | wrong, % of those given |\n\
         | --- | ---: | ---: | ---: | ---: | ---: |\n"
    );
    for (name, counts) in rows {
        let (exact, wrong) = (Interval::of(counts.exact, counts.present()), Interval::of(counts.wrong, counts.given()));
        // Writing to memory does not fail.
        let _ = writeln!(
            text,
            "| {name} | {} | {exact} | {} | {} | {wrong} |",
            counts.present(),
            counts.absent_said,
            counts.absent
        );
    }
    text
}

#[cfg(test)]
mod tests {
    use super::Interval;

    #[test]
    fn a_share_has_its_interval() {
        let half = Interval::of(5, 10);
        assert!((half.low - 23.7).abs() < 0.1 && (half.high - 76.3).abs() < 0.1, "{half}");
        assert_eq!(Interval::of(0, 0).to_string(), "–");
        let all = Interval::of(300, 300);
        assert!(all.share == Some(100.0) && all.low > 98.5 && all.high <= 100.0, "{all}");
    }
}
