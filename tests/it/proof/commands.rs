//! Every command of the program, read from its own command line, so that a new one cannot be forgotten.

use clap::CommandFactory as _;
use igny8::cli::Cli;

use crate::support::TestEnv;

/// Arguments with which a command does more than complain: its words, and what follows them.
/// A command that is not here gets `1`, or its first possible value, for whatever it requires.
const ARGUMENTS: &[(&str, &[&str])] = &[
    ("auth list", &[]),
    ("auth test", &["fake"]),
    ("auth test", &["wordpress"]),
    ("auth remove", &["nobody"]),
    ("authors add", &["Ada Writer"]),
    ("cluster", &["--engine", "lexical", "--no-ai"]),
    ("config get", &["ai.provider"]),
    ("config set", &["site.industry", "furniture"]),
    ("config unset", &["site.industry"]),
    ("content export", &["1", "--format", "html"]),
    ("generate completions", &["--to", "generated"]),
    ("generate man", &["--to", "generated"]),
    ("images", &["1", "--yes"]),
    (
        "init",
        &[
            "another",
            "--name",
            "Another",
            "--sector",
            "Home",
            "--no-input",
        ],
    ),
    ("keywords add", &["velvet chair"]),
    ("keywords import", &["more.csv"]),
    ("publish files", &["--to", "pages"]),
    ("publish wp", &["1", "--yes"]),
    ("quickstart", &["demo"]),
    ("run", &["--from", "write", "--to", "write", "--yes"]),
    ("tasks create", &["--title", "How to sit"]),
    ("write", &["--yes"]),
];

/// The files that these arguments name.
pub(crate) fn prepare(env: &TestEnv) {
    env.write(
        "more.csv",
        "keyword,search_volume\noak desk,50\noak shelf,40\n",
    );
}

/// The words of every command, with arguments.
pub(crate) fn all() -> Vec<Vec<String>> {
    let mut found = Vec::new();
    walk(&Cli::command(), &mut Vec::new(), &mut found);
    assert!(found.len() >= 60, "{} commands", found.len());
    found
}

fn walk(command: &clap::Command, words: &mut Vec<String>, found: &mut Vec<Vec<String>>) {
    let mut is_leaf = true;
    for inner in command.get_subcommands() {
        if inner.get_name() != "help" {
            is_leaf = false;
            words.push(inner.get_name().to_owned());
            walk(inner, words, found);
            words.pop();
        }
    }
    if !is_leaf && command.is_subcommand_required_set() {
        return;
    }
    let name = words.join(" ");
    let given: Vec<_> = ARGUMENTS
        .iter()
        .filter(|(known, _)| *known == name)
        .collect();
    for (_, arguments) in &given {
        let arguments = arguments.iter().map(|word| (*word).to_owned());
        found.push(words.iter().cloned().chain(arguments).collect());
    }
    if given.is_empty() {
        found.push(words.iter().cloned().chain(required(command)).collect());
    }
}

/// Something for each argument that a command requires.
fn required(command: &clap::Command) -> Vec<String> {
    let mut words = Vec::new();
    for argument in command
        .get_arguments()
        .filter(|argument| argument.is_required_set())
    {
        if let Some(long) = argument.get_long() {
            words.push(format!("--{long}"));
        }
        let value = argument
            .get_possible_values()
            .first()
            .map(|value| value.get_name().to_owned());
        words.push(value.unwrap_or_else(|| "1".to_owned()));
    }
    words
}

#[test]
fn every_listed_command_is_there() {
    let all: Vec<String> = all().iter().map(|words| words.join(" ")).collect();
    for (name, _) in ARGUMENTS {
        assert!(
            all.iter().any(|words| words.starts_with(name)),
            "there is no `{name}`"
        );
    }
}
