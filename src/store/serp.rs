//! Search results: the pages that a search engine showed for a keyword.

use rusqlite::{Connection, OptionalExtension, params};

use super::StoreError;
use super::cached::Cached as _;
use crate::domain::ids::{KeywordId, SectorId};

/// Gives the day on which the stored results of a keyword were seen, as `YYYY-MM-DD`; empty when
/// nobody said. `None` when there are none.
///
/// # Errors
/// Any failure of SQLite.
pub fn observed_on(
    connection: &Connection,
    normal_form: &str,
    market: &str,
) -> Result<Option<String>, StoreError> {
    let mut statement = connection.prepare_cached(
        "SELECT observed_on FROM serp_results WHERE normal_form = ?1 AND market = ?2 LIMIT 1",
    )?;
    let day = statement.query_row([normal_form, market], |row| row.get(0));
    Ok(day.optional()?)
}

/// Removes the results of a keyword.
///
/// # Errors
/// Any failure of SQLite.
pub fn remove(connection: &Connection, normal_form: &str, market: &str) -> Result<(), StoreError> {
    connection
        .prepare_cached("DELETE FROM serp_results WHERE normal_form = ?1 AND market = ?2")?
        .execute([normal_form, market])?;
    Ok(())
}

/// One result.
#[derive(Clone, Copy, Debug)]
pub struct NewResult<'a> {
    /// The normal form of the keyword.
    pub normal_form: &'a str,
    /// The market; empty when unset.
    pub market: &'a str,
    /// The place, from 1 to 100.
    pub position: i64,
    /// The address in its comparable form.
    pub url: &'a str,
    /// The day as `YYYY-MM-DD`; empty when nobody said.
    pub observed_on: &'a str,
}

/// Stores one result; what stood at its place is replaced.
///
/// # Errors
/// Any failure of SQLite.
pub fn put(connection: &Connection, new: &NewResult<'_>) -> Result<(), StoreError> {
    connection
        .prepare_cached(
            "INSERT OR REPLACE INTO serp_results (normal_form, market, position, url, observed_on)
             VALUES (?1, ?2, ?3, ?4, ?5)",
        )?
        .execute(params![
            new.normal_form,
            new.market,
            new.position,
            new.url,
            new.observed_on
        ])?;
    Ok(())
}

/// Hands on the addresses of the first `top` results of each keyword of a sector, keyword by
/// keyword: those of the keyword's own market, else those of no market, else, for a keyword without
/// a market, those of the first market there is.
///
/// # Errors
/// Any failure of SQLite.
pub fn for_each(
    connection: &Connection,
    sector: SectorId,
    top: usize,
    mut take: impl FnMut(KeywordId, &str),
) -> Result<(), StoreError> {
    let mut statement = connection.prepare_cached(
        "SELECT k.id, s.market, s.url
         FROM keywords k JOIN serp_results s ON s.normal_form = k.normal_form
         WHERE k.sector_id = ?1 AND s.position <= ?2
           AND (s.market = k.market OR s.market = '' OR k.market = '')
         ORDER BY k.id, s.market = k.market DESC, s.market = '' DESC, s.market, s.position",
    )?;
    let mut rows = statement.query(params![sector.0, i64::try_from(top).unwrap_or(i64::MAX)])?;
    let mut chosen: Option<(i64, String)> = None;
    while let Some(row) = rows.next()? {
        let id: i64 = row.get(0)?;
        let market = row.get_ref(1)?.as_str().map_err(rusqlite::Error::from)?;
        let is_first = chosen.as_ref().is_none_or(|(known, _)| *known != id);
        if is_first {
            chosen = Some((id, market.to_owned()));
        }
        if chosen.as_ref().is_some_and(|(_, known)| known == market) {
            let url = row.get_ref(2)?.as_str().map_err(rusqlite::Error::from)?;
            take(KeywordId(id), url);
        }
    }
    Ok(())
}

/// Counts the stored keyword-and-market pairs whose keyword the site does not have.
///
/// # Errors
/// Any failure of SQLite.
pub fn strangers(connection: &Connection) -> Result<i64, StoreError> {
    Ok(connection.query_row_cached(
        "SELECT count(*) FROM (SELECT DISTINCT normal_form, market FROM serp_results) s
         WHERE NOT EXISTS (SELECT 1 FROM keywords k WHERE k.normal_form = s.normal_form)",
        [],
        |row| row.get(0),
    )?)
}

#[cfg(test)]
mod tests {
    use super::super::keywords::{NewKeyword, put as put_keyword};
    use super::super::{Store, sectors};
    use super::*;
    use crate::domain::keyword::KeywordSource;

    #[test]
    fn a_keyword_gets_the_results_of_its_market() {
        let store = Store::in_memory().unwrap();
        let connection = store.connection();
        let sector = sectors::insert(connection, "General", "t").unwrap();
        for (form, market) in [("rug", "us"), ("rug", ""), ("sofa", "de"), ("lamp", "")] {
            let new = NewKeyword {
                sector_id: sector,
                keyword: form,
                normal_form: form,
                market,
                search_volume: None,
                volume_range: None,
                impressions: None,
                extra: None,
                difficulty: None,
                cpc_micros: None,
                intent: None,
                source: KeywordSource::Manual,
            };
            put_keyword(connection, &new, "t").unwrap();
        }
        let results = [
            ("rug", "us", 1, "us.example"),
            ("rug", "", 2, "b.example"),
            ("rug", "", 1, "a.example"),
            ("rug", "", 11, "far.example"),
            ("sofa", "us", 1, "other.example"),
            ("lamp", "de", 1, "de.example"),
            ("lamp", "fr", 1, "fr.example"),
        ];
        for (normal_form, market, position, url) in results {
            let new = NewResult {
                normal_form,
                market,
                position,
                url,
                observed_on: "",
            };
            put(connection, &new).unwrap();
        }
        let mut found = Vec::new();
        for_each(connection, sector, 10, |id, url| {
            found.push(format!("{id} {url}"));
        })
        .unwrap();
        let wanted = ["1 us.example", "2 a.example", "2 b.example", "4 de.example"];
        assert_eq!(found, wanted);
    }
}
