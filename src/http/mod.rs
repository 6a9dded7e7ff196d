//! One HTTP client: timeouts, caps, redirects, redaction. Knows no provider and no WordPress.
//!
//! Must not touch: files, environment, clock, SQL, terminal. A request goes out exactly once here;
//! only `retry::get_with_retries` sends again, and only what changes nothing at the other end.

pub mod addresses;
mod client;
mod departure;
mod error;
#[cfg(test)]
mod loopback_tests;
pub mod redact;
mod reply;
mod request;
pub mod retry;

pub use addresses::IpPolicy;
pub use client::{ClientOptions, HttpClient, veil, without_own_secrets_in_parts};
pub use error::HttpError;
pub use reply::HttpReply;
pub use request::{
    Body, HeaderText, HttpRequest, JSON_REPLY_BYTES, OnItsWay, Part, Redirects, Timeouts,
};
pub use reqwest::Method;
