//! The product's own science, pure: values in, values out.
//!
//! Must not touch: files, network, SQL, clock, environment, terminal, settings, prompts.
//! May name `domain`; `text` and `html` may be named by the other engines.

pub mod briefs;
pub mod cards;
pub mod clustering;
pub mod html;
pub mod picture;
pub mod prose;
pub mod text;
