//! Keywords in a workspace, and a vendor that costs money.

use std::time::Duration;

use igny8::domain::ids::SectorId;
use igny8::domain::keyword::KeywordSource;
use igny8::store::keywords::{NewKeyword, put};
use igny8::store::{Access, Store, sectors};

use super::test_env::Running;
use super::{FakeVendor, TestEnv};

const THEN: &str = "2026-01-10T00:00:00.000Z";

/// What the fake vendor charges, as a user's own table of models.
const MODELS: &str = r#"
[[model]]
vendor = "openai-compatible"
name = "fake-model"
kind = "chat"
input = 1_000_000
output = 4_000_000

[[model]]
vendor = "openai-compatible"
name = "fake-vectors"
kind = "embedding"
input = 1_000_000
"#;

/// Opens the database of the workspace `site`.
pub(crate) fn store(env: &TestEnv) -> Store {
    let file = env.work_dir().join("site/igny8.sqlite3");
    Store::open(&file, Access::Write, Duration::from_secs(5)).expect("a workspace")
}

/// Adds a sector to the workspace `site`.
pub(crate) fn add_sector(env: &TestEnv, name: &str) -> SectorId {
    sectors::insert(store(env).connection(), name, THEN).expect("a new name")
}

/// Puts keywords into a sector of the workspace `site`, with a known volume where one is given.
pub(crate) fn add_keywords(env: &TestEnv, sector: SectorId, keywords: &[(&str, Option<i64>)]) {
    let store = store(env);
    store
        .write(|transaction| {
            for (keyword, search_volume) in keywords {
                let new = NewKeyword {
                    sector_id: sector,
                    keyword,
                    normal_form: keyword,
                    market: "",
                    search_volume: *search_volume,
                    volume_range: None,
                    impressions: None,
                    extra: None,
                    difficulty: None,
                    cpc_micros: None,
                    intent: None,
                    source: KeywordSource::CsvImport,
                };
                put(transaction, &new, THEN)?;
            }
            Ok::<_, igny8::store::StoreError>(())
        })
        .expect("rows");
}

/// The words that make a command think with the fake vendor, in money.
pub(crate) fn paid(env: &TestEnv, vendor: &FakeVendor) -> Vec<String> {
    env.write("../home/.config/igny8/models.toml", MODELS);
    let base_url = format!("providers.fake.base_url={}", vendor.base_url);
    let words = [
        "--set",
        &base_url,
        "--set",
        "providers.fake.local=false",
        "--provider",
        "fake",
        "--model",
        "fake-model",
        "--site",
        "test-shop",
    ];
    words.iter().map(|word| (*word).to_owned()).collect()
}

/// The words that make a command get its vectors from the fake vendor, for money.
pub(crate) fn paid_vectors(env: &TestEnv, vendor: &FakeVendor) -> Vec<String> {
    let mut words = paid(env, vendor);
    for word in &mut words {
        if word == "fake-model" {
            "fake-vectors".clone_into(word);
        }
    }
    words
}

/// Waits until a paid answer is durable in the workspace `site` while the run goes on.
#[track_caller]
pub(crate) fn wait_for_answer(env: &TestEnv, running: &mut Running) {
    let sql = "SELECT EXISTS (SELECT 1 FROM ai_calls WHERE state = 'settled')";
    loop {
        let store = store(env);
        let is_there = store.connection().query_row(sql, [], |row| row.get(0));
        if is_there.expect("a row") {
            return;
        }
        assert!(running.is_running(), "the run ended before it was answered");
        std::thread::sleep(Duration::from_millis(20));
    }
}
