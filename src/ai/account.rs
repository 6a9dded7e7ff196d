//! The limit on what all sites of a user spend together in a month.
//!
//! The sum is taken over the registered sites, each read from its own ledger: there is no second book
//! that could disagree. It is taken, and the new reserve committed, under one lock for the whole
//! machine, which is held for nothing else. A site that cannot be read may have spent anything, so
//! nothing is spent until it can be read again or is taken off the list.

use std::path::{Path, PathBuf};
use std::time::Duration;

use rusqlite::Connection;

use super::spend::{SpendRefusal, month_start};
use crate::config::sites::Registry;
use crate::domain::money::UsdMicros;
use crate::os::lock::ExclusiveLock;
use crate::store::{Access, Store, call_costs};

/// How long another process may keep the lock: it is held for one reservation.
const LOCK_WAIT: Duration = Duration::from_secs(20);

/// The limit, and where the sites are found that count against it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AccountLimit {
    /// The most that one month may cost, from its first midnight UTC.
    pub month: UsdMicros,
    /// The list of known sites.
    pub sites_file: PathBuf,
    /// The lock that is held from the sum to the reserve.
    pub lock_file: PathBuf,
    /// The name of the database in a site's folder.
    pub database: &'static str,
}

impl AccountLimit {
    /// Says whether a call may be made. The lock that it gives is to be held until the reserve is
    /// committed.
    ///
    /// # Errors
    /// `Limit` when the sites together would pass the limit; `SiteUnreadable`, `SiteUnlisted` or
    /// `Account` when that cannot be told.
    pub fn check(
        &self,
        own: &Connection,
        wanted: UsdMicros,
        now: &str,
    ) -> Result<ExclusiveLock, SpendRefusal> {
        let lock = ExclusiveLock::acquire(&self.lock_file, LOCK_WAIT)
            .map_err(|error| SpendRefusal::Account(error.to_string()))?;
        let committed = self.committed(own, now)?;
        if committed.saturating_add(wanted) > self.month {
            return Err(SpendRefusal::Limit {
                span: "account-month",
                limit: self.month,
                committed,
                wanted,
                flag: None,
            });
        }
        Ok(lock)
    }

    /// What all sites together have spent or set aside in the month that `now` lies in.
    ///
    /// # Errors
    /// `SiteUnreadable`, `SiteUnlisted` or `Account`.
    pub fn committed(&self, own: &Connection, now: &str) -> Result<UsdMicros, SpendRefusal> {
        let since = month_start(now);
        let registry = Registry::load(&self.sites_file)
            .map_err(|error| SpendRefusal::Account(error.to_string()))?;
        let own_path = own.path().map(|path| real(Path::new(path)));
        let mut sum = call_costs::committed(own, None, Some(&since))?;
        let mut is_listed = false;
        for (name, folder) in registry.sites() {
            let database = folder.join(self.database);
            if Some(real(&database)) == own_path {
                is_listed = true;
                continue;
            }
            let unreadable = |reason: String| SpendRefusal::SiteUnreadable {
                name: name.to_owned(),
                folder: folder.to_owned(),
                reason,
            };
            let store = Store::open(&database, Access::Read, Duration::from_secs(5))
                .map_err(|error| unreadable(error.to_string()))?;
            let theirs = call_costs::committed(store.connection(), None, Some(&since))
                .map_err(|error| unreadable(error.to_string()))?;
            sum = sum.saturating_add(theirs);
        }
        if is_listed {
            Ok(sum)
        } else {
            Err(SpendRefusal::SiteUnlisted)
        }
    }
}

/// A path by which two names of one file are the same.
fn real(path: &Path) -> PathBuf {
    path.canonicalize().unwrap_or_else(|_| path.to_owned())
}
