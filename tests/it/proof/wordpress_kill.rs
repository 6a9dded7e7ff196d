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

/// Which way the site is spoken to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Way {
    Bridge,
    Core,
}

impl Way {
    const fn name(self) -> &'static str {
        match self {
            Self::Bridge => "bridge",
            Self::Core => "core",
        }
    }

    /// The sources that say which steps there are.
    const fn sources(self) -> &'static [&'static str] {
        match self {
            Self::Bridge => &[
                "bridge_article.rs",
                "bridge_images.rs",
                "bridge_put.rs",
                "bridge_record.rs",
                "bridge_run.rs",
                "bridge_send.rs",
                "sending.rs",
            ],
            Self::Core => &[
                "sending.rs",
                "wp_item.rs",
                "wp_media.rs",
                "wp_record.rs",
                "wp_run.rs",
                "wp_send.rs",
                "wp_write.rs",
            ],
        }
    }

    fn shop(self, site: &Held) -> Shop<'_> {
        let mut shop = Shop::with_bridge(site, "author");
        shop.env.set("IGNY8_WORDPRESS_TRANSPORT", self.name());
        shop
    }
}

/// Every step that publishing names, read from its sources: a new one cannot be forgotten.
fn steps(way: Way) -> Vec<String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/app/publisher");
    let mut all = BTreeSet::new();
    for file in way.sources() {
        let text = std::fs::read_to_string(folder.join(file)).unwrap();
        for part in text.split("step(\"").skip(1) {
            all.insert(part.split('"').next().unwrap().to_owned());
        }
    }
    for known in ["publish-intent", "published", "item-saved"] {
        assert!(all.contains(known), "{known}: {all:?}");
    }
    all.into_iter().collect()
}

/// What the site has of all articles: per content the number of live posts with an image at their head, and
/// per slug that of files. The articles of these tests have the same picture, which the bridge stores once.
fn counts(site: &Held, way: Way, articles: &[Content]) -> (Vec<usize>, Vec<usize>) {
    let quoted = |words: Vec<String>| {
        let words: Vec<String> = words.iter().map(|word| format!("'{word}'")).collect();
        words.join(",")
    };
    let uuids = articles.iter().map(|article| article.uuid.to_string());
    let slugs = articles.iter().map(|article| article.slug.clone());
    let mark = match way {
        Way::Bridge => {
            "p.ID IN (SELECT post_id FROM $wpdb->postmeta WHERE meta_key = '_igny8_content_id' AND meta_value = %s)"
        }
        Way::Core => "p.post_content LIKE CONCAT('%%', %s, '%%')",
    };
    let said = site.php(&format!(
        "global $wpdb; $posts = []; foreach ([{}] as $uuid) {{ $posts[] = (int) $wpdb->get_var($wpdb->prepare(\
         \"SELECT COUNT(*) FROM $wpdb->posts p \
         JOIN $wpdb->postmeta t ON t.post_id = p.ID AND t.meta_key = '_thumbnail_id' WHERE p.post_type = 'post' \
         AND p.post_status = 'publish' AND {mark}\", $uuid)); }} \
         $images = []; foreach ([{}] as $slug) {{ $images[] = (int) $wpdb->get_var($wpdb->prepare(\
         \"SELECT COUNT(*) FROM $wpdb->posts WHERE post_type = 'attachment' AND post_name LIKE %s\", $slug . '%')); }} \
         echo json_encode([$posts, $images]);",
        quoted(uuids.collect()),
        quoted(slugs.collect())
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

fn complete(site: &Held, way: Way, shop: &Shop<'_>, articles: &[Content], moment: &str) {
    let rerun = shop.publish(&["--all", "--status", "publish", "--tag", "Killed"]);
    let rerun = rerun.success().json();
    assert_eq!(
        rerun["data"]["failed"],
        Value::Array(Vec::new()),
        "{moment}: {rerun}"
    );
    let (posts, images) = counts(site, way, articles);
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

/// Whether the long form is wanted, where there is no short one.
fn is_long(what: &str) -> bool {
    let long = variable("IGNY8_TEST_LONG").is_some();
    if !long {
        println!("{what}: in the long form only");
    }
    long
}

#[test]
fn killed_at_every_step_of_publishing_it_makes_each_post_once() {
    let long = variable("IGNY8_TEST_LONG").is_some();
    if long {
        kill_at_every_step(Kind::BridgeDatabase, Way::Bridge, 40, &[1, 20, 40]);
    } else {
        kill_at_every_step(Kind::Bridge, Way::Bridge, 1, &[1]);
    }
}

#[test]
fn killed_at_every_step_over_core_rest_too() {
    if is_long("every step over core REST") {
        kill_at_every_step(Kind::BridgeDatabase, Way::Core, 12, &[1, 6, 12]);
    }
}

fn kill_at_every_step(kind: Kind, way: Way, articles_a_run: usize, turns: &[u32]) {
    let Some(site) = hold(kind) else { return };
    let mut kills = 0;
    for step in steps(way) {
        // A post is sent twice: as a draft, and then live.
        let turns = if articles_a_run == 1 && step.starts_with("post-") {
            &[1, 2]
        } else {
            turns
        };
        for turn in turns {
            let shop = way.shop(&site);
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
            assert!(paused, "{moment} was never reached");
            kills += 1;
            complete(&site, way, &shop, &articles, &moment);
        }
    }
    println!(
        "{kind:?}, {}: {kills} kills at {} steps, {articles_a_run} articles each",
        way.name(),
        steps(way).len()
    );
}

#[test]
fn killed_at_random_moments_publishing_makes_each_post_once() {
    let long = variable("IGNY8_TEST_LONG").is_some();
    if long {
        kill_at_random(Kind::BridgeDatabase, Way::Bridge, 40, 100);
    } else {
        kill_at_random(Kind::Bridge, Way::Bridge, 6, 3);
    }
}

#[test]
fn killed_at_random_moments_on_sqlite_too() {
    if is_long("random moments on SQLite") {
        kill_at_random(Kind::Bridge, Way::Bridge, 40, 100);
    }
}

#[test]
fn killed_at_random_moments_over_core_rest_too() {
    if is_long("random moments over core REST") {
        kill_at_random(Kind::BridgeDatabase, Way::Core, 40, 100);
    }
}

fn kill_at_random(kind: Kind, way: Way, articles_a_run: usize, wanted: usize) {
    let Some(site) = hold(kind) else { return };
    let seed = seed();
    println!("{kind:?}, {}: seed {seed}", way.name());
    let mut random = Random(seed);
    let (mut kills, mut rounds) = (0, 0);
    while kills < wanted {
        let shop = way.shop(&site);
        let articles = batch(&shop, articles_a_run);
        rounds += 1;
        // One round is killed again and again, each time somewhere in what is left.
        for _ in 0..10 {
            if kills == wanted {
                break;
            }
            let mut run = shop.env.command(PUBLISH).spawn();
            let longest = if articles_a_run > 6 { 1_500 } else { 700 };
            sleep(Duration::from_millis(40 + random.below(longest)));
            let was_running = run.is_running();
            let _ = run.kill();
            kills += usize::from(was_running);
            if !was_running {
                break;
            }
        }
        let moment = format!("seed {seed}, round {rounds}");
        complete(&site, way, &shop, &articles, &moment);
        assert_eq!(titled(&site, &articles), articles.len(), "{moment}");
    }
    println!(
        "{kind:?}, {}: {kills} kills in {rounds} rounds of {articles_a_run} articles",
        way.name()
    );
}
