//! Terms, by the names that people read.

use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::answer::text;
use super::client::BridgeClient;
use super::failure::BridgeError;
use super::reading::Reading;
use crate::http::Method;

/// A term that is wished for; one that is missing is made, if the key's user may.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct TermWish {
    /// Its name as people read it.
    pub name: String,
    /// The name of the term above it. `None` for whatever is there, else none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub parent: Option<String>,
    /// Its address part when it is made. `None` for WordPress's choice.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub slug: Option<String>,
    /// Its description when it is made.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
}

impl TermWish {
    /// A wish by name alone.
    #[must_use]
    pub fn named(name: &str) -> Self {
        Self {
            name: name.to_owned(),
            ..Self::default()
        }
    }
}

/// A term of the site.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct SiteTerm {
    /// Its number.
    pub id: i64,
    /// Its name as people read it.
    #[serde(default)]
    pub name: String,
    /// Its address part.
    #[serde(default)]
    pub slug: String,
    /// The term above it; 0 for none.
    #[serde(default)]
    pub parent: i64,
    /// Its description.
    #[serde(default, deserialize_with = "text")]
    pub description: String,
    /// How many posts have it.
    #[serde(default)]
    pub posts: u64,
    /// The address of its page; empty when it has none.
    #[serde(default, deserialize_with = "text")]
    pub link: String,
}

/// A term that was found or made.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct MadeTerm {
    /// Whether this request made it.
    pub created: bool,
    /// Its number.
    pub id: i64,
    /// Its name as people read it.
    #[serde(default)]
    pub name: String,
    /// Its address part.
    #[serde(default)]
    pub slug: String,
    /// The term above it; 0 for none.
    #[serde(default)]
    pub parent: i64,
}

#[derive(Debug, Deserialize)]
struct Made {
    terms: Vec<MadeTerm>,
}

#[derive(Serialize)]
struct Wishes<'a> {
    taxonomy: &'a str,
    terms: &'a [TermWish],
    #[serde(skip_serializing_if = "Option::is_none")]
    batch_id: Option<Uuid>,
}

impl BridgeClient<'_> {
    /// Lists the terms of a taxonomy, oldest first, a page at a time; `None` behind the last.
    ///
    /// # Errors
    /// Any failure.
    pub async fn terms(
        &self,
        taxonomy: &str,
        reading: &mut Reading,
    ) -> Result<Option<Vec<SiteTerm>>, BridgeError> {
        let arguments = [("taxonomy", taxonomy), ("limit", "500")];
        self.get_page("terms", &arguments, reading).await
    }

    /// Finds terms by name and makes those that are missing: 100 at most, in the order given.
    ///
    /// # Errors
    /// `Capability` when a missing one may not be made; those before it are made then. A term of a
    /// name exists once, so that the same request after a lost answer does no harm.
    pub async fn ensure_terms(
        &self,
        taxonomy: &str,
        terms: &[TermWish],
        batch_id: Option<Uuid>,
    ) -> Result<Vec<MadeTerm>, BridgeError> {
        let wishes = Wishes {
            taxonomy,
            terms,
            batch_id,
        };
        let made: Made = self.write(Method::POST, "terms", &wishes).await?;
        Ok(made.terms)
    }
}

#[cfg(test)]
mod tests {
    use super::super::answer::{Page, many, one};
    use super::super::fixtures::Fixture;
    use super::*;

    #[test]
    fn terms_of_the_contract_are_read() {
        let page: Page<SiteTerm> = many(&Fixture::read("terms-list").reply().body).unwrap();
        assert_eq!(
            (page.count, page.rows[0].slug.as_str()),
            (17, "uncategorized")
        );
        assert_eq!(page.next, Some(vec![("offset".into(), "1".into())]));
        let made: Made = one(&Fixture::read("terms-create").reply().body).unwrap();
        assert_eq!(made.terms[1].parent, made.terms[0].id);
    }
}
