//! Taxonomy terms, and which content carries them.

use rusqlite::{Connection, Row, params};

use super::StoreError;
use super::cached::Cached as _;
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
    connection.execute_cached(
        "INSERT INTO taxonomies (name, slug, taxonomy_type, created_at, updated_at)
         VALUES (?1, ?2, ?3, ?4, ?4) ON CONFLICT (taxonomy_type, slug) DO NOTHING",
        params![name, slug, taxonomy_type.as_str(), now],
    )?;
    Ok(TaxonomyId(connection.query_row_cached(
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
    connection.execute_cached(
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
    connection.execute_cached(
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
    connection.execute_cached(
        "UPDATE taxonomies SET external_id = ?2, external_taxonomy = ?3, updated_at = ?4
         WHERE id = ?1",
        params![id.0, external_id, external_taxonomy, now],
    )?;
    Ok(())
}

/// Takes over a term as it is in WordPress: by its number there, else by its address part; made when
/// it is missing. `true` when something changed. A name that another term of the workspace has taken
/// is left alone.
///
/// # Errors
/// Any failure of SQLite.
pub fn take_over(
    connection: &Connection,
    taxonomy_type: TaxonomyType,
    external: (&str, &str),
    name: &str,
    slug: &str,
    now: &str,
) -> Result<bool, StoreError> {
    let (external_taxonomy, external_id) = external;
    let changed = connection.execute_cached(
        "UPDATE OR IGNORE taxonomies SET name = ?4, slug = ?5, updated_at = ?6
         WHERE external_taxonomy = ?2 AND external_id = ?3 AND taxonomy_type = ?1
           AND (name <> ?4 OR slug <> ?5)",
        params![
            taxonomy_type.as_str(),
            external_taxonomy,
            external_id,
            name,
            slug,
            now
        ],
    )?;
    let is_known: bool = connection.query_row_cached(
        "SELECT EXISTS (SELECT 1 FROM taxonomies
                        WHERE external_taxonomy = ?1 AND external_id = ?2)",
        params![external_taxonomy, external_id],
        |row| row.get(0),
    )?;
    if is_known {
        return Ok(changed > 0);
    }
    let id = ensure(connection, taxonomy_type, name, slug, now)?;
    set_external(connection, id, external_id, external_taxonomy, now)?;
    Ok(true)
}

/// Forgets a term's place in WordPress: it was deleted there. `true` when it was known.
///
/// # Errors
/// Any failure of SQLite.
pub fn forget_external(
    connection: &Connection,
    external_taxonomy: &str,
    external_id: &str,
    now: &str,
) -> Result<bool, StoreError> {
    let changed = connection.execute_cached(
        "UPDATE taxonomies SET external_id = NULL, external_taxonomy = NULL, updated_at = ?3
         WHERE external_taxonomy = ?1 AND external_id = ?2",
        params![external_taxonomy, external_id, now],
    )?;
    Ok(changed > 0)
}

/// Lists every term, by type and name.
///
/// # Errors
/// Any failure of SQLite.
pub fn all(connection: &Connection) -> Result<Vec<Taxonomy>, StoreError> {
    let mut statement = connection.prepare(
        "SELECT id, name, slug, taxonomy_type, external_id, external_taxonomy
         FROM taxonomies ORDER BY taxonomy_type, name, id",
    )?;
    let rows = statement.query_map([], read)?;
    Ok(rows.collect::<Result<_, _>>()?)
}
