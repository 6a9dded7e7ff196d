//! What a run would change, as a unified difference: for `--dry-run`. Nothing is written.

use serde::Serialize;
use similar::TextDiff;

use super::bridge_article::{Article, Links, SiteShape};
use super::bridge_merge::merge;
use super::bridge_record::Found;
use super::wordpress::{Plan, Request, login, site};
use super::wp_body::Uploaded;
use super::wp_item::Item;
use super::wp_route;
use crate::app::error::AppError;
use crate::app::session::Session;
use crate::domain::ids::ContentId;
use crate::domain::integration::Transport;
use crate::domain::publishing::BodyFormat;
use crate::engines::html::{blocks, escape_text};
use crate::store::images;
use crate::wordpress::bridge::{BridgePost, PostParts};
use crate::wordpress::{PostType, WordPressClient};

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
            for planned in &plan.items {
                let item = Item::read(session, planned.id, request, &plan.destination)
                    .map_err(|refusal| refusal.error)?;
                changes.push(of_core(client.as_ref(), &item).await?);
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

async fn of_core(client: Option<&WordPressClient<'_>>, item: &Item) -> Result<Change, AppError> {
    let content = &item.content;
    let html = &content.content_html;
    let body = match item.format {
        BodyFormat::Blocks => blocks(html, &[]),
        BodyFormat::Classic => html.clone(),
    };
    let text = |title: &str, excerpt: &str, slug: &str, body: &str| {
        format!(
            "title: {title}\nexcerpt: {excerpt}\nslug: {slug}\n\n{}\n",
            body.trim_end()
        )
    };
    let new = text(
        &escape_text(&content.title),
        &escape_text(&content.excerpt),
        &content.slug,
        &body,
    );
    let id = item
        .done()
        .and_then(|done| done.external_id.as_ref()?.parse().ok());
    let old = match (client, id) {
        (Some(client), Some(id)) => {
            let post_type = PostType::from_content_type(&content.content_type);
            let post = client
                .post_by_id(post_type.unwrap_or(PostType::Post), id)
                .await?;
            text(
                &post.title.raw,
                &post.excerpt.raw,
                &post.slug,
                &post.content.raw,
            )
        }
        _ => String::new(),
    };
    Ok(Change {
        id: content.id,
        title: content.title.clone(),
        diff: unified(&old, &new, content.id),
        kept: Vec::new(),
        conflicts: Vec::new(),
    })
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
    if old == new {
        return String::new();
    }
    TextDiff::from_lines(old, new)
        .unified_diff()
        .context_radius(CONTEXT_LINES)
        .header(
            &format!("content {id} in WordPress"),
            &format!("content {id} as it would be"),
        )
        .to_string()
}
