//! What waits for a review goes nowhere until a person has approved it deliberately.

use crate::app::error::AppError;
use crate::domain::content::Content;

/// Says why content must not leave the workspace. `None` when it may.
pub(super) fn review_refusal(content: &Content) -> Option<AppError> {
    content.waits_for_review().then(|| {
        AppError::invalid(
            format!("it waits for a review: {}", content.review_reasons()),
            &format!(
                "look at it with `igny8 content show {0}`, then run `igny8 content approve {0} --flagged`",
                content.id
            ),
        )
    })
}
