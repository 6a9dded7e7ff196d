//! What a run would change, as a unified difference: for `--dry-run`. Nothing is written.

use serde::Serialize;
use similar::TextDiff;

use super::bridge_article::{Article, SiteShape};
use super::bridge_merge::merge;
use super::bridge_record::Found;
use super::core_merge::{Known, TextFate, merge as merge_core, text_fate, wanted};
use super::links::Links;
use super::sending::Piece as _;
use super::wordpress::{Plan, Request, login, site};
use super::wp_body::{Uploaded, body};
use super::wp_item::Item;
use super::wp_route;
use crate::app::error::AppError;
use crate::app::session::Session;
use crate::domain::content::Content;
use crate::domain::ids::ContentId;
use crate::domain::integration::Transport;
use crate::engines::html::escape_text;
use crate::store::images;
use crate::wordpress::bridge::{BridgePost, PostParts};
use crate::wordpress::{Post, PostFields, WordPressClient};

/// Lines of context around a change.
const CONTEXT_LINES: usize = 3;

/// What would change of one post.
#[derive(Clone, Debug, Serialize)]
pub struct Change {
    /// The content.
    pub id: ContentId,
    /// Its title.
    pub title: String,
    /// The unified difference between the post there and what it would be; empty when the text stays.
    pub diff: String,
    /// What others changed and would stay.
    pub kept: Vec<String>,
    /// What both changed: it would not be sent.
    pub conflicts: Vec<String>,
}

/// Says what each planned post would change. Posts that are there are read from the site.
///
/// # Errors
/// `Secret`, `Bridge` or `WordPress` when posts have to be read and the site cannot be asked.
pub async fn preview(
    session: &Session<'_>,
    request: &Request,
    plan: &Plan,
) -> Result<Vec<Change>, AppError> {
    let http = session.app.http()?;
    let needs_site = plan.items.iter().any(|item| item.action != "create");
    let mut changes = Vec::new();
    match plan.transport {
        Transport::Bridge => {
            let client = if needs_site {
                Some(wp_route::bridge(session, &http).await?)
            } else {
                None
            };
            let shape = SiteShape::usual();
            let links = Links::read(session, &site(session)?)?;
            for planned in &plan.items {
                let article = Article::read(session, planned.id, request, &plan.destination)
                    .map_err(|refusal| refusal.error)?;
                let images = shown_images(session, planned.id)?;
                let parts = article
                    .parts(&images, &shape, &article.linked(&links))
                    .map_err(|refusal| refusal.error)?
                    .wanted;
                let post = match (
                    &client,
                    article.done().and_then(|done| done.external_id.as_ref()),
                ) {
                    (Some(client), Some(id)) => match id.parse() {
                        Ok(id) => Some(client.post(id).await?),
                        Err(_) => None,
                    },
                    _ => None,
                };
                changes.push(of_bridge(
                    planned.id,
                    &planned.title,
                    request,
                    &article,
                    &parts,
                    post,
                ));
            }
        }
        Transport::Core => {
            let client = if needs_site {
                let client =
                    WordPressClient::connect(&http, site(session)?, login(session)?).await?;
                Some(client)
            } else {
                None
            };
            let links = Links::read(session, &site(session)?)?;
            for planned in &plan.items {
                let item = Item::read(session, planned.id, request, &plan.destination)
                    .map_err(|refusal| refusal.error)?;
                changes.push(of_core(session, client.as_ref(), request, &item, &links).await?);
            }
        }
    }
    Ok(changes)
}

fn of_bridge(
    id: ContentId,
    title: &str,
    request: &Request,
    article: &Article,
    parts: &PostParts,
    post: Option<BridgePost>,
) -> Change {
    let Some(post) = post else {
        return Change {
            id,
            title: title.to_owned(),
            diff: unified("", &sheet_of(parts, None), id),
            kept: Vec::new(),
            conflicts: Vec::new(),
        };
    };
    let known = article.done().map(Found::read);
    let (sent, base) = known.map_or((None, None), |known| (known.sent, known.post));
    let merged = merge(parts, sent.as_ref(), base.as_ref(), &post);
    let wanted = if request.force { parts } else { &merged.parts };
    Change {
        id,
        title: title.to_owned(),
        diff: unified(&sheet(&post), &sheet_of(wanted, Some(&post)), id),
        kept: merged.kept,
        conflicts: if request.force {
            Vec::new()
        } else {
            merged.conflicts
        },
    }
}

async fn of_core(
    session: &Session<'_>,
    client: Option<&WordPressClient<'_>>,
    request: &Request,
    item: &Item,
    links: &Links,
) -> Result<Change, AppError> {
    let content = &item.content;
    let images = shown_images(session, content.id)?;
    let body = body(&item.linked(links).html, &images, content.uuid, item.format);
    // What cannot be sent is refused when it is sent; here its text is shown all the same.
    let body = body.unwrap_or_else(|_| content.content_html.clone());
    let fields = PostFields {
        title: Some(escape_text(&content.title)),
        content: Some(body),
        excerpt: Some(escape_text(&content.excerpt)),
        slug: Some(content.slug.clone()),
        ..PostFields::default()
    };
    let id = (item.done()).and_then(|done| done.external_id.as_ref()?.parse().ok());
    let post = match (client, id) {
        (Some(client), Some(id)) => Some(client.post_by_id(item.post_type, id).await?),
        _ => None,
    };
    let mut change = Change {
        id: content.id,
        title: content.title.clone(),
        diff: String::new(),
        kept: Vec::new(),
        conflicts: Vec::new(),
    };
    let words = |names: &[&str]| names.iter().map(|name| (*name).to_owned()).collect();
    let mut sent = fields;
    if let (Some(done), Some(post), false) = (item.done(), &post, request.force) {
        let fate = text_fate(item, done, post);
        if let Some(known) = Known::read(done) {
            let merged = merge_core(sent.clone(), &wanted(item, &sent), &known, post, fate);
            change.kept = words(&merged.kept);
            change.conflicts = words(&merged.conflicts);
            if change.conflicts.is_empty() {
                sent = merged.fields;
            }
        } else if fate == TextFate::Conflict {
            change.conflicts = words(&["text"]);
        }
    }
    let old = post.as_ref().map(|post| {
        let (title, excerpt) = (&post.title.raw, &post.excerpt.raw);
        core_sheet(title, excerpt, &post.slug, &post.content.raw)
    });
    let raw = |pick: fn(&Post) -> &String| post.as_ref().map_or("", |post| pick(post).as_str());
    let new = core_sheet(
        sent.title
            .as_deref()
            .unwrap_or_else(|| raw(|post| &post.title.raw)),
        sent.excerpt
            .as_deref()
            .unwrap_or_else(|| raw(|post| &post.excerpt.raw)),
        sent.slug
            .as_deref()
            .unwrap_or_else(|| raw(|post| &post.slug)),
        sent.content
            .as_deref()
            .unwrap_or_else(|| raw(|post| &post.content.raw)),
    );
    change.diff = unified(&old.unwrap_or_default(), &new, content.id);
    Ok(change)
}

fn core_sheet(title: &str, excerpt: &str, slug: &str, body: &str) -> String {
    format!(
        "title: {title}\nexcerpt: {excerpt}\nslug: {slug}\n\n{}\n",
        body.trim_end()
    )
}

/// The images as they would stand in the text: those that are not there yet with their own file.
fn shown_images(session: &Session<'_>, id: ContentId) -> Result<Vec<Uploaded>, AppError> {
    let all = images::list(session.store.connection(), id)?;
    Ok(all
        .into_iter()
        .filter_map(|image| {
            let file = image.file?;
            Some(Uploaded {
                id: image
                    .external_id
                    .and_then(|id| id.parse().ok())
                    .unwrap_or_default(),
                url: image
                    .image_url
                    .unwrap_or_else(|| format!("https://site.invalid/{file}")),
                file,
                is_featured: image.is_featured,
            })
        })
        .collect())
}

fn sheet(post: &BridgePost) -> String {
    lines(
        &post.title,
        &post.excerpt,
        &post.slug,
        [
            &post.seo.title,
            &post.seo.description,
            &post.seo.focus_keyword,
        ],
        post.content.as_deref().unwrap_or_default(),
    )
}

/// A post as it would be: what is sent over what is there.
fn sheet_of(parts: &PostParts, post: Option<&BridgePost>) -> String {
    let one = |new: &Option<String>, old: fn(&BridgePost) -> &str| {
        new.clone()
            .or_else(|| post.map(|post| old(post).to_owned()))
            .unwrap_or_default()
    };
    lines(
        &one(&parts.title, |post| &post.title),
        &one(&parts.excerpt, |post| &post.excerpt),
        &one(&parts.slug, |post| &post.slug),
        [
            &one(&parts.meta_title, |post| &post.seo.title),
            &one(&parts.meta_description, |post| &post.seo.description),
            &one(&parts.focus_keyword, |post| &post.seo.focus_keyword),
        ],
        &one(&parts.content, |post| {
            post.content.as_deref().unwrap_or_default()
        }),
    )
}

fn lines(title: &str, excerpt: &str, slug: &str, seo: [&String; 3], body: &str) -> String {
    let [meta_title, meta_description, keyword] = seo;
    format!(
        "title: {title}\nexcerpt: {excerpt}\nslug: {slug}\nmeta_title: {meta_title}\n\
         meta_description: {meta_description}\nfocus_keyword: {keyword}\n\n{}\n",
        body.trim_end()
    )
}

fn unified(old: &str, new: &str, id: ContentId) -> String {
    between(old, new, &format!("content {id} in WordPress"), id)
}

/// The difference between content as it is here and as it would be.
pub(super) fn of_content(now: &Content, then: &Content) -> String {
    let sheet = |row: &Content| {
        let seo = [&row.meta_title, &row.meta_description, &row.primary_keyword];
        lines(&row.title, &row.excerpt, &row.slug, seo, &row.content_html)
    };
    let name = format!("content {} here", now.id);
    between(&sheet(now), &sheet(then), &name, now.id)
}

fn between(old: &str, new: &str, name: &str, id: ContentId) -> String {
    if old == new {
        return String::new();
    }
    TextDiff::from_lines(old, new)
        .unified_diff()
        .context_radius(CONTEXT_LINES)
        .header(name, &format!("content {id} as it would be"))
        .to_string()
}
