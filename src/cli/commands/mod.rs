//! One noun or verb per file: its arguments, and how its outcome is shown.

pub mod auth;
pub mod authors;
pub mod cluster;
pub mod clusters;
pub mod config;
pub mod doctor;
pub mod generate;
mod idea_edits;
pub mod ideas;
pub mod images;
pub mod init;
pub mod keywords;
pub mod logs;
pub mod models;
pub mod prompts;
pub mod publish;
pub mod sectors;
pub mod sites;
pub mod status;
