//! A clean environment for one test: its own home, fixed clock, nothing of the machine but `PATH`.

use std::cell::Cell;
use std::collections::BTreeMap;
use std::ffi::{OsStr, OsString};
use std::io::{ErrorKind, Read, Write as _};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread::{self, JoinHandle};
use std::time::{Duration, Instant};

use super::{CommandOutput, variable};

/// The time at which every command of a test runs, unless the test says otherwise.
const NOW: &str = "2026-01-15T09:00:00Z";

/// How long a command may run before the test gives up on it. Far above any real duration: it
/// only turns a hang into a failure that shows the output.
const LIMIT: Duration = Duration::from_mins(5);

/// A temporary home and working folder, and the variables that every command gets.
pub(crate) struct TestEnv {
    root: tempfile::TempDir,
    variables: BTreeMap<OsString, OsString>,
    /// How many commands were made: identifiers differ between the commands of a test.
    commands: Cell<u64>,
}

impl TestEnv {
    /// Makes the folders; the working folder is empty.
    pub(crate) fn new() -> Self {
        let root = tempfile::Builder::new()
            .prefix("igny8-test-")
            .tempdir()
            .expect("a temporary folder");
        for name in ["home", "desk", "tmp"] {
            std::fs::create_dir(root.path().join(name)).expect("a folder of the test");
        }
        let mut env = Self {
            root,
            variables: BTreeMap::new(),
            commands: Cell::new(0),
        };
        let path = variable("PATH").unwrap_or_default();
        env.set("PATH", path);
        env.set("HOME", env.home());
        env.set("TMPDIR", env.root.path().join("tmp"));
        env.set("LANG", "C.UTF-8");
        env.set("TZ", "UTC");
        env.set("COLUMNS", "100");
        env.set("NO_COLOR", "1");
        env.set("IGNY8_TEST_NOW", NOW);
        env.set("IGNY8_TEST_NO_RETRY_DELAY", "1");
        env
    }

    /// Sets a variable for every later command; an empty `value` removes it.
    pub(crate) fn set(&mut self, name: &str, value: impl Into<OsString>) {
        let value = value.into();
        if value.is_empty() {
            self.variables.remove(OsStr::new(name));
        } else {
            self.variables.insert(name.into(), value);
        }
    }

    /// The home of the commands.
    pub(crate) fn home(&self) -> PathBuf {
        self.root.path().join("home")
    }

    /// The folder that commands run in.
    pub(crate) fn work_dir(&self) -> PathBuf {
        self.root.path().join("desk")
    }

    /// Writes a file below the working folder and returns its path.
    #[expect(
        clippy::disallowed_methods,
        reason = "a test's input file needs no atomic, private write"
    )]
    pub(crate) fn write(&self, name: &str, contents: impl AsRef<[u8]>) -> PathBuf {
        let path = self.work_dir().join(name);
        let parent = path.parent().expect("a path below the working folder");
        std::fs::create_dir_all(parent).expect("the folders of the file");
        std::fs::write(&path, contents).expect("a file of the test");
        path
    }

    /// Runs `igny8` with `args` in the working folder to its end.
    pub(crate) fn igny8<I, S>(&self, args: I) -> CommandOutput
    where
        I: IntoIterator<Item = S>,
        S: AsRef<OsStr>,
    {
        self.command(args).run()
    }

    /// Prepares a run of `igny8` that needs more than arguments.
    pub(crate) fn command<I, S>(&self, args: I) -> Igny8Command
    where
        I: IntoIterator<Item = S>,
        S: AsRef<OsStr>,
    {
        self.commands.set(self.commands.get() + 1);
        // Another binary of the same sources, so that a long run goes on while this one is built anew.
        let binary = variable("IGNY8_TEST_BINARY");
        let mut command = Command::new(binary.unwrap_or(env!("CARGO_BIN_EXE_igny8").into()));
        command
            .args(args)
            .env_clear()
            .env("IGNY8_TEST_SEED", self.commands.get().to_string())
            .envs(&self.variables)
            .current_dir(self.work_dir());
        Igny8Command {
            command,
            stdin: None,
            work_dir: self.work_dir(),
            root: self.root.path().to_string_lossy().into_owned(),
        }
    }
}

/// One run of the binary, not started yet.
pub(crate) struct Igny8Command {
    command: Command,
    stdin: Option<Vec<u8>>,
    work_dir: PathBuf,
    root: String,
}

impl Igny8Command {
    /// Sets a variable for this run.
    pub(crate) fn variable(mut self, name: &str, value: impl AsRef<OsStr>) -> Self {
        self.command.env(name, value);
        self
    }

    /// Runs below the working folder; the folder must exist.
    pub(crate) fn in_dir(mut self, name: impl AsRef<Path>) -> Self {
        self.command.current_dir(self.work_dir.join(name));
        self
    }

    /// Gives `bytes` on standard input, which is otherwise empty.
    pub(crate) fn stdin(mut self, bytes: impl Into<Vec<u8>>) -> Self {
        self.stdin = Some(bytes.into());
        self
    }

    /// Runs to the end.
    pub(crate) fn run(self) -> CommandOutput {
        self.spawn().finish()
    }

    /// Runs to the end with standard output going elsewhere; gives standard error and the exit code.
    pub(crate) fn run_into(mut self, stdout: Stdio) -> CommandOutput {
        self.command
            .stdin(Stdio::null())
            .stdout(stdout)
            .stderr(Stdio::piped());
        let output = self.command.output().expect("the igny8 binary starts");
        CommandOutput {
            stdout: String::new(),
            stderr: String::from_utf8_lossy(&output.stderr).into_owned(),
            code: output.status.code(),
            root: self.root,
        }
    }

    /// Runs on a terminal of its own to the end; once `mark` is shown the key with this code is typed. Needs
    /// python3. Gives the exit code, `None` when it hung, and what was shown.
    #[cfg(unix)]
    pub(crate) fn run_on_a_terminal(self, mark: &str, key: u8) -> (Option<i64>, String) {
        let script = concat!(
            env!("CARGO_MANIFEST_DIR"),
            "/tests/support/on_a_terminal.py"
        );
        let mut python = Command::new("python3");
        python
            .args(["-B", script, mark, &format!("{key:02x}")])
            .arg(self.command.get_program())
            .args(self.command.get_args())
            .env_clear()
            .current_dir(&self.work_dir);
        for (name, value) in self.command.get_envs() {
            python.env(name, value.unwrap_or_default());
        }
        let output = python.output().expect("python3 starts");
        let said: serde_json::Value = serde_json::from_slice(&output.stdout)
            .unwrap_or_else(|problem| panic!("{problem}: {output:?}"));
        let shown = said["shown"].as_str().expect("a text");
        (said["code"].as_i64(), shown.to_owned())
    }

    /// Starts without waiting.
    pub(crate) fn spawn(mut self) -> Running {
        let input = self.stdin.take();
        self.command
            .stdin(if input.is_some() {
                Stdio::piped()
            } else {
                Stdio::null()
            })
            .stdout(Stdio::piped())
            .stderr(Stdio::piped());
        let mut child = self.command.spawn().expect("the igny8 binary starts");
        if let (Some(mut pipe), Some(input)) = (child.stdin.take(), input) {
            thread::spawn(move || {
                // A command may end before it has read everything.
                if let Err(problem) = pipe.write_all(&input) {
                    assert_eq!(problem.kind(), ErrorKind::BrokenPipe);
                }
            });
        }
        let stdout = collect(child.stdout.take());
        let stderr = collect(child.stderr.take());
        Running {
            child,
            stdout: Some(stdout),
            stderr: Some(stderr),
            root: self.root,
        }
    }
}

/// A run of the binary that may still be going on; it is killed when this is dropped.
pub(crate) struct Running {
    child: Child,
    stdout: Option<Collected>,
    stderr: Option<Collected>,
    root: String,
}

impl Running {
    /// The process id.
    pub(crate) fn id(&self) -> u32 {
        self.child.id()
    }

    /// Whether the process has not ended yet.
    pub(crate) fn is_running(&mut self) -> bool {
        matches!(self.child.try_wait(), Ok(None))
    }

    /// What standard error holds so far.
    pub(crate) fn said(&self) -> String {
        let stderr = self.stderr.as_ref().expect("the output is taken once");
        stderr.so_far()
    }

    /// Waits until standard error holds `words`; `false` when the process ended without them.
    pub(crate) fn has_said(&mut self, words: &str) -> bool {
        let started = Instant::now();
        while started.elapsed() < LIMIT {
            let running = self.is_running();
            let stderr = self.stderr.as_ref().expect("the output is taken once");
            if stderr.so_far().contains(words) {
                return true;
            }
            if !running {
                return false;
            }
            thread::sleep(Duration::from_millis(2));
        }
        false
    }

    /// Asks the process to stop, as Ctrl-C does.
    #[cfg(unix)]
    pub(crate) fn interrupt(&self) {
        use rustix::process::{Pid, Signal, kill_process};

        let id = i32::try_from(self.id()).expect("a process id");
        let process = Pid::from_raw(id).expect("a process of our own");
        kill_process(process, Signal::INT).expect("a process of our own");
    }

    /// Ends the process with SIGKILL and returns what it had said until then.
    pub(crate) fn kill(mut self) -> CommandOutput {
        self.child.kill().expect("a process of our own");
        self.finish()
    }

    /// Waits for the end.
    pub(crate) fn finish(mut self) -> CommandOutput {
        let started = Instant::now();
        let mut hung = false;
        let status = loop {
            if let Some(status) = self.child.try_wait().expect("a process of our own") {
                break status;
            }
            if started.elapsed() > LIMIT && !hung {
                hung = true;
                self.child.kill().expect("a process of our own");
            }
            thread::sleep(Duration::from_millis(2));
        };
        let output = CommandOutput {
            stdout: text(self.stdout.take()),
            stderr: text(self.stderr.take()),
            code: status.code(),
            root: std::mem::take(&mut self.root),
        };
        assert!(!hung, "the command did not end within {LIMIT:?}\n{output}");
        output
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        // Both fail only when the process has ended already.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// What a pipe has given so far, and the thread that reads it to its end, so that neither pipe can
/// fill up and block the process.
struct Collected {
    bytes: Arc<Mutex<Vec<u8>>>,
    reader: JoinHandle<()>,
}

impl Collected {
    fn so_far(&self) -> String {
        let bytes = self.bytes.lock().unwrap_or_else(PoisonError::into_inner);
        String::from_utf8_lossy(&bytes).into_owned()
    }
}

fn collect(pipe: Option<impl Read + Send + 'static>) -> Collected {
    let mut pipe = pipe.expect("a piped stream");
    let bytes = Arc::new(Mutex::new(Vec::new()));
    let into = Arc::clone(&bytes);
    let reader = thread::spawn(move || {
        let mut part = [0; 4096];
        loop {
            let count = pipe.read(&mut part).expect("a readable pipe");
            if count == 0 {
                return;
            }
            let mut bytes = into.lock().unwrap_or_else(PoisonError::into_inner);
            bytes.extend_from_slice(&part[..count]);
        }
    });
    Collected { bytes, reader }
}

fn text(collected: Option<Collected>) -> String {
    let Collected { bytes, reader } = collected.expect("the output is taken once");
    reader.join().expect("the reader does not panic");
    let bytes = bytes.lock().unwrap_or_else(PoisonError::into_inner);
    String::from_utf8_lossy(&bytes).into_owned()
}
