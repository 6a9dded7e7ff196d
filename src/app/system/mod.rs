//! The workspace itself: sites, sectors, settings, secrets, prompts, authors, health.

pub mod local_servers;
pub mod sectors;
pub mod workspace;
