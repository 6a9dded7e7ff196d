//! The ledger's own words: kinds of entries, accounts, and states of a call.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

use super::status::words;

words!(
    /// What a ledger entry says.
    EntryKind, "ledger entry", {
        /// The user put money into the site's balance.
        Grant = "grant",
        /// Money set aside before a call.
        Reserve = "reserve",
        /// The request was about to leave. Amount 0: the money stays reserved.
        Sent = "sent",
        /// The call's cost.
        Settle = "settle",
        /// Money given back.
        Void = "void",
        /// Nobody knows whether the call was billed. Amount 0: the money stays reserved.
        Unresolved = "unresolved",
        /// A correction by hand.
        Adjust = "adjust",
    }, edges: []
);

words!(
    /// The four accounts of the double entry.
    Account, "account", {
        /// Where the user's money comes from; the only one that may go below zero.
        Funding = "funding",
        /// What can be spent.
        Available = "available",
        /// What open calls may cost.
        Reserved = "reserved",
        /// What has been spent.
        Spent = "spent",
    }, edges: []
);

words!(
    /// Where a model call stands.
    CallState, "call", {
        /// Reserved and recorded; the request is on its way or was when the process died.
        Sent = "sent",
        /// Answered, stored and paid.
        Settled = "settled",
        /// Known not to have been executed; the money went back.
        Void = "void",
        /// Perhaps executed and billed; counts against the budget until reconciled.
        Unresolved = "unresolved",
    }, edges: [(Sent, Settled), (Sent, Void), (Sent, Unresolved), (Unresolved, Settled), (Unresolved, Void)]
);
