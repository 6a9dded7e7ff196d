//! A post as the plugin shows it.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::answer::{map, text, web_address};
use super::client::{BridgeClient, about};
use super::failure::{BridgeError, LookUp};
use super::reading::Reading;

/// How many posts are asked for at once with their text: what a page builder made can be very long.
pub const POSTS_A_PAGE: &str = "40";

/// A post, whoever made it.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Serialize)]
pub struct BridgePost {
    /// Its number.
    pub id: i64,
    /// The content whose post it is. `None`: a person's.
    #[serde(default)]
    pub content_id: Option<Uuid>,
    /// The task it comes from. `None` when it was not told.
    #[serde(default)]
    pub task_id: Option<Uuid>,
    /// Whether it is igny8's.
    #[serde(default)]
    pub managed: bool,
    /// Such as `post`, `page` or `product`.
    #[serde(default)]
    pub post_type: String,
    /// WordPress's own status.
    #[serde(default)]
    pub status: String,
    /// Its address part; ends in `__trashed` while it is in the trash.
    #[serde(default)]
    pub slug: String,
    /// Its address, or that of its preview. Never to be computed.
    #[serde(default, deserialize_with = "web_address")]
    pub link: String,
    /// The title as people read it.
    #[serde(default)]
    pub title: String,
    /// The summary as people read it.
    #[serde(default)]
    pub excerpt: String,
    /// Who wrote it. `None` when nobody is named.
    #[serde(default)]
    pub author: Option<PostAuthor>,
    /// The post above it; 0 for none.
    #[serde(default)]
    pub parent: i64,
    /// When it is or was to go live, in UTC. `None` for most drafts.
    #[serde(default)]
    pub date: Option<String>,
    /// When it last changed, in UTC to the second. `None` for a draft that was saved only once.
    #[serde(default)]
    pub modified: Option<String>,
    /// Its time is over and WordPress's cron has not run.
    #[serde(default)]
    pub missed_schedule: bool,
    /// The image that heads it.
    #[serde(default)]
    pub featured_media: Option<FeaturedMedia>,
    /// Its terms by taxonomy.
    #[serde(default, deserialize_with = "map")]
    pub terms: BTreeMap<String, Vec<PostTerm>>,
    /// What search engines are told.
    #[serde(default)]
    pub seo: Seo,
    /// When igny8 last wrote it or heard of it, in UTC.
    #[serde(default)]
    pub last_synced: Option<String>,
    /// What the client called the revision that it wrote last. `None` when the plugin cannot know.
    #[serde(default)]
    pub revision_hash: Option<String>,
    /// SHA-256 in hex of `content`: the base of link edits.
    #[serde(default)]
    pub content_hash: String,
    /// A hash of everything that igny8 can set: the base of updates.
    pub state_hash: String,
    /// Whether it changed since igny8's last write. `None`: igny8 has not written it.
    #[serde(default)]
    pub changed_by_others: Option<bool>,
    /// What the key's user may do with it.
    #[serde(default)]
    pub can: Rights,
    /// The content as stored. `None` when it was not asked for, or is behind a password.
    #[serde(default)]
    pub content: Option<String>,
    /// What the plugin makes of it. `None` when it was not asked for.
    #[serde(default)]
    pub semantic: Option<Semantic>,
}

impl BridgePost {
    /// Whether it lies in the trash.
    #[must_use]
    pub fn is_trashed(&self) -> bool {
        self.status == "trash"
    }

    /// Whether it is as igny8's last write left it.
    #[must_use]
    pub fn is_untouched(&self) -> bool {
        self.changed_by_others == Some(false)
    }
}

/// Who wrote a post.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize, Serialize)]
pub struct PostAuthor {
    /// The user's number.
    pub id: i64,
    /// The name that people read.
    #[serde(default)]
    pub name: String,
}

/// The image that heads a post.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Serialize)]
pub struct FeaturedMedia {
    /// The media item.
    pub id: i64,
    /// Its address.
    #[serde(default)]
    pub url: String,
}

/// A term of a post.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Serialize)]
pub struct PostTerm {
    /// Its number.
    pub id: i64,
    /// Its name as people read it.
    #[serde(default)]
    pub name: String,
    /// Its address part.
    #[serde(default)]
    pub slug: String,
    /// The term above it; 0 for none.
    #[serde(default)]
    pub parent: i64,
}

/// What search engines are told of a post; empty for nothing.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize, Serialize)]
pub struct Seo {
    /// The title.
    #[serde(default, deserialize_with = "text")]
    pub title: String,
    /// The description.
    #[serde(default, deserialize_with = "text")]
    pub description: String,
    /// The phrase it should rank for.
    #[serde(default, deserialize_with = "text")]
    pub focus_keyword: String,
}

/// What the key's user may do with a post.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize, Serialize)]
pub struct Rights {
    /// Change it.
    #[serde(default)]
    pub edit: bool,
    /// Bring it live.
    #[serde(default)]
    pub publish: bool,
    /// Put it in the trash.
    #[serde(default)]
    pub delete: bool,
}

/// What the plugin makes of a post's content.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize, Serialize)]
pub struct Semantic {
    /// igny8's content type.
    #[serde(default)]
    pub content_type: String,
    /// The names of its terms by igny8's taxonomy type or the taxonomy's own name.
    #[serde(default, deserialize_with = "map")]
    pub taxonomies: BTreeMap<String, Vec<String>>,
    /// The phrase it should rank for.
    #[serde(default, deserialize_with = "text")]
    pub focus_keyword: String,
    /// Its headings.
    #[serde(default)]
    pub headings: Vec<serde_json::Value>,
    /// Words of its text.
    #[serde(default)]
    pub words: u64,
    /// Its language, such as `en-US`.
    #[serde(default, deserialize_with = "text")]
    pub language: String,
    /// `published` or `draft`.
    #[serde(default)]
    pub igny8_status: String,
    /// What is known of a product. `None` for all that is none.
    #[serde(default)]
    pub product: Option<serde_json::Value>,
}

#[derive(Debug, Deserialize)]
pub(super) struct OnePost {
    pub(super) post: BridgePost,
}

impl BridgeClient<'_> {
    /// Finds the post of a piece of content, the trash included.
    ///
    /// # Errors
    /// Any failure that leaves the question open.
    pub async fn post_by_content(&self, content: Uuid) -> Result<LookUp, BridgeError> {
        let route = format!("post-by-content-id/{content}");
        match look_up(self.get::<OnePost>(&route, &[]).await)? {
            LookUp::Found(post) => about(post.content_id == Some(content), LookUp::Found(post)),
            other => Ok(other),
        }
    }

    /// Finds the post of a task, the trash included.
    ///
    /// # Errors
    /// Any failure that leaves the question open.
    pub async fn post_by_task(&self, task: Uuid) -> Result<LookUp, BridgeError> {
        let route = format!("post-by-task-id/{task}");
        look_up(self.get::<OnePost>(&route, &[]).await)
    }

    /// Reads a post by its number.
    ///
    /// # Errors
    /// `NotFound` when there is none, or the key's user may not see it.
    pub async fn post(&self, id: i64) -> Result<BridgePost, BridgeError> {
        let found: OnePost = self.get(&format!("posts/{id}"), &[]).await?;
        about(found.post.id == id, found.post)
    }

    /// Lists posts in the order of change, a page at a time; `None` behind the last. `arguments` are
    /// those of the contract, such as `modified_after`, `managed` and `include`.
    ///
    /// # Errors
    /// Any failure.
    pub async fn posts(
        &self,
        arguments: &[(&str, &str)],
        reading: &mut Reading,
    ) -> Result<Option<Vec<BridgePost>>, BridgeError> {
        self.get_page("posts", arguments, reading).await
    }
}

fn look_up(found: Result<OnePost, BridgeError>) -> Result<LookUp, BridgeError> {
    match found {
        Ok(found) => Ok(LookUp::Found(Box::new(found.post))),
        Err(BridgeError::NotFound { .. }) => Ok(LookUp::Missing),
        Err(BridgeError::Pending { retry_after_s }) => Ok(LookUp::Pending { retry_after_s }),
        Err(BridgeError::Gone(gone)) => Ok(LookUp::Gone(gone)),
        Err(error) => Err(error),
    }
}

#[cfg(test)]
mod tests {
    use super::super::answer::{Page, many, one};
    use super::super::fixtures::Fixture;
    use super::*;

    #[test]
    fn posts_of_the_contract_are_read_whole() {
        for name in ["post-by-content-id", "post-by-task-id"] {
            let body = Fixture::read(name).reply().body;
            let found: OnePost = one(&body).unwrap_or_else(|| panic!("{name}"));
            assert!(
                found.post.managed && found.post.content_id.is_some(),
                "{name}"
            );
            assert_eq!(found.post.state_hash.len(), 64);
        }
        let page: Page<BridgePost> = many(&Fixture::read("posts-list").reply().body).unwrap();
        let post = &page.rows[0];
        assert_eq!(post.terms["category"][0].name, "Care");
        assert_eq!(post.seo.focus_keyword, "wool rug");
        assert!(post.is_untouched() && post.can.edit && !post.is_trashed());
        let semantic = post.semantic.as_ref().unwrap();
        assert_eq!(
            (semantic.words, semantic.igny8_status.as_str()),
            (10, "published")
        );
        assert!(page.next.is_some());
    }

    #[test]
    fn a_person_s_post_has_no_content_and_fields_of_tomorrow_do_no_harm() {
        let post: BridgePost = serde_json::from_str(
            r#"{"id":3,"content_id":null,"task_id":null,"managed":false,"terms":[],"date":null,
                "seo":{"title":null,"description":null,"focus_keyword":null},"link":null,
                "author":null,"state_hash":"x","changed_by_others":null,"mood":"fine"}"#,
        )
        .unwrap();
        assert_eq!((post.content_id, post.changed_by_others), (None, None));
        assert!(!post.is_untouched());
    }

    #[test]
    fn a_look_up_tells_four_things_apart() {
        let found = |error: BridgeError| look_up(Err(error));
        let message = String::new();
        assert_eq!(
            found(BridgeError::NotFound { message }).unwrap(),
            LookUp::Missing
        );
        assert_eq!(
            found(BridgeError::Pending { retry_after_s: 2 }).unwrap(),
            LookUp::Pending { retry_after_s: 2 }
        );
        assert!(found(BridgeError::KeyRefused).is_err());
        assert!(found(BridgeError::Missing { status: 404 }).is_err());
    }
}
