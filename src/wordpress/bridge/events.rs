//! What others did to the site: people, cron, other workspaces.

use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::client::BridgeClient;
use super::failure::BridgeError;

/// Something that happened. It says that; how things are now is asked for.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Serialize)]
pub struct Event {
    /// Its number; numbers only grow.
    pub id: i64,
    /// Such as `post.status`, `post.updated`, `post.trashed`, `post.restored`, `post.deleted`,
    /// `term.created`, `term.updated`, `term.deleted`, `media.deleted`.
    pub kind: String,
    /// When, in UTC.
    #[serde(default)]
    pub occurred: Option<String>,
    /// The post, term or media item.
    #[serde(default)]
    pub object_id: i64,
    /// The content whose post it is. `None` for terms and images.
    #[serde(default)]
    pub content_id: Option<Uuid>,
    /// The task it comes from.
    #[serde(default)]
    pub task_id: Option<Uuid>,
    /// What the kind brings along.
    #[serde(default)]
    pub data: serde_json::Value,
}

/// A stretch of events.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct Events {
    /// The events, oldest first.
    pub events: Vec<Event>,
    /// What the next request is to confirm.
    pub cursor: i64,
    /// Whether there are more.
    #[serde(default)]
    pub more: bool,
    /// Whether some are missing: pull everything.
    #[serde(default)]
    pub gap: bool,
    /// The oldest event that the site still has. `None` when it has none.
    #[serde(default)]
    pub oldest: Option<i64>,
}

impl BridgeClient<'_> {
    /// Reads events. `cursor` confirms the last one that has arrived here; `None` goes on from the
    /// last one that this key has confirmed. `limit` is 500 at most.
    ///
    /// # Errors
    /// Any failure.
    pub async fn events(&self, cursor: Option<i64>, limit: u32) -> Result<Events, BridgeError> {
        let limit = limit.clamp(1, 500).to_string();
        let cursor = cursor.map(|cursor| cursor.to_string());
        let mut arguments = vec![("limit", limit.as_str())];
        if let Some(cursor) = &cursor {
            arguments.push(("cursor", cursor));
        }
        self.get("events", &arguments).await
    }
}

#[cfg(test)]
mod tests {
    use super::super::answer::one;
    use super::super::fixtures::Fixture;
    use super::*;

    #[test]
    fn events_of_the_contract_are_read() {
        let read: Events = one(&Fixture::read("events").reply().body).unwrap();
        let kinds: Vec<&str> = read
            .events
            .iter()
            .map(|event| event.kind.as_str())
            .collect();
        assert_eq!(kinds, ["post.status", "post.updated", "post.deleted"]);
        assert_eq!(read.events[0].data["igny8_status"], "published");
        assert!(!read.gap && !read.more);
    }
}
