//! Statements that are prepared once and kept with their connection: to compile one costs more than to
//! run it, and a run over thousands of items runs the same few.

use rusqlite::{Connection, Params, Row};

/// As the methods of the same name without `_cached`, for statements that are run again and again.
pub(super) trait Cached {
    /// Runs a statement that gives no rows; says how many it changed.
    fn execute_cached(&self, sql: &str, params: impl Params) -> rusqlite::Result<usize>;

    /// Reads the one row that a statement gives.
    fn query_row_cached<T>(
        &self,
        sql: &str,
        params: impl Params,
        read: impl FnOnce(&Row<'_>) -> rusqlite::Result<T>,
    ) -> rusqlite::Result<T>;
}

impl Cached for Connection {
    fn execute_cached(&self, sql: &str, params: impl Params) -> rusqlite::Result<usize> {
        self.prepare_cached(sql)?.execute(params)
    }

    fn query_row_cached<T>(
        &self,
        sql: &str,
        params: impl Params,
        read: impl FnOnce(&Row<'_>) -> rusqlite::Result<T>,
    ) -> rusqlite::Result<T> {
        self.prepare_cached(sql)?.query_row(params, read)
    }
}
