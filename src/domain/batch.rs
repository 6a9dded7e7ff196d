//! Batches of model calls that a provider works through within a day, at a lower price.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

use super::status::words;

words!(
    /// Where a batch stands.
    BatchState, "batch", {
        /// Recorded and reserved; nothing has left.
        Prepared = "prepared",
        /// Its requests are on their way as a file, or lie at the provider as one. Free.
        Uploading = "uploading",
        /// Its file lies at the provider. Free.
        Uploaded = "uploaded",
        /// The request that begins it is on its way, or was when the process died.
        Submitting = "submitting",
        /// Nobody knows whether the provider has it, or what came of it.
        Unresolved = "unresolved",
        /// The provider works on it.
        InProgress = "in_progress",
        /// The provider was asked to stop it, and finishes what it has begun.
        Cancelling = "cancelling",
        /// The provider is through; its results are still to be fetched.
        Ended = "ended",
        /// Every result is booked.
        Collected = "collected",
        /// It ran out of time; what was done before is booked.
        Expired = "expired",
        /// It was stopped; what was done before is booked.
        Cancelled = "cancelled",
        /// The provider refused it as a whole; nothing is billed.
        Failed = "failed",
    }, edges: [
        (Prepared, Uploading), (Prepared, Submitting), (Prepared, Cancelled),
        (Uploading, Uploaded), (Uploading, Prepared), (Uploading, Failed), (Uploading, Cancelled),
        (Uploaded, Submitting), (Uploaded, Prepared), (Uploaded, Cancelled),
        (Submitting, InProgress), (Submitting, Unresolved), (Submitting, Prepared),
        (Submitting, Uploaded), (Submitting, Failed),
        (Unresolved, InProgress), (Unresolved, Cancelled), (Unresolved, Ended),
        (InProgress, Cancelling), (InProgress, Ended), (Cancelling, Ended),
        (Ended, Collected), (Ended, Expired), (Ended, Cancelled), (Ended, Failed),
        (Ended, Unresolved),
    ]
);

impl BatchState {
    /// Whether something is still to come of it.
    #[must_use]
    pub const fn is_open(self) -> bool {
        !matches!(
            self,
            Self::Collected | Self::Expired | Self::Cancelled | Self::Failed
        )
    }

    /// Whether the request that begins it certainly never left, or was certainly turned away.
    #[must_use]
    pub const fn is_unsent(self) -> bool {
        matches!(self, Self::Prepared | Self::Uploading | Self::Uploaded)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_may_have_been_billed_is_never_sent_again() {
        let unsent: Vec<_> = BatchState::ALL
            .iter()
            .filter(|state| state.is_unsent())
            .collect();
        for from in [
            BatchState::Unresolved,
            BatchState::InProgress,
            BatchState::Cancelling,
            BatchState::Ended,
        ] {
            for to in &unsent {
                assert!(from.move_to(**to).is_err(), "{from} to {to}");
            }
            assert!(from.move_to(BatchState::Submitting).is_err());
        }
    }

    #[test]
    fn what_is_over_stays_over() {
        for (from, _) in BatchState::EDGES {
            assert!(from.is_open(), "{from}");
        }
    }
}
