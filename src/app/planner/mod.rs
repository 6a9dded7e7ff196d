//! Keywords, clusters and ideas: what to write about.

pub mod clustering;
pub mod clusters;
pub mod export;
mod formula;
mod grouping;
pub mod ideas;
pub mod ideation;
pub mod import;
pub mod imports;
pub mod keyword_details;
pub mod keywords;
mod placing;
mod questions;
