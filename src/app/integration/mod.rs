//! The connection with a site: making, trying, describing and ending it, and keeping both in step.

pub mod approach;
pub mod approval;
pub mod checks;
mod clients;
pub mod connect;
pub mod disconnect;
pub mod journal;
pub mod overview;
pub mod plugin;
mod probe;
pub mod rotate;
pub mod structure;

use crate::wordpress::bridge::BridgeError;

/// What is said when a site has not the plugin.
#[must_use]
pub const fn plugin_missing() -> BridgeError {
    BridgeError::Missing { status: 404 }
}
