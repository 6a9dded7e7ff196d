//! No key leaves the places it belongs to: canary keys in every slot, every command, servers that
//! repeat what they are sent, and a search through everything that was written or said.

use std::io::{Read as _, Write as _};
use std::net::TcpListener;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;
use std::time::Duration;

use base64::Engine as _;
use base64::engine::general_purpose::{STANDARD_NO_PAD, URL_SAFE_NO_PAD};
use serde_json::json;

use super::commands;
use super::recorded::IMAGES_AND_VECTORS;
use crate::support::{CommandOutput, PaidSite};

/// The places that a key may come from, each with a key of its own.
const SLOTS: &[&str] = &[
    "variable", "file", "stored", "command", "password", "bridge",
];

/// A key with everything in it that some encoding changes, and no start that gives it away.
fn canary(slot: &str) -> String {
    format!("Cn7r/yQ+9f\"{slot}K2mQ7xZt4Vb8Lw=")
}

/// Every way in which a key may stand in a text.
fn forms(key: &str) -> Vec<String> {
    let quoted = serde_json::to_string(key).expect("JSON");
    let quoted = quoted[1..quoted.len() - 1].to_owned();
    let percent = |upper: bool| -> String {
        key.bytes()
            .map(|byte| match byte {
                _ if byte.is_ascii_alphanumeric() => char::from(byte).to_string(),
                _ if upper => format!("%{byte:02X}"),
                _ => format!("%{byte:02x}"),
            })
            .collect()
    };
    let hex: String = key.bytes().map(|byte| format!("{byte:02x}")).collect();
    let mut forms = vec![
        key.to_owned(),
        quoted.replace('/', "\\/"),
        quoted,
        percent(true),
        percent(false),
        hex.to_uppercase(),
        hex,
    ];
    // Wherever it stands in what is encoded, as after `user:`.
    for before in 0..3 {
        let mut bytes = vec![0; before];
        bytes.extend(key.bytes());
        let (first, end) = ((before * 8).div_ceil(6), bytes.len() * 8 / 6);
        for engine in [STANDARD_NO_PAD, URL_SAFE_NO_PAD] {
            forms.push(engine.encode(&bytes)[first..end].to_owned());
        }
    }
    forms
}

/// Looks for keys in everything that is shown to it.
struct Search {
    needles: Vec<(String, String)>,
    hits: Vec<String>,
    looked_at: usize,
}

impl Search {
    fn new() -> Self {
        let needles = SLOTS.iter().flat_map(|slot| {
            forms(&canary(slot))
                .into_iter()
                .map(|form| ((*slot).to_owned(), form))
        });
        Self {
            needles: needles.collect(),
            hits: Vec::new(),
            looked_at: 0,
        }
    }

    fn look(&mut self, place: &str, text: &str) {
        self.looked_at += 1;
        for (slot, form) in &self.needles {
            if let Some(at) = text.find(form.as_str()) {
                let start = text.floor_char_boundary(at.saturating_sub(60));
                self.hits.push(format!(
                    "{slot} in {place} as {form}: …{}",
                    &text[start..at]
                ));
            }
        }
    }

    fn look_at_run(&mut self, words: &[String], output: &CommandOutput) {
        let place = words.join(" ");
        self.look(&format!("stdout of {place}"), &output.stdout);
        self.look(&format!("stderr of {place}"), &output.stderr);
    }

    /// Looks through all files below a folder, into zip archives too.
    fn look_below(&mut self, folder: &Path, but: &[PathBuf]) {
        for entry in std::fs::read_dir(folder).expect("a folder") {
            let path = entry.expect("an entry").path();
            if path.is_symlink() || but.contains(&path) {
                continue;
            }
            if path.is_dir() {
                self.look_below(&path, but);
                continue;
            }
            let Ok(bytes) = std::fs::read(&path) else {
                continue;
            };
            let place = path.display().to_string();
            self.look("a file's name", &place);
            self.look(&place, &String::from_utf8_lossy(&bytes));
            if bytes.starts_with(b"PK\x03\x04") {
                self.look_into_zip(&place, bytes);
            }
        }
    }

    fn look_into_zip(&mut self, place: &str, bytes: Vec<u8>) {
        let mut archive = zip::ZipArchive::new(std::io::Cursor::new(bytes)).expect("a zip");
        for index in 0..archive.len() {
            let mut entry = archive.by_index(index).expect("an entry");
            let mut bytes = Vec::new();
            entry.read_to_end(&mut bytes).expect("its content");
            let inner = format!("{place}:{index}");
            drop(entry);
            self.look(&inner, &String::from_utf8_lossy(&bytes));
        }
    }
}

/// A WordPress that lets nobody in and repeats everything it was sent, encoded in several ways.
fn careless_wordpress() -> u16 {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
    let port = listener.local_addr().expect("an address").port();
    thread::spawn(move || {
        for mut stream in listener.incoming().flatten() {
            thread::spawn(move || {
                let mut bytes = [0; 16 * 1024];
                let limit = stream.set_read_timeout(Some(Duration::from_secs(5)));
                let count = limit.and_then(|()| stream.read(&mut bytes)).unwrap_or(0);
                let head = String::from_utf8_lossy(&bytes[..count]).into_owned();
                let message = format!("Sorry: {head} {}", STANDARD_NO_PAD.encode(&head));
                let body = json!({"code": "incorrect_password", "message": message, "data": {"status": 401}})
                    .to_string()
                    .replace('/', "\\/");
                let reply = format!(
                    "HTTP/1.1 401 No\r\ncontent-type: application/json\r\nconnection: close\r\n\
                     content-length: {}\r\n\r\n{body}",
                    body.len()
                );
                // The other end may have gone.
                drop(stream.write_all(reply.as_bytes()));
            });
        }
    });
    port
}

/// Looks at the command lines of all processes until told to stop.
fn watch_command_lines(stop: Arc<AtomicBool>) -> thread::JoinHandle<Vec<String>> {
    thread::spawn(move || {
        let mut search = Search::new();
        while !stop.load(Ordering::Relaxed) {
            for entry in std::fs::read_dir("/proc").into_iter().flatten().flatten() {
                // A process may end meanwhile, and not all of /proc are processes.
                if let Ok(line) = std::fs::read(entry.path().join("cmdline")) {
                    search.look("a command line", &String::from_utf8_lossy(&line));
                }
            }
            thread::sleep(Duration::from_millis(50));
        }
        search.hits
    })
}

/// A site with a key in every slot. `None`, said loudly, without python3.
fn site() -> Option<PaidSite> {
    let mut site = PaidSite::start(2)?;
    let wordpress = format!("http://127.0.0.1:{}", careless_wordpress());
    let env = &mut site.env;
    env.set("IGNY8_FAKE_API_KEY", canary("variable"));
    env.set("IGNY8_WORDPRESS_APP_PASSWORD", canary("password"));
    env.set("IGNY8_WORDPRESS_BRIDGE_KEY", canary("bridge"));
    env.set("RUST_LOG", "trace");
    env.set("RUST_BACKTRACE", "full");
    env.set("EDITOR", "true");
    env.set(
        "IGNY8_SECOND_API_KEY_FILE",
        env.write("keys/second", canary("file")),
    );
    env.write("keys/third", canary("command"));
    commands::prepare(env);
    let config = env.work_dir().join("config/config.toml");
    let settings = std::fs::read_to_string(config).expect("the settings");
    let base_url = &site.vendor.base_url;
    let more: String = ["second", "third", "fourth"]
        .iter()
        .map(|name| format!("[providers.{name}]\nbase_url = \"{base_url}\"\nvendor = \"openai\"\nlocal = false\n"))
        .collect();
    let command = format!(
        "credential_command = \"cat {}\"\n",
        env.work_dir().join("keys/third").display()
    );
    let more = more.replace(
        "[providers.fourth]",
        &format!("{command}[providers.fourth]"),
    );
    env.write(
        "config/config.toml",
        format!("{settings}{more}[wordpress]\nurl = \"{wordpress}\"\nusername = \"ann\"\n"),
    );
    let stored = env
        .command([
            "auth",
            "set",
            "fourth",
            "--from-file",
            "-",
            "--store",
            "file",
        ])
        .stdin(canary("stored"))
        .run();
    let _ = stored.success();
    Some(site)
}

#[test]
fn no_key_is_found_anywhere() {
    let Some(site) = site() else {
        return;
    };
    let env = &site.env;
    let stop = Arc::new(AtomicBool::new(false));
    let watch = watch_command_lines(Arc::clone(&stop));
    let mut search = Search::new();
    let run = |words: &[String], search: &mut Search| {
        let output = env.igny8(words);
        assert!(!output.stderr.contains("panicked"), "{words:?}: {output}");
        search.look_at_run(words, &output);
        output
    };
    let owned =
        |words: &[&str]| -> Vec<String> { words.iter().map(|word| (*word).to_owned()).collect() };

    // The keys are really sent, from every slot, and repeated by whoever gets them.
    let mut sent = 0;
    for provider in ["fake", "second", "third", "fourth"] {
        for fault in [
            "401-echo",
            "500-echo",
            "echo-page",
            "echo-cut",
            "echo-reply",
            "error200",
        ] {
            site.vendor.configure(&json!({ "faults": [fault] }));
            let words = [
                "write",
                "--yes",
                "--events",
                "--limit",
                "1",
                "--provider",
                provider,
            ];
            let output = run(&owned(&words), &mut search);
            let fired = site.vendor.stats()["faults"][fault].as_u64();
            assert!(
                fired > Some(0),
                "{fault} for {provider} never fired: {output}"
            );
            sent += 1;
            let again = ["credits", "reconcile", "--all", "--retry", "--yes"];
            let _ = run(&owned(&again), &mut search);
            let task = [
                "tasks",
                "create",
                "--title",
                &format!("About {provider} and {fault}"),
            ];
            let _ = run(&owned(&task), &mut search);
        }
    }
    site.vendor.configure(&json!({ "faults": [] }));

    // Every command, in words and as JSON; those that ask a model find one.
    let all = commands::all();
    for (index, words) in all.iter().enumerate() {
        let mut words = words.clone();
        words.push(if index % 2 == 0 { "--json" } else { "--events" }.to_owned());
        if words[0] != "quickstart" {
            words.extend(IMAGES_AND_VECTORS.iter().map(|word| (*word).to_owned()));
        }
        let _ = run(&words, &mut search);
    }

    // While a call is under way: the open database with its log, and no memory image to come.
    let mut running = env
        .command(["write", "--yes", "--events"])
        .variable("IGNY8_TEST_PAUSE_AT", "call-sent:1")
        .spawn();
    assert!(
        running.has_said("\"reason\":\"paused\""),
        "no call was made"
    );
    #[cfg(target_os = "linux")]
    {
        let limits =
            std::fs::read_to_string(format!("/proc/{}/limits", running.id())).expect("limits");
        let core = limits
            .lines()
            .find(|line| line.starts_with("Max core file size"));
        let mut words = core.expect("a line").split_whitespace().skip(4);
        assert_eq!(
            (words.next(), words.next()),
            (Some("0"), Some("0")),
            "{core:?}"
        );
    }
    let root = env
        .home()
        .parent()
        .expect("the folder of the test")
        .to_owned();
    let own = [
        env.work_dir().join("keys"),
        env.work_dir().join("config/secrets.toml"),
    ];
    search.look_below(&root, &own);
    let output = running.kill();
    search.look_at_run(&owned(&["write, killed"]), &output);
    search.look_below(&root, &own);

    stop.store(true, Ordering::Relaxed);
    search.hits.extend(watch.join().expect("the watch"));
    println!(
        "{} commands, {sent} repeated keys, {} places looked at for {} forms: {} hits",
        all.len(),
        search.looked_at,
        search.needles.len(),
        search.hits.len()
    );
    assert!(search.hits.is_empty(), "{}", search.hits.join("\n"));
}

#[test]
fn the_search_finds_what_it_looks_for() {
    let key = canary("variable");
    for text in [
        format!("key={key}"),
        serde_json::to_string(&key).expect("JSON"),
        serde_json::to_string(&key)
            .expect("JSON")
            .replace('/', "\\/"),
        STANDARD_NO_PAD.encode(format!("ann:{key}")),
        URL_SAFE_NO_PAD.encode(format!("a{key}b")),
        url::form_urlencoded::byte_serialize(key.as_bytes()).collect(),
    ] {
        let mut search = Search::new();
        search.look("here", &text);
        assert!(!search.hits.is_empty(), "{text}");
    }
}
