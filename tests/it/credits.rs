//! `igny8 credits`, and the promises about money: limits hold, books agree, nothing is asked twice.

use igny8::store::Access;
use rusqlite::Connection;
use serde_json::{Value, json};

use crate::support::{PaidSite, TestEnv, workspace};

fn number(value: &Value) -> i64 {
    value
        .as_i64()
        .unwrap_or_else(|| panic!("no number: {value}"))
}

fn requests(site: &PaidSite) -> i64 {
    number(&site.vendor.stats()["requests"])
}

#[test]
fn a_new_site_keeps_no_balance_and_says_so() {
    let env = TestEnv::new();
    workspace(&env);
    let balance = env.command(["credits", "balance"]).in_dir("site").run();
    insta::assert_snapshot!(balance.success(), @r"
    exit code: 0
    ----- stdout -----
                        US DOLLARS  CREDITS
    set aside                $0.00        0
      of it unresolved       $0.00        0
    spent                    $0.00        0
    ----- stderr -----
    no balance is kept, so none is checked: `igny8 credits add AMOUNT` begins one, and `igny8 credits limit` shows what else holds spending back
    ");
    let audit = env.command(["credits", "audit"]).in_dir("site").run();
    assert!(
        audit
            .success()
            .stderr
            .contains("all agrees: 0 rows and 0 calls checked")
    );
}

#[test]
fn money_is_put_in_after_consent_only() {
    let env = TestEnv::new();
    workspace(&env);
    let add = |words: &[&str]| {
        let words = ["credits", "add"].iter().chain(words).copied();
        env.command(words).in_dir("site").run()
    };
    let asked = add(&["5"]).exits_with(2);
    assert!(
        asked
            .stderr
            .contains("every paid call must be covered by it"),
        "{asked}"
    );
    let _ = add(&["5", "--dry-run"]).success();
    let _ = add(&["0", "--yes"]).exits_with(2);
    let _ = add(&["5", "--credits", "5", "--yes"]).exits_with(2);
    let _ = add(&["--credits", "250", "--yes", "--note", "from the till"]).success();
    insta::assert_snapshot!(add(&["2.50", "--yes"]).success(), @r"
    exit code: 0
    ----- stdout -----
    ----- stderr -----
    added $2.50 (250 credits); $5.00 is available
    ");
    let rows = env
        .command(["credits", "transactions", "--json"])
        .in_dir("site")
        .run();
    let rows = rows.success().json();
    assert_eq!(rows["count"], 2);
    let oldest = &rows["results"][1];
    assert_eq!(oldest["note"], "from the till");
    assert_eq!(oldest["amount_usd_micros"], 2_500_000);
    let page = ["credits", "transactions", "--json", "--page-size", "1"];
    let page = env.command(page).in_dir("site").run().success().json();
    assert_eq!(
        (&page["next"], &page["results"].as_array().map(Vec::len)),
        (&json!(2), &Some(1))
    );
}

#[test]
fn limits_are_shown_with_their_origin_and_kept_in_the_settings() {
    let mut env = TestEnv::new();
    workspace(&env);
    let limit = |env: &TestEnv, words: &[&str]| {
        let words = ["credits", "limit"].iter().chain(words).copied();
        env.command(words).in_dir("site").run()
    };
    let _ = limit(&env, &["--run", "1", "--user"]).success();
    let _ = limit(&env, &["--day", "2.5", "--dry-run"]).success();
    let _ = limit(&env, &["--month", "much"]).exits_with(2);
    let set = limit(&env, &["--day", "2.5", "--month", "20", "--json"])
        .success()
        .json();
    let limits = set["data"]["limits"].as_array().expect("a list").clone();
    let amounts: Vec<&Value> = limits
        .iter()
        .map(|limit| &limit["limit_usd_micros"])
        .collect();
    assert_eq!(amounts[..3], [1_000_000, 2_500_000, 20_000_000]);
    assert_eq!(*amounts[3], Value::Null, "a site has no limit of its own");
    assert_eq!(limits[4]["span"], "account-month");
    assert_eq!(*amounts[4], Value::Null);
    let origin = |index: usize| limits[index]["origin"].as_str().expect("a text");
    assert!(origin(0).contains("config.toml:"), "{limits:?}");
    assert!(origin(1).contains("site/igny8.toml:"), "{limits:?}");
    // What is taken out of one file may still stand in another.
    let both = limit(&env, &["--run", "3"]).success();
    assert!(both.stderr.contains("set: $3.00 for a run"), "{both}");
    let removed = limit(&env, &["--run", "none"]).success();
    assert!(
        removed
            .stderr
            .contains("warning: the limit of a run is set by"),
        "{removed}"
    );
    env.set("IGNY8_LIMITS_DAY_USD", "9");
    let covered = limit(&env, &["--day", "none"]).success();
    assert!(
        covered.stderr.contains("set by IGNY8_LIMITS_DAY_USD too"),
        "{covered}"
    );
}

#[test]
fn a_limit_refuses_before_anything_is_sent() {
    let Some(site) = PaidSite::start(1) else {
        return;
    };
    for span in ["--run", "--day", "--month"] {
        let _ = site
            .env
            .igny8(["credits", "limit", span, "0.0001"])
            .success();
        let refused = site.write().exits_with(5);
        assert!(
            refused.stderr.contains("limit of $0.0001 would be passed"),
            "{refused}"
        );
        let _ = site.env.igny8(["credits", "limit", span, "none"]).success();
    }
    let _ = site
        .env
        .igny8(["credits", "add", "0.0001", "--yes"])
        .success();
    let refused = site.write().exits_with(5);
    assert!(
        refused
            .stderr
            .contains("the balance of $0.0001 does not cover"),
        "{refused}"
    );
    // A price that nobody knows is refused as soon as money is limited at all.
    let unknown = site
        .env
        .igny8(["write", "--yes", "--model", "fault-ok"])
        .exits_with(5);
    assert!(
        unknown.stderr.contains("the price of fault-ok is unknown"),
        "{unknown}"
    );
    assert_eq!(requests(&site), 0, "nothing was sent");
    site.audits_clean();
    let _ = site.env.igny8(["credits", "add", "1", "--yes"]).success();
    let _ = site.write().success();
    let (reserved, spent) = site.reserved_and_spent();
    assert_eq!((reserved, spent), (0, site.billed()));
    site.audits_clean();
}

#[test]
fn an_unknown_price_is_not_counted_as_nothing() {
    let Some(site) = PaidSite::start(1) else {
        return;
    };
    let _ = site
        .env
        .igny8(["write", "--yes", "--model", "fault-ok"])
        .success();
    let used = site.data(&["credits", "usage", "--by", "model"]);
    assert_eq!(used["rows"][0]["key"], "fault-ok");
    assert_eq!(used["total"]["calls_of_unknown_cost"], 1);
    assert!(number(&used["total"]["output_tokens"]) > 0);
    let balance = site.env.igny8(["credits", "balance"]).success();
    assert!(
        balance
            .stderr
            .contains("1 call of unknown cost not counted as spent"),
        "{balance}"
    );
    site.audits_clean();
}

#[test]
fn a_local_server_costs_nothing_and_its_tokens_are_counted() {
    let Some(site) = PaidSite::start(2) else {
        return;
    };
    let _ = site.env.igny8(["credits", "limit", "--day", "0"]).success();
    let written = site
        .env
        .igny8(["write", "--set", "providers.fake.local=true"]);
    let _ = written.success();
    let used = site.data(&["credits", "usage", "--by", "provider"]);
    assert_eq!(used["rows"][0]["key"], "fake");
    assert_eq!(used["total"]["calls"], 2);
    assert_eq!(used["total"]["cost_usd_micros"], 0);
    assert_eq!(used["total"]["calls_of_unknown_cost"], 0);
    assert_eq!(
        used["total"]["input_tokens"],
        site.vendor.stats()["tokens_in"]
    );
    assert_eq!(
        used["total"]["output_tokens"],
        site.vendor.stats()["tokens_out"]
    );
    site.audits_clean();
}

#[test]
fn usage_adds_up_by_every_group_and_span() {
    let Some(site) = PaidSite::start(3) else {
        return;
    };
    site.faults(&["ok", "drop-after", "ok"]);
    let _ = site.write().exits_with(3);
    for by in ["day", "function", "model", "provider", "run"] {
        let used = site.data(&["credits", "usage", "--by", by]);
        assert_eq!(
            used["rows"].as_array().map(Vec::len),
            Some(1),
            "{by}: {used}"
        );
        assert_eq!(used["rows"][0]["calls"], 3);
        assert_eq!(used["total"]["open_calls"], 1);
    }
    let (reserved, spent) = site.reserved_and_spent();
    let used = site.data(&["credits", "usage"]);
    assert_eq!(used["total"]["cost_usd_micros"], spent);
    assert_eq!(used["total"]["open_usd_micros"], reserved);
    assert!(spent <= site.billed() && site.billed() <= spent + reserved);
    let earlier = site.data(&["credits", "usage", "--until", "2026-01-01"]);
    assert_eq!(earlier["rows"], json!([]));
    let _ = site
        .env
        .igny8(["credits", "usage", "--since", "once"])
        .exits_with(1);
}

/// The names of the unresolved calls.
fn unresolved(site: &PaidSite) -> Vec<String> {
    let list = site
        .env
        .igny8(["credits", "reconcile", "--json"])
        .success()
        .json();
    let calls = list["results"].as_array().expect("a list");
    calls
        .iter()
        .map(|call| call["op_id"].as_str().expect("a name").to_owned())
        .collect()
}

#[test]
fn a_decision_frees_the_item_and_half_an_answer_is_never_used() {
    for (decision, keeps) in [("--charge", true), ("--void", false), ("--retry", true)] {
        let Some(site) = PaidSite::start(1) else {
            return;
        };
        // Half of the reply arrives and is kept.
        site.faults(&["drop-mid"]);
        let _ = site.write().exits_with(3);
        let (reserved, spent) = site.reserved_and_spent();
        assert!(spent == 0 && reserved >= site.billed());
        let again = site.write().exits_with(3);
        assert!(again.stderr.contains("is unresolved"), "{again}");
        assert_eq!(requests(&site), 1, "it is not asked again by itself");

        let listed = site.env.igny8(["credits", "reconcile"]).success();
        assert!(
            listed
                .stdout
                .contains("Guide to office chairs, part 1 (generate_content)"),
            "{listed}"
        );
        assert!(
            listed.stdout.contains("the reply ended too early"),
            "{listed}"
        );
        let calls = unresolved(&site);
        let words = ["credits", "reconcile", &calls[0][..13], decision];
        let _ = site.env.igny8(words).exits_with(2);
        let _ = site.env.igny8(words.iter().chain(&["--dry-run"])).success();
        assert_eq!(
            site.reserved_and_spent(),
            (reserved, 0),
            "a dry run books nothing"
        );
        let _ = site.env.igny8(words.iter().chain(&["--yes"])).success();
        let booked = if keeps { reserved } else { 0 };
        assert_eq!(site.reserved_and_spent(), (0, booked), "{decision}");
        site.audits_clean();
        let _ = site.env.igny8(words.iter().chain(&["--yes"])).exits_with(1);
        assert_eq!(unresolved(&site), [""; 0]);

        let _ = site.write().success();
        assert_eq!(requests(&site), 2, "{decision}: asked once more");
        let store = site.store(Access::Read);
        let texts = count(
            store.connection(),
            "SELECT count(*) FROM content WHERE kind = 'article'",
        );
        assert_eq!(texts, 1);
        site.audits_clean();
    }
}

#[test]
fn a_charge_may_differ_from_what_was_set_aside() {
    let Some(site) = PaidSite::start(2) else {
        return;
    };
    site.faults(&["drop-after", "malformed"]);
    let _ = site.write().exits_with(3);
    let calls = unresolved(&site);
    let charge = |op: &str, amount: &str| {
        site.env
            .igny8(["credits", "reconcile", op, "--charge", amount, "--yes"])
    };
    let _ = charge(&calls[0], "0.000007").success();
    let _ = charge(&calls[1], "9").success();
    assert_eq!(site.reserved_and_spent(), (0, 9_000_007));
    site.audits_clean();
    let _ = site
        .env
        .igny8(["credits", "reconcile", "--void"])
        .exits_with(1);
    let _ = site
        .env
        .igny8(["credits", "reconcile", "--all", "--void", "--yes"])
        .success();
    let _ = charge("0000", "1").exits_with(1);
}

#[test]
fn books_agree_after_every_fault_and_one_more_run_completes() {
    let Some(site) = PaidSite::start(1) else {
        return;
    };
    let faults = [
        "500",
        "502html",
        "503",
        "503-retry-after",
        "429",
        "429-no-retry-after",
        "quota",
        "401",
        "400ctx",
        "408",
        "drop",
        "html200",
        "error200",
        "drop-after",
        "drop-mid",
        "malformed",
        "no-usage",
        "split-utf8",
        "refusal",
        "filter",
        "length",
        "null-content",
        "empty-choices",
        "fenced",
        "preamble",
        "bad-json",
    ];
    for (number, fault) in faults.iter().enumerate() {
        let title = format!("About lamps, part {number}");
        let _ = site
            .env
            .igny8(["tasks", "create", "--title", &title])
            .success();
        site.faults(&[fault]);
        let (reserved_before, spent_before) = site.reserved_and_spent();
        let billed_before = site.billed();
        let first = site.env.igny8(["write", "--yes", "--limit", "1"]);
        assert!(
            matches!(first.code, Some(0 | 3 | 4 | 7)),
            "{fault}: {first}"
        );
        let (reserved, spent) = site.reserved_and_spent();
        let (reserved, spent) = (reserved - reserved_before, spent - spent_before);
        let billed = site.billed() - billed_before;
        // Without token counts the bound is booked, which is more than the bill.
        let counted = *fault != "no-usage";
        assert!(spent <= billed || !counted, "{fault}: {spent} of {billed}");
        assert!(
            billed <= spent + reserved,
            "{fault}: {billed} of {spent} + {reserved}"
        );
        site.audits_clean();
        let _ = site
            .env
            .igny8(["credits", "reconcile", "--all", "--retry", "--yes"])
            .success();
        let again = site.write();
        assert!(matches!(again.code, Some(0)), "{fault}: {first}\n{again}");
        site.audits_clean();
    }
}

#[test]
fn eight_processes_cannot_overspend_a_limit_together() {
    let Some(site) = PaidSite::start(24) else {
        return;
    };
    // Every reply is lost, so that every reserve stays.
    site.vendor
        .configure(&json!({"fault_rates": {"drop-after": 1.0}, "latency_ms": 30}));
    // The plan reckons with a further call where a text comes short; what one call reserves is seen here.
    let _ = site
        .env
        .igny8(["write", "--yes", "--limit", "1"])
        .exits_with(3);
    let one = site.reserved_and_spent().0;
    let limit = one * 5 + one / 2;
    let dollars = format!("{}.{:06}", limit / 1_000_000, limit % 1_000_000);
    let _ = site
        .env
        .igny8(["credits", "limit", "--day", &dollars])
        .success();
    let racers: Vec<_> = (0..8)
        .map(|_| {
            site.env
                .command(["write", "--yes", "--wait", "60s"])
                .spawn()
        })
        .collect();
    for racer in racers {
        let end = racer.finish();
        assert!(matches!(end.code, Some(3 | 5)), "{end}");
        assert!(!end.stderr.contains("locked"), "{end}");
    }
    let (reserved, spent) = site.reserved_and_spent();
    assert!(spent == 0 && reserved <= limit, "{reserved} of {limit}");
    assert_eq!(
        unresolved(&site).len(),
        5,
        "the limit was used, and not passed"
    );
    assert_eq!(requests(&site), 5);
    assert_eq!(site.vendor.stats()["double_billed"], 0);
    site.audits_clean();
}

fn count(connection: &Connection, sql: &str) -> i64 {
    connection
        .query_row(sql, [], |row| row.get(0))
        .expect("a number")
}

/// Changes rows as only a hand can: the triggers are taken away and put back.
fn corrupt(site: &PaidSite, sql: &str) {
    let store = site.store(Access::Write);
    let connection = store.connection();
    let triggers: Vec<(String, String)> = connection
        .prepare("SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'")
        .expect("a schema")
        .query_map([], |row| Ok((row.get(0)?, row.get(1)?)))
        .expect("rows")
        .collect::<Result<_, _>>()
        .expect("triggers");
    assert_eq!(triggers.len(), 2);
    connection
        .execute_batch("PRAGMA foreign_keys = OFF")
        .expect("a pragma");
    for (name, _) in &triggers {
        connection
            .execute_batch(&format!("DROP TRIGGER {name}"))
            .expect("dropped");
    }
    let changed = connection.execute(sql, []).expect("a corruption");
    assert_eq!(changed, 1, "{sql}");
    for (_, sql) in &triggers {
        connection.execute_batch(sql).expect("made again");
    }
    store.checkpoint().expect("a checkpoint");
}

#[test]
fn each_hand_made_corruption_is_named_with_its_call() {
    let Some(site) = PaidSite::start(4) else {
        return;
    };
    let _ = site.env.igny8(["credits", "add", "5", "--yes"]).success();
    site.faults(&["ok", "drop-after", "400ctx", "ok"]);
    let _ = site.write().exits_with(3);
    site.audits_clean();
    let of = |state: &str| {
        let store = site.store(Access::Read);
        let sql =
            format!("SELECT op_id FROM ai_calls WHERE state = '{state}' ORDER BY sent_at LIMIT 1");
        let name: String = store
            .connection()
            .query_row(&sql, [], |row| row.get(0))
            .expect("a call");
        name
    };
    let (settled, void, lost) = (of("settled"), of("void"), of("unresolved"));
    let grant = "(SELECT op_id FROM ledger_entries WHERE kind = 'grant')";
    let row = |op: &str, kind: &str| format!("op_id = '{op}' AND kind = '{kind}'");
    let corruptions = [
        ("cost_differs", &settled, format!("UPDATE ledger_entries SET amount_usd_micros = amount_usd_micros - 1 WHERE {}", row(&settled, "settle"))),
        ("reserve_not_returned", &settled, format!("DELETE FROM ledger_entries WHERE {}", row(&settled, "void"))),
        ("state_differs", &void, format!("DELETE FROM ledger_entries WHERE {}", row(&void, "reserve"))),
        ("account_differs", &void, format!("UPDATE ledger_entries SET debit_account = 'spent' WHERE {}", row(&void, "void"))),
        ("grant_differs", &String::new(), format!("UPDATE ledger_entries SET amount_usd_micros = 9000000 WHERE op_id = {grant}")),
        ("call_missing", &String::from("made-up"), "INSERT INTO ledger_entries (ts, op_id, kind, debit_account, credit_account, amount_usd_micros) VALUES ('2026-01-01T00:00:00.000Z', 'made-up', 'adjust', 'spent', 'available', 5)".to_owned()),
        ("state_differs", &lost, format!("INSERT INTO ledger_entries (ts, op_id, kind, debit_account, credit_account, amount_usd_micros) VALUES ('2026-01-01T00:00:00.000Z', '{lost}', 'settle', 'spent', 'reserved', 1)")),
        ("state_differs", &settled, format!("UPDATE ai_calls SET state = 'void' WHERE op_id = '{settled}'")),
        ("price_differs", &settled, format!("UPDATE ai_calls SET output_tokens = output_tokens + 1000 WHERE op_id = '{settled}'")),
        ("cost_differs", &settled, format!("UPDATE ai_calls SET cost_usd_micros = cost_usd_micros + 1 WHERE op_id = '{settled}'")),
        ("reserve_differs", &lost, format!("UPDATE ai_calls SET reserved_usd_micros = 1 WHERE op_id = '{lost}'")),
        ("answer_missing", &settled, format!("UPDATE ai_calls SET raw_answer = NULL WHERE op_id = '{settled}'")),
        ("call_missing", &lost, format!("DELETE FROM ai_calls WHERE op_id = '{lost}'")),
        ("left_open", &lost, format!("UPDATE ai_calls SET state = 'sent' WHERE op_id = '{lost}'")),
        ("price_differs", &settled, format!("UPDATE ai_calls SET price_output = price_output * 2 WHERE op_id = '{settled}'")),
    ];
    let sound = std::fs::read(site.database()).expect("a database");
    for (code, op, sql) in corruptions {
        corrupt(&site, &sql);
        let found = site.env.igny8(["credits", "audit", "--json"]).exits_with(1);
        let answer = found.json();
        let findings = answer["data"]["findings"]
            .as_array()
            .expect("a list")
            .clone();
        let named = findings.iter().any(|finding| {
            let name = finding["op_id"].as_str().unwrap_or_default();
            finding["code"] == code && (name == op || op.is_empty() && name.starts_with("grant:"))
        });
        assert!(named, "{sql}\nshould be {code} of {op}: {findings:?}");
        assert_eq!(answer["code"], "audit_failed");
        restore(&site, &sound);
        site.audits_clean();
    }
}

#[expect(
    clippy::disallowed_methods,
    reason = "the test puts the sound database back"
)]
fn restore(site: &PaidSite, bytes: &[u8]) {
    std::fs::write(site.database(), bytes).expect("written");
    for ending in ["sqlite3-wal", "sqlite3-shm"] {
        // There is none after a clean end.
        let _ = std::fs::remove_file(site.database().with_extension(ending));
    }
}
