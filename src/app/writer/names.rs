//! The names of sectors, clusters and authors, looked up once for a whole list.

use std::collections::HashMap;

use rusqlite::Connection;

use crate::app::error::AppError;
use crate::domain::ids::{AuthorId, ClusterId, SectorId};
use crate::store::clusters::{self, ClusterFilter};
use crate::store::keywords::Page;
use crate::store::{authors, sectors};

/// The names behind the numbers of rows.
#[derive(Debug)]
pub(super) struct Names {
    sectors: HashMap<SectorId, String>,
    clusters: HashMap<ClusterId, String>,
    authors: HashMap<AuthorId, String>,
}

impl Names {
    /// Reads all of them.
    ///
    /// # Errors
    /// A failure of the store.
    pub(super) fn read(connection: &Connection) -> Result<Self, AppError> {
        let sectors = sectors::list(connection, None)?;
        let clusters = clusters::list(connection, &ClusterFilter::default(), Page::default())?;
        let authors = authors::list(connection)?;
        Ok(Self {
            sectors: sectors.into_iter().map(|row| (row.id, row.name)).collect(),
            clusters: clusters.into_iter().map(|row| (row.id, row.name)).collect(),
            authors: authors.into_iter().map(|row| (row.id, row.name)).collect(),
        })
    }

    /// A sector's name.
    pub(super) fn sector(&self, id: SectorId) -> String {
        self.sectors.get(&id).cloned().unwrap_or_default()
    }

    /// A cluster's name. `None` without a cluster.
    pub(super) fn cluster(&self, id: Option<ClusterId>) -> Option<String> {
        self.clusters.get(&id?).cloned()
    }

    /// An author's name. `None` without an author.
    pub(super) fn author(&self, id: Option<AuthorId>) -> Option<String> {
        self.authors.get(&id?).cloned()
    }
}
