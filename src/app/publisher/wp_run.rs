//! A whole run over core REST, and what core REST cannot hold, said plainly.

use std::cell::{Cell, RefCell};
use std::collections::BTreeMap;

use jiff::Timestamp;

use super::links::Links;
use super::run;
use super::wordpress::{Outcome, Planned, Request, login, site, wish};
use super::wp_plan::Wish;
use super::wp_send::Sender;
use crate::app::error::AppError;
use crate::app::reporter::Reporter;
use crate::app::session::Session;
use crate::wordpress::{Me, WordPressClient};

/// What is said when fields for result pages found no place.
const SEO_LEFT_OUT: &str = "over core REST the meta title, meta description, focus keyword and FAQ markup are not \
     sent, as WordPress drops them unless a plugin opens its fields to REST; the excerpt is. The bridge plugin \
     sends them all: see `igny8 wp plugin install-help`";

/// How far ahead a time must be, in seconds: WordPress publishes at once what is due within a minute.
const LEAST_AHEAD_S: i64 = 60;

/// Publishes what was planned and adds what came of it to the outcome.
///
/// # Errors
/// `Secret` without a password; `WordPress` when the site or the login does not work; a failure of the
/// store.
pub(super) async fn publish(
    session: &Session<'_>,
    request: &Request,
    items: &[Planned],
    outcome: &mut Outcome,
    reporter: &dyn Reporter,
) -> Result<(), AppError> {
    let app = session.app;
    let http = app.http()?;
    let login = login(session)?;
    let here = site(session)?;
    let links = RefCell::new(Links::read(session, &here)?);
    let client = WordPressClient::connect(&http, here, login)
        .await?
        .retry_reads(app.retry_policy());
    let me = match client.me().await {
        Ok(me) => me,
        Err(error) => return Err(client.explain(error).await.into()),
    };
    let wish = wish(session, request)?;
    check_time(&me, &wish)?;
    let destination = outcome.destination.clone();
    let sender = Sender {
        client: &client,
        me: &me,
        links: &links,
        request,
        wish: &wish,
        destination: &destination,
        reporter,
        no_delay: app.no_retry_delay,
        known_terms: RefCell::new(BTreeMap::new()),
        seo_keys: RefCell::new(BTreeMap::new()),
        seo_left_out: Cell::new(false),
    };
    let ran = run::run(session, &sender, items, outcome).await;
    if sender.seo_left_out.get() {
        outcome.notes.push(SEO_LEFT_OUT.to_owned());
    }
    ran
}

/// Refuses a time that is over by the site's own clock: WordPress would publish at once.
fn check_time(me: &Me, wish: &Wish) -> Result<(), AppError> {
    let wanted = wish.date.as_ref();
    let wanted = wanted.and_then(|date| format!("{date}Z").parse::<Timestamp>().ok());
    let Some(wanted) = wanted else { return Ok(()) };
    let Some(there) = me.clock else { return Ok(()) };
    if wanted.as_second() - there.as_second() >= LEAST_AHEAD_S {
        return Ok(());
    }
    Err(AppError::invalid(
        format!(
            "the site's clock shows {there}: WordPress would publish at once what is scheduled for {wanted}"
        ),
        "give a later `--at`, and run `igny8 wp test` if your own clock shows another time",
    ))
}
