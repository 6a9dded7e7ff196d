//! Everything that goes wrong with a site, one variant for each thing to do about it.

use thiserror::Error;

use super::address::{AddressError, SiteAddress};
use crate::http::HttpError;

/// Why WordPress did not do what was asked.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum WordPressError {
    /// The configured address cannot be used.
    #[error(transparent)]
    Address(#[from] AddressError),
    /// No complete reply came.
    #[error("no answer from WordPress: {0}")]
    Network(#[from] HttpError),
    /// The site sends on to another address. It is never followed by a write, nor with a password.
    #[error("WordPress has moved to {to} (status {status})")]
    Moved {
        /// The status that came.
        status: u16,
        /// Where it points to.
        to: String,
    },
    /// The REST API that the site names lies on another host; the password is not sent there.
    #[error("the site names a REST API on another host: {root}")]
    RootElsewhere {
        /// The address it names.
        root: String,
    },
    /// Pages came where the REST API should be.
    #[error("there is no WordPress REST API at {site}")]
    NoRest {
        /// The site that was asked.
        site: String,
    },
    /// The site uses plain permalinks, and its `?rest_route=` address answers with pages.
    #[error("{site} uses plain permalinks and its `?rest_route=` address does not answer")]
    PlainPermalinks {
        /// The site that was asked.
        site: String,
    },
    /// The REST API knows no such route: the saved root is of another site or version.
    #[error("WordPress knows no such route (status {status})")]
    NoRoute {
        /// The status that came.
        status: u16,
    },
    /// A plugin has switched the REST API off.
    #[error("the REST API of this site is switched off ({code}: {message})")]
    RestDisabled {
        /// The plugin's own error code.
        code: String,
        /// What it says.
        message: String,
    },
    /// A firewall or the host answered with a page of its own.
    #[error(
        "the host's firewall blocked the request (status {status}, a page instead of an answer)"
    )]
    Blocked {
        /// The status that came.
        status: u16,
    },
    /// The site is being maintained, or overloaded.
    #[error("the site is in maintenance (status 503)")]
    Maintenance {
        /// How long to wait, in seconds. `None` when the site does not say.
        retry_after_s: Option<u64>,
    },
    /// The host wants fewer requests.
    #[error("the host wants fewer requests (status 429)")]
    RateLimited {
        /// How long to wait, in seconds. `None` when the host does not say.
        retry_after_s: Option<u64>,
    },
    /// The host takes no body of this size.
    #[error("the host takes no upload of this size (status 413)")]
    TooLarge,
    /// WordPress saw no login; `diagnose` finds out which of the next ones it is.
    #[error("WordPress did not accept the login ({code})")]
    NotLoggedIn {
        /// WordPress's error code.
        code: String,
    },
    /// The user name or the application password is wrong, or the password was revoked: which of
    /// them, WordPress tells nobody.
    #[error("WordPress knows no user `{user}` with this application password")]
    WrongPassword {
        /// The user name that was tried.
        user: String,
    },
    /// There is no such user.
    #[error("WordPress has no user `{user}`")]
    UnknownUser {
        /// The user name that was tried.
        user: String,
    },
    /// The password of the login form was given, which the REST API never takes.
    #[error("this is the login password of `{user}`, not an application password")]
    LoginPassword {
        /// The user name that was tried.
        user: String,
    },
    /// The password is right, and the host takes the `Authorization` header away.
    #[error("the host drops the Authorization header, so the login never reaches WordPress")]
    HeaderStripped,
    /// The login fails, and the site lets nobody find out why.
    #[error(
        "the login of `{user}` fails: the password is wrong, or the host drops the Authorization header"
    )]
    LoginUnclear {
        /// The user name that was tried.
        user: String,
    },
    /// The site offers no application passwords.
    #[error("application passwords are switched off on this site")]
    ApplicationPasswordsOff,
    /// The account may not do this.
    #[error("the WordPress account may not do this ({code}: {message})")]
    RoleTooLow {
        /// WordPress's error code.
        code: String,
        /// What it says.
        message: String,
    },
    /// Fields were refused.
    #[error("WordPress refused {fields}")]
    Invalid {
        /// Each field with what WordPress says about it.
        fields: String,
    },
    /// There is no such post or media item, or no more.
    #[error("WordPress has no such item ({code})")]
    NotFound {
        /// WordPress's error code.
        code: String,
    },
    /// The post lies in the trash, where a change would go unseen.
    #[error("post {id} is in the trash of WordPress")]
    Trashed {
        /// The post.
        id: i64,
    },
    /// There is a term of this name already.
    #[error("WordPress has this term already, as number {id}")]
    TermExists {
        /// The term.
        id: i64,
    },
    /// The file was refused for what it is; sending it again changes nothing.
    #[error("WordPress refused the file: {message}")]
    UploadRefused {
        /// What it says.
        message: String,
    },
    /// Another refusal.
    #[error("WordPress refused (status {status}, {code}: {message})")]
    Refused {
        /// The status that came.
        status: u16,
        /// WordPress's error code.
        code: String,
        /// What it says.
        message: String,
    },
    /// WordPress or a proxy before it failed half way.
    #[error("WordPress failed with status {status}")]
    ServerFailed {
        /// The status that came.
        status: u16,
    },
    /// It says that it worked, and the rest cannot be read.
    #[error("the answer of WordPress cannot be read (status {status})")]
    Unparsable {
        /// The status that came.
        status: u16,
    },
}

impl WordPressError {
    /// Whether a create that ended so may have left a post or a media item behind: then it is
    /// looked up before anything else is sent.
    ///
    /// Refusals count too: WordPress saves first and checks meta and terms afterwards, and both a
    /// 400 and a 403 were seen to leave a post.
    #[must_use]
    pub const fn is_ambiguous(&self) -> bool {
        match self {
            Self::Network(error) => !error.is_not_sent(),
            Self::Blocked { .. }
            | Self::Maintenance { .. }
            | Self::RoleTooLow { .. }
            | Self::Invalid { .. }
            | Self::NotFound { .. }
            | Self::Refused { .. }
            | Self::ServerFailed { .. }
            | Self::Unparsable { .. } => true,
            Self::Address(_)
            | Self::Moved { .. }
            | Self::RootElsewhere { .. }
            | Self::NoRest { .. }
            | Self::PlainPermalinks { .. }
            | Self::NoRoute { .. }
            | Self::RestDisabled { .. }
            | Self::RateLimited { .. }
            | Self::TooLarge
            | Self::NotLoggedIn { .. }
            | Self::WrongPassword { .. }
            | Self::UnknownUser { .. }
            | Self::LoginPassword { .. }
            | Self::HeaderStripped
            | Self::LoginUnclear { .. }
            | Self::ApplicationPasswordsOff
            | Self::Trashed { .. }
            | Self::TermExists { .. }
            | Self::UploadRefused { .. } => false,
        }
    }

    /// What to do about it: a command to type, or a place in WordPress to go to.
    #[must_use]
    pub fn hint(&self) -> String {
        let text = match self {
            Self::Address(AddressError::NotSecure { host }) => {
                return format!(
                    "run `igny8 config set wordpress.url https://{host}`; if it has no https, `igny8 wp connect http://{host}` asks for your consent"
                );
            }
            Self::Address(_) => "run `igny8 config set wordpress.url https://YOUR-SITE`",
            Self::Moved { to, .. } | Self::RootElsewhere { root: to } => return moved_hint(to),
            Self::NoRest { .. } => {
                "check the address: `igny8 config set wordpress.url https://YOUR-SITE/FOLDER`"
            }
            Self::PlainPermalinks { .. } => {
                "in WordPress choose Settings > Permalinks > Post name, then run `igny8 doctor`"
            }
            Self::NoRoute { .. } | Self::Network(_) | Self::Unparsable { .. } => {
                "run `igny8 doctor` to see how far the site answers"
            }
            Self::RestDisabled { .. } => {
                "allow the REST API for logged-in users in the site's security plugin, then run `igny8 doctor`"
            }
            Self::Blocked { .. } => {
                "ask the host to let /wp-json/ through its firewall, then run `igny8 doctor`"
            }
            Self::Maintenance { retry_after_s } | Self::RateLimited { retry_after_s } => {
                return match retry_after_s {
                    Some(seconds) => format!("run the same command again in {seconds} seconds"),
                    None => "run the same command again in a few minutes".to_owned(),
                };
            }
            Self::TooLarge => {
                "make the images smaller, or raise upload_max_filesize and the proxy's body limit"
            }
            Self::WrongPassword { .. } => {
                "check the login name with `igny8 config get wordpress.username` (it is not the name of the application password), then run `igny8 auth set wordpress` with a new one from Users > Profile in WordPress"
            }
            Self::UnknownUser { .. } => {
                "run `igny8 config set wordpress.username NAME` with the login name, not the name of the application password"
            }
            Self::LoginPassword { .. } => {
                "make an application password in WordPress under Users > Profile, then run `igny8 auth set wordpress`"
            }
            Self::HeaderStripped => {
                "let the web server pass the header on (Apache: `CGIPassAuth On` or `SetEnvIf Authorization \"(.*)\" HTTP_AUTHORIZATION=$1`), then run `igny8 auth test wordpress`"
            }
            Self::NotLoggedIn { .. } | Self::LoginUnclear { .. } => {
                "run `igny8 auth set wordpress` with a new application password; if it still fails, the host drops the Authorization header"
            }
            Self::ApplicationPasswordsOff => {
                "they need https, and no security plugin that switches them off; then run `igny8 auth test wordpress`"
            }
            Self::RoleTooLow { .. } => {
                "give the account the role Author or Editor, or publish with `--status pending`"
            }
            Self::NotFound { .. } => "run `igny8 publish wp` again to make it anew",
            Self::Trashed { .. } => {
                "restore it or delete it for good in WordPress under Posts > Trash, then publish again"
            }
            Self::TermExists { .. } => "run the same command again: the term is used as it is",
            Self::UploadRefused { .. } => "use PNG, JPEG or WebP images",
            Self::Invalid { .. } | Self::Refused { .. } | Self::ServerFailed { .. } => {
                "look into the site's error log (wp-content/debug.log), then run the same command again"
            }
        };
        text.to_owned()
    }
}

/// Names the command that saves the new address, when it can be a site's at all.
fn moved_hint(to: &str) -> String {
    let Ok(site) = to.parse::<SiteAddress>() else {
        return "open the site in a browser and save the address it ends at with \
                `igny8 config set wordpress.url ADDRESS`"
            .to_owned();
    };
    format!("run `igny8 config set wordpress.url {site}`")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whatever_may_have_saved_is_looked_up() {
        let host = "h".to_owned();
        let reason = "r".to_owned();
        let lost = HttpError::Lost {
            host: host.clone(),
            reason: reason.clone(),
        };
        let code = "rest_x".to_owned();
        let message = "no".to_owned();
        for error in [
            WordPressError::from(lost),
            WordPressError::ServerFailed { status: 504 },
            WordPressError::Unparsable { status: 200 },
            WordPressError::RoleTooLow {
                code: code.clone(),
                message: message.clone(),
            },
            WordPressError::Refused {
                status: 400,
                code: code.clone(),
                message,
            },
        ] {
            assert!(error.is_ambiguous(), "{error}");
        }
        for error in [
            WordPressError::from(HttpError::NotSent { host, reason }),
            WordPressError::NotLoggedIn { code },
            WordPressError::TooLarge,
            WordPressError::RateLimited {
                retry_after_s: Some(1),
            },
        ] {
            assert!(!error.is_ambiguous(), "{error}");
        }
    }

    #[test]
    fn a_redirect_names_the_address_to_save() {
        let moved = |to: &str| WordPressError::Moved {
            status: 301,
            to: to.to_owned(),
        };
        assert_eq!(
            moved("https://www.example.com/wp-json/wp/v2/posts?x=1").hint(),
            "run `igny8 config set wordpress.url https://www.example.com/`"
        );
        assert!(
            moved("an unnamed address")
                .hint()
                .contains("open the site in a browser")
        );
    }
}
