//! Keywords, clusters and ideas: what to write about.

mod asking;
mod candidates;
mod claims;
pub mod cluster_changes;
pub mod clustering;
pub mod clusters;
pub mod export;
pub mod finishing;
mod formula;
pub mod granularity;
mod grouping;
pub mod ideas;
pub mod ideation;
pub mod import;
pub mod keywords;
mod leftovers;
mod likeness;
pub mod moving;
mod naming;
mod nearest;
pub mod notes;
pub mod page_groups;
mod placement;
mod placing;
mod questions;
mod rounds;
mod vectors;
