//! Makes pictures fit for the web: not larger than anybody shows them, in a form that sites take.

use std::io::Cursor;

use image::codecs::jpeg::JpegEncoder;
use image::imageops::FilterType;
use image::{DynamicImage, ImageFormat, ImageReader, Limits};

/// The longest side of a picture on the web, in pixels: WordPress itself scales larger ones down.
pub const MAX_SIDE: u32 = 2_500;

/// The quality of a JPEG that is written anew, in percent.
const JPEG_QUALITY: u8 = 86;

/// The most memory that decoding may take, in bytes.
const MAX_DECODED_BYTES: u64 = 512 * 1024 * 1024;

/// A picture that was written anew.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fitted {
    /// The file.
    pub bytes: Vec<u8>,
    /// Its media type.
    pub content_type: &'static str,
    /// The ending of its name, without a dot.
    pub ending: &'static str,
}

/// Scales a picture down to `MAX_SIDE`, and writes it as JPEG when it is larger than `max_bytes`.
/// `None` when it is fit as it is: then its own bytes are the better ones.
///
/// The same bytes give the same result, so that a site which knows pictures by their hash knows it.
///
/// # Errors
/// What is wrong with the file, in words.
pub fn fit(bytes: &[u8], max_bytes: u64) -> Result<Option<Fitted>, String> {
    let reader = || {
        ImageReader::new(Cursor::new(bytes))
            .with_guessed_format()
            .map_err(|error| error.to_string())
    };
    let Some(format) = reader()?.format() else {
        return Err("it is no png, jpeg or webp".to_owned());
    };
    let (width, height) = reader()?
        .into_dimensions()
        .map_err(|error| error.to_string())?;
    let is_large = width.max(height) > MAX_SIDE;
    if !is_large && bytes.len() as u64 <= max_bytes {
        return Ok(None);
    }
    let mut decoding = reader()?;
    let mut limits = Limits::default();
    limits.max_alloc = Some(MAX_DECODED_BYTES);
    decoding.limits(limits);
    let picture = decoding.decode().map_err(|error| error.to_string())?;
    let picture = if is_large {
        picture.resize(MAX_SIDE, MAX_SIDE, FilterType::CatmullRom)
    } else {
        picture
    };
    let fitted = if format == ImageFormat::Png {
        encoded(&picture, ImageFormat::Png)?
    } else {
        encoded(&picture, ImageFormat::Jpeg)?
    };
    if fitted.bytes.len() as u64 <= max_bytes {
        return Ok(Some(fitted));
    }
    Ok(Some(encoded(&picture, ImageFormat::Jpeg)?))
}

fn encoded(picture: &DynamicImage, format: ImageFormat) -> Result<Fitted, String> {
    let mut bytes = Vec::new();
    if format == ImageFormat::Png {
        picture
            .write_to(&mut Cursor::new(&mut bytes), ImageFormat::Png)
            .map_err(|error| error.to_string())?;
        return Ok(Fitted {
            bytes,
            content_type: "image/png",
            ending: "png",
        });
    }
    let encoder = JpegEncoder::new_with_quality(&mut bytes, JPEG_QUALITY);
    picture
        .to_rgb8()
        .write_with_encoder(encoder)
        .map_err(|error| error.to_string())?;
    Ok(Fitted {
        bytes,
        content_type: "image/jpeg",
        ending: "jpg",
    })
}

#[cfg(test)]
mod tests {
    use image::RgbImage;

    use super::*;

    fn png(width: u32, height: u32) -> Vec<u8> {
        let picture = RgbImage::from_fn(width, height, |x, y| {
            image::Rgb([(x % 251) as u8, (y % 241) as u8, ((x * y) % 239) as u8])
        });
        let mut bytes = Vec::new();
        DynamicImage::from(picture)
            .write_to(&mut Cursor::new(&mut bytes), ImageFormat::Png)
            .unwrap();
        bytes
    }

    #[test]
    fn only_what_is_too_large_is_written_anew_and_always_the_same_way() {
        assert_eq!(fit(&png(60, 40), u64::MAX).unwrap(), None);
        let large = png(2_600, 20);
        let fitted = fit(&large, u64::MAX).unwrap().unwrap();
        assert_eq!(fit(&large, u64::MAX).unwrap().unwrap(), fitted);
        let size = ImageReader::new(Cursor::new(&fitted.bytes))
            .with_guessed_format()
            .unwrap()
            .into_dimensions()
            .unwrap();
        assert_eq!((size, fitted.ending), ((2_500, 19), "png"));
        let heavy = png(300, 300);
        let lighter = fit(&heavy, 40_000).unwrap().unwrap();
        assert_eq!(lighter.content_type, "image/jpeg");
        assert!(lighter.bytes.len() < heavy.len());
        assert!(fit(b"GIF89a and more", 9).is_err());
        assert!(fit(b"no picture", 99).is_err());
    }
}
