//! Answers that come in pieces: heard while they come, and kept every two seconds, so that a cut article
//! is text that can be gone on with and not a loss.

use std::time::Duration;

use tokio::time::Instant;

use super::engine::Engine;
use crate::domain::ids::OpId;
use crate::http::{HttpError, HttpReply, HttpRequest, veil, without_own_secrets_in_parts};
use crate::providers::{Dialect, Pieces, streamed_text};
use crate::store::ai_calls;

/// How often what has come is written to the workspace.
const KEEP_EVERY: Duration = Duration::from_secs(2);

impl Engine<'_> {
    /// Sends a request whose answer comes in pieces. What cannot be kept on the way is no failure: the
    /// whole is kept at the end, or its failure said then.
    pub(super) async fn send_and_hear(
        &self,
        op_id: OpId,
        dialect: Dialect,
        request: &HttpRequest,
        hear: &dyn Fn(&str),
    ) -> Result<HttpReply, HttpError> {
        let mut pieces = Pieces::new(dialect);
        let together = |bytes: &[u8]| streamed_text(dialect, bytes);
        let clean = |bytes: &mut Vec<u8>| without_own_secrets_in_parts(request, bytes, &together);
        let mut shown = veil(request);
        let mut so_far = Vec::new();
        // The first piece is kept at once: from then on it is certain that the call runs.
        let mut kept: Option<Instant> = None;
        let mut take = |bytes: &[u8]| {
            so_far.extend_from_slice(bytes);
            let text = shown.push(&pieces.push(bytes));
            if !text.is_empty() {
                hear(&text);
            }
            if kept.is_none_or(|kept| kept.elapsed() >= KEEP_EVERY) {
                kept = Some(Instant::now());
                let mut so_far = so_far.clone();
                clean(&mut so_far);
                let written = self
                    .store
                    .write(|transaction| ai_calls::keep_so_far(transaction, op_id, &so_far));
                drop(written);
            }
        };
        let mut ending = self.http.send_and_hear(request, &mut take).await;
        let rest = shown.finish();
        if !rest.is_empty() {
            hear(&rest);
        }
        match &mut ending {
            Ok(reply) => clean(&mut reply.body),
            Err(HttpError::Cut { received, .. }) => clean(received),
            Err(_) => {}
        }
        ending
    }
}
