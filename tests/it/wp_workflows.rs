//! The two workflows that the product promises, from an empty site to the end, on a real WordPress.

use serde_json::Value;

use crate::support::variable;
use crate::wordpress_site::{Held, Kind, hold};
use crate::wp_connect::Desk;

/// Connecting a site, in five steps.
#[test]
fn a_site_is_connected_in_five_steps() {
    for kind in kinds(Kind::PlainBridge) {
        if let Some(site) = hold(kind) {
            connected_in_five_steps(&site);
        }
    }
}

/// The usual kind of site, and for the whole proof those with MariaDB and with WordPress 6.1 too.
fn kinds(usual: Kind) -> Vec<Kind> {
    let mut kinds = vec![usual];
    if variable("IGNY8_TEST_LONG").is_some() {
        kinds.extend([Kind::BridgeDatabase, Kind::BridgeOld]);
    }
    kinds
}

fn connected_in_five_steps(site: &Held) {
    let desk = Desk::new();
    // 1. The plugin, as a file to upload; the site of this test has unzipped and activated that very file.
    let zip = desk.run(&["plugin", "zip"]).success();
    assert_eq!(
        zip.json()["data"]["version"],
        site.php("echo IGNY8_BRIDGE_VERSION;")
    );
    // 2. A key in WordPress, for a user of the role Author.
    let key = site.key("author", "read,draft,publish,media,links");
    // 3. Connect and try it.
    let _ = desk
        .connect(&[site.url(), "--key-stdin", "--store", "file"], &key)
        .success();
    let tested = desk.run(&["test"]).success();
    assert_eq!(tested.json()["data"]["ready"], true);
    // 4. What the site is made of comes in.
    let structure = desk.run(&["structure"]).success();
    assert!(
        structure.json()["data"]["site"]["post_types"]
            .to_string()
            .contains("\"post\"")
    );
    let status = desk.run(&["status"]).success();
    assert!(status.json()["data"]["structure_at"].is_string());
    // 5. Both sides keep in step.
    let pulled = desk.run(&["sync", "pull"]).success();
    assert_eq!(pulled.json()["data"]["differences"], serde_json::json!([]));
    let status = desk.run(&["status"]).success();
    assert!(status.json()["data"]["last_sync_at"].is_string());
}

/// From a keyword to a published post and back, in eight steps.
#[test]
fn a_keyword_becomes_a_published_post_and_its_status_comes_back_in_eight_steps() {
    for kind in kinds(Kind::Bridge) {
        if let Some(site) = hold(kind) {
            published_in_eight_steps(&site);
        }
    }
}

fn published_in_eight_steps(site: &Held) {
    let desk = Desk::connected(site, "editor");
    let run = |words: &[&str]| -> Value {
        let words = words.iter().chain(&["--json", "--no-input"]);
        desk.env.igny8(words).success().json()
    };
    // 1. Keywords.
    desk.env.write(
        "keywords.csv",
        "keyword,volume,difficulty\nwool rug care,900,20\nhow to wash a wool rug,1200,18\nclean wool rug at home,700,15\nwool rug cleaning,500,25\n",
    );
    run(&["keywords", "import", "keywords.csv"]);
    // 2. Clusters, 3. ideas, 4. a task.
    run(&["cluster"]);
    run(&["ideas"]);
    let ideas = run(&["ideas", "list"]);
    let idea = ideas["results"][0]["id"].to_string();
    run(&["ideas", "approve", &idea]);
    run(&["tasks", "create", "--all-approved"]);
    // 5. A text; the embedded engine writes a brief, which a person makes an article of.
    let written = run(&["write"]);
    let id = written["data"]["done"][0]["content_id"].to_string();
    desk.env.write(
        "article.html",
        "+++\nkind = \"article\"\ntitle = \"How to wash a wool rug\"\nmeta_title = \"Washing a wool rug\"\nmeta_description = \"By hand, in cold water.\"\n+++\n<p>A wool rug is washed by hand.</p>\n<h2>Steps</h2>\n<p>Use cold water.</p>\n",
    );
    run(&["content", "edit", &id, "--from", "article.html"]);
    // 6. Its image, and a person's yes to what is there now.
    run(&["images", &id]);
    run(&["content", "approve", &id]);
    // 7. To WordPress, with its category.
    let published = run(&[
        "publish",
        "wp",
        &id,
        "--status",
        "publish",
        "--category",
        "Care",
    ]);
    let post = published["data"]["done"][0]["external_id"]
        .as_str()
        .unwrap()
        .to_owned();
    let there = site.php(&format!(
        "$p = get_post({post}); echo json_encode([$p->post_status, $p->post_title, has_post_thumbnail($p), wp_get_post_categories($p->ID, ['fields' => 'names']), get_post_meta($p->ID, '_igny8_content_id', true), get_post_meta($p->ID, '_igny8_task_id', true), $p->post_excerpt]);"
    ));
    let there: Value = serde_json::from_str(&there).unwrap();
    assert_eq!(
        (&there[0], &there[1]),
        (
            &Value::from("publish"),
            &Value::from("How to wash a wool rug")
        )
    );
    assert_eq!(there[2], true, "the image heads the post");
    assert!(there[3].to_string().contains("Care"), "{there}");
    assert!(there[4].as_str().unwrap().len() == 36 && there[5].as_str().unwrap().len() == 36);
    // Readers are told of the article, and not of the brief that it was.
    assert!(
        there[6]
            .as_str()
            .unwrap()
            .starts_with("A wool rug is washed"),
        "{there}"
    );
    let page = site.php(&format!(
        "$p = get_post({post}); $GLOBALS['wp_query'] = new WP_Query(['p' => $p->ID]); the_post(); ob_start(); wp_head(); echo ob_get_clean();"
    ));
    assert!(page.contains("By hand, in cold water."), "{page}");
    // 8. A person takes it back to a draft: the status comes back to content and task.
    site.php(&format!(
        "wp_update_post(['ID' => {post}, 'post_status' => 'draft']);"
    ));
    let pulled = desk.run(&["sync", "pull"]).success();
    assert!(pulled.stdout.contains("publish -> draft"), "{pulled}");
    let shown = run(&["content", "show", &id]);
    assert_eq!(shown["data"]["status"], "draft", "{shown}");
    assert_eq!(shown["data"]["wordpress_status"], "draft");
    site.php(&format!("wp_publish_post({post});"));
    let _ = desk.run(&["sync", "pull"]).success();
    let shown = run(&["content", "show", &id]);
    assert_eq!(shown["data"]["status"], "published");
    let task = run(&["tasks", "list"]);
    assert_eq!(
        task["results"][0]["assigned_post_id"].to_string(),
        post,
        "{task}"
    );
}
