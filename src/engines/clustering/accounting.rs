//! Tests over all engines: every keyword in exactly one place, whatever is given, and the same
//! answer for any order of the keywords and any number of threads.

use proptest::prelude::*;

use super::*;
use crate::domain::ids::KeywordId;

const ENGINES: [&str; 3] = ["semantic", "lexical", "vectors"];

/// A row as given: the id, the text, the volume, and the seed of a vector.
type Row = (i64, String, Option<i64>, u8);

fn cluster(engine: &str, rows: &[Row], granularity: Granularity, threads: usize) -> Clustering {
    let items: Vec<Item<'_>> = rows
        .iter()
        .map(|(id, text, search_volume, _)| Item {
            id: KeywordId(*id),
            text,
            search_volume: *search_volume,
        })
        .collect();
    let options = Options {
        language: "en",
        granularity,
        threads,
    };
    match engine {
        "semantic" => semantic(&items, &options),
        "lexical" => lexical(&items, &options),
        _ => {
            // Some are zero, some not finite, and one is missing at the end.
            let mut values: Vec<f32> = rows
                .iter()
                .flat_map(|(.., seed)| match seed {
                    0 => [0.0; 3],
                    1 => [f32::NAN, 1.0, 0.0],
                    2 => [1e30, -1e30, 1.0],
                    seed => [
                        f32::from(*seed % 7),
                        f32::from(*seed % 5),
                        f32::from(*seed % 3),
                    ],
                })
                .collect();
            values.truncate(values.len().saturating_sub(2));
            let vectors = Vectors {
                dimensions: 3,
                values,
            };
            with_vectors(&items, &vectors, &options)
        }
    }
}

/// Lists the ids of a clustering, after checking that page groups and names hold together.
fn placed(clustering: &Clustering) -> Vec<i64> {
    let mut ids: Vec<i64> = clustering.unassigned.iter().map(|id| id.0).collect();
    let mut names = std::collections::HashSet::new();
    for cluster in &clustering.clusters {
        assert!(names.insert(&cluster.name), "{} twice", cluster.name);
        let mut paged: Vec<KeywordId> = Vec::new();
        let mut page_names = std::collections::HashSet::new();
        for group in &cluster.page_groups {
            assert!(!group.members.is_empty() && page_names.insert(&group.name));
            paged.extend(&group.members);
        }
        let mut members = cluster.members.clone();
        members.sort();
        paged.sort();
        assert_eq!(members, paged);
        ids.extend(members.iter().map(|id| id.0));
    }
    ids.sort_unstable();
    ids
}

fn rows() -> impl Strategy<Value = Vec<Row>> {
    let text = prop_oneof![
        6 => "(best |cheap |red )?(rug|sofa|desk|lamp|insurance|flight)(s| for kids| near me)?",
        1 => "(купить )?(диван|стол)|沙发( 床)?|\\PC{0,12}|",
    ];
    let row = (1_i64..60, text, prop::option::of(0_i64..500), any::<u8>());
    prop::collection::vec(row, 0..34)
}

fn granularity() -> impl Strategy<Value = Granularity> {
    prop_oneof![
        Just(Granularity::Auto),
        Just(Granularity::Broad),
        Just(Granularity::Topic),
        Just(Granularity::Page),
        any::<f64>().prop_map(Granularity::Level),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1_000))]
    #[test]
    fn every_keyword_is_in_exactly_one_place(
        rows in rows(),
        granularity in granularity(),
    ) {
        let mut given: Vec<i64> = rows.iter().map(|row| row.0).collect();
        given.sort_unstable();
        given.dedup();
        for engine in ENGINES {
            let clustering = cluster(engine, &rows, granularity, 1);
            prop_assert_eq!(placed(&clustering), given.clone(), "{}", engine);
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(60))]
    #[test]
    fn order_and_threads_change_nothing(
        rows in rows(),
        engine in prop::sample::select(ENGINES.to_vec()),
        turn in 0_usize..30,
    ) {
        // One row an id, for a vector belongs to a row.
        let mut seen = std::collections::HashSet::new();
        let rows: Vec<Row> = rows.into_iter().filter(|row| seen.insert(row.0)).collect();
        let first = cluster(engine, &rows, Granularity::Auto, 1);
        for threads in [2, 5] {
            prop_assert_eq!(&cluster(engine, &rows, Granularity::Auto, threads), &first);
        }
        if engine != "vectors" {
            let mut turned = rows;
            let places = turn % turned.len().max(1);
            turned.rotate_left(places);
            prop_assert_eq!(&cluster(engine, &turned, Granularity::Auto, 2), &first);
        }
    }
}

#[test]
fn meanings_group_where_words_are_not_shared() {
    let texts = [
        "cheap car insurance",
        "auto insurance quotes",
        "vehicle insurance rates",
        "car insurance comparison",
        "automobile insurance cost",
        "how to bake bread",
        "sourdough baking recipe",
        "homemade bread loaf",
        "easy bread recipe",
        "bread baking for beginners",
    ];
    let rows: Vec<Row> = (1..)
        .zip(texts)
        .map(|(id, text)| (id, text.to_owned(), None, 0))
        .collect();
    let found = cluster("semantic", &rows, Granularity::Auto, 1);
    for cluster in &found.clusters {
        let insurance = cluster.members.iter().filter(|id| id.0 <= 5).count();
        assert!(
            insurance == 0 || insurance == cluster.members.len(),
            "{found:?}"
        );
    }
    assert!(
        found.unassigned.is_empty() && found.notes.is_empty(),
        "{found:?}"
    );
}

#[test]
fn what_the_table_does_not_know_is_grouped_by_words_and_said_so() {
    let rows: Vec<Row> = (1..)
        .zip([
            "угловой диван",
            "диван кровать",
            "диваны недорого",
            "стол для кухни",
        ])
        .map(|(id, text)| (id, text.to_owned(), None, 0))
        .collect();
    let found = cluster("semantic", &rows, Granularity::Auto, 1);
    assert_eq!(found.clusters.len(), 1);
    assert_eq!(
        found.notes,
        [Note::GroupedByWords {
            count: 4,
            language: "en".to_owned(),
        }]
    );
}

#[test]
fn finer_levels_have_no_fewer_clusters() {
    let rows: Vec<Row> = (1..)
        .zip((0..120).map(|at| {
            let heads = ["rug", "sofa", "insurance", "bread", "flight", "guitar"];
            let kinds = ["cheap", "best", "small", "used", "vintage"];
            let ends = ["", "reviews", "for sale", "ideas"];
            format!("{} {} {}", kinds[at % 5], heads[at / 20], ends[at % 4])
        }))
        .map(|(id, text)| (id, text, None, 0))
        .collect();
    let count = |granularity| cluster("semantic", &rows, granularity, 2).clusters.len();
    assert!(count(Granularity::Level(0.0)) <= count(Granularity::Level(0.6)));
    assert!(count(Granularity::Level(0.6)) <= count(Granularity::Level(1.0)));
    assert!(count(Granularity::Broad) <= count(Granularity::Auto));
}
