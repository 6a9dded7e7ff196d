//! One noun or verb per file: its arguments, and how its outcome is shown.

pub mod cluster;
pub mod clusters;
mod idea_edits;
pub mod ideas;
pub mod images;
pub mod init;
pub mod publish;
pub mod sectors;
