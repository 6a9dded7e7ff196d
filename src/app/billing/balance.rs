//! The balance: what was put in, what is set aside, what is spent, what nobody knows.

use serde::Serialize;

use crate::app::error::AppError;
use crate::app::session::Session;
use crate::domain::ledger::CallState;
use crate::domain::money::{MICROS_PER_CREDIT, UsdMicros};
use crate::store::{StoreError, ai_calls, ledger};

/// An amount in both units that it is shown in.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct Amount {
    /// Millionths of a US dollar.
    pub usd_micros: UsdMicros,
    /// The same in credits of a hundredth of a dollar each.
    pub credits: f64,
}

impl From<UsdMicros> for Amount {
    fn from(amount: UsdMicros) -> Self {
        Self {
            usd_micros: amount,
            credits: credits(amount),
        }
    }
}

/// How the money stands.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct Standing {
    /// Whether calls must be covered by the balance, as they must from the first `credits add` on.
    pub balance_rule: bool,
    /// What can be spent. Below zero when calls cost more than was set aside for them.
    pub available: Amount,
    /// What open calls may cost, unresolved ones included.
    pub reserved: Amount,
    /// What has been spent.
    pub spent: Amount,
    /// What unresolved calls may have cost; a part of `reserved`.
    pub unresolved: Amount,
    /// How many calls are unresolved.
    pub unresolved_calls: usize,
    /// What was put in.
    pub granted: Amount,
    /// How many settled calls have a cost that nobody knows; they count as nothing above.
    pub calls_of_unknown_cost: usize,
}

/// Shows an amount in credits.
#[must_use]
pub fn credits(amount: UsdMicros) -> f64 {
    amount.0 as f64 / MICROS_PER_CREDIT as f64
}

/// Says how the money stands.
///
/// # Errors
/// A failure of the store.
pub fn standing(session: &Session<'_>) -> Result<Standing, AppError> {
    session.store.snapshot(|connection| {
        let balance = ledger::balance(connection)?;
        let calls = ai_calls::list(connection, &ai_calls::CallFilter::default())?;
        let unresolved: Vec<UsdMicros> = calls
            .iter()
            .filter(|call| call.state == CallState::Unresolved)
            .map(|call| call.reserved_usd_micros)
            .collect();
        let unknown = calls
            .iter()
            .filter(|call| call.state == CallState::Settled && call.cost_usd_micros.is_none());
        Ok::<_, AppError>(Standing {
            balance_rule: ledger::has_balance(connection)?,
            available: balance.available.into(),
            reserved: balance.reserved.into(),
            spent: balance.spent.into(),
            unresolved_calls: unresolved.len(),
            unresolved: unresolved.into_iter().sum::<UsdMicros>().into(),
            granted: ledger::granted(connection)?.into(),
            calls_of_unknown_cost: unknown.count(),
        })
    })
}

/// Reads an amount of money to add: US dollars, or whole credits.
///
/// # Errors
/// `Invalid` when it is no amount above zero, or too large.
pub fn read_amount(usd: Option<&str>, credits: Option<u32>) -> Result<UsdMicros, AppError> {
    let amount = match (usd, credits) {
        (Some(usd), None) => read_usd(usd)?,
        (None, Some(credits)) => UsdMicros(i64::from(credits) * MICROS_PER_CREDIT),
        _ => {
            return Err(AppError::invalid(
                "give an amount in US dollars, or in credits",
                "such as `igny8 credits add 5` or `igny8 credits add --credits 500`",
            ));
        }
    };
    if amount > UsdMicros::ZERO {
        return Ok(amount);
    }
    Err(AppError::usage("the amount must be above zero", ""))
}

/// Reads an amount of US dollars.
///
/// # Errors
/// `Usage` when it is none, or above a billion dollars.
pub fn read_usd(text: &str) -> Result<UsdMicros, AppError> {
    // Sums of a few thousand such amounts still fit.
    let most = UsdMicros(1_000_000_000_000_000);
    UsdMicros::parse_usd(text)
        .filter(|amount| *amount <= most)
        .ok_or_else(|| {
            AppError::usage(
                format!("`{text}` is no amount of US dollars"),
                "give it as 5 or 2.50",
            )
        })
}

/// Puts money into the site's balance.
///
/// # Errors
/// A failure of the store.
pub fn add(session: &Session<'_>, amount: UsdMicros, note: &str) -> Result<Standing, AppError> {
    let now = session.now();
    // The amount is in the name too: it has no call to be checked against.
    let op = format!("grant:{}:{}", amount.0, session.app.clock.new_uuid());
    session
        .store
        .write(|transaction| ledger::grant(transaction, &op, amount, note, &now))
        .map_err(|error: StoreError| AppError::from(error))?;
    standing(session)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn amounts_are_dollars_or_credits() {
        assert_eq!(read_amount(Some("5"), None).unwrap(), UsdMicros(5_000_000));
        assert_eq!(read_amount(None, Some(500)).unwrap(), UsdMicros(5_000_000));
        for (usd, credits) in [
            (None, None),
            (Some("1"), Some(1)),
            (Some("0"), None),
            (Some("-1"), None),
            (Some("9999999999999"), None),
        ] {
            assert!(read_amount(usd, credits).is_err(), "{usd:?} {credits:?}");
        }
        assert!((credits(UsdMicros(45)) - 0.0045).abs() < 1e-12);
    }
}
