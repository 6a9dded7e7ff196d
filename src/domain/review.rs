//! What was found in a text, and whether it may go on without a person.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

use super::status::words;

words!(
    /// How much a finding weighs.
    Weight, "weight", {
        /// Worth knowing; nothing waits for it.
        Note = "note",
        /// Somebody has to look before the text goes out.
        Review = "review",
        /// The text broke a rule that it must not break.
        Stop = "stop",
    }, edges: []
);

words!(
    /// Whether a text may go on without a person.
    ReviewState, "review state", {
        /// Nothing was found that anybody has to look at.
        Clear = "clear",
        /// Somebody has to look; approving it deliberately lets it go on.
        NeedsReview = "needs_review",
        /// A rule was broken that must not be: wrong language, a banned topic, a stopped check.
        Stopped = "stopped",
    }, edges: []
);

/// Something that was found in a text.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Finding {
    /// The rule that found it, such as `length.short` or `slop.cliche`.
    pub rule: String,
    /// How much it weighs.
    pub weight: Weight,
    /// What it is, in words.
    pub text: String,
    /// The first place, as it stands there. `None` when it is about the whole.
    #[serde(default)]
    pub excerpt: Option<String>,
    /// How often it was found, from 1.
    pub count: u32,
}

/// The longest excerpt that is kept, in characters.
const MAX_EXCERPT_CHARS: usize = 120;

impl Finding {
    /// Makes a finding about the whole text.
    pub fn whole(rule: &str, weight: Weight, text: impl Into<String>) -> Self {
        Self {
            rule: rule.to_owned(),
            weight,
            text: text.into(),
            excerpt: None,
            count: 1,
        }
    }

    /// Adds the first place where it was found; long ones are cut.
    #[must_use]
    pub fn at(mut self, excerpt: &str) -> Self {
        let mut kept: String = excerpt.chars().take(MAX_EXCERPT_CHARS).collect();
        if kept.len() < excerpt.len() {
            kept.push('…');
        }
        self.excerpt = Some(kept);
        self
    }

    /// Says how often it was found.
    #[must_use]
    pub fn times(mut self, count: usize) -> Self {
        self.count = u32::try_from(count).unwrap_or(u32::MAX).max(1);
        self
    }
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.rule, self.text)?;
        if self.count > 1 {
            write!(f, ", {} times", self.count)?;
        }
        match &self.excerpt {
            Some(excerpt) => write!(f, " (“{excerpt}”)"),
            None => Ok(()),
        }
    }
}

impl ReviewState {
    /// The state that findings lead to: the heaviest decides.
    #[must_use]
    pub fn of(findings: &[Finding]) -> Self {
        match findings.iter().map(|finding| finding.weight).max() {
            Some(Weight::Stop) => Self::Stopped,
            Some(Weight::Review) => Self::NeedsReview,
            Some(Weight::Note) | None => Self::Clear,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_heaviest_finding_decides() {
        let note = Finding::whole("slop.cliche", Weight::Note, "a cliché");
        let short = Finding::whole("length.short", Weight::Review, "too short");
        let banned = Finding::whole("topic.banned", Weight::Stop, "a banned topic");
        assert_eq!(ReviewState::of(&[]), ReviewState::Clear);
        assert_eq!(
            ReviewState::of(std::slice::from_ref(&note)),
            ReviewState::Clear
        );
        assert_eq!(
            ReviewState::of(&[short.clone(), note.clone()]),
            ReviewState::NeedsReview
        );
        assert_eq!(
            ReviewState::of(&[short, banned, note]),
            ReviewState::Stopped
        );
    }

    #[test]
    fn a_finding_says_where_and_how_often() {
        let found = Finding::whole("slop.cliche", Weight::Note, "a cliché")
            .at(&"x".repeat(200))
            .times(3);
        let text = found.to_string();
        assert!(text.starts_with("slop.cliche: a cliché, 3 times (“xxx"));
        assert_eq!(found.excerpt.map(|text| text.chars().count()), Some(121));
    }
}
