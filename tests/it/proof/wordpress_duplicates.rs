//! Lost answers times the faults of real hosts times reruns: exactly one post and one image each time.
//!
//! The usual run takes a sample; with `IGNY8_TEST_LONG` set every combination runs, on SQLite and on
//! MariaDB, through the bridge and over core REST.

use serde_json::json;

use crate::publish_wp::Shop;
use crate::support::Running;
use crate::support::variable;
use crate::wordpress_site::{Held, Kind, hold};

/// Ways in which the answer to a write is lost although it was done.
const LOSSES: &[&str] = &[
    r#""lose_answer":true"#,
    r#""notice_before_json":true"#,
    r#""fatal_on_save":true"#,
    r#""cut_answer":true"#,
];

/// What else is wrong with the host during the reruns.
const FAULTS: &[&str] = &[
    "",
    r#""strip_authorization":true"#,
    r#""redirect_authorization":true"#,
    r#""https_redirect":true"#,
    r#""maintenance":true"#,
    r#""waf_403":true"#,
    r#""limit_body":300"#,
    r#""rate_limit":2"#,
    r#""no_pretty":true"#,
    r#""html_rest":true"#,
    r#""delay_ms":150"#,
    r#""lose_answer":true"#,
    r#""cut_answer":true"#,
    r#""rest_login_only":true"#,
    r#""rest_disabled":true"#,
    r#""app_passwords_off":true"#,
    r#""search_blind":true"#,
    r#""fatal_on_save":true"#,
    r#""notice_before_json":true"#,
];

/// Exit codes that are documented for a publishing that did not go well.
const EXITS: &[i32] = &[0, 3, 4, 7];

#[test]
fn a_lost_answer_and_any_further_fault_leave_one_post_and_one_image() {
    let long = variable("IGNY8_TEST_LONG").is_some();
    let mut kinds = vec![(Kind::Bridge, "bridge")];
    if long {
        kinds.extend([
            (Kind::Bridge, "core"),
            (Kind::BridgeDatabase, "bridge"),
            (Kind::BridgeDatabase, "core"),
        ]);
    }
    let mut cells = 0;
    for (kind, transport) in kinds {
        let Some(site) = hold(kind) else { continue };
        for (row, loss) in LOSSES.iter().enumerate() {
            for (column, fault) in FAULTS.iter().enumerate() {
                // The sample takes one fault with each way of losing the answer.
                if !long && column != row * 5 {
                    continue;
                }
                once(&site, transport, loss, fault);
                cells += 1;
            }
        }
    }
    println!("{cells} combinations of a lost answer and a fault, three reruns each");
}

fn once(site: &Held, transport: &str, loss: &str, fault: &str) {
    let what = format!("{transport}: {loss}, then {fault}");
    let mut shop = Shop::with_bridge(site, "author");
    shop.env.set("IGNY8_WORDPRESS_TRANSPORT", transport);
    let content = shop.article();
    let words = ["--status", "publish"];
    site.faults(&format!("{{{loss}}}"));
    let first = shop.publish(&words);
    assert!(
        first.code.is_some_and(|code| EXITS.contains(&code)),
        "{what}\n{first}"
    );
    site.faults(&format!("{{{fault}}}"));
    for _ in 0..2 {
        let again = shop.publish(&words);
        assert!(
            again.code.is_some_and(|code| EXITS.contains(&code)),
            "{what}\n{again}"
        );
    }
    site.faults("{}");
    let last = shop.publish(&words).success().json();
    assert_eq!(last["data"]["failed"], json!([]), "{what}");
    let title = &content.uuid.simple().to_string()[20..];
    let said = site.php(&format!(
        "global $wpdb; echo (int) $wpdb->get_var(\"SELECT COUNT(*) FROM $wpdb->posts WHERE post_type = 'post' AND post_title LIKE '%{title}%'\"), \
         ' ', (int) $wpdb->get_var(\"SELECT COUNT(*) FROM $wpdb->posts WHERE post_type = 'post' AND post_title LIKE '%{title}%' AND post_status = 'publish'\"), \
         ' ', (int) $wpdb->get_var(\"SELECT COUNT(*) FROM $wpdb->posts WHERE post_type = 'attachment' AND post_name LIKE '{}%'\");",
        content.slug
    ));
    // Its picture may have been stored with another test's post.
    assert!(
        said == "1 1 0" || said == "1 1 1",
        "posts, live posts, images after {what}: {said}"
    );
    assert_eq!(shop.states(content.id)[0], "done", "{what}");
}

#[test]
fn six_workspaces_at_once_make_one_post_of_the_same_content() {
    let mut kinds = vec![Kind::Bridge];
    if variable("IGNY8_TEST_LONG").is_some() {
        kinds.extend([Kind::BridgeDatabase, Kind::BridgeOld]);
    }
    for kind in kinds {
        let Some(site) = hold(kind) else { continue };
        let rounds = if kind == Kind::BridgeDatabase { 10 } else { 1 };
        for round in 0..rounds {
            six_at_once(&site, &format!("{kind:?}, round {round}"));
        }
        println!("{rounds} times six workspaces at once on {kind:?}");
    }
}

fn six_at_once(site: &Held, what: &str) {
    let first = Shop::with_bridge(site, "author");
    let content = first.article();
    let mut shops = vec![first];
    while shops.len() < 6 {
        let shop = Shop::with_bridge(site, "author");
        shop.copy_of(&shops[0]);
        shops.push(shop);
    }
    let words = ["publish", "wp", "--json", "--status", "publish"];
    let running: Vec<_> = shops
        .iter()
        .map(|shop| shop.env.command(words).spawn())
        .collect();
    let ended: Vec<_> = running.into_iter().map(Running::finish).collect();
    for run in &ended {
        assert!(
            run.code.is_some_and(|code| EXITS.contains(&code)),
            "{what}\n{run}"
        );
    }
    // Again, one after the other: whoever was not the one finds the other's post and makes none.
    for shop in &shops {
        let again = shop.publish(&["--status", "publish"]);
        assert!(
            again.code.is_some_and(|code| EXITS.contains(&code)),
            "{what}\n{again}"
        );
    }
    let said = site.php(&format!(
        "global $wpdb; echo (int) $wpdb->get_var(\"SELECT COUNT(*) FROM $wpdb->posts WHERE post_type = 'post' AND post_title LIKE '%{}%'\"), \
         ' ', (int) $wpdb->get_var(\"SELECT COUNT(*) FROM $wpdb->posts WHERE post_type = 'attachment' AND post_name LIKE '{}%'\"), \
         ' ', (int) $wpdb->get_var(\"SELECT COUNT(*) FROM $wpdb->postmeta m JOIN $wpdb->posts p ON p.ID = m.post_id WHERE m.meta_key = '_igny8_content_id' AND m.meta_value = '{}' AND p.post_status = 'publish'\");",
        &content.uuid.simple().to_string()[20..],
        content.slug,
        content.uuid
    ));
    let all: Vec<String> = ended.iter().map(ToString::to_string).collect();
    // Its picture may have been stored with another test's post.
    assert!(
        said == "1 1 1" || said == "1 0 1",
        "posts, images and live posts of {what}: {said}\n{}",
        all.join("\n")
    );
    let done = shops
        .iter()
        .filter(|shop| shop.states(content.id).first() == Some(&"done"))
        .count();
    assert!(done >= 1, "{what}: nobody has published it");
}
