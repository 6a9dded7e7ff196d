//! Turns the bytes that a provider calls an image into one that is safe to keep.

use std::io::Cursor;

use image::codecs::jpeg::JpegEncoder;
use image::{DynamicImage, ImageFormat, ImageReader, Limits, Rgb, RgbImage};
use thiserror::Error;

/// The most pixels that are decoded: 4096 x 4096, 67 MB as RGBA. No image model in use makes more than
/// half of that.
pub const MOST_PIXELS: u64 = 4096 * 4096;

/// The most memory that a decoder may take, in bytes: with the copies that follow, looking at any
/// image stays below 200 MB.
const DECODER_BYTES: u64 = 80 * 1024 * 1024;

/// The quality of the JPEG that is kept.
const JPEG_QUALITY: u8 = 85;

/// An image that was decoded and encoded anew, so that nothing but its pixels is left of it.
#[derive(Clone, PartialEq, Eq)]
pub struct Picture {
    /// A JPEG file without metadata.
    pub jpeg: Vec<u8>,
    /// Width in pixels.
    pub width: u32,
    /// Height in pixels.
    pub height: u32,
}

impl std::fmt::Debug for Picture {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(
            f,
            "Picture({}x{}, {} bytes)",
            self.width,
            self.height,
            self.jpeg.len()
        )
    }
}

/// Why bytes are no acceptable image.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum PictureError {
    /// Neither PNG, JPEG nor WebP; SVG is never accepted.
    #[error("the image is neither PNG, JPEG nor WebP")]
    UnknownFormat,
    /// More pixels than are decoded, or none.
    #[error("the image measures {width}x{height}; at most {MOST_PIXELS} pixels are taken")]
    BadSize {
        /// Width in pixels, as the file states it.
        width: u32,
        /// Height in pixels, as the file states it.
        height: u32,
    },
    /// The file is broken.
    #[error("the image cannot be decoded: {reason}")]
    Broken {
        /// What the decoder said.
        reason: String,
    },
}

/// Decodes an image within limits and encodes it anew as JPEG on white, which drops metadata,
/// trailing data and everything else that a file can carry besides pixels.
///
/// # Errors
/// `UnknownFormat` by the first bytes, `BadSize` by the stated size, before anything is decoded;
/// `Broken` when decoding fails.
pub fn check(bytes: &[u8]) -> Result<Picture, PictureError> {
    let format = sniff(bytes).ok_or(PictureError::UnknownFormat)?;
    let (width, height) = ImageReader::with_format(Cursor::new(bytes), format)
        .into_dimensions()
        .map_err(|error| broken(&error))?;
    let pixels = u64::from(width) * u64::from(height);
    if pixels == 0 || pixels > MOST_PIXELS {
        return Err(PictureError::BadSize { width, height });
    }
    let mut limits = Limits::default();
    limits.max_alloc = Some(DECODER_BYTES);
    let mut reader = ImageReader::with_format(Cursor::new(bytes), format);
    reader.limits(limits);
    let decoded = reader.decode().map_err(|error| broken(&error))?;
    let mut jpeg = Vec::new();
    JpegEncoder::new_with_quality(&mut jpeg, JPEG_QUALITY)
        .encode_image(&on_white(decoded))
        .map_err(|error| broken(&error))?;
    Ok(Picture {
        jpeg,
        width,
        height,
    })
}

/// Tells the format by the first bytes, whatever name or type came with them.
fn sniff(bytes: &[u8]) -> Option<ImageFormat> {
    if bytes.starts_with(b"\x89PNG\r\n\x1a\n") {
        Some(ImageFormat::Png)
    } else if bytes.starts_with(b"\xff\xd8\xff") {
        Some(ImageFormat::Jpeg)
    } else if bytes.starts_with(b"RIFF") && bytes.get(8..12) == Some(b"WEBP") {
        Some(ImageFormat::WebP)
    } else {
        None
    }
}

fn broken(error: &image::ImageError) -> PictureError {
    PictureError::Broken {
        reason: error.to_string().chars().take(200).collect(),
    }
}

/// Lays an image on white, because JPEG has no transparency.
fn on_white(image: DynamicImage) -> RgbImage {
    if !image.color().has_alpha() {
        return image.into_rgb8();
    }
    let source = image.into_rgba8();
    let (width, height) = source.dimensions();
    let mut laid = RgbImage::new(width, height);
    for (to, from) in laid.pixels_mut().zip(source.pixels()) {
        let [r, g, b, alpha] = from.0.map(u32::from);
        let mix = |channel: u32| ((channel * alpha + 255 * (255 - alpha)) / 255) as u8;
        *to = Rgb([mix(r), mix(g), mix(b)]);
    }
    laid
}

#[cfg(test)]
mod tests {
    use image::{Rgba, RgbaImage};
    use proptest::prelude::*;

    use super::*;

    fn encoded(format: ImageFormat) -> Vec<u8> {
        let pixels = RgbaImage::from_pixel(48, 32, Rgba([200, 0, 0, 0]));
        let image = DynamicImage::ImageRgba8(pixels);
        let image = match format {
            ImageFormat::Jpeg => DynamicImage::ImageRgb8(image.into_rgb8()),
            _ => image,
        };
        let mut bytes = Cursor::new(Vec::new());
        image.write_to(&mut bytes, format).unwrap();
        bytes.into_inner()
    }

    /// A PNG that states a size and holds nearly nothing.
    fn png_of_stated_size(width: u32, height: u32) -> Vec<u8> {
        let mut bytes = encoded(ImageFormat::Png);
        bytes[16..20].copy_from_slice(&width.to_be_bytes());
        bytes[20..24].copy_from_slice(&height.to_be_bytes());
        let mut crc = flate2::Crc::new();
        crc.update(&bytes[12..29]);
        bytes[29..33].copy_from_slice(&crc.sum().to_be_bytes());
        bytes
    }

    #[test]
    fn the_three_formats_become_clean_jpegs() {
        for format in [ImageFormat::Png, ImageFormat::Jpeg, ImageFormat::WebP] {
            let mut bytes = encoded(format);
            bytes.extend_from_slice(b"<?php canary ?>");
            let picture = check(&bytes).unwrap();
            assert_eq!((picture.width, picture.height), (48, 32));
            assert!(picture.jpeg.starts_with(b"\xff\xd8\xff"));
            assert!(
                !picture.jpeg.windows(6).any(|w| w == b"canary"),
                "{format:?}"
            );
        }
    }

    #[test]
    fn transparency_becomes_white() {
        let picture = check(&encoded(ImageFormat::Png)).unwrap();
        let decoded = image::load_from_memory(&picture.jpeg).unwrap().into_rgb8();
        assert!(
            decoded
                .get_pixel(5, 5)
                .0
                .iter()
                .all(|channel| *channel > 250)
        );
    }

    #[test]
    fn what_is_no_photo_is_refused() {
        let svg = b"<svg xmlns=\"http://www.w3.org/2000/svg\"/>";
        for bytes in [&svg[..], b"<html>", b"", b"GIF89a", b"RIFF0000WAVE", b"BM"] {
            assert_eq!(check(bytes), Err(PictureError::UnknownFormat));
        }
        let error = check(&png_of_stated_size(60_000, 60_000)).unwrap_err();
        let (width, height) = (60_000, 60_000);
        assert_eq!(error, PictureError::BadSize { width, height });
        let png = encoded(ImageFormat::Png);
        assert!(matches!(
            check(&png[..40]),
            Err(PictureError::Broken { .. })
        ));
        assert!(check(&png_of_stated_size(6_000, 6_000)).is_err());
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(64))]
        #[test]
        fn flipped_bytes_are_survived(at in 8_usize..200, value: u8, kind in 0_usize..3) {
            let format = [ImageFormat::Png, ImageFormat::Jpeg, ImageFormat::WebP][kind];
            let mut bytes = encoded(format);
            let at = at % bytes.len();
            bytes[at] = value;
            let _picture = check(&bytes);
        }
    }
}
