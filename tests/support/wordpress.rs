//! A real WordPress for the tests: started once per test process, stopped when that process ends.
//!
//! `IGNY8_TEST_WORDPRESS_DIR` names a folder that keeps the sites between runs (else a temporary
//! one); with `IGNY8_TEST_REQUIRE_WORDPRESS=1` a machine that cannot run it fails the tests
//! instead of skipping them. `WP_SRC=6.1` runs them against the oldest supported WordPress.

use std::collections::BTreeMap;
use std::net::TcpListener;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::{Mutex, MutexGuard, OnceLock, PoisonError};

use serde::Deserialize;

use crate::support::{skip, variable};

/// What `wp-up.sh` exits with when the machine lacks what it needs.
const CANNOT_RUN: i32 = 3;

/// The sites that tests use.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    /// At the top of its host, with pretty permalinks.
    Main,
    /// In the folder `blog`, with plain permalinks.
    PlainSubfolder,
    /// The same with the bridge plugin, unzipped and activated as a user would do it, in New York's time
    /// zone.
    PlainBridge,
    /// At the top of its host, with pretty permalinks and the bridge plugin.
    Bridge,
    /// With the plugin, MariaDB and eight PHP processes: for what happens at the same time.
    BridgeDatabase,
    /// WordPress 6.1 with the plugin and MariaDB, in New York's time zone.
    BridgeOld,
}

impl Kind {
    const fn name(self) -> &'static str {
        match self {
            Self::Main => "main",
            Self::PlainSubfolder => "plain-subfolder",
            Self::PlainBridge => "plain-bridge",
            Self::Bridge => "bridge",
            Self::BridgeDatabase => "bridge-database",
            Self::BridgeOld => "bridge-old",
        }
    }

    const fn settings(self) -> &'static [(&'static str, &'static str)] {
        match self {
            Self::Main | Self::Bridge => &[],
            Self::PlainSubfolder => &[("WP_SUBDIR", "blog"), ("WP_PERMALINKS", "plain")],
            Self::PlainBridge => &[
                ("WP_SUBDIR", "blog"),
                ("WP_PERMALINKS", "plain"),
                ("WP_TZ", "America/New_York"),
            ],
            Self::BridgeDatabase => &[("WP_SRC", "7.1"), ("WP_DB", "mysql"), ("WP_WORKERS", "8")],
            Self::BridgeOld => &[("WP_SRC", "6.1"), ("WP_TZ", "America/New_York")],
        }
    }

    const fn has_bridge(self) -> bool {
        !matches!(self, Self::Main | Self::PlainSubfolder)
    }
}

/// A running site.
#[derive(Debug, Deserialize)]
pub(crate) struct Site {
    /// Its home, without a final slash.
    pub(crate) url: String,
    rest: String,
    user: String,
    app_password: String,
    roles: BTreeMap<String, String>,
    dir: PathBuf,
    root: PathBuf,
}

/// A site that one test has to itself; its faults end with the test.
#[derive(Debug)]
pub(crate) struct Held {
    site: &'static Site,
    _turn: MutexGuard<'static, ()>,
}

impl Held {
    /// The user name and the application password of a role.
    pub(crate) fn account(&self, role: &str) -> (String, String) {
        match self.site.roles.get(role) {
            Some(password) => (role.to_owned(), password.clone()),
            None => (self.site.user.clone(), self.site.app_password.clone()),
        }
    }

    /// Its home, without a final slash.
    pub(crate) fn url(&self) -> &str {
        &self.site.url
    }

    /// The root of its REST API.
    pub(crate) fn rest(&self) -> &str {
        &self.site.rest
    }

    /// Switches faults on, such as `{"maintenance":true}`; `router.php` lists them.
    #[expect(
        clippy::disallowed_methods,
        reason = "a switch of the test server, not user data"
    )]
    pub(crate) fn faults(&self, json: &str) {
        // Renamed into place: a request must not see half of it.
        let part = self.site.dir.join("faults.part");
        std::fs::write(&part, json).unwrap();
        std::fs::rename(part, self.site.dir.join("faults.json")).unwrap();
    }

    /// Runs PHP inside the site, as its administrator, and gives what it printed.
    pub(crate) fn php(&self, code: &str) -> String {
        use std::io::{Read as _, Write as _};
        let token = std::fs::read_to_string(self.site.dir.join("run/token")).unwrap();
        let url = url::Url::parse(&self.site.url).unwrap();
        let port = url.port().unwrap();
        let head = format!(
            "POST /igny8-test-run HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\nConnection: close\r\n\
             Content-Type: application/octet-stream\r\nX-Test-Token: {}\r\nContent-Length: {}\r\n\r\n",
            token.trim(),
            code.len()
        );
        let mut server = std::net::TcpStream::connect(("127.0.0.1", port)).unwrap();
        server.write_all(head.as_bytes()).unwrap();
        server.write_all(code.as_bytes()).unwrap();
        let mut answer = Vec::new();
        server.read_to_end(&mut answer).unwrap();
        let answer = String::from_utf8(answer).unwrap();
        let (head, body) = answer.split_once("\r\n\r\n").unwrap_or_default();
        assert!(
            head.starts_with("HTTP/1.1 200 "),
            "{code}: {head}\n{body}\nsee {}/log/php.log",
            self.site.dir.display()
        );
        body.to_owned()
    }

    /// Makes a key of the bridge plugin for the user of a role; `scopes` as in `read,draft`.
    pub(crate) fn key(&self, role: &str, scopes: &str) -> String {
        let code = format!(
            "$user = get_user_by('login', '{role}'); \
             $made = Igny8Keys::create($user->ID, explode(',', '{scopes}'), 'test'); \
             if (is_wp_error($made)) {{ throw new Exception($made->get_error_message()); }} \
             echo $made['key'];"
        );
        self.php(&code)
    }

    /// What WordPress's own block validator says of each block of `content`: `name valid`, or
    /// `name INVALID` and why. `None`, said loudly, on a machine that cannot run it.
    pub(crate) fn judge_blocks(&self, content: &str) -> Option<Vec<String>> {
        use std::io::Write as _;
        let script =
            Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/support/wordpress/blocks-check.sh");
        let mut checking = Command::new(script)
            .arg(&self.site.root)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::inherit())
            .spawn()
            .unwrap();
        let mut input = checking.stdin.take().unwrap();
        input.write_all(content.as_bytes()).unwrap();
        drop(input);
        let output = checking.wait_with_output().unwrap();
        if output.status.code() == Some(CANNOT_RUN) {
            skip("node", "the block validator cannot run here");
            return None;
        }
        assert!(output.status.success(), "{output:?}");
        let said = String::from_utf8(output.stdout).unwrap();
        Some(said.lines().map(|line| line.trim().to_owned()).collect())
    }

    /// Counts the requests of a method that the server has seen so far.
    pub(crate) fn requests(&self, method: &str) -> usize {
        let log = std::fs::read_to_string(self.site.dir.join("log/requests.log")).unwrap();
        let mark = format!("{method} ");
        log.lines().filter(|line| line.starts_with(&mark)).count()
    }
}

impl Drop for Held {
    fn drop(&mut self) {
        self.faults("{}");
    }
}

/// Waits for this test's turn, starting the site when it is the first. A test holds one site: all
/// kinds share the turn, and SQLite likes one writer.
///
/// `None` when the machine cannot run one; that has been said on standard error.
pub(crate) fn hold(kind: Kind) -> Option<Held> {
    static MAIN: OnceLock<Option<Site>> = OnceLock::new();
    static PLAIN_SUBFOLDER: OnceLock<Option<Site>> = OnceLock::new();
    static PLAIN_BRIDGE: OnceLock<Option<Site>> = OnceLock::new();
    static BRIDGE: OnceLock<Option<Site>> = OnceLock::new();
    static BRIDGE_DATABASE: OnceLock<Option<Site>> = OnceLock::new();
    static BRIDGE_OLD: OnceLock<Option<Site>> = OnceLock::new();
    static TURN: Mutex<()> = Mutex::new(());
    let turn = TURN.lock().unwrap_or_else(PoisonError::into_inner);
    let known = match kind {
        Kind::Main => &MAIN,
        Kind::PlainSubfolder => &PLAIN_SUBFOLDER,
        Kind::PlainBridge => &PLAIN_BRIDGE,
        Kind::Bridge => &BRIDGE,
        Kind::BridgeDatabase => &BRIDGE_DATABASE,
        Kind::BridgeOld => &BRIDGE_OLD,
    };
    let Some(site) = known.get_or_init(|| start(kind)) else {
        skip("wordpress", "wp-up.sh said why, above");
        return None;
    };
    Some(Held { site, _turn: turn })
}

fn start(kind: Kind) -> Option<Site> {
    let kept = variable("IGNY8_TEST_WORDPRESS_DIR");
    let dir = match &kept {
        Some(folder) => Path::new(folder).join(kind.name()),
        None => tempfile::Builder::new()
            .prefix("igny8-wp-")
            .tempdir()
            .unwrap()
            .keep(),
    };
    std::fs::create_dir_all(&dir).unwrap();
    let scripts = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/support/wordpress");
    stop_at_the_end(&scripts, &dir, kept.is_none());
    let done = Command::new(scripts.join("wp-up.sh"))
        .arg(port_of(&dir).unwrap_or_else(free_port).to_string())
        .arg(&dir)
        .envs(kind.settings().iter().copied())
        .stderr(Stdio::inherit())
        .output();
    match done {
        Ok(output) if output.status.success() => {
            let site: Site = serde_json::from_slice(&output.stdout).unwrap();
            if kind.has_bridge() {
                unzip_plugin(&scripts, &site);
            }
            Some(site)
        }
        Ok(output) if output.status.code() == Some(CANNOT_RUN) => None,
        Ok(output) => panic!(
            "wp-up.sh failed ({}), see {}/log",
            output.status,
            dir.display()
        ),
        Err(error) => panic!("wp-up.sh cannot be run: {error}"),
    }
}

/// Unzips the plugin that the program brings along, as WordPress does with an upload, and activates it.
fn unzip_plugin(scripts: &Path, site: &Site) {
    use igny8::wordpress::plugin;
    let plugins = site.root.join("wp-content/plugins");
    let folder = plugins.join(plugin::FOLDER);
    if folder.exists() {
        std::fs::remove_dir_all(&folder).unwrap();
    }
    let zip = std::io::Cursor::new(plugin::zip().unwrap());
    zip::ZipArchive::new(zip)
        .unwrap()
        .extract(&plugins)
        .unwrap();
    let activated = Command::new("php")
        .arg(scripts.join("install.php"))
        .arg(&site.root)
        .arg("setup")
        .arg(site.dir.join("run/creds.json"))
        .arg(plugin::FOLDER)
        .output()
        .unwrap();
    assert!(activated.status.success(), "{activated:?}");
}

/// Starts a shell that waits for its standard input to end, which happens with this process, and
/// then stops the site: a static is never dropped, and a panic or a kill must not leave PHP behind.
fn stop_at_the_end(scripts: &Path, dir: &Path, purge: bool) {
    static WATCHES: Mutex<Vec<Child>> = Mutex::new(Vec::new());
    let command = if purge {
        "cat; \"$1\" \"$2\" --purge"
    } else {
        "cat; \"$1\" \"$2\""
    };
    let watch = Command::new("setsid")
        .args(["bash", "-c", command, "stop"])
        .arg(scripts.join("wp-down.sh"))
        .arg(dir)
        .stdin(Stdio::piped())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    // Kept, so that its standard input stays open until this process is gone.
    WATCHES
        .lock()
        .unwrap_or_else(PoisonError::into_inner)
        .push(watch);
}

/// The port for which a kept folder was made. `None` for a new folder.
fn port_of(dir: &Path) -> Option<u16> {
    let site: Site = serde_json::from_slice(&std::fs::read(dir.join("state.json")).ok()?).ok()?;
    let url = url::Url::parse(&site.url).ok()?;
    url.port()
}

fn free_port() -> u16 {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    listener.local_addr().unwrap().port()
}
