//! What each way in which a model call goes wrong must come to; `docs/faults.md` is made from it.

use std::fmt::Write as _;

use super::recorded::root;

/// The dialects that chat.
pub(crate) const DIALECTS: &[&str] = &["openai-chat", "openai-responses", "anthropic", "gemini"];

/// One way to go wrong.
pub(crate) struct Fault {
    /// Its name at the fake vendor.
    pub(crate) kind: &'static str,
    /// What the server does, in words.
    pub(crate) said: &'static str,
    /// What is waited for: `silence`, `the whole`, or nothing.
    pub(crate) waits_for: &'static str,
    /// What it comes to in a dialect.
    pub(crate) expected: fn(&str) -> Expected,
}

/// What is expected of a run of two tasks, the first of which meets the fault.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) struct Expected {
    /// State and outcome of the first call.
    pub(crate) first_call: &'static str,
    /// How many articles there are after it.
    pub(crate) articles: i64,
    /// Its exit code.
    pub(crate) code: i32,
    /// How many calls the vendor has billed.
    pub(crate) billed: u64,
    /// The exit code of the second run.
    pub(crate) again: i32,
}

impl Expected {
    /// Whether the reply may exist and never arrived.
    pub(crate) fn is_lost(&self) -> bool {
        self.first_call.starts_with("unresolved")
    }
}

/// A reply that may exist and never arrived: kept apart, never asked for again by itself.
const LOST: Expected = Expected {
    first_call: "unresolved null",
    articles: 1,
    code: 3,
    billed: 2,
    again: 3,
};

/// As `LOST`, where the vendor billed nothing, which we cannot know.
const UNKNOWN: Expected = Expected { billed: 1, ..LOST };

/// A whole reply that holds no answer: paid, used up, and asked anew by the next run.
const fn useless(first_call: &'static str) -> Expected {
    Expected {
        first_call,
        articles: 1,
        code: 3,
        billed: 2,
        again: 0,
    }
}

/// A reply whose text is an article after all.
const SOUND: Expected = Expected {
    first_call: "settled accepted",
    articles: 2,
    code: 0,
    billed: 2,
    again: 0,
};

/// A reply that was cut at its limit: asked once more with more room, and both are paid.
const ENLARGED: Expected = Expected {
    first_call: "settled truncated",
    billed: 3,
    ..SOUND
};

/// A reply that is no answer of the shape asked for: asked once more, and both are paid.
const REPAIRED: Expected = Expected {
    first_call: "settled invalid",
    billed: 3,
    ..SOUND
};

/// Turned away with the request to wait: sent again, and not billed twice.
const RESENT: Expected = Expected {
    first_call: "void null",
    ..SOUND
};

/// This item's own matter, and certainly not billed: the next one is tried.
const TURNED_DOWN: Expected = Expected {
    first_call: "void null",
    articles: 1,
    code: 3,
    billed: 1,
    again: 0,
};

/// Every further call would end the same way: nothing more is tried in this run.
const STOPPED: Expected = Expected {
    first_call: "void null",
    articles: 0,
    code: 7,
    billed: 0,
    again: 0,
};

/// As `STOPPED`, for want of a key or a right.
const NO_RIGHT: Expected = Expected { code: 4, ..STOPPED };

/// All of them.
pub(crate) const FAULTS: &[Fault] = &[
    fault(
        "drop-after",
        "closes after the request, before a byte of the reply",
        |_| LOST,
    ),
    fault(
        "reset-after",
        "resets the connection after the request",
        |_| LOST,
    ),
    fault("head-cut", "closes within the head of the reply", |_| LOST),
    fault("drop-mid", "closes in the middle of the reply", |_| LOST),
    fault(
        "drop-last",
        "closes before the last byte of the reply",
        |_| LOST,
    ),
    fault("bad-chunk", "breaks the chunks of the reply", |_| LOST),
    fault(
        "malformed",
        "answers with half of the JSON, as if it were whole",
        |_| LOST,
    ),
    fault("nul", "answers with bytes of zero after the JSON", |_| LOST),
    fault("latin1", "answers in another character set", |_| LOST),
    fault(
        "deep",
        "answers with JSON that is nested without end",
        |_| LOST,
    ),
    fault("huge-length", "announces a reply of 100 GB", |_| LOST),
    fault("endless", "never ends the reply", |_| LOST),
    fault("gzip-bomb", "answers with 20 MB that come as 20 kB", |_| {
        LOST
    }),
    waiting(
        "stall",
        "falls silent in the middle of the reply",
        "silence",
        |_| LOST,
    ),
    waiting(
        "never-closing",
        "does not say where the reply ends, and does not close",
        "silence",
        |_| LOST,
    ),
    waiting("drip", "sends two bytes a second", "the whole", |_| LOST),
    waiting("hang", "never answers", "the whole", |_| UNKNOWN),
    fault("drop", "closes without a word", |_| UNKNOWN),
    fault("reset", "resets the connection without a word", |_| UNKNOWN),
    fault("500", "answers 500", |_| UNKNOWN),
    fault("502html", "answers 502 with a web page", |_| UNKNOWN),
    fault("503", "answers 503 without a time to wait", |_| UNKNOWN),
    fault("529", "answers 529, overloaded", |_| UNKNOWN),
    fault("408", "answers 408", |_| UNKNOWN),
    fault("409", "answers 409", |_| UNKNOWN),
    fault("402", "answers 402, no credit left", |_| UNKNOWN),
    fault("307-loop", "redirects to itself", |_| UNKNOWN),
    fault("html200", "answers 200 with a web page", |_| UNKNOWN),
    fault("error200", "answers 200 with an error", |_| UNKNOWN),
    fault(
        "error-text",
        "answers 200 with an error in one sentence",
        |_| UNKNOWN,
    ),
    fault("refusal", "refuses in words", refused),
    fault("filter", "stops the answer by its filter", filtered),
    fault("null-content", "answers with nothing", |_| {
        useless("settled empty")
    }),
    fault("empty-choices", "answers with no choice at all", no_choice),
    fault(
        "reasoning",
        "uses the whole limit for hidden reasoning",
        |_| useless("settled empty"),
    ),
    fault(
        "bad-json",
        "says that it is done after half of the JSON",
        |_| REPAIRED,
    ),
    fault("length", "reaches the token limit", |_| ENLARGED),
    fault("fenced", "puts the JSON into a fence", |_| SOUND),
    fault("preamble", "puts pleasantries round the JSON", |_| SOUND),
    fault("slowloris", "sends the reply in fifty crumbs", |_| SOUND),
    fault(
        "split-utf8",
        "cuts characters in two between packets",
        |_| SOUND,
    ),
    fault("chunked", "sends the reply in chunks", |_| SOUND),
    fault("wrong-type", "calls the JSON a web page", |_| SOUND),
    fault(
        "duplicate-keys",
        "gives the parts of the reply twice: the last counts",
        |_| SOUND,
    ),
    fault(
        "no-usage",
        "counts no tokens: the most that it can cost is booked",
        |_| SOUND,
    ),
    fault("429", "answers 429 with a time to wait", |_| RESENT),
    fault("429-date", "answers 429 with a date to wait for", |_| {
        RESENT
    }),
    fault("503-retry-after", "answers 503 with a time to wait", |_| {
        RESENT
    }),
    fault("400bad", "answers 400, the request is wrong", |_| {
        TURNED_DOWN
    }),
    fault("400ctx", "answers 400, the request is too long", |_| {
        TURNED_DOWN
    }),
    fault("413", "answers 413", |_| TURNED_DOWN),
    fault(
        "429-no-retry-after",
        "answers 429 without a time to wait",
        |_| STOPPED,
    ),
    fault("429-absurd", "answers 429 with a wait of 31 years", |_| {
        STOPPED
    }),
    fault("quota", "answers 429, the quota is used up", |_| STOPPED),
    fault("404", "answers 404", |_| STOPPED),
    fault("401", "answers 401", |_| NO_RIGHT),
    fault("403", "answers 403", |_| NO_RIGHT),
];

const fn fault(kind: &'static str, said: &'static str, expected: fn(&str) -> Expected) -> Fault {
    waiting(kind, said, "", expected)
}

const fn waiting(
    kind: &'static str,
    said: &'static str,
    waits_for: &'static str,
    expected: fn(&str) -> Expected,
) -> Fault {
    Fault {
        kind,
        said,
        waits_for,
        expected,
    }
}

/// Gemini knows no refusal in words: what it will not say, its filter stops.
fn refused(dialect: &str) -> Expected {
    useless(match dialect {
        "gemini" => "settled filtered",
        _ => "settled refused",
    })
}

/// Anthropic calls a filtered answer a refusal.
fn filtered(dialect: &str) -> Expected {
    useless(match dialect {
        "anthropic" => "settled refused",
        _ => "settled filtered",
    })
}

/// Gemini says of a blocked prompt that it is blocked.
fn no_choice(dialect: &str) -> Expected {
    useless(match dialect {
        "gemini" => "settled filtered",
        _ => "settled empty",
    })
}

/// The table of the manual: what the server does, and what becomes of the call and of the run.
fn table() -> String {
    let mut text = String::from(
        "| the server | the call | that run ends with | the next run |\n| --- | --- | --- | --- |\n",
    );
    for fault in FAULTS {
        let mut states: Vec<&str> = Vec::new();
        for dialect in DIALECTS {
            let state = (fault.expected)(dialect).first_call;
            let state = state.strip_suffix(" null").unwrap_or(state);
            if !states.contains(&state) {
                states.push(state);
            }
        }
        let first = (fault.expected)(DIALECTS[0]);
        let next = match (first.again, first.articles) {
            (3, _) => "leaves it alone until `igny8 credits reconcile`",
            (_, 2) => "has nothing to do",
            _ => "asks again",
        };
        writeln!(
            text,
            "| {} | {} | {} | {next} |",
            fault.said,
            states.join(" or "),
            first.code
        )
        .expect("a text takes everything");
    }
    text
}

#[test]
fn there_are_enough_and_the_manual_shows_them() {
    assert!(FAULTS.len() >= 26 && FAULTS.len() * DIALECTS.len() >= 60);
    let manual = std::fs::read_to_string(root().join("docs/faults.md")).expect("the manual");
    let table = table();
    assert!(
        manual.contains(&table),
        "docs/faults.md should hold this table:\n\n{table}"
    );
}
