//! The quickstart: the whole pipeline on real keywords, and nothing the second time.

use std::collections::BTreeMap;
use std::path::Path;

use crate::support::TestEnv;

/// Every file below a folder with its bytes and its time of change.
fn files(folder: &Path) -> BTreeMap<String, (Vec<u8>, std::time::SystemTime)> {
    let mut found = BTreeMap::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(&folder).expect("a folder") {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                folders.push(path);
                continue;
            }
            let changed = path.metadata().and_then(|file| file.modified());
            let bytes = std::fs::read(&path).expect("a file");
            found.insert(
                path.display().to_string(),
                (bytes, changed.expect("a time")),
            );
        }
    }
    found
}

#[test]
fn a_second_quickstart_changes_no_file() {
    let env = TestEnv::new();
    let first = env
        .igny8(["quickstart", "--limit", "3", "--json"])
        .success()
        .json();
    let data = &first["data"];
    assert_eq!(data["keywords"], 474);
    assert_eq!(
        (&data["briefs"], &data["tasks_completed"]),
        (&3.into(), &3.into())
    );
    assert_eq!(data["spent_usd_micros"], 0);
    assert_eq!(data["stages"].as_array().map(Vec::len), Some(6));
    let workspace = env.work_dir().join("igny8-quickstart");
    let before = files(&workspace);
    let pages = before
        .keys()
        .filter(|name| {
            Path::new(name)
                .extension()
                .is_some_and(|kind| kind == "html")
        })
        .count();
    assert_eq!(pages, 4, "three pages and their list");
    let second = env
        .igny8(["quickstart", "--limit", "3", "--json"])
        .success()
        .json();
    assert_eq!(second["data"]["finished_before"], true);
    assert_eq!(files(&workspace), before);
}

#[test]
fn a_quickstart_that_was_cut_off_is_made_whole() {
    let env = TestEnv::new();
    let mut cut = env
        .command(["quickstart", "--limit", "3", "--events"])
        .variable("IGNY8_TEST_PAUSE_AT", "item-saved:8")
        .spawn();
    assert!(
        cut.has_said("\"reason\":\"paused\""),
        "it ended before the pause"
    );
    drop(cut.kill());
    let whole = env
        .igny8(["quickstart", "--limit", "3", "--json"])
        .success()
        .json();
    assert_eq!(whole["data"]["briefs"], 3);
    assert_eq!(whole["data"]["content_without_images"], 0);
}

#[test]
fn a_run_goes_from_stage_to_stage() {
    let env = TestEnv::new();
    drop(
        env.igny8([
            "init",
            "site",
            "--name",
            "Shop",
            "--sector",
            "Home",
            "--no-input",
        ])
        .success(),
    );
    let file = env.write(
        "k.csv",
        "keyword\noffice chair\nblack office chair\nfloor lamp\n",
    );
    let site = ["--site", "site"];
    let import = ["keywords", "import", file.to_str().expect("a path")];
    drop(env.igny8([&import[..], &site[..]].concat()).success());
    let planned = env
        .igny8([&["run", "--dry-run", "--json"][..], &site[..]].concat())
        .success();
    assert_eq!(planned.json()["results"][0]["waiting"], 3);
    let reviewed = env
        .igny8([&["run", "--review", "--json"][..], &site[..]].concat())
        .success();
    let stages = reviewed.json()["data"]["done"].clone();
    assert_eq!(stages[1]["stage"], "ideas");
    assert_eq!(stages[2]["done"], 0, "ideas wait for approval: {stages}");
    drop(
        env.igny8([&["ideas", "approve", "--all"][..], &site[..]].concat())
            .success(),
    );
    let run = env
        .igny8([&["run", "--from", "tasks", "--json"][..], &site[..]].concat())
        .success();
    let stages = run.json()["data"]["done"].clone();
    assert!(stages[1]["done"].as_u64() > Some(0), "{stages}");
    assert_eq!(
        stages[1]["done"], stages[3]["done"],
        "all that is written is published: {stages}"
    );
    let again = env
        .igny8([&["run", "--from", "tasks", "--json"][..], &site[..]].concat())
        .success();
    let stages = again.json()["data"]["done"].clone();
    assert_eq!(
        (&stages[1]["done"], &stages[2]["done"]),
        (&0.into(), &0.into()),
        "{stages}"
    );
    let backwards = ["run", "--from", "write", "--to", "ideas"];
    drop(
        env.igny8([&backwards[..], &site[..]].concat())
            .exits_with(1),
    );
}
