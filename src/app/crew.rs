//! Items of a batch, several under way at once on one thread.
//!
//! What came of them is filed in the order of the items, whichever was through first, so that two
//! runs over the same answers say the same. Whether further items are begun is decided in the order in
//! which things happen: an item that stops the batch keeps others from beginning, and from sending
//! what they have not sent, but never breaks off a call that is on its way.

use futures_util::StreamExt as _;
use futures_util::stream::FuturesUnordered;

use super::assistant::Hands;
use super::batch::Batch;
use super::error::AppError;
use super::reporter::{Event, Reporter};
use super::session::Session;

/// Does `job` for each item, as many at a time as `hands` can, and adds what came of them to `batch`.
///
/// No further item is begun once one has stopped the batch, the user has asked to stop, or too many
/// in a row ended unresolved; what is under way then comes to its end.
///
/// # Errors
/// The first failure of a job, which concerns the whole batch, after the others came to their end.
pub async fn work<I, T>(
    session: &Session<'_>,
    hands: Hands<'_>,
    items: &[I],
    batch: &mut Batch<T>,
    reporter: &dyn Reporter,
    job: impl AsyncFn(&I) -> Result<Batch<T>, AppError>,
) -> Result<(), AppError> {
    let (interrupt, halt) = (&session.app.interrupt, &session.halt);
    halt.clear();
    let job = &job;
    let mut left = items.iter().enumerate();
    let mut under_way = FuturesUnordered::new();
    let mut came: Vec<Option<Batch<T>>> = items.iter().map(|_| None).collect();
    let mut watch = Watch::default();
    loop {
        let may_begin =
            left.len() > 0 && under_way.len() < hands.width().max(1) && !halt.requested();
        let came_home = tokio::select! {
            // What is begun is looked at first, so that it is in the queue when room is asked for.
            biased;
            came_home = under_way.next(), if !under_way.is_empty() => came_home,
            () = hands.room(), if may_begin => None,
            else => break,
        };
        let Some((at, result)) = came_home else {
            if interrupt.requested() {
                watch.stopped = Some(AppError::Interrupted);
                halt.request();
            } else if let Some((at, item)) = left.next() {
                under_way.push(async move { (at, job(item).await) });
            }
            continue;
        };
        match result {
            Ok(mut own) => {
                if watch.sees(&mut own, halt.requested()) {
                    halt.request();
                }
                came[at] = Some(own);
            }
            Err(error) => {
                watch.failed.get_or_insert(error);
                halt.request();
            }
        }
    }
    drop(under_way);
    halt.clear();
    for own in came.into_iter().flatten() {
        batch.append(own);
    }
    if watch.keeps_losing {
        reporter.event(&Event::Warning(
            "the provider keeps losing answers: the rest is left alone",
        ));
    }
    batch.stopped = watch.stopped;
    watch.failed.map_or(Ok(()), Err)
}

/// What has happened so far, in the order in which it happened.
#[derive(Default)]
struct Watch {
    tally: Batch<()>,
    stopped: Option<AppError>,
    failed: Option<AppError>,
    keeps_losing: bool,
}

impl Watch {
    /// Takes note of what came of one item; `true` when no further one is to be begun.
    fn sees<T>(&mut self, own: &mut Batch<T>, halted: bool) -> bool {
        let stopped = own.stopped.take();
        // What was held back because of another item says nothing by itself.
        if !(halted && matches!(stopped, Some(AppError::Interrupted))) && self.stopped.is_none() {
            self.stopped = stopped;
        }
        self.tally.count_losses(own);
        if self.tally.keeps_losing() {
            self.keeps_losing = true;
        }
        self.stopped.is_some() || self.keeps_losing
    }
}
