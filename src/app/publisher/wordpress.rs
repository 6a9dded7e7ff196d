//! Publishing to WordPress, each piece of content at most once: through the bridge plugin where the
//! site is connected with it, else over core REST.
//!
//! An intent is recorded before anything is sent, and whatever may have been sent before is looked for
//! before anything is sent again. The bridge knows a post by its content's UUID; core REST has nothing
//! unique, so that there the post carries a marker.

use std::collections::BTreeMap;
use std::str::FromStr as _;

use jiff::Timestamp;
use serde::Serialize;
use uuid::Uuid;

use super::bridge_article::{Article, Links};
use super::bridge_run;
use super::review_gate::review_refusal;
use super::wp_item::Item;
use super::wp_plan::{Decision, Wish, decide, refusal_to_go_live};
use super::wp_refusal::{Refusal, unclear_text};
use super::wp_route;
use super::wp_send::{Ending, Sender};
use crate::app::batch::{Batch, Failed, Skipped};
use crate::app::connection;
use crate::app::error::AppError;
use crate::app::reporter::{Event, Reporter};
use crate::app::session::Session;
use crate::config::secret_name::SecretName;
use crate::config::secret_source::Hints;
use crate::domain::content::{Content, ContentKind};
use crate::domain::ids::ContentId;
use crate::domain::integration::Transport;
use crate::domain::publishing::{BodyFormat, PostStatus, PublishState};
use crate::domain::status::ContentStatus;
use crate::store::StoreError;
use crate::store::content::{self as contents, ContentFilter};
use crate::store::keywords::Page;
use crate::store::publish_records::{self, PublishRecord};
use crate::wordpress::{AddressError, Login, SiteAddress, WordPressClient, WordPressError};

/// How many posts in a row may end unclear before the rest is left alone.
pub(super) const MAX_UNCLEAR_IN_A_ROW: u32 = 3;

/// What is to be published, and how.
#[derive(Clone, Debug, Default)]
pub struct Request {
    /// Numbers or UUIDs of content; empty for all that is eligible.
    pub content: Vec<String>,
    /// At most so many posts. `None` for no limit.
    pub limit: Option<usize>,
    /// The status that was asked for. `None` for the setting, which changes no existing post.
    pub status: Option<PostStatus>,
    /// When to go live. `None` for at once.
    pub at: Option<Timestamp>,
    /// Whether briefs may go live.
    pub allow_briefs: bool,
    /// Whether content without approval may go live.
    pub allow_unapproved: bool,
    /// Whether existing posts get what has changed here.
    pub update: bool,
    /// Categories besides those of the content.
    pub categories: Vec<String>,
    /// Tags besides those of the content.
    pub tags: Vec<String>,
    /// How bodies are written. `None` for the setting.
    pub format: Option<BodyFormat>,
    /// Only what is approved and whose time has come, of all.
    pub due: bool,
    /// The author in WordPress: a login name or a number. `None` for the account that publishes.
    pub author: Option<String>,
    /// The page above it, by its number. `None` for none.
    pub parent: Option<i64>,
    /// Whether what others changed in WordPress is overwritten, trashed posts come back, and deleted
    /// ones are made anew.
    pub force: bool,
}

/// A post that is in place.
#[derive(Clone, Debug, Serialize)]
pub struct Published {
    /// The content.
    pub id: ContentId,
    /// Its publish key.
    pub uuid: Uuid,
    /// Its title.
    pub title: String,
    /// Article or brief.
    pub kind: ContentKind,
    /// `created`, `adopted` (found after an attempt that was cut off), `updated` or
    /// `status changed`.
    pub action: &'static str,
    /// The post.
    pub external_id: String,
    /// Its address.
    pub external_url: String,
    /// The status that WordPress gave it.
    pub wordpress_status: String,
    /// The status of the content now.
    pub status: ContentStatus,
    /// How many images it has there.
    pub images: usize,
    /// What is not as it was asked for, in words.
    pub notes: Vec<String>,
}

/// An item that would be published.
#[derive(Clone, Debug, Serialize)]
pub struct Planned {
    /// The content.
    pub id: ContentId,
    /// Its publish key.
    pub uuid: Uuid,
    /// Its title.
    pub title: String,
    /// Article or brief.
    pub kind: ContentKind,
    /// `create`, `update`, `change status` or `look up`.
    pub action: &'static str,
    /// The status that is asked for.
    pub wanted_status: PostStatus,
}

/// What would be published.
#[derive(Debug)]
pub struct Plan {
    /// The site.
    pub destination: String,
    /// How it is spoken to.
    pub transport: Transport,
    /// The items, in their order.
    pub items: Vec<Planned>,
    /// Items that were left alone.
    pub skipped: Vec<Skipped>,
    /// Items that cannot be published.
    pub failed: Vec<Failed>,
    /// How many are there already.
    pub already_there: usize,
}

/// What was published.
#[derive(Debug)]
pub struct Outcome {
    /// The items.
    pub batch: Batch<Published>,
    /// How many were there already.
    pub already_there: usize,
    /// The site.
    pub destination: String,
    /// How it was spoken to.
    pub transport: Transport,
    /// What `igny8 undo` takes to take this back. `None` when nothing was sent.
    pub batch_id: Option<Uuid>,
}

/// Says what would be published; sends nothing.
///
/// # Errors
/// `Address` when no site is set, `Invalid` for flags that contradict each other, `Store` for content
/// that does not exist.
pub fn plan(session: &Session<'_>, request: &Request) -> Result<Plan, AppError> {
    let site = site(session)?;
    let wish = wish(session, request)?;
    let transport = wp_route::transport(session)?;
    let links = Links::read(session, &site)?;
    let mut plan = Plan {
        destination: site.as_str().to_owned(),
        transport,
        items: Vec::new(),
        skipped: Vec::new(),
        failed: Vec::new(),
        already_there: 0,
    };
    let named = !request.content.is_empty();
    for content in chosen(session, request)? {
        if request.limit.is_some_and(|limit| plan.items.len() >= limit) {
            break;
        }
        let facts = match Facts::read(session, content.id, request, &plan) {
            Ok(facts) => facts,
            Err(refusal) if refusal.stops => return Err(refusal.error),
            Err(refusal) => {
                plan.refuse(&content, refusal.error, named);
                continue;
            }
        };
        let update = request.update || request.force;
        let mut decision = decide(&facts.records, &facts.revision, &wish, update);
        if decision == Decision::AlreadyThere
            && (request.force || update && has_links_to_set(&facts.records, &links))
        {
            decision = Decision::Update;
        }
        match decision {
            Decision::AlreadyThere => {
                plan.already_there += 1;
                if named {
                    plan.skipped.push(skipped(&content, "already there", false));
                }
            }
            Decision::Changed => plan.skipped.push(changed(&content)),
            _ => {
                let gate = (wish.status.is_live() && decision != Decision::Update)
                    .then(|| {
                        refusal_to_go_live(&content, request.allow_briefs, request.allow_unapproved)
                    })
                    .flatten();
                match review_refusal(&content) {
                    Some(error) if named => {
                        plan.refuse(&content, error, named);
                        continue;
                    }
                    Some(error) => {
                        let waiting = skipped(&content, &error.to_string(), true);
                        plan.skipped.push(waiting);
                        continue;
                    }
                    None => {}
                }
                match gate {
                    Some(error) => plan.refuse(&content, error, named),
                    None => plan.items.push(Planned {
                        id: content.id,
                        uuid: content.uuid,
                        title: content.title,
                        kind: content.kind,
                        action: decision.word(),
                        wanted_status: wish.status,
                    }),
                }
            }
        }
    }
    Ok(plan)
}

/// What decides about an item, whichever way the site is spoken to.
struct Facts {
    records: Vec<PublishRecord>,
    revision: String,
}

impl Facts {
    fn read(
        session: &Session<'_>,
        id: ContentId,
        request: &Request,
        plan: &Plan,
    ) -> Result<Self, Refusal> {
        Ok(match plan.transport {
            Transport::Bridge => {
                let Article {
                    records, revision, ..
                } = Article::read(session, id, request, &plan.destination)?;
                Self { records, revision }
            }
            Transport::Core => {
                let Item {
                    records, revision, ..
                } = Item::read(session, id, request, &plan.destination)?;
                Self { records, revision }
            }
        })
    }
}

/// Whether the text that is there lacks links to content that has gone live since.
pub(super) fn has_links_to_set(records: &[PublishRecord], links: &Links) -> bool {
    let done = records
        .iter()
        .find(|record| record.state == PublishState::Done);
    let open: Vec<Uuid> = done
        .and_then(|done| serde_json::from_str(&done.open_links).ok())
        .unwrap_or_default();
    open.iter().any(|uuid| links.is_live(uuid))
}

impl Plan {
    /// Files an item that cannot be published: a failure when it was named, else left alone.
    fn refuse(&mut self, content: &Content, error: AppError, named: bool) {
        if named {
            self.failed.push(Failed {
                id: content.id.0,
                title: content.title.clone(),
                error,
            });
        } else {
            self.skipped
                .push(skipped(content, &error.to_string(), false));
        }
    }
}

/// The hash of what a post of this content would be made of now; what is published is compared with it.
/// `None` when it could not be published as it is.
///
/// # Errors
/// As `plan`.
pub fn revision(session: &Session<'_>, id: ContentId) -> Result<Option<String>, AppError> {
    let destination = connection::site_address(session.app)?.to_string();
    let request = Request::default();
    let read = match wp_route::transport(session)? {
        Transport::Bridge => {
            Article::read(session, id, &request, &destination).map(|article| article.revision)
        }
        Transport::Core => {
            Item::read(session, id, &request, &destination).map(|item| item.revision)
        }
    };
    match read {
        Ok(revision) => Ok(Some(revision)),
        Err(refusal) if refusal.stops => Err(refusal.error),
        Err(_) => Ok(None),
    }
}

/// Publishes. Items that another run is at are left to it.
///
/// # Errors
/// As `plan`; `Secret` without a password, `WordPress` when the site or the login does not work.
/// What happens to single items, or stops the rest, is in the batch.
pub async fn publish(
    session: &Session<'_>,
    request: &Request,
    reporter: &dyn Reporter,
) -> Result<Outcome, AppError> {
    let plan = plan(session, request)?;
    let mut outcome = Outcome {
        batch: Batch::default(),
        already_there: plan.already_there,
        destination: plan.destination,
        transport: plan.transport,
        batch_id: None,
    };
    outcome.batch.skipped = plan.skipped;
    outcome.batch.failed = plan.failed;
    if plan.items.is_empty() {
        return Ok(outcome);
    }
    outcome.batch_id = Some(session.run_id()?.0);
    if plan.transport == Transport::Bridge {
        bridge_run::publish(session, request, &plan.items, &mut outcome, reporter).await?;
        return Ok(outcome);
    }
    let app = session.app;
    let http = app.http()?;
    let login = login(session)?;
    let client = WordPressClient::connect(&http, site(session)?, login)
        .await?
        .retry_reads(app.retry_policy());
    let me = match client.me().await {
        Ok(me) => me,
        Err(error) => return Err(client.explain(error).await.into()),
    };
    let destination = outcome.destination.clone();
    let mut sender = Sender {
        client: &client,
        me: &me,
        request,
        wish: &wish(session, request)?,
        destination: &destination,
        reporter,
        no_delay: app.no_retry_delay,
        known_terms: BTreeMap::new(),
    };
    reporter.event(&Event::Begin {
        what: "publishing",
        total: Some(plan.items.len() as u64),
    });
    let mut unclear_in_a_row = 0;
    for planned in plan.items {
        if app.interrupt.requested() {
            outcome.batch.stopped = Some(AppError::Interrupted);
            break;
        }
        let claim = planned.uuid.to_string();
        if !session.claim("content", &claim)? {
            reporter.event(&Event::Advance(1));
            continue;
        }
        reporter.event(&Event::Item {
            noun: "content",
            id: planned.id.0,
            title: &planned.title,
        });
        let ending = sender.send(session, planned.id).await;
        session.release("content", &claim)?;
        reporter.event(&Event::Advance(1));
        let refusal = match ending {
            Ok(ending) => {
                unclear_in_a_row = 0;
                outcome.add(&planned, ending);
                continue;
            }
            Err(refusal) => refusal,
        };
        unclear_in_a_row = if refusal.unclear {
            unclear_in_a_row + 1
        } else {
            0
        };
        let stops = refusal.stops || unclear_in_a_row >= MAX_UNCLEAR_IN_A_ROW;
        let refusal = explained(&client, refusal).await;
        if outcome.refuse(&planned, refusal, stops) {
            break;
        }
    }
    reporter.event(&Event::End);
    Ok(outcome)
}

impl Outcome {
    pub(super) fn add(&mut self, planned: &Planned, ending: Ending) {
        match ending {
            Ending::Published(published) => self.batch.add_done(*published),
            Ending::AlreadyThere => self.already_there += 1,
            Ending::Changed => self.batch.skipped.push(Skipped {
                id: planned.id.0,
                title: planned.title.clone(),
                reason: CHANGED.to_owned(),
                needs_attention: true,
            }),
        }
    }

    /// Files a refusal; `true` when the rest is not to be tried.
    fn refuse(&mut self, planned: &Planned, refusal: Refusal, stops: bool) -> bool {
        if refusal.unclear {
            self.batch.skipped.push(Skipped {
                id: planned.id.0,
                title: planned.title.clone(),
                reason: unclear_text(&refusal.error),
                needs_attention: true,
            });
            if stops {
                self.batch.stopped = Some(refusal.error);
            }
            return stops;
        }
        if stops {
            self.batch.stopped = Some(refusal.error);
            return true;
        }
        !self
            .batch
            .add_error(planned.id.0, &planned.title, refusal.error)
    }
}

/// Says why a login that worked works no more.
async fn explained(client: &WordPressClient<'_>, refusal: Refusal) -> Refusal {
    match refusal.error {
        AppError::WordPress(error @ WordPressError::NotLoggedIn { .. }) => Refusal {
            error: client.explain(error).await.into(),
            ..refusal
        },
        _ => refusal,
    }
}

/// Why a changed item is left alone.
pub(super) const CHANGED: &str = "changed since it was published: add `--update`";

fn changed(content: &Content) -> Skipped {
    skipped(content, CHANGED, true)
}

fn skipped(content: &Content, reason: &str, needs_attention: bool) -> Skipped {
    Skipped {
        id: content.id.0,
        title: content.title.clone(),
        reason: reason.to_owned(),
        needs_attention,
    }
}

/// The content that was named, each once and in that order; else all of active sectors.
fn chosen(session: &Session<'_>, request: &Request) -> Result<Vec<Content>, AppError> {
    let named = &request.content;
    let connection = session.store.connection();
    let filter = ContentFilter {
        active_sectors_only: named.is_empty(),
        approved: request.due.then_some(true),
        ..ContentFilter::default()
    };
    let all = contents::list(connection, &filter, Page::default())?;
    if request.due {
        return due(session, all);
    }
    if named.is_empty() {
        return Ok(all);
    }
    let mut chosen: Vec<Content> = Vec::new();
    for name in named {
        let uuid = Uuid::parse_str(name).ok();
        let found = all
            .iter()
            .find(|content| content.id.to_string() == *name || Some(content.uuid) == uuid);
        let Some(content) = found else {
            return Err(StoreError::no_row("content", name).into());
        };
        if !chosen.iter().any(|known| known.id == content.id) {
            chosen.push(content.clone());
        }
    }
    Ok(chosen)
}

/// What is approved and whose time has come: what waits for no time, and what was scheduled for a time
/// that is over and is not live yet, since WordPress's own clock did not run.
fn due(session: &Session<'_>, all: Vec<Content>) -> Result<Vec<Content>, AppError> {
    let now = session.app.clock.now();
    let mut due = Vec::new();
    for content in all {
        let is_due = match content.wordpress_status.as_deref() {
            Some("publish" | "private" | "trash") => false,
            Some("future") => {
                let records = publish_records::list(session.store.connection(), content.id)?;
                let date = records
                    .iter()
                    .find_map(|record| record.wanted_date.as_ref());
                date.and_then(|date| Timestamp::from_str(&format!("{date}Z")).ok())
                    .is_some_and(|date| date <= now)
            }
            _ => true,
        };
        if is_due {
            due.push(content);
        }
    }
    Ok(due)
}

pub(super) fn wish(session: &Session<'_>, request: &Request) -> Result<Wish, AppError> {
    if request.due && request.status.is_none() && request.at.is_none() {
        let publish = Some(PostStatus::Publish);
        return Wish::new(publish, None, PostStatus::Draft, session.app.clock.now());
    }
    let setting = session.app.settings.text("wordpress.status");
    let setting = setting
        .and_then(|word| PostStatus::from_str(word).ok())
        .unwrap_or(PostStatus::Draft);
    Wish::new(request.status, request.at, setting, session.app.clock.now())
}

pub(super) fn site(session: &Session<'_>) -> Result<SiteAddress, AppError> {
    connection::site_address(session.app)
}

pub(super) fn login(session: &Session<'_>) -> Result<Login, AppError> {
    let settings = &session.app.settings;
    let user = settings.text("wordpress.username").unwrap_or_default();
    if user.is_empty() {
        return Err(WordPressError::UnknownUser {
            user: String::new(),
        }
        .into());
    }
    let address = settings.text("wordpress.url").unwrap_or_default();
    let name = SecretName::wordpress(address).ok_or_else(|| AddressError::Unreadable {
        given: address.to_owned(),
        reason: "it does not start with https://".to_owned(),
    })?;
    let found = session.app.secrets().resolve(&name, Hints::default())?;
    Ok(Login {
        user: user.to_owned(),
        password: found.secret,
    })
}
