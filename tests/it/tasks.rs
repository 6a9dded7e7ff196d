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
             INSERT INTO keywords (sector_id, cluster_id, keyword, normal_form, search_volume, source, created_at, updated_at)
             VALUES (1, 1, 'Bathroom Rug', 'bathroom rug', 1900, 'manual', '', ''),
                    (1, 1, 'round bathroom rug', 'round bathroom rug', NULL, 'manual', '', '');
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
    insta::assert_snapshot!(env.igny8(["tasks", "create", "--all-approved", "-n"]).success(), @"");
    insta::assert_snapshot!(env.igny8(["tasks", "create", "--all-approved"]).success(), @"");
    assert_eq!(
        rows(&env, "SELECT status FROM ideas"),
        ["in_progress", "draft"]
    );
    assert_eq!(
        rows(&env, "SELECT status FROM keywords"),
        ["used", "active"]
    );
    insta::assert_snapshot!(env.igny8(["tasks", "create", "1"]).success(), @"");
    insta::assert_snapshot!(env.igny8(["tasks", "create", "2"]).exits_with(3), @"");
    insta::assert_snapshot!(env.igny8(["tasks", "create", "1", "9"]).exits_with(1), @"");
    insta::assert_snapshot!(env.igny8(["tasks", "list", "--json"]).success(), @"");
    let _ = env.igny8(["write"]).success();
    assert_eq!(
        rows(&env, "SELECT status FROM ideas"),
        ["completed", "draft"]
    );
    insta::assert_snapshot!(env.igny8(["tasks", "show", "1"]).success(), @"");
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
    insta::assert_snapshot!(made.success(), @"");
    let row = "SELECT title, keywords, content_structure, content_type, cluster_id FROM tasks";
    assert_eq!(
        rows(&env, row),
        [r#"Round rugs ["Round bathroom rug"] landing-page page 1"#]
    );
    assert_eq!(
        rows(&env, "SELECT status FROM keywords"),
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
    insta::assert_snapshot!(env.igny8(["tasks", "create", "--title", "x"]).exits_with(1), @"");
}

#[test]
fn long_lists_show_their_first_rows() {
    let env = shop_env();
    for number in 1..=3 {
        let title = format!("Task {number}");
        let _ = env.igny8(["tasks", "create", "--title", &title]).success();
    }
    insta::assert_snapshot!(env.igny8(["tasks", "list", "--page", "2", "--page-size", "2"]).success(), @"");
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
