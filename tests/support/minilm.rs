//! A real sentence encoder behind `/v1/embeddings` (`ai/minilm-up.sh`) as a process of the test.

use std::io::{BufRead as _, BufReader};
use std::process::{Child, Command, Stdio};

use serde_json::Value;

use super::skip;

/// A running encoder; it ends when this is dropped, or by itself when the test process dies.
pub(crate) struct MiniLm {
    child: Child,
    /// Where its API starts, ending in `/v1`.
    pub(crate) base_url: String,
    /// The name of its model.
    pub(crate) model: String,
}

impl MiniLm {
    /// Starts one.
    ///
    /// `None`, said loudly, when this machine cannot run it.
    pub(crate) fn start_or_skip() -> Option<Self> {
        let script = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/support/ai/minilm-up.sh");
        let started = Command::new("bash")
            .arg(script)
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .spawn();
        let mut child = match started {
            Ok(child) => child,
            Err(problem) => {
                skip("minilm", &format!("bash does not start: {problem}"));
                return None;
            }
        };
        let mut line = String::new();
        let stdout = child.stdout.as_mut().expect("a piped stream");
        BufReader::new(stdout)
            .read_line(&mut line)
            .expect("a readable pipe");
        if line.is_empty() {
            let status = child.wait().expect("its own child");
            assert_eq!(status.code(), Some(3), "the encoder did not start");
            skip(
                "minilm",
                "the wheels of all-MiniLM-L6-v2 cannot be had here",
            );
            return None;
        }
        let hello: Value = serde_json::from_str(&line).expect("a line of JSON");
        let text = |name: &str| hello[name].as_str().expect("a text").to_owned();
        Some(Self {
            child,
            base_url: text("base_url"),
            model: text("model"),
        })
    }
}

impl Drop for MiniLm {
    fn drop(&mut self) {
        // Both fail only when the process has ended already.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
