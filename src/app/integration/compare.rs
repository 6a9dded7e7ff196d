//! A piece of content beside its post: what differs, and who changed it.

use std::collections::BTreeSet;

use serde_json::Value;

use super::body::{self, Body};
use super::gather::Tracked;
use super::remote::{Remote, RemoteTerm};
use super::verdict::{Field, Verdict, is_real_slug};
use crate::app::error::AppError;
use crate::app::session::Session;
use crate::domain::ids::ImageId;
use crate::domain::publishing::AGREED;
use crate::domain::taxonomy::{Taxonomy, TaxonomyType};
use crate::engines::html::read::plain_text;
use crate::store::content::{self as contents, ContentVersion};
use crate::store::{images, taxonomies};
use crate::wordpress::bridge::BridgePost;

/// The text of a post.
pub(super) const TEXT: &str = "text";

/// A term that content is to have.
#[derive(Clone, Debug)]
pub(super) struct PulledTerm {
    pub(super) kind: TaxonomyType,
    /// Its number there; 0 when it has none.
    pub(super) id: i64,
    pub(super) taxonomy: &'static str,
    pub(super) name: String,
    pub(super) slug: String,
}

/// A piece of content beside its post.
#[derive(Clone, Debug)]
pub(super) struct Compared {
    /// What is to happen with its fields.
    pub(super) verdict: Verdict,
    /// The text there as one of ours. `None` when it was not changed there.
    pub(super) body: Option<Body>,
    /// The terms there by type, when they were changed there and not here.
    pub(super) terms: Option<Vec<PulledTerm>>,
    /// The image of ours that heads it there now. `None` when that has not changed, or is none of ours.
    pub(super) featured: Option<ImageId>,
    /// Whether an image heads it now that is none of ours, or none does any more.
    pub(super) foreign_featured: bool,
    /// Whether nothing that igny8 can set differs from after our last write.
    pub(super) is_untouched: bool,
}

/// Compares; nothing is asked and nothing is changed.
///
/// # Errors
/// A failure of the store.
pub(super) fn compare(
    session: &Session<'_>,
    tracked: &Tracked,
    remote: &Remote,
) -> Result<Compared, AppError> {
    let connection = session.store.connection();
    let content = &tracked.content;
    let record = &tracked.record;
    let base = match &remote.base {
        Some(base) => Some((**base).clone()),
        None => (record.remote_state.as_deref())
            .and_then(|text| serde_json::from_str::<BridgePost>(text).ok())
            .map(Remote::from),
    };
    let sent: Option<Value> =
        (record.sent_parts.as_deref()).and_then(|text| serde_json::from_str(text).ok());
    let versions = contents::versions(connection, content.id)?;
    let agreed = (sent.as_ref()).and_then(|sent| sent.get(AGREED)?.as_i64());
    let then = version_at(&versions, &record.created_at, agreed);
    let is_untouched = match (&record.state_hash, &remote.state_hash) {
        (Some(then), Some(now)) => then == now,
        _ => match &remote.base {
            Some(base) => base.is_like(remote),
            None => record.remote_hash.is_some() && record.remote_hash == remote.core_hash,
        },
    };
    let mut fields = Vec::new();
    let mut add = |name, theirs: Option<&str>, ours: &str, was: Option<&str>, by_us: bool| {
        if let Some(theirs) = theirs {
            fields.push(Field {
                name,
                theirs: theirs.to_owned(),
                ours: ours.to_owned(),
                by_them: !is_untouched && was.is_none_or(|was| was != theirs),
                by_us,
            });
        }
    };
    let of_base = |pick: fn(&Remote) -> Option<&str>| base.as_ref().and_then(pick);
    let sent_differs = |field: &str, ours: &str| {
        sent.as_ref()
            .and_then(|sent| sent.get(field)?.as_str())
            .is_some_and(|sent| sent != ours)
    };
    let then_differs = |pick: fn(&ContentVersion) -> &str, ours: &str| {
        then.as_ref().is_some_and(|then| pick(then) != ours)
    };
    // Records of core REST that kept no post know title and text only: the rest is theirs to change.
    let is_told = base.is_some() || remote.core_hash.is_none();
    let was_title =
        of_base(|base| Some(&base.title)).or_else(|| then.as_ref().map(|then| then.title.as_str()));
    add(
        "title",
        Some(&remote.title),
        &content.title,
        was_title,
        then_differs(|then| &then.title, &content.title),
    );
    add(
        "excerpt",
        remote.excerpt.as_deref().filter(|_| is_told),
        &content.excerpt,
        of_base(|base| base.excerpt.as_deref()),
        sent_differs("excerpt", &content.excerpt),
    );
    add(
        "meta title",
        remote.meta_title.as_deref(),
        &content.meta_title,
        of_base(|base| base.meta_title.as_deref()),
        then_differs(|then| &then.meta_title, &content.meta_title),
    );
    add(
        "meta description",
        remote.meta_description.as_deref(),
        &content.meta_description,
        of_base(|base| base.meta_description.as_deref()),
        then_differs(|then| &then.meta_description, &content.meta_description),
    );
    add(
        "focus keyword",
        remote.focus_keyword.as_deref(),
        &content.primary_keyword,
        of_base(|base| base.focus_keyword.as_deref()),
        sent_differs("focus_keyword", &content.primary_keyword),
    );
    if is_real_slug(remote) && is_told {
        add(
            "slug",
            Some(&remote.slug),
            &content.slug,
            of_base(|base| is_real_slug(base).then_some(base.slug.as_str())),
            sent_differs("slug", &content.slug),
        );
    }
    let mut read = None;
    if let Some(theirs) = &remote.content {
        let by_us = then_differs(|then| &then.content_html, &content.content_html);
        let by_them = !is_untouched
            && match base.as_ref().and_then(|base| base.content.as_ref()) {
                Some(was) => was != theirs,
                None => then
                    .as_ref()
                    .is_none_or(|then| plain_text(&then.content_html) != plain_text(theirs)),
            };
        if by_them {
            let pictures = images::list(connection, content.id)?;
            let token = session.app.clock.new_uuid_v4();
            read = Some(body::read(theirs, &content.content_html, &pictures, token));
        }
        let as_ours = read
            .as_ref()
            .map_or(content.content_html.as_str(), |read| &read.html);
        fields.push(Field {
            name: TEXT,
            theirs: as_ours.to_owned(),
            ours: content.content_html.clone(),
            by_them,
            by_us,
        });
        // What was only changed here differs for `push`, though nothing was read.
        if by_us && !by_them {
            let was = then.map_or_else(String::new, |then| then.content_html);
            if let Some(field) = fields.last_mut() {
                field.theirs = was;
            }
        }
    }
    let verdict = Verdict::of(&fields);
    let terms = changed_terms(
        &taxonomies::list(connection, content.id)?,
        base.as_ref(),
        remote,
    );
    let moved = base
        .as_ref()
        .is_some_and(|base| base.featured != remote.featured);
    let number = remote.featured.to_string();
    let pictures = images::list(connection, content.id)?;
    let of_ours = pictures
        .iter()
        .find(|image| image.external_id.as_deref() == Some(&number));
    Ok(Compared {
        featured: of_ours
            .filter(|image| moved && !image.is_featured)
            .map(|image| image.id),
        foreign_featured: moved && of_ours.is_none(),
        verdict,
        body: read,
        terms,
        is_untouched,
    })
}

/// The version that content had when both sides were last the same: at a time, or the one that was agreed
/// upon since. `None` when that is not known.
fn version_at(
    versions: &[ContentVersion],
    time: &str,
    agreed: Option<i64>,
) -> Option<ContentVersion> {
    let then = versions
        .iter()
        .rev()
        .find(|version| version.created_at.as_str() <= time || agreed == Some(version.version));
    then.or_else(|| versions.first()).cloned()
}

/// The terms there, when somebody changed them there and nobody here.
fn changed_terms(
    ours: &[Taxonomy],
    base: Option<&Remote>,
    remote: &Remote,
) -> Option<Vec<PulledTerm>> {
    let theirs = remote.terms.as_ref()?;
    let was = base?.terms.as_ref()?;
    let mut all = Vec::new();
    let mut changed = false;
    for kind in TaxonomyType::ALL.iter().copied() {
        let names = kind.wordpress_names();
        let has_terms = |name: &&&str| theirs.contains_key(**name) || was.contains_key(**name);
        let Some(taxonomy) = names.iter().find(has_terms).or(names.first()) else {
            continue;
        };
        let names = |terms: Option<&Vec<RemoteTerm>>| -> BTreeSet<String> {
            terms
                .into_iter()
                .flatten()
                .map(|term| term.name.to_lowercase())
                .collect()
        };
        let (now, before) = (names(theirs.get(*taxonomy)), names(was.get(*taxonomy)));
        let of_kind = || ours.iter().filter(|term| term.taxonomy_type == kind);
        let here: BTreeSet<String> = of_kind().map(|term| term.name.to_lowercase()).collect();
        // WordPress gives a post without any category its default one: that is nobody's change here. And
        // the cluster of the content goes out without being kept as a term.
        let untouched_here = here == before || here.is_empty();
        let take_theirs = now != before && untouched_here;
        changed |= take_theirs;
        if take_theirs {
            let there = theirs.get(*taxonomy).into_iter().flatten();
            all.extend(there.map(|term| PulledTerm {
                kind,
                id: if kind.keeps_numbers_of(taxonomy) {
                    term.id
                } else {
                    0
                },
                taxonomy,
                name: term.name.clone(),
                slug: term.slug.clone(),
            }));
        } else {
            all.extend(of_kind().map(|term| PulledTerm {
                kind,
                id: 0,
                taxonomy,
                name: term.name.clone(),
                slug: term.slug.clone(),
            }));
        }
    }
    changed.then_some(all)
}
