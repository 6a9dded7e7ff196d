//! `igny8 publish files`: written once, nothing of others overwritten, readable on every screen.

use std::path::Path;
use std::process::{Command, Stdio};

use crate::images::{briefs, state_of};
use crate::support::shop::rows;
use crate::support::{TestEnv, skip};

fn published(count: usize) -> TestEnv {
    let env = briefs(count);
    let _ = env.igny8(["images"]).success();
    let _ = env.igny8(["publish", "files"]).success();
    env
}

fn text(path: &Path) -> String {
    std::fs::read_to_string(path).expect("a text file")
}

#[test]
fn pages_are_written_once() {
    let env = briefs(3);
    let _ = env.igny8(["images"]).success();
    let folder = env.work_dir().join("site/public");
    let plan = env.igny8(["publish", "files", "--dry-run"]).success();
    assert!(plan.stderr.contains("would create 13,"), "{plan}");
    assert!(!folder.exists(), "a dry run writes nothing");
    let first = env.igny8(["publish", "files"]).success();
    assert!(first.stderr.contains("12 file(s) of 3 piece(s)"), "{first}");
    let before = state_of(&folder);
    assert_eq!(before.len(), 14, "three times four, the list, the manifest");
    let again = env.igny8(["publish", "files"]).success();
    assert!(again.stderr.contains("3 unchanged"), "{again}");
    assert_eq!(state_of(&folder), before);
    let records = rows(
        &env,
        "SELECT target, state, count(*) FROM publish_records GROUP BY 1, 2",
    );
    assert_eq!(records, ["files done 3"]);
    assert_eq!(
        rows(&env, "SELECT DISTINCT status, external_id FROM content"),
        ["draft null"],
        "content in a folder is not live"
    );
    let index = text(&folder.join("index.html"));
    assert_eq!(index.matches("<li>").count(), 3);
    assert!(!index.contains("<script") && index.contains("brief"));
    for slug in rows(&env, "SELECT slug FROM content") {
        let page = text(&folder.join(format!("{slug}.html")));
        assert_eq!(page.matches("<figure").count(), 2, "{page}");
        let markdown = text(&folder.join(format!("{slug}.md")));
        assert!(markdown.starts_with("---\ntitle: \""), "{markdown}");
        assert!(markdown.contains("\nkind: \"brief\"\n"), "{markdown}");
        assert!(markdown.contains("](images/"), "{markdown}");
        assert!(index.contains(&format!("href=\"{slug}.html\"")));
    }
}

#[test]
fn what_was_changed_by_hand_is_kept() {
    let env = published(2);
    let folder = env.work_dir().join("site/public");
    let slugs = rows(&env, "SELECT slug FROM content ORDER BY id");
    let page = format!("{}.html", slugs[0]);
    env.write(&format!("site/public/{page}"), "my own words");
    let kept = env.igny8(["publish", "files"]).exits_with(3);
    assert!(kept.stderr.contains("changed by hand"), "{kept}");
    assert_eq!(text(&folder.join(&page)), "my own words");
    let plan = env.igny8(["publish", "files", "--dry-run"]).success();
    assert!(plan.stdout.contains("conflict"), "{plan}");
    let forced = env.igny8(["publish", "files", "--force"]).success();
    assert!(forced.stderr.contains("wrote 1 file(s) of 1"), "{forced}");
    assert!(text(&folder.join(&page)).starts_with("<!DOCTYPE html>"));
}

#[test]
fn files_of_others_are_kept() {
    let env = briefs(1);
    let slug = &rows(&env, "SELECT slug FROM content")[0];
    env.write(&format!("web/{slug}.md"), "not ours");
    env.write("web/index.html", "not ours either");
    let kept = env.igny8(["publish", "files", "--to", "web"]).exits_with(3);
    assert!(kept.stderr.contains("did not write"), "{kept}");
    assert_eq!(
        text(&env.work_dir().join("web/index.html")),
        "not ours either"
    );
    assert_eq!(
        text(&env.work_dir().join(format!("web/{slug}.md"))),
        "not ours"
    );
    assert!(env.work_dir().join(format!("web/{slug}.html")).exists());
}

#[cfg(unix)]
#[test]
fn no_link_is_followed_and_no_data_of_the_workspace_is_hit() {
    use std::os::unix::fs::symlink;
    let env = briefs(1);
    let work = env.work_dir();
    std::fs::create_dir(work.join("real")).expect("a folder");
    symlink(work.join("real"), work.join("linked")).expect("a link");
    for to in ["linked", "linked/", "site", "site/images/x", "site/.igny8"] {
        let refused = env.igny8(["publish", "files", "--to", to]);
        assert_eq!(refused.code, Some(1), "{to}: {refused}");
    }
    let slug = &rows(&env, "SELECT slug FROM content")[0];
    env.write("victim.txt", "precious");
    symlink(
        work.join("victim.txt"),
        work.join(format!("real/{slug}.html")),
    )
    .expect("a link");
    let words = ["publish", "files", "--to", "real", "--force"];
    let kept = env.igny8(words).exits_with(3);
    assert!(kept.stderr.contains("symbolic link"), "{kept}");
    assert_eq!(text(&work.join("victim.txt")), "precious");
}

#[test]
fn a_crash_between_file_and_record_is_no_conflict() {
    let env = published(1);
    let folder = env.work_dir().join("site/public");
    let before = state_of(&folder);
    std::fs::remove_file(folder.join(".igny8-manifest.json")).expect("the manifest");
    // What we would write is there: it is ours, whatever the manifest says.
    let _ = env.igny8(["publish", "files"]).success();
    let slug = &rows(&env, "SELECT slug FROM content")[0];
    std::fs::remove_file(folder.join(format!("{slug}.md"))).expect("a file");
    let again = env.igny8(["publish", "files"]).success();
    assert!(again.stderr.contains("wrote 1 file(s) of 1"), "{again}");
    assert_eq!(state_of(&folder).len(), before.len());
}

#[test]
fn images_that_were_replaced_leave_the_folder() {
    let env = published(1);
    let folder = env.work_dir().join("site/public/images");
    let _ = env.igny8(["images", "1", "--replace"]).success();
    let _ = env.igny8(["publish", "files"]).success();
    assert_eq!(state_of(&folder).len(), 2);
}

#[test]
fn pages_fit_every_screen() {
    let chromium = ["chromium", "chromium-browser", "google-chrome"]
        .into_iter()
        .find(|name| {
            let version = Command::new(name)
                .arg("--version")
                .stdout(Stdio::null())
                .stderr(Stdio::null())
                .status();
            version.is_ok_and(|status| status.success())
        });
    let Some(chromium) = chromium else {
        skip("chromium", "none of its usual names starts");
        return;
    };
    let env = published(2);
    let folder = env.work_dir().join("site/public");
    let slug = &rows(&env, "SELECT slug FROM content")[0];
    for name in ["index".to_owned(), slug.clone()] {
        for width in [360, 800, 1200] {
            // The page in a frame of that width says how wide its contents want to be.
            let probe = format!(
                "<!DOCTYPE html><iframe id=f style=\"width:{width}px;height:900px;border:0\" src=\"{name}.html\"></iframe>\
                 <script>f.onload=()=>{{const d=f.contentDocument;\
                 const broken=[...d.images].filter(i=>i.loading!='lazy'&&!i.naturalWidth).length;\
                 document.title='w'+d.documentElement.scrollWidth+' b'+broken+' h'+d.querySelectorAll('h1').length}}</script>"
            );
            env.write(&format!("site/public/probe-{width}.html"), probe);
            let url = format!("file://{}/probe-{width}.html", folder.display());
            let output = Command::new(chromium)
                .args([
                    "--headless=new",
                    "--no-sandbox",
                    "--disable-gpu",
                    "--allow-file-access-from-files",
                ])
                .arg(format!(
                    "--user-data-dir={}",
                    env.home().join("chromium").display()
                ))
                .args([
                    "--window-size=1300,1000",
                    "--virtual-time-budget=5000",
                    "--dump-dom",
                    &url,
                ])
                .stderr(Stdio::null())
                .output()
                .expect("chromium starts");
            let dom = String::from_utf8_lossy(&output.stdout).into_owned();
            let expected = format!("<title>w{width} b0 h1</title>");
            assert!(dom.contains(&expected), "{name} at {width}: {dom}");
        }
    }
}
