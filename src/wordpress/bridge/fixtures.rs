//! The exchanges of the contract, as the plugin's own tests hold it to them.

use serde::Deserialize;
use serde_json::Value;
use url::Url;

use crate::http::HttpReply;

/// One exchange.
#[derive(Debug, Deserialize)]
pub(super) struct Fixture {
    pub(super) request: Value,
    response: Response,
}

#[derive(Debug, Deserialize)]
struct Response {
    status: u16,
    body: Value,
}

impl Fixture {
    pub(super) fn read(name: &str) -> Self {
        let path = format!(
            "{}/tests/fixtures/bridge/{name}.json",
            env!("CARGO_MANIFEST_DIR")
        );
        let text = std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{path}: {error}"));
        serde_json::from_str(&text).unwrap_or_else(|error| panic!("{path}: {error}"))
    }

    /// The answer, as if it had just arrived.
    pub(super) fn reply(&self) -> HttpReply {
        HttpReply {
            status: self.response.status,
            headers: vec![("x-igny8-bridge".into(), "1.0.0".into())],
            body: serde_json::to_vec(&self.response.body).unwrap(),
            final_url: Url::parse("https://example.com/wp-json/igny8/v1/").unwrap(),
        }
    }

    /// The JSON that the request carries.
    pub(super) fn sent(&self) -> &Value {
        &self.request["body"]
    }
}

/// All of them, by name.
pub(super) fn all() -> Vec<(String, Fixture)> {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/fixtures/bridge");
    let mut names: Vec<String> = std::fs::read_dir(folder)
        .unwrap()
        .filter_map(|entry| {
            let name = entry.unwrap().file_name().into_string().unwrap();
            name.strip_suffix(".json").map(str::to_owned)
        })
        .collect();
    names.sort();
    assert!(names.len() >= 35, "{} fixtures", names.len());
    names
        .into_iter()
        .map(|name| {
            let fixture = Fixture::read(&name);
            (name, fixture)
        })
        .collect()
}
