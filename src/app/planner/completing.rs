//! Page groups for clusters that have none: those of an older igny8, or made by hand.

use std::collections::{BTreeMap, BTreeSet};

use super::clustering::{Plan, options};
use super::likeness::Likeness;
use super::page_groups::insert_named;
use super::placement::{PagePlacement, PageTarget};
use crate::app::error::AppError;
use crate::app::session::Session;
use crate::domain::ids::{ClusterId, SectorId};
use crate::store::members::{self, Member};

/// Gives a page group to the keywords of a sector's clusters that have none; says how many.
pub(super) fn complete(
    session: &Session<'_>,
    sector: SectorId,
    plan: &Plan,
) -> Result<usize, AppError> {
    let connection = session.store.connection();
    if !members::lack_page_groups(connection, sector)? {
        return Ok(0);
    }
    let language = session.site().language;
    let options = options(&language, plan.granularity);
    let likeness = Likeness::of(plan.engine);
    let mut found: BTreeMap<ClusterId, Vec<Member>> = BTreeMap::new();
    let mut lacking: BTreeSet<ClusterId> = BTreeSet::new();
    for member in members::clustered(connection, sector)? {
        if let Some(cluster) = member.cluster_id
            && !plan.taken_apart.contains(&cluster)
        {
            if member.page_group_id.is_none() {
                lacking.insert(cluster);
            }
            found.entry(cluster).or_default().push(member);
        }
    }
    let mut pages: Vec<(ClusterId, PagePlacement)> = Vec::new();
    for cluster in lacking {
        let all = found.remove(&cluster).unwrap_or_default();
        let (there, new): (Vec<Member>, Vec<Member>) = all
            .into_iter()
            .partition(|member| member.page_group_id.is_some());
        let new: Vec<&Member> = new.iter().collect();
        let placed = likeness.pages_beside(&there, &new, &options);
        pages.extend(placed.into_iter().map(|page| (cluster, page)));
    }
    let now = session.now();
    session.store.write(|transaction| {
        let mut completed = 0;
        for (cluster, page) in pages {
            let group = match page.target {
                PageTarget::Existing(id) => id,
                PageTarget::Named(name) => {
                    insert_named(transaction, cluster, &name, plan.engine.origin(), &now)?
                }
            };
            completed += page.keyword_ids.len();
            members::assign(transaction, &page.keyword_ids, Some((cluster, group)), &now)?;
        }
        Ok(completed)
    })
}
