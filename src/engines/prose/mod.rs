//! What can be told of a text without a model: its language, length, style, likeness to others, and
//! the habits that give a machine away. Pure and deterministic.

pub mod language;
pub mod length;
pub mod meta;
pub mod nearness;
pub mod parts;
pub mod slop;
mod slop_lists;
pub mod style;
pub mod topics;
pub mod widths;

pub use parts::{Block, Parts};
