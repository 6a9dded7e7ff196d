//! How fast many calls go through one key, against the fake vendor and beside the policies of others.
//!
//! `cargo bench --bench pacing` runs the short cells and takes about two minutes; `-- --long 1` adds the
//! cells of 2,000 calls, and memory and processor time of 100 and 10,000 (two hours, or half of one
//! with `--peers 0`). Needs python3. Every cell is printed; ends with exit code 1 when one of ours misses a goal.
//! `-- --flush-ms 20` gives ours a disk whose every flush takes so much longer (Linux, with a C compiler).
//!
//! The ideal span is `max(0, N - burst) / rate + latency`. The span is the vendor's: from the first
//! request that came in to the last reply that went out.
#![expect(
    clippy::print_stdout,
    clippy::print_stderr,
    reason = "a benchmark prints what it measured"
)]

#[expect(
    dead_code,
    reason = "rows of keywords are the other benchmarks' matter"
)]
mod support;

use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::TcpStream;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, ExitCode, Stdio};
use std::sync::OnceLock;
use std::time::Duration;

use igny8::os::clock::Clock;
use igny8::store::tasks::{self, NewTask};
use igny8::store::{Access, Store, StoreError, sectors};
use serde_json::{Value, json};

use support::{IGNY8, command, flag, run, workspace};

/// Requests a minute, the vendor's latency, and how many requests it takes at once.
const RPM: u64 = 1_200;
const LATENCY_S: f64 = 0.2;
const BURST: f64 = 20.0;

/// Goals: of the ideal schedule, of requests and refusals per call.
const EFFICIENCY: f64 = 0.95;
const REQUESTS: f64 = 1.02;
const REFUSED: f64 = 0.01;

/// Goals: memory in MiB, and processor time per call in milliseconds, the run's start included.
const MEMORY_MIB: f64 = 80.0;
const PROCESSOR_MS: f64 = 2.0;

const PEERS: &[&str] = &[
    "sequential",
    "pool-4",
    "pool-32",
    "cookbook",
    "cookbook-paused",
    "headers",
];

struct Vendor {
    child: Child,
    port: u16,
}

impl Vendor {
    fn start() -> Result<Self, String> {
        let script = concat!(
            env!("CARGO_MANIFEST_DIR"),
            "/tests/support/ai/fake_vendor.py"
        );
        let mut child = Command::new("python3")
            .args(["-B", script, "--words", "60", "--max-seconds", "36000"])
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .spawn()
            .map_err(|error| format!("python3 does not start: {error}"))?;
        let mut line = String::new();
        let stdout = child.stdout.as_mut().ok_or("no output")?;
        let read = BufReader::new(stdout).read_line(&mut line);
        read.map_err(|error| error.to_string())?;
        let hello: Value = serde_json::from_str(&line).map_err(|error| error.to_string())?;
        let port = hello["port"].as_u64().and_then(|port| port.try_into().ok());
        Ok(Self {
            child,
            port: port.ok_or("no port")?,
        })
    }

    fn ask(&self, method: &str, path: &str, body: &Value) -> Result<Value, String> {
        let text = |error: std::io::Error| error.to_string();
        let mut stream = TcpStream::connect(("127.0.0.1", self.port)).map_err(text)?;
        let body = body.to_string();
        let head = format!(
            "{method} {path} HTTP/1.1\r\nhost: x\r\nconnection: close\r\ncontent-length: {}\r\n\r\n",
            body.len()
        );
        stream.write_all((head + &body).as_bytes()).map_err(text)?;
        let mut reply = String::new();
        stream.read_to_string(&mut reply).map_err(text)?;
        let body = reply.split_once("\r\n\r\n").map_or("", |(_, body)| body);
        serde_json::from_str(body).map_err(|error| error.to_string())
    }

    fn set(&self, options: &Value) -> Result<(), String> {
        self.ask("POST", "/_config", options)?;
        self.ask("POST", "/_reset", &json!({}))?;
        Ok(())
    }
}

impl Drop for Vendor {
    fn drop(&mut self) {
        // Both fail only when it has ended already.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// What makes the disk of our runs slow: a library to preload, and by how many milliseconds a flush.
static SLOW_DISK: OnceLock<(PathBuf, usize)> = OnceLock::new();

/// Makes the disk slow from now on, by something that is built in `folder`.
fn slow_the_disk(folder: &Path, wait_ms: usize) -> Result<(), String> {
    let library = folder.join("slow_disk.so");
    let source = concat!(env!("CARGO_MANIFEST_DIR"), "/benches/support/slow_disk.c");
    let mut compiler = Command::new("cc");
    compiler
        .args(["-shared", "-fPIC", "-o"])
        .arg(&library)
        .args([source, "-ldl"]);
    run(&mut compiler)?;
    println!("each flush of the disk takes {wait_ms} ms longer");
    let set = SLOW_DISK.set((library, wait_ms));
    set.map_err(|_| "the disk is slow already".to_owned())
}

/// What the vendor counted.
struct Counted {
    span_s: f64,
    requests: u64,
    refused: u64,
    double_billed: u64,
    billed: u64,
}

fn counted(vendor: &Vendor) -> Result<Counted, String> {
    let stats = vendor.ask("GET", "/stats", &json!({}))?;
    let number = |name: &str| stats[name].as_u64().unwrap_or_default();
    let time = |name: &str| stats[name].as_f64().unwrap_or_default();
    Ok(Counted {
        span_s: time("last_replied_s") - time("first_at_s"),
        requests: number("requests"),
        refused: number("rate_limited"),
        double_billed: number("double_billed"),
        billed: number("billed_count"),
    })
}

/// Makes a workspace with so many tasks, and a home without any knowledge of limits.
fn site(folder: &Path, vendor: &Vendor, count: usize) -> Result<PathBuf, String> {
    let site = workspace(folder)?;
    let settings = format!(
        "[ai]\nprovider = \"fake\"\nmodel = \"fake-model\"\n[writing]\nwords = 60\n\
         [providers.fake]\nbase_url = \"http://127.0.0.1:{}/v1\"\nvendor = \"openai\"\nlocal = false\n",
        vendor.port
    );
    let config = folder.join(".config/igny8");
    igny8::os::files::create_private_dir(&config).map_err(|error| error.to_string())?;
    let file = config.join("config.toml");
    igny8::os::files::write_private(&file, settings.as_bytes()).map_err(|e| e.to_string())?;
    let store = Store::open(
        &site.join("igny8.sqlite3"),
        Access::Write,
        Duration::from_secs(5),
    )
    .map_err(|error| error.to_string())?;
    let sector = sectors::list(store.connection(), None).map_err(|error| error.to_string())?;
    let sector_id = sector.first().ok_or("no sector")?.id;
    let clock = Clock::system();
    let now = clock.now_text();
    let made = store.write(|transaction| {
        for number in 1..=count {
            let new = NewTask {
                uuid: clock.new_uuid(),
                sector_id,
                cluster_id: None,
                idea_id: None,
                title: &format!("Guide to office chairs, part {number:05}"),
                description: "",
                keywords: &["office chair".to_owned()],
                content_type: "post",
                content_structure: "guide",
                author_id: None,
            };
            tasks::insert(transaction, &new, &now)?;
        }
        Ok::<_, StoreError>(())
    });
    made.map_err(|error| error.to_string())?;
    Ok(site)
}

fn write(site: &Path, folder: &Path) -> Command {
    let mut write = command(IGNY8, folder);
    write
        // Their topics are alike by the thousand, and nothing is to be left out for that.
        .args(["write", "--yes", "--json", "--quiet", "--allow-similar"])
        .env("IGNY8_SITE", site)
        .env("IGNY8_FAKE_API_KEY", "key")
        .stdout(Stdio::null());
    if let Some((library, wait_ms)) = SLOW_DISK.get() {
        write.env("LD_PRELOAD", library);
        write.env("SLOW_DISK_MS", wait_ms.to_string());
    }
    write
}

/// One row of the table; `true` when ours meets its goals, always for others.
fn report(policy: &str, count: usize, vendor: &Vendor) -> Result<bool, String> {
    let counted = counted(vendor)?;
    let n = count as f64;
    let ideal_s = (n - BURST).max(0.0) / (RPM as f64 / 60.0) + LATENCY_S;
    let efficiency = ideal_s / counted.span_s;
    let ours = policy.starts_with("igny8");
    let met = efficiency >= EFFICIENCY
        && counted.requests as f64 <= REQUESTS * n
        && counted.refused as f64 <= REFUSED * n
        && counted.double_billed == 0
        && counted.billed == count as u64;
    println!(
        "    {policy:<22} {:>8.2} s  {:>6.1}%  {:>6} requests  {:>6} refused  {} billed twice{}",
        counted.span_s,
        efficiency * 100.0,
        counted.requests,
        counted.refused,
        counted.double_billed,
        match (ours, met) {
            (false, _) if counted.billed < count as u64 => "  NOT THROUGH",
            (false, _) => "",
            (true, true) => "  ok",
            (true, false) => "  MISSED",
        }
    );
    Ok(met || !ours)
}

/// All policies under one kind of limit.
fn cell(
    count: usize,
    by_tokens: bool,
    says: bool,
    need: u64,
    vendor: &Vendor,
) -> Result<bool, String> {
    let limit = if by_tokens { "tokens" } else { "requests" };
    let headers = if says { "with" } else { "without" };
    println!("{count} calls, bound by {limit}, {headers} rate headers");
    let (rpm, tpm) = if by_tokens { (0, need * RPM) } else { (RPM, 0) };
    let options = json!({
        "rpm": rpm, "tpm": tpm, "burst_s": BURST / (RPM as f64 / 60.0),
        "latency_ms": LATENCY_S * 1e3, "count_429": true, "no_rate_headers": !says,
    });
    let mut good = true;
    let folder = tempfile::tempdir().map_err(|error| error.to_string())?;
    let site_of = site(folder.path(), vendor, count)?;
    vendor.set(&options)?;
    run(&mut write(&site_of, folder.path()))?;
    good &= report("igny8, first run", count, vendor)?;
    // The same key again, in another workspace: what was learnt is known.
    let again = folder.path().join("again");
    igny8::os::files::create_private_dir(&again).map_err(|error| error.to_string())?;
    let second = site(&again, vendor, count)?;
    // The fake vendor begins with a full bucket, and what was learnt says that the last run emptied it: so
    // long as a real one takes to fill up.
    std::thread::sleep(Duration::from_secs_f64(BURST / (RPM as f64 / 60.0) + 0.5));
    vendor.set(&options)?;
    run(&mut write(&second, folder.path()))?;
    good &= report("igny8, second run", count, vendor)?;
    for policy in PEERS {
        if flag("--peers", 1) == 0 {
            break;
        }
        // A loop that takes minutes to show what eighty calls show as well.
        if count > 100 && *policy == "sequential" {
            continue;
        }
        vendor.set(&options)?;
        let script = concat!(env!("CARGO_MANIFEST_DIR"), "/benches/pacing_peers.py");
        let numbers = [count as u64, rpm, tpm, need].map(|number| number.to_string());
        run(Command::new("python3")
            .args(["-B", script, &vendor.port.to_string(), policy])
            .args(numbers))?;
        report(policy, count, vendor)?;
    }
    Ok(good)
}

/// Memory and processor time of a run without limits.
fn weight(count: usize, vendor: &Vendor) -> Result<bool, String> {
    let folder = tempfile::tempdir().map_err(|error| error.to_string())?;
    let site_of = site(folder.path(), vendor, count)?;
    vendor.set(&json!({ "rpm": 0, "tpm": 0, "latency_ms": 20, "count_429": false }))?;
    let measure = "import resource,subprocess,sys\n\
                   code=subprocess.call(sys.argv[1:],stdout=subprocess.DEVNULL)\n\
                   used=resource.getrusage(resource.RUSAGE_CHILDREN)\n\
                   print(used.ru_maxrss/1024,used.ru_utime+used.ru_stime)\n\
                   sys.exit(code)";
    let mut python = command("python3", folder.path());
    python
        .args(["-c", measure, IGNY8, "write", "--yes", "--json", "--quiet"])
        .arg("--allow-similar")
        .env("IGNY8_SITE", &site_of)
        .env("IGNY8_FAKE_API_KEY", "key");
    let output = run(&mut python)?;
    let text = String::from_utf8_lossy(&output.stdout);
    let mut numbers = text
        .split_whitespace()
        .filter_map(|word| word.parse::<f64>().ok());
    let (memory_mib, seconds) = (numbers.next().unwrap_or(0.0), numbers.next().unwrap_or(0.0));
    let each_ms = seconds * 1e3 / count as f64;
    // The start of the program is a matter of its own benchmark, and most of a hundred calls' time.
    let met = memory_mib <= MEMORY_MIB && (each_ms <= PROCESSOR_MS || count < 1_000);
    println!(
        "{count} calls without limits: {memory_mib:.1} MiB, {each_ms:.2} ms of processor time each: {}",
        if met { "ok" } else { "MISSED" }
    );
    Ok(met)
}

fn all() -> Result<bool, String> {
    let vendor = Vendor::start()?;
    let is_long = flag("--long", 0) > 0;
    let tools = tempfile::tempdir().map_err(|error| error.to_string())?;
    let wait_ms = flag("--flush-ms", 0);
    if wait_ms > 0 {
        slow_the_disk(tools.path(), wait_ms)?;
    }
    // What one of our calls is charged, so that both kinds of limit let the same number through.
    let folder = tempfile::tempdir().map_err(|error| error.to_string())?;
    let one = site(folder.path(), &vendor, 1)?;
    run(&mut write(&one, folder.path()))?;
    let stats = vendor.ask("GET", "/stats", &json!({}))?;
    let need = stats["log"][0]["charged"]
        .as_u64()
        .ok_or("nothing was charged")?;
    let mut good = true;
    let counts: &[usize] = if is_long { &[80, 2_000] } else { &[80] };
    for &count in counts {
        for by_tokens in [false, true] {
            for says in [true, false] {
                good &= cell(count, by_tokens, says, need, &vendor)?;
            }
        }
    }
    let counts: &[usize] = if is_long { &[100, 10_000] } else { &[100] };
    for &count in counts {
        good &= weight(count, &vendor)?;
    }
    Ok(good)
}

fn main() -> ExitCode {
    match all() {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::FAILURE
        }
    }
}
