//! The support code itself: what a test may rely on.

use std::time::Duration;

use serde_json::json;

use crate::support::{CommandOutput, Llm, TestEnv, http};

fn output(stdout: &str, code: Option<i32>) -> CommandOutput {
    CommandOutput {
        stdout: stdout.to_owned(),
        stderr: "note: in /a/root/desk".to_owned(),
        code,
        root: "/a/root".to_owned(),
    }
}

#[test]
fn what_changes_from_run_to_run_is_replaced_in_snapshots() {
    let output = output(
        "/a/root/desk/a.csv at 2026-01-15T09:00:00.125Z by 01890a5d-ac96-774b-bcce-b302099a8057, naïve 2026-01-15\n",
        Some(3),
    );
    insta::assert_snapshot!(output, @r"
    exit code: 3
    ----- stdout -----
    [ENV]/desk/a.csv at [TIME] by [UUID], naïve 2026-01-15
    ----- stderr -----
    note: in [ENV]/desk[no newline at the end]
    ");
}

#[test]
fn the_envelope_is_parsed_from_standard_output() {
    let output = output("{\"success\":true}\n", Some(0)).success();
    assert_eq!(output.json(), json!({"success": true}));
}

#[test]
#[should_panic(expected = "unexpected exit code")]
fn an_unexpected_exit_code_fails_the_test() {
    let _ = output("", None).exits_with(0);
}

#[test]
fn a_command_runs_in_its_own_home_with_input_and_variables() {
    let mut env = TestEnv::new();
    env.set("COLUMNS", "80");
    env.set("LANG", "");
    let file = env.write("site/keywords.csv", "keyword\nchair\n");
    assert!(file.starts_with(env.work_dir()) && env.home().is_dir());
    let version = env
        .command(["--version"])
        .variable("IGNY8_TEST_NOW", "2027-01-01T00:00:00Z")
        .in_dir("site")
        .stdin("keyword\n".repeat(100_000))
        .run();
    let plain = env.igny8(["--version"]).success();
    assert_eq!(version.success().stdout, plain.stdout);
}

#[test]
fn a_running_command_can_be_killed() {
    let env = TestEnv::new();
    let mut running = env.command(["--version"]).spawn();
    assert!(running.id() > 0);
    let ran = running.is_running();
    let output = running.kill();
    assert!(output.code.is_none_or(|code| code == 0), "{ran}\n{output}");
}

#[test]
fn the_real_model_answers_in_the_schema_it_was_given() {
    let Some(llm) = Llm::start_or_skip() else {
        return;
    };
    assert!(llm.base_url.ends_with("/v1"));
    let body = json!({
        "model": llm.model,
        // The likeliest answer, and room for it: a sampled one was cut off once in a while.
        "temperature": 0,
        "max_tokens": 200,
        "messages": [{"role": "user", "content": "Name one piece of furniture."}],
        "response_format": {"type": "json_schema", "json_schema": {"name": "furniture", "strict": true, "schema": {
            "type": "object", "additionalProperties": false, "required": ["name"],
            "properties": {"name": {"type": "string", "maxLength": 20}}}}},
    });
    let reply = http::request(
        llm.port,
        "POST",
        "/v1/chat/completions",
        &[],
        body.to_string().as_bytes(),
        Duration::from_mins(2),
    );
    assert_eq!(reply.status, 200, "{}", reply.head);
    let reply = reply.json();
    let content = reply["choices"][0]["message"]["content"].as_str();
    let answer: serde_json::Value =
        serde_json::from_str(content.expect("a text")).expect("JSON, as the grammar demands");
    assert!(answer["name"].is_string());
    assert!(reply["usage"]["completion_tokens"].as_u64() > Some(0));
}
