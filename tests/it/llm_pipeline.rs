//! The pipeline through a real language model: real HTTP, real grammar-bound JSON, real tokens.

use rusqlite::{Connection, OpenFlags};

use crate::support::recorder::Recorder;
use crate::support::{Llm, TestEnv};

const KEYWORDS: &str = "keyword,search_volume\n\
    office chair,5400\nergonomic office chair,2900\noffice chair for tall people,720\n\
    bathroom rug,1900\nwashable bathroom rug,480\nround bathroom rug,390\n\
    floor lamp,3600\nreading floor lamp,590\n";

fn done(env: &TestEnv, args: &[&str]) {
    drop(env.igny8(args).success());
}

#[test]
fn a_real_model_clusters_and_writes_and_its_tokens_are_the_ledgers() {
    let Some(llm) = Llm::start_or_skip() else {
        return;
    };
    let recorder = Recorder::start(llm.port);
    let mut env = TestEnv::new();
    env.set("IGNY8_TEST_NOW", "");
    let site = [
        "init",
        "site",
        "--name",
        "Lamp and Chair",
        "--sector",
        "Home",
        "--no-input",
    ];
    done(&env, &site);
    env.set("IGNY8_SITE", "site");
    let base_url = format!("http://127.0.0.1:{}/v1", recorder.port);
    for (key, value) in [
        ("providers.local.base_url", base_url.as_str()),
        ("providers.local.vendor", "llamacpp"),
        ("ai.provider", "local"),
        ("ai.model", llm.model.as_str()),
        ("ai.max_output_tokens", "400"),
        // So small a model says next to nothing now and then.
        ("ai.seed", "1"),
        ("writing.words", "60"),
    ] {
        done(&env, &["config", "set", "--user", key, value]);
    }
    let file = env.write("keywords.csv", KEYWORDS);
    let file = file.to_str().unwrap();
    done(&env, &["keywords", "import", file]);

    let clustered = env
        .igny8(["cluster", "--engine", "ai", "--json"])
        .success()
        .json();
    let unassigned = clustered["data"]["unassigned"]
        .as_array()
        .map_or(0, Vec::len);
    assert!(unassigned < 8, "the model grouped nothing: {clustered}");

    done(&env, &["ideas", "--limit", "1", "--per-cluster", "1"]);
    done(&env, &["ideas", "approve", "--all"]);
    done(&env, &["tasks", "create", "--all-approved"]);
    let written = env.igny8(["write", "--limit", "1", "--json"]);
    assert!(matches!(written.code, Some(0 | 3)), "{written}");

    let database = env.work_dir().join("site/igny8.sqlite3");
    #[expect(
        clippy::disallowed_methods,
        reason = "the test reads what the program stored"
    )]
    let connection =
        Connection::open_with_flags(database, OpenFlags::SQLITE_OPEN_READ_ONLY).unwrap();
    let (drafts, words): (i64, i64) = connection
        .query_row(
            "SELECT count(*), coalesce(sum(word_count), 0) FROM content WHERE kind = 'article'",
            [],
            |row| Ok((row.get(0)?, row.get(1)?)),
        )
        .unwrap();
    assert!(
        drafts >= 1 && words >= 10,
        "{drafts} drafts of {words} words: {written}"
    );
    let ledger: (i64, i64, i64) = connection
        .query_row(
            "SELECT count(*), sum(input_tokens), sum(output_tokens) FROM ai_calls
             WHERE state = 'settled'",
            [],
            |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)),
        )
        .unwrap();
    let used = recorder.used();
    assert_eq!(ledger, (used.answers, used.input, used.output));
    done(&env, &["credits", "audit"]);
}
