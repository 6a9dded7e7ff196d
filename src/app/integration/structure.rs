//! What the site is made of: asked for, shown, and stored in the workspace.

use std::collections::BTreeMap;

use serde::Serialize;
use serde_json::{Value, json};

use super::{approach, clients, journal};
use crate::app::connection::{self, Connected};
use crate::app::error::AppError;
use crate::app::session::Session;
use crate::domain::integration::Transport;
use crate::domain::taxonomy::TaxonomyType;
use crate::store::{StoreError, integrations, taxonomies};
use crate::wordpress::bridge::{PostTypeInfo, Reading, SiteMetadata, SiteTerm};

/// The most terms of one taxonomy that are stored.
const MOST_TERMS: usize = 20_000;

/// What a site is made of.
#[derive(Clone, Debug, Serialize)]
pub struct Structure {
    /// The site as it says it.
    pub site: SiteMetadata,
    /// The terms by taxonomy.
    pub terms: BTreeMap<String, Vec<StoredTerm>>,
    /// How many terms of the workspace were made or changed by this; 0 in a dry run.
    pub terms_changed: usize,
}

/// A term as it is stored with the structure.
#[derive(Clone, Debug, Serialize)]
pub struct StoredTerm {
    /// Its number.
    pub id: i64,
    /// Its name as people read it.
    pub name: String,
    /// Its address part.
    pub slug: String,
    /// The term above it; 0 for none.
    pub parent: i64,
    /// How many posts have it.
    pub posts: u64,
}

/// Asks the site what it is made of; with `store` the workspace keeps it.
///
/// # Errors
/// `Invalid` when the site is not connected; `Bridge` or `WordPress` when it does not answer.
pub async fn update(session: &Session<'_>, store: bool) -> Result<Structure, AppError> {
    let connected = connection::needed(session)?;
    let (site, terms) = ask(session, &connected).await?;
    let terms = terms
        .into_iter()
        .map(|(taxonomy, terms)| (taxonomy, terms.into_iter().map(stored).collect()))
        .collect();
    let mut structure = Structure {
        site,
        terms,
        terms_changed: 0,
    };
    if store {
        structure.terms_changed = keep(session, &connected, &structure)?;
    }
    Ok(structure)
}

fn stored(term: SiteTerm) -> StoredTerm {
    StoredTerm {
        id: term.id,
        name: term.name,
        slug: term.slug,
        parent: term.parent,
        posts: term.posts,
    }
}

async fn ask(
    session: &Session<'_>,
    connected: &Connected,
) -> Result<(SiteMetadata, BTreeMap<String, Vec<SiteTerm>>), AppError> {
    let app = session.app;
    let http = app.http()?;
    if connected.integration.transport == Transport::Core {
        let client = clients::core(app, &http, connected)?;
        let me = match client.me().await {
            Ok(me) => me,
            Err(error) => return Err(client.explain(error).await.into()),
        };
        let index = approach::look(app, None).await?.index;
        return Ok(client.site_structure(index.as_ref(), &me).await?);
    }
    let client = clients::bridge(app, &http, connected)?;
    let site = client.site_metadata().await?;
    let mut terms = BTreeMap::new();
    for taxonomy in &site.taxonomies {
        let mut found = Vec::new();
        let mut reading = Reading::new();
        while found.len() < MOST_TERMS
            && let Some(page) = client.terms(&taxonomy.name, &mut reading).await?
        {
            found.extend(page);
        }
        terms.insert(taxonomy.name.clone(), found);
    }
    Ok((site, terms))
}

/// Stores structure and terms in one transaction.
fn keep(
    session: &Session<'_>,
    connected: &Connected,
    structure: &Structure,
) -> Result<usize, AppError> {
    let now = session.now();
    let integration = &connected.integration;
    let json = json!({ "site": structure.site, "terms": structure.terms });
    session.store.write(|transaction| {
        integrations::set_structure(transaction, integration.id, &json, &now)?;
        let mut changed = 0;
        for taxonomy in &structure.site.taxonomies {
            let kind = TaxonomyType::of_wordpress(&taxonomy.name);
            let Some(kind) = kind.filter(|kind| kind.keeps_numbers_of(&taxonomy.name)) else {
                continue;
            };
            for term in structure.terms.get(&taxonomy.name).into_iter().flatten() {
                let id = term.id.to_string();
                let external = (taxonomy.name.as_str(), id.as_str());
                let name = &term.name;
                let taken =
                    taxonomies::take_over(transaction, kind, external, name, &term.slug, &now)?;
                changed += usize::from(taken);
            }
        }
        let text = format!(
            "structure stored: {} post types, {} taxonomies, {} authors",
            structure.site.post_types.len(),
            structure.site.taxonomies.len(),
            structure.site.authors.len()
        );
        journal::note(transaction, session, integration, "structure", &text, &now)?;
        Ok::<_, AppError>(changed)
    })
}

/// The post types of the site, and when it said so.
#[derive(Clone, Debug, Serialize)]
pub struct ContentTypes {
    /// The site.
    pub site_url: String,
    /// When the site said so, RFC 3339 in UTC.
    pub structure_at: Option<String>,
    /// Its post types.
    pub content_types: Vec<PostTypeInfo>,
}

/// Lists the post types that the site said it has, from the workspace alone.
///
/// # Errors
/// `Invalid` when the site is not connected, or was never asked.
pub fn content_types(session: &Session<'_>) -> Result<ContentTypes, AppError> {
    let connected = connection::needed(session)?;
    let integration = connected.integration;
    let stored: Result<Option<Value>, StoreError> =
        integrations::structure(session.store.connection(), integration.id);
    let types = stored?
        .and_then(|structure| structure.get("site")?.get("post_types").cloned())
        .and_then(|types| serde_json::from_value(types).ok());
    let Some(content_types) = types else {
        return Err(AppError::invalid(
            format!(
                "{} was not asked yet what it is made of",
                integration.site_url
            ),
            "run `igny8 wp structure`",
        ));
    };
    Ok(ContentTypes {
        site_url: integration.site_url,
        structure_at: integration.structure_at,
        content_types,
    })
}
