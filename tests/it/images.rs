//! `igny8 images`: cards without a key, images of a paid model, and what a lost answer does.

use std::path::Path;

use sha2::{Digest as _, Sha256};

use crate::support::FakeVendor;
use crate::support::TestEnv;
use crate::support::shop::{make_tasks, rows, shop_env};

/// Prices of images in micro-USD: what the vendor bills, and what our table says.
const MODELS: &str =
    "[[model]]\nvendor = \"openai\"\nname = \"fake-image\"\nkind = \"image\"\nper_image = 40_000\n";

/// A workspace with so many briefs.
pub(crate) fn briefs(count: usize) -> TestEnv {
    let env = shop_env();
    make_tasks(&env, count);
    let _ = env.igny8(["write", "--quiet"]).success();
    env
}

/// Every file below `folder` with its hash and the time it was written.
pub(crate) fn state_of(folder: &Path) -> Vec<String> {
    let mut found = Vec::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(&folder).expect("a folder") {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                folders.push(path);
                continue;
            }
            let bytes = std::fs::read(&path).expect("a file");
            let written = path.metadata().expect("facts").modified().expect("a time");
            let digest = Sha256::digest(bytes);
            found.push(format!("{} {digest:?} {written:?}", path.display()));
        }
    }
    found.sort();
    found
}

#[test]
fn cards_are_made_once_and_placed_once() {
    let env = briefs(3);
    let site = env.work_dir().join("site");
    let plan = env.igny8(["images", "--dry-run"]).success();
    assert!(
        plan.stderr.contains("would make 6 image(s) for 3 piece(s)"),
        "{plan}"
    );
    assert!(!site.join("images").exists(), "a dry run writes nothing");
    let made = env.igny8(["images"]).success();
    assert!(made.stderr.contains("made 6 image(s) for 3"), "{made}");
    let before = state_of(&site.join("images"));
    assert_eq!(before.len(), 6);
    let bodies = rows(&env, "SELECT content_html FROM content");
    for body in &bodies {
        assert_eq!(body.matches("<figure class=\"igny8-image\"").count(), 1);
        assert!(body.contains("src=\"images/"), "{body}");
    }
    let again = env.igny8(["images"]).success();
    assert!(again.stderr.contains("no content lacks images"), "{again}");
    assert_eq!(state_of(&site.join("images")), before);
    assert_eq!(rows(&env, "SELECT content_html FROM content"), bodies);
    let origins = rows(
        &env,
        "SELECT origin, count(*) FROM content_versions GROUP BY origin ORDER BY origin",
    );
    assert_eq!(origins, ["images 3", "write 3"]);
    let kept = rows(
        &env,
        "SELECT is_featured, position > 0, width, height, length(sha256), model, alt_text <> ''
         FROM images ORDER BY id LIMIT 2",
    );
    assert_eq!(
        kept,
        ["1 0 1200 630 64 builtin 1", "0 1 1200 675 64 builtin 1"]
    );
    let listed = env
        .igny8(["images", "list", "1", "--json"])
        .success()
        .json();
    assert_eq!(listed["schema"], "igny8.images.list/1");
    assert_eq!(listed["count"], 2);
    assert_eq!(listed["results"][0]["is_featured"], true);
}

#[test]
fn a_lost_card_is_drawn_again_and_replaced_ones_leave_no_file() {
    let env = briefs(1);
    let _ = env.igny8(["images"]).success();
    let folder = env.work_dir().join("site/images");
    let before = state_of(&folder);
    let files = rows(&env, "SELECT file FROM images ORDER BY id");
    std::fs::remove_file(env.work_dir().join("site").join(&files[0])).expect("a card");
    let _ = env.igny8(["images"]).success();
    let hashes = |state: &[String]| -> Vec<String> {
        state
            .iter()
            .map(|line| {
                line.split(" SystemTime")
                    .next()
                    .unwrap_or_default()
                    .to_owned()
            })
            .collect()
    };
    assert_eq!(hashes(&state_of(&folder)), hashes(&before));
    let _ = env.igny8(["images", "1", "--replace"]).success();
    let new = rows(&env, "SELECT file FROM images ORDER BY id");
    assert!(new.iter().all(|file| !files.contains(file)));
    assert_eq!(state_of(&folder).len(), 2, "the old files are gone");
    let body = &rows(&env, "SELECT content_html FROM content")[0];
    assert_eq!(body.matches("<figure").count(), 1);
    assert!(body.contains(&new[1]));
}

#[test]
fn placing_images_takes_an_approval_back_and_says_so() {
    let env = briefs(1);
    let _ = env.igny8(["content", "approve", "1"]).success();
    let made = env.igny8(["images"]).success();
    assert!(made.stderr.contains("waits for approval again"), "{made}");
    assert_eq!(rows(&env, "SELECT approved_at IS NULL FROM content"), ["1"]);
}

#[test]
fn ids_come_as_words_and_unknown_ones_are_named() {
    let env = briefs(2);
    let made = env.command(["images", "-"]).stdin("2\n").run().success();
    assert!(made.stderr.contains("for 1 piece(s)"), "{made}");
    let unknown = env.igny8(["images", "99"]).exits_with(1);
    assert!(unknown.stderr.contains("99"), "{unknown}");
    let nothing = env.command(["images", "-"]).stdin("\n").run();
    assert!(matches!(nothing.code, Some(0 | 1)), "{nothing}");
    assert_eq!(rows(&env, "SELECT DISTINCT content_id FROM images"), ["2"]);
}

/// The words that make the vendor a paid provider of images.
fn paying(base_url: &str, vendor: &str, model: &str) -> Vec<String> {
    let mut words = vec!["images".to_owned(), "--yes".to_owned()];
    words.extend(paid_settings(base_url, vendor, model));
    words
}

/// The settings that make the vendor a paid provider of images.
pub(crate) fn paid_settings(base_url: &str, vendor: &str, model: &str) -> Vec<String> {
    let settings = [
        format!("providers.fake.base_url={base_url}"),
        format!("providers.fake.vendor={vendor}"),
        "providers.fake.local=false".to_owned(),
        "providers.fake.key_env=FAKE_KEY".to_owned(),
        "images.provider=fake".to_owned(),
        format!("images.model={model}"),
        "ai.idle_timeout_s=2".to_owned(),
        "ai.timeout_s=20".to_owned(),
    ];
    let set = settings.into_iter();
    set.flat_map(|setting| ["--set".to_owned(), setting])
        .collect()
}

#[test]
fn a_lost_image_is_never_paid_twice() {
    let Some(vendor) = FakeVendor::start(&["--price-image", "40000"]) else {
        return;
    };
    let mut env = briefs(2);
    env.set("FAKE_KEY", "a-key");
    env.write("config/models.toml", MODELS);
    let words = paying(&vendor.base_url, "openai", "fake-image");
    let unasked: Vec<String> = words
        .iter()
        .filter(|word| *word != "--yes")
        .cloned()
        .collect();
    let refused = env.igny8(&unasked).exits_with(2);
    assert!(refused.stderr.contains("--yes"), "{refused}");
    assert_eq!(vendor.stats()["billed_count"], 0);
    vendor.configure(&serde_json::json!({"faults": ["ok", "drop-after"]}));
    let first = env.igny8(&words).exits_with(3);
    assert!(first.stderr.contains("unresolved"), "{first}");
    assert_eq!(
        vendor.stats()["billed_count"],
        4,
        "{first}\n{:?}",
        vendor.stats()
    );
    let again = env.igny8(&words).exits_with(3);
    assert!(again.stderr.contains("was skipped"), "{again}");
    assert_eq!(vendor.stats()["billed_count"], 4, "nothing is paid again");
    let made = rows(
        &env,
        "SELECT model, count(*) FROM images WHERE file LIKE '%.jpg' GROUP BY model",
    );
    assert_eq!(made, ["fake-image 3"]);
    let calls = rows(
        &env,
        "SELECT state, outcome, count(*) FROM ai_calls GROUP BY state ORDER BY state",
    );
    assert_eq!(calls, ["settled accepted 3", "unresolved null 1"]);
    let file = rows(
        &env,
        "SELECT file FROM images WHERE file IS NOT NULL LIMIT 1",
    );
    let bytes = std::fs::read(env.work_dir().join("site").join(&file[0])).expect("an image");
    let picture = image::load_from_memory(&bytes).expect("a picture");
    assert!(picture.width() > picture.height());
}

#[test]
fn the_other_dialect_states_its_price() {
    let Some(vendor) = FakeVendor::start(&["--price-runware", "1300"]) else {
        return;
    };
    let mut env = briefs(1);
    env.set("FAKE_KEY", "a-key");
    let base_url = format!("http://127.0.0.1:{}/runware/v1", vendor.port);
    let words = paying(&base_url, "runware", "runware:101@1");
    let made = env.igny8(&words).success();
    assert!(made.stderr.contains("made 2 image(s)"), "{made}");
    assert_eq!(
        rows(&env, "SELECT sum(cost_usd_micros) FROM ai_calls"),
        ["2600"]
    );
    assert_eq!(vendor.stats()["cost_micros"], 2_600);
    let _ = env.igny8(&words).success();
    assert_eq!(vendor.stats()["billed_count"], 2);
}

#[test]
fn an_image_by_address_is_fetched_and_what_was_paid_is_never_paid_again() {
    let Some(vendor) = FakeVendor::start(&["--price-image", "40000", "--image-url", "own"]) else {
        return;
    };
    let mut env = briefs(1);
    env.set("FAKE_KEY", "a-key");
    env.write("config/models.toml", MODELS);
    let mut words = paying(&vendor.base_url, "openai", "fake-image");
    words.extend(["--set".to_owned(), "images.featured_format=webp".to_owned()]);
    words.extend([
        "--set".to_owned(),
        "images.in_article_size=600x400".to_owned(),
    ]);
    for status in [503, 404] {
        vendor.configure(&serde_json::json!({"image_status": status}));
        let failed = env.igny8(&words).exits_with(3);
        assert!(
            failed.stderr.contains("is paid for and not here yet"),
            "{failed}"
        );
        assert!(failed.stderr.contains("not paid for again"), "{failed}");
    }
    let waiting = env.igny8(["jobs", "list"]).success();
    assert!(waiting.stdout.contains("paid"), "{waiting}");
    vendor.configure(&serde_json::json!({"image_status": 200}));
    let made = env.igny8(&words).success();
    assert!(made.stderr.contains("made 2 image(s)"), "{made}");
    let stats = vendor.stats();
    assert_eq!(
        (&stats["billed_count"], &stats["keys_at_pictures"]),
        (&2.into(), &0.into())
    );
    let kept = rows(
        &env,
        "SELECT width, height, file LIKE '%.webp', file LIKE '%.jpg' FROM images ORDER BY position",
    );
    assert_eq!(kept, ["1200 630 1 0", "600 400 0 1"]);
    let file = &rows(&env, "SELECT file FROM images ORDER BY position")[0];
    let bytes = std::fs::read(env.work_dir().join("site").join(file)).expect("an image");
    assert_eq!(&bytes[8..12], b"WEBP");
    // An address that leads home is not followed, whoever names it; giving the answer up is said to cost.
    let inside = format!("http://localhost:{}/v1/models", vendor.port + 1);
    vendor.configure(&serde_json::json!({"image_url": inside}));
    words.push("--replace".to_owned());
    let refused = env.igny8(&words).exits_with(3);
    assert!(
        refused.stderr.contains("its address is not followed"),
        "{refused}"
    );
    assert!(refused.stderr.contains("jobs cancel"), "{refused}");
    let audit = env.igny8(["credits", "audit"]).success();
    assert_eq!(vendor.stats()["cost_micros"], 160_000, "{audit}");
}

#[test]
fn the_estimate_follows_the_size_that_is_asked_for() {
    let Some(vendor) = FakeVendor::start(&[]) else {
        return;
    };
    let mut env = briefs(1);
    env.set("FAKE_KEY", "a-key");
    env.write(
        "config/models.toml",
        "[[model]]\nvendor = \"openai\"\nname = \"fake-image\"\nkind = \"image\"\ninput = 0\noutput = 10_000_000\n\
         image_tokens_per_megapixel = 4_000\nimage_sizes = { fixed = [[1024, 1024], [1536, 1024], [512, 512]] }\n",
    );
    let most = |size: &str| -> i64 {
        let mut words = paying(&vendor.base_url, "openai", "fake-image");
        for (key, value) in [("images.featured_size", size), ("images.in_article", "0")] {
            words.extend(["--set".to_owned(), format!("{key}={value}")]);
        }
        words.extend(["--dry-run".to_owned(), "--json".to_owned()]);
        let plan = env.igny8(&words).success().json();
        let text = plan["message"].as_str().expect("a message").to_owned();
        let dollars = text.split('$').nth(1).expect("an amount");
        let digits: String = dollars
            .chars()
            .take_while(|sign| sign.is_ascii_digit() || *sign == '.')
            .collect();
        (digits
            .trim_end_matches('.')
            .parse::<f64>()
            .expect("an amount")
            * 1e6)
            .round() as i64
    };
    let sizes = [most("512x512"), most("1024x1024"), most("1200x630")];
    // 40 micro-USD a thousand pixels: 512 x 512, 1024 x 1024, 1536 x 1024.
    assert_eq!(sizes, [10_490, 41_950, 62_920]);
    assert_eq!(vendor.stats()["billed_count"], 0);
}

#[test]
fn a_description_of_another_shape_is_asked_for_once_more() {
    let Some(vendor) = FakeVendor::start(&["--price-image", "40000"]) else {
        return;
    };
    let mut env = briefs(1);
    env.set("FAKE_KEY", "a-key");
    env.write("config/models.toml", MODELS);
    let mut words = paying(&vendor.base_url, "openai", "fake-image");
    for setting in ["ai.provider=fake", "ai.model=fake-model"] {
        words.extend(["--set".to_owned(), setting.to_owned()]);
    }
    let bad = |answers: &[&str]| {
        vendor.configure(&serde_json::json!({"faults_for": {"generate_image_prompts": answers}}));
    };
    bad(&["bad-json", "bad-json"]);
    let failed = env.igny8(&words).exits_with(3);
    assert!(failed.stderr.contains("cannot be used"), "{failed}");
    bad(&["bad-json", "ok"]);
    let _ = env.igny8(&words).success();
    let calls = rows(
        &env,
        "SELECT outcome FROM ai_calls WHERE function = 'generate_image_prompts' ORDER BY sent_at, attempt",
    );
    assert_eq!(calls, ["invalid", "invalid", "invalid", "accepted"]);
    let repairs = rows(
        &env,
        "SELECT CAST(request_body AS TEXT) LIKE '%An earlier answer could not be used%'
         FROM ai_calls WHERE function = 'generate_image_prompts' ORDER BY sent_at, attempt",
    );
    assert_eq!(repairs, ["0", "1", "0", "1"]);
}
