//! Keywords held by a run while it decides about them: one by one when a model is asked about some of
//! them, a sector at once when all of it is grouped without asking anybody.

use std::collections::{BTreeSet, HashSet};

use crate::app::error::AppError;
use crate::app::session::Session;
use crate::domain::ids::{KeywordId, SectorId};
use crate::store::{StoreError, members, runs};

/// The noun under which keywords are claimed.
const CLAIM: &str = "keyword";

/// The noun under which all keywords of a sector are.
const SECTOR_CLAIM: &str = "clustering";

/// Claims keywords of one sector, all in one transaction; gives those that no other living run has.
pub(super) fn claim(
    session: &Session<'_>,
    ids: &[KeywordId],
) -> Result<BTreeSet<KeywordId>, AppError> {
    let run_id = session.run_id()?;
    let now = session.now();
    let first = &ids[..ids.len().min(1)];
    let first = members::by_id(session.store.connection(), first)?.pop();
    let sector = first.map(|member| member.sector_id.to_string());
    let mut claimed = BTreeSet::new();
    // Twice at most: the holder of a claim may have died, which claiming one item finds out.
    for _ in 0..2 {
        let missing: Vec<KeywordId> = ids
            .iter()
            .copied()
            .filter(|id| !claimed.contains(id))
            .collect();
        let got = session.store.write(|transaction| {
            let held = runs::held_by_others(transaction, SECTOR_CLAIM, run_id)?;
            if sector.as_ref().is_some_and(|sector| held.contains(sector)) {
                return Ok(None);
            }
            let mut got = BTreeSet::new();
            for id in &missing {
                if runs::claim(transaction, CLAIM, &id.to_string(), run_id, &now)? {
                    got.insert(*id);
                }
            }
            Ok::<_, StoreError>(Some(got))
        })?;
        let Some(got) = got else {
            let sector = sector.as_deref().unwrap_or_default();
            if !session.claim(SECTOR_CLAIM, sector)? {
                break;
            }
            session.release(SECTOR_CLAIM, sector)?;
            continue;
        };
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

/// Claims a sector with these keywords; gives those that no other living run has.
///
/// One claim in place of one a keyword: to write down and strike out a hundred thousand took as long
/// as to read their meanings.
pub(super) fn claim_sector(
    session: &Session<'_>,
    sector: SectorId,
    ids: &[KeywordId],
) -> Result<HashSet<KeywordId>, AppError> {
    if !session.claim(SECTOR_CLAIM, &sector.to_string())? {
        return Ok(HashSet::new());
    }
    let run_id = session.run_id()?;
    let mut claimed: HashSet<KeywordId> = ids.iter().copied().collect();
    // After the sector is claimed nobody claims more of its keywords, so that what is held now is all.
    // Asking for one that is held finds out whether its holder has died.
    for _ in 0..2 {
        let held = runs::held_by_others(session.store.connection(), CLAIM, run_id)?;
        let held = held.iter().filter_map(|item| item.parse().ok());
        let held: Vec<KeywordId> = held.map(KeywordId).collect();
        let Some(doubtful) = held.iter().find(|id| claimed.contains(id)) else {
            break;
        };
        if !session.claim(CLAIM, &doubtful.to_string())? {
            for id in &held {
                claimed.remove(id);
            }
            break;
        }
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
