//! Holds `src/` to its rooms: which may name which, how long a file may be, which words may not stay.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

/// What one room may name besides itself.
struct Wall {
    room: &'static str,
    may_name: &'static [&'static str],
    reason: &'static str,
}

const WALLS: &[Wall] = &[
    Wall {
        room: "domain",
        may_name: &[],
        reason: "the words of the trade depend on nothing",
    },
    Wall {
        room: "os",
        may_name: &["domain"],
        reason: "the machine knows no use of it",
    },
    Wall {
        room: "config",
        may_name: &["domain", "os"],
        reason: "settings are resolved before anything is opened or sent",
    },
    Wall {
        room: "http",
        may_name: &[],
        reason: "the client knows neither vendors nor WordPress",
    },
    Wall {
        room: "store",
        may_name: &["domain", "os"],
        reason: "rows in and out; no policy, no network",
    },
    Wall {
        room: "providers",
        may_name: &["domain", "http"],
        reason: "wire dialects know no settings, prompts or ledger",
    },
    Wall {
        room: "wordpress",
        may_name: &["domain", "http"],
        reason: "a wire client knows no store and no AI",
    },
    Wall {
        room: "engines",
        may_name: &["domain", "engines::text", "engines::html"],
        reason: "a science is values in, values out; only text and html serve the others",
    },
    Wall {
        room: "ai",
        may_name: &[
            "providers",
            "engines::clustering",
            "engines::briefs",
            "engines::cards",
            "engines::html",
            "engines::prose",
            "engines::text",
            "store",
            "config",
            "domain",
            "http",
            "os",
        ],
        reason: "runs one AI function and writes its charge; no terminal, no WordPress",
    },
    Wall {
        room: "app",
        may_name: &[
            "ai",
            "store",
            "wordpress",
            "engines",
            "config",
            "domain",
            "http",
            "os",
            // The shared files of the room.
            "app::assistant",
            "app::batch",
            "app::connection",
            "app::crew",
            "app::envelope",
            "app::error",
            "app::own_files",
            "app::reporter",
            "app::session",
            "app::site",
            "app::structures",
        ],
        reason: "use-cases meet in store rows, not in each other, and pay through `ai` only",
    },
    Wall {
        room: "cli",
        may_name: &["app", "config", "domain", "os", "engines::text::display"],
        reason: "words to requests, outcomes to text; no rows, no network",
    },
    Wall {
        room: "main",
        may_name: &["cli"],
        reason: "the entrance only starts the command line",
    },
    Wall {
        room: "lib",
        may_name: &[],
        reason: "the room list",
    },
];

/// Files of `app` that may name every use-case: they put use-cases in order or hold them together.
const MAY_NAME_SIBLINGS: &[&str] = &["app", "app::automation"];

/// A file may be this long; a longer one says why in a `//! Long because` line.
const LONGEST: usize = 700;

/// Removes comments, the contents of texts, and everything under `#[cfg(test)]`.
fn code_only(text: &str) -> String {
    let mut out = String::new();
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        let skipped = if rest.starts_with("//") {
            rest.find('\n').unwrap_or(rest.len())
        } else if rest.starts_with("/*") {
            rest.find("*/").map_or(rest.len(), |end| end + 2)
        } else if rest.starts_with("r\"")
            || rest.starts_with("r#") && !out.ends_with(char::is_alphanumeric)
        {
            let hashes = rest[1..].chars().take_while(|&c| c == '#').count();
            let end = format!("\"{}", "#".repeat(hashes));
            let start = hashes + 2;
            rest.get(start..)
                .and_then(|inside| inside.find(&end))
                .map_or(start, |found| start + found + end.len())
        } else if first == '"' {
            let mut escaped = false;
            let end = rest[1..].find(|c| {
                let ends = c == '"' && !escaped;
                escaped = c == '\\' && !escaped;
                ends
            });
            end.map_or(rest.len(), |end| end + 2)
        } else if let Some(length) = ["'\"'", "'\\''", "'{'", "'}'", "'\\\\'"]
            .iter()
            .find_map(|char| rest.starts_with(char).then_some(char.len()))
        {
            length
        } else {
            out.push(first);
            rest = &rest[first.len_utf8()..];
            continue;
        };
        rest = &rest[skipped.min(rest.len())..];
    }
    while let Some(start) = out.find("#[cfg(test)]") {
        let mut depth = 0;
        let end = out[start..].find(|c| {
            depth += i32::from(c == '{') - i32::from(c == '}');
            depth == 0 && matches!(c, '}' | ';')
        });
        out.replace_range(start..end.map_or(out.len(), |end| start + end + 1), "");
    }
    out
}

/// Expands `a::{b, c::d}` into `a::b` and `a::c::d`, reading one path from the start of `text`; returns what it read.
fn expand(text: &str, before: &[String], found: &mut Vec<Vec<String>>) -> usize {
    let mut path = before.to_vec();
    let mut at = 0;
    loop {
        at += text[at..].len() - text[at..].trim_start().len();
        if text[at..].starts_with('{') {
            at += 1;
            while !text[at..].is_empty() && !text[at..].trim_start().starts_with('}') {
                at += expand(&text[at..], &path, found).max(1);
                at += text[at..].len() - text[at..].trim_start_matches([',', ' ', '\n']).len();
            }
            return text[at..].find('}').map_or(text.len(), |end| at + end + 1);
        }
        let length = text[at..]
            .find(|c: char| !c.is_alphanumeric() && c != '_')
            .unwrap_or(text.len() - at);
        if length > 0 {
            path.push(text[at..at + length].to_owned());
        }
        at += length;
        if !text[at..].starts_with("::") {
            found.push(path);
            return at;
        }
        at += 2;
    }
}

/// The module of a file: `src/app/planner/mod.rs` is `app::planner`, `src/main.rs` is `main`.
fn module_of(path: &str) -> Vec<String> {
    let inside = path
        .trim_start_matches("src/")
        .trim_end_matches(".rs")
        .trim_end_matches("/mod");
    inside.split('/').map(str::to_owned).collect()
}

/// Every path of the crate that `text` names, from the crate's root.
fn named_paths(module: &[String], text: &str) -> Vec<Vec<String>> {
    let code = code_only(text);
    let mut found = Vec::new();
    for root in ["crate::", "igny8::", "super::"] {
        for (at, _) in code.match_indices(root) {
            let before = code[..at].chars().next_back();
            if before.is_some_and(|c| c.is_alphanumeric() || c == '_' || c == ':') {
                continue;
            }
            let mut base: Vec<String> = if root == "super::" {
                module.to_vec()
            } else {
                Vec::new()
            };
            let mut rest = &code[at..];
            while let Some(after) = rest.strip_prefix("super::") {
                base.pop();
                rest = after;
            }
            let rest = rest
                .strip_prefix("crate::")
                .or_else(|| rest.strip_prefix("igny8::"))
                .unwrap_or(rest);
            expand(rest, &base, &mut found);
        }
    }
    found
}

/// What is wrong with the file at `path` that says `text`.
fn violations(path: &str, text: &str) -> Vec<String> {
    let mut wrong = Vec::new();
    let module = module_of(path);
    let Some(wall) = WALLS.iter().find(|wall| wall.room == module[0]) else {
        return vec![format!(
            "{path}: the room `{}` is not in the table",
            module[0]
        )];
    };
    // In `engines` and `app` each module is a room of its own.
    let own_length = if matches!(wall.room, "engines" | "app") {
        2
    } else {
        1
    };
    let own = module[..own_length.min(module.len())].join("::");
    for named in named_paths(&module, text) {
        let name = named.join("::");
        let within = |room: &str| name == room || name.starts_with(&format!("{room}::"));
        let is_item_of_room = named
            .get(1)
            .is_some_and(|item| item.starts_with(char::is_uppercase))
            && named[0] == wall.room;
        let sibling_allowed = MAY_NAME_SIBLINGS.contains(&own.as_str()) && named[0] == wall.room;
        if !(within(&own)
            || is_item_of_room
            || sibling_allowed
            || wall.may_name.iter().any(|room| within(room)))
        {
            wrong.push(format!(
                "{path}: `{own}` may not name `{name}`: {}",
                wall.reason
            ));
        }
    }
    let lines = text.lines().count();
    if lines > LONGEST
        && !text
            .lines()
            .take_while(|line| line.starts_with("//!"))
            .any(|line| line.starts_with("//! Long because"))
    {
        wrong.push(format!(
            "{path}: {lines} lines, more than {LONGEST}: split it by noun"
        ));
    }
    wrong.extend(forbidden_words(path, text));
    wrong
}

fn forbidden_words(path: &str, text: &str) -> Vec<String> {
    let words = [
        concat!("to", "do!"),
        concat!("db", "g!"),
        concat!("fix", "me"),
        concat!("unimpl", "emented!"),
    ];
    let lower = text.to_lowercase();
    words
        .iter()
        .filter(|word| lower.contains(*word))
        .map(|word| format!("{path}: says `{word}`"))
        .collect()
}

fn rust_files(folder: &Path) -> Vec<PathBuf> {
    let mut files = Vec::new();
    for entry in std::fs::read_dir(folder).expect("a folder of the project") {
        let path = entry.expect("a readable entry").path();
        if path.is_dir() {
            files.extend(rust_files(&path));
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            files.push(path);
        }
    }
    files.sort();
    files
}

#[test]
fn the_walls_stand() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut wrong = Vec::new();
    let mut lengths = Vec::new();
    let mut rooms = BTreeSet::new();
    for folder in ["src", "tests", "benches"]
        .map(|name| root.join(name))
        .iter()
        .filter(|folder| folder.is_dir())
    {
        for file in rust_files(folder) {
            let text = std::fs::read_to_string(&file).expect("a readable file");
            let path = file
                .strip_prefix(root)
                .expect("below the root")
                .to_string_lossy()
                .replace('\\', "/");
            if path.starts_with("src/") {
                wrong.extend(violations(&path, &text));
                lengths.push(text.lines().count());
                rooms.insert(module_of(&path)[0].clone());
            } else {
                wrong.extend(forbidden_words(&path, &text));
            }
        }
    }
    lengths.sort_unstable();
    println!(
        "{} files, median {} lines, longest {:?}",
        lengths.len(),
        lengths[lengths.len() / 2],
        lengths.last()
    );
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
    let named: BTreeSet<String> = WALLS.iter().map(|wall| wall.room.to_owned()).collect();
    assert_eq!(rooms, named, "the table lists the rooms there are");
}

#[test]
fn a_planted_violation_is_found() {
    let caught = [
        (
            "src/domain/a.rs",
            "use crate::{store::Workspace, domain::ids};",
            "store::Workspace",
        ),
        (
            "src/cli/a.rs",
            "fn f() { crate::providers::chat(); }",
            "providers::chat",
        ),
        (
            "src/app/planner/mod.rs",
            "use super::writer::write;",
            "app::writer::write",
        ),
        (
            "src/app/writer/task.rs",
            "use crate::app::{reporter::Reporter, planner};",
            "app::planner",
        ),
        (
            "src/engines/cards/mod.rs",
            "use crate::engines::{text::words, briefs::Brief};",
            "engines::briefs::Brief",
        ),
        ("src/main.rs", "fn main() { igny8::app::run() }", "app::run"),
    ];
    for (path, text, named) in caught {
        let wrong = violations(path, text);
        assert!(
            wrong.len() == 1 && wrong[0].contains(&format!("`{named}`")),
            "{path}: {wrong:?}"
        );
    }
    let fine = [
        (
            "src/app/planner/mod.rs",
            "use crate::app::{App, reporter::Reporter};\nuse crate::{ai, domain::ids::TaskId};",
        ),
        ("src/app/automation/mod.rs", "use crate::app::planner;"),
        (
            "src/app/mod.rs",
            "pub use self::x; use crate::app::session::Session;",
        ),
        (
            "src/cli/commands/a.rs",
            "// crate::store is not named\nconst A: &str = \"crate::store::x\"; use super::table; use crate::engines::text::display;",
        ),
        (
            "src/store/a.rs",
            "#[cfg(test)]\nmod tests { use crate::app::App; fn f() {} }\npub(crate) fn g() {}",
        ),
    ];
    for (path, text) in fine {
        assert_eq!(violations(path, text), Vec::<String>::new(), "{path}");
    }
    assert_eq!(
        violations("src/http/a.rs", &"\n".repeat(LONGEST + 1)).len(),
        1
    );
    assert!(
        violations(
            "src/http/a.rs",
            &format!("//! Long because it is a table.\n{}", "\n".repeat(LONGEST))
        )
        .is_empty()
    );
    assert_eq!(
        violations("src/http/a.rs", concat!("// FIX", "ME")).len(),
        1
    );
    assert_eq!(violations("src/attic/a.rs", "").len(), 1);
}
