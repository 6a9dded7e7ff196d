//! Media items: uploading an image once, and finding it again.

use serde::Serialize;
use serde_json::Value;

use super::client::WordPressClient;
use super::failure::WordPressError;
use super::marker::MediaName;
use super::wire::Media;
use crate::http::Part;

/// What is asked of WordPress about a media item.
const MEDIA_FIELDS: &str = "id,slug,source_url,alt_text";

/// The texts that go with an image.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct MediaTexts {
    /// Its title in the media library.
    pub title: String,
    /// What it shows, for those who cannot see it.
    pub alt_text: String,
    /// The line below it; empty for none.
    pub caption: String,
}

/// An image to upload.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MediaUpload {
    /// The name under which it is found again.
    pub name: MediaName,
    /// Its media type, such as `image/png`.
    pub content_type: String,
    /// The file.
    pub bytes: Vec<u8>,
    /// Its texts.
    pub texts: MediaTexts,
}

impl MediaUpload {
    fn into_parts(self) -> Vec<Part> {
        let text = |name: &str, value: String| Part {
            name: name.to_owned(),
            filename: None,
            content_type: "text/plain; charset=utf-8".to_owned(),
            bytes: value.into_bytes(),
        };
        let mut parts = vec![
            text("slug", self.name.stem()),
            text("title", self.texts.title),
            text("alt_text", self.texts.alt_text),
            text("caption", self.texts.caption),
        ];
        parts.retain(|part| !part.bytes.is_empty());
        parts.push(Part {
            name: "file".to_owned(),
            filename: Some(self.name.file_name()),
            content_type: self.content_type,
            bytes: self.bytes,
        });
        parts
    }
}

impl WordPressClient<'_> {
    /// Uploads an image with its texts in one request. Look up first, unless nothing was ever sent
    /// for this image.
    ///
    /// # Errors
    /// `UploadRefused` for a kind of file that the site does not take, `TooLarge` for its size.
    /// When `WordPressError::is_ambiguous`, the file may be there all the same.
    pub async fn upload(&self, upload: MediaUpload) -> Result<Media, WordPressError> {
        let arguments = [("_fields", MEDIA_FIELDS)];
        self.post_form("wp/v2/media", &arguments, upload.into_parts())
            .await
    }

    /// Finds the media items that hold this image, by the slug given at upload and by the name of
    /// the stored file. More than one means that copies exist; the oldest comes first.
    ///
    /// # Errors
    /// Any failure of a read; an empty list is proof, an error is none.
    pub async fn find_media(&self, name: &MediaName) -> Result<Vec<Media>, WordPressError> {
        let stem = name.stem();
        let mut found: Vec<Media> = Vec::new();
        // Old versions do not search the names of files; a slug look-up misses the copies.
        for (by, value) in [("slug", stem.as_str()), ("search", name.mark())] {
            let arguments = [(by, value), ("per_page", "100"), ("_fields", MEDIA_FIELDS)];
            let (items, _) = self.get_list::<Media>("wp/v2/media", &arguments).await?;
            for item in items {
                let is_known = found.iter().any(|known| known.id == item.id);
                if !is_known && name.is_in(&item.source_url) {
                    found.push(item);
                }
            }
        }
        found.sort_by_key(|item| item.id);
        Ok(found)
    }

    /// Sets the texts of an image: one that was adopted after a lost answer may lack them, because
    /// WordPress stores the file first.
    ///
    /// # Errors
    /// `NotFound` when there is none, `RoleTooLow` when the account may not edit it.
    pub async fn describe_media(
        &self,
        id: i64,
        texts: &MediaTexts,
    ) -> Result<Media, WordPressError> {
        let arguments = [("_fields", MEDIA_FIELDS)];
        self.post(&format!("wp/v2/media/{id}"), &arguments, texts)
            .await
    }

    /// Deletes an image for good: media have no trash.
    ///
    /// # Errors
    /// `NotFound` when there is none, `RoleTooLow` when the account may not delete it.
    pub async fn delete_media(&self, id: i64) -> Result<(), WordPressError> {
        let arguments = [("force", "true"), ("_fields", "deleted")];
        self.delete::<Value>(&format!("wp/v2/media/{id}"), &arguments)
            .await?;
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use uuid::Uuid;

    use super::*;

    #[test]
    fn the_form_carries_the_texts_and_then_the_file() {
        let upload = MediaUpload {
            name: MediaName::new("rugs", Uuid::nil(), "png"),
            content_type: "image/png".into(),
            bytes: vec![1, 2],
            texts: MediaTexts {
                title: "Rugs".into(),
                alt_text: "A rug".into(),
                caption: String::new(),
            },
        };
        let parts = upload.into_parts();
        let names: Vec<&str> = parts.iter().map(|part| part.name.as_str()).collect();
        assert_eq!(names, ["slug", "title", "alt_text", "file"]);
        assert_eq!(parts[3].filename.as_deref(), Some("rugs-000000000000.png"));
    }
}
