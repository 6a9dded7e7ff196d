//! Text: normal forms, words, stems, word lists, questions and intent, for any script.
//!
//! Must not touch: anything but the strings it is given.

pub mod display;
pub mod embedding;
mod embedding_pieces;
pub mod grams;
pub mod intent;
pub mod normal;
pub mod questions;
mod signals;
pub mod spellings;
pub mod stems;
pub mod stopwords;
pub mod tokens;
