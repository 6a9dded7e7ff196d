//! Tasks, drafts, content and images: the writing itself.

pub mod approval;
pub mod content;
pub mod edit;
pub mod export;
pub mod figures;
mod image_files;
mod image_plan;
mod image_prompts;
pub mod images;
mod names;
mod save;
pub mod tasks;
pub mod versions;
pub mod write;
