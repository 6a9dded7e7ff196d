//! `igny8 publish wp` through the bridge, against the real plugin on a real WordPress: never twice, never
//! over someone's edits, and taken back to the byte.

use igny8::domain::content::{Content, ContentKind};
use igny8::domain::status::ContentStatus;
use serde_json::{Value, json};

use crate::publish_wp::{Shop, count, id};
use crate::support::variable;
use crate::wordpress_site::{Held, Kind, hold};

/// What the site has of a piece of content, whatever its status: the posts, and how many images.
fn there(site: &Held, content: &Content) -> Value {
    let found = site.php(&format!(
        "$ids = get_posts(['post_type' => 'any', 'post_status' => ['publish', 'future', 'draft', 'pending', 'private', 'trash'], \
         'numberposts' => -1, 'fields' => 'ids', 'meta_key' => '_igny8_content_id', 'meta_value' => '{}']); \
         $all = []; foreach ($ids as $id) {{ $post = get_post($id); \
           $all[] = ['id' => $id, 'status' => $post->post_status, 'title' => $post->post_title, 'text' => $post->post_content, \
             'slug' => $post->post_name, 'link' => get_permalink($id), 'date' => $post->post_date_gmt, 'author' => (int) $post->post_author, \
             'thumbnail' => (int) get_post_thumbnail_id($id), 'seo' => Igny8Seo::read($id), \
             'schema' => json_decode(get_post_meta($id, '_igny8_schema', true), true), \
             'categories' => wp_get_post_categories($id, ['fields' => 'names']), 'tags' => wp_get_post_tags($id, ['fields' => 'names'])]; }} \
         echo json_encode($all);",
        content.uuid
    ));
    serde_json::from_str(&found).unwrap_or_else(|error| panic!("{error}: {found}"))
}

/// The one post of a piece of content.
fn post(site: &Held, content: &Content) -> Value {
    let all = there(site, content);
    assert_eq!(all.as_array().unwrap().len(), 1, "{all}");
    all[0].clone()
}

/// The number of images in the library that have a file name with this slug.
fn library(site: &Held, content: &Content) -> usize {
    let count = site.php(&format!(
        "global $wpdb; echo (int) $wpdb->get_var(\"SELECT COUNT(*) FROM $wpdb->posts WHERE post_type = 'attachment' AND post_name LIKE '{}%'\");",
        content.slug
    ));
    count.parse().unwrap()
}

#[test]
fn articles_go_out_once_with_all_their_parts() {
    let mut kinds = vec![Kind::Bridge];
    if variable("IGNY8_TEST_LONG").is_some() {
        kinds.extend([Kind::BridgeDatabase, Kind::BridgeOld, Kind::PlainBridge]);
    }
    for kind in kinds {
        if let Some(site) = hold(kind) {
            go_out_once(&site);
        }
    }
}

fn go_out_once(site: &Held) {
    let shop = Shop::with_bridge(site, "editor");
    let articles: Vec<Content> = (0..5)
        .map(|_| shop.content(ContentKind::Article, 2))
        .collect();
    let brief = shop.content(ContentKind::Brief, 0);
    shop.edit(
        articles[0].id,
        "<p>Soft rugs &amp; more for [1] every<br>room.</p>\n<h2>FAQ</h2>\n<h3>How hot?</h3>\n<p>Cold.</p>\n\
         <h3>How often?</h3>\n<p>Once a year.</p>\n<table><tbody><tr><td>a</td></tr></tbody></table>\n",
    );
    let words = [
        "--all",
        "--status",
        "publish",
        "--category",
        "Care & wool",
        "--tag",
        "Wool",
    ];
    let answer = shop.publish(&words).success().json();
    assert_eq!(count(&answer, "done"), 5, "{answer}");
    assert_eq!(answer["data"]["transport"], "bridge");
    assert!(there(site, &brief).as_array().unwrap().is_empty());
    for article in &articles {
        let there = post(site, article);
        let row = shop.row(article.id);
        assert_eq!(there["status"], "publish");
        assert_eq!(row.status, ContentStatus::Published);
        assert_eq!(row.external_url.as_deref(), there["link"].as_str());
        assert_eq!(there["categories"], json!(["Care &amp; wool"]));
        assert_eq!(there["tags"], json!(["Wool"]));
        assert_eq!(there["seo"]["description"], "Rugs for every room.");
        assert_eq!(there["seo"]["focus_keyword"], "rugs");
        assert!(there["thumbnail"].as_i64().unwrap() > 0);
        assert_eq!(there["schema"]["article"], "BlogPosting");
    }
    let first = post(site, &articles[0]);
    assert_eq!(first["schema"]["faq"].as_array().unwrap().len(), 2);
    let text = first["text"].as_str().unwrap();
    assert!(text.contains("[1]") || text.contains("&#091;1]"), "{text}");
    if let Some(judged) = site.judge_blocks(post(site, &articles[1])["text"].as_str().unwrap()) {
        assert!(
            judged.iter().all(|line| line.ends_with("valid")),
            "{judged:?}"
        );
    }
    let notes: Vec<&Value> = answer["data"]["done"]
        .as_array()
        .unwrap()
        .iter()
        .flat_map(|item| item["notes"].as_array().unwrap())
        .collect();
    assert!(
        notes
            .iter()
            .all(|note| note.as_str().unwrap().contains("already")),
        "{notes:?}"
    );

    let before = (site.requests("POST"), site.requests("PUT"));
    let again = shop.publish(&[
        "--all",
        "--status",
        "publish",
        "--category",
        "Care & wool",
        "--tag",
        "Wool",
    ]);
    let again = again.success().json();
    assert_eq!(count(&again, "done"), 0, "{again}");
    assert_eq!((site.requests("POST"), site.requests("PUT")), before);
}

#[test]
fn a_lost_answer_leaves_one_post_and_one_image() {
    let Some(site) = hold(Kind::Bridge) else {
        return;
    };
    for fault in [
        r#"{"lose_answer":true}"#,
        r#"{"fatal_on_save":true}"#,
        r#"{"notice_before_json":true}"#,
        r#"{"waf_403":true}"#,
        r#"{"https_redirect":true}"#,
        r#"{"rate_limit":2}"#,
    ] {
        let shop = Shop::with_bridge(&site, "author");
        let content = shop.article();
        site.faults(fault);
        let first = shop.publish(&["--status", "publish", "--tag", "Wool"]);
        site.faults("{}");
        assert!(matches!(first.code, Some(0 | 3 | 7)), "{fault}\n{first}");
        let _ = shop.publish(&["--status", "publish"]).success();
        let _ = shop.publish(&["--status", "publish"]).success();
        assert_eq!(post(&site, &content)["status"], "publish", "{fault}");
        assert!(library(&site, &content) <= 1, "{fault}");
        assert_eq!(shop.states(content.id)[0], "done", "{fault}");
    }
}

#[test]
fn a_killed_run_is_taken_up_where_it_stopped() {
    let Some(site) = hold(Kind::Bridge) else {
        return;
    };
    let shop = Shop::with_bridge(&site, "author");
    for step in [
        "publish-intent:1",
        "media-sending:1",
        "media-replied:1",
        "media-saved:1",
        "post-sending:1",
        "post-replied:1",
        "post-sending:2",
        "post-replied:2",
        "published:1",
        "item-saved:1",
    ] {
        let content = shop.article();
        let words = [
            "publish", "wp", "--events", "--status", "publish", "--tag", "Killed",
        ];
        let mut run = shop
            .env
            .command(words)
            .variable("IGNY8_TEST_PAUSE_AT", step)
            .spawn();
        assert!(run.has_said("\"paused\""), "{step}");
        let _ = run.kill();
        let _ = shop.publish(&["--status", "publish"]).success();
        assert_eq!(post(&site, &content)["status"], "publish", "{step}");
        assert!(library(&site, &content) <= 1, "{step}");
        assert_eq!(shop.states(content.id)[0], "done", "{step}");
    }
}

#[test]
fn links_lead_to_where_the_pages_are() {
    let Some(site) = hold(Kind::Bridge) else {
        return;
    };
    let shop = Shop::with_bridge(&site, "editor");
    let (one, two) = (
        shop.content(ContentKind::Article, 0),
        shop.content(ContentKind::Article, 0),
    );
    let draft = shop.content(ContentKind::Brief, 0);
    let linking = |to: &Content| {
        format!(
            "<p>See <a href=\"/{}/\">the other</a> and <a href=\"/{}/\">the brief</a>.</p>\n",
            to.slug, draft.slug
        )
    };
    shop.edit(one.id, &linking(&two));
    shop.edit(two.id, &linking(&one));
    let words = ["--status", "publish", &id(&one), &id(&two)];
    let answer = shop.publish(&words).success().json();
    let notes = answer["data"]["done"].to_string();
    assert!(notes.contains("links to pages that went live"), "{notes}");
    for (from, to) in [(&one, &two), (&two, &one)] {
        let text = post(&site, from)["text"].as_str().unwrap().to_owned();
        let link = post(&site, to)["link"].as_str().unwrap().to_owned();
        assert!(text.contains(&format!("href=\"{link}\"")), "{text}");
        assert!(
            !text.contains(&draft.slug) && text.contains("the brief"),
            "{text}"
        );
    }
}

#[test]
fn an_update_is_merged_with_what_a_person_did_and_never_overwrites_it() {
    let Some(site) = hold(Kind::Bridge) else {
        return;
    };
    let shop = Shop::with_bridge(&site, "editor");
    let content = shop.article();
    let _ = shop.publish(&["--status", "publish"]).success();
    let number = post(&site, &content)["id"].as_i64().unwrap();
    let person = |code: &str| {
        site.php(&format!(
            "wp_update_post(wp_slash(['ID' => {number}, {code}]));"
        ))
    };
    person("'post_name' => 'renamed-by-a-person'");
    shop.edit(content.id, "<p>New here.</p>\n");
    let kept = shop.publish(&[]).exits_with(3).json();
    assert!(
        kept["data"]["skipped"][0]["reason"]
            .as_str()
            .unwrap()
            .contains("--update"),
        "{kept}"
    );
    let merged = shop.publish(&["--update"]).success().json();
    let notes = merged["data"]["done"][0]["notes"].to_string();
    assert!(notes.contains("the slug stays"), "{notes}");
    let now = post(&site, &content);
    assert_eq!(now["slug"], "renamed-by-a-person");
    assert!(now["text"].as_str().unwrap().contains("New here."));

    person("'post_content' => '<p>A person wrote this.</p>'");
    shop.edit(content.id, "<p>Newer here.</p>\n");
    let refused = shop.publish(&["--update"]).exits_with(3).json();
    assert_eq!(
        refused["data"]["failed"][0]["code"], "wordpress_conflict",
        "{refused}"
    );
    assert!(
        post(&site, &content)["text"]
            .as_str()
            .unwrap()
            .contains("A person wrote this.")
    );
    let _ = shop
        .publish(&["--update", "--force", &id(&content)])
        .success();
    assert!(
        post(&site, &content)["text"]
            .as_str()
            .unwrap()
            .contains("Newer here.")
    );
    assert_eq!(post(&site, &content)["status"], "publish");

    // Trashed, and deleted for good: nothing comes back unasked, and all does when asked.
    site.php(&format!("wp_trash_post({number});"));
    shop.edit(content.id, "<p>Newest here.</p>\n");
    let trashed = shop.publish(&["--update"]).exits_with(3).json();
    assert_eq!(
        trashed["data"]["failed"][0]["code"], "wordpress_trashed",
        "{trashed}"
    );
    let _ = shop.publish(&["--update", "--force"]).success();
    let back = post(&site, &content);
    assert!(
        back["status"] != "trash" && back["text"].as_str().unwrap().contains("Newest here."),
        "{back}"
    );
}

#[test]
fn a_post_that_went_out_over_core_rest_is_taken_over() {
    let Some(site) = hold(Kind::Bridge) else {
        return;
    };
    let mut shop = Shop::with_bridge(&site, "editor");
    let content = shop.article();
    shop.env.set("IGNY8_WORDPRESS_TRANSPORT", "core");
    let core = shop.publish(&["--status", "publish"]).success().json();
    assert_eq!(core["data"]["transport"], "core", "{core}");
    let number = core["data"]["done"][0]["external_id"].clone();
    shop.env.set("IGNY8_WORDPRESS_TRANSPORT", "bridge");
    shop.edit(content.id, "<p>Now through the bridge.</p>\n");
    let taken = shop.publish(&["--update"]).success().json();
    assert_eq!(taken["data"]["done"][0]["external_id"], number, "{taken}");
    let there = post(&site, &content);
    assert!(
        there["text"]
            .as_str()
            .unwrap()
            .contains("through the bridge")
    );
    assert_eq!(there["status"], "publish");

    // One whose first attempt was cut off is found by its marker.
    let cut = shop.article();
    shop.env.set("IGNY8_WORDPRESS_TRANSPORT", "core");
    let words = ["publish", "wp", "--events", &id(&cut)];
    let mut run = shop
        .env
        .command(words)
        .variable("IGNY8_TEST_PAUSE_AT", "publish-sent:4")
        .spawn();
    assert!(run.has_said("\"paused\""));
    let _ = run.kill();
    shop.env.set("IGNY8_WORDPRESS_TRANSPORT", "bridge");
    let _ = shop.publish(&[&id(&cut)]).success();
    let _ = post(&site, &cut);
    let marked = site.php(&format!(
        "global $wpdb; echo (int) $wpdb->get_var(\"SELECT COUNT(*) FROM $wpdb->posts WHERE post_type = 'post' AND post_title LIKE '%{}%'\");",
        &cut.uuid.simple().to_string()[20..]
    ));
    assert_eq!(marked, "1");
}
