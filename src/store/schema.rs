//! Migrations: numbered, append only, applied in one exclusive transaction.

use std::collections::BTreeSet;

use rusqlite::{Connection, TransactionBehavior};

use super::StoreError;

/// "IGN8" as the file's application id: tells our files from any other SQLite file.
pub(super) const APPLICATION_ID: i64 = 0x4947_4e38;

/// Every migration ever released, in order. Entries are only added, never changed.
const MIGRATIONS: &[&str] = &[
    include_str!("migrations/0001_init.sql"),
    include_str!("migrations/0002_planner.sql"),
    include_str!("migrations/0003_ai.sql"),
    include_str!("migrations/0004_integrations.sql"),
    include_str!("migrations/0005_sync.sql"),
    include_str!("migrations/0006_answer_cache.sql"),
    include_str!("migrations/0007_batches.sql"),
    include_str!("migrations/0008_publishing.sql"),
    include_str!("migrations/0009_answers.sql"),
    include_str!("migrations/0010_unused_answers.sql"),
    include_str!("migrations/0011_webhook_nonces.sql"),
    include_str!("migrations/0012_sums.sql"),
    include_str!("migrations/0013_lean_keywords.sql"),
    include_str!("migrations/0014_calls.sql"),
];

/// The schema version this program writes.
#[must_use]
pub fn latest_version() -> i64 {
    i64::try_from(MIGRATIONS.len()).unwrap_or(i64::MAX)
}

/// Reads the schema version of an open database.
pub(super) fn version(connection: &Connection) -> Result<i64, StoreError> {
    Ok(connection.query_row("PRAGMA user_version", [], |row| row.get(0))?)
}

/// Brings the schema to the latest version, all steps or none.
///
/// A table that others refer to can only be replaced while references are not enforced, and that can only
/// be said outside of a transaction; all of them are looked at before anything is kept.
pub(super) fn migrate(connection: &mut Connection) -> Result<(), StoreError> {
    let enforce = |connection: &Connection, enforced: bool| {
        connection.pragma_update(None, "foreign_keys", enforced)
    };
    let enforced: bool = connection.query_row("PRAGMA foreign_keys", [], |row| row.get(0))?;
    enforce(connection, false)?;
    let done = migrate_unenforced(connection);
    enforce(connection, enforced)?;
    done
}

fn migrate_unenforced(connection: &mut Connection) -> Result<(), StoreError> {
    let transaction = connection.transaction_with_behavior(TransactionBehavior::Exclusive)?;
    // Read again under the lock: another process may have migrated in between.
    let from = version(&transaction)?;
    if from > latest_version() {
        return Err(StoreError::NewerSchema {
            found: from,
            known: latest_version(),
        });
    }
    let is_old = (1..latest_version()).contains(&from);
    let broken_before = if is_old {
        broken_references(&transaction)?
    } else {
        0
    };
    for migration in MIGRATIONS.iter().skip(usize::try_from(from).unwrap_or(0)) {
        transaction.execute_batch(migration)?;
    }
    if is_old && broken_references(&transaction)? > broken_before {
        let detail = "the new schema would break references".to_owned();
        return Err(StoreError::Corrupt { detail });
    }
    transaction.pragma_update(None, "application_id", APPLICATION_ID)?;
    transaction.pragma_update(None, "user_version", latest_version())?;
    transaction.commit()?;
    Ok(())
}

/// Refuses a database with a reference to a row that is not there.
pub(super) fn check_references(connection: &Connection) -> Result<(), StoreError> {
    match broken_references(connection)? {
        0 => Ok(()),
        broken => Err(StoreError::Corrupt {
            detail: format!("{broken} broken references"),
        }),
    }
}

fn broken_references(connection: &Connection) -> Result<i64, StoreError> {
    let sql = "SELECT count(*) FROM pragma_foreign_key_check";
    Ok(connection.query_row(sql, [], |row| row.get(0))?)
}

/// Refuses a database whose schema holds anything that igny8 did not put there.
///
/// A workspace may come from a stranger, and a trigger or a view runs with our rights.
pub(super) fn check_objects(connection: &Connection) -> Result<(), StoreError> {
    let known = expected_objects()?;
    for object in objects(connection)? {
        if !known.contains(&object) {
            let (kind, name, _) = object;
            return Err(StoreError::ForeignSchema { kind, name });
        }
    }
    Ok(())
}

type Object = (String, String, String);

fn objects(connection: &Connection) -> Result<BTreeSet<Object>, StoreError> {
    // `sqlite_stat*` is written by ANALYZE and holds numbers only.
    let mut statement = connection.prepare(
        "SELECT type, name, coalesce(sql, '') FROM sqlite_schema WHERE name NOT LIKE 'sqlite\\_stat%' ESCAPE '\\'",
    )?;
    let rows = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))?;
    Ok(rows.collect::<Result<_, _>>()?)
}

fn expected_objects() -> Result<BTreeSet<Object>, StoreError> {
    let mut memory = Connection::open_in_memory()?;
    migrate(&mut memory)?;
    objects(&memory)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_migration_applies_to_an_empty_database() {
        let mut connection = Connection::open_in_memory().unwrap();
        migrate(&mut connection).unwrap();
        assert_eq!(version(&connection).unwrap(), latest_version());
        migrate(&mut connection).unwrap();
        check_objects(&connection).unwrap();
        let broken: Vec<String> = connection
            .prepare("PRAGMA foreign_key_check")
            .unwrap()
            .query_map([], |row| row.get(0))
            .unwrap()
            .collect::<Result<_, _>>()
            .unwrap();
        assert!(broken.is_empty());
    }

    #[test]
    fn calls_and_what_refers_to_them_outlive_the_replacement_of_their_table() {
        let mut connection = Connection::open_in_memory().unwrap();
        for migration in &MIGRATIONS[..13] {
            connection.execute_batch(migration).unwrap();
        }
        connection
            .execute_batch(
                "INSERT INTO runs (id, request_id, command, pid, started_at) VALUES ('r', 'q', 'write', 1, 't');
                 INSERT INTO batches (id, uuid, run_id, function, provider, model, dialect, base_url, state,
                         requests, created_at, updated_at)
                     VALUES (3, 'u', 'r', 'f', 'p', 'm', 'd', 'b', 'ended', 1, 't', 't');
                 PRAGMA user_version = 13;",
            )
            .unwrap();
        let columns: Vec<(String, String)> = connection
            .prepare("SELECT name, type FROM pragma_table_info('ai_calls') ORDER BY name")
            .unwrap()
            .query_map([], |row| Ok((row.get(0)?, row.get(1)?)))
            .unwrap()
            .collect::<Result<_, _>>()
            .unwrap();
        let names: Vec<&str> = columns.iter().map(|(name, _)| name.as_str()).collect();
        // Each column holds what no other one does.
        for (op_id, state) in [("b", "settled"), ("a", "unresolved")] {
            let values = columns.iter().enumerate().map(|(at, (name, kind))| {
                match (name.as_str(), kind.as_str()) {
                    ("op_id", _) => format!("'{op_id}'"),
                    ("run_id", _) => "'r'".to_owned(),
                    ("batch_id", _) => "3".to_owned(),
                    ("state", _) => format!("'{state}'"),
                    (_, "INTEGER") => (100 + at).to_string(),
                    (_, "BLOB") => format!("x'{at:02}'"),
                    _ => format!("'{name} of {op_id}'"),
                }
            });
            let values = values.collect::<Vec<String>>().join(", ");
            let names = names.join(", ");
            let sql = format!("INSERT INTO ai_calls ({names}) VALUES ({values})");
            connection.execute_batch(&sql).unwrap();
        }
        connection
            .execute_batch(
                "INSERT INTO answer_cache (cache_key, op_id, created_at) VALUES ('k', 'b', 't')",
            )
            .unwrap();
        let dump = |connection: &Connection| -> Vec<Vec<rusqlite::types::Value>> {
            let sql = format!("SELECT {} FROM ai_calls ORDER BY op_id", names.join(", "));
            let mut statement = connection.prepare(&sql).unwrap();
            let rows = statement.query_map([], |row| {
                (0..names.len()).map(|column| row.get(column)).collect()
            });
            rows.unwrap().collect::<Result<_, _>>().unwrap()
        };
        let before = dump(&connection);
        migrate(&mut connection).unwrap();
        assert_eq!(dump(&connection), before);
        check_objects(&connection).unwrap();
        check_references(&connection).unwrap();
        let refused = connection.execute("DELETE FROM ai_calls WHERE op_id = 'b'", []);
        assert!(refused.is_err(), "a kept answer refers to it");
    }

    #[test]
    fn a_foreign_trigger_is_refused() {
        let mut connection = Connection::open_in_memory().unwrap();
        migrate(&mut connection).unwrap();
        connection
            .execute_batch(
                "CREATE TRIGGER evil AFTER INSERT ON keywords BEGIN DELETE FROM content; END",
            )
            .unwrap();
        let refused = check_objects(&connection).unwrap_err();
        assert!(matches!(refused, StoreError::ForeignSchema { name, .. } if name == "evil"));
    }

    #[test]
    fn sqlite_is_new_enough() {
        // Before 3.51.3 two connections that write and checkpoint at once can corrupt a WAL.
        assert!(
            rusqlite::version_number() >= 3_051_003,
            "{}",
            rusqlite::version()
        );
    }
}
