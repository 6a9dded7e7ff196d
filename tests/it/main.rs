//! The one test binary: what holds across rooms, and the program from the outside.

#[path = "../support/mod.rs"]
mod support;
#[cfg(test)]
#[path = "../support/wordpress.rs"]
mod wordpress_site;

#[cfg(test)]
mod answer_cache;
mod answers;
mod architecture;
#[cfg(test)]
mod batches;
#[cfg(test)]
mod batches_kill;
#[cfg(test)]
mod bridge_client;
#[cfg(test)]
mod cluster;
#[cfg(test)]
mod cluster_ai;
#[cfg(test)]
mod cluster_map;
#[cfg(test)]
mod cluster_twice;
#[cfg(test)]
mod clusters;
mod content;
#[cfg(test)]
mod credits;
#[cfg(test)]
mod crew;
#[cfg(test)]
mod doctor;
#[cfg(test)]
mod eight;
#[cfg(test)]
mod embeddings;
#[cfg(test)]
mod examples;
mod fake_vendor;
mod harness;
mod hints;
#[cfg(test)]
mod ideas;
#[cfg(test)]
mod images;
mod import;
#[cfg(test)]
mod imports;
#[cfg(test)]
mod init;
#[cfg(test)]
mod intent;
#[cfg(test)]
mod jobs;
#[cfg(test)]
mod keyword_export;
#[cfg(test)]
mod keyword_stats;
mod keywords;
#[cfg(test)]
mod llm_pipeline;
#[cfg(test)]
mod odd_files;
#[cfg(test)]
mod opportunities;
#[cfg(test)]
mod page_groups;
#[cfg(test)]
mod proof;
#[cfg(test)]
mod publish_bridge;
#[cfg(test)]
mod publish_core;
mod publish_files;
#[cfg(test)]
mod publish_kinds;
#[cfg(test)]
mod publish_wp;
#[cfg(unix)]
mod questions;
mod quickstart;
#[cfg(test)]
mod reconcile;
mod routes;
#[cfg(test)]
mod serp;
mod settings;
#[cfg(test)]
mod streams;
#[cfg(test)]
mod system;
#[cfg(test)]
mod tasks;
#[cfg(test)]
mod traps;
#[cfg(test)]
mod wordpress_client;
#[cfg(test)]
mod wordpress_doctor;
#[cfg(test)]
mod wp_connect;
#[cfg(test)]
mod wp_hostile;
#[cfg(test)]
mod wp_plugin;
#[cfg(test)]
mod wp_sync;
mod wp_webhook;
#[cfg(test)]
mod wp_workflows;
#[cfg(test)]
mod write;
