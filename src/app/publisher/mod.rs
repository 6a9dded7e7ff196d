//! Drafts to files and to WordPress, never twice.

pub mod files;
mod manifest;
mod pages;
mod paths;
mod review_gate;
pub mod wordpress;
mod wp_body;
mod wp_item;
mod wp_media;
mod wp_plan;
mod wp_record;
mod wp_refusal;
mod wp_send;
mod wp_terms;
mod wp_write;
