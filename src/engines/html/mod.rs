//! HTML: made safe, read, written, illustrated, turned into Markdown and pages. Pure.
//!
//! Every fragment that leaves this room was written by `write`, which escapes all text and
//! defuses WordPress shortcodes; model text goes through `sanitise` before anything else.

mod blocks;
mod cluster_map;
pub mod faq;
mod from_markdown;
mod index_page;
mod links;
pub mod markdown;
pub mod page;
pub mod place;
pub mod read;
mod relink;
pub mod sanitise;
mod write;

pub use blocks::{LibraryImage, blocks};
pub use cluster_map::{ClusterMap, MapGroup, MapKeyword, MapTopic, cluster_map};
pub use index_page::{IndexItem, IndexPage, index_page};
pub use links::LinkRules;
pub use markdown::to_markdown;
pub use page::{Page, page};
pub use place::{FigureSpec, place, replace_sources};
pub use relink::{LinkFate, relink};
pub use sanitise::{Sanitised, plain, sanitise};
pub use write::{escape_attribute, escape_text, is_clean};
