//! WordPress over its core REST API with an application password, and over the bridge plugin's routes
//! with a key (`bridge`).
//!
//! Must not touch: store, providers, files, environment, clock, terminal. Nothing here sends a
//! write twice. Core REST has nothing unique, so a post is known by a marker in its body and a
//! media item by the end of its file's name; the plugin knows the content's UUID and the image's
//! SHA-256. After any doubtful answer those are looked up first.

pub mod address;
pub mod bridge;
mod client;
mod diagnose;
mod discover;
mod failure;
mod marker;
mod media;
pub mod plugin;
mod posts;
mod refusal;
mod seo_keys;
pub mod signature;
mod stage;
mod structure;
mod terms;
mod users;
mod wire;

pub use address::{AddressError, SiteAddress};
pub use client::{Login, WordPressClient};
pub use diagnose::{Diagnosis, Layer, diagnose};
pub use discover::{Discovery, RestRoot, discover};
pub use failure::WordPressError;
pub use marker::{MediaName, content_marker};
pub use media::{MediaTexts, MediaUpload};
pub use posts::{PostFields, PostType};
pub use seo_keys::SeoKeys;
pub use stage::Stage;
pub use terms::{SkippedTerm, TermKind, TermOutcome};
pub use users::Me;
pub use wire::{Media, Post, SiteIndex};
