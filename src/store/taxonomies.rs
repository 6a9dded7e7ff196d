//! Taxonomy terms, and which content carries them.

use rusqlite::{Connection, Row, params};

use super::StoreError;
use super::keywords::word;
use crate::domain::ids::{ContentId, TaxonomyId};
use crate::domain::taxonomy::{Taxonomy, TaxonomyType};

fn read(row: &Row<'_>) -> rusqlite::Result<Taxonomy> {
    Ok(Taxonomy {
        id: TaxonomyId(row.get(0)?),
        name: row.get(1)?,
        slug: row.get(2)?,
        taxonomy_type: word(row, 3)?,
        external_id: row.get(4)?,
        external_taxonomy: row.get(5)?,
    })
}

/// Gives the term of this type and slug, made when it is missing.
///
/// # Errors
/// Any failure of SQLite.
pub fn ensure(
    connection: &Connection,
    taxonomy_type: TaxonomyType,
    name: &str,
    slug: &str,
    now: &str,
) -> Result<TaxonomyId, StoreError> {
    connection.execute(
        "INSERT INTO taxonomies (name, slug, taxonomy_type, created_at, updated_at)
         VALUES (?1, ?2, ?3, ?4, ?4) ON CONFLICT (taxonomy_type, slug) DO NOTHING",
        params![name, slug, taxonomy_type.as_str(), now],
    )?;
    Ok(TaxonomyId(connection.query_row(
        "SELECT id FROM taxonomies WHERE taxonomy_type = ?1 AND slug = ?2",
        params![taxonomy_type.as_str(), slug],
        |row| row.get(0),
    )?))
}

/// Gives content a term it may have already.
///
/// # Errors
/// Any failure of SQLite.
pub fn attach(
    connection: &Connection,
    content: ContentId,
    taxonomy: TaxonomyId,
) -> Result<(), StoreError> {
    connection.execute(
        "INSERT OR IGNORE INTO content_taxonomies (content_id, taxonomy_id) VALUES (?1, ?2)",
        params![content.0, taxonomy.0],
    )?;
    Ok(())
}

/// Takes every term off content.
///
/// # Errors
/// Any failure of SQLite.
pub fn detach_all(connection: &Connection, content: ContentId) -> Result<(), StoreError> {
    connection.execute(
        "DELETE FROM content_taxonomies WHERE content_id = ?1",
        [content.0],
    )?;
    Ok(())
}

/// Lists the terms of content, categories first.
///
/// # Errors
/// Any failure of SQLite.
pub fn list(connection: &Connection, content: ContentId) -> Result<Vec<Taxonomy>, StoreError> {
    let mut statement = connection.prepare_cached(
        "SELECT t.id, t.name, t.slug, t.taxonomy_type, t.external_id, t.external_taxonomy
         FROM taxonomies t JOIN content_taxonomies ct ON ct.taxonomy_id = t.id
         WHERE ct.content_id = ?1 ORDER BY t.taxonomy_type, t.id",
    )?;
    let rows = statement.query_map([content.0], read)?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// Remembers the term's id in WordPress.
///
/// # Errors
/// Any failure of SQLite.
pub fn set_external(
    connection: &Connection,
    id: TaxonomyId,
    external_id: &str,
    external_taxonomy: &str,
    now: &str,
) -> Result<(), StoreError> {
    connection.execute(
        "UPDATE taxonomies SET external_id = ?2, external_taxonomy = ?3, updated_at = ?4
         WHERE id = ?1",
        params![id.0, external_id, external_taxonomy, now],
    )?;
    Ok(())
}
