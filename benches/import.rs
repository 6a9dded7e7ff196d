//! Import of 1,000,000 rows against its peers, in CPU seconds, and the peak of memory.
//!
//! `cargo bench --bench import`, with `-- --runs N --rows N` for fewer, and `--python PATH` for an
//! interpreter that has pandas and sqlite-utils. All take turns on the same file and must count the
//! same keywords:
//!
//! - the `sqlite3` shell imports into a staging table and then inserts the normal form of each row
//!   into a table with a unique index; like igny8 in WAL mode with `synchronous=FULL` and one
//!   transaction per step. Its normal form is the one of the generated rows, which are ASCII: lower
//!   case, trimmed, runs of up to eight spaces made one;
//! - pandas reads the file, makes the normal form (NFKC, case folded, white space made one), drops
//!   duplicates and appends to a table with a unique normal form;
//! - sqlite-utils inserts rows with the same normal form as the primary key and ignores those that are
//!   there, as its documentation has it.
//!
//! That is what igny8 does besides finding out tool, encoding, delimiter and columns, and keeping where
//! each value is from. Python's two run as SQLite does by itself: a rollback journal, `synchronous=FULL`.
//!
//! igny8 then imports the file once more. With `--kill yes` it is also killed in the middle of an import
//! of its own, and must be whole after the next; `--alone yes` leaves the peers out. Ends with exit code 1 when a bar is missed; a peer that is
//! not here is skipped, loudly. Needs GNU `time`.
#![expect(
    clippy::print_stdout,
    clippy::print_stderr,
    reason = "a benchmark prints what it measured"
)]

mod support;

use std::path::Path;
use std::process::{Command, ExitCode, Stdio};
use std::time::{Duration, Instant};

use support::{IGNY8, command, flag, median, run, workspace, write_rows};

/// The most memory that an import of a million rows may take.
const PEAK_MIB: f64 = 120.0;

/// The most memory of a larger one.
const LARGE_PEAK_MIB: f64 = 300.0;

const TIME: &str = "/usr/bin/time";

const PANDAS: &str = r#"
import sqlite3, sys, pandas
frame = pandas.read_csv(sys.argv[1])
frame["normal_form"] = (
    frame["keyword"].str.normalize("NFKC").str.casefold().str.split().str.join(" ")
)
frame = frame.drop_duplicates("normal_form")
connection = sqlite3.connect("peer.sqlite3")
connection.execute(
    "CREATE TABLE keywords (id INTEGER PRIMARY KEY, keyword TEXT NOT NULL,"
    " normal_form TEXT NOT NULL UNIQUE, search_volume INTEGER, difficulty INTEGER)"
)
frame.to_sql("keywords", connection, index=False, if_exists="append")
connection.commit()
print(connection.execute("SELECT count(*) FROM keywords").fetchone()[0])
"#;

const SQLITE_UTILS: &str = r#"
import csv, sys, unicodedata, sqlite_utils
database = sqlite_utils.Database("peer.sqlite3")
def rows():
    with open(sys.argv[1], newline="") as file:
        for row in csv.DictReader(file):
            form = unicodedata.normalize("NFKC", row["keyword"]).casefold()
            row["normal_form"] = " ".join(form.split())
            row["search_volume"] = int(row["search_volume"])
            row["difficulty"] = int(row["difficulty"])
            yield row
database["keywords"].insert_all(rows(), pk="normal_form", ignore=True)
print(database["keywords"].count)
"#;

/// Something that imports a file, and how many times its CPU time igny8 may not exceed once.
struct Peer {
    name: &'static str,
    bar: f64,
    import: Import,
    cpu_s: Vec<f64>,
}

type Import = fn(&Path) -> Result<Run, String>;

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
    let keywords = said.lines().last().and_then(|line| line.parse().ok());
    let run = Run {
        cpu_s: user_s + system_s,
        peak_mib: peak_kib / 1024.0,
        keywords: keywords.unwrap_or(0),
    };
    Ok((run, said))
}

/// Imports a file, and then the same file again: what came of either, and how many rows of the
/// second were new, changed or bad.
fn igny8(file: &Path) -> Result<(Run, Run, u64), String> {
    let folder = tempfile::tempdir().map_err(|error| error.to_string())?;
    let site = workspace(folder.path())?;
    let file = file.to_string_lossy();
    let once = || -> Result<(Run, serde_json::Value), String> {
        let (run, said) = measured(&site, IGNY8, &["keywords", "import", &file, "--json"])?;
        let answer = serde_json::from_str(&said).map_err(|error| error.to_string())?;
        Ok((run, answer))
    };
    let (mut first, answer) = once()?;
    first.keywords = answer["data"]["new"].as_u64().unwrap_or(0);
    let (again, answer) = once()?;
    let count = |name: &str| answer["data"][name].as_u64().unwrap_or(1);
    Ok((
        first,
        again,
        count("new") + count("updated") + count("skipped"),
    ))
}

/// Kills an import after half the time that it takes, runs it again, and gives how many keywords the
/// workspace then has and how many rows the killed one had stored.
fn killed(file: &Path, wall: Duration) -> Result<(u64, u64), String> {
    let folder = tempfile::tempdir().map_err(|error| error.to_string())?;
    let site = workspace(folder.path())?;
    let file = file.to_string_lossy();
    let import = ["keywords", "import", &file, "--json"];
    let mut running = command(IGNY8, &site)
        .args(import)
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .map_err(|error| error.to_string())?;
    std::thread::sleep(wall / 2);
    running.kill().map_err(|error| error.to_string())?;
    running.wait().map_err(|error| error.to_string())?;
    let answer = |words: &[&str]| -> Result<serde_json::Value, String> {
        let output = run(command(IGNY8, &site).args(words))?;
        serde_json::from_slice(&output.stdout).map_err(|error| error.to_string())
    };
    let before = answer(&["keywords", "imports", "--json"])?;
    let stored = before["results"][0]["rows"].as_u64().unwrap_or(0);
    let done = answer(&import)?;
    let after = answer(&["keywords", "imports", "--json"])?;
    let batches = after["results"].as_array().map_or(0, Vec::len);
    if batches != 1 || after["results"][0]["status"] != "done" {
        return Err(format!("the killed import was not gone on with: {after}"));
    }
    let all = answer(&["keywords", "list", "--page-size", "1", "--json"])?;
    if all["count"] != done["data"]["new"] {
        return Err(format!(
            "{} keywords are there, {} were made",
            all["count"], done["data"]["new"]
        ));
    }
    Ok((all["count"].as_u64().unwrap_or(0), stored))
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
    Ok(measured(folder.path(), "sqlite3", &words)?.0)
}

fn python(file: &Path, script: &str) -> Result<Run, String> {
    let folder = tempfile::tempdir().map_err(|error| error.to_string())?;
    let file = file.to_string_lossy();
    let interpreter = word("--python", "python3");
    Ok(measured(folder.path(), &interpreter, &["-c", script, &file])?.0)
}

/// Reads the word after a flag of the benchmark, such as `--python PATH`.
fn word(name: &str, usual: &str) -> String {
    let words: Vec<String> = std::env::args().collect();
    let at = words.iter().position(|word| word == name);
    at.and_then(|at| words.get(at + 1).cloned())
        .unwrap_or_else(|| usual.to_owned())
}

fn is_here(program: &str, words: &[&str]) -> bool {
    let output = Command::new(program).args(words).output();
    output.is_ok_and(|output| output.status.success())
}

/// The peers that are on this machine.
fn peers() -> Vec<Peer> {
    let interpreter = word("--python", "python3");
    let known: [(&str, f64, Import, bool); 3] = [
        ("sqlite3", 3.5, shell, is_here("sqlite3", &["--version"])),
        (
            "pandas",
            4.5,
            |file| python(file, PANDAS),
            is_here(&interpreter, &["-c", "import pandas"]),
        ),
        (
            "sqlite-utils",
            20.0,
            |file| python(file, SQLITE_UTILS),
            is_here(&interpreter, &["-c", "import sqlite_utils"]),
        ),
    ];
    let mut found = Vec::new();
    for (name, bar, import, is_here) in known {
        if is_here {
            let cpu_s = Vec::new();
            found.push(Peer {
                name,
                bar,
                import,
                cpu_s,
            });
        } else {
            println!("SKIPPED: {name} is not here, and is not compared");
        }
    }
    found
}

fn all() -> Result<bool, String> {
    let (runs, rows) = (flag("--runs", 5), flag("--rows", 1_000_000));
    if !is_here(TIME, &["--version"]) {
        println!("SKIPPED: the benchmark of the import needs `{TIME}`, which is not here");
        return Ok(true);
    }
    let mut peers = if word("--alone", "") == "yes" {
        Vec::new()
    } else {
        peers()
    };
    let folder = tempfile::tempdir().map_err(|error| error.to_string())?;
    let file = folder.path().join("keywords.csv");
    let unique = write_rows(&file, rows).map_err(|error| error.to_string())?;
    let (mut ours, mut again) = (Vec::new(), Vec::new());
    let mut peak_mib = 0.0_f64;
    let mut wall = Duration::ZERO;
    for turn in 1..=runs {
        let started = Instant::now();
        let (first, second, differences) = igny8(&file)?;
        println!(
            "run {turn}: igny8 {:.2} CPU s, {:.0} MiB; again {:.2} CPU s, {:.0} MiB",
            first.cpu_s, first.peak_mib, second.cpu_s, second.peak_mib
        );
        if first.keywords != unique || differences > 0 {
            return Err(format!(
                "{unique} keywords are in the file, igny8 made {}; {differences} rows of the second \
                 import were not unchanged",
                first.keywords
            ));
        }
        // Both imports together; the first takes about half.
        wall = started.elapsed() / 2;
        peak_mib = peak_mib.max(first.peak_mib).max(second.peak_mib);
        ours.push(first.cpu_s);
        again.push(second.cpu_s);
        for peer in &mut peers {
            let theirs = (peer.import)(&file)?;
            println!(
                "run {turn}: {} {:.2} CPU s, {:.0} MiB",
                peer.name, theirs.cpu_s, theirs.peak_mib
            );
            if theirs.keywords != unique {
                let (name, keywords) = (peer.name, theirs.keywords);
                return Err(format!("{name} counts {keywords} keywords, not {unique}"));
            }
            peer.cpu_s.push(theirs.cpu_s);
        }
    }
    if word("--kill", "") == "yes" {
        let (keywords, stored) = killed(&file, wall)?;
        println!("killed when {stored} rows were stored; whole after the next import: {keywords}");
        if keywords != unique {
            return Err(format!("{unique} keywords are in the file"));
        }
    }
    let (our, again) = (median(ours), median(again));
    let mut good = true;
    let mut judge = |what: String, is_met: bool| {
        println!("{what}: {}", if is_met { "ok" } else { "MISSED" });
        good &= is_met;
    };
    println!("import of {rows} rows, {unique} of them keywords: {our:.2} CPU s");
    for peer in peers {
        let ratio = median(peer.cpu_s) / our;
        judge(
            format!(
                "{ratio:.2} times as fast as {}, bar {}",
                peer.name, peer.bar
            ),
            ratio >= peer.bar,
        );
    }
    judge(
        format!("the same file again: {again:.2} CPU s"),
        again <= our,
    );
    let most = if rows > 1_000_000 {
        LARGE_PEAK_MIB
    } else {
        PEAK_MIB
    };
    judge(
        format!("peak {peak_mib:.0} MiB, bar {most:.0}"),
        peak_mib <= most,
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
