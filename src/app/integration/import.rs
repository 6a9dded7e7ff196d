//! Posts that are on the site already, as content of the workspace: for linking, for optimising, and to
//! see which pages compete. They stay the site's own: nothing is published of them unasked.

use serde::Serialize;

use super::body::{self, Body};
use super::pull::RevisionOf;
use super::remote::{Remote, RemoteTerm};
use super::{clients, journal};
use crate::app::connection::{self, Connected};
use crate::app::error::AppError;
use crate::app::reporter::{Event, Reporter};
use crate::app::session::Session;
use crate::domain::content::{ContentKind, ContentSource};
use crate::domain::ids::{ContentId, SectorId};
use crate::domain::integration::Transport;
use crate::domain::publishing::{PublishState, PublishTarget, content_status};
use crate::domain::slug::{slug, slug_or};
use crate::domain::status::SectorStatus;
use crate::domain::taxonomy::TaxonomyType;
use crate::engines::html::read::{excerpt, word_count};
use crate::store::content::{self as contents, NewContent};
use crate::store::publish_records::{self, Intent, RemoteState};
use crate::store::{Connection, sectors, taxonomies};
use crate::wordpress::PostType;
use crate::wordpress::bridge::{POSTS_A_PAGE, Reading};

/// After how many pages of twenty posts nobody's list is still a list.
const MOST_PAGES: u32 = 100_000;

/// What to import.
#[derive(Clone, Debug)]
pub struct Request {
    /// Post types; empty for posts and pages.
    pub types: Vec<String>,
    /// WordPress's statuses; empty for what is public.
    pub statuses: Vec<String>,
    /// At most so many new ones. `None` for all.
    pub limit: Option<usize>,
    /// The sector they go into, by number or name. `None` for the first active one.
    pub sector: Option<String>,
    /// Whether nothing is stored.
    pub dry_run: bool,
}

/// A post that was imported, or would be.
#[derive(Clone, Debug, Serialize)]
pub struct Imported {
    /// The content. `None` in a dry run.
    pub id: Option<ContentId>,
    /// `imported` or `updated`.
    pub action: &'static str,
    /// The post.
    pub external_id: String,
    /// Its address.
    pub external_url: String,
    /// Its title.
    pub title: String,
    /// Its type.
    pub content_type: String,
    /// WordPress's own status.
    pub wordpress_status: String,
    /// Words of its text.
    pub word_count: i64,
    /// What its text holds there and igny8 does not keep; empty for nothing. Such a post is not written
    /// over by an edit here: publishing it is a conflict that somebody decides.
    pub lost: Vec<String>,
}

/// What came of an import.
#[derive(Clone, Debug, Serialize)]
pub struct Outcome {
    /// The site.
    pub site_url: String,
    /// What was imported or updated.
    pub imported: Vec<Imported>,
    /// How many were here already, and are as they were.
    pub unchanged: usize,
    /// Posts that were made here, or edited here since: left as they are.
    pub left_alone: usize,
    /// Posts without a text, as their numbers.
    pub empty: Vec<i64>,
}

/// Imports the posts of the connected site; those that are here already are brought up to date, unless
/// they were edited here.
///
/// # Errors
/// `Invalid` when the site is not connected or a type cannot be had over core REST; `NotFound` without
/// a sector; `Bridge` or `WordPress` when the site does not answer. What is imported by then stays.
pub async fn import(
    session: &Session<'_>,
    request: &Request,
    revision: RevisionOf<'_>,
    reporter: &dyn Reporter,
) -> Result<Outcome, AppError> {
    let connected = connection::needed(session)?;
    let sector = sector(session, request)?;
    let mut import = Import {
        session,
        request,
        connected: &connected,
        sector,
        revision,
        reporter,
        outcome: Outcome {
            site_url: connected.integration.site_url.clone(),
            imported: Vec::new(),
            unchanged: 0,
            left_alone: 0,
            empty: Vec::new(),
        },
    };
    reporter.event(&Event::Begin {
        what: "importing",
        total: None,
    });
    match connected.integration.transport {
        Transport::Bridge => import.through_bridge().await?,
        Transport::Core => import.over_core().await?,
    }
    reporter.event(&Event::End);
    let outcome = import.outcome;
    if !request.dry_run {
        let now = session.now();
        let text = format!(
            "imported {} posts, {} were here",
            outcome.imported.len(),
            outcome.unchanged + outcome.left_alone
        );
        session.store.write(|transaction| {
            let integration = &connected.integration;
            journal::note(transaction, session, integration, "import", &text, &now)
        })?;
    }
    Ok(outcome)
}

fn sector(session: &Session<'_>, request: &Request) -> Result<SectorId, AppError> {
    let connection = session.store.connection();
    if let Some(word) = &request.sector {
        return Ok(sectors::find(connection, word)?.id);
    }
    let active = sectors::list(connection, Some(SectorStatus::Active))?;
    let first = active.first().map(|sector| sector.id);
    first
        .ok_or_else(|| AppError::not_found("there is no active sector", "run `igny8 sectors list`"))
}

struct Import<'a> {
    session: &'a Session<'a>,
    request: &'a Request,
    connected: &'a Connected,
    sector: SectorId,
    revision: RevisionOf<'a>,
    reporter: &'a dyn Reporter,
    outcome: Outcome,
}

impl Import<'_> {
    fn statuses(&self) -> String {
        if self.request.statuses.is_empty() {
            "publish".to_owned()
        } else {
            self.request.statuses.join(",")
        }
    }

    fn types(&self) -> Vec<String> {
        if self.request.types.is_empty() {
            vec!["post".to_owned(), "page".to_owned()]
        } else {
            self.request.types.clone()
        }
    }

    async fn through_bridge(&mut self) -> Result<(), AppError> {
        let http = self.session.app.http()?;
        let client = clients::bridge(self.session.app, &http, self.connected)?;
        let (types, statuses) = (self.types().join(","), self.statuses());
        let arguments = [
            ("managed", "any"),
            ("post_type", types.as_str()),
            ("status", statuses.as_str()),
            ("include", "content"),
            ("limit", POSTS_A_PAGE),
        ];
        let mut reading = Reading::new();
        while let Some(page) = client.posts(&arguments, &mut reading).await? {
            for post in page {
                if !self.take(&Remote::from(post))? {
                    return Ok(());
                }
            }
        }
        Ok(())
    }

    async fn over_core(&mut self) -> Result<(), AppError> {
        let http = self.session.app.http()?;
        let client = clients::core(self.session.app, &http, self.connected)?;
        if let Err(error) = client.me().await {
            return Err(client.explain(error).await.into());
        }
        let statuses = self.statuses();
        for name in self.types() {
            let Some(post_type) = PostType::from_content_type(&name) else {
                return Err(AppError::invalid(
                    format!("core REST is read for posts and pages only, not for `{name}`"),
                    "install the bridge plugin (`igny8 wp plugin install-help`)",
                ));
            };
            let mut page = 1;
            loop {
                if page > MOST_PAGES {
                    return Err(AppError::invalid(
                        format!(
                            "the site lists {name}s without an end: {MOST_PAGES} pages were read"
                        ),
                        "what was read is kept; look at the site's cache and its REST API",
                    ));
                }
                let (posts, pages) = client.page_of_posts(post_type, &statuses, page).await?;
                // Whatever the site says of its number of pages, behind an empty one is nothing.
                let is_last = posts.is_empty() || page >= pages;
                for post in posts {
                    if !self.take(&Remote::from(post))? {
                        return Ok(());
                    }
                }
                if is_last {
                    break;
                }
                page += 1;
            }
        }
        Ok(())
    }

    /// Takes one post; `false` when enough were taken.
    fn take(&mut self, remote: &Remote) -> Result<bool, AppError> {
        if self.session.app.interrupt.requested() {
            return Err(AppError::Interrupted);
        }
        let is_full = |limit: usize| self.outcome.imported.len() >= limit;
        if self.request.limit.is_some_and(is_full) {
            return Ok(false);
        }
        self.reporter.event(&Event::Advance(1));
        let token = self.session.app.clock.new_uuid_v4();
        let theirs = remote.content.as_deref().unwrap_or_default();
        let read = body::read(theirs, "", &[], token);
        let text = read.html.clone();
        let known = publish_records::content_of_post(
            self.session.store.connection(),
            &self.connected.integration.site_url,
            &remote.id.to_string(),
        )?;
        let action = match known {
            Some(id) => {
                let stored = contents::get(self.session.store.connection(), id)?;
                let versions = contents::versions(self.session.store.connection(), id)?;
                let edited_here = versions
                    .iter()
                    .skip(1)
                    .any(|version| version.origin != ORIGIN);
                if stored.source != ContentSource::Wordpress || edited_here {
                    self.outcome.left_alone += 1;
                    return Ok(true);
                }
                let same = stored.title == title_of(remote)
                    && stored.content_html == text
                    && stored.wordpress_status.as_deref() == Some(&remote.status)
                    && stored.external_url.as_deref() == Some(&remote.link);
                if same {
                    self.outcome.unchanged += 1;
                    return Ok(true);
                }
                "updated"
            }
            None if word_count(&text) == 0 => {
                self.outcome.empty.push(remote.id);
                return Ok(true);
            }
            None => "imported",
        };
        let id = if self.request.dry_run {
            known
        } else {
            let session = self.session;
            let stored = session.store.write(|transaction| match known {
                Some(id) => self.refresh(transaction, id, remote, &read),
                None => self.store(transaction, remote, &read),
            })?;
            Some(stored)
        };
        self.outcome.imported.push(Imported {
            id,
            action,
            external_id: remote.id.to_string(),
            external_url: remote.link.clone(),
            title: title_of(remote),
            content_type: remote.post_type.clone(),
            wordpress_status: remote.status.clone(),
            word_count: i64::try_from(word_count(&text)).unwrap_or(i64::MAX),
            lost: read.lost,
        });
        Ok(true)
    }

    fn store(
        &self,
        connection: &Connection,
        remote: &Remote,
        read: &Body,
    ) -> Result<ContentId, AppError> {
        let text = read.html.as_str();
        let session = self.session;
        let now = session.now();
        let title = title_of(remote);
        let wish = slug(&remote.slug);
        let wish = if wish.is_empty() {
            slug_or(&title, &format!("post-{}", remote.id))
        } else {
            wish
        };
        let summary = match remote.excerpt.as_deref() {
            Some(theirs) if !theirs.trim().is_empty() => theirs.to_owned(),
            _ => excerpt(text),
        };
        let uuid = session.app.clock.new_uuid();
        let new = NewContent {
            uuid,
            sector_id: self.sector,
            cluster_id: None,
            task_id: None,
            kind: ContentKind::Article,
            title: &title,
            slug: &wish,
            content_html: text,
            excerpt: &summary,
            meta_title: remote.meta_title.as_deref().unwrap_or_default(),
            meta_description: remote.meta_description.as_deref().unwrap_or_default(),
            primary_keyword: remote.focus_keyword.as_deref().unwrap_or_default(),
            content_type: &remote.post_type,
            content_structure: "guide",
            word_count: i64::try_from(word_count(text)).unwrap_or(i64::MAX),
            source: ContentSource::Wordpress,
            model: "",
            prompt_version: "",
            op_id: None,
        };
        let id = contents::insert(connection, &new, &now)?;
        attach_terms(connection, id, remote, &now)?;
        // A record of its own: so that publishing knows that the post is there, and makes no second.
        let intent = Intent {
            content_id: id,
            content_uuid: uuid,
            run_id: session.run_id()?,
            target: PublishTarget::Wordpress,
            destination: &self.connected.integration.site_url,
            revision_hash: "",
            wanted_status: &remote.status,
        };
        let record = publish_records::intend(connection, &intent, &now)?;
        self.settle(connection, (id, record), remote, read, &now)?;
        Ok(id)
    }

    fn refresh(
        &self,
        connection: &Connection,
        id: ContentId,
        remote: &Remote,
        read: &Body,
    ) -> Result<ContentId, AppError> {
        let text = read.html.as_str();
        let now = self.session.now();
        let mut content = contents::get(connection, id)?;
        if content.title != title_of(remote) || content.content_html != text {
            content.title = title_of(remote);
            text.clone_into(&mut content.content_html);
            content.word_count = i64::try_from(word_count(text)).unwrap_or(i64::MAX);
            contents::revise(connection, &mut content, ORIGIN, &now)?;
        }
        let site_url = &self.connected.integration.site_url;
        let target = PublishTarget::Wordpress;
        if let Some(record) = publish_records::newest_done(connection, id, target, site_url)? {
            self.settle(connection, (id, record.id), remote, read, &now)?;
        }
        Ok(id)
    }

    /// Notes where the post is and how it stands, in the content's row and in its record.
    fn settle(
        &self,
        connection: &Connection,
        (id, record): (ContentId, i64),
        remote: &Remote,
        read: &Body,
        now: &str,
    ) -> Result<(), AppError> {
        let mut content = contents::get(connection, id)?;
        content.status = content.status.move_to(content_status(&remote.status))?;
        content.wordpress_status = Some(remote.status.clone());
        content.external_id = Some(remote.id.to_string());
        content.external_url = Some(remote.link.clone());
        contents::update(connection, &content, now)?;
        let external = remote.id.to_string();
        let link = Some((external.as_str(), remote.link.as_str()));
        let done = PublishState::Done;
        publish_records::conclude(connection, record, done, link, None, now)?;
        // Where the text here is not all of the text there, nothing counts as agreed: no edit here is
        // then written over it unasked.
        let agreed = read.lost.is_empty();
        let stands = (remote.core_hash.as_deref()).zip(remote.modified.as_deref());
        publish_records::set_remote(connection, record, stands.filter(|_| agreed))?;
        let state = RemoteState {
            state_hash: remote.state_hash.as_deref().filter(|_| agreed),
            remote_state: remote.json.as_deref().filter(|_| agreed),
            sent_parts: None,
            open_links: "[]",
        };
        publish_records::set_state(connection, record, &state)?;
        if let Some(revision) = (self.revision)(id)? {
            publish_records::set_revision(connection, record, &revision)?;
        }
        Ok(())
    }
}

/// Gives content the categories, tags and clusters that its post has.
fn attach_terms(
    connection: &Connection,
    id: ContentId,
    remote: &Remote,
    now: &str,
) -> Result<(), AppError> {
    for (taxonomy, terms) in remote.terms.iter().flatten() {
        let Some(kind) = TaxonomyType::of_wordpress(taxonomy) else {
            continue;
        };
        for RemoteTerm {
            id: number,
            name,
            slug,
        } in terms
        {
            if kind.keeps_numbers_of(taxonomy) {
                let number = number.to_string();
                let external = (taxonomy.as_str(), number.as_str());
                taxonomies::take_over(connection, kind, external, name, slug, now)?;
            }
            let row = taxonomies::ensure(connection, kind, name, slug, now)?;
            taxonomies::attach(connection, id, row)?;
        }
    }
    Ok(())
}

/// Where the texts of imported content come from, in the list of versions.
const ORIGIN: &str = "wordpress";

fn title_of(remote: &Remote) -> String {
    if remote.title.trim().is_empty() {
        format!("Post {}", remote.id)
    } else {
        remote.title.clone()
    }
}
