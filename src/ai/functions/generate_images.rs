//! `generate_images`: a description into an image.

use serde_json::{Value, json};
use uuid::Uuid;

use crate::ai::answer::{Material, Wanted};
use crate::providers::picture::{self, Picture};
use crate::providers::{ImageData, ImageRequest};

/// The function's name.
pub const NAME: &str = "generate_images";

/// The size of a featured image in pixels, as link previews show it.
pub const FEATURED_SIZE: (u32, u32) = (1200, 630);

/// The size of an image within an article in pixels.
pub const SECTION_SIZE: (u32, u32) = (1200, 675);

/// The variables of the prompt.
#[must_use]
pub fn variables(prompt: &str, is_featured: bool) -> Value {
    json!({"prompt": prompt, "is_featured": is_featured})
}

/// What is asked of the image model.
#[must_use]
pub fn wanted(prompt: String, is_featured: bool) -> Wanted {
    let (width, height) = if is_featured {
        FEATURED_SIZE
    } else {
        SECTION_SIZE
    };
    Wanted::Image(ImageRequest {
        prompt,
        width,
        height,
        uuid: Uuid::nil(),
    })
}

/// Takes the image out of an answer, decoded and encoded anew, so that nothing but pixels is left.
///
/// # Errors
/// When there is no image in it, or none that may be used.
pub fn parse(material: &Material) -> Result<Picture, String> {
    let Material::Images(images) = material else {
        return Err("it holds no image".to_owned());
    };
    let bytes = images.iter().find_map(|image| match image {
        ImageData::Bytes(bytes) => Some(bytes),
        ImageData::Url(_) => None,
    });
    let bytes = bytes.ok_or("the image came as an address instead of data")?;
    picture::check(bytes).map_err(|error| error.to_string())
}
