//! `merge_clusters`: clusters that a model made in several calls and that are one topic.

use std::collections::BTreeSet;

use serde::Deserialize;
use serde_json::{Value, json};

use super::cluster_name::plausible;
use super::name_clusters::Shown;
use super::read_json;
use crate::ai::prompts::data_block;
use crate::domain::ids::ClusterId;
use crate::providers::OutputSchema;

/// The function's name.
pub const NAME: &str = "merge_clusters";

/// How many clusters one call gets: names and a few keywords of each fit a small model.
pub const BATCH: usize = 60;

/// How many keywords of a cluster are shown.
pub const SHOWN_KEYWORDS: usize = 3;

/// What the function is asked about.
#[derive(Clone, Debug)]
pub struct Input<'a> {
    /// The site's language code.
    pub language: &'a str,
    /// The site's name.
    pub site_name: &'a str,
    /// The site's industry; may be empty.
    pub industry: &'a str,
    /// The clusters, `BATCH` at most.
    pub clusters: &'a [Shown],
}

/// Clusters that are one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Merge {
    /// The clusters, at least two, in the model's order.
    pub ids: Vec<ClusterId>,
    /// The name of the whole. `None` when the model gave none that is one.
    pub name: Option<String>,
}

/// What came of an answer: no cluster is in two merges.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Output {
    /// The merges.
    pub merges: Vec<Merge>,
    /// How many ids the model made up.
    pub invented: usize,
    /// How many ids the model gave more than once.
    pub repeated: usize,
}

/// The variables of the prompt.
#[must_use]
pub fn variables(input: &Input<'_>) -> Value {
    let clusters: Vec<Value> = input
        .clusters
        .iter()
        .map(|cluster| {
            let keywords: Vec<&String> = cluster.keywords.iter().take(SHOWN_KEYWORDS).collect();
            json!({"id": cluster.id, "name": cluster.name, "keywords": keywords})
        })
        .collect();
    json!({
        "language": input.language,
        "site_name": input.site_name,
        "industry": input.industry,
        "data": data_block(&json!({ "clusters_to_compare": clusters })),
    })
}

/// The shape of the answer; ids are an enumeration, so that a strict server cannot make any up.
#[must_use]
pub fn schema(input: &Input<'_>) -> OutputSchema {
    let ids: Vec<ClusterId> = input.clusters.iter().map(|cluster| cluster.id).collect();
    OutputSchema {
        name: NAME.to_owned(),
        schema: json!({
            "type": "object",
            "additionalProperties": false,
            "required": ["merges"],
            "properties": {"merges": {
                "type": "array",
                "maxItems": ids.len() / 2,
                "items": {
                    "type": "object",
                    "additionalProperties": false,
                    "required": ["ids", "name"],
                    "properties": {
                        "ids": {
                            "type": "array",
                            "minItems": 2,
                            "maxItems": ids.len(),
                            "items": {"type": "integer", "enum": ids},
                        },
                        "name": {"type": "string", "minLength": 2, "maxLength": 40},
                    },
                },
            }},
        }),
    }
}

/// The limit of the answer in tokens.
#[must_use]
pub fn max_output_tokens(clusters: usize) -> u32 {
    u32::try_from(clusters)
        .unwrap_or(u32::MAX)
        .saturating_mul(20)
        .saturating_add(200)
}

#[derive(Deserialize)]
struct Answer {
    merges: Vec<AnswerMerge>,
}

#[derive(Deserialize)]
struct AnswerMerge {
    #[serde(default)]
    ids: Vec<i64>,
    #[serde(default)]
    name: String,
}

/// Reads an answer. The first merge that names an id keeps it; a merge of fewer than two is none.
///
/// # Errors
/// When the answer is no JSON of this shape.
pub fn parse(text: &str, given: &[ClusterId]) -> Result<Output, String> {
    let answer: Answer = read_json(text)?;
    let known: BTreeSet<ClusterId> = given.iter().copied().collect();
    let mut free = known.clone();
    let mut output = Output::default();
    for merge in answer.merges {
        let mut ids = Vec::new();
        for id in merge.ids.into_iter().map(ClusterId) {
            if free.remove(&id) {
                ids.push(id);
            } else if known.contains(&id) {
                output.repeated += 1;
            } else {
                output.invented += 1;
            }
        }
        if ids.len() > 1 {
            let name = plausible(&merge.name).ok();
            output.merges.push(Merge { ids, name });
        } else {
            free.extend(ids);
        }
    }
    Ok(output)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::ai::prompts::Prompt;
    use crate::providers::strict_schema;

    #[test]
    fn the_schema_is_strict_and_the_prompt_holds_its_data() {
        let clusters: Vec<Shown> = (1..=3)
            .map(|id| Shown {
                id: ClusterId(id),
                name: format!("Name {id}"),
                keywords: (0..9).map(|number| format!("word {number}")).collect(),
                page_groups: Vec::new(),
            })
            .collect();
        let input = Input {
            language: "en",
            site_name: "Test Shop",
            industry: "",
            clusters: &clusters,
        };
        let problems = strict_schema::problems(&schema(&input).schema);
        assert_eq!(problems, Vec::<String>::new());
        let prompt = Prompt::load(NAME, None).unwrap();
        let user = prompt.render(&variables(&input)).unwrap().user;
        assert!(user.contains("Name 3") && user.contains("word 2"), "{user}");
        assert!(!user.contains("word 3"), "{user}");
    }

    #[test]
    fn a_merge_takes_two_that_are_there() {
        let given: Vec<ClusterId> = (1..=6).map(ClusterId).collect();
        let answer = r#"{"merges":[{"ids":[1,2,1,99],"name":"Chairs"},{"ids":[2,3],"name":"x"},
            {"ids":[3,4],"name":"<b>"},{"ids":[]}]}"#;
        let output = parse(answer, &given).unwrap();
        let expected = [
            Merge {
                ids: vec![ClusterId(1), ClusterId(2)],
                name: Some("Chairs".to_owned()),
            },
            Merge {
                ids: vec![ClusterId(3), ClusterId(4)],
                name: None,
            },
        ];
        assert_eq!(output.merges, expected);
        assert_eq!((output.invented, output.repeated), (1, 2));
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(1_000))]
        #[test]
        fn no_cluster_is_in_two_merges(
            merges in proptest::collection::vec(
                proptest::collection::vec(-3_i64..15, 0..6), 0..12),
        ) {
            let given: Vec<ClusterId> = (1..=10).map(ClusterId).collect();
            let merges: Vec<Value> =
                merges.iter().map(|ids| json!({"ids": ids, "name": "N"})).collect();
            let output = parse(&json!({ "merges": merges }).to_string(), &given).unwrap();
            let mut seen = BTreeSet::new();
            for merge in &output.merges {
                prop_assert!(merge.ids.len() > 1);
                for id in &merge.ids {
                    prop_assert!(given.contains(id) && seen.insert(*id));
                }
            }
        }
    }
}
