//! Images that belong to a piece of content.

use serde::Serialize;
use uuid::Uuid;

use super::ids::{ContentId, ImageId, TaskId};

/// An image as it is stored.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Image {
    /// The row.
    pub id: ImageId,
    /// The name that may leave the machine.
    pub uuid: Uuid,
    /// The content it illustrates.
    pub content_id: ContentId,
    /// The task of that content. `None` when the content has none.
    pub task_id: Option<TaskId>,
    /// Where the image can be seen. `None` until it is uploaded.
    pub image_url: Option<String>,
    /// The file, relative to the workspace. `None` until it is made.
    pub file: Option<String>,
    /// SHA-256 of the file in hex. `None` until it is made.
    pub sha256: Option<String>,
    /// What it should show.
    pub prompt: String,
    /// Whether it heads the page.
    pub is_featured: bool,
    /// Its place: 0 for the featured one, then after the n-th section.
    pub position: i64,
    /// What it shows, for those who cannot see it.
    pub alt_text: String,
    /// The line below it; empty for none.
    pub caption: String,
    /// Width in pixels. `None` until it is made.
    pub width: Option<i64>,
    /// Height in pixels. `None` until it is made.
    pub height: Option<i64>,
    /// The media item in WordPress. `None` while it is not there.
    pub external_id: Option<String>,
    /// The model that made it, or `builtin`.
    pub model: String,
    /// When it was made, RFC 3339 in UTC.
    pub created_at: String,
    /// When it last changed, RFC 3339 in UTC.
    pub updated_at: String,
}
