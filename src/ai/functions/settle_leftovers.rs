//! `settle_leftovers`: keywords that no engine put anywhere, each into one of its nearest clusters or
//! none.

use std::collections::{BTreeMap, BTreeSet};

use serde::Deserialize;
use serde_json::{Value, json};

use super::read_json;
use crate::ai::prompts::data_block;
use crate::domain::ids::{ClusterId, KeywordId};
use crate::providers::OutputSchema;

/// The function's name.
pub const NAME: &str = "settle_leftovers";

/// How many keywords one call gets.
pub const BATCH: usize = 30;

/// How many clusters a keyword is offered, the nearest ones.
pub const CANDIDATES: usize = 5;

/// How many keywords of a candidate are shown.
pub const SHOWN_KEYWORDS: usize = 4;

/// The answer for a keyword that fits nowhere. No row has this number.
const NOWHERE: i64 = 0;

/// A keyword with the clusters it is offered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Leftover {
    /// The row.
    pub id: KeywordId,
    /// The keyword.
    pub keyword: String,
    /// The clusters, nearest first; at least one.
    pub candidates: Vec<ClusterId>,
}

/// A cluster that is offered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Candidate {
    /// The row.
    pub id: ClusterId,
    /// Its name.
    pub name: String,
    /// Its foremost keywords.
    pub keywords: Vec<String>,
}

/// What the function is asked about.
#[derive(Clone, Debug)]
pub struct Input<'a> {
    /// The site's language code.
    pub language: &'a str,
    /// The site's name.
    pub site_name: &'a str,
    /// The site's industry; may be empty.
    pub industry: &'a str,
    /// Every cluster that some keyword is offered.
    pub clusters: &'a [Candidate],
    /// The keywords, `BATCH` at most.
    pub leftovers: &'a [Leftover],
}

/// What came of an answer: every keyword that was given is in exactly one of the three lists.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Output {
    /// Keywords that join a cluster they were offered.
    pub joins: Vec<(KeywordId, ClusterId)>,
    /// Keywords that fit nowhere.
    pub nowhere: Vec<KeywordId>,
    /// Keywords that the model left out, or put where they were not offered to go.
    pub unanswered: Vec<KeywordId>,
    /// How many ids of keywords or clusters the model made up.
    pub invented: usize,
    /// How many keywords the model gave more than once.
    pub repeated: usize,
}

/// The variables of the prompt.
#[must_use]
pub fn variables(input: &Input<'_>) -> Value {
    let clusters: Vec<Value> = input
        .clusters
        .iter()
        .map(
            |cluster| json!({"id": cluster.id, "name": cluster.name, "keywords": cluster.keywords}),
        )
        .collect();
    let leftovers: Vec<Value> = input
        .leftovers
        .iter()
        .map(|one| json!({"id": one.id, "text": one.keyword, "candidates": one.candidates}))
        .collect();
    json!({
        "language": input.language,
        "site_name": input.site_name,
        "industry": input.industry,
        "data": data_block(&json!({"candidates": clusters, "leftovers": leftovers})),
    })
}

/// The shape of the answer; ids are enumerations, so that a strict server cannot make any up.
#[must_use]
pub fn schema(input: &Input<'_>) -> OutputSchema {
    let keywords: Vec<KeywordId> = input.leftovers.iter().map(|one| one.id).collect();
    let clusters: Vec<i64> = std::iter::once(NOWHERE)
        .chain(input.clusters.iter().map(|cluster| cluster.id.0))
        .collect();
    OutputSchema {
        name: NAME.to_owned(),
        schema: json!({
            "type": "object",
            "additionalProperties": false,
            "required": ["keywords"],
            "properties": {"keywords": {
                "type": "array",
                "minItems": keywords.len(),
                "maxItems": keywords.len(),
                "items": {
                    "type": "object",
                    "additionalProperties": false,
                    "required": ["id", "cluster_id"],
                    "properties": {
                        "id": {"type": "integer", "enum": keywords},
                        "cluster_id": {"type": "integer", "enum": clusters},
                    },
                },
            }},
        }),
    }
}

/// The limit of the answer in tokens: two ids with their names each.
#[must_use]
pub fn max_output_tokens(leftovers: usize) -> u32 {
    u32::try_from(leftovers)
        .unwrap_or(u32::MAX)
        .saturating_mul(32)
        .saturating_add(100)
}

#[derive(Deserialize)]
struct Answer {
    keywords: Vec<AnswerKeyword>,
}

#[derive(Deserialize)]
struct AnswerKeyword {
    id: i64,
    #[serde(default)]
    cluster_id: Option<i64>,
}

/// Reads an answer. The first entry of a keyword counts; a cluster that the keyword was not offered
/// is none.
///
/// # Errors
/// When the answer is no JSON of this shape.
pub fn parse(text: &str, given: &[Leftover]) -> Result<Output, String> {
    let answer: Answer = read_json(text)?;
    let offered: BTreeMap<KeywordId, &[ClusterId]> = given
        .iter()
        .map(|one| (one.id, one.candidates.as_slice()))
        .collect();
    let mut output = Output::default();
    let mut seen = BTreeSet::new();
    for entry in answer.keywords {
        let id = KeywordId(entry.id);
        let Some(candidates) = offered.get(&id) else {
            output.invented += 1;
            continue;
        };
        if !seen.insert(id) {
            output.repeated += 1;
            continue;
        }
        match entry.cluster_id.filter(|cluster| *cluster != NOWHERE) {
            None => output.nowhere.push(id),
            Some(cluster) if candidates.contains(&ClusterId(cluster)) => {
                output.joins.push((id, ClusterId(cluster)));
            }
            Some(_) => {
                output.invented += 1;
                output.unanswered.push(id);
            }
        }
    }
    output
        .unanswered
        .extend(offered.keys().filter(|id| !seen.contains(id)));
    Ok(output)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::ai::prompts::Prompt;
    use crate::providers::strict_schema;

    fn leftover(id: i64, candidates: &[i64]) -> Leftover {
        Leftover {
            id: KeywordId(id),
            keyword: format!("keyword {id}"),
            candidates: candidates.iter().copied().map(ClusterId).collect(),
        }
    }

    #[test]
    fn the_schema_is_strict_and_the_prompt_holds_its_data() {
        let clusters = [Candidate {
            id: ClusterId(7),
            name: "Rugs".to_owned(),
            keywords: vec!["wool rug".to_owned()],
        }];
        let leftovers = [leftover(1, &[7])];
        let input = Input {
            language: "en",
            site_name: "Test Shop",
            industry: "Furniture",
            clusters: &clusters,
            leftovers: &leftovers,
        };
        let schema = schema(&input);
        assert_eq!(
            strict_schema::problems(&schema.schema),
            Vec::<String>::new()
        );
        let prompt = Prompt::load(NAME, None).unwrap();
        let rendered = prompt.render(&variables(&input)).unwrap();
        assert!(rendered.user.contains("wool rug") && rendered.user.contains("Furniture"));
    }

    #[test]
    fn what_a_model_gets_wrong_is_counted_and_harmless() {
        let given = [
            leftover(1, &[7, 8]),
            leftover(2, &[7]),
            leftover(3, &[8]),
            leftover(4, &[8]),
            leftover(5, &[8]),
        ];
        let answer = r#"{"keywords":[{"id":1,"cluster_id":8},{"id":1,"cluster_id":7},
            {"id":2,"cluster_id":0},{"id":3,"cluster_id":7},{"id":5,"cluster_id":null},
            {"id":77,"cluster_id":7}]}"#;
        let output = parse(answer, &given).unwrap();
        assert_eq!(output.joins, [(KeywordId(1), ClusterId(8))]);
        assert_eq!(output.nowhere, [KeywordId(2), KeywordId(5)]);
        assert_eq!(output.unanswered, [KeywordId(3), KeywordId(4)]);
        assert_eq!((output.invented, output.repeated), (2, 1));
        assert!(parse("no", &given).is_err());
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(1_000))]
        #[test]
        fn every_keyword_is_in_exactly_one_list(
            given in proptest::collection::btree_map(
                0_i64..30, proptest::collection::vec(1_i64..9, 1..4), 0..20),
            said in proptest::collection::vec(
                (-5_i64..35, proptest::option::of(-2_i64..12)), 0..40),
        ) {
            let given: Vec<Leftover> =
                given.iter().map(|(id, candidates)| leftover(*id, candidates)).collect();
            let keywords: Vec<Value> =
                said.iter().map(|(id, cluster)| json!({"id": id, "cluster_id": cluster})).collect();
            let output = parse(&json!({ "keywords": keywords }).to_string(), &given).unwrap();
            let mut seen: Vec<KeywordId> = output.joins.iter().map(|(id, _)| *id).collect();
            seen.extend(&output.nowhere);
            seen.extend(&output.unanswered);
            seen.sort();
            let all: Vec<KeywordId> = given.iter().map(|one| one.id).collect();
            prop_assert_eq!(seen, all);
            for (id, cluster) in &output.joins {
                let offered = given.iter().any(|one| one.id == *id && one.candidates.contains(cluster));
                prop_assert!(offered);
            }
        }
    }
}
