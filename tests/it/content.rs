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
    insta::assert_snapshot!(env.igny8(["content", "show", "1"]).success(), @"
    exit code: 0
    ----- stdout -----
    kind              article
    content           1, version 2
    title             Rugs
    slug              how-to-choose-a-bathroom-rug
    meta title        Rugs
    meta description  All of it
    excerpt           Short
    keyword           bathroom rug
    type              post, guide
    cluster           -
    terms             -
    words             4
    status            draft
    approved          -
    review            clear
    wordpress         -
    address           -
    model             builtin

    One **rug**.

    ## Sizes

    Measure.
    ----- stderr -----
    ");
    insta::assert_snapshot!(env.igny8(["content", "show", "1", "--html"]).success(), @"
    exit code: 0
    ----- stdout -----
    <p>One <strong>rug</strong>.</p>
    <h2>Sizes</h2>
    <p>Measure.</p>
    ----- stderr -----
    ");
    insta::assert_snapshot!(env.igny8(["content", "show", "1", "--markdown"]).success(), @"
    exit code: 0
    ----- stdout -----
    One **rug**.

    ## Sizes

    Measure.
    ----- stderr -----
    ");
    insta::assert_snapshot!(env.igny8(["content", "show", "1", "--versions"]).success(), @"
    exit code: 0
    ----- stdout -----
    VERSION  MADE BY  AT                        TITLE
          1  write    [TIME]  How to choose a bathroom rug
          2  edit     [TIME]  Rugs
    ----- stderr -----
    ");
    insta::assert_snapshot!(env.igny8(["content", "show", "1", "--json"]).success(), @r#"
    exit code: 0
    ----- stdout -----
    {"success":true,"schema":"igny8.content.show/1","message":"","request_id":"[UUID]","data":{"id":1,"uuid":"[UUID]","sector_id":1,"cluster_id":null,"task_id":1,"kind":"article","title":"Rugs","slug":"how-to-choose-a-bathroom-rug","content_html":"<p>One <strong>rug</strong>.</p>\n<h2>Sizes</h2>\n<p>Measure.</p>\n","excerpt":"Short","meta_title":"Rugs","meta_description":"All of it","primary_keyword":"bathroom rug","content_type":"post","content_structure":"guide","word_count":4,"version":2,"status":"draft","wordpress_status":null,"external_id":null,"external_url":null,"source":"igny8","model":"builtin","approved_at":null,"review":"clear","findings":[],"ordered_words":null,"created_at":"[TIME]","updated_at":"[TIME]","sector":"General","cluster":null,"taxonomy_terms":[],"prompt_version":"","op_id":null}}
    ----- stderr -----
    "#);
    insta::assert_snapshot!(env.igny8(["content", "show", "7"]).exits_with(1), @"
    exit code: 1
    ----- stdout -----
    ----- stderr -----
    error: there is no content 7
    hint: run `igny8 content list` to see what there is
    ");
}

#[test]
fn an_edit_is_sanitised_versioned_and_takes_the_approval_back() {
    let env = with_a_text();
    let _ = env.igny8(["content", "approve", "1"]).success();
    let edited = env
        .command(["content", "edit", "1", "--from", "-"])
        .stdin("+++\nslug = \"Große Teppiche!\"\n+++\n<p>One <a href=\"https://evil.example/\">rug</a>.</p><script>x</script>\n<h2>Sizes</h2>\n<p>Measure twice.</p>")
        .run();
    insta::assert_snapshot!(edited.success(), @"
    exit code: 0
    ----- stdout -----
    --- stored
    +++ edited
    @@ -1,10 +1,10 @@
     kind: article
    -slug: how-to-choose-a-bathroom-rug
    +slug: grosse-teppiche
     excerpt: Short
     title: Rugs
     meta_title: Rugs
     meta_description: All of it
     
    -<p>One <strong>rug</strong>.</p>
    +<p>One rug.</p>
     <h2>Sizes</h2>
    -<p>Measure.</p>
    +<p>Measure twice.</p>
    ----- stderr -----
    a link was taken out, its host is not allowed: https://evil.example/
    warning: elements were taken out that no text may hold
    saved content 1 as version 3
    ");
    let row = "SELECT version, slug, approved_at, word_count, title FROM content";
    assert_eq!(rows(&env, row), ["3 grosse-teppiche null 5 Rugs"]);
    insta::assert_snapshot!(env.igny8(["content", "diff", "1", "--text"]).success(), @"
    exit code: 0
    ----- stdout -----
    --- version 2
    +++ version 3
    @@ -4,4 +4,4 @@
     
     One rug.
     Sizes
    -Measure.
    +Measure twice.
    ----- stderr -----
    ");
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
    insta::assert_snapshot!(stale.exits_with(1), @"
    exit code: 1
    ----- stdout -----
    ----- stderr -----
    error: content 1 changed meanwhile: it has version 2, and version 1 was edited
    hint: run `igny8 content diff 1 --from 1` to see how
    ");
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
    insta::assert_snapshot!(edited.success(), @"
    exit code: 0
    ----- stdout -----
    --- stored
    +++ edited
    @@ -1,10 +1,10 @@
     kind: article
     slug: how-to-choose-a-bathroom-rug
     excerpt: Short
    -title: Rugs
    +title: New rugs
     meta_title: Rugs
     meta_description: All of it
     
     <p>One <strong>rug</strong>.</p>
     <h2>Sizes</h2>
    -<p>Measure.</p>
    +<p>Measure well.</p>
    ----- stderr -----
    saved content 1 as version 3
    ");
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
    insta::assert_snapshot!(env.igny8(["content", "approve", "--all"]).success(), @"
    exit code: 0
    ----- stdout -----
    1  Rugs
    ----- stderr -----
    approved 1 text
    ");
    insta::assert_snapshot!(env.igny8(["content", "list"]).success(), @"
    exit code: 0
    ----- stdout -----
    ID  KIND     TITLE                         WORDS  STATUS  APPROVED    WORDPRESS
     1  article  Rugs                              4  draft   2026-01-15  -
     2  brief    How to choose a bathroom rug    382  draft   -           -
    ----- stderr -----
    ");
    let found = env
        .igny8(["content", "list", "--approved", "--json"])
        .success()
        .json();
    assert_eq!(found["count"], 1);
    insta::assert_snapshot!(env.igny8(["content", "approve", "2"]).success(), @"
    exit code: 0
    ----- stdout -----
    2  How to choose a bathroom rug
    ----- stderr -----
    warning: content 2 is a brief, no text for readers
    approved 1 text
    ");
    insta::assert_snapshot!(env.igny8(["content", "approve", "--all", "--revoke"]).success(), @"
    exit code: 0
    ----- stdout -----
    1  Rugs
    2  How to choose a bathroom rug
    ----- stderr -----
    took back the approval of 2 texts
    ");
    assert_eq!(rows(&env, "SELECT count(approved_at) FROM content"), ["0"]);
    let _ = env.igny8(["content", "approve", "1", "9"]).exits_with(1);
    assert_eq!(rows(&env, "SELECT count(approved_at) FROM content"), ["0"]);
    let _ = env.igny8(["content", "approve"]).exits_with(2);
}

#[test]
fn texts_are_exported() {
    let env = with_a_text();
    insta::assert_snapshot!(env.igny8(["content", "export", "1", "--format", "md"]).success(), @r#"
    exit code: 0
    ----- stdout -----
    ---
    title: "Rugs"
    slug: "how-to-choose-a-bathroom-rug"
    description: "All of it"
    meta_title: "Rugs"
    kind: "article"
    date: "[TIME]"
    categories: []
    tags: []
    ---

    One **rug**.

    ## Sizes

    Measure.
    ----- stderr -----
    "#);
    let page = env.igny8(["content", "export", "1"]).success();
    assert!(
        page.stdout
            .starts_with("<!DOCTYPE html>\n<html lang=\"en\">"),
        "{page}"
    );
    insta::assert_snapshot!(env.igny8(["content", "export", "1", "--to", "out", "--format", "html"]).success(), @"
    exit code: 0
    ----- stdout -----
    how-to-choose-a-bathroom-rug.html
    ----- stderr -----
    wrote 1 file(s) into out
    ");
    let file = env.work_dir().join("out/how-to-choose-a-bathroom-rug.html");
    assert_eq!(std::fs::read_to_string(&file).expect("a page"), page.stdout);
    insta::assert_snapshot!(env.igny8(["content", "export", "1", "--to", "out"]).exits_with(1), @"
    exit code: 1
    ----- stdout -----
    ----- stderr -----
    error: [ENV]/desk/out/how-to-choose-a-bathroom-rug.html is there already
    hint: add `--force` to replace it
    ");
    let _ = env
        .igny8(["content", "export", "1", "--to", "out", "--force"])
        .success();
    let json = env
        .igny8(["content", "export", "1", "--format", "json"])
        .success()
        .json();
    assert_eq!(json["uuid"].as_str().map(str::len), Some(36));
}
