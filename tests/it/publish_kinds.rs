//! What a post is beside its text, through the CLI against a real WordPress: pages under pages, products,
//! clusters as terms, the image that heads it, and its time.

use igny8::domain::content::{Content, ContentKind};
use igny8::domain::taxonomy::TaxonomyType;
use igny8::store::clusters::{self, NewCluster};
use igny8::store::{StoreError, images, taxonomies};
use serde_json::Value;

use crate::publish_wp::{Shop, count, id};
use crate::support::variable;
use crate::wordpress_site::{Held, Kind, hold};
use crate::wp_connect::Desk;
use crate::wp_sync::{articles, body_there, difference, post, publish, row};

const NOW: &str = "2026-01-15T09:00:00.000Z";

/// Makes content one of another type, as a task for such a page would have made it.
fn become_type(desk: &Desk, content: &Content, content_type: &str) {
    let changed = desk.store().write(|transaction| {
        let words = (content_type, content.id.0);
        transaction.execute("UPDATE content SET content_type = ?1 WHERE id = ?2", words)?;
        Ok::<_, StoreError>(())
    });
    changed.unwrap();
}

/// The first of several ways, and for the whole proof all of them.
fn usual<const COUNT: usize, T>(ways: [T; COUNT]) -> impl Iterator<Item = T> {
    let long = variable("IGNY8_TEST_LONG").is_some();
    ways.into_iter().take(if long { COUNT } else { 1 })
}

/// Whether the whole proof is wanted; said when it is not.
fn is_long(what: &str) -> bool {
    let long = variable("IGNY8_TEST_LONG").is_some();
    if !long {
        println!("{what}: in the long form only");
    }
    long
}

/// What the one thing that was published came to.
fn done(answer: &Value) -> &Value {
    assert_eq!(count(answer, "done"), 1, "{answer}");
    &answer["data"]["done"][0]
}

#[test]
fn a_page_lies_under_another_and_a_post_under_none() {
    if !is_long("pages under pages") {
        return;
    }
    for (transport, kind) in [("bridge", Kind::Bridge), ("core", Kind::Main)] {
        let Some(site) = hold(kind) else { continue };
        let desk = match transport {
            "core" => Desk::over_core(&site, "editor"),
            _ => Desk::connected(&site, "editor"),
        };
        let made = articles(&desk, &["Above", "Below", "Plain"]);
        for page in &made[..2] {
            become_type(&desk, page, "page");
        }
        let live = ["--status", "publish"];
        let above = publish(&desk, &[&[id(&made[0]).as_str()], &live[..]].concat()).success();
        let above = done(&above.json())["external_id"]
            .as_str()
            .unwrap()
            .to_owned();
        let below = [id(&made[1]), "--parent".to_owned(), above.clone()];
        let words: Vec<&str> = below.iter().map(String::as_str).chain(live).collect();
        let sent = publish(&desk, &words).success();
        let sent = done(&sent.json()).clone();
        let number = sent["external_id"].as_str().unwrap();
        let stands = site.php(&format!(
            "$p = get_post({number}); echo $p->post_type, ' ', $p->post_parent;"
        ));
        assert_eq!(stands, format!("page {above}"), "{transport}");
        let address = sent["external_url"].as_str().unwrap();
        assert!(address.contains(&made[0].slug), "{transport} {address}");
        // Sent once; a run that names no parent leaves the one that is there.
        for words in [&words[..], &words[..1]] {
            let again = publish(&desk, &[words, &["--update"]].concat());
            assert_eq!(count(&again.json(), "done"), 0, "{transport} {again}");
        }
        let nowhere = publish(&desk, &[words[0], "--update", "--parent", "99999999"]);
        let nowhere = nowhere.exits_with(3);
        assert!(nowhere.stderr.contains("parent"), "{transport} {nowhere}");
        let kept = site.php(&format!("echo get_post({number})->post_parent;"));
        assert_eq!(kept, above, "{transport}");
        let flat = publish(&desk, &[&id(&made[2]), "--parent", &above]).success();
        let notes = done(&flat.json())["notes"].to_string();
        assert!(
            notes.contains("without a page above it"),
            "{transport} {flat}"
        );
    }
}

/// Copies the shop's stand-in into the site, as long as this lives.
struct ShopPlugin<'a>(&'a Held);

impl<'a> ShopPlugin<'a> {
    fn new(site: &'a Held) -> Self {
        let stand_in = concat!(
            env!("CARGO_MANIFEST_DIR"),
            "/wordpress/igny8-bridge/tests/stand-ins/woocommerce.php"
        );
        site.php(&format!(
            "copy('{stand_in}', WPMU_PLUGIN_DIR . '/zz-woocommerce.php'); update_option('igny8_cluster_taxonomy', 1);"
        ));
        Self(site)
    }
}

impl Drop for ShopPlugin<'_> {
    fn drop(&mut self) {
        self.0.php("unlink(WPMU_PLUGIN_DIR . '/zz-woocommerce.php'); update_option('igny8_cluster_taxonomy', 0);");
    }
}

#[test]
fn types_and_clusters_find_their_place_and_changes_of_them_come_back() {
    let Some(site) = hold(Kind::Bridge) else {
        return;
    };
    let _shop = ShopPlugin::new(&site);
    let desk = Desk::connected(&site, "editor");
    let _ = desk.run(&["structure"]).success();
    let types = desk.run(&["content-types"]).success();
    let names: Vec<Value> = types.json()["data"]["content_types"]
        .as_array()
        .unwrap()
        .iter()
        .map(|known| known["name"].clone())
        .collect();
    assert_eq!(names, ["post", "page", "product"], "{types}");
    let made = articles(&desk, &["Filed", "Sold", "Wrong"]);
    become_type(&desk, &made[1], "product");
    become_type(&desk, &made[2], "recipe");
    let filed = desk.store().write(|transaction| {
        let new = NewCluster {
            sector_id: made[0].sector_id,
            name: "Wool rugs",
            description: "",
            engine: None,
        };
        let cluster = clusters::insert(transaction, &new, NOW)?;
        let words = (cluster.0, made[0].id.0);
        transaction.execute("UPDATE content SET cluster_id = ?1 WHERE id = ?2", words)?;
        Ok::<_, StoreError>(())
    });
    filed.unwrap();
    let sent = publish(&desk, &["--status", "publish", "--category", "Floors"]).exits_with(3);
    assert!(
        sent.stderr.contains("no post type `recipe`") && sent.stdout.contains("product"),
        "{sent}"
    );
    let number = |made: &Content| post(&desk, made.id);
    let terms = |made: &Content, taxonomy: &str| {
        site.php(&format!(
            "echo implode(',', wp_get_object_terms({}, '{taxonomy}', ['fields' => 'names']));",
            number(made)
        ))
    };
    assert_eq!(terms(&made[0], "igny8_cluster"), "Wool rugs");
    assert_eq!(terms(&made[1], "product_cat"), "Floors");
    assert_eq!(
        site.php(&format!("echo get_post({})->post_type;", number(&made[1]))),
        "product"
    );
    assert_eq!(
        desk.run(&["sync", "pull"]).success().json()["data"]["differences"],
        serde_json::json!([])
    );

    // A person files the one elsewhere, and the other under one more category of the shop.
    site.php(&format!(
        "foreach ([['Felt rugs', 'igny8_cluster', {}], ['Sale', 'product_cat', {}]] as $t) {{ \
           $made = term_exists($t[0], $t[1]) ?: wp_insert_term($t[0], $t[1]); wp_set_object_terms($t[2], [(int) $made['term_id']], $t[1], $t[1] === 'product_cat'); }}",
        number(&made[0]), number(&made[1])
    ));
    let pulled = desk.run(&["sync", "pull"]).success();
    let of_kind = |made: &Content, kind: TaxonomyType| -> Vec<String> {
        let all = taxonomies::list(desk.store().connection(), made.id).unwrap();
        let of_kind = all.into_iter().filter(|term| term.taxonomy_type == kind);
        of_kind.map(|term| term.name).collect()
    };
    for made in &made[..2] {
        let told = difference(&pulled.json(), made.id);
        assert_eq!(told["pull"][0], "terms", "{pulled}");
    }
    assert_eq!(of_kind(&made[0], TaxonomyType::Cluster), ["Felt rugs"]);
    assert_eq!(of_kind(&made[0], TaxonomyType::Category), ["Floors"]);
    assert_eq!(
        of_kind(&made[1], TaxonomyType::Category),
        ["Floors", "Sale"]
    );
    let none = publish(&desk, &["--all", "--update"]);
    assert_eq!(count(&none.json(), "done"), 0, "{none}");
    assert_eq!(terms(&made[0], "igny8_cluster"), "Felt rugs");
    // What else changes goes there, and it stays filed where the person filed it.
    let change = |text: &str| {
        let number = made[0].id.to_string();
        let file = desk.env.write("again.html", text);
        let edit = ["content", "edit", &number, "--from", file.to_str().unwrap()];
        let _ = desk.env.igny8(edit).success();
        let sent = publish(&desk, &[&number, "--update", "--allow-unapproved"]).success();
        assert_eq!(count(&sent.json(), "done"), 1, "{sent}");
    };
    change("<p>Rugs.</p>");
    assert_eq!(terms(&made[0], "igny8_cluster"), "Felt rugs");
    // Out of every cluster: it is put back into none.
    site.php(&format!(
        "wp_set_object_terms({}, [], 'igny8_cluster');",
        number(&made[0])
    ));
    let _ = desk.run(&["sync", "pull"]).success();
    let _ = publish(&desk, &["--all", "--update"]);
    assert_eq!(terms(&made[0], "igny8_cluster"), "");
    for text in ["<p>Rugs, again.</p>", "<p>Rugs, once more.</p>"] {
        change(text);
        assert_eq!(terms(&made[0], "igny8_cluster"), "", "{text}");
    }
    // An author may make no cluster: it goes out without, and that is said.
    let author = Desk::connected(&site, "author");
    let low = articles(&author, &["Low"]);
    let filed = author.store().write(|transaction| {
        let term = taxonomies::ensure(
            transaction,
            TaxonomyType::Cluster,
            "Nowhere",
            "nowhere",
            NOW,
        )?;
        taxonomies::attach(transaction, low[0].id, term)
    });
    filed.unwrap();
    let sent = publish(&author, &[]).success();
    assert!(
        sent.stderr.contains("without the cluster `Nowhere`"),
        "{sent}"
    );
}

#[test]
fn over_core_rest_another_image_at_the_head_comes_back() {
    let Some(site) = hold(Kind::Main) else { return };
    let shop = Shop::new(&site, "editor");
    let made = shop.content(ContentKind::Article, 2);
    let _ = shop.publish(&["--status", "publish"]).success();
    let number = shop.row(made.id).external_id.unwrap();
    let second = shop.images(made.id)[1].external_id.clone().unwrap();
    // The desk of the other tests connects; here the login comes from the environment.
    let words = ["wp", "connect", site.url(), "--user", "editor", "--json"];
    let _ = shop.env.igny8(words).success();
    let pull = || shop.env.igny8(["wp", "sync", "pull", "--json"]);
    assert_eq!(
        pull().success().json()["data"]["differences"],
        serde_json::json!([])
    );
    site.php(&format!("set_post_thumbnail({number}, {second});"));
    let pulled = pull().success();
    let told = difference(&pulled.json(), made.id);
    assert_eq!(
        told["pull"],
        serde_json::json!(["featured image"]),
        "{pulled}"
    );
    let featured: Vec<bool> = (shop.images(made.id).iter())
        .map(|image| image.is_featured)
        .collect();
    assert_eq!(featured, [false, true]);
    // Both sides agree: nothing is left to send, and the next pull is silent.
    assert_eq!(
        pull().success().json()["data"]["differences"],
        serde_json::json!([])
    );
    let none = shop.publish(&["--update"]).success();
    assert_eq!(count(&none.json(), "done"), 0, "{none}");
    let head = format!("echo get_post_thumbnail_id({number});");
    assert_eq!(site.php(&head), second);
    // One that is none of ours stays there, and is no business of ours here.
    let foreign = site.php(
        "$id = wp_insert_attachment(['post_title' => 'own', 'post_mime_type' => 'image/png', 'post_status' => 'inherit'], '2026/01/own.png'); echo $id;",
    );
    site.php(&format!(
        "update_post_meta({number}, '_thumbnail_id', {foreign});"
    ));
    let kept = pull().success();
    let told = difference(&kept.json(), made.id);
    assert!(told["kept_there"].to_string().contains(&foreign), "{kept}");
    let store = shop.store();
    let row = images::list(store.connection(), made.id).unwrap();
    assert!(row[1].is_featured);
    let _ = shop.publish(&["--update"]);
    assert_eq!(site.php(&head), foreign);
}

#[test]
fn a_time_is_the_site_s_own_where_none_is_named() {
    // In New York, with plain permalinks, in a folder.
    let Some(site) = hold(Kind::PlainBridge) else {
        return;
    };
    for transport in usual(["core", "bridge"]) {
        let desk = match transport {
            "core" => Desk::over_core(&site, "editor"),
            _ => Desk::connected(&site, "editor"),
        };
        let made = articles(&desk, &["Exact", "Onsite"]);
        for (made, at) in made
            .iter()
            .zip(["2035-07-01T13:00:00Z", "2035-01-31 09:00"])
        {
            let planned = publish(&desk, &[&id(made), "--at", at, "--dry-run"]).success();
            assert!(planned.stdout.contains("future"), "{planned}");
            let sent = publish(&desk, &[&id(made), "--at", at]).success();
            assert_eq!(done(&sent.json())["wordpress_status"], "future", "{sent}");
        }
        let times = |made: &Content| {
            site.php(&format!(
                "$p = get_post({}); echo $p->post_date_gmt, ' ', $p->post_date;",
                row(&desk, made.id).external_id.unwrap()
            ))
        };
        assert_eq!(
            times(&made[0]),
            "2035-07-01 13:00:00 2035-07-01 09:00:00",
            "{transport}"
        );
        assert_eq!(
            times(&made[1]),
            "2035-01-31 14:00:00 2035-01-31 09:00:00",
            "{transport}"
        );
        // Still to come by this machine's clock, and over by the site's: it would go live at once.
        let slow = articles(&desk, &["Slow"]);
        let words = [
            "publish",
            "wp",
            "--json",
            &id(&slow[0]),
            "--at",
            "2026-01-15T09:30:00Z",
        ];
        let refused = desk.env.command(words);
        let refused = refused
            .variable("IGNY8_TEST_NOW", "2026-01-15T09:00:00Z")
            .run();
        assert!(matches!(refused.code, Some(1 | 3)), "{refused}");
        assert!(refused.stderr.contains("at once"), "{refused}");
        let live = site.php(&format!(
            "global $wpdb; echo (int) $wpdb->get_var(\"SELECT COUNT(*) FROM $wpdb->posts WHERE post_status IN ('publish', 'future') AND post_name = '{}'\");",
            slow[0].slug
        ));
        assert_eq!(live, "0", "{transport}");
        // Nobody changed anything: no clock is misread on the way back.
        let pulled = desk.run(&["sync", "pull"]).success();
        assert_eq!(
            pulled.json()["data"]["differences"],
            serde_json::json!([]),
            "{transport}"
        );
    }
}

#[test]
fn a_body_is_blocks_or_plain_html_and_an_image_keeps_its_texts() {
    if !is_long("the classic form") {
        return;
    }
    let Some(site) = hold(Kind::Bridge) else {
        return;
    };
    let shop = Shop::with_bridge(&site, "author");
    let made = shop.content(ContentKind::Article, 2);
    let described = shop.store().write(|transaction| {
        transaction.execute(
            "UPDATE images SET caption = 'Wool & silk', alt_text = 'Two \"rugs\"' WHERE content_id = ?1",
            [made.id.0],
        )?;
        Ok::<_, StoreError>(())
    });
    described.unwrap();
    let classic = ["--status", "publish", "--format", "classic"];
    let _ = shop.publish(&classic).success();
    let row = shop.row(made.id);
    let number = row.external_id.unwrap();
    let body = body_there(&site, &number);
    assert!(
        !body.contains("<!-- wp:") && body.contains("<h2>Sizes</h2>"),
        "{body}"
    );
    let texts = site.php(&format!(
        "$i = get_post(get_post_thumbnail_id({number})); echo $i->post_excerpt, '|', get_post_meta($i->ID, '_wp_attachment_image_alt', true);"
    ));
    // As WordPress keeps what people type there.
    assert_eq!(texts.replace("&amp;", "&"), "Wool & silk|Two \"rugs\"");
    // What another run does not name is a change, and is asked for.
    let left = shop.publish(&["--format", "blocks"]).exits_with(3);
    assert!(left.stderr.contains("--update"), "{left}");
    let _ = shop.publish(&["--format", "blocks", "--update"]).success();
    let body = body_there(&site, &number);
    assert!(body.contains("<!-- wp:heading -->"), "{body}");
    let again = shop.publish(&["--update"]).success();
    assert_eq!(count(&again.json(), "done"), 0, "{again}");
}
