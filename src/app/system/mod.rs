//! The workspace itself: sites, sectors, settings, secrets, prompts, authors, health.

pub mod authors;
pub mod cache;
pub mod credentials;
pub mod editing;
pub mod health;
pub mod local_servers;
pub mod logs;
pub mod maintenance;
pub mod models;
pub mod prompts;
pub mod samples;
pub mod sectors;
pub mod settings;
pub mod sites;
pub mod status;
pub mod strategies;
pub mod structures;
pub mod workspace;
