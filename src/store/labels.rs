//! The groups that the files keywords came from have them in.

use rusqlite::Connection;

use super::StoreError;
use crate::domain::ids::{KeywordId, SectorId};

/// The groups of one keyword in its source.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Label {
    /// The keyword.
    pub keyword_id: KeywordId,
    /// The first level. `None` when the source has none.
    pub topic: Option<String>,
    /// The second level, or else the keyword that this one is filed under. `None` when the source
    /// has none.
    pub page: Option<String>,
}

/// Lists the groups of the keywords of a sector in the order of their numbers; of several sources
/// the last one that has any counts.
///
/// # Errors
/// Any failure of SQLite.
pub fn of_sector(connection: &Connection, sector: SectorId) -> Result<Vec<Label>, StoreError> {
    let mut statement = connection.prepare_cached(
        "SELECT keyword_id, topic, page FROM (
             SELECT o.keyword_id, o.import_id,
                    nullif(trim(json_extract(o.extra, '$.topic')), '') AS topic,
                    coalesce(nullif(trim(json_extract(o.extra, '$.page')), ''),
                             nullif(trim(json_extract(o.extra, '$.parent_keyword')), '')) AS page
             FROM observations o JOIN keywords k ON k.id = o.keyword_id
             WHERE k.sector_id = ?1 AND o.extra IS NOT NULL)
         WHERE topic IS NOT NULL OR page IS NOT NULL
         ORDER BY keyword_id, import_id DESC",
    )?;
    let rows = statement.query_map([sector.0], |row| {
        Ok(Label {
            keyword_id: KeywordId(row.get(0)?),
            topic: row.get(1)?,
            page: row.get(2)?,
        })
    })?;
    let mut labels: Vec<Label> = rows.collect::<Result<_, _>>()?;
    labels.dedup_by_key(|label| label.keyword_id);
    Ok(labels)
}
