//! What messages tell the user to type, held against the command line itself: a hint that is refused is
//! worse than none.

use std::fs;
use std::path::{Path, PathBuf};

use clap::CommandFactory as _;
use clap::error::{ContextKind, ContextValue, ErrorKind};
use igny8::cli::Cli;

fn sources(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).expect("a folder") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            sources(&path, found);
        } else if path
            .extension()
            .is_some_and(|end| end == "rs" || end == "md")
        {
            found.push(path);
        }
    }
}

/// The commands that a source names: between backquotes, or a whole text.
fn commands(source: &str) -> Vec<String> {
    // Texts that go on in the next line are one line to the reader.
    let mut joined = String::new();
    let told: Vec<&str> = source
        .lines()
        .filter(|line| !line.trim_start().starts_with("//"))
        .collect();
    let told = told.join("\n");
    let mut rest = told.as_str();
    while let Some((before, after)) = rest.split_once("\\\n") {
        joined.push_str(before);
        rest = after.trim_start();
    }
    joined.push_str(rest);
    let mut found = Vec::new();
    for (start, end) in [("`igny8 ", '`'), ("\"igny8 ", '"')] {
        for piece in joined.split(start).skip(1) {
            if let Some((command, _)) = piece.split_once(end) {
                found.push(command.replace("\\\"", "\""));
            }
        }
    }
    found
}

/// Texts that begin like a command and are none, and those whose command is put together while it runs.
const NO_COMMANDS: &[&str] = &[
    "did not",
    "has its",
    "connection test",
    "{",
    "publish {word}",
    "--site {name}",
    "credits limit --{span}",
    "wp connect {site} {}",
];

/// The words of a command, with a value in the place of what the reader fills in. `None` for what is no
/// command, such as prose between two quotes.
fn words(command: &str) -> Option<Vec<String>> {
    if command.contains('\n') || command.contains("//") && !command.contains("http") {
        return None;
    }
    let mut words = vec!["igny8".to_owned()];
    // A pipe or a second command is the shell's.
    let first = command
        .split([';', '|', '>', '<'])
        .next()
        .unwrap_or_default();
    for word in first.split_whitespace() {
        let bare = word.trim_matches(|c: char| matches!(c, '[' | ']' | ',' | '\'' | '"' | '…'));
        let bare = bare.trim_end_matches("...");
        if bare.is_empty() || bare == "…" || word.starts_with('[') {
            continue;
        }
        let is_filled_in = bare.contains('{')
            || bare
                .chars()
                .all(|c| c.is_ascii_uppercase() || matches!(c, '_' | '-' | '|'))
                && bare.len() > 1
                && !bare.starts_with('-')
            || bare == "N";
        words.push(if is_filled_in { "1" } else { bare }.to_owned());
    }
    Some(words)
}

/// Whether what was refused stands in the text, and is not what the reader fills in.
fn is_a_value_of_its_own(error: &clap::Error) -> bool {
    match error.get(ContextKind::InvalidValue) {
        Some(ContextValue::String(value)) => !value.is_empty() && value != "1",
        _ => false,
    }
}

#[test]
fn every_command_that_a_message_names_is_taken_by_the_command_line() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut files = vec![root.join("README.md")];
    sources(&root.join("src"), &mut files);
    sources(&root.join("docs"), &mut files);
    let (mut seen, mut refused) = (0, Vec::new());
    for file in files {
        let source = fs::read_to_string(&file).expect("a source");
        for command in commands(&source) {
            if NO_COMMANDS.iter().any(|start| command.starts_with(start)) {
                continue;
            }
            let Some(words) = words(&command) else {
                continue;
            };
            seen += 1;
            let Err(error) = Cli::command().try_get_matches_from(&words) else {
                continue;
            };
            // A page may speak of a command without saying how to call it.
            let is_page = file.extension().is_some_and(|end| end == "md");
            let is_wrong = matches!(
                error.kind(),
                ErrorKind::UnknownArgument
                    | ErrorKind::InvalidSubcommand
                    | ErrorKind::ArgumentConflict
                    | ErrorKind::TooManyValues
            ) || error.kind() == ErrorKind::InvalidValue
                && is_a_value_of_its_own(&error)
                || !is_page
                    && matches!(
                        error.kind(),
                        ErrorKind::MissingRequiredArgument
                            | ErrorKind::MissingSubcommand
                            | ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand
                    );
            if is_wrong {
                let said = error.to_string();
                let said = said.lines().next().unwrap_or_default();
                refused.push(format!("{}: `igny8 {command}`: {said}", file.display()));
            }
        }
    }
    assert!(seen > 200, "{seen} commands were found");
    assert!(
        refused.is_empty(),
        "{} refused:\n{}",
        refused.len(),
        refused.join("\n")
    );
}
