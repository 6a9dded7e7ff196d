//! Fields for result pages over core REST: only where the site opens the fields of its SEO plugin.

use std::collections::BTreeMap;

use serde_json::Value;

use super::wp_item::Item;
use super::wp_send::Sender;
use super::wp_write::Placed;
use crate::wordpress::{PostFields, SeoKeys, WordPressError};

/// Where it is kept what was sent.
const SENT: &str = "meta";

impl Sender<'_, '_> {
    /// Writes the fields that the site takes, in a request of their own: one that is refused can leave a
    /// post behind, so that none goes along with a creation. What is refused is noted and no failure.
    pub(super) async fn set_seo(&self, item: &Item, placed: &mut Placed, before: Option<&Value>) {
        let content = &item.content;
        let keys = match self.seo_keys_of(item).await {
            Ok(keys) => keys,
            Err(error) => {
                let note = format!("the site did not say which SEO fields it takes: {error}");
                placed.notes.push(note);
                return;
            }
        };
        let mut meta: BTreeMap<String, String> = BTreeMap::new();
        for (names, text) in [
            (&keys.title, &content.meta_title),
            (&keys.description, &content.meta_description),
            (&keys.focus_keyword, &content.primary_keyword),
        ] {
            if names.is_empty() && !text.is_empty() {
                self.seo_left_out.set(true);
            }
            meta.extend(names.iter().map(|name| (name.clone(), text.clone())));
        }
        if meta.is_empty() {
            return;
        }
        let sent = serde_json::to_value(&meta).unwrap_or_default();
        let is_there = before.and_then(|before| before.get(SENT)) == Some(&sent);
        if !is_there {
            let fields = PostFields {
                meta: Some(meta),
                ..PostFields::default()
            };
            let id = placed.post.id;
            match self.client.update(item.post_type, id, &fields).await {
                Ok(post) => placed.post = post,
                Err(error) => {
                    let note = format!("the site did not take its SEO fields: {error}");
                    placed.notes.push(note);
                    return;
                }
            }
        }
        if let Some(kept) = &mut placed.sent {
            kept[SENT] = sent;
        }
    }

    async fn seo_keys_of(&self, item: &Item) -> Result<SeoKeys, WordPressError> {
        let noun = item.post_type.to_string();
        let known = self.seo_keys.borrow().get(&noun).cloned();
        if let Some(known) = known {
            return Ok(known);
        }
        let keys = self.client.seo_keys(item.post_type).await?;
        self.seo_keys.borrow_mut().insert(noun, keys.clone());
        Ok(keys)
    }
}
