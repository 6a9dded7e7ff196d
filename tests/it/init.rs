//! `igny8 init`: what it makes, and what it refuses.

use std::os::unix::fs::{PermissionsExt, symlink};
use std::path::Path;

use crate::support::{TestEnv, workspace};

fn mode(path: &Path) -> u32 {
    let metadata = std::fs::symlink_metadata(path).expect("it is there");
    metadata.permissions().mode() & 0o777
}

#[test]
fn a_workspace_is_private_known_and_ready() {
    let env = TestEnv::new();
    workspace(&env);
    let site = env.work_dir().join("site");
    assert_eq!(mode(&site), 0o700);
    assert_eq!(mode(&site.join(".igny8")), 0o700);
    for file in ["igny8.toml", "igny8.sqlite3", ".gitignore"] {
        assert_eq!(mode(&site.join(file)), 0o600, "{file}");
    }
    let settings = std::fs::read_to_string(site.join("igny8.toml")).expect("text");
    assert!(settings.contains("name = \"Test Shop\""), "{settings}");
    assert!(!settings.contains("[wordpress]\nurl"), "{settings}");
    let ignored = std::fs::read_to_string(site.join(".gitignore")).expect("text");
    assert_eq!(ignored, ".igny8/\n*.sqlite3*\n");
    let found = env.igny8(["--site", "test-shop", "sectors", "list"]);
    insta::assert_snapshot!(found.success(), @"
    exit code: 0
    ----- stdout -----
    ID  NAME     STATUS
     1  General  active
    ----- stderr -----
    ");
}

#[test]
fn the_answer_says_what_was_made() {
    let env = TestEnv::new();
    let made = env.igny8([
        "init",
        "--name",
        "Ärger & Söhne",
        "--sector",
        "Chairs",
        "--sector",
        "Tables",
        "--json",
        "--quiet",
    ]);
    insta::assert_snapshot!(made.success(), @r#"
    exit code: 0
    ----- stdout -----
    {"success":true,"schema":"igny8.init/1","message":"made a workspace for `Ärger & Söhne` in [ENV]/desk","request_id":"[UUID]","data":{"folder":"[ENV]/desk","name":"Ärger & Söhne","slug":"arger-sohne","url":null,"language":"en","sectors":["Chairs","Tables"],"registered_as":"arger-sohne","made":["igny8.toml","igny8.sqlite3",".igny8/",".gitignore"],"local_servers":[]}}
    ----- stderr -----
    "#);
}

#[test]
fn nothing_is_overwritten() {
    let env = TestEnv::new();
    workspace(&env);
    let site = env.work_dir().join("site");
    let before = std::fs::read(site.join("igny8.sqlite3")).expect("bytes");
    insta::assert_snapshot!(env.igny8(["init", "site", "--no-input"]), @"
    exit code: 1
    ----- stdout -----
    ----- stderr -----
    error: [ENV]/desk/site is a workspace already; nothing was changed
    hint: choose another folder, or `igny8 config set KEY VALUE` to change its settings
    ");
    assert_eq!(
        std::fs::read(site.join("igny8.sqlite3")).expect("bytes"),
        before
    );
    // The name is taken by another folder.
    let other = env.igny8(["init", "other", "--slug", "test-shop"]);
    let shown = other.exits_with(1).stderr;
    assert!(shown.contains("--no-register"), "{shown}");
    assert!(!env.work_dir().join("other").exists());
}

#[test]
fn links_are_not_followed_and_foreign_files_stay() {
    let env = TestEnv::new();
    let work = env.work_dir();
    std::fs::create_dir(work.join("real")).expect("a folder");
    symlink("real", work.join("link")).expect("a link");
    let refused = env.igny8(["init", "link", "--json"]).exits_with(1);
    assert_eq!(refused.json()["code"], "invalid");
    env.write("planted/target", "");
    symlink("target", work.join("planted/igny8.sqlite3")).expect("a link");
    let _ = env.igny8(["init", "planted"]).exits_with(1);
    assert!(!work.join("planted/igny8.toml").exists());
    env.write("kept/.gitignore", "*.tmp");
    let _ = env.igny8(["init", "kept", "--quiet"]).success();
    let ignored = std::fs::read_to_string(work.join("kept/.gitignore")).expect("text");
    assert_eq!(ignored, "*.tmp\n.igny8/\n*.sqlite3*\n");
}

#[test]
fn a_dry_run_and_a_wrong_value_leave_nothing() {
    let env = TestEnv::new();
    let planned = env.igny8(["init", "site", "--dry-run", "--json"]).success();
    assert_eq!(planned.json()["data"]["slug"], "site");
    for wrong in [
        ["--url", "nope"],
        ["--sector", "  "],
        ["--slug", "No Slug"],
        ["--wordpress-url", "https://u:p@x.example"],
    ] {
        let refused = env.igny8(["init", "site", wrong[0], wrong[1]]);
        assert!(matches!(refused.code, Some(1 | 4)), "{refused}");
    }
    let many = ["a", "b", "c", "d", "e", "f"].map(|name| format!("--sector={name}"));
    let words = ["init", "site"].map(str::to_owned).into_iter().chain(many);
    let _ = env.igny8(words).exits_with(1);
    assert!(!env.work_dir().join("site").exists());
    assert!(!env.home().join(".config/igny8/sites.toml").exists());
}

#[test]
fn a_workspace_below_a_linked_folder_works() {
    let env = TestEnv::new();
    workspace(&env);
    symlink("site", env.work_dir().join("link")).expect("a link");
    let path = env.work_dir().join("link");
    let found = env.igny8([
        "--site".as_ref(),
        path.as_os_str(),
        "sectors".as_ref(),
        "list".as_ref(),
    ]);
    let _ = found.success();
}
