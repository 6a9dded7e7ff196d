//! Every question that the program asks a model, taken from the program itself: each AI function is
//! made to ask at least once, and the fake vendor keeps what it was sent.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use igny8::domain::ids::SectorId;
use serde_json::Value;

use crate::support::PaidSite;
use crate::support::planner::{add_keywords, add_sector};

/// One request, as the vendor took it in.
#[derive(Clone, Debug)]
pub(crate) struct Sent {
    /// The path of its address.
    pub(crate) path: String,
    /// Its JSON.
    pub(crate) body: Value,
}

/// Keywords of which an engine makes two clusters and leaves one over.
const FEW: &[&str] = &[
    "office chair",
    "leather office chair",
    "office chair for tall people",
    "ergonomic office chair",
    "round rug",
    "large round rug",
    "wool round rug",
    "dinosaur",
];

/// The settings of images and vectors; those of text are in the site's file.
pub(crate) const IMAGES_AND_VECTORS: &[&str] = &[
    "--set",
    "images.provider=fake",
    "--set",
    "images.model=fake-image",
    "--set",
    "embeddings.provider=fake",
    "--set",
    "embeddings.model=fake-vectors",
];

/// The commands that ask a model, in an order in which each finds work.
const COMMANDS: &[&[&str]] = &[
    &[
        "cluster", "--engine", "lexical", "--sector", "General", "--yes",
    ],
    &[
        "cluster",
        "--engine",
        "embeddings",
        "--recluster",
        "--sector",
        "General",
        "--yes",
    ],
    &["cluster", "--engine", "ai", "--sector", "Many", "--yes"],
    &["ideas", "--per-cluster", "1", "--limit", "2", "--yes"],
    &["ideas", "approve", "--all"],
    &["tasks", "create", "--all-approved"],
    &["write", "--limit", "2", "--yes"],
    &["images", "1", "--yes"],
    &[
        "tasks",
        "create",
        "--title",
        "Weaving a basket",
        "--keywords",
        "basket weaving",
        "--sector",
        "General",
    ],
    &["write", "--form", "sections", "--words", "400", "--yes"],
];

/// What is asked in a run of the whole pipeline, which is made once for all tests. `None`, said
/// loudly, without python3.
pub(crate) fn asked_once() -> Option<&'static [Sent]> {
    static SENT: OnceLock<Option<Vec<Sent>>> = OnceLock::new();
    SENT.get_or_init(|| Some(everything_asked(&PaidSite::start(0)?)))
        .as_deref()
}

/// Runs the pipeline so that every function asks, and returns what was sent, in that order.
///
/// # Panics
/// When a function of `src/ai/functions` did not ask: then this list lacks a command.
pub(crate) fn everything_asked(site: &PaidSite) -> Vec<Sent> {
    let few: Vec<_> = FEW.iter().map(|keyword| (*keyword, None)).collect();
    add_keywords(&site.env, SectorId(1), &few);
    let many: Vec<String> = (0..70)
        .map(|number| {
            let kind = ["red", "oak", "kids", "tall"][number % 4];
            let thing = ["chair", "lamp", "vase"][number % 3];
            format!("{kind} {number} {thing}")
        })
        .collect();
    let many: Vec<_> = many
        .iter()
        .map(|keyword| (keyword.as_str(), None))
        .collect();
    add_keywords(&site.env, add_sector(&site.env, "Many"), &many);
    // Sections that come short, so that what is missing is asked for.
    let short =
        serde_json::json!({"faults_for": {"write_section": ["half", "half", "half", "half"]}});
    site.vendor.configure(&short);
    for command in COMMANDS {
        let words = command.iter().chain(IMAGES_AND_VECTORS);
        let _ = site.env.igny8(words).success();
    }
    go_on_with_a_cut_article(site);
    let stats = site.vendor.stats();
    let asked: BTreeSet<&str> = stats["log"]
        .as_array()
        .expect("a list")
        .iter()
        .filter_map(|row| row["function"].as_str())
        .collect();
    for function in functions() {
        // The vendor knows images by their path only.
        let known = if function == "generate_images" {
            "images"
        } else {
            &function
        };
        assert!(asked.contains(known), "{function} never asked: {asked:?}");
    }
    let bodies = site.vendor.bodies();
    bodies
        .as_array()
        .expect("a list")
        .iter()
        .map(|row| Sent {
            path: row["path"].as_str().expect("a path").to_owned(),
            body: row["body"].clone(),
        })
        .collect()
}

/// Has an article cut while it comes, and then its rest written.
fn go_on_with_a_cut_article(site: &PaidSite) {
    let task = ["tasks", "create", "--sector", "General"];
    let about = [
        "--title",
        "Soldering copper pipes",
        "--keywords",
        "copper pipes",
    ];
    let _ = site.env.igny8([task, about].concat()).success();
    let write = ["write", "--words", "400", "--form", "whole", "--yes"];
    site.faults(&["drop-mid"]);
    let _ = site
        .env
        .igny8([&write[..], &["--watch"]].concat())
        .exits_with(3);
    let stuck = site.env.igny8(["jobs", "list", "--json"]).success().json();
    let name = stuck["results"][0]["id"]
        .as_str()
        .expect("the call that was cut");
    let _ = site.env.igny8(["jobs", "retry", name, "--yes"]).success();
    let _ = site.env.igny8(write).success();
}

/// The names of all AI functions, read from their sources.
pub(crate) fn functions() -> Vec<String> {
    let mut names = Vec::new();
    for file in sources(&root().join("src/ai/functions")) {
        let text = std::fs::read_to_string(&file).expect("a source");
        let mark = "pub const NAME: &str = \"";
        let found = text.split(mark).nth(1);
        names.extend(found.and_then(|rest| Some(rest.split_once('"')?.0.to_owned())));
    }
    names.sort();
    assert!(names.len() >= 8, "{names:?}");
    names
}

/// The folder of this repository.
pub(crate) fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

/// All Rust files below a folder, in the order of their names.
pub(crate) fn sources(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir(folder).expect("a folder") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            found.extend(sources(&path));
        } else if path.extension().is_some_and(|ending| ending == "rs") {
            found.push(path);
        }
    }
    found.sort();
    found
}
