//! Sectors: the one to five parts of a site's field.

use crate::app::error::AppError;
use crate::app::session::Session;
use crate::domain::status::SectorStatus;
use crate::engines::text::normal::normal_form;
use crate::store::sectors::{self, MAX_ACTIVE, Sector};

/// The longest name of a sector, in characters.
const MAX_NAME_CHARS: usize = 80;

/// What is to become of a sector.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Change {
    /// A new one.
    Add {
        /// What to call it.
        name: String,
    },
    /// Another name.
    Rename {
        /// Its number or name.
        sector: String,
        /// The new name.
        name: String,
    },
    /// Out of use, or back.
    Archive {
        /// Its number or name.
        sector: String,
        /// Whether it goes back into use.
        restore: bool,
    },
}

/// Lists the sectors.
///
/// # Errors
/// A failure of the store.
pub fn list(session: &Session<'_>) -> Result<Vec<Sector>, AppError> {
    Ok(sectors::list(session.store.connection(), None)?)
}

/// Says what a change would do, and checks that it could be done.
///
/// # Errors
/// As `change`.
pub fn describe(session: &Session<'_>, change: &Change) -> Result<String, AppError> {
    let connection = session.store.connection();
    Ok(match change {
        Change::Add { name } => format!("would add the sector `{}`", checked_name(name)?),
        Change::Rename { sector, name } => {
            let found = sectors::find(connection, sector)?;
            format!(
                "would rename the sector `{}` to `{}`",
                found.name,
                checked_name(name)?
            )
        }
        Change::Archive { sector, restore } => {
            let found = sectors::find(connection, sector)?;
            let verb = if *restore { "take back" } else { "archive" };
            format!("would {verb} the sector `{}`", found.name)
        }
    })
}

/// Changes a sector.
///
/// # Errors
/// `Invalid` for an empty name, a sixth active sector, or the last active one archived; `Store` when
/// the sector does not exist or the name is taken.
pub fn change(session: &Session<'_>, change: &Change) -> Result<Sector, AppError> {
    let now = session.now();
    session.store.write(|transaction| {
        let active = sectors::list(transaction, Some(SectorStatus::Active))?.len();
        let id = match change {
            Change::Add { name } => {
                refuse_too_many(active)?;
                sectors::insert(transaction, &checked_name(name)?, &now)?
            }
            Change::Rename { sector, name } => {
                let found = sectors::find(transaction, sector)?;
                sectors::rename(transaction, found.id, &checked_name(name)?, &now)?;
                found.id
            }
            Change::Archive { sector, restore } => {
                let found = sectors::find(transaction, sector)?;
                let to = if *restore {
                    SectorStatus::Active
                } else {
                    SectorStatus::Inactive
                };
                let to = found.status.move_to(to)?;
                if to != found.status {
                    match to {
                        SectorStatus::Active => refuse_too_many(active)?,
                        SectorStatus::Inactive if active == 1 => {
                            return Err(AppError::invalid(
                                format!("`{}` is the only active sector", found.name),
                                "add another one first: `igny8 sectors add NAME`",
                            ));
                        }
                        SectorStatus::Inactive => {}
                    }
                    sectors::set_status(transaction, found.id, to, &now)?;
                }
                found.id
            }
        };
        Ok(sectors::find(transaction, &id.to_string())?)
    })
}

fn refuse_too_many(active: usize) -> Result<(), AppError> {
    if active < MAX_ACTIVE {
        return Ok(());
    }
    Err(AppError::invalid(
        format!("a site has at most {MAX_ACTIVE} active sectors"),
        "archive one first: `igny8 sectors archive NAME`",
    ))
}

pub(super) fn checked_name(name: &str) -> Result<String, AppError> {
    let name = name.split_whitespace().collect::<Vec<_>>().join(" ");
    if normal_form(&name).is_empty() {
        return Err(AppError::invalid("a sector needs a name", ""));
    }
    if name.chars().count() > MAX_NAME_CHARS {
        return Err(AppError::invalid(
            format!("the name of a sector has at most {MAX_NAME_CHARS} characters"),
            "",
        ));
    }
    Ok(name)
}
