//! The only module that may call its siblings: the stages in order, and the quickstart.
//!
//! Must not touch: providers, the terminal.

pub mod paid_answers;
pub mod pipeline;
pub mod quickstart;
pub mod stage;
pub mod sync;
