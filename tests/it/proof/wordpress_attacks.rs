//! Hostile texts through the whole path, from a model's answer to a page in a real browser: nothing
//! runs, nothing is loaded from elsewhere, and nothing outside the allow-list is stored.

use igny8::ai::functions::generate_content;
use igny8::engines::html::LinkRules;
use scraper::{Html, Node};
use serde_json::json;

use crate::publish_wp::Shop;
use crate::support::{attacks, browser, variable};
use crate::wordpress_site::{Held, Kind, hold};

/// The elements that a stored post may have.
const ELEMENTS: &[&str] = &[
    "html",
    "head",
    "body",
    "p",
    "h2",
    "h3",
    "h4",
    "ul",
    "ol",
    "li",
    "a",
    "strong",
    "em",
    "blockquote",
    "table",
    "thead",
    "tbody",
    "tr",
    "th",
    "td",
    "code",
    "pre",
    "br",
    "hr",
    "details",
    "summary",
    "figure",
    "img",
    "figcaption",
];

/// The attributes that they may have.
const ATTRIBUTES: &[&str] = &[
    "href", "rel", "class", "alt", "src", "width", "height", "colspan", "rowspan", "scope", "start",
];

/// The blocks that a stored post may have.
const BLOCKS: &[&str] = &[
    "paragraph",
    "heading",
    "list",
    "list-item",
    "image",
    "table",
    "quote",
    "code",
    "preformatted",
    "details",
    "separator",
    "html",
];

/// Texts of one post: so few pages that a browser shows them all in seconds.
const TEXTS_A_POST: usize = 110;

/// A plugin that notes in the page what ran, and tells of what was loaded.
const WATCH: &str = r#"
file_put_contents(WP_CONTENT_DIR . '/mu-plugins/zz-watch.php', '<?php
add_shortcode("igny8_probe", function () { return "<script>igny8ran(\"shortcode\")</script>"; });
add_action("wp_head", function () { echo "<script>var igny8ran=function(w){document.documentElement.setAttribute(\"data-ran\",w)};window.alert=window.confirm=window.prompt=window.msgbox=function(){igny8ran(\"dialog\")};addEventListener(\"load\",function(){document.querySelectorAll(\"body *\").forEach(function(e){[\"click\",\"mouseover\",\"focus\",\"pointerdown\"].forEach(function(n){if(!(e.tagName===\"A\"&&n===\"click\"))e.dispatchEvent(new Event(n))});if(e.tagName===\"A\"&&/^\\s*(java|vb|live)script|^data/i.test(e.protocol))igny8ran(\"address\")})})</script>"; }, 0);');
"#;

#[test]
fn hostile_texts_end_as_text() {
    let texts = attacks::all();
    assert!(texts.len() >= 400, "{} texts", texts.len());
    let mut ways = vec![(Kind::Bridge, "editor")];
    if variable("IGNY8_TEST_LONG").is_some() {
        // Over core REST an administrator's text is stored as it is: only our own cleaning stands.
        ways.push((Kind::Main, "admin"));
    }
    for (kind, role) in ways {
        let Some(site) = hold(kind) else { continue };
        site.php(WATCH);
        let ended = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| {
            through(&site, kind, role, &texts);
        }));
        site.php("unlink(WP_CONTENT_DIR . '/mu-plugins/zz-watch.php');");
        if let Err(panic) = ended {
            std::panic::resume_unwind(panic);
        }
    }
}

fn through(site: &Held, kind: Kind, role: &str, texts: &[String]) {
    let shop = match kind {
        Kind::Bridge => Shop::with_bridge(site, role),
        _ => Shop::new(site, role),
    };
    // The watch sees what runs, or it would prove nothing.
    let control = site.php(
        "kses_remove_filters(); $id = wp_insert_post(wp_slash(['post_title' => 'Control', 'post_status' => 'publish', \
         'post_content' => '<img src=\"x\" onerror=\"alert(1)\">'])); echo get_permalink($id);",
    );
    let Some(seen) = browser::visit(&control) else {
        return;
    };
    assert!(
        seen.dom.contains("data-ran=\"dialog\""),
        "the watch sees nothing"
    );

    let rules = LinkRules {
        allowed_hosts: &[],
        own_hosts: &[],
        pages: None,
    };
    for (number, chunk) in texts.chunks(TEXTS_A_POST).enumerate() {
        let sections: Vec<_> = chunk
            .iter()
            .map(
                |text| json!({"heading": text, "body_html": format!("<p>before {text} after</p>")}),
            )
            .collect();
        let answer = json!({
            "title": format!("About {}", chunk[number]), "meta_title": chunk[number + 1], "meta_description": chunk[number + 2],
            "excerpt": chunk[number + 3], "category": chunk[number + 4], "tags": [chunk[number + 5]],
            "introduction_html": chunk[number + 6], "sections": sections,
        });
        let article = generate_content::parse(&answer.to_string(), &rules).unwrap();
        let content = shop.article_of(&article);
        let done = shop
            .publish(&["--status", "publish", &content.id.to_string()])
            .success()
            .json();
        let number = done["data"]["done"][0]["external_id"].as_str().unwrap();
        let stored = site.php(&format!("echo get_post({number})->post_content;"));
        assert_eq!(complaints(&stored), Vec::<String>::new(), "{kind:?}");
        let seen =
            browser::visit(done["data"]["done"][0]["external_url"].as_str().unwrap()).unwrap();
        assert!(seen.dom.contains("after"), "the page shows the article");
        let head = seen.dom.split("<head").next().unwrap();
        assert!(
            !head.contains("data-ran"),
            "{kind:?}: something ran: {head}"
        );
        let foreign: Vec<_> = seen
            .requests
            .iter()
            .filter(|line| line.contains("evil.example"))
            .collect();
        assert!(foreign.is_empty(), "{foreign:?}");
    }
}

/// What a stored post has that it must not have.
fn complaints(html: &str) -> Vec<String> {
    let mut all = Vec::new();
    let document = Html::parse_fragment(html);
    for node in document.tree.values() {
        match node {
            Node::Element(element) => {
                if !ELEMENTS.contains(&element.name()) {
                    all.push(format!("element {}", element.name()));
                }
                for (name, value) in element.attrs() {
                    if !ATTRIBUTES.contains(&name) {
                        all.push(format!("attribute {name} of {}", element.name()));
                    }
                    let is_address = matches!(name, "href" | "src");
                    if is_address
                        && !value.starts_with("http://127.0.0.1")
                        && !value.starts_with('/')
                    {
                        all.push(format!("address {value}"));
                    }
                }
            }
            Node::Comment(comment) => {
                let text = comment.trim().trim_start_matches('/');
                let block = text
                    .strip_prefix("wp:")
                    .map(|rest| rest.split([' ', '/']).next().unwrap_or_default());
                match block {
                    Some(name) if BLOCKS.contains(&name) => {}
                    None if text.starts_with("igny8:") => {}
                    _ => all.push(format!("comment {text}")),
                }
            }
            _ => {}
        }
    }
    // An HTML block holds the marker of core REST and nothing else.
    for part in html.split("<!-- wp:html -->").skip(1) {
        let inside = part
            .split("<!-- /wp:html -->")
            .next()
            .unwrap_or_default()
            .trim();
        if !(inside.starts_with("<!-- igny8:") && inside.matches('<').count() == 1) {
            all.push(format!("html block {inside}"));
        }
    }
    let without_comments: String = html
        .split("<!--")
        .map(|part| part.split_once("-->").map_or(part, |(_, rest)| rest))
        .collect();
    if without_comments.contains("[igny8_probe") || without_comments.contains("[embed") {
        all.push("a shortcode".to_owned());
    }
    all
}
