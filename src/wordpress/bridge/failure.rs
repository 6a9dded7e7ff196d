//! Everything that goes wrong between us and the plugin, one variant for each thing to do about it.

use serde::Deserialize;
use serde_json::Value;
use thiserror::Error;
use uuid::Uuid;

use super::answer::{Told, bridge_version, told};
use super::key::BridgeKeyError;
use super::post::BridgePost;
use crate::http::redact::foreign_message;
use crate::http::{HttpError, HttpReply};
use crate::wordpress::WordPressError;
use crate::wordpress::refusal::failure as failure_of_site;

/// A post that was deleted for good.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct Gone {
    /// The content whose post it was.
    pub content_id: Option<Uuid>,
    /// The number that it had.
    pub post_id: i64,
    /// Since when, in UTC. `None` when that is not known.
    #[serde(default)]
    pub gone_since: Option<String>,
}

/// What a look-up by the content's or the task's UUID finds.
#[derive(Clone, Debug, PartialEq)]
pub enum LookUp {
    /// It has this post, which may lie in the trash.
    Found(Box<BridgePost>),
    /// It has none, for certain.
    Missing,
    /// Another request is making it.
    Pending {
        /// When to ask again, in seconds.
        retry_after_s: u64,
    },
    /// It had one, which was deleted for good.
    Gone(Gone),
}

/// Why the plugin did not do what was asked.
#[derive(Clone, Debug, PartialEq, Error)]
pub enum BridgeError {
    /// The stored key has not the shape of one.
    #[error(transparent)]
    Key(#[from] BridgeKeyError),
    /// No complete answer came.
    #[error("no answer from WordPress: {0}")]
    Network(#[from] HttpError),
    /// Something before the plugin answered: a firewall, a proxy, WordPress itself.
    #[error("{0}")]
    Site(WordPressError),
    /// WordPress answers, and the plugin does not.
    #[error("the IGNY8 plugin does not answer on this site (status {status})")]
    Missing {
        /// The status that came.
        status: u16,
    },
    /// The plugin is older than what was asked of it.
    #[error("the IGNY8 plugin of this site ({version}) does not know this request yet")]
    TooOld {
        /// Its version.
        version: String,
    },
    /// Another plugin lets only people who are logged in use the REST API.
    #[error("another plugin of the site keeps the key out ({code}: {message})")]
    KeptOut {
        /// That plugin's own error code.
        code: String,
        /// What it says.
        message: String,
    },
    /// No key arrived: something takes the header away.
    #[error("the key did not reach the plugin: something before it takes the header away")]
    KeyStripped,
    /// The key is unknown, wrong or revoked.
    #[error("the IGNY8 plugin does not know this key, or it was revoked")]
    KeyRefused,
    /// Too many wrong keys came from this address.
    #[error("the IGNY8 plugin takes no more wrong keys from this address for a while")]
    Throttled {
        /// How long to wait, in seconds. `None` when it does not say.
        retry_after_s: Option<u64>,
    },
    /// The key has not the scope.
    #[error("the key has not the scope `{scope}`")]
    Scope {
        /// The scope that is missing.
        scope: String,
    },
    /// The key's user may not do this.
    #[error("{message} (it lacks `{capability}`)")]
    Capability {
        /// WordPress's name for what is missing.
        capability: String,
        /// What the plugin says.
        message: String,
    },
    /// Fields were refused.
    #[error("the IGNY8 plugin refused {fields}")]
    Invalid {
        /// Each field with what the plugin says about it.
        fields: String,
    },
    /// There is no such thing, for certain.
    #[error("there is no such thing on the site: {message}")]
    NotFound {
        /// What the plugin says.
        message: String,
    },
    /// Another request is making this very post.
    #[error("another request is making this post")]
    Pending {
        /// When to ask again, in seconds.
        retry_after_s: u64,
    },
    /// Another request is changing the same thing.
    #[error("another request is changing the same thing")]
    Busy {
        /// When to ask again, in seconds.
        retry_after_s: u64,
    },
    /// It is not as it was thought to be.
    #[error("the post has changed in WordPress")]
    Conflict {
        /// How it is now. `None` when the plugin does not show it.
        state: Option<Box<BridgePost>>,
    },
    /// The post lies in the trash.
    #[error("the post is in the trash of WordPress")]
    Trashed {
        /// How it is now. `None` when the plugin does not show it.
        state: Option<Box<BridgePost>>,
    },
    /// A person made this post.
    #[error("a person made this post, not igny8")]
    NotManaged {
        /// How it is now. `None` when the plugin does not show it.
        state: Option<Box<BridgePost>>,
    },
    /// Post and content belong to others already.
    #[error("{message}")]
    Taken {
        /// What the plugin says.
        message: String,
    },
    /// The post was deleted for good.
    #[error("the post was deleted for good in WordPress")]
    Gone(Gone),
    /// Two keys of the connection live.
    #[error("the connection has two live keys already")]
    TooManyKeys,
    /// The body is too large for the site.
    #[error("the site takes nothing of this size")]
    TooLarge,
    /// The bytes are no image that the plugin takes.
    #[error("the plugin takes only png, jpeg and webp images: {message}")]
    MediaRefused {
        /// What the plugin says.
        message: String,
    },
    /// A signed message was not believed.
    #[error("the site did not believe the message: {message}")]
    Webhook {
        /// The error code: `igny8_webhook_` and what is wrong.
        code: String,
        /// What the plugin says.
        message: String,
    },
    /// The bytes that arrived are not those that were sent.
    #[error("the bytes that arrived are not those that were sent")]
    HashMismatch,
    /// WordPress refused, and nothing is left behind.
    #[error("WordPress refused ({code}: {message})")]
    Refused {
        /// The error code.
        code: String,
        /// What was said.
        message: String,
    },
    /// The site failed half way.
    #[error("WordPress failed with status {status} ({code})")]
    ServerFailed {
        /// The status that came.
        status: u16,
        /// The plugin's error code.
        code: String,
    },
    /// It says that it worked, and the rest cannot be read.
    #[error("the answer of the IGNY8 plugin cannot be read (status {status})")]
    Unreadable {
        /// The status that came.
        status: u16,
    },
}

impl BridgeError {
    /// Whether a write that ended so may have been carried out: then look first, and send after.
    #[must_use]
    pub const fn is_ambiguous(&self) -> bool {
        match self {
            Self::Network(error) => !error.is_not_sent(),
            // What answered is not the plugin, so nobody knows what the plugin did.
            Self::Site(_)
            | Self::ServerFailed { .. }
            | Self::Unreadable { .. }
            | Self::Pending { .. } => true,
            _ => false,
        }
    }

    /// Whether the next item would end the same way: nothing more is sent.
    #[must_use]
    pub const fn stops(&self) -> bool {
        matches!(
            self,
            Self::Key(_)
                | Self::Missing { .. }
                | Self::TooOld { .. }
                | Self::KeptOut { .. }
                | Self::KeyStripped
                | Self::KeyRefused
                | Self::Throttled { .. }
                | Self::Scope { .. }
                | Self::Site(
                    WordPressError::Moved { .. }
                        | WordPressError::Blocked { .. }
                        | WordPressError::Maintenance { .. }
                        | WordPressError::RestDisabled { .. }
                )
        ) || matches!(self, Self::Network(error) if error.is_not_sent())
    }

    /// How long the site asks to wait, in seconds. `None` when it asks for nothing.
    #[must_use]
    pub const fn retry_after_s(&self) -> Option<u64> {
        match self {
            Self::Pending { retry_after_s } | Self::Busy { retry_after_s } => Some(*retry_after_s),
            Self::Throttled { retry_after_s }
            | Self::Site(
                WordPressError::Maintenance { retry_after_s }
                | WordPressError::RateLimited { retry_after_s },
            ) => *retry_after_s,
            _ => None,
        }
    }

    /// What to do about it: a command to type, or a place in WordPress to go to.
    #[must_use]
    pub fn hint(&self) -> String {
        let text = match self {
            Self::Key(_) | Self::KeyRefused => {
                "make a key in WordPress under Settings > IGNY8, then run `igny8 wp connect` again"
            }
            Self::Site(error) => return error.hint(),
            Self::Missing { .. } => {
                "install and activate the plugin (`igny8 wp plugin install-help`), or connect without it: `igny8 wp connect --approve`"
            }
            Self::TooOld { .. } => {
                "put the plugin that this igny8 carries on the site: `igny8 wp plugin zip`"
            }
            Self::KeptOut { .. } => {
                "let /wp-json/igny8/ through in the site's security plugin, then run `igny8 wp test`"
            }
            Self::KeyStripped => {
                "let the header X-IGNY8-API-Key through in the proxy or firewall before the site, then run `igny8 wp test`"
            }
            Self::Throttled { .. } | Self::Pending { .. } | Self::Busy { .. } => {
                return match self.retry_after_s() {
                    Some(seconds) => format!("run the same command again in {seconds} seconds"),
                    None => "run the same command again in five minutes".to_owned(),
                };
            }
            Self::Scope { .. } => {
                "make a key with this scope in WordPress under Settings > IGNY8, then run `igny8 wp connect` again"
            }
            Self::Capability { .. } => {
                "bind the key to a user with the role Editor in WordPress under Settings > IGNY8, or do without"
            }
            Self::Conflict { .. } => {
                "look with `igny8 publish wp --update --dry-run`, then run `igny8 wp resolve CONTENT --keep mine` or `--keep theirs`"
            }
            Self::Trashed { .. } => {
                "restore it or delete it for good in WordPress under Posts > Trash, or run `igny8 wp resolve CONTENT --keep mine`"
            }
            Self::NotManaged { .. } => "take it over with `igny8 wp import`",
            Self::Gone(_) => "publish it anew with `--force`",
            Self::TooManyKeys => {
                "revoke one of them in WordPress under Settings > IGNY8, then run `igny8 wp rotate-key` again"
            }
            Self::TooLarge => {
                "raise upload_max_filesize and the proxy's body limit, or make the images smaller"
            }
            Self::MediaRefused { .. } => "use PNG, JPEG or WebP images",
            Self::Webhook { code, .. } if code.ends_with("stale") => {
                "set the clocks of both machines right: they may be five minutes apart"
            }
            Self::Webhook { .. } => {
                "run `igny8 wp webhook rotate`, or copy the secret from Settings > IGNY8 into `igny8 auth set wordpress-webhook`"
            }
            Self::Network(_) | Self::Unreadable { .. } => {
                "run `igny8 wp test` to see how far the site answers"
            }
            Self::HashMismatch => "run the same command again",
            Self::Invalid { .. }
            | Self::NotFound { .. }
            | Self::Taken { .. }
            | Self::Refused { .. }
            | Self::ServerFailed { .. } => {
                "run `igny8 wp test`, and look into the site's error log (wp-content/debug.log)"
            }
        };
        text.to_owned()
    }
}

/// Tells what a reply that is no success, or cannot be read, means.
pub(super) fn failure(reply: &HttpReply) -> BridgeError {
    let status = reply.status;
    let Some(version) = bridge_version(reply) else {
        return match failure_of_site(reply) {
            WordPressError::NoRoute { status } => BridgeError::Missing { status },
            WordPressError::Unparsable { status } => BridgeError::Unreadable { status },
            other => BridgeError::Site(other),
        };
    };
    match told(&reply.body) {
        Some(told) if !reply.is_success() => said_by_bridge(status, version, told),
        _ if reply.is_success() => BridgeError::Unreadable { status },
        _ => BridgeError::ServerFailed {
            status,
            code: "unreadable".to_owned(),
        },
    }
}

fn said_by_bridge(status: u16, version: &str, told: Told) -> BridgeError {
    let code = foreign_message(&told.code);
    let message = foreign_message(&told.error);
    let retry_after_s = told.retry_after.unwrap_or(2);
    let post = || {
        let state = told.state.clone()?;
        serde_json::from_value::<BridgePost>(state)
            .ok()
            .map(Box::new)
    };
    match (status, told.code.as_str()) {
        (_, "igny8_missing_key") => BridgeError::KeyStripped,
        (_, "igny8_invalid_key") => BridgeError::KeyRefused,
        (_, "igny8_throttled") => BridgeError::Throttled {
            retry_after_s: told.retry_after,
        },
        (_, "igny8_scope") => BridgeError::Scope {
            scope: foreign_message(&told.scope.unwrap_or_default()),
        },
        (_, "igny8_capability") => BridgeError::Capability {
            capability: foreign_message(&told.capability.unwrap_or_default()),
            message,
        },
        (_, "igny8_pending") => BridgeError::Pending { retry_after_s },
        (_, "igny8_busy") => BridgeError::Busy { retry_after_s },
        (_, "igny8_conflict") => BridgeError::Conflict { state: post() },
        (_, "igny8_trashed") => BridgeError::Trashed { state: post() },
        (_, "igny8_not_managed") => BridgeError::NotManaged { state: post() },
        (_, "igny8_managed_by_other" | "igny8_content_has_post") => BridgeError::Taken { message },
        (_, "igny8_too_many_keys") => BridgeError::TooManyKeys,
        (_, "igny8_gone") => match told.state.and_then(|state| gone(&state)) {
            Some(gone) => BridgeError::Gone(gone),
            None => BridgeError::NotFound { message },
        },
        (_, "igny8_not_found") => BridgeError::NotFound { message },
        (404, "rest_no_route") => BridgeError::TooOld {
            version: foreign_message(version),
        },
        (413, _) => BridgeError::TooLarge,
        (415, _) => BridgeError::MediaRefused { message },
        (_, "igny8_hash_mismatch") => BridgeError::HashMismatch,
        (401, other) if other.starts_with("igny8_webhook_") => {
            BridgeError::Webhook { code, message }
        }
        (401 | 403, _) => BridgeError::KeptOut { code, message },
        (400, _) if !told.errors.is_empty() => BridgeError::Invalid {
            fields: fields(&told.errors),
        },
        (500.., _) => BridgeError::ServerFailed { status, code },
        _ => BridgeError::Refused { code, message },
    }
}

fn gone(state: &Value) -> Option<Gone> {
    serde_json::from_value(state.clone()).ok()
}

/// Each field with what is said about it, in one line.
fn fields(errors: &std::collections::BTreeMap<String, Value>) -> String {
    let said = errors.iter().map(|(field, said)| {
        let said = match said {
            Value::String(text) => text.clone(),
            Value::Array(list) => list
                .iter()
                .map(|one| one.as_str().unwrap_or_default())
                .collect::<Vec<_>>()
                .join(", "),
            other => other.to_string(),
        };
        format!("{}: {}", foreign_message(field), foreign_message(&said))
    });
    said.collect::<Vec<_>>().join("; ")
}

#[cfg(test)]
mod tests {
    use super::super::fixtures::{Fixture, all};
    use super::*;

    fn error(name: &str) -> BridgeError {
        failure(&Fixture::read(name).reply())
    }

    #[test]
    fn each_refusal_of_the_contract_has_a_variant() {
        use BridgeError as E;
        assert_eq!(error("key-missing"), E::KeyStripped);
        assert_eq!(error("key-invalid"), E::KeyRefused);
        assert_eq!(
            error("key-throttled"),
            E::Throttled {
                retry_after_s: Some(2)
            }
        );
        assert!(matches!(error("scope-missing"), E::Scope { scope } if !scope.is_empty()));
        assert!(
            matches!(error("capability-missing"), E::Capability { capability, .. } if capability == "manage_categories")
        );
        assert!(matches!(error("post-not-found"), E::NotFound { .. }));
        assert_eq!(error("post-pending"), E::Pending { retry_after_s: 2 });
        assert!(
            matches!(error("posts-create-conflict"), E::Conflict { state: Some(post) } if post.id == 11)
        );
        assert!(
            matches!(error("posts-create-trashed"), E::Trashed { state: Some(post) } if post.is_trashed())
        );
        assert!(matches!(error("posts-create-gone"), E::Gone(gone) if gone.post_id == 11));
        assert_eq!(
            error("posts-create-invalid").to_string(),
            "the IGNY8 plugin refused content_id: must be a UUID of version 7; date_gmt: is required for the status future; \
             revision_hash: is required; titel: is not a known field; title: is required"
        );
        assert!(matches!(
            error("posts-update-conflict"),
            E::Conflict { state: Some(_) }
        ));
        assert!(matches!(
            error("posts-update-not-managed"),
            E::NotManaged { state: Some(_) }
        ));
        assert!(matches!(
            error("posts-update-trashed"),
            E::Trashed { state: Some(_) }
        ));
        assert_eq!(error("media-hash-mismatch"), E::HashMismatch);
        assert!(matches!(error("media-refused"), E::MediaRefused { .. }));
        assert_eq!(error("keys-rotate-too-many"), E::TooManyKeys);
    }

    #[test]
    fn every_failure_among_the_fixtures_is_said_for_certain_except_a_claim() {
        let mut seen = 0;
        for (name, fixture) in all() {
            let reply = fixture.reply();
            if reply.is_success() {
                continue;
            }
            let error = failure(&reply);
            seen += 1;
            assert_eq!(error.is_ambiguous(), name == "post-pending", "{name}");
            assert!(!error.hint().is_empty(), "{name}");
        }
        assert!(seen >= 15, "{seen} failures");
    }

    #[test]
    fn what_the_plugin_did_not_say_proves_nothing() {
        let mut reply = Fixture::read("post-not-found").reply();
        reply.headers.clear();
        let error = failure(&reply);
        assert!(matches!(error, BridgeError::Site(_)), "{error:?}");
        assert!(error.is_ambiguous());
        // A page of the site where the plugin should answer.
        reply.body = b"<html>Nothing here</html>".to_vec();
        assert_eq!(failure(&reply), BridgeError::Missing { status: 404 });
        for (status, body) in [(200, "<html>"), (201, "{\"id\":1}"), (504, "<html>")] {
            reply.status = status;
            reply.body = body.as_bytes().to_vec();
            assert!(failure(&reply).is_ambiguous(), "{status} {body}");
        }
        reply.headers = vec![("x-igny8-bridge".into(), "1.0.0".into())];
        reply.status = 500;
        reply.body = br#"{"success":false,"code":"igny8_database","error":"x"}"#.to_vec();
        assert!(failure(&reply).is_ambiguous());
    }
}
