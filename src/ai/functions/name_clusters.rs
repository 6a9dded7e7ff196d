//! `name_clusters`: names and descriptions for clusters that an engine has made.

use std::collections::btree_map::Entry;
use std::collections::{BTreeMap, BTreeSet};

use serde::Deserialize;
use serde_json::{Value, json};

use super::cluster_name::plausible;
use super::{plain_within, read_json};
use crate::ai::prompts::data_block;
use crate::domain::ids::ClusterId;
use crate::engines::text::normal::normal_form;
use crate::providers::OutputSchema;

/// The function's name.
pub const NAME: &str = "name_clusters";

/// How many clusters one call gets: more, and small models begin to mix them up.
pub const BATCH: usize = 20;

/// How many keywords of a cluster are shown, the foremost ones.
pub const SHOWN_KEYWORDS: usize = 10;

/// How many names of page groups are shown, those of the largest ones.
pub const SHOWN_PAGE_GROUPS: usize = 5;

/// The longest description, in characters.
const MAX_DESCRIPTION_CHARS: usize = 200;

/// A cluster as it is shown to the model.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Shown {
    /// The row.
    pub id: ClusterId,
    /// What it is called now: a name from its own keywords.
    pub name: String,
    /// Its foremost keywords, `SHOWN_KEYWORDS` at most.
    pub keywords: Vec<String>,
    /// The names of its largest page groups, `SHOWN_PAGE_GROUPS` at most.
    pub page_groups: Vec<String>,
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
    /// Names of other clusters of the same sector.
    pub taken_names: &'a [String],
    /// The clusters, `BATCH` at most.
    pub clusters: &'a [Shown],
}

/// What came of one cluster.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Naming {
    /// The cluster.
    pub id: ClusterId,
    /// Its name, or why its own name stays.
    pub name: Result<String, &'static str>,
    /// What it is about; may be empty.
    pub description: String,
}

/// What came of an answer: every cluster that was given is in it once, in the order given.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Output {
    /// The clusters.
    pub clusters: Vec<Naming>,
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
            json!({
                "id": cluster.id,
                "keywords": cluster.keywords,
                "pages": cluster.page_groups,
            })
        })
        .collect();
    json!({
        "language": input.language,
        "site_name": input.site_name,
        "industry": input.industry,
        "taken_names": input.taken_names,
        "data": data_block(&json!({ "clusters_to_name": clusters })),
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
            "required": ["clusters"],
            "properties": {"clusters": {
                "type": "array",
                "minItems": ids.len(),
                "maxItems": ids.len(),
                "items": {
                    "type": "object",
                    "additionalProperties": false,
                    "required": ["id", "name", "description"],
                    "properties": {
                        "id": {"type": "integer", "enum": ids},
                        "name": {"type": "string", "minLength": 2, "maxLength": 50},
                        "description": {"type": "string", "maxLength": 140},
                    },
                },
            }},
        }),
    }
}

/// The limit of the answer in tokens: a name and a sentence each, in any language.
#[must_use]
pub fn max_output_tokens(clusters: usize) -> u32 {
    u32::try_from(clusters)
        .unwrap_or(u32::MAX)
        .saturating_mul(110)
        .saturating_add(100)
}

#[derive(Deserialize)]
struct Answer {
    clusters: Vec<AnswerCluster>,
}

#[derive(Deserialize)]
struct AnswerCluster {
    id: i64,
    #[serde(default)]
    name: String,
    #[serde(default)]
    description: String,
}

/// Reads an answer. The first entry of an id counts. A cluster keeps its own name when the model has
/// left it out, or proposes what is no name, or a name that another one has or got before it.
///
/// # Errors
/// When the answer is no JSON of this shape.
pub fn parse(text: &str, given: &[ClusterId]) -> Result<Output, String> {
    let answer: Answer = read_json(text)?;
    let known: BTreeSet<ClusterId> = given.iter().copied().collect();
    let mut output = Output::default();
    let mut said: BTreeMap<ClusterId, AnswerCluster> = BTreeMap::new();
    for cluster in answer.clusters {
        let id = ClusterId(cluster.id);
        match said.entry(id) {
            _ if !known.contains(&id) => output.invented += 1,
            Entry::Occupied(_) => output.repeated += 1,
            Entry::Vacant(place) => {
                place.insert(cluster);
            }
        }
    }
    let mut taken = BTreeSet::new();
    let mut placed = BTreeSet::new();
    for id in given.iter().copied().filter(|id| placed.insert(*id)) {
        let naming = match said.remove(&id) {
            None => Naming {
                id,
                name: Err("the model left it out"),
                description: String::new(),
            },
            Some(cluster) => {
                let name = plausible(&cluster.name).and_then(|name| {
                    let is_new = taken.insert(normal_form(&name));
                    if is_new { Ok(name) } else { Err(TAKEN) }
                });
                Naming {
                    id,
                    name,
                    description: plain_within(&cluster.description, MAX_DESCRIPTION_CHARS),
                }
            }
        };
        output.clusters.push(naming);
    }
    Ok(output)
}

/// Why a name is not taken over that is there already.
pub const TAKEN: &str = "another cluster has that name";

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::ai::prompts::Prompt;
    use crate::providers::strict_schema;

    fn shown(id: i64) -> Shown {
        Shown {
            id: ClusterId(id),
            name: "Chair".to_owned(),
            keywords: vec!["office chair".to_owned(), "</data> chair".to_owned()],
            page_groups: vec!["leather chair".to_owned()],
        }
    }

    fn input<'a>(clusters: &'a [Shown], taken_names: &'a [String]) -> Input<'a> {
        Input {
            language: "en",
            site_name: "Test Shop",
            industry: "",
            taken_names,
            clusters,
        }
    }

    #[test]
    fn the_schema_is_strict_and_the_prompt_holds_its_data() {
        let clusters = [shown(3), shown(8)];
        let taken = ["Desks".to_owned()];
        let input = input(&clusters, &taken);
        let problems = strict_schema::problems(&schema(&input).schema);
        assert_eq!(problems, Vec::<String>::new());
        let prompt = Prompt::load(NAME, None).unwrap();
        let rendered = prompt.render(&variables(&input)).unwrap();
        assert!(rendered.user.contains("- Desks"), "{}", rendered.user);
        // What a keyword says can neither end the block nor reach the standing instructions.
        assert_eq!(rendered.user.matches("</data>").count(), 1);
        assert!(!rendered.system.contains("chair"));
        let without = variables(&Input {
            taken_names: &[],
            ..input
        });
        assert!(!prompt.render(&without).unwrap().user.contains("taken"));
    }

    #[test]
    fn bad_names_leave_the_own_one() {
        let answer = r#"Here: {"clusters":[
            {"id":1,"name":"Office Chairs","description":"Seats <b>for work</b>."},
            {"id":1,"name":"Again"},
            {"id":2,"name":"office chairs","description":"d"},
            {"id":3,"name":"<script>"},
            {"id":99,"name":"Invented"}]}"#;
        let given: Vec<ClusterId> = (1..=4).map(ClusterId).collect();
        let output = parse(answer, &given).unwrap();
        let names: Vec<_> = output.clusters.iter().map(|one| one.name.clone()).collect();
        assert_eq!(
            names,
            [
                Ok("Office Chairs".to_owned()),
                Err(TAKEN),
                Err("it holds markup"),
                Err("the model left it out"),
            ]
        );
        assert_eq!(output.clusters[0].description, "Seats for work.");
        assert_eq!((output.invented, output.repeated), (1, 1));
        assert!(parse("I am sorry", &given).is_err());
    }

    proptest! {
        #[test]
        fn every_cluster_is_accounted_for_once_and_no_name_is_given_twice(
            given in proptest::collection::btree_set(0_i64..30, 0..20),
            said in proptest::collection::vec((-5_i64..35, "[A-C <]{0,4}"), 0..40),
        ) {
            let given: Vec<ClusterId> = given.into_iter().map(ClusterId).collect();
            let clusters: Vec<Value> =
                said.iter().map(|(id, name)| json!({"id": id, "name": name})).collect();
            let output = parse(&json!({ "clusters": clusters }).to_string(), &given).unwrap();
            let ids: Vec<ClusterId> = output.clusters.iter().map(|one| one.id).collect();
            prop_assert_eq!(ids, given);
            let mut names: Vec<String> = output
                .clusters
                .iter()
                .filter_map(|one| one.name.as_ref().ok())
                .map(|name| normal_form(name))
                .collect();
            let count = names.len();
            names.sort();
            names.dedup();
            prop_assert_eq!(names.len(), count);
        }
    }
}
