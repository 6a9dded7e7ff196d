//! SQLite rows in and out: opening, migrations, backups, one file of queries per noun.
//!
//! Must not touch: HTTP, providers, prompts, spending policy, settings, the terminal, async code.
//! Query functions take a `&Connection`, which a `Transaction` also is, so that a use-case decides
//! what happens together. Times come in as text, made by the caller's clock.

mod agreements;
mod cached;
mod error;
mod keyword_buffer;
mod keyword_insert;
mod keyword_values;
mod keyword_work;
mod keyword_writer;
mod open;
mod schema;

pub mod ai_calls;
pub mod answer_cache;
pub mod author_samples;
pub mod authors;
pub mod backup;
pub mod batches;
pub mod call_costs;
pub mod cluster_map;
pub mod clusters;
pub mod content;
pub mod counts;
pub mod coverage;
pub mod embeddings;
pub mod ideas;
pub mod images;
pub mod import_undo;
pub mod imports;
pub mod integrations;
pub mod intents;
pub mod keyword_stats;
pub mod keywords;
pub mod labels;
pub mod ledger;
pub mod members;
pub mod observations;
pub mod page_groups;
pub mod pieces;
pub mod provenance;
pub mod publish_batches;
pub mod publish_records;
pub mod runs;
pub mod sectors;
pub mod serp;
pub mod site_journal;
pub mod strategies;
pub mod subjects;
pub mod sync_conflicts;
pub mod tasks;
pub mod taxonomies;
pub mod webhook_nonces;

pub use error::StoreError;
pub use open::{Access, Store};
pub use rusqlite::Connection;
pub use schema::latest_version;
