//! What a model call was about, in words.

use rusqlite::{Connection, OptionalExtension};

use super::StoreError;

/// Gives the title of a call's subject, such as `task:<uuid>`. `None` when it has none, or is gone.
///
/// # Errors
/// Any failure of SQLite.
pub fn title(connection: &Connection, subject: &str) -> Result<Option<String>, StoreError> {
    let (noun, name) = subject.split_once(':').unwrap_or((subject, ""));
    let sql = match noun {
        // A part of an article, such as `task:<uuid>:section:3`, is about its task.
        "task" => "SELECT title FROM tasks WHERE uuid = substr(?1, 1, 36)",
        "content" => "SELECT title FROM content WHERE uuid = ?1",
        "idea" => "SELECT title FROM ideas WHERE uuid = ?1",
        "image" => {
            "SELECT content.title FROM images JOIN content ON content.id = images.content_id
             WHERE images.uuid = ?1"
        }
        "cluster" => "SELECT name FROM clusters WHERE id = CAST(?1 AS INTEGER)",
        "keywords" | "clusters" => {
            let count = name.split(',').filter(|id| !id.is_empty()).count();
            return Ok(Some(format!("{count} {noun}")));
        }
        "texts" => {
            let count = name.split(':').next().unwrap_or_default();
            return Ok(Some(format!("{count} texts")));
        }
        _ => return Ok(None),
    };
    Ok(connection
        .prepare_cached(sql)?
        .query_row([name], |row| row.get(0))
        .optional()?)
}

/// Gives the number of the task, cluster or content that a call's answer belongs to. `None` when it is
/// gone, or belongs to none.
///
/// # Errors
/// Any failure of SQLite.
pub fn owner(connection: &Connection, subject: &str) -> Result<Option<i64>, StoreError> {
    let (noun, name) = subject.split_once(':').unwrap_or((subject, ""));
    let sql = match noun {
        "task" => "SELECT id FROM tasks WHERE uuid = ?1",
        "content" => "SELECT id FROM content WHERE uuid = ?1",
        "image" => "SELECT content_id FROM images WHERE uuid = ?1",
        "cluster" => "SELECT id FROM clusters WHERE id = CAST(?1 AS INTEGER)",
        _ => return Ok(None),
    };
    Ok(connection
        .prepare_cached(sql)?
        .query_row([name], |row| row.get(0))
        .optional()?)
}

#[cfg(test)]
mod tests {
    use super::super::{Store, sectors};
    use super::*;

    #[test]
    fn a_subject_is_named_while_it_is_there() {
        let store = Store::in_memory().unwrap();
        let connection = store.connection();
        let now = "2026-01-01T00:00:00.000Z";
        sectors::insert(connection, "General", now).unwrap();
        connection
            .execute(
                "INSERT INTO clusters (sector_id, name, origin, created_at, updated_at)
                 VALUES (1, 'Chairs', 'manual', ?1, ?1)",
                [now],
            )
            .unwrap();
        let title = |subject: &str| title(connection, subject).unwrap();
        assert_eq!(title("cluster:1").as_deref(), Some("Chairs"));
        assert_eq!(title("cluster:2"), None);
        assert_eq!(title("keywords:1,2,3").as_deref(), Some("3 keywords"));
        assert_eq!(title("clusters:4,5").as_deref(), Some("2 clusters"));
        assert_eq!(title("keywords:").as_deref(), Some("0 keywords"));
        assert_eq!(title("texts:256:0f9a").as_deref(), Some("256 texts"));
        assert_eq!(title("task:unknown"), None);
        assert_eq!(title("nothing"), None);
        let owner = |subject: &str| owner(connection, subject).unwrap();
        assert_eq!(owner("cluster:1"), Some(1));
        assert_eq!((owner("cluster:2"), owner("keywords:1")), (None, None));
    }
}
