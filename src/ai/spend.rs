//! Spending rules: what a call may still cost before it is sent.

use std::path::PathBuf;

use rusqlite::Connection;
use thiserror::Error;

use super::account::AccountLimit;
use crate::domain::ids::RunId;
use crate::domain::money::UsdMicros;
use crate::os::lock::ExclusiveLock;
use crate::store::{StoreError, call_costs, ledger};

/// The limits that are in force. `None` is no limit.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SpendLimits {
    /// For one run of a command.
    pub run: Option<UsdMicros>,
    /// The flag that set it for this command. `None` when a setting did.
    pub run_flag: Option<String>,
    /// For one day, from midnight UTC.
    pub day: Option<UsdMicros>,
    /// For one month, from its first midnight UTC.
    pub month: Option<UsdMicros>,
    /// For the site, in all.
    pub site: Option<UsdMicros>,
    /// For one month of all sites together.
    pub account: Option<AccountLimit>,
    /// Whether a model without a known price may be called although a limit or balance is set.
    pub allow_unknown_price: bool,
}

/// Why a call may not be made.
#[derive(Debug, Error)]
pub enum SpendRefusal {
    /// A limit would be passed.
    #[error(
        "the {span} limit of {limit} would be passed: {committed} is spent or set aside, and this \
         call may cost {wanted}"
    )]
    Limit {
        /// `run`, `day`, `month`, `site` or `account-month`.
        span: &'static str,
        /// The limit.
        limit: UsdMicros,
        /// What is spent or set aside already.
        committed: UsdMicros,
        /// What the call may cost.
        wanted: UsdMicros,
        /// The flag that set the limit for this command. `None` when a setting did.
        flag: Option<String>,
    },
    /// The balance is too small.
    #[error("the balance of {available} does not cover this call, which may cost {wanted}")]
    Balance {
        /// What is available.
        available: UsdMicros,
        /// What the call may cost.
        wanted: UsdMicros,
    },
    /// The price is unknown, and money is limited.
    #[error("the price of {model} is unknown, and a limit or balance is set")]
    UnknownPrice {
        /// The model.
        model: String,
    },
    /// A site that counts against the account's limit cannot be read.
    #[error(
        "the account has a limit, and site `{name}` in {} cannot be read, so nobody knows what it \
         has spent: {reason}", folder.display()
    )]
    SiteUnreadable {
        /// The site.
        name: String,
        /// Where it should be.
        folder: PathBuf,
        /// Why it cannot be read.
        reason: String,
    },
    /// This site does not count against the account's limit, because it is not on the list.
    #[error("the account has a limit, and this site is not on the list of the sites that share it")]
    SiteUnlisted,
    /// What the account has spent cannot be told.
    #[error("the account has a limit, and what it has spent cannot be told: {0}")]
    Account(String),
    /// The rules could not be read.
    #[error(transparent)]
    Store(#[from] StoreError),
}

impl SpendLimits {
    /// Whether any limit is set.
    #[must_use]
    pub const fn any(&self) -> bool {
        self.run.is_some()
            || self.day.is_some()
            || self.month.is_some()
            || self.site.is_some()
            || self.account.is_some()
    }

    /// Says whether a call may be made. Ask in the transaction that reserves, so that two runs
    /// cannot both take the last of the money.
    ///
    /// `wanted` is the most the call may cost; `None` when its price is unknown. `now` is the
    /// present time as RFC 3339 in UTC. What it gives is to be held until the reserve is committed, so
    /// that no other site of the account takes the same money.
    ///
    /// # Errors
    /// Every variant.
    pub fn check(
        &self,
        connection: &Connection,
        run: RunId,
        wanted: Option<UsdMicros>,
        model: &str,
        now: &str,
    ) -> Result<Held, SpendRefusal> {
        let has_balance = ledger::has_balance(connection)?;
        let Some(wanted) = wanted else {
            if (self.any() || has_balance) && !self.allow_unknown_price {
                return Err(SpendRefusal::UnknownPrice {
                    model: model.to_owned(),
                });
            }
            return Ok(Held(None));
        };
        if wanted == UsdMicros::ZERO {
            return Ok(Held(None));
        }
        let spans = [
            ("run", self.run, Some(run), None),
            ("day", self.day, None, Some(day_start(now))),
            ("month", self.month, None, Some(month_start(now))),
            ("site", self.site, None, None),
        ];
        for (span, limit, run, since) in spans {
            let Some(limit) = limit else { continue };
            let committed = call_costs::committed(connection, run, since.as_deref())?;
            if committed.saturating_add(wanted) > limit {
                return Err(SpendRefusal::Limit {
                    span,
                    limit,
                    committed,
                    wanted,
                    flag: self.run_flag.clone().filter(|_| span == "run"),
                });
            }
        }
        if has_balance {
            let available = ledger::balance(connection)?.available;
            if available < wanted {
                return Err(SpendRefusal::Balance { available, wanted });
            }
        }
        let account = self.account.as_ref();
        let lock = account.map(|account| account.check(connection, wanted, now));
        Ok(Held(lock.transpose()?))
    }
}

/// What keeps the other sites of an account from reserving; nothing where no account has a limit.
#[must_use = "the money is safe only while this is held"]
#[derive(Debug)]
pub struct Held(#[expect(dead_code, reason = "it works by being held")] Option<ExclusiveLock>);

/// Midnight UTC of the day that `now` lies in.
#[must_use]
pub fn day_start(now: &str) -> String {
    format!("{}T00:00:00.000Z", now.get(..10).unwrap_or_default())
}

/// Midnight UTC of the first day of the month that `now` lies in.
#[must_use]
pub fn month_start(now: &str) -> String {
    format!("{}-01T00:00:00.000Z", now.get(..7).unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use uuid::Uuid;

    use super::*;
    use crate::domain::ids::OpId;
    use crate::store::ai_calls;
    use crate::store::ai_calls::NewCall;
    use crate::store::{Store, runs};

    const RUN: RunId = RunId(Uuid::from_u128(1));

    fn store_with_a_call(at: &str, reserved: i64) -> Store {
        let store = Store::in_memory().unwrap();
        runs::begin(store.connection(), RUN, "r", "write", 1, at).unwrap();
        let call = NewCall {
            op_id: OpId(Uuid::from_u128(2)),
            run_id: RUN,
            function: "f",
            subject: "s",
            attempt: 1,
            provider: "p",
            model: "m",
            dialect: "openai-chat",
            base_url: "u",
            request_hash: "h",
            prompt_name: "n",
            prompt_version: "v",
            request_body: b"{}",
            price_version: "1",
            price_input: None,
            price_cached_input: None,
            price_output: None,
            reserved: UsdMicros(reserved),
            cache_key: None,
            cached_from: None,
        };
        ai_calls::insert_sent(store.connection(), &call, at).unwrap();
        store
    }

    #[test]
    fn open_calls_count_against_every_span_they_lie_in() {
        let store = store_with_a_call("2026-11-21T23:59:59.999Z", 600);
        let limits = |run, day, month| SpendLimits {
            run,
            run_flag: None,
            day,
            month,
            site: None,
            account: None,
            allow_unknown_price: false,
        };
        let check = |limits: SpendLimits, now: &str| {
            limits.check(store.connection(), RUN, Some(UsdMicros(500)), "m", now)
        };
        let thousand = Some(UsdMicros(1_000));
        let next_day = "2026-11-22T00:00:00.000Z";
        let next_month = "2026-12-01T00:00:00.000Z";
        assert!(check(limits(thousand, None, None), next_month).is_err());
        assert!(check(limits(None, thousand, None), "2026-11-21T10:00:00.000Z").is_err());
        assert!(check(limits(None, thousand, None), next_day).is_ok());
        assert!(check(limits(None, None, thousand), next_day).is_err());
        assert!(check(limits(None, None, thousand), next_month).is_ok());
        let site = SpendLimits {
            site: thousand,
            ..SpendLimits::default()
        };
        assert!(
            check(site, next_month).is_err(),
            "a site's limit has no end"
        );
    }

    #[test]
    fn an_unknown_price_is_never_free() {
        let store = Store::in_memory().unwrap();
        let none = SpendLimits::default();
        let now = "2026-11-22T00:00:00.000Z";
        assert!(none.check(store.connection(), RUN, None, "m", now).is_ok());
        ledger::grant(store.connection(), "g", UsdMicros(1), "", now).unwrap();
        let refused = none
            .check(store.connection(), RUN, None, "m", now)
            .unwrap_err();
        assert!(matches!(refused, SpendRefusal::UnknownPrice { .. }));
        let refused = none.check(store.connection(), RUN, Some(UsdMicros(2)), "m", now);
        assert!(matches!(refused, Err(SpendRefusal::Balance { .. })));
        let allowed = SpendLimits {
            allow_unknown_price: true,
            ..none
        };
        assert!(
            allowed
                .check(store.connection(), RUN, None, "m", now)
                .is_ok()
        );
    }
}
