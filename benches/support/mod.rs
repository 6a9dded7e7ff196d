//! What both benchmarks stand on: rows made by rule, and a workspace of their own.

use std::io::{self, BufWriter, Write};
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

/// The binary that is measured.
pub(crate) const IGNY8: &str = env!("CARGO_BIN_EXE_igny8");

const WORDS: &[&str] = &[
    "sofa", "chair", "table", "lamp", "rug", "desk", "shelf", "mirror", "bed", "stool", "oak",
    "walnut", "grey", "blue", "round", "small", "large", "outdoor", "kitchen", "office", "modern",
    "vintage", "cheap", "best", "black", "white", "glass", "metal", "wood", "leather", "velvet",
    "corner", "folding", "wall", "floor", "ceiling", "bath", "storage", "garden", "kids",
];

/// Numbers by rule (splitmix64), the same on every run.
struct Rule(u64);

impl Rule {
    fn next(&mut self, below: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        let wide = u128::from(mixed ^ (mixed >> 31)) * below as u128;
        (wide >> 64) as usize
    }
}

/// Writes `rows` rows of ASCII: a tenth repeats an earlier keyword in other case or with other white
/// space, a fiftieth is quoted because of a comma. Says how many different keywords there are.
pub(crate) fn write_rows(path: &Path, rows: usize) -> io::Result<u64> {
    let file = std::fs::OpenOptions::new()
        .write(true)
        .create(true)
        .truncate(true)
        .open(path)?;
    let mut out = BufWriter::new(file);
    let mut rule = Rule(42);
    let mut recent: Vec<String> = Vec::new();
    writeln!(out, "keyword,search_volume,difficulty")?;
    for row in 0..rows {
        let keyword = if row % 10 == 9 {
            let earlier = &recent[rule.next(recent.len())];
            if row % 20 == 9 {
                earlier.to_ascii_uppercase()
            } else {
                format!(" {}  ", earlier.replace(' ', "  "))
            }
        } else {
            let comma = if row % 50 == 0 { "," } else { "" };
            let words = [rule.next(40), rule.next(40), rule.next(40)].map(|index| WORDS[index]);
            // A number that is met once, so that only the repeated rows are duplicates.
            let number = row * 7_919 % 1_000_003 + row / 1_000_003 * 1_000_003;
            let keyword = format!("{}{comma} {} {} {number}", words[0], words[1], words[2]);
            if recent.len() < 5_000 {
                recent.push(keyword.clone());
            } else {
                recent[row % 5_000].clone_from(&keyword);
            }
            keyword
        };
        let quote = if keyword.contains(',') { "\"" } else { "" };
        let (volume, difficulty) = (rule.next(100_000), rule.next(101));
        writeln!(out, "{quote}{keyword}{quote},{volume},{difficulty}")?;
    }
    out.flush()?;
    Ok((rows - rows / 10) as u64)
}

/// Prepares a program to run in `folder`, with that as its home and nothing else of this machine.
pub(crate) fn command(program: &str, folder: &Path) -> Command {
    let mut command = Command::new(program);
    command
        .env_clear()
        .env("HOME", folder)
        .env("PATH", "/usr/local/bin:/usr/bin:/bin")
        .env("TZ", "UTC")
        .current_dir(folder);
    command
}

/// Runs a command that must succeed.
pub(crate) fn run(command: &mut Command) -> Result<Output, String> {
    let output = command
        .output()
        .map_err(|error| format!("{command:?}: {error}"))?;
    if output.status.success() {
        return Ok(output);
    }
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    Err(format!("{command:?} failed: {said}"))
}

/// Makes a workspace in `folder` and returns where it is.
pub(crate) fn workspace(folder: &Path) -> Result<PathBuf, String> {
    let words = [
        "init",
        "site",
        "--name",
        "Bench",
        "--no-register",
        "--no-input",
    ];
    run(command(IGNY8, folder).args(words))?;
    Ok(folder.join("site"))
}

/// Gives the middle one of some measurements.
pub(crate) fn median(mut measured: Vec<f64>) -> f64 {
    measured.sort_by(f64::total_cmp);
    measured[measured.len() / 2]
}

/// Reads the number after a flag of the benchmark, such as `--runs 3`.
pub(crate) fn flag(name: &str, usual: usize) -> usize {
    let words: Vec<String> = std::env::args().collect();
    let at = words.iter().position(|word| word == name);
    at.and_then(|at| words.get(at + 1)?.parse().ok())
        .unwrap_or(usual)
}
