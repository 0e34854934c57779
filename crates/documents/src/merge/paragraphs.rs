//! Prose in three versions, merged paragraph by paragraph.

use super::common::common;

/// What merging paragraphs gives: the paragraphs, and the runs of them that both sides changed differently.
#[derive(Default)]
pub(super) struct Prose<'t> {
    pub(super) merged: Vec<&'t str>,
    /// Theirs and mine.
    pub(super) conflicts: Vec<(Vec<&'t str>, Vec<&'t str>)>,
}

/// Merges paragraphs: between two that all three have, a run that only one side changed is taken from that side.
pub(super) fn merge<'t>(base: &[&'t str], theirs: &[&'t str], mine: &[&'t str]) -> Prose<'t> {
    let mut prose = Prose::default();
    let in_mine = common(base, mine);
    let anchors = common(base, theirs).into_iter().filter_map(|(was, they)| {
        let found = in_mine.binary_search_by_key(&was, |(was, _)| *was).ok()?;
        Some((was, they, in_mine[found].1))
    });
    let end = (base.len(), theirs.len(), mine.len());
    let (mut was, mut they, mut me) = (0, 0, 0);
    for (next_was, next_they, next_me) in anchors.chain([end]) {
        prose.run(&base[was..next_was], &theirs[they..next_they], &mine[me..next_me]);
        prose.merged.extend(base.get(next_was));
        (was, they, me) = (next_was + 1, next_they + 1, next_me + 1);
    }
    prose
}

impl<'t> Prose<'t> {
    fn run(&mut self, was: &[&'t str], they: &[&'t str], me: &[&'t str]) {
        if they == me || they == was {
            self.merged.extend(me);
        } else if me == was {
            self.merged.extend(they);
        } else if was.len() > 1 && was.len() == they.len() && was.len() == me.len() {
            // As many as before: each was changed where it stands.
            for place in 0..was.len() {
                self.run(&was[place..=place], &they[place..=place], &me[place..=place]);
            }
        } else {
            self.merged.extend(me);
            self.conflicts.push((they.to_vec(), me.to_vec()));
        }
    }
}
