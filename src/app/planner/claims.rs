//! Keywords held by a run while it decides about them.

use std::collections::BTreeSet;

use crate::app::error::AppError;
use crate::app::session::Session;
use crate::domain::ids::KeywordId;
use crate::store::{StoreError, runs};

/// The noun under which keywords are claimed.
const CLAIM: &str = "keyword";

/// Claims keywords, all in one transaction; gives those that no other living run has.
pub(super) fn claim(
    session: &Session<'_>,
    ids: &[KeywordId],
) -> Result<BTreeSet<KeywordId>, AppError> {
    let run_id = session.run_id()?;
    let now = session.now();
    let mut claimed = BTreeSet::new();
    // Twice at most: the holder of a claim may have died, which claiming one item finds out.
    for _ in 0..2 {
        let missing: Vec<KeywordId> = ids
            .iter()
            .copied()
            .filter(|id| !claimed.contains(id))
            .collect();
        let got = session.store.write(|transaction| {
            let mut got = BTreeSet::new();
            for id in &missing {
                if runs::claim(transaction, CLAIM, &id.to_string(), run_id, &now)? {
                    got.insert(*id);
                }
            }
            Ok::<_, StoreError>(got)
        })?;
        claimed.extend(got);
        let Some(held) = ids.iter().find(|id| !claimed.contains(id)) else {
            break;
        };
        if !session.claim(CLAIM, &held.to_string())? {
            break;
        }
        claimed.insert(*held);
    }
    Ok(claimed)
}

/// Gives keywords back.
pub(super) fn release(session: &Session<'_>, ids: &BTreeSet<KeywordId>) -> Result<(), AppError> {
    let run_id = session.run_id()?;
    session.store.write(|transaction| {
        for id in ids {
            runs::release_one(transaction, CLAIM, &id.to_string(), run_id)?;
        }
        Ok(())
    })
}
