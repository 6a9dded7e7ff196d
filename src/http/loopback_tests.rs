//! The client against servers on this machine that misbehave in one way each.

use std::io::Write as _;
use std::net::SocketAddr;

use flate2::Compression;
use flate2::write::GzEncoder;
use secrecy::SecretString;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::mpsc;
use url::Url;

use super::retry::{RetryPolicy, get_with_retries};
use super::*;

/// What the server does with one connection after it has read a request.
#[derive(Clone)]
enum Act {
    /// Writes these bytes and closes.
    Reply(Vec<u8>),
    /// Writes these bytes and keeps the connection open in silence.
    Stall(Vec<u8>),
    /// Closes before a request was read.
    Hang,
}

/// Serves one act per connection, the last one for ever, and reports every request it reads.
async fn serve(acts: Vec<Act>) -> (SocketAddr, mpsc::UnboundedReceiver<String>) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    let (report, seen) = mpsc::unbounded_channel();
    tokio::spawn(async move {
        let mut open = Vec::new();
        for turn in 0.. {
            let (mut stream, _) = listener.accept().await.unwrap();
            let act = acts.get(turn).or(acts.last()).unwrap().clone();
            if matches!(act, Act::Hang) {
                continue;
            }
            report.send(read_request(&mut stream).await).unwrap();
            match act {
                Act::Reply(bytes) => {
                    let _client_may_be_gone = stream.write_all(&bytes).await;
                    let _client_may_be_gone = stream.shutdown().await;
                }
                Act::Stall(bytes) => {
                    let _client_may_be_gone = stream.write_all(&bytes).await;
                    open.push(stream);
                }
                Act::Hang => {}
            }
        }
    });
    (address, seen)
}

async fn read_request(stream: &mut TcpStream) -> String {
    let mut text = Vec::new();
    let mut piece = [0; 4096];
    loop {
        let read = stream.read(&mut piece).await.unwrap();
        text.extend_from_slice(&piece[..read]);
        let seen = String::from_utf8_lossy(&text).into_owned();
        if let Some((head, body)) = seen.split_once("\r\n\r\n") {
            let length = head
                .lines()
                .find_map(|line| {
                    line.to_lowercase()
                        .strip_prefix("content-length: ")?
                        .parse()
                        .ok()
                })
                .unwrap_or(0);
            if body.len() >= length {
                return seen;
            }
        }
        assert!(read > 0, "the request ended early: {seen}");
    }
}

fn ok(body: &str) -> Vec<u8> {
    format!(
        "HTTP/1.1 200 OK\r\ncontent-length: {}\r\n\r\n{body}",
        body.len()
    )
    .into_bytes()
}

fn client() -> HttpClient {
    HttpClient::new(ClientOptions {
        user_agent: "igny8-test".into(),
        ca_certificate_pem: None,
        ip_policy: IpPolicy::Anywhere,
    })
    .unwrap()
}

fn post(address: SocketAddr) -> HttpRequest {
    let url = Url::parse(&format!("http://{address}/v1/chat?trace=canary-query")).unwrap();
    HttpRequest::post_json(url, b"{\"a\":1}".to_vec())
        .bearer(&SecretString::from("canary-key"))
        .timeouts(Timeouts {
            connect_s: 2.0,
            idle_s: 0.2,
            total_s: 5.0,
        })
}

fn get(address: SocketAddr) -> HttpRequest {
    HttpRequest::get(Url::parse(&format!("http://{address}/start")).unwrap())
}

#[tokio::test]
async fn a_whole_reply_arrives() {
    let (address, mut seen) = serve(vec![Act::Reply(ok("hello"))]).await;
    let reply = client().send(&post(address)).await.unwrap();
    assert_eq!((reply.status, reply.body.as_slice()), (200, &b"hello"[..]));
    assert_eq!(reply.header("Content-Length"), Some("5"));
    let request = seen.recv().await.unwrap();
    assert!(
        request.starts_with("POST /v1/chat?trace=canary-query HTTP/1.1\r\n"),
        "{request}"
    );
    assert!(
        request.contains("authorization: Bearer canary-key"),
        "{request}"
    );
    assert!(
        request.contains("content-type: application/json"),
        "{request}"
    );
    assert!(request.contains("user-agent: igny8-test"), "{request}");
    assert!(request.ends_with("{\"a\":1}"), "{request}");
}

#[tokio::test]
async fn a_refused_connection_was_not_sent() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    drop(listener);
    let error = client().send(&post(address)).await.unwrap_err();
    assert!(matches!(error, HttpError::NotSent { .. }), "{error}");
    assert!(error.is_not_sent());
    assert!(
        error.to_string().to_lowercase().contains("refused"),
        "{error}"
    );
    assert!(!error.to_string().contains("canary"), "{error}");
}

#[tokio::test]
async fn plain_http_behind_an_https_address_was_not_sent() {
    let (address, _seen) = serve(vec![Act::Hang]).await;
    let mut request = post(address);
    request.url.set_scheme("https").unwrap();
    let error = client().send(&request).await.unwrap_err();
    assert!(matches!(error, HttpError::NotSent { .. }), "{error}");
}

#[tokio::test]
async fn a_closed_connection_is_a_lost_reply_sent_once() {
    let (address, mut seen) = serve(vec![Act::Reply(Vec::new())]).await;
    let error = client().send(&post(address)).await.unwrap_err();
    assert!(matches!(error, HttpError::Lost { .. }), "{error}");
    assert!(!error.to_string().contains("canary"), "{error}");
    assert!(seen.recv().await.is_some());
    assert!(
        seen.try_recv().is_err(),
        "a billable request went out twice"
    );
}

#[tokio::test]
async fn silence_before_the_reply_ends_at_the_total_limit() {
    let (address, _seen) = serve(vec![Act::Stall(Vec::new())]).await;
    let mut request = post(address);
    request.timeouts.total_s = 0.3;
    let error = client().send(&request).await.unwrap_err();
    assert!(matches!(error, HttpError::Lost { .. }), "{error}");
}

#[tokio::test]
async fn half_a_body_is_cut_and_kept() {
    let half = b"HTTP/1.1 200 OK\r\ncontent-length: 10\r\n\r\nhalf!".to_vec();
    for act in [Act::Reply(half.clone()), Act::Stall(half)] {
        let (address, _seen) = serve(vec![act]).await;
        let error = client().send(&post(address)).await.unwrap_err();
        let HttpError::Cut {
            status, received, ..
        } = error
        else {
            panic!("{error}");
        };
        assert_eq!((status, received.as_slice()), (200, &b"half!"[..]));
    }
}

#[tokio::test]
async fn too_large_a_body_is_not_read() {
    let announced = b"HTTP/1.1 200 OK\r\ncontent-length: 100000000000\r\n\r\nx".to_vec();
    let endless = [b"HTTP/1.1 200 OK\r\n\r\n".to_vec(), vec![b'x'; 5000]].concat();
    for bytes in [announced, endless] {
        let (address, _seen) = serve(vec![Act::Stall(bytes)]).await;
        let request = post(address).max_reply_bytes(1000);
        let error = client().send(&request).await.unwrap_err();
        assert_eq!(error, HttpError::TooLarge { limit_bytes: 1000 });
    }
}

#[tokio::test]
async fn the_cap_counts_inflated_bytes() {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(&vec![0; 4_000_000]).unwrap();
    let bomb = encoder.finish().unwrap();
    assert!(bomb.len() < 10_000);
    let head = format!(
        "HTTP/1.1 200 OK\r\ncontent-encoding: gzip\r\ncontent-length: {}\r\n\r\n",
        bomb.len()
    );
    let (address, _seen) = serve(vec![Act::Reply([head.into_bytes(), bomb].concat())]).await;
    let small = post(address).max_reply_bytes(100_000);
    let error = client().send(&small).await.unwrap_err();
    assert_eq!(
        error,
        HttpError::TooLarge {
            limit_bytes: 100_000
        }
    );
    let large = post(address).max_reply_bytes(4_000_000);
    assert_eq!(client().send(&large).await.unwrap().body.len(), 4_000_000);
}

#[tokio::test]
async fn a_redirect_elsewhere_is_a_reply_and_no_key_leaves() {
    let (elsewhere, mut stolen) = serve(vec![Act::Reply(ok("thanks"))]).await;
    let moved =
        format!("HTTP/1.1 302 Found\r\nlocation: http://{elsewhere}/\r\ncontent-length: 0\r\n\r\n");
    let (address, _seen) = serve(vec![Act::Reply(moved.into_bytes())]).await;
    let request = get(address)
        .bearer(&SecretString::from("canary-key"))
        .redirects(Redirects::SameOriginGet { limit: 3 });
    let reply = client().send(&request).await.unwrap();
    assert_eq!(reply.status, 302);
    assert!(stolen.try_recv().is_err(), "the key went to another origin");
}

#[tokio::test]
async fn a_redirect_within_the_origin_is_followed_for_get_only_and_not_for_ever() {
    let moved = b"HTTP/1.1 301 Moved\r\nlocation: /next\r\ncontent-length: 0\r\n\r\n".to_vec();
    let follow = Redirects::SameOriginGet { limit: 2 };

    let acts = vec![Act::Reply(moved.clone()), Act::Reply(ok("here"))];
    let (address, _seen) = serve(acts).await;
    let reply = client()
        .send(&get(address).redirects(follow))
        .await
        .unwrap();
    assert_eq!((reply.status, reply.final_url.path()), (200, "/next"));

    let (address, mut seen) = serve(vec![Act::Reply(moved)]).await;
    let reply = client()
        .send(&get(address).redirects(follow))
        .await
        .unwrap();
    assert_eq!(reply.status, 301);
    for _ in 0..3 {
        assert!(seen.try_recv().is_ok());
    }
    assert!(seen.try_recv().is_err());

    let reply = client()
        .send(&post(address).redirects(follow))
        .await
        .unwrap();
    assert_eq!(reply.status, 301);
    assert!(seen.recv().await.is_some());
    assert!(seen.try_recv().is_err(), "a POST was sent twice");
}

#[tokio::test]
async fn a_public_client_follows_to_other_servers_without_headers_and_checks_each() {
    let public = HttpClient::new(ClientOptions {
        user_agent: "igny8-test".into(),
        ca_certificate_pem: None,
        ip_policy: IpPolicy::PublicOnly {
            allow_loopback: true,
        },
    })
    .unwrap();
    let to = |target: &str| {
        let head = format!("HTTP/1.1 302 Found\r\nlocation: {target}\r\ncontent-length: 0\r\n\r\n");
        Act::Reply(head.into_bytes())
    };
    let follow = |address: SocketAddr| {
        get(address)
            .bearer(&SecretString::from("canary-key"))
            .redirects(Redirects::PublicGet { limit: 3 })
    };
    let (last, mut seen_last) = serve(vec![Act::Reply(ok("picture"))]).await;
    let (first, mut seen) = serve(vec![to(&format!("http://{last}/x.png"))]).await;
    let reply = public.send(&follow(first)).await.unwrap();
    assert_eq!(reply.body, b"picture");
    assert!(seen.recv().await.unwrap().contains("canary-key"));
    assert!(!seen_last.recv().await.unwrap().contains("canary-key"));
    // One that may go anywhere goes nowhere on the word of a stranger.
    assert_eq!(client().send(&follow(first)).await.unwrap().status, 302);
    for target in [
        "http://10.0.0.1/x.png",
        "https://169.254.169.254/latest/meta-data/",
        "http://8.8.8.8/x.png",
        "https://[::ffff:10.0.0.1]/",
        "https://0x0a000001/",
        "file:///etc/passwd",
        "https://me:you@images.example/x.png",
    ] {
        let (hop, _seen) = serve(vec![to(target)]).await;
        let error = public.send(&follow(hop)).await.unwrap_err();
        let is_refusal = matches!(
            error,
            HttpError::ForbiddenAddress { .. } | HttpError::BadUrl { .. }
        );
        assert!(is_refusal, "{target}: {error}");
    }
    let (circle, mut seen) = serve(vec![to("/again")]).await;
    assert_eq!(public.send(&follow(circle)).await.unwrap().status, 302);
    seen.close();
    let mut times = 0;
    while seen.recv().await.is_some() {
        times += 1;
    }
    assert_eq!(times, 4);
}

#[tokio::test]
async fn only_gets_are_tried_again() {
    let busy = b"HTTP/1.1 503 Busy\r\nretry-after: 9\r\ncontent-length: 0\r\n\r\n".to_vec();
    let acts = vec![Act::Hang, Act::Reply(busy.clone()), Act::Reply(ok("now"))];
    let (address, _seen) = serve(acts).await;
    let policy = RetryPolicy {
        retries: 2,
        first_pause_ms: 0,
    };
    let reply = get_with_retries(&client(), &get(address), policy)
        .await
        .unwrap();
    assert_eq!(reply.body, b"now");

    let (address, mut seen) = serve(vec![Act::Reply(busy)]).await;
    let reply = get_with_retries(&client(), &post(address), policy)
        .await
        .unwrap();
    assert_eq!(reply.status, 503);
    assert!(seen.recv().await.is_some());
    assert!(seen.try_recv().is_err());
}

#[tokio::test]
async fn a_public_client_does_not_reach_this_machine() {
    let (address, mut seen) = serve(vec![Act::Reply(ok("secret"))]).await;
    let strict = HttpClient::new(ClientOptions {
        user_agent: "igny8-test".into(),
        ca_certificate_pem: None,
        ip_policy: IpPolicy::PublicOnly {
            allow_loopback: false,
        },
    })
    .unwrap();
    let port = address.port();
    for host in ["127.0.0.1", "localhost", "2130706433", "[::1]"] {
        let url = Url::parse(&format!("https://{host}:{port}/")).unwrap();
        let error = strict.send(&HttpRequest::get(url)).await.unwrap_err();
        assert!(
            matches!(error, HttpError::ForbiddenAddress { .. }),
            "{host}: {error}"
        );
    }
    assert!(seen.try_recv().is_err());
}

#[tokio::test]
async fn bad_headers_and_certificates_are_named_without_their_value() {
    let (address, mut seen) = serve(vec![Act::Reply(ok("x"))]).await;
    let request = get(address).bearer(&SecretString::from("canary\nkey"));
    let error = client().send(&request).await.unwrap_err();
    assert_eq!(
        error,
        HttpError::BadHeader {
            name: "authorization".into()
        }
    );
    assert!(seen.try_recv().is_err());
    let options = ClientOptions {
        user_agent: "igny8-test".into(),
        ca_certificate_pem: Some(b"no certificate".to_vec()),
        ip_policy: IpPolicy::Anywhere,
    };
    assert!(matches!(
        HttpClient::new(options),
        Err(HttpError::Setup { .. })
    ));
}

#[tokio::test]
async fn multipart_and_raw_bodies_carry_their_types() {
    let (address, mut seen) = serve(vec![Act::Reply(ok("x"))]).await;
    let part = Part {
        name: "file".into(),
        filename: Some("a.png".into()),
        content_type: "image/png".into(),
        bytes: b"PNG".to_vec(),
    };
    let request = post(address).body(Body::Multipart(vec![part]));
    client().send(&request).await.unwrap();
    let text = seen.recv().await.unwrap();
    assert!(text.contains("name=\"file\"; filename=\"a.png\""), "{text}");
    assert_eq!(
        text.to_lowercase().matches("\r\ncontent-type: ").count(),
        2,
        "{text}"
    );

    let request = post(address).body(Body::Bytes {
        content_type: "image/jpeg".into(),
        bytes: b"JPEG".to_vec(),
    });
    client().send(&request).await.unwrap();
    let text = seen.recv().await.unwrap();
    assert!(text.contains("content-type: image/jpeg\r\n"), "{text}");
}
