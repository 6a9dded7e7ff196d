//! What the tests stand on: a clean environment for the binary, a fake AI vendor, a real language model.

#[cfg(test)]
pub(crate) mod attacks;
#[cfg(test)]
pub(crate) mod browser;
mod command_output;
mod fake_vendor;
pub(crate) mod http;
mod llm;
#[cfg(test)]
pub(crate) mod minilm;
mod paid_site;
#[cfg(test)]
pub(crate) mod planner;
#[cfg(test)]
pub(crate) mod recorder;
pub(crate) mod shop;
mod test_env;

use std::io::Write as _;

pub(crate) use self::command_output::CommandOutput;
pub(crate) use self::fake_vendor::FakeVendor;
pub(crate) use self::llm::Llm;
pub(crate) use self::paid_site::PaidSite;
pub(crate) use self::test_env::{Igny8Command, Running, TestEnv};

/// Says loudly that a test was skipped, past the capture of the test runner.
///
/// Panics instead when `IGNY8_TEST_REQUIRE_<WHAT>` is set: then this machine must be able to run it.
pub(crate) fn skip(what: &str, reason: &str) {
    let requirement = format!("IGNY8_TEST_REQUIRE_{}", what.to_uppercase());
    assert!(
        variable(&requirement).is_none(),
        "{what} is required here ({requirement} is set) but cannot run: {reason}"
    );
    let mut stderr = std::io::stderr();
    writeln!(stderr, "\nSKIPPED a test that needs {what}: {reason}").expect("stderr is open");
}

/// Makes the workspace that most tests work in, `site` in the working folder, known as `test-shop`.
pub(crate) fn workspace(env: &TestEnv) {
    let words = [
        "init",
        "site",
        "--name",
        "Test Shop",
        "--url",
        "https://shop.example",
        "--language",
        "en",
        "--sector",
        "General",
        "--no-input",
        "--quiet",
    ];
    let _ = env.igny8(words).success();
}

/// Reads a variable of the test process itself.
#[expect(
    clippy::disallowed_methods,
    reason = "the tests read their own switches, not the program's settings"
)]
pub(crate) fn variable(name: &str) -> Option<std::ffi::OsString> {
    std::env::var_os(name).filter(|value| !value.is_empty())
}
