//! Ends a conflict: what was written here wins, or what a person wrote in WordPress does.

use serde::Serialize;
use uuid::Uuid;

use super::bridge_article::Article;
use super::bridge_merge::json;
use super::bridge_run::shape;
use super::core_merge::wanted;
use super::links::Links;
use super::sending::{Piece as _, note_post};
use super::wordpress::{self, Request, login, publish, site};
use super::wp_body::{Uploaded, stored_hash};
use super::wp_item::Item;
use super::wp_preview;
use super::wp_route;
use crate::app::batch::Batch;
use crate::app::error::AppError;
use crate::app::reporter::Reporter;
use crate::app::session::Session;
use crate::domain::content::Content;
use crate::domain::ids::ContentId;
use crate::domain::image::Image;
use crate::domain::integration::Transport;
use crate::domain::publishing::{AGREED, PublishState, PublishTarget, content_status};
use crate::domain::slug::slug_or;
use crate::engines::html::read::word_count;
use crate::engines::html::{LinkRules, plain, sanitise};
use crate::store::publish_records::{self, Intent, RemoteState, Wanted};
use crate::store::{
    Connection, StoreError, content as contents, images, publish_batches, sync_conflicts,
};
use crate::wordpress::bridge::{BridgeClient, BridgeError, BridgePost, LookUp};
use crate::wordpress::{Post, PostFields, WordPressClient, WordPressError};

/// Whose version is kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Keep {
    /// What the workspace has.
    Mine,
    /// What WordPress has.
    Theirs,
}

/// What came of it.
#[derive(Clone, Debug, Serialize)]
pub struct Resolved {
    /// The content.
    pub id: ContentId,
    /// Its title now.
    pub title: String,
    /// `mine` or `theirs`.
    pub kept: &'static str,
    /// WordPress's own status now. `None` when its post is gone.
    pub wordpress_status: Option<String>,
    /// Its address now. `None` when its post is gone.
    pub external_url: Option<String>,
    /// What else is to be known, in words.
    pub notes: Vec<String>,
}

/// Ends a conflict about one piece of content.
///
/// # Errors
/// `Store` when it does not exist, `Invalid` when it was never published there; `Bridge` or `WordPress` when
/// the site cannot be asked.
pub async fn resolve(
    session: &Session<'_>,
    named: &str,
    keep: Keep,
    reporter: &dyn Reporter,
) -> Result<Resolved, AppError> {
    let content = find(session, named)?;
    match keep {
        Keep::Mine => mine(session, &content, reporter).await,
        Keep::Theirs => theirs(session, content).await,
    }
}

fn find(session: &Session<'_>, named: &str) -> Result<Content, AppError> {
    let connection = session.store.connection();
    let id = match Uuid::parse_str(named) {
        Ok(uuid) => contents::find_by_uuid(connection, uuid)?,
        Err(_) => named.parse().ok().map(ContentId),
    };
    let Some(id) = id else {
        return Err(AppError::not_found(
            format!("there is no content {named}"),
            "run `igny8 content list` to see what there is",
        ));
    };
    Ok(contents::get(connection, id)?)
}

/// What puts this content over what is there.
fn forced(content: &Content) -> Request {
    Request {
        content: vec![content.id.to_string()],
        update: true,
        force: true,
        ..Request::default()
    }
}

async fn mine(
    session: &Session<'_>,
    content: &Content,
    reporter: &dyn Reporter,
) -> Result<Resolved, AppError> {
    let request = forced(content);
    let mut batch: Batch<_> = publish(session, &request, reporter).await?.batch;
    if let Some(error) = batch.stopped {
        return Err(error);
    }
    if let Some(failed) = batch.failed.pop() {
        return Err(failed.error);
    }
    // Decided: nobody has to look at it again before the next pull.
    let (here, now) = (site(session)?, session.now());
    if !batch.done.is_empty() {
        session.store.write(|transaction| {
            sync_conflicts::set(transaction, content.id, here.as_str(), &[], &now)
        })?;
    }
    let row = contents::get(session.store.connection(), content.id)?;
    let notes = batch.done.pop().map(|done| done.notes).unwrap_or_default();
    let notes = [
        notes,
        batch.skipped.into_iter().map(|item| item.reason).collect(),
    ]
    .concat();
    Ok(Resolved {
        id: row.id,
        title: row.title,
        kept: "mine",
        wordpress_status: row.wordpress_status,
        external_url: row.external_url,
        notes,
    })
}

async fn theirs(session: &Session<'_>, content: Content) -> Result<Resolved, AppError> {
    if wp_route::transport(session)? == Transport::Core {
        return theirs_over_core(session, content).await;
    }
    let here = site(session)?;
    let http = session.app.http()?;
    let client = wp_route::bridge(session, &http).await?;
    let post = post_there(&client, &content).await?;
    let shape = shape(&client).await?;
    let links = Links::read(session, &here)?;
    let (row, notes) = taken_over(session, &content, &Theirs::of_bridge(&post)?)?;
    let images = uploaded(session, &content)?;
    let now = session.now();
    let run_id = session.run_id()?;
    let destination = here.as_str();
    session.store.write(|transaction| {
        take(transaction, &content, row.clone(), &now)?;
        let stands = (post.id, post.link.as_str(), post.status.as_str());
        note_post(transaction, row.id, stands, &now)?;
        Ok::<_, AppError>(())
    })?;
    let article = Article::read(session, content.id, &Request::default(), destination)
        .map_err(|refusal| refusal.error)?;
    let linked = article.linked(&links);
    let parts = article
        .parts(&images, &shape, &linked)
        .map_err(|refusal| refusal.error)?;
    let remote = serde_json::to_string(&post).ok();
    let sent = json(&parts.wanted).to_string();
    session.store.write(|transaction| {
        publish_batches::begin(transaction, run_id.0, destination, Transport::Bridge, &now)?;
        let intent = Intent {
            content_id: content.id,
            content_uuid: content.uuid,
            run_id,
            target: PublishTarget::Wordpress,
            destination,
            revision_hash: &article.revision,
            wanted_status: &post.status,
        };
        let record = publish_records::intend(transaction, &intent, &now)?;
        let wanted = Wanted {
            status: &post.status,
            date: None,
            sent_hash: &linked.revision,
        };
        publish_records::set_wanted(transaction, record, run_id, &wanted, &now)?;
        publish_records::set_batch(transaction, record, Transport::Bridge, run_id.0)?;
        let state = RemoteState {
            state_hash: Some(&post.state_hash),
            remote_state: remote.as_deref(),
            sent_parts: Some(&sent),
            open_links: "[]",
        };
        publish_records::set_state(transaction, record, &state)?;
        let id = post.id.to_string();
        let link = Some((id.as_str(), post.link.as_str()));
        publish_records::conclude(transaction, record, PublishState::Done, link, None, &now)?;
        sync_conflicts::set(transaction, content.id, destination, &[], &now)?;
        Ok::<_, AppError>(())
    })?;
    Ok(Resolved {
        id: content.id,
        title: row.title,
        kept: "theirs",
        wordpress_status: Some(post.status),
        external_url: Some(post.link),
        notes,
    })
}

fn no_post(id: ContentId) -> AppError {
    AppError::invalid(
        "it has no post there",
        &format!("run `igny8 publish wp {id}`"),
    )
}

async fn post_there(client: &BridgeClient<'_>, content: &Content) -> Result<BridgePost, AppError> {
    match client.post_by_content(content.uuid).await? {
        LookUp::Found(post) => Ok(*post),
        LookUp::Gone(gone) => Err(BridgeError::Gone(gone).into()),
        _ => Err(no_post(content.id)),
    }
}

async fn post_over_core(client: &WordPressClient<'_>, item: &Item) -> Result<Post, AppError> {
    let number = item
        .done()
        .and_then(|done| done.external_id.as_ref()?.parse().ok());
    let Some(number) = number else {
        return Err(no_post(item.content.id));
    };
    let post = client.post_by_id(item.post_type, number).await?;
    if post.is_trashed() {
        return Err(WordPressError::Trashed { id: number }.into());
    }
    Ok(post)
}

/// What an end of the conflict would change: the post there, or the content here.
#[derive(Clone, Debug, Serialize)]
pub struct Planned {
    /// The content.
    pub id: ContentId,
    /// Its title here.
    pub title: String,
    /// `mine` or `theirs`.
    pub would_keep: &'static str,
    /// The unified difference; empty when nothing would change.
    pub diff: String,
    /// What of theirs could not come here, in words.
    pub notes: Vec<String>,
}

/// Says what `resolve` would do; writes nothing on either side.
///
/// # Errors
/// As `resolve`.
pub async fn plan(session: &Session<'_>, named: &str, keep: Keep) -> Result<Planned, AppError> {
    let content = find(session, named)?;
    if keep == Keep::Mine {
        let request = forced(&content);
        let mut plan = wordpress::plan(session, &request)?;
        if let Some(failed) = plan.failed.pop() {
            return Err(failed.error);
        }
        let changes = wp_preview::preview(session, &request, &plan).await?;
        return Ok(Planned {
            id: content.id,
            title: content.title,
            would_keep: "mine",
            diff: changes.into_iter().map(|change| change.diff).collect(),
            notes: Vec::new(),
        });
    }
    let http = session.app.http()?;
    let here = site(session)?;
    let theirs = if wp_route::transport(session)? == Transport::Core {
        let client = WordPressClient::connect(&http, here.clone(), login(session)?).await?;
        let item = Item::read(session, content.id, &Request::default(), here.as_str())
            .map_err(|refusal| refusal.error)?;
        Theirs::of_core(&post_over_core(&client, &item).await?)
    } else {
        let client = wp_route::bridge(session, &http).await?;
        Theirs::of_bridge(&post_there(&client, &content).await?)?
    };
    let (row, notes) = taken_over(session, &content, &theirs)?;
    Ok(Planned {
        id: content.id,
        title: content.title.clone(),
        would_keep: "theirs",
        diff: wp_preview::of_content(&content, &row),
        notes,
    })
}

/// Core REST tells no fields for result pages: those stay as they are here.
async fn theirs_over_core(session: &Session<'_>, content: Content) -> Result<Resolved, AppError> {
    let (here, now) = (site(session)?, session.now());
    let http = session.app.http()?;
    let links = Links::read(session, &here)?;
    let client = WordPressClient::connect(&http, here.clone(), login(session)?).await?;
    let destination = here.as_str();
    let read = || {
        let request = Request::default();
        Item::read(session, content.id, &request, destination).map_err(|refusal| refusal.error)
    };
    let item = read()?;
    let post = post_over_core(&client, &item).await?;
    let (row, notes) = taken_over(session, &content, &Theirs::of_core(&post))?;
    session.store.write(|transaction| {
        let mut row = take(transaction, &content, row.clone(), &now)?;
        row.status = row.status.move_to(content_status(&post.status))?;
        row.wordpress_status = Some(post.status.clone());
        row.external_url = Some(post.link.clone());
        contents::update(transaction, &row, &now)?;
        Ok::<_, AppError>(())
    })?;
    let item = read()?;
    let Some(done) = item.done() else {
        return Err(AppError::invalid("there is no record of its post", ""));
    };
    let fields = PostFields {
        featured_media: Some(post.featured_media).filter(|number| *number > 0),
        categories: Some(post.categories.clone()).filter(|terms| !terms.is_empty()),
        tags: Some(post.tags.clone()).filter(|terms| !terms.is_empty()),
        ..PostFields::default()
    };
    let mut sent = wanted(&item, &fields);
    sent[AGREED] = item.content.version.into();
    let sent = sent.to_string();
    let linked = item.linked(&links);
    let open: Vec<String> = linked.open.iter().map(ToString::to_string).collect();
    let hash = stored_hash(&post);
    let remote = serde_json::to_string(&post).ok();
    session.store.write(|transaction| {
        let state = RemoteState {
            state_hash: None,
            remote_state: remote.as_deref(),
            sent_parts: Some(&sent),
            open_links: &serde_json::Value::from(open).to_string(),
        };
        publish_records::set_state(transaction, done.id, &state)?;
        let remote = Some((hash.as_str(), post.modified_gmt.as_str()));
        publish_records::set_remote(transaction, done.id, remote)?;
        publish_records::set_revision(transaction, done.id, &item.revision)?;
        sync_conflicts::set(transaction, content.id, destination, &[], &now)
    })?;
    Ok(Resolved {
        id: content.id,
        title: row.title,
        kept: "theirs",
        wordpress_status: Some(post.status),
        external_url: Some(post.link),
        notes,
    })
}

/// Writes the row with what a person has written, as a version of its own.
fn take(
    connection: &Connection,
    before: &Content,
    mut row: Content,
    now: &str,
) -> Result<Content, StoreError> {
    if row.content_html != before.content_html || row.title != before.title {
        contents::revise(connection, &mut row, "wordpress", now)?;
        // A person has written it where it stands: that is the word that approval asks for.
        row.approved_at.clone_from(&before.approved_at);
    }
    contents::update(connection, &row, now)?;
    Ok(row)
}

/// What a person wrote in WordPress, whichever way it was read.
struct Theirs {
    title: String,
    /// As stored.
    content: String,
    excerpt: String,
    slug: String,
    /// Title, description and keyword for result pages. `None` where they are not told.
    seo: Option<[String; 3]>,
}

impl Theirs {
    fn of_bridge(post: &BridgePost) -> Result<Self, AppError> {
        let Some(content) = post.content.clone() else {
            return Err(AppError::invalid(
                "the text of the post is behind a password",
                "take the password away in WordPress, or keep your own version",
            ));
        };
        let seo = &post.seo;
        Ok(Self {
            title: post.title.clone(),
            content,
            excerpt: post.excerpt.clone(),
            slug: post.slug.clone(),
            seo: Some([
                seo.title.clone(),
                seo.description.clone(),
                seo.focus_keyword.clone(),
            ]),
        })
    }

    fn of_core(post: &Post) -> Self {
        Self {
            title: plain(&post.title.raw),
            content: post.content.raw.clone(),
            excerpt: plain(&post.excerpt.raw),
            slug: post.slug.clone(),
            seo: None,
        }
    }
}

/// The content's row with what the site has, and what could not be taken over.
fn taken_over(
    session: &Session<'_>,
    content: &Content,
    post: &Theirs,
) -> Result<(Content, Vec<String>), AppError> {
    let stored = &post.content;
    let mut row = content.clone();
    let mut notes = Vec::new();
    if !is_what_we_sent(session, content, post)? {
        let all = images::list(session.store.connection(), content.id)?;
        let (marked, figures) = without_our_figures(stored, &content.content_html, &all);
        let hosts: Vec<String> = crate::engines::html::read::links(&marked)
            .iter()
            .filter_map(|link| url::Url::parse(&link.href).ok())
            .filter_map(|url| url.host_str().map(str::to_owned))
            .collect();
        let own = session.site().own_hosts;
        let rules = LinkRules {
            allowed_hosts: &hosts,
            own_hosts: &own,
            pages: None,
        };
        let clean = sanitise(&marked, &rules);
        if clean.removed_elements {
            notes.push(
                "what igny8 does not keep (such as embeds, or images of others) is not in the workspace; it stays in WordPress until the text changes here"
                    .to_owned(),
            );
        }
        let mut html = clean.html;
        for (word, figure) in figures {
            html = html.replace(&format!("<p>{word}</p>\n"), &figure);
            html = html.replace(&format!("<p>{word}</p>"), &figure);
        }
        row.word_count = i64::try_from(word_count(&html)).unwrap_or(i64::MAX);
        row.content_html = html;
    }
    row.title.clone_from(&post.title);
    row.excerpt.clone_from(&post.excerpt);
    if let Some([title, description, keyword]) = &post.seo {
        row.meta_title.clone_from(title);
        row.meta_description.clone_from(description);
        row.primary_keyword.clone_from(keyword);
    }
    let slug = post.slug.trim_end_matches("__trashed");
    let slug = slug_or(slug, &content.slug);
    let owner = contents::find_by_slug(session.store.connection(), &slug)?;
    if owner.is_none_or(|owner| owner == content.id) {
        row.slug = slug;
    }
    Ok((row, notes))
}

/// Whether the text there is the very text that was sent last: then ours is the better form of it.
fn is_what_we_sent(
    session: &Session<'_>,
    content: &Content,
    post: &Theirs,
) -> Result<bool, AppError> {
    let records = publish_records::list(session.store.connection(), content.id)?;
    let last = records
        .iter()
        .find(|record| record.state == PublishState::Done)
        .and_then(|record| record.sent_parts.as_deref())
        .and_then(|text| serde_json::from_str::<serde_json::Value>(text).ok());
    Ok(last.is_some_and(|last| {
        last.get("content").and_then(serde_json::Value::as_str) == Some(&post.content)
            && last.get("title").and_then(serde_json::Value::as_str) == Some(&content.title)
    }))
}

/// Puts a word in the place of each figure of ours, and drops the delimiters of blocks.
fn without_our_figures(
    stored: &str,
    ours: &str,
    images: &[Image],
) -> (String, Vec<(String, String)>) {
    let mut text = String::with_capacity(stored.len());
    let mut rest = stored;
    while let Some(at) = rest.find("<!--") {
        text.push_str(&rest[..at]);
        rest = rest[at..]
            .find("-->")
            .map_or("", |end| &rest[at + end + 3..]);
    }
    text.push_str(rest);
    let mut figures = Vec::new();
    for (number, image) in images.iter().enumerate() {
        let (Some(url), Some(file)) = (&image.image_url, &image.file) else {
            continue;
        };
        let there = element_around(&text, "figure", url);
        let here = element_around(ours, "figure", file);
        if let (Some(there), Some(here)) = (there, here) {
            let word = format!("igny8figure{number}x{}", image.uuid.simple());
            let figure = ours[here].to_owned();
            text.replace_range(there, &format!("\n<p>{word}</p>\n"));
            figures.push((word, format!("{figure}\n")));
        }
    }
    (text, figures)
}

/// Where the element stands that holds a text.
fn element_around(html: &str, name: &str, held: &str) -> Option<std::ops::Range<usize>> {
    let at = html.find(held)?;
    let start = html[..at].rfind(&format!("<{name}"))?;
    let close = format!("</{name}>");
    let end = at + html[at..].find(&close)? + close.len();
    (!html[start..at].contains(&close)).then_some(start..end)
}

fn uploaded(session: &Session<'_>, content: &Content) -> Result<Vec<Uploaded>, AppError> {
    let all = images::list(session.store.connection(), content.id)?;
    Ok(all
        .into_iter()
        .filter_map(|image| {
            Some(Uploaded {
                file: image.file?,
                id: image.external_id?.parse().ok()?,
                url: image.image_url?,
                is_featured: image.is_featured,
            })
        })
        .collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn figures_are_found_around_their_image() {
        let html = "<figure><img src=\"a\"/></figure><p>x</p><figure class=\"c\"><img src=\"b\"/></figure>";
        let range = element_around(html, "figure", "src=\"b\"").unwrap();
        assert_eq!(
            &html[range],
            "<figure class=\"c\"><img src=\"b\"/></figure>"
        );
        assert_eq!(
            element_around("<figure></figure><p>b</p>", "figure", "b"),
            None
        );
    }
}
