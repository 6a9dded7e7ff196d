//! The `igny8` command.

use std::process::ExitCode;

fn main() -> ExitCode {
    ExitCode::from(igny8::cli::main())
}
