//! A whole run through the bridge, and what the site says of itself before it.

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};

use super::bridge_article::{SiteShape, folded};
use super::bridge_send::BridgeSender;
use super::links::Links;
use super::run;
use super::wordpress::{Outcome, Planned, Request, site, wish};
use super::wp_route;
use crate::app::error::AppError;
use crate::app::reporter::Reporter;
use crate::app::session::Session;
use crate::wordpress::bridge::{BridgeClient, BridgeError, Reading, SiteMetadata};

/// Publishes what was planned and adds what came of it to the outcome.
///
/// # Errors
/// `Secret` without a key; `Bridge` when the plugin, the key or its user cannot do this; a failure of
/// the store.
pub(super) async fn publish(
    session: &Session<'_>,
    request: &Request,
    items: &[Planned],
    outcome: &mut Outcome,
    reporter: &dyn Reporter,
) -> Result<(), AppError> {
    let app = session.app;
    let http = app.http()?;
    let client = wp_route::bridge(session, &http).await?;
    let health = client.health().await?;
    if !health.speaks_our_contract() {
        let version = health.bridge_version;
        return Err(BridgeError::TooOld { version }.into());
    }
    let shape = shape(&client).await?;
    let links = RefCell::new(Links::read(session, &site(session)?)?);
    let destination = outcome.destination.clone();
    let sender = BridgeSender {
        client: &client,
        health: &health,
        shape: &shape,
        links: &links,
        request,
        wish: &wish(session, request)?,
        destination: &destination,
        batch: session.run_id()?.0,
        reporter,
        no_delay: app.no_retry_delay,
    };
    run::run(session, &sender, items, outcome).await
}

/// Asks the site what it is made of, and for the terms where none can be made.
pub(super) async fn shape(client: &BridgeClient<'_>) -> Result<SiteShape, AppError> {
    let metadata: SiteMetadata = client.site_metadata().await?;
    let mut known = BTreeMap::new();
    for taxonomy in SiteShape::closed_taxonomies(&metadata) {
        let mut names: BTreeSet<String> = BTreeSet::new();
        let mut reading = Reading::new();
        while let Some(page) = client.terms(&taxonomy, &mut reading).await? {
            names.extend(page.iter().map(|term| folded(&term.name)));
        }
        known.insert(taxonomy, names);
    }
    Ok(SiteShape::new(metadata, known))
}
