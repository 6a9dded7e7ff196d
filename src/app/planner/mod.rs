//! Keywords, clusters and ideas: what to write about.

pub mod export;
mod formula;
pub mod import;
pub mod keywords;
pub mod clustering;
pub mod clusters;
mod grouping;
pub mod ideas;
pub mod ideation;
mod placing;
mod questions;
