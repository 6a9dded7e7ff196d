//! Posts and pages: finding ours, making them, changing them, putting them in the trash.

use std::collections::BTreeMap;
use std::fmt;

use serde::{Deserialize, Serialize};
use serde_json::Value;
use uuid::Uuid;

use super::client::WordPressClient;
use super::failure::WordPressError;
use super::marker::{content_marker, marker_search};
use super::wire::Post;
use crate::domain::publishing::PostStatus;

/// What is asked of WordPress about a post; the rest of it is large.
const POST_FIELDS: &str = "id,slug,status,type,link,modified_gmt,title.raw,content.raw,excerpt.raw,date_gmt,\
                           categories,tags,featured_media,author,parent";

/// How many posts one page of a list has; WordPress gives 100 at most, each with its whole body.
const LIST_PAGE: &str = "20";

/// How many pages of a search are read at most. The marker is unique, so one is the rule.
const MOST_SEARCH_PAGES: u32 = 20;

/// The kinds of posts that core itself has.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PostType {
    /// A blog post.
    Post,
    /// A page.
    Page,
}

impl PostType {
    /// Reads the type of a piece of content. `None` for a type that core does not have.
    #[must_use]
    pub fn from_content_type(content_type: &str) -> Option<Self> {
        match content_type {
            "post" => Some(Self::Post),
            "page" => Some(Self::Page),
            _ => None,
        }
    }

    pub(super) const fn route(self) -> &'static str {
        match self {
            Self::Post => "wp/v2/posts",
            Self::Page => "wp/v2/pages",
        }
    }

    const fn other(self) -> Self {
        match self {
            Self::Post => Self::Page,
            Self::Page => Self::Post,
        }
    }
}

impl fmt::Display for PostType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(match self {
            Self::Post => "post",
            Self::Page => "page",
        })
    }
}

/// What is set on a post. A field that is `None` is not sent: a new post gets WordPress's default
/// and an existing one keeps what it has.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct PostFields {
    /// The title, as text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    /// The body; ours ends in `content_marker`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub content: Option<String>,
    /// The summary.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub excerpt: Option<String>,
    /// The address part, ASCII.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub slug: Option<String>,
    /// What it should become; what it became is in the answer: a `future` post whose time has come
    /// is live at once, and a `publish` with a later date waits.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<PostStatus>,
    /// When to go live, in UTC, such as `2026-12-01T09:00:00`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub date_gmt: Option<String>,
    /// The category ids. Pages have none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub categories: Option<Vec<i64>>,
    /// The tag ids. Pages have none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<i64>>,
    /// The media item that heads the post.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub featured_media: Option<i64>,
    /// The author, by number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub author: Option<i64>,
    /// The page above it; pages only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub parent: Option<i64>,
    /// Meta fields that the site opens to REST: one that it does not is dropped without a word, or
    /// refused after the post was made.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub meta: Option<BTreeMap<String, String>>,
}

impl PostFields {
    /// What puts a post back to how it is now, as far as core REST lets one see it.
    #[must_use]
    pub fn before_image(post: &Post, post_type: PostType) -> Self {
        let is_post = post_type == PostType::Post;
        Self {
            title: Some(post.title.raw.clone()),
            content: Some(post.content.raw.clone()),
            excerpt: Some(post.excerpt.raw.clone()),
            slug: Some(post.slug.clone()),
            status: post.status.parse().ok(),
            date_gmt: post.date_gmt.clone().filter(|_| post.status == "future"),
            categories: is_post.then(|| post.categories.clone()),
            tags: is_post.then(|| post.tags.clone()),
            featured_media: Some(post.featured_media),
            author: (post.author > 0).then_some(post.author),
            parent: (!is_post).then_some(post.parent),
            meta: None,
        }
    }
}

impl WordPressClient<'_> {
    /// Finds every post or page whose stored body holds the marker of this content: drafts,
    /// scheduled, private and trashed ones too. More than one means that copies exist.
    ///
    /// It sees what the account may edit: a contributor does not see the posts of others. And it
    /// sees what is there now: after a time-out the server may still be at work, so that one empty
    /// answer right away proves little.
    ///
    /// # Errors
    /// Any failure of a read, which proves nothing either. That the account may not
    /// look at the other post type is no error: it cannot have made one there.
    pub async fn find_by_marker(
        &self,
        content: Uuid,
        post_type: PostType,
    ) -> Result<Vec<Post>, WordPressError> {
        let mut found = self.find_of_type(content, post_type).await?;
        match self.find_of_type(content, post_type.other()).await {
            Ok(others) => found.extend(others),
            Err(WordPressError::RoleTooLow { .. }) => {}
            Err(error) => return Err(error),
        }
        Ok(found)
    }

    async fn find_of_type(
        &self,
        content: Uuid,
        post_type: PostType,
    ) -> Result<Vec<Post>, WordPressError> {
        let search = marker_search(content);
        let mut found = Vec::new();
        for page in 1..=MOST_SEARCH_PAGES {
            let number = page.to_string();
            let how = [("search", search.as_str()), ("page", number.as_str())];
            let (posts, pages) = self.list_of_type(content, post_type, &how).await?;
            found.extend(posts);
            if page >= pages {
                break;
            }
        }
        // A search plugin may not know drafts, or not look into comments. What has just been made
        // is among the newest, whatever the search says.
        if found.is_empty() {
            let newest = [("orderby", "id"), ("order", "desc")];
            found = self.list_of_type(content, post_type, &newest).await?.0;
        }
        Ok(found)
    }

    /// Lists one page of posts of any status that hold the marker, with the number of pages.
    async fn list_of_type(
        &self,
        content: Uuid,
        post_type: PostType,
        how: &[(&str, &str)],
    ) -> Result<(Vec<Post>, u32), WordPressError> {
        let marker = content_marker(content);
        let mut arguments = vec![
            ("status", "any,trash"),
            ("context", "edit"),
            ("per_page", LIST_PAGE),
            ("_fields", POST_FIELDS),
        ];
        arguments.extend_from_slice(how);
        let (mut posts, pages) = self.get_list::<Post>(post_type.route(), &arguments).await?;
        posts.retain(|post| post.content.raw.contains(&marker));
        Ok((posts, pages))
    }

    /// Makes a post. Look up first, unless nothing was ever sent for this content.
    ///
    /// # Errors
    /// When `WordPressError::is_ambiguous`, the post may exist all the same.
    pub async fn create(
        &self,
        post_type: PostType,
        fields: &PostFields,
    ) -> Result<Post, WordPressError> {
        let arguments = [("context", "edit"), ("_fields", POST_FIELDS)];
        self.post(post_type.route(), &arguments, fields).await
    }

    /// Changes a post.
    ///
    /// # Errors
    /// `Trashed` when it lies in the trash and no status was sent: WordPress answers 200 to that,
    /// and leaves it there. `NotFound` when it is gone.
    pub async fn update(
        &self,
        post_type: PostType,
        id: i64,
        fields: &PostFields,
    ) -> Result<Post, WordPressError> {
        let arguments = [("context", "edit"), ("_fields", POST_FIELDS)];
        let route = format!("{}/{id}", post_type.route());
        let post: Post = self.post(&route, &arguments, fields).await?;
        if post.id != id {
            return Err(WordPressError::Unparsable { status: 200 });
        }
        if post.is_trashed() {
            return Err(WordPressError::Trashed { id });
        }
        Ok(post)
    }

    /// Reads a post as it is stored, also from the trash.
    ///
    /// # Errors
    /// `NotFound` when there is none, `RoleTooLow` when the account may not edit it.
    pub async fn post_by_id(&self, post_type: PostType, id: i64) -> Result<Post, WordPressError> {
        let arguments = [("context", "edit"), ("_fields", POST_FIELDS)];
        let route = format!("{}/{id}", post_type.route());
        let post: Post = self.get(&route, &arguments).await?;
        if post.id != id {
            return Err(WordPressError::Unparsable { status: 200 });
        }
        Ok(post)
    }

    /// Puts a post in the trash. One that lies there already stays there.
    ///
    /// # Errors
    /// `NotFound` when there is none, `RoleTooLow` when the account may not delete it.
    pub async fn trash(&self, post_type: PostType, id: i64) -> Result<(), WordPressError> {
        let route = format!("{}/{id}", post_type.route());
        match self
            .delete::<Value>(&route, &[("_fields", "id,status")])
            .await
        {
            Ok(_) => Ok(()),
            Err(WordPressError::NotFound { code }) if code == "rest_already_trashed" => Ok(()),
            Err(error) => Err(error),
        }
    }
}

impl WordPressClient<'_> {
    /// Reads posts by their numbers, those in the trash too; 100 at most. Which are missing from the
    /// answer are gone, or not to be seen.
    ///
    /// # Errors
    /// Any failure of a read.
    pub async fn posts_by_id(
        &self,
        post_type: PostType,
        ids: &[i64],
    ) -> Result<Vec<Post>, WordPressError> {
        let ids: Vec<String> = ids.iter().map(ToString::to_string).collect();
        let ids = ids.join(",");
        let arguments = [
            ("include", ids.as_str()),
            ("status", "any,trash"),
            ("context", "edit"),
            ("per_page", "100"),
            ("_fields", POST_FIELDS),
        ];
        Ok(self.get_list(post_type.route(), &arguments).await?.0)
    }

    /// Reads one page of all posts of a type, oldest first, with the number of pages.
    ///
    /// # Errors
    /// Any failure of a read.
    pub async fn page_of_posts(
        &self,
        post_type: PostType,
        statuses: &str,
        page: u32,
    ) -> Result<(Vec<Post>, u32), WordPressError> {
        let number = page.to_string();
        let arguments = [
            ("status", statuses),
            ("context", "edit"),
            ("per_page", LIST_PAGE),
            ("page", number.as_str()),
            ("orderby", "id"),
            ("order", "asc"),
            ("_fields", POST_FIELDS),
        ];
        self.get_list(post_type.route(), &arguments).await
    }

    /// Deletes a post for good, the trash left out. One that is gone already is gone.
    ///
    /// # Errors
    /// `RoleTooLow` when the account may not delete it.
    pub async fn delete_for_good(
        &self,
        post_type: PostType,
        id: i64,
    ) -> Result<(), WordPressError> {
        let route = format!("{}/{id}", post_type.route());
        match self.delete::<Value>(&route, &[("force", "true")]).await {
            Ok(_) | Err(WordPressError::NotFound { .. }) => Ok(()),
            Err(error) => Err(error),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_is_set_is_sent() {
        let fields = PostFields {
            title: Some("A".into()),
            tags: Some(Vec::new()),
            ..PostFields::default()
        };
        assert_eq!(
            serde_json::to_string(&fields).unwrap(),
            r#"{"title":"A","tags":[]}"#
        );
    }

    #[test]
    fn types_that_core_does_not_have_are_not_guessed() {
        assert_eq!(PostType::from_content_type("page"), Some(PostType::Page));
        assert_eq!(PostType::from_content_type("product"), None);
    }
}
