//! `igny8 wp webhook` against a real WordPress: signed both ways, and believed once.

use std::io::{Read as _, Write as _};
use std::net::TcpListener;

use igny8::domain::content::Content;
use serde_json::Value;

use crate::support::CommandOutput;
use crate::wordpress_site::{Kind, hold};
use crate::wp_connect::Desk;
use crate::wp_sync::{articles, post, publish};

fn webhook(desk: &Desk, words: &[&str]) -> CommandOutput {
    desk.run(&[&["webhook"], words].concat())
}

fn verify(desk: &Desk, request: &str, words: &[&str]) -> CommandOutput {
    let all = ["wp", "webhook", "verify", "--json"].iter().chain(words);
    desk.env.command(all).stdin(request).run()
}

/// Takes one request, answers 204, and gives the request as it came.
fn listen(listener: TcpListener) -> std::thread::JoinHandle<String> {
    std::thread::spawn(move || {
        let (mut stream, _) = listener.accept().expect("a request");
        let mut raw = Vec::new();
        let mut some = [0; 4096];
        loop {
            let count = stream.read(&mut some).expect("more of it");
            raw.extend_from_slice(&some[..count]);
            let text = String::from_utf8_lossy(&raw).into_owned();
            let length = text
                .to_ascii_lowercase()
                .split("content-length: ")
                .nth(1)
                .and_then(|rest| rest.split("\r\n").next()?.parse::<usize>().ok());
            let body = text.split("\r\n\r\n").nth(1).map_or(0, str::len);
            if count == 0 || text.contains("\r\n\r\n") && length.is_none_or(|length| body >= length)
            {
                stream
                    .write_all(b"HTTP/1.1 204 No Content\r\n\r\n")
                    .expect("an answer");
                return text;
            }
        }
    })
}

#[test]
fn signed_messages_go_both_ways_and_count_once() {
    let Some(site) = hold(Kind::Bridge) else {
        return;
    };
    let desk = Desk::connected(&site, "admin");
    site.php("delete_option('igny8_webhook_secret'); delete_option('igny8_webhook_secret_before'); delete_option('igny8_webhook_url');");
    let shown = webhook(&desk, &["show"]).success().json();
    assert_eq!(shown["data"]["has_secret"], false);
    assert_eq!(shown["data"]["secret_place"], Value::Null);
    // Without the secret nothing can be sent, and the answer says how to get it.
    let missing = webhook(&desk, &["send", "ping"]).exits_with(4);
    assert!(missing.stderr.contains("wordpress-webhook"), "{missing}");
    // The site calls nothing within its own network.
    let inside = webhook(&desk, &["set", "https://127.0.0.1/hook"]).exits_with(7);
    assert!(inside.stderr.contains("url"), "{inside}");

    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = format!("http://{}/hook?shop=1", listener.local_addr().unwrap());
    let heard = listen(listener);
    site.faults(r#"{"loopback_webhook":true}"#);
    let set = webhook(&desk, &["set", &address]);
    site.faults("{}");
    let set = set.success();
    assert_eq!(set.json()["data"]["delivered"], true, "{set}");
    assert!(!set.stdout.contains("igny8whs_"), "{set}");
    let request = heard.join().unwrap();
    // To look uses nothing up.
    let _ = verify(&desk, &request, &["--dry-run"]).success();
    let believed = verify(&desk, &request, &[]).success();
    assert_eq!(
        believed.json()["data"]["message"]["event"],
        "ping",
        "{believed}"
    );
    for (raw, why) in [
        (request.clone(), "came before"),
        (request.replace("\"ping\"", "\"pong\""), "not right"),
        (request.replace("/hook?shop=1", "/hook"), "not right"),
        (request.replace("X-IGNY8-Signature", "X-Other"), "missing"),
    ] {
        let refused = verify(&desk, &raw, &[]).exits_with(1);
        assert_eq!(refused.json()["code"], "webhook_refused");
        assert!(refused.stderr.contains(why), "{refused}");
    }
    let again = verify(&desk, &request, &["--dry-run"]).exits_with(1);
    assert!(again.stderr.contains("came before"), "{again}");

    // The other way.
    let made: Vec<Content> = articles(&desk, &["Signed"]);
    let _ = publish(&desk, &[]).success();
    let number = post(&desk, made[0].id);
    let _ = webhook(&desk, &["send", "ping"]).success();
    let status = ["send", "status", &made[0].id.to_string()];
    let _ = webhook(&desk, &status).success();
    let kept = site.php(&format!(
        "echo get_post_meta({number}, '_igny8_content_status', true);"
    ));
    assert_eq!(kept, "draft");
    // A secret of somebody else is refused, and a new one takes its place.
    site.php("Igny8Secrets::rotate(); Igny8Secrets::forget_old();");
    let refused = webhook(&desk, &["send", "ping"]).exits_with(4);
    assert_eq!(
        refused.json()["code"],
        "wordpress_webhook_refused",
        "{refused}"
    );
    assert!(refused.stderr.contains("webhook rotate"), "{refused}");
    let rotated = webhook(&desk, &["rotate"]).success();
    assert!(!rotated.stdout.contains("igny8whs_"), "{rotated}");
    let _ = webhook(&desk, &["send", "ping"]).success();
    let off = webhook(&desk, &["off"]).success().json();
    assert_eq!(off["data"]["url"], Value::Null);
    let nowhere = webhook(&desk, &["test"]).exits_with(7);
    assert!(nowhere.stderr.contains("no listener"), "{nowhere}");
}

#[test]
fn an_author_may_not_change_where_webhooks_go() {
    let Some(site) = hold(Kind::Bridge) else {
        return;
    };
    let desk = Desk::connected(&site, "author");
    for words in [
        &["show"][..],
        &["rotate"],
        &["off"],
        &["set", "https://example.com/"],
    ] {
        let refused = webhook(&desk, words).exits_with(4);
        assert!(refused.stderr.contains("manage_options"), "{refused}");
    }
}
