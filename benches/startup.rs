//! How fast the program starts: `--version`, and `status` on a workspace with 100,000 keywords.
//!
//! `cargo bench --bench startup`, with `-- --runs N` for fewer or more runs. Ends with exit code 1
//! when a goal is missed.
#![expect(
    clippy::print_stdout,
    clippy::print_stderr,
    reason = "a benchmark prints what it measured"
)]

mod support;

use std::path::Path;
use std::process::ExitCode;
use std::time::Instant;

use support::{IGNY8, command, flag, median, run, workspace, write_rows};

/// Goals in milliseconds.
const VERSION_MS: f64 = 5.0;
const STATUS_MS: f64 = 40.0;

fn measure(words: &[&str], folder: &Path, runs: usize) -> Result<f64, String> {
    let mut measured = Vec::new();
    for _ in 0..runs + 3 {
        let mut command = command(IGNY8, folder);
        command.args(words);
        let started = Instant::now();
        run(&mut command)?;
        measured.push(started.elapsed().as_secs_f64() * 1_000.0);
    }
    // The first runs bring the file into memory.
    Ok(median(measured.split_off(3)))
}

fn all() -> Result<bool, String> {
    let runs = flag("--runs", 100);
    let folder = tempfile::tempdir().map_err(|error| error.to_string())?;
    let site = workspace(folder.path())?;
    let file = folder.path().join("keywords.csv");
    write_rows(&file, 111_112).map_err(|error| error.to_string())?;
    run(command(IGNY8, &site)
        .arg("keywords")
        .arg("import")
        .arg(&file))?;
    let mut good = true;
    for (words, goal_ms) in [
        (&["--version"][..], VERSION_MS),
        (&["status", "--json"][..], STATUS_MS),
    ] {
        let median_ms = measure(words, &site, runs)?;
        let ratio = median_ms / goal_ms;
        let verdict = if ratio <= 1.0 { "ok" } else { "MISSED" };
        println!(
            "igny8 {}: median {median_ms:.2} ms of {runs} runs, {ratio:.2} of the goal of {goal_ms} ms: {verdict}",
            words.join(" ")
        );
        good &= ratio <= 1.0;
    }
    Ok(good)
}

fn main() -> ExitCode {
    match all() {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(problem) => {
            eprintln!("error: {problem}");
            ExitCode::FAILURE
        }
    }
}
