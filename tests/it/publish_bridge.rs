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
        "global $wpdb; echo (int) $wpdb->get_var(\"SELECT COUNT(*) FROM $wpdb->postmeta WHERE meta_key = '_wp_attached_file' AND meta_value LIKE '%{}%'\");",
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
fn a_refused_write_leaves_one_post_and_one_image_in_the_end() {
    let Some(site) = hold(Kind::Bridge) else {
        return;
    };
    // Answers that are lost after the save are in `proof::wordpress_duplicates`.
    for fault in [
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
        assert_eq!(library(&site, &content), 1, "{fault}");
        assert_eq!(shop.states(content.id)[0], "done", "{fault}");
    }
}

#[test]
fn every_host_s_trick_is_told_with_what_to_do_and_posts_nothing_twice() {
    let Some(site) = hold(Kind::Bridge) else {
        return;
    };
    let shop = Shop::with_bridge(&site, "author");
    let content = shop.article();
    // What the host does; the exit code; which layer is named; what to do next.
    let tricks = [
        (
            r#"{"maintenance":true}"#,
            7,
            "in maintenance",
            "in 600 seconds",
        ),
        (
            r#"{"https_redirect":true}"#,
            7,
            "moved to https://",
            "igny8 config set wordpress.url https://",
        ),
        (r#"{"waf_403":true}"#, 7, "host's firewall", "igny8 doctor"),
        (
            r#"{"limit_body":30}"#,
            3,
            "(status 413)",
            "upload_max_filesize",
        ),
        (
            r#"{"rate_limit":1}"#,
            7,
            "(status 429)",
            "run the same command again",
        ),
        (
            r#"{"rest_login_only":true}"#,
            7,
            "another plugin of the site",
            "igny8 wp test",
        ),
        (
            r#"{"rest_disabled":true}"#,
            7,
            "REST API of this site is switched off",
            "igny8 doctor",
        ),
    ];
    for (fault, code, layer, next) in tricks {
        site.faults(fault);
        let refused = shop.publish(&["--status", "publish"]).exits_with(code);
        assert!(refused.stderr.contains(layer), "{fault}: {refused}");
        assert!(refused.stderr.contains(next), "{fault}: {refused}");
        assert!(
            there(&site, &content).as_array().unwrap().is_empty(),
            "{fault}"
        );
    }
    // Hosts that only look broken: it simply works.
    for fault in [
        r#"{"strip_authorization":true}"#,
        r#"{"redirect_authorization":true}"#,
        r#"{"no_pretty":true}"#,
        r#"{"notice_before_json":true}"#,
        r#"{"app_passwords_off":true}"#,
        r#"{"delay_ms":150,"search_blind":true}"#,
    ] {
        let content = shop.article();
        site.faults(fault);
        let _ = shop.publish(&["--status", "publish"]).success();
        site.faults("{}");
        assert_eq!(post(&site, &content)["status"], "publish", "{fault}");
    }
    assert_eq!(post(&site, &content)["status"], "publish");
    // A host that loses every answer: nobody is told that it failed, and the next run finds what is there.
    let content = shop.article();
    site.faults(r#"{"lose_answer":true}"#);
    let lost = shop.publish(&["--status", "publish"]).exits_with(3);
    assert!(lost.stderr.contains("the next run looks"), "{lost}");
    site.faults("{}");
    let _ = shop.publish(&["--status", "publish"]).success();
    assert_eq!(post(&site, &content)["status"], "publish");
    assert_eq!(library(&site, &content), 1);
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

    // Moved to another day: a new text does not move it back.
    person(
        "'post_status' => 'future', 'post_date' => '2098-05-01 10:00:00', 'post_date_gmt' => '2098-05-01 10:00:00', 'edit_date' => true",
    );
    shop.edit(content.id, "<p>For another day.</p>\n");
    let _ = shop.publish(&["--update"]).success();
    let moved = post(&site, &content);
    assert_eq!(
        (&moved["status"], &moved["date"]),
        (&json!("future"), &json!("2098-05-01 10:00:00"))
    );
    assert!(moved["text"].as_str().unwrap().contains("For another day."));
    person(
        "'post_status' => 'publish', 'post_date' => '2026-01-01 10:00:00', 'post_date_gmt' => '2026-01-01 10:00:00', 'edit_date' => true",
    );

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

/// The whole of what a post is on the site, to the byte: what undo has to bring back.
fn bytes(site: &Held, number: i64) -> String {
    site.php(&format!(
        "$post = get_post({number}, ARRAY_A); unset($post['post_modified'], $post['post_modified_gmt'], $post['comment_count'], $post['filter']); \
         $meta = get_post_meta({number}); foreach (['_edit_lock', '_igny8_last_synced', '_igny8_wordpress_status', '_wp_old_slug', '_edit_last'] as $key) unset($meta[$key]); \
         ksort($meta); echo json_encode([$post, $meta, wp_get_post_categories({number}), wp_get_post_tags({number}, ['fields' => 'ids'])]);"
    ))
}

#[test]
fn a_run_is_taken_back_to_the_byte_and_not_over_what_others_did_since() {
    let Some(site) = hold(Kind::Bridge) else {
        return;
    };
    let shop = Shop::with_bridge(&site, "editor");
    let content = shop.article();
    let undo = |words: &[&str]| shop.env.igny8(["undo", "--json"].iter().chain(words));
    let made = shop
        .publish(&["--status", "publish", "--category", "Undone"])
        .success()
        .json();
    let first = made["data"]["batch_id"].as_str().unwrap().to_owned();
    let number = post(&site, &content)["id"].as_i64().unwrap();
    assert_eq!(library(&site, &content), 1);
    let before = bytes(&site, number);

    shop.edit(content.id, "<p>Changed.</p>\n");
    let changed = shop
        .publish(&["--update", "--tag", "Later"])
        .success()
        .json();
    let second = changed["data"]["batch_id"].as_str().unwrap().to_owned();
    assert_ne!(bytes(&site, number), before);
    let listed = shop
        .env
        .igny8(["undo", "--list", "--json"])
        .success()
        .json();
    assert_eq!(listed["results"][0]["id"], second.as_str(), "{listed}");
    let dry = undo(&["--dry-run", &second]).success().json();
    assert_eq!(dry["data"]["dry_run"], true);
    let undone = undo(&[&second]).success().json();
    assert_eq!(undone["data"]["complete"], true, "{undone}");
    assert_eq!(bytes(&site, number), before);
    assert_eq!(
        undo(&[&second]).success().json()["data"]["entries"][0]["result"],
        "already_undone"
    );

    // The workspace knows that its newer text is not there, and can send it again.
    let left = shop.publish(&[]).exits_with(3).json();
    assert_eq!(count(&left, "skipped"), 1, "{left}");
    let again = shop.publish(&["--update"]).success().json();
    let text = post(&site, &content)["text"].to_string();
    assert!(text.contains("Changed."), "{again}\n{text}");

    // What a person changed since stays, unless it is to go too.
    site.php(&format!(
        "wp_update_post(['ID' => {number}, 'post_title' => 'A person']);"
    ));
    let refused = undo(&["last"]).exits_with(3).json();
    assert_eq!(
        refused["data"]["entries"][0]["result"], "changed_since",
        "{refused}"
    );
    assert_eq!(post(&site, &content)["title"], "A person");
    let _ = undo(&["last", "--force"]).success();
    assert_eq!(bytes(&site, number), before);

    // A creation goes to the trash, and its image with it; published again it is the same post.
    let gone = undo(&[&first]).success().json();
    assert_eq!(gone["data"]["complete"], true, "{gone}");
    let row = shop.row(content.id);
    assert_eq!(row.wordpress_status.as_deref(), Some("trash"));
    assert_eq!(row.status, ContentStatus::Draft);
    assert_eq!(library(&site, &content), 0);
    let _ = shop.publish(&["--status", "publish"]).success();
    let back = post(&site, &content);
    assert_eq!(
        (back["id"].as_i64(), back["status"].as_str()),
        (Some(number), Some("publish"))
    );
    assert_eq!(library(&site, &content), 1);
}

#[test]
fn undo_over_core_rest_puts_back_what_it_kept_and_says_so() {
    let Some(site) = hold(Kind::Main) else { return };
    let shop = Shop::new(&site, "editor");
    let content = shop.article();
    let _ = shop
        .publish(&["--status", "publish", "--category", "Kept"])
        .success();
    let title = || {
        let number = shop.row(content.id).external_id.unwrap();
        site.php(&format!("$p = get_post({number}); echo $p->post_status, '|', $p->post_title, '|', $p->post_content;"))
    };
    let before = title();
    shop.edit(content.id, "<p>Changed.</p>\n");
    let _ = shop.publish(&["--update"]).success();
    assert_ne!(title(), before);
    let undone = shop.env.igny8(["undo", "last", "--json"]).success().json();
    assert_eq!(undone["data"]["best_effort"], true, "{undone}");
    assert_eq!(title(), before);
    let number = shop.row(content.id).external_id.unwrap();
    site.php(&format!(
        "wp_update_post(['ID' => {number}, 'post_title' => 'A person']);"
    ));
    let refused = shop
        .env
        .igny8(["undo", "last", "--json"])
        .exits_with(3)
        .json();
    assert_eq!(
        refused["data"]["entries"][0]["result"], "changed_since",
        "{refused}"
    );
    let _ = shop.env.igny8(["undo", "last", "--force"]).success();
    assert!(title().starts_with("trash|"), "{}", title());
}

#[test]
fn a_conflict_is_shown_and_ended_either_way() {
    let Some(site) = hold(Kind::Bridge) else {
        return;
    };
    let shop = Shop::with_bridge(&site, "editor");
    let content = shop.content(ContentKind::Article, 2);
    let _ = shop.publish(&["--status", "publish"]).success();
    let number = post(&site, &content)["id"].as_i64().unwrap();
    let person = |text: &str| {
        site.php(&format!(
            "$post = get_post({number}); wp_update_post(wp_slash(['ID' => {number}, 'post_content' => str_replace('Measure the room first', '{text}', $post->post_content)]));"
        ))
    };
    person("A person measured");
    let body = shop.row(content.id).content_html;
    shop.edit(
        content.id,
        &body.replace("Measure the room first", "We measured"),
    );
    let shown = shop.publish(&["--update", "--dry-run"]).success().json();
    assert_eq!(
        shown["data"]["changes"][0]["conflicts"],
        json!(["text"]),
        "{shown}"
    );
    let _ = shop.publish(&["--update"]).exits_with(3);
    let forced = shop
        .publish(&["--update", "--force", "--dry-run"])
        .success()
        .json();
    let diff = forced["data"]["changes"][0]["diff"]
        .as_str()
        .unwrap()
        .to_owned();
    assert!(
        diff.contains("-<p>A person measured") && diff.contains("+<p>We measured"),
        "{diff}"
    );

    // Looked at both ways first: nothing changes on either side.
    let before = (shop.row(content.id), post(&site, &content));
    for (keep, line) in [("theirs", "+<p>A person"), ("mine", "+<p>We measured")] {
        let named = id(&content);
        let words = ["wp", "resolve", &named, "--keep", keep, "--dry-run"];
        let planned = shop.env.igny8(words).success();
        assert!(planned.stdout.contains(line), "{planned}");
    }
    assert_eq!(before, (shop.row(content.id), post(&site, &content)));
    let theirs = shop
        .env
        .igny8(["wp", "resolve", &id(&content), "--keep", "theirs", "--json"]);
    assert_eq!(theirs.success().json()["data"]["kept"], "theirs");
    let row = shop.row(content.id);
    assert!(
        row.content_html.contains("A person measured"),
        "{}",
        row.content_html
    );
    assert!(row.content_html.contains("images/"), "{}", row.content_html);
    let quiet = shop.publish(&["--update"]).success().json();
    assert_eq!(count(&quiet, "done"), 0, "{quiet}");

    person("nothing");
    site.php(&format!(
        "wp_update_post(['ID' => {number}, 'post_content' => 'gone']);"
    ));
    shop.edit(
        content.id,
        &row.content_html
            .replace("A person measured", "We measured again"),
    );
    let _ = shop.publish(&["--update"]).exits_with(3);
    let mine = shop
        .env
        .igny8(["wp", "resolve", &id(&content), "--keep", "mine", "--json"]);
    assert_eq!(mine.success().json()["data"]["kept"], "mine");
    assert!(
        post(&site, &content)["text"]
            .as_str()
            .unwrap()
            .contains("We measured again")
    );
}

#[test]
fn what_is_due_goes_live_and_what_waits_stays() {
    let Some(site) = hold(Kind::Bridge) else {
        return;
    };
    let shop = Shop::with_bridge(&site, "editor");
    let (now, later, unapproved) = (
        shop.article(),
        shop.article(),
        shop.content(ContentKind::Brief, 0),
    );
    let _ = shop
        .publish(&["--at", "2099-01-31T09:00:00Z", &id(&later)])
        .success();
    assert_eq!(post(&site, &later)["status"], "future");
    assert_eq!(post(&site, &later)["date"], "2099-01-31 09:00:00");
    let due = shop.publish(&["--due"]).success().json();
    assert_eq!(count(&due, "done"), 1, "{due}");
    assert_eq!(post(&site, &now)["status"], "publish");
    assert_eq!(post(&site, &later)["status"], "future");
    assert!(there(&site, &unapproved).as_array().unwrap().is_empty());
    let _ = shop.publish(&["--due"]).success();
}
