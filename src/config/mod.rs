//! Settings and secrets, resolved once, each value with its origin. May name `domain`, `os`.
//!
//! Must not touch: network, store, printing. Callers get resolved values, never the layers.

pub mod edit;
pub mod env;
pub mod error;
mod key_names;
pub mod keyring;
pub mod keys;
pub mod kinds;
pub mod layers;
pub mod paths;
pub mod secret_file;
pub mod secret_name;
pub mod secret_source;
pub mod secrets;
pub mod settings;
pub mod sites;

pub use error::ConfigError;
pub use settings::Settings;
