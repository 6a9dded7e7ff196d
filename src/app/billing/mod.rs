//! The ledger as the user sees it: balance, limits, usage, audit, reconciliation.
