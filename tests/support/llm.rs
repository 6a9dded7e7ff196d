//! A real small language model behind llama.cpp's own server.

use std::process::Command;
use std::sync::{Mutex, MutexGuard, PoisonError};

use serde_json::Value;

use super::skip;

/// One test at a time uses the server: two would halve its speed and share its slots.
static TURN: Mutex<()> = Mutex::new(());

/// The running server; it is stopped when this is dropped, unless it ran before.
pub(crate) struct Llm {
    /// The port on 127.0.0.1.
    pub(crate) port: u16,
    /// Where its API starts, ending in `/v1`.
    pub(crate) base_url: String,
    /// The name of its model.
    pub(crate) model: String,
    started_here: bool,
    key: &'static str,
    _turn: MutexGuard<'static, ()>,
}

impl Llm {
    /// Starts the server, or finds it running.
    ///
    /// `None`, said loudly, when this machine cannot run it.
    pub(crate) fn start_or_skip() -> Option<Self> {
        Self::start("")
    }

    /// Starts a server of its own that asks for this key, or finds it running.
    ///
    /// `None`, said loudly, when this machine cannot run it.
    pub(crate) fn start_with_key(key: &'static str) -> Option<Self> {
        Self::start(key)
    }

    fn start(key: &'static str) -> Option<Self> {
        let turn = TURN.lock().unwrap_or_else(PoisonError::into_inner);
        let output = Command::new("bash")
            .arg(concat!(
                env!("CARGO_MANIFEST_DIR"),
                "/tests/support/ai/llm-up.sh"
            ))
            .env("IGNY8_TEST_LLM_KEY", key)
            .output();
        let output = match output {
            Ok(output) => output,
            Err(problem) => {
                skip("llm", &format!("bash does not start: {problem}"));
                return None;
            }
        };
        let said = String::from_utf8_lossy(&output.stderr);
        if output.status.code() == Some(3) {
            skip("llm", said.trim());
            return None;
        }
        assert!(output.status.success(), "the server did not start: {said}");
        let hello: Value = serde_json::from_slice(&output.stdout).expect("a line of JSON");
        let text = |name: &str| hello[name].as_str().expect("a text").to_owned();
        Some(Self {
            port: hello["port"]
                .as_u64()
                .and_then(|port| port.try_into().ok())
                .expect("a port"),
            base_url: text("base_url"),
            model: text("model"),
            started_here: text("state") == "started",
            key,
            _turn: turn,
        })
    }
}

impl Drop for Llm {
    fn drop(&mut self) {
        if self.started_here {
            // The script says nothing that a test could act on; a server left over is found again by the next run.
            let _ = Command::new("bash")
                .arg(concat!(
                    env!("CARGO_MANIFEST_DIR"),
                    "/tests/support/ai/llm-down.sh"
                ))
                .env("IGNY8_TEST_LLM_KEY", self.key)
                .output();
        }
    }
}
