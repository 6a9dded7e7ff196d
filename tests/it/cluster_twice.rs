//! Several `igny8 cluster` at once on one workspace.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use crate::support::{TestEnv, workspace};

const THINGS: [&str; 6] = ["lamp", "rug", "desk", "chair", "sofa", "curtain"];
const KINDS: [&str; 10] = [
    "wool", "round", "cheap", "black", "outdoor", "kids", "modern", "large", "vintage", "oak",
];

/// Where each keyword is: cluster and page group, or nowhere. Checks that the counts of the clusters are
/// those of their keywords.
fn places(env: &TestEnv) -> BTreeMap<String, Option<(String, String)>> {
    let json = |words: &[&str]| env.command(words).in_dir("site").run().success().json();
    let listed = json(&["keywords", "list", "--json"]);
    let mut places = BTreeMap::new();
    let mut sizes: BTreeMap<String, i64> = BTreeMap::new();
    for keyword in listed["results"].as_array().expect("a list") {
        let text = |field: &str| keyword[field].as_str().map(str::to_owned);
        let (cluster, group) = (text("cluster"), text("page_group"));
        assert_eq!(cluster.is_some(), group.is_some(), "{keyword:#}");
        if let Some(cluster) = &cluster {
            *sizes.entry(cluster.clone()).or_default() += 1;
        }
        let known = places.insert(text("keyword").expect("a text"), cluster.zip(group));
        assert!(known.is_none(), "{keyword:#} is there twice");
    }
    for cluster in json(&["clusters", "list", "--json"])["results"]
        .as_array()
        .expect("a list")
    {
        let name = cluster["name"].as_str().expect("a name");
        assert_eq!(
            cluster["keyword_count"].as_i64(),
            sizes.remove(name),
            "{cluster:#}"
        );
    }
    assert!(sizes.is_empty(), "{sizes:?}");
    places
}

#[test]
fn runs_at_once_put_each_keyword_in_one_place_and_none_meets_a_lock() {
    let env = TestEnv::new();
    workspace(&env);
    let mut file = "keyword\n".to_owned();
    for thing in THINGS {
        for kind in KINDS {
            let _ = writeln!(file, "{kind} {thing}\n{thing} {kind} ideas");
        }
    }
    env.write("site/k.csv", &file);
    let _ = env
        .command(["keywords", "import", "k.csv"])
        .in_dir("site")
        .run()
        .success();
    for words in [&["cluster"][..], &["cluster", "--recluster"]] {
        let running: Vec<_> = (0..3)
            .map(|_| env.command(words).in_dir("site").spawn())
            .collect();
        for run in running {
            let done = run.finish();
            let shown = done.stderr.to_lowercase();
            assert!(
                !shown.contains("locked") && !shown.contains("busy"),
                "{done}"
            );
            // One that finds all keywords held by another says so, and that is no failure of the work.
            assert!(matches!(done.code, Some(0 | 3 | 6)), "{done}");
        }
        let first = places(&env);
        assert_eq!(first.len(), THINGS.len() * KINDS.len() * 2);
        // What one run left to another is done by then, or by the next.
        let _ = env.command(["cluster"]).in_dir("site").run().success();
        let after = places(&env);
        let clustered = after.values().flatten().count();
        assert!(clustered * 10 >= after.len() * 9, "{after:?}");
        for (keyword, place) in first.iter().filter(|(_, place)| place.is_some()) {
            assert_eq!(&after[keyword], place, "{keyword}");
        }
    }
}
