//! The links of the site, and edits that put exactly one link in.

use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::answer::text;
use super::client::BridgeClient;
use super::failure::BridgeError;
use super::reading::Reading;
use crate::http::Method;

/// A link in a post.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct PostLink {
    /// Where it begins, in bytes of the stored content.
    pub offset: u64,
    /// Where it leads, as it stands there.
    pub url: String,
    /// The text that people click.
    #[serde(default, deserialize_with = "text")]
    pub anchor: String,
    /// Such as `nofollow`; empty for nothing.
    #[serde(default, deserialize_with = "text")]
    pub rel: String,
    /// The post of this site that it leads to. `None` for none.
    #[serde(default)]
    pub target_post_id: Option<i64>,
}

/// A post with its links.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct LinkedPost {
    /// The post.
    pub post_id: i64,
    /// The content whose post it is. `None`: a person's.
    #[serde(default)]
    pub content_id: Option<Uuid>,
    /// Such as `post` or `page`.
    #[serde(default)]
    pub post_type: String,
    /// WordPress's own status.
    #[serde(default)]
    pub status: String,
    /// The title as people read it.
    #[serde(default)]
    pub title: String,
    /// Its address.
    #[serde(default, deserialize_with = "text")]
    pub url: String,
    /// SHA-256 in hex of its content: the base of edits.
    #[serde(default)]
    pub content_hash: String,
    /// Its links in the order of the text.
    #[serde(default)]
    pub links: Vec<PostLink>,
}

/// A link to be put in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct LinkEdit {
    /// The post.
    pub post_id: i64,
    /// The `content_hash` that the offset is counted in.
    pub base_hash: String,
    /// Where the anchor begins, in bytes of the stored content.
    pub offset: u64,
    /// What stands there, entities and all.
    pub anchor: String,
    /// Where the link leads.
    pub url: String,
    /// Such as `nofollow`; empty for nothing.
    pub rel: String,
}

/// What came of one edit.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct LinkEdited {
    /// Which of the request's edits, from 0.
    pub index: u64,
    /// The post.
    #[serde(default)]
    pub post_id: Option<i64>,
    /// `applied`, `already_applied`, `conflict`, `refused`, `forbidden`, `trashed`, `not_found`,
    /// `busy`, `reverted`, `already_reverted`.
    pub result: String,
    /// The edit's number, by which it is taken back. `None` when nothing was put in.
    #[serde(default)]
    pub edit_id: Option<i64>,
    /// The content's hash now. `None` when it is not told.
    #[serde(default)]
    pub content_hash: Option<String>,
    /// Why it was refused.
    #[serde(default)]
    pub reason: Option<String>,
    /// The capability that is missing.
    #[serde(default)]
    pub capability: Option<String>,
}

/// What came of a request.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct LinkEdits {
    /// Whether all went well.
    #[serde(default)]
    pub complete: bool,
    /// Each edit's end, in the request's order.
    pub edits: Vec<LinkEdited>,
}

#[derive(Serialize)]
struct Apply<'a> {
    action: &'static str,
    batch_id: Uuid,
    edits: &'a [LinkEdit],
}

#[derive(Serialize)]
struct Revert<'a> {
    action: &'static str,
    batch_id: Uuid,
    edit_ids: &'a [i64],
}

impl BridgeClient<'_> {
    /// Lists posts with their links, a page at a time; `None` behind the last.
    ///
    /// # Errors
    /// Any failure.
    pub async fn link_graph(
        &self,
        reading: &mut Reading,
    ) -> Result<Option<Vec<LinkedPost>>, BridgeError> {
        self.get_page("link-graph", &[("limit", "100")], reading)
            .await
    }

    /// Puts links in, 200 at most; all edits of one post have the same base.
    ///
    /// # Errors
    /// `Scope`, `Invalid`. What became of each edit is in the answer; the same request after a lost
    /// answer says `already_applied`.
    pub async fn apply_links(
        &self,
        batch_id: Uuid,
        edits: &[LinkEdit],
    ) -> Result<LinkEdits, BridgeError> {
        let apply = Apply {
            action: "apply",
            batch_id,
            edits,
        };
        self.write(Method::POST, "links", &apply).await
    }

    /// Takes links out again that `apply_links` has put in.
    ///
    /// # Errors
    /// As `apply_links`.
    pub async fn revert_links(
        &self,
        batch_id: Uuid,
        edit_ids: &[i64],
    ) -> Result<LinkEdits, BridgeError> {
        let revert = Revert {
            action: "revert",
            batch_id,
            edit_ids,
        };
        self.write(Method::POST, "links", &revert).await
    }
}

#[cfg(test)]
mod tests {
    use super::super::answer::{Page, many, one};
    use super::super::fixtures::Fixture;
    use super::*;

    #[test]
    fn links_of_the_contract_are_read() {
        let page: Page<LinkedPost> = many(&Fixture::read("link-graph").reply().body).unwrap();
        assert_eq!((page.count, page.rows[0].links[0].offset), (30, 3));
        let done: LinkEdits = one(&Fixture::read("links-apply").reply().body).unwrap();
        let ends: Vec<&str> = done.edits.iter().map(|edit| edit.result.as_str()).collect();
        assert_eq!(ends, ["applied", "refused", "refused", "conflict"]);
        assert_eq!(done.edits[1].reason.as_deref(), Some("anchor_is_markup"));
        assert!(!done.complete && done.edits[0].edit_id.is_some());
        let back: LinkEdits = one(&Fixture::read("links-revert").reply().body).unwrap();
        assert!(back.complete && back.edits[0].result == "reverted");
    }

    #[test]
    fn edits_are_sent_in_the_words_of_the_contract() {
        let fixture = Fixture::read("links-apply");
        let sent = &fixture.sent()["edits"][0];
        let edit = LinkEdit {
            post_id: sent["post_id"].as_i64().unwrap(),
            base_hash: sent["base_hash"].as_str().unwrap().to_owned(),
            offset: 5,
            anchor: "wool rug".to_owned(),
            url: "https://example.com/wool-rugs/".to_owned(),
            rel: String::new(),
        };
        assert_eq!(&serde_json::to_value(&edit).unwrap(), sent);
        let revert = Revert {
            action: "revert",
            batch_id: "01934a3c-7b2a-7000-8000-000000000001".parse().unwrap(),
            edit_ids: &[11],
        };
        assert_eq!(
            &serde_json::to_value(&revert).unwrap(),
            Fixture::read("links-revert").sent()
        );
    }
}
