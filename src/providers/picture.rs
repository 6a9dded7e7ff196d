//! Turns the bytes that a provider calls an image into one that is safe to keep.

use std::io::Cursor;

use image::codecs::jpeg::JpegEncoder;
use image::codecs::webp::WebPEncoder;
use image::imageops::{self, FilterType};
use image::{DynamicImage, ImageFormat, ImageReader, Limits, Rgb, RgbImage};
use serde::{Deserialize, Serialize};
use thiserror::Error;

/// The most pixels that are decoded: 4096 x 4096, 67 MB as RGBA. No image model in use makes more than
/// half of that.
pub const MOST_PIXELS: u64 = 4096 * 4096;

/// The most memory that a decoder may take, in bytes: with the copies that follow, looking at any
/// image stays below 200 MB.
const DECODER_BYTES: u64 = 80 * 1024 * 1024;

/// The quality of the JPEG that is kept.
const JPEG_QUALITY: u8 = 85;

/// The formats in which images are asked for and kept.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum PictureFormat {
    /// JPEG: small, for photographs.
    #[default]
    Jpg,
    /// PNG: without loss, several times as large.
    Png,
    /// WebP, kept without loss.
    Webp,
}

impl PictureFormat {
    /// Its name in settings and tables, and the ending of its files.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Jpg => "jpg",
            Self::Png => "png",
            Self::Webp => "webp",
        }
    }

    /// Finds a format by its name. `None` when there is none of that name.
    #[must_use]
    pub fn named(name: &str) -> Option<Self> {
        [Self::Jpg, Self::Png, Self::Webp]
            .into_iter()
            .find(|format| format.name() == name)
    }
}

/// How an image is kept.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Finish {
    /// The format of the file.
    pub format: PictureFormat,
    /// The width and height in pixels that it is cut and scaled down to; what is smaller is cut to that
    /// shape and never scaled up. `None` leaves it as it came.
    pub size: Option<(u32, u32)>,
}

/// An image that was decoded and encoded anew, so that nothing but its pixels is left of it.
#[derive(Clone, PartialEq, Eq)]
pub struct Picture {
    /// The file, without metadata.
    pub bytes: Vec<u8>,
    /// Its format.
    pub format: PictureFormat,
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
            self.bytes.len()
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

/// Decodes an image within limits and encodes it anew on white, which drops metadata, trailing data
/// and everything else that a file can carry besides pixels.
///
/// # Errors
/// `UnknownFormat` by the first bytes, `BadSize` by the stated size, before anything is decoded;
/// `Broken` when decoding fails.
pub fn check(bytes: &[u8], finish: Finish) -> Result<Picture, PictureError> {
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
    let mut pixels = on_white(decoded);
    if let Some(size) = finish.size {
        pixels = fitted(pixels, size);
    }
    let mut bytes = Vec::new();
    match finish.format {
        PictureFormat::Jpg => {
            pixels.write_with_encoder(JpegEncoder::new_with_quality(&mut bytes, JPEG_QUALITY))
        }
        PictureFormat::Png => pixels.write_to(&mut Cursor::new(&mut bytes), ImageFormat::Png),
        PictureFormat::Webp => pixels.write_with_encoder(WebPEncoder::new_lossless(&mut bytes)),
    }
    .map_err(|error| broken(&error))?;
    Ok(Picture {
        bytes,
        format: finish.format,
        width: pixels.width(),
        height: pixels.height(),
    })
}

/// Cuts an image to the shape of `wanted` round its middle, and scales it down to that size when it is
/// larger.
fn fitted(pixels: RgbImage, wanted: (u32, u32)) -> RgbImage {
    let (width, height) = pixels.dimensions();
    let (cut_width, cut_height) = cut(pixels.dimensions(), wanted);
    let is_larger = cut_width >= wanted.0 && cut_height >= wanted.1;
    let (left, top) = ((width - cut_width) / 2, (height - cut_height) / 2);
    if (cut_width, cut_height) == (width, height) && (!is_larger || wanted == (width, height)) {
        return pixels;
    }
    let view = imageops::crop_imm(&pixels, left, top, cut_width, cut_height);
    if is_larger && wanted != (cut_width, cut_height) {
        imageops::resize(&*view, wanted.0, wanted.1, FilterType::CatmullRom)
    } else {
        view.to_image()
    }
}

/// The largest part of an image that has the shape of `wanted`; at least one pixel each way.
fn cut((width, height): (u32, u32), wanted: (u32, u32)) -> (u32, u32) {
    let (across, down) = (u64::from(wanted.0.max(1)), u64::from(wanted.1.max(1)));
    let (has_across, has_down) = (u64::from(width), u64::from(height));
    let side = |exact: u64, most: u32| u32::try_from(exact).unwrap_or(most).clamp(1, most.max(1));
    if has_across * down > has_down * across {
        (side((has_down * across + down / 2) / down, width), height)
    } else {
        (
            width,
            side((has_across * down + across / 2) / across, height),
        )
    }
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
            let picture = check(&bytes, Finish::default()).unwrap();
            assert_eq!((picture.width, picture.height), (48, 32));
            assert!(picture.bytes.starts_with(b"\xff\xd8\xff"));
            assert!(
                !picture.bytes.windows(6).any(|w| w == b"canary"),
                "{format:?}"
            );
        }
    }

    #[test]
    fn images_are_kept_in_the_wanted_format_and_size() {
        let png = encoded(ImageFormat::Png);
        for (format, size, kept) in [
            (PictureFormat::Png, (24, 16), (24, 16)),
            (PictureFormat::Webp, (24, 8), (24, 8)),
            (PictureFormat::Jpg, (48, 16), (48, 16)),
            // Never scaled up: only the shape is that of the order.
            (PictureFormat::Png, (480, 160), (48, 16)),
            (PictureFormat::Png, (100, 200), (16, 32)),
            (PictureFormat::Jpg, (48, 32), (48, 32)),
        ] {
            let finish = Finish {
                format,
                size: Some(size),
            };
            let picture = check(&png, finish).unwrap();
            assert_eq!((picture.width, picture.height), kept, "{size:?}");
            let back = image::load_from_memory(&picture.bytes).unwrap();
            assert_eq!((back.width(), back.height()), kept);
            let again = sniff(&picture.bytes).unwrap();
            assert_eq!(again.extensions_str()[0], format.name());
            assert_eq!(PictureFormat::named(format.name()), Some(format));
        }
    }

    #[test]
    fn transparency_becomes_white() {
        let picture = check(&encoded(ImageFormat::Png), Finish::default()).unwrap();
        let decoded = image::load_from_memory(&picture.bytes).unwrap().into_rgb8();
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
            assert_eq!(
                check(bytes, Finish::default()),
                Err(PictureError::UnknownFormat)
            );
        }
        let error = check(&png_of_stated_size(60_000, 60_000), Finish::default()).unwrap_err();
        let (width, height) = (60_000, 60_000);
        assert_eq!(error, PictureError::BadSize { width, height });
        let png = encoded(ImageFormat::Png);
        assert!(matches!(
            check(&png[..40], Finish::default()),
            Err(PictureError::Broken { .. })
        ));
        assert!(check(&png_of_stated_size(6_000, 6_000), Finish::default()).is_err());
    }

    proptest! {
        #[test]
        fn a_cut_lies_within_and_has_the_shape(
            has in (1_u32..5_000, 1_u32..5_000), wanted in (16_u32..2_100, 16_u32..2_100),
        ) {
            let (width, height) = cut(has, wanted);
            prop_assert!((1..=has.0).contains(&width) && (1..=has.1).contains(&height));
            prop_assert!(width == has.0 || height == has.1, "nothing more is cut off than has to be");
            let ratio = |(w, h): (u32, u32)| f64::from(w) / f64::from(h);
            let off = (ratio((width, height)) / ratio(wanted)).ln().abs();
            // A side of less than a pixel is one.
            let least = width.min(height);
            prop_assert!(least == 1 || off <= 1.0 / f64::from(least), "{width}x{height}");
        }
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(64))]
        #[test]
        fn flipped_bytes_are_survived(at in 8_usize..200, value: u8, kind in 0_usize..3) {
            let format = [ImageFormat::Png, ImageFormat::Jpeg, ImageFormat::WebP][kind];
            let mut bytes = encoded(format);
            let at = at % bytes.len();
            bytes[at] = value;
            let _picture = check(&bytes, Finish::default());
        }
    }
}
