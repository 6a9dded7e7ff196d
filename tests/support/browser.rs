//! A real Chromium for the pages that are made, without a window and without the network.

use std::io::{Read as _, Write as _};
use std::net::TcpListener;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;

use super::{skip, variable};

/// Hosts that Chromium asks on its own account, whatever page it shows.
const ITS_OWN: &[&str] = &["google.com", "googleapis.com", "gvt1.com", "gstatic.com"];

/// What a page did.
#[derive(Debug)]
pub(crate) struct Seen {
    /// The document as it was after its scripts had run.
    pub(crate) dom: String,
    /// What it said on the console, refusals by its policy included.
    pub(crate) console: Vec<String>,
    /// The first lines of the requests that it sent.
    pub(crate) requests: Vec<String>,
}

/// Shows a page and says what it did. `mark` is the part of the address after `#`; empty for none.
///
/// `None`, said loudly, on a machine without Chromium (Debian's package `chromium`).
pub(crate) fn show(page: &Path, mark: &str) -> Option<Seen> {
    let mut address = format!("file://{}", page.display());
    if !mark.is_empty() {
        address.push('#');
        address.push_str(mark);
    }
    visit(&address)
}

/// Visits an address of this machine and says what the page did. What it asks of any other machine is
/// among the requests, and gets no answer.
///
/// `None`, said loudly, on a machine without Chromium (Debian's package `chromium`).
pub(crate) fn visit(address: &str) -> Option<Seen> {
    let Some(program) = find() else {
        skip("chromium", "there is no `chromium` in PATH");
        return None;
    };
    // Every request that leaves the browser comes to this port, and gets no answer.
    let listener = TcpListener::bind("127.0.0.1:0").expect("a free port");
    let proxy = listener.local_addr().expect("an address").to_string();
    let requests = Arc::new(Mutex::new(Vec::new()));
    let into = Arc::clone(&requests);
    thread::spawn(move || {
        for stream in listener.incoming() {
            let Ok(mut stream) = stream else { return };
            let mut bytes = [0; 2048];
            let count = stream.read(&mut bytes).unwrap_or(0);
            let head = String::from_utf8_lossy(&bytes[..count]);
            let line = head.lines().next().unwrap_or_default().to_owned();
            if !ITS_OWN.iter().any(|host| line.contains(host)) && !line.is_empty() {
                let mut into = into.lock().unwrap_or_else(PoisonError::into_inner);
                into.push(line);
            }
            // The browser may have gone.
            drop(stream.write_all(b"HTTP/1.1 404 Not Found\r\ncontent-length: 0\r\n\r\n"));
        }
    });
    let profile = tempfile::tempdir().expect("a temporary folder");
    let output = Command::new(program)
        .arg(format!("--user-data-dir={}", profile.path().display()))
        .arg(format!("--proxy-server=http://{proxy}"))
        .args([
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-dev-shm-usage",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--no-first-run",
            "--window-size=1440,900",
            "--enable-logging=stderr",
            "--virtual-time-budget=5000",
            "--dump-dom",
        ])
        .arg(address)
        .env("HOME", profile.path())
        .stdin(Stdio::null())
        .output()
        .expect("chromium starts");
    let said = String::from_utf8_lossy(&output.stderr);
    let dom = String::from_utf8_lossy(&output.stdout).into_owned();
    assert!(
        output.status.success() && dom.contains("<html"),
        "chromium showed nothing: {}\n{said}",
        output.status
    );
    let console = said
        .lines()
        .filter(|line| line.contains("CONSOLE"))
        .map(str::to_owned)
        .collect();
    let requests = requests
        .lock()
        .unwrap_or_else(PoisonError::into_inner)
        .clone();
    Some(Seen {
        dom,
        console,
        requests,
    })
}

fn find() -> Option<PathBuf> {
    let path = variable("PATH")?;
    std::env::split_paths(&path)
        .flat_map(|folder| {
            ["chromium", "chromium-browser", "google-chrome"].map(|name| folder.join(name))
        })
        .find(|program| program.is_file())
}
