//! A real language model behind llama.cpp's own server, which speaks three of the dialects.

use std::time::Instant;

use igny8::http::addresses::IpPolicy;
use igny8::http::{ClientOptions, HttpClient, HttpReply};
use igny8::providers::{
    Billing, ChatReply, ChatRequest, Dialect, Finish, OutputSchema, ProviderError, Quirks, Target,
    chat_reply, chat_request, models_reply, models_request,
};
use serde_json::{Value, json};

use super::contracts::target;
use super::recorded::root;
use crate::support::recorder::Recorder;
use crate::support::shop::rows;
use crate::support::{Llm, TestEnv, variable};

const KEY: &str = "llm-test-key-0123456789";

const DIALECTS: [Dialect; 3] = [
    Dialect::OpenAiChat,
    Dialect::OpenAiResponses,
    Dialect::Anthropic,
];

/// Speaks to the server as the program does.
struct Speaker {
    client: HttpClient,
    runtime: tokio::runtime::Runtime,
}

impl Speaker {
    fn new() -> Self {
        let client = HttpClient::new(ClientOptions {
            user_agent: "igny8-test".to_owned(),
            ca_certificate_pem: None,
            ip_policy: IpPolicy::Anywhere,
        });
        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_all()
            .build();
        Self {
            client: client.expect("a client"),
            runtime: runtime.expect("a runtime"),
        }
    }

    fn send(&self, request: &igny8::http::HttpRequest) -> HttpReply {
        self.runtime
            .block_on(self.client.send(request))
            .expect("a reply")
    }

    fn ask(&self, target: &Target, ask: &ChatRequest) -> Result<ChatReply, ProviderError> {
        let request = chat_request(target, ask).expect("a request");
        let reply = chat_reply(target, &self.send(&request))?;
        Ok(reply.held_to(target, ask.max_output_tokens))
    }
}

fn server(llm: &Llm, dialect: Dialect, key: &str) -> Target {
    let quirks = Quirks {
        bounded_schema: true,
        ..Quirks::default()
    };
    let mut target = target(dialect, &quirks, &llm.base_url);
    target.key = Some(key.into());
    target.model.clone_from(&llm.model);
    target.local = true;
    target
}

fn question(user: &str, schema: Option<Value>, max_output_tokens: u32) -> ChatRequest {
    ChatRequest {
        system: "Answer briefly.".to_owned(),
        user: user.to_owned(),
        schema: schema.map(|schema| OutputSchema {
            name: "answer".to_owned(),
            schema,
        }),
        max_output_tokens,
        temperature: Some(0.0),
        seed: Some(1),
    }
}

fn shape() -> Value {
    json!({
        "type": "object", "additionalProperties": false, "required": ["colour", "numbers"],
        "properties": {
            "colour": {"type": "string", "enum": ["red", "green", "blue"]},
            "numbers": {"type": "array", "minItems": 2, "maxItems": 2,
                "items": {"type": "integer", "minimum": 10, "maximum": 12}},
        },
    })
}

#[test]
fn a_real_server_speaks_three_dialects() {
    let Some(llm) = Llm::start_with_key(KEY) else {
        return;
    };
    let speaker = Speaker::new();
    let shape = shape();
    let validator = jsonschema::validator_for(&shape).expect("a schema");
    for dialect in DIALECTS {
        let name = dialect.name();
        let right = server(&llm, dialect, KEY);

        // Bound to a grammar, the answer has the shape, and the server counts its tokens. It does so
        // in its own dialect only: in the others it lets the shape be, and ours judges the answer.
        let is_bound = dialect == Dialect::OpenAiChat;
        let ask = question(
            "A colour and two numbers, as JSON.",
            Some(shape.clone()),
            40,
        );
        let reply = speaker.ask(&right, &ask).expect(name);
        assert!(!reply.text.is_empty(), "{name}");
        if is_bound {
            let answer = serde_json::from_str(reply.answer().expect(name)).expect(name);
            assert!(validator.is_valid(&answer), "{name}: {answer}");
            assert_eq!(reply.finish, Finish::Stop, "{name}");
        }
        let usage = reply.usage.expect(name);
        assert!(
            usage.input > 5 && usage.output > 5 && usage.output <= 40,
            "{name}: {usage:?}"
        );

        // A text that reaches its limit is never taken for a whole one.
        let ask = question("Tell a long story about a chair.", None, 16);
        let reply = speaker.ask(&right, &ask).expect(name);
        assert!(!reply.text.is_empty(), "{name}");
        let cut = reply.answer().expect_err(name);
        assert!(
            matches!(cut, ProviderError::Truncated { .. }),
            "{name}: {cut}"
        );
        assert_eq!(reply.usage.expect(name).output, 16, "{name}");

        // What it turns down, it turns down before it works.
        let ask = question("Hello", None, 16);
        let wrong = server(&llm, dialect, "another-key-0123456789");
        let error = speaker.ask(&wrong, &ask).expect_err(name);
        assert!(
            matches!(error, ProviderError::Auth { .. }),
            "{name}: {error}"
        );
        let long = question(&"chair ".repeat(9_000), None, 16);
        let error = speaker.ask(&right, &long).expect_err(name);
        let limit = match &error {
            ProviderError::TooLong { limit_tokens, .. } => *limit_tokens,
            other => panic!("{name}: {other}"),
        };
        assert!(
            limit.is_none_or(|limit| limit >= 2_048),
            "{name}: {limit:?}"
        );
        let request = models_request(&right).expect(name);
        let offered = models_reply(&right, &speaker.send(&request)).expect(name);
        assert_eq!(offered[0].id, llm.model, "{name}");
        if !is_bound {
            continue;
        }
        let bad = question("Hello", Some(json!({"type": "foo"})), 16);
        let error = speaker.ask(&right, &bad).expect_err(name);
        assert!(
            matches!(error, ProviderError::BadRequest { .. }),
            "{name}: {error}"
        );
        assert_eq!(error.billing(), Billing::NotExecuted, "{name}");
    }
}

/// The whole pipeline over thirty real keywords: some ten minutes of a small model's work.
#[test]
fn a_real_model_takes_thirty_keywords_to_drafts() {
    if variable("IGNY8_TEST_LONG").is_none() {
        return;
    }
    let Some(llm) = Llm::start_or_skip() else {
        return;
    };
    let started = Instant::now();
    let recorder = Recorder::start(llm.port);
    let mut env = TestEnv::new();
    env.set("IGNY8_TEST_NOW", "");
    let words = [
        "init",
        "site",
        "--name",
        "Home",
        "--sector",
        "Home",
        "--no-input",
    ];
    let _ = env.igny8(words).success();
    env.set("IGNY8_SITE", "site");
    let base_url = format!("http://127.0.0.1:{}/v1", recorder.port);
    for (key, value) in [
        ("providers.local.base_url", base_url.as_str()),
        ("providers.local.vendor", "llamacpp"),
        ("providers.local.concurrency", "1"),
        ("ai.provider", "local"),
        ("ai.model", llm.model.as_str()),
        ("ai.max_output_tokens", "600"),
        ("ai.idle_timeout_s", "600"),
        ("ai.timeout_s", "1200"),
        ("writing.words", "60"),
    ] {
        let _ = env.igny8(["config", "set", "--user", key, value]).success();
    }
    let file = std::fs::read_to_string(root().join("examples/keywords.csv")).expect("the keywords");
    let thirty: Vec<&str> = file.lines().take(31).collect();
    let file = env.write("keywords.csv", thirty.join("\n"));
    let _ = env
        .igny8(["keywords", "import", file.to_str().expect("a path")])
        .success();
    assert_eq!(rows(&env, "SELECT count(*) FROM keywords"), ["30"]);

    let mut told = Vec::new();
    for words in [
        // Named by the model, and what is left over settled by it; how a model groups is shown elsewhere.
        &["cluster", "--yes"][..],
        &["ideas", "--per-cluster", "1", "--limit", "6", "--yes"],
        &["ideas", "approve", "--all"],
        &["tasks", "create", "--all-approved"],
        &["write", "--yes"],
    ] {
        let output = env.igny8(words);
        assert!(matches!(output.code, Some(0 | 3)), "{words:?}: {output}");
        told.push(format!("{words:?}: {output}"));
    }
    let told = told.join("\n");
    let count = |sql: &str| -> i64 { rows(&env, sql)[0].parse().expect("a number") };
    // Nothing is the embedded engine's, and every draft names the stored answer that it was made of. What
    // the checks found in it is for a person to look at, and makes it no less the model's.
    assert_eq!(
        count("SELECT count(*) FROM content WHERE model = 'builtin' OR kind <> 'article'"),
        0,
        "{told}"
    );
    let drafts = count("SELECT count(*) FROM content");
    let named = count(
        "SELECT count(*) FROM content JOIN ai_calls USING (op_id)
         WHERE state = 'settled' AND outcome IN ('accepted', 'flagged') AND length(raw_answer) > 0",
    );
    assert_eq!(named, drafts, "{told}");
    assert!(drafts >= 3, "{drafts} drafts: {told}");
    // Whatever is no draft has a call that says why.
    let tasks = count("SELECT count(*) FROM tasks");
    let unwritten = count("SELECT count(*) FROM tasks WHERE status <> 'completed'");
    let explained = count(
        "SELECT count(*) FROM tasks WHERE status <> 'completed' AND EXISTS (
             SELECT 1 FROM ai_calls WHERE subject = 'task:' || tasks.uuid
             AND (state IN ('void', 'unresolved') OR outcome IN
                  ('truncated', 'invalid', 'empty', 'refused', 'filtered')))",
    );
    assert_eq!(explained, unwritten, "{told}");
    assert_eq!(drafts + unwritten, tasks, "{told}");
    let open = count("SELECT count(*) FROM ai_calls WHERE state IN ('sent', 'unresolved')");
    let unused = count("SELECT count(*) FROM ai_calls WHERE state = 'settled' AND outcome IS NULL");
    assert_eq!((open, unused), (0, 0), "{told}");
    let ledger = rows(
        &env,
        "SELECT count(*), sum(input_tokens), sum(output_tokens) FROM ai_calls WHERE state = 'settled'",
    );
    let used = recorder.used();
    assert_eq!(
        ledger,
        [format!("{} {} {}", used.answers, used.input, used.output)]
    );
    let _ = env.igny8(["credits", "audit"]).success();
    println!(
        "30 keywords, {tasks} tasks, {drafts} drafts, {unwritten} named otherwise, {used:?}, {:?}",
        started.elapsed()
    );
}
