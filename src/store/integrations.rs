//! The connected sites, and what each said it is made of.

use rusqlite::{Connection, OptionalExtension, Row, params};
use serde_json::Value;

use super::StoreError;
use super::cached::Cached as _;
use super::keywords::word;
use crate::domain::integration::{Integration, Platform, Transport};

/// What is known of a site right after it was connected.
#[derive(Clone, Debug)]
pub struct NewIntegration<'a> {
    /// The site's home, with its final slash.
    pub site_url: &'a str,
    /// The root of its REST API.
    pub rest_root: &'a str,
    /// How it is spoken to.
    pub transport: Transport,
    /// What `auth` calls its secret.
    pub secret: &'a str,
    /// The bridge plugin's version. `None` without the plugin.
    pub plugin_version: Option<&'a str>,
    /// The key's id. `None` without the plugin.
    pub key_id: Option<&'a str>,
    /// What the key is for.
    pub scopes: &'a [String],
    /// The WordPress user.
    pub user_login: &'a str,
    /// Its roles.
    pub user_roles: &'a [String],
}

const COLUMNS: &str = "id, platform, platform_type, site_url, rest_root, transport, secret, \
                       is_active, sync_enabled, last_sync_at, plugin_version, key_id, \
                       retiring_key_id, scopes, user_login, user_roles, structure_at, \
                       events_cursor, pulled_until, created_at, updated_at";

fn read(row: &Row<'_>) -> rusqlite::Result<Integration> {
    Ok(Integration {
        id: row.get(0)?,
        platform: word(row, 1)?,
        platform_type: row.get(2)?,
        site_url: row.get(3)?,
        rest_root: row.get(4)?,
        transport: word(row, 5)?,
        secret: row.get(6)?,
        is_active: row.get(7)?,
        sync_enabled: row.get(8)?,
        last_sync_at: row.get(9)?,
        plugin_version: row.get(10)?,
        key_id: row.get(11)?,
        retiring_key_id: row.get(12)?,
        scopes: texts(row, 13)?,
        user_login: row.get(14)?,
        user_roles: texts(row, 15)?,
        structure_at: row.get(16)?,
        events_cursor: row.get(17)?,
        pulled_until: row.get(18)?,
        created_at: row.get(19)?,
        updated_at: row.get(20)?,
    })
}

/// Reads a column that holds a JSON list of texts.
fn texts(row: &Row<'_>, column: usize) -> rusqlite::Result<Vec<String>> {
    let text: String = row.get(column)?;
    serde_json::from_str(&text).map_err(|error| {
        rusqlite::Error::FromSqlConversionFailure(column, rusqlite::types::Type::Text, error.into())
    })
}

fn json_list(texts: &[String]) -> String {
    Value::from(texts.to_vec()).to_string()
}

/// Finds the connection with a WordPress site, in use or not. `None` when there never was one.
///
/// # Errors
/// Any failure of SQLite.
pub fn find(connection: &Connection, site_url: &str) -> Result<Option<Integration>, StoreError> {
    let sql = format!("SELECT {COLUMNS} FROM integrations WHERE platform = ?1 AND site_url = ?2");
    Ok(connection
        .prepare_cached(&sql)?
        .query_row(params![Platform::Wordpress.as_str(), site_url], read)
        .optional()?)
}

/// Lists every connection there ever was, oldest first.
///
/// # Errors
/// Any failure of SQLite.
pub fn list(connection: &Connection) -> Result<Vec<Integration>, StoreError> {
    let sql = format!("SELECT {COLUMNS} FROM integrations ORDER BY id");
    let mut statement = connection.prepare(&sql)?;
    let rows = statement.query_map([], read)?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// Notes a site that was connected. One that was connected before is in use again; what was pulled
/// from it and its structure stay. A new key begins without events.
///
/// # Errors
/// Any failure of SQLite.
pub fn connect(
    connection: &Connection,
    new: &NewIntegration<'_>,
    now: &str,
) -> Result<Integration, StoreError> {
    connection.execute_cached(
        "INSERT INTO integrations (platform, site_url, rest_root, transport, secret, plugin_version,
                                   key_id, scopes, user_login, user_roles, created_at, updated_at)
         VALUES ('wordpress', ?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?10)
         ON CONFLICT (platform, site_url) DO UPDATE SET
             rest_root = excluded.rest_root, transport = excluded.transport,
             secret = excluded.secret, plugin_version = excluded.plugin_version,
             events_cursor = CASE WHEN key_id IS excluded.key_id THEN events_cursor END,
             retiring_key_id = CASE WHEN key_id IS excluded.key_id THEN retiring_key_id END,
             key_id = excluded.key_id, scopes = excluded.scopes, user_login = excluded.user_login,
             user_roles = excluded.user_roles, is_active = 1, updated_at = excluded.updated_at",
        params![
            new.site_url,
            new.rest_root,
            new.transport.as_str(),
            new.secret,
            new.plugin_version,
            new.key_id,
            json_list(new.scopes),
            new.user_login,
            json_list(new.user_roles),
            now,
        ],
    )?;
    find(connection, new.site_url)?.ok_or_else(|| StoreError::no_row("integration", new.site_url))
}

/// Puts a connection out of use; its row, and all that was published there, stays.
///
/// # Errors
/// Any failure of SQLite.
pub fn disconnect(connection: &Connection, id: i64, now: &str) -> Result<(), StoreError> {
    connection.execute_cached(
        "UPDATE integrations SET is_active = 0, updated_at = ?2 WHERE id = ?1",
        params![id, now],
    )?;
    Ok(())
}

/// Lets `wp sync` work on a site, or keeps it from it.
///
/// # Errors
/// Any failure of SQLite.
pub fn set_sync_enabled(
    connection: &Connection,
    id: i64,
    enabled: bool,
    now: &str,
) -> Result<(), StoreError> {
    connection.execute_cached(
        "UPDATE integrations SET sync_enabled = ?2, updated_at = ?3 WHERE id = ?1",
        params![id, enabled, now],
    )?;
    Ok(())
}

/// Notes the key that is used from now on, and the one that is still to be revoked.
///
/// # Errors
/// Any failure of SQLite.
pub fn set_keys(
    connection: &Connection,
    id: i64,
    key_id: &str,
    retiring: Option<&str>,
    now: &str,
) -> Result<(), StoreError> {
    connection.execute_cached(
        "UPDATE integrations SET key_id = ?2, retiring_key_id = ?3, updated_at = ?4 WHERE id = ?1",
        params![id, key_id, retiring, now],
    )?;
    Ok(())
}

/// Stores what a site is made of.
///
/// # Errors
/// Any failure of SQLite.
pub fn set_structure(
    connection: &Connection,
    id: i64,
    structure: &Value,
    now: &str,
) -> Result<(), StoreError> {
    connection.execute_cached(
        "UPDATE integrations SET structure = ?2, structure_at = ?3, updated_at = ?3 WHERE id = ?1",
        params![id, structure.to_string(), now],
    )?;
    Ok(())
}

/// What a site said last that it is made of. `None` when it was never asked.
///
/// # Errors
/// Any failure of SQLite.
pub fn structure(connection: &Connection, id: i64) -> Result<Option<Value>, StoreError> {
    let text: Option<String> = connection.query_row_cached(
        "SELECT structure FROM integrations WHERE id = ?1",
        [id],
        |row| row.get(0),
    )?;
    Ok(text.and_then(|text| serde_json::from_str(&text).ok()))
}

/// Notes how far a pull has come, and that it went through.
///
/// # Errors
/// Any failure of SQLite.
pub fn set_pulled(
    connection: &Connection,
    id: i64,
    cursor: Option<i64>,
    until: Option<&str>,
    now: &str,
) -> Result<(), StoreError> {
    connection.execute_cached(
        "UPDATE integrations SET events_cursor = coalesce(?2, events_cursor),
                pulled_until = coalesce(?3, pulled_until), last_sync_at = ?4, updated_at = ?4
         WHERE id = ?1",
        params![id, cursor, until, now],
    )?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::Store;

    fn new<'a>(key: &'a str, scopes: &'a [String]) -> NewIntegration<'a> {
        NewIntegration {
            site_url: "https://example.com/",
            rest_root: "https://example.com/wp-json/",
            transport: Transport::Bridge,
            secret: "wordpress-bridge",
            plugin_version: Some("1.0.0"),
            key_id: Some(key),
            scopes,
            user_login: "ann",
            user_roles: scopes,
        }
    }

    #[test]
    fn a_site_is_connected_once_and_remembered_when_it_is_not() {
        let store = Store::in_memory().unwrap();
        let words = ["read".to_owned()];
        let done = store.write(|transaction| {
            let made = connect(transaction, &new("a", &words), "2026-01-01T00:00:00.000Z")?;
            set_pulled(
                transaction,
                made.id,
                Some(7),
                Some("t"),
                "2026-01-02T00:00:00.000Z",
            )?;
            set_structure(transaction, made.id, &serde_json::json!({"name": "x"}), "t")?;
            disconnect(transaction, made.id, "2026-01-03T00:00:00.000Z")?;
            assert!(
                !find(transaction, "https://example.com/")?
                    .unwrap()
                    .is_active
            );
            let same = connect(transaction, &new("a", &words), "2026-01-04T00:00:00.000Z")?;
            assert_eq!((same.id, same.events_cursor), (made.id, Some(7)));
            assert!(same.is_active);
            // Another key has its own place in the events; times go on.
            let other = connect(transaction, &new("b", &words), "2026-01-05T00:00:00.000Z")?;
            assert_eq!(
                (other.events_cursor, other.pulled_until.as_deref()),
                (None, Some("t"))
            );
            assert_eq!(structure(transaction, made.id)?.unwrap()["name"], "x");
            assert_eq!(list(transaction)?.len(), 1);
            Ok::<_, StoreError>(other)
        });
        assert_eq!(done.unwrap().scopes, words);
    }
}
