//! One noun or verb per file: its arguments, and how its outcome is shown.

pub mod content;
pub mod credits;
pub mod images;
pub mod init;
pub mod publish;
pub mod sectors;
pub mod tasks;
pub mod write;
