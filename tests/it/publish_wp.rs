//! `igny8 publish wp` against a real WordPress: never twice, never over someone's edits.

use std::time::Duration;

use igny8::ai::functions::article::Article;
use igny8::domain::content::{Content, ContentKind, ContentSource};
use igny8::domain::ids::{ContentId, SectorId};
use igny8::domain::image::Image;
use igny8::domain::status::ContentStatus;
use igny8::store::content::NewContent;
use igny8::store::images::NewImage;
use igny8::store::{Access, Store, StoreError, content, images, publish_records};
use igny8::wordpress::{MediaName, Post, PostFields, PostType};
use serde_json::Value;
use uuid::Uuid;

use crate::bridge_client::v7;
use crate::support::{CommandOutput, TestEnv, workspace};
use crate::wordpress_client::{PIXEL, block_on, connect, http};
use crate::wordpress_site::{Held, Kind, hold};

const NOW: &str = "2026-01-15T09:00:00.000Z";

/// A workspace that publishes to a test site.
pub(crate) struct Shop<'a> {
    pub(crate) env: TestEnv,
    site: &'a Held,
}

impl<'a> Shop<'a> {
    pub(crate) fn new(site: &'a Held, role: &str) -> Self {
        let mut env = TestEnv::new();
        workspace(&env);
        let (user, password) = site.account(role);
        env.set("IGNY8_SITE", "test-shop");
        env.set("IGNY8_WORDPRESS_URL", site.url());
        env.set("IGNY8_WORDPRESS_USERNAME", user);
        env.set("IGNY8_WORDPRESS_APP_PASSWORD", password);
        Self { env, site }
    }

    /// A workspace that publishes to the same site through the bridge.
    pub(crate) fn with_bridge(site: &'a Held, role: &str) -> Self {
        let mut shop = Self::new(site, role);
        // A moment of its own, so that no run of another workspace has the same id: the site knows runs
        // by them.
        let random = Uuid::new_v4().as_u128();
        let (second, millisecond) = (random % 60, random / 60 % 1000);
        let now = format!("2026-01-15T09:00:{second:02}.{millisecond:03}Z");
        shop.env.set("IGNY8_TEST_NOW", now);
        let key = site.key(role, "read,draft,publish,media,links");
        shop.env.set("IGNY8_WORDPRESS_BRIDGE_KEY", key);
        shop
    }

    /// Gives this workspace everything that another one has, as a second machine would have it.
    pub(crate) fn copy_of(&self, other: &Shop<'_>) {
        // Nobody has it open: all of it is in the one file.
        let database = other.env.work_dir().join("site/igny8.sqlite3");
        for ending in ["sqlite3-wal", "sqlite3-shm"] {
            let own = self
                .env
                .work_dir()
                .join("site/igny8")
                .with_extension(ending);
            let _ = std::fs::remove_file(own);
        }
        self.env
            .write("site/igny8.sqlite3", std::fs::read(database).unwrap());
        for entry in std::fs::read_dir(other.env.work_dir().join("site/images")).unwrap() {
            let path = entry.unwrap().path();
            let name = path.file_name().unwrap().to_str().unwrap();
            let bytes = std::fs::read(&path).unwrap();
            self.env.write(&format!("site/images/{name}"), bytes);
        }
    }

    pub(crate) fn store(&self) -> Store {
        let path = self.env.work_dir().join("site/igny8.sqlite3");
        Store::open(&path, Access::Write, Duration::from_secs(20)).unwrap()
    }

    /// Adds an approved article or a brief with `images` images: one that heads it, then in its text.
    pub(crate) fn content(&self, kind: ContentKind, images: usize) -> Content {
        let uuid = v7();
        let title = format!("Rugs & <more> {}", &uuid.simple().to_string()[20..]);
        let slug = format!("rugs-{}", uuid.simple());
        let mut html =
            "<p>Soft &amp; warm rugs for [1] every room.</p>\n<h2>Sizes</h2>\n".to_owned();
        for number in 1..images {
            let figure = format!(
                "<figure class=\"igny8-image\"><img alt=\"A rug\" height=\"1\" \
                 src=\"images/{slug}-{number}.png\" width=\"1\"></figure>\n"
            );
            html.push_str(&figure);
        }
        html.push_str("<p>Measure the room first.</p>\n");
        let new = NewContent {
            uuid,
            sector_id: SectorId(1),
            cluster_id: None,
            task_id: None,
            kind,
            title: &title,
            slug: &slug,
            content_html: &html,
            excerpt: "Soft & warm.",
            meta_title: "Rugs",
            meta_description: "Rugs for every room.",
            primary_keyword: "rugs",
            content_type: "post",
            content_structure: "guide",
            word_count: 12,
            source: ContentSource::Igny8,
            model: "builtin",
            prompt_version: "",
            op_id: None,
        };
        let mut files = Vec::new();
        let made = self.store().write(|transaction| {
            let id = content::insert(transaction, &new, NOW)?;
            for number in 0..images {
                let file = format!("images/{slug}-{number}.png");
                let image = NewImage {
                    uuid: Uuid::new_v4(),
                    content_id: id,
                    task_id: None,
                    prompt: "",
                    position: i64::try_from(number).unwrap(),
                    alt_text: "A rug",
                    caption: "",
                };
                images::insert(transaction, &image, NOW)?;
                files.push(file);
            }
            for (mut image, file) in images::list(transaction, id)?.into_iter().zip(&files) {
                image.file = Some(file.clone());
                image.sha256 = Some(image.uuid.simple().to_string());
                images::update(transaction, &image, None, NOW)?;
            }
            let mut made = content::get(transaction, id)?;
            if kind == ContentKind::Article {
                made.approved_at = Some(NOW.to_owned());
                content::update(transaction, &made, NOW)?;
            }
            Ok::<_, StoreError>(made)
        });
        for file in files {
            // Behind the end of the picture: bytes that no other picture has.
            let bytes = [PIXEL, file.as_bytes()].concat();
            self.env.write(&format!("site/{file}"), bytes);
        }
        made.unwrap()
    }

    /// Adds an approved article with all the texts that a model's answer came to.
    pub(crate) fn article_of(&self, article: &Article) -> Content {
        let mut row = self.content(ContentKind::Article, 0);
        row.title.clone_from(&article.title);
        row.content_html.clone_from(&article.html);
        row.meta_title.clone_from(&article.meta_title);
        row.meta_description.clone_from(&article.meta_description);
        row.excerpt.clone_from(&article.excerpt);
        let kept = self.store().write(|transaction| {
            content::revise(transaction, &mut row, "edit", NOW)?;
            row.approved_at = Some(NOW.to_owned());
            content::update(transaction, &row, NOW)
        });
        kept.unwrap();
        self.row(row.id)
    }

    pub(crate) fn article(&self) -> Content {
        self.content(ContentKind::Article, 1)
    }

    pub(crate) fn edit(&self, id: ContentId, html: &str) {
        let store = self.store();
        let edited = store.write(|transaction| {
            let mut row = content::get(transaction, id)?;
            row.content_html = html.to_owned();
            content::revise(transaction, &mut row, "edit", NOW)?;
            row.approved_at = Some(NOW.to_owned());
            content::update(transaction, &row, NOW)
        });
        edited.unwrap();
    }

    pub(crate) fn row(&self, id: ContentId) -> Content {
        content::get(self.store().connection(), id).unwrap()
    }

    pub(crate) fn images(&self, id: ContentId) -> Vec<Image> {
        images::list(self.store().connection(), id).unwrap()
    }

    pub(crate) fn states(&self, id: ContentId) -> Vec<&'static str> {
        let records = publish_records::list(self.store().connection(), id).unwrap();
        records.iter().map(|record| record.state.as_str()).collect()
    }

    pub(crate) fn publish(&self, words: &[&str]) -> CommandOutput {
        self.env
            .igny8(["publish", "wp", "--json"].iter().chain(words))
    }

    /// The posts of content at the site, those in the trash too.
    fn posts(&self, content: &Content) -> Vec<Post> {
        block_on(async {
            let http = http();
            let client = connect(&http, self.site, "admin").await;
            client
                .find_by_marker(content.uuid, PostType::Post)
                .await
                .unwrap()
        })
    }

    /// How many media items each image of content has at the site.
    fn media(&self, content: &Content) -> Vec<usize> {
        let images = self.images(content.id);
        block_on(async {
            let http = http();
            let client = connect(&http, self.site, "admin").await;
            let mut counts = Vec::new();
            for image in images {
                let sha256 = image.sha256.unwrap();
                let mark = Uuid::new_v5(&image.uuid, sha256.as_bytes());
                let name = MediaName::new(&content.slug, mark, "png");
                counts.push(client.find_media(&name).await.unwrap().len());
            }
            counts
        })
    }
}

/// The number of a piece of content, as a word of the command line.
pub(crate) fn id(content: &Content) -> String {
    content.id.to_string()
}

pub(crate) fn count(answer: &Value, list: &str) -> usize {
    answer["data"][list].as_array().map_or(0, Vec::len)
}

#[test]
fn ten_drafts_go_out_once_as_administrator_and_as_author() {
    let Some(site) = hold(Kind::Main) else { return };
    for role in ["admin", "author"] {
        let shop = Shop::new(&site, role);
        let mut contents: Vec<Content> = (0..8).map(|_| shop.article()).collect();
        contents.push(shop.content(ContentKind::Article, 2));
        contents.push(shop.content(ContentKind::Brief, 2));
        let category = format!("Rooms {role}");
        let words = ["--category", &category, "--tag", "Wool & silk"];
        let answer = shop.publish(&words).success().json();
        assert_eq!(count(&answer, "done"), 10, "{answer}");
        let notes = answer["data"]["done"][0]["notes"].as_array().unwrap();
        // Only editors may make categories: the post goes out without.
        assert_eq!(notes.len(), usize::from(role == "author"), "{answer}");
        for content in &contents {
            let row = shop.row(content.id);
            assert_eq!(row.wordpress_status.as_deref(), Some("draft"));
            assert_eq!(row.status, ContentStatus::Draft);
            assert!(row.external_url.unwrap().starts_with(site.url()));
            assert!(
                shop.images(content.id)
                    .iter()
                    .all(|i| i.external_id.is_some())
            );
            assert_eq!(shop.states(content.id), ["done"]);
        }
        let last = &contents[9];
        let posts = shop.posts(last);
        assert_eq!(posts.len(), 1);
        let body = &posts[0].content.raw;
        let image = shop.images(last.id).remove(1);
        let class = format!("class=\"wp-image-{}\"", image.external_id.unwrap());
        assert!(body.contains(&class), "{body}");
        assert!(
            body.contains(&format!("src=\"{}\"", image.image_url.unwrap())),
            "{body}"
        );
        assert!(body.trim_end().ends_with(&format!(
            "<!-- wp:html -->\n<!-- igny8:{} -->\n<!-- /wp:html -->",
            last.uuid
        )));

        let sent = site.requests("POST");
        let again = shop.publish(&[]).success().json();
        assert_eq!(count(&again, "done"), 0, "{again}");
        let named = shop
            .publish(&[&id(last), &last.uuid.to_string()])
            .success()
            .json();
        assert_eq!(named["data"]["skipped"][0]["reason"], "already there");
        assert_eq!(site.requests("POST"), sent);
    }
}

#[test]
fn a_login_that_fails_says_why() {
    let Some(site) = hold(Kind::Main) else { return };
    let mut shop = Shop::new(&site, "author");
    let content = shop.article();
    site.faults(r#"{"strip_authorization":true}"#);
    let stripped = shop.publish(&[]).exits_with(4);
    assert_eq!(stripped.json()["code"], "wordpress_header_stripped");
    assert!(stripped.stderr.contains("drops the Authorization header"));
    site.faults("{}");
    shop.env.set(
        "IGNY8_WORDPRESS_APP_PASSWORD",
        "abcd EFGH 1234 ijkl MNOP 5678",
    );
    let wrong = shop.publish(&[]).exits_with(4);
    assert_eq!(wrong.json()["code"], "wordpress_login_failed");
    assert!(
        wrong.stderr.contains("knows no user `author` with this"),
        "{wrong}"
    );
    shop.env.set("IGNY8_WORDPRESS_APP_PASSWORD", "");
    let none = shop.publish(&[]).exits_with(4);
    assert_eq!(none.json()["code"], "credentials_missing");
    shop.env.set("IGNY8_WORDPRESS_USERNAME", "");
    assert!(
        shop.publish(&[])
            .exits_with(4)
            .stderr
            .contains("wordpress.username")
    );
    shop.env.set("IGNY8_WORDPRESS_URL", "");
    assert!(
        shop.publish(&[])
            .exits_with(4)
            .stderr
            .contains("wordpress.url")
    );
    assert!(shop.states(content.id).is_empty());
}

#[test]
fn a_site_with_plain_permalinks_works_or_says_why_not() {
    let Some(site) = hold(Kind::PlainSubfolder) else {
        return;
    };
    let shop = Shop::new(&site, "author");
    let content = shop.article();
    site.faults(r#"{"html_rest":true}"#);
    let closed = shop.publish(&[]).exits_with(7);
    assert_eq!(closed.json()["code"], "wordpress_plain_permalinks");
    assert!(closed.stderr.contains("Settings > Permalinks"), "{closed}");
    site.faults("{}");
    let _ = shop.publish(&[]).success();
    assert_eq!(shop.states(content.id), ["done"]);
}

#[test]
fn a_lost_answer_leaves_one_post_and_one_image() {
    let Some(site) = hold(Kind::Main) else { return };
    for fault in [
        r#"{"lose_answer":true}"#,
        r#"{"fatal_on_save":true}"#,
        r#"{"notice_before_json":true}"#,
        r#"{"cut_answer":true}"#,
    ] {
        let shop = Shop::new(&site, "author");
        let content = shop.article();
        site.faults(fault);
        let first = shop.publish(&["--tag", "Wool"]);
        site.faults("{}");
        // While every save dies, the post cannot be completed: the next run goes on.
        assert!(matches!(first.code, Some(0 | 3 | 7)), "{fault}\n{first}");
        let _ = shop.publish(&[]).success();
        let _ = shop.publish(&[]).success();
        assert_eq!(shop.posts(&content).len(), 1, "{fault}");
        assert_eq!(shop.media(&content), [1], "{fault}");
        assert_eq!(shop.states(content.id)[0], "done", "{fault}");
    }
}

#[test]
fn a_refused_create_is_looked_up_and_made_later() {
    let Some(site) = hold(Kind::Main) else { return };
    let shop = Shop::new(&site, "author");
    let content = shop.content(ContentKind::Article, 0);
    site.faults(r#"{"waf_403":true}"#);
    let blocked = shop.publish(&[]).exits_with(3).json();
    assert_eq!(blocked["data"]["failed"][0]["code"], "wordpress_blocked");
    assert_eq!(shop.states(content.id), ["failed"]);
    site.faults(r#"{"rate_limit":3}"#);
    let limited = shop.publish(&[]);
    assert!(matches!(limited.code, Some(0 | 7)), "{limited}");
    site.faults("{}");
    let _ = shop.publish(&[]).success();
    assert_eq!(shop.posts(&content).len(), 1);
}

#[test]
fn a_killed_run_is_taken_up_where_it_stopped() {
    let Some(site) = hold(Kind::Main) else { return };
    let shop = Shop::new(&site, "author");
    for step in [
        "publish-intent:1",
        "publish-sent:1",
        "publish-sent:2",
        "publish-sent:3",
        "publish-sent:4",
    ] {
        let content = shop.article();
        let words = ["publish", "wp", "--events", "--tag", "Killed"];
        let mut run = shop
            .env
            .command(words)
            .variable("IGNY8_TEST_PAUSE_AT", step)
            .spawn();
        assert!(run.has_said("\"paused\""), "{step}");
        let _ = run.kill();
        assert_eq!(shop.states(content.id), ["intent"], "{step}");
        let _ = shop.publish(&[]).success();
        assert_eq!(shop.posts(&content).len(), 1, "{step}");
        assert_eq!(shop.media(&content), [1], "{step}");
        assert_eq!(shop.states(content.id)[0], "done", "{step}");
    }
}

#[test]
fn a_trashed_post_is_not_made_again() {
    let Some(site) = hold(Kind::Main) else { return };
    let shop = Shop::new(&site, "author");
    let content = shop.content(ContentKind::Article, 0);
    let mut run = shop
        .env
        .command(["publish", "wp", "--events"])
        .variable("IGNY8_TEST_PAUSE_AT", "publish-sent:2")
        .spawn();
    assert!(run.has_said("\"paused\""));
    let _ = run.kill();
    let post = shop.posts(&content).remove(0);
    block_on(async {
        let http = http();
        let client = connect(&http, &site, "admin").await;
        client.trash(PostType::Post, post.id).await.unwrap();
    });
    let refused = shop.publish(&[]).exits_with(3);
    assert_eq!(
        refused.json()["data"]["failed"][0]["code"],
        "wordpress_trashed"
    );
    assert!(refused.stderr.contains("Posts > Trash"), "{refused}");
    assert_eq!(shop.posts(&content).len(), 1);
}

#[test]
fn wordpress_itself_finds_every_block_valid() {
    let Some(site) = hold(Kind::Main) else { return };
    let shop = Shop::new(&site, "author");
    let content = shop.article();
    shop.edit(
        content.id,
        "<p>Text with <strong>bold</strong>, <em>slant</em>, <code>code [x]</code> and \
         <a href=\"https://shop.example/a?b=1&amp;c=2\" rel=\"nofollow noopener\">a link</a> [1].</p>\n\
         <h2>Two &amp; more</h2>\n<h3>Three</h3>\n<h4>Four</h4>\n\
         <ul><li>One</li><li>Two<ol><li>Deep</li></ol></li></ul>\n\
         <blockquote><p>Said</p><ul><li>listed</li></ul></blockquote>\n\
         <pre><code>let a = 1 &lt; 2; // [gallery] https://a.example/\nnext</code></pre>\n<hr>\n\
         <table><thead><tr><th>A</th><th>B</th></tr></thead><tbody><tr><th>r</th><td>1 &lt; 2<br>x</td></tr></tbody></table>\n\
         <details><summary>Why?</summary><p>So.</p></details>\n",
    );
    let _ = shop.publish(&[]).success();
    let stored = shop.posts(&content).remove(0).content.raw;
    let Some(judged) = site.judge_blocks(&stored) else {
        return;
    };
    assert!(judged.len() >= 15, "{judged:?}");
    for line in &judged {
        assert!(line.ends_with(" valid"), "{line}\n{stored}");
        assert!(
            !line.starts_with("core/missing") && !line.starts_with("core/freeform"),
            "{line}\n{stored}"
        );
    }
    let wrong = "<!-- wp:heading -->\n<h3>x</h3>\n<!-- /wp:heading -->";
    let judged = site.judge_blocks(wrong).unwrap();
    assert!(
        judged[0].contains("INVALID"),
        "the judge sees nothing: {judged:?}"
    );
}

#[test]
fn an_update_is_asked_for_and_never_writes_over_someones_edit() {
    let Some(site) = hold(Kind::Main) else { return };
    let shop = Shop::new(&site, "author");
    let content = shop.article();
    let _ = shop.publish(&[]).success();
    shop.edit(content.id, "<p>Second.</p>\n");
    let sent = site.requests("POST");
    let left = shop.publish(&[]).exits_with(3).json();
    assert_eq!(
        left["data"]["skipped"][0]["reason"],
        "changed since it was published: add `--update`"
    );
    assert_eq!(site.requests("POST"), sent);
    let updated = shop.publish(&["--update"]).success().json();
    assert_eq!(updated["data"]["done"][0]["action"], "updated");
    let post = shop.posts(&content).remove(0);
    assert!(post.content.raw.contains("<p>Second.</p>"));
    assert_eq!(shop.media(&content), [1]);

    block_on(async {
        let http = http();
        let client = connect(&http, &site, "admin").await;
        let theirs = PostFields {
            content: Some(post.content.raw.replace("Second", "By hand")),
            ..PostFields::default()
        };
        client
            .update(PostType::Post, post.id, &theirs)
            .await
            .unwrap();
    });
    shop.edit(content.id, "<p>Third.</p>\n");
    let refused = shop.publish(&["--update"]).exits_with(3);
    assert!(
        refused.stderr.contains("someone has edited the post"),
        "{refused}"
    );
    assert!(shop.posts(&content)[0].content.raw.contains("By hand"));
}

#[test]
fn live_is_for_approved_articles_and_the_answer_counts() {
    let Some(site) = hold(Kind::Main) else { return };
    let shop = Shop::new(&site, "author");
    let brief = shop.content(ContentKind::Brief, 0);
    let article = shop.content(ContentKind::Article, 0);
    let draft = shop.publish(&[&id(&article)]).success().json();
    assert_eq!(draft["data"]["done"][0]["status"], "draft");

    let refused = shop
        .publish(&[&id(&brief), "--status", "publish"])
        .exits_with(3);
    assert!(refused.stderr.contains("--allow-briefs"), "{refused}");
    assert!(shop.posts(&brief).is_empty());
    let unapproved = shop
        .publish(&[&id(&brief), "--status", "private", "--allow-briefs"])
        .exits_with(3);
    assert!(
        unapproved.stderr.contains("content approve"),
        "{unapproved}"
    );

    // The draft goes live without a second post; the brief that nobody named stays at home.
    let live = shop.publish(&["--status", "publish"]).success().json();
    assert_eq!(count(&live, "done"), 1, "{live}");
    assert_eq!(live["data"]["done"][0]["action"], "status changed");
    let row = shop.row(article.id);
    assert_eq!(row.status, ContentStatus::Published);
    assert_eq!(row.wordpress_status.as_deref(), Some("publish"));
    assert_eq!(shop.posts(&article).len(), 1);
    // The setting says draft, and takes nothing back.
    let brief_only = shop.publish(&[]).success().json();
    assert_eq!(count(&brief_only, "done"), 1);
    assert_eq!(shop.posts(&article)[0].status, "publish");

    let later = shop.content(ContentKind::Article, 0);
    let words = [&id(&later), "--at", "2035-01-31T09:00:00+01:00"];
    let planned = shop.publish(&words).success().json();
    assert_eq!(planned["data"]["done"][0]["wordpress_status"], "future");
    assert_eq!(shop.row(later.id).status, ContentStatus::Draft);
    let over = shop.publish(&[&id(&later), "--at", "2020-01-31T09:00:00Z"]);
    assert!(over.exits_with(1).stderr.contains("is over already"));
}

#[test]
fn a_dry_run_sends_nothing() {
    let mut env = TestEnv::new();
    env.set("IGNY8_WORDPRESS_URL", "https://shop.example/blog");
    workspace(&env);
    env.set("IGNY8_SITE", "test-shop");
    let unknown = env.igny8(["publish", "wp", "--dry-run", "7"]);
    insta::assert_snapshot!(unknown, @r"
    exit code: 1
    ----- stdout -----
    ----- stderr -----
    error: there is no content 7
    hint: run `igny8 content list` to see what there is
    ");
    let empty = env.igny8(["publish", "wp", "--dry-run"]);
    insta::assert_snapshot!(empty, @r"
    exit code: 0
    ----- stdout -----
    ----- stderr -----
    would send 0 to https://shop.example/blog/; 0 already there, 0 left alone
    ");
    let empty = env.igny8(["publish", "wp", "--json"]).success();
    insta::assert_snapshot!(empty.json()["data"].to_string(), @r#"{"done":[],"skipped":[],"flagged":0,"failed":[],"cost_usd_micros":0,"calls_of_unknown_cost":0,"transport":"core","batch_id":null,"notes":[]}"#);
}

#[test]
fn a_dry_run_says_what_would_be_sent() {
    let Some(site) = hold(Kind::Main) else { return };
    let shop = Shop::new(&site, "author");
    let article = shop.article();
    let _brief = shop.content(ContentKind::Brief, 0);
    let words = ["publish", "wp", "--dry-run", "--status", "publish"];
    let plain = |text: &str| {
        text.replace(site.url(), "[SITE]")
            .replace(&article.title, "[TITLE]")
            .replace(&article.uuid.to_string(), "[ARTICLE]")
    };
    let planned = shop.env.igny8(words).success();
    insta::assert_snapshot!(plain(&planned.stderr), @"would send 1 to [SITE]/; 0 already there, 1 left alone");
    let data = shop
        .env
        .igny8(words.iter().chain(&["--json"]))
        .success()
        .json();
    assert_eq!(data["schema"], "igny8.publish.wp.plan/1");
    insta::assert_snapshot!(plain(&data["data"]["would_do"].to_string()), @r#"[{"id":1,"uuid":"[ARTICLE]","title":"[TITLE]","kind":"article","action":"create","wanted_status":"publish"}]"#);
    assert!(shop.states(article.id).is_empty());

    let done = shop.publish(&[&id(&article)]).success().json();
    let post = done["data"]["done"][0]["external_id"].as_str().unwrap();
    let shape =
        plain(&done["data"]["done"].to_string()).replace(&format!("\"{post}\""), "\"[POST]\"");
    let shape = shape.replace(&format!("={post}\""), "=[POST]\"");
    insta::assert_snapshot!(shape, @r#"[{"id":1,"uuid":"[ARTICLE]","title":"[TITLE]","kind":"article","action":"created","external_id":"[POST]","external_url":"[SITE]/?p=[POST]","wordpress_status":"draft","status":"draft","images":1,"notes":[]}]"#);
}
