//! One noun or verb per file: its arguments, and how its outcome is shown.

mod author_samples;
mod idea_edits;

pub mod auth;
pub mod authors;
pub mod batches;
pub mod cache;
pub mod cluster;
mod cluster_naming;
pub mod clusters;
mod clusters_map;
pub mod config;
pub mod content;
pub mod credits;
pub mod doctor;
pub mod generate;
pub mod ideas;
pub mod images;
pub mod init;
pub mod jobs;
pub mod keywords;
pub mod logs;
pub mod models;
pub mod prompts;
pub mod publish;
pub mod quickstart;
pub mod run;
pub mod sectors;
pub mod sites;
pub mod status;
pub mod strategies;
pub mod structures;
pub mod tasks;
pub mod undo;
pub mod wp;
pub mod write;
