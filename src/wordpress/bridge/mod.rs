//! The bridge plugin's routes: `igny8.bridge/1`, as `wordpress/igny8-bridge/docs/wire.md` has them.
//!
//! The key goes in a header of its own, which hosts that drop `Authorization` let through. Only an
//! answer with the plugin's own header is the plugin's word; after anything else nothing is known.

mod answer;
mod batches;
mod client;
mod events;
mod failure;
#[cfg(test)]
mod fixtures;
mod key;
mod keys;
mod links;
mod media;
mod post;
mod reading;
mod site;
mod terms;
mod webhooks;
mod write;

pub use answer::Page;
pub use batches::{BatchEntry, Undo, UndoneEntry};
pub use client::BridgeClient;
pub use events::{Event, Events};
pub use failure::{BridgeError, Gone, LookUp};
pub use key::{BridgeKey, BridgeKeyError};
pub use keys::NewKey;
pub use links::{LinkEdit, LinkEdited, LinkEdits, LinkedPost, PostLink};
pub use media::{BridgeMedia, BridgeUpload, MediaSize};
pub use post::{
    BridgePost, FeaturedMedia, POSTS_A_PAGE, PostAuthor, PostTerm, Rights, Semantic, Seo,
};
pub use reading::Reading;
pub use site::{
    Author, BridgeUser, Cron, Health, KeyInfo, Limits, PostTypeInfo, SeoPlugin, SiteMetadata,
    TaxonomyInfo, WebhookInfo,
};
pub use terms::{MadeTerm, SiteTerm, TermWish};
pub use webhooks::{WebhookState, send_signed};
pub use write::{
    AuthorChoice, Created, Differs, NewPost, PostChange, PostParts, Question, StructuredData,
    Updated,
};
