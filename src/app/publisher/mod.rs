//! Drafts to files and to WordPress, never twice.

pub mod files;
mod manifest;
mod pages;
mod paths;
