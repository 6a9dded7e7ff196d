//! `auto_cluster`: keywords into clusters.

use std::collections::{BTreeMap, BTreeSet};

use serde::Deserialize;
use serde_json::{Value, json};

use super::{plain_within, read_json};
use crate::ai::prompts::data_block;
use crate::domain::ids::KeywordId;
use crate::providers::OutputSchema;

/// The function's name.
pub const NAME: &str = "auto_cluster";

/// How many keywords one call gets: more than this, and small models begin to drop ids.
pub const CHUNK: usize = 60;

/// The longest name of a cluster, in characters.
const MAX_NAME_CHARS: usize = 80;

/// What the function is asked about.
#[derive(Clone, Debug)]
pub struct Input<'a> {
    /// The site's language code.
    pub language: &'a str,
    /// The site's name.
    pub site_name: &'a str,
    /// The site's industry; may be empty.
    pub industry: &'a str,
    /// The names of clusters that exist and may be used again.
    pub existing_clusters: &'a [String],
    /// The keywords, `CHUNK` at most.
    pub keywords: &'a [(KeywordId, String)],
}

/// A cluster as the model proposes it, held to the ids that were given.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Proposal {
    /// Its name; never empty.
    pub name: String,
    /// What it is about; may be empty.
    pub description: String,
    /// Its members, at least one.
    pub keyword_ids: Vec<KeywordId>,
}

/// What came of an answer: every given id is in exactly one place.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Output {
    /// The clusters.
    pub clusters: Vec<Proposal>,
    /// The ids that fit nowhere, as the model says, or whose cluster has no name.
    pub unassigned: Vec<KeywordId>,
    /// The ids that the model said nothing about.
    pub dropped: Vec<KeywordId>,
    /// How many ids the model made up.
    pub invented: usize,
    /// How many ids the model gave more than once.
    pub repeated: usize,
}

/// The variables of the prompt.
#[must_use]
pub fn variables(input: &Input<'_>) -> Value {
    let keywords: Vec<Value> = input
        .keywords
        .iter()
        .map(|(id, keyword)| json!({"id": id, "keyword": keyword}))
        .collect();
    json!({
        "language": input.language,
        "site_name": input.site_name,
        "industry": input.industry,
        "existing_clusters": input.existing_clusters,
        "data": data_block(&json!({ "keywords": keywords })),
    })
}

/// The shape of the answer; ids are an enumeration, so that a strict server cannot make any up.
#[must_use]
pub fn schema(input: &Input<'_>) -> OutputSchema {
    let ids: Vec<KeywordId> = input.keywords.iter().map(|(id, _)| *id).collect();
    OutputSchema {
        name: NAME.to_owned(),
        schema: json!({
            "type": "object",
            "additionalProperties": false,
            "required": ["clusters", "unassigned_ids"],
            "properties": {"unassigned_ids": {
                "type": "array",
                "maxItems": ids.len(),
                "items": {"type": "integer", "enum": ids},
            }, "clusters": {
                "type": "array",
                "minItems": 1,
                "maxItems": ids.len().div_ceil(2),
                "items": {
                    "type": "object",
                    "additionalProperties": false,
                    "required": ["name", "description", "keyword_ids"],
                    "properties": {
                        "name": {"type": "string", "minLength": 3, "maxLength": 40},
                        "description": {"type": "string", "maxLength": 120},
                        "keyword_ids": {
                            "type": "array",
                            "minItems": 1,
                            "maxItems": ids.len(),
                            "items": {"type": "integer", "enum": ids},
                        },
                    },
                },
            }},
        }),
    }
}

/// The limit of the answer in tokens: ids cost about three each, names and descriptions the rest.
#[must_use]
pub fn max_output_tokens(keywords: usize) -> u32 {
    u32::try_from(keywords)
        .unwrap_or(u32::MAX)
        .saturating_mul(40)
        .saturating_add(300)
}

#[derive(Deserialize)]
struct Answer {
    clusters: Vec<AnswerCluster>,
    #[serde(default)]
    unassigned_ids: Vec<i64>,
}

#[derive(Deserialize)]
struct AnswerCluster {
    name: String,
    #[serde(default)]
    description: String,
    keyword_ids: Vec<i64>,
}

/// Reads an answer. The first cluster that names an id keeps it; clusters of one name are one.
///
/// # Errors
/// When the answer is no JSON of this shape.
pub fn parse(text: &str, given: &[KeywordId]) -> Result<Output, String> {
    let answer: Answer = read_json(text)?;
    let mut free: BTreeSet<KeywordId> = given.iter().copied().collect();
    let known = free.clone();
    let mut output = Output::default();
    let mut nameless: BTreeSet<KeywordId> = BTreeSet::new();
    let mut by_name: BTreeMap<String, usize> = BTreeMap::new();
    for cluster in answer.clusters {
        let name = plain_within(&cluster.name, MAX_NAME_CHARS);
        let mut members = Vec::new();
        for id in cluster.keyword_ids.into_iter().map(KeywordId) {
            if free.remove(&id) {
                members.push(id);
            } else if known.contains(&id) {
                output.repeated += 1;
            } else {
                output.invented += 1;
            }
        }
        if members.is_empty() {
            continue;
        }
        if name.is_empty() {
            nameless.extend(members);
            continue;
        }
        if let Some(&index) = by_name.get(&name.to_lowercase()) {
            output.clusters[index].keyword_ids.extend(members);
            continue;
        }
        by_name.insert(name.to_lowercase(), output.clusters.len());
        let description = plain_within(&cluster.description, 300);
        output.clusters.push(Proposal {
            name,
            description,
            keyword_ids: members,
        });
    }
    for id in answer.unassigned_ids.into_iter().map(KeywordId) {
        if free.remove(&id) {
            nameless.insert(id);
        } else if known.contains(&id) {
            output.repeated += 1;
        } else {
            output.invented += 1;
        }
    }
    let among = |ids: &BTreeSet<KeywordId>| -> Vec<KeywordId> {
        let mut left = ids.clone();
        let given = given.iter().copied();
        given.filter(|id| left.remove(id)).collect()
    };
    output.unassigned = among(&nameless);
    output.dropped = among(&free);
    Ok(output)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::providers::strict_schema;

    #[test]
    fn the_schema_is_strict() {
        let keywords = [
            (KeywordId(1), "a".to_owned()),
            (KeywordId(2), "b".to_owned()),
        ];
        let input = Input {
            language: "en",
            site_name: "S",
            industry: "",
            existing_clusters: &[],
            keywords: &keywords,
        };
        assert_eq!(
            strict_schema::problems(&schema(&input).schema),
            Vec::<String>::new()
        );
    }

    #[test]
    fn what_a_model_gets_wrong_is_counted_and_harmless() {
        let answer = r#"Sure! {"clusters":[
            {"name":"Rugs","description":"d","keyword_ids":[1,2,99,2]},
            {"name":"rugs","keyword_ids":[3]},
            {"name":" ","keyword_ids":[4]}]}"#;
        let given: Vec<KeywordId> = (1..=5).map(KeywordId).collect();
        let output = parse(answer, &given).unwrap();
        assert_eq!(output.clusters.len(), 1);
        assert_eq!(output.clusters[0].keyword_ids, [1, 2, 3].map(KeywordId));
        assert_eq!(output.unassigned, [KeywordId(4)]);
        assert_eq!(output.dropped, [KeywordId(5)]);
        assert_eq!((output.invented, output.repeated), (1, 1));
        let said =
            r#"{"clusters":[{"name":"Rugs","keyword_ids":[1,2]}],"unassigned_ids":[3,2,5,77]}"#;
        let output = parse(said, &given).unwrap();
        assert_eq!(output.unassigned, [3, 5].map(KeywordId));
        assert_eq!(output.dropped, [KeywordId(4)]);
        assert_eq!((output.invented, output.repeated), (1, 1));
        assert!(parse("I am sorry", &given).is_err());
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(1_000))]
        #[test]
        fn every_id_is_in_exactly_one_place(
            given in proptest::collection::btree_set(0_i64..40, 0..30),
            clusters in proptest::collection::vec(
                ("[a-c ]{0,3}", proptest::collection::vec(-5_i64..45, 0..20)), 0..12),
            nowhere in proptest::collection::vec(-5_i64..45, 0..20),
        ) {
            let given: Vec<KeywordId> = given.into_iter().map(KeywordId).collect();
            let clusters: Vec<Value> = clusters.into_iter()
                .map(|(name, ids)| json!({"name": name, "keyword_ids": ids})).collect();
            let text = json!({"clusters": clusters, "unassigned_ids": nowhere}).to_string();
            let output = parse(&text, &given).unwrap();
            let mut seen: Vec<KeywordId> = output.unassigned.clone();
            seen.extend(&output.dropped);
            seen.extend(output.clusters.iter().flat_map(|cluster| cluster.keyword_ids.clone()));
            seen.sort();
            prop_assert_eq!(seen, given);
        }
    }
}
