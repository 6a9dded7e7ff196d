//! What a run did to the site, and taking it back from the site's own before-images.

use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::client::BridgeClient;
use super::failure::BridgeError;
use super::reading::Reading;
use crate::http::Method;

/// One thing that a batch did.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Serialize)]
pub struct BatchEntry {
    /// Its number, by which it can be undone alone.
    pub id: i64,
    /// `create`, `update`, `adopt` or `links`.
    pub operation: String,
    /// `post`, `term` or `media`.
    pub object_type: String,
    /// The post, term or media item.
    pub object_id: i64,
    /// The content it was done for. `None` for terms and images.
    #[serde(default)]
    pub content_id: Option<Uuid>,
    /// `pending` (the request died), `done` or `undone`.
    #[serde(default)]
    pub state: String,
    /// When, in UTC.
    #[serde(default)]
    pub created: Option<String>,
    /// Whether the post has changed since. `None` for terms and images, and after an undo.
    #[serde(default)]
    pub changed_since: Option<bool>,
}

/// What became of one entry.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Serialize)]
pub struct UndoneEntry {
    /// The entry.
    #[serde(flatten)]
    pub entry: BatchEntry,
    /// `undone`, `already_undone`, `kept_in_use`, `changed_since`, `forbidden`, `gone`, `busy` or
    /// `failed`.
    pub result: String,
    /// Whether the post is now as it was before. `None` when that has no meaning.
    #[serde(default)]
    pub exact: Option<bool>,
    /// The post's state now. `None` when it is not told.
    #[serde(default)]
    pub state_hash: Option<String>,
    /// The capability that is missing.
    #[serde(default)]
    pub capability: Option<String>,
    /// The scope that is missing.
    #[serde(default)]
    pub scope: Option<String>,
}

/// What became of an undo.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct Undo {
    /// Whether nothing is left of the batch but what others use.
    pub complete: bool,
    /// Each entry, in the order of undoing: newest first.
    pub entries: Vec<UndoneEntry>,
}

#[derive(Serialize)]
struct Request<'a> {
    #[serde(skip_serializing_if = "<[i64]>::is_empty")]
    only: &'a [i64],
    force: bool,
}

impl BridgeClient<'_> {
    /// Lists what a batch did, as far as the key's user may see it.
    ///
    /// # Errors
    /// `NotFound` when the site knows no such batch: it is older than 90 days, or did nothing here.
    pub async fn batch(&self, batch: Uuid) -> Result<Vec<BatchEntry>, BridgeError> {
        let route = format!("batches/{batch}");
        let (mut reading, mut entries) = (Reading::new(), Vec::new());
        while let Some(page) = self.get_page(&route, &[], &mut reading).await? {
            entries.extend(page);
        }
        Ok(entries)
    }

    /// Takes back what a batch did: all of it, or the entries named in `only`. What somebody has
    /// changed since is left alone unless `force`.
    ///
    /// # Errors
    /// As `batch`. The same request after a lost answer says `already_undone`.
    pub async fn undo_batch(
        &self,
        batch: Uuid,
        only: &[i64],
        force: bool,
    ) -> Result<Undo, BridgeError> {
        let route = format!("batches/{batch}/undo");
        self.write(Method::POST, &route, &Request { only, force })
            .await
    }
}

#[cfg(test)]
mod tests {
    use super::super::answer::{Page, many, one};
    use super::super::fixtures::Fixture;
    use super::*;

    #[test]
    fn batches_of_the_contract_are_read() {
        let page: Page<BatchEntry> = many(&Fixture::read("batch").reply().body).unwrap();
        assert_eq!(page.rows.len(), 2);
        assert_eq!(page.rows[0].changed_since, Some(true));
        let fixture = Fixture::read("batch-undo");
        let undo: Undo = one(&fixture.reply().body).unwrap();
        let results: Vec<&str> = undo.entries.iter().map(|one| one.result.as_str()).collect();
        assert_eq!(results, ["changed_since", "undone"]);
        assert!(!undo.complete);
        let request = Request {
            only: &[],
            force: false,
        };
        assert_eq!(&serde_json::to_value(&request).unwrap(), fixture.sent());
    }
}
