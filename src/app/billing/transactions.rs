//! The rows of the ledger.

use crate::app::error::AppError;
use crate::app::session::Session;
use crate::store::keywords::Page;
use crate::store::ledger::{self, EntryFilter, LedgerEntry};

/// Which rows to list.
#[derive(Clone, Debug, Default)]
pub struct Wanted {
    /// Only those of this call or grant, or of every one whose name begins so. `None` for all.
    pub op: Option<String>,
    /// Only those from this day or moment on. `None` for all.
    pub since: Option<String>,
    /// How many to skip.
    pub offset: i64,
    /// How many to give. `None` gives all.
    pub limit: Option<i64>,
}

/// Lists rows, newest first, and says how many there are in all.
///
/// # Errors
/// A failure of the store.
pub fn list(session: &Session<'_>, wanted: &Wanted) -> Result<(Vec<LedgerEntry>, i64), AppError> {
    let filter = EntryFilter {
        op: wanted.op.clone(),
        since: wanted.since.clone(),
    };
    let page = Page {
        offset: wanted.offset,
        limit: wanted.limit,
    };
    session.store.snapshot(|connection| {
        let entries = ledger::find(connection, &filter, page)?;
        Ok((entries, ledger::count_found(connection, &filter)?))
    })
}
