//! Images on their way through the bridge: each is stored once for its bytes.

use super::bridge_article::Article;
use super::bridge_send::BridgeSender;
use super::sending::Sending as _;
use super::wp_body::Uploaded;
use super::wp_media::{Known, fitted, noted, read_inside, remember};
use super::wp_refusal::Refusal;
use super::wp_send::pauses;
use crate::ai::prompts::hex_digest;
use crate::app::session::Session;
use crate::engines::picture::Fitted;
use crate::store::images;
use crate::wordpress::bridge::{BridgeMedia, BridgeUpload};

/// The largest image that is sent when the site names no limit, in bytes.
const MAX_IMAGE_BYTES: u64 = 25 * 1024 * 1024;

impl BridgeSender<'_, '_> {
    /// Brings the images of an article to the site and remembers each at once. `trusted` says that
    /// those which are noted are still there.
    pub(super) async fn images(
        &self,
        session: &Session<'_>,
        article: &Article,
        trusted: bool,
    ) -> Result<(Vec<Uploaded>, Vec<String>), Refusal> {
        let content = &article.content;
        let (mut uploaded, mut said) = (Vec::new(), Vec::new());
        for image in images::list(session.store.connection(), content.id)? {
            let Some(known) = Known::of(content, &image)? else {
                continue;
            };
            let trusted_one = (trusted && article.is_noted_here)
                .then(|| noted(&image, &known.name))
                .flatten();
            let (id, url) = if let Some(there) = trusted_one {
                there
            } else {
                let bytes = read_inside(&session.root, known.file)?;
                let media = self.image(article, &known, bytes).await?;
                if media.alt_text != known.texts.alt_text && !known.texts.alt_text.is_empty() {
                    said.push(format!(
                        "the site has the image {} already, with the text `{}`",
                        known.file, media.alt_text
                    ));
                }
                remember(session, content, &image, (media.id, &media.url))?;
                self.step("media-saved", content);
                (media.id, media.url)
            };
            uploaded.push(Uploaded {
                file: known.file.to_owned(),
                id,
                url,
                is_featured: image.is_featured,
            });
        }
        Ok((uploaded, said))
    }

    async fn image(
        &self,
        article: &Article,
        known: &Known<'_>,
        bytes: Vec<u8>,
    ) -> Result<BridgeMedia, Refusal> {
        let limit = match self.health.limits.media_bytes {
            0 => MAX_IMAGE_BYTES,
            limit => limit,
        };
        let Fitted {
            bytes,
            content_type,
            ending,
        } = fitted(known, bytes, limit).await?;
        let upload = BridgeUpload {
            sha256: hex_digest(&bytes),
            bytes,
            content_type: content_type.to_owned(),
            file_name: format!("{}.{ending}", known.name.stem()),
            title: known.texts.title.clone(),
            alt_text: known.texts.alt_text.clone(),
            caption: known.texts.caption.clone(),
            batch_id: Some(self.batch),
        };
        let mut waits = pauses(self.no_delay);
        loop {
            self.step("media-sending", &article.content);
            let sent = self.client.upload(upload.clone()).await;
            self.step("media-replied", &article.content);
            let error = match sent {
                Ok((media, _)) => return Ok(media),
                Err(error) => error,
            };
            // The site itself looks the bytes up before it stores them: asking again is the look-up.
            let may_pass =
                error.is_ambiguous() && !error.stops() || error.retry_after_s().is_some();
            match waits.next() {
                Some(pause) if may_pass => {
                    let asked = error.retry_after_s().unwrap_or(0);
                    if asked > super::bridge_send::LONGEST_WAIT_S {
                        return Err(error.into());
                    }
                    self.wait(pause, asked).await;
                }
                _ if error.is_ambiguous() => return Err(Refusal::unclear(error)),
                _ => return Err(error.into()),
            }
        }
    }
}
