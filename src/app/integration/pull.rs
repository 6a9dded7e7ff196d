//! Taking over what was done on the site, and never what would cost somebody's work: a text that was
//! changed on both sides stays as it is on both, and is named.

use std::collections::BTreeSet;

use serde::Serialize;
use uuid::Uuid;

use super::apply;
use super::compare::{Compared, TEXT, compare};
use super::gather::{Gathered, Seen, Tracked, gather, tracked};
use super::{journal, term_pull};
use crate::app::connection::{self, Connected};
use crate::app::error::AppError;
use crate::app::reporter::{Event as Told, Reporter};
use crate::app::session::Session;
use crate::domain::ids::ContentId;
use crate::domain::publishing::content_status;
use crate::store::{integrations, sync_conflicts};

/// Says what a post of this content would be made of now, as a hash: only publishing knows that. `None`
/// when it could not be published as it is.
pub type RevisionOf<'a> = &'a dyn Fn(ContentId) -> Result<Option<String>, AppError>;

/// A piece of content and its post, where they differ.
#[derive(Clone, Debug, Serialize)]
pub struct Difference {
    /// The content.
    pub id: ContentId,
    /// Its publish key.
    pub uuid: Uuid,
    /// Its title here.
    pub title: String,
    /// The post.
    pub external_id: Option<String>,
    /// WordPress's own status of the post now. `None` when it is gone, or not to be seen.
    pub wordpress_status: Option<String>,
    /// What was changed there and not here, each as a few words: `pull` takes it over.
    pub pull: Vec<String>,
    /// What was changed here and not there: `push` sends it.
    pub push: Vec<String>,
    /// What was changed on both sides: `wp resolve` decides.
    pub conflicts: Vec<String>,
    /// What the text there holds and igny8 does not keep: it stays as it is there.
    pub kept_there: Vec<String>,
    /// Its time is over, and WordPress's cron has not run.
    pub missed_schedule: bool,
}

impl Difference {
    fn is_none(&self) -> bool {
        self.pull.is_empty()
            && self.push.is_empty()
            && self.conflicts.is_empty()
            && self.kept_there.is_empty()
            && !self.missed_schedule
    }
}

/// What a pull did, or what `status` found.
#[derive(Clone, Debug, Serialize)]
pub struct Outcome {
    /// The site.
    pub site_url: String,
    /// Whether every post was looked at, and not only those that something was heard of.
    pub full: bool,
    /// Whether events were missing on the site, so that everything had to be looked at.
    pub gap: bool,
    /// How many events were heard.
    pub events: usize,
    /// How many posts were looked at.
    pub looked_at: usize,
    /// The pieces of content that differ, or did.
    pub differences: Vec<Difference>,
    /// How many terms of the workspace were changed.
    pub terms_changed: usize,
    /// Content whose publishing has no known end yet, as numbers: `publish wp` looks it up.
    pub open: Vec<ContentId>,
}

impl Outcome {
    /// Whether somebody has to decide something.
    #[must_use]
    pub fn needs_attention(&self) -> bool {
        self.differences
            .iter()
            .any(|difference| !difference.conflicts.is_empty() || difference.missed_schedule)
    }
}

pub(super) struct Judged<'a> {
    pub(super) tracked: &'a Tracked,
    pub(super) seen: &'a Seen,
    pub(super) compared: Option<Compared>,
    pub(super) difference: Difference,
}

/// Takes over what was done on the site.
///
/// # Errors
/// `Invalid` when the site is not connected or its sync is switched off; `Bridge` or `WordPress` when it
/// does not answer; a failure of the store. What is taken over by then stays; another pull goes on.
pub async fn pull(
    session: &Session<'_>,
    full: bool,
    revision: RevisionOf<'_>,
    reporter: &dyn Reporter,
) -> Result<Outcome, AppError> {
    let connected = sync_site(session)?;
    let (tracked, gathered) = ask(session, &connected, full).await?;
    let terms = term_pull::ask(session, &connected, &gathered).await?;
    let mut outcome = outcome(&connected, &tracked, &gathered);
    reporter.event(&Told::Begin {
        what: "pulling",
        total: Some(gathered.posts.len() as u64),
    });
    for judged in judge_all(session, &tracked, &gathered)? {
        if session.app.interrupt.requested() {
            return Err(AppError::Interrupted);
        }
        apply::apply(session, &connected, &judged, revision)?;
        reporter.event(&Told::Step {
            name: "pulled",
            subject: &format!("content:{}", judged.tracked.content.uuid),
        });
        reporter.event(&Told::Advance(1));
        if !judged.difference.is_none() {
            outcome.differences.push(judged.difference);
        }
    }
    reporter.event(&Told::End);
    outcome.terms_changed = term_pull::apply(session, &terms)?;
    let now = session.now();
    let integration = &connected.integration;
    session.store.write(|transaction| {
        for event in &gathered.events {
            journal::hear(transaction, session, integration, event, &tracked, &now)?;
        }
        let text = format!(
            "pulled: {} events, {} posts looked at, {} differ",
            outcome.events,
            outcome.looked_at,
            outcome.differences.len()
        );
        journal::note(transaction, session, integration, "pull", &text, &now)?;
        // Last: a pull that was cut off before hears the same events again.
        let until = gathered.newest.as_deref().or(Some(now.as_str()));
        integrations::set_pulled(transaction, integration.id, gathered.cursor, until, &now)?;
        Ok::<_, AppError>(())
    })?;
    Ok(outcome)
}

/// Says what differs between workspace and site; nothing is changed on either side.
///
/// # Errors
/// As `pull`.
pub async fn status(session: &Session<'_>) -> Result<Outcome, AppError> {
    let connected = sync_site(session)?;
    let (tracked, gathered) = ask(session, &connected, true).await?;
    let mut outcome = outcome(&connected, &tracked, &gathered);
    let judged = judge_all(session, &tracked, &gathered)?;
    let differences = judged.into_iter().map(|judged| judged.difference);
    outcome.differences = differences
        .filter(|difference| !difference.is_none())
        .collect();
    Ok(outcome)
}

/// The content that has a post on the connected site, as numbers.
///
/// # Errors
/// As `pull`, but nothing is asked of the site.
pub fn content_with_posts(session: &Session<'_>) -> Result<Vec<ContentId>, AppError> {
    let connected = sync_site(session)?;
    let tracked = tracked(session, &connected.integration.site_url)?;
    Ok(tracked
        .into_iter()
        .map(|tracked| tracked.content.id)
        .collect())
}

fn sync_site(session: &Session<'_>) -> Result<Connected, AppError> {
    let connected = connection::needed(session)?;
    if connected.integration.sync_enabled {
        return Ok(connected);
    }
    Err(AppError::invalid(
        format!("sync with {} is switched off", connected.site),
        "run `igny8 wp sync on`, then the same command again",
    ))
}

async fn ask(
    session: &Session<'_>,
    connected: &Connected,
    full: bool,
) -> Result<(Vec<Tracked>, Gathered), AppError> {
    let site_url = &connected.integration.site_url;
    let tracked = tracked(session, site_url)?;
    let again: BTreeSet<ContentId> = sync_conflicts::list(session.store.connection(), site_url)?
        .into_iter()
        .collect();
    let also: BTreeSet<Uuid> = (tracked.iter())
        .filter(|tracked| again.contains(&tracked.content.id))
        .map(|tracked| tracked.content.uuid)
        .collect();
    let gathered = gather(session, connected, &tracked, &also, full).await?;
    Ok((tracked, gathered))
}

fn outcome(connected: &Connected, tracked: &[Tracked], gathered: &Gathered) -> Outcome {
    Outcome {
        site_url: connected.integration.site_url.clone(),
        full: gathered.full,
        gap: gathered.gap,
        events: gathered.events.len(),
        looked_at: gathered.posts.len(),
        differences: Vec::new(),
        terms_changed: 0,
        open: (tracked.iter())
            .filter(|tracked| tracked.is_open)
            .map(|tracked| tracked.content.id)
            .collect(),
    }
}

fn judge_all<'a>(
    session: &Session<'_>,
    tracked: &'a [Tracked],
    gathered: &'a Gathered,
) -> Result<Vec<Judged<'a>>, AppError> {
    let mut all = Vec::new();
    for tracked in tracked.iter().filter(|tracked| !tracked.is_open) {
        if let Some(seen) = gathered.posts.get(&tracked.content.uuid) {
            all.push(judge(session, tracked, seen)?);
        }
    }
    Ok(all)
}

fn judge<'a>(
    session: &Session<'_>,
    tracked: &'a Tracked,
    seen: &'a Seen,
) -> Result<Judged<'a>, AppError> {
    let content = &tracked.content;
    let mut difference = Difference {
        id: content.id,
        uuid: content.uuid,
        title: content.title.clone(),
        external_id: tracked.record.external_id.clone(),
        wordpress_status: None,
        pull: Vec::new(),
        push: Vec::new(),
        conflicts: Vec::new(),
        kept_there: Vec::new(),
        missed_schedule: false,
    };
    let remote = match seen {
        Seen::There(remote) => remote,
        Seen::Gone => {
            difference.pull.push("deleted for good".to_owned());
            return Ok(judged(tracked, seen, None, difference));
        }
        Seen::Hidden => {
            let why = "its post is not to be seen: deleted, or the user may not read it";
            difference.kept_there.push(why.to_owned());
            return Ok(judged(tracked, seen, None, difference));
        }
    };
    difference.wordpress_status = Some(remote.status.clone());
    difference.missed_schedule = remote.missed_schedule;
    let known = content.wordpress_status.as_deref();
    if known != Some(remote.status.as_str()) {
        difference.pull.push(format!(
            "status {} -> {} ({})",
            known.unwrap_or("unknown"),
            remote.status,
            content_status(&remote.status)
        ));
    }
    if let (Some(date), "future") = (&remote.date, remote.status.as_str())
        && tracked.record.wanted_date.as_deref() != Some(date.trim_end_matches('Z'))
    {
        difference.pull.push(format!("scheduled for {date}"));
    }
    // What lies in the trash is nobody's edit.
    if remote.is_trashed() {
        return Ok(judged(tracked, seen, None, difference));
    }
    let compared = compare(session, tracked, remote)?;
    let lost = compared.body.as_ref().map_or(&[][..], |body| &body.lost);
    // Also where what igny8 would keep of it is the same: the rest of it is theirs.
    difference.kept_there.extend(lost.iter().cloned());
    for name in &compared.verdict.take {
        if *name != TEXT || lost.is_empty() {
            difference.pull.push((*name).to_owned());
        }
    }
    let words = |names: &[&str]| names.iter().map(|name| (*name).to_owned()).collect();
    difference.conflicts = words(&compared.verdict.conflicts);
    difference.push = words(&compared.verdict.to_push);
    if compared.terms.is_some() {
        difference.pull.push("terms".to_owned());
    }
    if compared.featured.is_some() {
        difference.pull.push("featured image".to_owned());
    }
    if compared.foreign_featured {
        let what = match remote.featured {
            0 => "that no image heads it".to_owned(),
            number => format!("the featured image {number}, which is not of this workspace"),
        };
        difference.kept_there.push(what);
    }
    Ok(judged(tracked, seen, Some(compared), difference))
}

const fn judged<'a>(
    tracked: &'a Tracked,
    seen: &'a Seen,
    compared: Option<Compared>,
    difference: Difference,
) -> Judged<'a> {
    Judged {
        tracked,
        seen,
        compared,
        difference,
    }
}
