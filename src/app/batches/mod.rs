//! Batches of questions to a provider, as the user sees them: handed in, looked after, stopped.
//!
//! Must not touch: what is made of the answers; they wait in their calls until whoever asked takes them.

pub mod cancel;
pub mod hand_in;
mod place;
pub mod poll;
pub mod view;
