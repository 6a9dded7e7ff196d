//! Billing: what was put in, set aside and spent, the limits, and the books behind it all.

pub mod audit;
pub mod balance;
pub mod books;
pub mod jobs;
pub mod limits;
pub mod reconcile;
pub mod span;
pub mod transactions;
pub mod usage;
