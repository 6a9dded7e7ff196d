//! The AI functions: each checks and prepares its input and reads its answer, purely.
//!
//! `engine` executes them, and the use-case that asked saves what came of it. Every reader takes
//! whatever a model may say: ids it made up, dropped or repeated, texts of any length, any markup.

pub mod article;
pub mod auto_cluster;
pub mod cluster_name;
pub mod continue_article;
pub mod expand_article;
pub mod generate_content;
pub mod generate_ideas;
pub mod generate_image_prompts;
pub mod generate_images;
pub mod merge_clusters;
pub mod name_clusters;
pub mod outline_article;
pub mod settle_leftovers;
pub mod write_section;

/// The function of a test of a model: it has no prompt of its own, and says nothing of what other calls cost.
pub const TEST_MODEL: &str = "test_model";

use serde::de::DeserializeOwned;

use crate::engines::html::sanitise::plain;
use crate::providers::json_text::find_json;

/// Reads the JSON of an answer into its type.
///
/// # Errors
/// What is wrong, in words: the answer is stored, so the words need not hold it.
pub fn read_json<T: DeserializeOwned>(text: &str) -> Result<T, String> {
    let value = find_json(text).ok_or("it holds no JSON object")?;
    serde_json::from_value(value).map_err(|error| format!("its JSON has another shape: {error}"))
}

/// Makes plain text of a model's words, cut at a word to at most `max_chars` characters.
#[must_use]
pub fn plain_within(text: &str, max_chars: usize) -> String {
    let text = plain(text);
    if text.chars().count() <= max_chars {
        return text;
    }
    let mut cut: String = text.chars().take(max_chars + 1).collect();
    match cut.rfind(' ') {
        // A cut far from the end would lose more than half a word ever could.
        Some(end) if end * 2 > cut.len() => cut.truncate(end),
        _ => cut = cut.chars().take(max_chars).collect(),
    }
    cut.trim_end_matches([' ', ',', ';', ':', '-', '–', '—'])
        .to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_function_can_have_a_route_of_its_own() {
        let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/src/ai/functions");
        for entry in std::fs::read_dir(folder).unwrap() {
            let text = std::fs::read_to_string(entry.unwrap().path()).unwrap_or_default();
            let mark = "pub const NAME: &str = \"";
            let Some(name) = text
                .split_once(mark)
                .and_then(|(_, rest)| rest.split('"').next())
            else {
                continue;
            };
            let known = crate::config::keys::AI_FUNCTIONS.contains(&name);
            assert!(known, "add `{name}` to AI_FUNCTIONS in src/config/keys.rs");
        }
    }

    #[test]
    fn long_texts_end_at_a_word() {
        assert_eq!(plain_within("Rugs for <b>small</b> rooms", 12), "Rugs for");
        assert_eq!(plain_within("short", 12), "short");
        assert_eq!(plain_within(&"x".repeat(30), 12).len(), 12);
        assert_eq!(plain_within("Столы и стулья для кухни", 10), "Столы и");
    }
}
