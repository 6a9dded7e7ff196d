//! Editing by hand: a text with its fields as one file, and back.

use serde::{Deserialize, Serialize};

use super::figures::sanitise_keeping;
use super::versions::{sheet, unified};
use crate::app::error::AppError;
use crate::app::session::Session;
use crate::domain::content::{Content, ContentKind};
use crate::domain::ids::ContentId;
use crate::domain::slug::slug;
use crate::engines::briefs::is_summary_of_brief;
use crate::engines::html::read::{excerpt, word_count};
use crate::engines::html::{LinkRules, plain};
use crate::engines::text::display::strip_controls;
use crate::store::content;

/// The line above and below the fields.
const FENCE: &str = "+++";

/// The longest title, in characters.
const MAX_TITLE_CHARS: usize = 200;

/// The longest other field, in characters.
const MAX_FIELD_CHARS: usize = 1_000;

/// What stands above the body. A field that is missing stays as it is.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Fields {
    #[serde(skip_serializing_if = "Option::is_none")]
    version: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    kind: Option<ContentKind>,
    #[serde(skip_serializing_if = "Option::is_none")]
    title: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    slug: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    meta_title: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    meta_description: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    excerpt: Option<String>,
}

/// A text on its way to be edited.
#[derive(Clone, Debug)]
pub struct Sheet {
    /// The content.
    pub id: ContentId,
    /// The version it was taken from.
    pub version: i64,
    /// The fields and the body, to be edited.
    pub text: String,
}

/// What an edit comes to.
#[derive(Clone, Debug, Serialize)]
pub struct Edited {
    /// The content.
    pub id: ContentId,
    /// The version it has after the edit.
    pub version: i64,
    /// Whether anything changed.
    pub changed: bool,
    /// How many words it has.
    pub word_count: i64,
    /// Links that were taken out: their hosts are not allowed.
    pub removed_links: Vec<String>,
    /// Whether elements were taken out that may have meant something, such as foreign images.
    pub removed_elements: bool,
    /// The difference in the unified format; empty when there is none.
    pub diff: String,
}

/// Gives a text as the file that is edited.
///
/// # Errors
/// `Store` when there is no such text.
pub fn sheet_of(session: &Session<'_>, id: ContentId) -> Result<Sheet, AppError> {
    let content = content::get(session.store.connection(), id)?;
    let fields = Fields {
        version: Some(content.version),
        kind: Some(content.kind),
        title: Some(content.title),
        slug: Some(content.slug),
        meta_title: Some(content.meta_title),
        meta_description: Some(content.meta_description),
        excerpt: Some(content.excerpt),
    };
    let fields = toml::to_string(&fields)
        .map_err(|error| AppError::invalid(format!("cannot write the fields: {error}"), ""))?;
    Ok(Sheet {
        id,
        version: content.version,
        text: format!(
            "{FENCE}\n{fields}{FENCE}\n{}\n",
            content.content_html.trim_end()
        ),
    })
}

/// Says what saving an edited text would do.
///
/// # Errors
/// As `save`.
pub fn preview(session: &Session<'_>, sheet: &Sheet) -> Result<Edited, AppError> {
    let mut row = content::get(session.store.connection(), sheet.id)?;
    let (fields, body) = read_sheet(&sheet.text)?;
    check_version(&row, fields.version.unwrap_or(sheet.version))?;
    let mut edited = apply(session, &mut row, fields, body)?;
    check_slug(session.store.connection(), &row)?;
    if edited.changed {
        edited.version += 1;
    }
    Ok(edited)
}

/// Saves an edited text as the next version, and takes its approval back. A text without changes is
/// left as it is.
///
/// # Errors
/// `Invalid` when the text changed meanwhile, when the fields cannot be read, or when there is no
/// title or slug or body; `Store` when there is no such text.
pub fn save(session: &Session<'_>, sheet: &Sheet) -> Result<Edited, AppError> {
    let (fields, body) = read_sheet(&sheet.text)?;
    let mut row = content::get(session.store.connection(), sheet.id)?;
    let version = fields.version.unwrap_or(sheet.version);
    let mut edited = apply(session, &mut row, fields, body)?;
    let now = session.now();
    session.store.write(|transaction| {
        let stored = content::get(transaction, sheet.id)?;
        check_version(&stored, version)?;
        check_slug(transaction, &row)?;
        if edited.changed {
            // The rest of the row, such as where it was published, is as it is now.
            let mut next = Content {
                kind: row.kind,
                title: row.title,
                slug: row.slug,
                content_html: row.content_html,
                meta_title: row.meta_title,
                meta_description: row.meta_description,
                excerpt: row.excerpt,
                word_count: row.word_count,
                ..stored
            };
            content::revise(transaction, &mut next, "edit", &now)?;
            edited.version = next.version;
        }
        Ok(edited)
    })
}

fn check_version(stored: &Content, version: i64) -> Result<(), AppError> {
    if stored.version == version {
        return Ok(());
    }
    Err(AppError::invalid(
        format!(
            "content {} changed meanwhile: it has version {}, and version {version} was edited",
            stored.id, stored.version
        ),
        &format!(
            "run `igny8 content diff {} --from {version}` to see how",
            stored.id
        ),
    ))
}

fn check_slug(connection: &rusqlite::Connection, row: &Content) -> Result<(), AppError> {
    match content::find_by_slug(connection, &row.slug)? {
        Some(other) if other != row.id => Err(AppError::invalid(
            format!("the slug `{}` belongs to content {other}", row.slug),
            "",
        )),
        _ => Ok(()),
    }
}

/// Puts the edited fields and body into the row and says what changed.
fn apply(
    session: &Session<'_>,
    row: &mut Content,
    fields: Fields,
    body: &str,
) -> Result<Edited, AppError> {
    let before = row.clone();
    let field = |name: &str, value: Option<String>, stored: &str, most: usize| {
        let Some(value) = value else {
            return Ok(stored.to_owned());
        };
        // One line of text; unlike in a model's answer, no markup is guessed at.
        let value = strip_controls(&value);
        let value = value.split_whitespace().collect::<Vec<_>>().join(" ");
        if value.chars().count() > most {
            return Err(AppError::invalid(
                format!("`{name}` has at most {most} characters"),
                "",
            ));
        }
        Ok(value)
    };
    row.title = field("title", fields.title, &row.title, MAX_TITLE_CHARS)?;
    row.meta_title = field(
        "meta_title",
        fields.meta_title,
        &row.meta_title,
        MAX_FIELD_CHARS,
    )?;
    row.meta_description = field(
        "meta_description",
        fields.meta_description,
        &row.meta_description,
        MAX_FIELD_CHARS,
    )?;
    row.excerpt = field("excerpt", fields.excerpt, &row.excerpt, MAX_FIELD_CHARS)?;
    // A person who has made an article of a brief says so here.
    row.kind = fields.kind.unwrap_or(row.kind);
    let is_left_over = row.kind == ContentKind::Article && is_summary_of_brief(&row.excerpt);
    if plain(&row.title).is_empty() {
        return Err(AppError::invalid("the title is empty", ""));
    }
    if let Some(given) = fields.slug {
        row.slug = slug(&given);
        if row.slug.is_empty() {
            return Err(AppError::invalid(
                format!("`{given}` cannot be a slug"),
                "give Latin letters, digits and hyphens",
            ));
        }
    }
    let site = session.site();
    let rules = LinkRules {
        allowed_hosts: &site.allowed_hosts,
        own_hosts: &site.own_hosts,
        pages: None,
    };
    let token = session.app.clock.new_uuid_v4();
    let clean = sanitise_keeping(body, &before.content_html, &rules, token);
    if word_count(&clean.html) == 0 {
        return Err(AppError::invalid("the text is empty", ""));
    }
    // The newlines at the end are the editor's, not the user's.
    if clean.html.trim_end() != before.content_html.trim_end() {
        row.content_html = clean.html;
        row.word_count = i64::try_from(word_count(&row.content_html)).unwrap_or(i64::MAX);
    }
    // What sums a brief up is nothing for the readers of the article.
    if is_left_over {
        row.excerpt = excerpt(&row.content_html);
    }
    let page = |row: &Content| {
        format!(
            "kind: {}\nslug: {}\nexcerpt: {}\n{}",
            row.kind,
            row.slug,
            row.excerpt,
            sheet(
                &row.title,
                &row.meta_title,
                &row.meta_description,
                &row.content_html
            )
        )
    };
    let diff = unified(&page(&before), &page(row), "stored", "edited");
    Ok(Edited {
        id: row.id,
        version: row.version,
        changed: *row != before,
        word_count: row.word_count,
        removed_links: clean.removed_links,
        removed_elements: clean.removed_elements,
        diff,
    })
}

/// Parts a file into fields and body; without a fence at its top all of it is body.
fn read_sheet(text: &str) -> Result<(Fields, &str), AppError> {
    let text = text.trim_start_matches('\u{feff}');
    let Some(rest) = text.strip_prefix(FENCE) else {
        return Ok((Fields::default(), text));
    };
    let mut end = 0;
    let lines = rest.split_inclusive('\n');
    for line in lines {
        if end > 0 && line.trim_end() == FENCE {
            let fields = toml::from_str(&rest[..end]).map_err(|error| {
                AppError::invalid(format!("cannot read the fields: {}", error.message()), "")
            })?;
            return Ok((fields, &rest[end + line.len()..]));
        }
        end += line.len();
    }
    Err(AppError::invalid(
        format!("the fields have no end: a line `{FENCE}` is missing"),
        "",
    ))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sheet_is_read_back() {
        let (fields, body) =
            read_sheet("+++\ntitle = \"A \\\"b\\\"\"\nversion = 2\n+++\n<p>x</p>\n").unwrap();
        assert_eq!(fields.title.as_deref(), Some("A \"b\""));
        assert_eq!(fields.version, Some(2));
        assert_eq!(body, "<p>x</p>\n");
        assert_eq!(read_sheet("<p>x</p>").unwrap().1, "<p>x</p>");
        assert!(read_sheet("+++\ntitle = \"a\"\n<p>x</p>").is_err());
        assert!(read_sheet("+++\nbody = \"a\"\n+++\n").is_err());
        assert!(read_sheet("+++\ntitle = 7\n+++\n").is_err());
    }
}
