//! Keywords, clusters and ideas: what to write about.

pub mod export;
mod formula;
pub mod import;
pub mod keywords;
