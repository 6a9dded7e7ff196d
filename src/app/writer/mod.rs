//! Tasks, drafts, content and images: the writing itself.

pub mod approval;
mod article;
pub mod content;
pub mod desk;
pub mod edit;
mod estimating;
pub mod export;
pub mod figures;
mod going_on;
mod image_files;
mod image_plan;
mod image_prompts;
pub mod images;
mod judging;
mod names;
mod near;
mod save;
pub mod tasks;
pub mod versions;
pub mod write;
