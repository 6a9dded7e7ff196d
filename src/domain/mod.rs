//! The words of the trade: types, ids, money, statuses and their declared edges.
//!
//! Must not touch: files, clock, environment, SQL, HTTP, terminal. Names no other room.

pub mod batch;
pub mod cluster;
pub mod content;
pub mod ids;
pub mod image;
pub mod import;
pub mod integration;
pub mod keyword;
pub mod ledger;
pub mod money;
pub mod observation;
pub mod publishing;
pub mod review;
pub mod said;
pub mod slug;
pub mod status;
pub mod taxonomy;
