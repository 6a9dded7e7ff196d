//! The probe that writes: a draft is made and taken away again. A read that works proves little: login,
//! firewall and limits differ for what is written.

use uuid::Uuid;

use crate::ai::prompts::hex_digest;
use crate::app::App;
use crate::domain::publishing::PostStatus;
use crate::wordpress::bridge::{BridgeClient, BridgeError, NewPost, PostParts};
use crate::wordpress::{PostFields, PostType, WordPressClient, WordPressError, content_marker};

/// What the draft is called, for whoever finds it.
const TITLE: &str = "igny8 connection test (can be deleted)";

/// A body like an article's: some firewalls look into HTML.
const BODY: &str = "<!-- wp:paragraph -->\n<p>This draft was made by <strong>igny8 wp test</strong> to see \
                    whether posts can be written: <a href=\"https://example.com/?a=1&amp;b=2\">a link</a>.</p>\n\
                    <!-- /wp:paragraph -->";

/// Makes a draft through the plugin and takes it back. Says what is left of it.
///
/// # Errors
/// What stopped it. A draft that may have been made all the same was looked for and taken back.
pub(super) async fn through_bridge(
    app: &App,
    client: &BridgeClient<'_>,
) -> Result<String, BridgeError> {
    let content_id = app.clock.new_uuid();
    let batch = app.clock.new_uuid();
    let new = NewPost {
        content_id,
        task_id: None,
        batch_id: Some(batch),
        revision_hash: hex_digest(BODY),
        post_type: None,
        recreate: false,
        parts: PostParts {
            title: Some(TITLE.to_owned()),
            content: Some(BODY.to_owned()),
            status: Some(PostStatus::Draft),
            ..PostParts::default()
        },
    };
    let made = client.create_post(&new).await;
    if let Err(error) = &made
        && !error.is_ambiguous()
    {
        return Err(error.clone());
    }
    match (made, client.undo_batch(batch, &[], false).await) {
        (Ok(made), Ok(undo)) if undo.complete => Ok(format!(
            "a draft was made and taken back (post {}, in the trash)",
            made.post.id
        )),
        (Ok(made), Ok(_)) => Ok(format!(
            "a draft was made and could not be taken back: post {}",
            made.post.id
        )),
        (Ok(_), Err(error)) | (Err(error), _) => Err(error),
    }
}

/// Makes a draft through core REST and deletes it. Says what is left of it.
///
/// # Errors
/// What stopped it. A draft that may have been made all the same was looked for and deleted.
pub(super) async fn through_core(
    app: &App,
    client: &WordPressClient<'_>,
) -> Result<String, WordPressError> {
    let content = app.clock.new_uuid();
    let fields = PostFields {
        title: Some(TITLE.to_owned()),
        content: Some(format!("{BODY}\n{}", content_marker(content))),
        status: Some(PostStatus::Draft),
        ..PostFields::default()
    };
    match client.create(PostType::Post, &fields).await {
        Ok(post) => {
            client.delete_for_good(PostType::Post, post.id).await?;
            Ok(format!("a draft was made and deleted (post {})", post.id))
        }
        Err(error) => {
            if error.is_ambiguous() {
                take_away(client, content).await;
            }
            Err(error)
        }
    }
}

/// Deletes what a doubtful answer may have left behind, as far as it can be seen.
async fn take_away(client: &WordPressClient<'_>, content: Uuid) {
    if let Ok(posts) = client.find_by_marker(content, PostType::Post).await {
        for post in posts {
            // The failure that led here is what is told.
            drop(client.delete_for_good(PostType::Post, post.id).await);
        }
    }
}
