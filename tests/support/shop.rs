//! A workspace with tasks and a paid model behind the fake vendor, and a look at its ledger.

use std::ffi::OsStr;

use rusqlite::{Connection, OpenFlags};
use serde_json::Value;

use super::{CommandOutput, FakeVendor, TestEnv, workspace};

/// What the fake model costs, in micro-USD per million tokens in and out: the vendor's and ours.
const PRICES: [&str; 2] = ["1000000", "4000000"];

const MODELS: &str = "[[model]]\nvendor = \"openai-compatible\"\nname = \"fake-model\"\nkind = \"chat\"\n\
                      input = 1_000_000\noutput = 4_000_000\n";

/// A workspace named `site`, and the vendor it pays.
pub(crate) struct Shop {
    pub(crate) env: TestEnv,
    pub(crate) vendor: FakeVendor,
    /// How the vendor is spoken to.
    pub(crate) dialect: String,
}

impl Shop {
    /// Makes both; the vendor gets `options` of its own. `None`, said loudly, without python3.
    pub(crate) fn open(options: &[&str]) -> Option<Self> {
        let mut all = vec!["--price-in", PRICES[0], "--price-out", PRICES[1]];
        all.extend(options);
        let vendor = FakeVendor::start(&all)?;
        let mut env = shop_env();
        // The order of calls is told by their times.
        env.set("IGNY8_TEST_NOW", "");
        let dialect = "openai-chat".to_owned();
        let shop = Self {
            env,
            vendor,
            dialect,
        };
        shop.env.write("config/models.toml", MODELS);
        Some(shop)
    }

    /// Makes so many tasks by hand.
    pub(crate) fn tasks(&self, count: usize) {
        make_tasks(&self.env, count);
    }

    /// The settings that make the vendor a paid provider, and the consent to pay.
    pub(crate) fn paying(&self) -> Vec<String> {
        let base_url = format!("providers.fake.base_url={}", self.vendor.base_url);
        let dialect = format!("providers.fake.dialect={}", self.dialect);
        let settings = [
            base_url.as_str(),
            dialect.as_str(),
            "providers.fake.local=false",
            // Faults come in the order of arrival: only one after the other hits a known task.
            "providers.fake.concurrency=1",
            "ai.provider=fake",
            "ai.model=fake-model",
            "ai.idle_timeout_s=1",
            "ai.timeout_s=3",
        ];
        let mut words = vec!["--yes".to_owned()];
        for setting in settings {
            words.extend(["--set".to_owned(), setting.to_owned()]);
        }
        words
    }

    /// Runs `igny8` with the vendor as the provider.
    pub(crate) fn igny8(&self, args: &[&str]) -> CommandOutput {
        let words = args.iter().map(|word| (*word).to_owned());
        self.env.igny8(words.chain(self.paying()))
    }

    /// A table of the workspace's database, each row as its columns joined by spaces.
    pub(crate) fn rows(&self, sql: &str) -> Vec<String> {
        rows(&self.env, sql)
    }

    /// One number of the workspace's database.
    pub(crate) fn number(&self, sql: &str) -> i64 {
        self.rows(sql)[0].parse().expect("a number")
    }

    /// Holds the ledger against the vendor's bill: what is settled is at most the bill, and with what
    /// unresolved calls have reserved at least the bill.
    #[track_caller]
    pub(crate) fn assert_bracket(&self) {
        let billed = self.vendor.stats()["cost_micros"].as_i64().expect("a sum");
        let settled = self.number(
            "SELECT coalesce(sum(cost_usd_micros), 0) FROM ai_calls WHERE state = 'settled'",
        );
        let reserved = self.number(
            "SELECT coalesce(sum(reserved_usd_micros), 0) FROM ai_calls WHERE state = 'unresolved'",
        );
        assert!(settled <= billed, "settled {settled}, billed {billed}");
        assert!(
            billed <= settled + reserved,
            "billed {billed}, settled {settled}, reserved {reserved}"
        );
        if reserved == 0 {
            assert_eq!(settled, billed);
        }
        let spent = self.number(
            "SELECT coalesce(sum(CASE WHEN debit_account = 'spent' THEN amount_usd_micros ELSE 0 END)
                  - sum(CASE WHEN credit_account = 'spent' THEN amount_usd_micros ELSE 0 END), 0)
             FROM ledger_entries",
        );
        assert_eq!(spent.abs(), settled, "the ledger and the calls disagree");
    }

    /// What the vendor counted, by name.
    pub(crate) fn counted(&self, name: &str) -> Value {
        self.vendor.stats()[name].clone()
    }
}

/// A home with the workspace `site` in it, which every command finds.
pub(crate) fn shop_env() -> TestEnv {
    let mut env = TestEnv::new();
    env.set("IGNY8_CONFIG_DIR", env.work_dir().join("config"));
    workspace(&env);
    env.set("IGNY8_SITE", OsStr::new("test-shop"));
    env
}

/// Makes so many tasks by hand.
pub(crate) fn make_tasks(env: &TestEnv, count: usize) {
    let keywords = [
        "bathroom rug",
        "floor lamp",
        "office chair",
        "standing desk",
        "dining table",
        "wall shelf",
        "garden bench",
        "linen curtain",
    ];
    for keyword in keywords.iter().take(count) {
        let title = format!("How to choose a {keyword}");
        let words = ["tasks", "create", "--title", &title, "--keywords", keyword];
        let _ = env.igny8(words).success();
    }
}

/// A table of the workspace's database, each row as its columns joined by spaces.
#[expect(
    clippy::disallowed_methods,
    reason = "a test looks into the database past the program"
)]
pub(crate) fn rows(env: &TestEnv, sql: &str) -> Vec<String> {
    let database = env.work_dir().join("site/igny8.sqlite3");
    let flags = OpenFlags::SQLITE_OPEN_READ_ONLY;
    let connection = Connection::open_with_flags(database, flags).expect("a database");
    let mut statement = connection.prepare(sql).expect("a query");
    let columns = statement.column_count();
    let mut rows = statement.query([]).expect("rows");
    let mut found = Vec::new();
    while let Some(row) = rows.next().expect("a row") {
        let cells: Vec<String> = (0..columns)
            .map(|column| match row.get(column).expect("a value") {
                rusqlite::types::Value::Null => "null".to_owned(),
                rusqlite::types::Value::Integer(number) => number.to_string(),
                rusqlite::types::Value::Text(text) => text,
                other => format!("{other:?}"),
            })
            .collect();
        found.push(cells.join(" "));
    }
    found
}
