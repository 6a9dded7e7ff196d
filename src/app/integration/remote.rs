//! A post of the site, whichever way it was read.

use std::collections::BTreeMap;

use crate::ai::prompts::hex_digest;
use crate::wordpress::Post;
use crate::wordpress::bridge::BridgePost;

/// A term of a post.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct RemoteTerm {
    pub(super) id: i64,
    pub(super) name: String,
    pub(super) slug: String,
}

/// A post as it stands on the site.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Remote {
    pub(super) id: i64,
    pub(super) post_type: String,
    pub(super) status: String,
    pub(super) slug: String,
    pub(super) link: String,
    pub(super) title: String,
    /// As stored. `None` when it was not told.
    pub(super) content: Option<String>,
    /// `None` when it was not told, as the next ones.
    pub(super) excerpt: Option<String>,
    pub(super) meta_title: Option<String>,
    pub(super) meta_description: Option<String>,
    pub(super) focus_keyword: Option<String>,
    /// When it is or was to go live, in UTC.
    pub(super) date: Option<String>,
    /// When it last changed, by the site's clock.
    pub(super) modified: Option<String>,
    pub(super) missed_schedule: bool,
    /// The terms by taxonomy.
    pub(super) terms: Option<BTreeMap<String, Vec<RemoteTerm>>>,
    /// The bridge's hash of all that igny8 can set.
    pub(super) state_hash: Option<String>,
    /// The whole post as the bridge told it.
    pub(super) json: Option<String>,
    /// The hash of title and body that records of core REST keep.
    pub(super) core_hash: Option<String>,
}

impl Remote {
    /// Whether it lies in the trash.
    pub(super) fn is_trashed(&self) -> bool {
        self.status == "trash"
    }
}

impl From<BridgePost> for Remote {
    fn from(post: BridgePost) -> Self {
        let json = serde_json::to_string(&post).ok();
        let terms = post.terms.into_iter().map(|(taxonomy, terms)| {
            let terms = terms.into_iter().map(|term| RemoteTerm {
                id: term.id,
                name: term.name,
                slug: term.slug,
            });
            (taxonomy, terms.collect())
        });
        Self {
            id: post.id,
            post_type: post.post_type,
            status: post.status,
            slug: post.slug,
            link: post.link,
            title: post.title,
            content: post.content,
            excerpt: Some(post.excerpt),
            meta_title: Some(post.seo.title),
            meta_description: Some(post.seo.description),
            focus_keyword: Some(post.seo.focus_keyword),
            date: post.date,
            modified: post.modified,
            missed_schedule: post.missed_schedule,
            terms: Some(terms.collect()),
            state_hash: Some(post.state_hash),
            json,
            core_hash: None,
        }
    }
}

impl From<Post> for Remote {
    fn from(post: Post) -> Self {
        // The very form that publishing over core REST notes after its own writes.
        let mut bytes = Vec::new();
        for part in [&post.title.raw, &post.content.raw] {
            bytes.extend((part.len() as u64).to_le_bytes());
            bytes.extend(part.as_bytes());
        }
        Self {
            id: post.id,
            post_type: post.post_type,
            status: post.status,
            slug: post.slug,
            link: post.link,
            title: crate::engines::html::plain(&post.title.raw),
            content: Some(post.content.raw),
            excerpt: None,
            meta_title: None,
            meta_description: None,
            focus_keyword: None,
            date: None,
            modified: Some(post.modified_gmt),
            missed_schedule: false,
            terms: None,
            state_hash: None,
            json: None,
            core_hash: Some(hex_digest(&bytes)),
        }
    }
}
