//! The fake AI vendor (`ai/fake_vendor.py`) as a process of the test.

use std::io::{BufRead as _, BufReader};
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use serde_json::Value;

use super::{http, skip};

/// A running fake vendor; it ends when this is dropped, or by itself when the test process dies.
pub(crate) struct FakeVendor {
    child: Child,
    /// The port on 127.0.0.1.
    pub(crate) port: u16,
    /// Where its API starts, ending in `/v1`.
    pub(crate) base_url: String,
}

impl FakeVendor {
    /// Starts one with command-line `options` such as `["--faults", "ok,500"]`; `ai/fake_vendor.py --help` lists them.
    ///
    /// `None`, said loudly, when there is no python3.
    pub(crate) fn start(options: &[&str]) -> Option<Self> {
        let script = concat!(
            env!("CARGO_MANIFEST_DIR"),
            "/tests/support/ai/fake_vendor.py"
        );
        let started = Command::new("python3")
            .args(["-B", script])
            .args(options)
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .spawn();
        let mut child = match started {
            Ok(child) => child,
            Err(problem) => {
                skip("python", &format!("python3 does not start: {problem}"));
                return None;
            }
        };
        let mut line = String::new();
        let stdout = child.stdout.as_mut().expect("a piped stream");
        BufReader::new(stdout)
            .read_line(&mut line)
            .expect("a readable pipe");
        let hello: Value = serde_json::from_str(&line)
            .unwrap_or_else(|_| panic!("the fake vendor did not start; it said {line:?}"));
        Some(Self {
            child,
            port: hello["port"]
                .as_u64()
                .and_then(|port| port.try_into().ok())
                .expect("a port"),
            base_url: hello["base_url"].as_str().expect("a URL").to_owned(),
        })
    }

    /// The bill and the counters so far.
    pub(crate) fn stats(&self) -> Value {
        self.ask("GET", "/stats", &[]).json()
    }

    /// The bodies of the last 500 requests, as `[{op, path, body}]`.
    pub(crate) fn bodies(&self) -> Value {
        self.ask("GET", "/_bodies", &[]).json()
    }

    /// Changes options while it runs, `{"faults": ["500"], "price_in": 1000}`; bill and counters stay.
    #[track_caller]
    pub(crate) fn configure(&self, options: &Value) {
        let reply = self.ask("POST", "/_config", options.to_string().as_bytes());
        assert_eq!(reply.status, 200, "refused: {}", reply.json());
    }

    /// Forgets bill and counters.
    pub(crate) fn reset(&self) {
        assert_eq!(self.ask("POST", "/_reset", &[]).status, 200);
    }

    /// Asks one of its vendor paths, as another program with the key would.
    pub(crate) fn get(&self, path: &str) -> Value {
        let headers = [("anthropic-version", "2023-06-01")];
        http::request(
            self.port,
            "GET",
            path,
            &headers,
            &[],
            Duration::from_secs(30),
        )
        .json()
    }

    fn ask(&self, method: &str, path: &str, body: &[u8]) -> http::Reply {
        http::request(self.port, method, path, &[], body, Duration::from_secs(30))
    }
}

impl Drop for FakeVendor {
    fn drop(&mut self) {
        // Both fail only when the process has ended already.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
