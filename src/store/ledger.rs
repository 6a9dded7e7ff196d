//! The append-only, double-entry ledger.
//!
//! An entry moves an amount from its credit account to its debit account. `reserve` takes from
//! `available` when the site has a balance, else from `funding`; `settle` moves the cost from
//! `reserved` to `spent`; `void` gives the rest of the reserve back to where it came from. A cost
//! above the reserve is taken by `adjust` straight from where the reserve came from.

use rusqlite::{Connection, OptionalExtension, Row, params};
use serde::Serialize;

use super::StoreError;
use super::cached::Cached as _;
use super::keywords::{Page, word};
use crate::domain::ids::OpId;
use crate::domain::ledger::{Account, EntryKind};
use crate::domain::money::UsdMicros;

/// An entry as it is stored.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct LedgerEntry {
    /// The row.
    pub id: i64,
    /// When, RFC 3339 in UTC.
    pub ts: String,
    /// The call or grant it belongs to.
    pub op_id: String,
    /// What it says.
    pub kind: EntryKind,
    /// The account that gets the amount.
    pub debit_account: Account,
    /// The account that gives the amount.
    pub credit_account: Account,
    /// How much.
    pub amount_usd_micros: UsdMicros,
    /// Why, in words; often empty.
    pub note: String,
}

/// What stands on each account.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Balance {
    /// What was put in, as a negative number, and what was spent without a balance.
    pub funding: UsdMicros,
    /// What can be spent.
    pub available: UsdMicros,
    /// What open calls may cost.
    pub reserved: UsdMicros,
    /// What has been spent.
    pub spent: UsdMicros,
}

const COLUMNS: &str = "id, ts, op_id, kind, debit_account, credit_account, amount_usd_micros, note";

fn read(row: &Row<'_>) -> rusqlite::Result<LedgerEntry> {
    Ok(LedgerEntry {
        id: row.get(0)?,
        ts: row.get(1)?,
        op_id: row.get(2)?,
        kind: word(row, 3)?,
        debit_account: word(row, 4)?,
        credit_account: word(row, 5)?,
        amount_usd_micros: UsdMicros(row.get(6)?),
        note: row.get(7)?,
    })
}

fn append(
    connection: &Connection,
    op_id: &str,
    kind: EntryKind,
    (debit, credit): (Account, Account),
    amount: UsdMicros,
    note: &str,
    now: &str,
) -> Result<(), StoreError> {
    connection
        .prepare_cached(
            "INSERT INTO ledger_entries
                 (ts, op_id, kind, debit_account, credit_account, amount_usd_micros, note)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
        )?
        .execute(params![
            now,
            op_id,
            kind.as_str(),
            debit.as_str(),
            credit.as_str(),
            amount.0,
            note
        ])?;
    Ok(())
}

/// Puts money into the site's balance. `op_id` is any fresh unique name.
///
/// # Errors
/// Any failure of SQLite.
pub fn grant(
    connection: &Connection,
    op_id: &str,
    amount: UsdMicros,
    note: &str,
    now: &str,
) -> Result<(), StoreError> {
    let accounts = (Account::Available, Account::Funding);
    append(
        connection,
        op_id,
        EntryKind::Grant,
        accounts,
        amount,
        note,
        now,
    )
}

/// Says whether the site has a balance at all, which it has from its first grant on.
///
/// # Errors
/// Any failure of SQLite.
pub fn has_balance(connection: &Connection) -> Result<bool, StoreError> {
    let sql = "SELECT EXISTS (SELECT 1 FROM ledger_entries WHERE kind = 'grant')";
    Ok(connection
        .prepare_cached(sql)?
        .query_row([], |row| row.get(0))?)
}

/// Sets money aside for a call and notes that it is about to be sent, as one step.
///
/// # Errors
/// Any failure of SQLite.
pub fn reserve_and_send(
    connection: &Connection,
    op_id: OpId,
    amount: UsdMicros,
    now: &str,
) -> Result<(), StoreError> {
    let from = if has_balance(connection)? {
        Account::Available
    } else {
        Account::Funding
    };
    let op = op_id.to_string();
    let accounts = (Account::Reserved, from);
    append(
        connection,
        &op,
        EntryKind::Reserve,
        accounts,
        amount,
        "",
        now,
    )?;
    let stays = (Account::Reserved, Account::Reserved);
    append(
        connection,
        &op,
        EntryKind::Sent,
        stays,
        UsdMicros::ZERO,
        "",
        now,
    )
}

/// Books the cost of a call and gives the rest of its reserve back.
///
/// # Errors
/// `NoRow` when nothing was reserved for it.
pub fn settle(
    connection: &Connection,
    op_id: OpId,
    cost: UsdMicros,
    note: &str,
    now: &str,
) -> Result<(), StoreError> {
    let op = op_id.to_string();
    let (reserved, from) = reserve_of(connection, &op)?;
    let from_reserve = cost.min(reserved);
    let accounts = (Account::Spent, Account::Reserved);
    append(
        connection,
        &op,
        EntryKind::Settle,
        accounts,
        from_reserve,
        note,
        now,
    )?;
    let rest = reserved.saturating_sub(from_reserve);
    if rest > UsdMicros::ZERO {
        append(
            connection,
            &op,
            EntryKind::Void,
            (from, Account::Reserved),
            rest,
            "",
            now,
        )?;
    }
    let above = cost.saturating_sub(reserved);
    if above > UsdMicros::ZERO {
        let accounts = (Account::Spent, from);
        let note = "the call cost more than was set aside";
        append(
            connection,
            &op,
            EntryKind::Adjust,
            accounts,
            above,
            note,
            now,
        )?;
    }
    Ok(())
}

/// Gives the whole reserve of a call back.
///
/// # Errors
/// `NoRow` when nothing was reserved for it.
pub fn void(connection: &Connection, op_id: OpId, note: &str, now: &str) -> Result<(), StoreError> {
    let op = op_id.to_string();
    let (reserved, from) = reserve_of(connection, &op)?;
    append(
        connection,
        &op,
        EntryKind::Void,
        (from, Account::Reserved),
        reserved,
        note,
        now,
    )
}

/// Notes that nobody knows whether a call was billed; its reserve stays set aside.
///
/// # Errors
/// Any failure of SQLite.
pub fn unresolved(
    connection: &Connection,
    op_id: OpId,
    note: &str,
    now: &str,
) -> Result<(), StoreError> {
    let stays = (Account::Reserved, Account::Reserved);
    let op = op_id.to_string();
    append(
        connection,
        &op,
        EntryKind::Unresolved,
        stays,
        UsdMicros::ZERO,
        note,
        now,
    )
}

fn reserve_of(connection: &Connection, op_id: &str) -> Result<(UsdMicros, Account), StoreError> {
    connection
        .prepare_cached(
            "SELECT amount_usd_micros, credit_account FROM ledger_entries
             WHERE op_id = ?1 AND kind = 'reserve'",
        )?
        .query_row([op_id], |row| Ok((UsdMicros(row.get(0)?), word(row, 1)?)))
        .optional()?
        .ok_or_else(|| StoreError::no_row("reservation", op_id))
}

/// Adds up the accounts.
///
/// # Errors
/// Any failure of SQLite.
pub fn balance(connection: &Connection) -> Result<Balance, StoreError> {
    let mut statement = connection.prepare_cached(
        "SELECT debit_account, credit_account, sum(amount_usd_micros)
         FROM ledger_entries GROUP BY debit_account, credit_account",
    )?;
    let mut balance = Balance::default();
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        let (debit, credit): (Account, Account) = (word(row, 0)?, word(row, 1)?);
        let amount = UsdMicros(row.get(2)?);
        let debited = balance.account_mut(debit);
        *debited = debited.saturating_add(amount);
        let credited = balance.account_mut(credit);
        *credited = credited.saturating_sub(amount);
    }
    Ok(balance)
}

impl Balance {
    /// The amount on one account, to change it.
    pub fn account_mut(&mut self, account: Account) -> &mut UsdMicros {
        match account {
            Account::Funding => &mut self.funding,
            Account::Available => &mut self.available,
            Account::Reserved => &mut self.reserved,
            Account::Spent => &mut self.spent,
        }
    }
}

/// Lists entries, oldest first.
///
/// # Errors
/// Any failure of SQLite.
pub fn list(connection: &Connection, page: Page) -> Result<Vec<LedgerEntry>, StoreError> {
    let mut statement = connection.prepare(&format!(
        "SELECT {COLUMNS} FROM ledger_entries ORDER BY id LIMIT ?1 OFFSET ?2"
    ))?;
    let rows = statement.query_map(params![page.limit.unwrap_or(-1), page.offset], read)?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// Which entries to list. Every `None` matches everything.
#[derive(Clone, Debug, Default)]
pub struct EntryFilter {
    /// Only those of this call or grant, or of every one whose name begins so.
    pub op: Option<String>,
    /// Only those at or after this time.
    pub since: Option<String>,
}

const WHERE: &str = " WHERE (?1 IS NULL OR substr(op_id, 1, length(?1)) = ?1)
                        AND (?2 IS NULL OR ts >= ?2)";

/// Finds entries, newest first.
///
/// # Errors
/// Any failure of SQLite.
pub fn find(
    connection: &Connection,
    filter: &EntryFilter,
    page: Page,
) -> Result<Vec<LedgerEntry>, StoreError> {
    let sql =
        format!("SELECT {COLUMNS} FROM ledger_entries{WHERE} ORDER BY id DESC LIMIT ?3 OFFSET ?4");
    let mut statement = connection.prepare(&sql)?;
    let limit = page.limit.unwrap_or(-1);
    let rows = statement.query_map(params![filter.op, filter.since, limit, page.offset], read)?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// Counts the entries that `find` would find.
///
/// # Errors
/// Any failure of SQLite.
pub fn count_found(connection: &Connection, filter: &EntryFilter) -> Result<i64, StoreError> {
    let sql = format!("SELECT count(*) FROM ledger_entries{WHERE}");
    Ok(connection.query_row_cached(&sql, params![filter.op, filter.since], |row| row.get(0))?)
}

/// Adds up what the user has put in.
///
/// # Errors
/// Any failure of SQLite.
pub fn granted(connection: &Connection) -> Result<UsdMicros, StoreError> {
    let sql = "SELECT coalesce(sum(amount_usd_micros), 0) FROM ledger_entries WHERE kind = 'grant'";
    Ok(UsdMicros(
        connection.query_row_cached(sql, [], |row| row.get(0))?,
    ))
}

/// Counts the entries.
///
/// # Errors
/// Any failure of SQLite.
pub fn count(connection: &Connection) -> Result<i64, StoreError> {
    Ok(connection.query_row_cached("SELECT count(*) FROM ledger_entries", [], |row| row.get(0))?)
}

#[cfg(test)]
mod tests {
    use uuid::Uuid;

    use super::super::Store;
    use super::*;

    const NOW: &str = "2026-01-01T00:00:00.000Z";

    fn op(number: u128) -> OpId {
        OpId(Uuid::from_u128(number))
    }

    #[test]
    fn a_settled_call_gives_the_rest_back() {
        let store = Store::in_memory().unwrap();
        let connection = store.connection();
        grant(connection, "g", UsdMicros(1_000), "", NOW).unwrap();
        reserve_and_send(connection, op(1), UsdMicros(300), NOW).unwrap();
        assert_eq!(balance(connection).unwrap().reserved, UsdMicros(300));
        settle(connection, op(1), UsdMicros(120), "", NOW).unwrap();
        let after = balance(connection).unwrap();
        assert_eq!(
            (after.available, after.spent),
            (UsdMicros(880), UsdMicros(120))
        );
        assert_eq!(after.reserved, UsdMicros::ZERO);
        assert!(
            settle(connection, op(1), UsdMicros(120), "", NOW).is_err(),
            "settled once"
        );
    }

    #[test]
    fn without_a_grant_the_money_comes_from_funding() {
        let store = Store::in_memory().unwrap();
        let connection = store.connection();
        reserve_and_send(connection, op(1), UsdMicros(300), NOW).unwrap();
        // A grant in between must not make the void go to the wrong account.
        grant(connection, "g", UsdMicros(50), "", NOW).unwrap();
        void(connection, op(1), "refused", NOW).unwrap();
        let after = balance(connection).unwrap();
        assert_eq!(
            (after.available, after.funding),
            (UsdMicros(50), UsdMicros(-50))
        );
    }

    #[test]
    fn a_cost_above_the_reserve_is_booked_too() {
        let store = Store::in_memory().unwrap();
        let connection = store.connection();
        reserve_and_send(connection, op(1), UsdMicros(100), NOW).unwrap();
        settle(connection, op(1), UsdMicros(130), "", NOW).unwrap();
        let after = balance(connection).unwrap();
        assert_eq!(
            (after.spent, after.reserved),
            (UsdMicros(130), UsdMicros::ZERO)
        );
    }

    #[test]
    fn nothing_is_ever_changed_or_deleted() {
        let store = Store::in_memory().unwrap();
        let connection = store.connection();
        grant(connection, "g", UsdMicros(1), "", NOW).unwrap();
        for sql in [
            "DELETE FROM ledger_entries",
            "UPDATE ledger_entries SET note = 'x'",
        ] {
            let refused = connection.execute(sql, []).unwrap_err();
            assert!(refused.to_string().contains("append-only"));
        }
    }
}
