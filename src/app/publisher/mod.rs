//! Drafts to files and to WordPress, never twice.

mod bridge_article;
mod bridge_images;
mod bridge_merge;
mod bridge_record;
mod bridge_run;
mod bridge_send;
pub mod files;
mod manifest;
mod pages;
mod paths;
pub mod resolve;
mod review_gate;
pub mod undo;
pub mod wordpress;
mod wp_body;
mod wp_item;
mod wp_media;
mod wp_plan;
pub mod wp_preview;
mod wp_record;
mod wp_refusal;
mod wp_route;
mod wp_send;
mod wp_terms;
mod wp_write;
