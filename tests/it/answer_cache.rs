//! Stored answers: the same question of the same site costs nothing, is checked again, and shows in
//! the books.

use igny8::store::Access;

use crate::support::PaidSite;

/// Takes away what was written, so that the same question comes again.
fn forget_the_text(site: &PaidSite) {
    let store = site.store(Access::Write);
    let sql = "DELETE FROM images; DELETE FROM content_taxonomies; DELETE FROM content_versions;
               DELETE FROM content; UPDATE tasks SET status = 'queued';";
    store.connection().execute_batch(sql).expect("rows deleted");
}

fn billed_calls(site: &PaidSite) -> i64 {
    site.settled_stats()["billed_count"]
        .as_i64()
        .expect("a number")
}

#[test]
fn a_question_that_was_answered_costs_nothing() {
    let Some(site) = PaidSite::start(1) else {
        return;
    };
    let _ = site.write().success();
    let first = site.data(&["content", "show", "1"]);
    forget_the_text(&site);
    let again = site.write().success();
    assert!(again.stderr.contains("`--fresh` asks anew"), "{again}");
    assert_eq!(billed_calls(&site), 1, "{again}");
    let second = site.data(&["content", "show", "1"]);
    assert_eq!(first["content_html"], second["content_html"]);
    // It shows in the books, at no cost.
    let (reserved, spent) = site.reserved_and_spent();
    assert_eq!((reserved, spent), (0, site.billed()));
    site.audits_clean();
    let used = site.data(&["credits", "usage"]);
    assert_eq!(used["total"]["calls"], 2);
    let listed = site.env.igny8(["cache", "list", "--json"]).success().json();
    assert_eq!(listed["count"], 1);
    assert_eq!(listed["results"][0]["hits"], 1);
    assert_eq!(listed["results"][0]["function"], "generate_content");
    // Asked for anew, and forgotten.
    forget_the_text(&site);
    let _ = site.env.igny8(["write", "--yes", "--fresh"]).success();
    assert_eq!(billed_calls(&site), 2);
    let would = site.env.igny8(["cache", "clear", "--dry-run"]).success();
    assert!(would.stderr.contains("would forget 1"), "{would}");
    let none = ["cache", "clear", "--function", "generate_ideas"];
    let none = site.env.igny8(none).success();
    assert!(none.stderr.contains("forgot 0"), "{none}");
    let old = site.env.igny8(["cache", "clear", "--older-than", "1"]);
    assert!(old.success().stderr.contains("forgot 0"));
    let _ = site.env.igny8(["cache", "clear"]).success();
    forget_the_text(&site);
    let _ = site.write().success();
    assert_eq!(billed_calls(&site), 3);
    site.audits_clean();
}

#[test]
fn another_question_and_a_spoilt_answer_are_asked_anew() {
    let Some(site) = PaidSite::start(1) else {
        return;
    };
    let _ = site.write().success();
    forget_the_text(&site);
    let _ = site
        .env
        .igny8(["write", "--yes", "--words", "61"])
        .success();
    assert_eq!(billed_calls(&site), 2, "another length, another question");
    forget_the_text(&site);
    let _ = site.env.igny8(["write", "--yes", "--seed", "7"]).success();
    assert_eq!(billed_calls(&site), 3, "another seed, another question");
    forget_the_text(&site);
    let sql = "UPDATE ai_calls SET raw_answer = CAST('{\"choices\":[]}' AS BLOB) WHERE raw_answer IS NOT NULL";
    let spoilt = site.store(Access::Write);
    let _ = spoilt
        .connection()
        .execute(sql, [])
        .expect("answers spoilt");
    drop(spoilt);
    let _ = site.write().success();
    assert_eq!(
        billed_calls(&site),
        4,
        "an answer that is none is not given"
    );
    let store = site.store(Access::Read);
    let hits: i64 = store
        .connection()
        .query_row("SELECT sum(hits) FROM answer_cache", [], |row| row.get(0))
        .expect("a number");
    assert_eq!(hits, 0);
    site.audits_clean();
}

#[test]
fn an_answer_that_could_not_be_used_is_not_kept() {
    let Some(site) = PaidSite::start(1) else {
        return;
    };
    // The broken answer is asked for once more in the same run, and only the second one is kept.
    site.faults(&["bad-json"]);
    let _ = site.write().success();
    assert_eq!(billed_calls(&site), 2);
    let listed = site.env.igny8(["cache", "list", "--json"]).success().json();
    assert_eq!(listed["count"], 1);
    site.audits_clean();
}
