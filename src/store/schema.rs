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
pub(super) fn migrate(connection: &mut Connection) -> Result<(), StoreError> {
    let transaction = connection.transaction_with_behavior(TransactionBehavior::Exclusive)?;
    // Read again under the lock: another process may have migrated in between.
    let from = version(&transaction)?;
    if from > latest_version() {
        return Err(StoreError::NewerSchema {
            found: from,
            known: latest_version(),
        });
    }
    for migration in MIGRATIONS.iter().skip(usize::try_from(from).unwrap_or(0)) {
        transaction.execute_batch(migration)?;
    }
    transaction.pragma_update(None, "application_id", APPLICATION_ID)?;
    transaction.pragma_update(None, "user_version", latest_version())?;
    transaction.commit()?;
    Ok(())
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
