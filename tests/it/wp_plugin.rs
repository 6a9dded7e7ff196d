//! `igny8 wp plugin`: the plugin that the program brings along, as a zip and on a real WordPress.

use crate::support::TestEnv;
use crate::wordpress_site::{Kind, hold};

#[test]
fn the_zip_is_written_once_and_not_over_something_else() {
    let env = TestEnv::new();
    let zip = |words: &[&str]| env.igny8(["wp", "plugin", "zip"].iter().chain(words));
    let file = env.work_dir().join("igny8-bridge.zip");
    let planned = zip(&["--dry-run", "--json"]).success().json();
    assert!(!file.exists());
    let written = zip(&["--json"]).success().json();
    assert_eq!(written["data"]["sha256"], planned["data"]["sha256"]);
    let bytes = std::fs::read(&file).unwrap();
    assert_eq!(written["data"]["bytes"], bytes.len());
    // The same again is no other file, and a folder gets the usual name.
    let _ = zip(&["--no-input"]).success();
    std::fs::create_dir(env.work_dir().join("out")).unwrap();
    let _ = zip(&["--to", "out"]).success();
    assert_eq!(
        std::fs::read(env.work_dir().join("out/igny8-bridge.zip")).unwrap(),
        bytes
    );
    env.write("mine.zip", b"something else");
    let refused = zip(&["--to", "mine.zip", "--json"]).exits_with(2);
    assert_eq!(refused.json()["code"], "consent_needed");
    assert_eq!(
        std::fs::read(env.work_dir().join("mine.zip")).unwrap(),
        b"something else"
    );
    let _ = zip(&["--to", "mine.zip", "--yes"]).success();
    assert_eq!(
        std::fs::read(env.work_dir().join("mine.zip")).unwrap(),
        bytes
    );
    let nowhere = zip(&["--to", "no/such/folder.zip"]).exits_with(1);
    assert!(nowhere.stderr.contains("no/such"), "{nowhere}");
}

#[test]
fn the_help_names_the_site_and_the_next_commands() {
    let mut env = TestEnv::new();
    env.set("IGNY8_WORDPRESS_URL", "https://blog.example");
    let help = env.igny8(["wp", "plugin", "install-help"]).success();
    assert!(
        help.stdout
            .contains("https://blog.example/wp-admin/plugin-install.php?tab=upload")
    );
    assert!(
        help.stdout
            .contains("igny8 wp connect https://blog.example"),
        "{help}"
    );
    let json = env
        .igny8(["wp", "plugin", "install-help", "--json"])
        .success()
        .json();
    assert_eq!(json["data"]["steps"].as_array().map(Vec::len), Some(5));
}

#[test]
fn the_unzipped_plugin_works_on_a_real_wordpress() {
    let Some(site) = hold(Kind::PlainBridge) else {
        return;
    };
    let folder = site.php("echo is_link(WP_PLUGIN_DIR . '/igny8-bridge') ? 'link' : 'copy';");
    assert_eq!(folder, "copy");
    assert_eq!(
        site.php("echo IGNY8_BRIDGE_VERSION;"),
        igny8::wordpress::plugin::version()
    );
    let key = site.key("author", "read");
    let health = site.php(&format!(
        "$r = new WP_REST_Request('GET', '/igny8/v1/health'); \
         $r->set_header('X-IGNY8-API-Key', '{key}'); \
         echo json_encode(rest_do_request($r)->get_data());"
    ));
    let id = key.split('_').nth(1).unwrap();
    assert!(health.contains(id), "{health}");
}
