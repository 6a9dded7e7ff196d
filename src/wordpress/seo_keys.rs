//! The fields of SEO plugins that a site opens to core REST: as a rule none.

use serde::Deserialize;
use serde_json::{Map, Value};

use super::client::WordPressClient;
use super::failure::WordPressError;
use super::posts::PostType;

/// Meta keys by what they hold. Read from the schema that the site itself gives.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SeoKeys {
    /// The title for result pages.
    pub title: Vec<String>,
    /// The description for result pages.
    pub description: Vec<String>,
    /// The keyword that the post is to be found by.
    pub focus_keyword: Vec<String>,
}

/// Title, description and focus keyword of each plugin that keeps them in post meta.
const KNOWN: &[[&str; 3]] = &[
    [
        "_yoast_wpseo_title",
        "_yoast_wpseo_metadesc",
        "_yoast_wpseo_focuskw",
    ],
    [
        "rank_math_title",
        "rank_math_description",
        "rank_math_focus_keyword",
    ],
    [
        "_seopress_titles_title",
        "_seopress_titles_desc",
        "_seopress_analysis_target_kw",
    ],
    ["_aioseo_title", "_aioseo_description", "_aioseo_keywords"],
];

#[derive(Deserialize)]
struct Options {
    #[serde(default)]
    schema: Value,
}

impl SeoKeys {
    fn read(schema: &Value) -> Self {
        let empty = Map::new();
        let open = schema
            .pointer("/properties/meta/properties")
            .and_then(Value::as_object)
            .unwrap_or(&empty);
        let of = |which: usize| {
            let all = KNOWN.iter().map(|keys| keys[which]);
            let all = all.filter(|key| open.get(*key).is_some_and(is_text));
            all.map(str::to_owned).collect()
        };
        Self {
            title: of(0),
            description: of(1),
            focus_keyword: of(2),
        }
    }
}

fn is_text(schema: &Value) -> bool {
    schema.get("type").and_then(Value::as_str) == Some("string")
}

impl WordPressClient<'_> {
    /// Asks which fields of SEO plugins can be set on posts of a type.
    ///
    /// # Errors
    /// Any failure of a read.
    pub async fn seo_keys(&self, post_type: PostType) -> Result<SeoKeys, WordPressError> {
        let options: Options = self.options(post_type.route()).await?;
        Ok(SeoKeys::read(&options.schema))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_open_texts_count() {
        let schema = serde_json::json!({"properties": {"meta": {"properties": {
            "_yoast_wpseo_metadesc": {"type": "string"},
            "rank_math_title": {"type": "array"},
            "footnotes": {"type": "string"},
        }}}});
        let keys = SeoKeys::read(&schema);
        assert_eq!(keys.description, ["_yoast_wpseo_metadesc"]);
        assert!(keys.title.is_empty() && keys.focus_keyword.is_empty());
        assert_eq!(SeoKeys::read(&Value::Null), SeoKeys::default());
    }
}
