//! What the workspace knows of one piece of content that is to be published.

use super::links::{Linked, Links};
use super::sending::Piece;
use super::wordpress::Request;
use super::wp_body::{hash, text_hash};
use super::wp_plan::{Placement, WantedTerm, revision};
use super::wp_refusal::Refusal;
use super::wp_terms::wanted_terms;
use crate::app::error::AppError;
use crate::app::session::Session;
use crate::domain::content::Content;
use crate::domain::ids::ContentId;
use crate::domain::publishing::{BodyFormat, PublishTarget};
use crate::engines::html::{blocks, escape_text};
use crate::store::publish_records::{self, PublishRecord};
use crate::store::{content as contents, images};
use crate::wordpress::PostType;

/// A piece of content with everything that decides about it.
#[derive(Clone, Debug)]
pub(super) struct Item {
    pub(super) content: Content,
    pub(super) post_type: PostType,
    /// Whether it has images that are made.
    pub(super) has_images: bool,
    pub(super) terms: Vec<WantedTerm>,
    /// Author and parent, as far as the command names them.
    pub(super) placement: Placement,
    /// How its body is written.
    pub(super) format: BodyFormat,
    /// The hash of all that it is made of.
    pub(super) revision: String,
    /// The attempts at this destination, the newest first.
    pub(super) records: Vec<PublishRecord>,
    /// Whether the ids that are noted for its images are of this site.
    pub(super) is_noted_here: bool,
}

impl Item {
    /// Reads an item as it is now.
    pub(super) fn read(
        session: &Session<'_>,
        id: ContentId,
        request: &Request,
        destination: &str,
    ) -> Result<Self, Refusal> {
        let connection = session.store.connection();
        let content = contents::get(connection, id)?;
        let Some(post_type) = PostType::from_content_type(&content.content_type) else {
            return Err(Refusal::of_one(AppError::invalid(
                format!(
                    "WordPress itself has no type `{}`, only `post` and `page`",
                    content.content_type
                ),
                "",
            )));
        };
        let images = images::list(connection, id)?;
        let terms = wanted_terms(session, &content, &request.categories, &request.tags)?;
        let mut records = publish_records::list(connection, id)?;
        records.retain(|record| record.target == PublishTarget::Wordpress);
        let is_noted_here = records
            .first()
            .is_some_and(|record| record.destination == destination);
        records.retain(|record| record.destination == destination);
        let setting = session.app.settings.text("wordpress.format");
        let setting = setting.and_then(|word| word.parse().ok());
        let format = request.format.or(setting).unwrap_or(BodyFormat::Blocks);
        Ok(Self {
            revision: revision(&content, &images, &terms, format),
            placement: Placement::of(request, &content.content_type),
            has_images: images.iter().any(|image| image.file.is_some()),
            content,
            post_type,
            terms,
            format,
            records,
            is_noted_here,
        })
    }

    /// Its text with links to where the pages are now.
    pub(super) fn linked(&self, links: &Links) -> Linked {
        links.set_in(
            &self.content.content_html,
            self.content.uuid,
            &self.revision,
        )
    }

    /// SHA-256 in hex of title and text as they are here: whether somebody here has changed them.
    pub(super) fn text_revision(&self) -> String {
        let content = &self.content;
        hash(&[&content.title, &content.content_html, self.format.as_str()])
    }

    /// SHA-256 in hex of the text that is sent.
    pub(super) fn sent_hash(&self) -> String {
        let html = &self.content.content_html;
        let title = escape_text(&self.content.title);
        match self.format {
            BodyFormat::Blocks => text_hash(&title, &blocks(html, &[])),
            BodyFormat::Classic => text_hash(&title, html),
        }
    }
}

impl Piece for Item {
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
