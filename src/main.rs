//! The `igny8` command.

fn main() {}
