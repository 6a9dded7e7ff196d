//! Export: texts as files for other programs.

use std::fmt::Write as _;
use std::path::PathBuf;

use serde::Serialize;
use serde_json::Value;

use super::content::{self, ContentView};
use crate::app::error::AppError;
use crate::app::session::Session;
use crate::domain::ids::ContentId;
use crate::engines::html::{Page, page, to_markdown};
use crate::os::files;

/// The form of an exported text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// A complete page.
    Html,
    /// Markdown with its fields above it.
    Markdown,
    /// The JSON of `content show`.
    Json,
}

impl Format {
    const fn extension(self) -> &'static str {
        match self {
            Self::Html => "html",
            Self::Markdown => "md",
            Self::Json => "json",
        }
    }
}

/// A text in its exported form.
#[derive(Clone, Debug, Serialize)]
pub struct Exported {
    /// The content.
    pub id: ContentId,
    /// The name of its file.
    pub file: String,
    /// Where it was written. `None` when it was not.
    pub path: Option<PathBuf>,
    /// All of it.
    #[serde(skip)]
    pub text: String,
}

/// Makes the exported form of texts; nothing is written.
///
/// # Errors
/// `Store` when one of them does not exist.
pub fn render(
    session: &Session<'_>,
    ids: &[ContentId],
    format: Format,
) -> Result<Vec<Exported>, AppError> {
    let site = session.site();
    let rendered = ids.iter().map(|id| {
        let view = content::show(session, *id)?;
        let text = match format {
            Format::Html => page(&Page {
                language: &site.language,
                title: &view.content.title,
                meta_title: &view.content.meta_title,
                meta_description: &view.content.meta_description,
                canonical: view.content.external_url.as_deref(),
                site_name: &site.name,
                home: None,
                body_html: &view.content.content_html,
            }),
            Format::Markdown => markdown(&view),
            Format::Json => {
                let mut text = serde_json::to_string_pretty(&view).unwrap_or_default();
                text.push('\n');
                text
            }
        };
        Ok(Exported {
            id: *id,
            file: format!("{}.{}", view.content.slug, format.extension()),
            path: None,
            text,
        })
    });
    rendered.collect()
}

/// Writes exported texts into a folder, each under its slug. `replace` says whether files of these
/// names may be replaced.
///
/// # Errors
/// `Invalid` when a file is there already, before anything is written; `File` when one fails.
pub fn write(
    mut texts: Vec<Exported>,
    folder: &std::path::Path,
    replace: bool,
) -> Result<Vec<Exported>, AppError> {
    for text in &texts {
        let path = folder.join(&text.file);
        if !replace && path.symlink_metadata().is_ok() {
            return Err(AppError::invalid(
                format!("{} is there already", path.display()),
                "add `--force` to replace it",
            ));
        }
    }
    files::create_public_dir(folder)?;
    for text in &mut texts {
        let path = folder.join(&text.file);
        files::write_public(&path, text.text.as_bytes())?;
        text.path = Some(path);
    }
    Ok(texts)
}

/// Markdown below the fields that site generators read. A JSON text is a YAML text too.
fn markdown(view: &ContentView) -> String {
    let content = &view.content;
    let terms = |category: bool| -> Vec<&str> {
        let is_category = |kind: &str| kind == "category";
        view.taxonomy_terms
            .iter()
            .filter(|term| is_category(term.taxonomy_type.as_str()) == category)
            .map(|term| term.name.as_str())
            .collect()
    };
    let fields: [(&str, Value); 8] = [
        ("title", content.title.as_str().into()),
        ("slug", content.slug.as_str().into()),
        ("description", content.meta_description.as_str().into()),
        ("meta_title", content.meta_title.as_str().into()),
        ("kind", content.kind.as_str().into()),
        ("date", content.created_at.as_str().into()),
        ("categories", terms(true).into()),
        ("tags", terms(false).into()),
    ];
    let mut text = String::from("---\n");
    for (name, value) in fields {
        let _ = writeln!(text, "{name}: {value}");
    }
    text.push_str("---\n\n");
    text.push_str(&to_markdown(&content.content_html));
    text
}
