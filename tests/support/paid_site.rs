//! A workspace whose texts are written by the fake vendor, for money.

use std::path::PathBuf;
use std::time::Duration;

use igny8::store::{Access, Store};
use serde_json::{Value, json};

use super::{CommandOutput, FakeVendor, TestEnv, workspace};

/// A workspace, and the vendor that it pays.
///
/// A token in costs one micro-USD and one out two, at the vendor and in the price table, so that
/// bill and ledger can be held together to the last micro-USD.
pub(crate) struct PaidSite {
    pub(crate) env: TestEnv,
    pub(crate) vendor: FakeVendor,
}

impl PaidSite {
    /// Makes a workspace with so many queued tasks. `None`, said loudly, without python3.
    pub(crate) fn start(tasks: usize) -> Option<Self> {
        let prices = ["--price-in", "1000000", "--price-out", "2000000"];
        let vendor = FakeVendor::start(&[&prices[..], &["--words", "60"]].concat())?;
        let mut env = TestEnv::new();
        // Several processes write into one database: their ids must differ.
        env.set("IGNY8_TEST_NOW", "");
        env.set("IGNY8_CONFIG_DIR", env.work_dir().join("config"));
        env.set("IGNY8_FAKE_API_KEY", "key");
        workspace(&env);
        env.set("IGNY8_SITE", env.work_dir().join("site"));
        let settings = format!(
            "[ai]\nprovider = \"fake\"\nmodel = \"fake-model\"\n[writing]\nwords = 60\n\
             [providers.fake]\nbase_url = \"{}\"\nvendor = \"openai\"\nlocal = false\n",
            vendor.base_url
        );
        env.write("config/config.toml", settings);
        env.write(
            "config/models.toml",
            "as_of = \"2026-01-01\"\n[[model]]\nvendor = \"openai\"\nname = \"fake-model\"\n\
             kind = \"chat\"\ninput = 1_000_000\ncached_input = 1_000_000\noutput = 2_000_000\n\
             batch_input = 500_000\nbatch_output = 1_000_000\n",
        );
        let site = Self { env, vendor };
        for number in 1..=tasks {
            let title = format!("Guide to office chairs, part {number}");
            let keyword = format!("office chair part {number}");
            let words = ["tasks", "create", "--title", &title, "--keywords", &keyword];
            let _ = site.env.igny8(words).success();
        }
        Some(site)
    }

    /// Tells the vendor which faults come next.
    #[track_caller]
    pub(crate) fn faults(&self, faults: &[&str]) {
        self.vendor.configure(&json!({ "faults": faults }));
    }

    /// Runs `write --yes`.
    pub(crate) fn write(&self) -> CommandOutput {
        self.env.igny8(["write", "--yes"])
    }

    /// Runs a command with `--json` and returns its data.
    #[track_caller]
    pub(crate) fn data(&self, words: &[&str]) -> Value {
        let words = words.iter().copied().chain(["--json"]);
        let mut answer = self.env.igny8(words).success().json();
        answer["data"].take()
    }

    /// What is set aside and what is spent, in micro-USD.
    #[track_caller]
    pub(crate) fn reserved_and_spent(&self) -> (i64, i64) {
        let balance = self.data(&["credits", "balance"]);
        let amount = |name: &str| balance[name]["usd_micros"].as_i64().expect("an amount");
        (amount("reserved"), amount("spent"))
    }

    /// What the vendor has billed, in micro-USD, once nothing is under way any more.
    pub(crate) fn billed(&self) -> i64 {
        self.settled_stats()["cost_micros"]
            .as_i64()
            .expect("an amount")
    }

    /// The vendor's own books, once nothing is under way any more.
    pub(crate) fn settled_stats(&self) -> Value {
        loop {
            let stats = self.vendor.stats();
            if stats["inflight"] == 0 {
                return stats;
            }
            std::thread::sleep(Duration::from_millis(5));
        }
    }

    /// Where the database is.
    pub(crate) fn database(&self) -> PathBuf {
        self.env.work_dir().join("site/igny8.sqlite3")
    }

    /// Opens the database.
    pub(crate) fn store(&self, access: Access) -> Store {
        Store::open(&self.database(), access, Duration::from_secs(30)).expect("a sound database")
    }

    /// Asserts that the audit has nothing to say.
    #[track_caller]
    pub(crate) fn audits_clean(&self) {
        let _ = self.env.igny8(["credits", "audit"]).success();
    }
}
