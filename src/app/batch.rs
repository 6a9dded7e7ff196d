//! What came of a batch: each item on its own, so that one bad item never loses the rest.

use super::error::AppError;
use crate::ai::error::AiError;
use crate::domain::money::UsdMicros;

/// How many items in a row may end unresolved before the rest is left alone: a provider that keeps
/// losing answers would otherwise leave the whole batch to be reconciled by hand.
const MAX_UNRESOLVED_IN_A_ROW: u32 = 3;

/// An item that was left alone.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Skipped {
    /// Its number.
    pub id: i64,
    /// Its title.
    pub title: String,
    /// Why, in words.
    pub reason: String,
    /// Whether someone has to do something before it can go on.
    pub needs_attention: bool,
}

/// An item that failed.
#[derive(Debug)]
pub struct Failed {
    /// Its number.
    pub id: i64,
    /// Its title.
    pub title: String,
    /// Why.
    pub error: AppError,
}

/// What came of a batch.
#[derive(Debug)]
pub struct Batch<T> {
    /// The items that were done.
    pub done: Vec<T>,
    /// The items that were left alone.
    pub skipped: Vec<Skipped>,
    /// The items that failed.
    pub failed: Vec<Failed>,
    /// Why the rest was not tried. `None` when all was tried.
    pub stopped: Option<AppError>,
    /// How many of the items that were done wait for somebody to look at them.
    pub flagged: usize,
    /// What the calls of this batch cost, as far as prices are known.
    pub cost: UsdMicros,
    /// How many calls were made whose price is unknown.
    pub calls_of_unknown_cost: u32,
    unresolved_in_a_row: u32,
    /// Whether anything came to an end that was not unresolved.
    ended_otherwise: bool,
}

impl<T> Default for Batch<T> {
    fn default() -> Self {
        Self {
            done: Vec::new(),
            skipped: Vec::new(),
            failed: Vec::new(),
            stopped: None,
            flagged: 0,
            cost: UsdMicros::ZERO,
            calls_of_unknown_cost: 0,
            unresolved_in_a_row: 0,
            ended_otherwise: false,
        }
    }
}

impl<T> Batch<T> {
    /// Adds what a call cost; `None` when its price is unknown.
    pub fn add_cost(&mut self, cost: Option<UsdMicros>) {
        match cost {
            Some(cost) => self.cost = self.cost.saturating_add(cost),
            None => self.calls_of_unknown_cost += 1,
        }
    }

    /// Files an item that was done.
    pub fn add_done(&mut self, item: T) {
        self.ends_the_row();
        self.done.push(item);
    }

    fn ends_the_row(&mut self) {
        self.unresolved_in_a_row = 0;
        self.ended_otherwise = true;
    }

    /// Whether so many items in a row ended unresolved that the rest is better left alone.
    #[must_use]
    pub const fn keeps_losing(&self) -> bool {
        self.unresolved_in_a_row >= MAX_UNRESOLVED_IN_A_ROW
    }

    /// Goes on counting with the unresolved items of a batch that came after this one.
    pub fn count_losses<U>(&mut self, further: &Batch<U>) {
        if further.ended_otherwise {
            self.unresolved_in_a_row = further.unresolved_in_a_row;
            self.ended_otherwise = true;
        } else {
            self.unresolved_in_a_row += further.unresolved_in_a_row;
        }
    }

    /// Files an item's error; `false` when the rest should not be tried.
    pub fn add_error(&mut self, id: i64, title: &str, error: AppError) -> bool {
        match error {
            AppError::Ai(error) if error.stops_the_batch() => {
                self.stopped = Some(match error {
                    AiError::Interrupted => AppError::Interrupted,
                    other => AppError::Ai(other),
                });
                false
            }
            AppError::Ai(error @ AiError::Unresolved { .. }) => {
                self.unresolved_in_a_row += 1;
                self.skipped.push(Skipped {
                    id,
                    title: title.to_owned(),
                    reason: error.to_string(),
                    needs_attention: true,
                });
                !self.keeps_losing()
            }
            AppError::Ai(error @ (AiError::InBatch { .. } | AiError::NothingPaid)) => {
                self.skipped.push(Skipped {
                    id,
                    title: title.to_owned(),
                    reason: error.to_string(),
                    needs_attention: false,
                });
                true
            }
            error @ (AppError::Store(_) | AppError::Interrupted) => {
                self.stopped = Some(error);
                false
            }
            error => {
                self.ends_the_row();
                self.failed.push(Failed {
                    id,
                    title: title.to_owned(),
                    error,
                });
                true
            }
        }
    }

    /// Adds what came of a further batch.
    pub fn append(&mut self, further: Self) {
        let done = self.take_in(further);
        self.done.extend(done);
    }

    /// Adds what came of a further batch of other items, but for those that were done: it gives these.
    pub fn take_in<U>(&mut self, further: Batch<U>) -> Vec<U> {
        self.count_losses(&further);
        self.skipped.extend(further.skipped);
        self.failed.extend(further.failed);
        self.flagged += further.flagged;
        self.stopped = further.stopped;
        self.cost = self.cost.saturating_add(further.cost);
        self.calls_of_unknown_cost += further.calls_of_unknown_cost;
        further.done
    }

    /// Whether every item was done or had nothing to be done, and nobody has to look at any.
    #[must_use]
    pub fn is_clean(&self) -> bool {
        self.stopped.is_none()
            && self.failed.is_empty()
            && self.flagged == 0
            && !self.skipped.iter().any(|item| item.needs_attention)
    }
}

/// What a batch may cost, before anything is sent.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Estimate {
    /// How many calls will be made at least.
    pub calls: u64,
    /// The most they can cost, one attempt each, with those that are only made when others come short.
    /// `None` when a price is unknown.
    pub at_most: Option<UsdMicros>,
    /// The most that those can cost which are made in any case. `None` when a price is unknown.
    pub of_calls: Option<UsdMicros>,
}

impl Estimate {
    /// An estimate of work that calls nobody.
    pub const NOTHING: Self = Self {
        calls: 0,
        at_most: Some(UsdMicros::ZERO),
        of_calls: Some(UsdMicros::ZERO),
    };

    /// Adds one call.
    pub fn add(&mut self, at_most: Option<UsdMicros>) {
        *self = self.plus(Self {
            calls: 1,
            at_most,
            of_calls: at_most,
        });
    }

    /// Adds what calls may cost that are only made when others come short.
    pub fn add_possible(&mut self, further: Self) {
        self.at_most = sum(self.at_most, further.at_most);
    }

    /// Adds another estimate.
    #[must_use]
    pub fn plus(mut self, other: Self) -> Self {
        self.calls += other.calls;
        self.at_most = sum(self.at_most, other.at_most);
        self.of_calls = sum(self.of_calls, other.of_calls);
        self
    }

    /// Whether it can cost anything.
    #[must_use]
    pub fn is_free(&self) -> bool {
        self.at_most == Some(UsdMicros::ZERO)
    }
}

fn sum(one: Option<UsdMicros>, two: Option<UsdMicros>) -> Option<UsdMicros> {
    Some(one?.saturating_add(two?))
}

#[cfg(test)]
mod tests {
    use uuid::Uuid;

    use super::*;
    use crate::domain::ids::OpId;
    use crate::providers::ProviderError;

    fn unresolved() -> AppError {
        let op_id = OpId(Uuid::nil());
        AppError::Ai(AiError::Unresolved {
            op_id,
            reason: "lost".to_owned(),
        })
    }

    #[test]
    fn a_provider_that_keeps_losing_answers_is_left_alone() {
        let mut batch = Batch::<()>::default();
        assert!(batch.add_error(1, "a", unresolved()));
        assert!(batch.add_error(2, "b", unresolved()));
        batch.add_done(());
        assert!(batch.add_error(3, "c", unresolved()));
        assert!(batch.add_error(4, "d", unresolved()));
        assert!(!batch.add_error(5, "e", unresolved()));
        assert!(!batch.is_clean());
    }

    #[test]
    fn a_refusal_is_one_items_matter_and_a_wrong_key_is_all_items() {
        let mut batch = Batch::<()>::default();
        let refused = ProviderError::Refused {
            reason: String::new(),
        };
        assert!(batch.add_error(1, "a", AppError::Ai(AiError::Provider(refused))));
        let wrong_key = ProviderError::Auth {
            message: String::new(),
        };
        assert!(!batch.add_error(2, "b", AppError::Ai(AiError::Provider(wrong_key))));
        assert_eq!(batch.failed.len(), 1);
        assert!(batch.stopped.is_some());
    }
}
