//! The connection with a site: making, trying, describing and ending it, and keeping both in step.

mod apply;
pub mod approach;
pub mod approval;
mod body;
pub mod checks;
mod clients;
mod compare;
pub mod connect;
pub mod disconnect;
mod gather;
pub mod import;
pub mod journal;
pub mod overview;
pub mod plugin;
mod probe;
pub mod pull;
mod remote;
pub mod rotate;
pub mod structure;
mod term_pull;
mod verdict;
pub mod webhook;

use crate::wordpress::bridge::BridgeError;

/// What is said when a site has not the plugin.
#[must_use]
pub const fn plugin_missing() -> BridgeError {
    BridgeError::Missing { status: 404 }
}
