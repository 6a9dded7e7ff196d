//! Ends a conflict: what was written here wins, or what a person wrote in WordPress does.

use serde::Serialize;
use uuid::Uuid;

use super::bridge_article::{Article, Links};
use super::bridge_merge::json;
use super::bridge_record::note_post;
use super::bridge_run::shape;
use super::wordpress::{Request, publish, site};
use super::wp_body::Uploaded;
use super::wp_route;
use crate::app::batch::Batch;
use crate::app::error::AppError;
use crate::app::reporter::Reporter;
use crate::app::session::Session;
use crate::domain::content::Content;
use crate::domain::ids::ContentId;
use crate::domain::image::Image;
use crate::domain::integration::Transport;
use crate::domain::publishing::{PublishState, PublishTarget};
use crate::domain::slug::slug_or;
use crate::engines::html::read::word_count;
use crate::engines::html::{LinkRules, sanitise};
use crate::store::publish_records::{self, Intent, RemoteState, Wanted};
use crate::store::{content as contents, images, publish_batches};
use crate::wordpress::bridge::{BridgeError, BridgePost, LookUp};

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
/// `Store` when it does not exist, `Invalid` when it was never published there or is published over core
/// REST and theirs is wanted; `Bridge` when the site cannot be asked.
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

async fn mine(
    session: &Session<'_>,
    content: &Content,
    reporter: &dyn Reporter,
) -> Result<Resolved, AppError> {
    let request = Request {
        content: vec![content.id.to_string()],
        update: true,
        force: true,
        ..Request::default()
    };
    let mut batch: Batch<_> = publish(session, &request, reporter).await?.batch;
    if let Some(error) = batch.stopped {
        return Err(error);
    }
    if let Some(failed) = batch.failed.pop() {
        return Err(failed.error);
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
        return Err(AppError::invalid(
            "over core REST only your own version can be kept",
            &format!(
                "copy the text with `igny8 content edit {}`, or connect the site with the plugin",
                content.id
            ),
        ));
    }
    let here = site(session)?;
    let http = session.app.http()?;
    let client = wp_route::bridge(session, &http).await?;
    let found = client.post_by_content(content.uuid).await?;
    let post = match found {
        LookUp::Found(post) => *post,
        LookUp::Gone(gone) => return Err(BridgeError::Gone(gone).into()),
        _ => {
            return Err(AppError::invalid(
                "it has no post there",
                &format!("run `igny8 publish wp {}`", content.id),
            ));
        }
    };
    let shape = shape(&client).await?;
    let links = Links::read(session, &here)?;
    let (row, notes) = taken_over(session, &content, &post)?;
    let images = uploaded(session, &content)?;
    let now = session.now();
    let run_id = session.run_id()?;
    let destination = here.as_str();
    session.store.write(|transaction| {
        let mut row = row.clone();
        if row.content_html != content.content_html || row.title != content.title {
            contents::revise(transaction, &mut row, "wordpress", &now)?;
            // A person has written it where it stands: that is the word that approval asks for.
            row.approved_at.clone_from(&content.approved_at);
        }
        contents::update(transaction, &row, &now)?;
        note_post(transaction, row.id, &post, &now)?;
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

/// The content's row with what the site has, and what could not be taken over.
fn taken_over(
    session: &Session<'_>,
    content: &Content,
    post: &BridgePost,
) -> Result<(Content, Vec<String>), AppError> {
    let Some(stored) = &post.content else {
        return Err(AppError::invalid(
            "the text of the post is behind a password",
            "take the password away in WordPress, or keep your own version",
        ));
    };
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
    row.meta_title.clone_from(&post.seo.title);
    row.meta_description.clone_from(&post.seo.description);
    row.primary_keyword.clone_from(&post.seo.focus_keyword);
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
    post: &BridgePost,
) -> Result<bool, AppError> {
    let records = publish_records::list(session.store.connection(), content.id)?;
    let last = records
        .iter()
        .find(|record| record.state == PublishState::Done)
        .and_then(|record| record.sent_parts.as_deref())
        .and_then(|text| serde_json::from_str::<serde_json::Value>(text).ok());
    Ok(last.is_some_and(|last| {
        last.get("content").and_then(serde_json::Value::as_str) == post.content.as_deref()
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
