//! `igny8 wp connect` and what belongs to a connection, against a real WordPress.

use std::io::{Read as _, Write as _};
use std::net::TcpListener;
use std::process::Command;

use igny8::config::secret_name::SecretName;
use igny8::domain::integration::Integration;
use igny8::store::{Access, Store, integrations};
use serde_json::Value;

use crate::support::{CommandOutput, TestEnv, variable, workspace};
use crate::wordpress_site::{Held, Kind, hold};

/// A workspace beside a site.
pub(crate) struct Desk {
    pub(crate) env: TestEnv,
}

impl Desk {
    /// A workspace that knows nothing of the site yet. The clock is the machine's: the site's is too.
    pub(crate) fn new() -> Self {
        let mut env = TestEnv::new();
        workspace(&env);
        env.set("IGNY8_SITE", "test-shop");
        env.set("IGNY8_TEST_NOW", "");
        Self { env }
    }

    /// One that is connected with a key of that role's user.
    pub(crate) fn connected(site: &Held, role: &str) -> Self {
        let desk = Self::new();
        let key = site.key(role, "read,draft,publish,media,links");
        let _ = desk
            .connect(&[site.url(), "--key-stdin", "--store", "file"], &key)
            .success();
        desk
    }

    /// One that is connected with the application password of that role's user, without the plugin.
    pub(crate) fn over_core(site: &Held, role: &str) -> Self {
        let desk = Self::new();
        let _ = desk.log_in(site, role).success();
        desk
    }

    /// Connects as that role's user, with an application password.
    pub(crate) fn log_in(&self, site: &Held, role: &str) -> CommandOutput {
        let (user, password) = site.account(role);
        self.log_in_as(site, &user, &password)
    }

    fn log_in_as(&self, site: &Held, user: &str, password: &str) -> CommandOutput {
        let words = [site.url(), "--user", user, "--key-stdin", "--store", "file"];
        self.connect(&words, password)
    }

    pub(crate) fn run(&self, words: &[&str]) -> CommandOutput {
        self.env
            .igny8(["wp"].iter().chain(words).chain(&["--json", "--no-input"]))
    }

    pub(crate) fn connect(&self, words: &[&str], input: &str) -> CommandOutput {
        let words = ["wp", "connect", "--json", "--no-input"]
            .iter()
            .chain(words);
        self.env.command(words).stdin(input).run()
    }

    pub(crate) fn store(&self) -> Store {
        let path = self.env.work_dir().join("site/igny8.sqlite3");
        Store::open(&path, Access::Write, std::time::Duration::from_secs(20)).unwrap()
    }

    fn row(&self) -> Integration {
        integrations::list(self.store().connection())
            .unwrap()
            .remove(0)
    }

    pub(crate) fn secrets(&self) -> String {
        let path = self.env.home().join(".config/igny8/secrets.toml");
        std::fs::read_to_string(path).unwrap_or_default()
    }
}

/// The part of a key that is no secret.
fn id_of(key: &str) -> &str {
    key.split('_').nth(1).unwrap()
}

#[test]
fn a_key_is_tried_stored_and_noted_and_nothing_shows_it() {
    let kinds: &[Kind] = if variable("IGNY8_TEST_LONG").is_some() {
        &[Kind::Bridge, Kind::PlainBridge]
    } else {
        &[Kind::PlainBridge]
    };
    for kind in kinds {
        let kind = *kind;
        let Some(site) = hold(kind) else { return };
        let desk = Desk::new();
        let key = site.key("author", "read,draft,publish,media,links");
        // Nobody agreed to a file in plain text, and this machine has no keyring.
        let unasked = desk
            .connect(&[site.url(), "--key-stdin"], &key)
            .exits_with(2);
        assert_eq!(unasked.json()["code"], "consent_needed");
        assert!(!desk.secrets().contains(&key));
        let words = [site.url(), "--key-stdin", "--store", "file"];
        let done = desk.connect(&words, &key).success();
        let data = &done.json()["data"];
        assert_eq!(data["key_id"], id_of(&key));
        assert_eq!(data["user_roles"][0], "author");
        assert_eq!(data["transport"], "bridge");
        assert_eq!(data["warnings"], serde_json::json!([]), "{done}");
        let row = desk.row();
        assert!(row.is_active && row.sync_enabled);
        let is_plain = kind == Kind::PlainBridge;
        assert_eq!(
            row.rest_root.contains("rest_route"),
            is_plain,
            "{}",
            row.rest_root
        );
        assert_eq!(row.secret, "wordpress-bridge");
        assert!(desk.secrets().contains(&key));
        let name = SecretName::wordpress_bridge(site.url())
            .unwrap()
            .to_string();
        assert!(desk.secrets().contains(&name));
        let settings =
            std::fs::read_to_string(desk.env.work_dir().join("site/igny8.toml")).unwrap();
        assert!(settings.contains(site.url()), "{settings}");
        let status = desk.run(&["status"]).success();
        assert_eq!(status.json()["data"]["posts"], 0);
        // The stored key serves again, without being given.
        let again = desk.connect(&[], "").success();
        assert_eq!(again.json()["data"]["key_id"], id_of(&key));
        // Behind a wall the kind of permalinks decides what to do about it.
        site.faults(r#"{"html_rest":true}"#);
        let walled = desk.run(&["test"]).exits_with(7);
        site.faults("{}");
        let stage = if is_plain { "permalinks" } else { "rest" };
        assert_eq!(walled.json()["data"]["failed_stage"], stage, "{walled}");
        let hint = walled.json()["hint"].to_string();
        assert!(!is_plain || hint.contains("Permalinks"), "{walled}");
        let log = desk.run(&["log"]).success();
        assert_eq!(log.json()["results"][0]["kind"], "connected");
        let database = std::fs::read(desk.env.work_dir().join("site/igny8.sqlite3")).unwrap();
        let secret = key.rsplit('_').next().unwrap();
        let there = String::from_utf8_lossy(&database).contains(secret);
        assert!(!there, "the database holds no secret");
        for output in [&done, &again, &log, &status, &unasked] {
            assert!(!format!("{}{}", output.stdout, output.stderr).contains(secret));
        }
    }
}

#[test]
fn what_is_no_key_for_this_site_is_refused_with_the_reason() {
    let Some(site) = hold(Kind::Bridge) else {
        return;
    };
    let desk = Desk::new();
    let words = [site.url(), "--key-stdin", "--store", "file"];
    let wrong = format!("igny8_0123456789ab_{}", "c".repeat(64));
    let refused = desk.connect(&words, &wrong).exits_with(4);
    assert_eq!(refused.json()["code"], "wordpress_key_refused");
    let password = desk
        .connect(&words, "abcd EFGH 1234 ijkl MNOP 5678")
        .exits_with(4);
    assert!(
        password.stderr.contains("application password"),
        "{password}"
    );
    let empty = desk.connect(&words, " \n").exits_with(1);
    assert!(empty.stderr.contains("is empty"), "{empty}");
    let nobody = desk.connect(&[site.url()], "").exits_with(2);
    assert!(nobody.stderr.contains("--key-stdin"), "{nobody}");
    assert!(desk.secrets().is_empty());
    assert!(
        integrations::list(desk.store().connection())
            .unwrap()
            .is_empty()
    );
    // A role that may do more is taken, and said.
    let key = site.key("admin", "read,draft");
    let done = desk.connect(&words, &key).success();
    let warnings = done.json()["data"]["warnings"].to_string();
    assert!(
        warnings.contains("administrator") && warnings.contains("`publish`"),
        "{done}"
    );
    // A site without the plugin says what to do.
    drop(site);
    let Some(bare) = hold(Kind::Main) else { return };
    let desk = Desk::new();
    let missing = desk
        .connect(&[bare.url(), "--key-stdin"], &key)
        .exits_with(7);
    assert_eq!(missing.json()["code"], "wordpress_plugin_missing");
    assert!(
        missing.stderr.contains("igny8 wp plugin install-help"),
        "{missing}"
    );
}

#[test]
fn plain_http_and_another_host_get_no_key_without_consent() {
    let Some(site) = hold(Kind::Bridge) else {
        return;
    };
    let desk = Desk::new();
    let key = site.key("author", "read,draft,publish,media,links");
    let secret = key.rsplit('_').next().unwrap().to_owned();
    // 0.0.0.0 leads here and is no loopback address by name: as plain http to another machine.
    let open = site.url().replace("127.0.0.1", "0.0.0.0");
    let words = [open.as_str(), "--key-stdin", "--store", "file"];
    let refused = desk.connect(&words, &key).exits_with(2);
    assert!(refused.stderr.contains("plain http"), "{refused}");
    assert!(refused.stderr.contains("--allow-http"), "{refused}");
    let yes = desk
        .connect(&[words.as_slice(), &["--yes"]].concat(), &key)
        .exits_with(2);
    assert!(yes.stderr.contains("--allow-http"), "{yes}");
    // The REST API that this address names is another one: a question of its own.
    let agreed = [words.as_slice(), &["--allow-http"]].concat();
    let other = desk.connect(&agreed, &key).exits_with(2);
    assert!(other.stderr.contains("--allow-host"), "{other}");
    let agreed = [words.as_slice(), &["--allow-http", "--allow-host"]].concat();
    let _ = desk.connect(&agreed, &key).success();
    // The consent is the user's and holds for the site.
    let config = desk.env.home().join(".config/igny8/config.toml");
    assert!(
        std::fs::read_to_string(&config)
            .unwrap()
            .contains("0.0.0.0")
    );
    let _ = desk.run(&["test", "--read-only"]).success();
    let _ = desk
        .env
        .igny8(["config", "unset", "--user", "wordpress.plain_http"])
        .success();
    let withdrawn = desk.run(&["test", "--read-only"]).exits_with(4);
    assert!(withdrawn.stderr.contains("plain http"), "{withdrawn}");

    // A home page that names a REST API on another origin.
    let (port, seen) = home_page(&format!("{}/wp-json/", site.url()));
    let elsewhere = format!("http://127.0.0.1:{port}/");
    let desk = Desk::new();
    let words = [elsewhere.as_str(), "--key-stdin", "--store", "file"];
    let refused = desk.connect(&words, &key).exits_with(2);
    assert!(refused.stderr.contains("another host"), "{refused}");
    let agreed = [words.as_slice(), &["--allow-host"]].concat();
    let _ = desk.connect(&agreed, &key).success();
    assert_eq!(desk.row().site_url, elsewhere);
    let _ = desk.run(&["structure"]).success();
    let asked = seen.lock().unwrap().clone();
    assert!(!asked.is_empty() && !asked.contains(&secret), "{asked}");
    // A workspace cannot agree in the user's place.
    let config = desk.env.home().join(".config/igny8/config.toml");
    std::fs::remove_file(config).unwrap();
    let refused = desk.run(&["structure"]).exits_with(7);
    assert_eq!(refused.json()["code"], "wordpress_moved");
}

/// A page that names a REST API in its `Link` header, and what was asked of it.
fn home_page(api: &str) -> (u16, std::sync::Arc<std::sync::Mutex<String>>) {
    let listener = TcpListener::bind(("127.0.0.1", 0)).unwrap();
    let port = listener.local_addr().unwrap().port();
    let seen = std::sync::Arc::new(std::sync::Mutex::new(String::new()));
    let noted = std::sync::Arc::clone(&seen);
    let answer = format!(
        "HTTP/1.1 200 OK\r\nLink: <{api}>; rel=\"https://api.w.org/\"\r\nContent-Length: 2\r\n\
         Connection: close\r\n\r\nhi"
    );
    std::thread::spawn(move || {
        for mut stream in listener.incoming().flatten() {
            let mut bytes = [0; 8192];
            let count = stream.read(&mut bytes).unwrap_or(0);
            noted
                .lock()
                .unwrap()
                .push_str(&String::from_utf8_lossy(&bytes[..count]));
            drop(stream.write_all(answer.as_bytes()));
        }
    });
    (port, seen)
}

#[test]
fn without_the_plugin_an_application_password_serves() {
    let Some(site) = hold(Kind::Main) else { return };
    let desk = Desk::new();
    let (user, _) = site.account("author");
    let wrong = desk
        .log_in_as(&site, &user, "abcd EFGH 1234 ijkl MNOP 5678")
        .exits_with(4);
    assert_eq!(wrong.json()["code"], "wordpress_login_failed");
    let done = desk.log_in(&site, "author").success();
    assert_eq!(done.json()["data"]["transport"], "core");
    let structure = desk.run(&["structure"]).success();
    let types = &structure.json()["data"]["site"]["post_types"];
    assert!(types.to_string().contains("\"post\""), "{structure}");
    let listed = desk.run(&["content-types"]).success();
    assert_eq!(listed.json()["data"]["content_types"], *types);
    let tested = desk.run(&["test"]).success();
    assert_eq!(tested.json()["data"]["transport"], "core");
    assert!(
        tested.stdout.contains("a draft was made and deleted"),
        "{tested}"
    );
    let low = desk.log_in(&site, "subscriber").exits_with(4);
    assert_eq!(low.json()["code"], "wordpress_role_too_low");
}

#[test]
fn a_click_in_wordpress_makes_the_password() {
    let Some(site) = hold(Kind::Main) else { return };
    let desk = Desk::new();
    let words = [
        "wp",
        "connect",
        site.url(),
        "--approve",
        "--store",
        "file",
        "--json",
    ];
    let mut waiting = desk.env.command(words).spawn();
    assert!(waiting.has_said("waiting five minutes"));
    let page = waiting
        .said()
        .lines()
        .find(|line| line.contains("authorize-application.php"))
        .unwrap()
        .to_owned();
    let query = url::Url::parse(&page).unwrap();
    let back = query
        .query_pairs()
        .find(|(name, _)| name == "success_url")
        .unwrap()
        .1
        .into_owned();
    // Somebody else knocks first: it is no answer.
    let port = url::Url::parse(&back).unwrap().port().unwrap();
    let knock = format!("http://127.0.0.1:{port}/favicon.ico");
    assert_eq!(status_of(&["-H", "Host: evil.example", &back]), "403");
    assert_eq!(status_of(&[&knock]), "404");
    // A person logs in, and approves.
    let jar = desk.env.work_dir().join("cookies");
    let jar = jar.to_str().unwrap();
    let login = format!("{}/wp-login.php", site.url());
    curl(&["-c", jar, &login]);
    curl(&[
        "-b",
        jar,
        "-c",
        jar,
        "-d",
        "log=admin&pwd=admin-pass-1&testcookie=1",
        &login,
    ]);
    let form = curl(&["-b", jar, &page]);
    let field = |name: &str| {
        let at = form
            .find(&format!("name=\"{name}\""))
            .unwrap_or_else(|| panic!("{form}"));
        let rest = &form[at..];
        rest.split("value=\"")
            .nth(1)
            .unwrap()
            .split('"')
            .next()
            .unwrap()
            .replace("&amp;", "&")
    };
    let sent = [
        ("_wpnonce", field("_wpnonce")),
        ("action", "authorize_application_password".to_owned()),
        ("app_name", "IGNY8".to_owned()),
        ("app_id", field("app_id")),
        ("success_url", back),
        ("approve", "Yes".to_owned()),
    ];
    let data: Vec<String> = sent
        .iter()
        .map(|(name, value)| format!("{name}={value}"))
        .collect();
    let mut words = vec!["-b", jar, "-L"];
    for pair in &data {
        words.extend(["--data-urlencode", pair]);
    }
    let target = format!("{}/wp-admin/authorize-application.php", site.url());
    words.push(&target);
    let thanks = curl(&words);
    assert!(thanks.contains("igny8 has its password"), "{thanks}");
    let done = waiting.finish().success();
    let answer = done.json();
    assert_eq!(answer["data"]["user_login"], "admin");
    assert!(
        answer["data"]["warnings"]
            .to_string()
            .contains("administrator"),
        "{done}"
    );
    let _ = desk.run(&["test", "--read-only"]).success();
}

fn curl(words: &[&str]) -> String {
    let output = Command::new("curl")
        .args(["-s", "--max-time", "60"])
        .args(words)
        .output()
        .unwrap();
    assert!(output.status.success(), "{words:?}: {output:?}");
    String::from_utf8(output.stdout).unwrap()
}

fn status_of(words: &[&str]) -> String {
    curl(&[&["-o", "/dev/null", "-w", "%{http_code}"], words].concat())
}

#[test]
fn the_stage_that_fails_is_named() {
    let Some(site) = hold(Kind::Bridge) else {
        return;
    };
    let desk = Desk::connected(&site, "author");
    // A site that is kept between runs has those of earlier ones.
    let trashed = || -> u32 {
        let count = site.php(
            "echo count(get_posts(['post_status' => 'trash', 'numberposts' => -1, 's' => 'connection test']));",
        );
        count.parse().unwrap()
    };
    let before = trashed();
    let ready = desk.run(&["test"]).success();
    assert_eq!(ready.json()["data"]["ready"], true);
    assert!(
        ready.stdout.contains("a draft was made and taken back"),
        "{ready}"
    );
    assert_eq!(trashed() - before, 1);
    let faults = [
        (r#"{"https_redirect":true}"#, "redirect", 7),
        (r#"{"maintenance":true}"#, "host", 7),
        (r#"{"waf_403":true}"#, "firewall", 7),
        (r#"{"limit_body":200}"#, "firewall", 7),
        (r#"{"html_rest":true}"#, "rest", 7),
        (r#"{"rest_disabled":true}"#, "rest_closed", 7),
        (r#"{"rest_login_only":true}"#, "rest_closed", 7),
        (r#"{"fatal_on_save":true}"#, "write", 7),
        (r#"{"lose_answer":true}"#, "write", 7),
    ];
    for (fault, stage, code) in faults {
        site.faults(fault);
        let failed = desk.run(&["test"]).exits_with(code);
        let answer = failed.json();
        assert_eq!(answer["data"]["failed_stage"], stage, "{fault}: {failed}");
        assert!(
            answer["hint"].as_str().is_some_and(|hint| !hint.is_empty()),
            "{failed}"
        );
    }
    // Too many requests within one second, which may end between two of them.
    site.faults(r#"{"rate_limit":1}"#);
    let limited = (0..10).any(|_| {
        let tried = desk.run(&["test"]);
        tried.json()["data"]["failed_stage"] == "host"
    });
    assert!(limited);
    // These do no harm to the plugin's own header and answers.
    for fault in [
        r#"{"strip_authorization":true}"#,
        r#"{"app_passwords_off":true}"#,
        r#"{"notice_before_json":true}"#,
        r#"{"no_pretty":true}"#,
        r#"{"delay_ms":50,"search_blind":true}"#,
    ] {
        site.faults(fault);
        let _ = desk.run(&["test"]).success();
    }
    site.faults("{}");
    for (address, stage) in [
        ("https://no-such-host.invalid", "dns"),
        ("http://127.0.0.1:9", "connection"),
        (&site.url().replace("http:", "https:"), "tls"),
    ] {
        let setting = format!("wordpress.url={address}");
        let failed = desk.run(&["test", "--set", &setting]).exits_with(7);
        assert_eq!(failed.json()["data"]["failed_stage"], stage, "{failed}");
    }
    let late = desk.env.command(["wp", "test", "--json"]);
    let late = late
        .variable("IGNY8_TEST_NOW", "2026-01-15T09:00:00Z")
        .run()
        .exits_with(1);
    assert_eq!(late.json()["data"]["failed_stage"], "clock", "{late}");
    let low = site.key("author", "read");
    let _ = desk
        .connect(&["--key-stdin", "--store", "file"], &low)
        .success();
    let failed = desk.run(&["test"]).exits_with(4);
    assert_eq!(
        failed.json()["data"]["failed_stage"],
        "capability",
        "{failed}"
    );
    let revoked = format!("Igny8Keys::revoke('{}');", id_of(&low));
    site.php(&revoked);
    let failed = desk.run(&["test"]).exits_with(4);
    assert_eq!(failed.json()["data"]["failed_stage"], "login", "{failed}");
    site.php("deactivate_plugins('igny8-bridge/igny8-bridge.php');");
    let failed = desk.run(&["test"]).exits_with(7);
    site.php("activate_plugin('igny8-bridge/igny8-bridge.php');");
    assert_eq!(failed.json()["data"]["failed_stage"], "plugin", "{failed}");
}

#[test]
fn over_core_rest_the_stage_is_named_too() {
    let Some(site) = hold(Kind::Main) else { return };
    let desk = Desk::over_core(&site, "author");
    for (fault, stage, code) in [
        (r#"{"strip_authorization":true}"#, "header", 4),
        (r#"{"app_passwords_off":true}"#, "login", 4),
        (r#"{"waf_403":true}"#, "firewall", 7),
        (r#"{"rest_disabled":true}"#, "rest_closed", 7),
        (r#"{"fatal_on_save":true}"#, "write", 7),
    ] {
        site.faults(fault);
        let failed = desk.run(&["test"]).exits_with(code);
        assert_eq!(
            failed.json()["data"]["failed_stage"],
            stage,
            "{fault}: {failed}"
        );
    }
    // What the crash left behind was found and deleted.
    site.faults("{}");
    let late = desk.env.command(["wp", "test", "--json", "--read-only"]);
    let late = late
        .variable("IGNY8_TEST_NOW", "2026-01-15T09:00:00Z")
        .run()
        .exits_with(1);
    assert_eq!(late.json()["data"]["failed_stage"], "clock", "{late}");
    let left = site.php(
        "echo count(get_posts(['post_status' => ['draft', 'trash'], 'numberposts' => -1, 's' => 'connection test']));",
    );
    assert_eq!(left, "0");
    for fault in [
        r#"{"redirect_authorization":true}"#,
        r#"{"notice_before_json":true}"#,
        r#"{"rest_login_only":true}"#,
    ] {
        site.faults(fault);
        let _ = desk.run(&["test"]).success();
    }
}

#[test]
fn what_the_site_is_made_of_is_stored_with_its_terms() {
    let Some(site) = hold(Kind::Bridge) else {
        return;
    };
    let desk = Desk::connected(&site, "editor");
    site.php("wp_insert_term('Rugs & more', 'category'); wp_insert_term('wool', 'post_tag');");
    let planned = desk.run(&["structure", "--dry-run"]).success();
    assert_eq!(planned.json()["data"]["terms_changed"], 0);
    let not_yet = desk.run(&["content-types"]).exits_with(1);
    assert!(not_yet.stderr.contains("igny8 wp structure"), "{not_yet}");
    let done = desk.run(&["structure"]).success();
    let data = &done.json()["data"];
    assert!(
        data["terms"]["category"]
            .to_string()
            .contains("Rugs & more"),
        "{done}"
    );
    assert!(data["site"]["authors"].as_array().unwrap().len() > 1);
    let terms = |desk: &Desk| igny8::store::taxonomies::all(desk.store().connection()).unwrap();
    let stored = terms(&desk);
    let rugs = stored
        .iter()
        .find(|term| term.name == "Rugs & more")
        .unwrap();
    assert_eq!(rugs.external_taxonomy.as_deref(), Some("category"));
    // Another test may have made it before, in its own spelling.
    assert!(
        stored
            .iter()
            .any(|term| term.name.eq_ignore_ascii_case("wool"))
    );
    // A new name there is the same term here.
    site.php("$t = get_term_by('name', 'Rugs &amp; more', 'category'); wp_update_term($t->term_id, 'category', ['name' => 'Carpets', 'slug' => 'carpets']);");
    let again = desk.run(&["structure"]).success();
    assert_eq!(again.json()["data"]["terms_changed"], 1, "{again}");
    let renamed = terms(&desk);
    assert_eq!(renamed.len(), stored.len());
    let same = renamed.iter().find(|term| term.id == rugs.id).unwrap();
    assert_eq!(
        (same.name.as_str(), same.slug.as_str()),
        ("Carpets", "carpets")
    );
    site.php("$t = get_term_by('name', 'Carpets', 'category'); wp_delete_term($t->term_id, 'category'); $t = get_term_by('name', 'wool', 'post_tag'); wp_delete_term($t->term_id, 'post_tag');");
    let types = desk.run(&["content-types"]).success();
    assert_eq!(types.json()["data"]["content_types"][0]["name"], "post");
}

#[test]
fn a_rotation_that_is_cut_off_anywhere_is_gone_on_with() {
    let Some(site) = hold(Kind::Bridge) else {
        return;
    };
    for step in [
        "key-stored",
        "key-noted",
        "key-in-place",
        "key-revoked",
        "none",
    ] {
        let desk = Desk::connected(&site, "author");
        let old = desk.row().key_id.unwrap();
        if step != "none" {
            let words = ["wp", "rotate-key", "--events", "--json"];
            let mut running = desk
                .env
                .command(words)
                .variable("IGNY8_TEST_PAUSE_AT", format!("{step}:1"))
                .spawn();
            assert!(running.has_said("\"paused\""), "{step}");
            let _ = running.kill();
            // Whatever happened, the key that is stored works.
            let _ = desk.run(&["test", "--read-only"]).success();
        }
        let done = desk.run(&["rotate-key"]).success();
        let answer = done.json();
        let new = answer["data"]["key_id"].as_str().unwrap().to_owned();
        assert_ne!(new, old, "{step}");
        let _ = desk.run(&["test", "--read-only"]).success();
        let live = format!("echo count(Igny8Keys::live('{old}'));");
        assert_eq!(
            site.php(&live),
            "1",
            "{step}: one key of the connection lives"
        );
        let is_dead =
            format!("echo Igny8Keys::find('{old}')['revoked_gmt'] !== null ? 'dead' : 'live';");
        assert_eq!(site.php(&is_dead), "dead", "{step}");
        assert!(!desk.secrets().contains("next"), "{step}");
        assert_eq!(desk.row().retiring_key_id, None, "{step}");
    }
    // A key in a variable is the user's to change.
    let mut desk = Desk::new();
    let key = site.key("author", "read,draft");
    desk.env.set("IGNY8_WORDPRESS_BRIDGE_KEY", &key);
    let _ = desk.connect(&[site.url()], "").success();
    assert!(desk.secrets().is_empty());
    let refused = desk.run(&["rotate-key"]).exits_with(1);
    assert!(
        refused.stderr.contains("IGNY8_WORDPRESS_BRIDGE_KEY"),
        "{refused}"
    );
}

#[test]
fn a_connection_that_ends_keeps_its_history() {
    let Some(site) = hold(Kind::Bridge) else {
        return;
    };
    let desk = Desk::connected(&site, "author");
    let key = desk.row().key_id.unwrap();
    let planned = desk.run(&["disconnect", "--revoke", "--dry-run"]).success();
    assert!(planned.stdout.contains("would end"), "{planned}");
    let is_live =
        format!("echo Igny8Keys::find('{key}')['revoked_gmt'] === null ? 'live' : 'dead';");
    assert_eq!(site.php(&is_live), "live");
    // The site is down: nothing is forgotten here.
    site.faults(r#"{"maintenance":true}"#);
    let _ = desk.run(&["disconnect", "--revoke"]).exits_with(7);
    assert!(desk.row().is_active && desk.secrets().contains(&key));
    site.faults("{}");
    let done = desk.run(&["disconnect", "--revoke"]).success();
    assert_eq!(done.json()["data"]["revoked"], true);
    assert_eq!(site.php(&is_live), "dead");
    assert!(!desk.secrets().contains(&key));
    let status = desk.run(&["status"]).success();
    assert_eq!(status.json()["data"]["is_active"], false);
    let log = desk.run(&["log"]).success();
    assert_eq!(kinds(&log.json()), ["disconnected", "connected"]);
    let refused = desk.run(&["structure"]).exits_with(1);
    assert!(refused.stderr.contains("igny8 wp connect"), "{refused}");
}

fn kinds(answer: &Value) -> Vec<String> {
    let entries = answer["results"].as_array().unwrap();
    entries
        .iter()
        .map(|entry| entry["kind"].as_str().unwrap().to_owned())
        .collect()
}
