//! What a pull takes over of a post, judged from three sides: as it was after our last write, as it is
//! here, as it is there. Pure.

use super::remote::Remote;

/// A field of a post, three ways.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Field {
    /// What it is called.
    pub(super) name: &'static str,
    /// As it stands there.
    pub(super) theirs: String,
    /// As it stands here.
    pub(super) ours: String,
    /// Whether somebody changed it there since our last write.
    pub(super) by_them: bool,
    /// Whether somebody changed it here since.
    pub(super) by_us: bool,
}

/// What is to happen with the texts of a post.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Verdict {
    /// What was changed there alone: taken over.
    pub(super) take: Vec<&'static str>,
    /// What both changed, each in another way.
    pub(super) conflicts: Vec<&'static str>,
    /// What was changed here alone: `push` sends it.
    pub(super) to_push: Vec<&'static str>,
}

impl Verdict {
    /// Judges field by field. Where one is in conflict none is taken over: a text is one thing.
    pub(super) fn of(fields: &[Field]) -> Self {
        let mut verdict = Self::default();
        for field in fields {
            let same = folded(&field.theirs) == folded(&field.ours);
            match (same, field.by_them, field.by_us) {
                (true, ..) | (_, false, false) => {}
                (_, true, false) => verdict.take.push(field.name),
                (_, true, true) => verdict.conflicts.push(field.name),
                (_, false, true) => verdict.to_push.push(field.name),
            }
        }
        if !verdict.conflicts.is_empty() {
            verdict.take.clear();
        }
        verdict
    }

    /// Whether a field is taken over.
    pub(super) fn takes(&self, name: &str) -> bool {
        self.take.contains(&name)
    }
}

/// A text without regard to its white space, which WordPress changes.
fn folded(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Whether an address part there is a real one: drafts have none, and the trash marks them.
pub(super) fn is_real_slug(remote: &Remote) -> bool {
    !remote.slug.is_empty() && !remote.slug.ends_with("__trashed")
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn field(name: &'static str, ours: &str, theirs: &str, by_us: bool, by_them: bool) -> Field {
        Field {
            name,
            theirs: theirs.to_owned(),
            ours: ours.to_owned(),
            by_them,
            by_us,
        }
    }

    #[test]
    fn only_what_one_side_changed_moves() {
        let verdict = Verdict::of(&[
            field("title", "a", "b", false, true),
            field("text", "a", "b", true, false),
            field("excerpt", "a", "b", false, false),
            field("slug", "x  y", "x y", true, true),
        ]);
        assert_eq!(
            (verdict.take, verdict.to_push),
            (vec!["title"], vec!["text"])
        );
        let verdict = Verdict::of(&[
            field("title", "a", "b", false, true),
            field("text", "c", "d", true, true),
        ]);
        assert_eq!((verdict.take, verdict.conflicts), (vec![], vec!["text"]));
    }

    proptest! {
        #[test]
        fn what_was_changed_here_is_never_taken_away(
            sides in prop::collection::vec(("[ab]{1,2}", "[ab]{1,2}", any::<bool>(), any::<bool>()), 1..6),
        ) {
            let fields: Vec<Field> = sides
                .iter()
                .zip(["a", "b", "c", "d", "e", "f"])
                .map(|((ours, theirs, by_us, by_them), name)| field(name, ours, theirs, *by_us, *by_them))
                .collect();
            let verdict = Verdict::of(&fields);
            for field in &fields {
                if verdict.takes(field.name) {
                    prop_assert!(field.by_them && !field.by_us);
                }
                if field.by_us && field.by_them && field.ours != field.theirs {
                    prop_assert!(verdict.conflicts.contains(&field.name) && verdict.take.is_empty());
                }
            }
        }
    }
}
