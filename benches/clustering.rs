//! Quality of the clusters on labelled sets, and time and memory of `import` and `cluster`, beside
//! the recipe that open scripts use: MiniLM vectors and average linkage.
//!
//! `cargo bench --bench clustering -- --set banking77.csv --set wands_queries.csv`. A set is a CSV
//! with the columns `text` and `label`, of which only the rows with `split` = `test` count where
//! there is such a column, or lines of text, tab, label. `--sizes 10000,100000` sets the numbers of
//! generated keywords, `--runs N` the runs of each. The peer needs Python with `sentence_transformers`
//! and `sklearn` (`--python PROGRAM`) and a model folder (`--model FOLDER`); without them it is
//! skipped, and said so. Ends with exit code 1 when a goal is missed. Needs GNU `time`.
#![expect(
    clippy::print_stdout,
    clippy::print_stderr,
    reason = "a benchmark prints what it measured"
)]

#[expect(
    dead_code,
    reason = "the rows of the import benchmark are not asked for here"
)]
mod support;

use std::collections::HashMap;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};
use std::time::Instant;

use igny8::domain::ids::KeywordId;
use igny8::engines::clustering::{Clustering, Granularity, Item, Options, lexical, semantic};
use support::{IGNY8, command, flag, median, run, workspace};

const TIME: &str = "/usr/bin/time";

/// The most seconds and memory for a number of keywords, on two idle cores.
const GOALS: [(usize, f64, f64); 2] = [(10_000, 1.0, 120.0), (100_000, 8.0, 350.0)];

/// The recipe of open scripts, its threshold included; prints the label of each line.
const PEER: &str = r#"
import sys
from sentence_transformers import SentenceTransformer
from sklearn.cluster import AgglomerativeClustering
lines = open(sys.argv[2]).read().splitlines()
vectors = SentenceTransformer(sys.argv[1]).encode(lines, normalize_embeddings=True)
link = AgglomerativeClustering(n_clusters=None, metric="cosine", linkage="average",
                               distance_threshold=0.5)
print("\n".join(str(label) for label in link.fit_predict(vectors)))
"#;

/// Texts with their labels.
struct Set {
    name: String,
    texts: Vec<String>,
    labels: Vec<u32>,
}

impl Set {
    fn read(path: &Path) -> Result<Self, String> {
        let text = std::fs::read_to_string(path)
            .map_err(|error| format!("cannot read {}: {error}", path.display()))?;
        let mut rows: Vec<(String, String)> = Vec::new();
        if path.extension().is_some_and(|kind| kind == "csv") {
            let mut reader = csv::Reader::from_reader(text.as_bytes());
            let headers = reader.headers().map_err(|error| error.to_string())?.clone();
            let column = |name: &str| headers.iter().position(|header| header == name);
            let (Some(of_text), Some(of_label)) = (column("text"), column("label")) else {
                return Err(format!("{} has no columns text and label", path.display()));
            };
            for record in reader.records() {
                let record = record.map_err(|error| error.to_string())?;
                let split = column("split").map(|at| record[at].to_owned());
                if split.is_none_or(|split| split == "test") {
                    rows.push((record[of_text].to_owned(), record[of_label].to_owned()));
                }
            }
        } else {
            let pairs = text.lines().filter_map(|line| line.split_once('\t'));
            rows.extend(pairs.map(|(text, label)| (text.to_owned(), label.to_owned())));
        }
        let mut numbers: HashMap<String, u32> = HashMap::new();
        let mut set = Self {
            name: path
                .file_stem()
                .map_or_else(String::new, |stem| stem.to_string_lossy().into()),
            texts: Vec::new(),
            labels: Vec::new(),
        };
        for (text, label) in rows {
            let next = numbers.len() as u32;
            set.labels.push(*numbers.entry(label).or_insert(next));
            set.texts.push(text);
        }
        Ok(set)
    }
}

/// Measures a grouping against labels: the V-measure (Rosenberg and Hirschberg 2007) and the
/// adjusted Rand index (Hubert and Arabie 1985).
fn scores(truth: &[u32], found: &[u32]) -> (f64, f64) {
    let mut joint: HashMap<(u32, u32), f64> = HashMap::new();
    let (mut of_truth, mut of_found) = (HashMap::new(), HashMap::new());
    for (&one, &other) in truth.iter().zip(found) {
        *joint.entry((one, other)).or_default() += 1.0;
        *of_truth.entry(one).or_insert(0.0) += 1.0;
        *of_found.entry(other).or_insert(0.0) += 1.0;
    }
    let total = truth.len() as f64;
    let entropy = |counts: &mut dyn Iterator<Item = f64>| -> f64 {
        counts
            .map(|count| -count / total * (count / total).ln())
            .sum()
    };
    let pairs = |counts: &mut dyn Iterator<Item = f64>| -> f64 {
        counts.map(|count| count * (count - 1.0) / 2.0).sum()
    };
    let (h_truth, h_found, h_joint) = (
        entropy(&mut of_truth.values().copied()),
        entropy(&mut of_found.values().copied()),
        entropy(&mut joint.values().copied()),
    );
    let homogeneity = if h_truth > 0.0 {
        1.0 - (h_joint - h_found) / h_truth
    } else {
        1.0
    };
    let completeness = if h_found > 0.0 {
        1.0 - (h_joint - h_truth) / h_found
    } else {
        1.0
    };
    let v = 2.0 * homogeneity * completeness / (homogeneity + completeness).max(1e-12);
    let (in_truth, in_found, together) = (
        pairs(&mut of_truth.values().copied()),
        pairs(&mut of_found.values().copied()),
        pairs(&mut joint.values().copied()),
    );
    let expected = in_truth * in_found / (total * (total - 1.0) / 2.0);
    let most = f64::midpoint(in_truth, in_found);
    (v, (together - expected) / (most - expected))
}

/// The group of each text; one left alone is a group of its own. And the share of those.
fn groups(clustering: &Clustering, count: usize) -> (Vec<u32>, f64) {
    let mut labels: Vec<u32> = (0..count as u32).map(|at| at + 1_000_000).collect();
    for (number, cluster) in (0..).zip(&clustering.clusters) {
        for id in &cluster.members {
            labels[id.0 as usize] = number;
        }
    }
    (labels, clustering.unassigned.len() as f64 / count as f64)
}

fn report(set: &Set, engine: &str, labels: &[u32], alone: f64, seconds: f64) {
    let (v, ari) = scores(&set.labels, labels);
    println!(
        "{:24} {engine:12} n {:6}  V {v:.3}  ARI {ari:.3}  unclustered {:4.1}%  {seconds:.2} s",
        set.name,
        set.texts.len(),
        alone * 100.0
    );
}

/// One of the engines that need nothing but keywords.
type Engine = fn(&[Item<'_>], &Options<'_>) -> Clustering;

fn quality(path: &Path, peer: Option<&Peer>) -> Result<(), String> {
    let set = Set::read(path)?;
    let items: Vec<Item<'_>> = (0..)
        .zip(&set.texts)
        .map(|(id, text)| Item {
            id: KeywordId(id),
            text,
            search_volume: None,
        })
        .collect();
    let options = Options {
        language: "en",
        granularity: Granularity::Auto,
        threads: 2,
    };
    for (name, engine) in [
        ("semantic", semantic as Engine),
        ("lexical", lexical as Engine),
    ] {
        let started = Instant::now();
        let found = engine(&items, &options);
        let seconds = started.elapsed().as_secs_f64();
        let (labels, alone) = groups(&found, set.texts.len());
        report(&set, name, &labels, alone, seconds);
    }
    if let Some(peer) = peer {
        let started = Instant::now();
        let labels = peer.labels(&set.texts)?;
        let mut sizes: HashMap<u32, usize> = HashMap::new();
        for &label in &labels {
            *sizes.entry(label).or_default() += 1;
        }
        let alone = sizes.values().filter(|&&size| size == 1).count() as f64;
        let seconds = started.elapsed().as_secs_f64();
        report(
            &set,
            "average link",
            &labels,
            alone / labels.len() as f64,
            seconds,
        );
    }
    Ok(())
}

/// Python with what the recipe needs.
struct Peer {
    python: String,
    model: String,
}

impl Peer {
    fn find() -> Option<Self> {
        let peer = Self {
            python: word("--python").unwrap_or_else(|| "python3".to_owned()),
            model: word("--model")?,
        };
        let imports = "import sentence_transformers, sklearn";
        let output = Command::new(&peer.python).args(["-c", imports]).output();
        output
            .is_ok_and(|output| output.status.success())
            .then_some(peer)
    }

    fn labels(&self, texts: &[String]) -> Result<Vec<u32>, String> {
        let folder = tempfile::tempdir().map_err(|error| error.to_string())?;
        let file = folder.path().join("texts.txt");
        write(&file, &texts.join("\n"))?;
        let mut python = Command::new(&self.python);
        python.args(["-c", PEER, &self.model]).arg(&file);
        let output = run(&mut python)?;
        let said = String::from_utf8_lossy(&output.stdout).into_owned();
        Ok(said.lines().filter_map(|line| line.parse().ok()).collect())
    }
}

/// Writes keywords as an export of a shop has them: things, kinds and intents, each row once.
fn write_keywords(path: &Path, count: usize) -> Result<(), String> {
    let things = [
        "rug",
        "sofa",
        "desk lamp",
        "coffee table",
        "car insurance",
        "running shoes",
        "guitar",
        "espresso machine",
        "mattress",
        "office chair",
        "laptop",
        "dog food",
        "yoga mat",
        "headphones",
        "garden hose",
        "winter tyres",
        "vitamin d",
        "wedding dress",
        "drill",
        "bookshelf",
        "air fryer",
        "tent",
        "credit card",
        "sunscreen",
        "bread maker",
    ];
    let kinds = [
        "wool",
        "small",
        "cheap",
        "outdoor",
        "vintage",
        "electric",
        "folding",
        "black",
        "for kids",
        "waterproof",
        "portable",
        "second hand",
        "luxury",
        "wireless",
        "heavy duty",
        "organic",
    ];
    let intents = [
        "reviews",
        "near me",
        "for sale",
        "ideas",
        "how to clean",
        "vs",
        "price",
        "best",
        "repair",
        "size guide",
        "online",
        "deals",
    ];
    let mut text = String::from("keyword,search_volume\n");
    for row in 0..count {
        let thing = things[row % things.len()];
        let kind = kinds[row / things.len() % kinds.len()];
        let intent = intents[row / (things.len() * kinds.len()) % intents.len()];
        let brand = row / (things.len() * kinds.len() * intents.len());
        let name: String = [
            "al", "be", "co", "di", "en", "fo", "gra", "hi", "iso", "jun",
        ]
        .iter()
        .cycle()
        .skip(brand % 10)
        .step_by(1 + brand / 10 % 3)
        .take(1 + brand.min(2))
        .copied()
        .collect();
        let volume = row * 7_919 % 50_000;
        let _ = writeln!(text, "{kind} {thing} {name} {intent},{volume}");
    }
    write(path, &text)
}

fn write(path: &Path, text: &str) -> Result<(), String> {
    use std::io::Write as _;
    let file = std::fs::OpenOptions::new()
        .write(true)
        .create_new(true)
        .open(path);
    let mut file = file.map_err(|error| error.to_string())?;
    file.write_all(text.as_bytes())
        .map_err(|error| error.to_string())
}

/// One measured run of a command: CPU and wall seconds, and the peak of memory in MiB.
fn timed(folder: &Path, words: &[&str]) -> Result<[f64; 3], String> {
    let notes = folder.join("time.txt");
    let mut timed = command(TIME, folder);
    timed.args(["-f", "%U %S %e %M", "-o"]).arg(&notes);
    run(timed.arg(IGNY8).args(words))?;
    let text = std::fs::read_to_string(&notes).map_err(|error| error.to_string())?;
    let numbers: Vec<f64> = text
        .split_whitespace()
        .filter_map(|word| word.parse().ok())
        .collect();
    let [user_s, system_s, wall_s, peak_kib] = numbers[..] else {
        return Err(format!("`time` said {text}"));
    };
    Ok([user_s + system_s, wall_s, peak_kib / 1024.0])
}

fn speed(count: usize, runs: usize) -> Result<bool, String> {
    let (mut cpu, mut wall, mut peak) = (Vec::new(), Vec::new(), Vec::new());
    for _ in 0..runs {
        let folder = tempfile::tempdir().map_err(|error| error.to_string())?;
        let site = workspace(folder.path())?;
        let file = folder.path().join("keywords.csv");
        write_keywords(&file, count)?;
        let file = file.to_string_lossy();
        let import = timed(&site, &["keywords", "import", &file, "--json"])?;
        let cluster = timed(&site, &["cluster", "--json"])?;
        cpu.push(import[0] + cluster[0]);
        wall.push(import[1] + cluster[1]);
        peak.push(import[2].max(cluster[2]));
    }
    let (cpu, wall, peak) = (median(cpu), median(wall), median(peak));
    let goal = GOALS.iter().find(|goal| goal.0 == count);
    let good = goal.is_none_or(|goal| wall <= goal.1 && peak <= goal.2);
    let verdict = if good { "ok" } else { "MISSED" };
    println!(
        "import + cluster {count:7}: CPU {cpu:.2} s, wall {wall:.2} s, peak {peak:.0} MiB, median of {runs}: {verdict}"
    );
    Ok(good)
}

fn word(name: &str) -> Option<String> {
    let words: Vec<String> = std::env::args().collect();
    let at = words.iter().position(|word| word == name)?;
    words.get(at + 1).cloned()
}

fn all() -> Result<bool, String> {
    let words: Vec<String> = std::env::args().collect();
    let peer = Peer::find();
    if peer.is_none() {
        println!("SKIPPED the peer: give --model FOLDER and a Python with sentence_transformers");
    }
    let sets = words.windows(2).filter(|pair| pair[0] == "--set");
    let sets: Vec<PathBuf> = sets.map(|pair| PathBuf::from(&pair[1])).collect();
    if sets.is_empty() {
        println!("SKIPPED the quality: give --set FILE");
    }
    for set in &sets {
        quality(set, peer.as_ref())?;
    }
    let mut good = true;
    let sizes = word("--sizes").unwrap_or_else(|| "10000,100000".to_owned());
    for size in sizes.split(',').filter_map(|size| size.parse().ok()) {
        good &= speed(size, flag("--runs", 3))?;
    }
    Ok(good)
}

fn main() -> ExitCode {
    match all() {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(message) => {
            eprintln!("error: {message}");
            ExitCode::FAILURE
        }
    }
}
