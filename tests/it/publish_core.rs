//! Publishing and pulling over core REST, field by field, against a real WordPress.

use igny8::domain::content::{Content, ContentKind};
use igny8::domain::ids::ContentId;
use igny8::store::{StoreError, content, sync_conflicts};
use serde_json::Value;

use crate::publish_wp::{Shop, count, id};
use crate::wordpress_site::{Held, Kind, hold};
use crate::wp_connect::Desk;
use crate::wp_sync::{articles, body_there, difference, post, publish, row};

fn set(desk: &Desk, made: &Content, change: impl Fn(&mut Content)) {
    let done = desk.store().write(|transaction| {
        let mut row = content::get(transaction, made.id)?;
        change(&mut row);
        content::update(transaction, &row, "2026-01-15T09:00:00.000Z")
    });
    done.unwrap();
}

/// Edits a text now, by the machine's clock, and approves it.
#[expect(
    clippy::disallowed_methods,
    reason = "the program runs by the machine's clock here"
)]
fn edit_here(desk: &Desk, id: ContentId, html: &str) {
    let now = jiff::Timestamp::now()
        .strftime("%Y-%m-%dT%H:%M:%S%.3fZ")
        .to_string();
    let edited = desk.store().write(|transaction| {
        let mut row = content::get(transaction, id)?;
        row.content_html = html.to_owned();
        content::revise(transaction, &mut row, "edit", &now)?;
        row.approved_at = Some(now.clone());
        content::update(transaction, &row, &now)
    });
    edited.unwrap();
}

fn field(site: &Held, post: &str, name: &str) -> String {
    site.php(&format!("echo get_post({post})->{name};"))
}

#[test]
fn links_lead_to_the_pages_and_are_set_when_those_go_live() {
    let Some(site) = hold(Kind::Main) else { return };
    let desk = Desk::over_core(&site, "editor");
    let made = articles(&desk, &["Linkone", "Linktwo", "Linklate"]);
    let to = |target: &Content| format!("<p>See <a href=\"/{}/\">that</a>.</p>\n", target.slug);
    edit_here(&desk, made[0].id, &(to(&made[1]) + &to(&made[2])));
    let (one, two, late) = (id(&made[0]), id(&made[1]), id(&made[2]));
    let live = ["--status", "publish"];
    let sent = publish(&desk, &[&[one.as_str(), &two], &live[..]].concat()).success();
    let first = post(&desk, made[0].id);
    let address = |made: &Content| row(&desk, made.id).external_url.unwrap();
    let body = body_there(&site, &first);
    assert!(
        body.contains(&format!("href=\"{}\"", address(&made[1]))),
        "{sent}\n{body}"
    );
    assert!(!body.contains(&made[2].slug), "{body}");
    let late_sent = publish(&desk, &[&[late.as_str()], &live[..]].concat()).success();
    let updated = publish(&desk, &["--update"]).success();
    let body = body_there(&site, &first);
    assert!(
        body.contains(&format!("href=\"{}\"", address(&made[2]))),
        "{late_sent}\n{updated}\n{body}"
    );
    // Nothing is left to do.
    let again = publish(&desk, &["--update"]).success().json();
    assert_eq!(count(&again, "done"), 0, "{again}");
}

#[test]
fn an_author_alone_is_sent() {
    for (transport, kind) in [("core", Kind::Main), ("bridge", Kind::Bridge)] {
        let Some(site) = hold(kind) else { continue };
        let shop = match transport {
            "core" => Shop::new(&site, "admin"),
            _ => Shop::with_bridge(&site, "admin"),
        };
        let made = shop.content(ContentKind::Article, 0);
        let number = shop.publish(&[]).success().json()["data"]["done"][0]["external_id"]
            .as_str()
            .unwrap()
            .to_owned();
        let (author, _) = site.account("author");
        let left = shop.publish(&["--author", &author]).exits_with(3).json();
        assert_eq!(count(&left, "skipped"), 1, "{left}");
        let words = ["--author", &author, "--update"];
        let done = shop.publish(&words).success().json();
        assert_eq!(
            done["data"]["done"][0]["action"], "updated",
            "{transport} {done}"
        );
        let login = format!("echo get_userdata(get_post({number})->post_author)->user_login;");
        assert_eq!(site.php(&login), author, "{transport}");
        for words in [&words[..], &["--update"]] {
            let again = shop.publish(words).success().json();
            assert_eq!(count(&again, "done"), 0, "{transport} {again}");
        }
        assert_eq!(shop.states(made.id).len(), 2);
    }
}

#[test]
fn fields_are_merged_one_by_one_and_pulled_one_by_one() {
    let Some(site) = hold(Kind::Main) else { return };
    let desk = Desk::over_core(&site, "editor");
    let made = articles(&desk, &["Merged", "Pulled", "Trashed", "Settled"]);
    let _ = publish(&desk, &["--status", "publish", "--tag", "Soft"]).success();
    let posts: Vec<String> = made.iter().map(|made| post(&desk, made.id)).collect();

    // Each side changed another field: both changes stay.
    site.php(&format!(
        "wp_update_post(['ID' => {}, 'post_excerpt' => 'By hand.']);",
        posts[0]
    ));
    edit_here(&desk, made[0].id, "<p>Second.</p>\n");
    let shown = publish(&desk, &[&id(&made[0]), "--update", "--dry-run"]).success();
    assert!(shown.stdout.contains("excerpt"), "{shown}");
    let sent = publish(&desk, &[&id(&made[0]), "--update"]).success();
    assert!(
        sent.stdout
            .contains("the excerpt stays as someone has set it"),
        "{sent}"
    );
    assert!(body_there(&site, &posts[0]).contains("Second."));
    assert_eq!(field(&site, &posts[0], "post_excerpt"), "By hand.");
    // The same field on both sides is a conflict, also after it was kept once.
    set(&desk, &made[0], |row| row.excerpt = "Mine.".to_owned());
    let refused = publish(&desk, &[&id(&made[0]), "--update"]).exits_with(3);
    assert!(refused.stdout.contains("excerpt"), "{refused}");
    assert_eq!(field(&site, &posts[0], "post_excerpt"), "By hand.");
    let pulled = desk.run(&["sync", "pull"]).exits_with(3).json();
    assert_eq!(difference(&pulled, made[0].id)["conflicts"][0], "excerpt");
    // A decision ends it here too.
    let store = desk.store();
    let open = || sync_conflicts::list(store.connection(), &format!("{}/", site.url())).unwrap();
    assert_eq!(open(), [made[0].id]);
    let _ = desk
        .run(&["resolve", &id(&made[0]), "--keep", "mine"])
        .success();
    assert_eq!(open(), []);
    assert_eq!(field(&site, &posts[0], "post_excerpt"), "Mine.");
    // Or the other way round: theirs, text and all.
    site.php(&format!("wp_update_post(['ID' => {}, 'post_title' => 'Their title', 'post_content' => '<p>Their text.</p>']);", posts[3]));
    edit_here(&desk, made[3].id, "<p>My text.</p>\n");
    let _ = publish(&desk, &[&id(&made[3]), "--update"]).exits_with(3);
    let _ = desk
        .run(&["resolve", &id(&made[3]), "--keep", "theirs"])
        .success();
    let settled = row(&desk, made[3].id);
    assert_eq!(settled.title, "Their title");
    assert_eq!(settled.content_html.trim(), "<p>Their text.</p>");
    let left = publish(&desk, &[&id(&made[3]), "--update"])
        .success()
        .json();
    assert_eq!(count(&left, "done"), 0, "{left}");

    // Summary, address, time, terms: what core REST gives comes back.
    site.php(&format!(
        "wp_update_post(['ID' => {0}, 'post_excerpt' => 'New & own.', 'post_name' => 'pulled-by-hand-{0}', 'post_status' => 'future', 'post_date_gmt' => '2035-02-01 10:00:00', 'post_date' => '2035-02-01 10:00:00', 'edit_date' => true]);
         wp_set_post_terms({0}, ['Hard & fast'], 'post_tag');",
        posts[1]
    ));
    site.php(&format!("wp_trash_post({});", posts[2]));
    let pulled = desk.run(&["sync", "pull"]).success().json();
    let back = row(&desk, made[1].id);
    assert_eq!(back.excerpt, "New & own.", "{pulled}");
    assert_eq!(back.slug, format!("pulled-by-hand-{}", posts[1]));
    assert_eq!(back.wordpress_status.as_deref(), Some("future"));
    let words = difference(&pulled, made[1].id)["pull"].to_string();
    assert!(
        words.contains("scheduled for 2035-02-01T10:00:00Z"),
        "{words}"
    );
    let terms = igny8::store::taxonomies::list(store.connection(), made[1].id).unwrap();
    let terms: Vec<&str> = terms.iter().map(|term| term.name.as_str()).collect();
    assert_eq!(terms, ["Hard & fast"], "{pulled}");
    assert_eq!(
        row(&desk, made[2].id).wordpress_status.as_deref(),
        Some("trash")
    );
    // And is the base from now on: nothing to push, nothing to pull.
    let again = desk.run(&["sync", "pull"]).success().json();
    assert_eq!(
        again["data"]["differences"],
        serde_json::json!([]),
        "{again}"
    );
    let pushed = publish(&desk, &["--update", &id(&made[1])])
        .success()
        .json();
    assert_eq!(count(&pushed, "done"), 0, "{pushed}");
}

#[test]
fn what_was_kept_for_a_person_stays_theirs_through_the_bridge_too() {
    let Some(site) = hold(Kind::Bridge) else {
        return;
    };
    let desk = Desk::connected(&site, "editor");
    let made = articles(&desk, &["Keptbridge"]);
    let _ = publish(&desk, &[]).success();
    let number = post(&desk, made[0].id);
    site.php(&format!(
        "wp_update_post(['ID' => {number}, 'post_title' => 'By hand']);"
    ));
    set(&desk, &made[0], |row| row.excerpt = "Mine.".to_owned());
    let sent = publish(&desk, &["--update"]).success();
    assert!(sent.stdout.contains("the title stays"), "{sent}");
    let changed = desk.store().write(|transaction| {
        let mut row = content::get(transaction, made[0].id)?;
        row.title = "Also changed here".to_owned();
        content::revise(transaction, &mut row, "edit", "2026-01-15T09:00:00.000Z")?;
        Ok::<_, StoreError>(())
    });
    changed.unwrap();
    let refused = publish(&desk, &["--update"]).exits_with(3);
    assert!(refused.stdout.contains("title"), "{refused}");
    assert_eq!(field(&site, &number, "post_title"), "By hand");
}

#[test]
fn large_images_go_out_smaller_and_open_fields_are_filled() {
    let Some(site) = hold(Kind::Main) else { return };
    let shop = Shop::new(&site, "author");
    let made = shop.content(ContentKind::Article, 1);
    let file = shop.images(made.id)[0].file.clone().unwrap();
    let mut bytes = Vec::new();
    image::DynamicImage::new_rgb8(3_000, 8)
        .write_to(
            &mut std::io::Cursor::new(&mut bytes),
            image::ImageFormat::Png,
        )
        .unwrap();
    shop.env.write(&format!("site/{file}"), bytes);
    let closed = shop.publish(&[]).success();
    let notes = closed.json()["data"]["notes"].to_string();
    assert!(notes.contains("meta description"), "{closed}");
    let media = shop.images(made.id)[0].external_id.clone().unwrap();
    let width = site.php(&format!(
        "echo wp_get_attachment_metadata({media})['width'];"
    ));
    assert_eq!(width, "2500");

    let open = shop.content(ContentKind::Article, 0);
    site.faults(r#"{"open_seo_meta":true}"#);
    let sent = shop.publish(&[&id(&open)]);
    site.faults("{}");
    let sent: Value = sent.success().json();
    let number = sent["data"]["done"][0]["external_id"].as_str().unwrap();
    let meta = site.php(&format!(
        "echo get_post_meta({number}, '_yoast_wpseo_metadesc', true);"
    ));
    assert_eq!(meta, open.meta_description, "{sent}");
}
