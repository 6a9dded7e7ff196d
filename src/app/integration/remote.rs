//! A post of the site, whichever way it was read.

use std::collections::BTreeMap;

use crate::ai::prompts::hex_digest;
use crate::engines::html::is_clean;
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
    /// The image that heads it; 0 for none.
    pub(super) featured: i64,
    /// The post after our last write over core REST, its terms named as the site names them now. `None`
    /// through the bridge, and where no record kept it.
    pub(super) base: Option<Box<Remote>>,
}

/// Name and address part of terms by taxonomy and number: posts of core REST have the numbers alone.
pub(super) type TermNames = BTreeMap<(&'static str, i64), (String, String)>;

impl Remote {
    /// Whether it lies in the trash.
    pub(super) fn is_trashed(&self) -> bool {
        self.status == "trash"
    }

    /// Whether nothing that people set differs.
    pub(super) fn is_like(&self, other: &Self) -> bool {
        (
            &self.title,
            &self.content,
            &self.excerpt,
            &self.slug,
            &self.terms,
            self.featured,
        ) == (
            &other.title,
            &other.content,
            &other.excerpt,
            &other.slug,
            &other.terms,
            other.featured,
        )
    }

    /// A post of core REST, its terms by name.
    pub(super) fn of_core(post: Post, names: &TermNames) -> Self {
        let terms_of = |taxonomy: &'static str, ids: &[i64]| {
            let mut terms: Vec<RemoteTerm> = ids
                .iter()
                .map(|id| {
                    let (name, slug) = names.get(&(taxonomy, *id)).cloned().unwrap_or_default();
                    RemoteTerm {
                        id: *id,
                        name,
                        slug,
                    }
                })
                .filter(|term| !term.name.is_empty())
                .collect();
            terms.sort_by_key(|term| term.id);
            (taxonomy.to_owned(), terms)
        };
        let terms = BTreeMap::from([
            terms_of("category", &post.categories),
            terms_of("post_tag", &post.tags),
        ]);
        let is_post = post.post_type == "post";
        let mut remote = Self::from(post);
        remote.terms = is_post.then_some(terms);
        remote
    }
}

impl From<BridgePost> for Remote {
    fn from(post: BridgePost) -> Self {
        let json = serde_json::to_string(&post).ok();
        let featured = post.featured_media.as_ref().map_or(0, |image| image.id);
        let terms = post.terms.into_iter().map(|(taxonomy, terms)| {
            let terms = terms.into_iter().map(|term| RemoteTerm {
                id: term.id,
                name: printable(&term.name),
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
            title: printable(&post.title),
            content: post.content,
            excerpt: Some(printable(&post.excerpt)),
            meta_title: Some(printable(&post.seo.title)),
            meta_description: Some(printable(&post.seo.description)),
            focus_keyword: Some(printable(&post.seo.focus_keyword)),
            date: post.date,
            modified: post.modified,
            missed_schedule: post.missed_schedule,
            terms: Some(terms.collect()),
            state_hash: Some(post.state_hash),
            json,
            core_hash: None,
            featured,
            base: None,
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
        let json = serde_json::to_string(&post).ok();
        Self {
            id: post.id,
            post_type: post.post_type,
            status: post.status,
            slug: post.slug,
            link: post.link,
            title: printable(&crate::engines::html::plain(&post.title.raw)),
            content: Some(post.content.raw),
            excerpt: Some(printable(&crate::engines::html::plain(&post.excerpt.raw))),
            meta_title: None,
            meta_description: None,
            focus_keyword: None,
            date: post
                .date_gmt
                .map(|date| format!("{}Z", date.trim_end_matches('Z'))),
            modified: Some(post.modified_gmt),
            missed_schedule: false,
            terms: None,
            state_hash: None,
            json,
            core_hash: Some(hex_digest(&bytes)),
            featured: post.featured_media,
            base: None,
        }
    }
}

/// A text without control characters: WordPress keeps what it is sent, and no title holds any.
fn printable(text: &str) -> String {
    (text.chars())
        .filter(|character| is_clean(*character))
        .collect()
}
