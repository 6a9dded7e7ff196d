//! The stages between keywords and published pages, in their order.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

use crate::domain::status::words;

words!(
    /// A stage of the pipeline.
    Stage, "stage", {
        /// Keywords into clusters.
        Cluster = "cluster",
        /// Clusters into ideas.
        Ideas = "ideas",
        /// Approved ideas into tasks.
        Tasks = "tasks",
        /// Tasks into drafts.
        Write = "write",
        /// Drafts into illustrated drafts.
        Images = "images",
        /// Drafts into files or posts.
        Publish = "publish",
    }, edges: []
);

/// Gives the stages from one to another, both included; none when they are the wrong way round.
pub fn between(from: Stage, to: Stage) -> impl Iterator<Item = Stage> {
    Stage::ALL
        .iter()
        .copied()
        .filter(move |stage| *stage >= from && *stage <= to)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn stages_have_an_order() {
        let middle: Vec<_> = between(Stage::Ideas, Stage::Write).collect();
        assert_eq!(middle, [Stage::Ideas, Stage::Tasks, Stage::Write]);
        assert_eq!(between(Stage::Write, Stage::Ideas).count(), 0);
    }
}
