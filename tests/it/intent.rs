//! Intent by rules: how often the rules agree with a person, and `igny8 keywords intent`.

use std::collections::BTreeMap;

use igny8::engines::text::intent::IntentRules;
use igny8::engines::text::normal::normal_form;
use serde_json::{Value, json};

use crate::support::{CommandOutput, TestEnv, workspace};

/// What became of the keywords of one language.
#[derive(Debug, Default)]
struct Tally {
    /// Those where the rules say the same, silence included.
    right: u32,
    /// Those where the rules say something else.
    wrong: u32,
    /// Those where the rules say nothing, and a person does.
    missed: u32,
}

#[test]
fn the_rules_agree_with_a_person() {
    let list = include_str!("../fixtures/intent.tsv");
    let mut tallies: BTreeMap<&str, Tally> = BTreeMap::new();
    let mut other_flags = Vec::new();
    for line in list.lines().filter(|line| !line.starts_with('#')) {
        let [language, keyword, wanted, flags] =
            <[&str; 4]>::try_from(line.split('\t').collect::<Vec<_>>()).expect("four columns");
        let found = IntentRules::new(language, &["Acme".to_owned()]).read(&normal_form(keyword));
        let said = found
            .intent
            .map_or("-", igny8::domain::keyword::Intent::as_str);
        let tally = tallies.entry(language).or_default();
        if said == wanted {
            tally.right += 1;
        } else if said == "-" {
            tally.missed += 1;
        } else {
            tally.wrong += 1;
        }
        if said != wanted {
            println!("{language}: `{keyword}` is {wanted}, read as {said}");
        }
        for (flag, read) in [
            ('q', found.is_question),
            ('l', found.is_local),
            ('b', found.is_branded),
        ] {
            if flags.contains(flag) != read {
                other_flags.push(format!("{language}: `{keyword}`: {flag}"));
            }
        }
    }
    println!("{tallies:#?}");
    assert_eq!(tallies.len(), 7, "every language has its list");
    for (language, tally) in &tallies {
        let all = tally.right + tally.wrong + tally.missed;
        assert!(all >= 15, "{language} has too few keywords");
        assert!(
            tally.right * 100 >= all * 85 && tally.wrong * 100 <= all * 8,
            "{language}: {tally:?}"
        );
    }
    assert!(other_flags.len() <= 2, "{other_flags:#?}");
}

fn prepared() -> TestEnv {
    let env = TestEnv::new();
    workspace(&env);
    env.write(
        "site/k.csv",
        "keyword,intent\nhow to clean a rug,\nbest rug,\nbuy rug near me,\ntest shop,\nwool rug,\n\
         buy lamp,informational\nrugworld,\n",
    );
    let imported = run(&env, &["keywords", "import", "k.csv"]).success();
    assert!(
        imported
            .stderr
            .contains("; 4 got an intent by their wording"),
        "{imported}"
    );
    env
}

fn run(env: &TestEnv, words: &[&str]) -> CommandOutput {
    env.command(words).in_dir("site").run()
}

/// The intents and who gave them, in the order of the file.
fn intents(env: &TestEnv) -> Vec<(Value, Value)> {
    let export = run(env, &["keywords", "export", "--format", "json"]).success();
    let rows: Value = serde_json::from_str(&export.stdout).expect("JSON");
    let rows = rows.as_array().expect("rows");
    rows.iter()
        .map(|row| (row["intent"].clone(), row["intent_origin"].clone()))
        .collect()
}

#[test]
fn what_a_file_says_is_never_replaced() {
    let env = prepared();
    insta::assert_snapshot!(run(&env, &["keywords", "intent"]).success(), @"
    exit code: 0
    ----- stdout -----
    INTENT              KEYWORDS
    informational              1
    commercial                 1
    transactional              1
    navigational               1
    unknown                    2
    of these questions         1
    of these local             1
    of these branded           1
    ----- stderr -----
    read 6 keyword(s) without an intent of their own by the rules for `en`; gave 0 of them another one
    ");
    let by_rules = |intent: &str| (json!(intent), json!("rules"));
    let unknown = (Value::Null, Value::Null);
    assert_eq!(
        intents(&env),
        [
            by_rules("informational"),
            by_rules("commercial"),
            by_rules("transactional"),
            by_rules("navigational"),
            unknown.clone(),
            (json!("informational"), json!("file")),
            unknown,
        ]
    );
    // Again, nothing changes; with another brand, what the rules said may.
    let again = run(&env, &["keywords", "intent", "--json"]).success();
    assert_eq!(again.json()["data"]["changed"], 0);
    let dry = run(
        &env,
        &["keywords", "intent", "--brand", "RugWorld", "--dry-run"],
    )
    .success();
    assert!(dry.stderr.contains("would give 1 of them"), "{dry}");
    insta::assert_snapshot!(run(&env, &["keywords", "intent", "--brand", "RugWorld", "--json"]).success(), @r#"
    exit code: 0
    ----- stdout -----
    {"success":true,"schema":"igny8.keywords.intent/1","message":"read 6 keyword(s) without an intent of their own by the rules for `en`; gave 1 of them another one","request_id":"[UUID]","data":{"language":"en","brands":["shop.example","test shop","testshop","RugWorld"],"read":6,"changed":1,"informational":1,"commercial":1,"transactional":1,"navigational":2,"unknown":1,"questions":1,"local":1,"branded":2}}
    ----- stderr -----
    "#);
    assert_eq!(intents(&env)[6], by_rules("navigational"));
}

#[test]
fn the_settings_name_brands_and_the_language() {
    let env = prepared();
    let words = [
        "keywords",
        "intent",
        "--set",
        "site.brands=Rugworld,Acme",
        "--json",
    ];
    let found = run(&env, &words).success().json();
    assert_eq!(found["data"]["branded"], 2);
    let german = run(&env, &["keywords", "intent", "--language", "de", "--json"]).success();
    let german = german.json();
    // What English rules said is read anew: `buy rug near me` says nothing in German.
    assert_eq!(german["data"]["transactional"], 0);
    assert_eq!(intents(&env)[5], (json!("informational"), json!("file")));
}
