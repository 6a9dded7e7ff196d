//! Every way a model call can go wrong, once: three tasks, the fault on the first call.
//!
//! For each: the fault fired, the call ended in its documented state, the other tasks were written or
//! left for the next run, and the ledger brackets the vendor's bill. Then the same command again.

use crate::support::shop::Shop;

/// What is expected of the first run.
struct Expected {
    /// State and outcome of the first call.
    first_call: &'static str,
    /// How many articles there are after it.
    articles: i64,
    /// Its exit code.
    code: i32,
    /// How many calls the vendor has billed.
    billed: u64,
    /// The exit code of the second run.
    again: i32,
}

/// A reply that may exist and never arrived: kept apart, never asked for again by itself.
const LOST: Expected = Expected {
    first_call: "unresolved null",
    articles: 2,
    code: 3,
    billed: 3,
    again: 3,
};

/// As `LOST`, where the vendor billed nothing, which we cannot know.
const UNKNOWN: Expected = Expected { billed: 2, ..LOST };

/// A whole reply that holds no answer: paid, used up, and asked anew by the next run.
const USELESS: Expected = Expected {
    first_call: "settled empty",
    articles: 2,
    code: 3,
    billed: 3,
    again: 0,
};

/// A reply whose text is an article after all.
const SOUND: Expected = Expected {
    first_call: "settled accepted",
    articles: 3,
    code: 0,
    billed: 3,
    again: 0,
};

/// Turned away with the request to wait: sent again, and not billed twice.
const RESENT: Expected = Expected {
    first_call: "void null",
    ..SOUND
};

/// Every further call would end the same way: nothing more is tried in this run.
const STOPPED: Expected = Expected {
    first_call: "void null",
    articles: 0,
    code: 7,
    billed: 0,
    again: 0,
};

const ARTICLES: &str = "SELECT count(*) FROM content WHERE kind = 'article'";

fn write_with(dialect: &str, fault: &str, expected: &Expected) {
    let Some(mut shop) = Shop::open(&["--hang-s", "5", "--slow-ms", "10"]) else {
        return;
    };
    shop.dialect = dialect.to_owned();
    shop.tasks(3);
    let schedule = serde_json::json!({"faults_for": {"generate_content": [fault]}});
    shop.vendor.configure(&schedule);
    let first = shop.igny8(&["write"]).exits_with(expected.code);
    assert_eq!(shop.counted("faults")[fault], 1, "it never fired\n{first}");
    let calls = shop.rows("SELECT state, outcome FROM ai_calls ORDER BY sent_at, op_id");
    assert_eq!(calls[0], expected.first_call, "{calls:?}\n{first}");
    assert_eq!(shop.number(ARTICLES), expected.articles, "{first}");
    assert_eq!(shop.counted("billed_count"), expected.billed, "{first}");
    assert_eq!(shop.counted("double_billed"), 0, "{first}");
    if fault == "no-usage" {
        // Without token counts the most it can have cost is booked: never too little.
        let settled = shop.number("SELECT sum(cost_usd_micros) FROM ai_calls");
        assert!(settled >= shop.counted("cost_micros").as_i64().expect("a sum"));
    } else {
        shop.assert_bracket();
    }

    let is_lost = expected.first_call.starts_with("unresolved");
    let before = shop.counted("requests").as_u64();
    let again = shop.igny8(&["write"]).exits_with(expected.again);
    if is_lost {
        assert_eq!(shop.counted("requests").as_u64(), before, "{again}");
        assert!(
            again
                .stderr
                .contains("1 (How to choose a bathroom rug) was skipped"),
            "{again}"
        );
        assert!(again.stderr.contains("is unresolved"), "{again}");
        assert_eq!(shop.counted("double_billed"), 0);
        assert_eq!(shop.number(ARTICLES), 2);
    } else {
        assert_eq!(shop.number(ARTICLES), 3, "{again}");
        assert_eq!(shop.counted("paid_again_after_sound_reply"), 0);
    }
    if fault != "no-usage" {
        shop.assert_bracket();
    }
    let open = shop.number("SELECT count(*) FROM ai_calls WHERE state = 'sent'");
    assert_eq!(open, 0, "a call was left open");
}

/// What the first call of each fault comes to, in every dialect.
macro_rules! faults {
    ($($name:ident: $dialect:literal;)+) => {
        $(mod $name {
            use super::*;

            faults! { @each $dialect,
                drop_after: "drop-after", LOST;
                drop_mid: "drop-mid", LOST;
                malformed: "malformed", LOST;
                stall: "stall", LOST;
                hang: "hang", UNKNOWN;
                drop: "drop", UNKNOWN;
                answer_500: "500", UNKNOWN;
                answer_502_as_a_page: "502html", UNKNOWN;
                answer_503_without_a_wait: "503", UNKNOWN;
                answer_408: "408", UNKNOWN;
                page_instead_of_an_answer: "html200", UNKNOWN;
                error_in_an_answer: "error200", UNKNOWN;
                refusal: "refusal", Expected { first_call: refused($dialect), ..USELESS };
                filter: "filter", Expected { first_call: filtered($dialect), ..USELESS };
                null_content: "null-content", USELESS;
                empty_choices: "empty-choices", Expected { first_call: nothing($dialect), ..USELESS };
                length: "length", Expected { first_call: "settled truncated", billed: 4, ..SOUND };
                fenced: "fenced", SOUND;
                preamble: "preamble", SOUND;
                slowloris: "slowloris", SOUND;
                split_utf8: "split-utf8", SOUND;
                no_usage: "no-usage", SOUND;
                bad_json: "bad-json", Expected { first_call: "settled invalid", billed: 4, ..SOUND };
                answer_429_with_a_wait: "429", RESENT;
                answer_503_with_a_wait: "503-retry-after", RESENT;
                answer_429_without_a_wait: "429-no-retry-after", STOPPED;
                quota: "quota", STOPPED;
                answer_401: "401", Expected { code: 4, ..STOPPED };
            }
        })+
    };
    (@each $dialect:literal, $($name:ident: $fault:literal, $expected:expr;)+) => {
        $(#[test]
        fn $name() {
            write_with($dialect, $fault, &$expected);
        })+
    };
}

/// Gemini knows no refusal in words: what it will not say, its filter stops.
fn refused(dialect: &str) -> &'static str {
    match dialect {
        "gemini" => "settled filtered",
        _ => "settled refused",
    }
}

/// Anthropic calls a filtered answer a refusal.
fn filtered(dialect: &str) -> &'static str {
    match dialect {
        "anthropic" => "settled refused",
        _ => "settled filtered",
    }
}

/// Gemini says of a blocked prompt that it is blocked.
fn nothing(dialect: &str) -> &'static str {
    match dialect {
        "gemini" => "settled filtered",
        _ => "settled empty",
    }
}

faults! {
    openai_chat: "openai-chat";
    openai_responses: "openai-responses";
    anthropic: "anthropic";
    gemini: "gemini";
}

#[test]
fn a_vendor_that_keeps_losing_answers_is_left_alone_and_old_losses_block_nothing() {
    let Some(shop) = Shop::open(&["--faults", "drop-after,drop-after,drop-after"]) else {
        return;
    };
    shop.tasks(6);
    let first = shop.igny8(&["write"]).exits_with(3);
    assert!(first.stderr.contains("keeps losing answers"), "{first}");
    assert_eq!(shop.number("SELECT count(*) FROM ai_calls"), 3, "{first}");
    // Three old losses stand at the front; the rest is written all the same.
    let _ = shop.igny8(&["write"]).exits_with(3);
    assert_eq!(shop.number(ARTICLES), 3);
    assert_eq!(shop.counted("double_billed"), 0);
    shop.assert_bracket();
}

#[test]
fn a_paid_answer_that_was_not_saved_is_used_and_not_asked_for_again() {
    let Some(shop) = Shop::open(&[]) else {
        return;
    };
    shop.tasks(1);
    let mut words = vec!["write".to_owned(), "--events".to_owned()];
    words.extend(shop.paying());
    let mut running = shop
        .env
        .command(&words)
        .variable("IGNY8_TEST_PAUSE_AT", "call-settled:1")
        .spawn();
    let settled = "SELECT count(*) FROM ai_calls WHERE state = 'settled'";
    while running.is_running() && shop.number(settled) == 0 {
        std::thread::sleep(std::time::Duration::from_millis(20));
    }
    let _ = running.kill();
    assert_eq!(shop.number(ARTICLES), 0);
    let again = shop.igny8(&["write", "--json"]).success();
    assert_eq!(again.json()["data"]["done"][0]["reused"], true, "{again}");
    assert_eq!(again.json()["data"]["cost_usd_micros"], 0);
    assert_eq!(shop.number(ARTICLES), 1);
    assert_eq!(shop.counted("billed_count"), 1);
    shop.assert_bracket();
}

#[test]
fn two_runs_at_once_share_the_tasks_and_pay_each_once() {
    let Some(shop) = Shop::open(&["--latency-ms", "60"]) else {
        return;
    };
    shop.tasks(8);
    let start = || {
        let mut words = vec!["write".to_owned()];
        words.extend(shop.paying());
        shop.env.command(&words).spawn()
    };
    let (one, two) = (start(), start());
    let (one, two) = (one.finish().success(), two.finish().success());
    assert_eq!(shop.number(ARTICLES), 8, "{one}\n{two}");
    assert_eq!(shop.counted("billed_count"), 8);
    assert_eq!(shop.counted("double_billed"), 0);
    assert_eq!(shop.number("SELECT count(*) FROM claims"), 0);
    shop.assert_bracket();
}
