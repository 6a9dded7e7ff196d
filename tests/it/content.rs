//! `igny8 content`: shown, edited, compared, approved, exported.

use crate::support::TestEnv;
use crate::support::shop::{make_tasks, rows, shop_env};

fn with_a_text() -> TestEnv {
    let env = shop_env();
    make_tasks(&env, 1);
    let _ = env.igny8(["write"]).success();
    let sheet = "+++\nkind = \"article\"\ntitle = \"Rugs\"\nmeta_title = \"Rugs\"\nmeta_description = \"All of it\"\nexcerpt = \"Short\"\n+++\n<p>One <strong>rug</strong>.</p>\n<h2>Sizes</h2>\n<p>Measure.</p>\n";
    let _ = env
        .command(["content", "edit", "1", "--from", "-"])
        .stdin(sheet)
        .run()
        .success();
    env
}

#[test]
fn a_text_is_shown_in_every_form() {
    let env = with_a_text();
    insta::assert_snapshot!(env.igny8(["content", "show", "1"]).success(), @"");
    insta::assert_snapshot!(env.igny8(["content", "show", "1", "--html"]).success(), @"");
    insta::assert_snapshot!(env.igny8(["content", "show", "1", "--markdown"]).success(), @"");
    insta::assert_snapshot!(env.igny8(["content", "show", "1", "--versions"]).success(), @"");
    insta::assert_snapshot!(env.igny8(["content", "show", "1", "--json"]).success(), @"");
    insta::assert_snapshot!(env.igny8(["content", "show", "7"]).exits_with(1), @"");
}

#[test]
fn an_edit_is_sanitised_versioned_and_takes_the_approval_back() {
    let env = with_a_text();
    let _ = env.igny8(["content", "approve", "1"]).success();
    let edited = env
        .command(["content", "edit", "1", "--from", "-"])
        .stdin("+++\nslug = \"Große Teppiche!\"\n+++\n<p>One <a href=\"https://evil.example/\">rug</a>.</p><script>x</script>\n<h2>Sizes</h2>\n<p>Measure twice.</p>")
        .run();
    insta::assert_snapshot!(edited.success(), @"");
    let row = "SELECT version, slug, approved_at, word_count, title FROM content";
    assert_eq!(rows(&env, row), ["3 grosse-teppiche null 5 Rugs"]);
    insta::assert_snapshot!(env.igny8(["content", "diff", "1", "--text"]).success(), @"");
    let missing = env
        .igny8(["content", "diff", "1", "--from", "9"])
        .exits_with(1);
    assert!(missing.stderr.contains("has no version 9"), "{missing}");
    for wrong in [
        "+++\ntitle = \"\"\n+++\n<p>x</p>",
        "+++\nfoo = 1\n+++\n<p>x</p>",
        "<p> </p>",
        "+++\nslug = \"!\"\n+++\n<p>x</p>",
        "+++\ntitle = \"x\"\n",
    ] {
        let refused = env
            .command(["content", "edit", "1", "--from", "-"])
            .stdin(wrong)
            .run();
        assert_eq!(refused.code, Some(1), "{wrong}\n{refused}");
    }
    let planned = env
        .command(["content", "edit", "1", "--from", "-", "-n"])
        .stdin("<p>Other.</p>")
        .run()
        .success();
    assert!(
        planned.stderr.contains("would save content 1 as version 4"),
        "{planned}"
    );
    assert_eq!(rows(&env, "SELECT version FROM content"), ["3"]);
}

#[test]
fn an_edit_of_an_old_version_is_refused_and_the_text_kept() {
    let env = with_a_text();
    let stale = env
        .command(["content", "edit", "1", "--from", "-"])
        .stdin("+++\nversion = 1\n+++\n<p>Old.</p>")
        .run();
    insta::assert_snapshot!(stale.exits_with(1), @"");
    // An editor during whose work somebody else saves.
    let script = "printf '<p>Theirs.</p>' | IGNY8_SITE=test-shop \"$IGNY8\" content edit 1 --from - >/dev/null 2>&1; sed -i 's/Measure/Mine/'";
    let conflict = env
        .command(["content", "edit", "1"])
        .variable("EDITOR", script)
        .variable("IGNY8", env!("CARGO_BIN_EXE_igny8"))
        .run()
        .exits_with(1);
    assert!(
        conflict.stderr.contains("your text is kept in"),
        "{conflict}"
    );
    let kept = std::fs::read_dir(env.work_dir().join("site/.igny8/edit")).expect("a folder");
    assert_eq!(kept.count(), 1);
    assert_eq!(
        rows(&env, "SELECT content_html FROM content"),
        ["<p>Theirs.</p>\n"]
    );
}

#[test]
fn an_editor_gets_the_fields_and_the_body() {
    let env = with_a_text();
    let edited = env
        .command(["content", "edit", "1"])
        .variable(
            "EDITOR",
            "sed -i -e 's/Measure/Measure well/' -e 's/^title = .*/title = \"New rugs\"/'",
        )
        .run();
    insta::assert_snapshot!(edited.success(), @"");
    assert_eq!(
        rows(&env, "SELECT title, version FROM content"),
        ["New rugs 3"]
    );
    let same = env
        .command(["content", "edit", "1"])
        .variable("EDITOR", "true")
        .run()
        .success();
    assert!(same.stderr.contains("nothing was changed"), "{same}");
    let none = env.igny8(["content", "edit", "1"]).exits_with(1);
    assert!(none.stderr.contains("EDITOR"), "{none}");
    let failed = env
        .command(["content", "edit", "1"])
        .variable("EDITOR", "false")
        .run();
    assert_eq!(failed.code, Some(1), "{failed}");
    let left = std::fs::read_dir(env.work_dir().join("site/.igny8/edit")).expect("a folder");
    assert_eq!(left.count(), 0);
}

#[test]
fn approval_is_given_and_taken_back() {
    let env = with_a_text();
    make_tasks(&env, 1);
    let _ = env.igny8(["write"]).success();
    insta::assert_snapshot!(env.igny8(["content", "approve", "--all"]).success(), @"");
    insta::assert_snapshot!(env.igny8(["content", "list"]).success(), @"");
    let found = env
        .igny8(["content", "list", "--approved", "--json"])
        .success()
        .json();
    assert_eq!(found["count"], 1);
    insta::assert_snapshot!(env.igny8(["content", "approve", "2"]).success(), @"");
    insta::assert_snapshot!(env.igny8(["content", "approve", "--all", "--revoke"]).success(), @"");
    assert_eq!(rows(&env, "SELECT count(approved_at) FROM content"), ["0"]);
    let _ = env.igny8(["content", "approve", "1", "9"]).exits_with(1);
    assert_eq!(rows(&env, "SELECT count(approved_at) FROM content"), ["0"]);
    let _ = env.igny8(["content", "approve"]).exits_with(2);
}

#[test]
fn texts_are_exported() {
    let env = with_a_text();
    insta::assert_snapshot!(env.igny8(["content", "export", "1", "--format", "md"]).success(), @"");
    let page = env.igny8(["content", "export", "1"]).success();
    assert!(
        page.stdout
            .starts_with("<!DOCTYPE html>\n<html lang=\"en\">"),
        "{page}"
    );
    insta::assert_snapshot!(env.igny8(["content", "export", "1", "--to", "out", "--format", "html"]).success(), @"");
    let file = env.work_dir().join("out/how-to-choose-a-bathroom-rug.html");
    assert_eq!(std::fs::read_to_string(&file).expect("a page"), page.stdout);
    insta::assert_snapshot!(env.igny8(["content", "export", "1", "--to", "out"]).exits_with(1), @"");
    let _ = env
        .igny8(["content", "export", "1", "--to", "out", "--force"])
        .success();
    let json = env
        .igny8(["content", "export", "1", "--format", "json"])
        .success()
        .json();
    assert_eq!(json["uuid"].as_str().map(str::len), Some(36));
}
