//! The files of images: their names, the cards in them, and how they get onto the disk.

use std::path::Path;

use crate::ai::prompts::hex_digest;
use crate::app::error::AppError;
use crate::config::settings::Settings;
use crate::domain::content::Content;
use crate::domain::image::Image;
use crate::engines::cards::{Card, CardError, CardKind, CardRequest, Palette, Rgb, render};
use crate::os::files;

/// The folder of images in a workspace.
pub(super) const FOLDER: &str = "images";

/// The bytes of an image, ready to be stored.
pub(super) struct Pixels {
    /// The file's bytes.
    pub(super) bytes: Vec<u8>,
    /// `png` or `jpg`.
    pub(super) extension: &'static str,
    /// Width in pixels.
    pub(super) width: u32,
    /// Height in pixels.
    pub(super) height: u32,
}

/// The texts on the cards of one piece of content besides their titles.
pub(super) struct CardSetting<'a> {
    /// The site's name.
    pub(super) site_name: &'a str,
    /// The cluster's name; empty for none.
    pub(super) cluster: &'a str,
    /// The site's colours.
    pub(super) palette: Palette,
}

/// The site's colours: those that are set, the others from a palette that follows from its name.
pub(super) fn palette(settings: &Settings, site_name: &str) -> Palette {
    let color = |key: &str| settings.text(key).and_then(|text| text.parse::<Rgb>().ok());
    let usual = Palette::for_seed(site_name);
    Palette {
        background: color("site.color_background").unwrap_or(usual.background),
        foreground: color("site.color_foreground").unwrap_or(usual.foreground),
        accent: color("site.color_accent").unwrap_or(usual.accent),
    }
}

/// Draws the card of an image; the note says what could not be written on it.
///
/// # Errors
/// `Invalid` when nothing at all can be written.
pub(super) fn card(
    content: &Content,
    image: &Image,
    setting: &CardSetting<'_>,
) -> Result<(Pixels, Option<String>), AppError> {
    let kind = if image.is_featured {
        CardKind::Featured
    } else {
        CardKind::Section
    };
    let seed = image.uuid.to_string();
    let draw = |title: &str| -> Result<Card, CardError> {
        render(&CardRequest {
            kind,
            title,
            eyebrow: if image.is_featured {
                setting.cluster
            } else {
                &content.title
            },
            site_name: setting.site_name,
            palette: setting.palette,
            seed: &seed,
        })
    };
    let (card, note) = match draw(&image.prompt) {
        Ok(card) => {
            let note = (!card.missing.is_empty()).then(|| {
                let missing: String = card.missing.iter().collect();
                format!("the fonts have no {missing}: left out of the card")
            });
            (card, note)
        }
        Err(error @ (CardError::EmptyTitle | CardError::Unwritable { .. } | CardError::NoRoom)) => {
            let instead = [setting.site_name, setting.cluster]
                .into_iter()
                .find_map(|words| Some((words, draw(words).ok()?)));
            let Some((words, card)) = instead else {
                return Err(unwritable(&error));
            };
            (card, Some(format!("{error}; the card says `{words}`")))
        }
        Err(error) => return Err(unwritable(&error)),
    };
    let pixels = Pixels {
        bytes: card.png,
        extension: "png",
        width: card.width,
        height: card.height,
    };
    Ok((pixels, note))
}

fn unwritable(error: &CardError) -> AppError {
    AppError::invalid(
        error.to_string(),
        "let an image model make it: add `--image-provider NAME`",
    )
}

/// Puts an image into its file and says in `image` where it is. The name follows from the content
/// and the image, so that a file left by a crash is overwritten.
///
/// # Errors
/// `Invalid` for a slug that is no file name, `File` when it cannot be written.
pub(super) fn save(
    root: &Path,
    content: &Content,
    image: &mut Image,
    pixels: &Pixels,
) -> Result<(), AppError> {
    let is_safe = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-';
    if content.slug.is_empty() || !content.slug.bytes().all(is_safe) {
        return Err(AppError::invalid(
            format!("`{}` cannot be part of a file name", content.slug),
            "",
        ));
    }
    let digits = image.uuid.simple().to_string();
    let name = format!("{}-{}.{}", content.slug, &digits[20..], pixels.extension);
    let folder = root.join(FOLDER);
    files::create_private_dir(&folder)?;
    files::write_private(&folder.join(&name), &pixels.bytes)?;
    let sha256 = hex_digest(&pixels.bytes);
    if image.sha256.as_ref() != Some(&sha256) {
        // What was uploaded is another image now.
        image.external_id = None;
        image.image_url = None;
    }
    image.file = Some(format!("{FOLDER}/{name}"));
    image.sha256 = Some(sha256);
    image.width = Some(i64::from(pixels.width));
    image.height = Some(i64::from(pixels.height));
    Ok(())
}

/// Whether the file of an image is there.
pub(super) fn is_there(root: &Path, image: &Image) -> bool {
    image
        .file
        .as_ref()
        .is_some_and(|file| root.join(file).is_file())
}

/// Removes files of images that were replaced; one that cannot be removed stays.
pub(super) fn remove(root: &Path, old: &[String], images: &[Image]) {
    for file in old {
        let in_use = images.iter().any(|image| image.file.as_ref() == Some(file));
        let is_ours = Path::new(file).parent() == Some(Path::new(FOLDER));
        if is_ours && !in_use {
            drop(std::fs::remove_file(root.join(file)));
        }
    }
}
