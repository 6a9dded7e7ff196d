//! The workspace itself: sites, sectors, settings, secrets, prompts, authors, health.

pub mod sectors;
