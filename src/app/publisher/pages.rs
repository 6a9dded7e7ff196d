//! A piece of content as files: a page, Markdown with front matter, images. Nothing is written here.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use super::manifest;
use super::paths::{IMAGES, image_name, page_name};
use crate::ai::prompts::hex_digest;
use crate::app::error::AppError;
use crate::app::site::Site;
use crate::domain::content::Content;
use crate::domain::image::Image;
use crate::domain::status::ContentStatus;
use crate::engines::html::{FigureSpec, Page, page, place, to_markdown};
use crate::engines::text::display::strip_controls;

/// The largest image that is published, in bytes.
const MAX_IMAGE_BYTES: u64 = 32 * 1024 * 1024;

/// A file that should be in the folder.
#[derive(Clone, Debug)]
pub(super) struct Wanted {
    /// Its name, with `/` between folder and file.
    pub(super) name: String,
    /// SHA-256 of its bytes in hex.
    pub(super) sha256: String,
    /// Where its bytes are.
    source: Source,
}

#[derive(Clone, Debug)]
enum Source {
    Text(String),
    Copy(PathBuf),
}

impl Wanted {
    /// A file with a text.
    pub(super) fn text(name: String, text: String) -> Self {
        Self {
            sha256: hex_digest(&text),
            name,
            source: Source::Text(text),
        }
    }

    /// Its bytes.
    ///
    /// # Errors
    /// `File` when a file that is copied cannot be read any more.
    pub(super) fn bytes(&self) -> Result<Vec<u8>, AppError> {
        match &self.source {
            Source::Text(text) => Ok(text.clone().into_bytes()),
            Source::Copy(path) => Ok(manifest::read(path, MAX_IMAGE_BYTES)?),
        }
    }
}

/// The files of a piece of content, images first: a page never names an image that is not there.
///
/// # Errors
/// `Invalid` when an image is missing or the slug is no file name.
pub(super) fn files(
    root: &Path,
    site: &Site,
    content: &Content,
    images: &[Image],
    keywords: &[String],
) -> Result<Vec<Wanted>, AppError> {
    let name = page_name(&content.slug)?;
    let mut files = Vec::new();
    for image in images {
        if let Some(file) = &image.file {
            files.push(copied(root, content, file)?);
        }
    }
    let shown: Vec<&Image> = images.iter().filter(|image| image.file.is_some()).collect();
    let markdown = front_matter(content, &shown, keywords) + &to_markdown(&content.content_html);
    files.push(Wanted::text(format!("{name}.md"), markdown));
    let featured: Vec<FigureSpec> = shown
        .iter()
        .filter(|image| image.is_featured)
        .map(|image| FigureSpec {
            src: image.file.clone().unwrap_or_default(),
            alt: image.alt_text.clone(),
            caption: image.caption.clone(),
            width: image.width.and_then(|width| u32::try_from(width).ok()),
            height: image.height.and_then(|height| u32::try_from(height).ok()),
            marker: image.uuid,
            section: 0,
        })
        .collect();
    let body = place("", &featured) + &content.content_html;
    let live = content.status == ContentStatus::Published;
    let html = page(&Page {
        language: &site.language,
        title: &content.title,
        meta_title: &content.meta_title,
        meta_description: &content.meta_description,
        canonical: content.external_url.as_deref().filter(|_| live),
        site_name: &site.name,
        home: Some(super::paths::INDEX),
        body_html: &body,
    });
    files.push(Wanted::text(format!("{name}.html"), html));
    Ok(files)
}

fn copied(root: &Path, content: &Content, file: &str) -> Result<Wanted, AppError> {
    let hint = format!(
        "run `igny8 images {} --replace` to make its images anew",
        content.id
    );
    let Some(name) = image_name(file) else {
        return Err(AppError::invalid(
            format!("`{file}` is no image of the workspace"),
            &hint,
        ));
    };
    let path = root.join(IMAGES).join(name);
    match manifest::read(&path, MAX_IMAGE_BYTES) {
        Ok(bytes) => Ok(Wanted {
            name: format!("{IMAGES}/{name}"),
            sha256: hex_digest(bytes),
            source: Source::Copy(path),
        }),
        Err(error) if error.is_missing() => Err(AppError::invalid(
            format!("the image {file} is gone"),
            &hint,
        )),
        Err(error) => Err(error.into()),
    }
}

/// Facts about the content as YAML, in which every text is quoted as in JSON.
fn front_matter(content: &Content, images: &[&Image], keywords: &[String]) -> String {
    let mut text = String::from("---\n");
    let facts = [
        ("title", content.title.as_str()),
        ("slug", &content.slug),
        ("description", &content.meta_description),
        ("date", &content.created_at),
        ("kind", content.kind.as_str()),
        ("uuid", &content.uuid.to_string()),
    ];
    for (name, value) in facts {
        let _ = writeln!(text, "{name}: {}", quoted(value));
    }
    let keywords: Vec<String> = keywords.iter().map(|keyword| quoted(keyword)).collect();
    let _ = writeln!(text, "keywords: [{}]", keywords.join(", "));
    if images.is_empty() {
        text.push_str("images: []\n");
    } else {
        text.push_str("images:\n");
    }
    for image in images {
        let file = image.file.as_deref().unwrap_or_default();
        let _ = writeln!(text, "  - file: {}", quoted(file));
        let _ = writeln!(text, "    alt: {}", quoted(&image.alt_text));
        let _ = writeln!(text, "    caption: {}", quoted(&image.caption));
        let _ = writeln!(text, "    featured: {}", image.is_featured);
    }
    text.push_str("---\n\n");
    text
}

/// A text as a JSON string, which YAML reads the same way.
fn quoted(text: &str) -> String {
    serde_json::Value::from(strip_controls(text)).to_string()
}
