//! Quality of page groups: made by hand, or by parent keywords of an export.

use std::path::{Path, PathBuf};

use igny8::domain::ids::KeywordId;
use igny8::engines::clustering::{Clustering, Granularity, Item, Options, lexical, semantic};
use igny8::engines::text::normal::normal_form;

/// A keyword, the name of its page where it is known, and its searches.
type Row = (String, Option<String>, Option<i64>);

fn read(path: &Path) -> Result<Vec<Row>, String> {
    let text = std::fs::read_to_string(path)
        .map_err(|error| format!("cannot read {}: {error}", path.display()))?;
    let mut rows: Vec<Row> = Vec::new();
    let mut seen = std::collections::HashSet::new();
    for (number, line) in text.lines().enumerate() {
        if path.extension().is_some_and(|kind| kind == "txt") {
            let page = format!("{} {number}", path.display());
            let keywords = line.split('|').map(|keyword| keyword.trim().to_owned());
            rows.extend(keywords.map(|keyword| (keyword, Some(page.clone()), None)));
        } else {
            let mut cells = line.split('\t').map(str::trim);
            let keyword = cells.next().unwrap_or_default().to_owned();
            let page = cells.next().filter(|page| !page.is_empty());
            let volume = cells.next().and_then(|volume| volume.parse().ok());
            rows.push((keyword, page.map(str::to_owned), volume));
        }
    }
    rows.retain(|(keyword, ..)| !keyword.is_empty() && seen.insert(normal_form(keyword)));
    Ok(rows)
}

/// The page of each keyword; one in none is a page of its own.
fn pages(found: &Clustering, count: usize) -> Vec<u32> {
    let mut labels: Vec<u32> = (0..count as u32).map(|at| at + 1_000_000).collect();
    let groups = found
        .clusters
        .iter()
        .flat_map(|cluster| &cluster.page_groups);
    for (number, group) in (0..).zip(groups) {
        for id in &group.members {
            labels[id.0 as usize] = number;
        }
    }
    labels
}

fn report(name: &str, rows: &[Row], scores: fn(&[u32], &[u32]) -> (f64, f64)) {
    let items: Vec<Item<'_>> = (0..)
        .zip(rows)
        .map(|(id, row)| Item {
            id: KeywordId(id),
            text: &row.0,
            search_volume: row.2,
        })
        .collect();
    let options = Options {
        language: "en",
        granularity: Granularity::Auto,
        threads: 2,
    };
    let mut numbers = std::collections::HashMap::new();
    for (engine, found) in [
        ("semantic", semantic(&items, &options)),
        ("lexical", lexical(&items, &options)),
    ] {
        let of_page = pages(&found, rows.len());
        let (mut truth, mut made) = (Vec::new(), Vec::new());
        for (row, page) in rows.iter().zip(of_page) {
            if let Some(name) = &row.1 {
                let next = numbers.len() as u32;
                truth.push(*numbers.entry(name.clone()).or_insert(next));
                made.push(page);
            }
        }
        let (v, ari) = scores(&truth, &made);
        println!(
            "{name:24} {engine:22} n {:6}  V {v:.3}  ARI {ari:.3}  page groups, {} topics, unclustered {:4.1}%",
            truth.len(),
            found.clusters.len(),
            found.unassigned.len() as f64 * 100.0 / rows.len().max(1) as f64
        );
    }
}

/// Measures one file, or each of a folder and all of them together.
pub(crate) fn measure(path: &Path, scores: fn(&[u32], &[u32]) -> (f64, f64)) -> Result<(), String> {
    let name = |path: &Path| {
        let stem = path.file_stem().map(|stem| stem.to_string_lossy());
        format!("pages {}", stem.unwrap_or_default())
    };
    if !path.is_dir() {
        report(&name(path), &read(path)?, scores);
        return Ok(());
    }
    let entries = std::fs::read_dir(path).map_err(|error| error.to_string())?;
    let mut files: Vec<PathBuf> = entries.flatten().map(|entry| entry.path()).collect();
    files.retain(|file| file.extension().is_some_and(|kind| kind != "md"));
    files.sort();
    let mut all = Vec::new();
    for file in files {
        let rows = read(&file)?;
        report(&name(&file), &rows, scores);
        all.extend(rows);
    }
    report("pages, all", &all, scores);
    Ok(())
}
