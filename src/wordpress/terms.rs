//! Categories and tags: core takes only their ids, so each name is looked up or made.

use serde::Serialize;

use super::client::WordPressClient;
use super::failure::WordPressError;
use super::wire::Term;
use crate::domain::slug::slug;

/// The kinds of terms that posts have in core.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum TermKind {
    /// Categories: authors may use them, and only editors may make them.
    Category,
    /// Tags: authors may make them too.
    Tag,
}

impl TermKind {
    const fn route(self) -> &'static str {
        match self {
            Self::Category => "wp/v2/categories",
            Self::Tag => "wp/v2/tags",
        }
    }

    /// What it is called in a message.
    #[must_use]
    pub const fn noun(self) -> &'static str {
        match self {
            Self::Category => "category",
            Self::Tag => "tag",
        }
    }
}

/// A term that the account was not allowed to make.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SkippedTerm {
    /// Its name.
    pub name: String,
    /// What WordPress says about it.
    pub reason: String,
}

/// What became of a list of names.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TermOutcome {
    /// The ids, in the order of the names, each once.
    pub ids: Vec<i64>,
    /// The names that have no id.
    pub skipped: Vec<SkippedTerm>,
}

#[derive(Serialize)]
struct NewTerm<'a> {
    name: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    slug: Option<String>,
}

impl WordPressClient<'_> {
    /// Gives the ids of terms by name, making those that do not exist. A term that the account may
    /// not make is skipped and named: the post is worth more than its category.
    ///
    /// # Errors
    /// Any other failure.
    pub async fn terms(
        &self,
        kind: TermKind,
        names: &[String],
    ) -> Result<TermOutcome, WordPressError> {
        let mut outcome = TermOutcome::default();
        for name in names {
            let name = name.trim();
            if name.is_empty() {
                continue;
            }
            match self.term(kind, name).await {
                Ok(id) if outcome.ids.contains(&id) => {}
                Ok(id) => outcome.ids.push(id),
                Err(error @ WordPressError::RoleTooLow { .. }) => {
                    outcome.skipped.push(SkippedTerm {
                        name: name.to_owned(),
                        reason: error.to_string(),
                    });
                }
                Err(error) => return Err(error),
            }
        }
        Ok(outcome)
    }

    /// Reads terms by their numbers, 100 at most: number, name as people read it, address part. Those that
    /// are gone are missing.
    ///
    /// # Errors
    /// Any failure of a read.
    pub async fn terms_by_id(
        &self,
        kind: TermKind,
        ids: &[i64],
    ) -> Result<Vec<(i64, String, String)>, WordPressError> {
        let ids: Vec<String> = ids.iter().map(ToString::to_string).collect();
        let ids = ids.join(",");
        let arguments = [
            ("include", ids.as_str()),
            ("per_page", "100"),
            ("_fields", "id,name,slug"),
        ];
        let (terms, _) = self.get_list::<Term>(kind.route(), &arguments).await?;
        let terms = terms.into_iter();
        Ok(terms
            .map(|term| (term.id, readable(&term.name), term.slug))
            .collect())
    }

    async fn term(&self, kind: TermKind, name: &str) -> Result<i64, WordPressError> {
        let slug = slug(name);
        if !slug.is_empty() {
            let arguments = [("slug", slug.as_str()), ("_fields", "id,name")];
            let (terms, _) = self.get_list::<Term>(kind.route(), &arguments).await?;
            // Different names share a slug: "C++" and "C" are both "c".
            if let Some(term) = terms.iter().find(|term| same_name(&term.name, name)) {
                return Ok(term.id);
            }
        }
        // WordPress writes other letters as percent codes; ours are readable.
        let slug = (!name.is_ascii() && !slug.is_empty()).then_some(slug);
        let arguments = [("_fields", "id,name")];
        let made = self
            .post::<Term>(kind.route(), &arguments, &NewTerm { name, slug })
            .await;
        match made {
            Ok(term) => Ok(term.id),
            Err(WordPressError::TermExists { id }) => Ok(id),
            Err(error) => Err(error),
        }
    }
}

/// A stored name, which WordPress keeps with entities, as people read it.
pub(super) fn readable(stored: &str) -> String {
    stored
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&#039;", "'")
        .replace("&#8217;", "’")
        .replace("&amp;", "&")
}

/// Whether a stored name, which WordPress keeps with entities, is this one. WordPress itself
/// compares without case.
fn same_name(stored: &str, name: &str) -> bool {
    let decoded = readable(stored);
    let folded = |text: &str| {
        text.split_whitespace()
            .collect::<Vec<_>>()
            .join(" ")
            .to_lowercase()
    };
    folded(&decoded) == folded(name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn stored_names_are_compared_as_people_read_them() {
        assert!(same_name("News &amp; Views", "news & views"));
        assert!(same_name("Bob's &quot;best&quot;", "Bob's \"best\""));
        assert!(same_name("КРЕМЫ", "Кремы"));
        assert!(!same_name("C++", "C"));
    }
}
