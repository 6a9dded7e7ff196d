//! Terms that were made, renamed or deleted on the site.

use std::collections::{BTreeMap, BTreeSet};

use super::clients;
use super::gather::Gathered;
use crate::app::connection::Connected;
use crate::app::error::AppError;
use crate::app::session::Session;
use crate::domain::integration::Transport;
use crate::domain::taxonomy::TaxonomyType;
use crate::store::{StoreError, taxonomies};
use crate::wordpress::bridge::{Reading, SiteTerm};

/// What is known of the terms that something was heard of.
#[derive(Debug, Default)]
pub(super) struct Terms {
    /// Each with its type and taxonomy.
    there: Vec<(TaxonomyType, String, SiteTerm)>,
    /// Number and taxonomy of those that were deleted.
    deleted: BTreeSet<(i64, String)>,
}

/// Asks how the terms stand that something was heard of.
///
/// # Errors
/// `Bridge` when the site does not answer.
pub(super) async fn ask(
    session: &Session<'_>,
    connected: &Connected,
    gathered: &Gathered,
) -> Result<Terms, AppError> {
    let mut terms = Terms::default();
    let mut wanted: BTreeMap<String, BTreeSet<i64>> = BTreeMap::new();
    for event in &gathered.events {
        let taxonomy = event.data["taxonomy"]
            .as_str()
            .unwrap_or_default()
            .to_owned();
        match event.kind.as_str() {
            "term.created" | "term.updated" => {
                wanted.entry(taxonomy).or_default().insert(event.object_id);
            }
            "term.deleted" => {
                terms.deleted.insert((event.object_id, taxonomy));
            }
            _ => {}
        }
    }
    let known = |taxonomy: &str| {
        TaxonomyType::of_wordpress(taxonomy).filter(|kind| kind.keeps_numbers_of(taxonomy))
    };
    wanted.retain(|taxonomy, _| known(taxonomy).is_some());
    if wanted.is_empty() || connected.integration.transport == Transport::Core {
        return Ok(terms);
    }
    let http = session.app.http()?;
    let client = clients::bridge(session.app, &http, connected)?;
    for (taxonomy, ids) in wanted {
        let Some(kind) = known(&taxonomy) else {
            continue;
        };
        let mut reading = Reading::new();
        while let Some(page) = client.terms(&taxonomy, &mut reading).await? {
            let found = page.into_iter().filter(|term| ids.contains(&term.id));
            terms
                .there
                .extend(found.map(|term| (kind, taxonomy.clone(), term)));
        }
    }
    Ok(terms)
}

/// Takes the terms over, and says how many rows changed.
///
/// # Errors
/// A failure of the store.
pub(super) fn apply(session: &Session<'_>, terms: &Terms) -> Result<usize, AppError> {
    let now = session.now();
    let changed = session.store.write(|transaction| {
        let mut changed = 0;
        for (kind, taxonomy, term) in &terms.there {
            let id = term.id.to_string();
            let external = (taxonomy.as_str(), id.as_str());
            let (name, slug) = (&term.name, &term.slug);
            let taken = taxonomies::take_over(transaction, *kind, external, name, slug, &now)?;
            changed += usize::from(taken);
        }
        for (id, taxonomy) in &terms.deleted {
            let gone = taxonomies::forget_external(transaction, taxonomy, &id.to_string(), &now)?;
            changed += usize::from(gone);
        }
        Ok::<_, StoreError>(changed)
    })?;
    Ok(changed)
}
