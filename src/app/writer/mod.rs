//! Tasks, drafts, content and images: the writing itself.

mod image_files;
mod image_plan;
mod image_prompts;
pub mod images;
