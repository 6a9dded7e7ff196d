//! Vectors of texts, kept so that no text is sent to the same model twice.
//!
//! They lie in the site's own database: a vector says what a site's keywords are.

use rusqlite::{Connection, OptionalExtension, params};

use super::StoreError;
use super::cached::Cached as _;

/// Whose vectors they are. Vectors of two spaces are never to be compared.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Space {
    /// The provider's name in the settings.
    pub provider: String,
    /// Where it is.
    pub base_url: String,
    /// The model's name there.
    pub model: String,
    /// How many numbers a vector has.
    pub dimensions: u32,
}

/// Gives the length of the vectors that came last from a model. `None` when none ever came.
///
/// # Errors
/// Any failure of SQLite.
pub fn last_dimensions(
    connection: &Connection,
    provider: &str,
    base_url: &str,
    model: &str,
) -> Result<Option<u32>, StoreError> {
    // One step in the key for each length: a look at every row would read every vector.
    let mut next = connection.prepare_cached(
        "SELECT min(dimensions) FROM embeddings
         WHERE provider = ?1 AND base_url = ?2 AND model = ?3 AND dimensions > ?4",
    )?;
    let mut lengths: Vec<u32> = Vec::new();
    loop {
        let last = lengths.last().copied().unwrap_or(0);
        let found: Option<u32> =
            next.query_row(params![provider, base_url, model, last], |row| row.get(0))?;
        match found {
            Some(length) => lengths.push(length),
            None => break,
        }
    }
    if lengths.len() < 2 {
        return Ok(lengths.pop());
    }
    Ok(connection
        .query_row_cached(
            "SELECT dimensions FROM embeddings
             WHERE provider = ?1 AND base_url = ?2 AND model = ?3
             ORDER BY created_at DESC, dimensions LIMIT 1",
            [provider, base_url, model],
            |row| row.get(0),
        )
        .optional()?)
}

/// Whether the vector of a text is there.
///
/// # Errors
/// Any failure of SQLite.
pub fn has(connection: &Connection, space: &Space, text: &str) -> Result<bool, StoreError> {
    Ok(connection
        .prepare_cached(
            "SELECT EXISTS (SELECT 1 FROM embeddings
                            WHERE provider = ?1 AND base_url = ?2 AND model = ?3
                              AND dimensions = ?4 AND text = ?5)",
        )?
        .query_row(
            params![
                space.provider,
                space.base_url,
                space.model,
                space.dimensions,
                text
            ],
            |row| row.get(0),
        )?)
}

/// Adds the vector of a text to `values`; `false`, and nothing is added, when it is not there.
///
/// # Errors
/// Any failure of SQLite.
pub fn read_into(
    connection: &Connection,
    space: &Space,
    text: &str,
    values: &mut Vec<f32>,
) -> Result<bool, StoreError> {
    let mut statement = connection.prepare_cached(
        "SELECT vector FROM embeddings
         WHERE provider = ?1 AND base_url = ?2 AND model = ?3 AND dimensions = ?4 AND text = ?5",
    )?;
    let mut rows = statement.query(params![
        space.provider,
        space.base_url,
        space.model,
        space.dimensions,
        text
    ])?;
    let Some(row) = rows.next()? else {
        return Ok(false);
    };
    let bytes = row.get_ref(0)?.as_blob().unwrap_or_default();
    let (numbers, rest) = bytes.as_chunks::<4>();
    if !rest.is_empty() || u32::try_from(numbers.len()) != Ok(space.dimensions) {
        return Ok(false);
    }
    values.extend(numbers.iter().map(|bytes| f32::from_le_bytes(*bytes)));
    Ok(true)
}

/// Keeps the vector of a text; one that is there is replaced.
///
/// # Errors
/// Any failure of SQLite.
pub fn put(
    connection: &Connection,
    space: &Space,
    text: &str,
    vector: &[f32],
    now: &str,
) -> Result<(), StoreError> {
    let bytes: Vec<u8> = vector
        .iter()
        .flat_map(|number| number.to_le_bytes())
        .collect();
    connection
        .prepare_cached(
            "INSERT INTO embeddings (provider, base_url, model, dimensions, text, vector, created_at)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)
             ON CONFLICT DO UPDATE SET vector = excluded.vector, created_at = excluded.created_at",
        )?
        .execute(params![
            space.provider,
            space.base_url,
            space.model,
            space.dimensions,
            text,
            bytes,
            now
        ])?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::super::Store;
    use super::*;

    fn space(model: &str, dimensions: u32) -> Space {
        Space {
            provider: "p".to_owned(),
            base_url: "https://x.example/v1".to_owned(),
            model: model.to_owned(),
            dimensions,
        }
    }

    #[test]
    fn a_vector_is_found_in_its_own_space_alone() {
        let store = Store::in_memory().unwrap();
        let connection = store.connection();
        let (two, three) = (space("m", 2), space("m", 3));
        put(connection, &two, "rug", &[0.6, -0.8], "2026-01-01").unwrap();
        put(connection, &three, "rug", &[1.0, 0.0, 0.0], "2026-01-02").unwrap();
        let read = |space: &Space, text: &str| {
            let mut values = Vec::new();
            let found = read_into(connection, space, text, &mut values).unwrap();
            assert_eq!(found, has(connection, space, text).unwrap());
            found.then_some(values)
        };
        assert_eq!(read(&two, "rug"), Some(vec![0.6, -0.8]));
        assert_eq!(read(&two, "Rug"), None);
        assert_eq!(read(&space("n", 2), "rug"), None);
        let elsewhere = Space {
            base_url: "https://y.example/v1".to_owned(),
            ..two.clone()
        };
        assert_eq!(read(&elsewhere, "rug"), None);
        put(connection, &two, "rug", &[0.0, 1.0], "2026-01-03").unwrap();
        assert_eq!(read(&two, "rug"), Some(vec![0.0, 1.0]));
        let last = |model: &str| last_dimensions(connection, "p", &two.base_url, model).unwrap();
        assert_eq!((last("m"), last("n")), (Some(2), None));
    }
}
