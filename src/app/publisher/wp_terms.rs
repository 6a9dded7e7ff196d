//! Categories and tags on their way to WordPress: made when missing, known for the rest of the run.

use std::collections::BTreeMap;

use super::wp_plan::WantedTerm;
use super::wp_refusal::Refusal;
use super::wp_send::Sender;
use crate::app::error::AppError;
use crate::app::session::Session;
use crate::domain::content::Content;
use crate::domain::taxonomy::TaxonomyType;
use crate::store::taxonomies;
use crate::wordpress::TermKind;

/// What a term has come to: its id, or why it has none.
pub(super) type KnownTerms = BTreeMap<(&'static str, String), Result<i64, String>>;

/// The terms of one post.
#[derive(Clone, Debug, Default)]
pub(super) struct PostTerms {
    /// Category ids.
    pub(super) categories: Vec<i64>,
    /// Tag ids.
    pub(super) tags: Vec<i64>,
    /// What could not be had, in words.
    pub(super) notes: Vec<String>,
    /// Each term that has an id.
    pub(super) found: Vec<(WantedTerm, i64)>,
}

impl Sender<'_, '_> {
    /// Gives the ids of terms. Those that the account may not make are named in the notes.
    pub(super) async fn terms(&self, wanted: &[WantedTerm]) -> Result<PostTerms, Refusal> {
        let mut terms = PostTerms::default();
        for term in wanted {
            let WantedTerm { kind, name } = term;
            let key = (kind.noun(), name.to_lowercase());
            let known = self.known_terms.borrow().get(&key).cloned();
            let known = if let Some(known) = known {
                known
            } else {
                let known = self.term(*kind, name).await?;
                self.known_terms.borrow_mut().insert(key, known.clone());
                known
            };
            match known {
                Ok(id) => {
                    let ids = match kind {
                        TermKind::Category => &mut terms.categories,
                        TermKind::Tag => &mut terms.tags,
                    };
                    if !ids.contains(&id) {
                        ids.push(id);
                    }
                    terms.found.push((term.clone(), id));
                }
                Err(reason) => terms
                    .notes
                    .push(format!("without the {} `{name}`: {reason}", kind.noun())),
            }
        }
        Ok(terms)
    }

    async fn term(&self, kind: TermKind, name: &str) -> Result<Result<i64, String>, Refusal> {
        let names = [name.to_owned()];
        let outcome = match self.client.terms(kind, &names).await {
            // A name exists once: whatever became of the first try, a second one finds it.
            Err(error) if error.is_ambiguous() => self.client.terms(kind, &names).await,
            outcome => outcome,
        };
        let outcome = outcome?;
        Ok(match (outcome.ids.first(), outcome.skipped.first()) {
            (Some(id), _) => Ok(*id),
            (None, Some(skipped)) => Err(skipped.reason.clone()),
            (None, None) => Err("it has no name".to_owned()),
        })
    }
}

/// The terms of content in the store, and those that the command line adds.
///
/// # Errors
/// A failure of the store.
pub(super) fn wanted_terms(
    session: &Session<'_>,
    content: &Content,
    categories: &[String],
    tags: &[String],
) -> Result<Vec<WantedTerm>, AppError> {
    let stored = taxonomies::list(session.store.connection(), content.id)?;
    let of_store = stored.into_iter().filter_map(|term| {
        let kind = match term.taxonomy_type {
            TaxonomyType::Category => TermKind::Category,
            TaxonomyType::PostTag => TermKind::Tag,
            TaxonomyType::Cluster => return None,
        };
        Some((kind, term.name))
    });
    let of_flags = categories
        .iter()
        .map(|name| (TermKind::Category, name.clone()))
        .chain(tags.iter().map(|name| (TermKind::Tag, name.clone())));
    let mut wanted: Vec<WantedTerm> = Vec::new();
    for (kind, name) in of_store.chain(of_flags) {
        let name = name.split_whitespace().collect::<Vec<_>>().join(" ");
        let is_known = wanted
            .iter()
            .any(|term| term.kind == kind && term.name.to_lowercase() == name.to_lowercase());
        if !name.is_empty() && !is_known {
            wanted.push(WantedTerm { kind, name });
        }
    }
    Ok(wanted)
}
