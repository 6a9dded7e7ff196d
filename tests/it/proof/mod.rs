//! The proof that a model can be paid for without fear; `CONTRIBUTING.md` says how to run it whole.

mod contracts;
mod fault_table;
mod faults;
mod kill;
mod recorded;
mod sdk;
