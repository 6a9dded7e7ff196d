//! One change on its way through the bridge, sent again only when it certainly did not arrive.

use super::bridge_article::Article;
use super::bridge_send::{BridgeSender, LONGEST_WAIT_S};
use super::sending::Sending as _;
use super::wp_refusal::Refusal;
use super::wp_send::pauses;
use crate::wordpress::bridge::{BridgeError, BridgePost, PostChange};

impl BridgeSender<'_, '_> {
    /// Sends a change; after a doubtful answer, looks whether it arrived, and sends it once more only
    /// when it did not: the same change twice is one change.
    pub(super) async fn put(
        &self,
        article: &Article,
        id: i64,
        change: &PostChange,
    ) -> Result<(BridgePost, Vec<String>), Refusal> {
        let mut waits = pauses(self.no_delay);
        let mut is_again = false;
        loop {
            self.step("post-sending", &article.content);
            let sent = self.client.update_post(id, change).await;
            self.step("post-replied", &article.content);
            let error = match sent {
                Ok(done) => {
                    let mut notes = Vec::new();
                    super::bridge_record::tell(&mut notes, &done.removed, &done.warnings);
                    return Ok((done.post, notes));
                }
                Err(error) => error,
            };
            let asked_s = error.retry_after_s();
            let may_wait = asked_s.is_some_and(|asked| asked <= LONGEST_WAIT_S);
            match waits.next() {
                Some(pause) if matches!(error, BridgeError::Busy { .. }) && may_wait => {
                    self.wait(pause, asked_s.unwrap_or(0)).await;
                }
                Some(pause) if error.is_ambiguous() && !is_again => {
                    self.wait(pause, asked_s.unwrap_or(0).min(LONGEST_WAIT_S))
                        .await;
                    let Ok(post) = self.client.post(id).await else {
                        return Err(Refusal::unclear(error));
                    };
                    let is_as_before = change.base_hash.as_deref() == Some(&post.state_hash);
                    if !is_as_before {
                        if has_arrived(change, &post) {
                            return Ok((post, Vec::new()));
                        }
                        let state = Some(Box::new(post));
                        return Err(BridgeError::Conflict { state }.into());
                    }
                    is_again = true;
                }
                _ if error.is_ambiguous() => return Err(Refusal::unclear(error)),
                _ => return Err(error.into()),
            }
        }
    }
}

/// Whether a post is what a change asked for, and nobody has touched it since.
fn has_arrived(change: &PostChange, post: &BridgePost) -> bool {
    let status_fits = change
        .parts
        .status
        .is_none_or(|status| post.status == status.as_str() || post.status == "future");
    post.revision_hash.as_deref() == Some(change.revision_hash.as_str())
        && post.is_untouched()
        && status_fits
}
