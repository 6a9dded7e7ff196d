//! Which failures are one post's matter, and which are every post's.

use crate::app::error::AppError;
use crate::os::files::FileError;
use crate::store::StoreError;
use crate::wordpress::WordPressError;
use crate::wordpress::bridge::BridgeError;

/// Why a post was not published.
#[derive(Debug)]
pub(super) struct Refusal {
    /// What failed.
    pub(super) error: AppError,
    /// Whether the next post would fail in the same way.
    pub(super) stops: bool,
    /// Whether something may have been left behind that could not be seen: the next run looks again.
    pub(super) unclear: bool,
}

impl Refusal {
    /// A failure that says nothing about the next post.
    pub(super) fn of_one(error: impl Into<AppError>) -> Self {
        Self {
            error: error.into(),
            stops: false,
            unclear: false,
        }
    }

    /// An ending after which nobody knows what is there.
    pub(super) fn unclear(error: impl Into<Self>) -> Self {
        Self {
            unclear: true,
            ..error.into()
        }
    }
}

/// What is said of a post of which nobody knows whether it is there. The size of an upload is for someone
/// to change, so that is told too; everything else ends by itself or stops the run with its hint.
pub(super) fn unclear_text(error: &AppError) -> String {
    let is_size = matches!(
        error,
        AppError::WordPress(WordPressError::TooLarge)
            | AppError::Bridge(BridgeError::TooLarge | BridgeError::Site(WordPressError::TooLarge))
    );
    let advice = if is_size { error.hint() } else { None };
    let advice = advice.map_or_else(String::new, |hint| format!(": {hint}"));
    format!(
        "{error}{advice}; it may be there all the same: the next run looks before it sends again"
    )
}

impl From<AppError> for Refusal {
    fn from(error: AppError) -> Self {
        let stops = match &error {
            AppError::WordPress(error) => stops(error),
            AppError::Bridge(error) => error.stops(),
            AppError::Store(_) | AppError::Interrupted | AppError::Secret(_) => true,
            _ => false,
        };
        Self {
            error,
            stops,
            unclear: false,
        }
    }
}

impl From<WordPressError> for Refusal {
    fn from(error: WordPressError) -> Self {
        AppError::WordPress(error).into()
    }
}

impl From<BridgeError> for Refusal {
    fn from(error: BridgeError) -> Self {
        AppError::Bridge(error).into()
    }
}

impl From<StoreError> for Refusal {
    fn from(error: StoreError) -> Self {
        AppError::Store(error).into()
    }
}

impl From<FileError> for Refusal {
    fn from(error: FileError) -> Self {
        AppError::File(error).into()
    }
}

/// Whether a failure would meet every other post too.
const fn stops(error: &WordPressError) -> bool {
    match error {
        WordPressError::Address(_)
        | WordPressError::Network(_)
        | WordPressError::Moved { .. }
        | WordPressError::RootElsewhere { .. }
        | WordPressError::NoRest { .. }
        | WordPressError::PlainPermalinks { .. }
        | WordPressError::NoRoute { .. }
        | WordPressError::RestDisabled { .. }
        | WordPressError::Maintenance { .. }
        | WordPressError::RateLimited { .. }
        | WordPressError::NotLoggedIn { .. }
        | WordPressError::WrongPassword { .. }
        | WordPressError::UnknownUser { .. }
        | WordPressError::LoginPassword { .. }
        | WordPressError::HeaderStripped
        | WordPressError::LoginUnclear { .. }
        | WordPressError::ApplicationPasswordsOff
        | WordPressError::RoleTooLow { .. } => true,
        WordPressError::Blocked { .. }
        | WordPressError::TooLarge
        | WordPressError::Invalid { .. }
        | WordPressError::NotFound { .. }
        | WordPressError::Trashed { .. }
        | WordPressError::TermExists { .. }
        | WordPressError::UploadRefused { .. }
        | WordPressError::Refused { .. }
        | WordPressError::ServerFailed { .. }
        | WordPressError::Unparsable { .. } => false,
    }
}

/// Whether an ambiguous ending was WordPress's own refusal: when nothing is found right after it,
/// nothing is there. After a lost answer the server may still be at work.
pub(super) const fn is_said_refusal(error: &WordPressError) -> bool {
    matches!(
        error,
        WordPressError::Blocked { .. }
            | WordPressError::RoleTooLow { .. }
            | WordPressError::Invalid { .. }
            | WordPressError::NotFound { .. }
            | WordPressError::Refused { .. }
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_login_is_every_posts_matter_and_a_refused_field_is_one_posts() {
        let login = Refusal::from(WordPressError::HeaderStripped);
        assert!(login.stops && !login.unclear);
        let field = Refusal::from(WordPressError::Invalid {
            fields: String::new(),
        });
        assert!(!field.stops);
        assert!(Refusal::unclear(WordPressError::ServerFailed { status: 504 }).unclear);
    }
}
