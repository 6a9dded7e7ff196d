//! `publish wp --all` killed at every step and at random moments: what it leaves behind, one further
//! run completes, with one post and one image for each article, no more and no less.
//!
//! The usual run kills once at each step and at a few random moments. With `IGNY8_TEST_LONG` set it is
//! forty articles on MariaDB with eight workers, each step early, in the middle and late, and a hundred
//! random moments, from a seed that is printed and can be given as `IGNY8_TEST_SEED`.

use std::collections::BTreeSet;
use std::path::Path;
use std::thread::sleep;
use std::time::Duration;

use igny8::domain::content::{Content, ContentKind};
use serde_json::Value;

use super::random::{Random, seed};
use crate::publish_wp::Shop;
use crate::support::variable;
use crate::wordpress_site::{Held, Kind, hold};

/// The command that is killed, and run again until it is through.
const PUBLISH: &[&str] = &[
    "publish", "wp", "--events", "--all", "--status", "publish", "--tag", "Killed",
];

/// The sources that say which steps there are.
const SOURCES: &[&str] = &[
    "bridge_article.rs",
    "bridge_images.rs",
    "bridge_record.rs",
    "bridge_run.rs",
    "bridge_send.rs",
];

/// Every step that publishing through the bridge names, read from its sources: a new one cannot be
/// forgotten.
fn steps() -> Vec<String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/app/publisher");
    let mut all = BTreeSet::new();
    for file in SOURCES {
        let text = std::fs::read_to_string(folder.join(file)).unwrap();
        for part in text.split("step(\"").skip(1) {
            all.insert(part.split('"').next().unwrap().to_owned());
        }
    }
    all.insert("item-saved".to_owned());
    assert!(all.len() >= 6, "{all:?}");
    all.into_iter().collect()
}

/// What the site has of all articles: per content the number of posts with an image at their head, and
/// per slug that of files. The articles of these tests have the same picture, which is stored once.
fn counts(site: &Held, articles: &[Content]) -> (Vec<usize>, Vec<usize>) {
    let uuids: Vec<String> = articles
        .iter()
        .map(|article| format!("'{}'", article.uuid))
        .collect();
    let slugs: Vec<String> = articles
        .iter()
        .map(|article| format!("'{}'", article.slug))
        .collect();
    let said = site.php(&format!(
        "global $wpdb; $posts = []; foreach ([{}] as $uuid) {{ $posts[] = (int) $wpdb->get_var($wpdb->prepare(\
         \"SELECT COUNT(*) FROM $wpdb->postmeta m JOIN $wpdb->posts p ON p.ID = m.post_id \
         JOIN $wpdb->postmeta t ON t.post_id = p.ID AND t.meta_key = '_thumbnail_id' WHERE m.meta_key = '_igny8_content_id' \
         AND m.meta_value = %s AND p.post_status = 'publish'\", $uuid)); }} \
         $images = []; foreach ([{}] as $slug) {{ $images[] = (int) $wpdb->get_var($wpdb->prepare(\
         \"SELECT COUNT(*) FROM $wpdb->posts WHERE post_type = 'attachment' AND post_name LIKE %s\", $slug . '%')); }} \
         echo json_encode([$posts, $images]);",
        uuids.join(","),
        slugs.join(",")
    ));
    serde_json::from_str(&said).unwrap_or_else(|error| panic!("{error}: {said}"))
}

/// How many posts of all titles of these tests there are: one that lost its mark would be counted here.
fn titled(site: &Held, articles: &[Content]) -> usize {
    let mut count = 0;
    for article in articles {
        let part = &article.uuid.simple().to_string()[20..];
        let said = site.php(&format!(
            "global $wpdb; echo (int) $wpdb->get_var(\"SELECT COUNT(*) FROM $wpdb->posts WHERE post_type = 'post' AND post_title LIKE '%{part}%'\");"
        ));
        count += said.parse::<usize>().unwrap();
    }
    count
}

fn complete(site: &Held, shop: &Shop<'_>, articles: &[Content], moment: &str) {
    let rerun = shop.publish(&["--all", "--status", "publish", "--tag", "Killed"]);
    let rerun = rerun.success().json();
    assert_eq!(
        rerun["data"]["failed"],
        Value::Array(Vec::new()),
        "{moment}: {rerun}"
    );
    let (posts, images) = counts(site, articles);
    assert!(
        posts.iter().all(|count| *count == 1),
        "{moment}: posts {posts:?}"
    );
    assert!(
        images.iter().all(|count| *count <= 1),
        "{moment}: images {images:?}"
    );
    for article in articles {
        assert_eq!(shop.states(article.id)[0], "done", "{moment}");
    }
}

fn batch(shop: &Shop<'_>, articles_a_run: usize) -> Vec<Content> {
    (0..articles_a_run)
        .map(|_| shop.content(ContentKind::Article, 1))
        .collect()
}

#[test]
fn killed_at_every_step_of_publishing_it_makes_each_post_once() {
    let long = variable("IGNY8_TEST_LONG").is_some();
    let kind = if long {
        Kind::BridgeDatabase
    } else {
        Kind::Bridge
    };
    let Some(site) = hold(kind) else { return };
    let (articles_a_run, turns) = if long {
        (40, &[1, 20, 40][..])
    } else {
        (1, &[1][..])
    };
    let mut kills = 0;
    for step in steps() {
        // A post is sent twice: as a draft, and then live.
        let turns = if !long && step.starts_with("post-") {
            &[1, 2]
        } else {
            turns
        };
        for turn in turns {
            let shop = Shop::with_bridge(&site, "author");
            let articles = batch(&shop, articles_a_run);
            let moment = format!("{step}:{turn}");
            let mut run = shop
                .env
                .command(PUBLISH)
                .variable("IGNY8_TEST_PAUSE_AT", &moment)
                .spawn();
            // A step that no new post comes to, such as one of an update, would be a wrong list.
            let paused = run.has_said("\"paused\"");
            let _ = run.kill();
            assert!(
                paused || ONLY_LATER.contains(&step.as_str()),
                "{moment} was never reached"
            );
            kills += usize::from(paused);
            complete(&site, &shop, &articles, &moment);
        }
    }
    println!(
        "{kills} kills at {} steps, {articles_a_run} articles each",
        steps().len()
    );
}

/// Steps that only a change of an existing post comes to.
const ONLY_LATER: &[&str] = &[];

#[test]
fn killed_at_random_moments_publishing_makes_each_post_once() {
    let long = variable("IGNY8_TEST_LONG").is_some();
    let kind = if long {
        Kind::BridgeDatabase
    } else {
        Kind::Bridge
    };
    let Some(site) = hold(kind) else { return };
    let (articles_a_run, wanted) = if long { (40, 100) } else { (6, 3) };
    let seed = seed();
    println!("seed {seed}");
    let mut random = Random(seed);
    let (mut kills, mut rounds) = (0, 0);
    while kills < wanted {
        let shop = Shop::with_bridge(&site, "author");
        let articles = batch(&shop, articles_a_run);
        rounds += 1;
        // One round is killed again and again, each time somewhere in what is left.
        for _ in 0..10 {
            if kills == wanted {
                break;
            }
            let mut run = shop.env.command(PUBLISH).spawn();
            sleep(Duration::from_millis(
                40 + random.below(if long { 1_500 } else { 700 }),
            ));
            let was_running = run.is_running();
            let _ = run.kill();
            kills += usize::from(was_running);
            if !was_running {
                break;
            }
        }
        complete(
            &site,
            &shop,
            &articles,
            &format!("seed {seed}, round {rounds}"),
        );
        assert_eq!(
            titled(&site, &articles),
            articles.len(),
            "seed {seed}, round {rounds}"
        );
    }
    println!("{kills} kills in {rounds} rounds of {articles_a_run} articles");
}
