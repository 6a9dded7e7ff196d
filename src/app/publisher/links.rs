//! Links between the pieces of content: where each can be read on the site, and the text with links to there.

use std::collections::{BTreeMap, BTreeSet};

use url::Url;
use uuid::Uuid;

use super::wp_body::hash;
use crate::app::error::AppError;
use crate::app::session::Session;
use crate::domain::content::Content;
use crate::domain::status::ContentStatus;
use crate::engines::html::read::links as links_of;
use crate::engines::html::{LinkFate, relink};
use crate::store::content::{self as contents, ContentFilter};
use crate::store::keywords::Page;
use crate::wordpress::SiteAddress;

/// A text with links to where the pages are.
#[derive(Clone, Debug)]
pub(super) struct Linked {
    pub(super) html: String,
    /// The content that it would link to once that is live.
    pub(super) open: BTreeSet<Uuid>,
    /// The content that it links to, with the address.
    there: BTreeMap<Uuid, String>,
    /// What the text is known by: the revision it belongs to, and which links are missing.
    pub(super) revision: String,
}

impl Linked {
    /// The content to which a text that stands on the site has no link yet, live or not.
    pub(super) fn open_in(&self, there: &str) -> BTreeSet<Uuid> {
        let set: BTreeSet<String> = links_of(there).into_iter().map(|link| link.href).collect();
        let missing = self
            .there
            .iter()
            .filter(|(_, address)| !set.contains(*address));
        let missing = missing.map(|(uuid, _)| *uuid);
        missing.chain(self.open.iter().copied()).collect()
    }
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
            .flatten()
            .filter(|address| {
                Url::parse(address).is_ok_and(|url| url.origin() == self.site.origin())
            });
        self.pages
            .insert(content.slug.clone(), (content.uuid, address));
    }

    /// Whether a page of the workspace can be read on the site.
    pub(super) fn is_live(&self, uuid: &Uuid) -> bool {
        self.pages
            .values()
            .any(|(known, address)| known == uuid && address.is_some())
    }

    /// A text with links to where the pages are now. `revision` is that of what it belongs to.
    pub(super) fn set_in(&self, html: &str, own: Uuid, revision: &str) -> Linked {
        let (mut open, mut there) = (BTreeSet::new(), BTreeMap::new());
        let html = relink(html, &mut |href| {
            self.judge(href, own, &mut open, &mut there)
        });
        let mut parts = vec![revision.to_owned()];
        parts.extend(open.iter().map(ToString::to_string));
        let parts: Vec<&str> = parts.iter().map(String::as_str).collect();
        Linked {
            revision: hash(&parts),
            html,
            open,
            there,
        }
    }

    /// What becomes of a link. Content that is not live yet is noted in `open`, and not linked; what is
    /// linked stands in `there`.
    fn judge(
        &self,
        href: &str,
        own: Uuid,
        open: &mut BTreeSet<Uuid>,
        there: &mut BTreeMap<Uuid, String>,
    ) -> LinkFate {
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
                there.insert(*uuid, address.clone());
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
        let (mut open, mut set) = (BTreeSet::new(), BTreeMap::new());
        let mut judge = |href: &str| links.judge(href, Uuid::from_u128(9), &mut open, &mut set);
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
        assert_eq!(set.len(), 1);
    }

    #[test]
    fn a_link_that_did_not_arrive_is_still_to_be_set() {
        let linked = links().set_in(
            "<p><a href=\"/wool-rugs/\">a</a> <a href=\"/drafted/\">b</a></p>",
            Uuid::from_u128(9),
            "r",
        );
        let both = BTreeSet::from([Uuid::from_u128(1), Uuid::from_u128(2)]);
        assert_eq!(linked.open_in("<p>a b</p>"), both);
        assert_eq!(linked.open_in(&linked.html), linked.open);
    }
}
