//! What the workspace knows of one piece of content that is to be published through the bridge.

use std::collections::{BTreeMap, BTreeSet};

use url::Url;
use uuid::Uuid;

use super::wordpress::Request;
use super::wp_body::{Uploaded, as_the_bridge_keeps_it, hash, unmarked_body};
use super::wp_plan::{WantedTerm, revision};
use super::wp_refusal::Refusal;
use super::wp_terms::wanted_terms;
use crate::app::error::AppError;
use crate::app::session::Session;
use crate::domain::content::{Content, ContentKind};
use crate::domain::ids::ContentId;
use crate::domain::integration::Transport;
use crate::domain::publishing::{BodyFormat, PublishState, PublishTarget};
use crate::domain::status::ContentStatus;
use crate::domain::taxonomy::TaxonomyType;
use crate::engines::html::faq::questions;
use crate::engines::html::{LinkFate, relink};
use crate::store::content::ContentFilter;
use crate::store::keywords::Page;
use crate::store::publish_records::{self, PublishRecord};
use crate::store::{content as contents, images, taxonomies};
use crate::wordpress::bridge::{
    AuthorChoice, PostParts, Question, SiteMetadata, StructuredData, TermWish,
};
use crate::wordpress::{SiteAddress, TermKind};

/// A piece of content with everything that decides about it.
#[derive(Clone, Debug)]
pub(super) struct Article {
    pub(super) content: Content,
    pub(super) task_uuid: Option<Uuid>,
    pub(super) terms: Vec<WantedTerm>,
    pub(super) clusters: Vec<String>,
    pub(super) format: BodyFormat,
    author: Option<AuthorChoice>,
    parent: Option<i64>,
    /// The hash of all that it is made of, its status apart.
    pub(super) revision: String,
    /// The attempts at this destination, the newest first.
    pub(super) records: Vec<PublishRecord>,
    /// Whether the ids that are noted for its images are of this site.
    pub(super) is_noted_here: bool,
}

impl Article {
    /// Reads an article as it is now.
    pub(super) fn read(
        session: &Session<'_>,
        id: ContentId,
        request: &Request,
        destination: &str,
    ) -> Result<Self, Refusal> {
        let connection = session.store.connection();
        let content = contents::get(connection, id)?;
        if content.uuid.get_version_num() != 7 {
            return Err(Refusal::of_one(AppError::invalid(
                "its UUID is not of version 7, which the bridge needs to make a post once",
                "publish it over core REST: `igny8 config set wordpress.transport core`",
            )));
        }
        let images = images::list(connection, id)?;
        let terms = wanted_terms(session, &content, &request.categories, &request.tags)?;
        let clusters = taxonomies::list(connection, id)?
            .into_iter()
            .filter(|term| term.taxonomy_type == TaxonomyType::Cluster)
            .map(|term| term.name)
            .collect();
        let mut records = publish_records::list(connection, id)?;
        records.retain(|record| record.target == PublishTarget::Wordpress);
        let is_noted_here = records
            .first()
            .is_some_and(|record| record.destination == destination);
        records.retain(|record| record.destination == destination);
        let setting = session.app.settings.text("wordpress.format");
        let setting = setting.and_then(|word| word.parse().ok());
        let format = request.format.or(setting).unwrap_or(BodyFormat::Blocks);
        let core = revision(&content, &images, &terms, format);
        let task_uuid = match content.task_id {
            Some(task) => Some(crate::store::tasks::get(connection, task)?.uuid),
            None => None,
        };
        // Author and parent are not part of it: they are given with a command and kept nowhere, so that
        // the next run without them would take the post for changed.
        let revision = hash(&[&core, &content.primary_keyword]);
        Ok(Self {
            revision,
            content,
            task_uuid,
            terms,
            clusters,
            format,
            author: request.author.as_deref().map(AuthorChoice::read),
            parent: request.parent,
            records,
            is_noted_here,
        })
    }

    /// The newest attempt that ended well.
    pub(super) fn done(&self) -> Option<&PublishRecord> {
        self.records
            .iter()
            .find(|record| record.state == PublishState::Done)
    }

    /// Whether its last end was that the user took it back: then it may come out of the trash.
    pub(super) fn was_taken_back(&self) -> bool {
        self.records
            .first()
            .is_some_and(|record| record.undone_at.is_some())
    }

    /// Whether this workspace has sent a revision before.
    pub(super) fn has_sent(&self, revision: &str) -> bool {
        self.records
            .iter()
            .any(|record| record.transport == Transport::Bridge && record.sent_hash == revision)
    }

    /// Its text with links to where the pages are now.
    pub(super) fn linked(&self, links: &Links) -> Linked {
        let mut open = BTreeSet::new();
        let html = relink(&self.content.content_html, &mut |href| {
            links.judge(href, self.content.uuid, &mut open)
        });
        let mut parts = vec![self.revision.clone()];
        parts.extend(open.iter().map(ToString::to_string));
        let parts: Vec<&str> = parts.iter().map(String::as_str).collect();
        Linked {
            revision: hash(&parts),
            html,
            open,
        }
    }

    /// The post type of the site that it goes into.
    pub(super) fn post_type(&self) -> &str {
        &self.content.content_type
    }

    /// What the post is made of. `images` have their place on the site already.
    ///
    /// # Errors
    /// An image in the text that was not uploaded.
    pub(super) fn parts(
        &self,
        images: &[Uploaded],
        shape: &SiteShape,
        linked: &Linked,
    ) -> Result<Parts, Refusal> {
        let content = &self.content;
        let Linked { html, open, .. } = linked;
        let body = unmarked_body(html, images, self.format).map_err(|source| {
            Refusal::of_one(AppError::invalid(
                format!("its text shows the image {source}, which the workspace does not have"),
                &format!("run `igny8 images {}`", content.id),
            ))
        })?;
        let (terms, notes) = self.term_wishes(shape);
        let featured = images
            .iter()
            .find(|image| image.is_featured)
            .map(|image| image.id);
        let faq = questions(html, content.content_structure.contains("faq"))
            .into_iter()
            .map(|one| Question {
                question: one.question,
                answer: one.answer,
            })
            .collect();
        let is_article = content.content_type == "post" && content.kind == ContentKind::Article;
        let parts = PostParts {
            title: Some(content.title.clone()),
            content: Some(as_the_bridge_keeps_it(&body)),
            excerpt: Some(content.excerpt.clone()),
            slug: Some(content.slug.clone()),
            parent: self
                .parent
                .filter(|_| shape.is_hierarchical(self.post_type())),
            author: self.author.clone(),
            terms: (!terms.is_empty()).then_some(terms),
            featured_media: featured,
            meta_title: Some(content.meta_title.clone()),
            meta_description: Some(content.meta_description.clone()),
            focus_keyword: Some(content.primary_keyword.clone()),
            structured_data: Some(StructuredData {
                article: is_article.then_some("BlogPosting"),
                faq,
            }),
            ..PostParts::default()
        };
        Ok(Parts {
            wanted: parts,
            open_links: open.clone(),
            notes,
        })
    }

    /// The terms by taxonomy of the site, and what could not be had, in words.
    fn term_wishes(&self, shape: &SiteShape) -> (BTreeMap<String, Vec<TermWish>>, Vec<String>) {
        let mut wishes: BTreeMap<String, Vec<TermWish>> = BTreeMap::new();
        let mut notes = Vec::new();
        for term in &self.terms {
            let kind = match term.kind {
                TermKind::Category => "category",
                TermKind::Tag => "tag",
            };
            let Some(taxonomy) = shape.taxonomy(self.post_type(), kind) else {
                notes.push(format!(
                    "without the {kind} `{}`: a {} has none here",
                    term.name,
                    self.post_type()
                ));
                continue;
            };
            if !shape.may_have(taxonomy, &term.name) {
                notes.push(format!(
                    "without the {kind} `{}`: it is not there, and the key's user may not make it",
                    term.name
                ));
                continue;
            }
            wishes
                .entry(taxonomy.to_owned())
                .or_default()
                .push(TermWish::named(&term.name));
        }
        if let Some(taxonomy) = shape.taxonomy(self.post_type(), "cluster") {
            let names = self.clusters.iter().map(|name| TermWish::named(name));
            let names: Vec<TermWish> = names.collect();
            if !names.is_empty() {
                wishes.insert(taxonomy.to_owned(), names);
            }
        }
        (wishes, notes)
    }
}

/// The text of an article with links to where the pages are.
#[derive(Clone, Debug)]
pub(super) struct Linked {
    html: String,
    /// The content that it would link to once that is live.
    open: BTreeSet<Uuid>,
    /// What the site is told as the revision: the article's own, and which links are missing.
    pub(super) revision: String,
}

/// What a post is to be, and what of it could not be had.
#[derive(Clone, Debug, Default)]
pub(super) struct Parts {
    pub(super) wanted: PostParts,
    /// The content that its text would link to once it is live.
    pub(super) open_links: BTreeSet<Uuid>,
    pub(super) notes: Vec<String>,
}

/// What the site is made of, as far as publishing asks.
#[derive(Clone, Debug)]
pub(super) struct SiteShape {
    metadata: SiteMetadata,
    /// The terms that are there, by taxonomy, for those taxonomies where none can be made.
    known_terms: BTreeMap<String, BTreeSet<String>>,
}

impl SiteShape {
    pub(super) const fn new(
        metadata: SiteMetadata,
        known_terms: BTreeMap<String, BTreeSet<String>>,
    ) -> Self {
        Self {
            metadata,
            known_terms,
        }
    }

    /// What a site has as a rule; for those who only look.
    pub(super) fn usual() -> Self {
        let metadata = serde_json::json!({
            "taxonomies": [
                {"name": "category", "igny8_type": "category", "post_types": ["post"], "can_create": true},
                {"name": "post_tag", "igny8_type": "tag", "post_types": ["post"], "can_create": true},
            ],
            "post_types": [{"name": "page", "hierarchical": true}],
        });
        let metadata = serde_json::from_value(metadata).unwrap_or_default();
        Self::new(metadata, BTreeMap::new())
    }

    /// The taxonomy of a post type for categories, tags or clusters. `None` when it has none.
    fn taxonomy(&self, post_type: &str, kind: &str) -> Option<&str> {
        let of_type = self
            .metadata
            .taxonomies
            .iter()
            .filter(|taxonomy| taxonomy.post_types.iter().any(|known| known == post_type));
        let wanted = [kind.to_owned(), format!("product_{kind}")];
        of_type
            .filter(|taxonomy| {
                taxonomy
                    .igny8_type
                    .as_ref()
                    .is_some_and(|known| wanted.contains(known))
            })
            .map(|taxonomy| taxonomy.name.as_str())
            .next()
    }

    fn may_have(&self, taxonomy: &str, name: &str) -> bool {
        self.known_terms
            .get(taxonomy)
            .is_none_or(|known| known.contains(&folded(name)))
    }

    /// The taxonomies in which the key's user can make nothing.
    pub(super) fn closed_taxonomies(metadata: &SiteMetadata) -> Vec<String> {
        metadata
            .taxonomies
            .iter()
            .filter(|taxonomy| !taxonomy.can_create)
            .map(|taxonomy| taxonomy.name.clone())
            .collect()
    }

    fn is_hierarchical(&self, post_type: &str) -> bool {
        self.metadata
            .post_types
            .iter()
            .any(|known| known.name == post_type && known.hierarchical)
    }

    /// Says why content of this type cannot be made here. `None` when it can.
    pub(super) fn refusal(&self, post_type: &str, goes_live: bool) -> Option<AppError> {
        let Some(known) = self
            .metadata
            .post_types
            .iter()
            .find(|known| known.name == post_type)
        else {
            let names: Vec<&str> = self
                .metadata
                .post_types
                .iter()
                .map(|known| known.name.as_str())
                .collect();
            return Some(AppError::invalid(
                format!("the site has no post type `{post_type}`"),
                &format!("it has {}", names.join(", ")),
            ));
        };
        let what = if !known.can_create {
            "make"
        } else if goes_live && !known.can_publish {
            "publish"
        } else {
            return None;
        };
        Some(
            crate::wordpress::bridge::BridgeError::Capability {
                capability: format!("{what}_{post_type}s"),
                message: format!("the user of this key may not {what} a {post_type}"),
            }
            .into(),
        )
    }
}

/// A term's name as names are compared.
pub(super) fn folded(name: &str) -> String {
    name.split_whitespace()
        .collect::<Vec<_>>()
        .join(" ")
        .to_lowercase()
}

/// Where the pages of the workspace are to be read on the site.
#[derive(Clone, Debug)]
pub(super) struct Links {
    site: Url,
    own_hosts: Vec<String>,
    /// By address part: the content, and its address once it is live there.
    pages: BTreeMap<String, (Uuid, Option<String>)>,
}

impl Links {
    /// Reads the addresses as they are now.
    pub(super) fn read(session: &Session<'_>, site: &SiteAddress) -> Result<Self, AppError> {
        let all = contents::list(
            session.store.connection(),
            &ContentFilter::default(),
            Page::default(),
        )?;
        let on_the_site = |content: &Content| {
            let address = content.external_url.as_deref()?;
            let url = Url::parse(address).ok()?;
            (content.status == ContentStatus::Published && site.same_origin(&url))
                .then(|| address.to_owned())
        };
        Ok(Self {
            site: site.url().clone(),
            own_hosts: session.site().own_hosts,
            pages: all
                .iter()
                .map(|content| (content.slug.clone(), (content.uuid, on_the_site(content))))
                .collect(),
        })
    }

    /// Notes that a page went live, or was taken away.
    pub(super) fn note(&mut self, content: &Content) {
        let address = (content.status == ContentStatus::Published)
            .then(|| content.external_url.clone())
            .flatten();
        self.pages
            .insert(content.slug.clone(), (content.uuid, address));
    }

    /// Whether a page of the workspace can be read on the site.
    pub(super) fn is_live(&self, uuid: &Uuid) -> bool {
        self.pages
            .values()
            .any(|(known, address)| known == uuid && address.is_some())
    }

    /// What becomes of a link. Content that is not live yet is noted in `open`, and not linked.
    fn judge(&self, href: &str, own: Uuid, open: &mut BTreeSet<Uuid>) -> LinkFate {
        let Ok(url) = self.site.join(href) else {
            return LinkFate::Keep;
        };
        let is_own = url.origin() == self.site.origin()
            || url.host_str().is_some_and(|host| {
                let bare = |host: &str| host.trim_start_matches("www.").to_owned();
                self.own_hosts.iter().any(|own| bare(own) == bare(host))
            });
        if !is_own || !matches!(url.scheme(), "http" | "https") {
            return LinkFate::Keep;
        }
        let last = url
            .path_segments()
            .and_then(|mut parts| parts.rfind(|part| !part.is_empty()))
            .unwrap_or_default();
        let slug = last.strip_suffix(".html").unwrap_or(last);
        match self.pages.get(slug) {
            None => LinkFate::Keep,
            Some((uuid, Some(address))) if *uuid != own || address != href => {
                LinkFate::To(address.clone())
            }
            Some((_, Some(_))) => LinkFate::Keep,
            Some((uuid, None)) => {
                if *uuid != own {
                    open.insert(*uuid);
                }
                LinkFate::Unlink
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn links() -> Links {
        let page =
            |uuid: u128, address: Option<&str>| (Uuid::from_u128(uuid), address.map(str::to_owned));
        Links {
            site: Url::parse("https://shop.example/blog/").unwrap(),
            own_hosts: vec!["shop.example".to_owned()],
            pages: BTreeMap::from([
                (
                    "wool-rugs".to_owned(),
                    page(1, Some("https://shop.example/blog/wool-rugs-2/")),
                ),
                ("drafted".to_owned(), page(2, None)),
            ]),
        }
    }

    #[test]
    fn links_lead_to_where_the_page_is_or_go() {
        let links = links();
        let mut open = BTreeSet::new();
        let mut judge = |href: &str| links.judge(href, Uuid::from_u128(9), &mut open);
        let there = LinkFate::To("https://shop.example/blog/wool-rugs-2/".to_owned());
        for href in [
            "/wool-rugs/",
            "/wool-rugs",
            "/wool-rugs.html",
            "https://shop.example/wool-rugs/?x=1",
            "https://www.shop.example/guides/wool-rugs/",
        ] {
            assert_eq!(judge(href), there, "{href}");
        }
        assert_eq!(judge("/drafted/"), LinkFate::Unlink);
        for href in [
            "/contact/",
            "https://example.org/wool-rugs/",
            "mailto:a@shop.example",
        ] {
            assert_eq!(judge(href), LinkFate::Keep, "{href}");
        }
        assert_eq!(open, BTreeSet::from([Uuid::from_u128(2)]));
    }
}
