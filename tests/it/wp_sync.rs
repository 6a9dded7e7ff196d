//! `igny8 wp sync` and `wp import` against a real WordPress: what people do there is taken over, and
//! nobody's work is lost.

use igny8::domain::content::{Content, ContentKind, ContentSource};
use igny8::domain::ids::{ContentId, SectorId};
use igny8::domain::status::ContentStatus;
use igny8::store::content::{self, NewContent};
use igny8::store::{StoreError, taxonomies};
use serde_json::Value;
use uuid::Uuid;

use crate::support::{CommandOutput, variable};
use crate::wordpress_site::{Held, Kind, hold};
use crate::wp_connect::Desk;

const NOW: &str = "2026-01-15T09:00:00.000Z";

/// Adds approved articles with these titles.
pub(crate) fn articles(desk: &Desk, titles: &[&str]) -> Vec<Content> {
    let made = desk.store().write(|transaction| {
        let mut made = Vec::new();
        for title in titles {
            let uuid = Uuid::now_v7_for_tests();
            let slug = format!(
                "{}-{}",
                title.to_lowercase(),
                &uuid.simple().to_string()[20..]
            );
            let html = format!("<p>{title} is soft.</p>\n<h2>Sizes</h2>\n<p>Measure first.</p>\n");
            let new = NewContent {
                uuid,
                sector_id: SectorId(1),
                cluster_id: None,
                task_id: None,
                kind: ContentKind::Article,
                title,
                slug: &slug,
                content_html: &html,
                excerpt: "Soft.",
                meta_title: title,
                meta_description: "About it.",
                primary_keyword: "rug",
                content_type: "post",
                content_structure: "guide",
                word_count: 6,
                source: ContentSource::Igny8,
                model: "builtin",
                prompt_version: "",
                op_id: None,
            };
            let id = content::insert(transaction, &new, NOW)?;
            let mut row = content::get(transaction, id)?;
            row.approved_at = Some(NOW.to_owned());
            content::update(transaction, &row, NOW)?;
            made.push(content::get(transaction, id)?);
        }
        Ok::<_, StoreError>(made)
    });
    made.unwrap()
}

trait SevenForTests {
    fn now_v7_for_tests() -> Uuid;
}

impl SevenForTests for Uuid {
    fn now_v7_for_tests() -> Uuid {
        igny8::os::clock::Clock::system().new_uuid()
    }
}

pub(crate) fn row(desk: &Desk, id: ContentId) -> Content {
    content::get(desk.store().connection(), id).unwrap()
}

pub(crate) fn publish(desk: &Desk, words: &[&str]) -> CommandOutput {
    let words = ["publish", "wp", "--json", "--no-input"]
        .iter()
        .chain(words);
    desk.env.igny8(words)
}

pub(crate) fn edit_here(desk: &Desk, id: ContentId, html: &str) {
    let edited = desk.store().write(|transaction| {
        let mut row = content::get(transaction, id)?;
        row.content_html = html.to_owned();
        content::revise(transaction, &mut row, "edit", "2099-01-01T00:00:00.000Z")?;
        // Only what was approved changes a page that is live.
        row.approved_at = Some(NOW.to_owned());
        content::update(transaction, &row, NOW)
    });
    edited.unwrap();
}

pub(crate) fn post(desk: &Desk, id: ContentId) -> String {
    row(desk, id).external_id.unwrap()
}

pub(crate) fn body_there(site: &Held, post: &str) -> String {
    site.php(&format!("echo get_post({post})->post_content;"))
}

/// The difference of one piece of content in an answer.
pub(crate) fn difference(answer: &Value, id: ContentId) -> Value {
    let all = answer["data"]["differences"].as_array().unwrap();
    all.iter()
        .find(|one| one["id"] == id.0)
        .cloned()
        .unwrap_or_default()
}

#[test]
fn what_people_did_there_is_taken_over_and_nobody_loses_anything() {
    let Some(site) = hold(Kind::Bridge) else {
        return;
    };
    let desk = Desk::connected(&site, "editor");
    let titles = [
        "Status", "Edited", "Trashed", "Deleted", "Planned", "Embed", "Both", "Here",
    ];
    let made = articles(&desk, &titles);
    let _ = publish(&desk, &["--status", "publish"]).success();
    let id = |title: &str| made[titles.iter().position(|known| *known == title).unwrap()].id;
    let number = |title: &str| post(&desk, id(title));
    let first = desk.run(&["sync", "pull"]).success();
    assert_eq!(
        first.json()["data"]["differences"],
        serde_json::json!([]),
        "{first}"
    );

    site.php(&format!(
        "wp_update_post(['ID' => {}, 'post_status' => 'draft']);",
        number("Status")
    ));
    let more = "\\n\\n<!-- wp:paragraph -->\\n<p>A person added this.</p>\\n<!-- /wp:paragraph -->";
    site.php(&format!(
        "$p = get_post({}); wp_update_post(wp_slash(['ID' => $p->ID, 'post_title' => 'Edited by Ann', 'post_content' => $p->post_content . \"{more}\"])); wp_set_post_tags($p->ID, ['hand made']);",
        number("Edited")
    ));
    site.php(&format!("wp_trash_post({});", number("Trashed")));
    site.php(&format!("wp_delete_post({}, true);", number("Deleted")));
    site.php(&format!(
        "wp_update_post(['ID' => {}, 'post_status' => 'future', 'post_date' => '2098-05-01 10:00:00', 'post_date_gmt' => '2098-05-01 10:00:00', 'edit_date' => true]);",
        number("Planned")
    ));
    let iframe = "\\n\\n<!-- wp:html -->\\n<iframe src=\\\"https://example.com/\\\"></iframe>\\n<!-- /wp:html -->";
    for (title, added) in [("Embed", iframe), ("Both", more)] {
        site.php(&format!(
            "$p = get_post({}); wp_update_post(wp_slash(['ID' => $p->ID, 'post_content' => $p->post_content . \"{added}\"]));",
            number(title)
        ));
    }
    let trashed = number("Trashed");
    let deleted = number("Deleted");
    edit_here(&desk, id("Both"), "<p>Both, written here.</p>\n");
    edit_here(&desk, id("Here"), "<p>Here, written here.</p>\n");

    let status = desk.run(&["sync", "status"]).exits_with(3);
    let told = status.json();
    assert_eq!(
        difference(&told, id("Both"))["conflicts"][0],
        "text",
        "{status}"
    );
    assert_eq!(difference(&told, id("Here"))["push"][0], "text", "{status}");
    assert_eq!(
        row(&desk, id("Status")).wordpress_status.as_deref(),
        Some("publish")
    );

    let pulled = desk.run(&["sync", "pull"]).exits_with(3);
    let told = pulled.json();
    assert!(pulled.stderr.contains("igny8 wp resolve"), "{pulled}");
    let back = row(&desk, id("Status"));
    assert_eq!(
        (back.status, back.wordpress_status.as_deref()),
        (ContentStatus::Draft, Some("draft"))
    );
    let edited = row(&desk, id("Edited"));
    assert_eq!(edited.title, "Edited by Ann", "{pulled}");
    assert!(
        edited.content_html.contains("<p>A person added this.</p>"),
        "{}",
        edited.content_html
    );
    assert!(
        edited.content_html.starts_with("<p>Edited is soft.</p>"),
        "{}",
        edited.content_html
    );
    assert!(edited.approved_at.is_some());
    let versions = content::versions(desk.store().connection(), edited.id).unwrap();
    assert_eq!(versions.last().unwrap().origin, "wordpress");
    let tags = taxonomies::list(desk.store().connection(), edited.id).unwrap();
    assert!(tags.iter().any(|tag| tag.name == "hand made"), "{tags:?}");
    let gone = row(&desk, id("Trashed"));
    assert_eq!(
        (gone.status, gone.wordpress_status.as_deref()),
        (ContentStatus::Draft, Some("trash"))
    );
    let dead = row(&desk, id("Deleted"));
    assert_eq!(
        (dead.external_id, dead.external_url, dead.status),
        (None, None, ContentStatus::Draft)
    );
    assert!(dead.content_html.contains("Deleted is soft"));
    let planned = row(&desk, id("Planned"));
    assert_eq!(
        (planned.status, planned.wordpress_status.as_deref()),
        (ContentStatus::Draft, Some("future"))
    );
    assert!(
        difference(&told, id("Planned"))["pull"]
            .to_string()
            .contains("2098-05-01T10:00:00")
    );
    assert!(
        difference(&told, id("Embed"))["kept_there"]
            .to_string()
            .contains("embeds"),
        "{pulled}"
    );
    assert!(!row(&desk, id("Embed")).content_html.contains("iframe"));
    assert_eq!(
        row(&desk, id("Both")).content_html,
        "<p>Both, written here.</p>\n"
    );
    let log = desk.run(&["log"]).success();
    assert!(
        log.stdout.contains("post.deleted") && log.stdout.contains("post.trashed"),
        "{log}"
    );

    // The conflict is named again although nothing new was heard; the rest is in step.
    let again = desk.run(&["sync", "pull"]).exits_with(3);
    assert_eq!(again.json()["data"]["events"], 0, "{again}");
    assert_eq!(
        difference(&again.json(), id("Both"))["conflicts"][0],
        "text",
        "{again}"
    );

    // A push sends what was written here, and touches nothing of what people wrote there.
    let before: Vec<String> = ["Edited", "Embed", "Both"]
        .map(|title| body_there(&site, &number(title)))
        .into();
    let plan = desk.run(&["sync", "push", "--dry-run"]).success();
    assert!(plan.stdout.contains("\"Here\""), "{plan}");
    assert!(!plan.stdout.contains("Edited by Ann"), "{plan}");
    let pushed = desk.run(&["sync", "push"]);
    assert!(
        body_there(&site, &number("Here")).contains("Here, written here."),
        "{pushed}"
    );
    let after: Vec<String> = ["Edited", "Embed", "Both"]
        .map(|title| body_there(&site, &number(title)))
        .into();
    assert_eq!(before, after, "{pushed}");
    assert_eq!(
        site.php(&format!("echo get_post_status({trashed});")),
        "trash"
    );
    assert_eq!(
        site.php(&format!(
            "echo get_post({deleted}) === null ? 'gone' : 'there';"
        )),
        "gone"
    );

    // Out of the trash again, under another address part.
    site.php(&format!("wp_untrash_post({trashed}); wp_update_post(['ID' => {trashed}, 'post_status' => 'publish', 'post_name' => 'a-new-name-{trashed}']);"));
    let _ = desk.run(&["sync", "pull"]);
    let back = row(&desk, id("Trashed"));
    // The number keeps it apart from what earlier tests left on a site that is kept.
    let renamed = format!("a-new-name-{trashed}");
    assert_eq!(
        (back.status, back.slug.as_str()),
        (ContentStatus::Published, renamed.as_str())
    );
    assert!(back.external_url.unwrap().contains(&renamed));
}

#[test]
fn a_missing_stretch_of_events_leads_to_a_full_pull_and_a_pull_that_was_cut_off_goes_on() {
    let Some(site) = hold(Kind::Bridge) else {
        return;
    };
    let desk = Desk::connected(&site, "author");
    let made = articles(&desk, &["One", "Two"]);
    let _ = publish(&desk, &["--status", "publish"]).success();
    let _ = desk.run(&["sync", "pull"]).success();
    let posts: Vec<String> = made.iter().map(|made| post(&desk, made.id)).collect();
    for status in ["draft", "pending", "draft"] {
        site.php(&format!(
            "wp_update_post(['ID' => {}, 'post_status' => '{status}']);",
            posts[0]
        ));
    }
    site.php("global $wpdb; $t = igny8_table('events'); $max = (int) $wpdb->get_var(\"SELECT MAX(id) FROM $t\"); $wpdb->query(\"DELETE FROM $t WHERE id < $max\"); update_option('igny8_events_floor', $max - 1);");
    let mut running = desk
        .env
        .command(["wp", "sync", "pull", "--events", "--json"])
        .variable("IGNY8_TEST_PAUSE_AT", "pulled:1")
        .spawn();
    assert!(running.has_said("\"paused\""));
    let _ = running.kill();
    let pulled = desk.run(&["sync", "pull"]).success();
    let data = &pulled.json()["data"];
    assert_eq!(
        (&data["gap"], &data["full"]),
        (&Value::Bool(true), &Value::Bool(true)),
        "{pulled}"
    );
    assert_eq!(
        row(&desk, made[0].id).wordpress_status.as_deref(),
        Some("draft")
    );
    assert_eq!(
        row(&desk, made[1].id).wordpress_status.as_deref(),
        Some("publish")
    );

    // A term that is renamed there, and sync that is switched off.
    let _ = desk.run(&["structure"]).success();
    site.php("$t = wp_insert_term('velvet', 'post_tag'); wp_update_term($t['term_id'], 'post_tag', ['name' => 'silk']);");
    let terms = desk.run(&["sync", "pull"]).success();
    assert_eq!(terms.json()["data"]["terms_changed"], 1, "{terms}");
    let all = taxonomies::all(desk.store().connection()).unwrap();
    assert!(
        all.iter().any(|term| term.name == "silk") && all.iter().all(|term| term.name != "velvet")
    );
    let _ = desk.run(&["sync", "off"]).success();
    let off = desk.run(&["sync", "pull"]).exits_with(1);
    assert!(off.stderr.contains("igny8 wp sync on"), "{off}");
    let _ = desk.run(&["sync", "on"]).success();
    // A time that is over without WordPress's cron having run.
    site.php(&format!(
        "global $wpdb; $wpdb->update($wpdb->posts, ['post_status' => 'future', 'post_date' => '2020-01-01 00:00:00', 'post_date_gmt' => '2020-01-01 00:00:00'], ['ID' => {}]); clean_post_cache({});",
        posts[1], posts[1]
    ));
    let missed = desk.run(&["sync", "pull"]).exits_with(3);
    assert!(missed.stderr.contains("missed its time"), "{missed}");
}

#[test]
fn over_core_rest_statuses_and_edits_come_back_too() {
    let Some(site) = hold(Kind::Main) else { return };
    let desk = Desk::over_core(&site, "editor");
    let made = articles(&desk, &["Cored", "Coredit", "Coregone", "Corboth"]);
    let _ = publish(&desk, &["--status", "publish"]).success();
    let first = desk.run(&["sync", "pull"]).success();
    assert_eq!(
        first.json()["data"]["differences"],
        serde_json::json!([]),
        "{first}"
    );
    let posts: Vec<String> = made.iter().map(|made| post(&desk, made.id)).collect();
    site.php(&format!(
        "wp_update_post(['ID' => {}, 'post_status' => 'private']);",
        posts[0]
    ));
    let more = "\\n\\n<!-- wp:paragraph -->\\n<p>Added there.</p>\\n<!-- /wp:paragraph -->";
    for post in [&posts[1], &posts[3]] {
        site.php(&format!(
            "$p = get_post({post}); wp_update_post(wp_slash(['ID' => $p->ID, 'post_content' => $p->post_content . \"{more}\"]));"
        ));
    }
    site.php(&format!("wp_delete_post({}, true);", posts[2]));
    edit_here(&desk, made[3].id, "<p>Mine.</p>\n");
    let pulled = desk.run(&["sync", "pull"]).exits_with(3);
    let private = row(&desk, made[0].id);
    assert_eq!(
        (private.status, private.wordpress_status.as_deref()),
        (ContentStatus::Published, Some("private"))
    );
    assert!(
        row(&desk, made[1].id).content_html.contains("Added there."),
        "{pulled}"
    );
    assert_eq!(row(&desk, made[2].id).external_id, None);
    assert_eq!(row(&desk, made[3].id).content_html, "<p>Mine.</p>\n");
    assert_eq!(
        difference(&pulled.json(), made[3].id)["conflicts"][0],
        "text"
    );
    let before = body_there(&site, &posts[1]);
    let _ = desk.run(&["sync", "push"]);
    assert_eq!(body_there(&site, &posts[1]), before);
    assert!(!body_there(&site, &posts[3]).contains("Mine."));
}

#[test]
fn posts_that_are_there_come_in_once_and_are_not_published_again() {
    let kinds: &[Kind] = if variable("IGNY8_TEST_LONG").is_some() {
        &[Kind::Bridge, Kind::Main]
    } else {
        &[Kind::Bridge]
    };
    for kind in kinds.iter().copied() {
        let Some(site) = hold(kind) else { return };
        let desk = if kind == Kind::Bridge {
            Desk::connected(&site, "editor")
        } else {
            Desk::over_core(&site, "editor")
        };
        site.php("for ($i = 0; $i < 24; $i++) wp_insert_post(['post_title' => \"Old & gold $i\", 'post_content' => \"<p>Post $i about <a href='https://example.org/x'>rugs</a>.</p>\", 'post_status' => 'publish']); wp_insert_post(['post_title' => 'Unfinished', 'post_content' => '<p>draft</p>', 'post_status' => 'draft']);");
        let count =
            |answer: &CommandOutput| answer.json()["data"]["imported"].as_array().unwrap().len();
        let planned = desk
            .run(&["import", "--type", "post", "--dry-run"])
            .success();
        let all = count(&planned);
        assert!(all >= 24, "{planned}");
        let some = desk
            .run(&["import", "--type", "post", "--limit", "5"])
            .success();
        assert_eq!(count(&some), 5);
        let rest = desk.run(&["import", "--type", "post"]).success();
        assert_eq!(count(&rest), all - 5, "{rest}");
        let again = desk.run(&["import", "--type", "post"]).success();
        assert_eq!(
            (count(&again), &again.json()["data"]["unchanged"]),
            (0, &Value::from(all))
        );
        // Other tests have posts there too.
        let all_rest = rest.json()["data"]["imported"].as_array().unwrap().clone();
        let imported = all_rest
            .iter()
            .find(|post| post.to_string().contains("Old & gold"))
            .expect("one of our own");
        let stored = row(&desk, ContentId(imported["id"].as_i64().unwrap()));
        assert_eq!(stored.source, ContentSource::Wordpress);
        assert_eq!(stored.status, ContentStatus::Published);
        assert!(stored.title.contains(" & "), "{}", stored.title);
        assert!(
            stored.content_html.contains("https://example.org/x"),
            "{}",
            stored.content_html
        );
        let drafts = desk
            .run(&["import", "--type", "post", "--status", "draft"])
            .success();
        assert!(drafts.stdout.contains("Unfinished"), "{drafts}");
        // What igny8 could not keep of a post is never written over by an edit here.
        let embed = site.php("echo wp_insert_post(['post_title' => 'With gold and video', 'post_content' => \"<p>Look.</p>\\n<iframe src='https://example.com/v'></iframe>\", 'post_status' => 'publish']);");
        let came = desk.run(&["import", "--type", "post"]).success();
        let came = came.json()["data"]["imported"][0].clone();
        assert!(came["lost"].to_string().contains("embeds"), "{came}");
        edit_here(
            &desk,
            ContentId(came["id"].as_i64().unwrap()),
            "<p>Mine.</p>\n",
        );
        let _ = publish(&desk, &["--update", &came["id"].to_string()]);
        assert!(body_there(&site, &embed).contains("<iframe"));
        // Nothing of it is published a second time, and nothing of it is changed there.
        let posts = "echo array_sum((array) wp_count_posts());";
        let before = site.php(posts);
        let _ = publish(
            &desk,
            &["--all", "--status", "publish", "--allow-unapproved"],
        );
        let _ = publish(&desk, &["--all", "--update"]);
        let _ = desk.run(&["sync", "pull"]).success();
        assert_eq!(site.php(posts), before);
        // A new title there comes in with the next import; an edit here stays.
        site.php(&format!(
            "wp_update_post(['ID' => {}, 'post_title' => 'Renamed there']);",
            imported["external_id"].as_str().unwrap()
        ));
        let renamed = desk.run(&["import", "--type", "post"]).success();
        assert_eq!(
            renamed.json()["data"]["imported"][0]["action"],
            "updated",
            "{renamed}"
        );
        assert_eq!(row(&desk, stored.id).title, "Renamed there");
        edit_here(&desk, stored.id, "<p>Better.</p>\n");
        site.php(&format!(
            "wp_update_post(['ID' => {}, 'post_title' => 'Renamed again']);",
            imported["external_id"].as_str().unwrap()
        ));
        let kept = desk.run(&["import", "--type", "post"]).success();
        assert_eq!(
            (count(&kept), &kept.json()["data"]["left_alone"]),
            (0, &Value::from(2)),
            "{kept}"
        );
        site.php("foreach (get_posts(['numberposts' => -1, 'post_status' => 'any', 's' => 'gold']) as $p) wp_delete_post($p->ID, true);");
    }
}
