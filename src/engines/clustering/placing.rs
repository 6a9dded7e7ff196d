//! Keywords where they stand, read back as the groups they make.

use std::collections::BTreeMap;

use super::Item;
use crate::domain::ids::{ClusterId, PageGroupId};

/// A keyword where it stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Placed<'a> {
    /// The keyword.
    pub item: Item<'a>,
    /// Its cluster. `None` means unassigned.
    pub cluster: Option<ClusterId>,
    /// Its page group inside the cluster. `None` means that it has none yet.
    pub page_group: Option<PageGroupId>,
}

/// Numbers some groups from 0 in the order of their ids: the number of each keyword's group, and
/// the id of each number.
pub(super) fn numbered<G: Copy + Ord>(
    groups: impl Iterator<Item = Option<G>>,
) -> (Vec<Option<u32>>, Vec<G>) {
    let groups: Vec<Option<G>> = groups.collect();
    let mut numbers: BTreeMap<G, u32> = groups.iter().flatten().map(|&id| (id, 0)).collect();
    for (number, entry) in (0_u32..).zip(numbers.values_mut()) {
        *entry = number;
    }
    let labels = groups
        .iter()
        .map(|group| group.and_then(|id| numbers.get(&id).copied()))
        .collect();
    (labels, numbers.into_keys().collect())
}
