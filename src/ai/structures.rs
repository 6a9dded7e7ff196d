//! Structures: the templates that texts follow, as data; embedded, and a workspace's own on top.

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use thiserror::Error;

use crate::engines::briefs::Structure;

/// The most sections a structure may ask for: each is a call of its own in a long text.
const MAX_SECTIONS: u32 = 40;

/// The longest text of a structure, in characters: it is part of prompts.
const MAX_TEXT_CHARS: usize = 500;

/// The most rules or parts of a structure.
const MAX_ENTRIES: usize = 30;

const EMBEDDED: &[(&str, &str)] = &[
    ("guide", include_str!("../../prompts/structures/guide.toml")),
    (
        "how-to",
        include_str!("../../prompts/structures/how-to.toml"),
    ),
    (
        "listicle",
        include_str!("../../prompts/structures/listicle.toml"),
    ),
    (
        "comparison",
        include_str!("../../prompts/structures/comparison.toml"),
    ),
    (
        "review",
        include_str!("../../prompts/structures/review.toml"),
    ),
    ("faq", include_str!("../../prompts/structures/faq.toml")),
    (
        "product-page",
        include_str!("../../prompts/structures/product-page.toml"),
    ),
    (
        "landing-page",
        include_str!("../../prompts/structures/landing-page.toml"),
    ),
];

/// What is wrong with a structure.
#[derive(Debug, Error)]
pub enum StructureError {
    /// There is none of this name.
    #[error("there is no structure `{name}`; the structures are {known}")]
    Unknown {
        /// The name as given.
        name: String,
        /// The names that exist, joined by commas.
        known: String,
    },
    /// The name cannot be one.
    #[error(
        "`{name}` cannot name a structure: use lower-case letters, digits and hyphens, at most 40"
    )]
    Name {
        /// The name as given.
        name: String,
    },
    /// The file cannot be used.
    #[error("structure `{name}` cannot be used: {reason}")]
    Unusable {
        /// The structure.
        name: String,
        /// What is wrong.
        reason: String,
    },
}

/// A part of a text.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Part {
    /// What it does for the reader.
    pub purpose: String,
    /// Its share of the text, as a weight.
    #[serde(default = "one")]
    pub share: u32,
}

const fn one() -> u32 {
    1
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    title: String,
    summary: String,
    #[serde(default = "post")]
    content_type: String,
    #[serde(default = "guide")]
    based_on: String,
    #[serde(default = "three")]
    min_sections: u32,
    #[serde(default = "eight")]
    max_sections: u32,
    #[serde(default)]
    rules: Vec<String>,
    part: Vec<Part>,
}

fn post() -> String {
    "post".to_owned()
}

fn guide() -> String {
    "guide".to_owned()
}

const fn three() -> u32 {
    3
}

const fn eight() -> u32 {
    8
}

/// A template that texts follow.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Template {
    /// The word that ideas, tasks and texts have.
    pub name: String,
    /// Its name for people and prompts.
    pub title: String,
    /// What it does, in a sentence.
    pub summary: String,
    /// The post type that suits it.
    pub content_type: String,
    /// The structure that the embedded engine plans a brief by.
    pub based_on: String,
    /// The fewest sections of a long text.
    pub min_sections: u32,
    /// The most sections of a long text.
    pub max_sections: u32,
    /// What a text of this kind has to keep to.
    pub rules: Vec<String>,
    /// Its parts, in order.
    pub parts: Vec<Part>,
    /// Whether the workspace has its own.
    pub overridden: bool,
    /// The whole text of the file.
    #[serde(skip)]
    pub text: String,
}

/// Gives the names of the embedded structures.
pub fn names() -> impl Iterator<Item = &'static str> {
    EMBEDDED.iter().map(|(name, _)| *name)
}

/// Whether a word can name a structure, and so part of a path.
#[must_use]
pub fn is_name(word: &str) -> bool {
    let fits = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-';
    (1..=40).contains(&word.len()) && word.bytes().all(fits) && !word.starts_with('-')
}

impl Template {
    /// Reads a structure: a workspace's own text when there is one, else the embedded one. `None`
    /// when there is neither.
    ///
    /// # Errors
    /// `Name` and `Unusable`.
    pub fn load(name: &str, own_text: Option<&str>) -> Result<Option<Self>, StructureError> {
        if !is_name(name) {
            return Err(StructureError::Name {
                name: name.to_owned(),
            });
        }
        let embedded = EMBEDDED.iter().find(|(known, _)| *known == name);
        let Some(text) = own_text.or(embedded.map(|(_, text)| *text)) else {
            return Ok(None);
        };
        let unusable = |reason: String| StructureError::Unusable {
            name: name.to_owned(),
            reason,
        };
        let file: File =
            toml::from_str(text).map_err(|error| unusable(error.message().to_owned()))?;
        let texts = [&file.title, &file.summary]
            .into_iter()
            .chain(&file.rules)
            .chain(file.part.iter().map(|part| &part.purpose));
        for words in texts {
            if words.trim().is_empty() {
                return Err(unusable("one of its texts is empty".to_owned()));
            }
            if words.chars().count() > MAX_TEXT_CHARS || words.chars().any(char::is_control) {
                return Err(unusable(format!(
                    "its texts are single lines of at most {MAX_TEXT_CHARS} characters"
                )));
            }
        }
        if file.part.is_empty() || file.part.len() > MAX_ENTRIES || file.rules.len() > MAX_ENTRIES {
            return Err(unusable(format!(
                "it needs 1 to {MAX_ENTRIES} parts and at most {MAX_ENTRIES} rules"
            )));
        }
        if file.min_sections == 0
            || file.min_sections > file.max_sections
            || file.max_sections > MAX_SECTIONS
        {
            return Err(unusable(format!(
                "min_sections is at least 1, and max_sections not less and at most {MAX_SECTIONS}"
            )));
        }
        if !Structure::ALL
            .iter()
            .any(|known| known.as_str() == file.based_on)
        {
            let known: Vec<&str> = names().collect();
            return Err(unusable(format!("based_on is one of {}", known.join(", "))));
        }
        let type_fits =
            |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || b"-_".contains(&byte);
        if !(1..=20).contains(&file.content_type.len()) || !file.content_type.bytes().all(type_fits)
        {
            return Err(unusable("content_type is no post type".to_owned()));
        }
        Ok(Some(Self {
            name: name.to_owned(),
            title: file.title,
            summary: file.summary,
            content_type: file.content_type,
            based_on: file.based_on,
            min_sections: file.min_sections,
            max_sections: file.max_sections,
            rules: file.rules,
            parts: file.part,
            overridden: own_text.is_some(),
            text: text.to_owned(),
        }))
    }

    /// The structure of the embedded engine's briefs.
    #[must_use]
    pub fn base(&self) -> Structure {
        Structure::of(&self.based_on)
    }

    /// How prompts see it.
    #[must_use]
    pub fn shape(&self) -> Value {
        let sum: u32 = self.parts.iter().map(|part| part.share.max(1)).sum();
        let parts: Vec<Value> = self
            .parts
            .iter()
            .map(|part| {
                let percent = (part.share.max(1) * 100 + sum / 2) / sum;
                json!({"purpose": part.purpose, "percent": percent})
            })
            .collect();
        json!({
            "name": self.name,
            "title": self.title,
            "summary": self.summary,
            "rules": self.rules,
            "parts": parts,
            "min_sections": self.min_sections,
            "max_sections": self.max_sections,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_embedded_structure_loads_and_is_one_of_the_embedded_engine() {
        let known: Vec<&str> = Structure::ALL.iter().map(|known| known.as_str()).collect();
        assert_eq!(names().count(), known.len());
        for name in names() {
            let template = Template::load(name, None).unwrap().unwrap();
            assert!(known.contains(&name));
            assert_eq!(template.base().as_str(), name);
            assert_eq!(template.content_type, template.base().content_type());
            let shape = template.shape();
            let percents = shape["parts"].as_array().unwrap().iter();
            let sum: u64 = percents.map(|part| part["percent"].as_u64().unwrap()).sum();
            assert!((97..=103).contains(&sum), "{name}: {sum}");
        }
        assert!(Template::load("essay", None).unwrap().is_none());
    }

    #[test]
    fn what_a_workspace_says_is_checked() {
        let good =
            "title = \"Essay\"\nsummary = \"Thinks aloud.\"\n[[part]]\npurpose = \"all of it\"\n";
        let own = Template::load("essay", Some(good)).unwrap().unwrap();
        assert_eq!((own.based_on.as_str(), own.overridden), ("guide", true));
        for bad in [
            "title = \"Essay\"",
            "title = \"Essay\"\nsummary = \"x\"\npart = []",
            &format!("{good}colour = 1"),
            &good.replace("Essay", " "),
            &good.replace("Thinks aloud.", "two\\nlines"),
            &format!("min_sections = 9\nmax_sections = 3\n{good}"),
            &format!("based_on = \"novel\"\n{good}"),
            &format!("content_type = \"no good\"\n{good}"),
        ] {
            assert!(
                matches!(
                    Template::load("essay", Some(bad)),
                    Err(StructureError::Unusable { .. })
                ),
                "{bad}"
            );
        }
        for name in ["", "../x", "Essay", "a/b", "-a"] {
            assert!(matches!(
                Template::load(name, Some(good)),
                Err(StructureError::Name { .. })
            ));
        }
    }
}
