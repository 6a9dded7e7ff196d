//! Publishing 100 articles with prepared images to a real WordPress on MariaDB, against a bare replay
//! of the very same requests.
//!
//! `cargo bench --bench publishing`, with `-- --articles N` and `-- --rounds N`. One run of `igny8
//! publish wp --all` goes through a recorder. Then, in alternating order and each time on the same fresh
//! site, igny8 publishes a new workspace with the same articles, and four clients send the recorded
//! requests again, an article after the other each, without thinking: only the numbers and hashes that
//! the site gives anew are put in. Reported: articles per second of both, their ratio (goal 0.9), and
//! igny8's own CPU time as a share of the wall time (goal 10%; the images are small enough to be sent as
//! they are). Ends with exit code 1 when a goal is missed. Needs what `tests/support/wordpress/wp-up.sh`
//! needs (it installs it on Debian), and GNU `time`.
#![expect(
    clippy::print_stdout,
    clippy::print_stderr,
    reason = "a benchmark prints what it measured"
)]

#[expect(dead_code, reason = "rows of keywords are for the other benchmarks")]
mod support;

use std::fmt::Write as _;
use std::io::{Read, Write};
use std::net::{TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode, Stdio};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;
use std::time::{Duration, Instant};

use igny8::domain::content::{ContentKind, ContentSource};
use igny8::domain::ids::SectorId;
use igny8::store::content::{self, NewContent};
use igny8::store::images::{self, NewImage};
use igny8::store::{Access, Store, StoreError};
use serde_json::Value;
use sha2::{Digest as _, Sha256};
use support::{IGNY8, command, flag, median, run, workspace};
use uuid::Uuid;

/// Clients of the replay.
const CLIENTS: usize = 4;

/// The least share of the replay's rate.
const GOAL_RATE: f64 = 0.9;

/// The largest share of the wall time that igny8 may use a processor for.
const GOAL_CPU: f64 = 0.1;

const NOW: &str = "2026-01-15T09:00:00.000Z";

type Failure = String;

/// What the recorder has seen so far.
type Recording = Arc<Mutex<Vec<Exchange>>>;

/// One request as igny8 sent it, and what came back.
struct Exchange {
    method: String,
    path: String,
    head: Vec<String>,
    body: Vec<u8>,
    answer: Vec<u8>,
}

/// A WordPress on MariaDB with the bridge plugin.
struct Site {
    folder: tempfile::TempDir,
    port: u16,
    key: String,
}

impl Site {
    fn start() -> Result<Option<Self>, Failure> {
        let folder = tempfile::tempdir().map_err(text)?;
        let port = TcpListener::bind("127.0.0.1:0")
            .and_then(|listener| listener.local_addr())
            .map_err(text)?
            .port();
        let repository = Path::new(env!("CARGO_MANIFEST_DIR"));
        let output = Command::new(repository.join("tests/support/wordpress/wp-up.sh"))
            .arg(port.to_string())
            .arg(folder.path())
            .arg(repository.join("wordpress/igny8-bridge"))
            .envs([("WP_DB", "mysql"), ("WP_WORKERS", "8")])
            .stderr(Stdio::inherit())
            .output()
            .map_err(text)?;
        if output.status.code() == Some(3) {
            println!("SKIPPED: this machine cannot run WordPress");
            return Ok(None);
        }
        if !output.status.success() {
            return Err("wp-up.sh failed; it said why above".to_owned());
        }
        let mut site = Self {
            folder,
            port,
            key: String::new(),
        };
        site.key = site.php(
            "$user = get_user_by('login', 'editor'); \
             echo Igny8Keys::create($user->ID, ['read', 'draft', 'publish', 'media', 'links'], 'bench')['key'];",
        )?;
        Ok(Some(site))
    }

    /// Runs PHP inside the site, by the way in that the tests' router keeps for that.
    fn php(&self, code: &str) -> Result<String, Failure> {
        let token = std::fs::read_to_string(self.folder.path().join("run/token")).map_err(text)?;
        let head = [
            format!("Host: 127.0.0.1:{}", self.port),
            "Content-Type: application/octet-stream".to_owned(),
            format!("X-Test-Token: {}", token.trim()),
        ];
        let answer = exchange(self.port, "POST", "/igny8-test-run", &head, code.as_bytes());
        let answer = String::from_utf8(answer.map_err(text)?).map_err(text)?;
        match answer.split_once("\r\n\r\n") {
            Some((head, body)) if head.starts_with("HTTP/1.1 200 ") => Ok(body.to_owned()),
            _ => Err(format!("{code}: {answer}")),
        }
    }

    /// Makes the site as it was before anything was published.
    fn refresh(&self) -> Result<(), Failure> {
        self.php(
            "global $wpdb; foreach (['posts', 'postmeta', 'term_relationships'] as $name) { $wpdb->query(\"TRUNCATE {$wpdb->prefix}$name\"); } \
             foreach ($wpdb->get_col(\"SHOW TABLES LIKE '{$wpdb->prefix}igny8%'\") as $table) \
             { if (strpos($table, 'keys') === false && strpos($table, 'connection') === false) { $wpdb->query(\"TRUNCATE $table\"); } } \
             foreach (glob(wp_upload_dir()['path'] . '/*') as $file) { unlink($file); } wp_cache_flush();",
        )?;
        Ok(())
    }
}

impl Drop for Site {
    fn drop(&mut self) {
        let script =
            Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/support/wordpress/wp-down.sh");
        drop(
            Command::new(script)
                .arg(self.folder.path())
                .arg("--purge")
                .output(),
        );
    }
}

#[expect(clippy::needless_pass_by_value, reason = "what `map_err` hands over")]
fn text(error: impl ToString) -> Failure {
    error.to_string()
}

/// A picture that no other article has: a small PNG with the number in its pixels.
fn picture(number: usize) -> Result<Vec<u8>, Failure> {
    let shade = |at: u32| u8::try_from((at as usize * 7 + number * 13) % 251).unwrap_or(0);
    let image = image::RgbImage::from_fn(320, 180, |x, y| {
        image::Rgb([shade(x), shade(y), shade(x + y)])
    });
    let mut bytes = std::io::Cursor::new(Vec::new());
    image
        .write_to(&mut bytes, image::ImageFormat::Png)
        .map_err(text)?;
    Ok(bytes.into_inner())
}

/// Makes a workspace with so many approved articles, each with a featured image.
fn articles(folder: &Path, count: usize) -> Result<PathBuf, Failure> {
    let site = workspace(folder)?;
    std::fs::create_dir_all(site.join("images")).map_err(text)?;
    let store = Store::open(
        &site.join("igny8.sqlite3"),
        Access::Write,
        Duration::from_secs(20),
    )
    .map_err(text)?;
    let paragraph =
        "<p>Soft and warm rugs make a room quiet, and a good pad keeps them where they are.</p>\n";
    let html = format!(
        "{}<h2>Sizes</h2>\n{}",
        paragraph.repeat(20),
        paragraph.repeat(30)
    );
    for number in 0..count {
        let slug = format!("rugs-for-room-{number}");
        let file = format!("images/{slug}-0.png");
        let bytes = picture(number)?;
        write(&site.join(&file), &bytes)?;
        let mut sha256 = String::new();
        for byte in Sha256::digest(&bytes) {
            let _ = write!(sha256, "{byte:02x}");
        }
        store
            .write(|transaction| {
                let id = content::insert(
                    transaction,
                    &NewContent {
                        uuid: v7(),
                        sector_id: SectorId(1),
                        cluster_id: None,
                        task_id: None,
                        kind: ContentKind::Article,
                        title: &format!("Rugs for room {number}"),
                        slug: &slug,
                        content_html: &html,
                        excerpt: "Soft and warm.",
                        meta_title: "Rugs",
                        meta_description: "Rugs for every room.",
                        primary_keyword: "rugs",
                        content_type: "post",
                        content_structure: "guide",
                        word_count: 800,
                        source: ContentSource::Igny8,
                        model: "builtin",
                        prompt_version: "",
                        op_id: None,
                    },
                    NOW,
                )?;
                let image = NewImage {
                    uuid: Uuid::new_v4(),
                    content_id: id,
                    task_id: None,
                    prompt: "",
                    position: 0,
                    alt_text: "A rug",
                    caption: "",
                };
                images::insert(transaction, &image, NOW)?;
                for mut image in images::list(transaction, id)? {
                    image.file = Some(file.clone());
                    image.sha256 = Some(sha256.clone());
                    images::update(transaction, &image, None, NOW)?;
                }
                let mut made = content::get(transaction, id)?;
                made.approved_at = Some(NOW.to_owned());
                content::update(transaction, &made, NOW)
            })
            .map_err(|error: StoreError| text(error))?;
    }
    Ok(site)
}

fn write(path: &Path, bytes: &[u8]) -> Result<(), Failure> {
    let mut file = std::fs::OpenOptions::new()
        .write(true)
        .create_new(true)
        .open(path)
        .map_err(text)?;
    file.write_all(bytes).map_err(text)
}

/// A UUIDv7 of this moment, as the contract wants it.
fn v7() -> Uuid {
    igny8::os::clock::Clock::system().new_uuid()
}

/// Publishes a workspace; gives the wall and the CPU seconds.
fn publish(site: &Site, folder: &Path, port: u16) -> Result<(f64, f64), Failure> {
    let notes = folder.join("time.txt");
    let mut timed = command("/usr/bin/time", folder);
    timed.args(["-f", "%U %S", "-o"]).arg(&notes).arg(IGNY8);
    timed.args(["publish", "wp", "--all", "--status", "publish", "--json"]);
    timed.env("IGNY8_WORDPRESS_URL", format!("http://127.0.0.1:{port}"));
    timed.env("IGNY8_WORDPRESS_BRIDGE_KEY", &site.key);
    timed.env("IGNY8_WORDPRESS_TRANSPORT", "bridge");
    let begun = Instant::now();
    run(&mut timed)?;
    let wall_s = begun.elapsed().as_secs_f64();
    let said = std::fs::read_to_string(notes).map_err(text)?;
    let cpu_s = said
        .split_whitespace()
        .filter_map(|part| part.parse::<f64>().ok())
        .sum();
    Ok((wall_s, cpu_s))
}

/// Reads one request: its head, and as much body as it announces.
fn read_request(stream: &mut TcpStream) -> std::io::Result<Vec<u8>> {
    let mut message = Vec::new();
    let mut buffer = vec![0; 65_536];
    loop {
        if let Some(end) = end_of_head(&message) {
            let head = String::from_utf8_lossy(&message[..end]).to_ascii_lowercase();
            let length = head
                .lines()
                .find_map(|line| line.strip_prefix("content-length:"))
                .and_then(|value| value.trim().parse::<usize>().ok())
                .unwrap_or(0);
            if message.len() >= end + length {
                return Ok(message);
            }
        }
        let count = stream.read(&mut buffer)?;
        if count == 0 {
            return Ok(message);
        }
        message.extend_from_slice(&buffer[..count]);
    }
}

fn end_of_head(message: &[u8]) -> Option<usize> {
    message
        .windows(4)
        .position(|four| four == b"\r\n\r\n")
        .map(|at| at + 4)
}

/// Sends one request on a connection of its own and reads the whole answer.
fn exchange(
    port: u16,
    method: &str,
    path: &str,
    head: &[String],
    body: &[u8],
) -> std::io::Result<Vec<u8>> {
    let mut server = TcpStream::connect(("127.0.0.1", port))?;
    let mut request = format!("{method} {path} HTTP/1.1\r\nConnection: close\r\n");
    for line in head {
        let name = line.split(':').next().unwrap_or_default();
        if !name.eq_ignore_ascii_case("content-length") && !name.eq_ignore_ascii_case("connection")
        {
            request.push_str(line);
            request.push_str("\r\n");
        }
    }
    let length = body.len();
    let _ = write!(request, "Content-Length: {length}\r\n\r\n");
    server.write_all(request.as_bytes())?;
    server.write_all(body)?;
    let mut answer = Vec::new();
    server.read_to_end(&mut answer)?;
    Ok(answer)
}

/// Listens between igny8 and the site. WordPress answers with the addresses of its own port, which the
/// `Host` header does not change.
fn record(upstream: u16) -> Result<(u16, Recording), Failure> {
    let listener = TcpListener::bind("127.0.0.1:0").map_err(text)?;
    let port = listener.local_addr().map_err(text)?.port();
    let all = Arc::new(Mutex::new(Vec::new()));
    let into = Arc::clone(&all);
    thread::spawn(move || {
        for client in listener.incoming().flatten() {
            let into = Arc::clone(&into);
            thread::spawn(move || drop(pass(client, port, upstream, &into)));
        }
    });
    Ok((port, all))
}

fn pass(
    mut client: TcpStream,
    own: u16,
    upstream: u16,
    into: &Mutex<Vec<Exchange>>,
) -> std::io::Result<()> {
    let request = read_request(&mut client)?;
    let Some(end) = end_of_head(&request) else {
        return Ok(());
    };
    let text = String::from_utf8_lossy(&request[..end]).into_owned();
    let mut lines = text.lines();
    let mut first = lines.next().unwrap_or_default().split(' ');
    let method = first.next().unwrap_or_default().to_owned();
    let path = first.next().unwrap_or_default().to_owned();
    let head: Vec<String> = lines
        .take_while(|line| !line.is_empty())
        .map(|line| {
            line.replace(
                &format!("127.0.0.1:{own}"),
                &format!("127.0.0.1:{upstream}"),
            )
        })
        .collect();
    let upload = request[end..].to_vec();
    let body = replaced(
        &upload,
        &format!("127.0.0.1:{own}"),
        &format!("127.0.0.1:{upstream}"),
    );
    let answer = exchange(upstream, &method, &path, &head, &body)?;
    // The site names itself by its own port; igny8 is to come back to this one.
    let shown = replaced(
        &answer,
        &format!("127.0.0.1:{upstream}"),
        &format!("127.0.0.1:{own}"),
    );
    client.write_all(&shown)?;
    let exchange = Exchange {
        method,
        path,
        head,
        body,
        answer,
    };
    into.lock()
        .unwrap_or_else(PoisonError::into_inner)
        .push(exchange);
    Ok(())
}

/// Replaces text of the same length or another in an answer without a length of its own.
fn replaced(bytes: &[u8], from: &str, to: &str) -> Vec<u8> {
    if bytes.windows(8).any(|part| part == b"\x89PNG\r\n\x1a\n") || from.len() != to.len() {
        return bytes.to_vec();
    }
    String::from_utf8_lossy(bytes)
        .replace(from, to)
        .into_bytes()
}

/// What the site gives anew each time: the parts of answers that later requests repeat.
fn given(answer: &[u8]) -> Vec<String> {
    let Some(start) = end_of_head(answer) else {
        return Vec::new();
    };
    let text = String::from_utf8_lossy(&answer[start..]).into_owned();
    // A chunked body: the JSON begins at the first brace.
    let json = text.find('{').and_then(|at| {
        let mut values = serde_json::Deserializer::from_str(&text[at..]).into_iter::<Value>();
        values.next()?.ok()
    });
    let Some(json) = json else { return Vec::new() };
    let data = &json["data"];
    let mut found = Vec::new();
    for place in [
        "/media/id",
        "/media/url",
        "/post/id",
        "/post/state_hash",
        "/post/content_hash",
        "/post/link",
    ] {
        found.push(match data.pointer(place) {
            Some(Value::Number(number)) => number.to_string(),
            Some(Value::String(value)) => value.clone(),
            _ => String::new(),
        });
    }
    found
}

/// The articles' own exchanges, each a chain in its order, and those that belong to none.
fn chains(all: Vec<Exchange>) -> (Vec<Exchange>, Vec<Vec<Exchange>>) {
    let mut common = Vec::new();
    let mut chains: Vec<(Vec<String>, Vec<Exchange>)> = Vec::new();
    for exchange in all {
        let keys = keys_of(&exchange);
        let text = said_by(&exchange);
        let known = chains
            .iter_mut()
            .find(|(known, _)| known.iter().any(|key| text.contains(key.as_str())));
        match known {
            Some((known, chain)) => {
                known.extend(keys);
                chain.push(exchange);
            }
            None if keys.is_empty() => common.push(exchange),
            None => chains.push((keys, vec![exchange])),
        }
    }
    (common, chains.into_iter().map(|(_, chain)| chain).collect())
}

/// Where a request goes and what it holds, with an end behind each number: 5 is not 50.
fn said_by(exchange: &Exchange) -> String {
    let mut text = format!(
        "{};{}",
        exchange.path,
        String::from_utf8_lossy(&exchange.body)
    );
    let body: Value = serde_json::from_slice(&exchange.body).unwrap_or_default();
    if let Some(number) = body["featured_media"].as_i64() {
        let _ = write!(text, ";featured_media={number};");
    }
    text
}

/// What tells the article of a request: its UUID, the numbers of its image and its post.
fn keys_of(exchange: &Exchange) -> Vec<String> {
    let mut keys = Vec::new();
    if let Some(at) = exchange.path.find("post-by-content-id/") {
        keys.push(exchange.path[at + 19..].chars().take(36).collect());
    }
    if let Ok(body) = serde_json::from_slice::<Value>(&exchange.body)
        && let Some(uuid) = body["content_id"].as_str()
    {
        keys.push(uuid.to_owned());
    }
    let answer = given(&exchange.answer);
    if exchange.path.contains("/media") && exchange.method == "POST" {
        let number = answer.first().filter(|number| !number.is_empty());
        keys.extend(number.map(|number| format!(";featured_media={number};")));
    }
    if exchange.path.contains("/posts") && exchange.method != "GET" {
        let number = answer.get(2).filter(|number| !number.is_empty());
        keys.extend(number.map(|number| format!("/posts/{number};")));
    }
    keys
}

/// Sends the recorded requests again with four clients; gives the wall seconds.
fn replay(site: &Site, common: &[Exchange], chains: &[Vec<Exchange>]) -> Result<f64, Failure> {
    let next = AtomicUsize::new(0);
    let wrong = AtomicUsize::new(0);
    let begun = Instant::now();
    for exchange in common {
        send_again(site.port, exchange, &mut Vec::new()).map_err(text)?;
    }
    thread::scope(|scope| {
        for _ in 0..CLIENTS {
            scope.spawn(|| {
                while let Some(chain) = chains.get(next.fetch_add(1, Ordering::Relaxed)) {
                    let mut anew = Vec::new();
                    for exchange in chain {
                        let status = send_again(site.port, exchange, &mut anew);
                        if !status.is_ok_and(|same| same) {
                            wrong.fetch_add(1, Ordering::Relaxed);
                        }
                    }
                }
            });
        }
    });
    let wall_s = begun.elapsed().as_secs_f64();
    match wrong.load(Ordering::Relaxed) {
        0 => Ok(wall_s),
        count => Err(format!(
            "{count} answers of the replay have another status than those that were recorded"
        )),
    }
}

/// Sends one recorded request, with what the site gave anew; whether its status is the recorded one.
fn send_again(
    port: u16,
    exchange_before: &Exchange,
    anew: &mut Vec<(String, String)>,
) -> std::io::Result<bool> {
    let put_in = |text: &str| {
        anew.iter().fold(text.to_owned(), |text, (before, now)| {
            // A number only where a number can be meant.
            if before.bytes().all(|byte| byte.is_ascii_digit()) {
                [
                    (format!("/posts/{before}"), format!("/posts/{now}")),
                    (
                        format!("\"featured_media\":{before}"),
                        format!("\"featured_media\":{now}"),
                    ),
                    (format!("wp-image-{before}"), format!("wp-image-{now}")),
                    (
                        format!("\\\"id\\\":{before},"),
                        format!("\\\"id\\\":{now},"),
                    ),
                ]
                .iter()
                .fold(text, |text, (from, to)| text.replace(from, to))
            } else {
                text.replace(before, now)
            }
        })
    };
    let path = put_in(&exchange_before.path);
    let body = match std::str::from_utf8(&exchange_before.body) {
        Ok(text) => put_in(text).into_bytes(),
        Err(_) => exchange_before.body.clone(),
    };
    let answer = exchange(
        port,
        &exchange_before.method,
        &path,
        &exchange_before.head,
        &body,
    )?;
    for (before, now) in given(&exchange_before.answer)
        .into_iter()
        .zip(given(&answer))
    {
        if !before.is_empty() && !now.is_empty() && before != now {
            anew.retain(|(known, _)| *known != before);
            anew.push((before, now));
        }
    }
    let status = |answer: &[u8]| answer.get(9..12).map(<[u8]>::to_vec);
    Ok(status(&answer) == status(&exchange_before.answer))
}

fn all() -> Result<bool, Failure> {
    let (count, rounds) = (flag("--articles", 100), flag("--rounds", 5));
    let Some(site) = Site::start()? else {
        return Ok(true);
    };
    let folder = tempfile::tempdir().map_err(text)?;
    site.refresh()?;
    let (port, recorded) = record(site.port)?;
    publish(
        &site,
        &articles(&subfolder(folder.path(), "recorded")?, count)?,
        port,
    )?;
    let recorded = std::mem::take(&mut *recorded.lock().unwrap_or_else(PoisonError::into_inner));
    let requests = recorded.len();
    let (common, chains) = chains(recorded);
    println!(
        "{count} articles: {requests} requests, {} of them of no single article",
        common.len()
    );
    if chains.len() != count {
        return Err(format!("{} chains for {count} articles", chains.len()));
    }
    let (mut ours, mut bare, mut cpu) = (Vec::new(), Vec::new(), Vec::new());
    for round in 0..rounds {
        for turn in 0..2 {
            site.refresh()?;
            if (round + turn) % 2 == 0 {
                let place = subfolder(folder.path(), &format!("round-{round}"))?;
                let (wall_s, cpu_s) = publish(&site, &articles(&place, count)?, site.port)?;
                println!(
                    "igny8:  {wall_s:.2} s, {:.1} articles/s, {cpu_s:.2} CPU s",
                    count as f64 / wall_s
                );
                ours.push(wall_s);
                cpu.push(cpu_s / wall_s);
            } else {
                let wall_s = replay(&site, &common, &chains)?;
                println!(
                    "replay: {wall_s:.2} s, {:.1} articles/s",
                    count as f64 / wall_s
                );
                bare.push(wall_s);
            }
        }
    }
    let rate = median(bare) / median(ours);
    let share = median(cpu);
    let verdict = |good| if good { "ok" } else { "MISSED" };
    println!(
        "rate: {rate:.2} of the replay's, goal {GOAL_RATE}: {}",
        verdict(rate >= GOAL_RATE)
    );
    println!(
        "CPU of igny8: {:.1}% of the wall time, goal {:.0}%: {}",
        share * 100.0,
        GOAL_CPU * 100.0,
        verdict(share <= GOAL_CPU)
    );
    Ok(rate >= GOAL_RATE && share <= GOAL_CPU)
}

fn subfolder(folder: &Path, name: &str) -> Result<PathBuf, Failure> {
    let path = folder.join(name);
    std::fs::create_dir(&path).map_err(text)?;
    Ok(path)
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
