//! What the workspace knows of one piece of content that is to be published through the bridge.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;
use uuid::Uuid;

use super::links::{Linked, Links};
use super::sending::{Piece, no_page_above};
use super::wordpress::Request;
use super::wp_body::{Uploaded, as_the_bridge_keeps_it, hash, unmarked_body};
use super::wp_plan::{Placement, WantedTerm, revision};
use super::wp_refusal::Refusal;
use super::wp_terms::wanted_terms;
use crate::app::error::AppError;
use crate::app::session::Session;
use crate::domain::content::{Content, ContentKind};
use crate::domain::ids::ContentId;
use crate::domain::integration::Transport;
use crate::domain::publishing::{BodyFormat, PublishState, PublishTarget};
use crate::domain::taxonomy::TaxonomyType;
use crate::engines::html::faq::questions;
use crate::store::publish_records::{self, PublishRecord};
use crate::store::{clusters, content as contents, images, taxonomies};
use crate::wordpress::TermKind;
use crate::wordpress::bridge::{
    AuthorChoice, PostParts, Question, SiteMetadata, StructuredData, TermWish,
};

/// A piece of content with everything that decides about it.
#[derive(Clone, Debug)]
pub(super) struct Article {
    pub(super) content: Content,
    pub(super) task_uuid: Option<Uuid>,
    pub(super) terms: Vec<WantedTerm>,
    /// The clusters that it is filed under, where the site has a taxonomy for them.
    pub(super) clusters: Vec<String>,
    pub(super) format: BodyFormat,
    author: Option<AuthorChoice>,
    parent: Option<i64>,
    /// Author and parent, as far as the command names them.
    pub(super) placement: Placement,
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
        let mut clusters: Vec<String> = taxonomies::list(connection, id)?
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
        // What somebody chose in WordPress comes before what it was written for, also when it is none.
        if let Some(cluster) = content.cluster_id
            && clusters.is_empty()
            && !was_taken_out(&records)
        {
            clusters.push(clusters::get(connection, cluster)?.name);
        }
        let setting = session.app.settings.text("wordpress.format");
        let setting = setting.and_then(|word| word.parse().ok());
        let format = request.format.or(setting).unwrap_or(BodyFormat::Blocks);
        let core = revision(&content, &images, &terms, format);
        let task_uuid = match content.task_id {
            Some(task) => Some(crate::store::tasks::get(connection, task)?.uuid),
            None => None,
        };
        // Author and parent are not part of it: they are given with a command, and a run without them
        // leaves those that are there. `Placement` compares them.
        let revision = hash(&[&core, &content.primary_keyword]);
        let placement = Placement::of(request, &content.content_type);
        Ok(Self {
            revision,
            content,
            task_uuid,
            terms,
            clusters,
            format,
            placement,
            author: request.author.as_deref().map(AuthorChoice::read),
            parent: request.parent,
            records,
            is_noted_here,
        })
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
        // The site takes the same revision again for the same request: another author is another one.
        let revision = self.placement.revised(&self.revision);
        links.set_in(&self.content.content_html, self.content.uuid, &revision)
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
        let (html, open) = (&linked.html, &linked.open);
        let body = unmarked_body(html, images, self.format).map_err(|source| {
            Refusal::of_one(AppError::invalid(
                format!("its text shows the image {source}, which the workspace does not have"),
                &format!("run `igny8 images {}`", content.id),
            ))
        })?;
        let (terms, mut notes) = self.term_wishes(shape);
        let has_pages_above = shape.is_hierarchical(self.post_type());
        if self.parent.is_some() && !has_pages_above {
            notes.push(no_page_above(self.post_type()));
        }
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
            parent: self.parent.filter(|_| has_pages_above),
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
            let (had, missing): (Vec<&String>, Vec<&String>) =
                (self.clusters.iter()).partition(|name| shape.may_have(taxonomy, name));
            notes.extend(missing.iter().map(|name| {
                format!("without the cluster `{name}`: it is not there, and the key's user may not make it")
            }));
            if !had.is_empty() {
                let names = had.into_iter().map(|name| TermWish::named(name));
                wishes.insert(taxonomy.to_owned(), names.collect());
            }
        }
        (wishes, notes)
    }
}

/// Whether a post was filed under a cluster once and is under none now: somebody took it out.
fn was_taken_out(records: &[PublishRecord]) -> bool {
    let is_filed = |state: Option<&str>| {
        let state: Option<Value> = state.and_then(|text| serde_json::from_str(text).ok());
        state.map(|state| {
            let terms = state.pointer("/terms/igny8_cluster");
            terms
                .and_then(Value::as_array)
                .is_some_and(|terms| !terms.is_empty())
        })
    };
    // What was taken back, or went over core REST, says nothing of who took it out.
    let counts = |record: &&PublishRecord| {
        record.state == PublishState::Done
            && record.undone_at.is_none()
            && record.transport == Transport::Bridge
    };
    let was_sent = |record: &PublishRecord| is_filed(record.sent_parts.as_deref()) == Some(true);
    let done = records.iter().find(counts);
    let is_there = done.and_then(|done| is_filed(done.remote_state.as_deref()));
    is_there == Some(false) && records.iter().filter(counts).any(was_sent)
}

impl Piece for Article {
    fn content(&self) -> &Content {
        &self.content
    }

    fn revision(&self) -> &str {
        &self.revision
    }

    fn placement(&self) -> &Placement {
        &self.placement
    }

    fn records(&self) -> &[PublishRecord] {
        &self.records
    }
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
