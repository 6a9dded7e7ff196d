//! Ideas, tasks and content: from a thought to a page.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::ids::{AuthorId, ClusterId, ContentId, IdeaId, SectorId, TaskId};
use super::review::{Finding, ReviewState, Weight};
use super::status::{ContentStatus, IdeaStatus, TaskStatus, words};

words!(
    /// What a piece of content is.
    ContentKind, "content kind", {
        /// Text for readers.
        Article = "article",
        /// Instructions for a writer; never goes live unless the user insists.
        Brief = "brief",
    }, edges: []
);

words!(
    /// Where content was made.
    ContentSource, "content source", {
        /// Here.
        Igny8 = "igny8",
        /// Read from WordPress.
        Wordpress = "wordpress",
        /// Read from a file.
        Import = "import",
    }, edges: []
);

/// A content idea as it is stored.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Idea {
    /// The row.
    pub id: IdeaId,
    /// The name that may leave the machine.
    pub uuid: Uuid,
    /// The sector it belongs to.
    pub sector_id: SectorId,
    /// The cluster it answers. `None` for an idea made by hand without one.
    pub cluster_id: Option<ClusterId>,
    /// The working title.
    pub title: String,
    /// What the page should do for its reader.
    pub description: String,
    /// The keywords it should target, most important first.
    pub suggested_keywords: Vec<String>,
    /// The post type it is meant for, such as `post`.
    pub content_type: String,
    /// The template it should follow, such as `guide`.
    pub content_structure: String,
    /// Where it stands.
    pub status: IdeaStatus,
    /// Which engine made it: `builtin`, `ai` or `manual`.
    pub origin: String,
    /// When it was made, RFC 3339 in UTC.
    pub created_at: String,
    /// When it last changed, RFC 3339 in UTC.
    pub updated_at: String,
}

/// A writing task as it is stored.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Task {
    /// The row.
    pub id: TaskId,
    /// The name that may leave the machine.
    pub uuid: Uuid,
    /// The sector it belongs to.
    pub sector_id: SectorId,
    /// The cluster it answers. `None` when made by hand without one.
    pub cluster_id: Option<ClusterId>,
    /// The idea it came from. `None` when made by hand.
    pub idea_id: Option<IdeaId>,
    /// The working title.
    pub title: String,
    /// The brief for the writer.
    pub description: String,
    /// The target keywords, the primary one first.
    pub keywords: Vec<String>,
    /// The post type, such as `post` or `page`.
    pub content_type: String,
    /// The template to follow, such as `guide`.
    pub content_structure: String,
    /// The author profile to write as. `None` means the site's default.
    pub author_id: Option<AuthorId>,
    /// Where it stands.
    pub status: TaskStatus,
    /// The WordPress post it became. `None` until published there.
    pub assigned_post_id: Option<i64>,
    /// The address of that post. `None` until published there.
    pub post_url: Option<String>,
    /// When it was made, RFC 3339 in UTC.
    pub created_at: String,
    /// When it last changed, RFC 3339 in UTC.
    pub updated_at: String,
}

/// A piece of content as it is stored.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Content {
    /// The row.
    pub id: ContentId,
    /// The publish key: the name under which every other system knows it.
    pub uuid: Uuid,
    /// The sector it belongs to.
    pub sector_id: SectorId,
    /// The cluster it answers. `None` when it has none.
    pub cluster_id: Option<ClusterId>,
    /// The task it came from. `None` when it was imported.
    pub task_id: Option<TaskId>,
    /// Article or brief.
    pub kind: ContentKind,
    /// The title of the page.
    pub title: String,
    /// The address part; ASCII, never empty.
    pub slug: String,
    /// The body, sanitised HTML without a `<h1>`.
    pub content_html: String,
    /// A short summary as plain text.
    pub excerpt: String,
    /// The title for result pages.
    pub meta_title: String,
    /// The description for result pages.
    pub meta_description: String,
    /// The phrase it should rank for; empty when none is set.
    pub primary_keyword: String,
    /// The post type, such as `post` or `page`.
    pub content_type: String,
    /// The template it followed.
    pub content_structure: String,
    /// Words in the body.
    pub word_count: i64,
    /// Which version of the body this is, from 1.
    pub version: i64,
    /// Where it stands: `published` only when it is live.
    pub status: ContentStatus,
    /// WordPress's own status of the post. `None` while it is not there.
    pub wordpress_status: Option<String>,
    /// The post's id in WordPress. `None` while it is not there.
    pub external_id: Option<String>,
    /// Where it can be read. `None` while it cannot.
    pub external_url: Option<String>,
    /// Where it was made.
    pub source: ContentSource,
    /// The model that wrote it, or `builtin`.
    pub model: String,
    /// When it was approved. `None` when it has not been, or was edited since.
    pub approved_at: Option<String>,
    /// Whether it may go on without a person.
    pub review: ReviewState,
    /// What the checks found in it when it was written.
    pub findings: Vec<Finding>,
    /// How many words were ordered. `None` for what nobody ordered.
    pub ordered_words: Option<i64>,
    /// When it was made, RFC 3339 in UTC.
    pub created_at: String,
    /// When it last changed, RFC 3339 in UTC.
    pub updated_at: String,
}

impl Content {
    /// Whether somebody has to look at it, and nobody has approved it.
    #[must_use]
    pub fn waits_for_review(&self) -> bool {
        self.review != ReviewState::Clear && self.approved_at.is_none()
    }

    /// Why somebody has to look at it, in a line; empty when nobody has to.
    #[must_use]
    pub fn review_reasons(&self) -> String {
        let heavy = self
            .findings
            .iter()
            .filter(|finding| finding.weight != Weight::Note);
        let reasons: Vec<&str> = heavy.map(|finding| finding.text.as_str()).collect();
        reasons.join("; ")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_brief_says_so() {
        assert_eq!(ContentKind::Brief.to_string(), "brief");
        assert_eq!("article".parse(), Ok(ContentKind::Article));
    }
}
