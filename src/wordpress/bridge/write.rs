//! Making posts and changing them. The content's UUID makes a creation happen at most once, and the
//! hash of the state that a change is based on keeps it from overwriting what others did.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::answer::map;
use super::client::{BridgeClient, about};
use super::failure::BridgeError;
use super::post::BridgePost;
use super::terms::TermWish;
use crate::domain::publishing::PostStatus;
use crate::http::Method;

/// Who is to be the author.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(untagged)]
pub enum AuthorChoice {
    /// The user's number.
    Id(i64),
    /// The user's login name.
    Login(String),
}

impl AuthorChoice {
    /// Reads what a person types: a number, or a login name.
    #[must_use]
    pub fn read(text: &str) -> Self {
        let text = text.trim();
        text.parse()
            .map_or_else(|_| Self::Login(text.to_owned()), Self::Id)
    }
}

/// A question with its answer, as plain text.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Question {
    /// The question.
    pub question: String,
    /// The answer.
    pub answer: String,
}

/// What the site makes JSON-LD of.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct StructuredData {
    /// `Article`, `BlogPosting`, `NewsArticle` or `TechArticle`. `None` for no article.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub article: Option<&'static str>,
    /// Questions and answers; empty for none.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub faq: Vec<Question>,
}

/// What a post is made of. A field that is `None` is not sent: a new post gets WordPress's default,
/// an existing one keeps what it has.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct PostParts {
    /// The title, as text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    /// The body.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub content: Option<String>,
    /// The summary, as text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub excerpt: Option<String>,
    /// The address part.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub slug: Option<String>,
    /// The status that is asked for; what it became is in the answer.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<PostStatus>,
    /// When to go live, in UTC, such as `2026-12-01T09:00:00Z`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub date_gmt: Option<String>,
    /// The post above it; 0 for none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub parent: Option<i64>,
    /// The author. Another one than the key's user takes an editor.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub author: Option<AuthorChoice>,
    /// The terms by taxonomy: they replace all that the post has of that taxonomy.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub terms: Option<BTreeMap<String, Vec<TermWish>>>,
    /// The image that heads it; 0 for none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub featured_media: Option<i64>,
    /// The title for search engines.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub meta_title: Option<String>,
    /// The description for search engines.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub meta_description: Option<String>,
    /// The phrase it should rank for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub focus_keyword: Option<String>,
    /// What JSON-LD is made of.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub structured_data: Option<StructuredData>,
}

/// A post to be made, at most once.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct NewPost {
    /// The content's UUIDv7: the key under which it is made once.
    pub content_id: Uuid,
    /// The task it comes from.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub task_id: Option<Uuid>,
    /// The run's batch, for undo.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub batch_id: Option<Uuid>,
    /// SHA-256 in hex of all that the post is made of, its status apart.
    pub revision_hash: String,
    /// Such as `post` or `page`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub post_type: Option<String>,
    /// Whether a new post may be made where the old one was deleted for good.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub recreate: bool,
    /// What it is made of.
    #[serde(flatten)]
    pub parts: PostParts,
}

/// A change of a post.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct PostChange {
    /// The content whose post it is, or becomes with `adopt`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub content_id: Option<Uuid>,
    /// The task it comes from.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub task_id: Option<Uuid>,
    /// The run's batch, for undo.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub batch_id: Option<Uuid>,
    /// SHA-256 in hex of all that the post is made of, its status apart.
    pub revision_hash: String,
    /// The `state_hash` that the change is based on. `None` only with `force`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub base_hash: Option<String>,
    /// Whether what others changed may be overwritten.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub force: bool,
    /// Whether a post that a person made is taken over.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub adopt: bool,
    /// Whether it is taken out of the trash first.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub restore: bool,
    /// What changes.
    #[serde(flatten)]
    pub parts: PostParts,
}

/// Something that did not become as it was asked for.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Serialize)]
pub struct Differs {
    /// `status_differs`, `slug_differs`, `featured_media_differs` or `content_filtered`.
    pub code: String,
    /// What was asked for.
    #[serde(default)]
    pub asked: String,
    /// What it is.
    #[serde(default)]
    pub is: String,
}

/// What came of a creation.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct Created {
    /// Whether this request made it; else it was there already, with this revision.
    pub created: bool,
    /// The post.
    pub post: BridgePost,
    /// What the site's allow-list took out of the content, with how often.
    #[serde(default, deserialize_with = "map")]
    pub removed: BTreeMap<String, u64>,
    /// What did not become as it was asked for.
    #[serde(default)]
    pub warnings: Vec<Differs>,
}

/// What came of a change.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct Updated {
    /// Whether anything was written; not, when this very change was there already.
    pub updated: bool,
    /// The number of the before-image. `None` when nothing was written.
    #[serde(default)]
    pub before_image: Option<i64>,
    /// The post.
    pub post: BridgePost,
    /// What the site's allow-list took out of the content, with how often.
    #[serde(default, deserialize_with = "map")]
    pub removed: BTreeMap<String, u64>,
    /// What did not become as it was asked for.
    #[serde(default)]
    pub warnings: Vec<Differs>,
}

impl BridgeClient<'_> {
    /// Makes a post, unless the content has it already.
    ///
    /// # Errors
    /// `Conflict` when the content has a post with another revision, `Trashed`, `Gone`, `Pending`.
    /// When `BridgeError::is_ambiguous`, it may exist all the same: look it up.
    pub async fn create_post(&self, post: &NewPost) -> Result<Created, BridgeError> {
        let made: Created = self.write(Method::POST, "posts", post).await?;
        about(made.post.content_id == Some(post.content_id), made)
    }

    /// Changes a post, unless somebody else has changed it since `base_hash`.
    ///
    /// # Errors
    /// `Conflict`, `Trashed`, `NotManaged`, `Taken`, `NotFound`. When `BridgeError::is_ambiguous`, it
    /// may have been changed all the same.
    pub async fn update_post(&self, id: i64, change: &PostChange) -> Result<Updated, BridgeError> {
        let route = format!("posts/{id}");
        let done: Updated = self.write(Method::PUT, &route, change).await?;
        about(done.post.id == id, done)
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::super::answer::one;
    use super::super::fixtures::Fixture;
    use super::*;

    #[test]
    fn a_creation_is_sent_in_the_words_of_the_contract() {
        let fixture = Fixture::read("posts-create");
        let sent = fixture.sent();
        let text = |name: &str| Some(sent[name].as_str().unwrap().to_owned());
        let uuid = |name: &str| Uuid::parse_str(sent[name].as_str().unwrap()).unwrap();
        let terms = BTreeMap::from([
            (
                "category".to_owned(),
                vec![
                    TermWish::named("Contract"),
                    TermWish {
                        parent: Some("Contract".to_owned()),
                        ..TermWish::named("Contract care")
                    },
                ],
            ),
            (
                "post_tag".to_owned(),
                vec![TermWish::named("contract wool")],
            ),
        ]);
        let post = NewPost {
            content_id: uuid("content_id"),
            task_id: Some(uuid("task_id")),
            batch_id: Some(uuid("batch_id")),
            revision_hash: text("revision_hash").unwrap(),
            post_type: None,
            recreate: false,
            parts: PostParts {
                title: text("title"),
                content: text("content"),
                excerpt: text("excerpt"),
                slug: text("slug"),
                status: Some(PostStatus::Draft),
                terms: Some(terms),
                meta_title: text("meta_title"),
                meta_description: text("meta_description"),
                focus_keyword: text("focus_keyword"),
                structured_data: Some(StructuredData {
                    article: Some("BlogPosting"),
                    faq: vec![Question {
                        question: "How hot?".to_owned(),
                        answer: "Cold.".to_owned(),
                    }],
                }),
                ..PostParts::default()
            },
        };
        let mut written = serde_json::to_value(&post).unwrap();
        // A bare name says the same as an object with nothing else in it.
        for (taxonomy, at) in [("category", 0), ("post_tag", 0)] {
            let term = &mut written["terms"][taxonomy][at];
            assert_eq!(term.as_object().unwrap().len(), 1);
            *term = term["name"].clone();
        }
        assert_eq!(&written, sent);
        let made: Created = one(&fixture.reply().body).unwrap();
        assert!(made.created && made.post.content_id == Some(post.content_id));
    }

    #[test]
    fn a_change_says_what_it_is_based_on() {
        let change = PostChange {
            revision_hash: "r".to_owned(),
            base_hash: Some("b".to_owned()),
            parts: PostParts {
                status: Some(PostStatus::Publish),
                author: Some(AuthorChoice::read("7")),
                ..PostParts::default()
            },
            ..PostChange::default()
        };
        assert_eq!(
            serde_json::to_value(&change).unwrap(),
            json!({"revision_hash": "r", "base_hash": "b", "status": "publish", "author": 7})
        );
        let done: Updated = one(&Fixture::read("posts-update").reply().body).unwrap();
        assert_eq!(done.removed["element script"], 1);
        assert!(done.updated && done.before_image.is_some());
        let again: Updated = one(&Fixture::read("posts-update-again").reply().body).unwrap();
        assert!(!again.updated && again.before_image.is_none() && again.removed.is_empty());
        let again: Created = one(&Fixture::read("posts-create-again").reply().body).unwrap();
        assert!(!again.created);
        assert_eq!(
            AuthorChoice::read(" ann "),
            AuthorChoice::Login("ann".to_owned())
        );
    }
}
