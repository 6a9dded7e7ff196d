//! Asking the site how the posts of the workspace stand, by either transport.

use std::collections::{BTreeMap, BTreeSet};

use jiff::Timestamp;
use uuid::Uuid;

use super::clients;
use super::remote::{Remote, TermNames};
use crate::app::connection::Connected;
use crate::app::error::AppError;
use crate::app::session::Session;
use crate::domain::content::{Content, ContentSource};
use crate::domain::integration::Transport;
use crate::domain::publishing::PublishTarget;
use crate::store::content::{self as contents, ContentFilter};
use crate::store::keywords::Page;
use crate::store::publish_records::{self, PublishRecord};
use crate::wordpress::bridge::{BridgeClient, Event, LookUp, POSTS_A_PAGE, Reading};
use crate::wordpress::{Post, PostType, TermKind, WordPressClient, WordPressError};

/// How many events are asked for at once.
const EVENTS_AT_ONCE: u32 = 500;

/// After how many events the posts themselves are asked for instead.
const MOST_EVENTS: usize = 100_000;

/// How many posts are asked for by number at once.
const POSTS_AT_ONCE: usize = 50;

/// A piece of content that has a post on the site.
#[derive(Clone, Debug)]
pub(super) struct Tracked {
    pub(super) content: Content,
    /// The newest attempt that ended well.
    pub(super) record: PublishRecord,
    /// Whether a later attempt has no known end: `publish` looks it up, and nothing is pulled till then.
    pub(super) is_open: bool,
}

/// How a post stands.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Seen {
    /// It is there.
    There(Box<Remote>),
    /// It was deleted for good.
    Gone,
    /// It is not there, or not to be seen with this credential.
    Hidden,
}

/// What the site said.
#[derive(Debug, Default)]
pub(super) struct Gathered {
    /// What happened there, oldest first; always empty over core REST.
    pub(super) events: Vec<Event>,
    /// What the next request for events goes on with.
    pub(super) cursor: Option<i64>,
    /// Whether events were missing, so that everything was asked for.
    pub(super) gap: bool,
    /// Whether everything was asked for.
    pub(super) full: bool,
    /// How the posts stand that were asked for.
    pub(super) posts: BTreeMap<Uuid, Seen>,
    /// The newest change that was seen, by the site's clock.
    pub(super) newest: Option<String>,
}

/// The content that has a post on the site.
///
/// # Errors
/// A failure of the store.
pub(super) fn tracked(session: &Session<'_>, site_url: &str) -> Result<Vec<Tracked>, AppError> {
    let connection = session.store.connection();
    let mut tracked = Vec::new();
    for content in contents::list(connection, &ContentFilter::default(), Page::default())? {
        let target = PublishTarget::Wordpress;
        let Some(record) = publish_records::newest_done(connection, content.id, target, site_url)?
        else {
            continue;
        };
        let newest = publish_records::newest(connection, content.id, target, site_url)?;
        let is_open = newest.is_some_and(|newest| {
            use crate::domain::publishing::PublishState::{Ambiguous, Intent};
            matches!(newest.state, Intent | Ambiguous)
        });
        tracked.push(Tracked {
            content,
            record,
            is_open,
        });
    }
    Ok(tracked)
}

/// Asks how the posts stand. Without `full` only those are asked for that something was heard of, and
/// those in `also`.
///
/// # Errors
/// `Bridge` or `WordPress` when the site does not answer.
pub(super) async fn gather(
    session: &Session<'_>,
    connected: &Connected,
    tracked: &[Tracked],
    also: &BTreeSet<Uuid>,
    full: bool,
) -> Result<Gathered, AppError> {
    let app = session.app;
    let http = app.http()?;
    if connected.integration.transport == Transport::Core {
        let client = clients::core(app, &http, connected)?;
        if let Err(error) = client.me().await {
            return Err(client.explain(error).await.into());
        }
        return over_core(session, &client, tracked).await;
    }
    let client = clients::bridge(app, &http, connected)?;
    through_bridge(&client, connected, tracked, also, full).await
}

async fn through_bridge(
    client: &BridgeClient<'_>,
    connected: &Connected,
    tracked: &[Tracked],
    also: &BTreeSet<Uuid>,
    full: bool,
) -> Result<Gathered, AppError> {
    let integration = &connected.integration;
    let mut gathered = Gathered {
        cursor: integration.events_cursor,
        ..Gathered::default()
    };
    loop {
        let stretch = client.events(gathered.cursor, EVENTS_AT_ONCE).await?;
        gathered.gap |= stretch.gap;
        // One that is still being written is waited for by the site: the next pull hears it.
        let stands_still = gathered.cursor.is_some_and(|known| known >= stretch.cursor);
        gathered.cursor = Some(stretch.cursor);
        gathered.events.extend(stretch.events);
        if !stretch.more || stands_still {
            break;
        }
        // Nobody has that many: a site that always has more is looked at as a whole.
        if gathered.events.len() > MOST_EVENTS {
            gathered.gap = true;
            break;
        }
    }
    gathered.full = full || gathered.gap || integration.pulled_until.is_none();
    let known: BTreeMap<Uuid, &Tracked> = (tracked.iter())
        .map(|tracked| (tracked.content.uuid, tracked))
        .collect();
    let mut wanted: BTreeSet<Uuid> = also.clone();
    if gathered.full {
        list(client, &[("include", "content")], &mut gathered, &known).await?;
        // What was imported and never taken over is the site's own, and is on no list of ours.
        let ours = known
            .iter()
            .filter(|(_, tracked)| !is_the_sites_own(tracked));
        wanted.extend(ours.map(|(uuid, _)| *uuid));
    } else {
        let told = gathered.events.iter().filter_map(|event| event.content_id);
        wanted.extend(told);
        // Nobody says when the time of a scheduled post is over and WordPress's cron has not run.
        let scheduled = [("status", "future"), ("include", "content")];
        list(client, &scheduled, &mut gathered, &known).await?;
    }
    for uuid in wanted {
        let is_listed = gathered.posts.contains_key(&uuid);
        // A post of another workspace is not ours to keep in step.
        let Some(tracked) = known.get(&uuid).filter(|_| !is_listed) else {
            continue;
        };
        let seen = match client.post_by_content(uuid).await? {
            LookUp::Found(post) => Seen::There(Box::new(Remote::from(*post))),
            LookUp::Gone(_) => Seen::Gone,
            LookUp::Missing if is_the_sites_own(tracked) => continue,
            LookUp::Missing | LookUp::Pending { .. } => Seen::Hidden,
        };
        note_newest(&mut gathered.newest, &seen);
        gathered.posts.insert(uuid, seen);
    }
    Ok(gathered)
}

fn is_the_sites_own(tracked: &Tracked) -> bool {
    tracked.content.source == ContentSource::Wordpress
}

/// Lists managed posts, those in the trash too.
async fn list(
    client: &BridgeClient<'_>,
    arguments: &[(&str, &str)],
    gathered: &mut Gathered,
    known: &BTreeMap<Uuid, &Tracked>,
) -> Result<(), AppError> {
    let mut all = vec![("managed", "true"), ("limit", POSTS_A_PAGE)];
    all.extend(arguments);
    let mut reading = Reading::new();
    while let Some(page) = client.posts(&all, &mut reading).await? {
        for post in page {
            let Some(uuid) = post.content_id.filter(|uuid| known.contains_key(uuid)) else {
                continue;
            };
            let seen = Seen::There(Box::new(Remote::from(post)));
            note_newest(&mut gathered.newest, &seen);
            gathered.posts.insert(uuid, seen);
        }
    }
    Ok(())
}

fn note_newest(newest: &mut Option<String>, seen: &Seen) {
    if let Seen::There(remote) = seen
        && remote.modified > *newest
    {
        newest.clone_from(&remote.modified);
    }
}

async fn over_core(
    session: &Session<'_>,
    client: &WordPressClient<'_>,
    tracked: &[Tracked],
) -> Result<Gathered, AppError> {
    let mut gathered = Gathered {
        full: true,
        ..Gathered::default()
    };
    let mut there: Vec<(Uuid, Post)> = Vec::new();
    let mut by_type: BTreeMap<&str, Vec<(i64, Uuid)>> = BTreeMap::new();
    for tracked in tracked {
        let number = (tracked.record.external_id.as_deref()).and_then(|id| id.parse().ok());
        if let Some(number) = number {
            let posts = by_type.entry(&tracked.content.content_type).or_default();
            posts.push((number, tracked.content.uuid));
        }
    }
    for (content_type, posts) in by_type {
        let Some(post_type) = PostType::from_content_type(content_type) else {
            continue;
        };
        for some in posts.chunks(POSTS_AT_ONCE) {
            let numbers: Vec<i64> = some.iter().map(|(number, _)| *number).collect();
            let found = client.posts_by_id(post_type, &numbers).await?;
            for (number, uuid) in some {
                let post = match found.iter().find(|post| post.id == *number) {
                    Some(post) => post.clone(),
                    None => match client.post_by_id(post_type, *number).await {
                        Ok(post) => post,
                        Err(WordPressError::NotFound { .. }) => {
                            gathered.posts.insert(*uuid, Seen::Gone);
                            continue;
                        }
                        Err(WordPressError::RoleTooLow { .. }) => {
                            gathered.posts.insert(*uuid, Seen::Hidden);
                            continue;
                        }
                        Err(error) => return Err(error.into()),
                    },
                };
                there.push((*uuid, post));
            }
        }
    }
    let bases: BTreeMap<Uuid, Post> = (tracked.iter())
        .filter_map(|tracked| {
            let base = tracked.record.remote_state.as_deref()?;
            Some((tracked.content.uuid, serde_json::from_str(base).ok()?))
        })
        .collect();
    let posts = there.iter().map(|(_, post)| post).chain(bases.values());
    let names = term_names(client, posts).await?;
    let now = session.app.clock.now();
    for (uuid, post) in there {
        let mut remote = Remote::of_core(post, &names);
        let base = bases.get(&uuid).cloned();
        remote.base = base.map(|base| Box::new(Remote::of_core(base, &names)));
        let date = remote
            .date
            .as_deref()
            .and_then(|date| date.parse::<Timestamp>().ok());
        remote.missed_schedule = remote.status == "future" && date.is_some_and(|date| date <= now);
        let seen = Seen::There(Box::new(remote));
        note_newest(&mut gathered.newest, &seen);
        gathered.posts.insert(uuid, seen);
    }
    Ok(gathered)
}

/// Asks what the terms of posts are called.
async fn term_names<'a>(
    client: &WordPressClient<'_>,
    posts: impl Iterator<Item = &'a Post>,
) -> Result<TermNames, AppError> {
    let (mut categories, mut tags) = (BTreeSet::new(), BTreeSet::new());
    for post in posts {
        categories.extend(&post.categories);
        tags.extend(&post.tags);
    }
    let mut names = TermNames::new();
    for (kind, taxonomy, ids) in [
        (TermKind::Category, "category", categories),
        (TermKind::Tag, "post_tag", tags),
    ] {
        let ids: Vec<i64> = ids.into_iter().collect();
        for some in ids.chunks(POSTS_AT_ONCE) {
            for (id, name, slug) in client.terms_by_id(kind, some).await? {
                names.insert((taxonomy, id), (name, slug));
            }
        }
    }
    Ok(names)
}
