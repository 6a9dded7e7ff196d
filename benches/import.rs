//! Import of 1,000,000 rows against the `sqlite3` shell, in CPU seconds, and the peak of memory.
//!
//! `cargo bench --bench import`, with `-- --runs N --rows N` for fewer. The shell imports into a
//! staging table and then inserts the normal form of each row into a table with a unique index; like
//! igny8 in WAL mode with `synchronous=FULL` and one transaction per step. Its normal form is the one
//! of the generated rows, which are ASCII: lower case, trimmed, runs of up to eight spaces made one.
//! The two take turns; both must count the same keywords. Ends with exit code 1 when igny8 needs more
//! CPU than the shell or more memory than the goal. Needs `sqlite3` and GNU `time`.
#![expect(
    clippy::print_stdout,
    clippy::print_stderr,
    reason = "a benchmark prints what it measured"
)]

mod support;

use std::path::Path;
use std::process::{Command, ExitCode};

use support::{IGNY8, command, flag, median, run, workspace, write_rows};

/// The most memory that an import of a million rows may take.
const PEAK_MIB: f64 = 120.0;

const TIME: &str = "/usr/bin/time";

/// One measured run.
struct Run {
    cpu_s: f64,
    peak_mib: f64,
    keywords: u64,
}

/// Runs a program under `time` and reads what it used.
fn measured(folder: &Path, program: &str, words: &[&str]) -> Result<(Run, String), String> {
    let notes = folder.join("time.txt");
    let mut timed = command(TIME, folder);
    timed.args(["-f", "%U %S %M", "-o"]).arg(&notes);
    timed.arg(program).args(words);
    let output = run(&mut timed)?;
    let text = std::fs::read_to_string(&notes).map_err(|error| error.to_string())?;
    let numbers: Vec<f64> = text
        .split_whitespace()
        .filter_map(|word| word.parse().ok())
        .collect();
    let [user_s, system_s, peak_kib] = numbers[..] else {
        return Err(format!("`time` said {text}"));
    };
    let said = String::from_utf8_lossy(&output.stdout).into_owned();
    let run = Run {
        cpu_s: user_s + system_s,
        peak_mib: peak_kib / 1024.0,
        keywords: 0,
    };
    Ok((run, said))
}

fn igny8(file: &Path) -> Result<Run, String> {
    let folder = tempfile::tempdir().map_err(|error| error.to_string())?;
    let site = workspace(folder.path())?;
    let file = file.to_string_lossy();
    let (mut run, said) = measured(&site, IGNY8, &["keywords", "import", &file, "--json"])?;
    let answer: serde_json::Value =
        serde_json::from_str(&said).map_err(|error| error.to_string())?;
    run.keywords = answer["data"]["new"].as_u64().unwrap_or(0);
    Ok(run)
}

fn shell(file: &Path) -> Result<Run, String> {
    let folder = tempfile::tempdir().map_err(|error| error.to_string())?;
    let import = format!(".import --csv --skip 1 {} staging", file.display());
    let words = [
        "peer.sqlite3",
        "PRAGMA journal_mode=WAL",
        "PRAGMA synchronous=FULL",
        "CREATE TABLE staging (keyword TEXT, search_volume TEXT, difficulty TEXT)",
        "CREATE TABLE keywords (id INTEGER PRIMARY KEY, keyword TEXT NOT NULL,
             normal_form TEXT NOT NULL UNIQUE, search_volume INTEGER, difficulty INTEGER)",
        &import,
        "INSERT OR IGNORE INTO keywords (keyword, normal_form, search_volume, difficulty)
             SELECT keyword, lower(replace(replace(replace(trim(keyword), '  ', ' '), '  ', ' '),
                                           '  ', ' ')), search_volume, difficulty FROM staging",
        "SELECT count(*) FROM keywords",
    ];
    let (mut run, said) = measured(folder.path(), "sqlite3", &words)?;
    run.keywords = said
        .lines()
        .last()
        .and_then(|line| line.parse().ok())
        .unwrap_or(0);
    Ok(run)
}

fn all() -> Result<bool, String> {
    let (runs, rows) = (flag("--runs", 5), flag("--rows", 1_000_000));
    for (program, flag) in [("sqlite3", "--version"), (TIME, "--version")] {
        if Command::new(program).arg(flag).output().is_err() {
            println!("SKIPPED: the benchmark of the import needs `{program}`, which is not here");
            return Ok(true);
        }
    }
    let folder = tempfile::tempdir().map_err(|error| error.to_string())?;
    let file = folder.path().join("keywords.csv");
    write_rows(&file, rows).map_err(|error| error.to_string())?;
    let (mut ours, mut theirs) = (Vec::new(), Vec::new());
    let mut peak_mib = 0.0_f64;
    for turn in 1..=runs {
        let (our, their) = (igny8(&file)?, shell(&file)?);
        println!(
            "run {turn}: igny8 {:.2} CPU s, {:.0} MiB, {} keywords; sqlite3 {:.2} CPU s, {:.0} MiB, {} keywords",
            our.cpu_s, our.peak_mib, our.keywords, their.cpu_s, their.peak_mib, their.keywords
        );
        if our.keywords != their.keywords || our.keywords == 0 {
            return Err("the two do not count the same keywords".to_owned());
        }
        peak_mib = peak_mib.max(our.peak_mib);
        ours.push(our.cpu_s);
        theirs.push(their.cpu_s);
    }
    let ratio = median(ours) / median(theirs);
    let good = ratio <= 1.0 && peak_mib <= PEAK_MIB;
    println!(
        "import of {rows} rows: {ratio:.2} of the CPU time of sqlite3, peak {:.2} of the goal of {PEAK_MIB} MiB: {}",
        peak_mib / PEAK_MIB,
        if good { "ok" } else { "MISSED" }
    );
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
