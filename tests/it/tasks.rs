//! `igny8 tasks`: from ideas and by hand.

use rusqlite::Connection;

use crate::support::TestEnv;
use crate::support::shop::{rows, shop_env};

/// Puts a cluster with keywords and ideas into the workspace past the program.
#[expect(
    clippy::disallowed_methods,
    reason = "a test puts rows into the database past the program"
)]
fn plant(env: &TestEnv) {
    let database = env.work_dir().join("site/igny8.sqlite3");
    let connection = Connection::open(database).expect("a database");
    connection
        .execute_batch(
            "INSERT INTO clusters (id, sector_id, name, origin, created_at, updated_at)
             VALUES (1, 1, 'bathroom rugs', 'manual', '', '');
             INSERT INTO keywords (sector_id, cluster_id, spelling, normal_form, search_volume, source, created_at, updated_at)
             VALUES (1, 1, 'Bathroom Rug', 'bathroom rug', 1900, 'manual', '', ''),
                    (1, 1, NULL, 'round bathroom rug', NULL, 'manual', '', '');
             INSERT INTO ideas (uuid, sector_id, cluster_id, title, description, suggested_keywords, content_structure, status, origin, created_at, updated_at)
             VALUES ('018f0000-0000-7000-8000-000000000001', 1, 1, 'Bathroom Rug Guide', 'Help to choose', '[\"Bathroom Rug\"]', 'guide', 'approved', 'builtin', '', ''),
                    ('018f0000-0000-7000-8000-000000000002', 1, 1, 'Round Rugs', '', '[]', 'listicle', 'draft', 'builtin', '', '');",
        )
        .expect("rows");
}

#[test]
fn an_approved_idea_becomes_one_task() {
    let env = shop_env();
    plant(&env);
    insta::assert_snapshot!(env.igny8(["tasks", "create", "--all-approved", "-n"]).success(), @"
    exit code: 0
    ----- stdout -----
    Bathroom Rug Guide
    ----- stderr -----
    would make tasks of 1 idea(s)
    ");
    insta::assert_snapshot!(env.igny8(["tasks", "create", "--all-approved"]).success(), @"
    exit code: 0
    ----- stdout -----
    ID  TITLE               KEYWORD       STRUCTURE  STATUS  CONTENT
     1  Bathroom Rug Guide  Bathroom Rug  guide      queued  -
    ----- stderr -----
    made 1 task
    ");
    assert_eq!(
        rows(&env, "SELECT status FROM ideas ORDER BY id"),
        ["in_progress", "draft"]
    );
    assert_eq!(
        rows(&env, "SELECT status FROM keywords ORDER BY id"),
        ["used", "active"]
    );
    insta::assert_snapshot!(env.igny8(["tasks", "create", "1"]).success(), @"
    exit code: 0
    ----- stdout -----
    ----- stderr -----
    idea 1 (Bathroom Rug Guide) already has task 1
    made 0 tasks; 1 skipped
    ");
    insta::assert_snapshot!(env.igny8(["tasks", "create", "2"]).exits_with(3), @"
    exit code: 3
    ----- stdout -----
    ----- stderr -----
    error: 2 (Round Rugs): the idea is draft, not approved
    hint: run `igny8 ideas approve 2`
    made 0 tasks; 1 failed
    ");
    insta::assert_snapshot!(env.igny8(["tasks", "create", "1", "9"]).exits_with(1), @"
    exit code: 1
    ----- stdout -----
    ----- stderr -----
    error: there is no idea 9
    hint: run `igny8 ideas list` to see what there is
    ");
    insta::assert_snapshot!(env.igny8(["tasks", "list", "--json"]).success(), @r#"
    exit code: 0
    ----- stdout -----
    {"success":true,"schema":"igny8.tasks.list/1","message":"","request_id":"[UUID]","count":1,"next":null,"previous":null,"results":[{"id":1,"uuid":"[UUID]","sector_id":1,"cluster_id":1,"idea_id":1,"title":"Bathroom Rug Guide","description":"Help to choose","keywords":["Bathroom Rug"],"content_type":"post","content_structure":"guide","author_id":null,"status":"queued","assigned_post_id":null,"post_url":null,"created_at":"[TIME]","updated_at":"[TIME]","sector":"General","cluster":"bathroom rugs","author":null,"taxonomy_term_id":null,"content_id":null,"content_kind":null}]}
    ----- stderr -----
    "#);
    let _ = env.igny8(["write"]).success();
    assert_eq!(
        rows(&env, "SELECT status FROM ideas ORDER BY id"),
        ["completed", "draft"]
    );
    insta::assert_snapshot!(env.igny8(["tasks", "show", "1"]).success(), @"
    exit code: 0
    ----- stdout -----
    task       1
    title      Bathroom Rug Guide
    status     completed
    keywords   Bathroom Rug
    type       post
    structure  guide
    sector     General
    cluster    bathroom rugs
    author     -
    content    1 (brief)
    post       -
    brief      Help to choose
    ----- stderr -----
    ");
}

#[test]
fn a_task_by_hand_is_checked() {
    let env = shop_env();
    plant(&env);
    let made = env.igny8([
        "tasks",
        "create",
        "--title",
        "  Round\nrugs ",
        "--keywords",
        "Round bathroom rug,, round  bathroom rug",
        "--structure",
        "landing_page",
        "--cluster",
        "bathroom rugs",
    ]);
    insta::assert_snapshot!(made.success(), @"
    exit code: 0
    ----- stdout -----
    ----- stderr -----
    made task 1 `Round rugs`
    ");
    let row = "SELECT title, keywords, content_structure, content_type, cluster_id FROM tasks";
    assert_eq!(
        rows(&env, row),
        [r#"Round rugs ["Round bathroom rug"] landing-page page 1"#]
    );
    assert_eq!(
        rows(&env, "SELECT status FROM keywords ORDER BY id"),
        ["active", "used"]
    );
    for wrong in [
        ["--title", " "],
        ["--title=x", "--structure=poem"],
        ["--title=x", "--content-type=Bad Type"],
        ["--title=x", "--cluster=none"],
        ["--title=x", "--author=none"],
    ] {
        let refused = env.igny8(["tasks", "create"].iter().chain(&wrong));
        assert_eq!(refused.code, Some(1), "{refused}");
    }
    let _ = env.igny8(["tasks", "create"]).exits_with(2);
    let _ = env
        .igny8(["tasks", "create", "1", "--title", "x"])
        .exits_with(2);
    let _ = env.igny8(["sectors", "add", "Garden"]).success();
    insta::assert_snapshot!(env.igny8(["tasks", "create", "--title", "x"]).exits_with(1), @"
    exit code: 1
    ----- stdout -----
    ----- stderr -----
    error: the site has more than one active sector
    hint: name one with `--sector NAME`
    ");
}

#[test]
fn long_lists_show_their_first_rows() {
    let env = shop_env();
    for number in 1..=3 {
        let title = format!("Task {number}");
        let _ = env.igny8(["tasks", "create", "--title", &title]).success();
    }
    insta::assert_snapshot!(env.igny8(["tasks", "list", "--page", "2", "--page-size", "2"]).success(), @"
    exit code: 0
    ----- stdout -----
    ID  TITLE   KEYWORD  STRUCTURE  STATUS  CONTENT
     3  Task 3  -        guide      queued  -
    ----- stderr -----
    1 of 3
    ");
    let page = env
        .igny8(["tasks", "list", "--page-size", "2", "--json"])
        .success()
        .json();
    assert_eq!((&page["count"], &page["next"]), (&3.into(), &2.into()));
    let none = env
        .igny8(["tasks", "list", "--status", "completed", "--json"])
        .success()
        .json();
    assert_eq!(none["results"], serde_json::json!([]));
}
