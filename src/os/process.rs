//! This process and its children: hardening, credential commands, the editor.

use std::io::{self, Read};
use std::path::Path;
use std::process::{Command, ExitStatus, Stdio};
use std::sync::mpsc;
use std::thread;
use std::time::{Duration, Instant};

/// How often a running command is looked at.
const LOOK_EVERY: Duration = Duration::from_millis(10);

/// Tells what `harden` reached.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Hardening {
    /// Whether a crash leaves no memory image behind.
    pub no_core_dumps: bool,
    /// Whether other processes of the user may not look into this one (Linux only).
    pub not_traceable: bool,
}

/// Makes new files private and keeps keys out of memory images; to be called first in `main`.
///
/// A refusal of the system is told, not treated as an error: a program without it still works.
#[cfg(unix)]
pub fn harden() -> Hardening {
    use rustix::process::{Resource, Rlimit};

    rustix::process::umask(rustix::fs::Mode::from_raw_mode(0o077));
    let none = Rlimit {
        current: Some(0),
        maximum: Some(0),
    };
    Hardening {
        no_core_dumps: rustix::process::setrlimit(Resource::Core, none).is_ok(),
        not_traceable: forbid_tracing(),
    }
}

/// Does nothing on this system.
#[cfg(not(unix))]
pub fn harden() -> Hardening {
    Hardening {
        no_core_dumps: false,
        not_traceable: false,
    }
}

#[cfg(target_os = "linux")]
fn forbid_tracing() -> bool {
    use rustix::process::{DumpableBehavior, set_dumpable_behavior};
    set_dumpable_behavior(DumpableBehavior::NotDumpable).is_ok()
}

#[cfg(all(unix, not(target_os = "linux")))]
fn forbid_tracing() -> bool {
    false
}

/// Tells why a command gave no output.
#[derive(Debug, thiserror::Error)]
pub enum CommandError {
    /// It did not start.
    #[error("it did not start: {0}")]
    Start(io::Error),
    /// It had not ended in time.
    #[error("it had not ended after {timeout_s} s")]
    TimedOut {
        /// The limit, in seconds.
        timeout_s: u64,
    },
    /// It ended badly.
    #[error("it ended with {0}")]
    Failed(ExitStatus),
    /// It wrote more than was asked for.
    #[error("it wrote more than {max_bytes} bytes")]
    TooMuch {
        /// The limit, in bytes.
        max_bytes: u64,
    },
    /// Its output could not be read.
    #[error("its output could not be read: {0}")]
    Output(io::Error),
}

/// Runs a command line of the user's own settings and gives what it wrote to standard output.
///
/// The shell runs it (`sh -c`, on Windows `cmd /C`), because people write pipes, quotes and `~` in
/// such lines; so the line must never hold foreign text. Standard input is empty, standard error
/// is the terminal's, and the variables in `hidden` are taken from its environment. After
/// `timeout_s` the shell is killed; what it left in the background may live on.
///
/// # Errors
/// One variant of `CommandError` per way to fail; none of them holds any of the output.
pub fn run_capture(
    command_line: &str,
    hidden: &[String],
    timeout_s: u64,
    max_bytes: u64,
) -> Result<Vec<u8>, CommandError> {
    let mut command = shell(command_line);
    for name in hidden {
        command.env_remove(name);
    }
    let mut child = command
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .spawn()
        .map_err(CommandError::Start)?;
    let started = Instant::now();
    let limit = Duration::from_secs(timeout_s);
    let (sender, receiver) = mpsc::channel();
    if let Some(output) = child.stdout.take() {
        // Not joined: a process left in the background may keep the pipe open for ever.
        thread::spawn(move || {
            let mut bytes = Vec::new();
            let read = output
                .take(max_bytes.saturating_add(1))
                .read_to_end(&mut bytes);
            // Nobody listens any more after a time-out.
            let _ = sender.send(read.map(|_| bytes));
        });
    }
    let stop = |mut child: std::process::Child, error| {
        // It may have ended in this moment; either way it is collected.
        let _ = child.kill();
        let _ = child.wait();
        Err(error)
    };
    let status = loop {
        match child.try_wait() {
            Ok(Some(status)) => break status,
            Ok(None) if started.elapsed() < limit => thread::sleep(LOOK_EVERY),
            Ok(None) => return stop(child, CommandError::TimedOut { timeout_s }),
            Err(error) => return stop(child, CommandError::Start(error)),
        }
    };
    let left = limit.saturating_sub(started.elapsed()).max(LOOK_EVERY);
    let output = receiver.recv_timeout(left);
    if !status.success() {
        return Err(CommandError::Failed(status));
    }
    match output {
        Ok(Ok(bytes)) if bytes.len() as u64 > max_bytes => Err(CommandError::TooMuch { max_bytes }),
        Ok(Ok(bytes)) => Ok(bytes),
        Ok(Err(error)) => Err(CommandError::Output(error)),
        Err(_) => Err(CommandError::TimedOut { timeout_s }),
    }
}

/// Opens a file in the user's editor, a command line such as `code --wait`, and waits for its end.
///
/// The variables in `hidden` are taken from its environment.
///
/// # Errors
/// `Start` or `Failed`.
pub fn open_editor(editor: &str, path: &Path, hidden: &[String]) -> Result<(), CommandError> {
    let mut command = if cfg!(windows) {
        // No shell here: its quoting rules cannot hold every path.
        let mut words = editor.split_whitespace();
        let mut command = Command::new(words.next().unwrap_or("notepad"));
        command.args(words).arg(path);
        command
    } else {
        // The path is an argument of the script, never a part of it.
        let mut command = shell(&format!("{editor} \"$@\""));
        command.arg("igny8").arg(path);
        command
    };
    for name in hidden {
        command.env_remove(name);
    }
    let status = command.status().map_err(CommandError::Start)?;
    if status.success() {
        Ok(())
    } else {
        Err(CommandError::Failed(status))
    }
}

fn shell(line: &str) -> Command {
    let (program, flag) = if cfg!(windows) {
        ("cmd", "/C")
    } else {
        ("sh", "-c")
    };
    let mut command = Command::new(program);
    command.arg(flag).arg(line);
    command
}

#[cfg(all(test, unix))]
mod tests {
    use super::*;
    use crate::os::files;

    /// Marks a folder in which this test binary, run again, hardens itself.
    const MARK: &str = "harden-here";

    #[test]
    #[ignore = "the test below runs it in a process of its own"]
    fn hardens_itself() {
        use std::os::unix::fs::PermissionsExt;

        if !Path::new(MARK).exists() {
            return;
        }
        let mode = |path: &str| {
            let metadata = std::fs::metadata(path).expect("metadata");
            metadata.permissions().mode() & 0o777
        };
        let reached = harden();
        assert!(reached.no_core_dumps);
        assert_eq!(reached.not_traceable, cfg!(target_os = "linux"));
        std::fs::create_dir("any").expect("created");
        assert_eq!(mode("any"), 0o700);
        files::create_public_dir(Path::new("out/page")).expect("created");
        files::write_public(Path::new("out/page/index.html"), b"").expect("written");
        assert_eq!(mode("out"), 0o755);
        assert_eq!(mode("out/page"), 0o755);
        assert_eq!(mode("out/page/index.html"), 0o644);
        // A program that is not traceable still reads what the shell hands it as a descriptor.
        if cfg!(target_os = "linux") {
            let read = files::read_limited(Path::new("/dev/stdin"), 10);
            assert_eq!(read.expect("read"), b"input");
        }
        println!("\nhardened");
    }

    #[test]
    fn a_hardened_process_makes_private_files_and_public_exports() {
        use std::io::Write;

        let folder = tempfile::tempdir().expect("a folder");
        files::write_private(&folder.path().join(MARK), b"").expect("the mark");
        let mut child = Command::new(std::env::current_exe().expect("this binary"))
            .args(["--exact", "os::process::tests::hardens_itself"])
            .args(["--ignored", "--nocapture"])
            .current_dir(folder.path())
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .expect("a child");
        let mut input = child.stdin.take().expect("its input");
        input.write_all(b"input").expect("sent");
        drop(input);
        let output = child.wait_with_output().expect("its output");
        let shown = String::from_utf8_lossy(&output.stdout);
        assert!(
            output.status.success() && shown.contains("\nhardened\n"),
            "{shown}"
        );
    }

    #[test]
    fn a_command_line_may_hold_pipes_and_its_output_is_given() {
        let output = run_capture("printf 'one\\ntwo' | tail -n 1", &[], 30, 100).expect("output");
        assert_eq!(output, b"two");
    }

    #[test]
    fn every_way_to_fail_is_told_apart() {
        let run = |line: &str, timeout_s| run_capture(line, &[], timeout_s, 10);
        assert!(matches!(run("exit 3", 30), Err(CommandError::Failed(_))));
        assert!(matches!(
            run("printf 12345678901", 30),
            Err(CommandError::TooMuch { max_bytes: 10 })
        ));
        assert!(matches!(
            run("while :; do sleep 0.05; done", 0),
            Err(CommandError::TimedOut { timeout_s: 0 })
        ));
    }

    #[test]
    fn a_child_left_behind_does_not_hold_the_answer_up_for_ever() {
        let run = run_capture("sleep 20 & printf key", &[], 1, 10);
        assert!(matches!(run, Err(CommandError::TimedOut { .. })));
    }

    #[test]
    fn hidden_variables_do_not_reach_a_command() {
        let seen = |name: &str, hidden: &[String]| {
            let line = format!("printf %s \"${{{name}-none}}\"");
            run_capture(&line, hidden, 30, 10_000).expect("output")
        };
        assert_ne!(seen("PATH", &[]), b"none");
        assert_eq!(seen("HOME", &["HOME".to_owned()]), b"none");
    }

    #[test]
    fn the_editor_gets_the_path_as_one_argument() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("a file; touch b");
        files::write_private(&path, b"old").expect("written");
        let script = folder.path().join("edit.sh");
        files::write_private(&script, b"printf %s \"$1\" > \"$2\"").expect("written");
        let editor = format!("sh {} new", script.display());
        open_editor(&editor, &path, &[]).expect("edited");
        assert_eq!(files::read_text(&path, 100).expect("read"), "new");
        assert!(matches!(
            open_editor("false", &path, &[]),
            Err(CommandError::Failed(_))
        ));
    }
}
