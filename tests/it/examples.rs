//! The example scripts do what they say.

use std::path::Path;
use std::process::Command;

use crate::support::{TestEnv, variable};

#[test]
fn the_pipeline_script_ends_with_pages() {
    let env = TestEnv::new();
    let binary = Path::new(env!("CARGO_BIN_EXE_igny8"));
    let folder = binary.parent().expect("a folder").display().to_string();
    let path = variable("PATH").unwrap_or_default();
    let path = format!("{folder}:{}", path.display());
    let script = concat!(env!("CARGO_MANIFEST_DIR"), "/examples/pipeline.sh");
    for _ in 0..2 {
        let output = Command::new("sh")
            .arg(script)
            .arg("example")
            .env_clear()
            .env("PATH", &path)
            .env("HOME", env.home())
            .current_dir(env.work_dir())
            .output()
            .expect("a shell");
        assert!(
            output.status.success(),
            "{}",
            String::from_utf8_lossy(&output.stderr)
        );
    }
    let pages = env.work_dir().join("example/pages");
    let count = std::fs::read_dir(pages)
        .expect("a folder of pages")
        .flatten()
        .filter(|entry| entry.file_name().to_string_lossy().ends_with(".html"))
        .count();
    // Three at the first run, three more at the second, and their list.
    assert_eq!(count, 7);
}
