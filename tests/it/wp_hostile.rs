//! A site that answers nonsense, or something worse: no key for strangers, no end that is never reached,
//! nothing believed that is about something else, and no word that the terminal obeys.

use std::io::{Read as _, Write as _};
use std::net::TcpListener;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};

use serde_json::{Value, json};

use crate::support::CommandOutput;
use crate::wp_connect::Desk;
use crate::wp_sync::{articles, edit_here, publish, row};

const KEY: &str =
    "igny8_0123456789ab_dddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd";

/// What comes back: a status, header lines, a body.
type Answer = (u16, String, Vec<u8>);

/// A request: its method, its path and its body.
struct Asked<'a> {
    method: &'a str,
    path: &'a str,
    body: Value,
}

/// A server that answers as it is told.
struct Stranger {
    port: u16,
    /// Everything that it was sent.
    asked_of: Arc<Mutex<String>>,
}

impl Stranger {
    fn start(answer: impl Fn(&Asked<'_>) -> Option<Answer> + Send + 'static) -> Self {
        let listener = TcpListener::bind(("127.0.0.1", 0)).unwrap();
        let port = listener.local_addr().unwrap().port();
        let asked_of = Arc::new(Mutex::new(String::new()));
        let noted = Arc::clone(&asked_of);
        std::thread::spawn(move || {
            for mut stream in listener.incoming().flatten() {
                let mut bytes = Vec::new();
                let mut buffer = [0; 16_384];
                while !is_whole(&bytes) {
                    match stream.read(&mut buffer) {
                        Ok(count) if count > 0 => bytes.extend(&buffer[..count]),
                        _ => break,
                    }
                }
                let text = String::from_utf8_lossy(&bytes).into_owned();
                noted.lock().unwrap().push_str(&text);
                let (head, body) = text.split_once("\r\n\r\n").unwrap_or((&text, ""));
                let mut words = head.split(' ');
                let asked = Asked {
                    method: words.next().unwrap_or_default(),
                    path: words.next().unwrap_or_default(),
                    body: serde_json::from_str(body).unwrap_or_default(),
                };
                let (status, headers, body) = answer(&asked).unwrap_or_else(|| usual(port, &asked));
                let head = format!(
                    "HTTP/1.1 {status} X\r\nContent-Type: application/json\r\nX-IGNY8-Bridge: 1.0.0\r\n{headers}Content-Length: {}\r\nConnection: close\r\n\r\n",
                    body.len()
                );
                let _ = stream.write_all(head.as_bytes());
                let _ = stream.write_all(&body);
            }
        });
        Self { port, asked_of }
    }

    fn url(&self) -> String {
        format!("http://127.0.0.1:{}", self.port)
    }

    fn heard(&self) -> String {
        self.asked_of.lock().unwrap().clone()
    }
}

fn is_whole(bytes: &[u8]) -> bool {
    let text = String::from_utf8_lossy(bytes);
    let Some((head, _)) = text.split_once("\r\n\r\n") else {
        return false;
    };
    let length = head.to_lowercase();
    let length = length.split("content-length: ").nth(1).unwrap_or("0");
    let length: usize = length
        .split("\r\n")
        .next()
        .unwrap()
        .trim()
        .parse()
        .unwrap_or(0);
    bytes.len() >= head.len() + 4 + length
}

/// What the plugin says, as the contract has it.
fn fixture(name: &str) -> Value {
    let path = format!(
        "{}/tests/fixtures/bridge/{name}.json",
        env!("CARGO_MANIFEST_DIR")
    );
    let text = std::fs::read_to_string(path).unwrap();
    let fixture: Value = serde_json::from_str(&text).unwrap();
    fixture["response"]["body"].clone()
}

fn said(body: &Value) -> Answer {
    (200, String::new(), body.to_string().into_bytes())
}

/// A site that does what it should.
fn usual(port: u16, asked: &Asked<'_>) -> Answer {
    let path = asked.path.split('?').next().unwrap();
    match path.trim_start_matches("/wp-json").trim_end_matches('/') {
        "" if path == "/" => {
            let link =
                format!("Link: <http://127.0.0.1:{port}/wp-json/>; rel=\"https://api.w.org/\"\r\n");
            (200, link, b"<html></html>".to_vec())
        }
        "" => said(&json!({"name": "A site", "namespaces": ["wp/v2", "igny8/v1"]})),
        "/igny8/v1/health" => said(&fixture("health")),
        "/igny8/v1/site-metadata" => said(&fixture("site-metadata")),
        "/igny8/v1/events" => said(
            &json!({"success": true, "data": {"events": [], "cursor": 1, "more": false, "gap": false}}),
        ),
        "/igny8/v1/posts" => said(&json!({"success": true, "results": [], "count": 0})),
        _ => {
            let missing = fixture("post-not-found");
            (404, String::new(), missing.to_string().into_bytes())
        }
    }
}

fn connect(desk: &Desk, site: &Stranger) -> CommandOutput {
    let words = [&site.url(), "--key-stdin", "--store", "file"];
    desk.connect(&words, KEY)
}

/// No crash, no silence, and a next step.
fn is_told(output: &CommandOutput, what: &str) {
    assert!(
        matches!(output.code, Some(1 | 3 | 4 | 7)),
        "{what}: {output}"
    );
    let next = output.stderr.contains("hint:") || output.stderr.contains("the next run looks");
    assert!(next, "{what}: {output}");
}

#[test]
fn nonsense_is_no_answer_and_its_key_is_not_kept() {
    let mut deep = vec![b'['; 300_000];
    deep.splice(0..0, *b"{\"data\":");
    let bodies: Vec<(&str, Vec<u8>)> = vec![
        ("a list", b"[]".to_vec()),
        ("nothing in it", b"{\"data\":null}".to_vec()),
        (
            "wrong types",
            b"{\"data\":{\"bridge_version\":7,\"contract\":[],\"key\":1,\"user\":\"x\"}}".to_vec(),
        ),
        ("17 MiB", vec![b' '; 17 << 20]),
        ("very deep", deep),
        ("no text", vec![0xff; 4_000]),
        ("a page", b"<html><body>Log in</body></html>".to_vec()),
        ("nothing", Vec::new()),
    ];
    let now = Arc::new(Mutex::new(Vec::new()));
    let body = Arc::clone(&now);
    let site = Stranger::start(move |asked| {
        let is_health = asked.path.contains("/health");
        is_health.then(|| (200, String::new(), body.lock().unwrap().clone()))
    });
    let desk = Desk::new();
    for (what, body) in bodies {
        *now.lock().unwrap() = body;
        let output = connect(&desk, &site);
        is_told(&output, what);
        assert!(!desk.secrets().contains("igny8_"), "{what}");
    }
}

#[test]
fn a_key_goes_to_no_other_place() {
    let other = Stranger::start(|_| None);
    let target = other.url();
    for status in [301, 302, 307, 308] {
        let to = format!("Location: {target}/wp-json/igny8/v1/health\r\n");
        let site = Stranger::start(move |asked| {
            let is_ours = asked.path.contains("igny8/v1");
            is_ours.then(|| (status, to.clone(), Vec::new()))
        });
        let output = connect(&Desk::new(), &site);
        is_told(&output, "a redirect");
        assert!(site.heard().contains(KEY));
        assert!(!other.heard().contains("igny8_"), "{}", other.heard());
    }
}

#[test]
fn no_word_of_the_site_commands_the_terminal() {
    let evil = "x\u{1b}]0;pwned\u{7}\u{1b}[2J\u{9b}31m\u{202e}y";
    let kept = Mutex::new(Value::Null);
    let site = Stranger::start(move |asked| {
        if asked.path.contains("igny8/v1/post") {
            let mut kept = kept.lock().unwrap();
            let mut answer = fixture("posts-create");
            if asked.method == "POST" {
                *kept = asked.body["content_id"].clone();
            }
            let post = &mut answer["data"]["post"];
            post["content_id"] = kept.clone();
            if asked.method == "GET" {
                for field in ["title", "excerpt", "content", "slug"] {
                    post[field] = evil.into();
                }
                post["seo"]["title"] = evil.into();
                post["state_hash"] = evil.into();
                answer["results"] = json!([post.clone()]);
            }
            return Some(said(&answer));
        }
        let mut answer = if asked.path.contains("/health") {
            fixture("health")
        } else if asked.path.contains("/site-metadata") {
            fixture("site-metadata")
        } else {
            return None;
        };
        if let Some(user) = answer["data"]["user"].as_object_mut() {
            user.insert("login".to_owned(), evil.into());
            user.insert("roles".to_owned(), json!([evil]));
            answer["data"]["problems"] = json!([evil]);
            answer["data"]["bridge_version"] = evil.into();
        }
        for list in ["authors", "post_types", "taxonomies"] {
            for row in answer["data"][list].as_array_mut().into_iter().flatten() {
                row["label"] = evil.into();
                row["display_name"] = evil.into();
            }
        }
        Some(said(&answer))
    });
    let mut desk = Desk::new();
    // As on a terminal: colours go out as they are.
    desk.env.set("CLICOLOR_FORCE", "1");
    let words = [
        "wp",
        "connect",
        &site.url(),
        "--key-stdin",
        "--store",
        "file",
    ];
    let connected = desk.env.command(words).stdin(KEY).run();
    let mut outputs = vec![connected.success()];
    for words in [
        &["wp", "status"][..],
        &["wp", "test", "--read-only"],
        &["wp", "structure"],
        &["wp", "content-types"],
        &["wp", "log"],
    ] {
        outputs.push(desk.env.igny8(words));
    }
    let made = articles(&desk, &["Mine"]);
    outputs.push(desk.env.igny8(["publish", "wp"]).success());
    edit_here(&desk, made[0].id, "<p>Another text.</p>\n");
    let diff = desk.env.igny8(["publish", "wp", "--force", "--dry-run"]);
    assert!(diff.stdout.contains("-title: xy"), "{diff}");
    outputs.push(diff);
    for words in [
        &["wp", "resolve", "1", "--keep", "theirs", "--dry-run"][..],
        &["wp", "sync", "status"],
        &["wp", "import"],
        &["wp", "sync", "pull", "--full"],
        &["content", "show", "1"],
        &["content", "diff", "1"],
        &["content", "list"],
    ] {
        outputs.push(desk.env.igny8(words));
    }
    for output in &outputs {
        let said = format!("{}{}", output.stdout, output.stderr);
        let commands = ["\u{1b}]", "\u{1b}[2J", "\u{9b}", "\u{202e}", "\u{7}"];
        let found = commands.iter().find(|command| said.contains(**command));
        assert_eq!(found, None, "{said:?}");
    }
}

#[test]
fn a_list_without_an_end_ends() {
    let turns = AtomicUsize::new(0);
    let site = Stranger::start(move |asked| {
        let post = fixture("posts-list")["results"][0].clone();
        let path = asked.path.split('?').next().unwrap();
        match path.trim_end_matches('/') {
            // Round and round, by way of two others.
            "/wp-json/igny8/v1/posts" => Some(said(&json!({
                "success": true, "results": [post], "count": 1,
                "next_args": {"cursor": turns.fetch_add(1, Ordering::Relaxed) % 3},
            }))),
            // Always more, and never further.
            "/wp-json/igny8/v1/events" => Some(said(&json!({
                "success": true, "data": {"events": [], "cursor": -5, "more": true, "gap": false},
            }))),
            _ => None,
        }
    });
    let desk = Desk::new();
    let _ = connect(&desk, &site).success();
    is_told(&desk.run(&["sync", "pull"]), "pull");
    is_told(&desk.run(&["import"]), "import");
    let asked = site.heard().matches("GET ").count();
    assert!(asked < 60, "{asked} requests");
}

#[test]
fn a_large_site_is_counted_whole_over_core() {
    let site = Stranger::start(|asked| {
        let path = asked.path.split('?').next().unwrap().trim_end_matches('/');
        match path.trim_start_matches("/wp-json") {
            "" if path == "/wp-json" => Some(said(&json!({
                "name": "A site", "namespaces": ["wp/v2"],
                "authentication": {"application-passwords": {"endpoints": {"authorization": "http://x"}}},
            }))),
            "/wp/v2/users/me" => Some(said(&json!({
                "id": 1, "name": "Ann", "slug": "ann", "username": "ann", "roles": ["administrator"],
                "capabilities": {"edit_posts": true, "publish_posts": true, "upload_files": true},
            }))),
            "/wp/v2/types" => Some(said(&json!({
                "post": {"slug": "post", "name": "Posts", "rest_base": "posts", "viewable": true, "taxonomies": []},
            }))),
            "/wp/v2/taxonomies" => Some(said(&json!({}))),
            "/wp/v2/users" => Some(said(&json!([]))),
            "/wp/v2/posts" => {
                let pages = "X-WP-Total: 25000\r\nX-WP-TotalPages: 25000\r\n".to_owned();
                Some((200, pages, json!([{"id": 1}]).to_string().into_bytes()))
            }
            _ => None,
        }
    });
    let desk = Desk::new();
    let words = [
        "wp",
        "connect",
        &site.url(),
        "--user",
        "ann",
        "--key-stdin",
        "--store",
        "file",
    ];
    let connected = desk
        .env
        .command(words)
        .stdin("abcd EFGH 1234 ijkl MNOP 5678")
        .run();
    let _ = connected.success();
    let told = desk
        .env
        .igny8(["wp", "structure", "--json"])
        .success()
        .json();
    assert!(told.to_string().contains("25000"), "{told}");
}

#[test]
fn an_answer_about_another_post_is_not_believed() {
    let site = Stranger::start(|asked| {
        let is_creation = asked.method == "POST" && asked.path.contains("igny8/v1/posts");
        let is_look_up = asked.path.contains("post-by-content-id");
        let other = if is_creation {
            fixture("posts-create")
        } else if is_look_up {
            fixture("post-by-content-id")
        } else {
            return None;
        };
        Some(said(&other))
    });
    let desk = Desk::new();
    let _ = connect(&desk, &site).success();
    let made = articles(&desk, &["Mine"]);
    let sent = publish(&desk, &[]).exits_with(3);
    is_told(&sent, "creation");
    let again = publish(&desk, &[]);
    is_told(&again, "again");
    assert_eq!(row(&desk, made[0].id).external_id, None, "{again}");
}

#[test]
fn an_address_that_is_none_of_the_site_s_is_linked_nowhere() {
    let number = Mutex::new(100);
    let site = Stranger::start(move |asked| {
        let is_change = matches!(asked.method, "POST" | "PUT");
        if !is_change || !asked.path.contains("igny8/v1/posts") {
            return None;
        }
        let is_new = asked.method == "POST";
        let mut answer = fixture(if is_new {
            "posts-create"
        } else {
            "posts-update"
        });
        let post = &mut answer["data"]["post"];
        let mut last = number.lock().unwrap();
        if is_new {
            *last += 1;
            post["id"] = (*last).into();
        } else {
            let path = asked.path.split('?').next().unwrap().trim_end_matches('/');
            let id: i64 = path.rsplit('/').next().unwrap().parse().unwrap();
            post["id"] = id.into();
        }
        let content_id = asked.body["content_id"].clone();
        if !content_id.is_null() {
            post["content_id"] = content_id;
        }
        post["status"] = "publish".into();
        post["link"] = match *last % 2 {
            0 => "javascript:alert(1)".into(),
            _ => "https://evil.example/page/".into(),
        };
        Some(said(&answer))
    });
    let desk = Desk::new();
    let _ = connect(&desk, &site).success();
    let made = articles(&desk, &["First", "Second", "Third"]);
    let to = |other: usize| format!("<p>See <a href=\"/{}/\">that</a>.</p>\n", made[other].slug);
    edit_here(&desk, made[0].id, &(to(1) + &to(2)));
    let _ = publish(&desk, &["--status", "publish"]).success();
    let _ = publish(&desk, &["--status", "publish", "--update"]);
    let heard = site.heard();
    assert!(heard.contains("POST "), "{heard}");
    assert!(!heard.contains("javascript:") && !heard.contains("evil.example"));
    let addresses: Vec<Option<String>> = (made.iter())
        .map(|made| row(&desk, made.id).external_url)
        .collect();
    assert!(addresses.contains(&None), "{addresses:?}");
    assert!(!format!("{addresses:?}").contains("javascript"));
}

#[test]
fn a_page_of_very_long_posts_is_read() {
    let site = Stranger::start(|asked| {
        let is_list = asked.path.contains("igny8/v1/posts?");
        is_list.then(|| {
            let mut post = fixture("posts-list")["results"][0].clone();
            post["content"] = "<p>Made by a page builder.</p>\n".repeat(32_000).into();
            said(&json!({"success": true, "results": vec![post; 20], "count": 20}))
        })
    });
    let desk = Desk::new();
    let _ = connect(&desk, &site).success();
    let _ = desk.run(&["sync", "pull"]).success();
}
