//! The one test binary: what holds across rooms, and the program from the outside.

#[path = "../support/mod.rs"]
mod support;

mod architecture;
mod fake_vendor;
mod harness;
