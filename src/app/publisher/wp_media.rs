//! Images on their way to WordPress: each is uploaded once, and looked for before it is again.

use std::io::Read as _;
use std::path::{Component, Path};

use uuid::Uuid;

use super::sending::Sending as _;
use super::wp_body::Uploaded;
use super::wp_refusal::{Refusal, is_said_refusal};
use super::wp_send::{Sender, pauses};
use crate::app::error::AppError;
use crate::app::session::Session;
use crate::domain::content::Content;
use crate::domain::image::Image;
use crate::engines::picture;
use crate::os::files::{self, FileError, FileProblem};
use crate::store::{StoreError, images};
use crate::wordpress::{Media, MediaName, MediaTexts, MediaUpload, WordPressError};

/// The largest image that is sent, in bytes: what is larger is written anew, smaller.
const MAX_SENT_BYTES: u64 = 25 * 1024 * 1024;

/// The largest image that is read, in bytes.
const MAX_IMAGE_BYTES: u64 = 64 * 1024 * 1024;

/// The media types that WordPress takes, by the ending of the file.
const MEDIA_TYPES: &[(&str, &str)] = &[
    ("png", "image/png"),
    ("jpg", "image/jpeg"),
    ("jpeg", "image/jpeg"),
    ("webp", "image/webp"),
    ("gif", "image/gif"),
];

/// What is known of an image before it is sent.
pub(super) struct Known<'a> {
    pub(super) file: &'a str,
    pub(super) name: MediaName,
    pub(super) media_type: &'static str,
    pub(super) ending: &'static str,
    pub(super) texts: MediaTexts,
}

impl<'a> Known<'a> {
    /// `None` for an image that is not made yet.
    pub(super) fn of(content: &Content, image: &'a Image) -> Result<Option<Self>, AppError> {
        let Some(file) = image.file.as_deref() else {
            return Ok(None);
        };
        let ending = Path::new(file)
            .extension()
            .and_then(|ending| ending.to_str())
            .unwrap_or_default()
            .to_ascii_lowercase();
        let Some((ending, media_type)) = MEDIA_TYPES.iter().find(|(known, _)| *known == ending)
        else {
            return Err(AppError::invalid(
                format!("WordPress takes no image like {file}"),
                "use PNG, JPEG or WebP images",
            ));
        };
        // Another picture in the same place is another media item.
        let sha256 = image.sha256.as_deref().unwrap_or_default();
        let mark = Uuid::new_v5(&image.uuid, sha256.as_bytes());
        let title = if image.alt_text.is_empty() {
            &content.title
        } else {
            &image.alt_text
        };
        Ok(Some(Self {
            file,
            name: MediaName::new(&content.slug, mark, ending),
            media_type,
            ending,
            texts: MediaTexts {
                title: title.clone(),
                alt_text: image.alt_text.clone(),
                caption: image.caption.clone(),
            },
        }))
    }
}

impl Sender<'_, '_> {
    /// Brings the images of content to WordPress and remembers each at once. `trusted` says that
    /// noted media items are of this site; `first` that nothing was ever sent for this content.
    pub(super) async fn images(
        &self,
        session: &Session<'_>,
        content: &Content,
        trusted: bool,
        first: bool,
    ) -> Result<Vec<Uploaded>, Refusal> {
        let mut uploaded = Vec::new();
        for image in images::list(session.store.connection(), content.id)? {
            let Some(known) = Known::of(content, &image)? else {
                continue;
            };
            let noted = trusted.then(|| noted(&image, &known.name)).flatten();
            let (id, url) = if let Some(noted) = noted {
                noted
            } else {
                let media = self.image(session, content, &known, first).await?;
                remember(session, content, &image, (media.id, &media.source_url))?;
                (media.id, media.source_url)
            };
            uploaded.push(Uploaded {
                file: known.file.to_owned(),
                id,
                url,
                is_featured: image.is_featured,
            });
        }
        Ok(uploaded)
    }

    async fn image(
        &self,
        session: &Session<'_>,
        content: &Content,
        known: &Known<'_>,
        first: bool,
    ) -> Result<Media, Refusal> {
        if !first && let Some(media) = self.find_image(known).await? {
            return Ok(media);
        }
        let bytes = read_inside(&session.root, known.file)?;
        let fitted = fitted(known, bytes, MAX_SENT_BYTES).await?;
        let upload = MediaUpload {
            name: known.name.with_extension(fitted.ending),
            content_type: fitted.content_type.to_owned(),
            bytes: fitted.bytes,
            texts: known.texts.clone(),
        };
        self.step("publish-sent", content);
        let sent = self.client.upload(upload).await;
        self.step("publish-sent", content);
        let error = match sent {
            Ok(media) => return Ok(media),
            Err(error) if !error.is_ambiguous() => return Err(error.into()),
            Err(error) => error,
        };
        for pause in pauses(self.no_delay) {
            tokio::time::sleep(pause).await;
            if let Some(media) = self.find_image(known).await? {
                return Ok(media);
            }
            if is_said_refusal(&error) {
                return Err(error.into());
            }
        }
        Err(Refusal::unclear(error))
    }

    /// Finds an image by its name. One that was cut off may lack its texts: they are set again.
    async fn find_image(&self, known: &Known<'_>) -> Result<Option<Media>, WordPressError> {
        let Some(media) = self
            .client
            .find_media(&known.name)
            .await?
            .into_iter()
            .next()
        else {
            return Ok(None);
        };
        if media.alt_text.is_empty() && !known.texts.alt_text.is_empty() {
            return Ok(Some(
                self.client.describe_media(media.id, &known.texts).await?,
            ));
        }
        Ok(Some(media))
    }
}

/// Makes an image as small as it is sent: its own bytes where they are small enough.
pub(super) async fn fitted(
    known: &Known<'_>,
    bytes: Vec<u8>,
    limit: u64,
) -> Result<picture::Fitted, Refusal> {
    // Reading and writing pictures is work for a thread of its own: others go on meanwhile.
    let work = tokio::task::spawn_blocking(move || {
        let fitted = picture::fit(&bytes, limit)?;
        Ok::<_, String>((bytes, fitted))
    });
    let fitted = work
        .await
        .unwrap_or_else(|error| Err(format!("it cannot be read: {error}")));
    match fitted {
        Ok((_, Some(fitted))) => Ok(fitted),
        Ok((bytes, None)) => Ok(picture::Fitted {
            bytes,
            content_type: known.media_type,
            ending: known.ending,
        }),
        Err(why) => Err(Refusal::of_one(AppError::invalid(
            format!("the image {} cannot be sent: {why}", known.file),
            "use PNG, JPEG or WebP images",
        ))),
    }
}

/// Notes an uploaded image, at once.
pub(super) fn remember(
    session: &Session<'_>,
    content: &Content,
    image: &Image,
    (id, url): (i64, &str),
) -> Result<(), StoreError> {
    let now = session.now();
    session.store.write(|transaction| {
        // Read again: another run may have changed it in between.
        let current = images::list(transaction, content.id)?
            .into_iter()
            .find(|row| row.id == image.id && row.sha256 == image.sha256);
        if let Some(mut row) = current {
            row.external_id = Some(id.to_string());
            row.image_url = Some(url.to_owned());
            images::update(transaction, &row, None, &now)?;
        }
        Ok(())
    })
}

/// The media item that is noted for an image. `None` when there is none, or of another picture.
pub(super) fn noted(image: &Image, name: &MediaName) -> Option<(i64, String)> {
    let id = image.external_id.as_ref()?.parse().ok()?;
    let url = image.image_url.as_ref().filter(|url| name.is_in(url))?;
    Some((id, url.clone()))
}

/// Reads a file of the workspace. A workspace may come from a stranger, so that nothing outside its
/// folder is ever sent.
pub(super) fn read_inside(root: &Path, file: &str) -> Result<Vec<u8>, AppError> {
    let inside = Path::new(file)
        .components()
        .all(|part| matches!(part, Component::Normal(_)));
    if !inside {
        return Err(AppError::invalid(
            format!("the image {file} lies outside the workspace"),
            "",
        ));
    }
    let path = root.join(file);
    let resolved = |path: &Path| {
        path.canonicalize()
            .map_err(|error| FileError::new("read", path, error))
    };
    if !resolved(&path)?.starts_with(resolved(root)?) {
        return Err(FileError::of("read", &path, FileProblem::Link).into());
    }
    let mut bytes = Vec::new();
    files::open_no_follow(&path)?
        .take(MAX_IMAGE_BYTES + 1)
        .read_to_end(&mut bytes)
        .map_err(|error| FileError::new("read", &path, error))?;
    if bytes.len() as u64 > MAX_IMAGE_BYTES {
        let problem = FileProblem::TooLarge {
            max_bytes: MAX_IMAGE_BYTES,
        };
        return Err(FileError::of("read", &path, problem).into());
    }
    Ok(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    #[expect(clippy::disallowed_methods, reason = "a file of the test")]
    fn nothing_outside_the_workspace_is_read() {
        let folder = tempfile::tempdir().unwrap();
        let root = folder.path().join("site");
        std::fs::create_dir_all(root.join("images")).unwrap();
        std::fs::write(root.join("images/a.png"), b"a").unwrap();
        std::fs::write(folder.path().join("secret.png"), b"s").unwrap();
        assert_eq!(read_inside(&root, "images/a.png").unwrap(), b"a");
        for file in ["../secret.png", "/etc/hostname", "images/../../secret.png"] {
            assert!(read_inside(&root, file).is_err(), "{file}");
        }
        #[cfg(unix)]
        {
            std::os::unix::fs::symlink(folder.path(), root.join("far")).unwrap();
            assert!(read_inside(&root, "far/secret.png").is_err());
            std::os::unix::fs::symlink(root.join("images/a.png"), root.join("b.png")).unwrap();
            assert!(read_inside(&root, "b.png").is_err());
        }
    }
}
