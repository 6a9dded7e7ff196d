//! Images as bytes, each stored once for its SHA-256.

use std::collections::BTreeMap;

use serde::Deserialize;
use uuid::Uuid;

use super::answer::{map, text};
use super::client::BridgeClient;
use super::failure::BridgeError;
use crate::http::{Body, Method};

/// An image to upload.
#[derive(Clone, PartialEq, Eq)]
pub struct BridgeUpload {
    /// The file: png, jpeg or webp.
    pub bytes: Vec<u8>,
    /// Its media type, such as `image/png`.
    pub content_type: String,
    /// SHA-256 in hex of the bytes.
    pub sha256: String,
    /// The file's name, such as `wool-rug.png`.
    pub file_name: String,
    /// Its title in the media library.
    pub title: String,
    /// What it shows, for those who cannot see it.
    pub alt_text: String,
    /// The line below it; empty for none.
    pub caption: String,
    /// The run's batch, for undo.
    pub batch_id: Option<Uuid>,
}

impl std::fmt::Debug for BridgeUpload {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("BridgeUpload")
            .field("file_name", &self.file_name)
            .field("bytes", &self.bytes.len())
            .finish_non_exhaustive()
    }
}

/// One of the sizes of an image.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct MediaSize {
    /// Its address.
    pub url: String,
    /// In pixels.
    #[serde(default)]
    pub width: u32,
    /// In pixels.
    #[serde(default)]
    pub height: u32,
}

/// An image of the site.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct BridgeMedia {
    /// Its number.
    pub id: i64,
    /// SHA-256 in hex of the bytes that were uploaded.
    #[serde(default)]
    pub sha256: String,
    /// Its address.
    #[serde(default, deserialize_with = "text")]
    pub url: String,
    /// Its media type.
    #[serde(default)]
    pub mime_type: String,
    /// In pixels.
    #[serde(default)]
    pub width: u32,
    /// In pixels.
    #[serde(default)]
    pub height: u32,
    /// What it shows; an image that was there before keeps its own.
    #[serde(default, deserialize_with = "text")]
    pub alt_text: String,
    /// Its smaller sizes by name.
    #[serde(default, deserialize_with = "map")]
    pub sizes: BTreeMap<String, MediaSize>,
}

#[derive(Debug, Deserialize)]
struct Stored {
    created: bool,
    media: BridgeMedia,
}

impl BridgeClient<'_> {
    /// Uploads an image, or finds the one that has these bytes. `true`: this request made it.
    ///
    /// # Errors
    /// `TooLarge`, `MediaRefused`, `HashMismatch`, `Capability`. The site keeps each SHA-256 once, so
    /// that the same request after a lost answer makes no second one.
    pub async fn upload(&self, upload: BridgeUpload) -> Result<(BridgeMedia, bool), BridgeError> {
        let batch = upload.batch_id.map(|batch| batch.to_string());
        let mut arguments = vec![
            ("sha256", upload.sha256.as_str()),
            ("filename", upload.file_name.as_str()),
            ("title", upload.title.as_str()),
            ("alt_text", upload.alt_text.as_str()),
            ("caption", upload.caption.as_str()),
        ];
        if let Some(batch) = &batch {
            arguments.push(("batch_id", batch));
        }
        arguments.retain(|(_, value)| !value.is_empty());
        let body = Body::Bytes {
            content_type: upload.content_type.clone(),
            bytes: upload.bytes,
        };
        let stored: Stored = self.send(Method::POST, "media", &arguments, body).await?;
        Ok((stored.media, stored.created))
    }
}

#[cfg(test)]
mod tests {
    use super::super::answer::one;
    use super::super::fixtures::Fixture;
    use super::*;

    #[test]
    fn images_of_the_contract_are_read() {
        for (name, created) in [("media-create", true), ("media-again", false)] {
            let stored: Stored = one(&Fixture::read(name).reply().body).unwrap();
            assert_eq!(stored.created, created, "{name}");
            assert_eq!((stored.media.width, stored.media.height), (640, 480));
            assert_eq!(stored.media.sizes["thumbnail"].width, 150);
        }
    }
}
