//! An address that a stranger has named leads nowhere but to the public internet: listeners on this
//! machine count who comes.

use std::io::{Read as _, Write as _};
use std::net::{Ipv6Addr, TcpListener};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;
use std::time::Duration;

use igny8::ai::downloads::{DownloadError, Downloads};
use igny8::http::addresses::IpPolicy;
use igny8::http::retry::RetryPolicy;
use igny8::http::{ClientOptions, HttpClient, HttpError, HttpRequest, Redirects, Timeouts};
use url::Url;

/// The policy of addresses that a reply has named.
const STRICT: IpPolicy = IpPolicy::PublicOnly {
    allow_loopback: false,
};

/// A server that counts its connections and gives each the same answer.
struct Counter {
    port: u16,
    count: Arc<AtomicUsize>,
}

impl Counter {
    fn on(listener: TcpListener, answer: String) -> Self {
        let port = listener.local_addr().expect("an address").port();
        let count = Arc::new(AtomicUsize::new(0));
        let counted = Arc::clone(&count);
        thread::spawn(move || {
            for mut stream in listener.incoming().flatten() {
                counted.fetch_add(1, Ordering::SeqCst);
                let mut head = [0; 4096];
                let limit = stream.set_read_timeout(Some(Duration::from_secs(2)));
                // Whoever came may have gone again.
                if limit.is_ok() && stream.read(&mut head).is_ok() {
                    drop(stream.write_all(answer.as_bytes()));
                }
            }
        });
        Self { port, count }
    }

    fn start(answer: &str) -> Self {
        let listener = TcpListener::bind("0.0.0.0:0").expect("a port");
        Self::on(listener, answer.to_owned())
    }

    fn came(&self) -> usize {
        self.count.load(Ordering::SeqCst)
    }
}

const PICTURE: &str = "HTTP/1.1 200 OK\r\ncontent-length: 2\r\nconnection: close\r\n\r\nok";

fn client(ip_policy: IpPolicy) -> HttpClient {
    HttpClient::new(ClientOptions {
        user_agent: "igny8-test".to_owned(),
        ca_certificate_pem: None,
        ip_policy,
    })
    .expect("a client")
}

fn get(client: &HttpClient, url: Url) -> Result<u16, HttpError> {
    let mut request = HttpRequest::get(url).timeouts(Timeouts {
        connect_s: 2.0,
        idle_s: 2.0,
        total_s: 3.0,
    });
    request.redirects = Redirects::SameOriginGet { limit: 3 };
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .expect("a runtime");
    runtime
        .block_on(client.send(&request))
        .map(|reply| reply.status)
}

/// Ways to write an address of this machine or of its networks; `PORT` is where somebody listens.
const FORBIDDEN: &[&str] = &[
    "http://127.0.0.1:PORT/x.png",
    "https://127.0.0.1:PORT/x.png",
    "https://127.0.0.2:PORT/",
    "https://127.255.255.254:PORT/",
    "https://127.1:PORT/",
    "https://127.0.1:PORT/",
    "https://2130706433:PORT/",
    "https://0x7f000001:PORT/",
    "https://0x7f.0.0.1:PORT/",
    "https://0x7F.0x0.0x0.0x1:PORT/",
    "https://0177.0.0.1:PORT/",
    "https://017700000001:PORT/",
    "https://00000177.0.0.01:PORT/",
    "https://127.0.0.1.:PORT/",
    "https://１２７.０.０.１:PORT/",
    "https://①②⑦.⓪.⓪.①:PORT/",
    "https://127。0。0。1:PORT/",
    "https://%31%32%37.0.0.1:PORT/",
    "https://0:PORT/",
    "https://0.0.0.0:PORT/",
    "https://[::]:PORT/",
    "https://[::1]:PORT/",
    "https://[0:0:0:0:0:0:0:1]:PORT/",
    "https://[::127.0.0.1]:PORT/",
    "https://[::ffff:127.0.0.1]:PORT/",
    "https://[::ffff:7f00:1]:PORT/",
    "https://[::ffff:0:127.0.0.1]:PORT/",
    "https://[64:ff9b::7f00:1]:PORT/",
    "https://[64:ff9b:1::7f00:1]:PORT/",
    "https://[2002:7f00:1::]:PORT/",
    "https://[2001:0:7f00:1::]:PORT/",
    "https://[fe80::1]:PORT/",
    "https://[fc00::1]:PORT/",
    "https://[fd00:ec2::254]:PORT/latest/meta-data/",
    "https://localhost:PORT/",
    "https://LOCALHOST:PORT/",
    "https://localhost.:PORT/",
    "http://localhost:PORT/",
    "https://ip6-localhost:PORT/",
    "https://me@127.0.0.1:PORT/",
    "https://images.example@127.0.0.1:PORT/",
    "https://127.0.0.1:PORT#@images.example/",
    "https://127.0.0.1:PORT\\@images.example/",
    "https://169.254.169.254/latest/meta-data/",
    "https://2852039166/latest/meta-data/",
    "https://0xa9fea9fe/",
    "https://[::ffff:169.254.169.254]/",
    "https://10.0.0.1/",
    "https://172.16.0.1/",
    "https://192.168.0.1/",
    "https://100.64.0.1/",
    "https://198.18.0.1/",
    "https://224.0.0.1/",
    "https://255.255.255.255/",
    "http://1.1.1.1/plain.png",
    "file:///etc/passwd",
    "ftp://127.0.0.1:PORT/",
    "gopher://127.0.0.1:PORT/_x",
    "data:image/png;base64,AAAA",
];

#[test]
fn no_way_of_writing_it_leads_to_this_machine() {
    let counter = Counter::start(PICTURE);
    // The same port on the other family, where this machine has one.
    let sixth = TcpListener::bind((Ipv6Addr::LOCALHOST, counter.port)).ok();
    let sixth = sixth.map(|listener| Counter::on(listener, PICTURE.to_owned()));
    let strict = client(STRICT);
    let mut refused = 0;
    for text in FORBIDDEN {
        // What the address's own rules refuse never becomes one.
        if let Ok(url) = Url::parse(&text.replace("PORT", &counter.port.to_string())) {
            let ending = get(&strict, url);
            let error = ending.expect_err(text);
            assert!(error.is_not_sent(), "{text}: {error}");
        }
        refused += 1;
    }
    // Names that the system's own tables lead home.
    let hosts = std::fs::read_to_string("/etc/hosts").unwrap_or_default();
    for name in hosts
        .lines()
        .flat_map(|line| line.split_whitespace().skip(1))
    {
        if let Ok(url) = Url::parse(&format!("https://{name}:{}/", counter.port)) {
            assert!(get(&strict, url).is_err(), "{name}");
            refused += 1;
        }
    }
    let came = counter.came() + sixth.map_or(0, |counter| counter.came());
    println!("{refused} addresses refused, {came} connections");
    assert!(refused >= 40, "{refused}");
    assert_eq!(came, 0, "somebody came");
    // The listener is no decoration: whoever is allowed to does come.
    let url = format!("http://127.0.0.1:{}/x.png", counter.port)
        .parse()
        .expect("an address");
    assert_eq!(get(&client(IpPolicy::Anywhere), url), Ok(200));
    assert_eq!(counter.came(), 1);
}

/// What a server at a configured address may not name, wherever that server is.
const FOREIGN: &[&str] = &[
    "http://127.0.0.1:PORT/x.png",
    "http://localhost:PORT/x.png",
    "http://[::1]:PORT/x.png",
    "http://me@127.0.0.1:PORT/x.png",
    "http://0.0.0.0:PORT/x.png",
    "http://127.0.0.1.nip.io:PORT/x.png",
];

#[test]
fn no_image_is_fetched_from_where_an_answer_must_not_lead() {
    let counter = Counter::start(PICTURE);
    let elsewhere = Counter::start(PICTURE);
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .expect("a runtime");
    let once = RetryPolicy {
        retries: 0,
        first_pause_ms: 0,
    };
    let downloads = Downloads::new("igny8-test", once).expect("clients");
    let fetch = |address: &str, base_url: &str, hosts: &[String]| {
        let address = Url::parse(&address.replace("PORT", &counter.port.to_string())).ok()?;
        Some(runtime.block_on(downloads.fetch(&address, base_url, hosts)))
    };
    let (mut cases, vendors) = (0, ["images.example".to_owned()]);
    let here = format!("http://127.0.0.1:{}/v1", elsewhere.port);
    for text in FORBIDDEN.iter().chain(FOREIGN) {
        for base_url in ["https://api.vendor.example/v1", &here, "no address"] {
            cases += 1;
            if let Some(ending) = fetch(text, base_url, &[]) {
                let error = ending.expect_err(text);
                assert!(
                    !matches!(error, DownloadError::Gone { .. }),
                    "{text}: {error}"
                );
            }
        }
    }
    // A vendor whose hosts are known names no others, public or not.
    for text in [
        "https://1.1.1.1/x.png",
        "https://images.example.evil.example/x.png",
        "https://evilimages.example/x.png",
        "https://example/x.png",
    ] {
        cases += 1;
        let ending = fetch(text, "https://api.vendor.example/v1", &vendors);
        let error = ending.expect("an address").expect_err(text);
        assert!(
            matches!(error, DownloadError::Refused { .. }),
            "{text}: {error}"
        );
    }
    let came = counter.came() + elsewhere.came();
    println!("{cases} downloads refused, {came} connections");
    assert!(cases >= 40 && came == 0, "{came} came");
    // The server that the user has configured may name itself, and nobody else by a redirect.
    let own = format!("http://localhost:{}/v1", counter.port);
    let fetched = fetch("http://127.0.0.1:PORT/x.png", &own, &vendors);
    assert_eq!(fetched, Some(Ok(b"ok".to_vec())));
    let to_another = format!(
        "HTTP/1.1 302 Found\r\nlocation: http://127.0.0.1:{}/\r\ncontent-length: 0\r\nconnection: close\r\n\r\n",
        elsewhere.port
    );
    let leading = Counter::start(&to_another);
    let address = format!("http://127.0.0.1:{}/x.png", leading.port);
    let ending = fetch(&address, &address, &[]).expect("an address");
    assert!(
        matches!(ending, Err(DownloadError::Failed { .. })),
        "{ending:?}"
    );
    assert_eq!((leading.came(), elsewhere.came()), (1, 0));
    // More than the cap is not read.
    let huge = "HTTP/1.1 200 OK\r\ncontent-length: 26214401\r\nconnection: close\r\n\r\nx";
    let huge = Counter::start(huge);
    let address = format!("http://127.0.0.1:{}/x.png", huge.port);
    let ending = fetch(&address, &address, &[]).expect("an address");
    assert!(
        matches!(ending, Err(DownloadError::Failed { .. })),
        "{ending:?}"
    );
}

#[test]
fn no_redirect_leads_to_another_server() {
    let inner = Counter::start(PICTURE);
    let lenient = client(IpPolicy::PublicOnly {
        allow_loopback: true,
    });
    let mut followed = 0;
    for status in [301, 302, 303, 307, 308] {
        for target in [
            format!("http://127.0.0.1:{}/secret", inner.port),
            format!("http://localhost:{}/secret", inner.port),
            format!("//127.0.0.1:{}/secret", inner.port),
            format!("https://127.0.0.1:{}/secret", inner.port),
            "http://169.254.169.254/latest/meta-data/".to_owned(),
            "file:///etc/passwd".to_owned(),
        ] {
            let answer = format!(
                "HTTP/1.1 {status} Elsewhere\r\nlocation: {target}\r\ncontent-length: 0\r\nconnection: close\r\n\r\n"
            );
            let outer = Counter::start(&answer);
            let url = format!("http://127.0.0.1:{}/x.png", outer.port)
                .parse()
                .expect("an address");
            assert_eq!(get(&lenient, url), Ok(status), "{target} is handed back");
            assert_eq!(outer.came(), 1);
            followed += inner.came();
        }
    }
    // One that leads to itself ends.
    let answer =
        "HTTP/1.1 302 Again\r\nlocation: /again\r\ncontent-length: 0\r\nconnection: close\r\n\r\n";
    let circle = Counter::start(answer);
    let url = format!("http://127.0.0.1:{}/x.png", circle.port)
        .parse()
        .expect("an address");
    assert_eq!(get(&lenient, url), Ok(302));
    assert_eq!(circle.came(), 4, "the first and three hops");
    assert_eq!(followed, 0);
}
