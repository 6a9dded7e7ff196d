//! What is to happen to a piece of content: decided from the records alone, nothing is asked.

use jiff::Timestamp;
use serde_json::Value;

use super::wordpress::Request;
use super::wp_body::hash;
use crate::app::error::AppError;
use crate::domain::content::{Content, ContentKind};
use crate::domain::image::Image;
use crate::domain::publishing::{BodyFormat, PostStatus, PublishState};
use crate::domain::slug::slug_or;
use crate::domain::taxonomy::TaxonomyType;
use crate::store::publish_records::PublishRecord;
use crate::wordpress::TermKind;
use crate::wordpress::bridge::AuthorChoice;

/// The status that a post is to have.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Wish {
    /// The status.
    pub(super) status: PostStatus,
    /// Whether the command line said so; else it is the setting, which changes no existing post.
    pub(super) explicit: bool,
    /// When to go live, in UTC as WordPress writes it. `None` for at once.
    pub(super) date: Option<String>,
}

impl Wish {
    /// Puts flags and setting together.
    ///
    /// # Errors
    /// `Invalid` when status and time contradict each other, or the time is over.
    pub(super) fn new(
        status: Option<PostStatus>,
        at: Option<Timestamp>,
        setting: PostStatus,
        now: Timestamp,
    ) -> Result<Self, AppError> {
        let explicit = status.is_some() || at.is_some();
        let Some(at) = at else {
            if status.unwrap_or(setting) == PostStatus::Future {
                return Err(AppError::invalid(
                    "the status `future` needs a time",
                    "add `--at 2030-01-31T09:00:00Z`",
                ));
            }
            return Ok(Self {
                status: status.unwrap_or(setting),
                explicit,
                date: None,
            });
        };
        if status.is_some_and(|status| status != PostStatus::Future) {
            return Err(AppError::invalid(
                "a time is for the status `future` only",
                "leave `--status` out, or `--at`",
            ));
        }
        if at <= now {
            // WordPress would publish it at once.
            return Err(AppError::invalid(
                format!("{at} is over already"),
                "give a later `--at`, or use `--status publish`",
            ));
        }
        Ok(Self {
            status: PostStatus::Future,
            explicit,
            date: Some(at.strftime("%Y-%m-%dT%H:%M:%S").to_string()),
        })
    }
}

/// A category or tag that a post is to have.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct WantedTerm {
    /// Category or tag.
    pub(super) kind: TermKind,
    /// Its name.
    pub(super) name: String,
}

/// The taxonomy of a kind of terms.
pub(super) const fn taxonomy_type(kind: TermKind) -> TaxonomyType {
    match kind {
        TermKind::Category => TaxonomyType::Category,
        TermKind::Tag => TaxonomyType::PostTag,
    }
}

/// What is to happen to a piece of content.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Decision {
    /// It is there as it should be.
    AlreadyThere,
    /// It is there as it was before, and nobody asked to change it there.
    Changed,
    /// It has never been sent.
    Create,
    /// The post there gets what has changed.
    Update,
    /// The post there gets another status and nothing else.
    Restatus,
    /// Something may have been sent: look first.
    LookUp,
}

impl Decision {
    /// What it is called.
    pub(super) const fn word(self) -> &'static str {
        match self {
            Self::AlreadyThere => "already there",
            Self::Changed => "changed",
            Self::Create => "create",
            Self::Update => "update",
            Self::Restatus => "change status",
            Self::LookUp => "look up",
        }
    }
}

/// Whose a post is and what it lies under, as far as a command names it: kept with what was sent, so that
/// a change of it alone is a change.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Placement {
    author: Option<AuthorChoice>,
    parent: Option<i64>,
}

impl Placement {
    /// Reads the flags. A post lies under nothing.
    pub(super) fn of(request: &Request, content_type: &str) -> Self {
        Self {
            author: request.author.as_deref().map(AuthorChoice::read),
            parent: request.parent.filter(|_| content_type != "post"),
        }
    }

    fn named(&self) -> [(&'static str, Option<Value>); 2] {
        let author = self.author.as_ref();
        [
            (
                "author",
                author.and_then(|author| serde_json::to_value(author).ok()),
            ),
            ("parent", self.parent.map(Value::from)),
        ]
    }

    /// Whether it is another one than was sent last.
    fn differs(&self, done: &PublishRecord) -> bool {
        let sent: Value = (done.sent_parts.as_deref())
            .and_then(|sent| serde_json::from_str(sent).ok())
            .unwrap_or_default();
        self.named()
            .into_iter()
            .any(|(name, value)| value.is_some_and(|value| sent.get(name) != Some(&value)))
    }

    /// A revision with what is named here.
    pub(super) fn revised(&self, revision: &str) -> String {
        if *self == Self::default() {
            return revision.to_owned();
        }
        let named = self
            .named()
            .map(|(_, value)| value.unwrap_or_default().to_string());
        hash(&[revision, &named[0], &named[1]])
    }

    /// Notes it in what was sent.
    pub(super) fn note_in(&self, sent: &mut Value) {
        for (name, value) in self.named() {
            if let Some(value) = value {
                sent[name] = value;
            }
        }
    }

    /// Takes what this command does not name over from what was sent before.
    pub(super) fn carry_over(sent: &mut Value, before: &Value) {
        for name in ["author", "parent"] {
            if let (None | Some(Value::Null), Some(value)) = (sent.get(name), before.get(name)) {
                sent[name] = value.clone();
            }
        }
    }
}

/// Decides from the records of one destination, the newest first.
pub(super) fn decide(
    records: &[PublishRecord],
    revision: &str,
    placement: &Placement,
    wish: &Wish,
    update: bool,
) -> Decision {
    let Some(newest) = records.first() else {
        return Decision::Create;
    };
    let done = records
        .iter()
        .find(|record| record.state == PublishState::Done);
    match (newest.state, done) {
        (PublishState::Intent | PublishState::Ambiguous, _) | (_, None) => Decision::LookUp,
        (_, Some(done)) => {
            let same_text = done.revision_hash == revision && !placement.differs(done);
            decide_about_existing(done, same_text, wish, update)
        }
    }
}

fn decide_about_existing(
    done: &PublishRecord,
    same_text: bool,
    wish: &Wish,
    update: bool,
) -> Decision {
    let same_status = !wish.explicit
        || (done.wanted_status == wish.status.as_str()
            && (wish.date.is_none() || done.wanted_date == wish.date));
    match (same_text, same_status) {
        (true, true) => Decision::AlreadyThere,
        // Going live overwrites nothing; taking a live page away is a change to be asked for.
        (true, false) if update || was_waiting(done) => Decision::Restatus,
        (false, _) if update => Decision::Update,
        _ => Decision::Changed,
    }
}

/// Whether a post was last asked to be a draft or to wait for an editor.
fn was_waiting(done: &PublishRecord) -> bool {
    done.wanted_status
        .parse::<PostStatus>()
        .is_ok_and(|status| !status.is_live())
}

/// SHA-256 in hex of everything that a post is made of, its status apart: that is compared by itself.
///
/// Blocks add nothing to it: a post that an older igny8 wrote as plain HTML has not changed.
pub(super) fn revision(
    content: &Content,
    images: &[Image],
    terms: &[WantedTerm],
    format: BodyFormat,
) -> String {
    let mut parts: Vec<&str> = vec![
        &content.title,
        &content.content_html,
        &content.slug,
        &content.excerpt,
        &content.meta_title,
        &content.meta_description,
        &content.content_type,
    ];
    for image in images.iter().filter(|image| image.file.is_some()) {
        parts.push(image.sha256.as_deref().unwrap_or_default());
        parts.push(&image.alt_text);
        parts.push(&image.caption);
    }
    // By their address parts, which is how the workspace tells them apart.
    let mut terms: Vec<(&str, String)> = terms
        .iter()
        .map(|term| (term.kind.noun(), slug_or(&term.name, &term.name)))
        .collect();
    terms.sort_unstable();
    for (kind, slug) in &terms {
        parts.extend([*kind, slug.as_str()]);
    }
    if format == BodyFormat::Classic {
        parts.push(format.as_str());
    }
    hash(&parts)
}

/// Says why content must not go live. `None` when it may.
pub(super) fn refusal_to_go_live(
    content: &Content,
    allow_briefs: bool,
    allow_unapproved: bool,
) -> Option<AppError> {
    if content.kind == ContentKind::Brief && !allow_briefs {
        return Some(AppError::invalid(
            "this is a brief for a writer, which does not go live",
            "publish it as a draft, or add `--allow-briefs`",
        ));
    }
    if content.approved_at.is_none() && !allow_unapproved {
        return Some(AppError::invalid(
            "it has not been approved, and only approved content goes live",
            &format!(
                "run `igny8 content approve {}`, or add `--allow-unapproved`",
                content.id
            ),
        ));
    }
    None
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use uuid::Uuid;

    use super::*;
    use crate::domain::ids::ContentId;
    use crate::domain::integration::Transport;
    use crate::domain::publishing::PublishTarget;

    fn record(state: PublishState, revision: &str, status: &str) -> PublishRecord {
        PublishRecord {
            id: 1,
            content_id: ContentId(1),
            content_uuid: Uuid::nil(),
            target: PublishTarget::Wordpress,
            destination: String::new(),
            revision_hash: revision.to_owned(),
            wanted_status: status.to_owned(),
            state,
            external_id: None,
            external_url: None,
            error: None,
            wanted_date: None,
            sent_hash: String::new(),
            remote_hash: None,
            remote_changed: None,
            transport: Transport::Core,
            batch_id: None,
            state_hash: None,
            remote_state: None,
            sent_parts: None,
            open_links: "[]".to_owned(),
            undone_at: None,
            created_at: String::new(),
            updated_at: String::new(),
        }
    }

    fn wish(status: PostStatus, explicit: bool) -> Wish {
        Wish {
            status,
            explicit,
            date: None,
        }
    }

    #[test]
    fn whatever_may_have_been_sent_is_looked_up() {
        use PublishState::{Ambiguous, Done, Failed, Intent};
        let draft = wish(PostStatus::Draft, false);
        assert_eq!(
            decide(&[], "a", &Placement::default(), &draft, false),
            Decision::Create
        );
        for state in [Intent, Ambiguous, Failed] {
            let records = [record(state, "a", "draft")];
            assert_eq!(
                decide(&records, "a", &Placement::default(), &draft, true),
                Decision::LookUp
            );
        }
        let cut_off = [record(Intent, "b", "draft"), record(Done, "a", "draft")];
        assert_eq!(
            decide(&cut_off, "a", &Placement::default(), &draft, false),
            Decision::LookUp
        );
        let refused = [record(Failed, "b", "draft"), record(Done, "a", "draft")];
        assert_eq!(
            decide(&refused, "b", &Placement::default(), &draft, false),
            Decision::Changed
        );
    }

    #[test]
    fn an_existing_post_changes_only_when_that_was_asked_for() {
        let done = |status| [record(PublishState::Done, "a", status)];
        let publish = wish(PostStatus::Publish, true);
        let draft = wish(PostStatus::Draft, false);
        let decided = |status, revision, wish, update| {
            decide(&done(status), revision, &Placement::default(), wish, update)
        };
        assert_eq!(decided("draft", "a", &draft, true), Decision::AlreadyThere);
        assert_eq!(decided("draft", "b", &draft, false), Decision::Changed);
        assert_eq!(decided("draft", "b", &draft, true), Decision::Update);
        assert_eq!(decided("draft", "a", &publish, false), Decision::Restatus);
        // The setting takes no live post away, and a flag only together with `--update`.
        assert_eq!(
            decided("publish", "a", &draft, true),
            Decision::AlreadyThere
        );
        let back = wish(PostStatus::Draft, true);
        assert_eq!(decided("publish", "a", &back, false), Decision::Changed);
        assert_eq!(decided("publish", "a", &back, true), Decision::Restatus);
    }

    #[test]
    fn a_time_and_a_status_must_fit() {
        let now: Timestamp = "2026-01-15T09:00:00Z".parse().unwrap();
        let later: Timestamp = "2026-01-15T10:00:00+00:30".parse().unwrap();
        let make = |status, at| Wish::new(status, at, PostStatus::Draft, now);
        let planned = make(None, Some(later)).unwrap();
        assert_eq!(planned.status, PostStatus::Future);
        assert_eq!(planned.date.as_deref(), Some("2026-01-15T09:30:00"));
        assert!(make(Some(PostStatus::Publish), Some(later)).is_err());
        assert!(make(Some(PostStatus::Future), None).is_err());
        assert!(make(None, Some(now)).is_err());
        assert_eq!(make(None, None).unwrap(), wish(PostStatus::Draft, false));
    }

    proptest! {
        #[test]
        fn nothing_is_written_over_without_being_asked(
            same: bool,
            explicit: bool,
            was in 0_usize..5,
            now in 0_usize..5,
        ) {
            let done = [record(PublishState::Done, "a", PostStatus::ALL[was].as_str())];
            let revision = if same { "a" } else { "b" };
            let decided = decide(&done, revision, &Placement::default(), &wish(PostStatus::ALL[now], explicit), false);
            prop_assert!(!matches!(decided, Decision::Update | Decision::Create | Decision::LookUp));
            prop_assert!(decided != Decision::Restatus || !PostStatus::ALL[was].is_live());
        }
    }

    #[test]
    fn an_author_that_was_not_sent_is_a_change_and_one_that_was_is_none() {
        let draft = wish(PostStatus::Draft, false);
        let mut done = record(PublishState::Done, "a", "draft");
        let anna = Placement {
            author: Some(AuthorChoice::read("anna")),
            parent: None,
        };
        let decided = |done: &PublishRecord, update| {
            decide(std::slice::from_ref(done), "a", &anna, &draft, update)
        };
        assert_eq!(decided(&done, false), Decision::Changed);
        assert_eq!(decided(&done, true), Decision::Update);
        let mut sent = serde_json::json!({"title": "T"});
        anna.note_in(&mut sent);
        done.sent_parts = Some(sent.to_string());
        assert_eq!(decided(&done, true), Decision::AlreadyThere);
        let mut later = serde_json::json!({"title": "U", "author": null});
        Placement::carry_over(&mut later, &sent);
        assert_eq!(later["author"], "anna");
    }
}
