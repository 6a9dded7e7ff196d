//! `generate_images`: a description into an image.

use serde_json::{Value, json};
use uuid::Uuid;

use crate::ai::answer::Wanted;
use crate::providers::ImageRequest;
pub use crate::providers::picture::PictureFormat;
use crate::providers::picture::{self, Finish, Picture};

/// The function's name.
pub const NAME: &str = "generate_images";

/// What an image is for, and what follows from that.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ImageUse {
    /// Whether it heads the page.
    pub is_featured: bool,
    /// Width and height in pixels.
    pub size: (u32, u32),
    /// The format of its file.
    pub format: PictureFormat,
}

/// The variables of the prompt.
#[must_use]
pub fn variables(prompt: &str, is_featured: bool) -> Value {
    json!({"prompt": prompt, "is_featured": is_featured})
}

/// What is asked of the image model.
#[must_use]
pub fn wanted(prompt: String, usage: ImageUse) -> Wanted {
    let (width, height) = usage.size;
    Wanted::Image(ImageRequest {
        prompt,
        width,
        height,
        format: usage.format,
        uuid: Uuid::nil(),
    })
}

/// Takes what came as an image, decoded and encoded anew in the size and format of its use, so that
/// nothing but pixels is left.
///
/// # Errors
/// When it is none that may be used.
pub fn parse(bytes: &[u8], usage: ImageUse) -> Result<Picture, String> {
    let finish = Finish {
        format: usage.format,
        size: Some(usage.size),
    };
    picture::check(bytes, finish).map_err(|error| error.to_string())
}
